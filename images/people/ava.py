"""Ava Lindqvist-Rao, thirty-eight: she draws other people's sleep, and comes home too late for it.

Fair hair that a pencil holds, ink on her hands, and later a coat that isn't hers. Drawn looking left, the lamp at the
upper left; points are about the middle of her head, which is the same in every pose.
"""

from __future__ import annotations

from dataclasses import replace

from ava_arms_drawing import with_the_cup, with_the_telephone
from ava_coat_drawing import coat as coat_of_sam
from ava_coat_drawing import long_sleeves
from ava_drawing import chair, lap, trunk
from ava_head_drawing import HAIR, SKIN, SKIN_LIT, TILT, head
from neighbours_drawing import about

from print_room.brushes import stroke
from print_room.geometry import ellipse
from print_room.inks import Ink
from print_room.pictures import ADULT, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet, Stop

HEAD = (450.0, 276.0)


def seated(sheet: Sheet) -> None:
    """At her desk, side-on, both hands round a cup."""
    with about(sheet, HEAD):
        chair(sheet)
        trunk(sheet)
        head(sheet)
        lap(sheet)
        with_the_cup(sheet)


def standing(sheet: Sheet) -> None:
    """The telephone in both hands."""
    with about(sheet, HEAD):
        trunk(sheet)
        head(sheet)
        with_the_telephone(sheet)


def coat(sheet: Sheet) -> None:
    """In Sam's coat, hands somewhere inside it."""
    with about(sheet, HEAD):
        coat_of_sam(sheet)
        head(sheet)
        long_sleeves(sheet)


# The face.


def marks(sheet: Sheet) -> None:
    """A lit ridge of the nose, the shadows of short nights under both eyes."""
    for x, y, half in ((14, 25, 22), (-58, 24, 14)):
        dark = sheet.radial((x, y), half, Stop(0, SKIN.shade, 0.75), Stop(1, SKIN.shade, 0), stretch=1.0)
        sheet.paint(ellipse(x, y, half, 11), dark)
    sheet.paint(stroke([(-50, 12), (-59, 32), (-62, 45)], 8, start=0.2, end=0.5), SKIN_LIT)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(12, 6, 24, 13),
    far_eye=Eye(-59, 6, 16.5, 12.5),
    iris=Ink(0.46, 0.70, 0.06),
    brow_rise=34,
    brow=8,
    brow_ink=HAIR.deep,
    nose=((-45, 14), (-63, 50), (-42, 59)),
    mouth=(-37, 93),
    mouth_width=50,
    lip=1.2,
    cupid=1.6,
    lid=7.4,
    flick=0.7,
    bags=1.15,
    cheeks=((34, 58, 40), (-66, 56, 18)),
    marks=marks,
)
ROWS = bent(
    calm=Expression(open=0.72, slant=0.06, inner=-1, outer=3, arch=-3, smile=4, skew=2, crooked=2, blush=0.45),
    smiling=Expression(
        open=0.62, squint=0.34, slant=0.10, inner=-5, outer=4, arch=-5, smile=11, wide=1.14, skew=3, blush=0.65
    ),
    laughing=Expression(
        closed="up", inner=-9, outer=1, arch=-7, smile=12, gape=24, wide=1.12, skew=3, teeth=True, blush=0.8
    ),
    worried=Expression(
        open=0.94, slant=0.20, gaze=(-2, -1), inner=-14, outer=6, arch=-1, smile=-4, wide=0.84, wavering=True
    ),
    frightened=Expression(
        open=1.32, iris=0.74, inner=-20, outer=-6, arch=-4, smile=-3, gape=18, wide=0.56, ringed=True, blush=0.15
    ),
    angry=Expression(
        open=0.70, squint=0.15, slant=-0.26, inner=9, outer=-5, arch=0, smile=-5, wide=0.86, skew=-2, blush=0.6
    ),
    sad=Expression(open=0.58, slant=0.34, gaze=(-1, 4), inner=-14, outer=7, arch=1, smile=-7, wide=0.82, blush=0.3),
    tired=Expression(
        open=0.38, slant=0.16, gaze=(0, 4), inner=-2, outer=7, arch=3, smile=-2, wide=0.88, skew=1, blush=0.25
    ),
)

PICTURE = Person(
    name="ava",
    poses={"seated": seated, "standing": standing, "coat": coat},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_tether",
    who="ava",
    looks=(
        "{name} has fair hair in a low knot that’s coming undone, with a pencil stuck in it, a kind face that hasn’t "
        "slept enough, and ink on long fingers."
    ),
    poses_in_words={
        "seated": "{name} sits side-on with both hands round a cup, in a long cardigan with small waves on it.",
        "standing": "{name} stands in a long cardigan and holds a telephone in both hands, close.",
        "coat": (
            "{name} has on a man’s dark duffel coat, much too large, with pens in its breast pocket; the sleeves come "
            "down over both hands."
        ),
    },
    faces_in_words={
        "calm": "{name} listens.",
        "smiling": "{name} smiles, tired as it is.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks ready to fall asleep.",
    },
)
