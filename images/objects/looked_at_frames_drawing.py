"""Of the eleven things, those with a frame: the window with its curtain, the door frame with its marks and the shoe."""

from __future__ import annotations

from collections.abc import Sequence

from looked_at_pool_drawing import AMBER, CREAM, DEEP, DUSK, HONEY, LILAC, MAUVE, PENCIL, PLY, RED, cut, pool

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, mirrored, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

NIGHT_HIGH, NIGHT_LOW, ROOFS = Ink(1, 0.9, 0.1), Ink(0.70, 0.90, 0.06), Ink(1, 0.9, 0.2)
STARS = ((190, 130, 3.6), (240, 206, 2.8), (300, 118, 2.6), (356, 176, 3.4), (420, 132, 3), (470, 206, 2.6))
# Her marks: each a shoe over the next; over the last one a buckle.
NOUGHTS = (534.0, 324.0, 114.0)
OVER_THE_LAST = 70.0
SHADED_SIDE: Sequence[Point] = ((20, -10), (30, 60), (26, 110), (38, 150), (18, 222), (70, 222), (70, -10))


def open_window(sheet: Sheet) -> None:
    """A sash a little way up, and the curtain blown out from it to one side."""
    inside = pool(sheet, "window", PAPER, HONEY)
    with sheet.shape("wall"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 720, 580, 58, sheet.rng("window wall"), radius=7), LILAC)
    with sheet.shape("frame"):
        with sheet.group(clip=inside):
            sheet.paint(rectangle(124, 74, 440, 478), DUSK, opacity=0.6)
        cut(sheet, rectangle(110, 58, 420, 462), CREAM, 6)
        _night(sheet, rectangle(140, 90, 360, 406))
    with sheet.shape("upper sash"):
        cut(sheet, rectangle(140, 248, 360, 24), CREAM, 4.5)
        cut(sheet, rectangle(311, 90, 18, 158), CREAM, 4.5)
    with sheet.shape("lower sash"):
        cut(sheet, rectangle(311, 272, 18, 120), CREAM, 4.5)
        cut(sheet, rectangle(136, 388, 368, 40), PAPER, 5.5)
        sheet.paint(rectangle(140, 416, 360, 9), LILAC)
        for x in (196, 414):
            cut(sheet, rectangle(x, 400, 34, 12, radius=5), AMBER, 3.4)
    with sheet.shape("sill"):
        cut(sheet, rectangle(80, 496, 480, 36, radius=4), PAPER, 6)
        sheet.paint(rectangle(86, 518, 468, 11), LILAC)
    _draught(sheet)
    _curtain(sheet, inside)
    with sheet.shape("rail"):
        sheet.line(polyline([(74, 50), (652, 50)]), LINE, 18)
        sheet.line(polyline([(74, 50), (652, 50)]), PLY, 9)
        for x in (72, 654):
            cut(sheet, ellipse(x, 50, 19), PLY, 5)


def _night(sheet: Sheet, panes: str) -> None:
    """Roofs with two lit windows, and stars."""
    sheet.paint(panes, sheet.linear((0, 90), (0, 496), Stop(0, NIGHT_HIGH), Stop(1, NIGHT_LOW)))
    with sheet.group(clip=sheet.clip(panes)):
        roofs = [(140, 360), (196, 312), (252, 360), (286, 360), (352, 296), (418, 360), (456, 334), (500, 362)]
        sheet.paint(polygon([*roofs, (500, 500), (140, 500)]), ROOFS)
        for x, y in ((188, 352), (344, 342), (366, 342)):
            sheet.paint(rectangle(x, y, 15, 21), AMBER)
        for x, y, size in STARS:
            sheet.paint(ellipse(x, y, size), PAPER)
    sheet.line(panes, LINE, 5)


def _draught(sheet: Sheet) -> None:
    """The air that comes in at the gap, as three strokes of the brush."""
    with sheet.shape("draught"):
        for y, reach in ((452.0, 300.0), (474.0, 380.0)):
            run = [(164, y), (164 + reach * 0.5, y - 5), (164 + reach, y + 3)]
            sheet.paint(stroke(run, 6, start=0, end=0.3), LILAC)


def _curtain(sheet: Sheet, inside: Reference) -> None:
    """It hangs from the rail at the right, swells, and flies out past the edge of the light."""
    edge: list[Point | Corner] = [
        Corner(404, 54),
        (408, 150),
        (428, 262),
        (480, 352),
        (556, 404),
        Corner(618, 474),
        (636, 440),
        (664, 436),
        (678, 404),
        (708, 392),
        Corner(750, 330),
        (708, 284),
        (664, 206),
        (640, 120),
        Corner(634, 54),
    ]
    with sheet.shape("curtain"):
        cloth = smooth(edge)
        with sheet.group(clip=inside), sheet.group(move=(-16, 20)):
            sheet.paint(cloth, DUSK, opacity=0.5)
        sheet.paint(cloth, HONEY)
        with sheet.group(clip=sheet.clip(cloth)):
            sheet.paint(stamped_stars(390, 70, 380, 420, 58, sheet.rng("curtain"), radius=15), RED)
            for fold, width in (
                ([(450, 50), (456, 170), (496, 286), (570, 360), (640, 440)], 36),
                ([(536, 50), (544, 170), (590, 270), (650, 340), (690, 400)], 32),
                ([(608, 50), (616, 140), (652, 230), (716, 310)], 24),
            ):
                sheet.paint(stroke(fold, width, start=0.5, end=0.8), MAUVE, opacity=0.62)
        sheet.line(cloth, LINE, 6)
        for fold in (
            [(472, 56), (478, 180), (520, 292), (592, 366), (638, 432)],
            [(556, 56), (564, 170), (610, 272), (668, 342), (684, 398)],
        ):
            sheet.paint(stroke(fold, 8, start=0.3, end=0.5), LINE)


def height_marks(sheet: Sheet) -> None:
    """Up a door frame go two columns of pencil; by one of them hangs a small shoe."""
    inside = pool(sheet, "marks", PAPER, HONEY)
    with sheet.shape("wall and passage"), sheet.group(clip=inside):
        sheet.paint(stamped_dots(20, 20, 240, 580, 54, sheet.rng("marks wall"), radius=8), LILAC)
        sheet.paint(rectangle(554, 0, 210, 620), DEEP)
        sheet.paint(polygon([(554, 470), (760, 540), (760, 620), (554, 620)]), DUSK)
    with sheet.shape("frame"), sheet.group(clip=inside):
        sheet.paint(rectangle(196, 0, 362, 620), CREAM)
        sheet.paint(rectangle(196, 0, 30, 620), LILAC)
        sheet.paint(rectangle(522, 0, 36, 620), MAUVE)
        for x, width in ((196, 5), (226, 3.4), (522, 4), (558, 6)):
            sheet.line(polyline([(x, 0), (x, 620)]), LINE, width)
    with sheet.shape("his marks"):
        for number, y in enumerate((532, 484, 446, 414, 372, 340, 314, 276, 250, 230)):
            sheet.paint(stroke([(244, y + number % 3), (292, y - 3), (322, y)], 8, start=0.7, end=0.3), PENCIL)
            sheet.line(polyline([(252, y + 15), (272 + 9 * (number % 3), y + 14)]), DUSK, 3.4)
    with sheet.shape("her marks"):
        for nought in NOUGHTS:
            sheet.paint(stroke([(352, nought), (430, nought - 4), (508, nought)], 11, start=0.7, end=0.3), RED)
        sheet.paint(stroke([(396, OVER_THE_LAST), (430, OVER_THE_LAST - 3), (464, OVER_THE_LAST)], 9, start=0.6), RED)
    with sheet.group(move=(430, NOUGHTS[1])):
        _shoe(sheet)


def _shoe(sheet: Sheet) -> None:
    """A child's shoe from above, hung by its heel from a nail, as long as from one mark to the next."""
    half: list[Point | Corner] = [(0, 2), (-32, 10), (-43, 46), (-39, 90), (-50, 138), (-46, 180), (-24, 206), (0, 211)]
    outline = smooth([*half, *mirrored(half[1:-1][::-1], 0)])
    with sheet.shape("shoe"):
        with sheet.group(move=(15, 10)):
            sheet.paint(outline, DUSK, opacity=0.7)
        sheet.line(outline, LINE, 16)
        sheet.line(outline, DEEP, 9)
        sheet.paint(outline, RED)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(
                smooth([(20, -10), (30, 60), (26, 110), (38, 150), (18, 222), (70, 222), (70, -10)]), DUSK, opacity=0.6
            )
        inner: list[Point | Corner] = [(0, 16), (-24, 24), (-28, 60), (-26, 96), (-22, 122), (0, 130)]
        hollow = smooth([*inner, *mirrored(inner[1:-1][::-1], 0)])
        cut(sheet, hollow, DEEP, 4.5)
        insole: list[Point | Corner] = [(0, 26), (-15, 34), (-17, 62), (-15, 92), (0, 100)]
        sheet.paint(smooth([*insole, *mirrored(insole[1:-1][::-1], 0)]), HONEY)
        for x, y in ((-22, 150), (0, 146), (22, 150), (-13, 164), (13, 164), (0, 178)):
            sheet.paint(ellipse(x, y, 4.4), HONEY)
        sheet.paint(stroke([(-38, 160), (-34, 182), (-18, 198)], 8, start=0.2, end=0.2), HONEY)
    with sheet.shape("bar"):
        bar = smooth([(-47, 76), (0, 70), (50, 78)], closed=False)
        sheet.line(bar, LINE, 30)
        sheet.line(bar, AMBER, 19)
        cut(sheet, rectangle(24, 58, 34, 36, radius=7), CREAM, 5)
        sheet.line(polyline([(28, 76), (48, 76)]), LINE, 5)
    with sheet.shape("nail"):
        sheet.line(smooth([(-9, 12), (-8, -8), (0, -16), (8, -8), (9, 12)], closed=False), LINE, 7)
        cut(sheet, ellipse(0, -14, 9), CREAM, 4)
