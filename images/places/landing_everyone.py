"""The Landing full of everyone who has been let go of, thirsty and cheerful, and a goat."""

from __future__ import annotations

import landing_drawing as landing
import landing_everyone_drawing as everyone
import landing_water_drawing as water

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

EYE = everyone.EYE
ROW = (
    landing.Door("plain"),
    landing.Door("max"),
    landing.Door("leo_and_mara", light=0.7),
    landing.Door("plain", open=0.5),
    landing.Door("tara", light=0.0),
    landing.Door("nothing", light=0.0),
)


def nothing(sheet: Sheet) -> None:
    """What is beyond the banister."""
    landing.nothing(sheet, EYE, other_side=0.0)


def house(sheet: Sheet) -> None:
    """The Landing as it goes up and over, its far doors dark, and everyone."""
    water.open_sea(sheet, 478, 700)
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.runner(sheet, EYE)
    landing.doors(sheet, EYE, ROW)
    landing.night(sheet, EYE, Ink(0.62, 0.74, 0.04), [(landing.lamp_centre(EYE, everyone.LAMP_AT, 0.28), 1100, 1.0)])
    landing.depth(sheet, EYE, Ink(0.46, 0.54, 0))
    landing.frame_of_dark(sheet, EYE, Ink(0.42, 0.34, 0))
    landing.door_lights(sheet, EYE, ROW, rest=0.0)
    water.lip(sheet, EYE)
    for z in (12.2, 7.6):
        landing.lamp(sheet, EYE, z, lit=0.6)
    everyone.everyone(sheet)


def banister(sheet: Sheet) -> None:
    """The banister as far as those who come by; beyond, it’s behind them."""
    landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=everyone.SHADE, end=3.3)


PICTURE = Place(
    name="landing",
    mood="everyone",
    palette="landing",
    layers=(
        Layer("nothing", nothing, depth=0.25),
        Layer("house", house, depth=0.8, cut_out=True),
        Layer("banister", banister, depth=1.05, cut_out=True),
    ),
    light=Light("right", shade=(0.34, 0.46, 0.0)),
    shows=(
        "The Landing is full from wall to rail, with the sea beside it. People in nightshirts, pyjamas and blankets "
        "come over the hump of it side by side, beaming, with their hair up at the back. An old gentleman is carried "
        "in his armchair with his tea, and there’s a goat. Far behind them a man stands by a door with one arm up."
    ),
)
