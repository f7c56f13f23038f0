"""Under the fifth lantern: it has come in close, with its cheek on one side, to hear better."""

from __future__ import annotations

import fifth_lantern_beast_drawing as beast
import fifth_lantern_drawing as place

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

# From the dark to the neck: where each hoop stands, and half its breadth.
WAY = (
    (930, 640, 16),
    (800, 652, 30),
    (640, 668, 46),
    (620, 692, 62),
    (800, 716, 78),
    (1040, 738, 98),
    (1270, 760, 128),
    (1420, 740, 166),
    (1370, 660, 200),
    (1200, 560, 220),
)


def body(sheet: Sheet) -> None:
    """The length of it, which winds back to where there is no street."""
    beast.body(sheet, beast.procession(WAY, 3))


def head(sheet: Sheet) -> None:
    """The head, larger than those it leans in over."""
    beast.head(sheet, (950, 330), size=0.96, tilt=-15)


PICTURE = Place(
    name="fifth_lantern",
    mood="listening",
    palette="the_festival_of_dreams",
    layers=(
        Layer("street", place.street, depth=0.3),
        Layer("body", body, depth=0.7, cut_out=True),
        Layer("head", head, depth=1.0, cut_out=True),
        Layer("lantern", place.lantern, depth=0.9, cut_out=True),
    ),
    light=Light(side="left", shade=(0.60, 0.62, 0.0), near=0.08, far=0.80),
    shows=(
        "Under the last lantern of a dark street a paper head as large as a cart leans in close, with its cheek on one "
        "side and its ears spread. Out of its kind, half-open mouth hang the torn-off ends of written lines. Its long "
        "body goes back on hoops and dozens of good shoes."
    ),
)
