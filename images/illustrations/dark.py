"""The prologue’s dark: what one sees of a lamp through closed lids. Somewhere dark and warm; a page is turned."""

from __future__ import annotations

import math

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, smooth, star, wobbly_ring
from print_room.inks import Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
GLOBE = (1180.0, 408.0)

# Tone over warm makes the red-brown of light through lids; key over warm would make it olive.
DEEP = Ink(0.86, 0.97, 0.50)
EMBER = Ink(0.46, 0.88, 0.84)
ROSE = Ink(0.08, 0.60, 0.92)
HEART = Ink(0.00, 0.20, 0.84)


def glow(sheet: Sheet) -> None:
    """The lamp: rings of warm dark, each a little less dark than the last, and a globe that is only just there."""
    with sheet.shape("dark"):
        sheet.paint(sheet.everything, DEEP)
    with sheet.shape("rings of light"):
        for index in range(11):
            share = index / 10
            radius = 1180 * (1 - share) ** 1.25 + 165
            ink = DEEP.towards(EMBER, min(1, share * 1.7)) if share < 0.6 else EMBER.towards(ROSE, (share - 0.6) / 0.4)
            rng = sheet.rng(f"ring {index}")
            centre = (GLOBE[0] + rng.uniform(-10, 10), GLOBE[1] + rng.uniform(-8, 8) + 60 * (1 - share))
            with sheet.group(blur=5 + 13 * (1 - share)):
                sheet.paint(wobbly_ring(*centre, radius * 1.08, radius * 0.92, rng, by=0.022), ink)
    _globe(sheet)
    _lights_of_ones_own(sheet)


def _globe(sheet: Sheet) -> None:
    x, y = GLOBE
    with sheet.shape("globe"):
        with sheet.group(blur=20):
            sheet.paint(ellipse(x, y, 164), ROSE.towards(HEART, 0.42))
        with sheet.group(blur=9):
            sheet.paint(ellipse(x, y, 134), ROSE.towards(HEART, 0.74))
        with sheet.group(blur=14):
            sheet.paint(ellipse(x - 8, y - 10, 92), HEART.towards(Ink(0, 0.02, 0.40), 0.30))
        with sheet.group(blur=12):
            sheet.paint(ellipse(x - 18, y - 24, 40), Ink(0, 0.02, 0.42), opacity=0.7)
    with sheet.shape("its stand"), sheet.group(blur=12, opacity=0.4):
        sheet.paint(polygon([(x - 13, y + 138), (x + 13, y + 138), (x + 9, 1134), (x - 9, 1134)]), DEEP)


def _lights_of_ones_own(sheet: Sheet) -> None:
    """The specks that everybody has behind their lids; some of them are stars."""
    rng = sheet.rng("specks")
    with sheet.shape("specks"):
        for index in range(120):
            angle, reach = rng.uniform(0, 360), rng.uniform(230, 1250)
            x = GLOBE[0] + reach * math.cos(math.radians(angle)) * 1.15
            y = GLOBE[1] + reach * math.sin(math.radians(angle)) * 0.75
            faint = rng.uniform(0.10, 0.42) * (1 - reach / 1500)
            if index % 9 == 0:
                sheet.paint(
                    star(x, y, rng.uniform(7, 13), turn=rng.uniform(-120, -60)), Ink(0.2, 0.3, 0.9), opacity=faint
                )
            else:
                sheet.paint(ellipse(x, y, rng.uniform(1.6, 3.6)), Ink(0.3, 0.4, 0.9), opacity=faint)


def page(sheet: Sheet) -> None:
    """A page that goes over, between the lamp and the lids: its edge catches the light, its leaf is a darker dark."""
    foot: Point = (560, 1180)
    edge: list[Point] = [(560, 1180), (520, 900), (560, 610), (680, 372), (830, 238)]
    top: list[Point] = [(830, 238), (700, 246), (540, 300), (400, 400)]
    back: list[Point] = [(400, 400), (300, 610), (270, 880), (300, 1180)]
    leaf = polygon([*along(edge), *along(top), *along(back), foot])
    with sheet.shape("leaf"), sheet.group(blur=5):
        fall = sheet.linear(
            (300, 0),
            (830, 0),
            Stop(0, DEEP, 0.0),
            Stop(0.3, DEEP, 0.70),
            Stop(0.72, EMBER.towards(DEEP, 0.45), 0.9),
            Stop(1, EMBER.towards(ROSE, 0.4), 0.95),
        )
        sheet.paint(leaf, fall)
    with sheet.shape("lit edge"):
        with sheet.group(blur=6, opacity=0.8):
            sheet.paint(stroke(edge, 17, start=0.0, end=0.2), ROSE)
        with sheet.group(blur=1.6):
            sheet.paint(stroke(edge, 6, start=0.0, end=0.2), ROSE.towards(HEART, 0.6))
        with sheet.group(blur=3, opacity=0.5):
            sheet.paint(stroke(top, 6, start=0.4, end=0.0), ROSE)


def lids(sheet: Sheet) -> None:
    """The lids themselves: the dark comes down from above, and up from below to where they meet."""
    with sheet.shape("upper lid"), sheet.group(blur=22):
        upper = smooth(
            [
                Corner(-140, -100),
                Corner(2060, -100),
                Corner(2060, 330),
                (1560, 110),
                (960, 44),
                (360, 120),
                Corner(-140, 360),
            ]
        )
        sheet.paint(upper, DEEP, opacity=0.86)
    seam: list[Point] = [(-140, 640), (260, 800), (700, 886), (1060, 900), (1460, 866), (1820, 770), (2060, 660)]
    with sheet.shape("lower lid"):
        lower = polygon([*along(seam), (2060, 1200), (-140, 1200)])
        with sheet.group(blur=16):
            sheet.paint(lower, Ink(0.95, 0.98, 0.40), opacity=0.94)
        with sheet.group(blur=5):
            lit = sheet.radial(GLOBE, 980, Stop(0, ROSE, 0.9), Stop(0.55, ROSE, 0.55), Stop(1, EMBER, 0))
            sheet.paint(stroke(seam, 7, start=0.1, end=0.1), lit)


PICTURE = Illustration(
    name="dark",
    palette="the_tether",
    layers=(
        Layer("glow", glow, depth=0.2),
        Layer("page", page, depth=0.7, cut_out=True),
        Layer("lids", lids, depth=1.1, cut_out=True),
    ),
    shows=("What comes through closed eyelids: one round glow, soft at the edge."),
)
