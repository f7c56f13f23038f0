"""The party wall in the grey before dawn: two pillows, and somebody's sleep on the other side."""

from __future__ import annotations

import party_wall_drawing as wall
import party_wall_ghost_drawing as ghost
import party_wall_light_drawing as light

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

BREATH = Ink(0, 0.10, 0.04)


def room(sheet: Sheet) -> None:
    """The wall in grey, what shows through it, then the bed before it."""
    wall.wall(sheet)
    wall.poster(sheet)
    wall.desk(sheet)
    wall.lamp(sheet, Ink(0, 0.08, 0.03), Ink(0.04, 0.40, 0.06))
    bed(sheet)
    light.by_grey(sheet)
    through = sheet.clip("M-96 -54H2016V545H700L640 530L560 522L380 522L380 560H-96Z", "M660 500H1548V582H660Z")
    ghost.hand_shadow(sheet, (884, 462), -16, 0.86, Ink(0.34, 0.40, 0.02), 3)
    ghost.hand_shadow(sheet, (1000, 300), 158, 0.78, Ink(0.16, 0.26, 0.02), 6)
    with sheet.group(clip=through):
        ghost.bed(sheet, BREATH, 0.5)
        ghost.sleeper(sheet, BREATH, 0.72)


def bed(sheet: Sheet) -> None:
    """Two pillows, and the blanket turned back for two."""
    wall.mattress(sheet)
    wall.pillow(sheet, 62, -26)
    wall.pillow(sheet)
    wall.blanket(sheet, start=780)
    wall.bedstead(sheet)


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
        "The room in the grey before dawn, and quite still. There are two pillows on the bed, side by side, each with a "
        "dint in it. A window lies very pale on the paper, with the shadow of a hand laid flat. In the wall, hardly to be "
        "seen, a long man sleeps on his side, his socks over the end of his bed."
    ),
)
