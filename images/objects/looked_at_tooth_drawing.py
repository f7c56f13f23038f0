"""The loose tooth: a small girl asleep, mouth open, and a red thread that goes off to the right."""

from __future__ import annotations

from looked_at_pool_drawing import AMBER, CREAM, DEEP, HONEY, MAUVE, RED, cut, pool

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import HAIR_BROWN, LINE, PAPER, Ink
from print_room.sheet import Sheet

SKIN = Ink(0.02, 0.08, 0.46)
SKIN_SHADE = Ink(0.10, 0.42, 0.56)
FLUSH = Ink(0.02, 0.26, 0.66)


def loose_tooth(sheet: Sheet) -> None:
    """The face on its pillow from close to: shut eyes, a short nose, and the mouth in the middle of it all."""
    inside = pool(sheet, "tooth", PAPER, HONEY)
    with sheet.shape("pillow"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 720, 580, 56, sheet.rng("pillow"), radius=8), MAUVE)
    with sheet.group(clip=inside):
        _hair(sheet)
        _face(sheet)
    _mouth(sheet)


def _hair(sheet: Sheet) -> None:
    """A bob, fallen to either side."""
    with sheet.shape("hair"):
        bob = smooth([(380, -60), (560, -20), (640, 110), (650, 270), (612, 400), (540, 440), (220, 440), (146, 400), (108, 270), (120, 110), (210, -20)])
        sheet.paint(bob, HAIR_BROWN.shade)
        for lock in (
            [(150, 120), (136, 240), (168, 380)],
            [(176, 90), (166, 240), (196, 400)],
            [(606, 110), (624, 240), (592, 380)],
            [(584, 90), (596, 240), (566, 400)],
        ):
            sheet.paint(stroke(lock, 9, start=0.1, end=0.2), HAIR_BROWN.deep)
    with sheet.shape("collar"):
        collar = smooth([Corner(60, 640), (170, 530), (290, 480), (380, 500), (470, 480), (590, 530), Corner(700, 640)])
        cut(sheet, collar, CREAM, 5)
        with sheet.group(clip=sheet.clip(collar)):
            sheet.paint(stamped_stars(60, 470, 640, 160, 52, sheet.rng("nightshirt"), radius=14), RED)


def _face(sheet: Sheet) -> None:
    with sheet.shape("face"):
        face = smooth([(380, 0), (520, 40), (584, 170), (578, 300), (530, 420), (450, 500), (380, 518), (310, 500), (230, 420), (182, 300), (176, 170), (240, 40)])
        sheet.paint(face, SKIN)
        with sheet.group(clip=sheet.clip(face)):
            shade = smooth([(600, 120), (552, 200), (548, 310), (500, 410), (430, 470), (330, 484), (300, 530), (640, 560)])
            sheet.paint(shade, SKIN_SHADE, opacity=0.75)
            for x in (250, 512):
                sheet.paint(ellipse(x, 262, 58, 42), FLUSH, opacity=0.8)
            fringe = smooth([(150, -60), (620, -60), Corner(600, 120), (540, 104), Corner(516, 122), (450, 100), Corner(420, 120), (350, 100), Corner(316, 122), (250, 104), Corner(168, 130)])
            sheet.paint(fringe, HAIR_BROWN.shade)
        for mirror in (1, -1):
            eye: list[Point] = [(380 - mirror * 164, 176), (380 - mirror * 116, 202), (380 - mirror * 62, 184)]
            sheet.paint(stroke(eye, 13, start=0.3, end=0.2), LINE)
            for x, y, dx in ((148, 190, -10), (126, 201, -5), (102, 203, 3), (82, 196, 8)):
                sheet.line(polyline([(380 - mirror * x, y), (380 - mirror * (x - dx), y + 15)]), LINE, 4.5)
        sheet.paint(stroke([(350, 252), (366, 268), (384, 270), (404, 264), (414, 250)], 9, start=0.2, end=0.2), SKIN_SHADE.towards(LINE, 0.6))
        sheet.paint(stroke([(330, 476), (378, 488), (424, 478)], 8, start=0.1, end=0.1), LINE)
        cut(sheet, smooth([(186, 60), (270, 38), (282, 62), (200, 88)]), AMBER, 4.5)


def _mouth(sheet: Sheet) -> None:
    """Open, the teeth in a row but one, which hangs by its corner on the thread."""
    with sheet.shape("mouth"):
        lips = smooth([(268, 362), (318, 318), (362, 308), (384, 314), (408, 308), (456, 320), (500, 364), (468, 424), (384, 448), (300, 424)])
        sheet.paint(lips, Ink(0.10, 0.52, 0.86))
        inside = smooth([(284, 362), (326, 332), (384, 326), (446, 332), (484, 364), (456, 412), (384, 432), (314, 412)])
        sheet.paint(inside, DEEP)
        clip = sheet.clip(inside)
        with sheet.group(clip=clip):
            sheet.paint(smooth([(318, 440), (334, 402), (384, 392), (436, 402), (452, 440)]), Ink(0.16, 0.58, 0.80))
            for x in (302, 338, 374):
                cut(sheet, smooth([Corner(x - 17, 316), Corner(x + 18, 316), (x + 17, 352), (x + 8, 364), (x - 8, 364), (x - 17, 352)]), PAPER, 4)
            cut(sheet, smooth([Corner(450, 318), Corner(482, 318), (480, 352), (470, 360), (456, 354)]), PAPER, 4)
        sheet.line(inside, LINE, 5)
        sheet.paint(stroke([(266, 360), (318, 318), (362, 308), (384, 316), (408, 308), (456, 320), (502, 362)], 8, start=0.2, end=0.2), LINE)
    with sheet.shape("thread"):
        thread = [(428, 366), (470, 402), (548, 414), (640, 384), (757, 352)]
        sheet.line(smooth(thread, closed=False), LINE, 11)
        sheet.line(smooth(thread, closed=False), RED.towards(AMBER, 0.25), 6)
    with sheet.shape("tooth"), sheet.group(turn=(24, 404, 340)):
        cut(sheet, smooth([Corner(394, 334), (412, 326), Corner(434, 332), (434, 372), (424, 388), (406, 388), (396, 374)]), PAPER, 5)
        sheet.line(polyline([(394, 352), (436, 352)]), RED, 7)
        sheet.paint(ellipse(437, 352, 8), RED)
