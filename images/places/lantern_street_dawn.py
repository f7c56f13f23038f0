"""Lantern Street on Sunday, ten to seven in the morning: the lanterns are out, and the light is coming."""

from __future__ import annotations

import lantern_street_after_drawing as after
import lantern_street_drawing as street
import lantern_street_lights_drawing as lights

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

MOOD = street.Mood(
    sky=(Ink(0.10, 0.60, 0.02), Ink(0.0, 0.34, 0.04), Ink(0.0, 0.10, 0.14), Ink(0.0, 0.0, 0.34)),
    shade=Ink(0.60, 0.54, 0.0),
    hole=((0, 0.0), (0.22, 0.12), (0.55, 0.60), (1, 1)),
    hole_reach=900.0,
    glow=Ink(0, 0.0, 0.26),
    lit_windows=0.05,
)


def sky(sheet: Sheet) -> None:
    """First light behind the gables."""
    street.sky(sheet, MOOD)
    street.first_light(sheet)


def houses(sheet: Sheet) -> None:
    """The street with its lights out, and what has been left in it."""
    street.ground(sheet)
    sheet.paint(street.far_end(), street.PLUM)
    street.houses(sheet, MOOD)
    lights.shop_fronts(sheet)
    lights.shops_shut(sheet)
    lights.awnings(sheet)
    lights.signs(sheet, lit=False)
    lights.confetti(sheet, 420)
    after.trampled_paper(sheet)
    after.fish_put_down(sheet)
    after.stacked_lanterns(sheet)
    street.shade(sheet, MOOD)
    street.light_in_windows(sheet, MOOD)
    street.light_along_the_ground(sheet, Ink(0, 0.02, 0.24), 0.75)
    after.sweeper(sheet)
    lights.strings(sheet, lit=False, without=(3, 6))
    after.fallen_string(sheet)


def near(sheet: Sheet) -> None:
    """The lanterns above our heads, out."""
    lights.over_our_heads(sheet, lit=False)


PICTURE = Place(
    name="lantern_street",
    mood="dawn",
    palette="the_festival_of_dreams",
    layers=(
        Layer("far", sky, depth=0.2),
        Layer("street", houses, depth=0.5, cut_out=True),
        Layer("near", near, depth=1.25, cut_out=True),
    ),
    light=Light(side="above", shade=(0.30, 0.46, 0.0), near=0.12, far=0.60),
    shows=(
        "The street at first light. The lanterns are out, and one string has come down. Trampled paper lies on the "
        "stones; the procession’s lanterns are stacked at the kerb, and the paper fish leans on a wall. Far off "
        "somebody sweeps."
    ),
)
