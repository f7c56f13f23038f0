"""Mara Quint's head: a high dyed wave, shaved sides, a heavy earring; and the jaw that goes down when she laughs.

She looks to the left, where the lamp is. Points are about the middle of her head.
"""

from __future__ import annotations

from figure_drawing import blob, contour, shade
from quint_drawing import SILVER, SKIN

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, between, ellipse, polyline, rectangle, smooth, star
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

HAIR = Cloth(Ink(0.02, 0.10, 0.96), Ink(0.24, 0.36, 0.98), Ink(0, 0.02, 0.54))
ROOTS = Ink(0.50, 0.46, 0.90)
SHAVED = Cloth(Ink(0.34, 0.36, 0.34), Ink(0.56, 0.52, 0.40), Ink(0.72, 0.58, 0.34))
SKULL: tuple[Point, ...] = (
    (-66, -100),
    (-80, -48),
    (-76, -8),
    (-88, 28),
    (-84, 74),
    (-66, 114),
    (-40, 139),
    (-8, 143),
    (34, 124),
    (76, 76),
    (94, 12),
    (98, -56),
    (60, -126),
    (-10, -138),
)
ON_THE_FACE: tuple[Point | Corner, ...] = (
    Corner(60, -110),
    (56, -50),
    (62, -4),
    (64, 36),
    (46, 80),
    (14, 116),
    Corner(-8, 160),
    Corner(150, 160),
    Corner(150, -110),
)


def dropped(points: tuple[Point | Corner, ...], by: float) -> list[Point | Corner]:
    """Return an outline of the head with its jaw lower by so much."""
    moved: list[Point | Corner] = []
    for point in points:
        y = point[1] + by * max(0.0, (point[1] - 66) / 76)
        moved.append(Corner(point[0], y) if isinstance(point, Corner) else (point[0], y))
    return moved


def jaw(sheet: Sheet, by: float) -> None:
    """The lower face once more, for a mouth that opens so far that the chin goes down with it."""
    with sheet.shape("jaw"), sheet.group(clip=sheet.clip(rectangle(-140, 96, 300, 160))):
        skull = smooth(dropped(SKULL, by))
        sheet.paint(skull, SKIN.light)
        shade(sheet, skull, SKIN.shade, *dropped(ON_THE_FACE, by))
        chin = [(-80, 88), (-66, 114), (-40, 139), (-8, 143), (34, 124)]
        contour(sheet, dropped(tuple(chin), by), 5)


def head(sheet: Sheet, *, fallen: bool = False) -> None:
    """The head without a face; at the end of a night some of the wave has `fallen`."""
    with sheet.shape("shaved side"):
        _shaved(sheet)
    with sheet.shape("ear"):
        _ear(sheet)
    with sheet.shape("inside of the wave"):
        blob(sheet, ROOTS, (-76, -84), (-102, -112), (-134, -118), (-132, -170), (-60, -170), (-40, -100))
    with sheet.shape("skull"):
        _skull(sheet)
    with sheet.shape("earring"):
        _earring(sheet, (98, 56))
    with sheet.shape("wave"):
        _wave(sheet, fallen=fallen)


def _skull(sheet: Sheet) -> None:
    skull = blob(sheet, SKIN.light, *SKULL)
    shade(sheet, skull, SKIN.shade, *ON_THE_FACE)
    under = (
        Corner(-120, -56),
        (-84, -66),
        (-50, -92),
        (10, -94),
        (54, -70),
        Corner(70, -130),
        Corner(-120, -150),
    )
    shade(sheet, skull, SKIN.shade, *under)
    contour(sheet, [(-77, -4), (-89, 28), (-84, 72)], 3.6)
    contour(sheet, [(-80, 88), (-66, 115), (-40, 140), (-8, 144), (34, 125)], 5)
    contour(sheet, [(44, 116), (62, 96), (76, 76)], 3.6)
    temple = blob(
        sheet,
        SHAVED.light,
        Corner(44, -98),
        (60, -52),
        (62, -16),
        Corner(66, 26),
        (76, 10),
        Corner(90, -16),
        Corner(110, -60),
        Corner(80, -140),
    )
    with sheet.group(clip=sheet.clip(temple)):
        sheet.paint(stamped_dots(40, -140, 70, 170, 9, sheet.rng("temple"), radius=1.7), SHAVED.deep)


def _shaved(sheet: Sheet) -> None:
    """The back of the head, cropped to a shadow."""
    back = (
        Corner(30, -150),
        (80, -172),
        (116, -126),
        (126, -64),
        (120, 0),
        Corner(104, 64),
        Corner(70, 70),
        Corner(60, -60),
    )
    path = blob(sheet, SHAVED.light, *back)
    shade(sheet, path, SHAVED.shade, (112, -150), (104, -70), (104, 0), (96, 80), (150, 80), (150, -150))
    with sheet.group(clip=sheet.clip(path)):
        sheet.paint(stamped_dots(60, -176, 80, 250, 9, sheet.rng("crop"), radius=1.8), SHAVED.deep)


def _ear(sheet: Sheet) -> None:
    outline = ((74, 6), (84, -22), (106, -26), (116, -2), (110, 30), (98, 54), (84, 50))
    ear = blob(sheet, SKIN.shade, *outline)
    shade(sheet, ear, SKIN.light, (104, -30), (122, -8), (112, 30), (104, 20), (108, -6))
    contour(sheet, [(84, -20), (106, -27), (117, -2), (110, 30), (97, 56)], 3.6)
    contour(sheet, [(90, -8), (103, -10), (104, 10), (92, 24)], 3)
    sheet.paint(ellipse(112, 14, 4.5), SILVER.light)
    sheet.line(ellipse(112, 14, 4.5), LINE, 2)


def _earring(sheet: Sheet, at: Point) -> None:
    """Heavy: a ball, a disc with a star cut in it, three drops."""
    x, y = at
    sheet.line(polyline([(x, y - 10), (x + 1, y + 10)]), LINE, 4)
    for dx in (-17, 0, 17):
        length = 26 if dx else 34
        drop = smooth([Corner(x + dx, y + 72), (x + dx - 6, y + 72 + length), (x + dx + 6, y + 72 + length)])
        sheet.paint(drop, HAIR.light)
        sheet.line(drop, LINE, 2.4)
    sheet.paint(ellipse(x + 1, y + 14, 9), SILVER.light)
    sheet.line(ellipse(x + 1, y + 14, 9), LINE, 2.8)
    disc = ellipse(x + 1, y + 52, 31)
    sheet.paint(disc, SILVER.light)
    shade(
        sheet, disc, SILVER.shade, (x + 12, y + 14), (x + 16, y + 56), (x - 10, y + 90), (x + 50, y + 90), (x + 50, y)
    )
    sheet.paint(star(x + 1, y + 52, 19, inner=0.42), LINE)
    sheet.line(disc, LINE, 3.4)


WAVE: tuple[Point | Corner, ...] = (
    Corner(74, -66),
    (98, -116),
    (98, -172),
    (64, -220),
    (10, -254),
    (-50, -282),
    (-108, -280),
    (-154, -246),
    (-176, -190),
    (-172, -130),
    Corner(-150, -72),
    (-142, -112),
    (-128, -142),
    (-100, -146),
    Corner(-66, -106),
    (-30, -116),
    (16, -108),
    (52, -90),
)
# The way that hair takes on the wave's back, and inside it.
OUTER: tuple[Point, ...] = (
    (84, -84),
    (92, -164),
    (52, -216),
    (-4, -250),
    (-62, -272),
    (-122, -260),
    (-162, -204),
    (-164, -140),
    (-152, -80),
)
INNER: tuple[Point, ...] = (
    (-48, -108),
    (-56, -128),
    (-70, -146),
    (-88, -158),
    (-106, -164),
    (-124, -158),
    (-138, -142),
    (-146, -116),
    (-150, -80),
)


def _wave(sheet: Sheet, *, fallen: bool) -> None:
    """A high wave about to break over the forehead, dyed; its inside is dark."""
    path = blob(sheet, HAIR.light, *WAVE)
    with sheet.group(clip=sheet.clip(path)):
        for share, ink, width in (
            (0.00, ROOTS, 34),
            (0.20, HAIR.shade, 17),
            (0.46, HAIR.shade, 9),
            (0.70, HAIR.shade, 8),
            (0.90, HAIR.shade, 7),
        ):
            sheet.paint(stroke(_strand(share), width, start=0.9, end=0.3), ink)
        for share, width in ((0.32, 8), (0.38, 5), (0.57, 8), (0.63, 5), (0.80, 7), (0.97, 8)):
            sheet.paint(stroke(_strand(share)[1:-1], width, start=0.1, end=0.15), HAIR.deep)
        back = (
            Corner(60, -60),
            (64, -130),
            (58, -190),
            Corner(20, -240),
            (80, -240),
            Corner(120, -180),
            Corner(120, -50),
        )
        with sheet.group(opacity=0.75):
            blob(sheet, HAIR.shade, *back)
        for share in (0.52, 0.76):
            sheet.paint(stroke(_strand(share)[:4], 6, start=0.6, end=0.1), ROOTS)
    contour(sheet, [(74, -66), (98, -116), (98, -172), (64, -220), (10, -254), (-50, -282)], 3.6)
    contour(sheet, [(-20, -270), (-50, -282), (-108, -280), (-154, -246), (-176, -190), (-172, -130), (-150, -71)], 4.2)
    for points, width in (
        (((20, -246), (52, -256), (72, -278)), 9),
        (((-166, -150), (-188, -128), (-190, -100)), 9),
        (((80, -80), (104, -64), (112, -40)), 6),
    ):
        sheet.paint(stroke(points, width, start=0.8, end=0.05), HAIR.light)
    if fallen:
        for lock, wide in (
            ([(-58, -108), (-84, -76), (-98, -30), (-94, 20)], 13),
            ([(-40, -110), (-62, -84), (-74, -58)], 9),
            ([(30, -102), (44, -74), (40, -46)], 9),
        ):
            sheet.paint(stroke(lock, wide + 4, start=0.8, end=0.05), HAIR.shade)
            sheet.paint(stroke(lock, wide, start=0.7, end=0.05), HAIR.light)


def _strand(share: float) -> list[Point]:
    """Return the way of one strand: 0 lies inside the wave, 1 on its back."""
    return [between(inner, outer, share) for inner, outer in zip(INNER, OUTER, strict=True)]
