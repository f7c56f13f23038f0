"""The party wall while everything is snoring: each line of it in waves."""

from __future__ import annotations

import party_wall_drawing as wall
import party_wall_light_drawing as light
from park_home_drawing import CYAN_PALE, SALMON_PALE

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, smooth
from print_room.inks import LINE, PAPER
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

SHAKE = wall.Shake(10.0)
SWING = 17.0
# Where dust comes down: across, how far, how much of it.
STREAMS = (
    (250, 330, 60),
    (470, 250, 40),
    (640, 460, 80),
    (1190, 300, 50),
    (1304, 520, 130),
    (1500, 280, 40),
    (1690, 440, 70),
)
CRACK: tuple[tuple[Point, ...], ...] = (
    ((1290, 34), (1306, 92), (1280, 150), (1312, 214), (1296, 280), (1320, 330), (1310, 396)),
    ((1312, 214), (1350, 240), (1362, 290), (1396, 318)),
    ((1280, 150), (1250, 176), (1256, 214)),
)


def room(sheet: Sheet) -> None:
    """The same room, shaken; the lamp is at the end of its swing."""
    wall.wall(sheet, SHAKE)
    crack(sheet)
    wall.poster(sheet, SHAKE, foot=False)
    wall.desk(sheet)
    wall.mattress(sheet, SHAKE)
    wall.rail(sheet, SHAKE)
    wall.pillow(sheet, 8, -16)
    wall.blanket(sheet, SHAKE)
    wall.posts(sheet, SHAKE)
    light.by_lamp(sheet, SWING)
    where_the_lamp_was(sheet)
    light.lamp_alight(sheet, SWING)
    shivers(sheet)
    dust(sheet)


def crack(sheet: Sheet) -> None:
    """In the plaster, from the cornice down."""
    with sheet.shape("crack"):
        for run in CRACK:
            sheet.line(SHAKE.run(run), LINE, 5)
            sheet.line(SHAKE.run([(x + 4, y + 2) for x, y in run]), PAPER, 2.4)


def where_the_lamp_was(sheet: Sheet) -> None:
    """The way of its swing, in four strokes."""
    with sheet.shape("swing of the lamp"):
        for swing, opacity in ((12.0, 0.40), (4.0, 0.30), (-5.0, 0.22), (-14.0, 0.16)):
            x, y = wall.lamp_at(swing)
            sheet.line(ellipse(x, y, wall.LAMP_RADIUS), SALMON_PALE, 4, opacity=opacity)


def shivers(sheet: Sheet) -> None:
    """Short bows to either side of what trembles most."""
    bows = ""
    for x, y, reach in ((wall.BED_LEFT, 470, 52), (wall.BED_RIGHT, 540, 52), (1700, 622, 92)):
        for side in (-1, 1):
            for step in (0, 20):
                far = reach + step
                bows += smooth(
                    [
                        (x + side * far, y - 30 + step * 0.5),
                        (x + side * (far + 8), y),
                        (x + side * far, y + 30 - step * 0.5),
                    ],
                    closed=False,
                )
    with sheet.shape("shivers"):
        sheet.line(bows, SALMON_PALE, 4.4)


def dust(sheet: Sheet) -> None:
    """Plaster comes down in threads from the cornice and from the crack, and lies in heaps."""
    rng = sheet.rng("dust")
    with sheet.shape("dust that comes down"):
        for across, length, count in STREAMS:
            specks = ""
            for _ in range(count):
                down = rng.random() ** 1.4
                px, py = across + rng.gauss(0, 6 + 26 * down), 44 + length * down
                specks += ellipse(px, py, rng.uniform(1.6, 4.4))
            sheet.paint(specks, PAPER, opacity=0.8)
    with sheet.shape("flakes"):
        flakes = ""
        for _ in range(120):
            left, top, size = rng.uniform(60, 1860), rng.uniform(60, 760), rng.uniform(5, 12)
            flakes += polygon([(left + rng.uniform(-1, 1) * size, top + rng.uniform(-1, 1) * size) for _ in range(4)])
        sheet.paint(flakes, PAPER)
    with sheet.shape("heaps"):
        for x, y, wide in ((1306, 588, 62), (640, 590, 34), (1690, 766, 54)):
            sheet.paint(
                stroke([(x - wide, y + 4), (x, y - 2), (x + wide, y + 5)], wide * 0.3, start=0.05, end=0.05), CYAN_PALE
            )


PICTURE = Place(
    name="party_wall",
    mood="shaking",
    palette="the_demonstration",
    layers=(
        Layer("room", room, depth=0.7),
        Layer("near", wall.curtain, depth=1.3, cut_out=True),
    ),
    light=Light(side="above", shade=(0.34, 0.40, 0.0), near=0.04, far=0.66),
    shows=(
        "The whole room stands in waves: the paper, the poster, the rail of the bed. A crack runs down from the "
        "ceiling, plaster comes down like flour, and the lamp hangs out to one side on its cord."
    ),
)
