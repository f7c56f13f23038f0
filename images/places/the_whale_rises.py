"""The whale rises: from a step of the felt stair, with Elara, one sees it come up through the well.

Nearly all of the page is whale. It comes out of the dark below, its throat lit by the stair's lamp, its snout before
the bright round of sea above; its eye, the largest round thing, is level with the smallest person. Shelves run round
the well in storeys, each with its gallery, so that one can count how tall it is.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict

import small_people_drawing as people
import whale_library_drawing as library

from print_room.brushes import stamped_dots, stitches, stroke
from print_room.geometry import (
    Corner,
    Point,
    along,
    between,
    ellipse,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
)
from print_room.inks import CLOTH_OCHRE, LINE, PAPER, Cloth, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

# The well: its middle, the height of our eye, and how far out we stand (1 would be on the wall opposite).
MIDDLE, EYE_LINE, OUT = 1090.0, 560.0, 0.75
STOREY = 236.0
GALLERIES = (-440.0, -204.0, 32.0, 268.0)

# The lamp on the stair: middle of its crown.
LAMP: Point = (66.0, 356.0)

HIDE = Cloth(Ink(0.34, 0.70, 0.03), Ink(0.58, 0.84, 0.05), Ink(0.82, 0.94, 0.08))
THROAT = Cloth(Ink(0.01, 0.12, 0.20), Ink(0.12, 0.46, 0.24), Ink(0.34, 0.66, 0.22))
THREAD = Ink(0, 0.04, 0.12)
WARM = Ink(0, 0, 1)


# The well.


def on_the_wall(degrees: float, height: float) -> Point:
    """Return the page's point for one on the well's wall: 0 degrees is the far side, `height` grows downwards."""
    angle = math.radians(degrees)
    nearer = (1 + OUT) / (math.cos(angle) + OUT)
    return MIDDLE + 620 * math.sin(angle) * nearer, EYE_LINE + height * nearer


def _round(height: float, *, start: float = -84, end: float = 84) -> list[Point]:
    """Return a ring of the wall from left to right."""
    count = 42
    return [on_the_wall(start + (end - start) * step / count, height) for step in range(count + 1)]


def _band(upper: float, lower: float) -> str:
    return polygon([*_round(upper), *_round(lower)[::-1]])


def well(sheet: Sheet) -> None:
    """The wall of the well in storeys, and above it the sea."""
    _sea_above(sheet)
    with sheet.shape("wall"):
        sheet.paint(_band(GALLERIES[0], 700), Ink(0.66, 0.86, 0.12))
    for index, height in enumerate(GALLERIES):
        _storey(sheet, index, height)
    _dusk(sheet)
    _lamps_of_the_galleries(sheet)
    _shafts(sheet)


def _sea_above(sheet: Sheet) -> None:
    with sheet.shape("sea above"):
        light = sheet.radial(
            (1180, 20),
            900,
            Stop(0, PAPER),
            Stop(0.28, Ink(0, 0.06, 0.02)),
            Stop(0.62, Ink(0, 0.40, 0.01)),
            Stop(1, Ink(0.10, 0.66, 0.02)),
        )
        sheet.paint(sheet.everything, light)
    with sheet.shape("fish above"):
        for x, y, size, way in (
            (830, 60, 26, 1),
            (884, 32, 22, 1),
            (1560, 66, 28, -1),
            (1500, 30, 20, -1),
            (760, 14, 20, 1),
        ):
            library.fish(sheet, (x, y), size, way, library.FELT_WHALE if size < 24 else library.FELT_RUST)


def _storey(sheet: Sheet, index: int, height: float) -> None:
    """A gallery with its rail, and two rows of books under it."""
    for row, (top, foot) in enumerate(((40.0, 122.0), (142.0, 224.0))):
        with sheet.shape(f"books {index} {row}"):
            _books(sheet, height + top, height + foot, sheet.rng(f"books {index} {row}"))
            sheet.paint(_band(height + foot, height + foot + 10), library.SHELF_EDGE)
    with sheet.shape(f"gallery {index}"):
        sheet.paint(_band(height, height + 26), library.FELT_CREAM.shade)
        sheet.line(polyline(_round(height + 26)), LINE, 4)
        sheet.line(polyline(_round(height)), LINE, 3)
        sheet.line(stitches(_round(height + 13), length=11, gap=9), THREAD, 2.4)
        posts = ""
        for degrees in range(-80, 81, 5):
            posts += polyline([on_the_wall(degrees, height), on_the_wall(degrees, height - 42)])
        sheet.line(posts, LINE, 4)
        sheet.line(polyline(_round(height - 42)), LINE, 8)
        sheet.line(polyline(_round(height - 42)), library.FELT_OCHRE.shade, 4)


def _books(sheet: Sheet, top: float, foot: float, rng: random.Random) -> None:
    cloths: dict[Ink, list[str]] = defaultdict(list)
    degrees = -82.0
    while degrees < 82:
        breadth = rng.uniform(0.7, 1.7)
        high = top + rng.uniform(2, 26)
        corners = ((degrees, high), (degrees + breadth, high), (degrees + breadth, foot), (degrees, foot))
        cloths[rng.choice(library.BOOKS)].append(polygon([on_the_wall(*corner) for corner in corners]))
        degrees += breadth + rng.choice((0.1, 0.1, 0.1, 1.2))
    for ink, paths in cloths.items():
        sheet.paint("".join(paths), ink)
        sheet.line("".join(paths), LINE, 1.5)


def _dusk(sheet: Sheet) -> None:
    wall = sheet.clip(_band(GALLERIES[0] - 44, 700))
    with sheet.shape("dusk"), sheet.overprint(clip=wall):
        sheet.paint(
            sheet.everything,
            sheet.linear(
                (0, 60),
                (0, 900),
                Stop(0, Ink(0.20, 0.34, 0)),
                Stop(0.5, Ink(0.52, 0.60, 0)),
                Stop(1, Ink(0.84, 0.80, 0)),
            ),
        )
    with sheet.shape("lamplight on the wall"), sheet.lift(clip=wall):
        near = Ink(0.44, 0.34, 1)
        x, y = LAMP
        sheet.paint(
            ellipse(x, y, 420), sheet.radial(LAMP, 420, Stop(0, near, 1), Stop(0.5, near, 0.5), Stop(1, near, 0))
        )
    with sheet.shape("warm air"), sheet.overprint(clip=wall):
        x, y = LAMP
        sheet.paint(
            ellipse(x, y, 560), sheet.radial(LAMP, 560, Stop(0, WARM, 0.7), Stop(0.5, WARM, 0.3), Stop(1, WARM, 0))
        )


def _lamps_of_the_galleries(sheet: Sheet) -> None:
    """Small lamps along the galleries, and on one of them another whale, reading on."""
    with sheet.shape("lamps of the galleries"):
        for degrees, height in ((-52, -204), (-24, -204), (62, -204), (52, 32), (70, 32), (-30, 32), (38, -204)):
            x, y = on_the_wall(degrees, height - 50)
            glow = Ink(0, 0.08, 0.72)
            sheet.paint(ellipse(x, y, 62), sheet.radial((x, y), 62, Stop(0, glow, 0.8), Stop(1, glow, 0)))
            library.anemone(sheet, x, y, 17, 0)


def _shafts(sheet: Sheet) -> None:
    """What comes down of the sea's light."""
    with sheet.shape("shafts"), sheet.lift(blur=16):
        for x, breadth, share in ((560, 120, 0.78), (800, 90, 0.84), (1700, 130, 0.80)):
            beam = polygon([(x + 160, TOP), (x + 160 + breadth, TOP), (x - 60 + breadth, 800), (x - 140, 800)])
            sheet.paint(beam, Ink(share, share * 0.94, 1))


# The whale.

# From below up the throat, over the snout, down the back.
THROAT_SIDE = (
    (716, 1190),
    (698, 1000),
    (700, 830),
    (728, 660),
    (784, 496),
    (852, 352),
    (916, 240),
)
SNOUT = ((984, 148), (1088, 72), (1222, 38), (1356, 64))
BACK = ((1490, 152), (1606, 292), (1698, 482), (1758, 700), (1790, 940), (1798, 1190))
WHALE = (*THROAT_SIDE, *SNOUT, *BACK)
MOUTH = ((910, 250), (948, 322), (966, 410), (970, 484), (982, 544), (1010, 590), (1054, 604))
# Where the pale of the throat ends, from the mouth's corner down.
SEAM = ((974, 510), (948, 620), (922, 760), (906, 920), (900, 1060), (902, 1190))
EYE: Point = (1172, 508)


def whale(sheet: Sheet) -> None:
    """The whale, from the snout down to where the dark has it still."""
    body = smooth([Corner(*WHALE[0]), *WHALE[1:-1], Corner(*WHALE[-1])])
    inside = sheet.clip(body)
    with sheet.shape("hide"):
        sheet.paint(body, HIDE.light)
        with sheet.group(clip=inside):
            _stars(sheet)
            back = smooth(
                [(1300, 20), (1420, 180), (1520, 380), (1590, 620), (1630, 900), (1640, 1200), (1900, 1200), (1900, 0)]
            )
            sheet.paint(back, HIDE.shade, opacity=0.75)
    _throat(sheet, body)
    _seams(sheet)
    _fin(sheet)
    with sheet.shape("light and dark"):
        with sheet.overprint(clip=inside):
            deep = Ink(0.90, 0.90, 0)
            sheet.paint(
                sheet.everything,
                sheet.linear((0, 560), (0, 1010), Stop(0, deep, 0), Stop(0.5, deep, 0.42), Stop(1, deep, 1)),
            )
        with sheet.overprint(clip=inside):
            glow = sheet.radial((560, 480), 620, Stop(0, WARM, 0.6), Stop(0.5, WARM, 0.34), Stop(1, WARM, 0))
            sheet.paint(sheet.everything, glow)
    _mouth(sheet)
    _eye(sheet)
    _pocket(sheet)
    _buttons(sheet)
    with sheet.shape("outline"):
        sheet.line(smooth(WHALE, closed=False), LINE, 5)
        sheet.paint(
            stroke(
                [(990, 148), (1090, 78), (1222, 44), (1354, 70), (1486, 157), (1600, 296), (1690, 482)],
                13,
                start=0.1,
                end=0.1,
            ),
            Ink(0, 0.03, 0.03),
        )
        sheet.paint(
            stroke([(734, 652), (790, 498), (857, 356), (916, 250), (976, 166)], 8, start=0.1, end=0.2),
            Ink(0, 0.06, 0.44),
        )


def _stars(sheet: Sheet) -> None:
    """Stars, and the threads that make figures of them."""
    figure = ((1140, 160), (1250, 214), (1240, 330), (1390, 372), (1360, 500), (1500, 560), (1560, 700), (1620, 860))
    rng = sheet.rng("stars")
    for _ in range(70):
        x, y = rng.uniform(980, 1780), rng.uniform(60, 1000)
        if math.hypot(x - EYE[0], y - EYE[1]) > 130:
            sheet.paint(star(x, y, rng.uniform(5, 10)), Ink(0.12, 0.46, 0.04), opacity=0.9)
    sheet.line(stitches(figure, length=12, gap=11), Ink(0, 0.20, 0.06), 3)
    for x, y in figure:
        sheet.paint(star(x, y, 20, inner=0.34), Ink(0, 0.04, 0.30))


def _throat(sheet: Sheet, body: str) -> None:
    """The throat in pleats, pale, towards the stair."""
    inner = [*MOUTH[:4], *SEAM]
    pale = smooth([Corner(904, 236), *inner[1:], Corner(880, 1200), Corner(600, 1200), Corner(600, 230)])
    with sheet.shape("throat"), sheet.group(clip=sheet.clip(body)), sheet.group(clip=sheet.clip(pale)):
        sheet.paint(sheet.everything, THROAT.light)
        shade = [(x - 46, y + 8) for x, y in along(inner, steps=4)]
        sheet.paint(stroke(shade, 90, start=0.4, end=1), THROAT.shade)
        outer, within = along(THROAT_SIDE[::-1], steps=6), along(inner, steps=6)
        for pleat in range(1, 9):
            share = pleat / 9
            run = [
                between(outer[round(step * (len(outer) - 1) / 16)], within[round(step * (len(within) - 1) / 16)], share)
                for step in range(1 if pleat % 2 else 2, 17)
            ]
            sheet.paint(stroke(run, 6.4, start=0.1, end=0.8), THROAT.deep)
            lit = [(x - 6, y) for x, y in run]
            sheet.paint(stroke(lit, 4, start=0.1, end=0.6), Ink(0, 0.03, 0.10))


def _seams(sheet: Sheet) -> None:
    with sheet.shape("seams"):
        along_the_back = [(1340, 92), (1462, 182), (1566, 318), (1650, 500), (1710, 710), (1738, 940), (1746, 1150)]
        sheet.line(stitches(along_the_back, length=18, gap=14), THREAD, 4.4)
        edge = [(x + 20, y) for x, y in SEAM]
        sheet.line(stitches(edge, length=14, gap=11), THREAD, 3.4)
        sheet.paint(stroke(SEAM, 6, start=0.5, end=0.8), LINE)


def _fin(sheet: Sheet) -> None:
    """The near fin, hanging; most of it is in the dark."""
    with sheet.shape("fin"):
        fin = smooth(
            [
                Corner(1016, 742),
                (1076, 706),
                (1144, 728),
                (1196, 822),
                (1222, 930),
                Corner(1222, 1020),
                (1130, 958),
                (1056, 860),
            ]
        )
        sheet.paint(fin, HIDE.shade)
        sheet.line(fin, LINE, 5)
        sheet.line(
            stitches([(1040, 752), (1080, 728), (1128, 748), (1174, 836), (1200, 940)], length=14, gap=11), THREAD, 3.6
        )


def _mouth(sheet: Sheet) -> None:
    with sheet.shape("mouth"):
        sheet.paint(stroke(MOUTH, 12, start=0.3, end=0.3), LINE)
        sheet.paint(stroke([(1046, 624), (1064, 604), (1066, 580)], 8, start=0.1, end=0.1), LINE)
        lip = [(x + 24, y - 2) for x, y in MOUTH[:4]]
        sheet.line(stitches(lip, length=12, gap=10), THREAD, 3)


def _eye(sheet: Sheet) -> None:
    """The eye: a round of cream felt under a heavy lid, and in the dark of it the lamp and somebody small."""
    x, y = EYE
    with sheet.shape("round the eye"):
        soft = sheet.radial((x, y), 150, Stop(0, HIDE.deep, 0.7), Stop(0.5, HIDE.deep, 0.36), Stop(1, HIDE.deep, 0))
        sheet.paint(ellipse(x, y, 150, 130), soft)
        for reach, width in ((92, 5),):
            below = [polar((x, y + 4), reach, degrees) for degrees in (140, 115, 90, 65, 40)]
            sheet.paint(stroke(below, width, start=0.1, end=0.1), HIDE.deep)
    with sheet.shape("cheek"):
        blush = Ink(0.10, 0.40, 0.66)
        sheet.paint(
            ellipse(1146, 626, 92, 54),
            sheet.radial((1146, 626), 54, Stop(0, blush, 0.75), Stop(1, blush, 0), stretch=1.7),
        )
    with sheet.shape("eye"):
        white = ellipse(x, y, 70, 67)
        sheet.paint(white, Ink(0, 0.03, 0.10))
        with sheet.group(clip=sheet.clip(white)):
            sheet.paint(ellipse(x - 15, y + 8, 48, 51), LINE)
            sheet.paint(ellipse(x - 10, y + 40, 34, 16), Ink(0.42, 0.62, 0.40))
            _reflection(sheet, x - 16, y + 10)
            lid = smooth(
                [
                    Corner(x - 90, y - 90),
                    Corner(x + 90, y - 90),
                    Corner(x + 90, y - 4),
                    (x + 36, y - 28),
                    (x - 20, y - 32),
                    Corner(x - 90, y - 8),
                ]
            )
            sheet.paint(lid, HIDE.shade)
        sheet.line(white, LINE, 6)
        upper = [(x - 82, y + 2), (x - 44, y - 24), (x, y - 33), (x + 44, y - 26), (x + 84, y + 2)]
        sheet.paint(stroke(upper, 14, start=0.3, end=0.3), LINE)
        for dx, dy, reach in ((70, -12, 26), (84, 4, 24)):
            sheet.paint(stroke([(x + dx, y + dy), (x + dx + reach, y + dy - 12)], 7, start=0.9, end=0.2), LINE)
        crease = [(x - 72, y - 52), (x - 30, y - 80), (x + 24, y - 82), (x + 70, y - 58)]
        sheet.paint(stroke(crease, 6, start=0.1, end=0.1), HIDE.deep)
    with sheet.shape("brow"):
        brow = [(x - 76, y - 92), (x - 26, y - 122), (x + 34, y - 122), (x + 88, y - 96)]
        sheet.line(stitches(brow, length=15, gap=11), THREAD, 5)


def _reflection(sheet: Sheet, x: float, y: float) -> None:
    """What is in the eye: the lamp, and a small girl with a great deal of hair."""
    sheet.paint(ellipse(x - 18, y - 12, 12), Ink(0, 0.02, 0.20))
    sheet.paint(ellipse(x - 18, y - 12, 6), PAPER)
    sheet.paint(ellipse(x + 8, y + 6, 9), Ink(0.34, 0.30, 0.96))
    sheet.paint(smooth([(x + 3, y + 12), (x + 13, y + 12), (x + 17, y + 30), (x - 1, y + 30)]), Ink(0.02, 0.40, 0.10))
    sheet.paint(ellipse(x + 24, y - 20, 5), PAPER)


def _pocket(sheet: Sheet) -> None:
    """A pocket on the flank, as large as a door, with what people have left in it."""
    with sheet.shape("pocket"), sheet.group(turn=(8, 1400, 700)), sheet.group(move=(-40, 20)):
        for x, top, breadth, cloth in (
            (1362, 596, 34, library.FELT_OCHRE),
            (1400, 570, 42, library.FELT_RUST),
            (1446, 606, 30, library.FELT_CREAM),
            (1480, 584, 38, library.FELT_SEA),
        ):
            sheet.paint(rectangle(x, top, breadth, 120, radius=4), cloth.shade)
            sheet.paint(rectangle(x, top, breadth * 0.4, 120, radius=4), cloth.light)
            sheet.line(rectangle(x, top, breadth, 120, radius=4), LINE, 3)
        pouch = smooth(
            [
                Corner(1340, 660),
                (1440, 670),
                Corner(1540, 660),
                (1536, 760),
                (1500, 800),
                (1440, 810),
                (1380, 800),
                (1344, 760),
            ]
        )
        sheet.paint(pouch, library.FELT_RUST.shade)
        with sheet.group(clip=sheet.clip(pouch)):
            sheet.paint(stamped_dots(1340, 660, 210, 160, 26, sheet.rng("pocket"), radius=4), library.FELT_RUST.light)
        sheet.line(pouch, LINE, 4)
        sheet.line(
            stitches(
                [(1354, 676), (1358, 756), (1390, 786), (1440, 794), (1490, 786), (1522, 756), (1526, 676)],
                length=12,
                gap=10,
            ),
            THREAD,
            3.4,
        )


def _buttons(sheet: Sheet) -> None:
    """Buttons where another whale has barnacles."""
    with sheet.shape("buttons"):
        for x, y, radius, cloth in (
            (1040, 156, 16, library.FELT_OCHRE),
            (1084, 136, 11, library.FELT_CREAM),
            (1052, 204, 10, library.FELT_RUST),
            (1578, 420, 12, library.FELT_CREAM),
            (1606, 452, 9, library.FELT_OCHRE),
        ):
            sheet.paint(ellipse(x, y, radius), cloth.light)
            sheet.line(ellipse(x, y, radius), LINE, 2.8)
            for dx in (-0.3, 0.3):
                sheet.paint(ellipse(x + dx * radius, y, radius * 0.15), LINE)


# The stair.

# Left edge, height and cloth of each step's tread, from the highest down.
STEPS = ((-140.0, 566.0), (96.0, 636.0), (332.0, 706.0), (560.0, 790.0), (668.0, 880.0))
STEP_ENDS = (140.0, 372.0, 622.0, 706.0, 760.0)


def stair(sheet: Sheet) -> None:
    """The stair, nearest to us, and the two who have stopped on it; what the whale has stirred up goes by."""
    _lamp_and_rope(sheet)
    for index in range(len(STEPS) - 1, -1, -1):
        _step(sheet, index)
    _shadow_of_the_stair(sheet)
    with people.standing(sheet, (262, 650), 1.02):
        people.man_with_a_strap(sheet)
    with people.standing(sheet, (524, 722), 0.98):
        people.elara_from_behind(sheet, reaching=True)
    _edges(sheet)
    _lamp_head(sheet)
    _stirred_up(sheet)


def _under(index: int) -> str:
    (left, top), right = STEPS[index], STEP_ENDS[index]
    return polygon([(left, top + 30), (right - 30, top + 30), (right - 46, BOTTOM + 30), (left, BOTTOM + 30)])


def _front(index: int) -> str:
    (left, top), right = STEPS[index], STEP_ENDS[index]
    middle = left + (right - left) / 2
    return smooth(
        [
            Corner(left, top + 14),
            Corner(right + 2, top + 16),
            (right + 8, top + 56),
            Corner(right - 6, top + 88),
            (middle, top + 98),
            Corner(left, top + 94),
        ]
    )


def _tread(index: int) -> str:
    (left, top), right = STEPS[index], STEP_ENDS[index]
    middle = left + (right - left) / 2
    return smooth(
        [
            Corner(left, top - 16),
            (middle, top - 20),
            Corner(right - 16, top - 14),
            (right + 10, top + 4),
            Corner(right + 4, top + 22),
            (middle, top + 28),
            Corner(left, top + 24),
        ]
    )


def _step(sheet: Sheet, index: int) -> None:
    """A slab of felt, hemmed, and the dark quilted wall that carries it."""
    (left, top), right = STEPS[index], STEP_ENDS[index]
    middle = left + (right - left) / 2
    cloth = (library.FELT_SEA, library.FELT_CREAM, library.FELT_RUST)[index % 3]
    with sheet.shape(f"step {index}"):
        sheet.paint(_under(index), Ink(0.50, 0.74, 0.14))
        sheet.paint(_front(index), cloth.shade)
        sheet.line(_front(index), LINE, 4)
        sheet.paint(_tread(index), cloth.light)
        sheet.line(_tread(index), LINE, 4)
        sheet.line(
            stitches([(left + 10, top + 12), (middle, top + 15), (right - 8, top + 10)], length=12, gap=10), THREAD, 3
        )
        hem = [(left + 10, top + 78), (middle, top + 82), (right - 18, top + 74)]
        sheet.line(stitches(hem, length=12, gap=10), THREAD, 2.8)
        for y in range(int(top) + 140, 1000, 70):
            sheet.line(stitches([(left + 20, y), (right - 70, y + 4)], length=12, gap=12), Ink(0.22, 0.50, 0.14), 2.4)


def _shadow_of_the_stair(sheet: Sheet) -> None:
    outlines = [draw(index) for index in range(len(STEPS)) for draw in (_under, _front, _tread)]
    inside = sheet.clip(*outlines)
    with sheet.shape("dark below"), sheet.overprint(clip=inside):
        deep = Ink(0.88, 0.84, 0)
        sheet.paint(
            sheet.everything, sheet.linear((0, 640), (0, 960), Stop(0, deep, 0), Stop(0.4, deep, 0.5), Stop(1, deep, 1))
        )
    with sheet.shape("shadows of the two"), sheet.overprint(clip=inside, blur=5):
        sheet.paint(ellipse(300, 650, 92, 12), Ink(0.5, 0.5, 0))
        sheet.paint(ellipse(556, 721, 74, 10), Ink(0.5, 0.5, 0))
    with sheet.shape("lamplight on the steps"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, sheet.radial((180, 520), 460, Stop(0, WARM, 0.5), Stop(1, WARM, 0)))


def _lamp_and_rope(sheet: Sheet) -> None:
    with sheet.shape("stalk"):
        x, y = LAMP
        run = [(34, 570), (52, 500), (36, 440), (x, y + 26)]
        sheet.paint(stroke(run, 22, start=1, end=0.8), LINE)
        sheet.paint(stroke(run, 13, start=1, end=0.8), library.FELT_SEA.shade)
        sheet.line(stitches(run, length=10, gap=9), THREAD, 2.4)
    with sheet.shape("rope"):
        posts = ((-60.0, 560.0), (356.0, 640.0), (612.0, 714.0), (714.0, 800.0))
        for px, py in posts:
            sheet.line(polyline([(px, py), (px, py - 110)]), LINE, 13)
            sheet.line(polyline([(px, py), (px, py - 108)]), library.FELT_CREAM.deep, 7)
            sheet.paint(ellipse(px, py - 116, 13), CLOTH_OCHRE.light)
            sheet.line(ellipse(px, py - 116, 13), LINE, 3)
        rope = [(-60, 456), (140, 520), (356, 536), (494, 620), (612, 610), (668, 690), (714, 696), (744, 800)]
        sheet.line(smooth(rope, closed=False), LINE, 14)
        sheet.line(smooth(rope, closed=False), library.FELT_OCHRE.shade, 8)
        sheet.line(stitches(rope, length=8, gap=9), LINE, 2.4)


def _lamp_head(sheet: Sheet) -> None:
    x, y = LAMP
    with sheet.shape("lamp"):
        glow = Ink(0, 0.04, 0.5)
        sheet.paint(
            ellipse(x, y, 150), sheet.radial(LAMP, 150, Stop(0, glow, 0.8), Stop(0.4, glow, 0.3), Stop(1, glow, 0))
        )
        library.anemone(sheet, x, y, 60, 6)


def _edges(sheet: Sheet) -> None:
    """The whale's side of things is cool, the lamp's is warm."""
    with sheet.shape("edges"):
        sheet.paint(stroke([(130, 556), (146, 566), (146, 586)], 5), Ink(0, 0.06, 0.3))
        sheet.paint(stroke([(366, 626), (382, 638), (380, 656)], 5), Ink(0, 0.06, 0.3))
        sheet.paint(stroke([(612, 696), (630, 710), (628, 726)], 5), Ink(0, 0.06, 0.04))


def _stirred_up(sheet: Sheet) -> None:
    """Pages, tickets and ends of thread, on their way up with it."""
    with sheet.shape("pages in the air"):
        for x, y, turn, size in (
            (640, 330, -24, 1.0),
            (700, 470, 18, 0.7),
            (610, 130, 12, 0.8),
            (1870, 420, -16, 1.1),
            (1840, 200, 30, 0.8),
            (400, 190, -8, 0.7),
            (1900, 660, 22, 0.9),
        ):
            with sheet.group(move=(x, y)), sheet.group(turn=(turn, 0, 0)), sheet.group(scale=(size, 0, 0)):
                page = smooth(
                    [
                        Corner(-30, -20),
                        (0, -28),
                        Corner(30, -18),
                        (34, 6),
                        Corner(28, 26),
                        (0, 16),
                        Corner(-28, 24),
                        (-34, 2),
                    ]
                )
                sheet.paint(page, Ink(0, 0.03, 0.06))
                for row in range(3):
                    sheet.line(
                        smooth([(-20, -8 + row * 9), (0, -14 + row * 9), (20, -6 + row * 9)], closed=False),
                        Ink(0.2, 0.44, 0.2),
                        2.2,
                    )
                sheet.line(page, LINE, 2.6)
    with sheet.shape("ends of thread"):
        rng = sheet.rng("threads")
        for x, y, turn in ((676, 214, -60), (560, 300, -100), (1840, 540, -80), (770, 84, -40), (1890, 316, -110)):
            end = polar((x, y), 74, turn)
            run = [between((x, y), end, step / 6) for step in range(7)]
            run = [(px + rng.uniform(-9, 9), py + rng.uniform(-4, 4)) for px, py in run]
            sheet.paint(stroke(run, 3.6, start=0.6, end=0.2), Ink(0, 0.08, 0.60))


PICTURE = Illustration(
    name="the_whale_rises",
    palette="the_update",
    layers=(
        Layer("well", well, depth=0.35),
        Layer("whale", whale, depth=0.7, cut_out=True),
        Layer("stair", stair, depth=1.1, cut_out=True),
    ),
    shows=(
        "A whale of felt comes up through the stairwell, past storeys of shelves. Its eye is level with a small girl "
        "on the stair, who holds out a hand; beside her a man in a coat grips a tram strap that hangs from nothing."
    ),
)
