"""The Landing when everybody comes by: over the hump of it and down the runner, row after row."""

from __future__ import annotations

import landing_crowd_drawing as crowd
import landing_drawing as landing
import raft_heads_drawing as heads
from landing_crowd_drawing import AMBER, HANGING, HELD, UP, WHITE, Sleeper

from print_room.geometry import Point, ellipse, rectangle
from print_room.inks import PAPER, SKIN_BROWN, SKIN_DARK, SKIN_FAIR, SKIN_LIGHT, SKIN_TAN, Ink
from print_room.sheet import Sheet, Stop

EYE = landing.Eye(vanishing=(850.0, 474.0), lift=108.0)
TALL = 1.58
BLUE, LILAC, RUST = Ink(0.40, 0.74, 0.12), Ink(0, 0.42, 0.08), Ink(0.04, 0.46, 0.90)
DARK_INK = Ink(0.56, 0.62, 0.36)
# What the many have on, and their heads: taken in turn.
CLOTHES = (
    ("nightshirt", WHITE, "hoops", BLUE),
    ("pyjamas", AMBER, "dots", DARK_INK),
    ("blanket", LILAC, "checks", WHITE),
    ("gown", RUST, "stars", Ink(0, 0.10, 0.50)),
    ("pyjamas", WHITE, "checks", Ink(0.10, 0.54, 0.14)),
    ("nightshirt", AMBER, "hearts", RUST),
    ("pyjamas", BLUE, "moons", Ink(0, 0.06, 0.36)),
    ("blanket", AMBER, "zigzag", WHITE),
    ("nightshirt", LILAC, "moons", WHITE),
)
HEADS = (
    ("short", "grin"),
    ("bob", "smile"),
    ("nightcap", "grin"),
    ("on end", "smile"),
    ("curls", "grin"),
    ("plaits", "smile"),
    ("short", "oh"),
    ("on end", "grin"),
    ("bob", "oh"),
    ("curls", "smile"),
)
SKINS = (SKIN_LIGHT, SKIN_BROWN, SKIN_FAIR, SKIN_DARK, SKIN_TAN)
# The rows behind: how far off, where the first stands, how far apart, how many.
ROWS = (
    (13.5, -0.9, 0.50, 7),
    (10.4, -1.0, 0.50, 7),
    (8.6, -1.0, 0.50, 7),
    (7.1, -1.0, 0.52, 6),
    (5.9, -1.05, 0.56, 6),
    (4.9, -1.1, 0.61, 6),
)
FOURTH = (4.1, -1.12, 0.66, 6)
LAMP_AT = 2.4
SHADE = Ink(0.80, 0.84, 0.40)


def _row(sheet: Sheet, number: int, row: tuple[float, float, float, int]) -> None:
    z, first, apart, count = row
    rng = sheet.rng(f"row {number}")
    with sheet.shape(f"row {number}"):
        for index in range(count):
            turn = number * 4 + index
            cut, ground, printed, ink = CLOTHES[(turn * 2) % len(CLOTHES)]
            hair, face = HEADS[(turn * 3 + number) % len(HEADS)]
            also = ("", "moustache", "curlers", "", "moustache", "grey")[turn % 6]
            one = Sleeper(
                cut,
                ground,
                printed,
                ink,
                SKINS[turn % 5],
                heads.Head(hair, face),
                also="" if hair == "nightcap" else also,
                tilt=rng.uniform(-7, 7),
            )
            place = (first + apart * index + rng.uniform(-0.03, 0.03), z + rng.uniform(-0.1, 0.1))
            _stand(sheet, one, place, rng.uniform(0.90, 1.08))


def _stand(sheet: Sheet, one: Sleeper, place: Point, size: float = 1.0) -> None:
    x, z = place
    foot = EYE.at(x, landing.FLOOR, z)
    scale = EYE.strength * TALL / z / 400 * size
    with sheet.overprint():
        sheet.paint(ellipse(foot[0], foot[1], 90 * scale, 22 * scale), Ink(0.6, 0.56, 0))
    with sheet.group(move=foot), sheet.group(scale=(scale, 0, 0)):
        crowd.sleeper(sheet, one)


def _dusk(sheet: Sheet, strength: float) -> None:
    """Each row stands a little further into the light than the one behind it."""
    with sheet.overprint(clip=sheet.clip(EYE.silhouette())):
        dark = Ink(strength, strength * 1.1, 0)
        fade = sheet.radial((960, 470), 620, Stop(0, dark), Stop(0.6, dark), Stop(1, PAPER), stretch=1.1)
        sheet.paint(ellipse(960, 470, 690, 620), fade)


def everyone(sheet: Sheet) -> None:
    """All of them, from the far end to the goat."""
    with sheet.group(clip=sheet.clip(rectangle(566, -60, 900, 1200))):
        landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=SHADE, start=3.2)
    for number, row in enumerate(ROWS):
        _row(sheet, number, row)
        if number == 3:
            _man_who_counts(sheet)
        _dusk(sheet, 0.065)
    _row(sheet, 8, FOURTH)
    _dusk(sheet, 0.13)
    landing.lamp(sheet, EYE, LAMP_AT, x=0.28)
    _carried(sheet)
    _front(sheet)


def _man_who_counts(sheet: Sheet) -> None:
    """By a door at the bend, on the top step, an arm up."""
    one = Sleeper(
        "gown",
        Ink(0.80, 0.80, 0.20),
        "none",
        Ink(0.80, 0.80, 0.20),
        SKIN_BROWN,
        heads.Head("short", "smile"),
        left=(104, -436),
        right=HANGING,
    )
    lit = EYE.wall_box(6.6, landing.DOOR_TOP, 1.9, landing.FLOOR - landing.DOOR_TOP)
    with sheet.shape("his door"):
        sheet.paint(lit, Ink(0, 0.05, 0.42))
        sheet.line(lit, Ink(0.4, 0.5, 0.7), 3)
    foot = EYE.at(2.34, landing.FLOOR - 0.42, 7.3)
    scale = EYE.strength * 1.95 / 7.5 / 400
    with sheet.shape("man who counts"), sheet.group(move=foot), sheet.group(scale=(scale, 0, 0)):
        crowd.sleeper(sheet, one)
        sheet.paint(ellipse(0, -304, 34, 15), AMBER)


def _carried(sheet: Sheet) -> None:
    """The chair, and the two who have it, who have never met."""
    for x, one in (
        (
            0.36,
            Sleeper(
                "pyjamas", WHITE, "hoops", BLUE, SKIN_BROWN, heads.Head("curls", "grin"), right=(78, -250), tilt=-5
            ),
        ),
        (
            1.68,
            Sleeper(
                "nightshirt", LILAC, "moons", WHITE, SKIN_FAIR, heads.Head("plaits", "smile"), left=(78, -250), tilt=6
            ),
        ),
    ):
        _stand(sheet, one, (x, 3.5), 1.0)
    x, y = EYE.at(1.02, landing.FLOOR, 3.5)
    scale = EYE.strength * TALL / 3.5 / 400
    with (
        sheet.shape("gentleman in the chair"),
        sheet.group(move=(x, y - 168 * scale)),
        sheet.group(scale=(scale * 1.04, 0, 0)),
    ):
        crowd.gentleman(sheet)


def _front(sheet: Sheet) -> None:
    """The goat between the two who aren’t sure; somebody with a parachute; a lady who has a word for everyone."""
    husband = Sleeper(
        "nightshirt", WHITE, "moons", BLUE, SKIN_TAN, heads.Head("nightcap", "oh"), left=UP, right=HELD, tilt=9
    )
    wife = Sleeper("gown", AMBER, "hearts", RUST, SKIN_DARK, heads.Head("curls", "oh"), left=HANGING, right=UP, tilt=-9)
    jumper = Sleeper("pyjamas", WHITE, "checks", BLUE, SKIN_LIGHT, heads.Head("goggles", "grin"), also="parachute")
    lady = Sleeper("gown", LILAC, "fish", WHITE, SKIN_FAIR, heads.Head("bob", "smile"), right=UP, also="curlers")
    _stand(sheet, husband, (-1.06, 3.25))
    _stand(sheet, wife, (0.06, 3.2), 0.98)
    _stand(sheet, jumper, (2.16, 3.2))
    _stand(sheet, lady, (1.50, 3.0), 0.86)
    child = Sleeper("blanket", RUST, "stars", Ink(0, 0.10, 0.50), SKIN_LIGHT, heads.Head("on end", "asleep"), tilt=8)
    _stand(sheet, child, (0.74, 2.84), 0.56)
    foot = EYE.at(-0.48, landing.FLOOR, 3.0)
    scale = EYE.strength * 1.02 / 3.0 / 250
    with sheet.group(move=foot), sheet.group(scale=(scale, 0, 0)):
        crowd.goat(sheet)
