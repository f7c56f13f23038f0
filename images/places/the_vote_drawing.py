"""Those who preside over the vote: the chairwoman asleep at her high desk, the clerk with his list, the bell."""

from __future__ import annotations

from cords_drawing import GOLD, PLUM, TURQUOISE, VERMILION

from print_room.brushes import stamped_stars, stroke
from print_room.geometry import Corner, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_WHITE, HAIR_GREY, LINE, PAPER, SKIN_BROWN, SKIN_FAIR, WOOD, Ink
from print_room.sheet import Sheet, Stop

# The desk's top: its middle, its level, its half breadth; and the stage that it stands on.
MIDDLE, TOP, HALF, FOOT = 960.0, 462.0, 236.0, 690.0


def high_desk(sheet: Sheet) -> None:
    """A desk as high as a pulpit, with the Guild's shuttle on its front."""
    with sheet.shape("high desk"):
        front = polygon(
            [
                (MIDDLE - HALF + 14, TOP),
                (MIDDLE + HALF - 14, TOP),
                (MIDDLE + HALF + 10, FOOT),
                (MIDDLE - HALF - 10, FOOT),
            ]
        )
        sheet.paint(front, WOOD.light)
        with sheet.group(clip=sheet.clip(front)):
            sheet.paint(rectangle(MIDDLE + 112, TOP, 200, 260), WOOD.shade)
            for x in (-170, 0, 176):
                panel = rectangle(MIDDLE + x - 46, TOP + 54, 92, 146, radius=6)
                sheet.paint(panel, WOOD.shade if x < 100 else WOOD.deep)
                sheet.line(panel, LINE, 3)
        sheet.line(front, LINE, 4)
        cloth = polygon(
            [
                (MIDDLE - 62, TOP),
                (MIDDLE + 62, TOP),
                (MIDDLE + 62, TOP + 150),
                (MIDDLE, TOP + 184),
                (MIDDLE - 62, TOP + 150),
            ]
        )
        sheet.paint(cloth, VERMILION.light)
        sheet.line(cloth, LINE, 3.4)
        sheet.line(polyline([(MIDDLE - 50, TOP + 143), (MIDDLE, TOP + 170), (MIDDLE + 50, TOP + 143)]), GOLD.light, 5)
        sheet.paint(star(MIDDLE, TOP + 84, 40, points=8, inner=0.5), GOLD.light)
        sheet.paint(rectangle(MIDDLE - HALF - 8, TOP - 10, 2 * HALF + 16, 24, radius=6), Ink(0.04, 0.30, 0.56))
        sheet.line(rectangle(MIDDLE - HALF - 8, TOP - 10, 2 * HALF + 16, 24, radius=6), LINE, 4)


def chairwoman(sheet: Sheet) -> None:
    """Asleep on her arm: a plum robe, a chain of office, a heap of grey hair with needles in it."""
    with sheet.shape("chairwoman"), sheet.group(move=(MIDDLE + 56, TOP - 10)):
        back = smooth([Corner(-132, 2), (-118, -66), (-60, -122), (20, -128), (96, -84), Corner(130, 2)])
        sheet.paint(back, PLUM.shade)
        with sheet.group(clip=sheet.clip(back)):
            sheet.paint(stamped_stars(-130, -130, 270, 130, 36, sheet.rng("robe"), radius=8), GOLD.shade)
            sheet.paint(
                smooth([Corner(60, -120), (80, -50), Corner(90, 10), Corner(150, 10), Corner(150, -120)]), PLUM.deep
            )
        sheet.line(back, LINE, 3.6)
        arm(sheet)
        with sheet.group(move=(4, -62)), sheet.group(turn=(-66, 0, 0)):
            sleeping_head(sheet)


def hanging_arm(sheet: Sheet) -> None:
    """Her other arm, which has let go and hangs down before the desk."""
    with sheet.shape("hanging arm"), sheet.group(move=(MIDDLE + 56, TOP - 10)):
        down = [(104, -26), (134, 2), (138, 60)]
        sheet.line(smooth(down, closed=False), LINE, 48)
        sheet.line(smooth(down, closed=False), PLUM.light, 41)
        sheet.paint(star(118, -12, 10) + star(134, 20, 10), GOLD.light)
        sheet.paint(rectangle(116, 48, 44, 20, radius=5), GOLD.light)
        sheet.line(rectangle(116, 48, 44, 20, radius=5), LINE, 2.8)
        for x, tip in ((125, 112), (134, 120), (143, 119), (152, 111)):
            finger = [(x, 84), (x + 1, 98), (x - 1, tip)]
            sheet.line(smooth(finger, closed=False), LINE, 12)
            sheet.line(smooth(finger, closed=False), SKIN_FAIR.light, 7.6)
        thumb = [(120, 76), (112, 90), (113, 100)]
        sheet.line(smooth(thumb, closed=False), LINE, 12)
        sheet.line(smooth(thumb, closed=False), SKIN_FAIR.light, 7.6)
        palm = smooth([Corner(122, 66), (120, 86), (138, 96), (156, 86), Corner(154, 66)])
        sheet.paint(palm, SKIN_FAIR.light)


def arm(sheet: Sheet) -> None:
    """The arm that she lies on, along the desk."""
    with sheet.shape("arm on the desk"):
        along_desk = [(96, -22), (20, -20), (-88, -20)]
        sheet.paint(stroke(along_desk, 50, start=0.9, end=0.9), LINE)
        sheet.paint(stroke(along_desk, 43, start=0.9, end=0.9), PLUM.light)
        sheet.paint("".join(star(x, -20, 10) for x in (-58, -20)), GOLD.light)
        sheet.paint(rectangle(-108, -42, 26, 44, radius=6), GOLD.light)
        sheet.line(rectangle(-108, -42, 26, 44, radius=6), LINE, 2.8)
        hand = smooth([(-108, -36), (-134, -34), (-156, -20), (-152, -6), (-128, -2), (-108, -6)])
        sheet.paint(hand, SKIN_FAIR.light)
        sheet.line(hand, LINE, 2.6)
        for y in (-26, -16):
            sheet.line(polyline([(-152, y + 2), (-134, y)]), LINE, 2.2)


def sleeping_head(sheet: Sheet) -> None:
    """Her head, upright as it is drawn: lids, spectacles that have slipped, a mouth fallen open."""
    with sheet.shape("her hair"):
        sheet.paint(
            smooth([(-60, 20), (-62, -30), (-30, -66), (30, -66), (62, -30), (58, 20), (0, 40)]), HAIR_GREY.light
        )
        sheet.line(polyline([(-64, -124), (30, -62)]), LINE, 9)
        sheet.line(polyline([(-64, -124), (30, -62)]), PAPER, 5)
        sheet.line(polyline([(62, -126), (-24, -66)]), LINE, 9)
        sheet.line(polyline([(62, -126), (-24, -66)]), PAPER, 5)
        bun = ellipse(0, -88, 46, 36)
        sheet.paint(bun, HAIR_GREY.light)
        sheet.line(bun, LINE, 3)
        coil = [
            (4, -84),
            (16, -90),
            (8, -104),
            (-14, -102),
            (-22, -84),
            (-8, -68),
            (20, -68),
            (34, -86),
            (24, -110),
            (-4, -117),
        ]
        sheet.line(smooth(coil, closed=False), HAIR_GREY.shade, 3.6)
    with sheet.shape("her face"):
        face = smooth(
            [(0, -44), (38, -34), (50, 0), (42, 34), (20, 54), (0, 58), (-20, 54), (-42, 34), (-50, 0), (-38, -34)]
        )
        sheet.paint(face, SKIN_FAIR.light)
        with sheet.group(clip=sheet.clip(face)):
            sheet.paint(
                smooth([Corner(-60, -60), (-20, -30), (-30, 20), Corner(-20, 70), Corner(-80, 60)]),
                SKIN_FAIR.shade,
                opacity=0.6,
            )
            for x in (-28, 28):
                sheet.paint(ellipse(x, 28, 14, 10), Ink(0, 0.14, 0.80), opacity=0.6)
        sheet.line(face, LINE, 3)
        fringe = smooth(
            [Corner(-52, 2), (-46, -40), (0, -58), (46, -40), Corner(52, 2), (30, -28), (0, -36), (-30, -28)]
        )
        sheet.paint(fringe, HAIR_GREY.light)
        sheet.line(fringe, LINE, 2.6)
        for x, outer in ((-21, -1), (21, 1)):
            sheet.paint(stroke([(x - 14, 2), (x, 11), (x + 14, 2)], 6.4, start=0.4, end=0.4), LINE)
            for dx in (4, 11):
                sheet.line(polyline([(x + outer * dx, 8), (x + outer * (dx + 5), 15)]), LINE, 2.4)
            sheet.paint(stroke([(x - 13, -14), (x, -20), (x + 13, -15)], 5.6, start=0.4, end=0.3), HAIR_GREY.shade)
            sheet.line(smooth([(x - 8, 22), (x, 25), (x + 8, 22)], closed=False), SKIN_FAIR.shade, 2.6)
        sheet.paint(stroke([(-2, 6), (-9, 24), (5, 26)], 4.4, start=0.3, end=0.3), SKIN_FAIR.deep)
        mouth = ellipse(3, 42, 11, 9)
        sheet.paint(mouth, Ink(0.85, 0.6, 0.6))
        sheet.paint(ellipse(3, 47, 7, 4), VERMILION.shade)


def bell(sheet: Sheet) -> None:
    """The bell that nobody has rung: brass, far too large."""
    with sheet.shape("bell"), sheet.group(move=(MIDDLE - HALF + 52, TOP - 12)):
        sheet.paint(rectangle(-46, -2, 92, 14, radius=6), WOOD.deep)
        sheet.paint(rectangle(-9, -146, 18, 60, radius=8), WOOD.shade)
        sheet.line(rectangle(-9, -146, 18, 60, radius=8), LINE, 3)
        body = smooth(
            [
                Corner(-14, -90),
                (-30, -78),
                (-36, -44),
                (-44, -18),
                Corner(-56, -6),
                Corner(56, -6),
                (44, -18),
                (36, -44),
                (30, -78),
                Corner(14, -90),
            ]
        )
        sheet.paint(
            body,
            sheet.linear(
                (-50, 0),
                (50, 0),
                Stop(0, Ink(0, 0.04, 0.40)),
                Stop(0.4, Ink(0, 0.12, 0.60)),
                Stop(1, Ink(0.44, 0.44, 0.76)),
            ),
        )
        sheet.line(body, LINE, 3.6)
        sheet.line(polyline([(-40, -26), (40, -26)]), LINE, 3)


def clerk(sheet: Sheet) -> None:
    """Thin and dutiful, reading out a list which goes on over the edge of the stage."""
    with sheet.shape("clerk"), sheet.group(move=(1292, 660)):
        for x in (-18, 18):
            sheet.paint(rectangle(x - 11, -90, 22, 90), PLUM.deep)
            sheet.paint(ellipse(x - 6, 0, 22, 9), LINE)
        coat = smooth(
            [
                Corner(-22, -232),
                (-44, -216),
                (-48, -150),
                Corner(-56, -60),
                Corner(56, -60),
                (48, -150),
                (44, -216),
                Corner(22, -232),
            ]
        )
        sheet.paint(coat, TURQUOISE.light)
        with sheet.group(clip=sheet.clip(coat)):
            sheet.paint(rectangle(14, -240, 60, 190), TURQUOISE.deep, opacity=0.7)
            for x in (-34, -12, 34):
                sheet.line(polyline([(x, -232), (x * 1.2, -60)]), TURQUOISE.deep, 4)
        sheet.line(coat, LINE, 3.4)
        with sheet.shape("his head"), sheet.group(turn=(-7, 0, -240)):
            sheet.paint(rectangle(-11, -256, 22, 30), SKIN_BROWN.shade)
            sheet.paint(ellipse(0, -284, 31, 38), SKIN_BROWN.light)
            sheet.paint(
                smooth([Corner(4, -318), (28, -306), (32, -280), Corner(22, -250), Corner(10, -250), (14, -284)]),
                SKIN_BROWN.shade,
            )
            for x in (-16, 8):
                sheet.line(ellipse(x, -286, 11), LINE, 3)
                sheet.paint(ellipse(x - 3, -285, 3), LINE)
                sheet.line(polyline([(x - 8, -302), (x + 6, -305)]), LINE, 3)
            sheet.line(smooth([(-6, -284), (-12, -272), (-4, -270)], closed=False), LINE, 2.6)
            sheet.paint(ellipse(-6, -259, 6, 4.4), LINE)
            cap = smooth([Corner(-34, -300), (-30, -336), (0, -344), (30, -336), Corner(34, -300), (0, -310)])
            sheet.paint(cap, PLUM.light)
            sheet.line(cap, LINE, 3)
        the_list(sheet)
        for side in (-1, 1):
            sleeve = [(side * 38, -206), (side * 66, -168), (side * 42, -150)]
            sheet.line(smooth(sleeve, closed=False), LINE, 27)
            sheet.line(smooth(sleeve, closed=False), TURQUOISE.light if side < 0 else TURQUOISE.shade, 21)
            sheet.paint(ellipse(side * 40, -151, 10, 12), SKIN_BROWN.light)
            sheet.line(ellipse(side * 40, -151, 10, 12), LINE, 2.4)
            for y in (-155, -148):
                sheet.line(polyline([(side * 32, y), (side * 40, y)]), LINE, 2)


def the_list(sheet: Sheet) -> None:
    """The list of those who vote: from his hands down over the stage, and along the floor."""
    with sheet.shape("the list"):
        paper = smooth(
            [
                Corner(-38, -170),
                Corner(38, -170),
                (40, -90),
                (34, 10),
                (44, 90),
                (84, 126),
                Corner(150, 124),
                Corner(156, 148),
                (70, 152),
                (0, 130),
                (-34, 60),
                (-40, -40),
            ]
        )
        sheet.paint(paper, CLOTH_WHITE.light)
        sheet.line(paper, LINE, 3)
        rng = sheet.rng("names")
        rows = [polyline([(-26, y), (-26 + rng.uniform(28, 50), y)]) for y in range(-152, 66, 13)]
        sheet.line("".join(rows), Ink(0.5, 0.5, 0.3), 3)
        sheet.line(ellipse(154, 136, 8, 13), LINE, 3)
