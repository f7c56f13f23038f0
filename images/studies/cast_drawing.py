"""The whole cast as silhouettes: one entry a person, of shapes that nobody else has.

Coordinates are those of a grown-up's sheet about the centre of the head: the skull reaches from -150 to 133 and
88 to either side, shoulders lie at about 250, and everybody looks a little to the left. Children are the same drawing,
smaller and with a larger head. Whoever draws a person for the stage starts from the silhouette here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, polar, polyline, rectangle, smooth, star
from print_room.inks import (
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_FAIR,
    HAIR_GREY,
    HAIR_RED,
    LINE,
    SKIN_BROWN,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_LIGHT,
    SKIN_TAN,
    Cloth,
    Ink,
)
from print_room.sheet import Sheet

Draw = Callable[[Sheet], None]
Points = Sequence[Point | Corner]

DARK = Ink(0.88, 0.92, 0.08)
SECOND = Ink(0.62, 0.80, 0.10)
THIRD = Ink(0.30, 0.58, 0.16)
LIGHT = Ink(0, 0.06, 0.10)
WARM = Ink(0.04, 0.20, 0.86)
HAIR_WHITE = Cloth(Ink(0.04, 0.20, 0.08), Ink(0.20, 0.40, 0.14), Ink(0, 0.03, 0.02))


@dataclass(frozen=True)
class Figure:
    """One person of the line-up.

    `size` is the height beside a grown-up's; `head` how much larger the head is than a grown-up's at that size;
    `behind` is drawn under the neck, `body` over it, `front` over the face. `face` says which of the rig's features
    are this person's own.
    """

    skin: Cloth
    hair: Cloth
    behind: Draw
    body: Draw
    front: Draw
    row: str
    size: float = 1.0
    head: float = 1.0
    child: bool = False
    face: dict[str, Any] = field(default_factory=dict)


def nothing(sheet: Sheet) -> None:
    """Draw nothing."""


def lump(sheet: Sheet, ink: Ink, *points: Point | Corner) -> None:
    """Paint a flowing shape through these points."""
    sheet.paint(smooth(points), ink)


def trunk(sheet: Sheet, *, width: float, drop: float = 60, hem: float = 1.0, ink: Ink = DARK) -> None:
    """Paint neck-to-hip: `width` from shoulder to shoulder, `drop` how far they slope, `hem` the hip's share of it."""
    half = width / 2
    foot = half * hem
    lump(
        sheet,
        ink,
        Corner(-52, 170),
        (-half * 0.62, 190 + drop * 0.5),
        (-half, 200 + drop),
        (-half - 8, 420),
        Corner(-foot - 6, 800),
        Corner(foot + 22, 800),
        (half + 28, 420),
        (half + 18, 200 + drop),
        (half * 0.62 + 12, 190 + drop * 0.5),
        Corner(76, 164),
        (12, 214),
    )


def collar(sheet: Sheet, ink: Ink, depth: float = 130) -> None:
    """Paint two lapels that meet `depth` under the neck."""
    lump(sheet, ink, Corner(-62, 168), (-104, 214), Corner(-92, 286), Corner(4, 190 + depth), (-16, 250))
    lump(sheet, ink, Corner(84, 160), (128, 214), Corner(112, 290), Corner(4, 190 + depth), (50, 244))


def curls(
    sheet: Sheet, ink: Ink, centre: Point, ring: float, lobe: float, count: int, start: float, end: float
) -> None:
    """Paint `count` round curls of radius `lobe` on an arc of radius `ring`, from `start` to `end` degrees."""
    for index in range(count):
        x, y = polar(centre, ring, start + (end - start) * index / max(1, count - 1))
        sheet.paint(ellipse(x, y, lobe), ink)


def cap_of_hair(sheet: Sheet, ink: Ink, *, fringe: float = -70, side: float = 10, height: float = 158) -> None:
    """Paint hair that lies close: down to `fringe` over the brow, to `side` before the ear."""
    lump(
        sheet,
        ink,
        Corner(-86, fringe + 34),
        (-96, -84),
        (-56, -height + 14),
        (20, -height),
        (88, -116),
        (112, -40),
        Corner(108, side),
        Corner(84, side - 8),
        (78, -44),
        (36, fringe - 8),
        (-30, fringe),
    )


# 1. The Update --------------------------------------------------------------------------------------------


def theo_hair(sheet: Sheet) -> None:
    """Short at the sides, curls on top that fall forward."""
    cap_of_hair(sheet, HAIR_BROWN.light, fringe=-84, side=-6)
    curls(sheet, HAIR_BROWN.light, (4, -92), 74, 34, 8, 190, 372)
    curls(sheet, HAIR_BROWN.light, (-34, -96), 40, 26, 4, 110, 250)


def theo_body(sheet: Sheet) -> None:
    """A swimmer's shoulders in a sweatshirt; a tea towel over one of them."""
    trunk(sheet, width=440, drop=44, hem=0.72)
    lump(sheet, SECOND, (-64, 178), (0, 226), (88, 170), (70, 212), (4, 258), (-60, 214))
    with sheet.shape("tea towel"):
        lump(sheet, LIGHT, Corner(118, 184), (190, 204), (206, 330), Corner(204, 470), Corner(112, 462), (108, 330))
        sheet.line(polyline([(112, 420), (204, 428)]), WARM, 9)
        sheet.line(polyline([(112, 440), (204, 448)]), WARM, 4)


def elara_behind(sheet: Sheet) -> None:
    """A cloud of curls, larger than herself."""
    lump(
        sheet,
        HAIR_BROWN.light,
        (-180, -60),
        (-120, -190),
        (20, -230),
        (160, -170),
        (206, -30),
        (180, 110),
        (60, 170),
        (-120, 150),
        (-186, 60),
    )
    curls(sheet, HAIR_BROWN.light, (10, -26), 184, 50, 15, 130, 420)


def elara_front(sheet: Sheet) -> None:
    """The fringe."""
    curls(sheet, HAIR_BROWN.light, (0, -50), 86, 40, 8, 176, 372)


def elara_body(sheet: Sheet) -> None:
    """Pyjamas, a rabbit's ears at the chest."""
    trunk(sheet, width=330, drop=66)
    collar(sheet, SECOND, 90)
    with sheet.shape("rabbit"):
        sheet.paint(stroke([(-10, 520), (-44, 420), (-58, 330)], 44, start=0.8, end=0.4), LIGHT)
        sheet.paint(stroke([(40, 520), (56, 420), (92, 350)], 44, start=0.8, end=0.4), LIGHT)
        sheet.paint(ellipse(20, 560, 88, 76), LIGHT)
        sheet.paint(ellipse(-14, 550, 9), LINE)
        sheet.line(polyline([(40, 538), (64, 562)]) + polyline([(64, 538), (40, 562)]), LINE, 7)


def dana_behind(sheet: Sheet) -> None:
    """Curls tied back."""
    sheet.paint(ellipse(128, -30, 84, 92), HAIR_BROWN.light)
    curls(sheet, HAIR_BROWN.light, (140, -20), 76, 32, 9, -110, 150)


def dana_front(sheet: Sheet) -> None:
    """Hair drawn back with one grey strand; the headset's arm."""
    cap_of_hair(sheet, HAIR_BROWN.light, fringe=-92, side=-20)
    sheet.paint(stroke([(-40, -110), (20, -140), (100, -90)], 14, start=0.1, end=0.1), HAIR_GREY.deep)
    sheet.line(smooth([(100, 10), (64, 96), (-24, 112)], closed=False), LINE, 9)
    sheet.paint(ellipse(-30, 112, 14, 10), LINE)
    sheet.paint(ellipse(102, 4, 30, 38), DARK)
    sheet.line(smooth([(100, -30), (60, -168), (-20, -172)], closed=False), DARK, 14)


def dana_body(sheet: Sheet) -> None:
    """A fleece with a high collar, half open."""
    trunk(sheet, width=400, drop=70, hem=0.92)
    lump(sheet, SECOND, Corner(-78, 132), (-96, 190), Corner(-30, 330), Corner(2, 300), (-36, 220))
    lump(sheet, SECOND, Corner(104, 122), (120, 190), Corner(40, 340), Corner(2, 300), (60, 214))


def mira_behind(sheet: Sheet) -> None:
    """A bun on the crown, a pencil through it."""
    sheet.paint(ellipse(84, -176, 62), HAIR_BLACK.light)


def mira_front(sheet: Sheet) -> None:
    """Straight hair drawn up."""
    cap_of_hair(sheet, HAIR_BLACK.light, fringe=-104, side=0)
    sheet.paint(stroke([(16, -250), (90, -170), (150, -96)], 15, start=1, end=0.4), WARM)


def mira_body(sheet: Sheet) -> None:
    """A coat with lapels, white against everybody's dark."""
    trunk(sheet, width=380, drop=60, hem=1.05, ink=Ink(0, 0.10, 0.02))
    lump(
        sheet,
        WARM,
        Corner(-46, 176),
        (4, 222),
        Corner(74, 170),
        (62, 480),
        Corner(70, 800),
        Corner(-60, 800),
        (-52, 480),
    )
    collar(sheet, LIGHT, 200)
    sheet.line(smooth([(-62, 168), (-104, 214), (-92, 286), (4, 390), (2, 800)], closed=False), LINE, 5)
    sheet.line(smooth([(84, 160), (128, 214), (112, 290), (4, 390)], closed=False), LINE, 5)


def jordan_behind(sheet: Sheet) -> None:
    """Twists that stand up like a crown."""
    for degrees in range(196, 350, 17):
        tip = polar((8, -60), 190, degrees)
        foot = polar((8, -60), 70, degrees)
        middle = polar((8, -60), 130, degrees + 5)
        sheet.paint(stroke([foot, middle, tip], 40, start=0.8, end=0.5), HAIR_BLACK.light)


def jordan_front(sheet: Sheet) -> None:
    """Close sides and large round glasses."""
    cap_of_hair(sheet, HAIR_BLACK.light, fringe=-96, side=-16)
    for x, breadth in ((12, 46), (-66, 34)):
        sheet.line(ellipse(x, 6, breadth, 44), WARM, 8)
    sheet.line(polyline([(-32, 0), (-30, 0)]) + polyline([(58, 0), (96, -8)]), WARM, 8)


def jordan_body(sheet: Sheet) -> None:
    """A felt waistcoat of patches, a tape measure for a scarf."""
    trunk(sheet, width=400, drop=80, hem=0.86, ink=SECOND)
    lump(sheet, DARK, Corner(-140, 236), (-100, 250), Corner(-8, 480), Corner(-20, 800), Corner(-176, 800), (-150, 480))
    lump(sheet, DARK, Corner(160, 232), (112, 250), Corner(-8, 480), Corner(-4, 800), Corner(190, 800), (178, 480))
    with sheet.shape("patches"):
        for x, y, ink in ((-108, 480, WARM), (96, 420, THIRD), (110, 600, WARM), (-100, 640, LIGHT)):
            sheet.paint(rectangle(x - 34, y - 30, 68, 62), ink)
    with sheet.shape("tape measure"):
        sheet.paint(
            stroke(
                [(-92, 520), (-90, 300), (-40, 200), (20, 224), (90, 190), (120, 300), (112, 430)], 26, start=1, end=1
            ),
            LIGHT,
        )
        for y in range(300, 520, 28):
            sheet.line(polyline([(-102, y), (-88, y)]), LINE, 4)


# 2. Exposure ----------------------------------------------------------------------------------------------


def clara_behind(sheet: Sheet) -> None:
    """A thick tail of hair, high, swinging."""
    lump(
        sheet,
        HAIR_BLACK.light,
        Corner(40, -150),
        (110, -214),
        (214, -170),
        (250, -20),
        (206, 110),
        Corner(232, 190),
        (150, 130),
        (160, -20),
        (120, -100),
    )


def clara_front(sheet: Sheet) -> None:
    """Hair drawn up under a knotted scarf."""
    cap_of_hair(sheet, HAIR_BLACK.light, fringe=-92, side=6)
    lump(
        sheet,
        WARM,
        Corner(-94, -84),
        (-30, -134),
        (60, -146),
        Corner(110, -112),
        Corner(106, -76),
        (40, -112),
        (-30, -104),
    )
    lump(sheet, WARM, Corner(-60, -128), (-110, -186), (-84, -204), Corner(-40, -138), (-34, -200), (-4, -196))


def clara_body(sheet: Sheet) -> None:
    """Broad, sleeves rolled, dungarees with a bench's worth of tools."""
    trunk(sheet, width=420, drop=56, hem=0.9, ink=THIRD)
    lump(sheet, DARK, Corner(-112, 400), Corner(136, 396), (150, 560), Corner(176, 800), Corner(-160, 800), (-136, 560))
    for x in (-96, 110):
        sheet.paint(stroke([(x * 0.8, 196), (x, 300), (x, 420)], 40, start=1, end=1), DARK)
        sheet.paint(ellipse(x, 416, 15), WARM)
    with sheet.shape("screwdrivers"):
        for x in (-30, 4, 38):
            sheet.paint(rectangle(x, 430, 14, 60, radius=6), WARM)
            sheet.paint(rectangle(x - 6, 478, 26, 60), SECOND)


def max_behind(sheet: Sheet) -> None:
    """A hood put up."""
    lump(sheet, DARK, (-118, 60), (-122, -90), (-40, -196), (70, -196), (150, -110), (160, 60), (120, 180), (-60, 190))


def max_front(sheet: Sheet) -> None:
    """A fringe over one eye, and the hood's edge."""
    lump(
        sheet,
        HAIR_BLACK.light,
        Corner(-92, 34),
        (-100, -70),
        (-30, -134),
        (70, -128),
        Corner(100, -50),
        (40, -76),
        (0, -60),
        (-46, -20),
    )
    sheet.line(
        smooth([(-104, 96), (-112, -60), (-44, -158), (62, -158), (122, -70), (112, 90)], closed=False), SECOND, 20
    )


def max_body(sheet: Sheet) -> None:
    """Narrow; a hooded jacket with the hands in, receipts out of the pocket."""
    trunk(sheet, width=320, drop=84, hem=1.02)
    sheet.line(polyline([(-6, 230), (-8, 800)]), SECOND, 7)
    lump(sheet, SECOND, Corner(-120, 560), (0, 530), Corner(130, 556), Corner(166, 700), (10, 730), Corner(-160, 706))
    with sheet.shape("receipts"):
        sheet.paint(cut_box(84, 500, 44, 110, 4, sheet.rng("receipts")), LIGHT)
        sheet.paint(cut_box(116, 520, 40, 90, 4, sheet.rng("receipt")), Ink(0, 0.14, 0.08))


def jonah_behind(sheet: Sheet) -> None:
    """A scarf's end over the shoulder."""
    sheet.paint(stroke([(70, 160), (190, 220), (230, 420)], 70, start=0.9, end=0.9), WARM)


def jonah_beard(sheet: Sheet) -> None:
    """A full beard gone grey."""
    lump(
        sheet,
        HAIR_GREY.light,
        (-90, 54),
        (-84, 116),
        (-40, 172),
        (30, 166),
        (84, 104),
        (100, 20),
        (78, 70),
        Corner(26, 66),
        (-38, 60),
    )
    lump(sheet, SKIN_DARK.deep, (-62, 82), (-36, 76), (-8, 82), (-36, 96))


def jonah_front(sheet: Sheet) -> None:
    """A flat cap."""
    lump(
        sheet,
        DARK,
        Corner(-150, -72),
        (-110, -104),
        (-70, -168),
        (30, -190),
        (116, -140),
        Corner(118, -84),
        (20, -108),
        (-80, -84),
    )


def jonah_body(sheet: Sheet) -> None:
    """Round, in a waistcoat; a scarf that has seen theatres."""
    trunk(sheet, width=460, drop=92, hem=1.04)
    lump(
        sheet,
        SECOND,
        Corner(-70, 300),
        (0, 340),
        Corner(90, 294),
        (110, 560),
        Corner(120, 800),
        Corner(-110, 800),
        (-94, 560),
    )
    for y in (440, 540, 640, 740):
        sheet.paint(ellipse(4, y, 11), WARM)
    sheet.paint(stroke([(-100, 214), (-20, 266), (100, 216)], 84, start=0.7, end=0.7), WARM)


def leila_front(sheet: Sheet) -> None:
    """A bob cut with a ruler."""
    lump(
        sheet,
        HAIR_BLACK.light,
        Corner(-104, 104),
        (-112, -40),
        (-70, -146),
        (26, -170),
        (112, -110),
        (128, 0),
        Corner(136, 128),
        Corner(70, 116),
        (86, -10),
        Corner(60, -74),
        Corner(-66, -66),
        (-84, 10),
        Corner(-74, 92),
    )


def leila_body(sheet: Sheet) -> None:
    """Her coat, indoors, with the collar up."""
    trunk(sheet, width=360, drop=64, hem=1.14)
    lump(sheet, SECOND, Corner(-120, 96), (-136, 220), Corner(-84, 330), Corner(-4, 420), (-50, 250))
    lump(sheet, SECOND, Corner(146, 90), (160, 220), Corner(104, 330), Corner(-4, 420), (70, 240))
    for y in (480, 600, 720):
        sheet.paint(ellipse(-50, y, 13), WARM)
        sheet.paint(ellipse(52, y, 13), WARM)


# 3. The Festival of Dreams -------------------------------------------------------------------------------


def lyra_behind(sheet: Sheet) -> None:
    """A braid as long as she is proud."""
    for index in range(8):
        y = 20 + index * 66
        sheet.paint(ellipse(140 + index * 9, y, 50 - index * 3, 46), HAIR_RED.light)
    sheet.paint(stroke([(206, 540), (214, 600), (200, 660)], 40, start=0.8, end=0.1), HAIR_RED.light)


def lyra_front(sheet: Sheet) -> None:
    """A parting at one side and a wave over the brow; one large ring in the ear."""
    lump(
        sheet,
        HAIR_RED.light,
        Corner(-98, 10),
        (-108, -96),
        (-40, -178),
        (60, -166),
        (118, -90),
        Corner(120, 40),
        (84, -30),
        (40, -104),
        (-10, -112),
        (-70, -70),
    )
    sheet.line(ellipse(102, 66, 22, 28), WARM, 7)


def lyra_body(sheet: Sheet) -> None:
    """A weaver's smock with great sleeves, the neck long and bare."""
    lump(
        sheet,
        DARK,
        Corner(-70, 214),
        (-150, 240),
        (-236, 420),
        Corner(-270, 700),
        Corner(-120, 690),
        Corner(-150, 800),
        Corner(170, 800),
        Corner(150, 690),
        Corner(290, 690),
        (256, 420),
        (170, 236),
        Corner(92, 206),
        (8, 262),
    )
    for x in (-200, -160, -120, 150, 196, 244):
        sheet.line(polyline([(x, 700), (x * 1.02, 770)]), WARM, 5)


def tara_behind(sheet: Sheet) -> None:
    """Two plaits that stand out sideways."""
    for side in (-1, 1):
        for index in range(4):
            sheet.paint(ellipse(16 + side * (124 + index * 40), 10 - index * 18, 36 - index * 3, 32), HAIR_RED.light)
        x = 16 + side * 290
        sheet.paint(
            stroke([(x - side * 20, -44), (x, -60), (x + side * 22, -92)], 26, start=0.7, end=0.1), HAIR_RED.light
        )
        sheet.paint(ellipse(16 + side * 262, -38, 18), WARM)


def tara_front(sheet: Sheet) -> None:
    """A fringe that was cut at home."""
    cap_of_hair(sheet, HAIR_RED.light, fringe=-58, side=4)


def tara_body(sheet: Sheet) -> None:
    """A parade jacket too big for her, a lantern on a stick."""
    trunk(sheet, width=330, drop=60)
    for y in (330, 420, 510, 600):
        sheet.line(polyline([(-90, y), (100, y - 8)]), WARM, 12)
    with sheet.shape("lantern"):
        sheet.line(polyline([(-246, 800), (-246, 190)]), LINE, 12)
        sheet.line(polyline([(-246, 196), (-190, 196)]), LINE, 9)
        sheet.paint(ellipse(-190, 280, 62, 74), Ink(0, 0.02, 0.62))
        sheet.line(ellipse(-190, 280, 62, 74) + polyline([(-190, 206), (-190, 354)]), LINE, 6)


def brian_front(sheet: Sheet) -> None:
    """A quiff like a wave about to break."""
    lump(
        sheet,
        HAIR_FAIR.light,
        Corner(-92, -60),
        (-132, -130),
        (-110, -214),
        (-20, -238),
        (70, -196),
        (112, -110),
        Corner(106, -10),
        Corner(86, -14),
        (80, -70),
        (30, -98),
        (-30, -86),
    )


def brian_body(sheet: Sheet) -> None:
    """A quilted waistcoat full of stickers, a pass on a ribbon."""
    trunk(sheet, width=390, drop=52, hem=0.86, ink=THIRD)
    lump(
        sheet, DARK, Corner(-120, 214), (-150, 300), (-150, 560), Corner(-156, 800), Corner(-12, 800), Corner(-12, 250)
    )
    lump(sheet, DARK, Corner(140, 208), (176, 300), (176, 560), Corner(180, 800), Corner(14, 800), Corner(14, 250))
    for y in (340, 440, 540, 640):
        sheet.line(polyline([(-146, y), (-20, y)]) + polyline([(22, y), (170, y)]), SECOND, 7)
    for x, y, ink in ((-90, 390, WARM), (96, 300, LIGHT), (112, 490, WARM), (-80, 590, LIGHT)):
        sheet.paint(ellipse(x, y, 28), ink)
    sheet.line(polyline([(-56, 190), (0, 460), (80, 190)]), WARM, 11)
    sheet.paint(rectangle(-36, 450, 72, 92, radius=8), LIGHT)


def remy_behind(sheet: Sheet) -> None:
    """White hair like a dandelion."""
    curls(sheet, HAIR_WHITE.light, (10, -40), 118, 48, 10, 160, 386)


def remy_front(sheet: Sheet) -> None:
    """A bald brow with the spectacles on it, and white brows."""
    for x in (-40, 44):
        sheet.line(ellipse(x, -116, 36, 24), LINE, 8)
    sheet.line(polyline([(-6, -118), (10, -118)]), LINE, 8)
    sheet.line(smooth([(80, -112), (104, -84), (112, -50)], closed=False), LINE, 7)


def remy_body(sheet: Sheet) -> None:
    """A great coat thrown over the shoulders like a cape, a bow at the neck."""
    lump(
        sheet,
        DARK,
        Corner(-70, 176),
        (-210, 236),
        (-270, 460),
        Corner(-290, 800),
        Corner(300, 800),
        (290, 460),
        (230, 232),
        Corner(96, 168),
        (10, 230),
    )
    lump(
        sheet,
        THIRD,
        Corner(-60, 210),
        (8, 250),
        Corner(84, 204),
        (70, 480),
        Corner(90, 800),
        Corner(-70, 800),
        (-58, 480),
    )
    lump(
        sheet,
        WARM,
        Corner(8, 250),
        (-70, 206),
        (-84, 262),
        (-66, 310),
        Corner(8, 270),
        (84, 314),
        (104, 260),
        (86, 204),
    )


# 4. The Demonstration ------------------------------------------------------------------------------------


def aiden_front(sheet: Sheet) -> None:
    """A woollen hat, hair out of it on all sides."""
    for points in (
        ((-70, -60), (-112, -46), (-124, -10)),
        ((-40, -66), (-70, -40), (-66, -8)),
        ((84, -56), (122, -30), (118, 16)),
        ((60, -60), (92, -20), (96, 30)),
    ):
        sheet.paint(stroke(points, 34, start=0.9, end=0.1), HAIR_BLACK.light)
    lump(sheet, WARM, (-100, -70), (-98, -150), (-30, -212), (60, -208), (116, -140), (114, -64), (10, -92))
    lump(
        sheet,
        Ink(0.20, 0.44, 0.88),
        Corner(-108, -60),
        (0, -98),
        Corner(120, -56),
        Corner(120, -96),
        (0, -136),
        Corner(-108, -98),
    )


def aiden_body(sheet: Sheet) -> None:
    """A garden centre's apron over a jumper, leaflets against the chest."""
    trunk(sheet, width=380, drop=70, hem=0.9)
    lump(sheet, THIRD, Corner(-80, 330), Corner(100, 326), (136, 520), Corner(150, 800), Corner(-130, 800), (-116, 520))
    sheet.line(polyline([(-78, 334), (-60, 190)]) + polyline([(98, 330), (84, 184)]), THIRD, 16)
    with sheet.shape("leaflets"), sheet.group(turn=(-12, -40, 560)):
        for index in range(3):
            sheet.paint(
                cut_box(-110 + index * 12, 480 - index * 10, 130, 160, 3, sheet.rng(f"leaflet {index}")),
                LIGHT if index % 2 else Ink(0, 0.14, 0.06),
            )
        sheet.paint(star(-20, 520, 26), WARM)


def lila_behind(sheet: Sheet) -> None:
    """Long straight hair, down to the elbows."""
    lump(
        sheet,
        HAIR_BLACK.light,
        Corner(-116, 500),
        (-126, 120),
        (-108, -110),
        (10, -176),
        (128, -104),
        (150, 120),
        Corner(156, 520),
        Corner(-20, 470),
    )


def lila_front(sheet: Sheet) -> None:
    """A fringe that hides the brows."""
    lump(
        sheet,
        HAIR_BLACK.light,
        Corner(-102, 150),
        (-116, -20),
        (-84, -130),
        (16, -168),
        (112, -110),
        (126, 10),
        Corner(128, 160),
        Corner(92, 150),
        (92, 0),
        Corner(78, -44),
        Corner(-80, -36),
        (-88, 40),
        Corner(-80, 140),
    )


def lila_body(sheet: Sheet) -> None:
    """Somebody else's jacket: big, boxy, badges on it."""
    trunk(sheet, width=420, drop=96, hem=1.0)
    lump(
        sheet,
        LIGHT,
        Corner(-44, 184),
        (6, 226),
        Corner(74, 178),
        (54, 420),
        Corner(60, 800),
        Corner(-48, 800),
        (-40, 420),
    )
    for x, y in ((-130, 400), (-96, 450), (-140, 480)):
        sheet.paint(ellipse(x, y, 19), WARM)
    sheet.paint(star(130, 410, 30, points=5), WARM)


def halmoni_behind(sheet: Sheet) -> None:
    """A perm, white, firm."""
    curls(sheet, HAIR_WHITE.light, (10, -40), 112, 44, 12, 130, 410)
    sheet.paint(ellipse(10, -60, 128, 118), HAIR_WHITE.light)


def halmoni_front(sheet: Sheet) -> None:
    """The perm's front."""
    curls(sheet, HAIR_WHITE.light, (2, -66), 74, 32, 7, 172, 366)


def halmoni_body(sheet: Sheet) -> None:
    """Small and wide, in a padded waistcoat with flowers."""
    trunk(sheet, width=430, drop=104, hem=1.08)
    lump(
        sheet,
        SECOND,
        Corner(-70, 230),
        (-130, 300),
        (-140, 560),
        Corner(-150, 800),
        Corner(170, 800),
        (164, 560),
        (150, 296),
        Corner(92, 224),
        (10, 270),
    )
    for x, y in ((-90, 400), (70, 360), (-30, 500), (110, 520), (-96, 620), (30, 660), (120, 690)):
        sheet.paint(star(x, y, 30, points=5, inner=0.55), WARM)


def quint_behind(sheet: Sheet) -> None:
    """A collar like a fan."""
    lump(
        sheet,
        DARK,
        Corner(-60, 220),
        (-150, 120),
        Corner(-186, 20),
        (-90, 90),
        Corner(10, 180),
        (120, 80),
        Corner(216, -10),
        (180, 130),
        Corner(90, 220),
    )


def quint_front(sheet: Sheet) -> None:
    """Shaved on one side, a wing of hair on the other."""
    cap_of_hair(sheet, Ink(0.34, 0.40, 0.56), fringe=-100, side=-10, height=146)
    lump(
        sheet,
        HAIR_FAIR.light,
        Corner(60, -150),
        (-20, -196),
        (-130, -160),
        (-176, -50),
        (-150, 60),
        Corner(-122, 110),
        (-112, 0),
        (-90, -60),
        (-20, -110),
    )


def quint_body(sheet: Sheet) -> None:
    """One shoulder of light."""
    trunk(sheet, width=390, drop=40, hem=0.66)
    lump(sheet, WARM, Corner(80, 170), (180, 180), (260, 236), Corner(286, 340), (200, 330), Corner(110, 280))
    for x, y, radius in ((150, 220, 22), (210, 260, 16), (196, 210, 12), (250, 300, 12)):
        sheet.paint(star(x, y, radius), LIGHT)


def banerjee_front(sheet: Sheet) -> None:
    """A tuft, and goggles pushed up."""
    cap_of_hair(sheet, HAIR_BLACK.light, fringe=-70, side=4)
    for tip in ((-60, -220), (-10, -236), (46, -222)):
        sheet.paint(stroke([(10, -130), (tip[0] * 0.6, -180), tip], 44, start=0.9, end=0.1), HAIR_BLACK.light)
    sheet.paint(stroke([(-98, -84), (0, -112), (112, -80)], 22, start=1, end=1), DARK)
    for x in (-46, 34):
        sheet.paint(ellipse(x, -104, 36, 32), DARK)
        sheet.paint(ellipse(x, -104, 24, 20), WARM)


def banerjee_body(sheet: Sheet) -> None:
    """A work coat with the sleeves turned up twice, wires out of the pocket."""
    trunk(sheet, width=350, drop=70, hem=1.1, ink=THIRD)
    collar(sheet, SECOND, 120)
    sheet.paint(rectangle(40, 400, 96, 104), SECOND)
    for index, ink in enumerate((WARM, LIGHT, DARK)):
        x = 60 + index * 26
        sheet.line(smooth([(x, 410), (x - 10, 350), (x + 26, 320), (x + 36, 350)], closed=False), ink, 8)


# 5. The Tether -------------------------------------------------------------------------------------------


def ava_behind(sheet: Sheet) -> None:
    """A low knot that is coming undone."""
    sheet.paint(ellipse(122, 74, 62, 54), HAIR_FAIR.light)
    sheet.paint(stroke([(130, 110), (160, 170), (140, 230)], 22, start=0.7, end=0.1), HAIR_FAIR.light)


def ava_front(sheet: Sheet) -> None:
    """A middle parting, loose."""
    lump(
        sheet,
        HAIR_FAIR.light,
        Corner(-92, 70),
        (-108, -50),
        (-64, -150),
        (10, -164),
        (100, -110),
        (118, 10),
        Corner(112, 84),
        (84, 10),
        (50, -70),
        Corner(-22, -122),
        (-66, -60),
        (-82, 10),
    )


def ava_body(sheet: Sheet) -> None:
    """A long cardigan, a drawing book under the arm."""
    trunk(sheet, width=350, drop=88, hem=1.16)
    lump(
        sheet,
        LIGHT,
        Corner(-48, 190),
        (4, 232),
        Corner(76, 184),
        (60, 440),
        Corner(76, 800),
        Corner(-56, 800),
        (-46, 440),
    )
    with sheet.shape("drawing book"), sheet.group(turn=(10, 150, 540)):
        sheet.paint(rectangle(90, 440, 130, 190, radius=6), WARM)
        sheet.paint(rectangle(206, 448, 10, 176), LIGHT)


def sam_beard(sheet: Sheet) -> None:
    """A short beard, tidy."""
    lump(
        sheet,
        HAIR_BLACK.light,
        (-88, 40),
        (-80, 104),
        (-34, 142),
        (30, 134),
        (84, 84),
        (100, -6),
        (80, 56),
        (20, 70),
        (-36, 64),
    )
    lump(sheet, SKIN_BROWN.shade, (-60, 86), (-36, 78), (-10, 86), (-36, 102))


def sam_front(sheet: Sheet) -> None:
    """Tidy hair."""
    cap_of_hair(sheet, HAIR_BLACK.light, fringe=-92, side=10)


def sam_body(sheet: Sheet) -> None:
    """A nurse's tunic, a watch pinned upside down."""
    trunk(sheet, width=390, drop=62, hem=0.94, ink=SECOND)
    lump(
        sheet,
        LIGHT,
        Corner(-58, 180),
        (-20, 230),
        Corner(8, 320),
        (44, 224),
        Corner(84, 172),
        (70, 250),
        Corner(10, 350),
        (-50, 250),
    )
    sheet.line(polyline([(-96, 380), (-96, 420)]), WARM, 12)
    sheet.paint(ellipse(-96, 444, 28), LIGHT)
    sheet.line(ellipse(-96, 444, 28) + polyline([(-96, 444), (-96, 426)]), LINE, 5)
    sheet.paint(rectangle(70, 400, 84, 10), DARK)
    sheet.paint(rectangle(92, 370, 12, 60, radius=5), WARM)


def leo_front(sheet: Sheet) -> None:
    """Hair like a mop, one ear out of it."""
    lump(
        sheet,
        HAIR_BROWN.light,
        Corner(-102, 24),
        (-124, -70),
        (-80, -160),
        (20, -186),
        (118, -130),
        (130, -20),
        Corner(110, 30),
        (96, -30),
        Corner(64, -22),
        Corner(40, -58),
        Corner(6, -30),
        Corner(-22, -58),
        Corner(-56, -26),
        (-80, -40),
    )


def leo_body(sheet: Sheet) -> None:
    """Stripes."""
    trunk(sheet, width=330, drop=72)
    for index in range(7):
        y = 270 + index * 78
        sheet.line(smooth([(-168, y), (0, y + 12), (186, y - 4)], closed=False), LIGHT if index % 2 else WARM, 24)


def mara_behind(sheet: Sheet) -> None:
    """A bob."""
    lump(
        sheet,
        HAIR_BROWN.light,
        Corner(-112, 116),
        (-134, -20),
        (-90, -146),
        (14, -178),
        (126, -130),
        (154, 0),
        Corner(140, 130),
    )


def mara_front(sheet: Sheet) -> None:
    """A fringe with a slide in it."""
    cap_of_hair(sheet, HAIR_BROWN.light, fringe=-52, side=30)
    sheet.paint(rectangle(42, -96, 54, 16, radius=8), WARM)


def mara_body(sheet: Sheet) -> None:
    """A dressing gown with a cord, done up wrong."""
    trunk(sheet, width=320, drop=74, hem=1.14)
    collar(sheet, LIGHT, 210)
    sheet.line(smooth([(-160, 560), (0, 590), (180, 556)], closed=False), WARM, 22)
    sheet.line(smooth([(-10, 588), (-34, 680), (-20, 740)], closed=False), WARM, 16)


def ravi_stubble(sheet: Sheet) -> None:
    """Two days without a razor."""
    lump(
        sheet,
        SKIN_BROWN.deep,
        (-86, 60),
        (-74, 106),
        (-30, 134),
        (26, 126),
        (78, 82),
        (90, 20),
        (66, 74),
        (0, 64),
        (-40, 70),
    )
    lump(sheet, SKIN_BROWN.light, (-66, 84), (-38, 76), (-6, 84), (-36, 104))


def ravi_front(sheet: Sheet) -> None:
    """Thick hair with a wave in it."""
    lump(
        sheet,
        HAIR_BLACK.light,
        Corner(-92, -34),
        (-118, -110),
        (-74, -190),
        (0, -178),
        (40, -206),
        (112, -150),
        (124, -40),
        Corner(108, 20),
        Corner(86, 10),
        (80, -54),
        (30, -84),
        (-10, -72),
        (-50, -92),
    )


def ravi_body(sheet: Sheet) -> None:
    """A parka, open, and a paper cup in each hand."""
    trunk(sheet, width=380, drop=92, hem=0.98)
    lump(
        sheet,
        THIRD,
        Corner(-44, 196),
        (4, 236),
        Corner(74, 190),
        (50, 460),
        Corner(60, 800),
        Corner(-52, 800),
        (-42, 460),
    )
    sheet.paint(stroke([(-110, 200), (-60, 240), (8, 262), (80, 236), (130, 196)], 54, start=0.6, end=0.6), SECOND)
    for x in (-120, 126):
        with sheet.shape(f"cup at {x}"):
            lump(sheet, LIGHT, Corner(x - 44, 520), Corner(x + 44, 520), Corner(x + 34, 640), Corner(x - 34, 640))
            sheet.paint(rectangle(x - 50, 506, 100, 20, radius=8), WARM)
            sheet.paint(ellipse(x, 600, 62, 46), SKIN_BROWN.shade)
            sheet.paint(stroke([(x - 58, 600), (x, 640), (x + 60, 600)], 8), LINE)


FIGURES: dict[str, Figure] = {
    "theo_hale": Figure(SKIN_FAIR, HAIR_BROWN, nothing, theo_body, theo_hair, "worried", face={"brow": 10}),
    "elara": Figure(SKIN_FAIR, HAIR_BROWN, elara_behind, elara_body, elara_front, "calm", 0.76, 1.16, True),
    "dana": Figure(SKIN_FAIR, HAIR_BROWN, dana_behind, dana_body, dana_front, "tired", 0.96, face={"bags": 1.0}),
    "mira": Figure(
        SKIN_LIGHT, HAIR_BLACK, mira_behind, mira_body, mira_front, "angry", 0.97, face={"bags": 0.8, "lashes": True}
    ),
    "jordan": Figure(SKIN_DARK, HAIR_BLACK, jordan_behind, jordan_body, jordan_front, "smiling", 0.98),
    "clara": Figure(
        SKIN_TAN,
        HAIR_BLACK,
        clara_behind,
        clara_body,
        clara_front,
        "laughing",
        0.96,
        face={"lashes": True, "lip": 1.2, "brow": 10},
    ),
    "max": Figure(SKIN_TAN, HAIR_BLACK, max_behind, max_body, max_front, "tired", 0.88, 1.04, face={"bags": 1.0}),
    "jonah": Figure(
        SKIN_DARK,
        HAIR_GREY,
        jonah_behind,
        jonah_body,
        jonah_front,
        "worried",
        1.0,
        face={"marks": jonah_beard, "bags": 1.0, "brow_ink": HAIR_GREY.light},
    ),
    "leila": Figure(
        SKIN_TAN,
        HAIR_BLACK,
        nothing,
        leila_body,
        leila_front,
        "angry",
        0.93,
        face={"lashes": True, "brow": 11, "lip": 1.2},
    ),
    "lyra": Figure(
        SKIN_FAIR,
        HAIR_RED,
        lyra_behind,
        lyra_body,
        lyra_front,
        "calm",
        1.0,
        face={"lashes": True, "brow_ink": HAIR_RED.shade, "brow": 7},
    ),
    "tara": Figure(
        SKIN_FAIR,
        HAIR_RED,
        tara_behind,
        tara_body,
        tara_front,
        "laughing",
        0.78,
        1.14,
        True,
        face={"brow_ink": HAIR_RED.shade, "gap_in_teeth": True},
    ),
    "brian": Figure(
        SKIN_LIGHT,
        HAIR_FAIR,
        nothing,
        brian_body,
        brian_front,
        "smiling",
        1.0,
        face={"brow_ink": HAIR_FAIR.shade, "brow": 11},
    ),
    "remy": Figure(
        SKIN_DARK,
        HAIR_WHITE,
        remy_behind,
        remy_body,
        remy_front,
        "sad",
        0.98,
        face={"bags": 1.2, "brow_ink": HAIR_WHITE.light, "brow": 12},
    ),
    "aiden": Figure(SKIN_LIGHT, HAIR_BLACK, nothing, aiden_body, aiden_front, "worried", 1.0),
    "lila": Figure(
        SKIN_LIGHT, HAIR_BLACK, lila_behind, lila_body, lila_front, "calm", 0.91, 1.03, face={"lashes": True}
    ),
    "halmoni": Figure(
        SKIN_LIGHT,
        HAIR_WHITE,
        halmoni_behind,
        halmoni_body,
        halmoni_front,
        "smiling",
        0.84,
        1.08,
        face={"bags": 1.2, "brow_ink": HAIR_GREY.light, "brow": 6},
    ),
    "quint": Figure(
        SKIN_FAIR, HAIR_FAIR, quint_behind, quint_body, quint_front, "smiling", 1.02, face={"lashes": True, "lip": 1.5}
    ),
    "theo_banerjee": Figure(SKIN_BROWN, HAIR_BLACK, nothing, banerjee_body, banerjee_front, "calm", 0.80, 1.12, True),
    "ava": Figure(
        SKIN_FAIR,
        HAIR_FAIR,
        ava_behind,
        ava_body,
        ava_front,
        "sad",
        0.97,
        face={"brow_ink": HAIR_FAIR.shade, "bags": 1.0},
    ),
    "sam": Figure(
        SKIN_BROWN, HAIR_BLACK, nothing, sam_body, sam_front, "smiling", 0.99, face={"marks": sam_beard, "brow": 11}
    ),
    "leo": Figure(SKIN_TAN, HAIR_BROWN, nothing, leo_body, leo_front, "laughing", 0.80, 1.12, True),
    "mara_rao": Figure(
        SKIN_TAN,
        HAIR_BROWN,
        mara_behind,
        mara_body,
        mara_front,
        "angry",
        0.70,
        1.20,
        True,
        face={"gap_in_teeth": True},
    ),
    "ravi": Figure(
        SKIN_BROWN,
        HAIR_BLACK,
        nothing,
        ravi_body,
        ravi_front,
        "sad",
        0.99,
        face={"marks": ravi_stubble, "brow": 11, "bags": 0.8},
    ),
}
