"""Mara Rao on the foot of a display bed, cross-legged, a library book open on her knees; the page is the light."""

from __future__ import annotations

from hands_drawing import Lit, Points, back_of_hand, contour, finger, tube
from last_page_cloth_drawing import ENAMEL, FACING, GOWN, SKIN, SLIDE, rings, sleeve, starred
from last_page_head_drawing import hair_behind, head

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.rig import CHIN
from print_room.sheet import Sheet, Stop

HEAD: Point = (604.0, 304.0)
SIZE, BENT = 1.12, -9.0
PAGE: Point = (740.0, 690.0)
HAND = Lit(SKIN, Ink(0, 0, 0.26), PAGE)
SHADOW = Ink(0.34, 0.40, 0)
LAST: Points = (Corner(536, 634), (640, 612), Corner(738, 640), Corner(752, 778), (610, 738), Corner(476, 768))
READ: Points = (Corner(738, 640), (846, 608), Corner(964, 624), Corner(1024, 748), (900, 726), Corner(752, 778))
PAGES = (smooth(LAST), smooth(READ))
PRINT = starred(GOWN.deep, 32, 11)

TRUNK: Points = (
    Corner(552, 440),
    (500, 466),
    (452, 506),
    (428, 590),
    (410, 700),
    (404, 850),
    (600, 880),
    (800, 850),
    (764, 700),
    (742, 590),
    (722, 512),
    (690, 472),
    Corner(664, 450),
    (610, 500),
)
NECK: Points = (Corner(574, 400), (570, 452), Corner(540, 476), (612, 540), Corner(676, 476), (652, 450), (656, 400))
NEAR_LAPEL: Points = (
    Corner(552, 436),
    (516, 458),
    Corner(500, 510),
    (540, 578),
    Corner(612, 640),
    Corner(622, 560),
    (582, 506),
)
FAR_LAPEL: Points = (Corner(664, 442), (700, 464), Corner(712, 506), (690, 540), Corner(616, 560), (650, 506))


def body(sheet: Sheet) -> None:
    """Gown, neck, legs: what lies behind the book."""
    with sheet.group(move=HEAD), sheet.group(scale=(-SIZE, SIZE, 0, 0)), sheet.group(turn=(BENT, *CHIN)):
        hair_behind(sheet)
    _trunk(sheet)
    _legs(sheet)
    _far_arm(sheet)
    _near_upper_arm(sheet)
    _collar(sheet)


def bent_head(sheet: Sheet) -> None:
    """Her head over the page."""
    with sheet.group(move=HEAD), sheet.group(scale=(-SIZE, SIZE, 0, 0)), sheet.group(turn=(BENT, *CHIN)):
        head(sheet)


def _trunk(sheet: Sheet) -> None:
    with sheet.shape("gown"):
        path = smooth(TRUNK)
        sheet.paint(path, GOWN.light)
        inside = sheet.clip(path)
        with sheet.group(clip=inside):
            places = jittered_grid(400, 450, 420, 440, 50, sheet.rng("gown"), stray=0.06)
            sheet.paint("".join(star(x, y, 12, inner=0.36, turn=-84) for (x, y), _, _ in places), GOWN.deep)
        with sheet.overprint(clip=inside):
            away: Points = [Corner(380, 640), (480, 600), (486, 660), (500, 760), Corner(500, 900), Corner(380, 900)]
            chin: Points = [Corner(540, 440), (560, 520), (620, 548), (680, 510), Corner(690, 440)]
            sheet.paint(smooth(away) + smooth(chin), SHADOW)
        sheet.line(path, LINE, 4.4)
        # Done up one out, the near front hangs in a bag between two buttons.
        bag: Points = [(622, 572), (654, 600), (660, 628), (626, 644)]
        sheet.paint(smooth(bag), GOWN.shade)
        contour(sheet, [(620, 566), (628, 640), (618, 760)], 4.2)
        contour(sheet, [(622, 570), (654, 598), (660, 626), (626, 644)], 4)


def _collar(sheet: Sheet) -> None:
    """Neck, lapels, and two buttons of the three."""
    with sheet.shape("neck"):
        neck = smooth(NECK)
        sheet.paint(neck, SKIN.light)
        with sheet.group(clip=sheet.clip(neck)):
            dark: Points = [
                Corner(560, 390),
                (590, 452),
                (600, 500),
                Corner(600, 560),
                Corner(520, 560),
                Corner(520, 390),
            ]
            sheet.paint(smooth(dark), SKIN.shade)
    with sheet.shape("lapels"):
        for lapel, cloth in ((NEAR_LAPEL, FACING.shade), (FAR_LAPEL, FACING.light)):
            path = smooth(lapel)
            sheet.paint(path, cloth)
            with sheet.group(clip=sheet.clip(path)):
                sheet.line(path, SLIDE, 12)
            sheet.line(path, LINE, 4)
    with sheet.shape("buttons"):
        for x, y in ((650, 566), (642, 660)):
            sheet.paint(ellipse(x, y, 14), LINE)
            sheet.paint(ellipse(x + 1, y - 1, 11), ENAMEL.light)
            sheet.paint("".join(ellipse(x + 1 + dx, y - 1, 2) for dx in (-4, 4)), PAPER)
        sheet.paint(stroke([(590, 608), (610, 605)], 6, start=0.6, end=0.6), LINE)


def _legs(sheet: Sheet) -> None:
    """Two knees in striped pyjamas, far out to both sides; the shins cross under the book."""
    striped = rings(Ink(0.06, 0.50, 0.10), 12, 30)
    with sheet.shape("legs"):
        for thigh, shin in (
            (
                tube([(700, 800), (840, 770), (966, 782)], (66, 62, 54)),
                tube([(960, 792), (840, 868), (690, 902)], (54, 50, 40)),
            ),
            (
                tube([(540, 800), (420, 776), (316, 796)], (70, 66, 58)),
                tube([(322, 806), (460, 886), (650, 920)], (57, 54, 42)),
            ),
        ):
            sleeve(sheet, thigh, FACING, striped, end=True, shadow=SHADOW)
            sock = tube(
                [
                    shin.run[-3],
                    (shin.run[-1][0], shin.run[-1][1] + 8),
                    (shin.run[-1][0] + (30 if thigh.run[-1][0] < 600 else -30), shin.run[-1][1] + 22),
                ],
                (36, 38, 34),
            )
            sleeve(sheet, sock, ENAMEL, end=True, shadow=SHADOW)
            sleeve(sheet, shin, FACING, striped, start=True, seam=False, shadow=SHADOW)
        front: Points = [Corner(430, 690), (370, 760), Corner(300, 860), (440, 850), (520, 800), Corner(560, 720)]
        skirt = smooth(front)
        sheet.paint(skirt, GOWN.shade)
        with sheet.group(clip=sheet.clip(skirt)):
            places = jittered_grid(290, 690, 280, 180, 50, sheet.rng("skirt"), stray=0.06)
            sheet.paint("".join(star(x, y, 11, inner=0.36, turn=-84) for (x, y), _, _ in places), GOWN.deep)
        sheet.line(skirt, LINE, 4)
        with sheet.overprint():
            sheet.paint(
                smooth([Corner(300, 750), (262, 790), (270, 836), Corner(304, 858), (330, 800)]), Ink(0.10, 0.26, 0)
            )
        for way in ([(300, 752), (284, 800), (300, 846)], [(274, 772), (264, 802), (274, 832)]):
            sheet.paint(stroke(way, 12, start=0.6, end=0.6), Ink(0.06, 0.50, 0.10))


def _far_arm(sheet: Sheet) -> None:
    """The far arm, out to the book's other edge."""
    with sheet.shape("far arm"):
        arm = tube([(672, 516), (742, 574), (822, 628), (890, 650), (952, 650)], (32, 43, 43, 40, 35))
        sleeve(sheet, arm, GOWN, PRINT, shadow=SHADOW)
        for way in ([(800, 604), (818, 626), (816, 650)], [(828, 612), (840, 632), (836, 648)]):
            contour(sheet, way, 3.6)
        cuff = tube([(940, 650), (962, 651), (980, 654)], (37, 37, 36))
        sleeve(sheet, cuff, FACING, shadow=Ink(0.10, 0.26, 0))


def far_hand(sheet: Sheet) -> None:
    """The hand that holds the book: back and thumb on the page, the rest under it."""
    with sheet.shape("far hand"):
        outline: Points = [(966, 634), (1000, 628), (1034, 646), (1042, 678), (1024, 704), (998, 700), (972, 686)]
        dark: Points = [Corner(1000, 610), (1030, 650), (1040, 690), Corner(1060, 720), Corner(1070, 620)]
        back_of_hand(sheet, HAND, outline, dark, [(970, 680), (996, 700), (1020, 703)])
        contour(sheet, [(970, 634), (1002, 627), (1036, 646), (1043, 680), (1024, 705)], 4.2)
        finger(sheet, HAND, ((1006, 680), (976, 694), (942, 700)), 26)
        for way in ([(1012, 640), (1024, 656)], [(1024, 652), (1032, 668)]):
            contour(sheet, way, 3, SKIN.deep)


def _near_upper_arm(sheet: Sheet) -> None:
    """The near sleeve down to the elbow, under the lapel."""
    with sheet.shape("near upper arm"):
        upper = tube([(514, 524), (432, 590), (396, 690)], (30, 48, 46))
        sleeve(
            sheet, upper, GOWN, PRINT, end=True, dark=-1 if upper.left[9][0] < upper.right[9][0] else 1, shadow=SHADOW
        )


def near_arm(sheet: Sheet) -> None:
    """The near sleeve from the elbow."""
    with sheet.shape("near arm"):
        lower = tube([(392, 690), (446, 722), (520, 712)], (46, 42, 36))
        sleeve(sheet, lower, GOWN, PRINT, shadow=SHADOW)
        elbow: Points = [
            Corner(372, 650),
            (420, 660),
            Corner(440, 690),
            (430, 716),
            Corner(410, 730),
            (372, 716),
            (352, 690),
        ]
        sheet.paint(smooth(elbow), GOWN.light)
        sheet.paint("".join(star(x, y, 11, inner=0.36, turn=-84) for x, y in ((384, 686), (412, 706))), GOWN.deep)
        contour(sheet, [(350, 660), (352, 706), (384, 738), (430, 758)], 4.6)
        for way in ([(440, 660), (420, 676), (404, 670)], [(446, 682), (424, 692), (408, 688)]):
            contour(sheet, way, 3.4)


def near_hand(sheet: Sheet) -> None:
    """One finger under a line."""
    with sheet.shape("cuff"):
        cuff = tube([(508, 714), (528, 710), (546, 706)], (40, 40, 39))
        sleeve(sheet, cuff, FACING, shadow=Ink(0.10, 0.26, 0))
    with sheet.shape("near hand"):
        outline: Points = [(540, 682), (574, 672), (604, 680), (616, 704), (606, 732), (576, 740), (544, 732)]
        dark: Points = [Corner(520, 660), (556, 690), (560, 720), (590, 760), Corner(520, 760)]
        with sheet.overprint(blur=4):
            sheet.paint(stroke([(600, 704), (650, 696), (700, 712)], 24, start=0.8, end=0.4), Ink(0.14, 0.30, 0.10))
        for x, y, reach in ((602, 732, 17), (612, 720, 20), (618, 706, 22)):
            sheet.paint(ellipse(x, y, reach, 13), SKIN.light)
            contour(
                sheet,
                [(x - 4, y - 12), (x + reach - 4, y - 8), (x + reach, y + 2), (x + reach - 8, y + 11), (x, y + 13)],
                4,
            )
        back_of_hand(sheet, HAND, outline, dark, [(570, 673), (602, 680), (614, 702)])
        finger(sheet, HAND, ((598, 686), (650, 676), (696, 694)), 25)
        contour(sheet, [(546, 682), (574, 671), (600, 674)], 4.2)
        contour(sheet, [(546, 732), (576, 741), (600, 738)], 4.2)
        finger(sheet, HAND, ((574, 704), (602, 712), (628, 708)), 22)


def book(sheet: Sheet) -> None:
    """The library’s book, nearly all of it read: on its last page the lines stop half-way."""
    with sheet.shape("shadow of the book"), sheet.overprint(blur=8):
        under: Points = [(470, 790), (740, 812), (1040, 780), (1000, 830), (740, 850), (480, 830)]
        sheet.paint(smooth(under), Ink(0.60, 0.50, 0))
    with sheet.shape("cover"):
        cover: Points = [
            Corner(520, 628),
            Corner(456, 788),
            (600, 782),
            Corner(752, 806),
            (900, 780),
            Corner(1046, 790),
            Corner(976, 622),
        ]
        sheet.paint(smooth(cover), Ink(0.10, 0.30, 0.96))
        sheet.line(smooth(cover), LINE, 4)
    with sheet.shape("pages that are read"):
        block: Points = [
            Corner(752, 796),
            (900, 758),
            Corner(1034, 778),
            Corner(1024, 746),
            (900, 726),
            Corner(752, 776),
        ]
        sheet.paint(smooth(block), Ink(0, 0.16, 0.34))
        for drop in (6, 12, 18):
            edge = [(754, 776 + drop), (900, 728 + drop * 1.4), (1026, 748 + drop * 1.4)]
            sheet.line(smooth(edge, closed=False), Ink(0.24, 0.44, 0.46), 2)
        sheet.line(smooth(block), LINE, 3.4)
    for name, outline in zip(("left page", "right page"), PAGES, strict=True):
        with sheet.shape(name):
            sheet.paint(outline, Ink(0, 0, 0.03))
            sheet.line(outline, LINE, 3.6)
    with sheet.shape("fold of the book"), sheet.overprint(clip=sheet.clip(PAGES[1])):
        gutter = sheet.linear((744, 700), (800, 690), Stop(0, Ink(0.06, 0.34, 0.16)), Stop(1, PAPER))
        sheet.paint(polygon([(730, 630), (810, 600), (830, 780), (752, 790)]), gutter)
    _lines(sheet)


def _lines(sheet: Sheet) -> None:
    """Rows of strokes, none of them a word; the left page is the last, and its lower half, next to her, is bare."""
    ink = Ink(0.62, 0.46, 0.30)
    rng = sheet.rng("lines")
    with sheet.shape("lines of the book"):
        for row in range(9):
            share = (row + 0.8) / 9.6
            start, end = (756.0 - 14 * (1 - share), 650 + 112 * share), (966.0 + 48 * share, 632 + 106 * share)
            _line(sheet, start, end, -16 + 2 * share, rng.uniform(0.95, 1.0), ink)
        for row in range(5):
            share = 0.52 + row * 0.095
            start, end = (526.0 - 44 * share, 646 + 104 * share), (732.0 + 10 * share, 650 + 112 * share)
            _line(sheet, start, end, -16, 0.96 if row else 0.62, ink, back=True)


def _line(sheet: Sheet, start: Point, end: Point, arch: float, reach: float, ink: Ink, *, back: bool = False) -> None:
    """One line of print across the bend of a page, in words of strokes."""
    gaps = (0.0, 0.13, 0.17, 0.31, 0.35, 0.42, 0.46, 0.64, 0.68, 0.80, 0.84, 1.0)

    def at(share: float) -> Point:
        run = (1 - share * reach) if back else share * reach
        run = 0.05 + run * 0.9
        x, y = start[0] + (end[0] - start[0]) * run, start[1] + (end[1] - start[1]) * run
        return (x, y + arch * 4 * run * (1 - run))

    marks = "".join(
        polyline([at(gaps[index] + (gaps[index + 1] - gaps[index]) * step / 3) for step in range(4)])
        for index in range(0, len(gaps), 2)
    )
    sheet.line(marks, ink, 3.2)
