"""Portal eleven, taken: Tara asleep on the bench behind the grille."""

from __future__ import annotations

import portal_eleven_drawing as portal
import sleeping_tara_drawing as tara

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def arcade(sheet: Sheet) -> None:
    """The arcade, and in its middle doorway the bench, Tara, the grille."""
    portal.wall(sheet)
    portal.shut_doorways(sheet)
    portal.bench(sheet)
    tara.on_the_bench(sheet, portal.TARA, portal.TARA_SIZE)
    portal.grille(sheet)
    portal.frame(sheet)
    portal.display(sheet)


PICTURE = Place(
    name="portal_eleven",
    mood="taken",
    palette="the_festival_of_dreams",
    layers=(
        Layer("niche", portal.niche, depth=0.5),
        Layer("arcade", arcade, depth=0.7, cut_out=True),
        Layer("near", portal.near_lanterns, depth=1.2, cut_out=True),
    ),
    light=Light(side="right", shade=Ink(0.34, 0.46, 0.0), near=0.08, far=0.62),
    shows=(
        "An arcade of numbered doorways at night. Ten and twelve are dark. Behind a grille of thin cords, on the bench "
        "in number eleven, a girl with puffed sleeves sits asleep, her head against the frame, one lace hanging. The "
        "round display over her shows a one and a small clock."
    ),
)
