"""Remy Okonkwo, seventy-one, philosopher, once the first maker of dreams: an opera coat and a great many sentences.

His spectacles are pushed up on his forehead, where he has forgotten them. He looks to the left, where the lamp is.
Points are about the middle of his head.
"""

from __future__ import annotations

from dataclasses import replace

from neighbours_drawing import about, contour
from remy_drawing import FAR_SHOULDER, NEAR_SHOULDER, SKIN, SKIN_LIT, TILT, WHITE, head, trunk
from remy_things_drawing import flung_arm, hand_on_heart, hands_on_the_crook, hands_round_the_lantern

from print_room.brushes import stroke
from print_room.geometry import Corner, smooth
from print_room.inks import Ink
from print_room.pictures import ADULT, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (484.0, 266.0)


def orating(sheet: Sheet) -> None:
    """One arm flung wide, so that the coat's lining shows; the other hand on his heart."""
    with about(sheet, HEAD):
        trunk(sheet, flung=True)
        flung_arm(sheet, FAR_SHOULDER)
        head(sheet)
        hand_on_heart(sheet, NEAR_SHOULDER)


def listening(sheet: Sheet) -> None:
    """Both hands folded on the crook of his walking-stick."""
    with about(sheet, HEAD):
        trunk(sheet)
        hands_on_the_crook(sheet, FAR_SHOULDER, NEAR_SHOULDER)
        head(sheet)


def lantern(sheet: Sheet) -> None:
    """Adaeze's lantern, out, before him in both hands."""
    with about(sheet, HEAD):
        trunk(sheet)
        head(sheet)
        hands_round_the_lantern(sheet, FAR_SHOULDER, NEAR_SHOULDER)


# The face.

LIPS = Ink(0.44, 0.42, 0.84)


def marks(sheet: Sheet) -> None:
    """Lines at the eyes and across the forehead, the folds of the cheeks, the moustache and the lips."""
    for run in ([(46, 0), (57, -6)], [(47, 8), (59, 8)], [(46, 15), (57, 21)]):
        contour(sheet, run, 2.6, SKIN.deep)
    for run in ([(-60, -54), (-30, -58), (16, -53)],):
        contour(sheet, run, 2.8, SKIN.shade)
    contour(sheet, [(-14, 40), (2, 50), (10, 66)], 3, SKIN.deep)
    for x, half in ((14, 24), (-62, 15)):
        contour(sheet, [(x - half * 0.6, 24), (x + half * 0.1, 30), (x + half * 0.8, 24)], 3.2, SKIN.deep)
    moustache = [
        Corner(-76, 94),
        (-66, 74),
        (-42, 67),
        (-18, 68),
        (6, 75),
        Corner(20, 98),
        (-6, 89),
        (-34, 83),
        (-58, 87),
    ]
    sheet.paint(smooth(moustache), WHITE.light)
    for x in (-62, -48, -30, -14, 2):
        contour(sheet, [(x, 72), (x - 1, 79), (x - 3, 85)], 2.6, WHITE.shade)
    lips = [(-62, 94), (-46, 87), (-34, 90), (-22, 87), (-4, 94), (-22, 106), (-36, 109), (-52, 104)]
    sheet.paint(smooth(lips), LIPS)
    sheet.paint(stroke([(-52, 18), (-66, 42), (-68, 54)], 8, start=0.2, end=0.5), SKIN_LIT)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(14, 7, 23, 12),
    far_eye=Eye(-63, 7, 15.5, 11.5),
    brow_rise=34,
    brow=13,
    brow_ink=WHITE.light,
    nose=((-42, 12), (-70, 50), (-34, 62)),
    mouth=(-34, 95),
    mouth_width=52,
    iris=Ink(0.70, 0.60, 0.70),
    lip=0.01,
    flick=0.0,
    cheeks=((36, 48, 30), (-72, 46, 15)),
    marks=marks,
)
# A ham: what others would hide, he lets be seen; but when he is moved he goes quiet.
ROWS = bent(
    calm=Expression(open=0.72, gaze=(-2, 0), inner=1, outer=1, arch=-6, crooked=5, smile=3.5, skew=2, blush=0.3),
    smiling=Expression(
        open=0.62, squint=0.38, inner=-3, outer=3, arch=-9, crooked=5, smile=10, wide=1.14, skew=3, blush=0.6
    ),
    laughing=Expression(
        closed="up", inner=-9, outer=-1, arch=-10, smile=12, gape=23, wide=1.18, skew=3, teeth=True, blush=0.7
    ),
    frightened=Expression(
        open=1.25, iris=0.78, inner=-16, outer=-5, arch=-4, smile=-3, gape=20, wide=0.86, ringed=True, blush=0.2
    ),
    tired=Expression(
        open=0.40, slant=0.18, gaze=(0, 3), inner=-1, outer=7, arch=3, smile=-2, wide=0.9, skew=-1, blush=0.2
    ),
)

PICTURE = Person(
    name="remy",
    poses={"orating": orating, "listening": listening, "lantern": lantern},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_festival_of_dreams",
    who="remy",
    looks=(
        "{name} is past seventy, broad and stately, with white hair and a trimmed white beard, in a long opera coat "
        "and a waistcoat printed with stars; his spectacles are pushed up on his forehead."
    ),
    poses_in_words={
        "orating": "{name} flings one arm wide, so that the lining of his coat shows, and has a hand on his heart.",
        "listening": "{name} has both hands folded on the crook of his walking-stick.",
        "lantern": "{name} holds a tall old paper lantern before him in both hands, dusty and without a light.",
    },
    faces_in_words={
        "calm": "{name} looks pleased with a sentence.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
