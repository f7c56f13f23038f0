"""Lyra Solene, twenty-four: a weaver of dreams in plum velvet, who unpicks her own cuffs and has not slept.

She looks to the left, where the lamp is, down a long nose. Points are about the middle of her head.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from limbs_drawing import limb
from lyra_arms_drawing import (
    GLOWING,
    LIGHT,
    PINCH,
    cuff,
    elbow,
    hanging_hand,
    pegs,
    pinching_hand,
    spread_hand,
    thread,
    threads,
    velvet_sleeve,
)
from lyra_drawing import FACING, FAR_HALF, HAIR, LIT_SKIN, NEAR_HALF, SKIN, head, painted_lids, trunk

from print_room.brushes import stroke
from print_room.geometry import Point, between, ellipse, smooth, star
from print_room.inks import Ink
from print_room.pictures import ADULT, Draw, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet, Stop

HEAD = (436.0, 292.0)
# Chin up.
TILT = 4.0


def _posed(in_front: Draw) -> Callable[[Sheet], None]:
    """Return a pose: coat, head, and then the arms and what they do."""

    def pose(sheet: Sheet) -> None:
        with sheet.group(move=HEAD):
            trunk(sheet)
            with sheet.group(turn=(TILT, *CHIN)):
                head(sheet)
            in_front(sheet)

    return pose


# Arms.

NEAR_UPPER = limb((156, 282, 22), (186, 326, 44), (214, 436, 52), (230, 540, 48), (228, 562, 44))
FAR_UPPER = limb((-108, 282, 22), (-146, 328, 44), (-180, 440, 50), (-196, 530, 48), (-198, 556, 44))


# Unpicking.

NEAR_WRIST, NEAR_HEADING = (58.0, 486.0), 196.0
FAR_WRIST, FAR_HEADING = (-204.0, 372.0), -88.0
# Where the hand that draws is, and where the thread still holds.
DRAWING: Point = (-200.0, 340.0)
HELD: Point = (96.0, 462.0)


def _unpicking(sheet: Sheet) -> None:
    with sheet.shape("near arm"):
        velvet_sleeve(sheet, NEAR_UPPER, "near upper sleeve", lit_until=0.1)
        velvet_sleeve(sheet, limb((226, 548, 46), (196, 536, 46), (136, 508, 44)), "near forearm", dark=-1)
        elbow(sheet, NEAR_UPPER)
        cuff(sheet, NEAR_WRIST, NEAR_HEADING, dark=-1)
        with sheet.group(move=(40, 484)), sheet.group(turn=(-92, 0, 0)):
            hanging_hand(sheet)
        threads(sheet, (((66, 562), 150, 16), ((84, 560), 96, -14), ((112, 556), 122, 12), ((140, 548), 70, -8)))
    with sheet.shape("far arm"):
        velvet_sleeve(sheet, FAR_UPPER, "far upper sleeve", lit_until=0.1)
        velvet_sleeve(sheet, limb((-198, 544, 46), (-202, 510, 46), (-204, 468, 44)), "far forearm", dark=-1)
        elbow(sheet, FAR_UPPER)
        cuff(sheet, FAR_WRIST, FAR_HEADING)
        with sheet.group(move=DRAWING), sheet.group(turn=(4, 0, 0)):
            pinching_hand(sheet)
        threads(sheet, (((-276, 380), 130, -14), ((-258, 388), 86, 10), ((-134, 384), 110, 10)))
    with sheet.shape("the thread"):
        x, y = DRAWING[0] + PINCH[0] + 6, DRAWING[1] + PINCH[1] + 6
        thread(sheet, [(x, y), HELD], FACING.light)
        thread(sheet, [(x - 4, y), (x - 2, y - 24), (x + 20, y - 34), (x + 22, y - 10), (x + 36, y - 4)], FACING.light)


# Standing.


def _standing(sheet: Sheet) -> None:
    """Arms crossed: the near one over the far one, its hand on the other sleeve."""
    with sheet.shape("far arm"):
        velvet_sleeve(sheet, FAR_UPPER, "far upper sleeve", lit_until=0.1)
        velvet_sleeve(sheet, limb((-196, 546, 46), (-110, 586, 48), (40, 596, 46)), "far forearm")
        cuff(sheet, (150, 586), -6)
        threads(sheet, (((70, 654), 120, -12), ((100, 660), 168, 14), ((126, 664), 90, 10), ((146, 664), 140, -12)))
    with sheet.shape("near arm"):
        velvet_sleeve(sheet, NEAR_UPPER, "near upper sleeve", lit_until=0.1)
        velvet_sleeve(sheet, limb((226, 548, 46), (130, 544, 48), (30, 504, 46)), "near forearm", dark=-1)
        elbow(sheet, NEAR_UPPER)
        cuff(sheet, (-76, 458), 202, dark=-1)
        with sheet.group(move=(-96, 452)), sheet.group(turn=(-82, 0, 0)):
            hanging_hand(sheet)
        threads(sheet, (((-96, 534), 104, -12), ((-78, 540), 150, 12), ((-50, 548), 84, -8)))


# Weaving.

LEFT_LOOM, LEFT_TURN = (-186.0, 414.0), 30.0
RIGHT_LOOM, RIGHT_TURN = (192.0, 414.0), -30.0
# Which finger of the left hand is strung to which of the right, from the thumbs on.
STRUNG = ((0, 1), (1, 0), (0, 4), (4, 0), (1, 3), (3, 1), (2, 4), (4, 2), (3, 3), (0, 0))
CROSSING: Point = (3.0, 342.0)
REACH = 330.0
NOTHING_TAKEN = Ink(1, 1, 1)
NOTHING_GIVEN = Ink(0, 0, 0)


def _weaving(sheet: Sheet) -> None:
    _lit_by_it(sheet)
    with sheet.shape("near arm"):
        velvet_sleeve(sheet, NEAR_UPPER, "near upper sleeve", lit_until=0.1)
        velvet_sleeve(
            sheet, limb((222, 552, 46), (212, 536, 46), (204, 520, 45)), "near forearm", dark=-1, lit_until=-3
        )
        elbow(sheet, NEAR_UPPER)
        cuff(sheet, (200, 432), -104)
        with (
            sheet.group(move=RIGHT_LOOM),
            sheet.group(turn=(RIGHT_TURN, 0, 0)),
            sheet.group(scale=(-1, 1, 0, 0)),
        ):
            spread_hand(sheet)
        threads(sheet, (((124, 452), 130, -12), ((262, 438), 96, 12), ((276, 418), 140, 8)))
    with sheet.shape("far arm"):
        velvet_sleeve(sheet, FAR_UPPER, "far upper sleeve", lit_until=0.1)
        velvet_sleeve(
            sheet, limb((-194, 550, 46), (-190, 534, 46), (-188, 518, 45)), "far forearm", dark=-1, lit_until=-3
        )
        elbow(sheet, FAR_UPPER)
        cuff(sheet, (-190, 432), -77)
        with sheet.group(move=LEFT_LOOM), sheet.group(turn=(LEFT_TURN, 0, 0)):
            spread_hand(sheet)
        threads(sheet, (((-264, 422), 130, -12), ((-232, 448), 84, 10), ((-114, 452), 116, 10)))
    with sheet.shape("threads of light"):
        _cradle(sheet)


def _lit_by_it(sheet: Sheet) -> None:
    """What the threads do to her: warm from below on coat, neck and chin."""
    near_it = ellipse(*CROSSING, REACH)
    with sheet.shape("light on the coat"):
        cloth = sheet.clip(smooth(FAR_HALF), smooth(NEAR_HALF))
        with sheet.lift(clip=cloth):
            away = sheet.radial(
                CROSSING, REACH, Stop(0.1, Ink(0.6, 0.7, 1)), Stop(0.6, Ink(0.84, 0.9, 1)), Stop(1, NOTHING_TAKEN)
            )
            sheet.paint(near_it, away)
        with sheet.overprint(clip=cloth):
            warm = sheet.radial(
                CROSSING, REACH, Stop(0.1, Ink(0, 0, 0.34)), Stop(0.6, Ink(0, 0, 0.12)), Stop(1, NOTHING_GIVEN)
            )
            sheet.paint(near_it, warm)
    with sheet.shape("light on neck and chin"), sheet.group(turn=(TILT, *CHIN)):
        skin = sheet.clip(smooth(LIT_SKIN))
        with sheet.lift(clip=skin):
            away = sheet.radial(
                (-6, 250), 230, Stop(0.2, Ink(1, 0.04, 0.7)), Stop(0.7, Ink(1, 0.5, 1)), Stop(1, NOTHING_TAKEN)
            )
            sheet.paint(ellipse(-6, 250, 230), away)


def _cradle(sheet: Sheet) -> None:
    """Threads of light from finger to finger, and what they hold where they cross."""
    left = [_turned(peg, LEFT_LOOM, LEFT_TURN) for peg in pegs()]
    right = [_turned((-x, y), RIGHT_LOOM, RIGHT_TURN) for x, y in pegs()]
    halo = sheet.radial(CROSSING, 92, Stop(0, GLOWING, 0.9), Stop(0.4, GLOWING, 0.4), Stop(1, GLOWING, 0))
    sheet.paint(ellipse(*CROSSING, 92), halo)
    for a, b in STRUNG:
        middle = between(between(left[a], right[b], 0.5), CROSSING, 0.2)
        run = [left[a], middle, right[b]]
        sheet.paint(stroke(run, 9, start=0.6, end=0.6), GLOWING, opacity=0.35)
        sheet.line(smooth(run, closed=False), LIGHT, 3.4)
    for tip in (*left, *right):
        sheet.paint(ellipse(*tip, 6), LIGHT)
    sheet.paint(star(*CROSSING, 40, points=8, inner=0.4), LIGHT)
    sheet.paint(star(*CROSSING, 20, points=8, inner=0.5), FACING.light)


def _turned(point: Point, loom: Point, degrees: float) -> Point:
    """Return where a hand's point is once the hand is turned and moved to its place."""
    angle = math.radians(degrees)
    x, y = point
    return (
        loom[0] + x * math.cos(angle) - y * math.sin(angle),
        loom[1] + x * math.sin(angle) + y * math.cos(angle),
    )


# The face.

FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(12, 4, 24, 12.5),
    far_eye=Eye(-56, 4, 15.5, 12),
    iris=Ink(0.30, 0.72, 0.12),
    brow_rise=36,
    brow=7.5,
    brow_ink=HAIR.shade,
    nose=((-45, 2), (-68, 51), (-42, 60)),
    mouth=(-38, 94),
    mouth_width=46,
    lip=1.25,
    cupid=2.0,
    lid=9,
    flick=1.2,
    lashes=True,
    bags=1.0,
    marks=painted_lids,
    cheeks=((28, 58, 36), (-62, 56, 17)),
)
ROWS = bent(
    # She has felt better velvet.
    calm=Expression(open=0.62, gaze=(-2, 2), inner=1, outer=0, arch=-6, crooked=5, smile=1.5, skew=2, blush=0.45),
    smiling=Expression(
        open=0.58, squint=0.34, inner=-2, outer=1, arch=-7, crooked=6, smile=9, wide=1.05, skew=5, blush=0.65
    ),
    worried=Expression(open=0.84, slant=0.18, gaze=(-2, -1), inner=-13, outer=5, arch=-1, smile=-4, wide=0.80, skew=-2),
    angry=Expression(
        open=0.60, squint=0.2, slant=-0.30, inner=15, outer=-7, arch=1, smile=-6, wide=0.92, skew=-2, crooked=-2
    ),
    # It has been years.
    tired=Expression(open=0.34, slant=0.14, gaze=(0, 4), inner=0, outer=6, arch=3, smile=-3, wide=0.86, skew=-2),
)

PICTURE = Person(
    name="lyra",
    poses={"unpicking": _posed(_unpicking), "weaving": _posed(_weaving), "standing": _posed(_standing)},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_festival_of_dreams",
    who="lyra",
    looks=(
        "{name} has a long neck, heavy eyelids and light-brown hair, pinned up high and coming down at one side. "
        "Threads hang from the cuffs of a plum velvet coat."
    ),
    poses_in_words={
        "unpicking": "{name} draws a thread out of a cuff, slowly, the three fingers that aren’t needed spread.",
        "weaving": "{name} has both hands up, and threads of light go from finger to finger.",
        "standing": "{name} stands with crossed arms and chin up. Threads hang from both cuffs.",
    },
    faces_in_words={
        "calm": "{name} looks down a long nose.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired to death.",
    },
)
