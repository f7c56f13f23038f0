"""The party wall in the dark: a line of light comes under it from the other side."""

from __future__ import annotations

import party_wall_drawing as wall
import party_wall_ghost_drawing as ghost
import party_wall_light_drawing as light
import party_wall_lying_drawing as girl

from print_room.geometry import smooth
from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

BREATH = Ink(0.06, 0.56, 0.10)
NIGHT, NIGHT_LOW = Ink(0.34, 0.40, 0.03), Ink(0.62, 0.54, 0.02)


def beyond(sheet: Sheet) -> None:
    """The wall by night, and what shows through it."""
    wall.wall(sheet)
    wall.poster(sheet)
    wall.desk(sheet)
    wall.mattress(sheet)
    wall.rail(sheet)
    wall.posts(sheet)
    light.from_under_the_wall(sheet)
    ghost.bed(sheet, BREATH, 0.62)
    ghost.turned_back(sheet, BREATH, 0.62)


def on_the_bed(sheet: Sheet) -> None:
    """Pillow, blanket and she, nearer than that, with their own share of the night."""
    wall.pillow(sheet)
    wall.blanket(sheet)
    girl.lying(sheet)
    here = sheet.clip(smooth(wall.pillow_outline()), smooth(wall.blanket_outline()), *girl.silhouette())
    with sheet.shape("night on the bed"), sheet.overprint(clip=here):
        sheet.paint(sheet.everything, sheet.linear((0, 480), (0, 720), Stop(0, NIGHT), Stop(1, NIGHT_LOW)))
    girl.edge_of_light(sheet, BREATH)


def room(sheet: Sheet) -> None:
    """What is beyond, who is here, and the line of light that the bed stands before."""
    beyond(sheet)
    on_the_bed(sheet)
    light.bed_against_the_line(sheet)
    light.socket_glows(sheet)


PICTURE = Place(
    name="party_wall",
    mood="dark",
    palette="the_demonstration",
    layers=(
        Layer("room", room, depth=0.7),
        Layer("near", wall.curtain, depth=1.3, cut_out=True),
    ),
    light=Light(side="below", shade=(0.44, 0.46, 0.0), near=0.20, far=0.86),
    shows=(
        "The same bedroom in the dark. A girl lies on the bed in her coat, her back to the papered wall, her eyes "
        "open. A thin bright line runs along the foot of the wall, and there is light in the holes of the socket. "
        "On the paper, as if the brick were breath, shows the outline of another bed."
    ),
)
