"""The houses of Mill Row: brick fronts, slates, chimneys, windows; the end wall of fourteen, and the garage."""

from __future__ import annotations

import random

from mill_row_drawing import (
    BEDROOM,
    DOOR,
    DOWNSTAIRS,
    EAVES,
    FANLIGHT,
    FOURTEEN,
    FRONT,
    GARAGE,
    GLASS,
    HOUSE,
    HOUSES,
    NONE,
    RIDGE,
    RIDGE_BEHIND,
    SHEEN,
    SLATE,
    STONE,
    TWELVE,
    UPSTAIRS,
    Hour,
    House,
    View,
)

from print_room.geometry import Point, between, ellipse, polygon, polyline, rectangle
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

CHIMNEY_TOP, POT_TOP = 8.9, 9.5
GUTTER = Ink(0.80, 0.60, 0.12)
CURTAIN, CURTAIN_PRINT = Ink(0.40, 0.46, 0.26), Ink(0.20, 0.34, 0.16)
BOARDS, BOARDS_DARK = Ink(0.12, 0.46, 0.05), Ink(0.34, 0.66, 0.08)
FELT = Ink(0.58, 0.50, 0.14)


def dice(name: str) -> random.Random:
    """Return random numbers that all pictures of the row share, or it would change between them."""
    return random.Random(f"mill row/{name}")


def terrace(sheet: Sheet, view: View, hour: Hour) -> None:
    """Both sides, the farthest house first."""
    for house in sorted(HOUSES, key=lambda one: -one.start):
        if not view.sees(house.end):
            continue
        with sheet.shape(f"house at {house.side * house.start:g}"):
            chimney(sheet, view, hour, house)
            roof(sheet, view, hour, house)
            front(sheet, view, hour, house)
            if house is FOURTEEN:
                end_wall(sheet, view, hour)
                garage(sheet, view, hour)


# Over the eaves.


def stack(view: View, house: House) -> tuple[str, str]:
    """Return the outlines of a chimney: its side towards the road, and the one towards us."""
    middle = house.side * (FRONT + RIDGE_BEHIND)
    inner, outer = middle - house.side * 0.5, middle + house.side * 0.5
    side = view.upright(inner, (house.end - 0.7, house.end + 0.7), (RIDGE - 0.6, CHIMNEY_TOP))
    return side, view.facing((inner, outer), house.end - 0.7, (RIDGE - 1.2, CHIMNEY_TOP))


def slope(view: View, house: House) -> str:
    """Return the outline of a roof’s half towards the road."""
    low, high, start, end = house.side * FRONT, house.side * (FRONT + RIDGE_BEHIND), house.start, house.end
    return polygon(view.run([(low, EAVES, start), (low, EAVES, end), (high, RIDGE, end), (high, RIDGE, start)]))


def built(view: View) -> list[str]:
    """Return the outlines of all that is built."""
    outlines = [end_wall_outline(view), *garage_outlines(view)]
    for house in HOUSES:
        if view.sees(house.end):
            outlines += [*stack(view, house), slope(view, house), house.box(view, 0, 0, HOUSE, EAVES)]
    return outlines


def chimney(sheet: Sheet, view: View, hour: Hour, house: House) -> None:
    """The stack that two neighbours share, with three pots."""
    middle = house.side * (FRONT + RIDGE_BEHIND)
    inner, along = middle - house.side * 0.5, (house.end - 0.7, house.end + 0.7)
    side, end = stack(view, house)
    ink = hour.off(view, house.brick.towards(SLATE, 0.5), house.end)
    sheet.paint(side, ink)
    dark = ink.towards(Ink(0.8, 0.6, 0.1), 0.35)
    sheet.paint(end, dark)
    band = view.upright(inner, along, (CHIMNEY_TOP - 0.3, CHIMNEY_TOP - 0.06))
    sheet.paint(band, hour.off(view, STONE, house.end))
    for place in (0.25, 0.7, 1.15):
        x, foot = view.at(middle, CHIMNEY_TOP, along[0] + place)
        _, top = view.at(middle, POT_TOP, along[0] + place)
        half = view.near(along[0] + place) * 0.13
        sheet.paint(rectangle(x - half, top, 2 * half, foot - top + 1), dark)
        sheet.paint(ellipse(x, top, half * 1.3, half * 0.5), dark)


def roof(sheet: Sheet, view: View, hour: Hour, house: House) -> None:
    """Slates from the eaves up to the ridge, in rows."""
    low, high = house.side * FRONT, house.side * (FRONT + RIDGE_BEHIND)
    ink = hour.off(view, SLATE, house.start)
    sheet.paint(slope(view, house), ink)
    thin = max(1.0, view.near(house.start) * 0.016)
    rows = ""
    for row in range(1, 7):
        share = row / 7
        x, y = low + (high - low) * share, EAVES + (RIDGE - EAVES) * share
        rows += polyline([view.at(x, y, house.start), view.at(x, y, house.end)])
    sheet.line(rows, hour.off(view, Ink(0.40, 0.50, 0.06), house.start), thin)
    ridge = polyline([view.at(high, RIDGE, house.start), view.at(high, RIDGE, house.end)])
    sheet.line(ridge, hour.off(view, Ink(0.84, 0.62, 0.10), house.start), thin * 3)


# Fronts.


def front(sheet: Sheet, view: View, hour: Hour, house: House) -> None:
    """Brick, a door, three windows, a gutter."""
    wall = house.box(view, 0, 0, HOUSE, EAVES)
    sheet.paint(wall, hour.off(view, house.brick, house.start))
    if view.near(house.start) > 26:
        bricks(sheet, view, hour, house)
    band = house.box(view, 0, 2.86, HOUSE, 0.16)
    sheet.paint(band, hour.off(view, STONE.towards(house.brick, 0.5), house.start))
    thin = max(1.0, view.near(house.start) * 0.022)
    door(sheet, view, hour, house)
    for window in (DOWNSTAIRS, *UPSTAIRS):
        sash(sheet, view, hour, house, window)
    gutter = polyline([house.on(view, 0, EAVES), house.on(view, HOUSE, EAVES)])
    sheet.line(gutter, hour.off(view, GUTTER, house.start), thin * 4.5)
    pipe = polyline([house.on(view, HOUSE - 0.16, EAVES), house.on(view, HOUSE - 0.16, 0)])
    sheet.line(pipe, hour.off(view, GUTTER, house.start), thin * 2.4)


def bricks(sheet: Sheet, view: View, hour: Hour, house: House) -> None:
    """What is printed on the brick: here and there a stretcher, or lozenges of headers."""
    rng = dice(f"bricks {house.side} {house.start:g}")
    marks = ""
    if house.bond == "lozenges":
        for row in range(14):
            for column in range(9):
                along, high = 0.3 + column * 0.5 + row % 2 * 0.25, 0.3 + row * 0.36
                x, y = house.on(view, along, high)
                across, up = abs(house.on(view, along + 0.1, high)[0] - x), view.near(house.start + along) * 0.1
                marks += polygon([(x - across, y), (x, y - up), (x + across, y), (x, y + up)])
        sheet.paint(marks, hour.off(view, house.brick.towards(Ink(0.62, 0.46, 0.30), 0.62), house.start))
        return
    for row in range(24):
        for column in range(10):
            if rng.random() < 0.32:
                along, high = column * 0.46 + row % 2 * 0.23, 0.14 + row * 0.21
                marks += house.box(view, min(along, HOUSE - 0.3), high, 0.3, 0.085)
    sheet.paint(marks, hour.off(view, house.brick.towards(Ink(0.66, 0.52, 0.22), 0.6), house.start))


def door(sheet: Sheet, view: View, hour: Hour, house: House) -> None:
    """A panelled door under a fanlight, a step, a stone round it."""
    along, foot, breadth, _ = DOOR
    thin = max(1.0, view.near(house.start) * 0.018)
    stone = hour.off(view, STONE, house.start)
    sheet.paint(house.box(view, along - 0.14, foot, breadth + 0.28, 2.86), stone)
    leaf = house.box(view, *DOOR)
    sheet.paint(leaf, hour.off(view, house.door, house.start))
    for low, tall in ((0.3, 0.7), (1.2, 0.8)):
        sheet.line(
            house.box(view, along + 0.16, foot + low, breadth - 0.32, tall), hour.off(view, LINE, house.start), thin
        )
    sheet.line(leaf, hour.off(view, LINE, house.start), thin)
    sheet.paint(house.box(view, *FANLIGHT), hour.off(view, GLASS, house.start))
    step = (house.side * (FRONT - 0.4), house.side * FRONT)
    sheet.paint(view.flat(step, (house.start + 0.3, house.start + 1.6), foot), stone)


def sash(
    sheet: Sheet, view: View, hour: Hour, house: House, window: tuple[float, float, float, float], *, lit: bool = False
) -> None:
    """A sash window under a stone, its glass dark with some sky in it; `lit` leaves the glass to others."""
    along, foot, breadth, height = window
    thin = max(1.0, view.near(house.start + along) * 0.02)
    stone, line = (hour.off(view, ink, house.start) for ink in (STONE, LINE))
    sheet.paint(house.box(view, along - 0.16, foot + height + 0.02, breadth + 0.32, 0.26), stone)
    sheet.paint(house.box(view, along - 0.2, foot - 0.22, breadth + 0.4, 0.18), stone)
    sheet.paint(house.box(view, along - 0.07, foot - 0.05, breadth + 0.14, height + 0.1), stone)
    if not lit:
        glass = house.box(view, *window)
        sheet.paint(glass, hour.off(view, GLASS, house.start))
        with sheet.group(clip=sheet.clip(glass)):
            sky = [(along, foot + height), (along + breadth * 0.9, foot + height), (along, foot + height * 0.35)]
            sheet.paint(polygon([house.on(view, *p) for p in sky]), hour.off(view, SHEEN, house.start))
            if house.curtain:
                curtain(sheet, view, hour, house, window)
    bars(sheet, view, house, window, stone, line, thin)


def bars(
    sheet: Sheet,
    view: View,
    house: House,
    window: tuple[float, float, float, float],
    ink: Ink,
    line: Ink,
    thin: float,
) -> None:
    """The frame's line, a bar across and one upright."""
    along, foot, breadth, height = window
    middle, rail = along + breadth / 2, foot + height * 0.5
    cross = polyline([house.on(view, along, rail), house.on(view, along + breadth, rail)])
    cross += polyline([house.on(view, middle, foot), house.on(view, middle, foot + height)])
    sheet.line(cross, ink, thin * 2)
    sheet.line(house.box(view, *window), line, thin)


def curtain(sheet: Sheet, view: View, hour: Hour, house: House, window: tuple[float, float, float, float]) -> None:
    """Curtains drawn in, with a print."""
    along, foot, breadth, height = window
    inks = [hour.off(view, ink, house.start) for ink in (CURTAIN, CURTAIN_PRINT)]
    for start in (along, along + breadth * 0.66):
        sheet.paint(house.box(view, start, foot, breadth * 0.34, height), inks[0])
        if house.curtain == "stripes":
            for index in range(3):
                sheet.paint(house.box(view, start + breadth * (0.03 + 0.11 * index), foot, 0.06, height), inks[1])
        else:
            dots = [(start + breadth * u, foot + height * v) for u in (0.09, 0.25) for v in (0.15, 0.4, 0.65, 0.9)]
            radius = view.near(house.start) * 0.05
            sheet.paint("".join(ellipse(*house.on(view, *dot), radius) for dot in dots), inks[1])


def end_wall_run(view: View) -> list[Point]:
    """Return the corners of the gable end of fourteen."""
    deep = FRONT + 2 * RIDGE_BEHIND
    points = ((FRONT, 0), (FRONT, EAVES), (FRONT + RIDGE_BEHIND, RIDGE), (deep, EAVES), (deep, 0))
    return [view.at(x, y, FOURTEEN.start) for x, y in points]


def end_wall_outline(view: View) -> str:
    """Return its outline."""
    return polygon(end_wall_run(view))


def garage_outlines(view: View) -> tuple[str, str, str]:
    """Return the outlines of the garage: its front, the roof’s half towards us, and its side."""
    near, far = GARAGE
    peak = [(FRONT, 2.5, near), (FRONT, 3.5, (near + far) / 2), (FRONT, 2.5, far)]
    back = [(FRONT + 4, high, along) for _, high, along in peak]
    wall = polygon(view.run([(FRONT, 0, near), *peak, (FRONT, 0, far)]))
    side = [(FRONT, 0, near), (FRONT, 2.5, near), (FRONT + 4, 2.5, near), (FRONT + 4, 0, near)]
    return wall, polygon(view.run([peak[0], peak[1], back[1], back[0]])), polygon(view.run(side))


def end_wall(sheet: Sheet, view: View, hour: Hour) -> None:
    """The gable end of fourteen, which faces us over the garage's roof."""
    start, corners, outline = FOURTEEN.start, end_wall_run(view), end_wall_outline(view)
    with sheet.shape("end wall of fourteen"):
        sheet.paint(outline, hour.off(view, Ink(0.54, 0.52, 0.16), start))
        rng = dice("end wall")
        marks = ""
        for row in range(34):
            for column in range(14):
                if rng.random() < 0.26:
                    left, foot = FRONT + column * 0.5 + row % 2 * 0.25, 0.1 + row * 0.21
                    marks += view.facing((left, left + 0.32), start, (foot, foot + 0.085))
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(marks, hour.off(view, Ink(0.74, 0.60, 0.18), start))
        verge = polyline(corners[1:4])
        sheet.line(verge, hour.off(view, STONE, start), view.near(start) * 0.12)
        sheet.line(polyline([view.at(FRONT, y, start) for y in (0, EAVES)]), LINE, 3)


def garage(sheet: Sheet, view: View, hour: Hour) -> None:
    """The Banerjees’ garage: a low gable to the road, two boarded doors with small panes."""
    near, far = GARAGE
    middle = (near + far) / 2
    with sheet.shape("garage"):
        wall, felt, side = garage_outlines(view)
        sheet.paint(felt, hour.off(view, FELT, near))
        sheet.paint(side, hour.off(view, Ink(0.60, 0.54, 0.16), near))
        sheet.paint(wall, hour.off(view, Ink(0.22, 0.24, 0.22), near))
        peak = [(FRONT, 2.5, near), (FRONT, 3.5, middle), (FRONT, 2.5, far)]
        sheet.line(polyline(view.run(peak)), hour.off(view, STONE, near), view.near(near) * 0.1)
        for start, end in ((near + 0.25, middle - 0.02), (middle + 0.02, far - 0.25)):
            leaf = view.upright(FRONT, (start, end), (0.05, 2.25))
            sheet.paint(leaf, BOARDS)
            boards = ""
            for index in range(1, 6):
                along = start + (end - start) * index / 6
                boards += polyline([view.at(FRONT, 0.05, along), view.at(FRONT, 2.25, along)])
            sheet.line(boards, BOARDS_DARK, view.near(start) * 0.022)
            brace = polyline([view.at(FRONT, 0.15, start), view.at(FRONT, 1.4, end)])
            sheet.line(brace, BOARDS_DARK, view.near(start) * 0.07)
            panes = view.upright(FRONT, (start + 0.18, end - 0.18), (1.6, 2.1))
            sheet.paint(panes, GLASS)
            sheet.line(panes, STONE, view.near(start) * 0.035)
            sheet.line(leaf, LINE, 3)


# The light.


def night(sheet: Sheet, view: View, deepest: Ink) -> None:
    """The fronts lie in the night still, the more the nearer."""
    with sheet.shape("night on the fronts"), sheet.overprint(clip=sheet.clip(*built(view))):
        stops = (Stop(0.12, NONE), Stop(0.5, NONE.towards(deepest, 0.42)), Stop(1, deepest))
        sheet.paint(sheet.everything, sheet.radial(view.vanishing, 1100, *stops))


def lit_window(sheet: Sheet, view: View, hour: Hour, *, reach: float) -> Point:
    """Twelve’s bedroom: the only light, a round lamp hung in it; return where the lamp is."""
    along, foot, breadth, height = BEDROOM
    lamp = between(
        TWELVE.on(view, along, foot + height * 0.5), TWELVE.on(view, along + breadth, foot + height * 0.5), 0.46
    )
    fronts = view.upright(FRONT, (GARAGE[1], GARAGE[1] + 40), (0, EAVES))
    with sheet.shape("light round the window"), sheet.overprint(clip=sheet.clip(fronts)):
        halo = sheet.radial(lamp, reach, Stop(0, Ink(0, 0, 0.62)), Stop(0.35, Ink(0, 0, 0.24)), Stop(1, NONE))
        sheet.paint(ellipse(*lamp, reach), halo)
    with sheet.shape("lit window"):
        sash(sheet, view, hour, TWELVE, BEDROOM, lit=True)
        glass = TWELVE.box(view, *BEDROOM)
        near = view.near(TWELVE.start + along)
        room = sheet.radial(
            lamp, near * 1.5, Stop(0, Ink(0, 0, 0.40)), Stop(0.5, Ink(0, 0.04, 0.66)), Stop(1, Ink(0.04, 0.16, 0.86))
        )
        sheet.paint(glass, room)
        with sheet.group(clip=sheet.clip(glass)):
            for start in (along, along + breadth * 0.8):
                sheet.paint(TWELVE.box(view, start, foot, breadth * 0.2, height), Ink(0.10, 0.30, 0.80))
                sheet.paint(TWELVE.box(view, start + breadth * 0.07, foot, breadth * 0.05, height), Ink(0, 0.06, 0.36))
            cord = (lamp[0], TWELVE.on(view, along, foot + height)[1] - 20)
            sheet.line(polyline([cord, lamp]), LINE, max(1.6, near * 0.025))
            sheet.paint(ellipse(*lamp, near * 0.36), PAPER)
        bars(sheet, view, TWELVE, BEDROOM, hour.off(view, STONE, TWELVE.start), LINE, near * 0.02)
        sheet.paint(ellipse(*lamp, near * 0.34), PAPER)
    return lamp
