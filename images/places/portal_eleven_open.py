"""Portal eleven, open: the grille gone, and behind Tara, where the wall was, the dream."""

from __future__ import annotations

import portal_dream_drawing as dream
import portal_eleven_drawing as portal
import sleeping_tara_drawing as tara

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def arcade(sheet: Sheet) -> None:
    """The arcade, and in its middle doorway the bench and Tara, with nothing before her."""
    portal.wall(sheet)
    portal.light_from_the_dream(sheet)
    portal.shut_doorways(sheet)
    portal.bench(sheet)
    tara.on_the_bench(sheet, portal.TARA, portal.TARA_SIZE)
    portal.frame(sheet)
    portal.display(sheet)


PICTURE = Place(
    name="portal_eleven",
    mood="open",
    palette="the_festival_of_dreams",
    layers=(
        Layer("dream", dream.street, depth=0.2),
        Layer("arcade", arcade, depth=0.7, cut_out=True),
        Layer("near", portal.near_lanterns, depth=1.2, cut_out=True),
    ),
    light=Light(side="right", shade=Ink(0.40, 0.50, 0.0), near=0.10, far=0.66),
    shows=(
        "The doorway of number eleven without its grille. The girl is asleep on the bench. Behind her there is no wall "
        "any more: a string of nine lit paper lanterns leads away, smaller and smaller, down a dark street with torn "
        "edges."
    ),
)
