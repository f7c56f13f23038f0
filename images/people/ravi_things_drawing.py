"""What Ravi has about him: cups, a library book, his shoes, a desk and a chair, a wheel, the edge of a door.

Points are about the middle of his head unless a docstring says otherwise.
"""

from __future__ import annotations

import math

from neighbours_drawing import Points, contour, lit_and_shaded, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

CARD = Cloth(Ink(0, 0.02, 0.04), Ink(0.08, 0.36, 0.10), Ink(0.20, 0.50, 0.14))
BAND = Ink(0, 0.16, 0.88)
BOOK = Cloth(Ink(0.10, 0.28, 0.90), Ink(0.42, 0.52, 0.84), Ink(0, 0.06, 0.40))
LEATHER = Cloth(Ink(0.54, 0.50, 0.60), Ink(0.82, 0.70, 0.56), Ink(0.20, 0.30, 0.56))
WOOD = Cloth(Ink(0.10, 0.30, 0.66), Ink(0.40, 0.54, 0.72), Ink(0.62, 0.66, 0.66))
RUBBER = Cloth(Ink(0.82, 0.70, 0.20), Ink(0.96, 0.84, 0.24), Ink(0.44, 0.60, 0.14))
PAINTED = Cloth(Ink(0, 0.22, 0.04), Ink(0.16, 0.56, 0.08), Ink(0.40, 0.70, 0.10))
BRASS = Ink(0.02, 0.12, 0.86)


def cup(sheet: Sheet, at: Point, *, full: bool) -> None:
    """A paper cup with a band of dots; a full one steams."""
    with sheet.shape("cup"), sheet.group(move=at):
        if full:
            for x, lean in ((-14, -10), (12, 8)):
                wisp = [(x, -84), (x + lean, -108), (x - lean * 0.6, -130), (x + lean * 0.8, -158)]
                sheet.paint(stroke(wisp, 9, start=0.3, end=0.05), LINE)
                sheet.paint(stroke(wisp, 5, start=0.3, end=0.05), PAPER)
        outline: Points = [Corner(-44, -72), Corner(44, -72), Corner(33, 74), (0, 79), Corner(-33, 74)]
        path = lit_and_shaded(sheet, outline, CARD, [Corner(14, -80), Corner(8, 90), Corner(60, 90), Corner(60, -80)])
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(
                smooth([Corner(-60, -46), (0, -38), Corner(60, -46), Corner(60, -14), (0, -6), Corner(-60, -14)]), BAND
            )
            sheet.paint("".join(ellipse(x, -26 + (1 - (x / 40) ** 2) * 7, 5) for x in range(-32, 40, 16)), PAPER)
        sheet.line(path, LINE, 4)
        sheet.paint(ellipse(0, -72, 47, 11), LINE)
        sheet.paint(ellipse(0, -73, 42, 7.5), Ink(0.30, 0.42, 0.80))


def book(sheet: Sheet) -> None:
    """A library book clamped under his arm, an envelope in it close up to the end."""
    with sheet.shape("library book"), sheet.group(turn=(-13, 226, 350)):
        sheet.paint(polygon([(296, 296), (372, 286), (376, 306), (298, 316)]), PAPER)
        sheet.line(polygon([(296, 296), (372, 286), (376, 306), (298, 316)]), LINE, 3)
        sheet.paint(rectangle(122, 280, 216, 140, radius=5), BOOK.light)
        with sheet.group(clip=sheet.clip(rectangle(122, 280, 216, 140, radius=5))):
            sheet.line("".join(polyline([(x, 270), (x - 44, 430)]) for x in range(130, 400, 20)), BOOK.shade, 4)
            sheet.paint(rectangle(122, 404, 216, 16), PAPER)
            sheet.paint(rectangle(122, 280, 26, 140), BOOK.shade)
        sheet.line(polyline([(124, 404), (338, 404)]) + polyline([(128, 411), (338, 411)]), LINE, 2.4)
        sheet.paint(rectangle(282, 318, 40, 46, radius=3), PAPER)
        sheet.line(rectangle(282, 318, 40, 46, radius=3), LINE, 2.6)
        sheet.line(rectangle(122, 280, 216, 140, radius=5), LINE, 4)


def shoes(sheet: Sheet, at: Point) -> None:
    """A pair of shoes that hang by their heels, `at` where the fingers are."""
    with sheet.shape("shoes"), sheet.group(move=at):
        for dx, turn in ((34, -12), (-14, 10)):
            with sheet.group(turn=(turn, dx, 0)), sheet.group(move=(dx, 0)):
                upper: Points = [
                    (-6, -16),
                    (24, -12),
                    (34, 24),
                    (30, 62),
                    (30, 128),
                    (6, 152),
                    (-22, 140),
                    (-30, 96),
                    (-24, 40),
                ]
                dark: Points = [Corner(14, -20), (16, 60), (6, 110), Corner(0, 160), Corner(50, 160), Corner(50, -20)]
                path = lit_and_shaded(sheet, upper, LEATHER, dark)
                sole = smooth(
                    [
                        (34, -10),
                        (44, 24),
                        (39, 64),
                        (40, 130),
                        (12, 162),
                        (4, 152),
                        (30, 126),
                        (30, 62),
                        (34, 24),
                        (26, -12),
                    ]
                )
                sheet.paint(sole, CARD.light)
                sheet.line(path, LINE, 4)
                sheet.line(sole, LINE, 3.4)
                inside = smooth([(-4, -10), (10, 6), (6, 40), (-14, 44), (-20, 20)])
                sheet.paint(inside, LEATHER.shade)
                sheet.line(inside, LINE, 3)
                for y in (62, 78, 94):
                    sheet.line(polyline([(-24, y), (-2, y + 3)]), PAPER, 4)


def chair(sheet: Sheet) -> None:
    """The bent wood of a chair's back, behind him."""
    with sheet.shape("chair"):
        for way in (
            [(176, 800), (178, 420), (184, 330)],
            [(248, 800), (250, 420), (252, 320)],
            [(116, 800), (112, 420), (140, 318), (240, 292), (332, 314), (356, 420), (352, 800)],
        ):
            rail = tube(way, (15, 15))
            sheet.paint(rail.outline, WOOD.light)
            sheet.paint(stroke(rail.right[::6], 12, start=1, end=1), WOOD.shade)
            contour(sheet, rail.left[::4], 4.2)
            contour(sheet, rail.right[::4], 4.2)


def desk(sheet: Sheet) -> None:
    """The corner of a desk, a keyboard on it that has lost some of its letters, a list held down by a sandwich."""
    with sheet.shape("desk"):
        top = polygon([(-448, 424), (-96, 424), (-40, 492), (-448, 492)])
        front = polygon([(-448, 490), (-40, 490), (-40, 800), (-448, 800)])
        sheet.paint(front, WOOD.shade)
        sheet.paint(top, WOOD.light)
        for y in (436, 452, 476):
            sheet.paint(stroke([(-446, y), (-260, y + 4), (-80, y - 2)], 3, start=0.4, end=0.1), WOOD.shade)
        for y in (530, 640):
            drawer = rectangle(-420, y, 350, 92, radius=4)
            sheet.paint(drawer, WOOD.light)
            grain = [
                stroke([(-410, y + dy), (-250, y + dy + 6), (-84, y + dy - 3)], 3, start=0.3) for dy in (22, 48, 72)
            ]
            sheet.paint("".join(grain), WOOD.shade)
            sheet.line(drawer, LINE, 3.4)
            sheet.paint(ellipse(-245, y + 44, 13), LINE)
            sheet.paint(ellipse(-246, y + 43, 9), BRASS)
        sheet.line(top + front, LINE, 4)
    with sheet.shape("keyboard"):
        board = polygon([(-410, 436), (-156, 436), (-124, 478), (-420, 478)])
        sheet.paint(board, RUBBER.light)
        keys = []
        for row, (y, left, right) in enumerate(((441, -404, -166), (453, -407, -156), (465, -411, -146))):
            count = 13 - row
            pitch = (right - left) / count
            keys += [rectangle(left + pitch * key + 2, y, pitch - 4, 9, radius=2) for key in range(count)]
        sheet.paint("".join(keys), PAPER)
        sheet.line(board, LINE, 3.6)


# The wheel.

WHEEL: Point = (-66.0, 404.0)
RADII = (176.0, 150.0)


def on_the_wheel(degrees: float) -> Point:
    """Return the point of the rim at that angle; 0 is to the right."""
    angle = math.radians(degrees)
    return (WHEEL[0] + RADII[0] * math.cos(angle), WHEEL[1] + RADII[1] * math.sin(angle))


def wheel(sheet: Sheet) -> None:
    """A steering wheel with a stitched rim."""
    with sheet.shape("wheel"):
        x, y = WHEEL
        spokes: tuple[Points, ...] = (
            [on_the_wheel(172), (x - 80, y + 30), (x, y + 26)],
            [on_the_wheel(8), (x + 80, y + 30), (x, y + 26)],
            [on_the_wheel(90), (x, y + 100), (x, y + 30)],
        )
        for spoke in spokes:
            sheet.paint(stroke(spoke, 40, start=0.8, end=1), LINE)
            sheet.paint(stroke(spoke, 31, start=0.8, end=1), RUBBER.light)
        sheet.paint(ellipse(x, y + 30, 62, 50), LINE)
        sheet.paint(ellipse(x, y + 29, 57, 45), RUBBER.light)
        sheet.paint(ellipse(x - 3, y + 26, 34, 26), RUBBER.shade)
        sheet.line(ellipse(x, y + 28, 20, 15), BRASS, 5)
        for width, ink in ((37, LINE), (28, RUBBER.light)):
            sheet.line(ellipse(x, y, *RADII), ink, width)
        sheet.line(ellipse(x - 2, y - 3, RADII[0] + 4, RADII[1] + 4), RUBBER.deep, 7)
        dashes = []
        for step in range(60):
            (ax, ay), (bx, by) = on_the_wheel(step * 6), on_the_wheel(step * 6 + 3)
            dashes.append(
                polyline([(x + (ax - x) * 0.97, y + (ay - y) * 0.97), (x + (bx - x) * 0.97, y + (by - y) * 0.97)])
            )
        sheet.line("".join(dashes), BRASS, 3.4)


# The door.

EDGE = (252.0, 296.0)


def door_edge(sheet: Sheet) -> None:
    """A door that stands open, seen at its edge: the edge, its latch, and the face going away to the right."""
    left, right = EDGE
    with sheet.shape("door"):
        sheet.paint(rectangle(right, -310, 160, 1110), PAINTED.shade)
        for top, foot in ((-290, -40), (0, 420), (460, 800)):
            panel = polygon([(right + 34, top + 16), (right + 124, top), (right + 124, foot), (right + 34, foot - 16)])
            sheet.paint(panel, PAINTED.deep)
            sheet.line(panel, LINE, 3)
        sheet.paint(rectangle(left, -310, right - left, 1110), PAINTED.light)
        grain = "".join(
            polyline([(x, y), (x + 1, y + 70)])
            for x, y in ((262, -250), (284, -120), (266, 60), (280, 210), (262, 480))
        )
        sheet.line(grain, PAINTED.shade, 3)
        sheet.line(rectangle(left, -310, right - left, 1110), LINE, 4.4)
        plate = rectangle(left + 8, 80, 28, 84, radius=4)
        sheet.paint(plate, BRASS)
        sheet.line(plate, LINE, 3)
        sheet.paint(rectangle(left + 14, 108, 16, 24, radius=3), LINE)


def tremor(sheet: Sheet, at: Point, turn: float) -> None:
    """Three small arcs beside a limb that shakes."""
    with sheet.shape("tremor"), sheet.group(move=at), sheet.group(turn=(turn, 0, 0)):
        for index in range(3):
            x, reach = index * 13, 22 - index * 5
            sheet.paint(stroke([(x, -reach), (x + 8, 0), (x, reach)], 5, start=0.1, end=0.1), LINE)
