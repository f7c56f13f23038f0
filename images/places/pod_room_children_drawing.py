"""The children as Sam has put them: each on a side, a towel under the cheek, the mouth going."""

from __future__ import annotations

from pod_room_drawing import LINEN, LINEN_SHADE, RED
from pod_room_pods_drawing import FOOT

from print_room.brushes import stripes, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, rectangle, smooth
from print_room.inks import HAIR_BROWN, LINE, SKIN_TAN, Ink
from print_room.sheet import Sheet

HAIR = HAIR_BROWN.light


def towel(sheet: Sheet, x: float, y: float) -> None:
    """A folded towel, hanging a little over the tray's edge."""
    cloth = smooth(
        [
            (x - 66, y + 6),
            (x - 50, y - 16),
            (x + 50, y - 18),
            (x + 68, y + 4),
            Corner(x + 60, y + 40),
            Corner(x - 58, y + 42),
        ]
    )
    sheet.paint(cloth, LINEN)
    with sheet.group(clip=sheet.clip(cloth)):
        sheet.line(
            polyline([(x - 70, y + 22), (x + 70, y + 20)]) + polyline([(x - 70, y + 31), (x + 70, y + 29)]), RED, 4
        )
    sheet.line(cloth, LINE, 3)


def face(sheet: Sheet, at: Point, *, wide: float) -> None:
    """Closed eyes and an open mouth, drawn upright about the middle of the face."""
    x, y = at
    sheet.paint(ellipse(x, y, 32, 36), SKIN_TAN.light)
    for eye in (-13, 13):
        sheet.paint(stroke(moved([(eye - 8, 2), (eye, 6), (eye + 8, 2)], x, y), 4.4, start=0.3, end=0.3), LINE)
        sheet.paint(stroke(moved([(eye - 8, -11), (eye, -14), (eye + 8, -11)], x, y), 4, start=0.2, end=0.2), HAIR)
        sheet.paint(ellipse(x + eye * 1.5, y + 14, 6, 4), Ink(0, 0.20, 0.72), opacity=0.6)
    sheet.paint(stroke(moved([(-2, 8), (-4, 13), (2, 14)], x, y), 2.8), SKIN_TAN.deep)
    sheet.paint(ellipse(x, y + 24, wide, 6.4), LINE)
    sheet.paint(ellipse(x, y + 26, wide * 0.6, 2.8), Ink(0, 0.40, 0.80))


def leo(sheet: Sheet, x: float) -> None:
    """On his side, his head to the right: a mop, one ear out of it."""
    hx, hy = x + 282, FOOT - 92
    with sheet.shape("leo"):
        _shoulder(sheet, x + 96, x + 262, stripe=True)
        towel(sheet, hx, FOOT - 66)
        with sheet.group(turn=(64, hx, hy)):
            mop = smooth(
                moved(
                    [
                        (-40, 8),
                        (-46, -22),
                        (-30, -48),
                        Corner(-12, -44),
                        Corner(2, -60),
                        Corner(12, -48),
                        Corner(34, -52),
                        (46, -22),
                        (42, 6),
                        (20, -4),
                        (0, -16),
                        (-22, -4),
                    ],
                    hx,
                    hy,
                )
            )
            sheet.paint(ellipse(hx - 34, hy + 4, 9, 12), SKIN_TAN.shade)
            face(sheet, (hx, hy), wide=9)
            sheet.paint(mop, HAIR)
            sheet.line(smooth(moved([(-26, -20), (-6, -34), (24, -30)], hx, hy), closed=False), HAIR_BROWN.shade, 3)


def mara(sheet: Sheet, x: float) -> None:
    """On her side, her head to the left: a bob, a slide, a thread at the corner of the mouth."""
    hx, hy = x + 60, FOOT - 90
    with sheet.shape("mara"):
        _shoulder(sheet, x + 82, x + 208, stripe=False)
        towel(sheet, hx, FOOT - 64)
        with sheet.group(turn=(-64, hx, hy)):
            sheet.paint(
                smooth(
                    moved(
                        [Corner(-42, 34), (-46, -20), (-24, -48), (8, -52), (40, -34), (46, 6), Corner(42, 36)], hx, hy
                    )
                ),
                HAIR,
            )
            face(sheet, (hx, hy), wide=8)
            fringe = smooth(
                moved(
                    [Corner(-36, 2), (-38, -24), (-10, -46), (28, -38), Corner(38, 2), (26, -14), (0, -18), (-24, -14)],
                    hx,
                    hy,
                )
            )
            sheet.paint(fringe, HAIR)
            sheet.paint(rectangle(hx + 8, hy - 34, 24, 8, radius=4), RED)


def _shoulder(sheet: Sheet, left: float, right: float, *, stripe: bool) -> None:
    """A small back under a blanket, in stripes or in checks."""
    y = FOOT - 56
    hump = smooth(
        [
            Corner(left - 20, y),
            (left, y - 46),
            ((left + right) / 2, y - 66),
            (right - 10, y - 50),
            Corner(right + 20, y),
        ]
    )
    sheet.paint(hump, Ink(0, 0.16, 0.12) if stripe else Ink(0.30, 0.58, 0.10))
    with sheet.group(clip=sheet.clip(hump)):
        bars = stripes(left - 30, y - 80, right - left + 70, 90, 24, sheet.rng(f"blanket {left}"), thickness=9)
        sheet.paint(bars, Ink(0.50, 0.60, 0.14) if stripe else Ink(0, 0.16, 0.30))
        if not stripe:
            sheet.line(polyline([(left - 30, y - 30), (right + 30, y - 30)]), LINEN_SHADE, 8)
    sheet.line(hump, LINE, 3.2)
