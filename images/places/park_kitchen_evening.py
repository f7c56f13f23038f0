"""Dinner at 12 Mill Row: seven o'clock on a Saturday in October."""

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
    """Dusk over Mill Row."""
    kitchen.view(sheet, (Ink(0.52, 0.90, 0), Ink(0.04, 0.40, 0.30)), Ink(0.80, 0.84, 0.16), Ink(0, 0.02, 0.60), 3)


def room(sheet: Sheet) -> None:
    """The kitchen in its own colours, dusk, then the table under its lamp."""
    inside = sheet.clip(*kitchen.lit_with_the_room())
    kitchen.shell(sheet)
    kitchen.bench(sheet)
    things.photograph(sheet)
    kitchen.shelf(sheet, box=False)
    kitchen.stove(sheet, boots=False)
    kitchen.fridge(sheet, lists=False)
    kitchen.window(sheet)
    light.evening(sheet, inside, Ink(0.68, 0.60, 0.03), 880)
    light.shadow_of_the_table(sheet, inside)
    light.edges_towards_the_lamp(sheet)
    tables.table(sheet)
    light.on_the_table(sheet)
    dinner(sheet)
    chairs(sheet)
    tables.lamp(sheet)


def dinner(sheet: Sheet) -> None:
    """Three bowls, a fish, the telephone."""
    tables.telephone(sheet, 640, 716)
    tables.bowl(sheet, 800, 676, 0.84)
    tables.bowl(sheet, 470, 708)
    tables.bowl(sheet, 1004, 706)
    tables.fish(sheet, 826, 752)


def chairs(sheet: Sheet) -> None:
    """One at each side; the third place is on the bench."""
    seats.ladder_back(sheet, 282, 628)
    seats.ladder_back(sheet, 1186, 628)


PICTURE = Place(
    name="park_kitchen",
    mood="evening",
    palette="the_demonstration",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.65, cut_out=True),
        Layer("near", things.hanging, depth=1.3, cut_out=True),
    ),
    light=Light(side="above", shade=(0.28, 0.34, 0.0), near=0.02, far=0.58),
    shows=(
        "A small kitchen at dusk, under one round lamp. The table is laid for three: soup, and a whole fish on a "
        "plate. A telephone is propped up against the pepper mill, as if it had a place as well. The bench behind "
        "is a patchwork of tram seats."
    ),
)
