"""The Guild Hall, half past nine: everybody has come, and on the stage stands the new portal."""

from __future__ import annotations

import guild_hall_drawing as hall
import weavers_drawing as weavers

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

RIM = Ink(0, 0.44, 0.10)


def behind(sheet: Sheet) -> None:
    """The hall, its gallery full of weavers, the stage with the portal."""
    hall.room(sheet)
    hall.stage(sheet)
    hall.night(sheet, (((960, 440), 1300, 0.94),))
    hall.portal_air(sheet)
    hall.curtain(sheet, drawn_back=True)
    hall.rose(sheet)
    hall.paper_rain(sheet)
    # Lit by the lanterns before them, and so drawn after the evening.
    for side in (-1, 1):
        in_the_gallery(sheet, side)
        hall.gallery(sheet, side)
    hall.garlands(sheet, lit=True)
    hall.portal(sheet)


def in_the_gallery(sheet: Sheet, side: int) -> None:
    """A row of weavers along the rail, all turned to the stage."""
    for index in range(11):
        z = 9.3 - index * 0.52
        at = hall.EYE.at(side * 4.05, hall.RAIL + 0.16, z)
        with sheet.shape(f"in the gallery {side} {index}"):
            who = weavers.weaver(index + 17 * (side + 2), hand_up=index % 5 == 3)
            weavers.from_before(sheet, at, hall.EYE.size(0.0080, z), who, turned=-side)


def on_the_floor(sheet: Sheet) -> None:
    """Those who stand on the floor, from behind, row before row."""
    for row, (y, size, gap) in enumerate(((796, 0.60, 50), (858, 0.84, 72), (942, 1.2, 104), (1068, 1.75, 156))):
        rng = sheet.rng(f"row {row}")
        count = int(2200 / gap)
        for index in range(count):
            x = -110 + index * gap + (row % 2) * gap / 2 + rng.uniform(-9, 9)
            who = weavers.weaver(index * 3 + row * 11)
            with sheet.shape(f"on the floor {row} {index}"):
                weavers.from_behind(sheet, (x, y + rng.uniform(-10, 10)), size, who, RIM, tilt=rng.uniform(-6, 6))


PICTURE = Place(
    name="guild_hall",
    mood="unveiling",
    palette="the_festival_of_dreams",
    layers=(Layer("hall", behind, depth=0.5), Layer("floor", on_the_floor, depth=1.0, cut_out=True)),
    light=Light(side="above", shade=Ink(0.30, 0.44, 0.0), near=0.06, far=0.56),
    shows=(
        "The Weavers’ Guild Hall, arches and galleries, full of people and lanterns. On the stage, between drawn "
        "curtains, stands a doorway framed in woven cords and small turquoise lamps, and in it a bench with six "
        "cushions."
    ),
)
