"""The light of the Parks' kitchen: one round lamp over a round table, and what the stove adds a year later."""

from __future__ import annotations

import park_table_drawing as tables
from park_home_drawing import BOTTOM, DEEPEST, KEPT, LEFT, NONE, RIGHT, SALMON, SALMON_PALE, TOP, rim
from park_kitchen_drawing import STOVE_LEFT, STOVE_RIGHT, STOVE_TOP
from park_table_drawing import LAMP, TABLE

from print_room.geometry import Point, ellipse, polygon, rectangle
from print_room.inks import PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop


def evening(sheet: Sheet, inside: Reference, night: Ink, reach: float, warmth: float = 0.40) -> None:
    """Dusk over the room, thinner towards the lamp; a cone of light that falls on the table; warmth."""
    middle: Point = (LAMP[0], LAMP[1] + 200)
    thin = sheet.grey_radial(middle, reach, (0, 0.05), (0.26, 0.14), (0.5, 0.46), (0.8, 0.88), (1, 1), stretch=1.25)
    everywhere = sheet.mask((sheet.everything, "white"), (sheet.everything, thin))
    with sheet.shape("dusk"), sheet.overprint(clip=inside), sheet.group(mask=everywhere):
        sheet.paint(sheet.everything, night)
    with sheet.shape("cone of light"), sheet.lift(clip=inside, blur=14):
        sheet.paint(sheet.everything, KEPT)
        cone = polygon(
            [(LAMP[0] - 60, LAMP[1] + 40), (LAMP[0] + 60, LAMP[1] + 40), (LAMP[0] + 400, 700), (LAMP[0] - 400, 700)]
        )
        sheet.paint(cone, Ink(0.62, 0.60, 0.94))
    with sheet.shape("warmth"), sheet.overprint(clip=inside):
        warm = sheet.radial(
            middle, 820, Stop(0, Ink(0, 0, warmth)), Stop(0.5, Ink(0, 0, warmth * 0.55)), Stop(1, NONE), stretch=1.2
        )
        sheet.paint(sheet.everything, warm)
    with sheet.shape("low and high"), sheet.overprint(clip=inside):
        low = sheet.linear((0, 760), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.66, 0.52, 0.02)))
        sheet.paint(rectangle(LEFT, 760, RIGHT - LEFT, BOTTOM - 760), low)
        high = sheet.linear((0, 200), (0, TOP), Stop(0, NONE), Stop(1, Ink(0.44, 0.36, 0.02)))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 254), high)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        corner = sheet.radial((LAMP[0] + 60, 460), 1280, Stop(0.5, NONE), Stop(1, Ink(0.60, 0.48, 0)), stretch=1.05)
        sheet.paint(sheet.everything, corner)


def shadow_of_the_table(sheet: Sheet, inside: Reference) -> None:
    """Under the table and under the bench it is dark."""
    with sheet.shape("shadow under the table"), sheet.overprint(clip=inside):
        x, y = TABLE
        dark = sheet.radial((x, y + 250), 150, Stop(0.3, Ink(0.66, 0.46, 0.06)), Stop(1, NONE), stretch=3.6)
        sheet.paint(ellipse(x, y + 250, 540, 150), dark)


def on_the_table(sheet: Sheet) -> None:
    """The cloth and what stands on it, in the lamp's light: drawn after the dusk."""
    x, y = TABLE
    with sheet.shape("cloth in light"), sheet.lift(clip=sheet.clip(ellipse(x, y, tables.REACH, tables.DEPTH))):
        pool = sheet.radial((x, y - 10), 430, Stop(0, Ink(0.5, 0.4, 0.6)), Stop(1, KEPT))
        sheet.paint(ellipse(x, y, tables.REACH + 10, tables.DEPTH + 10), pool)
    rim(sheet, [(x - 416, y + 12), (x - 300, y + 46), (x, y + 63), (x + 300, y + 46), (x + 416, y + 12)], 6, PAPER)


def edges_towards_the_lamp(sheet: Sheet) -> None:
    """Thin lit edges on what stands about."""
    with sheet.shape("lit edges"):
        rim(sheet, [(280, 420), (740, 416), (1150, 420)], 6, SALMON_PALE)
        rim(sheet, [(STOVE_LEFT + 3, STOVE_TOP + 12), (STOVE_LEFT + 3, 620), (STOVE_LEFT + 4, 730)], 6, SALMON_PALE)
        rim(sheet, [(1610, 280), (1609, 480), (1610, 720)], 6, SALMON_PALE)


def stove_alight(sheet: Sheet, inside: Reference) -> None:
    """A fire behind the little glass door, and its patch on the boards."""
    x, y = (STOVE_LEFT + STOVE_RIGHT) / 2, STOVE_TOP + 124.0
    with sheet.shape("glow of the stove"), sheet.overprint(clip=inside):
        warm = sheet.radial((x, y), 380, Stop(0, Ink(0, 0, 0.62)), Stop(1, NONE))
        sheet.paint(ellipse(x, y, 380), warm)
    with sheet.shape("fire"):
        glass = rectangle(STOVE_LEFT + 38, STOVE_TOP + 74, STOVE_RIGHT - STOVE_LEFT - 76, 100, radius=14)
        sheet.paint(glass, sheet.radial((x, y + 30), 120, Stop(0, PAPER), Stop(0.5, SALMON_PALE), Stop(1, SALMON)))
        rim(sheet, [(1266, 630), (1266, 690), (1262, 760)], 6, SALMON_PALE)
        rim(sheet, [(1226, 630), (1225, 690), (1221, 740)], 4, SALMON_PALE)
        bars = "".join(rectangle(x - 70 + i * 34, STOVE_TOP + 74, 7, 100) for i in range(5))
        sheet.paint(bars, DEEPEST)
