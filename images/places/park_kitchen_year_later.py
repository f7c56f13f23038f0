"""The kitchen at 12 Mill Row a year later, of a Sunday: every chair in the house."""

from __future__ import annotations

import park_chairs_drawing as seats
import park_kitchen_drawing as kitchen
import park_kitchen_light_drawing as light
import park_table_drawing as tables
import park_things_drawing as things

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def view(sheet: Sheet) -> None:
    """Mill Row by night, most of its windows lit."""
    kitchen.view(sheet, (Ink(0.80, 0.94, 0), Ink(0.40, 0.70, 0.10)), Ink(0.90, 0.86, 0.20), Ink(0, 0.02, 0.60), 6)


def room(sheet: Sheet) -> None:
    """The kitchen in its own colours, a thinner dusk, the stove, the table with everybody's chairs."""
    inside = sheet.clip(*kitchen.lit_with_the_room())
    kitchen.shell(sheet)
    kitchen.bench(sheet)
    things.photograph(sheet)
    kitchen.shelf(sheet, box=True)
    kitchen.stove(sheet, boots=True)
    kitchen.fridge(sheet, lists=True)
    kitchen.window(sheet)
    light.evening(sheet, inside, Ink(0.54, 0.32, 0.06), 980, warmth=0.56)
    light.stove_alight(sheet, inside)
    light.shadow_of_the_table(sheet, inside)
    light.edges_towards_the_lamp(sheet)
    seats.tram_seat(sheet, 232, 560)
    tables.table(sheet)
    light.on_the_table(sheet)
    tables.bowl(sheet, 474, 694, 0.8)
    tables.bowl(sheet, 676, 690, 0.8)
    tables.bowl(sheet, 880, 684, 0.8)
    chairs(sheet)
    tables.lamp(sheet)


def chairs(sheet: Sheet) -> None:
    """All sorts, squeezed in with their backs to us."""
    seats.ladder_back(sheet, 396, 676)
    seats.bentwood(sheet, 556, 706)
    seats.stool(sheet, 704, 812)
    seats.folding(sheet, 836, 728)
    seats.swivel(sheet, 962, 676)
    seats.deckchair(sheet, 1096, 640)


PICTURE = Place(
    name="park_kitchen",
    mood="year_later",
    palette="the_demonstration",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.65, cut_out=True),
        Layer("near", things.hanging, depth=1.3, cut_out=True),
    ),
    light=Light(side="above", shade=(0.22, 0.26, 0.0), near=0.0, far=0.50),
    shows=(
        "The same kitchen, and warm; there’s a fire in the stove, and a pair of garden boots beside it. Round the "
        "table every sort of chair is squeezed: a tram seat, a deckchair, one out of an office, a stool. On the "
        "shelf with the jars stands a box like a small radio."
    ),
)
