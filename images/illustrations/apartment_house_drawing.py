"""The apartment house of the cover: where its windows are, and what is seen in each of the five that matter.

The house itself is drawn with every window dark. Each of the five is a picture of its own that is laid over it, in four
states: nobody has told the story yet (its thing stands in the light), or it was told, and how it ended shows in the
window.
"""

from __future__ import annotations

import random

from print_room.brushes import stamped_dots, stamped_stars, stripes, stroke
from print_room.geometry import Corner, crescent, cut_box, ellipse, polyline, rectangle, smooth, star
from print_room.inks import LINE, MOON, Ink
from print_room.sheet import Sheet, Stop

# A window's pane, and the picture that is laid over it (with its frame and its glow).
PANE = (126, 168)
MARGIN = 60
CANVAS = (PANE[0] + 2 * MARGIN, PANE[1] + 2 * MARGIN)

COLUMNS = (1118.0, 1300.0, 1482.0, 1664.0)
ROWS = (196.0, 420.0, 644.0, 868.0)

# Which window is whose: column and row. The first story's is the lowest but one, a hand away from the ground.
WINDOW_OF = {1: (0, 1), 2: (2, 2), 3: (3, 0), 4: (1, 0), 5: (1, 2)}

STATES = ("untold", "severed", "awake", "connected")

DARK_PANE = Ink(0.94, 1, 0.04)
DIM_PANE = Ink(0.66, 0.84, 0.22)
LIT_PANE = Ink(0, 0.05, 0.50)
LIT_DEEP = Ink(0.02, 0.20, 0.84)
BRIGHT_PANE = Ink(0, 0.01, 0.24)
THING = Ink(0.78, 0.60, 0.56)
PERSON = Ink(0.86, 0.78, 0.40)
CURTAIN = Ink(0.10, 0.34, 0.84)
CURTAIN_FOLD = Ink(0.34, 0.54, 0.84)


def corner_of(number: int) -> tuple[int, int]:
    """Return the page's coordinates of a story's window: the upper left corner of its picture."""
    column, row = WINDOW_OF[number]
    return round(COLUMNS[column]) - MARGIN, round(ROWS[row]) - MARGIN


def window_frame(sheet: Sheet, left: float, top: float, *, rng: random.Random) -> None:
    """Draw a window's frame and sill about a pane at this place."""
    sheet.paint(cut_box(left - 13, top - 13, PANE[0] + 26, PANE[1] + 26, 2, rng), LINE)
    sheet.paint(cut_box(left - 24, top + PANE[1] + 12, PANE[0] + 48, 17, 2, rng), Ink(0.60, 0.78, 0.16))


def glazing(sheet: Sheet, left: float, top: float) -> None:
    """Draw the bars between the panes."""
    middle, third = left + PANE[0] / 2, top + PANE[1] * 0.38
    sheet.line(polyline([(middle, top), (middle, top + PANE[1])]), LINE, 6)
    sheet.line(polyline([(left, third), (left + PANE[0], third)]), LINE, 6)


def window(sheet: Sheet, number: int, state: str) -> None:
    """Draw a story's window in one of `STATES`, on a sheet of the size `CANVAS`."""
    left, top = float(MARGIN), float(MARGIN)
    pane = rectangle(left, top, *PANE)
    if state != "severed":
        with sheet.shape("glow"):
            _glow(sheet, strong=state == "connected")
    with sheet.shape("frame"):
        window_frame(sheet, left, top, rng=random.Random(f"window {number}"))
    with sheet.shape("pane"):
        above, below = {
            "untold": (LIT_PANE, LIT_DEEP),
            "severed": (DARK_PANE, DIM_PANE),
            "awake": (LIT_PANE, LIT_DEEP),
            "connected": (BRIGHT_PANE, LIT_PANE),
        }[state]
        sheet.paint(pane, sheet.linear((0, top), (0, top + PANE[1]), Stop(0, above), Stop(1, below)))
    with sheet.group(clip=sheet.clip(pane)):
        if state == "severed":
            _nobody(sheet)
        else:
            THINGS[number](sheet, left, top)
        if state in ("awake", "connected"):
            with sheet.shape("people"):
                _somebody(sheet, MARGIN + 36, 0.92)
                if state == "connected":
                    _somebody(sheet, MARGIN + 86, 0.74)
        if state == "awake":
            _half_drawn_curtain(sheet)
    glazing(sheet, left, top)


def _glow(sheet: Sheet, *, strong: bool) -> None:
    """The light that a window lays on the wall about it. It is paint that fades, since this is cut out."""
    centre = (CANVAS[0] / 2, CANVAS[1] / 2)
    amount = 0.62 if strong else 0.42
    glow = sheet.radial(
        centre,
        MARGIN + 64,
        Stop(0, Ink(0.46, 0.66, 0.62), amount),
        Stop(0.5, Ink(0.5, 0.7, 0.5), amount * 0.8),
        Stop(1, Ink(0.6, 0.8, 0.3), 0),
    )
    sheet.paint(ellipse(*centre, CANVAS[0] / 2, CANVAS[1] / 2), glow)


def _somebody(sheet: Sheet, x: float, size: float) -> None:
    """Head and shoulders at the sill, from outside."""
    sill = MARGIN + PANE[1]
    sheet.paint(ellipse(x, sill - 64 * size, 21 * size, 25 * size), PERSON)
    shoulders = [
        Corner(x - 42 * size, sill + 4),
        (x - 38 * size, sill - 26 * size),
        (x, sill - 44 * size),
        (x + 38 * size, sill - 26 * size),
        Corner(x + 42 * size, sill + 4),
    ]
    sheet.paint(smooth(shoulders), PERSON)


def _nobody(sheet: Sheet) -> None:
    """A curtain that is shut, and a line of light under it."""
    rng = random.Random("nobody")
    sheet.paint(rectangle(MARGIN, MARGIN, PANE[0], PANE[1] - 12), Ink(0.70, 0.84, 0.20))
    sheet.paint(stripes(MARGIN, MARGIN, PANE[0], PANE[1] - 12, 22, rng, thickness=8), Ink(0.86, 0.94, 0.16))
    sheet.paint(rectangle(MARGIN, MARGIN + PANE[1] - 12, PANE[0], 5), LIT_DEEP)


def _half_drawn_curtain(sheet: Sheet) -> None:
    edge = [
        Corner(MARGIN + 78, MARGIN),
        (MARGIN + 84, MARGIN + 70),
        (MARGIN + 98, MARGIN + 130),
        Corner(MARGIN + 92, MARGIN + 170),
    ]
    sheet.paint(smooth([*edge, Corner(MARGIN + 140, MARGIN + 170), Corner(MARGIN + 140, MARGIN)]), CURTAIN)
    for offset in (16, 32):
        fold = [
            (MARGIN + 78 + offset, MARGIN),
            (MARGIN + 84 + offset, MARGIN + 80),
            (MARGIN + 94 + offset, MARGIN + 168),
        ]
        sheet.paint(stroke(fold, 5, start=0.6, end=0.6), CURTAIN_FOLD)


# What stands in the light: one thing a story.


def _band(sheet: Sheet, left: float, top: float) -> None:
    """1: a globe of a lamp and a headband beside it; a moon hung in the pane."""
    sill = top + PANE[1]
    sheet.paint(ellipse(left + 42, sill - 46, 28), MOON)
    sheet.paint(rectangle(left + 30, sill - 20, 24, 22), THING)
    band = [
        (left + 80, sill - 4),
        (left + 76, sill - 32),
        (left + 94, sill - 46),
        (left + 112, sill - 32),
        (left + 108, sill - 4),
    ]
    sheet.line(smooth(band, closed=False), THING, 8)
    sheet.paint(crescent(left + 96, top + 32, 16), MOON)


def _balcony(sheet: Sheet, left: float, top: float) -> None:
    """2: a plant on the sill, washing across."""
    sill = top + PANE[1]
    x = left + 38
    sheet.paint(
        smooth(
            [Corner(x - 24, sill - 36), Corner(x + 24, sill - 36), Corner(x + 17, sill + 2), Corner(x - 17, sill + 2)]
        ),
        THING,
    )
    for reach in (-34, -15, 4, 22, 40):
        leaf = [(x, sill - 34), (x + reach * 0.5, sill - 78), (x + reach, sill - 96 + abs(reach) * 0.4)]
        sheet.paint(stroke(leaf, 15, start=0.4, end=0.05), Ink(0.52, 0.74, 0.46))
    sheet.line(smooth([(left, top + 22), (left + 66, top + 34), (left + 126, top + 20)], closed=False), THING, 3)
    for offset, ink in ((20, CURTAIN), (54, MOON), (88, THING)):
        sheet.paint(cut_box(left + offset, top + 28, 26, 34, 2, random.Random(f"washing {offset}")), ink)


def _lantern(sheet: Sheet, left: float, top: float) -> None:
    """3: a paper lantern, large as a moon."""
    x, y = left + PANE[0] / 2, top + 92
    sheet.line(polyline([(x, top), (x, y - 46)]), THING, 4)
    globe = ellipse(x, y, 43, 47)
    sheet.paint(globe, MOON)
    with sheet.group(clip=sheet.clip(globe)):
        sheet.paint(stamped_stars(x - 50, y - 50, 100, 100, 25, random.Random("lantern"), radius=7), Ink(0, 0.26, 0.86))
    sheet.paint(rectangle(x - 16, y - 52, 32, 9, radius=3), THING)
    sheet.paint(rectangle(x - 16, y + 43, 32, 9, radius=3), THING)
    for reach in (-8, 0, 8):
        sheet.line(polyline([(x + reach, y + 52), (x + reach * 1.4, y + 70)]), THING, 3)


def _six(sheet: Sheet, left: float, top: float) -> None:
    """4: six slips of paper on the pane, one in another hand."""
    for row in range(3):
        for column in range(2):
            rng = random.Random(f"slip {row} {column}")
            x, y = left + 18 + column * 52, top + 18 + row * 48
            sheet.paint(cut_box(x, y, 38, 28, 3, rng), CURTAIN if (row, column) == (1, 1) else MOON)
            sheet.line(smooth([(x + 7, y + 15), (x + 18, y + 11), (x + 31, y + 16)], closed=False), THING, 3)


def _heights(sheet: Sheet, left: float, top: float) -> None:
    """5: two columns of pencil marks, two mugs on the sill."""
    sill = top + PANE[1]
    for x, marks in ((left + 30, (56, 82, 104, 122)), (left + 96, (46, 66, 80, 96))):
        sheet.line(polyline([(x, sill - 40), (x, sill - 128)]), THING, 3)
        for mark in marks:
            sheet.line(polyline([(x - 11, sill - mark), (x + 11, sill - mark)]), THING, 5)
    for x in (left + 46, left + 80):
        sheet.paint(rectangle(x - 13, sill - 28, 26, 30, radius=4), MOON)
        sheet.line(ellipse(x + 16, sill - 14, 7), MOON, 4)
    sheet.paint(stamped_dots(left + 34, sill - 26, 24, 22, 9, random.Random("mug"), radius=2), CURTAIN)
    sheet.paint(star(left + 63, top + 30, 15), MOON)


THINGS = {1: _band, 2: _balcony, 3: _lantern, 4: _six, 5: _heights}
