"""The stall of the dream's market that sells what was promised, and one hook on which nothing hangs."""

from __future__ import annotations

from collections.abc import Callable

import dream_market_drawing as market
import dream_market_wares_drawing as wares

from print_room.brushes import stitches, stroke
from print_room.geometry import crescent, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

RAIL = 440.0
BOARDS = Ink(0.52, 0.40, 0.34)
SEAMS = Ink(0.80, 0.62, 0.36)
UNFADED = Ink(0.10, 0.20, 0.36)
CORAL = Ink(0, 0.10, 0.86)
TURQUOISE = Ink(0, 0.66, 0.06)
CREAM = Ink(0, 0.04, 0.14)
PLUM = Ink(0.46, 0.22, 0.36)

# Which of what hangs there are calendars.
YEARS = (2, 7)

Thing = Callable[[Sheet, float, float], None]


def hook(sheet: Sheet, x: float, y: float = RAIL) -> None:
    """A brass hook on the rail."""
    run = [(x, y - 4), (x, y + 26), (x + 10, y + 38), (x + 22, y + 28)]
    sheet.line(smooth(run, closed=False), LINE, 10)
    sheet.line(smooth(run, closed=False), wares.BRASS.light, 5)


def sash(sheet: Sheet, x: float, y: float, ink: Ink, mark: Ink) -> None:
    """A sash, hung over its hook, its two ends fringed."""
    for side, long in ((-1, 238), (1, 204)):
        foot = y + long
        band = [(x - 4 * side, y), (x + side * 44, y + 34), (x + side * 52, foot), (x + side * 4, foot - 14)]
        sheet.paint(polygon(band), ink)
        with sheet.group(clip=sheet.clip(polygon(band))):
            for number in range(4):
                sheet.paint(star(x + side * 29, y + 62 + number * 46, 15), mark)
        sheet.line(polygon(band), LINE, 3)
        fringe = "".join(
            polyline([(x + side * (8 + 8 * n), foot - 12 + n * 2), (x + side * (8 + 8 * n), foot + 12 + n * 2)])
            for n in range(6)
        )
        sheet.line(fringe, mark, 3)


def rosette(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A rosette with two tails."""
    middle = (x, y + 62)
    for side in (-1, 1):
        tail = [
            (x + side * 4, y + 80),
            (x + side * 36, y + 86),
            (x + side * 48, y + 182),
            (x + side * 30, y + 166),
            (x + side * 14, y + 186),
        ]
        sheet.paint(polygon(tail), ink)
        sheet.line(polygon(tail), LINE, 3)
    petals = star(*middle, 56, points=14, inner=0.84)
    sheet.paint(petals, ink)
    sheet.line(petals, LINE, 3)
    sheet.paint(ellipse(*middle, 34), CREAM)
    sheet.line(ellipse(*middle, 34), LINE, 2.6)
    sheet.paint(star(*middle, 24), ink)


def tickets(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A strip of tickets, folded on itself."""
    for number in range(4):
        left, top = x - 46 + (number % 2) * 12, y + 12 + number * 50
        with sheet.group(turn=(-7 if number % 2 else 6, x, top)):
            ticket = rectangle(left, top, 84, 48, radius=5)
            sheet.paint(ticket, CREAM if number % 2 else ink)
            sheet.line(ticket, LINE, 2.8)
            sheet.line(stitches([(left + 22, top + 6), (left + 22, top + 44)], length=4, gap=4), LINE, 2)
            sheet.paint(crescent(left + 54, top + 24, 12), ink if number % 2 else CREAM)


def small_lantern(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A small round lantern, unlit, new."""
    middle = (x, y + 74)
    sheet.line(polyline([(x, y), (x, y + 26)]), LINE, 3)
    ball = ellipse(*middle, 52, 48)
    sheet.paint(ball, ink)
    for dx in (-30, 0, 30):
        sheet.line(
            smooth([(x + dx * 0.4, y + 27), (x + dx * 1.2, y + 74), (x + dx * 0.4, y + 121)], closed=False), LINE, 1.8
        )
    sheet.line(ball, LINE, 3)
    for level in (y + 22, y + 116):
        sheet.paint(rectangle(x - 22, level, 44, 11, radius=3), LINE)
    sheet.paint(stroke([(x, y + 126), (x, y + 158)], 9, end=0.9), ink)


def calendar(sheet: Sheet, x: float, y: float, year: str, ink: Ink) -> None:
    """A calendar of a year to come: a head with the year, the days in rows, not one of them crossed."""
    wide, top = 132.0, y + 22
    sheet.line(polyline([(x - 40, top), (x, y), (x + 40, top)]), LINE, 2.6)
    page = rectangle(x - wide / 2, top, wide, 178, radius=3)
    sheet.paint(page, CREAM)
    sheet.paint(rectangle(x - wide / 2, top, wide, 58, radius=3), ink)
    wares.digits(sheet, year, (x, top + 30), 38, PAPER, weight=0.14)
    days = "".join(
        rectangle(x - 52 + column * 18, top + 74 + row * 20, 9, 9) for row in range(5) for column in range(6)
    )
    sheet.paint(days, Ink(0.20, 0.42, 0.24))
    sheet.line(page, LINE, 3)


def empty_hook(sheet: Sheet) -> None:
    """The hook in the middle, and the round on the boards where something has hung for a long time."""
    x, y = market.MIDDLE, RAIL + 124
    with sheet.shape("where something hung"):
        sheet.paint(ellipse(x, y, 108), UNFADED)
        seams = "".join(
            polyline([(x + dx, y - tall), (x + dx, y + tall)]) for dx, tall in ((-79, 72), (0, 107), (79, 72))
        )
        sheet.line(ellipse(x, y, 108), SEAMS, 3)
        sheet.line(seams, UNFADED.towards(SEAMS, 0.4), 2.6)
    with sheet.shape("its label"):
        sheet.line(
            smooth([(x + 8, RAIL + 36), (x + 20, RAIL + 70), (x + 12, RAIL + 96)], closed=False), wares.LABEL, 2.4
        )
        wares.price_tag(sheet, (x + 12, RAIL + 92), 50, 7)


def on_the_rail(sheet: Sheet) -> None:
    """All that was promised, left and right of the empty hook, each with its label."""
    hung: tuple[tuple[float, Thing], ...] = (
        (262, lambda s, x, y: sash(s, x, y, CORAL, CREAM)),
        (396, lambda s, x, y: rosette(s, x, y, TURQUOISE)),
        (528, lambda s, x, y: calendar(s, x, y, "2046", PLUM)),
        (664, lambda s, x, y: small_lantern(s, x, y, CORAL)),
        (786, lambda s, x, y: tickets(s, x, y, TURQUOISE)),
        (1134, lambda s, x, y: small_lantern(s, x, y, TURQUOISE)),
        (1258, lambda s, x, y: rosette(s, x, y, CORAL)),
        (1394, lambda s, x, y: calendar(s, x, y, "2051", CORAL)),
        (1526, lambda s, x, y: tickets(s, x, y, PLUM)),
        (1658, lambda s, x, y: sash(s, x, y, TURQUOISE, CREAM)),
    )
    with sheet.shape("rail"):
        rail = [(wares.BOOTH_LEFT, RAIL), (wares.BOOTH_RIGHT, RAIL)]
        sheet.line(polyline(rail), LINE, 17)
        sheet.line(polyline(rail), wares.BRASS.shade, 11)
        sheet.line(polyline([(x, y - 3) for x, y in rail]), wares.BRASS.light, 4)
    rng = sheet.rng("labels")
    for number, (x, thing) in enumerate(hung):
        with sheet.shape(f"promise {number}"):
            thing(sheet, x, RAIL + 34)
            hook(sheet, x)
            if number in YEARS:
                # Below the page, or one could not read the year.
                wares.price_tag(sheet, (x + 54, RAIL + 190), 30, rng.uniform(-14, 2))
            else:
                wares.price_tag(sheet, (x + 20, RAIL + 34), 30, rng.uniform(-38, -24))
    hook(sheet, market.MIDDLE)


def on_the_table(sheet: Sheet) -> None:
    """Badges in a tray, and more years in a pile."""
    with sheet.shape("badges"):
        tray = polygon(
            [(300, wares.TABLE - 34), (640, wares.TABLE - 34), (620, wares.TABLE + 4), (320, wares.TABLE + 4)]
        )
        for number in range(9):
            x, y = 328 + number * 35, wares.TABLE - 42 - 10 * (number % 2)
            sheet.paint(ellipse(x, y, 24), (CORAL, CREAM, TURQUOISE)[number % 3])
            sheet.line(ellipse(x, y, 24), LINE, 2.6)
            sheet.paint(star(x, y, 13), PAPER if number % 3 != 1 else CORAL)
        sheet.paint(tray, wares.WOOD.shade)
        sheet.line(tray, LINE, 3)
    with sheet.shape("years"):
        for number, year in enumerate(("2049", "2048", "2047")):
            y = wares.TABLE - 20 - number * 26
            book = rectangle(1300 + number * 6, y, 250, 26, radius=3)
            sheet.paint(book, (PLUM, CREAM, TURQUOISE)[number])
            sheet.line(book, LINE, 2.8)
            wares.digits(sheet, year, (1420, y + 13), 16, LINE if number == 1 else PAPER, weight=0.15)


def stall(sheet: Sheet) -> None:
    """The stall with all that is on it."""
    wares.booth_back(sheet, BOARDS, SEAMS)
    with sheet.shape("shade of the awning"), sheet.overprint():
        dark = Ink(0.66, 0.5, 0)
        back = rectangle(wares.BOOTH_LEFT, wares.BOOTH_TOP, wares.BOOTH_RIGHT - wares.BOOTH_LEFT, 460)
        sheet.paint(back, sheet.linear((0, 370), (0, 820), Stop(0, dark), Stop(0.4, dark, 0.5), Stop(1, dark, 0.7)))
    empty_hook(sheet)
    market.warm_air(sheet, (960, 560), 340, 0.34)
    on_the_rail(sheet)
    market.light_from_the_string(sheet, 0.22)
    wares.booth_front(sheet, Ink(0.20, 0.62, 0.14), Ink(0.04, 0.30, 0.30), Ink(0.10, 0.60, 0.08))
    on_the_table(sheet)
    with sheet.shape("lower dark"), sheet.overprint():
        dark = Ink(0.7, 0.6, 0)
        sheet.paint(
            rectangle(market.LEFT, 820, 2112, 520), sheet.linear((0, 820), (0, 1060), Stop(0, dark, 0.3), Stop(1, dark))
        )


def behind(sheet: Sheet) -> None:
    """The street, dark, and the stall."""
    market.street(sheet)
    market.night(sheet, Ink(0.74, 0.64, 0.02), [])
    # Nothing in this street stands quite straight.
    with sheet.group(turn=(1.2, market.MIDDLE, 600)):
        stall(sheet)


PICTURE = Place(
    name="dream_market",
    mood="promises",
    palette="the_festival_of_dreams",
    layers=(Layer("stall", behind, depth=0.7),),
    light=Light(side="above", shade=(0.34, 0.40, 0.0), near=0.06, far=0.60),
    shows=(
        "A stall that sells what was promised: sashes, rosettes, tickets, small lanterns and calendars of years to "
        "come hang on a rail, a label tied to each. On the hook in the middle there is only a label, and the boards "
        "behind it have a pale round where something hung."
    ),
)
