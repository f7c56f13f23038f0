"""A girl who lies on her bed in her coat, her back against the wall, and listens."""

from __future__ import annotations

import park_home_drawing as home
from park_home_drawing import AUBERGINE_LIT, CYAN, DEEPEST, SALMON

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import HAIR_BLACK, LINE, PAPER, SKIN_LIGHT, Ink
from print_room.sheet import Sheet

COAT = (
    *(Corner(596, 604), (604, 560), (640, 520), (704, 500), (780, 512), (860, 540), (930, 538), (1010, 508)),
    *((1080, 510), (1130, 536), Corner(1158, 566), (1160, 600), Corner(1150, 628), (980, 622), (800, 628)),
)
SLEEVE = ((668, 532), (716, 580), (760, 606), (830, 596), (884, 580))


def legs(sheet: Sheet) -> None:
    """Drawn up a little; striped socks."""
    with sheet.shape("legs"):
        for run, width in (
            (((1120, 552), (1240, 548), (1330, 590), (1396, 596)), 50),
            (((1120, 590), (1226, 600), (1310, 606), (1372, 610)), 52),
        ):
            leg = stroke(run, width, start=0.9, end=0.7)
            sheet.paint(leg, AUBERGINE_LIT)
            sheet.line(leg, LINE, 3.2)
        for x, y in ((1404, 588), (1380, 606)):
            foot = smooth(
                [
                    Corner(x - 44, y - 24),
                    (x, y - 30),
                    (x + 30, y - 44),
                    (x + 44, y - 26),
                    (x + 28, y + 12),
                    Corner(x - 40, y + 14),
                ]
            )
            sheet.paint(foot, PAPER)
            with sheet.group(clip=sheet.clip(foot)):
                sheet.line(
                    "".join(polyline([(x - 34 + i * 17, y - 50), (x - 30 + i * 17, y + 20)]) for i in range(5)),
                    SALMON,
                    8,
                )
            sheet.line(foot, LINE, 3.2)


def coat(sheet: Sheet) -> None:
    """The coat from collar to hem; one hand is in its pocket."""
    outline = smooth(COAT)
    with sheet.shape("coat"):
        home.plush(sheet, outline, (580, 480, 600, 170), 46)
        sheet.line(outline, LINE, 4)
        front = [(640, 604), (760, 618), (900, 606), (1040, 606), (1150, 614)]
        sheet.paint(stroke(front, 8, start=0.7, end=0.7), DEEPEST)
        sleeve = stroke(SLEEVE, 66, start=0.9, end=0.7)
        home.plush(sheet, sleeve, (620, 490, 300, 150), 46)
        sheet.line(sleeve, LINE, 4)
        sheet.paint(stroke([(872, 556), (892, 582), (898, 606)], 9, start=0.7, end=0.7), DEEPEST)
        for x in (960, 1050):
            sheet.paint(ellipse(x, 596, 15, 13), SALMON)
            sheet.line(ellipse(x, 596, 15, 13), LINE, 3)


def head(sheet: Sheet) -> None:
    """Black hair fallen over most of a face; its eyes are open."""
    with sheet.shape("hair behind"):
        hair = smooth(
            [
                (450, 560),
                (448, 524),
                (476, 494),
                (524, 486),
                (572, 498),
                (600, 528),
                (612, 566),
                Corner(622, 606),
                (540, 612),
                (470, 604),
            ]
        )
        sheet.paint(hair, HAIR_BLACK.light)
    with sheet.shape("face"):
        face = smooth([(496, 548), (526, 522), (572, 522), (606, 540), (620, 568), (606, 594), (560, 608), (512, 600)])
        sheet.paint(face, SKIN_LIGHT.light)
        sheet.paint(smooth([(496, 548), (514, 530), (538, 526), (524, 560), (530, 602), (508, 596)]), SKIN_LIGHT.shade)
        # She lies on her side, so the eyes are one over the other and the mouth stands up.
        for y in (548, 585):
            sheet.paint(smooth([(548, y - 11), (555, y - 5), (556, y + 5), (549, y + 11), (543, y)]), PAPER)
            sheet.paint(ellipse(551, y, 5, 7.4), LINE)
            sheet.paint(ellipse(549, y - 3, 1.8), PAPER)
            sheet.paint(
                stroke([(551, y - 13), (545, y - 6), (545, y + 6), (551, y + 13)], 5.2, start=0.3, end=0.3), LINE
            )
        sheet.paint(stroke([(566, 562), (574, 567), (568, 573)], 4), LINE)
        sheet.paint(stroke([(587, 560), (588, 567), (586, 574)], 4.6), LINE)
        for y in (540, 594):
            sheet.paint(ellipse(570, y, 11, 7), SALMON, opacity=0.34)
    with sheet.shape("fringe"):
        fringe = smooth(
            [
                Corner(476, 500),
                (530, 500),
                (566, 516),
                Corner(544, 526),
                (534, 536),
                Corner(538, 553),
                (530, 562),
                Corner(533, 576),
                (526, 588),
                Corner(532, 604),
                (500, 604),
                (470, 570),
            ]
        )
        sheet.paint(fringe, HAIR_BLACK.light)
        for strand in (
            ((480, 510), (510, 512), (534, 524)),
            ((472, 536), (496, 538), (516, 550)),
            ((482, 572), (502, 572), (518, 582)),
        ):
            sheet.paint(stroke(strand, 4), HAIR_BLACK.deep)
    with sheet.shape("plait"):
        run: list[Point] = [(590, 516), (612, 536), (622, 560), (640, 580)]
        sheet.paint(stroke(run, 18, start=0.8, end=0.4), HAIR_BLACK.light)
        for x, y in ((604, 528), (616, 546), (626, 564)):
            sheet.line(polyline([(x - 8, y + 3), (x + 7, y - 3)]), HAIR_BLACK.deep, 3)
        sheet.line(polyline([(630, 582), (644, 574)]), CYAN, 5)


def collar(sheet: Sheet) -> None:
    """Up, over the chin."""
    outline = smooth(
        [Corner(598, 516), (636, 512), (660, 540), (650, 590), Corner(620, 616), (602, 600), (618, 566), (612, 536)]
    )
    with sheet.shape("collar"):
        sheet.paint(outline, AUBERGINE_LIT)
        sheet.line(outline, LINE, 3.4)


def lying(sheet: Sheet) -> None:
    """All of her."""
    legs(sheet)
    head(sheet)
    coat(sheet)
    collar(sheet)


def silhouette() -> tuple[str, ...]:
    """Return her outlines, for a dark that falls on her and on nothing behind her."""
    hair = ellipse(534, 548, 92, 66)
    feet = ellipse(1400, 580, 66, 52)
    return (
        smooth(COAT),
        hair,
        feet,
        stroke(((1100, 570), (1240, 576), (1330, 598), (1400, 600)), 96, start=0.9, end=0.7),
    )


def edge_of_light(sheet: Sheet, ink: Ink) -> None:
    """What comes over her from the wall: a thin rim on hip, shoulder and hair."""
    for run in (
        [(612, 548), (650, 514), (706, 499), (780, 510)],
        [(940, 535), (1010, 507), (1080, 509), (1128, 534)],
        [(462, 508), (490, 490), (540, 487)],
    ):
        home.rim(sheet, run, 6, ink)
