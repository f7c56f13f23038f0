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
            Stop(0, Ink(0, 0, 0.12)),
            Stop(0.5, Ink(0, 0.04, 0.56)),
            Stop(1, Ink(0.06, 0.30, 0.92)),
            stretch=1.2,
        )
        sheet.paint(glass, light)
        ribs(sheet, HULL, -44, Ink(0.10, 0.34, 0.84), 4)
        with sheet.group(clip=sheet.clip(glass)):
            sheet.paint(rectangle(0, -66, LENGTH, 24), Ink(0, 0.20, 0.62))
            sleeper(sheet)
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


DARK_FACE = Ink(0.30, 0.42, 0.86)
QUILT, QUILT_PRINT = Ink(0.36, 0.44, 0.70), Ink(0.06, 0.22, 0.74)


def stroke_of_sleep() -> str:
    """Return a shut eye."""
    return smooth([(74, -126), (79, -121), (85, -126)], closed=False)


def head_on(sheet: Sheet, outline: Outline, *, beard: bool = False) -> None:
    """Paint a head on a thick pale pillow: hair as a dark shape, the face less so. The crown is on the left."""
    pillow = smooth([(4, -54), (8, -76), (44, -86), (92, -84), (108, -72), (108, -54)])
    sheet.paint(pillow, Ink(0, 0, 0.10))
    sheet.line(pillow, Ink(0.10, 0.34, 0.80), 3)
    head = smooth(outline)
    sheet.paint(head, DARK_SHAPE)
    with sheet.group(clip=sheet.clip(head)):
        sheet.paint(ellipse(98, -126, 36, 32), DARK_FACE)
        if beard:
            sheet.paint(ellipse(116, -108, 25, 21), DARK_SHAPE)
    sheet.line(stroke_of_sleep(), DARK_SHAPE, 3.4)


def under_a_quilt(sheet: Sheet, outline: Outline) -> None:
    """Paint a body under its quilt, a print on it, the edge dark."""
    cloth = smooth(outline)
    sheet.paint(cloth, QUILT)
    with sheet.group(clip=sheet.clip(cloth)):
        sheet.paint(stamped_stars(80, -160, 260, 110, 26, sheet.rng("quilt"), radius=7), QUILT_PRINT)
    sheet.line(cloth, DARK_SHAPE, 4)


def profile(*face: Point | Corner) -> Outline:
    """Return a head on its back: nape, crown and forehead, which all have alike, then a face."""
    return [Corner(100, -70), (74, -76), (50, -86), (36, -104), (40, -126), (54, -140), (68, -143), *face]


def man(sheet: Sheet) -> None:
    """On his back, a beard, hands folded, his feet together and straight up."""
    nose = (Corner(76, -139), (82, -150), Corner(86, -138), (92, -140))
    beard = (Corner(95, -134), (108, -138), (122, -132), (120, -116), Corner(108, -100), Corner(116, -80))
    head_on(sheet, profile(*nose, *beard), beard=True)
    body: Outline = (
        Corner(100, -54),
        (106, -84),
        (126, -104),
        (160, -116),
        (200, -104),
        (250, -86),
        Corner(278, -84),
        (284, -118),
        (294, -126),
        (306, -116),
        Corner(312, -54),
    )
    under_a_quilt(sheet, body)
    sheet.paint(stroke([(122, -104), (148, -124), (178, -118)], 17, start=0.8, end=0.8), DARK_SHAPE)


def boy(sheet: Sheet) -> None:
    """On his back, his head on the right: hair like a mop, an ear out of it, an arm out of the quilt."""
    with sheet.group(scale=(-1, 1, LENGTH / 2, 0)):
        mop: Outline = (
            Corner(104, -72),
            (70, -70),
            (44, -72),
            Corner(24, -78),
            (34, -92),
            Corner(18, -106),
            (36, -116),
            Corner(30, -136),
            (52, -138),
            Corner(62, -152),
            Corner(70, -142),
            Corner(76, -136),
            (82, -146),
            Corner(86, -134),
            (92, -135),
            Corner(94, -128),
            (106, -126),
            (112, -114),
            Corner(104, -100),
            Corner(114, -84),
        )
        head_on(sheet, mop)
        sheet.line(smooth([(78, -98), (68, -104), (72, -116), (80, -112)], closed=False), Ink(0, 0.08, 0.60), 4)
        body: Outline = (
            Corner(98, -54),
            (106, -82),
            (130, -98),
            (170, -96),
            (220, -84),
            Corner(236, -80),
            (244, -106),
            (256, -106),
            Corner(262, -54),
        )
        under_a_quilt(sheet, body)
        sheet.paint(stroke([(130, -92), (150, -118), (132, -140), (108, -148)], 16, start=0.8, end=0.7), DARK_SHAPE)


def girl(sheet: Sheet) -> None:
    """Small, on her back, her hair cut straight and her mouth open to the lid."""
    bob: Outline = (Corner(108, -66), (80, -62), Corner(36, -60), (22, -90), (28, -124), (48, -144), (68, -146))
    face: Outline = (
        Corner(74, -138),
        (80, -149),
        Corner(85, -137),
        Corner(92, -140),
        Corner(93, -118),
        Corner(100, -118),
        Corner(108, -134),
        (117, -126),
        (114, -112),
        Corner(104, -98),
        Corner(114, -80),
    )
    head_on(sheet, (*bob, *face))
    body: Outline = (
        Corner(98, -54),
        (108, -82),
        (130, -96),
        (164, -92),
        (196, -84),
        Corner(208, -82),
        (216, -104),
        (226, -104),
        Corner(232, -54),
    )
    under_a_quilt(sheet, body)


def man_with_his_knees_bent(sheet: Sheet) -> None:
    """Too long for it: on his back, knees up, a wave of thick hair on the pillow."""
    hair: Outline = (
        Corner(100, -70),
        Corner(40, -66),
        (20, -84),
        (22, -116),
        (38, -144),
        (58, -150),
        Corner(74, -140),
        (82, -150),
        Corner(86, -138),
        Corner(92, -139),
        Corner(93, -128),
        Corner(98, -136),
        (109, -132),
        (114, -120),
        Corner(106, -100),
        Corner(114, -80),
    )
    head_on(sheet, hair)
    body: Outline = (
        Corner(98, -54),
        (106, -82),
        (130, -100),
        (164, -98),
        Corner(188, -94),
        (214, -128),
        (236, -150),
        (252, -142),
        (270, -100),
        (280, -78),
        Corner(308, -72),
        Corner(314, -54),
    )
    under_a_quilt(sheet, body)
