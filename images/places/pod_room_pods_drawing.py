"""The pods: long low shells of ribbed glass and pale ply, like boats turned over for the winter.

One is drawn about its own lower left corner, y upwards negative. Shut, it is lit from within, and who lies in it is a
dark shape on amber; open, its lid stands up behind the tray on its long side.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pod_room_drawing import LINEN, LINEN_SHADE, PLY, PLY_DARK

from print_room.brushes import stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet, Stop

FOOT = 714.0
# The lower left corners: his, the boy's, the girl's, and hers.
SAMS, LEOS, MARAS, AVAS = 190.0, 552.0, 914.0, 1276.0
LENGTH = 340.0

Sleeper = Callable[[Sheet], None]
Outline = Sequence[Point | Corner]

# A flat stern on the left, a bow on the right that reaches over; the keel is uppermost.
HULL: Outline = (
    Corner(0, -50),
    (0, -112),
    Corner(18, -156),
    (90, -180),
    (180, -184),
    (262, -164),
    (322, -118),
    Corner(352, -52),
)
KEEL: Outline = (
    Corner(14, -150),
    Corner(18, -158),
    (90, -183),
    (180, -187),
    (262, -167),
    (322, -121),
    Corner(340, -86),
    (312, -112),
    (256, -144),
    (180, -161),
    (90, -157),
    Corner(20, -136),
)
LID: Outline = (
    Corner(0, -58),
    (-8, -120),
    Corner(8, -170),
    (84, -202),
    (180, -208),
    (268, -188),
    (332, -138),
    Corner(354, -58),
)
TRAY: Outline = (
    Corner(-6, -56),
    (170, -52),
    Corner(356, -60),
    (338, -22),
    Corner(310, -2),
    (170, 2),
    Corner(18, -2),
    (2, -26),
)
DARK_SHAPE = Ink(0.74, 0.60, 0.46)


def tray(sheet: Sheet) -> None:
    """The pale ply that everything lies in: a rail, a seam, two runners."""
    for x in (56, 250):
        sheet.paint(rectangle(x, -6, 44, 14, radius=4), LINE)
    outline = smooth(TRAY)
    sheet.paint(outline, PLY)
    with sheet.group(clip=sheet.clip(outline)):
        for y in (-36, -22, -10):
            sheet.line(
                smooth([(-10, y), (90, y + 5), (240, y - 3), (350, y + 3)], closed=False), PLY_DARK, 2.4, opacity=0.6
            )
    sheet.line(outline, LINE, 3.4)
    sheet.line(smooth([(-6, -56), (170, -52), (356, -60)], closed=False), LINE, 5)


def handle(sheet: Sheet) -> None:
    """A loop to lift the lid by."""
    grip = smooth([(24, -32), (28, -20), (64, -20), (68, -32)], closed=False)
    sheet.line(grip, LINE, 10)
    sheet.line(grip, LINEN, 4)


def ribs(sheet: Sheet, outline: Outline, foot: float, ink: Ink, width: float) -> None:
    """Bent laths over the glass, and one along its top."""
    with sheet.group(clip=sheet.clip(smooth(outline))):
        for index in range(1, 8):
            x = 4 + index * 42
            lean = (x - 170) * 0.16
            lath = [
                (x + lean * 0.4, foot),
                (x + lean * 0.2, foot - 70),
                (x - lean, foot - 150),
                (x - lean * 1.6, foot - 190),
            ]
            sheet.line(smooth(lath, closed=False), ink, width)


def shut(sheet: Sheet, x: float, sleeper: Sleeper, *, turn: float = 0.0) -> None:
    """A pod that is shut and lit. After the dark."""
    with sheet.group(move=(x, FOOT)), sheet.shape(f"pod at {x:g}"):
        glass = smooth(HULL)
        light = sheet.radial(
            (170 + turn, -84),
            190,
            Stop(0, Ink(0, 0, 0.30)),
            Stop(0.5, Ink(0, 0.06, 0.66)),
            Stop(1, Ink(0.06, 0.30, 0.92)),
            stretch=1.2,
        )
        sheet.paint(glass, light)
        with sheet.group(clip=sheet.clip(glass)):
            sheet.paint(rectangle(0, -66, LENGTH, 24), Ink(0, 0.20, 0.62))
            sleeper(sheet)
        ribs(sheet, HULL, -44, Ink(0.16, 0.40, 0.86), 4)
        sheet.line(glass, LINE, 4.4)
        keel = smooth(KEEL)
        sheet.paint(keel, PLY)
        seam = [(16, -147), (90, -170), (180, -174), (258, -154), (316, -114)]
        sheet.line(smooth(seam, closed=False), PLY_DARK, 2.4)
        sheet.line(keel, LINE, 3)
        sheet.line(smooth([(70, -183), (180, -192), (276, -166)], closed=False), LINE, 6)
        sheet.paint(stroke([(16, -84), (18, -114), (30, -134)], 7, start=0.1, end=0.1), Ink(0, 0, 0.06))
        tray(sheet)
        handle(sheet)
        sheet.line(polyline([(4, -60), (336, -60)]), Ink(0, 0.06, 0.62), 4)


def lid_up(sheet: Sheet, x: float) -> None:
    """The lid of an open pod, which one sees the wall through."""
    with sheet.group(move=(x, FOOT)), sheet.shape(f"lid at {x:g}"):
        outline = smooth(LID)
        with sheet.group(opacity=0.42):
            sheet.paint(outline, Ink(0.10, 0.40, 0.10))
        ribs(sheet, LID, -56, PLY, 5)
        sheet.line(outline, LINE, 13)
        sheet.line(outline, PLY, 7)
        for hinge in (70, 250):
            sheet.paint(rectangle(hinge, -70, 24, 16, radius=4), LINE)


def bed_in_it(sheet: Sheet, x: float, *, pillow_right: bool = False, dented: bool = False) -> None:
    """Mattress, pillow, a quilt turned down: what an open pod has in its tray."""
    with sheet.group(move=(x, FOOT)), sheet.shape(f"bed at {x:g}"):
        hollow = smooth([Corner(2, -54), (20, -80), (90, -90), (250, -90), (322, -80), Corner(340, -54)])
        sheet.paint(hollow, LINEN_SHADE)
        sheet.line(hollow, LINE, 3)
        side = -1.0 if pillow_right else 1.0
        middle = LENGTH / 2
        pillow = smooth(
            [
                (middle - side * 140, -72),
                (middle - side * 128, -102),
                (middle - side * 86, -108),
                (middle - side * 52, -96),
                (middle - side * 50, -66),
                (middle - side * 96, -60),
            ]
        )
        sheet.paint(pillow, LINEN)
        sheet.line(pillow, LINE, 3)
        if dented:
            sheet.paint(ellipse(middle - side * 92, -92, 26, 9), LINEN_SHADE)
        quilt = smooth(
            [
                Corner(middle - side * 30, -56),
                (middle - side * 24, -92),
                (middle + side * 20, -104),
                (middle + side * 90, -98),
                (middle + side * 150, -88),
                Corner(middle + side * 162, -56),
            ]
        )
        sheet.paint(quilt, Ink(0.30, 0.60, 0.10))
        with sheet.group(clip=sheet.clip(quilt)):
            stars = stamped_stars(0, -110, 340, 60, 30, sheet.rng(f"quilt {x}"), radius=7)
            sheet.paint(stars, Ink(0, 0.16, 0.30))
        sheet.line(quilt, LINE, 3)


def front(sheet: Sheet, x: float) -> None:
    """The tray's front, which hides the lower half of what lies in it."""
    with sheet.group(move=(x, FOOT)), sheet.shape(f"tray at {x:g}"):
        tray(sheet)
        handle(sheet)


# Who lies in them, as dark shapes. Heads are on the left unless it is said.


def lying(sheet: Sheet, outline: Outline, *more: Outline) -> None:
    """Paint a dark shape on the light."""
    for each in (outline, *more):
        sheet.paint(smooth(each), DARK_SHAPE)


PILLOW_OF_LIGHT = Ink(0, 0, 0.22)


def pillow(sheet: Sheet, x: float) -> None:
    """Something pale under the head."""
    sheet.paint(smooth([(x - 50, -56), (x - 44, -72), (x, -78), (x + 46, -72), (x + 50, -56)]), PILLOW_OF_LIGHT)


def profile(*face: Point | Corner) -> Outline:
    """Return a head on its back: nape, crown and forehead, which all have alike, then a face."""
    return [Corner(96, -66), (70, -66), (46, -76), (38, -96), (48, -118), (62, -125), *face]


def man(sheet: Sheet) -> None:
    """On his back, a beard, hands folded, his feet together and straight up."""
    pillow(sheet, 62)
    head = profile(
        Corner(70, -120),
        Corner(78, -136),
        Corner(84, -121),
        Corner(90, -125),
        Corner(93, -119),
        Corner(97, -123),
        (112, -124),
        (120, -112),
        Corner(112, -94),
    )
    body: Outline = (
        Corner(90, -58),
        (94, -86),
        (120, -98),
        (148, -112),
        (176, -110),
        (210, -96),
        (262, -82),
        Corner(296, -82),
        Corner(300, -58),
    )
    feet: Outline = (Corner(284, -58), (284, -104), (290, -124), (300, -122), (306, -96), Corner(306, -58))
    lying(sheet, head, body, feet)
    sheet.paint(stroke([(122, -92), (144, -116), (172, -118)], 18, start=0.8, end=0.7), DARK_SHAPE)


def boy(sheet: Sheet) -> None:
    """On his back, his head on the right: hair like a mop, an ear out of it, one arm over his head."""
    with sheet.group(scale=(-1, 1, LENGTH / 2, 0)):
        pillow(sheet, 74)
        head: Outline = (
            Corner(106, -62),
            (76, -64),
            Corner(50, -66),
            Corner(54, -80),
            Corner(36, -84),
            Corner(46, -96),
            Corner(34, -112),
            Corner(52, -112),
            Corner(54, -130),
            Corner(68, -122),
            Corner(80, -126),
            Corner(78, -116),
            Corner(84, -130),
            Corner(92, -116),
            Corner(98, -119),
            Corner(100, -112),
            (112, -110),
            (116, -98),
            Corner(106, -88),
        )
        body: Outline = (
            Corner(96, -58),
            (104, -80),
            (128, -96),
            (160, -98),
            (200, -88),
            (240, -80),
            Corner(254, -96),
            Corner(264, -100),
            (268, -84),
            Corner(264, -58),
        )
        lying(sheet, head, body)
        arm = [(126, -88), (112, -72), (80, -70), (58, -74)]
        sheet.paint(stroke(arm, 15, start=0.8, end=0.6), DARK_SHAPE)
        sheet.paint(ellipse(78, -92, 8, 10), Ink(0, 0.08, 0.55))


def girl(sheet: Sheet) -> None:
    """Small, on her back, her hair cut straight and her mouth open to the lid."""
    pillow(sheet, 72)
    head: Outline = (
        Corner(110, -62),
        (76, -62),
        Corner(40, -56),
        (32, -84),
        (38, -112),
        (56, -128),
        Corner(72, -124),
        Corner(72, -119),
        Corner(82, -133),
        Corner(88, -119),
        Corner(95, -122),
        Corner(98, -102),
        Corner(103, -103),
        Corner(112, -116),
        (120, -108),
        (118, -96),
        Corner(106, -86),
    )
    body: Outline = (
        Corner(98, -58),
        (108, -80),
        (134, -94),
        (162, -90),
        (206, -80),
        Corner(222, -94),
        Corner(232, -96),
        (236, -80),
        Corner(232, -58),
    )
    lying(sheet, head, body)
    hand_on_top = [(124, -84), (140, -102), (164, -100)]
    sheet.paint(stroke(hand_on_top, 15, start=0.8, end=0.7), DARK_SHAPE)


def man_with_his_knees_bent(sheet: Sheet) -> None:
    """Too long for it: on his back, knees up, a wave of thick hair on the pillow."""
    pillow(sheet, 62)
    hair: Outline = (
        Corner(80, -62),
        Corner(36, -60),
        (22, -80),
        (26, -106),
        (40, -128),
        (58, -132),
        Corner(72, -124),
        (70, -100),
    )
    head = profile(
        Corner(71, -120),
        Corner(80, -135),
        Corner(86, -120),
        Corner(92, -123),
        Corner(95, -113),
        Corner(99, -121),
        (110, -119),
        (116, -108),
        Corner(108, -92),
    )
    body: Outline = (Corner(90, -58), (94, -84), (118, -98), (156, -98), Corner(190, -88), Corner(204, -58))
    lying(sheet, hair, head, body)
    sheet.paint(stroke([(176, -78), (208, -108), (236, -142)], 38, start=0.9, end=0.7), DARK_SHAPE)
    sheet.paint(stroke([(238, -146), (258, -110), (272, -68)], 30, start=0.9, end=0.8), DARK_SHAPE)
    sheet.paint(smooth([Corner(256, -56), (260, -76), (280, -78), Corner(308, -66), Corner(312, -56)]), DARK_SHAPE)
    sheet.paint(ellipse(237, -144, 16), DARK_SHAPE)
