"""Things of the Parks' kitchen: a photograph, jars, a box, a pair of boots, what hangs from the ceiling."""

from __future__ import annotations

import park_home_drawing as home
from park_home_drawing import (
    AUBERGINE,
    AUBERGINE_LIT,
    CREAM,
    CYAN,
    DEEPEST,
    SALMON,
    SALMON_DARK,
    SALMON_PALE,
    TOP,
    WOOD_LIT,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER
from print_room.sheet import Sheet


def photograph(sheet: Sheet) -> None:
    """In a frame: two people in helmets before a thing with three long arms, and sea."""
    x, y, wide, high = 408.0, 176.0, 176.0, 146.0
    with sheet.shape("photograph"):
        sheet.paint(rectangle(x - 14, y - 14, wide + 28, high + 28), AUBERGINE)
        sheet.line(rectangle(x - 14, y - 14, wide + 28, high + 28), LINE, 3)
        sheet.paint(rectangle(x, y, wide, high), CREAM)
        sheet.paint(rectangle(x, y + 92, wide, high - 92), CYAN)
        sheet.line(polyline([(x + 88, y + 108), (x + 88, y + 48)]), LINE, 5)
        for tip in ((88, 8), (54, 70), (122, 70)):
            sheet.paint(
                stroke(
                    [(x + 88, y + 48), (x + (88 + tip[0]) / 2 + 2, y + (48 + tip[1]) / 2), (x + tip[0], y + tip[1])], 9
                ),
                LINE,
            )
        for px, ink in ((56, SALMON), (124, SALMON)):
            sheet.paint(
                smooth(
                    [
                        Corner(x + px - 22, y + high),
                        (x + px - 18, y + 104),
                        (x + px + 18, y + 104),
                        Corner(x + px + 22, y + high),
                    ]
                ),
                AUBERGINE_LIT,
            )
            sheet.paint(ellipse(x + px, y + 92, 13), SALMON_PALE)
            sheet.paint(smooth([Corner(x + px - 15, y + 90), (x + px, y + 70), Corner(x + px + 15, y + 90)]), ink)


def jar(sheet: Sheet, x: float, foot: float, size: float) -> None:
    """A round-bellied jar with a lid like a hat."""

    def at(dx: float, dy: float) -> Point:
        return x + dx * size, foot + dy * size

    with sheet.shape("jar"):
        belly = smooth(
            [
                Corner(*at(-24, 0)),
                at(-42, -36),
                at(-38, -66),
                Corner(*at(-26, -84)),
                Corner(*at(26, -84)),
                at(38, -66),
                at(42, -36),
                Corner(*at(24, 0)),
            ]
        )
        sheet.paint(belly, SALMON_DARK)
        sheet.paint(stroke([at(-32, -62), at(-35, -40), at(-26, -14)], 9 * size), SALMON_PALE)
        sheet.line(smooth([at(-40, -50), at(0, -42), at(40, -50)], closed=False), LINE, 3)
        sheet.line(belly, LINE, 3.4)
        lid = smooth([Corner(*at(-36, -84)), at(-18, -100), at(0, -108), at(18, -100), Corner(*at(36, -84))])
        sheet.paint(lid, AUBERGINE)
        sheet.line(lid, LINE, 3)


def radio(sheet: Sheet, x: float, foot: float) -> None:
    """A box with a round of holes, one knob, one small lamp."""
    with sheet.shape("box like a small radio"):
        box = rectangle(x, foot - 88, 122, 86, radius=10)
        sheet.paint(box, WOOD_LIT)
        sheet.line(box, LINE, 3.6)
        sheet.paint(ellipse(x + 44, foot - 45, 31), AUBERGINE)
        holes = [(x + 44 + dx * 13, foot - 45 + dy * 13) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        sheet.paint("".join(ellipse(px, py, 3.6) for px, py in holes), CREAM)
        sheet.paint(ellipse(x + 97, foot - 34, 13), SALMON)
        sheet.line(ellipse(x + 97, foot - 34, 13), LINE, 3)
        sheet.line(polyline([(x + 97, foot - 34), (x + 103, foot - 42)]), LINE, 3)
        sheet.paint(ellipse(x + 97, foot - 66, 5), CYAN)
        sheet.line(polyline([(x + 110, foot - 88), (x + 126, foot - 136)]), LINE, 4)


def pair_of_boots(sheet: Sheet, x: float, foot: float) -> None:
    """Garden boots, knee-high, with socks in them."""
    for dx, lean in ((0.0, -4.0), (40.0, 3.0)):
        with sheet.shape("boot"), sheet.group(turn=(lean, x + dx, foot)):
            outline = smooth(
                [
                    *(Corner(x + dx - 20, foot - 148), Corner(x + dx + 22, foot - 148), (x + dx + 20, foot - 70)),
                    *(
                        (x + dx + 18, foot - 40),
                        Corner(x + dx + 18, foot),
                        Corner(x + dx - 52, foot),
                        (x + dx - 56, foot - 22),
                    ),
                    *((x + dx - 30, foot - 40), (x + dx - 20, foot - 66)),
                ]
            )
            sock = smooth(
                [
                    Corner(x + dx - 16, foot - 140),
                    (x + dx - 20, foot - 168),
                    (x + dx + 6, foot - 176),
                    (x + dx + 24, foot - 164),
                    Corner(x + dx + 18, foot - 140),
                ]
            )
            sheet.paint(sock, CREAM)
            sheet.line(sock, LINE, 3)
            sheet.paint(outline, CYAN)
            sheet.paint(rectangle(x + dx - 56, foot - 10, 76, 11, radius=3), CREAM)
            sheet.line(outline, LINE, 3.6)
            sheet.line(polyline([(x + dx - 20, foot - 132), (x + dx + 22, foot - 132)]), LINE, 3)
            sheet.paint(stroke([(x + dx - 8, foot - 122), (x + dx - 8, foot - 80), (x + dx - 14, foot - 56)], 7), PAPER)


def hanging(sheet: Sheet) -> None:
    """Nearest to us, along the top: strings of dried chillies, a ladle and a pan."""
    for x, count, start in ((8.0, 9, 0), (92.0, 6, 1), (1948.0, 8, 0)):
        with sheet.shape("chillies"):
            sheet.line(polyline([(x, TOP), (x, TOP + 40 + count * 32)]), DEEPEST, 5)
            for index in range(count):
                side = 1 if (index + start) % 2 else -1
                top = TOP + 44 + index * 32
                run: list[Point] = [(x, top), (x + side * 22, top + 22), (x + side * 26, top + 62)]
                sheet.paint(stroke(run, 22, start=0.5, end=0.1), SALMON_DARK.towards(DEEPEST, 0.40))
                sheet.paint(stroke([(x, top - 2), (x + side * 8, top + 6)], 8, start=1, end=0.6), DEEPEST)
    with sheet.shape("ladle"):
        sheet.line(polyline([(1872, TOP), (1872, 150)]), DEEPEST, 11)
        sheet.paint(smooth([Corner(1838, 146), (1842, 184), (1872, 200), (1902, 184), Corner(1906, 146)]), DEEPEST)
        home.rim(sheet, [(1846, 176), (1866, 194), (1888, 192)], 5, SALMON)
