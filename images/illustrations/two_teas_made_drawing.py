"""What stands on the counter of the shop: a tray, two mugs, a saucer with a label on it, a kettle that has boiled."""

from __future__ import annotations

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Reference, Sheet, Stop

COUNTER = 640.0

CHINA = Cloth(Ink(0, 0.02, 0.06), Ink(0.06, 0.38, 0.12), Ink(0.22, 0.58, 0.14))
ENAMEL = Cloth(Ink(0, 0.16, 0.86), Ink(0.24, 0.44, 0.84), Ink(0.56, 0.66, 0.72))
TRAY = Cloth(Ink(0.06, 0.50, 0.10), Ink(0.30, 0.66, 0.12), Ink(0.62, 0.80, 0.12))
TEA = Ink(0.34, 0.44, 0.92)
CRAYON = Ink(0.34, 0.56, 1.0)

# The middle of each mug's foot.
COVERED: Point = (1004.0, 704.0)
HALF_DRUNK: Point = (1258.0, 722.0)


def tray(sheet: Sheet) -> None:
    """A tin tray with a printed border."""
    outline = polygon(
        [(870, 654), (1388, 654), (1398, 660), (1438, 752), (1430, 764), (830, 764), (820, 752), (860, 660)]
    )
    with sheet.shape("tray"):
        with sheet.overprint():
            sheet.paint(ellipse(1130, 752, 350, 40), Ink(0.5, 0.44, 0))
        sheet.paint(polygon([(820, 750), (1438, 750), (1430, 780), (1416, 786), (842, 786), (828, 780)]), TRAY.deep)
        sheet.paint(outline, TRAY.light)
        sheet.line(outline, LINE, 5)
        inner = polygon([(890, 668), (1366, 668), (1398, 746), (862, 746)])
        sheet.line(inner, CHINA.light, 4)
        marks = "".join(star(884 + 31 * i, 756, 7, points=4, inner=0.4) for i in range(17))
        sheet.paint(marks, CHINA.light)


def mugs(sheet: Sheet) -> None:
    """Two mugs: one covered, one half drunk."""
    for at in (COVERED, HALF_DRUNK):
        with sheet.overprint():
            shadow = sheet.radial((at[0] + 50, at[1] + 4), 130, Stop(0, Ink(0.6, 0.5, 0)), Stop(1, PAPER), stretch=3)
            sheet.paint(ellipse(at[0] + 50, at[1] + 4, 150, 34), shadow)
    with sheet.shape("half drunk mug"):
        inside = _mug(sheet, HALF_DRUNK, handle=1)
        with sheet.group(clip=inside):
            x, y = HALF_DRUNK
            for row in range(4):
                for column in range(4):
                    sheet.paint(
                        star(x - 66 + column * 46 + row % 2 * 23, y - 150 + row * 44, 12, inner=0.45), TRAY.shade
                    )
        _turned(sheet, HALF_DRUNK, inside)
        _mouth(sheet, HALF_DRUNK)
    with sheet.shape("covered mug"):
        inside = _mug(sheet, COVERED, handle=-1)
        x, y = COVERED
        with sheet.group(clip=inside):
            for dy, tall in ((-152, 14), (-124, 34), (-76, 14), (-48, 34)):
                band = [
                    Corner(x - 100, y + dy),
                    (x, y + dy + 16),
                    Corner(x + 100, y + dy),
                    Corner(x + 100, y + dy + tall),
                    (x, y + dy + tall + 16),
                    Corner(x - 100, y + dy + tall),
                ]
                sheet.paint(smooth(band), ENAMEL.light)
        _turned(sheet, COVERED, inside)
    _saucer(sheet)
    _label(sheet)


def _mug(sheet: Sheet, foot: Point, *, handle: int) -> Reference:
    x, y = foot
    ring = [
        (x + handle * 76, y - 148),
        (x + handle * 124, y - 142),
        (x + handle * 132, y - 88),
        (x + handle * 104, y - 44),
        (x + handle * 72, y - 40),
    ]
    sheet.paint(stroke(ring, 36, start=0.8, end=0.7), LINE)
    sheet.paint(stroke(ring, 26, start=0.8, end=0.7), CHINA.light if handle < 0 else CHINA.shade)
    body = smooth(
        [
            Corner(x - 86, y - 182),
            (x - 84, y - 90),
            (x - 74, y - 12),
            Corner(x - 60, y + 2),
            (x, y + 14),
            Corner(x + 60, y + 2),
            (x + 74, y - 12),
            (x + 84, y - 90),
            Corner(x + 86, y - 182),
            (x, y - 160),
        ]
    )
    sheet.paint(body, CHINA.light)
    sheet.line(body, LINE, 5)
    return sheet.clip(body)


def _turned(sheet: Sheet, foot: Point, inside: Reference) -> None:
    """The side of a mug that turns from the lamp."""
    x = foot[0]
    with sheet.overprint(clip=inside):
        round_it = sheet.linear(
            (x - 90, 0),
            (x + 90, 0),
            Stop(0, Ink(0.10, 0.20, 0)),
            Stop(0.25, PAPER),
            Stop(0.55, PAPER),
            Stop(1, Ink(0.34, 0.58, 0.06)),
        )
        sheet.paint(sheet.everything, round_it)


def _mouth(sheet: Sheet, foot: Point) -> None:
    """Its rim, and inside it how far down the tea has gone."""
    x, y = foot[0], foot[1] - 182
    rim = ellipse(x, y, 86, 26)
    sheet.paint(rim, CHINA.shade)
    with sheet.group(clip=sheet.clip(rim)):
        sheet.paint(ellipse(x, y + 34, 76, 25), TEA)
        sheet.paint(
            stroke([(x - 66, y + 18), (x, y + 10), (x + 66, y + 18)], 3, start=0.2, end=0.2), Ink(0.10, 0.36, 0.70)
        )
        sheet.paint(ellipse(x - 22, y + 18, 14, 3), Ink(0, 0.10, 0.66))
    sheet.line(rim, LINE, 5)
    sheet.paint(
        stroke(
            [(x - 84, y + 4), (x - 50, y + 21), (x, y + 26), (x + 50, y + 21), (x + 84, y + 4)], 6, start=0.4, end=0.4
        ),
        CHINA.light,
    )


def _saucer(sheet: Sheet) -> None:
    x, y = COVERED[0], COVERED[1] - 184
    with sheet.shape("saucer"):
        dish = smooth(
            [
                Corner(x - 132, y - 12),
                (x - 90, y + 22),
                (x, y + 34),
                (x + 90, y + 22),
                Corner(x + 132, y - 12),
                (x, y - 30),
            ]
        )
        sheet.paint(dish, CHINA.shade)
        sheet.line(dish, LINE, 5)
        top = ellipse(x, y - 12, 132, 24)
        sheet.paint(top, CHINA.light)
        sheet.line(top, LINE, 4)
        sheet.line(ellipse(x, y - 11, 112, 18), ENAMEL.light, 6)
        with sheet.overprint():
            sheet.paint(ellipse(x + 12, y - 10, 96, 14), Ink(0.20, 0.44, 0))


def _label(sheet: Sheet) -> None:
    """A card folded to stand, on which somebody has written as large as it would go, uphill."""
    x, y = COVERED[0], COVERED[1] - 196
    with sheet.shape("label"), sheet.group(turn=(-2.5, x, y)):
        back = polygon([(x - 112, y - 146), (x + 122, y - 150), (x + 138, y - 10), (x + 104, y - 4)])
        sheet.paint(back, CHINA.deep)
        sheet.line(back, LINE, 4)
        card = smooth(
            [Corner(x - 116, y - 146), Corner(x + 116, y - 151), Corner(x + 122, y + 6), Corner(x - 124, y + 10)]
        )
        sheet.paint(card, PAPER)
        sheet.line(card, LINE, 5)
        letters: list[list[Point]] = [
            [(-104, -82), (-70, -92), (-30, -98)],
            [(-68, -92), (-66, -50), (-62, -8)],
            [(-14, -102), (-12, -60), (-6, -20)],
            [(-14, -102), (8, -106), (32, -108)],
            [(-12, -62), (6, -66), (24, -66)],
            [(-6, -20), (16, -24), (38, -26)],
            [(54, -124), (58, -80), (64, -38)],
            [(54, -124), (76, -130), (106, -136)],
            [(58, -82), (76, -88), (94, -88)],
            [(64, -38), (86, -42), (112, -48)],
        ]
        for run in letters:
            sheet.paint(stroke([(x + a, y + b) for a, b in run], 15, start=0.8, end=0.7), CRAYON)


def kettle(sheet: Sheet) -> None:
    """A round kettle, and the last of its steam."""
    x, y = 1620.0, 566.0
    with sheet.shape("kettle"):
        with sheet.overprint():
            sheet.paint(ellipse(x + 30, 706, 230, 36), Ink(0.6, 0.5, 0))
        handle: list[Point] = [
            (x - 104, y - 110),
            (x - 96, y - 232),
            (x, y - 272),
            (x + 96, y - 232),
            (x + 104, y - 110),
        ]
        sheet.paint(stroke(handle, 34, start=0.8, end=0.8), LINE)
        spout = smooth(
            [
                Corner(x - 130, y + 40),
                (x - 196, y - 20),
                Corner(x - 246, y - 104),
                Corner(x - 206, y - 116),
                (x - 170, y - 60),
                Corner(x - 96, y - 70),
            ]
        )
        sheet.paint(spout, ENAMEL.shade)
        sheet.line(spout, LINE, 5)
        body = smooth(
            [
                (x - 150, y - 10),
                (x - 110, y - 104),
                (x, y - 140),
                (x + 110, y - 104),
                (x + 150, y - 10),
                (x + 150, y + 70),
                Corner(x + 126, y + 132),
                (x, y + 146),
                Corner(x - 126, y + 132),
                (x - 150, y + 70),
            ]
        )
        round_it = sheet.radial(
            (x - 70, y - 50),
            300,
            Stop(0, Ink(0, 0.04, 0.50)),
            Stop(0.3, ENAMEL.light),
            Stop(0.66, ENAMEL.shade),
            Stop(1, ENAMEL.deep),
        )
        sheet.paint(body, round_it)
        inside = sheet.clip(body)
        with sheet.group(clip=inside):
            for index in range(9):
                sheet.paint(
                    star(x - 144 + index * 36, y + 92 + 8 * (1 - abs(index - 4) / 4), 13, inner=0.4), CHINA.light
                )
            for dy in (66, 120):
                sheet.paint(
                    stroke([(x - 156, y + dy), (x, y + dy + 12), (x + 156, y + dy)], 5, start=1, end=1), CHINA.light
                )
        sheet.line(body, LINE, 5)
        lid = smooth([Corner(x - 74, y - 122), (x, y - 152), Corner(x + 74, y - 122), (x, y - 106)])
        sheet.paint(lid, ENAMEL.light)
        sheet.line(lid, LINE, 4)
        sheet.paint(ellipse(x, y - 158, 19), LINE)
        sheet.paint(ellipse(x - 5, y - 163, 6), ENAMEL.light)
    with sheet.shape("steam"), sheet.group(blur=5):
        for dx, tall in ((0, 190), (-34, 130)):
            run = [
                (1390 + dx, 444),
                (1362 + dx, 444 - tall * 0.3),
                (1392 + dx, 444 - tall * 0.6),
                (1368 + dx, 444 - tall),
            ]
            sheet.paint(stroke(run, 24, start=0.2, end=0.1), PAPER, opacity=0.45)


def counter(sheet: Sheet) -> None:
    """The counter's top, and its front under the words."""
    with sheet.shape("counter"):
        sheet.paint(rectangle(-100, COUNTER, 2120, 180), Ink(0.10, 0.36, 0.56))
        rng = sheet.rng("grain")
        for _ in range(60):
            x, y = rng.uniform(-100, 1900), rng.uniform(COUNTER + 12, 806)
            sheet.paint(
                stroke([(x, y), (x + 90, y + 2), (x + rng.uniform(160, 260), y - 1)], 4, start=0.1, end=0.1),
                Ink(0.30, 0.52, 0.60),
            )
        sheet.paint(rectangle(-100, 812, 2120, 330), Ink(0.52, 0.62, 0.46))
        sheet.line(polyline([(-100, COUNTER), (2020, COUNTER)]), LINE, 4)
        sheet.line(polyline([(-100, 812), (2020, 812)]), LINE, 6)
        boards = "".join(polyline([(x, 840), (x, 1140)]) for x in range(-60, 2020, 120))
        sheet.line(boards, Ink(0.84, 0.78, 0.30), 5)
