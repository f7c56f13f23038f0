"""Who is at the party and where: rows of guests from the doors to the steps, and before them those whom one knows."""

from __future__ import annotations

import random

import best_hour_lilas_drawing as lilas
import best_hour_people_drawing as people
from best_hour_drawing import EYE, FLOOR, Hour, level
from best_hour_lilas_drawing import Lila
from best_hour_people_drawing import Guest

from print_room.geometry import Point, ellipse, polygon, polyline, rectangle
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet

# Rows, the farthest first: how far, how wide to either side.
ROWS = (
    (23.5, 5.4),
    (21.8, 5.2),
    (20.2, 5.0),
    (18.7, 4.8),
    (17.3, 4.7),
    (16.0, 4.6),
    (14.7, 4.6),
    (13.5, 4.5),
    (12.4, 4.5),
    (11.3, 4.5),
    (10.3, 4.5),
    (9.3, 4.6),
    (8.3, 4.4),
)
JESS = Guest(-2.15, 6.3, 26, 1.08, "wide", "bun", skirt=False, skin=0, hair=2)
BEA = Guest(0.85, 6.5, 48, 0.92, "out", "curls", skirt=True, skin=0, hair=0, broad=1.16)
BOY = Guest(-0.62, 5.7, 33, 0.92, "carry", "tuft", skirt=False, skin=2, hair=0)
TEACHER = Guest(-3.55, 7.3, 3, 1.04, "one", "bald", skirt=False, skin=4)
CALLER = Guest(2.1, 7.2, 29, 1.0, "up", "crop", skirt=False)
# Beside and behind the trams, and inside them at the front panes.
ASIDE = tuple(
    Guest(side * x, z, number * 5 + side, tall)
    for side in (-1, 1)
    for x, z, number, tall in ((8.8, 10.0, 4, 1.0), (9.5, 9.8, 9, 0.68), (10.0, 10.5, 2, 1.04), (10.9, 11.3, 7, 0.96))
)
PASSENGERS = tuple(
    Guest(side * x, 9.65, number + 3 * side, 0.9, "up" if number % 2 else "wide", raised=0.72)
    for side in (-1, 1)
    for x, number in ((5.71, 14), (6.5, 19), (7.29, 22))
)
KNOWN = (TEACHER, CALLER, BEA, JESS, BOY)
SIX = (
    Lila("tired", -6.2, 8.7),
    Lila("loud", -1.25, 8.6, 0.5),
    Lila("clever", -2.95, 6.9),
    Lila("kind", 1.55, 6.2),
    Lila("good", 0.12, 5.9),
    Lila("funny", -1.5, 5.2),
)


def guests(*, six: bool) -> list[Guest]:
    """Return everybody but the six, the farthest first; where one of the six stands nobody else does."""
    rng = random.Random("guests of the best hour")
    found: list[Guest] = []
    number = 0
    for row, (z, half) in enumerate(ROWS):
        count = int(2 * half / 0.66)
        for index in range(count + 1):
            x = -half + (index + 0.5 * (row % 2)) * 0.66 + rng.uniform(-0.10, 0.10)
            tall = 0.66 if rng.random() < 0.16 else rng.uniform(0.93, 1.07)
            number += 1 + rng.randrange(3)
            who = Guest(x, z + rng.uniform(-0.25, 0.25), number, tall)
            if six and any(abs(who.x - one.x) < 0.62 and -0.3 < one.z - who.z + 1.2 < 1.9 for one in SIX[1:2]):
                continue
            found.append(who)
    found.extend((*KNOWN, *ASIDE))
    return sorted(found, key=lambda who: -who.z)


def crowd(sheet: Sheet, hour: Hour, *, gaze: str, six: bool, cake_in_the_air: bool = False) -> None:
    """Everybody, with their shadows; the tray with the cake, the telephone over the heads."""
    everybody = guests(six=six)
    standing = [Guest(one.x, one.z, 0, 0.94) for one in SIX] if six else []
    people.shadows(sheet, hour, [*everybody, *standing])
    passengers(sheet, hour, gaze)
    still_to_come = sorted(SIX, key=lambda one: -one.z) if six else []
    for who in everybody:
        while still_to_come and still_to_come[0].z > who.z:
            lilas.lila(sheet, hour, still_to_come.pop(0), gaze)
        with sheet.shape(f"guest {who.number} at {who.x:.1f}"):
            people.guest(sheet, hour, who, gaze)
        if who is CALLER:
            telephone(sheet, hour, who)
        if who is BOY:
            tray(sheet, hour, who, in_the_air=cake_in_the_air)
    for one in still_to_come:
        lilas.lila(sheet, hour, one, gaze)


def passengers(sheet: Sheet, hour: Hour, gaze: str) -> None:
    """Those who have got into the trams, at the panes."""
    for who in PASSENGERS:
        left, right = (who.x - 0.25, who.x + 0.25) if abs(who.x) != 6.5 else (who.x - 0.4, who.x + 0.4)
        pane = EYE.front(9.6, left, right, FLOOR - 2.66, FLOOR - 1.5)
        with sheet.shape(f"passenger at {who.x:g}"), sheet.group(clip=sheet.clip(pane)):
            people.guest(sheet, hour, who, gaze)


def spread(who: Guest, dx: float, up: float) -> Point:
    """Return a point beside somebody, in their metres."""
    x, y = EYE.at(who.x, level(who.z), who.z)
    m = EYE.size(1, who.z) * who.tall
    return x + dx * m, y - up * m


def telephone(sheet: Sheet, hour: Hour, who: Guest) -> None:
    """A telephone held up over everybody's heads, its screen alight."""
    m = EYE.size(1, who.z) * who.tall
    x, y = spread(who, 0.44, 1.98)
    with sheet.shape("telephone"), sheet.group(turn=(8, x, y)):
        sheet.paint(rectangle(x - m * 0.075, y - m * 0.13, m * 0.15, m * 0.26, radius=m * 0.025), hour.of(LINE))
        sheet.paint(rectangle(x - m * 0.058, y - m * 0.105, m * 0.116, m * 0.21, radius=m * 0.01), PAPER)
        sheet.paint(ellipse(x, y - m * 0.02, m * 0.035), hour.of(Ink(0, 0.10, 0.6)))


def tray(sheet: Sheet, hour: Hour, who: Guest, *, in_the_air: bool) -> None:
    """A tray with a round cake on it, one corner of the icing kept; or the tray, and the cake some way above it."""
    m = EYE.size(1, who.z) * who.tall
    x, y = spread(who, 0.0, 0.96)
    with sheet.shape("tray"):
        sheet.paint(ellipse(x, y + m * 0.02, m * 0.46, m * 0.10), hour.of(Ink(0.30, 0.42, 0.40)))
        sheet.paint(ellipse(x, y, m * 0.46, m * 0.10), hour.of(Ink(0, 0.18, 0.10)))
        sheet.line(ellipse(x, y, m * 0.46, m * 0.10), hour.of(LINE), 3)
    with sheet.shape("cake"):
        if not in_the_air:
            cake(sheet, hour, (x, y - m * 0.02), m)
            return
        with sheet.group(turn=(-11, x, y)):
            cake(sheet, hour, (x + m * 0.42, y - m * 0.96), m)
        for dx, up, turn in ((0.46, 0.32, 24), (0.42, 0.66, -30), (-0.46, 0.50, 14)):
            px, py = x + dx * m, y - up * m
            with sheet.group(turn=(turn, px, py)):
                slice_of_cake(sheet, hour, (px, py), m)


def cake(sheet: Sheet, hour: Hour, at: Point, m: float) -> None:
    """A round cake, iced, with cherries."""
    x, y = at
    side = polygon([(x - m * 0.29, y - m * 0.17), (x + m * 0.29, y - m * 0.17), (x + m * 0.29, y), (x - m * 0.29, y)])
    sheet.paint(ellipse(x, y, m * 0.29, m * 0.07), hour.of(Ink(0.02, 0.22, 0.66)))
    sheet.paint(side, hour.of(Ink(0.02, 0.22, 0.66)))
    sheet.line(polyline([(x - m * 0.29, y - m * 0.07), (x + m * 0.29, y - m * 0.07)]), PAPER, m * 0.03)
    icing = "".join(ellipse(x + k * m * 0.09, y - m * 0.13, m * 0.045, m * 0.05) for k in range(-3, 4))
    sheet.paint(icing, PAPER)
    sheet.paint(ellipse(x, y - m * 0.17, m * 0.30, m * 0.075), PAPER)
    sheet.line(ellipse(x, y - m * 0.17, m * 0.30, m * 0.075), hour.of(Ink(0.3, 0.36, 0.5)), 2.4)
    cherries = [
        (-0.2, 0.0),
        (-0.1, 0.035),
        (0.03, 0.04),
        (0.15, 0.02),
        (0.21, -0.01),
        (0.0, -0.04),
        (-0.12, -0.035),
        (0.12, -0.035),
    ]
    sheet.paint(
        "".join(ellipse(x + dx * m, y + dy * m - m * 0.19, m * 0.028) for dx, dy in cherries),
        hour.of(Ink(0.04, 0.16, 0.95)),
    )


def slice_of_cake(sheet: Sheet, hour: Hour, at: Point, m: float) -> None:
    """A slice by itself."""
    x, y = at
    body = polygon(
        [
            (x - m * 0.11, y - m * 0.06),
            (x + m * 0.11, y - m * 0.06),
            (x + m * 0.11, y + m * 0.06),
            (x - m * 0.11, y + m * 0.06),
        ]
    )
    sheet.paint(body, hour.of(Ink(0.02, 0.22, 0.66)))
    sheet.paint(
        polygon(
            [
                (x - m * 0.12, y - m * 0.09),
                (x + m * 0.12, y - m * 0.09),
                (x + m * 0.11, y - m * 0.045),
                (x - m * 0.11, y - m * 0.045),
            ]
        ),
        PAPER,
    )
    sheet.paint(ellipse(x, y - m * 0.10, m * 0.028), hour.of(Ink(0.04, 0.16, 0.95)))
