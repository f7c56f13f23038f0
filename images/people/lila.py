"""Lila Park, sixteen: a school cardigan with pens in its pocket by day, by night the coat made out of a tram's seat.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lila_bag_drawing import bag, cardigan_pocket, hand_going_in, hand_on_the_strap, strap
from lila_cardigan_drawing import cardigan, cardigan_sleeve
from lila_coat_drawing import FAR_HALF, FAR_SHOULDER, NEAR_HALF, NEAR_SHOULDER, coat_sleeve, creases, pocket, trunk
from lila_drawing import FEATURES, ROWS, Hair, head
from lila_hands_drawing import (
    atlas_and_card,
    hand_at_a_button,
    hand_over_the_rail,
    hand_under_the_atlas,
    hand_with_pen,
    light_of_the_telephone,
    rail,
    telephone,
)

from print_room.geometry import smooth
from print_room.pictures import Draw, Person
from print_room.rig import CHIN, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

CANVAS = (840, 1000)
HEAD = (412.0, 264.0)
TILT = -2.5


def _posed(body: Draw, in_front: Draw, *, hair: Hair = "combed") -> Callable[[Sheet], None]:
    """Return a pose: the body, the head, and then the arms and what they do."""

    def pose(sheet: Sheet) -> None:
        with sheet.group(move=HEAD):
            body(sheet)
            with sheet.group(turn=(TILT, *CHIN)):
                head(sheet, hair)
            in_front(sheet)

    return pose


def _writing(sheet: Sheet) -> None:
    """An atlas on one forearm, a card on the atlas, a pen on the card."""
    with sheet.shape("far arm"):
        cardigan_sleeve(sheet, [(-112, 270), (-166, 360), (-190, 470)], (42, 48, 44))
        cardigan_sleeve(sheet, [(-188, 474), (-120, 492), (-40, 482)], (44, 42, 38), cuffed=True)
    atlas_and_card(sheet)
    hand_under_the_atlas(sheet)
    with sheet.shape("near arm"):
        cardigan_sleeve(sheet, [(160, 268), (212, 354), (224, 456)], (44, 50, 46))
        hand_with_pen(sheet)
        cardigan_sleeve(sheet, [(222, 452), (166, 450), (112, 412)], (46, 43, 38), cuffed=True)


def _at_school(sheet: Sheet) -> None:
    """The school bag on her far shoulder, that hand at its strap, the near one in the cardigan's pocket."""
    bag(sheet)
    with sheet.shape("far arm"):
        cardigan_sleeve(sheet, [(-118, 268), (-174, 356), (-204, 452)], (42, 47, 42))
        strap(sheet)
        with sheet.group(move=(-82, 390)), sheet.group(turn=(14, 0, 0)), sheet.group(scale=(1.1, 0, 0)):
            hand_on_the_strap(sheet)
        cardigan_sleeve(sheet, [(-202, 456), (-150, 436), (-84, 376)], (42, 42, 37), cuffed=True)
    with sheet.shape("near arm"):
        hand_going_in(sheet)
        down = [(136, 234), (176, 290), (206, 366), (222, 450), (206, 526), (158, 586)]
        cardigan_sleeve(sheet, down, (22, 42, 46, 45, 41, 35), cuffed=True, whole=True, share=0.9)
    cardigan_pocket(sheet)


def _standing(sheet: Sheet) -> None:
    """One hand in a pocket as big as a bag, the other at the top button."""
    with sheet.shape("near arm"):
        coat_sleeve(sheet, [NEAR_SHOULDER, (208, 350), (230, 456), (204, 540), (160, 600)], (46, 52, 52, 48, 42))
        pocket(sheet, (150, 548), side=-1)
    with sheet.shape("far arm"):
        coat_sleeve(sheet, [FAR_SHOULDER, (-160, 350), (-186, 450)])
        with sheet.group(move=(-62, 392)), sheet.group(turn=(-22, 0, 0)):
            hand_at_a_button(sheet)
        coat_sleeve(sheet, [(-184, 446), (-124, 432), (-58, 392)], (46, 44, 38), cuffed=True, share=0.7)


def _holding_rail(sheet: Sheet) -> None:
    """Both arms hooked over a rail; in the far hand the telephone, the near one flat on the wood."""
    with sheet.shape("light on the coat"):
        light_of_the_telephone(sheet, (-110, 250), smooth(FAR_HALF), smooth(NEAR_HALF))
    rail(sheet)
    with sheet.shape("far arm"):
        coat_sleeve(sheet, [FAR_SHOULDER, (-170, 340), (-214, 440)])
        with sheet.group(move=(-118, 306)), sheet.group(turn=(-10, 0, 0)):
            telephone(sheet)
        coat_sleeve(sheet, [(-212, 436), (-166, 418), (-116, 358)], (46, 44, 38), cuffed=True, share=0.72)
    with sheet.shape("near arm"):
        coat_sleeve(sheet, [NEAR_SHOULDER, (214, 342), (256, 444)])
        with sheet.group(move=(82, 386)), sheet.group(turn=(-20, 0, 0)):
            hand_over_the_rail(sheet)
        coat_sleeve(sheet, [(254, 440), (172, 452), (92, 396)], (48, 46, 38), cuffed=True, share=0.74)


def _crumpled(sheet: Sheet) -> None:
    """Each hand up the other sleeve."""
    creases(sheet)
    with sheet.shape("far arm"):
        coat_sleeve(sheet, [FAR_SHOULDER, (-164, 352), (-190, 446)])
        coat_sleeve(sheet, [(-188, 442), (-110, 474), (20, 446)], (46, 46, 40))
    with sheet.shape("near arm"):
        coat_sleeve(sheet, [NEAR_SHOULDER, (212, 350), (236, 452)])
        coat_sleeve(sheet, [(234, 448), (130, 482), (-28, 446)], (48, 50, 48), cuffed=True, share=0.8)


FACE = replace(FEATURES, centre=HEAD, tilt=TILT)

PICTURE = Person(
    name="lila",
    poses={
        "standing": _posed(trunk, _standing),
        "writing": _posed(cardigan, _writing),
        "at_school": _posed(cardigan, _at_school),
        "holding_rail": _posed(trunk, _holding_rail),
        "crumpled": _posed(lambda sheet: trunk(sheet, askew=True), _crumpled, hair="slept on"),
    },
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=CANVAS,
    palette="the_demonstration",
    who="lila",
    looks=(
        "{name} is about sixteen, small and upright, with straight black hair to the jaw, a fringe of several lengths "
        "and one thin plait."
    ),
    poses_in_words={
        "standing": (
            "{name} wears a heavy plush coat, half circles and bars all over it, collar up, one hand at its top button."
        ),
        "writing": "{name} is in a striped school cardigan, and writes a card on top of an atlas.",
        "at_school": (
            "{name} stands in a striped school cardigan, pens in its pocket, one hand on the strap of a school bag; "
            "a green account book sticks out of the bag."
        ),
        "holding_rail": "{name} has both arms hooked over a piece of banister, and a lit telephone in one hand.",
        "crumpled": (
            "{name} wears the coat buttoned one hole out, each hand up the other sleeve, hair on end at one side."
        ),
    },
    faces_in_words={
        "calm": "{name} looks attentive.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
