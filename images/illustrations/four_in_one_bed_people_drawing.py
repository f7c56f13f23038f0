"""The two grown-ups of the four, from above, and how all four are drawn: Sam on the outside, Ava on the inside."""

from __future__ import annotations

from collections.abc import Sequence

from four_in_one_bed_drawing import AMBER, LINEN, NAVY, shadow

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, smooth
from print_room.inks import HAIR_BLACK, HAIR_FAIR, LINE, PAPER, SKIN_BROWN, SKIN_FAIR, Cloth, Ink
from print_room.sheet import Sheet

Points = Sequence[Point | Corner]


def part(sheet: Sheet, points: Points, ink: Ink, at: Point = (0, 0), line: float = 0) -> str:
    """Paint a flowing shape about a point, lined if it is to be; return its outline."""
    outline = smooth(moved(points, *at))
    sheet.paint(outline, ink)
    if line:
        sheet.line(outline, LINE, line)
    return outline


def features(
    sheet: Sheet, at: Point, skin: Cloth, brows: tuple[float, float], look: Point, *, brow: Ink, size: float = 1.0
) -> None:
    """Two dots that are wide awake, two brows (inner and outer end raised by so much), a nose."""
    x, y = at
    inner, outer = brows
    for side in (-1, 1):
        ex = x + side * 26 * size
        sheet.paint(ellipse(ex, y, 13 * size, 11 * size), PAPER)
        sheet.paint(ellipse(ex + look[0], y + look[1], 7.4 * size, 8.6 * size), LINE)
        sheet.paint(ellipse(ex + look[0] - 2, y + look[1] - 3, 2.2), PAPER)
        lid = [(ex - 15 * size, y - 4), (ex, y - 12 * size), (ex + 15 * size, y - 4)]
        sheet.paint(stroke(lid, 5.4, start=0.4, end=0.4), LINE)
        arch = [
            (ex - side * 14 * size, y - 24 - inner),
            (ex, y - 30 - (inner + outer) / 2),
            (ex + side * 18 * size, y - 23 - outer),
        ]
        sheet.paint(stroke(arch, 7 * size, start=0.6, end=0.2), brow)
        sheet.paint(ellipse(x + side * 38 * size, y + 26, 13 * size, 8 * size), Ink(0, 0.22, 0.80), opacity=0.45)
    nose = [(x - 3, y + 8), (x - 8 * size, y + 25 * size), (x + 6 * size, y + 27 * size)]
    sheet.paint(stroke(nose, 4, start=0.2, end=0.2), skin.deep)


def mouth(sheet: Sheet, at: Point, half: float, bend: float) -> None:
    """A mouth: up at its ends for a positive bend."""
    x, y = at
    sheet.paint(stroke([(x - half, y - bend), (x, y + bend), (x + half, y - bend)], 5, start=0.3, end=0.3), LINE)


def hand(sheet: Sheet, at: Point, turn: float, skin: Cloth, *, inked: bool = False, size: float = 1.0) -> None:
    """A hand lying flat: four fingers together, a thumb beside them; it points upwards before it is turned."""
    x, y = at
    with sheet.group(turn=(turn, x, y)), sheet.group(scale=(size, x, y)):
        fingers = ((-21, -62, -26), (-7, -74, -8), (8, -72, 9), (22, -58, 26))
        for width, ink in ((19.0, LINE), (13.6, skin.light)):
            for root, length, tip in fingers:
                sheet.line(polyline([(x + root, y - 14), (x + tip, y + length + 8)]), ink, width)
            sheet.line(smooth([(x - 22, y + 14), (x - 42, y - 2), (x - 50, y - 22)], closed=False), ink, width)
        palm: Points = [Corner(-22, 34), (-31, 6), (-29, -20), (0, -28), (29, -20), (28, 10), Corner(20, 34)]
        sheet.line(smooth(moved(palm, x, y)), LINE, 5)
        sheet.paint(smooth(moved(palm, x, y)), skin.light)
        for root, _, tip in fingers:
            sheet.paint(ellipse(x + (root + tip) / 2, y - 22, 7, 8), skin.light)
            sheet.line(polyline([(x + root * 0.9 + 7, y - 26), (x + root * 0.9 + 8, y - 36)]), skin.deep, 2)
        if inked:
            for _, length, tip in fingers[1:3]:
                sheet.paint(ellipse(x + tip, y + length + 10, 5.4, 8), NAVY)


def striped(sheet: Sheet, outline: str, runs: Sequence[Sequence[Point]], ink: Ink, width: float) -> None:
    """Lay stripes over a cloth."""
    with sheet.group(clip=sheet.clip(outline)):
        for run in runs:
            sheet.line(smooth(run, closed=False), ink, width)


# Sam.

SAM: Point = (470.0, 420.0)


def sam(sheet: Sheet) -> None:
    """On his back, tidy even so: short hair, a beard, a dressing gown in broad stripes."""
    x, y = SAM
    with sheet.shape("sam"):
        neck: Points = [Corner(-34, 40), Corner(36, 40), (40, 110), Corner(60, 160), Corner(-56, 160), (-38, 110)]
        body: Points = [
            Corner(-44, 92),
            (-120, 116),
            (-160, 150),
            Corner(-176, 260),
            Corner(176, 260),
            (164, 150),
            (122, 116),
            Corner(46, 92),
            (4, 176),
        ]
        trunk = smooth(moved(body, x, y))
        shadow(sheet, trunk)
        part(sheet, neck, SKIN_BROWN.shade, SAM)
        sheet.paint(trunk, NAVY)
        striped(sheet, trunk, [[(x + i, y + 80), (x + i * 1.04, y + 270)] for i in range(-168, 190, 48)], AMBER, 15)
        sheet.line(trunk, LINE, 4)
        for side in (-1, 1):
            lapel: Points = [
                Corner(side * 44, 92),
                (side * 62, 140),
                Corner(side * 26, 200),
                Corner(side * 2, 178),
                (side * 24, 140),
            ]
            part(sheet, lapel, LINEN, SAM, 3.2)
    with sheet.shape("sam's head"), sheet.group(turn=(-4, x, y)):
        for side in (-1, 1):
            sheet.paint(ellipse(x + side * 76, y + 8, 14, 21), SKIN_BROWN.shade)
        back: Points = [(-82, 0), (-84, -60), (-52, -100), (0, -110), (52, -100), (84, -60), (82, 0)]
        shadow(sheet, smooth(moved(back, x, y)))
        part(sheet, back, HAIR_BLACK.light, SAM)
        skull: Points = [
            (-74, -10),
            (-70, -62),
            (-30, -80),
            (30, -80),
            (70, -62),
            (74, -10),
            (66, 46),
            (34, 88),
            (0, 96),
            (-34, 88),
            (-66, 46),
        ]
        part(sheet, skull, SKIN_BROWN.light, SAM)
        beard: Points = [
            Corner(-76, 6),
            (-72, 56),
            (-38, 96),
            (0, 104),
            (38, 96),
            (72, 56),
            Corner(76, 6),
            (60, 40),
            (34, 42),
            (0, 36),
            (-34, 42),
            (-60, 40),
        ]
        part(sheet, beard, HAIR_BLACK.light, SAM)
        sheet.paint(ellipse(x, y + 60, 22, 9), SKIN_BROWN.shade)
        mouth(sheet, (x, y + 60), 17, 1)
        features(sheet, (x, y - 8), SKIN_BROWN, (3, 0), (3, -2), brow=LINE)
        hairline: Points = [
            Corner(-82, 0),
            (-84, -60),
            (-50, -102),
            (0, -112),
            (50, -102),
            (84, -60),
            Corner(82, 0),
            Corner(72, -30),
            (54, -66),
            (0, -76),
            (-54, -66),
            Corner(-72, -30),
        ]
        part(sheet, hairline, HAIR_BLACK.light, SAM)


def sams_arms(sheet: Sheet) -> None:
    """Both arms out, on top of the covers, as one lies who will have to get up."""
    for side, points, wrist, turn in (
        (-1, [(330.0, 566.0), (304.0, 640.0), (318.0, 716.0)], (322.0, 738.0), 172.0),
        (1, [(612.0, 570.0), (634.0, 640.0), (560.0, 690.0)], (540.0, 700.0), 258.0),
    ):
        with sheet.shape(f"sam's arm {side}"):
            hand(sheet, wrist, turn, SKIN_BROWN, size=0.94)
            sleeve = stroke(points, 92, start=0.86, end=0.84)
            shadow(sheet, sleeve)
            sheet.paint(sleeve, NAVY)
            for shift in (-26, 6, 36):
                striped(sheet, sleeve, [[(px + shift * 0.9, py + shift * 0.3) for px, py in points]], AMBER, 12)
            sheet.line(sleeve, LINE, 4)


# Ava.

AVA: Point = (1176.0, 424.0)


def ava(sheet: Sheet) -> None:
    """Her knot has come undone over the pillow; a cardigan with waves; bags under her eyes."""
    x, y = AVA
    with sheet.shape("ava"):
        body: Points = [
            Corner(-34, 100),
            (-110, 124),
            (-148, 164),
            Corner(-158, 250),
            Corner(158, 250),
            (150, 164),
            (112, 124),
            Corner(38, 100),
            (2, 170),
        ]
        trunk = smooth(moved(body, x, y))
        shadow(sheet, trunk)
        part(
            sheet,
            [Corner(-30, 50), Corner(30, 50), (34, 110), Corner(48, 170), Corner(-46, 170), (-34, 110)],
            SKIN_FAIR.shade,
            AVA,
        )
        sheet.paint(trunk, Ink(0.34, 0.56, 0.10))
        waves = []
        for row in (128, 158, 188, 218):
            waves.append([(x - 170 + i * 17, y + row + (7 if i % 2 else -7)) for i in range(21)])
        striped(sheet, trunk, waves, PAPER, 4)
        sheet.line(trunk, LINE, 4)
    with sheet.shape("ava's hair"), sheet.group(turn=(6, x, y)):
        hair: Points = [
            (-96, 70),
            (-104, -20),
            (-84, -86),
            (-30, -116),
            (36, -114),
            (92, -82),
            (112, -10),
            (132, 50),
            (178, 84),
            Corner(214, 78),
            (186, 118),
            (132, 120),
            (96, 92),
            (70, 60),
            (-70, 60),
            (-88, 110),
            Corner(-116, 140),
        ]
        outline = smooth(moved(hair, x, y))
        shadow(sheet, outline)
        sheet.paint(outline, HAIR_FAIR.light.towards(HAIR_FAIR.shade, 0.5))
        for run in (
            [(100, -20), (124, 46), (176, 92)],
            [(86, 30), (112, 84), (160, 108)],
            [(-90, 0), (-96, 60), (-108, 120)],
        ):
            sheet.paint(stroke(moved(run, x, y), 6, start=0.1, end=0.1), HAIR_FAIR.shade)
        skull: Points = [
            (-68, -14),
            (-58, -66),
            (0, -82),
            (58, -66),
            (68, -14),
            (60, 44),
            (28, 88),
            (0, 96),
            (-28, 88),
            (-60, 44),
        ]
        part(sheet, skull, SKIN_FAIR.light, AVA)
        for side in (-1, 1):
            bag = [(x + side * 26 - 13, y + 12), (x + side * 26, y + 19), (x + side * 26 + 13, y + 12)]
            sheet.paint(stroke(bag, 5, start=0.1, end=0.1), SKIN_FAIR.shade)
        features(sheet, (x, y - 4), SKIN_FAIR, (9, -3), (-1, -3), brow=HAIR_FAIR.shade)
        mouth(sheet, (x, y + 62), 16, -1)
        front: Points = [
            Corner(-84, 40),
            (-92, -40),
            (-62, -92),
            (0, -112),
            (64, -92),
            (94, -36),
            Corner(88, 44),
            (70, -18),
            (44, -62),
            Corner(-14, -88),
            (-48, -56),
            (-70, -10),
        ]
        part(sheet, front, HAIR_FAIR.light, AVA)
        for run in (
            [(-14, -90), (-56, -64), (-76, -4)],
            [(-10, -92), (46, -72), (78, -6)],
            [(-4, -104), (50, -92), (84, -40)],
        ):
            sheet.paint(stroke(moved(run, x, y), 5, start=0.1, end=0.1), HAIR_FAIR.shade)


def avas_hand(sheet: Sheet) -> None:
    """Her fingers over the edge of the sheet, with ink on two of them."""
    run = [(1338.0, 604.0), (1330.0, 560.0), (1296.0, 552.0), (1262.0, 566.0)]
    with sheet.shape("ava's hand"):
        hand(sheet, (1246.0, 594.0), 204.0, SKIN_FAIR, inked=True, size=0.9)
        sleeve = stroke(run, 64, start=0.9, end=0.84)
        sheet.paint(sleeve, Ink(0.34, 0.56, 0.10))
        wave = [(1346.0 - i * 9, 566.0 + (6 if i % 2 else -6)) for i in range(10)]
        striped(sheet, sleeve, [wave, [(px, py + 24) for px, py in wave]], PAPER, 4)
        sheet.line(sleeve, LINE, 3.6)
