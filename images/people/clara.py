"""Clara Reyes, twenty-nine: broad, loud, never sits; a canvas apron of tools over a striped jumper.

Her hair is held up by a screwdriver. Drawn looking to the left, with the lamp at the upper left, and mirrored: in the
book she looks to the right, where her brother and her friend stand. Points are about the middle of her head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from clara_drawing import BAND, GRIP, KNIT, SKIN, STEEL, head, trunk
from figure_drawing import blob, contour, finger, shade
from limbs_drawing import Limb, banded_sleeve, cuff_of, draw_limb, fist_behind, fist_in_front, limb, lines_of

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.pictures import ADULT, Draw, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (450.0, 268.0)
TILT = -3.0

BOWL = Cloth(Ink(0, 0.03, 0.04), Ink(0.04, 0.36, 0.10), Ink(0.60, 0.72, 0.14))
SOUP = Ink(0.02, 0.16, 0.84)
BOARD = Cloth(Ink(0.36, 0.66, 0.10), Ink(0.62, 0.80, 0.12), Ink(0, 0.04, 0.70))


def _posed(in_front: Draw, *, visor: bool = False) -> Callable[[Sheet], None]:
    """Return a pose: the body, what lies in front of it, the head."""

    def pose(sheet: Sheet) -> None:
        with sheet.group(move=HEAD), sheet.group(scale=(-1, 1, 0, 0)):
            trunk(sheet)
            in_front(sheet)
            with sheet.group(turn=(TILT, *CHIN)):
                head(sheet, visor=visor)

    return pose


# Arms: an upper sleeve, a bare forearm, and over both the sleeve's rest from the elbow to where it is pushed up.


def _arm(sheet: Sheet, upper: Limb, fore: Limb, *, dark: float = 1, fore_dark: float = 1, over: bool = True) -> None:
    """Draw an arm with its sleeve pushed up; the forearm lies `over` the upper arm or behind it."""
    if over:
        _upper_sleeve(sheet, upper, dark)
    with sheet.shape("forearm"):
        draw_limb(sheet, fore, SKIN, dark=fore_dark, terminator=0.15)
        lines_of(sheet, fore, start=0.1, width=4.2)
        crease = [fore.at(0.5, -0.2 * fore_dark), fore.at(0.62, -0.1 * fore_dark), fore.at(0.76, -0.15 * fore_dark)]
        contour(sheet, crease, 2.6, SKIN.shade)
    with sheet.shape("pushed-up sleeve"):
        cuff_of(sheet, fore, BAND, 0.14)
    if not over:
        _upper_sleeve(sheet, upper, dark)


def _upper_sleeve(sheet: Sheet, upper: Limb, dark: float) -> None:
    with sheet.shape("upper sleeve"):
        banded_sleeve(sheet, upper, KNIT, BAND, step=0.125, dark=dark)
        lines_of(sheet, upper, start=0.06, width=4.6)
        contour(sheet, upper.cap(end=True), 4.4)


# Ladling.


def _ladling(sheet: Sheet) -> None:
    with sheet.shape("arm with the bowl"):
        _arm(
            sheet,
            limb((-136, 254, 34), (-186, 316, 60), (-218, 430, 59), (-232, 530, 54), (-232, 560, 44)),
            limb((-226, 540, 50), (-272, 500, 46), (-318, 430, 32)),
        )
    with sheet.shape("bowl"):
        _bowl(sheet)
    with sheet.shape("arm with the ladle"):
        upper = limb((192, 248, 34), (246, 310, 62), (296, 420, 62), (322, 520, 58), (325, 552, 46))
        fore = limb((322, 540, 54), (312, 460, 48), (284, 340, 32))
        _arm(sheet, upper, fore, fore_dark=-1)
        with sheet.group(move=(274, 270)), sheet.group(turn=(8, 0, 0)):
            fist_behind(sheet, SKIN)
            _ladle(sheet)
            fist_in_front(sheet, SKIN)


def _ladle(sheet: Sheet) -> None:
    """Upright through (0, 0), its scoop at the top, a drop running down."""
    handle = rectangle(-9, -190, 18, 330, radius=8)
    sheet.paint(handle, STEEL.light)
    sheet.paint(rectangle(1, -188, 7, 326, radius=3), STEEL.shade)
    sheet.line(handle, LINE, 3.2)
    scoop = smooth([Corner(-62, -216), (-58, -176), (-24, -150), (18, -152), (50, -176), Corner(56, -216)])
    sheet.paint(scoop, STEEL.light)
    with sheet.group(clip=sheet.clip(scoop)):
        blob(sheet, STEEL.shade, Corner(10, -220), (16, -190), (-10, -160), (-30, -140), (70, -140), Corner(70, -220))
    sheet.line(scoop, LINE, 4)
    rim = ellipse(-3, -217, 60, 13)
    sheet.paint(rim, SOUP)
    sheet.line(rim, LINE, 3.6)
    sheet.paint(stroke([(-38, -218), (-8, -222), (24, -219)], 5, start=0.1, end=0.1), PAPER)
    drop = smooth([Corner(-66, -204), (-72, -180), (-66, -170), (-58, -180)])
    sheet.paint(drop, SOUP)
    sheet.line(drop, LINE, 2.6)


def _bowl(sheet: Sheet) -> None:
    """A deep bowl, full, on the flat of her hand; a row of triangles round it, steam over it."""
    x, y = -316.0, 330.0
    with sheet.shape("steam"):
        for dx, lean in ((-34, 1), (6, -1), (42, 1)):
            run = [
                (x + dx, y - 22),
                (x + dx + 14 * lean, y - 60),
                (x + dx - 10 * lean, y - 98),
                (x + dx + 8 * lean, y - 138),
            ]
            sheet.paint(stroke(run, 9, start=0.3, end=0.05), PAPER, opacity=0.85)
    with sheet.shape("fingers under it"):
        for root, tip, width in (
            ((-262, 440), (-372, 398), 25),
            ((-262, 452), (-362, 420), 26),
            ((-270, 462), (-346, 442), 25),
        ):
            finger(sheet, SKIN, root, tip, width, bend=-4, all_round=True)
    bowl = smooth(
        [
            Corner(x - 96, y - 8),
            (x - 88, y + 44),
            (x - 52, y + 88),
            (x, y + 98),
            (x + 52, y + 88),
            (x + 88, y + 44),
            Corner(x + 96, y - 8),
        ]
    )
    sheet.paint(bowl, BOWL.light)
    with sheet.group(clip=sheet.clip(bowl)):
        for index in range(9):
            left = x - 104 + index * 24
            sheet.paint(polygon([(left, y + 22), (left + 12, y + 48), (left + 24, y + 22)]), BOWL.deep)
        sheet.line(smooth([(x - 96, y + 12), (x, y + 26), (x + 96, y + 12)], closed=False), BOWL.deep, 4)
        blob(
            sheet,
            BOWL.shade,
            Corner(x + 40, y - 10),
            (x + 36, y + 50),
            (x - 30, y + 100),
            Corner(x + 110, y + 110),
            Corner(x + 110, y - 10),
        )
        for index in range(4, 9):
            left = x - 104 + index * 24
            sheet.paint(polygon([(left, y + 22), (left + 12, y + 48), (left + 24, y + 22)]), BOWL.deep)
    sheet.line(bowl, LINE, 4.2)
    rim = ellipse(x, y - 8, 97, 20)
    sheet.paint(rim, BOWL.light)
    sheet.paint(ellipse(x, y - 6, 84, 14), SOUP)
    sheet.paint(ellipse(x - 26, y - 8, 15, 5), Ink(0.10, 0.52, 0.30))
    sheet.paint(ellipse(x + 22, y - 4, 19, 5), Ink(0, 0.06, 0.50))
    sheet.line(rim, LINE, 3.6)
    with sheet.shape("thumb on the rim"):
        palm = blob(sheet, SKIN.light, (-296, 448), (-282, 420), (-262, 396), (-244, 404), (-252, 440), (-276, 464))
        shade(sheet, palm, SKIN.shade, (-250, 396), (-262, 440), (-290, 470), (-230, 470), (-230, 396))
        finger(sheet, SKIN, (-256, 424), (-246, 322), 27, bend=-6, all_round=True)
        blob(sheet, SKIN.light, (-272, 430), (-262, 410), (-248, 412), (-252, 432))


# Soldering.


def _soldering(sheet: Sheet) -> None:
    with sheet.shape("arm with the board"):
        upper = limb((192, 248, 34), (246, 310, 63), (282, 420, 63), (294, 520, 60), (292, 554, 46))
        fore = limb((296, 524, 56), (190, 520, 48), (60, 474, 32))
        _upper_sleeve(sheet, upper, 1)
        with sheet.shape("hand"):
            palm = blob(
                sheet, SKIN.light, (72, 446), (30, 430), (-6, 424), (-20, 446), (-14, 492), (20, 508), (70, 504)
            )
            shade(sheet, palm, SKIN.shade, (-30, 490), (20, 484), (80, 486), (80, 530), (-30, 530))
            contour(sheet, [(66, 444), (30, 430), (0, 424)], 3)
            contour(sheet, [(70, 506), (22, 509), (-10, 496)], 3.6)
            for root, tip, width in (
                ((-4, 492), (-66, 506), 23),
                ((-4, 478), (-76, 486), 25),
                ((-4, 460), (-72, 466), 25),
            ):
                finger(sheet, SKIN, root, tip, width, all_round=True)
        with sheet.shape("board"):
            _board(sheet)
        with sheet.shape("thumb"):
            finger(sheet, SKIN, (14, 444), (-56, 430), 27, bend=-6, all_round=True)
            blob(sheet, SKIN.light, (22, 432), (4, 440), (4, 452), (24, 462))
        with sheet.shape("forearm"):
            draw_limb(sheet, fore, SKIN, terminator=0.15)
            lines_of(sheet, fore, start=0.1, width=4.2)
        cuff_of(sheet, fore, BAND, 0.14, breadth=0.14)
    with sheet.shape("cord"):
        cord = [(-292, 238), (-330, 200), (-384, 226), (-404, 340), (-392, 520), (-414, 700), (-396, 850)]
        sheet.paint(stroke(cord, 11, start=0.9, end=0.9), LINE)
    with sheet.shape("arm with the iron"):
        upper = limb((-136, 254, 34), (-190, 316, 60), (-236, 430, 59), (-262, 526, 55), (-262, 556, 43))
        fore = limb((-262, 536, 52), (-276, 460, 46), (-268, 350, 31))
        _arm(sheet, upper, fore, fore_dark=-1)
        _hand_with_iron(sheet)


def _board(sheet: Sheet) -> None:
    """A sleeping machine's inside: a green card of tracks, three parts, one wire that has come off."""
    with sheet.group(turn=(-12, -100, 440)):
        card = rectangle(-196, 392, 164, 104, radius=6)
        sheet.paint(card, BOARD.light)
        with sheet.group(clip=sheet.clip(card)):
            for index, y in enumerate((408, 424, 440, 456, 472)):
                knee = -150 + index * 14
                sheet.line(polyline([(-190, y), (knee, y), (knee + 16, y + 14), (-40, y + 14)]), BOARD.deep, 3)
        sheet.line(card, LINE, 3.6)
        for x, y, wide, high, ink in (
            (-132, 418, 44, 34, LINE),
            (-176, 456, 26, 26, GRIP.light),
            (-84, 404, 18, 26, PAPER),
        ):
            sheet.paint(rectangle(x, y, wide, high, radius=3), ink)
            sheet.line(rectangle(x, y, wide, high, radius=3), LINE, 2.6)
        for index in range(4):
            sheet.paint(ellipse(-182 + index * 15, 484, 4), BOARD.deep)
    wire = [(-186, 470), (-206, 500), (-196, 536), (-214, 560)]
    sheet.paint(stroke(wire, 8, start=0.8, end=0.8), LINE)
    sheet.paint(stroke(wire, 4.5, start=0.8, end=0.8), GRIP.light)


def _hand_with_iron(sheet: Sheet) -> None:
    """Held as a pen is, its tip on the board; a thread of smoke."""
    with sheet.shape("smoke"):
        run = [(-150, 404), (-158, 368), (-136, 334), (-152, 296), (-138, 262)]
        sheet.paint(stroke(run, 8, start=0.2, end=0.05), PAPER, opacity=0.85)
    with sheet.shape("fingers behind"):
        finger(sheet, SKIN, (-252, 300), (-208, 352), 25, bend=-6, all_round=True)
        finger(sheet, SKIN, (-256, 286), (-204, 336), 26, bend=-8, all_round=True)
    with sheet.shape("iron"), sheet.group(turn=(47, -218, 318)):
        grip = rectangle(-334, 304, 150, 28, radius=13)
        sheet.paint(grip, GRIP.light)
        sheet.paint(rectangle(-330, 319, 142, 10, radius=5), GRIP.shade)
        sheet.line(grip, LINE, 3.2)
        sheet.paint(rectangle(-186, 312, 54, 12, radius=3), STEEL.light)
        sheet.line(rectangle(-186, 312, 54, 12, radius=3), LINE, 2.8)
        sheet.paint(polygon([(-132, 313), (-110, 318), (-132, 323)]), STEEL.deep)
    sheet.paint(ellipse(-146, 404, 7), PAPER)
    with sheet.shape("palm"):
        palm = blob(
            sheet,
            SKIN.light,
            (-298, 366),
            (-304, 322),
            (-296, 282),
            (-272, 262),
            (-246, 270),
            (-232, 300),
            (-238, 346),
            (-244, 368),
        )
        shade(sheet, palm, SKIN.shade, (-316, 380), (-316, 300), (-286, 300), (-278, 340), (-262, 376))
        contour(sheet, [(-298, 362), (-304, 322), (-296, 282), (-272, 262), (-248, 268)], 3.8)
    with sheet.shape("finger and thumb"):
        finger(sheet, SKIN, (-260, 280), (-190, 326), 27, bend=-12, all_round=True)
        finger(sheet, SKIN, (-256, 338), (-196, 340), 27, bend=-10, all_round=True)
        blob(sheet, SKIN.light, (-276, 280), (-258, 276), (-246, 292), (-246, 330), (-262, 346), (-276, 320))


# Standing.


def _standing(sheet: Sheet) -> None:
    with sheet.shape("far arm on the hip"):
        upper = limb((-136, 254, 34), (-206, 306, 58), (-276, 400, 57), (-326, 484, 50), (-332, 506, 42))
        fore = limb((-318, 482, 48), (-262, 536, 43), (-190, 588, 30))
        _arm(sheet, upper, fore)
        with sheet.shape("hand"):
            _hand_on_hip(sheet, (-176, 596), 1)
    with sheet.shape("near arm on the hip"):
        upper = limb((192, 248, 34), (266, 302, 61), (338, 402, 60), (386, 494, 52), (391, 514, 43))
        fore = limb((380, 494, 50), (318, 546, 45), (246, 592, 31))
        _arm(sheet, upper, fore, fore_dark=-1)
        with sheet.shape("hand"):
            _hand_on_hip(sheet, (230, 598), -1)


def _hand_on_hip(sheet: Sheet, at: Point, side: int) -> None:
    """The back of a hand, its fingers forward on the apron, pointing to the middle and down."""
    with sheet.group(move=at), sheet.group(scale=(side, 1, 0, 0)):
        back = blob(sheet, SKIN.light, (-36, -32), (0, -34), (36, -20), (52, 10), (40, 36), (8, 40), (-26, 20))
        shade(sheet, back, SKIN.shade, (-30, 20), (10, 26), (50, 30), (40, 60), (-30, 60))
        for root, tip, width in (
            ((16, 26), (40, 72), 23),
            ((30, 18), (66, 66), 25),
            ((40, 4), (86, 48), 26),
            ((40, -12), (94, 22), 25),
        ):
            finger(sheet, SKIN, root, tip, width, bend=-4, all_round=True)
        blob(sheet, SKIN.light, (0, -24), (32, -16), (46, 4), (34, 22), (10, 24))
        contour(sheet, [(-34, -33), (0, -35), (34, -22)], 3.6)
        contour(sheet, [(-24, 24), (-4, 36), (12, 38)], 3.4)


# The face.


def _marks(sheet: Sheet) -> None:
    """A smear of soot on the cheekbone."""
    for run in ([(34, 40), (50, 36), (62, 40)], [(38, 50), (52, 47)]):
        sheet.paint(stroke(run, 5, start=0.3, end=0.1), SKIN.deep)


FACE = replace(
    Features(),
    centre=HEAD,
    looks_right=True,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(13, 4, 26, 13.5),
    far_eye=Eye(-61, 4, 17.5, 13),
    brow_rise=33,
    brow=11.5,
    nose=((-46, 10), (-68, 49), (-42, 60)),
    mouth=(-36, 92),
    mouth_width=58,
    lip=1.35,
    cupid=0.8,
    flick=0.9,
    lashes=True,
    cheeks=((32, 56, 42), (-66, 54, 20)),
    marks=_marks,
)
ROWS = bent(
    # She looks at people as at something that she'll get going again.
    calm=Expression(open=0.80, squint=0.12, inner=0, outer=0, arch=-5, crooked=3, smile=4.5, skew=3, blush=0.6),
    smiling=Expression(
        open=0.72, squint=0.36, inner=-3, outer=1, arch=-8, crooked=3, smile=13, wide=1.2, skew=4, blush=0.8
    ),
    # With all her teeth.
    laughing=Expression(
        closed="up", inner=-8, outer=-3, arch=-9, smile=14, gape=30, wide=1.3, skew=4, teeth=True, blush=1.0
    ),
    angry=Expression(
        open=0.74,
        squint=0.12,
        slant=-0.30,
        inner=11,
        outer=-8,
        arch=-1,
        smile=-7,
        wide=1.0,
        skew=-3,
        crooked=-2,
        blush=0.9,
    ),
)

PICTURE = Person(
    name="clara",
    poses={
        "standing": _posed(_standing),
        "ladling": _posed(_ladling),
        "soldering": _posed(_soldering, visor=True),
    },
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="exposure",
    who="clara",
    looks=(
        "{name} is not quite thirty, broad in the shoulders, in a canvas apron full of tools over a striped "
        "jumper with its sleeves pushed up. A screwdriver holds her dark hair in a heap."
    ),
    poses_in_words={
        "standing": "{name} stands with both hands on her hips.",
        "ladling": "{name} holds out a full bowl, and a ladle in the other hand.",
        "soldering": "{name} bends a soldering iron to a board, a visor of lenses pushed up on her forehead.",
    },
    faces_in_words={
        "calm": "{name} looks as if there were work to do.",
        "smiling": "{name} smiles, broadly.",
        "laughing": "{name} laughs out loud.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
