"""What is left in the shop when people have gone: hollows in the plastic, a pencil, light that nobody sits in."""

from __future__ import annotations

from collections.abc import Sequence

from evening_room_two_drawing import FLOOR, around, pod_outline

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet, Stop


def dent(sheet: Sheet, x: float, y: float, size: float = 1.0) -> None:
    """Where somebody sat: a hollow in the plastic, and creases round it."""
    with sheet.shape(f"dent at {x:.0f}"), sheet.group(move=(x, y)), sheet.group(scale=(size, 0, 0)):
        hollow = smooth([Corner(-58, -2), (-30, 8), (0, 17), (30, 8), Corner(58, -2), (0, 3)])
        sheet.paint(hollow, Ink(0.72, 0.80, 0))
        sheet.paint(stroke([(-40, 10), (0, 22), (40, 10)], 4, start=0.1, end=0.1), Ink(0, 0.2, 0))
        for dx, dy, ex, ey in ((-34, 18, -50, 38), (-10, 26, -14, 44), (20, 24, 30, 42)):
            sheet.paint(stroke([(dx, dy), (ex, ey)], 4, start=0.9, end=0.1), Ink(0.56, 0.74, 0))


def dents(sheet: Sheet, where: Sequence[Point], size: float) -> None:
    """Several of them."""
    for x, y in where:
        dent(sheet, x, y, size)


def light_of_the_tram(sheet: Sheet) -> None:
    """The light of the tram’s windows, through the shop window on the boards."""
    with sheet.shape("light of the tram"), sheet.lift(clip=sheet.clip(*around()), blur=3):
        fade = sheet.linear((0, FLOOR), (0, 730), Stop(0, Ink(0.24, 0.34, 1)), Stop(1, Ink(0.9, 0.9, 1)))
        for index in range(4):
            left = 748 + index * 122
            lean = (left + 50 - 960) * 0.5
            run = [(left, FLOOR), (left + 100, FLOOR), (left + 120 + lean, 730), (left - 20 + lean, 730)]
            sheet.paint(polygon(run), fade)


def light_of_the_pod(sheet: Sheet) -> None:
    """The pod’s own light, out of the hood over the quilt."""
    with sheet.shape("light of the pod"), sheet.lift(clip=sheet.clip(*pod_outline())):
        glow = sheet.radial((1020, 420), 190, Stop(0, Ink(0.3, 0.3, 1)), Stop(1, Ink(1, 1, 1)), stretch=1.4)
        sheet.paint(rectangle(700, 290, 520, 330), glow)


def pencil(sheet: Sheet) -> None:
    """A pencil on the form."""
    with sheet.shape("pencil"):
        sheet.line(polyline([(742, 478), (806, 450)]), LINE, 9)
        sheet.line(polyline([(746, 476), (794, 455)]), Ink(0, 0.3, 0), 4.4)
