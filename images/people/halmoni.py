"""Halmoni, Park Soon-ja, seventy-eight, who upholstered the city's trams: whatever is asked, she answers with a plate.

Small, square, permed; her glasses so low that she looks over them. Points are about the middle of her head.
"""

from __future__ import annotations

from dataclasses import replace

from halmoni_clothes_drawing import jumper, waistcoat_and_apron
from halmoni_drawing import SKIN, TILT, WHITE, head, reading_glasses
from halmoni_plate_drawing import plate_held_out, upper_arms
from neighbours_drawing import about, contour

from print_room.brushes import stroke
from print_room.geometry import smooth
from print_room.inks import Ink
from print_room.pictures import ADULT, Person
from print_room.rig import Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (436.0, 352.0)
# How much higher her shoulders are than other people’s.
SHORT_NECK = 26.0

LIPS = Ink(0.10, 0.26, 0.74)


def standing(sheet: Sheet) -> None:
    """A plate with a cloth over it, held out in both hands."""
    with about(sheet, HEAD):
        with sheet.group(move=(0, -SHORT_NECK)):
            jumper(sheet)
            upper_arms(sheet)
            waistcoat_and_apron(sheet)
        head(sheet)
        with sheet.group(move=(0, -SHORT_NECK)):
            plate_held_out(sheet)


# The face.


def marks(sheet: Sheet) -> None:
    """Lines at the eyes and on the forehead, the folds of the cheeks, thin lips."""
    for run in ([(48, -2), (60, -8)], [(49, 7), (62, 7)], [(47, 15), (58, 21)]):
        contour(sheet, run, 2.8, SKIN.deep)
    contour(sheet, [(-56, -52), (-26, -57), (20, -51)], 2.6, SKIN.shade)
    contour(sheet, [(-12, 58), (6, 74), (8, 96)], 3, SKIN.deep)
    contour(sheet, [(-72, 62), (-80, 78), (-78, 94)], 2.6, SKIN.deep)
    contour(sheet, [(38, 84), (52, 96), (48, 112)], 2.8, SKIN.deep)
    for x, half in ((16, 20), (-62, 12)):
        contour(sheet, [(x - half * 0.7, 20), (x, 25), (x + half, 20)], 2.4, SKIN.deep)
    lips = [(-58, 96), (-46, 91), (-36, 94), (-24, 91), (-6, 96), (-24, 105), (-38, 107), (-50, 104)]
    sheet.paint(smooth(lips), LIPS)
    sheet.paint(stroke([(-48, 22), (-60, 44), (-63, 54)], 7, start=0.2, end=0.5), SKIN.light)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(14, 6, 23, 10.5),
    far_eye=Eye(-62, 6, 15.5, 10),
    brow_rise=32,
    brow=8,
    brow_ink=WHITE.deep,
    nose=((-42, 20), (-64, 54), (-36, 64)),
    mouth=(-32, 98),
    mouth_width=50,
    lip=0.01,
    flick=0.0,
    lid=6.4,
    iris=Ink(0.82, 0.58, 0.52),
    cheeks=((40, 60, 36), (-76, 58, 18)),
    marks=marks,
    over=reading_glasses,
)
# She gives little away, and looks at all of it over her glasses.
ROWS = bent(
    calm=Expression(open=0.70, gaze=(-2, 0), inner=1, outer=4, arch=-4, crooked=3, smile=1.5, skew=1, blush=0.5),
    smiling=Expression(
        open=0.58, squint=0.3, inner=-3, outer=4, arch=-8, crooked=2, smile=9, wide=1.12, skew=2, blush=0.8
    ),
    laughing=Expression(
        closed="up", inner=-7, outer=1, arch=-8, smile=12, gape=22, wide=1.16, skew=2, teeth=True, blush=0.9
    ),
    worried=Expression(
        open=0.86, slant=0.2, gaze=(-2, 0), inner=-12, outer=7, arch=-1, smile=-3, wide=0.84, wavering=True, blush=0.4
    ),
    angry=Expression(
        open=0.70, squint=0.1, slant=-0.36, inner=12, outer=-6, smile=-5, wide=0.86, skew=-1, crooked=-2, blush=0.7
    ),
    sad=Expression(open=0.58, slant=0.32, gaze=(-1, 4), inner=-13, outer=7, arch=1, smile=-7, wide=0.82, blush=0.4),
    tired=Expression(
        open=0.30, slant=0.18, gaze=(0, 3), inner=0, outer=7, arch=3, smile=-2, wide=0.88, skew=-1, blush=0.4
    ),
)

PICTURE = Person(
    name="halmoni",
    poses={"standing": standing},
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_demonstration",
    who="halmoni",
    looks=(
        "{name} is nearly eighty, small and square, with short white permed curls, glasses low on her nose, strong "
        "forearms, and an apron over a quilted waistcoat made of patches."
    ),
    poses_in_words={
        "standing": "{name} holds out a plate in both hands, covered with a striped cloth.",
    },
    faces_in_words={
        "calm": "{name} looks over her glasses.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs, with her eyes shut.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
