"""The night school's class: nine grown-ups at their desks, eight of them asleep and one who follows the line.

Everybody sits behind a desk whose front edge has its middle at (0, 0): the desk's back edge lies at `BACK`, a face is
some 110 wide. `at_desk` puts them where they are wanted. `lit` is 1 if the lamp is to their right on the page, -1 if it
is to their left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stitches, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import (
    CLOTH_BLUE,
    CLOTH_NAVY,
    CLOTH_OCHRE,
    CLOTH_RUST,
    CLOTH_WHITE,
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_FAIR,
    HAIR_GREY,
    HAIR_RED,
    LINE,
    PAPER,
    SKIN_BROWN,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_LIGHT,
    SKIN_TAN,
    WOOD,
    Cloth,
    Ink,
)
from print_room.sheet import Sheet

BACK = -56.0
BLUSH = Ink(0.02, 0.16, 0.82)
GREEN = Cloth(Ink(0.14, 0.56, 0.16), Ink(0.40, 0.70, 0.18), Ink(0.60, 0.82, 0.18))
PLASTER = Cloth(Ink(0, 0.10, 0.06), Ink(0.10, 0.40, 0.10), Ink(0.26, 0.56, 0.14))


@contextmanager
def at_desk(sheet: Sheet, at: Point, size: float) -> Iterator[None]:
    """Draw with the middle of a desk's front edge there, `size` times as large."""
    with sheet.group(move=at), sheet.group(scale=(size, size, 0, 0)):
        yield


# Desks and what lies on them.


def desk(sheet: Sheet, half: float, *, name: str = "desk") -> None:
    """A school desk from its front: its top, the board before the knees, two iron legs."""
    with sheet.shape(name):
        for side in (-1, 1):
            x = side * (half - 22)
            sheet.line(polyline([(x, 20), (x + side * 8, 182)]), LINE, 11)
            sheet.line(polyline([(x - 30, 184), (x + 34, 184)]), LINE, 11)
        board = polygon([(-half + 12, 8), (half - 12, 8), (half - 16, 96), (-half + 16, 96)])
        sheet.paint(board, WOOD.shade)
        grain = "".join(
            smooth([(-half + 24, y), (-half * 0.2, y + 4), (half - 26, y - 3)], closed=False) for y in (32, 56, 78)
        )
        sheet.line(grain, WOOD.deep, 2.2)
        sheet.line(board, LINE, 3)
        top = polygon([(-half + 26, BACK), (half - 26, BACK), (half, 0), (-half, 0)])
        sheet.paint(top, WOOD.light)
        sheet.line(top, LINE, 3)
        edge = rectangle(-half, 0, 2 * half, 14, radius=4)
        sheet.paint(edge, WOOD.shade)
        sheet.line(edge, LINE, 3)


def feet(sheet: Sheet, x: float, ink: Ink, hoops: Ink) -> None:
    """Two feet in hooped socks under the desk, toes up, since the shoes are on the radiator."""
    with sheet.shape("feet in socks"):
        for side in (-1, 1):
            sock = smooth(
                [
                    Corner(x + side * 6, 112),
                    Corner(x + side * 40, 112),
                    (x + side * 42, 150),
                    (x + side * 58, 172),
                    (x + side * 46, 190),
                    (x + side * 18, 186),
                    (x + side * 8, 160),
                ]
            )
            sheet.paint(sock, ink)
            with sheet.group(clip=sheet.clip(sock)):
                for y in (122, 140, 158):
                    sheet.line(polyline([(x - 70, y), (x + 70, y)]), hoops, 7)
            sheet.line(sock, LINE, 3)


def open_book(sheet: Sheet, x: float, y: float, half: float) -> None:
    """A book that lies open, with lines."""
    left = smooth([Corner(x, y - 4), (x - half * 0.5, y - 12), Corner(x - half, y - 4), Corner(x - half - 10, y + 26)])
    pages = polygon(
        [
            (x, y - 2),
            (x - half, y - 6),
            (x - half - 12, y + 28),
            (x, y + 34),
            (x + half + 12, y + 28),
            (x + half, y - 6),
        ]
    )
    with sheet.shape("book"):
        sheet.paint(left, PAPER)
        sheet.paint(pages, PAPER)
        sheet.line(pages, LINE, 3)
        sheet.line(polyline([(x, y - 2), (x, y + 34)]), LINE, 2.4)
        for row in range(4):
            for side in (-1, 1):
                inner, outer = x + side * 9, x + side * (half - 4 + row * 2.4)
                sheet.line(polyline([(inner, y + 4 + row * 7), (outer, y + 1 + row * 7)]), Ink(0.36, 0.46, 0.30), 2)


def spread_cup(sheet: Sheet, x: float, y: float, ink: Ink) -> None:
    """A mug."""
    with sheet.shape("mug"):
        sheet.line(ellipse(x + 20, y - 20, 11, 12), LINE, 5)
        body = rectangle(x - 18, y - 42, 36, 44, radius=5)
        sheet.paint(body, ink)
        sheet.line(polyline([(x - 16, y - 22), (x + 16, y - 22)]), PAPER, 5)
        sheet.line(body, LINE, 3)


# Heads.


def cut_by_light(sheet: Sheet, outline: str, ink: Ink, lit: int, *, edge: float, bulge: float = 16) -> None:
    """Shade what is turned away from the lamp: everything on that side of a soft terminator at x = `edge`."""
    dark = smooth(
        [
            Corner(edge, -300),
            (edge - lit * bulge * 0.2, -60),
            (edge + lit * bulge, 0),
            (edge - lit * bulge, 70),
            Corner(edge, 300),
            Corner(-lit * 400, 300),
            Corner(-lit * 400, -300),
        ]
    )
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(dark, ink)


def face(
    sheet: Sheet,
    skin: Cloth,
    lit: int,
    *,
    mouth: str = "smile",
    wide: float = 1.0,
    jaw: float = 1.0,
    low: float = 0.0,
    brow: Ink = LINE,
) -> None:
    """A sleeping face from the front about (0, 0). `low` moves its features down, for a chin on a chest.

    `mouth` is "smile", "open", "shut" or "askew".
    """
    w = 54 * wide
    outline = smooth(
        [
            (0, -66),
            (w * 0.72, -54),
            (w, -12),
            (w * 0.92, 24),
            (w * 0.56 * jaw, 54),
            (0, 66),
            (-w * 0.56 * jaw, 54),
            (-w * 0.92, 24),
            (-w, -12),
            (-w * 0.72, -54),
        ]
    )
    with sheet.shape("face"):
        for side in (-1, 1):
            sheet.paint(ellipse(side * w, 4 + low * 0.4, 11, 16), skin.light if side == lit else skin.shade)
        sheet.paint(outline, skin.light)
        cut_by_light(sheet, outline, skin.light.towards(skin.shade, 0.8), lit, edge=-lit * 22)
        for side in (-1, 1):
            sheet.paint(ellipse(side * w * 0.62, 24 + low, 12, 9), BLUSH, opacity=0.5)
        closed_eyes(sheet, w, low, brow)
        nose = [(lit * 3, -2 + low), (-lit * 7, 18 + low), (-lit * 5, 25 + low), (lit * 6, 25 + low)]
        sheet.paint(stroke(nose, 5.5, start=0.1, end=0.3), LINE)
        _mouth(sheet, mouth, 42 + low * 0.8)
        chin = [(w * 0.62, 48), (w * 0.2, 64), (-w * 0.4, 60)]
        sheet.paint(stroke(chin, 4.6), LINE)


def closed_eyes(sheet: Sheet, w: float, low: float, brow: Ink) -> None:
    """Two lids let down, with lashes, and brows that are at ease."""
    for side in (-1, 1):
        outer, inner, y = side * w * 0.68, side * w * 0.22, 2 + low
        lid = [(outer, y - 1), ((outer + inner) / 2, y + 9), (inner, y + 2)]
        sheet.paint(stroke(lid, 6.4, start=0.3, end=0.2), LINE)
        for share in (0.15, 0.4, 0.65):
            x = outer + (inner - outer) * share
            sheet.line(polyline([(x, y + 5 + share * 4), (x + side * 3, y + 12 + share * 3)]), LINE, 2.2)
        arch = [(outer + side * 3, y - 20), ((outer + inner) / 2, y - 27), (inner, y - 21)]
        sheet.paint(stroke(arch, 7, start=0.3, end=0.3), brow)


def _mouth(sheet: Sheet, mouth: str, y: float) -> None:
    if mouth == "open":
        hole = smooth([(-14, y), (0, y - 9), (14, y - 1), (11, y + 13), (0, y + 17), (-11, y + 13)])
        sheet.paint(hole, Ink(0.86, 0.60, 0.60))
        with sheet.group(clip=sheet.clip(hole)):
            sheet.paint(ellipse(0, y + 15, 12, 8), Ink(0.10, 0.36, 0.84))
        sheet.line(hole, LINE, 2.6)
    elif mouth == "smile":
        sheet.paint(stroke([(-17, y - 2), (-2, y + 6), (17, y - 4)], 5.4, start=0.3, end=0.2), LINE)
    elif mouth == "askew":
        sheet.paint(stroke([(-16, y + 4), (0, y), (14, y - 5)], 5.4, start=0.3, end=0.3), LINE)
        sheet.paint(ellipse(-15, y + 8, 5, 6), Ink(0.80, 0.56, 0.60))
    else:
        sheet.paint(stroke([(-13, y), (0, y + 2), (13, y - 1)], 5, start=0.3, end=0.2), LINE)


def neck(sheet: Sheet, skin: Cloth, x: float, top: float, foot: float, half: float = 24) -> None:
    """A neck, in the shade of its chin."""
    sheet.paint(polygon([(x - half, top), (x + half, top), (x + half + 6, foot), (x - half - 6, foot)]), skin.shade)


def mop(sheet: Sheet, hair: Cloth, points: Sequence[Point | Corner], *strands: Sequence[Point]) -> None:
    """Hair: its mass, and strands that catch the light."""
    with sheet.shape("hair"):
        sheet.paint(smooth(points), hair.light)
        for strand in strands:
            sheet.paint(stroke(strand, 4.6, start=0.2, end=0.2), hair.deep)


def hand(sheet: Sheet, x: float, y: float, skin: Ink, turn: float, *, size: float = 1.0) -> None:
    """A hand that lies flat: its back and four fingers, towards `turn`."""
    with sheet.shape("hand"):
        fingers = []
        for spread in (-24, -8, 8, 24):
            root = polar((x, y), 10 * size, turn + spread * 1.8)
            fingers.append(stroke([root, polar((x, y), 36 * size, turn + spread)], 13 * size, start=1, end=0.7))
        for finger in fingers:
            sheet.paint(finger, skin)
            sheet.line(finger, LINE, 2)
        sheet.paint(ellipse(x, y, 18 * size, 17 * size), skin)


# Bodies.


def torso(
    sheet: Sheet, cloth: Cloth, lit: int, *, half: float = 92, top: float = -168, print_: str = "", ink: Ink = PAPER
) -> str:
    """Shoulders and chest behind the desk, shaded on the far side; returns the outline."""
    outline = smooth(
        [
            Corner(-half * 0.96, BACK),
            (-half, -84),
            (-half * 0.86, top + 34),
            (-half * 0.30, top),
            (half * 0.30, top),
            (half * 0.86, top + 34),
            (half, -84),
            Corner(half * 0.96, BACK),
        ]
    )
    with sheet.shape("body"):
        sheet.paint(outline, cloth.light)
        if print_:
            with sheet.group(clip=sheet.clip(outline)):
                sheet.paint(print_, ink)
        with sheet.group(clip=sheet.clip(outline)):
            far = -lit * half
            dark = smooth(
                [
                    Corner(far * 0.2, top - 20),
                    (far * 0.46, top + 60),
                    (far * 0.40, -60),
                    Corner(far * 0.3, 0),
                    Corner(far * 1.3, 0),
                    Corner(far * 1.3, top - 20),
                ]
            )
            sheet.paint(dark, cloth.shade, opacity=0.78)
        sheet.line(outline, LINE, 3)
    return outline


def sleeve(sheet: Sheet, run: Sequence[Point], width: float, ink: Ink, *, end: float = 0.8) -> None:
    """An arm in its sleeve, round at the shoulder, straight at the cuff."""
    bend = smooth(run, closed=False)
    sheet.line(bend, LINE, width * end + 6)
    sheet.line(bend, ink, width * end)


def folded_arms_on_desk(sheet: Sheet, cloth: Cloth, skin: Cloth, lit: int) -> None:
    """Two sleeves laid across each other, a hand hanging out at the end."""
    with sheet.shape("arms"):
        sleeve(sheet, [(lit * 112, -70), (lit * 92, -34), (lit * 6, -30), (-lit * 40, -32)], 46, cloth.shade)
        hand(sheet, -lit * 68, -26, skin.shade, 90 - lit * -70, size=0.85)
        sleeve(sheet, [(-lit * 112, -70), (-lit * 94, -24), (-lit * 10, -12), (lit * 46, -14)], 48, cloth.light)
        hand(sheet, lit * 72, -8, skin.light, 90 - lit * 68, size=0.9)


# The nine.


def mr_osei(sheet: Sheet, lit: int) -> None:
    """Mr Osei, 68, awake: upright in waistcoat and tie, spectacles on his nose, a finger under the line."""
    with sheet.shape("Mr Osei"):
        rng = sheet.rng("Mr Osei")
        torso(
            sheet,
            CLOTH_WHITE,
            lit,
            half=94,
            print_=stripes(-100, -180, 200, 190, 17, rng, thickness=4),
            ink=GREEN.light,
        )
        waistcoat = smooth(
            [
                Corner(-58, -156),
                (-34, -116),
                Corner(0, -70),
                (34, -116),
                Corner(58, -156),
                (70, -90),
                Corner(66, BACK),
                Corner(-66, BACK),
                (-70, -90),
            ]
        )
        sheet.paint(waistcoat, GREEN.shade)
        with sheet.group(clip=sheet.clip(waistcoat)):
            sheet.paint(stamped_dots(-70, -160, 140, 150, 22, rng, radius=3.6), Ink(0.04, 0.22, 0.40))
        sheet.line(waistcoat, LINE, 3)
        neck(sheet, SKIN_DARK, 0, -196, -160)
        collar = polygon([(-34, -168), (0, -146), (34, -168), (26, -130), (0, -144), (-26, -130)])
        sheet.paint(collar, PAPER)
        sheet.line(collar, LINE, 2.6)
        tie = polygon([(-8, -146), (8, -146), (13, -104), (0, -82), (-13, -104)])
        sheet.paint(tie, CLOTH_RUST.light)
        sheet.line(tie, LINE, 2.6)
        with sheet.group(move=(0, -232)):
            _oseis_head(sheet, lit)
        open_book(sheet, lit * 6, -44, 84)
        sleeve(sheet, [(-lit * 92, -120), (-lit * 112, -60), (-lit * 84, -20)], 42, CLOTH_WHITE.shade)
        hand(sheet, -lit * 76, -12, SKIN_DARK.shade, 90 - lit * 60, size=0.9)
        sleeve(sheet, [(lit * 90, -120), (lit * 116, -58), (lit * 84, -22)], 42, CLOTH_WHITE.light)
        _pointing_hand(sheet, lit, SKIN_DARK)


def _pointing_hand(sheet: Sheet, lit: int, skin: Cloth) -> None:
    """A fist with its forefinger out, under a line of the book."""
    with sheet.shape("pointing hand"):
        fist = smooth(
            [(lit * 92, -34), (lit * 66, -36), (lit * 54, -22), (lit * 58, -6), (lit * 84, -2), (lit * 96, -16)]
        )
        finger = smooth(
            [
                Corner(lit * 72, -36),
                (lit * 50, -38),
                (lit * 28, -36),
                (lit * 22, -31),
                (lit * 28, -26),
                (lit * 50, -26),
                Corner(lit * 66, -22),
            ]
        )
        for outline in (fist, finger):
            sheet.paint(outline, skin.light)
            sheet.line(outline, LINE, 2.4)
        sheet.paint(ellipse(lit * 70, -28, 11, 7), skin.light)
        for y in (-20, -12):
            sheet.paint(stroke([(lit * 58, y), (lit * 70, y - 1)], 2.6, start=0.4), LINE)


def _oseis_head(sheet: Sheet, lit: int) -> None:
    skin = SKIN_DARK
    outline = smooth(
        [(0, -66), (38, -56), (54, -14), (50, 26), (30, 56), (0, 68), (-30, 56), (-50, 26), (-54, -14), (-38, -56)]
    )
    for side in (-1, 1):
        sheet.paint(ellipse(side * 55, 4, 11, 17), skin.light if side == lit else skin.shade)
        sheet.paint(ellipse(side * 50, -18, 14, 26), HAIR_GREY.light.towards(PAPER, 0.5))
    sheet.paint(outline, skin.light)
    cut_by_light(sheet, outline, skin.light.towards(skin.shade, 0.7), lit, edge=-lit * 26)
    brow = HAIR_GREY.light.towards(PAPER, 0.6)
    for side in (-1, 1):
        x = side * 25
        white = smooth([Corner(x - 16, 6), (x, 2), Corner(x + 16, 6), (x, 16)])
        sheet.paint(white, Ink(0, 0.06, 0.12))
        with sheet.group(clip=sheet.clip(white)):
            sheet.paint(ellipse(x + lit, 15, 7, 8), LINE)
        sheet.paint(stroke([(x - 18, 6), (x, 1), (x + 18, 6)], 8, start=0.3, end=0.3), LINE)
        sheet.paint(stroke([(x - 14, -3), (x, -8), (x + 14, -3)], 2.6), LINE)
        sheet.paint(stroke([(x - 18, -25 - side * 3), (x, -32), (x + 18, -25 + side * 3)], 9, start=0.3, end=0.3), brow)
        sheet.line(ellipse(x, 6, 22, 18), CLOTH_OCHRE.light, 3.6)
    sheet.line(polyline([(-4, 3), (4, 3)]), CLOTH_OCHRE.light, 3.6)
    sheet.paint(stroke([(lit * 4, 6), (-lit * 9, 24), (lit * 8, 27)], 5.5, start=0.1, end=0.3), LINE)
    moustache = smooth([Corner(-26, 42), (-12, 32), (0, 35), (12, 32), Corner(26, 42), (10, 43), (0, 40), (-10, 43)])
    sheet.paint(moustache, brow)
    sheet.paint(stroke([(-10, 49), (0, 51), (10, 49)], 4, start=0.3, end=0.3), LINE)
    for y in (-46, -38):
        sheet.paint(stroke([(-20, y), (0, y - 4), (20, y)], 2.4), skin.deep)


def large_woman_and_thin_man(sheet: Sheet, lit: int) -> None:
    """A two-seat desk: she leans on him with her whole weight, he sleeps on bolt upright, his cheek on her hair."""
    rng = sheet.rng("two at one desk")
    him, her = 88.0, -74.0
    with sheet.shape("thin man"), sheet.group(move=(him, 0)):
        torso(sheet, CLOTH_NAVY, lit, half=62, top=-206)
        neck(sheet, SKIN_FAIR, -4, -252, -196, 15)
        collar = polygon([(-32, -208), (-2, -184), (28, -208), (24, -170), (-2, -182), (-26, -170)])
        sheet.paint(collar, CLOTH_OCHRE.light)
        sheet.line(collar, LINE, 2.6)
        with sheet.group(turn=(-15, 0, -220)), sheet.group(move=(-4, -292)):
            face(sheet, SKIN_FAIR, lit, mouth="askew", wide=0.76, jaw=0.8, brow=HAIR_RED.light)
            mop(
                sheet,
                HAIR_RED,
                [(-44, -24), (-38, -66), (-6, -82), (30, -72), Corner(44, -24), (30, -48), (2, -56), (-26, -46)],
                [(-30, -60), (-6, -70), (20, -62)],
                [(-26, -52), (-4, -62), (26, -54)],
            )
            for dx, dy in ((-10, -94), (8, -98)):
                sheet.paint(stroke([(0, -74), (dx * 0.6, -86), (dx, dy)], 6, start=1, end=0.1), HAIR_RED.light)
    with sheet.shape("large woman"), sheet.group(move=(her, 0)):
        outline = smooth(
            [
                Corner(-140, BACK),
                (-146, -80),
                (-116, -152),
                (-50, -190),
                (30, -192),
                (88, -150),
                (118, -80),
                Corner(112, BACK),
            ]
        )
        cloth = Cloth(Ink(0.02, 0.20, 0.76), Ink(0.24, 0.48, 0.78), Ink(0.50, 0.62, 0.80))
        sheet.paint(outline, cloth.light)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(stamped_moons(-150, -200, 290, 200, 40, rng, radius=10), Ink(0, 0.03, 0.16))
            sheet.paint(
                smooth(
                    [Corner(134, -200), (94, -120), (80, -50), Corner(90, 0), Corner(160, 0)]
                    if lit < 0
                    else [
                        Corner(-60, -220),
                        (-82, -120),
                        (-74, -50),
                        Corner(-90, 0),
                        Corner(-170, 0),
                        Corner(-170, -220),
                    ]
                ),
                cloth.shade,
                opacity=0.7,
            )
        sheet.line(outline, LINE, 3)
        with sheet.group(turn=(27, 20, -180)), sheet.group(move=(22, -236)):
            bun_hair(sheet)
            face(sheet, SKIN_TAN, lit, mouth="smile", wide=1.16, jaw=1.3, brow=HAIR_BLACK.light)
            mop(
                sheet,
                HAIR_BLACK,
                [
                    (-66, -2),
                    (-62, -50),
                    (-24, -80),
                    (26, -80),
                    (62, -50),
                    Corner(66, -4),
                    (44, -38),
                    (8, -50),
                    (-34, -40),
                ],
                [(-50, -42), (-18, -66), (10, -62)],
                [(50, -40), (30, -62), (14, -62)],
                [(-56, -26), (-42, -52), (-8, -66)],
            )
            for side in (-1, 1):
                sheet.paint(ellipse(side * 64, 26, 7), Ink(0, 0.04, 0.40))
                sheet.line(ellipse(side * 64, 26, 7), LINE, 2)
    with sheet.shape("her arms"):
        sleeve(sheet, [(her - 128, -90), (her - 116, -36), (her - 20, -20), (her + 20, -26)], 54, Ink(0.08, 0.28, 0.78))
        hand(sheet, her + 40, -22, SKIN_TAN.light, 20, size=0.95)
    with sheet.shape("his arms"):
        sleeve(sheet, [(him + 52, -130), (him + 62, -70), (him + 24, -34)], 30, CLOTH_NAVY.light)
        hand(sheet, him + 12, -26, SKIN_FAIR.light, 160, size=0.8)


def bun_hair(sheet: Sheet) -> None:
    """A bun on top with a pencil through it."""
    sheet.line(polyline([(-40, -118), (40, -78)]), CLOTH_OCHRE.light, 7)
    sheet.paint(ellipse(2, -94, 31, 27), HAIR_BLACK.light)
    for reach in (12, 22):
        arc = [polar((2, -94), reach, degrees) for degrees in (200, 250, 300, 350)]
        sheet.paint(stroke(arc, 4, start=0.2, end=0.2), HAIR_BLACK.deep)


def mrs_lund(sheet: Sheet, lit: int) -> None:
    """Mrs Lund, on her feet since five: her cheek on her arms, her cap still pinned on."""
    rng = sheet.rng("Mrs Lund")
    with sheet.shape("Mrs Lund"):
        back = smooth(
            [Corner(-122, BACK), (-118, -104), (-72, -148), (0, -160), (72, -148), (118, -104), Corner(122, BACK)]
        )
        sheet.paint(back, CLOTH_BLUE.light)
        with sheet.group(clip=sheet.clip(back)):
            sheet.paint(stripes(-140, -170, 280, 140, 22, rng, thickness=6), PAPER)
            sheet.paint(
                smooth(
                    [
                        Corner(-lit * 30, -190),
                        (-lit * 60, -110),
                        Corner(-lit * 60, -20),
                        Corner(-lit * 180, -20),
                        Corner(-lit * 180, -190),
                    ]
                ),
                CLOTH_BLUE.shade,
                opacity=0.7,
            )
        sheet.line(back, LINE, 3)
        folded_arms_on_desk(sheet, CLOTH_BLUE, SKIN_FAIR, lit)
        with sheet.group(turn=(lit * 64, 0, -80)), sheet.group(move=(-lit * 4, -86)):
            sheet.paint(ellipse(-lit * 20, -66, 34, 28), HAIR_FAIR.light)
            face(sheet, SKIN_FAIR, lit, mouth="smile", wide=1.04, jaw=1.1, brow=HAIR_FAIR.shade)
            mop(
                sheet,
                HAIR_FAIR,
                [
                    (-60, -2),
                    (-56, -50),
                    (-20, -78),
                    (24, -78),
                    (56, -50),
                    Corner(60, -2),
                    (40, -36),
                    (4, -46),
                    (-36, -36),
                ],
                [(-46, -44), (-12, -64), (20, -62)],
                [(48, -36), (30, -58), (6, -62)],
            )
            cap = smooth([Corner(-40, -64), (-34, -100), (0, -112), (34, -100), Corner(40, -64), (0, -76)])
            sheet.paint(cap, PAPER)
            sheet.line(cap, LINE, 3)
            sheet.line(stitches([(-36, -72), (0, -84), (36, -72)], length=8, gap=6), CLOTH_RUST.light, 3)


def plasterer_thrown_back(sheet: Sheet, lit: int) -> None:
    """The first plasterer: his head thrown back, his mouth wide open to the ceiling."""
    with sheet.shape("plasterer, head back"):
        torso(sheet, PLASTER, lit, half=104, top=-176)
        _dungarees(sheet, -176)
        neck(sheet, SKIN_LIGHT, 0, -218, -160, 30)
        apple = [(-6, -196), (4, -186), (-4, -176)]
        sheet.paint(stroke(apple, 4, start=0.3, end=0.3), LINE)
        with sheet.group(turn=(-13, 0, -180)), sheet.group(move=(0, -234)):
            _face_from_under_the_chin(sheet, SKIN_LIGHT, lit)
        with sheet.shape("arms let go on the desk"):
            for side in (-1, 1):
                sleeved = PLASTER.light if side == lit else PLASTER.shade
                sleeve(sheet, [(side * 92, -132), (side * 118, -72), (side * 84, -26)], 44, sleeved)
                skin_ink = SKIN_LIGHT.light if side == lit else SKIN_LIGHT.shade
                hand(sheet, side * 66, -16, skin_ink, 90 + side * 50, size=0.9)


def _face_from_under_the_chin(sheet: Sheet, skin: Cloth, lit: int) -> None:
    """A face thrown back: chin first, then a mouth like a door left open, nostrils, and lids far up."""
    with sheet.shape("face seen from under the chin"):
        mop(sheet, HAIR_BROWN, [(-50, -24), (-40, -50), (0, -60), (40, -50), (50, -24), (0, -10)])
        outline = smooth(
            [
                (0, -48),
                (40, -40),
                (56, -6),
                (52, 30),
                (30, 54),
                (0, 60),
                (-30, 54),
                (-52, 30),
                (-56, -6),
                (-40, -40),
            ]
        )
        for side in (-1, 1):
            sheet.paint(ellipse(side * 56, 14, 11, 16), skin.light if side == lit else skin.shade)
        sheet.paint(outline, skin.light)
        cut_by_light(sheet, outline, skin.light.towards(skin.shade, 0.7), lit, edge=-lit * 24)
        stubble = smooth([(-46, 18), (-24, 38), (0, 42), (24, 38), (46, 18), (30, 54), (0, 60), (-30, 54)])
        sheet.paint(stubble, skin.shade, opacity=0.55)
        for side in (-1, 1):
            x = side * 28
            sheet.paint(stroke([(x - 14, -27), (x, -21), (x + 14, -27)], 6.4, start=0.3, end=0.3), LINE)
            for dx in (-7, 0, 7):
                sheet.line(polyline([(x + dx, -21), (x + dx * 1.2, -15)]), LINE, 2.2)
            sheet.paint(stroke([(x - 14, -39 + side * 2), (x + 14, -39 - side * 2)], 6, start=0.3, end=0.3), LINE)
            sheet.paint(ellipse(side * 38, 0, 11, 8), BLUSH, opacity=0.5)
        snub = smooth([(-13, -4), (-7, -15), (7, -15), (13, -4), (0, 2)])
        sheet.paint(snub, skin.light)
        sheet.line(smooth([(-13, -5), (-8, 1), (0, 2), (8, 1), (13, -5)], closed=False), LINE, 3)
        for side in (-1, 1):
            sheet.paint(ellipse(side * 6, -4, 3.2, 2.4), LINE)
        hole = smooth([(-17, 24), (0, 11), (17, 24), (13, 40), (0, 45), (-13, 40)])
        sheet.paint(hole, Ink(0.90, 0.66, 0.56))
        with sheet.group(clip=sheet.clip(hole)):
            sheet.paint(ellipse(0, 44, 12, 10), Ink(0.08, 0.34, 0.86))
        sheet.line(hole, LINE, 3)


def _dungarees(sheet: Sheet, top: float) -> None:
    """A bib with two straps and a pencil, and splashes."""
    bib = polygon([(-46, top + 62), (46, top + 62), (56, BACK), (-56, BACK)])
    for side in (-1, 1):
        sheet.line(polyline([(side * 40, top + 66), (side * 48, top + 14)]), LINE, 17)
        sheet.line(polyline([(side * 40, top + 66), (side * 48, top + 14)]), CLOTH_BLUE.shade, 12)
    sheet.paint(bib, CLOTH_BLUE.shade)
    sheet.line(bib, LINE, 3)
    pocket = rectangle(-22, top + 92, 44, 34, radius=4)
    sheet.line(pocket, LINE, 2.6)
    sheet.line(polyline([(6, top + 98), (10, top + 72)]), CLOTH_OCHRE.light, 6)
    rng = sheet.rng(f"splashes {top:g}")
    splashes = "".join(ellipse(rng.uniform(-50, 50), rng.uniform(top + 70, -62), rng.uniform(2, 6)) for _ in range(12))
    sheet.paint(splashes, PAPER)


def plasterer_with_biscuit(sheet: Sheet, lit: int) -> None:
    """The second plasterer: his chin on his chest, half a biscuit still on its way up."""
    with sheet.shape("plasterer, biscuit"):
        torso(sheet, PLASTER, lit, half=98, top=-158)
        _dungarees(sheet, -158)
        with sheet.group(turn=(lit * 7, 0, -150)), sheet.group(move=(0, -186)):
            face(sheet, SKIN_BROWN, lit, mouth="shut", wide=1.08, jaw=1.24, low=14, brow=HAIR_BLACK.light)
            cap = smooth([Corner(-62, -14), (-60, -58), (-28, -86), (28, -86), (60, -58), Corner(62, -14), (0, -30)])
            sheet.paint(cap, Ink(0.02, 0.22, 0.20))
            with sheet.group(clip=sheet.clip(cap)):
                for index in range(7):
                    x = -54 + index * 18
                    sheet.line(
                        smooth([(x, -10), (x * 0.84, -50), (x * 0.3, -88)], closed=False), Ink(0.14, 0.46, 0.30), 3
                    )
            band = smooth([(-62, -22), (0, -38), (62, -22), (62, -4), (0, -18), (-62, -4)])
            sheet.paint(band, CLOTH_RUST.light)
            sheet.line(band, LINE, 3)
            sheet.line(cap, LINE, 3)
        with sheet.shape("arm with a biscuit"):
            sleeve(sheet, [(-lit * 88, -120), (-lit * 112, -64), (-lit * 76, -22)], 44, PLASTER.shade)
            hand(sheet, -lit * 52, -18, SKIN_BROWN.shade, 90 - lit * 74, size=0.9)
            sleeve(sheet, [(lit * 86, -120), (lit * 116, -50), (lit * 84, -24)], 44, PLASTER.light)
            sleeve(sheet, [(lit * 90, -26), (lit * 74, -70), (lit * 62, -96)], 38, PLASTER.light)
            x = lit * 58
            biscuit = ellipse(x - lit * 6, -136, 25)
            sheet.paint(biscuit, CLOTH_OCHRE.light.towards(WOOD.light, 0.4))
            sheet.line(biscuit, LINE, 3)
            sheet.paint(
                "".join(ellipse(x - lit * 6 + dx, -142 + dy, 2.4) for dx, dy in ((-10, 0), (0, -8), (9, 0), (0, 4))),
                LINE,
            )
            for index, (dx, dy) in enumerate(((-16, -120), (-4, -116), (8, -114))):
                run = [(x + dx + 6, -100), (x + dx, dy - 4)]
                finger = stroke(run, 14, start=1, end=0.8)
                sheet.paint(finger, SKIN_BROWN.light if index else SKIN_BROWN.shade)
                sheet.line(finger, LINE, 2.2)
            sheet.paint(ellipse(x + 4, -100, 19, 15), SKIN_BROWN.light)


def book_on_the_face(sheet: Sheet, lit: int) -> None:
    """One who leans back under his book, which lies on his face like a roof."""
    rng = sheet.rng("book on the face")
    with sheet.shape("under a book"):
        torso(sheet, CLOTH_OCHRE, lit, half=96, top=-160, print_=_checks(), ink=CLOTH_RUST.shade)
        neck(sheet, SKIN_TAN, 0, -206, -150, 27)
        with sheet.group(move=(0, -226)), sheet.group(turn=(rng.uniform(-6, -3), 0, 0)):
            for side in (-1, 1):
                sheet.paint(ellipse(side * 56, 10, 11, 16), SKIN_TAN.light if side == lit else SKIN_TAN.shade)
            sheet.paint(ellipse(0, -4, 56, 54), HAIR_BLACK.light)
            sheet.paint(ellipse(0, 22, 50, 40), SKIN_TAN.shade)
            sheet.paint(stroke([(-14, 50), (0, 55), (14, 50)], 5, start=0.3, end=0.3), LINE)
            cover = polygon([(-84, 36), (-66, -56), (0, -72), (66, -56), (84, 36), (0, 14)])
            sheet.paint(cover, GREEN.shade)
            sheet.line(cover, LINE, 3.2)
            sheet.line(polyline([(0, -72), (0, 14)]), LINE, 5)
            pages = polygon([(-84, 36), (0, 14), (84, 36), (82, 45), (0, 24), (-82, 45)])
            sheet.paint(pages, PAPER)
            sheet.line(pages, LINE, 2.4)
            ship = polygon([(24, -14), (60, -8), (54, 4), (30, 0)]) + polygon([(40, -44), (58, -14), (40, -16)])
            sheet.paint(ship, PAPER)
        with sheet.shape("hands on the belly"):
            for side in (-1, 1):
                ink = CLOTH_OCHRE.light if side == lit else CLOTH_OCHRE.shade
                sleeve(sheet, [(side * 86, -118), (side * 104, -72), (side * 40, -62)], 40, ink)
            hand(sheet, -18, -64, SKIN_TAN.shade, 10, size=0.9)
            hand(sheet, 18, -60, SKIN_TAN.light, 170, size=0.9)


def _checks() -> str:
    """A check of thin bars."""
    across = "".join(rectangle(-120, y, 240, 5) for y in range(-170, 0, 26))
    down = "".join(rectangle(x, -180, 5, 180) for x in range(-117, 120, 26))
    return across + down


def cheek_on_hand(sheet: Sheet, lit: int) -> None:
    """A woman in a headscarf, her cheek pushed up by the hand that it rests on."""
    rng = sheet.rng("cheek on hand")
    scarf = Cloth(Ink(0.04, 0.40, 0.10), Ink(0.26, 0.60, 0.14), Ink(0.46, 0.74, 0.16))
    with sheet.shape("cheek on hand"):
        torso(sheet, CLOTH_RUST, lit, half=88, top=-150)
        with sheet.group(turn=(-lit * 20, 0, -150)), sheet.group(move=(-lit * 16, -204)):
            hood = smooth(
                [
                    (0, -84),
                    (50, -68),
                    (72, -14),
                    (66, 40),
                    (52, 84),
                    (0, 98),
                    (-52, 84),
                    (-66, 40),
                    (-72, -14),
                    (-50, -68),
                ]
            )
            sheet.paint(hood, scarf.light)
            with sheet.group(clip=sheet.clip(hood)):
                sheet.paint(stamped_stars(-80, -90, 160, 200, 32, rng, radius=8), Ink(0, 0.04, 0.24))
            cut_by_light(sheet, hood, scarf.shade, lit, edge=-lit * 44)
            sheet.line(hood, LINE, 3)
            face(sheet, SKIN_TAN, lit, mouth="askew", wide=0.92, jaw=1.1)
            frame = smooth([(0, -60), (34, -48), (48, -8), (42, 34), (0, 64), (-42, 34), (-48, -8), (-34, -48)])
            sheet.line(frame, scarf.light, 13)
            sheet.line(smooth([(-30, 88), (0, 66), (34, 84)], closed=False), LINE, 3)
        with sheet.shape("propping arm"):
            sleeve(sheet, [(-lit * 92, -100), (-lit * 112, -50), (-lit * 100, -22)], 42, CLOTH_RUST.shade)
            sleeve(sheet, [(-lit * 104, -22), (-lit * 92, -90), (-lit * 76, -142)], 42, CLOTH_RUST.light)
            hand(sheet, -lit * 68, -166, SKIN_TAN.light, 270 + lit * 16, size=1.0)
        with sheet.shape("other arm"):
            sleeve(sheet, [(lit * 82, -100), (lit * 98, -42), (lit * 26, -24)], 42, CLOTH_RUST.light)
            hand(sheet, lit * 2, -22, SKIN_TAN.light, 90 + lit * 84, size=0.9)


def under_his_cap(sheet: Sheet, lit: int) -> None:
    """A young man slid down in his chair till there is little of him: a cap, a nose, folded arms."""
    rng = sheet.rng("under his cap")
    with sheet.shape("under his cap"):
        torso(
            sheet,
            CLOTH_NAVY,
            lit,
            half=92,
            top=-104,
            print_=stripes(-100, -120, 200, 120, 20, rng, thickness=8),
            ink=CLOTH_OCHRE.light,
        )
        with sheet.group(turn=(lit * 9, 0, -90)), sheet.group(move=(0, -128)):
            face(sheet, SKIN_BROWN, lit, mouth="smile", wide=0.98, brow=SKIN_BROWN.light)
            crown = smooth([Corner(-58, 2), (-60, -46), (-30, -80), (30, -80), (60, -46), Corner(58, 2), (0, -12)])
            sheet.paint(crown, CLOTH_RUST.light)
            cut_by_light(sheet, crown, CLOTH_RUST.shade, lit, edge=-lit * 20)
            sheet.line(crown, LINE, 3)
            sheet.line(smooth([(0, -84), (8, -50), (4, -10)], closed=False), LINE, 2.4)
            brim = smooth([Corner(-60, -2), (0, -16), Corner(60, -2), (44, 24), (0, 30), (-44, 24)])
            sheet.paint(brim, CLOTH_RUST.shade)
            sheet.line(brim, LINE, 3)
        with sheet.shape("folded arms"):
            for side in (-1, 1):
                ink = CLOTH_NAVY.light if side == lit else CLOTH_NAVY.shade
                sleeve(sheet, [(side * 90, -66), (side * 96, -28), (-side * 16, -22 - side * 5)], 38, ink)
