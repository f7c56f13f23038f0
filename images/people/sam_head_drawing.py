"""Sam Rao's head without its face: short black hair, parted; a tidy beard with the first grey in it.

He looks to the left, where the lamp is. Points are about the middle of his head.
"""

from __future__ import annotations

from neighbours_drawing import Points, contour, lit_and_shaded

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, between, ellipse, smooth
from print_room.inks import Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet, Stop

# His head lies a little towards his near shoulder, as if a telephone were always there.
TILT = 4.0

SKIN = Cloth(Ink(0.12, 0.18, 0.66), Ink(0.34, 0.46, 0.74), Ink(0.52, 0.60, 0.78))
SKIN_LIT = Ink(0.03, 0.08, 0.56)
HAIR = Cloth(Ink(0.88, 0.60, 0.28), Ink(0.98, 0.80, 0.36), Ink(0.44, 0.52, 0.26))
BEARD = Cloth(Ink(0.76, 0.58, 0.44), Ink(0.90, 0.72, 0.46), Ink(0.40, 0.46, 0.44))
GREY = Ink(0.10, 0.22, 0.20)
LIP = Ink(0.08, 0.20, 0.78)

SKULL: Points = (
    (-66, -98),
    (-82, -48),
    (-78, -6),
    (-88, 26),
    (-88, 70),
    (-80, 110),
    (-58, 142),
    (-24, 152),
    (26, 142),
    (72, 98),
    (94, 22),
    (100, -52),
    (62, -124),
    (-8, -138),
)
HAIR_MASS: Points = (
    Corner(-84, -44),
    (-96, -88),
    (-86, -136),
    (-58, -168),
    (-8, -184),
    (52, -180),
    (100, -152),
    (124, -98),
    (126, -40),
    (118, 14),
    Corner(104, 52),
    Corner(100, -8),
    (96, -30),
    Corner(84, -24),
    (80, 0),
    Corner(74, 24),
    Corner(62, 20),
    (60, -24),
    Corner(50, -70),
    (20, -96),
    (-34, -98),
    Corner(-72, -82),
    (-76, -62),
)
# From the parting over the near temple, combed forward and back.
COMBED: tuple[tuple[Point, ...], ...] = (
    ((44, -92), (8, -122), (-40, -122), (-76, -92)),
    ((46, -104), (8, -138), (-46, -138), (-86, -96)),
    ((48, -118), (8, -154), (-50, -150), (-90, -104)),
    ((48, -132), (12, -168), (-38, -166), (-82, -126)),
    ((52, -146), (20, -178), (-24, -178), (-66, -150)),
)
BACK: tuple[tuple[Point, ...], ...] = (
    ((58, -112), (88, -96), (106, -56), (108, -10)),
    ((60, -134), (98, -118), (118, -68), (116, -8)),
    ((62, -152), (96, -142), (120, -100), (122, -44)),
)
BEARD_MASS: Points = (
    Corner(76, 8),
    (95, 24),
    (90, 62),
    (72, 104),
    (28, 150),
    (-22, 161),
    (-62, 150),
    (-86, 112),
    Corner(-90, 64),
    (-82, 76),
    (-72, 76),
    (-60, 70),
    (-46, 74),
    (-30, 70),
    (-4, 74),
    (22, 84),
    (46, 70),
    (60, 44),
    Corner(66, 6),
)
# What the moustache and the beard leave bare round the mouth.
ROUND_THE_MOUTH: Points = (
    (-68, 90),
    (-54, 85),
    (-38, 87),
    (-20, 85),
    (0, 88),
    (4, 97),
    (-10, 107),
    (-36, 112),
    (-60, 106),
)

ROUND_A_LAUGH: Points = (
    (-68, 88),
    (-52, 84),
    (-36, 87),
    (-18, 84),
    (2, 84),
    (4, 96),
    (-6, 114),
    (-20, 126),
    (-40, 128),
    (-58, 114),
)
ROUND_A_GASP: Points = ((-62, 96), (-54, 84), (-36, 84), (-18, 84), (-10, 96), (-16, 114), (-36, 122), (-56, 114))


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws."""
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        skull(sheet)
        hair(sheet)
        ear(sheet)
        beard(sheet)


def skull(sheet: Sheet) -> None:
    """A broad, calm head, lit from the left."""
    with sheet.shape("skull"):
        side: Points = [
            Corner(54, -110),
            (54, -36),
            (62, 16),
            (56, 60),
            (30, 104),
            Corner(-4, 164),
            Corner(150, 164),
            Corner(150, -110),
        ]
        under_the_hair: Points = [
            Corner(-110, -60),
            (-72, -68),
            (-32, -84),
            (18, -82),
            Corner(56, -50),
            Corner(90, -140),
            Corner(-110, -150),
        ]
        path = lit_and_shaded(sheet, SKULL, SKIN, side, under_the_hair)
        with sheet.group(clip=sheet.clip(path)):
            for x, y, radius in ((4, 46, 40), (-84, 36, 26), (-30, -50, 40)):
                glow = sheet.radial((x, y), radius, Stop(0, SKIN_LIT, 0.9), Stop(1, SKIN_LIT, 0))
                sheet.paint(ellipse(x, y, radius), glow)
        contour(sheet, [(-79, -4), (-89, 26), (-89, 68)], 3.6)


def hair(sheet: Sheet) -> None:
    """Short, and combed since yesterday."""
    with sheet.shape("hair"):
        dark: Points = [Corner(92, -170), (108, -90), (100, -20), Corner(96, 70), Corner(150, 70), Corner(150, -150)]
        path = lit_and_shaded(sheet, HAIR_MASS, HAIR, dark)
        with sheet.group(clip=sheet.clip(path)):
            for index, way in enumerate(COMBED):
                gleam = along(way, steps=10)[7 + index : 22 + index]
                sheet.paint(stroke(gleam[::2], 6.4, start=0.05, end=0.05), HAIR.deep)
                sheet.paint(stroke([(x + 2, y + 8) for x, y in way], 3.8, start=0.1, end=0.1), HAIR.shade)
            for way in BACK:
                sheet.paint(stroke(way, 4.4, start=0.1, end=0.1), HAIR.deep.towards(HAIR.light, 0.4))
            contour(sheet, [(48, -78), (54, -122), (56, -178)], 5, HAIR.shade)
            for grey in ([(58, -58), (66, -36), (66, -10)], [(68, -62), (76, -42), (76, -20)]):
                contour(sheet, grey, 3.2, GREY)


def ear(sheet: Sheet) -> None:
    """The near ear."""
    with sheet.shape("ear"):
        outline: Points = [(80, 6), (88, -22), (110, -28), (124, -2), (118, 38), (102, 62), (84, 50)]
        dark: Points = [Corner(70, -34), (96, -12), (104, 8), (96, 44), Corner(78, 76)]
        lit_and_shaded(sheet, outline, SKIN, dark)
        contour(sheet, [(86, -14), (96, -27), (111, -29), (125, -2), (118, 38), (102, 63), (88, 54)], 3.8)
        contour(sheet, [(98, -10), (110, -12), (114, 8), (102, 30)], 2.8)


def beard(sheet: Sheet) -> None:
    """Kept short with the ward's own clippers: hairs at its edges, some of them grey at the chin."""
    with sheet.shape("beard"):
        dark: Points = [Corner(66, 0), (64, 52), (36, 100), Corner(4, 170), Corner(140, 170), Corner(140, 0)]
        path = lit_and_shaded(sheet, BEARD_MASS, BEARD, dark)
        upper = [(62, 36), (47, 68), (22, 83), (-4, 74), (-30, 70), (-60, 70), (-86, 76)]
        for index, (x, y) in enumerate(along(upper, steps=4)):
            tip = (x - 4 + index % 3 * 3, y - 6 - index % 2 * 2)
            sheet.paint(stroke([(x, y + 5), tip], 3.6, start=0.8, end=0.1, steps=3), BEARD.light)
        with sheet.group(clip=sheet.clip(path)):
            jaw = [(84, 40), (66, 92), (26, 130), (-22, 140), (-58, 128), (-78, 100)]
            for index, (x, y) in enumerate(along(jaw, steps=5)):
                root = between((x, y), (-20, 60), 0.16 + index % 3 * 0.06)
                ink = GREY if index % 5 == 2 and 8 < index < 24 else (BEARD.deep, BEARD.shade)[index % 2]
                sheet.paint(
                    stroke([root, between(root, (x, y), 0.6), (x - 2, y + 9)], 3.4, start=0.2, end=0.1, steps=4), ink
                )
        contour(sheet, [(-88, 92), (-62, 151), (-22, 162), (28, 151), (72, 105)], 4)


def mouth_in_the_beard(sheet: Sheet, mouth: Points = ROUND_THE_MOUTH, lower: float = 0) -> None:
    """The skin round the mouth, drawn with the face; the lower lip lies `lower` pixels further down."""
    sheet.paint(smooth(mouth), SKIN.light.towards(SKIN.shade, 0.25))
    lip = [(-52, 98 + lower), (-36, 104 + lower), (-12, 98 + lower)]
    sheet.paint(stroke(lip, 8, start=0.2, end=0.2), LIP)
