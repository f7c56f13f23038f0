"""What is behind the windows of the nine minutes: rooms with a lamp, a round table, and people at supper.

A room is drawn about the middle of its window, which is 200 high; `supper` brings it to its size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nine_minutes_room_drawing import curtains, lamp, papered, table
from nine_minutes_two_drawing import the_two

from print_room.brushes import stamped_dots, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, SKIN_BROWN, SKIN_DARK, SKIN_FAIR, SKIN_LIGHT, SKIN_TAN, Cloth, Ink
from print_room.sheet import Sheet

SKINS = (SKIN_FAIR, SKIN_BROWN, SKIN_LIGHT, SKIN_DARK, SKIN_TAN)
HAIRS = (
    Ink(0.84, 0.60, 0.40),
    Ink(0.50, 0.36, 0.80),
    Ink(0.05, 0.14, 0.12),
    Ink(0.30, 0.18, 0.96),
    Ink(0.72, 0.46, 0.70),
)
CUTS = ("short", "bun", "bob", "curls", "plaits")
CLOTHS = (
    (Ink(0.04, 0.62, 0.10), Ink(0, 0.06, 0.14)),
    (Ink(0.62, 0.52, 0.24), Ink(0.06, 0.14, 0.62)),
    (Ink(0.04, 0.18, 0.96), Ink(0, 0.04, 0.30)),
    (Ink(0, 0.10, 0.10), Ink(0.10, 0.62, 0.16)),
    (Ink(0.30, 0.64, 0.16), Ink(0, 0.06, 0.40)),
)


@dataclass(frozen=True)
class Guest:
    """Somebody at table: how they look, which way (-1 left, 1 right), and whether they have just looked up."""

    skin: Cloth
    hair: Ink
    cut: str
    cloth: tuple[Ink, Ink]
    way: float
    pleased: bool
    striped: bool


def guest(sheet: Sheet, x: float, y: float, size: float, who: Guest, name: str) -> None:
    """Somebody behind the table, their chin at 20 below `y`; whoever has looked up holds a fork."""
    with sheet.shape(name), sheet.group(move=(x, y)), sheet.group(scale=(size, size, 0, 0)):
        body(sheet, who, name)
        head(sheet, who)
        if who.pleased:
            fork(sheet, who)


def body(sheet: Sheet, who: Guest, name: str) -> None:
    """Shoulders in printed cloth."""
    ground, printed = who.cloth
    trunk = smooth([(-9, 18), (-27, 27), (-34, 50), Corner(-35, 96), Corner(35, 96), (34, 50), (27, 27), (9, 18)])
    sheet.paint(trunk, ground)
    rng = sheet.rng(name)
    with sheet.group(clip=sheet.clip(trunk)):
        if who.striped:
            sheet.paint(stripes(-36, 18, 74, 80, 11, rng, thickness=4), printed)
        else:
            sheet.paint(stamped_dots(-36, 22, 74, 76, 12, rng, radius=2.3), printed)
    sheet.line(trunk, LINE, 1.8)
    sheet.paint(smooth([(-8, 8), (8, 8), (9, 22), (0, 27), (-9, 22)]), who.skin.shade)


def head(sheet: Sheet, who: Guest) -> None:
    """A head turned a little to one side: hair, two dots, a nose and a mouth."""
    way = who.way
    if who.cut == "plaits":
        for side in (-1, 1):
            sheet.paint(stroke([(side * 17, -2), (side * 21, 16), (side * 19, 36)], 9, start=0.8, end=0.4), who.hair)
    if who.cut in ("bob", "curls", "plaits"):
        around = 24 if who.cut == "curls" else 20.5
        sheet.paint(ellipse(-way * 1.5, -4, around, around), who.hair)
    if who.cut == "bob":
        sheet.paint(smooth([(-21, -6), (-22, 18), (-10, 20), (10, 20), (22, 18), (21, -6)]), who.hair)
    if who.cut == "bun":
        sheet.paint(ellipse(-way * 5, -26, 10, 9), who.hair)
    face = ellipse(0, 0, 16.5, 19.5)
    sheet.paint(ellipse(-way * 16, 2, 4, 5.5), who.skin.shade)
    sheet.paint(face, who.skin.light)
    with sheet.group(clip=sheet.clip(face)):
        sheet.paint(ellipse(-way * 20, 6, 9, 22), who.skin.shade, opacity=0.55)
        fringe = smooth([(-26, -30), (26, -30), (19, -7 - way * 2), (way * 6, -9), (-19, -7 + way * 2)])
        sheet.paint(fringe, who.hair)
    sheet.paint(smooth([(-17.5, -5), (-15, -17), (0, -23), (15, -17), (17.5, -5), (0, -13)]), who.hair)
    features(sheet, who)


def features(sheet: Sheet, who: Guest) -> None:
    """Eyes, nose, cheeks and mouth; whoever is pleased has the mouth open and the brows up."""
    turn = who.way * 4.5
    lift = -2.5 if who.pleased else 0.5
    eyes = [(turn - 5.5, lift), (turn + 5.5, lift)]
    if who.pleased:
        sheet.paint("".join(ellipse(x, y, 1.8, 2.3) for x, y in eyes), LINE)
        for x, y in eyes:
            sheet.line(smooth([(x - 2.6, y - 5.4), (x, y - 6.8), (x + 2.6, y - 5.4)], closed=False), LINE, 1.3)
        mouth = smooth([Corner(turn - 5.5, 7), (turn, 8.2), Corner(turn + 5.5, 7), (turn, 13.5)])
        sheet.paint(mouth, Ink(0.62, 0.46, 0.70))
        sheet.line(polyline([(turn - 3.6, 8.4), (turn + 3.6, 8.4)]), PAPER, 1.7)
    else:
        for x, y in eyes:
            sheet.line(smooth([(x - 2.8, y), (x, y + 1.8), (x + 2.8, y)], closed=False), LINE, 1.8)
        sheet.line(smooth([(turn - 4.5, 8), (turn, 10.6), (turn + 4.5, 8)], closed=False), LINE, 1.7)
    sheet.line(smooth([(turn + who.way * 1.5, 0), (turn + who.way * 3.4, 4), (turn, 4.6)], closed=False), LINE, 1.2)
    for x in (turn - 8.5, turn + 8.5):
        sheet.paint(ellipse(x, 6, 3, 2.2), Ink(0.02, 0.16, 0.86), opacity=0.5)


def fork(sheet: Sheet, who: Guest) -> None:
    """An arm bent on the table, and the fork that has stopped half-way."""
    side = who.way
    ground, _ = who.cloth
    sheet.paint(stroke([(side * 29, 40), (side * 41, 62), (side * 36, 44)], 15, start=0.9, end=0.7), ground)
    sheet.line(smooth([(side * 27, 52), (side * 40, 66), (side * 42, 46)], closed=False), LINE, 1.6)
    shaft = polyline([(side * 35, 40), (side * 32, 12)])
    tines = "".join(polyline([(side * 32 + x, 12), (side * 31.4 + x, 1)]) for x in (-3.6, 0, 3.6))
    base = polyline([(side * 32 - 3.6, 12), (side * 32 + 3.6, 12)])
    sheet.line(shaft + tines + base, LINE, 2.2)
    sheet.paint(ellipse(side * 36, 36, 7, 6.5), who.skin.light)
    sheet.line(ellipse(side * 36, 36, 7, 6.5), LINE, 1.4)


def from_behind(sheet: Sheet, x: float, who: Guest, name: str) -> None:
    """Somebody on our side of the table: hair, ears, shoulders, the back of a chair; dark, with the lamp on the rim."""
    dusk = Ink(0.80, 0.60, 0.36)
    with sheet.shape(name), sheet.group(move=(x, 64)):
        ground, printed = (ink.towards(dusk, 0.5) for ink in who.cloth)
        trunk = smooth([(-9, 14), (-30, 22), (-38, 60), (38, 60), (30, 22), (9, 14)])
        sheet.paint(trunk, ground)
        with sheet.group(clip=sheet.clip(trunk)):
            sheet.paint(stamped_dots(-40, 16, 82, 50, 12, sheet.rng(name), radius=2.3), printed)
        sheet.paint(smooth([(-8, 6), (8, 6), (10, 18), (0, 22), (-10, 18)]), who.skin.deep)
        sheet.paint(ellipse(-17, 2, 4, 5.5) + ellipse(17, 2, 4, 5.5), who.skin.shade)
        hair = who.hair.towards(dusk, 0.45)
        low = 22 if who.cut in ("bob", "plaits") else 12
        mass = smooth([(-17, -2), (-13, -17), (0, -22), (13, -17), (17, -2), (14, low - 4), (0, low), (-14, low - 4)])
        sheet.paint(mass, hair)
        if who.cut == "bun":
            sheet.paint(ellipse(0, -24, 10, 9), hair)
        if who.cut == "curls":
            sheet.paint(
                "".join(ellipse(cx, cy, 8) for cx, cy in ((-15, -6), (-8, -17), (5, -19), (15, -9), (0, -6))), hair
            )
        else:
            sheet.paint(stroke([(-14, -14), (0, -22), (14, -14)], 3, start=0.1, end=0.1), Ink(0.02, 0.12, 0.70))
        sheet.paint(stroke([(14, 17), (30, 22), (37, 44)], 3, start=0.1, end=0.1), Ink(0.02, 0.12, 0.70))
        chair = "".join(polyline([(side, 38), (side, 70)]) for side in (-20, 0, 20))
        sheet.line(chair + smooth([(-28, 40), (0, 33), (28, 40)], closed=False), Ink(0.84, 0.60, 0.50), 4)


def drawn_guest(looks: tuple[int, ...], way: float, *, pleased: bool, striped: bool) -> Guest:
    """Somebody out of the lists, by the numbers of skin, hair, cut and cloth."""
    skin, hair, cut, cloth = looks
    return Guest(SKINS[skin], HAIRS[hair], CUTS[cut], CLOTHS[cloth], way, pleased, striped)


def company(sheet: Sheet, half: float, name: str, outward: float) -> None:
    """Whoever sits there: two or three beyond the table, one of whom has looked up, and sometimes one before it."""
    rng = sheet.rng(f"company {name}")
    count = 3 if half > 92 else 2
    spread = min(half * (0.54 if count == 3 else 0.46), 74)
    up = rng.randrange(count)
    looks = list(zip(*(rng.sample(range(5), 4) for _ in range(4)), strict=True))
    # Whoever has looked up is drawn last: nobody covers the fork.
    for index in sorted(range(count), key=lambda each: each == up):
        share = index / (count - 1) * 2 - 1
        pleased = index == up
        way = outward if pleased else (-1.0 if share > 0 else 1.0)
        size = rng.choice((1.06, 1.0, 0.84))
        who = drawn_guest(looks[index], way, pleased=pleased, striped=rng.random() < 0.5)
        guest(sheet, share * spread, 6 + 26 * (1 - size), size, who, f"guest {index}")
    table(sheet, half, name)
    if half > 80 and rng.random() < 0.7:
        before = drawn_guest(looks[3], 0, pleased=False, striped=False)
        from_behind(sheet, -outward * spread * 0.42, before, "one before the table")


def supper(sheet: Sheet, corners: Sequence[Point], name: str, *, outward: float, whose: str = "") -> None:
    """A room behind a window with those corners (near sill, near head, far head, far sill).

    `outward` is the way to the street's middle, to which whoever looks up looks; `whose` "remy" is the window of two.
    """
    x = sum(corner[0] for corner in corners) / 4
    y = sum(corner[1] for corner in corners) / 4
    high = (corners[0][1] - corners[1][1] + corners[3][1] - corners[2][1]) / 2
    share = high / 200
    half = abs(corners[3][0] - corners[0][0]) / 2 / share
    with (
        sheet.group(clip=sheet.clip(polygon(corners))),
        sheet.group(move=(x, y)),
        sheet.group(scale=(share, share, 0, 0)),
    ):
        papered(sheet, half, name)
        if whose == "remy":
            lamp(sheet, 0, -66)
            the_two(sheet, half)
        else:
            lamp(sheet, 0, -74)
            company(sheet, half, name, outward)
        curtains(sheet, half * (1.07 if whose else 1), name)
