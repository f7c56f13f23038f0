"""The two lights of Max's room: the unit and the hall, on most nights; a torch on the floor, on the last one."""

from __future__ import annotations

from maxs_room_drawing import (
    BOTTOM,
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

from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth
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
    with sheet.shape("the hall's light on the chair"):
        lit = Ink(0.02, 0.24, 0.74)
        rim(sheet, [(508, 640), (507, 540), (508, 432)], 6, lit)
        rim(sheet, [(613, 620), (613, 540), (613, 436)], 4, Ink(0.10, 0.34, 0.50))
        rim(sheet, [(499, 676), (496, 740), (492, 808)], 5, lit)


def face_alight(sheet: Sheet) -> None:
    """The unit's face: round, pale, with a ring in it."""
    with sheet.shape("face alight"):
        sheet.paint(
            ellipse(*FACE, FACE_RADIUS), sheet.radial(FACE, FACE_RADIUS, Stop(0, PAPER), Stop(1, Ink(0, 0.16, 0.10)))
        )
        sheet.line(ellipse(*FACE, FACE_RADIUS - 14), Ink(0, 0.20, 0.10), 3)
        glow = sheet.radial(FACE, 210, Stop(0, PAPER, 0.5), Stop(0.3, Ink(0, 0.06, 0), 0.3), Stop(1, Ink(0, 0.2, 0), 0))
        sheet.paint(ellipse(*FACE, 210), glow)


# The torch: its lens, and the round that it throws on the wall and, bent, on the ceiling.
LENS: Point = (786.0, 790.0)
THROWN: Point = (1010.0, 330.0)


def light_of_the_torch(sheet: Sheet) -> None:
    """No power: one beam from the floor, which shows the receipts and the ceiling, and less of everything else."""
    round_on_wall = ellipse(*THROWN, 430, 350, turn=-52)
    with sheet.shape("dark"):
        reach = sheet.grey_radial(THROWN, 640, (0, 0.22), (0.5, 0.34), (0.66, 0.7), (1, 1), stretch=1.18)
        with sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (ellipse(*THROWN, 755, 640), reach))):
            sheet.paint(sheet.everything, Ink(0.86, 0.74, 0.04))
    with sheet.shape("beam"), sheet.lift(blur=10):
        sheet.paint(sheet.everything, KEPT)
        beam = polygon([(774, 768), (806, 806), (1330, 420), (1180, 40), (860, -40), (690, 120), (640, 330)])
        sheet.paint(beam, sheet.linear(LENS, THROWN, Stop(0, Ink(0.3, 0.5, 0.8)), Stop(1, Ink(0.9, 0.94, 1))))
        sheet.paint(round_on_wall, Ink(0.42, 0.66, 0.9))
    with sheet.shape("round"), sheet.lift(blur=4):
        sheet.paint(sheet.everything, KEPT)
        sheet.paint(ellipse(*THROWN, 290, 226, turn=-52), Ink(0.7, 0.74, 0.9))
    with sheet.shape("corners"), sheet.overprint():
        low = sheet.linear((0, 780), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.60, 0.50, 0)))
        sheet.paint(rectangle(-96, 780, 2112, BOTTOM - 780), low)


def torch(sheet: Sheet) -> None:
    """It lies where it was dropped, over a shoe, so that it looks upwards."""
    x, y = LENS
    with sheet.shape("shadow of the torch"), sheet.overprint(blur=6):
        sheet.paint(ellipse(x - 60, y + 58, 120, 14), Ink(0.60, 0.50, 0))
    with sheet.shape("shoe"):
        upper = smooth(
            moved(
                [
                    Corner(-72, 46),
                    (-76, 16),
                    Corner(-66, -6),
                    Corner(-34, -4),
                    (-10, 18),
                    (26, 26),
                    (40, 40),
                    Corner(36, 48),
                ],
                x,
                y,
            )
        )
        sheet.paint(upper, Ink(0.40, 0.60, 0.34))
        sheet.line(upper, LINE, 3.4)
        sole = rectangle(x - 76, y + 44, 118, 14, radius=6)
        sheet.paint(sole, Ink(0.20, 0.44, 0.12))
        sheet.line(sole, LINE, 3.2)
        sheet.line(
            smooth(moved([(-20, 14), (-6, 30), (-30, 40), (-20, 64)], x, y), closed=False), Ink(0.20, 0.44, 0.12), 3.4
        )
    with sheet.shape("torch"), sheet.group(turn=(-27, *LENS)):
        barrel = rectangle(x - 140, y - 15, 114, 30, radius=9)
        sheet.paint(
            barrel,
            sheet.linear((0, y - 15), (0, y + 15), Stop(0, Ink(0.20, 0.40, 0.50)), Stop(1, Ink(0.70, 0.72, 0.40))),
        )
        sheet.line(barrel, LINE, 3.4)
        sheet.line(
            "".join(polyline([(x - 120 + ring * 14, y - 14), (x - 120 + ring * 14, y + 14)]) for ring in range(5)),
            LINE,
            3,
        )
        flare = polygon([(x - 36, y - 16), (x, y - 29), (x, y + 29), (x - 36, y + 16)])
        sheet.paint(flare, Ink(0.14, 0.36, 0.56))
        sheet.line(flare, LINE, 3.4)
        sheet.paint(ellipse(x + 1, y, 10, 29), PAPER)
    with sheet.shape("lens"):
        glow = sheet.radial(
            LENS, 110, Stop(0, PAPER, 0.95), Stop(0.3, Ink(0, 0.04, 0.1), 0.4), Stop(1, Ink(0, 0.1, 0.1), 0)
        )
        sheet.paint(ellipse(*LENS, 110), glow)
