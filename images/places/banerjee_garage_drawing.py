"""The Banerjees' garage by day: whitewashed blocks, a skylight, and on the right the brick that is next door's too.

People stand round the kettle in the middle, so that the clutter is at the sides (`banerjee_garage_things_drawing`).
"""

from __future__ import annotations

import math
import random

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
WALL_TOP, WALL_FOOT = 128.0, 668.0
BRICK_LEFT = 1392.0
SKYLIGHT = ((764.0, -8.0), (1156.0, -8.0), (1106.0, 112.0), (814.0, 112.0))
KETTLE: Point = (960.0, 560.0)
SOCKET: Point = (1206.0, 436.0)
RUG = (960.0, 846.0, 540.0, 118.0)

WASH, JOINT = Ink(0, 0.07, 0.03), Ink(0, 0.26, 0.06)
RAFTER, RAFTER_DARK = Ink(0.10, 0.38, 0.46), Ink(0.40, 0.58, 0.44)
BOARDING = Ink(0.02, 0.22, 0.16)
BRICK, BRICK_DARK, BRICK_PALE = Ink(0.02, 0.24, 0.60), Ink(0.10, 0.40, 0.66), Ink(0, 0.12, 0.44)
MORTAR = Ink(0, 0.06, 0.12)
CONCRETE, CRACK = Ink(0, 0.15, 0.08), Ink(0.06, 0.40, 0.14)
SALMON, CYAN = Ink(0, 0.12, 0.84), Ink(0, 0.54, 0.03)
AUBERGINE = Ink(0.70, 0.60, 0.26)


def room(sheet: Sheet) -> None:
    """Walls, roof, floor."""
    back_wall(sheet)
    roof(sheet)
    floor(sheet)
    brick_wall(sheet)
    rug(sheet)
    daylight(sheet)
    skylight(sheet)


def back_wall(sheet: Sheet) -> None:
    """Blocks under whitewash, of which only some show their joints."""
    rng = random.Random("blocks")
    with sheet.shape("blocks"):
        sheet.paint(rectangle(LEFT, WALL_TOP, BRICK_LEFT - LEFT, WALL_FOOT - WALL_TOP), WASH)
        joints = ""
        for row in range(10):
            y = WALL_TOP + row * 58
            for step in range(14):
                x = LEFT + step * 118 + (row % 2) * 59
                if rng.random() < 0.62:
                    joints += polyline([(x + 4, y), (x + rng.uniform(60, 112), y)])
                if rng.random() < 0.5:
                    joints += polyline([(x, y + 5), (x, y + rng.uniform(30, 52))])
        sheet.line(joints, JOINT, 2.8)
        sheet.line(polyline([(LEFT, WALL_FOOT), (BRICK_LEFT, WALL_FOOT)]), LINE, 3)
    with sheet.shape("socket"):
        x, y = SOCKET
        plate = rectangle(x - 24, y - 22, 56, 44, radius=5)
        sheet.paint(plate, PAPER)
        sheet.line(plate, LINE, 3)
        sheet.paint("".join(ellipse(x + 18 + dx, y + dy, 3) for dx, dy in ((-6, 4), (6, 4), (0, -7))), LINE)
        sheet.line(polyline([(x + 4, y - 22), (x + 4, WALL_TOP)]), Ink(0.06, 0.34, 0.06), 6)


def roof(sheet: Sheet) -> None:
    """Boards and rafters, which come down towards the wall."""
    with sheet.shape("roof"):
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, WALL_TOP - TOP), BOARDING)
        for y in (-30, -2, 30, 66, 104):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), Ink(0.04, 0.40, 0.24), 2.4)
        for step in range(-4, 5):
            x = 960 + step * 236 + (118 if step < 0 else -118 if step > 0 else 0)
            if step == 0:
                continue
            top, foot = 960 + (x - 960) * 1.28, 960 + (x - 960) * 1.0
            beam = polygon([(top - 22, TOP), (top + 22, TOP), (foot + 15, WALL_TOP + 6), (foot - 15, WALL_TOP + 6)])
            sheet.paint(beam, RAFTER)
            sheet.line(beam, LINE, 3)
        plate = rectangle(LEFT, WALL_TOP - 8, RIGHT - LEFT, 26)
        sheet.paint(plate, RAFTER)
        sheet.line(plate, LINE, 3)


def skylight(sheet: Sheet) -> None:
    """The skylight: white, four panes, with a leaf that has lain on it since last year."""
    (a, b, c, d) = SKYLIGHT
    with sheet.shape("skylight"):
        frame = polygon(
            [(a[0] - 26, a[1] - 60), (b[0] + 26, b[1] - 60), (c[0] + 20, c[1] + 14), (d[0] - 20, d[1] + 14)]
        )
        sheet.paint(frame, RAFTER)
        sheet.line(frame, LINE, 3.4)
        glass = polygon([(a[0], a[1] - 60), (b[0], b[1] - 60), c, d])
        sheet.paint(glass, PAPER)
        for share in (0.33, 0.67):
            top = (a[0] + (b[0] - a[0]) * share, a[1] - 60)
            foot = (d[0] + (c[0] - d[0]) * share, d[1])
            sheet.line(polyline([top, foot]), LINE, 8)
            sheet.line(polyline([top, foot]), RAFTER, 4)
        sheet.line(glass, LINE, 3)
        for x, y, turn in ((872, 84, 20), (1052, 58, -40), (1076, 70, 12)):
            sheet.paint(ellipse(x, y, 13, 6, turn=turn), Ink(0.06, 0.26, 0.56))


def floor(sheet: Sheet) -> None:
    """Concrete, swept in the middle; a crack, a stain."""
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, WALL_FOOT, RIGHT - LEFT, BOTTOM - WALL_FOOT), CONCRETE)
        seams = "".join(polyline([(960 + (x - 960) * 0.7, WALL_FOOT), (x, BOTTOM)]) for x in (-640, 80, 1840, 2560))
        seams += polyline([(LEFT, 778), (RIGHT, 778)])
        sheet.line(seams, CRACK, 3)
        crack = [(380, 700), (420, 742), (404, 776), (470, 820), (462, 880), (530, 940)]
        sheet.line(polyline(crack), CRACK, 2.4)
        sheet.paint(smooth([(1590, 880), (1680, 852), (1790, 872), (1770, 920), (1660, 936)]), Ink(0.05, 0.34, 0.12))


def brick_wall(sheet: Sheet) -> None:
    """The wall to the house next door, of brick, older than the garage."""
    rng = random.Random("party wall")
    with sheet.shape("brick wall"):
        sheet.paint(rectangle(BRICK_LEFT, WALL_TOP + 18, RIGHT - BRICK_LEFT, WALL_FOOT - WALL_TOP - 4), MORTAR)
        laid: dict[Ink, str] = {BRICK: "", BRICK_DARK: "", BRICK_PALE: ""}
        for row in range(18):
            y = WALL_TOP + 22 + row * 29.6
            for step in range(10):
                x = BRICK_LEFT + step * 74 - (row % 2) * 37
                left, right = max(x, BRICK_LEFT) + 2, x + 70
                # Out of the light it darkens.
                dark = rng.random() + (x - BRICK_LEFT) / 1500
                ink = BRICK_DARK if dark > 0.90 else BRICK_PALE if dark < 0.34 else BRICK
                if right > left + 10:
                    laid[ink] += rectangle(left, y + rng.uniform(-1, 1), right - left, 25, radius=3)
        for ink, bricks in laid.items():
            sheet.paint(bricks, ink)
        sheet.line(polyline([(BRICK_LEFT, WALL_TOP + 18), (BRICK_LEFT, WALL_FOOT)]), LINE, 4)
        sheet.line(polyline([(BRICK_LEFT, WALL_FOOT), (RIGHT, WALL_FOOT)]), LINE, 3)


def rug(sheet: Sheet) -> None:
    """A round rug of plaited rags."""
    x, y, rx, ry = RUG
    inks = (SALMON, PAPER, CYAN, Ink(0, 0.06, 0.40), AUBERGINE, PAPER, SALMON, Ink(0, 0.24, 0.04), PAPER)
    with sheet.shape("rug"):
        sheet.paint(ellipse(x, y + 5, rx + 6, ry + 4), CRACK)
        for index, ink in enumerate(inks):
            share = 1 - index / len(inks)
            sheet.paint(ellipse(x, y, rx * share, ry * share), ink)
        for index in range(len(inks)):
            share = 1 - index / len(inks)
            count = int(54 * share) + 6
            marks = ""
            for step in range(count):
                angle = 2 * math.pi * step / count
                outer, inner = share, share - 0.8 / len(inks)
                p = (x + rx * outer * math.cos(angle), y + ry * outer * math.sin(angle))
                q = (x + rx * inner * math.cos(angle + 0.05), y + ry * inner * math.sin(angle + 0.05))
                marks += polyline([p, q])
            sheet.line(marks, Ink(0.20, 0.40, 0.30), 1.6, opacity=0.8)
        sheet.line(ellipse(x, y, rx, ry), LINE, 2.6)


def daylight(sheet: Sheet) -> None:
    """The sides are a garage's; from the skylight a shaft falls on the kettle."""
    shaft = polygon([(770, 60), (1150, 60), (1440, BOTTOM), (480, BOTTOM)])
    with sheet.shape("shade at the sides"):
        round_it = sheet.grey_radial((960, 560), 980, (0, 0.0), (0.45, 0.10), (0.8, 0.75), (1, 1), stretch=1.15)
        mask = sheet.mask((sheet.everything, round_it))
        with sheet.overprint(mask=mask):
            sheet.paint(sheet.everything, Ink(0.08, 0.38, 0.03))
    with sheet.shape("foot of the page"), sheet.overprint():
        fade = sheet.linear((0, 880), (0, BOTTOM), Stop(0, Ink(0, 0, 0)), Stop(1, Ink(0.10, 0.36, 0.06)))
        sheet.paint(rectangle(LEFT, 880, RIGHT - LEFT, BOTTOM - 880), fade)
    with sheet.shape("shaft"), sheet.lift(blur=34):
        pale = sheet.linear((0, 100), (0, BOTTOM), Stop(0, Ink(0.3, 0.3, 0.5)), Stop(1, Ink(0.9, 0.9, 1)))
        sheet.paint(shaft, pale)


# The kettle.


def kettle(sheet: Sheet) -> None:
    """On a stool at the very edge, pulled towards the socket by a lead as straight as a string."""
    x, y = KETTLE
    stool(sheet, x - 26, y + 62)
    with sheet.shape("lead"):
        lead = [(x + 42, y + 44), (x + 60, y + 34), (SOCKET[0] + 6, SOCKET[1] + 8)]
        sheet.line(polyline(lead), LINE, 6)
        plug = rectangle(SOCKET[0] - 20, SOCKET[1] - 10, 30, 28, radius=6)
        sheet.paint(plug, AUBERGINE)
        sheet.line(plug, LINE, 3)
    with sheet.shape("kettle"), sheet.group(turn=(7, x + 40, y + 60)):
        spout = smooth(
            [
                Corner(x - 44, y + 22),
                (x - 86, y - 18),
                Corner(x - 104, y - 36),
                Corner(x - 88, y - 44),
                (x - 66, y - 24),
                Corner(x - 36, y - 22),
            ]
        )
        sheet.paint(spout, SALMON)
        sheet.line(spout, LINE, 3.4)
        handle = [(x - 34, y - 48), (x - 40, y - 112), (x + 2, y - 128), (x + 46, y - 110), (x + 40, y - 46)]
        sheet.line(smooth(handle, closed=False), LINE, 17)
        sheet.line(smooth(handle, closed=False), AUBERGINE, 10)
        belly = smooth(
            [
                Corner(x - 50, y + 56),
                (x - 74, y + 10),
                (x - 56, y - 44),
                (x, y - 66),
                (x + 56, y - 44),
                (x + 74, y + 10),
                Corner(x + 50, y + 56),
            ]
        )
        sheet.paint(belly, SALMON)
        with sheet.group(clip=sheet.clip(belly)):
            sheet.paint(
                smooth([(x + 20, y - 70), (x + 90, y - 60), (x + 90, y + 70), (x + 10, y + 70), (x + 52, y)]),
                Ink(0.16, 0.44, 0.86),
            )
            sheet.paint(smooth([(x - 48, y - 24), (x - 30, y - 46), (x - 24, y - 20), (x - 40, y + 12)]), PAPER)
            spots = "".join(ellipse(x - 44 + step * 22, y + 30 + (step % 2) * 9, 5) for step in range(5))
            sheet.paint(spots, PAPER)
        sheet.line(belly, LINE, 4)
        lid = smooth([Corner(x - 34, y - 56), (x, y - 78), Corner(x + 34, y - 56)])
        sheet.paint(lid, Ink(0, 0.05, 0.30))
        sheet.line(lid, LINE, 3)
        sheet.paint(ellipse(x, y - 80, 9), LINE)


def stool(sheet: Sheet, x: float, top: float) -> None:
    """A three-legged stool, a little too low for anything."""
    with sheet.shape("stool"):
        for foot, width in ((x - 70, 15), (x + 4, 13), (x + 76, 15)):
            leg = polyline([(x + (foot - x) * 0.6, top + 14), (foot, 846)])
            sheet.line(leg, LINE, width)
            sheet.line(leg, RAFTER, width - 6)
        sheet.line(polyline([(x - 56, top + 120), (x + 60, top + 120)]), LINE, 9)
        sheet.line(polyline([(x - 56, top + 120), (x + 60, top + 120)]), RAFTER, 4)
        seat = ellipse(x, top + 8, 98, 22)
        sheet.paint(ellipse(x, top + 18, 98, 22), RAFTER_DARK)
        sheet.line(ellipse(x, top + 18, 98, 22), LINE, 3)
        sheet.paint(seat, Ink(0.02, 0.22, 0.40))
        sheet.line(seat, LINE, 3.2)
        sheet.paint(stroke([(x - 70, top + 6), (x, top), (x + 60, top + 8)], 3, start=0.2, end=0.2), RAFTER_DARK)
