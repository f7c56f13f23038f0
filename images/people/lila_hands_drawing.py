"""Lila Park's hands and what they hold: a pen, a telephone, a banister's rail.

A hand is drawn about its wrist, (0, 0), unless a docstring says otherwise; the lamp is at the upper left.
"""

from __future__ import annotations

from lila_drawing import SKIN
from neighbours_drawing import Finger, contour, finger, fingers, forearm, lit_and_shaded, tube

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

PEN = Cloth(Ink(0, 0.10, 0.86), Ink(0.30, 0.44, 0.84), Ink(0.52, 0.60, 0.84))
CARD = Cloth(Ink(0, 0.01, 0.02), Ink(0.03, 0.24, 0.06), Ink(0.14, 0.46, 0.12))
ATLAS = Cloth(Ink(0.02, 0.14, 0.72), Ink(0.26, 0.46, 0.78), Ink(0.50, 0.60, 0.80))
INKED = Ink(0.86, 0.60, 0.20)
RAIL = Cloth(Ink(0.24, 0.34, 0.64), Ink(0.54, 0.56, 0.66), Ink(0.02, 0.14, 0.44))
POST = Cloth(Ink(0.06, 0.22, 0.26), Ink(0.38, 0.54, 0.34), Ink(0.62, 0.70, 0.36))


def signature(sheet: Sheet, at: Point, turn: float, *, size: float = 1.0) -> None:
    """Draw a name in ink on the back of a hand: a loop, a wave, and a foot stuck out to trip you up."""
    with sheet.group(move=at), sheet.group(turn=(turn, 0, 0)), sheet.group(scale=(size, 0, 0)):
        loop = [(-20, 6), (-14, -12), (-6, -10), (-8, 6), (-2, -6), (4, 4), (8, -4), (13, 3), (18, 2)]
        sheet.line(smooth(loop, closed=False), INKED, 3)
        sheet.paint(stroke([(18, 2), (24, 10), (16, 15), (-14, 13)], 4, start=0.8, end=0.2), INKED)


# Writing.

# Where the pen touches the card.
NIB: Point = (-26.0, 372.0)


def atlas_and_card(sheet: Sheet) -> None:
    """A school atlas lying on her forearm, and on it a folded card with five lines on it."""
    with sheet.shape("atlas"):
        pages = polygon([(-182, 336), (74, 308), (96, 446), (-164, 478)])
        sheet.paint(pages, CARD.light)
        sheet.line(pages, LINE, 3.4)
        sheet.line(polyline([(-166, 470), (92, 438)]) + polyline([(-168, 463), (91, 431)]), CARD.deep, 2)
        cover = polygon([(-188, 328), (72, 298), (92, 430), (-172, 462)])
        sheet.paint(cover, ATLAS.light)
        with sheet.group(clip=sheet.clip(cover)):
            sheet.paint(stamped_dots(-200, 290, 310, 190, 30, sheet.rng("atlas"), radius=5), ATLAS.shade)
        sheet.line(cover, LINE, 4)
    with sheet.shape("card"):
        back = polygon([(-124, 314), (16, 296), (36, 410), (-108, 430)])
        sheet.paint(polygon([(-120, 324), (24, 306), (42, 418), (-102, 440)]), ATLAS.shade)
        sheet.paint(back, CARD.light)
        sheet.line(back, LINE, 3)
        sheet.paint(star(-94, 334, 12, points=5), PEN.light)
        lines = ""
        for row, reach in enumerate((92, 104, 66, 98, 40)):
            x, y = -104 + row * 2.6, 356 + row * 15
            wave = [(x + step * reach / 8, y - step * reach / 8 * 0.13 + (3 if step % 2 else -3)) for step in range(9)]
            lines += smooth(wave, closed=False)
        sheet.line(lines, INKED, 2.6)


def hand_under_the_atlas(sheet: Sheet) -> None:
    """The far hand holds the lower edge from below; of its fingers one sees the ends."""
    with sheet.shape("far hand"):
        palm = [(-44, 462), (-10, 452), (40, 448), (60, 462), (44, 486), (0, 500), (-44, 506)]
        lit_and_shaded(sheet, palm, SKIN, [Corner(-50, 484), (0, 478), (70, 464), Corner(70, 520), Corner(-50, 520)])
        contour(sheet, [(-44, 507), (0, 501), (44, 487), (58, 470)], 3.4)
        for x, y in ((-8, 466), (12, 464), (31, 461), (48, 457)):
            finger(sheet, SKIN, Finger((x, y + 8), (x + 1, y - 16), (x - 1, y - 34), 19), crease=False, nail=True)


def hand_with_pen(sheet: Sheet) -> None:
    """The near hand at its pen, the pen at the card."""
    with sheet.shape("writing hand"):
        forearm(sheet, SKIN, [(120, 420), (86, 392), (62, 372)], (26, 24, 26))
        fingers(
            sheet,
            SKIN,
            (Finger((44, 366), (12, 378), (0, 392), 21), Finger((52, 380), (22, 394), (12, 406), 20)),
        )
        back = [(86, 366), (70, 338), (44, 330), (26, 346), (28, 378), (50, 400), (80, 398)]
        lit_and_shaded(sheet, back, SKIN, [Corner(100, 384), (66, 380), (34, 384), Corner(26, 416), Corner(110, 416)])
        contour(sheet, [(86, 364), (70, 338), (46, 330), (32, 338)], 3.6)
        contour(sheet, [(28, 380), (50, 401), (80, 399)], 3.4)
        pen(sheet, (52, 272), NIB)
        finger(sheet, SKIN, Finger((46, 340), (12, 330), (-8, 350), 21), nail=True)
        finger(sheet, SKIN, Finger((56, 362), (26, 366), (0, 356), 22), nail=True)


def pen(sheet: Sheet, end: Point, nib: Point) -> None:
    """A fat pen of one bright colour, its nib pointed."""
    (ex, ey), (nx, ny) = end, nib
    cone = (ex + (nx - ex) * 0.82, ey + (ny - ey) * 0.82)
    body = tube([end, ((ex + cone[0]) / 2, (ey + cone[1]) / 2), cone], (8.5, 8.5))
    outline = polygon([*body.left, *body.right[::-1], *body.cap_of_the_start()])
    sheet.paint(outline, PEN.light)
    sheet.paint(stroke(body.right[::3], 5, start=1, end=1), PEN.shade)
    tip = polygon([body.left[-1], nib, body.right[-1]])
    sheet.paint(tip, INKED)
    sheet.line(outline + tip, LINE, 3)


# At a button.


def hand_at_a_button(sheet: Sheet) -> None:
    """It points to the right: thumb and first finger about something round at (84, -14)."""
    with sheet.shape("hand at the button"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((44, -18), (80, -34), (100, -26), 20),
                Finger((50, -2), (84, 4), (98, 8), 20),
                Finger((48, 14), (78, 24), (84, 20), 19),
                Finger((42, 26), (66, 36), (70, 32), 17),
            ),
        )
        back = [(-10, -22), (16, -36), (46, -32), (60, -6), (54, 28), (30, 38), (-10, 26)]
        lit_and_shaded(sheet, back, SKIN, [Corner(-16, 14), (24, 14), (60, 4), Corner(64, 46), Corner(-16, 46)])
        contour(sheet, [(-10, -22), (16, -36), (40, -34)], 3.4)
        contour(sheet, [(-8, 27), (30, 39), (46, 34)], 3.4)
        for x, y in ((50, -16), (54, 0), (52, 16)):
            contour(sheet, [(x - 4, y - 4), (x + 2, y), (x - 3, y + 5)], 2.2, SKIN.deep)
        finger(sheet, SKIN, Finger((14, -20), (44, -14), (74, -12), 20), nail=True)


# At the rail.

RAIL_TOP, RAIL_FOOT = 318.0, 362.0
RAIL_LEFT, RAIL_RIGHT = -336.0, 356.0


def rail(sheet: Sheet) -> None:
    """A yard of banister, broken off at both ends: the handrail and five turned posts under it."""
    for index, x in enumerate((-292, -176, -48, 84, 214, 316)):
        with sheet.shape(f"post {index + 1}"):
            _post(sheet, x)
    with sheet.shape("handrail"):
        top, foot = RAIL_TOP, RAIL_FOOT
        torn_right = [(RAIL_RIGHT, top + 4), (RAIL_RIGHT - 24, top + 14), (RAIL_RIGHT + 10, top + 22)]
        torn_right += [(RAIL_RIGHT - 30, top + 30), (RAIL_RIGHT - 8, foot - 4), (RAIL_RIGHT - 40, foot)]
        torn_left = [(RAIL_LEFT + 22, foot), (RAIL_LEFT - 12, foot - 8), (RAIL_LEFT + 16, foot - 20)]
        torn_left += [(RAIL_LEFT - 20, top + 16), (RAIL_LEFT + 10, top + 8), (RAIL_LEFT, top)]
        wood = polygon([(RAIL_LEFT, top), (RAIL_RIGHT, top + 4), *torn_right[1:], *torn_left])
        sheet.paint(wood, RAIL.light)
        with sheet.group(clip=sheet.clip(wood)):
            sheet.paint(rectangle(RAIL_LEFT - 30, top + 27, 760, 30), RAIL.shade)
            sheet.paint(
                stroke([(RAIL_LEFT - 20, top + 8), (0, top + 9), (RAIL_RIGHT, top + 11)], 9, start=1, end=1), RAIL.deep
            )
            for x, length in ((-270, 70), (-130, 46), (110, 60), (250, 80)):
                sheet.line(polyline([(x, top + 19), (x + length, top + 21)]), RAIL.shade, 2.4)
            sheet.paint(polygon(torn_right), POST.light)
            sheet.paint(polygon(torn_left), POST.light)
        sheet.line(wood, LINE, 4)


def _post(sheet: Sheet, x: float) -> None:
    """A turned post: a ring, a belly, a long taper."""
    half = (
        (362, 13),
        (378, 13),
        (384, 20),
        (396, 20),
        (404, 11),
        (440, 18),
        (500, 22),
        (580, 16),
        (700, 11),
        (860, 11),
    )
    outline = smooth([*((x - wide, y) for y, wide in half), *((x + wide, y) for y, wide in half[::-1])])
    sheet.paint(outline, POST.light)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(rectangle(x + 2, 350, 40, 520), POST.shade)
    sheet.line(outline, LINE, 3.4)


def hand_over_the_rail(sheet: Sheet) -> None:
    """It points up, its back to us: the fingers go over the rail and away; a name in ink on it."""
    with sheet.shape("hand on the rail"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((-26, -58), (-32, -84), (-28, -94), 20),
                Finger((-8, -64), (-11, -94), (-8, -104), 21),
                Finger((12, -64), (12, -94), (14, -103), 21),
                Finger((29, -58), (33, -82), (34, -92), 19),
            ),
            crease=False,
        )
        finger(sheet, SKIN, Finger((-26, -22), (-54, -46), (-66, -70), 21), nail=True)
        back = [
            (-22, 20),
            (-26, -8),
            (-38, -40),
            (-36, -66),
            (-8, -78),
            (22, -76),
            (40, -62),
            (36, -28),
            (24, -4),
            (22, 20),
        ]
        lit_and_shaded(
            sheet, back, SKIN, [Corner(10, 30), (14, -10), (26, -50), Corner(36, -90), Corner(60, -70), Corner(50, 30)]
        )
        contour(sheet, [(-22, 20), (-26, -8), (-38, -40), (-36, -60)], 3.4)
        contour(sheet, [(22, 20), (25, -4), (36, -28), (40, -56)], 3.4)
        signature(sheet, (-2, -36), -8)


def telephone(sheet: Sheet) -> None:
    """A telephone with its light on, held upright in the far hand: it stands over (0, 0)."""
    with sheet.shape("telephone"):
        body = rectangle(-44, -142, 88, 166, radius=14)
        sheet.paint(body, INKED)
        sheet.line(body, LINE, 4)
        sheet.paint(rectangle(-36, -133, 72, 148, radius=8), PAPER)
        sheet.paint(ellipse(0, -82, 21), Ink(0, 0.10, 0.80))
        sheet.line(polyline([(-22, -42), (22, -42)]) + polyline([(-22, -28), (8, -28)]), Ink(0, 0.30, 0.08), 6)
    with sheet.shape("hand with the telephone"):
        for y, reach in ((-44, -52), (-24, -56), (-5, -56), (13, -52)):
            finger(sheet, SKIN, Finger((-34, y), (reach, y + 2), (reach + 12, y + 7), 20), crease=False)
        palm = [(-30, 40), (-28, 6), (-4, -4), (24, 2), (44, -6), (54, 20), (42, 60), (-10, 68)]
        lit_and_shaded(sheet, palm, SKIN, [Corner(10, 20), (30, 30), Corner(20, 80), Corner(70, 80), Corner(70, 0)])
        contour(sheet, [(-30, 40), (-28, 6), (-4, -4), (24, 2)], 3.2)
        finger(sheet, SKIN, Finger((40, 14), (40, -22), (22, -48), 23), nail=True)


def light_of_the_telephone(sheet: Sheet, at: Point, *cloth: str) -> None:
    """What its screen does to the cloth about it."""
    lit = sheet.radial(at, 230, Stop(0.2, Ink(0.68, 0.62, 1)), Stop(0.6, Ink(0.88, 0.86, 1)), Stop(1, Ink(1, 1, 1)))
    with sheet.lift(clip=sheet.clip(*cloth)):
        sheet.paint(ellipse(*at, 230), lit)
