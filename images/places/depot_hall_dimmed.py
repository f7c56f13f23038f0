"""The depot when the lights have gone down: everybody lies, and only the rims of the beds and one lamp are left."""

from __future__ import annotations

import depot_beds_drawing as beds
import depot_drawing as depot
import depot_near_drawing as near_by
from depot_drawing import HALL, Air

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

AIR = Air(
    iron=Ink(0.99, 0.84, 0.34),
    iron_light=Ink(0.80, 0.82, 0.24),
    wall=Ink(0.95, 0.84, 0.30),
    hollow=Ink(0.98, 0.88, 0.34),
    floor_far=Ink(0.84, 0.84, 0.20),
    floor_near=Ink(0.97, 0.86, 0.32),
    joint=Ink(0.98, 0.88, 0.34),
    rail=Ink(0.66, 0.78, 0.20),
)
LINEN = beds.Linen(
    tub=Ink(0.92, 0.84, 0.28),
    tub_dark=Ink(0.97, 0.86, 0.32),
    rim=Ink(0, 0.46, 0.01),
    inside=Ink(0.92, 0.84, 0.28),
    sheet=Ink(0.86, 0.82, 0.26),
    head=Ink(0.88, 0.84, 0.28),
    lamp=Ink(0.50, 0.66, 0.24),
    blankets=(Ink(0.74, 0.72, 0.44), Ink(0.66, 0.76, 0.24), Ink(0.72, 0.82, 0.20)),
    print_ink=Ink(0.92, 0.82, 0.34),
    shadow=Ink(0.99, 0.90, 0.34),
    air=Ink(0.60, 0.80, 0.14),
    far=0.45,
    line=Ink(0.99, 0.86, 0.34),
    halo=0.16,
    pillow=0.80,
)
SKINS = (Ink(0.26, 0.48, 0.30), Ink(0.40, 0.56, 0.40), Ink(0.52, 0.62, 0.46))
HAIR = (Ink(0.97, 0.84, 0.34), Ink(0.90, 0.80, 0.44), Ink(0.76, 0.78, 0.30))
FISH = (
    ((430, 96), 820.0, -7.0, Ink(0.64, 0.86, 0.06)),
    ((1560, 110), 760.0, 172.0, Ink(0.70, 0.84, 0.20)),
)


def roof(sheet: Sheet) -> None:
    """The glass, hardly lighter than the iron."""
    depot.glass(sheet, HALL, Ink(0.97, 0.88, 0.20), Ink(0.86, 0.88, 0.14))
    depot.slow_light(sheet, FISH, soft=18, opacity=0.45)


def hall(sheet: Sheet) -> None:
    """The same hall, and everybody has lain down."""
    depot.end_wall(sheet, HALL, AIR, Ink(0.80, 0.88, 0.14), Ink(0.70, 0.80, 0.26))
    depot.ironwork(sheet, HALL, AIR)
    depot.walls(sheet, HALL, AIR)
    depot.floor(sheet, HALL, AIR)
    depot.pool_of_light(sheet, HALL, (960, 600), 250, Ink(0.74, 0.84, 1), Ink(0, 0, 0.22), stretch=1.5)
    depot.girder(sheet, HALL, AIR)
    depot.control_box(sheet, AIR, inside=Ink(0.14, 0.34, 0.74), deep=Ink(0.86, 0.80, 0.50), lit=True)
    for spot in beds.spots():
        with sheet.shape(f"bed {spot.number}"):
            beds.bed(sheet, spot, LINEN)
            hair, skin = HAIR[spot.number % 3], SKINS[spot.number * 2 % 3]
            beds.sleeper(sheet, spot, LINEN, hair, skin)


def near(sheet: Sheet) -> None:
    """Two headboards before us at the sides."""
    near_by.headboards(
        sheet, body=Ink(0.99, 0.88, 0.34), rim=Ink(0.06, 0.48, 0.04), lamp=Ink(0.40, 0.60, 0.24), lit=False
    )


PICTURE = Place(
    name="depot_hall",
    mood="dimmed",
    palette="the_demonstration",
    layers=(
        Layer("roof", roof, depth=0.3),
        Layer("hall", hall, depth=0.7, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="above", shade=Ink(0.60, 0.66, 0.0), near=0.20, far=0.80),
    shows=(
        "The depot, almost dark. Everybody lies down; of the beds one sees only the thin blue rims, row behind row, "
        "and over them the one lamp in the glass box."
    ),
)
