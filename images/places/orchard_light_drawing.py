"""The lights by which the Reyes' kitchen is seen: the hood's lamp first, since it's what there is at three."""

from __future__ import annotations

from orchard_kitchen_drawing import BOTTOM, COOKER, LAMP, LEFT, NONE, RIGHT, SMALL_LAMP, TOP, rim

from print_room.geometry import ellipse, polygon, rectangle
from print_room.inks import PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

KEPT = Ink(1, 1, 1)
NIGHT = Ink(0.82, 0.74, 0.05)
RIM, SOFT_RIM = Ink(0, 0.05, 0.46), Ink(0.04, 0.26, 0.56)
ROSE = Ink(0, 0.10, 0.92)


def night_but_for_the_hood(sheet: Sheet, inside: Reference) -> None:
    """All that the hood's lamp does not reach; its light is widest on the tiles, and falls on the floor."""
    middle = (COOKER, 430.0)
    reach = sheet.grey_radial(middle, 640, (0, 0), (0.24, 0.03), (0.42, 0.26), (0.68, 0.74), (1, 1), stretch=1.2)
    everywhere = sheet.mask((sheet.everything, "white"), (ellipse(*middle, 768, 640), reach))
    with sheet.shape("night"), sheet.overprint(clip=inside):
        with sheet.group(mask=everywhere):
            sheet.paint(sheet.everything, NIGHT)
    with sheet.shape("under the ceiling"), sheet.overprint(clip=inside):
        dark = sheet.linear(
            (0, 256),
            (0, 140),
            Stop(0, Ink(0.50, 0.46, 0.04), 0),
            Stop(0.35, Ink(0.62, 0.58, 0.04)),
            Stop(1, Ink(0.76, 0.68, 0.04)),
        )
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 310), dark)
    with sheet.shape("cone of light"):
        cone = polygon([(COOKER - 150, 288), (COOKER + 150, 288), (COOKER + 370, 640), (COOKER - 370, 640)])
        with sheet.lift(clip=inside, blur=22):
            sheet.paint(sheet.everything, KEPT)
            sheet.paint(cone, Ink(0.16, 0.20, 1))
        with sheet.overprint(clip=inside):
            warm = sheet.radial(LAMP, 640, Stop(0, Ink(0, 0, 0.58)), Stop(0.4, Ink(0, 0, 0.30)), Stop(1, NONE))
            sheet.paint(ellipse(*LAMP, 640), warm)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        corners = sheet.radial((COOKER, 480), 1150, Stop(0.5, NONE), Stop(1, Ink(0.50, 0.40, 0)), stretch=1.15)
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP), corners)


def lamp_in_the_hood(sheet: Sheet) -> None:
    """The strip under the hood, and its glow."""
    with sheet.shape("hood's lamp"):
        glow = sheet.radial(
            LAMP, 190, Stop(0, PAPER, 0.95), Stop(0.4, Ink(0, 0, 0.2), 0.6), Stop(1, Ink(0, 0, 0.4), 0), stretch=1.6
        )
        with sheet.group(clip=sheet.clip(rectangle(COOKER - 300, 290, 600, 200))):
            sheet.paint(ellipse(*LAMP, 304, 190), glow)
        sheet.paint(rectangle(COOKER - 94, 281, 188, 18, radius=9), PAPER)
        rim(sheet, [(COOKER - 172, 290), (COOKER - 100, 292), (COOKER + 100, 292), (COOKER + 172, 290)], 5, RIM)


def lamp_of_the_machine(sheet: Sheet) -> None:
    """No larger than a pea, and one sees it first."""
    with sheet.shape("machine's lamp"):
        with sheet.lift():
            near = sheet.radial(
                SMALL_LAMP, 180, Stop(0, Ink(0.30, 0.36, 1)), Stop(0.45, Ink(0.66, 0.70, 1)), Stop(1, KEPT)
            )
            sheet.paint(ellipse(*SMALL_LAMP, 180), near)
        with sheet.overprint():
            red = sheet.radial(SMALL_LAMP, 200, Stop(0, Ink(0, 0, 0.85)), Stop(0.4, Ink(0, 0, 0.42)), Stop(1, NONE))
            sheet.paint(ellipse(*SMALL_LAMP, 200), red)
        sheet.paint(ellipse(*SMALL_LAMP, 14), ROSE)
        sheet.paint(ellipse(*SMALL_LAMP, 7), PAPER)
        rim(sheet, [(182, 420), (236, 415), (292, 420)], 5, ROSE)
        rim(sheet, [(140, 480), (240, 480), (336, 480)], 4, ROSE)
