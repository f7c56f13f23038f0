"""The string of nine lanterns over the page, with nine of them lit, eight, and so on to none.

They go out from the right. The sheet reaches beyond the page, so that a camera that leans finds no end of the string.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from print_room.brushes import stroke
from print_room.geometry import Corner, along, crescent, ellipse, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Cutout
from print_room.sheet import Sheet, Stop

# The page stands in the middle of the sheet's foot, where the stage puts it.
CANVAS = (2112, 1188)
PAGE_AT = (96.0, 108.0)
STRING = ((-110, 42), (300, 78), (700, 102), (960, 108), (1220, 102), (1620, 78), (2030, 42))

CORD = Ink(0.70, 0.44, 0.44)
WARM = Ink(0, 0.06, 0.88)
CORE = Ink(0, 0, 0.10)
EDGE = Ink(0.04, 0.14, 0.94)
RIB = Ink(0.10, 0.22, 0.94)
GREY = Ink(0.40, 0.44, 0.12)
GREY_DARK = Ink(0.70, 0.58, 0.14)
GREY_RIB = Ink(0.72, 0.60, 0.16)
SMOKE = Ink(0.14, 0.30, 0.06)
WOOD = Ink(0.76, 0.50, 0.40)


@dataclass(frozen=True)
class Lantern:
    """A lantern: where it hangs along the page, whether it is round or tall, how far down, its mark."""

    x: float
    tall: bool
    hang: float
    mark: str


LANTERNS = (
    Lantern(98, False, 34, "star"),
    Lantern(312, True, 22, "moon"),
    Lantern(526, False, 30, "rings"),
    Lantern(742, True, 16, "star"),
    Lantern(960, False, 26, "moon"),
    Lantern(1178, True, 16, "rings"),
    Lantern(1394, False, 30, "star"),
    Lantern(1608, True, 22, "moon"),
    Lantern(1822, False, 34, "rings"),
)
NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def height_of_the_string(x: float) -> float:
    """Return how far down the string is there."""
    return min(along(STRING), key=lambda point: abs(point[0] - x))[1]


def paper_of(one: Lantern, y: float) -> tuple[str, float, float]:
    """Return the outline of the paper that hangs from `y`, half its breadth and how tall it is."""
    if one.tall:
        half, tall = 44.0, 142.0
        body = [Corner(-30, 0), (-42, 12), (-44, 70), (-42, 130), Corner(-30, tall)]
    else:
        half, tall = 66.0, 122.0
        body = [Corner(-24, 0), (-56, 24), (-66, 61), (-56, 98), Corner(-24, tall)]
    left = [
        type(point)(point[0] + one.x, point[1] + y) if isinstance(point, Corner) else (point[0] + one.x, point[1] + y)
        for point in body
    ]
    right = [
        type(point)(2 * one.x - point[0], point[1]) if isinstance(point, Corner) else (2 * one.x - point[0], point[1])
        for point in left
    ]
    return smooth([*left, *right[::-1]]), half, tall


def lantern(sheet: Sheet, one: Lantern, *, lit: bool) -> None:
    """Draw one of them."""
    y = height_of_the_string(one.x)
    top = y + one.hang
    outline, half, tall = paper_of(one, top + 12)
    middle = (one.x, top + 12 + tall / 2)
    with sheet.shape(f"lantern at {one.x:g}"):
        sheet.line(polyline([(one.x, y), (one.x, top)]), CORD, 4)
        if lit:
            shine = sheet.radial(
                middle, half * 1.15, Stop(0, PAPER), Stop(0.35, CORE), Stop(0.75, WARM), Stop(1, EDGE), stretch=0.9
            )
        else:
            shine = sheet.linear((one.x - half, 0), (one.x + half, 0), Stop(0, GREY), Stop(1, GREY_DARK))
        sheet.paint(outline, shine)
        with sheet.group(clip=sheet.clip(outline)):
            _ribs(sheet, one, top + 12, tall, half, RIB if lit else GREY_RIB)
            _mark(sheet, one, middle, Ink(0.06, 0.20, 0.96) if lit else GREY_RIB)
        sheet.line(outline, LINE, 3)
        for level in (top + 2, top + 12 + tall - 4):
            cap = rectangle(one.x - 32, level, 64, 13, radius=4)
            sheet.paint(cap, WOOD)
            sheet.line(cap, LINE, 2.4)
        foot = top + 12 + tall + 9
        tassel = [(one.x, foot), (one.x, foot + 28)]
        sheet.paint(stroke(tassel, 11, start=0.5, end=0.9), EDGE if lit else GREY_RIB)


def _ribs(sheet: Sheet, one: Lantern, top: float, tall: float, half: float, ink: Ink) -> None:
    """The hoops under the paper."""
    count = 7 if one.tall else 6
    for number in range(1, count):
        y = top + tall * number / count
        sag = 7.0
        sheet.line(smooth([(one.x - half, y - sag), (one.x, y + sag), (one.x + half, y - sag)], closed=False), ink, 2)


def _mark(sheet: Sheet, one: Lantern, middle: tuple[float, float], ink: Ink) -> None:
    """What is painted on it."""
    x, y = middle
    if one.mark == "star":
        sheet.paint(star(x, y, 26), ink)
    elif one.mark == "moon":
        sheet.paint(crescent(x, y, 20), ink)
    else:
        sheet.line(ellipse(x, y, 20), ink, 6)
        sheet.paint(ellipse(x, y, 7), ink)


def glow(sheet: Sheet, one: Lantern) -> None:
    """What a lit one makes of the air about it."""
    _, _, tall = paper_of(one, 0)
    middle = (one.x, height_of_the_string(one.x) + one.hang + 12 + tall / 2)
    air = sheet.radial(
        middle, 190, Stop(0, WARM, 0.62), Stop(0.36, WARM, 0.40), Stop(0.66, WARM, 0.12), Stop(1, WARM, 0)
    )
    with sheet.shape(f"glow at {one.x:g}"):
        sheet.paint(ellipse(*middle, 190), air)


def smoke(sheet: Sheet, one: Lantern, strength: float) -> None:
    """The thread of smoke over one that is out; the longer it has been, the thinner."""
    y = height_of_the_string(one.x)
    lean = (1 if one.tall else -1) * (0.7 + one.x / 2400)
    thread = [
        (one.x, y + one.hang),
        (one.x + lean * 9, y + one.hang - 30),
        (one.x - lean * 10, y + one.hang - 66),
        (one.x + lean * 12, y + one.hang - 104),
        (one.x + lean * 4, y + one.hang - 140),
    ]
    with sheet.shape(f"smoke at {one.x:g}"):
        sheet.paint(stroke(thread, 3 + 4 * strength, start=0.7, end=0.1), SMOKE, opacity=0.26 + 0.54 * strength)


def string(sheet: Sheet, *, lit: int) -> None:
    """The whole string, so many of its lanterns lit."""
    with sheet.group(move=PAGE_AT):
        for one in LANTERNS[:lit]:
            glow(sheet, one)
        with sheet.shape("cord"):
            sheet.line(smooth(STRING, closed=False), LINE, 6)
            sheet.line(smooth(STRING, closed=False), CORD, 2.6)
        for number, one in enumerate(LANTERNS):
            if number >= lit:
                smoke(sheet, one, 0.6 ** (number - lit))
            lantern(sheet, one, lit=number < lit)


def shows(lit: int) -> str:
    """Say how many are lit."""
    if lit == 9:
        return "Over the street hangs a string of nine paper lanterns, and all nine are lit."
    if lit == 0:
        return "On the string every lantern hangs grey now, a thread of smoke over each. Not one is lit."
    if lit == 1:
        return "On the string one lantern is still lit, the last on the left. Eight hang grey, and smoke."
    return f"On the string {NUMBERS[lit]} of the nine lanterns are lit. Another on the right has gone out and smokes."


PICTURES = tuple(
    Cutout(
        f"nine_lanterns {NUMBERS[lit]}",
        partial(string, lit=lit),
        CANVAS,
        palette="the_festival_of_dreams",
        shows=shows(lit),
        goes="The string of lanterns is out of sight.",
    )
    for lit in range(9, -1, -1)
)
