"""What two opinions about sleep have put up at the school gate: on the left a table, on the right a van."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from school_gate_drawing import HORIZON
from sleep_emblems_drawing import sleeping_man, steered_bed

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, SKIN_BROWN, SKIN_FAIR, SKIN_LIGHT, SKIN_TAN, Cloth, Ink
from print_room.sheet import Sheet

SALMON, CYAN = Ink(0, 0.12, 0.86), Ink(0, 0.56, 0.03)
AUBERGINE = Ink(0.74, 0.60, 0.26)
WOODEN, WOOD_DARK = Ink(0.06, 0.28, 0.44), Ink(0.40, 0.56, 0.46)
HOLLOW = Ink(0.84, 0.74, 0.26)
NOON = Ink(0.02, 0.34, 0)
FAIR = Ink(0.10, 0.12, 0.66)

TABLE_TOP, TABLE_FOOT = 664.0, 842.0
VAN_LEFT, VAN_TOP, VAN_FOOT = 1372.0, 414.0, 800.0
HATCH = (1456.0, 530.0, 392.0, 132.0)


# The table.


def table(sheet: Sheet) -> None:
    """A folding table with one short leg, on which lie more leaflets than anybody has taken."""
    with sheet.shape("noon under the table"):
        sheet.paint(ellipse(300, TABLE_FOOT + 2, 300, 22), NOON)
    poster(sheet)
    box_of_leaflets(sheet)
    legs(sheet)
    with sheet.shape("table top"):
        top = polygon([(26, TABLE_TOP - 4), (560, TABLE_TOP + 6), (600, TABLE_TOP + 36), (-6, TABLE_TOP + 22)])
        sheet.paint(top, WOODEN)
        sheet.line(top, LINE, 3.4)
        edge = polygon([(-6, TABLE_TOP + 22), (600, TABLE_TOP + 36), (600, TABLE_TOP + 48), (-6, TABLE_TOP + 34)])
        sheet.paint(edge, WOOD_DARK)
        sheet.line(edge, LINE, 3)
    tablecloth(sheet)
    for x, y, count, lean in ((14, 680, 6, -3), (122, 684, 3, 4), (270, 686, 23, 2), (478, 694, 12, -4)):
        pile(sheet, x, y, count, lean)
    with sheet.shape("flask"):
        flask = smooth(
            [Corner(374, 688), Corner(374, 622), (380, 606), (396, 600), (412, 606), Corner(418, 622), Corner(418, 688)]
        )
        sheet.paint(flask, CYAN)
        sheet.paint(rectangle(374, 640, 44, 12), PAPER)
        sheet.paint(rectangle(380, 590, 32, 22, radius=5), SALMON)
        sheet.line(flask, LINE, 3)
        sheet.line(rectangle(380, 590, 32, 22, radius=5), LINE, 3)


def legs(sheet: Sheet) -> None:
    """Two crossed pairs; under the left one somebody has put leaflets."""
    with sheet.shape("legs of the table"):
        for left, right in ((40, 190), (410, 566)):
            for top, foot in ((left, right), (right, left)):
                leg = polyline([(top, TABLE_TOP + 40), (foot, TABLE_FOOT)])
                sheet.line(leg, LINE, 11)
                sheet.line(leg, WOODEN, 6)
        wedge = rectangle(10, TABLE_FOOT - 4, 62, 16, radius=2)
        sheet.paint(wedge, PAPER)
        sheet.line(wedge, LINE, 2.6)
        sheet.line(polyline([(12, TABLE_FOOT + 4), (70, TABLE_FOOT + 4)]), LINE, 2)


def tablecloth(sheet: Sheet) -> None:
    """A kitchen's cloth, folded in half, of checks."""
    with sheet.shape("tablecloth"):
        cloth = polygon([(214, 668), (352, 671), (372, 692), (366, 776), (290, 790), (212, 772), (206, 688)])
        sheet.paint(cloth, PAPER)
        with sheet.group(clip=sheet.clip(cloth)):
            for step in range(8):
                sheet.paint(rectangle(204 + step * 24, 660, 12, 140), Ink(0, 0.42, 0.02), opacity=0.75)
                sheet.paint(rectangle(200, 664 + step * 24, 180, 12), Ink(0, 0.42, 0.02), opacity=0.75)
        sheet.line(cloth, LINE, 3)


def pile(sheet: Sheet, x: float, foot: float, count: int, lean: float) -> None:
    """A pile of leaflets; on the uppermost, the sleeping man."""
    rng = random.Random(f"pile {x:g}")
    with sheet.shape(f"pile at {x:g}"):
        for index in range(count):
            dx = rng.uniform(-5, 5) + lean * index * 0.3
            y = foot - index * 5.2
            sheet_of = polygon([(x + dx, y), (x + 86 + dx, y), (x + 86 + dx, y - 5), (x + dx, y - 5)])
            sheet.paint(sheet_of, PAPER if index % 5 else Ink(0, 0.06, 0.40))
            sheet.line(polyline([(x + dx, y), (x + 86 + dx, y)]), LINE, 1.8)
        top = foot - count * 5.2
        dx = lean * count * 0.3
        lid = polygon([(x + dx, top), (x + 86 + dx, top), (x + 78 + dx, top - 26), (x + 14 + dx, top - 26)])
        sheet.paint(lid, PAPER)
        sheet.line(lid, LINE, 2.8)
    with sheet.group(scale=(1.0, 0.5, x + 46 + dx, top - 14)):
        sleeping_man(sheet, x + 46 + dx, top - 14, 52)


def poster(sheet: Sheet) -> None:
    """The diagram once more, large, on the wall with four bits of tape."""
    with sheet.shape("poster"), sheet.group(move=(6, -24)), sheet.group(turn=(-3, 146, 566)):
        paper = rectangle(36, 486, 216, 152)
        sheet.paint(paper, PAPER)
        sheet.line(paper, LINE, 3.2)
        sleeping_man(sheet, 144, 574, 164)
        for x, y in ((36, 486), (252, 486), (36, 638), (252, 638)):
            sheet.paint(polygon([(x - 14, y + 4), (x + 6, y - 12), (x + 14, y - 3), (x - 6, y + 13)]), SALMON)


def box_of_leaflets(sheet: Sheet) -> None:
    """Under the table, those that have not been unpacked."""
    with sheet.shape("box"):
        box = polygon([(230, 776), (392, 776), (386, 846), (238, 846)])
        sheet.paint(box, Ink(0.04, 0.22, 0.40))
        sheet.line(box, LINE, 3)
        for index in range(6):
            x = 246 + index * 23
            sheet.paint(polygon([(x, 778), (x + 6, 752), (x + 26, 754), (x + 22, 778)]), PAPER)
            sheet.line(polyline([(x, 778), (x + 6, 752), (x + 26, 754), (x + 22, 778)]), LINE, 2.2)


# The van.


def van(sheet: Sheet) -> None:
    """Striped like a sweet, a hatch in its side under an awning, a horn and a badge on its roof."""
    with sheet.shape("noon under the van"):
        sheet.paint(ellipse(1730, VAN_FOOT + 8, 400, 24), NOON)
    on_the_roof(sheet)
    body = smooth(
        [
            Corner(VAN_LEFT, VAN_FOOT - 18),
            (VAN_LEFT - 6, VAN_TOP + 120),
            (VAN_LEFT + 12, VAN_TOP + 22),
            (VAN_LEFT + 66, VAN_TOP),
            Corner(1900, VAN_TOP - 4),
            (1990, VAN_TOP + 30),
            Corner(2030, VAN_TOP + 170),
            Corner(2060, VAN_FOOT - 18),
        ]
    )
    with sheet.shape("body of the van"):
        sheet.paint(body, PAPER)
        with sheet.group(clip=sheet.clip(body)):
            for step in range(9):
                sheet.paint(rectangle(VAN_LEFT - 10 + step * 84, VAN_TOP - 20, 42, 420), SALMON)
            sheet.paint(rectangle(VAN_LEFT - 20, 704, 740, 100), Ink(0.10, 0.62, 0.06))
            sheet.line(polyline([(VAN_LEFT - 20, 704), (2060, 704)]), LINE, 3)
        sheet.line(body, LINE, 4)
    with sheet.shape("wheels"):
        for x in (1478, 1912):
            sheet.paint(ellipse(x, VAN_FOOT - 24, 54), LINE)
            sheet.paint(ellipse(x, VAN_FOOT - 24, 30), PAPER)
            sheet.paint(ellipse(x, VAN_FOOT - 24, 12), SALMON)
            sheet.line(ellipse(x, VAN_FOOT - 24, 30), LINE, 3)
    hatch(sheet)
    awning(sheet)
    mugs(sheet)


def on_the_roof(sheet: Sheet) -> None:
    """A horn for the song; the bed that knows best, as large as a wheel."""
    with sheet.shape("horn"):
        horn = polygon([(1470, 372), (1416, 336), (1416, 420), (1470, 386)])
        sheet.line(polyline([(1478, 380), (1500, 420)]), LINE, 8)
        sheet.paint(horn, CYAN)
        sheet.paint(ellipse(1416, 378, 13, 43), PAPER)
        sheet.line(horn, LINE, 3)
        sheet.line(ellipse(1416, 378, 13, 43), LINE, 3)
    with sheet.shape("pole of the badge"):
        sheet.line(polyline([(1650, 380), (1650, 424)]), LINE, 16)
    steered_bed(sheet, 1650, 324, 78)


def hatch(sheet: Sheet) -> None:
    """The dark of the hatch, and in it somebody who sells."""
    x, y, wide, high = HATCH
    with sheet.shape("hatch"):
        opening = rectangle(x, y, wide, high, radius=8)
        sheet.paint(opening, HOLLOW)
        with sheet.group(clip=sheet.clip(opening)):
            for index in range(7):
                sheet.paint(rectangle(x + 12 + index * 22, y + 66, 15, 24, radius=3), (SALMON, CYAN, PAPER)[index % 3])
            sheet.paint(rectangle(x, y + 92, 168, 5), WOODEN)
        seller(sheet, x + 268, y + high)
        sheet.line(opening, LINE, 4)
    with sheet.shape("counter"):
        board = rectangle(x - 22, y + high - 4, wide + 44, 18, radius=5)
        sheet.paint(board, PAPER)
        sheet.line(board, LINE, 3.4)
        for dx, ink in ((196, SALMON), (340, PAPER), (368, CYAN)):
            mug(sheet, x + dx, y + high - 30, ink)


def seller(sheet: Sheet, x: float, foot: float) -> None:
    """A girl with a cap and a fair plait, both elbows on the counter."""
    with sheet.shape("merch girl"):
        sheet.paint(stroke([(x - 22, foot - 80), (x - 34, foot - 50), (x - 30, foot - 16)], 14, start=1, end=0.5), FAIR)
        jumper = smooth(
            [Corner(x - 52, foot), (x - 46, foot - 40), (x, foot - 56), (x + 46, foot - 40), Corner(x + 52, foot)]
        )
        sheet.paint(jumper, CYAN)
        with sheet.group(clip=sheet.clip(jumper)):
            sheet.line("".join(polyline([(x - 60, foot - d), (x + 60, foot - d)]) for d in (8, 24, 40)), PAPER, 5)
        sheet.line(jumper, LINE, 2.8)
        sheet.paint(ellipse(x, foot - 82, 29, 31), FAIR)
        sheet.paint(ellipse(x - 2, foot - 78, 24, 26), SKIN_FAIR.light)
        cap = smooth([Corner(x - 30, foot - 88), (x - 18, foot - 116), (x + 18, foot - 116), Corner(x + 30, foot - 88)])
        sheet.paint(cap, SALMON)
        sheet.paint(smooth([(x - 52, foot - 84), (x - 20, foot - 96), (x + 20, foot - 90)]), SALMON)
        sheet.line(cap, LINE, 2.4)
        for dx in (-12, 6):
            sheet.paint(ellipse(x + dx, foot - 78, 2.8, 3.8), LINE)
        sheet.line(smooth([(x - 12, foot - 66), (x - 4, foot - 62), (x + 6, foot - 66)], closed=False), LINE, 2.6)


def awning(sheet: Sheet) -> None:
    """Out over the hatch, in cyan and paper, with a scalloped edge."""
    x, y, wide, _ = HATCH
    left, right, top, low = x - 34, x + wide + 34, y - 62.0, y + 6.0
    stripes = 12
    with sheet.shape("awning"):
        for index in range(stripes):
            a, b = index / stripes, (index + 1) / stripes
            upper = (left + 24 + (right - left - 48) * a, left + 24 + (right - left - 48) * b)
            lower = (left + (right - left) * a, left + (right - left) * b)
            strip = smooth(
                [
                    Corner(upper[0], top),
                    Corner(upper[1], top),
                    Corner(lower[1], low),
                    ((lower[0] + lower[1]) / 2, low + 20),
                    Corner(lower[0], low),
                ]
            )
            sheet.paint(strip, CYAN if index % 2 else PAPER)
            sheet.line(strip, LINE, 2.6)
        sheet.line(polyline([(left + 24, top), (right - 24, top)]), LINE, 4)


def mugs(sheet: Sheet) -> None:
    """Mugs on hooks; on a line to the gate, pillowcases."""
    x, y, _wide, _ = HATCH
    with sheet.shape("mugs on hooks"):
        for index in range(8):
            if index in (4, 5, 6):
                continue
            at = x + 24 + index * 48
            sheet.line(polyline([(at, y + 22), (at, y + 34)]), PAPER, 2.6)
            mug(sheet, at - 11, y + 34, (SALMON, PAPER, CYAN)[index % 3])
    with sheet.shape("line with pillowcases"):
        rope = [(1214, 446), (1300, 462), (1388, 446)]
        sheet.line(smooth(rope, closed=False), LINE, 3)
        for index, at in enumerate((1228, 1284, 1338)):
            pillowcase(sheet, at, (454, 462, 459)[index], index)


def mug(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A mug of 22 by 26, with its handle to the right."""
    sheet.line(ellipse(x + 23, y + 13, 7, 8), LINE, 3.4)
    cup = rectangle(x, y, 23, 27, radius=4)
    sheet.paint(cup, ink)
    sheet.line(cup, LINE, 2.4)
    sheet.paint(ellipse(x + 11, y + 14, 5), LINE if ink == PAPER else PAPER)


def pillowcase(sheet: Sheet, x: float, y: float, kind: int) -> None:
    """A pillowcase that hangs from two pegs, printed."""
    rng = random.Random(f"pillowcase {kind}")
    with sheet.shape(f"pillowcase {kind}"):
        case = smooth(
            [
                Corner(x, y),
                Corner(x + 46, y + 1),
                (x + 50, y + 36),
                Corner(x + 47, y + 72),
                (x + 22, y + 68),
                Corner(x - 2, y + 71),
                (x + 3, y + 36),
            ]
        )
        ground, mark = ((CYAN, PAPER), (PAPER, SALMON), (SALMON, PAPER))[kind]
        sheet.paint(case, ground)
        printed = (
            stamped_stars(x - 4, y - 4, 56, 78, 21, rng, radius=7),
            stamped_dots(x - 4, y - 4, 56, 78, 17, rng, radius=4.6),
            stamped_moons(x - 4, y - 4, 56, 78, 22, rng, radius=8),
        )[kind]
        with sheet.group(clip=sheet.clip(case)):
            sheet.paint(printed, mark)
        sheet.line(case, LINE, 2.8)
        for dx in (4, 40):
            sheet.line(polyline([(x + dx, y - 6), (x + dx, y + 6)]), LINE, 4)


# Who waits.


class Waiting(NamedTuple):
    """Somebody in the queue: where their feet are, what they wear, how tall, what is on the head."""

    x: float
    foot: float
    cloth: int
    tall: float = 1.0
    hair: int = 0
    hat: str = ""


COATS: Sequence[Cloth] = (
    Cloth(AUBERGINE, PAPER, LINE),
    Cloth(SALMON, PAPER, LINE),
    Cloth(Ink(0.16, 0.66, 0.08), PAPER, LINE),
    Cloth(Ink(0.50, 0.66, 0.14), Ink(0, 0.30, 0.04), LINE),
    Cloth(PAPER, SALMON, LINE),
    Cloth(Ink(0.44, 0.46, 0.52), PAPER, LINE),
)
HAIR = (Ink(0.90, 0.66, 0.30), Ink(0.54, 0.44, 0.80), Ink(0.10, 0.16, 0.60), Ink(0.30, 0.30, 0.16))
SKINS = (SKIN_LIGHT, SKIN_BROWN, SKIN_FAIR, SKIN_TAN)

# From the far end of the queue to the hatch.
QUEUE = (
    Waiting(1236, 724, 3, 0.96, 1),
    Waiting(1258, 726, 0, 1.04, 0, "hat"),
    Waiting(1284, 730, 4, 0.90, 2),
    Waiting(1308, 736, 2, 1.0, 3, "bun"),
    Waiting(1336, 742, 1, 1.06, 0),
    Waiting(1370, 752, 5, 0.86, 1, "hat"),
    Waiting(1404, 764, 0, 1.0, 2, "bun"),
    Waiting(1444, 776, 3, 1.05, 0),
    Waiting(1492, 790, 4, 0.94, 1),
    Waiting(1546, 806, 2, 1.02, 0, "bun"),
    Waiting(1604, 822, 0, 0.98, 1),
)


def queue(sheet: Sheet) -> None:
    """A queue out of the page's middle, as far as the hatch; heads at the height of our eyes."""
    for who in QUEUE:
        waiting(sheet, who)


def waiting(sheet: Sheet, who: Waiting) -> None:
    """Somebody from behind, looking towards the hatch."""
    unit = (who.foot - HORIZON) / 100 * who.tall
    cloth, hair, skin = COATS[who.cloth], HAIR[who.hair], SKINS[(who.cloth + who.hair) % 4]

    def at(dx: float, up: float) -> Point:
        return who.x + dx * unit, who.foot - up * unit

    with sheet.shape(f"waiting at {who.x:g}"):
        sheet.paint(ellipse(*at(2, 0), 20 * unit, 4 * unit), NOON)
        for side in (-1, 1):
            sheet.paint(stroke([at(side * 6, 44), at(side * 6.5, 1)], 10 * unit, start=1, end=0.8), LINE)
        coat = smooth(
            [
                Corner(*at(-7, 88)),
                at(-16, 80),
                at(-17, 54),
                Corner(*at(-19, 30)),
                Corner(*at(19, 30)),
                at(17, 54),
                at(16, 80),
                Corner(*at(7, 88)),
            ]
        )
        sheet.paint(coat, cloth.light)
        with sheet.group(clip=sheet.clip(coat)):
            if who.cloth % 3 == 0:
                bands = "".join(polyline([at(-24, up), at(24, up)]) for up in (36, 46, 56))
                sheet.line(bands, cloth.shade, 2.6 * unit)
            elif who.cloth % 3 == 1:
                spots = "".join(
                    ellipse(*at(dx + (row % 2) * 4, 36 + row * 9), 1.8 * unit)
                    for row in range(6)
                    for dx in (-14, -5, 4, 13)
                )
                sheet.paint(spots, cloth.shade)
            else:
                sheet.line(
                    "".join(polyline([at(dx, 90), at(dx, 28)]) for dx in (-11, -3, 5, 13)), cloth.shade, 1.6 * unit
                )
        sheet.line(coat, LINE, max(1.8, 1.6 * unit))
        sheet.paint(ellipse(*at(2, 98), 9 * unit, 11 * unit), skin.light)
        sheet.paint(ellipse(*at(0, 101), 10.5 * unit, 11 * unit), hair)
        if who.hat == "hat":
            sheet.paint(
                smooth([Corner(*at(-11, 103)), at(-9, 114), at(2, 117), at(11, 112), Corner(*at(12, 103))]), SALMON
            )
            sheet.paint(ellipse(*at(1, 118), 4 * unit), PAPER)
            sheet.line(ellipse(*at(1, 118), 4 * unit), LINE, 1.8)
        elif who.hat == "bun":
            sheet.paint(ellipse(*at(-3, 115), 6 * unit), hair)
