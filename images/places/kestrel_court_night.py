"""Kestrel Court at one in the morning: everybody who wasn’t asleep is on the stairs, holding out a telephone."""

from __future__ import annotations

import kestrel_court_drawing as court
from kestrel_court_people_drawing import Neighbour, cat, neighbour, telephone

from print_room.geometry import Point, polyline, smooth
from print_room.inks import (
    CLOTH_BLUE,
    CLOTH_NAVY,
    CLOTH_OCHRE,
    CLOTH_RUST,
    CLOTH_WHITE,
    LINE,
    PAPER,
    SKIN_BROWN,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_LIGHT,
    SKIN_TAN,
    Ink,
)
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

CREAM, AMBER, LILAC, PINE = Ink(0, 0.02, 0.12), Ink(0, 0.08, 0.74), Ink(0.04, 0.46, 0.04), Ink(0.66, 0.66, 0.14)
UP, OUT, DOWN, HIGH = (92.0, -300.0), (130.0, -216.0), (128.0, -150.0), (58.0, -372.0)

PEOPLE = (
    Neighbour(520, 52, 1, 0.60, CLOTH_RUST, CREAM, "check", SKIN_TAN, "black", "bun", OUT),
    Neighbour(396, 52, 1, 0.60, CLOTH_WHITE, LILAC, "stripes", SKIN_FAIR, "grey", "bald", OUT),
    Neighbour(1400, 182, -1, 0.56, CLOTH_WHITE, PINE, "stripes", SKIN_TAN, "black", "tufts", DOWN, 12),
    Neighbour(1540, 182, -1, 0.54, CLOTH_RUST, CREAM, "dots", SKIN_FAIR, "red", "curlers", OUT),
    Neighbour(540, 312, 1, 0.58, CLOTH_OCHRE, PINE, "check", SKIN_BROWN, "black", "bun", OUT, 10),
    Neighbour(424, 312, 1, 0.62, CLOTH_WHITE, LILAC, "hoops", SKIN_LIGHT, "grey", "nightcap", UP),
    Neighbour(312, 312, 1, 0.42, CLOTH_BLUE, AMBER, "stars", SKIN_BROWN, "brown", "tufts", HIGH, 0),
    Neighbour(1376, 442, -1, 0.60, CLOTH_BLUE, CREAM, "moons", SKIN_DARK, "black", "curlers", UP, 8),
    Neighbour(1500, 442, -1, 0.58, CLOTH_WHITE, PINE, "zigzag", SKIN_LIGHT, "fair", "long", OUT),
    Neighbour(1616, 442, -1, 0.60, CLOTH_OCHRE, PINE, "stripes", SKIN_TAN, "grey", "bald", HIGH, 0),
    Neighbour(536, 572, 1, 0.60, CLOTH_WHITE, AMBER, "stripes", SKIN_FAIR, "grey", "bald", DOWN, 14),
    Neighbour(404, 572, 1, 0.58, CLOTH_NAVY, CREAM, "stars", SKIN_LIGHT, "fair", "curlers", OUT),
    Neighbour(292, 572, 1, 0.60, CLOTH_RUST, CREAM, "check", SKIN_DARK, "black", "long", HIGH, 0),
    Neighbour(1384, 702, -1, 0.60, CLOTH_OCHRE, PINE, "dots", SKIN_LIGHT, "red", "bun", OUT, 10),
    Neighbour(1510, 702, -1, 0.44, CLOTH_WHITE, PINE, "hoops", SKIN_TAN, "black", "tufts", HIGH, 0),
    Neighbour(1622, 702, -1, 0.60, CLOTH_NAVY, AMBER, "zigzag", SKIN_BROWN, "grey", "nightcap", UP),
    Neighbour(530, 832, 1, 0.60, CLOTH_BLUE, CREAM, "check", SKIN_TAN, "brown", "long", UP, 8),
    Neighbour(404, 832, 1, 0.60, CLOTH_WHITE, PINE, "moons", SKIN_BROWN, "black", "tufts", OUT),
    Neighbour(286, 832, 1, 0.58, CLOTH_OCHRE, PINE, "stripes", SKIN_FAIR, "fair", "bun", UP),
)
# Two have gone further: one has tied it to a mop, one lets it down on the cord of a dressing gown.
ON_A_MOP, ON_A_CORD = PEOPLE[4], PEOPLE[2]
MOP_END: Point = (742.0, 168.0)
CORD_END: Point = (1262.0, 268.0)


def stairs(sheet: Sheet) -> None:
    """The stairs, their doors, and who is on them."""
    court.shell(sheet)
    court.night(sheet)
    court.window(sheet)
    court.flights(sheet)
    court.door_glows(sheet)
    court.doorways(sheet)
    for index, who in enumerate(reversed(PEOPLE)):
        neighbour(sheet, who, f"neighbour {index + 1}")
    with sheet.shape("night on all of them"), sheet.overprint():
        sheet.paint("".join(_side(left) for left in (True, False)), Ink(0.04, 0.20, 0))
    _telephones(sheet)
    court.railings(sheet)
    cat(sheet, 652, 756)


def _side(left: bool) -> str:
    edge = court.WELL_LEFT if left else court.WELL_RIGHT
    wall = court.LEFT if left else court.RIGHT
    return polyline([(edge, court.TOP), (wall, court.TOP), (wall, court.BOTTOM), (edge, court.BOTTOM)]) + "Z"


def _telephones(sheet: Sheet) -> None:
    with sheet.shape("telephones"):
        held = [(who.seen(who.hand), who) for who in PEOPLE if who not in (ON_A_MOP, ON_A_CORD)]
        for at, _ in held:
            court.light_of(sheet, at)
        for at, who in held:
            telephone(sheet, at, who.size * 1.25, 14 * who.way)
    with sheet.shape("telephone on a mop"):
        hand = ON_A_MOP.seen(ON_A_MOP.hand)
        butt = (hand[0] - 110, hand[1] + 44)
        sheet.line(polyline([butt, MOP_END]), LINE, 10)
        sheet.line(polyline([butt, MOP_END]), Ink(0, 0.14, 0.60), 5)
        court.light_of(sheet, MOP_END)
        telephone(sheet, MOP_END, 0.8, 20)
    with sheet.shape("telephone on a cord"):
        hand = ON_A_CORD.seen(ON_A_CORD.hand)
        cord = smooth([hand, (hand[0] - 30, hand[1] + 10), (CORD_END[0] - 4, CORD_END[1] - 90), CORD_END], closed=False)
        sheet.line(cord, PAPER, 4)
        court.light_of(sheet, CORD_END)
        telephone(sheet, CORD_END, 0.8, 8)


PICTURE = Place(
    name="kestrel_court",
    mood="night",
    palette="the_tether",
    layers=(Layer("stairs", stairs, depth=0.6),),
    light=Light("nowhere", shade=(0.34, 0.50, 0.0), near=0.12, far=0.55),
    shows=(
        "The stairs of a block of flats, at night, before a great round window. On every landing people in "
        "dressing gowns, nightcaps and curlers hold lit telephones out over the banister, one of them on a mop. Behind "
        "them the doors stand ajar, and in the amber light people are asleep with their mouths open."
    ),
)
