"""The party wall when everything has gone out of the room: a telephone on the bare bed."""

from __future__ import annotations

import party_wall_drawing as wall
import party_wall_light_drawing as light
from park_home_drawing import CYAN, CYAN_DARK, CYAN_PALE, DEEPEST, PAPER, SALMON, rim

from print_room.geometry import Corner, Point, ellipse, polygon, smooth
from print_room.inks import Ink
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
        fade = sheet.linear((0, y), (0, y - 380), Stop(0, PAPER, 0.62), Stop(0.5, CYAN_PALE, 0.22), Stop(1, CYAN_PALE, 0))
        with sheet.group(blur=9):
            sheet.paint(shine, fade)
    with sheet.shape("telephone"):
        sheet.paint(ellipse(x, y + 24, 150, 11), DEEPEST)
        case = smooth([Corner(x - 96, y - 52), (x, y - 54), Corner(x + 96, y - 52), (x + 104, y - 46), Corner(x + 132, y + 12), (x + 124, y + 22), Corner(x - 124, y + 22), (x - 132, y + 12), (x - 104, y - 46)])
        sheet.paint(case, DEEPEST)
        face = polygon([(x - 92, y - 46), (x + 92, y - 46), (x + 118, y + 8), (x - 118, y + 8)])
        sheet.paint(face, PAPER)
        sheet.paint(ellipse(x, y - 26, 27, 10), CYAN)
        sheet.paint(ellipse(x, y - 26, 13, 5), DEEPEST)
        for side, ink in ((-1, SALMON), (1, CYAN_DARK)):
            sheet.paint(ellipse(x + side * 52, y - 6, 20, 7), ink)
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
        "The room has nothing in it now: no lamp, no desk, no cards, and a dark oblong on the paper where the poster was. "
        "On the bare mattress lies a telephone, alight, and its round of light on the wall is all there is to see by."
    ),
)
