"""The end, thrown: over the banister of the Landing, over nothing, goes the free end of a long woven cloth.

She who throws it is large and near, with her back half to us; she who might catch it is very small, across the nothing,
with a telephone. The curve of the cloth is the picture, and its light is the only light; it has not arrived. It lies
beside the Landing's other pictures since it is built with them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import landing_drawing as landing

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Reference, Sheet, Stop

EYE = landing.Eye(vanishing=(1520.0, 372.0), sway=26.0)
DOORS = (landing.Door("elara", light=0.5), *landing.FIVE_AND_ONE[1:])
# The middle of the cloth's light.
LIGHT: Point = (740, 330)

# The cloth's way: (x, y, breadth), from the heap at her feet through her fist to the free end.
WAY = (
    (1200, 1180, 150),
    (1030, 1010, 140),
    (1056, 830, 112),
    (1020, 668, 58),
    (890, 560, 120),
    (770, 396, 176),
    (676, 236, 178),
    (530, 122, 166),
    (352, 128, 150),
    (238, 248, 150),
    (210, 366, 172),
)
FIST: Point = (1020, 668)

LINE = Ink(0.95, 0.62, 0.40)
RIM = Ink(0, 0.03, 0.34)
WARM_RIM = Ink(0, 0.12, 0.70)

Three = tuple[Ink, Ink, Ink]
SKIN: Three = (Ink(0, 0.02, 0.30), Ink(0.06, 0.30, 0.58), Ink(0.44, 0.60, 0.62))
HAIR: Three = (Ink(0, 0.10, 0.60), Ink(0.14, 0.32, 0.76), Ink(0.60, 0.66, 0.70))
HAIR_DARK: Three = (Ink(0.20, 0.36, 0.80), Ink(0.42, 0.54, 0.80), Ink(0.80, 0.80, 0.60))
VELVET: Three = (Ink(0.34, 0.44, 0.52), Ink(0.66, 0.64, 0.50), Ink(0.90, 0.86, 0.34))
NAP: Three = (Ink(0.12, 0.26, 0.52), Ink(0.52, 0.54, 0.54), Ink(0.84, 0.80, 0.40))
SCARF: Three = (Ink(0, 0.42, 0.14), Ink(0.16, 0.66, 0.24), Ink(0.60, 0.82, 0.30))
CUFF: Three = (Ink(0, 0.14, 0.70), Ink(0.18, 0.42, 0.80), Ink(0.60, 0.68, 0.62))
BONE: Three = (Ink(0, 0.02, 0.12), Ink(0.04, 0.20, 0.30), Ink(0.44, 0.56, 0.40))

Points = Sequence[Point | Corner]


def by_cloth(sheet: Sheet, inks: Three, reach: float = 800) -> Reference:
    """Return the colours of a thing as the flying cloth gives them: near it, further off, hardly at all."""
    near, middle, far = inks
    return sheet.radial(LIGHT, reach, Stop(0.22, near), Stop(0.52, middle), Stop(1, far))


def piece(sheet: Sheet, name: str, inks: Three, points: Points, *, reach: float = 800, line: float = 3.4) -> str:
    """Draw a named piece in the cloth's light with a line round it; return its outline."""
    outline = smooth(points)
    with sheet.shape(name):
        sheet.paint(outline, by_cloth(sheet, inks, reach))
        if line:
            sheet.line(outline, LINE, line)
    return outline


def edge(sheet: Sheet, points: Sequence[Point], width: float, ink: Ink = RIM) -> None:
    """Draw the light along an edge."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)


# The Landing on our side, and nothing.


def nothing(sheet: Sheet) -> None:
    """What is beyond the banister, and on its other side somebody."""
    landing.nothing(sheet, EYE, other_side=0.0)
    with sheet.shape("light over nothing"), sheet.overprint():
        air = sheet.radial((690, 330), 640, Stop(0, Ink(0, 0, 0.34)), Stop(0.5, Ink(0, 0, 0.12)), Stop(1, PAPER))
        sheet.paint(sheet.everything, air)
    with sheet.shape("less dark over nothing"), sheet.lift():
        air = sheet.radial((690, 320), 560, Stop(0, Ink(0.80, 0.86, 1)), Stop(1, landing.NO_CHANGE), stretch=1.2)
        sheet.paint(sheet.everything, air)
    other_side(sheet)


def house(sheet: Sheet) -> None:
    """Wall, floor, runner, doors, by the cloth's light."""
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.runner(sheet, EYE)
    landing.doors(sheet, EYE, DOORS)
    landing.night(sheet, EYE, Ink(0.80, 0.84, 0.04), [((1000, 420), 860, 0.72)])
    landing.depth(sheet, EYE, Ink(0.62, 0.70, 0))
    landing.frame_of_dark(sheet, EYE, Ink(0.70, 0.56, 0))
    landing.door_lights(sheet, EYE, DOORS)
    for z in (32, 24, 17.5):
        landing.lamp(sheet, EYE, z, lit=0.5)


def banister(sheet: Sheet) -> None:
    """The banister alone."""
    rail = (Stop(0, Ink(0.60, 0.72, 0.50)), Stop(0.5, Ink(0.04, 0.26, 0.58)), Stop(1, Ink(0.50, 0.62, 0.56)))
    landing.banister(sheet, EYE, lit=rail, shade=Ink(0.80, 0.84, 0.40), start=0.58)


# The other side.

THERE: Point = (316, 716)  # where she stands


def other_side(sheet: Sheet) -> None:
    """A stretch of the same Landing, as far off as a stage from its gallery, and a girl at its rail."""
    x, foot = THERE
    void = landing.VOID
    with sheet.shape("far wall"):
        wall = sheet.radial(
            (x, foot - 120),
            300,
            Stop(0, Ink(0.56, 0.62, 0.34)),
            Stop(0.5, Ink(0.82, 0.84, 0.18), 0.8),
            Stop(1, void, 0),
        )
        sheet.paint(polygon([(-100, foot - 226), (720, foot - 196), (720, foot - 14), (-100, foot - 4)]), wall)
        for left, light in ((40, 0.4), (168, 0.8), (452, 0.9), (560, 0.5)):
            door = polygon([(left, foot - 160), (left + 56, foot - 158), (left + 56, foot - 14), (left, foot - 12)])
            sheet.paint(door, Ink(0.82, 0.84, 0.30), opacity=light * 0.7)
            slit = polygon([(left, foot - 14), (left + 56, foot - 16), (left + 56, foot - 11), (left, foot - 8)])
            sheet.paint(slit, Ink(0, 0.12, 0.70), opacity=light)
        floor = sheet.radial(
            (x, foot), 320, Stop(0, Ink(0.40, 0.52, 0.56)), Stop(0.5, Ink(0.80, 0.80, 0.34), 0.8), Stop(1, void, 0)
        )
        sheet.paint(polygon([(-100, foot - 6), (720, foot - 14), (720, foot + 14), (-100, foot + 20)]), floor)
    girl(sheet)
    with sheet.shape("far rail"):
        wood = sheet.radial(
            (x, foot - 90), 330, Stop(0, Ink(0.04, 0.28, 0.60)), Stop(0.45, Ink(0.52, 0.62, 0.50)), Stop(1, void, 0)
        )
        for index in range(38):
            left = -90 + index * 21
            sheet.line(polyline([(left, foot - 90), (left, foot + 14)]), wood, 4)
        sheet.line(polyline([(-100, foot - 90), (720, foot - 96)]), wood, 9)
        sheet.line(polyline([(-100, foot + 18), (720, foot + 12)]), wood, 6)


def girl(sheet: Sheet) -> None:
    """Sixteen, in a jersey that is too large; what light she has is her telephone's, from below."""
    x, foot = THERE
    glow: Point = (x - 12, foot - 106)
    with sheet.shape("telephone's light"):
        light = sheet.radial(glow, 88, Stop(0, Ink(0, 0.10, 0.10), 0.55), Stop(1, Ink(0, 0.3, 0.2), 0))
        sheet.paint(ellipse(*glow, 88), light)
    cloth = sheet.radial(
        glow, 110, Stop(0, Ink(0.10, 0.30, 0.18)), Stop(0.5, Ink(0.50, 0.66, 0.34)), Stop(1, Ink(0.86, 0.86, 0.30))
    )
    with sheet.shape("girl"):
        hair = [(x, foot - 206), (x - 26, foot - 194), (x - 31, foot - 160), (x - 34, foot - 130), (x, foot - 126)]
        hair += [(x + 34, foot - 130), (x + 31, foot - 160), (x + 26, foot - 194)]
        sheet.paint(smooth(hair), Ink(0.88, 0.82, 0.50))
        for way in (-1, 1):
            sheet.paint(
                polygon(
                    [(x + way * 3, foot - 70), (x + way * 22, foot - 70), (x + way * 16, foot), (x + way * 5, foot)]
                ),
                Ink(0.82, 0.80, 0.40),
            )
        jersey = [Corner(x - 12, foot - 142), (x - 36, foot - 128), (x - 38, foot - 84), Corner(x - 30, foot - 56)]
        jersey += [Corner(x + 30, foot - 56), (x + 36, foot - 90), (x + 34, foot - 128), Corner(x + 12, foot - 142)]
        sheet.paint(smooth(jersey), cloth)
        below = sheet.linear(
            (x, foot - 142),
            (x, foot - 198),
            Stop(0, Ink(0, 0.02, 0.14)),
            Stop(0.5, Ink(0.06, 0.24, 0.44)),
            Stop(1, Ink(0.62, 0.62, 0.62)),
        )
        sheet.paint(
            smooth(
                [
                    (x, foot - 196),
                    (x - 20, foot - 184),
                    (x - 20, foot - 158),
                    (x, foot - 138),
                    (x + 20, foot - 158),
                    (x + 20, foot - 184),
                ]
            ),
            below,
        )
        fringe = [
            Corner(x - 23, foot - 166),
            (x - 20, foot - 196),
            (x + 4, foot - 204),
            (x + 22, foot - 192),
            Corner(x + 23, foot - 164),
        ]
        sheet.paint(smooth([*fringe, (x + 14, foot - 180), (x - 6, foot - 184)]), Ink(0.88, 0.82, 0.50))
        for way in (-1, 1):
            sheet.paint(ellipse(x + 2 + way * 8, foot - 170, 2.6, 3.6), LINE)
        sheet.line(polyline([(x - 1, foot - 150), (x + 6, foot - 150)]), LINE, 2.4)
    with sheet.shape("girl's hands"):
        sheet.paint(rectangle(glow[0] - 9, glow[1] - 8, 18, 24, radius=4), Ink(0, 0.02, 0.04))
        for dx in (-11, 11):
            sheet.paint(ellipse(glow[0] + dx, glow[1] + 10, 5, 8), Ink(0, 0.10, 0.34))
        arm = [(x + 28, foot - 122), (x + 46, foot - 104), (x + 66, foot - 120)]
        sheet.line(smooth(arm, closed=False), Ink(0.40, 0.56, 0.40), 14)
        sheet.paint(ellipse(x + 72, foot - 130, 8, 9, turn=24), Ink(0, 0.10, 0.40))
        for dx, up in ((-4, 142), (3, 151), (10, 152), (17, 145)):
            finger = polyline([(x + 70 + dx * 0.5, foot - 132), (x + 72 + dx, foot - up)])
            sheet.line(finger, Ink(0, 0.10, 0.40), 4)


# The cloth.


class Band:
    """The cloth as a plane of its own: `at(far, off)` is a place along it (0 to 1) and across it (-1 to 1)."""

    def __init__(self, way: Sequence[tuple[float, float, float]]) -> None:
        """Follow the way closely."""
        self.run = along([(x, y) for x, y, _ in way], steps=24)
        self.breadth = [size for size, _ in along([(size, 0.0) for _, _, size in way], steps=24)]

    def at(self, far: float, off: float) -> Point:
        """Return where it is on the page."""
        place = max(0.0, min(1.0, far)) * (len(self.run) - 1)
        index = min(len(self.run) - 2, int(place))
        (ax, ay), (bx, by) = self.run[index], self.run[index + 1]
        share, length = place - index, math.dist((ax, ay), (bx, by)) or 1.0
        half = (self.breadth[index] + (self.breadth[index + 1] - self.breadth[index]) * share) / 2 * off
        half *= 1 + 0.13 * math.sin(far * 40 + off * 2.2)
        ripple = math.sin(far * 26) * 7.0 * far
        x, y = ax + (bx - ax) * share, ay + (by - ay) * share
        return (x + (by - ay) / length * (half + ripple), y - (bx - ax) / length * (half + ripple))

    def along_it(self, off: float, start: float = 0.0, end: float = 1.0) -> list[Point]:
        """Return a thread along it."""
        return [self.at(start + (end - start) * step / 90, off) for step in range(91)]

    def outline(self, low: float = -1.0, high: float = 1.0, start: float = 0.0, end: float = 1.0) -> str:
        """Return a strip of it."""
        return polygon(self.along_it(low, start, end) + self.along_it(high, start, end)[::-1])


BAND = Band(WAY)
IN_HAND = 0.3  # Where along it her fist is.


def cloth(sheet: Sheet, start: float, end: float) -> None:
    """A stretch of it, with the street of lanterns woven in."""
    with sheet.shape("cloth"):
        bright = Stop(0, Ink(0, 0.01, 0.16)), Stop(0.5, Ink(0, 0.06, 0.40)), Stop(1, Ink(0.30, 0.50, 0.60))
        sheet.paint(BAND.outline(start=start, end=end), sheet.radial((700, 230), 900, *bright))
        night_in_it(sheet, start, end)
        street_in_it(sheet, start, end)
        folds(sheet)
        for low, high, ink in (
            (-1.0, -0.88, WARM_RIM),
            (0.86, 1.0, WARM_RIM),
            (-0.84, -0.80, Ink(0.10, 0.5, 0.5)),
            (0.78, 0.82, Ink(0.10, 0.5, 0.5)),
        ):
            sheet.paint(BAND.outline(low, high, start, end), ink)
        for off in (-1.0, 1.0):
            sheet.line(polyline(BAND.along_it(off, start, end)), LINE, 2.6)
        if end == 1.0:
            threads(sheet)


def night_in_it(sheet: Sheet, start: float, end: float) -> None:
    """The woven sky, with the weft showing."""
    sky = sheet.radial(
        (700, 230),
        900,
        Stop(0, Ink(0.10, 0.50, 0.22)),
        Stop(0.5, Ink(0.40, 0.60, 0.34)),
        Stop(1, Ink(0.80, 0.80, 0.40)),
    )
    sheet.paint(BAND.outline(-0.80, 0.78, start, end), sky)
    marks = ""
    for index in range(int(start * 260), int(end * 260)):
        far = index / 260
        marks += polyline([BAND.at(far, -0.78), BAND.at(far, 0.76)])
    sheet.line(marks, Ink(0, 0.20, 0.44), 1.4, opacity=0.5)


def street_in_it(sheet: Sheet, start: float, end: float) -> None:
    """Gables along its lower border, lanterns along the upper, each with a ring of light."""
    count = 26
    for index in range(count):
        here, there = index / count, (index + 0.92) / count
        if here < start or there > end:
            continue
        wide = there - here
        tall = 0.30 + 0.22 * ((index * 7) % 5) / 4
        wall = [BAND.at(here, -0.80), BAND.at(here, -0.80 + tall), BAND.at(here + wide / 2, -0.46 + tall)]
        wall += [BAND.at(there, -0.80 + tall), BAND.at(there, -0.80)]
        sheet.paint(polygon(wall), Ink(0.06, 0.36, 0.66) if index % 2 else Ink(0.26, 0.52, 0.60))
        for share in (0.28, 0.64):
            pane = [BAND.at(here + wide * share, -0.66), BAND.at(here + wide * (share + 0.2), -0.66)]
            pane += [BAND.at(here + wide * (share + 0.2), -0.46), BAND.at(here + wide * share, -0.46)]
            sheet.paint(polygon(pane), PAPER)
        x, y = BAND.at(here + wide / 2, 0.36)
        size = BAND.breadth[int(here * (len(BAND.run) - 1))] * 0.115
        sheet.paint(
            ellipse(x, y, size * 2.1),
            sheet.radial((x, y), size * 2.1, Stop(0, Ink(0, 0.04, 0.50), 0.9), Stop(1, WARM_RIM, 0)),
        )
        sheet.paint(ellipse(x, y, size), PAPER)
        sheet.line(ellipse(x, y, size), WARM_RIM, 2)
    string = [BAND.at(start + (end - start) * step / 80, 0.60 - 0.08 * math.sin(step)) for step in range(81)]
    sheet.line(polyline(string), Ink(0.2, 0.4, 0.6), 1.8)


def folds(sheet: Sheet) -> None:
    """It is cloth: it hangs and flies in folds, and each has a dark side."""
    with sheet.group(opacity=0.34):
        for far, wide in ((0.06, 0.016), (0.17, 0.014), (0.25, 0.012), (0.40, 0.012), (0.50, 0.016), (0.60, 0.013)):
            fold(sheet, far, wide)
        for far, wide in ((0.69, 0.017), (0.77, 0.013), (0.86, 0.016), (0.94, 0.012)):
            fold(sheet, far, wide)


def fold(sheet: Sheet, far: float, wide: float) -> None:
    """One fold, slanting across the cloth."""

    def edge_of(slip: float) -> list[Point]:
        return [BAND.at(far + slip + 0.014 * math.sin(off * 1.4), off) for off in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0)]

    middle = edge_of(0.0)
    sheet.paint(polygon([*edge_of(wide), *middle[::-1]]), Ink(0.50, 0.56, 0.62))


def threads(sheet: Sheet) -> None:
    """The free end: warp that nobody has bound off, reaching."""
    rng = sheet.rng("threads")
    for index in range(13):
        root = BAND.at(1.0, -0.95 + index * 0.158)
        long = rng.uniform(26, 66)
        run = [
            root,
            (root[0] - 4 + rng.uniform(-6, 6), root[1] + long * 0.5),
            (root[0] - 14 + rng.uniform(-14, 12), root[1] + long),
        ]
        sheet.paint(stroke(run, 4, start=0.9, end=0.2), RIM)


def shine(sheet: Sheet) -> None:
    """The light about it."""
    with sheet.shape("shine"), sheet.group(blur=26, opacity=0.55):
        sheet.paint(BAND.outline(-1.7, 1.7, IN_HAND + 0.06, 1.0), Ink(0, 0.16, 0.66))


# She who throws.


def lyra(sheet: Sheet) -> None:
    """Her back half to us, all of her going after what she has let go."""
    coat(sheet)
    neck_and_scarf(sheet)
    head(sheet)


def coat(sheet: Sheet) -> None:
    """Plum velvet to the ground, leaning out from the hips."""
    body = piece(
        sheet,
        "coat",
        VELVET,
        [
            Corner(1050, 474),
            (1010, 540),
            (1010, 640),
            (1056, 740),
            (1040, 880),
            Corner(1000, 1140),
            Corner(1500, 1140),
            (1430, 960),
            (1376, 780),
            (1330, 640),
            (1296, 540),
            (1236, 480),
            Corner(1150, 452),
        ],
        line=4.4,
    )
    with sheet.shape("folds"), sheet.group(clip=sheet.clip(body)):
        for run in (
            [(1150, 760), (1140, 920), (1110, 1140)],
            [(1230, 760), (1240, 920), (1250, 1140)],
            [(1310, 760), (1350, 920), (1390, 1140)],
            [(1200, 500), (1190, 600), (1180, 730)],
        ):
            sheet.paint(stroke(run, 7, start=0.2, end=0.6), LINE)
            lit = [(x - 12, y) for x, y in run]
            sheet.paint(stroke(lit, 14, start=0.1, end=0.5), by_cloth(sheet, NAP), opacity=0.7)
        stars = "".join(
            star(1030 + column * 62 + (row % 2) * 31, 560 + row * 58, 11, inner=0.36)
            for row in range(11)
            for column in range(8)
        )
        sheet.paint(stars, by_cloth(sheet, NAP), opacity=0.8)
        belt = stroke([(1040, 742), (1180, 764), (1350, 738)], 26, start=1, end=1)
        sheet.paint(belt, by_cloth(sheet, CUFF))
        sheet.line(belt, LINE, 3)
    with sheet.shape("light along the coat"):
        edge(sheet, [(1044, 486), (1012, 540), (1011, 640), (1050, 726)], 8)
        edge(sheet, [(1056, 760), (1040, 880), (1012, 1060)], 6, WARM_RIM)


def neck_and_scarf(sheet: Sheet) -> None:
    """A long neck; a turquoise scarf with stars, whose tail is still behind her."""
    with sheet.shape("scarf's tail"):
        tail = stroke([(1150, 466), (1260, 440), (1340, 480), (1420, 452), (1486, 486)], 52, start=0.7, end=0.8)
        sheet.paint(tail, by_cloth(sheet, SCARF))
        sheet.line(tail, LINE, 3)
        for x, y in ((1230, 450), (1290, 460), (1352, 474), (1412, 458)):
            sheet.paint(star(x, y, 11, inner=0.4), by_cloth(sheet, BONE))
    neck = [Corner(1056, 400), (1064, 440), Corner(1040, 490), Corner(1160, 490), (1136, 440), Corner(1130, 370)]
    piece(sheet, "neck", SKIN, neck, line=0)
    scarf = [Corner(1046, 446), (1030, 480), (1046, 512), (1110, 520), (1176, 500), Corner(1182, 452), (1120, 466)]
    wound = piece(sheet, "scarf", SCARF, scarf)
    with sheet.shape("scarf's stars"), sheet.group(clip=sheet.clip(wound)):
        for x, y in ((1056, 484), (1098, 492), (1142, 484), (1074, 508), (1120, 512)):
            sheet.paint(star(x, y, 11, inner=0.4), by_cloth(sheet, BONE))


def head(sheet: Sheet) -> None:
    """A profile that looks up after it; the hair pinned up high on two bone needles, and giving way at one side."""
    face = [
        (1044, 236),
        (1018, 262),
        Corner(1008, 290),
        (1002, 306),
        (986, 334),
        Corner(981, 344),
        Corner(1000, 352),
        (994, 360),
        Corner(992, 366),
        Corner(1010, 370),
        (998, 380),
        (998, 388),
        Corner(1006, 393),
        (1000, 408),
        (1010, 424),
        (1034, 430),
        (1076, 412),
        (1110, 380),
        (1134, 320),
        (1110, 250),
    ]
    piece(sheet, "face", SKIN, face, reach=620)
    with sheet.shape("mouth"):
        sheet.paint(
            polygon([(993, 366), (1014, 366), (1020, 374), (1010, 382), (998, 381), (1006, 373)]), Ink(0.80, 0.62, 0.60)
        )
    with sheet.shape("eye"):
        sheet.paint(smooth([Corner(1010, 312), (1020, 302), Corner(1042, 306), (1026, 318)]), PAPER)
        sheet.paint(ellipse(1017, 310, 5, 7), LINE)
        sheet.paint(stroke([(1006, 308), (1018, 300), (1046, 307)], 6.4, start=0.5, end=0.2), LINE)
        sheet.paint(stroke([(1012, 294), (1026, 291), (1044, 297)], 2.6, start=0.1, end=0.1), LINE)
        sheet.paint(stroke([(1004, 284), (1024, 274), (1050, 282)], 6, start=0.3, end=0.1), HAIR[2])
    hair = [
        Corner(1020, 268),
        (1024, 226),
        (1060, 186),
        (1096, 150),
        (1120, 106),
        (1176, 96),
        (1218, 134),
        (1216, 188),
        (1184, 216),
        (1180, 280),
        (1164, 340),
        Corner(1134, 392),
        (1118, 366),
        (1104, 330),
        (1078, 300),
        (1058, 270),
    ]
    mass = piece(sheet, "hair", HAIR, hair, reach=620, line=3)
    with sheet.shape("strands"), sheet.group(clip=sheet.clip(mass)):
        for index in range(18):
            root: Point = (1024 + index * 6.4, 262 + index * 7)
            run = [root, (1074 + index * 4, 208 + index * 5), (1140 + index * 2, 180 + index * 2), (1180, 190)]
            inks = HAIR_DARK if index % 2 else (RIM, HAIR[0], HAIR[1])
            sheet.paint(stroke(run, 5, start=0.2, end=0.1), by_cloth(sheet, inks), opacity=0.8)
        for ring in (40, 28, 16):
            sheet.line(ellipse(1164, 146, ring * 1.2, ring), by_cloth(sheet, HAIR_DARK), 3.4)
    with sheet.shape("needles"):
        for tip, end in (((1080, 92), (1262, 212)), ((1072, 168), (1270, 112))):
            sheet.line(polyline([tip, end]), LINE, 10)
            sheet.line(polyline([tip, end]), by_cloth(sheet, BONE), 6)
            sheet.paint(ellipse(*end, 8), by_cloth(sheet, BONE))
    with sheet.shape("coming loose"):
        locks: tuple[list[Point], ...] = (
            [(1150, 330), (1190, 372), (1186, 430), (1226, 484)],
            [(1166, 300), (1216, 336), (1222, 400), (1270, 436)],
            [(1140, 360), (1162, 410), (1150, 450), (1176, 500)],
        )
        for run in locks:
            sheet.paint(stroke(run, 17, start=0.6, end=0.05), by_cloth(sheet, HAIR))
            sheet.paint(stroke(run, 4, start=0.3, end=0.05), by_cloth(sheet, HAIR_DARK))
    with sheet.shape("light on her"):
        edge(sheet, [(1022, 264), (1026, 226), (1062, 186), (1098, 150)], 6)
        edge(sheet, [(1009, 290), (1000, 310), (982, 340)], 4)
        edge(sheet, [(1002, 404), (1010, 422), (1034, 429)], 4)


def throwing_arm(sheet: Sheet) -> None:
    """As far as it goes, the fingers open; the embroidered cuff has lost more threads."""
    sleeve = [
        (1170, 500),
        (1100, 470),
        (1030, 418),
        Corner(962, 340),
        (930, 360),
        Corner(914, 392),
        (968, 486),
        (1040, 560),
        (1110, 592),
        (1176, 580),
    ]
    piece(sheet, "sleeve", VELVET, sleeve, line=4)
    edge(sheet, [(1090, 466), (1030, 420), (970, 350)], 6)
    with sheet.shape("cuff"):
        cuff = polygon([(984, 350), (950, 330), (896, 398), (936, 432)])
        sheet.paint(cuff, by_cloth(sheet, CUFF))
        sheet.line(cuff, LINE, 4)
        for share in (0.2, 0.5, 0.8):
            sheet.paint(star(966 - 50 * share, 352 + 62 * share, 10, inner=0.4), by_cloth(sheet, BONE))
        for index in range(5):
            root: Point = (906 + index * 8, 404 + index * 6)
            run: list[Point] = [root, (root[0] - 4, root[1] + 30), (root[0] + 8, root[1] + 58 + index % 2 * 22)]
            sheet.line(smooth(run, closed=False), by_cloth(sheet, CUFF), 2.4)
    with sheet.shape("open hand"):
        fingers: tuple[list[Point], ...] = (
            [(892, 338), (862, 318), (836, 312)],
            [(890, 328), (862, 300), (838, 284)],
            [(898, 322), (876, 288), (858, 264)],
            [(908, 320), (896, 288), (888, 264)],
        )
        thumb: list[Point] = [(916, 366), (884, 370), (858, 362)]
        for run in (*fingers, thumb):
            sheet.paint(stroke(run, 21, start=0.9, end=0.66), LINE)
        for run in (*fingers, thumb):
            sheet.paint(stroke(run, 15.5, start=0.95, end=0.66), by_cloth(sheet, SKIN))
        palm = smooth([(948, 346), (920, 318), (894, 318), (882, 340), (894, 372), (922, 388)])
        sheet.line(palm, LINE, 3)
        sheet.paint(palm, by_cloth(sheet, SKIN))


def holding_arm(sheet: Sheet) -> None:
    """The nearer arm, bent, its fist on the cloth's other part."""
    sleeve = [
        (1250, 500),
        (1296, 560),
        (1300, 660),
        (1240, 730),
        Corner(1092, 724),
        (1080, 690),
        Corner(1086, 652),
        (1170, 636),
        (1186, 580),
        (1200, 520),
    ]
    piece(sheet, "nearer sleeve", VELVET, sleeve, line=4)
    edge(sheet, [(1092, 652), (1168, 636), (1188, 580)], 4, WARM_RIM)
    with sheet.shape("nearer cuff"):
        cuff = polygon([(1120, 638), (1076, 634), (1066, 726), (1112, 738)])
        sheet.paint(cuff, by_cloth(sheet, CUFF))
        sheet.line(cuff, LINE, 4)
        for index in range(4):
            root: Point = (1072 + index * 12, 728)
            run = [root, (root[0] + 5, root[1] + 30), (root[0] - 4, root[1] + 56 + index % 2 * 26)]
            sheet.line(smooth(run, closed=False), by_cloth(sheet, CUFF), 2.4)
    with sheet.shape("fist"):
        x, y = FIST
        back = smooth(
            [(x + 58, y - 24), (x + 20, y - 36), (x - 8, y - 24), (x - 8, y + 30), (x + 24, y + 44), (x + 58, y + 40)]
        )
        sheet.paint(back, by_cloth(sheet, SKIN))
        sheet.line(back, LINE, 3)
        for index in range(4):
            run = [(x + 22, y - 20 + index * 17), (x - 12, y - 18 + index * 17), (x - 26, y - 10 + index * 16)]
            sheet.paint(stroke(run, 22, start=0.9, end=0.85), LINE)
            sheet.paint(stroke(run, 16.5, start=0.9, end=0.85), by_cloth(sheet, SKIN))


def thrown(sheet: Sheet) -> None:
    """Her, and it."""
    shine(sheet)
    cloth(sheet, IN_HAND, 1.0)
    with sheet.group(move=(-34, -24)):
        throwing_arm(sheet)
    lyra(sheet)
    cloth(sheet, 0.0, IN_HAND + 0.03)
    holding_arm(sheet)


PICTURE = Illustration(
    name="the_end_thrown",
    palette="landing",
    layers=(
        Layer("nothing", nothing, depth=0.25),
        Layer("house", house, depth=0.8, cut_out=True),
        Layer("banister", banister, depth=0.95, cut_out=True),
        Layer("thrown", thrown, depth=1.05, cut_out=True),
    ),
    shows=(
        "From the landing’s banister a woman in a plum coat throws the free end of a long shining cloth, with a street "
        "of lanterns woven in it. It flies in a great curve over the dark. On the other side, small, stands a girl "
        "with a telephone, one hand half lifted. It has not arrived."
    ),
)
