"""The heads of hair of that morning's company: what lies behind a face, what lies over it, about a face's middle."""

from __future__ import annotations

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polar, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

BEARDS = ("tidy beard", "grey beard")
AMBER = Ink(0, 0.10, 0.84)
Points = list[Point | Corner]

CAP: Points = [
    Corner(-35, 4),
    (-38, -24),
    (-20, -44),
    (4, -47),
    (28, -40),
    (38, -18),
    Corner(35, 6),
    (30, -14),
    (14, -26),
    (-12, -24),
    (-28, -14),
]
BOB: Points = [
    Corner(-42, 34),
    (-44, -14),
    (-26, -46),
    (4, -50),
    (32, -42),
    (45, -12),
    Corner(42, 36),
    (26, 30),
    (-26, 30),
]
FRINGE: Points = [
    Corner(-36, 10),
    (-40, -22),
    (-22, -46),
    (4, -49),
    (30, -40),
    (40, -16),
    Corner(36, 12),
    (30, -12),
    (0, -15),
    (-29, -12),
]
PARTED: Points = [
    Corner(-35, 16),
    (-40, -20),
    (-22, -45),
    (2, -48),
    (28, -42),
    (40, -14),
    Corner(36, 18),
    (28, -12),
    (12, -30),
    Corner(-6, -38),
    (-20, -24),
    (-30, -6),
]
FALLEN: Points = [Corner(36, 20), (42, -24), (16, -52), (-10, -50), (6, -34), (22, -22), (27, 4), Corner(31, 30)]
LONG: Points = [
    Corner(-42, 88),
    (-45, 10),
    (-40, -30),
    (-14, -50),
    (18, -49),
    (42, -26),
    (47, 10),
    Corner(46, 90),
    (20, 80),
    (-18, 78),
]


def _lay(sheet: Sheet, points: Points, at: Point, ink: Ink) -> None:
    sheet.paint(smooth(moved(points, *at)), ink)


def _lobes(
    sheet: Sheet, at: Point, radius: float, lobe: float, count: int, ink: Ink, *, start: float = 0, end: float = 360
) -> None:
    for index in range(count):
        x, y = polar(at, radius, start + (end - start) * index / count)
        sheet.paint(ellipse(x, y, lobe), ink)


def behind(sheet: Sheet, cut: str, hair: Cloth, at: Point) -> None:
    """What of the hair is behind the face."""
    x, y = at
    if cut in ("bob", "ruler bob"):
        _lay(sheet, BOB, at, hair.light)
    elif cut == "long":
        _lay(sheet, LONG, at, hair.light)
    elif cut == "knot":
        sheet.paint(ellipse(x + 34, y + 22, 21, 18), hair.light)
        sheet.paint(stroke([(x + 36, y + 34), (x + 48, y + 52), (x + 42, y + 68)], 8, start=0.8, end=0.1), hair.light)
        sheet.line(smooth([(x + 14, y + 6), (x + 62, y + 36)], closed=False), LINE, 6)
        sheet.line(smooth([(x + 14, y + 6), (x + 62, y + 36)], closed=False), AMBER, 3.4)
    elif cut == "tail":
        sheet.paint(
            stroke([(x + 12, y - 40), (x + 48, y - 50), (x + 58, y - 8), (x + 46, y + 34)], 26, start=0.6, end=0.1),
            hair.light,
        )
    elif cut == "braid":
        for index in range(6):
            sheet.paint(
                ellipse(x + 36 + index * 1.5, y + 10 + index * 17, 14 - index, 12),
                hair.shade if index % 2 else hair.light,
            )
    elif cut == "wild":
        for index, degrees in enumerate(range(-212, 33, 17)):
            tip = polar((x, y - 4), (74, 58, 66)[index % 3], degrees + 6)
            lock = [polar((x, y - 4), 20, degrees), polar((x, y - 4), 42, degrees + 9), tip]
            sheet.paint(stroke(lock, 21, start=0.9, end=0.05), hair.light)
    elif cut == "cloud":
        sheet.paint(ellipse(x, y - 6, 54, 52), hair.light)
        _lobes(sheet, (x, y - 6), 50, 16, 14, hair.light)
        _lobes(sheet, (x + 24, y + 2), 24, 12, 6, hair.shade, start=-60, end=80)
    elif cut == "dandelion":
        _lobes(sheet, (x, y - 10), 38, 17, 13, hair.light, start=-215, end=35)
    elif cut == "perm":
        sheet.paint(ellipse(x, y - 8, 42, 40), hair.light)
        _lobes(sheet, (x, y - 8), 38, 13, 14, hair.light)
    elif cut == "hat":
        _lobes(sheet, (x, y - 2), 36, 11, 6, hair.light, start=-20, end=40)
        _lobes(sheet, (x, y - 2), 36, 11, 6, hair.light, start=140, end=200)


def front(sheet: Sheet, cut: str, hair: Cloth, at: Point) -> None:
    """What of it lies over the brow."""
    x, y = at
    if cut in ("bob", "ruler bob", "long"):
        _lay(sheet, FRINGE, at, hair.light)
        if cut == "bob":
            sheet.line(smooth([(x + 12, y - 32), (x + 30, y - 26)], closed=False), AMBER, 6)
    elif cut in ("knot", "braid"):
        _lay(sheet, PARTED, at, hair.light)
        strand = [(-4, -42), (-24, -34), (-34, -8)], [(2, -44), (26, -34), (36, -4)]
        for run in strand:
            sheet.paint(stroke(moved(run, x, y), 3, start=0.1, end=0.1), hair.shade)
    elif cut == "tail":
        _lay(sheet, CAP, at, hair.light)
        sheet.line(smooth([(x - 34, y - 20), (x, y - 36), (x + 35, y - 22)], closed=False), AMBER, 9)
        for tip in ((-10, -58), (8, -60)):
            sheet.paint(stroke([(x + 2, y - 38), (x + tip[0], y + tip[1])], 12, start=0.3, end=0.8), AMBER)
    elif cut in ("crop", "tidy beard"):
        _lay(sheet, CAP, at, hair.light)
    elif cut == "drop":
        _lay(sheet, CAP, at, hair.light)
        _lay(sheet, FALLEN, at, hair.light)
        sheet.paint(stroke([(x - 24, y - 36), (x, y - 42), (x + 24, y - 30)], 3, start=0.1, end=0.1), hair.deep)
    elif cut == "curly top":
        _lay(sheet, CAP, at, hair.light)
        _lobes(sheet, (x, y - 30), 22, 13, 9, hair.light, start=-190, end=30)
        _lobes(sheet, (x - 8, y - 26), 14, 8, 4, hair.light, start=60, end=200)
    elif cut == "mop":
        _lay(
            sheet,
            [
                Corner(-36, 8),
                (-46, -24),
                Corner(-44, -44),
                (-20, -56),
                Corner(-4, -62),
                (20, -56),
                Corner(42, -48),
                (46, -16),
                Corner(37, 10),
                Corner(26, -12),
                Corner(16, -2),
                Corner(4, -16),
                Corner(-8, -2),
                Corner(-20, -14),
            ],
            at,
            hair.light,
        )
    elif cut == "wild":
        _lay(sheet, FRINGE, at, hair.light)
    elif cut == "cloud":
        _lobes(sheet, (x, y - 18), 28, 14, 8, hair.light, start=-190, end=30)
        sheet.line(smooth([(x - 40, y - 16), (x, y - 36), (x + 40, y - 16)], closed=False), PAPER, 6)
    elif cut == "dandelion":
        for ex in (-15, 13):
            sheet.line(ellipse(x + ex, y - 30, 12, 8), LINE, 3)
        sheet.line(smooth([(x - 4, y - 32), (x + 2, y - 32)], closed=False), LINE, 3)
    elif cut == "perm":
        _lobes(sheet, (x, y - 14), 28, 12, 8, hair.light, start=-195, end=35)
    elif cut == "hat":
        wool: Points = [Corner(-38, -12), (-38, -34), (-16, -56), (14, -56), (38, -34), Corner(38, -12), (0, -20)]
        _lay(sheet, wool, at, AMBER)
        sheet.line(smooth([(x - 38, y - 14), (x, y - 23), (x + 38, y - 14)], closed=False), Ink(0.10, 0.24, 0.92), 11)
    elif cut == "grey beard":
        _lay(
            sheet,
            [Corner(-40, -14), (-34, -42), (0, -54), (34, -44), Corner(38, -16), (0, -24)],
            at,
            Ink(0.84, 0.80, 0.12),
        )
        sheet.paint(stroke([(x + 20, y - 18), (x - 20, y - 20), (x - 54, y - 8)], 10, start=0.9, end=0.3), LINE)
    elif cut == "quiff":
        _lay(
            sheet,
            [
                Corner(-35, 2),
                (-42, -34),
                (-34, -66),
                (0, -76),
                (30, -60),
                (42, -30),
                Corner(35, 4),
                (28, -18),
                (0, -24),
                (-26, -16),
            ],
            at,
            hair.light,
        )
        sheet.paint(stroke([(x - 30, y - 30), (x - 14, y - 58), (x + 16, y - 60)], 4, start=0.1, end=0.1), hair.shade)
    elif cut == "goggles":
        _lay(sheet, CAP, at, hair.light)
        for tip in ((-16, -66), (0, -72), (16, -64)):
            sheet.paint(stroke([(x, y - 36), (x + tip[0], y + tip[1])], 16, start=0.8, end=0.1), hair.light)
        sheet.line(smooth([(x - 35, y - 16), (x, y - 28), (x + 36, y - 16)], closed=False), LINE, 7)
        for ex in (-13, 13):
            sheet.paint(ellipse(x + ex, y - 26, 12, 10), LINE)
            sheet.paint(ellipse(x + ex, y - 26, 8, 6), AMBER)


def beard(sheet: Sheet, hair: Cloth, at: Point) -> None:
    """A full beard, with the mouth left free."""
    x, y = at
    grown: Points = [
        Corner(-34, 2),
        (-31, 26),
        (-16, 44),
        (0, 48),
        (16, 44),
        (31, 26),
        Corner(34, 2),
        (24, 18),
        (10, 16),
        (-10, 16),
        (-24, 18),
    ]
    _lay(sheet, grown, at, hair.light)
    sheet.paint(rectangle(x - 12, y + 22, 24, 8, radius=4), Ink(0.16, 0.36, 0.60))
