"""One laced boot of Tara's, seen from before and a little from above, about the middle of its sole."""

from __future__ import annotations

from collections.abc import Sequence

from boots_drawing import LAWN, PLUM, RIM, TURQUOISE, VERMILION

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth, star
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

BOOT: Sequence[Point | Corner] = (
    Corner(-88, -392),
    (-84, -300),
    (-80, -210),
    (-104, -130),
    (-122, -66),
    Corner(-114, -16),
    (0, 6),
    Corner(114, -16),
    (122, -66),
    (104, -130),
    (80, -210),
    (84, -300),
    Corner(88, -392),
    (0, -372),
)
SOLE: Sequence[Point | Corner] = (
    Corner(-120, -38),
    (-124, -8),
    (-70, 18),
    (0, 24),
    (70, 18),
    (124, -8),
    Corner(120, -38),
    (60, -12),
    (0, -6),
    (-60, -12),
)
ROWS = (-196, -244, -292, -340)


def boot(sheet: Sheet, *, undone: bool) -> None:
    """Leather, tongue, toe-cap, laces."""
    with sheet.shape("boot"):
        sheet.paint(smooth(SOLE), PLUM.deep)
        sheet.line(smooth(SOLE), LINE, 5)
        path = smooth(BOOT)
        sheet.paint(path, PLUM.light)
        with sheet.group(clip=sheet.clip(path)):
            tongue = smooth(
                [
                    Corner(-36, -400),
                    Corner(36, -400),
                    (40, -280),
                    Corner(44, -160),
                    (0, -140),
                    Corner(-44, -160),
                    (-40, -280),
                ]
            )
            sheet.paint(tongue, TURQUOISE.shade)
            sheet.paint("".join(star(0, y, 11, inner=0.4) for y in (-174, -220, -268, -316)), LAWN.light)
            dark = [
                Corner(-130, -410),
                Corner(-56, -410),
                (-54, -220),
                (-86, -130),
                (-70, -40),
                Corner(-60, 20),
                Corner(-140, 20),
            ]
            sheet.paint(smooth(dark), PLUM.deep, opacity=0.9)
            cap = smooth(
                [
                    Corner(-130, -70),
                    (-70, -112),
                    (0, -122),
                    (70, -112),
                    Corner(130, -70),
                    Corner(130, 20),
                    Corner(-130, 20),
                ]
            )
            sheet.paint(cap, PLUM.shade)
            sheet.paint(
                smooth([Corner(-130, -70), (-80, -104), (-60, -60), Corner(-40, 20), Corner(-140, 20)]), PLUM.deep
            )
            shine = [(36, -92), (84, -74), (100, -40)]
            sheet.paint(stroke(shine, 16, start=0.1, end=0.1), Ink(0.10, 0.24, 0.40))
        for x in (-1, 1):
            facing = [(x * 36, -386), (x * 40, -280), (x * 46, -160)]
            sheet.line(smooth(facing, closed=False), LINE, 4)
            seam = [(x * 52, -380), (x * 55, -280), (x * 64, -168)]
            sheet.line(stitches(seam, length=11, gap=9), LAWN.shade, 3)
        sheet.line(smooth([(-116, -76), (-70, -108), (0, -118), (70, -108), (116, -76)], closed=False), LINE, 4)
        holes = "".join(ellipse(x, -96 - (1 - abs(x) / 90) * 8, 4) for x in range(-72, 73, 24))
        sheet.paint(holes, LAWN.shade)
        sheet.line(path, LINE, 5.4)
        sheet.paint(stroke([(90, -384), (84, -300), (82, -206), (106, -130), (121, -66)], 9, start=0.3, end=0.2), RIM)
    lacing(sheet, undone=undone)


def lace(sheet: Sheet, way: Sequence[Point], width: float = 14.0) -> None:
    """A run of lace, with its outline."""
    sheet.line(smooth(way, closed=False), LINE, width + 6)
    sheet.line(smooth(way, closed=False), VERMILION.light, width)


def lacing(sheet: Sheet, *, undone: bool) -> None:
    """Crosswise up to the top, then a bow with a second knot on it; or two ends that have let go."""
    with sheet.shape("lacing"):
        for x in (-1, 1):
            for y in ROWS:
                sheet.paint(ellipse(x * 44, y, 9), LINE)
        rows = ROWS[:2] if undone else ROWS
        for y in rows:
            lace(sheet, [(-44, y), (0, y - 22), (44, y - 46)], 12)
            lace(sheet, [(44, y), (0, y - 22), (-44, y - 46)], 12)
    if undone:
        with sheet.shape("ends that have let go"):
            lace(sheet, [(44, -292), (70, -300), (112, -230), (128, -120), (142, -30), (176, 30), (128, 66), (190, 96)])
            lace(
                sheet,
                [(-44, -292), (-84, -310), (-120, -250), (-118, -130), (-146, -40), (-190, 20), (-150, 62), (-220, 84)],
            )
            tag(sheet, (190, 96), (216, 100))
            tag(sheet, (-220, 84), (-246, 92))
        return
    with sheet.shape("bow"):
        lace(sheet, [(0, -388), (44, -350), (64, -290), (56, -250)])
        lace(sheet, [(0, -388), (-40, -350), (-66, -300), (-80, -262)])
        tag(sheet, (56, -250), (50, -226))
        tag(sheet, (-80, -262), (-92, -240))
        for side in (-1, 1):
            loop = [(0, -388), (side * 60, -442), (side * 128, -430), (side * 134, -376), (side * 84, -352), (0, -386)]
            lace(sheet, loop, 15)
        for y, half in ((-378, 24), (-400, 20)):
            knot = smooth(
                [
                    (-half, y),
                    (-half * 0.7, y - 17),
                    (half * 0.7, y - 17),
                    (half, y),
                    (half * 0.7, y + 17),
                    (-half * 0.7, y + 17),
                ]
            )
            sheet.paint(knot, VERMILION.light)
            sheet.line(knot, LINE, 4)
            sheet.line(polyline([(-half * 0.4, y - 8), (half * 0.2, y + 9)]), LINE, 3)


def tag(sheet: Sheet, start: Point, end: Point) -> None:
    """The little tag at the end of a lace."""
    sheet.line(polyline([start, end]), LINE, 15)
    sheet.line(polyline([start, end]), TURQUOISE.light, 8)
