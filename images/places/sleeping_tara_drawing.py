"""Tara asleep on the portal's bench: sitting, her head against the frame, her boots not quite down to the ground.

Drawn about the front edge of the seat, under her: about 280 pixels from there to the crown, 150 to the soles.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from cords_drawing import PLUM, TURQUOISE, VERMILION

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, SKIN_FAIR, Cloth, Ink
from print_room.sheet import Sheet

SKIN = SKIN_FAIR
HAIR = Cloth(Ink(0.26, 0.22, 0.80), Ink(0.52, 0.44, 0.84), Ink(0.06, 0.06, 0.62))
LAWN = Cloth(Ink(0, 0.03, 0.08), Ink(0.05, 0.38, 0.12), Ink(0.20, 0.56, 0.14))
STOCKING = Cloth(Ink(0, 0.08, 0.10), Ink(0.10, 0.44, 0.14), Ink(0.26, 0.56, 0.14))
BLUSH = Ink(0, 0.12, 0.74)
# How far the body, and then the head, lean towards the frame, in degrees.
LEAN, NOD = 9.0, 17.0
# By how much the body sits lower than it is drawn.
SUNK = 32.0


def on_the_bench(sheet: Sheet, at: Point, size: float) -> None:
    """Draw her where she sits."""
    with sheet.shape("Tara asleep"), sheet.group(move=at), sheet.group(scale=(size, 0, 0)):
        with sheet.overprint(clip=sheet.clip(rectangle(-130, -16, 260, 42))):
            sheet.paint(ellipse(0, 0, 118, 16), Ink(0.4, 0.4, 0.05))
        legs(sheet)
        with above_the_waist(sheet):
            with sheet.group(move=(20, -226)), sheet.group(turn=(NOD, 0, 30)):
                hair_behind(sheet)
            bodice(sheet)
        skirt(sheet)
        with above_the_waist(sheet):
            arms(sheet)
            with sheet.group(move=(20, -226)), sheet.group(turn=(NOD, 0, 30)):
                head(sheet)


@contextmanager
def above_the_waist(sheet: Sheet) -> Iterator[None]:
    """Draw what leans with her: from the waist up."""
    with sheet.group(move=(0, SUNK)), sheet.group(turn=(LEAN, 0, -80)):
        yield


# Legs and boots.


def legs(sheet: Sheet) -> None:
    """Two stockings and two boots that hang, one toe on the other; one lace has come undone."""
    for x, foot, turn in ((-30.0, (-38.0, 112.0), 14.0), (34.0, (30.0, 114.0), -4.0)):
        with sheet.shape(f"leg at {x:g}"):
            shin = stroke([(x, 20), (x * 0.98, 70), foot], 27, start=1, end=0.78)
            sheet.paint(shin, STOCKING.light)
            with sheet.group(clip=sheet.clip(shin)):
                for y in range(44, 118, 15):
                    sheet.line(polyline([(x - 30, y), (x + 30, y + 3)]), TURQUOISE.light, 5)
            sheet.line(shin, LINE, 2.6)
            with sheet.group(move=foot), sheet.group(turn=(turn, 0, 0)):
                boot(sheet)
    with sheet.shape("undone lace"):
        for way in (
            [(-36, 112), (-50, 122), (-52, 144), (-66, 168)],
            [(-34, 112), (-24, 130), (-28, 150), (-14, 172)],
        ):
            sheet.line(smooth(way, closed=False), LINE, 8)
            sheet.line(smooth(way, closed=False), VERMILION.light, 4.6)


def boot(sheet: Sheet) -> None:
    """A little boot seen from before, laced."""
    shaft = smooth(
        [Corner(-16, -20), (-17, 0), (-22, 22), (-20, 36), (0, 42), (20, 36), (22, 22), (17, 0), Corner(16, -20)]
    )
    sheet.paint(shaft, PLUM.light)
    with sheet.group(clip=sheet.clip(shaft)):
        sheet.paint(rectangle(6, -30, 40, 90), PLUM.deep, opacity=0.7)
        sheet.paint(rectangle(-30, 32, 60, 20), LINE)
    sheet.line(shaft, LINE, 2.8)
    sheet.paint(rectangle(-19, -26, 38, 10, radius=4), VERMILION.light)
    laces = "".join(polyline([(-8, y), (8, y + 6)]) + polyline([(8, y), (-8, y + 6)]) for y in (-10, 0, 10))
    sheet.line(laces, VERMILION.light, 2.6)


# The dress.

SKIRT: Sequence[Point | Corner] = (
    Corner(-32, -66),
    (-64, -50),
    (-108, -22),
    Corner(-134, 0),
    (-104, 10),
    (-78, 26),
    Corner(-72, 46),
    (-38, 56),
    Corner(0, 42),
    (38, 57),
    Corner(74, 44),
    (80, 24),
    (104, 8),
    Corner(130, -4),
    (100, -28),
    (64, -50),
    Corner(40, -62),
)


def skirt(sheet: Sheet) -> None:
    """Broad stripes over her lap, which break at her knees and hang; the rest lies on the bench."""
    with sheet.shape("skirt"):
        path = smooth(SKIRT)
        sheet.paint(path, VERMILION.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            for top, knee in ((-30, -120), (-14, -66), (-1, -22), (11, 18), (24, 60), (36, 112)):
                band = [(top, -70), (top + 7, -70), (knee + 19, 4), (knee + 21, 70), (knee + 1, 70), (knee, 4)]
                sheet.paint(polygon(band), LAWN.light)
            stars = "".join(
                star(x, y, 7, inner=0.36) for x, y in ((-56, 4), (-12, 2), (28, 6), (-24, -30), (20, -32), (70, 2))
            )
            sheet.paint(stars, PLUM.light)
            for side in (-1, 1):
                hanging = [
                    Corner(side * 2, 16),
                    (side * 36, 14),
                    Corner(side * 82, 12),
                    Corner(side * 76, 70),
                    Corner(0, 70),
                ]
                sheet.paint(smooth(hanging), VERMILION.shade, opacity=0.62)
            lap = [Corner(-8, -64), (-4, -20), (0, 44), (8, 44), (8, -20), Corner(12, -64)]
            sheet.paint(smooth(lap), VERMILION.deep, opacity=0.5)
            flat = [Corner(78, -34), (86, 0), Corner(84, 60), Corner(140, 40), Corner(140, -40)]
            sheet.paint(smooth(flat), VERMILION.deep, opacity=0.4)
        for side in (-1, 1):
            bent = [(side * 6, 22), (side * 22, 10), (side * 48, 9), (side * 70, 18)]
            sheet.line(smooth(bent, closed=False), LINE, 2.6)
        sheet.line(path, LINE, 3.6)


BODICE: Sequence[Point | Corner] = (
    Corner(-34, -88),
    (-38, -130),
    Corner(-44, -172),
    (0, -186),
    Corner(44, -172),
    (38, -130),
    Corner(34, -88),
    (0, -82),
)


def bodice(sheet: Sheet) -> None:
    """Turquoise, laced over white, a frill at the neck."""
    with sheet.shape("bodice"):
        path = smooth(BODICE)
        sheet.paint(path, TURQUOISE.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(polygon([(-15, -190), (15, -190), (11, -80), (-11, -80)]), LAWN.light)
            stars = "".join(star(x, y, 5, inner=0.4) for x in (-28, 27) for y in (-152, -128, -104))
            sheet.paint(stars, PAPER)
            sheet.paint(rectangle(22, -200, 40, 130), TURQUOISE.deep, opacity=0.45)
        cross = "".join(
            polyline([(-12, y), (12, y + 14)]) + polyline([(12, y), (-12, y + 14)]) for y in (-160, -142, -124, -106)
        )
        sheet.line(cross, VERMILION.light, 3)
        sheet.line(path, LINE, 3.4)
        sheet.paint(rectangle(-37, -96, 74, 13, radius=4), PLUM.light)


def arms(sheet: Sheet) -> None:
    """Puffed sleeves with a ribbon each; the hands have let go of one another in her lap."""
    runs = {-1: [(-66, -138), (-76, -100), (-36, -70)], 1: [(64, -136), (76, -96), (38, -62)]}
    for side, way in runs.items():
        with sheet.shape(f"arm {side}"):
            arm = stroke(way, 20, start=1, end=0.7)
            sheet.paint(arm, SKIN.light if side < 0 else SKIN.shade)
            sheet.line(arm, LINE, 2.4)
            x, y = way[-1]
            hand = smooth(
                [
                    (x - side * -8, y - 9),
                    (x - side * 18, y - 8),
                    (x - side * 32, y + 4),
                    (x - side * 22, y + 13),
                    (x + side * 2, y + 8),
                ]
            )
            sheet.paint(hand, SKIN.light)
            sheet.line(hand, LINE, 2.4)
            for down in (0, 5):
                sheet.line(polyline([(x - side * 28, y + 2 + down), (x - side * 17, y + down)]), LINE, 1.8)
            puff = smooth(
                [
                    Corner(side * 36, -170),
                    (side * 64, -182),
                    (side * 92, -162),
                    (side * 94, -134),
                    Corner(side * 82, -122),
                    (side * 64, -126),
                    Corner(side * 46, -132),
                ]
            )
            sheet.paint(puff, LAWN.light)
            with sheet.group(clip=sheet.clip(puff)):
                sheet.paint(stamped_dots(-100, -190, 200, 80, 15, sheet.rng("sleeves"), radius=3), VERMILION.light)
                sheet.paint(ellipse(side * 80, -120, 40, 18), LAWN.shade, opacity=0.8)
            sheet.line(puff, LINE, 3)
            band = [(side * 44, -130), (side * 64, -123), (side * 84, -122)]
            sheet.line(polyline(band), LINE, 9)
            sheet.line(polyline(band), TURQUOISE.light, 5)
            for way_down in (
                [(side * 84, -122), (side * 98, -106), (side * 94, -86)],
                [(side * 84, -122), (side * 88, -100), (side * 78, -84)],
            ):
                sheet.paint(stroke(way_down, 9, start=0.5, end=0.9), LINE)
                sheet.paint(stroke(way_down, 5.4, start=0.5, end=0.9), TURQUOISE.light)
    frill = "".join(ellipse(x, -176 - abs(x) * -0.16, 9, 8) for x in (-36, -22, -8, 8, 22, 36))
    sheet.paint(frill, LAWN.light)
    sheet.line(frill, LINE, 2)


# The head, about the middle of the face.


# What has come down behind her: the way of each lock, its breadth; the first lie farthest back.
LOCKS: Sequence[tuple[Sequence[Point], float]] = (
    (((-20, -66), (-84, -72), (-104, -28), (-146, -22)), 46),
    (((30, 10), (64, 54), (52, 96), (78, 132)), 46),
    (((-30, -56), (-92, -40), (-98, 14), (-140, 30)), 50),
    (((44, -10), (82, 30), (70, 74), (98, 98)), 46),
    (((-34, 16), (-62, 66), (-52, 112), (-86, 152)), 48),
    (((-40, -30), (-98, 4), (-92, 62), (-134, 84)), 52),
    (((-40, 0), (-84, 46), (-76, 96), (-114, 130)), 50),
)


def hair_behind(sheet: Sheet) -> None:
    """The mass of it, come down over her shoulders."""
    with sheet.shape("hair behind"):
        mass = [(0, -78), (54, -66), (82, -20), (78, 40), (40, 76), (-24, 82), (-72, 46), (-86, -20), (-54, -66)]
        sheet.paint(smooth(mass), HAIR.shade)
        for number, (way, breadth) in enumerate(LOCKS):
            lock = stroke(way, breadth, start=0.8, end=0.02)
            sheet.paint(lock, HAIR.shade.towards(HAIR.light, number / 9))
            sheet.line(lock, HAIR.shade.towards(LINE, 0.5), 2.2)
            for aside in (-6.0, 6.0):
                strand = [(x + aside, y + aside * 0.6) for x, y in way[:3]]
                sheet.paint(stroke(strand, 4, start=0.1, end=0.1), HAIR.light.towards(HAIR.deep, 0.5))


FACE: Sequence[Point] = (
    (0, -46),
    (36, -36),
    (47, -4),
    (40, 26),
    (20, 44),
    (0, 48),
    (-20, 44),
    (-40, 26),
    (-47, -4),
    (-36, -36),
)


def head(sheet: Sheet) -> None:
    """A face that is only lids and blush and a mouth a little open, and the hair over it."""
    with sheet.shape("head"):
        path = smooth(FACE)
        sheet.paint(path, SKIN.light)
        with sheet.group(clip=sheet.clip(path)):
            side = [Corner(30, -60), (34, -10), (26, 26), Corner(0, 50), Corner(60, 60), Corner(60, -60)]
            sheet.paint(smooth(side), SKIN.shade, opacity=0.75)
            fringe = [Corner(-60, -60), (-46, -16), (0, -24), (44, -16), Corner(60, -60)]
            sheet.paint(smooth(fringe), SKIN.shade, opacity=0.9)
            for x in (-27, 25):
                sheet.paint(ellipse(x, 20, 13, 10), BLUSH, opacity=0.55)
        sheet.line(smooth([(-40, 26), (-20, 44), (0, 48), (20, 44), (40, 26)], closed=False), LINE, 2.8)
        for x, outer in ((-21, -1), (20, 1)):
            sheet.paint(stroke([(x - 12, 6), (x, 12), (x + 12, 6)], 5.4, start=0.4, end=0.4), LINE)
            for dx in (6, 11):
                sheet.line(polyline([(x + outer * dx, 10), (x + outer * (dx + 4), 15)]), LINE, 2.2)
            sheet.paint(stroke([(x - 10, -11), (x, -15), (x + 10, -12)], 3.6, start=0.3, end=0.3), HAIR.shade)
        sheet.paint(stroke([(-2, 16), (-6, 22), (1, 24)], 3.4, start=0.3, end=0.3), SKIN.deep)
        sheet.paint(ellipse(0, 34, 6, 4.4), Ink(0.6, 0.5, 0.7))
    hair_before(sheet)


def hair_before(sheet: Sheet) -> None:
    """The crown, the fringe, a lock down each side, the bow that has slipped."""
    with sheet.shape("hair before"):
        crown = [
            (0, -84),
            (46, -72),
            (68, -34),
            (66, 14),
            Corner(56, 50),
            (50, 8),
            Corner(44, -16),
            (30, -34),
            Corner(22, -14),
            (12, -36),
            Corner(0, -16),
            (-10, -38),
            Corner(-26, -12),
            (-32, -32),
            Corner(-46, -6),
            (-52, 20),
            Corner(-62, 56),
            (-68, 10),
            (-66, -36),
            (-44, -74),
        ]
        path = smooth(crown)
        sheet.paint(path, HAIR.light)
        sheet.line(path, HAIR.shade.towards(LINE, 0.5), 2.4)
        for way in (
            [(-6, -80), (-38, -60), (-52, -14)],
            [(-2, -80), (-20, -60), (-26, -24)],
            [(4, -80), (8, -56), (2, -26)],
            [(8, -78), (36, -56), (44, -24)],
            [(14, -78), (52, -52), (58, 4)],
            [(-16, -78), (-52, -48), (-60, 14)],
        ):
            sheet.paint(stroke(way, 4.4, start=0.1, end=0.1), HAIR.deep)
    with sheet.shape("bow"):
        for way, cloth in (
            ([(-40, -72), (-74, -62), (-92, -30)], TURQUOISE),
            ([(-40, -72), (-60, -44), (-84, -14)], VERMILION),
        ):
            sheet.paint(stroke(way, 13, start=0.5, end=0.9), LINE)
            sheet.paint(stroke(way, 9, start=0.5, end=0.9), cloth.light)
        for turn in (-1, 1):
            loop = smooth([Corner(-38, -74), (-38 + turn * 18, -96), (-38 + turn * 32, -78), (-38 + turn * 18, -62)])
            sheet.paint(loop, VERMILION.light)
            sheet.line(loop, LINE, 2.6)
        sheet.paint(ellipse(-38, -75, 6), VERMILION.deep)
