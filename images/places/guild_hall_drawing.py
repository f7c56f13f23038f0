"""The Weavers' Guild Hall: arches, a gallery on three sides, a stage with a curtain. Shared by both its moods.

One looks down its length, as through `lens_drawing`; the eye is at the height of somebody who stands on the floor.
"""

from __future__ import annotations

import cords_drawing as cords
from lens_drawing import Lens

from print_room.brushes import stamped_stars, stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

EYE = Lens((960, 560), 1000)
FLOOR, GALLERY, RAIL, VAULT = 1.5, -0.85, -1.6, -3.0
WALL, NEAR, END = 4.6, 2.0, 10.0
STAGE_FRONT, STAGE_TOP = 8.6, 0.72
# The opening of the stage, an arch in the end wall.
STAGE_HALF, STAGE_SPRING = 3.1, -1.6

NONE = Ink(0, 0, 0)
STONE = Ink(0.50, 0.24, 0.20)
STONE_DARK = Ink(0.68, 0.54, 0.30)
STONE_LIGHT = Ink(0.12, 0.10, 0.28)
HOLLOW = Ink(0.86, 0.80, 0.28)
CURTAIN = Ink(0.06, 0.26, 0.94)
CURTAIN_FOLD = Ink(0.46, 0.56, 0.86)
CURTAIN_LIGHT = Ink(0, 0.12, 0.82)
BOARDS, BOARDS_DARK = Ink(0.36, 0.34, 0.50), Ink(0.62, 0.54, 0.54)


# The room.


def room(sheet: Sheet) -> None:
    """The vault with its ribs, the two long walls, the end wall, the floor."""
    with sheet.shape("vault"):
        sheet.paint(sheet.everything, Ink(0.66, 0.54, 0.26))
        for z in (9.4, 7.2, 5.2, 3.7):
            rib = EYE.arch((0, VAULT), WALL, 2.4, z)
            sheet.line(polyline(rib), STONE, max(8, EYE.size(0.20, z)))
            sheet.line(polyline(rib), STONE_LIGHT, max(2, EYE.size(0.04, z)))
    for side in (-1, 1):
        long_wall(sheet, side)
    end_wall(sheet)
    with sheet.shape("floor"):
        sheet.paint(EYE.flat(FLOOR, -WALL, WALL, 1.2, END), BOARDS)
        boards = [
            polyline([EYE.at(-WALL + i * 0.46, FLOOR, 1.2), EYE.at(-WALL + i * 0.46, FLOOR, END)]) for i in range(21)
        ]
        sheet.line("".join(boards), BOARDS_DARK, 2.6)


def long_wall(sheet: Sheet, side: int) -> None:
    """Arches below, the gallery with its rail, arches above."""
    x = side * WALL
    with sheet.shape(f"long wall {side}"):
        sheet.paint(EYE.side(x, VAULT, FLOOR, 1.2, END), STONE)
        for z in (8.6, 6.9, 5.2, 3.5):
            for foot, spring, up in ((FLOOR, 0.25, 0.62), (GALLERY, -2.15, 0.6)):
                arch = EYE.side_arch(x, (spring, z), 0.62, up)
                opening = polygon([EYE.at(x, foot, z - 0.62), *arch, EYE.at(x, foot, z + 0.62)])
                sheet.paint(opening, HOLLOW)
                sheet.line(polyline(arch), STONE_LIGHT, max(3, EYE.size(0.09, z)))
                for dz in (-0.62, 0.62):
                    post = polyline([EYE.at(x, foot, z + dz), EYE.at(x, spring, z + dz)])
                    sheet.line(post, STONE_LIGHT, max(3, EYE.size(0.09, z)))


def gallery(sheet: Sheet, side: int) -> None:
    """The gallery's floor and its rail with hung cloths."""
    x = side * WALL
    out = x - side * 0.75
    with sheet.shape(f"gallery {side}"):
        sheet.paint(
            EYE.face([(x, GALLERY, 1.2), (out, GALLERY, 1.2), (out, GALLERY, END), (x, GALLERY, END)]), STONE_DARK
        )
        sheet.paint(EYE.side(out, GALLERY, GALLERY + 0.22, 1.2, END), Ink(0.30, 0.30, 0.42))
        sheet.paint(EYE.side(out, RAIL + 0.16, GALLERY, 1.2, END), Ink(0.60, 0.44, 0.30))
        inks = (cords.VERMILION.light, cords.TURQUOISE.light, cords.PLUM.light)
        for index in range(9):
            near = 2.2 + index * 0.86
            cloth = EYE.side(out, RAIL + 0.2, GALLERY + 0.34, near, near + 0.62)
            sheet.paint(cloth, inks[index % 3])
            low = EYE.side(out, GALLERY + 0.22, GALLERY + 0.34, near, near + 0.62)
            sheet.paint(low, Ink(0, 0.06, 0.30))
            sx, sy = EYE.at(out, (RAIL + GALLERY) / 2 + 0.1, near + 0.3)
            sheet.paint(star(sx, sy, EYE.size(0.15, near + 0.3)), Ink(0, 0.05, 0.16))
        sheet.paint(EYE.side(out, RAIL, RAIL + 0.16, 1.2, END), Ink(0.06, 0.16, 0.50))
        sheet.line(polyline([EYE.at(out, RAIL, 1.2), EYE.at(out, RAIL, END)]), LINE, 2.6)
        sheet.line(polyline([EYE.at(out, GALLERY + 0.22, 1.2), EYE.at(out, GALLERY + 0.22, END)]), LINE, 2.6)


def stage_opening(more: float = 0.0) -> list[Point]:
    """Return the way round the opening of the stage, from its left foot."""
    half = STAGE_HALF + more
    arch = EYE.arch((0, STAGE_SPRING), half, half * 0.62, END)
    return [EYE.at(-half, STAGE_TOP, END), *arch, EYE.at(half, STAGE_TOP, END)]


def end_wall(sheet: Sheet) -> None:
    """The wall of the stage: a great arch with a cord round it, the Guild's round window over it."""
    with sheet.shape("end wall"):
        head = EYE.arch((0, VAULT), WALL, 2.4, END)
        sheet.paint(polygon([EYE.at(-WALL, FLOOR, END), *head, EYE.at(WALL, FLOOR, END)]), STONE)
        sheet.line(polyline(head), STONE_LIGHT, 8)
        sheet.paint(polygon(stage_opening()), HOLLOW)


def stage(sheet: Sheet) -> None:
    """The boards of the stage and its front, with the Guild's shuttles on it."""
    with sheet.shape("stage"):
        sheet.paint(
            EYE.face(
                [
                    (-WALL, STAGE_TOP, STAGE_FRONT),
                    (WALL, STAGE_TOP, STAGE_FRONT),
                    (WALL, STAGE_TOP, END),
                    (-WALL, STAGE_TOP, END),
                ]
            ),
            Ink(0.06, 0.26, 0.44),
        )
        sheet.paint(EYE.front(STAGE_FRONT, -WALL, WALL, STAGE_TOP, FLOOR), Ink(0.42, 0.58, 0.50))
        sheet.paint(EYE.front(STAGE_FRONT, -WALL, WALL, STAGE_TOP, STAGE_TOP + 0.10), Ink(0, 0.18, 0.40))
        for index in range(-7, 8):
            x, y = EYE.at(index * 0.58, STAGE_TOP + 0.46, STAGE_FRONT)
            sheet.paint(smooth([Corner(x - 24, y), (x, y - 9), Corner(x + 24, y), (x, y + 9)]), cords.GOLD.shade)
        sheet.line(polyline([EYE.at(-WALL, STAGE_TOP, STAGE_FRONT), EYE.at(WALL, STAGE_TOP, STAGE_FRONT)]), LINE, 3)


def curtain(sheet: Sheet, *, drawn_back: bool) -> None:
    """The great curtain: in two bunches at the sides, or let down all the way."""
    opening = polygon(stage_opening())
    with sheet.shape("curtain"), sheet.group(clip=sheet.clip(opening)):
        left, foot = EYE.at(-STAGE_HALF, STAGE_TOP, END)
        right, _ = EYE.at(STAGE_HALF, STAGE_TOP, END)
        top = EYE.at(0, STAGE_SPRING - STAGE_HALF * 0.62, END)[1]
        if not drawn_back:
            sheet.paint(rectangle(left, top, right - left, foot - top), CURTAIN)
            folds(sheet, [(left + i * (right - left) / 17, 1.0) for i in range(18)], top, foot)
            return
        for side, edge in ((1, left), (-1, right)):
            hang = [
                Corner(edge - side * 4, top - 10),
                Corner(edge + side * 250, top - 10),
                (edge + side * 176, top + 150),
                (edge + side * 96, foot - 150),
                (edge + side * 78, foot - 110),
                Corner(edge + side * 110, foot + 6),
                Corner(edge - side * 4, foot + 6),
            ]
            sheet.paint(smooth(hang), CURTAIN)
            for share in (0.2, 0.42, 0.64, 0.86):
                fold = [
                    (edge + side * 250 * share, top),
                    (edge + side * 180 * share, top + 160),
                    (edge + side * 84 * share, foot - 126),
                    (edge + side * 110 * share, foot),
                ]
                sheet.paint(stroke(fold, 13, start=0.9, end=0.7), CURTAIN_FOLD)
            sheet.line(smooth(hang), LINE, 3)
            tie = [(edge, foot - 132), (edge + side * 44, foot - 122), (edge + side * 86, foot - 134)]
            cords.cord(sheet, tie, 10, cords.GOLD.light, cords.TURQUOISE.light)


def folds(sheet: Sheet, at: list[tuple[float, float]], top: float, foot: float) -> None:
    """The folds of a curtain that is let down, and a row of stars at its hem."""
    for x, share in at:
        sheet.paint(
            stroke([(x, top), (x + 3, (top + foot) / 2), (x - 2, foot)], 15 * share, start=0.8, end=1), CURTAIN_FOLD
        )
    sheet.paint(rectangle(at[0][0], foot - 46, at[-1][0] - at[0][0], 8), cords.GOLD.light)
    stars = "".join(star(x + 17, foot - 22, 12) for x, _ in at)
    sheet.paint(stars, cords.GOLD.light)


# What is lit.


def night(sheet: Sheet, holes: tuple[tuple[Point, float, float], ...]) -> None:
    """Lay the evening over the hall, all but round (where, how far, how much) each light."""
    with sheet.shape("evening"):
        layers: list[tuple[str, str | Reference]] = [(sheet.everything, "white")]
        for at, reach, share in holes:
            fade = sheet.grey_radial(
                at, reach, (0, 1 - share), (0.4, 1 - share * 0.75), (0.75, 1 - share * 0.2), (1, 1)
            )
            layers.append((ellipse(*at, reach), fade))
        with sheet.overprint(mask=sheet.mask(*layers)):
            sheet.paint(sheet.everything, Ink(0.62, 0.52, 0.04))


def rose(sheet: Sheet) -> None:
    """The Guild's round window over the stage: a wheel of eight threads, with the lanterns outside behind it."""
    x, y = EYE.at(0, -4.44, END)
    radius = 74.0
    with sheet.shape("round window"):
        air = sheet.radial(
            (x, y), 230, Stop(0, Ink(0, 0.1, 0.6), 0.6), Stop(0.4, Ink(0, 0.2, 0.6), 0.2), Stop(1, Ink(0, 0.3, 0.6), 0)
        )
        sheet.paint(ellipse(x, y, 230), air)
        sheet.paint(ellipse(x, y, radius + 13), STONE_LIGHT)
        sheet.line(ellipse(x, y, radius + 13), LINE, 3.4)
        sheet.paint(
            ellipse(x, y, radius),
            sheet.radial((x, y), radius, Stop(0, PAPER), Stop(0.6, Ink(0, 0.02, 0.30)), Stop(1, Ink(0, 0.10, 0.74))),
        )
        for step in range(8):
            sheet.line(polyline([(x, y), polar((x, y), radius, step * 45)]), LINE, 4)
            petal = polar((x, y), radius * 0.72, step * 45 + 22.5)
            sheet.line(ellipse(*petal, radius * 0.20), cords.VERMILION.shade, 3)
        sheet.line(ellipse(x, y, radius * 0.46), LINE, 3.4)
        sheet.paint(star(x, y, radius * 0.40, points=8, inner=0.45), cords.VERMILION.light)
        sheet.line(ellipse(x, y, radius), LINE, 4)


def garlands(sheet: Sheet, *, lit: bool) -> None:
    """Strings of small lanterns from gallery to gallery."""
    for z, sag, count in ((8.6, 0.75, 11), (6.4, 0.9, 9), (4.7, 1.0, 7)):
        with sheet.shape(f"garland at {z:g}"):
            hung = []
            for step in range(41):
                share = step / 40 * 2 - 1
                hung.append(EYE.at(share * 3.85, -3.15 + sag * (1 - share * share), z))
            sheet.line(polyline(hung), LINE, max(2, EYE.size(0.025, z)))
            for index in range(1, count):
                share = index / count * 2 - 1
                # The middle stays open, for the round window and the stage.
                if (z < 8 or not lit) and abs(share) < 0.4:
                    continue
                x, y = EYE.at(share * 3.85, -3.15 + sag * (1 - share * share) + 0.2, z)
                lantern(sheet, (x, y), EYE.size(0.19, z), index, lit=lit)


def lantern(sheet: Sheet, at: Point, radius: float, number: int, *, lit: bool) -> None:
    """A small paper lantern, coral or turquoise."""
    x, y = at
    cloth = (cords.VERMILION, cords.GOLD, cords.TURQUOISE)[number % 3]
    if lit:
        air = sheet.radial(
            at, radius * 2.6, Stop(0, cloth.light, 0.55), Stop(0.5, cloth.light, 0.18), Stop(1, cloth.light, 0)
        )
        sheet.paint(ellipse(x, y, radius * 2.6), air)
        sheet.paint(ellipse(x, y, radius), sheet.radial(at, radius, Stop(0, PAPER), Stop(1, cloth.light)))
    else:
        sheet.paint(ellipse(x, y, radius), cloth.shade)
    for share in (-0.4, 0.1, 0.55):
        rib = [
            (x - radius * 0.9, y + radius * share),
            (x, y + radius * share * 1.2),
            (x + radius * 0.9, y + radius * share),
        ]
        sheet.line(smooth(rib, closed=False), cloth.shade, 1.8)
    sheet.paint(rectangle(x - radius * 0.3, y - radius * 1.1, radius * 0.6, radius * 0.24), LINE)
    sheet.paint(rectangle(x - radius * 0.3, y + radius * 0.88, radius * 0.6, radius * 0.24), LINE)


def paper_rain(sheet: Sheet) -> None:
    """Small stars and dots of paper that somebody in the gallery has thrown."""
    rng = sheet.rng("paper rain")
    inks = (cords.VERMILION.light, cords.TURQUOISE.light, cords.GOLD.light, PAPER)
    with sheet.shape("paper rain"):
        for _ in range(90):
            x, y = rng.uniform(-60, 1980), rng.uniform(90, 720)
            # Not before the portal, and thin in the middle.
            if 690 < x < 1230 and rng.random() < 0.9:
                continue
            size = rng.uniform(3.5, 7.5)
            ink = rng.choice(inks)
            if rng.random() < 0.4:
                sheet.paint(star(x, y, size * 1.4, points=5, turn=rng.uniform(0, 72)), ink)
            else:
                sheet.paint(ellipse(x, y, size, size * rng.uniform(0.4, 1)), ink)


# The portal for six.

PORTAL_LEFT, PORTAL_RIGHT, PORTAL_FOOT, PORTAL_SPRING = 802.0, 1118.0, 630.0, 452.0


def portal_air(sheet: Sheet) -> None:
    """The turquoise air in the opening of the stage."""
    middle, light = (PORTAL_LEFT + PORTAL_RIGHT) / 2, cords.TURQUOISE.light
    with sheet.shape("air of the portal"), sheet.group(clip=sheet.clip(polygon(stage_opening()))):
        air = sheet.radial((middle, 470), 420, Stop(0, light, 0.9), Stop(0.5, light, 0.6), Stop(1, light, 0.1))
        sheet.paint(ellipse(middle, 470, 420), air)


def portal(sheet: Sheet) -> None:
    """On the stage: a doorway as wide as a tram shelter, a bench for six in it, lamps all round."""
    middle = (PORTAL_LEFT + PORTAL_RIGHT) / 2
    with sheet.shape("portal"):
        outline = cords.arched(PORTAL_LEFT, PORTAL_RIGHT, PORTAL_FOOT, PORTAL_SPRING)
        sheet.paint(
            outline,
            sheet.radial(
                (middle, 480), 220, Stop(0, PAPER), Stop(0.5, Ink(0, 0.16, 0.02)), Stop(1, Ink(0, 0.58, 0.02))
            ),
        )
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(stamped_stars(790, 280, 340, 270, 50, sheet.rng("portal"), radius=8), Ink(0, 0.46, 0.02))
            sheet.paint(rectangle(PORTAL_LEFT, 606, 400, 60), Ink(0.10, 0.58, 0.10))
        bench(sheet)
        for more, inks in (
            (12, (cords.TURQUOISE.light, cords.GOLD.light)),
            (40, (cords.VERMILION.light, cords.GOLD.light)),
        ):
            way = cords.round_headed(PORTAL_LEFT - more, PORTAL_RIGHT + more, PORTAL_FOOT, PORTAL_SPRING)
            cords.cord(sheet, way, 17, *inks)
        between = cords.round_headed(PORTAL_LEFT - 26, PORTAL_RIGHT + 26, PORTAL_FOOT, PORTAL_SPRING)
        cords.lamps(sheet, between, 46, 9, lit=True)


def bench(sheet: Sheet) -> None:
    """A bench with six places, each with its small cushion."""
    left, right, seat = PORTAL_LEFT + 14, PORTAL_RIGHT - 14, 566.0
    with sheet.shape("bench for six"):
        for x in (left + 14, 950, right - 32):
            sheet.paint(rectangle(x, seat, 18, 60), Ink(0.50, 0.60, 0.56))
        sheet.paint(rectangle(left, seat, right - left, 15, radius=4), Ink(0.10, 0.34, 0.60))
        sheet.line(rectangle(left, seat, right - left, 15, radius=4), LINE, 2.6)
        wide = (right - left) / 6
        for index in range(6):
            x = left + index * wide
            cushion = rectangle(x + 4, seat - 13, wide - 8, 14, radius=6)
            sheet.paint(cushion, (cords.VERMILION, cords.PLUM)[index % 2].light)
            sheet.line(cushion, LINE, 2.2)
            sheet.paint(star(x + wide / 2, seat - 6, 5), cords.GOLD.light)


def lamps_behind_the_curtain(sheet: Sheet) -> None:
    """What is seen of the portal while the curtain is down: its lamps, through the cloth and under the hem."""
    way = cords.round_headed(PORTAL_LEFT - 26, PORTAL_RIGHT + 26, PORTAL_FOOT, PORTAL_SPRING)
    with sheet.shape("lamps behind the curtain"):
        for (x, y), _ in cords.spaced(way, 46):
            dim = sheet.radial(
                (x, y),
                26,
                Stop(0, Ink(0, 0.22, 0.10), 0.9),
                Stop(0.3, cords.TURQUOISE.light, 0.6),
                Stop(1, cords.TURQUOISE.light, 0),
            )
            sheet.paint(ellipse(x, y, 26), dim)
        sheet.paint(rectangle(PORTAL_LEFT - 150, PORTAL_FOOT - 4, 616, 9, radius=4), Ink(0, 0.34, 0.04))
