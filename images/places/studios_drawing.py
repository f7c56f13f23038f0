"""What the Studios' rooms by night share: the dark with its holes, lamps, telephone, papers. One kind of lamp light."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Fill, Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.70, 0.62, 0.0)
GLASS = Ink(0, 0.02, 0.62)
EDGE = Ink(0, 0.05, 0.46)
TIN = Cloth(Ink(0.10, 0.20, 0.30), Ink(0.50, 0.50, 0.34), Ink(0.86, 0.66, 0.20))
WOOD = Cloth(Ink(0.02, 0.22, 0.56), Ink(0.26, 0.46, 0.62), Ink(0.56, 0.60, 0.60))
WALL = Cloth(Ink(0.02, 0.30, 0.06), Ink(0.20, 0.52, 0.06), Ink(0.50, 0.66, 0.06))
PAGE = Cloth(Ink(0, 0, 0.06), Ink(0.02, 0.22, 0.16), Ink(0.22, 0.44, 0.16))
AMBER = Cloth(Ink(0, 0.04, 0.80), Ink(0.10, 0.30, 0.90), Ink(0.44, 0.50, 0.84))
LILAC = Cloth(Ink(0, 0.40, 0.02), Ink(0.22, 0.64, 0.04), Ink(0.58, 0.78, 0.06))


class Hole(NamedTuple):
    """Where the dark is thin: its middle, how far it reaches, how much it takes away, how much broader than high."""

    at: Point
    reach: float
    share: float
    stretch: float = 1.0


def darkness(sheet: Sheet, ink: Ink, holes: Sequence[Hole], inside: Reference | None = None) -> None:
    """Lay the night over everything, thinner about each light."""
    with sheet.shape("darkness"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, ink)
        for at, reach, share, stretch in holes:
            thin = sheet.radial(
                at,
                reach,
                Stop(0, NONE, share),
                Stop(0.35, NONE, share * 0.78),
                Stop(0.7, NONE, share * 0.28),
                Stop(1, NONE, 0),
                stretch=stretch,
            )
            sheet.paint(sheet.everything, thin)
    with sheet.shape("under the words"), sheet.overprint(clip=inside):
        below = sheet.linear(
            (0, 700), (0, BOTTOM), Stop(0, NONE), Stop(0.35, Ink(0.46, 0.34, 0)), Stop(1, Ink(0.82, 0.5, 0))
        )
        sheet.paint(rectangle(LEFT, 700, RIGHT - LEFT, BOTTOM - 700), below)


def warmth(sheet: Sheet, at: Point, reach: float, share: float, clip: Reference | None = None) -> None:
    """Amber air about a lamp."""
    with sheet.shape("amber air"), sheet.overprint(clip=clip):
        air = sheet.radial(at, reach, Stop(0, Ink(0, 0, share)), Stop(0.4, Ink(0, 0, share * 0.5)), Stop(1, NONE))
        sheet.paint(ellipse(*at, reach), air)


def boxed(sheet: Sheet, path: str, fill: Fill, width: float = 3.0, edge: Ink = LINE) -> None:
    """Fill an outline and draw round it."""
    sheet.paint(path, fill)
    sheet.line(path, edge, width)


def dome_lamp(sheet: Sheet, x: float, y: float, foot: float, size: float = 1.0) -> None:
    """A lamp like half an orange: a round shade of amber glass on a stem, its rim at `y`, its foot on the desk."""
    radius = 124 * size
    with sheet.shape("lamp's stem"):
        sheet.line(polyline([(x, y - 20), (x, foot - 8)]), LINE, 17 * size)
        sheet.line(polyline([(x - 2 * size, y), (x - 2 * size, foot - 8)]), AMBER.shade, 8 * size)
        boxed(sheet, ellipse(x, foot, 74 * size, 15 * size), TIN.deep)
        sheet.paint(ellipse(x - 4, foot - 5 * size, 62 * size, 9 * size), AMBER.shade)
    with sheet.shape("lamp's shade"):
        shade = smooth(
            [
                Corner(x - radius, y),
                (x - radius * 0.94, y - radius * 0.42),
                (x - radius * 0.58, y - radius * 0.84),
                (x, y - radius),
                (x + radius * 0.58, y - radius * 0.84),
                (x + radius * 0.94, y - radius * 0.42),
                Corner(x + radius, y),
            ]
        )
        amber = sheet.radial(
            (x, y - radius * 0.1),
            radius * 1.05,
            Stop(0, Ink(0, 0, 0.40)),
            Stop(0.5, Ink(0, 0.02, 0.74)),
            Stop(1, Ink(0.04, 0.26, 0.96)),
        )
        sheet.paint(shade, amber)
        for share in (-0.62, -0.22, 0.22, 0.62):
            rib = [(x + radius * share * 0.2, y - radius * 0.97), (x + radius * share * 0.86, y - radius * 0.6)]
            sheet.line(smooth([*rib, (x + radius * share, y)], closed=False), AMBER.shade, 3 * size)
        sheet.line(shade, LINE, 4 * size)
        boxed(sheet, rectangle(x - 13 * size, y - radius - 15 * size, 26 * size, 18 * size, radius=6), TIN.deep)
        boxed(sheet, ellipse(x, y, radius, 17 * size), PAPER, 3.4 * size, AMBER.deep)


def anglepoise(sheet: Sheet, joints: Sequence[Point], turn: float, size: float = 1.0) -> Point:
    """A jointed lamp: foot, elbow, head. Return the middle of its mouth."""
    (foot_x, foot_y), _, (x, y) = joints
    with sheet.shape("anglepoise"):
        boxed(sheet, ellipse(foot_x, foot_y, 66 * size, 14 * size), TIN.deep, 3.4)
        sheet.line(polyline(joints), LINE, 13 * size)
        sheet.line(polyline(joints), AMBER.deep, 5 * size)
        for at in joints[:2]:
            sheet.paint(ellipse(*at, 12 * size), LINE)
        with sheet.group(turn=(turn, x, y)):
            bell = smooth(
                [
                    Corner(x - 74 * size, y + 84 * size),
                    (x - 58 * size, y + 30 * size),
                    Corner(x - 26 * size, y - 20 * size),
                    Corner(x + 26 * size, y - 20 * size),
                    (x + 58 * size, y + 30 * size),
                    Corner(x + 74 * size, y + 84 * size),
                ]
            )
            boxed(sheet, bell, AMBER.shade, 4)
            shine = [(x - 22 * size, y - 4), (x - 42 * size, y + 36 * size), (x - 56 * size, y + 72 * size)]
            sheet.paint(stroke(shine, 10 * size, start=0.3, end=0.4), AMBER.light)
            boxed(sheet, ellipse(x, y + 84 * size, 74 * size, 15 * size), PAPER, 3.2)
    return x, y + 84 * size


def telephone(sheet: Sheet, x: float, y: float, size: float = 1.0, *, breath: bool = False) -> None:
    """A telephone leant on a small wooden rest, its screen lit; with `breath`, one line goes along it."""
    wide, high = 96 * size, 156 * size
    left, top = x - wide / 2, y - high / 2
    with sheet.shape("telephone"), sheet.group(turn=(4, x, y)):
        sheet.paint(ellipse(x, y + high * 0.56, wide * 0.8, 12 * size), WOOD.deep)
        boxed(sheet, rectangle(left - 7, top - 7, wide + 14, high + 14, radius=15 * size), TIN.deep, 3.4)
        sheet.paint(rectangle(left, top, wide, high, radius=9 * size), Ink(0, 0.16, 0.02))
        sheet.paint(rectangle(left + 8, top + 10, wide - 16, high * 0.18, radius=6), Ink(0.10, 0.50, 0.02))
        if breath:
            line = [
                (left + 6 + step * (wide - 12) / 12, y + 8 * size + rise * size)
                for step, rise in enumerate((0, 0, -26, -34, -24, 0, 14, 12, 0, -22, -34, -20, 0))
            ]
            sheet.line(smooth(line, closed=False), LINE, 6 * size)
            sheet.line(polyline([(left + 10, y + 52 * size), (left + wide - 10, y + 52 * size)]), LILAC.shade, 3)
        else:
            sheet.paint(ellipse(x, y + 22 * size, 24 * size), AMBER.light)
            tick = polygon(
                [(x - 7 * size, y + 10 * size), (x + 14 * size, y + 22 * size), (x - 7 * size, y + 34 * size)]
            )
            sheet.paint(tick, LINE)
        low = top + high + 4
        rest = polygon([(left - 18, low), (left + wide + 18, low), (left + wide + 10, low + 16), (left - 10, low + 16)])
        boxed(sheet, rest, WOOD.shade)


def bars(sheet: Sheet, corners: Sequence[Point], count: int, seed: str, warm: int = -1) -> None:
    """Bars instead of words on a leaf whose corners go round from the upper left; the bar number `warm` is amber."""
    rng = sheet.rng(seed)
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    for index in range(count):
        down = (index + 0.9) / (count + 0.9)
        start = (ax + (dx - ax) * down, ay + (dy - ay) * down)
        end = (bx + (cx - bx) * down, by + (cy - by) * down)
        far = rng.uniform(0.5, 0.86)
        run = [
            (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share) for share in (0.12, far)
        ]
        high = abs(dy - ay) / (count + 1) * 0.42
        if index == warm:
            sheet.line(polyline(run), AMBER.light, high * 2.2)
        sheet.line(polyline(run), LINE if index == warm else LILAC.shade, max(2.0, high))


def leaf(sheet: Sheet, corners: Sequence[Point], count: int, seed: str, *, warm: int = -1, fill: Ink = PAPER) -> None:
    """A sheet of paper with bars on it."""
    with sheet.shape(seed):
        boxed(sheet, polygon(corners), fill, 2.8)
        bars(sheet, corners, count, seed, warm)


def paper_rolls(sheet: Sheet, x: float, foot: float) -> None:
    """A bin of rolled drawings, nearly black, with one edge of light."""
    with sheet.shape("rolled drawings"):
        for dx, top, lean, half in ((-62, 250, -34, 22), (52, 300, 30, 24), (4, 340, 4, 26), (-26, 190, -10, 20)):
            roll = polygon(
                [
                    (x + dx - half, foot),
                    (x + dx + lean - half, foot - top),
                    (x + dx + lean + half, foot - top),
                    (x + dx + half, foot),
                ]
            )
            boxed(sheet, roll, Ink(0.80, 0.66, 0.10), 3)
            end = ellipse(x + dx + lean, foot - top, half, half * 0.42)
            boxed(sheet, end, Ink(0.42, 0.50, 0.16), 3)
            sheet.line(ellipse(x + dx + lean + 3, foot - top, half * 0.4, half * 0.17), LINE, 2.4)
            edge = [(x + dx - half + 3, foot - 20), (x + dx + lean - half + 3, foot - top + 6)]
            sheet.line(polyline(edge), Ink(0.04, 0.28, 0.40), 3)
        basket = polygon([(x - 128, foot - 120), (x + 128, foot - 120), (x + 104, BOTTOM), (x - 104, BOTTOM)])
        boxed(sheet, basket, Ink(0.92, 0.70, 0.10), 4)
        for row in range(4):
            y = foot - 92 + row * 44
            zigzag = [(x - 116 + step * 33, y + (step % 2) * 22) for step in range(8)]
            sheet.line(polyline(zigzag), Ink(0.62, 0.60, 0.16), 4)
        sheet.line(polyline([(x - 126, foot - 118), (x + 126, foot - 118)]), Ink(0.06, 0.30, 0.44), 4)
