"""The shop that sold beds: its walls, window and banner, its rug and its foot rails. Each hour adds its own light."""

from __future__ import annotations

import math
from collections.abc import Sequence

from print_room.brushes import stamped_moons, stitches, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Fill, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
# The shop window, and the floor's edge.
WINDOW_LEFT, WINDOW_RIGHT, WINDOW_TOP, WINDOW_SILL = 556.0, 1452.0, 84.0, 534.0
FLOOR = 668.0
GLOBE = (800.0, 318.0)
GLOBE_RADIUS = 62.0
WALL = Ink(0, 0.22, 0.20)
PANEL = Ink(0.06, 0.34, 0.40)
NO_CHANGE = Ink(1, 1, 1)
BOARDS = Ink(0.10, 0.34, 0.56)


def round_the_window() -> tuple[str, ...]:
    """All of the room but the opening of the window."""
    return (
        rectangle(LEFT, TOP, RIGHT - LEFT, WINDOW_TOP - TOP),
        rectangle(LEFT, WINDOW_TOP, WINDOW_LEFT - LEFT, WINDOW_SILL - WINDOW_TOP),
        rectangle(WINDOW_RIGHT, WINDOW_TOP, RIGHT - WINDOW_RIGHT, WINDOW_SILL - WINDOW_TOP),
        rectangle(LEFT, WINDOW_SILL, RIGHT - LEFT, BOTTOM - WINDOW_SILL),
    )


def walls_and_floor(sheet: Sheet) -> None:
    """Wallpaper with moons, panels, boards."""
    above, left, right, below = round_the_window()
    with sheet.shape("wall"):
        sheet.paint(above + left + right + below, WALL)
        moons = stamped_moons(LEFT, TOP, RIGHT - LEFT, 560, 78, sheet.rng("wallpaper"), radius=11)
        with sheet.group(clip=sheet.clip(above, left, right)):
            sheet.paint(moons, Ink(0.02, 0.46, 0.26))
    with sheet.shape("panels below the window"):
        sheet.paint(rectangle(LEFT, WINDOW_SILL + 26, RIGHT - LEFT, FLOOR - WINDOW_SILL - 26), PANEL)
        sheet.line(
            "".join(polyline([(x, WINDOW_SILL + 36), (x, FLOOR - 26)]) for x in range(-80, 2016, 52)),
            Ink(0.36, 0.54, 0.46),
            3,
        )
        sheet.paint(rectangle(LEFT, WINDOW_SILL + 16, RIGHT - LEFT, 14), Ink(0.02, 0.20, 0.34))
        sheet.paint(rectangle(LEFT, FLOOR - 24, RIGHT - LEFT, 24), Ink(0.16, 0.42, 0.46))
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), BOARDS)
        for index in range(-12, 30):
            top = (960 + (index - 9) * 92, FLOOR)
            foot = (960 + (index - 9) * 210, BOTTOM)
            sheet.line(polyline([top, foot]), Ink(0.36, 0.54, 0.58), 2.6)
        rng = sheet.rng("grain")
        for _ in range(90):
            y = rng.uniform(FLOOR + 12, BOTTOM)
            x = rng.uniform(LEFT, RIGHT)
            lean = (x - 960) * 0.0026
            run = [(x, y), (x + lean * 26 + 1, y + 26), (x + lean * 52, y + 52)]
            sheet.paint(stroke(run, 4, start=0.1, end=0.1), Ink(0.28, 0.48, 0.58))


def window_frame(sheet: Sheet) -> None:
    """The shop window, without what is outside."""
    with sheet.shape("window frame"):
        wood, edge = Ink(0.30, 0.52, 0.48), 20.0
        wide, high = WINDOW_RIGHT - WINDOW_LEFT, WINDOW_SILL - WINDOW_TOP
        for bar in (
            rectangle(WINDOW_LEFT - edge, WINDOW_TOP - edge, wide + 2 * edge, edge),
            rectangle(WINDOW_LEFT - edge, WINDOW_TOP, edge, high),
            rectangle(WINDOW_RIGHT, WINDOW_TOP, edge, high),
        ):
            sheet.paint(bar, wood)
            sheet.line(bar, LINE, 2.6)
        for x in (854, 1152):
            sheet.paint(rectangle(x - 7, WINDOW_TOP, 14, high), Ink(0.72, 0.80, 0.40))
        sill = cut_box(WINDOW_LEFT - 44, WINDOW_SILL - 6, wide + 88, 28, 2, sheet.rng("sill"))
        sheet.paint(sill, Ink(0.10, 0.32, 0.44))
        sheet.line(sill, LINE, 2.8)


def traces_of_the_shop(sheet: Sheet) -> None:
    """Pale places where the shop’s posters hung, and a chart in Sam’s hand."""
    with sheet.shape("where posters hung"):
        for x, y, width, height in ((40, 150, 150, 200), (286, 86, 190, 130), (1508, 92, 120, 96)):
            sheet.paint(cut_box(x, y, width, height, 2, sheet.rng(f"poster {x}")), Ink(0, 0.14, 0.12))
    with sheet.shape("chart"):
        sheet.paint(cut_box(462, 440, 62, 86, 2, sheet.rng("chart")), PAPER)
        for row in range(5):
            sheet.line(polyline([(472, 458 + row * 13), (514 - (row * 9) % 17, 458 + row * 13)]), Ink(0.5, 0.5, 0.2), 2)
        sheet.paint(rectangle(480, 434, 26, 10), LINE)


def rug(sheet: Sheet) -> None:
    """A round rug of rags, in rings."""
    with sheet.shape("rug"):
        for index, ink in enumerate(
            (
                Ink(0.10, 0.46, 0.60),
                Ink(0, 0.20, 0.62),
                Ink(0.24, 0.62, 0.20),
                Ink(0, 0.14, 0.40),
                Ink(0.14, 0.52, 0.46),
            )
        ):
            share = 1 - index * 0.19
            sheet.paint(ellipse(960, 792, 470 * share, 92 * share), ink)
        for share in (0.90, 0.71, 0.52, 0.33):
            ring = [
                (960 + 470 * share * math.cos(a * math.pi / 24), 792 + 92 * share * math.sin(a * math.pi / 24))
                for a in range(49)
            ]
            sheet.line(stitches(ring, length=10, gap=9), Ink(0.3, 0.5, 0.5), 2.2)


LETTERS_INK = Ink(0.10, 0.50, 0.56)
# Letters cut by hand, in a box of 1 by 1, as strokes.
LETTERS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "C": (((0.9, 0.15), (0.5, 0), (0.1, 0.3), (0.1, 0.7), (0.5, 1), (0.9, 0.85)),),
    "L": (((0.15, 0), (0.15, 1)), ((0.15, 1), (0.85, 1))),
    "O": (((0.5, 0), (0.08, 0.5), (0.5, 1), (0.92, 0.5), (0.5, 0)),),
    "S": (((0.86, 0.14), (0.5, 0), (0.16, 0.25), (0.5, 0.5), (0.86, 0.75), (0.5, 1), (0.12, 0.86)),),
    "I": (((0.5, 0), (0.5, 1)),),
    "N": (((0.12, 1), (0.12, 0)), ((0.12, 0), (0.88, 1)), ((0.88, 1), (0.88, 0))),
    "G": (
        ((0.88, 0.16), (0.5, 0), (0.1, 0.3), (0.1, 0.7), (0.5, 1), (0.88, 0.84)),
        ((0.88, 0.86), (0.88, 0.55)),
        ((0.88, 0.55), (0.56, 0.55)),
    ),
    "D": (((0.14, 0), (0.14, 1)), ((0.14, 0), (0.55, 0.02), (0.92, 0.5), (0.55, 0.98), (0.14, 1))),
    "W": (((0.02, 0), (0.26, 1)), ((0.26, 1), (0.5, 0.3)), ((0.5, 0.3), (0.74, 1)), ((0.74, 1), (0.98, 0))),
}


def banner(sheet: Sheet, paper_ink: Fill | None = None, letters: Ink = LETTERS_INK) -> None:
    """CLOSING DOWN, to be read from the street: from here one sees its back, and the letters through the paper."""
    top = [(WINDOW_LEFT - 6, 96.0), (800.0, 122.0), (1010.0, 126.0), (1220.0, 118.0), (WINDOW_RIGHT - 12, 98.0)]
    foot = [(WINDOW_RIGHT - 34, 196.0), (1230.0, 214.0), (1010.0, 220.0), (800.0, 216.0), (WINDOW_LEFT + 2, 192.0)]
    paper = smooth([Corner(*top[0]), *top[1:-1], Corner(*top[-1]), Corner(*foot[0]), *foot[1:-1], Corner(*foot[-1])])
    with sheet.shape("banner"):
        sheet.paint(
            paper,
            paper_ink
            or sheet.radial(
                (GLOBE[0], GLOBE[1]),
                720,
                Stop(0, Ink(0, 0, 0.20)),
                Stop(0.4, Ink(0, 0.14, 0.30)),
                Stop(1, Ink(0.06, 0.42, 0.24)),
            ),
        )
        text = "CLOSING DOWN"
        for index, letter in enumerate(reversed(text)):
            if letter != " ":
                letter_from_behind(sheet, letter, 604 + index * 68, index, letters)
        sheet.line(paper, LINE, 2.6)
        loose = [
            Corner(WINDOW_RIGHT - 34, 196),
            (WINDOW_RIGHT - 60, 190),
            Corner(WINDOW_RIGHT - 84, 202),
            (WINDOW_RIGHT - 56, 172),
            Corner(WINDOW_RIGHT - 28, 164),
        ]
        sheet.paint(smooth(loose), Ink(0, 0.04, 0.10))
        sheet.line(smooth(loose), LINE, 2.4)
        for x, y in ((WINDOW_LEFT + 8, 104), (WINDOW_RIGHT - 22, 106)):
            sheet.paint(cut_box(x - 18, y - 10, 40, 18, 2, sheet.rng(f"tape {x}")), Ink(0, 0.10, 0.50))


def letter_from_behind(sheet: Sheet, letter: str, left: float, index: int, ink: Ink) -> None:
    """One letter of the banner, the wrong way round."""
    rng = sheet.rng(f"letter {index}")
    middle = (index + 0.5) / 12
    base = 132 + 24 * math.sin(math.pi * middle) + rng.uniform(-3, 3)
    width, height = 44.0, 52.0
    for run in LETTERS[letter]:
        points = [(left + width * (1 - x), base + height * y) for x, y in run]
        outline = smooth(points, closed=False) if len(points) > 2 else polyline(points)
        sheet.line(outline, ink, 13)


def foot_rail(sheet: Sheet, name: str, top: Sequence[Point], post: float, rail: Ink, edge: Ink) -> None:
    """The foot of a bed near by; its post at `post`."""
    with sheet.shape(name):
        board = smooth([Corner(*top[0]), top[1], Corner(*top[2]), Corner(top[2][0], 1140), Corner(top[0][0], 1140)])
        sheet.paint(board, rail)
        sheet.paint(stroke(list(top), 7, start=0.4, end=0.4), edge)
        for slat in range(1, 4):
            x = top[0][0] + (top[2][0] - top[0][0]) * slat / 4
            sheet.line(polyline([(x, 890), (x, 1140)]), rail.towards(edge, 0.35), 4)
        sheet.line(polyline([(top[0][0], 886), (top[2][0], 896)]), rail.towards(edge, 0.35), 4)
        sheet.paint(rectangle(post - 24, 820, 48, 330), rail)
        sheet.paint(ellipse(post, 798, 34), rail)
        towards = 1 if post < 960 else -1
        shine = [(post + towards * 22, 776), (post + towards * 31, 798), (post + towards * 22, 820)]
        sheet.paint(stroke(shine, 6, start=0.1, end=0.1), edge)
        sheet.paint(
            stroke(
                [(post + towards * 21, 832), (post + towards * 22, 960), (post + towards * 21, 1120)],
                5,
                start=0.6,
                end=0.2,
            ),
            edge,
        )
