"""The chairs of 12 Mill Row, and all that are lent to it of a Sunday: seen from behind, pushed in."""

from __future__ import annotations

import park_home_drawing as home
from park_home_drawing import (
    AUBERGINE,
    AUBERGINE_LIT,
    CREAM,
    CYAN,
    CYAN_DARK,
    SALMON,
    SALMON_PALE,
    WOOD,
    WOOD_DARK,
    WOOD_LIT,
)

from print_room.geometry import Corner, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet


def ladder_back(sheet: Sheet, x: float, top: float, wood: Ink = WOOD_DARK) -> None:
    """A kitchen chair from behind."""
    with sheet.shape("kitchen chair"):
        for side in (-1, 1):
            post = rectangle(x + side * 62 - 10, top, 20, 1140 - top, radius=9)
            sheet.paint(post, wood)
            sheet.line(post, LINE, 3.2)
        sheet.paint(polygon([(x - 74, top + 186), (x + 74, top + 186), (x + 82, top + 214), (x - 82, top + 214)]), wood)
        sheet.line(
            polygon([(x - 74, top + 186), (x + 74, top + 186), (x + 82, top + 214), (x - 82, top + 214)]), LINE, 3.2
        )
        for y in (top + 14, top + 64, top + 114):
            rail = smooth(
                [
                    Corner(x - 60, y + 4),
                    (x, y - 6),
                    Corner(x + 60, y + 4),
                    Corner(x + 60, y + 30),
                    (x, y + 20),
                    Corner(x - 60, y + 30),
                ]
            )
            sheet.paint(rail, wood)
            sheet.line(rail, LINE, 3.2)
            home.rim(sheet, [(x - 50, y), (x, y - 5), (x + 50, y)], 5, SALMON_PALE)
        for side in (-1, 1):
            home.rim(
                sheet,
                [(x + side * 62 - 7, top + 8), (x + side * 62 - 7, top + 90), (x + side * 62 - 7, top + 190)],
                4,
                SALMON_PALE,
            )


def bentwood(sheet: Sheet, x: float, top: float) -> None:
    """A café chair from behind: a hoop in a hoop."""
    with sheet.shape("bentwood chair"):
        hoop = [polar((x, top + 74), 74, angle) for angle in range(180, 361, 30)]
        outer = [(x - 70, 1140), (x - 68, top + 220), *hoop, (x + 68, top + 220), (x + 70, 1140)]
        inner = [
            (x - 38, top + 190),
            *(polar((x, top + 78), 40, angle) for angle in range(180, 361, 30)),
            (x + 38, top + 190),
        ]
        for run, wide in ((outer, 18), (inner, 13)):
            sheet.line(smooth(run, closed=False), LINE, wide + 6)
            sheet.line(smooth(run, closed=False), AUBERGINE_LIT, wide)
        seat = ellipse(x, top + 200, 82, 20)
        sheet.paint(seat, SALMON)
        sheet.line(seat, LINE, 3.4)


def folding(sheet: Sheet, x: float, top: float) -> None:
    """A folding chair from the allotments: slats."""
    with sheet.shape("folding chair"):
        for side in (-1, 1):
            sheet.line(polyline([(x + side * 52, top), (x + side * 66, 1140)]), LINE, 17)
            sheet.line(polyline([(x + side * 52, top), (x + side * 66, 1140)]), CYAN_DARK, 11)
        for y in (top + 12, top + 48, top + 84):
            slat = rectangle(x - 58, y, 116, 22, radius=5)
            sheet.paint(slat, CYAN)
            sheet.line(slat, LINE, 3.2)


def deckchair(sheet: Sheet, x: float, top: float) -> None:
    """A deckchair: striped canvas between two poles."""
    canvas = smooth(
        [
            Corner(x - 58, top + 8),
            Corner(x + 58, top + 8),
            (x + 62, top + 140),
            Corner(x + 74, top + 330),
            Corner(x - 74, top + 330),
            (x - 62, top + 140),
        ]
    )
    with sheet.shape("deckchair"):
        sheet.paint(canvas, CREAM)
        with sheet.group(clip=sheet.clip(canvas)):
            for index in range(-2, 3):
                stripe = polygon(
                    [
                        (x + index * 26 - 7, top),
                        (x + index * 26 + 7, top),
                        (x + index * 33 + 9, top + 340),
                        (x + index * 33 - 9, top + 340),
                    ]
                )
                sheet.paint(stripe, SALMON)
        sheet.line(canvas, LINE, 3.2)
        for side in (-1, 1):
            sheet.line(polyline([(x + side * 66, top - 14), (x + side * 88, 1140)]), LINE, 17)
            sheet.line(polyline([(x + side * 66, top - 14), (x + side * 88, 1140)]), WOOD, 11)
        sheet.line(polyline([(x - 68, top + 6), (x + 68, top + 6)]), LINE, 17)
        sheet.line(polyline([(x - 68, top + 6), (x + 68, top + 6)]), WOOD_LIT, 11)


def tram_seat(sheet: Sheet, x: float, top: float) -> None:
    """Out of a tram, with the rail along its top that people hold on to."""
    with sheet.shape("tram seat"):
        for dx in (-70, 70):
            sheet.line(polyline([(x + dx, top + 300), (x + dx, 1140)]), LINE, 20)
            sheet.line(polyline([(x + dx, top + 300), (x + dx, 1140)]), AUBERGINE_LIT, 11)
        back = rectangle(x - 96, top + 24, 192, 250, radius=34)
        home.plush(sheet, back, (x - 100, top, 200, 280), 54)
        sheet.line(back, LINE, 4)
        seat = rectangle(x - 110, top + 252, 220, 66, radius=24)
        home.plush(sheet, seat, (x - 116, top + 240, 232, 90), 54)
        sheet.line(seat, LINE, 4)
        sheet.line(
            smooth([(x - 84, top + 40), (x - 84, top + 4), (x + 84, top + 4), (x + 84, top + 40)], closed=False),
            LINE,
            18,
        )
        sheet.line(
            smooth([(x - 84, top + 40), (x - 84, top + 4), (x + 84, top + 4), (x + 84, top + 40)], closed=False),
            CREAM,
            10,
        )


def swivel(sheet: Sheet, x: float, top: float) -> None:
    """An office chair, its back a shield."""
    with sheet.shape("office chair"):
        back = smooth(
            [
                Corner(x - 52, top + 12),
                (x, top - 6),
                Corner(x + 52, top + 12),
                (x + 60, top + 80),
                (x + 44, top + 150),
                (x, top + 164),
                (x - 44, top + 150),
                (x - 60, top + 80),
            ]
        )
        sheet.line(polyline([(x, top + 150), (x, 1140)]), LINE, 22)
        sheet.paint(back, AUBERGINE)
        with sheet.group(clip=sheet.clip(back)):
            dots = "".join(
                ellipse(x - 50 + (i % 5) * 25 + (i // 5 % 2) * 12, top + 14 + (i // 5) * 25, 5) for i in range(35)
            )
            sheet.paint(dots, CYAN)
        sheet.line(back, LINE, 3.6)


def stool(sheet: Sheet, x: float, top: float) -> None:
    """A stool, round, with a cushion."""
    with sheet.shape("stool"):
        for side in (-1, 1):
            sheet.line(polyline([(x + side * 44, top + 16), (x + side * 60, 1140)]), LINE, 16)
            sheet.line(polyline([(x + side * 44, top + 16), (x + side * 60, 1140)]), WOOD, 10)
        cushion = smooth(
            [
                (x - 76, top + 8),
                (x - 50, top - 20),
                (x, top - 26),
                (x + 50, top - 20),
                (x + 76, top + 8),
                (x + 50, top + 28),
                (x, top + 34),
                (x - 50, top + 28),
            ]
        )
        sheet.paint(cushion, SALMON)
        sheet.paint(
            "".join(star(x + dx, top + dy, 11) for dx, dy in ((-40, 2), (-8, -8), (26, 6), (-20, 18), (48, -6))), CREAM
        )
        sheet.line(cushion, LINE, 3.4)
