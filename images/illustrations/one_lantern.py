"""One lantern: Lantern Street on Sunday at sunset, from the window across the street.

The festival's lanterns hang spent on all their strings. At a first-floor window Remy has reached for the tall one that
hung dark for eleven years. It is only a lantern. The low red light lies on the roofs and no longer on the walls.
"""

from __future__ import annotations

from functools import partial

from remy_at_window_drawing import LANTERN_AT, SILL, WINDOW, bracket, remy_at_window, room, tall_lantern

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, along, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
NONE, KEPT = Ink(0, 0, 0), Ink(1, 1, 1)

SKY_TOP, SKY_LOW, SKY_RED = Ink(0.14, 0.52, 0.06), Ink(0, 0.03, 0.34), Ink(0, 0.05, 0.56)
PLASTER, PLASTER_PRINT = Ink(0.02, 0.12, 0.20), Ink(0.08, 0.30, 0.30)
NEXT_WALL, NEXT_PRINT = Ink(0.04, 0.42, 0.12), Ink(0.20, 0.60, 0.16)
PLUM_WALL, PLUM_PRINT = Ink(0.30, 0.20, 0.34), Ink(0.50, 0.32, 0.40)
STONE, STONE_DARK = Ink(0.04, 0.16, 0.14), Ink(0.28, 0.42, 0.20)
TILE, TILE_EDGE = Ink(0.10, 0.16, 0.80), Ink(0.50, 0.40, 0.70)
GLASS = Ink(0.62, 0.70, 0.22)
SHUTTER, SHUTTER_DARK = Ink(0.10, 0.60, 0.10), Ink(0.46, 0.74, 0.14)
SPENT, SPENT_DARK, SPENT_RIB = Ink(0.14, 0.26, 0.22), Ink(0.46, 0.48, 0.26), Ink(0.52, 0.50, 0.30)
RED = Ink(0, 0.06, 0.66)
DUSK, DEEP_DUSK = Ink(0.56, 0.36, 0.04), Ink(0.84, 0.66, 0.05)

EAVES, CORNICE, FASCIA = 372.0, 286.0, 764.0
# How far the one lantern's light goes.
REACH = 470.0
HOUSE = (716.0, 1604.0)
ROOF: list[Point] = [(LEFT, 176), (628, 176), (746, EAVES + 8), (LEFT, EAVES + 8)]
FURTHER_ROOF: list[Point] = [(1590, 308), (1690, 84), (RIGHT, 84), (RIGHT, 308)]
CHIMNEY = rectangle(236, 66, 104, 128)
POTS = (rectangle(250, 34, 30, 34), rectangle(298, 34, 30, 34))


# The sky.


def sky(sheet: Sheet) -> None:
    """Clear and late: turquoise above, red where the sun has gone."""
    with sheet.shape("sky"):
        sheet.paint(
            sheet.everything,
            sheet.linear(
                (0, TOP),
                (0, 330),
                Stop(0, SKY_TOP),
                Stop(0.5, Ink(0, 0.16, 0.16)),
                Stop(0.8, SKY_LOW),
                Stop(1, SKY_RED),
            ),
        )
        for x, y, reach in ((120, 96, 260), (480, 160, 200), (1760, 120, 240), (640, 40, 160)):
            cloud = stroke([(x - reach, y + 6), (x, y - 6), (x + reach, y + 4)], 26, start=0.05, end=0.05)
            sheet.paint(cloud, Ink(0, 0.08, 0.58), opacity=0.75)


# The houses.


def houses(sheet: Sheet, *, lit: bool) -> None:
    """The row across the street in its own colours; dusk; and what the lantern does about it."""
    next_door(sheet)
    on_the_right(sheet)
    gabled_house(sheet)
    ground_floor(sheet)
    garlands(sheet)
    remys_window(sheet)
    dusk(sheet)
    if lit:
        lamplight(sheet)
    bracket(sheet)
    remy_at_window(sheet, lit=lit)
    tall_lantern(sheet, lit=lit)


def scalloped_roof(sheet: Sheet, outline: str, box: tuple[float, float, float, float], name: str) -> None:
    """Lay rows of round tiles; `box` is left, top, breadth, height."""
    left, top, breadth, height = box
    with sheet.shape(name):
        sheet.paint(outline, TILE)
        step = 46.0
        rows = ""
        with sheet.group(clip=sheet.clip(outline)):
            for row in range(int(height / 30) + 2):
                for column in range(int(breadth / step) + 2):
                    x = left + column * step + (row % 2) * step / 2
                    y = top + row * 30
                    rows += smooth(
                        [(x - step / 2, y), (x - 14, y + 22), (x + 14, y + 22), (x + step / 2, y)], closed=False
                    )
            sheet.line(rows, TILE_EDGE, 3)
        sheet.line(outline, LINE, 5)


def wall(sheet: Sheet, left: float, right: float, top: float, inks: tuple[Ink, Ink], name: str) -> None:
    """Paint a wall with a small print, as if the plaster were stencilled."""
    with sheet.shape(name):
        sheet.paint(rectangle(left, top, right - left, BOTTOM - top), inks[0])
        dots = stamped_dots(left + 18, top + 20, right - left - 60, FASCIA - top - 40, 44, sheet.rng(name), radius=4)
        sheet.paint(dots, inks[1])
        sheet.line(polyline([(left, top), (left, BOTTOM)]) + polyline([(right, top), (right, BOTTOM)]), LINE, 5)


def pane(sheet: Sheet, left: float, top: float, breadth: float, height: float, *, curtain: str = "") -> None:
    """A shut window: frame, dark glass with a streak of the sky in it, bars, sill; perhaps a printed curtain."""
    sheet.paint(rectangle(left - 16, top - 16, breadth + 32, height + 32), STONE)
    sheet.line(rectangle(left - 16, top - 16, breadth + 32, height + 32), LINE, 4)
    glass = rectangle(left, top, breadth, height)
    sheet.paint(glass, GLASS)
    with sheet.group(clip=sheet.clip(glass)):
        sheen = [(left - 10, top + height * 0.7), (left + breadth * 0.7, top - 10), (left + breadth, top - 10)]
        sheet.paint(polygon([*sheen, (left - 10, top + height)]), Ink(0.40, 0.50, 0.40))
        if curtain:
            sides = (left, left + breadth * 0.66)
            for x in sides:
                half = smooth(
                    [
                        Corner(x, top),
                        Corner(x + breadth * 0.36, top),
                        (x + breadth * 0.3, top + height * 0.5),
                        Corner(x + breadth * 0.34, top + height),
                        Corner(x, top + height),
                    ]
                )
                sheet.paint(half, Ink(0.08, 0.22, 0.50))
            stars = stamped_stars(left, top, breadth, height, 30, sheet.rng(curtain), radius=8)
            with sheet.group(clip=sheet.clip(*(rectangle(x, top, breadth * 0.32, height) for x in sides))):
                sheet.paint(stars, Ink(0, 0.04, 0.16))
    middle = left + breadth / 2
    bars = polyline([(middle, top), (middle, top + height)])
    bars += polyline([(left, top + height * 0.4), (left + breadth, top + height * 0.4)])
    sheet.line(bars, STONE, 9)
    sheet.line(glass, LINE, 4)
    sill = rectangle(left - 30, top + height + 12, breadth + 60, 24)
    sheet.paint(sill, STONE)
    sheet.line(sill, LINE, 4)


def next_door(sheet: Sheet) -> None:
    """To the left: a low house under a wide roof."""
    wall(sheet, LEFT, HOUSE[0], EAVES, (NEXT_WALL, NEXT_PRINT), "wall next door")
    scalloped_roof(sheet, polygon(ROOF), (LEFT, 176, 860, 200), "roof next door")
    with sheet.shape("chimney"):
        sheet.paint(CHIMNEY, TILE)
        sheet.paint(rectangle(292, 66, 48, 128), TILE_EDGE)
        sheet.line(CHIMNEY, LINE, 5)
        for pot in POTS:
            sheet.paint(pot, TILE_EDGE)
            sheet.line(pot, LINE, 4)
    with sheet.shape("windows next door"):
        pane(sheet, 44, 470, 150, 200)
        pane(sheet, 384, 470, 150, 200, curtain="next door")
    flower_pot(sheet, (92, 680))


def flower_pot(sheet: Sheet, at: Point) -> None:
    """Something that somebody waters."""
    x, y = at
    with sheet.shape("flower pot"):
        for reach, rise in ((-34, 44), (-14, 62), (10, 66), (32, 46)):
            leaf = [(x, y - 30), (x + reach * 0.5, y - 30 - rise * 0.7), (x + reach, y - 30 - rise)]
            sheet.paint(stroke(leaf, 15, start=0.4, end=0.1), Ink(0.30, 0.64, 0.20))
        pot = polygon([(x - 26, y - 36), (x + 26, y - 36), (x + 19, y), (x - 19, y)])
        sheet.paint(pot, TILE)
        sheet.line(pot, LINE, 3.4)


def on_the_right(sheet: Sheet) -> None:
    """To the right: a taller house that goes on beyond the page."""
    wall(sheet, HOUSE[1], RIGHT, 300, (PLUM_WALL, PLUM_PRINT), "wall on the right")
    scalloped_roof(sheet, polygon(FURTHER_ROOF), (1590, 84, 440, 240), "roof on the right")
    with sheet.shape("window on the right"):
        pane(sheet, 1730, 420, 160, 230, curtain="on the right")


GABLE = (
    Corner(HOUSE[0] - 16, CORNICE),
    Corner(HOUSE[0] + 20, 214),
    (810, 196),
    (842, 140),
    Corner(852, 92),
    (940, 76),
    (980, 24),
    Corner(992, -30),
    (1080, -48),
    Corner(1160, -90),
    (1240, -48),
    Corner(1328, -30),
    (1340, 24),
    (1380, 76),
    Corner(1468, 92),
    (1478, 140),
    (1510, 196),
    Corner(1584, 214),
    Corner(HOUSE[1] + 16, CORNICE),
)


def gabled_house(sheet: Sheet) -> None:
    """Remy's: a scalloped gable over two rooms on the first floor."""
    wall(sheet, *HOUSE, CORNICE, (PLASTER, PLASTER_PRINT), "wall")
    with sheet.shape("gable"):
        gable = smooth(GABLE)
        sheet.paint(gable, PLASTER)
        inside = sheet.clip(gable)
        with sheet.group(clip=inside):
            sheet.paint(stamped_dots(700, -60, 920, 340, 44, sheet.rng("gable"), radius=4), PLASTER_PRINT)
            sheet.line(gable, STONE_DARK, 34)
            sheet.line(gable, STONE, 24)
        sheet.line(gable, LINE, 5)
    with sheet.shape("round window"):
        sheet.paint(ellipse(1160, 110, 84), STONE)
        sheet.line(ellipse(1160, 110, 84), LINE, 4)
        sheet.paint(ellipse(1160, 110, 62), GLASS)
        sheet.line(polyline([(1098, 110), (1222, 110)]) + polyline([(1160, 48), (1160, 172)]), STONE, 9)
        sheet.line(ellipse(1160, 110, 62), LINE, 4)
    with sheet.shape("cornice"):
        band = rectangle(HOUSE[0] - 22, CORNICE - 12, HOUSE[1] - HOUSE[0] + 44, 30)
        sheet.paint(band, STONE)
        sheet.line(band, LINE, 4)
    with sheet.shape("second room"):
        pane(sheet, 1388, 384, 150, 236, curtain="the second room")


def ground_floor(sheet: Sheet) -> None:
    """Shops that are shut: a carved board, awnings rolled in, darkness."""
    with sheet.shape("ground floor"):
        sheet.paint(rectangle(LEFT, FASCIA, RIGHT - LEFT, BOTTOM - FASCIA), Ink(0.44, 0.44, 0.24))
        sheet.paint(rectangle(LEFT, FASCIA - 26, RIGHT - LEFT, 52), STONE)
        lines = polyline([(LEFT, FASCIA - 26), (RIGHT, FASCIA - 26)]) + polyline(
            [(LEFT, FASCIA + 26), (RIGHT, FASCIA + 26)]
        )
        sheet.line(lines, LINE, 4)
        stars = "".join(star(x, FASCIA, 13) for x in range(-60, 2010, 84))
        sheet.paint(stars, STONE_DARK)
        boards = "".join(polyline([(x, FASCIA + 26), (x, BOTTOM)]) for x in range(-80, 2016, 76))
        sheet.line(boards, Ink(0.66, 0.60, 0.26), 4)
    for left, right in ((-40.0, 640.0), (790.0, 1530.0), (1668.0, 2100.0)):
        awning(sheet, left, right)


def awning(sheet: Sheet, left: float, right: float) -> None:
    """A striped awning with a scalloped edge, let half down."""
    with sheet.shape("awning"):
        top, foot, step = FASCIA + 26, 862.0, 68.0
        count = round((right - left) / step)
        for index in range(count):
            x = left + index * (right - left) / count
            wide = (right - left) / count
            round_end = [(x + wide * 0.86, foot + 20), (x + wide / 2, foot + 30), (x + wide * 0.14, foot + 20)]
            scallop = [Corner(x, top), Corner(x + wide, top), Corner(x + wide, foot), *round_end]
            strip = smooth([*scallop, Corner(x, foot)])
            sheet.paint(strip, Ink(0.02, 0.10, 0.56) if index % 2 else Ink(0.02, 0.08, 0.10))
            sheet.line(strip, LINE, 3.4)


# Lanterns that have had their evening.


def spent(sheet: Sheet, at: Point, radius: float, *, red: bool = False) -> None:
    """A round lantern without a light, hanging from a point; its paper has gone slack."""
    x, y = at[0], at[1] + radius + 12
    sheet.line(polyline([at, (x, y - radius)]), LINE, max(2.4, radius * 0.07))
    globe = ellipse(x, y, radius, radius * 0.92)
    sheet.paint(globe, SPENT)
    with sheet.group(clip=sheet.clip(globe)):
        dark = [Corner(x + radius * 0.2, y - radius), (x + radius * 0.44, y), Corner(x + radius * 0.1, y + radius)]
        sheet.paint(
            smooth([*dark, Corner(x + radius * 1.2, y + radius), Corner(x + radius * 1.2, y - radius)]), SPENT_DARK
        )
        for rise in (-0.6, -0.3, 0.0, 0.3, 0.6):
            level = y + rise * radius * 0.92
            rib = [(x - radius, level), (x, level + radius * 0.14), (x + radius, level)]
            sheet.paint(stroke(rib, max(2, radius * 0.05), start=0.8, end=0.8), SPENT_RIB)
    if red:
        sheet.paint(stroke([polar((x, y), radius * 0.9, turn) for turn in (130, 165, 200, 240)], radius * 0.12), RED)
    sheet.line(globe, LINE, max(2.6, radius * 0.06))
    for down in (-0.98, 0.84):
        cap = rectangle(x - radius * 0.3, y + down * radius, radius * 0.6, radius * 0.16, radius=radius * 0.05)
        sheet.paint(cap, LINE)


def spent_tall(sheet: Sheet, at: Point, half: float, *, red: bool = False) -> None:
    """A tall one of the same evening."""
    x, top = at[0], at[1] + 12
    foot = top + half * 3.2
    sheet.line(polyline([at, (x, top)]), LINE, max(2.4, half * 0.09))
    body = rectangle(x - half, top, 2 * half, foot - top, radius=half * 0.3)
    sheet.paint(body, SPENT)
    with sheet.group(clip=sheet.clip(body)):
        sheet.paint(rectangle(x + half * 0.3, top, half, foot - top), SPENT_DARK)
        for step in range(1, 8):
            level = top + (foot - top) * step / 8
            sheet.paint(
                stroke(
                    [(x - half, level), (x, level + half * 0.12), (x + half, level)],
                    max(2, half * 0.06),
                    start=1,
                    end=1,
                ),
                SPENT_RIB,
            )
    if red:
        sheet.paint(stroke([(x - half * 0.84, top + 16), (x - half * 0.84, foot - 16)], half * 0.2), RED)
    sheet.line(body, LINE, max(2.6, half * 0.08))


def garland(sheet: Sheet, points: list[Point], shares: tuple[float, ...], radius: float) -> None:
    """Hang a string through the points, a lantern at each share of its way, every third a tall one."""
    run = along(points, steps=20)
    sheet.line(polyline(run), LINE, 3.4)
    for number, share in enumerate(shares):
        at = run[round(share * (len(run) - 1))]
        if number % 3 == 2:
            spent_tall(sheet, at, radius * 0.62)
        else:
            spent(sheet, at, radius * (1.0, 0.84)[number % 2])


def garlands(sheet: Sheet) -> None:
    """Along the houses, from hook to hook."""
    with sheet.shape("garlands along the houses"):
        garland(sheet, [(LEFT, 400), (150, 446), (430, 436), (700, 330)], (0.12, 0.3, 0.48, 0.66, 0.84), 33)
        garland(sheet, [(340, 84), (480, 138), (660, 150), (866, 100)], (0.28, 0.46, 0.64, 0.82), 22)
        garland(sheet, [(1462, 96), (1560, 146), (1700, 110)], (0.3, 0.62), 20)
        garland(sheet, [(1330, 296), (1480, 336), (1620, 320)], (0.22, 0.72), 26)
        garland(sheet, [(1620, 320), (1780, 382), (RIGHT, 372)], (0.2, 0.45, 0.7), 33)


def across_the_street(sheet: Sheet) -> None:
    """The nearest string, over our heads: dark against the rest, the last red on its upper edge."""
    with sheet.shape("nearest string"):
        run = along([(LEFT, 10), (330, 92), (760, 60), (1240, -120)], steps=20)
        sheet.line(polyline(run), LINE, 6)
        spent(sheet, run[8], 88, red=True)
        spent_tall(sheet, run[24], 50, red=True)
    with sheet.shape("string on the right"):
        run = along([(1120, -120), (1560, 56), (1820, 40), (RIGHT, -20)], steps=20)
        sheet.line(polyline(run), LINE, 6)
        spent_tall(sheet, run[26], 46, red=True)
        spent(sheet, run[42], 80, red=True)


# The window.


def remys_window(sheet: Sheet) -> None:
    """Its casements stand inward; the shutters are laid back against the wall."""
    left, top, breadth, height = WINDOW
    with sheet.shape("shutters"):
        for x in (left - 118, left + breadth + 18 - 4):
            wide = 96.0 if x < left else 56.0
            leaf = rectangle(x, top - 8, wide, height + 18)
            sheet.paint(leaf, SHUTTER)
            slats = "".join(
                polyline([(x + 12, y), (x + wide - 12, y)]) for y in range(int(top) + 16, int(SILL) - 6, 17)
            )
            sheet.line(slats, SHUTTER_DARK, 4)
            sheet.line(leaf, LINE, 4)
    with sheet.shape("frame"):
        sheet.paint(rectangle(left - 20, top - 22, breadth + 40, height + 30), STONE)
        sheet.line(rectangle(left - 20, top - 22, breadth + 40, height + 30), LINE, 4)
    with sheet.shape("room"):
        room(sheet)
        sheet.line(rectangle(left, top, breadth, height), LINE, 4)
    with sheet.shape("sill"):
        sill = rectangle(left - 40, SILL, breadth + 80, 28)
        sheet.paint(sill, STONE)
        sheet.line(sill, LINE, 4)


# Light.


def of_the_houses(sheet: Sheet) -> Reference:
    """Return the clip to the houses: there is no light to add where there is only sky."""
    walls = rectangle(LEFT, EAVES - 6, RIGHT - LEFT, BOTTOM - EAVES + 6)
    above = [
        rectangle(HOUSE[0] - 22, CORNICE - 12, HOUSE[1] - HOUSE[0] + 44, 30),
        rectangle(HOUSE[0], CORNICE, HOUSE[1] - HOUSE[0], 100),
        rectangle(HOUSE[1] - 8, 300, 430, 120),
    ]
    return sheet.clip(walls, *above, smooth(GABLE), polygon(ROOF), polygon(FURTHER_ROOF), CHIMNEY, *POTS)


def dusk(sheet: Sheet) -> None:
    """The last red on the roofs; the street below has it no longer."""
    with sheet.shape("red on the roofs"), sheet.overprint(clip=of_the_houses(sheet)):
        red = sheet.linear((0, 60), (0, 380), Stop(0, Ink(0, 0, 0.46)), Stop(0.7, Ink(0, 0, 0.30)), Stop(1, NONE))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 440), red)
    with sheet.shape("dusk"), sheet.overprint(clip=of_the_houses(sheet)):
        fall = sheet.linear((0, 200), (0, 1000), Stop(0, NONE), Stop(0.22, DUSK), Stop(0.66, DUSK), Stop(1, DEEP_DUSK))
        sheet.paint(rectangle(LEFT, 200, RIGHT - LEFT, BOTTOM - 200), fall)


def lamplight(sheet: Sheet) -> None:
    """What one lantern does: a piece of wall, a shutter, a sill, a face."""
    with sheet.shape("less dusk"), sheet.lift(clip=of_the_houses(sheet)):
        away = sheet.radial(
            LANTERN_AT,
            REACH,
            Stop(0, Ink(0.06, 0.06, 1)),
            Stop(0.25, Ink(0.22, 0.24, 1)),
            Stop(0.5, Ink(0.56, 0.60, 1)),
            Stop(0.75, Ink(0.86, 0.88, 1)),
            Stop(1, KEPT),
        )
        sheet.paint(ellipse(*LANTERN_AT, REACH), away)
    with sheet.shape("glow"), sheet.overprint(clip=of_the_houses(sheet)):
        glow = sheet.radial(
            LANTERN_AT,
            REACH,
            Stop(0, Ink(0, 0, 0.14)),
            Stop(0.28, Ink(0, 0, 0.30)),
            Stop(0.6, Ink(0, 0, 0.18)),
            Stop(1, NONE),
        )
        sheet.paint(ellipse(*LANTERN_AT, REACH), glow)


def at(state: str, *, lit: bool, seen: str) -> Illustration:
    """Return the page with the lantern lit or not."""
    return Illustration(
        name=f"one_lantern {state}",
        palette="the_festival_of_dreams",
        layers=(
            Layer("sky", sky, depth=0.3),
            Layer("houses", partial(houses, lit=lit), depth=0.8, cut_out=True),
            Layer("near", across_the_street, depth=1.4, cut_out=True),
        ),
        shows=(
            "Old houses across a street at sunset, the last red light on their roofs. On every string hang round and "
            f"tall lanterns, none of them lit. {seen}"
        ),
    )


PICTURES = (
    at(
        "unlit",
        lit=False,
        seen="At an open window on the first floor an old man reaches out with a taper to a tall lantern on a bracket.",
    ),
    at(
        "lit",
        lit=True,
        seen="Only one is: a tall one on a bracket, at an open window on the first floor. An old man looks at it.",
    ),
)
