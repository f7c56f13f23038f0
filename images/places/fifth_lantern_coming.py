"""Under the fifth lantern: where there is no more street something comes on, head low, all its feet in step."""

from __future__ import annotations

import fifth_lantern_beast_drawing as beast
import fifth_lantern_drawing as place

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

# Out of the dark and down to the torn edge: where each hoop stands, and half its breadth.
WAY = (
    (880, 372, 12),
    (960, 366, 15),
    (1050, 372, 19),
    (1098, 398, 23),
    (1040, 424, 27),
    (900, 434, 31),
    (770, 450, 35),
    (716, 490, 41),
    (790, 528, 46),
    (940, 540, 51),
    (1100, 552, 57),
    (1190, 600, 66),
    (1130, 650, 76),
    (1010, 668, 86),
)


def coming(sheet: Sheet) -> None:
    """All of it, small still."""
    beast.body(sheet, beast.procession(WAY, 3), dim=(0.92, 0.0))
    beast.head(sheet, (880, 584), size=0.38, tilt=6, gape=0.7)


PICTURE = Place(
    name="fifth_lantern",
    mood="coming",
    palette="the_festival_of_dreams",
    layers=(
        Layer("street", place.street, depth=0.3),
        Layer("coming", coming, depth=0.5, cut_out=True),
        Layer("lantern", place.lantern, depth=0.9, cut_out=True),
    ),
    light=Light(side="left", shade=(0.60, 0.62, 0.0), near=0.08, far=0.80),
    shows=(
        "Under the last lantern the street stops at a torn edge. Out of the dark beyond it winds a procession’s beast "
        "of hoops and cloth, with dozens of feet in good shoes, all in step, and before it, low, a great unlit face of "
        "paper."
    ),
)
