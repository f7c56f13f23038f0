"""The school gate, Saturday at twenty to one: a table with leaflets, and a van that does far better."""

from __future__ import annotations

import random

from school_gate_drawing import LEFT, TOP, behind, street
from school_gate_stalls_drawing import queue, table, van

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def stalls(sheet: Sheet) -> None:
    """Everything on the pavement."""
    table(sheet)
    van(sheet)
    queue(sheet)


def near(sheet: Sheet) -> None:
    """A bough of a plane tree that hangs into the page, above at the left, with its last leaves."""
    rng = random.Random("bough")
    with sheet.shape("bough"):
        way = [(LEFT - 10, 60), (20, 34), (170, 2), (330, TOP + 4)]
        sheet.paint(stroke(way, 22, start=1, end=0.3), LINE)
        sheet.paint(stroke([(40, 30), (120, 64), (170, 112)], 10, start=1, end=0.3), LINE)
        hung = ((-30, 62, 96), (58, 40, 84), (112, 62, 74), (170, 112, 78), (196, 0, 70), (268, -26, 62))
        for index, (x, y, long) in enumerate(hung):
            hanging_leaf(sheet, (x, y), long, rng.uniform(-26, 26), index % 3)


def hanging_leaf(sheet: Sheet, stalk: Point, long: float, turn: float, kind: int) -> None:
    """A broad leaf with soft points that hangs from its stalk."""
    x, y = stalk
    half = [(0.10, 0.30), (0.46, 0.34), (0.34, 0.52), (0.52, 0.70), (0.24, 0.80)]
    with sheet.group(turn=(turn, x, y)):
        sheet.line(polyline([(x, y), (x, y + long * 0.3)]), LINE, 4)
        right = [(x + dx * long, y + dy * long) for dx, dy in half]
        left = [(x - dx * long, y + dy * long) for dx, dy in reversed(half)]
        leaf = smooth([Corner(x, y + long * 0.26), *right, Corner(x, y + long * 1.1), *left], tension=0.8)
        sheet.paint(leaf, (Ink(0, 0.16, 0.80), Ink(0.06, 0.34, 0.62), Ink(0, 0.30, 0.40))[kind])
        veins = polyline([(x, y + long * 0.28), (x, y + long * 0.98)])
        for way in (-1, 1):
            veins += polyline([(x, y + long * 0.40), (x + way * long * 0.34, y + long * 0.40)])
            veins += polyline([(x, y + long * 0.54), (x + way * long * 0.38, y + long * 0.70)])
        sheet.line(veins, PAPER, 2.6)
        sheet.line(leaf, LINE, 3)


PICTURE = Place(
    name="school_gate",
    mood="noon",
    palette="the_demonstration",
    layers=(
        Layer("behind", behind, depth=0.3),
        Layer("street", street, depth=0.6, cut_out=True),
        Layer("stalls", stalls, depth=0.85, cut_out=True),
        Layer("near", near, depth=1.25, cut_out=True),
    ),
    light=Light(side="above", shade=(0.04, 0.24, 0.0), near=0.02, far=0.36),
    shows=(
        "The iron gate of a school, at midday. On its left a rickety table is piled with leaflets, with a drawing of a "
        "sleeping man on them. On its right stands a striped van with a hatch, hung with mugs and pillowcases, and a "
        "queue in front of it."
    ),
)
