"""Mill Row as two people see it who walk home along it: the sun comes up at its end, and the rails lead there."""

from __future__ import annotations

from typing import NamedTuple

import mill_row_houses_drawing as houses
import mill_row_road_drawing as road
import mill_row_things_drawing as things
import walker_in_the_anorak_drawing as his
import walker_in_the_coat_drawing as hers
from mill_row_drawing import BOTTOM, FAR_END, LEFT, NONE, RIGHT, Hour, View

from print_room.geometry import Point, ellipse, polygon, rectangle, smooth
from print_room.inks import PAPER, Ink
from print_room.pictures import Draw, Layer, Light
from print_room.sheet import Sheet, Stop

VIEW = View(vanishing=(985.0, 296.0), aside=0.0, high=2.05, stand=-4.0, focal=1500.0)
SUN: Point = (985.0, 266.0)
HOUR = Hour(
    sky=(Ink(0.12, 0.44, 0.0), Ink(0.0, 0.26, 0.02), Ink(0.0, 0.06, 0.18), Ink(0.0, 0.0, 0.52)),
    haze=Ink(0.02, 0.14, 0.26),
    road_far=Ink(0.0, 0.04, 0.26),
    road=Ink(0.14, 0.32, 0.08),
    road_near=Ink(0.52, 0.56, 0.04),
    shine=Ink(0.0, 0.0, 0.10),
)
LIGHT = Light(side="nowhere")
# How tall the two are, in metres.
HER_HEIGHT, HIS_HEIGHT = 1.52, 1.88

ROAD_IN_WORDS = (
    "The road is seen from behind them, its wet rails running to where the sun comes up over a mill’s roof. "
)


class Stand(NamedTuple):
    """Where somebody walks: metres to the right of the middle, along the road, over it."""

    across: float
    along: float
    high: float = 0.0


def far(sheet: Sheet) -> None:
    """The sky, and the sun just off the ground."""
    road.sky(sheet, VIEW, HOUR)
    with sheet.shape("sun"):
        halo = sheet.radial(
            SUN, 430, Stop(0, Ink(0, 0, 0.10)), Stop(0.3, Ink(0, 0, 0.34), 0.8), Stop(1, Ink(0, 0, 0.4), 0)
        )
        sheet.paint(ellipse(*SUN, 430), halo)
        sheet.paint(ellipse(*SUN, 78), Ink(0, 0.04, 0.66))
        sheet.paint(ellipse(*SUN, 66), PAPER)
    road.far_end(sheet, VIEW, HOUR)


def row(sheet: Sheet) -> None:
    """Both sides of the row, the road between, the light along it."""
    road.ground(sheet, VIEW, HOUR)
    houses.terrace(sheet, VIEW, HOUR)
    houses.night(sheet, VIEW, Ink(0.62, 0.46, 0))
    road.puddles(sheet, VIEW, HOUR, ((2.2, 7.5, 1.5), (-2.1, 11.0, 2.4), (-2.2, 4.2, 1.0)))
    things.gardens(sheet, VIEW, HOUR)
    houses.lit_window(sheet, VIEW, HOUR, reach=150)
    light_along(sheet)
    for side, along in ((1, 44.0), (-1, 36.0), (1, 27.0), (-1, 17.5), (1, 11.0)):
        road.lamp_post(sheet, VIEW, HOUR, side, along)
    road.wires(sheet, VIEW, HOUR, (6.0, 15.0, 28.0, 46.0))
    under_the_words(sheet)


def light_along(sheet: Sheet) -> None:
    """What the sun lays down between the rails, widest far off."""
    top = VIEW.at(0, 0, FAR_END)[1]
    path = [
        (SUN[0] - 120, top),
        (SUN[0] + 120, top),
        (SUN[0] + 230, 640),
        (SUN[0] + 150, 900),
        (SUN[0] - 150, 900),
        (SUN[0] - 230, 640),
    ]
    with sheet.shape("light along the rails"), sheet.group(blur=26):
        light = sheet.linear(
            (0, top), (0, 900), Stop(0, PAPER, 0.95), Stop(0.4, Ink(0, 0, 0.16), 0.7), Stop(1, Ink(0, 0.1, 0.2), 0)
        )
        sheet.paint(polygon(path), light)
    road.rails(sheet, VIEW, HOUR)
    road.glitter(sheet, (SUN[0], top + 8), (110, 90), PAPER, "the sun", count=11)


def under_the_words(sheet: Sheet) -> None:
    """The road darker towards us."""
    below = rectangle(LEFT, 720, RIGHT - LEFT, BOTTOM - 720)
    with sheet.shape("under the words"), sheet.overprint():
        sheet.paint(below, sheet.linear((0, 720), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.50, 0.40, 0.0))))


def near_by(sheet: Sheet) -> None:
    """A branch close by, at each edge."""
    things.branch(sheet, (RIGHT - 20, -10.0), 1.15)
    with sheet.group(scale=(-1, 1, 0, 0)):
        things.branch(sheet, (60.0, -70.0), 1.3)


# The two.


def shadow(sheet: Sheet, at: Point, near: float, wide: float, high: float) -> None:
    """What somebody throws towards us, long and soft."""
    x, y = at
    lean = (x - SUN[0]) * 0.16
    long = near * high * 1.1
    way = [
        (x - wide * near, y),
        (x + wide * near, y),
        (x + wide * near * 1.25 + lean, y + long),
        (x - wide * near * 1.25 + lean, y + long),
    ]
    with sheet.shape("shadow"), sheet.group(blur=5):
        ink = sheet.linear(
            (0, y - 6),
            (0, y + long),
            Stop(0, Ink(0.74, 0.60, 0.04), 0.9),
            Stop(0.6, Ink(0.74, 0.60, 0.02), 0.5),
            Stop(1, Ink(0.74, 0.60, 0.02), 0),
        )
        sheet.paint(smooth(way, tension=0.3), ink)


def to_hers(page: Point, stand: Stand) -> Point:
    """Return a point of the page as she would count it from between her feet."""
    return _counted(page, stand, HER_HEIGHT / hers.TALL)


def to_his(page: Point, stand: Stand) -> Point:
    """Return a point of the page as he would count it from between his feet."""
    return _counted(page, stand, HIS_HEIGHT / his.TALL)


def _counted(page: Point, stand: Stand, unit: float) -> Point:
    foot, size = VIEW.at(stand.across, stand.high, stand.along), VIEW.near(stand.along) * unit
    return ((page[0] - foot[0]) / size, (page[1] - foot[1]) / size)


def she(
    sheet: Sheet, stand: Stand, *, left: tuple[Point, Point] = hers.SWINGING, bare: bool = False, turned: bool = False
) -> None:
    """Draw her there."""
    foot, near = VIEW.at(stand.across, stand.high, stand.along), VIEW.near(stand.along)
    with sheet.shape("she"), sheet.group(move=foot), sheet.group(scale=(near * HER_HEIGHT / hers.TALL, 0, 0)):
        hers.girl(sheet, left=left, bare=bare, turned=turned)


def he(sheet: Sheet, stand: Stand, *, right: tuple[Point, Point] = his.HANGING, looking: bool = False) -> None:
    """Draw him there; `looking` turns his head to the left."""
    foot, near = VIEW.at(stand.across, stand.high, stand.along), VIEW.near(stand.along)
    size = near * HIS_HEIGHT / his.TALL
    with sheet.shape("he"), sheet.group(move=foot), sheet.group(scale=(-size if looking else size, size, 0, 0)):
        his.brother(sheet, right=right, turned=looking)


def shadows(sheet: Sheet, her_stand: Stand, his_stand: Stand) -> None:
    """Both their shadows, under both of them."""
    for stand, wide, high in ((her_stand, 0.3, HER_HEIGHT), (his_stand, 0.26, HIS_HEIGHT)):
        shadow(sheet, VIEW.at(stand.across, stand.high, stand.along), VIEW.near(stand.along), wide, high)


def layers(two: Draw) -> tuple[Layer, ...]:
    """Return the picture’s layers about these two."""
    return (
        Layer("far", far, depth=0.2),
        Layer("row", row, depth=0.5, cut_out=True),
        Layer("two", two, depth=0.9, cut_out=True),
        Layer("near", near_by, depth=1.3, cut_out=True),
    )
