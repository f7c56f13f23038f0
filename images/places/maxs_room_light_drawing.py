"""The two lights of Max's room: the unit and the hall, on most nights; a torch on the floor, on the last one."""

from __future__ import annotations

from maxs_room_drawing import (
    BOTTOM,
    DEEPEST,
    DOOR_TOP,
    FACE,
    FACE_RADIUS,
    FLOOR,
    GAP_LEFT,
    GAP_RIGHT,
    KEPT,
    NONE,
    rim,
)

from print_room.geometry import Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

NIGHT = Ink(0.82, 0.72, 0.04)


def light_of_the_unit(sheet: Sheet) -> None:
    """Night, but for a round of light on the receipts and on what lies under them."""
    reach = sheet.grey_radial(FACE, 900, (0, 0), (0.18, 0.06), (0.34, 0.30), (0.62, 0.76), (1, 1), stretch=1.15)
    gap = ((GAP_LEFT + GAP_RIGHT) / 2, 470.0)
    hall = sheet.grey_radial(gap, 330, (0, 0.45), (0.4, 0.8), (1, 1), stretch=0.7)
    with sheet.shape("night"):
        dark = sheet.mask(
            (sheet.everything, "white"),
            (ellipse(*gap, 231, 330), hall),
            (ellipse(*FACE, 1035, 900), reach),
        )
        with sheet.overprint(mask=dark):
            sheet.paint(sheet.everything, NIGHT)
    with sheet.shape("light of the unit"), sheet.lift():
        near = sheet.radial(FACE, 420, Stop(0, Ink(0.25, 0.5, 0.6)), Stop(0.5, Ink(0.6, 0.8, 0.9)), Stop(1, KEPT))
        sheet.paint(ellipse(*FACE, 420), near)
    with sheet.shape("corners"), sheet.overprint():
        low = sheet.linear((0, 780), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.70, 0.50, 0)))
        sheet.paint(rectangle(-96, 780, 2112, BOTTOM - 780), low)
        high = sheet.linear((0, 240), (0, -54), Stop(0, NONE), Stop(1, Ink(0.50, 0.40, 0)))
        sheet.paint(rectangle(-96, -54, 2112, 294), high)
    light_of_the_hall(sheet)
    face_alight(sheet)


def light_of_the_hall(sheet: Sheet) -> None:
    """A strip of it between door and post, and a wedge on the boards."""
    with sheet.shape("light on the floor"):
        wedge = polygon([(GAP_LEFT, FLOOR + 8), (GAP_RIGHT, FLOOR), (840, BOTTOM), (520, BOTTOM)])
        with sheet.lift(clip=sheet.clip(wedge)):
            fade = sheet.linear((306, FLOOR), (600, BOTTOM), Stop(0, Ink(0.08, 0.20, 1)), Stop(1, Ink(0.8, 0.85, 1)))
            sheet.paint(wedge, fade)
        with sheet.overprint(clip=sheet.clip(wedge)):
            sheet.paint(wedge, sheet.linear((306, FLOOR), (600, BOTTOM), Stop(0, Ink(0, 0, 0.5)), Stop(1, NONE)))
    with sheet.shape("halo of the gap"), sheet.overprint():
        middle = ((GAP_LEFT + GAP_RIGHT) / 2, 470.0)
        warm = sheet.radial(middle, 420, Stop(0, Ink(0, 0, 0.5)), Stop(1, NONE), stretch=0.6)
        sheet.paint(ellipse(*middle, 252, 420), warm)
    with sheet.shape("gap"):
        gap = polygon([(GAP_LEFT, DOOR_TOP + 4), (GAP_RIGHT, DOOR_TOP), (GAP_RIGHT, FLOOR), (GAP_LEFT, FLOOR + 10)])
        hall = sheet.linear((0, DOOR_TOP), (0, FLOOR), Stop(0, Ink(0, 0.02, 0.22)), Stop(1, Ink(0, 0.14, 0.66)))
        sheet.paint(gap, hall)
        sheet.paint(rectangle(GAP_LEFT, DOOR_TOP + 6, 9, FLOOR - DOOR_TOP), Ink(0.06, 0.30, 0.72))
        sheet.line(polyline([(GAP_LEFT, DOOR_TOP), (GAP_LEFT, FLOOR + 10)]), LINE, 3)
        rim(sheet, [(550, 640), (549, 540), (550, 434)], 4, Ink(0.10, 0.34, 0.50))
        rim(sheet, [(444, 640), (443, 540), (444, 434)], 6, Ink(0.02, 0.24, 0.74))
        rim(sheet, [(434, 668), (432, 740), (428, 806)], 5, Ink(0.02, 0.24, 0.74))


def face_alight(sheet: Sheet) -> None:
    """The unit's face: round, pale, with a ring in it."""
    with sheet.shape("face alight"):
        sheet.paint(ellipse(*FACE, FACE_RADIUS), sheet.radial(FACE, FACE_RADIUS, Stop(0, PAPER), Stop(1, Ink(0, 0.16, 0.10))))
        sheet.line(ellipse(*FACE, FACE_RADIUS - 14), Ink(0, 0.20, 0.10), 3)
        glow = sheet.radial(FACE, 210, Stop(0, PAPER, 0.7), Stop(0.3, Ink(0, 0.06, 0), 0.42), Stop(1, Ink(0, 0.2, 0), 0))
        sheet.paint(ellipse(*FACE, 210), glow)
