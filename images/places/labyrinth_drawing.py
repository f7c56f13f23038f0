"""What the code is like: rooms beyond rooms, a doll's house without its roof, and the same again overhead.

Each cell stands on its corner, so that its two far walls are seen; on each leaf that stands open a note is pinned. Some
floors lie higher than others, and there are stairs that help. At the far end, by itself, is one small lit door.
"""

from __future__ import annotations

from typing import NamedTuple

from lens_drawing import Lens
from studios_drawing import AMBER, BOTTOM, EDGE, LEFT, LILAC, PAGE, RIGHT, WOOD, anglepoise, boxed, warmth

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = Lens((960, 262), 1000)
HEIGHT = 3.55
# The same once more, hung from above with its floors up, as in a glass.
HANGING = EYE.mirrored(0.62)
CELL, NEAREST, ROWS = 1.62, 4.9, 9
WALL = 1.0
END_DOOR: Point = (966, 452)

VOID = Ink(0.92, 0.74, 0.02)
FLOORS = (Ink(0, 0.06, 0.10), Ink(0, 0.20, 0.06), Ink(0, 0.08, 0.30))
FACING_LEFT, FACING_RIGHT = Ink(0.60, 0.70, 0.02), Ink(0.02, 0.34, 0.06)


class Cell(NamedTuple):
    """A room: how many cells across and how many rows in, how high its floor lies, its number for what's by chance."""

    across: int
    row: int
    level: float
    number: int
    lens: Lens

    @property
    def middle(self) -> tuple[float, float]:
        """Where its middle lies: x, z."""
        return ((self.across + (self.row % 2) * 0.5) * 2 * CELL, NEAREST + self.row * CELL)

    def at(self, i: float, j: float, up: float = 0.0) -> Point:
        """A point of it: `i` goes from its near corner to the right, `j` to the left (0 to 1), `up` from its floor."""
        x, z = self.middle
        return self.lens.at(x + (i - j) * CELL, HEIGHT - self.level - up, z + (i + j - 1) * CELL)

    def fade(self, ink: Ink) -> Ink:
        """An ink as it looks there: the farther in and the farther aside, the nearer to the dark."""
        x, _ = self.middle
        share = 0.07 * self.row + abs(x) * 0.034 + (0.36 if self.lens is HANGING else 0)
        return ink.towards(VOID, min(0.88, share))


def cells(lens: Lens) -> list[Cell]:
    """All rooms that stand, or all that hang, the farthest first."""
    found = []
    for row in range(ROWS - 1, -1, -1):
        half = 3 + row
        for across in range(-half, half + 1):
            if row > 6 and abs(across + (row % 2) * 0.5) < 1.2:
                continue
            number = (across * 7 + row * 13 + across * row * 3) % 17
            # The middle stays low, so that one sees through to the end.
            high = 0.0 if abs(across) < 1 and row > 2 else (0.0, 0.0, 0.42, 0.0, 0.5, 0.0, 0.3)[number % 7]
            found.append(Cell(across, row, high, number if lens is EYE else number + 2, lens))
    return found


def maze(sheet: Sheet) -> None:
    """The dark, the door at the end, the rooms from far to near, and the light over them."""
    with sheet.shape("dark"):
        sheet.paint(sheet.everything, VOID)
    stars_of_code(sheet)
    end_door(sheet)
    for lens in (HANGING, EYE):
        for cell in cells(lens):
            room(sheet, cell)
    light(sheet)


def stars_of_code(sheet: Sheet) -> None:
    """Between what stands and what hangs: rows of bars that nobody has time to read."""
    rng = sheet.rng("bars")
    with sheet.shape("bars"):
        for row in range(14):
            y = 166 + row * 21
            x = LEFT + rng.uniform(0, 60)
            while x < RIGHT:
                wide = rng.uniform(14, 90)
                if abs(x - 960) > 230:
                    sheet.line(polyline([(x, y), (x + wide, y)]), Ink(0.76, 0.72, 0.02), 6)
                x += wide + rng.uniform(14, 60)


def end_door(sheet: Sheet) -> None:
    """A small door by itself with a note on it, amber light all round it and on the floor before it."""
    x, foot = END_DOOR
    with sheet.shape("light of the door at the end"):
        air = sheet.radial(
            (x, foot - 76),
            320,
            Stop(0, AMBER.light, 1.0),
            Stop(0.3, AMBER.shade, 0.85),
            Stop(0.62, AMBER.deep, 0.46),
            Stop(1, VOID, 0),
            stretch=1.1,
        )
        sheet.paint(ellipse(x, foot - 76, 352, 320), air)
        sheet.paint(ellipse(x, foot + 8, 190, 24), AMBER.light, opacity=0.8)
    with sheet.shape("door at the end"), sheet.group(scale=(1.3, x, foot)):
        frame = smooth(
            [
                Corner(x - 42, foot),
                Corner(x - 42, foot - 82),
                (x - 28, foot - 116),
                (x, foot - 128),
                (x + 28, foot - 116),
                Corner(x + 42, foot - 82),
                Corner(x + 42, foot),
            ]
        )
        boxed(sheet, frame, WOOD.shade, 4)
        way = smooth(
            [
                Corner(x - 29, foot),
                Corner(x - 29, foot - 80),
                (x - 19, foot - 102),
                (x, foot - 112),
                (x + 19, foot - 102),
                Corner(x + 29, foot - 80),
                Corner(x + 29, foot),
            ]
        )
        sheet.paint(way, PAPER)
        leaf = polygon([(x - 29, foot), (x - 29, foot - 84), (x - 4, foot - 100), (x - 4, foot + 8)])
        boxed(sheet, leaf, AMBER.light, 3)
        boxed(
            sheet, polygon([(x - 23, foot - 72), (x - 9, foot - 78), (x - 9, foot - 52), (x - 23, foot - 48)]), PAPER, 2
        )
        sheet.paint(ellipse(x - 16, foot - 75, 2.6), LINE)


# The rooms.


def room(sheet: Sheet, cell: Cell) -> None:
    """One room: its floor with a pattern, two walls with a door in each, maybe a stair; and what holds it up."""
    with sheet.shape(f"{'room' if cell.lens is EYE else 'hanging room'} {cell.across} {cell.row}"):
        near, right, far, left = cell.at(0, 0), cell.at(1, 0), cell.at(1, 1), cell.at(0, 1)
        edge = max(1.4, 3.6 - cell.row * 0.26)
        line = cell.fade(LINE)
        floor = polygon([near, right, far, left])
        boxed(sheet, floor, cell.fade(FLOORS[cell.number % 3]), edge, line)
        pattern(sheet, cell)
        wall(sheet, cell, (1, 1), (0, 1), FACING_RIGHT, edge)
        wall(sheet, cell, (1, 0), (1, 1), FACING_LEFT, edge)
        if cell.number % 4 == 1:
            stair(sheet, cell, edge)
        elif cell.number % 4 == 3:
            furniture(sheet, cell, edge)
        if cell.level:
            for one, other, ink in (((0, 1), (0, 0), FACING_LEFT), ((0, 0), (1, 0), FACING_RIGHT)):
                face = polygon(
                    [cell.at(*one), cell.at(*other), cell.at(*other, -cell.level), cell.at(*one, -cell.level)]
                )
                boxed(sheet, face, cell.fade(ink.towards(VOID, 0.3)), edge, line)


def pattern(sheet: Sheet, cell: Cell) -> None:
    """A printed floor: squares, stripes or stars."""
    ink = cell.fade(FLOORS[cell.number % 3].towards(LILAC.deep, 0.34))
    if cell.number % 3 == 0:
        for i in range(4):
            for j in range(4):
                if (i + j) % 2:
                    a, b = i / 4, j / 4
                    square = [cell.at(a, b), cell.at(a + 0.25, b), cell.at(a + 0.25, b + 0.25), cell.at(a, b + 0.25)]
                    sheet.paint(polygon(square), ink)
    elif cell.number % 3 == 1:
        boards = "".join(polyline([cell.at(0, share / 7), cell.at(1, share / 7)]) for share in range(1, 7))
        sheet.line(boards, ink, 2.2)
    else:
        size = EYE.size(0.13, cell.middle[1])
        stars = "".join(star(*cell.at(i / 4, j / 4), size) for i in range(1, 4) for j in range(1, 4))
        sheet.paint(stars, ink)


def wall(sheet: Sheet, cell: Cell, start: tuple[int, int], end: tuple[int, int], ink: Ink, edge: float) -> None:
    """A wall from one corner to the next, with a doorway in it, the leaf standing open, and a note on the leaf."""

    def along(share: float, up: float) -> Point:
        return cell.at(start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share, up)

    line = cell.fade(LINE)
    boxed(sheet, polygon([along(0, 0), along(1, 0), along(1, WALL), along(0, WALL)]), cell.fade(ink), edge, line)
    sheet.line(polyline([along(0, WALL), along(1, WALL)]), cell.fade(Ink(0, 0.14, 0.10)), edge)
    if (cell.number + start[1]) % 5 == 4:
        for share in (0.2, 0.4, 0.6, 0.8):
            sheet.line(
                polyline([along(share, 0.08), along(share, WALL - 0.08)]), cell.fade(ink.towards(PAPER, 0.3)), edge
            )
        return
    first, last, top = 0.33, 0.67, 0.80
    way = polygon([along(first, 0), along(last, 0), along(last, top), along(first, top)])
    beyond = Ink(0, 0.06, 0.40) if ink is FACING_LEFT else Ink(0.60, 0.70, 0.04)
    boxed(sheet, way, cell.fade(beyond), edge, line)
    # The leaf swings into the room, towards whoever looks.
    hinge_share = first if ink is FACING_LEFT else last
    inwards = (-0.30, 0.06) if ink is FACING_LEFT else (0.06, -0.30)
    i = start[0] + (end[0] - start[0]) * hinge_share
    j = start[1] + (end[1] - start[1]) * hinge_share

    def leaf(share: float, up: float) -> Point:
        return cell.at(i + inwards[0] * share, j + inwards[1] * share, up)

    boxed(sheet, polygon([leaf(0, 0), leaf(1, 0), leaf(1, top), leaf(0, top)]), cell.fade(AMBER.light), edge, line)
    note = polygon([leaf(0.24, 0.40), leaf(0.80, 0.36), leaf(0.80, 0.68), leaf(0.24, 0.72)])
    note_ink = PAPER.towards(VOID, min(0.5, 0.05 * cell.row + abs(cell.middle[0]) * 0.02))
    boxed(sheet, note, note_ink, edge * 0.6, line)
    pin = leaf(0.52, 0.66)
    sheet.paint(ellipse(*pin, max(1.6, EYE.size(0.035, cell.middle[1]))), cell.fade(AMBER.shade))


def block(
    sheet: Sheet,
    cell: Cell,
    i: tuple[float, float],
    j: tuple[float, float],
    up: tuple[float, float],
    top: Ink,
    edge: float,
) -> None:
    """A box in a room, from which its top and its two near sides are seen."""
    line = cell.fade(LINE)
    sides = (
        ([(i[0], j[1]), (i[0], j[0])], FACING_LEFT),
        ([(i[0], j[0]), (i[1], j[0])], FACING_RIGHT),
    )
    for (one, other), ink in sides:
        face = polygon([cell.at(*one, up[0]), cell.at(*other, up[0]), cell.at(*other, up[1]), cell.at(*one, up[1])])
        boxed(sheet, face, cell.fade(ink), edge, line)
    lid = polygon(
        [cell.at(i[0], j[0], up[1]), cell.at(i[1], j[0], up[1]), cell.at(i[1], j[1], up[1]), cell.at(i[0], j[1], up[1])]
    )
    boxed(sheet, lid, cell.fade(top), edge, line)


def stair(sheet: Sheet, cell: Cell, edge: float) -> None:
    """A stair up along the wall at the right: six steps."""
    for step in range(5, -1, -1):
        near = 0.10 + step * 0.13
        block(sheet, cell, (0.66, 0.96), (near, near + 0.13), (0, 0.14 + step * 0.13), Ink(0, 0.06, 0.12), edge * 0.8)


def furniture(sheet: Sheet, cell: Cell, edge: float) -> None:
    """What somebody left: a desk with one box on it."""
    block(sheet, cell, (0.60, 0.92), (0.12, 0.40), (0, 0.34), WOOD.light, edge * 0.8)
    block(sheet, cell, (0.70, 0.82), (0.20, 0.32), (0.34, 0.52), AMBER.light, edge * 0.8)


def light(sheet: Sheet) -> None:
    """Amber down the middle, dark round the edge and under the words."""
    warmth(sheet, (966, 380), 560, 0.46)
    warmth(sheet, (330, 700), 560, 0.50)
    with sheet.shape("edges"), sheet.overprint():
        vignette = sheet.radial((960, 400), 900, Stop(0.45, Ink(0, 0, 0), 0), Stop(1, Ink(0.8, 0.5, 0), 1), stretch=1.3)
        sheet.paint(sheet.everything, vignette)
    with sheet.shape("under the words"), sheet.overprint():
        below = sheet.linear(
            (0, 640), (0, BOTTOM), Stop(0, Ink(0, 0, 0)), Stop(0.3, Ink(0.46, 0.34, 0)), Stop(1, Ink(0.8, 0.5, 0))
        )
        sheet.paint(rectangle(LEFT, 640, RIGHT - LEFT, BOTTOM - 640), below)


# In front.


def desk(sheet: Sheet) -> None:
    """The desk that all this rises behind: the jointed lamp, the keys, a cup on the machine."""
    with sheet.shape("desk"):
        edge = smooth(
            [
                Corner(LEFT, 704),
                (400, 700),
                (960, 706),
                (1500, 700),
                Corner(RIGHT, 704),
                Corner(RIGHT, BOTTOM),
                Corner(LEFT, BOTTOM),
            ]
        )
        lit = sheet.radial(
            (280, 740),
            520,
            Stop(0, Ink(0, 0.06, 0.56)),
            Stop(0.5, Ink(0.36, 0.46, 0.60)),
            Stop(1, Ink(0.84, 0.66, 0.24)),
            stretch=1.8,
        )
        boxed(sheet, edge, lit, 4)
        sheet.paint(rectangle(LEFT, 806, RIGHT - LEFT, BOTTOM - 806), Ink(0.90, 0.68, 0.16))
        sheet.line(polyline([(LEFT, 806), (RIGHT, 806)]), LINE, 4)
        for x in (-40, 620, 1280):
            sheet.line(rectangle(x, 838, 600, 150, radius=10), Ink(0.70, 0.62, 0.22), 3.4)
            sheet.line(smooth([(x + 260, 890), (x + 300, 908), (x + 340, 890)], closed=False), LINE, 8)
        sheet.line(polyline([(60, 704), (560, 702)]), EDGE, 4)
    with sheet.shape("keys"):
        boxed(sheet, polygon([(690, 736), (1010, 736), (1034, 788), (666, 788)]), Ink(0.80, 0.64, 0.14), 3.4)
        keys = "".join(
            rectangle(700 - row * 7 + key * (29 + row * 1.1), 742 + row * 15, 23, 10, radius=3)
            for row in range(3)
            for key in range(10 + row // 2)
        )
        sheet.paint(keys, Ink(0.20, 0.44, 0.30))
    with sheet.shape("machine and cup"):
        boxed(sheet, rectangle(1696, 600, 270, 116, radius=8), Ink(0.92, 0.70, 0.04), 4)
        for index, ink in enumerate((AMBER.light, LILAC.light, LILAC.light, AMBER.light)):
            sheet.paint(ellipse(1732 + index * 26, 680, 5), ink)
        sheet.line("".join(polyline([(1850, y), (1936, y)]) for y in (640, 656, 672)), LILAC.deep, 5)
        cup = polygon([(1790, 496), (1866, 496), (1856, 602), (1800, 602)])
        boxed(sheet, cup, PAGE.shade, 3.4)
        sheet.paint(polygon([(1793, 526), (1863, 526), (1860, 566), (1797, 566)]), LILAC.shade)
        sheet.paint(star(1828, 546, 13), PAPER)
        boxed(sheet, ellipse(1828, 496, 39, 10), AMBER.deep, 3.2)
        sheet.line(polyline([(1795, 504), (1803, 596)]), EDGE, 5)
    with sheet.shape("light of the lamp"):
        cone = polygon([(196, 500), (314, 456), (560, 712), (120, 712)])
        sheet.paint(
            cone,
            sheet.linear((250, 480), (330, 712), Stop(0, Ink(0, 0.02, 0.5), 0.55), Stop(1, Ink(0, 0.04, 0.6), 0.12)),
        )
    anglepoise(sheet, [(96, 724), (40, 520), (222, 404)], -22, 1.12)
    sheet.paint(stroke([(64, 724), (96, 716), (140, 722)], 5), EDGE)
