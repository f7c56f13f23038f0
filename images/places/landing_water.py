"""The Landing at half past two: lit, calm, and the sea level with the carpet where there was nothing."""

from __future__ import annotations

import landing_drawing as landing
import landing_water_drawing as water

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

EYE = water.EYE


def house(sheet: Sheet) -> None:
    """The sea, wall, floor, doors, lamps, and the raft’s bow come in under the rail."""
    water.sea(sheet)
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.runner(sheet, EYE)
    landing.doors(sheet, EYE, landing.FIVE_AND_ONE)
    landing.night(sheet, EYE, Ink(0.62, 0.74, 0.04), [(landing.lamp_centre(EYE, 3.5), 1100, 1.0)])
    landing.depth(sheet, EYE, Ink(0.62, 0.70, 0))
    landing.frame_of_dark(sheet, EYE, Ink(0.42, 0.34, 0))
    landing.door_lights(sheet, EYE, landing.FIVE_AND_ONE)
    water.lip(sheet)
    for z in (32, 24, 17.5, 12.2, 7.6):
        landing.lamp(sheet, EYE, z, lit=0.8)
    landing.lamp(sheet, EYE, 3.5)
    water.raft(sheet)


def banister(sheet: Sheet) -> None:
    """The banister, open below the rail where the raft came in."""
    shade = Ink(0.80, 0.84, 0.40)
    landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=shade, start=5.0)
    water.rail_over_the_bow(sheet)
    landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=shade, end=2.4)


PICTURE = Place(
    name="landing",
    mood="water",
    palette="landing",
    layers=(
        Layer("nothing", water.sky, depth=0.25),
        Layer("house", house, depth=0.8, cut_out=True),
        Layer("banister", banister, depth=1.05, cut_out=True),
    ),
    light=Light("right", shade=(0.34, 0.46, 0.0)),
    shows=(
        "The Landing is calm, and there’s light under its doors. On the left, where it was black, the sea lies level "
        "with the carpet; a raft of mattresses has come in under the banister with children on it."
    ),
)
