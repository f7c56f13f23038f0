"""What stands in the shop: the beds that were for show, the shelf, the plug with its card, chairs and tea."""

from __future__ import annotations

from print_room.brushes import stamped_stars, stripes, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import CLOTH_OCHRE, CLOTH_WHITE, LINE, PAPER, Ink
from print_room.sheet import Sheet


def shelf(sheet: Sheet) -> None:
    """One shelf, one book: the library’s, a year overdue."""
    with sheet.shape("shelf"):
        for x in (262, 448):
            sheet.line(polyline([(x, 372), (x, 404), (x - 14, 372)]), LINE, 4)
        sheet.paint(rectangle(220, 356, 270, 17), Ink(0.12, 0.40, 0.64))
        sheet.line(rectangle(220, 356, 270, 17), LINE, 2.6)
    with sheet.shape("library book"), sheet.group(turn=(7, 420, 356)):
        sheet.paint(rectangle(398, 258, 36, 98, radius=3), Ink(0.06, 0.20, 0.92))
        sheet.paint(rectangle(398, 274, 36, 7), PAPER)
        sheet.paint(rectangle(402, 322, 28, 22), PAPER)
        sheet.line(polyline([(408, 330), (424, 330)]) + polyline([(408, 337), (420, 337)]), LINE, 2)
        sheet.line(rectangle(398, 258, 36, 98, radius=3), LINE, 3)
    with sheet.shape("mug of pencils"):
        sheet.line(polyline([(268, 322), (262, 296)]) + polyline([(276, 322), (280, 290)]), Ink(0.4, 0.5, 0.7), 5)
        sheet.paint(rectangle(256, 318, 34, 38, radius=4), CLOTH_WHITE.light)
        sheet.line(rectangle(256, 318, 34, 38, radius=4), LINE, 2.6)


def socket_and_card(sheet: Sheet) -> None:
    """The plug that nobody is to pull, with its card."""
    with sheet.shape("socket"):
        sheet.paint(rectangle(1438, 600, 44, 44, radius=6), Ink(0.02, 0.34, 0.20))
        sheet.line(rectangle(1438, 600, 44, 44, radius=6), LINE, 2.4)
        sheet.paint(rectangle(1448, 612, 24, 22, radius=5), LINE)
        sheet.line(smooth([(1460, 632), (1456, 664), (1400, 700), (1300, 716), (1180, 724)], closed=False), LINE, 5)
    with sheet.shape("card on the plug"), sheet.group(turn=(6, 1500, 570)):
        sheet.line(polyline([(1466, 612), (1484, 598)]), LINE, 2.4)
        sheet.paint(cut_box(1474, 556, 70, 54, 2, sheet.rng("card")), Ink(0, 0.10, 0.16))
        for row, width in enumerate((46, 52, 30)):
            sheet.line(polyline([(1484, 571 + row * 12), (1484 + width, 570 + row * 12)]), Ink(0.7, 0.5, 0.2), 2.8)


def mattress(sheet: Sheet, name: str, x: float, y: float, width: float, height: float) -> None:
    """A mattress in ticking, with its plastic still on."""
    outline = smooth(
        [
            (x, y + height * 0.5),
            (x + 16, y + 5),
            (x + width * 0.3, y),
            (x + width * 0.7, y + 2),
            (x + width - 16, y + 5),
            (x + width, y + height * 0.5),
            (x + width - 14, y + height - 4),
            (x + width * 0.5, y + height),
            (x + 14, y + height - 4),
        ],
        tension=0.7,
    )
    with sheet.shape(name):
        sheet.paint(outline, Ink(0, 0.05, 0.10))
        inside = sheet.clip(outline)
        with sheet.group(clip=inside):
            sheet.paint(stripes(x, y - 8, width, height + 16, 30, sheet.rng(name), thickness=10), Ink(0.06, 0.48, 0.12))
        with sheet.overprint(clip=inside):
            sheet.paint(rectangle(x, y + height * 0.62, width, height), Ink(0.10, 0.34, 0))
        sheet.line(outline, LINE, 3.2)
        rng = sheet.rng(f"plastic of {name}")
        for index in range(int(width / 70)):
            left = x + 24 + index * 70 + rng.uniform(-14, 14)
            shine = [(left, y + height * 0.2), (left + 22, y + height * 0.44), (left + 30, y + height * 0.8)]
            sheet.paint(stroke(shine, 9, start=0.1, end=0.1), PAPER)
        drape = [(x - 8, y + 8)]
        for index in range(int(width / 26)):
            drape.append((x + 6 + index * 26, y + height + 8 + (6 if index % 2 else -5)))
        sheet.line(smooth(drape[1:], closed=False), Ink(0, 0.10, 0.06), 3)


def tag(sheet: Sheet, x: float, y: float, turn: float) -> None:
    """A price tag on its string."""
    with sheet.shape("price tag"), sheet.group(turn=(turn, x, y)):
        sheet.line(polyline([(x, y - 26), (x, y)]), LINE, 2)
        sheet.paint(
            polygon([(x - 20, y + 12), (x, y - 6), (x + 20, y + 12), (x + 20, y + 60), (x - 20, y + 60)]),
            Ink(0, 0.08, 0.70),
        )
        sheet.paint(ellipse(x, y + 8, 4), LINE)
        sheet.line(polyline([(x - 11, y + 30), (x + 11, y + 30)]), LINE, 3)
        sheet.line(polyline([(x - 11, y + 44), (x + 6, y + 44)]), LINE, 3)


def display_bed(sheet: Sheet) -> None:
    """The bed on the left, its plastic on."""
    with sheet.shape("display bed"):
        board = smooth(
            [Corner(-96, 700), Corner(-96, 430), (-50, 396), (0, 400), (30, 440), Corner(38, 720), Corner(-96, 720)]
        )
        sheet.paint(board, Ink(0.14, 0.42, 0.66))
        sheet.line(board, LINE, 3.4)
        for x in (-66, -36, -6):
            sheet.line(smooth([(x, 446), (x + 2, 560), (x, 700)], closed=False), Ink(0.40, 0.60, 0.68), 3)
        sheet.paint(ellipse(34, 424, 26), Ink(0.14, 0.42, 0.66))
        sheet.line(ellipse(34, 424, 26), LINE, 3.2)
        sheet.paint(rectangle(20, 648, 470, 40), Ink(0.18, 0.46, 0.66))
        sheet.line(rectangle(20, 648, 470, 40), LINE, 3)
        for x in (40, 456):
            sheet.paint(rectangle(x, 686, 26, 54), Ink(0.26, 0.50, 0.66))
    mattress(sheet, "display mattress", 26, 556, 470, 98)
    with sheet.shape("pillow in its bag"):
        pillow = smooth([(44, 556), (40, 514), (86, 496), (150, 500), (196, 516), (192, 556), (120, 566)])
        sheet.paint(pillow, CLOTH_WHITE.light)
        sheet.line(pillow, LINE, 3)
        sheet.line(smooth([(70, 520), (100, 532), (138, 524)], closed=False), CLOTH_WHITE.deep, 2.6)
    tag(sheet, 250, 676, 4)


def towels(sheet: Sheet) -> None:
    """Three of them, folded, on the bed."""
    with sheet.shape("folded towels"):
        for index, ink in enumerate((CLOTH_OCHRE.light, Ink(0, 0.36, 0.10), CLOTH_WHITE.light)):
            towel = cut_box(300 + index * 4, 534 - index * 22, 120 - index * 6, 22, 2, sheet.rng(f"towel {index}"))
            sheet.paint(towel, ink)
            sheet.line(towel, LINE, 2.6)


def bunk_beds(sheet: Sheet) -> None:
    """Two for the price of one, with a ladder."""
    wood = Ink(0.14, 0.42, 0.66)
    mattress(sheet, "upper mattress", 1584, 250, 420, 62)
    mattress(sheet, "lower mattress", 1584, 560, 420, 66)
    with sheet.shape("quilt on the upper bunk"):
        quilt = smooth(
            [
                Corner(1730, 246),
                (1790, 232),
                (1900, 236),
                Corner(2020, 240),
                Corner(2020, 356),
                (1900, 344),
                (1800, 352),
                Corner(1734, 340),
            ]
        )
        sheet.paint(quilt, Ink(0.44, 0.70, 0.10))
        with sheet.group(clip=sheet.clip(quilt)):
            sheet.paint(stamped_stars(1720, 226, 310, 150, 46, sheet.rng("bunk quilt"), radius=10), Ink(0, 0.10, 0.44))
        sheet.line(quilt, LINE, 3)
    with sheet.shape("bunk frame"):
        for y in (306, 622):
            sheet.paint(rectangle(1566, y, 450, 30), wood)
            sheet.line(rectangle(1566, y, 450, 30), LINE, 3)
        for x in (1556, 1968):
            sheet.paint(rectangle(x, 168, 34, 572), wood)
            sheet.line(rectangle(x, 168, 34, 572), LINE, 3.2)
            sheet.paint(ellipse(x + 17, 154, 22), wood)
            sheet.line(ellipse(x + 17, 154, 22), LINE, 3)
        sheet.paint(rectangle(1590, 196, 380, 14), wood)
        sheet.line(rectangle(1590, 196, 380, 14), LINE, 2.6)
    with sheet.shape("ladder"):
        for x in (1646, 1716):
            sheet.paint(polygon([(x, 214), (x + 13, 214), (x + 1, 742), (x - 14, 742)]), Ink(0.20, 0.46, 0.66))
        for rung in range(6):
            sheet.line(
                polyline([(1650 - rung * 2, 372 + rung * 62), (1722 - rung * 2, 372 + rung * 62)]),
                Ink(0.26, 0.50, 0.66),
                10,
            )
    tag(sheet, 1880, 664, -5)


def chair(sheet: Sheet, name: str, x: float, way: int) -> None:
    """A wooden chair from the side; `way` 1 faces left, -1 right. The back is at x + 60 or x - 60."""
    wood = Ink(0.30, 0.52, 0.62)

    def at(dx: float, y: float) -> Point:
        return (x + way * dx, y)

    with sheet.shape(name):
        for dx, lean in ((-52, -10), (50, 12)):
            sheet.paint(
                polygon([at(dx - 8, 668), at(dx + 8, 668), at(dx + 6 + lean, 812), at(dx - 6 + lean, 812)]), wood
            )
        sheet.paint(polygon([at(44, 668), at(62, 668), at(78, 498), at(64, 494)]), wood)
        sheet.paint(polygon([at(52, 560), at(72, 560), at(78, 498), at(64, 494)]), wood)
        sheet.paint(polygon([at(-70, 652), at(66, 652), at(70, 674), at(-66, 674)]), Ink(0.08, 0.34, 0.64))
        cushion = smooth([at(-66, 650), at(-50, 636), at(10, 632), at(54, 640), at(58, 653), at(0, 656)])
        sheet.paint(cushion, Ink(0.02, 0.14, 0.70))
        sheet.line(cushion, LINE, 2.6)
        sheet.line(polygon([at(-70, 652), at(66, 652), at(70, 674), at(-66, 674)]), LINE, 3)
        sheet.line(polyline([at(-50, 744), at(56, 744)]), wood, 8)


def chairs(sheet: Sheet) -> None:
    """A chair on either side; one has a cardigan over it."""
    chair(sheet, "chair with a cardigan", 1322, 1)
    chair(sheet, "chair", 574, -1)
    with sheet.shape("cardigan on the chair"):
        x = 1322
        cloth = smooth(
            [
                Corner(x + 54, 494),
                (x + 76, 486),
                Corner(x + 98, 502),
                (x + 108, 540),
                (x + 116, 612),
                Corner(x + 120, 676),
                Corner(x + 98, 682),
                (x + 92, 640),
                Corner(x + 88, 600),
                (x + 86, 630),
                Corner(x + 84, 656),
                (x + 60, 662),
                Corner(x + 38, 652),
                (x + 42, 580),
                (x + 46, 530),
            ]
        )
        sheet.paint(cloth, Ink(0.22, 0.60, 0.14))
        with sheet.group(clip=sheet.clip(cloth)):
            sheet.paint(
                stamped_stars(x + 10, 480, 130, 210, 30, sheet.rng("cardigan"), radius=5), Ink(0.02, 0.30, 0.10)
            )
        sheet.line(cloth, LINE, 3)
        sheet.paint(stroke([(x + 90, 528), (x + 90, 570), (x + 88, 604)], 4, start=0.1, end=0.4), LINE)
        sheet.paint(stroke([(x + 48, 520), (x + 43, 580), (x + 40, 644)], 6, start=0.1, end=0.1), Ink(0, 0.20, 0.40))


def tea(sheet: Sheet) -> None:
    """Two mugs of tea, on a stool in front. She always makes two; it is habit."""
    with sheet.shape("stool"):
        for x0, x1 in ((724, 712), (820, 834)):
            sheet.line(polyline([(x0, 700), (x1, 826)]), Ink(0.42, 0.58, 0.62), 13)
        sheet.paint(ellipse(772, 696, 78, 17), LINE)
        sheet.paint(ellipse(772, 690, 78, 17), Ink(0.02, 0.24, 0.60))
        sheet.line(ellipse(772, 690, 78, 17), LINE, 3)
    for index, (x, ink) in enumerate(((742, Ink(0, 0.02, 0.10)), (806, Ink(0.30, 0.66, 0.10)))):
        with sheet.shape(f"mug {index + 1}"):
            sheet.line(smooth([(x + 22, 652), (x + 38, 656), (x + 36, 674), (x + 20, 678)], closed=False), LINE, 9)
            sheet.line(smooth([(x + 22, 652), (x + 38, 656), (x + 36, 674), (x + 20, 678)], closed=False), ink, 5)
            mug = smooth(
                [
                    Corner(x - 23, 642),
                    (x - 22, 670),
                    (x - 16, 690),
                    (x, 694),
                    (x + 16, 690),
                    (x + 22, 670),
                    Corner(x + 23, 642),
                ]
            )
            sheet.paint(mug, ink)
            sheet.line(mug, LINE, 3)
            sheet.paint(ellipse(x, 642, 23, 6.5), Ink(0.20, 0.36, 0.80))
            sheet.line(ellipse(x, 642, 23, 6.5), LINE, 2.6)
            if index == 0:
                steam = [(x - 2, 632), (x + 8, 616), (x - 6, 598), (x + 6, 578)]
                sheet.paint(stroke(steam, 7, start=0.1, end=0.0), PAPER, opacity=0.7)
