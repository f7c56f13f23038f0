"""Mara Rao, six, who ties everybody on: a dressing gown done up wrong, other people's cords, a thread on her tooth.

Stubborn: it is her rope, and she said that she would do everybody. Drawn looking left, the lamp at the upper left;
points are about the middle of the head.
"""

from __future__ import annotations

from dataclasses import replace

from mara_rao_drawing import RED, TILT, coil, far_arm, hair_behind, head, near_arm, thread, trunk
from neighbours_drawing import about
from rao_drawing import HAIR, SKIN

from print_room.brushes import stroke
from print_room.geometry import rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.pictures import CHILD, Draw, Person
from print_room.rig import CHILD as CHILDS_FACE
from print_room.rig import CHIN, TOOTH, Expression, Eye, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (392.0, 338.0)


def rope(sheet: Sheet) -> None:
    """A coil of cords over her shoulder, a torch held out, the thread from the corner of her mouth."""
    with about(sheet, HEAD):
        hair_behind(sheet)
        trunk(sheet)
        coil(sheet)
        head(sheet)
        far_arm(sheet)
        near_arm(sheet)
        thread(sheet)


FACE = replace(
    CHILDS_FACE,
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(18, 16, 12.5, 16.5),
    far_eye=Eye(-64, 14, 10.5, 15.5),
    brow_rise=36,
    brow=9,
    brow_ink=HAIR.shade,
    iris=Ink(0.42, 0.40, 0.84),
    nose=((-36, 42), (-50, 50), (-38, 59)),
    mouth=(-30, 84),
    mouth_width=38,
    gap_in_teeth=True,
    cheeks=((42, 62, 38), (-76, 60, 20)),
)
# Whatever it is, she has said that she would do it.
ROWS = bent(
    calm=Expression(open=0.90, gaze=(-2, 0), inner=4, outer=-1, arch=-2, smile=-2, wide=0.84, skew=2, blush=0.5),
    smiling=Expression(
        open=0.86, squint=0.16, inner=-2, outer=1, arch=-6, smile=9, gape=13, wide=1.15, skew=3, teeth=True, blush=0.8
    ),
    laughing=Expression(closed="up", inner=-5, outer=0, arch=-8, smile=12, gape=24, wide=1.45, teeth=True, blush=1.0),
    worried=Expression(
        open=0.95, gaze=(-2, 0), inner=-9, outer=5, arch=-1, smile=-4, wide=0.66, wavering=True, blush=0.4
    ),
    frightened=Expression(
        open=1.3, iris=0.76, inner=-15, outer=-4, arch=-4, smile=-3, gape=18, wide=0.66, ringed=True, blush=0.2
    ),
    angry=Expression(open=0.66, slant=-0.5, inner=13, outer=-5, arch=1, smile=-7, wide=0.96, skew=-3, blush=0.8),
    sad=Expression(open=0.70, slant=0.3, gaze=(-1, 4), inner=-9, outer=6, arch=1, smile=-7, wide=0.84, blush=0.5),
    tired=Expression(open=0.42, gaze=(0, 3), inner=3, outer=5, arch=2, smile=-1, gape=6, wide=0.5, blush=0.3),
)


def threaded(face: Draw, row: Expression) -> Draw:
    """Return a face with the thread coming out at its mouth's corner, and on it, if that is open, the loose tooth."""

    def drawn(sheet: Sheet) -> None:
        face(sheet)
        x, y = (
            FACE.mouth[0] + FACE.mouth_width / 2 * row.wide * 0.8,
            FACE.mouth[1] + (row.gape * 0.3 if row.gape else 1),
        )
        with about(sheet, HEAD), sheet.group(turn=(TILT, *CHIN)), sheet.shape("thread at the mouth"):
            if row.gape > 8:
                tooth = rectangle(x - 8, y - 2, 14, 17, radius=4)
                sheet.paint(tooth, TOOTH)
                sheet.line(tooth, LINE, 2)
            way = [(x, y + 3), (x + 1, y + 13), (-17, 112), (-20, 123)]
            sheet.line(smooth(way, closed=False), LINE, 7)
            sheet.line(smooth(way, closed=False), RED, 4.2)
            if row.gape <= 8:
                sheet.paint(stroke([(x - 6, y - 1), (x, y), (x + 5, y)], 4.6, start=0.5, end=0.5), FACE.line)

    return drawn


def faces() -> dict[str, Draw]:
    """Return the faces, each with its thread."""
    return {name: threaded(face, ROWS[name]) for name, face in faces_of(FACE, ROWS).items()}


PICTURE = Person(
    name="mara",
    poses={"rope": rope},
    faces=faces(),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=CHILD,
    palette="the_tether",
    who="mara_rao",
    looks=(
        "{name} is six or so, with a brown bob and a fringe with a slide in it, in a starry dressing gown with its "
        "buttons in the wrong holes."
    ),
    poses_in_words={
        "rope": (
            "{name} has a coil of dressing-gown cords over one shoulder, a torch held out, and a red thread coming out "
            "of the corner of her mouth."
        ),
    },
    faces_in_words={
        "calm": "{name} sticks out her chin.",
        "smiling": "{name} smiles, one front tooth hanging.",
        "laughing": "{name} laughs with her eyes shut.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} scowls.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
