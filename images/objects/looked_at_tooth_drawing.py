"""The loose tooth: a small girl asleep, mouth open, and a red thread that goes off to the right."""

from __future__ import annotations

from looked_at_pool_drawing import AMBER, CREAM, DEEP, HONEY, MAUVE, RED, cut, pool

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, smooth
from print_room.inks import HAIR_BROWN, LINE, PAPER, SKIN_LIGHT, Ink
from print_room.sheet import Sheet

SKIN = SKIN_LIGHT.light
SKIN_SHADE = Ink(0.06, 0.34, 0.52)
FLUSH = Ink(0, 0.16, 0.66)
TONGUE = Ink(0.10, 0.50, 0.84)
ASLEEP = -13.0


def loose_tooth(sheet: Sheet) -> None:
    """The face on its pillow from close to, and the round dark mouth in the middle of it all."""
    inside = pool(sheet, "tooth", PAPER, HONEY)
    with sheet.shape("pillow"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 720, 580, 56, sheet.rng("pillow"), radius=8), MAUVE)
    with sheet.group(clip=inside), sheet.group(turn=(ASLEEP, 380, 330)):
        _hair(sheet)
        _face(sheet)
        _mouth(sheet)
    _thread_and_tooth(sheet)


def _hair(sheet: Sheet) -> None:
    """A bob, fallen to either side, and the collar of a nightshirt."""
    with sheet.shape("hair"):
        bob = smooth(
            [
                (380, -60),
                (590, -20),
                (690, 130),
                (702, 300),
                (650, 400),
                (560, 430),
                (200, 430),
                (110, 400),
                (58, 300),
                (70, 130),
                (170, -20),
            ]
        )
        sheet.paint(bob, HAIR_BROWN.light)
        for lock in (
            [(96, 130), (84, 250), (122, 380)],
            [(128, 90), (118, 250), (156, 400)],
            [(664, 130), (676, 250), (640, 380)],
        ):
            sheet.paint(stroke(lock, 10, start=0.1, end=0.2), HAIR_BROWN.deep)
    with sheet.shape("collar"):
        collar = smooth([Corner(60, 660), (170, 560), (290, 520), (380, 530), (470, 520), (590, 560), Corner(700, 660)])
        cut(sheet, collar, CREAM, 5)
        with sheet.group(clip=sheet.clip(collar)):
            sheet.paint(stamped_stars(60, 510, 640, 160, 52, sheet.rng("nightshirt"), radius=14), RED)


def _face(sheet: Sheet) -> None:
    """Broad cheeks, shut eyes far apart and hardly a nose: she's six."""
    with sheet.shape("face"):
        face = smooth(
            [
                (380, -20),
                (540, 20),
                (628, 160),
                (642, 300),
                (602, 420),
                (500, 508),
                (420, 540),
                (380, 544),
                (340, 540),
                (260, 508),
                (158, 420),
                (118, 300),
                (132, 160),
                (220, 20),
            ]
        )
        sheet.paint(face, SKIN)
        with sheet.group(clip=sheet.clip(face)):
            sheet.paint(
                smooth(
                    [(660, 120), (606, 220), (596, 340), (540, 430), (450, 492), (350, 506), (300, 560), (680, 580)]
                ),
                SKIN_SHADE,
                opacity=0.7,
            )
            for x in (212, 548):
                sheet.paint(ellipse(x, 322, 74, 54), FLUSH, opacity=0.75)
            fringe = smooth(
                [
                    (80, -80),
                    (680, -80),
                    Corner(680, 150),
                    (590, 132),
                    Corner(570, 144),
                    (480, 126),
                    Corner(462, 140),
                    (380, 124),
                    Corner(360, 138),
                    (280, 126),
                    Corner(262, 144),
                    (180, 132),
                    Corner(90, 160),
                ]
            )
            sheet.paint(fringe, HAIR_BROWN.light)
            for x in (200, 300, 420, 520):
                sheet.paint(stroke([(x, -10), (x + 6, 60), (x - 4, 120)], 8, start=0.1, end=0.1), HAIR_BROWN.deep)
        for mirror in (1, -1):
            eye: list[Point] = [
                (380 - mirror * 206, 218),
                (380 - mirror * 178, 240),
                (380 - mirror * 138, 246),
                (380 - mirror * 98, 228),
            ]
            sheet.paint(stroke(eye, 12, start=0.3, end=0.1), LINE)
            for x, y, dx in ((200, 226, 14), (176, 241, 8)):
                lash: list[Point] = [(380 - mirror * x, y), (380 - mirror * (x + dx), y + 17)]
                sheet.paint(stroke(lash, 6, start=0.8, end=0.2), LINE)
            sheet.paint(
                stroke(
                    [(380 - mirror * 190, 184), (380 - mirror * 146, 172), (380 - mirror * 104, 180)],
                    9,
                    start=0.1,
                    end=0.3,
                ),
                HAIR_BROWN.light,
            )
        sheet.paint(
            stroke([(362, 288), (374, 300), (394, 300), (404, 290)], 8, start=0.2, end=0.2),
            SKIN_SHADE.towards(LINE, 0.5),
        )
        sheet.paint(stroke([(344, 484), (380, 492), (414, 485)], 7, start=0.1, end=0.1), SKIN_SHADE.towards(LINE, 0.5))
        cut(sheet, smooth([(170, 76), (270, 52), (280, 76), (182, 104)]), AMBER, 4.5)


def _mouth(sheet: Sheet) -> None:
    """Open and round, a tongue at the back, the small teeth in a row."""
    with sheet.shape("mouth"):
        lips = smooth(
            [
                (278, 384),
                (312, 346),
                (354, 332),
                (382, 337),
                (408, 332),
                (452, 346),
                (484, 384),
                (462, 436),
                (382, 466),
                (300, 436),
            ]
        )
        sheet.paint(lips, TONGUE, opacity=0.75)
        inside = smooth(
            [(290, 384), (326, 352), (382, 346), (438, 352), (472, 384), (450, 428), (382, 450), (312, 428)]
        )
        sheet.paint(inside, DEEP)
        with sheet.group(clip=sheet.clip(inside)):
            sheet.paint(
                smooth([(322, 460), (336, 424), (364, 414), (382, 420), (402, 414), (428, 424), (444, 460)]), TONGUE
            )
            for x, tall in ((316, 16), (347, 26), (447, 16)):
                tooth = [
                    Corner(x - 15, 336),
                    Corner(x + 15, 336),
                    (x + 15, 352 + tall),
                    (x + 7, 362 + tall),
                    (x - 7, 362 + tall),
                    (x - 15, 352 + tall),
                ]
                cut(sheet, smooth(tooth), PAPER, 3.6)
        sheet.line(inside, LINE, 4)


def _thread_and_tooth(sheet: Sheet) -> None:
    """One tooth askew, by its corner, and the thread that's tied to it."""
    with sheet.shape("thread"):
        thread = smooth([(418, 398), (476, 436), (560, 430), (650, 392), (757, 356)], closed=False)
        sheet.line(thread, LINE, 12)
        sheet.line(thread, RED, 7)
    with (
        sheet.shape("tooth"),
        sheet.group(move=(14, 7)),
        sheet.group(turn=(33, 382, 346)),
        sheet.group(scale=(1.12, 382, 346)),
    ):
        cut(
            sheet,
            smooth([Corner(378, 344), (394, 338), Corner(414, 342), (416, 386), (406, 402), (388, 402), (378, 388)]),
            PAPER,
            4.5,
        )
        for points in (
            [(376, 366), (397, 372), (418, 366)],
            [(418, 366), (432, 354), (436, 366), (418, 366)],
            [(418, 366), (434, 374), (430, 384)],
        ):
            sheet.line(smooth(points, closed=False), RED, 6)
