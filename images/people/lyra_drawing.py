"""Lyra Solene's head, neck, scarf and velvet coat: what stays the same whatever her hands do.

She looks to the left and a little down her nose; the lamp is at the upper left. Points are about the middle of her
head.
"""

from __future__ import annotations

from figure_drawing import blob, contour, fold, shade

from print_room.brushes import stamped_moons, stitches, stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, smooth, star
from print_room.inks import LINE, SKIN_FAIR, Cloth, Ink
from print_room.sheet import Sheet

SKIN = SKIN_FAIR
# The Solenes' hair, as Tara has it.
HAIR = Cloth(Ink(0.26, 0.22, 0.80), Ink(0.52, 0.44, 0.84), Ink(0.06, 0.06, 0.62))
BONE = Cloth(Ink(0, 0.02, 0.10), Ink(0.08, 0.30, 0.24), Ink(0.30, 0.48, 0.34))
VELVET = Cloth(Ink(0.78, 0.02, 0.16), Ink(0.96, 0.40, 0.16), Ink(0.98, 0.66, 0.20))
SHEEN = Ink(0.48, 0.02, 0.20)
# Keeps the dark side of dark velvet off a dark street.
RIM = Ink(0.66, 0.66, 0.08)
FACING = Cloth(Ink(0.02, 0.10, 0.92), Ink(0.30, 0.44, 0.88), Ink(0.52, 0.60, 0.84))
SCARF = Cloth(Ink(0.02, 0.60, 0.02), Ink(0.32, 0.80, 0.06), Ink(0.58, 0.86, 0.10))
STAR = Ink(0, 0.02, 0.10)
LAWN = Cloth(Ink(0, 0.03, 0.10), Ink(0.05, 0.36, 0.16), Ink(0.20, 0.54, 0.20))

# The coat.

FAR_HALF: tuple[Point | Corner, ...] = (
    Corner(-56, 216),
    (-98, 234),
    (-140, 266),
    (-156, 340),
    (-140, 450),
    (-132, 540),
    (-164, 690),
    Corner(-196, 840),
    Corner(20, 840),
    (14, 640),
    (6, 520),
    Corner(-24, 330),
)
NEAR_HALF: tuple[Point | Corner, ...] = (
    Corner(82, 208),
    (128, 228),
    (176, 260),
    (202, 340),
    (190, 450),
    (180, 540),
    (214, 690),
    Corner(248, 840),
    Corner(-26, 840),
    (-18, 690),
    (-8, 600),
    Corner(4, 520),
    (52, 350),
)


def trunk(sheet: Sheet) -> None:
    """Neck, blouse, both halves of the coat with their facings, the scarf."""
    with sheet.shape("collar behind"):
        back = (Corner(-60, 236), (-58, 196), (6, 178), (70, 184), Corner(112, 176), (120, 214), Corner(96, 262))
        blob(sheet, VELVET.shade, *back)
    with sheet.shape("neck"):
        _neck(sheet)
    with sheet.shape("blouse"):
        _blouse(sheet)
    with sheet.shape("coat"):
        _coat(sheet)
    with sheet.shape("scarf"):
        _scarf(sheet)


def _neck(sheet: Sheet) -> None:
    """Long, and carried as if it were longer."""
    outline = (
        Corner(-36, 84),
        (-33, 150),
        (-44, 214),
        Corner(-92, 244),
        (6, 300),
        Corner(110, 238),
        (64, 206),
        (56, 150),
        Corner(70, 40),
    )
    neck = blob(sheet, SKIN.light, *outline)
    dark = (
        Corner(-60, 112),
        (-30, 146),
        (6, 158),
        (34, 150),
        (26, 200),
        (40, 236),
        (20, 310),
        Corner(150, 310),
        Corner(130, 40),
    )
    shade(sheet, neck, SKIN.shade, *dark)
    contour(sheet, [(-35, 120), (-33, 160), (-42, 206)], 3.6)
    contour(sheet, [(20, 170), (6, 220), (-10, 254)], 2.8, SKIN.deep)
    contour(sheet, [(-66, 240), (-40, 250), (-18, 262)], 3)


def _blouse(sheet: Sheet) -> None:
    front = blob(
        sheet, LAWN.light, Corner(-74, 240), (-20, 282), Corner(6, 306), (50, 276), Corner(100, 232), Corner(8, 560)
    )
    with sheet.group(clip=sheet.clip(front)):
        for index in range(9):
            x = -84 + index * 22
            sheet.paint(stroke([(x, 230), (x * 0.9, 400), (x * 0.8, 570)], 7, start=1, end=1), FACING.light)
    shade(sheet, front, LAWN.shade, Corner(20, 280), (18, 400), Corner(8, 560), Corner(120, 560), Corner(120, 220))
    contour(sheet, [(-74, 240), (-20, 282), (6, 306), (50, 276), (100, 232)], 3.4)


def _coat(sheet: Sheet) -> None:
    far, near = smooth(FAR_HALF), smooth(NEAR_HALF)
    sheet.paint(far, VELVET.light)
    _moons(sheet, far, (-210, 220, 240, 640), "far half")
    lap = (Corner(-34, 520), (-40, 640), (-50, 740), Corner(-56, 850), Corner(40, 850), Corner(40, 520))
    shade(sheet, far, VELVET.shade, *lap)
    sheet.paint(near, VELVET.light)
    _moons(sheet, near, (-40, 200, 310, 660), "near half")
    side = (Corner(138, 200), (150, 340), (120, 470), (110, 560), (140, 700), Corner(156, 850))
    shade(sheet, near, VELVET.shade, *side, Corner(320, 850), Corner(320, 200))
    with sheet.shape("sheen"):
        for run, width in (
            ([(-150, 330), (-134, 450), (-126, 540), (-156, 690), (-184, 840)], 10),
            ([(-96, 560), (-112, 690), (-124, 830)], 12),
            ([(26, 580), (22, 690), (20, 830)], 12),
            ([(84, 590), (100, 710), (112, 830)], 9),
        ):
            sheet.paint(stroke(run, width, start=0.1, end=0.5), SHEEN)
        rim = [(194, 470), (174, 545), (207, 690), (240, 840)]
        sheet.paint(stroke(rim, 8, start=0.1, end=0.8), RIM)
    _facings(sheet)
    contour(sheet, [(4, 520), (-8, 600), (-18, 690), (-26, 836)], 4.6)
    contour(sheet, [(-140, 450), (-132, 540), (-164, 690), (-195, 836)], 4.4)
    contour(sheet, [(190, 450), (180, 540), (214, 690), (247, 836)], 4.4)
    with sheet.shape("clasp"):
        sheet.paint(ellipse(0, 548, 21), FACING.light)
        sheet.paint(star(0, 548, 15, points=8, inner=0.5), STAR)
        sheet.line(ellipse(0, 548, 21), LINE, 3.4)


def _facings(sheet: Sheet) -> None:
    """The coat's turned-back edges, vermilion, down to the clasp."""
    far = (Corner(-60, 214), (-94, 236), (-104, 330), (-66, 440), Corner(-2, 540), (-14, 440), (-34, 320))
    near = (Corner(86, 206), (128, 232), (134, 340), (84, 450), Corner(6, 540), (34, 440), (60, 330))
    for name, points in (("far facing", far), ("near facing", near)):
        with sheet.shape(name):
            lapel = blob(sheet, FACING.light, *points)
            if name == "near facing":
                dark = (Corner(112, 200), (112, 330), (70, 440), Corner(0, 550), Corner(160, 550), Corner(160, 200))
                shade(sheet, lapel, FACING.shade, *dark)
            sheet.line(lapel, LINE, 3.6)
    sheet.line(stitches([(-86, 250), (-92, 330), (-56, 436), (-10, 524)]), STAR, 2.6)
    sheet.line(stitches([(116, 246), (120, 338), (76, 440), (16, 524)]), STAR, 2.6)


def _moons(sheet: Sheet, outline: str, box: tuple[float, float, float, float], name: str) -> None:
    """Print new moons on the velvet: only the pile is pressed."""
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(stamped_moons(*box, 52, sheet.rng(name), radius=8), SHEEN)


def _scarf(sheet: Sheet) -> None:
    """Once about the neck, so loose that the neck is seen; one end before, with stars and a fringe."""
    end = (
        Corner(-40, 262),
        (-66, 340),
        (-72, 450),
        Corner(-84, 590),
        (-44, 600),
        Corner(-8, 592),
        (-4, 450),
        (2, 350),
        Corner(18, 284),
    )
    with sheet.shape("its end"):
        hanging = blob(sheet, SCARF.light, *end)
        shade(sheet, hanging, SCARF.shade, Corner(0, 270), (-24, 350), (-28, 460), Corner(-34, 610), Corner(30, 610))
        with sheet.group(clip=sheet.clip(hanging)):
            for x, y, size in ((-38, 336, 13), (-24, 392, 10), (-52, 440, 13), (-28, 500, 12), (-60, 544, 12)):
                sheet.paint(star(x, y, size, points=4, inner=0.36), STAR)
            for y in (572, 584):
                sheet.paint(stroke([(-90, y), (-44, y + 8), (0, y)], 5, start=1, end=1), STAR)
        sheet.line(hanging, LINE, 3.6)
        for index in range(10):
            foot = -82 + index * 8.0
            contour(
                sheet, [(foot, 594), (foot - 3, 612), (foot - 1, 630)], 4, SCARF.shade if index > 5 else SCARF.light
            )
    with sheet.shape("about the neck"):
        wound = smooth(
            [
                Corner(-86, 214),
                (-106, 246),
                (-64, 288),
                (6, 318),
                (74, 288),
                (128, 240),
                Corner(106, 190),
                (84, 236),
                (10, 272),
                (-52, 250),
            ]
        )
        sheet.paint(wound, SCARF.light)
        shade(sheet, wound, SCARF.shade, Corner(24, 250), (40, 290), Corner(0, 330), Corner(150, 330), Corner(150, 180))
        with sheet.group(clip=sheet.clip(wound)):
            for x, y in ((-78, 244), (-38, 276), (0, 294), (44, 286), (82, 262), (108, 226)):
                sheet.paint(star(x, y, 11, points=4, inner=0.36), STAR)
        sheet.line(wound, LINE, 3.6)
        fold(sheet, (-92, 232), (-50, 270), (4, 288))
        fold(sheet, (112, 214), (74, 268), (20, 300))


# Head and hair.

SKULL: tuple[Point | Corner, ...] = (
    (-66, -100),
    (-80, -46),
    (-77, -8),
    (-85, 24),
    (-79, 68),
    (-61, 108),
    (-38, 138),
    (-14, 142),
    (22, 122),
    (64, 68),
    (86, 8),
    (90, -60),
    (56, -130),
    (-10, -144),
)
HAIRLINE: tuple[Point, ...] = ((-80, -56), (-62, -92), (-14, -108), (34, -88), (62, -44), (76, 6))
CAP: tuple[Point | Corner, ...] = (
    Corner(-80, -48),
    (-90, -92),
    (-76, -136),
    (-34, -166),
    (30, -180),
    (92, -160),
    (122, -104),
    (122, -44),
    Corner(100, -4),
    (92, -24),
    Corner(84, -30),
    Corner(78, 22),
    (64, -42),
    (34, -84),
    (-14, -104),
    (-58, -88),
)
KNOT: tuple[Point | Corner, ...] = (
    (-34, -160),
    (-44, -196),
    (-24, -222),
    (-2, -252),
    (46, -262),
    (92, -244),
    (106, -214),
    (122, -186),
    (110, -154),
    (60, -142),
    (10, -146),
)
# The turns of the knot: the way of each lock, its breadth, how dark it lies.
TURNS: tuple[tuple[tuple[Point, ...], float, float], ...] = (
    (((104, -150), (122, -186), (92, -214), (40, -216)), 36, 0.7),
    (((-30, -158), (-46, -196), (-10, -222), (44, -218)), 38, 0.0),
    (((-24, -150), (20, -188), (70, -190), (108, -164)), 38, 0.5),
    (((-6, -214), (8, -254), (60, -262), (92, -232)), 36, 0.1),
    (((0, -214), (36, -228), (70, -226), (94, -208)), 30, 0.5),
    (((-30, -146), (16, -156), (66, -156), (104, -146)), 26, 0.6),
)


# Of chin and neck, what light from below reaches.
LIT_SKIN: tuple[Point | Corner, ...] = (
    Corner(-70, 92),
    (-38, 136),
    (-14, 140),
    Corner(20, 122),
    (52, 130),
    (52, 170),
    Corner(70, 236),
    (0, 274),
    Corner(-74, 232),
    (-40, 206),
    (-30, 150),
    Corner(-38, 138),
)


def head(sheet: Sheet) -> None:
    """The head without a face: hair pinned high and severe, two bone needles, one side come loose."""
    with sheet.shape("loose lock behind"):
        _lock(sheet, [(96, -70), (138, -10), (116, 70), (150, 150), (132, 226)], 46, 0.55)
        _lock(sheet, [(92, -60), (112, 10), (88, 90), (112, 168), (88, 220)], 34, 0.9)
    with sheet.shape("needles behind"):
        _needle(sheet, (40, -200), -38)
    with sheet.shape("skull"):
        _skull(sheet)
    with sheet.shape("hair"):
        _swept_hair(sheet)
    with sheet.shape("knot"):
        _knot(sheet)
    with sheet.shape("needle before"):
        _needle(sheet, (34, -196), 34)
        _lock_over_the_needle(sheet)
    with sheet.shape("loose hair"):
        _loose_hair(sheet)


def _skull(sheet: Sheet) -> None:
    ear = blob(sheet, SKIN.shade, (72, 2), (84, -26), (104, -26), (110, 4), (98, 38), (80, 46))
    contour(sheet, [(84, -12), (97, -14), (100, 6), (88, 22)], 3)
    shade(sheet, ear, SKIN.light, (98, -34), (114, -12), (108, 12), (102, -10))
    skull = blob(sheet, SKIN.light, *SKULL)
    dark = (Corner(62, -60), (60, -6), (60, 34), (40, 82), (8, 118), Corner(-14, 156), Corner(140, 156))
    shade(sheet, skull, SKIN.shade, *dark, Corner(140, -80))
    under = (Corner(-100, -60), (-64, -82), (-14, -97), (36, -76), (58, -34), Corner(70, 10), Corner(110, -150))
    shade(sheet, skull, SKIN.shade, *under, Corner(-110, -150))
    contour(sheet, [(-78, -2), (-86, 24), (-80, 64)], 3.6)
    contour(sheet, [(-74, 84), (-61, 108), (-37, 139), (-12, 143), (24, 121)], 5)
    contour(sheet, [(30, 114), (52, 88), (64, 68)], 3.6)
    with sheet.shape("earring"):
        sheet.line(ellipse(94, 70, 20, 25), LINE, 9)
        sheet.line(ellipse(94, 70, 20, 25), FACING.light, 5)


def _swept_hair(sheet: Sheet) -> None:
    """From the brow to the knot, as tight as it goes."""
    cap = blob(sheet, HAIR.light, *CAP)
    rng = sheet.rng("swept")
    with sheet.group(clip=sheet.clip(cap)):
        dark = ((62, -80), (96, -150), (150, -90), (136, 20), (86, 20), (78, -36))
        blob(sheet, HAIR.shade, *dark)
        for index in range(5):
            # Along the far temple, where the hair is pulled hardest.
            inset = index * 9.0
            run = [(-78 + inset * 0.5, -60 - inset), (-74 + inset, -104 - inset * 0.4), (-40 + inset, -150)]
            sheet.paint(stroke([*run, (-6 + inset, -168)], 4.2, start=0.1, end=0.1), (HAIR.shade, HAIR.deep)[index % 2])
        for index, start in enumerate(along(HAIRLINE, steps=5)):
            share = index / 25
            middle = (start[0] * 0.72 + 14, start[1] - 44 * (1 - share * 0.6))
            end = (-8 + 100 * share + rng.uniform(-8, 8), rng.uniform(-176, -160))
            strand = along([start, middle, end], steps=14)
            ink = (HAIR.shade, HAIR.deep, HAIR.shade)[index % 3] if share < 0.62 else (HAIR.light, HAIR.deep)[index % 2]
            first = rng.randint(0, 6)
            sheet.paint(stroke(strand[first : first + 22 : 2], rng.uniform(3.2, 5.2), start=0.1, end=0.1), ink)


def _knot(sheet: Sheet) -> None:
    blob(sheet, HAIR.shade, *KNOT)
    for run, width, dark in TURNS:
        sheet.paint(stroke(run, width + 6, start=0.5, end=0.4), HAIR.shade.towards(LINE, 0.35))
        sheet.paint(stroke(run, width, start=0.5, end=0.4), HAIR.light.towards(HAIR.shade, dark))
        for offset, ink in ((-0.26, HAIR.deep), (0.02, HAIR.light), (0.26, HAIR.shade)):
            strand = [(x, y + offset * width) for x, y in run]
            sheet.paint(stroke(strand, 4.2, start=0.05, end=0.05), ink)


def _needle(sheet: Sheet, middle: Point, turn: float) -> None:
    """A long needle of bone, its head a small star; it lies level before it is turned."""
    x, y = middle
    with sheet.group(turn=(turn, x, y)):
        shaft = polygon([(x - 104, y - 5), (x + 100, y - 3.5), (x + 124, y), (x + 100, y + 3.5), (x - 104, y + 5)])
        sheet.paint(shaft, BONE.light)
        sheet.paint(polygon([(x - 104, y + 1), (x + 124, y), (x + 100, y + 3.5), (x - 104, y + 5)]), BONE.shade)
        sheet.line(shaft, LINE, 3)
        knob = star(x - 112, y, 17, points=8, inner=0.62)
        sheet.paint(knob, BONE.light)
        sheet.line(knob, LINE, 3)


def _lock_over_the_needle(sheet: Sheet) -> None:
    run = [(-20, -170), (0, -214), (50, -232), (86, -206)]
    sheet.paint(stroke(run, 38, start=0.5, end=0.4), HAIR.shade.towards(LINE, 0.35))
    sheet.paint(stroke(run, 32, start=0.5, end=0.4), HAIR.light)
    for offset, ink in ((-8, HAIR.deep), (1, HAIR.shade), (9, HAIR.shade)):
        sheet.paint(stroke([(x, y + offset) for x, y in run], 4.2, start=0.05, end=0.05), ink)


def _lock(sheet: Sheet, run: list[Point], width: float, dark: float) -> None:
    """A lock that hangs, with strands in it."""
    ink = HAIR.light.towards(HAIR.shade, dark)
    sheet.paint(stroke(run, width, start=0.6, end=0.05), ink)
    for offset, tone in ((-0.26, HAIR.deep), (0.0, HAIR.shade), (0.2, HAIR.shade)):
        strand = [(x + offset * width * (1 - 0.2 * index), y) for index, (x, y) in enumerate(run)]
        sheet.paint(stroke(strand, 3.8, start=0.1, end=0.05), tone)


def _loose_hair(sheet: Sheet) -> None:
    """What the needles did not hold."""
    _lock(sheet, [(112, -60), (124, -6), (112, 50), (126, 104), (114, 150)], 17, 0.2)
    for run, width in (
        (((-80, -62), (-102, -40), (-104, -6), (-94, 18)), 6),
        (((112, -170), (140, -166), (152, -138), (146, -112)), 9),
        (((84, -248), (106, -266), (128, -262)), 7),
        (((4, -250), (-10, -268), (-30, -266)), 7),
    ):
        sheet.paint(stroke(run, width, start=0.7, end=0.05), HAIR.light.towards(HAIR.shade, 0.3))


def painted_lids(sheet: Sheet) -> None:
    """Turquoise on lids that are heavy enough without it."""
    for x, y, half in ((13, -5, 20), (-56, -4, 12.5)):
        sheet.paint(ellipse(x, y, half, 8), SCARF.light, opacity=0.42)
