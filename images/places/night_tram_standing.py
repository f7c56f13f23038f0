"""The night tram at its stop, where a gravel path ends."""

from __future__ import annotations

from night_tram_drawing import near_things, the_stop, tram

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def near(sheet: Sheet) -> None:
    """Seat, poles and straps at rest."""
    near_things(sheet, swing=0)


PICTURE = Place(
    name="night_tram",
    mood="standing",
    palette="exposure",
    layers=(
        Layer("far", the_stop, depth=0.2),
        Layer("room", tram, depth=0.7, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="right", shade=(0.28, 0.46, 0.0), near=0.06, far=0.60),
    shows=(
        "Inside a night tram of line fourteen, behind the driver’s seat. Nobody sits there. The straps hang still; "
        "through the big front window a gravel path ends at the stop, and round lamps hang in the trees."
    ),
)
