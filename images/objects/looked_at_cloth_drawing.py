"""Of the eleven things, those of cloth: the band under the rug, the rolled socks, the third pillow."""

from __future__ import annotations

from looked_at_pool_drawing import AMBER, CREAM, DEEP, DUSK, HONEY, LILAC, MAUVE, PLY, PLY_DARK, RED, cut, pool, written

from print_room.brushes import stamped_dots, stamped_stars, stitches, stripes, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    ellipse,
    moved,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
)
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

BEAD = Ink(0.78, 0, 0.10)
RAYS = tuple((turn, 66.0 if turn % 60 else 78.0) for turn in range(-120, 121, 30))
LETTER_L: tuple[tuple[Point, ...], ...] = (((0, 0), (0.04, 1), (0.62, 0.94)),)


def band_on_the_floor(sheet: Sheet) -> None:
    """Boards, the edge of a rug, and a wrist band half under it with a green bead alight."""
    inside = pool(sheet, "band", PAPER, HONEY, at=(500, 320))
    with sheet.shape("boards"), sheet.group(clip=inside):
        for x in (250.0, 420.0, 590.0, 740.0):
            sheet.line(polyline([(x, 20), (x - 60, 600)]), PLY_DARK, 3, opacity=0.75)
        for x, y in ((486.0, 150.0), (330.0, 96.0), (640.0, 440.0)):
            sheet.line(polyline([(x - 88, y), (x + 76, y)]), PLY_DARK, 3, opacity=0.75)
    _band(sheet, 436, 300)
    with sheet.shape("rug"), sheet.group(clip=inside):
        edge: list[Point] = [
            (352, 0),
            (346, 110),
            (366, 210),
            (420, 296),
            (404, 372),
            (346, 456),
            (330, 540),
            (318, 620),
        ]
        sheet.paint(stroke([(x + 16, y + 8) for x, y in edge], 46, start=0.6, end=0.6), DUSK, opacity=0.75)
        run = along(edge, steps=6)
        for number, (x, y) in enumerate(run):
            sheet.line(polyline([(x - 4, y), (x + 30, y + (5 if number % 2 else -4))]), LINE, 9)
            sheet.line(polyline([(x - 4, y), (x + 29, y + (5 if number % 2 else -4))]), CREAM, 4.5)
        rug = smooth([Corner(0, 0), *(Corner(*p) if p in (edge[0], edge[-1]) else p for p in edge), Corner(0, 620)])
        sheet.paint(rug, MAUVE)
        with sheet.group(clip=sheet.clip(rug)):
            for away, ink, width in (
                (46, DEEP, 30),
                (98, AMBER, 12),
                (150, CREAM, 34),
                (202, AMBER, 12),
                (262, DEEP, 44),
            ):
                sheet.line(smooth(moved(edge, -away, 0), closed=False), ink, width)
            for x, y in along([(x - 150, y) for x, y in edge], steps=3):
                sheet.paint(polygon([(x - 12, y), (x, y - 12), (x + 12, y), (x, y + 12)]), RED)
        sheet.line(smooth(edge, closed=False), LINE, 5)
    with sheet.shape("bead"):
        sheet.paint(
            ellipse(598, 352, 84),
            sheet.radial((598, 352), 84, Stop(0, PAPER), Stop(0.6, PAPER, 0.9), Stop(1, PAPER, 0)),
        )
        rays = "".join(polyline([polar((598, 352), 46, turn), polar((598, 352), far, turn)]) for turn, far in RAYS)
        sheet.line(rays, BEAD, 6)
        cut(
            sheet,
            ellipse(598, 352, 30),
            sheet.radial((592, 345), 32, Stop(0, PAPER), Stop(0.34, Ink(0.10, 0, 0.05)), Stop(1, BEAD)),
            4.5,
        )


def _band(sheet: Sheet, x: float, y: float) -> None:
    """A soft ring of cloth, standing on its edge as it was pulled off."""
    wide, deep, tall = 186.0, 92.0, 66.0
    with sheet.shape("band"):
        sheet.paint(ellipse(x + 14, y + tall + 12, wide + 10, deep + 6), DUSK, opacity=0.6)
        hull = (
            f"M{x - wide} {y}A{wide} {deep} 0 0 1 {x + wide} {y}V{y + tall}A{wide} {deep} 0 0 1 {x - wide} {y + tall}Z"
        )
        sheet.paint(hull, LILAC)
        front = (
            f"M{x - wide} {y}A{wide} {deep} 0 0 0 {x + wide} {y}V{y + tall}A{wide} {deep} 0 0 1 {x - wide} {y + tall}Z"
        )
        with sheet.group(clip=sheet.clip(front)):
            for across in range(-170, 190, 34):
                sheet.paint(ellipse(x + across, y + 46 + deep * (1 - (across / wide) ** 2) ** 0.5, 8), PAPER)
            sheet.paint(rectangle(x - wide, y, 96, 190), DUSK, opacity=0.5)
        opening = ellipse(x, y, wide, deep)
        sheet.paint(opening, DEEP)
        with sheet.group(clip=sheet.clip(opening)):
            sheet.paint(ellipse(x, y + tall, wide, deep), CREAM.towards(HONEY, 0.6))
        sheet.line(opening, LINE, 4.5)
        sheet.line(hull, LINE, 5)
        seam = [(x - wide + 4, y + 60), (x - 100, y + 128), (x, y + 144), (x + 100, y + 128), (x + wide - 4, y + 60)]
        sheet.line(stitches(seam, length=12, gap=9), PAPER, 3)


def small_socks(sheet: Sheet) -> None:
    """A pair of socks rolled one inside the other on a radiator, a sole towards us with an L on it."""
    inside = pool(sheet, "socks", PAPER, HONEY, at=(400, 240))
    with sheet.shape("radiator"), sheet.group(clip=inside):
        sheet.paint(rectangle(0, 440, 760, 180), DEEP)
        for left in range(8, 760, 74):
            cut(sheet, rectangle(left, 424, 58, 240, radius=26), CREAM, 4)
            sheet.paint(rectangle(left + 36, 448, 14, 180, radius=7), LILAC)
        sheet.paint(ellipse(380, 446, 250, 22), DUSK, opacity=0.75)
    with sheet.group(turn=(-22, 400, 270)):
        _sole(sheet)
    _roll(sheet)


def _sole(sheet: Sheet) -> None:
    """The sole of the outer sock: a heel, a waist, five toes' room, and the letter."""
    foot = smooth(
        [
            (214, 300),
            (236, 214),
            (320, 190),
            (410, 206),
            (500, 184),
            (590, 156),
            (672, 176),
            (706, 248),
            (690, 322),
            (620, 358),
            (520, 354),
            (420, 340),
            (330, 372),
            (246, 368),
        ]
    )
    with sheet.shape("sole"):
        sheet.paint(foot, HONEY)
        with sheet.group(clip=sheet.clip(foot)):
            heel = smooth([Corner(180, 120), Corner(420, 120), (458, 264), Corner(420, 400), Corner(180, 400)])
            toe = smooth([Corner(740, 120), Corner(624, 120), (594, 264), Corner(624, 400), Corner(740, 400)])
            sheet.paint(heel + toe, RED)
            under = [(260, 380), (430, 352), (600, 366), (706, 300)]
            sheet.paint(stroke(under, 46, start=0.4, end=0.2), DUSK, opacity=0.6)
        for x, bend in ((446, 18), (606, -18)):
            sheet.line(stitches([(x, 204), (x + bend, 264), (x, 344)], length=10, gap=8), LINE, 4)
        sheet.line(foot, LINE, 6)
        with sheet.group(turn=(14, 490, 270)):
            written(sheet, LETTER_L, (494, 208), 104, LINE, 19)


def _roll(sheet: Sheet) -> None:
    """The ball that the two make, with the ribbed top of the outer one turned down over both."""
    with sheet.shape("roll"):
        roll = smooth(
            [(94, 342), (112, 246), (196, 196), (300, 206), (362, 282), (360, 376), (300, 444), (194, 450), (118, 414)]
        )
        sheet.paint(roll, MAUVE)
        with sheet.group(clip=sheet.clip(roll)):
            for index, bend in enumerate((-170, -116, -62, -8, 46, 100, 154, 208)):
                band = [(150 + bend, 170), (216 + bend, 270), (222 + bend, 360), (170 + bend, 470)]
                sheet.line(smooth(band, closed=False), CREAM if index % 2 else DEEP, 25)
            sheet.paint(stroke([(100, 396), (220, 456), (360, 390)], 58, start=0.3, end=0.3), DEEP, opacity=0.6)
        sheet.line(roll, LINE, 6)
    with sheet.shape("ribbed top"):
        near: list[Point] = [(286, 196), (340, 262), (350, 350), (308, 440)]
        far: list[Point] = [(344, 190), (408, 256), (418, 356), (362, 446)]
        cuff = smooth(
            [Corner(*near[0]), *near[1:3], Corner(*near[3]), Corner(*far[3]), far[2], far[1], Corner(*far[0])]
        )
        cut(sheet, cuff, CREAM, 5)
        ends = zip(along(near, steps=4)[1:-1], along(far, steps=4)[1:-1], strict=True)
        sheet.line("".join(polyline([between(a, b, 0.16), between(a, b, 0.84)]) for a, b in ends), DUSK, 4.5)


def third_pillow(sheet: Sheet) -> None:
    """Two flat pillows, and on them a plump one."""
    inside = pool(sheet, "pillow", PAPER, HONEY, at=(400, 210))
    with sheet.shape("bed"), sheet.group(clip=inside):
        for left in range(70, 700, 66):
            sheet.line(polyline([(left, 40), (left, 480)]), PLY_DARK, 17)
            sheet.line(polyline([(left, 40), (left, 480)]), PLY, 9)
        sheet.paint(rectangle(0, 486, 760, 140), MAUVE)
        sheet.paint(stamped_dots(40, 500, 680, 120, 44, sheet.rng("cover"), radius=8), CREAM)
        sheet.line(polyline([(0, 486), (760, 486)]), LINE, 5)
    low: list[Point | Corner] = [
        Corner(84, 470),
        (130, 440),
        (380, 428),
        (640, 440),
        Corner(690, 474),
        (640, 508),
        (380, 516),
        (130, 508),
    ]
    for name, up, shift, ink in (("lower", 0.0, 0.0, DEEP), ("upper", -62.0, -12.0, DUSK)):
        with sheet.shape(f"{name} pillow"):
            outline = smooth(moved(low, shift, up))
            sheet.paint(outline, LILAC)
            with sheet.group(clip=sheet.clip(outline)):
                sheet.paint(stripes(60, 340, 660, 200, 40, sheet.rng(name), thickness=15), ink)
                sheet.paint(
                    stroke([(90 + shift, 496 + up), (380, 520 + up), (680 + shift, 496 + up)], 34, start=0.5, end=0.5),
                    DEEP,
                    opacity=0.6,
                )
            sheet.line(outline, LINE, 5)
    with sheet.shape("plump pillow"):
        plump = smooth(
            [
                Corner(128, 150),
                (230, 122),
                (380, 104),
                (530, 118),
                Corner(640, 138),
                (664, 250),
                Corner(650, 382),
                (520, 414),
                (380, 422),
                (240, 412),
                Corner(116, 388),
                (94, 262),
            ]
        )
        sheet.paint(plump, CREAM)
        with sheet.group(clip=sheet.clip(plump)):
            sheet.paint(stamped_stars(110, 120, 580, 320, 74, sheet.rng("stars"), radius=15), AMBER)
            shade = smooth(
                [(90, 330), (240, 370), (420, 372), (560, 330), (640, 180), (720, 150), (720, 460), (80, 460)]
            )
            sheet.paint(shade, LILAC, opacity=0.75)
            sheet.paint(stroke([(110, 400), (380, 432), (650, 396)], 44, start=0.5, end=0.5), DUSK, opacity=0.75)
        sheet.line(plump, LINE, 6)
        for crease in (
            [(130, 154), (190, 164), (262, 158)],
            [(638, 142), (622, 190), (622, 232)],
            [(118, 386), (172, 372), (226, 378)],
            [(648, 378), (612, 344), (604, 296)],
            [(118, 384), (128, 350), (126, 312)],
        ):
            sheet.paint(stroke(crease, 9, start=0.6, end=0), LINE)
