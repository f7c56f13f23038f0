"""Sam Rao, forty: a nurse, who counts, turns, writes it down, and has put the kettle on.

Solid, with a tidy beard and a pen. Drawn looking left, the lamp at the upper left; points are about the middle of his
head, which is the same in every pose.
"""

from __future__ import annotations

from dataclasses import replace

from neighbours_drawing import Points, about
from sam_arms_drawing import (
    arm_with_the_pen,
    arms_with_the_chart,
    drying_hands,
    shrugging_arm,
    telephone_at_the_ear,
)
from sam_drawing import SHRUG, gown, shirt
from sam_head_drawing import (
    HAIR,
    ROUND_A_GASP,
    ROUND_A_LAUGH,
    ROUND_THE_MOUTH,
    SKIN,
    SKIN_LIT,
    TILT,
    head,
    mouth_in_the_beard,
)
from sam_things_drawing import watch

from print_room.brushes import stroke
from print_room.inks import Ink
from print_room.pictures import ADULT, Draw, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (444.0, 290.0)
# Broad shoulders, carried high.
BODY = (444.0, 264.0)
WATCH = (106.0, 330.0)


def at_the_telephone(sheet: Sheet) -> None:
    """The telephone in the crook of his neck; the pen clicks."""
    with about(sheet, BODY):
        gown(sheet, shrug=SHRUG)
        with sheet.group(move=WATCH):
            watch(sheet)
    with about(sheet, HEAD):
        head(sheet)
        telephone_at_the_ear(sheet)
    with about(sheet, BODY):
        shrugging_arm(sheet)
        arm_with_the_pen(sheet)


def dressing_gown(sheet: Sheet) -> None:
    """The chart on its clipboard, and the pen on the chart."""
    with about(sheet, BODY):
        gown(sheet)
        with sheet.group(move=WATCH):
            watch(sheet)
        arms_with_the_chart(sheet)
    with about(sheet, HEAD):
        head(sheet)


def shirtsleeves(sheet: Sheet) -> None:
    """A year on: sleeves rolled, a towel over the shoulder, drying his hands."""
    with about(sheet, BODY):
        shirt(sheet)
        drying_hands(sheet)
    with about(sheet, HEAD):
        head(sheet)


# The face.


def marks(mouth: Points, lower: float) -> Draw:
    """Return the skin round that mouth, with its lip so much lower, and what doesn't move with it."""

    def drawn(sheet: Sheet) -> None:
        mouth_in_the_beard(sheet, mouth, lower)
        features(sheet)

    return drawn


def features(sheet: Sheet) -> None:
    """A lit ridge of the nose, and the lines that smiling has left."""
    sheet.paint(stroke([(-50, 8), (-63, 30), (-67, 46)], 9, start=0.2, end=0.5), SKIN_LIT)
    for way in ([(42, 2), (50, 8), (53, 16)], [(42, 10), (48, 17), (49, 26)]):
        sheet.paint(stroke(way, 2.8, start=0.2, end=0.1), SKIN.deep)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(12, 2, 24, 12.5),
    far_eye=Eye(-61, 2, 16.5, 12),
    iris=Ink(0.80, 0.62, 0.60),
    brow_rise=32,
    brow=12.5,
    brow_ink=HAIR.light,
    nose=((-46, 8), (-72, 50), (-42, 60)),
    mouth=(-36, 93),
    mouth_width=50,
    lip=0.4,
    lid=7.6,
    flick=0.3,
    bags=1.0,
    cheeks=((34, 44, 34), (-70, 46, 16)),
    marks=marks(ROUND_THE_MOUTH, 0),
)
LAUGHING = replace(FACE, marks=marks(ROUND_A_LAUGH, 24))
FRIGHTENED = replace(FACE, marks=marks(ROUND_A_GASP, 16))
ROWS = bent(
    # He is calm for a living.
    calm=Expression(open=0.70, inner=-1, outer=3, arch=-3, smile=3, skew=2, crooked=2, blush=0.3),
    smiling=Expression(
        open=0.62, squint=0.36, inner=-2, outer=3, arch=-6, smile=10, wide=1.12, skew=3, crooked=2, blush=0.5
    ),
    laughing=Expression(
        closed="up", inner=-6, outer=-1, arch=-7, smile=12, gape=24, wide=1.1, skew=3, teeth=True, blush=0.6
    ),
    worried=Expression(
        open=0.88, slant=0.14, gaze=(-2, 0), inner=-11, outer=5, arch=0, smile=-3, wide=0.84, wavering=True, blush=0.2
    ),
    frightened=Expression(
        open=1.28, iris=0.76, inner=-17, outer=-6, arch=-3, smile=-3, gape=18, wide=0.56, ringed=True, blush=0.1
    ),
    angry=Expression(
        open=0.66, squint=0.15, slant=-0.28, inner=9, outer=-5, arch=0, smile=-5, wide=0.86, skew=-2, blush=0.3
    ),
    sad=Expression(open=0.58, slant=0.30, gaze=(-1, 4), inner=-11, outer=6, arch=1, smile=-6, wide=0.82, blush=0.2),
    tired=Expression(
        open=0.40, slant=0.10, gaze=(0, 3), inner=1, outer=5, arch=3, smile=-2, wide=0.88, skew=-1, blush=0.2
    ),
)


def faces() -> dict[str, Draw]:
    """Return the faces; where the mouth opens, the beard makes room."""
    drawn = faces_of(FACE, ROWS)
    for name, features_then in (("laughing", LAUGHING), ("frightened", FRIGHTENED)):
        drawn[name] = faces_of(features_then, ROWS)[name]
    return drawn


PICTURE = Person(
    name="sam",
    poses={"at_the_telephone": at_the_telephone, "dressing_gown": dressing_gown, "shirtsleeves": shirtsleeves},
    faces=faces(),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_tether",
    who="sam",
    looks=(
        "{name} is broad and calm, with warm brown skin, short black hair and a tidy beard that has begun to go grey "
        "at the chin."
    ),
    poses_in_words={
        "at_the_telephone": (
            "{name} has on a boldly striped dressing gown; a telephone is wedged between ear and shoulder, and one "
            "thumb is on the button of a pen."
        ),
        "dressing_gown": (
            "{name} stands in a striped dressing gown with a watch pinned to it upside down, and writes on a chart."
        ),
        "shirtsleeves": (
            "{name} has rolled-up sleeves and a folded towel over one shoulder, and dries both hands on its end."
        ),
    },
    faces_in_words={
        "calm": "{name} looks calm.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks as one does at the end of a night.",
    },
)
