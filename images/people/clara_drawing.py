"""Clara Reyes's head, jumper and apron: what stays the same whatever her hands do.

Drawn looking to the left about the middle of her head, with the lamp at the upper left; her poses mirror it.
"""

from __future__ import annotations

from figure_drawing import blob, contour, shade

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, along, ellipse, polar, polygon, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

SKIN = Cloth(Ink(0.08, 0.15, 0.62), Ink(0.25, 0.46, 0.70), Ink(0.42, 0.60, 0.78))
HAIR = Cloth(Ink(0.78, 0.54, 0.70), Ink(0.93, 0.74, 0.66), Ink(0.52, 0.42, 0.70))
SHEEN = Ink(0.30, 0.30, 0.66)
KNIT = Cloth(Ink(0, 0.04, 0.10), Ink(0.05, 0.40, 0.18), Ink(0.30, 0.56, 0.30))
BAND = Cloth(Ink(0.04, 0.16, 0.86), Ink(0.28, 0.50, 0.84), Ink(0.5, 0.62, 0.84))
CANVAS = Cloth(Ink(0.66, 0.70, 0.12), Ink(0.84, 0.84, 0.16), Ink(0.95, 0.92, 0.20))
WEAVE = Ink(0.48, 0.60, 0.12)
LIT_EDGE = Ink(0.16, 0.42, 0.16)
SEAM = Ink(0.02, 0.14, 0.20)
STEEL = Cloth(Ink(0.02, 0.12, 0.04), Ink(0.20, 0.46, 0.10), Ink(0.50, 0.66, 0.14))
GRIP = Cloth(Ink(0, 0.06, 0.90), Ink(0.26, 0.40, 0.92), Ink(0, 0, 0.42))
AMBER = Cloth(Ink(0.02, 0.20, 0.44), Ink(0.22, 0.50, 0.50), Ink(0, 0.05, 0.2))

# Jumper and apron.

JUMPER: tuple[Point | Corner, ...] = (
    Corner(-66, 186),
    (-138, 206),
    (-206, 244),
    (-226, 330),
    (-196, 460),
    (-182, 600),
    (-196, 730),
    Corner(-206, 840),
    Corner(256, 840),
    (244, 730),
    (226, 600),
    (240, 460),
    (274, 330),
    (250, 240),
    (180, 202),
    Corner(104, 174),
    (64, 238),
    (6, 254),
    (-52, 226),
)
APRON: tuple[Point | Corner, ...] = (
    Corner(-104, 312),
    (14, 322),
    Corner(132, 306),
    (138, 400),
    (166, 500),
    Corner(226, 560),
    (240, 700),
    Corner(252, 850),
    Corner(-204, 850),
    (-196, 720),
    Corner(-182, 566),
    (-130, 500),
    (-108, 400),
)


def trunk(sheet: Sheet) -> None:
    """Neck, jumper, apron."""
    with sheet.shape("neck"):
        _neck(sheet)
    with sheet.shape("jumper"):
        _jumper(sheet)
    with sheet.shape("apron"):
        _apron(sheet)


def _neck(sheet: Sheet) -> None:
    outline = (Corner(-48, 80), (-46, 140), (-78, 202), (6, 262), (112, 200), (82, 146), Corner(84, 40))
    neck = blob(sheet, SKIN.light, *outline)
    shadow = (
        Corner(-70, 100),
        (-44, 148),
        (10, 162),
        (50, 140),
        (44, 180),
        (60, 220),
        (40, 290),
        Corner(140, 290),
        Corner(130, 40),
    )
    shade(sheet, neck, SKIN.shade, *shadow)
    contour(sheet, [(-8, 186), (-2, 212), (-6, 232)], 3)
    contour(sheet, [(-47, 120), (-46, 146), (-56, 174)], 3.6)


def _jumper(sheet: Sheet) -> None:
    outline = smooth(JUMPER)
    sheet.paint(outline, KNIT.light)
    inside = sheet.clip(outline)
    rng = sheet.rng("jumper")
    with sheet.group(clip=inside):
        for index in range(14):
            y = 236 + index * 46
            across = [(-250, y - 18), (-120, y + 8), (10, y + 16), (140, y + 4), (290, y - 26)]
            sheet.paint(stroke(across, 22, start=0.9, end=0.9, wobble=0.06, rng=rng, steps=6), BAND.light)
    with sheet.overprint(clip=inside):
        side = (
            Corner(180, 190),
            (206, 330),
            (190, 460),
            (196, 600),
            Corner(206, 850),
            Corner(330, 850),
            Corner(330, 180),
        )
        blob(sheet, Ink(0.24, 0.40, 0.05), *side)
        blob(sheet, Ink(0.16, 0.36, 0.04), Corner(-70, 180), (-20, 262), (60, 258), Corner(120, 170))
    contour(sheet, [(-192, 470), (-182, 600), (-196, 730), (-205, 830)], 4.4)
    contour(sheet, [(236, 470), (226, 600), (244, 730), (255, 830)], 4.4)
    collar = (
        Corner(-74, 178),
        (-50, 224),
        (6, 252),
        (66, 236),
        Corner(110, 168),
        Corner(126, 182),
        (84, 256),
        (8, 284),
        (-62, 250),
        Corner(-94, 192),
    )
    with sheet.shape("collar"):
        rim = blob(sheet, BAND.light, *collar)
        shade(sheet, rim, BAND.shade, Corner(40, 290), (60, 240), Corner(96, 160), Corner(160, 170), Corner(120, 300))
        inner = along([(-74, 178), (-50, 224), (6, 252), (66, 236), (110, 168)], steps=5)
        outer = along([(-94, 192), (-62, 250), (8, 284), (84, 256), (126, 182)], steps=5)
        for start, end in list(zip(inner, outer, strict=True))[1:-1]:
            contour(sheet, [start, end], 2.4, BAND.deep)
        contour(sheet, [(-94, 192), (-62, 250), (8, 284), (84, 256), (126, 182)], 4)
        contour(sheet, [(-74, 178), (-50, 224), (6, 252), (66, 236), (110, 168)], 3)


def _apron(sheet: Sheet) -> None:
    with sheet.shape("straps"):
        for run in ([(-92, 320), (-100, 260), (-84, 200)], [(120, 314), (134, 250), (122, 186)]):
            strap = stroke(run, 30, start=1, end=1)
            sheet.paint(strap, CANVAS.light)
            sheet.line(strap, LINE, 3)
            sheet.line(stitches(run), SEAM, 2.2)
    with sheet.shape("bib and skirt"):
        outline = smooth(APRON)
        sheet.paint(outline, CANVAS.light)
        with sheet.group(clip=sheet.clip(outline)):
            for index in range(15):
                x = -200 + index * 33
                sheet.line(smooth([(x * 0.5 + 8, 300), (x * 0.8, 560), (x, 850)], closed=False), WEAVE, 2.4)
            side = (
                Corner(112, 296),
                (98, 430),
                (136, 560),
                (128, 700),
                Corner(140, 860),
                Corner(300, 860),
                Corner(300, 290),
            )
            blob(sheet, CANVAS.shade, *side)
        contour(sheet, [(-104, 312), (14, 322), (132, 306)], 4)
        sheet.line(stitches([(-98, 326), (14, 336), (126, 320)]), SEAM, 2.4)
        sheet.line(stitches([(-96, 330), (-98, 410), (-122, 500), (-168, 566)]), SEAM, 2.4)
        contour(sheet, [(-105, 314), (-108, 400), (-130, 500), (-182, 566)], 4)
        contour(sheet, [(133, 310), (138, 400), (166, 500), (226, 560)], 4)
    with sheet.shape("light along the skirt"):
        # Keeps the dark apron off a dark room.
        sheet.paint(stroke([(-179, 572), (-192, 720), (-200, 850)], 9, start=0.4, end=0.9), LIT_EDGE)
        sheet.paint(stroke([(224, 566), (237, 700), (249, 850)], 5, start=0.4, end=0.9), WEAVE)
        sheet.paint(stroke([(-100, 320), (-104, 400), (-126, 498), (-172, 560)], 6, start=0.3, end=0.3), WEAVE)
    with sheet.shape("waist"):
        belt = [(-184, 566), (-60, 586), (100, 586), (228, 560)]
        sheet.paint(stroke(belt, 24, start=1, end=1), CANVAS.shade)
        sheet.line(stitches([(-182, 562), (-60, 582), (100, 582), (226, 556)]), SEAM, 2.2)
    with sheet.shape("tools in the bib"):
        _bib_pocket(sheet)
    with sheet.shape("tools in the pocket"):
        _large_pocket(sheet)


def _driver(sheet: Sheet, foot: Point, turn: float, length: float, cloth: Cloth, width: float = 20) -> None:
    """The grip of a screwdriver that stands out of a pocket at its `foot`."""
    with sheet.group(move=foot), sheet.group(turn=(turn, 0, 0)):
        grip = rectangle(-width / 2, -length, width, length + 20, radius=width * 0.42)
        sheet.paint(grip, cloth.light)
        sheet.paint(rectangle(width * 0.12, -length + 5, width * 0.3, length, radius=2), cloth.shade)
        sheet.paint(rectangle(-width * 0.32, -length + 6, width * 0.16, length, radius=2), cloth.deep)
        sheet.line(grip, LINE, 2.8)


def _bib_pocket(sheet: Sheet) -> None:
    _driver(sheet, (-30, 400), -6, 52, GRIP)
    _driver(sheet, (0, 400), 3, 38, AMBER)
    with sheet.shape("pencil"), sheet.group(turn=(5, 34, 400)):
        sheet.paint(rectangle(28, 330, 12, 80), KNIT.light)
        sheet.paint(polygon([(28, 332), (34, 310), (40, 332)]), SKIN.light)
        sheet.line(polygon([(28, 410), (28, 332), (34, 310), (40, 332), (40, 410)]), LINE, 2.6)
    pocket = smooth([Corner(-54, 392), Corner(62, 388), (64, 440), Corner(58, 482), (4, 490), Corner(-50, 484)])
    sheet.paint(pocket, CANVAS.light.towards(CANVAS.shade, 0.3))
    sheet.line(pocket, LINE, 3)
    sheet.line(stitches([(-46, 402), (-43, 478), (4, 482), (50, 474), (54, 400)]), SEAM, 2.2)


def _large_pocket(sheet: Sheet) -> None:
    with sheet.shape("wooden spoon"), sheet.group(turn=(-12, -84, 660)):
        sheet.paint(rectangle(-90, 596, 12, 90), Ink(0.06, 0.24, 0.56))
        bowl = ellipse(-84, 574, 22, 32)
        sheet.paint(bowl, Ink(0.06, 0.24, 0.56))
        sheet.paint(ellipse(-80, 576, 12, 22), Ink(0.26, 0.46, 0.62))
        sheet.line(bowl, LINE, 3)
    with sheet.shape("pliers"), sheet.group(turn=(10, 90, 660)):
        for side in (-1, 1):
            run = [(90 + side * 4, 680), (90 + side * 22, 640), (90 + side * 20, 596), (90 + side * 26, 574)]
            sheet.paint(stroke(run, 22, start=0.9, end=0.8), LINE)
            sheet.paint(stroke(run, 16, start=0.9, end=0.8), GRIP.light)
    with sheet.shape("cable"):
        sheet.line(ellipse(10, 640, 34, 28), LINE, 11)
        sheet.line(ellipse(10, 640, 34, 28), AMBER.light, 6)
    pocket = smooth(
        [Corner(-138, 652), (10, 664), Corner(172, 646), (180, 740), Corner(178, 820), (20, 830), Corner(-142, 822)]
    )
    sheet.paint(pocket, CANVAS.light.towards(CANVAS.shade, 0.35))
    sheet.line(pocket, LINE, 3.4)
    sheet.line(stitches([(-132, 666), (10, 678), (166, 660)]), SEAM, 2.4)
    contour(sheet, [(14, 666), (18, 740), (16, 826)], 3)


# Head and hair.

SKULL: tuple[Point | Corner, ...] = (
    (-74, -96),
    (-88, -44),
    (-84, -8),
    (-93, 28),
    (-87, 76),
    (-66, 118),
    (-38, 138),
    (-6, 140),
    (38, 118),
    (80, 66),
    (96, 8),
    (100, -60),
    (60, -128),
    (-10, -140),
)
SHADOW_ON_THE_FACE: tuple[Point | Corner, ...] = (
    Corner(70, -60),
    (66, -6),
    (68, 34),
    (46, 82),
    (12, 118),
    Corner(-12, 152),
    Corner(140, 152),
    Corner(140, -80),
)
UNDER_THE_HAIR: tuple[Point | Corner, ...] = (
    Corner(-100, -52),
    (-72, -66),
    (-20, -80),
    (34, -68),
    (66, -34),
    Corner(84, 4),
    Corner(110, -150),
    Corner(-110, -150),
)


def head(sheet: Sheet, *, visor: bool = False) -> None:
    """The head without a face, its heap of hair, and the visor if she is at the bench."""
    with sheet.shape("back of the hair"):
        blob(sheet, HAIR.shade, (0, -150), (90, -132), (126, -66), (122, 10), (104, 60), (84, 72), (66, 20))
    with sheet.shape("skull"):
        _skull(sheet)
    with sheet.shape("hair"):
        _swept_hair(sheet)
    with sheet.shape("heap"):
        _heap(sheet)
    if visor:
        with sheet.shape("visor"):
            _visor(sheet)
    with sheet.shape("loose locks"):
        _loose_locks(sheet)


def _skull(sheet: Sheet) -> None:
    ear = blob(sheet, SKIN.shade, (74, 2), (88, -24), (108, -22), (113, 8), (102, 40), (82, 48))
    contour(sheet, [(86, -10), (99, -11), (102, 8), (90, 22)], 3)
    shade(sheet, ear, SKIN.light, (102, -30), (116, -10), (110, 14), (105, -8))
    with sheet.shape("a nut for an earring"):
        nut = polygon([polar((94, 56), 11, 60 * corner + 10) for corner in range(6)])
        sheet.paint(nut, STEEL.light)
        sheet.line(nut, LINE, 2.6)
        sheet.paint(ellipse(94, 56, 4), LINE)
    skull = blob(sheet, SKIN.light, *SKULL)
    shade(sheet, skull, SKIN.shade, *SHADOW_ON_THE_FACE)
    shade(sheet, skull, SKIN.shade, *UNDER_THE_HAIR)
    contour(sheet, [(-85, 0), (-94, 28), (-88, 74)], 3.8)
    contour(sheet, [(-80, 94), (-66, 119), (-37, 139), (-4, 141), (40, 118)], 5.2)
    contour(sheet, [(46, 112), (66, 90), (80, 66)], 3.8)


def _swept_hair(sheet: Sheet) -> None:
    """From the brow and the temples up to the heap, thick and not smooth."""
    cap = (
        Corner(-88, -28),
        (-104, -76),
        (-88, -132),
        (-40, -168),
        (40, -170),
        (100, -142),
        (128, -86),
        (128, -30),
        Corner(110, 12),
        (98, -20),
        Corner(86, -26),
        Corner(80, 30),
        (64, -34),
        (32, -70),
        (-14, -88),
        (-58, -76),
    )
    outline = blob(sheet, HAIR.light, *cap)
    rng = sheet.rng("strands")
    with sheet.group(clip=sheet.clip(outline)):
        blob(sheet, HAIR.shade, (64, -90), (110, -130), (150, -60), (130, 40), (86, 10), (80, -40))
        line = along([(-88, -40), (-70, -74), (-16, -88), (34, -70), (66, -34), (82, 14)], steps=5)
        for index, start in enumerate(line):
            share = index / (len(line) - 1)
            middle = (start[0] * 0.75 + 6 * share, start[1] - 46 * (1 - share * 0.7))
            end = (rng.uniform(-30, 50), rng.uniform(-176, -160))
            strand = along([start, middle, end], steps=14)
            ink = (HAIR.deep, HAIR.shade, SHEEN)[index % 3] if share < 0.66 else (HAIR.light, HAIR.shade)[index % 2]
            first = rng.randint(1, 8)
            sheet.paint(stroke(strand[first : first + 20 : 2], rng.uniform(3.4, 6.0), start=0.1, end=0.1), ink)


HEAP: tuple[Point | Corner, ...] = (
    (-66, -142),
    (-92, -172),
    (-78, -206),
    (-58, -210),
    (-40, -240),
    (2, -234),
    (30, -246),
    (70, -226),
    (84, -202),
    (112, -186),
    (110, -150),
    (84, -126),
    (20, -130),
    (-30, -124),
)
# The turns of hair in the heap: each a fat lock from somewhere to somewhere, over those before it.
TURNS: tuple[tuple[tuple[Point, ...], float, int], ...] = (
    (((96, -136), (104, -176), (70, -214), (20, -226)), 40, 1),
    (((-70, -142), (-74, -184), (-40, -216), (10, -214)), 42, 0),
    (((-40, -136), (0, -176), (50, -186), (92, -160)), 40, 1),
    (((-64, -150), (-24, -200), (30, -210), (74, -184)), 34, 0),
    (((-48, -128), (-6, -146), (40, -148), (88, -134)), 34, 1),
    (((-30, -132), (-36, -166), (4, -192), (40, -176)), 30, 0),
)


def _heap(sheet: Sheet) -> None:
    """Hair that was wound round itself in a hurry, and what holds it: a screwdriver."""
    with sheet.shape("blade"), sheet.group(turn=(17, 10, -180)):
        sheet.paint(rectangle(90, -186, 62, 9, radius=3), STEEL.light)
        sheet.line(rectangle(90, -186, 62, 9, radius=3), LINE, 2.6)
        blade = polygon([(150, -187), (166, -191), (172, -190), (172, -173), (166, -172), (150, -176)])
        sheet.paint(blade, STEEL.light)
        sheet.line(blade, LINE, 2.6)
    blob(sheet, HAIR.shade, *HEAP)
    rng = sheet.rng("heap")
    for run, width, dark in TURNS:
        sheet.paint(stroke(run, width + 5, start=0.5, end=0.4), HAIR.shade)
        sheet.paint(stroke(run, width, start=0.5, end=0.4), HAIR.shade.towards(HAIR.light, 0.5) if dark else HAIR.light)
        for offset in (-0.26, 0.0, 0.24):
            strand = [(x + rng.uniform(-2, 2), y + offset * width) for x, y in run]
            ink = HAIR.deep if offset < 0 and not dark else HAIR.light
            sheet.paint(stroke(strand, 4.4, start=0.05, end=0.05), SHEEN if offset < 0 and not dark else ink)
    with sheet.shape("grip"), sheet.group(turn=(17, 10, -180)):
        _grip(sheet)


def _grip(sheet: Sheet) -> None:
    """Rose-coloured, ribbed, half see-through; level, its end to the left."""
    x, y = -84.0, -181.0
    sheet.paint(rectangle(x - 12, y - 7, 40, 14, radius=3), STEEL.shade)
    grip = smooth(
        [
            Corner(x, y - 12),
            (x - 14, y - 17),
            (x - 60, y - 18),
            (x - 82, y - 13),
            (x - 88, y),
            (x - 82, y + 13),
            (x - 60, y + 18),
            (x - 14, y + 17),
            Corner(x, y + 12),
        ]
    )
    sheet.paint(grip, GRIP.light)
    with sheet.group(clip=sheet.clip(grip)):
        sheet.paint(rectangle(x - 90, y + 6, 100, 16), GRIP.shade)
        sheet.paint(rectangle(x - 78, y - 11, 66, 6, radius=3), GRIP.deep)
        sheet.paint(rectangle(x - 74, y - 1, 64, 4, radius=2), GRIP.shade)
    sheet.line(grip, LINE, 3)


def _loose_locks(sheet: Sheet) -> None:
    for points, width in (
        (((-84, -58), (-104, -34), (-108, 8), (-98, 40)), 9),
        (((84, 6), (98, 46), (92, 92), (106, 122)), 11),
        (((114, -2), (132, 32), (126, 74), (136, 92)), 9),
        (((-34, -234), (-50, -248), (-70, -246)), 9),
        (((36, -240), (50, -254), (66, -250)), 8),
        (((104, -190), (128, -204), (134, -222)), 9),
        (((100, -140), (126, -134), (142, -118)), 8),
    ):
        sheet.paint(stroke(points, width, start=0.7, end=0.05), HAIR.light)
    sheet.paint(stroke([(-80, -60), (-98, -34), (-102, 0)], 3, start=0.1, end=0.1), SHEEN)


def _visor(sheet: Sheet) -> None:
    """A magnifier's visor, pushed up: a band round the head, and two round lenses that look at the ceiling."""
    band = [(-92, -56), (-50, -80), (10, -88), (70, -74), (122, -36)]
    sheet.paint(stroke(band, 36, start=0.9, end=0.9), LINE)
    sheet.paint(stroke(band, 29, start=0.9, end=0.9), AMBER.light)
    sheet.paint(stroke([(14, -79), (70, -65), (122, -27)], 12, start=0.6, end=0.9), AMBER.shade)
    sheet.line(stitches([(30, -88), (72, -76), (112, -48)]), LINE, 2.2)
    hood = (
        Corner(-102, -60),
        (-132, -96),
        (-134, -138),
        (-104, -158),
        (-30, -172),
        (22, -160),
        Corner(42, -112),
        (30, -84),
        (-20, -92),
        (-64, -80),
    )
    outline = blob(sheet, CANVAS.light, *hood)
    shade(sheet, outline, CANVAS.shade, (10, -180), (0, -130), (20, -80), (60, -80), (60, -180))
    sheet.line(outline, LINE, 4)
    for x, y, rx in ((-96, -120, 25), (-28, -132, 34)):
        lens = ellipse(x, y, rx, 26, turn=-8)
        sheet.paint(lens, Ink(0, 0.24, 0.08))
        sheet.line(lens, STEEL.light, 9)
        sheet.line(ellipse(x, y, rx + 5, 31, turn=-8), LINE, 3)
        sheet.line(lens, LINE, 3)
        sheet.paint(stroke([(x - rx * 0.5, y + 6), (x - 4, y - 12)], 7, start=0.3, end=0.3), PAPER)
    sheet.paint(ellipse(96, -56, 11), STEEL.light)
    sheet.line(ellipse(96, -56, 11), LINE, 3)
