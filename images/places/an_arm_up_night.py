"""One arm up: a boy lies on the rug beside the bed and has gone to sleep holding his sister's hand.

All is dark but what the lamp reaches along the bed's edge: curls, a cheek, a sleeve, and in the middle of the page the
two hands, his large one round her small one, her fingers round his thumb. His arm is the one upright thing in a room
that lies down.
"""

from __future__ import annotations

from collections.abc import Sequence

import beside_the_bed_drawing as beside
import hale_bedroom_drawing as bedroom

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.rig import Expression
from print_room.sheet import Reference, Sheet, Stop

NONE = Ink(0, 0, 0)
NIGHT = Ink(0.70, 0.80, 0.0)
WARM_EDGE = Ink(0, 0.05, 0.40)
# The middle of the picture.
HANDS: Point = (950.0, 426.0)

HER_QUILT = beside.Quilt(
    ridge=(
        (850, 318),
        (910, 286),
        (990, 288),
        (1100, 308),
        (1190, 284),
        (1290, 300),
        (1400, 330),
        (1520, 340),
        (1700, 344),
        (2040, 340),
    ),
    edge=((850, 400), (1000, 394), (1200, 402), (1400, 396), (1600, 402), (2040, 398)),
    hem=((850, 548), (960, 566), (1080, 552), (1240, 574), (1400, 556), (1560, 572), (1760, 556), (2040, 570)),
)


def view(sheet: Sheet) -> None:
    """The harbour at night."""
    with sheet.group(move=beside.OF_THE_WINDOW):
        bedroom.view(sheet)


def dusk(sheet: Sheet, inside: Reference, *, ink: Ink = NIGHT, reach: float = 760.0, held_off: float = 0.80) -> None:
    """Lay the night on a shape, thinner towards the lamp."""
    with sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, ink)
        near = sheet.radial(
            beside.LAMP,
            reach,
            Stop(0, NONE, held_off),
            Stop(0.22, NONE, held_off * 0.80),
            Stop(0.5, NONE, held_off * 0.42),
            Stop(1, NONE, 0),
        )
        sheet.paint(sheet.everything, near)


def warm(sheet: Sheet, inside: Reference, share: float = 1.0) -> None:
    """Lay the lamp's warm over a shape."""
    with sheet.overprint(clip=inside):
        glow = sheet.radial(
            beside.LAMP,
            720,
            Stop(0, Ink(0, 0, 0.62 * share)),
            Stop(0.35, Ink(0, 0, 0.40 * share)),
            Stop(0.7, Ink(0, 0, 0.14 * share)),
            Stop(1, NONE),
        )
        sheet.paint(sheet.everything, glow)


# The room.


def room(sheet: Sheet) -> None:
    """The room in the dark, the lamp's fan on its wall, the gap."""
    inside = beside.silhouette(sheet)
    beside.furnish(sheet)
    darkness(sheet, inside)
    lamp_on_the_wall(sheet, inside)
    hall_light(sheet)


def darkness(sheet: Sheet, inside: Reference) -> None:
    """The night over everything, deepest at the right and under the words."""
    with sheet.shape("darkness"):
        dusk(sheet, inside, reach=880, held_off=0.86)
        away = sheet.linear((900, 0), (1900, 0), Stop(0, NONE), Stop(1, Ink(0.40, 0.30, 0)))
        nearer = sheet.linear((0, 690), (0, 1000), Stop(0, NONE), Stop(1, Ink(0.74, 0.5, 0)))
        for fill in (away, nearer):
            beside.more_ink(sheet, inside, fill)
        with sheet.overprint(clip=inside, blur=8):
            for heel in (156, 238, 316, 376, 448):
                sheet.paint(polygon([(heel, 616), (heel - 62, 616), (heel - 110, 626), (heel - 30, 628)]), NIGHT)


def lamp_on_the_wall(sheet: Sheet, inside: Reference) -> None:
    """The lamp's light, up in a fan and down in a pool."""
    x, y = beside.LAMP
    up = polygon([(x - 42, y - 90), (x + 42, y - 90), (x + 230, beside.TOP), (x - 230, beside.TOP)])
    down = polygon([(x - 94, y + 26), (x + 94, y + 26), (x + 560, 720), (x - 460, 720)])
    with sheet.shape("fan and pool"):
        with sheet.lift(clip=inside, blur=12):
            sheet.paint(
                up, sheet.linear((0, y - 80), (0, beside.TOP), Stop(0, Ink(0.30, 0.34, 1)), Stop(1, Ink(0.6, 0.62, 1)))
            )
        with sheet.lift(clip=inside, blur=12):
            pool = sheet.radial((x, y + 60), 480, Stop(0, Ink(0.40, 0.44, 1)), Stop(1, Ink(1, 1, 1)), stretch=1.3)
            sheet.paint(down, pool)
        with sheet.lift(clip=inside):
            core = sheet.radial(beside.LAMP, 300, Stop(0, Ink(0.3, 0.3, 1)), Stop(1, Ink(1, 1, 1)))
            sheet.paint(sheet.everything, core)
        warm(sheet, inside)


def hall_light(sheet: Sheet) -> None:
    """The gap and its wedge on the floor."""
    left, right, low = beside.GAP_LEFT, beside.GAP_RIGHT, beside.FLOOR + 4
    with sheet.shape("light on the floor"):
        wedge = polygon([(left - 2, low), (right, low - 2), (430, beside.BOTTOM), (160, beside.BOTTOM)])
        fade = sheet.linear(
            (right, low),
            (300, 1040),
            Stop(0, Ink(0, 0.04, 0.9)),
            Stop(0.4, Ink(0.34, 0.44, 1)),
            Stop(1, Ink(0.9, 0.92, 1)),
        )
        with sheet.lift(clip=sheet.clip(wedge)):
            sheet.paint(wedge, fade)
        with sheet.overprint(clip=sheet.clip(wedge)):
            sheet.paint(wedge, sheet.linear((right, low), (300, 1000), Stop(0, Ink(0, 0, 0.4)), Stop(1, NONE)))
    beside.gap(sheet, Ink(0, 0.03, 0.24), Ink(0, 0.10, 0.56))


# The bed and the two.


def bed_and_people(sheet: Sheet) -> None:
    """Table, bed, whale; the girl; the boy; last their arms, which alone are in full light."""
    furniture(sheet)
    girl(sheet)
    his_shadow(sheet)
    his_arm(sheet)
    boy(sheet)
    joined_hands(sheet)
    lamp(sheet)


def furniture(sheet: Sheet) -> None:
    """The bed with nobody in it yet, in the lamp's light; the side that looks at us has none."""
    cut = beside.CutOut()
    beside.table(sheet, cut)
    beside.bed(sheet, cut)
    beside.headboard(sheet, cut)
    inside = sheet.clip(*cut)
    with sheet.shape("light on the bed"):
        dusk(sheet, inside, reach=760, held_off=0.94)
        warm(sheet, inside)
        with sheet.overprint(clip=inside):
            side = polygon([(642, 404), (beside.RIGHT, 398), (beside.RIGHT, 690), (642, 690)])
            sheet.paint(side, Ink(0.44, 0.40, 0))
    linen = beside.CutOut()
    beside.rabbit(sheet, (686, 296), 0.60, -14, shade=Ink(0.14, 0.34, 0.06))
    beside.pillow(sheet, linen)
    with sheet.shape("light on the linen"):
        inside = sheet.clip(*linen)
        with sheet.overprint(clip=inside):
            sheet.paint(sheet.everything, sheet.linear((640, 0), (920, 0), Stop(0, NONE), Stop(1, Ink(0.16, 0.34, 0))))
        warm(sheet, inside, 0.7)


def girl(sheet: Sheet) -> None:
    """Asleep on her side, the quilt up to her armpit, the band on; whale and telephone lie on her quilt."""
    cut = beside.CutOut()
    beside.quilt(sheet, cut, HER_QUILT)
    beside.felt_whale(sheet, cut)
    with sheet.shape("turned-down edge"):
        fold = smooth(
            [
                Corner(846, 326),
                (872, 310),
                Corner(914, 300),
                (930, 330),
                Corner(916, 396),
                (880, 408),
                Corner(838, 402),
                (850, 366),
            ]
        )
        inside = cut.solid(sheet, fold, Ink(0, 0.08, 0.16), 3.4)
        with sheet.group(clip=inside):
            sheet.paint(stamped_dots(826, 276, 120, 150, 22, sheet.rng("fold"), radius=4), Ink(0.05, 0.36, 0.3))
    inside = sheet.clip(*cut)
    with sheet.shape("night on the quilt"):
        dusk(sheet, inside, ink=Ink(0.72, 0.74, 0), reach=800, held_off=0.74)
        warm(sheet, inside, 0.9)
        down = sheet.linear((0, 386), (0, 450), Stop(0, NONE), Stop(1, Ink(0.38, 0.36, 0)))
        away = sheet.linear((1150, 0), (1900, 0), Stop(0, NONE), Stop(1, Ink(0.44, 0.32, 0)))
        for fill in (down, away):
            beside.more_ink(sheet, inside, fill)
    with sheet.shape("telephone on the quilt"):
        slab = ((1150, 366), (1206, 358), (1232, 374), (1174, 384))
        beside.telephone(sheet, beside.CutOut(), slab, alight=True)
        with sheet.lift(clip=inside):
            round_it = sheet.radial((1190, 368), 110, Stop(0, Ink(0.40, 0.60, 1)), Stop(1, Ink(1, 1, 1)), stretch=1.4)
            sheet.paint(ellipse(1190, 368, 154, 110), round_it)
        beside.telephone(sheet, beside.CutOut(), slab, alight=True)
    with sheet.shape("edges of the quilt"):
        ridge = [HER_QUILT.at(step / 2, 0) for step in range(2, 9)]
        sheet.paint(stroke(ridge, 6, start=0.9, end=0.1), WARM_EDGE)
        sheet.paint(stroke([(1560, 318), (1570, 276), (1606, 240), (1666, 232)], 5), Ink(0.10, 0.36, 0.24))

    her_sleeve(sheet)
    with (
        sheet.shape("girl"),
        sheet.group(move=(782, 326)),
        sheet.group(turn=(-74, 0, 0)),
        sheet.group(scale=(0.41, 0, 0)),
    ):
        row = Expression(closed="down", inner=-2, outer=3, arch=-2, smile=1, wide=0.9, blush=0.9)
        beside.her_head(sheet, (0.60, -0.80), row, banded=True, shade=Ink(0.14, 0.28, 0))
    beside.pillow_front(sheet, Ink(0.04, 0.10, 0.26))


def contour(sheet: Sheet, points: Sequence[Sequence[float]], width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does."""
    beside.contour(sheet, points, width, ink)


HER_SLEEVE = (
    Corner(830, 330),
    (880, 302),
    (930, 290),
    (984, 280),
    (1036, 282),
    (1060, 304),
    (1050, 332),
    (1022, 356),
    Corner(1002, 376),
    Corner(970, 348),
    (990, 328),
    Corner(1006, 316),
    (962, 332),
    (912, 352),
    Corner(836, 384),
)


def her_sleeve(sheet: Sheet) -> None:
    """Her sleeve over the quilt's edge: the elbow at the right, the wrist coming back to the left."""
    cut = beside.CutOut()
    with sheet.shape("her sleeve"):
        inside = cut.solid(sheet, smooth(HER_SLEEVE), beside.PYJAMAS.light, 3.2)
        beside.pyjama_print(sheet, inside, (880, 280, 190, 100))
        low = [
            Corner(836, 372),
            (900, 344),
            (950, 326),
            (1004, 308),
            (1028, 310),
            (1046, 330),
            Corner(1014, 384),
            Corner(880, 396),
        ]
        beside.more_ink(sheet, inside, Ink(0.16, 0.36, 0), smooth(low))
        beside.more_ink(sheet, inside, sheet.linear((980, 0), (1110, 0), Stop(0, NONE), Stop(1, Ink(0.30, 0.34, 0))))
        beside.more_ink(sheet, inside, Ink(0, 0, 0.14))
        contour(sheet, [(1006, 316), (1022, 304), (1030, 302)], 3.4)
        contour(sheet, [(1040, 322), (1046, 312), (1058, 308)], 3)
    with sheet.shape("light along her sleeve"):
        sheet.paint(stroke([(898, 293), (934, 287), (984, 278), (1034, 279)], 5, start=0.2, end=0.1), WARM_EDGE)


# The boy.

SLEEVE_UP = ((946.0, 716.0), (947.0, 650.0), (950.0, 590.0), (951.0, 536.0))
CHEST = (
    Corner(886, 672),
    (930, 646),
    (990, 630),
    (1070, 636),
    (1150, 650),
    Corner(1232, 658),
    Corner(1240, 764),
    (1100, 772),
    (980, 772),
    Corner(888, 752),
)


def his_shadow(sheet: Sheet) -> None:
    """What he presses into the rug."""
    with sheet.shape("his shadow"), sheet.group(blur=9, opacity=0.8):
        sheet.paint(ellipse(1190, 774, 476, 16), Ink(0.94, 0.9, 0.1))


def his_arm(sheet: Sheet) -> None:
    """The arm that is up: a sleeve too short for it, a wrist."""
    cut = beside.CutOut()
    with sheet.shape("his forearm"):
        fore = smooth([Corner(927, 554), (930, 524), Corner(932, 496), Corner(970, 496), (971, 524), Corner(975, 554)])
        cut.solid(sheet, fore, HIS)
        shade = smooth([Corner(957, 490), (958, 524), Corner(962, 560), Corner(984, 560), Corner(980, 490)])
        with sheet.group(clip=sheet.clip(fore)):
            sheet.paint(shade, SHADE_OF_SKIN)
        contour(sheet, [(970, 498), (971, 524), (975, 552)], 3.4)
        contour(sheet, [(932, 498), (930, 524), (927, 552)], 3.2)
    with sheet.shape("his sleeve"):
        inside = beside.striped_sleeve(sheet, cut, SLEEVE_UP, 86, 0.66)
        side = polygon([(962, 510), (1010, 510), (1010, 720), (956, 720)])
        beside.more_ink(sheet, inside, Ink(0.24, 0.44, 0.02), side)
        beside.more_ink(sheet, inside, sheet.linear((0, 540), (0, 690), Stop(0, NONE), Stop(1, Ink(0.46, 0.46, 0))))
        for fold in (((920, 640), (944, 632), (962, 636)), ((978, 600), (958, 594), (944, 600))):
            contour(sheet, fold, 3)
        beside.cuff(sheet, cut, (920, 530), (982, 530), (-1, 24))
    with sheet.shape("light along his sleeve"):
        sheet.paint(stroke([(906, 676), (914, 610), (923, 558)], 6, start=0.2, end=0.6), WARM_EDGE)


def boy(sheet: Sheet) -> None:
    """On his back on the rug, one knee up, a tea towel under his head, her old band on his."""
    cut = beside.CutOut()
    legs(sheet, cut)
    with sheet.shape("tea towel"):
        towel = smooth([Corner(716, 772), (722, 748), (800, 742), Corner(884, 750), Corner(892, 774), (800, 780)])
        inside = cut.solid(sheet, towel, beside.LINEN, 3)
        with sheet.group(clip=inside):
            for x in (740, 776, 812, 848, 880):
                sheet.line(polyline([(x, 740), (x - 6, 784)]), beside.LINEN_CHECK, 4)
            sheet.line(smooth([(716, 764), (800, 758), (892, 764)], closed=False), beside.LINEN_CHECK, 4)
    with sheet.shape("sweatshirt"):
        inside = cut.solid(sheet, smooth(CHEST), beside.NAVY.light)
        beside.ripples(sheet, inside, (890, 630, 360, 150))
        hem = polygon([(1206, 654), (1238, 657), (1246, 766), (1214, 770)])
        cut.solid(sheet, hem, beside.NAVY.light, 3)
        for step in range(9):
            y = 664 + step * 12
            sheet.line(polyline([(1213, y), (1238, y)]), beside.NAVY_PRINT, 2.2)
        sheet.line(smooth(CHEST), LINE, 3.4)
        for fold in (((1000, 640), (1020, 660), (1026, 684)), ((1150, 654), (1160, 672), (1190, 690))):
            contour(sheet, fold, 3, beside.NAVY.deep)
    near_arm(sheet, cut)
    inside = sheet.clip(*cut)
    with sheet.shape("night on him"):
        dusk(sheet, inside, ink=Ink(0.54, 0.60, 0), reach=900, held_off=0.74)
        low = sheet.linear((0, 690), (0, 800), Stop(0, NONE), Stop(1, Ink(0.48, 0.44, 0)))
        away = sheet.linear((1150, 0), (1700, 0), Stop(0, NONE), Stop(1, Ink(0.22, 0.20, 0)))
        for fill in (low, away):
            beside.more_ink(sheet, inside, fill)
        warm(sheet, inside, 0.6)
    with sheet.shape("neck"):
        neck = smooth([Corner(866, 690), (886, 688), Corner(898, 690), Corner(916, 752), (880, 750), Corner(846, 744)])
        sheet.paint(neck, beside.SKIN.shade)
        with sheet.overprint(clip=sheet.clip(neck)):
            sheet.paint(neck, Ink(0.10, 0.22, 0))
    with (
        sheet.shape("head"),
        sheet.group(move=(814, 712)),
        sheet.group(turn=(-86, 0, 0)),
        sheet.group(scale=(0.60, 0, 0)),
    ):
        beside.his_head(sheet, (0.75, 0.66), asleep=True, banded=True, shade=Ink(0.34, 0.44, 0))
    with sheet.shape("collar"):
        collar = smooth(
            [Corner(884, 668), Corner(912, 654), (926, 704), Corner(918, 760), Corner(892, 758), (900, 712)]
        )
        sheet.paint(collar, Ink(0.80, 0.84, 0.10))
        sheet.line(collar, LINE, 3)
    near_hand(sheet)
    with sheet.shape("toe through the sock"):
        toe = ellipse(1640, 674, 10, 8)
        sheet.paint(toe, beside.SKIN.shade)
        sheet.line(toe, LINE, 2.4)
    with sheet.shape("edges of him"):
        for run, width in (
            ([(890, 671), (930, 644), (990, 628), (1070, 634), (1150, 647)], 6),
            ([(1250, 648), (1310, 616), (1370, 583), (1404, 560), (1430, 555)], 5),
            ([(1622, 690), (1628, 674), (1644, 668)], 4),
        ):
            sheet.paint(stroke(run, width, start=0.3, end=0.1), WARM_EDGE)


def legs(sheet: Sheet, cut: beside.CutOut) -> None:
    """One knee up, one leg long; socks, one of them through at the toe."""
    with sheet.shape("far leg"):
        sock = smooth(
            [
                Corner(1500, 726),
                (1512, 752),
                Corner(1504, 772),
                Corner(1600, 772),
                (1598, 758),
                (1570, 746),
                Corner(1544, 722),
            ]
        )
        inside = cut.solid(sheet, sock, beside.SOCK, 3)
        beside.sock_stripes(sheet, inside, [(1520, 716), (1530, 756), (1600, 766)])
        shin = beside.tube([(1428, 588), (1470, 660), (1518, 738)], 78, 54)
        cut.solid(sheet, shin, beside.TROUSERS.shade, 3.2)
        thigh = beside.tube([(1240, 706), (1340, 650), (1430, 588)], 96, 70)
        cut.solid(sheet, thigh, beside.TROUSERS.shade, 3.2)
        cut.solid(sheet, ellipse(1430, 592, 38, 36), beside.TROUSERS.shade)
        contour(sheet, [(1398, 572), (1424, 555), (1456, 566), (1470, 592)], 3.4)
        contour(sheet, [(1404, 626), (1420, 608), (1436, 616)], 3)
    with sheet.shape("near leg"):
        sock = smooth(
            [
                Corner(1582, 700),
                (1606, 700),
                (1620, 672),
                (1640, 664),
                (1656, 676),
                (1654, 720),
                (1640, 762),
                (1612, 774),
                Corner(1582, 764),
            ]
        )
        inside = cut.solid(sheet, sock, beside.SOCK, 3)
        beside.sock_stripes(sheet, inside, [(1622, 776), (1630, 720), (1640, 656)])
        leg = smooth(
            [
                Corner(1232, 662),
                (1320, 670),
                (1400, 690),
                (1440, 686),
                (1510, 698),
                Corner(1594, 710),
                Corner(1596, 762),
                (1520, 774),
                (1450, 764),
                (1380, 774),
                Corner(1232, 770),
            ]
        )
        cut.solid(sheet, leg, beside.TROUSERS.light, 3.2)
        sheet.line(polyline([(1580, 709), (1582, 763)]), beside.TROUSERS.deep, 2.6)
        for fold in (
            ((1250, 690), (1284, 704), (1296, 730)),
            ((1432, 690), (1412, 712), (1416, 736)),
            ((1452, 762), (1440, 744), (1446, 728)),
        ):
            contour(sheet, fold, 3)


def near_arm(sheet: Sheet, cut: beside.CutOut) -> None:
    """The other arm, let go, its hand on his belly."""
    with sheet.shape("near sleeve"):
        inside = beside.striped_sleeve(sheet, cut, [(898, 708), (980, 728), (1062, 744), (1140, 702)], 84, 0.56)
        with sheet.overprint(clip=inside):
            sheet.paint(
                polygon([(900, 740), (1000, 748), (1080, 752), (1160, 716), (1160, 800), (900, 800)]), Ink(0.3, 0.4, 0)
            )
        contour(sheet, [(1046, 718), (1060, 736), (1056, 752)], 3)
        beside.cuff(sheet, cut, (1124, 688), (1146, 722), (20, -12))


def near_hand(sheet: Sheet) -> None:
    """The hand that has let go, on his belly."""
    dim = beside.SKIN.shade.towards(beside.SKIN.deep, 0.15)
    with sheet.shape("hand on his belly"):
        for knuckle, tip in (
            ((1190, 654), (1226, 646)),
            ((1196, 663), (1238, 659)),
            ((1196, 673), (1238, 673)),
            ((1190, 683), (1228, 687)),
        ):
            middle = ((knuckle[0] + tip[0]) / 2, (knuckle[1] + tip[1]) / 2 - 2)
            beside.finger(sheet, [knuckle, middle, tip], 11, dim)
        back = smooth(
            [Corner(1146, 682), (1162, 664), (1186, 650), (1204, 656), (1206, 680), (1186, 694), Corner(1158, 706)]
        )
        sheet.paint(back, dim)
        contour(sheet, [(1146, 682), (1162, 664), (1186, 650)], 3)
        contour(sheet, [(1158, 706), (1186, 695), (1200, 688)], 3)
        beside.finger(sheet, [(1170, 666), (1188, 648), (1206, 640)], 12, dim)
        sheet.paint(stroke([(1182, 644), (1194, 636), (1208, 633)], 3.4, start=0.2, end=0.2), WARM_EDGE)


# The hands.


SHADE_OF_SKIN = beside.SKIN.shade
# He is in a little less light than she, or one could not tell whose finger is whose.
HIS = beside.SKIN.light.towards(SHADE_OF_SKIN, 0.24)
HERS = beside.SKIN.light

# All about the middle of the hands. His palm with the ball of the thumb; her hand from the wrist to the knuckles.
PALM = (
    Corner(-20, 80),
    (-30, 58),
    (-36, 30),
    (-22, -4),
    (8, -20),
    (44, -20),
    (60, 4),
    (56, 36),
    (40, 62),
    Corner(21, 82),
)
HER_HAND = (
    Corner(18, -78),
    (6, -62),
    (-6, -46),
    (-10, -18),
    (-8, 6),
    (6, 18),
    (28, 14),
    (42, -8),
    (40, -36),
    (42, -50),
    Corner(48, -58),
)


def joined_hands(sheet: Sheet) -> None:
    """His left hand from below, its palm to us; hers from above, in it, round his thumb."""
    with sheet.group(move=HANDS):
        with sheet.shape("his palm"):
            palm = smooth(PALM)
            sheet.paint(palm, HIS)
            with sheet.group(clip=sheet.clip(palm)):
                side = [Corner(4, -30), (14, 24), (9, 52), Corner(7, 90), Corner(80, 90), Corner(80, -30)]
                sheet.paint(smooth(side), SHADE_OF_SKIN)
            contour(sheet, [(58, 24), (52, 44), (38, 64), (21, 82)], 3.8)
        with sheet.shape("her hand"):
            hand = smooth(HER_HAND)
            sheet.paint(hand, HERS)
            with sheet.group(clip=sheet.clip(hand)):
                side = [Corner(60, -70), (34, -44), (26, -20), Corner(10, 20), Corner(70, 30)]
                sheet.paint(smooth(side), SHADE_OF_SKIN, opacity=0.8)
            contour(sheet, [(17, -77), (6, -62), (-6, -46)], 3.4)
            contour(sheet, [(49, -58), (42, -48), (41, -34), (43, -20)], 3.6)
        with sheet.shape("his thumb"):
            beside.finger(sheet, [(-14, 48), (-27, 20), (-30, -20), (-24, -62)], 23, HIS)
            ball = smooth(
                [Corner(-20, 80), (-33, 56), (-40, 28), (-38, 4), (-18, 6), (-8, 34), (-4, 60), Corner(-2, 80)]
            )
            sheet.paint(ball, HIS)
            contour(sheet, [(-40, 10), (-39, 30), (-32, 57), (-20, 80)], 3.8)
            contour(sheet, [(-8, 26), (-4, 46), (-8, 62)], 3)
            nail = smooth([(-31, -60), (-27, -72), (-19, -70), (-19, -57)])
            sheet.paint(nail, Ink(0, 0.02, 0.16))
            sheet.line(nail, SHADE_OF_SKIN, 2)
        with sheet.shape("her fingers"):
            for y, reach in ((-40, -40), (-28, -44), (-16, -45), (-4, -42)):
                run = [(0, y - 3), (-22, y - 5), (reach, y - 1), (reach + 1, y + 3)]
                beside.finger(sheet, run, 9.4, HERS, outline=2.1)
            knuckles = smooth([(-6, -47), (8, -52), (14, -20), (8, 6), (-5, 0), (-9, -22)])
            sheet.paint(knuckles, HERS)
            for y in (-34, -22, -10):
                contour(sheet, [(-10, y), (-2, y - 1), (3, y + 1)], 2)
        with sheet.shape("his fingers"):
            for start, tip in (((58, -12), (16, -10)), ((64, 8), (11, 9)), ((62, 28), (12, 28)), ((52, 46), (18, 45))):
                middle = ((start[0] + tip[0]) / 2 + 8, (start[1] + tip[1]) / 2 - 4)
                beside.finger(sheet, [start, middle, tip], 16.5, HIS)
                under = [(tip[0] + 2, tip[1] + 5), (middle[0], middle[1] + 6), (start[0] - 2, start[1] + 5)]
                sheet.line(smooth(under, closed=False), SHADE_OF_SKIN, 4)
        with sheet.shape("where her fist ends"):
            contour(sheet, [(-8, 6), (2, 14), (14, 12)], 2.8)
        with sheet.shape("light on the hands"):
            sheet.paint(stroke([(-39, -50), (-36, -66), (-28, -73)], 3, start=0.2, end=0.2), PAPER)
    with sheet.shape("her cuff"):
        cuff = polygon([(966, 340), (1007, 374), (997, 386), (957, 352)])
        sheet.paint(cuff, Ink(0, 0.08, 0.56))
        sheet.line(cuff, LINE, 2.8)
        contour(sheet, [(969, 351), (984, 362), (996, 374)], 2, Ink(0.10, 0.36, 0.80))


# The lamp.


def lamp(sheet: Sheet) -> None:
    """The lamp, lit."""
    with sheet.group(move=beside.OF_THE_LAMP):
        bedroom.lamp(sheet)
    with sheet.shape("edges of light"):
        sheet.paint(stroke([(598, 590), (598, 360), (606, 334), (622, 326)], 6, start=0.2, end=0.3), Ink(0, 0.03, 0.40))
        sheet.paint(stroke([(652, 352), (678, 330), (700, 330)], 5, start=0.2, end=0.3), MOON)


def near(sheet: Sheet) -> None:
    """The mobile, dark."""
    dark = Ink(0.90, 0.90, 0.14)
    beside.hanging_whales(
        sheet, [(Ink(0.80, 0.88, 0.06), dark), (Ink(0.72, 0.76, 0.34), dark), (Ink(0.86, 0.88, 0.16), dark)]
    )


PICTURE = Place(
    name="an_arm_up",
    mood="night",
    palette="the_update",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("bed_and_people", bed_and_people, depth=1.0, cut_out=True),
        Layer("near", near, depth=1.4, cut_out=True),
    ),
    light=Light(side="left", shade=(0.26, 0.46, 0.0), near=0.10, far=0.60),
    shows=(
        "By the light of one lamp a girl sleeps under a patchwork quilt, and on the rug beside the bed a boy lies "
        "asleep in his socks. One arm of his stands straight up, and her hand is in his, at the edge of the bed."
    ),
)
