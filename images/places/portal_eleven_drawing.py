"""The arcade of numbered portals at the side of Lantern Street, by night. Shared by both its moods.

Three doorways with round heads, each with a bench in it and a frame of cords and small lamps: ten and twelve are dark,
eleven is lit, and over it hangs the round display which says one minute, whatever the minute.
"""

from __future__ import annotations

import cords_drawing as cords

from print_room.brushes import stamped_stars, stroke
from print_room.geometry import Point, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
# The wall's foot, where it stands on the flagstones, and where the doorways' round heads begin.
FOOT, SPRING = 838.0, 452.0
MIDDLES = {"10": 330.0, "11": 960.0, "12": 1590.0}
HALF = 186.0
SEAT = 676.0
DISPLAY: Point = (960.0, 90.0)
DISPLAY_RADIUS = 84.0
# Where Tara sits, and how large.
TARA: Point = (1018.0, SEAT - 6)
TARA_SIZE = 1.06
TARAS_FACE: Point = (1068.0, 486.0)
# How far from knot to knot of the grille.
MESH = 124.0

NONE = Ink(0, 0, 0)
WALL, WALL_LIT = Ink(0.80, 0.74, 0.22), Ink(0.36, 0.72, 0.10)
JOINT = Ink(0.92, 0.84, 0.24)
STONE, STONE_LIT, STONE_DARK = Ink(0.60, 0.76, 0.12), Ink(0.10, 0.52, 0.06), Ink(0.90, 0.86, 0.16)
PIER = Ink(0.62, 0.66, 0.28)
SHUT = Ink(0.93, 0.88, 0.20)
BENCH, BENCH_DARK = Ink(0.24, 0.40, 0.62), Ink(0.64, 0.66, 0.52)


def doorway(number: str, more: float = 0) -> str:
    """Return the outline of a doorway, larger all round by so much."""
    middle = MIDDLES[number]
    return cords.arched(middle - HALF - more, middle + HALF + more, FOOT, SPRING)


def way_round(number: str, more: float) -> list[Point]:
    """Return the way of a cord round a doorway."""
    middle = MIDDLES[number]
    return cords.round_headed(middle - HALF - more, middle + HALF + more, FOOT - 4, SPRING)


def with_a_hole() -> str:
    """Return the wall and the ground, all but what is inside doorway eleven."""
    inside = cords.round_headed(MIDDLES["11"] - HALF, MIDDLES["11"] + HALF, FOOT, SPRING)
    ground = polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    return ground + polygon(inside[::-1])


# The wall and the ground.


def wall(sheet: Sheet) -> None:
    """Courses of old stone, lit round doorway eleven, and the ground before it."""
    middle = (MIDDLES["11"], 470)
    with sheet.shape("wall"):
        lit = sheet.radial(middle, 760, Stop(0, WALL_LIT), Stop(0.42, WALL_LIT), Stop(0.74, WALL), Stop(1, JOINT))
        sheet.paint(with_a_hole(), lit)
        with sheet.group(clip=sheet.clip(with_a_hole())):
            courses(sheet)
            band(sheet)
            ground(sheet)


def courses(sheet: Sheet) -> None:
    """The joints of the stones, few and unlike."""
    rng = sheet.rng("courses")
    for row in range(11):
        y = 176 + row * 62
        if y > FOOT:
            break
        sheet.line(polyline([(LEFT, y + rng.uniform(-3, 3)), (RIGHT, y + rng.uniform(-3, 3))]), JOINT, 3, opacity=0.6)
        x = LEFT + rng.uniform(0, 120)
        while x < RIGHT:
            sheet.line(polyline([(x, y), (x + rng.uniform(-3, 3), y + 62)]), JOINT, 3, opacity=0.6)
            x += rng.uniform(120, 230)


def band(sheet: Sheet) -> None:
    """A cornice over the doorways, with the scallops of this street."""
    y = 148.0
    sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, y - TOP), Ink(0.90, 0.82, 0.26))
    scallops = "".join(ellipse(x, y, 33, 26) for x in range(-96, 2020, 66))
    sheet.paint(scallops, Ink(0.90, 0.82, 0.26))
    sheet.paint(rectangle(LEFT, y - 22, RIGHT - LEFT, 16), PIER)
    dots = "".join(ellipse(x, y + 8, 6) for x in range(-96, 2020, 66))
    sheet.paint(dots, Ink(0.46, 0.56, 0.50))


def ground(sheet: Sheet) -> None:
    """Flagstones that come towards us, with the light of the doorway on them."""
    light = sheet.radial(
        (960, FOOT + 4),
        700,
        Stop(0, STONE_LIT),
        Stop(0.25, STONE_LIT.towards(STONE, 0.35)),
        Stop(0.5, STONE),
        Stop(0.75, STONE.towards(STONE_DARK, 0.6)),
        Stop(1, STONE_DARK),
        stretch=1.5,
    )
    sheet.paint(rectangle(LEFT, FOOT, RIGHT - LEFT, BOTTOM - FOOT), light)
    eye = (960.0, 400.0)
    for y in (FOOT + 34, FOOT + 92, FOOT + 190):
        sheet.line(polyline([(LEFT, y), (RIGHT, y)]), STONE_DARK, 3.4)
    for row, (top, foot) in enumerate(
        ((FOOT, FOOT + 34), (FOOT + 34, FOOT + 92), (FOOT + 92, FOOT + 190), (FOOT + 190, BOTTOM))
    ):
        for index in range(-14, 15):
            x = 960 + (index + 0.5 * (row % 2)) * 150
            upper = x
            lower = eye[0] + (x - eye[0]) * (foot - eye[1]) / (top - eye[1])
            share = (top - eye[1]) / (FOOT - eye[1])
            upper, lower = (960 + (value - 960) * share for value in (upper, lower))
            sheet.line(polyline([(upper, top), (lower, foot)]), STONE_DARK, 3)
    sheet.paint(rectangle(LEFT, FOOT - 8, RIGHT - LEFT, 12), STONE_DARK)


def light_from_the_dream(sheet: Sheet) -> None:
    """What nine lanterns throw out over the threshold."""
    with sheet.shape("light over the threshold"):
        out = polygon([(790, FOOT), (1130, FOOT), (1420, BOTTOM), (500, BOTTOM)])
        inside = sheet.clip(out)
        with sheet.lift(clip=inside):
            less = sheet.linear((0, FOOT), (0, 1060), Stop(0, Ink(0.4, 0.35, 1)), Stop(1, Ink(1, 1, 1)))
            sheet.paint(out, less)
        with sheet.overprint(clip=inside):
            warm = sheet.linear(
                (0, FOOT), (0, 1060), Stop(0, Ink(0, 0, 0.56)), Stop(0.5, Ink(0, 0, 0.2)), Stop(1, NONE)
            )
            sheet.paint(out, warm)


# The doorways.


def shut_doorways(sheet: Sheet) -> None:
    """Ten and twelve: their lamps out, a curtain let down behind the bench."""
    for number in ("10", "12"):
        middle = MIDDLES[number]
        with sheet.shape(f"doorway {number}"):
            outline = doorway(number)
            sheet.paint(outline, SHUT)
            inside = sheet.clip(outline)
            with sheet.group(clip=inside):
                for index in range(9):
                    x = middle - 190 + index * 47
                    fold = [(x, 200), (x + 6, 500), (x - 4, FOOT)]
                    sheet.paint(stroke(fold, 17, start=0.5, end=0.9), Ink(0.78, 0.80, 0.26))
                sheet.paint(
                    stamped_stars(middle - 190, 230, 380, 420, 74, sheet.rng(f"curtain {number}"), radius=11),
                    Ink(0.66, 0.70, 0.30),
                )
                sheet.paint(rectangle(middle - HALF, SEAT, 2 * HALF, 26), Ink(0.76, 0.74, 0.44))
                sheet.paint(rectangle(middle - HALF, SEAT + 26, 2 * HALF, FOOT - SEAT), JOINT, opacity=0.6)
            cords.cord(sheet, way_round(number, 14), 19, Ink(0.64, 0.76, 0.16), Ink(0.74, 0.66, 0.52))
            cords.cord(sheet, way_round(number, 46), 19, Ink(0.74, 0.66, 0.52), Ink(0.64, 0.76, 0.16))
            cords.lamps(sheet, way_round(number, 30), 74, 10, lit=False)
            plate(sheet, number, lit=False)


def frame(sheet: Sheet) -> None:
    """The frame of eleven: two cords and the lamps between them, all of them lit."""
    with sheet.shape("frame of eleven"):
        glow = sheet.radial((960, 480), 520, Stop(0, cords.TURQUOISE.light, 0.34), Stop(1, cords.TURQUOISE.light, 0))
        with sheet.group(clip=sheet.clip(with_a_hole())):
            sheet.paint(ellipse(960, 480, 520), glow)
        for at in (14, 46):
            inks = (cords.TURQUOISE.light, cords.GOLD.light) if at == 14 else (cords.VERMILION.light, cords.GOLD.light)
            cords.cord(sheet, way_round("11", at), 20, *inks)
        for x in (MIDDLES["11"] - HALF - 30, MIDDLES["11"] + HALF + 30):
            block = rectangle(x - 38, FOOT - 44, 76, 54, radius=6)
            sheet.paint(block, Ink(0.30, 0.60, 0.20))
            sheet.line(block, LINE, 3.6)
        cords.lamps(sheet, way_round("11", 30)[1:-1], 62, 11, lit=True)
        plate(sheet, "11", lit=True)


def plate(sheet: Sheet, number: str, *, lit: bool) -> None:
    """The number, on an enamel plate at the top of the frame."""
    middle, y = MIDDLES[number], SPRING - HALF - 30
    with sheet.shape(f"plate {number}"):
        outline = rectangle(middle - 58, y - 36, 116, 72, radius=20)
        sheet.paint(outline, PAPER if lit else Ink(0.46, 0.56, 0.26))
        sheet.line(outline, LINE, 4.4)
        inner = rectangle(middle - 49, y - 27, 98, 54, radius=13)
        sheet.line(inner, cords.VERMILION.light if lit else JOINT, 3)
        cords.figures(sheet, number, (middle, y), 42, LINE)


def display(sheet: Sheet) -> None:
    """The round display: a one, and a small clock-face on which it is nearly the hour."""
    x, y = DISPLAY
    with sheet.shape("display"):
        air = sheet.radial(
            DISPLAY,
            260,
            Stop(0, Ink(0, 0, 0.5), 0.8),
            Stop(0.45, Ink(0.1, 0.2, 0.5), 0.3),
            Stop(1, Ink(0.4, 0.5, 0.4), 0),
        )
        sheet.paint(ellipse(x, y, 260), air)
        sheet.paint(ellipse(x, y, DISPLAY_RADIUS + 15), LINE)
        sheet.paint(ellipse(x, y, DISPLAY_RADIUS + 9), cords.GOLD.shade)
        face = sheet.radial(
            (x, y), DISPLAY_RADIUS, Stop(0, PAPER), Stop(0.7, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.04, 0.34))
        )
        sheet.paint(ellipse(x, y, DISPLAY_RADIUS), face)
        sheet.line(ellipse(x, y, DISPLAY_RADIUS), LINE, 4)
        cords.figures(sheet, "1", (x - 30, y), 104, cords.VERMILION.light)
        clock_face(sheet, (x + 33, y + 4), 31)


def clock_face(sheet: Sheet, at: Point, radius: float) -> None:
    """A clock without numbers, one minute before the hour."""
    sheet.paint(ellipse(*at, radius), PAPER)
    sheet.line(ellipse(*at, radius), LINE, 4)
    for step in range(12):
        tick = [polar(at, radius * 0.74, step * 30), polar(at, radius * 0.86, step * 30)]
        sheet.line(polyline(tick), LINE, 2.6)
    last = polygon([at, polar(at, radius * 0.7, -90), polar(at, radius * 0.7, -106)])
    sheet.paint(last, cords.VERMILION.light)
    sheet.line(polyline([at, polar(at, radius * 0.62, -104)]), LINE, 4)
    sheet.line(polyline([at, polar(at, radius * 0.36, -62)]), LINE, 5)


# Inside doorway eleven.


def niche(sheet: Sheet) -> None:
    """The back of the doorway while it is a wall: woven cloth, alight."""
    with sheet.shape("niche"):
        cloth = sheet.radial(
            (960, 520),
            430,
            Stop(0, Ink(0, 0.10, 0.03)),
            Stop(0.45, Ink(0, 0.32, 0.02)),
            Stop(1, Ink(0.22, 0.82, 0.04)),
        )
        sheet.paint(sheet.everything, cloth)
        stars = stamped_stars(740, 210, 460, 560, 66, sheet.rng("niche"), radius=11)
        sheet.paint(stars, Ink(0, 0.56, 0.02), opacity=0.7)
        for x in range(760, 1180, 20):
            sheet.line(polyline([(x, 200), (x, FOOT)]), Ink(0.04, 0.50, 0.04), 2, opacity=0.3)
        sheet.paint(rectangle(700, 772, 520, 120), Ink(0.24, 0.66, 0.10))


def bench(sheet: Sheet) -> None:
    """The bench that goes right across the doorway."""
    left, right = MIDDLES["11"] - HALF, MIDDLES["11"] + HALF
    with sheet.shape("bench"):
        sheet.paint(
            polygon([(left, SEAT), (right, SEAT), (right - 12, SEAT - 26), (left + 12, SEAT - 26)]),
            Ink(0.06, 0.24, 0.42),
        )
        sheet.paint(rectangle(left, SEAT, right - left, 26), BENCH)
        sheet.line(polyline([(left, SEAT), (right, SEAT)]), Ink(0, 0.14, 0.30), 3)
        sheet.line(polyline([(left, SEAT + 26), (right, SEAT + 26)]), LINE, 3.4)
        for x in (left + 26, right - 54):
            sheet.paint(rectangle(x, SEAT + 26, 28, FOOT - SEAT - 40), BENCH_DARK)
            sheet.line(polyline([(x, SEAT + 26), (x, FOOT - 14)]), LINE, 3)
        stars = "".join(star(left + 36 + index * 50, SEAT + 13, 8) for index in range(7))
        sheet.paint(stars, Ink(0.02, 0.14, 0.36))


def grille(sheet: Sheet) -> None:
    """A thin grille of cords across the doorway, a knot at each crossing; her face is in the middle of a mesh."""
    x, y = TARAS_FACE[0] - MESH / 2, TARAS_FACE[1]
    clip: Reference = sheet.clip(doorway("11"))
    with sheet.shape("grille"), sheet.group(clip=clip):
        runs = []
        for index in range(-6, 7):
            at = x + index * MESH
            runs.append(polyline([(at - 500, y - 500), (at + 500, y + 500)]))
            runs.append(polyline([(at + 500, y - 500), (at - 500, y + 500)]))
        sheet.line("".join(runs), LINE, 5.4)
        sheet.line("".join(runs), cords.VERMILION.shade, 2.4)
        half = MESH / 2
        knots = [(x + (2 * i + row % 2) * half, y + row * half) for i in range(-5, 6) for row in range(-6, 7)]
        sheet.paint("".join(ellipse(*knot, 7) for knot in knots), LINE)
        sheet.paint("".join(ellipse(kx - 1, ky - 1, 4) for kx, ky in knots), cords.GOLD.light)


# Before the arcade.


def near_lanterns(sheet: Sheet) -> None:
    """The end of the street's strings at both upper corners, a few paper lanterns on them, lit."""
    strings = (
        ([(-96, 30), (120, 132), (330, 96), (560, -54)], ((40, 104, 62), (258, 122, 46))),
        ([(2016, 70), (1810, 150), (1600, 84), (1400, -54)], ((1880, 128, 66), (1668, 112, 44))),
    )
    for way, hung in strings:
        with sheet.shape(f"string at {way[0][0]}"):
            sheet.line(smooth(way, closed=False), LINE, 4)
            for x, y, radius in hung:
                paper_lantern(sheet, (x, y + radius), radius)


def paper_lantern(sheet: Sheet, at: Point, radius: float) -> None:
    """A round lantern of ribbed paper, alight."""
    x, y = at
    air = sheet.radial(
        at,
        radius * 2.6,
        Stop(0, Ink(0, 0.1, 0.8), 0.5),
        Stop(0.5, Ink(0.3, 0.4, 0.7), 0.16),
        Stop(1, Ink(0.5, 0.5, 0.5), 0),
    )
    sheet.paint(ellipse(x, y, radius * 2.6), air)
    globe = ellipse(x, y, radius, radius * 0.94)
    sheet.paint(
        globe,
        sheet.radial(
            (x, y + 6), radius, Stop(0, Ink(0, 0, 0.12)), Stop(0.5, Ink(0, 0.04, 0.44)), Stop(1, Ink(0.10, 0.20, 0.90))
        ),
    )
    with sheet.group(clip=sheet.clip(globe)):
        for share in (-0.6, -0.3, 0, 0.3, 0.6):
            rib = [
                (x - radius, y + radius * share * 0.92),
                (x, y + radius * share * 1.16),
                (x + radius, y + radius * share * 0.92),
            ]
            sheet.line(smooth(rib, closed=False), Ink(0.06, 0.24, 0.84), 2.6)
    for top in (y - radius * 1.02, y + radius * 0.86):
        sheet.paint(rectangle(x - radius * 0.28, top, radius * 0.56, radius * 0.18, radius=4), LINE)
