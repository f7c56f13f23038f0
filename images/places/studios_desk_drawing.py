"""Ava's desk at the Studios by night, under one round lamp: the partition over it, the glass, what lies on it."""

from __future__ import annotations

from studios_beyond_drawing import GLASS, room_outline
from studios_drawing import (
    AMBER,
    BOTTOM,
    LEFT,
    LILAC,
    NIGHT,
    PAGE,
    RIGHT,
    TOP,
    WOOD,
    Hole,
    boxed,
    darkness,
    dome_lamp,
    leaf,
    telephone,
    warmth,
)

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

BACK, FRONT, UNDER = 600.0, 712.0, 742.0
LAMP: Point = (985, 470)
TOOTH: Point = (1022, 196)


def room(sheet: Sheet) -> None:
    """The near half of the office in its own colours, the night over it, then all that the lamp lights."""
    inside = sheet.clip(room_outline())
    partition(sheet)
    wall(sheet)
    desk(sheet)
    darkness(
        sheet,
        NIGHT,
        (Hole((985, 480), 560, 0.95, 1.1), Hole((985, 640), 420, 0.9, 2.0), Hole((1640, 470), 460, 0.55, 1.1)),
        inside,
    )
    with sheet.shape("lamplight on the desk"), sheet.overprint(clip=inside):
        pool = sheet.radial(
            (985, 650), 150, Stop(0, Ink(0, 0, 0.5)), Stop(0.6, Ink(0, 0, 0.3)), Stop(1, Ink(0, 0, 0)), stretch=4
        )
        sheet.paint(rectangle(LEFT, BACK, RIGHT - LEFT, UNDER - BACK), pool)
    warmth(sheet, LAMP, 330, 0.42, inside)
    cone_of_light(sheet)
    glass(sheet)
    picture_of_a_tooth(sheet)
    shadows_on_the_desk(sheet)
    dome_lamp(sheet, *LAMP, 646)
    tonights_list(sheet)
    brochure(sheet)
    box_of_moustaches(sheet)
    telephone(sheet, 452, 556, 0.86)
    small_things(sheet)


def cone_of_light(sheet: Sheet) -> None:
    """What falls from under the shade, down to the desk."""
    x, y = LAMP
    cone = polygon([(x - 118, y + 4), (x + 118, y + 4), (x + 250, FRONT), (x - 250, FRONT)])
    fade = sheet.linear((0, y), (0, FRONT), Stop(0, Ink(0.22, 0.30, 1)), Stop(1, Ink(0.5, 0.56, 1)))
    edges = sheet.clip(rectangle(854, y, 364, BACK - y), rectangle(700, BACK, 570, FRONT - BACK))
    with sheet.shape("cone of light"):
        with sheet.lift(clip=edges, blur=6):
            sheet.paint(rectangle(600, y - 100, 800, 500), Ink(1, 1, 1))
            sheet.paint(cone, fade)
        with sheet.overprint(clip=edges, blur=6):
            sheet.paint(cone, Ink(0, 0, 0.26))


def partition(sheet: Sheet) -> None:
    """A board covered in cloth, printed with small waves."""
    with sheet.shape("partition"):
        sheet.paint(rectangle(830, TOP, 410, BACK - TOP), LILAC.light)
        rng = sheet.rng("waves on the board")
        waves = []
        for row in range(17):
            for column in range(9):
                x = 846 + column * 46 + (row % 2) * 23 + rng.uniform(-3, 3)
                y = TOP + 14 + row * 39 + rng.uniform(-3, 3)
                waves.append(smooth([(x, y), (x + 8, y - 7), (x + 16, y), (x + 24, y + 6), (x + 31, y)], closed=False))
        sheet.line("".join(waves), LILAC.shade, 4)
        for x in (830, 1218):
            boxed(sheet, rectangle(x, TOP, 24, BACK - TOP), WOOD.light)


def wall(sheet: Sheet) -> None:
    """The plain wall, and the frame of the glass let into it."""
    left, top, right, foot = GLASS
    hole = polygon([(left, top), (left, foot), (right, foot), (right, top)])
    with sheet.shape("wall"):
        sheet.paint(rectangle(1242, TOP, RIGHT - 1242, BACK - TOP) + hole, Ink(0.02, 0.20, 0.10))
        around = rectangle(left - 24, top - 24, right - left + 48, foot - top + 48) + hole
        sheet.paint(around, WOOD.light)
        sheet.line(rectangle(left - 24, top - 24, right - left + 48, foot - top + 48), LINE, 3.6)
        sheet.line(polyline([(1242, TOP), (1242, BACK)]), LINE, 3)


def desk(sheet: Sheet) -> None:
    """A broad drawing desk, its front, and the dark under it."""
    with sheet.shape("desk"):
        sheet.paint(rectangle(LEFT, UNDER, RIGHT - LEFT, BOTTOM - UNDER), Ink(0.40, 0.56, 0.30))
        sheet.paint(rectangle(LEFT, BACK, RIGHT - LEFT, FRONT - BACK), WOOD.light)
        grain = "".join(polyline([(LEFT, y), (RIGHT, y + 3)]) for y in (616, 637, 664, 694))
        sheet.line(grain, WOOD.shade, 2)
        sheet.paint(rectangle(LEFT, FRONT, RIGHT - LEFT, UNDER - FRONT), WOOD.shade)
        for y in (BACK, FRONT, UNDER):
            sheet.line(polyline([(LEFT, y), (RIGHT, y)]), LINE, 3.6)
        for x in (-40, 560, 1160, 1760):
            drawer = rectangle(x, UNDER + 22, 520, 150, radius=10)
            boxed(sheet, drawer, Ink(0.30, 0.50, 0.40), 3.4)
            sheet.line(
                smooth([(x + 220, UNDER + 80), (x + 260, UNDER + 98), (x + 300, UNDER + 80)], closed=False), LINE, 8
            )


def glass(sheet: Sheet) -> None:
    """What shows that it's glass: two slanting gleams, and the lamp's reflection."""
    left, top, _, foot = GLASS
    with sheet.shape("gleams"):
        for x, wide in ((70, 26), (116, 9)):
            gleam = polygon(
                [
                    (left + x + 110, top),
                    (left + x + 110 + wide, top),
                    (left + x - 40 + wide, foot),
                    (left + x - 40, foot),
                ]
            )
            sheet.paint(gleam, Ink(0, 0.10, 0.06), opacity=0.16)
        dome = smooth(
            [Corner(left + 20, 448), (left + 28, 420), (left + 56, 404), (left + 84, 420), Corner(left + 92, 448)]
        )
        sheet.paint(dome, AMBER.light, opacity=0.5)
        sheet.paint(ellipse(left + 56, 448, 35, 5), PAPER, opacity=0.6)


def picture_of_a_tooth(sheet: Sheet) -> None:
    """A child's picture as broad as an arm, pinned up askew: a tooth with a face, and in its mouth a tooth."""
    x, y = TOOTH
    with sheet.shape("picture of a tooth"), sheet.group(turn=(-3, x, y)):
        sheet.paint(rectangle(x - 146, y - 142, 308, 308), LILAC.deep, opacity=0.5)
        boxed(sheet, polygon([(x - 154, y - 152), (x + 152, y - 156), (x + 156, y + 150), (x - 150, y + 154)]), PAPER)
        rng = sheet.rng("crayon")
        scribble = [
            (x - 132 + step * 12 + rng.uniform(-4, 4), y + (-134 if step % 2 else 128) + rng.uniform(-8, 8))
            for step in range(23)
        ]
        sheet.line(smooth(scribble, closed=False), LILAC.light, 8)
        tooth = smooth(
            [
                (x - 112, y - 68),
                (x - 70, y - 120),
                (x - 8, y - 98),
                (x + 62, y - 122),
                (x + 110, y - 64),
                (x + 100, y + 16),
                (x + 78, y + 116),
                (x + 46, y + 118),
                (x + 26, y + 58),
                (x - 12, y + 52),
                (x - 36, y + 120),
                (x - 70, y + 116),
                (x - 96, y + 22),
            ]
        )
        sheet.paint(tooth, PAPER)
        sheet.line(tooth, LINE, 9)
        for side in (-1, 1):
            sheet.paint(ellipse(x + side * 40 - 2, y - 48, 10, 14), LINE)
            sheet.paint(ellipse(x + side * 74, y - 12, 19, 13), AMBER.light)
        mouth = smooth(
            [
                Corner(x - 52, y - 16),
                (x - 30, y + 26),
                (x + 8, y + 34),
                (x + 40, y + 20),
                Corner(x + 54, y - 20),
                (x, y - 6),
            ]
        )
        boxed(sheet, mouth, AMBER.shade, 6)
        boxed(sheet, rectangle(x - 4, y - 8, 23, 26, radius=6), PAPER, 4)
        sheet.line(
            smooth([(x + 8, y + 18), (x + 22, y + 40), (x + 70, y + 42), (x + 128, y + 88)], closed=False),
            AMBER.light,
            5,
        )
        for dx, dy in ((-142, -142), (142, -144), (-140, 144), (144, 140)):
            boxed(sheet, ellipse(x + dx, y + dy, 8), AMBER.light, 2.4)


def shadows_on_the_desk(sheet: Sheet) -> None:
    """Each thing's shadow, away from the lamp."""
    with sheet.shape("shadows"):
        for x, y, wide in ((452, 636, 120), (1214, 664, 96), (1470, 692, 160), (1064, 694, 76), (1700, 660, 90)):
            sheet.paint(ellipse(x, y, wide, 13), WOOD.deep, opacity=0.75)


def tonights_list(sheet: Sheet) -> None:
    """A long list on the desk, one line of it marked; a pencil beside it."""
    sheet_of_it: list[Point] = [(640, 618), (776, 612), (800, 700), (604, 708)]
    leaf(sheet, sheet_of_it, 6, "tonight’s list", warm=2)
    with sheet.shape("clip and pencil"):
        boxed(sheet, rectangle(682, 604, 54, 15, radius=5), LILAC.shade, 2.6)
        sheet.line(polyline([(576, 700), (626, 636)]), LINE, 11)
        sheet.line(polyline([(576, 700), (624, 638)]), AMBER.light, 6)


def brochure(sheet: Sheet) -> None:
    """A brochure stood up half open; on its cover two dolphins jump over a sun."""
    with sheet.shape("brochure"):
        back = polygon([(1268, 508), (1302, 526), (1302, 668), (1268, 652)])
        boxed(sheet, back, PAGE.shade)
        cover = polygon([(1142, 516), (1270, 504), (1270, 664), (1142, 672)])
        boxed(sheet, cover, Ink(0, 0.04, 0.04), 3.4)
        with sheet.group(clip=sheet.clip(cover)):
            sheet.paint(ellipse(1208, 596, 48), AMBER.light)
            sea = smooth(
                [
                    Corner(1130, 628),
                    (1160, 616),
                    (1190, 630),
                    (1220, 616),
                    (1250, 628),
                    Corner(1284, 616),
                    Corner(1284, 690),
                    Corner(1130, 690),
                ]
            )
            sheet.paint(sea, LILAC.shade)
            for y in (644, 658):
                sheet.line(
                    smooth([(1140, y), (1170, y - 7), (1204, y), (1238, y - 7), (1270, y)], closed=False), PAPER, 3
                )
            dolphin(sheet, 1190, 594, 1.0)
            dolphin(sheet, 1228, 544, 0.58)
        sheet.line(cover, LINE, 3.4)


def dolphin(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A dolphin in the middle of its jump, from tail to snout one bow."""
    bow: list[Point | Corner] = [
        Corner(-38, 26),
        (-30, 2),
        (-8, -20),
        (16, -20),
        (30, -8),
        Corner(44, 0),
        (32, 4),
        (14, 0),
        (-8, 6),
        (-24, 20),
    ]
    fin: list[Point | Corner] = [Corner(-6, -18), (-8, -30), Corner(-18, -36), (-12, -26), Corner(-16, -12)]
    tail: list[Point | Corner] = [
        Corner(-34, 22),
        Corner(-52, 22),
        (-40, 30),
        Corner(-38, 46),
        (-28, 34),
        Corner(-26, 22),
    ]
    for part in (bow, fin, tail):
        shaped = [
            type(p)(p[0] * size, p[1] * size) if isinstance(p, Corner) else (p[0] * size, p[1] * size) for p in part
        ]
        sheet.paint(smooth(moved(shaped, x, y)), LINE)
    sheet.paint(
        stroke([(x - 16 * size, y + 8 * size), (x + 8 * size, y - 5 * size), (x + 32 * size, y)], 6 * size),
        Ink(0, 0.3, 0),
    )


MOUSTACHE_INKS = (LINE, AMBER.shade, Ink(0.56, 0.44, 0.60), AMBER.light, LINE, Ink(0.30, 0.50, 0.20))


def moustache(sheet: Sheet, x: float, y: float, ink: Ink, size: float, curl: float) -> None:
    """A paper moustache: two wings from the middle, their tips curled up or hung down."""
    with sheet.shape("moustache"):
        for side in (-1, 1):
            wing: list[Point | Corner] = [
                Corner(x, y - 5 * size),
                (x + side * 11 * size, y - 12 * size),
                (x + side * 26 * size, y - 3 * size),
                Corner(x + side * 40 * size, y - curl * 17 * size),
                (x + side * 32 * size, y + 9 * size),
                (x + side * 14 * size, y + 12 * size),
                Corner(x, y + 5 * size),
            ]
            sheet.paint(smooth(wing), ink)


def box_of_moustaches(sheet: Sheet) -> None:
    """An open box: six moustaches stuck in its lid, more in tissue below."""
    with sheet.shape("box of moustaches"):
        lid = polygon([(1352, 508), (1590, 508), (1582, 622), (1360, 622)])
        boxed(sheet, lid, Ink(0, 0.03, 0.30), 3.6)
        for index, ink in enumerate(MOUSTACHE_INKS):
            across, down = index % 3, index // 3
            moustache(sheet, 1400 + across * 71, 540 + down * 50, ink, 0.76, (1, -0.7, 0.3, 1, 0.2, -0.8)[index])
        boxed(sheet, polygon([(1360, 622), (1582, 622), (1602, 658), (1340, 658)]), WOOD.deep, 3.2)
        tissue = [
            (1350, 654),
            (1372, 628),
            (1404, 644),
            (1440, 622),
            (1476, 642),
            (1516, 624),
            (1550, 642),
            (1576, 628),
            (1592, 654),
        ]
        boxed(sheet, polygon(tissue), PAPER, 2.4)
        moustache(sheet, 1432, 640, AMBER.shade, 0.8, 1)
        moustache(sheet, 1520, 642, LINE, 0.8, -0.6)
        front = polygon([(1340, 656), (1602, 656), (1596, 706), (1346, 706)])
        boxed(sheet, front, AMBER.light, 3.6)
        with sheet.group(clip=sheet.clip(front)):
            dots = stamped_dots(1336, 656, 270, 60, 24, sheet.rng("box"), radius=4.4)
            sheet.paint(dots, AMBER.deep)
        sheet.line(front, LINE, 3.6)


def small_things(sheet: Sheet) -> None:
    """A mug with pencils, a sandwich with one bite out of it, somebody's cold cup."""
    with sheet.shape("pencils"):
        for dx, top, ink in ((-20, 528, AMBER.light), (-4, 512, LILAC.light), (12, 534, PAPER), (24, 520, AMBER.shade)):
            sheet.line(polyline([(1700 + dx * 0.6, 600), (1700 + dx * 1.6, top)]), LINE, 11)
            sheet.line(polyline([(1700 + dx * 0.6, 600), (1700 + dx * 1.6, top + 2)]), ink, 6)
        mug = polygon([(1662, 584), (1738, 584), (1732, 660), (1668, 660)])
        boxed(sheet, mug, LILAC.light, 3.4)
        for y in (602, 622, 642):
            sheet.line(polyline([(1666, y), (1734, y)]), LILAC.deep, 6)
        sheet.line(polyline([(1665, 588), (1669, 656)]), Ink(0, 0.06, 0.5), 5)
    with sheet.shape("sandwich"):
        boxed(sheet, ellipse(1062, 686, 70, 13), PAPER, 2.8)
        boxed(sheet, polygon([(1022, 684), (1028, 662), (1088, 658), (1102, 672), (1094, 684)]), AMBER.light, 2.8)
        sheet.line(polyline([(1026, 674), (1098, 674)]), LILAC.shade, 4)
    with sheet.shape("cup"):
        boxed(sheet, polygon([(262, 586), (334, 586), (324, 668), (272, 668)]), PAGE.shade, 3.2)
        sheet.paint(polygon([(266, 616), (330, 616), (327, 642), (269, 642)]), LILAC.shade)
        boxed(sheet, ellipse(298, 586, 37, 9), LILAC.deep, 3)
        sheet.line(polyline([(330, 592), (322, 660)]), Ink(0, 0.08, 0.5), 4)
    with sheet.shape("papers"):
        for x, y, turn in ((120, 640, 6), (150, 630, -4)):
            with sheet.group(turn=(turn, x, y)):
                boxed(
                    sheet,
                    polygon([(x - 120, y - 12), (x + 90, y - 18), (x + 120, y + 34), (x - 110, y + 40)]),
                    LILAC.shade,
                    2.6,
                )
    sheet.line(polyline([(500, FRONT), (1480, FRONT)]), Ink(0, 0.06, 0.5), 4)
