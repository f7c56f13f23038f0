"""Lantern Street on Sunday, twenty to five in the afternoon: the sun is low, and the lanterns are coming down."""

from __future__ import annotations

import lantern_street_after_drawing as after
import lantern_street_drawing as street
import lantern_street_lights_drawing as lights

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

MOOD = street.Mood(
    sky=(Ink(0.06, 0.56, 0.06), Ink(0.0, 0.26, 0.24), Ink(0.0, 0.06, 0.46), Ink(0.0, 0.02, 0.56)),
    shade=Ink(0.68, 0.30, 0.08),
    hole=((0, 0.0), (0.24, 0.06), (0.50, 0.50), (0.9, 1)),
    hole_reach=980.0,
    glow=Ink(0, 0.0, 0.52),
    lit_windows=0.0,
)


def sky(sheet: Sheet) -> None:
    """The low sun behind the gables."""
    street.sky(sheet, MOOD)
    street.low_sun(sheet)


def houses(sheet: Sheet) -> None:
    """The street, a table in it, and whoever sits on the doorsteps."""
    street.ground(sheet)
    sheet.paint(street.far_end(), street.PLUM)
    street.houses(sheet, MOOD)
    lights.shop_fronts(sheet)
    lights.shops_shut(sheet)
    lights.awnings(sheet)
    lights.signs(sheet, lit=False)
    lights.confetti(sheet, 90)
    street.shade(sheet, MOOD)
    street.sun_in_the_panes(sheet)
    street.light_along_the_ground(sheet, Ink(0, 0.02, 0.62), 0.85)
    lights.strings(sheet, lit=False, without=(1, 3, 5, 6))
    for who in after.SITTERS:
        after.sitter(sheet, who)
    after.long_table(sheet)
    after.taking_down(sheet)


PICTURE = Place(
    name="lantern_street",
    mood="sunset",
    palette="the_festival_of_dreams",
    layers=(
        Layer("far", sky, depth=0.2),
        Layer("street", houses, depth=0.5, cut_out=True),
    ),
    light=Light(side="above", shade=(0.26, 0.34, 0.10), near=0.04, far=0.56),
    shows=(
        "The street in low red sunlight. Somebody on a ladder takes the lanterns down; most of the strings are "
        "gone. A long table stands in the street with what is left of a breakfast, and people sit together on "
        "the doorsteps."
    ),
)
