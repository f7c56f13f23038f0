"""Theo Banerjee, eleven, who invents: a boiler suit cut down, mended spectacles, a plunger that hears through walls.

Solemn: what he finds out may be wonderful, but it has to be written down first. Points are about his head’s middle.
"""

from __future__ import annotations

from dataclasses import replace

from banerjee_plunger_drawing import (
    arm_on_the_stick,
    coiled,
    earpiece,
    hand_at_the_spectacles,
    hank,
    heading,
    plunger,
    wire,
)
from neighbours_drawing import about
from theo_banerjee_drawing import (
    FAR_SHOULDER,
    HAIR,
    NEAR_SHOULDER,
    SKIN,
    TILT,
    glass,
    head,
    spectacles,
    tool_pocket,
    trunk,
    upper_arm,
)

from print_room.geometry import Point, between
from print_room.pictures import CHILD, Person
from print_room.rig import CHILD as CHILDS_FACE
from print_room.rig import CHIN, Expression, Eye, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (380.0, 302.0)

# The stick: its end, and the neck of the cup.
ACROSS: tuple[Point, Point] = ((200, 300), (-172, 158))
SHOULDERED: tuple[Point, Point] = ((100, 352), (246, -100))
FAR_ELBOW: Point = (-202.0, 322.0)
NEAR_ELBOW: Point = (222.0, 356.0)
SHOULDERING_ELBOW: Point = (232.0, 352.0)


def inventing(sheet: Sheet) -> None:
    """The plunger in both hands, its cup to the left, the rest of the wire over one hand; he listens."""
    end, neck = ACROSS
    turn = heading(neck, end)
    with about(sheet, HEAD):
        trunk(sheet)
        upper_arm(sheet, FAR_SHOULDER, FAR_ELBOW)
        upper_arm(sheet, NEAR_SHOULDER, NEAR_ELBOW)
        far_grip, near_grip = between(end, neck, 0.74), between(end, neck, 0.24)
        hank(sheet, near_grip)
        plunger(sheet, end, neck, lit=1)
        with sheet.shape("curl of wire"):
            wire(sheet, coiled([far_grip, (far_grip[0] + 70, far_grip[1] + 52), near_grip], 12, 9))
        with sheet.shape("far arm"):
            arm_on_the_stick(sheet, FAR_ELBOW, far_grip, turn, near=False)
        with sheet.shape("near arm"):
            arm_on_the_stick(sheet, NEAR_ELBOW, near_grip, turn, near=True)
        head(sheet)
        earpiece(sheet, [(104, 18), (122, 90), (152, 160), (140, 220), near_grip])


def standing(sheet: Sheet) -> None:
    """The plunger shouldered like a rifle, the other hand at his spectacles."""
    end, neck = SHOULDERED
    with about(sheet, HEAD):
        trunk(sheet)
        tool_pocket(sheet)
        with sheet.shape("lead"):
            wire(sheet, coiled([between(end, neck, 0.94), (264, 20), (254, 120), (204, 226)], 12, 17))
        upper_arm(sheet, NEAR_SHOULDER, SHOULDERING_ELBOW)
        plunger(sheet, end, neck, lit=-1)
        with sheet.shape("near arm"):
            arm_on_the_stick(sheet, SHOULDERING_ELBOW, between(end, neck, 0.13), heading(end, neck), near=True)
        head(sheet)
        with sheet.group(turn=(TILT, *CHIN)):
            hand_at_the_spectacles(sheet)


# The face.

FACE = replace(
    CHILDS_FACE,
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(16, 15, 11.5, 15.5),
    far_eye=Eye(-64, 13, 9.5, 14.5),
    brow_rise=45,
    brow=9.5,
    brow_ink=HAIR.shade,
    nose=((-36, 40), (-51, 52), (-38, 61)),
    mouth=(-30, 86),
    mouth_width=38,
    cheeks=((36, 62, 34), (-74, 60, 18)),
    marks=glass,
    over=spectacles,
)
# He is not unhappy; it is only that nobody has asked yet.
ROWS = bent(
    calm=Expression(open=0.90, gaze=(-2, 0), inner=1, outer=1, arch=-3, crooked=3, smile=0.6, wide=0.82, blush=0.3),
    smiling=Expression(open=0.84, squint=0.14, inner=-3, outer=2, arch=-6, smile=7, wide=1.05, skew=2, blush=0.6),
    laughing=Expression(
        closed="up", inner=-6, outer=-1, arch=-7, smile=9, gape=20, wide=1.1, teeth=True, skew=2, blush=0.7
    ),
    worried=Expression(
        open=0.94, gaze=(-2, -1), inner=-11, outer=5, arch=-1, smile=-3, wide=0.74, wavering=True, blush=0.3
    ),
    angry=Expression(open=0.62, slant=-0.55, inner=12, outer=-5, smile=-4, wide=0.86, skew=-1, blush=0.6),
    sad=Expression(open=0.66, slant=0.40, gaze=(-1, 4), inner=-10, outer=6, arch=1, smile=-5, wide=0.82, blush=0.3),
    tired=Expression(open=0.42, gaze=(0, 3), inner=2, outer=5, arch=2, smile=-1, gape=5, wide=0.5, blush=0.2),
)

PICTURE = Person(
    name="theo_banerjee",
    poses={"inventing": inventing, "standing": standing},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=CHILD,
    palette="the_demonstration",
    who="theo_banerjee",
    looks=(
        "{name} is eleven or so, with dark hair like springs, a pencil behind each ear and round spectacles mended "
        "with wire, in a man’s boiler suit cut down to fit over his pyjamas."
    ),
    poses_in_words={
        "inventing": (
            "{name} holds a sink plunger in both hands, with a microphone wired into its cup, and listens through an "
            "earphone."
        ),
        "standing": (
            "{name} has a sink plunger over his shoulder like a rifle, a microphone wired into its cup; his other hand "
            "is at his spectacles."
        ),
    },
    faces_in_words={
        "calm": "{name} looks solemn.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} can hardly keep his eyes open.",
    },
)
