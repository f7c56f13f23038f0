"""Who goes along Lantern Street: small people from behind, a stilt walker, a paper fish and a paper moon; stalls."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from lantern_street_drawing import CREAM, GROUND, SEA, TIMBER, at, dice
from lantern_street_lights_drawing import CORAL_PAPER, CREAM_PAPER, GLOW, SEA_PAPER, Lantern, halo, hang

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

VERMILION = Ink(0.10, 0.26, 0.92)
DEEP_PLUM = Ink(0.74, 0.56, 0.36)
TURQUOISE = Ink(0.16, 0.74, 0.22)
DARK_SEA = Ink(0.52, 0.76, 0.26)
BROWN = Ink(0.58, 0.56, 0.74)
CLOTHS = (DEEP_PLUM, VERMILION, DARK_SEA, BROWN, TURQUOISE, DEEP_PLUM, Ink(0.04, 0.16, 0.40), DARK_SEA)
AIR = Ink(0.02, 0.12, 0.44)
HAIRS = (Ink(0.78, 0.60, 0.50), Ink(0.52, 0.46, 0.86), Ink(0.30, 0.36, 0.20), Ink(0.26, 0.26, 0.90))
RIM = Ink(0, 0.02, 0.36)
HATS = ("", "cone", "brim", "crown", "", "top", "cap", "bun", "ears")


class Walker(NamedTuple):
    """Somebody seen from behind: where they walk, how tall for a grown person, what they wear, what they carry."""

    across: float
    near: float
    tall: float = 1.0
    cloth: int = 0
    hat: str = ""
    carries: str = ""


class Frame(NamedTuple):
    """A measure to draw a person in: metres from the feet."""

    x: float
    y: float
    metre: float

    def at(self, dx: float, high: float) -> Point:
        """Return the page's point."""
        return self.x + dx * self.metre, self.y - high * self.metre

    def run(self, points: Sequence[Sequence[float]]) -> list[Point | Corner]:
        """Return points of the page; corners stay corners."""
        return [Corner(*self.at(*p)) if isinstance(p, Corner) else self.at(p[0], p[1]) for p in points]


def walker(sheet: Sheet, who: Walker) -> None:
    """A grown person or a child in a coat, from behind, light on the shoulders."""
    x, y = at(who.across, GROUND, who.near)
    frame = Frame(x, y, who.near * who.tall)
    rng = dice(f"walker {who.across:g} {who.near:g}")
    far = max(0.0, min(0.8, (80 - who.near) / 62))
    cloth = CLOTHS[who.cloth % len(CLOTHS)].towards(AIR, far)
    dark = Ink(0.84, 0.60, 0.40).towards(AIR, far)
    hair = HAIRS[rng.randrange(len(HAIRS))].towards(AIR, far)
    step = rng.choice((-1, 1)) * 0.06
    for side in (-1, 1):
        leg = [frame.at(side * 0.09, 0.7), frame.at(side * 0.11 + step * side, 0.03 + 0.04 * (side * step > 0))]
        sheet.paint(stroke(leg, frame.metre * 0.15, start=1, end=0.8), dark)
    wide = 0.27 + rng.uniform(0, 0.12)
    hem = 0.34 + rng.uniform(0, 0.3)
    shape = [Corner(-0.10, 1.40), (-0.23, 1.33), (-0.25, 0.95), Corner(-wide, hem), (0, hem - 0.04)]
    shape += [Corner(wide, hem), (0.25, 0.95), (0.23, 1.33), Corner(0.10, 1.40)]
    coat = smooth(frame.run(shape))
    sheet.paint(coat, cloth)
    if who.near > 48:
        coat_print(sheet, frame, coat, cloth, rng.randrange(4))
    shoulders = [frame.at(-0.235, 1.24), frame.at(-0.2, 1.345), frame.at(-0.08, 1.395)]
    sheet.paint(stroke(shoulders, frame.metre * 0.045, start=0.3, end=0.3), RIM, opacity=0.9 - far * 0.6)
    mirrored = [(2 * frame.x - px, py) for px, py in shoulders]
    sheet.paint(stroke(mirrored, frame.metre * 0.045, start=0.3, end=0.3), RIM, opacity=0.9 - far * 0.6)
    sheet.paint(ellipse(*frame.at(0, 1.55), frame.metre * 0.125, frame.metre * 0.15), hair)
    hat(sheet, frame, who.hat, CLOTHS[(who.cloth + 3) % len(CLOTHS)].towards(AIR, far))
    if who.carries:
        carried(sheet, frame, who)


def coat_print(sheet: Sheet, frame: Frame, coat: str, cloth: Ink, kind: int) -> None:
    """What is printed on a coat."""
    pale = cloth.towards(PAPER, 0.34)
    with sheet.group(clip=sheet.clip(coat)):
        if kind == 0:
            rows = [(dx, h) for h in (0.5, 0.75, 1.0, 1.25) for dx in (-0.22, -0.07, 0.08, 0.23)]
            sheet.paint("".join(ellipse(*frame.at(*p), frame.metre * 0.028) for p in rows), pale)
        elif kind == 1:
            hoops = "".join(polyline([frame.at(-0.5, h), frame.at(0.5, h)]) for h in (0.45, 0.55, 0.72))
            sheet.line(hoops, pale, frame.metre * 0.04)
        elif kind == 2:
            seams = "".join(
                polyline([frame.at(dx * 0.5, 1.35), frame.at(dx, 0.3)]) for dx in (-0.24, -0.08, 0.08, 0.24)
            )
            sheet.line(seams, pale, frame.metre * 0.03)
        else:
            places = ((-0.12, 1.15), (0.12, 1.15), (0, 0.9), (-0.2, 0.7), (0.2, 0.7))
            sheet.paint("".join(star(*frame.at(*p), frame.metre * 0.06, inner=0.4) for p in places), pale)


def hat(sheet: Sheet, frame: Frame, kind: str, ink: Ink) -> None:
    """A festival's hat."""
    if kind == "cone":
        sheet.paint(polygon([frame.at(-0.13, 1.63), frame.at(0.02, 2.08), frame.at(0.13, 1.63)]), ink)
        sheet.paint(ellipse(*frame.at(0.02, 2.08), frame.metre * 0.05), RIM)
    elif kind == "brim":
        sheet.paint(ellipse(*frame.at(0, 1.6), frame.metre * 0.26, frame.metre * 0.06), ink)
        sheet.paint(ellipse(*frame.at(0, 1.66), frame.metre * 0.14, frame.metre * 0.12), ink)
    elif kind == "crown":
        peaks = [(-0.14, 1.6), (-0.17, 1.82), (-0.07, 1.72), (0, 1.86), (0.07, 1.72), (0.17, 1.82), (0.14, 1.6)]
        sheet.paint(polygon([frame.at(*p) for p in peaks]), Ink(0, 0.08, 0.42))
    elif kind == "top":
        sheet.paint(polygon(frame.run([(-0.13, 1.62), (-0.15, 1.95), (0.15, 1.95), (0.13, 1.62)])), ink)
        sheet.paint(ellipse(*frame.at(0, 1.62), frame.metre * 0.23, frame.metre * 0.04), ink)
    elif kind == "cap":
        sheet.paint(ellipse(*frame.at(0, 1.63), frame.metre * 0.15, frame.metre * 0.1), ink)
    elif kind == "bun":
        sheet.paint(ellipse(*frame.at(0, 1.74), frame.metre * 0.09), ink.towards(BROWN, 0.7))
    elif kind == "ears":
        for side in (-1, 1):
            ear = ellipse(*frame.at(side * 0.08, 1.84), frame.metre * 0.05, frame.metre * 0.17, turn=side * 12)
            sheet.paint(ear, Ink(0.0, 0.06, 0.14))


def carried(sheet: Sheet, frame: Frame, who: Walker) -> None:
    """A lantern on a stick, or a child on the shoulders."""
    if who.carries == "child":
        small = Frame(*frame.at(0, 0.95), frame.metre * 0.62)
        body = small.run([Corner(-0.1, 1.4), (-0.24, 1.3), (-0.26, 0.7), (0.26, 0.7), (0.24, 1.3), Corner(0.1, 1.4)])
        sheet.paint(smooth(body), CLOTHS[(who.cloth + 1) % len(CLOTHS)])
        sheet.paint(ellipse(*small.at(0, 1.58), small.metre * 0.15, small.metre * 0.17), HAIRS[1])
        arm = [small.at(0.2, 1.25), small.at(0.36, 1.5), small.at(0.4, 1.85)]
        sheet.paint(stroke(arm, small.metre * 0.1, start=1, end=0.8), CLOTHS[(who.cloth + 1) % len(CLOTHS)])
        return
    side = 1 if who.cloth % 2 else -1
    hand, tip = frame.at(side * 0.34, 1.1), frame.at(side * 0.42, 2.15)
    arm = [frame.at(side * 0.2, 1.3), frame.at(side * 0.36, 1.12), hand]
    sheet.paint(stroke(arm, frame.metre * 0.11, start=1, end=0.7), CLOTHS[who.cloth % len(CLOTHS)])
    sheet.line(polyline([frame.at(side * 0.33, 0.9), tip]), TIMBER, max(1.2, frame.metre * 0.03))
    paper = (CORAL_PAPER, CREAM_PAPER, SEA_PAPER)[who.cloth % 3]
    lamp = Lantern(tip[0], tip[1] + frame.metre * 0.14, frame.metre * 0.15, paper, who.cloth % 4 == 0)
    halo(sheet, lamp, 3.4, 0.6)
    hang(sheet, lamp)


def procession(sheet: Sheet) -> None:
    """Everything that goes along the street, and what stands at its sides."""
    for index, what in enumerate(STALLS):
        if index < 2:
            stall(sheet, what)
    crowd(sheet, 27, 58)
    paper_moon(sheet)
    with sheet.group(scale=(0.74, 932, 452), move=(92, 10)):
        paper_fish(sheet)
    crowd(sheet, 58, 92)
    stilt_walker(sheet)
    for index, what in enumerate(STALLS):
        if index > 1:
            stall(sheet, what)
    for who in BYSTANDERS:
        walker(sheet, who)


BYSTANDERS = (
    Walker(-3.0, 100, 1.0, 0, "brim"),
    Walker(-2.72, 102, 0.6, 1, "ears"),
    Walker(3.1, 108, 1.02, 5, "bun"),
    Walker(2.8, 110, 0.64, 4, "cone", "lantern"),
)


def shadow_of_the_crowd(sheet: Sheet) -> None:
    """What lies between the feet: the crowd's shadow, so that it stands."""
    with sheet.shape("shadow of the crowd"):
        ends = [at(-3.4, GROUND, 27), at(3.4, GROUND, 27), at(3.5, GROUND, 96), at(0, GROUND, 74), at(-3.5, GROUND, 96)]
        dark = Ink(0.50, 0.42, 0.44)
        fade = sheet.linear((0, 640), (0, 760), Stop(0, dark, 0.7), Stop(1, dark, 0.1))
        sheet.paint(polygon(ends), fade)


def crowd(sheet: Sheet, farthest: float, nearest: float) -> None:
    """All who follow the fish and the moon, the farthest first; before us they leave the middle free."""
    near = 27.0
    row = 0
    while near < nearest:
        rng = dice(f"row {row}")
        if near < farthest:
            near *= 1.17
            row += 1
            continue
        with sheet.shape(f"row {row}"):
            across = -3.3 + rng.uniform(0, 0.4)
            while across < 3.4:
                if abs(across) > (near - 62) / 14:
                    tall = 0.62 if rng.random() < 0.2 else rng.uniform(0.94, 1.08)
                    roll = rng.random()
                    carries = "lantern" if roll < 0.3 else "child" if roll < 0.38 and tall > 0.9 and near > 40 else ""
                    walker(sheet, Walker(across, near, tall, rng.randrange(8), rng.choice(HATS), carries))
                across += rng.uniform(0.5, 0.8)
        near *= 1.17
        row += 1


# What is carried.

MOON: Point = (874.0, 346.0)
FISH: Point = (1024.0, 462.0)


def air_about_moon_and_fish(sheet: Sheet) -> None:
    """The glow that the two give: it lies on the street, since a glow on a cut-out makes a heavy file."""
    with sheet.shape("air about moon and fish"):
        for middle, reach in ((MOON, 200.0), (FISH, 190.0)):
            air = sheet.radial(middle, reach, Stop(0.2, GLOW, 0.55), Stop(0.55, GLOW, 0.2), Stop(1, GLOW, 0))
            sheet.paint(ellipse(*middle, reach), air)


def pole(sheet: Sheet, foot: Point, top: Point, width: float) -> None:
    """A pole, and the one who carries it is in the crowd."""
    sheet.line(polyline([foot, top]), LINE, width * 1.5)
    sheet.line(polyline([foot, top]), Ink(0.10, 0.30, 0.56), width * 0.8)


def paper_fish(sheet: Sheet) -> None:
    """A big paper fish with a light in it, on two poles."""
    x, y = 932.0, 452.0
    with sheet.shape("paper fish"):
        for foot, top in (((868, 640), (866, 470)), ((1006, 636), (1000, 470))):
            pole(sheet, foot, top, 7)
        tail = [Corner(x + 104, y - 2), (x + 150, y - 58), Corner(x + 196, y - 74), (x + 176, y - 6)]
        tail += [Corner(x + 200, y + 58), (x + 150, y + 44), Corner(x + 104, y + 12)]
        fins = [[Corner(x - 50, y - 56), (x - 6, y - 98), Corner(x + 64, y - 92), Corner(x + 48, y - 48)]]
        fins.append([Corner(x - 30, y + 58), (x - 4, y + 92), Corner(x + 44, y + 88), Corner(x + 30, y + 52)])
        for fin in (tail, *fins):
            outline = smooth(fin)
            sheet.paint(outline, sheet.radial((x, y), 200, Stop(0.2, Ink(0, 0.14, 0.20)), Stop(1, TURQUOISE)))
            sheet.line(outline, LINE, 3)
        back = [Corner(x - 150, y + 8), (x - 112, y - 46), (x - 40, y - 68), (x + 44, y - 54), (x + 112, y - 8)]
        belly = [(x + 112, y + 14), (x + 44, y + 58), (x - 40, y + 70), (x - 110, y + 50)]
        trunk = smooth([*back, *belly])
        light = sheet.radial((x - 10, y + 4), 150, Stop(0, PAPER), Stop(0.45, Ink(0, 0.02, 0.34)), Stop(1, VERMILION))
        sheet.paint(trunk, light)
        with sheet.group(clip=sheet.clip(trunk)):
            scales(sheet, x, y)
        sheet.line(trunk, LINE, 3.6)
        gill = [(x - 78, y - 58), (x - 62, y), (x - 80, y + 60)]
        sheet.line(smooth(gill, closed=False), LINE, 3.2)
        sheet.paint(ellipse(x - 108, y - 12, 15), PAPER)
        sheet.line(ellipse(x - 108, y - 12, 15), LINE, 3)
        sheet.paint(ellipse(x - 110, y - 11, 6.5), LINE)
        sheet.line(smooth([(x - 147, y + 12), (x - 132, y + 20), (x - 118, y + 18)], closed=False), LINE, 3)


def scales(sheet: Sheet, x: float, y: float) -> None:
    """Rows of scallops from the gill to the tail."""
    arcs = ""
    for column in range(8):
        for row in range(-3, 4):
            left, level = x - 56 + column * 24, y + row * 24 + (column % 2) * 12
            arcs += smooth([(left, level - 12), (left + 15, level), (left, level + 12)], closed=False)
    sheet.line(arcs, Ink(0.10, 0.24, 0.84), 2.6)


def paper_moon(sheet: Sheet) -> None:
    """A paper moon as large as a cartwheel, asleep, on one pole."""
    (x, y), r = MOON, 66.0
    with sheet.shape("paper moon"):
        pole(sheet, (x + 6, 650), (x, y + r - 6), 8)
        disc = sheet.radial((x, y), r, Stop(0, PAPER), Stop(0.7, Ink(0, 0, 0.08)), Stop(1, Ink(0, 0.04, 0.40)))
        sheet.paint(ellipse(x, y, r), disc)
        for degrees in range(0, 360, 30):
            angle = math.radians(degrees)
            spoke = [(x + r * 0.86 * math.cos(angle), y + r * 0.86 * math.sin(angle))]
            sheet.paint(star(*spoke[0], 6.5, inner=0.4), Ink(0, 0.14, 0.80))
        sheet.line(ellipse(x, y, r), LINE, 3.6)
        for side in (-1, 1):
            lid = [(x + side * 26 - 14, y - 8), (x + side * 26, y + 1), (x + side * 26 + 14, y - 8)]
            sheet.paint(stroke(lid, 5, start=0.3, end=0.3), LINE)
            cheek = sheet.radial(
                (x + side * 34, y + 18), 16, Stop(0, Ink(0, 0.1, 0.7), 0.8), Stop(1, Ink(0, 0.1, 0.7), 0)
            )
            sheet.paint(ellipse(x + side * 34, y + 18, 16), cheek)
        sheet.paint(stroke([(x - 14, y + 26), (x, y + 33), (x + 16, y + 24)], 5, start=0.3, end=0.3), LINE)
        for dx in (-40, -14, 14, 40):
            ribbon = [(x + dx, y + r - 12), (x + dx * 1.2 + 8, y + r + 26), (x + dx * 1.3 - 4, y + r + 60)]
            sheet.paint(stroke(ribbon, 7, start=1, end=0.4), VERMILION if dx > 0 else TURQUOISE)


def stilt_walker(sheet: Sheet) -> None:
    """One who walks above all of the others' hats, in striped trousers as long as a door."""
    with sheet.shape("stilt walker"):
        x, y = at(2.85, GROUND, 88)
        frame = Frame(x, y, 96)
        for side, forward in ((-1, 0.0), (1, 0.22)):
            leg = [
                frame.at(side * 0.12, 2.0),
                frame.at(side * 0.16 + forward * 0.5, 1.0),
                frame.at(side * 0.2 + forward, 0.12),
            ]
            trouser = stroke(leg, 28, start=0.9, end=1)
            sheet.paint(trouser, CREAM)
            with sheet.group(clip=sheet.clip(trouser)):
                hoops = [polyline([frame.at(-1, h), frame.at(1, h - 0.1)]) for h in (0.2, 0.5, 0.8, 1.1, 1.4, 1.7)]
                sheet.line("".join(hoops), VERMILION, 13)
            sheet.line(trouser, LINE, 2.2)
            sheet.line(polyline([leg[-1], (leg[-1][0], leg[-1][1] + 9)]), LINE, 5)
        coat = [Corner(-0.1, 2.85), (-0.24, 2.76), (-0.24, 2.4), Corner(-0.34, 1.84), (0, 1.96), Corner(0.34, 1.84)]
        coat += [(0.24, 2.4), (0.24, 2.76), Corner(0.1, 2.85)]
        outline = smooth(frame.run(coat))
        sheet.paint(outline, DARK_SEA)
        coat_print(sheet, Frame(frame.x, frame.y - 1.45 * frame.metre, frame.metre), outline, DARK_SEA, 3)
        for side, hand in ((-1, (-0.78, 2.95)), (1, (0.76, 2.5))):
            arm = [frame.at(side * 0.2, 2.72), frame.at((side * 0.5), 2.62), frame.at(*hand)]
            sheet.paint(stroke(arm, 16, start=1, end=0.7), DARK_SEA)
            sheet.paint(ellipse(*frame.at(*hand), 7), Ink(0, 0.10, 0.46))
        sheet.paint(stroke([frame.at(-0.23, 2.68), frame.at(-0.08, 2.84), frame.at(0.2, 2.78)], 3.4), RIM)
        sheet.paint(ellipse(*frame.at(0, 3.0), 12.5, 15), HAIRS[1])
        hat(sheet, Frame(frame.x, frame.y - 1.45 * frame.metre, frame.metre), "top", VERMILION)


# Stalls.


class Stall(NamedTuple):
    """A stall on the pavement: where it begins and ends across, how near, the stripes of its roof, what it sells."""

    left: float
    right: float
    near: float
    stripe: Ink
    sells: str


STALLS = (
    Stall(-4.7, -3.5, 62, TURQUOISE, "moons"),
    Stall(3.5, 4.8, 66, VERMILION, "buns"),
    Stall(-4.8, -3.3, 96, VERMILION, "buns"),
    Stall(3.3, 4.9, 104, TURQUOISE, "moons"),
)


def stall(sheet: Sheet, what: Stall) -> None:
    """A counter under a striped scalloped roof, with somebody behind it and a lantern above."""

    def spot(across: float, high: float) -> Point:
        return at(across, high, what.near)

    thin = max(1.6, what.near * 0.025)
    breadth = what.right - what.left
    middle = (what.left + what.right) / 2
    with sheet.shape(f"stall at {what.left:g}"):
        sheet.paint(
            polygon([spot(what.left, 0.5), spot(what.right, 0.5), spot(what.right, -0.6), spot(what.left, -0.6)]),
            Ink(0.02, 0.14, 0.66),
        )
        keeper = Frame(*spot(middle, GROUND), what.near)
        sheet.paint(
            smooth(keeper.run([Corner(-0.3, 0.9), (-0.24, 1.32), (0, 1.42), (0.24, 1.32), Corner(0.3, 0.9)])), DEEP_PLUM
        )
        sheet.paint(ellipse(*keeper.at(0, 1.56), what.near * 0.13, what.near * 0.15), Ink(0.08, 0.20, 0.52))
        hat(sheet, keeper, "cap", VERMILION if what.sells == "buns" else DARK_SEA)
        counter = polygon(
            [spot(what.left, -0.62), spot(what.right, -0.62), spot(what.right, GROUND), spot(what.left, GROUND)]
        )
        sheet.paint(counter, Ink(0.12, 0.34, 0.60))
        for index in range(7):
            across = what.left + breadth * (index + 0.5) / 7
            sheet.line(polyline([spot(across, -0.72), spot(across, GROUND + 0.04)]), Ink(0.40, 0.50, 0.64), thin)
        board = rectangle(*spot(what.left - 0.08, -0.54), (breadth + 0.16) * what.near, 0.14 * what.near)
        sheet.paint(board, CREAM)
        sheet.line(board, LINE, thin)
        goods(sheet, what)
        for across in (what.left + 0.04, what.right - 0.04):
            sheet.line(polyline([spot(across, 0.5), spot(across, -0.6)]), TIMBER, thin * 2.4)
        roof(sheet, what)
        x, y = spot(middle + 0.35, 0.16)
        lamp = Lantern(x, y, what.near * 0.15, CREAM_PAPER)
        halo(sheet, lamp, 3.6, 0.6)
        hang(sheet, lamp)


def goods(sheet: Sheet, what: Stall) -> None:
    """What lies on the counter."""
    breadth = what.right - what.left
    for index in range(7):
        x, y = at(what.left + breadth * (index + 0.5) / 7, -0.5, what.near)
        size = what.near * 0.075
        if what.sells == "buns":
            sheet.paint(ellipse(x, y, size * 1.1, size * 0.8), Ink(0.02, 0.16, 0.70))
            sheet.paint(ellipse(x, y - size * 0.3, size * 0.6, size * 0.3), Ink(0, 0.02, 0.2))
        else:
            sheet.paint(ellipse(x, y - size * 0.6, size), (PAPER, SEA, Ink(0, 0.08, 0.5))[index % 3])
            sheet.line(ellipse(x, y - size * 0.6, size), LINE, max(1.2, what.near * 0.016))


def roof(sheet: Sheet, what: Stall) -> None:
    """Stripes that end in scallops."""
    count = 8
    breadth = (what.right - what.left + 0.4) / count
    thin = max(1.4, what.near * 0.02)
    for index in range(count):
        left = what.left - 0.2 + index * breadth
        over = [at(left * 0.985 + 0.015 * what.left, 0.86, what.near), at((left + breadth) * 0.985, 0.86, what.near)]
        foot = [at(left + breadth, 0.40, what.near), at(left, 0.40, what.near)]
        lip = at(left + breadth / 2, 0.26, what.near)
        strip = smooth([Corner(*over[0]), Corner(*over[1]), Corner(*foot[0]), lip, Corner(*foot[1])])
        sheet.paint(strip, what.stripe if index % 2 else Ink(0, 0.03, 0.14))
        sheet.line(strip, LINE, thin)
