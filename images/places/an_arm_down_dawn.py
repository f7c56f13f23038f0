"""One arm down: the same bed with the sun on it; he sits on the rug against it, she lets an arm hang.

The answer to `an_arm_up night`: what was held isn't held, and is there. The lamp is out, the quilt in a heap, the band
gone, the rabbit and the telephone on the floor. The sun comes in at the right and lies on his face, on her hand and on
his knees; both have their eyes open, and neither looks at the other.
"""

from __future__ import annotations

from collections.abc import Sequence

import beside_the_bed_drawing as beside
import hale_bedroom_drawing as bedroom
from hale_view_drawing import dawn_view

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.rig import Expression
from print_room.sheet import Reference, Sheet, Stop

NONE = Ink(0, 0, 0)
SHADE = Ink(0.58, 0.48, 0.0)
SUN: Point = (1784.0, 56.0)

# Where the two panes fall, from the window down to the left: at the height of the sill, and how far left of it below.
FROM, DOWN = 236.0, -1.15
ON_THE_FLOOR = 640.0
PANES = ((1216.0, 1362.0), (1380.0, 1526.0))
EDGE = Ink(0, 0, 0.16)
SUN_KEEPS = Ink(0.66, 0.60, 0.94)

HEAPED = beside.Quilt(
    ridge=(
        (1030, 352),
        (1066, 286),
        (1130, 244),
        (1200, 252),
        (1262, 286),
        (1330, 242),
        (1420, 226),
        (1500, 276),
        (1600, 326),
        (1760, 338),
        (2040, 336),
    ),
    edge=((1030, 410), (1200, 398), (1400, 404), (1600, 398), (2040, 398)),
    hem=((1030, 500), (1120, 560), (1300, 600), (1460, 640), (1560, 662), (1660, 600), (1760, 566), (2040, 572)),
    columns=11,
    lean=16,
)


def view(sheet: Sheet) -> None:
    """The sun coming off the water."""
    with sheet.group(move=beside.OF_THE_WINDOW):
        dawn_view(sheet, 1480, 1960, 110, 352, sun=(1808.0, 246.0))


def patch(pane: tuple[float, float], high: float = FROM, low: float = 1134.0) -> str:
    """Return where a pane of sun falls, from one height down to another."""
    over, under = DOWN * (high - FROM), DOWN * (low - FROM)
    return polygon([(pane[0] + over, high), (pane[1] + over, high), (pane[1] + under, low), (pane[0] + under, low)])


def morning(
    sheet: Sheet, inside: Reference, *, ink: Ink = SHADE, high: float = FROM, low: float = 1134.0, let_out: float = 0.94
) -> None:
    """Lay the shade of a room against the light on a shape; it lets the sun's patches out."""
    with sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, ink)
        nearer = sheet.radial(
            SUN, 1500, Stop(0, NONE, 0.74), Stop(0.3, NONE, 0.44), Stop(0.7, NONE, 0.10), Stop(1, NONE, 0)
        )
        sheet.paint(sheet.everything, nearer)
        fades = sheet.linear((0, 720), (0, 1040), Stop(0, NONE, let_out), Stop(1, NONE, let_out * 0.3))
        for pane in PANES:
            sheet.paint(patch(pane, high, low), fades)


def sun(sheet: Sheet, inside: Reference, *, keeps: Ink = SUN_KEEPS, high: float = FROM, low: float = 1134.0) -> None:
    """The patches, so much of whose ink is kept, and their gold; fainter under the words."""
    nothing = Ink(1, 1, 1)
    for pane in PANES:
        fallen = patch(pane, high, low)
        with sheet.lift(clip=inside):
            fades = sheet.linear((0, 700), (0, 1040), Stop(0, keeps), Stop(1, keeps.towards(nothing, 0.9)))
            sheet.paint(fallen, fades)
        with sheet.overprint(clip=inside):
            sheet.paint(fallen, sheet.linear((0, 236), (0, 1100), Stop(0, Ink(0, 0, 0.16)), Stop(1, Ink(0, 0, 0.06))))


# The room.


def room(sheet: Sheet) -> None:
    """The room in its own colours, then the shade, then the sun."""
    inside = beside.silhouette(sheet)
    beside.furnish(sheet)
    with sheet.shape("shade of the morning"):
        morning(sheet, inside, high=ON_THE_FLOOR)
        left = sheet.linear((beside.LEFT, 0), (900, 0), Stop(0, Ink(0.70, 0.46, 0)), Stop(1, NONE))
        nearer = sheet.linear((0, 780), (0, beside.BOTTOM), Stop(0, NONE), Stop(1, Ink(0.4, 0.3, 0)))
        for fill in (left, nearer):
            beside.more_ink(sheet, inside, fill)
        with sheet.overprint(clip=inside):
            corners = sheet.radial((1060, 470), 1240, Stop(0.45, NONE, 0), Stop(1, Ink(0.66, 0.44, 0), 1), stretch=1.15)
            sheet.paint(sheet.everything, corners)
    with sheet.shape("sun"):
        sun(sheet, inside, keeps=Ink(0.46, 0.42, 0.84), high=ON_THE_FLOOR)
        air(sheet, inside)
        with sheet.lift(clip=inside):
            sheet.paint(sheet.everything, sheet.radial(SUN, 420, Stop(0, Ink(0.42, 0.5, 1)), Stop(1, Ink(1, 1, 1))))
        with sheet.overprint(clip=inside):
            sheet.paint(sheet.everything, sheet.radial(SUN, 760, Stop(0, Ink(0, 0, 0.5)), Stop(1, NONE)))
    beside.gap(sheet, Ink(0, 0.10, 0.46), Ink(0.10, 0.34, 0.66))
    with sheet.shape("edges"):
        sheet.paint(stroke([(564, 20), (564, 300), (564, 570)], 5), Ink(0, 0, 0.4))


def air(sheet: Sheet, inside: Reference) -> None:
    """The beam between the window and the bed."""
    beam = polygon(
        [(1520, beside.TOP), (1862, beside.TOP), (1862, 60), (1526, 236), (1180, 540), (866, 540), (1216, 236)]
    )
    with sheet.lift(clip=inside, blur=10):
        sheet.paint(rectangle(beside.LEFT, beside.TOP, 2112, 1188), Ink(1, 1, 1))
        sheet.paint(
            beam, sheet.linear((1700, 60), (1150, 420), Stop(0, Ink(0.4, 0.46, 1)), Stop(1, Ink(0.78, 0.80, 1)))
        )


def shaft(sheet: Sheet, inside: Reference) -> None:
    """The same air, thinner, before the side of the bed."""
    beam = patch((PANES[0][0] - 6, PANES[1][1] + 6), 380, 720)
    with sheet.lift(clip=inside, blur=6):
        sheet.paint(rectangle(beside.LEFT, beside.TOP, 2112, 1188), Ink(1, 1, 1))
        sheet.paint(beam, sheet.linear((0, 396), (0, 680), Stop(0, Ink(0.74, 0.78, 1)), Stop(1, Ink(0.90, 0.92, 1))))


# The bed and the two.


def bed_and_people(sheet: Sheet) -> None:
    """Table, bed, heap of quilt; the girl; the boy before the bed; her arm before his shoulder."""
    furniture(sheet)
    girl(sheet)
    boy(sheet)
    her_arm(sheet)
    on_the_floor(sheet)


def furniture(sheet: Sheet) -> None:
    """The table with the lamp out, the bed, the pillow."""
    cut = beside.CutOut()
    beside.table(sheet, cut)
    unlit_lamp(sheet, cut)
    beside.bed(sheet, cut)
    beside.headboard(sheet, cut)
    beside.pillow(sheet, cut)
    inside = sheet.clip(*cut)
    with sheet.shape("morning on the bed"):
        morning(sheet, inside, low=396)
        with sheet.overprint(clip=inside):
            side = polygon([(642, 408), (beside.RIGHT, 400), (beside.RIGHT, 690), (642, 690)])
            sheet.paint(
                side, sheet.linear((640, 0), (1300, 0), Stop(0, Ink(0.26, 0.26, 0)), Stop(1, Ink(0.46, 0.40, 0)))
            )
        sun(sheet, inside, low=396)
        shaft(sheet, inside)
    with sheet.shape("edges of the bed"):
        sheet.paint(stroke([(640, 560), (641, 360), (634, 334), (620, 326)], 5), EDGE)
        sheet.paint(stroke([(842, 328), (890, 334), (906, 346), (910, 368)], 5), PAPER)


def unlit_lamp(sheet: Sheet, cut: beside.CutOut) -> None:
    """The lamp, out."""
    dx, dy = beside.OF_THE_LAMP
    shade = smooth(moved(bedroom.SHADE, dx, dy))
    cut.append(rectangle(959 + dx, 520 + dy, 12, 50))
    cut.append(polygon(moved([(936, 588), (940, 574), (959, 564), (971, 564), (990, 574), (994, 588)], dx, dy)))
    with sheet.group(move=beside.OF_THE_LAMP):
        bedroom.lamp_foot(sheet)
    with sheet.shape("shade"):
        inside = cut.solid(sheet, shade, Ink(0, 0.08, 0.16))
        with sheet.group(clip=inside):
            sheet.paint(
                stamped_stars(870 + dx, 400 + dy, 200, 130, 40, sheet.rng("shade"), radius=8), Ink(0.05, 0.30, 0.5)
            )
        sheet.line(shade, LINE, 3)


def girl(sheet: Sheet) -> None:
    """On her front, cheek on the pillow, eyes open; the quilt in a heap behind her knees."""
    cut = beside.CutOut()
    with sheet.shape("her back"):
        back = smooth(
            [
                Corner(856, 340),
                (890, 300),
                (960, 278),
                (1040, 282),
                Corner(1110, 300),
                Corner(1110, 396),
                (980, 392),
                Corner(860, 384),
            ]
        )
        inside = cut.solid(sheet, back, beside.PYJAMAS.light, 3.2)
        beside.pyjama_print(sheet, inside, (850, 276, 270, 120))
        contour(sheet, [(990, 282), (1000, 310), (990, 336)], 3)
        contour(sheet, [(930, 290), (944, 312), (940, 330)], 3)
    beside.quilt(sheet, cut, HEAPED)
    with sheet.shape("lining"):
        fold = smooth(
            [
                Corner(1024, 356),
                (1048, 300),
                (1090, 262),
                Corner(1128, 244),
                (1118, 300),
                (1080, 350),
                Corner(1060, 408),
                (1036, 410),
            ]
        )
        inside = cut.solid(sheet, fold, Ink(0, 0.08, 0.16), 3.4)
        with sheet.group(clip=inside):
            sheet.paint(stamped_dots(1010, 240, 130, 180, 22, sheet.rng("fold"), radius=4), Ink(0.05, 0.36, 0.3))
        for crease in (
            ((1262, 290), (1250, 340), (1262, 396)),
            ((1500, 280), (1480, 330), (1490, 380)),
            ((1330, 250), (1320, 300), (1340, 350)),
        ):
            contour(sheet, crease, 4)
    beside.felt_whale(sheet, cut)
    inside = sheet.clip(*cut)
    with sheet.shape("morning on the quilt"):
        morning(sheet, inside, ink=Ink(0.50, 0.42, 0), low=396)
        with sheet.overprint(clip=inside):
            side = polygon([(1000, 392), (beside.RIGHT, 392), (beside.RIGHT, 690), (1000, 690)])
            sheet.paint(
                side, sheet.linear((0, 394), (0, 440), Stop(0, Ink(0.20, 0.16, 0)), Stop(1, Ink(0.52, 0.40, 0)))
            )
            whale = smooth(moved(bedroom.WHALE, *beside.OF_THE_WHALE))
            away = sheet.linear((1640, 230), (1600, 420), Stop(0, Ink(0.10, 0.20, 0)), Stop(1, Ink(0.42, 0.36, 0)))
            sheet.paint(whale, away)
        sun(sheet, inside, low=396)
        shaft(sheet, inside)
    with sheet.shape("edges of the heap"):
        for run, width in (
            ([HEAPED.at(step / 4, 0) for step in range(2, 18)], 6),
            ([(1560, 322), (1568, 284), (1606, 248), (1672, 238), (1736, 262), (1778, 291)], 7),
        ):
            sheet.paint(stroke(run, width, start=0.2, end=0.3), PAPER)
        sheet.paint(stroke([(880, 312), (920, 290), (962, 279), (1036, 283)], 5), EDGE)
    her_sleeve(sheet)
    with (
        sheet.shape("girl"),
        sheet.group(move=(790, 330)),
        sheet.group(turn=(-68, 0, 0)),
        sheet.group(scale=(0.41, 0, 0)),
    ):
        row = Expression(open=0.70, gaze=(-3, 6), inner=-4, outer=4, arch=-2, smile=0, wide=0.8, blush=0.8)
        beside.her_head(sheet, (-0.42, -0.90), row, banded=False, shade=Ink(0.34, 0.30, 0))
    beside.pillow_front(sheet, Ink(0.34, 0.34, 0))


def her_sleeve(sheet: Sheet) -> None:
    """From the shoulder over the edge and down."""
    cut = beside.CutOut()
    with sheet.shape("her sleeve"):
        outline = smooth(
            [
                Corner(808, 340),
                (890, 316),
                (950, 332),
                (982, 372),
                (990, 430),
                Corner(988, 474),
                Corner(950, 476),
                (948, 436),
                (936, 404),
                (906, 394),
                Corner(812, 390),
            ]
        )
        inside = cut.solid(sheet, outline, beside.PYJAMAS.light, 3.2)
        beside.pyjama_print(sheet, inside, (856, 316, 150, 170))
        contour(sheet, [(936, 404), (946, 388), (960, 380)], 3)
    inside = sheet.clip(*cut)
    with sheet.shape("morning on her sleeve"):
        with sheet.overprint(clip=inside):
            sheet.paint(sheet.everything, sheet.linear((890, 0), (990, 0), Stop(0, Ink(0.34, 0.36, 0)), Stop(1, NONE)))
        sheet.paint(stroke([(952, 332), (984, 372), (991, 430), (989, 470)], 5, start=0.2, end=0.5), PAPER)


def contour(sheet: Sheet, points: Sequence[Sequence[float]], width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does."""
    beside.contour(sheet, points, width, ink)


# The boy.

TORSO = (
    Corner(1050, 512),
    (1014, 532),
    (996, 580),
    (1000, 660),
    Corner(1012, 766),
    (1090, 774),
    Corner(1180, 768),
    (1176, 680),
    (1178, 600),
    (1166, 548),
    Corner(1138, 512),
)
CREST: Point = (1102.0, 622.0)


def boy(sheet: Sheet) -> None:
    """On the rug with his back against the bed, knees up, head tipped back on the mattress."""
    with sheet.shape("his shadow"), sheet.group(blur=9, opacity=0.7):
        sheet.paint(ellipse(1190, 776, 260, 14), Ink(0.80, 0.8, 0.3))
    cut = beside.CutOut()
    far_leg(sheet, cut)
    far_arm(sheet, cut)
    with sheet.shape("sweatshirt"):
        inside = cut.solid(sheet, smooth(TORSO), beside.NAVY.light)
        beside.ripples(sheet, inside, (994, 540, 200, 230))
        with sheet.group(clip=inside):
            sheet.paint(rectangle(980, 738, 220, 40), beside.NAVY.shade)
            for x in range(1004, 1190, 13):
                sheet.line(polyline([(x, 742), (x + 2, 768)]), beside.NAVY_PRINT, 2.2)
            sheet.line(smooth([(1004, 738), (1090, 746), (1184, 738)], closed=False), LINE, 3)
        gull(sheet)
        for fold in (
            ((1160, 660), (1130, 690), (1126, 730)),
            ((1012, 670), (1040, 690), (1050, 720)),
            ((1150, 700), (1120, 716), (1100, 740)),
        ):
            contour(sheet, fold, 3, beside.NAVY.deep)
        sheet.line(smooth(TORSO), LINE, 3.4)
    near_leg(sheet, cut)
    near_arm(sheet, cut)
    towel(sheet, cut)
    inside = sheet.clip(*cut)
    with sheet.shape("morning on him"):
        away = sheet.linear(
            (1380, 560),
            (980, 660),
            Stop(0, Ink(0.02, 0.04, 0)),
            Stop(0.5, Ink(0.20, 0.22, 0)),
            Stop(1, Ink(0.40, 0.38, 0)),
        )
        low = sheet.linear((0, 690), (0, 800), Stop(0, NONE), Stop(1, Ink(0.26, 0.24, 0)))
        for fill in (away, low):
            beside.more_ink(sheet, inside, fill)
    hands(sheet)
    neck_and_head(sheet)
    with sheet.shape("edges of him"):
        for run, width in (
            ([(1166, 664), (1202, 638), (1240, 604), (1270, 576), (1300, 553)], 5),
            ([(1374, 592), (1398, 652), (1424, 738)], 5),
        ):
            sheet.paint(stroke(run, width, start=0.2, end=0.2), PAPER)


def gull(sheet: Sheet) -> None:
    """The club's print: a gull over three waves, in a ring."""
    x, y = CREST
    with sheet.shape("crest"):
        sheet.line(ellipse(x, y, 37, 40), beside.CLUB_PRINT, 4)
        bird = [
            Corner(x - 24, y - 12),
            (x - 10, y - 15),
            (x - 1, y - 6),
            (x + 8, y - 17),
            Corner(x + 25, y - 20),
            (x + 13, y - 11),
            (x + 7, y),
            (x - 6, y + 3),
        ]
        sheet.paint(smooth(bird), beside.CLUB_PRINT)
        for dy, half in ((11, 23), (19, 19), (27, 12)):
            wave = [
                (x - half, y + dy),
                (x - half / 2, y + dy - 4),
                (x, y + dy),
                (x + half / 2, y + dy + 4),
                (x + half, y + dy),
            ]
            sheet.paint(stroke(wave, 3.4, start=0.3, end=0.3), beside.CLUB_PRINT)


def far_leg(sheet: Sheet, cut: beside.CutOut) -> None:
    """The far leg, bent less."""
    with sheet.shape("far leg"):
        sock = smooth(
            [
                Corner(1286, 724),
                (1276, 752),
                Corner(1282, 766),
                Corner(1372, 766),
                (1368, 752),
                (1342, 742),
                Corner(1322, 720),
            ]
        )
        inside = cut.solid(sheet, sock, beside.SOCK, 3)
        beside.sock_stripes(sheet, inside, [(1302, 716), (1304, 752), (1366, 758)])
        cut.solid(sheet, beside.tube([(1250, 566), (1280, 640), (1302, 738)], 76, 52), beside.TROUSERS.shade, 3.2)
        cut.solid(sheet, beside.tube([(1120, 730), (1190, 630), (1256, 566)], 92, 68), beside.TROUSERS.shade, 3.2)
        cut.solid(sheet, ellipse(1252, 568, 37, 35), beside.TROUSERS.shade)
        contour(sheet, [(1222, 552), (1246, 532), (1274, 540), (1288, 568)], 3.4)


def near_leg(sheet: Sheet, cut: beside.CutOut) -> None:
    """The near leg: a knee as high as his chest."""
    with sheet.shape("near leg"):
        sock = smooth(
            [
                Corner(1378, 736),
                (1366, 764),
                Corner(1372, 780),
                Corner(1474, 780),
                (1474, 766),
                (1446, 754),
                Corner(1420, 730),
            ]
        )
        inside = cut.solid(sheet, sock, beside.SOCK, 3)
        beside.sock_stripes(sheet, inside, [(1396, 726), (1400, 766), (1470, 772)])
        toe = ellipse(1470, 771, 8, 7)
        sheet.paint(toe, beside.SKIN.light)
        sheet.line(toe, LINE, 2.4)
        cut.solid(sheet, beside.tube([(1330, 586), (1364, 660), (1400, 754)], 84, 56), beside.TROUSERS.light, 3.2)
        thigh = smooth(
            [
                Corner(1130, 690),
                (1200, 640),
                (1270, 576),
                (1316, 546),
                (1356, 554),
                (1374, 590),
                (1360, 630),
                (1318, 660),
                (1250, 720),
                (1190, 776),
                Corner(1096, 778),
                (1100, 720),
            ]
        )
        cut.solid(sheet, thigh, beside.TROUSERS.light, 3.2)
        for fold in (((1320, 656), (1334, 640), (1330, 622)), ((1140, 700), (1170, 716), (1180, 746))):
            contour(sheet, fold, 3)


def far_arm(sheet: Sheet, cut: beside.CutOut) -> None:
    """The far arm, out over his knee."""
    with sheet.shape("far sleeve"):
        beside.striped_sleeve(sheet, cut, [(1136, 548), (1184, 606), (1240, 602), (1290, 552)], 66, 0.66)
        beside.cuff(sheet, cut, (1276, 534), (1304, 568), (16, -14))


NEAR_SLEEVE = (
    Corner(1054, 518),
    (1014, 536),
    (988, 580),
    (974, 640),
    (982, 690),
    Corner(1006, 740),
    Corner(1058, 724),
    (1050, 684),
    (1056, 640),
    (1072, 596),
    Corner(1084, 546),
)


def near_arm(sheet: Sheet, cut: beside.CutOut) -> None:
    """The near arm, down on the rug."""
    with sheet.shape("near sleeve"):
        beside.striped_sleeve(
            sheet, cut, [(1050, 510), (1016, 610), (1012, 670), (1034, 740)], 110, 1, outline=NEAR_SLEEVE
        )
        contour(sheet, [(1040, 650), (1024, 662), (1008, 662)], 3)
        beside.cuff(sheet, cut, (1008, 732), (1058, 720), (5, 22))


def towel(sheet: Sheet, cut: beside.CutOut) -> None:
    """The tea towel, on his shoulder again."""
    with sheet.shape("tea towel"):
        cloth = smooth(
            [
                Corner(1112, 516),
                (1140, 512),
                Corner(1160, 528),
                (1168, 570),
                Corner(1172, 634),
                Corner(1134, 640),
                (1128, 580),
                Corner(1108, 540),
            ]
        )
        inside = cut.solid(sheet, cloth, beside.LINEN, 3)
        with sheet.group(clip=inside):
            for x in (1136, 1154):
                sheet.line(smooth([(x - 16, 516), (x, 560), (x + 4, 640)], closed=False), beside.LINEN_CHECK, 4)
            for y in (540, 574, 608):
                sheet.line(polyline([(1104, y + 4), (1176, y)]), beside.LINEN_CHECK, 4)


def hands(sheet: Sheet) -> None:
    """His hands: one hangs from the knee, one lies open on the rug. Neither has anything in it."""
    dim = beside.SKIN.light.towards(beside.SKIN.shade, 0.3)
    with sheet.shape("hand over his knee"):
        for knuckle, tip in (
            ((1330, 534), (1346, 584)),
            ((1338, 532), (1360, 580)),
            ((1346, 530), (1372, 572)),
            ((1350, 526), (1382, 560)),
        ):
            middle = ((knuckle[0] + tip[0]) / 2 + 5, (knuckle[1] + tip[1]) / 2 - 4)
            beside.finger(sheet, [knuckle, middle, tip], 12, beside.SKIN.light)
        back = smooth(
            [Corner(1294, 526), (1318, 510), (1344, 512), (1360, 530), (1346, 548), (1326, 550), Corner(1312, 552)]
        )
        sheet.paint(back, beside.SKIN.light)
        contour(sheet, [(1296, 524), (1318, 510), (1344, 512), (1358, 526)], 3)
        beside.finger(sheet, [(1314, 542), (1324, 562), (1328, 578)], 12, beside.SKIN.light)
    with sheet.shape("hand on the rug"):
        for knuckle, tip in (
            ((1022, 770), (984, 776)),
            ((1026, 776), (990, 786)),
            ((1034, 780), (1004, 793)),
            ((1042, 782), (1022, 796)),
        ):
            middle = ((knuckle[0] + tip[0]) / 2, (knuckle[1] + tip[1]) / 2 - 4)
            beside.finger(sheet, [knuckle, middle, tip], 12, dim)
        palm = smooth([Corner(1014, 752), (1012, 770), (1028, 784), (1052, 782), Corner(1062, 744)])
        sheet.paint(palm, dim)
        contour(sheet, [(1062, 748), (1060, 768), (1050, 784)], 3)
        contour(sheet, [(1015, 752), (1012, 766)], 3)


def neck_and_head(sheet: Sheet) -> None:
    """His throat, stretched; his head, tipped back, in the sun."""
    with sheet.shape("neck"):
        neck = smooth(
            [
                Corner(1062, 450),
                (1062, 490),
                Corner(1050, 526),
                (1096, 544),
                Corner(1136, 522),
                (1126, 496),
                Corner(1136, 460),
            ]
        )
        sheet.paint(neck, beside.SKIN.light)
        with sheet.group(clip=sheet.clip(neck)):
            dark = [Corner(1040, 430), (1096, 456), (1100, 500), Corner(1092, 550), Corner(1040, 550)]
            sheet.paint(smooth(dark), beside.SKIN.shade)
        contour(sheet, [(1130, 484), (1126, 498), (1134, 518)], 3.4)
    with sheet.shape("collar"):
        collar = smooth(
            [Corner(1046, 510), (1092, 534), Corner(1142, 508), Corner(1148, 524), (1094, 556), Corner(1040, 530)]
        )
        sheet.paint(collar, beside.NAVY.light)
        sheet.line(collar, LINE, 3)
    with (
        sheet.shape("head"),
        sheet.group(move=(1090, 430)),
        sheet.group(turn=(-36, 0, 0)),
        sheet.group(scale=(0.62, 0, 0)),
    ):
        beside.his_head(sheet, (0.92, 0.10), asleep=False, banded=False, shade=Ink(0.40, 0.34, 0))


# Her arm.


def her_arm(sheet: Sheet) -> None:
    """Over the edge and down, past his shoulder: the hand open, so that it is there."""
    hand = smooth(
        [
            Corner(954, 484),
            (956, 504),
            (950, 524),
            (954, 540),
            (974, 546),
            (988, 536),
            (990, 518),
            (984, 500),
            Corner(982, 484),
        ]
    )
    with sheet.shape("her hand"):
        for knuckle, tip, bend in (
            ((982, 538), (990, 562), 3),
            ((973, 542), (978, 570), 3),
            ((964, 541), (965, 568), 2),
            ((956, 536), (955, 560), 1),
        ):
            middle = ((knuckle[0] + tip[0]) / 2 + bend, (knuckle[1] + tip[1]) / 2)
            beside.finger(sheet, [knuckle, middle, tip], 8.6, beside.SKIN.light, outline=2.1)
        beside.finger(sheet, [(984, 508), (996, 524), (998, 542)], 9.4, beside.SKIN.light, outline=2.1)
        sheet.paint(hand, beside.SKIN.light)
        with sheet.group(clip=sheet.clip(hand)):
            sheet.paint(
                smooth([Corner(940, 480), (962, 500), (960, 530), Corner(966, 556), Corner(930, 556)]),
                beside.SKIN.shade,
            )
        contour(sheet, [(954, 486), (956, 504), (950, 524), (953, 538)], 3)
        contour(sheet, [(983, 486), (985, 500)], 3)
        cuff = polygon([(948, 472), (990, 470), (989, 485), (949, 487)])
        sheet.paint(cuff, Ink(0, 0.08, 0.56))
        sheet.line(cuff, LINE, 2.8)


def on_the_floor(sheet: Sheet) -> None:
    """What has come down in the night: the rabbit, the telephone."""
    with sheet.shape("shadows of things"), sheet.group(blur=6, opacity=0.6):
        sheet.paint(ellipse(860, 758, 74, 10), Ink(0.80, 0.8, 0.3))
    beside.rabbit(sheet, (868, 682), 0.72, -9, shade=Ink(0.22, 0.24, 0), sunny=True)
    with sheet.shape("telephone"):
        beside.telephone(sheet, beside.CutOut(), ((1530, 744), (1606, 735), (1644, 754), (1566, 764)), alight=False)
        sheet.paint(stroke([(1532, 742), (1570, 738), (1606, 734)], 3.4), MOON)


def near(sheet: Sheet) -> None:
    """The mobile, against the light."""
    dark = Ink(0.70, 0.62, 0.30)
    whales = [(Ink(0.50, 0.56, 0.10), dark), (Ink(0.44, 0.44, 0.60), dark), (Ink(0.46, 0.50, 0.56), dark)]
    beside.hanging_whales(sheet, whales)


PICTURE = Place(
    name="an_arm_down",
    mood="dawn",
    palette="dawn",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("bed_and_people", bed_and_people, depth=1.0, cut_out=True),
        Layer("near", near, depth=1.4, cut_out=True),
    ),
    light=Light(side="right", shade=(0.20, 0.34, 0.0), near=0.04, far=0.60),
    shows=(
        "The same bed with the sun on it. The boy sits on the rug with his back against it, his head tipped back; the "
        "girl lies with her eyes open and lets one arm hang down beside him. Nobody holds anything."
    ),
)
