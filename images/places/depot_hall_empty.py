"""The depot at half past five in the morning: grey light through the glass, and nobody."""

from __future__ import annotations

import depot_beds_drawing as beds
import depot_drawing as depot
import depot_near_drawing as near_by
from depot_drawing import HALL, Air

from print_room.geometry import ellipse
from print_room.inks import PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

AIR = Air(
    iron=Ink(0.46, 0.52, 0.22),
    iron_light=Ink(0.06, 0.30, 0.08),
    wall=Ink(0.08, 0.28, 0.11),
    hollow=Ink(0.34, 0.48, 0.20),
    floor_far=Ink(0, 0.10, 0.05),
    floor_near=Ink(0.05, 0.22, 0.10),
    joint=Ink(0.18, 0.34, 0.16),
    rail=Ink(0, 0.08, 0.02),
)
LINEN = beds.Linen(
    tub=Ink(0.06, 0.28, 0.08),
    tub_dark=Ink(0.40, 0.50, 0.20),
    rim=Ink(0, 0.04, 0.02),
    inside=Ink(0.30, 0.44, 0.16),
    sheet=Ink(0, 0.14, 0.05),
    head=Ink(0.12, 0.36, 0.10),
    lamp=Ink(0.16, 0.34, 0.16),
    blankets=(Ink(0.04, 0.22, 0.44), Ink(0, 0.08, 0.07), Ink(0.04, 0.44, 0.10), Ink(0.02, 0.14, 0.20)),
    print_ink=Ink(0.30, 0.40, 0.30),
    shadow=Ink(0.44, 0.52, 0.22),
    air=Ink(0, 0.12, 0.05),
    far=0.75,
    line=Ink(0.72, 0.52, 0.26),
)


def roof(sheet: Sheet) -> None:
    """Glass with a grey morning behind it, lighter towards the far end."""
    depot.glass(sheet, HALL, Ink(0.05, 0.30, 0.10), Ink(0, 0.06, 0.03))
    with sheet.shape("morning"):
        light = sheet.radial(
            (960, 250), 620, Stop(0, PAPER, 0.9), Stop(0.5, PAPER, 0.4), Stop(1, PAPER, 0), stretch=1.4
        )
        sheet.paint(ellipse(960, 250, 870, 620), light)


def hall(sheet: Sheet) -> None:
    """The hall by a plain light, the blankets thrown back, a plunger against one of the beds."""
    depot.end_wall(sheet, HALL, AIR, PAPER, Ink(0, 0.03, 0.10))
    depot.ironwork(sheet, HALL, AIR)
    depot.walls(sheet, HALL, AIR)
    depot.floor(sheet, HALL, AIR)
    depot.pool_of_light(sheet, HALL, (960, 500), 520, Ink(0.30, 0.36, 0.5), Ink(0, 0, 0), stretch=1.5)
    depot.girder(sheet, HALL, AIR)
    depot.control_box(sheet, AIR, inside=Ink(0.06, 0.28, 0.10), deep=Ink(0.22, 0.42, 0.18), lit=False)
    for spot in beds.spots():
        with sheet.shape(f"bed {spot.number}"):
            beds.bed(sheet, spot, LINEN, lit=False)
            beds.thrown_back(sheet, spot, LINEN)
        if (spot.x, spot.z) == (1.6, 7.0):
            near_by.plunger(sheet, (1122, 838), 1.05, lean=13)


def near(sheet: Sheet) -> None:
    """Two headboards before us at the sides."""
    near_by.headboards(
        sheet, body=Ink(0.40, 0.50, 0.20), rim=Ink(0.02, 0.18, 0.05), lamp=Ink(0.20, 0.36, 0.16), lit=False
    )


PICTURE = Place(
    name="depot_hall",
    mood="empty",
    palette="the_demonstration",
    layers=(
        Layer("roof", roof, depth=0.3),
        Layer("hall", hall, depth=0.7, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light(side="above", shade=Ink(0.10, 0.34, 0.04), near=0.04, far=0.40),
    shows=(
        "The depot early in the morning, in a grey light. The beds are empty, their rims are out, the blankets hang "
        "over the edges. A sink plunger with a microphone wired to it leans on one of them."
    ),
)
