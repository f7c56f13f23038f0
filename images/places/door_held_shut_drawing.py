"""The door with height marks shut, on the latch, or a hand wide: how much light still comes by it."""

from __future__ import annotations

import door_held_drawing as door
import door_held_things_drawing as things

from print_room.geometry import Corner, ellipse, polygon, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Light
from print_room.sheet import Sheet, Stop

LIGHT = Light("nowhere", shade=(0.62, 0.70, 0.0), near=0.5, far=0.85)
BRIGHT = Ink(0, 0.03, 0.26)
HAND_WIDE = 104.0
RIM = Ink(0.16, 0.40, 0.80)


def shut(sheet: Sheet) -> None:
    """A line of light under it, and across the light two feet."""
    _dark(sheet, door.LEFT, (960, door.SILL + 20), 700)
    _under(sheet, bright=True)
    _things(sheet)
    _feet(sheet)


def latch(sheet: Sheet) -> None:
    """Closed to and resting: a hair of light down its free edge."""
    _dark(sheet, door.LEFT + 5, (door.LEFT + 10, 420), 620)
    _band(sheet, 8, 170)
    _under(sheet, bright=False)
    _things(sheet)


def ajar(sheet: Sheet) -> None:
    """A hand wide."""
    _dark(sheet, door.LEFT + HAND_WIDE, (door.LEFT + 50, 420), 900)
    clip = sheet.clip(sheet.everything)
    door.light_on_the_floor(sheet, door.LEFT, door.LEFT + HAND_WIDE, 3.2, clip, Ink(0, 0.08, 0.62))
    _band(sheet, HAND_WIDE, 330)
    _hand(sheet)
    _under(sheet, bright=False)
    _things(sheet)


def _dark(sheet: Sheet, edge: float, lit_from: tuple[float, float], reach: float) -> None:
    """Everything on our side by night."""
    door.wall(sheet)
    door.leaf(sheet, edge)
    with sheet.shape("knob"):
        x, y = edge + 54, 396.0
        sheet.paint(ellipse(x, y + 4, 34), LINE)
        sheet.paint(ellipse(x, y, 30), Ink(0.10, 0.30, 0.70))
        sheet.paint(ellipse(x - 9, y - 9, 9), Ink(0, 0.06, 0.40))
    door.night(sheet, lit_from, reach, sheet.clip(sheet.everything), 0.55)


def _band(sheet: Sheet, width: float, halo: float) -> None:
    """Light down the free edge, from above the page to the sill."""
    left = door.LEFT
    with sheet.shape("band of light"):
        with sheet.overprint():
            glow = sheet.linear(
                (left - halo, 0),
                (left + width + halo, 0),
                Stop(0, PAPER),
                Stop(0.5, Ink(0, 0.04, 0.50)),
                Stop(1, PAPER),
            )
            sheet.paint(rectangle(left - halo, -60, width + 2 * halo, door.SILL + 60), glow)
        sheet.paint(rectangle(left, -60, width, door.SILL + 62), BRIGHT)
        if width > 40:
            edge = rectangle(left + width - 16, -60, 24, door.SILL + 54)
            sheet.paint(edge, Ink(0, 0.14, 0.62))
            sheet.line(edge, LINE, 3)


def _under(sheet: Sheet, *, bright: bool) -> None:
    """The line of light under the door."""
    y, tall = door.SILL - 12, 16.0
    with sheet.shape("light under the door"):
        if bright:
            door.light_on_the_floor(sheet, door.LEFT, door.RIGHT, 0.3, sheet.clip(sheet.everything), Ink(0, 0.08, 0.40))
        sheet.paint(rectangle(door.LEFT, y, door.RIGHT - door.LEFT, tall), BRIGHT if bright else Ink(0, 0.12, 0.62))


def _feet(sheet: Sheet) -> None:
    """Two feet that stand in that light, and their shadows towards us."""
    y, tall = door.SILL - 12, 16.0
    with sheet.shape("two feet"):
        for x in (842.0, 972.0):
            sheet.paint(rectangle(x - 44, y - 1, 88, tall + 2), Ink(0.96, 0.88, 0.2))
            with sheet.overprint():
                fade = sheet.linear((0, y + tall), (0, y + 240), Stop(0, Ink(0.9, 0.84, 0)), Stop(1, PAPER))
                shadow = [(x - 44, y + tall), (x + 44, y + tall), (x + 62, y + 240), (x - 62, y + 240)]
                sheet.paint(polygon(shadow), fade)


def _hand(sheet: Sheet) -> None:
    """The shadow of a small hand that has just been where the light is: four fingers, and the thumb tucked in."""
    x, y = door.LEFT + 45, 470.0
    with sheet.shape("shadow of a hand"), sheet.group(blur=2.2):
        outline = [
            Corner(x - 24, y + 150),
            (x - 28, y + 90),
            (x - 40, y + 40),
            (x - 40, y - 40),
            (x - 31, y - 52),
            (x - 23, y - 40),
            Corner(x - 21, y + 6),
            (x - 19, y - 66),
            (x - 10, y - 78),
            (x - 1, y - 66),
            Corner(x, y + 2),
            (x + 2, y - 58),
            (x + 10, y - 70),
            (x + 19, y - 58),
            Corner(x + 20, y + 8),
            (x + 24, y - 28),
            (x + 31, y - 38),
            (x + 38, y - 28),
            (x + 38, y + 50),
            (x + 28, y + 92),
            Corner(x + 24, y + 150),
        ]
        fade = sheet.linear((0, y + 40), (0, y + 150), Stop(0, Ink(0.72, 0.70, 0.5)), Stop(1, BRIGHT))
        sheet.paint(smooth(outline), fade)
        thumb = smooth([(x + 34, y + 44), (x + 8, y + 18), (x - 8, y + 18), (x - 2, y + 34), (x + 20, y + 62)])
        sheet.paint(thumb, Ink(0.90, 0.82, 0.4))


def _things(sheet: Sheet) -> None:
    things.mat(sheet, 0.7)
    things.shoes(sheet, RIM, 0.6)
    things.cups(sheet, RIM, 0.55)
