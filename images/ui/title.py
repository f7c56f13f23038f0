"""The book's title: letters cut from paper with scissors, a little off their second colour, and sewn along the stems.

The tittle is the star of the book, the nought its moon.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import papers_drawing as papers

from print_room.brushes import stitches
from print_room.geometry import Corner, Point, polar, polygon, smooth
from print_room.inks import PAPER, Ink
from print_room.pictures import Print
from print_room.sheet import Sheet

# Heights above the line that the letters stand on.
LINE_Y = 150.0
SECOND_LINE = 158.0
CAPITAL, TALL, LOW = 122.0, 130.0, 84.0
STEM = 29.0

Outline = Sequence[Point | Corner]


def block(left: float, top: float, right: float, foot: float, lean: float = 0) -> str:
    """Cut a straight piece; heights are above the line."""
    return polygon(
        [(left + lean, LINE_Y - top), (right + lean, LINE_Y - top), (right, LINE_Y - foot), (left, LINE_Y - foot)]
    )


def disc(x: float, y: float, across: float, down: float) -> str:
    """Cut a round piece about a point `y` above the line."""
    ring = [
        (x + across * (polar((0, 0), 1, a)[0]), LINE_Y - y + down * polar((0, 0), 1, a)[1]) for a in range(0, 360, 30)
    ]
    return smooth(ring)


def hole(outline: Outline) -> str:
    """Cut a piece out of what lies under it: the outline is turned round."""
    return smooth(
        [Corner(p[0], LINE_Y - p[1]) if isinstance(p, Corner) else (p[0], LINE_Y - p[1]) for p in reversed(outline)]
    )


def curved(outline: Outline) -> str:
    """Cut along a curve; heights are above the line."""
    return smooth([Corner(p[0], LINE_Y - p[1]) if isinstance(p, Corner) else (p[0], LINE_Y - p[1]) for p in outline])


def half_moon(x: float, y: float, across: float, down: float) -> Outline:
    """Return a half moon that stands on its flat side to the left: the counter of a bowl."""
    return [
        Corner(x, y + down),
        (x + across * 0.8, y + down * 0.62),
        (x + across, y),
        (x + across * 0.8, y - down * 0.62),
        Corner(x, y - down),
    ]


def capital_b() -> str:
    """B, with two half moons in it."""
    outer = [
        Corner(0, CAPITAL),
        (48, CAPITAL),
        (82, 108),
        (86, 84),
        Corner(72, 66),
        (98, 48),
        (92, 16),
        (54, 0),
        Corner(0, 0),
    ]
    return curved(outer) + hole(half_moon(31, 92, 26, 14)) + hole(half_moon(31, 34, 34, 18))


def small_e(x: float) -> str:
    """e: a disc with a half moon lying in it, and a bite out of its side."""
    outer = [
        Corner(x + 89, 34),
        (x + 86, 58),
        (x + 68, 80),
        (x + 43, 86),
        (x + 16, 76),
        (x, 43),
        (x + 14, 10),
        (x + 44, -2),
        (x + 72, 3),
        Corner(x + 85, 14),
        Corner(x + 73, 29),
        (x + 56, 22),
        (x + 40, 23),
        Corner(x + 31, 34),
    ]
    moon = [Corner(x + 30, 51), (x + 34, 61), (x + 45, 66), (x + 55, 61), Corner(x + 59, 51)]
    return curved(outer) + curved(moon)


def small_d(x: float) -> str:
    """d: a disc before a tall stem."""
    bowl = [(x + 44, 86), (x + 74, 72), (x + 84, 42), (x + 72, 10), (x + 42, -2), (x + 12, 12), (x, 42), (x + 14, 76)]
    moon = [Corner(x + 56, 61), (x + 38, 58), (x + 30, 42), (x + 38, 26), Corner(x + 56, 22)]
    return curved(bowl) + block(x + 56, TALL, x + 56 + STEM, 0, 1) + curved(moon)


def small_t(x: float) -> str:
    """t: a stem with a foot that turns up, and a bar."""
    stem = [
        Corner(x + 18, 112),
        Corner(x + 46, 116),
        Corner(x + 46, 34),
        (x + 52, 24),
        Corner(x + 70, 27),
        Corner(x + 68, 2),
        (x + 44, -3),
        (x + 24, 6),
        (x + 17, 30),
    ]
    return curved(stem) + polygon(
        [(x, LINE_Y - 85), (x + 68, LINE_Y - 87), (x + 67, LINE_Y - 63), (x + 1, LINE_Y - 61)]
    )


def small_i(x: float) -> str:
    """i, without its tittle."""
    return block(x, LOW, x + STEM, 0, -1)


def small_m(x: float) -> str:
    """m: three stems and two arches."""
    arches = []
    for left in (x, x + 51):
        outer = [
            Corner(left + 8, 40),
            (left + 20, 74),
            (left + 48, 87),
            (left + 74, 74),
            Corner(left + 80, 44),
            Corner(left + 80, 0),
            Corner(left + 51, 0),
            Corner(left + 51, 44),
            (left + 47, 58),
            (left + 38, 60),
            Corner(left + 28, 48),
        ]
        arches.append(curved(outer))
    return block(x, LOW + 1, x + STEM, 0) + "".join(arches)


def comma(x: float) -> str:
    """A comma: a new moon that has come down."""
    return curved(
        [
            Corner(x + 2, 30),
            (x + 26, 30),
            (x + 36, 8),
            (x + 26, -16),
            Corner(x + 2, -34),
            (x + 13, -12),
            (x + 10, 0),
            (x, 4),
            (x - 5, 17),
        ]
    )


def two(x: float) -> str:
    """2."""
    outer = [
        Corner(x + 4, 88),
        (x + 12, 112),
        (x + 42, 125),
        (x + 74, 112),
        (x + 82, 86),
        (x + 70, 58),
        Corner(x + 44, 27),
        Corner(x + 86, 29),
        Corner(x + 85, 0),
        Corner(x, 0),
        Corner(x + 1, 22),
        (x + 34, 56),
        (x + 52, 82),
        (x + 43, 98),
        Corner(x + 31, 80),
    ]
    return curved(outer)


def nought(x: float) -> str:
    """0: the moon; its seas are drawn on it."""
    return disc(x + 56, 60, 56, 63)


def four(x: float) -> str:
    """4."""
    outer = [
        Corner(x + 52, 123),
        Corner(x + 82, 123),
        Corner(x + 81, 54),
        Corner(x + 99, 54),
        Corner(x + 98, 29),
        Corner(x + 81, 29),
        Corner(x + 81, 0),
        Corner(x + 52, 0),
        Corner(x + 52, 28),
        Corner(x - 2, 29),
        Corner(x, 52),
    ]
    notch = [Corner(x + 53, 54), Corner(x + 30, 54), Corner(x + 53, 88)]
    return polygon([(p[0], LINE_Y - p[1]) for p in outer]) + polygon([(p[0], LINE_Y - p[1]) for p in notch])


def five(x: float) -> str:
    """5."""
    outer = [
        Corner(x + 10, 122),
        Corner(x + 80, 124),
        Corner(x + 79, 97),
        Corner(x + 36, 96),
        Corner(x + 34, 79),
        (x + 62, 80),
        (x + 88, 62),
        (x + 90, 30),
        (x + 68, 4),
        (x + 34, -3),
        Corner(x, 8),
        Corner(x + 9, 33),
        (x + 34, 24),
        (x + 56, 30),
        (x + 56, 50),
        (x + 38, 55),
        Corner(x + 8, 50),
    ]
    return curved(outer)


def letters() -> Iterator[tuple[str, str, float]]:
    """Yield each letter's name and outline, and how far it stands off the line."""
    yield "B", capital_b(), 0
    yield "e", small_e(112), 2
    yield "d", small_d(214), -1
    yield "t", small_t(310), 1
    yield "i", small_i(394), -1
    yield "m", small_m(438), 1
    yield "e at the end", small_e(584), -2
    yield "comma", comma(692), 0
    yield "2", two(4), SECOND_LINE + 1
    yield "0", nought(102), SECOND_LINE
    yield "4", four(228), SECOND_LINE - 1
    yield "5", five(340), SECOND_LINE + 1


# Where thread runs: from and to, x and height.
SEAMS = (
    ((14, 112), (14, 10)),
    ((285, 120), (285, 10)),
    ((342, 104), (341, 40)),
    ((408, 74), (408, 10)),
    ((452, 74), (452, 10)),
    ((503, 40), (503, 10)),
    ((554, 40), (554, 10)),
    ((14, -144), (78, -143)),
    ((294, -46), (294, -96)),
    ((360, -48), (410, -48)),
)


def title(sheet: Sheet) -> None:
    """Lay the letters down: their shadow, the second colour, the paper; then wear and thread."""
    across = 14.0
    for name, ink, shift in (
        ("shadow", Ink(0.98, 0.9, 0), 9.0),
        ("second colour", Ink(0, 0.06, 0.74), 5.0),
        ("paper", PAPER, 0.0),
    ):
        with sheet.shape(name), sheet.group(move=(across + shift, shift)):
            for letter, outline, rise in letters():
                with sheet.shape(letter), sheet.group(move=(0, rise)):
                    sheet.paint(outline, ink)
            sheet.paint(papers.eight_star(408, LINE_Y - 117, 25), ink)
    with sheet.shape("seas of the moon"), sheet.group(move=(across, 0)):
        for x, y, radius in ((135, -70, 15), (176, -88, 10), (155, -120, 17), (124, -106, 6)):
            sheet.paint(disc(x, y, radius, radius * 0.94), Ink(0.02, 0.20, 0.16))
    with sheet.shape("thread"), sheet.group(move=(across, 0)):
        for start, end in SEAMS:
            points = [(start[0], LINE_Y - start[1]), (end[0], LINE_Y - end[1])]
            sheet.line(stitches(points, length=9, gap=8), Ink(0.10, 0.42, 0.24), 2.4)
    for line in (0.0, SECOND_LINE):
        on_it = [outline for _, outline, rise in letters() if abs(rise - line) < 3]
        with sheet.shape(f"wear at {line:g}"), sheet.group(move=(across, line)), sheet.group(clip=sheet.clip(*on_it)):
            rng = sheet.rng(f"wear at {line:g}")
            papers.strew(sheet, 9, Ink(0, 0.14, 0.16), rng, size=1.8, cloudy=0.9)
            papers.strew(sheet, 1.2, Ink(0.3, 0.5, 0.1), rng, size=1.6)
            sheet.line(papers.fibres(sheet.width, sheet.height, 40, rng), Ink(0.04, 0.16, 0.12), 1)


PICTURE = Print("title", title, (760, 360))
