"""Lyra Solene's arms: velvet sleeves, wide embroidered cuffs with threads hanging from them, long hands.

A cuff and a hand are drawn about the wrist and then turned: a cuff opens to the right, a hand points up. Points of
sleeves are about the middle of her head.
"""

from __future__ import annotations

from collections.abc import Sequence

from limbs_drawing import Limb, lines_of
from lyra_drawing import FACING, LAWN, RIM, SCARF, SHEEN, SKIN, VELVET
from neighbours_drawing import Finger, contour, finger, fingers, lit_and_shaded

from print_room.brushes import stamped_moons, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

LIGHT = Ink(0, 0, 0.06)
GLOWING = Ink(0, 0, 0.50)


def velvet_sleeve(sheet: Sheet, part: Limb, name: str, *, dark: float = 1, lit_until: float = -0.9) -> None:
    """Draw a piece of sleeve; `dark` is the side that lies in shadow, from the share `lit_until` on."""
    outline = part.outline(rounded=True)
    sheet.paint(outline, VELVET.light)
    xs, ys = [x for x, _ in part.middle], [y for _, y in part.middle]
    reach = max(part.halves)
    box = (min(xs) - reach, min(ys) - reach, max(xs) - min(xs) + 2 * reach, max(ys) - min(ys) + 2 * reach)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(stamped_moons(*box, 52, sheet.rng(name), radius=8), SHEEN)
        sheet.paint(
            polygon(part.edge(dark * 0.3, lit_until + 0.1, 1.6) + part.edge(dark * 1.3, lit_until, 1.6)[::-1]),
            VELVET.shade,
        )
    sheet.paint(stroke(part.edge(-dark * 0.82, 0.1, 0.96)[::3], 9, start=0.1, end=0.1), SHEEN)
    sheet.paint(stroke(part.edge(dark * 0.86, max(0.2, lit_until), 0.94)[::3], 7, start=0.05, end=0.05), RIM)
    lines_of(sheet, part, start=0.05, width=4.6)


def elbow(sheet: Sheet, upper: Limb) -> None:
    """Draw the line round the end of an upper arm, over the forearm that starts in it."""
    contour(sheet, upper.cap(end=True), 4.4)


# Cuffs.

CUFF_LENGTH = 124.0
CUFF_START, CUFF_END = 47.0, 80.0
CUFF_DEPTH = 24.0


def cuff(sheet: Sheet, wrist: Point, heading: float, *, dark: int = 1) -> None:
    """Draw a wide cuff that ends at the wrist and opens towards `heading` (degrees, 0 to the right, 90 down).

    `dark` is 1 if, once it opens to the right, its lower side is the one in shadow.
    """
    body = [
        Corner(-CUFF_LENGTH, -CUFF_START),
        (-CUFF_LENGTH * 0.5, -(CUFF_START + CUFF_END) * 0.47),
        Corner(0, -CUFF_END),
        (CUFF_DEPTH, 0),
        Corner(0, CUFF_END),
        (-CUFF_LENGTH * 0.5, (CUFF_START + CUFF_END) * 0.47),
        Corner(-CUFF_LENGTH, CUFF_START),
        (-CUFF_LENGTH + 14, 0),
    ]
    with sheet.group(move=wrist), sheet.group(turn=(heading, 0, 0)):
        outline = smooth(body)
        sheet.paint(outline, LAWN.light)
        with sheet.group(clip=sheet.clip(outline)):
            _embroidery(sheet)
        with sheet.overprint(clip=sheet.clip(outline)):
            shadow = [Corner(-130, dark * 12), (-60, dark * 22), Corner(30, dark * 34), Corner(30, dark * 110)]
            sheet.paint(smooth([*shadow, Corner(-130, dark * 110)]), Ink(0.06, 0.36, 0.10))
        sheet.line(outline, LINE, 4.2)
        opening = ellipse(0, 0, CUFF_DEPTH, CUFF_END)
        sheet.paint(opening, FACING.deep)
        with sheet.group(clip=sheet.clip(opening)):
            sheet.paint(ellipse(12, -dark * 14, CUFF_DEPTH, CUFF_END * 0.8), FACING.shade)
        sheet.line(opening, LINE, 3.8)


def _embroidery(sheet: Sheet) -> None:
    """Two borders, and a row of stars between them, half of them unpicked."""
    for place, ink, width in ((-CUFF_LENGTH + 12, SCARF.light, 13), (-34, FACING.light, 15)):
        reach = 100
        across = [(place - 2, -reach), (place + 15, -reach / 2), (place + 21, 0), (place + 15, reach / 2)]
        sheet.paint(stroke([*across, (place - 2, reach)], width, start=1, end=1), ink)
    zigzag = [(-58 + 10 * (index % 2) + 16 * (1 - ((index - 9) / 9) ** 2), -90 + index * 10) for index in range(19)]
    sheet.line(polyline(zigzag), SCARF.shade, 3.4)
    for y, ink, size in ((-37, FACING.light, 15), (0, SCARF.light, 18), (37, FACING.light, 15)):
        x = -CUFF_LENGTH * 0.5 - 4 - abs(y) * 0.12
        sheet.paint(star(x, y, size, points=8, inner=0.46), ink)
        sheet.paint(ellipse(x, y, 4), LAWN.light)


def threads(sheet: Sheet, rows: Sequence[tuple[Point, float, float]]) -> None:
    """Draw threads that hang: where each starts, how long it is, how far it strays to the side."""
    for index, ((x, y), length, stray) in enumerate(rows):
        ink = (FACING.light, SCARF.light, LAWN.light)[index % 3]
        run = [(x, y), (x + stray * 0.2, y + length * 0.3), (x + stray * 1.2, y + length * 0.6)]
        run += [(x + stray * 0.4, y + length * 0.86), (x + stray, y + length)]
        thread(sheet, run, ink)


def thread(sheet: Sheet, run: Sequence[Point], ink: Ink, *, width: float = 3.8) -> None:
    """Draw one thread so that it reads before cloth of any value."""
    way = smooth(run, closed=False)
    sheet.line(way, LINE, width + 3.2)
    sheet.line(way, ink, width)


# Hands. The wrist is at (0, 0).


def pinching_hand(sheet: Sheet) -> None:
    """Thumb and first finger hold something at `PINCH`; the other three are spread, because it is art."""
    palm = [
        (-19, 34),
        (-22, 4),
        (-36, -30),
        (-36, -66),
        (-16, -82),
        (14, -84),
        (32, -72),
        (38, -44),
        (34, -18),
        (20, 4),
        (18, 34),
    ]
    finger(sheet, SKIN, Finger((18, -74), (54, -108), (PINCH[0] - 2, PINCH[1] - 4), 19))
    fingers(
        sheet,
        SKIN,
        (
            Finger((6, -74), (14, -118), (10, -158), 19),
            Finger((-12, -72), (-16, -114), (-30, -150), 18.5),
            Finger((-28, -62), (-46, -96), (-66, -122), 17),
        ),
    )
    lit_and_shaded(sheet, palm, SKIN, [Corner(8, 40), (12, 0), (24, -40), Corner(50, -60), Corner(50, 40)])
    contour(sheet, [(-19, 32), (-23, 2), (-36, -30), (-36, -58)], 3.4)
    contour(sheet, [(18, 32), (21, 4), (30, -12)], 3.4)
    finger(sheet, SKIN, Finger((22, -22), (52, -40), (PINCH[0] - 2, PINCH[1] + 8), 21), nail=True)
    contour(sheet, [(16, -50), (6, -34), (6, -10)], 2.6, SKIN.deep)


PINCH: Point = (78.0, -78.0)


def hanging_hand(sheet: Sheet) -> None:
    """A hand that has been told to keep still: its back to us, its thumb to the right, the fingers let go."""
    back = [(-18, 34), (-21, 0), (-34, -36), (-34, -70), (-8, -80), (18, -76), (34, -60), (30, -24), (20, 2), (18, 34)]
    finger(sheet, SKIN, Finger((24, -28), (46, -56), (42, -92), 20))
    fingers(
        sheet,
        SKIN,
        (
            Finger((22, -62), (28, -106), (14, -140), 18.5),
            Finger((6, -68), (4, -116), (-14, -150), 19),
            Finger((-12, -68), (-20, -112), (-38, -140), 18.5),
            Finger((-26, -60), (-42, -94), (-58, -114), 17),
        ),
        crease=False,
    )
    lit_and_shaded(
        sheet, back, SKIN, [Corner(-60, 40), (-12, 30), (-14, -10), (-22, -50), Corner(-30, -90), Corner(-60, -90)]
    )
    contour(sheet, [(-18, 32), (-22, 0), (-34, -34), (-34, -60)], 3.4)
    contour(sheet, [(18, 32), (21, 2), (30, -22)], 3.4)
    for x, y in ((14, -60), (-4, -64), (-20, -58)):
        contour(sheet, [(x - 4, y), (x, y - 4), (x + 5, y)], 2.4, SKIN.deep)


SPREAD = (
    Finger((22, -60), (40, -102), (50, -138), 18.5),
    Finger((6, -68), (12, -116), (12, -156), 19),
    Finger((-12, -68), (-18, -112), (-26, -148), 18.5),
    Finger((-27, -60), (-46, -92), (-62, -118), 17),
)
THUMB = Finger((24, -28), (54, -50), (76, -72), 20)


def spread_hand(sheet: Sheet) -> None:
    """A hand wide open, its inside to us, the thumb to the right: a loom of five pegs."""
    palm = [(-18, 34), (-22, 2), (-35, -32), (-34, -68), (-8, -80), (18, -76), (34, -60), (36, -32), (22, -2), (18, 34)]
    fingers(sheet, SKIN, SPREAD)
    finger(sheet, SKIN, THUMB)
    lit_and_shaded(sheet, palm, SKIN, [Corner(6, 40), (10, 0), (22, -36), Corner(46, -50), Corner(46, 40)])
    contour(sheet, [(-18, 32), (-23, 2), (-35, -32), (-34, -58)], 3.4)
    contour(sheet, [(18, 32), (24, 0), (34, -22)], 3.4)
    contour(sheet, [(20, -46), (4, -38), (-2, -14)], 2.6, SKIN.deep)


def pegs() -> list[Point]:
    """Return the fingers' tips of a hand wide open, from the thumb on."""
    return [each.tip for each in (THUMB, *SPREAD)]
