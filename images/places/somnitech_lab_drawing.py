"""SomniTech's lab by night: the second floor of a serviced office, and what two people have made of it.

Behind everything hangs a great rectangle of small lit dots, one for every so many sleepers, calm and even; before its
middle, under the one lamp, a single headband sits on a wooden block. What is Mira's lies at the left (a rack that runs
warm, crackers on its lid, a drawer with the packet), what is Jordan's at the right (whales of felt, scissors, a stair
made of packaging). Two people stand before the rectangle, so that it edges them with light.

The pieces are functions of their own: the rectangle, the wall, the bench and what lies on it may be put together anew.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from hale_view_drawing import crane, dash, far_quay, sky

from print_room.brushes import hatching, stamped_dots, stamped_moons, stamped_stars, stitches, stroke
from print_room.geometry import (
    Corner,
    Point,
    crescent,
    cut_box,
    ellipse,
    moved,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
)
from print_room.inks import CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, Cloth, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
CEILING = 58.0
FLOOR = 792.0
BENCH_BACK, BENCH_FRONT, BENCH_UNDER = 604.0, 656.0, 684.0

# The rectangle of sleepers: left, top, width, height; how far apart the dots are, how large.
SLEEPERS = (400.0, 106.0, 900.0, 400.0)
DOT_STEP, DOT_RADIUS = 12.5, 4.2
MIDDLE_OF_SLEEPERS: Point = (850, 306)

LAMP: Point = (1000, 452)
WINDOW = (1424.0, 116.0, 420.0, 316.0)
WATERLINE = 398.0

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.66, 0.76, 0.0)
WALL = Ink(0.02, 0.30, 0.08)
PANEL = Ink(0.06, 0.48, 0.0)
BENCH = Cloth(Ink(0.02, 0.22, 0.14), Ink(0.16, 0.44, 0.20), Ink(0.40, 0.60, 0.20))
METAL = Cloth(Ink(0.16, 0.40, 0.12), Ink(0.46, 0.66, 0.16), Ink(0.80, 0.84, 0.18))
# What stands before the rectangle is drawn as it looks against its light: darker in front, bright along the edges.
CARDBOARD = Cloth(Ink(0.02, 0.20, 0.46), Ink(0.30, 0.50, 0.64), Ink(0.56, 0.66, 0.66))
FELT = Cloth(Ink(0.34, 0.72, 0.05), Ink(0.60, 0.84, 0.08), Ink(0.78, 0.90, 0.10))
FELT_BELLY = Ink(0.04, 0.32, 0.16)
BLOND_WOOD = Cloth(Ink(0.02, 0.14, 0.46), Ink(0.18, 0.40, 0.58), Ink(0.40, 0.56, 0.64))
CRACKER = Cloth(Ink(0, 0.06, 0.50), Ink(0.08, 0.28, 0.72), Ink(0.40, 0.46, 0.80))
COOL_EDGE = Ink(0, 0.07, 0.04)
WARM_EDGE = Ink(0, 0.06, 0.44)


# The layers.


def view(sheet: Sheet) -> None:
    """The harbour at night, from low down: the cranes stand higher than the window."""
    harbour(sheet, WINDOW[0], WINDOW[0] + WINDOW[2], WINDOW[1], WATERLINE)


def room(sheet: Sheet) -> None:
    """The room: things in their own colours, then the dark, then what gives light."""
    inside = sheet.clip(room_outline())
    wall(sheet)
    ceiling(sheet)
    floor(sheet)
    window(sheet)
    bench(sheet)
    rack(sheet)
    darkness(sheet, inside)
    blinds(sheet)
    sheet_of_stars(sheet)
    hooks(sheet)
    sleepers(sheet)
    shadows(sheet, inside)
    screen_and_papers(sheet)
    drawer(sheet)
    crackers_on_the_lid(sheet)
    lamplight(sheet, inside)
    felt_end(sheet)
    cardboard_stair(sheet)
    headband_on_its_stand(sheet)
    lamp(sheet)
    edges_of_light(sheet)


def foreground(sheet: Sheet) -> None:
    """Stacking chairs, stacked, nearly black; somebody's scarf."""
    stacked_chairs(sheet, 1790, 742)


# Outlines.


def panes_outline() -> str:
    """The window's panes, the other way round, so that they are holes."""
    x, y, width, height = WINDOW
    pane = (width - 14) / 2
    return "".join(
        polygon([(left, y), (left, y + height), (left + pane, y + height), (left + pane, y)])
        for left in (x, x + pane + 14)
    )


def room_outline() -> str:
    """Everything but the panes."""
    return polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)]) + panes_outline()


def dots_outline(left: float, top: float, width: float, height: float, step: float, radius: float) -> str:
    """The dots of the rectangle, as one path: rows and columns, each like all the others."""
    columns, rows = int(width / step), int(height / step)
    margin_x, margin_y = (width - (columns - 1) * step) / 2, (height - (rows - 1) * step) / 2
    return "".join(
        ellipse(left + margin_x + column * step, top + margin_y + row * step, radius)
        for row in range(rows)
        for column in range(columns)
    )


# Outside.


def harbour(sheet: Sheet, left: float, right: float, top: float, horizon: float) -> None:
    """The far quay over the water and three cranes, the near one cut by the frame."""
    sky(sheet, top - 60, horizon, (2400, 100))
    far_quay(sheet, left, right, horizon)
    for place, size in ((0.16, 1.1), (0.50, 1.75), (0.90, 1.3)):
        crane(sheet, left + (right - left) * place, horizon + 4, size)
    rng = sheet.rng("harbour water")
    with sheet.shape("water"):
        deep = sheet.linear(
            (0, horizon), (0, horizon + 90), Stop(0, Ink(0.66, 0.94, 0)), Stop(1, Ink(0.94, 0.98, 0.02))
        )
        sheet.paint(polygon([(LEFT, horizon), (RIGHT, horizon), (RIGHT, BOTTOM), (LEFT, BOTTOM)]), deep)
        sheet.line(polyline([(LEFT, horizon), (RIGHT, horizon)]), Ink(0.22, 0.66, 0.10), 2.5)
        for _ in range(30):
            at = (rng.uniform(left, right), rng.uniform(horizon + 8, horizon + 60))
            lit = rng.random() < 0.3
            dash(sheet, *at, rng.uniform(8, 24), Ink(0, 0.18, 0.8) if lit else Ink(0.42, 0.84, 0), rng)


# The room.


def wall(sheet: Sheet) -> None:
    """A wall that came with the lease: two tones of paint and a rail at the height of chairs."""
    with sheet.shape("wall"):
        sheet.paint(room_outline(), WALL)
        sheet.paint(rectangle(LEFT, 694, RIGHT - LEFT, FLOOR - 694), Ink(0.10, 0.42, 0.14))
        sheet.paint(rectangle(LEFT, FLOOR - 24, RIGHT - LEFT, 26), Ink(0.30, 0.52, 0.16))
        sheet.line(polyline([(LEFT, 694), (RIGHT, 694)]), Ink(0.5, 0.6, 0.2), 3)
    with sheet.shape("sockets"):
        for x in (1360, 1500):
            sheet.paint(rectangle(x, 556, 44, 28, radius=4), Ink(0, 0.10, 0.06))
            sheet.line(rectangle(x, 556, 44, 28, radius=4), LINE, 2.4)
            for dx in (12, 32):
                sheet.paint(ellipse(x + dx, 570, 5), Ink(0.5, 0.6, 0.2))


def ceiling(sheet: Sheet) -> None:
    """Tiles on a grid, all running to one point; one has slipped, and a lamp that is off."""
    with sheet.shape("ceiling"):
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, CEILING - TOP), Ink(0.04, 0.24, 0.06))
        for index in range(-8, 9):
            foot = 850 + index * 150
            sheet.line(polyline([(foot, CEILING), (850 + index * 196, TOP)]), Ink(0.46, 0.58, 0.14), 2.4)
        for y in (36, 6, -34):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), Ink(0.46, 0.58, 0.14), 2.4)
        sheet.line(polyline([(LEFT, CEILING), (RIGHT, CEILING)]), LINE, 3.2)
    with sheet.shape("a tile that is out"):
        sheet.paint(polygon([(1076, 6), (1222, 6), (1196, 36), (1064, 36)]), Ink(0.94, 0.94, 0.16))
        cable(sheet, [(1130, 20), (1122, 50), (1150, 84), (1146, 110)], 5)
        cable(sheet, [(1148, 20), (1150, 48), (1130, 74), (1160, 110)], 4)
    with sheet.shape("dead lamp"):
        sheet.paint(polygon([(356, 6), (706, 6), (722, 36), (392, 36)]), Ink(0.10, 0.30, 0.04))
        for y in (15, 26):
            sheet.line(polyline([(378 + y / 2, y), (706 + y / 3, y)]), Ink(0.34, 0.52, 0.10), 4)


def floor(sheet: Sheet) -> None:
    """Carpet in squares, laid by turns, dark and quiet."""
    rng = sheet.rng("carpet")
    depths = (FLOOR, 822, 862, 916, 986, 1074, 1180)
    with sheet.shape("carpet"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), Ink(0.16, 0.46, 0.16))
        for row in range(6):
            for column in range(-9, 10):
                if (row + column) % 2:
                    continue
                corners = []
                for index, depth in ((0, row), (1, row), (1, row + 1), (0, row + 1)):
                    y = depths[depth]
                    corners.append((850 + (column + index) * (150 + (y - FLOOR) * 0.36), y))
                sheet.paint(polygon(corners), Ink(0.26, 0.56, 0.14))
        flecks = "".join(
            polyline([(x, y), (x + 7, y + rng.uniform(-2, 2))])
            for x, y in ((rng.uniform(LEFT, RIGHT), rng.uniform(FLOOR + 10, BOTTOM)) for _ in range(240))
        )
        sheet.line(flecks, Ink(0.10, 0.34, 0.30), 2)
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3.2)


def window(sheet: Sheet) -> None:
    """Two panes and office blinds, pushed aside; one slat has come off its hook."""
    x, y, width, height = WINDOW
    rng = sheet.rng("window")
    frame = rectangle(x - 16, y - 16, width + 32, height + 32)
    with sheet.shape("window"):
        sheet.paint(frame + panes_outline(), Ink(0, 0.10, 0.06))
        pane = (width - 14) / 2
        for left in (x, x + pane + 14):
            sheet.line(rectangle(left, y, pane, height), Ink(0.7, 0.7, 0.2), 3)
        sheet.line(frame, LINE, 3)
        sheet.paint(cut_box(x - 34, y + height + 12, width + 68, 18, 1.5, rng), Ink(0, 0.08, 0.06))
        sheet.line(rectangle(x - 34, y + height + 12, width + 68, 18), LINE, 2.8)


def blinds(sheet: Sheet) -> None:
    """Office blinds, pushed aside, dark against the harbour; one slat has come off its hook."""
    x, y, width, height = WINDOW
    rng = sheet.rng("blinds")
    with sheet.shape("blinds"):
        with sheet.group(turn=(13, x + width - 96, y - 16)):
            blind_slat(sheet, x + width - 96, y - 16, height - 24, lean=0)
        for index in range(6):
            blind_slat(
                sheet, x + width - 58 + index * 13 + rng.uniform(-2, 2), y - 16, height + 8, lean=rng.uniform(-2, 2)
            )
        for index in range(3):
            blind_slat(sheet, x - 16 + index * 13, y - 16, height + 8, lean=rng.uniform(-2, 2))
        sheet.paint(cut_box(x - 26, y - 32, width + 52, 20, 1.5, rng), Ink(0.62, 0.80, 0.10))
        sheet.line(polyline([(x - 26, y - 31), (x + width + 24, y - 31)]), Ink(0.10, 0.44, 0.06), 3)


def blind_slat(sheet: Sheet, x: float, y: float, length: float, *, lean: float) -> None:
    """One strip of cloth with a weight in its foot."""
    strip = polygon([(x - 5, y), (x + 6, y), (x + 7 + lean, y + length), (x - 6 + lean, y + length)])
    sheet.paint(strip, Ink(0.56, 0.80, 0.08))
    sheet.line(strip, Ink(0.92, 0.90, 0.12), 2)
    sheet.line(polyline([(x - 4, y), (x - 5 + lean, y + length)]), Ink(0.16, 0.56, 0.06), 2)


def hooks(sheet: Sheet) -> None:
    """A rail for coats, hung with headbands like earmuffs; above it a felt whale where the clock is."""
    with sheet.shape("clock under a whale"):
        sheet.paint(ellipse(196, 140, 56), Ink(0.16, 0.48, 0.06))
        sheet.line(ellipse(196, 140, 56), LINE, 4)
        sheet.line(smooth([(196, 78), (182, 92), (172, 108)], closed=False), LINE, 2.6)
        felt_whale(sheet, 190, 142, 1.12, pattern="moons")
    with sheet.shape("rail"):
        sheet.paint(cut_box(52, 232, 300, 20, 1.5, sheet.rng("rail")), Ink(0.34, 0.54, 0.60))
        sheet.line(rectangle(52, 232, 300, 20), LINE, 3)
        sheet.line(polyline([(120, 233), (350, 233)]), Ink(0.02, 0.26, 0.20), 2.6)
        for index, x in enumerate((84, 162, 240, 312)):
            if index != 3:
                hanging_band(sheet, x + 5, 264)
            sheet.line(smooth([(x, 240), (x, 260), (x + 7, 266), (x + 13, 258)], closed=False), LINE, 6)
        cable(sheet, [(314, 262), (300, 300), (306, 356), (326, 360), (334, 310), (320, 264)])


def sheet_of_stars(sheet: Sheet) -> None:
    """What comes of eleven years of work: a pinned sheet with nothing on it but rows of five stars."""
    with sheet.shape("sheet of stars"), sheet.group(turn=(-3, 1360, 240)):
        sheet.paint(cut_box(1322, 188, 76, 108, 1.5, sheet.rng("sheet of stars")), Ink(0.02, 0.24, 0.06))
        sheet.line(rectangle(1322, 188, 76, 108), LINE, 2.6)
        for row in range(6):
            for column in range(5):
                sheet.paint(star(1334 + column * 13, 204 + row * 15, 5.4, points=5, inner=0.45), CLOTH_OCHRE.shade)
        sheet.paint(ellipse(1360, 190, 5), CLOTH_RUST.light)


def hanging_band(sheet: Sheet, x: float, y: float) -> None:
    """A headband over a hook: a dark bow lit along its edge, two soft pads, the small moon in front."""
    with sheet.shape("band on its hook"):
        bow = [(x - 21, y + 72), (x - 27, y + 44), (x - 20, y + 12), (x, y), (x + 20, y + 12), (x + 27, y + 44)]
        bow.append((x + 21, y + 72))
        sheet.line(smooth(bow, closed=False), LINE, 9)
        inner = [(px + (x - px) * 0.12, py + 4) for px, py in bow]
        sheet.paint(stroke(inner[2:], 4, start=0.2, end=0.2), Ink(0, 0.20, 0.24))
        for side in (-1, 1):
            pad = ellipse(x + side * 19, y + 74, 9, 14, turn=side * 8)
            sheet.paint(pad, Ink(0.10, 0.36, 0.74))
            sheet.line(pad, LINE, 3)
        sheet.paint(crescent(x + 1, y + 4, 10, turn=-20), MOON)


def cable(sheet: Sheet, points: Sequence[Point], width: float = 5) -> None:
    """A lead that hangs."""
    sheet.line(smooth(points, closed=False), LINE, width)


# The bench.


def bench(sheet: Sheet) -> None:
    """One long top on trestles, and boxes pushed under it."""
    rng = sheet.rng("bench")
    with sheet.shape("under the bench"):
        sheet.paint(rectangle(LEFT, BENCH_UNDER, RIGHT - LEFT, FLOOR - BENCH_UNDER + 20), Ink(0.34, 0.54, 0.10))
        for x in (520, 1080, 1640):
            sheet.line(polyline([(x, BENCH_UNDER), (x - 34, FLOOR + 40)]), METAL.deep, 12)
            sheet.line(polyline([(x, BENCH_UNDER), (x + 34, FLOOR + 40)]), METAL.deep, 12)
            sheet.line(polyline([(x - 17, 750), (x + 17, 750)]), METAL.deep, 7)
        for x, width, height in ((660, 170, 112), (1190, 220, 96), (1420, 130, 128)):
            packing_case(sheet, x, FLOOR + 30 - height, width, height)
    with sheet.shape("bench"):
        sheet.paint(
            polygon([(LEFT, BENCH_BACK), (RIGHT, BENCH_BACK), (RIGHT, BENCH_FRONT), (LEFT, BENCH_FRONT)]), BENCH.light
        )
        sheet.paint(rectangle(LEFT, BENCH_FRONT, RIGHT - LEFT, BENCH_UNDER - BENCH_FRONT), BENCH.shade)
        for y in (BENCH_BACK, BENCH_FRONT, BENCH_UNDER):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), LINE, 3.2)
        for _ in range(20):
            start = (rng.uniform(260, 1900), rng.uniform(BENCH_BACK + 8, BENCH_FRONT - 6))
            sheet.line(
                polyline([start, (start[0] + rng.uniform(14, 50), start[1] + rng.uniform(-2, 2))]),
                Ink(0.16, 0.36, 0.2),
                2,
            )


def packing_case(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """A carton with tape over it and two arrows that point up."""
    rng = sheet.rng(f"case {x:g}")
    sheet.paint(cut_box(x, y, width, height, 2, rng), CARDBOARD.shade)
    sheet.paint(rectangle(x + width * 0.44, y, width * 0.12, height * 0.4), CARDBOARD.light)
    sheet.line(rectangle(x, y, width, height), LINE, 3)
    for dx in (0.70, 0.84):
        up_arrow(sheet, x + width * dx, y + height * 0.72, 11, LINE)


def up_arrow(sheet: Sheet, x: float, y: float, size: float, ink: Ink) -> None:
    """This way up, without the words."""
    sheet.line(polyline([(x, y + size), (x, y - size)]), ink, size * 0.34)
    sheet.line(polyline([(x - size * 0.6, y - size * 0.3), (x, y - size), (x + size * 0.6, y - size * 0.3)]), ink, 3)


def screen_and_papers(sheet: Sheet) -> None:
    """A low screen, and beside it nine hundred lines on paper, ticked with a pencil; a mug."""
    with sheet.shape("screen"):
        sheet.paint(polygon([(402, 606), (470, 606), (480, 628), (392, 628)]), METAL.shade)
        sheet.paint(rectangle(426, 570, 22, 44), METAL.deep)
        sheet.paint(rectangle(330, 436, 214, 142, radius=8), Ink(0.90, 0.90, 0.12))
        sheet.paint(rectangle(342, 448, 190, 116, radius=4), Ink(0.46, 0.78, 0.04))
        for y, ink, swing in ((476, PAPER, 9), (506, WARM_EDGE, 6), (536, Ink(0, 0.20, 0.04), 11)):
            wave = [
                (352 + index * 17, y + (swing if index % 3 == 1 else -swing / 2) * (index % 2)) for index in range(11)
            ]
            sheet.line(smooth(wave, closed=False), ink, 3)
        sheet.paint(stroke([(334, 438), (436, 436), (540, 438)], 4), COOL_EDGE)
    with sheet.shape("keys"):
        keys = polygon([(520, 622), (668, 622), (678, 642), (514, 642)])
        sheet.paint(keys, METAL.shade)
        sheet.line(keys, LINE, 2.6)
        for y in (628, 635):
            sheet.line(polyline([(526, y), (664, y)]), LINE, 2.4)
    with sheet.shape("tests on paper"):
        for lift in (10, 5, 0):
            sheet.paint(moved_sheet(718, 632 - lift, 126), Ink(0.02, 0.22, 0.06))
            sheet.line(moved_sheet(718, 632 - lift, 126), LINE, 2.2)
        for row in range(4):
            y = 613 + row * 6
            sheet.line(polyline([(742 - row * 3, y), (800 + row, y)]), Ink(0.2, 0.5, 0.1), 2)
            tick = [(814, y - 1), (818, y + 3), (826, y - 5)]
            sheet.line(polyline(tick), Ink(0.7, 0.6, 0.4), 2.4)
        sheet.line(polyline([(790, 640), (846, 622)]), LINE, 7)
        sheet.line(polyline([(792, 639), (842, 623)]), CLOTH_OCHRE.light, 3.6)
    with sheet.shape("mug"):
        sheet.paint(rectangle(572, 552, 46, 54, radius=7), Ink(0.30, 0.66, 0.10))
        sheet.line(rectangle(572, 552, 46, 54, radius=7), LINE, 3)
        sheet.line(smooth([(572, 566), (556, 570), (556, 588), (572, 592)], closed=False), LINE, 5)
        sheet.paint(ellipse(595, 553, 21, 5), Ink(0.6, 0.6, 0.5))


def moved_sheet(x: float, y: float, width: float) -> str:
    """A sheet of paper lying on the bench."""
    return polygon([(x + 22, y - 26), (x + width - 8, y - 26), (x + width, y), (x, y)])


# Jordan's end.

WHALE_BACK: tuple[Point | Corner, ...] = (
    Corner(-62, 8),
    (-58, -18),
    (-36, -38),
    (0, -43),
    (32, -30),
    (52, -8),
    Corner(62, -34),
    (54, -46),
    Corner(46, -58),
    (62, -58),
    Corner(74, -44),
    (86, -58),
    Corner(102, -52),
    (92, -40),
    Corner(78, -32),
    (76, 0),
    (56, 26),
    (20, 38),
    (-24, 38),
    (-52, 28),
)
WHALE_BELLY: tuple[Point | Corner, ...] = (
    Corner(-62, 8),
    (-36, 16),
    (4, 12),
    (40, 22),
    (56, 26),
    (20, 38),
    (-24, 38),
    (-52, 28),
)


def felt_whale(sheet: Sheet, x: float, y: float, size: float, *, pattern: str = "", pocket: bool = False) -> None:
    """A whale of felt about its middle, looking left: blanket stitch at the belly, a button for an eye."""

    def at(points: Sequence[Point | Corner]) -> list[Point | Corner]:
        scaled = [
            Corner(p[0] * size, p[1] * size) if isinstance(p, Corner) else (p[0] * size, p[1] * size) for p in points
        ]
        return moved(scaled, x, y)

    body, belly = smooth(at(WHALE_BACK)), smooth(at(WHALE_BELLY))
    with sheet.shape("felt whale"):
        sheet.paint(body, FELT.light)
        with sheet.group(clip=sheet.clip(body)):
            rng = sheet.rng(f"whale {x:g}")
            box = (x - 70 * size, y - 60 * size, 180 * size, 100 * size)
            if pattern == "stars":
                sheet.paint(stamped_stars(*box, 30 * size, rng, radius=6 * size), Ink(0.02, 0.26, 0.10))
            elif pattern == "moons":
                sheet.paint(stamped_moons(*box, 30 * size, rng, radius=6 * size), Ink(0.02, 0.26, 0.40))
            elif pattern == "dots":
                sheet.paint(stamped_dots(*box, 22 * size, rng, radius=3.6 * size), Ink(0.04, 0.28, 0.62))
            sheet.paint(belly, FELT_BELLY)
        seam = [(p[0], p[1]) for p in at(WHALE_BELLY[:5])]
        sheet.line(stitches(seam, length=6 * size, gap=5 * size), CLOTH_RUST.light, 2.6 * size)
        if pocket:
            flap = [(-6, -22), (34, -16), (30, 14), (-8, 8)]
            shape = polygon([(x + dx * size, y + dy * size) for dx, dy in flap])
            in_it = rectangle(x - 2 * size, y - 46 * size, 28 * size, 32 * size, radius=4)
            sheet.paint(in_it, CRACKER.light)
            sheet.line(in_it, LINE, 2.4)
            for hole in (5, 12, 19):
                sheet.paint(ellipse(x + hole * size, y - 36 * size, 2), CRACKER.deep)
            sheet.paint(shape, CLOTH_RUST.light)
            run = [(x + dx * size, y + dy * size) for dx, dy in [flap[0], flap[3], flap[2], flap[1]]]
            sheet.line(stitches(run, length=5, gap=5), PAPER, 2.4)
            sheet.line(polyline(run), LINE, 2)
        sheet.line(body, LINE, 3)
        sheet.paint(ellipse(x - 38 * size, y - 6 * size, 5 * size), LINE)
        sheet.paint(ellipse(x - 39.5 * size, y - 7.5 * size, 1.6 * size), PAPER)


def felt_end(sheet: Sheet) -> None:
    """Whales in a row, the large one with a pocket and still on the needle; scissors, reels, a pin cushion."""
    felt_whale(sheet, 1268, 588, 1.34, pattern="stars", pocket=True)
    with sheet.shape("needle and thread"):
        sheet.line(
            smooth([(1310, 586), (1352, 540), (1330, 508), (1372, 486), (1392, 520)], closed=False),
            CLOTH_RUST.light,
            2.6,
        )
        sheet.line(polyline([(1388, 508), (1400, 546)]), LINE, 3.4)
    felt_whale(sheet, 1434, 614, 0.60, pattern="dots")
    felt_whale(sheet, 1506, 600, 0.66, pattern="moons")
    with sheet.shape("reels"):
        for x, y, ink in ((1196, 646, CLOTH_OCHRE.light), (1328, 654, CLOTH_RUST.light)):
            reel(sheet, x, y, ink)
    with sheet.shape("pin cushion"):
        sheet.paint(
            smooth([Corner(1356, 648), (1354, 626), (1380, 612), (1406, 626), Corner(1404, 648)]), CLOTH_RUST.light
        )
        for x, y, reach in ((1366, 620, -8), (1380, 614, 0), (1394, 620, 8), (1373, 616, -4)):
            sheet.line(polyline([(x, y), (x + reach, y - 16)]), LINE, 2.2)
            sheet.paint(ellipse(x + reach, y - 17, 3.4), PAPER)
        sheet.line(smooth([(1354, 640), (1380, 646), (1406, 640)], closed=False), LINE, 2.4)
    scissors(sheet, 1462, 648)
    with sheet.shape("scraps"):
        rng = sheet.rng("scraps")
        for x, y, ink in ((1236, 650, FELT.light), (1300, 652, CLOTH_OCHRE.light), (1448, 652, FELT.shade)):
            sheet.paint(cut_box(x, y - 6, 34, 9, 3, rng), ink)


def reel(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A reel of thread, standing."""
    sheet.paint(rectangle(x - 11, y - 34, 22, 32), ink)
    for dy in (-28, -21, -14, -7):
        sheet.line(polyline([(x - 10, y + dy), (x + 10, y + dy - 3)]), LINE, 1.8)
    sheet.line(rectangle(x - 11, y - 34, 22, 32), LINE, 2.4)
    for dy in (-40, -5):
        sheet.paint(rectangle(x - 15, y + dy, 30, 8, radius=3), Ink(0.02, 0.24, 0.40))
        sheet.line(rectangle(x - 15, y + dy, 30, 8, radius=3), LINE, 2.4)


def scissors(sheet: Sheet, x: float, y: float) -> None:
    """Tailor's scissors, open, lying."""
    with sheet.shape("scissors"):
        sheet.paint(stroke([(x, y), (x + 46, y - 6), (x + 96, y - 18)], 9, start=0.8, end=0.0), Ink(0.02, 0.20, 0.06))
        sheet.paint(stroke([(x, y - 8), (x + 46, y - 6), (x + 98, y)], 9, start=0.8, end=0.0), Ink(0.02, 0.14, 0.04))
        for dy in (-14, 4):
            sheet.line(ellipse(x - 18, y + dy, 18, 8, turn=-dy), LINE, 6)
            sheet.line(ellipse(x - 18, y + dy, 18, 8, turn=-dy), CLOTH_RUST.light, 3)
        sheet.paint(ellipse(x + 42, y - 6, 4), LINE)


# The stair of packaging: down, a floor that slides, and up again. Left, right, top, the floor's height.
STAIR = (1566.0, 1906.0, 400.0, 572.0)
STEPS = 4
STAIR_FOOT = 640.0


def stair_profile() -> list[Point]:
    """The upper edge of the stair from left to right: down by steps, the flat, up again."""
    left, right, top, low = STAIR
    flat = 60.0
    tread = (right - left - flat - 40) / (2 * STEPS)
    rise = (low - top) / STEPS
    run: list[Point] = [(left, top), (left + 20, top)]
    for step in range(STEPS):
        x = left + 20 + step * tread
        run += [(x, top + (step + 1) * rise), (x + tread, top + (step + 1) * rise)]
    x = left + 20 + STEPS * tread + flat
    for step in range(STEPS):
        y = low - step * rise
        run += [(x + step * tread, y), (x + step * tread, y - rise)]
    run += [(right, top)]
    return run


def cardboard_stair(sheet: Sheet) -> None:
    """The box of the new screens, cut into a stair down and a stair up; its floor pulled out, a rubber on it."""
    left, right, _, low = STAIR
    profile = stair_profile()
    front = [*profile, (right, STAIR_FOOT), (left, STAIR_FOOT)]
    behind = [(x + 15, y - 13) for x, y in profile]
    rng = sheet.rng("stair")
    with sheet.shape("cardboard stair"):
        edges = list(zip(profile, profile[1:], behind, behind[1:], strict=False))
        for start, end, start_behind, end_behind in reversed(edges):
            faces_left = end[1] < start[1]
            if start[1] == end[1] or faces_left:
                quad = polygon([start, end, end_behind, start_behind])
                sheet.paint(quad, Ink(0.16, 0.36, 0.54) if faces_left else CARDBOARD.light)
                sheet.line(quad, LINE, 2.2)
        face = polygon(front)
        sheet.paint(face, CARDBOARD.shade)
        with sheet.group(clip=sheet.clip(face)):
            sheet.line(hatching((left, 640), (right, 640), 60, (0, -300), rng), Ink(0.30, 0.52, 0.68), 1.6, opacity=0.5)
            sheet.paint(polygon([(left, 600), (left + 70, 596), (left + 70, 614), (left, 618)]), CARDBOARD.light)
            sheet.paint(polygon([(right - 26, 380), (right - 4, 380), (right - 8, 470), (right - 30, 470)]), PAPER)
        sheet.line(face, LINE, 3.4)
        for x in (left + 24, left + 52):
            up_arrow(sheet, x, 560, 15, LINE)
        sheet.line(polyline([(right - 70, 528), (right - 44, 528), (right - 57, 548), (right - 57, 566)]), LINE, 3)
        sheet.line(polyline([(right - 66, 568), (right - 48, 568)]), LINE, 3)
        sheet.line(polyline([(right - 70, 528), (right - 57, 548)]), LINE, 3)
    with sheet.shape("floor that slides"):
        middle = (left + right) / 2
        sheet.paint(rectangle(middle - 46, low + 4, 92, 12), LINE)
        out = polygon(
            [(middle - 42, low + 10), (middle + 42, low + 10), (middle + 58, low + 50), (middle - 58, low + 50)]
        )
        sheet.paint(out, Ink(0, 0.10, 0.34))
        with sheet.group(clip=sheet.clip(out)):
            sheet.paint(stamped_dots(middle - 60, low, 120, 60, 15, rng, radius=3), Ink(0.04, 0.40, 0.30))
        sheet.line(out, LINE, 3)
        sheet.paint(rectangle(middle - 58, low + 50, 116, 8), CARDBOARD.light)
        sheet.line(rectangle(middle - 58, low + 50, 116, 8), LINE, 2.6)
    with sheet.shape("rubber"):
        sheet.paint(rectangle(middle - 12, low - 12, 24, 40, radius=6), CLOTH_RUST.light)
        sheet.paint(rectangle(middle - 12, low + 8, 24, 20, radius=3), PAPER)
        sheet.line(rectangle(middle - 12, low - 12, 24, 40, radius=6), LINE, 2.8)


# Mira's end.


def rack(sheet: Sheet) -> None:
    """The rack at the end of the bench: shelves of machines, and a lid that stays warm."""
    with sheet.shape("rack"):
        sheet.paint(rectangle(LEFT, 540, 300, BOTTOM - 540), METAL.shade)
        sheet.paint(polygon([(LEFT, 474), (170, 474), (214, 540), (LEFT, 540)]), METAL.light)
        sheet.line(polyline([(LEFT, 474), (170, 474), (214, 540), (204, BOTTOM)]), LINE, 3.4)
        sheet.line(polyline([(LEFT, 540), (214, 540)]), LINE, 3)
        for row in range(5):
            y = 562 + row * 62
            sheet.paint(rectangle(LEFT, y, 284, 50, radius=4), METAL.deep)
            sheet.line(rectangle(LEFT, y, 284, 50, radius=4), LINE, 2.6)
            for slot in range(7):
                x = -20 + slot * 18
                sheet.line(polyline([(x, y + 14), (x - 6, y + 36)]), Ink(0.96, 0.92, 0.2), 4)
    with sheet.shape("leads"):
        cable(sheet, [(206, 590), (236, 606), (246, 690), (222, 742), (206, 712)], 6)
        cable(sheet, [(206, 654), (256, 676), (270, 760), (226, 830), (206, 776)], 6)


def rack_lamps(sheet: Sheet) -> None:
    """What the machines show: a few small warm lights in each row."""
    rng = sheet.rng("rack lamps")
    for row in range(5):
        y = 587 + row * 62
        for index in range(4):
            lit = rng.random() < 0.72
            sheet.paint(ellipse(128 + index * 15, y, 4.2), Ink(0, 0.06, 0.7) if lit else Ink(0.7, 0.8, 0.2))


CRACKERS = ((-50, 500, -5), (34, 498, 4), (112, 501, -6), (-8, 526, 5), (78, 528, -3), (156, 526, 8))


def crackers_on_the_lid(sheet: Sheet) -> None:
    """Crackers lying on the warm lid to crisp, their backs to the lamps within; the nearest has begun to smoke."""
    with sheet.shape("warm lid"):
        lid = polygon([(LEFT, 475), (170, 475), (213, 539), (LEFT, 539)])
        warm = sheet.radial((60, 524), 190, Stop(0, Ink(0.02, 0.16, 0.72)), Stop(1, Ink(0.40, 0.60, 0.40)), stretch=1.6)
        sheet.paint(lid, warm)
        for x in range(-90, 190, 22):
            sheet.line(polyline([(x, 478), (x + 20, 536)]), Ink(0.30, 0.46, 0.66), 3)
        sheet.line(polyline([(LEFT, 474), (170, 474), (214, 540)]), LINE, 3.2)
        sheet.line(polyline([(LEFT, 540), (214, 540)]), Ink(0.02, 0.16, 0.70), 3)
    with sheet.shape("crackers"):
        for index, (x, y, turn) in enumerate(CRACKERS):
            cracker(sheet, x, y - 4, turn, burnt=index == 2, size=1.3)
    with sheet.shape("warm air over the lid"), sheet.overprint(blur=7, clip=sheet.clip(rectangle(LEFT, 350, 330, 124))):
        sheet.paint(
            ellipse(50, 512, 170, 60), sheet.radial((50, 512), 120, Stop(0, Ink(0, 0, 0.5)), Stop(1, NONE), stretch=1.6)
        )
    with sheet.shape("a thread of smoke"):
        smoke = [(114, 492), (124, 462), (108, 432), (126, 402), (114, 372)]
        sheet.paint(stroke(smoke, 9, start=0.3, end=0.0), Ink(0.06, 0.34, 0.16), opacity=0.8)
    with sheet.shape("rack lamps"):
        rack_lamps(sheet)


def cracker(sheet: Sheet, x: float, y: float, turn: float, *, burnt: bool = False, size: float = 1.0) -> None:
    """A cracker lying flat: cut corners, nine holes."""
    ink = CRACKER.deep if burnt else CRACKER.light
    hole = LINE if burnt else CRACKER.shade
    with sheet.group(turn=(turn, x, y)), sheet.group(scale=(size, size, x, y)):
        sheet.paint(rectangle(x - 28, y - 3, 57, 14, radius=5), CRACKER.deep)
        flat = polygon(
            [(x - 18, y - 12), (x + 18, y - 12), (x + 28, y - 1), (x + 25, y + 6), (x - 25, y + 6), (x - 28, y - 1)]
        )
        sheet.paint(flat, ink)
        sheet.line(flat, LINE, 2.2)
        for dx in (-13, 0, 13):
            for dy, spread in ((-7.5, 0.85), (-2.5, 1.0), (2.5, 1.15)):
                sheet.paint(ellipse(x + dx * spread, y + dy, 2.2, 1.4), hole)


DRAWER = (252.0, 436.0, 700.0)


def drawer(sheet: Sheet) -> None:
    """A drawer under the bench, pulled out: a packet of crackers stands in it, torn open, over screws and leads."""
    left, right, top = DRAWER
    with sheet.shape("drawer"):
        sheet.paint(rectangle(left - 8, BENCH_UNDER, right - left + 16, 172), Ink(0.90, 0.92, 0.12))
        well = polygon([(left + 6, top), (right - 6, top), (right + 10, top + 46), (left - 10, top + 46)])
        sheet.paint(well, Ink(0.94, 0.94, 0.16))
        sheet.line(well, LINE, 3)
        for points in ([(left + 16, top + 34), (left + 60, top + 24), (left + 96, top + 38)],):
            sheet.line(smooth(points, closed=False), Ink(0.50, 0.74, 0.10), 4)
        packet(sheet, 352, top + 50)
        front = polygon(
            [(left - 12, top + 46), (right + 12, top + 46), (right + 12, top + 132), (left - 12, top + 132)]
        )
        sheet.paint(front, Ink(0.56, 0.78, 0.10))
        sheet.line(front, LINE, 3.4)
        sheet.line(polyline([(left - 10, top + 47), (right + 10, top + 47)]), Ink(0.02, 0.26, 0.08), 4)
        sheet.line(smooth([(310, top + 84), (344, top + 98), (378, top + 84)], closed=False), LINE, 9)
        sheet.line(smooth([(312, top + 82), (344, top + 95), (376, top + 82)], closed=False), Ink(0.10, 0.40, 0.08), 3)


def packet(sheet: Sheet, x: float, y: float) -> None:
    """A packet of crackers on end: torn open at the top, the first crackers looking out, its paper rolled down."""
    with sheet.shape("packet"), sheet.group(turn=(7, x, y)):
        for dx, dy in ((6, -104), (-3, -96)):
            sheet.paint(rectangle(x + dx - 29, y + dy, 58, 56, radius=6), CRACKER.light)
            sheet.line(rectangle(x + dx - 29, y + dy, 58, 56, radius=6), LINE, 2.6)
        for column in (-16, 0, 16):
            for depth in (-82, -68):
                sheet.paint(ellipse(x - 3 + column, y + depth, 2.8), CRACKER.deep)
        torn = [(x - 38, y), (x - 38, y - 58), (x - 22, y - 50), (x - 8, y - 60), (x + 10, y - 50), (x + 22, y - 60)]
        torn += [(x + 38, y - 52), (x + 38, y)]
        paper = polygon(torn)
        sheet.paint(paper, CLOTH_RUST.light)
        with sheet.group(clip=sheet.clip(paper)):
            sheet.paint(rectangle(x - 40, y - 40, 80, 26), Ink(0, 0.10, 0.12))
            for dx in (-24, 0, 24):
                sheet.paint(rectangle(x + dx - 8, y - 35, 16, 16, radius=3), CRACKER.shade)
        sheet.line(polyline(torn), LINE, 2.8)


# Light.


def darkness(sheet: Sheet, inside: Reference) -> None:
    """Night, thinned by the rectangle all round itself and by what the window lets in."""
    with sheet.shape("darkness"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, NIGHT)
        from_the_dots = sheet.radial(
            MIDDLE_OF_SLEEPERS,
            470,
            Stop(0, NONE, 0.80),
            Stop(0.55, NONE, 0.62),
            Stop(0.78, NONE, 0.30),
            Stop(1, NONE, 0),
            stretch=1.75,
        )
        sheet.paint(sheet.everything, from_the_dots)
        from_the_window = sheet.radial((1700, 470), 260, Stop(0, NONE, 0.40), Stop(1, NONE, 0), stretch=1.2)
        sheet.paint(sheet.everything, from_the_window)
        on_the_bench = sheet.radial(
            (960, 634), 300, Stop(0, NONE, 0.7), Stop(0.5, NONE, 0.4), Stop(1, NONE, 0), stretch=2
        )
        sheet.paint(sheet.everything, on_the_bench)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        vignette = sheet.radial((900, 430), 900, Stop(0.5, NONE, 0), Stop(1, Ink(0.72, 0.5, 0), 1), stretch=1.4)
        sheet.paint(sheet.everything, vignette)
    with sheet.shape("under the words"), sheet.overprint(clip=inside):
        below = sheet.linear(
            (0, 690), (0, BOTTOM), Stop(0, NONE, 0), Stop(0.3, Ink(0.5, 0.4, 0)), Stop(1, Ink(0.84, 0.5, 0))
        )
        sheet.paint(rectangle(LEFT, 690, RIGHT - LEFT, BOTTOM - 690), below)


def shadows(sheet: Sheet, inside: Reference) -> None:
    """Under the bench, and before each thing that stands between us and the rectangle."""
    dark = Ink(0.60, 0.44, 0)
    with sheet.shape("shadows"), sheet.overprint(clip=inside, blur=7):
        sheet.paint(rectangle(LEFT, BENCH_UNDER, RIGHT - LEFT, 60), dark)
        sheet.paint(ellipse(850, 870, 700, 50), Ink(0.3, 0.3, 0))
        for x, width in ((437, 110), (1270, 110), (1532, 60), (1740, 180)):
            sheet.paint(ellipse(x, 642, width, 12), dark)


def sleepers(
    sheet: Sheet,
    left: float = SLEEPERS[0],
    top: float = SLEEPERS[1],
    width: float = SLEEPERS[2],
    height: float = SLEEPERS[3],
    *,
    step: float = DOT_STEP,
    radius: float = DOT_RADIUS,
) -> None:
    """The rectangle: everybody who is asleep under it tonight, lit from within."""
    with sheet.shape("rectangle of sleepers"):
        outline = rectangle(left, top, width, height, radius=10)
        middle = (left + width / 2, top + height / 2)
        glow = sheet.radial(
            middle,
            height * 0.9,
            Stop(0, Ink(0.0, 0.42, 0.0)),
            Stop(0.7, Ink(0.02, 0.46, 0.0)),
            Stop(1, Ink(0.06, 0.54, 0.0)),
            stretch=width / height,
        )
        sheet.paint(outline, glow)
        sheet.paint(dots_outline(left + 10, top + 10, width - 20, height - 20, step, radius), PAPER)
        sheet.line(outline, Ink(0.30, 0.62, 0.04), 3)


def lamplight(sheet: Sheet, inside: Reference) -> None:
    """A small warm pool on the bench, and its cone."""
    x, y = LAMP
    cone = polygon([(x - 62, y + 6), (x + 62, y + 6), (x + 150, BENCH_FRONT), (x - 150, BENCH_FRONT)])
    with sheet.shape("cone"):
        with sheet.lift(clip=inside, blur=5):
            sheet.paint(sheet.everything, Ink(1, 1, 1))
            sheet.paint(
                cone, sheet.linear((0, y), (0, BENCH_FRONT), Stop(0, Ink(0.3, 0.3, 1)), Stop(1, Ink(0.2, 0.3, 1)))
            )
        with sheet.overprint(clip=inside, blur=5):
            sheet.paint(
                cone, sheet.linear((0, y), (0, BENCH_FRONT), Stop(0, Ink(0, 0, 0.30)), Stop(1, Ink(0, 0.02, 0.46)))
            )
    with sheet.shape("warm on the bench"), sheet.overprint(clip=inside):
        pool = sheet.radial(
            (x, 636), 130, Stop(0, Ink(0, 0, 0.5)), Stop(0.6, Ink(0, 0, 0.28)), Stop(1, NONE), stretch=3
        )
        sheet.paint(rectangle(LEFT, BENCH_BACK, RIGHT - LEFT, BENCH_UNDER - BENCH_BACK), pool)
    with sheet.shape("warm on the wall"), sheet.overprint(clip=inside):
        behind = sheet.radial((x, 560), 170, Stop(0, Ink(0, 0, 0.36)), Stop(1, NONE), stretch=1.7)
        sheet.paint(rectangle(LEFT, SLEEPERS[1] + SLEEPERS[3], RIGHT - LEFT, 98), behind)


def lamp(sheet: Sheet) -> None:
    """A lamp on a jointed arm, its tin shade dark against the sleepers."""
    x, y = LAMP
    with sheet.shape("lamp's arm"):
        sheet.paint(
            smooth([Corner(1086, 640), (1090, 622), (1126, 614), (1162, 622), Corner(1166, 640)]), Ink(0.90, 0.88, 0.16)
        )
        arm = [(1126, 618), (1172, 470), (1034, 396)]
        sheet.line(polyline(arm), Ink(0.94, 0.90, 0.14), 9)
        sheet.line(polyline([(1134, 600), (1176, 476)]), Ink(0.94, 0.90, 0.14), 3)
        sheet.paint(ellipse(1172, 470, 12), Ink(0.94, 0.90, 0.14))
        sheet.line(polyline([(1160, 466), (1040, 402)]), COOL_EDGE, 2.4)
    with sheet.shape("lamp"):
        shade = smooth(
            [
                Corner(x - 72, y),
                (x - 60, y - 34),
                Corner(x - 26, y - 62),
                Corner(x + 28, y - 62),
                (x + 60, y - 34),
                Corner(x + 72, y),
            ]
        )
        tin = sheet.linear(
            (x - 72, 0),
            (x + 72, 0),
            Stop(0, Ink(0.60, 0.76, 0.3)),
            Stop(0.4, Ink(0.34, 0.50, 0.7)),
            Stop(1, Ink(0.88, 0.90, 0.16)),
        )
        sheet.paint(shade, tin)
        sheet.line(shade, LINE, 3.2)
        sheet.paint(rectangle(x - 14, y - 76, 30, 18, radius=6), LINE)
        sheet.paint(ellipse(x, y, 72, 12), Ink(0, 0.03, 0.34))
        sheet.line(ellipse(x, y, 72, 12), LINE, 2.8)
        sheet.paint(ellipse(x, y + 7, 27, 15), PAPER)


def headband_on_its_stand(sheet: Sheet) -> None:
    """A hatter's block of pale wood, and round it the headband: the one thing here that the lamp is for."""
    x = 1000.0
    with sheet.shape("stand"):
        sheet.paint(ellipse(x + 6, 640, 74, 10), Ink(0.24, 0.40, 0.80), opacity=0.8)
        sheet.paint(polygon([(x - 9, 574), (x + 9, 574), (x + 14, 632), (x - 14, 632)]), BLOND_WOOD.shade)
        sheet.line(polyline([(x + 9, 576), (x + 14, 630)]), LINE, 2.6)
        sheet.paint(rectangle(x - 48, 626, 96, 14, radius=6), BLOND_WOOD.light)
        sheet.line(rectangle(x - 48, 626, 96, 14, radius=6), LINE, 2.8)
        block = smooth(
            [
                (x - 16, 588),
                (x - 36, 566),
                (x - 51, 536),
                (x - 45, 502),
                (x - 4, 484),
                (x + 42, 502),
                (x + 52, 536),
                (x + 40, 566),
                (x + 18, 588),
            ]
        )
        sheet.paint(block, Ink(0, 0.04, 0.30))
        with sheet.group(clip=sheet.clip(block)):
            away = [(x + 34, 480), (x + 40, 530), (x + 14, 570), (x + 10, 610), (x + 80, 600), (x + 70, 490)]
            sheet.paint(smooth(away), BLOND_WOOD.light)
            sheet.paint(
                smooth([(x - 60, 572), (x, 582), (x + 60, 566), (x + 40, 610), (x - 40, 610)]), BLOND_WOOD.shade
            )
        sheet.line(block, LINE, 3)
    with sheet.shape("headband"):
        bow = [(x - 55, 526), (x - 36, 534), (x, 538), (x + 36, 534), (x + 55, 526)]
        sheet.paint(stroke(bow, 24, start=0.95, end=0.95), LINE)
        sheet.paint(stroke([(px, py + 12) for px, py in bow], 5, start=0.7, end=0.7), Ink(0, 0.10, 0.90))
        for side in (-1, 1):
            pad = ellipse(x + side * 54, 538, 10, 19, turn=side * 6)
            sheet.paint(pad, CLOTH_RUST.light)
            sheet.line(pad, LINE, 3)
        sheet.line(stitches([(px, py - 6) for px, py in bow[2:]], length=5, gap=5), Ink(0.10, 0.40, 0.10), 2.2)
        moon = crescent(x - 20, 527, 13, thickness=0.7, turn=-30)
        sheet.line(moon, LINE, 8)
        sheet.paint(moon, PAPER)


def edges_of_light(sheet: Sheet) -> None:
    """Bright edges, last of all: what the rectangle catches from behind, what the lamp catches."""
    with sheet.shape("edges from the rectangle"):
        sheet.paint(stroke([(1192, 576), (1218, 546), (1268, 532), (1310, 546)], 5), COOL_EDGE)
        sheet.paint(stroke([(1352, 516), (1366, 534), (1384, 518)], 4), COOL_EDGE)
        sheet.paint(stroke([(1400, 608), (1414, 594), (1434, 589)], 4), COOL_EDGE)
        sheet.paint(stroke([(1470, 590), (1484, 576), (1506, 572)], 4), COOL_EDGE)
        left, _, top, _ = STAIR
        sheet.line(polyline([(left, top), (left, 590)]), Ink(0, 0.14, 0.20), 4)
        sheet.paint(stroke([(576, 550), (596, 547), (616, 551)], 4), COOL_EDGE)
    with sheet.shape("edges from the lamp"):
        sheet.line(polyline([(858, BENCH_FRONT), (1142, BENCH_FRONT)]), Ink(0, 0.10, 0.56), 4)
        sheet.line(polyline([(616, 558), (616, 600)]), WARM_EDGE, 3)
        sheet.line(polyline([(1094, 624), (1122, 616)]), WARM_EDGE, 3)


# In front.

CHAIR = Ink(0.97, 0.92, 0.16)


def chair_shell(x: float, y: float) -> list[Point | Corner]:
    """The back of a stacking chair: one curved piece, wider at the top."""
    return [
        Corner(x - 118, y + 20),
        (x - 96, y - 6),
        (x, y - 14),
        (x + 96, y - 6),
        Corner(x + 118, y + 20),
        (x + 112, y + 110),
        Corner(x + 86, y + 196),
        (x, y + 206),
        Corner(x - 86, y + 196),
        (x - 112, y + 110),
    ]


def stacked_chairs(sheet: Sheet, x: float, y: float) -> None:
    """Three chairs, one in another, seen from behind: three rims, their legs, a scarf over the top."""
    with sheet.shape("stacked chairs"):
        for side in (-1, 1):
            for reach in (58, 74, 90):
                leg = [(x + side * reach, y + 190), (x + side * (reach + 30), BOTTOM)]
                sheet.line(polyline(leg), CHAIR, 9)
                sheet.line(polyline([(px - 2, py) for px, py in leg]), Ink(0.60, 0.80, 0.10), 2.4)
        for lift, dx in ((-56, 22), (-28, 11), (0, 0)):
            sheet.paint(smooth(chair_shell(x + dx, y + lift)), CHAIR)
            rim = [(x + dx - 116, y + 22 + lift), (x + dx - 94, y - 4 + lift), (x + dx, y - 12 + lift)]
            rim += [(x + dx + 94, y - 4 + lift), (x + dx + 116, y + 22 + lift)]
            sheet.paint(stroke(rim, 5, start=0.4, end=0.1), Ink(0.10, 0.46, 0.10))
        sheet.paint(rectangle(x - 56, y + 34, 72, 20, radius=10), Ink(0.72, 0.86, 0.12))
    with sheet.shape("scarf"):
        scarf = smooth(
            [
                Corner(x + 20, y - 18),
                (x + 56, y - 24),
                Corner(x + 92, y - 12),
                (x + 100, y + 90),
                Corner(x + 96, y + 230),
                Corner(x + 34, y + 236),
                (x + 30, y + 100),
            ]
        )
        sheet.paint(scarf, Ink(0.80, 0.86, 0.22))
        with sheet.group(clip=sheet.clip(scarf)):
            for row in range(9):
                ink = (Ink(0.52, 0.66, 0.46), Ink(0.44, 0.76, 0.12), Ink(0.70, 0.76, 0.40))[row % 3]
                sheet.paint(rectangle(x + 10 + (row % 2) * 38, y - 30 + row * 30, 46, 26), ink)
        sheet.paint(stroke([(x + 22, y - 18), (x + 56, y - 24), (x + 90, y - 12)], 5), Ink(0.04, 0.30, 0.40))
        fringe_of_scarf(sheet, x, y)


def fringe_of_scarf(sheet: Sheet, x: float, y: float) -> None:
    """The scarf's ends."""
    rng = random.Random("scarf")
    for dx in range(36, 98, 9):
        sheet.line(polyline([(x + dx, y + 232), (x + dx + rng.uniform(-4, 4), y + 256)]), Ink(0.6, 0.7, 0.36), 3)
