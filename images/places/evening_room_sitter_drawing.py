"""Somebody small in the shop at night: sitting, sleeping or standing, always turned to the hand in the lamplight.

A sitter sits at (0, 0) and looks to the right; a grown-up's head is at -158. Faces are dots and brows.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

Pose = Literal["edge", "crossed", "knees", "back", "standing", "going"]
Hair = Literal["crop", "knot", "mop", "bob", "curls", "long", "bun", "bald", "wild", "cap", "hood"]
Print = Literal["stripes", "dots", "stars", "checks", "zigzag", "plain"]

# Where everybody looks: his hand.
FOCUS = (944.0, 428.0)
NIGHT = Ink(0.62, 0.74, 0)

DARK_HAIR = Ink(0.90, 0.70, 0)
MID_HAIR = Ink(0.52, 0.60, 0)
FAIR_HAIR = Ink(0.06, 0.44, 0)
WHITE_HAIR = Ink(0, 0.10, 0)
FAIR_SKIN = Ink(0, 0.02, 0)
BROWN_SKIN = Ink(0.05, 0.42, 0)
DARK_SKIN = Ink(0.26, 0.55, 0)


@dataclass(frozen=True)
class Sitter:
    """Somebody: where they sit (or stand), how large, which way they look (1 right, -1 left), what they wear."""

    name: str
    x: float
    y: float
    size: float
    way: int
    pose: Pose
    hair: Hair
    hair_ink: Ink
    cloth: Ink
    print_ink: Ink
    print: Print = "stripes"
    skin: Ink = FAIR_SKIN
    child: bool = False
    asleep: bool = False
    beard: bool = False
    extra: Callable[[Sheet], None] | None = None

    def dark(self) -> float:
        """How much of the night lies on them: none beside the lamp."""
        far = math.hypot(self.x - FOCUS[0], (self.y - 60 * self.size - FOCUS[1]) * 1.3)
        return min(0.80, max(0.0, (far - 240) / 900))

    def lit(self, ink: Ink) -> Ink:
        """An ink of theirs, with the night on it."""
        share = self.dark()
        return Ink(*(1 - (1 - a) * (1 - b * share) for a, b in zip(ink, NIGHT, strict=True)))


def sitter(sheet: Sheet, who: Sitter) -> None:
    """Draw somebody."""
    with (
        sheet.shape(who.name),
        sheet.group(move=(who.x, who.y)),
        sheet.group(scale=(who.size * who.way, who.size, 0, 0)),
    ):
        if who.pose in ("standing", "going"):
            _upright(sheet, who)
        elif who.pose == "back":
            _from_behind(sheet, who)
        else:
            _sitting(sheet, who)
        if who.extra:
            who.extra(sheet)


def _clothed(sheet: Sheet, who: Sitter, outline: str, box: tuple[float, float, float, float]) -> None:
    """Paint a garment with its print and its line."""
    x, y, width, height = box
    sheet.paint(outline, who.lit(who.cloth))
    ink = who.lit(who.print_ink)
    rng = sheet.rng(who.name)
    with sheet.group(clip=sheet.clip(outline)):
        match who.print:
            case "stripes":
                for left in range(int(x), int(x + width), 17):
                    sheet.line(polyline([(left, y), (left + 5, y + height)]), ink, 6)
            case "dots":
                sheet.paint(stamped_dots(x, y, width, height, 20, rng, radius=4.4), ink)
            case "stars":
                sheet.paint(stamped_stars(x, y, width, height, 25, rng, radius=7), ink)
            case "checks":
                for step in range(0, int(max(width, height)), 24):
                    sheet.line(polyline([(x + step, y), (x + step, y + height)]), ink, 4)
                    sheet.line(polyline([(x, y + step), (x + width, y + step)]), ink, 4)
            case "zigzag":
                for top in range(int(y), int(y + height), 22):
                    run = [(x + step * 12, top + (9 if step % 2 else 0)) for step in range(int(width / 12) + 1)]
                    sheet.line(polyline(run), ink, 5)
            case _:
                pass
    sheet.line(outline, LINE, 4)


def _limb(sheet: Sheet, run: Sequence[Point], width: float, ink: Ink) -> None:
    outline = stroke(run, width, start=1, end=0.8)
    sheet.paint(outline, ink)
    sheet.line(outline, LINE, 3.6)


def _sitting(sheet: Sheet, who: Sitter) -> None:
    trousers = who.lit(Ink(0.44, 0.62, 0) if who.cloth.key < 0.3 else Ink(0.04, 0.34, 0))
    skin = who.lit(who.skin)
    match who.pose:
        case "edge":
            _limb(sheet, [(-8, -16), (46, -18), (58, 14), (56, 66)], 34, trousers)
            sheet.paint(ellipse(66, 70, 18, 9), LINE)
        case "knees":
            _limb(sheet, [(-8, -14), (36, -66), (52, -66), (60, -6)], 34, trousers)
            sheet.paint(ellipse(68, -3, 17, 8), skin)
            sheet.line(ellipse(68, -3, 17, 8), LINE, 3)
        case _:
            lap = smooth([(-46, -4), (-30, -26), (20, -30), (62, -20), (70, -4), (20, 6)])
            sheet.paint(lap, trousers)
            sheet.line(lap, LINE, 3.6)
            sheet.line(smooth([(-6, -8), (30, -16), (60, -10)], closed=False), LINE, 3)
    body = smooth(
        [
            Corner(-32, 0),
            (-42, -46),
            (-32, -98),
            Corner(-10, -126),
            (14, -124),
            (32, -96),
            (34, -46),
            Corner(30, 0),
        ]
    )
    _clothed(sheet, who, body, (-50, -130, 92, 136))
    arm = [(2, -104), (6, -60), (44, -44)] if who.pose != "knees" else [(2, -104), (20, -58), (58, -52)]
    _limb(sheet, arm, 25, who.lit(who.cloth))
    sheet.paint(ellipse(arm[-1][0] + 6, arm[-1][1], 11, 10), skin)
    sheet.line(ellipse(arm[-1][0] + 6, arm[-1][1], 11, 10), LINE, 2.6)
    head(sheet, who, (6, -156))


def _from_behind(sheet: Sheet, who: Sitter) -> None:
    """A dark back with the light along its edge."""
    body = smooth(
        [
            Corner(-52, 4),
            (-56, -44),
            (-44, -98),
            (-16, -124),
            (16, -124),
            (44, -98),
            (56, -44),
            Corner(52, 4),
        ]
    )
    _clothed(sheet, who, body, (-64, -130, 130, 140))
    sheet.paint(stroke([(14, -125), (45, -98), (57, -44), (54, 0)], 6, start=0.2, end=0.3), PAPER)
    size = 1.3 if who.child else 1.0
    with sheet.group(scale=(size, 0, -124)):
        skull(sheet, who, (0, -154), behind=True)
        sheet.paint(stroke([(4, -188), (24, -178), (31, -154)], 5, start=0.2, end=0.2), PAPER)


def _upright(sheet: Sheet, who: Sitter) -> None:
    """On their feet, from the side or, going, from behind."""
    going = who.pose == "going"
    trousers = Ink(0.86, 0.86, 0) if going else who.lit(Ink(0.50, 0.64, 0))
    for x, reach in ((-14, -22 if going else -14), (14, 26 if going else 16)):
        _limb(sheet, [(x, -110), (x + (reach - x) * 0.4, -60), (reach, -8)], 32, trousers)
        sheet.paint(ellipse(reach + 6, -4, 19, 8), LINE)
    coat = smooth(
        [
            Corner(-24, -236),
            (-44, -204),
            (-46, -150),
            Corner(-54, -84),
            (0, -78),
            Corner(52, -84),
            (44, -150),
            (42, -204),
            Corner(22, -236),
        ]
    )
    _clothed(sheet, who, coat, (-64, -240, 130, 170))
    _limb(sheet, [(-28, -220), (-42, -170), (-30, -122)], 26, who.lit(who.cloth))
    if not going:
        _limb(sheet, [(20, -220), (34, -176), (30, -128)], 26, who.lit(who.cloth))
        head(sheet, who, (4, -268))
    else:
        skull(sheet, who, (0, -266), behind=True)


def head(sheet: Sheet, who: Sitter, at: Point) -> None:
    """A head turned to the right: two dots, two brows."""
    x, y = at
    size = 1.32 if who.child else 1.12
    tilt = -34 if who.asleep else 6
    with sheet.group(turn=(tilt, x, y + 30)), sheet.group(scale=(size, x, y + 30)):
        if who.hair in ("long", "bob", "wild", "curls", "hood"):
            skull(sheet, who, at, behind=False)
        skin = who.lit(who.skin)
        face = smooth(
            [(x - 22, y - 24), (x + 12, y - 28), (x + 27, y - 8), (x + 25, y + 16), (x + 8, y + 31), (x - 14, y + 20)]
        )
        sheet.paint(face, skin)
        sheet.line(face, LINE, 2.6)
        mark = LINE if who.skin.key < 0.2 else Ink(1, 0.9, 0)
        if who.asleep:
            for dx in (4, 20):
                sheet.paint(
                    stroke([(x + dx - 6, y - 3), (x + dx, y), (x + dx + 6, y - 3)], 4, start=0.4, end=0.4), mark
                )
            sheet.paint(ellipse(x + 16, y + 16, 9, 12), LINE)
        else:
            for dx in (6, 20):
                sheet.paint(ellipse(x + dx, y - 2, 3.4, 4.2), mark)
                sheet.paint(stroke([(x + dx - 6, y - 12), (x + dx + 5, y - 14)], 3.6, start=0.4, end=0.4), mark)
            sheet.paint(stroke([(x + 8, y + 17), (x + 18, y + 16)], 3.4, start=0.4, end=0.4), mark)
        if who.beard:
            beard = [
                (x - 18, y + 4),
                (x + 2, y + 10),
                (x + 26, y + 6),
                (x + 22, y + 26),
                (x + 6, y + 36),
                (x - 14, y + 24),
            ]
            sheet.paint(smooth(beard), who.lit(who.hair_ink))
            sheet.paint(stroke([(x + 8, y + 18), (x + 18, y + 17)], 3.4), skin)
        _fringe(sheet, who, at)


def skull(sheet: Sheet, who: Sitter, at: Point, *, behind: bool) -> None:
    """The mass of somebody’s hair; from behind, the whole head."""
    x, y = at
    ink = who.lit(who.hair_ink)
    if behind and who.hair == "bald":
        ink = who.lit(who.skin)
    if behind:
        sheet.paint(ellipse(x, y, 30, 33), ink)
        if who.hair in ("knot", "bun"):
            sheet.paint(ellipse(x - 6, y - 32, 16, 14), ink)
    match who.hair:
        case "long":
            sheet.paint(
                smooth([(x - 32, y + 40), (x - 36, y - 10), (x - 14, y - 38), (x + 22, y - 30), (x + 30, y + 30)]), ink
            )
        case "bob":
            sheet.paint(
                smooth([(x - 32, y + 22), (x - 36, y - 10), (x - 14, y - 37), (x + 22, y - 30), (x + 34, y + 20)]), ink
            )
        case "curls":
            sheet.paint("".join(ellipse(*polar((x - 4, y - 6), 30, d), 17) for d in range(0, 360, 40)), ink)
        case "wild":
            spikes = [polar((x - 4, y - 6), 58 if i % 2 else 36, 60 + i * 17) for i in range(19)]
            sheet.paint(polygon(spikes), ink)
        case "hood":
            sheet.paint(
                smooth([(x - 40, y + 44), (x - 42, y - 14), (x - 10, y - 48), (x + 30, y - 34), (x + 40, y + 44)]),
                who.lit(who.cloth),
            )
            sheet.line(
                smooth([(x - 40, y + 44), (x - 42, y - 14), (x - 10, y - 48), (x + 30, y - 34)], closed=False),
                LINE,
                3.4,
            )
        case "mop":
            if behind:
                sheet.paint("".join(ellipse(*polar((x, y - 8), 24, d), 14) for d in range(130, 420, 40)), ink)
        case _:
            pass


def _fringe(sheet: Sheet, who: Sitter, at: Point) -> None:
    """What of the hair lies over the forehead and the back of the head."""
    x, y = at
    ink = who.lit(who.hair_ink)
    cap = [
        (x + 24, y - 18),
        (x + 10, y - 36),
        (x - 18, y - 36),
        (x - 34, y - 8),
        (x - 22, y + 18),
        (x - 14, y - 8),
        (x + 4, y - 20),
    ]
    match who.hair:
        case "bald":
            sheet.paint(smooth([(x - 23, y - 6), (x - 26, y + 8), (x - 18, y + 16), (x - 15, y)]), ink)
        case "hood":
            pass
        case "mop":
            sheet.paint(
                "".join(
                    ellipse(x + dx, y + dy, 15) for dx, dy in ((18, -26), (2, -34), (-16, -32), (-28, -16), (-28, 2))
                ),
                ink,
            )
        case "cap":
            sheet.paint(smooth(cap), who.lit(who.cloth))
            sheet.line(smooth(cap), LINE, 3)
        case _:
            sheet.paint(smooth(cap), ink)
            if who.hair_ink.key < 0.2:
                sheet.line(smooth(cap), LINE, 2.4)
    if who.hair not in ("hood", "mop", "bald") and who.hair_ink.key > 0.4:
        rim = [(x + 22, y - 22), (x + 8, y - 37), (x - 16, y - 37), (x - 30, y - 18)]
        sheet.paint(stroke(rim, 4.4, start=0.5, end=0.1), who.lit(PAPER))
    if who.hair in ("knot", "bun"):
        sheet.paint(ellipse(x - 34, y - 22 if who.hair == "bun" else y + 2, 16, 14), ink)
    if who.hair == "knot":
        sheet.line(polyline([(x - 52, y - 16), (x - 18, y + 14)]), LINE, 4)
        sheet.paint(stroke([(x - 24, y + 12), (x - 30, y + 34)], 4, start=0.8, end=0.1), ink)


# What they have with them, in the sitter’s own measures.


def rabbit(sheet: Sheet) -> None:
    """A rag rabbit under an arm."""
    sheet.paint(ellipse(52, -34, 15, 18), PAPER)
    sheet.line(ellipse(52, -34, 15, 18), LINE, 3)
    for x in (46, 58):
        sheet.paint(ellipse(x, -66, 6, 20), PAPER)
        sheet.line(ellipse(x, -66, 6, 20), LINE, 3)
    sheet.line(polyline([(48, -40), (54, -32)]) + polyline([(54, -40), (48, -32)]), LINE, 2.6)


def receipts(sheet: Sheet) -> None:
    """Long till receipts, out of all pockets."""
    for x, y, length in ((-26, -50, 74), (14, -34, 92), (34, -56, 60)):
        run = [(x, y), (x + 10, y + length * 0.4), (x - 4, y + length * 0.7), (x + 8, y + length)]
        sheet.line(polyline(run), LINE, 13)
        sheet.line(polyline(run), PAPER, 8.6)
        for dash in range(2, 7):
            px, py = x + 2, y + length * dash / 8
            sheet.line(polyline([(px - 2, py), (px + 3, py)]), LINE, 1.8)


def towel(sheet: Sheet) -> None:
    """A folded towel over the shoulder."""
    cloth = polygon([(-26, -122), (2, -126), (6, -60), (-22, -58)])
    sheet.paint(cloth, PAPER)
    sheet.line(polyline([(-23, -78), (5, -80)]) + polyline([(-23, -70), (5, -72)]), Ink(0.2, 0.6, 0), 4)
    sheet.line(cloth, LINE, 3.4)


def spectacles(sheet: Sheet) -> None:
    """Spectacles, pushed up."""
    for x in (2, 20):
        sheet.paint(ellipse(x, -186, 8, 7), PAPER)
        sheet.line(ellipse(x, -186, 8, 7), LINE, 3)


def child_in_arms(sheet: Sheet) -> None:
    """A child’s head and feet over somebody’s shoulder and arm."""
    sheet.paint(smooth([(20, -226), (50, -222), (64, -176), (56, -140), (26, -146)]), Ink(0, 0.24, 0))
    sheet.line(smooth([(20, -226), (50, -222), (64, -176), (56, -140), (26, -146)]), LINE, 3.6)
    sheet.paint(ellipse(34, -246, 25, 24), Ink(0.46, 0.62, 0))
    sheet.paint(ellipse(28, -236, 14, 12), PAPER)
    for x in (46, 60):
        sheet.line(polyline([(x, -146), (x + 5, -104)]), LINE, 19)
        sheet.line(polyline([(x, -146), (x + 5, -106)]), PAPER, 13)


def slide(sheet: Sheet) -> None:
    """A slide in a fringe."""
    sheet.paint(rectangle(16, -202, 22, 9, radius=4), PAPER)
