"""The dream's market where the crowd stands, on both sides of a lane that leads to the dark."""

from __future__ import annotations

import dream_market_drawing as market
from dream_market_people_drawing import Guest, stands

from print_room.geometry import rectangle
from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

# How large a row of them is, and how far its first stands from the lane's middle, in their own units.
ROWS = ((0.15, 620), (0.20, 600), (0.27, 580), (0.36, 570), (0.49, 560))
FRONT_ROW = (0.70, 590)
BESIDE = 440.0
CARDS = ("17", "9", "104", "31", "8", "62", "5", "90")


def one_of_many(number: int) -> Guest:
    """Return the guest of that number: hats, cloths and hands come round in turns of different lengths."""
    card = CARDS[number % len(CARDS)] if number % 3 == 1 else ""
    return Guest(number % 5, (number * 3 + number // 4) % 4, card, print=(number // 2) % 4, collar=(number + 1) % 3)


def row(sheet: Sheet, size: float, first: float, begin: int, shade: Ink) -> None:
    """Set a row on both sides of the lane, those at the edges first."""
    y = 470 + 130 * size
    for side in (-1, 1):
        places = [960 + side * (first + number * BESIDE) * size for number in range(8)]
        seen = [x for x in places if -220 < x < 2140]
        for number, x in reversed(list(enumerate(seen))):
            who = begin + 2 * number + (side > 0)
            stands(sheet, one_of_many(who), (x, y + 26 * size * (number % 2)), size, -side, shade)


def behind(sheet: Sheet) -> None:
    """The street and those who stand in it, darker the nearer they are to its end."""
    market.street(sheet)
    market.night(sheet, Ink(0.72, 0.62, 0.02), [((960, 900), 560, 0.75, 1.3)])
    for number, (size, first) in enumerate(ROWS):
        row(sheet, size, first, 7 * number + 3, Ink(0.5, 0.44, 0))
        with sheet.shape(f"dark behind row {number}"), sheet.overprint():
            dark = Ink(0.20, 0.17, 0)
            foot = 560 + 900 * size
            fall = sheet.linear((0, foot - 120), (0, foot + 60), Stop(0, dark), Stop(1, dark, 0))
            sheet.paint(rectangle(market.LEFT, market.TOP, market.RIGHT - market.LEFT, foot + 60 - market.TOP), fall)
    market.light_from_the_string(sheet, 0.22)


def near(sheet: Sheet) -> None:
    """The row that is nearest to us."""
    row(sheet, *FRONT_ROW, 40, Ink(0.62, 0.52, 0))


PICTURE = Place(
    name="dream_market",
    mood="no_faces",
    palette="the_festival_of_dreams",
    layers=(Layer("crowd", behind, depth=0.6), Layer("near", near, depth=1.05, cut_out=True)),
    light=Light(side="above", shade=(0.36, 0.42, 0.0), near=0.08, far=0.62),
    shows=(
        "A crowd stands close on both sides of the dark street in festival clothes and fine hats. Their hands are "
        "politely folded, and some hold up a card with a number. They have no faces: there is smooth paper. "
        "A lane between them leads into the dark."
    ),
)
