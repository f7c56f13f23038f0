"""The party wall when everything has gone out of the room: a telephone on the bare bed."""

from __future__ import annotations

import party_wall_drawing as wall
import party_wall_light_drawing as light
from park_home_drawing import CYAN, CYAN_PALE, DEEPEST, SALMON, rim

from print_room.geometry import Point, ellipse, polygon
from print_room.inks import PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

TELEPHONE: Point = (760.0, 596.0)


def room(sheet: Sheet) -> None:
    """The emptied room; the night; the telephone."""
    wall.wall(sheet)
    wall.where_things_were(sheet)
    wall.mattress(sheet)
    wall.rail(sheet)
    wall.posts(sheet)
    light.by_telephone(sheet, TELEPHONE)
    telephone(sheet)


def telephone(sheet: Sheet) -> None:
    """It lies on its back, and its face lights the wall."""
    x, y = TELEPHONE
    with sheet.shape("shine"):
        shine = polygon([(x - 92, y - 46), (x + 92, y - 46), (x + 250, y - 380), (x - 250, y - 380)])
        fade = sheet.linear(
            (0, y), (0, y - 380), Stop(0, PAPER, 0.62), Stop(0.5, CYAN_PALE, 0.22), Stop(1, CYAN_PALE, 0)
        )
        with sheet.group(blur=9):
            sheet.paint(shine, fade)
    with sheet.shape("telephone"):
        case = [(x - 102, y - 54), (x + 102, y - 54), (x + 130, y + 12), (x + 128, y + 22), (x - 128, y + 22)]
        sheet.paint(polygon([*case, (x - 130, y + 12)]), DEEPEST)
        sheet.line(polygon([*case, (x - 130, y + 12)]), DEEPEST, 6)
        face = polygon([(x - 92, y - 46), (x + 92, y - 46), (x + 118, y + 8), (x - 118, y + 8)])
        sheet.paint(face, PAPER)
        for radius, ink in ((66, CYAN_PALE), (46, PAPER), (36, CYAN), (20, PAPER), (13, SALMON)):
            sheet.paint(ellipse(x, y - 20, radius, radius * 0.32), ink)
    with sheet.shape("light along the mattress"):
        rim(sheet, [(430, 607), (760, 606), (1120, 607)], 7, Ink(0, 0.06, 0.02))
        rim(sheet, [(wall.BED_LEFT + 13, 486), (wall.BED_LEFT + 14, 540), (wall.BED_LEFT + 13, 600)], 6, CYAN)


PICTURE = Place(
    name="party_wall",
    mood="telephone",
    palette="the_demonstration",
    layers=(
        Layer("room", room, depth=0.7),
        Layer("near", wall.curtain, depth=1.3, cut_out=True),
    ),
    light=Light(side="left", shade=(0.46, 0.44, 0.0), near=0.12, far=0.82),
    shows=(
        "The room has nothing in it now: no lamp, no desk, no cards, and a dark oblong on the paper where the "
        "poster was. On the bare mattress lies a telephone, alight, and its round of light on the wall is all there "
        "is to see by."
    ),
)
