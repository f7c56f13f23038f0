"""Elara's bedroom from low down, along the side of her bed: what a night and a morning have in common.

The room is the one of `hale_bedroom_drawing`, moved until the bed's edge lies across the middle of the page: above it a
girl's pillow, below it the rug and her brother. At the left the lamp, the wardrobe with eleven shoes before it and the
gap of the door, at the right the window and the whale. Whatever one of the two lets hang over the edge, or puts up to
it, crosses the one long line there is. Heads, cloth and things are drawn here; who lies or sits how, and in which
light, stands in the two masters.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import hale_bedroom_drawing as bedroom

from print_room import rig
from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    crescent,
    cut_box,
    ellipse,
    moved,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
    wobbly_ring,
)
from print_room.inks import CLOTH_NAVY, CLOTH_RUST, LINE, PAPER, SKIN_FAIR, WOOD, Cloth, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 580.0

# How far the room's things are moved from where `hale_bedroom_drawing` has them.
OF_THE_DOOR = (-286.0, -158.0)
OF_THE_LAMP = (-470.0, -165.0)
OF_THE_WINDOW = (-24.0, -190.0)
OF_THE_WHALE = (30.0, -226.0)
OF_THE_PAPERS = (-196.0, -166.0)

LAMP: Point = (bedroom.LAMP[0] + OF_THE_LAMP[0], bedroom.LAMP[1] + OF_THE_LAMP[1])
GAP_LEFT, GAP_RIGHT = bedroom.GAP_LEFT + OF_THE_DOOR[0], bedroom.GAP_RIGHT + OF_THE_DOOR[0]
DOOR_TOP = bedroom.DOOR_TOP + OF_THE_DOOR[1]

# The bed: where the mattress ends towards us, its foot on the floor, its headboard.
EDGE, FRAME, UNDER, FOOT = 392.0, 560.0, 604.0, 668.0
HEADBOARD = 640.0

NONE = Ink(0, 0, 0)
SKIN = SKIN_FAIR
HAIR = Cloth(Ink(0.60, 0.40, 0.96), Ink(0.82, 0.60, 0.92), Ink(0.26, 0.16, 1.0))
HAIR_LIT = HAIR.light.towards(HAIR.deep, 0.62)
NAVY = Cloth(Ink(0.62, 0.70, 0.06), Ink(0.86, 0.86, 0.10), Ink(0.97, 0.93, 0.12))
NAVY_PRINT = Ink(0.30, 0.52, 0.06)
CLUB_PRINT = Ink(0.02, 0.06, 0.16)
WASHED_BLUE = Cloth(Ink(0, 0.22, 0.08), Ink(0.20, 0.58, 0.12), Ink(0.46, 0.76, 0.14))
RUST_STRIPE = Ink(0.10, 0.34, 0.80)
TROUSERS = Cloth(Ink(0.18, 0.46, 0.14), Ink(0.46, 0.66, 0.16), Ink(0.68, 0.80, 0.18))
SOCK = Ink(0, 0.05, 0.12)
LINEN = Ink(0, 0.02, 0.06)
LINEN_CHECK = Ink(0.08, 0.30, 0.86)
PYJAMAS = Cloth(Ink(0, 0.24, 0.05), Ink(0.22, 0.62, 0.10), Ink(0.50, 0.82, 0.12))
PLUSH = Cloth(Ink(0.02, 0.12, 0.10), Ink(0.10, 0.46, 0.16), Ink(0.40, 0.62, 0.22))

Points = Sequence[Sequence[float]]


class CutOut(list[str]):
    """The outlines of what stands on a sheet without paper, so that light can be kept to it."""

    def solid(self, sheet: Sheet, path: str, ink: Ink, line: float = 0.0) -> Reference:
        """Paint an outline, remember it, and draw its line; return the clip to it."""
        self.append(path)
        sheet.paint(path, ink)
        if line:
            sheet.line(path, LINE, line)
        return sheet.clip(path)


def contour(sheet: Sheet, points: Points, width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted, full between."""
    sheet.paint(stroke(points, width, start=0.35, end=0.2), ink)


def more_ink(sheet: Sheet, inside: Reference, fill: Ink | Reference, path: str = "") -> None:
    """Lay one more shadow on a shape, or on that part of it. In one overprint the last paint would hide the others."""
    with sheet.overprint(clip=inside):
        sheet.paint(path or sheet.everything, fill)


def at_x(points: Sequence[Point], x: float) -> float:
    """Return the height at which a curve from left to right passes x."""
    run = along(points, steps=10)
    for before, after in itertools.pairwise(run):
        if before[0] <= x <= after[0]:
            share = (x - before[0]) / ((after[0] - before[0]) or 1)
            return before[1] + (after[1] - before[1]) * share
    return run[0][1] if x < run[0][0] else run[-1][1]


# The room.


def room_outline() -> str:
    """The room's silhouette with the window's panes left open."""
    outline = polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    dx, dy = OF_THE_WINDOW
    for x, y, width, height in bedroom.PANES:
        left, top = x + dx, y + dy
        outline += polygon([(left, top), (left, top + height), (left + width, top + height), (left + width, top)])
    return outline


def silhouette(sheet: Sheet) -> Reference:
    """Return the clip to the room and its curtains."""
    curtains = [smooth(moved(curtain, *OF_THE_WINDOW)) for curtain in (bedroom.CURTAIN_LEFT, bedroom.CURTAIN_RIGHT)]
    return sheet.clip(room_outline(), *curtains)


def furnish(sheet: Sheet) -> None:
    """Wall, window, door, wardrobe, papers, floor and shoes, in their own colours."""
    wall(sheet)
    with sheet.group(move=OF_THE_WINDOW):
        bedroom.window(sheet)
    with sheet.group(move=OF_THE_DOOR):
        bedroom.door(sheet)
        bedroom.wardrobe(sheet)
    with sheet.group(move=OF_THE_PAPERS):
        bedroom.papers_on_the_wall(sheet)
    floor(sheet)
    rug(sheet)
    shoes(sheet)


def wall(sheet: Sheet) -> None:
    """The wall and its faint moons."""
    with sheet.shape("wall"):
        sheet.paint(room_outline(), bedroom.WALL)
        rng = sheet.rng("wallpaper")
        with sheet.group(clip=sheet.clip(room_outline())):
            sheet.paint(stamped_stars(LEFT, TOP, 2130, 640, 96, rng, radius=7), bedroom.WALLPAPER)
            sheet.paint(stamped_moons(LEFT + 48, TOP + 14, 2130, 640, 192, rng, radius=9), bedroom.WALLPAPER)
    with sheet.shape("skirting"):
        sheet.paint(cut_box(LEFT, FLOOR - 36, RIGHT - LEFT, 40, 1.5, rng), Ink(0, 0.16, 0.08))
        sheet.line(polyline([(LEFT, FLOOR - 36), (RIGHT, FLOOR - 35)]), Ink(0.5, 0.6, 0.2), 2.6)


def floor(sheet: Sheet) -> None:
    """Boards that run towards us."""
    rng = sheet.rng("floor")
    with sheet.shape("boards"):
        sheet.paint(polygon([(LEFT, FLOOR), (RIGHT, FLOOR), (RIGHT, BOTTOM), (LEFT, BOTTOM)]), bedroom.BOARDS)
        for index in range(-14, 15):
            far, near = (960 + index * 82, FLOOR), (960 + index * 230, BOTTOM)
            sheet.line(polyline([far, near]), bedroom.BOARD_SEAM, 2.6)
        for _ in range(24):
            index, share = rng.randint(-12, 11), rng.uniform(0.1, 0.9)
            left = between((960 + index * 82, FLOOR), (960 + index * 230, BOTTOM), share)
            right = between((960 + (index + 1) * 82, FLOOR), (960 + (index + 1) * 230, BOTTOM), share)
            sheet.line(polyline([left, right]), bedroom.BOARD_SEAM, 2.2)
        sheet.line(polyline([(LEFT, FLOOR + 2), (RIGHT, FLOOR + 2)]), LINE, 3.4)


RUG: Point = (1150.0, 768.0)


def rug(sheet: Sheet) -> None:
    """The round rug, seen so low that it is a long eye."""
    rng = sheet.rng("rug")
    rings = (
        (640, CLOTH_NAVY.light),
        (598, Ink(0, 0.12, 0.10)),
        (540, CLOTH_RUST.light),
        (450, Ink(0.05, 0.46, 0.08)),
        (330, Ink(0, 0.12, 0.10)),
        (240, CLOTH_NAVY.light),
    )
    with sheet.shape("rug"):
        for radius, ink in rings:
            sheet.paint(wobbly_ring(*RUG, radius, radius * 0.17, rng, by=0.008), ink)
        for index in range(96):
            dx, dy = polar((0, 0), 1, index * 360 / 96)
            inner, outer = (RUG[0] + 606 * dx, RUG[1] + 103 * dy), (RUG[0] + 632 * dx, RUG[1] + 107 * dy)
            sheet.line(polyline([inner, outer]), Ink(0.1, 0.3, 0.1), 2.4)


# Heels from the door on; the twelfth shoe has never been found. The last pair is a brother's.
PAIRS = (
    (156.0, 1.0, CLOTH_RUST.light, "boot"),
    (238.0, 0.96, Ink(0.02, 0.44, 0.06), "trainer"),
    (316.0, 0.92, Ink(0.02, 0.12, 0.80), "sandal"),
    (448.0, 0.96, Ink(0, 0.06, 0.16), "trainer"),
    (558.0, 1.36, CLOTH_NAVY.light, "trainer"),
)
SINGLE = 376.0


def shoes(sheet: Sheet) -> None:
    """Eleven shoes in a row before the wardrobe, toes to the door."""
    with sheet.shape("shoes"):
        for x, size, cloth, kind in PAIRS:
            bedroom.shoe(sheet, x + 15 * size, 600, size, cloth.towards(LINE, 0.3), kind=kind)
            bedroom.shoe(sheet, x, 617, size, cloth, kind=kind)
        bedroom.shoe(sheet, SINGLE, 617, 0.92, Ink(0.04, 0.36, 0.5), kind="trainer")


def gap(sheet: Sheet, top: Ink, foot: Ink) -> None:
    """The gap of the door, a hand wide, with the hall's light in it."""
    low = FLOOR + 8
    with sheet.shape("gap"):
        strip = polygon([(GAP_LEFT, DOOR_TOP), (GAP_RIGHT, DOOR_TOP), (GAP_RIGHT, low - 5), (GAP_LEFT, low)])
        sheet.paint(strip, sheet.linear((0, DOOR_TOP), (0, FLOOR), Stop(0, top), Stop(1, foot)))
        edge = polygon([(GAP_LEFT, DOOR_TOP), (GAP_LEFT + 8, DOOR_TOP), (GAP_LEFT + 8, low - 1), (GAP_LEFT, low)])
        sheet.paint(edge, Ink(0.02, 0.30, 0.70))
        sheet.line(polyline([(GAP_LEFT, DOOR_TOP), (GAP_LEFT, low)]), LINE, 3)
        sheet.line(polyline([(GAP_RIGHT, DOOR_TOP), (GAP_RIGHT, low - 5)]), LINE, 3)


def hanging_whales(sheet: Sheet, cloths: Sequence[tuple[Ink, Ink]]) -> None:
    """The mobile, so near that its three whales swim through the top of the page."""
    with sheet.shape("mobile"):
        sheet.line(polyline([(1236, TOP), (1240, 6)]), LINE, 3)
        sheet.paint(stroke([(1070, 18), (1160, 2), (1270, 10), (1404, -8)], 13, start=0.5, end=0.4), WOOD.deep)
        hung = ((1096.0, 14.0, 62.0, 1.15), (1240.0, 8.0, 100.0, 1.4), (1384.0, -4.0, 54.0, 1.0))
        for (x, y, length, size), (cloth, dark) in zip(hung, cloths, strict=True):
            sheet.line(polyline([(x, y), (x + 2, y + length)]), LINE, 2.4)
            with sheet.group(scale=(size, x, y + length)):
                bedroom.small_whale(sheet, x, y + length, cloth, dark)


# The bed.


def bed(sheet: Sheet, cut: CutOut) -> None:
    """The bed without its quilt: the dark beneath, frame, mattress in its striped sheet, headboard."""
    rng = sheet.rng("bed")
    with sheet.shape("under the bed"):
        cut.solid(sheet, polygon([(HEADBOARD - 8, FRAME), (RIGHT, FRAME), (RIGHT, FOOT), (HEADBOARD, FOOT)]), LINE)
    with sheet.shape("mattress"):
        shape = smooth(
            [Corner(624, 398), (700, 378), (900, 372), Corner(RIGHT, 366), Corner(RIGHT, 566), Corner(624, 566)]
        )
        inside = cut.solid(sheet, shape, Ink(0, 0.05, 0.03), 3.2)
        with sheet.group(clip=inside):
            sheet.paint(stripes(620, 408, 1420, 170, 26, rng, thickness=9), Ink(0, 0.32, 0.08))
        sheet.line(smooth([(624, 408), (800, 400), (RIGHT, 398)], closed=False), Ink(0.4, 0.5, 0.2), 3)
    with sheet.shape("frame"):
        cut.solid(sheet, cut_box(620, FRAME, RIGHT - 620, UNDER - FRAME, 1.5, rng), WOOD.light)
        sheet.line(polyline([(620, FRAME), (RIGHT, FRAME)]), LINE, 3.2)
        sheet.line(polyline([(620, UNDER), (RIGHT, UNDER)]), LINE, 3.2)
        sheet.line(smooth([(660, 580), (840, 586), (1010, 578)], closed=False), WOOD.shade, 2.4)


def headboard(sheet: Sheet, cut: CutOut) -> None:
    """The headboard from its edge, and the leg under it."""
    with sheet.shape("headboard"):
        cut.solid(sheet, polygon([(600, 600), (636, 600), (632, FOOT + 4), (604, FOOT + 4)]), WOOD.deep)
        board = smooth(
            [
                Corner(596, UNDER),
                Corner(596, 352),
                (602, 332),
                (619, 324),
                (636, 332),
                Corner(642, 354),
                Corner(642, UNDER),
            ]
        )
        cut.solid(sheet, board, WOOD.light, 3.4)
        for x in (610, 626):
            sheet.line(polyline([(x, 350), (x, 594)]), Ink(0.4, 0.56, 0.66), 2.5)


def pillow(sheet: Sheet, cut: CutOut) -> None:
    """The pillow, dented."""
    outline = smooth(
        [
            Corner(646, 352),
            (676, 328),
            (760, 330),
            (840, 326),
            Corner(902, 338),
            (910, 366),
            Corner(900, 400),
            (800, 412),
            Corner(652, 404),
            (640, 378),
        ]
    )
    with sheet.shape("pillow"):
        inside = cut.solid(sheet, outline, PAPER)
        with sheet.group(clip=inside):
            sheet.paint(stamped_stars(636, 318, 290, 110, 40, sheet.rng("pillow"), radius=7), Ink(0, 0.42, 0.10))
            low = smooth([(640, 396), (740, 384), (920, 376), (920, 430), (630, 430)])
            sheet.paint(low, Ink(0.06, 0.40, 0.10), opacity=0.6)
        sheet.line(outline, LINE, 3.2)


PILLOW_FRONT = (
    Corner(649, 372),
    (690, 370),
    (740, 382),
    (800, 390),
    Corner(840, 386),
    Corner(834, 408),
    (800, 415),
    (740, 419),
    Corner(652, 407),
    (643, 390),
)


def pillow_front(sheet: Sheet, shade: Ink) -> None:
    """The pillow's near side, before the cheek that lies on it; as far as the quilt's fold. `shade` is laid on it."""
    front = smooth(PILLOW_FRONT)
    with sheet.shape("pillow before her face"):
        sheet.paint(front, Ink(0, 0.04, 0.03))
        with sheet.group(clip=sheet.clip(front)):
            sheet.paint(stamped_stars(640, 360, 230, 70, 34, sheet.rng("pillow front"), radius=7), Ink(0, 0.46, 0.10))
        more_ink(sheet, sheet.clip(front), shade)
        more_ink(sheet, sheet.clip(front), sheet.linear((0, 376), (0, 416), Stop(0, NONE), Stop(1, Ink(0.10, 0.34, 0))))
        contour(sheet, [(649, 372), (690, 370), (740, 382), (800, 390), (840, 386)], 3.8)
        sheet.line(smooth([(840, 386), (834, 408), (800, 415), (740, 419), (652, 407)], closed=False), LINE, 3)


class Quilt(NamedTuple):
    """A quilt that lies: its far outline, the edge over which it falls, its hem; each from left to right."""

    ridge: tuple[Point, ...]
    edge: tuple[Point, ...]
    hem: tuple[Point, ...]
    columns: int = 13
    lean: float = 10.0

    def at(self, column: float, row: float) -> Point:
        """Return where its seams cross: row 0 on the ridge, 2 at the edge, 4 at the hem."""
        share = column / self.columns
        x = self.ridge[0][0] + (self.ridge[-1][0] - self.ridge[0][0]) * share
        ridge, edge, hem = at_x(self.ridge, x), at_x(self.edge, x), at_x(self.hem, x)
        if row <= 2:
            return (x - row * self.lean * (1 - share), ridge + (edge - ridge) * (row / 2) ** 1.25)
        down = (row - 2) / 2
        return (x - (2 * self.lean + 8 * down) * (1 - share), edge + (hem - edge) * down)

    def outline(self) -> list[Point | Corner]:
        """Return its silhouette."""
        steps = [index / 2 for index in range(self.columns * 2 + 1)]
        top = [self.at(step, 0) for step in steps]
        low = [self.at(step, 4) for step in reversed(steps)]
        left = [self.at(0, row / 2) for row in range(7, 0, -1)]
        return [Corner(*top[0]), *top[1:-1], Corner(*top[-1]), Corner(*low[0]), *low[1:-1], Corner(*low[-1]), *left]


def quilt(sheet: Sheet, cut: CutOut, cloth: Quilt) -> None:
    """A quilt in patches, each with its print, sewn along the seams."""
    path = smooth(cloth.outline())
    with sheet.shape("quilt"):
        inside = cut.solid(sheet, path, NAVY.light)
        with sheet.group(clip=inside):
            for column in range(cloth.columns):
                for row in range(4):
                    _patch(sheet, cloth, column, row)
            edge = [cloth.at(step / 2, 2) for step in range(cloth.columns * 2 + 1)]
            contour(sheet, moved(edge, 0, 4), 7, Ink(0.40, 0.56, 0.20))
        sheet.line(path, LINE, 3.4)


def _patch(sheet: Sheet, cloth: Quilt, column: int, row: int) -> None:
    steps = (0.0, 0.5, 1.0)
    top = [cloth.at(column + step, row) for step in steps]
    low = [cloth.at(column + step, row + 1) for step in reversed(steps)]
    outline = polygon([*top, cloth.at(column + 1, row + 0.5), *low, cloth.at(column, row + 0.5)])
    ground, mark = bedroom.QUILT_CLOTHS[(column * 3 + row * 5 + column // 3) % len(bedroom.QUILT_CLOTHS)]
    around = [*top, *low]
    left, high = min(p[0] for p in around) - 12, min(p[1] for p in around)
    width, height = max(p[0] for p in around) - left + 12, max(p[1] for p in around) - high
    rng = sheet.rng(f"patch {column} {row}")
    sheet.paint(outline, ground)
    with sheet.group(clip=sheet.clip(outline)):
        match (column + row * 2) % 5:
            case 0:
                sheet.paint(stamped_stars(left, high, width, height, 30, rng, radius=8), mark)
            case 1:
                sheet.paint(stripes(left, high, width, height, 17, rng, thickness=7), mark)
            case 2:
                sheet.paint(stamped_dots(left, high, width, height, 20, rng, radius=4.2), mark)
            case 3:
                sheet.paint(stamped_moons(left, high, width, height, 30, rng, radius=9), mark)
            case _:
                pass
    sheet.line(outline, Ink(0.55, 0.62, 0.30), 2.2)


def felt_whale(sheet: Sheet, cut: CutOut) -> None:
    """The felt whale at the foot of the bed."""
    cut.append(smooth(moved(bedroom.WHALE, *OF_THE_WHALE)))
    with sheet.group(move=OF_THE_WHALE):
        bedroom.whale(sheet)


def table(sheet: Sheet, cut: CutOut) -> None:
    """The three-legged table without its lamp."""
    dx, dy = OF_THE_LAMP
    for foot, top in ((912, 926), (1020, 1004), (968, 965)):
        cut.append(polygon(moved([(top - 9, 596), (top + 9, 596), (foot + 7, 792), (foot - 7, 792)], dx, dy)))
    cut.append(ellipse(965 + dx, 596 + dy, 93, 24))
    cut.append(polygon(moved([(1012, 548), (1040, 548), (1037, 592), (1015, 592)], dx, dy)))
    with sheet.group(move=OF_THE_LAMP):
        bedroom.table(sheet)


# Hair: round masses in three flat values.


class Tuft(NamedTuple):
    """A round mass of curls: its middle about the head's, its radius, how much light it gets (0 to 1)."""

    x: float
    y: float
    radius: float
    lit: float


def bumpy(x: float, y: float, radius: float, turn: float, breadth: float = 8.0) -> str:
    """Return the outline of a mass: bumps of unlike sizes with soft notches between."""
    bumps = max(5, round(radius / breadth))
    sizes = [1 + 0.4 * math.sin(2.4 * bump + turn) for bump in range(bumps)]
    ring: list[Point] = []
    angle = turn
    for size in sizes:
        wide = 360 * size / sum(sizes)
        for share, reach in ((0.0, 0.0), (0.2, 0.7), (0.5, 1.0), (0.8, 0.7)):
            ring.append(polar((x, y), radius * (0.90 + 0.15 * size * reach), angle + share * wide))
        angle += wide
    return smooth(ring)


def draw_tuft(sheet: Sheet, tuft: Tuft, light: Point, line: float) -> None:
    """Draw a mass: lit shoulder, body, underside, and the few arcs that the half light shows."""
    x, y, radius, lit = tuft
    with sheet.group(clip=sheet.clip(bumpy(x, y, radius, x + y))):
        sheet.paint(bumpy(x, y, radius * 1.3, x), HAIR_LIT if lit > 0.2 else HAIR.light)
        away = radius * (0.16 + 0.26 * lit)
        sheet.paint(bumpy(x - light[0] * away, y - light[1] * away, radius, x * 2), HAIR.light)
        away = radius * (0.84 + 0.36 * lit)
        under = HAIR.shade.towards(HAIR.light, 0.40 * lit)
        sheet.paint(bumpy(x - light[0] * away, y - light[1] * away, radius, y * 3), under)
        rng = sheet.rng(f"tuft {x:g} {y:g}")
        towards = math.degrees(math.atan2(light[1], light[0]))
        for spread in (-80, 6, 78):
            middle = polar((x, y), radius * rng.uniform(0.34, 0.66), towards + spread + rng.uniform(-20, 20))
            size = radius * rng.uniform(0.20, 0.30)
            begin = towards + spread - 130 + rng.uniform(-40, 40)
            coil = [polar(middle, size * (1 - 0.05 * step), begin + 25 * step) for step in range(11)]
            sheet.paint(stroke(coil, line, start=0.1, end=0.2, steps=3), HAIR.deep if lit > 0.3 else HAIR_LIT)


def escaped(sheet: Sheet, start: Point, way: float, side: int, radius: float) -> None:
    """A curl that got away: springs that way (degrees) and rolls up; `side` 1 clockwise."""
    x, y = start
    heading = math.radians(way)
    path = [(x, y)]
    for step in range(16):
        heading += side * math.radians(4 if step < 4 else 27)
        reach = radius * 0.5 * (1 - 0.045 * step)
        x, y = x + math.cos(heading) * reach, y + math.sin(heading) * reach
        path.append((x, y))
    sheet.paint(stroke(path, radius * 0.5, start=1, end=0.3, steps=3), HAIR.light)


# Theo's head, from the side; about the middle of his skull, facing right, 200 from crown to chin.

PROFILE = (
    Corner(48, -84),
    (60, -58),
    (64, -34),
    (57, -16),
    (66, 4),
    (86, 22),
    (84, 33),
    Corner(62, 38),
    (71, 48),
    Corner(63, 55),
    (68, 64),
    (57, 74),
    (64, 88),
    (54, 104),
    (30, 108),
    (-8, 94),
    (-40, 70),
    Corner(-58, 30),
    (-66, -10),
    (-50, -80),
    (0, -96),
)
CROPPED = (
    Corner(40, -84),
    (22, -60),
    (14, -30),
    Corner(6, 18),
    Corner(-6, 10),
    (-10, -14),
    (-26, -22),
    (-44, -10),
    (-42, 24),
    Corner(-46, 62),
    (-72, 60),
    (-92, 14),
    (-92, -50),
    (-60, -108),
    Corner(20, -116),
)
HIS_CURLS = (
    Tuft(-84, -70, 30, 0.2),
    Tuft(-66, -104, 34, 0.4),
    Tuft(-28, -128, 38, 0.7),
    Tuft(18, -134, 38, 1.0),
    Tuft(56, -116, 30, 1.0),
    Tuft(-52, -78, 28, 0.3),
    Tuft(-14, -92, 34, 0.6),
    Tuft(30, -98, 32, 0.9),
    Tuft(62, -88, 22, 1.0),
    Tuft(48, -76, 16, 0.9),
)
HIS_FRECKLES = ((30, 30), (42, 36), (24, 42), (50, 28), (36, 48))


def shade_of_head(sheet: Sheet, outlines: Sequence[str], light: Point, reach: float, ink: Ink) -> None:
    """Lay shadow on a head: none where the light comes from, all of it on the far side."""
    start, end = (light[0] * reach * 0.5, light[1] * reach * 0.5), (-light[0] * reach, -light[1] * reach)
    with sheet.shape("shade of the head"), sheet.overprint(clip=sheet.clip(*outlines)):
        sheet.paint(rectangle(-2000, -2000, 5000, 5000), sheet.linear(start, end, Stop(0, NONE), Stop(1, ink)))


def his_head(sheet: Sheet, light: Point, *, asleep: bool, banded: bool, shade: Ink = NONE) -> None:
    """Theo from the side: awake with heavy lids, or asleep; `banded` in the old band. `light` as the head sees it."""
    with sheet.shape("his face"):
        face = smooth(PROFILE)
        sheet.paint(face, SKIN.light)
        with sheet.group(clip=sheet.clip(face)):
            jaw = [
                Corner(-80, -100),
                (4, -60),
                (8, 10),
                (18, 62),
                (46, 92),
                Corner(60, 116),
                Corner(-80, 116),
            ]
            sheet.paint(smooth(jaw), SKIN.shade, opacity=0.85)
            under_curls = [Corner(-60, -60), (10, -54), (40, -66), Corner(70, -74), Corner(70, -110), Corner(-60, -110)]
            sheet.paint(smooth(under_curls), SKIN.shade, opacity=0.85)
            sheet.paint(ellipse(36, 34, 30), sheet.radial((36, 34), 30, Stop(0, rig.BLUSH, 0.5), Stop(1, rig.BLUSH, 0)))
        for spot in HIS_FRECKLES:
            sheet.paint(ellipse(*spot, 3), Ink(0.28, 0.36, 0.90), opacity=0.85)
        contour(sheet, [(57, -16), (66, 4), (86, 22), (84, 33), (62, 38)], 4.4)
        contour(sheet, [(63, 55), (53, 56), (43, 57)], 4.6)
        contour(sheet, [(57, 74), (64, 88), (54, 104), (30, 108), (-8, 94), (-40, 70)], 4.6)
        sheet.paint(stroke([(70, 26), (66, 34), (72, 36)], 3.6, start=0.2, end=0.2), LINE)
    _his_eye(sheet, asleep=asleep)
    with sheet.shape("his ear"):
        ear = smooth([(-8, -8), (-24, -22), (-42, -10), (-42, 16), (-30, 38), (-16, 36), (-12, 18)])
        sheet.paint(ear, SKIN.light.towards(SKIN.shade, 0.5))
        contour(sheet, [(-10, -8), (-24, -22), (-42, -10), (-42, 16), (-30, 38), (-16, 36)], 4)
        contour(sheet, [(-20, -8), (-32, -4), (-30, 12), (-22, 20)], 3)
    with sheet.shape("his cropped hair"):
        side = smooth(CROPPED)
        sheet.paint(side, HAIR.shade)
        rng = sheet.rng("clippers")
        with sheet.group(clip=sheet.clip(side)):
            for _ in range(90):
                x, y = rng.uniform(-94, 30), rng.uniform(-100, 60)
                sheet.paint(stroke([(x, y), (x - 4, y + 9)], 3.6, start=0.6, end=0.1, steps=3), HAIR.light)
    if banded:
        _old_band(sheet)
    with sheet.shape("his curls"):
        for tuft in HIS_CURLS:
            draw_tuft(sheet, tuft, light, 4.6)
        escaped(sheet, (30, -164), 290, 1, 14)
        escaped(sheet, (74, -100), 10, -1, 12)
        escaped(sheet, (-96, -90), 200, 1, 12)
    tufts = [bumpy(tuft.x, tuft.y, tuft.radius, tuft.x + tuft.y) for tuft in HIS_CURLS]
    shade_of_head(sheet, [smooth(PROFILE), smooth(CROPPED), *tufts], light, 120, shade)


def _his_eye(sheet: Sheet, *, asleep: bool) -> None:
    with sheet.shape("his eye"):
        sheet.paint(stroke([(28, -34), (44, -42), (62, -36)], 8.4, start=0.3, end=0.5), LINE)
        if asleep:
            sheet.paint(stroke([(30, -8), (40, 0), (54, -4)], 6.0, start=0.2, end=0.4), LINE)
            for x, y, dx in ((44, 0, 3), (52, -2, 6)):
                sheet.paint(stroke([(x, y), (x + dx, y + 8)], 3.2, start=0.8, end=0.2, steps=4), LINE)
            return
        white = smooth([Corner(28, -7), (42, -15), Corner(56, -12), (54, -4), (42, -3)])
        sheet.paint(white, rig.EYE_WHITE)
        with sheet.group(clip=sheet.clip(white)):
            sheet.paint(ellipse(51, -10, 6.5, 8), LINE)
        sheet.paint(stroke([(26, -6), (42, -15), (60, -11)], 6.6, start=0.2, end=0.4), LINE)
        contour(sheet, [(32, -1), (44, 1), (54, -3)], 2.6)
        contour(sheet, [(34, 9), (44, 11), (53, 7)], 3, SKIN.shade)


def _old_band(sheet: Sheet) -> None:
    """Their mother's: a hoop twice as broad, a box at the temple, tape where it broke."""
    with sheet.shape("old band"):
        hoop = [(66, -62), (30, -52), (-20, -40), (-60, -26), (-96, -8)]
        sheet.paint(stroke(hoop, 34, start=0.85, end=0.85), LINE)
        sheet.paint(stroke(moved(hoop, 2, -7), 5, start=0.6, end=0.6), Ink(0.40, 0.62, 0.20))
        box = smooth(
            [
                Corner(-40, -68),
                (-10, -76),
                Corner(20, -76),
                (26, -54),
                Corner(22, -32),
                (-8, -24),
                Corner(-36, -22),
                (-42, -46),
            ]
        )
        sheet.paint(box, Ink(0.34, 0.58, 0.22))
        sheet.line(box, LINE, 5)
        sheet.paint(ellipse(-24, -48, 7), LINE)
        sheet.paint(ellipse(-24, -48, 4.4), Ink(0, 0.04, 0.60))
        for x in (-4, 10):
            tape = polygon([(x - 6, -79), (x + 7, -79), (x + 9, -27), (x - 4, -24)])
            sheet.paint(tape, Ink(0, 0.06, 0.14))
            sheet.line(tape, LINE, 2.6)
        worn = polygon([(-74, -40), (-60, -44), (-52, -10), (-68, -6)])
        sheet.paint(worn, Ink(0, 0.06, 0.14))
        sheet.line(worn, LINE, 2.6)


# Elara's head, from the front; about its middle, as on her portrait but looking to the left.

HER_FACE = (
    (98, -60),
    (106, 0),
    (98, 48),
    (70, 90),
    (22, 111),
    (-28, 112),
    (-66, 96),
    (-89, 66),
    (-99, 36),
    (-95, 8),
    (-100, -24),
    (-90, -76),
    (0, -110),
)
CLOUD = (
    Tuft(112, 140, 46, 0.2),
    Tuft(158, 112, 58, 0.3),
    Tuft(-116, 100, 42, 0.1),
    Tuft(192, 50, 62, 0.6),
    Tuft(-150, 50, 52, 0.1),
    Tuft(200, -22, 64, 0.8),
    Tuft(-164, -22, 58, 0.2),
    Tuft(170, -98, 66, 1.0),
    Tuft(-146, -102, 64, 0.4),
    Tuft(100, -164, 72, 1.0),
    Tuft(-82, -166, 68, 0.6),
    Tuft(8, -194, 74, 0.9),
)
FRONT = (
    Tuft(128, 44, 36, 0.5),
    Tuft(128, -10, 46, 0.7),
    Tuft(118, -68, 58, 0.9),
    Tuft(-116, -46, 32, 0.2),
    Tuft(-108, -84, 42, 0.3),
    Tuft(62, -122, 62, 1.0),
    Tuft(-74, -116, 52, 0.5),
    Tuft(-10, -132, 58, 0.8),
    Tuft(92, -58, 30, 0.9),
    Tuft(-88, -68, 26, 0.3),
    Tuft(54, -76, 28, 0.9),
    Tuft(-52, -84, 28, 0.5),
    Tuft(0, -78, 34, 0.8),
)
HER_FRECKLES = ((24, 47), (38, 54), (50, 46), (30, 38), (44, 61), (-4, 39), (-24, 41), (-72, 46), (-80, 54))


def _freckles(sheet: Sheet) -> None:
    for x, y in HER_FRECKLES:
        sheet.paint(ellipse(x, y, 3.6), Ink(0.28, 0.36, 0.90), opacity=0.85)


def her_head(sheet: Sheet, light: Point, row: rig.Expression, *, banded: bool, shade: Ink = NONE) -> None:
    """Elara's head with that face; `light` as the head sees it. `banded` with the thin band and its moon."""
    with sheet.shape("her cloud of curls"):
        sheet.paint(ellipse(0, -40, 190), HAIR.shade)
        for tuft in CLOUD:
            draw_tuft(sheet, tuft, light, 6.5)
    with sheet.shape("her face"):
        face = smooth(HER_FACE)
        sheet.paint(face, SKIN.light)
        with sheet.group(clip=sheet.clip(face)):
            low = [Corner(-130, -110), (-70, -60), (-74, 20), (-60, 70), (-20, 104), Corner(0, 130), Corner(-140, 130)]
            sheet.paint(smooth(low), SKIN.shade, opacity=0.8)
            brow = [Corner(120, -52), (60, -40), (10, -52), (-40, -44), (-80, -52), Corner(-120, -70)]
            sheet.paint(smooth([*brow, Corner(-110, -140), Corner(120, -140)]), SKIN.shade, opacity=0.8)
        contour(sheet, [(74, 88), (22, 112), (-28, 113), (-66, 97), (-88, 70)], 5.4)
    features = replace(rig.CHILD, centre=(0, 0), skin=SKIN, marks=_freckles, brow=9)
    rig.draw_face(sheet, features, row)
    rig.draw_eyes(sheet, features, row)
    with sheet.shape("her fringe"):
        for tuft in FRONT:
            draw_tuft(sheet, tuft, light, 6.5)
    if banded:
        with sheet.shape("band"):
            run = [(134, -50), (100, -86), (20, -108), (-52, -104), (-108, -82), (-134, -52)]
            sheet.paint(stroke(run, 24, start=0.8, end=0.8), LINE)
            sheet.paint(stroke(moved(run, 0, 8), 8, start=0.7, end=0.7), Ink(0, 0.02, 0.34))
            sheet.paint(ellipse(20, -106, 19), LINE)
            sheet.paint(ellipse(20, -106, 13), Ink(0, 0.02, 0.34))
            sheet.paint(crescent(20, -106, 9, thickness=0.6, turn=-20), LINE)
    with sheet.shape("curls over the band"):
        for tuft in (Tuft(126, -44, 40, 0.8), Tuft(-84, -96, 30, 0.3), Tuft(-124, -58, 34, 0.2)):
            draw_tuft(sheet, tuft, light, 6.5)
        escaped(sheet, (40, -256), 300, 1, 26)
        escaped(sheet, (-170, -140), 200, -1, 24)
    tufts = [bumpy(tuft.x, tuft.y, tuft.radius, tuft.x + tuft.y) for tuft in CLOUD + FRONT]
    shade_of_head(sheet, [smooth(HER_FACE), ellipse(0, -40, 190), *tufts], light, 220, shade)


# Cloth.


def striped_sleeve(
    sheet: Sheet, cut: CutOut, run: Points, width: float, end: float, *, outline: Points = ()
) -> Reference:
    """A sleeve of washed blue with rust stripes along a line; `end` is its breadth at the wrist, as a share.

    With an `outline` the line says only how the stripes go.
    """
    path = smooth(outline) if outline else tube(run, width, width * end)
    inside = cut.solid(sheet, path, WASHED_BLUE.light)
    with sheet.group(clip=inside):
        for (x, y), (nx, ny) in ribs(run, 27):
            reach = width * 0.7
            bow = [(x - nx * reach, y - ny * reach), (x + ny * 5, y - nx * 5), (x + nx * reach, y + ny * reach)]
            sheet.line(smooth(bow, closed=False), RUST_STRIPE, 6)
    sheet.line(path, LINE, 3.2)
    return inside


def tube(run: Points, first: float, last: float) -> str:
    """Return the outline of an arm or a leg along a line, `first` broad at its beginning and `last` at its end."""
    line = along(run, steps=10)
    count = len(line) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(line):
        before, after = line[max(index - 1, 0)], line[min(index + 1, count)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        half = (first + (last - first) * index / count) / 2
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    return polygon(left + right[::-1])


def ribs(run: Points, step: float) -> list[tuple[Point, Point]]:
    """Return (point, across) every `step` pixels along a line."""
    line = along(run, steps=24)
    found: list[tuple[Point, Point]] = []
    travelled = step / 2
    for before, after in itertools.pairwise(line):
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        travelled += length
        if length and travelled >= step:
            found.append((after, (-dy / length, dx / length)))
            travelled = 0.0
    return found


def cuff(sheet: Sheet, cut: CutOut, start: Point, end: Point, depth: Point) -> None:
    """A ribbed cuff from one edge of a sleeve to the other, so deep."""
    dx, dy = depth
    path = polygon([start, end, (end[0] + dx, end[1] + dy), (start[0] + dx, start[1] + dy)])
    cut.solid(sheet, path, NAVY.light)
    for share in (0.15, 0.32, 0.5, 0.68, 0.85):
        x, y = between(start, end, share)
        sheet.line(polyline([(x + dx * 0.2, y + dy * 0.2), (x + dx * 0.8, y + dy * 0.8)]), NAVY_PRINT, 2.2)
    sheet.line(path, LINE, 3)


def ripples(sheet: Sheet, inside: Reference, box: tuple[float, float, float, float]) -> None:
    """The sweatshirt's print: small waves."""
    x, y, width, height = box
    rng = sheet.rng(f"ripples {x:g}")
    with sheet.group(clip=inside):
        for row in range(int(height / 22) + 1):
            for column in range(int(width / 26) + 1):
                px = x + column * 26 + (row % 2) * 13 + rng.uniform(-1, 1)
                py = y + row * 22
                wave = [(px - 8, py + 2), (px - 3, py - 2), (px + 3, py + 2), (px + 8, py - 2)]
                sheet.paint(stroke(wave, 2.8, start=0.3, end=0.2, steps=4), NAVY_PRINT)


def pyjama_print(sheet: Sheet, inside: Reference, box: tuple[float, float, float, float]) -> None:
    """Stars and moons on her pyjamas."""
    x, y, width, height = box
    rng = sheet.rng(f"pyjamas {x:g} {y:g}")
    with sheet.group(clip=inside):
        for row in range(int(height / 22) + 1):
            for column in range(int(width / 26) + 1):
                px, py = x + column * 26 + (row % 2) * 13 + rng.uniform(-3, 3), y + row * 22 + rng.uniform(-3, 3)
                if (column + 2 * row) % 3 == 0:
                    sheet.paint(crescent(px, py, 6, thickness=0.62, turn=rng.uniform(-60, 10)), Ink(0, 0.05, 0.60))
                else:
                    sheet.paint(star(px, py, 6.5, inner=0.36), Ink(0.14, 0.60, 0.20))


def sock_stripes(sheet: Sheet, inside: Reference, run: Points) -> None:
    """Rust stripes across a sock along a line."""
    with sheet.group(clip=inside):
        for (x, y), (nx, ny) in ribs(run, 17):
            sheet.line(polyline([(x - nx * 40, y - ny * 40), (x + nx * 40, y + ny * 40)]), RUST_STRIPE, 5.5)


# Hands.


def finger(sheet: Sheet, run: Points, width: float, ink: Ink = SKIN.light, *, outline: float = 2.4) -> None:
    """A finger along a line, round at its tip."""
    path = smooth(run, closed=False)
    sheet.line(path, LINE, width + 2 * outline)
    sheet.line(path, ink, width)


# Things.


def rabbit(sheet: Sheet, at: Point, size: float, turn: float, *, shade: Ink = NONE, sunny: bool = False) -> None:
    """The rabbit, sitting: one button eye, one X; about 230 high times `size`.

    `shade` is laid over all of it; `sunny` draws the sun along its right side.
    """
    outlines: list[str] = []

    def part(path: str, ink: Ink, line: float = 4.4) -> Reference:
        outlines.append(path)
        sheet.paint(path, ink)
        sheet.line(path, LINE, line)
        return sheet.clip(path)

    with sheet.shape("rabbit"), sheet.group(move=at), sheet.group(scale=(size, 0, 0)), sheet.group(turn=(turn, 0, 0)):
        for side in (-1, 1):
            ear = [(side * 8, -54), (side * 12, -104), (side * 30, -140), (side * 46, -114), (side * 36, -50)]
            part(smooth(ear), PLUSH.light if side > 0 else PLUSH.shade)
            sheet.paint(stroke([(side * 22, -60), (side * 30, -120)], 12, start=0.5, end=0.3), Ink(0.02, 0.22, 0.62))
        inside = part(smooth([(-32, 0), (-44, 46), (-40, 92), (0, 104), (40, 92), (44, 46), (32, 0)]), PLUSH.light)
        with sheet.group(clip=inside):
            sheet.paint(smooth([(-60, 0), (-14, 6), (-10, 60), (4, 110), (-60, 110)]), PLUSH.shade)
        for side in (-1, 1):
            part(ellipse(side * 30, 96, 24, 15), PLUSH.light)
            part(ellipse(side * 42, 46, 13, 28, turn=side * -18), PLUSH.light)
        head = smooth([(0, -62), (40, -46), (50, -14), (34, 14), (0, 24), (-34, 14), (-50, -14), (-40, -46)])
        inside = part(head, PLUSH.light)
        with sheet.group(clip=inside):
            sheet.paint(smooth([(-70, -70), (-30, -40), (-34, 0), (-10, 30), (-70, 40)]), PLUSH.shade)
        sheet.paint(ellipse(20, -14, 7.5, 9), LINE)
        sheet.paint(ellipse(23, -18, 2.4), PAPER)
        contour(sheet, [(-32, -22), (-14, -4)], 6)
        contour(sheet, [(-13, -22), (-32, -4)], 6)
        sheet.paint(smooth([(-7, -2), (7, -2), (0, 7)]), Ink(0.20, 0.34, 0.90))
        contour(sheet, [(0, 7), (0, 14), (-8, 17)], 3)
        with sheet.overprint(clip=sheet.clip(*outlines)):
            sheet.paint(rectangle(-300, -300, 600, 600), shade)
        if sunny:
            for run in (
                [(44, -112), (42, -80), (36, -52)],
                [(36, -48), (49, -14), (36, 12)],
                [(52, 30), (54, 50), (48, 68)],
                [(46, 84), (54, 94), (46, 108)],
            ):
                sheet.paint(stroke(run, 7, start=0.2, end=0.2), PAPER)


def telephone(sheet: Sheet, cut: CutOut, corners: Points, *, alight: bool) -> None:
    """A thin slab, lying; `alight` with its face up and lit."""
    slab = polygon(corners)
    lower = polygon([corners[3], corners[2], (corners[2][0], corners[2][1] + 6), (corners[3][0], corners[3][1] + 6)])
    with sheet.shape("telephone"):
        cut.append(slab)
        cut.append(lower)
        sheet.paint(lower, LINE)
        sheet.paint(slab, LINE)
        sheet.line(slab, LINE, 4)
        middle = (sum(p[0] for p in corners) / 4, sum(p[1] for p in corners) / 4)
        screen = polygon([between(middle, corner, 0.86) for corner in corners])
        sheet.paint(screen, Ink(0, 0.05, 0.06) if alight else Ink(0.62, 0.72, 0.16))
