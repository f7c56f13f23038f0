"""A door with height marks, seen from close to on our side of it: wall, frame, leaf, and what lies about the mat.

The opening goes on above the page. Its hinges are on the right, where a man may stand with his back to its edge; shut,
its free edge is on the left.
"""

from __future__ import annotations

from print_room.brushes import jittered_grid, stripes, stroke
from print_room.geometry import polygon, polyline, rectangle, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT = 520.0, 1410.0
SILL = 704.0
JAMB = 92.0
DADO = 452.0
EDGES = (-100.0, 2020.0, -60.0, 1140.0)

PENCIL = Ink(0.90, 0.66, 0.24)
WHITEWOOD = Ink(0, 0.10, 0.22)
GLOW = Ink(0, 0.06, 0.42)
AMBER = Ink(0, 0.16, 0.74)
NIGHT = Ink(0.80, 0.84, 0.06)


def around_the_opening() -> str:
    """Everything on our side: wall on the left and right, and the floor."""
    west, east, top, bottom = EDGES
    return polygon(
        [
            (west, top),
            (LEFT, top),
            (LEFT, SILL),
            (RIGHT, SILL),
            (RIGHT, top),
            (east, top),
            (east, bottom),
            (west, bottom),
        ]
    )


def wall(sheet: Sheet) -> None:
    """Wallpaper, dado, skirting, floor and frame in their own colours."""
    west, east, top, _ = EDGES
    for x, width in ((west, LEFT - west), (RIGHT, east - RIGHT)):
        with sheet.shape("wallpaper"):
            sheet.paint(rectangle(x, top, width, DADO - top), Ink(0, 0.20, 0.20))
            sheet.paint(
                stripes(x, top, width, DADO - top, 92, sheet.rng("stripes"), thickness=36), Ink(0.06, 0.42, 0.24)
            )
            grid = jittered_grid(x + 53, 10, width, DADO - 130, 92, sheet.rng("stars"), stray=0.04)
            stars = "".join(star(sx, sy, 15, points=4, inner=0.36) for (sx, sy), _, row in grid if row % 2 == 0)
            with sheet.group(clip=sheet.clip(rectangle(x, top, width, DADO - top))):
                sheet.paint(stars, Ink(0.34, 0.64, 0.30))
        with sheet.shape("dado"):
            sheet.paint(rectangle(x, DADO, width, SILL - DADO), Ink(0.12, 0.44, 0.36))
            boards = "".join(
                polyline([(x + 42 * i, DADO + 16), (x + 42 * i, SILL - 56)]) for i in range(int(width / 42))
            )
            sheet.line(boards, Ink(0.46, 0.66, 0.42), 3)
            sheet.paint(rectangle(x, DADO - 16, width, 30), Ink(0.08, 0.34, 0.46))
            sheet.line(polyline([(x, DADO + 14), (x + width, DADO + 14)]), LINE, 3)
            sheet.paint(rectangle(x, SILL - 56, width, 62), Ink(0.26, 0.52, 0.46))
            sheet.line(polyline([(x, SILL - 56), (x + width, SILL - 56)]), LINE, 3)
    _floor(sheet)
    _frame(sheet)


def _floor(sheet: Sheet) -> None:
    west, east, _, bottom = EDGES
    with sheet.shape("boards"):
        sheet.paint(rectangle(west, SILL, east - west, bottom - SILL), Ink(0.14, 0.42, 0.52))
        rays = [polyline([(960 + step * 96, SILL), (960 + step * 190, bottom)]) for step in range(-12, 13)]
        sheet.line("".join(rays), Ink(0.50, 0.64, 0.54), 3)
        sheet.line(polyline([(west, SILL), (east, SILL)]), LINE, 4)


def _frame(sheet: Sheet) -> None:
    top = EDGES[2]
    with sheet.shape("frame"):
        for x in (LEFT - JAMB, RIGHT):
            board = rectangle(x, top, JAMB, SILL - top + 6)
            sheet.paint(board, WHITEWOOD)
            sheet.line(board, LINE, 4)
            inner = x + (JAMB - 16 if x < LEFT else 16)
            sheet.line(polyline([(inner, top), (inner, SILL)]), Ink(0.20, 0.46, 0.30), 4)
    with sheet.shape("height marks"):
        columns = ((LEFT - JAMB, (676, 622, 566, 500, 442, 372, 318)), (RIGHT + 20, (668, 604, 552, 486, 430)))
        for x, heights in columns:
            for index, y in enumerate(heights):
                run = [(x + 6, y + 2), (x + 30, y), (x + 66 - 6 * (index % 2), y + (index % 3) * 2)]
                sheet.paint(stroke(run, 6, start=0.6, end=0.2), PENCIL)
                for digit in range(3 + index % 2):
                    at = x + 20 + 9 * digit
                    figure = [(at + 3, y - 20), (at, y - 12 - digit % 2 * 3), (at + 2 * (digit % 2), y - 7)]
                    sheet.paint(stroke(figure, 3.2, start=0.6, end=0.4), PENCIL)


def night(sheet: Sheet, lit_from: tuple[float, float], reach: float, clip: Reference, least: float = 0.30) -> None:
    """The dark on our side, thinner toward where light comes out."""
    hole = sheet.grey_radial(lit_from, reach, (0, least), (0.35, 0.62), (0.7, 0.92), (1, 1))
    with sheet.shape("night"):
        mask = sheet.mask((sheet.everything, "white"), (sheet.everything, hole))
        with sheet.overprint(clip=clip, mask=mask):
            sheet.paint(sheet.everything, NIGHT)
        with sheet.overprint(clip=clip):
            down = sheet.linear((0, 760), (0, 1130), Stop(0, PAPER), Stop(1, Ink(0.6, 0.5, 0)))
            sheet.paint(sheet.everything, down)


def leaf(sheet: Sheet, left: float) -> None:
    """The door shut or nearly: its free edge at `left`, panels, a knob that many hands have had."""
    top, width = EDGES[2], RIGHT - left
    with sheet.shape("leaf"):
        whole = rectangle(left, top, width, SILL - top - 12)
        sheet.paint(whole, Ink(0.10, 0.44, 0.60))
        rng = sheet.rng("grain of the door")
        for _ in range(70):
            x, y = left + rng.uniform(10, width - 16), rng.uniform(-40, 560)
            run = [(x, y), (x + 5, y + 50), (x - 2, y + rng.uniform(80, 130))]
            sheet.paint(stroke(run, 5, start=0.1, end=0.1), Ink(0.26, 0.54, 0.62))
        for y, tall in ((top, 380), (408, 232)):
            for x in (left + 110, left + 110 + (width - 300) / 2 + 80):
                panel = rectangle(x, y, (width - 300) / 2, tall)
                sheet.paint(panel, Ink(0.24, 0.56, 0.62))
                inner = rectangle(x + 26, y + 26, (width - 300) / 2 - 52, tall - 52)
                sheet.paint(inner, Ink(0.14, 0.48, 0.60))
                sheet.line(panel + inner, LINE, 3)
                sheet.line(polyline([(x + 6, y + tall), (x + 6, y + 6)]), Ink(0.72, 0.7, 0.5), 8)
        sheet.line(whole, LINE, 5)


def light_on_the_floor(sheet: Sheet, left: float, right: float, spread: float, clip: Reference, ink: Ink) -> None:
    """What comes out between two places of the sill and lies on the boards towards us."""
    middle = (left + right) / 2
    with sheet.shape("light on the floor"):
        pool = polygon(
            [
                (left, SILL),
                (right, SILL),
                (right + (right - middle) * spread, 1140),
                (left - spread * (middle - left), 1140),
            ]
        )
        with sheet.lift(clip=clip):
            keep = sheet.linear((0, SILL), (0, 1040), Stop(0, Ink(0.08, 0.22, 1)), Stop(0.8, Ink(1, 1, 1)))
            sheet.paint(pool, keep)
        with sheet.overprint(clip=clip):
            sheet.paint(pool, sheet.linear((0, SILL), (0, 960), Stop(0, ink), Stop(1, PAPER)))
