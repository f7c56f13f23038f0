"""The pod seen from its foot, its hood put back; Ravi asleep in it; and the two hands."""

from __future__ import annotations

from print_room.brushes import stamped_moons, stitches, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, moved, polar, polyline, smooth, star
from print_room.inks import HAIR_BLACK, LINE, PAPER, SKIN_BROWN, Cloth, Ink
from print_room.sheet import Sheet, Stop

PLY = Cloth(Ink(0, 0.08, 0.26), Ink(0.06, 0.36, 0.32), Ink(0.28, 0.58, 0.34))
GLASS = Cloth(Ink(0, 0.14, 0.06), Ink(0.10, 0.44, 0.10), Ink(0.40, 0.68, 0.10))
LINEN = Cloth(Ink(0, 0.02, 0.03), Ink(0.02, 0.24, 0.12), Ink(0.10, 0.42, 0.16))
HOOD: Point = (960.0, 424.0)
FACE: Point = (960.0, 478.0)
RIM: list[Point | Corner] = [
    (806, 470),
    (770, 560),
    (738, 680),
    (724, 776),
    (750, 846),
    (836, 884),
    (960, 894),
    (1084, 884),
    (1170, 846),
    (1196, 776),
    (1182, 680),
    (1150, 560),
    (1114, 470),
]


def shell(sheet: Sheet) -> None:
    """The shell below the rim, ribbed glass and ply, and its shadow on the boards."""
    with sheet.shape("shadow of the pod"), sheet.overprint(blur=7):
        long = [(740, 880), (900, 970), (1240, 1060), (1540, 1080), (1440, 940), (1230, 780), (1180, 700)]
        sheet.paint(smooth(long), Ink(0.40, 0.56, 0))
    with sheet.shape("shell"):
        stern: list[Point | Corner] = [
            Corner(800, 470),
            (752, 600),
            (716, 790),
            (752, 906),
            (848, 964),
            (960, 976),
            (1072, 964),
            (1168, 906),
            (1204, 790),
            (1168, 600),
            Corner(1120, 470),
        ]
        outline = smooth(stern)
        turned = sheet.linear((716, 0), (1204, 0), Stop(0, GLASS.light), Stop(0.55, GLASS.shade), Stop(1, GLASS.deep))
        sheet.paint(outline, turned)
        with sheet.group(clip=sheet.clip(outline)):
            for index in range(17):
                x = 720 + index * 30
                foot = 960 + (x - 960) * 0.5
                sheet.line(polyline([(x, 780), (foot, 990)]), Ink(0.34, 0.60, 0.14), 3)
            sheet.paint(
                stroke([(724, 850), (800, 936), (960, 962), (1120, 936), (1200, 846)], 16, start=1, end=1), PLY.shade
            )
        sheet.line(outline, LINE, 4)


def hood(sheet: Sheet) -> None:
    """The hood, put back behind his head like a shell behind a pearl."""
    x, y = HOOD
    back: list[Point | Corner] = [
        Corner(806, 486),
        (790, 400),
        (816, 312),
        (880, 256),
        (960, 238),
        (1040, 256),
        (1104, 312),
        (1130, 400),
        Corner(1114, 486),
    ]
    outline = smooth(back)
    with sheet.shape("hood"):
        light = sheet.radial(
            (900, 330), 290, Stop(0, Ink(0, 0, 0.10)), Stop(0.5, Ink(0, 0.06, 0.36)), Stop(1, Ink(0.06, 0.34, 0.34))
        )
        sheet.paint(outline, light)
        with sheet.group(clip=sheet.clip(outline)):
            moons = stamped_moons(780, 230, 360, 260, 48, sheet.rng("lining"), radius=9)
            sheet.paint(moons, Ink(0.04, 0.30, 0.62))
            for degrees in range(-160, -19, 20):
                sheet.line(
                    polyline([polar((x, y + 60), 90, degrees), polar((x, y + 60), 280, degrees)]),
                    Ink(0.10, 0.34, 0.44),
                    2.6,
                )
        sheet.paint(
            stroke(
                [
                    (806, 484),
                    (790, 400),
                    (816, 312),
                    (880, 256),
                    (960, 238),
                    (1040, 256),
                    (1104, 312),
                    (1130, 400),
                    (1114, 484),
                ],
                20,
                start=0.8,
                end=0.8,
            ),
            PLY.light,
        )
        sheet.line(outline, LINE, 3.4)


def sleeper(sheet: Sheet) -> None:
    """Pillow, Ravi's face, the quilt over him."""
    inside = smooth([Corner(806, 470), *RIM[1:-1], Corner(1114, 470)])
    with sheet.shape("inside"):
        sheet.paint(inside, Ink(0.20, 0.44, 0.40))
    with sheet.shape("pillow"):
        pillow = smooth(
            [(812, 508), (822, 452), (900, 424), (1020, 424), (1098, 452), (1108, 508), (1060, 566), (860, 566)]
        )
        sheet.paint(
            pillow,
            sheet.linear((820, 440), (1110, 540), Stop(0, LINEN.light), Stop(0.6, LINEN.light), Stop(1, LINEN.shade)),
        )
        sheet.line(pillow, LINE, 3)
        for run in ([(840, 476), (872, 486), (896, 506)], [(1080, 474), (1056, 488), (1040, 512)]):
            sheet.paint(stroke(run, 5, start=0.1, end=0.1), LINEN.deep)
    _face(sheet)
    _quilt(sheet)
    with sheet.shape("rim"):
        sheet.line(smooth(RIM, closed=False), LINE, 22)
        sheet.line(smooth(RIM, closed=False), PLY.light, 15)
        sheet.line(stitches([(p[0], p[1]) for p in RIM], length=5, gap=16), PLY.deep, 2.4)


def _face(sheet: Sheet) -> None:
    x, y = FACE
    with sheet.shape("ravi"), sheet.group(turn=(5, x, y)):
        neck = smooth(
            moved([Corner(-26, 46), Corner(28, 46), (34, 96), Corner(60, 120), Corner(-60, 120), (-32, 96)], x, y)
        )
        sheet.paint(neck, SKIN_BROWN.shade)
        hair = smooth(
            moved(
                [(-60, 14), (-72, -34), (-52, -72), (-20, -70), (2, -86), (40, -76), (58, -58), (72, -26), (62, 18)],
                x,
                y,
            )
        )
        sheet.paint(hair, HAIR_BLACK.light)
        sheet.paint(ellipse(x - 55, y + 8, 10, 15) + ellipse(x + 55, y + 8, 10, 15), SKIN_BROWN.shade)
        skull = smooth(
            moved(
                [
                    (-53, -8),
                    (-48, -46),
                    (0, -58),
                    (48, -46),
                    (53, -8),
                    (47, 34),
                    (24, 66),
                    (0, 72),
                    (-24, 66),
                    (-47, 34),
                ],
                x,
                y,
            )
        )
        skin = sheet.linear(
            (x - 54, y),
            (x + 54, y + 20),
            Stop(0, Ink(0.06, 0.14, 0.56)),
            Stop(0.6, SKIN_BROWN.light),
            Stop(1, SKIN_BROWN.shade),
        )
        sheet.paint(skull, skin)
        stubble = smooth(
            moved(
                [
                    Corner(-50, 18),
                    (-40, 44),
                    (-20, 66),
                    (0, 73),
                    (22, 67),
                    (42, 44),
                    Corner(51, 18),
                    (34, 36),
                    (14, 32),
                    (-14, 32),
                    (-34, 36),
                ],
                x,
                y,
            )
        )
        with sheet.overprint():
            sheet.paint(stubble, Ink(0.20, 0.28, 0))
        front = smooth(
            moved(
                [
                    Corner(-58, 4),
                    (-66, -40),
                    (-36, -72),
                    (0, -66),
                    (34, -78),
                    (64, -40),
                    Corner(58, 4),
                    (50, -26),
                    (26, -46),
                    (4, -38),
                    (-22, -52),
                    (-46, -30),
                ],
                x,
                y,
            )
        )
        sheet.paint(front, HAIR_BLACK.light)
        for run in ([(-50, -40), (-30, -58), (-6, -56)], [(10, -62), (36, -64), (54, -42)]):
            sheet.paint(stroke(moved(run, x, y), 4, start=0.1, end=0.1), HAIR_BLACK.deep)
        for side in (-1, 1):
            ex = x + side * 22
            sheet.paint(stroke([(ex - 14, y + 2), (ex, y + 9), (ex + 14, y + 2)], 5.4, start=0.3, end=0.3), LINE)
            sheet.paint(
                stroke([(ex - 12, y + 14), (ex, y + 18), (ex + 12, y + 14)], 2.6, start=0.1, end=0.1), SKIN_BROWN.deep
            )
            sheet.paint(
                stroke([(ex - side * 14, y - 15), (ex, y - 21), (ex + side * 16, y - 15)], 6.4, start=0.6, end=0.2),
                LINE,
            )
        sheet.paint(
            stroke([(x - 2, y + 2), (x - 7, y + 25), (x + 6, y + 27)], 3.6, start=0.2, end=0.3), SKIN_BROWN.deep
        )
        sheet.paint(stroke([(x - 14, y + 44), (x, y + 45), (x + 15, y + 43)], 4.4, start=0.3, end=0.3), LINE)


def _quilt(sheet: Sheet) -> None:
    quilt = smooth(
        [
            Corner(786, 580),
            (840, 560),
            (960, 552),
            (1080, 560),
            Corner(1136, 582),
            (1176, 700),
            (1186, 790),
            (1130, 862),
            (960, 884),
            (790, 862),
            (734, 790),
            (744, 700),
        ]
    )
    inks = (Ink(0.44, 0.66, 0.06), Ink(0, 0.08, 0.64), Ink(0, 0.30, 0.10), Ink(0, 0.04, 0.20), Ink(0.06, 0.30, 0.62))
    with sheet.shape("quilt"):
        sheet.paint(quilt, inks[2])
        with sheet.group(clip=sheet.clip(quilt)):
            rng = sheet.rng("patches")
            for row in range(6):
                y, tall = 556 + row * 46 + row * row * 3, 48 + row * 6
                wide = 62 + row * 6
                for column in range(-4, 4):
                    x = 960 + column * wide
                    ink = inks[(column * 2 + row * 3) % 5]
                    patch = cut_box(x, y, wide, tall + 4, 2.4, rng)
                    sheet.paint(patch, ink)
                    over = PAPER if ink.tone > 0.25 else Ink(0.16, 0.46, 0.56)
                    kind = (column + row * 2) % 4
                    if kind == 0:
                        sheet.paint(star(x + wide / 2, y + tall / 2, 15, inner=0.42), over)
                    elif kind == 1:
                        for dot in range(6):
                            sheet.paint(
                                ellipse(x + wide * (0.22 + 0.28 * (dot % 3)), y + tall * (0.3 + 0.4 * (dot // 3)), 3.8),
                                over,
                            )
                    elif kind == 2:
                        for bar in range(5):
                            at = x + 6 + bar * wide / 5
                            sheet.line(polyline([(at, y + tall - 6), (at + 8, y + 6)]), over, 3)
                    sheet.line(patch, LINEN.shade, 1.6)
        with sheet.overprint(clip=sheet.clip(quilt)):
            body = sheet.linear((850, 700), (1190, 760), Stop(0, PAPER), Stop(0.4, PAPER), Stop(1, Ink(0.26, 0.46, 0)))
            sheet.paint(quilt, body)
            for x in (900, 1010):
                fold = smooth([(x, 780), (x + 26, 700), (x + 50, 640), (x + 44, 720), (x + 34, 800), (x + 30, 880)])
                sheet.paint(fold, Ink(0.04, 0.14, 0))
        with sheet.lift(clip=sheet.clip(quilt)):
            for x, y in ((880, 800), (1010, 806)):
                sheet.paint(
                    ellipse(x, y, 52, 44),
                    sheet.radial((x - 14, y - 14), 60, Stop(0, Ink(0.4, 0.4, 0.8)), Stop(1, Ink(1, 1, 1))),
                )
        sheet.line(quilt, LINE, 3)
    with sheet.shape("turned-back sheet"):
        hem = smooth(
            [
                Corner(786, 580),
                (840, 556),
                (960, 546),
                (1080, 556),
                Corner(1136, 582),
                Corner(1146, 620),
                (1080, 594),
                (960, 586),
                (840, 594),
                Corner(774, 620),
            ]
        )
        sheet.paint(
            hem, sheet.linear((780, 0), (1140, 0), Stop(0, PAPER), Stop(0.6, LINEN.light), Stop(1, LINEN.shade))
        )
        sheet.line(hem, LINE, 3)
        sheet.line(
            stitches([(784, 606), (840, 582), (960, 574), (1080, 582), (1138, 608)], length=7, gap=7), LINEN.deep, 2.4
        )
