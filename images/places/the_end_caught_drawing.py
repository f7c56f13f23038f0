"""What comes over to the girl on her piece of the Landing: the cloth, grown from a thread to a street, and its thrower.

The moment of `the_end_thrown`, from the other side: the cloth starts small in the hand of somebody far off, and its
free end with the boots is near. It is the only light.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import landing_drawing as landing
from the_end_thrown import BONE, CUFF, LINE, RIM, SCARF, SKIN, VELVET, WARM_RIM, Band, Points, Three

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

# The middle of the cloth's light.
LIGHT: Point = (900, 280)

# The cloth's way: (x, y, breadth), from the hand over there to the free end.
WAY = (
    (1496, 396, 12),
    (1434, 300, 26),
    (1326, 186, 52),
    (1180, 104, 92),
    (1030, 90, 134),
    (918, 152, 160),
    (868, 250, 176),
    (864, 336, 196),
    (884, 408, 222),
)
BAND = Band(WAY)
THERE: Point = (1580, 596)  # where she stands who throws

HAIR_HERE, HAIR_LIT = Ink(0.34, 0.46, 0.80), Ink(0.02, 0.16, 0.66)
BOOT: Three = (Ink(0.20, 0.30, 0.72), Ink(0.52, 0.56, 0.72), Ink(0.84, 0.80, 0.50))
SOLE: Three = (Ink(0.66, 0.60, 0.60), Ink(0.80, 0.74, 0.56), Ink(0.90, 0.86, 0.40))


def by_light(sheet: Sheet, inks: Three, reach: float = 780) -> Reference:
    """Return the colours of a thing as the flying cloth gives them: near it, further off, hardly at all."""
    near, middle, far = inks
    return sheet.radial(LIGHT, reach, Stop(0.20, near), Stop(0.52, middle), Stop(1, far))


def piece(sheet: Sheet, name: str, inks: Three, points: Points, *, reach: float = 780, line: float = 3.4) -> str:
    """Draw a named piece in the cloth's light with a line round it; return its outline."""
    outline = smooth(points)
    with sheet.shape(name):
        sheet.paint(outline, by_light(sheet, inks, reach))
        if line:
            sheet.line(outline, LINE, line)
    return outline


# The dark, and the other side.


def nothing(sheet: Sheet) -> None:
    """The dark between, and the cloth's light in its air."""
    void = landing.VOID
    with sheet.shape("nothing"):
        sheet.paint(sheet.everything, void)
        deep = sheet.radial(
            LIGHT, 1000, Stop(0, Ink(0.58, 0.68, 0.44)), Stop(0.45, Ink(0.84, 0.88, 0.18)), Stop(1, void), stretch=1.3
        )
        sheet.paint(sheet.everything, deep)


def other_side(sheet: Sheet) -> None:
    """A stretch of the same Landing, as far off as a stage from its gallery: doors, a rail, and her."""
    x, foot = THERE
    void = landing.VOID
    with sheet.shape("far wall"):
        wall = sheet.radial(
            (x - 40, foot - 110),
            380,
            Stop(0, Ink(0.46, 0.56, 0.44)),
            Stop(0.5, Ink(0.80, 0.82, 0.22), 0.9),
            Stop(1, void, 0),
        )
        sheet.paint(polygon([(1150, foot - 190), (2020, foot - 236), (2020, foot - 4), (1150, foot - 14)]), wall)
        for left, light in ((1300, 0.5), (1412, 0.8), (1690, 1.0), (1806, 0.8), (1924, 0.5)):
            door = polygon([(left, foot - 154), (left + 58, foot - 157), (left + 58, foot - 12), (left, foot - 13)])
            sheet.paint(door, Ink(0.84, 0.84, 0.30), opacity=light * 0.8)
            slit = polygon([(left, foot - 16), (left + 58, foot - 15), (left + 58, foot - 9), (left, foot - 10)])
            sheet.paint(slit, Ink(0, 0.12, 0.70), opacity=light)
        floor = sheet.radial(
            (x, foot), 400, Stop(0, Ink(0.34, 0.48, 0.60)), Stop(0.5, Ink(0.78, 0.80, 0.38), 0.9), Stop(1, void, 0)
        )
        sheet.paint(polygon([(1150, foot - 14), (2020, foot - 6), (2020, foot + 22), (1150, foot + 12)]), floor)
    she_who_throws(sheet)
    with sheet.shape("far rail"):
        wood = sheet.radial(
            (x - 60, foot - 80), 420, Stop(0, Ink(0.02, 0.24, 0.58)), Stop(0.4, Ink(0.48, 0.60, 0.52)), Stop(1, void, 0)
        )
        posts = "".join(polyline([(1170 + step * 23, foot - 78), (1170 + step * 23, foot + 14)]) for step in range(38))
        sheet.line(posts, wood, 4.4)
        sheet.line(polyline([(1150, foot - 78), (2020, foot - 82)]), wood, 9)
        sheet.line(polyline([(1150, foot + 14), (2020, foot + 20)]), wood, 7)


def she_who_throws(sheet: Sheet) -> None:
    """Tall, small over there: a plum coat, hair pinned up on two needles, one arm after what it has let go."""
    x, foot = THERE
    with sheet.shape("scarf"):
        tail = [(x + 2, foot - 178), (x + 40, foot - 190), (x + 66, foot - 172), (x + 96, foot - 184)]
        sheet.paint(stroke(tail, 19, start=0.9, end=0.7), by_light(sheet, SCARF, 1400))
    coat = [Corner(x - 20, foot - 176), (x - 38, foot - 150), (x - 30, foot - 100), Corner(x - 44, foot - 2)]
    coat += [Corner(x + 58, foot - 2), (x + 42, foot - 90), (x + 40, foot - 150), Corner(x + 20, foot - 174)]
    body = piece(sheet, "her coat", VELVET, coat, reach=1400, line=2.4)
    with sheet.shape("stars of the coat"), sheet.group(clip=sheet.clip(body)):
        stars = "".join(
            star(x - 36 + c * 22 + (r % 2) * 11, foot - 150 + r * 22, 5) for r in range(7) for c in range(5)
        )
        sheet.paint(stars, Ink(0.10, 0.30, 0.56))
        sheet.line(polyline([(x - 40, foot - 96), (x + 50, foot - 92)]), by_light(sheet, CUFF, 1400), 7)
    with sheet.shape("her arms"):
        for run, width in (
            ([(x - 22, foot - 164), (x - 54, foot - 182), (x - 76, foot - 200)], 21),
            ([(x + 24, foot - 160), (x + 30, foot - 122), (x - 2, foot - 104)], 20),
        ):
            sleeve = stroke(run, width, start=1, end=0.9)
            sheet.paint(sleeve, by_light(sheet, VELVET, 1400))
            sheet.line(sleeve, LINE, 2.2)
        sheet.line(polyline([(x - 68, foot - 206), (x - 78, foot - 190)]), by_light(sheet, CUFF, 1400), 8)
        sheet.paint(ellipse(x - 8, foot - 101, 8), by_light(sheet, SKIN, 1400))
        sheet.paint(ellipse(x - 84, foot - 202, 8), by_light(sheet, SKIN, 1400))
        for dx, dy in ((-98, -204), (-97, -211), (-93, -217), (-92, -196)):
            sheet.line(polyline([(x - 84, foot - 202), (x + dx, foot + dy)]), by_light(sheet, SKIN, 1400), 4.4)
    with sheet.group(scale=(1.22, x, foot - 178)):
        her_head(sheet, (x - 8, foot - 216))


def her_head(sheet: Sheet, at: Point) -> None:
    """Her head about the middle of her face: a long neck, a bun on two crossed needles, locks that come down."""
    x, y = at
    with sheet.shape("her head"):
        sheet.line(polyline([(x + 4, y + 18), (x + 7, y + 40)]), by_light(sheet, SKIN, 1400), 13)
        sheet.line(polyline([(x - 12, y + 38), (x + 26, y + 40)]), by_light(sheet, SCARF, 1400), 15)
        for dx in (18, 24):
            lock = [(x + dx - 4, y - 10), (x + dx + 8, y + 16), (x + dx - 2, y + 42)]
            sheet.paint(stroke(lock, 7, start=0.8, end=0.1), HAIR_HERE)
        hair = smooth(
            [(x - 17, y - 14), (x - 8, y - 32), (x + 10, y - 34), (x + 25, y - 16), (x + 24, y + 8), (x + 8, y + 14)]
        )
        sheet.paint(hair, HAIR_HERE)
        for tip, end in (((x - 14, y - 64), (x + 46, y - 26)), ((x - 18, y - 26), (x + 46, y - 62))):
            sheet.line(polyline([tip, end]), LINE, 7)
            sheet.line(polyline([tip, end]), by_light(sheet, BONE, 1400), 4)
        bun = ellipse(x + 14, y - 42, 19, 17)
        sheet.paint(bun, HAIR_HERE)
        sheet.line(ellipse(x + 14, y - 42, 10, 8), HAIR_LIT, 2.4)
        sheet.line(bun, LINE, 2)
        face = [(x - 17, y - 12), (x - 2, y - 20), (x + 12, y - 8), (x + 12, y + 8), (x, y + 24), (x - 13, y + 16)]
        sheet.paint(smooth([*face, Corner(x - 24, y + 4)]), by_light(sheet, SKIN, 1700))
        for dx, lift in ((-14, 1.4), (-1, -1.4)):
            sheet.paint(ellipse(x + dx, y - 3, 2, 2.8), LINE)
            sheet.line(polyline([(x + dx - 4, y - 9 + lift), (x + dx + 4, y - 9 - lift)]), LINE, 2)
        sheet.paint(ellipse(x - 9, y + 11, 3, 3.6), LINE)
        strokes_of_light(sheet, [([(x - 18, y - 16), (x - 12, y - 26), (x - 4, y - 32)], 4)])


# The cloth.


def cloth(sheet: Sheet) -> None:
    """All of it, in the air."""
    with sheet.shape("shine"), sheet.group(blur=34, opacity=0.72):
        sheet.paint(BAND.outline(-1.6, 1.6, 0.12, 1.0), Ink(0, 0.16, 0.66))
    with sheet.shape("cloth"):
        bright = sheet.radial(LIGHT, 760, Stop(0, Ink(0, 0.01, 0.12)), Stop(0.6, Ink(0, 0.06, 0.40)), Stop(1, WARM_RIM))
        sheet.paint(BAND.outline(), bright)
        sky = sheet.radial(
            LIGHT, 760, Stop(0, Ink(0.10, 0.46, 0.26)), Stop(0.5, Ink(0.34, 0.56, 0.40)), Stop(1, Ink(0.40, 0.56, 0.56))
        )
        sheet.paint(BAND.outline(-0.82, 0.84), sky)
        weft = "".join(polyline([BAND.at(step / 300, -0.8), BAND.at(step / 300, 0.82)]) for step in range(30, 300))
        sheet.line(weft, Ink(0, 0.20, 0.44), 1.4, opacity=0.5)
        gables(sheet)
        folds(sheet)
        lanterns(sheet)
        for low, high in ((-1.0, -0.90), (0.90, 1.0)):
            sheet.paint(BAND.outline(low, high), WARM_RIM)
        for off in (-1.0, 1.0):
            sheet.line(polyline(BAND.along_it(off)), LINE, 2.4)
    threads(sheet)
    boots(sheet)


def spaced(share: float, start: float = 0.03, end: float = 0.985) -> Iterator[tuple[float, float]]:
    """Yield (from, to) along the cloth, each as long as that share of its breadth there."""
    far = start
    while far < end:
        size = math.dist(BAND.at(far, -1), BAND.at(far, 1))
        speed = math.dist(BAND.at(far, 0), BAND.at(far + 0.01, 0)) / 0.01 or 1.0
        after = far + share * size / speed
        yield far, min(after, 1.0)
        far = after


def gables(sheet: Sheet) -> None:
    """A street of houses along the lower border, their windows lit."""
    for index, (here, there) in enumerate(spaced(0.36)):
        there -= (there - here) * 0.08
        middle, wide = (here + there) / 2, there - here
        top = 0.34 - 0.22 * ((index * 7) % 5) / 4
        house = [BAND.at(here, 0.82), BAND.at(here, top), BAND.at(middle, top - 0.26), BAND.at(there, top)]
        house.append(BAND.at(there, 0.82))
        sheet.paint(polygon(house), Ink(0.06, 0.36, 0.66) if index % 2 else Ink(0.26, 0.52, 0.60))
        for share in (0.24, 0.60):
            a, b = here + wide * share, here + wide * (share + 0.2)
            pane = [BAND.at(a, top + 0.10), BAND.at(b, top + 0.10), BAND.at(b, top + 0.30), BAND.at(a, top + 0.30)]
            sheet.paint(polygon(pane), PAPER)


def lanterns(sheet: Sheet) -> None:
    """Round lanterns, sewn on along the upper border, each with a ring of light."""
    string = [BAND.at(step / 90, -0.66 - 0.05 * math.sin(step)) for step in range(91)]
    sheet.line(polyline(string), Ink(0.2, 0.4, 0.6), 1.8)
    for here, there in spaced(0.42, start=0.06, end=0.92):
        far = (here + there) / 2
        x, y = BAND.at(far, -0.36)
        size = math.dist(BAND.at(far, -1), BAND.at(far, 1)) * 0.115
        ring = sheet.radial((x, y), size * 2.1, Stop(0, Ink(0, 0.04, 0.50), 0.9), Stop(1, WARM_RIM, 0))
        sheet.paint(ellipse(x, y, size * 2.1), ring)
        sheet.paint(ellipse(x, y, size), PAPER)
        sheet.line(ellipse(x, y, size), WARM_RIM, max(1.2, size * 0.12))
        sheet.line(polyline([BAND.at(far, -0.64), BAND.at(far, -0.50)]), Ink(0.2, 0.4, 0.6), 1.8)


def folds(sheet: Sheet) -> None:
    """It is cloth, and flies in folds."""
    with sheet.group(opacity=0.34):
        for far, wide in ((0.30, 0.012), (0.44, 0.014), (0.56, 0.016), (0.67, 0.016), (0.78, 0.020), (0.90, 0.018)):
            middle = [BAND.at(far + 0.014 * math.sin(off * 1.4), off) for off in (-1, -0.6, -0.2, 0.2, 0.6, 1)]
            edge = [BAND.at(far + wide + 0.014 * math.sin(off * 1.4), off) for off in (-1, -0.6, -0.2, 0.2, 0.6, 1)]
            sheet.paint(polygon([*edge, *middle[::-1]]), Ink(0.50, 0.56, 0.62))


def threads(sheet: Sheet) -> None:
    """The free end: warp that nobody has bound off."""
    rng = sheet.rng("threads")
    with sheet.shape("threads"):
        for index in range(17):
            x, y = BAND.at(1.0, -0.97 + index * 0.121)
            long = rng.uniform(22, 52)
            run = [(x, y - 2), (x - 5 + rng.uniform(-6, 6), y + long * 0.5), (x - 10 + rng.uniform(-14, 10), y + long)]
            sheet.paint(stroke(run, 4.4, start=0.9, end=0.2), RIM)


def boots(sheet: Sheet) -> None:
    """At the very front of it, by their laces, a pair of boots."""
    for root, at, turn in ((BAND.at(0.99, 0.34), (946, 482), -11.0), (BAND.at(0.99, -0.30), (852, 488), 13.0)):
        with sheet.shape(f"boot at {at[0]}"):
            for slip in (-5, 5):
                lace = [(root[0] + slip, root[1]), (root[0] * 0.4 + at[0] * 0.6 + slip * 1.6, root[1] + 16), at]
                sheet.paint(stroke(lace, 4, start=1, end=0.8), RIM)
            with sheet.group(turn=(turn, *at)), sheet.group(scale=(1.25, *at)):
                boot(sheet, *at)


def boot(sheet: Sheet, x: float, y: float) -> None:
    """A laced boot from the side, hung by its top; the toe to the left."""
    shape = smooth(
        [
            Corner(x - 20, y),
            (x - 18, y + 32),
            (x - 38, y + 56),
            (x - 62, y + 68),
            Corner(x - 64, y + 88),
            Corner(x + 22, y + 90),
            (x + 26, y + 60),
            Corner(x + 20, y - 2),
        ]
    )
    sheet.paint(shape, by_light(sheet, BOOT, 640))
    sheet.line(shape, LINE, 3.2)
    sole = polygon(
        [(x - 68, y + 86), (x + 26, y + 88), (x + 26, y + 99), (x - 2, y + 98), (x - 8, y + 93), (x - 66, y + 96)]
    )
    sheet.paint(sole, by_light(sheet, SOLE, 640))
    sheet.line(sole, LINE, 2.6)
    sheet.line(smooth([(x - 48, y + 62), (x - 42, y + 74), (x - 46, y + 88)], closed=False), LINE, 2.4)
    for index in range(4):
        sheet.line(polyline([(x - 17 - index * 2, y + 10 + index * 11), (x - 3 - index, y + 6 + index * 11)]), RIM, 3)
    sheet.paint(
        stroke([(x - 17, y + 4), (x - 15, y + 34), (x - 36, y + 58), (x - 60, y + 70)], 5, start=0.3, end=0.3), RIM
    )


def strokes_of_light(sheet: Sheet, runs: Sequence[tuple[Sequence[Point], float]], ink: Ink = RIM) -> None:
    """Draw the light along edges: (way, breadth)."""
    for run, width in runs:
        sheet.paint(stroke(run, width, start=0.1, end=0.1), ink)
