"""Who is who on the beds; what some have with them; and the one man who is up."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from the_bands_on_beds_drawing import Bed
from the_bands_on_room_drawing import EYE, FLOOR, INKY
from the_bands_on_sleepers_drawing import BROWN, DARK, FAIR, MIDDLE, PALE, Body, Sleeper

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet

BLACK, GREY, BLOND, DUSK = Ink(0.94, 0.80, 0), Ink(0, 0.24, 0), Ink(0, 0.42, 0), Ink(0.66, 0.74, 0)
MAX, ELARA, MOTHER = Bed(4.6, -1), Bed(5.9, 1), Bed(5.9, -1)
# From the till to the door, on either side.
SLEEPERS: Mapping[Bed, Sleeper] = {
    MAX: Sleeper("mop", BLACK, BROWN, MIDDLE, "stripes", DARK, 1.62),
    MOTHER: Sleeper("knot", BLOND, FAIR, DARK, "moons", MIDDLE, 1.70),
    ELARA: Sleeper("curls", BLACK, BROWN, PALE, "stars", MIDDLE, 1.22),
    Bed(7.2, -1): Sleeper("short", DUSK, FAIR, MIDDLE, "dots", DARK, 2.02, beard=True),
    Bed(7.2, 1): Sleeper("short", BLACK, BROWN, DARK, "stripes", MIDDLE, 2.14),
    Bed(8.5, -1): Sleeper("mop", DUSK, FAIR, PALE, "stripes", PALE, 1.36),
    Bed(8.5, 1): Sleeper("short", GREY, FAIR, DARK, "dots", DARK, 1.98, beard=True),
    Bed(9.8, -1): Sleeper("long", BLACK, FAIR, DARK, "stars", DARK, 1.96),
    Bed(9.8, 1): Sleeper("wild", DUSK, FAIR, PALE, "dots", MIDDLE, 1.30),
    Bed(11.1, -1): Sleeper("short", GREY, FAIR, PALE, "moons", MIDDLE, 2.02),
    Bed(11.1, 1): Sleeper("knot", GREY, FAIR, MIDDLE, "stars", DARK, 1.40),
}


def receipts(sheet: Sheet) -> None:
    """The boy’s pockets have let go: strips of paper over the edge of the bed, to the floor."""
    body = Body(MAX, 1.62)
    strips = (
        (0.94, ((0.02, 0.10, 0.3), (0.05, -0.02, 0.5), (0.0, -0.22, 0.52), (0.06, -0.42, 0.54), (-0.05, -0.55, 0.66))),
        (1.04, ((0.0, 0.12, 0.3), (0.05, -0.01, 0.5), (0.10, -0.16, 0.52), (0.04, -0.31, 0.55))),
        (1.10, ((0.0, 0.16, 0.26), (0.12, 0.05, 0.4), (0.22, -0.08, 0.52), (0.18, -0.3, 0.53), (0.30, -0.5, 0.6))),
        (0.80, ((0.0, 0.12, 0.3), (-0.09, 0.0, 0.47), (-0.12, -0.14, 0.52), (-0.06, -0.24, 0.54))),
        (1.14, ((0.0, 0.2, 0.2), (0.10, 0.12, 0.32), (0.26, 0.03, 0.42), (0.38, 0.02, 0.47), (0.40, -0.16, 0.53))),
    )
    with sheet.shape("receipts"):
        for start, run in strips:
            points = [body.bed.at(start + 0.06 + along, up, near) for along, up, near in run]
            sheet.paint(stroke(points, 25, start=0.9, end=0.9), INKY)
            sheet.paint(stroke(points, 20, start=0.9, end=0.9), PAPER)
            for before, after in itertools.pairwise(points):
                for share in (0.25, 0.6):
                    x, y = (before[i] + (after[i] - before[i]) * share for i in (0, 1))
                    sheet.line(polyline([(x - 6, y), (x + 5, y + 1)]), Ink(0.4, 0.6, 0), 2)
        pocket = [body.at(0.98, 0.17, 0.26), body.at(1.10, 0.17, 0.26), body.at(1.10, 0.08, 0.26)]
        sheet.line(polyline(pocket), INKY, 3)


def rabbit(sheet: Sheet) -> None:
    """It lies under the small girl’s hands, its ears up against her chin; its eyes are two crosses."""
    body = Body(ELARA, 1.22)
    size = ELARA.size
    with sheet.shape("rabbit"):
        for along, tip in ((0.60, 0.50), (0.66, 0.62)):
            ear = [body.at(0.70, 0.46), body.at(along, 0.54), body.at(tip, 0.66)]
            sheet.paint(stroke(ear, size(0.085), start=0.8, end=0.5), INKY)
            sheet.paint(stroke(ear, size(0.062), start=0.8, end=0.5), PAPER)
        x, y = body.at(0.74, 0.42)
        sheet.paint(ellipse(x, y, size(0.105), size(0.092)), PAPER)
        sheet.line(ellipse(x, y, size(0.105), size(0.092)), INKY, 2.2)
        trunk = [
            body.at(0.80, 0.42),
            body.at(0.96, 0.42),
            body.at(1.12, 0.36),
            body.at(1.12, 0.30),
            body.at(0.82, 0.33),
        ]
        sheet.paint(smooth(trunk), PAPER)
        sheet.line(smooth(trunk), INKY, 2.2)
        for dx in (-0.035, 0.035):
            for lean in (-1, 1):
                arm = size(0.017)
                cross = [(x + size(dx) - arm, y - arm * lean), (x + size(dx) + arm, y + arm * lean)]
                sheet.line(polyline(cross), INKY, 2.2)
        paw = [(0.90, 0.34), (0.93, 0.40), (1.00, 0.40), (1.03, 0.34), (0.98, 0.30)]
        sheet.paint(body.outline(paw), BROWN)
        sheet.line(body.outline(paw), INKY, 2.2)


def the_one_who_is_up(sheet: Sheet) -> None:
    """In the aisle, a bearded man, small, with a clipboard; he reads his watch, and a towel is on his shoulder."""
    z, middle = 9.4, -0.56

    def at(x: float, up: float) -> Point:
        return EYE.at(middle + x, FLOOR - up, z)

    size = EYE.size(1, z)
    shirt, light = Ink(0.62, 0.78, 0), PAPER
    with sheet.shape("his shadow"), sheet.overprint(blur=3):
        long = [at(-0.12, 0), at(0.15, 0), EYE.at(middle + 0.04, FLOOR, 6.2), EYE.at(middle - 0.12, FLOOR, 6.2)]
        sheet.paint(polygon(long), Ink(0.60, 0.66, 0))
    with sheet.shape("the man who is up"):
        legs = [
            Corner(*at(-0.17, 0.86)),
            at(-0.19, 0.4),
            Corner(*at(-0.20, 0.03)),
            Corner(*at(-0.03, 0.03)),
            at(0, 0.7),
        ]
        sheet.paint(smooth([*legs, Corner(*at(0.04, 0.03)), Corner(*at(0.20, 0.03)), Corner(*at(0.18, 0.86))]), INKY)
        for x in (-0.13, 0.13):
            sheet.paint(ellipse(*at(x, 0.03), size * 0.11, size * 0.045), INKY)
        trunk = [Corner(*at(-0.19, 0.82)), at(-0.23, 1.15), at(-0.24, 1.36), at(-0.10, 1.47), at(0.10, 1.47)]
        outline = smooth([*trunk, at(0.24, 1.36), at(0.22, 1.15), Corner(*at(0.19, 0.82))])
        sheet.paint(outline, shirt)
        for x in (-0.15, -0.07, 0.01, 0.09, 0.17):
            sheet.line(polyline([at(x, 0.86), at(x, 1.42)]), Ink(0.30, 0.68, 0), 2)
        sheet.line(outline, INKY, 2.4)
        # One forearm holds the clipboard, the other comes up with the watch.
        sheet.paint(stroke([at(-0.22, 1.34), at(-0.30, 1.08), at(-0.14, 0.98)], size * 0.11, start=0.9, end=0.7), INKY)
        board = polygon([at(-0.26, 1.20), at(0.02, 1.24), at(0.05, 0.92), at(-0.23, 0.88)])
        sheet.paint(board, light)
        sheet.line(board, INKY, 3)
        for row in range(4):
            sheet.line(polyline([at(-0.20, 1.14 - row * 0.055), at(-0.03, 1.165 - row * 0.055)]), Ink(0.4, 0.6, 0), 1.8)
        sheet.paint(stroke([at(0.22, 1.34), at(0.34, 1.10), at(0.16, 1.20)], size * 0.11, start=0.9, end=0.7), INKY)
        sheet.paint(stroke([at(0.31, 1.12), at(0.22, 1.17), at(0.10, 1.24)], size * 0.08, start=0.9, end=0.9), BROWN)
        sheet.paint(ellipse(*at(0.21, 1.19), size * 0.045), INKY)
        sheet.paint(ellipse(*at(0.21, 1.19), size * 0.028), light)
        towel = [at(0.07, 1.48), at(0.16, 1.50), at(0.22, 1.40), at(0.20, 1.22), at(0.10, 1.22), at(0.09, 1.38)]
        sheet.paint(smooth(towel), light)
        sheet.line(smooth(towel), INKY, 2)
        # The head is bent to the watch.
        head = at(0.02, 1.60)
        sheet.paint(ellipse(head[0], head[1] - size * 0.035, size * 0.13, size * 0.155), INKY)
        face = [at(-0.09, 1.64), at(0.03, 1.685), at(0.135, 1.64), at(0.135, 1.55), at(0.04, 1.46), at(-0.08, 1.54)]
        sheet.paint(smooth(face), BROWN)
        beard = [at(-0.09, 1.57), at(-0.03, 1.525), at(0.03, 1.545), at(0.09, 1.525), at(0.14, 1.57), at(0.11, 1.46)]
        sheet.paint(smooth([*beard, at(0.03, 1.41), at(-0.06, 1.46)]), INKY)
        for x in (-0.01, 0.08):
            sheet.line(polyline([at(x - 0.02, 1.595), at(x + 0.02, 1.59)]), INKY, 2.0)
        rims: tuple[list[Point], ...] = (
            [at(-0.22, 1.2), at(-0.25, 1.36), at(-0.12, 1.475)],
            [at(0.26, 1.3), at(0.37, 1.11)],
            [at(0.19, 0.8), at(0.21, 0.4), at(0.20, 0.06)],
        )
        for rim in rims:
            sheet.paint(stroke(rim, 4.5, start=0.2, end=0.2), PAPER)
