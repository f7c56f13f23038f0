"""What is printed on the nightclothes of the children on the raft; each fills the square that a child sits in."""

from __future__ import annotations

from collections.abc import Callable

from print_room.brushes import stroke
from print_room.geometry import Corner, crescent, ellipse, polyline, smooth, star
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

LILAC = Ink(0, 0.40, 0.06)


def _rows(step: float, mark: Callable[[float, float], str]) -> str:
    marks = ""
    for row in range(int(170 / step) + 1):
        for column in range(int(220 / step) + 1):
            marks += mark(-110 + column * step + (row % 2) * step / 2, -150 + row * step)
    return marks


def _dots(sheet: Sheet, ink: Ink) -> None:
    sheet.paint(_rows(21, lambda x, y: ellipse(x, y, 5.4)), ink)


def _checks(sheet: Sheet, ink: Ink) -> None:
    lines = "".join(polyline([(-110 + 22 * i, -150), (-110 + 22 * i, 20)]) for i in range(11))
    lines += "".join(polyline([(-110, -146 + 22 * i), (110, -146 + 22 * i)]) for i in range(8))
    sheet.line(lines, ink, 7, opacity=0.8)


def _hoops(sheet: Sheet, ink: Ink) -> None:
    lines = "".join(
        smooth([(-110, -140 + 24 * i), (0, -132 + 24 * i), (110, -140 + 24 * i)], closed=False) for i in range(7)
    )
    sheet.line(lines, ink, 11)


def _zigzag(sheet: Sheet, ink: Ink) -> None:
    lines = ""
    for row in range(7):
        lines += polyline([(-112 + 14 * i, -144 + 25 * row + 11 * (i % 2)) for i in range(17)])
    sheet.line(lines, ink, 5)


def _hearts(sheet: Sheet, ink: Ink) -> None:
    def heart(x: float, y: float) -> str:
        return smooth(
            [Corner(x, y + 8), (x - 9, y - 2), (x - 5, y - 8), Corner(x, y - 4), (x + 5, y - 8), (x + 9, y - 2)]
        )

    sheet.paint(_rows(28, heart), ink)


def _stars(sheet: Sheet, ink: Ink) -> None:
    sheet.paint(_rows(27, lambda x, y: star(x, y, 9, inner=0.4)), ink)


def _moons(sheet: Sheet, ink: Ink) -> None:
    def moon(x: float, y: float) -> str:
        return crescent(x, y, 9, turn=-30)

    sheet.paint(_rows(27, moon), ink)


def _fish(sheet: Sheet, ink: Ink) -> None:
    fish = smooth(
        [Corner(-34, -62), (-8, -84), (22, -66), Corner(44, -82), (38, -60), Corner(44, -40), (22, -56), (-8, -42)]
    )
    sheet.paint(fish, ink)
    sheet.paint(ellipse(-14, -66, 4), LINE)
    sheet.line("".join(polyline([(-100, y), (100, y)]) for y in (-14, -4)), ink, 4)
    sheet.paint(stroke([(2, -74), (6, -62), (0, -52)], 4), LINE)


def _none(sheet: Sheet, ink: Ink) -> None:
    sheet.line(_rows(17, lambda x, y: polyline([(x - 4, y), (x, y + 5), (x + 4, y)])), Ink(0.04, 0.30, 0.16), 2)


PRINTS: dict[str, Callable[[Sheet, Ink], None]] = {
    "dots": _dots,
    "checks": _checks,
    "hoops": _hoops,
    "zigzag": _zigzag,
    "hearts": _hearts,
    "stars": _stars,
    "moons": _moons,
    "fish": _fish,
    "none": _none,
}
