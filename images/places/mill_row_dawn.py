"""Mill Row, half past five on a Sunday morning: grey, wet, nobody; one window is lit."""

from __future__ import annotations

import mill_row_houses_drawing as houses
import mill_row_road_drawing as road
import mill_row_things_drawing as things
from mill_row_drawing import BOTTOM, KERB, LEFT, NONE, PAVEMENT, RIGHT, Hour, View

from print_room.geometry import rectangle
from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

VIEW = View(vanishing=(470.0, 510.0), aside=-2.6, high=1.6, stand=0.0, focal=1150.0)
HOUR = Hour(
    sky=(Ink(0.20, 0.46, 0.0), Ink(0.08, 0.32, 0.0), Ink(0.0, 0.16, 0.04), Ink(0.0, 0.04, 0.10)),
    haze=Ink(0.04, 0.26, 0.05),
    road_far=Ink(0.0, 0.08, 0.05),
    road=Ink(0.12, 0.30, 0.04),
    road_near=Ink(0.46, 0.50, 0.05),
    shine=Ink(0.0, 0.04, 0.04),
)


def far(sheet: Sheet) -> None:
    """The sky, and the mill at the end of the road."""
    road.sky(sheet, VIEW, HOUR)
    road.far_end(sheet, VIEW, HOUR)


def row(sheet: Sheet) -> None:
    """Both sides of the row, the road between."""
    road.ground(sheet, VIEW, HOUR)
    houses.terrace(sheet, VIEW, HOUR)
    houses.night(sheet, VIEW, Ink(0.36, 0.34, 0))
    houses.garage(sheet, VIEW, HOUR)
    road.puddles(sheet, VIEW, HOUR, ((2.1, 7.0, 1.5), (-2.0, 9.5, 2.2), (2.3, 15.0, 3.0)))
    things.gardens(sheet, VIEW, HOUR)
    lamp = houses.lit_window(sheet, VIEW, HOUR, reach=250)
    road.glitter(sheet, (lamp[0] - 20, 640), (78, 180), Ink(0, 0.02, 0.72), "the window")
    for side, along in ((1, 30.0), (-1, 21.0), (1, 17.0)):
        road.lamp_post(sheet, VIEW, HOUR, side, along)
    road.wires(sheet, VIEW, HOUR, (10.0, 22.0, 38.0))
    things.pump(sheet, VIEW.at(-KERB - 0.95, PAVEMENT, 5.6), VIEW.near(5.6) * 1.65 / 310)
    under_the_words(sheet)


def under_the_words(sheet: Sheet) -> None:
    """The road darker towards us."""
    below = rectangle(LEFT, 700, RIGHT - LEFT, BOTTOM - 700)
    with sheet.shape("under the words"), sheet.overprint():
        sheet.paint(below, sheet.linear((0, 700), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.40, 0.36, 0.0))))


def near(sheet: Sheet) -> None:
    """A branch close by, at the edge."""
    things.branch(sheet, (RIGHT + 10, 20.0), 1.0)


PICTURE = Place(
    name="mill_row",
    mood="dawn",
    palette="the_demonstration",
    layers=(
        Layer("far", far, depth=0.2),
        Layer("row", row, depth=0.6, cut_out=True),
        Layer("near", near, depth=1.25, cut_out=True),
    ),
    light=Light(side="left", shade=(0.26, 0.42, 0.0), near=0.10, far=0.50),
    shows=(
        "A terrace of small brick houses before sunrise, grey and wet, the tram rails shining down the middle of the "
        "road. An iron pump stands at the kerb. Behind a hedge one window is lit, by a round lamp."
    ),
)
