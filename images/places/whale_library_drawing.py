"""The Whale Library: a round room of felt and running stitch at the bottom of a dream's sea, on its first floor.

Ribs rise all round and meet above the page, as inside a whale; between them are shelves and tall windows without
glass, at which the sea stands and stops. A whale lies along the shelves, its head before the brightest window, and
reads by a lamp like an anemone: that is where the eye goes. Under it the stair winds down through a well. A librarian
stands at the left by the issue desk, Elara at the right.

Everything on the wall is given in the middle bay's coordinates and bent round the room by `on_the_wall`; everything in
the well by an angle, a share of its radius and a depth in floors, by `in_the_well`.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Sequence

from print_room.brushes import stamped_dots, stamped_stars, stitches, stroke
from print_room.geometry import (
    Corner,
    Point,
    ellipse,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
)
from print_room.inks import CLOTH_OCHRE, CLOTH_RUST, LINE, PAPER, WOOD, Cloth, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
NONE = Ink(0, 0, 0)

# The middle of the room, the height of the eye, and the foot of the wall behind the whale.
MIDDLE = 1000.0
EYE = 420.0
FOOT = 556.0

RIBS = (-200.0, 170.0, 500.0, 806.0, 1196.0, 1510.0, 1830.0, 2200.0)
# Which of the bays between the ribs are windows.
WINDOWS = (1, 3, 5)
SHELVES = (556.0, 470.0, 386.0, 302.0, 218.0, 134.0, 50.0, -34.0)
SILL = 500.0

WELL: Point = (1010.0, 738.0)
WELL_RADII = (490.0, 146.0)

FELT_CREAM = Cloth(Ink(0.02, 0.14, 0.20), Ink(0.12, 0.40, 0.26), Ink(0.34, 0.58, 0.28))
FELT_SEA = Cloth(Ink(0.02, 0.42, 0.04), Ink(0.22, 0.66, 0.08), Ink(0.48, 0.82, 0.08))
FELT_WHALE = Cloth(Ink(0.30, 0.66, 0.03), Ink(0.54, 0.82, 0.05), Ink(0.78, 0.92, 0.08))
FELT_RUST = CLOTH_RUST
FELT_OCHRE = CLOTH_OCHRE
BACK_OF_SHELVES = Ink(0.60, 0.84, 0.14)
SHELF_EDGE = Ink(0.14, 0.36, 0.44)
THREAD = Ink(0, 0.04, 0.12)
FLOOR = Ink(0.44, 0.72, 0.12)

BOOKS = (
    Ink(0.50, 0.78, 0.08),
    Ink(0.50, 0.78, 0.08),
    Ink(0.18, 0.58, 0.06),
    Ink(0.06, 0.40, 0.08),
    Ink(0.16, 0.38, 0.88),
    Ink(0.16, 0.38, 0.88),
    Ink(0.04, 0.18, 0.70),
    Ink(0.04, 0.16, 0.26),
    Ink(0.34, 0.52, 0.70),
    Ink(0.70, 0.86, 0.10),
)

# The lamps: middle of the crown, size, degrees by which it is turned (0 looks up).
READING_LAMP = (1094.0, 392.0, 46.0, 196.0)
LAMPS = (
    READING_LAMP,
    (44.0, 500.0, 44.0, 8.0),
    (1900.0, 440.0, 42.0, -8.0),
)


# Where things are.


def on_the_wall(across: float, height: float) -> Point:
    """Return the page's point for one on the wall: nearer bays are larger, and the ribs bow out before they meet."""
    rise = (FOOT - height) / 620
    bow = 1 + 0.42 * rise - 0.62 * rise * rise
    nearer = 1 + 0.88e-6 * (across - MIDDLE) ** 2
    return MIDDLE + (across - MIDDLE) * bow, EYE + (height - EYE) * nearer


def in_the_well(angle: float, radius: float, depth: float) -> Point:
    """Return the page's point in the well: 0 degrees is right, 270 the far side; `depth` counts floors down."""
    smaller = (1 - 0.13 * depth) * radius
    x = WELL[0] + WELL_RADII[0] * smaller * math.cos(math.radians(angle))
    y = WELL[1] + 138 * depth * (1 - 0.05 * depth) + WELL_RADII[1] * smaller * math.sin(math.radians(angle))
    return x, y


def ring(radius: float, depth: float = 0.0) -> str:
    """Return a ring round the well, or in it."""
    return smooth([in_the_well(degrees, radius, depth) for degrees in range(0, 360, 15)])


def floor_line() -> list[Point]:
    """Return the foot of the wall from left to right."""
    return [on_the_wall(across, FOOT) for across in range(-260, 2300, 60)]


def bay(index: int) -> tuple[float, float]:
    """Return the left and the right side of a bay, between its ribs."""
    return RIBS[index] + 20, RIBS[index + 1] - 20


def window_outline(index: int, grow: float = 0.0) -> str:
    """Return a window: a round-headed opening that follows the ribs."""
    left, right = bay(index)
    left, right = left + 24 - grow, right - 24 + grow
    middle = (left + right) / 2
    points: list[Point | Corner] = [
        Corner(*on_the_wall(left, SILL + grow)),
        on_the_wall(left, 330),
        on_the_wall(left + 4, 150),
        on_the_wall(left + (middle - left) * 0.36, 54 - grow),
        on_the_wall(middle, 14 - grow),
        on_the_wall(right - (right - middle) * 0.36, 54 - grow),
        on_the_wall(right - 4, 150),
        on_the_wall(right, 330),
        Corner(*on_the_wall(right, SILL + grow)),
    ]
    return smooth(points)


# The sea.

SEA_TOP = Ink(0, 0.02, 0.04)
SEA_MIDDLE = Ink(0, 0.44, 0)
SEA_LOW = Ink(0.22, 0.80, 0.02)


def sea(sheet: Sheet) -> None:
    """The sea outside: light from above, weed, and fish going about their business."""
    with sheet.shape("water"):
        water = sheet.linear((0, -20), (0, 540), Stop(0, SEA_TOP), Stop(0.34, SEA_MIDDLE), Stop(1, SEA_LOW))
        sheet.paint(sheet.everything, water)
    with sheet.shape("shafts of light"), sheet.lift(blur=10):
        shafts = ((220, 70, 0.80), (420, 40, 0.86), (850, 60, 0.8), (960, 90, 0.7), (1120, 40, 0.8), (1590, 80, 0.75))
        for x, breadth, share in shafts:
            beam = polygon([(x, TOP), (x + breadth, TOP), (x + breadth - 120, 620), (x - 190, 620)])
            sheet.paint(beam, Ink(0.7, share * 0.66, 1))
    with sheet.shape("far weed"):
        rng = sheet.rng("far weed")
        for x in (196, 232, 452, 842, 884, 1146, 1560, 1600, 1830):
            weed(sheet, x, 560, rng.uniform(190, 330), rng.uniform(12, 20), Ink(0.16, 0.74, 0.04), rng)
    with sheet.shape("bubbles"):
        rng = sheet.rng("bubbles")
        for x in (270, 380, 905, 1090, 1640, 1760):
            for step in range(5):
                middle = (x + rng.uniform(-14, 14), 420 - step * rng.uniform(50, 74))
                sheet.line(ellipse(*middle, rng.uniform(3, 8)), PAPER, 2.2, opacity=0.8)
    with sheet.shape("fish"):
        shoal = (
            (300, 150, 30, 1, 0),
            (362, 176, 26, 1, 1),
            (318, 208, 24, 1, 2),
            (254, 190, 22, 1, 0),
            (410, 300, 40, -1, 1),
            (880, 110, 30, 1, 1),
            (1112, 84, 24, -1, 2),
            (1146, 112, 20, -1, 0),
            (1126, 206, 32, -1, 0),
            (1600, 190, 34, -1, 2),
            (1672, 166, 28, -1, 1),
            (1740, 196, 26, -1, 0),
            (1690, 224, 22, -1, 2),
            (1790, 330, 48, -1, 0),
        )
        for x, y, size, way, cloth in shoal:
            fish(sheet, (x, y), size, way, (FELT_RUST, FELT_WHALE, FELT_OCHRE)[cloth])


def weed(sheet: Sheet, x: float, foot: float, height: float, breadth: float, ink: Ink, rng: random.Random) -> None:
    """A ribbon of weed that sways."""
    sway = rng.uniform(10, 26)
    run = [(x + sway * math.sin(step * 1.5 + x), foot - height * step / 6) for step in range(7)]
    sheet.paint(stroke(run, breadth, start=0.7, end=0.05), ink)


def fish(sheet: Sheet, at: Point, size: float, way: int, cloth: Cloth) -> None:
    """A fish of felt: two pieces and a button for an eye. `way` 1 swims to the right."""
    with sheet.group(move=at), sheet.group(scale=(way * size / 40, size / 40, 0, 0)):
        tail = [Corner(-30, 0), (-48, -20), Corner(-62, -24), (-54, 0), Corner(-60, 24), (-46, 18)]
        sheet.paint(smooth(tail), cloth.shade)
        body = smooth([Corner(-36, 0), (-8, -22), (24, -17), Corner(42, 2), (22, 18), (-10, 20)])
        sheet.paint(body, cloth.light)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(ellipse(-4, 20, 44, 13), cloth.shade)
        sheet.line(stitches([(-26, -4), (-6, -13), (12, -12)], length=6, gap=5), THREAD, 2)
        sheet.paint(ellipse(22, -4, 5), LINE)
        sheet.paint(ellipse(20.5, -5.5, 1.7), PAPER)


# The wall.


def room_outline() -> str:
    """Return all of the sheet as an outline, to be painted with the windows as holes."""
    return polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])


def wall_mask(sheet: Sheet) -> Reference:
    """Return the mask that keeps the windows open."""
    openings = [(window_outline(index), "black") for index in WINDOWS]
    return sheet.mask((sheet.everything, "white"), *openings)


def wall(sheet: Sheet) -> None:
    """The back of the shelves, the books, the frames of the windows, the ribs."""
    with sheet.shape("back"), sheet.group(mask=wall_mask(sheet)):
        dark = sheet.linear((0, TOP), (0, FOOT), Stop(0, Ink(0.78, 0.92, 0.10)), Stop(1, BACK_OF_SHELVES))
        sheet.paint(sheet.everything, dark)
    for index in range(len(RIBS) - 1):
        if index in WINDOWS:
            _window(sheet, index)
        else:
            _shelves(sheet, index)
    for index, across in enumerate(RIBS):
        _rib(sheet, f"rib {index}", across)


def _quad(left: float, right: float, top: float, foot: float, lean: float = 0.0) -> str:
    corners = [(left + lean, top), (right + lean, top), (right, foot), (left, foot)]
    return polygon([on_the_wall(*corner) for corner in corners])


def _shelves(sheet: Sheet, index: int) -> None:
    """A bay of shelves, full of books of felt; here and there something that was handed in."""
    left, right = bay(index)
    with sheet.shape(f"shelves {index}"):
        for row, foot in enumerate(SHELVES):
            rng = sheet.rng(f"books {index} {row}")
            _books(sheet, left, right, foot, rng)
        boards = "".join(_board(left, right, foot) for foot in SHELVES)
        sheet.paint(boards, SHELF_EDGE)
        for foot in SHELVES:
            edge = [on_the_wall(left + (right - left) * step / 6, foot + 4) for step in range(7)]
            sheet.line(stitches(edge, length=8, gap=7), THREAD, 2, opacity=0.8)


def _board(left: float, right: float, foot: float) -> str:
    upper = [on_the_wall(left + (right - left) * step / 6, foot) for step in range(7)]
    lower = [on_the_wall(left + (right - left) * step / 6, foot + 9) for step in range(7)]
    return polygon([*upper, *lower[::-1]])


def _books(sheet: Sheet, left: float, right: float, foot: float, rng: random.Random) -> None:
    """A row of books, laid down cloth by cloth; `foot` is the board that they stand on."""
    cloths: dict[Ink, list[str]] = defaultdict(list)
    bands: list[str] = []
    x = left + rng.uniform(4, 18)
    while x < right - 22:
        if rng.random() < 0.07:
            _keepsake(sheet, x + 24, foot, rng)
            x += rng.uniform(46, 60)
            continue
        breadth, height = rng.uniform(10, 23), rng.uniform(42, 68)
        lean = rng.uniform(5, 13) if rng.random() < 0.12 else 0.0
        cloths[rng.choice(BOOKS)].append(_quad(x, x + breadth, foot - height, foot, lean))
        if rng.random() < 0.5:
            y = foot - height * rng.choice((0.78, 0.7, 0.3))
            bands.append(_quad(x + 1.5 + lean * 0.7, x + breadth - 1.5 + lean * 0.7, y, y + 4))
        x += breadth + lean + rng.choice((1.5, 1.5, 1.5, 5))
    for ink, paths in cloths.items():
        sheet.paint("".join(paths), ink)
        sheet.line("".join(paths), LINE, 1.6)
    if bands:
        sheet.paint("".join(bands), Ink(0.02, 0.12, 0.34))


def _keepsake(sheet: Sheet, x: float, foot: float, rng: random.Random) -> None:
    """What stands between the books: a shell, a ball of wool, a boat, a jar with a star in it."""
    px, py = on_the_wall(x, foot)
    match rng.randrange(4):
        case 0:
            shell = smooth(
                [Corner(px - 4, py), (px - 21, py - 24), (px, py - 38), (px + 21, py - 24), Corner(px + 4, py)]
            )
            sheet.paint(shell, FELT_CREAM.light)
            for reach in (-13, 0, 13):
                sheet.line(polyline([(px, py - 3), (px + reach, py - 30)]), FELT_CREAM.deep, 2)
        case 1:
            sheet.paint(ellipse(px, py - 17, 18), FELT_RUST.light)
            for turn in (-5.0, 3.0, 10.0):
                sheet.line(
                    smooth([(px - 15, py - 17 + turn), (px, py - 24 + turn), (px + 15, py - 14 + turn)], closed=False),
                    FELT_RUST.deep,
                    2,
                )
        case 2:
            hull = [Corner(px - 24, py - 16), Corner(px + 24, py - 16), (px + 12, py - 1), (px - 12, py - 1)]
            sheet.paint(smooth(hull), FELT_OCHRE.light)
            sheet.paint(polygon([(px - 2, py - 54), (px - 2, py - 20), (px - 22, py - 20)]), FELT_CREAM.light)
            sheet.paint(polygon([(px + 2, py - 48), (px + 2, py - 20), (px + 18, py - 20)]), FELT_SEA.light)
        case _:
            sheet.paint(rectangle(px - 15, py - 40, 30, 40, radius=8), FELT_SEA.light)
            sheet.paint(rectangle(px - 11, py - 47, 22, 9, radius=3), FELT_RUST.shade)
            sheet.paint(star(px, py - 18, 9), Ink(0, 0.02, 0.30))


def _window(sheet: Sheet, index: int) -> None:
    """A window: a frame of cream felt in blanket stitch, and the sea's hem on the sill."""
    outline, frame = window_outline(index), window_outline(index, grow=18)
    left, right = bay(index)
    with sheet.shape(f"window {index}"):
        around = sheet.mask((frame, "white"), (outline, "black"))
        with sheet.group(mask=around):
            sheet.paint(frame, FELT_CREAM.shade)
        with sheet.group(clip=sheet.clip(frame)):
            sheet.line(frame, FELT_CREAM.deep, 8)
        sheet.line(outline, LINE, 3.2)
        head = [on_the_wall(left + 14, 330), on_the_wall(left + 16, 160), on_the_wall((left + right) / 2, 6)]
        head += [on_the_wall(right - 16, 160), on_the_wall(right - 14, 330)]
        sheet.line(stitches(head, length=10, gap=9), THREAD, 2.4)
        sheet.paint(_quad(left - 2, right + 2, SILL, SILL + 22), FELT_CREAM.shade)
        sheet.line(polyline([on_the_wall(left - 2, SILL + 22), on_the_wall(right + 2, SILL + 22)]), LINE, 3)
    with sheet.shape(f"hem of the sea {index}"):
        _hem(sheet, left + 24, right - 24)


def _hem(sheet: Sheet, left: float, right: float) -> None:
    """Where the sea stops: scallops, sewn down along the sill so that it knows."""
    count = max(5, round((right - left) / 34))
    points: list[Point | Corner] = [Corner(*on_the_wall(left, SILL - 26))]
    for step in range(count):
        start = left + (right - left) * step / count
        end = left + (right - left) * (step + 1) / count
        points.append(Corner(*on_the_wall(start, SILL + 3)))
        points.append(on_the_wall((start + end) / 2, SILL + 17))
    points += [Corner(*on_the_wall(right, SILL + 3)), Corner(*on_the_wall(right, SILL - 26))]
    sheet.paint(smooth(points), SEA_LOW)
    low = smooth([*points[1:-1]], closed=False)
    sheet.line(low, Ink(0, 0.10, 0.02), 3.4)
    seam = [on_the_wall(left + (right - left) * step / 8, SILL - 6) for step in range(9)]
    sheet.line(stitches(seam, length=8, gap=8), PAPER, 2.2)


def _rib(sheet: Sheet, name: str, across: float) -> None:
    """A rib: a long cushion of cream felt, dark on the side away from the middle, sewn up its length."""
    run = [on_the_wall(across, height) for height in (600, 520, 440, 360, 280, 200, 120, 40, -40, -120, -200)]
    breadth = 40 * (1 + 0.5e-6 * (across - MIDDLE) ** 2)
    outward = 1 if across > MIDDLE else -1
    with sheet.shape(name):
        whole = stroke(run, breadth, start=1, end=0.8)
        sheet.paint(whole, FELT_CREAM.shade)
        with sheet.group(clip=sheet.clip(whole)):
            away = [(x + outward * breadth * 0.34, y) for x, y in run]
            sheet.paint(stroke(away, breadth * 0.56, start=1, end=1), FELT_CREAM.deep)
            towards = [(x - outward * breadth * 0.40, y) for x, y in run]
            sheet.paint(stroke(towards, breadth * 0.22, start=1, end=1), FELT_CREAM.light)
        sheet.line(whole, LINE, 3)
        sheet.line(stitches(run, length=12, gap=10), THREAD, 2.8)


# The floor and the well.


def floor(sheet: Sheet) -> None:
    """The floor: a rug in rings about the well."""
    line = floor_line()
    outline = polygon([*line, (RIGHT + 300, BOTTOM), (LEFT - 300, BOTTOM)])
    with sheet.shape("floor"):
        sheet.paint(outline, FLOOR)
        sheet.line(polyline(line), LINE, 4)
    with sheet.shape("rug"), sheet.group(clip=sheet.clip(outline)):
        for radius, ink in (
            (2.02, Ink(0.62, 0.82, 0.10)),
            (1.96, Ink(0.10, 0.34, 0.74)),
            (1.72, Ink(0.06, 0.24, 0.20)),
            (1.64, Ink(0.20, 0.60, 0.06)),
            (1.30, Ink(0.10, 0.34, 0.74)),
            (1.20, Ink(0.44, 0.72, 0.10)),
        ):
            sheet.paint(ring(radius), ink)
        band = sheet.clip(ring(1.64))
        with sheet.group(clip=band):
            for degrees in range(0, 360, 12):
                x, y = in_the_well(degrees + 4, 1.47, 0)
                if y > FOOT + 30:
                    sheet.paint(_flat_star(x, y, 18), Ink(0.02, 0.26, 0.10))
        for radius in (1.99, 1.68, 1.25):
            sheet.line(stitches([in_the_well(d, radius, 0) for d in range(0, 361, 10)], length=12, gap=10), THREAD, 2.2)


def _flat_star(x: float, y: float, size: float) -> str:
    """Return a star as it lies on the floor."""
    corners = [polar((0, 0), size if i % 2 == 0 else size * 0.36, i * 45) for i in range(8)]
    return polygon([(x + a, y + b * 0.42) for a, b in corners])


def well(sheet: Sheet, *, lit: bool = True) -> None:
    """The well: floors below floors, each with its shelves and its whale, and the stair that goes by them all."""
    with sheet.shape("well"), sheet.group(clip=sheet.clip(ring(1.0))):
        sheet.paint(sheet.everything, Ink(0.86, 0.94, 0.12))
        for depth in (3, 2, 1, 0):
            _floor_below(sheet, depth, lit=lit)
        _stair(sheet)
        deep = Ink(0.86, 0.94, 0.10)
        shade = sheet.linear((0, 640), (0, 900), Stop(0, deep, 0), Stop(0.4, deep, 0.1), Stop(1, deep, 0.9))
        sheet.paint(sheet.everything, shade)
    if lit:
        with sheet.shape("light from below"):
            inside = sheet.clip(ring(1.0))
            x, y = WELL[0] + 40, WELL[1] + 30
            glow = sheet.radial(
                (x, y), 340, Stop(0, LIFTED, 0.75), Stop(0.6, LIFTED, 0.35), Stop(1, LIFTED, 0), stretch=1.3
            )
            with sheet.lift(clip=inside):
                sheet.paint(sheet.everything, glow)
            warm = sheet.radial((x, y), 340, Stop(0, WARM_AIR, 0.5), Stop(1, WARM_AIR, 0), stretch=1.3)
            with sheet.overprint(clip=inside):
                sheet.paint(sheet.everything, warm)
    with sheet.shape("rim"):
        sheet.line(ring(1.03), LINE, 22)
        sheet.line(ring(1.03), FELT_CREAM.shade, 16)
        sheet.line(ring(1.015), FELT_CREAM.light, 5)
        sheet.line(stitches([in_the_well(d, 1.04, 0) for d in range(0, 361, 6)], length=9, gap=8), LINE, 2)


def _floor_below(sheet: Sheet, depth: int, *, lit: bool) -> None:
    """One storey of the well's far wall: a row of books, lamps, and the gallery at its foot."""
    upper = [in_the_well(degrees, 1, depth) for degrees in range(170, 371, 5)]
    lower = [in_the_well(degrees, 1, depth + 1) for degrees in range(170, 371, 5)]
    back = Ink(0.52, 0.80, 0.16) if depth == 0 else Ink(0.70, 0.88, 0.14)
    sheet.paint(polygon([*upper, *lower[::-1]]), back)
    rng = sheet.rng(f"floor below {depth}")
    for top, foot in ((0.16, 0.46), (0.56, 0.88)):
        cloths: dict[Ink, list[str]] = defaultdict(list)
        degrees = 186.0
        while degrees < 354:
            breadth = rng.uniform(1.6, 3.2)
            high = top + rng.uniform(0, 0.08)
            corners = ((degrees, high), (degrees + breadth, high), (degrees + breadth, foot), (degrees, foot))
            cloths[rng.choice(BOOKS)].append(polygon([in_the_well(d, 1, depth + down) for d, down in corners]))
            degrees += breadth + rng.choice((0.3, 0.3, 2.4))
        for ink, paths in cloths.items():
            sheet.paint("".join(paths), ink)
        board = [in_the_well(d, 1, depth + foot + 0.02) for d in range(180, 361, 6)]
        sheet.line(polyline(board), SHELF_EDGE, 5)
    outer = [in_the_well(d, 1, depth + 1) for d in range(170, 371, 5)]
    inner = [in_the_well(d, 0.80, depth + 1) for d in range(170, 371, 5)]
    sheet.paint(polygon([*outer, *inner[::-1]]), Ink(0.16, 0.40, 0.60) if lit else Ink(0.40, 0.60, 0.30))
    sheet.line(polyline(inner), FELT_CREAM.shade, 6)
    x, y = in_the_well(302, 0.92, depth + 1)
    small_whale(sheet, (x, y - 16), 74 - 12 * depth)
    if lit:
        for degrees in (214, 272, 334):
            px, py = in_the_well(degrees, 0.97, depth + 0.86)
            sheet.paint(
                ellipse(px, py, 24),
                sheet.radial((px, py), 24, Stop(0, Ink(0, 0.08, 0.7), 0.9), Stop(1, Ink(0, 0.1, 0.8), 0)),
            )
            anemone(sheet, px, py, 9, 0)


def small_whale(sheet: Sheet, at: Point, size: float) -> None:
    """Another floor's whale, seen from above its back, reading."""
    with sheet.group(move=at), sheet.group(scale=(size / 100, 0, 0)):
        body = smooth(
            [
                (96, 6),
                (84, -26),
                (40, -40),
                (-30, -26),
                (-72, -14),
                Corner(-96, -34),
                (-92, -10),
                Corner(-104, 12),
                (-70, 8),
                (-20, 26),
                (50, 32),
                (86, 24),
            ]
        )
        sheet.paint(body, FELT_WHALE.light)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(ellipse(54, 32, 60, 18), FELT_CREAM.light)
        sheet.line(body, LINE, 4)
        sheet.line(stitches([(70, -22), (30, -28), (-30, -14)], length=10, gap=9), THREAD, 4)
        sheet.paint(ellipse(66, 0, 6), LINE)


STEPS = 13
# The stair's first step, how far round each goes, how far down, and how far out it reaches from the wall.
FIRST_STEP, STEP_ROUND, STEP_DOWN, STEP_OUT = 350.0, 13.2, 0.076, 0.66


def _stair(sheet: Sheet) -> None:
    """The stair: slabs of felt along the far wall, from the right down to the left, and a rope to hold."""
    for step in range(STEPS - 1, -1, -1):
        _step(sheet, step)
    posts = [
        in_the_well(FIRST_STEP - 5 - step * STEP_ROUND, STEP_OUT + 0.03, 0.04 + STEP_DOWN * step)
        for step in range(STEPS)
    ]
    with sheet.shape("hand-rail"):
        for x, y in posts:
            sheet.line(polyline([(x, y), (x, y - 42)]), LINE, 5)
        rail = smooth([(x, y - 44) for x, y in posts], closed=False)
        sheet.line(rail, LINE, 12)
        sheet.line(rail, FELT_OCHRE.light, 7)
        sheet.line(stitches([(x, y - 44) for x, y in posts], length=6, gap=7), LINE, 2)


def _step(sheet: Sheet, step: int) -> None:
    start = FIRST_STEP - step * STEP_ROUND
    end, depth = start - STEP_ROUND - 3, 0.04 + STEP_DOWN * step
    cloth = (FELT_RUST, FELT_CREAM, FELT_SEA)[step % 3]
    with sheet.shape(f"step {step}"):
        outer = [in_the_well(start, 1, depth), in_the_well(end, 1, depth)]
        inner = [in_the_well(start + (end - start) * share, STEP_OUT, depth) for share in (1, 0.5, 0)]
        front = [(x, y + 22) for x, y in inner]
        side = polygon([outer[1], inner[0], front[0], (outer[1][0], outer[1][1] + 22)])
        sheet.paint(side, cloth.deep)
        sheet.paint(polygon([*inner, *front[::-1]]), cloth.shade)
        sheet.paint(polygon([*outer, *inner]), cloth.light)
        sheet.line(polygon([*outer, inner[0], *front, inner[2]]), LINE, 2.8)
        sheet.line(polyline(inner), LINE, 2.4)
        sheet.line(stitches([(x, y + 11) for x, y in inner], length=7, gap=6), THREAD, 2.2)


# The whale. It is drawn large and laid down smaller, about its tail.

WHALE_SIZE = (0.91, 40.0, 592.0)
WHALE = (
    (1094, 462),
    (1086, 404),
    (1050, 340),
    (980, 286),
    (880, 252),
    (760, 240),
    (620, 256),
    (480, 296),
    (360, 344),
    (262, 366),
    (204, 336),
    (180, 282),
    Corner(186, 232),
    (228, 206),
    Corner(282, 146),
    (214, 130),
    Corner(158, 164),
    (124, 112),
    Corner(40, 84),
    (74, 150),
    (100, 206),
    Corner(132, 236),
    (112, 330),
    (136, 420),
    (214, 496),
    (340, 548),
    (500, 580),
    (680, 594),
    (860, 594),
    (1000, 578),
    (1070, 534),
)
JAW = ((1096, 468), (1058, 492), (1000, 505), (944, 500), (900, 476))


def whale_outline() -> str:
    """Return the whale's outline as it lies in the room."""
    size, x, y = WHALE_SIZE
    placed: list[Point | Corner] = []
    for point in WHALE:
        there = (x + (point[0] - x) * size, y + (point[1] - y) * size)
        placed.append(Corner(*there) if isinstance(point, Corner) else there)
    return smooth(placed)


def whale(sheet: Sheet) -> None:
    """The whale, where it lies in the room."""
    with sheet.group(scale=WHALE_SIZE):
        _whale(sheet)


def _whale(sheet: Sheet) -> None:
    """The whale: felt, printed with stars, sewn along the back, with pockets for what a reader needs."""
    body = smooth(WHALE)
    inside = sheet.clip(body)
    with sheet.shape("whale"):
        sheet.paint(body, FELT_WHALE.light)
        with sheet.group(clip=inside):
            sheet.paint(stamped_stars(60, 100, 1040, 420, 64, sheet.rng("whale"), radius=8), Ink(0.14, 0.46, 0.04))
            _belly(sheet)
        with sheet.overprint(clip=inside):
            under = [
                Corner(100, 380),
                (260, 470),
                (460, 520),
                (700, 540),
                (900, 545),
                Corner(1100, 520),
                Corner(1100, 620),
                Corner(60, 620),
            ]
            sheet.paint(smooth(under), Ink(0.26, 0.34, 0.02))
            tail = Ink(0.44, 0.40, 0)
            behind = sheet.linear((620, 0), (120, 0), Stop(0, tail, 0), Stop(1, tail, 1))
            sheet.paint(rectangle(20, 60, 640, 560), behind)
        sheet.line(body, LINE, 4)
    with sheet.shape("seam of the back"):
        back = [
            (1060, 366),
            (986, 304),
            (884, 270),
            (760, 258),
            (622, 274),
            (482, 314),
            (364, 360),
            (262, 384),
            (190, 350),
        ]
        sheet.line(stitches(back, length=13, gap=11), THREAD, 3.4)
        for x, y in ((222, 170), (118, 152)):
            sheet.line(stitches([(160, 214), (x, y)], length=9, gap=8), THREAD, 2.6)
    _face(sheet)
    _fin(sheet)
    _pocket(sheet, (560, 370), 1.0, -7, FELT_RUST, "spectacles")
    _pocket(sheet, (728, 352), 0.9, -2, FELT_SEA, "books")
    _pocket(sheet, (404, 424), 0.8, -14, FELT_OCHRE, "wool")
    _patch(sheet)


def _belly(sheet: Sheet) -> None:
    belly = [
        *JAW,
        (840, 500),
        (700, 530),
        (520, 530),
        (380, 514),
        (250, 470),
        Corner(170, 410),
        Corner(150, 640),
        Corner(1120, 640),
        Corner(1120, 470),
    ]
    sheet.paint(smooth(belly), Ink(0.01, 0.10, 0.14))
    for step in range(7):
        rib = [
            (1094 - step * 9, 486 + step * 13),
            (1000, 520 + step * 12),
            (880, 524 + step * 12),
            (640 + step * 20, 556 + step * 8),
        ]
        sheet.line(smooth(rib, closed=False), Ink(0.16, 0.44, 0.22), 3)


def _face(sheet: Sheet) -> None:
    with sheet.shape("mouth"):
        sheet.paint(stroke(JAW, 6.5, start=0.5, end=0.5), LINE)
        sheet.paint(stroke([(892, 486), (898, 472), (910, 466)], 4.4, start=0.1, end=0.2), LINE)
    with sheet.shape("cheek"):
        blush = sheet.radial(
            (948, 468), 40, Stop(0, Ink(0.10, 0.40, 0.62), 0.75), Stop(1, Ink(0.2, 0.5, 0.5), 0), stretch=1.3
        )
        sheet.paint(ellipse(948, 468, 52, 36), blush)
    with sheet.shape("eye"):
        sheet.paint(ellipse(966, 424, 24, 23), Ink(0, 0.06, 0.12))
        sheet.line(ellipse(966, 424, 24, 23), LINE, 3.4)
        with sheet.group(clip=sheet.clip(ellipse(966, 424, 23, 22))):
            sheet.paint(ellipse(976, 434, 15, 17), LINE)
            sheet.paint(ellipse(981, 428, 4.6), PAPER)
            lid = [Corner(936, 390), Corner(996, 390), Corner(996, 424), (966, 414), Corner(936, 422)]
            sheet.paint(smooth(lid), FELT_WHALE.shade)
        sheet.paint(stroke([(938, 424), (964, 413), (996, 424)], 6.6, start=0.3, end=0.2), LINE)
        for x, y, reach in ((990, 426, 9), (998, 432, 8)):
            sheet.line(polyline([(x, y), (x + reach, y - 3)]), LINE, 3)
    with sheet.shape("brow"):
        sheet.line(stitches([(936, 390), (964, 378), (996, 386)], length=9, gap=7), THREAD, 3)


def _fin(sheet: Sheet) -> None:
    """The near fin, tucked back along the side."""
    with sheet.shape("fin"):
        fin = smooth(
            [Corner(770, 516), (744, 552), (690, 588), (630, 612), Corner(560, 616), (600, 572), (650, 530), (710, 500)]
        )
        sheet.paint(fin, FELT_WHALE.shade)
        with sheet.group(clip=sheet.clip(fin)):
            sheet.paint(
                smooth([(790, 520), (740, 576), (690, 600), (560, 630), (690, 640), (800, 580)]), FELT_WHALE.deep
            )
        sheet.line(fin, LINE, 3.6)
        sheet.line(stitches([(744, 522), (700, 518), (654, 546), (608, 588)], length=9, gap=8), THREAD, 2.6)


def _pocket(sheet: Sheet, at: Point, size: float, turn: float, cloth: Cloth, holds: str) -> None:
    """A pocket sewn to the flank, and what looks out of it."""
    with (
        sheet.shape(f"pocket for {holds}"),
        sheet.group(move=at),
        sheet.group(turn=(turn, 0, 0)),
        sheet.group(scale=(size, 0, 0)),
    ):
        match holds:
            case "spectacles":
                sheet.line(ellipse(-24, -16, 20) + ellipse(22, -16, 20), LINE, 7)
                sheet.line(ellipse(-24, -16, 20) + ellipse(22, -16, 20), FELT_OCHRE.light, 3.6)
                sheet.line(smooth([(-5, -22), (-1, -26), (3, -22)], closed=False), FELT_OCHRE.light, 4)
            case "books":
                for x, height, ink in (
                    (-42, 36, FELT_OCHRE.light),
                    (-18, 48, FELT_RUST.light),
                    (8, 30, FELT_CREAM.light),
                ):
                    sheet.paint(rectangle(x, -height, 21, height + 20, radius=3), ink)
                    sheet.line(rectangle(x, -height, 21, height + 20, radius=3), LINE, 2.6)
                sheet.paint(polygon([(36, 10), (34, -36), (48, -38), (50, 10)]), FELT_CREAM.light)
                sheet.line(polyline([(42, -36), (58, -60)]), FELT_RUST.light, 4)
            case _:
                sheet.paint(ellipse(-2, -8, 32), FELT_RUST.light)
                for bend in (-14, -4, 6):
                    sheet.line(
                        smooth([(-30, -10 + bend), (0, -22 + bend), (28, -6 + bend)], closed=False), FELT_RUST.deep, 3
                    )
                for x, top in ((-26, -66), (24, -70)):
                    sheet.line(polyline([(-x * 0.3, 0), (x, top)]), LINE, 5)
                    sheet.paint(ellipse(x, top, 6), FELT_OCHRE.light)
        pouch = smooth([Corner(-58, 0), (0, 6), Corner(58, 0), (56, 50), (36, 74), (0, 80), (-36, 74), (-56, 50)])
        sheet.paint(pouch, cloth.light)
        with sheet.group(clip=sheet.clip(pouch)):
            sheet.paint(
                smooth([Corner(-70, 60), (0, 58), (30, 20), Corner(70, -10), Corner(70, 90), Corner(-70, 90)]),
                cloth.shade,
                opacity=0.7,
            )
        sheet.line(pouch, LINE, 3)
        sheet.line(
            stitches([(-50, 10), (-48, 48), (-30, 66), (0, 71), (30, 66), (48, 48), (50, 10)], length=9, gap=7),
            THREAD,
            2.8,
        )


def _patch(sheet: Sheet) -> None:
    """A patch where the felt had worn."""
    with sheet.shape("patch"), sheet.group(turn=(9, 860, 330)):
        sheet.paint(rectangle(832, 304, 58, 52, radius=4), FELT_SEA.light)
        sheet.paint(stamped_dots(838, 310, 42, 38, 16, sheet.rng("patch"), radius=3), FELT_SEA.deep)
        for x in range(838, 890, 12):
            sheet.line(polyline([(x, 298), (x, 311)]) + polyline([(x, 349), (x, 362)]), THREAD, 2.6)


# Furniture.


def lectern(sheet: Sheet) -> None:
    """The whale's book on its stand, held open; a ribbon hangs out."""
    with sheet.group(move=(-96, -14)):
        _book_on_its_stand(sheet)


def _book_on_its_stand(sheet: Sheet) -> None:
    with sheet.shape("stand"):
        sheet.paint(polygon([(1152, 540), (1180, 540), (1188, 606), (1144, 606)]), WOOD.shade)
        sheet.paint(ellipse(1166, 606, 52, 12), WOOD.shade)
        sheet.line(ellipse(1166, 606, 52, 12), LINE, 3)
        sheet.paint(polygon([(1088, 528), (1244, 528), (1232, 546), (1100, 546)]), WOOD.light)
        sheet.line(polygon([(1088, 528), (1244, 528), (1232, 546), (1100, 546)]), LINE, 3)
    with sheet.shape("book"):
        cover = [
            Corner(1074, 520),
            Corner(1088, 462),
            Corner(1244, 462),
            Corner(1260, 520),
            (1200, 530),
            Corner(1167, 536),
            (1130, 530),
        ]
        sheet.paint(smooth(cover), FELT_RUST.light)
        sheet.line(smooth(cover), LINE, 3.4)
        for side in (-1, 1):
            page = [
                Corner(1167, 528),
                Corner(1167, 470),
                (1167 + side * 34, 458),
                Corner(1167 + side * 72, 464),
                Corner(1167 + side * 84, 514),
                (1167 + side * 44, 512),
            ]
            sheet.paint(smooth(page), PAPER)
            for row in range(4):
                y = 474 + row * 11
                line = [(1167 + side * 12, y + 3), (1167 + side * 36, y - 2), (1167 + side * (62 + row * 3), y)]
                sheet.line(smooth(line, closed=False), Ink(0.30, 0.50, 0.30), 2.4)
        sheet.line(polyline([(1167, 470), (1167, 530)]), LINE, 2.6)
        sheet.line(smooth([(1170, 532), (1176, 560), (1168, 580)], closed=False), FELT_RUST.light, 5)


def anemone(sheet: Sheet, x: float, y: float, size: float, turn: float, *, lit: bool = True) -> None:
    """The head of a lamp: a cup of felt with a crown of fingers, each with a light at its tip."""
    tips = Ink(0, 0.01, 0.10) if lit else FELT_SEA.shade
    flesh = Ink(0.02, 0.12, 0.70) if lit else Ink(0.30, 0.56, 0.34)
    with sheet.group(turn=(turn, x, y)):
        for row, (count, reach, spread) in enumerate(((8, 1.0, 160), (6, 0.74, 110))):
            for index in range(count):
                degrees = -90 + (index / (count - 1) - 0.5) * spread
                tip = polar((x, y), size * reach, degrees)
                knee = polar((x, y), size * reach * 0.6, degrees * 0.86 - 12.6)
                sheet.paint(
                    stroke([(x, y + size * 0.2), knee, tip], size * 0.22, start=0.9, end=0.7),
                    flesh if row else flesh.towards(LINE, 0.14),
                )
                sheet.paint(ellipse(*tip, size * 0.15), tips)
                if size > 20:
                    sheet.line(ellipse(*tip, size * 0.15), Ink(0.06, 0.26, 0.80) if lit else LINE, 1.8)
        cup = smooth(
            [
                Corner(x - size * 0.52, y + size * 0.06),
                (x, y + size * 0.2),
                Corner(x + size * 0.52, y + size * 0.06),
                (x + size * 0.40, y + size * 0.52),
                (x, y + size * 0.70),
                (x - size * 0.40, y + size * 0.52),
            ]
        )
        sheet.paint(cup, FELT_RUST.light if lit else FELT_SEA.deep)
        if size > 20:
            sheet.line(cup, LINE, 3)
            seam = [(x - size * 0.42, y + size * 0.22), (x, y + size * 0.34), (x + size * 0.42, y + size * 0.22)]
            sheet.line(stitches(seam, length=7, gap=5), THREAD if lit else FELT_SEA.shade, 2.2)


def stalks(sheet: Sheet) -> None:
    """What the lamps stand on."""
    reading_stalk(sheet)
    _other_stalks(sheet)


def reading_stalk(sheet: Sheet) -> None:
    """The stalk that bends over the whale's book."""
    with sheet.shape("stalk of the reading lamp"):
        run = [(1196, 590), (1208, 510), (1204, 420), (1176, 340), (1130, 322), (1104, 350), (1098, 366)]
        sheet.paint(stroke(run, 17, start=1, end=0.8), LINE)
        sheet.paint(stroke(run, 10, start=1, end=0.8), FELT_SEA.shade)
        sheet.line(stitches(run, length=8, gap=8), THREAD, 2)
        sheet.paint(ellipse(1196, 592, 44, 12), FELT_SEA.deep)
        sheet.line(ellipse(1196, 592, 44, 12), LINE, 3)


def _other_stalks(sheet: Sheet) -> None:
    with sheet.shape("stalk by the chair"):
        run = [(1884, 640), (1892, 560), (1906, 500), (1900, 464)]
        sheet.paint(stroke(run, 16, start=1, end=0.8), LINE)
        sheet.paint(stroke(run, 9, start=1, end=0.8), FELT_SEA.shade)
    with sheet.shape("stalk on the desk"):
        run = [(40, 636), (52, 590), (36, 550), (44, 522)]
        sheet.paint(stroke(run, 16, start=1, end=0.8), LINE)
        sheet.paint(stroke(run, 9, start=1, end=0.8), FELT_SEA.shade)


def desk(sheet: Sheet) -> None:
    """The issue desk: quilted, with a stamp, a bell, and a drawer for tickets."""
    with sheet.shape("front of the desk"):
        front = smooth(
            [
                Corner(LEFT - 20, 660),
                (160, 668),
                Corner(392, 650),
                (410, 760),
                (396, 880),
                Corner(400, BOTTOM + 20),
                Corner(LEFT - 20, BOTTOM + 20),
            ]
        )
        sheet.paint(front, Ink(0.20, 0.42, 0.86))
        with sheet.group(clip=sheet.clip(front)):
            for step in range(-4, 9):
                x = step * 76.0
                sheet.line(stitches([(x, 660), (x + 260, 1134)], length=10, gap=9), Ink(0.10, 0.34, 0.60), 2.4)
                sheet.line(stitches([(x + 260, 660), (x, 1134)], length=10, gap=9), Ink(0.10, 0.34, 0.60), 2.4)
        sheet.line(front, LINE, 4)
    with sheet.shape("top of the desk"):
        top = smooth(
            [
                Corner(LEFT - 20, 618),
                (120, 620),
                Corner(352, 610),
                (404, 626),
                (402, 654),
                Corner(380, 664),
                (160, 680),
                Corner(LEFT - 20, 674),
            ]
        )
        sheet.paint(top, Ink(0.08, 0.28, 0.62))
        sheet.line(top, LINE, 3.6)
        edge = [(LEFT, 666), (160, 671), (378, 656), (394, 640)]
        sheet.line(stitches(edge, length=10, gap=9), THREAD, 2.6)
    _tickets(sheet)
    _date_stamp(sheet, (196, 650))
    _bell(sheet, (312, 646))


def _date_stamp(sheet: Sheet, at: Point) -> None:
    x, y = at
    with sheet.shape("ink pad"):
        sheet.paint(polygon([(x - 78, y - 8), (x - 14, y - 10), (x - 6, y + 10), (x - 84, y + 12)]), LINE)
        sheet.paint(polygon([(x - 70, y - 5), (x - 20, y - 6), (x - 14, y + 5), (x - 74, y + 7)]), FELT_SEA.shade)
    with sheet.shape("date stamp"):
        sheet.paint(rectangle(x + 2, y - 24, 54, 30, radius=5), FELT_WHALE.shade)
        sheet.line(rectangle(x + 2, y - 24, 54, 30, radius=5), LINE, 3)
        for wheel in range(4):
            sheet.paint(rectangle(x + 7 + wheel * 11.5, y - 19, 9, 13, radius=2), PAPER)
        handle = smooth(
            [
                Corner(x + 23, y - 24),
                (x + 20, y - 46),
                (x + 10, y - 62),
                (x + 29, y - 82),
                (x + 48, y - 62),
                (x + 38, y - 46),
                Corner(x + 35, y - 24),
            ]
        )
        sheet.paint(handle, FELT_RUST.light)
        sheet.paint(stroke([(x + 22, y - 56), (x + 22, y - 68), (x + 29, y - 75)], 5), Ink(0, 0.08, 0.4))
        sheet.line(handle, LINE, 3)


def _bell(sheet: Sheet, at: Point) -> None:
    x, y = at
    with sheet.shape("bell"):
        dome = smooth([Corner(x - 33, y), (x - 29, y - 24), (x, y - 40), (x + 29, y - 24), Corner(x + 33, y)])
        sheet.paint(dome, FELT_OCHRE.light)
        with sheet.group(clip=sheet.clip(dome)):
            sheet.paint(
                smooth(
                    [
                        Corner(x + 6, y - 44),
                        (x + 16, y - 20),
                        Corner(x + 8, y + 4),
                        Corner(x + 40, y + 4),
                        Corner(x + 40, y - 44),
                    ]
                ),
                FELT_OCHRE.shade,
            )
            sheet.paint(stroke([(x - 20, y - 10), (x - 16, y - 24), (x - 6, y - 32)], 5), PAPER)
        sheet.line(dome, LINE, 3)
        sheet.paint(rectangle(x - 6, y - 50, 12, 12, radius=4), LINE)
        sheet.paint(rectangle(x - 40, y - 3, 80, 11, radius=5), LINE)


def _tickets(sheet: Sheet) -> None:
    with sheet.shape("drawer of tickets"):
        for index in range(6):
            x = -60 + index * 13
            sheet.paint(
                polygon([(x, 612), (x + 44, 606), (x + 44, 640), (x, 646)]),
                FELT_CREAM.light if index % 2 else FELT_SEA.light,
            )
            sheet.line(polygon([(x, 612), (x + 44, 606), (x + 44, 640), (x, 646)]), LINE, 2)


def chair(sheet: Sheet) -> None:
    """A chair like a scallop, with a cushion, a shawl, and three books that somebody means to finish."""
    with sheet.shape("shell chair"):
        back = smooth(
            [
                Corner(1700, 752),
                (1650, 690),
                (1640, 610),
                (1690, 560),
                (1750, 574),
                (1800, 536),
                (1852, 568),
                (1912, 552),
                (1950, 606),
                (1936, 690),
                Corner(1892, 752),
            ]
        )
        sheet.paint(back, FELT_RUST.shade)
        with sheet.group(clip=sheet.clip(back)):
            for reach in (1668, 1726, 1796, 1862, 1926):
                sheet.paint(
                    stroke([(1796, 790), (1796 + (reach - 1796) * 0.62, 680), (reach, 566)], 30, start=0.5, end=0.9),
                    FELT_RUST.light,
                )
            for reach in (1640, 1694, 1760, 1832, 1894, 1952):
                sheet.line(
                    stitches([(1796, 780), (1796 + (reach - 1796) * 0.62, 680), (reach, 556)], length=10, gap=8),
                    THREAD,
                    2.4,
                )
        sheet.line(back, LINE, 4)
        seat = smooth(
            [
                Corner(1664, 742),
                (1730, 716),
                (1800, 710),
                (1870, 716),
                Corner(1936, 742),
                (1930, 790),
                (1800, 812),
                (1670, 790),
            ]
        )
        sheet.paint(seat, FELT_RUST.light)
        sheet.line(seat, LINE, 4)
        front = smooth(
            [
                Corner(1664, 744),
                (1730, 766),
                (1800, 772),
                (1870, 766),
                Corner(1936, 744),
                (1926, 832),
                (1800, 856),
                (1676, 832),
            ]
        )
        sheet.paint(front, FELT_RUST.shade)
        sheet.line(front, LINE, 4)
        sheet.line(
            stitches([(1680, 764), (1740, 782), (1800, 787), (1870, 781), (1922, 763)], length=10, gap=8), THREAD, 2.4
        )
    with sheet.shape("cushion"), sheet.group(turn=(-14, 1840, 670)):
        cushion = smooth(
            [
                Corner(1776, 626),
                (1838, 634),
                Corner(1900, 622),
                (1892, 676),
                Corner(1902, 730),
                (1838, 722),
                Corner(1774, 732),
                (1784, 678),
            ]
        )
        sheet.paint(cushion, FELT_SEA.light)
        with sheet.group(clip=sheet.clip(cushion)):
            sheet.paint(stamped_stars(1770, 620, 140, 120, 32, sheet.rng("cushion"), radius=8), FELT_SEA.deep)
        sheet.line(cushion, LINE, 3)
    with sheet.shape("three books"):
        for index, (left, breadth, ink) in enumerate(
            ((1574, 104, FELT_WHALE.shade), (1584, 88, FELT_OCHRE.light), (1580, 80, FELT_CREAM.shade))
        ):
            y = 742 - index * 22
            sheet.paint(rectangle(left, y, breadth, 22, radius=4), ink)
            sheet.line(rectangle(left, y, breadth, 22, radius=4), LINE, 3)
            sheet.line(polyline([(left + 8, y + 7), (left + 8, y + 15)]), THREAD, 3)
    with sheet.shape("polite fish"):
        _polite_fish(sheet, on_the_wall(1660, 474))


def _polite_fish(sheet: Sheet, at: Point) -> None:
    """One fish looks in over the sill, and the sea makes a ring round its neck."""
    x, y = at
    sheet.line(ellipse(x - 2, y, 34, 44), PAPER, 3)
    sheet.line(ellipse(x - 2, y, 45, 56), PAPER, 2, opacity=0.6)
    head = smooth(
        [
            Corner(x + 16, y - 34),
            (x - 24, y - 30),
            (x - 58, y + 2),
            (x - 26, y + 28),
            Corner(x + 16, y + 32),
            (x + 24, y),
        ]
    )
    sheet.paint(head, FELT_OCHRE.light)
    with sheet.group(clip=sheet.clip(head)):
        sheet.paint(ellipse(x - 10, y + 30, 60, 18), FELT_OCHRE.shade)
    sheet.line(head, LINE, 3.2)
    sheet.paint(ellipse(x - 22, y - 8, 8), PAPER)
    sheet.paint(ellipse(x - 24, y - 7, 4.4), LINE)
    sheet.paint(stroke([(x - 56, y + 6), (x - 42, y + 12), (x - 34, y + 8)], 3.6), LINE)


# Light.

WARM_AIR = Ink(0, 0, 1)
LIFTED = Ink(0.58, 0.30, 1)


def dusk(sheet: Sheet, *, lit: bool = True) -> None:
    """What of the dark the lamps and the windows leave: under the roof, in the corners, near us."""
    opened = wall_mask_of_light(sheet, lit=lit)
    with sheet.shape("dusk"), sheet.overprint(mask=opened):
        sheet.paint(sheet.everything, Ink(0.50, 0.56, 0.0))
    with sheet.shape("near dark"), sheet.overprint():
        nearer = sheet.linear(
            (0, 760), (0, BOTTOM), Stop(0, NONE, 0), Stop(0.5, Ink(0.46, 0.40, 0), 1), Stop(1, Ink(0.66, 0.50, 0), 1)
        )
        sheet.paint(rectangle(LEFT, 760, RIGHT - LEFT, BOTTOM - 760), nearer)


def wall_mask_of_light(sheet: Sheet, *, lit: bool) -> Reference:
    """Return the mask of the dusk: white is dark, black is lit. The windows stay open, whatever stands before them."""
    holes = [(window_outline(index), "black") for index in WINDOWS]
    pools: list[tuple[str, Reference]] = []
    if lit:
        for (x, y, _, _), radius in zip(LAMPS, (760, 520, 500), strict=True):
            pools.append((ellipse(x, y + 60, radius), _pool(sheet, (x, y + 60), radius)))
        below = (WELL[0], WELL[1] + 20)
        pools.append((ellipse(*below, 520), _pool(sheet, below, 520)))
    return sheet.mask((sheet.everything, "white"), *holes, (whale_outline(), "rgb(36%,36%,36%)"), *pools)


def _pool(sheet: Sheet, centre: Point, radius: float) -> Reference:
    """Return a black pool that fades away, to be laid into a mask."""
    return sheet.radial(centre, radius, Stop(0, NONE, 1), Stop(0.4, NONE, 0.74), Stop(0.7, NONE, 0.3), Stop(1, NONE, 0))


def indoors(sheet: Sheet) -> Reference:
    """Return the mask of what the lamps light: all but the sea, and what stands before it."""
    openings = [(window_outline(index), "black") for index in WINDOWS]
    return sheet.mask((sheet.everything, "white"), *openings, (whale_outline(), "white"))


def warmth(sheet: Sheet) -> None:
    """The lamps' warm over what they light."""
    with sheet.shape("warm air"), sheet.overprint(mask=indoors(sheet)):
        for (x, y, _, _), radius in zip(LAMPS, (560, 400, 380), strict=True):
            warm = sheet.radial(
                (x, y + 30), radius, Stop(0, WARM_AIR, 0.62), Stop(0.4, WARM_AIR, 0.34), Stop(1, WARM_AIR, 0)
            )
            sheet.paint(ellipse(x, y + 30, radius), warm)
    with sheet.shape("light takes ink away"), sheet.lift(mask=indoors(sheet)):
        for (x, y, _, _), radius in zip(LAMPS, (300, 190, 180), strict=True):
            core = sheet.radial((x, y + 30), radius, Stop(0, LIFTED, 1), Stop(0.5, LIFTED, 0.42), Stop(1, LIFTED, 0))
            sheet.paint(ellipse(x, y + 30, radius), core)


def sea_light(sheet: Sheet) -> None:
    """The windows' light: it ripples over the whale's back and lies on the floor."""
    with sheet.group(scale=WHALE_SIZE):
        _light_on_the_whale(sheet)


def _light_on_the_whale(sheet: Sheet) -> None:
    with sheet.shape("ripples on the back"), sheet.group(clip=sheet.clip(smooth(WHALE)), opacity=0.4):
        rng = sheet.rng("ripples")
        for index in range(14):
            x, y = 480 + 42 * index, 258 + 44 * rng.random()
            y += 0.00036 * (x - 800) ** 2
            reach = rng.uniform(18, 46)
            ripple = [
                (x - reach, y + rng.uniform(-5, 5)),
                (x - reach * 0.3, y - 7),
                (x + reach * 0.3, y + 6),
                (x + reach, y + rng.uniform(-6, 4)),
            ]
            sheet.paint(stroke(ripple, 3.6, start=0.1, end=0.1), Ink(0, 0.22, 0.04))
    with sheet.shape("edge of the back"):
        edge = [(1088, 408), (1052, 341), (981, 287), (881, 253), (760, 241), (620, 257), (480, 297), (364, 344)]
        sheet.paint(stroke(edge, 9, start=0.3, end=0.1), Ink(0, 0.04, 0.04))


def lamps(sheet: Sheet, *, lit: bool = True) -> None:
    """The heads of the lamps, drawn last, since nothing darkens them."""
    for index, (x, y, size, turn) in enumerate(LAMPS):
        with sheet.shape(f"lamp {index}"):
            if lit:
                halo = sheet.radial(
                    (x, y),
                    size * 2.6,
                    Stop(0, Ink(0, 0.02, 0.30), 0.9),
                    Stop(0.4, Ink(0, 0.06, 0.60), 0.4),
                    Stop(1, Ink(0, 0.1, 0.8), 0),
                )
                sheet.paint(ellipse(x, y, size * 2.6), halo)
            anemone(sheet, x, y, size, turn, lit=lit)


def room(sheet: Sheet, *, lit: bool = True) -> None:
    """The room: things in their own colours, then the dusk, then what gives light."""
    wall(sheet)
    floor(sheet)
    well(sheet, lit=lit)
    stalks(sheet)
    whale(sheet)
    lectern(sheet)
    chair(sheet)
    desk(sheet)
    dusk(sheet, lit=lit)
    if lit:
        warmth(sheet)
    sea_light(sheet)
    lamps(sheet, lit=lit)


# In front.


def weeds(sheet: Sheet) -> None:
    """Weed of dark felt, nearest to us, at both edges."""
    dark = Ink(0.90, 0.94, 0.12)
    runs: Sequence[tuple[float, float, float]] = (
        (-70, 420, 54),
        (-20, 250, 40),
        (1990, 470, 56),
        (1936, 300, 42),
        (1880, 150, 30),
    )
    for index, (x, length, breadth) in enumerate(runs):
        with sheet.shape(f"weed {index}"):
            run = [(x + 24 * math.sin(step * 1.3 + index), TOP - 20 + length * step / 5) for step in range(6)]
            sheet.paint(stroke(run, breadth, start=0.9, end=0.1), dark)
            sheet.line(stitches(run, length=12, gap=12), Ink(0.50, 0.78, 0.14), 2.6)
