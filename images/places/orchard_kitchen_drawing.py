"""The Reyes' kitchen, third floor, 31 Orchard Steps, in its own colours: walls, cooker, fridge, dresser, telephone.

The same room as on the page where two listen (`three_oh_one`), seen from a step further back. What stands in it and can
be moved is in `orchard_things_drawing`; every light that it is seen by, in `orchard_light_drawing`.
"""

from __future__ import annotations

import random

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
WALL_FOOT = 772.0
WORKTOP = 600.0
# Where the worktop and its tiles begin and end, and the middle of the cooker.
UNITS_LEFT, UNITS_RIGHT = 640.0, 1330.0
COOKER = 985.0
# The hood's lamp, and the one on the machine that answers.
LAMP: Point = (COOKER, 290.0)
SMALL_LAMP: Point = (252.0, 446.0)
# The window's panes over the bench, and the glass of the balcony door: left, top, width, height.
PANES = ((1396.0, 176.0, 128.0, 250.0), (1540.0, 176.0, 128.0, 250.0))
DOOR_GLASS = (1770.0, 124.0, 172.0, 520.0)
DOORWAY = (1744.0, 96.0, 224.0, WALL_FOOT - 96.0)

NONE = Ink(0, 0, 0)
DEEPEST = Ink(0.97, 0.92, 0.14)
PLASTER = Ink(0.05, 0.26, 0.14)
TILE, GROUT, TILE_PRINT = Ink(0.02, 0.22, 0.06), Ink(0.16, 0.48, 0.12), Ink(0.06, 0.50, 0.12)
DRESSER, DRESSER_DARK, DRESSER_LIT = Ink(0.50, 0.66, 0.12), Ink(0.70, 0.78, 0.14), Ink(0.26, 0.52, 0.14)
STEEL, STEEL_DARK = Ink(0.05, 0.24, 0.10), Ink(0.40, 0.60, 0.14)
ENAMEL = Ink(0.01, 0.12, 0.10)
BOARDS, CRACKS = Ink(0.12, 0.38, 0.46), Ink(0.42, 0.60, 0.44)
WOODEN = Ink(0.08, 0.34, 0.56)


def hole(left: float, top: float, width: float, height: float) -> str:
    """Return a rectangle that runs the other way round, and so is a hole in what it is added to."""
    return polygon([(left, top), (left, top + height), (left + width, top + height), (left + width, top)])


def room_outline(*, door_open: bool = False) -> str:
    """Return the room's silhouette: everything but the glass, and the doorway where its door stands open."""
    outline = polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    return outline + "".join(hole(*pane) for pane in PANES) + hole(*(DOORWAY if door_open else DOOR_GLASS))


def walls(sheet: Sheet, *, door_open: bool = False) -> None:
    """Plaster printed with a small leaf, sea-glass tiles over the worktop, boards on the floor."""
    with sheet.shape("plaster"):
        sheet.paint(room_outline(door_open=door_open), PLASTER)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, WALL_FOOT, RIGHT - LEFT, BOTTOM - WALL_FOOT), BOARDS)
        cracks = "".join(polyline([(980 + (x - 980) * 0.74, WALL_FOOT), (x, BOTTOM)]) for x in range(-700, 2900, 120))
        sheet.line(cracks, CRACKS, 3)
    with sheet.shape("skirting"):
        for left, right in ((LEFT, UNITS_LEFT), (UNITS_RIGHT, DOORWAY[0])):
            sheet.paint(rectangle(left, WALL_FOOT - 26, right - left, 26), DRESSER)
    with sheet.shape("tiles"):
        top, side = 204.0, 57.0
        wide, high = UNITS_RIGHT - UNITS_LEFT, WORKTOP - top
        inside = sheet.clip(rectangle(UNITS_LEFT, top, wide, high))
        sheet.paint(rectangle(UNITS_LEFT, top, wide, high), TILE)
        grid, prints = "", ""
        # Its own row of numbers whichever hour it is, so that no tile moves when the light changes.
        rng = random.Random("sea-glass tiles")
        for row in range(8):
            for column in range(13):
                x, y = UNITS_LEFT + column * side, top + row * side
                grid += rectangle(x, y, side, side)
                if (row + column) % 2:
                    prints += star(x + side / 2, y + side / 2, rng.uniform(15, 18), points=8, inner=0.5)
        with sheet.group(clip=inside):
            sheet.paint(prints, TILE_PRINT)
            sheet.line(grid, GROUT, 2.8)


def dresser(sheet: Sheet) -> None:
    """At the left edge, bottle green: shelves of plates, cups on hooks."""
    right = 120.0
    with sheet.shape("dresser"):
        sheet.paint(rectangle(LEFT, 150, right - LEFT, WALL_FOOT - 150), DRESSER)
        for y in (298, 438):
            sheet.paint(rectangle(LEFT, y, right - LEFT - 12, 14), DRESSER_DARK)
            for index in range(3):
                x = -58 + index * 68
                plate = ellipse(x, y - 38, 36)
                sheet.paint(plate, TILE)
                sheet.line(ellipse(x, y - 38, 23), TILE_PRINT, 4)
                sheet.line(plate, LINE, 3)
        sheet.paint(rectangle(LEFT, 574, right - LEFT + 8, 18), WOODEN)
        sheet.paint(rectangle(LEFT, 592, right - LEFT, WALL_FOOT - 592), DRESSER_DARK)
        for index in range(3):
            x = -52 + index * 62
            sheet.line(polyline([(x, 452), (x, 468)]), LINE, 3)
            cup = smooth([Corner(x - 22, 474), (x - 18, 508), (x, 518), (x + 18, 508), Corner(x + 22, 474)])
            sheet.paint(cup, (Ink(0.02, 0.14, 0.44), TILE_PRINT, TILE)[index])
            sheet.line(cup, LINE, 3)
        sheet.line(rectangle(LEFT, 150, right - LEFT, WALL_FOOT - 150), LINE, 3.4)
        sheet.paint(rectangle(LEFT, 134, right - LEFT + 12, 22, radius=4), DRESSER_DARK)


def fridge(sheet: Sheet) -> None:
    """Round-shouldered, sea-glass: a tram timetable and drawings of plants held on by magnets."""
    left, top, wide = 462.0, 268.0, 172.0
    with sheet.shape("fridge"):
        body = rectangle(left, top, wide, WALL_FOOT - top + 4, radius=24)
        sheet.paint(body, Ink(0.02, 0.30, 0.06))
        sheet.line(body, LINE, 3.6)
        sheet.line(polyline([(left + 2, top + 142), (left + wide - 2, top + 142)]), LINE, 3.4)
        for y in (top + 88, top + 166):
            sheet.line(polyline([(left + 24, y), (left + 24, y + 40)]), LINE, 8)
    with sheet.shape("timetable"):
        sheet.paint(rectangle(left + 58, top + 176, 84, 108), Ink(0, 0.05, 0.10))
        for row in range(7):
            y = top + 198 + row * 12
            sheet.line(polyline([(left + 66, y), (left + 134, y)]), Ink(0.20, 0.46, 0.20), 3)
        sheet.paint(rectangle(left + 58, top + 176, 84, 14), Ink(0.04, 0.30, 0.76))
    with sheet.shape("magnets"):
        for x, y, ink in ((78, 54, Ink(0, 0.20, 0.80)), (112, 82, DRESSER), (132, 46, Ink(0.04, 0.14, 0.44))):
            sheet.paint(ellipse(left + x, top + y, 10), ink)


def fridge_pulled_out(sheet: Sheet) -> None:
    """A step into the room and along the wall; at its left the dark that it stood before, and its cable."""
    with sheet.shape("where it stood"):
        sheet.paint(rectangle(452, 300, 190, WALL_FOOT - 300), Ink(0.50, 0.60, 0.16))
        socket = rectangle(474, 560, 40, 40, radius=6)
        sheet.paint(socket, ENAMEL)
        sheet.line(socket, LINE, 3)
        cable: list[Point] = [(494, 584), (486, 680), (520, 760), (560, 720)]
        sheet.line(smooth(cable, closed=False), LINE, 6)
    with sheet.shape("fridge's side"):
        side = polygon([(700, 326), (726, 334), (726, 782), (700, 818)])
        sheet.paint(side, Ink(0.22, 0.48, 0.10))
        sheet.line(side, LINE, 3.4)
    with sheet.group(move=(80, 48)):
        fridge(sheet)


def worktop(sheet: Sheet, *, jars: int = 3) -> None:
    """Cupboards under a board; on it to the right, jars of jam."""
    with sheet.shape("cupboards"):
        under = WORKTOP + 24
        sheet.paint(rectangle(UNITS_LEFT, under, UNITS_RIGHT - UNITS_LEFT, WALL_FOOT - under), DRESSER)
        for x in (652, 754, 1128, 1228):
            sheet.line(rectangle(x, WORKTOP + 44, 90, 106, radius=4), DRESSER_DARK, 5)
            sheet.paint(ellipse(x + 76, WORKTOP + 94, 6), TILE)
        sheet.paint(rectangle(UNITS_LEFT - 8, WORKTOP, UNITS_RIGHT - UNITS_LEFT + 16, 26), WOODEN)
        sheet.line(polyline([(UNITS_LEFT - 8, WORKTOP + 26), (UNITS_RIGHT + 8, WORKTOP + 26)]), LINE, 4)
    with sheet.shape("jars"):
        rng = random.Random("jam")
        for index in range(jars):
            jar(sheet, 1150 + index * (174 / max(jars, 3)), WORKTOP, rng.uniform(0.85, 1.25))


def jar(sheet: Sheet, x: float, foot: float, size: float) -> None:
    """A jar of jam with a cloth on its lid, its left lower corner at x."""
    wide, high = 42.0, 72 * size
    outline = rectangle(x, foot - high, wide, high, radius=10)
    sheet.paint(outline, Ink(0.10, 0.38, 0.52))
    sheet.paint(rectangle(x - 3, foot - high - 8, wide + 6, 18, radius=6), Ink(0.02, 0.16, 0.44))
    sheet.line(outline, LINE, 3)
    sheet.paint(rectangle(x + 7, foot - high * 0.62, wide - 14, 22), TILE)


def cooker(sheet: Sheet) -> None:
    """Five knobs, a dark oven, a checked towel; on the rings a kettle and a pan."""
    left, top = COOKER - 130, WORKTOP
    with sheet.shape("cooker"):
        sheet.paint(rectangle(left, top - 14, 260, WALL_FOOT - top + 14), ENAMEL)
        sheet.paint(rectangle(left - 10, top - 18, 280, 18, radius=6), STEEL_DARK)
        for index in range(5):
            sheet.paint(ellipse(left + 32 + index * 49, top + 34, 13), STEEL_DARK)
        sheet.paint(rectangle(left + 26, top + 62, 208, 92, radius=8), Ink(0.70, 0.76, 0.14))
        sheet.line(polyline([(left + 34, top + 72), (left + 226, top + 72)]), STEEL, 7)
        sheet.line(rectangle(left, top - 14, 260, WALL_FOOT - top + 14), LINE, 4)
    with sheet.shape("towel"):
        towel = polygon(
            [(left + 50, top + 68), (left + 104, top + 68), (left + 106, top + 142), (left + 48, top + 144)]
        )
        sheet.paint(towel, ENAMEL)
        with sheet.group(clip=sheet.clip(towel)):
            for step in range(5):
                x, y = left + 54 + step * 13, top + 76 + step * 15
                sheet.line(polyline([(x, top + 60), (x, top + 150)]), Ink(0.04, 0.26, 0.72), 4)
                sheet.line(polyline([(left + 40, y), (left + 112, y)]), Ink(0.04, 0.26, 0.72), 4)
        sheet.line(towel, LINE, 3)
    pan(sheet)
    kettle(sheet)


def pan(sheet: Sheet) -> None:
    """Clara's soup pan: copper, its handle to the left."""
    x, y = COOKER - 70, WORKTOP - 22
    with sheet.shape("pan"):
        outline = smooth(
            [
                Corner(x - 54, y - 70),
                (x - 52, y - 24),
                (x - 36, y),
                (x, y + 4),
                (x + 36, y),
                (x + 52, y - 24),
                Corner(x + 54, y - 70),
            ]
        )
        sheet.paint(outline, Ink(0.06, 0.26, 0.74))
        sheet.paint(ellipse(x, y - 71, 57, 11), Ink(0.02, 0.14, 0.50))
        sheet.paint(ellipse(x, y - 84, 9), LINE)
        sheet.line(outline, LINE, 4)
        sheet.line(polyline([(x - 50, y - 56), (x - 114, y - 70)]), LINE, 13)


def kettle(sheet: Sheet) -> None:
    """A kettle of steel, its spout to the right."""
    x, y = COOKER + 66, WORKTOP - 18
    with sheet.shape("kettle"):
        outline = smooth(
            [
                Corner(x - 34, y),
                (x - 42, y - 32),
                (x - 28, y - 70),
                (x, y - 84),
                (x + 28, y - 70),
                (x + 42, y - 32),
                Corner(x + 34, y),
            ]
        )
        sheet.paint(polygon([(x + 36, y - 44), (x + 72, y - 68), (x + 76, y - 58), (x + 42, y - 26)]), STEEL_DARK)
        sheet.paint(outline, STEEL)
        sheet.line(outline, LINE, 4)
        sheet.line(
            smooth([(x - 26, y - 72), (x - 20, y - 116), (x + 22, y - 116), (x + 28, y - 72)], closed=False), LINE, 9
        )


def hood(sheet: Sheet) -> None:
    """A hood of steel over the cooker, as wide as a piano."""
    x = COOKER
    with sheet.shape("hood"):
        sheet.paint(rectangle(x - 64, TOP, 128, 210), STEEL)
        flare = smooth(
            [
                Corner(x - 70, 156),
                (x - 96, 208),
                Corner(x - 168, 258),
                Corner(x + 168, 258),
                (x + 96, 208),
                Corner(x + 70, 156),
            ]
        )
        sheet.paint(flare, STEEL)
        sheet.line(flare, LINE, 4)
        sheet.paint(rectangle(x - 174, 258, 348, 32, radius=6), STEEL_DARK)
        sheet.line(rectangle(x - 174, 258, 348, 32, radius=6), LINE, 4)


def telephone(sheet: Sheet) -> None:
    """On the wall by the dresser: a dial, a handset, a curly cord; on its shelf the machine that answers."""
    x, y = 222.0, 318.0
    with sheet.shape("telephone"):
        box = rectangle(x - 54, y - 76, 108, 158, radius=16)
        sheet.paint(box, Ink(0.10, 0.36, 0.50))
        sheet.line(box, LINE, 4)
        dial = ellipse(x, y + 22, 38)
        sheet.paint(dial, TILE)
        sheet.line(dial, LINE, 3)
        holes = ((0, -26), (18, -18), (26, 0), (18, 18), (0, 26), (-18, 18), (-26, 0))
        sheet.paint("".join(ellipse(x + dx, y + 22 + dy, 5.5) for dx, dy in holes), LINE)
        grip: list[Point | Corner] = [(-82, -56), (-78, -88), (-48, -92), (-40, -64), (0, -72), (40, -64), (48, -92)]
        grip += [(78, -88), (82, -56), (54, -38), (0, -48), (-54, -38)]
        handset = smooth([(x + dx, y + dy) for dx, dy in grip])
        sheet.paint(handset, Ink(0.34, 0.56, 0.40))
        sheet.line(handset, LINE, 4)
    with sheet.shape("cord"):
        run = along([(150, 282), (128, 380), (132, 510), (158, 594), (178, 530), (174, 392)], steps=30)
        sheet.line("".join(ellipse(cx, cy, 8, 5) for cx, cy in run[::4]), LINE, 3.2)
    with sheet.shape("shelf and machine"):
        sheet.paint(rectangle(138, 478, 200, 15), WOODEN)
        sheet.line(rectangle(138, 478, 200, 15), LINE, 3.4)
        machine = rectangle(178, 416, 118, 62, radius=12)
        sheet.paint(machine, Ink(0.14, 0.44, 0.30))
        sheet.line(machine, LINE, 4)
        sheet.line("".join(polyline([(192 + step * 8, 430), (192 + step * 8, 464)]) for step in range(5)), LINE, 3.2)
        sheet.paint(ellipse(*SMALL_LAMP, 7), Ink(0.20, 0.40, 0.50))


CLOCK_TOP, CLOCK_LEFT = 40.0, COOKER - 148


def flap_clock(sheet: Sheet, time: str, ink: Ink, flaps: Ink, case: Ink) -> None:
    """Over the cooker, four figures on flaps; its inks say how much of it is to be read."""
    with sheet.shape("clock"):
        outline = rectangle(CLOCK_LEFT, CLOCK_TOP, 296, 104, radius=14)
        sheet.paint(outline, case)
        sheet.line(outline, DEEPEST, 4)
        for index, figure in enumerate(time):
            x = CLOCK_LEFT + 18 + index * 64 + (8 if index > 1 else 0)
            sheet.paint(rectangle(x, CLOCK_TOP + 16, 54, 72, radius=5), flaps)
            _figure(sheet, figure, x + 27, CLOCK_TOP + 52, ink)
            sheet.line(polyline([(x, CLOCK_TOP + 52), (x + 54, CLOCK_TOP + 52)]), case, 3)


def _figure(sheet: Sheet, figure: str, x: float, y: float, ink: Ink) -> None:
    """One figure about its middle."""
    curves: dict[str, tuple[list[Point | Corner], ...]] = {
        "1": ([Corner(-10, -16), Corner(2, -26), Corner(2, 26)],),
        "2": ([(-13, -16), (-2, -27), (12, -18), (8, 0), Corner(-13, 25)], [Corner(-13, 25), Corner(14, 25)]),
        "3": (
            [(-13, -22), (2, -27), (13, -16), (8, -4), (-3, -1)],
            [(-3, -1), (12, 4), (14, 18), (0, 27), (-14, 20)],
        ),
        "4": ([Corner(6, 26), Corner(6, -26), Corner(-15, 10), Corner(15, 10)],),
        "5": (
            [Corner(12, -25), Corner(-11, -25), Corner(-12, -4)],
            [Corner(-12, -4), (2, -9), (14, 8), (4, 25), (-13, 21)],
        ),
    }
    outline = ""
    if figure == "0":
        outline = ellipse(x, y, 15, 25)
    elif figure == "8":
        outline = ellipse(x, y - 13, 12, 12) + ellipse(x, y + 13, 14, 14)
    elif figure == "9":
        tail = [(x + 14, y - 12), (x + 13, y + 10), (x + 2, y + 26), (x - 10, y + 24)]
        outline = ellipse(x, y - 11, 14, 15) + smooth(tail, closed=False)
    else:
        for curve in curves[figure]:
            shifted = [Corner(x + p[0], y + p[1]) if isinstance(p, Corner) else (x + p[0], y + p[1]) for p in curve]
            outline += smooth(shifted, closed=False)
    sheet.line(outline, ink, 8)


def rim(sheet: Sheet, points: list[Point], width: float, ink: Ink) -> None:
    """Draw an edge on which light lies: thick in its middle, thin at its ends."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)
