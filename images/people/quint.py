"""Mara Quint, twenty-nine: small, quick, a coat like a stage curtain, and a mouth that is never still.

She looks to the left, where the lamp is. Points are about the middle of her head, which is the same in both poses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from neighbours_drawing import Finger, Tube, about, contour, finger, fingers, forearm, lit_and_shaded, sleeve, tube
from quint_coat_drawing import (
    collar_behind,
    collar_in_front,
    drawn_aside,
    far_cuff,
    far_lapel,
    far_sleeve,
    near_half,
    near_sleeve,
)
from quint_drawing import (
    FAR_SHOULDER,
    NEAR_SHOULDER,
    PINSTRIPE,
    SHIRT,
    SHIRT_SHADOW,
    SKIN,
    brace,
    trunk,
)
from quint_head_drawing import head, jaw
from quint_mouth_drawing import Mouth, draw_mouth

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, smooth
from print_room.inks import LINE, Ink
from print_room.pictures import ADULT, Draw, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (490.0, 326.0)
TILT = 4.0
PULLED_BRACE: tuple[Point, ...] = ((98, 192), (92, 290), (64, 420), (88, 580))


# Poses.


def standing(sheet: Sheet) -> None:
    """The coat open like a curtain, one arm thrown out, palm up; the other hand at her braces."""
    with about(sheet, HEAD):
        with sheet.shape("collar behind"):
            collar_behind(sheet)
        drawn_aside(sheet)
        trunk(sheet, PULLED_BRACE)
        near_half(sheet)
        with sheet.shape("far shoulder"):
            far_lapel(sheet)
        with sheet.shape("near arm"):
            hand_at_the_brace(sheet)
            near_sleeve(sheet)
        with sheet.shape("arm thrown out"):
            far_sleeve(sheet)
            forearm(sheet, SKIN, [(-312, 328), (-332, 309), (-354, 288)], (24, 23, 25))
            far_cuff(sheet)
            offering_hand(sheet)
        with sheet.shape("collar"):
            collar_in_front(sheet)
        with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
            head(sheet)


def in_socks(sheet: Sheet) -> None:
    """The coat off, her sleeves rolled, both arms round herself."""
    far_elbow, near_elbow = (-174.0, 472.0), (200.0, 470.0)
    with about(sheet, HEAD):
        trunk(sheet)
        with sheet.shape("upper arms"):
            rolled_sleeve(sheet, FAR_SHOULDER, far_elbow, 44)
            rolled_sleeve(sheet, NEAR_SHOULDER, near_elbow, 48)
        with sheet.shape("far forearm"):
            hand_on_the_ribs(sheet)
            forearm(sheet, SKIN, [far_elbow, (-70, 530), (62, 540)], (34, 35, 23))
            roll(sheet, far_elbow, (-128, 508), 42)
        with sheet.shape("near forearm"):
            forearm(sheet, SKIN, [near_elbow, (70, 462), (-92, 410)], (36, 36, 24))
            roll(sheet, near_elbow, (152, 474), 45)
            hand_on_the_arm(sheet)
        with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
            head(sheet, fallen=True)


# Hands.


def offering_hand(sheet: Sheet) -> None:
    """The far hand, open, palm up: and here you are."""
    with sheet.shape("offering hand"):
        finger(sheet, SKIN, Finger((-366, 252), (-352, 216), (-360, 182), 21), nail=False)
        fingers(
            sheet,
            SKIN,
            (
                Finger((-404, 300), (-434, 300), (-462, 288), 18),
                Finger((-414, 286), (-448, 276), (-476, 256), 20),
                Finger((-412, 270), (-444, 248), (-466, 222), 20),
                Finger((-400, 256), (-424, 226), (-438, 196), 20),
            ),
            bare=5,
        )
        palm = [(-342, 312), (-372, 318), (-404, 310), (-420, 288), (-412, 262), (-386, 244), (-358, 246), (-340, 268)]
        lit_and_shaded(
            sheet,
            palm,
            SKIN,
            [Corner(-330, 296), (-366, 300), (-400, 298), Corner(-430, 290), Corner(-420, 330), Corner(-330, 330)],
        )
        contour(sheet, [(-336, 316), (-372, 319), (-404, 311)], 3.6)
        contour(sheet, [(-352, 282), (-376, 278), (-392, 262)], 2.6, SKIN.deep)
        contour(sheet, [(-404, 296), (-394, 282), (-392, 266)], 2.4, SKIN.deep)


def hand_at_the_brace(sheet: Sheet) -> None:
    """The near hand, its fingers round one brace, the thumb along it."""
    forearm(sheet, SKIN, [(140, 446), (108, 432), (88, 424)], (27, 25, 27))
    with sheet.shape("hand at the brace"):
        back = [(112, 396), (84, 386), (58, 396), (52, 428), (62, 456), (92, 462), (116, 452)]
        lit_and_shaded(sheet, back, SKIN, [Corner(120, 436), (90, 442), (50, 436), Corner(50, 476), Corner(124, 476)])
        brace(sheet, PULLED_BRACE[1:])
        fingers(
            sheet,
            SKIN,
            (
                Finger((88, 400), (62, 394), (42, 400), 21),
                Finger((90, 417), (60, 412), (39, 418), 22),
                Finger((90, 434), (60, 431), (41, 436), 21),
                Finger((90, 449), (66, 448), (49, 452), 19),
            ),
            bare=7,
        )
        contour(sheet, [(114, 397), (86, 386), (68, 390)], 3.4)
        contour(sheet, [(116, 454), (92, 463), (70, 458)], 3.4)
        finger(sheet, SKIN, Finger((102, 398), (90, 366), (74, 346), 22), nail=True)


def hand_on_the_arm(sheet: Sheet) -> None:
    """The near hand, round the other upper arm."""
    with sheet.shape("hand on the arm"):
        finger(sheet, SKIN, Finger((-104, 384), (-122, 356), (-146, 344), 21), nail=True)
        fingers(
            sheet,
            SKIN,
            (
                Finger((-136, 376), (-166, 370), (-194, 380), 20),
                Finger((-140, 392), (-174, 390), (-202, 400), 21),
                Finger((-138, 408), (-170, 410), (-198, 420), 20),
                Finger((-130, 424), (-158, 430), (-182, 440), 18),
            ),
            bare=4,
        )
        back = [(-84, 386), (-112, 370), (-142, 372), (-152, 396), (-144, 424), (-120, 436), (-84, 432)]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(-74, 414), (-112, 418), (-152, 412), Corner(-156, 450), Corner(-74, 450)]
        )
        contour(sheet, [(-80, 387), (-112, 370), (-138, 371)], 3.4)
        contour(sheet, [(-78, 434), (-120, 437), (-138, 431)], 3.4)


def hand_on_the_ribs(sheet: Sheet) -> None:
    """The far hand, flat on her side, under the other arm."""
    with sheet.shape("hand on the ribs"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((104, 522), (134, 514), (158, 520), 19),
                Finger((108, 537), (140, 532), (164, 540), 20),
                Finger((104, 552), (136, 552), (158, 560), 20),
                Finger((96, 566), (124, 570), (142, 578), 18),
            ),
            bare=4,
        )
        back = [(46, 518), (80, 510), (108, 514), (118, 540), (108, 570), (80, 578), (46, 566)]
        lit_and_shaded(sheet, back, SKIN, [Corner(40, 552), (80, 556), (122, 544), Corner(124, 590), Corner(40, 590)])
        contour(sheet, [(46, 518), (80, 510), (104, 513)], 3.4)
        contour(sheet, [(46, 568), (80, 579), (102, 573)], 3.4)


def pinstripes(sheet: Sheet, limb: Tube) -> None:
    """Print stripes along a sleeve."""
    shares = [step / 12 for step in range(13)]
    for side in (-0.8, -0.4, 0.0, 0.4, 0.8):
        sheet.line(smooth([limb.at(share, side) for share in shares], closed=False), PINSTRIPE, 4.4)


def rolled_sleeve(sheet: Sheet, shoulder: Point, elbow: Point, half: float) -> None:
    """A shirt sleeve from the shoulder to the elbow, full."""
    out = 1 if elbow[0] > shoulder[0] else -1
    middle = between(shoulder, elbow, 0.5)
    limb = tube([shoulder, (middle[0] + out * 16, middle[1] - 6), elbow], (half - 2, half + 6, half - 2))
    sleeve(sheet, limb, SHIRT, pinstripes, rounded="both", shadow=SHIRT_SHADOW)
    top = limb.cap_of_the_start()
    contour(sheet, [limb.right[3], *top[:-4]] if out < 0 else [*top[4:], limb.left[3]], 4)
    armhole = [(shoulder[0] - out * 36, shoulder[1] - 22), (shoulder[0] - out * 40, shoulder[1] + 30)]
    contour(sheet, armhole, 3.6)


def roll(sheet: Sheet, elbow: Point, end: Point, half: float) -> None:
    """What there is of a sleeve below the elbow, turned over twice."""
    limb = tube([elbow, between(elbow, end, 0.5), end], (half, half, half - 2))
    sleeve(sheet, limb, SHIRT, pinstripes, rounded="start", shadow=SHIRT_SHADOW)
    for first, last in ((0.5, 1.0), (1.0, 1.4)):
        turn = tube([between(elbow, end, first), between(elbow, end, last)], (half + 2, half))
        sheet.paint(turn.outline, SHIRT.light)
        with sheet.group(clip=sheet.clip(turn.outline)):
            dark = turn.right if turn.lamp_side() < 0 else turn.left
            sheet.paint(stroke(dark[::3], half * 0.9, start=1, end=1), SHIRT.shade)
        sheet.line(turn.outline, LINE, 3.6)


# The face.


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(13, 4, 26, 14.5),
    far_eye=Eye(-61, 4, 17.5, 14),
    brow_rise=37,
    brow=10.5,
    nose=((-44, 10), (-70, 42), (-46, 56)),
    # The rig's mouth is hardly there: hers lies over it.
    mouth=(-36, 94),
    mouth_width=6,
    lip=0.0,
    iris=Ink(0.26, 0.86, 0.04),
    flick=1.2,
    lashes=True,
    cheeks=((34, 52, 38), (-68, 50, 17)),
)
# With her head back: everything higher, and the nose seen a little from below.
HEAD_BACK = replace(
    FACE,
    tilt=TILT + 3,
    near_eye=Eye(15, -8, 26, 14.5),
    far_eye=Eye(-59, -9, 17.5, 14),
    brow_rise=33,
    nose=((-42, 0), (-68, 26), (-44, 42)),
    mouth=(-36, 86),
    cheeks=((38, 44, 40), (-66, 42, 18)),
)
ROWS = bent(
    # Whoever she looks at is the one person in the house.
    calm=Expression(open=0.92, squint=0.1, outer=1, arch=-6, crooked=5, smile=0, blush=0.45),
    smiling=Expression(open=0.80, squint=0.36, inner=-4, outer=1, arch=-9, crooked=4, smile=0, blush=0.75),
    laughing=Expression(closed="up", inner=-8, outer=-3, arch=-10, smile=0, blush=0.95),
    worried=Expression(open=1.0, slant=0.16, gaze=(-4, 0), inner=-17, outer=3, arch=-3, smile=0, blush=0.35),
    frightened=Expression(open=1.28, iris=0.76, inner=-19, outer=-7, arch=-4, smile=0, blush=0.15),
    angry=Expression(open=0.70, squint=0.12, slant=-0.28, inner=10, outer=-8, crooked=-2, smile=0, blush=0.6),
    sad=Expression(open=0.56, slant=0.36, gaze=(-3, 5), inner=-14, outer=8, arch=2, smile=0, blush=0.35),
    tired=Expression(open=0.36, slant=0.10, gaze=(0, 3), inner=3, outer=6, arch=0, crooked=5, smile=0, blush=0.2),
)
MOUTHS: Mapping[str, Mouth] = {
    "calm": Mouth(half=46, far=4, near=10, down=5, teeth=4.5),
    "smiling": Mouth(half=55, far=13, near=19, up=-3, down=21, upper=9, lower=12, teeth=14, round=0.8, lift=2),
    "laughing": Mouth(half=57, far=13, near=20, up=0, down=52, upper=9, lower=12, teeth=16, round=0.62, lift=10),
    "worried": Mouth(half=40, far=-6, near=-11, up=3, down=6, teeth=7, lower=13),
    "frightened": Mouth(half=33, far=-6, near=-5, up=11, down=28, teeth=9, round=0.6, upper=9, lower=11),
    "angry": Mouth(half=46, far=-9, near=-4, upper=8, lower=14),
    "sad": Mouth(half=39, far=-13, near=-13, upper=10, lower=18),
    "tired": Mouth(half=41, far=-5, near=5, upper=10, lower=14),
}
# By how much the chin goes down.
JAWS: Mapping[str, float] = {"laughing": 20.0, "frightened": 8.0}


def features_of(name: str) -> Features:
    """Return the features under an expression."""
    features = HEAD_BACK if name == "laughing" else replace(FACE, bags=1.1 if name == "tired" else 0.0)
    if name in JAWS:
        features = replace(features, marks=lambda sheet: jaw(sheet, JAWS[name]))
    return features


def with_her_mouth(name: str) -> Draw:
    """Return the face with her own mouth in it."""
    face = faces_of(features_of(name), {name: ROWS[name]})[name]

    def drawn(sheet: Sheet) -> None:
        face(sheet)
        with about(sheet, HEAD), sheet.group(turn=(features_of(name).tilt, *CHIN)), sheet.shape("her mouth"):
            draw_mouth(sheet, MOUTHS[name], SKIN)

    return drawn


PICTURE = Person(
    name="quint",
    poses={"standing": standing, "in_socks": in_socks},
    faces={name: with_her_mouth(name) for name in ROWS},
    eyes={name: eyes_of(features_of(name), {name: row})[name] for name, row in ROWS.items()},
    lids={name: lids_of(features_of(name), {name: row})[name] for name, row in ROWS.items()},
    canvas=ADULT,
    palette="the_demonstration",
    who="quint",
    looks=(
        "{name} is not quite thirty, small and quick, with a high wave of salmon-coloured hair, shaved at the sides, "
        "heavy earrings and a wide mouth with a gap between the front teeth."
    ),
    poses_in_words={
        "standing": (
            "{name} wears a big black coat, open like a curtain, its lining covered with rows of small handwriting; "
            "one hand is thrown out, palm up, as if to show the house who has come."
        ),
        "in_socks": "{name} is in shirt sleeves and braces, without the coat, both arms round herself.",
    },
    faces_in_words={
        "calm": "{name} looks as if there were nobody else in the room.",
        "smiling": "{name} smiles, from ear to ear.",
        "laughing": "{name} laughs, with her head back.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
