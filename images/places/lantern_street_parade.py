"""Lantern Street on Saturday, just after sunset: the festival, and all of the lanterns lit."""

from __future__ import annotations

import lantern_street_drawing as street
import lantern_street_lights_drawing as lights
import lantern_street_people_drawing as people

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

MOOD = street.Mood(
    sky=(Ink(0.44, 0.96, 0.0), Ink(0.10, 0.80, 0.0), Ink(0.0, 0.42, 0.08), Ink(0.0, 0.02, 0.40)),
    shade=Ink(0.66, 0.30, 0.0),
    hole=((0, 0.0), (0.40, 0.06), (0.66, 0.48), (1, 1)),
    hole_reach=840.0,
    glow=Ink(0, 0.0, 0.40),
    lit_windows=0.8,
)


def houses(sheet: Sheet) -> None:
    """The sky, the street and its lights: one sheet, since the glow of so many strings is heavy on a cut-out."""
    street.sky(sheet, MOOD)
    street.ground(sheet)
    sheet.paint(street.far_end(), street.PLUM)
    street.houses(sheet, MOOD)
    lights.shop_fronts(sheet)
    lights.awnings(sheet)
    street.shade(sheet, MOOD)
    lights.pools(sheet)
    lights.confetti(sheet, 260)
    street.light_in_windows(sheet, MOOD)
    lights.light_in_shops(sheet)
    lights.signs(sheet)
    lights.strings(sheet)
    people.air_about_moon_and_fish(sheet)
    people.shadow_of_the_crowd(sheet)


def crowd(sheet: Sheet) -> None:
    """The procession."""
    people.procession(sheet)


def near(sheet: Sheet) -> None:
    """The lanterns above our heads."""
    lights.over_our_heads(sheet)


PICTURE = Place(
    name="lantern_street",
    mood="parade",
    palette="the_festival_of_dreams",
    layers=(
        Layer("street", houses, depth=0.5),
        Layer("crowd", crowd, depth=0.8, cut_out=True),
        Layer("near", near, depth=1.25, cut_out=True),
    ),
    light=Light(side="above", shade=(0.24, 0.40, 0.0), near=0.04, far=0.56),
    shows=(
        "A narrow street of gabled houses, just after sunset. Lit paper lanterns hang on strings from window to "
        "window. A crowd in hats goes away from us between stalls, and carries a paper moon and a great paper "
        "fish. At the left is a lantern shop, number nine; at a window opposite is an iron bracket with nothing on it."
    ),
)
