"""Mara Rao's head, seven, bent over a page: lids down, lips apart, a gap in her teeth; the light comes from below.

She looks to the left and down; points are about the middle of her head, before it is bent.
"""

from __future__ import annotations

from hands_drawing import Points, contour
from last_page_cloth_drawing import HAIR, SKIN, SLIDE, Lock, lit_and_shaded, locks

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.rig import BLUSH, MOUTH_DARK, TONGUE, TOOTH
from print_room.sheet import Reference, Sheet, Stop

LIT = Ink(0, 0, 0.24)
IRIS = Ink(0.80, 0.58, 0.60)

FACE: Points = (
    (98, -50),
    (106, 6),
    (102, 52),
    (86, 94),
    (52, 122),
    (12, 132),
    (-20, 140),
    (-46, 130),
    (-78, 102),
    (-99, 64),
    (-102, 34),
    (-97, 12),
    (-102, -20),
    (-92, -70),
    (-30, -110),
    (50, -108),
)
BACK: Points = (
    Corner(-90, 84),
    (-116, 30),
    (-128, -40),
    (-108, -132),
    (-36, -180),
    (54, -184),
    (126, -144),
    (156, -54),
    (160, 40),
    Corner(166, 122),
    (128, 136),
    Corner(84, 122),
)
SIDES: tuple[Lock, ...] = (
    Lock((-88, -104), (-130, -20), (-112, 92), 44),
    Lock((104, -70), (160, 26), (148, 148), 66),
    Lock((98, -92), (134, 14), (104, 134), 60),
)
CROWN: Points = (
    (-116, -20),
    (-122, -76),
    (-98, -148),
    (-32, -190),
    (48, -194),
    (118, -152),
    (146, -66),
    Corner(140, 14),
    (108, -20),
    Corner(86, -36),
    (40, -28),
    (-20, -30),
    Corner(-88, -34),
)
FRINGE: tuple[Lock, ...] = (
    Lock((60, -134), (98, -84), (94, -18), 58),
    Lock((38, -156), (68, -94), (64, -22), 56),
    Lock((12, -160), (34, -94), (34, -12), 56),
    Lock((-10, -160), (-2, -94), (-2, -22), 54),
    Lock((-28, -156), (-38, -94), (-34, -12), 54),
    Lock((-46, -150), (-72, -92), (-68, -22), 54),
    Lock((-60, -138), (-100, -80), (-100, -10), 50),
)


def head(sheet: Sheet) -> None:
    """Face, features, hair."""
    face = _face(sheet)
    _eye(sheet, (20, 32), 27, outward=1)
    _eye(sheet, (-62, 31), 19, outward=-1)
    _nose(sheet)
    _mouth(sheet)
    with sheet.shape("light of the page on the face"), sheet.group(clip=face):
        for way, breadth in (
            ([(-97, 62), (-78, 100), (-46, 128), (-18, 137), (20, 130)], 15),
            ([(-98, 30), (-101, 52), (-90, 80)], 9),
        ):
            sheet.paint(stroke(way, breadth, start=0.1, end=0.05), LIT)
    contour(sheet, [(86, 92), (52, 123), (12, 133), (-20, 141), (-46, 131), (-78, 103)], 4.6)
    contour(sheet, [(-97, 12), (-103, 36), (-99, 64), (-84, 94)], 3.4)
    _hair(sheet)


def hair_behind(sheet: Sheet) -> None:
    """The back of the bob, behind neck and collar."""
    with sheet.shape("hair behind"):
        sheet.paint(smooth(BACK), HAIR.shade)
        for way in ([(150, -20), (154, 60), (148, 120)], [(132, -10), (138, 70), (130, 128)]):
            sheet.paint(stroke(way, 5, start=0.1, end=0.1), HAIR.light)


def _face(sheet: Sheet) -> Reference:
    """The skin in its two values: the light comes from under it, so that brow and far temple lie in shadow."""
    with sheet.shape("face"):
        away: Points = [
            Corner(76, -130),
            (70, -30),
            (82, 30),
            (70, 84),
            (44, 112),
            Corner(40, 150),
            Corner(150, 150),
            Corner(150, -130),
        ]
        under_the_fringe: Points = [
            Corner(-130, 2),
            (-100, 6),
            (-70, -8),
            (-36, 6),
            (-2, -8),
            (34, 6),
            (66, -4),
            (96, 14),
            Corner(130, 30),
            Corner(130, -150),
            Corner(-130, -150),
        ]
        inside = sheet.clip(lit_and_shaded(sheet, FACE, SKIN, away))
        with sheet.group(clip=inside):
            sheet.paint(smooth(under_the_fringe), SKIN.shade, opacity=0.75)
        with sheet.group(clip=inside):
            for x, y, radius in ((50, 78, 44), (-82, 76, 24)):
                red = sheet.radial((x, y), radius, Stop(0, BLUSH, 0.62), Stop(1, BLUSH, 0))
                sheet.paint(ellipse(x, y, radius), red)
            freckles = ((34, 68), (50, 62), (44, 79), (62, 74), (-86, 68), (-74, 74))
            sheet.paint("".join(ellipse(x, y, 2.6) for x, y in freckles), SKIN.deep)
    return inside


def _eye(sheet: Sheet, at: Point, half: float, *, outward: int) -> None:
    """An eye cast down: the whole lid, under its lashes what is left of the iris; over it a brow that works."""
    x, y = at

    def on(share: float, down: float) -> Point:
        return (x + outward * half * share, y + down)

    with sheet.shape("eye"):
        lid: Points = [
            Corner(*on(-1.05, 3)),
            on(-0.5, -12),
            on(0.4, -14),
            Corner(*on(1.1, 0)),
            on(0.4, 11),
            on(-0.4, 12),
        ]
        sheet.paint(smooth(lid), SKIN.light.towards(SKIN.shade, 0.16))
        lashes = [on(-1.05, 3), on(-0.45, 11), on(0.4, 11), on(1.12, -1)]
        below = smooth(
            [Corner(*lashes[0]), *lashes[1:-1], Corner(*lashes[-1]), Corner(*on(1.1, 40)), Corner(*on(-1.1, 40))]
        )
        with sheet.group(clip=sheet.clip(below)):
            sheet.paint(ellipse(x - 3, y + 12, half * 0.60, 15), LINE)
            sheet.paint(ellipse(x - 3, y + 24, half * 0.42, 6), IRIS)
            sheet.paint(ellipse(x - 8, y + 18, 3.2), PAPER)
        sheet.paint(stroke(lashes, 6.6, start=0.25, end=0.3), LINE)
        for share, down in ((0.66, 8), (0.98, 2)):
            flick = [on(share, down), on(share + 0.22, down + 8)]
            sheet.paint(stroke(flick, 3.6, start=0.8, end=0.1, steps=4), LINE)
        contour(sheet, [on(-0.6, -12), on(0.1, -16), on(0.85, -9)], 2.4, SKIN.shade)
    with sheet.shape("brow"):
        brow = [on(-0.95, -29), on(-0.2, -37), on(0.6, -36), on(1.2, -27)]
        sheet.paint(stroke(brow, 7, start=0.5, end=0.15), HAIR.shade)


def _nose(sheet: Sheet) -> None:
    with sheet.shape("nose"):
        sheet.paint(ellipse(-41, 68, 13, 7), LIT)
        sheet.paint(stroke([(-38, 44), (-52, 58), (-48, 68), (-36, 66)], 4.8, start=0.1, end=0.25), LINE)


def _mouth(sheet: Sheet) -> None:
    """Lips apart on a word, one tooth where there are to be two."""
    with sheet.shape("mouth"):
        mouth: Points = [Corner(-53, 97), (-33, 91), Corner(-12, 96), (-15, 110), (-32, 118), (-48, 111)]
        outline = smooth(mouth)
        sheet.paint(outline, MOUTH_DARK)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(ellipse(-32, 120, 15, 8), TONGUE)
            for left, breadth in ((-54, 19), (-24, 16)):
                sheet.paint(rectangle(left, 84, breadth, 16, radius=2), TOOTH)
            sheet.line(polyline([(-44, 88), (-44, 99)]), MOUTH_DARK, 1.4)
        sheet.paint(stroke([(-57, 97), (-44, 92), (-33, 91), (-22, 91), (-8, 96)], 5, start=0.3, end=0.3), LINE)
        sheet.line(outline, LINE, 2.4)
        contour(sheet, [(-42, 126), (-32, 128), (-22, 125)], 4, SKIN.shade)


def _hair(sheet: Sheet) -> None:
    """The bob swings forward as she bends; a fringe, a slide; the lamp is above and before her."""
    with sheet.shape("hair"):
        locks(sheet, HAIR, SIDES, lit=0.5)
        sheet.paint(smooth(CROWN), HAIR.light)
        locks(sheet, HAIR, FRINGE, lit=0.7)
        strands = (
            [(-70, -130), (-14, -172), (54, -168)],
            [(-92, -110), (-60, -156), (-6, -182)],
            [(74, -156), (116, -116), (130, -50)],
            [(60, -140), (96, -112), (114, -60)],
        )
        for way in strands:
            sheet.paint(stroke(way, 8, start=0.05, end=0.05), HAIR.deep)
        edge = [(-124, -30), (-122, -84), (-96, -150), (-34, -187), (44, -190), (86, -174)]
        sheet.paint(stroke(edge, 12, start=0.05, end=0.05), Ink(0, 0.10, 0.40))
    with sheet.shape("slide"), sheet.group(turn=(24, 76, -92)):
        slide = rectangle(42, -101, 66, 20, radius=9)
        sheet.paint(slide, SLIDE)
        sheet.line(slide, LINE, 3.8)
        sheet.paint(star(62, -91, 7, inner=0.4), PAPER)
