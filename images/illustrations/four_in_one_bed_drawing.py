"""An old double bed from straight above: floor, mattress, pillows, a patchwork blanket; and the light of a far room."""

from __future__ import annotations

import random
from collections.abc import Sequence

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
BED_LEFT, BED_RIGHT = 268.0, 1510.0
SHEET_EDGE, BLANKET_TOP = 574.0, 640.0

NONE, KEPT = Ink(0, 0, 0), Ink(1, 1, 1)
LINEN, LINEN_SHADE = Ink(0, 0.05, 0.04), Ink(0.05, 0.36, 0.06)
NAVY, LILAC, AMBER = Ink(0.74, 0.66, 0.10), Ink(0.02, 0.50, 0.04), Ink(0, 0.16, 0.76)
RED, ROSE = Ink(0.05, 0.26, 1), Ink(0, 0.34, 0.42)
BOARDS, BOARD_SEAM = Ink(0.30, 0.50, 0.44), Ink(0.62, 0.66, 0.44)
WOOD, WOOD_DARK = Ink(0.30, 0.52, 0.62), Ink(0.70, 0.74, 0.56)
DEEPEST = Ink(0.97, 0.90, 0.14)
DOOR_TOP, DOOR_FOOT, WALL = 268.0, 560.0, 96.0
# The bed is drawn smaller than it lies on the page, and a little to the left.
NEARER: tuple[float, float, float] = (1.1, BED_LEFT, 280.0)
SHIFT: Point = (62.0, 0.0)


def bed_outline() -> str:
    """Return the bed's silhouette, for light and dark to stay on it."""
    left = BED_LEFT + SHIFT[0] - 44
    return rectangle(left, TOP, (BED_RIGHT - BED_LEFT) * NEARER[0] + 88, BOTTOM - TOP)


# The floor.


def room_below(sheet: Sheet) -> None:
    """Boards, the ironing, the wall with its open door, and what comes in by that."""
    with sheet.shape("boards"):
        sheet.paint(sheet.everything, BOARDS)
        seams = "".join(polyline([(LEFT, y), (RIGHT, y)]) for y in range(-20, 1134, 86))
        seams += "".join(
            polyline([(x, y), (x, y + 86)])
            for x, y in ((150, 66), (212, 410), (120, 754), (1800, 152), (1880, 582), (1760, 840))
        )
        sheet.line(seams, BOARD_SEAM, 3)
    ironing(sheet)
    with sheet.shape("night on the floor"), sheet.overprint():
        sheet.paint(sheet.everything, Ink(0.66, 0.56, 0))
        sheet.paint(polygon(FAN), NONE, opacity=0.86)
    light_on_the_floor(sheet)
    with sheet.shape("shadow of the bed"), sheet.overprint(blur=10):
        sheet.paint(rectangle(1700, TOP, 74, BOTTOM - TOP), Ink(0.80, 0.60, 0))
    with sheet.shape("wall"):
        sheet.paint(rectangle(LEFT, TOP, WALL - LEFT, DOOR_TOP - TOP), DEEPEST)
        sheet.paint(rectangle(LEFT, DOOR_FOOT, WALL - LEFT, BOTTOM - DOOR_FOOT), DEEPEST)
        for y in (DOOR_TOP - 18, DOOR_FOOT):
            sheet.paint(rectangle(LEFT, y, WALL - LEFT + 10, 18), Ink(0.10, 0.34, 0.62))
            sheet.line(rectangle(LEFT, y, WALL - LEFT + 10, 18), LINE, 3)
    with sheet.shape("light of the far room"):
        gap = rectangle(LEFT, DOOR_TOP, WALL - LEFT, DOOR_FOOT - DOOR_TOP)
        sheet.paint(
            gap,
            sheet.radial((0, 414), 250, Stop(0, PAPER), Stop(0.4, Ink(0, 0.04, 0.48)), Stop(1, Ink(0.02, 0.22, 0.80))),
        )
        pod = smooth([(-140, 344), (-40, 330), (28, 362), Corner(70, 414), (28, 468), (-40, 498), (-140, 488)])
        sheet.paint(pod, Ink(0, 0.02, 0.26))
        for x in (-30, 14):
            sheet.line(smooth([(x, 338), (x + 14, 414), (x, 492)], closed=False), Ink(0.06, 0.34, 0.80), 5)
        sheet.line(pod, LINE, 3.6)


FAN = ((WALL, DOOR_TOP), (420.0, 100.0), (420.0, 960.0), (WALL, DOOR_FOOT))


def light_on_the_floor(sheet: Sheet) -> None:
    """A fan of amber over the boards from the door, and on the other side the panes of a window with a moon in it."""
    fan = polygon(FAN)
    with sheet.shape("light on the floor"), sheet.overprint(clip=sheet.clip(fan)):
        sheet.paint(fan, sheet.linear((WALL, 0), (420, 0), Stop(0, Ink(0, 0, 0.60)), Stop(1, Ink(0, 0, 0.30))))
    with sheet.shape("moon on the floor"), sheet.lift(blur=2):
        sheet.paint(sheet.everything, KEPT)
        for x in (1752.0, 1834.0):
            for y in (150.0, 292.0):
                pane = polygon([(x, y), (x + 70, y + 22), (x + 70, y + 150), (x, y + 128)])
                sheet.paint(pane, Ink(0.52, 0.66, 0.8))


def ironing(sheet: Sheet) -> None:
    """Folded, in a pile, with a shirt's arms out; it was on the bed."""
    with sheet.shape("ironing"), sheet.group(move=(48, -146)), sheet.group(turn=(-9, 150, 690)):
        for index, ink in enumerate((LILAC, LINEN, AMBER, LINEN)):
            fold = rectangle(70 + index * 9, 606 + index * 6, 150 - index * 8, 172 - index * 14, radius=10)
            sheet.paint(fold, ink)
            sheet.line(fold, LINE, 3.2)
        shirt = smooth(
            [
                Corner(112, 640),
                (150, 632),
                Corner(190, 640),
                (232, 666),
                Corner(236, 708),
                Corner(204, 700),
                Corner(196, 752),
                Corner(112, 752),
                Corner(104, 700),
                Corner(80, 702),
                (84, 664),
            ]
        )
        sheet.paint(shirt, PAPER)
        with sheet.group(clip=sheet.clip(shirt)):
            sheet.paint(stripes(70, 620, 170, 150, 20, sheet.rng("shirt"), thickness=6), LILAC)
        sheet.line(shirt, LINE, 3.2)
        sheet.line(polyline([(150, 640), (152, 750)]), LINE, 2.6)
        sheet.paint(polygon([(134, 634), (168, 634), (151, 660)]), LILAC)


# The bed.


def bedstead(sheet: Sheet) -> None:
    """Head, rails, mattress; three pillows, of which the plump one is under the child."""
    with sheet.shape("bedstead"):
        sheet.paint(rectangle(BED_LEFT - 32, TOP, BED_RIGHT - BED_LEFT + 64, BOTTOM - TOP), WOOD_DARK)

        sheet.paint(rectangle(BED_LEFT, 60, BED_RIGHT - BED_LEFT, BOTTOM - 60), LINEN)
        with sheet.group(clip=sheet.clip(rectangle(BED_LEFT, 60, BED_RIGHT - BED_LEFT, 600))):
            sheet.paint(stamped_dots(BED_LEFT, 60, 1420, 560, 42, sheet.rng("sheet"), radius=3.4), Ink(0, 0.30, 0.06))
        head = smooth(
            [
                Corner(BED_LEFT - 40, 76),
                Corner(BED_LEFT - 40, -20),
                (560, -44),
                (890, -50),
                (1220, -44),
                Corner(BED_RIGHT + 40, -20),
                Corner(BED_RIGHT + 40, 76),
                (890, 60),
            ]
        )
        sheet.paint(head, WOOD)
        for y in (0, 34):
            sheet.line(
                smooth([(BED_LEFT - 30, y + 14), (640, y - 6), (1140, y - 6), (BED_RIGHT + 30, y + 14)], closed=False),
                WOOD_DARK,
                4,
            )
        sheet.line(head, LINE, 4)
        for x in (BED_LEFT, BED_RIGHT):
            sheet.line(polyline([(x, 76), (x, BOTTOM)]), LINE, 4)
    pillow(sheet, "his pillow", (562.0, 312.0), 300, 176, -2)
    pillow(sheet, "her pillow", (1196.0, 318.0), 306, 180, 2)


def pillow(sheet: Sheet, name: str, at: Point, half: float, height: float, turn: float) -> None:
    """A pillow with a stripe, ends pinched."""
    x, y = at
    down = height
    shape: Sequence[Point | Corner] = [
        Corner(x - half, y - down),
        (x - half * 0.5, y - down * 0.86),
        (x + half * 0.5, y - down * 0.88),
        Corner(x + half, y - down),
        (x + half * 0.93, y),
        Corner(x + half, y + down * 0.92),
        (x + half * 0.5, y + down * 0.82),
        (x - half * 0.5, y + down * 0.84),
        Corner(x - half, y + down * 0.92),
        (x - half * 0.93, y),
    ]
    with sheet.shape(name), sheet.group(turn=(turn, x, y)):
        outline = smooth(shape)
        sheet.paint(outline, LINEN)
        with sheet.group(clip=sheet.clip(outline)):
            bars = stripes(x - half - 20, y - down - 20, half * 2 + 40, down * 2 + 40, 46, sheet.rng(name), thickness=7)
            sheet.paint(bars, Ink(0, 0.26, 0.10))
            sheet.paint(ellipse(x, y + down * 0.36, half * 0.34, down * 0.5), LINEN_SHADE, opacity=0.2)
        sheet.line(outline, LINE, 3.6)
        for side in (-1, 1):
            crease = [
                (x + side * half * 0.98, y + down * 0.8),
                (x + side * half * 0.8, y + down * 0.62),
                (x + side * half * 0.7, y + down * 0.4),
            ]
            sheet.paint(stroke(crease, 6, start=0.6, end=0.05), LINEN_SHADE)


# The blanket.

PATCHES = (NAVY, AMBER, LILAC, LINEN, ROSE, RED)
ORDER = (
    (0, 2, 3, 1, 4, 0, 3, 2, 5, 3),
    (3, 5, 0, 4, 2, 3, 1, 0, 3, 2),
    (1, 3, 2, 0, 3, 5, 2, 3, 1, 0),
    (2, 0, 4, 3, 1, 0, 3, 4, 0, 3),
    (3, 1, 0, 2, 3, 4, 0, 1, 3, 5),
)
ACROSS, DOWN = 150.0, 106.0
# Where somebody lies under it: middle and half breadth.
LIERS = ((470.0, 150.0), (812.0, 116.0), (1180.0, 140.0))


def _corner(column: int, row: int) -> Point:
    """Return a corner of the patchwork, off by a hand's error and lifted over whoever lies there."""
    rng = random.Random(f"patch {column} {row}")
    x = BED_LEFT - 44 + column * ACROSS + rng.uniform(-6, 6)
    y = BLANKET_TOP + row * DOWN + rng.uniform(-5, 5)
    lift = sum(max(0.0, 1 - ((x - at) / half) ** 2) for at, half in LIERS)
    return (x, y - 16 * lift)


def blanket(sheet: Sheet) -> None:
    """Patches, each with a print of its own, and the sheet turned down over them."""
    outline = blanket_outline()
    with sheet.group(clip=sheet.clip(outline)):
        for row, inks in enumerate(ORDER):
            for column, index in enumerate(inks):
                with sheet.shape(f"patch {column} {row}"):
                    _patch(sheet, column, row, index)
    with sheet.shape("blanket's edge"):
        sheet.line(outline, LINE, 4)
    hollows(sheet)
    turned_down(sheet)


def blanket_outline() -> str:
    """Return the blanket's outline; it hangs over the rails."""
    return rectangle(BED_LEFT - 34, SHEET_EDGE + 20, BED_RIGHT - BED_LEFT + 68, BOTTOM - SHEET_EDGE)


def _patch(sheet: Sheet, column: int, row: int, index: int) -> None:
    corners = [_corner(column, row), _corner(column + 1, row), _corner(column + 1, row + 1), _corner(column, row + 1)]
    shape = polygon(corners)
    ground = PATCHES[index]
    sheet.paint(shape, ground)
    rng = sheet.rng(f"print {column} {row}")
    x, y = corners[0][0] - 10, corners[0][1] - 26
    area = (x, y, ACROSS + 30, DOWN + 50)
    prints = (
        lambda: stamped_stars(*area, 42, rng, radius=9),
        lambda: stripes(*area, 24, rng, thickness=9),
        lambda: stamped_dots(*area, 30, rng, radius=5),
        lambda: stamped_moons(*area, 44, rng, radius=10),
    )
    pale = ground.key + ground.tone < 0.3 and ground.warm < 0.5
    printed = (LILAC, ROSE)[(row + column) % 2] if pale else Ink(0, 0.08, 0.16)
    with sheet.group(clip=sheet.clip(shape)):
        sheet.paint(prints[(column * 3 + row * 5 + index) % 4](), printed)
    sheet.line(shape, Ink(0.70, 0.60, 0.20), 2.8)


def hollows(sheet: Sheet) -> None:
    """Where the blanket sinks between them, and the long folds that run down from their feet."""
    clip = sheet.clip(blanket_outline())
    with sheet.shape("hollows"), sheet.overprint(clip=clip, blur=12):
        for x, width in ((300, 50), (646, 60), (990, 70), (1390, 80)):
            run = [(x, 560), (x - 8, 700), (x + 6, 880), (x - 4, 1140)]
            sheet.paint(stroke(run, width, start=0.5, end=1), Ink(0.44, 0.46, 0))


def turned_down(sheet: Sheet) -> None:
    """The sheet, turned back over the blanket: a white band from one side of the bed to the other."""
    top: list[Point | Corner] = [
        Corner(BED_LEFT - 34, 592),
        (330, 584),
        (470, 556),
        (620, 586),
        (690, 588),
        (812, 566),
        (940, 592),
        (1030, 590),
        (1180, 560),
        (1340, 590),
        (1480, 596),
        Corner(BED_RIGHT + 34, 592),
    ]
    foot: list[Point | Corner] = [
        Corner(BED_RIGHT + 34, 654),
        (1480, 662),
        (1340, 650),
        (1180, 626),
        (1030, 654),
        (940, 656),
        (812, 634),
        (690, 654),
        (620, 650),
        (470, 624),
        (330, 648),
        Corner(BED_LEFT - 34, 656),
    ]
    outline = smooth([*top, *foot])
    with sheet.shape("turned-down sheet"):
        sheet.paint(outline, PAPER)
        with sheet.group(clip=sheet.clip(outline)):
            for down in (-14, -24):
                sheet.line(smooth([(p[0], p[1] + down) for p in foot], closed=False), AMBER, 4)
            for x in (650, 986, 1400):
                sheet.paint(stroke([(x, 570), (x + 8, 610), (x, 664)], 24, start=0.3, end=0.6), LINEN_SHADE)
        sheet.line(outline, LINE, 3.6)


# The light on the bed.


def light_on_the_bed(sheet: Sheet) -> None:
    """Night over all four, the fan of amber from the door, and the corners."""
    clip = sheet.clip(bed_outline())
    with sheet.shape("night"), sheet.overprint(clip=clip):
        sheet.paint(sheet.everything, Ink(0.60, 0.54, 0))
        faces = sheet.radial((980, 380), 640, Stop(0, NONE, 0.70), Stop(0.6, NONE, 0.60), Stop(1, NONE, 0), stretch=1.6)
        sheet.paint(sheet.everything, faces)
        fan = polygon([(200, 216), (1240, -54), (1660, 300), (1300, 1134), (760, 1134), (200, 720)])
        with sheet.group(blur=24):
            sheet.paint(
                fan, sheet.linear((200, 0), (1400, 0), Stop(0, NONE, 0.92), Stop(0.5, NONE, 0.6), Stop(1, NONE, 0))
            )
    with sheet.shape("amber"), sheet.overprint(clip=clip):
        warm = sheet.radial(
            (60, 420), 1200, Stop(0, Ink(0, 0, 0.66)), Stop(0.4, Ink(0, 0, 0.34)), Stop(1, NONE), stretch=1.1
        )
        sheet.paint(polygon([(200, 190), (1240, -54), (1660, 300), (1300, 1134), (760, 1134), (200, 760)]), warm)
    with sheet.shape("corners"), sheet.overprint(clip=clip):
        deep = Ink(0.84, 0.60, 0)
        for start, end in (((0.0, 690.0), (0.0, BOTTOM)), ((1480.0, 0.0), (1900.0, 0.0)), ((0.0, 130.0), (0.0, TOP))):
            sheet.paint(sheet.everything, sheet.linear(start, end, Stop(0, deep, 0), Stop(1, deep, 0.9)))


def shadow(sheet: Sheet, outline: str, clip: Reference | None = None) -> None:
    """What somebody throws on the linen, away from the door."""
    with sheet.overprint(clip=clip, blur=6), sheet.group(move=(14, 8)):
        sheet.paint(outline, Ink(0.34, 0.40, 0))
