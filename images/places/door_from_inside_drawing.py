"""The held door from its inner side: wall torn off like a stamp, frame, leaf, and its light.

Two inks only; the warm one stays at 0. The hinges are on the left, and the leaf goes away from us when it is pushed.
"""

from __future__ import annotations

from typing import NamedTuple

import door_from_inside_floor_drawing as ground
from door_from_inside_floor_drawing import LEFT, LINE, RIGHT, SILL
from landing_apart_drawing import bitten

from print_room.brushes import jittered_grid, stripes, stroke
from print_room.geometry import Point, ellipse, polygon, polyline, rectangle, star
from print_room.inks import PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Reference, Sheet, Stop

TOP = 70.0
JAMB = 58.0
TORN_LEFT, TORN_RIGHT = 516.0, 1392.0
MARGIN = 22.0
DADO = 404.0
ABOVE = -90.0
PERFORATION = 34.0

LIGHT = Light("nowhere", shade=(0.62, 0.70, 0.0), near=0.5, far=0.85)
NIGHT = Ink(0.70, 0.78, 0)
WHITEWOOD = Ink(0.02, 0.14, 0)
PENCIL = Ink(0.94, 0.70, 0)
LEAF = Ink(0.34, 0.56, 0)
DECKLE = Ink(0, 0.12, 0)


class Opening(NamedTuple):
    """How far the door is open: the strip at its free edge, the hairline all round, the line below (pixels).

    `glow` is how strong the light is on this side, 0 to 1; `stood_before` says that feet are in the light below.
    """

    strip: float
    hair: float
    below: float
    glow: float
    stood_before: bool = False


def _wall_outline() -> list[Point]:
    right = bitten((TORN_RIGHT, ABOVE), (TORN_RIGHT, SILL + 6), PERFORATION)
    left = bitten((TORN_LEFT, SILL + 6), (TORN_LEFT, ABOVE), PERFORATION)
    return [*right, (TORN_RIGHT, SILL + 6), *left, (TORN_LEFT, ABOVE)]


def wall(sheet: Sheet) -> None:
    """Wallpaper over a dado, with the white edge that a stamp has."""
    west, east = TORN_LEFT + MARGIN, TORN_RIGHT - MARGIN
    width = east - west
    with sheet.shape("torn wall"):
        sheet.paint(polygon(_wall_outline()), DECKLE)
        paper = rectangle(west, ABOVE, width, SILL - ABOVE)
        sheet.paint(paper, Ink(0.04, 0.34, 0))
        sheet.paint(
            stripes(west + 14, ABOVE, width, DADO - ABOVE, 76, sheet.rng("stripes"), thickness=32), Ink(0.20, 0.56, 0)
        )
        grid = jittered_grid(west + 44, 6, width - 40, DADO - 90, 76, sheet.rng("stars"), stray=0.04)
        stars = "".join(star(x, y, 13, points=4, inner=0.36) for (x, y), _, row in grid if row % 2 == 0)
        with sheet.group(clip=sheet.clip(rectangle(west, ABOVE, width, DADO - ABOVE))):
            sheet.paint(stars, Ink(0.58, 0.74, 0))
    with sheet.shape("dado"):
        sheet.paint(rectangle(west, DADO, width, SILL - DADO), Ink(0.22, 0.56, 0))
        boards = [polyline([(west + 34 * i, DADO + 14), (west + 34 * i, SILL - 44)]) for i in range(1, int(width / 34))]
        sheet.line("".join(boards), Ink(0.58, 0.74, 0), 2.6)
        for y, tall, ink in ((DADO - 10, 22, Ink(0.06, 0.36, 0)), (SILL - 42, 46, Ink(0.36, 0.62, 0))):
            sheet.paint(rectangle(west, y, width, tall), ink)
            sheet.line(polyline([(west, y + tall), (east, y + tall)]), LINE, 2.6)
    with sheet.shape("edge of the stamp"):
        sheet.line(polyline([(west, ABOVE), (west, SILL)]) + polyline([(east, ABOVE), (east, SILL)]), LINE, 2.4)


def frame(sheet: Sheet) -> None:
    """The frame, and on both its posts the pencil marks: two columns, seven and five."""
    with sheet.shape("frame"):
        sheet.paint(rectangle(LEFT - JAMB - 8, TOP - JAMB - 14, RIGHT - LEFT + 2 * JAMB + 16, 16), Ink(0.14, 0.40, 0))
        for board in (
            rectangle(LEFT - JAMB, TOP - JAMB, RIGHT - LEFT + 2 * JAMB, JAMB),
            rectangle(LEFT - JAMB, TOP, JAMB, SILL - TOP + 4),
            rectangle(RIGHT, TOP, JAMB, SILL - TOP + 4),
        ):
            sheet.paint(board, WHITEWOOD)
            sheet.line(board, LINE, 3.4)
        for x in (LEFT - 13, RIGHT + 13):
            sheet.line(polyline([(x, TOP), (x, SILL)]), Ink(0.30, 0.52, 0), 3)
    with sheet.shape("height marks"):
        columns = ((LEFT - JAMB + 4, (524, 472, 424, 370, 326)), (RIGHT + 18, (530, 486, 440, 388, 342, 284, 240)))
        for x, heights in columns:
            for index, y in enumerate(heights):
                _height(sheet, (x, float(y)), index)


def _height(sheet: Sheet, at: Point, index: int) -> None:
    """One line and the date over it."""
    x, y = at
    run = [(x, y + 2), (x + 18, y), (x + 38 - 4 * (index % 2), y + index % 3)]
    sheet.paint(stroke(run, 5.4, start=0.6, end=0.2), PENCIL)
    for digit in range(3 + index % 2):
        left = x + 6 + 7 * digit
        figure = [(left + 2, y - 17), (left, y - 11 - digit % 2 * 3), (left + 2 * (digit % 2), y - 6)]
        sheet.paint(stroke(figure, 2.8, start=0.6, end=0.4), PENCIL)


def _corners(opening: Opening) -> list[Point]:
    """Return the leaf’s corners; pushed, its free edge is further away and so a little smaller."""
    hair = opening.hair
    away = 14.0 if opening.strip else 0.0
    right = RIGHT - max(opening.strip, hair)
    low = SILL - max(hair, opening.below)
    return [(LEFT + hair, TOP + hair), (right, TOP + hair + away), (right, low - away), (LEFT + hair, low)]


def leaf(sheet: Sheet, opening: Opening) -> None:
    """Four panels and a knob that many hands have had."""
    corners = _corners(opening)

    def on(across: float, down: float) -> Point:
        (x0, y0), (x1, y1), (_, y2), (_, y3) = corners
        upper, lower = y0 + (y1 - y0) * across, y3 + (y2 - y3) * across
        return (x0 + (x1 - x0) * across, upper + (lower - upper) * down)

    with sheet.shape("leaf"):
        sheet.paint(polygon(corners), LEAF)
        rng = sheet.rng("grain of the door")
        for _ in range(44):
            across, down = rng.uniform(0.03, 0.97), rng.uniform(0.02, 0.74)
            run = [on(across, down), on(across + 0.008, down + 0.10), on(across - 0.004, down + 0.2)]
            sheet.paint(stroke(run, 3.6, start=0.1, end=0.1), Ink(0.52, 0.66, 0))
        for left, right in ((0.12, 0.44), (0.56, 0.88)):
            for upper, lower in ((0.07, 0.50), (0.60, 0.91)):
                panel = polygon([on(left, upper), on(right, upper), on(right, lower), on(left, lower)])
                sheet.paint(panel, Ink(0.50, 0.68, 0))
                inset = [on(left + 0.05, upper + 0.03), on(right - 0.05, upper + 0.03)]
                inset += [on(right - 0.05, lower - 0.03), on(left + 0.05, lower - 0.03)]
                sheet.paint(polygon(inset), Ink(0.40, 0.60, 0))
                sheet.line(panel + polygon(inset), LINE, 2.6)
                sheet.line(polyline([on(left + 0.01, lower), on(left + 0.01, upper)]), Ink(0.80, 0.8, 0), 5)
        sheet.line(polygon(corners), LINE, 3.4)
    with sheet.shape("knob"):
        x, y = on(0.945, 0.55)
        sheet.paint(ellipse(x, y + 3, 17), LINE)
        sheet.paint(ellipse(x, y, 15), Ink(0.10, 0.36, 0))
        sheet.paint(ellipse(x + 4, y - 5, 5), PAPER)


# Night, and what comes by the door.


def _night(sheet: Sheet, opening: Opening, clip: Reference) -> None:
    """The dark on this side, thinner about the light."""
    centre = (RIGHT - opening.strip / 2, 330.0) if opening.strip else ((LEFT + RIGHT) / 2, 420.0)
    reach = 260 + 460 * opening.glow
    least = 0.86 - 0.52 * opening.glow
    hole = sheet.grey_radial(centre, reach, (0, least), (0.3, least + (1 - least) * 0.4), (0.7, 0.93), (1, 1))
    with sheet.shape("night"):
        with sheet.overprint(clip=clip, mask=sheet.mask((sheet.everything, "white"), (sheet.everything, hole))):
            sheet.paint(sheet.everything, NIGHT)
        with sheet.overprint(clip=clip):
            down = sheet.linear((0, 700), (0, 1130), Stop(0, PAPER), Stop(1, Ink(0.8, 0.7, 0)))
            sheet.paint(sheet.everything, down)
        with sheet.overprint(clip=clip):
            above = sheet.linear((0, 240), (0, -60), Stop(0, PAPER), Stop(1, Ink(0.5, 0.4, 0)))
            sheet.paint(sheet.everything, above)


def _wedge(sheet: Sheet, opening: Opening, clip: Reference) -> None:
    """Light along the runner: from the strip up to the socks, or a little of it from under the leaf."""
    if opening.strip:
        sill = (RIGHT - opening.strip, RIGHT)
        foot, outer, strength = 1010.0, (742.0, 1232.0), 0.04
    else:
        sill = (LEFT, RIGHT)
        foot = SILL + 40 + 120 * opening.glow
        outer, strength = (LEFT - 26, RIGHT + 26), 0.62 - 0.5 * opening.glow
    pool = polygon([(sill[0], SILL), (sill[1], SILL), (outer[1], foot), (outer[0], foot)])
    near, half = Ink(strength, strength + 0.06, 1), Ink(0.5 + strength / 2, 0.56 + strength / 2.4, 1)
    with sheet.shape("light along the runner"):
        fade = sheet.linear(
            (0, SILL), (0, foot), Stop(0, near), Stop(0.45, near.towards(half, 0.5)), Stop(1, Ink(1, 1, 1))
        )
        with sheet.lift(clip=clip, blur=3):
            sheet.paint(pool, fade)


def _halo(sheet: Sheet, opening: Opening, clip: Reference) -> None:
    """What the light does to the wood that it goes by."""
    edge = polyline([(RIGHT - 6, TOP + 70), (RIGHT - 6, SILL - 10)])
    with sheet.shape("light on the frame"):
        if opening.strip:
            with sheet.lift(clip=clip, blur=20):
                sheet.line(edge, Ink(0.26, 0.40, 1), 92)
        elif opening.hair:
            with sheet.lift(clip=clip, blur=11):
                sheet.line(rectangle(LEFT, TOP, RIGHT - LEFT, SILL - TOP), Ink(0.60, 0.68, 1), 28)
        else:
            with sheet.lift(clip=clip, blur=9):
                sheet.line(polyline([(LEFT + 8, SILL), (RIGHT - 8, SILL)]), Ink(0.5, 0.6, 1), 30)


def _bright(sheet: Sheet, opening: Opening) -> None:
    """The light itself, bare paper."""
    with sheet.shape("light"):
        if opening.strip:
            corners = _corners(opening)
            (_, _), (edge, upper), (_, lower), _ = corners
            strip = [(edge, upper - 14), (RIGHT, TOP), (RIGHT, SILL + 2), (edge, SILL + 2)]
            sheet.paint(polygon(strip), PAPER)
            under = [(LEFT + 4, SILL + 2), (edge + 1, lower), (edge + 1, SILL + 2)]
            sheet.paint(polygon(under), PAPER)
            reveal = polygon([(RIGHT - 9, TOP + 8), (RIGHT, TOP), (RIGHT, SILL + 2), (RIGHT - 9, SILL - 5)])
            sheet.paint(reveal, Ink(0, 0.24, 0))
            sheet.line(polyline([(edge, upper), (edge, lower)]), LINE, 3.4)
            sheet.line(polyline([(RIGHT, TOP), (RIGHT, SILL)]), LINE, 2.6)
            return
        if opening.hair:
            left, right, top = LEFT + 2, RIGHT - 3, TOP + 2
            sheet.line(polyline([(left, SILL), (left, top), (right, top)]), PAPER, opening.hair)
            sheet.line(polyline([(right, top), (right, SILL)]), PAPER, opening.hair + 2.4)
        if opening.below:
            sheet.paint(rectangle(LEFT + 2, SILL - opening.below, RIGHT - LEFT - 4, opening.below + 2), PAPER)


def _somebody(sheet: Sheet, opening: Opening, clip: Reference) -> None:
    """Two short shadows across the light below."""
    if not opening.stood_before:
        return
    low = SILL - opening.below
    with sheet.shape("two short shadows"):
        for x, lean in ((924.0, -6.0), (1000.0, 6.0)):
            sheet.paint(rectangle(x - 23, low - 1, 46, opening.below + 4), Ink(0.95, 0.86, 0))
            shadow = [(x - 23, SILL + 2), (x + 23, SILL + 2), (x + 30 + lean, SILL + 74), (x - 30 + lean, SILL + 74)]
            fade = sheet.linear((0, SILL), (0, SILL + 74), Stop(0, Ink(0.88, 0.80, 0)), Stop(1, PAPER))
            with sheet.overprint(clip=clip, blur=1.6):
                sheet.paint(polygon(shadow), fade)


def door(sheet: Sheet, opening: Opening) -> None:
    """Everything that stands and lies on this side, but the feet."""
    clip = sheet.clip(polygon(_wall_outline()), *ground.outlines())
    ground.boards(sheet)
    ground.runner(sheet)
    wall(sheet)
    frame(sheet)
    leaf(sheet, opening)
    ground.mat(sheet)
    _night(sheet, opening, clip)
    with sheet.shape("perforation"):
        sheet.line(polygon(_wall_outline()), Ink(0.34, 0.62, 0), 3.4)
    _halo(sheet, opening, clip)
    _wedge(sheet, opening, clip)
    ground.prints(sheet, opening.glow)
    _bright(sheet, opening)
    _somebody(sheet, opening, clip)


def place(mood: str, opening: Opening, shows: str) -> Place:
    """Return the place with the door open so far."""
    return Place(
        name="door_from_inside",
        mood=mood,
        palette="finale_two_inks",
        layers=(
            Layer("water", ground.water, depth=0.3),
            Layer("door", lambda sheet: door(sheet, opening), depth=0.7, cut_out=True),
            Layer("feet", lambda sheet: ground.feet(sheet, opening.glow), depth=0.85, cut_out=True),
        ),
        light=LIGHT,
        shows=shows,
    )
