"""The depot at ten in the evening: four hundred beds between the rails, and people on the edges of them."""

from __future__ import annotations

import depot_beds_drawing as beds
import depot_drawing as depot
import depot_near_drawing as near_by
from depot_drawing import HALL, Air

from print_room.inks import LIT_WINDOW, SKIN_BROWN, SKIN_DARK, SKIN_FAIR, SKIN_TAN, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

AIR = Air(
    iron=Ink(0.97, 0.74, 0.30),
    iron_light=Ink(0.44, 0.72, 0.14),
    wall=Ink(0.84, 0.76, 0.26),
    hollow=Ink(0.95, 0.82, 0.30),
    floor_far=Ink(0.60, 0.74, 0.14),
    floor_near=Ink(0.88, 0.76, 0.24),
    joint=Ink(0.95, 0.80, 0.28),
    rail=Ink(0.20, 0.56, 0.08),
)
LINEN = beds.Linen(
    tub=Ink(0.58, 0.72, 0.14),
    tub_dark=Ink(0.80, 0.74, 0.22),
    rim=Ink(0, 0.07, 0.01),
    inside=Ink(0.76, 0.76, 0.18),
    sheet=Ink(0.34, 0.62, 0.08),
    head=Ink(0.66, 0.76, 0.16),
    lamp=Ink(0, 0.04, 0.42),
    blankets=(Ink(0.02, 0.14, 0.64), Ink(0, 0.16, 0.08), Ink(0.04, 0.56, 0.06), Ink(0, 0.10, 0.24)),
    print_ink=Ink(0.40, 0.50, 0.30),
    shadow=Ink(0.96, 0.82, 0.28),
    air=Ink(0.52, 0.74, 0.12),
    far=0.55,
)
SKINS = (SKIN_FAIR.light, SKIN_TAN.light, SKIN_BROWN.light, SKIN_FAIR.light, SKIN_DARK.light)
# What swims over the roof: where, how long, turned by, ink.
PALE, COLD, WARM = Ink(0, 0.22, 0.02), Ink(0.02, 0.55, 0.04), Ink(0, 0.16, 0.62)
FISH = (
    ((300, 96), 720.0, -8.0, COLD),
    ((1560, 60), 780.0, 172.0, WARM),
    ((1700, 238), 380.0, 6.0, PALE),
    ((760, -4), 420.0, 174.0, PALE),
    ((60, 270), 300.0, -4.0, WARM),
    ((1150, 190), 260.0, -172.0, COLD),
)


def roof(sheet: Sheet) -> None:
    """The glass with the slow light on it."""
    depot.glass(sheet, HALL, Ink(0.90, 0.86, 0.10), Ink(0.58, 0.82, 0.08))
    depot.slow_light(sheet, FISH, soft=6, opacity=0.72)


def hall(sheet: Sheet) -> None:
    """Iron, walls, floor, the box with its lamp, the beds and whoever sits on them."""
    depot.end_wall(sheet, HALL, AIR, Ink(0.34, 0.76, 0.06), LIT_WINDOW)
    depot.ironwork(sheet, HALL, AIR)
    depot.walls(sheet, HALL, AIR)
    depot.floor(sheet, HALL, AIR)
    keep, glow = Ink(0.42, 0.62, 1), Ink(0, 0, 0.34)
    depot.pool_of_light(sheet, HALL, (960, 640), 330, keep, glow, stretch=1.5)
    for at, reach in (((360, 700), 250.0), ((1600, 610), 220.0)):
        depot.pool_of_light(sheet, HALL, at, reach, Ink(0.50, 0.80, 1), Ink(0, 0.16, 0), stretch=2.0)
    depot.girder(sheet, HALL, AIR)
    depot.control_box(sheet, AIR, inside=Ink(0.02, 0.20, 0.70), deep=Ink(0.48, 0.56, 0.56), lit=True)
    for spot in beds.spots():
        with sheet.shape(f"bed {spot.number}"):
            beds.bed(sheet, spot, LINEN)
            if spot.z < 36 and spot.number % 7 != 3:
                beds.sitter(sheet, spot, LINEN, SKINS)


def near(sheet: Sheet) -> None:
    """Two headboards before us at the sides."""
    near_by.headboards(sheet, body=Ink(0.94, 0.80, 0.28), rim=Ink(0, 0.16, 0.03), lamp=Ink(0, 0.04, 0.40), lit=True)


PICTURE = Place(
    name="depot_hall",
    mood="doors",
    palette="the_demonstration",
    layers=(
        Layer("roof", roof, depth=0.3),
        Layer("hall", hall, depth=0.7, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="above", shade=Ink(0.34, 0.50, 0.0), near=0.06, far=0.54),
    shows=(
        "An old tram depot by night, iron arches under a roof of glass. Between the rails stand hundreds of low "
        "rounded beds with lit rims, in rows that run away from us, and people sit on their edges in blankets. High up "
        "on a girder is a glass box with one round lamp in it."
    ),
)
