"""The hands of the six Lilas, and what they hold: a pen like a raised finger, a notebook, a shoe.

A hand is drawn about its wrist, (0, 0), and points up unless a docstring says otherwise.
"""

from __future__ import annotations

from lila_coat_drawing import BAR, CYAN, JERSEY, LINING, SALMON
from lila_drawing import SKIN
from lila_hands_drawing import CARD, INKED, pen
from neighbours_drawing import Finger, contour, finger, fingers, lit_and_shaded

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

SHOE = Cloth(Ink(0.02, 0.16, 0.90), Ink(0.34, 0.46, 0.86), Ink(0.60, 0.62, 0.80))


def open_hand(sheet: Sheet) -> None:
    """Wide open, its inside to us, the thumb to the right."""
    row = (
        Finger((22, -58), (40, -98), (50, -132), 20),
        Finger((6, -66), (12, -112), (12, -150), 20),
        Finger((-12, -66), (-18, -108), (-26, -142), 20),
        Finger((-27, -58), (-46, -88), (-62, -112), 18),
    )
    fingers(sheet, SKIN, row)
    finger(sheet, SKIN, Finger((24, -26), (54, -46), (76, -66), 21))
    palm = [(-19, 34), (-23, 2), (-36, -32), (-34, -66), (-8, -78), (18, -74), (34, -58), (36, -30), (23, -2), (19, 34)]
    lit_and_shaded(sheet, palm, SKIN, [Corner(6, 40), (10, 0), (22, -36), Corner(46, -50), Corner(46, 40)])
    contour(sheet, [(-19, 32), (-24, 2), (-36, -32), (-34, -56)], 3.4)
    contour(sheet, [(19, 32), (25, 0), (34, -20)], 3.4)
    contour(sheet, [(20, -44), (4, -36), (-2, -14)], 2.6, SKIN.deep)


def fist(sheet: Sheet) -> None:
    """Loosely shut, the fingers' backs to us: something for a jaw to lie on."""
    back = [(-24, 32), (-30, -4), (-38, -34), (-24, -62), (10, -66), (36, -50), (38, -18), (26, 8), (22, 32)]
    lit_and_shaded(sheet, back, SKIN, [Corner(8, 40), (14, 0), (26, -40), Corner(50, -50), Corner(50, 40)])
    contour(sheet, [(-24, 30), (-30, -4), (-39, -34), (-25, -62), (10, -67), (36, -50), (38, -18), (26, 8)], 3.6)
    for x, y in ((-22, -44), (-4, -48), (14, -44)):
        contour(sheet, [(x - 2, y - 16), (x + 2, y), (x - 1, y + 16)], 2.8, SKIN.deep)
    finger(sheet, SKIN, Finger((-22, 6), (-6, -14), (18, -16), 20), nail=True)


def folded_hands(sheet: Sheet) -> None:
    """One laid in the other, about the middle of both: nothing sticks out."""
    under = [(-66, -20), (-30, -32), (10, -30), (24, 0), (10, 30), (-40, 28), (-66, 18)]
    lit_and_shaded(sheet, under, SKIN, [Corner(-70, 8), (-30, 12), (20, 6), Corner(20, 40), Corner(-70, 40)])
    contour(sheet, [(-66, -20), (-30, -33), (8, -31)], 3.4)
    fingers(
        sheet,
        SKIN,
        (
            Finger((16, -18), (-20, -18), (-44, -10), 19),
            Finger((18, -2), (-20, 0), (-46, 6), 19),
            Finger((18, 14), (-18, 17), (-40, 22), 18),
            Finger((18, 28), (-10, 32), (-28, 35), 16),
        ),
    )
    over = [(68, -22), (40, -36), (12, -32), (2, 0), (10, 36), (40, 40), (68, 24)]
    lit_and_shaded(sheet, over, SKIN, [Corner(0, 20), (36, 18), (70, 4), Corner(76, 50), Corner(0, 50)])
    contour(sheet, [(68, -22), (40, -37), (14, -33)], 3.4)
    contour(sheet, [(66, 25), (40, 41), (14, 38)], 3.4)
    finger(sheet, SKIN, Finger((36, -26), (4, -42), (-26, -34), 20), nail=True)


def hand_with_raised_pen(sheet: Sheet) -> None:
    """A pen held upright, as others hold a finger."""
    pen(sheet, (4, 20), (-10, -176))
    palm = [(-20, 34), (-26, 0), (-28, -36), (-8, -58), (22, -54), (36, -28), (26, 4), (20, 34)]
    lit_and_shaded(sheet, palm, SKIN, [Corner(6, 40), (12, 0), (20, -40), Corner(50, -50), Corner(50, 40)])
    contour(sheet, [(-20, 32), (-27, 0), (-29, -34)], 3.4)
    contour(sheet, [(20, 32), (27, 2), (36, -26), (24, -54)], 3.4)
    for y, width in ((-46, 19), (-28, 20), (-10, 19), (7, 17)):
        finger(sheet, SKIN, Finger((24, y), (-2, y - 4), (-16, y + 3), width), bare=5)
    finger(sheet, SKIN, Finger((-22, -10), (-24, -44), (-8, -66), 20), nail=True)


def hand_at_hip(sheet: Sheet) -> None:
    """It points to the left: four fingers flat on the cloth."""
    row = [
        Finger((-24, y), (-56, y + lean), (-80, y + lean * 2), 19) for y, lean in ((-22, -4), (-5, 0), (11, 4), (26, 7))
    ]
    fingers(sheet, SKIN, row)
    back = [(18, -28), (-12, -38), (-36, -28), (-42, 4), (-34, 34), (-6, 40), (18, 28)]
    lit_and_shaded(sheet, back, SKIN, [Corner(24, 14), (-16, 16), (-44, 10), Corner(-44, 50), Corner(24, 50)])
    contour(sheet, [(18, -28), (-12, -39), (-30, -33)], 3.4)
    contour(sheet, [(18, 29), (-6, 41), (-26, 38)], 3.4)


def notebook(sheet: Sheet) -> None:
    """About its middle: squared paper's cover, a band round it, four finger tips at its right edge."""
    cover = rectangle(-74, -104, 148, 208, radius=8)
    sheet.paint(rectangle(-66, -98, 148, 208, radius=8), CARD.shade)
    sheet.line(rectangle(-66, -98, 148, 208, radius=8), LINE, 3)
    sheet.paint(cover, LINING.light)
    with sheet.group(clip=sheet.clip(cover)):
        grid = "".join(polyline([(x, -110), (x, 110)]) for x in range(-60, 80, 24))
        grid += "".join(polyline([(-80, y), (80, y)]) for y in range(-96, 110, 24))
        sheet.line(grid, JERSEY.light, 2.8)
        sheet.paint(rectangle(40, -110, 13, 220), INKED)
    sheet.paint(rectangle(-48, -78, 70, 44, radius=3), CARD.light)
    sheet.line(rectangle(-48, -78, 70, 44, radius=3), LINE, 2.6)
    sheet.line(polyline([(-38, -62), (10, -62)]) + polyline([(-38, -50), (-8, -50)]), INKED, 3)
    sheet.line(cover, LINE, 4)


def fingers_on_the_edge(sheet: Sheet) -> None:
    """It points to the right and up: the back of a hand, its fingers over an edge at x 60."""
    row = [Finger((34, y), (62, y - 3), (76, y + 3), 19) for y in (-26, -9, 8, 24)]
    fingers(sheet, SKIN, row)
    back = [(-16, -26), (14, -40), (42, -36), (52, -4), (42, 34), (12, 38), (-16, 26)]
    lit_and_shaded(sheet, back, SKIN, [Corner(-20, 14), (16, 14), (54, 8), Corner(54, 50), Corner(-20, 50)])
    contour(sheet, [(-16, -26), (14, -41), (38, -38)], 3.4)
    contour(sheet, [(-14, 27), (12, 39), (34, 37)], 3.4)


def shoe(sheet: Sheet) -> None:
    """A canvas shoe that hangs from two fingers by its heel; its heel is at (0, 0)."""
    body = smooth(
        [
            Corner(-20, -6),
            (-34, 40),
            (-38, 96),
            (-30, 140),
            (2, 160),
            (32, 138),
            (34, 92),
            (22, 50),
            Corner(24, -4),
            (2, 12),
        ]
    )
    sheet.paint(body, SHOE.light)
    with sheet.group(clip=sheet.clip(body)):
        sheet.paint(stroke([(-30, -10), (-42, 60), (-40, 150), (4, 172)], 30, start=1, end=0.8), BAR)
        sheet.paint(ellipse(4, 30, 18, 30), SHOE.deep)
        sheet.paint(ellipse(6, 146, 40, 26), BAR)
    sheet.line(body, LINE, 4)
    sheet.line("".join(polyline([(-14, y), (22, y + 6)]) for y in (70, 88, 106)), CYAN, 6)
    sheet.line(stitches([(28, 60), (32, 100), (26, 128)]), SHOE.deep, 2.6)
    lace = smooth([(20, 74), (44, 96), (40, 140), (56, 176)], closed=False)
    sheet.line(lace, LINE, 6)
    sheet.line(lace, BAR, 3)


def hanging_fingers(sheet: Sheet) -> None:
    """It points to the left and lets go of all but a shoe."""
    row = (
        Finger((-22, -14), (-50, 4), (-58, 34), 20),
        Finger((-20, 2), (-42, 22), (-44, 50), 20),
        Finger((-12, 16), (-26, 36), (-26, 58), 19),
        Finger((0, 24), (-8, 42), (-10, 58), 17),
    )
    fingers(sheet, SKIN, row)
    back = [(30, -26), (2, -38), (-28, -30), (-38, -6), (-22, 24), (6, 34), (30, 22)]
    lit_and_shaded(sheet, back, SKIN, [Corner(36, 8), (0, 10), (-30, 14), Corner(-20, 44), Corner(36, 44)])
    contour(sheet, [(30, -26), (2, -39), (-26, -31)], 3.4)


def mattress(sheet: Sheet) -> None:
    """The end of a bed, low and rounded, with a lit rim: as much of it as she needs."""
    edge = rectangle(-410, 566, 830, 420, radius=90)
    sheet.paint(edge, JERSEY.light)
    with sheet.group(clip=sheet.clip(edge)):
        for row in range(5):
            y = 668 + row * 42
            sheet.paint(stroke([(-420, y), (0, y + 6), (430, y)], 9, start=1, end=1), LINING.light)
        sheet.paint(
            smooth([Corner(160, 560), (220, 640), Corner(250, 1000), Corner(440, 1000), Corner(440, 560)]),
            LINING.shade,
            opacity=0.45,
        )
        sheet.line(rectangle(-402, 574, 814, 410, radius=84), SALMON, 18)
    sheet.line(edge, LINE, 4)
