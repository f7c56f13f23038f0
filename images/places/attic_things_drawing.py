"""What stands in Lyra's attic: the loom with the street half woven, two beds, a heap of cut threads."""

from __future__ import annotations

import math

from attic_drawing import (
    CREAM,
    FLOOR,
    GLOW,
    PLUM,
    SEAM,
    THREADS,
    TURQUOISE,
    VERMILION,
    at,
    dice,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, crescent, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

WOOD, WOOD_DARK = Ink(0.08, 0.28, 0.56), Ink(0.44, 0.52, 0.54)

# The loom: its posts, its beams, where the cloth begins.
LOOM_LEFT, LOOM_RIGHT = 84.0, 428.0
LOOM_TOP, LOOM_FOOT = 258.0, 826.0
THREADS_TOP, CLOTH_TOP, CLOTH_FOOT = 296.0, 512.0, 742.0


def loom(sheet: Sheet) -> None:
    """An upright frame: two posts, two beams, a shelf for spools."""
    with sheet.shape("loom"):
        for x in (LOOM_LEFT, LOOM_RIGHT):
            post = rectangle(x - 15, LOOM_TOP - 26, 30, LOOM_FOOT - LOOM_TOP + 26, radius=6)
            sheet.paint(post, WOOD)
            sheet.paint(rectangle(x - 15, LOOM_TOP - 20, 10, LOOM_FOOT - LOOM_TOP + 14), WOOD_DARK, opacity=0.6)
            sheet.line(post, LINE, 3)
            foot = [
                (x - 46, LOOM_FOOT + 14),
                (x - 40, LOOM_FOOT - 10),
                (x + 40, LOOM_FOOT - 10),
                (x + 46, LOOM_FOOT + 14),
            ]
            sheet.paint(polygon(foot), WOOD)
            sheet.line(polygon(foot), LINE, 3)
            knob = ellipse(x, LOOM_TOP - 36, 20)
            sheet.paint(knob, WOOD)
            sheet.line(knob, LINE, 3)
        for y, tall in ((LOOM_TOP, 34), (CLOTH_FOOT, 40)):
            beam = rectangle(LOOM_LEFT - 40, y, LOOM_RIGHT - LOOM_LEFT + 80, tall, radius=16)
            sheet.paint(beam, sheet.linear((0, y), (0, y + tall), Stop(0, WOOD), Stop(1, WOOD_DARK)))
            sheet.line(beam, LINE, 3)


def woven_light(sheet: Sheet) -> None:
    """The warp, every thread of it lit, and the cloth that has been woven so far: drawn after the night."""
    left, right = LOOM_LEFT + 30, LOOM_RIGHT - 30
    middle = ((left + right) / 2, CLOTH_TOP - 20)
    with sheet.shape("light of the loom"):
        air = sheet.radial(middle, 400, Stop(0, GLOW, 0.62), Stop(0.5, GLOW, 0.24), Stop(1, GLOW, 0))
        sheet.paint(ellipse(*middle, 400), air)
    with sheet.shape("warp"):
        rng = dice("warp")
        count = 42
        for index in range(count + 1):
            x = left + (right - left) * index / count
            ink = THREADS[rng.randrange(len(THREADS))]
            sheet.line(polyline([(x, THREADS_TOP), (x + rng.uniform(-1.5, 1.5), CLOTH_FOOT)]), ink, 2.6)
        knots = [(left + (right - left) * rng.random(), rng.uniform(312, 470)) for _ in range(16)]
        sheet.paint("".join(star(x, y, rng.uniform(5, 9), inner=0.3) for x, y in knots), PAPER)
    cloth(sheet, left, right)
    with sheet.shape("shuttle"):
        bar = rectangle(LOOM_LEFT - 4, 408, LOOM_RIGHT - LOOM_LEFT + 8, 16, radius=8)
        sheet.paint(bar, WOOD)
        sheet.line(bar, LINE, 2.6)
        boat = smooth([Corner(300, 474), (340, 460), Corner(386, 474), (340, 490)])
        sheet.paint(boat, VERMILION)
        sheet.line(boat, LINE, 2.6)
        thread = [(300, 474), (240, 480), (180, 492), (132, CLOTH_TOP + 4)]
        sheet.line(smooth(thread, closed=False), Ink(0, 0, 0.2), 3)


def cloth(sheet: Sheet, left: float, right: float) -> None:
    """The street in cloth: two rows of gables and its lanterns, as far as it has been woven."""
    edge: list[Point | Corner] = [Corner(left - 4, CLOTH_FOOT), Corner(left - 4, CLOTH_TOP + 10)]
    steps = (0, -16, -6, -30, -34, -12, 6, 22, 10, 30)
    for index, step in enumerate(steps):
        edge.append((left + (right - left) * (index + 0.5) / len(steps), CLOTH_TOP + step))
    outline = smooth([*edge, Corner(right + 4, CLOTH_TOP + 30), Corner(right + 4, CLOTH_FOOT)])
    middle = (left + right) / 2
    with sheet.shape("cloth"):
        ground = Stop(0, Ink(0.10, 0.62, 0.06)), Stop(0.6, Ink(0, 0.20, 0.30)), Stop(1, Ink(0, 0.10, 0.46))
        sheet.paint(outline, sheet.linear((0, CLOTH_TOP - 30), (0, CLOTH_FOOT), *ground))
        with sheet.group(clip=sheet.clip(outline)):
            for side in (-1, 1):
                woven_houses(sheet, middle, side)
            street = [(middle - 18, 650), (middle + 18, 650), (middle + 92, CLOTH_FOOT), (middle - 92, CLOTH_FOOT)]
            sheet.paint(polygon(street), Ink(0, 0.06, 0.26))
            for y, half, sag in ((536, 130, 34), (592, 84, 24), (630, 46, 14)):
                run = [(middle - half, y), (middle, y + sag), (middle + half, y)]
                sheet.line(smooth(run, closed=False), LINE, 2)
                for share in (-0.66, -0.22, 0.22, 0.66):
                    x, level = middle + half * share, y + sag * (1 - share * share) + half * 0.07
                    radius = half * 0.095
                    sheet.paint(ellipse(x, level, radius), PAPER if share * share > 0.1 else VERMILION)
            weft = "".join(polyline([(left - 6, y), (right + 6, y)]) for y in range(480, int(CLOTH_FOOT), 7))
            sheet.line(weft, Ink(0.30, 0.30, 0.30), 1.4, opacity=0.5)
        sheet.line(outline, LINE, 2.6)


def woven_houses(sheet: Sheet, middle: float, side: int) -> None:
    """One row of gables in the cloth, each smaller than the last."""
    inks = (PLUM, VERMILION, TURQUOISE, PLUM)
    for index, (near, far, top) in enumerate(((150, 96, 520), (96, 60, 560), (60, 36, 596), (36, 18, 618))):
        a, b = middle + side * near, middle + side * far
        peak = (a + b) / 2
        foot = 650 + near * 0.62, 650 + far * 0.62
        shape = [(a, foot[0]), (a, top + near * 0.30), (peak, top), (b, top + near * 0.34), (b, foot[1])]
        sheet.paint(polygon(shape), inks[index].towards(Ink(0, 0.1, 0.4), 0.12 * index))
        size = near * 0.11
        for dy in (0.42, 0.74):
            sheet.paint(rectangle(peak - size / 2, top + near * dy, size, size * 1.3), Ink(0, 0.02, 0.40))


def heap_of_threads(sheet: Sheet) -> None:
    """What she has cut away: a heap of it beside the loom, not quite out yet."""
    rng = dice("heap")
    x, y = 512.0, 806.0
    with sheet.shape("heap of cut threads"):
        shadow = ellipse(x, y + 14, 132, 20)
        sheet.paint(shadow, Ink(0.92, 0.60, 0.20), opacity=0.5)
        mound = smooth(
            [Corner(x - 120, y + 16), (x - 84, y - 20), (x - 20, y - 60), (x + 50, y - 34), Corner(x + 124, y + 16)]
        )
        sheet.paint(mound, Ink(0.56, 0.48, 0.40))
        for number in range(84):
            share = rng.uniform(-1, 1)
            px, py = x + share * 112, y + 8 - (1 - abs(share)) * rng.uniform(0, 62)
            curl = [(px, py)]
            angle = rng.uniform(0, 360)
            for _ in range(4):
                angle += rng.uniform(30, 100)
                px += 20 * math.cos(math.radians(angle))
                py += 11 * math.sin(math.radians(angle))
                curl.append((px, py))
            inks = (Ink(0, 0.06, 0.34), VERMILION, Ink(0.06, 0.52, 0.12), PLUM, Ink(0.04, 0.14, 0.46))
            sheet.paint(stroke(curl, rng.uniform(3, 5), start=0.6, end=0.4), inks[number % 5])


# Beds.

BED_MIDDLE, BED_TOP = 317.0, 126.0


def bed(sheet: Sheet) -> None:
    """Lyra's bed, as it was made a week ago: not a crease in it."""
    left, right, far, near, top = 214.0, 420.0, 1.22, 1.86, 126.0
    with sheet.shape("bed"):
        head = [at(left - 4, FLOOR, far), at(left - 4, top - 72, far), at((left + right) / 2, top - 118, far)]
        head += [at(right + 4, top - 72, far), at(right + 4, FLOOR, far)]
        board = smooth([Corner(*head[0]), Corner(*head[1]), head[2], Corner(*head[3]), Corner(*head[4])])
        sheet.paint(board, WOOD)
        sheet.line(board, LINE, 3)
        side = polygon([at(left, top, far), at(left, top, near), at(left, FLOOR - 16, near), at(left, FLOOR - 16, far)])
        sheet.paint(side, PLUM)
        sheet.line(side, LINE, 3)
        cover = polygon([at(left, top, far), at(right, top, far), at(right, top, near), at(left, top, near)])
        sheet.paint(cover, Ink(0.10, 0.44, 0.20))
        hanging = polygon(
            [at(left, top, near), at(right, top, near), at(right, FLOOR - 22, near), at(left, FLOOR - 22, near)]
        )
        sheet.paint(hanging, Ink(0.22, 0.54, 0.24))
        moons_on_the_cover(sheet, left, right, far, near, top)
        for across in (left, right):
            leg = rectangle(
                *between(at(across, FLOOR, near), at(across - 8, FLOOR - 26, near), 1.0), 16 * near, 26 * near
            )
            sheet.paint(leg, WOOD_DARK)
        for outline in (cover, hanging):
            sheet.line(outline, LINE, 3)
        fold = polygon(
            [
                at(left, top, far + 0.22),
                at(right, top, far + 0.22),
                at(right, top, far + 0.30),
                at(left, top, far + 0.30),
            ]
        )
        sheet.paint(fold, CREAM)
        sheet.line(fold, LINE, 2.4)
        sheet.paint(pillow_of_the_bed(), CREAM)
        sheet.line(pillow_of_the_bed(), LINE, 3)


def pillow_of_the_bed() -> str:
    """Return the outline of a pillow on which nobody has lain."""
    front = [(-72, -4, 1.42), (0, 3, 1.44), (72, -4, 1.42)]
    back = [(80, -26, 1.34), (70, -44, 1.27), (0, -50, 1.26), (-70, -44, 1.27), (-80, -26, 1.34)]
    corners = {0, 2, 4, 6}
    run: list[Point | Corner] = []
    for index, (across, down, near) in enumerate((*front, *back)):
        point = at(BED_MIDDLE + across, BED_TOP + down, near)
        run.append(Corner(*point) if index in corners else point)
    return smooth(run)


def moons_on_the_cover(sheet: Sheet, left: float, right: float, far: float, near: float, top: float) -> None:
    """The print on the bedspread."""
    moons = ""
    for row in range(4):
        for column in range(5):
            across = left + 22 + column * 40 + (row % 2) * 14
            if across < right - 10:
                level = near - 0.06 - row * 0.085
                moons += crescent(*at(across, top, level), 6.5 * level, turn=-20)
    for row in range(2):
        for column in range(5):
            across = left + 24 + column * 40 + (row % 2) * 14
            if across < right - 10:
                moons += crescent(*at(across, top + 20 + row * 26, near), 7 * near, turn=-20)
    sheet.paint(moons, Ink(0, 0.08, 0.20))


QUILT = (VERMILION, CREAM, TURQUOISE, Ink(0, 0.12, 0.52), PLUM, Ink(0.04, 0.34, 0.12), Ink(0.02, 0.14, 0.70))


def mattress(sheet: Sheet) -> None:
    """A small mattress on the floor for Tara, a patchwork quilt on it."""
    left, right, far, near, low = -116.0, 92.0, 1.14, 1.66, FLOOR - 20

    def spot(u: float, v: float, lift: float = 0) -> Point:
        """Return a point of the quilt: u from left to right, v from the head to the foot."""
        return at(
            left + (right - left) * u, low - lift * math.sin(math.pi * min(1.0, max(0.0, u))), far + (near - far) * v
        )

    with sheet.shape("mattress"):
        front = polygon([at(left, low, near), at(right, low, near), at(right, FLOOR, near), at(left, FLOOR, near)])
        edge = polygon([at(left, low, far), at(left, low, near), at(left, FLOOR, near), at(left, FLOOR, far)])
        sheet.paint(edge, CREAM.towards(SEAM, 0.5))
        sheet.paint(front, CREAM.towards(SEAM, 0.3))
        ticking = "".join(
            polyline([at(x, low, near), at(x, FLOOR, near)]) for x in range(int(left) + 12, int(right), 18)
        )
        sheet.line(ticking, PLUM, 3)
        sheet.line(front, LINE, 3)
        sheet.paint(polygon([spot(0, 0), spot(1, 0), spot(1, 0.3), spot(0, 0.3)]), CREAM)
    with sheet.shape("quilt"):
        rng = dice("quilt")
        columns, rows = 7, 5
        for row in range(rows):
            for column in range(columns):
                u0, u1 = -0.05 + 1.10 * column / columns, -0.05 + 1.10 * (column + 1) / columns
                v0, v1 = 0.22 + 0.82 * row / rows, 0.22 + 0.82 * (row + 1) / rows
                patch = polygon([spot(u0, v0, 14), spot(u1, v0, 14), spot(u1, v1, 14), spot(u0, v1, 14)])
                ink = QUILT[rng.randrange(len(QUILT))]
                sheet.paint(patch, ink)
                middle = spot((u0 + u1) / 2, (v0 + v1) / 2, 14)
                if (row + column) % 2:
                    sheet.paint(
                        star(*middle, 9, inner=0.4),
                        ink.towards(PAPER, 0.7) if ink.key > 0.05 else ink.towards(PLUM, 0.8),
                    )
                sheet.line(patch, LINE, 1.6)
        pillow = smooth(
            [
                spot(0.22, 0.20, 8),
                spot(0.2, 0.05, 24),
                spot(0.5, -0.02, 30),
                spot(0.8, 0.05, 24),
                spot(0.78, 0.20, 8),
                spot(0.5, 0.24, 8),
            ]
        )
        sheet.paint(pillow, CREAM)
        sheet.line(pillow, LINE, 2.6)


def moonlight(sheet: Sheet) -> None:
    """A shaft from the skylight that falls on the made bed and on the boards before it."""
    left, right, top = 226.0, 408.0, 126.0
    with sheet.shape("shaft"):
        shaft = [(1250, 150), (1420, 240), (1590, 196), at(right, top, 1.80), at(left, top, 1.84), at(left, top, 1.30)]
        fade = sheet.linear((1400, 170), (1440, 700), Stop(0, Ink(0.70, 0.76, 1)), Stop(1, Ink(0.92, 0.95, 1)))
        with sheet.lift(blur=14):
            sheet.paint(polygon(shaft), fade)
    with sheet.shape("moon on the bed"):
        pane = polygon([at(left, top, 1.36), at(right, top, 1.36), at(right, top, 1.80), at(left, top, 1.80)])
        with sheet.lift(blur=4):
            sheet.paint(pane, Ink(0.42, 0.70, 0.80))
        with sheet.lift(clip=sheet.clip(pillow_of_the_bed())):
            sheet.paint(pillow_of_the_bed(), Ink(0.34, 0.56, 0.60))
    with sheet.shape("moon on the floor"):
        pane = polygon([at(70, FLOOR, 1.66), at(172, FLOOR, 1.66), at(160, FLOOR, 2.0), at(50, FLOOR, 2.0)])
        with sheet.lift(blur=3):
            sheet.paint(pane, Ink(0.50, 0.70, 0.80))
    with sheet.shape("light on the quilt"):
        middle = at(-12, FLOOR - 24, 1.34)
        stops = Stop(0, Ink(0.46, 0.62, 0.9)), Stop(0.6, Ink(0.74, 0.84, 1)), Stop(1, Ink(1, 1, 1))
        with sheet.lift():
            sheet.paint(sheet.everything, sheet.radial(middle, 190, *stops, stretch=1.7))


def light_of_the_loom(sheet: Sheet) -> None:
    """What the threads light: the posts' inner sides, the boards before them, the rafters above."""
    with sheet.shape("lit by the loom"):
        for x, way in ((LOOM_LEFT + 13, 1), (LOOM_RIGHT - 13, -1)):
            run = [(x, LOOM_TOP + 40), (x + way * 0.5, 500), (x, CLOTH_FOOT - 4)]
            sheet.paint(stroke(run, 6, start=0.3, end=0.3), Ink(0, 0.02, 0.40))
        x, y = (LOOM_LEFT + LOOM_RIGHT) / 2, LOOM_FOOT + 10
        pool = sheet.radial((x, y), 330, Stop(0, GLOW, 0.42), Stop(1, GLOW, 0))
        with sheet.group(scale=(1, 0.24, x, y)):
            sheet.paint(ellipse(x, y, 330), pool)


# Nearest to us: skeins that hang from the beam above the page.

SKEINS = ((-40, 210, VERMILION), (34, 150, CREAM), (1812, 120, TURQUOISE), (1882, 236, VERMILION), (1956, 180, CREAM))


def skeins(sheet: Sheet) -> None:
    """Skeins of thread, hung up to dry, nearly black against the room."""
    for x, foot, ink in SKEINS:
        night = ink.towards(Ink(0.92, 0.60, 0.30), 0.62)
        with sheet.shape(f"skein at {x:g}"):
            loop = [Corner(x - 5, -54), (x - 26, foot * 0.4), (x - 30, foot - 40), (x, foot), (x + 30, foot - 40)]
            outline = smooth([*loop, (x + 26, foot * 0.4), Corner(x + 5, -54)])
            sheet.paint(outline, night)
            with sheet.group(clip=sheet.clip(outline)):
                for step in (-18, -9, 0, 9, 18):
                    run = [(x + step * 0.2, -54), (x + step * 1.1, foot * 0.5), (x + step * 0.8, foot)]
                    sheet.line(smooth(run, closed=False), night.towards(LINE, 0.6), 2.4)
            sheet.line(outline, LINE, 3)
            sheet.line(polyline([(x - 24, foot - 70), (x + 24, foot - 66)]), CREAM.towards(LINE, 0.3), 7)
