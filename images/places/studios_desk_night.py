"""The Studios on a Saturday night: Ava's lamp, and Bridie's."""

from __future__ import annotations

from studios_beyond_drawing import beyond
from studios_desk_drawing import room
from studios_drawing import paper_rolls

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def near(sheet: Sheet) -> None:
    """A bin of rolled drawings."""
    paper_rolls(sheet, 1868, 1010)


PICTURE = Place(
    name="studios_desk",
    mood="night",
    palette="the_tether",
    layers=(
        Layer("beyond", beyond, depth=0.35),
        Layer("desk", room, depth=0.8, cut_out=True),
        Layer("near", near, depth=1.3, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.34, 0.48, 0.0), near=0.10, far=0.56),
    shows=(
        "An office by night. Under a round lamp on the desk are a list, a brochure with dolphins on it, a box of paper "
        "moustaches. Over it a child’s huge picture is pinned: a tooth with a face. Behind a sheet of glass lies a "
        "strip of beach. Far off, by the only other lamp, a woman eats her supper over heaps of paper."
    ),
)
