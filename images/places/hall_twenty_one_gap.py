"""The hall on floor twenty-one, the door open by a hand's width."""

from __future__ import annotations

import hall_twenty_one_drawing as hall

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

LIGHT, DARK = Ink(0, 0.02, 0.20), Ink(0.60, 0.64, 0)
NEAR_LIGHT, NEAR_DARK = Ink(0.10, 0.20, 0.14), Ink(0.84, 0.84, 0)

NEIGHBOUR = hall.Standing(-1.52, 6.4, 2.5, 0, False, LIGHT, DARK)
TEACHER = hall.Standing(-1.86, 4.8, 2.5, 0, False, LIGHT, DARK, turned=True)
MAN_WITH_COCOA = hall.Standing(1.74, 4.9, 2.75, 0, False, LIGHT, DARK, turned=True)
WOMAN_WITH_A_BLANKET = hall.Standing(-2.18, 3.3, 2.45, 0, False, NEAR_LIGHT, NEAR_DARK)
PARAMEDIC = hall.Standing(2.1, 3.2, 2.5, 0, False, NEAR_LIGHT, NEAR_DARK)


def behind(sheet: Sheet) -> None:
    """The hall, her door, and those who have stepped back from it."""
    hall.walls(sheet)
    hall.floor(sheet)
    hall.on_the_walls(sheet)
    hall.door(sheet, ajar=True)
    hall.night(sheet, Ink(0.80, 0.80, 0.02), [((1050, 480), 760, 0.74), ((1050, 620), 420, 0.5)])
    hall.lamp(sheet, lit=False)
    hall.light_of_the_gap(sheet)
    for at in (NEIGHBOUR, TEACHER, MAN_WITH_COCOA, WOMAN_WITH_A_BLANKET, PARAMEDIC):
        hall.shadow(sheet, at)
    hall.set_up(sheet, "neighbour", hall.neighbour, NEIGHBOUR)
    hall.set_up(sheet, "teacher", hall.teacher, TEACHER)
    hall.set_up(sheet, "man with cocoa", hall.man_with_cocoa, MAN_WITH_COCOA)


def near(sheet: Sheet) -> None:
    """The two who are nearest to us, dark but for the side that the door lights."""
    hall.set_up(sheet, "woman with a blanket", hall.woman_with_a_blanket, WOMAN_WITH_A_BLANKET)
    hall.set_up(sheet, "paramedic", hall.paramedic, PARAMEDIC)


PICTURE = Place(
    name="hall_twenty_one",
    mood="gap",
    palette="the_update",
    layers=(Layer("hall", behind, depth=0.55), Layer("near", near, depth=0.95, cut_out=True)),
    light=Light(side="above", shade=(0.30, 0.46, 0.0), near=0.06, far=0.62),
    shows=(
        "The tall hall again. The white door at the end is open by a hand’s width, and warm light falls out of it over "
        "the floor. The grown-ups of paper have stepped to the walls and stand up straight."
    ),
)
