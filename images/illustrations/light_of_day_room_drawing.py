"""The shop in the first light: the big window on the left, the banner from behind, beds in plastic, the floor."""

from __future__ import annotations

from collections.abc import Sequence

from print_room.brushes import stamped_moons, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 452.0
SUN: Point = (392.0, 262.0)
# The window's opening.
PANE = (-60.0, 22.0, 700.0, 372.0)
WALL = Ink(0.02, 0.34, 0.10)
WALL_FAR = Ink(0.34, 0.66, 0.10)
PRINT = Ink(0.22, 0.62, 0.10)
BOARDS = Ink(0, 0.24, 0.34)
SEAM = Ink(0.26, 0.50, 0.40)
WOOD = Ink(0.74, 0.74, 0.24)
NOTHING = Ink(1, 1, 1)
BOWL = ((0.9, 0.15), (0.5, 0), (0.1, 0.3), (0.1, 0.7), (0.5, 1), (0.9, 0.85))
# Letters cut by hand, in a box of 1 by 1, as strokes.
LETTERS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "C": (BOWL,),
    "L": (((0.15, 0), (0.15, 1)), ((0.15, 1), (0.85, 1))),
    "O": (((0.5, 0), (0.08, 0.5), (0.5, 1), (0.92, 0.5), (0.5, 0)),),
    "S": (((0.86, 0.14), (0.5, 0), (0.16, 0.25), (0.5, 0.5), (0.86, 0.75), (0.5, 1), (0.12, 0.86)),),
    "I": (((0.5, 0), (0.5, 1)),),
    "N": (((0.12, 1), (0.12, 0)), ((0.12, 0), (0.88, 1)), ((0.88, 1), (0.88, 0))),
    "G": (BOWL, ((0.88, 0.86), (0.88, 0.55)), ((0.88, 0.55), (0.56, 0.55))),
    "D": (((0.14, 0), (0.14, 1)), ((0.14, 0), (0.55, 0.02), (0.92, 0.5), (0.55, 0.98), (0.14, 1))),
    "W": (((0.02, 0), (0.26, 1)), ((0.26, 1), (0.5, 0.3)), ((0.5, 0.3), (0.74, 1)), ((0.74, 1), (0.98, 0))),
}


def walls(sheet: Sheet) -> None:
    """A wallpaper of moons, paler where the light is, panels, and the boards of the floor."""
    with sheet.shape("wall"):
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, FLOOR - TOP), _across(sheet, WALL, WALL_FAR))
        moons = stamped_moons(LEFT, TOP, RIGHT - LEFT, FLOOR - TOP - 60, 74, sheet.rng("moons"), radius=10)
        sheet.paint(moons, _across(sheet, Ink(0.02, 0.14, 0.30), Ink(0.10, 0.40, 0.10)))
    with sheet.shape("skirting"):
        sheet.paint(rectangle(LEFT, FLOOR - 30, RIGHT - LEFT, 30), _across(sheet, Ink(0, 0.12, 0.16), PRINT))
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3)
    with sheet.shape("floor"):
        ground = sheet.linear(
            (200, FLOOR), (1700, BOTTOM), Stop(0, Ink(0.02, 0.32, 0.28)), Stop(1, Ink(0.16, 0.54, 0.20))
        )
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), ground)
        for index in range(-16, 17):
            sheet.line(polyline([(960 + index * 92, FLOOR), (960 + index * 262, BOTTOM)]), SEAM, 2.4, opacity=0.7)


def _across(sheet: Sheet, near: Ink, far: Ink) -> Reference:
    return sheet.linear((560, 0), (1900, 0), Stop(0, near), Stop(1, far))


def morning(sheet: Sheet) -> None:
    """What the window shows: roofs, a tram wire, the sun just over them."""
    x, y, width, tall = PANE
    pane = rectangle(x, y, width, tall)
    with sheet.shape("morning"):
        sky = sheet.radial(
            SUN, 620, Stop(0, Ink(0, 0, 0.42)), Stop(0.3, Ink(0, 0, 0.62)), Stop(1, Ink(0, 0.22, 0.40)), stretch=1.2
        )
        sheet.paint(pane, sky)
        with sheet.group(clip=sheet.clip(pane)):
            sheet.paint(ellipse(*SUN, 118), Ink(0, 0, 0.26))
            sheet.paint(ellipse(*SUN, 74), PAPER)
            rng = sheet.rng("roofs")
            at = x - 20
            while at < x + width:
                wide = rng.uniform(78, 120)
                eaves = rng.uniform(304, 346)
                house = [(at, 460), (at, eaves), (at + wide / 2, eaves - 40), (at + wide, eaves), (at + wide, 460)]
                sheet.paint(polygon(house), Ink(0.04, 0.34, 0.52).towards(Ink(0.10, 0.46, 0.44), rng.random()))
                at += wide - 2
            sheet.line(polyline([(x, 232), (x + width, 196)]), Ink(0.3, 0.44, 0.4), 2.4)


def window(sheet: Sheet) -> None:
    """The frame, dark against the light, two bars, the sill."""
    x, y, width, tall = PANE
    with sheet.shape("window frame"):
        for bar in (
            rectangle(x - 24, y - 22, width + 48, 22),
            rectangle(x - 24, y, 24, tall),
            rectangle(x + width, y, 24, tall),
            rectangle(x + width * 0.33 - 8, y, 16, tall),
            rectangle(x + width * 0.72 - 8, y, 16, tall),
        ):
            sheet.paint(bar, WOOD)
        sheet.paint(cut_box(x - 50, y + tall - 4, width + 100, 26, 2, sheet.rng("sill")), Ink(0.10, 0.30, 0.30))
        sheet.line(polyline([(x - 50, y + tall + 22), (x + width + 50, y + tall + 22)]), LINE, 4)


def banner(sheet: Sheet) -> None:
    """The banner from behind, the light coming through its paper."""
    x, y, width, _ = PANE
    top = [(x - 6, y + 18), (x + width * 0.5, y + 46), (x + width + 4, y + 16)]
    foot = [(x + width - 8, y + 122), (x + width * 0.5, y + 150), (x + 2, y + 118)]
    paper = smooth([Corner(*top[0]), top[1], Corner(*top[2]), Corner(*foot[0]), foot[1], Corner(*foot[2])])
    with sheet.shape("banner"):
        glow = sheet.radial(SUN, 480, Stop(0, Ink(0, 0, 0.22)), Stop(1, Ink(0, 0.12, 0.40)))
        sheet.paint(paper, glow)
        for index, letter in enumerate(reversed("CLOSING DOWN")):
            if letter != " ":
                share = (index + 0.5) / 12
                sag = 28 * (1 - (2 * share - 1) ** 2)
                _letter(sheet, letter, (x + 34 + index * 54, y + 42 + sag))
        sheet.line(paper, LINE, 2.8)


def _letter(sheet: Sheet, letter: str, at: Point) -> None:
    for run in LETTERS[letter]:
        points = [(at[0] + 36 * (1 - px), at[1] + 48 * py) for px, py in run]
        outline = smooth(points, closed=False) if len(points) > 2 else polyline(points)
        sheet.line(outline, Ink(0.10, 0.44, 0.50), 11)


def bunks(sheet: Sheet) -> None:
    """The two bunks with their ladder, a dark lattice in the cool corner."""
    frame, edge = Ink(0.80, 0.82, 0.16), Ink(0.24, 0.46, 0.20)
    with sheet.shape("bunks"):
        for y in (206.0, 388.0):
            sheet.paint(rectangle(1596, y, 400, 40, radius=14), Ink(0, 0.20, 0.10))
            with sheet.group(clip=sheet.clip(rectangle(1596, y, 400, 40, radius=14))):
                for x in range(1590, 2000, 26):
                    sheet.line(polyline([(x, y - 4), (x + 10, y + 44)]), Ink(0.26, 0.60, 0.10), 6)
            sheet.paint(rectangle(1590, y + 36, 420, 18), frame)
        for x in (1580, 1996):
            sheet.paint(rectangle(x, 112, 26, 400), frame)
            sheet.paint(ellipse(x + 13, 108, 20), frame)
            sheet.line(polyline([(x + 3, 130), (x + 3, 500)]), edge, 3)
        for x in (1672, 1728):
            sheet.line(polyline([(x, 150), (x - 10, 500)]), frame, 11)
        for y in range(176, 500, 48):
            sheet.line(polyline([(1668, y), (1724, y)]), frame, 9)


def display_bed(sheet: Sheet, name: str, box: tuple[float, float, float, float], lit: bool = True) -> None:
    """A bed of the shop from its long side: a mattress in its plastic, a tag; `box` is left, top, width, height."""
    x, y, width, tall = box
    across = range(int(x) - 10, int(x + width) + 10, 30)
    ground = Ink(0, 0.06, 0.14) if lit else Ink(0.04, 0.30, 0.14)
    side = Ink(0.02, 0.30, 0.30) if lit else Ink(0.20, 0.56, 0.20)
    with sheet.shape(name):
        with sheet.overprint(blur=5):
            sheet.paint(
                polygon(
                    [(x, y + tall), (x + width, y + tall), (x + width + 120, y + tall + 56), (x + 150, y + tall + 56)]
                ),
                Ink(0.30, 0.46, 0),
            )
        for leg in (x + 22, x + width - 40):
            sheet.paint(rectangle(leg, y + tall - 10, 18, 40), LINE)
        mattress = rectangle(x, y, width, tall, radius=26)
        sheet.paint(mattress, side)
        top = smooth(
            [
                Corner(x + 4, y + tall * 0.46),
                (x + 14, y + 4),
                (x + width / 2, y - 4),
                (x + width - 14, y + 4),
                Corner(x + width - 4, y + tall * 0.46),
                (x + width / 2, y + tall * 0.56),
            ]
        )
        with sheet.group(clip=sheet.clip(mattress)):
            for slat in across:
                sheet.line(polyline([(slat, y), (slat + 8, y + tall)]), Ink(0.14, 0.46, 0.30), 5)
        sheet.paint(top, ground)
        for at, reach in ((0.16, 46), (0.5, 70), (0.82, 40)):
            crease = [
                (x + width * at, y + 10),
                (x + width * at + reach * 0.4, y + 22),
                (x + width * at + reach, y + 18),
            ]
            sheet.paint(stroke(crease, 5, start=0.1, end=0.1), PAPER if not lit else Ink(0.08, 0.36, 0.20))
        sheet.line(mattress, LINE, 3.4)


def cast(sheet: Sheet, at: Point, wide: float, reach: float) -> None:
    """The long shadow of somebody whose feet are there: away from the sun, over the boards."""
    x, y = at
    run: Sequence[Point] = [
        (x - wide / 2, y - 6),
        (x + wide / 2, y + 8),
        (x + reach + wide * 0.5, y + reach * 0.46 + 6),
        (x + reach - wide * 0.1, y + reach * 0.46 - 16),
    ]
    with sheet.overprint(blur=3):
        sheet.paint(polygon(run), Ink(0.20, 0.46, 0))


def beam(sheet: Sheet) -> None:
    """One broad slant of light out of the window, down over the bed in the middle, to the lower right."""
    band = polygon([(-60, 394), (300, 394), (650, 22), (664, 22), (2040, 930), (2040, 1180), (1190, 1180)])
    with sheet.shape("slant of light"):
        fade = sheet.linear(
            (500, 300),
            (1700, 1080),
            Stop(0, Ink(0.4, 0.14, 0.72)),
            Stop(0.55, Ink(0.3, 0.16, 0.80)),
            Stop(1, Ink(0.5, 0.44, 0.94)),
        )
        with sheet.lift(blur=14):
            sheet.paint(sheet.everything, NOTHING)
            sheet.paint(band, fade)


def cool(sheet: Sheet) -> None:
    """What the light has not come to yet: the corner at the upper right, and the foot of the page."""
    with sheet.shape("cool corner"), sheet.overprint():
        corner = sheet.linear((1300, 420), (2016, -60), Stop(0, PAPER), Stop(1, Ink(0.40, 0.46, 0)))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP), corner)
    with sheet.shape("foot of the page"), sheet.overprint():
        foot = sheet.linear((0, 800), (0, BOTTOM), Stop(0, PAPER), Stop(1, Ink(0.26, 0.34, 0.02)))
        sheet.paint(rectangle(LEFT, 800, RIGHT - LEFT, BOTTOM - 800), foot)
