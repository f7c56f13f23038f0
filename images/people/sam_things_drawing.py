"""What Sam Rao has in his hands and on him: a pen that clicks, a clipboard, a watch pinned upside down, a towel.

Each is drawn about its own middle unless its docstring says otherwise.
"""

from __future__ import annotations

from neighbours_drawing import Finger, Points, contour, finger, fingers, lit_and_shaded
from sam_head_drawing import SKIN

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, WOOD, Cloth, Ink
from print_room.sheet import Sheet

STEEL = Cloth(Ink(0, 0.10, 0.02), Ink(0.16, 0.42, 0.06), Ink(0.40, 0.58, 0.10))
PEN = Cloth(Ink(0.02, 0.52, 0.04), Ink(0.34, 0.74, 0.08), Ink(0, 0.30, 1))
CHART = Cloth(Ink(0, 0.02, 0.03), Ink(0.04, 0.32, 0.08), Ink(0.02, 0.34, 0.04))
CURVE = Ink(0, 0.36, 0.98)
TOWEL = Cloth(Ink(0, 0.02, 0.03), Ink(0.04, 0.36, 0.08), Ink(0.14, 0.48, 0.14))
BORDER = Ink(0, 0.26, 0.94)


def pen(sheet: Sheet, length: float = 150) -> None:
    """A ball pen, its point down, a red button at its head."""
    half = length / 2
    shaft = polygon([(-8, -half), (8, -half), (8, half - 24), (2, half), (-2, half), (-8, half - 24)])
    sheet.paint(rectangle(-5, -half - 17, 10, 20, radius=4), PEN.deep)
    sheet.line(rectangle(-5, -half - 17, 10, 20, radius=4), LINE, 3)
    sheet.paint(shaft, PEN.light)
    sheet.paint(polygon([(2, -half), (8, -half), (8, half - 24), (2, half)]), PEN.shade)
    sheet.paint(rectangle(-8, half - 40, 16, 10), PAPER)
    sheet.line(shaft, LINE, 3.4)
    sheet.line(polyline([(-4, -half + 8), (-4, -half + 50)]), LINE, 3.4)


def clicking_hand(sheet: Sheet) -> None:
    """A fist about a pen, the thumb on its button; the wrist is below, at (6, 66)."""
    with sheet.shape("hand with the pen"):
        palm: Points = [(-24, 70), (-32, 22), (-34, -20), (-20, -44), (16, -46), (38, -26), (42, 20), (34, 70)]
        dark: Points = [Corner(20, -60), (16, 0), Corner(8, 90), Corner(70, 90), Corner(70, -60)]
        lit_and_shaded(sheet, palm, SKIN, dark)
        contour(sheet, [(34, 68), (42, 22), (38, -26)], 3.6)
        contour(sheet, [(-24, 70), (-31, 44)], 3.4)
        with sheet.group(move=(-6, 0)), sheet.group(turn=(-14, 0, 0)):
            pen(sheet, 178)
        fingers(
            sheet,
            SKIN,
            (
                Finger((34, -26), (2, -38), (-30, -28), 25),
                Finger((38, -4), (2, -14), (-34, -6), 25),
                Finger((38, 18), (4, 10), (-32, 15), 24),
                Finger((34, 38), (6, 34), (-24, 36), 21),
            ),
        )
        contour(sheet, [(40, -20), (44, 4), (42, 30)], 3.4)
        finger(sheet, SKIN, Finger((36, -26), (32, -66), (-8, -84), 26), nail=True, bare=6)


def writing_hand(sheet: Sheet) -> None:
    """A hand about a pen that writes; the point is at `NIB`, the wrist at (88, 44)."""
    with sheet.shape("hand that writes"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((36, 30), (8, 34), (-8, 26), 23),
                Finger((42, 44), (16, 48), (0, 42), 22),
                Finger((50, 56), (28, 62), (12, 56), 20),
            ),
        )
        with sheet.group(move=(8, -18)), sheet.group(turn=(38, 0, 0)):
            pen(sheet, 140)
        back: Points = [
            Corner(100, 14),
            (70, -6),
            (42, -14),
            (22, -6),
            (16, 14),
            (26, 42),
            (52, 62),
            (78, 68),
            Corner(102, 66),
        ]
        dark: Points = [Corner(110, 40), (66, 42), (36, 40), Corner(14, 50), Corner(40, 84), Corner(110, 84)]
        lit_and_shaded(sheet, back, SKIN, dark)
        contour(sheet, [(100, 14), (70, -6), (44, -14)], 3.6)
        contour(sheet, [(100, 67), (78, 69), (56, 64)], 3.4)
        finger(sheet, SKIN, Finger((38, -2), (6, -14), (-22, 14), 24), nail=True, bare=5)
        finger(sheet, SKIN, Finger((54, 26), (24, 28), (-10, 20), 25), nail=True, bare=7)


NIB: Point = (-36.0, 40.0)


def clipboard(sheet: Sheet) -> None:
    """A board with a chart clipped to it: rows, and one curve that goes along quite happily."""
    with sheet.shape("clipboard"):
        board = rectangle(-104, -136, 208, 276, radius=12)
        sheet.paint(board, WOOD.light)
        sheet.paint(rectangle(66, -130, 36, 266, radius=10), WOOD.shade)
        sheet.line(board, LINE, 4.4)
        page = polygon([(-88, -112), (88, -112), (88, 126), (-60, 126), (-88, 100)])
        sheet.paint(page, CHART.light)
        with sheet.group(clip=sheet.clip(page)):
            rows = "".join(polyline([(-88, y), (88, y)]) for y in range(-86, 126, 22))
            columns = "".join(polyline([(x, -86), (x, 24)]) for x in range(-66, 88, 22))
            sheet.line(rows + columns, CHART.deep, 2.4)
            curve = [(-84, -36), (-62, -44), (-40, -30), (-18, -52), (4, -40), (26, -58), (48, -44), (84, -50)]
            sheet.line(polyline(curve), CURVE, 5)
            for x, y in curve[1:-1]:
                sheet.paint(ellipse(x, y, 5), LINE)
            ticks = [(-72, 38, 64), (-72, 60, 40), (-72, 82, 76), (-44, 104, 40)]
            sheet.line(
                "".join(polyline([(x, y), (x + long, y)]) for x, y, long in ticks), CHART.shade.towards(LINE, 0.5), 4
            )
        sheet.line(page, LINE, 2.8)
        sheet.paint(polygon([(-88, 100), (-60, 100), (-60, 126)]), CHART.shade)
        clip = smooth(
            [
                Corner(-44, -108),
                Corner(-40, -138),
                (-16, -140),
                (0, -158),
                (16, -140),
                Corner(40, -138),
                Corner(44, -108),
            ]
        )
        sheet.paint(clip, STEEL.light)
        sheet.paint(rectangle(-44, -120, 88, 13), STEEL.shade)
        sheet.line(clip, LINE, 3.8)
        sheet.paint(ellipse(0, -140, 6), LINE)


def watch(sheet: Sheet) -> None:
    """A watch on a short strap under a pin, its face the right way up only for whoever wears it."""
    with sheet.shape("watch"):
        sheet.line(polyline([(-26, -50), (26, -46)]), LINE, 13)
        sheet.line(polyline([(-26, -50), (26, -46)]), STEEL.light, 7)
        strap = polygon([(-12, -46), (12, -46), (11, -16), (-11, -16)])
        sheet.paint(strap, PEN.deep)
        sheet.line(strap, LINE, 3.4)
        sheet.paint(ellipse(3, 16, 37), LINE)
        sheet.paint(ellipse(0, 12, 37), STEEL.shade)
        sheet.line(ellipse(0, 12, 37), LINE, 4)
        sheet.paint(ellipse(0, 12, 28), PAPER)
        marks = ((0, 24), (21, 0), (0, -24), (-21, 0))
        for dx, dy in marks:
            sheet.paint(ellipse(dx, 12 + dy, 3.4 if dx or dy < 0 else 5), LINE)
        sheet.line(polyline([(0, 12), (-8, 26)]), LINE, 5)
        sheet.line(polyline([(0, 12), (15, 20)]), LINE, 3.6)
        sheet.paint(stroke([(-20, 2), (-12, -10), (0, -14)], 4, start=0.2, end=0.1), STEEL.light)


def waffle(sheet: Sheet, outline: str, box: tuple[float, float, float, float]) -> None:
    """Print a towel's small squares; `box` is left, top, breadth, height."""
    left, top, breadth, height = box
    marks = []
    for row in range(int(height / 16) + 1):
        for column in range(int(breadth / 16) + 1):
            x, y = left + column * 16 + row % 2 * 8, top + row * 16
            marks.append(polyline([(x - 3, y), (x + 3, y)]))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(marks), TOWEL.deep, 3)
