"""Elara's bedroom in 14B Tern House: a lamp between the wardrobe and the bed, a door left a hand wide.

One lamp lights the room from the middle, through its shade: a fan up the wall and a pool beneath. The landing's light
comes in by the gap of the door, and eleven shoes face it. Theo stands before the wardrobe, Elara before her bed.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from hale_view_drawing import night_view

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stitches, stripes, stroke
from print_room.geometry import (
    Corner,
    Point,
    between,
    crescent,
    cut_box,
    ellipse,
    hand_cut,
    polar,
    polygon,
    polyline,
    rectangle,
    smooth,
    star,
    wobbly_ring,
)
from print_room.inks import CLOTH_BLUE, CLOTH_NAVY, CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, WOOD, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
CEILING, FLOOR = 58.0, 738.0

LAMP: Point = (965, 492)
NONE = Ink(0, 0, 0)
NIGHT = Ink(0.66, 0.78, 0.0)

WALL = Ink(0.03, 0.30, 0.06)
WALLPAPER = Ink(0.10, 0.52, 0.08)
CEILING_INK = Ink(0.02, 0.20, 0.06)
BOARDS = Ink(0.10, 0.30, 0.46)
BOARD_SEAM = Ink(0.42, 0.56, 0.56)
WOOD_DARK = Ink(0.34, 0.54, 0.62)

# The window's two panes: left, top, width, height.
PANES = ((1566.0, 138.0, 152.0, 306.0), (1734.0, 138.0, 152.0, 306.0))
# The gap of the door.
GAP_LEFT, GAP_RIGHT, DOOR_TOP = 292.0, 330.0, 186.0


def view(sheet: Sheet) -> None:
    """The night outside."""
    night_view(sheet, 1480, 1960, 110, 352, moon=(1800, 214))


# The walls.


def room_outline() -> str:
    """The room's silhouette: everything but the panes, which run the other way round and so are holes."""
    outline = polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    for x, y, width, height in PANES:
        outline += polygon([(x, y), (x, y + height), (x + width, y + height), (x + width, y)])
    return outline


CURTAIN_LEFT = (
    Corner(1484, 96),
    Corner(1612, 96),
    (1606, 190),
    (1588, 290),
    Corner(1560, 352),
    (1576, 420),
    Corner(1586, 520),
    Corner(1478, 520),
    (1488, 420),
    Corner(1502, 352),
    (1484, 240),
)
CURTAIN_RIGHT = (
    Corner(1866, 96),
    Corner(2016, 96),
    (2010, 300),
    Corner(2016, 540),
    Corner(1880, 540),
    (1892, 420),
    (1886, 260),
)
WHALE = (
    (1522, 560),
    (1532, 506),
    (1576, 470),
    (1642, 462),
    (1706, 486),
    (1748, 516),
    Corner(1780, 498),
    (1792, 456),
    (1770, 416),
    Corner(1742, 392),
    (1788, 396),
    Corner(1816, 428),
    (1834, 394),
    Corner(1886, 380),
    (1858, 414),
    (1846, 462),
    (1830, 530),
    (1776, 590),
    (1682, 624),
    (1582, 622),
    (1534, 600),
)


def room(sheet: Sheet) -> None:
    """The room by night: things in their own colours, then the dark, then what gives light."""
    inside = silhouette(sheet)
    furnish(sheet)
    darkness(sheet, inside)
    shadows(sheet, inside)
    glow(sheet, inside)
    landing_light(sheet)
    lamp(sheet)
    edges_of_light(sheet)


def silhouette(sheet: Sheet) -> Reference:
    """Return the clip to all that this layer holds, for the light to stay on it."""
    return sheet.clip(room_outline(), smooth(CURTAIN_LEFT), smooth(CURTAIN_RIGHT), smooth(WHALE))


def furnish(sheet: Sheet) -> None:
    """All that is in the room but the lamp, in its own colours."""
    walls(sheet)
    window(sheet)
    door(sheet)
    wardrobe(sheet)
    on_the_wardrobe(sheet)
    papers_on_the_wall(sheet)
    mobile(sheet)
    floor(sheet)
    shoes(sheet)
    bed(sheet)
    whale(sheet)
    table(sheet)


def walls(sheet: Sheet) -> None:
    """Wall, ceiling, and a wallpaper of moons so faint that only the lamp finds it."""
    with sheet.shape("wall"):
        sheet.paint(room_outline(), WALL)
        rng = sheet.rng("wallpaper")
        with sheet.group(clip=sheet.clip(room_outline())):
            sheet.paint(stamped_stars(LEFT, 80, 2130, 680, 96, rng, radius=7), WALLPAPER)
            sheet.paint(stamped_moons(LEFT + 48, 90, 2130, 680, 192, rng, radius=9), WALLPAPER)
    with sheet.shape("ceiling"):
        sheet.paint(hand_cut([(LEFT, TOP), (RIGHT, TOP), (RIGHT, CEILING), (LEFT, CEILING - 4)], 2, rng), CEILING_INK)
        sheet.line(polyline([(LEFT, CEILING - 2), (700, CEILING + 1), (RIGHT, CEILING)]), Ink(0.40, 0.56, 0.16), 3)
    with sheet.shape("skirting"):
        sheet.paint(cut_box(LEFT, FLOOR - 36, RIGHT - LEFT, 40, 1.5, rng), Ink(0, 0.16, 0.08))
        sheet.line(polyline([(LEFT, FLOOR - 36), (RIGHT, FLOOR - 35)]), Ink(0.5, 0.6, 0.2), 2.6)


def window(sheet: Sheet) -> None:
    """A plain window of the sixties, its two panes open to the night, and curtains with a stripe."""
    rng = sheet.rng("window")
    with sheet.shape("window frame"):
        frame = rectangle(1546, 118, 360, 346)
        holes = "".join(
            polygon([(x, y), (x, y + height), (x + width, y + height), (x + width, y)]) for x, y, width, height in PANES
        )
        sheet.paint(frame + holes, Ink(0, 0.10, 0.04))
        for x, y, width, height in PANES:
            sheet.line(rectangle(x, y, width, height), Ink(0.7, 0.7, 0.2), 3)
        sheet.line(rectangle(1546, 118, 360, 346), LINE, 3)
        sheet.paint(cut_box(1722, 282, 9, 44, 1, rng), WOOD_DARK)
    with sheet.shape("sill"):
        sheet.paint(cut_box(1524, 460, 408, 20, 1.5, rng), Ink(0, 0.06, 0.06))
        sheet.line(polyline([(1524, 480), (1932, 480)]), LINE, 3)
    with sheet.shape("curtain rail"):
        sheet.line(polyline([(1470, 92), (RIGHT, 90)]), LINE, 9)
        sheet.paint(ellipse(1468, 92, 13), LINE)
    for name, outline in (("left curtain", CURTAIN_LEFT), ("right curtain", CURTAIN_RIGHT)):
        curtain(sheet, name, outline)
    with sheet.shape("curtain tie"):
        sheet.paint(
            smooth([(1496, 344), (1532, 352), (1566, 340), (1568, 362), (1532, 374), (1496, 364)]), CLOTH_NAVY.light
        )


def curtain(sheet: Sheet, name: str, outline: Sequence[Point | Corner]) -> None:
    """A curtain: rust cloth, a printed stripe that follows the folds, a line round it."""
    rng = sheet.rng(name)
    with sheet.shape(name):
        cloth = smooth(outline)
        sheet.paint(cloth, Ink(0.06, 0.24, 0.86))
        left = min(point[0] for point in outline)
        with sheet.group(clip=sheet.clip(cloth)):
            for index in range(8):
                x = left + 8 + index * 22
                pull = 40 * (index / 8) if name == "left curtain" else 0
                fold = [(x, 90), (x - pull * 0.3, 240), (x - pull * 1.6, 352), (x - pull * 0.6, 540)]
                sheet.paint(stroke(fold, 9, start=0.7, end=0.8, wobble=0.2, rng=rng), Ink(0.02, 0.10, 0.30))
                shade = [(a + 11, b) for a, b in fold]
                sheet.paint(stroke(shade, 6, start=0.5, end=1), CLOTH_RUST.shade, opacity=0.7)
        sheet.line(cloth, LINE, 3.2)


def door(sheet: Sheet) -> None:
    """The door, left a hand wide: frame, leaf, and pencil marks of how tall somebody was."""
    rng = sheet.rng("door")
    with sheet.shape("door frame"):
        sheet.paint(cut_box(46, DOOR_TOP - 34, 310, FLOOR - DOOR_TOP + 38, 1.5, rng), Ink(0, 0.12, 0.08))
        sheet.line(rectangle(46, DOOR_TOP - 34, 310, FLOOR - DOOR_TOP + 34), LINE, 3.2)
    with sheet.shape("door leaf"):
        leaf = polygon([(68, DOOR_TOP - 6), (GAP_LEFT, DOOR_TOP + 2), (GAP_LEFT, FLOOR + 8), (68, FLOOR + 24)])
        sheet.paint(leaf, Ink(0.02, 0.26, 0.14))
        for y, height in ((236, 190), (470, 216)):
            panel = polygon([(104, y), (256, y + 5), (256, y + height), (104, y + height + 5)])
            sheet.paint(panel, Ink(0.05, 0.34, 0.16))
            sheet.line(panel, Ink(0.6, 0.6, 0.3), 3)
        sheet.line(leaf, LINE, 3.4)
        sheet.line(polyline([(250, 452), (278, 452)]), LINE, 9)
    with sheet.shape("how tall"):
        for index, y in enumerate((590, 556, 528, 502, 470, 448)):
            sheet.line(polyline([(338, y), (352 - (index % 2) * 3, y - 1)]), Ink(0.75, 0.6, 0.2), 2.6)


PAINTED = Ink(0.0, 0.34, 0.12)
PAINTED_SHADE = Ink(0.10, 0.48, 0.16)
WARDROBE = (376.0, 168.0, 474.0, 582.0)


def wardrobe(sheet: Sheet) -> None:
    """The wardrobe: a big calm front with two doors, behind where Theo stands."""
    rng = sheet.rng("wardrobe")
    x, y, width, height = WARDROBE
    with sheet.shape("wardrobe"):
        sheet.paint(cut_box(x, y, width, height, 2, rng), PAINTED)
        with sheet.group(clip=sheet.clip(rectangle(x, y, width, height))):
            for index in range(26):
                gx = x + 10 + index * 18 + rng.uniform(-5, 5)
                grain = [(gx, y), (gx + rng.uniform(-6, 6), y + 200), (gx + rng.uniform(-6, 6), y + height)]
                sheet.line(smooth(grain, closed=False), PAINTED_SHADE, rng.uniform(1.6, 3))
        sheet.paint(cut_box(x - 10, y - 20, width + 20, 24, 2, rng), Ink(0, 0.24, 0.12))
        sheet.paint(cut_box(x, y + height - 26, width, 28, 1.5, rng), Ink(0.56, 0.70, 0.20))
    with sheet.shape("wardrobe doors"):
        for left in (x + 18, x + width / 2 + 8):
            panel = rectangle(left, y + 30, width / 2 - 26, height - 80, radius=6)
            sheet.line(panel, Ink(0.44, 0.64, 0.24), 3.4)
            sheet.line(polyline([(left + 6, y + 38), (left + 6, y + height - 60)]), Ink(0, 0.10, 0.10), 2.4)
        sheet.line(polyline([(x + width / 2, y + 6), (x + width / 2, y + height - 28)]), LINE, 4)
        for left in (x + 18, x + width / 2 + 8):
            middle = left + width / 4 - 13
            sheet.paint(star(middle, y + 84, 26), Ink(0.02, 0.14, 0.60))
            sheet.paint(crescent(middle, y + height - 108, 24), Ink(0.02, 0.14, 0.60))
        for side in (-20, 20):
            sheet.paint(ellipse(x + width / 2 + side, y + 312, 9), Ink(0.02, 0.14, 0.60))
            sheet.line(ellipse(x + width / 2 + side, y + 312, 9), LINE, 2.6)
        sheet.line(rectangle(x, y, width, height), LINE, 3.4)
        sheet.line(rectangle(x - 10, y - 20, width + 20, 24), LINE, 3)


def on_the_wardrobe(sheet: Sheet) -> None:
    """What is kept up there: a suitcase, two games in their boxes, a rolled sleeping bag."""
    rng = sheet.rng("on the wardrobe")
    with sheet.shape("suitcase"):
        sheet.paint(rectangle(400, 84, 172, 66, radius=12), CLOTH_NAVY.light)
        sheet.line(rectangle(400, 84, 172, 66, radius=12), LINE, 3.2)
        for x in (434, 536):
            sheet.line(polyline([(x, 84), (x, 150)]), Ink(0.06, 0.24, 0.8), 8)
        sheet.line(smooth([(464, 84), (468, 70), (504, 70), (508, 84)], closed=False), LINE, 5)
    with sheet.shape("games"):
        sheet.paint(cut_box(592, 122, 132, 28, 2, rng), CLOTH_RUST.light)
        sheet.line(rectangle(592, 122, 132, 28), LINE, 3)
        sheet.paint(cut_box(602, 98, 112, 24, 2, rng), Ink(0, 0.14, 0.06))
        sheet.line(rectangle(602, 98, 112, 24), LINE, 3)
        for x in (620, 644, 668):
            sheet.paint(star(x, 110, 8), Ink(0.4, 0.7, 0.1))
    with sheet.shape("sleeping bag"):
        sheet.paint(smooth([(744, 120), (760, 96), (814, 96), (828, 122), (814, 150), (758, 150)]), CLOTH_OCHRE.light)
        sheet.line(smooth([(744, 120), (760, 96), (814, 96), (828, 122), (814, 150), (758, 150)]), LINE, 3)
        sheet.line(smooth([(806, 104), (796, 122), (806, 142)], closed=False), LINE, 3)
        sheet.line(polyline([(776, 97), (774, 150)]), LINE, 5)


PLATE: Point = (1082, 246)


def papers_on_the_wall(sheet: Sheet) -> None:
    """Miss Obi's paper plate with the hour cut into it, and the stairs of the Whale Library as far as twenty."""
    rng = sheet.rng("papers")
    with sheet.shape("paper plate"):
        sheet.paint(
            wobbly_ring(PLATE[0] + 5, PLATE[1] + 7, 66, 66, sheet.rng("plate"), by=0.03),
            Ink(0.30, 0.56, 0.2),
            opacity=0.7,
        )
        sheet.paint(wobbly_ring(*PLATE, 66, 66, sheet.rng("plate"), by=0.03), MOON)
        for index in range(36):
            start, end = polar(PLATE, 54, index * 10), polar(PLATE, 63, index * 10)
            sheet.line(polyline([start, end]), Ink(0.06, 0.40, 0.16), 2.2)
        for index in range(12):
            sheet.paint(ellipse(*polar(PLATE, 43, index * 30 - 90), 5 if index % 3 == 0 else 3.4), LINE)
        extra = [PLATE, *(polar(PLATE, 52, degrees) for degrees in (-30, -15, 0))]
        sheet.paint(polygon(extra), Ink(0, 0.22, 0.90))
        sheet.line(polygon(extra), LINE, 2.4)
        sheet.line(polyline([PLATE, polar(PLATE, 34, -60)]), LINE, 5)
        sheet.line(polyline([PLATE, polar(PLATE, 26, -20)]), LINE, 6)
        sheet.paint(ellipse(*PLATE, 6), CLOTH_RUST.light)
        sheet.line(wobbly_ring(*PLATE, 66, 66, sheet.rng("plate"), by=0.03), LINE, 3)
    with sheet.group(turn=(-4, 912, 270)), sheet.shape("whale library"):
        sheet.paint(rectangle(869, 214, 98, 128), Ink(0.3, 0.5, 0.2), opacity=0.6)
        sheet.paint(cut_box(864, 208, 98, 128, 1.5, rng), MOON)
        sheet.line(rectangle(864, 208, 98, 128), LINE, 2.6)
        steps: list[Point] = []
        for index in range(8):
            steps += [(876 + index * 9, 262 + index * 8), (885 + index * 9, 262 + index * 8)]
        sheet.line(polyline(steps), Ink(0.3, 0.7, 0.1), 4)
        sheet.paint(
            smooth([(890, 238), (914, 222), (942, 234), Corner(954, 222), (952, 244), (920, 256), (896, 252)]),
            CLOTH_BLUE.shade,
        )
        sheet.paint(ellipse(900, 240, 2.4), PAPER)
        sheet.paint(cut_box(896, 200, 34, 15, 1.5, rng), CLOTH_OCHRE.light, opacity=0.85)


def mobile(sheet: Sheet) -> None:
    """Three felt whales on a branch, over the bed."""
    with sheet.shape("mobile"):
        sheet.line(polyline([(1290, 18), (1292, 112)]), LINE, 2.4)
        sheet.paint(ellipse(1290, 16, 6), LINE)
        branch = stroke([(1172, 122), (1240, 108), (1310, 114), (1412, 100)], 10, start=0.5, end=0.4)
        sheet.paint(branch, WOOD.deep)
        for x, y, length, size, cloth in (
            (1190, 118, 52, 0.9, CLOTH_BLUE),
            (1296, 112, 64, 1.1, CLOTH_OCHRE),
            (1396, 104, 40, 0.8, CLOTH_RUST),
        ):
            sheet.line(polyline([(x, y), (x + 2, y + length)]), LINE, 2)
            with sheet.group(scale=(size, x, y + length), move=(0, 0)):
                small_whale(sheet, x, y + length, cloth.light, cloth.deep)


def small_whale(sheet: Sheet, x: float, y: float, cloth: Ink, dark: Ink) -> None:
    """A whale the length of a hand, sewn round the edge."""
    body = [(x - 44, y + 14), (x - 22, y - 4), (x + 8, y - 2), (x + 36, y + 10), Corner(x + 52, y - 8)]
    body += [(x + 56, y + 12), (x + 40, y + 28), (x, y + 38), (x - 36, y + 32)]
    sheet.paint(smooth(body), cloth)
    sheet.line(smooth(body), LINE, 2.8)
    sheet.paint(ellipse(x - 28, y + 13, 3.2), LINE)
    sheet.line(stitches([(x - 40, y + 23), (x - 10, y + 28), (x + 24, y + 24)], length=6, gap=5), PAPER, 2.6)
    sheet.paint(smooth([(x - 6, y + 24), (x + 8, y + 24), (x + 14, y + 38), (x - 2, y + 36)]), dark)


def floor(sheet: Sheet) -> None:
    """Boards running towards us, and a round rug, mostly under the words."""
    rng = sheet.rng("floor")
    with sheet.shape("boards"):
        sheet.paint(polygon([(LEFT, FLOOR), (RIGHT, FLOOR), (RIGHT, BOTTOM), (LEFT, BOTTOM)]), BOARDS)
        for index in range(-14, 15):
            near, far = 960 + index * 190, 960 + index * 82
            sheet.line(polyline([(far, FLOOR + 2), (near, BOTTOM)]), BOARD_SEAM, 2.6)
        for _ in range(22):
            index, share = rng.randint(-12, 11), rng.uniform(0.1, 0.9)
            left = between((960 + index * 82, FLOOR), (960 + index * 190, BOTTOM), share)
            right = between((960 + (index + 1) * 82, FLOOR), (960 + (index + 1) * 190, BOTTOM), share)
            sheet.line(polyline([left, right]), BOARD_SEAM, 2.2)
        sheet.line(polyline([(LEFT, FLOOR + 2), (RIGHT, FLOOR + 2)]), LINE, 3.4)
    with sheet.shape("rug"):
        rings = (
            (430, CLOTH_NAVY.light),
            (396, Ink(0, 0.12, 0.10)),
            (350, CLOTH_RUST.light),
            (286, Ink(0.05, 0.46, 0.08)),
        )
        for radius, ink in (*rings, (206, Ink(0, 0.12, 0.1)), (150, CLOTH_NAVY.light)):
            sheet.paint(wobbly_ring(990, 942, radius, radius * 0.30, rng, by=0.008), ink)
        for index in range(70):
            degrees = index * 360 / 70
            inner = (990 + 404 * polar((0, 0), 1, degrees)[0], 942 + 121 * polar((0, 0), 1, degrees)[1])
            outer = (990 + 424 * polar((0, 0), 1, degrees)[0], 942 + 127 * polar((0, 0), 1, degrees)[1])
            sheet.line(polyline([inner, outer]), Ink(0.1, 0.3, 0.1), 2.4)


def shoe(sheet: Sheet, x: float, y: float, size: float, cloth: Ink, *, kind: str) -> None:
    """A shoe from the side, toe to the left, its heel at `x`, its sole on `y`."""

    def at(dx: float, dy: float) -> Point:
        return (x + dx * size, y + dy * size)

    sole = smooth([Corner(*at(2, 0)), Corner(*at(-58, 0)), at(-65, -6), Corner(*at(-60, -10)), Corner(*at(2, -10))])
    if kind == "boot":
        upper = [Corner(*at(2, -9)), at(3, -40), Corner(*at(0, -62)), Corner(*at(-28, -62)), at(-30, -36)]
        upper += [at(-48, -28), at(-62, -18), Corner(*at(-60, -9))]
    elif kind == "sandal":
        upper = [Corner(*at(2, -9)), at(3, -22), Corner(*at(-4, -32)), at(-14, -20), at(-34, -18), at(-52, -24)]
        upper += [at(-62, -16), Corner(*at(-60, -9))]
    else:
        upper = [Corner(*at(2, -9)), at(4, -24), Corner(*at(1, -38)), at(-10, -31), Corner(*at(-22, -37))]
        upper += [at(-38, -26), at(-56, -22), at(-64, -14), Corner(*at(-60, -9))]
    sheet.paint(smooth(upper), cloth)
    sheet.line(smooth(upper), LINE, 2.8)
    sheet.paint(sole, Ink(0, 0.04, 0.10))
    sheet.line(sole, LINE, 2.4)
    if kind == "trainer":
        for step in range(3):
            sheet.line(polyline([at(-24 - step * 8, -34 + step * 4), at(-20 - step * 8, -26 + step * 4)]), PAPER, 2.4)
    if kind == "boot":
        sheet.line(polyline([at(-28, -52), at(1, -52)]), PAPER, 3)


def shoes(sheet: Sheet) -> None:
    """Eleven shoes along the wardrobe, toes to the door; the twelfth has never been found."""
    pairs: tuple[tuple[float, float, Ink, str], ...] = (
        (462, 1.0, CLOTH_RUST.light, "boot"),
        (560, 1.0, CLOTH_BLUE.light, "trainer"),
        (654, 0.96, CLOTH_OCHRE.light, "sandal"),
        (806, 1.0, Ink(0, 0.06, 0.16), "trainer"),
        (934, 1.4, CLOTH_NAVY.light, "trainer"),
    )
    with sheet.shape("shoes"):
        for x, size, cloth, kind in pairs:
            shoe(sheet, x + 15 * size, 759, size, cloth.towards(LINE, 0.3), kind=kind)
            shoe(sheet, x, 776, size, cloth, kind=kind)
        shoe(sheet, 724, 776, 0.96, Ink(0.04, 0.36, 0.5), kind="trainer")


# The bed.

QUILT_COLUMNS = 9
QUILT_LEFT, QUILT_RIGHT = 1318.0, 2040.0


def quilt_point(column: float, row: float) -> Point:
    """Where the quilt's seams cross: row 0 along the wall, 1.5 at the bed's edge, 4 at the hem."""
    x = QUILT_LEFT + (QUILT_RIGHT - QUILT_LEFT) * column / QUILT_COLUMNS
    bump = 8 * ((column % 3) - 1)
    if row <= 1.5:
        return (x - (row * 16), 584 + bump * 0.5 + row * 36)
    return (x - 24 - (row - 1.5) * 3, 638 + bump + (row - 1.5) * 62)


def quilt_patch(sheet: Sheet, column: int, row: int, rng: random.Random) -> None:
    """A patch with the print of its cloth."""
    corners = [
        quilt_point(column, row),
        quilt_point(column + 1, row),
        quilt_point(column + 1, row + 1),
        quilt_point(column, row + 1),
    ]
    if row == 1:
        corners.insert(2, quilt_point(column + 1, 1.5))
        corners.append(quilt_point(column, 1.5))
    outline = polygon(corners)
    cloth, mark = QUILT_CLOTHS[(column * 3 + row * 5 + column // 3) % len(QUILT_CLOTHS)]
    left, top = min(p[0] for p in corners), min(p[1] for p in corners)
    width, height = max(p[0] for p in corners) - left, max(p[1] for p in corners) - top
    sheet.paint(outline, cloth)
    with sheet.group(clip=sheet.clip(outline)):
        match (column + row * 2) % 5:
            case 0:
                sheet.paint(stamped_stars(left, top, width, height, 30, rng, radius=8), mark)
            case 1:
                sheet.paint(stripes(left, top, width, height, 17, rng, thickness=7), mark)
            case 2:
                sheet.paint(stamped_dots(left, top, width, height, 20, rng, radius=4.2), mark)
            case 3:
                sheet.paint(stamped_moons(left, top, width, height, 30, rng, radius=9), mark)
            case _:
                pass
    sheet.line(outline, Ink(0.55, 0.62, 0.30), 2.2)


QUILT_CLOTHS = (
    (CLOTH_NAVY.light, Ink(0, 0.2, 0.1)),
    (Ink(0, 0.10, 0.08), Ink(0.1, 0.5, 0.2)),
    (CLOTH_RUST.light, Ink(0, 0.06, 0.3)),
    (CLOTH_BLUE.light, Ink(0, 0.05, 0.05)),
    (CLOTH_OCHRE.light, Ink(0.3, 0.4, 0.9)),
    (Ink(0.30, 0.62, 0.06), Ink(0, 0.12, 0.3)),
)


MATTRESS = (Corner(1096, 606), (1200, 596), Corner(1420, 596), Corner(1420, 740), Corner(1096, 740))
PILLOW = (
    Corner(1112, 556),
    (1150, 534),
    (1230, 528),
    Corner(1304, 536),
    (1316, 572),
    Corner(1310, 612),
    (1220, 624),
    Corner(1116, 618),
    (1106, 590),
)


def bed(sheet: Sheet) -> None:
    """The bed along the wall: a low headboard by the lamp, a pillow, a quilt thrown back."""
    rng = sheet.rng("bed")
    with sheet.shape("under the bed"):
        sheet.paint(polygon([(1100, 700), (RIGHT, 700), (RIGHT, 842), (1100, 842)]), Ink(0.95, 0.9, 0.1))
    with sheet.shape("mattress"):
        mattress = smooth(MATTRESS)
        sheet.paint(mattress, Ink(0, 0.05, 0.03))
        with sheet.group(clip=sheet.clip(mattress)):
            sheet.paint(stripes(1090, 648, 340, 100, 24, rng, thickness=8), Ink(0, 0.34, 0.08))
        sheet.line(smooth([(1096, 646), (1200, 640), (1340, 642)], closed=False), Ink(0.4, 0.5, 0.2), 3)
        sheet.line(mattress, LINE, 3.2)
        sheet.paint(cut_box(1092, 736, 960, 44, 1.5, rng), WOOD.light)
        sheet.line(polyline([(1092, 737), (1360, 737)]), LINE, 3.2)
    with sheet.shape("pillow"):
        pillow = smooth(PILLOW)
        sheet.paint(pillow, PAPER)
        with sheet.group(clip=sheet.clip(pillow)):
            sheet.paint(stamped_stars(1100, 524, 230, 110, 40, rng, radius=7), Ink(0, 0.42, 0.10))
            sheet.paint(
                smooth([(1110, 612), (1200, 590), (1320, 590), (1330, 640), (1100, 640)]),
                Ink(0.06, 0.40, 0.10),
                opacity=0.6,
            )
        sheet.line(pillow, LINE, 3.2)
        sheet.line(smooth([(1196, 560), (1216, 572), (1240, 570)], closed=False), Ink(0.5, 0.5, 0.2), 3)
    with sheet.shape("quilt"):
        for row in range(4):
            for column in range(QUILT_COLUMNS):
                quilt_patch(sheet, column, row, sheet.rng(f"patch {column} {row}"))
        hem = [quilt_point(column, 4) for column in range(QUILT_COLUMNS + 1)]
        sheet.line(polyline(hem), LINE, 3.4)
        sheet.line(smooth([quilt_point(0, row / 2) for row in range(9)], closed=False), LINE, 3.4)
        sheet.line(smooth([quilt_point(column, 0) for column in range(QUILT_COLUMNS + 1)], closed=False), LINE, 3.2)
    with sheet.shape("thrown back"):
        fold = smooth(
            [
                Corner(1316, 582),
                (1368, 572),
                Corner(1424, 580),
                (1408, 640),
                Corner(1340, 700),
                (1304, 690),
                Corner(1286, 662),
            ]
        )
        sheet.paint(fold, Ink(0, 0.08, 0.16))
        with sheet.group(clip=sheet.clip(fold)):
            sheet.paint(stamped_dots(1280, 560, 150, 150, 22, rng, radius=4), Ink(0.05, 0.36, 0.3))
        sheet.line(fold, LINE, 3.4)
    with sheet.shape("headboard"):
        board = smooth(
            [
                Corner(1070, 800),
                Corner(1070, 540),
                (1076, 522),
                (1092, 516),
                (1106, 524),
                Corner(1112, 544),
                Corner(1112, 800),
            ]
        )
        sheet.paint(board, WOOD.light)
        sheet.line(polyline([(1084, 540), (1084, 790)]), Ink(0.4, 0.56, 0.66), 2.6)
        sheet.line(polyline([(1098, 536), (1098, 790)]), Ink(0.4, 0.56, 0.66), 2.4)
        sheet.line(board, LINE, 3.4)
    with sheet.shape("bed leg"):
        sheet.paint(cut_box(1072, 796, 38, 50, 1.5, rng), WOOD.deep)


def whale(sheet: Sheet) -> None:
    """The felt whale: as long as she is, asleep on the bed, its tail against the window."""
    body = smooth(WHALE)
    with sheet.shape("felt whale"):
        sheet.paint(body, Ink(0.46, 0.74, 0.04))
        with sheet.group(clip=sheet.clip(body)):
            belly = smooth([(1512, 580), (1562, 560), (1642, 578), (1722, 574), (1792, 548), (1802, 640), (1502, 640)])
            sheet.paint(belly, Ink(0, 0.06, 0.05))
            for step in range(6):
                rib = [(1532 + step * 8, 572 + step * 11), (1622, 584 + step * 11), (1742 - step * 6, 574 + step * 11)]
                sheet.line(smooth(rib, closed=False), Ink(0.2, 0.5, 0.12), 2.6)
            sheet.paint(stamped_stars(1532, 460, 330, 110, 44, sheet.rng("felt"), radius=7), Ink(0.10, 0.46, 0.06))
        sheet.line(body, LINE, 3.6)
        sheet.line(
            stitches([(1546, 512), (1592, 478), (1646, 472), (1708, 496), (1756, 524)], length=9, gap=8), PAPER, 2.8
        )
        sheet.line(smooth([(1564, 536), (1574, 544), (1586, 540)], closed=False), LINE, 4.6)
        fin = smooth([(1624, 590), (1658, 580), (1682, 606), Corner(1690, 648), (1648, 634)])
        sheet.paint(fin, Ink(0.62, 0.82, 0.06))
        sheet.line(fin, LINE, 3.2)


def table(sheet: Sheet) -> None:
    """A three-legged table: a glass of water, a library book, and the lead that the band was on."""
    with sheet.shape("table legs"):
        for foot, top in ((912, 926), (1020, 1004), (968, 965)):
            leg = polygon([(top - 9, 596), (top + 9, 596), (foot + 7, 792), (foot - 7, 792)])
            sheet.paint(leg, WOOD.light if foot != 968 else WOOD.shade)
            sheet.line(leg, LINE, 3)
    with sheet.shape("table top"):
        sheet.paint(rectangle(874, 588, 182, 20, radius=9), WOOD.shade)
        sheet.paint(ellipse(965, 588, 91, 15), Ink(0.04, 0.22, 0.54))
        sheet.line(ellipse(965, 588, 91, 15), LINE, 3)
        sheet.line(smooth([(874, 590), (878, 606), (965, 616), (1052, 606), (1056, 590)], closed=False), LINE, 3.2)
    with sheet.shape("glass"):
        sheet.paint(polygon([(1012, 548), (1040, 548), (1037, 592), (1015, 592)]), Ink(0, 0.14, 0.02))
        sheet.paint(polygon([(1013, 562), (1039, 562), (1037, 592), (1015, 592)]), Ink(0, 0.30, 0.04))
        sheet.line(polygon([(1012, 548), (1040, 548), (1037, 592), (1015, 592)]), LINE, 2.6)
    with sheet.shape("lead"):
        lead = [(892, 590), (874, 612), (866, 660), (884, 700), (872, 752), (856, 790)]
        sheet.line(smooth(lead, closed=False), LINE, 3.4)
        sheet.paint(rectangle(884, 580, 16, 9, radius=3), LINE)


# The light.


def darkness(sheet: Sheet, inside: Reference) -> None:
    """Night over everything, and where the lamp holds it off: a little all round, up in a fan, widely beneath.

    The shade's rims set the angles, so beside the shade, where faces are, it stays dim and calm.
    """
    up = polygon([(924, 404), (1006, 404), (1216, CEILING), (714, CEILING)])
    down = polygon([(872, 520), (1058, 520), (1640, 640), (1640, 1000), (290, 1000), (290, 640)])
    with sheet.shape("darkness"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, NIGHT)
        round_about = sheet.radial(
            LAMP, 860, Stop(0, NONE, 0.80), Stop(0.16, NONE, 0.50), Stop(0.42, NONE, 0.26), Stop(1, NONE, 0)
        )
        sheet.paint(sheet.everything, round_about)
        with sheet.group(blur=12):
            sheet.paint(up, sheet.linear((965, 420), (965, 50), Stop(0, NONE, 0.95), Stop(1, NONE, 0.55)))
        with sheet.group(blur=12):
            pool = sheet.radial(
                (965, 560), 640, Stop(0, NONE, 0.95), Stop(0.5, NONE, 0.74), Stop(1, NONE, 0), stretch=1.2
            )
            sheet.paint(down, pool)
        overhead = polygon([(714, CEILING), (1216, CEILING), (1330, TOP), (600, TOP)])
        with sheet.group(blur=14):
            sheet.paint(overhead, sheet.linear((0, CEILING), (0, -40), Stop(0, NONE, 0.5), Stop(1, NONE, 0)))
    with sheet.shape("light takes ink away"), sheet.lift(clip=inside):
        core = sheet.radial(
            LAMP, 330, Stop(0, Ink(0.20, 0.20, 1)), Stop(0.4, Ink(0.55, 0.55, 1)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(sheet.everything, core)
    with sheet.shape("light on the linen"), sheet.lift(clip=sheet.clip(smooth(PILLOW), smooth(MATTRESS))):
        linen = sheet.radial(
            (1112, 560), 320, Stop(0, Ink(0.5, 0.40, 1)), Stop(0.5, Ink(0.7, 0.66, 1)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(rectangle(1113, 524, 330, 214), linen)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        vignette = sheet.radial(
            (965, 450), 1150, Stop(0, NONE, 0), Stop(0.42, NONE, 0), Stop(1, Ink(0.84, 0.5, 0), 1), stretch=1.2
        )
        sheet.paint(sheet.everything, vignette)
        nearer = sheet.linear((0, 790), (0, BOTTOM), Stop(0, NONE, 0), Stop(1, Ink(0.62, 0.4, 0), 1))
        sheet.paint(rectangle(LEFT, 790, RIGHT - LEFT, BOTTOM - 790), nearer)


def shadows(sheet: Sheet, inside: Reference) -> None:
    """What the lamp throws: wardrobe, table and bed on the floor, each shoe towards the door."""
    dark = Ink(0.46, 0.40, 0)
    with sheet.shape("shadows"), sheet.overprint(clip=inside, blur=7):
        sheet.paint(polygon([(356, 738), (860, 738), (850, 752), (340, 754)]), dark)
        for heel in (462, 560, 654, 724, 806, 934):
            sheet.paint(polygon([(heel, 774), (heel - 60, 774), (heel - 104, 784), (heel - 30, 786)]), dark)
        sheet.paint(ellipse(966, 806, 120, 14), dark)
        sheet.paint(polygon([(1060, 842), (RIGHT, 842), (RIGHT, 900), (1140, 880)]), dark)
        sheet.paint(polygon([(1112, 560), (1112, 760), (1190, 760), (1150, 640)]), Ink(0.14, 0.24, 0), opacity=0.8)
    with sheet.shape("shadow between wardrobe and door"), sheet.overprint(clip=inside, blur=9):
        sheet.paint(polygon([(340, 170), (374, 170), (374, 740), (350, 740)]), Ink(0.5, 0.4, 0))


def glow(sheet: Sheet, inside: Reference) -> None:
    """The warm of the lamp laid over what it lights."""
    with sheet.shape("warm air"), sheet.overprint(clip=inside):
        warm = sheet.radial(
            LAMP, 740, Stop(0, Ink(0, 0, 0.70)), Stop(0.3, Ink(0, 0, 0.52)), Stop(0.65, Ink(0, 0, 0.22)), Stop(1, NONE)
        )
        sheet.paint(sheet.everything, warm)
    with sheet.shape("warm fan"), sheet.overprint(clip=inside, blur=14):
        up = polygon([(924, 404), (1006, 404), (1216, CEILING), (1300, TOP), (630, TOP), (714, CEILING)])
        sheet.paint(up, sheet.linear((0, 404), (0, TOP), Stop(0, Ink(0, 0, 0.30)), Stop(1, Ink(0, 0, 0.22))))


def landing_light(sheet: Sheet) -> None:
    """The gap: the landing's light in a strip, on the edge of the door, and out across the boards."""
    with sheet.shape("light on the floor"):
        wedge = polygon([(GAP_LEFT - 2, FLOOR + 8), (GAP_RIGHT, FLOOR + 2), (720, BOTTOM), (440, BOTTOM)])
        inside = sheet.clip(wedge)
        with sheet.lift(clip=inside):
            fade = sheet.linear(
                (311, FLOOR),
                (560, BOTTOM),
                Stop(0, Ink(0, 0.04, 0.9)),
                Stop(0.5, Ink(0.30, 0.40, 1)),
                Stop(1, Ink(0.8, 0.85, 1)),
            )
            sheet.paint(wedge, fade)
        with sheet.overprint(clip=inside):
            sheet.paint(wedge, sheet.linear((311, FLOOR), (560, BOTTOM), Stop(0, Ink(0, 0, 0.4)), Stop(1, NONE)))
    with sheet.shape("halo of the gap"):
        reach = 120
        area = rectangle(GAP_LEFT - reach, DOOR_TOP - 60, GAP_RIGHT - GAP_LEFT + 2 * reach, FLOOR - DOOR_TOP + 90)
        around = ((GAP_LEFT + GAP_RIGHT) / 2, 480)
        with sheet.lift(clip=sheet.clip(area)):
            dim = sheet.radial(around, 330, Stop(0, Ink(0.40, 0.50, 1)), Stop(1, Ink(1, 1, 1)), stretch=0.38)
            sheet.paint(area, dim)
        with sheet.overprint(clip=sheet.clip(area)):
            warm = sheet.radial(around, 330, Stop(0, Ink(0, 0, 0.3)), Stop(1, NONE), stretch=0.38)
            sheet.paint(area, warm)
    with sheet.shape("gap"):
        gap = polygon([(GAP_LEFT, DOOR_TOP), (GAP_RIGHT, DOOR_TOP), (GAP_RIGHT, FLOOR + 3), (GAP_LEFT, FLOOR + 8)])
        light = sheet.linear(
            (0, DOOR_TOP),
            (0, FLOOR),
            Stop(0, Ink(0, 0.02, 0.14)),
            Stop(0.5, Ink(0, 0.04, 0.36)),
            Stop(1, Ink(0, 0.10, 0.58)),
        )
        sheet.paint(gap, light)
        edge = polygon(
            [(GAP_LEFT, DOOR_TOP), (GAP_LEFT + 8, DOOR_TOP), (GAP_LEFT + 8, FLOOR + 7), (GAP_LEFT, FLOOR + 8)]
        )
        sheet.paint(edge, Ink(0.02, 0.30, 0.70))
        sheet.line(polyline([(GAP_LEFT, DOOR_TOP), (GAP_LEFT, FLOOR + 8)]), LINE, 3)
        sheet.line(polyline([(GAP_RIGHT, DOOR_TOP), (GAP_RIGHT, FLOOR + 3)]), LINE, 3)


def lamp(sheet: Sheet) -> None:
    """The lamp: a turned foot, a shade of paper with stars, brightest low down where the bulb is."""
    lamp_foot(sheet)
    with sheet.shape("shade"):
        shade = smooth(SHADE)
        shine = sheet.radial((965, 492), 130, Stop(0, PAPER), Stop(0.35, Ink(0, 0, 0.14)), Stop(1, Ink(0, 0.05, 0.60)))
        sheet.paint(shade, shine)
        with sheet.group(clip=sheet.clip(shade)):
            sheet.paint(stamped_stars(870, 400, 200, 130, 40, sheet.rng("shade"), radius=8), Ink(0, 0.12, 0.72))
            sheet.paint(polygon([(860, 514), (1070, 514), (1070, 540), (860, 540)]), Ink(0, 0.10, 0.76), opacity=0.7)
        sheet.line(shade, Ink(0.30, 0.40, 0.80), 3)
        sheet.paint(ellipse(965, 524, 78, 6), PAPER)


SHADE = (Corner(920, 404), (965, 397), Corner(1010, 404), Corner(1064, 522), (965, 535), Corner(866, 522))


def lamp_foot(sheet: Sheet) -> None:
    """The turned foot under the shade."""
    with sheet.shape("lamp foot"):
        foot = smooth(
            [
                Corner(936, 588),
                (940, 574),
                (958, 566),
                Corner(959, 520),
                Corner(971, 520),
                (972, 566),
                (990, 574),
                Corner(994, 588),
            ]
        )
        sheet.paint(foot, Ink(0.06, 0.30, 0.80))
        sheet.line(foot, LINE, 3)


def edges_of_light(sheet: Sheet) -> None:
    """Bright edges, last of all: what stands nearest to the lamp and to the gap."""
    with sheet.shape("edges"):
        sheet.line(polyline([(849, 172), (850, 730)]), Ink(0, 0.08, 0.56), 4)
        sheet.paint(
            stroke([(1070, 790), (1070, 560), (1080, 524), (1096, 517)], 6, start=0.2, end=0.3), Ink(0, 0.03, 0.40)
        )
        sheet.paint(stroke([(1830, 408), (1852, 394), (1882, 384)], 5), MOON)
        sheet.paint(stroke([(1528, 556), (1536, 512), (1576, 474), (1632, 465)], 6), Ink(0, 0.20, 0.44))
        sheet.paint(stroke([(1642, 465), (1712, 491), (1750, 518)], 4), Ink(0, 0.14, 0.04))


# In front.

CHAIR = Ink(0.97, 0.92, 0.16)
COAT = Ink(0.88, 0.90, 0.20)


def foreground(sheet: Sheet) -> None:
    """Her coat on the back of a chair, hood down: nearly black against the light of the gap."""
    with sheet.shape("chair"):
        sheet.line(polyline([(-44, 690), (-56, BOTTOM)]), CHAIR, 26)
        sheet.line(polyline([(190, 690), (208, BOTTOM)]), CHAIR, 26)
        sheet.line(smooth([(-60, 668), (72, 642), (206, 668)], closed=False), CHAIR, 34)
        sheet.line(polyline([(196, 700), (198, 616)]), CHAIR, 28)
        sheet.paint(ellipse(198, 604, 20), CHAIR)
        sheet.paint(stroke([(206, 587), (216, 598), (215, 612)], 4), Ink(0.02, 0.24, 0.78))
    with sheet.shape("coat"):
        body = smooth(
            [
                Corner(-110, 672),
                (-60, 642),
                (10, 628),
                (72, 622),
                (140, 630),
                (196, 646),
                (216, 690),
                (208, 860),
                Corner(228, BOTTOM),
                Corner(-110, BOTTOM),
            ]
        )
        sheet.paint(body, COAT)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(stamped_dots(-96, 640, 360, 500, 46, sheet.rng("coat"), radius=5), Ink(0.66, 0.78, 0.30))
            sheet.line(smooth([(74, 760), (70, 900), (76, BOTTOM)], closed=False), CHAIR, 4)
    with sheet.shape("sleeve"):
        sleeve = smooth(
            [Corner(176, 652), (212, 672), (236, 780), (244, 900), Corner(252, 1010), Corner(196, 1014), (192, 860)]
        )
        sheet.paint(sleeve, COAT)
        sheet.paint(
            hand_cut([(197, 976), (250, 972), (253, 1012), (196, 1016)], 1, sheet.rng("cuff")), Ink(0.70, 0.80, 0.30)
        )
        sheet.line(smooth([(186, 690), (190, 860), (196, 1012)], closed=False), CHAIR, 5)
    with sheet.shape("hood"):
        hood = smooth(
            [Corner(0, 634), (72, 606), Corner(148, 634), (150, 690), (118, 752), (76, 776), (34, 754), (0, 694)]
        )
        sheet.paint(hood, CHAIR)
        sheet.line(
            smooth([(14, 640), (34, 704), (76, 730), (116, 704), (136, 640)], closed=False), Ink(0.66, 0.76, 0.34), 3.4
        )
        sheet.line(smooth([(76, 732), (78, 772)], closed=False), Ink(0.66, 0.76, 0.34), 3)
        sheet.line(smooth([(60, 612), (72, 588), (86, 612)], closed=False), CHAIR, 6)
    with sheet.shape("light on the coat"):
        shoulder = [(150, 634), (196, 648), (220, 690), (240, 800), (246, 900), (252, 1000)]
        sheet.paint(stroke(shoulder, 8, start=0.1), Ink(0.02, 0.24, 0.78))
        sheet.paint(stroke([(84, 608), (120, 618), (148, 636)], 5), Ink(0.06, 0.30, 0.74))
