"""Remy Okonkwo's head and clothes: what stays the same whatever his hands do.

He looks to the left, his chin a little up; the lamp is at the upper left. Points are about the middle of his head.
"""

from __future__ import annotations

from neighbours_drawing import Points, Tube, band_across, contour, lit_and_shaded, sleeve, tube

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stroke
from print_room.geometry import Corner, Point, between, ellipse, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet, Stop

# With his chin up, as one who has been listened to.
TILT = 3.0

SKIN = Cloth(Ink(0.40, 0.38, 0.72), Ink(0.66, 0.62, 0.74), Ink(0.82, 0.74, 0.74))
SKIN_LIT = Ink(0.20, 0.20, 0.66)
WHITE = Cloth(Ink(0, 0.07, 0.05), Ink(0.10, 0.38, 0.12), Ink(0.24, 0.46, 0.18))
COAT = Cloth(Ink(0.80, 0.72, 0.06), Ink(0.93, 0.86, 0.10), Ink(0.98, 0.94, 0.14))
COAT_DOT = Ink(0.46, 0.62, 0.10)
SATIN = Cloth(Ink(0.56, 0.62, 0.10), Ink(0.76, 0.76, 0.12), Ink(0.30, 0.52, 0.08))
LINING = Cloth(Ink(0.02, 0.12, 0.94), Ink(0.26, 0.40, 0.94), Ink(0.50, 0.50, 0.92))
LINING_MOON = Ink(0.42, 0.22, 0.90)
LINING_DOT = Ink(0, 0.02, 0.24)
WAISTCOAT = Cloth(Ink(0.04, 0.50, 0.08), Ink(0.34, 0.72, 0.12), Ink(0.56, 0.80, 0.14))
WAISTCOAT_STAR = Ink(0, 0.03, 0.16)
LINEN = Cloth(Ink(0, 0.02, 0.05), Ink(0.06, 0.36, 0.10), Ink(0.20, 0.56, 0.14))
BOW = Cloth(Ink(0.02, 0.10, 0.84), Ink(0.28, 0.40, 0.88), Ink(0.48, 0.52, 0.86))
BRASS = Cloth(Ink(0.04, 0.14, 0.66), Ink(0.34, 0.40, 0.80), Ink(0, 0.02, 0.24))
TROUSERS = Cloth(Ink(0.60, 0.56, 0.16), Ink(0.82, 0.76, 0.20), Ink(0.90, 0.84, 0.22))
SHADOW = Ink(0.36, 0.40, 0)

FAR_SHOULDER: Point = (-172.0, 276.0)
NEAR_SHOULDER: Point = (206.0, 274.0)

# The coat, thrown over everything; the front of it stands open.

COAT_OUTLINE: Points = (
    Corner(-66, 168),
    (-132, 194),
    (-198, 236),
    (-216, 340),
    (-222, 470),
    (-244, 640),
    Corner(-262, 840),
    Corner(306, 840),
    (284, 640),
    (262, 470),
    (252, 340),
    (232, 234),
    (166, 192),
    Corner(100, 164),
)
# What is seen of him between its two edges: he is stout, and stands well.
FRONT: Points = (
    Corner(-64, 180),
    (-92, 300),
    (-118, 440),
    (-134, 560),
    (-128, 680),
    Corner(-132, 840),
    Corner(128, 840),
    (134, 680),
    (146, 560),
    (132, 430),
    (104, 300),
    Corner(88, 176),
)
# The lining, where each edge turns outward.
FAR_TURNED: Points = (
    Corner(-104, 400),
    (-124, 480),
    (-138, 560),
    (-134, 680),
    Corner(-136, 840),
    Corner(-196, 840),
    (-178, 680),
    (-160, 560),
    (-134, 460),
)
NEAR_TURNED: Points = (
    Corner(122, 400),
    (140, 480),
    (150, 560),
    (140, 680),
    Corner(134, 840),
    Corner(206, 840),
    (190, 680),
    (178, 560),
    (154, 470),
)
FAR_COLLAR: Points = (
    Corner(-62, 152),
    (-106, 176),
    (-134, 226),
    (-142, 300),
    (-134, 380),
    Corner(-104, 462),
    Corner(-92, 410),
    (-94, 340),
    (-82, 270),
    (-64, 214),
)
NEAR_COLLAR: Points = (
    Corner(94, 146),
    (142, 170),
    (170, 222),
    (176, 300),
    (162, 390),
    Corner(124, 468),
    Corner(116, 410),
    (116, 340),
    (106, 270),
    (86, 206),
)
# The far half flung open: all lining, from the shoulder to the hem.
FLUNG: Points = (
    Corner(-60, 190),
    (-150, 236),
    (-230, 300),
    (-316, 352),
    Corner(-356, 400),
    (-372, 520),
    (-396, 680),
    Corner(-430, 840),
    Corner(-90, 840),
    (-90, 600),
    (-70, 400),
)


def lined(sheet: Sheet, outline: str, box: tuple[float, float, float, float], name: str) -> None:
    """Paint the lining: vermilion, with plum moons and small pale dots. `box` is left, top, breadth, height."""
    sheet.paint(outline, LINING.light)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(stamped_moons(*box, 50, sheet.rng(f"moons {name}"), radius=15), LINING_MOON)
        left, top, breadth, height = box
        dots = stamped_dots(left + 26, top + 4, breadth, height, 50, sheet.rng(f"dots {name}"), radius=4.6)
        sheet.paint(dots, LINING_DOT)


def flung_open(sheet: Sheet) -> None:
    """The far half of the coat thrown back: a wing of lining with folds from the shoulder."""
    with sheet.shape("lining"):
        wing = smooth(FLUNG)
        lined(sheet, wing, (-450, 180, 400, 680), "wing")
        with sheet.overprint(clip=sheet.clip(wing)):
            folds: tuple[Points, ...] = (
                [Corner(-120, 300), (-190, 520), Corner(-236, 850), Corner(-296, 850), (-224, 520)],
                [Corner(-190, 330), (-290, 560), Corner(-330, 850), Corner(-372, 850), (-318, 560)],
                [Corner(-50, 180), (-140, 420), Corner(-150, 850), Corner(-40, 850)],
            )
            for each in folds:
                sheet.paint(smooth(each), Ink(0.30, 0.30, 0))
        sheet.line(wing, LINE, 4.4)
        for run in ([(-126, 300), (-200, 520), (-244, 840)], [(-210, 340), (-296, 560), (-340, 840)]):
            contour(sheet, run, 4)


def trunk(sheet: Sheet, *, flung: bool = False) -> None:
    """Neck, shirt, waistcoat, bow and coat; `flung`: the far half of the coat is thrown open."""
    with sheet.shape("collar behind"):
        behind = smooth([(-64, 186), (-44, 134), (40, 116), (104, 142), (112, 192), (20, 214)])
        sheet.paint(behind, SATIN.shade)
        sheet.line(behind, LINE, 3.8)
    if flung:
        flung_open(sheet)
    coat(sheet, flung=flung)
    front(sheet)
    with sheet.shape("turned edges"):
        for name, outline in (("far", FAR_TURNED), ("near", NEAR_TURNED)):
            if flung and name == "far":
                continue
            edge = smooth(outline)
            left = -210 if name == "far" else 110
            lined(sheet, edge, (left, 390, 110, 470), name)
            sheet.line(edge, LINE, 3.8)
    with sheet.shape("shawl collar"):
        for outline in (FAR_COLLAR, NEAR_COLLAR):
            collar_half(sheet, outline)


def collar_half(sheet: Sheet, outline: Points) -> None:
    """One side of the satin collar, with the gleam along it."""
    dark: Points = [Corner(150, 140), (146, 300), Corner(116, 480), Corner(240, 480), Corner(240, 140)]
    path = lit_and_shaded(sheet, outline, SATIN, dark)
    sheet.line(path, LINE, 4)
    if outline is FAR_COLLAR:
        sheet.paint(stroke([(-112, 190), (-126, 250), (-128, 320), (-114, 400)], 9, start=0.1, end=0.1), SATIN.deep)
    else:
        sheet.paint(stroke([(134, 184), (150, 240), (150, 310), (134, 392)], 7, start=0.1, end=0.1), SATIN.deep)


def coat(sheet: Sheet, *, flung: bool) -> None:
    """The outside of the coat: velvet with a pin dot, its near side in shadow."""
    with sheet.shape("coat"):
        path = smooth(COAT_OUTLINE)
        whole = path
        if flung:
            path = smooth([Corner(40, 180), Corner(40, 840), *COAT_OUTLINE[7:]])
        sheet.paint(path, COAT.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            sheet.paint(stamped_dots(-270, 170, 580, 680, 27, sheet.rng("pin dots"), radius=3), COAT_DOT)
        with sheet.overprint(clip=inside):
            side: Points = [
                Corner(196, 170),
                (204, 330),
                (226, 480),
                (236, 640),
                Corner(250, 850),
                Corner(330, 850),
                Corner(330, 170),
            ]
            sheet.paint(smooth(side), Ink(0.60, 0.50, 0))
        sheet.line(path if flung else whole, LINE, 4.4)


def front(sheet: Sheet) -> None:
    """Shirt, bow and waistcoat, and the trousers below them."""
    with sheet.shape("front"):
        opening = smooth(FRONT)
        sheet.paint(opening, TROUSERS.light)
        shape: Points = [*FRONT[:5], Corner(-128, 700), (-60, 716), Corner(2, 748), (64, 716), *FRONT[7:]]
        with sheet.group(clip=sheet.clip(opening)):
            path = smooth(shape)
            sheet.paint(path, WAISTCOAT.light)
            with sheet.group(clip=sheet.clip(path)):
                stars = stamped_stars(-150, 250, 310, 520, 46, sheet.rng("stars"), radius=13)
                sheet.paint(stars, WAISTCOAT_STAR)
            with sheet.overprint(clip=sheet.clip(path)):
                side: Points = [Corner(70, 170), (92, 320), (104, 470), (96, 620), Corner(60, 780), Corner(180, 780)]
                sheet.paint(smooth([*side, Corner(180, 170)]), SHADOW)
                far: Points = [Corner(-60, 170), (-78, 320), (-100, 470), (-112, 620), Corner(-112, 780)]
                sheet.paint(smooth([*far, Corner(-160, 780), Corner(-160, 170)]), Ink(0.22, 0.26, 0))
            sheet.line(path, LINE, 3.8)
            contour(sheet, [(4, 300), (10, 480), (2, 748)], 4)
        for y in (440, 510, 580, 650):
            sheet.paint(ellipse(-10, y, 10), LINE)
            sheet.paint(ellipse(-11, y - 1, 7), BRASS.light)
        chain = smooth([(-10, 580), (20, 606), (62, 606), (98, 574)], closed=False)
        sheet.line(chain, LINE, 8)
        sheet.line(chain, BRASS.light, 4)
        contour(sheet, [(72, 568), (98, 572), (122, 566)], 5)
    with sheet.shape("shirt"):
        bosom: Points = [
            Corner(-66, 176),
            (-62, 280),
            (-34, 360),
            Corner(4, 416),
            (48, 360),
            (82, 280),
            Corner(88, 172),
        ]
        path = lit_and_shaded(
            sheet, bosom, LINEN, [Corner(56, 160), (50, 270), Corner(0, 430), Corner(110, 430), Corner(110, 160)]
        )
        sheet.line(path, LINE, 3.4)
        contour(sheet, [(8, 290), (6, 350), (4, 410)], 3)
        for y in (336, 374):
            sheet.paint(ellipse(0, y, 4.6), LINE)


def bow(sheet: Sheet) -> None:
    """A loosely tied bow, one loop fuller than the other, its ends hanging."""
    with sheet.shape("bow"):
        ends: tuple[Points, ...] = (
            [Corner(0, 236), (-30, 290), Corner(-58, 352), (-36, 362), Corner(-8, 358), (8, 300)],
            [Corner(12, 236), (40, 290), Corner(44, 346), (64, 348), Corner(86, 332), (60, 280)],
        )
        loops: tuple[Points, ...] = (
            [(2, 238), (-30, 208), (-74, 210), (-98, 244), (-86, 286), (-44, 280)],
            [(14, 236), (46, 204), (84, 198), (100, 222), (88, 252), (50, 258)],
        )
        for outline in (*ends, *loops):
            path = smooth(outline)
            sheet.paint(path, BOW.light)
            with sheet.group(clip=sheet.clip(path)):
                sheet.paint(stamped_dots(-110, 180, 240, 190, 25, sheet.rng("bow"), radius=5), LINING_DOT)
            sheet.line(path, LINE, 3.6)
        for run in ([(-4, 242), (-34, 238), (-60, 248)], [(18, 238), (48, 224), (72, 226)], [(-2, 252), (-30, 264)]):
            sheet.paint(stroke(run, 5, start=0.8, end=0.05), BOW.deep)
        knot = smooth([(-12, 224), (8, 216), (26, 224), (28, 250), (8, 258), (-13, 248)])
        sheet.paint(knot, BOW.light)
        sheet.line(knot, LINE, 3.6)


# Sleeves.


def pin_dots(sheet: Sheet, limb: Tube) -> None:
    """Print the coat's dots on a limb."""
    count = 20
    dots = []
    for step in range(count + 1):
        for column in range(5):
            side = -0.9 + 0.42 * column + (0.21 if step % 2 else 0)
            dots.append(ellipse(*limb.at(step / count, side), 3))
    sheet.paint("".join(dots), COAT_DOT)


def upper_arm(sheet: Sheet, shoulder: Point, elbow: Point, half: float) -> None:
    """From the shoulder to the elbow: a full sleeve."""
    out = 1 if elbow[0] > shoulder[0] else -1
    middle = between(shoulder, elbow, 0.5)
    limb = tube([shoulder, (middle[0] + out * 12, middle[1] - 6), elbow], (half - 6, half, half - 2))
    sleeve(sheet, limb, COAT, pin_dots, rounded="both", shadow=Ink(0.60, 0.50, 0))


def forearm_sleeve(sheet: Sheet, elbow: Point, end: Point, half: float) -> None:
    """From the elbow to a deep cuff turned back, lining out, and an inch of shirt."""
    length = ((end[0] - elbow[0]) ** 2 + (end[1] - elbow[1]) ** 2) ** 0.5
    further = between(elbow, end, 1 + 16 / length)
    wrist = tube([elbow, between(elbow, further, 0.5), further], (half * 0.74, half * 0.72, half * 0.70))
    band_across(sheet, wrist, 1 - 30 / length, 1.0, LINEN.light, over=1.0)
    limb = tube([elbow, between(elbow, end, 0.5), end], (half, half, half - 2))
    sleeve(sheet, limb, COAT, pin_dots, shadow=Ink(0.60, 0.50, 0), rounded="start")
    cuff = band_across(sheet, limb, 1 - 62 / length, 1.0, LINING.light, over=1.14)
    x, y = between(elbow, end, 0.8)
    with sheet.group(clip=sheet.clip(cuff)):
        moons = stamped_moons(x - 120, y - 120, 240, 240, 44, sheet.rng(f"cuff {x:g}"), radius=13)
        sheet.paint(moons, LINING_MOON)
    sheet.line(cuff, LINE, 3.6)


# The head.

SKULL: Points = (
    (-72, -92),
    (-88, -44),
    (-85, -8),
    (-94, 28),
    (-92, 74),
    (-74, 116),
    (-42, 142),
    (-4, 148),
    (42, 132),
    (84, 84),
    (104, 14),
    (108, -56),
    (74, -126),
    (-6, -148),
)
BEARD_OUTLINE: Points = (
    Corner(82, -14),
    (76, 34),
    (50, 66),
    (14, 74),
    (-14, 64),
    (-38, 60),
    (-62, 66),
    Corner(-93, 54),
    (-98, 100),
    (-86, 146),
    (-52, 178),
    (-6, 184),
    (46, 164),
    (90, 108),
    (108, 40),
    Corner(106, -14),
)
HAIR_OUTLINE: Points = (
    Corner(-76, -84),
    (-88, -112),
    (-70, -148),
    (-24, -172),
    (36, -174),
    (90, -148),
    (122, -96),
    (126, -42),
    Corner(112, 2),
    Corner(98, -16),
    Corner(80, 6),
    (74, -40),
    Corner(62, -72),
    (30, -94),
    (-20, -104),
)


def head(sheet: Sheet) -> None:
    """All of the head but what the rig draws."""
    with sheet.shape("neck"):
        lit_and_shaded(
            sheet,
            [Corner(-44, 100), (-44, 160), Corner(-52, 206), (8, 250), Corner(86, 206), (74, 150), Corner(84, 40)],
            SKIN,
            [Corner(-70, 90), (-36, 170), (16, 176), (22, 220), Corner(14, 270), Corner(120, 270), Corner(120, 30)],
        )
    collar_wings(sheet)
    bow(sheet)
    with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
        with sheet.shape("skull"):
            terminator: Points = [Corner(70, -110), (60, -40), (66, 10), (60, 52), (34, 92), Corner(0, 160)]
            path = lit_and_shaded(sheet, SKULL, SKIN, [*terminator, Corner(150, 160), Corner(150, -110)])
            with sheet.group(clip=sheet.clip(path)):
                for x, y, radius, strength in ((6, 52, 40, 0.9), (-36, -70, 54, 0.9), (-88, 40, 24, 0.9)):
                    glow = sheet.radial((x, y), radius, Stop(0, SKIN_LIT, strength), Stop(1, SKIN_LIT, 0))
                    sheet.paint(ellipse(x, y, radius), glow)
            contour(sheet, [(-84, 0), (-95, 28), (-94, 60)], 3.4)
            contour(sheet, [(-74, -88), (-88, -46), (-85, -12)], 2.6)
        hair(sheet)
        beard(sheet)
        with sheet.shape("ear"):
            ear: Points = [(84, 2), (92, -24), (116, -26), (128, 0), (120, 36), (100, 56), (86, 40)]
            lit_and_shaded(
                sheet, ear, SKIN, [Corner(72, -34), (100, -14), (108, 8), (96, 36), (90, 66), Corner(66, 60)]
            )
            contour(sheet, [(88, -12), (96, -25), (116, -27), (129, 0), (120, 36), (100, 57)], 3.6)
            contour(sheet, [(98, -8), (112, -10), (116, 8), (104, 28)], 3)
        spectacles(sheet)


def collar_wings(sheet: Sheet) -> None:
    """A high white collar, its corners bent over the bow."""
    with sheet.shape("collar wings"):
        wings: tuple[Points, ...] = (
            [Corner(-58, 148), Corner(-76, 206), (-50, 236), Corner(4, 248), (-28, 214), (-46, 184)],
            [Corner(92, 136), Corner(106, 200), (66, 234), Corner(10, 248), (52, 210), (78, 176)],
        )
        for wing in wings:
            sheet.paint(smooth(wing), LINEN.light)
            sheet.line(smooth(wing), LINE, 3.2)


def curled(sheet: Sheet, name: str, box: tuple[float, float, float, float], count: int) -> None:
    """Small curls printed on white hair: a hook each, darker where the lamp does not reach."""
    left, top, breadth, height = box
    rng = sheet.rng(name)
    for _ in range(count):
        x, y = left + rng.random() * breadth, top + rng.random() * height
        size = rng.uniform(4, 6)
        hook = [(x - size, y), (x - size * 0.4, y - size), (x + size * 0.8, y - size * 0.5), (x + size * 0.5, y + size)]
        sheet.paint(stroke(hook, 2.8, start=0.3, end=0.2, steps=4), WHITE.light if x > 62 else WHITE.shade)


def hair(sheet: Sheet) -> None:
    """Close white hair, thick as felt."""
    with sheet.shape("hair"):
        dark: Points = [Corner(78, -170), (90, -90), (80, -20), Corner(70, 20), Corner(150, 20), Corner(150, -170)]
        path = lit_and_shaded(sheet, HAIR_OUTLINE, WHITE, dark)
        with sheet.group(clip=sheet.clip(path)):
            curled(sheet, "curls", (-90, -176, 220, 190), 110)
        contour(
            sheet,
            [(-78, -86), (-89, -112), (-70, -148), (-24, -172), (36, -174), (90, -148), (122, -96), (124, -30)],
            3.4,
        )


def beard(sheet: Sheet) -> None:
    """A white beard, full and trimmed round."""
    with sheet.shape("beard"):
        dark: Points = [Corner(84, -20), (60, 76), (30, 118), (0, 146), Corner(-20, 200), Corner(130, 200)]
        path = lit_and_shaded(sheet, BEARD_OUTLINE, WHITE, [*dark, Corner(130, -20)])
        with sheet.group(clip=sheet.clip(path)):
            curled(sheet, "beard", (-100, 50, 210, 140), 90)
        contour(sheet, [(-94, 60), (-99, 100), (-87, 146), (-52, 179), (-6, 185), (46, 165), (90, 108), (107, 44)], 4.2)


def spectacles(sheet: Sheet) -> None:
    """Round spectacles, pushed up on the forehead and forgotten."""
    with sheet.shape("spectacles"):
        temple = smooth([(52, -104), (84, -76), (106, -22)], closed=False)
        sheet.line(temple, LINE, 8)
        sheet.line(temple, BRASS.light, 4.2)
        for x, y, rx in ((-56, -94, 27), (20, -100, 34)):
            glass = ellipse(x, y, rx, 30, turn=-6)
            sheet.paint(glass, Ink(0, 0.22, 0.04), opacity=0.7)
            sheet.paint(stroke([(x - rx * 0.5, y + 8), (x + rx * 0.2, y - 16)], 8, start=0.3, end=0.3), PAPER)
            sheet.line(glass, LINE, 9)
            sheet.line(glass, BRASS.light, 4.8)
        sheet.line(polyline([(-28, -100), (-15, -102)]), LINE, 9)
        sheet.line(polyline([(-28, -100), (-15, -102)]), BRASS.light, 4.8)
