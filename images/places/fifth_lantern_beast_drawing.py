"""The procession with nobody in it: a head of oiled paper as big as a cart, a body of hoops, dozens of good shoes.

The head is drawn about its own middle, some 600 across, and then put where it is wanted. It is lit by the fifth lantern
alone, from the left. Where teeth or a light would be, ribbons hang out: the torn ends of written lines.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from fifth_lantern_drawing import BLACK, LANTERN, LINE, widths

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import Ink
from print_room.sheet import Reference, Sheet, Stop

OILED = (Ink(0, 0.05, 0.40), Ink(0.16, 0.34, 0.42), Ink(0.70, 0.62, 0.34), Ink(0.95, 0.92, 0.16))
ROUGE = (Ink(0, 0.16, 0.86), Ink(0.24, 0.50, 0.76), Ink(0.70, 0.80, 0.50), Ink(0.92, 0.92, 0.30))
PAINTED = (Ink(0.62, 0.66, 0.40), Ink(0.86, 0.84, 0.34), Ink(0.95, 0.94, 0.26), Ink(0.99, 0.98, 0.16))
RIBBON = (Ink(0, 0, 0.06), Ink(0, 0.04, 0.12), Ink(0.08, 0.24, 0.16), Ink(0.50, 0.56, 0.18))
SEA = (Ink(0.02, 0.52, 0.20), Ink(0.30, 0.70, 0.20), Ink(0.74, 0.90, 0.14), Ink(0.94, 0.97, 0.08))

Four = tuple[Ink, Ink, Ink, Ink]
# How far each ribbon falls below the lip.
FALLS = (36.0, 150.0, 62.0, 24.0, 210.0, 96.0, 30.0, 250.0, 70.0, 118.0)

# What the lantern's light does to the head from its left side to its right.
ACROSS = ((-330.0, -60.0), (330.0, 90.0))


def across(sheet: Sheet, inks: Four) -> Reference:
    """Return the colours of what is on the head: lit at its left, lost at its right."""
    lit, half, dark, lost = inks
    return sheet.linear(*ACROSS, Stop(0, lit), Stop(0.34, half), Stop(0.68, dark), Stop(1, lost))


# The head.


def head(
    sheet: Sheet, where: Point, *, size: float = 1.0, tilt: float = 0.0, gape: float = 1.0, fallen: bool = False
) -> None:
    """The head with its ears; `size` 1 is 600 pixels across, `tilt` (degrees) lays a cheek to one side.

    `fallen` stands it on its crown and leaves the mouth empty.
    """
    scale = (size, -size, 0.0, 0.0) if fallen else (size, size, 0.0, 0.0)
    with sheet.shape("head"), sheet.group(move=where, turn=(tilt, 0, 0), scale=scale):
        ear(sheet, right=True)
        ear(sheet, right=False)
        paper(sheet)
        crown(sheet)
        cheeks(sheet)
        eyes(sheet, closed=fallen)
        nose(sheet)
        mouth(sheet, gape, ribbons=not fallen)
        if fallen:
            split_seams(sheet)


GLOBE = [
    (0, -292),
    (150, -268),
    (262, -176),
    (306, -30),
    (286, 120),
    (206, 236),
    (92, 296),
    (0, 308),
    (-92, 296),
    (-206, 236),
    (-286, 120),
    (-306, -30),
    (-262, -176),
    (-150, -268),
]


def paper(sheet: Sheet) -> None:
    """Paper over cane: seams from crown to chin, thin ribs across."""
    outline = smooth(GLOBE)
    sheet.paint(outline, across(sheet, OILED))
    with sheet.group(clip=sheet.clip(outline)):
        shade = (Ink(0.16, 0.34, 0.50), Ink(0.34, 0.60, 0.40), Ink(0.78, 0.88, 0.26), Ink(0.95, 0.96, 0.12))
        for rise in range(-250, 300, 50):
            wide = 320 * math.cos(math.asin(max(-0.98, min(0.98, rise / 310))))
            rib = [
                (-wide, rise - 4),
                (-wide * 0.5, rise + 14),
                (0, rise + 20),
                (wide * 0.5, rise + 14),
                (wide, rise - 4),
            ]
            sheet.line(smooth(rib, closed=False), across(sheet, shade), 2.2, opacity=0.75)
        for bulge in (-0.86, -0.58, -0.28, 0, 0.28, 0.58, 0.86):
            seam = [(0, -300), (bulge * 216, -200), (bulge * 306, 0), (bulge * 226, 200), (0, 316)]
            sheet.line(smooth(seam, closed=False), across(sheet, shade), 3, opacity=0.8)
        sheet.paint(outline, sheet.linear((0, 60), (0, 320), Stop(0, BLACK, 0), Stop(1, BLACK, 0.62)))
    sheet.line(outline, LINE, 5)
    rim = [(-150, -268), (-262, -176), (-304, -30), (-284, 120), (-206, 234)]
    sheet.paint(stroke(rim, 9, start=0.1, end=0.1), Ink(0, 0.04, 0.22))


def ear(sheet: Sheet, *, right: bool) -> None:
    """A pleated fan of paper, turned to whoever is speaking."""
    way = 1 if right else -1
    root: Point = (way * 262, -20)
    tips: list[Point] = []
    for index in range(13):
        angle = math.radians(-78 + index * 12.4)
        reach = 212 if index % 2 == 0 else 186
        tips.append((root[0] + way * reach * math.cos(angle), root[1] + reach * 1.06 * math.sin(angle)))
    fan = polygon([root, *tips])
    inks = OILED if not right else (OILED[2].towards(OILED[3], 0.5), OILED[3], OILED[3], BLACK)
    light = sheet.radial((root[0] + way * 40, root[1]), 230, Stop(0, inks[2]), Stop(0.5, inks[1]), Stop(1, inks[0]))
    sheet.paint(fan, light)
    for index, tip in enumerate(tips):
        width = 5 if index % 2 else 2.6
        sheet.line(polyline([root, tip]), inks[3].towards(inks[1], 0.25), width, opacity=0.9)
    for share in (0.45, 0.70):
        ring = [(root[0] + (x - root[0]) * share, root[1] + (y - root[1]) * share) for x, y in tips]
        sheet.line(polyline(ring), ROUGE[1] if not right else ROUGE[3], 8 * share)
    sheet.line(fan, LINE, 4)
    hole = smooth(
        [(root[0] + way * 6, -52), (root[0] + way * 62, -58), (root[0] + way * 76, -14), (root[0] + way * 30, 34)]
    )
    sheet.paint(hole, BLACK)


def crown(sheet: Sheet) -> None:
    """A cap of lacquered cane with a scalloped edge: where one would hang it up, and light it."""
    scallops: list[Point | Corner] = []
    for index in range(7):
        x = -168 + index * 56
        y = -226 - 40 * (1 - (x / 180) ** 2)
        scallops.append(Corner(x, y))
        if index < 6:
            scallops.extend([(x + 7, y + 24), (x + 28, y + 40), (x + 49, y + 24)])
    cap = smooth([*scallops, (120, -290), (0, -316), (-120, -290)])
    sheet.paint(cap, across(sheet, ROUGE))
    sheet.line(cap, LINE, 4)
    for index in range(6):
        sheet.paint(ellipse(-140 + index * 56, -246 - 34 * (1 - ((index - 2.5) / 3) ** 2), 7), across(sheet, OILED))
    hook = [(-30, -312), (-34, -350), (0, -372), (34, -350), (30, -312)]
    sheet.line(smooth(hook, closed=False), PAINTED[1], 12)
    sheet.line(smooth(hook, closed=False), across(sheet, SEA), 5)


def cheeks(sheet: Sheet) -> None:
    """Two rosettes, stamped, with somebody's whole patience."""
    for x, inks in ((-186, ROUGE), (186, ROUGE)):
        ink = across(sheet, inks)
        squeeze = 0.86
        for petal in range(12):
            angle = math.radians(petal * 30)
            sheet.paint(ellipse(x + 42 * squeeze * math.cos(angle), 74 + 42 * math.sin(angle), 12), ink)
        sheet.paint(ellipse(x, 74, 34 * squeeze, 34), ink)
        sheet.paint(star(x, 74, 24, points=8, inner=0.5), across(sheet, OILED))


def eyes(sheet: Sheet, *, closed: bool) -> None:
    """Long kind eyes, a little narrowed, as people have them who attend; they look down to us."""
    for way in (-1, 1):
        x = way * 128
        lid = [Corner(x - 86, -64), (x - 40, -104), (x + 24, -110), Corner(x + 86, -72)]
        almond = smooth([*lid, (x + 44, -30), (x - 22, -20)])
        sheet.paint(almond, across(sheet, OILED if closed else RIBBON))
        if not closed:
            gaze(sheet, x, almond)
        sheet.line(almond, across(sheet, PAINTED), 5)
        for index in range(6):
            base = (x - 60 + index * 25, -32 + 9 * math.sin(0.3 + index * 0.56))
            lash = [base, (base[0] + (index - 2.5) * 3, base[1] + 12), (base[0] + (index - 2.5) * 7, base[1] + 22)]
            sheet.paint(stroke(lash, 5, start=0.9, end=0.1), across(sheet, PAINTED))
        # The inner ends are raised: it is sorry to hear it.
        brow = [(x - way * 70, -168), (x - way * 6, -178), (x + way * 66, -156), (x + way * 112, -112)]
        sheet.paint(stroke(brow, 17, start=0.4, end=0.05), across(sheet, PAINTED))


def gaze(sheet: Sheet, x: float, almond: str) -> None:
    """What the eye holds: a sea-green ring, a very large pupil, a lid over both."""
    with sheet.group(clip=sheet.clip(almond)):
        sheet.paint(ellipse(x - 6, -56, 42, 44), across(sheet, SEA))
        sheet.paint(ellipse(x - 6, -53, 27, 30), BLACK)
        sheet.paint(ellipse(x - 17, -64, 7), across(sheet, RIBBON))
        half_lid = smooth([Corner(x - 94, -62), (x - 40, -84), (x + 24, -90), Corner(x + 94, -68), (x, -150)])
        sheet.paint(half_lid, across(sheet, (OILED[1], OILED[1].towards(OILED[2], 0.5), OILED[2], OILED[3])))
        edge = [(x - 94, -61), (x - 40, -83), (x + 24, -89), (x + 94, -67)]
        sheet.line(smooth(edge, closed=False), across(sheet, PAINTED), 8)


def nose(sheet: Sheet) -> None:
    """One painted line."""
    line = [(-34, -96), (-22, -30), (-34, 30), (-50, 66), (-26, 82), (8, 76)]
    sheet.paint(stroke(line, 8, start=0.1, end=0.2), across(sheet, PAINTED))
    sheet.paint(stroke([(20, 82), (34, 74), (36, 58)], 6, start=0.1, end=0.1), across(sheet, PAINTED))


def mouth(sheet: Sheet, gape: float, *, ribbons: bool) -> None:
    """A wide, obliging mouth, a little open: somebody about to help with the word."""
    drop = 92 * gape
    upper = [Corner(-196, 122), (-96, 138), (-30, 132), (0, 140), (30, 132), (96, 138), Corner(196, 122)]
    lower = [(120, 150 + drop), (0, 168 + drop * 1.15), (-120, 150 + drop)]
    hole = smooth([*upper, *lower])
    lip_under = smooth([*upper, (126, 172 + drop), (0, 198 + drop * 1.15), (-126, 172 + drop)])
    lip_over = smooth(
        [Corner(-206, 116), (-110, 118), (-36, 108), (0, 118), (36, 108), (110, 118), Corner(206, 116), *upper[::-1]]
    )
    sheet.paint(lip_under, across(sheet, ROUGE))
    sheet.line(lip_under, LINE, 4)
    sheet.paint(hole, BLACK)
    if ribbons:
        ends_of_lines(sheet, drop)
        with sheet.group(clip=sheet.clip(hole)):
            deep = sheet.linear((0, 128), (0, 196), Stop(0, BLACK), Stop(0.4, BLACK, 0.75), Stop(1, BLACK, 0))
            sheet.paint(hole, deep)
    sheet.paint(lip_over, across(sheet, ROUGE))
    sheet.line(lip_over, LINE, 3)
    for way in (-1, 1):
        corner = [(way * 192, 128), (way * 214, 112), (way * 222, 88)]
        sheet.paint(stroke(corner, 8, start=0.6, end=0.05), across(sheet, PAINTED))


def ends_of_lines(sheet: Sheet, drop: float) -> None:
    """The ribbons: what is left of other people's sentences, hanging over the lip."""
    rng = random.Random("fifth lantern, ends of lines")
    for index in (4, 1, 7, 3, 9, 0, 6, 2, 8, 5):
        x = -154 + index * 34
        lip = 158 + drop * (1.12 - (x / 210) ** 2)
        fall = lip + FALLS[index]
        sway = rng.uniform(-20, 20)
        run = [(x * 0.84, 130), (x, lip - 10), (x + sway * 0.6, (lip + fall) / 2), (x + sway * 1.8, fall)]
        ribbon(sheet, run, rng.uniform(19, 27), rng, across(sheet, RIBBON), across(sheet, PAINTED))


def split_seams(sheet: Sheet) -> None:
    """Where the thread has been drawn: the gores stand apart, and it is empty behind them."""
    for shape in (
        [Corner(112, -268), (214, -120), (236, 40), Corner(190, 196), (196, 40), (166, -120)],
        [Corner(-40, -296), (-16, -236), Corner(-6, -150), (-34, -230)],
        [Corner(-292, -96), (-262, 60), Corner(-190, 226), (-290, 100)],
    ):
        gap = smooth(shape)
        sheet.paint(gap, BLACK)
        sheet.line(gap, across(sheet, PAINTED), 3)
    for step in range(7):
        y = -190 + step * 54
        x = 176 + 30 * math.sin((step + 1) / 8 * math.pi)
        sheet.line(polyline([(x - 16, y), (x - 4, y + 5)]), across(sheet, RIBBON), 3)


def ribbon(
    sheet: Sheet,
    run: Sequence[Point],
    width: float,
    rng: random.Random,
    paper_ink: Reference | Ink,
    written: Reference | Ink,
    line: float = 2.4,
) -> None:
    """A strip of paper along a run, torn at its end, with writing along it that nobody can read."""
    long = sum(math.dist(a, b) for a, b in itertools.pairwise(run))
    close = [(x, y) for x, y, _ in widths([(x, y, width) for x, y in run], max(8, round(long / 6 / len(run))))]
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(close):
        before, after = close[max(0, index - 1)], close[min(len(close) - 1, index + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length * width / 2, dx / length * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    tip = close[-1]
    dx, dy = tip[0] - close[-2][0], tip[1] - close[-2][1]
    length = math.hypot(dx, dy) or 1.0
    jag: list[Point] = []
    for share in (0.7, 0.3, -0.1, -0.5):
        out = rng.uniform(-0.3, 0.7) * width
        nx, ny = -dy / length * width / 2 * share, dx / length * width / 2 * share
        jag.append((tip[0] + nx + dx / length * out, tip[1] + ny + dy / length * out))
    strip = polygon([*left, *jag, *right[::-1]])
    sheet.paint(strip, paper_ink)
    sheet.line(strip, LINE, line * 0.8)
    sheet.line(handwriting(close, width, rng), written, line)


def handwriting(close: Sequence[Point], width: float, rng: random.Random) -> str:
    """Return loops along a run, in words, as a quick hand makes them: they look like writing and say nothing."""
    words: list[str] = []
    pitch = width * 0.30
    steps = [math.dist(a, b) for a, b in itertools.pairwise(close)]
    total = sum(steps)
    travelled = width * 0.3

    def place(far: float, off: float) -> Point:
        left = max(0.0, min(total - 0.01, far))
        index = 0
        while index < len(steps) - 1 and left > steps[index]:
            left -= steps[index]
            index += 1
        (ax, ay), (bx, by) = close[index], close[index + 1]
        share, length = left / steps[index], steps[index]
        return (ax + (bx - ax) * share - (by - ay) / length * off, ay + (by - ay) * share + (bx - ax) / length * off)

    while travelled < total - width * 0.4:
        loops = rng.randint(2, 6)
        word: list[Point] = []
        for loop in range(loops):
            tall = width * (0.34 if rng.random() < 0.25 else 0.15)
            for turn in range(0, 360, 60):
                angle = math.radians(turn)
                far = travelled + pitch * (loop + turn / 360) + pitch * 0.5 * math.cos(angle)
                word.append(place(far, tall * math.sin(angle)))
        words.append(smooth(word, closed=False))
        travelled += pitch * loops + width * 0.45
    return "".join(words)


# The body: hoops with cloth over them, and the feet.

CLOTHS: tuple[Four, ...] = (
    (Ink(0.04, 0.22, 0.80), Ink(0.40, 0.40, 0.66), Ink(0.82, 0.70, 0.40), Ink(0.94, 0.90, 0.20)),
    (Ink(0.02, 0.44, 0.24), Ink(0.42, 0.66, 0.28), Ink(0.80, 0.86, 0.20), Ink(0.94, 0.95, 0.12)),
    (Ink(0.30, 0.34, 0.44), Ink(0.62, 0.56, 0.44), Ink(0.86, 0.78, 0.30), Ink(0.95, 0.92, 0.16)),
)
# Hoops broader than this are off the ground: the neck.
REARED = 165.0
# How fast the hoops at its far end come out of the dark.
FROM_NOTHING = 0.09
TRIM: Four = (Ink(0, 0.10, 0.50), Ink(0.16, 0.36, 0.50), Ink(0.62, 0.66, 0.40), Ink(0.86, 0.88, 0.24))
SHOE: Four = (Ink(0.50, 0.44, 0.66), Ink(0.72, 0.66, 0.52), Ink(0.92, 0.90, 0.26), Ink(0.98, 0.97, 0.12))
SHINE: Four = (Ink(0, 0.06, 0.44), Ink(0.04, 0.20, 0.46), Ink(0.26, 0.44, 0.42), Ink(0.62, 0.72, 0.30))


@dataclass(frozen=True)
class Hoop:
    """One hoop: the middle of its foot on the stones, half its breadth, how it leans (degrees).

    `walks` gives it feet; `facing` is where their toes point: -1 to the left, 1 to the right.
    """

    x: float
    foot: float
    half: float
    lean: float = 0.0
    walks: bool = True
    facing: int = -1


def procession(points: Sequence[tuple[float, float, float]], steps: int) -> list[Hoop]:
    """Return hoops along a way, given from far to near as (x, foot, half its breadth)."""
    run = widths(points, steps)
    hoops: list[Hoop] = []
    for index, (x, foot, half) in enumerate(run):
        onward = run[min(index + 1, len(run) - 1)][0] - run[max(index - 1, 0)][0]
        hoops.append(Hoop(x, foot, half, walks=half < REARED, facing=1 if onward > 0 else -1))
    return hoops


def lit(inks: Four, where: Point, *, dim: float = 0.0) -> tuple[Ink, Ink]:
    """Return the lit and the dark colour of a thing at that place of the page."""
    away = math.hypot(where[0] - LANTERN[0], where[1] - LANTERN[1])
    share = min(1.0, max(0.0, (away - 220) / 1250)) * (1 - dim) + dim
    place = share * 2
    low = min(1, int(place))
    return inks[low].towards(inks[low + 1], place - low), inks[2].towards(inks[3], share)


def body(sheet: Sheet, hoops: Sequence[Hoop], *, dim: Sequence[float] = (0.95, 0.0)) -> None:
    """The whole length of it, from the far end; `dim` is how lost in the dark its far and its near end are."""
    with sheet.shape("body"):
        for index, hoop in enumerate(hoops):
            share = index / max(1, len(hoops) - 1)
            lost = dim[0] + (dim[1] - dim[0]) * share**0.7
            with sheet.group(opacity=min(1.0, 0.04 + index * FROM_NOTHING)):
                if hoop.walks:
                    feet(sheet, hoop, lost)
                segment(sheet, hoop, index, lost)


def segment(sheet: Sheet, hoop: Hoop, index: int, lost: float) -> None:
    """Cloth over one hoop, with its printed border and a scalloped hem."""
    x, foot, half = hoop.x, hoop.foot, hoop.half
    high = half * 1.9
    light, dark = lit(CLOTHS[index // 2 % 3], (x, foot - half), dim=lost)
    hem: list[Point | Corner] = []
    for step in range(7):
        across_it = half * 1.04 - half * 2.08 * step / 6
        hem.append(Corner(x + across_it, foot))
        if step < 6:
            hem.append((x + across_it - half * 0.173, foot + half * 0.10))
    over = [(x - half * 1.03, foot - high * 0.46), (x - half * 0.74, foot - high * 0.86), (x, foot - high)]
    over += [(x + half * 0.74, foot - high * 0.86), (x + half * 1.03, foot - high * 0.46)]
    outline = smooth([*hem, *over])
    with sheet.group(turn=(hoop.lean, x, foot - half)):
        shade = sheet.linear(
            (x - half, foot), (x + half, foot), Stop(0, light), Stop(0.5, light.towards(dark, 0.7)), Stop(1, dark)
        )
        sheet.paint(outline, shade)
        trim, trim_dark = lit(TRIM, (x, foot - half), dim=lost)
        rim = sheet.linear(
            (x - half, foot), (x + half, foot), Stop(0, trim), Stop(0.6, trim.towards(trim_dark, 0.8)), Stop(1, dark)
        )
        inner = [(x + (px - x) * 0.93, foot + (py - foot) * 0.955) for px, py in over]
        ends = ((x - half * 0.97, foot), (x + half * 0.97, foot))
        sheet.line(smooth([ends[0], *inner, ends[1]], closed=False), rim, max(1.0, half * 0.045))
        dots = ""
        for px, py in widths_of(inner):
            dots += ellipse(x + (px - x) * 0.86, foot + (py - foot) * 0.90, max(0.8, half * 0.026))
        sheet.paint(dots, rim, opacity=0.8)
        sheet.line(outline, LINE, max(1.0, half * 0.022))


def widths_of(points: Sequence[Point]) -> list[Point]:
    """Return the points of a run more closely."""
    return [(x, y) for x, y, _ in widths([(x, y, 0.0) for x, y in points], 3)]


def feet(sheet: Sheet, hoop: Hoop, lost: float) -> None:
    """Good shoes under the hem, in pairs, all put down alike."""
    for share in (-0.5, 0.36):
        for aside, down in ((0.32, 0.25), (0.0, 0.36)):
            toe = (hoop.x + (share + aside) * hoop.half, hoop.foot + down * hoop.half)
            shoe(sheet, toe, max(hoop.half * 0.42, 9 + hoop.half * 0.34), lost, facing=hoop.facing)


def shoe(sheet: Sheet, toe: Point, long: float, lost: float, *, facing: int = -1, socket: bool = False) -> None:
    """One polished shoe from its side, its toe where it is `facing`; with `socket` one sees that it is empty."""
    x, y = toe
    light, dark = lit(SHOE, toe, dim=lost)
    shine, _ = lit(SHINE, toe, dim=lost)

    def place(right: float, up: float) -> Point:
        return (x - facing * right * long, y - up * long)

    heel = polygon([place(0.20, 0.06), place(0.56, 0.06), place(0.54, -0.12), place(0.24, -0.12)])
    sheet.paint(heel, dark)
    upper = [Corner(*place(0.56, 0.02)), place(0.60, 0.30), Corner(*place(0.52, 0.66)), Corner(*place(0.04, 0.62))]
    upper += [place(-0.12, 0.38), place(-0.48, 0.26), place(-0.72, 0.10), Corner(*place(-0.74, -0.06))]
    outline = smooth([*upper, Corner(*place(0.0, -0.02))])
    sheet.paint(outline, sheet.linear(place(-0.7, 0.3), place(0.6, 0), Stop(0, light), Stop(1, dark)))
    gleam = [place(-0.62, 0.08), place(-0.46, 0.19), place(-0.24, 0.25)]
    sheet.paint(stroke(gleam, long * 0.11, start=0.2, end=0.1), shine)
    laces = "".join(
        polyline([place(-0.06 - 0.07 * row, 0.46 - 0.08 * row), place(0.10 - 0.07 * row, 0.42 - 0.08 * row)])
        for row in range(3)
    )
    sheet.line(laces, shine, max(0.7, long * 0.04), opacity=0.8)
    if socket:
        mouth_of_it = ellipse(*place(0.28, 0.64), long * 0.25, long * 0.11)
        sheet.paint(mouth_of_it, BLACK)
        sheet.line(mouth_of_it, shine, max(0.9, long * 0.05))
    if long > 14:
        sheet.line(outline, LINE, max(0.8, long * 0.05))
