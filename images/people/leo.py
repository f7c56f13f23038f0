"""Leo Rao, ten, who does everybody's voice: striped pyjamas, a mop of hair, one ear out of it.

His face is always about to be somebody else's. Drawn looking left, the lamp at the upper left; points are about the
middle of the head, which is the same in both poses.
"""

from __future__ import annotations

from dataclasses import replace

from leo_drawing import (
    TILT,
    arms_down,
    arms_out,
    collar_and_pocket,
    far_hand_at_the_face,
    head,
    near_hand_at_the_face,
    trunk,
)
from neighbours_drawing import about
from rao_drawing import HAIR, SKIN

from print_room.geometry import ellipse
from print_room.inks import Ink
from print_room.pictures import CHILD, Person
from print_room.rig import CHILD as CHILDS_FACE
from print_room.rig import Expression, Eye, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (374.0, 306.0)


def voices(sheet: Sheet) -> None:
    """Both hands up at his face, as if it were somebody else's and might come off."""
    with about(sheet, HEAD):
        trunk(sheet)
        arms_out(sheet)
        collar_and_pocket(sheet)
        head(sheet)
        far_hand_at_the_face(sheet)
        near_hand_at_the_face(sheet)


def himself(sheet: Sheet) -> None:
    """His hands at his sides: nobody but himself."""
    with about(sheet, HEAD):
        trunk(sheet)
        arms_down(sheet)
        collar_and_pocket(sheet)
        head(sheet)


def freckles(sheet: Sheet) -> None:
    """Freckles over the nose."""
    places = ((-14, 44), (-2, 52), (12, 46), (-62, 44), (-72, 50), (24, 54))
    sheet.paint("".join(ellipse(x, y, 2.6) for x, y in places), Ink(0.20, 0.44, 0.80))


FACE = replace(
    CHILDS_FACE,
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(16, 12, 11.5, 15.5),
    far_eye=Eye(-64, 10, 9.5, 14.5),
    brow_rise=36,
    brow=10,
    brow_ink=HAIR.shade,
    iris=Ink(0.46, 0.40, 0.84),
    nose=((-36, 34), (-54, 47), (-38, 58)),
    mouth=(-30, 84),
    mouth_width=44,
    cheeks=((38, 58, 34), (-74, 56, 18)),
    marks=freckles,
)
# Each of them is somebody; the sad one and the tired one are his own.
ROWS = bent(
    calm=Expression(open=0.92, inner=-3, outer=1, arch=-7, crooked=10, smile=0, wide=0.36, gape=9, skew=2, blush=0.4),
    smiling=Expression(
        open=0.88,
        squint=0.16,
        gaze=(-2, 0),
        inner=-4,
        outer=1,
        arch=-8,
        crooked=8,
        smile=11,
        wide=1.15,
        skew=7,
        blush=0.6,
    ),
    laughing=Expression(
        closed="up", inner=-6, outer=-1, arch=-9, crooked=4, smile=12, gape=25, wide=1.3, skew=3, teeth=True, blush=0.9
    ),
    worried=Expression(
        open=0.95, gaze=(-2, 0), inner=-12, outer=5, arch=-1, crooked=2, smile=-4, wide=0.74, wavering=True, blush=0.3
    ),
    frightened=Expression(
        open=1.3, iris=0.74, inner=-16, outer=-4, arch=-4, smile=-3, gape=18, wide=0.60, ringed=True, blush=0.1
    ),
    angry=Expression(open=0.66, slant=-0.5, inner=12, outer=-6, smile=-6, wide=0.84, skew=-3, crooked=-2, blush=0.6),
    sad=Expression(open=0.68, slant=0.4, gaze=(-1, 4), inner=-11, outer=6, arch=1, smile=-6, wide=0.74, blush=0.3),
    tired=Expression(open=0.42, gaze=(0, 3), inner=1, outer=5, arch=2, smile=-1, wide=0.6, blush=0.2),
)

PICTURE = Person(
    name="leo",
    poses={"voices": voices, "himself": himself},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=CHILD,
    palette="the_tether",
    who="leo",
    looks="{name} is ten or so, in striped pyjamas, with a mop of brown hair and one ear sticking out of it.",
    poses_in_words={
        "voices": "{name} has both hands up at the sides of his face, as if it were somebody else’s and might slip.",
        "himself": "{name} stands with his arms at his sides.",
    },
    faces_in_words={
        "calm": "{name} has one eyebrow up and his lips pursed, ready to be somebody.",
        "smiling": "{name} grins with half of his mouth.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} scowls.",
        "sad": "{name} looks sad.",
        "tired": "{name} can hardly keep his eyes open.",
    },
)
