"""Nine children on a raft at night, in what they sleep in, each with a torch.

A child sits at (0, 0) and is 230 high to the crown, the middle of the head at (0, -168); what the torches
light is drawn by `raft_night` over all of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import raft_drawing as raft
import raft_heads_drawing as heads
from raft_prints_drawing import PRINTS

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, SKIN_BROWN, SKIN_DARK, SKIN_FAIR, SKIN_LIGHT, SKIN_TAN, Cloth, Ink
from print_room.sheet import Sheet, Stop

WHITE, AMBER, BLUE, LILAC = Ink(0, 0.03, 0.04), Ink(0, 0.12, 0.74), Ink(0.34, 0.72, 0.10), Ink(0, 0.40, 0.06)


class Night(NamedTuple):
    """What somebody sleeps in: its cut, its ground, its print and the print's ink."""

    cut: str
    ground: Ink
    printed: str
    ink: Ink


@dataclass(frozen=True)
class Child:
    """Where one sits (x, z), who it is, and where the torch is: the hand, and the angle in which it points."""

    x: float
    z: float
    wears: Night
    skin: Cloth
    head: heads.Head
    hand: Point
    points: float
    other: Point = (-40.0, -34.0)
    tilt: float = 0.0
    size: float = 1.0

    @property
    def scale(self) -> float:
        """How large the drawing is on the page."""
        return raft.EYE.size(0.86, self.z) / 230 * self.size

    @property
    def foot(self) -> Point:
        """Where one sits on the page."""
        x, y = raft.at(self.x, self.z)
        return (x, y + 6)

    def tip(self) -> Point:
        """Where the torch's glass is on the page."""
        angle = math.radians(self.points)
        (x, y), (hx, hy), s = self.foot, self.hand, self.scale
        return (x + s * (hx + 40 * math.cos(angle)), y + s * (hy + 40 * math.sin(angle)))


CHILDREN: tuple[Child, ...] = (
    Child(
        -1.98,
        3.95,
        Night("pyjamas", AMBER, "dots", Ink(0.62, 0.66, 0.4)),
        SKIN_TAN,
        heads.Head("plaits", "oh"),
        (84, -176),
        -56,
    ),
    Child(
        -0.60, 4.15, Night("pyjamas", WHITE, "checks", BLUE), SKIN_LIGHT, heads.Head("short", "ghoul"), (10, -86), -94
    ),
    Child(
        0.62,
        4.15,
        Night("pyjamas", WHITE, "hoops", Ink(0.20, 0.60, 0.14)),
        SKIN_BROWN,
        heads.Head("goggles", "grin"),
        (82, -120),
        -58,
    ),
    Child(
        1.74,
        4.0,
        Night("pyjamas", LILAC, "zigzag", WHITE),
        SKIN_FAIR,
        heads.Head("on end", "oh"),
        (84, -198),
        -22,
        tilt=4,
    ),
    Child(
        -1.24,
        3.92,
        Night("shirt", LILAC, "fish", Ink(0, 0.06, 0.44)),
        SKIN_DARK,
        heads.Head("mask", "smile"),
        (78, -58),
        62,
    ),
    Child(
        1.14,
        3.62,
        Night("shawl", AMBER, "hearts", Ink(0.50, 0.60, 0.5)),
        SKIN_TAN,
        heads.Head("bob", "asleep"),
        (20, -34),
        176,
        (40, -30),
        15,
    ),
    Child(
        0.02,
        3.58,
        Night("rabbit", WHITE, "none", WHITE),
        SKIN_LIGHT,
        heads.Head("hood", "serious"),
        (0, -70),
        90,
        (-14, -72),
        size=0.84,
    ),
    Child(
        1.86,
        2.92,
        Night("pyjamas", BLUE, "stars", Ink(0, 0.04, 0.30)),
        SKIN_BROWN,
        heads.Head("curls", "tears"),
        (62, -92),
        28,
        (-44, -76),
        -5,
        0.92,
    ),
    Child(
        -2.06,
        2.78,
        Night("nightshirt", WHITE, "moons", Ink(0.16, 0.56, 0.14)),
        SKIN_FAIR,
        heads.Head("nightcap", "grin"),
        (88, -200),
        -104,
        tilt=5,
    ),
)


def child(sheet: Sheet, one: Child) -> None:
    """One of them, lit from the raft's middle."""
    x, y = one.foot
    with sheet.shape(f"child with {one.head.hair}"):
        sheet.paint(ellipse(x, y - 2, 104 * one.scale, 20 * one.scale), raft.NIGHT, opacity=0.55)
        with sheet.group(move=(x, y)), sheet.group(scale=(one.scale, 0, 0)):
            _figure(sheet, one)


def _figure(sheet: Sheet, one: Child) -> None:
    outline = CUTS[one.wears.cut]()
    body = smooth(outline)
    if one.wears.cut == "pyjamas":
        _legs(sheet, one)
    else:
        for side in (-1, 1):
            sheet.paint(ellipse(side * 24, 0, 17, 9), one.skin.light)
    sheet.paint(body, one.wears.ground)
    with sheet.group(clip=sheet.clip(body)):
        PRINTS[one.wears.printed](sheet, one.wears.ink)
    _shade(sheet, one, body, 0.72)
    sheet.line(body, LINE, 3)
    _collar(sheet, one)
    if one.head.hair == "curls":
        _whale(sheet)
    _arm(sheet, one, one.other, torch=False)
    with sheet.group(turn=(one.tilt, 0, -128)):
        heads.head(sheet, one.head, one.skin, one.wears.ground)
        _shade(sheet, one, ellipse(0, -168, 62, 62), 0.34)
    _arm(sheet, one, one.hand, torch=True)


def _shade(sheet: Sheet, one: Child, outline: str, strength: float) -> None:
    """The side away from the raft's middle is in the night."""
    side = 1 if one.x < 0 else -1
    if abs(one.x) < 0.2:
        return
    with sheet.overprint(clip=sheet.clip(outline)):
        dark = Ink(strength, strength, 0)
        sheet.paint(outline, sheet.linear((side * 50, 0), (-side * 62, 0), Stop(0.1, PAPER), Stop(1, dark)))


def _legs(sheet: Sheet, one: Child) -> None:
    for side in (-1, 1):
        leg = smooth([(side * 16, -36), (side * 70, -46), (side * 98, -22), (side * 78, 2), (side * 20, 4)])
        sheet.paint(leg, one.wears.ground)
        with sheet.group(clip=sheet.clip(leg)):
            PRINTS[one.wears.printed](sheet, one.wears.ink)
        _shade(sheet, one, leg, 0.78)
        sheet.line(leg, LINE, 3)
        foot = ellipse(side * 12, 2, 24, 12, turn=-side * 14)
        sheet.paint(foot, one.skin.light)
        sheet.line(foot, LINE, 2.4)


# What they sleep in.


def _pyjamas() -> list[Point | Corner]:
    return [
        Corner(-16, -132),
        (-40, -122),
        (-50, -70),
        Corner(-56, -18),
        (0, -8),
        Corner(56, -18),
        (50, -70),
        (40, -122),
        Corner(16, -132),
    ]


def _nightshirt() -> list[Point | Corner]:
    return [
        Corner(-16, -132),
        (-42, -120),
        (-62, -60),
        (-92, -26),
        Corner(-96, 0),
        (0, 10),
        Corner(96, 0),
        (92, -26),
        (62, -60),
        (42, -120),
        Corner(16, -132),
    ]


def _shawl() -> list[Point | Corner]:
    return [
        Corner(-30, -140),
        (-68, -104),
        (-88, -40),
        Corner(-84, 2),
        (0, 10),
        Corner(84, 2),
        (88, -40),
        (68, -104),
        Corner(30, -140),
    ]


CUTS: dict[str, Callable[[], list[Point | Corner]]] = {
    "pyjamas": _pyjamas,
    "nightshirt": _nightshirt,
    "shirt": _nightshirt,
    "shawl": _shawl,
    "rabbit": _nightshirt,
}


def _collar(sheet: Sheet, one: Child) -> None:
    if one.wears.cut == "pyjamas":
        for side in (-1, 1):
            lapel = polygon([(0, -104), (side * 20, -136), (side * 32, -116)])
            sheet.paint(lapel, one.wears.ground)
            sheet.line(lapel, LINE, 2.4)
        for y in (-86, -62, -38):
            sheet.paint(ellipse(0, y, 5), LINE)
    elif one.wears.cut == "nightshirt":
        sheet.line(polyline([(0, -128), (0, -88)]), LINE, 2.6)
        sheet.paint(ellipse(0, -112, 4) + ellipse(0, -98, 4), LINE)
    elif one.wears.cut == "rabbit":
        sheet.paint(ellipse(0, -50, 42, 48), Ink(0, 0.10, 0.40))
        sheet.line(ellipse(0, -50, 42, 48), LINE, 2)
    elif one.wears.cut == "shawl":
        sheet.line(smooth([(-24, -134), (-6, -76), (-16, 6)], closed=False), LINE, 3)


def _arm(sheet: Sheet, one: Child, hand: Point, *, torch: bool) -> None:
    side = 1 if hand[0] >= 0 else -1
    shoulder = (side * 38, -114)
    reach = math.dist(shoulder, hand)
    sag = max(0.0, 76 - reach) * 0.6 + 8
    elbow = ((shoulder[0] + hand[0]) / 2 + side * sag, (shoulder[1] + hand[1]) / 2 + 12)
    sleeve = stroke([shoulder, elbow, hand], 28, start=1, end=0.86)
    sheet.paint(sleeve, one.wears.ground.towards(raft.NIGHT, 0.10))
    with sheet.group(clip=sheet.clip(sleeve)):
        PRINTS[one.wears.printed](sheet, one.wears.ink)
    sheet.line(sleeve, LINE, 3)
    if torch:
        _torch(sheet, hand, one.points)
    sheet.paint(ellipse(*hand, 15), one.skin.light)
    sheet.line(ellipse(*hand, 15), LINE, 2.4)


def _torch(sheet: Sheet, hand: Point, points: float) -> None:
    with sheet.shape("torch"), sheet.group(move=hand), sheet.group(turn=(points, 0, 0)):
        sheet.paint(rectangle(-30, -9, 52, 18, radius=5), LINE)
        sheet.paint(rectangle(-26, -5, 46, 6, radius=3), Ink(0.20, 0.50, 0.60))
        sheet.paint(polygon([(18, -10), (38, -18), (38, 18), (18, 10)]), Ink(0.50, 0.56, 0.5))
        sheet.paint(ellipse(40, 0, 6, 17), PAPER)


def _whale(sheet: Sheet) -> None:
    """A stuffed whale, held very tight."""
    body = smooth(
        [
            Corner(-96, -58),
            (-92, -92),
            (-50, -104),
            (0, -88),
            (30, -66),
            Corner(52, -92),
            (58, -66),
            (20, -38),
            (-50, -30),
        ]
    )
    sheet.paint(body, Ink(0.10, 0.52, 0.10))
    with sheet.group(clip=sheet.clip(body)):
        sheet.paint(smooth([(-100, -52), (-40, -46), (20, -44), (0, -20), (-90, -20)]), WHITE)
        sheet.line("".join(polyline([(-80 + 12 * i, -48), (-80 + 12 * i, -32)]) for i in range(7)), LILAC, 2.4)
    sheet.line(body, LINE, 3)
    sheet.line(polyline([(-80, -80), (-70, -70)]) + polyline([(-80, -70), (-70, -80)]), LINE, 3)
