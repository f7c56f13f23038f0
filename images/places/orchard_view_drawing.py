"""What is beyond the Reyes' window and balcony door: the next balcony, the line between, the backs of the Steps."""

from __future__ import annotations

from dataclasses import dataclass

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import Ink
from print_room.sheet import Sheet, Stop


@dataclass(frozen=True)
class Hour:
    """The view's inks at an hour: sky above and below, roofs, what is near, what is lit."""

    sky: tuple[Ink, Ink]
    roofs: Ink
    near: Ink
    cloth: Ink
    line: Ink
    lit: Ink
    windows: int = 0
    lamps: bool = False


NIGHT = Hour(
    (Ink(0.90, 0.94, 0.02), Ink(0.66, 0.84, 0.04)),
    Ink(0.90, 0.92, 0.08),
    Ink(0.97, 0.95, 0.10),
    Ink(0.60, 0.76, 0.08),
    Ink(0.40, 0.66, 0.10),
    Ink(0, 0.14, 0.66),
    windows=1,
)
EVENING = Hour(
    (Ink(0.74, 0.90, 0.02), Ink(0.44, 0.72, 0.08)),
    Ink(0.80, 0.90, 0.08),
    Ink(0.92, 0.92, 0.12),
    Ink(0.44, 0.66, 0.12),
    Ink(0.90, 0.90, 0.12),
    Ink(0, 0.12, 0.62),
    windows=9,
    lamps=True,
)
AFTERNOON = Hour(
    (Ink(0, 0.22, 0.08), Ink(0, 0.04, 0.40)),
    Ink(0.14, 0.38, 0.30),
    Ink(0.34, 0.56, 0.20),
    Ink(0, 0.04, 0.16),
    Ink(0.40, 0.54, 0.24),
    Ink(0, 0.06, 0.50),
)
GREY = Hour(
    (Ink(0.66, 0.80, 0.02), Ink(0.34, 0.56, 0.06)),
    Ink(0.74, 0.84, 0.06),
    Ink(0.90, 0.90, 0.10),
    Ink(0.40, 0.60, 0.08),
    Ink(0.84, 0.86, 0.10),
    Ink(0, 0.14, 0.66),
)


# Of the houses behind, in the order in which they are lit.
WINDOWS: tuple[Point, ...] = (
    (1474, 352),
    (1412, 372),
    (1560, 376),
    (1636, 344),
    (1786, 424),
    (1852, 392),
    (1908, 446),
    (1604, 386),
    (1450, 396),
    (1432, 340),
    (1640, 398),
    (1820, 450),
    (1880, 470),
)


def view(sheet: Sheet, hour: Hour) -> None:
    """Sky, the Steps' roofs with some windows lit, the next balcony with its plants, washing between."""
    with sheet.shape("sky"):
        sheet.paint(sheet.everything, sheet.linear((0, 80), (0, 640), Stop(0, hour.sky[0]), Stop(1, hour.sky[1])))
    with sheet.shape("the backs of the Steps"):
        roofs: list[Point] = [(1340, 330), (1420, 330), (1420, 296), (1470, 270), (1520, 296), (1520, 360)]
        roofs += [(1610, 360), (1610, 312), (1700, 312), (1700, 392), (1780, 392), (1780, 352), (1830, 322)]
        roofs += [(1880, 352), (1880, 420), (2020, 420), (2020, 800), (1340, 800)]
        sheet.paint(polygon(roofs), hour.roofs)
        for index, (x, y) in enumerate(WINDOWS):
            ink = hour.lit if index < hour.windows else hour.roofs.towards(hour.sky[1], 0.35)
            sheet.paint(rectangle(x, y, 22, 32), ink)
    washing(sheet, hour)
    next_balcony(sheet, hour)


def washing(sheet: Sheet, hour: Hour) -> None:
    """A line from door to balcony, with shirts on it."""
    with sheet.shape("washing"):
        sheet.line(smooth([(1700, 262), (1840, 300), (2020, 288)], closed=False), hour.line, 3.4)
        for x, y, wide, high in ((1778, 286, 40, 84), (1830, 297, 52, 60), (1894, 298, 40, 96)):
            shirt = polygon([(x, y), (x + wide, y + 3), (x + wide - 4, y + high), (x + 3, y + high - 5)])
            sheet.paint(shirt, hour.cloth)
            sheet.line(shirt, hour.line, 2.6)


def next_balcony(sheet: Sheet, hour: Hour) -> None:
    """Across a gap: its rail, and behind the rail everything that Jonah waters."""
    with sheet.shape("next balcony"):
        sheet.paint(rectangle(1730, 588, 300, 16), hour.near)
        sheet.line("".join(polyline([(x, 590), (x, 760)]) for x in range(1742, 2010, 24)), hour.near, 6)
        sheet.paint(rectangle(1730, 742, 300, 40), hour.near)
        for x, tip, width in ((1790, 470, 40), (1826, 500, 30), (1872, 440, 44), (1920, 486, 34), (1960, 420, 40)):
            for lean in (-34, -8, 22):
                leaf: list[Point] = [(x, 600), (x + lean * 0.4, (600 + tip) / 2), (x + lean, tip + abs(lean))]
                sheet.paint(stroke(leaf, width * 0.5, start=0.2, end=0.02), hour.near)
        for x in (1790, 1872, 1946):
            sheet.paint(polygon([(x - 24, 560), (x + 24, 560), (x + 17, 600), (x - 17, 600)]), hour.near)
            sheet.paint(ellipse(x, 560, 24, 5), hour.near)
    if hour.lamps:
        with sheet.shape("lamps on the balcony"):
            sheet.line(smooth([(1730, 420), (1840, 458), (2020, 440)], closed=False), hour.near, 3)
            for x, y in ((1790, 456), (1846, 472), (1902, 470)):
                glow = sheet.radial((x, y), 54, Stop(0, hour.lit, 0.8), Stop(1, hour.lit, 0))
                sheet.paint(ellipse(x, y, 54), glow)
                sheet.paint(ellipse(x, y, 12), hour.lit)
