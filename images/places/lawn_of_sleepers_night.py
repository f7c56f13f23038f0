"""Floor nineteen: a garden of felt in which everybody sleeps and smiles, and the edge at which one sees what it is.

Seen from the front it is perfect: a paper moon, trees sewn full of buttons, a hill that is a whale, sleepers in rows
on picnic cloths. On the right the sky stops short on its rail, and behind it is packaging: cardboard, struts, tape,
arrows, the lamp that lights the moon. On the left a little stage stands lit before one chair, to which nobody has ever
come. People stand in the middle.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stitches, stripes, stroke
from print_room.geometry import (
    Corner,
    Point,
    cut_box,
    ellipse,
    moved,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    wobbly_ring,
)
from print_room.inks import CLOTH_BLUE, CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
MOON_AT: Point = (1036, 196)
MOON_RADIUS = 128.0

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.62, 0.74, 0.0)
SKY = Ink(0.20, 0.66, 0.04)
BOARD = Ink(0.08, 0.30, 0.56)
BOARD_SHADE = Ink(0.30, 0.52, 0.62)
STRUT = Ink(0.04, 0.24, 0.50)
TAPE = Ink(0, 0.10, 0.40)
LAWN = Ink(0.06, 0.40, 0.22)
LAWN_MOWN = Ink(0.16, 0.54, 0.22)

# Where the sky, each hill and the lawn stop being there.
SKY_ENDS = 1508.0
LAWN_TOP = 452.0

# The stage: its middle, its floor's height, half its width.
STAGE: Point = (330, 566)
STAGE_HALF = 190.0


def cloth(sheet: Sheet, outline: str, ink: Ink, print_: str = "", print_ink: Ink = PAPER) -> None:
    """Lay down a piece of felt with its print."""
    sheet.paint(outline, ink)
    if print_:
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(print_, print_ink)
    sheet.line(outline, LINE, 3)


def button(sheet: Sheet, x: float, y: float, radius: float, ink: Ink) -> None:
    """Sew a button on: a rim, four holes, thread across."""
    sheet.paint(ellipse(x + 2, y + 3, radius), LINE, opacity=0.6)
    sheet.paint(ellipse(x, y, radius), ink)
    sheet.line(ellipse(x, y, radius), LINE, 2)
    if radius > 8:
        sheet.line(ellipse(x, y, radius * 0.72), ink.towards(LINE, 0.35), 1.6)
        hole = radius * 0.26
        sheet.line(polyline([(x - hole, y - hole), (x + hole, y + hole)]), LINE, 2)
        sheet.line(polyline([(x - hole, y + hole), (x + hole, y - hole)]), LINE, 2)


def blanket_stitch(run: list[Point], length: float = 12, gap: float = 15) -> str:
    """Return short threads that stand across an edge, as one sews felt."""
    marks = []
    travelled = 0.0
    for (ax, ay), (bx, by) in itertools.pairwise(run):
        step = math.hypot(bx - ax, by - ay) or 1
        travelled += step
        if travelled > gap:
            travelled = 0.0
            nx, ny = -(by - ay) / step, (bx - ax) / step
            marks.append(polyline([(ax, ay), (ax + nx * length, ay + ny * length)]))
    return "".join(marks)


# What it's all made of.


def packaging(sheet: Sheet) -> None:
    """Behind: a bare wall, boxes upon boxes, the rail on which the sky hangs."""
    rng = sheet.rng("packaging")
    with sheet.shape("behind"):
        sheet.paint(sheet.everything, Ink(0.44, 0.66, 0.30))
        sheet.paint(rectangle(1400, 700, 700, 500), Ink(0.56, 0.72, 0.34))
        sheet.line(polyline([(1400, 700), (RIGHT, 700)]), LINE, 3)
    boxes = (
        (1790, 96, 190, 150, 3),
        (1700, 246, 250, 178, -1),
        (1880, 330, 190, 180, 2),
        (1672, 420, 230, 190, 1),
        (1836, 500, 240, 210, -2),
        (1600, 590, 250, 200, 1),
        (1800, 690, 290, 240, -1),
    )
    for index, (x, y, width, height, lean) in enumerate(boxes):
        with sheet.shape(f"box {index + 1}"), sheet.group(turn=(lean, x, y + height)):
            front = cut_box(x, y, width, height, 2, rng)
            sheet.paint(front, BOARD if index % 2 else BOARD.towards(BOARD_SHADE, 0.5))
            sheet.paint(rectangle(x + width * 0.42, y, width * 0.16, height), TAPE, opacity=0.8)
            sheet.line(rectangle(x, y, width, height), LINE, 3)
            _this_way_up(sheet, x + width * 0.20, y + height * 0.62, height * 0.2)
            if index % 2:
                _wine_glass(sheet, x + width * 0.78, y + height * 0.62, height * 0.17)
            for edge in range(3):
                sheet.line(polyline([(x + 8, y + 10 + edge * 5), (x + 26, y + 10 + edge * 5)]), BOARD_SHADE, 2)


def _this_way_up(sheet: Sheet, x: float, y: float, size: float) -> None:
    """Two arrows that point up, and the line they stand on."""
    arrows = []
    for dx in (-size * 0.5, size * 0.5):
        cx = x + dx
        arrows.append(polygon([(cx, y - size), (cx + size * 0.42, y - size * 0.4), (cx - size * 0.42, y - size * 0.4)]))
        arrows.append(rectangle(cx - size * 0.14, y - size * 0.45, size * 0.28, size * 0.95))
    arrows.append(rectangle(x - size, y + size * 0.66, size * 2, size * 0.18))
    sheet.paint("".join(arrows), Ink(0.70, 0.70, 0.40))


def _wine_glass(sheet: Sheet, x: float, y: float, size: float) -> None:
    """The glass that stands for everything that breaks."""
    bowl = smooth(
        [
            Corner(x - size * 0.6, y - size),
            Corner(x + size * 0.6, y - size),
            (x + size * 0.4, y - size * 0.1),
            (x, y + size * 0.1),
            (x - size * 0.4, y - size * 0.1),
        ]
    )
    sheet.paint(bowl, Ink(0.70, 0.70, 0.40))
    sheet.line(polyline([(x, y), (x, y + size * 0.8)]), Ink(0.70, 0.70, 0.40), 5)
    sheet.line(
        polyline([(x - size * 0.5, y + size * 0.84), (x + size * 0.5, y + size * 0.84)]), Ink(0.70, 0.70, 0.40), 5
    )


def brace(sheet: Sheet, x: float, top: float, foot: float, reach: float) -> None:
    """A triangle of sticks that holds a flat up from behind, with a weight on its foot."""
    with sheet.shape(f"brace at {x:g}"):
        for start, end in (
            ((x, top), (x + reach, foot)),
            ((x, foot - 8), (x + reach, foot - 4)),
            ((x + 4, (top + foot) / 2), (x + reach * 0.56, (top * 0.44 + foot * 0.56))),
        ):
            sheet.line(polyline([start, end]), LINE, 15)
            sheet.line(polyline([start, end]), STRUT, 9)
        weight = rectangle(x + reach - 30, foot - 26, 58, 30, radius=5)
        sheet.paint(weight, Ink(0.44, 0.66, 0.2))
        sheet.line(weight, LINE, 3)


def cut_edge(sheet: Sheet, x: float, top: float, foot: float, lean: float = 0.0) -> None:
    """The raw end of a flat: two skins of board and the wave between them, a strip of tape come loose."""
    wide = 16.0
    strip = polygon([(x, top), (x + wide, top + 4), (x + wide + lean, foot), (x + lean, foot)])
    with sheet.shape(f"cut edge at {x:g}"):
        sheet.paint(strip, Ink(0, 0.12, 0.40))
        wave = []
        count = int((foot - top) / 9)
        for step in range(count + 1):
            share = step / max(1, count)
            wave.append((x + lean * share + (3 if step % 2 else wide - 3), top + 4 + (foot - top - 4) * share))
        sheet.line(polyline(wave), Ink(0.24, 0.46, 0.60), 2.4)
        sheet.line(strip, LINE, 2.6)
        y = top + (foot - top) * 0.4
        tape = polygon([(x - 34, y), (x + wide + 12, y - 8), (x + wide + 20, y + 22), (x - 30, y + 30)])
        sheet.paint(tape, TAPE)
        sheet.line(tape, Ink(0.4, 0.5, 0.5), 2)


# The garden.


def sky(sheet: Sheet) -> None:
    """The sky: one great cloth on rings, stars of thread and buttons, and the edge at which it stops."""
    hem = [
        Corner(LEFT, TOP),
        Corner(SKY_ENDS - 30, 34),
        (SKY_ENDS + 4, 130),
        (SKY_ENDS - 22, 250),
        (SKY_ENDS + 10, 360),
        Corner(SKY_ENDS - 16, 520),
        Corner(LEFT, 520),
    ]
    outline = smooth(hem)
    rng = sheet.rng("sky")
    with sheet.shape("sky"):
        sheet.paint(outline, SKY)
        with sheet.group(clip=sheet.clip(outline)):
            for left in range(-60, int(SKY_ENDS), 132):
                fold = [(left, 30), (left + 12, 200), (left - 6, 520)]
                sheet.paint(stroke(fold, 26, start=0.8, end=0.6), Ink(0.28, 0.70, 0.04))
        sheet.line(
            stitches(
                [
                    (SKY_ENDS - 52, 44),
                    (SKY_ENDS - 22, 130),
                    (SKY_ENDS - 46, 250),
                    (SKY_ENDS - 16, 360),
                    (SKY_ENDS - 40, 500),
                ],
                length=12,
                gap=10,
            ),
            PAPER,
            2.6,
        )
        sheet.line(smooth(hem[1:6], closed=False), LINE, 3.2)
    with sheet.shape("rail"):
        sheet.line(polyline([(LEFT, 20), (RIGHT, 26)]), LINE, 15)
        sheet.line(polyline([(LEFT, 20), (RIGHT, 26)]), STRUT, 8)
        for ring in range(-40, int(SKY_ENDS), 118):
            sheet.line(ellipse(ring, 27, 15), LINE, 4)
            sheet.line(ellipse(ring, 27, 15), Ink(0, 0.20, 0.30), 1.6)
    with sheet.shape("stars"):
        for _ in range(30):
            x, y = rng.uniform(-40, 1440), rng.uniform(60, 370)
            if math.hypot(x - MOON_AT[0], y - MOON_AT[1]) > MOON_RADIUS + 46:
                if rng.random() < 0.26:
                    button(sheet, x, y, 10, Ink(0, 0.12, 0.24))
                else:
                    _sewn_star(sheet, x, y, rng.uniform(8, 14))


def _sewn_star(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """Four threads across each other."""
    threads = "".join(polyline([polar((x, y), radius, turn), polar((x, y), radius, turn + 180)]) for turn in (0, 90))
    threads += "".join(
        polyline([polar((x, y), radius * 0.5, turn), polar((x, y), radius * 0.5, turn + 180)]) for turn in (45, 135)
    )
    sheet.line(threads, Ink(0, 0.04, 0.10), 2.4)


# The hill that is a whale, from its nose to its tail.
# It begins right of the stage.
WHALE_SCALE = (0.80, 1.0, 1356.0, 0.0)
WHALE_BACK: tuple[Point | Corner, ...] = (
    Corner(396, 470),
    (410, 400),
    (476, 330),
    (600, 292),
    (760, 290),
    (900, 328),
    (1010, 384),
    (1100, 412),
    (1176, 396),
    (1216, 344),
    Corner(1204, 276),
    (1250, 300),
    Corner(1268, 340),
    (1296, 298),
    Corner(1356, 284),
    (1340, 340),
    (1290, 394),
    (1250, 440),
    Corner(1240, 480),
)


def hills(sheet: Sheet) -> None:
    """Hills of felt one behind the other; the middle one is a whale, asleep under its trees."""
    rng = sheet.rng("hills")
    with sheet.shape("far hills"):
        run: list[Point | Corner] = [
            Corner(LEFT, 520),
            Corner(LEFT, 400),
            (60, 356),
            (240, 340),
            (420, 380),
            (640, 414),
            (860, 400),
            (1120, 352),
            (1340, 344),
            Corner(1560, 372),
            Corner(1560, 520),
        ]
        cloth(
            sheet,
            smooth(run),
            Ink(0.10, 0.56, 0.10),
            stripes(LEFT, 320, 1700, 200, 38, rng, thickness=7),
            Ink(0.20, 0.64, 0.10),
        )
        edge = [
            (60.0, 356.0),
            (240.0, 340.0),
            (420.0, 380.0),
            (640.0, 414.0),
            (860.0, 400.0),
            (1120.0, 352.0),
            (1340.0, 344.0),
            (1552.0, 370.0),
        ]
        sheet.line(stitches(moved(edge, 0, 12), length=11, gap=10), Ink(0, 0.08, 0.08), 2.6)
    brace(sheet, 1566, 384, 640, 120)
    cut_edge(sheet, 1556, 372, 520)
    with sheet.shape("whale hill"), sheet.group(scale=WHALE_SCALE):
        body = smooth(WHALE_BACK)
        cloth(
            sheet,
            body,
            CLOTH_BLUE.light.towards(CLOTH_BLUE.shade, 0.3),
            stamped_dots(380, 280, 1000, 220, 44, rng, radius=6),
            Ink(0, 0.22, 0.06),
        )
        inside = sheet.clip(body)
        with sheet.group(clip=inside):
            belly = smooth([Corner(380, 426), (500, 436), (640, 440), (780, 452), Corner(900, 520), Corner(380, 520)])
            sheet.paint(belly, Ink(0, 0.12, 0.10))
            for index in range(6):
                sheet.line(
                    smooth(
                        [(410 + index * 8, 446 + index * 6), (640, 452 + index * 6), (880, 438 + index * 6)],
                        closed=False,
                    ),
                    Ink(0.04, 0.34, 0.10),
                    2.6,
                )
        sheet.line(
            stitches(
                [(424, 404), (486, 342), (604, 306), (756, 304), (894, 340), (1004, 396), (1100, 426), (1184, 408)],
                length=13,
                gap=11,
            ),
            PAPER,
            3,
        )
        sheet.paint(stroke([(462, 398), (484, 412), (510, 402)], 7, start=0.2, end=0.2), LINE)
        for dx in (0, 14, 28):
            sheet.line(polyline([(468 + dx, 406 + dx * 0.2), (464 + dx, 418)]), LINE, 2.6)


def tree(sheet: Sheet, x: float, foot: float, tall: float, kind: int) -> None:
    """A felt tree: a trunk with running stitch, a crown with a scalloped hem, buttons for fruit."""
    rng = sheet.rng(f"tree at {x:g}")
    crown_y, radius = foot - tall * 0.70, tall * 0.34
    inks = (CLOTH_OCHRE.light, Ink(0.10, 0.54, 0.16), CLOTH_RUST.light)
    with sheet.shape(f"tree at {x:g}"):
        trunk = polygon(
            [
                (x - tall * 0.035, crown_y),
                (x + tall * 0.035, crown_y),
                (x + tall * 0.055, foot),
                (x - tall * 0.055, foot),
            ]
        )
        cloth(sheet, trunk, Ink(0.24, 0.46, 0.70))
        sheet.line(stitches([(x, crown_y + radius), (x, foot - 6)], length=8, gap=8), Ink(0, 0.10, 0.30), 2.2)
        if kind == 1:
            crown = [
                Corner(x, crown_y - radius * 1.5),
                (x + radius * 0.5, crown_y - radius * 0.3),
                Corner(x + radius * 0.9, crown_y + radius * 0.9),
                (x, crown_y + radius * 1.1),
                Corner(x - radius * 0.9, crown_y + radius * 0.9),
                (x - radius * 0.5, crown_y - radius * 0.3),
            ]
            outline = smooth(crown)
        else:
            ring = []
            for step in range(22):
                reach = radius * (1.06 if step % 2 else 0.94)
                ring.append(polar((x, crown_y), reach, step * 360 / 22))
            outline = smooth(ring)
        cloth(
            sheet,
            outline,
            inks[kind],
            stamped_moons(x - radius * 1.2, crown_y - radius * 1.6, radius * 2.4, radius * 3, 44, rng, radius=9)
            if kind == 0
            else "",
            Ink(0.06, 0.36, 0.90),
        )
        inner = [polar((x, crown_y), radius * 0.80, step * 20) for step in range(19)]
        if kind != 1:
            sheet.line(stitches(inner, length=9, gap=9), PAPER, 2.4)
        else:
            for level in (0.0, 0.5):
                y = crown_y + radius * level
                sheet.line(
                    stitches(
                        [(x - radius * (0.4 + level * 0.5), y), (x, y + 10), (x + radius * (0.4 + level * 0.5), y)],
                        length=9,
                        gap=8,
                    ),
                    PAPER,
                    2.4,
                )
        fruit = ((-0.42, -0.30), (0.34, -0.44), (0.06, 0.06), (-0.30, 0.46), (0.46, 0.30))
        for index, (dx, dy) in enumerate(fruit):
            if kind == 1 and dy < -0.35:
                continue
            button(
                sheet,
                x + dx * radius,
                crown_y + dy * radius,
                tall * 0.042,
                (MOON, Ink(0, 0.14, 0.70), Ink(0.06, 0.60, 0.10))[index % 3],
            )


def lawn(sheet: Sheet) -> None:
    """The lawn, mown in stripes; its right edge is a cut one, and under it one sees the boxes it lies on."""
    edge_top, edge_foot = (1530.0, LAWN_TOP), (1730.0, BOTTOM)
    outline = polygon(
        [(LEFT, LAWN_TOP + 12), (500, LAWN_TOP - 6), (1100, LAWN_TOP), edge_top, edge_foot, (LEFT, BOTTOM)]
    )
    with sheet.shape("lawn"):
        sheet.paint(outline, LAWN)
        with sheet.group(clip=sheet.clip(outline)):
            for index in range(-9, 14):
                far, near = 900 + index * 70, 900 + index * 232
                sheet.paint(
                    polygon([(far, LAWN_TOP - 10), (far + 35, LAWN_TOP - 10), (near + 116, BOTTOM), (near, BOTTOM)]),
                    LAWN_MOWN,
                )
            rng = sheet.rng("tufts")
            for _ in range(120):
                y = LAWN_TOP + 640 * rng.random() ** 1.4
                x = rng.uniform(LEFT, 1700)
                size = 3 + (y - LAWN_TOP) * 0.018
                tuft = "".join(
                    polyline([(x + dx, y), (x + dx * 1.9, y - size * 2.4)]) for dx in (-size * 0.6, 0, size * 0.6)
                )
                sheet.line(tuft, Ink(0.0, 0.24, 0.24), 2)
        sheet.line(polyline([(LEFT, LAWN_TOP + 12), (500, LAWN_TOP - 6), (1100, LAWN_TOP), edge_top]), LINE, 3)
    with sheet.shape("lawn's edge"):
        thick = 30
        side = polygon([edge_top, (edge_top[0] + 12, edge_top[1]), (edge_foot[0] + thick + 20, BOTTOM), edge_foot])
        sheet.paint(side, Ink(0, 0.12, 0.40))
        wave = []
        for step in range(91):
            share = step / 90
            x = edge_top[0] + (edge_foot[0] - edge_top[0]) * share
            y = edge_top[1] + (BOTTOM - edge_top[1]) * share
            wave.append((x + (3 if step % 2 else 4 + 40 * share), y))
        sheet.line(polyline(wave), Ink(0.24, 0.46, 0.60), 2.6)
        sheet.line(side, LINE, 3)
        run = [
            (edge_top[0] + (edge_foot[0] - edge_top[0]) * step / 160, edge_top[1] + (BOTTOM - edge_top[1]) * step / 160)
            for step in range(161)
        ]
        sheet.line(blanket_stitch(run, 18, 22), PAPER, 3)


# Those who sleep.

# One row each: (height, size, where they lie). The gap in the nearest is for whoever stands there.
ROWS: tuple[tuple[float, float, tuple[float, ...]], ...] = (
    (496, 0.38, (640, 790, 936, 1084, 1230, 1378)),
    (566, 0.57, (722, 948, 1170, 1392)),
    (676, 0.84, (800, 1130, 1450)),
)
SKINS = (Ink(0, 0.04, 0.36), Ink(0.16, 0.22, 0.62), Ink(0.05, 0.12, 0.54), Ink(0.24, 0.30, 0.70))
HAIRS = (
    Ink(0.60, 0.40, 0.90),
    Ink(0.88, 0.60, 0.30),
    Ink(0.12, 0.12, 0.66),
    Ink(0.14, 0.36, 0.10),
    Ink(0.26, 0.12, 0.96),
)
RUGS = (CLOTH_RUST.light, CLOTH_BLUE.light, Ink(0, 0.10, 0.14), CLOTH_OCHRE.light, Ink(0.30, 0.70, 0.10))


def sleepers(sheet: Sheet) -> None:
    """Three rows of them on their cloths, hands folded, every one with the same smile."""
    number = 0
    for y, size, places in ROWS:
        for x in places:
            with (
                sheet.shape(f"sleeper {number + 1}"),
                sheet.group(move=(x, y + (number % 3 - 1) * 9 * size)),
                sheet.group(scale=(size, 0, 0)),
            ):
                _sleeper(sheet, number)
            number += 1


def _sleeper(sheet: Sheet, number: int) -> None:
    """Somebody on their back, the head to the left, about the middle of their cloth."""
    rng = sheet.rng(f"sleeper {number}")
    rug = polygon([(-150, -30), (140, -30), (166, 34), (-180, 34)])
    ground = RUGS[number % 5]
    sheet.paint(polygon([(-178, 38), (172, 38), (166, 48), (-172, 48)]), Ink(0.6, 0.6, 0.2), opacity=0.5)
    print_ = (
        stripes(-190, -34, 370, 74, 30, rng, thickness=12),
        stamped_dots(-190, -34, 370, 80, 30, rng, radius=6),
        stamped_stars(-190, -34, 370, 80, 38, rng, radius=8),
    )[number % 3]
    cloth(sheet, rug, ground, print_, ground.towards(PAPER, 0.6) if number % 5 != 2 else Ink(0.10, 0.34, 0.80))
    sheet.line(stitches([(-150, -24), (136, -24)], length=9, gap=8), PAPER, 2.4)
    body = smooth(
        [
            Corner(-76, 12),
            (-70, -26),
            (-30, -50),
            (30, -46),
            (90, -34),
            (128, -38),
            Corner(146, -30),
            (140, 8),
            Corner(120, 16),
        ]
    )
    coat = (CLOTH_BLUE.shade, Ink(0.02, 0.16, 0.50), Ink(0.44, 0.70, 0.14), CLOTH_RUST.shade, Ink(0, 0.24, 0.10))[
        (number * 2) % 5
    ]
    sheet.paint(body, coat)
    with sheet.group(clip=sheet.clip(body)):
        sheet.paint(
            stamped_moons(-80, -60, 240, 90, 36, rng, radius=7)
            if number % 2
            else stripes(-80, -60, 240, 90, 24, rng, thickness=8),
            coat.towards(PAPER, 0.45),
        )
    sheet.line(body, LINE, 3)
    for foot in (132, 146):
        shoe = smooth([(foot - 10, 12), (foot - 12, -20), (foot - 2, -42), (foot + 8, -36), (foot + 10, 10)])
        sheet.paint(shoe, CLOTH_OCHRE.light)
        sheet.line(shoe, LINE, 2.4)
    skin = SKINS[number % 4]
    pillow = smooth([(-158, 10), (-150, -16), (-100, -20), (-74, -8), (-78, 18), (-120, 22)])
    sheet.paint(pillow, PAPER)
    sheet.line(pillow, LINE, 2.4)
    hair = HAIRS[number % 5]
    sheet.paint(ellipse(-116, -24, 38, 35), hair)
    head = ellipse(-106, -25, 31, 30)
    sheet.paint(head, skin)
    sheet.paint(stroke([(-124, -52), (-134, -26), (-124, 2)], 10, start=0.6, end=0.6), hair)
    for x in (-112, -90):
        sheet.paint(stroke([(x - 7, -30), (x, -26), (x + 7, -30)], 4, start=0.2, end=0.2), LINE)
    sheet.paint(stroke([(-116, -15), (-102, -6), (-87, -14)], 4.4, start=0.2, end=0.2), LINE)
    sheet.paint(ellipse(-119, -18, 5), CLOTH_RUST.light, opacity=0.7)
    sheet.paint(ellipse(-84, -18, 5), CLOTH_RUST.light, opacity=0.7)
    sheet.paint(stroke([(-132, -42), (-108, -54), (-82, -42)], 7, start=0.8, end=0.8), Ink(0, 0.02, 0.34))
    for x in (-10, 12):
        sheet.paint(ellipse(x, -42, 15, 9), skin)
        sheet.line(ellipse(x, -42, 15, 9), LINE, 2)
    extras: tuple[Callable[[Sheet], None], ...] = (_basket, _flask, _nothing, _book, _nothing)
    extras[number % 5](sheet)


def _nothing(sheet: Sheet) -> None:
    """Bring nothing."""


def _basket(sheet: Sheet) -> None:
    """A picnic basket with a checked cloth."""
    sheet.line(smooth([(52, -40), (62, -84), (110, -84), (118, -40)], closed=False), LINE, 6)
    body = smooth([Corner(44, -52), Corner(126, -52), (120, -16), (84, -10), (50, -16)])
    sheet.paint(body, CLOTH_OCHRE.shade)
    sheet.line("".join(polyline([(46, y), (124, y)]) for y in (-42, -30, -20)), Ink(0.5, 0.6, 0.7), 3)
    sheet.line(body, LINE, 3)
    sheet.paint(polygon([(54, -54), (96, -60), (104, -36), (66, -32)]), MOON)
    sheet.line(polygon([(54, -54), (96, -60), (104, -36), (66, -32)]), LINE, 2.4)


def _flask(sheet: Sheet) -> None:
    """A flask with its cup on."""
    body = rectangle(66, -86, 32, 66, radius=8)
    sheet.paint(body, Ink(0.04, 0.30, 0.86))
    sheet.paint(rectangle(68, -100, 28, 22, radius=5), MOON)
    sheet.line(body, LINE, 3)
    sheet.line(rectangle(68, -100, 28, 22, radius=5), LINE, 2.6)


def _book(sheet: Sheet) -> None:
    """A book, open on its face like a little roof."""
    roof = polygon([(46, -44), (78, -76), (114, -44), (110, -34), (78, -62), (50, -34)])
    sheet.paint(roof, CLOTH_RUST.light)
    sheet.line(roof, LINE, 3)


# The stage.


def stage(sheet: Sheet) -> None:
    """A little stage made of boxes, curtains of felt, a row of footlights; on it a jug, a glass, nobody."""
    x, y = STAGE
    half = STAGE_HALF
    rng = sheet.rng("stage")
    with sheet.shape("stage, back"):
        back = rectangle(x - half, y - 250, 2 * half, 250)
        sheet.paint(back, Ink(0.02, 0.22, 0.66))
        with sheet.group(clip=sheet.clip(back)):
            sheet.paint(stamped_stars(x - half, y - 250, 2 * half, 200, 54, rng, radius=10), Ink(0, 0.06, 0.30))
    with sheet.shape("table with a jug"):
        top = ellipse(x + 6, y - 74, 62, 10)
        sheet.line(polyline([(x + 6, y - 70), (x + 6, y - 8)]), LINE, 9)
        sheet.line(polyline([(x - 22, y - 4), (x + 6, y - 18), (x + 34, y - 4)]), LINE, 7)
        sheet.paint(top, CLOTH_OCHRE.light)
        sheet.line(top, LINE, 3)
        jug = smooth(
            [
                Corner(x - 34, y - 78),
                (x - 38, y - 112),
                Corner(x - 28, y - 138),
                Corner(x - 2, y - 138),
                (x + 6, y - 110),
                Corner(x, y - 78),
            ]
        )
        sheet.paint(jug, PAPER)
        sheet.line(jug, LINE, 3)
        sheet.line(smooth([(x - 34, y - 126), (x - 56, y - 116), (x - 40, y - 94)], closed=False), LINE, 5)
        glass = polygon([(x + 24, y - 112), (x + 50, y - 112), (x + 46, y - 78), (x + 28, y - 78)])
        sheet.paint(glass, Ink(0, 0.10, 0.06))
        sheet.line(glass, LINE, 2.6)
    with sheet.shape("curtains"):
        for side in (-1, 1):
            drape = [
                Corner(x + side * (half + 6), y - 262),
                Corner(x + side * 60, y - 262),
                (x + side * 104, y - 190),
                (x + side * 146, y - 110),
                Corner(x + side * 150, y - 4),
                Corner(x + side * (half + 6), y - 2),
            ]
            outline = smooth(drape)
            sheet.paint(outline, CLOTH_RUST.light)
            with sheet.group(clip=sheet.clip(outline)):
                for fold in range(6):
                    at = x + side * (half - 6 - fold * 24)
                    run = [(at - side * fold * 6, y - 262), (at + side * fold * 3, y - 130), (at + side * fold * 8, y)]
                    sheet.paint(stroke(run, 9, start=0.6, end=0.8), CLOTH_RUST.shade)
            sheet.line(outline, LINE, 3.2)
    with sheet.shape("proscenium"):
        for side in (-1, 1):
            post = rectangle(x + side * (half + 20) - 18, y - 280, 36, 330)
            sheet.paint(post, BOARD)
            sheet.line(post, LINE, 3.2)
            _this_way_up(sheet, x + side * (half + 20), y - 40, 15)
        arch = smooth(
            [
                Corner(x - half - 46, y - 262),
                (x - 120, y - 312),
                (x, y - 330),
                (x + 120, y - 312),
                Corner(x + half + 46, y - 262),
                Corner(x + half + 40, y - 236),
                (x + 110, y - 262),
                (x, y - 276),
                (x - 110, y - 262),
                Corner(x - half - 40, y - 236),
            ]
        )
        cloth(sheet, arch, CLOTH_BLUE.light, stamped_moons(x - half - 50, y - 340, 480, 110, 48, rng, radius=10), PAPER)
        button(sheet, x, y - 303, 17, CLOTH_OCHRE.light)
    with sheet.shape("boards"):
        front = rectangle(x - half - 52, y, 2 * half + 104, 62)
        sheet.paint(
            polygon([(x - half - 20, y - 8), (x + half + 20, y - 8), (x + half + 52, y + 4), (x - half - 52, y + 4)]),
            Ink(0.02, 0.20, 0.50),
        )
        sheet.paint(front, BOARD.towards(BOARD_SHADE, 0.4))
        sheet.line(
            "".join(polyline([(at, y + 4), (at, y + 62)]) for at in (x - 120, x, x + 120)), Ink(0.4, 0.5, 0.6), 3
        )
        sheet.paint(rectangle(x - 20, y + 6, 40, 56), TAPE, opacity=0.8)
        _this_way_up(sheet, x - 72, y + 36, 16)
        _this_way_up(sheet, x + 170, y + 36, 16)
        sheet.line(front, LINE, 3.2)


def footlights(sheet: Sheet) -> None:
    """Five little shells of tin, alight, drawn after the night."""
    x, y = STAGE
    with sheet.shape("footlights"):
        for index in range(5):
            at = x - 152 + index * 76
            sheet.paint(ellipse(at, y - 8, 13, 9), Ink(0, 0.02, 0.14))
            shell = smooth(
                [Corner(at - 22, y + 6), (at - 17, y - 14), (at, y - 20), (at + 17, y - 14), Corner(at + 22, y + 6)]
            )
            sheet.paint(shell, Ink(0.30, 0.52, 0.66))
            sheet.line(shell, LINE, 2.6)
            sheet.paint(stroke([(at - 16, y - 13), (at, y - 20), (at + 16, y - 13)], 5, start=0.4, end=0.4), PAPER)


def empty_chair(sheet: Sheet) -> None:
    """A chair from behind, dark before the lit stage; the grass round it has never been trodden."""
    x, y = 420.0, 742.0
    dark, lit = Ink(0.90, 0.86, 0.20), Ink(0, 0.14, 0.62)
    with sheet.shape("chair's shadow"), sheet.overprint(blur=5):
        sheet.paint(polygon([(x - 64, y), (x + 64, y), (x + 116, y + 76), (x - 20, y + 76)]), Ink(0.46, 0.44, 0))
    with sheet.shape("empty chair"):
        for start, end in (
            ((-46, -112), (-40, -16)),
            ((46, -112), (52, -16)),
            ((-60, -112), (-66, 0)),
            ((60, -112), (66, 0)),
        ):
            sheet.line(polyline([(x + start[0], y + start[1]), (x + end[0], y + end[1])]), dark, 12)
        seat = polygon([(x - 54, y - 128), (x + 54, y - 128), (x + 68, y - 104), (x - 68, y - 104)])
        sheet.paint(seat, dark)
        for side in (-1, 1):
            sheet.line(polyline([(x + side * 60, y - 110), (x + side * 54, y - 252)]), dark, 13)
            sheet.line(polyline([(x + side * 48, y - 134), (x + side * 46, y - 246)]), lit, 3)
        for level, thick in ((-236, 30), (-190, 14), (-158, 14)):
            rail = [(x - 56, y + level), (x, y + level - 6), (x + 56, y + level)]
            sheet.line(smooth(rail, closed=False), dark, thick)
            top = [(px, py - thick / 2) for px, py in rail]
            sheet.paint(stroke(top, 5, start=0.5, end=0.5), lit)
        sheet.paint(stroke([(x - 52, y - 128), (x, y - 130), (x + 52, y - 128)], 4, start=0.6, end=0.6), lit)
        sheet.line(polyline([(x - 62, y - 46), (x + 62, y - 46)]), dark, 8)


# Night and lights.


def moon(sheet: Sheet) -> None:
    """The paper moon on its string, creased where it was folded to fit the box."""
    x, y = MOON_AT
    with sheet.shape("moon's light"), sheet.lift():
        keep = sheet.radial(
            (x, y), 520, Stop(0, Ink(0.34, 0.50, 1)), Stop(0.4, Ink(0.76, 0.84, 1)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(ellipse(x, y, 520), keep)
    with sheet.shape("moon"):
        sheet.line(polyline([(x, 28), (x, y - MOON_RADIUS)]), PAPER, 2.6)
        disc = wobbly_ring(x, y, MOON_RADIUS, MOON_RADIUS, sheet.rng("moon"), by=0.006)
        sheet.paint(disc, PAPER)
        with sheet.group(clip=sheet.clip(disc)):
            for dx, dy, radius in ((-44, -36, 30), (40, 12, 38), (-18, 62, 22), (56, -62, 18), (-78, 26, 14)):
                sheet.paint(ellipse(x + dx, y + dy, radius), Ink(0, 0.12, 0.10))
            sheet.paint(
                polygon([(x - 6, y - 140), (x + 140, y - 140), (x + 140, y + 140), (x + 10, y + 140)]),
                Ink(0.04, 0.14, 0.06),
                opacity=0.45,
            )
            sheet.line(polyline([(x - 6, y - 140), (x + 10, y + 140)]), Ink(0.10, 0.34, 0.10), 2.4)
        tape = polygon(
            [
                (x - 26, y - MOON_RADIUS - 12),
                (x + 22, y - MOON_RADIUS - 16),
                (x + 26, y - MOON_RADIUS + 16),
                (x - 22, y - MOON_RADIUS + 20),
            ]
        )
        sheet.paint(tape, TAPE)


def darkness(sheet: Sheet) -> None:
    """Night, thinner under the moon and before the stage; behind the scenery it is only unlit."""
    x, y = STAGE
    with sheet.shape("darkness"), sheet.overprint():
        sheet.paint(sheet.everything, NIGHT)
        under_the_moon = sheet.radial(
            (1010, 420), 720, Stop(0, NONE, 0.62), Stop(0.5, NONE, 0.34), Stop(1, NONE, 0), stretch=1.2
        )
        sheet.paint(sheet.everything, under_the_moon)
        on_stage = sheet.radial(
            (x, y - 60), 330, Stop(0, NONE, 0.96), Stop(0.5, NONE, 0.66), Stop(1, NONE, 0), stretch=1.15
        )
        sheet.paint(sheet.everything, on_stage)
        work_lamp = sheet.radial((1700, 300), 480, Stop(0, NONE, 0.66), Stop(0.5, NONE, 0.40), Stop(1, NONE, 0))
        sheet.paint(sheet.everything, work_lamp)
    with sheet.shape("corners"), sheet.overprint():
        sheet.paint(
            sheet.everything,
            sheet.radial(
                (900, 460), 1150, Stop(0, NONE, 0), Stop(0.5, NONE, 0), Stop(1, Ink(0.84, 0.5, 0)), stretch=1.25
            ),
        )
        sheet.paint(
            sheet.everything, sheet.linear((0, 770), (0, BOTTOM), Stop(0, NONE, 0), Stop(1, Ink(0.72, 0.42, 0)))
        )
        sheet.paint(
            rectangle(1500, TOP, 600, BOTTOM - TOP),
            sheet.linear((1500, 0), (1960, 0), Stop(0, NONE, 0), Stop(1, Ink(0.4, 0.30, 0))),
        )


def glow(sheet: Sheet) -> None:
    """The warm of the stage, on its boards and on the grass before it."""
    x, y = STAGE
    with sheet.shape("light of the stage"):
        opening = rectangle(x - STAGE_HALF, y - 270, 2 * STAGE_HALF, 274)
        with sheet.lift(clip=sheet.clip(opening)):
            sheet.paint(opening, sheet.radial((x, y), 330, Stop(0, Ink(0.1, 0.1, 0.7)), Stop(1, Ink(0.8, 0.8, 1))))
        with sheet.overprint():
            warm = sheet.radial(
                (x + 30, y + 20), 430, Stop(0, Ink(0, 0, 0.62)), Stop(0.4, Ink(0, 0, 0.30)), Stop(1, NONE), stretch=1.2
            )
            sheet.paint(sheet.everything, warm)
        grass = ellipse(x + 50, y + 132, 262, 74)
        with sheet.lift(blur=8):
            sheet.paint(grass, Ink(0.40, 0.46, 1))


def work_lamp(sheet: Sheet) -> None:
    """What lights the moon: a lamp clipped to a strut, turned its way."""
    with sheet.shape("beam"):
        beam = polygon(
            [(1582, 150), (1606, 196), (MOON_AT[0] + 60, MOON_AT[1] + 112), (MOON_AT[0] + 60, MOON_AT[1] - 112)]
        )
        with sheet.overprint(blur=6):
            sheet.paint(beam, sheet.linear((1600, 0), (1090, 0), Stop(0, Ink(0, 0, 0.55)), Stop(1, Ink(0, 0, 0.10))))
        with sheet.lift(blur=6):
            sheet.paint(beam, sheet.linear((1600, 0), (1090, 0), Stop(0, Ink(0.6, 0.6, 1)), Stop(1, Ink(0.9, 0.9, 1))))
    with sheet.shape("work lamp"):
        sheet.line(polyline([(1700, 250), (1690, 120), (1640, 154)]), LINE, 9)
        shade = smooth([Corner(1584, 140), Corner(1606, 206), (1640, 190), (1662, 164), (1650, 134), (1620, 130)])
        sheet.paint(shade, Ink(0.06, 0.34, 0.88))
        sheet.line(shade, LINE, 3.2)
        sheet.paint(ellipse(1594, 173, 11, 34, turn=-18), PAPER)
        clip = rectangle(1684, 236, 40, 26, radius=5)
        sheet.paint(clip, LINE)


def garden(sheet: Sheet) -> None:
    """The whole of it: things in their own colours, then the dark, then what gives light."""
    packaging(sheet)
    sky(sheet)
    hills(sheet)
    tree(sheet, 1420, 462, 196, 1)
    tree(sheet, 800, 300, 88, 1)
    tree(sheet, 716, 330, 62, 0)
    lawn(sheet)
    tree(sheet, 60, 560, 330, 0)
    tree(sheet, 1466, 560, 250, 2)
    stage(sheet)
    sleepers(sheet)
    darkness(sheet)
    glow(sheet)
    work_lamp(sheet)
    moon(sheet)
    footlights(sheet)
    empty_chair(sheet)


def near(sheet: Sheet) -> None:
    """Nearest to us: a bush of felt on the left, nearly black, and on the right a roll of tape on a box."""
    dark = Ink(0.95, 0.92, 0.10)
    with sheet.shape("bush"):
        lobes = [polar((-40, 1110), 250, 190 + step * 22) for step in range(8)]
        sheet.paint("".join(ellipse(x, y, 74) for x, y in lobes) + ellipse(-40, 1110, 262), dark)
        for x, y in lobes[1:]:
            arc = [polar((x, y), 54, 190 + step * 24) for step in range(8)]
            sheet.line(stitches(arc, length=11, gap=10), Ink(0.46, 0.66, 0.16), 3)
        for x, y in ((60, 880), (150, 980), (-20, 960)):
            button(sheet, x, y, 19, Ink(0.62, 0.72, 0.40))


PICTURE = Place(
    name="lawn_of_sleepers",
    mood="night",
    palette="the_update",
    layers=(
        Layer("garden", garden, depth=0.6),
        Layer("near", near, depth=1.25, cut_out=True),
    ),
    light=Light(side="left", shade=(0.30, 0.48, 0.0), near=0.10, far=0.66),
    shows=(
        "A garden of felt under a paper moon, with rows of people smiling in their sleep. At its right edge it ends: "
        "behind it are cardboard, struts and tape. On a little stage the lights are on, before one empty chair."
    ),
)
