"""What is seen through the two openings of the room with the pods: the night, and the room with the old bed."""

from __future__ import annotations

from pod_room_drawing import FAR_LEFT, FAR_RIGHT, FAR_TOP, FLOOR, GAP, GLASS, LINEN, LINEN_SHADE, RED

from print_room.brushes import stamped_dots, stripes
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.sheet import Sheet, Stop

MOON_AT: Point = (880.0, 186.0)
ROOM_LEFT, ROOM_WIDTH = FAR_LEFT - 60, FAR_RIGHT - FAR_LEFT + 120
PILLOW: Point = (1776.0, 384.0)


def beyond(sheet: Sheet) -> None:
    """Sky and roofs; wall, bed, ironing."""
    with sheet.shape("dark"):
        sheet.paint(sheet.everything, Ink(0.90, 0.80, 0.10))
    night_outside(sheet)
    second_room(sheet)


def night_outside(sheet: Sheet) -> None:
    """A full moon over the roofs of the Court."""
    x, y, width, height = GLASS
    with sheet.shape("sky"):
        sky = sheet.linear(
            (0, y - 20), (0, y + height + 40), Stop(0, Ink(0.86, 0.80, 0)), Stop(1, Ink(0.40, 0.70, 0.02))
        )
        sheet.paint(rectangle(x - 70, y - 70, width + 140, height + GAP + 140), sky)
        glow = sheet.radial(MOON_AT, 110, Stop(0, Ink(0, 0.1, 0.02), 0.8), Stop(1, Ink(0.4, 0.7, 0), 0))
        sheet.paint(ellipse(*MOON_AT, 110), glow)
        sheet.paint(ellipse(*MOON_AT, 36), MOON)
        for at in ((780, 150), (810, 240), (906, 268), (770, 300)):
            sheet.paint(star(*at, 7), MOON)
        roofs = polygon(
            [
                (680, 330),
                (740, 282),
                (800, 330),
                (800, 316),
                (862, 316),
                (862, 340),
                (910, 300),
                (970, 344),
                (1010, 344),
                (1010, 460),
                (680, 460),
            ]
        )
        sheet.paint(roofs, Ink(0.94, 0.84, 0.10))
        for at in ((722, 340), (828, 344), (916, 346)):
            sheet.paint(rectangle(*at, 13, 17), Ink(0, 0.10, 0.80))


def second_room(sheet: Sheet) -> None:
    """An old double bed, seen from its foot: ironing on it, and three pillows, of which one is plump."""
    with sheet.shape("second room"):
        wall = sheet.linear((0, FAR_TOP), (0, 470), Stop(0, Ink(0.52, 0.66, 0.06)), Stop(1, Ink(0.14, 0.44, 0.06)))
        sheet.paint(rectangle(ROOM_LEFT, FAR_TOP - 40, ROOM_WIDTH, FLOOR - FAR_TOP + 90), wall)
        sheet.paint(rectangle(ROOM_LEFT, 494, ROOM_WIDTH, 120), Ink(0.42, 0.60, 0.30))
    x, y = PILLOW
    with sheet.shape("head of the old bed"):
        board = smooth(
            [
                Corner(x - 112, 480),
                Corner(x - 112, y - 50),
                (x - 60, y - 84),
                (x, y - 96),
                (x + 60, y - 84),
                Corner(x + 112, y - 50),
                Corner(x + 112, 480),
            ]
        )
        sheet.paint(board, Ink(0.50, 0.62, 0.46))
        sheet.line(board, LINE, 3.4)
    with sheet.shape("pillows"):
        for at in (x - 52, x + 52):
            flat = smooth(
                [(at - 50, y + 34), (at - 44, y + 12), (at, y + 6), (at + 44, y + 12), (at + 50, y + 34), (at, y + 46)]
            )
            sheet.paint(flat, LINEN)
            sheet.line(flat, LINE, 3)
        plump = smooth(
            [
                (x - 56, y + 4),
                Corner(x - 58, y - 36),
                (x - 20, y - 46),
                (x + 24, y - 48),
                Corner(x + 58, y - 38),
                (x + 60, y),
                Corner(x + 52, y + 20),
                (x, y + 30),
                Corner(x - 54, y + 20),
            ]
        )
        sheet.paint(plump, PAPER)
        with sheet.group(clip=sheet.clip(plump)):
            sheet.paint(stripes(x - 66, y - 60, 140, 100, 22, sheet.rng("ticking"), thickness=6), Ink(0, 0.34, 0.20))
        sheet.line(plump, LINE, 3.4)
    with sheet.shape("blanket of the old bed"):
        blanket = smooth(
            [Corner(x - 116, 422), (x, 414), Corner(x + 116, 422), Corner(x + 126, 540), Corner(x - 126, 540)]
        )
        sheet.paint(blanket, Ink(0.16, 0.50, 0.10))
        with sheet.group(clip=sheet.clip(blanket)):
            sheet.paint(stamped_dots(x - 130, 424, 260, 130, 26, sheet.rng("blanket"), radius=4), Ink(0, 0.16, 0.26))
        sheet.line(blanket, LINE, 3.2)
    ironing(sheet, (x + 34, 452))
    with sheet.shape("foot of the old bed"):
        sheet.paint(rectangle(ROOM_LEFT, 520, ROOM_WIDTH, 26, radius=6), Ink(0.62, 0.64, 0.40))
        sheet.line(polyline([(ROOM_LEFT, 520), (ROOM_LEFT + ROOM_WIDTH, 520)]), LINE, 3.4)


def ironing(sheet: Sheet, at: Point) -> None:
    """A pile, folded, and a shirt over it with one arm hanging down."""
    x, y = at
    with sheet.shape("ironing"):
        for index, ink in enumerate((LINEN, Ink(0, 0.50, 0.08), LINEN, RED)):
            fold = rectangle(x - 50 + (index % 2) * 5, y + 22 - index * 14, 100, 14, radius=6)
            sheet.paint(fold, ink)
            sheet.line(fold, LINE, 2.6)
        shirt = smooth(
            [
                Corner(x - 54, y - 30),
                (x, y - 38),
                Corner(x + 50, y - 30),
                Corner(x + 48, y - 18),
                (x - 30, y - 16),
                (x - 62, y + 20),
                Corner(x - 68, y + 58),
                Corner(x - 92, y + 54),
                (x - 84, y + 6),
            ]
        )
        sheet.paint(shirt, PAPER)
        sheet.paint(polygon([(x - 10, y - 36), (x + 12, y - 36), (x + 2, y - 22)]), LINEN_SHADE)
        sheet.line(shirt, LINE, 3)
