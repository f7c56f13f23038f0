"""Those who learn to read in the evening: heads, cloth and chairs of people asleep where they sit, and one awake.

Everybody is drawn from the side, looking right, at a desk whose top is at height 0; their feet are at 205 and they have
no shoes on. `seated` puts them where they are wanted, and turns them round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

Points = Sequence[Point | Corner]

FEET, SEAT = 205.0, 62.0
RIM = Ink(0, 0.05, 0.46)
BLUSH = Ink(0.02, 0.10, 0.92)
DESK = Cloth(Ink(0.14, 0.42, 0.46), Ink(0.46, 0.64, 0.40), Ink(0.70, 0.76, 0.34))
MOUTH = Ink(0.46, 0.44, 0.84)
PAGE = Ink(0, 0.04, 0.12)


@contextmanager
def seated(sheet: Sheet, at: Point, size: float, *, mirrored: bool = False) -> Iterator[None]:
    """Draw somebody whose desk's top is there, `size` times as large; `mirrored` looks left."""
    with sheet.group(move=at), sheet.group(scale=(-size if mirrored else size, size, 0, 0)):
        yield


def limb(sheet: Sheet, run: Sequence[Point], width: float, ink: Ink, *, end: float = 0.8) -> None:
    """An arm or a leg, round at its joints, with a line round it."""
    arm(sheet, ((run, width, end),), ink)


def arm(sheet: Sheet, pieces: Sequence[tuple[Sequence[Point], float, float]], ink: Ink) -> None:
    """Pieces of one limb: (where it runs, how broad, what share of that at its end), with one line round them all.

    The first piece has no line where it begins, so that a sleeve grows out of its shoulder.
    """
    outlined, filled = [], []
    for index, (run, width, end) in enumerate(pieces):
        (ax, ay), (bx, by) = run[0], run[-1]
        piece, joint = stroke(run, width, start=1, end=end), ellipse(ax, ay, width / 2)
        outlined += [piece, ellipse(bx, by, width * end / 2), *([joint] if index else [])]
        filled += [piece, ellipse(bx, by, width * end / 2), joint]
    for outline in outlined:
        sheet.line(outline, LINE, 5.2)
    for outline in filled:
        sheet.paint(outline, ink)


def rim(sheet: Sheet, points: Sequence[Point], width: float = 7, ink: Ink = RIM) -> None:
    """An edge on which the lamp's light lies."""
    sheet.paint(stroke(points, width, start=0.1, end=0.1), ink)


def shape_in_cloth(sheet: Sheet, points: Points, cloth: Cloth, pattern: str, ink: Ink) -> None:
    """A garment: its colour, its print, its dark side (the left), its line."""
    outline = smooth(points)
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    left, top = min(xs) - 20, min(ys) - 20
    width, height = max(xs) - left + 20, max(ys) - top + 20
    sheet.paint(outline, cloth.light)
    with sheet.group(clip=sheet.clip(outline)):
        printed(sheet, (left, top, width, height), pattern, ink)
        dark = [
            Corner(left, top),
            Corner(left + width * 0.42, top),
            (left + width * 0.26, top + height * 0.5),
            Corner(left + width * 0.48, top + height),
            Corner(left, top + height),
        ]
        sheet.paint(smooth(dark), cloth.shade, opacity=0.66)
    sheet.line(outline, LINE, 2.8)


def printed(sheet: Sheet, box: tuple[float, float, float, float], pattern: str, ink: Ink) -> None:
    """The print of a cloth, over a box that is clipped to the garment."""
    x, y, width, height = box
    rng = sheet.rng(f"{pattern} {x:.0f} {y:.0f}")
    if pattern == "dots":
        sheet.paint(stamped_dots(x, y, width, height, 21, rng, radius=4.6), ink)
    elif pattern == "stars":
        sheet.paint(stamped_stars(x, y, width, height, 27, rng, radius=7), ink)
    elif pattern == "moons":
        sheet.paint(stamped_moons(x, y, width, height, 28, rng, radius=7), ink)
    elif pattern == "stripes":
        sheet.paint(stripes(x, y, width, height, 17, rng, thickness=6), ink)
    elif pattern == "hoops":
        for row in range(int(height / 20) + 1):
            sheet.line(polyline([(x, y + row * 20), (x + width, y + row * 20 + 3)]), ink, 7)
    elif pattern == "checks":
        sheet.paint(stripes(x, y, width, height, 26, rng, thickness=7), ink, opacity=0.7)
        for row in range(int(height / 26) + 1):
            sheet.line(polyline([(x, y + row * 26), (x + width, y + row * 26)]), ink, 6, opacity=0.7)
    elif pattern == "knit":
        for row in range(int(height / 13) + 1):
            zigzag = [(x + step * 9, y + row * 13 + (5 if step % 2 else 0)) for step in range(int(width / 9) + 1)]
            sheet.line(polyline(zigzag), ink, 2.6)
    elif pattern == "dust":
        for _ in range(int(width * height / 420)):
            spot = ellipse(
                x + rng.uniform(0, width), y + rng.uniform(0, height), rng.uniform(1.4, 5), rng.uniform(1, 4)
            )
            sheet.paint(spot, ink)


# Heads, about their middle, 100 or so high.

PROFILE = (
    (-47, -8),
    (-38, -42),
    (-5, -56),
    (26, -48),
    (39, -24),
    (41, -12),
    (56, 2),
    (58, 10),
    (44, 16),
    (48, 23),
    Corner(36, 28),
    (42, 35),
    (42, 47),
    (30, 57),
    (8, 54),
    (-14, 46),
    (-38, 28),
)


def head(sheet: Sheet, skin: Cloth, *, awake: bool = False, beard: Ink | None = None) -> None:
    """A face from the side: asleep with the mouth open, or awake and reading."""
    with sheet.shape("face"):
        outline = smooth(PROFILE)
        sheet.paint(outline, skin.light)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(
                smooth([Corner(-70, -70), (-14, -60), (-6, 0), (10, 30), Corner(6, 80), Corner(-70, 80)]), skin.shade
            )
            sheet.paint(ellipse(30, 18, 13, 9), BLUSH, opacity=0.55)
            if beard is not None:
                chin = smooth([(-20, 10), (6, 26), (24, 34), (54, 32), (50, 70), (0, 76), (-30, 44)])
                sheet.paint(chin, beard)
        sheet.line(outline, LINE, 2.8)
        if awake:
            # Looking down: a lid over half an eye.
            sheet.paint(ellipse(33, -3, 4, 4.6), LINE)
            sheet.line(smooth([(22, -3), (31, -8), (41, -8)], closed=False), LINE, 3)
        else:
            sheet.paint(stroke([(18, -8), (27, -2), (38, -7)], 4.6, start=0.4, end=0.4), LINE)
            for x, y in ((22, -3), (28, -1), (34, -3)):
                sheet.line(polyline([(x, y), (x + 2, y + 6)]), LINE, 2)
        if not awake:
            mouth = ellipse(41, 30, 7.5, 9.5)
            sheet.paint(mouth, MOUTH)
            sheet.line(mouth, LINE, 2.4)
        sheet.paint(stroke([(16, -24), (28, -30), (38, -25)], 4, start=0.3, end=0.2), LINE)
        rim(sheet, [(37, -24), (40, -12), (53, 2), (55, 9)], 5)
        rim(sheet, [(40, 35), (39, 46), (28, 54)], 5)
        sheet.paint(ellipse(-10, 2, 9, 13), skin.shade)
        sheet.line(ellipse(-10, 2, 9, 13), LINE, 2.4)


def hair_short(sheet: Sheet, hair: Cloth) -> None:
    """Cropped hair, from the brow to the nape."""
    mass = smooth(
        [
            Corner(38, -30),
            (26, -56),
            (-8, -66),
            (-44, -50),
            (-56, -12),
            Corner(-44, 26),
            (-24, 6),
            (-10, -18),
            (10, -32),
        ]
    )
    sheet.paint(mass, hair.light)
    sheet.line(mass, LINE, 2.6)


def hair_in_a_bun(sheet: Sheet, hair: Cloth) -> None:
    """Hair drawn back into a bun as round as a roll."""
    sheet.paint(ellipse(-58, -34, 27), hair.light)
    sheet.line(ellipse(-58, -34, 27), LINE, 2.6)
    for radius in (18, 10):
        sheet.line(ellipse(-58, -34, radius), hair.deep, 2.4)
    hair_short(sheet, hair)
    for turn in (-52, -40, -28):
        sheet.line(smooth([(30, turn + 6), (-4, turn), (-40, turn + 16)], closed=False), hair.deep, 2.4)


def curly(sheet: Sheet, hair: Cloth) -> None:
    """A head of curls."""
    knots = [
        (30, -50),
        (8, -66),
        (-18, -68),
        (-42, -52),
        (-56, -28),
        (-54, -2),
        (-44, 22),
        (-26, 4),
        (-16, -24),
        (8, -40),
    ]
    sheet.paint("".join(ellipse(x, y, 19) for x, y in knots), hair.light)
    for x, y in knots:
        sheet.line(smooth([(x - 9, y + 4), (x - 4, y - 8), (x + 8, y - 4)], closed=False), hair.deep, 2.6)


def flat_cap(sheet: Sheet, cloth: Cloth) -> None:
    """A flat cap, its peak over the brow."""
    cap = smooth(
        [Corner(66, -26), (56, -42), (30, -64), (-14, -74), (-54, -52), Corner(-56, -26), (-20, -30), (30, -30)]
    )
    sheet.paint(cap, cloth.light)
    with sheet.group(clip=sheet.clip(cap)):
        printed(sheet, (-70, -80, 150, 60), "checks", cloth.shade)
        sheet.paint(polygon([(-70, -90), (-24, -90), (-14, -20), (-70, -20)]), cloth.shade, opacity=0.7)
    sheet.line(cap, LINE, 2.8)
    sheet.line(smooth([(20, -32), (44, -42), (66, -26)], closed=False), LINE, 2.6)


# What they sit on, and at.


def chair(sheet: Sheet) -> None:
    """A chair of bent wood, from the side."""
    with sheet.shape("chair"):
        for run in ([(-84, -60), (-72, 74), (-82, FEET)], [(10, 76), (16, FEET)]):
            sheet.line(polyline(run), LINE, 11)
            sheet.line(polyline(run), DESK.shade, 6)
        sheet.paint(rectangle(-80, 70, 104, 13, radius=5), DESK.shade)
        sheet.line(rectangle(-80, 70, 104, 13, radius=5), LINE, 2.6)


def desk(sheet: Sheet, left: float, right: float) -> None:
    """A desk from the side: its top, a shelf with a book in it, two legs."""
    with sheet.shape("desk"):
        for x in (left + 16, right - 16):
            sheet.line(polyline([(x, 14), (x, FEET)]), LINE, 12)
            sheet.line(polyline([(x, 14), (x, FEET)]), DESK.shade, 7)
        sheet.paint(rectangle(left + 10, 14, right - left - 20, 34), DESK.deep)
        sheet.line(rectangle(left + 10, 14, right - left - 20, 34), LINE, 2.6)
        sheet.paint(rectangle(left, -2, right - left, 17, radius=4), DESK.light)
        sheet.line(rectangle(left, -2, right - left, 17, radius=4), LINE, 2.8)


def open_book(sheet: Sheet, x: float, y: float = -4) -> None:
    """An open book lying on the desk, its lines a few strokes."""
    with sheet.shape("book"):
        pages = smooth([Corner(x - 52, y), (x - 28, y - 12), Corner(x, y - 4), (x + 28, y - 12), Corner(x + 52, y)])
        sheet.paint(pages, PAGE)
        sheet.line(pages, LINE, 2.4)


def legs(sheet: Sheet, cloth: Cloth, sock: Cloth, *, out: float = 0, hole: bool = False) -> None:
    """A thigh, a shin and a foot in a hoop-striped sock, stretched `out` before the chair."""
    with sheet.shape("legs"):
        for dx, ink in ((16, cloth.shade), (0, cloth.light)):
            knee, ankle = (66 + dx, 58.0), (64 + dx + out, 182.0)
            limb(sheet, [(-40, 60), (20, 56), knee], 46, ink, end=0.9)
            limb(sheet, [knee, (66 + dx + out * 0.5, 120), ankle], 38, ink, end=0.8)
            x, y = ankle
            foot = smooth(
                [
                    Corner(x - 14, y - 14),
                    (x - 16, y + 14),
                    (x + 8, y + 22),
                    (x + 46, y + 20),
                    (x + 50, y + 8),
                    (x + 20, y - 2),
                    Corner(x + 14, y - 14),
                ]
            )
            sheet.paint(foot, sock.light)
            with sheet.group(clip=sheet.clip(foot)):
                for stripe in range(-14, 60, 15):
                    sheet.line(polyline([(x + stripe, y - 20), (x + stripe - 6, y + 30)]), sock.shade, 5)
                if hole and not dx:
                    sheet.paint(ellipse(x + 46, y + 13, 9, 8), BLUSH.towards(PAPER, 0.5))
            sheet.line(foot, LINE, 2.6)
