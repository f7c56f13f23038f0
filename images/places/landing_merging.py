"""The Landing while two nights merge: two tilts of one landing, torn together; the sea comes in under a door."""

from __future__ import annotations

import math

import landing_drawing as landing

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

FIRST = landing.Eye()
SECOND = landing.Eye(vanishing=(1190.0, 470.0), strength=560.0, sway=-60, lift=-10)
FIRST_TILT, SECOND_TILT = -5.0, 7.5
OTHER_ROW = (
    landing.Door("leo_and_mara"),
    landing.Door("elara", open=0.22),
    landing.Door("lila"),
    landing.Door("tara"),
    landing.Door("max"),
)


def _night(sheet: Sheet, eye: landing.Eye, row: tuple[landing.Door, ...], dark: Ink, other_side: float) -> None:
    landing.nothing(sheet, eye, other_side=other_side)
    landing.ceiling(sheet, eye)
    landing.wall(sheet, eye)
    landing.floor(sheet, eye)
    landing.runner(sheet, eye)
    landing.doors(sheet, eye, row)
    landing.night(sheet, eye, dark, [(landing.lamp_centre(eye, 3.5), 1000, 0.95)])
    landing.depth(sheet, eye, Ink(0.62, 0.70, 0))
    landing.frame_of_dark(sheet, eye, Ink(0.40, 0.34, 0))
    landing.door_lights(sheet, eye, row)
    for z in (24, 17.5, 12.2, 7.6, 3.5):
        landing.lamp(sheet, eye, z, lit=1.0 if z < 4 else 0.7)


def first(sheet: Sheet) -> None:
    """The night that one was in."""
    with landing.tilted(sheet, FIRST_TILT, (960, 540), 1.16):
        _night(sheet, FIRST, landing.FIVE_AND_ONE, Ink(0.64, 0.76, 0.04), 1.0)
        landing.banister(sheet, FIRST, lit=landing.RAIL_BY_NIGHT, shade=Ink(0.80, 0.84, 0.40))
    with sheet.shape("shadow of the torn sheet"), sheet.overprint(blur=16):
        sheet.paint(_torn(sheet, -34), Ink(0.72, 0.60, 0))


def second(sheet: Sheet) -> None:
    """The night that came in, on its own torn sheet."""
    with sheet.shape("torn lip of paper"):
        sheet.paint(_torn(sheet, -20, rough=6), PAPER)
        sheet.paint(_torn(sheet, -8, rough=4), Ink(0, 0.10, 0.12))
    edge = sheet.clip(_torn(sheet, 0))
    with sheet.group(clip=edge), landing.tilted(sheet, SECOND_TILT, (1300, 540), 1.22):
        _night(sheet, SECOND, OTHER_ROW, Ink(0.60, 0.94, 0), 0.0)
        _sea_under_the_door(sheet, landing.DOOR_STARTS[0])
        _lanterns_under_the_door(sheet, landing.DOOR_STARTS[3])
        landing.banister(sheet, SECOND, lit=landing.RAIL_BY_NIGHT, shade=Ink(0.84, 0.92, 0.24))


def _torn(sheet: Sheet, by: float, rough: float = 2.5) -> str:
    """Everything to the right of the tear, whose edge is moved by so many pixels and is as rough as that."""
    course = sheet.rng("course of the tear")
    fibres = sheet.rng(f"fibres {by}")
    edge: list[Point] = []
    y, wander, fibre = -80.0, 0.0, 0.0
    while y < 1170:
        wander = wander * 0.94 + course.uniform(-5, 5)
        fibre = fibre * 0.7 + fibres.uniform(-rough, rough)
        x = 1032 - 0.16 * y + 30 * math.sin(y / 170) + wander
        edge.append((x + by + fibre, y))
        y += course.uniform(5, 11)
    return polygon([*edge, (2100, 1180), (2100, -90)])


def _sea_under_the_door(sheet: Sheet, start: float) -> None:
    """Water out of the nearest door, over the boards and the runner, with a whale's back in it."""
    with sheet.shape("sea under the door"):
        spread = [
            (landing.WALL, start),
            (landing.WALL, start + 1.0),
            (1.9, start + 1.35),
            (1.1, start + 1.15),
            (0.35, start + 1.02),
            (0.05, start + 0.55),
            (0.45, start + 0.12),
            (1.0, start - 0.06),
            (1.6, start - 0.34),
            (2.2, start - 0.28),
        ]
        outline = smooth(SECOND.on_floor(spread))
        near, far = SECOND.at(landing.WALL, landing.FLOOR, start), SECOND.at(0.2, landing.FLOOR, start + 0.6)
        sheet.paint(
            outline,
            sheet.linear(
                near,
                far,
                Stop(0, Ink(0.34, 0.78, 0.04)),
                Stop(0.4, Ink(0.74, 0.94, 0.02)),
                Stop(1, Ink(0.94, 0.98, 0.02)),
            ),
        )
        for row in range(5):
            z = start - 0.05 + row * 0.22
            wave = [
                (x, z + 0.045 * math.sin(x * 9 + row * 2)) for x in [0.75 + 0.1 * i - 0.08 * row for i in range(15)]
            ]
            sheet.paint(stroke(SECOND.on_floor([p for p in wave if p[0] < 2.4]), 6, start=0, end=0), Ink(0, 0.06, 0.04))
        rim = smooth(SECOND.on_floor(spread[1:]), closed=False)
        sheet.line(rim, Ink(0, 0.04, 0.04), 4)
    with sheet.shape("whale’s back"):
        x, y = SECOND.at(1.25, landing.FLOOR, start + 0.42)
        back = smooth(
            [(x - 74, y + 8), (x - 40, y - 26), (x + 10, y - 34), (x + 52, y - 14), (x + 78, y + 10), (x, y + 15)]
        )
        sheet.paint(back, Ink(0.10, 0.56, 0.06))
        fluke = [(x + 96, y + 12), (x + 112, y - 14), (x + 92, y - 34), (x + 116, y - 30), (x + 126, y - 20)]
        fluke += [(x + 138, y - 34), (x + 158, y - 34), (x + 136, y - 12), (x + 124, y + 14)]
        sheet.paint(smooth(fluke), Ink(0.10, 0.56, 0.06))
        sheet.paint(ellipse(x - 46, y - 4, 4), LINE)
        sheet.paint(
            stroke([(x - 70, y + 6), (x - 40, y - 25), (x + 10, y - 33), (x + 52, y - 13)], 4, start=0.1, end=0.1),
            Ink(0, 0.10, 0.10),
        )
        for side in (-1, 1):
            spray = [(x - 28, y - 32), (x - 28 + side * 6, y - 58), (x - 28 + side * 22, y - 62)]
            sheet.paint(stroke(spray, 5, start=0.6, end=0.1), Ink(0, 0.06, 0.06))


def _lanterns_under_the_door(sheet: Sheet, start: float) -> None:
    """Sparks of somebody’s festival, out of the paper door."""
    rng = sheet.rng("lanterns")
    with sheet.shape("sparks"):
        for index in range(16):
            share = index / 16
            x, y = SECOND.at(
                landing.WALL - 0.3 - 1.9 * share, landing.FLOOR - 0.2 - 1.6 * share * rng.random(), start - 1.6 * share
            )
            radius = 3 + 7 * share * rng.uniform(0.6, 1)
            if index % 3 == 0:
                sheet.paint(star(x, y, radius * 1.4), Ink(0, 0.02, 0.30))
            else:
                sheet.paint(ellipse(x, y, radius * 0.8, radius), Ink(0, 0.10, 0.90))
                sheet.paint(ellipse(x, y, radius * 0.35), LINE if index % 5 == 0 else PAPER)


PICTURE = Place(
    name="landing",
    mood="merging",
    palette="landing",
    layers=(
        Layer("first", first, depth=0.6),
        Layer("second", second, depth=0.9, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.34, 0.50, 0.0), near=0.25, far=0.6),
    shows=(
        "The landing is torn in two from top to bottom, and the halves don’t meet. On the right a pool of dark water "
        "has opened in the floor, with a whale in it, no longer than a bath."
    ),
)
