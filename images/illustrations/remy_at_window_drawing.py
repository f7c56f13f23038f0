"""Remy at his window, small, from the side; and the lantern on its bracket."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

# The opening: left, top, breadth, height; and the sill under it.
WINDOW = (1058.0, 352.0, 236.0, 296.0)
SILL = 648.0
# The middle of the lantern's paper.
LANTERN_AT: Point = (862.0, 486.0)
HALF, RISE = 52.0, 112.0
HOOK: Point = (862.0, 322.0)
PLEATS = 11

Points = Sequence[Point | Corner]

IRON = Ink(0.92, 0.74, 0.18)
BRASS = Ink(0.04, 0.14, 0.66)
UNLIT, UNLIT_SHADE, UNLIT_PAINT = Ink(0.26, 0.42, 0.24), Ink(0.54, 0.62, 0.24), Ink(0.36, 0.48, 0.50)
PAPER_LIT, EDGE_LIT, PAINT_LIT = Ink(0, 0.01, 0.20), Ink(0, 0.14, 0.84), Ink(0.04, 0.26, 0.96)


def bracket(sheet: Sheet) -> None:
    """Wrought iron: a bar from the window's corner, a scroll under it, a hook at its end."""
    with sheet.shape("bracket"):
        bar = polyline([(1040, 322), (846, 322)])
        scroll = [(1036, 400), (1000, 352), (950, 334), (914, 350), (920, 376), (944, 374), (940, 356)]
        brace = smooth(scroll, closed=False)
        sheet.line(bar, IRON, 11)
        sheet.line(brace, IRON, 8)
        sheet.paint(rectangle(1026, 304, 18, 112), IRON)
        sheet.paint(ellipse(842, 322, 10), IRON)


def tall_lantern(sheet: Sheet, *, lit: bool) -> None:
    """Tall and folded, between two wooden rings; what she painted shows when there is light behind it."""
    with sheet.shape("tall lantern"):
        _tall_lantern(sheet, lit=lit)


def _tall_lantern(sheet: Sheet, *, lit: bool) -> None:
    x, y = LANTERN_AT
    top, foot = y - RISE, y + RISE
    sheet.line(polyline([HOOK, (x, top - 14)]), IRON, 4)
    step = (foot - top) / PLEATS
    left: list[Point] = []
    right: list[Point] = []
    for index in range(PLEATS * 2 + 1):
        down = top + index * step / 2
        swell = 8 * (1 - ((down - y) / RISE) ** 2)
        reach = HALF - 6 + swell + (5 if index % 2 else 0)
        left.append((x - reach, down))
        right.append((x + reach, down))
    body = polygon([*left, *right[::-1]])
    inside = sheet.clip(body)
    if lit:
        shine = sheet.radial((x, y + 26), 122, Stop(0, PAPER), Stop(0.5, PAPER_LIT), Stop(1, EDGE_LIT))
        sheet.paint(body, shine)
    else:
        sheet.paint(body, sheet.linear((x - HALF, 0), (x + HALF, 0), Stop(0, UNLIT), Stop(1, UNLIT_SHADE)))
    painting = PAINT_LIT if lit else UNLIT_PAINT
    with sheet.group(clip=inside):
        sheet.paint(ellipse(x - 10, top + 56, 25), painting)
        sheet.paint(stroke([(x + 6, foot), (x - 5, foot - 50), (x + 6, foot - 96)], 6, start=0.8, end=0.3), painting)
        for dx, dy, reach in ((0, 34, -34), (0, 54, 32), (2, 76, -30), (4, 94, 26)):
            leaf = [(x + dx, foot - dy), (x + dx + reach * 0.5, foot - dy - 16), (x + dx + reach, foot - dy - 18)]
            sheet.paint(stroke(leaf, 15, start=0.2, end=0.05), painting)
        fold = Ink(0.02, 0.20, 0.80) if lit else Ink(0.60, 0.56, 0.34)
        for index in range(1, PLEATS):
            down = top + index * step
            sheet.paint(stroke([(x - 70, down), (x, down + 6), (x + 70, down)], 2.4, start=1, end=1), fold)
    sheet.line(body, Ink(0.30, 0.30, 0.80) if lit else LINE, 3.4)
    for down in (top - 10, foot - 4):
        ring = rectangle(x - HALF + 2, down, 2 * HALF - 4, 15, radius=5)
        sheet.paint(ring, Ink(0.50, 0.42, 0.52))
        sheet.line(ring, LINE, 3.4)


def room(sheet: Sheet) -> None:
    """What is seen of the room: a wall of books, nearly dark."""
    left, top, breadth, height = WINDOW
    opening = rectangle(left, top, breadth, height)
    sheet.paint(opening, Ink(0.52, 0.48, 0.34))
    with sheet.group(clip=sheet.clip(opening)):
        rng = sheet.rng("books")
        for row in range(4):
            shelf = top + 66 + row * 84
            x = left + 70
            while x < left + breadth:
                wide, tall = rng.uniform(11, 22), rng.uniform(44, 66)
                ink = rng.choice((Ink(0.62, 0.60, 0.30), Ink(0.44, 0.56, 0.24), Ink(0.48, 0.40, 0.56)))
                sheet.paint(rectangle(x, shelf - tall, wide - 2, tall), ink)
                x += wide
            sheet.paint(rectangle(left + 60, shelf, breadth, 7), Ink(0.74, 0.62, 0.34))


# Remy, about the middle of his head; his elbow is on the sill.

AT: Point = (1166.0, 478.0)
SHARE = 0.86


class Inks(NamedTuple):
    """What he is printed with: cloths by the light that there is, and the edge that it lays on him."""

    skin: Cloth
    white: Cloth
    coat: Cloth
    lining: Ink
    edge: Ink


BY_DUSK = Inks(
    skin=Cloth(Ink(0.58, 0.56, 0.60), Ink(0.76, 0.72, 0.60), Ink(0.44, 0.44, 0.64)),
    white=Cloth(Ink(0.14, 0.34, 0.10), Ink(0.38, 0.54, 0.14), Ink(0.06, 0.22, 0.12)),
    coat=Cloth(Ink(0.84, 0.80, 0.08), Ink(0.94, 0.90, 0.12), Ink(0.62, 0.70, 0.10)),
    lining=Ink(0.30, 0.40, 0.86),
    edge=Ink(0.66, 0.62, 0.16),
)
BY_LANTERN = Inks(
    skin=Cloth(Ink(0.36, 0.34, 0.78), Ink(0.70, 0.62, 0.74), Ink(0.06, 0.12, 0.74)),
    white=Cloth(Ink(0, 0.03, 0.26), Ink(0.22, 0.40, 0.32), Ink(0, 0, 0.10)),
    coat=Cloth(Ink(0.76, 0.62, 0.26), Ink(0.93, 0.88, 0.14), Ink(0.50, 0.40, 0.44)),
    lining=Ink(0.04, 0.14, 0.94),
    edge=Ink(0, 0.08, 0.60),
)


def remy_at_window(sheet: Sheet, *, lit: bool) -> None:
    """He leans on the sill, looking at the lantern; unlit, he still reaches for it with a taper."""
    inks = BY_LANTERN if lit else BY_DUSK
    with sheet.shape("Remy"):
        above_the_sill = sheet.clip(rectangle(WINDOW[0], WINDOW[1], WINDOW[2], SILL - WINDOW[1] - 2))
        with sheet.group(clip=above_the_sill), sheet.group(move=AT), sheet.group(scale=(SHARE, 0, 170 / SHARE)):
            bust(sheet, inks)
            head(sheet, inks)
        arm(sheet, inks, lit=lit)


def bust(sheet: Sheet, inks: Inks) -> None:
    """Back, breast and collar of the coat, the bow under his beard."""
    body: Points = [
        Corner(118, 200),
        (114, 130),
        (92, 82),
        (50, 54),
        (0, 50),
        (-38, 78),
        (-58, 130),
        Corner(-62, 200),
    ]
    path = smooth(body)
    sheet.paint(path, inks.coat.light)
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(stamped_dots(-70, 50, 200, 150, 17, sheet.rng("coat"), radius=1.9), inks.coat.deep)
        back: Points = [Corner(60, 40), (72, 110), Corner(64, 210), Corner(150, 210), Corner(150, 40)]
        sheet.paint(smooth(back), inks.coat.shade)
    sheet.line(path, LINE, 3.6)
    sheet.paint(stroke([(-34, 76), (-56, 130), (-60, 196)], 7, start=0.2, end=0.5), inks.edge)
    collar = smooth([Corner(-44, 92), (-22, 46), (24, 34), Corner(56, 54), (8, 72), Corner(-30, 128)])
    sheet.paint(collar, inks.coat.deep)
    sheet.line(collar, LINE, 3.2)
    bow = smooth([Corner(-30, 86), (-54, 76), (-70, 92), (-62, 112), Corner(-32, 98)])
    sheet.paint(bow, inks.lining)
    sheet.line(bow, LINE, 2.8)


def head(sheet: Sheet, inks: Inks) -> None:
    """In profile, looking left and a little up: brow, broad nose, white beard, the spectacles on his forehead."""
    skin, white = inks.skin, inks.white
    with sheet.shape("head"), sheet.group(turn=(4, 10, 40)):
        face: Points = [
            Corner(28, -66),
            (-12, -72),
            (-44, -58),
            (-52, -34),
            (-51, -20),
            (-62, 0),
            (-68, 10),
            (-64, 17),
            Corner(-50, 19),
            (-52, 40),
            (-30, 60),
            (10, 60),
            Corner(34, 30),
        ]
        path = smooth(face)
        sheet.paint(path, skin.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(smooth([Corner(6, -80), (4, -20), Corner(0, 70), Corner(60, 70), Corner(60, -80)]), skin.shade)
            sheet.paint(stroke([(-46, -56), (-53, -30), (-52, -18), (-68, 10)], 11, start=0.6, end=0.6), skin.deep)
        sheet.paint(stroke([(-52, -22), (-63, 0), (-69, 11), (-63, 18), (-52, 19)], 3.2, start=0.2, end=0.2), LINE)
        beard: Points = [
            Corner(16, 0),
            (10, 24),
            (-14, 26),
            (-36, 20),
            Corner(-58, 24),
            (-64, 52),
            (-56, 80),
            (-26, 92),
            (8, 78),
            Corner(32, 34),
            Corner(32, 0),
        ]
        path = smooth(beard)
        sheet.paint(path, white.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(
                smooth([Corner(12, -10), (-2, 50), Corner(-24, 100), Corner(60, 100), Corner(60, -10)]), white.shade
            )
            sheet.paint(stroke([(-58, 26), (-64, 52), (-56, 80)], 12, start=0.4, end=0.2), white.deep)
        hair: Points = [
            Corner(-36, -60),
            (-34, -78),
            (2, -92),
            (42, -80),
            (60, -44),
            (58, -8),
            (50, 14),
            Corner(38, 20),
            Corner(32, 12),
            Corner(14, 2),
            (14, -26),
            Corner(8, -46),
            (-10, -54),
        ]
        path = smooth(hair)
        sheet.paint(path, white.light)
        with sheet.group(clip=sheet.clip(path)):
            dark: Points = [Corner(28, -110), (38, -40), Corner(30, 30), Corner(90, 30), Corner(90, -110)]
            sheet.paint(smooth(dark), white.shade)
            rng = sheet.rng("curls")
            for _ in range(60):
                x, y = rng.uniform(-36, 60), rng.uniform(-92, 20)
                hook = [(x - 4, y), (x - 1, y - 4), (x + 3, y - 2), (x + 2, y + 3)]
                sheet.paint(stroke(hook, 2.4, start=0.3, end=0.2, steps=4), white.light if x > 34 else white.shade)
        sheet.paint(smooth([(14, -8), (24, -18), (36, -8), (32, 14), (20, 18)]), skin.light)
        sheet.paint(stroke([(18, -6), (27, -10), (29, 4), (22, 10)], 2.6, start=0.2, end=0.2), LINE)
        sheet.paint(stroke([(-46, -34), (-36, -42), (-18, -37)], 8, start=0.4, end=0.2), white.light)
        sheet.paint(stroke([(-47, -18), (-36, -24), (-24, -19)], 4.4, start=0.3, end=0.2), LINE)
        sheet.paint(ellipse(-40, -18, 3.4, 4.6), LINE)
        sheet.paint(stroke([(-60, 36), (-46, 40), (-34, 34)], 4, start=0.3, end=0.2), LINE)
        for x, rx in ((-40, 9), (-18, 13)):
            sheet.line(ellipse(x, -72, rx, 14, turn=-10), LINE, 5)
            sheet.line(ellipse(x, -72, rx, 14, turn=-10), BRASS, 2.8)
        sheet.line(polyline([(-5, -72), (24, -14)]), BRASS, 3)


def arm(sheet: Sheet, inks: Inks, *, lit: bool) -> None:
    """The near arm: on the sill once it is done; before, stretched towards the lantern's foot."""
    way: list[Point] = [(1216, 566), (1196, 622), (1096, 634)] if lit else [(1214, 562), (1128, 612), (1000, 618)]
    sleeve = stroke(way, 48, start=0.9, end=0.66)
    sheet.paint(sleeve, inks.coat.light)
    sheet.line(sleeve, LINE, 3.2)
    x, y = way[-1]
    tip = (1006.0, 596.0) if lit else (880.0, 614.0)
    taper = polyline([(x - 30, y - 3), tip])
    sheet.line(taper, LINE, 6.5)
    sheet.line(taper, inks.white.deep, 3.4)
    hand = smooth(
        [(x + 4, y - 13), (x - 22, y - 17), (x - 36, y - 10), (x - 34, y + 10), (x - 20, y + 15), (x + 4, y + 12)]
    )
    sheet.paint(hand, inks.skin.light)
    sheet.line(hand, LINE, 2.8)
    for step in range(3):
        down = y - 2 + step * 6
        sheet.paint(stroke([(x - 35, down), (x - 26, down - 1), (x - 18, down + 1)], 2.6, start=0.4, end=0.2), LINE)
    sheet.paint(stroke([(x - 8, y - 12), (x - 26, y - 15), (x - 44, y - 9)], 11, start=0.8, end=0.7), inks.skin.light)
    sheet.paint(stroke([(x - 14, y - 6), (x - 30, y - 8), (x - 45, y - 4)], 2.6, start=0.2, end=0.2), LINE)
    cuff = polygon([(x - 4, y - 19), (x + 20, y - 20), (x + 22, y + 19), (x - 2, y + 17)])
    sheet.paint(cuff, inks.lining)
    sheet.line(cuff, LINE, 3)
    if lit:
        smoke = [tip, (tip[0] - 6, tip[1] - 22), (tip[0] + 4, tip[1] - 44), (tip[0] - 2, tip[1] - 62)]
        sheet.paint(stroke(smoke, 3.4, start=0.6, end=0.1), inks.white.shade)
        return
    x, y = tip
    glow = sheet.radial((x, y - 6), 54, Stop(0, Ink(0, 0, 0.50), 0.9), Stop(1, Ink(0, 0.05, 0.60), 0))
    sheet.paint(ellipse(x, y - 6, 54), glow)
    flame = smooth([Corner(x - 4, y - 26), (x + 7, y - 10), (x + 5, y + 2), (x - 3, y + 3), (x - 8, y - 8)])
    sheet.paint(flame, PAPER)
    sheet.line(flame, Ink(0, 0.10, 0.84), 2.4)
