"""Lantern Street when the festival is over: lanterns stacked, paper on the stones, a table laid in the street."""

from __future__ import annotations

from typing import NamedTuple

from lantern_street_drawing import CREAM, GROUND, PLUM, TIMBER, WALL, at, dice
from lantern_street_lights_drawing import CORAL_PAPER, CREAM_PAPER, PAPERS, Lantern, hang
from lantern_street_people_drawing import (
    BROWN,
    CLOTHS,
    DARK_SEA,
    DEEP_PLUM,
    HAIRS,
    TURQUOISE,
    VERMILION,
    Frame,
    coat_print,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

WOOD = Ink(0.10, 0.34, 0.60)
SKIN = Ink(0.06, 0.20, 0.54)
SHADOW = Ink(0.66, 0.46, 0.30)


def fallen_string(sheet: Sheet) -> None:
    """A string that has come loose at one end and hangs down the fronts on the right."""
    with sheet.shape("fallen string"):
        run = [at(WALL, 3.6, 60), at(WALL - 0.2, 1.9, 60), at(WALL - 0.4, 0.2, 60), at(WALL - 0.8, -1.0, 61)]
        run.append(at(3.6, GROUND + 0.1, 63))
        sheet.line(smooth(run, closed=False), LINE, 2.4)
        for (x, y), paper in zip(run[1:], (CORAL_PAPER, CREAM_PAPER, CORAL_PAPER, CREAM_PAPER), strict=True):
            hang(sheet, Lantern(x, y + 8, 18, paper, lit=False))


# Left, lying on the ground: how far across, how near, how large.
STACKED = (
    (-3.6, 116, 0.26, False),
    (-3.1, 117, 0.24, True),
    (-2.62, 118, 0.25, False),
    (-3.38, 121, 0.25, False),
    (-2.86, 122, 0.26, False),
    (-3.1, 125, 0.27, False),
)
LIFTS = (0, 0, 0, 0.44, 0.44, 0.86)


def stacked_lanterns(sheet: Sheet) -> None:
    """The procession's lanterns, put on one another at the kerb, their sticks leaning on the heap."""
    with sheet.shape("stacked lanterns"):
        x, y = at(-3.1, GROUND, 120)
        sheet.paint(ellipse(x, y + 4, 128, 17), SHADOW, opacity=0.7)
        for index, lean in enumerate((-0.5, -0.2, 0.3, 0.6)):
            foot, top = at(-3.1 + lean * 1.4, GROUND, 118), at(-3.1 + lean * 0.4, 0.35 + 0.1 * index, 118)
            sheet.line(polyline([foot, top]), TIMBER, 5)
        for number, ((across, near, size, tall), lift) in enumerate(zip(STACKED, LIFTS, strict=True)):
            cx, cy = at(across, GROUND + size + lift, near)
            hang(sheet, Lantern(cx, cy, size * near, PAPERS[(number + 1) % len(PAPERS)], tall, lit=False))


def fish_put_down(sheet: Sheet) -> None:
    """The paper fish, out, leaning against the fronts on the right."""
    with sheet.shape("fish put down"):
        x, y = 1452.0, 722.0
        sheet.paint(ellipse(x + 6, y + 52, 150, 15), SHADOW, opacity=0.7)
        with sheet.group(turn=(7, x, y)):
            body = [Corner(x - 112, y), (x - 80, y - 38), (x - 20, y - 50), (x + 50, y - 34), Corner(x + 92, y)]
            body += [(x + 50, y + 36), (x - 20, y + 50), (x - 80, y + 38)]
            fin = [
                Corner(x + 86, y - 4),
                (x + 124, y - 44),
                Corner(x + 150, y - 50),
                (x + 134, y),
                Corner(x + 152, y + 46),
                Corner(x + 86, y + 8),
            ]
            sheet.paint(smooth(fin), TURQUOISE)
            sheet.line(smooth(fin), LINE, 2.6)
            sheet.paint(smooth(body), Ink(0.06, 0.26, 0.52))
            arcs = "".join(
                smooth(
                    [
                        (x - 40 + c * 20, y + r * 19 - 9),
                        (x - 28 + c * 20, y + r * 19),
                        (x - 40 + c * 20, y + r * 19 + 9),
                    ],
                    closed=False,
                )
                for c in range(6)
                for r in (-1, 0, 1)
            )
            sheet.line(arcs, Ink(0.30, 0.40, 0.66), 2.4)
            sheet.line(smooth(body), LINE, 3)
            sheet.paint(ellipse(x - 82, y - 8, 11), PAPER)
            sheet.line(ellipse(x - 82, y - 8, 11), LINE, 2.4)
            sheet.paint(ellipse(x - 82, y - 6, 5), LINE)


def trampled_paper(sheet: Sheet) -> None:
    """Garlands, hats and lantern skins that feet have gone over."""
    rng = dice("trampled")
    inks = (CREAM, Ink(0.08, 0.28, 0.76), Ink(0.14, 0.54, 0.20), CREAM)
    with sheet.shape("trampled paper"):
        for number in range(34):
            x, y = at(rng.uniform(-3.2, 3.2), GROUND, 70 * 3.6 ** rng.random())
            size = (y - 590) * rng.uniform(0.05, 0.11)
            flat = [
                (x + size * dx + rng.uniform(-0.3, 0.3) * size, y + size * dy * 0.34)
                for dx, dy in ((-1.2, 0), (-0.4, -1), (0.7, -0.8), (1.2, 0.3), (0.2, 1), (-0.8, 0.8))
            ]
            sheet.paint(polygon(flat), inks[number % 4])
            crease = [flat[0], (x, y), flat[3]]
            sheet.line(polyline(crease), inks[number % 4].towards(LINE, 0.4), 1.8)
        for across, near, lean in ((-1.5, 158, -14), (1.7, 128, 10)):
            paper_crown(sheet, at(across, GROUND, near), near * 0.28, lean)


def paper_crown(sheet: Sheet, middle: Point, size: float, lean: float) -> None:
    """A paper crown that somebody has trodden on."""
    x, y = middle
    peaks = [
        (-1, 0.3),
        (-1.15, -0.5),
        (-0.6, -0.1),
        (-0.3, -0.7),
        (0.05, -0.1),
        (0.5, -0.6),
        (0.65, 0),
        (1.2, -0.3),
        (1, 0.4),
    ]
    with sheet.group(turn=(lean, x, y)):
        crown = polygon([(x + size * dx, y + size * dy * 0.6) for dx, dy in peaks])
        sheet.paint(crown, Ink(0.02, 0.14, 0.74))
        band = [(x - size, y + size * 0.1), (x + size, y + size * 0.16)]
        sheet.line(polyline(band), CREAM, size * 0.1)
        sheet.line(crown, LINE, 2.2)


# A table in the street.


def long_table(sheet: Sheet) -> None:
    """A table as long as three houses, laid with what is left of breakfast, stools on both sides."""
    left, right, high, far, near = 0.55, 1.75, -0.82, 36.0, 104.0
    with sheet.shape("long table"):
        shadow = [
            at(left, GROUND, far),
            at(right, GROUND, far),
            at(right + 0.5, GROUND, near * 1.2),
            at(left + 0.3, GROUND, near * 1.2),
        ]
        sheet.paint(polygon(shadow), SHADOW, opacity=0.55)
        for across in (left - 0.42, right + 0.42):
            for level in (44.0, 56.0, 72.0, 94.0):
                stool(sheet, across, level)
        cloth = [at(left, high, far), at(right, high, far), at(right, high, near), at(left, high, near)]
        for across in (left, right):
            for level in (far, near):
                sheet.line(polyline([at(across, high, level), at(across, GROUND, level)]), LINE, max(3, level * 0.08))
        side_cloth = [at(left, high, far), at(left, high, near), at(left, high - 0.3, near), at(left, high - 0.3, far)]
        sheet.paint(polygon(side_cloth), CREAM.towards(PLUM, 0.4))
        end = [at(left, high, near), at(right, high, near), at(right, high - 0.32, near), at(left, high - 0.32, near)]
        sheet.paint(polygon(end), CREAM.towards(PLUM, 0.25))
        sheet.paint(polygon(cloth), CREAM)
        checks = "".join(
            polyline([at(left + (right - left) * i / 6, high, far), at(left + (right - left) * i / 6, high, near)])
            for i in range(1, 6)
        )
        sheet.line(checks, Ink(0.02, 0.20, 0.70), 2)
        rows = "".join(
            polyline([at(left, high, far * 1.115**i), at(right, high, far * 1.115**i)]) for i in range(1, 10)
        )
        sheet.line(rows, Ink(0.02, 0.20, 0.70), 2)
        sheet.line(polygon(cloth), LINE, 2.4)
        sheet.line(polygon(end), LINE, 2.4)
        laid(sheet, left, right, high)


def stool(sheet: Sheet, across: float, near: float) -> None:
    """A stool with three legs."""
    for lean in (-0.16, 0, 0.16):
        sheet.line(
            polyline([at(across + lean * 0.6, -1.1, near), at(across + lean, GROUND, near)]), LINE, max(2, near * 0.045)
        )
    x, y = at(across, -1.1, near)
    sheet.paint(ellipse(x, y, near * 0.21, near * 0.07), WOOD)
    sheet.line(ellipse(x, y, near * 0.21, near * 0.07), LINE, max(1.4, near * 0.02))


def laid(sheet: Sheet, left: float, right: float, high: float) -> None:
    """Plates, jugs, half a loaf, an apple or two."""
    for near, kinds in ((48, "pj"), (58, "ba"), (70, "jp"), (82, "pb"), (95, "ap")):
        for share, kind in zip((0.28, 0.72), kinds, strict=True):
            x, y = at(left + (right - left) * share, high, near)
            thin = max(1.2, near * 0.02)
            if kind == "p":
                sheet.paint(ellipse(x, y, near * 0.17, near * 0.05), Ink(0.02, 0.42, 0.14))
                sheet.line(ellipse(x, y, near * 0.17, near * 0.05), LINE, thin)
                sheet.paint(ellipse(x, y, near * 0.1, near * 0.026), PAPER)
            elif kind == "j":
                jug = [
                    Corner(x - near * 0.07, y - near * 0.3),
                    (x - near * 0.12, y - near * 0.1),
                    Corner(x - near * 0.07, y),
                ]
                jug += [
                    Corner(x + near * 0.07, y),
                    (x + near * 0.12, y - near * 0.1),
                    Corner(x + near * 0.07, y - near * 0.3),
                ]
                sheet.paint(smooth(jug), VERMILION)
                sheet.line(smooth(jug), LINE, thin)
            elif kind == "b":
                sheet.paint(ellipse(x, y - near * 0.05, near * 0.18, near * 0.09), Ink(0.10, 0.28, 0.66))
                sheet.line(ellipse(x, y - near * 0.05, near * 0.18, near * 0.09), LINE, thin)
            else:
                for dx in (-0.08, 0.07):
                    sheet.paint(ellipse(x + dx * near, y - near * 0.05, near * 0.06), Ink(0.04, 0.16, 0.90))
                    sheet.line(ellipse(x + dx * near, y - near * 0.05, near * 0.06), LINE, thin)


class Sitter(NamedTuple):
    """Somebody on a doorstep: where, what they wear, which way they look (-1 left, 1 right), how tall."""

    across: float
    near: float
    cloth: int
    looks: int
    tall: float = 1.0


SITTERS = (
    Sitter(-4.6, 41, 3, 1),
    Sitter(-4.35, 42, 1, -1, 0.7),
    Sitter(4.5, 55, 2, -1),
    Sitter(4.2, 56, 6, 1),
    Sitter(-4.6, 82, 4, 1),
    Sitter(-4.05, 83, 0, -1),
    Sitter(-4.32, 85, 1, 1, 0.62),
    Sitter(4.62, 88, 5, -1),
    Sitter(4.1, 89, 1, 1, 0.9),
)


def sitter(sheet: Sheet, who: Sitter) -> None:
    """Somebody who sits with their feet on the pavement, turned a little to whoever sits beside them."""
    frame = Frame(*at(who.across, GROUND, who.near), who.near * who.tall)
    way = who.looks
    cloth = CLOTHS[who.cloth % len(CLOTHS)]
    with sheet.shape(f"sitter at {who.across:g} {who.near:g}"):
        corners = ((-0.36, 0.24), (0.36, 0.24), (0.36, 0.0), (-0.36, 0.0))
        step = polygon([at(who.across + dx, GROUND + high, who.near) for dx, high in corners])
        sheet.paint(step, Ink(0.22, 0.36, 0.34))
        body = [Corner(-0.1, 0.98), (-0.22, 0.88), (-0.24, 0.5), Corner(-0.23, 0.24)]
        body += [Corner(0.23, 0.24), (0.24, 0.5), (0.22, 0.88), Corner(0.1, 0.98)]
        outline = smooth(frame.run(body))
        sheet.paint(outline, cloth)
        if who.near > 50:
            raised = Frame(frame.x, frame.y + 0.34 * frame.metre, frame.metre)
            coat_print(sheet, raised, outline, cloth, (who.cloth + 2) % 4)
        knees(sheet, frame, way, BROWN if who.cloth % 2 else DEEP_PLUM)
        arm = [frame.at(way * 0.15, 0.86), frame.at(way * 0.23, 0.62), frame.at(way * 0.08, 0.46)]
        sheet.paint(stroke(arm, frame.metre * 0.11, start=1, end=0.8), cloth.towards(LINE, 0.3))
        sheet.paint(ellipse(*frame.at(way * 0.06, 0.46), frame.metre * 0.05), SKIN)
        sun = -1 if who.across > 0 else 1
        edge = [frame.at(sun * 0.1, 0.97), frame.at(sun * 0.21, 0.88), frame.at(sun * 0.235, 0.55)]
        sheet.paint(stroke(edge, frame.metre * 0.05, start=0.2, end=0.2), Ink(0, 0.02, 0.5))
        sitters_head(sheet, frame, way, HAIRS[who.cloth % len(HAIRS)])


def knees(sheet: Sheet, frame: Frame, way: int, ink: Ink) -> None:
    """Two knees towards us, shins, shoes."""
    for side in (-1, 1):
        knee, foot = frame.at(side * 0.12 + way * 0.05, 0.37), frame.at(side * 0.11 + way * 0.09, 0.04)
        shade = ink if side != way else ink.towards(PAPER, 0.12)
        sheet.paint(stroke([knee, foot], frame.metre * 0.15, start=1, end=0.8), shade)
        sheet.paint(ellipse(*knee, frame.metre * 0.1, frame.metre * 0.09), shade)
        sheet.paint(ellipse(*foot, frame.metre * 0.1, frame.metre * 0.045), LINE)


def sitters_head(sheet: Sheet, frame: Frame, way: int, hair: Ink) -> None:
    """A head turned to one side: a cheek, and hair behind it."""
    sheet.paint(ellipse(*frame.at(way * 0.04, 1.13), frame.metre * 0.12, frame.metre * 0.14), SKIN)
    back = [(0.14, 1.24), (0, 1.30), (-0.11, 1.2), (-0.1, 1.04), (-0.02, 1.1), (0.02, 1.2)]
    sheet.paint(smooth([frame.at(way * dx, high) for dx, high in back]), hair)


def taking_down(sheet: Sheet) -> None:
    """Somebody on a ladder with a lantern in both hands, and the basket that it goes into."""
    with sheet.shape("taking down"):
        foot, head = at(-2.9, GROUND, 76), at(-3.5, 2.5, 76)
        sheet.paint(
            polygon(
                [
                    (foot[0] - 20, foot[1]),
                    (foot[0] + 24, foot[1]),
                    (foot[0] - 60, foot[1] + 130),
                    (foot[0] - 130, foot[1] + 130),
                ]
            ),
            SHADOW,
            opacity=0.4,
        )
        for dx in (-15, 15):
            sheet.line(polyline([(foot[0] + dx, foot[1]), (head[0] + dx * 0.8, head[1])]), LINE, 7)
            sheet.line(polyline([(foot[0] + dx, foot[1]), (head[0] + dx * 0.8, head[1])]), WOOD, 4)
        for rung in range(1, 15):
            share = rung / 15
            x, y = foot[0] + (head[0] - foot[0]) * share, foot[1] + (head[1] - foot[1]) * share
            sheet.line(polyline([(x - 14, y), (x + 14, y)]), LINE, 4)
        stand = (foot[0] + (head[0] - foot[0]) * 0.42, foot[1] + (head[1] - foot[1]) * 0.42)
        frame = Frame(*stand, 74)
        for side in (-1, 1):
            sheet.paint(
                stroke(
                    [frame.at(side * 0.09, 0.72), frame.at(side * 0.12, 0.04 + 0.2 * (side > 0))], 12, start=1, end=0.8
                ),
                DEEP_PLUM,
            )
        coat = [
            Corner(-0.1, 1.4),
            (-0.23, 1.33),
            (-0.25, 0.95),
            Corner(-0.27, 0.6),
            Corner(0.27, 0.6),
            (0.25, 0.95),
            (0.23, 1.33),
            Corner(0.1, 1.4),
        ]
        outline = smooth(frame.run(coat))
        sheet.paint(outline, VERMILION)
        for side in (-1, 1):
            sheet.paint(
                stroke(
                    [frame.at(side * 0.2, 1.3), frame.at(0.3 + side * 0.1, 1.55), frame.at(0.42 + side * 0.12, 1.75)],
                    10,
                    start=1,
                    end=0.8,
                ),
                VERMILION,
            )
        sheet.paint(ellipse(*frame.at(0, 1.55), 9.5, 11.5), HAIRS[0])
        x, y = frame.at(0.46, 1.95)
        hang(sheet, Lantern(x, y, 19, CREAM_PAPER, lit=False))
        basket(sheet, -1.9, 80)


def basket(sheet: Sheet, across: float, near: float) -> None:
    """A basket full of lanterns that are out."""
    x, y = at(across, GROUND, near)
    for dx, up, paper in ((-0.2, 0.52, CORAL_PAPER), (0.2, 0.5, CREAM_PAPER), (0.0, 0.68, PAPERS[3])):
        hang(sheet, Lantern(x + dx * near, y - up * near, near * 0.2, paper, lit=False))
    outline = polygon(
        [
            (x - 0.44 * near, y - 0.42 * near),
            (x + 0.44 * near, y - 0.42 * near),
            (x + 0.34 * near, y),
            (x - 0.34 * near, y),
        ]
    )
    sheet.paint(outline, WOOD)
    weave = "".join(
        polyline([(x - 0.42 * near, y - h * near), (x + 0.42 * near, y - h * near)]) for h in (0.3, 0.2, 0.1)
    )
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line(weave, TIMBER, 3)
    sheet.line(outline, LINE, 2.6)


def sweeper(sheet: Sheet) -> None:
    """One person, far off, with a broom."""
    with sheet.shape("sweeper"):
        x, y = at(0.9, GROUND, 46)
        frame = Frame(x, y, 46)
        fade = sheet.linear((0, y), (0, y + 130), Stop(0, SHADOW, 0.6), Stop(1, SHADOW, 0))
        sheet.paint(polygon([(x - 12, y), (x + 12, y), (x + 44, y + 130), (x - 2, y + 130)]), fade)
        for side in (-1, 1):
            sheet.paint(stroke([frame.at(side * 0.08, 0.7), frame.at(side * 0.13, 0)], 8, start=1, end=0.8), DEEP_PLUM)
        coat = [Corner(-0.1, 1.36), (-0.24, 1.3), Corner(-0.32, 0.5), Corner(0.30, 0.5), (0.22, 1.3), Corner(0.1, 1.38)]
        sheet.paint(smooth(frame.run(coat)), DARK_SEA)
        sheet.paint(ellipse(*frame.at(-0.03, 1.5), 6, 7.4), HAIRS[0])
        sheet.paint(ellipse(*frame.at(-0.03, 1.58), 8.6, 3.6), VERMILION)
        sheet.line(polyline([frame.at(-0.1, 1.35), frame.at(-0.62, 0.1)]), LINE, 3)
        sheet.paint(polygon([frame.at(-0.56, 0.2), frame.at(-0.86, 0.0), frame.at(-0.5, -0.02)]), WOOD)
        for hand in ((-0.24, 1.0), (-0.38, 0.7)):
            sheet.paint(stroke([frame.at(-0.05, 1.25), frame.at(*hand)], 6, start=1, end=0.7), DARK_SEA)
