"""The end of the dream's street, under its fifth lantern: a narrow row of gables, a torn edge, and beyond it nothing.

Shared by the three moods of the place. The street is built in its own measures (x to the right, y down from the eye,
z away from us) and seen by `at`; it is a street that somebody has gone on with in a hurry: nothing stands upright. Its
random numbers are its own, the same in each mood, so that the moods lie exactly over one another.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

VANISHING: Point = (930.0, 540.0)
STRENGTH = 900.0
GROUND = 0.56
# Where the houses stand on either side, and where the street has been torn off.
LEFT, RIGHT = -1.02, 1.04
TORN = 5.2

LANTERN: Point = (424.0, 176.0)
GLOBE = 74.0

LINE = Ink(0.97, 0.62, 0.30)
BLACK = Ink(0.99, 0.98, 0.10)
NONE = Ink(0, 0, 0)
GLOW = Ink(0, 0.10, 0.66)
NO_CHANGE = Ink(1, 1, 1)

Three = tuple[Ink, Ink, Ink]
HOUSE: Three = (Ink(0.30, 0.44, 0.66), Ink(0.86, 0.66, 0.30), Ink(0.97, 0.94, 0.12))
STONE: Three = (Ink(0.06, 0.28, 0.56), Ink(0.58, 0.58, 0.46), Ink(0.95, 0.93, 0.14))
PANE: Three = (Ink(0.70, 0.76, 0.50), Ink(0.92, 0.92, 0.26), Ink(0.98, 0.98, 0.10))


def at(x: float, y: float, z: float) -> Point:
    """Return where a point of the street is on the page."""
    return (VANISHING[0] + STRENGTH * x / z, VANISHING[1] + STRENGTH * y / z)


def by_lantern(sheet: Sheet, inks: Three, reach: float = 1150) -> Reference:
    """Return the colours of a thing as the one lantern gives them: near it, further off, hardly at all."""
    near, middle, far = inks
    return sheet.radial(LANTERN, reach, Stop(0.06, near), Stop(0.40, middle), Stop(1, far))


def piece(sheet: Sheet, name: str, inks: Three, outline: str, *, reach: float = 1150, line: float = 3.0) -> str:
    """Lay down a named piece in the lantern's light with a line round it; return its outline."""
    with sheet.shape(name):
        sheet.paint(outline, by_lantern(sheet, inks, reach))
        if line:
            sheet.line(outline, LINE, line)
    return outline


# The street.


def street(sheet: Sheet) -> None:
    """All that does not move: sky, the far nothing, houses, stones."""
    sky(sheet)
    stones(sheet)
    for index, (start, end, eaves, peak) in enumerate(LEFT_ROW):
        house(sheet, f"left house {index}", LEFT, start, end, eaves, peak)
    for index, (start, end, eaves, peak) in enumerate(RIGHT_ROW):
        house(sheet, f"right house {index}", RIGHT, start, end, eaves, peak)
    dark_beyond(sheet)
    torn_edge(sheet)
    lantern_light(sheet)


# Each house: where it begins and ends going away from us, how high its eaves and its gable are.
LEFT_ROW = ((3.9, 5.1, 1.02, 1.66), (2.75, 3.8, 1.16, 1.62), (1.86, 2.66, 0.94, 1.40), (0.8, 1.78, 1.3, 1.5))
RIGHT_ROW = ((4.1, 5.2, 1.14, 1.56), (3.0, 4.0, 0.98, 1.70), (2.02, 2.9, 1.20, 1.60), (0.8, 1.92, 1.24, 1.5))


def sky(sheet: Sheet) -> None:
    """Plum above, a little less plum where the street's end would be."""
    with sheet.shape("sky"):
        sheet.paint(sheet.everything, BLACK)
        air = sheet.radial(
            (960, 330),
            900,
            Stop(0, Ink(0.46, 0.86, 0.04)),
            Stop(0.30, Ink(0.66, 0.92, 0.02)),
            Stop(0.62, Ink(0.90, 0.97, 0)),
            Stop(1, BLACK),
        )
        sheet.paint(sheet.everything, air)


def stones(sheet: Sheet) -> None:
    """The street's stones, in rows across."""
    with sheet.shape("stones"):
        edge = [at(LEFT, GROUND, TORN), at(RIGHT, GROUND, TORN), at(RIGHT, GROUND, 0.7), at(LEFT, GROUND, 0.7)]
        sheet.paint(polygon(edge), by_lantern(sheet, STONE))
        rng = random.Random("fifth lantern, stones")
        z = 0.86
        row = 0
        while z < TORN:
            deep = z * 0.085
            for number in range(13):
                x = LEFT + (number + 0.5 * (row % 2)) * 0.17 + rng.uniform(-0.012, 0.012)
                if x + 0.15 > RIGHT:
                    continue
                corners = [at(x, GROUND, z), at(x + 0.15, GROUND, z), at(x + 0.15, GROUND, z + deep * 0.82)]
                corners.append(at(x, GROUND, z + deep * 0.82))
                inks = (STONE[0].towards(PAPER, 0.35), STONE[1].towards(STONE[0], 0.22), STONE[2])
                sheet.paint(smooth(corners, tension=0.55), by_lantern(sheet, inks, 1000), opacity=rng.uniform(0.3, 0.8))
            z += deep
            row += 1


def house(sheet: Sheet, name: str, side: float, start: float, end: float, eaves: float, peak: float) -> None:
    """A wall with a stepped or scalloped gable that leans in over the street."""
    middle = (start + end) / 2
    lean = -0.10 if side > 0 else 0.10

    def on_wall(z: float, up: float) -> Point:
        return at(side + lean * up, GROUND - up - GROUND * 0.2, z)

    quarter = (end - start) / 4
    scallops = [
        Corner(*on_wall(start, eaves)),
        on_wall(start + quarter * 0.6, eaves + (peak - eaves) * 0.30),
        Corner(*on_wall(start + quarter, eaves + (peak - eaves) * 0.44)),
        on_wall(start + quarter * 1.5, eaves + (peak - eaves) * 0.86),
        Corner(*on_wall(middle, peak)),
        on_wall(end - quarter * 1.5, eaves + (peak - eaves) * 0.86),
        Corner(*on_wall(end - quarter, eaves + (peak - eaves) * 0.44)),
        on_wall(end - quarter * 0.6, eaves + (peak - eaves) * 0.30),
        Corner(*on_wall(end, eaves)),
    ]
    foot = [Corner(*at(side, GROUND, end)), Corner(*at(side, GROUND, start))]
    piece(sheet, name, HOUSE, smooth([*scallops, *foot]), line=3.4)
    with sheet.shape(f"{name}'s windows"):
        rng = random.Random(f"fifth lantern, {name}")
        for floor in (0.44, 0.86):
            for share in (0.16, 0.58):
                if floor + 0.3 > eaves:
                    continue
                z, wide = start + (end - start) * share, (end - start) * 0.26
                skew = rng.uniform(-0.05, 0.05)
                pane = [on_wall(z, floor), on_wall(z + wide, floor + skew)]
                pane += [on_wall(z + wide, floor + 0.27 + skew), on_wall(z, floor + 0.27 - skew)]
                sheet.paint(polygon(pane), by_lantern(sheet, PANE))
                sheet.line(polygon(pane), by_lantern(sheet, (STONE[0], HOUSE[1], HOUSE[2])), 8 / start)
        z, wide = start + (end - start) * 0.36, (end - start) * 0.26
        door = [
            on_wall(z, -0.1),
            on_wall(z + wide, -0.12),
            on_wall(z + wide * 1.2, 0.33),
            on_wall(z + wide * 0.2, 0.36),
        ]
        sheet.paint(polygon(door), by_lantern(sheet, PANE))


def dark_beyond(sheet: Sheet) -> None:
    """Down the street there is less and less of it."""
    with sheet.shape("dark beyond"), sheet.overprint():
        dark = sheet.radial(
            (930, 600), 330, Stop(0, Ink(0.96, 0.94, 0)), Stop(0.45, Ink(0.66, 0.56, 0)), Stop(1, PAPER), stretch=1.5
        )
        sheet.paint(sheet.everything, dark)
    with sheet.shape("dark below"), sheet.overprint():
        sheet.paint(sheet.everything, sheet.linear((0, 780), (0, 1120), Stop(0, PAPER), Stop(1, Ink(0.80, 0.72, 0))))
        right = sheet.linear((800, 0), (2000, 0), Stop(0, PAPER), Stop(1, Ink(0.80, 0.70, 0)))
        sheet.paint(sheet.everything, right)


def torn_edge(sheet: Sheet) -> None:
    """Where the street stops it is torn, as paper is."""
    rng = random.Random("fifth lantern, torn edge")
    left, right = at(LEFT, GROUND, TORN), at(RIGHT, GROUND, TORN)
    count = 26
    run = []
    for step in range(count + 1):
        x = left[0] - 30 + (right[0] - left[0] + 60) * step / count
        run.append((x, left[1] + 6 + rng.uniform(-11, 9)))
    with sheet.shape("nothing beyond the edge"):
        sheet.paint(polygon([*run, (right[0] + 30, 540), (left[0] - 30, 540)]), BLACK)
    with sheet.shape("torn edge"):
        below = [(x, y + rng.uniform(3, 8)) for x, y in reversed(run)]
        torn = sheet.linear(left, right, Stop(0, Ink(0.10, 0.30, 0.40)), Stop(1, Ink(0.66, 0.80, 0.22)))
        sheet.paint(polygon([*run, *below]), torn)


def lantern_light(sheet: Sheet) -> None:
    """The last lantern's warmth in the air and on the stones under it."""
    with sheet.shape("lantern's light"):
        with sheet.lift():
            keep = Ink(0.42, 0.56, 1)
            sheet.paint(
                ellipse(*LANTERN, 560),
                sheet.radial(LANTERN, 560, Stop(0, keep), Stop(0.4, keep.towards(NO_CHANGE, 0.6)), Stop(1, NO_CHANGE)),
            )
        pool: Point = (500, 880)
        with sheet.lift():
            keep = Ink(0.50, 0.66, 1)
            sheet.paint(
                sheet.everything,
                sheet.radial(
                    pool, 250, Stop(0, keep), Stop(0.4, keep.towards(NO_CHANGE, 0.6)), Stop(1, NO_CHANGE), stretch=2
                ),
            )
        with sheet.overprint():
            warm = sheet.radial(pool, 250, Stop(0, Ink(0, 0, 0.30)), Stop(1, PAPER), stretch=2)
            sheet.paint(sheet.everything, warm)
        with sheet.overprint():
            warm = sheet.radial(LANTERN, 620, Stop(0, Ink(0, 0, 0.60)), Stop(0.4, Ink(0, 0, 0.20)), Stop(1, PAPER))
            sheet.paint(ellipse(*LANTERN, 620), warm)


# The lantern and its string.


def lantern(sheet: Sheet) -> None:
    """The fifth: round, ribbed, alone on a string that goes on without any more of them."""
    x, y = LANTERN
    with sheet.shape("string"):
        rope = [(-110, -20), (150, 52), (x, 84), (760, 92), (1180, 66), (1560, 18), (2030, -60)]
        sheet.line(smooth(rope, closed=False), by_lantern(sheet, (Ink(0.2, 0.4, 0.6), HOUSE[1], HOUSE[2]), 700), 4)
        for px, py in ((1010, 84), (1420, 42)):
            sheet.line(polyline([(px, py), (px + 3, py + 26)]), HOUSE[2].towards(HOUSE[1], 0.7), 3)
    with sheet.shape("glow"):
        halo = sheet.radial(LANTERN, 250, Stop(0, Ink(0, 0, 0.34), 0.95), Stop(0.36, GLOW, 0.42), Stop(1, GLOW, 0))
        sheet.paint(ellipse(x, y, 250), halo)
    with sheet.shape("globe"):
        sheet.line(polyline([(x, 84), (x, y - GLOBE)]), LINE, 3)
        globe = ellipse(x, y, GLOBE + 5, GLOBE)
        paper = sheet.radial(
            (x, y + 6), GLOBE + 8, Stop(0, PAPER), Stop(0.5, Ink(0, 0, 0.14)), Stop(1, Ink(0, 0.10, 0.64))
        )
        sheet.paint(globe, paper)
        with sheet.group(clip=sheet.clip(globe)):
            for rise in (-50, -26, 0, 26, 50):
                rib = [(x - GLOBE - 8, y + rise * 0.9), (x, y + rise * 1.18), (x + GLOBE + 8, y + rise * 0.9)]
                sheet.paint(stroke(rib, 3, start=0.8, end=0.8), Ink(0, 0.16, 0.66))
            for dx, dy, size in ((-30, -8, 17), (14, 22, 20), (38, -26, 13), (-8, -44, 11), (-28, 42, 11)):
                sheet.paint(star(x + dx, y + dy, size, inner=0.42, turn=-84), Ink(0, 0.08, 0.76))
        sheet.line(globe, Ink(0.20, 0.34, 0.74), 3)
        for top in (y - GLOBE - 8, y + GLOBE - 6):
            sheet.paint(rectangle(x - 20, top, 40, 14, radius=5), Ink(0.30, 0.44, 0.66))
        for dx in (-8, 0, 8):
            sheet.paint(stroke([(x + dx, y + 80), (x + dx * 1.4, y + 98), (x + dx, y + 116)], 5, start=0.8), GLOW)


def widths(points: Sequence[tuple[float, float, float]], steps: int) -> list[tuple[float, float, float]]:
    """Return a run through places that each have a third number (a size), closely."""
    where = along([(x, y) for x, y, _ in points], steps=steps)
    sizes = along([(size, 0.0) for _, _, size in points], steps=steps)
    return [(x, y, size) for (x, y), (size, _) in zip(where, sizes, strict=True)]
