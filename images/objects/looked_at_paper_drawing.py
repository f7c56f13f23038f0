"""Of the eleven things, those of paper: the diary, the drawn hands, Sam's chart."""

from __future__ import annotations

from collections.abc import Sequence

from looked_at_pool_drawing import (
    AMBER,
    CREAM,
    DEEP,
    DUSK,
    HONEY,
    LILAC,
    MAUVE,
    PENCIL,
    PLY_DARK,
    RED,
    RULED,
    cut,
    pool,
)

from print_room.brushes import hatching, stamped_dots, stamped_stars
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet

NAVY = Ink(0.86, 0.55, 0.05)
FOUR = (NAVY, AMBER, Ink(0, 0.80, 0.04), RED)
DAYS, WEEKS = 5, 3
CELL = (106.0, 116.0)
DIARY: Point = (115.0, 148.0)


def pin(sheet: Sheet, at: Point, ink: Ink = RED) -> None:
    """A drawing pin and its small shadow."""
    sheet.paint(ellipse(at[0] + 5, at[1] + 7, 11), DUSK, opacity=0.6)
    cut(sheet, ellipse(*at, 11), ink, 3.4)
    sheet.paint(ellipse(at[0] - 3, at[1] - 3, 3.4), PAPER)


def scribble(at: Point, length: float, tall: float) -> str:
    """Handwriting that can't be read: a line that goes up and down as it runs along."""
    count = max(4, int(length / 7))
    points = [
        (at[0] + length * i / count, at[1] + (tall if i % 2 else -tall) * (0.6 + 0.4 * ((i * 7) % 3)))
        for i in range(count + 1)
    ]
    return smooth(points, closed=False)


def wall(sheet: Sheet, inside: Reference, name: str) -> None:
    """Wallpaper with a small print, behind what hangs there."""
    with sheet.shape("wall"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 720, 580, 46, sheet.rng(name), radius=7), LILAC)


def diary_on_the_wall(sheet: Sheet) -> None:
    """A sheet of squares in four colours; through one mark goes a line."""
    inside = pool(sheet, "diary", PAPER, HONEY)
    wall(sheet, inside, "diary wall")
    x, y = DIARY
    across, down = CELL
    width, height = across * DAYS, down * WEEKS
    with sheet.shape("sheet"), sheet.group(turn=(-1.5, 380, 310)):
        sheet.paint(rectangle(x - 4, y - 50, width + 30, height + 74), DUSK, opacity=0.6)
        cut(sheet, rectangle(x - 14, y - 64, width + 28, height + 78), PAPER, 5)
        sheet.paint(rectangle(x - 11, y - 61, width + 22, 48), DEEP)
        for day in range(DAYS):
            sheet.line(scribble((x + day * across + 30, y - 36), 44, 7), CREAM, 4)
        grid = "".join(polyline([(x + i * across, y), (x + i * across, y + height)]) for i in range(DAYS + 1))
        grid += "".join(polyline([(x, y + i * down), (x + width, y + i * down)]) for i in range(WEEKS + 1))
        sheet.line(grid, DUSK, 3)
        for day in range(DAYS):
            for week in range(WEEKS):
                _square(sheet, (x + day * across, y + week * down), (day * 2 + week * 3) % 5)
        _struck(sheet, (x + 3 * across, y + down))
        for at in ((x + 4, y - 50), (x + width - 4, y - 50)):
            pin(sheet, at, AMBER)


def _square(sheet: Sheet, at: Point, kind: int) -> None:
    """A day: perhaps something by day, and in the evening all four, one of them in dots."""
    x, y = at
    for index, ink in enumerate(FOUR[:3]):
        sheet.line(polyline([(x + 10, y + 72 + index * 12), (x + 95, y + 72 + index * 12)]), ink, 8)
    sheet.paint("".join(ellipse(x + 13 + dot * 13, y + 107, 3.6) for dot in range(7)), FOUR[3])
    if kind == 1:
        sheet.line(scribble((x + 14, y + 30), 70, 6), FOUR[2], 4)
    elif kind == 3:
        sheet.line(scribble((x + 14, y + 24), 50, 6), FOUR[3], 4)
        sheet.line(scribble((x + 14, y + 48), 66, 6), FOUR[3], 4)


def _struck(sheet: Sheet, at: Point) -> None:
    """A line of writing, and the ruled line that goes through it."""
    x, y = at
    sheet.paint(rectangle(x + 3, y + 3, CELL[0] - 6, 56), PAPER)
    sheet.paint(ellipse(x + 53, y + 32, 62, 44), AMBER, opacity=0.55)
    sheet.line(scribble((x + 10, y + 20), 86, 8), NAVY, 5)
    sheet.line(scribble((x + 10, y + 46), 62, 8), NAVY, 5)
    sheet.line(polyline([(x - 8, y + 38), (x + CELL[0] + 10, y + 27)]), RED, 9)


def obs_chart(sheet: Sheet) -> None:
    """A clipboard with a ruled chart and a wavering line; the pen is on a string."""
    inside = pool(sheet, "chart", PAPER, HONEY)
    wall(sheet, inside, "chart wall")
    with sheet.shape("board"), sheet.group(turn=(-5, 360, 320)):
        board = rectangle(182, 78, 360, 480, radius=20)
        sheet.paint(rectangle(198, 94, 360, 480, radius=20), DUSK, opacity=0.7)
        cut(sheet, board, PLY_DARK, 6)
        paper = rectangle(206, 124, 312, 410)
        cut(sheet, paper, PAPER, 3.4)
        rows = "".join(polyline([(214, 190 + i * 27), (510, 190 + i * 27)]) for i in range(8))
        rows += "".join(polyline([(244 + i * 38, 168), (244 + i * 38, 396)]) for i in range(7))
        sheet.line(rows, RULED, 3)
        sheet.paint(rectangle(214, 158, 296, 16), LILAC)
        run: list[Point] = [
            (246, 250),
            (282, 232),
            (320, 262),
            (358, 218),
            (396, 330),
            (434, 276),
            (472, 258),
            (500, 264),
        ]
        sheet.line(smooth(run, closed=False), RED, 8)
        for at in run[:-1]:
            cut(sheet, ellipse(*at, 9), PAPER, 4)
        for index, length in enumerate((210, 250, 180)):
            sheet.line(scribble((222, 424 + index * 27), length, 6), NAVY, 4)
        sheet.line(scribble((222, 510), 230, 6), RED, 4.5)
        cut(
            sheet,
            smooth(
                [Corner(284, 128), (290, 92), (336, 84), (340, 56), (384, 56), (388, 84), (434, 92), Corner(440, 128)]
            ),
            DEEP,
            5,
        )
        sheet.paint(ellipse(362, 78, 11), HONEY)
        sheet.line(polyline([(300, 116), (424, 116)]), LILAC, 5)
    with sheet.shape("pen"):
        string = [(508, 66), (602, 130), (636, 236), (612, 300), (626, 342)]
        sheet.line(smooth(string, closed=False), LINE, 7)
        sheet.line(smooth(string, closed=False), CREAM, 2.6)
        with sheet.group(turn=(14, 626, 342)):
            cut(sheet, rectangle(612, 336, 28, 130, radius=8), RED, 4.5)
            cut(sheet, polygon([(612, 462), (640, 462), (630, 500), (622, 500)]), CREAM, 4)
            sheet.line(polyline([(626, 500), (626, 510)]), LINE, 6)
            sheet.line(polyline([(620, 350), (620, 430)]), HONEY, 5)


def drawn_hands(sheet: Sheet) -> None:
    """Four drawings of hands in pencil, pinned up in a row above a skirting board."""
    inside = pool(sheet, "hands", PAPER, HONEY)
    wall(sheet, inside, "hands wall")
    with sheet.shape("skirting"), sheet.group(clip=inside):
        sheet.paint(rectangle(0, 500, 760, 120), DEEP)
        sheet.line(polyline([(0, 516), (760, 516)]), LILAC, 5)
    for name, left, top, turn, draw in (
        ("crab", 44, 218, -5.0, _crab),
        ("sheet", 210, 116, 2.5, _sheet_of_two),
        ("baby", 376, 262, -3.0, _baby),
        ("cups", 546, 172, 4.0, _cups),
    ):
        with sheet.shape(name), sheet.group(turn=(turn, left + 82, top + 108)):
            wide = 164
            sheet.paint(rectangle(left + 9, top + 11, wide, 216), DUSK, opacity=0.65)
            cut(sheet, rectangle(left, top, wide, 216), PAPER, 4.5)
            with (
                sheet.group(clip=sheet.clip(rectangle(left + 3, top + 3, wide - 6, 210))),
                sheet.group(move=(left - 4, top)),
            ):
                draw(sheet)
            pin(sheet, (left + wide / 2, top + 16), AMBER)


def _finger(sheet: Sheet, points: Sequence[Point], width: float = 20) -> None:
    """A finger in pencil: an outline, paper inside."""
    path = smooth(points, closed=False)
    sheet.line(path, PENCIL, width + 7)
    sheet.line(path, CREAM, width)


def _crab(sheet: Sheet) -> None:
    """A hand on its fingertips, going sideways."""
    sheet.line(hatching((22, 182), (150, 182), 12, (16, 8), sheet.rng("sand")), LILAC, 4)
    for leg in (
        [(62, 112), (34, 104), (22, 140), (18, 174)],
        [(76, 118), (56, 130), (50, 158), (50, 184)],
        [(100, 118), (118, 134), (122, 160), (118, 184)],
        [(112, 110), (140, 108), (150, 140), (152, 174)],
    ):
        _finger(sheet, leg, 15)
    _finger(sheet, [(118, 96), (146, 82), (148, 60), (136, 50)], 14)
    _finger(sheet, [(20, 14), (48, 44), (78, 80)], 46)
    back = smooth([(38, 100), (50, 66), (88, 50), (126, 66), (136, 102), (112, 128), (62, 128)])
    sheet.paint(back, CREAM)
    sheet.line(back, PENCIL, 4.5)
    _finger(sheet, [(52, 50), (66, 66), (86, 88)], 42)
    sheet.paint(ellipse(86, 94, 34, 24), CREAM)
    sheet.line(hatching((98, 66), (124, 94), 6, (-12, 8), sheet.rng("crab")), DUSK, 3)
    for tendon in ([(64, 84), (58, 106)], [(82, 86), (80, 112)], [(98, 86), (104, 112)]):
        sheet.line(polyline(tendon), PENCIL, 3.4)


def _sheet_of_two(sheet: Sheet) -> None:
    """Two hands that hold up a folded sheet by its corners."""
    cloth = smooth(
        [Corner(36, 86), (86, 98), Corner(136, 84), (132, 140), Corner(140, 196), (86, 204), Corner(32, 194), (40, 140)]
    )
    sheet.paint(cloth, LILAC)
    with sheet.group(clip=sheet.clip(cloth)):
        sheet.paint(stamped_stars(30, 90, 110, 120, 34, sheet.rng("folded"), radius=8), PAPER)
        sheet.line(polyline([(88, 90), (84, 206)]), PENCIL, 4)
    sheet.line(cloth, PENCIL, 4)
    for mirror in (False, True):
        with sheet.group(scale=(-1 if mirror else 1, 1, 86, 0)):
            _finger(sheet, [(2, 60), (14, 62), (24, 72)], 30)
            for knuckle in range(4):
                _finger(sheet, [(24, 66 + knuckle * 12), (42 - knuckle * 2, 72 + knuckle * 12)], 9)
            _finger(sheet, [(22, 60), (36, 54), (50, 66)], 11)


def _baby(sheet: Sheet) -> None:
    """A day-old hand, mostly wrist."""
    wrist = smooth([Corner(36, 216), (40, 172), (50, 130), (86, 116), (122, 130), (132, 172), Corner(136, 216)])
    sheet.paint(wrist, CREAM)
    sheet.line(wrist, PENCIL, 4.5)
    for y in (150, 180):
        sheet.line(smooth([(48, y), (86, y + 11), (124, y)], closed=False), PENCIL, 4)
    for finger in (
        [(66, 100), (58, 78), (62, 68)],
        [(80, 96), (78, 66), (82, 58)],
        [(94, 96), (98, 66), (98, 60)],
        [(106, 102), (114, 82), (112, 74)],
    ):
        _finger(sheet, finger, 12)
    palm = ellipse(86, 108, 34, 26)
    sheet.paint(palm, CREAM)
    sheet.line(smooth([(54, 100), (52, 118), (70, 134), (102, 134), (120, 118), (118, 100)], closed=False), PENCIL, 4)
    _finger(sheet, [(118, 118), (104, 108), (92, 110)], 13)
    sheet.line(hatching((52, 196), (104, 204), 8, (18, -10), sheet.rng("wrist")), DUSK, 3)


def _cups(sheet: Sheet) -> None:
    """A man's hands, and in each a cup."""
    for mirror in (False, True):
        with sheet.group(scale=(-1 if mirror else 1, 1, 86, 0)):
            sheet.line(hatching((18, 186), (50, 206), 5, (-8, -18), sheet.rng("sleeve")), DUSK, 3)
            _finger(sheet, [(14, 214), (18, 180), (26, 150)], 32)
            cup = polygon([(26, 76), (78, 76), (70, 164), (36, 164)])
            sheet.paint(cup, MAUVE)
            sheet.line(cup, PENCIL, 4.5)
            sheet.paint(polygon([(29, 100), (75, 100), (73, 122), (31, 122)]), HONEY)
            cut(sheet, ellipse(52, 76, 26, 8), DEEP, 4)
            for knuckle in range(4):
                _finger(
                    sheet,
                    [(22, 112 + knuckle * 14), (40, 110 + knuckle * 14), (58 - knuckle * 3, 114 + knuckle * 13)],
                    9,
                )
