"""The Landing, waiting: the lamps are out, the doors nearly dark, and one stands wide open."""

from __future__ import annotations

import landing_drawing as landing

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

EYE = landing.Eye(sway=70, lift=14)
WIDE = 1
FAINT = 0.13
ROW = tuple(
    landing.Door(door.kind, light=1.0 if index == WIDE else FAINT * door.light, open=0.94 if index == WIDE else 0.0)
    for index, door in enumerate(landing.FIVE_AND_ONE)
)


def nothing(sheet: Sheet) -> None:
    """What is beyond the banister; the other side has nearly gone out."""
    landing.nothing(sheet, EYE, other_side=0.35)


def house(sheet: Sheet) -> None:
    """Wall, floor and doors, by the light of one of them."""
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.runner(sheet, EYE)
    landing.doors(sheet, EYE, ROW)
    open_door = EYE.at(1.6, 0.9, 3.9)
    landing.night(sheet, EYE, Ink(0.80, 0.86, 0.02), [(open_door, 760, 0.88)])
    landing.depth(sheet, EYE, Ink(0.70, 0.74, 0), 380)
    landing.frame_of_dark(sheet, EYE, Ink(0.40, 0.36, 0))
    landing.door_lights(sheet, EYE, ROW, rest=FAINT * 0.6)
    for z in (32, 24, 17.5, 12.2, 7.6, 3.5):
        landing.lamp(sheet, EYE, z, lit=0)


def banister(sheet: Sheet) -> None:
    """The banister alone; it has the door's light where the door is, and none elsewhere."""
    light = (
        Stop(0, Ink(0.90, 0.88, 0.30)),
        Stop(0.22, Ink(0.30, 0.50, 0.66)),
        Stop(0.34, Ink(0.12, 0.34, 0.70)),
        Stop(0.62, Ink(0.72, 0.80, 0.50)),
        Stop(1, Ink(0.94, 0.92, 0.36)),
    )
    landing.banister(sheet, EYE, lit=light, shade=Ink(0.93, 0.92, 0.30))


PICTURE = Place(
    name="landing",
    mood="waiting",
    palette="landing",
    layers=(
        Layer("nothing", nothing, depth=0.25),
        Layer("house", house, depth=0.8, cut_out=True),
        Layer("banister", banister, depth=1.05, cut_out=True),
    ),
    light=Light("right", shade=(0.46, 0.56, 0.0), far=0.85),
    shows=(
        "The lamps are off. The second door stands wide open, with nobody in it, and lays its light across the "
        "carpet; under the first there is only a thin line."
    ),
)
