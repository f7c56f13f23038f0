"""The party wall in the grey before dawn: two pillows, and somebody's sleep on the other side."""

from __future__ import annotations

import party_wall_drawing as wall
import party_wall_ghost_drawing as ghost
import party_wall_light_drawing as light

from print_room.geometry import Corner, smooth
from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

BREATH = Ink(0, 0.10, 0.04)
# The wall over the bed, along the tops of what lies on it.
THROUGH = smooth(
    [
        *(
            Corner(-96, -54),
            Corner(2016, -54),
            Corner(2016, 530),
            Corner(1602, 530),
            Corner(1602, 594),
            Corner(1546, 594),
        ),
        *((1300, 584), (1100, 574), (860, 576), Corner(790, 592), Corner(720, 590), (704, 540), (680, 520), (560, 524)),
        *((480, 512), Corner(440, 522), Corner(372, 552), Corner(-96, 552)),
    ]
)


def room(sheet: Sheet) -> None:
    """The wall in grey, what shows through it, then the bed before it."""
    wall.wall(sheet)
    wall.poster(sheet)
    wall.desk(sheet)
    wall.lamp(sheet, Ink(0, 0.08, 0.03), Ink(0.04, 0.40, 0.06))
    bed(sheet)
    light.by_grey(sheet)
    ghost.hand_shadow(sheet, (604, 252), 6, 0.92, Ink(0.34, 0.40, 0.02), 3)
    with sheet.group(clip=sheet.clip(THROUGH)):
        ghost.bed(sheet, BREATH, 0.5)
        ghost.sleeper(sheet, BREATH)


def bed(sheet: Sheet) -> None:
    """Two pillows, and the blanket turned back for two."""
    wall.mattress(sheet)
    wall.rail(sheet)
    wall.pillow(sheet, 84, -30)
    wall.pillow(sheet)
    wall.blanket(sheet, start=800)
    wall.posts(sheet)


PICTURE = Place(
    name="party_wall",
    mood="quiet",
    palette="the_demonstration",
    layers=(
        Layer("room", room, depth=0.7),
        Layer("near", wall.curtain, depth=1.3, cut_out=True),
    ),
    light=Light(side="left", shade=(0.30, 0.36, 0.0), near=0.06, far=0.60),
    shows=(
        "The room in the grey before dawn, and quite still. There are two pillows on the bed, side by side, each "
        "with a dint in it. A window lies very pale on the paper, with the shadow of a hand laid flat. In the wall, "
        "hardly to be seen, a long man sleeps on his side, his socks over the end of his bed."
    ),
)
