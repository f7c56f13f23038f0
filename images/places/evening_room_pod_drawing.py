"""The pod in the shop: a cradle for a grown man. Who lies in it is not to be seen but for a hand on the quilt."""

from __future__ import annotations

import math

from evening_room_drawing import GLOBE

from print_room.brushes import stamped_moons, stitches, stripes, stroke
from print_room.geometry import Corner, between, cut_box, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

SHELL = [
    Corner(622, 548),
    (640, 566),
    (668, 580),
    (760, 590),
    (960, 594),
    (1160, 590),
    (1262, 574),
    Corner(1308, 540),
    (1312, 610),
    (1278, 684),
    (1190, 730),
    (960, 744),
    (740, 728),
    (648, 672),
    (618, 606),
]
HOOD = [
    Corner(1092, 474),
    (1120, 420),
    (1180, 392),
    (1244, 404),
    (1292, 456),
    Corner(1308, 546),
    (1264, 576),
    Corner(1176, 592),
    (1168, 536),
    (1136, 494),
]
SHELL_LIGHT = Ink(0.06, 0.44, 0.20)


def pod(sheet: Sheet) -> None:
    """A cradle for a grown man: a boat on a foot, with a bonnet that hides his head."""
    with sheet.shape("pod’s foot"):
        foot = polygon([(850, 730), (1090, 730), (1140, 790), (800, 790)])
        sheet.paint(foot, Ink(0.74, 0.82, 0.26))
        sheet.line(foot, LINE, 3)
    with sheet.shape("inside of the bonnet"):
        inside = smooth(
            [
                Corner(1092, 474),
                (1150, 436),
                (1220, 446),
                (1262, 500),
                (1262, 580),
                Corner(1180, 620),
                Corner(1080, 610),
                (1104, 540),
            ]
        )
        sheet.paint(
            inside, sheet.linear((1080, 0), (1250, 0), Stop(0, Ink(0.62, 0.72, 0.46)), Stop(1, Ink(0.94, 0.92, 0.24)))
        )
    pillow_and_blanket(sheet)
    bonnet(sheet)
    cradle(sheet)
    hand(sheet)


def bonnet(sheet: Sheet) -> None:
    """The hood that hides his head."""
    hood = smooth(HOOD)
    with sheet.shape("bonnet"):
        sheet.paint(hood, Ink(0, 0.20, 0.16))
        inside = sheet.clip(hood)
        with sheet.group(clip=inside):
            sheet.paint(stamped_moons(1080, 380, 240, 220, 46, sheet.rng("bonnet"), radius=9), Ink(0.06, 0.52, 0.16))
        with sheet.overprint(clip=inside):
            back = [Corner(1190, 380), (1214, 470), Corner(1220, 600), Corner(1330, 600), Corner(1330, 380)]
            sheet.paint(smooth(back), Ink(0.30, 0.54, 0))
        with sheet.overprint(clip=inside):
            sheet.paint(
                rectangle(1080, 380, 240, 220), sheet.radial(GLOBE, 620, Stop(0, Ink(0, 0, 0.60)), Stop(1, PAPER))
            )
        for rib in (
            [(1140, 412), (1190, 470), (1208, 586)],
            [(1190, 394), (1240, 466), (1252, 578)],
        ):
            sheet.line(smooth(rib, closed=False), Ink(0.46, 0.66, 0.30), 3)
        sheet.line(hood, LINE, 4)
        lip = [(1094, 474), (1136, 494), (1168, 536), (1176, 590)]
        sheet.paint(stroke(lip, 13, start=0.6, end=0.6), Ink(0, 0.04, 0.34))
        sheet.line(smooth(lip, closed=False), LINE, 2)
        sheet.paint(stroke([(1100, 462), (1124, 424), (1180, 397), (1226, 402)], 7, start=0.1, end=0.1), PAPER)


def cradle(sheet: Sheet) -> None:
    """The shell, ribbed, with a seam and one small light."""
    shell = smooth(SHELL)
    with sheet.shape("cradle"):
        sheet.paint(shell, SHELL_LIGHT)
        inside = sheet.clip(shell)
        with sheet.group(clip=inside):
            sheet.paint(stripes(600, 540, 740, 220, 26, sheet.rng("slats"), thickness=4), Ink(0.24, 0.60, 0.28))
            band = [
                (600, 560),
                (760, 604),
                (960, 610),
                (1170, 604),
                (1330, 556),
                (1330, 578),
                (1170, 630),
                (960, 636),
                (760, 630),
                (600, 588),
            ]
            sheet.paint(smooth(band), Ink(0, 0.14, 0.40))
        with sheet.overprint(clip=inside):
            under = [
                Corner(600, 660),
                (760, 690),
                (960, 700),
                (1150, 680),
                (1240, 600),
                Corner(1280, 530),
                Corner(1400, 540),
                Corner(1400, 800),
                Corner(600, 800),
            ]
            sheet.paint(smooth(under), Ink(0.46, 0.58, 0))
        with sheet.overprint(clip=inside):
            sheet.paint(
                rectangle(600, 520, 740, 240), sheet.radial(GLOBE, 560, Stop(0, Ink(0, 0, 0.66)), Stop(1, PAPER))
            )
        sheet.line(
            stitches([(640, 590), (760, 618), (960, 623), (1170, 617), (1290, 582)], length=5, gap=13),
            Ink(0.30, 0.54, 0.50),
            3.2,
        )
        rim = [(622, 550), (668, 580), (760, 590), (960, 594), (1160, 590), (1262, 574), (1306, 542)]
        sheet.paint(stroke(rim, 12, start=0.5, end=0.5), Ink(0, 0.04, 0.30))
        sheet.line(shell, LINE, 4)
    with sheet.shape("the one light that is still on"):
        sheet.paint(ellipse(1224, 646, 10), LINE)
        sheet.paint(ellipse(1224, 646, 6.5), Ink(0, 0, 0.40))


BLANKET = [
    Corner(640, 596),
    (652, 530),
    (684, 500),
    (716, 512),
    (744, 530),
    (800, 520),
    (880, 496),
    (960, 478),
    (1040, 474),
    Corner(1100, 492),
    (1140, 550),
    Corner(1190, 600),
    (1100, 612),
    (960, 618),
    (800, 612),
]


def pillow_and_blanket(sheet: Sheet) -> None:
    """A pillow, a patchwork quilt, a sheet turned back."""
    with sheet.shape("pillow"):
        pillow = smooth([(1094, 548), (1120, 506), (1180, 498), (1228, 524), (1236, 580), (1160, 606), (1104, 596)])
        sheet.paint(pillow, Ink(0.30, 0.56, 0.26))
        sheet.paint(stroke([(1098, 546), (1122, 508), (1166, 500)], 6, start=0.1, end=0.1), Ink(0, 0.10, 0.30))
    blanket = smooth(BLANKET)
    with sheet.shape("patchwork blanket"):
        sheet.paint(blanket, Ink(0, 0.20, 0.56))
        inside = sheet.clip(blanket)
        with sheet.group(clip=inside):
            patches(sheet)
        with sheet.overprint(clip=inside):
            fold = [
                Corner(650, 600),
                (760, 590),
                (900, 586),
                (1060, 572),
                Corner(1200, 590),
                Corner(1200, 640),
                Corner(650, 640),
            ]
            sheet.paint(smooth(fold), Ink(0.20, 0.46, 0))
            sheet.paint(
                smooth(
                    [Corner(736, 528), (762, 570), Corner(758, 620), Corner(810, 620), (792, 560), Corner(780, 526)]
                ),
                Ink(0.10, 0.34, 0),
            )
        with sheet.overprint(clip=inside):
            warm = sheet.radial((GLOBE[0] + 80, GLOBE[1] + 100), 360, Stop(0, Ink(0, 0, 0.34)), Stop(1, PAPER))
            sheet.paint(rectangle(640, 480, 580, 160), warm)
        sheet.line(blanket, LINE, 3.4)
        sheet.paint(
            stroke(
                [(652, 534), (684, 503), (716, 514), (744, 532), (800, 522), (880, 498), (960, 481), (1040, 477)],
                6,
                start=0.1,
                end=0.1,
            ),
            Ink(0, 0, 0.14),
        )
    with sheet.shape("turned-back sheet"):
        hem = smooth(
            [
                Corner(1026, 475),
                (1070, 472),
                Corner(1106, 490),
                (1142, 548),
                Corner(1194, 600),
                Corner(1140, 612),
                (1082, 548),
            ]
        )
        sheet.paint(hem, Ink(0, 0.05, 0.14))
        sheet.line(hem, LINE, 3)
        sheet.line(stitches([(1048, 484), (1094, 536), (1150, 602)], length=7, gap=7), Ink(0.04, 0.40, 0.40), 2.4)


def patches(sheet: Sheet) -> None:
    """The quilt’s patches, each of another print."""
    rng = sheet.rng("patches")
    inks = (Ink(0.40, 0.72, 0.06), Ink(0, 0.12, 0.72), Ink(0, 0.34, 0.16), Ink(0.08, 0.36, 0.84), Ink(0, 0.06, 0.24))
    for row in range(4):
        for column in range(11):
            x, y = 626 + column * 54 + row * 8, 466 + row * 44 + 4 * math.sin(column)
            ink = inks[(column * 2 + row * 3) % len(inks)]
            patch = cut_box(x, y, 55, 46, 3, rng)
            sheet.paint(patch, ink)
            kind = (column + row) % 4
            print_ink = PAPER if ink.tone > 0.3 else Ink(0.16, 0.54, 0.50)
            if kind == 0:
                sheet.paint(star(x + 27, y + 22, 13), print_ink)
            elif kind == 1:
                for dot in range(6):
                    sheet.paint(ellipse(x + 12 + 16 * (dot % 3), y + 13 + 18 * (dot // 3), 3.6), print_ink)
            elif kind == 2:
                for bar in range(5):
                    sheet.line(polyline([(x + 4 + bar * 11, y + 42), (x + 12 + bar * 11, y + 4)]), print_ink, 3)
            sheet.line(patch, Ink(0, 0.10, 0.30), 1.6)


def hand(sheet: Sheet) -> None:
    """His hand on the blanket, palm down; somebody’s chair is drawn up to it."""
    with sheet.group(scale=(0.86, 1010, 560), move=(6, -14)), sheet.shape("sleeve"):
        sleeve = smooth(
            [Corner(1066, 530), (1020, 536), Corner(990, 552), Corner(996, 590), (1036, 588), Corner(1086, 576)]
        )
        sheet.paint(sleeve, Ink(0, 0.30, 0.12))
        with sheet.group(clip=sheet.clip(sleeve)):
            sheet.paint(stripes(980, 520, 120, 80, 14, sheet.rng("pyjama"), thickness=5), Ink(0.14, 0.62, 0.20))
        sheet.line(sleeve, LINE, 3)
    with sheet.group(scale=(0.86, 1010, 560), move=(6, -14)), sheet.shape("hand"):
        hand = smooth(
            [
                Corner(994, 556),
                (964, 550),
                (934, 554),
                (906, 562),
                (884, 572),
                (880, 580),
                (892, 583),
                (908, 581),
                (888, 590),
                (889, 598),
                (904, 600),
                (930, 596),
                (914, 605),
                (924, 611),
                (950, 606),
                (974, 598),
                Corner(996, 588),
            ]
        )
        sheet.paint(hand, Ink(0.08, 0.20, 0.66))
        with sheet.overprint(clip=sheet.clip(hand)):
            sheet.paint(
                smooth([Corner(870, 594), (930, 593), Corner(1000, 580), Corner(1000, 620), Corner(870, 620)]),
                Ink(0.14, 0.26, 0),
            )
        sheet.line(hand, LINE, 2.8)
        for start, end in (((908, 581), (938, 574)), ((930, 596), (952, 586))):
            sheet.paint(stroke([start, between(start, end, 0.5), end], 4, start=0.7, end=0.1), LINE)
        sheet.paint(stroke([(890, 570), (934, 556), (986, 556)], 4.5, start=0.1, end=0.1), Ink(0, 0.04, 0.36))
