"""Lyra's attic over the lantern shop: a tent of rafters, a loom for dreams, a bed that is never slept in.

The room is seen along its ridge: points are given as (across, down, near), in pixels at the end wall about the point
at which we look; `near` is 1 at the end wall, and 2 where a thing is twice as large.
"""

from __future__ import annotations

import random

from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LOOK: Point = (950.0, 420.0)
EAVE, RIDGE, FLOOR, HALF = -60.0, -350.0, 210.0, 450.0
FRONT = 4.4

BOARDS = Ink(0.06, 0.22, 0.30)
RAFTER = Ink(0.24, 0.40, 0.50)
PLASTER = Ink(0.04, 0.20, 0.18)
FLOOR_INK = Ink(0.10, 0.30, 0.42)
SEAM = Ink(0.44, 0.52, 0.46)
DARK = Ink(0.94, 0.70, 0.20)
CREAM = Ink(0, 0.05, 0.12)
VERMILION = Ink(0.06, 0.22, 0.92)
TURQUOISE = Ink(0.10, 0.70, 0.18)
PLUM = Ink(0.60, 0.50, 0.34)
GLOW = Ink(0, 0.02, 0.56)
THREADS = (Ink(0, 0, 0.10), Ink(0, 0.06, 0.60), Ink(0, 0.46, 0.06), Ink(0, 0, 0.04))


def dice(name: str) -> random.Random:
    """Return random numbers for a thing of the attic."""
    return random.Random(f"attic/{name}")


def at(across: float, down: float, near: float) -> Point:
    """Return the page's point."""
    return LOOK[0] + across * near, LOOK[1] + down * near


def on_roof(side: int, up: float, near: float) -> Point:
    """Return a point of a roof's slope: from its eave (0) to the ridge (1)."""
    return at(side * HALF * (1 - up), EAVE + (RIDGE - EAVE) * up, near)


# The room.


def room(sheet: Sheet) -> None:
    """Two slopes, two low walls, an end wall, a floor."""
    slopes(sheet)
    with sheet.shape("low walls"):
        for side in (-1, 1):
            wall = [at(side * HALF, EAVE, 1), at(side * HALF, FLOOR, 1), at(side * HALF, FLOOR, FRONT)]
            sheet.paint(polygon([*wall, at(side * HALF, EAVE, FRONT)]), PLASTER.towards(SEAM, 0.3))
            sheet.line(polyline([at(side * HALF, EAVE, 1), at(side * HALF, EAVE, FRONT)]), RAFTER, 12)
            sheet.line(polyline([at(side * HALF, FLOOR, 1), at(side * HALF, FLOOR, FRONT)]), LINE, 3)
    with sheet.shape("end wall"):
        corners = [(-HALF, FLOOR), (-HALF, EAVE), (0, RIDGE), (HALF, EAVE), (HALF, FLOOR)]
        wall_outline = polygon([at(x, y, 1) for x, y in corners])
        sheet.paint(wall_outline, PLASTER)
        sheet.line(wall_outline, LINE, 3)
        board = rectangle(LOOK[0] - HALF, LOOK[1] + FLOOR - 26, HALF * 2, 26)
        sheet.paint(board, RAFTER)
        sheet.line(polyline([at(-250, -190, 1), at(250, -190, 1)]), LINE, 24)
        sheet.line(polyline([at(-250, -190, 1), at(250, -190, 1)]), RAFTER, 18)
    with sheet.shape("floor"):
        corners_of_floor = [at(-HALF, FLOOR, 1), at(HALF, FLOOR, 1), at(HALF, FLOOR, FRONT), at(-HALF, FLOOR, FRONT)]
        sheet.paint(polygon(corners_of_floor), FLOOR_INK)
        for index in range(13):
            across = -HALF + (index + 0.5) * HALF * 2 / 13
            sheet.line(polyline([at(across, FLOOR, 1), at(across, FLOOR, FRONT)]), SEAM, 2.4)
        rng = dice("ends of boards")
        for index in range(26):
            across = -HALF + (index % 13 + 0.5) * HALF * 2 / 13
            near = rng.uniform(1.1, 2.4)
            joint = [at(across, FLOOR, near), at(min(across + HALF * 2 / 13, HALF), FLOOR, near)]
            sheet.line(polyline(joint), SEAM, 2)


def slopes(sheet: Sheet) -> None:
    """The two slopes of the roof, boarded along, with rafters."""
    for side in (-1, 1):
        with sheet.shape(f"slope {side}"):
            plane = [on_roof(side, 0, 1), on_roof(side, 1, 1), on_roof(side, 1, FRONT), on_roof(side, 0, FRONT)]
            sheet.paint(polygon(plane), BOARDS if side < 0 else BOARDS.towards(SEAM, 0.12))
            for index in range(1, 9):
                up = index / 9
                sheet.line(polyline([on_roof(side, up, 1), on_roof(side, up, FRONT)]), SEAM, 2, opacity=0.7)
            for near in (1.0, 1.24, 1.56, 1.98, 2.5):
                rafter = [on_roof(side, 0, near), on_roof(side, 1, near)]
                back = [on_roof(side, 1, near * 1.035), on_roof(side, 0, near * 1.035)]
                sheet.paint(polygon(rafter + back), RAFTER)
                sheet.line(polyline(back), LINE, 2.4)
    with sheet.shape("ridge"):
        sheet.line(polyline([on_roof(1, 1, 1), on_roof(1, 1, FRONT)]), RAFTER, 18)


# The window in the end wall, and the light that comes up from the street.

WINDOW = (-86.0, -126.0, 172.0, 240.0)


def window(sheet: Sheet) -> None:
    """A low window: behind it the gables opposite, with the lanterns' glow on them from below."""
    x, y = LOOK[0] + WINDOW[0], LOOK[1] + WINDOW[1]
    wide, tall = WINDOW[2], WINDOW[3]
    pane = rectangle(x, y, wide, tall)
    with sheet.shape("window"):
        sheet.paint(rectangle(x - 16, y - 16, wide + 32, tall + 32), Ink(0.06, 0.18, 0.40))
        sheet.line(rectangle(x - 16, y - 16, wide + 32, tall + 32), LINE, 3)
        above, glowing = Ink(0.60, 0.86, 0.0), Ink(0, 0.04, 0.50)
        sheet.paint(pane, sheet.linear((0, y), (0, y + tall), Stop(0, above), Stop(0.9, glowing), Stop(1, glowing)))
        with sheet.group(clip=sheet.clip(pane)):
            gables_opposite(sheet, x, y, wide, tall)
        sheet.line(pane, LINE, 4)
        sheet.line(polyline([(x + wide / 2, y), (x + wide / 2, y + tall)]), Ink(0.30, 0.36, 0.50), 8)
        sheet.line(polyline([(x, y + tall * 0.4), (x + wide, y + tall * 0.4)]), Ink(0.30, 0.36, 0.50), 8)
        sheet.paint(rectangle(x - 30, y + tall + 12, wide + 60, 18), RAFTER)
        sheet.line(rectangle(x - 30, y + tall + 12, wide + 60, 18), LINE, 3)


def gables_opposite(sheet: Sheet, x: float, y: float, wide: float, tall: float) -> None:
    """Two gables, lit from below, and the tops of the nearest lanterns."""
    bell = [Corner(x + 50, y + tall), Corner(x + 50, y + 130), (x + 78, y + 112), (x + 92, y + 66), (x + 112, y + 50)]
    bell += [(x + 132, y + 66), (x + 146, y + 112), Corner(x + 176, y + 130), Corner(x + 176, y + tall)]
    pointed = [Corner(x - 30, y + tall), Corner(x - 30, y + 150), Corner(x + 16, y + 84), Corner(x + 56, y + 150)]
    for outline in (smooth([*pointed, Corner(x + 56, y + tall)]), smooth(bell)):
        lit = Stop(0, Ink(0.72, 0.58, 0.20)), Stop(1, Ink(0.06, 0.18, 0.70))
        sheet.paint(outline, sheet.linear((0, y + 60), (0, y + tall), *lit))
    sheet.paint(rectangle(x + 100, y + 104, 24, 40), Ink(0.80, 0.60, 0.20))
    for dx, dy, r in ((20, 214, 17), (66, 226, 20), (118, 222, 18), (158, 206, 15)):
        reach = r * 2.6
        glow = sheet.radial((x + dx, y + dy), reach, Stop(0.2, GLOW, 0.7), Stop(1, GLOW, 0))
        sheet.paint(ellipse(x + dx, y + dy, reach), glow)
        globe = sheet.radial((x + dx, y + dy), r, Stop(0, PAPER), Stop(1, Ink(0, 0.06, 0.70)))
        sheet.paint(ellipse(x + dx, y + dy, r), globe)


def skylight_outline(more: float = 0) -> list[Point]:
    """Return the four corners of the skylight, in the right slope."""
    low, high, far, near = 0.20 - more, 0.52 + more, 1.28 - more, 1.86 + more
    return [on_roof(1, low, far), on_roof(1, high, far), on_roof(1, high, near), on_roof(1, low, near)]


def skylight(sheet: Sheet) -> None:
    """The sky, with the moon in it, and its frame."""
    pane = polygon(skylight_outline())
    with sheet.shape("skylight"):
        sheet.paint(polygon(skylight_outline(0.035)), Ink(0.10, 0.26, 0.40))
        sheet.line(polygon(skylight_outline(0.035)), LINE, 3)
        sheet.paint(pane, sheet.linear((0, 60), (0, 260), Stop(0, Ink(0.66, 0.94, 0)), Stop(1, Ink(0.12, 0.70, 0.02))))
        with sheet.group(clip=sheet.clip(pane)):
            moon = (1420.0, 158.0)
            halo = sheet.radial(moon, 130, Stop(0.3, Ink(0, 0.10, 0.04), 0.7), Stop(1, Ink(0, 0.3, 0.02), 0))
            sheet.paint(ellipse(*moon, 130), halo)
            sheet.paint(ellipse(*moon, 56), Ink(0, 0, 0.05))
            rng = dice("stars")
            stars = "".join(star(rng.uniform(1240, 1600), rng.uniform(40, 260), rng.uniform(3, 5)) for _ in range(16))
            sheet.paint(stars, PAPER)
            for dx, dy, r in ((-16, -10, 9), (14, 14, 12), (20, -18, 6)):
                sheet.paint(ellipse(moon[0] + dx, moon[1] + dy, r), Ink(0, 0.10, 0.10))
        corners = skylight_outline()
        middle = [between(corners[0], corners[3], 0.5), between(corners[1], corners[2], 0.5)]
        sheet.line(polyline(middle), Ink(0.40, 0.46, 0.40), 9)
        sheet.line(pane, LINE, 3.4)


# What is pinned to the wall.


def textures(sheet: Sheet) -> None:
    """Rows of samples on the end wall, each with its own print."""
    rng = dice("textures")
    with sheet.shape("textures"):
        for row in range(4):
            for column in range(4):
                for side in (-1, 1):
                    x = LOOK[0] + side * (158 + column * 68) - 26
                    y = LOOK[1] - 40 + row * 56
                    texture(sheet, x, y, rng.randrange(6), rng)


def texture(sheet: Sheet, x: float, y: float, kind: int, rng: random.Random) -> None:
    """A sample, hand-cut, with a pin."""
    x, y = x + rng.uniform(-3, 3), y + rng.uniform(-3, 3)
    ground = (CREAM, Ink(0, 0.10, 0.46), Ink(0.02, 0.40, 0.10), Ink(0.20, 0.30, 0.24), Ink(0.04, 0.16, 0.70), CREAM)[
        kind
    ]
    mark = ground.towards(Ink(0.5, 0.6, 0.4), 0.6)
    patch = polygon([(x, y), (x + 50, y + rng.uniform(-3, 3)), (x + 51, y + 42), (x - 1, y + 41)])
    sheet.paint(patch, ground)
    spots = [(x + 9 + i * 11, y + 9 + j * 12) for i in range(4) for j in range(3)]
    if kind == 0:
        sheet.paint("".join(ellipse(*p, 2.6) for p in spots), mark)
    elif kind == 1:
        sheet.line("".join(polyline([(x + 3, y + 6 + i * 8), (x + 47, y + 6 + i * 8)]) for i in range(5)), mark, 2.4)
    elif kind == 2:
        sheet.paint("".join(star(*p, 4.4) for p in spots), mark)
    elif kind == 3:
        waves = "".join(
            smooth([(x + 3, y + j), (x + 16, y + j - 5), (x + 32, y + j + 5), (x + 47, y + j)], closed=False)
            for j in (9, 18, 27, 36)
        )
        sheet.line(waves, mark, 2.4)
    elif kind == 4:
        sheet.line("".join(polyline([(x + i * 10 + 4, y + 4), (x + i * 10 + 4, y + 38)]) for i in range(5)), mark, 3)
    else:
        arcs = "".join(smooth([(px - 5, py), (px, py + 5), (px + 5, py)], closed=False) for px, py in spots)
        sheet.line(arcs, mark, 2.2)
    sheet.line(patch, LINE, 1.8)
    sheet.paint(ellipse(x + 25, y + 3, 3.4), VERMILION)


def night(sheet: Sheet) -> None:
    """Night over all of it, but for the air about the loom and the window."""
    with sheet.shape("night"):
        about_loom = sheet.grey_radial((290, 520), 700, (0, 0.0), (0.4, 0.30), (1, 1))
        about_window = sheet.grey_radial((950, 500), 560, (0, 0.25), (0.5, 0.72), (1, 1))
        both = sheet.mask((sheet.everything, "white"), (sheet.everything, about_loom))
        with sheet.overprint(mask=both):
            sheet.paint(sheet.everything, Ink(0.66, 0.26, 0))
        window_only = sheet.mask((sheet.everything, "white"), (sheet.everything, about_window))
        with sheet.overprint(mask=window_only):
            sheet.paint(sheet.everything, Ink(0.46, 0.06, 0))
        with sheet.overprint():
            warm = sheet.radial((950, 560), 620, Stop(0, Ink(0, 0, 0.34)), Stop(1, PAPER), stretch=1.3)
            sheet.paint(sheet.everything, warm)
        with sheet.overprint():
            edge = sheet.radial(
                (820, 470),
                1240,
                Stop(0.42, PAPER),
                Stop(0.75, Ink(0.36, 0.14, 0)),
                Stop(1, Ink(0.66, 0.30, 0)),
                stretch=1.1,
            )
            sheet.paint(sheet.everything, edge)
