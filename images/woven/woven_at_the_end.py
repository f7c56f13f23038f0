"""What is at the end in the tenth minute: the second half, a full stop, or tomorrow."""

from __future__ import annotations

from tenth_minute_drawing import (
    END,
    HALF,
    KEPT,
    LEFT,
    NONE,
    PALETTE,
    RIGHT,
    ROAD,
    VANISHING,
    at,
    cut_out,
    doorway,
    glow,
    shine,
    shine_on,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Woven
from print_room.sheet import Reference, Sheet, Stop

# The second half: the door is open, and somebody holds it.

# The leaf of the door stands out into the street, at our right.
LEAF: tuple[Point, ...] = ((1030.0, 379.0), (1100.0, 353.0), (1100.0, 577.0), (1030.0, 554.0))
BODY = (
    Corner(1034, 554), (1036, 515), (1030, 475), (1022, 455), (1008, 447), (1000, 455), (994, 485), (986, 521),
    Corner(978, 554),
)  # fmt: skip
ARM: tuple[Point, ...] = ((1014.0, 463.0), (1036.0, 475.0), (1064.0, 461.0), (1086.0, 467.0))


def _carpet(near: float, spread: float) -> str:
    """The light on the road, wider as it comes."""
    corners = [
        at(-0.74, ROAD, 5.45),
        at(0.74, ROAD, 5.45),
        at(0.74 + spread, ROAD, near),
        at(-0.74 - spread, ROAD, near),
    ]
    return polygon(corners)


def second_half_light(sheet: Sheet) -> None:
    """The door’s light, all the way."""
    shine(sheet, (VANISHING[0], 445), 250, Ink(0.22, 0.24, 1), core=0.3)
    coming = sheet.linear(
        (0, 550), (0, 1000), Stop(0, Ink(0.02, 0.04, 0.8)), Stop(0.5, Ink(0.16, 0.22, 0.9)), Stop(1, Ink(0.40, 0.44, 1))
    )
    shine_on(sheet, _carpet(0.78, 0.16), coming, blur=6)
    cut_out(sheet, doorway(), polygon(LEAF))


def second_half_line(sheet: Sheet) -> None:
    """An outline in the bright door, one arm out to hold the leaf."""
    glow(sheet, (VANISHING[0], 455), 240, Ink(0, 0, 0.48))
    with sheet.overprint():
        warm = sheet.linear((0, 550), (0, 1000), Stop(0, Ink(0, 0, 0.16)), Stop(1, Ink(0, 0, 0.62)))
        with sheet.group(blur=6):
            sheet.paint(_carpet(0.78, 0.16), warm)
    with sheet.shape("light in the door"):
        inside = sheet.radial((945, 475), 150, Stop(0, PAPER), Stop(1, Ink(0, 0.03, 0.34)))
        sheet.paint(doorway(), inside)
    with sheet.shape("leaf of the door"):
        leaf = polygon(LEAF)
        sheet.paint(leaf, Ink(0.30, 0.76, 0.16))
        sheet.line(polygon([(1042, 401), (1086, 385), (1086, 455), (1042, 457)]), LINE, 2)
        sheet.line(polygon([(1042, 477), (1086, 477), (1086, 551), (1042, 541)]), LINE, 2)
        sheet.line(leaf, LINE, 3)
        sheet.line(polyline(LEAF[:1] + LEAF[3:]), Ink(0, 0.02, 0.3), 3)
    with sheet.shape("somebody"):
        dark = Ink(0.86, 0.62, 0.50)
        sheet.paint(smooth(BODY), dark)
        sheet.paint(ellipse(1008, 429, 14, 18), dark)
        sheet.paint(rectangle(1003, 440, 12, 16), dark)
        sheet.paint(ellipse(1014, 411, 11, 9), dark)
        sheet.paint(stroke(ARM, 13, start=1, end=0.5), dark)
        # The shadow, which comes a little way with the light.
        shadow = polygon([(982, 555), (1030, 555), (1086, 660), (1012, 660)])
        falls = sheet.linear((0, 555), (0, 660), Stop(0, Ink(0.5, 0.5, 0.2)), Stop(1, Ink(0, 0, 0)))
        with sheet.overprint():
            sheet.paint(shadow, falls)
    sheet.line(doorway(), LINE, 4)


# A full stop: the round sun, exactly at the end.

SUN: Point = (VANISHING[0], 443.0)
SUN_RADIUS = 118.0


def full_stop_light(sheet: Sheet) -> None:
    """A round light, and a little on the road before it."""
    shine(sheet, SUN, 380, Ink(0.16, 0.20, 1), core=0.30)
    shine(sheet, (SUN[0], 600), 44, Ink(0.20, 0.26, 1), stretch=5.0)
    cut_out(sheet, ellipse(*SUN, SUN_RADIUS), keeps=Ink(0, 0, 0))


def full_stop_line(sheet: Sheet) -> None:
    """A disc of solid coral in rings like a print of itself."""
    glow(sheet, SUN, 360, Ink(0, 0, 0.80))
    with sheet.shape("rays"):
        for index in range(40):
            degrees = index * 9
            length = 34 if index % 2 else 20
            ray = [polar(SUN, SUN_RADIUS + 22, degrees), polar(SUN, SUN_RADIUS + 22 + length, degrees)]
            sheet.line(polyline(ray), Ink(0, 0.10, 1), 4)
    with sheet.shape("sun"):
        sheet.paint(ellipse(*SUN, SUN_RADIUS), Ink(0, 0.04, 0.96))
        for share, ink in ((0.84, Ink(0, 0.02, 0.70)), (0.66, Ink(0, 0, 0.46)), (0.46, Ink(0, 0, 0.22))):
            sheet.paint(ellipse(*SUN, SUN_RADIUS * share), ink)
        sheet.line(ellipse(*SUN, SUN_RADIUS), LINE, 4)


# Tomorrow: a long low horizon beyond the roofs.

HORIZON = 430.0
DAYLIGHT = 250.0


def _fading_sides(sheet: Sheet) -> Reference:
    """Return a mask that lets the band come to its end at both sides."""
    shares = ((0, 0), (0.26, 1), (0.74, 1), (1, 0))
    return sheet.mask((sheet.everything, sheet.grey_linear((140, 0), (1780, 0), *shares)))


def _where_the_house_was() -> str:
    """Return the outline of the last house, which is gone."""
    corners = [(-1, ROAD), (-1, -1.76), (0, -2.74), (1, -1.76), (1, ROAD)]
    return polygon([at(x * (HALF + 0.07), y, END) for x, y in corners])


def _ground() -> str:
    """Return what lies between the street and the horizon."""
    left, right = at(-HALF - 0.06, ROAD, END), at(HALF + 0.06, ROAD, END)
    return polygon([(left[0], HORIZON), (right[0], HORIZON), right, left])


def tomorrow_light(sheet: Sheet) -> None:
    """A band of first light, far wider than the street."""
    first = sheet.linear(
        (0, DAYLIGHT),
        (0, HORIZON),
        Stop(0, KEPT),
        Stop(0.5, Ink(0.42, 0.52, 0.8)),
        Stop(0.8, Ink(0.10, 0.20, 0.6)),
        Stop(1, Ink(0.02, 0.05, 0.4)),
    )
    with sheet.lift():
        sheet.paint(sheet.everything, KEPT)
        with sheet.group(mask=_fading_sides(sheet)):
            sheet.paint(rectangle(LEFT, DAYLIGHT, RIGHT - LEFT, HORIZON - DAYLIGHT), first)
    shine(sheet, (VANISHING[0], 640), 80, Ink(0.36, 0.34, 0.9), stretch=5.0)
    cut_out(sheet, _where_the_house_was())


def tomorrow_line(sheet: Sheet) -> None:
    """The sky where the house was, the band’s own coral, fields in stripes, and roofs far off."""
    with sheet.shape("sky"):
        sky = sheet.linear(
            (0, 225),
            (0, HORIZON),
            Stop(0, Ink(0.66, 0.81, 0.11)),
            Stop(0.3, Ink(0.58, 0.76, 0.12)),
            Stop(0.55, Ink(0.22, 0.46, 0.20)),
            Stop(0.8, Ink(0.02, 0.12, 0.06)),
            Stop(1, Ink(0, 0.02, 0)),
        )
        sheet.paint(_where_the_house_was(), sky)
    with sheet.shape("band"), sheet.overprint(mask=_fading_sides(sheet)):
        band = sheet.linear(
            (0, DAYLIGHT),
            (0, HORIZON),
            Stop(0, NONE),
            Stop(0.55, Ink(0, 0, 0.42)),
            Stop(0.85, Ink(0, 0, 0.34)),
            Stop(1, Ink(0, 0, 0.10)),
        )
        sheet.paint(rectangle(LEFT, DAYLIGHT, RIGHT - LEFT, HORIZON - DAYLIGHT), band)
    with sheet.shape("clouds"):
        for x, y, half in ((700, 372, 150), (1010, 350, 120), (1260, 384, 170), (880, 398, 90)):
            sheet.paint(stroke([(x - half, y), (x, y - 3), (x + half, y)], 9), Ink(0, 0.30, 0.66))
    with sheet.shape("fields"):
        sheet.paint(_ground(), Ink(0.06, 0.46, 0.12))
        with sheet.group(clip=sheet.clip(_ground())):
            for row, ground in enumerate((HORIZON + 10, HORIZON + 30, HORIZON + 60, HORIZON + 98)):
                hill = [(780, ground + 12), (880, ground), (960, ground + 6), (1060, ground - 2), (1140, ground + 8)]
                sheet.paint(stroke(hill, 5 + row * 3), Ink(0.22, 0.66, 0.14))
            path = [(950, 430), (990, 452), (930, 486), (975, 556)]
            sheet.paint(stroke(path, 30, start=0.1, end=1), Ink(0, 0.06, 0.20))
    _far_roofs(sheet)


def _far_roofs(sheet: Sheet) -> None:
    with sheet.shape("far roofs"):
        rng = sheet.rng("far roofs")
        x = 250.0
        while x < 1670:
            wide, high = rng.uniform(22, 46), rng.uniform(8, 20)
            eaves, foot = HORIZON - high, HORIZON + 3
            roof = [(x, foot), (x, eaves), (x + wide / 2, eaves - high * 0.9), (x + wide, eaves), (x + wide, foot)]
            if rng.random() < 0.72:
                sheet.paint(polygon(roof), Ink(0.66, 0.60, 0.28))
            x += wide
        sheet.paint(stroke([(160, HORIZON), (960, HORIZON - 2), (1760, HORIZON)], 6), Ink(0.72, 0.60, 0.30))


PICTURES = tuple(
    Woven("woven_at_the_end", mood, light, line, depth=0.7, palette=PALETTE, shows=shows)
    for mood, light, line, shows in (
        (
            "second_half",
            second_half_light,
            second_half_line,
            "At the end of the street the doorway stands open. Somebody holds it from inside, no more than an "
            "outline, and the light comes all the way.",
        ),
        (
            "full_stop",
            full_stop_light,
            full_stop_line,
            "At the end of the street, exactly in its middle, sits the sun, round as a full stop.",
        ),
        (
            "tomorrow",
            tomorrow_light,
            tomorrow_line,
            "At the end there is no house any more. Beyond the roofs lies a long low horizon with a band of first "
            "light.",
        ),
    )
)
