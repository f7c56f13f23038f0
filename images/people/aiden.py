"""Aiden Park, twenty-six, who is for sleep: a fleece from the garden centre, apologetic brows, leaflets.

Too tall, and sorry about it. Drawn looking left, the lamp at the upper left; coordinates are about the middle of the
head, which is the same in every pose.
"""

from __future__ import annotations

from dataclasses import replace

from aiden_arms_drawing import (
    arm_at_the_neck,
    arms_beside_him,
    hand_at_the_cord,
    hand_at_the_neck,
    hanging_arm,
    offering,
)
from aiden_drawing import FLEECE_SHADOW, HAIR, SKIN, SKIN_LIT, TILT, badge, gilet, trunk
from aiden_head_drawing import head
from aiden_indoors_drawing import arm_with_the_spoon, hand_on_his_chest, shadow_on_the_fleece, upper_arms
from aiden_things_drawing import (
    BLUE,
    NOTICE,
    PINK,
    Held,
    anorak,
    chest_pocket,
    hood,
    hood_rims,
    over_the_shoulder,
    pocketful,
)
from neighbours_drawing import about

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, smooth
from print_room.inks import Ink
from print_room.pictures import ADULT, Draw, Person
from print_room.rig import CHIN, TOOTH, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (462.0, 290.0)
# His shoulders come up behind his head, which hangs forward of them.
BODY = (478.0, 256.0)
# Indoors he stoops lower: his back turns about the root of his neck, his hips stay behind.
STOOPING_BODY = (482.0, 246.0)
STOOP = (-7.0, 40.0, 170.0)
HIPS = (536.0, 246.0)


# Poses.


def leaflet(sheet: Sheet) -> None:
    """One leaflet held out in both hands; the others look on from his pockets."""
    with about(sheet, BODY):
        trunk(sheet)
        arms_beside_him(sheet)
        cloth = gilet(sheet)
        badge(sheet, 50, 356)
        pocketful(sheet, (116, 392), (192, 372), ((0.22, -14, PINK), (0.78, 13, BLUE), (0.5, 0, NOTICE.light)))
        pocketful(sheet, (120, 570), (204, 552), ((0.2, -12, NOTICE.light), (0.75, 10, PINK)))
        with sheet.shape("shadow of the leaflet"), sheet.overprint(clip=sheet.clip(cloth)):
            held = Held()
            shadow = [(x + 24, y + 26) for x, y in held.run((0, 0), (1, 0), (1, 1), (0, 1))]
            sheet.paint(polygon(shadow), FLEECE_SHADOW)
        offering(sheet)
    with about(sheet, HEAD):
        head(sheet)


def standing(sheet: Sheet) -> None:
    """The anorak over the fleece; one hand at the back of his neck, the other at a cord."""
    with about(sheet, BODY):
        hood(sheet)
        trunk(sheet)
        gilet(sheet)
        badge(sheet, 58, 352)
        anorak(sheet)
        hanging_arm(sheet)
        arm_at_the_neck(sheet)
        over_the_shoulder(sheet)
        chest_pocket(sheet)
        hood_rims(sheet)
        hand_at_the_neck(sheet)
        hand_at_the_cord(sheet)
    with about(sheet, HEAD):
        head(sheet)


def indoors(sheet: Sheet) -> None:
    """The sleeves pushed up, a soup spoon in one hand, the other open on his chest; he stoops."""
    with about(sheet, HIPS):
        trunk(sheet)
    with about(sheet, STOOPING_BODY), sheet.group(turn=STOOP):
        upper_arms(sheet)
        cloth = gilet(sheet)
        shadow_on_the_fleece(sheet, cloth)
        badge(sheet, 54, 350)
        pocketful(sheet, (116, 392), (192, 372), ((0.22, -14, PINK), (0.78, 13, BLUE), (0.5, 0, NOTICE.light)))
        pocketful(sheet, (120, 570), (204, 552), ((0.2, -12, NOTICE.light), (0.75, 10, PINK)))
        arm_with_the_spoon(sheet)
        hand_on_his_chest(sheet)
    with about(sheet, HEAD):
        head(sheet)


# The face.


def marks(sheet: Sheet) -> None:
    """A lit ridge of the nose, and a mole."""
    sheet.paint(stroke([(-52, 10), (-63, 34), (-66, 48)], 8, start=0.2, end=0.5), SKIN_LIT)
    sheet.paint(ellipse(30, 92, 2.8), SKIN.deep)


# Lids and lips as soft as at sixteen: their creases are hardly there.
YOUNG = SKIN._replace(deep=SKIN.light.towards(SKIN.shade, 0.6))

FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=YOUNG,
    near_eye=Eye(12, 6, 23, 12.5),
    far_eye=Eye(-61, 6, 16, 12),
    iris=Ink(0.78, 0.60, 0.50),
    brow_rise=32,
    brow=13,
    brow_ink=HAIR.light,
    nose=((-44, 12), (-68, 54), (-40, 66)),
    mouth=(-36, 106),
    mouth_width=56,
    flick=0.4,
    lid=7.0,
    cheeks=((34, 62, 38), (-68, 60, 16)),
    marks=marks,
)
# His brows have been saying sorry since he was two; whatever else he feels comes on top of that.
ROWS = bent(
    calm=Expression(open=0.88, slant=0.12, inner=-13, outer=6, arch=-1, smile=2, wide=0.94, skew=2, blush=0.45),
    smiling=Expression(
        open=0.66, squint=0.34, slant=0.10, inner=-12, outer=3, arch=-4, smile=13, wide=1.2, skew=4, blush=0.65
    ),
    laughing=Expression(closed="up", inner=-13, outer=-2, arch=-6, smile=15, gape=33, wide=1.26, skew=3, blush=0.8),
    worried=Expression(
        open=0.96, slant=0.22, gaze=(-2, -1), inner=-18, outer=8, arch=0, smile=-5, wide=0.84, wavering=True
    ),
    frightened=Expression(
        open=1.35, iris=0.72, inner=-23, outer=-6, arch=-4, smile=-3, gape=24, wide=0.62, ringed=True, blush=0.1
    ),
    angry=Expression(
        open=0.76,
        squint=0.10,
        slant=-0.20,
        inner=7,
        outer=-3,
        arch=1,
        smile=-4,
        wide=0.7,
        skew=-3,
        crooked=-2,
        blush=0.7,
    ),
    sad=Expression(open=0.60, slant=0.36, gaze=(-1, 4), inner=-16, outer=9, arch=1, smile=-9, wide=0.82, blush=0.3),
    tired=Expression(
        open=0.38, slant=0.20, gaze=(0, 3), inner=-5, outer=9, arch=3, smile=-3, wide=0.86, skew=-2, blush=0.2
    ),
)


def upper_lip() -> list[Point]:
    """The line that the upper lip makes when he laughs, from the far corner to the near one."""
    row, (x, y) = ROWS["laughing"], FACE.mouth
    half = FACE.mouth_width / 2 * row.wide
    far, near = (x - half * 0.9, y - row.smile * 0.7), (x + half * 1.1, y - row.smile * 0.9 - row.skew)
    shares = [step / 10 for step in range(11)]
    hang = [row.smile * 0.9 * 4 * share * (1 - share) for share in shares]
    return [(px, py + dip) for (px, py), dip in zip((between(far, near, s) for s in shares), hang, strict=True)]


def honking(face: Draw) -> Draw:
    """Return the laughing face with all its upper teeth, which are large."""

    def drawn(sheet: Sheet) -> None:
        face(sheet)
        with about(sheet, HEAD), sheet.group(turn=(TILT, *CHIN)), sheet.shape("teeth"):
            lip = upper_lip()[1:-1]
            deep = (4.0, 11.0, 15.0, 17.0, 17.5, 17.0, 15.0, 11.0, 4.0)
            edge = [(x, y + drop) for (x, y), drop in zip(lip, deep, strict=True)]
            row = smooth([Corner(*lip[0]), *lip[1:-1], Corner(*lip[-1]), *edge[::-1]])
            sheet.paint(row, TOOTH)
            gaps = "".join(polyline([lip[step], edge[step]]) for step in (2, 3, 4, 5, 6))
            sheet.line(gaps, Ink(0.40, 0.40, 0.30), 1.8)
            sheet.paint(stroke(upper_lip(), 5, start=0.3, end=0.3), FACE.line)

    return drawn


def faces() -> dict[str, Draw]:
    """Return the faces; the laughing one with its teeth."""
    drawn = faces_of(FACE, ROWS)
    return {**drawn, "laughing": honking(drawn["laughing"])}


PICTURE = Person(
    name="aiden",
    poses={"leaflet": leaflet, "standing": standing, "indoors": indoors},
    faces=faces(),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_demonstration",
    who="aiden",
    looks=(
        "{name} is in his twenties, tall and stooping, with a long kind face and black hair that stands up at the "
        "back; he wears a fleece with a leaf badge, and leaflets look out of his pockets."
    ),
    poses_in_words={
        "leaflet": "{name} bends down a little and holds out a leaflet with both hands.",
        "standing": "{name} has an anorak on; one hand is at the back of his neck, and the other plays with a cord.",
        "indoors": (
            "{name} stoops with his sleeves pushed up; one hand lies open on his chest, and the other points nowhere "
            "with a soup spoon that he has forgotten."
        ),
    },
    faces_in_words={
        "calm": "{name} looks as if he were about to say sorry.",
        "smiling": "{name} smiles hopefully.",
        "laughing": "{name} laughs with his eyes shut and all his large teeth showing.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} tries to look angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks worn out.",
    },
)
