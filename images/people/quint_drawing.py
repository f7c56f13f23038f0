"""Mara Quint's shirt, braces and trousers: what is the same with the coat and without.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

from figure_drawing import blob, contour, fold, shade

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, along, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

SKIN = Cloth(Ink(0, 0.03, 0.27), Ink(0.05, 0.32, 0.42), Ink(0.16, 0.50, 0.58))
SILVER = Cloth(Ink(0, 0.06, 0.02), Ink(0.14, 0.46, 0.08), Ink(0.44, 0.64, 0.12))
SHIRT = Cloth(Ink(0, 0.01, 0.03), Ink(0.05, 0.32, 0.07), Ink(0.20, 0.54, 0.10))
PINSTRIPE = Ink(0.04, 0.58, 0.02)
SHIRT_SHADOW = Ink(0.10, 0.34, 0.03)
BRACE = Cloth(Ink(0.02, 0.12, 0.90), Ink(0.28, 0.38, 0.92), Ink(0.86, 0.56, 0.26))
TROUSERS = Cloth(Ink(0.36, 0.72, 0.10), Ink(0.62, 0.84, 0.14), Ink(0.12, 0.46, 0.06))

FAR_SHOULDER: Point = (-112.0, 268.0)
NEAR_SHOULDER: Point = (140.0, 264.0)

# Shirt, braces, trousers.

TORSO: tuple[Point | Corner, ...] = (
    Corner(-56, 178),
    (-98, 206),
    (-134, 244),
    (-136, 340),
    (-122, 470),
    Corner(-120, 620),
    Corner(150, 620),
    (150, 470),
    (166, 330),
    (162, 240),
    (124, 198),
    Corner(84, 168),
)
FAR_BRACE: tuple[Point, ...] = ((-70, 200), (-78, 300), (-72, 420), (-58, 580))
NEAR_BRACE: tuple[Point, ...] = ((98, 192), (104, 290), (98, 420), (88, 580))


def trunk(sheet: Sheet, near_brace: tuple[Point, ...] = NEAR_BRACE) -> None:
    """Shirt, trousers, braces, neck, collar; a hand may have pulled the near brace away."""
    with sheet.shape("shirt"):
        _shirt(sheet)
    with sheet.shape("trousers"):
        _trousers(sheet)
    with sheet.shape("braces"):
        brace(sheet, FAR_BRACE)
        brace(sheet, near_brace)
    with sheet.shape("neck"):
        _neck(sheet)
    with sheet.shape("collar of the shirt"):
        _shirt_collar(sheet)


def _trousers(sheet: Sheet) -> None:
    """High in the waist, wide in the leg, with a check."""
    outline = (
        Corner(-116, 572),
        (-124, 640),
        (-146, 700),
        Corner(-160, 780),
        Corner(196, 780),
        (178, 700),
        (156, 640),
        Corner(148, 570),
    )
    path = blob(sheet, TROUSERS.light, *outline)
    with sheet.group(clip=sheet.clip(path)):
        for index in range(9):
            x = -150 + index * 42
            sheet.line(smooth([(x * 0.72 + 4, 560), (x, 660), (x * 1.14, 790)], closed=False), TROUSERS.shade, 4)
        for index in range(6):
            y = 606 + index * 38
            sheet.line(smooth([(-190, y - 6), (16, y + 8), (220, y - 8)], closed=False), TROUSERS.deep, 4)
        blob(
            sheet,
            TROUSERS.shade,
            Corner(104, 560),
            (88, 640),
            (104, 720),
            Corner(110, 790),
            Corner(230, 790),
            Corner(230, 560),
        )
    contour(sheet, [(14, 612), (18, 680), (12, 778)], 4)
    contour(sheet, [(-116, 580), (-124, 640), (-146, 700), (-160, 776)], 4.4)
    contour(sheet, [(148, 580), (156, 640), (178, 700), (195, 776)], 4.4)
    band = polygon([(-120, 572), (14, 584), (152, 570), (153, 600), (14, 616), (-121, 602)])
    sheet.paint(band, TROUSERS.shade)
    sheet.line(band, LINE, 3.8)
    sheet.line(stitches([(-116, 580), (14, 592), (148, 578)]), TROUSERS.deep, 2.2)


def _shirt(sheet: Sheet) -> None:
    path = smooth(TORSO)
    sheet.paint(path, SHIRT.light)
    inside = sheet.clip(path)
    with sheet.group(clip=inside):
        for index in range(15):
            x = -140 + index * 21
            sheet.line(smooth([(x + 4, 170), (x, 320), (x * 0.9 + 2, 640)], closed=False), PINSTRIPE, 4.4)
    with sheet.overprint(clip=inside):
        side = (
            Corner(112, 160),
            (96, 300),
            (112, 420),
            (96, 520),
            Corner(104, 640),
            Corner(220, 640),
            Corner(220, 160),
        )
        blob(sheet, SHIRT_SHADOW, *side)
    contour(sheet, [(-80, 194), (-98, 206), (-134, 244)], 4)
    contour(sheet, [(112, 190), (128, 200), (162, 240)], 4)
    contour(sheet, [(-134, 250), (-136, 340), (-122, 470), (-120, 576)], 4)
    contour(sheet, [(164, 250), (166, 330), (150, 470), (150, 574)], 4)
    with sheet.shape("placket"):
        sheet.line(smooth([(8, 250), (12, 400), (14, 582)], closed=False), SHIRT.deep, 3)
        for y in (330, 420, 510):
            sheet.paint(ellipse(12, y, 7), LINE)
            sheet.paint(ellipse(10.5, y - 1.5, 2), PAPER)
    for run in (
        [(-110, 560), (-100, 530), (-98, 500)],
        [(140, 562), (130, 528), (130, 490)],
        [(30, 568), (38, 540), (36, 516)],
    ):
        fold(sheet, *run)


def brace(sheet: Sheet, run: tuple[Point, ...]) -> None:
    """A dark ribbon with a zigzag, its clip on the waistband."""
    ribbon = stroke(run, 27, start=1, end=1)
    sheet.paint(ribbon, BRACE.light)
    points = along(run, steps=10)
    tacks = [(x + (6 if index % 2 else -6), y) for index, (x, y) in enumerate(points[1:-2:2])]
    sheet.line(polyline(tacks), BRACE.deep, 3)
    sheet.line(ribbon, LINE, 3)
    x, y = run[-1]
    clip = rectangle(x - 17, y - 26, 34, 30, radius=5)
    sheet.paint(clip, SILVER.light)
    sheet.paint(rectangle(x + 2, y - 24, 14, 26, radius=4), SILVER.shade)
    sheet.line(clip, LINE, 3.2)
    sheet.paint(ellipse(x, y - 11, 4), LINE)


def _neck(sheet: Sheet) -> None:
    outline = (Corner(-40, 84), (-36, 146), Corner(-58, 196), (6, 262), Corner(84, 190), (68, 146), Corner(78, 40))
    neck = blob(sheet, SKIN.light, *outline)
    dark = (
        Corner(-60, 96),
        (-38, 148),
        (6, 164),
        (38, 152),
        (34, 200),
        Corner(24, 280),
        Corner(140, 280),
        Corner(130, 30),
    )
    shade(sheet, neck, SKIN.shade, *dark)
    contour(sheet, [(-39, 122), (-36, 148), (-48, 180)], 3.6)
    contour(sheet, [(-22, 250), (4, 264), (32, 248)], 3.4)
    contour(sheet, [(-6, 196), (2, 216), (0, 238)], 2.8, SKIN.deep)


def _shirt_collar(sheet: Sheet) -> None:
    """Open by two buttons, its points up."""
    far = (Corner(-46, 168), Corner(-74, 190), Corner(-80, 254), Corner(-18, 246), (-38, 214))
    near = (Corner(76, 158), Corner(108, 182), Corner(110, 256), Corner(28, 248), (58, 210))
    for points in (far, near):
        path = blob(sheet, SHIRT.light, *points)
        if points is near:
            shade(sheet, path, SHIRT.shade, (96, 150), (84, 220), (70, 280), (150, 280), (150, 150))
        sheet.line(path, LINE, 3.8)
