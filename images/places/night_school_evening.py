"""The night school over a shop in Tanner's Row, Saturday evening: somebody has read aloud, and nearly all have gone.

We stand where the teacher stands. Her lamp is before us on her desk and lights what is round it; the aisle behind it is
empty, for people to stand there. On both sides sit the sleepers, the largest nearest; at the back are the map, the
window onto the Row, and the radiator with everybody's shoes on it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import sleeping_class_drawing as sleepers

from print_room.brushes import stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import CLOTH_BLUE, CLOTH_NAVY, CLOTH_OCHRE, CLOTH_RUST, LINE, LIT_WINDOW, PAPER, WOOD, Cloth, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 486.0
CEILING = 26.0
LAMP: Point = (1006, 690)
WINDOW = (716.0, 78.0, 500.0, 262.0)
RADIATOR = (690.0, 392.0, 552.0, 104.0)
MAP = (96.0, 84.0, 430.0, 272.0)
BOARD = (1392.0, 70.0, 470.0, 266.0)

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.60, 0.74, 0.0)
WALL = Ink(0.0, 0.26, 0.16)
DADO = Ink(0.06, 0.46, 0.14)
BOARDS = Ink(0.08, 0.34, 0.42)
IRON = Cloth(Ink(0.02, 0.20, 0.14), Ink(0.18, 0.46, 0.16), Ink(0.44, 0.64, 0.16))
SLATE = Ink(0.80, 0.86, 0.14)

# Letters in chalk, in a box of 2 by 3, as they are taught: the strokes of each.
CHALK: Mapping[str, Sequence[Sequence[Point]]] = {
    "I": (((1, 0), (1, 3)),),
    "a": (((1.7, 1.2), (0.8, 1), (0.1, 2), (0.8, 3), (1.7, 2.4)), ((1.7, 1), (1.8, 3))),
    "m": (((0, 1), (0, 3)), ((0, 1.5), (0.5, 1), (1, 1.5), (1, 3)), ((1, 1.5), (1.5, 1), (2, 1.5), (2, 3))),
    "w": (((0, 1), (0.5, 3), (1, 1.6), (1.5, 3), (2, 1)),),
    "i": (((1, 1), (1, 3)), ((1, 0.2), (1, 0.3))),
    "d": (((1.7, 1.4), (0.8, 1), (0.1, 2), (0.8, 3), (1.7, 2.5)), ((1.7, -0.2), (1.8, 3))),
    "e": (((0.2, 2), (1.7, 1.9), (1.4, 1.1), (0.5, 1.1), (0.1, 2), (0.5, 2.9), (1.6, 2.7)),),
    "k": (((0.2, -0.2), (0.2, 3)), ((1.6, 1), (0.3, 2), (1.7, 3))),
    ".": (((0.3, 2.9), (0.4, 3)),),
}


# The room.


def room(sheet: Sheet) -> None:
    """The whole class: things in their own colours, then the evening, then what gives light."""
    walls(sheet)
    wall_map(sheet)
    board(sheet)
    window(sheet)
    radiator(sheet)
    floor(sheet)
    coats(sheet)
    class_of_nine(sheet)
    darkness(sheet)
    lit_windows(sheet)
    lamplight(sheet)


def walls(sheet: Sheet) -> None:
    """A room that was somebody's parlour: a painted wall, a dado of boards, a cornice."""
    rng = sheet.rng("wall")
    with sheet.shape("wall"):
        sheet.paint(sheet.everything, WALL)
        sheet.paint(stripes(LEFT, CEILING, RIGHT - LEFT, 360, 66, rng, thickness=20), Ink(0.02, 0.36, 0.18))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, CEILING - TOP), Ink(0.06, 0.36, 0.16))
        for y in (CEILING, CEILING + 13):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), LINE, 3)
    with sheet.shape("dado"):
        sheet.paint(rectangle(LEFT, 376, RIGHT - LEFT, FLOOR - 376), DADO)
        bars = "".join(polyline([(x, 390), (x, FLOOR - 16)]) for x in range(-80, 2016, 46))
        sheet.line(bars, Ink(0.24, 0.60, 0.16), 2.6)
        sheet.paint(rectangle(LEFT, 368, RIGHT - LEFT, 16), WOOD.light)
        sheet.line(polyline([(LEFT, 384), (RIGHT, 384)]), LINE, 3)
        sheet.paint(rectangle(LEFT, FLOOR - 16, RIGHT - LEFT, 18), WOOD.shade)


def wall_map(sheet: Sheet) -> None:
    """A map of the harbour and what lies beyond, on two sticks."""
    x, y, width, height = MAP
    with sheet.shape("map"):
        paper = rectangle(x, y, width, height)
        sheet.paint(paper, Ink(0, 0.20, 0.06))
        with sheet.group(clip=sheet.clip(paper)):
            lands = (
                smooth(
                    [
                        (x - 20, y + 40),
                        (x + 120, y + 20),
                        (x + 170, y + 90),
                        (x + 110, y + 130),
                        (x + 132, y + 200),
                        (x + 40, y + 250),
                        (x - 30, y + 200),
                    ]
                ),
                smooth(
                    [
                        (x + 240, y - 20),
                        (x + 450, y - 20),
                        (x + 450, y + 120),
                        (x + 380, y + 150),
                        (x + 330, y + 96),
                        (x + 262, y + 84),
                    ]
                ),
                smooth(
                    [(x + 250, y + 190), (x + 330, y + 174), (x + 366, y + 226), (x + 310, y + 256), (x + 240, y + 240)]
                ),
            )
            for land, ink in zip(lands, (CLOTH_OCHRE.light, Ink(0, 0.10, 0.46), CLOTH_RUST.light), strict=True):
                sheet.paint(land, ink)
                sheet.line(land, Ink(0.40, 0.56, 0.40), 3)
            for step in range(1, 7):
                at = x + width * step / 7
                sheet.line(
                    smooth([(at, y), (at + 8, y + height / 2), (at, y + height)], closed=False),
                    Ink(0.10, 0.40, 0.10),
                    1.8,
                )
            for step in range(1, 4):
                at = y + height * step / 4
                sheet.line(
                    smooth([(x, at), (x + width / 2, at + 8), (x + width, at)], closed=False),
                    Ink(0.10, 0.40, 0.10),
                    1.8,
                )
        sheet.line(paper, LINE, 3)
        for stick in (y - 8, y + height - 6):
            pole = rectangle(x - 18, stick, width + 36, 14, radius=6)
            sheet.paint(pole, WOOD.shade)
            sheet.line(pole, LINE, 3)
        sheet.line(polyline([(x + 60, y - 6), (x + width / 2, CEILING + 16), (x + width - 60, y - 6)]), LINE, 2.6)


def board(sheet: Sheet) -> None:
    """A board with letters in chalk, between lines, as one learns to write, and the same again below."""
    x, y, width, height = BOARD
    rng = sheet.rng("board")
    with sheet.shape("board"):
        frame = rectangle(x - 18, y - 18, width + 36, height + 36, radius=4)
        sheet.paint(frame, WOOD.shade)
        sheet.line(frame, LINE, 3.2)
        sheet.paint(rectangle(x, y, width, height), SLATE)
        smear = [(x + 60, y + 210), (x + 200, y + 190), (x + 330, y + 220)]
        sheet.paint(stroke(smear, 60, start=0.3, end=0.2), Ink(0.64, 0.76, 0.16))
        for row in (0, 1):
            for line in (34, 92):
                at = y + row * 118 + line
                sheet.line(polyline([(x + 22, at), (x + width - 22, at)]), Ink(0.46, 0.62, 0.16), 2)
        write(sheet, "a d e i k", (x + 46, y + 34), 19, rng.uniform(-0.3, 0.3))
        write(sheet, "a a d d", (x + 46, y + 152), 19, 0.0)
        ledge = rectangle(x - 22, y + height + 12, width + 44, 16, radius=4)
        sheet.paint(ledge, WOOD.light)
        sheet.line(ledge, LINE, 3)
        for at, ink in ((x + 60, PAPER), (x + 96, Ink(0, 0.04, 0.50))):
            sheet.line(polyline([(at, y + height + 8), (at + 24, y + height + 8)]), ink, 7)
        duster = rectangle(x + width - 110, y + height - 8, 62, 22, radius=6)
        sheet.paint(duster, CLOTH_RUST.shade)
        sheet.line(duster, LINE, 3)


def write(sheet: Sheet, words: str, at: Point, size: float, lean: float) -> None:
    """Write words in chalk, from their upper left corner."""
    x, y = at
    for letter in words:
        wide = {"I": 2.0, "i": 1.6, ".": 1.0, " ": 1.5, "m": 2.7, "w": 2.5}.get(letter, 2.35)
        for run in CHALK.get(letter, ()):
            points = [(x + dx * size * 0.84 + lean * dy, y + dy * size) for dx, dy in run]
            path = smooth(points, closed=False) if len(points) > 3 else polyline(points)
            sheet.line(path, Ink(0.04, 0.12, 0.06), 5.6)
        x += wide * size * 0.84


def window(sheet: Sheet) -> None:
    """Two sashes onto Tanner's Row: the roofs over the way, a chimney, and what is left of the evening."""
    x, y, width, height = WINDOW
    with sheet.shape("view"):
        inside = sheet.clip(rectangle(x, y, width, height))
        with sheet.group(clip=inside):
            dusk = sheet.linear((0, y), (0, y + height), Stop(0, Ink(0.56, 0.80, 0.04)), Stop(1, Ink(0.04, 0.34, 0.36)))
            sheet.paint(rectangle(x, y, width, height), dusk)
            roofs = polygon(
                [
                    (x - 10, y + 300),
                    (x - 10, y + 150),
                    (x + 76, y + 84),
                    (x + 160, y + 150),
                    (x + 196, y + 150),
                    (x + 284, y + 76),
                    (x + 372, y + 150),
                    (x + 400, y + 150),
                    (x + 470, y + 96),
                    (x + 520, y + 140),
                    (x + 520, y + 300),
                ]
            )
            sheet.paint(roofs, Ink(0.74, 0.86, 0.10))
            for left, top in ((x + 110, y + 74), (x + 320, y + 66), (x + 440, y + 84)):
                sheet.paint(rectangle(left, top, 26, 60), Ink(0.74, 0.86, 0.10))
                sheet.paint(rectangle(left - 4, top - 6, 34, 10), Ink(0.74, 0.86, 0.10))
    with sheet.shape("sashes"):
        for left, wide in ((x - 20, width + 40),):
            frame = rectangle(left, y - 20, wide, 20)
            sheet.paint(frame, PAPER.towards(IRON.light, 0.5))
            sheet.line(frame, LINE, 3)
        posts = [rectangle(at - 9, y, 18, height) for at in (x - 9, x + width / 2, x + width + 9)]
        posts.append(rectangle(x, y + height * 0.46, width, 13))
        for post in posts:
            sheet.paint(post, IRON.light)
            sheet.line(post, LINE, 2.8)
        sill = rectangle(x - 40, y + height, width + 80, 20, radius=3)
        sheet.paint(sill, PAPER.towards(IRON.light, 0.6))
        sheet.line(sill, LINE, 3)


def lit_windows(sheet: Sheet) -> None:
    """Over the way somebody is at home; drawn after the dark."""
    x, y, _, _ = WINDOW
    with sheet.shape("lit windows of the Row"):
        panes = (
            (34, 172, 1),
            (92, 172, 0),
            (222, 176, 0),
            (292, 172, 1),
            (424, 178, 1),
            (34, 226, 0),
            (300, 226, 0),
            (430, 228, 0),
        )
        for dx, dy, lit in panes:
            pane = rectangle(x + dx, y + dy, 26, 34)
            sheet.paint(pane, LIT_WINDOW if lit else Ink(0.56, 0.76, 0.12))
            if lit:
                sheet.line(polyline([(x + dx + 13, y + dy), (x + dx + 13, y + dy + 34)]), Ink(0.5, 0.6, 0.6), 2.4)


def radiator(sheet: Sheet) -> None:
    """An iron radiator under the window, and on it everybody's shoes in pairs, toes to the wall or to us."""
    x, y, width, height = RADIATOR
    with sheet.shape("radiator"):
        sheet.paint(rectangle(x - 8, y + height - 8, width + 16, 16), Ink(0.50, 0.62, 0.20))
        ribs = int(width / 23)
        for index in range(ribs):
            rib = rectangle(x + index * 23, y, 20, height, radius=9)
            sheet.paint(rib, IRON.light)
            sheet.line(polyline([(x + index * 23 + 14, y + 12), (x + index * 23 + 14, y + height - 12)]), IRON.shade, 4)
            sheet.line(rib, LINE, 2.4)
        for at in (x - 14, x + width + 6):
            sheet.line(polyline([(at + 4, y + height - 18), (at + 4, FLOOR + 14)]), IRON.shade, 9)
    inks = (
        CLOTH_RUST.shade,
        CLOTH_NAVY.light,
        Ink(0.30, 0.44, 0.50),
        Ink(0, 0.06, 0.12),
        CLOTH_OCHRE.light,
        CLOTH_BLUE.shade,
        Ink(0.66, 0.66, 0.44),
    )
    for index, ink in enumerate(inks):
        at = x + 44 + index * 78
        with sheet.shape(f"pair of shoes {index + 1}"):
            (boots, pumps, shoe)[index % 3](sheet, at, y, ink)


def shoe(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A pair of laced shoes from the side, one before the other."""
    for dx in (10, -10):
        outline = smooth(
            [
                Corner(x + dx - 24, y),
                (x + dx - 27, y - 20),
                Corner(x + dx - 8, y - 27),
                (x + dx + 4, y - 16),
                (x + dx + 24, y - 12),
                Corner(x + dx + 29, y),
            ]
        )
        sheet.paint(outline, ink)
        sheet.line(outline, LINE, 2.6)
        sheet.line(polyline([(x + dx - 6, y - 22), (x + dx + 2, y - 13)]), PAPER, 2.4)
        sheet.line(polyline([(x + dx - 25, y - 3), (x + dx + 28, y - 3)]), LINE, 4)


def boots(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A pair of boots that lean on each other."""
    for dx, lean in ((-13, -4), (13, 6)):
        outline = smooth(
            [
                Corner(x + dx - 13, y),
                Corner(x + dx - 12 + lean, y - 50),
                Corner(x + dx + 9 + lean, y - 52),
                (x + dx + 10, y - 18),
                (x + dx + 26, y - 10),
                Corner(x + dx + 26, y),
            ]
        )
        sheet.paint(outline, ink)
        sheet.line(outline, LINE, 2.6)
        for row in (-40, -30, -20):
            sheet.line(polyline([(x + dx - 1, y + row), (x + dx + 8, y + row + 2)]), PAPER, 2.2)
        sheet.line(polyline([(x + dx - 13, y - 3), (x + dx + 26, y - 3)]), LINE, 5)


def pumps(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A pair of lady's shoes with a strap, toes down over the edge."""
    for dx in (-15, 15):
        outline = smooth(
            [
                Corner(x + dx - 11, y - 20),
                (x + dx, y - 24),
                Corner(x + dx + 11, y - 20),
                (x + dx + 13, y + 4),
                (x + dx, y + 20),
                (x + dx - 13, y + 4),
            ]
        )
        sheet.paint(outline, ink)
        sheet.paint(ellipse(x + dx, y - 12, 7, 9), LINE)
        sheet.line(polyline([(x + dx - 11, y - 6), (x + dx + 11, y - 6)]), ink, 5)
        sheet.line(outline, LINE, 2.6)


def floor(sheet: Sheet) -> None:
    """Boards that run away from us to the radiator, and a strip of drugget up the aisle."""
    vanish: Point = (966, 210)
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), BOARDS)
        seams = []
        for index in range(-15, 16):
            foot = 966 + index * 190.0
            share = (FLOOR - vanish[1]) / (BOTTOM - vanish[1])
            seams.append(polyline([(vanish[0] + (foot - vanish[0]) * share, FLOOR), (foot, BOTTOM)]))
        sheet.line("".join(seams), Ink(0.28, 0.50, 0.44), 2.8)
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3)
    with sheet.shape("drugget"):
        strip = polygon([(836, FLOOR + 26), (1096, FLOOR + 26), (1380, BOTTOM), (552, BOTTOM)])
        sheet.paint(strip, Ink(0.02, 0.20, 0.60))
        for share in (0.10, 0.90):
            top, foot = 836 + 260 * share, 552 + 828 * share
            sheet.line(polyline([(top, FLOOR + 26), (foot, BOTTOM)]), Ink(0.04, 0.42, 0.20), 10)
        with sheet.group(clip=sheet.clip(strip)):
            for row in range(9):
                y = FLOOR + 60 + 8 * row * row + 14 * row
                size = 8 + row * 3.4
                sheet.paint(
                    "".join(
                        polygon(
                            [
                                (966 + k * size * 5, y - size),
                                (966 + k * size * 5 + size * 1.7, y),
                                (966 + k * size * 5, y + size),
                                (966 + k * size * 5 - size * 1.7, y),
                            ]
                        )
                        for k in (-1, 0, 1)
                    ),
                    Ink(0.02, 0.16, 0.54),
                )
        sheet.line(strip, LINE, 2.6)


def coats(sheet: Sheet) -> None:
    """Coats on hooks at the left and the right, since outdoors it's October."""
    with sheet.shape("coats"):
        for x, ink, long in (
            (590, CLOTH_OCHRE.shade, 190),
            (-30, CLOTH_NAVY.light, 220),
            (1930, CLOTH_RUST.shade, 210),
        ):
            sheet.line(polyline([(x, 116), (x, 140)]), LINE, 7)
            coat = smooth(
                [
                    Corner(x, 128),
                    (x + 30, 146),
                    (x + 44, 214),
                    Corner(x + 50, 128 + long),
                    (x, 136 + long),
                    Corner(x - 50, 128 + long),
                    (x - 44, 214),
                    (x - 30, 146),
                ]
            )
            sheet.paint(coat, ink)
            for dx in (-18, 4, 24):
                sheet.paint(stroke([(x + dx * 0.4, 160), (x + dx, 128 + long - 10)], 5), LINE, opacity=0.7)
            sheet.line(coat, LINE, 3)


# The class.


@dataclass(frozen=True)
class Desk:
    """A desk: the middle of its front edge, its scale, half its width, who sits there and how far off its middle."""

    at: Point
    size: float
    half: float
    who: tuple[tuple[float, Callable[[Sheet, int], None]], ...]
    socks: tuple[tuple[float, Ink, Ink], ...] = ()


HOOPS = Ink(0, 0.05, 0.10)
DESKS = (
    Desk((352, 566), 0.74, 136, ((0, sleepers.book_on_the_face),)),
    Desk((1662, 566), 0.74, 136, ((0, sleepers.cheek_on_hand),)),
    Desk((84, 672), 0.90, 140, ((0, sleepers.under_his_cap),)),
    Desk((560, 676), 0.92, 160, ((0, sleepers.mrs_lund),), ((0, CLOTH_RUST.light, HOOPS),)),
    Desk(
        (1404, 684),
        0.90,
        246,
        ((-118, sleepers.plasterer_thrown_back), (122, sleepers.plasterer_with_biscuit)),
        ((-118, CLOTH_BLUE.light, HOOPS), (118, CLOTH_OCHRE.light, CLOTH_NAVY.light)),
    ),
    Desk((262, 812), 1.18, 166, ((0, sleepers.mr_osei),)),
    Desk((1744, 846), 1.12, 232, ((0, sleepers.large_woman_and_thin_man),)),
)


def class_of_nine(sheet: Sheet) -> None:
    """Three rows, the furthest first; between them the aisle."""
    for place in DESKS:
        lit = 1 if place.at[0] < LAMP[0] else -1
        with sleepers.at_desk(sheet, place.at, place.size):
            shadow_of_desk(sheet, place.half, lit)
            for off, _ in place.who:
                chair(sheet, off)
            for off, ink, hoops in place.socks:
                sleepers.feet(sheet, off, ink, hoops)
            sleepers.desk(sheet, place.half)
            for off, draw in place.who:
                with sheet.group(move=(off, 0)):
                    draw(sheet, lit)


def chair(sheet: Sheet, x: float) -> None:
    """The back of a chair that shows behind a sleeper's shoulders."""
    with sheet.shape("chair"):
        for side in (-1, 1):
            sheet.line(polyline([(x + side * 62, -150), (x + side * 66, sleepers.BACK)]), LINE, 13)
        rail = smooth([(x - 70, -146), (x, -156), (x + 70, -146)], closed=False)
        sheet.line(rail, LINE, 26)
        sheet.line(rail, WOOD.shade, 20)


def shadow_of_desk(sheet: Sheet, half: float, lit: int) -> None:
    """What the desk keeps from the floor, away from the lamp."""
    with sheet.shape("shadow of the desk"), sheet.overprint(blur=6):
        run = [(-half, 176), (half, 176), (half - lit * 90, 120), (-half - lit * 90, 120)]
        sheet.paint(polygon(run), Ink(0.44, 0.36, 0))


# Evening and lamp.


def darkness(sheet: Sheet) -> None:
    """The evening over everything, and the hole that the lamp makes in it."""
    with sheet.shape("darkness"), sheet.overprint():
        sheet.paint(sheet.everything, NIGHT)
        near = sheet.radial(
            LAMP,
            800,
            Stop(0, NONE, 0.98),
            Stop(0.40, NONE, 0.92),
            Stop(0.70, NONE, 0.66),
            Stop(1, NONE, 0),
            stretch=1.36,
        )
        sheet.paint(sheet.everything, near)
    with sheet.shape("corners"), sheet.overprint():
        edges = sheet.radial(
            (966, 560), 1120, Stop(0, NONE, 0), Stop(0.6, NONE, 0), Stop(1, Ink(0.66, 0.5, 0)), stretch=1.2
        )
        sheet.paint(sheet.everything, edges)
        ceiling = sheet.linear((0, TOP), (0, 330), Stop(0, Ink(0.42, 0.36, 0)), Stop(1, NONE))
        sheet.paint(sheet.everything, ceiling)
        foot = sheet.linear((0, 850), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.7, 0.5, 0)))
        sheet.paint(sheet.everything, foot)


def lamplight(sheet: Sheet) -> None:
    """Its warm, on the aisle and on everybody's near cheek."""
    with sheet.shape("warm of the lamp"), sheet.overprint():
        warm = sheet.radial(
            LAMP, 620, Stop(0, Ink(0, 0, 0.52)), Stop(0.4, Ink(0, 0, 0.24)), Stop(1, NONE), stretch=1.36
        )
        sheet.paint(sheet.everything, warm)
    with sheet.shape("pool on the aisle"), sheet.lift(blur=10):
        sheet.paint(ellipse(LAMP[0] - 30, 800, 300, 120), Ink(0.4, 0.5, 1))


def teachers_desk(sheet: Sheet) -> None:
    """Nearest: the teacher's desk from behind, her novel face down on it, her mug, and the lamp with its shade."""
    dark = Ink(0.80, 0.80, 0.34)
    with sheet.shape("teacher's desk"):
        top = polygon([(640, 888), (1330, 888), (1404, 962), (570, 962)])
        sheet.paint(top, WOOD.light)
        sheet.paint(
            top, sheet.radial((LAMP[0], 900), 360, Stop(0, Ink(0, 0.10, 0.66)), Stop(1, WOOD.deep), stretch=1.5)
        )
        sheet.line(top, LINE, 3)
        sheet.paint(rectangle(570, 962, 834, 190), dark)
        sheet.line(rectangle(570, 962, 834, 190), LINE, 3)
    with sheet.shape("novel"):
        cover = polygon([(724, 936), (752, 896), (806, 884), (872, 894), (910, 932), (812, 904)])
        sheet.paint(polygon([(724, 936), (812, 908), (910, 932), (812, 946)]), LINE)
        sheet.paint(cover, CLOTH_RUST.light)
        sheet.line(cover, LINE, 3)
        sheet.line(polyline([(806, 884), (812, 904)]), LINE, 3)
    with sheet.shape("mug"), sheet.group(move=(1180, 930)):
        sleepers.spread_cup(sheet, 0, 0, CLOTH_BLUE.light)
    lamp(sheet)


def lamp(sheet: Sheet) -> None:
    """A reading lamp with a shade of pleated cloth, round as a bell; the one round thing."""
    x, y = LAMP
    with sheet.shape("lamp"):
        foot = ellipse(x, 912, 66, 18)
        sheet.paint(foot, Ink(0.46, 0.56, 0.50))
        sheet.line(foot, LINE, 3)
        stem = smooth(
            [
                Corner(x - 9, 906),
                (x - 16, 860),
                (x - 6, 820),
                Corner(x - 7, 760),
                Corner(x + 7, 760),
                (x + 6, 820),
                (x + 16, 860),
                Corner(x + 9, 906),
            ]
        )
        sheet.paint(stem, CLOTH_OCHRE.shade)
        sheet.line(stem, LINE, 3)
        shade = smooth(
            [
                Corner(x - 124, y + 84),
                (x - 112, y + 6),
                (x - 70, y - 62),
                Corner(x - 30, y - 84),
                Corner(x + 30, y - 84),
                (x + 70, y - 62),
                (x + 112, y + 6),
                Corner(x + 124, y + 84),
                (x, y + 100),
            ]
        )
        glow = sheet.radial(
            (x, y + 40), 170, Stop(0, PAPER), Stop(0.5, Ink(0, 0.02, 0.30)), Stop(1, Ink(0.02, 0.14, 0.80))
        )
        sheet.paint(shade, glow)
        pleats = []
        for step in range(-5, 6):
            share = step / 5.4
            pleats.append(
                smooth([(x + share * 30, y - 82), (x + share * 92, y - 20), (x + share * 122, y + 88)], closed=False)
            )
        sheet.line("".join(pleats), Ink(0, 0.16, 0.62), 2.6)
        hem = smooth([(x - 122, y + 78), (x, y + 94), (x + 122, y + 78)], closed=False)
        sheet.line(hem, CLOTH_RUST.light, 8)
        sheet.line(shade, LINE, 3.2)
        knob = ellipse(x, y - 92, 10)
        sheet.paint(knob, CLOTH_OCHRE.light)
        sheet.line(knob, LINE, 2.6)


PICTURE = Place(
    name="night_school",
    mood="evening",
    palette="exposure",
    layers=(
        Layer("room", room, depth=0.7),
        Layer("near", teachers_desk, depth=1.15, cut_out=True),
    ),
    light=Light(side="below", shade=(0.30, 0.46, 0.0), near=0.06, far=0.60),
    shows=(
        "An upstairs room with a map on the wall and letters in chalk on the board. Eight grown-ups sleep at their "
        "desks: under a book, under a cap, with a biscuit half-way up, a large woman leaning on a thin man. Their "
        "shoes are on the radiator. One old man follows a line with his finger."
    ),
)
