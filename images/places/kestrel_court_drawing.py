"""The stairs of Kestrel Court: landings to the left and right of a well, flights across it, one great round window."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from print_room.brushes import stripes
from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
# How far the landings reach to the well.
WELL_LEFT, WELL_RIGHT = 600.0, 1320.0
WINDOW, WINDOW_RADIUS = (960.0, 330.0), 236.0
NIGHT = Ink(0.66, 0.84, 0.02)
RAIL = Ink(0.94, 0.86, 0.20)
HANDRAIL = Ink(0.12, 0.40, 0.76)
DARK_SHAPE = Ink(0.74, 0.60, 0.46)
# Skin and hair of those who sleep.
SLEEPERS = (
    (Ink(0, 0.03, 0.30), Ink(0.66, 0.42, 0.90)),
    (Ink(0.20, 0.30, 0.66), Ink(0.90, 0.62, 0.30)),
    (Ink(0, 0.04, 0.34), Ink(0.20, 0.34, 0.12)),
)
LIFTED = Ink(0.30, 0.40, 0.95)


@dataclass(frozen=True)
class Landing:
    """One landing: which side, its floor, where its door is."""

    left: bool
    floor: float
    door: float

    @property
    def edge(self) -> float:
        """Where it ends at the well."""
        return WELL_LEFT if self.left else WELL_RIGHT

    @property
    def wall(self) -> float:
        """Where it ends at the side."""
        return LEFT if self.left else RIGHT


LANDINGS = (
    Landing(True, 52, 92),
    Landing(False, 182, 1690),
    Landing(True, 312, 92),
    Landing(False, 442, 1690),
    Landing(True, 572, 92),
    Landing(False, 702, 1690),
    Landing(True, 832, 92),
    Landing(False, 962, 1690),
)
DOOR_WIDE, DOOR_HIGH = 150.0, 192.0


def shell(sheet: Sheet) -> None:
    """Walls with tiles to the height of a hand, slabs, and the frames of the doors, in their own colours."""
    with sheet.shape("walls"):
        sheet.paint(sheet.everything, Ink(0.04, 0.26, 0.24))
    for landing in LANDINGS:
        with sheet.shape(f"landing at {landing.floor:g}"):
            _tiles(sheet, landing)
            _slab(sheet, landing)


def _span(landing: Landing) -> tuple[float, float]:
    return min(landing.edge, landing.wall), abs(landing.edge - landing.wall)


def _tiles(sheet: Sheet, landing: Landing) -> None:
    x, width = _span(landing)
    sheet.paint(rectangle(x, landing.floor - 96, width, 96), Ink(0.10, 0.46, 0.10))
    name = f"tiles {landing.floor:g}"
    sheet.paint(stripes(x, landing.floor - 92, width, 92, 34, sheet.rng(name), thickness=3), Ink(0, 0.20, 0.10))
    for y in (-64, -32):
        sheet.line(polyline([(x, landing.floor + y), (x + width, landing.floor + y)]), Ink(0, 0.20, 0.10), 3)
    sheet.line(polyline([(x, landing.floor - 98), (x + width, landing.floor - 98)]), Ink(0.06, 0.20, 0.70), 6)


def _slab(sheet: Sheet, landing: Landing) -> None:
    """The floor from the side, and more of its underside the higher it is."""
    x, width = _span(landing)
    under = max(8.0, (980 - landing.floor) * 0.05)
    sheet.paint(rectangle(x, landing.floor, width, 16), Ink(0.02, 0.20, 0.30))
    sheet.paint(rectangle(x, landing.floor + 16, width, under), Ink(0.52, 0.66, 0.14))
    sheet.line(polyline([(x, landing.floor), (x + width, landing.floor)]), LINE, 3)


def night(sheet: Sheet) -> None:
    """One in the morning, deepest down the well."""
    with sheet.shape("night"), sheet.overprint():
        sheet.paint(sheet.everything, NIGHT)
    with sheet.shape("dark below"), sheet.overprint():
        down = sheet.linear((0, 520), (0, 1100), Stop(0, PAPER), Stop(1, Ink(0.40, 0.30, 0)))
        sheet.paint(rectangle(LEFT, 520, RIGHT - LEFT, 614), down)
    with sheet.shape("dark of the well"), sheet.overprint():
        sheet.paint(rectangle(WELL_LEFT, TOP, WELL_RIGHT - WELL_LEFT, BOTTOM - TOP), Ink(0.60, 0.46, 0))


def window(sheet: Sheet) -> None:
    """The round window, with what light a town keeps on at night."""
    x, y = WINDOW
    pane = ellipse(x, y, WINDOW_RADIUS)
    with sheet.shape("round window"):
        with sheet.lift():
            glow = sheet.radial(
                WINDOW, 520, Stop(0, Ink(0.3, 0.5, 1)), Stop(0.46, Ink(0.56, 0.7, 1)), Stop(1, Ink(1, 1, 1))
            )
            sheet.paint(ellipse(x, y, 520), glow)
        sheet.paint(ellipse(x, y, WINDOW_RADIUS + 16), LINE)
        glass = sheet.linear(
            (0, y - WINDOW_RADIUS), (0, y + WINDOW_RADIUS), Stop(0, Ink(0.10, 0.56, 0)), Stop(1, Ink(0, 0.10, 0.10))
        )
        sheet.paint(pane, glass)
        with sheet.group(clip=sheet.clip(pane)):
            for at in ((850, 190), (1060, 170), (1130, 270), (800, 300), (930, 150), (1010, 250)):
                sheet.paint(ellipse(*at, 3.4), PAPER)
            roofs = [(720, 600), (720, 470), (790, 430), (850, 474), (850, 500), (940, 500), (940, 452), (1010, 452)]
            roofs += [(1010, 490), (1080, 446), (1150, 490), (1210, 490), (1210, 600)]
            sheet.paint(polygon(roofs), Ink(0.36, 0.62, 0.06))
        for turn in (0, 60, 120):
            with sheet.group(turn=(turn, x, y)):
                sheet.line(polyline([(x, y - WINDOW_RADIUS), (x, y + WINDOW_RADIUS)]), LINE, 7)
        sheet.paint(ellipse(x, y, 40), LINE)
        sheet.paint(ellipse(x, y, 32), Ink(0, 0.10, 0.30))


def flights(sheet: Sheet) -> None:
    """The stairs across the well, dark before the window."""
    for upper, lower in pairwise(LANDINGS):
        start, end = (upper.edge, upper.floor), (lower.edge, lower.floor)
        with sheet.shape(f"flight from {upper.floor:g}"):
            _flight(sheet, start, end)


def _flight(sheet: Sheet, start: Point, end: Point) -> None:
    steps = 9
    profile: list[Point] = []
    for index in range(steps):
        here, there = between(start, end, index / steps), between(start, end, (index + 1) / steps)
        profile += [here, (there[0], here[1])]
    body = [*profile, end, (end[0], end[1] + 26), (start[0], start[1] + 34)]
    sheet.paint(polygon(body), RAIL)
    for index in range(1, 2 * steps):
        foot = between(start, end, index / (2 * steps))
        sheet.line(polyline([(foot[0], foot[1]), (foot[0], foot[1] - 74)]), RAIL, 4)
    top, low = (start[0], start[1] - 78), (end[0], end[1] - 78)
    sheet.line(polyline([top, low]), RAIL, 13)
    sheet.line(polyline([(top[0], top[1] - 3), (low[0], low[1] - 3)]), HANDRAIL, 4)


# The doors that stand ajar.


def doorways(sheet: Sheet) -> None:
    """In each, amber light, and somebody asleep with their mouth open."""
    for index, landing in enumerate(LANDINGS):
        with sheet.shape(f"door at {landing.floor:g}"):
            _doorway(sheet, landing, index)


def door_glows(sheet: Sheet) -> None:
    """The light that falls out of the doors."""
    for landing in LANDINGS:
        with sheet.shape(f"light at {landing.floor:g}"):
            _glow(sheet, landing)


def _glow(sheet: Sheet, landing: Landing) -> None:
    middle = (landing.door + DOOR_WIDE / 2, landing.floor - 80)
    x, width = _span(landing)
    storey = sheet.clip(rectangle(x, landing.floor - 236, width, 236))
    with sheet.lift(clip=storey):
        pale = sheet.radial(middle, 430, Stop(0, LIFTED), Stop(0.5, Ink(0.62, 0.70, 1)), Stop(1, Ink(1, 1, 1)))
        sheet.paint(ellipse(*middle, 430), pale)
    with sheet.overprint(clip=storey):
        warm = sheet.radial(middle, 430, Stop(0, Ink(0, 0, 0.72)), Stop(1, PAPER))
        sheet.paint(ellipse(*middle, 430), warm)


def _doorway(sheet: Sheet, landing: Landing, index: int) -> None:
    x, top = landing.door, landing.floor - DOOR_HIGH
    opening = rectangle(x, top, DOOR_WIDE, DOOR_HIGH)
    sheet.paint(rectangle(x - 12, top - 12, DOOR_WIDE + 24, DOOR_HIGH + 12), Ink(0.34, 0.54, 0.50))
    light = sheet.radial((x + 75, landing.floor - 70), 150, Stop(0, Ink(0, 0, 0.50)), Stop(1, Ink(0, 0.06, 0.95)))
    sheet.paint(opening, light)
    inside = sheet.clip(opening)
    with sheet.group(clip=inside), sheet.group(scale=(1 if landing.left else -1, 1, x + 75, 0)):
        _sleeper(sheet, (x + 74, landing.floor), index)
    leaf_x = x - 40 if landing.left else x + DOOR_WIDE + 40
    hinge = x + 30 if landing.left else x + DOOR_WIDE - 30
    leaf = [(hinge, top), (leaf_x, top - 12), (leaf_x, landing.floor + 4), (hinge, landing.floor)]
    sheet.paint(polygon(leaf), Ink(0.44, 0.60, 0.30))
    sheet.line(polygon(leaf), LINE, 3)
    sheet.line(polyline([(hinge, top), (hinge, landing.floor)]), Ink(0, 0.06, 0.50), 4)
    knob = hinge - 12 if landing.left else hinge + 12
    sheet.paint(ellipse(knob, landing.floor - 84, 5), Ink(0, 0.06, 0.6))


def _sleeper(sheet: Sheet, at: Point, index: int) -> None:
    """Somebody in a pod, on their pillow, eyes shut and mouth wide open; the lid stands over them."""
    x, floor = at
    lid = [(x - 80, floor - 104), (x - 50, floor - 164), (x + 20, floor - 180), (x + 90, floor - 166)]
    sheet.line(smooth(lid, closed=False), Ink(0.10, 0.36, 0.80), 7)
    for rib in (-44, 0, 44):
        sheet.line(polyline([(x + rib, floor - 116), (x + rib + 4, floor - 170)]), Ink(0.04, 0.24, 0.86), 3)
    pillow = smooth(
        [
            (x - 66, floor - 92),
            (x - 58, floor - 124),
            (x - 14, floor - 130),
            (x + 34, floor - 120),
            (x + 40, floor - 84),
        ]
    )
    sheet.paint(pillow, PAPER)
    sheet.line(pillow, DARK_SHAPE, 3)
    skin, hair = SLEEPERS[index % len(SLEEPERS)]
    with sheet.group(turn=(-14, x - 8, floor - 106)):
        sheet.paint(ellipse(x - 14, floor - 116, 31, 29), hair)
        head = ellipse(x - 6, floor - 106, 27, 26)
        sheet.paint(head, skin)
        sheet.line(head, DARK_SHAPE, 3)
        for eye in (-16, 10):
            lash = [(x + eye - 7, floor - 115), (x + eye, floor - 110), (x + eye + 7, floor - 115)]
            sheet.line(smooth(lash, closed=False), LINE, 3)
        sheet.paint(ellipse(x - 3, floor - 95, 10, 9), LINE)
    quilt = [
        Corner(x + 14, floor - 74),
        (x + 40, floor - 98),
        Corner(x + 100, floor - 116),
        Corner(x + 100, floor - 70),
    ]
    sheet.paint(smooth(quilt), Ink(0.50, 0.66, 0.16))
    tray = [Corner(x - 90, floor - 80), (x, floor - 74), Corner(x + 100, floor - 80), Corner(x + 100, floor)]
    sheet.paint(smooth([*tray, Corner(x - 90, floor)]), Ink(0.22, 0.44, 0.66))


def railings(sheet: Sheet) -> None:
    """Along each landing’s front, low; the handrail keeps a thread of light."""
    for landing in LANDINGS:
        x, width = _span(landing)
        with sheet.shape(f"railing at {landing.floor:g}"):
            for index in range(int(width / 30) + 1):
                bar = x + 8 + index * 30
                sheet.line(polyline([(bar, landing.floor), (bar, landing.floor - 66)]), RAIL, 4)
            sheet.line(polyline([(x, landing.floor - 70), (x + width, landing.floor - 70)]), RAIL, 13)
            sheet.line(polyline([(x, landing.floor - 74), (x + width, landing.floor - 74)]), HANDRAIL, 4)
            sheet.paint(ellipse(landing.edge, landing.floor - 84, 15), RAIL)
            sheet.line(polyline([(landing.edge, landing.floor + 20), (landing.edge, landing.floor - 80)]), RAIL, 15)


def light_of(sheet: Sheet, at: Point) -> None:
    """What one telephone lights."""
    with sheet.lift():
        sheet.paint(ellipse(*at, 84), sheet.radial(at, 84, Stop(0, Ink(0.40, 0.50, 1)), Stop(1, Ink(1, 1, 1))))
