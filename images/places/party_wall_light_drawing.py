"""The lights of the party wall: a line under it, a lamp on this side, a telephone, the grey before dawn."""

from __future__ import annotations

import party_wall_drawing as wall
from park_home_drawing import BOTTOM, DEEPEST, KEPT, LEFT, NONE, RIGHT, SALMON, SALMON_PALE, TOP, rim
from party_wall_drawing import BED_FOOT, BED_LEFT, BED_RIGHT, FLOOR, RAIL_FOOT, SOCKET

from print_room.geometry import Point, ellipse, polygon, rectangle
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

FOOT_OF_THE_WALL = FLOOR - 2


def edges(sheet: Sheet, ink: Ink, middle: Point = (960.0, 470.0), reach: float = 1250.0) -> None:
    """Lay the dark of the page's corners."""
    with sheet.shape("corners"), sheet.overprint():
        sheet.paint(sheet.everything, sheet.radial(middle, reach, Stop(0.46, NONE), Stop(1, ink), stretch=1.1))


# A line of light from the other side.


def from_under_the_wall(sheet: Sheet) -> None:
    """Night; along the skirting it is thinner, and warm."""
    rising = sheet.grey_linear((0, 380), (0, FLOOR), (0, 1), (0.5, 0.86), (0.86, 0.62), (1, 0.44))
    about = sheet.grey_radial(SOCKET, 230, (0, 0.30), (0.4, 0.60), (1, 1))
    with sheet.shape("night"):
        with sheet.overprint(mask=sheet.mask((rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP), rising))):
            sheet.paint(sheet.everything, Ink(0.66, 0.60, 0.02))
        with sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (ellipse(*SOCKET, 230), about))):
            sheet.paint(sheet.everything, Ink(0.60, 0.40, 0))
    with sheet.shape("light on the skirting"):
        with sheet.lift():
            sheet.paint(
                rectangle(LEFT, FLOOR - 120, RIGHT - LEFT, 200),
                sheet.linear(
                    (0, FLOOR - 120), (0, FLOOR + 80), Stop(0, KEPT), Stop(0.58, Ink(0.16, 0.30, 1)), Stop(1, KEPT)
                ),
            )
        with sheet.overprint():
            warm = sheet.linear(
                (0, FLOOR - 170), (0, FLOOR + 110), Stop(0, NONE), Stop(0.6, Ink(0, 0, 0.60)), Stop(1, NONE)
            )
            sheet.paint(rectangle(LEFT, FLOOR - 170, RIGHT - LEFT, 280), warm)
    with sheet.shape("line of light"):
        sheet.paint(rectangle(LEFT, FOOT_OF_THE_WALL - 5, RIGHT - LEFT, 11), Ink(0, 0, 0.10))
    edges(sheet, Ink(0.60, 0.50, 0))


def bed_against_the_line(sheet: Sheet) -> None:
    """Posts, and the bed's underside, black before the line of light."""
    with sheet.shape("posts before the light"):
        for x in (BED_LEFT, BED_RIGHT):
            sheet.paint(rectangle(x - 17, RAIL_FOOT - 4, 34, BED_FOOT - RAIL_FOOT + 4), DEEPEST)
            rim(sheet, [(x + 14, FLOOR - 30), (x + 15, FLOOR), (x + 14, FLOOR + 30)], 5, SALMON)
        sheet.paint(rectangle(184, 582, 24, 246), DEEPEST)
        sheet.paint(rectangle(BED_LEFT, RAIL_FOOT - 14, 316, 14), DEEPEST)
        rim(sheet, [(BED_LEFT + 20, RAIL_FOOT + 1), (520, RAIL_FOOT + 2), (670, RAIL_FOOT + 1)], 5, SALMON)


def socket_glows(sheet: Sheet) -> None:
    """The holes of the socket have light in them."""
    x, y = SOCKET
    with sheet.shape("glow of the socket"):
        with sheet.overprint():
            warm = sheet.radial(SOCKET, 190, Stop(0, Ink(0, 0, 0.62)), Stop(1, NONE))
            sheet.paint(ellipse(x, y, 190), warm)
        for side in (-1, 1):
            holes = rectangle(x + side * 29 - 5, y - 20, 10, 17)
            holes += rectangle(x + side * 29 - 17, y + 8, 13, 8) + rectangle(x + side * 29 + 4, y + 8, 13, 8)
            sheet.paint(holes, Ink(0, 0, 0.16))


# A lamp on this side.


def by_lamp(sheet: Sheet, swing: float = 0.0) -> None:
    """Night beyond the lamp's reach; under it the bed is light, and its shadow on the wall dark."""
    at = wall.lamp_at(swing)
    reach = sheet.grey_radial(at, 900, (0, 0.0), (0.18, 0.06), (0.36, 0.30), (0.62, 0.68), (1, 1), stretch=1.24)
    with sheet.shape("night"), sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (sheet.everything, reach))):
        sheet.paint(sheet.everything, Ink(0.72, 0.56, 0.03))
    with sheet.shape("light of the lamp"):
        with sheet.lift():
            near = sheet.radial(at, 430, Stop(0, Ink(0.2, 0.2, 0.7)), Stop(0.5, Ink(0.6, 0.55, 0.95)), Stop(1, KEPT))
            sheet.paint(ellipse(*at, 430), near)
        with sheet.overprint():
            warm = sheet.radial(at, 760, Stop(0, Ink(0, 0, 0.60)), Stop(0.5, Ink(0, 0, 0.28)), Stop(1, NONE))
            sheet.paint(ellipse(*at, 760), warm)
    with sheet.shape("shadow of the bed"), sheet.overprint():
        lean = swing * -6
        under = [
            (BED_LEFT - 10, RAIL_FOOT),
            (BED_RIGHT + 6, RAIL_FOOT),
            (BED_RIGHT + 120 + lean, BOTTOM),
            (BED_LEFT - 120 + lean, BOTTOM),
        ]
        fade = sheet.linear((0, RAIL_FOOT), (0, 940), Stop(0, Ink(0.66, 0.50, 0.04)), Stop(1, Ink(0.30, 0.24, 0)))
        sheet.paint(polygon(under), fade)
    edges(sheet, Ink(0.56, 0.44, 0), at, 1500)


def lamp_alight(sheet: Sheet, swing: float = 0.0) -> None:
    """The globe itself, and the air about it."""
    at = wall.lamp_at(swing)
    with sheet.shape("globe alight"):
        halo = sheet.radial(
            at, 210, Stop(0.25, Ink(0, 0, 0.10), 0.7), Stop(0.5, Ink(0, 0.02, 0.36), 0.28), Stop(1, SALMON_PALE, 0)
        )
        sheet.paint(ellipse(*at, 210), halo)
    wall.lamp(sheet, PAPER, Ink(0, 0.04, 0.40), swing)
    with sheet.shape("bed's edges"):
        rim(sheet, [(700, 586), (960, 582), (1340, 588)], 6, PAPER)
        rim(sheet, [(BED_RIGHT - 12, 548), (BED_RIGHT - 13, 620), (BED_RIGHT - 12, 690)], 6, SALMON_PALE)
        rim(sheet, [(BED_LEFT + 12, 480), (BED_LEFT + 13, 540), (BED_LEFT + 12, 600)], 6, SALMON_PALE)


# The telephone's.


def by_telephone(sheet: Sheet, at: Point) -> None:
    """Night, but for a round of cold light on the paper over the bed."""
    middle = (at[0], at[1] - 150)
    reach = sheet.grey_radial(middle, 620, (0, 0.05), (0.3, 0.14), (0.42, 0.40), (0.46, 0.70), (0.8, 0.94), (1, 1))
    with sheet.shape("night"), sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (sheet.everything, reach))):
        sheet.paint(sheet.everything, Ink(0.86, 0.66, 0.02))
    over_the_rail = sheet.clip(rectangle(LEFT, TOP, RIGHT - LEFT, RAIL_FOOT - TOP))
    with sheet.shape("light of the telephone"), sheet.lift(clip=over_the_rail):
        near = sheet.radial(at, 330, Stop(0, Ink(0.1, 0.2, 0.3)), Stop(0.5, Ink(0.5, 0.66, 0.7)), Stop(1, KEPT))
        sheet.paint(ellipse(*at, 330), near)
    with sheet.shape("shadow of the bed"), sheet.overprint():
        low = sheet.linear((0, 560), (0, 790), Stop(0, NONE), Stop(1, Ink(0.70, 0.46, 0.04)))
        sheet.paint(rectangle(LEFT, 560, RIGHT - LEFT, BOTTOM - 560), low)
        sheet.paint(rectangle(BED_LEFT + 17, RAIL_FOOT, BED_RIGHT - BED_LEFT - 34, 108), Ink(0.70, 0.46, 0.04))
    edges(sheet, Ink(0.50, 0.40, 0), middle, 1400)


# The grey before dawn.


def by_grey(sheet: Sheet) -> None:
    """No lamp: a window's shape on the paper, very pale, and the rest of it grey."""
    panes = ""
    for left in (452.0, 598.0):
        for top in (106.0, 264.0):
            panes += polygon([(left, top), (left + 132, top - 20), (left + 132, top + 124), (left, top + 144)])
    with sheet.shape("grey"), sheet.overprint():
        away = sheet.linear(
            (0, 60),
            (0, 1000),
            Stop(0, Ink(0.40, 0.40, 0.03)),
            Stop(0.5, Ink(0.30, 0.34, 0.03)),
            Stop(1, Ink(0.62, 0.54, 0.03)),
        )
        sheet.paint(sheet.everything, away)
    with sheet.shape("window on the paper"), sheet.lift(blur=5):
        sheet.paint(sheet.everything, KEPT)
        sheet.paint(panes, Ink(0.30, 0.46, 0.9))
    with sheet.shape("grey on the bed"), sheet.lift(blur=8):
        sheet.paint(sheet.everything, KEPT)
        sheet.paint(
            polygon([(380, 536), (700, 540), (1180, 578), (1500, 590), (1500, 640), (380, 640)]), Ink(0.40, 0.56, 0.9)
        )
    with sheet.shape("under the bed"), sheet.overprint():
        sheet.paint(rectangle(BED_LEFT + 17, RAIL_FOOT, BED_RIGHT - BED_LEFT - 34, 106), Ink(0.60, 0.44, 0.04))
    edges(sheet, Ink(0.66, 0.50, 0.02), (760, 400), 1350)
