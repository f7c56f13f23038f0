"""Ravi Menon, thirty-six, who stands at doors: a parka never done up, a scarf, two teas, and somebody behind you.

The book's hidden man: shy, tired and funnier than he means to be. Drawn looking left, the lamp at the upper left;
coordinates are about the middle of the head, which is the same in every pose.
"""

from __future__ import annotations

from dataclasses import replace

from neighbours_drawing import about
from ravi_arms_drawing import (
    FAR_SHOULDER,
    HOLD,
    KEYS_ELBOW,
    NEAR_SHOULDER,
    arm,
    arm_over_the_chair,
    both_cups,
    hand_at_the_scarf,
    hand_on_the_edge,
    hand_on_the_keys,
    hand_that_helps,
    hands_on_the_wheel,
    shoes_in_hand,
)
from ravi_drawing import COAT, HAIR, SHIRT, SKIN, TILT, head, scarf, trunk
from ravi_things_drawing import book, chair, desk, door_edge, tremor
from tether_limbs_drawing import palm_of

from print_room.brushes import stroke
from print_room.inks import Ink
from print_room.pictures import ADULT, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (462.0, 296.0)
# At the door his heels are dug in and his back is against it: he slants.
SLANT = (9.0, 40.0, 170.0)


# Poses.


def two_cups(sheet: Sheet) -> None:
    """A paper cup in each hand, a library book under the arm."""
    with about(sheet, HEAD):
        trunk(sheet, coat=True)
        scarf(sheet)
        book(sheet)
        with sheet.shape("upper arms"):
            arm(sheet, COAT, FAR_SHOULDER, (-218, 496))
            arm(sheet, COAT, NEAR_SHOULDER, (244, 482))
        both_cups(sheet)
        head(sheet)


def seated(sheet: Sheet) -> None:
    """At a desk, half turned from it: one hand still on the keys, the other arm over the back of the chair."""
    with about(sheet, HEAD):
        chair(sheet)
        trunk(sheet, coat=False)
        scarf(sheet)
        desk(sheet)
        with sheet.shape("far arm"):
            arm(sheet, SHIRT, FAR_SHOULDER, KEYS_ELBOW)
        hand_on_the_keys(sheet)
        arm_over_the_chair(sheet)
        head(sheet)


def at_the_wheel(sheet: Sheet) -> None:
    """Both hands on the wheel at ten to two."""
    with about(sheet, HEAD):
        trunk(sheet, coat=True)
        scarf(sheet)
        with sheet.shape("upper arms"):
            arm(sheet, COAT, FAR_SHOULDER, (-292, 484))
            arm(sheet, COAT, NEAR_SHOULDER, (246, 490))
        hands_on_the_wheel(sheet)
        head(sheet)


def socks(sheet: Sheet) -> None:
    """In his shirt, the shoes in one hand; the other hand has the end of his scarf."""
    with about(sheet, HEAD):
        trunk(sheet, coat=False)
        scarf(sheet)
        with sheet.shape("upper arms"):
            arm(sheet, SHIRT, FAR_SHOULDER, (-178, 452))
            arm(sheet, SHIRT, NEAR_SHOULDER, (228, 470))
        shoes_in_hand(sheet)
        hand_at_the_scarf(sheet)
        head(sheet)


def holding(sheet: Sheet) -> None:
    """His back to the edge of a door, one arm up round it, that arm held by the other."""
    with about(sheet, HEAD):
        with sheet.shape("palm"):
            palm_of(sheet, SKIN, HOLD)
        door_edge(sheet)
        with sheet.group(turn=SLANT):
            trunk(sheet, coat=False)
            scarf(sheet)
        hand_on_the_edge(sheet)
        hand_that_helps(sheet)
        tremor(sheet, (226, 62), 176)
        tremor(sheet, (344, 104), -14)
        head(sheet)


# The face.


def marks(sheet: Sheet) -> None:
    """Bags under the eyes, a lit ridge of the nose, a crease where he smiles on one side."""
    for x, y, half in ((14, 27, 24), (-60, 26, 15)):
        bag = [(x - half, y - 7), (x, y + 1), (x + half, y - 8)]
        sheet.paint(stroke(bag, 12, start=0.2, end=0.2), SKIN.shade, opacity=0.6)
    sheet.paint(
        stroke([(-56, 6), (-74, 30), (-75, 44)], 8, start=0.2, end=0.5), SKIN.light.towards(Ink(0, 0, 0.3), 0.5)
    )
    sheet.paint(stroke([(6, 66), (14, 82), (10, 98)], 3, start=0.1, end=0.1), SKIN.deep)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(13, 6, 24, 13),
    far_eye=Eye(-61, 6, 16, 12.5),
    iris=Ink(0.74, 0.56, 0.62),
    brow_rise=31,
    brow=14,
    brow_ink=HAIR.light,
    nose=((-44, 8), (-77, 52), (-42, 64)),
    mouth=(-36, 99),
    mouth_width=54,
    lip=1.1,
    flick=0.4,
    lid=7.4,
    bags=0.9,
    cheeks=((36, 56, 36), (-68, 54, 14)),
    marks=marks,
)
# Everything that he feels comes out crooked, and he would rather that you hadn't noticed.
ROWS = bent(
    calm=Expression(open=0.74, slant=0.14, gaze=(-1, 1), inner=-5, outer=4, arch=-4, smile=4, skew=5, crooked=5),
    smiling=Expression(
        open=0.64,
        squint=0.34,
        slant=0.12,
        inner=-7,
        outer=3,
        arch=-7,
        crooked=8,
        smile=10,
        wide=1.08,
        skew=10,
        blush=0.7,
    ),
    laughing=Expression(
        closed="up",
        inner=-10,
        outer=-1,
        arch=-8,
        crooked=6,
        smile=13,
        gape=23,
        wide=1.12,
        skew=8,
        teeth=True,
        blush=0.9,
    ),
    worried=Expression(
        open=0.92, slant=0.18, gaze=(-2, -1), inner=-16, outer=6, arch=-1, crooked=3, smile=-3, wide=0.84, wavering=True
    ),
    frightened=Expression(
        open=1.34, iris=0.74, inner=-20, outer=-6, arch=-4, smile=-3, gape=21, wide=0.60, ringed=True, blush=0.1
    ),
    angry=Expression(open=0.72, squint=0.12, slant=-0.24, inner=9, outer=-5, smile=-5, wide=0.82, skew=-3, crooked=-1),
    sad=Expression(
        open=0.58, slant=0.34, gaze=(-1, 4), inner=-14, outer=7, arch=1, smile=-6, wide=0.84, skew=3, crooked=2
    ),
    tired=Expression(
        open=0.38, slant=0.18, gaze=(0, 3), inner=-3, outer=7, arch=3, smile=1, wide=0.9, skew=3, blush=0.2
    ),
)

PICTURE = Person(
    name="ravi",
    poses={
        "two_cups": two_cups,
        "seated": seated,
        "at_the_wheel": at_the_wheel,
        "socks": socks,
        "holding": holding,
    },
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_tether",
    who="ravi",
    looks=(
        "{name} is in his thirties, unshaven, with thick black hair in waves, bags under his eyes and a striped scarf "
        "wound twice round his neck."
    ),
    poses_in_words={
        "two_cups": "{name} stands in an open parka with a paper cup in each hand and a book under his arm.",
        "seated": "{name} is half turned from a desk, one hand on its keys and one arm over the back of his chair.",
        "at_the_wheel": "{name} has both hands on a steering wheel, at ten to two, so tight that his knuckles show.",
        "socks": "{name} stands in his shirt with his shoes in one hand; the other has hold of the end of his scarf.",
        "holding": (
            "{name} has his back to the edge of a door and one arm up round it; with his other hand he holds that arm."
        ),
    },
    faces_in_words={
        "calm": "{name} looks as if he were about to get out of the way.",
        "smiling": "{name} smiles, mostly on one side.",
        "laughing": "{name} laughs with his eyes shut.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired out.",
    },
)
