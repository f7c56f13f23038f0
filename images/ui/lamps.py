"""The bit of the Landing that stands above the quick menu: three lamps on the banister, a shadow on the runner, moths.

The game lays the pieces over each other (game/ui/lamps.rpy): the unlit lamp, over it the lit one, as strongly as trust
is; the shadow, as long as fear is. The measures of the banister are written there too.
"""

from __future__ import annotations

import papers_drawing as papers

from print_room.brushes import stroke
from print_room.geometry import Corner, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import PAPER, Ink
from print_room.pictures import Print
from print_room.sheet import Sheet, Stop

WALL = Ink(0.80, 0.62, 0.04)
WALL_STRIPE = Ink(0.70, 0.70, 0.06)
RAIL = Ink(0.20, 0.44, 0.66)
RAIL_LIGHT = Ink(0.04, 0.22, 0.62)
RAIL_DARK = Ink(0.78, 0.62, 0.44)
RUNNER = Ink(0.02, 0.26, 0.60)
RUNNER_EDGE = Ink(0.34, 0.54, 0.70)
INK_DARK = Ink(0.98, 0.62, 0.10)

RAIL_Y = 74.0
RUNNER_Y = 92.0


def banister(sheet: Sheet) -> None:
    """The wall, the runner along it, and the handrail before them."""
    width, height = sheet.width, sheet.height
    papers.night_paper(sheet, edge=6)
    inside = papers.cut_edge(11, 9, width - 21, height - 16, sheet.rng("inside"), by=0.8)
    clip = sheet.clip(polygon(inside))
    with sheet.shape("wall"), sheet.group(clip=clip):
        sheet.paint(sheet.everything, WALL)
        for column in range(20):
            sheet.paint(rectangle(4 + column * 18, 0, 7, RUNNER_Y), WALL_STRIPE)
        sheet.paint(rectangle(0, RUNNER_Y - 7, width, 7), Ink(0.94, 0.7, 0.1))
    with sheet.shape("runner"), sheet.group(clip=clip):
        sheet.paint(rectangle(0, RUNNER_Y, width, height), RUNNER)
        sheet.paint(rectangle(0, RUNNER_Y + 1.5, width, 2.6), RUNNER_EDGE)
    wall = sheet.clip(rectangle(12, 10, width - 24, RUNNER_Y - 18))
    papers.wear_of_ink(sheet, wall, WALL, WALL.towards(PAPER, 0.16))
    with sheet.shape("balusters"), sheet.group(clip=clip):
        for number in range(11):
            x = 34 + number * 24.0
            sheet.paint(
                polygon([(x - 1.8, RAIL_Y), (x + 1.8, RAIL_Y), (x + 2.6, RUNNER_Y), (x - 2.6, RUNNER_Y)]), RAIL_DARK
            )
    with sheet.shape("rail"), sheet.group(clip=clip):
        rail = [(0, RAIL_Y), (width * 0.4, RAIL_Y - 1), (296, RAIL_Y)]
        sheet.paint(stroke([(x, y + 3) for x, y in rail], 11, start=1, end=0.9), INK_DARK)
        sheet.paint(stroke(rail, 9.5, start=1, end=0.9), RAIL)
        sheet.paint(stroke([(x, y - 3) for x, y in rail], 3, start=1, end=0.6), RAIL_LIGHT)
        sheet.paint(
            polygon([(284, RAIL_Y - 12), (297, RAIL_Y - 12), (298, RUNNER_Y + 3), (283, RUNNER_Y + 3)]), INK_DARK
        )
        sheet.paint(polygon([(285, RAIL_Y - 12), (294, RAIL_Y - 12), (294, RUNNER_Y + 1), (285, RUNNER_Y + 1)]), RAIL)
        sheet.paint(ellipse(290, RAIL_Y - 15, 7), RAIL)
        sheet.paint(ellipse(288, RAIL_Y - 17, 2.6), RAIL_LIGHT)


def _lamp(sheet: Sheet, glass: Ink, core: Ink, brass: Ink) -> None:
    middle, foot = sheet.width / 2, sheet.height - 1.0
    with sheet.shape("foot"):
        base = [
            Corner(middle - 11, foot),
            Corner(middle + 11, foot),
            (middle + 8, foot - 6),
            (middle + 3, foot - 9),
            (middle - 3, foot - 9),
            (middle - 8, foot - 6),
        ]
        sheet.paint(smooth(base), INK_DARK)
        sheet.paint(
            polygon(
                [(middle - 8, foot - 1.5), (middle + 7, foot - 1.5), (middle + 4, foot - 6), (middle - 4, foot - 6)]
            ),
            brass,
        )
    with sheet.shape("globe"):
        globe = [
            Corner(middle - 5, foot - 9),
            (middle - 14, foot - 20),
            (middle - 12, foot - 33),
            Corner(middle - 5, foot - 41),
            Corner(middle - 5, foot - 46),
            Corner(middle + 5, foot - 46),
            Corner(middle + 5, foot - 41),
            (middle + 12, foot - 33),
            (middle + 14, foot - 20),
            Corner(middle + 5, foot - 9),
        ]
        sheet.paint(smooth(globe), glass)
        sheet.paint(ellipse(middle, foot - 22, 8, 10), core)
        sheet.line(smooth(globe), INK_DARK, 2.4)


def lamp(sheet: Sheet) -> None:
    """A lamp that is out: its glass grey, with the window in it."""
    _lamp(sheet, Ink(0.52, 0.62, 0.04), Ink(0.64, 0.66, 0.04), Ink(0.30, 0.46, 0.40))
    middle, foot = sheet.width / 2, sheet.height - 1.0
    sheet.line(polyline([(middle - 8, foot - 20), (middle - 7, foot - 30)]), Ink(0.14, 0.40, 0), 2.2)


def lit_lamp(sheet: Sheet) -> None:
    """The same, as bright as it gets."""
    _lamp(sheet, Ink(0, 0.05, 0.66), Ink(0, 0, 0.10), Ink(0.04, 0.20, 0.74))


def glow(sheet: Sheet) -> None:
    """What a lamp makes of the air about it."""
    centre = (sheet.width / 2, sheet.height / 2)
    warm = Ink(0, 0.10, 0.90)
    light = sheet.radial(
        centre, sheet.width / 2, Stop(0, warm, 0.80), Stop(0.30, warm, 0.40), Stop(0.62, warm, 0.13), Stop(1, warm, 0)
    )
    sheet.paint(sheet.everything, light)


def dreamer(sheet: Sheet) -> None:
    """Somebody in a nightshirt, seen from behind, with the hair of one who has slept on it."""
    with sheet.shape("dreamer"):
        shirt = [Corner(6, 37), (5, 26), (9, 18), (13, 17), (17, 18), (21, 26), Corner(20, 37)]
        sheet.paint(smooth(shirt), PAPER)
        sheet.line(smooth(shirt), INK_DARK, 1.8)
        sheet.line(polyline([(10, 37), (10, 41)]), INK_DARK, 2.6)
        sheet.line(polyline([(16, 37), (16, 41)]), INK_DARK, 2.6)
        hair = [(5, 11), (8, 4), (14, 2), (20, 5), (21, 12), (17, 17), (9, 17)]
        sheet.paint(smooth(hair), Ink(0.26, 0.30, 0.86))
        sheet.line(smooth(hair), INK_DARK, 1.6)
        sheet.paint(ellipse(20, 4, 4.4), Ink(0.26, 0.30, 0.86))
        sheet.line(ellipse(20, 4, 4.4), INK_DARK, 1.4)


def shadow(sheet: Sheet) -> None:
    """What they throw on the runner: its feet to the right, its head to the left."""
    right, middle = sheet.width - 1, sheet.height / 2
    body = [
        Corner(right, middle + 2),
        (right - 60, middle + 4.5),
        (right - 150, middle + 6.5),
        (right - 205, middle + 4),
        (right - 222, middle + 6),
        (right - 250, middle + 6),
        (right - 268, middle),
        (right - 250, middle - 6),
        (right - 222, middle - 5.5),
        (right - 205, middle - 3),
        (right - 150, middle - 5),
        (right - 60, middle - 2),
        Corner(right, middle),
    ]
    sheet.paint(smooth(body), INK_DARK)


def moth(sheet: Sheet) -> None:
    """A moth, pale, with a dark back."""
    middle = sheet.width / 2
    for side in (-1, 1):
        upper = [Corner(middle, 8), (middle + side * 6, 1.5), (middle + side * 11, 4), (middle + side * 7, 9)]
        lower = [Corner(middle, 8), (middle + side * 7, 9), (middle + side * 7.5, 14), (middle + side * 3, 14)]
        for wing in (upper, lower):
            sheet.paint(smooth(wing), Ink(0.02, 0.10, 0.10))
            sheet.line(smooth(wing), INK_DARK, 1.3)
    sheet.paint(ellipse(middle, 9, 1.9, 5), INK_DARK)


PICTURES = (
    Print("banister", banister, (340, 122)),
    Print("lamp", lamp, (40, 50)),
    Print("lamp_lit", lit_lamp, (40, 50)),
    Print("lamp_glow", glow, (150, 150)),
    Print("dreamer", dreamer, (26, 42)),
    Print("shadow", shadow, (270, 18)),
    Print("moth", moth, (24, 17)),
)
