"""The hall on floor twenty-one, the door shut, and everybody kind."""

from __future__ import annotations

import hall_twenty_one_drawing as hall

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

LEAN = 8.0
LIGHT, DARK = Ink(0.06, 0.16, 0.06), Ink(0.44, 0.52, 0)
NEAR_LIGHT, NEAR_DARK = Ink(0.22, 0.36, 0.05), Ink(0.80, 0.82, 0)

NEIGHBOUR = hall.Standing(-0.88, 6.3, 2.5, LEAN, True, LIGHT, DARK)
TEACHER = hall.Standing(-1.46, 4.7, 2.5, LEAN, True, LIGHT, DARK, turned=True)
MAN_WITH_COCOA = hall.Standing(1.30, 4.9, 2.75, LEAN, True, LIGHT, DARK, turned=True)
WOMAN_WITH_A_BLANKET = hall.Standing(-2.06, 3.3, 2.45, LEAN, True, NEAR_LIGHT, NEAR_DARK)
PARAMEDIC = hall.Standing(1.86, 3.2, 2.5, LEAN, True, NEAR_LIGHT, NEAR_DARK)


def behind(sheet: Sheet) -> None:
    """The hall, her door, and those who stand nearest to it."""
    hall.walls(sheet)
    hall.floor(sheet)
    hall.on_the_walls(sheet)
    hall.door(sheet, ajar=False)
    lamp = hall.EYE.at(*hall.LAMP)
    hall.night(sheet, Ink(0.80, 0.80, 0.0), [(lamp, 1080, 0.84), ((960, 420), 330, 0.70)])
    hall.door_in_the_light(sheet)
    hall.lamp(sheet, lit=True)
    for at in (NEIGHBOUR, TEACHER, MAN_WITH_COCOA, WOMAN_WITH_A_BLANKET, PARAMEDIC):
        hall.shadow(sheet, at)
    hall.set_up(sheet, "neighbour", hall.neighbour, NEIGHBOUR)
    hall.set_up(sheet, "teacher", hall.teacher, TEACHER)
    hall.set_up(sheet, "man with cocoa", hall.man_with_cocoa, MAN_WITH_COCOA)


def near(sheet: Sheet) -> None:
    """The two who are nearest to us, and darkest."""
    hall.set_up(sheet, "woman with a blanket", hall.woman_with_a_blanket, WOMAN_WITH_A_BLANKET)
    hall.set_up(sheet, "paramedic", hall.paramedic, PARAMEDIC)


PICTURE = Place(
    name="hall_twenty_one",
    mood="shut",
    palette="the_update",
    layers=(Layer("hall", behind, depth=0.55), Layer("near", near, depth=0.95, cut_out=True)),
    light=Light(side="above", shade=(0.36, 0.52, 0.0), near=0.12, far=0.70),
    shows=(
        "A hall grown very tall, with a white door at the end, shut. Along it stand grown-ups of torn paper, heads "
        "bent, without faces, each with a hand held out. They all lean the same way."
    ),
)
