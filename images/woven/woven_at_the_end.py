"""What is at the end in the tenth minute: the second half, a full stop, or tomorrow."""

from __future__ import annotations

from tenth_minute_drawing import (
    HALF,
    KEPT,
    LEFT,
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
from print_room.sheet import Sheet, Stop

# The second half: the door is open, and somebody holds it.

# The leaf of the door stands out into the street, at our right.
LEAF: tuple[Point, ...] = ((1030.0, 424.0), (1100.0, 398.0), (1100.0, 622.0), (1030.0, 599.0))
BODY = (
    Corner(1034, 599), (1036, 560), (1030, 520), (1022, 500), (1008, 492), (1000, 500), (994, 530), (986, 566),
    Corner(978, 599),
)  # fmt: skip
ARM: tuple[Point, ...] = ((1014.0, 508.0), (1036.0, 520.0), (1064.0, 506.0), (1086.0, 512.0))


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
    shine(sheet, (VANISHING[0], 490), 250, Ink(0.22, 0.24, 1), core=0.3)
    coming = sheet.linear(
        (0, 595), (0, 1120), Stop(0, Ink(0.02, 0.04, 0.8)), Stop(0.5, Ink(0.16, 0.22, 0.9)), Stop(1, Ink(0.40, 0.44, 1))
    )
    shine_on(sheet, _carpet(0.78, 0.16), coming, blur=6)
    cut_out(sheet, doorway(), polygon(LEAF))


def second_half_line(sheet: Sheet) -> None:
    """An outline in the bright door, one arm out to hold the leaf."""
    glow(sheet, (VANISHING[0], 500), 240, Ink(0, 0, 0.48))
    with sheet.overprint():
        warm = sheet.linear((0, 595), (0, 1120), Stop(0, Ink(0, 0, 0.16)), Stop(1, Ink(0, 0, 0.62)))
        with sheet.group(blur=6):
            sheet.paint(_carpet(0.78, 0.16), warm)
    with sheet.shape("light in the door"):
        inside = sheet.radial((945, 520), 150, Stop(0, PAPER), Stop(1, Ink(0, 0.03, 0.34)))
        sheet.paint(doorway(), inside)
    with sheet.shape("leaf of the door"):
        leaf = polygon(LEAF)
        sheet.paint(leaf, Ink(0.30, 0.76, 0.16))
        sheet.line(polygon([(1042, 446), (1086, 430), (1086, 500), (1042, 502)]), LINE, 2)
        sheet.line(polygon([(1042, 522), (1086, 522), (1086, 596), (1042, 586)]), LINE, 2)
        sheet.line(leaf, LINE, 3)
        sheet.line(polyline(LEAF[:1] + LEAF[3:]), Ink(0, 0.02, 0.3), 3)
    with sheet.shape("somebody"):
        dark = Ink(0.86, 0.62, 0.50)
        sheet.paint(smooth(BODY), dark)
        sheet.paint(ellipse(1008, 474, 14, 18), dark)
        sheet.paint(ellipse(1014, 456, 11, 9), dark)
        sheet.paint(stroke(ARM, 13, start=1, end=0.5), dark)
        # The shadow, which comes a little way with the light.
        shadow = polygon([(982, 600), (1030, 600), (1086, 690), (1012, 690)])
        falls = sheet.linear((0, 600), (0, 690), Stop(0, Ink(0.5, 0.5, 0.2)), Stop(1, Ink(0, 0, 0)))
        with sheet.overprint():
            sheet.paint(shadow, falls)
    sheet.line(doorway(), LINE, 4)


# A full stop: the round sun, exactly at the end.

SUN: Point = (VANISHING[0], 488.0)
SUN_RADIUS = 118.0


def full_stop_light(sheet: Sheet) -> None:
    """A round light, and a little on the road before it."""
    shine(sheet, SUN, 380, Ink(0.16, 0.20, 1), core=0.30)
    shine(sheet, (SUN[0], 640), 44, Ink(0.20, 0.26, 1), stretch=5.0)
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

HORIZON = 470.0


def tomorrow_light(sheet: Sheet) -> None:
    """A band of first light, far wider than the street."""
    first = sheet.linear(
        (0, 330), (0, HORIZON + 8), Stop(0, KEPT), Stop(0.55, Ink(0.30, 0.44, 0.7)), Stop(1, Ink(0.02, 0.06, 0.5))
    )
    with sheet.lift():
        sides = sheet.mask(
            (sheet.everything, sheet.grey_linear((250, 0), (1670, 0), (0, 0), (0.3, 1), (0.7, 1), (1, 0)))
        )
        with sheet.group(mask=sides):
            sheet.paint(rectangle(LEFT, 330, RIGHT - LEFT, HORIZON - 330), first)
    shine(sheet, (VANISHING[0], 660), 60, Ink(0.36, 0.36, 0.8), stretch=6.0)
    cut_out(sheet, _ground(), keeps=Ink(0.2, 0.2, 0.2))


def _ground() -> str:
    """What lies between the street and the horizon, where the last house stood."""
    return polygon([(816, HORIZON), (1104, HORIZON), at(HALF, ROAD, 5.5), at(-HALF, ROAD, 5.5)])


def tomorrow_line(sheet: Sheet) -> None:
    """Fields in stripes, roofs far off, and the band's own coral."""
    with sheet.overprint():
        band = sheet.linear(
            (0, 370), (0, HORIZON), Stop(0, Ink(0, 0, 0)), Stop(0.7, Ink(0, 0, 0.46)), Stop(1, Ink(0, 0, 0.16))
        )
        sides = sheet.mask(
            (sheet.everything, sheet.grey_linear((250, 0), (1670, 0), (0, 0), (0.3, 1), (0.7, 1), (1, 0)))
        )
        with sheet.group(mask=sides):
            sheet.paint(rectangle(LEFT, 370, RIGHT - LEFT, HORIZON - 370), band)
    with sheet.shape("fields"):
        sheet.paint(_ground(), Ink(0.06, 0.50, 0.12))
        with sheet.group(clip=sheet.clip(_ground())):
            for row, y in enumerate((HORIZON + 10, HORIZON + 30, HORIZON + 62, HORIZON + 104)):
                hill = [(780, y + 12), (880, y), (960, y + 6), (1060, y - 2), (1140, y + 8)]
                sheet.paint(stroke(hill, 5 + row * 3), Ink(0.22, 0.66, 0.14))
    with sheet.shape("far roofs"):
        rng = sheet.rng("far roofs")
        x = 330.0
        while x < 1590:
            wide, high = rng.uniform(22, 46), rng.uniform(8, 20)
            roof = [
                (x, HORIZON + 3),
                (x, HORIZON - high),
                (x + wide / 2, HORIZON - high * 1.9),
                (x + wide, HORIZON - high),
                (x + wide, HORIZON + 3),
            ]
            if rng.random() < 0.72:
                sheet.paint(polygon(roof), Ink(0.62, 0.62, 0.24))
            x += wide
        sheet.paint(stroke([(250, HORIZON), (960, HORIZON - 2), (1670, HORIZON)], 5), Ink(0.70, 0.60, 0.30))


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
