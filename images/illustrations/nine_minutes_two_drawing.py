"""The nearest window of the nine minutes: an old man with a white beard, a woman with her back to us, and toast."""

from __future__ import annotations

from print_room.brushes import stamped_moons, stamped_stars, stroke
from print_room.geometry import Corner, ellipse, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet, Stop

SKIN = Cloth(Ink(0.34, 0.34, 0.72), Ink(0.58, 0.54, 0.76), Ink(0.16, 0.18, 0.66))
WHITE = Cloth(Ink(0, 0.05, 0.06), Ink(0.08, 0.34, 0.16), Ink(0.20, 0.44, 0.20))
WAISTCOAT, WAISTCOAT_STAR = Ink(0.06, 0.58, 0.12), Ink(0, 0.03, 0.16)
COAT = Ink(0.76, 0.62, 0.20)
WRAP, WRAP_MOON = Ink(0.34, 0.72, 0.16), Ink(0, 0.10, 0.60)
DRESS, DRESS_DOT = Ink(0.58, 0.40, 0.66), Ink(0.04, 0.30, 0.80)
TOAST, CRUST = Ink(0, 0.05, 0.20), Ink(0.36, 0.38, 0.90)


def the_two(sheet: Sheet, half: float) -> None:
    """He sits beyond the table and looks at her; she sits on our side of it."""
    with sheet.shape("old man"), sheet.group(move=(half * 0.34, -3)), sheet.group(scale=(1.34, 1.34, 0, 8)):
        old_man(sheet)
    laid(sheet, half)
    with sheet.shape("woman"), sheet.group(move=(-half * 0.47, 6)), sheet.group(scale=(0.92, 0.92, 0, 40)):
        woman(sheet)


def old_man(sheet: Sheet) -> None:
    """White hair, a trimmed white beard, spectacles pushed up and forgotten; a slice of toast in his hand."""
    coat = smooth([(-12, 24), (-36, 33), (-44, 60), Corner(-46, 90), Corner(46, 90), (44, 60), (36, 33), (12, 24)])
    sheet.paint(coat, COAT)
    vest = smooth([Corner(-13, 26), (-17, 50), Corner(-18, 90), Corner(20, 90), (18, 50), Corner(13, 26)])
    sheet.paint(vest, WAISTCOAT)
    with sheet.group(clip=sheet.clip(vest)):
        sheet.paint(stamped_stars(-20, 30, 44, 60, 13, sheet.rng("waistcoat"), radius=3.6), WAISTCOAT_STAR)
    sheet.line(coat, LINE, 1.8)
    sheet.paint(smooth([(-11, 24), (11, 24), (10, 36), (0, 42), (-10, 36)]), PAPER)
    bow = smooth([Corner(0, 36), (-11, 30), (-13, 41), Corner(0, 37), (12, 42), (11, 31)])
    sheet.paint(bow, Ink(0.02, 0.14, 0.94))
    his_head(sheet)
    toast_in_hand(sheet)


def his_head(sheet: Sheet) -> None:
    """Turned to her, the eyes nearly shut with liking."""
    sheet.paint(ellipse(3, -8, 20.5, 18), WHITE.light)
    sheet.paint(ellipse(16, 2, 4.4, 6), SKIN.shade)
    face = ellipse(-1, 0, 17, 20)
    sheet.paint(face, SKIN.light)
    with sheet.group(clip=sheet.clip(face)):
        sheet.paint(smooth([(12, -20), (10, -6), (13, 6), (10, 24), (26, 24), (26, -20)]), SKIN.shade, opacity=0.7)
        sheet.paint(ellipse(-5, -8, 9, 5), SKIN.deep, opacity=0.55)
        sheet.paint(ellipse(-12, 4, 5, 3.4), Ink(0.16, 0.24, 0.86), opacity=0.6)
    hair = smooth(
        [
            (-17, -8),
            (-19, -15),
            (-13, -23),
            (-3, -28),
            (9, -27),
            (20, -19),
            (23, -6),
            (18, 2),
            (14, -9),
            (5, -17),
            (-8, -16),
        ]
    )
    sheet.paint(hair, WHITE.light)
    beard = smooth(HIS_BEARD)
    sheet.paint(beard, WHITE.light)
    with sheet.group(clip=sheet.clip(beard)):
        sheet.paint(smooth([(9, 8), (22, 0), (22, 22), (4, 36), (-6, 32), (6, 24)]), WHITE.shade)
    sheet.line(smooth(HIS_BEARD[9:], closed=False), Ink(0.34, 0.34, 0.30), 1.2)
    sheet.line(smooth([(-10.5, 15.5), (-5, 18.6), (1.5, 15.5)], closed=False), Ink(0.62, 0.46, 0.60), 2)
    sheet.paint(smooth([(-13, 13.5), (-10, 9), (-5, 7.6), (0, 9), (4.5, 13.5), (-1, 12), (-5, 11.4), (-9, 12)]), PAPER)
    for x in (-10.5, 1.5):
        sheet.line(smooth([(x - 3.2, 0), (x, -2.2), (x + 3.2, 0.2)], closed=False), LINE, 1.9)
        sheet.line(smooth([(x - 4, -5.5), (x, -7.4), (x + 4, -5.4)], closed=False), PAPER, 2.2)
    sheet.line(smooth([(-6, -1), (-10, 4.6), (-5, 6)], closed=False), LINE, 1.5)
    glasses = (
        ellipse(-10, -13, 5.2, 4)
        + ellipse(2.6, -14, 5.2, 4)
        + polyline([(-4.8, -13.6), (-2.6, -13.8), (8, -14.4), (17, -12)])
    )
    sheet.line(glasses, Ink(0.56, 0.44, 0.60), 1.5)


HIS_BEARD = (
    (16.5, -4),
    (18.5, 8),
    (16, 19),
    (8, 27),
    (-2, 30),
    (-11, 26),
    (-16.5, 17),
    (-18.5, 6),
    (-16.5, 2),
    (-14, 8),
    (-9, 8.6),
    (-4, 7.6),
    (3, 8),
    (9, 9),
    (13, 4),
)


def toast_in_hand(sheet: Sheet) -> None:
    """His elbow on the cloth, and in his hand a slice with a bite out of it."""
    sheet.paint(stroke([(34, 40), (46, 62), (38, 46)], 16, start=0.9, end=0.7), COAT)
    sheet.line(smooth([(31, 50), (44, 66), (47, 48)], closed=False), LINE, 1.6)
    bitten = [(28, 20), (31, 17), (30, 12)]
    slice_ = smooth([Corner(25, 40), (23, 24), *bitten, Corner(33, 9), (41, 7), (48, 12), (46, 17), Corner(47, 38)])
    sheet.paint(slice_, TOAST)
    sheet.line(slice_, CRUST, 2.2)
    sheet.paint(ellipse(37, 40, 7.6, 6.4), SKIN.light)
    fingers = "".join(polyline([(32 + x, 36), (31 + x, 40)]) for x in (2, 5, 8))
    sheet.line(ellipse(37, 40, 7.6, 6.4) + fingers, LINE, 1.3)


def laid(sheet: Sheet, half: float) -> None:
    """A small table: cloth, a toast rack with four slices, a cup."""
    reach = half * 0.92
    with sheet.shape("table for two"):
        cloth = smooth(
            [
                (-reach, 66),
                (-reach * 0.5, 56),
                (reach * 0.5, 56),
                (reach, 66),
                Corner(reach * 1.03, 130),
                Corner(-reach * 1.03, 130),
            ]
        )
        sheet.paint(
            cloth,
            sheet.linear(
                (0, 54), (0, 120), Stop(0, PAPER), Stop(0.5, Ink(0, 0.10, 0.22)), Stop(1, Ink(0.10, 0.36, 0.36))
            ),
        )
        hem = [(-reach, 80), (-reach * 0.5, 88), (0, 90), (reach * 0.5, 88), (reach, 80)]
        sheet.line(smooth(hem, closed=False), Ink(0.04, 0.18, 0.90), 5)
        sheet.line(cloth, LINE, 1.8)
    with sheet.shape("toast rack"), sheet.group(move=(2, 2)):
        for index in range(4):
            x = -21.0 + index * 12
            piece = smooth([Corner(x, 62), (x - 1, 42), (x + 4, 37), (x + 11, 38), (x + 13, 43), Corner(x + 12, 62)])
            sheet.paint(piece, TOAST)
            sheet.line(piece, CRUST, 2)
        bars = "".join(
            smooth([(x, 65), (x + 1, 46), (x + 6, 41), (x + 11, 46), (x + 12, 65)], closed=False)
            for x in (-27, -15, -3, 9, 21)
        )
        sheet.line(bars, Ink(0.60, 0.60, 0.24), 1.8)
        sheet.line(polyline([(-29, 66), (35, 66)]), Ink(0.60, 0.60, 0.24), 3)
        sheet.line(ellipse(3, 35, 4.4), Ink(0.60, 0.60, 0.24), 2)
    with sheet.shape("cups"):
        x = half * 0.60
        sheet.paint(smooth([(x - 12, 54), (x - 9, 68), (x, 71), (x + 9, 68), (x + 12, 54)]), Ink(0.04, 0.56, 0.14))
        sheet.line(ellipse(x + 14, 60, 4.5), Ink(0.04, 0.56, 0.14), 2.4)
        sheet.paint(ellipse(x, 54, 12, 3), Ink(0.30, 0.40, 0.80))


def woman(sheet: Sheet) -> None:
    """Her back, a cloth wound high round her head, and the light along one side of her."""
    back = smooth([(-13, 44), (-40, 54), (-54, 82), Corner(-60, 130), Corner(60, 130), (54, 82), (40, 54), (13, 44)])
    sheet.paint(back, DRESS)
    with sheet.group(clip=sheet.clip(back)):
        sheet.paint(stamped_stars(-60, 48, 124, 80, 17, sheet.rng("dress"), radius=5), DRESS_DOT)
    sheet.line(back, LINE, 2)
    sheet.paint(smooth([(-11, 26), (11, 26), (15, 50), (0, 56), (-15, 50)]), SKIN.shade)
    wrap = smooth([(-20, 30), (-27, 8), (-25, -14), (-10, -30), (12, -30), (26, -14), (27, 8), (20, 30), (0, 36)])
    sheet.paint(wrap, WRAP)
    knot = smooth([(-14, -26), (-22, -42), (-6, -50), (4, -40), (16, -48), (24, -36), (12, -24)])
    sheet.paint(knot, WRAP.towards(LINE, 0.2))
    with sheet.group(clip=sheet.clip(wrap)):
        sheet.paint(stamped_moons(-30, -34, 62, 74, 18, sheet.rng("wrap"), radius=5.4), WRAP_MOON)
    folds = smooth([(-25, -6), (0, 2), (26, -10)], closed=False) + smooth([(-24, 18), (2, 16), (27, 4)], closed=False)
    sheet.line(folds + knot + wrap, LINE, 1.8)
    sheet.paint(stroke([(12, -29), (25, -14), (27, 8), (20, 28)], 4, start=0.1, end=0.2), Ink(0, 0.08, 0.50))
    sheet.paint(stroke([(18, 45), (40, 54), (53, 80), (58, 120)], 4, start=0.1, end=0.2), Ink(0, 0.10, 0.56))
    sheet.paint(ellipse(19, 38, 3.4), Ink(0, 0.06, 0.50))
