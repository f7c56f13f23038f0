"""That kitchen: two years ago, seen from as high as a child of six sees, from under the table.

The front door stands open at the end of the hall and gives the only light: a wedge of it over the lino, on whose edge
she lies with her back to us, and in whose middle a small girl kneels on guard, before the bright door, a telephone at
her ear that is longer than her head. Everything tells what was done, in order: the chair that was climbed on lies under
the telephone's empty cradle, shoes have been set in a row for whoever must go, the door has been opened, and her own
winter coat has been laid over her, and is being kept straight. Nobody moves.
"""

from __future__ import annotations

from collections.abc import Sequence

from curls_drawing import Curls, Mass, draw_masses, escaped
from winter_coat_drawing import winter_coat

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, between, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
# As high as the eyes are, and where all the floor's lines run.
EYES = 500.0
VANISHING: Point = (1282, EYES)
# The foot of the far wall, the doorway in it, and the front door at the hall's end: left, right, top, foot.
WALL_FOOT = 668.0
DOORWAY = (1104.0, 1440.0, 10.0, WALL_FOOT)
FRONT_DOOR = (1176.0, 1386.0, 136.0, 618.0)

NONE = Ink(0, 0, 0)
DEEPEST = Ink(0.97, 0.93, 0.14)
WALL = Ink(0.76, 0.90, 0.06)
THINGS = Ink(0.86, 0.93, 0.09)
THINGS_LIT = Ink(0.66, 0.84, 0.14)
EDGE = Ink(0.26, 0.56, 0.34)
BRIGHT_EDGE = Ink(0, 0.08, 0.44)
TILE, TILE_DARK = Ink(0.68, 0.84, 0.14), Ink(0.82, 0.90, 0.12)
TILE_LIT, TILE_LIT_DARK = Ink(0, 0.06, 0.36), Ink(0.03, 0.26, 0.50)
CARDIGAN, CARDIGAN_LIT, CARDIGAN_DEEP = Ink(0.36, 0.56, 0.62), Ink(0.02, 0.22, 0.74), Ink(0.66, 0.76, 0.50)
CLOTH, CLOTH_LIT = Ink(0.74, 0.86, 0.14), Ink(0.30, 0.62, 0.20)
SKIN, SKIN_LIT = Ink(0.14, 0.46, 0.60), Ink(0, 0.08, 0.42)
PYJAMAS, PYJAMAS_LIT, PYJAMAS_DEEP = Ink(0.40, 0.74, 0.08), Ink(0, 0.18, 0.16), Ink(0.66, 0.86, 0.10)
HAIR_DEEPEST = Ink(0.95, 0.80, 0.60)
CURLS_OF_HERS = Curls(
    Ink(0.40, 0.28, 0.98), Ink(0.74, 0.54, 0.86), Ink(0.90, 0.72, 0.70), Ink(0.12, 0.10, 0.96), (0.5, -0.86)
)
CURLS_BEFORE_THE_DOOR = CURLS_OF_HERS._replace(towards=(-0.1, -1))


# The hall and its open door.


def hall(sheet: Sheet) -> None:
    """The hall, and the front door wide open: the landing's lamp is all the light there is."""
    left, right, top, foot = FRONT_DOOR
    with sheet.shape("hall"):
        sheet.paint(sheet.everything, Ink(0.30, 0.54, 0.50))
    outer_left, outer_right, outer_top, outer_foot = DOORWAY[0] - 40, DOORWAY[1] + 40, DOORWAY[2] - 60, DOORWAY[3] + 40
    with sheet.shape("hall's walls"):
        floor = polygon([(left, foot), (right, foot), (outer_right, outer_foot), (outer_left, outer_foot)])
        sheet.paint(floor, Ink(0, 0.05, 0.34))
        ceiling = polygon([(left, top), (right, top), (outer_right, outer_top), (outer_left, outer_top)])
        sheet.paint(ceiling, Ink(0.10, 0.34, 0.56))
        for inner, outer in ((left, outer_left), (right, outer_right)):
            side = polygon([(inner, top), (inner, foot), (outer, outer_foot), (outer, outer_top)])
            sheet.paint(
                side, sheet.linear((inner, 0), (outer, 0), Stop(0, Ink(0, 0.14, 0.50)), Stop(1, Ink(0.34, 0.56, 0.56)))
            )
            for share in (0.2, 0.4, 0.6, 0.8):
                x = inner + (outer - inner) * share
                y_top, y_foot = top + (outer_top - top) * share, foot + (outer_foot - foot) * share
                sheet.line(polyline([(x, y_top), (x, y_foot)]), Ink(0.16, 0.40, 0.56), 3)
    with sheet.shape("front door's opening"):
        opening = rectangle(left, top, right - left, foot - top)
        sheet.paint(
            opening,
            sheet.radial((1286, 300), 330, Stop(0, PAPER), Stop(0.6, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.04, 0.30))),
        )
        with sheet.group(clip=sheet.clip(opening)):
            landing(sheet)
        sheet.line(polyline([(left, foot), (left, top), (right, top), (right, foot)]), LINE, 4)
    with sheet.shape("front door, wide open"):
        leaf = polygon([(right, top + 2), (right + 38, top - 44), (right + 38, foot + 30), (right, foot)])
        sheet.paint(leaf, Ink(0.02, 0.26, 0.60))
        sheet.line(leaf, LINE, 3)
        sheet.line(
            polyline([(right + 8, 150), (right + 30, 122), (right + 30, 300), (right + 8, 306)]), Ink(0.2, 0.44, 0.6), 3
        )


def landing(sheet: Sheet) -> None:
    """Out there: the banister of the common stair, a lift's two doors, nobody yet."""
    faint = Ink(0, 0.14, 0.46)
    sheet.paint(rectangle(1186, 262, 88, 360), Ink(0, 0.03, 0.24))
    sheet.line(rectangle(1186, 262, 88, 360), faint, 3)
    sheet.line(polyline([(1230, 262), (1230, 620)]), faint, 3)
    sheet.paint(ellipse(1252, 238, 6), Ink(0, 0.16, 0.80))
    sheet.line(polyline([(1290, 470), (1390, 440)]), faint, 5)
    for index in range(6):
        x = 1298 + index * 16
        sheet.line(polyline([(x, 470 - index * 5), (x, 620)]), faint, 3)


# The room.


def doorway_outline() -> str:
    """The doorway, the other way round, so that it is a hole."""
    left, right, top, foot = DOORWAY
    return polygon([(left, top), (left, foot), (right, foot), (right, top)])


def room(sheet: Sheet) -> None:
    """The room as it looks against the light: dark faces, lit edges; then the floor and whoever is on it."""
    walls(sheet)
    kitchen_units(sheet)
    empty_cradle(sheet)
    floor(sheet)
    cast_shadows(sheet)
    row_of_shoes(sheet)
    fallen_chair(sheet)
    pan_lid(sheet)
    girl_on_guard(sheet)
    mother(sheet)
    hand_on_the_hem(sheet)
    corners(sheet)


def walls(sheet: Sheet) -> None:
    """The far wall, dark, and round the doorway its frame with a bright inner edge."""
    left, right, top, foot = DOORWAY
    with sheet.shape("wall"):
        wall = polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, WALL_FOOT), (LEFT, WALL_FOOT)]) + doorway_outline()
        across = sheet.radial(
            (1270, 380), 900, Stop(0.2, Ink(0.58, 0.80, 0.14)), Stop(0.5, WALL), Stop(1, Ink(0.92, 0.95, 0.08))
        )
        sheet.paint(wall, across)
        sheet.paint(cut_box(right + 30, foot - 26, RIGHT - right, 28, 1, sheet.rng("skirting")), Ink(0.66, 0.84, 0.14))
    with sheet.shape("door frame"):
        frame = polygon([(left - 34, foot), (left - 34, top - 30), (right + 34, top - 30), (right + 34, foot)])
        inner = polygon([(left, foot), (right, foot), (right, top), (left, top)])
        sheet.paint(frame + doorway_outline(), Ink(0.60, 0.82, 0.14))
        sheet.line(
            polyline([(left - 34, foot), (left - 34, top - 30), (right + 34, top - 30), (right + 34, foot)]), LINE, 3
        )
        sheet.line(inner, LINE, 3)
        for x in (left - 4, right + 4):
            sheet.line(polyline([(x, top), (x, foot)]), BRIGHT_EDGE, 7)
        sheet.line(polyline([(left, top - 3), (right, top - 3)]), Ink(0.02, 0.22, 0.50), 5)


def kitchen_units(sheet: Sheet) -> None:
    """Left of the door: cooker, its pan without a lid, cupboards, the fridge; taller than one is."""
    with sheet.shape("cupboards"):
        sheet.paint(rectangle(LEFT, 386, 1150, WALL_FOOT - 386), THINGS)
        sheet.paint(rectangle(LEFT, 364, 1166, 26), Ink(0.74, 0.82, 0.24))
        sheet.line(polyline([(LEFT, 390), (1070, 390)]), DEEPEST, 4)
        sheet.line(polyline([(1054, 392), (1054, WALL_FOOT)]), EDGE, 4)
        for x in (470, 620):
            sheet.line(rectangle(x, 420, 124, 210, radius=3), DEEPEST, 4)
    with sheet.shape("fridge"):
        fridge = rectangle(560, 90, 190, WALL_FOOT - 84, radius=20)
        sheet.paint(fridge, Ink(0.80, 0.91, 0.08))
        sheet.line(fridge, DEEPEST, 4)
        sheet.line(polyline([(562, 262), (748, 262)]), DEEPEST, 4)
        sheet.paint(stroke([(734, 94), (747, 108), (748, 300), (748, 660)], 6, start=0.4), EDGE)
        sheet.paint(cut_box(606, 310, 96, 74, 2, sheet.rng("drawing")), Ink(0.54, 0.76, 0.12))
        whale = [(620, 352), (640, 330), (668, 332), (682, 346), Corner(692, 328), (690, 346), (672, 362), (636, 364)]
        sheet.paint(smooth(whale), Ink(0.86, 0.92, 0.10))
    with sheet.shape("cooker"):
        sheet.paint(rectangle(800, 362, 196, WALL_FOOT - 360), Ink(0.80, 0.90, 0.10))
        sheet.line(rectangle(800, 362, 196, WALL_FOOT - 360), DEEPEST, 4)
        sheet.paint(rectangle(820, 440, 156, 160, radius=8), Ink(0.92, 0.94, 0.12))
        for index in range(4):
            sheet.paint(ellipse(834 + index * 42, 402, 11), DEEPEST)
        sheet.line(polyline([(826, 450), (970, 450)]), THINGS_LIT, 6)
        sheet.line(polyline([(994, 366), (994, WALL_FOOT)]), EDGE, 5)
    with sheet.shape("pan"):
        pan = smooth([Corner(840, 284), (842, 330), (856, 358), (900, 362), (944, 358), (958, 330), Corner(960, 284)])
        sheet.paint(pan, Ink(0.88, 0.92, 0.12))
        sheet.paint(ellipse(900, 284, 60, 8), DEEPEST)
        sheet.line(polyline([(836, 296), (760, 282)]), DEEPEST, 13)
        sheet.paint(stroke([(944, 288), (957, 290), (955, 330), (942, 352)], 5, start=0.3), EDGE)
        spoon = [(916, 284), (934, 226), (944, 200)]
        sheet.paint(stroke(spoon, 9, start=0.8, end=0.9), THINGS_LIT)


def empty_cradle(sheet: Sheet) -> None:
    """The telephone's cradle on the wall, with nothing in it; higher than anybody of six can reach."""
    with sheet.shape("empty cradle"):
        sheet.paint(rectangle(1640, 156, 74, 128, radius=14), Ink(0.46, 0.72, 0.14))
        sheet.line(rectangle(1640, 156, 74, 128, radius=14), DEEPEST, 4)
        sheet.paint(rectangle(1658, 166, 38, 84, radius=12), Ink(0.88, 0.93, 0.10))
        sheet.paint(ellipse(1677, 268, 5.5), Ink(0, 0.10, 0.9))
        sheet.line(polyline([(1642, 170), (1642, 272)]), EDGE, 5)
        sheet.line(smooth([(1677, 286), (1684, 330), (1676, 390), (1680, 470), (1678, 640)], closed=False), DEEPEST, 4)
    with sheet.shape("shifts"):
        sheet.paint(cut_box(1530, 96, 70, 108, 2, sheet.rng("shifts")), Ink(0.52, 0.74, 0.14))
        for row in range(4):
            for column in range(4):
                late = (row * 4 + column) % 5 in (1, 2)
                spot = cut_box(1538 + column * 15, 128 + row * 17, 10, 11, 0.8, sheet.rng(f"shift {row} {column}"))
                sheet.paint(spot, DEEPEST if late else Ink(0.36, 0.62, 0.14))


def wedge() -> str:
    """The light that comes in over the hall's floor, wider the nearer."""
    return polygon([(1128, WALL_FOOT), (1416, WALL_FOOT), (1840, BOTTOM), (700, BOTTOM)])


def tiles(dark: bool) -> str:
    """The lino's squares, every other one; all their lines run to one point."""
    depths = (WALL_FOOT, 690, 722, 770, 842, 950, 1112, 1360)
    path = ""
    for row in range(7):
        for column in range(-16, 17):
            if bool((row + column) % 2) != dark:
                continue
            corners = []
            for index, depth in ((0, row), (1, row), (1, row + 1), (0, row + 1)):
                y = depths[depth]
                corners.append((VANISHING[0] + (column + index) * (y - EYES) * 0.64, y))
            path += polygon(corners)
    return path


def floor(sheet: Sheet) -> None:
    """Lino in a check: nearly black, and in the wedge nearly white."""
    whole = polygon([(LEFT, WALL_FOOT), (RIGHT, WALL_FOOT), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    with sheet.shape("lino in the dark"):
        sheet.paint(whole, TILE)
        with sheet.group(clip=sheet.clip(whole)):
            sheet.paint(tiles(dark=True), TILE_DARK)
    with sheet.shape("lino in the light"):
        with sheet.group(clip=sheet.clip(wedge())):
            sheet.paint(wedge(), TILE_LIT)
            sheet.paint(tiles(dark=True), TILE_LIT_DARK)
        fade = sheet.linear(
            (0, 690), (0, 1080), Stop(0, NONE), Stop(0.35, Ink(0.20, 0.34, 0.2)), Stop(1, Ink(0.78, 0.76, 0.24))
        )
        with sheet.overprint(clip=sheet.clip(wedge())):
            sheet.paint(wedge(), fade)
    with sheet.shape("light that spills"), sheet.lift(clip=sheet.clip(whole)):
        sheet.paint(whole, Ink(1, 1, 1))
        spill = sheet.radial((1270, 690), 420, Stop(0, Ink(0.55, 0.72, 1)), Stop(1, Ink(1, 1, 1)), stretch=1.5)
        sheet.paint(whole, spill)
    with sheet.shape("floor's edge"):
        sheet.line(polyline([(LEFT, WALL_FOOT), (DOORWAY[0], WALL_FOOT)]), DEEPEST, 4)
        sheet.line(polyline([(DOORWAY[1], WALL_FOOT), (RIGHT, WALL_FOOT)]), DEEPEST, 4)


def cast_shadows(sheet: Sheet) -> None:
    """All shadows come towards us, away from the door."""
    dark = Ink(0.66, 0.60, 0.10)
    on_the_floor = sheet.clip(polygon([(LEFT, WALL_FOOT), (RIGHT, WALL_FOOT), (RIGHT, BOTTOM), (LEFT, BOTTOM)]))
    with sheet.shape("cast shadows"), sheet.overprint(clip=on_the_floor, blur=4):
        girl = [
            (1200, 746),
            (1400, 746),
            (1384, 820),
            (1440, 920),
            (1420, 1060),
            (1300, 1090),
            (1200, 1040),
            (1206, 900),
        ]
        sheet.paint(smooth(girl), dark)
        lying = [(560, 770), (1170, 760), (1190, 800), (1020, 880), (760, 900), (560, 850), (380, 800), (420, 778)]
        sheet.paint(smooth(lying), dark)
        for x in range(1436, 1650, 38):
            sheet.paint(polygon([(x - 14, 716), (x + 14, 716), (x + 46, 790), (x + 16, 790)]), dark)
        sheet.paint(polygon([(1600, 800), (1900, 780), (2016, 880), (1760, 930)]), dark)


# Things on the floor.


def row_of_shoes(sheet: Sheet) -> None:
    """Three pairs, side by side, their toes to the door: clogs, trainers, and small wellingtons."""
    pairs = ((1448, 704, 1.0, "clog"), (1524, 705, 1.06, "trainer"), (1592, 706, 0.8, "wellington"))
    with sheet.shape("row of shoes"):
        for x, y, size, kind in pairs:
            for dx in (-18, 19):
                shoe_from_behind(sheet, x + dx, y, size, kind)


def shoe_from_behind(sheet: Sheet, x: float, y: float, size: float, kind: str) -> None:
    """A shoe seen at its heel: what it is shows in the height and the pattern."""
    height = {"clog": 26, "trainer": 36, "wellington": 70}[kind] * size
    half = 15 * size
    outline = smooth(
        [
            Corner(x - half, y),
            (x - half - 1, y - height * 0.5),
            Corner(x - half * 0.86, y - height),
            (x, y - height - 3),
            Corner(x + half * 0.86, y - height),
            (x + half + 1, y - height * 0.5),
            Corner(x + half, y),
        ]
    )
    ink = {"clog": Ink(0.24, 0.44, 0.78), "trainer": Ink(0.40, 0.66, 0.16), "wellington": Ink(0.30, 0.50, 0.84)}[kind]
    sheet.paint(outline, ink)
    if kind == "trainer":
        sheet.paint(rectangle(x - 4, y - height, 8, height - 6), Ink(0.10, 0.34, 0.20))
    if kind == "wellington":
        sheet.line(polyline([(x - half, y - height + 12), (x + half, y - height + 12)]), Ink(0.06, 0.26, 0.40), 4)
        sheet.paint(ellipse(x, y - height * 0.5, 5), Ink(0.06, 0.26, 0.40))
    sheet.paint(rectangle(x - half - 1, y - 7, 2 * half + 2, 9, radius=3), DEEPEST)
    sheet.line(outline, DEEPEST, 3)
    sheet.paint(ellipse(x, y - height - 1, half * 0.84, 4), Ink(0.94, 0.92, 0.2))
    sheet.paint(
        stroke([(x - half, y - height * 0.3), (x - half * 0.9, y - height), (x, y - height - 5)], 4), BRIGHT_EDGE
    )


def fallen_chair(sheet: Sheet) -> None:
    """The chair that was climbed on, on its side under the cradle: seat upright, two legs in the air."""
    bars: tuple[tuple[Sequence[Point], float], ...] = (
        ([(1676, 676), (1888, 690)], 15),
        ([(1698, 604), (1606, 596)], 12),
        ([(1694, 790), (1556, 800)], 15),
        ([(1652, 602), (1640, 792)], 9),
    )
    with sheet.shape("fallen chair"):
        for run, width in bars[1:2]:
            chair_bar(sheet, run, width)
        seat = smooth(
            [
                Corner(1698, 590),
                (1730, 584),
                Corner(1752, 594),
                (1750, 700),
                Corner(1746, 796),
                (1720, 806),
                Corner(1690, 800),
            ]
        )
        sheet.paint(seat, Ink(0.70, 0.80, 0.40))
        sheet.line(seat, DEEPEST, 4)
        for run, width in (([(1742, 604), (1936, 620)], 16), ([(1740, 788), (1932, 812)], 17), *bars[2:]):
            chair_bar(sheet, run, width)
        for share, width in ((0.58, 22), (0.92, 30)):
            top, foot = between((1742, 604), (1936, 620), share), between((1740, 788), (1932, 812), share)
            chair_bar(sheet, [top, ((top[0] + foot[0]) / 2 + 14, (top[1] + foot[1]) / 2), foot], width)
        sheet.paint(stroke([(1692, 596), (1694, 690), (1686, 792)], 7, start=0.4, end=0.3), Ink(0.02, 0.22, 0.56))
        sheet.paint(stroke([(1610, 590), (1650, 594), (1694, 598)], 5, start=0.3), Ink(0.02, 0.20, 0.52))
        sheet.paint(stroke([(1560, 793), (1620, 788), (1686, 783)], 5, start=0.3), Ink(0.06, 0.28, 0.52))
        sheet.paint(stroke([(1748, 597), (1840, 604), (1932, 612)], 4, start=0.3), EDGE)


def chair_bar(sheet: Sheet, run: Sequence[Point], width: float) -> None:
    """A leg or a rail, as a bar with dark edges."""
    path = smooth(run, closed=False)
    sheet.line(path, DEEPEST, width + 6)
    sheet.line(path, Ink(0.62, 0.76, 0.40), width)


def pan_lid(sheet: Sheet) -> None:
    """The lid of the pan, where it rolled to; it has stopped."""
    x, y = 322, 704
    with sheet.shape("pan lid"):
        sheet.paint(ellipse(x - 14, y + 12, 104, 22), Ink(0.94, 0.94, 0.12), opacity=0.8)
        sheet.paint(ellipse(x, y + 5, 94, 23), DEEPEST)
        sheet.paint(ellipse(x, y, 94, 23), Ink(0.30, 0.56, 0.22))
        sheet.paint(ellipse(x, y - 5, 66, 15), Ink(0.44, 0.68, 0.18))
        sheet.line(ellipse(x, y, 94, 23), DEEPEST, 3)
        sheet.paint(
            smooth([(x - 9, y - 8), (x - 13, y - 24), (x + 2, y - 33), (x + 17, y - 24), (x + 13, y - 8)]), DEEPEST
        )
        sheet.paint(
            stroke([(x - 40, y - 21), (x + 30, y - 22), (x + 80, y - 12), (x + 93, y), (x + 76, y + 14)], 6, start=0.0),
            BRIGHT_EDGE,
        )
        sheet.paint(
            stroke([(x + 20, y + 8), (x + 56, y + 3), (x + 66, y - 6), (x + 44, y - 16)], 4, start=0.0),
            Ink(0.04, 0.24, 0.44),
        )
        sheet.paint(stroke([(x + 4, y - 31), (x + 15, y - 24), (x + 12, y - 12)], 4, start=0.0), BRIGHT_EDGE)


# She.

BACK: tuple[Point | Corner, ...] = (
    Corner(650, 716),
    (660, 672),
    (690, 628),
    (736, 600),
    (790, 598),
    (860, 626),
    (924, 650),
    (980, 640),
    Corner(1030, 612),
    (1046, 660),
    (1042, 720),
    Corner(1030, 776),
    (900, 782),
    (760, 780),
    Corner(660, 772),
)
HIPS: tuple[Point | Corner, ...] = (
    Corner(1016, 618),
    (1064, 600),
    (1112, 606),
    (1158, 636),
    (1186, 682),
    (1190, 730),
    Corner(1174, 768),
    (1100, 778),
    Corner(1016, 778),
)


def mother(sheet: Sheet) -> None:
    """Their mother, on her side, her back to us: a bun of hair, one open hand, and her own coat laid over her."""
    foot_in_a_sock(sheet)
    hips(sheet)
    outstretched_arm(sheet)
    back(sheet)
    bun_of_hair(sheet)
    winter_coat(sheet)


def foot_in_a_sock(sheet: Sheet) -> None:
    """One foot in a striped sock, and the slipper that has come off it."""
    with sheet.shape("foot"):
        foot = smooth(
            [
                (1164, 728),
                (1188, 722),
                (1214, 730),
                (1238, 734),
                (1252, 746),
                (1248, 762),
                (1222, 768),
                (1196, 772),
                (1164, 768),
            ]
        )
        sheet.paint(foot, Ink(0.44, 0.66, 0.24))
        with sheet.group(clip=sheet.clip(foot)):
            for x in (1178, 1196, 1214):
                sheet.line(smooth([(x, 716), (x + 6, 744), (x, 780)], closed=False), Ink(0.14, 0.38, 0.68), 7)
            sheet.paint(ellipse(1250, 750, 18, 22), Ink(0.14, 0.38, 0.68))
        sheet.line(foot, LINE, 3.4)
        sheet.paint(stroke([(1186, 721), (1214, 728), (1238, 732), (1253, 746)], 6, start=0.2), BRIGHT_EDGE)


def hips(sheet: Sheet) -> None:
    """Her skirt, dark, and the light along the top of it."""
    with sheet.shape("skirt"):
        skirt = smooth(HIPS)
        sheet.paint(skirt, CLOTH)
        with sheet.group(clip=sheet.clip(skirt)):
            lit = [
                Corner(1010, 600),
                (1064, 590),
                (1120, 596),
                (1200, 660),
                Corner(1200, 740),
                (1164, 668),
                (1100, 636),
                Corner(1020, 650),
            ]
            sheet.paint(smooth(lit), CLOTH_LIT)
            dots = stamped_dots(1010, 590, 200, 200, 27, sheet.rng("skirt"), radius=4.4)
            sheet.paint(dots, Ink(0.34, 0.56, 0.46))
        sheet.line(smooth([(1060, 640), (1110, 664), (1150, 720)], closed=False), LINE, 3)
        sheet.line(skirt, LINE, 3.6)
        sheet.paint(
            stroke([(1040, 604), (1066, 598), (1112, 603), (1158, 632), (1188, 682), (1192, 724)], 8, start=0.2),
            BRIGHT_EDGE,
        )


def back(sheet: Sheet) -> None:
    """The cardigan: what the coat leaves of it, a shoulder and a collar."""
    with sheet.shape("cardigan"):
        sheet.paint(smooth(BACK), CARDIGAN)
        sheet.line(smooth(BACK), LINE, 3.8)
        sheet.paint(stroke([(680, 640), (704, 614), (736, 599)], 8, start=0.1, end=0.3), BRIGHT_EDGE)
    with sheet.shape("collar"):
        collar = smooth(
            [Corner(640, 700), (654, 666), (684, 634), (700, 640), (676, 690), Corner(668, 744), (648, 744)]
        )
        sheet.paint(collar, CARDIGAN_DEEP)
        sheet.line(collar, LINE, 3)


def outstretched_arm(sheet: Sheet) -> None:
    """The arm she lies on, along the floor; its hand open, palm up, the fingers a little bent."""
    with sheet.shape("sleeve"):
        sleeve = smooth(
            [
                Corner(690, 722),
                (620, 726),
                (540, 738),
                Corner(494, 742),
                (488, 764),
                Corner(494, 782),
                (600, 786),
                Corner(690, 780),
            ]
        )
        sheet.paint(sleeve, CARDIGAN)
        with sheet.group(clip=sheet.clip(sleeve)):
            sheet.paint(rectangle(480, 764, 220, 30), CARDIGAN_DEEP)
            sheet.paint(rectangle(484, 720, 34, 80), CARDIGAN_DEEP)
        for y in (748, 758, 768, 778):
            sheet.line(polyline([(490, y), (516, y - 2)]), CARDIGAN, 3)
        sheet.line(sleeve, LINE, 3.4)
    with sheet.shape("open hand"):
        open_hand(sheet)


def open_hand(sheet: Sheet) -> None:
    """The hand: a palm in half light, four fingers that curl up by themselves, a thumb."""
    for root, middle, tip, width in (
        ((430, 752), (400, 744), (384, 724), 15),
        ((424, 758), (388, 752), (368, 732), 16),
        ((424, 766), (386, 763), (362, 746), 16),
        ((430, 774), (396, 775), (372, 764), 15),
    ):
        sheet.line(smooth([root, middle, tip], closed=False), LINE, width + 5)
        sheet.line(smooth([root, middle, tip], closed=False), SKIN, width)
        sheet.paint(
            stroke([between(root, middle, 0.4), (middle[0] + 2, middle[1] - 5), (tip[0] + 4, tip[1] - 2)], 4), SKIN_LIT
        )
    palm = smooth([Corner(496, 748), (466, 742), (436, 744), (420, 756), (424, 774), (448, 784), Corner(496, 778)])
    sheet.paint(palm, SKIN)
    sheet.line(palm, LINE, 3)
    sheet.line(smooth([(474, 756), (448, 758), (434, 768)], closed=False), Ink(0.40, 0.60, 0.64), 3)
    thumb = [(478, 746), (456, 728), (432, 724)]
    sheet.line(smooth(thumb, closed=False), LINE, 20)
    sheet.line(smooth(thumb, closed=False), SKIN, 15)
    sheet.paint(stroke([(470, 734), (454, 721), (432, 718)], 4), SKIN_LIT)


HEAD: tuple[Mass, ...] = (
    Mass(640, 706, 40, 0.2),
    Mass(596, 716, 44, 0.1),
    Mass(566, 690, 44, 0.2),
    Mass(578, 652, 44, 0.6),
    Mass(626, 648, 46, 0.9),
    Mass(616, 682, 44, 0.4),
)
BUN: tuple[Mass, ...] = (
    Mass(546, 636, 30, 0.4),
    Mass(522, 654, 28, 0.2),
    Mass(530, 624, 28, 0.8),
    Mass(552, 660, 24, 0.2),
)


def bun_of_hair(sheet: Sheet) -> None:
    """The back of her head: curls drawn to a bun at the crown; some at the nape have come out."""
    with sheet.shape("nape"):
        nape = smooth([(640, 684), (668, 664), (686, 676), (680, 712), (650, 724)])
        sheet.paint(nape, SKIN)
        sheet.paint(stroke([(652, 668), (670, 662), (684, 672)], 4), SKIN_LIT)
    with sheet.shape("hair"):
        draw_masses(sheet, HEAD, CURLS_OF_HERS, HAIR_DEEPEST)
        draw_masses(sheet, BUN, CURLS_OF_HERS, HAIR_DEEPEST)
        tie = [(556, 612), (572, 634), (576, 660), (566, 680)]
        sheet.paint(stroke(tie, 11, start=0.6, end=0.6), Ink(0.06, 0.24, 0.82))
        for start, way, tail, side, radius in (
            ((660, 706), 20, 20, 1, 9),
            ((650, 724), 60, 22, -1, 9),
            ((624, 606), -50, 14, 1, 9),
            ((516, 620), 220, 14, -1, 8),
        ):
            escaped(sheet, start, way, tail, side, radius, Ink(0.60, 0.46, 0.92))
        sheet.paint(stroke([(582, 612), (622, 602), (652, 616), (668, 640)], 6, start=0.1), Ink(0, 0.08, 0.70))
        sheet.paint(stroke([(512, 606), (530, 596), (550, 604)], 5, start=0.1), Ink(0, 0.10, 0.72))


# The girl.

SEAT: Point = (1300, 742)


def girl_on_guard(sheet: Sheet) -> None:
    """Elara at six, from behind, on her knees: bare soles, a straight back, the telephone held with all her might."""
    with sheet.group(move=SEAT):
        folded_legs(sheet)
        pyjama_back(sheet)
        neck_and_head(sheet)
        arm_with_the_telephone(sheet)


def folded_legs(sheet: Sheet) -> None:
    """She sits on her heels: legs folded under her to both sides, two bare soles between them, toes to us."""
    with sheet.shape("folded legs"):
        legs = smooth(
            [
                Corner(-60, -60),
                (-92, -48),
                (-110, -20),
                (-104, 6),
                (-70, 14),
                (-30, 8),
                (0, 4),
                (30, 8),
                (70, 14),
                (104, 6),
                (110, -20),
                (92, -48),
                Corner(60, -60),
            ]
        )
        sheet.paint(legs, PYJAMAS)
        with sheet.group(clip=sheet.clip(legs)):
            sheet.paint(stamped_stars(-116, -70, 240, 90, 31, sheet.rng("legs"), radius=7), Ink(0.02, 0.26, 0.30))
            sheet.paint(smooth([(-70, -70), (70, -70), (64, 0), (0, 30), (-64, 0)]), PYJAMAS_DEEP)
        sheet.line(legs, LINE, 3.6)
        for side in (-1, 1):
            sheet.paint(
                stroke([(side * 66, -58), (side * 94, -46), (side * 112, -20), (side * 106, 4)], 7, start=0.3),
                PYJAMAS_LIT,
            )
    with sheet.shape("soles"):
        for side in (-1, 1):
            sole = smooth(
                [
                    (side * 16, -40),
                    (side * 36, -36),
                    (side * 44, -18),
                    (side * 46, 6),
                    (side * 30, 14),
                    (side * 12, 10),
                    (side * 9, -14),
                ]
            )
            sheet.paint(sole, SKIN)
            with sheet.group(clip=sheet.clip(sole)):
                sheet.paint(ellipse(side * 30, -10, 15, 10), Ink(0.28, 0.54, 0.62))
            sheet.line(sole, LINE, 3)
            for index, radius in enumerate((7.0, 5.6, 5.2, 4.8)):
                x, y = side * (14 + index * 10.5), 17 - index * 2.4
                sheet.paint(ellipse(x, y, radius + 1.5), LINE)
                sheet.paint(ellipse(x, y, radius), SKIN)


def pyjama_back(sheet: Sheet) -> None:
    """Her back: stars on cornflower, the jacket's tail spread over her heels."""
    body = smooth(
        [
            Corner(-26, -168),
            (-54, -158),
            (-62, -120),
            (-58, -76),
            (-72, -48),
            Corner(-80, -30),
            (0, -14),
            Corner(80, -30),
            (72, -48),
            (58, -70),
            (60, -120),
            (52, -158),
            Corner(26, -168),
        ]
    )
    with sheet.shape("pyjamas"):
        sheet.paint(body, PYJAMAS)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(
                smooth([(-30, -170), (30, -170), (34, -100), (24, -20), (0, 10), (-28, -20), (-36, -100)]), PYJAMAS_DEEP
            )
            sheet.paint(stamped_stars(-100, -190, 200, 200, 31, sheet.rng("pyjamas"), radius=7), Ink(0.02, 0.26, 0.30))
        for points in (
            ((-50, -66), (-26, -54), (-8, -56)),
            ((52, -66), (34, -50), (20, -50)),
            ((-56, -38), (-30, -32), (-4, -34)),
        ):
            sheet.paint(stroke(points, 3.6, start=0.8, end=0.05), LINE)
        sheet.line(body, LINE, 3.6)
        sheet.paint(
            stroke([(-30, -166), (-56, -156), (-64, -120), (-60, -76), (-74, -48), (-82, -31)], 7, start=0.3, end=0.2),
            PYJAMAS_LIT,
        )
        sheet.paint(stroke([(62, -84), (62, -72), (74, -48), (82, -31)], 7, start=0.3, end=0.2), PYJAMAS_LIT)
    with sheet.shape("collar"):
        collar = smooth([Corner(-34, -166), (0, -178), Corner(34, -166), (30, -150), (0, -144), (-30, -150)])
        sheet.paint(collar, Ink(0.10, 0.42, 0.14))
        sheet.line(collar, LINE, 3)


CLOUD: tuple[Mass, ...] = (
    Mass(-44, -180, 30, 0.1),
    Mass(0, -178, 34, 0.1),
    Mass(40, -184, 28, 0.1),
    Mass(-64, -216, 34, 0.4),
    Mass(58, -218, 34, 0.4),
    Mass(0, -220, 50, 0.2),
    Mass(-50, -256, 36, 0.8),
    Mass(46, -258, 36, 0.8),
    Mass(-2, -278, 40, 1.0),
    Mass(-22, -240, 34, 0.5),
    Mass(22, -238, 32, 0.5),
)


def neck_and_head(sheet: Sheet) -> None:
    """The cloud of her hair, a smaller one than now, and the light of the door all round it."""
    with sheet.shape("cloud of hair"), sheet.group(turn=(6, 0, -170)):
        draw_masses(sheet, CLOUD, CURLS_BEFORE_THE_DOOR, HAIR_DEEPEST)
        for start, way, tail, side, radius in (
            ((-84, -250), 210, 12, 1, 8),
            ((-10, -314), 280, 14, 1, 9),
            ((72, -284), -40, 12, -1, 8),
        ):
            escaped(sheet, start, way, tail, side, radius, Ink(0.60, 0.46, 0.92))
        for rim in (
            [(-98, -226), (-96, -206), (-84, -190)],
            [(-86, -268), (-70, -290), (-48, -294)],
            [(-40, -306), (-6, -322), (30, -310)],
            [(50, -298), (74, -284), (84, -262)],
        ):
            sheet.paint(stroke(rim, 5, start=0.1, end=0.1), Ink(0, 0.08, 0.66))


def arm_with_the_telephone(sheet: Sheet) -> None:
    """Her right arm, bent up: a small fist round a telephone that is longer than her head is high."""
    with sheet.shape("telephone"), sheet.group(turn=(13, 62, -210)):
        handset = rectangle(44, -286, 40, 138, radius=15)
        sheet.line(polyline([(76, -284), (76, -326)]), LINE, 9)
        sheet.paint(handset, Ink(0.86, 0.88, 0.16))
        sheet.line(handset, LINE, 3.4)
        sheet.line(polyline([(83, -270), (83, -166)]), BRIGHT_EDGE, 5)
        sheet.line(polyline([(80, -322), (80, -288)]), BRIGHT_EDGE, 3)
        for row in range(3):
            sheet.paint(ellipse(58, -266 + row * 9, 2.6), Ink(0.30, 0.50, 0.2))
    with sheet.shape("arm"):
        sleeve = smooth(
            [
                (40, -150),
                (66, -152),
                (92, -118),
                (104, -112),
                (94, -150),
                (86, -176),
                (112, -184),
                (128, -140),
                (136, -92),
                (112, -72),
                (78, -92),
                (50, -116),
            ]
        )
        sheet.paint(sleeve, PYJAMAS)
        with sheet.group(clip=sheet.clip(sleeve)):
            sheet.paint(stamped_stars(30, -200, 120, 140, 29, sheet.rng("sleeve"), radius=6.5), Ink(0.02, 0.26, 0.30))
        sheet.line(sleeve, LINE, 3.6)
        sheet.paint(stroke([(110, -182), (128, -140), (136, -94), (114, -73)], 7, start=0.3, end=0.1), PYJAMAS_LIT)
    with sheet.shape("fist"):
        for y in (-222, -210, -198, -187):
            sheet.line(polyline([(72, y), (99, y + 3)]), LINE, 15)
            sheet.line(polyline([(72, y), (99, y + 3)]), SKIN, 10)
            sheet.paint(stroke([(86, y - 4), (96, y - 3), (103, y + 2)], 3), SKIN_LIT)
        palm = smooth([(92, -226), (106, -214), (110, -188), (100, -176), (86, -178)])
        sheet.paint(palm, SKIN)
        sheet.paint(stroke([(98, -222), (109, -206), (110, -184)], 5), SKIN_LIT)


def hand_on_the_hem(sheet: Sheet) -> None:
    """Her left arm goes down to her mother, and a hand puts the coat’s hem straight, spread as wide as it will."""
    with sheet.shape("arm that reaches"):
        sleeve = smooth(
            [(1256, 584), (1276, 600), (1262, 636), (1222, 664), (1184, 676), (1172, 652), (1204, 640), (1234, 612)]
        )
        sheet.paint(sleeve, PYJAMAS)
        with sheet.group(clip=sheet.clip(sleeve)):
            sheet.paint(
                stamped_stars(1170, 580, 110, 110, 29, sheet.rng("reaching"), radius=6.5), Ink(0.02, 0.26, 0.30)
            )
        sheet.line(sleeve, LINE, 3.6)
        sheet.paint(stroke([(1252, 586), (1232, 611), (1204, 638), (1174, 651)], 6, start=0.2), PYJAMAS_LIT)
    with sheet.shape("hand on the hem"):
        for tip in ((1136, 640), (1126, 654), (1128, 668), (1140, 680)):
            sheet.line(polyline([(1162, 662), tip]), LINE, 15)
        for tip in ((1136, 640), (1126, 654), (1128, 668), (1140, 680)):
            sheet.line(polyline([(1162, 662), tip]), SKIN, 10)
        sheet.line(polyline([(1170, 656), (1162, 638)]), LINE, 14)
        sheet.line(polyline([(1170, 656), (1162, 638)]), SKIN, 9)
        sheet.paint(ellipse(1166, 663, 14, 13), SKIN)
        sheet.paint(stroke([(1134, 635), (1150, 645), (1162, 633), (1174, 648)], 3.6), SKIN_LIT)


def corners(sheet: Sheet) -> None:
    """Dark towards the corners, and under the words."""
    inside = sheet.clip(polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)]) + doorway_outline())
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        ring = sheet.radial((1180, 560), 980, Stop(0.35, NONE), Stop(1, Ink(0.84, 0.50, 0)), stretch=1.3)
        sheet.paint(sheet.everything, ring)
    with sheet.shape("under the words"), sheet.overprint(clip=inside):
        below = sheet.linear((0, 800), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.84, 0.5, 0)))
        sheet.paint(rectangle(LEFT, 800, RIGHT - LEFT, BOTTOM - 800), below)


# In front.


def table(sheet: Sheet) -> None:
    """The table over us: the oilcloth's hem like an awning, and one leg as thick as a tree."""
    with sheet.shape("leg"):
        leg = smooth(
            [
                Corner(-14, 240),
                (4, 500),
                (-20, 800),
                Corner(-44, BOTTOM),
                Corner(188, BOTTOM),
                (158, 800),
                (134, 500),
                Corner(150, 240),
            ]
        )
        sheet.paint(leg, DEEPEST)
        sheet.paint(
            stroke([(146, 300), (134, 500), (158, 800), (182, 1100)], 8, start=0.2, end=0.5), Ink(0.10, 0.36, 0.50)
        )
        for y in (470, 492):
            sheet.line(smooth([(4, y), (70, y + 8), (134, y)], closed=False), Ink(0.80, 0.86, 0.20), 4)
    with sheet.shape("hem of the oilcloth"):
        hem = smooth(
            [
                Corner(LEFT, TOP),
                Corner(760, TOP),
                (772, 40),
                Corner(748, 118),
                (690, 150),
                (600, 150),
                (520, 206),
                (420, 196),
                (320, 248),
                (210, 226),
                (100, 268),
                (0, 240),
                Corner(LEFT, 276),
            ]
        )
        sheet.paint(hem, Ink(0.90, 0.92, 0.22))
        with sheet.group(clip=sheet.clip(hem)):
            sheet.paint(stamped_dots(LEFT, TOP, 900, 360, 62, sheet.rng("oilcloth"), radius=13), Ink(0.62, 0.68, 0.56))
            for fold in (
                [(520, TOP), (528, 80), (520, 206)],
                [(320, TOP), (330, 100), (320, 248)],
                [(100, TOP), (108, 120), (100, 268)],
            ):
                sheet.line(smooth(fold, closed=False), DEEPEST, 7)
        sheet.line(hem, DEEPEST, 4)
        edge = [(770, 40), (748, 116), (690, 148), (600, 148), (520, 204), (420, 194), (320, 246)]
        sheet.paint(stroke(edge, 7, start=0.6, end=0.1), Ink(0.08, 0.34, 0.56))


PICTURE = Illustration(
    name="that_kitchen",
    palette="the_update",
    layers=(
        Layer("hall", hall, depth=0.3),
        Layer("room", room, depth=0.7, cut_out=True),
        Layer("table", table, depth=1.3, cut_out=True),
    ),
    shows=(
        "A dark kitchen, as low as a child sees. A woman lies on the floor, her back to us, a winter coat laid over "
        "her up to the ears. A small girl in pyjamas kneels with a telephone. The only light is the open front door."
    ),
)
