"""The Landing by night: calm, a lamp, light under every door but one."""

from __future__ import annotations

import landing_drawing as landing

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

EYE = landing.Eye()


def nothing(sheet: Sheet) -> None:
    """What is beyond the banister."""
    landing.nothing(sheet, EYE)


def house(sheet: Sheet) -> None:
    """Wall, floor, doors and lamps."""
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.runner(sheet, EYE)
    landing.doors(sheet, EYE, landing.FIVE_AND_ONE)
    landing.night(sheet, EYE, Ink(0.64, 0.76, 0.04), [(landing.lamp_centre(EYE, 3.5), 1050, 1.0)])
    landing.depth(sheet, EYE, Ink(0.62, 0.70, 0))
    landing.frame_of_dark(sheet, EYE, Ink(0.42, 0.34, 0))
    landing.door_lights(sheet, EYE, landing.FIVE_AND_ONE)
    for z in (32, 24, 17.5, 12.2, 7.6):
        landing.lamp(sheet, EYE, z, lit=0.7)
    landing.lamp(sheet, EYE, 3.5)


def banister(sheet: Sheet) -> None:
    """The banister alone, nearest to us."""
    landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=Ink(0.80, 0.84, 0.40))


PICTURE = Place(
    name="landing",
    mood="night",
    palette="landing",
    layers=(
        Layer("nothing", nothing, depth=0.25),
        Layer("house", house, depth=0.8, cut_out=True),
        Layer("banister", banister, depth=1.05, cut_out=True),
    ),
    light=Light("right", shade=(0.34, 0.46, 0.0)),
    shows=(
        "A landing without an end: a strip of carpet, doors on the right, lamps smaller and smaller. The nearest door "
        "has a moon on it and stands ajar. Past the banister on the left it’s black."
    ),
)
