"""Max's room, third floor of 31 Orchard Steps: a bed along a wall that is papered with till receipts.

By night the unit at the pillow is the light of it, and the hall's lamp comes in by the gap of the door. In the dark
there is a torch on the floor. People stand between the chair and the foot of the bed.
"""

from __future__ import annotations

from collections.abc import Sequence

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
CEILING, FLOOR = 74.0, 738.0

NONE = Ink(0, 0, 0)
KEPT = Ink(1, 1, 1)
DEEPEST = Ink(0.97, 0.92, 0.14)

PLASTER = Ink(0.04, 0.26, 0.12)
CEILING_INK = Ink(0.04, 0.22, 0.10)
BOARDS, BOARD_SEAM = Ink(0.12, 0.40, 0.44), Ink(0.46, 0.60, 0.44)
WOOD, WOOD_DARK = Ink(0.12, 0.36, 0.60), Ink(0.46, 0.62, 0.50)
DOOR, DOOR_DARK = Ink(0.34, 0.58, 0.14), Ink(0.60, 0.74, 0.16)
RECEIPTS = (Ink(0, 0.05, 0.03), Ink(0, 0.10, 0.08), Ink(0.02, 0.15, 0.05))
RECEIPT_EDGE, RECEIPT_PRINT = Ink(0.34, 0.56, 0.14), Ink(0.20, 0.40, 0.10)
LINEN, LINEN_SHADE = Ink(0, 0.06, 0.04), Ink(0.06, 0.40, 0.08)
BLANKET, BLANKET_DARK, BLANKET_ROSE = Ink(0.20, 0.52, 0.10), Ink(0.52, 0.70, 0.12), Ink(0.02, 0.20, 0.66)
WOOL, WOOL_DARK = Ink(0.34, 0.56, 0.44), Ink(0.70, 0.76, 0.34)
HAIR, HAIR_LIT = Ink(0.94, 0.82, 0.42), Ink(0.34, 0.46, 0.40)
RIM = Ink(0, 0.06, 0.12)
SKIN = Ink(0.10, 0.26, 0.60)
UNIT, UNIT_DARK = Ink(0.12, 0.40, 0.08), Ink(0.40, 0.62, 0.12)

# The unit's face, and the gap of the door.
FACE: Point = (1822.0, 566.0)
FACE_RADIUS = 46.0
GAP_LEFT, GAP_RIGHT, DOOR_TOP = 268.0, 344.0, 190.0


def rim(sheet: Sheet, points: Sequence[Point], width: float, ink: Ink) -> None:
    """Draw an edge on which light lies: thick in its middle, thin at its ends."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)


# The shell of the room.


def shell(sheet: Sheet) -> None:
    """Plaster, ceiling, boards; the receipts; the door."""
    with sheet.shape("plaster"):
        sheet.paint(sheet.everything, PLASTER)
    receipts(sheet)
    with sheet.shape("ceiling"):
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, CEILING - TOP), CEILING_INK)
        sheet.line(polyline([(LEFT, CEILING), (RIGHT, CEILING)]), RECEIPT_EDGE, 4)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR - 34, RIGHT - LEFT, 36), PLASTER)
        sheet.line(polyline([(LEFT, FLOOR - 34), (RIGHT, FLOOR - 34)]), BOARD_SEAM, 3)
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), BOARDS)
        seams = "".join(polyline([(960 + index * 84, FLOOR), (960 + index * 190, BOTTOM)]) for index in range(-14, 15))
        sheet.line(seams, BOARD_SEAM, 3)
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3.4)
    door(sheet)


ROWS, ROW_STEP, COLUMN_STEP = 11, 57.0, 46.0


def receipts(sheet: Sheet) -> None:
    """Row on row, the upper over the lower, each fixed by its top: they hang as scales do."""
    for row in reversed(range(ROWS)):
        with sheet.shape(f"receipts {row + 1}"):
            _row_of_receipts(sheet, row)


def _row_of_receipts(sheet: Sheet, row: int) -> None:
    rng = sheet.rng(f"receipts {row}")
    top = CEILING + 20 + row * ROW_STEP
    papers = ["", "", ""]
    print_marks, totals = "", ""
    columns = int((RIGHT - LEFT) / COLUMN_STEP) + 2
    for column in range(columns):
        # He reaches less high in some places than in others.
        if row == 0 and rng.random() < 0.35:
            continue
        x = LEFT + column * COLUMN_STEP + (row % 2) * COLUMN_STEP / 2 + rng.uniform(-2, 2)
        lean, foot = rng.uniform(-4, 4), top + 88 + rng.uniform(-5, 7)
        outline = [
            Corner(x - 21, top),
            Corner(x + 21, top),
            Corner(x + 21 + lean, foot - 7),
            (x + lean, foot + 5),
            Corner(x - 21 + lean, foot - 7),
        ]
        papers[rng.choice((0, 0, 1, 2))] += smooth(outline)
        for line in range(4):
            y = foot - 46 + line * 9
            print_marks += polyline([(x - 13 + lean, y), (x + rng.uniform(-6, 12) + lean, y)])
        totals += polyline([(x + lean, foot - 8), (x + 13 + lean, foot - 8)])
    for paper, ink in zip(papers, RECEIPTS, strict=True):
        if paper:
            sheet.paint(paper, ink)
            sheet.line(paper, RECEIPT_EDGE, 2.4)
    sheet.line(print_marks, RECEIPT_PRINT, 2)
    sheet.line(totals, RECEIPT_EDGE, 3.4)


def door(sheet: Sheet) -> None:
    """The door, ajar; on its leaf the plan of a tram line, pencilled on the back of something."""
    with sheet.shape("door frame"):
        sheet.paint(rectangle(24, DOOR_TOP - 36, 348, FLOOR - DOOR_TOP + 40), DOOR)
        sheet.line(rectangle(24, DOOR_TOP - 36, 348, FLOOR - DOOR_TOP + 38), LINE, 3.4)
        sheet.paint(rectangle(54, DOOR_TOP, GAP_RIGHT - 54, FLOOR - DOOR_TOP), DEEPEST)
    with sheet.shape("door leaf"):
        leaf = polygon([(54, DOOR_TOP - 4), (GAP_LEFT, DOOR_TOP + 6), (GAP_LEFT, FLOOR + 12), (54, FLOOR + 26)])
        sheet.paint(leaf, DOOR)
        for y, height in ((238, 196), (478, 214)):
            panel = polygon([(92, y), (232, y + 4), (232, y + height), (92, y + height + 4)])
            sheet.line(panel, DOOR_DARK, 5)
        sheet.line(leaf, LINE, 3.6)
        sheet.line(polyline([(228, 458), (252, 458)]), LINE, 10)
    with sheet.shape("plan of the line"):
        sheet.paint(polygon([(104, 262), (220, 266), (218, 418), (106, 416)]), RECEIPTS[0])
        run = [(122, 392), (130, 350), (166, 336), (176, 302), (204, 284)]
        sheet.line(smooth(run, closed=False), BLANKET_ROSE, 6)
        for stop in run:
            sheet.paint(ellipse(*stop, 7), LINE)
            sheet.paint(ellipse(*stop, 4), PAPER)


def chair(sheet: Sheet) -> None:
    """The only chair: a wooden one, from the kitchen."""
    with sheet.shape("chair"), sheet.group(move=(64, 0)):
        for top, foot in (((446, 640), (436, 812)), ((560, 640), (572, 812)), ((470, 640), (472, 776))):
            sheet.line(polyline([top, foot]), LINE, 19)
            sheet.line(polyline([top, foot]), WOOD_DARK, 13)
        for x in (450, 556):
            sheet.line(polyline([(x, 640), (x, 430)]), LINE, 20)
            sheet.line(polyline([(x, 640), (x, 430)]), WOOD, 14)
        for y in (452, 528):
            rail = rectangle(446, y, 114, 30, radius=8)
            sheet.paint(rail, WOOD)
            sheet.line(rail, LINE, 3.4)
        seat = polygon([(432, 662), (448, 630), (558, 630), (576, 662)])
        sheet.paint(seat, WOOD)
        sheet.line(seat, LINE, 3.6)
        sheet.paint(rectangle(432, 662, 144, 14, radius=4), WOOD_DARK)
        sheet.line(rectangle(432, 662, 144, 14, radius=4), LINE, 3.2)


NEAR, NEAR_LINE = Ink(0.96, 0.92, 0.12), Ink(0.66, 0.76, 0.14)


def spike(sheet: Sheet) -> None:
    """Nearest to us, nearly black: the corner of a desk, and receipts on a spike that have still to go up."""
    with sheet.shape("desk"):
        sheet.paint(polygon([(LEFT, 920), (236, 920), (246, 946), (246, BOTTOM), (LEFT, BOTTOM)]), NEAR)
        sheet.line(polyline([(LEFT, 920), (236, 920)]), NEAR_LINE, 3)
    with sheet.shape("spike"):
        sheet.line(polyline([(92, 914), (92, 716)]), NEAR, 9)
        sheet.paint(smooth([Corner(40, 920), (60, 900), (92, 894), (124, 900), Corner(144, 920)]), NEAR)
        for y, half, lean in ((880, 58, 5), (852, 50, -8), (828, 60, 4), (802, 46, -4), (774, 54, 9)):
            run = [(92 - half, y + lean), (92, y), (92 + half * 0.7, y + 4), (92 + half, y - lean - 12)]
            sheet.paint(stroke(run, 11, start=0.7, end=0.7), NEAR)
            sheet.paint(stroke([(px, py - 6) for px, py in run], 2.6, start=0.3, end=0.3), NEAR_LINE)
    with sheet.shape("till roll"):
        sheet.paint(ellipse(196, 884, 38, 38), NEAR)
        sheet.line(ellipse(196, 884, 15, 15), NEAR_LINE, 3)
        rim(sheet, [(170, 858), (196, 847), (224, 860)], 4, NEAR_LINE)
