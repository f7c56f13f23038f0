"""A lantern, lent: on the Landing a girl in festival clothes holds hers out, as far as her arm goes.

Whoever it is held out to is a woman in a winter coat, larger and nearer to us, who has one hand out of her pocket for
once. Two hands on one stick, and the light above them, are the picture; both faces are turned to it and away from us.
It lies beside the Landing's other pictures since it is built with them. All that the two wear is coloured by how far
it is from the lantern, so that no shadow has to be told where to lie.
"""

from __future__ import annotations

from collections.abc import Sequence

import landing_drawing as landing

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Reference, Sheet, Stop

EYE = landing.Eye(vanishing=(842.0, 372.0), sway=40.0)
# The nearest door is only just open: the lantern is to be the brightest thing.
DOORS = (landing.Door("elara", open=0.05), *landing.FIVE_AND_ONE[1:])
LANTERN: Point = (944, 336)
GLOBE = 90.0
# Where the two hands meet the stick.
STICK: tuple[Point, ...] = ((852, 690), (866, 560), (874, 420), (872, 262), (892, 214), (932, 206), (944, 224))
GIRLS_HAND: Point = (859, 604)

NONE = Ink(0, 0, 0)
LINE = Ink(0.95, 0.62, 0.40)
RIM = Ink(0, 0.03, 0.34)
WARM_RIM = Ink(0, 0.12, 0.70)

SKIN = (Ink(0, 0.02, 0.30), Ink(0.06, 0.30, 0.58), Ink(0.44, 0.60, 0.62))
SKIN_OLIVE = (Ink(0, 0.06, 0.40), Ink(0.10, 0.36, 0.62), Ink(0.52, 0.66, 0.60))
HAIR_BROWN = (Ink(0, 0.10, 0.60), Ink(0.14, 0.32, 0.76), Ink(0.60, 0.66, 0.70))
HAIR_DARK = (Ink(0.20, 0.36, 0.80), Ink(0.42, 0.54, 0.80), Ink(0.80, 0.80, 0.60))
HAIR_BLACK = (Ink(0.62, 0.60, 0.46), Ink(0.90, 0.80, 0.34), Ink(0.97, 0.92, 0.30))
TWEED = (Ink(0.02, 0.20, 0.36), Ink(0.34, 0.58, 0.44), Ink(0.80, 0.84, 0.34))
SCARF = (Ink(0, 0.06, 0.70), Ink(0.16, 0.40, 0.80), Ink(0.60, 0.68, 0.60))
DRESS = (Ink(0, 0.02, 0.12), Ink(0.06, 0.34, 0.36), Ink(0.52, 0.66, 0.44))
SASH = (Ink(0, 0.14, 0.86), Ink(0.20, 0.44, 0.88), Ink(0.60, 0.68, 0.66))
STOCKING = (Ink(0.02, 0.30, 0.34), Ink(0.16, 0.46, 0.42), Ink(0.60, 0.70, 0.46))
BOOT = (Ink(0.16, 0.36, 0.66), Ink(0.40, 0.54, 0.66), Ink(0.76, 0.78, 0.50))

Points = Sequence[Point | Corner]


def by_lantern(sheet: Sheet, inks: tuple[Ink, Ink, Ink], reach: float = 700) -> Reference:
    """Return the colours of a thing as the lantern gives them: near it, further off, and where it hardly comes."""
    near, middle, far = inks
    return sheet.radial(LANTERN, reach, Stop(0.24, near), Stop(0.56, middle), Stop(1, far))


def piece(
    sheet: Sheet, name: str, inks: tuple[Ink, Ink, Ink], points: Points, *, reach: float = 700, line: float = 3.4
) -> str:
    """Draw a named piece in the lantern's light with a line round it; return its outline."""
    outline = smooth(points)
    with sheet.shape(name):
        sheet.paint(outline, by_lantern(sheet, inks, reach))
        if line:
            sheet.line(outline, LINE, line)
    return outline


def edge(sheet: Sheet, points: Sequence[Point], width: float, ink: Ink = RIM) -> None:
    """Draw the light along an edge."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)


# The Landing, whose own lamps are far off tonight.


def nothing(sheet: Sheet) -> None:
    """What is beyond the banister."""
    landing.nothing(sheet, EYE)


def house(sheet: Sheet) -> None:
    """Wall, floor, runner, doors; the nearest light is the one that is being handed over."""
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.runner(sheet, EYE)
    landing.doors(sheet, EYE, DOORS)
    landing.night(sheet, EYE, Ink(0.74, 0.80, 0.04), [(LANTERN, 900, 0.92)])
    landing.depth(sheet, EYE, Ink(0.62, 0.70, 0))
    landing.frame_of_dark(sheet, EYE, Ink(0.60, 0.46, 0))
    landing.door_lights(sheet, EYE, DOORS)
    for z in (32, 24, 17.5, 12.2):
        landing.lamp(sheet, EYE, z, lit=0.6)
    thrown_shadows(sheet)


def thrown_shadows(sheet: Sheet) -> None:
    """The girl's shadow runs away over the runner, the woman's over the boards at the right."""
    with sheet.shape("shadows"), sheet.overprint(blur=8):
        dark = Ink(0.52, 0.44, 0)
        sheet.paint(polygon([(560, 868), (760, 862), (560, 960), (250, 1000), (240, 960)]), dark)
        sheet.paint(polygon([(1180, 1000), (1560, 900), (2000, 960), (2016, 1134), (1300, 1134)]), dark)


def banister(sheet: Sheet) -> None:
    """The banister alone."""
    landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=Ink(0.80, 0.84, 0.40))


# The girl who has run all the way.


def girl(sheet: Sheet) -> None:
    """Nine, leaning into what she offers; hair, ribbons and one lace still catching up with her."""
    flying_hair(sheet)
    legs(sheet)
    dress(sheet)
    light_on_the_dress(sheet)
    girls_head(sheet)
    girls_arm(sheet)


def flying_hair(sheet: Sheet) -> None:
    """A mass of it, and two ribbons, all blown back."""
    mass = [
        Corner(668, 350),
        (620, 344),
        (560, 362),
        (508, 396),
        (440, 404),
        Corner(386, 390),
        (424, 432),
        Corner(372, 452),
        (426, 478),
        Corner(388, 520),
        (456, 516),
        Corner(436, 566),
        (510, 550),
        (560, 566),
        (612, 540),
        Corner(650, 480),
    ]
    outline = piece(sheet, "hair, flying", HAIR_BROWN, mass, reach=560)
    with sheet.shape("strands"), sheet.group(clip=sheet.clip(outline)):
        rng = sheet.rng("strands")
        for index in range(30):
            y = 350 + index * 7
            end = (376 + rng.uniform(0, 90), y + 12 + index * 1.4)
            run = [(650, 396 + index * 3), (560, y - 4 + rng.uniform(-6, 6)), end]
            inks = (HAIR_DARK, (RIM, HAIR_BROWN[0], HAIR_BROWN[1]), HAIR_DARK)[index % 3]
            sheet.paint(stroke(run, rng.uniform(3, 6), start=0.2, end=0.1), by_lantern(sheet, inks), opacity=0.7)
    with sheet.shape("ribbons"):
        for blown in (
            [(580, 386), (520, 346), (450, 352), (396, 320), (340, 330)],
            [(580, 390), (510, 376), (452, 386), (400, 362), (330, 380)],
        ):
            ribbon = stroke(blown, 19, start=0.6, end=0.9)
            sheet.paint(ribbon, by_lantern(sheet, SASH))
            sheet.line(ribbon, LINE, 2.6)


def legs(sheet: Sheet) -> None:
    """The front foot is down, the back one is on its toes; striped stockings, boots, one lace undone."""
    pairs: tuple[tuple[str, Points, Points], ...] = (
        (
            "back",
            [(612, 730), (568, 786), (520, 822)],
            [Corner(540, 806), Corner(508, 794), (476, 824), (462, 862), (470, 884), Corner(496, 888), (512, 862)],
        ),
        (
            "front",
            [(660, 730), (690, 790), (692, 836)],
            [
                Corner(668, 822),
                Corner(716, 822),
                (722, 852),
                (760, 866),
                (772, 884),
                Corner(768, 892),
                (700, 892),
                Corner(666, 890),
            ],
        ),
    )
    for name, leg, boot in pairs:
        with sheet.shape(f"{name} leg"):
            stocking = stroke(leg, 46, start=1.0, end=0.86)
            sheet.paint(stocking, by_lantern(sheet, STOCKING, 700))
            with sheet.group(clip=sheet.clip(stocking)):
                for index in range(8):
                    y = 736 + index * 16
                    sheet.line(polyline([(470, y + 10), (740, y - 6)]), DRESS[1], 6)
            sheet.line(stocking, LINE, 3)
        piece(sheet, f"{name} boot", BOOT, boot, reach=760)
    with sheet.shape("lace"):
        for run in ([(704, 840), (690, 862), (664, 872), (640, 866)], [(706, 840), (722, 862), (748, 866), (764, 884)]):
            sheet.line(smooth(run, closed=False), DRESS[1], 3.4)


def dress(sheet: Sheet) -> None:
    """A festival's dress: a print of lanterns' stars, three rows of ribbon round the skirt, a sash."""
    skirt = piece(
        sheet,
        "skirt",
        DRESS,
        [
            Corner(606, 640),
            (566, 690),
            (508, 740),
            Corner(470, 792),
            (530, 800),
            (560, 784),
            (610, 806),
            (650, 786),
            (700, 800),
            Corner(748, 776),
            (724, 710),
            Corner(688, 640),
        ],
    )
    with sheet.shape("skirt's ribbons"), sheet.group(clip=sheet.clip(skirt)):
        for index, width in enumerate((13, 9, 6)):
            y = 774 - index * 30
            run = [(450, y + 8), (530, y + 2), (610, y + 12), (690, y - 2), (770, y - 10)]
            sheet.paint(stroke(run, width, start=1, end=1), by_lantern(sheet, SASH))
        for x, y in ((600, 670), (646, 676), (568, 712), (626, 714), (676, 704), (700, 676)):
            sheet.paint(star(x, y, 9, inner=0.4), by_lantern(sheet, STOCKING))
    bodice = piece(
        sheet,
        "bodice",
        DRESS,
        [
            Corner(618, 536),
            (596, 580),
            Corner(602, 650),
            (646, 660),
            Corner(692, 648),
            (702, 590),
            Corner(690, 536),
            (654, 550),
        ],
    )
    with sheet.shape("bodice's print"), sheet.group(clip=sheet.clip(bodice)):
        for x, y in ((624, 570), (660, 566), (640, 598), (680, 600), (618, 624), (660, 630)):
            sheet.paint(star(x, y, 8, inner=0.4), by_lantern(sheet, STOCKING))
    with sheet.shape("sash"):
        sash = stroke([(598, 644), (646, 656), (694, 642)], 26, start=1, end=1)
        sheet.paint(sash, by_lantern(sheet, SASH))
        sheet.line(sash, LINE, 3)
        for run in ([(600, 646), (552, 640), (520, 664), (470, 660)], [(600, 650), (560, 668), (530, 704), (484, 712)]):
            tail = stroke(run, 20, start=0.5, end=0.95)
            sheet.paint(tail, by_lantern(sheet, SASH))
            sheet.line(tail, LINE, 2.6)


def light_on_the_dress(sheet: Sheet) -> None:
    """Down her front, from the collar to the hem."""
    with sheet.shape("light on the dress"):
        edge(sheet, [(693, 640), (724, 708), (746, 772)], 5)
        edge(sheet, [(612, 804), (650, 786), (698, 799), (744, 778)], 3, WARM_RIM)


def girls_head(sheet: Sheet) -> None:
    """In profile: everything about her is open, the mouth most."""
    piece(
        sheet,
        "neck",
        SKIN,
        [Corner(636, 490), (634, 530), Corner(622, 552), (656, 562), Corner(688, 548), (676, 524), Corner(676, 490)],
    )
    profile = [
        (640, 358),
        (686, 366),
        (708, 392),
        (710, 416),
        Corner(706, 430),
        (716, 443),
        (723, 451),
        (716, 461),
        Corner(709, 463),
        (713, 469),
        Corner(708, 475),
        Corner(686, 482),
        Corner(703, 500),
        (706, 506),
        Corner(699, 513),
        (704, 524),
        (692, 538),
        (662, 534),
        (626, 512),
        (600, 470),
        (594, 420),
        (606, 378),
    ]
    piece(sheet, "face", SKIN, profile, reach=520)
    with sheet.shape("mouth"):
        inside = [(708, 475), (688, 477), (681, 485), (688, 496), (703, 500), (698, 488)]
        sheet.paint(polygon(inside), Ink(0.86, 0.62, 0.56))
    with sheet.shape("eye"):
        sheet.paint(ellipse(688, 434, 8, 12.5), LINE)
        sheet.paint(ellipse(691, 430, 3.4), PAPER)
        sheet.paint(stroke([(676, 428), (684, 420), (695, 420)], 4.4, start=0.2, end=0.3), LINE)
        sheet.paint(stroke([(672, 402), (686, 394), (701, 399)], 6, start=0.2, end=0.3), HAIR_BROWN[1])
    with sheet.shape("cheek"):
        sheet.paint(
            ellipse(672, 474, 24),
            sheet.radial((672, 474), 24, Stop(0, Ink(0, 0.12, 0.86), 0.7), Stop(1, Ink(0, 0.12, 0.86), 0)),
        )
        for x, y in ((656, 452), (666, 458), (676, 452), (664, 466), (684, 460)):
            sheet.paint(ellipse(x, y, 2.2), HAIR_BROWN[1])
    front = [
        Corner(710, 404),
        (706, 364),
        (672, 336),
        (620, 328),
        (560, 346),
        (500, 390),
        Corner(430, 410),
        (470, 450),
        Corner(440, 486),
        (520, 496),
        Corner(560, 548),
        (590, 530),
        Corner(604, 560),
        (622, 500),
        (616, 452),
        (636, 412),
        (668, 394),
    ]
    hair = piece(sheet, "hair over the ear", HAIR_BROWN, front, reach=560, line=0)
    with sheet.shape("strands in front"), sheet.group(clip=sheet.clip(hair)):
        for index in range(16):
            start = (708 - index * 4, 398 - index * 4)
            run = [
                start,
                (650 - index * 6, 352 + index * 5),
                (570 - index * 4, 384 + index * 10),
                (470, 410 + index * 12),
            ]
            inks = HAIR_DARK if index % 2 else (RIM, HAIR_BROWN[0], HAIR_BROWN[1])
            sheet.paint(stroke(run, 4.6, start=0.1, end=0.1), by_lantern(sheet, inks), opacity=0.75)
    with sheet.shape("locks before the ear"):
        for run in ([(628, 420), (612, 462), (622, 506), (606, 548)], [(610, 430), (594, 480), (600, 520), (580, 560)]):
            sheet.paint(stroke(run, 18, start=0.6, end=0.05), by_lantern(sheet, HAIR_BROWN))
            sheet.paint(stroke(run, 4, start=0.3, end=0.05), by_lantern(sheet, HAIR_DARK))
    with sheet.shape("bow"):
        for loop in (
            [Corner(586, 388), (560, 362), (536, 376), (552, 400)],
            [Corner(586, 388), (600, 420), (578, 432), (566, 408)],
        ):
            outline = smooth(loop)
            sheet.paint(outline, by_lantern(sheet, SASH))
            sheet.line(outline, LINE, 3)
        sheet.paint(ellipse(585, 389, 9), by_lantern(sheet, SASH))
    with sheet.shape("light on her"):
        edge(sheet, [(676, 341), (702, 364), (708, 398)], 5)
        edge(sheet, [(709, 426), (718, 442), (726, 452)], 3.4)


def girls_arm(sheet: Sheet) -> None:
    """Puffed at the shoulder, bare below, as long as it goes; her fist is at the stick's foot."""
    with sheet.shape("bare arm"):
        arm = along([(668, 580), (730, 618), (790, 620), (838, 608)], steps=8)
        limb = stroke(arm[::4], 34, start=1, end=0.74)
        sheet.paint(limb, by_lantern(sheet, SKIN, 520))
        sheet.line(limb, LINE, 3)
    puff = piece(
        sheet,
        "puffed sleeve",
        DRESS,
        [
            Corner(636, 540),
            (670, 528),
            (706, 548),
            (722, 584),
            Corner(712, 618),
            (690, 626),
            Corner(664, 622),
            (640, 596),
        ],
    )
    with sheet.shape("gathers"), sheet.group(clip=sheet.clip(puff)):
        for x in (652, 672, 692):
            sheet.paint(stroke([(x, 538), (x + 12, 566), (x + 10, 590)], 4, start=0.7, end=0.05), LINE)
        sheet.paint(stroke([(720, 594), (700, 618), (664, 620)], 10, start=1, end=1), by_lantern(sheet, SASH))
    edge(sheet, [(676, 530), (706, 548), (722, 582)], 4.4)


def fist(sheet: Sheet, at: Point, skin: tuple[Ink, Ink, Ink], *, before: bool) -> None:
    """The girl's fist about the stick: its palm lies behind it, its fingers `before`."""
    x, y = at
    if not before:
        palm = smooth(
            [(x - 34, y + 14), (x - 26, y - 20), (x, y - 30), (x + 14, y - 14), (x + 14, y + 26), (x - 12, y + 34)]
        )
        sheet.paint(palm, by_lantern(sheet, skin, 520))
        sheet.line(palm, LINE, 3)
        return
    for index in range(4):
        run = [(x - 20, y - 20 + index * 13), (x, y - 21 + index * 14), (x + 15, y - 18 + index * 13)]
        sheet.paint(stroke(run, 17, start=0.9, end=0.85), LINE)
        sheet.paint(stroke(run, 12.5, start=0.9, end=0.85), by_lantern(sheet, skin, 420))
    back = smooth(
        [(x - 38, y + 10), (x - 32, y - 18), (x - 16, y - 28), (x - 10, y), (x - 14, y + 28), (x - 32, y + 26)]
    )
    sheet.paint(back, by_lantern(sheet, skin, 420))
    edge(sheet, [(x - 18, y - 28), (x, y - 30), (x + 14, y - 26)], 4)


# The lantern.


def glow(sheet: Sheet) -> None:
    """The air about it."""
    with sheet.shape("glow"):
        halo = sheet.radial(
            LANTERN,
            400,
            Stop(0, Ink(0, 0, 0.30), 0.9),
            Stop(0.34, Ink(0, 0.08, 0.56), 0.5),
            Stop(1, Ink(0.1, 0.2, 0.6), 0),
        )
        sheet.paint(ellipse(*LANTERN, 400), halo)


def lantern(sheet: Sheet) -> None:
    """Round, ribbed, of paper, with stars cut into it, on its crooked stick."""
    x, y = LANTERN
    with sheet.shape("stick"):
        sheet.paint(stroke(STICK, 15, start=1, end=0.6), LINE)
        sheet.paint(
            stroke(STICK, 9, start=1, end=0.6),
            by_lantern(sheet, (Ink(0, 0.16, 0.50), Ink(0.16, 0.40, 0.64), Ink(0.5, 0.6, 0.6))),
        )
    with sheet.shape("lantern"):
        sheet.line(polyline([(944, 222), (x, y - GLOBE)]), LINE, 3)
        sheet.paint(rectangle(x - 24, y - GLOBE - 8, 48, 16, radius=5), Ink(0.30, 0.44, 0.66))
        globe = ellipse(x, y, GLOBE + 4, GLOBE)
        sheet.paint(
            globe,
            sheet.radial(
                (x, y + 6), GLOBE + 6, Stop(0, PAPER), Stop(0.5, Ink(0, 0, 0.14)), Stop(1, Ink(0, 0.10, 0.62))
            ),
        )
        with sheet.group(clip=sheet.clip(globe)):
            for rise in (-62, -32, 0, 32, 62):
                run = [(x - GLOBE - 8, y + rise * 0.92), (x, y + rise * 1.16), (x + GLOBE + 8, y + rise * 0.92)]
                sheet.paint(stroke(run, 3.2, start=0.8, end=0.8), Ink(0, 0.16, 0.66))
            for dx, dy, size in (
                (-42, -14, 20),
                (12, 22, 25),
                (50, -34, 17),
                (-12, -54, 14),
                (-36, 50, 14),
                (58, 36, 12),
            ):
                sheet.paint(star(x + dx, y + dy, size, inner=0.42, turn=-84), Ink(0, 0.08, 0.76))
        sheet.line(globe, Ink(0.20, 0.34, 0.74), 3)
        sheet.paint(rectangle(x - 22, y + GLOBE - 6, 44, 14, radius=5), Ink(0.30, 0.44, 0.66))
        for dx in (-9, 0, 9):
            sheet.paint(stroke([(x + dx, y + 96), (x + dx * 1.4, y + 118), (x + dx, y + 140)], 5, start=0.8), WARM_RIM)


# The woman in the coat.


def woman(sheet: Sheet) -> None:
    """Half turned to us, cut off by the page's foot; the one hand has come out of its pocket."""
    womans_coat(sheet)
    womans_head(sheet)
    collar_and_scarf(sheet)


def womans_coat(sheet: Sheet) -> None:
    """A long coat from behind, its lit side to the left."""
    body = piece(
        sheet,
        "coat",
        TWEED,
        [
            Corner(1230, 446),
            (1186, 486),
            (1164, 560),
            (1176, 700),
            (1158, 860),
            Corner(1120, 1140),
            Corner(1690, 1140),
            (1640, 900),
            (1612, 740),
            (1604, 600),
            (1560, 510),
            (1500, 462),
            Corner(1400, 430),
        ],
        reach=760,
        line=4.4,
    )
    with sheet.shape("herringbone"), sheet.group(clip=sheet.clip(body)):
        rng = sheet.rng("herringbone")
        marks = ""
        for column in range(25):
            x = 1112 + column * 25
            lean = 8 if column % 2 else -8
            for row in range(37):
                y = 440 + row * 19 + rng.uniform(-2, 2)
                marks += polyline([(x - 7, y - lean), (x + 7, y + lean)])
        sheet.line(
            marks, by_lantern(sheet, (Ink(0.22, 0.50, 0.50), Ink(0.58, 0.74, 0.44), Ink(0.92, 0.90, 0.34)), 760), 2.8
        )
    with sheet.shape("seams"):
        for run, width in (
            ([(1400, 470), (1396, 700), (1404, 1134)], 4.4),
            ([(1540, 560), (1566, 680), (1560, 820), (1580, 960)], 4.4),
            ([(1190, 800), (1176, 960), (1160, 1134)], 4),
            ([(1260, 780), (1252, 960), (1240, 1134)], 4),
        ):
            sheet.paint(stroke(run, width, start=0.3, end=0.3), LINE)
        half_belt = stroke([(1330, 800), (1400, 812), (1480, 800)], 40, start=1, end=1)
        sheet.paint(half_belt, by_lantern(sheet, TWEED, 760))
        sheet.line(half_belt, LINE, 3.4)
        for x in (1350, 1458):
            sheet.paint(ellipse(x, 806, 10), BOOT[1])
            sheet.line(ellipse(x, 806, 10), LINE, 3)
    with sheet.shape("light along the coat"):
        edge(sheet, [(1226, 450), (1187, 486), (1165, 560), (1170, 640)], 8)
        edge(sheet, [(1176, 720), (1158, 860), (1138, 1000)], 6, WARM_RIM)


def womans_head(sheet: Sheet) -> None:
    """A bob from behind, and past it a profile that looks down at a smaller person."""
    piece(
        sheet,
        "neck",
        SKIN_OLIVE,
        [Corner(1238, 396), (1246, 440), Corner(1230, 480), Corner(1350, 480), (1340, 440), Corner(1340, 390)],
        line=0,
    )
    profile = [
        (1226, 196),
        (1206, 226),
        Corner(1198, 262),
        (1198, 278),
        (1188, 300),
        (1172, 322),
        Corner(1170, 334),
        Corner(1190, 344),
        (1182, 352),
        Corner(1180, 360),
        Corner(1190, 364),
        (1182, 372),
        (1186, 382),
        Corner(1194, 388),
        (1188, 402),
        (1198, 422),
        (1222, 430),
        (1262, 414),
        (1300, 390),
        (1320, 300),
        (1290, 200),
    ]
    piece(sheet, "profile", SKIN_OLIVE, profile, reach=560)
    with sheet.shape("light on her cheek"):
        glow_on_it = sheet.radial((1206, 348), 62, Stop(0, Ink(0, 0.10, 0.80), 0.55), Stop(1, Ink(0, 0.10, 0.80), 0))
        sheet.paint(ellipse(1236, 352, 30), glow_on_it)
    with sheet.shape("eye, looking down"):
        sheet.paint(stroke([(1202, 306), (1212, 313), (1230, 312), (1244, 304)], 6.4, start=0.5, end=0.2), LINE)
        for x, y, dx in ((1207, 311, -7), (1216, 314, -5)):
            sheet.paint(stroke([(x, y), (x + dx * 0.6, y + 6), (x + dx, y + 9)], 3, start=0.8, end=0.1), LINE)
        sheet.paint(stroke([(1204, 296), (1220, 294), (1240, 298)], 2.8, start=0.1, end=0.1), LINE)
        sheet.paint(stroke([(1196, 345), (1206, 340), (1208, 330)], 3, start=0.1, end=0.1), LINE)
        sheet.paint(stroke([(1188, 363), (1202, 362), (1210, 357)], 4, start=0.3, end=0.1), LINE)
    bob = [
        Corner(1196, 268),
        (1196, 214),
        (1222, 160),
        (1284, 128),
        (1356, 134),
        (1414, 176),
        (1438, 250),
        (1440, 340),
        Corner(1444, 428),
        (1380, 440),
        (1310, 436),
        Corner(1262, 424),
        (1268, 350),
        Corner(1256, 276),
    ]
    hair = piece(sheet, "bob", HAIR_BLACK, bob, reach=620, line=0)
    with sheet.shape("hair's strands"), sheet.group(clip=sheet.clip(hair)):
        crown: Point = (1330, 146)
        feet = along([(1200, 268), (1256, 276), (1266, 424), (1340, 438), (1444, 428)], steps=8)
        for index, foot in enumerate(feet):
            middle = ((crown[0] + foot[0]) / 2 + (foot[0] - 1320) * 0.24, (crown[1] + foot[1]) / 2 - 30)
            lit = max(0.0, 1 - index / 16)
            ink = HAIR_BLACK[2].towards(WARM_RIM, 0.18 + 0.5 * lit)
            strand = along([crown, middle, foot], steps=12)
            sheet.paint(stroke(strand[6::3], 3.4, start=0.05, end=0.2), ink)
    with sheet.shape("light on the fringe"):
        edge(sheet, [(1197, 262), (1198, 214), (1222, 162), (1270, 134)], 8, WARM_RIM)
        edge(sheet, [(1198, 282), (1187, 304), (1171, 326)], 4)
        edge(sheet, [(1188, 396), (1194, 418), (1216, 430)], 4)


def collar_and_scarf(sheet: Sheet) -> None:
    """The scarf shows in front, the collar stands up behind."""
    scarf = piece(
        sheet,
        "scarf",
        SCARF,
        [Corner(1208, 430), (1196, 462), (1206, 500), (1262, 516), (1330, 500), Corner(1350, 448), (1280, 452)],
    )
    with sheet.shape("scarf's dots"), sheet.group(clip=sheet.clip(scarf)):
        for row in range(4):
            for column in range(7):
                sheet.paint(
                    ellipse(1204 + column * 25 + (12 if row % 2 else 0), 448 + row * 19, 5), by_lantern(sheet, DRESS)
                )
    piece(
        sheet,
        "collar",
        TWEED,
        [
            Corner(1256, 520),
            (1262, 462),
            Corner(1274, 410),
            (1340, 430),
            (1400, 424),
            Corner(1462, 396),
            (1480, 450),
            Corner(1500, 520),
            (1400, 548),
            (1320, 540),
        ],
        reach=720,
        line=4.4,
    )
    with sheet.shape("light on the collar"):
        edge(sheet, [(1257, 516), (1263, 462), (1274, 412), (1300, 420)], 6)


def reaching_arm(sheet: Sheet) -> None:
    """The sleeve comes from behind the lantern's light to the stick; the hand is open, and about to close."""
    sleeve = [
        (1290, 506),
        (1204, 528),
        (1130, 590),
        (1070, 590),
        Corner(996, 532),
        (976, 566),
        Corner(970, 604),
        (1040, 668),
        (1120, 690),
        (1210, 672),
        (1290, 640),
        (1318, 570),
    ]
    outline = piece(sheet, "sleeve", TWEED, sleeve, reach=720, line=4)
    with sheet.shape("sleeve's weave"), sheet.group(clip=sheet.clip(outline)):
        marks = ""
        for column in range(13):
            x = 972 + column * 25
            lean = 8 if column % 2 else -8
            for row in range(11):
                y = 506 + row * 19
                marks += polyline([(x - 7, y - lean), (x + 7, y + lean)])
        sheet.line(
            marks, by_lantern(sheet, (Ink(0.22, 0.50, 0.50), Ink(0.58, 0.74, 0.44), Ink(0.92, 0.90, 0.34)), 760), 2.8
        )
    with sheet.shape("cuff"):
        cuff = polygon([(1002, 526), (1030, 546), (1000, 630), (966, 608)])
        sheet.paint(cuff, by_lantern(sheet, BOOT, 520))
        sheet.line(cuff, LINE, 4)
    edge(sheet, [(1194, 534), (1130, 590), (1072, 590), (1034, 562)], 6)
    open_hand(sheet)


def open_hand(sheet: Sheet) -> None:
    """Its fingers already behind the stick, its thumb on our side of it."""
    with sheet.shape("palm"):
        palm = smooth(
            [Corner(996, 538), (960, 514), (926, 500), (902, 512), (896, 544), (920, 570), (948, 590), Corner(976, 604)]
        )
        sheet.paint(palm, by_lantern(sheet, SKIN_OLIVE, 480))
        sheet.line(palm, LINE, 3.4)
    with sheet.shape("thumb"):
        run = [(950, 530), (914, 504), (888, 488), (866, 478)]
        sheet.paint(stroke(run, 29, start=0.9, end=0.7), LINE)
        sheet.paint(stroke(run, 23, start=0.95, end=0.7), by_lantern(sheet, SKIN_OLIVE, 420))
        sheet.paint(
            smooth([(968, 534), (940, 512), (926, 520), (930, 548), (958, 566)]), by_lantern(sheet, SKIN_OLIVE, 480)
        )
        edge(sheet, [(960, 516), (918, 492), (884, 474), (866, 470)], 5)
    with sheet.shape("creases"):
        sheet.paint(stroke([(934, 548), (948, 564), (966, 572)], 3, start=0.1, end=0.1), LINE)


def fingers_behind(sheet: Sheet) -> None:
    """Four fingers on the stick's far side."""
    with sheet.shape("fingers"):
        for index, (reach, y) in enumerate(((66, 508), (76, 526), (74, 545), (60, 562))):
            run = [(914, y + 4), (890, y - 6), (914 - reach, y - 4 + index * 2)]
            sheet.paint(stroke(run, 26, start=0.9, end=0.72), LINE)
            sheet.paint(stroke(run, 20, start=0.9, end=0.72), by_lantern(sheet, SKIN_OLIVE, 480))
            edge(sheet, [(900, y - 11), (880, y - 14), (920 - reach, y - 10)], 3.4)


def two(sheet: Sheet) -> None:
    """The girl, the lantern between the hands, the woman."""
    glow(sheet)
    girl(sheet)
    woman(sheet)
    with sheet.shape("hands behind the stick"):
        fingers_behind(sheet)
        fist(sheet, GIRLS_HAND, SKIN, before=False)
    lantern(sheet)
    with sheet.shape("hands before it"):
        fist(sheet, GIRLS_HAND, SKIN, before=True)
    with sheet.shape("reaching arm"):
        reaching_arm(sheet)


PICTURE = Illustration(
    name="a_lantern_lent",
    palette="landing",
    layers=(
        Layer("nothing", nothing, depth=0.25),
        Layer("house", house, depth=0.8, cut_out=True),
        Layer("banister", banister, depth=0.95, cut_out=True),
        Layer("two", two, depth=1.05, cut_out=True),
    ),
    shows=(
        "On the landing a girl in festival clothes, one lace undone, holds out a round paper lantern on a stick as far "
        "as her arm goes. A woman in a winter coat has taken a hand out of her pocket for it. The light is on both."
    ),
)
