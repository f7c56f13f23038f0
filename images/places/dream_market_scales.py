"""The dream's market where dreams are weighed."""

from __future__ import annotations

import dream_market_drawing as market
import dream_market_people_drawing as people
import dream_market_wares_drawing as wares

from print_room.geometry import ellipse, rectangle
from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

AT = (960.0, 822.0)


def stall(sheet: Sheet, left: float, right: float, name: str, begin: int, lean: float) -> None:
    """A stall of dreams: an awning, two boards and a table, jars and bags on all of them."""
    rng = sheet.rng(name)
    with sheet.shape(name):
        wares.shelves(sheet, left, right, (540, 690), 350, 830)
        for number, (foot, tall) in enumerate(((540, 128), (690, 128))):
            count = round((right - left) / 118)
            step = (right - left) / count
            xs = [left + (place + 0.5) * step for place in range(count)]
            wares.row_of_dreams(sheet, xs, foot, tall, begin + 2 * number, rng)
            for place in range(0, count, 2):
                wares.price_tag(sheet, (left + (place + 0.86) * step, foot + 10), 34, rng.uniform(-9, 9))
        wares.awning(sheet, left - 30, right + 30, 306, 84, Ink(0, 0.10, 0.30), Ink(0.34, 0.50, 0.16), lean=lean)
        wares.counter(sheet, left, right, 830, Ink(0.52, 0.66, 0.10), Ink(0.20, 0.40, 0.30), rng)


def behind(sheet: Sheet) -> None:
    """The street, the stalls, the scales, a dream in each of the pans."""
    market.street(sheet)
    market.night(sheet, Ink(0.66, 0.56, 0.02), [((960, 500), 900, 0.8, 1.2), ((960, 800), 420, 0.7, 2.0)])
    for side in (-1, 1):
        with sheet.group(scale=(0.42, 960 + side * 290, 590)):
            x = 960 + side * 400
            stall(sheet, x - 170, x + 170, f"far stall {side}", 3 + side, 0)
    dim(sheet)
    stall(sheet, -150, 478, "left stall", 0, -8)
    stall(sheet, 1446, 2080, "right stall", 4, 8)
    market.light_from_the_string(sheet)
    with sheet.shape("lower dark"), sheet.overprint():
        deep = Ink(0.6, 0.5, 0)
        below = sheet.linear((0, 830), (0, 1060), Stop(0, deep, 0), Stop(1, deep))
        sheet.paint(rectangle(market.LEFT, 830, 2112, 320), below)
    market.warm_air(sheet, (200, 600), 460, 0.4)
    market.warm_air(sheet, (1740, 600), 460, 0.4)
    with sheet.shape("shadow of the scales"), sheet.overprint(blur=12):
        sheet.paint(ellipse(AT[0], AT[1], 290, 26), Ink(0.6, 0.5, 0))
    wares.scales(sheet, *AT)
    wares.jar(sheet, 630, AT[1] - 212, 130, wares.little_two, round_=True)
    for x, foot, tall in ((1262, AT[1] - 168, 66), (1318, AT[1] - 168, 84)):
        wares.weight(sheet, x, foot, tall)
    market.warm_air(sheet, (640, 560), 330, 0.7)
    market.warm_air(sheet, (960, 420), 300, 0.34)


def dim(sheet: Sheet) -> None:
    """A little more night over what is far."""
    with sheet.shape("dusk"), sheet.overprint():
        dark = Ink(0.60, 0.50, 0)
        sheet.paint(sheet.everything, sheet.linear((0, 300), (0, 760), Stop(0, dark), Stop(1, dark, 0)))


def near(sheet: Sheet) -> None:
    """Buyers without faces, in a queue at either edge."""
    people.stands(sheet, people.Guest(2, 1, print=2, collar=2), (392, 570), 0.36, 1)
    people.stands(sheet, people.Guest(1, 0, print=3, collar=0), (246, 580), 0.47, 1)
    people.stands(sheet, people.Guest(0, 2, print=0, collar=1), (40, 590), 0.62, 1)
    people.stands(sheet, people.Guest(4, 3, print=1, collar=1), (1668, 576), 0.42, -1)
    people.stands(sheet, people.Guest(3, 1, print=2, collar=0), (1862, 590), 0.60, -1)


PICTURE = Place(
    name="dream_market",
    mood="scales",
    palette="the_festival_of_dreams",
    layers=(Layer("market", behind, depth=0.55), Layer("near", near, depth=1.1, cut_out=True)),
    light=Light(side="above", shade=(0.34, 0.40, 0.0), near=0.06, far=0.60),
    shows=(
        "A great pair of brass scales stands in a dark street, a dream in a jar on one pan and weights on the other. "
        "The stalls are full of jars and bags with a small lit picture in each, and prices on them. "
        "At the edges the buyers wait in a queue; where their faces were, there is smooth paper."
    ),
)
