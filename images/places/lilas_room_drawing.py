"""The front bedroom of 12 Mill Row by day: bare paper, a window over a desk, a bed along the party wall.

The room is seen towards its window: points are given as (across, down, near), in pixels at the end wall about the point
at which we look; `near` is 1 at the end wall, and 2 where a thing is twice as large.
"""

from __future__ import annotations

import park_home_drawing as home
from park_home_drawing import (
    AUBERGINE,
    BOTTOM,
    CARD_MARKS,
    CREAM,
    CYAN,
    CYAN_DARK,
    CYAN_PALE,
    LEFT,
    RIGHT,
    SALMON,
    SALMON_PALE,
    SOFT_LINE,
    TOP,
    WOOD,
    WOOD_DARK,
    WOOD_LIT,
)

from print_room.brushes import stripes, stroke
from print_room.geometry import Corner, Point, crescent, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LOOK: Point = (860.0, 400.0)
WALL_LEFT, WALL_RIGHT, CEILING, FLOOR = -430.0, 400.0, -280.0, 250.0
FRONT = 3.4
PANES = ((656.0, 176.0, 192.0, 344.0), (866.0, 176.0, 192.0, 344.0))
SILL, DESK = 528.0, 560.0

PLASTER, IN_SHADE, BRIGHT = Ink(0, 0.04, 0.02), Ink(0.02, 0.24, 0.04), Ink(0, 0.02, 0.02)
PAPERED, PRINT_COOL, PRINT_WARM = Ink(0, 0.10, 0.03), Ink(0.04, 0.56, 0.04), Ink(0, 0.06, 0.56)
BOARDS, SEAM = Ink(0.02, 0.20, 0.26), Ink(0.14, 0.40, 0.40)


def at(across: float, down: float, near: float) -> Point:
    """Return the page's point."""
    return LOOK[0] + across * near, LOOK[1] + down * near


def sky(sheet: Sheet) -> None:
    """Beyond the window: a pale noon, the roofs of the other side of Mill Row, the wire of the tram."""
    with sheet.shape("sky"):
        sheet.paint(sheet.everything, sheet.linear((0, 160), (0, 420), Stop(0, Ink(0, 0.30, 0)), Stop(1, PAPER)))
    with sheet.shape("roofs opposite"):
        ridge = [(600.0, 392.0), (690, 392), (690, 352), (724, 352), (724, 392), (860, 392), (860, 340), (900, 340)]
        ridge += [(900, 392), (1010, 392), (1010, 366), (1036, 366), (1036, 392), (1110, 392)]
        sheet.paint(polygon([*ridge, (1110, 560), (600, 560)]), Ink(0.16, 0.66, 0.06))
        rows = "".join(polyline([(600, y), (1110, y)]) for y in range(408, 560, 17))
        sheet.line(rows, Ink(0.36, 0.76, 0.06), 2.4)
        for x in (706, 880):
            sheet.paint("".join(rectangle(x - 12 + i * 15, 328 - (x > 800) * 12, 10, 26) for i in range(2)), SALMON)
    with sheet.shape("wire"):
        sheet.line(smooth([(600, 286), (860, 312), (1110, 280)], closed=False), LINE, 3)
        sheet.line(polyline([(766, 306), (766, 392)]), Ink(0.40, 0.50, 0.2), 2.4)


def shell(sheet: Sheet) -> None:
    """Ceiling, three walls, boards."""
    corners = [(WALL_LEFT, CEILING), (WALL_RIGHT, CEILING), (WALL_RIGHT, FLOOR), (WALL_LEFT, FLOOR)]
    back = [at(x, y, 1) for x, y in corners]
    front = [at(x, y, FRONT) for x, y in corners]
    with sheet.shape("ceiling"):
        sheet.paint(polygon([back[0], back[1], front[1], front[0]]), Ink(0, 0.10, 0.02))
    with sheet.shape("left wall"):
        sheet.paint(polygon([back[0], back[3], front[3], front[0]]), IN_SHADE)
    with sheet.shape("floor"):
        sheet.paint(polygon([back[3], back[2], front[2], front[3]]), BOARDS)
        for step in range(12):
            across = WALL_LEFT + (step + 0.5) * 70
            sheet.line(polyline([at(across, FLOOR, 1), at(across, FLOOR, FRONT)]), SEAM, 2.6)
    party_wall(sheet)
    with sheet.shape("end wall"):
        outline = polygon(back) + "".join(home.hole(*pane) for pane in PANES)
        sheet.paint(outline, PLASTER)
        sheet.line(polygon(back), SOFT_LINE, 3)
        sheet.line(polyline([at(WALL_LEFT, -226, 1), at(WALL_RIGHT, -226, 1)]), SOFT_LINE, 2.4)
        sheet.paint(rectangle(*at(WALL_LEFT, FLOOR - 22, 1), WALL_RIGHT - WALL_LEFT, 22), PAPER)
        sheet.line(rectangle(*at(WALL_LEFT, FLOOR - 22, 1), WALL_RIGHT - WALL_LEFT, 22), SOFT_LINE, 2.4)
    with sheet.shape("corners"):
        sheet.line("".join(polyline([a, b]) for a, b in zip(back, front, strict=True)), SOFT_LINE, 3)


def party_wall(sheet: Sheet) -> None:
    """The right-hand wall, papered with moons and stars."""
    with sheet.shape("party wall"):
        run = [(CEILING, 1), (CEILING, FRONT), (FLOOR, FRONT), (FLOOR, 1)]
        sheet.paint(polygon([at(WALL_RIGHT, down, near) for down, near in run]), PAPERED)
        moons, stars = "", ""
        near = 1.05
        for column in range(18):
            for row in range(10):
                x, y = at(WALL_RIGHT, CEILING + 24 + row * 52 + (column % 2) * 26, near)
                if (column + row) % 2:
                    moons += crescent(x, y, 9 * near, turn=-30)
                else:
                    stars += star(x, y, 8.5 * near, inner=0.36)
            near *= 1.068
        sheet.paint(moons, PRINT_COOL)
        sheet.paint(stars, PRINT_WARM)
        skirting = polygon(
            [at(WALL_RIGHT, d, n) for d, n in ((FLOOR - 22, 1), (FLOOR - 22, FRONT), (FLOOR, FRONT), (FLOOR, 1))]
        )
        sheet.paint(skirting, PAPER)
        sheet.line(skirting, SOFT_LINE, 2.4)


def window(sheet: Sheet) -> None:
    """Two sashes, a sill, striped curtains drawn well back."""
    left, right, top, foot = 636.0, 1078.0, 156.0, 540.0
    with sheet.shape("window frame"):
        frame = rectangle(left, top, right - left, foot - top) + "".join(home.hole(*pane) for pane in PANES)
        sheet.paint(frame, PAPER)
        sheet.line(
            "".join(rectangle(*pane) for pane in PANES) + rectangle(left, top, right - left, foot - top), LINE, 3
        )
        for x, y, wide, _ in PANES:
            sheet.paint(rectangle(x, y + 168, wide, 12), PAPER)
            sheet.line(rectangle(x, y + 168, wide, 12), LINE, 2.4)
        sheet.paint(rectangle(left - 20, SILL, right - left + 40, 18), PAPER)
        sheet.line(rectangle(left - 20, SILL, right - left + 40, 18), LINE, 3)
    for side, edge in ((-1, left), (1, right)):
        with sheet.shape("curtain"):
            inner, outer = edge - side * 26, edge + side * 54
            outline = smooth(
                [
                    *(Corner(outer, 138), Corner(inner, 138), (inner - side * 2, 300), (outer - side * 40, 420)),
                    *(Corner(outer - side * 22, 546), Corner(outer + side * 14, 546), (outer + side * 4, 400)),
                ]
            )
            sheet.paint(outline, SALMON_PALE)
            with sheet.group(clip=sheet.clip(outline)):
                box = (min(inner, outer) - 30, 130, 140, 430)
                sheet.paint(stripes(*box, 19, sheet.rng("curtain"), thickness=8), SALMON)
            sheet.line(outline, LINE, 3)
    with sheet.shape("curtain rod"):
        sheet.line(polyline([(560, 138), (1154, 138)]), LINE, 9)
        sheet.paint(ellipse(556, 138, 12) + ellipse(1158, 138, 12), LINE)


def door(sheet: Sheet) -> None:
    """The way to the stairs in the left wall; its leaf stands open towards us, with the coat on its hook."""
    near, far = 1.31, 1.78
    with sheet.shape("doorway"):
        way = polygon([at(WALL_LEFT, d, n) for d, n in ((-214, near), (FLOOR, near), (FLOOR, far), (-214, far))])
        sheet.paint(
            way, sheet.linear((300, 0), (96, 0), Stop(0, Ink(0.30, 0.66, 0.08)), Stop(1, Ink(0.14, 0.48, 0.06)))
        )
        sheet.line(way, LINE, 4)
    x, top, wide = LOOK[0] + WALL_LEFT * near, LOOK[1] - 214 * near, 226.0
    foot = LOOK[1] + FLOOR * near
    with sheet.shape("door leaf"):
        leaf = rectangle(x, top, wide, foot - top)
        sheet.paint(leaf, CREAM)
        for y, high in ((top + 26, 200), (top + 258, foot - top - 290)):
            sheet.line(rectangle(x + 28, y, wide - 56, high), SOFT_LINE, 3)
        sheet.line(leaf, LINE, 3.6)
        sheet.paint(ellipse(x + wide - 18, top + 290, 11), WOOD_DARK)
    home.coat(sheet, x + wide / 2 - 4, top + 76, 0.92)


def desk(sheet: Sheet) -> None:
    """A plain desk under the window: six cards that stand on it, a jar of pens, a clock with both hands up."""
    left, right = 560.0, 1150.0
    with sheet.shape("desk"):
        for x in (left + 18, right - 42):
            sheet.paint(rectangle(x, DESK + 26, 24, 130), WOOD)
            sheet.line(rectangle(x, DESK + 26, 24, 130), LINE, 3)
        drawers = rectangle(right - 190, DESK + 26, 150, 110)
        sheet.paint(drawers, WOOD)
        sheet.line(drawers, LINE, 3)
        for y in (DESK + 38, DESK + 88):
            sheet.line(rectangle(right - 180, y, 130, 40), WOOD_DARK, 2.6)
            sheet.paint(ellipse(right - 115, y + 20, 7), CREAM)
        top = polygon([(left + 34, DESK - 22), (right - 34, DESK - 22), (right, DESK + 12), (left, DESK + 12)])
        sheet.paint(top, WOOD_LIT)
        sheet.line(top, LINE, 3)
        sheet.paint(rectangle(left, DESK + 12, right - left, 18), WOOD)
        sheet.line(rectangle(left, DESK + 12, right - left, 18), LINE, 3)
    for index, mark in enumerate(CARD_MARKS):
        home.card(sheet, 684 + index * 60, DESK - 4 + (index % 2) * 6, 50, mark)
    clock(sheet, 622, 502)
    chair(sheet)


def clock(sheet: Sheet, x: float, y: float) -> None:
    """A round alarm clock with two bells: noon."""
    with sheet.shape("clock"):
        sheet.line(
            polyline([(x - 20, y + 36), (x - 30, y + 52)]) + polyline([(x + 20, y + 36), (x + 30, y + 52)]), LINE, 7
        )
        sheet.paint(ellipse(x - 26, y - 38, 19) + ellipse(x + 26, y - 38, 19), AUBERGINE)
        sheet.paint(ellipse(x, y, 46), AUBERGINE)
        sheet.paint(ellipse(x, y, 36), PAPER)
        sheet.paint("".join(ellipse(*polar((x, y), 29, 30 * hour), 2.8) for hour in range(12)), LINE)
        sheet.line(polyline([(x, y), (x, y - 25)]), LINE, 6)
        sheet.paint(ellipse(x, y, 5), SALMON)


def chair(sheet: Sheet) -> None:
    """Pushed in, its back to us."""
    with sheet.shape("chair"):
        for x in (760, 884):
            sheet.line(polyline([(x, 596), (x + (6 if x > 800 else -6), 786)]), LINE, 19)
            sheet.line(polyline([(x, 596), (x + (6 if x > 800 else -6), 786)]), WOOD, 13)
        seat = polygon([(748, 690), (896, 690), (906, 716), (738, 716)])
        sheet.paint(seat, SALMON)
        sheet.line(seat, LINE, 3.2)
        for y in (594, 640):
            rail = smooth(
                [
                    Corner(752, y + 6),
                    (822, y - 4),
                    Corner(892, y + 6),
                    Corner(892, y + 30),
                    (822, y + 20),
                    Corner(752, y + 30),
                ]
            )
            sheet.paint(rail, WOOD)
            sheet.line(rail, LINE, 3.2)


def bed(sheet: Sheet) -> None:
    """Along the party wall, its head to the window; a striped cover, made in a hurry."""
    inner, wall, far, near, top = 190.0, 394.0, 1.18, 2.46, 138.0
    with sheet.shape("bed's head"):
        board = [at(inner - 6, FLOOR, far), at(inner - 6, top - 66, far), at((inner + wall) / 2, top - 100, far)]
        board += [at(wall, top - 66, far), at(wall, FLOOR, far)]
        outline = smooth([Corner(*board[0]), Corner(*board[1]), board[2], Corner(*board[3]), Corner(*board[4])])
        sheet.paint(outline, WOOD)
        sheet.line(outline, LINE, 3)
    with sheet.shape("cover"):
        side = polygon([at(inner, d, n) for d, n in ((top, far), (top, near), (FLOOR - 18, near), (FLOOR - 18, far))])
        sheet.paint(side, CYAN_DARK)
        cover = polygon([at(a, top, n) for a, n in ((inner, far), (wall, far), (wall, near), (inner, near))])
        sheet.paint(cover, CYAN_PALE)
        for step in range(6):
            begin, end = 1.56 + step * 0.15, 1.56 + step * 0.15 + 0.07
            ink = (SALMON, CYAN, AUBERGINE)[step % 3]
            sheet.paint(
                polygon([at(a, top, n) for a, n in ((inner, begin), (wall, begin), (wall, end), (inner, end))]), ink
            )
            drop = [at(inner, d, n) for d, n in ((top, begin), (top, end), (FLOOR - 18, end), (FLOOR - 18, begin))]
            sheet.paint(polygon(drop), ink.towards(AUBERGINE, 0.45))
        sheet.line(side + cover, LINE, 3)
    with sheet.shape("pillow"):
        points = [(208, 132, 1.40), (290, 138, 1.44), (374, 132, 1.40), (382, 100, 1.30), (362, 86, 1.26)]
        points += [(294, 80, 1.24), (222, 86, 1.26), (202, 100, 1.30)]
        pillow = smooth(
            [Corner(*at(*point)) if index in (0, 2, 4, 6) else at(*point) for index, point in enumerate(points)]
        )
        sheet.paint(pillow, PAPER)
        crease = [at(216, 120, 1.38), at(290, 124, 1.40), at(366, 116, 1.38)]
        sheet.paint(stroke(crease, 9), CYAN_PALE)
        sheet.line(pillow, LINE, 3)


def foot_of_the_bed(sheet: Sheet) -> None:
    """Nearest to us: the board at the foot, with a star cut out of it."""
    near, inner, wall, top = 2.46, 184.0, 398.0, 122.0
    with sheet.shape("bed's foot"):
        (left, low), (right, _), (middle, high) = (
            at(inner, FLOOR, near),
            at(wall, FLOOR, near),
            at((inner + wall) / 2, top - 16, near),
        )
        edge = at(inner, top, near)[1]
        board = smooth([Corner(left, low), Corner(left, edge), (middle, high), Corner(right, edge), Corner(right, low)])
        sheet.paint(board, WOOD_LIT)
        sheet.line(board, LINE, 4)
        sheet.line(
            smooth([(left + 22, edge + 34), (middle, high + 34), (right - 22, edge + 34)], closed=False), WOOD_DARK, 4
        )
        for x in (left + 40, right - 40):
            sheet.line(polyline([(x, edge + 60), (x, low - 40)]), WOOD, 4)
        sheet.paint(star(middle, edge + 110, 46, inner=0.4), SALMON)
        sheet.line(star(middle, edge + 110, 46, inner=0.4), LINE, 3)


def poster_on_the_wall(sheet: Sheet) -> None:
    """Over the bed, on the wall that runs towards us."""

    def lay(across: float, down: float) -> Point:
        return at(WALL_RIGHT, -168 + down * 128, 1.86 + across * 0.56)

    home.poster(sheet, lay, 210)


def rug(sheet: Sheet) -> None:
    """A round rug before the desk, in rings."""
    x, y = 800.0, 812.0
    with sheet.shape("rug"):
        for radius, ink in (
            (1.0, AUBERGINE),
            (0.86, CREAM),
            (0.74, SALMON),
            (0.50, CREAM),
            (0.40, CYAN),
            (0.20, AUBERGINE),
        ):
            sheet.paint(ellipse(x, y, 380 * radius, 84 * radius), ink)
        beads = "".join(
            ellipse(x + 304 * c, y + 67 * s, 9, 4.4) for c, s in (polar((0, 0), 1, a) for a in range(0, 360, 20))
        )
        sheet.paint(beads, LINE)


def daylight(sheet: Sheet) -> None:
    """What the noon does: the far corners a little in shade, two panes of sun on the boards."""
    floor = sheet.clip(rectangle(LEFT, 652, RIGHT - LEFT, BOTTOM - 652))
    with sheet.shape("sun on the floor"):
        for left in (566, 776):
            pane = polygon([(left + 60, 656), (left + 232, 656), (left + 150, 790), (left - 90, 790)])
            with sheet.lift(clip=floor, blur=3):
                sheet.paint(sheet.everything, home.KEPT)
                sheet.paint(pane, Ink(0.2, 0.06, 0.12))
    with sheet.shape("shade"):
        low = sheet.linear((0, 740), (0, BOTTOM), Stop(0, home.NONE), Stop(1, Ink(0.10, 0.30, 0.02)))
        with sheet.overprint():
            sheet.paint(rectangle(LEFT, 740, RIGHT - LEFT, BOTTOM - 740), low)
        aside = sheet.linear((330, 0), (LEFT, 0), Stop(0, home.NONE), Stop(1, Ink(0.05, 0.22, 0.02)))
        with sheet.overprint():
            sheet.paint(rectangle(LEFT, TOP, 430, BOTTOM - TOP), aside)


def room(sheet: Sheet) -> None:
    """All of it by day. The panes stay bare, so shade is laid down before what is at the window."""
    shell(sheet)
    poster_on_the_wall(sheet)
    daylight(sheet)
    window(sheet)
    door(sheet)
    rug(sheet)
    desk(sheet)
    bed(sheet)
    foot_of_the_bed(sheet)


def cardigan(sheet: Sheet) -> None:
    """Nearest to us, in the lower left corner: a school cardigan over a chair, pens in its pocket."""
    outline = smooth(
        [
            *(Corner(LEFT - 10, 800), (20, 776), Corner(96, 786), (150, 820), (186, 920), Corner(206, BOTTOM + 10)),
            Corner(LEFT - 10, BOTTOM + 10),
        ]
    )
    with sheet.shape("cardigan"):
        sheet.paint(outline, AUBERGINE)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(stripes(LEFT, 760, 320, 400, 17, sheet.rng("fine stripes"), thickness=4), CYAN_DARK)
            for x, ink in ((40, SALMON), (58, CYAN), (76, SALMON)):
                sheet.line(polyline([(x, 900), (x, 964)]), LINE, 13)
                sheet.line(polyline([(x, 900), (x, 964)]), ink, 8)
            pocket = rectangle(18, 936, 84, 120, radius=6)
            sheet.paint(pocket, Ink(0.90, 0.66, 0.30))
            sheet.line(pocket, CYAN, 3)
        sheet.line(outline, LINE, 4)
