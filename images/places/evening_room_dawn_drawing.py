"""The Evening Room in the morning: the sun in the shop window, its light over the floor, and who is there to see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import evening_room_company_drawing as company
import evening_room_sitter_drawing as people
import evening_room_two_drawing as two
from evening_room_sitter_drawing import Sitter

from print_room.geometry import Point, ellipse, polygon
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

SUN: Point = (1050.0, 352.0)
HORIZON = Ink(0, 0.02, 0.86)
SHADE = Ink(0.20, 0.44, 0)
SHADOW = Ink(0.12, 0.46, 0)


@dataclass(frozen=True)
class InTheMorning(Sitter):
    """Somebody by daylight: who sits far from the window has a little of the night on them still."""

    def dark(self) -> float:
        """How much of the night lies on them."""
        return max(0.0, super().dark() - 0.28) * 0.5


# What the night's inks are with the third ink back in them: skin, hair, and a print here and there.
WITH_WARMTH = {
    people.FAIR_SKIN: Ink(0, 0, 0.26),
    people.BROWN_SKIN: Ink(0.10, 0.24, 0.60),
    people.DARK_SKIN: Ink(0.36, 0.30, 0.62),
    people.MID_HAIR: Ink(0.46, 0.30, 0.62),
    people.FAIR_HAIR: Ink(0, 0.16, 0.48),
    company.GREY: Ink(0, 0.10, 0.66),
}


def by_daylight(one: Sitter, **changes: object) -> InTheMorning:
    """The same person, in the morning."""
    changed = replace(one, **changes)  # type: ignore[arg-type]
    warm = {name: WITH_WARMTH.get(getattr(changed, name)) for name in ("skin", "hair_ink", "print_ink", "cloth")}
    return InTheMorning(**{**vars(changed), **{name: ink for name, ink in warm.items() if ink}})


def named(name: str) -> Sitter:
    """Somebody of the night's company."""
    return next(one for one in (*company.AT_THE_POD, *company.BACK, *company.MIDDLE) if one.name == name)


# Max kneels at the hand; Mara stands on a bed, to be level; Brian sits.
AT_THE_POD = (by_daylight(named("ava")), by_daylight(named("sam")))
AT_THE_HAND = by_daylight(named("max"), x=846, y=556, size=0.86, pose="knees")
LEVEL = by_daylight(named("mara"), x=560, y=608, size=0.66, pose="standing")
BACK = (
    *(by_daylight(named(name)) for name in ("dana", "jonah", "clara", "elara", "banerjee", "theo", "aiden", "quint")),
    by_daylight(named("brian"), x=1556, y=438, size=0.78, pose="edge"),
)
MIDDLE = (
    *(by_daylight(named(name)) for name in ("halmoni", "lila", "tara", "remy", "leila", "lyra")),
    by_daylight(named("leo"), x=1902, y=600, size=0.76),
)


def street(sheet: Sheet) -> None:
    """Sunrise over the gables."""
    with sheet.shape("sky"):
        sky = sheet.linear(
            (0, 150), (0, 400), Stop(0, Ink(0, 0.22, 0.10)), Stop(0.6, Ink(0, 0.04, 0.50)), Stop(1, HORIZON)
        )
        sheet.paint(sheet.everything, sky)
    with sheet.shape("sun"):
        halo = sheet.radial(SUN, 150, Stop(0, PAPER), Stop(0.42, Ink(0, 0, 0.30), 0.8), Stop(1, Ink(0, 0, 0.6), 0))
        sheet.paint(ellipse(*SUN, 150), halo)
        sheet.paint(ellipse(*SUN, 46), PAPER)
    rng = sheet.rng("gables")
    with sheet.shape("gables"):
        x = 680.0
        while x < 1300:
            width = rng.uniform(70, 104)
            eaves = rng.uniform(356, 382)
            roof = [(x, 440), (x, eaves), (x + width / 2, eaves - 40), (x + width, eaves), (x + width, 440)]
            sheet.paint(polygon(roof), Ink(0.16, 0.56, 0.30))
            x += width


def morning(sheet: Sheet) -> None:
    """The light of the window on the boards and the beds, and the shade that it leaves."""
    clip = sheet.clip(*two.around())
    x, _, width, _ = two.PANE
    with sheet.shape("shade"), sheet.overprint(clip=clip):
        hole = sheet.radial((960, 420), 1150, Stop(0, PAPER), Stop(0.45, PAPER), Stop(1, SHADE), stretch=1.3)
        sheet.paint(sheet.everything, hole)
    with sheet.shape("light on the wall"), sheet.overprint(clip=clip):
        sheet.paint(
            sheet.everything,
            sheet.radial(SUN, 620, Stop(0, Ink(0, 0, 0.5)), Stop(0.5, Ink(0, 0, 0.16)), Stop(1, PAPER), stretch=1.5),
        )
    with sheet.shape("light on the floor"):
        left, right, sill = x + 14, x + width - 14, two.FLOOR
        beam = polygon([(left, sill), (right, sill), (right + 330, two.BOTTOM), (left - 640, two.BOTTOM)])
        with sheet.lift(clip=clip, blur=5):
            sheet.paint(
                beam,
                sheet.linear((0, sill), (0, two.BOTTOM), Stop(0, Ink(0.1, 0.1, 1)), Stop(1, Ink(0.7, 0.7, 1))),
            )
        with sheet.overprint(clip=clip, blur=5):
            sheet.paint(
                beam, sheet.linear((0, sill), (0, two.BOTTOM), Stop(0, Ink(0, 0, 0.72)), Stop(1, Ink(0, 0, 0.24)))
            )
        with sheet.overprint(clip=clip, blur=3):
            for index in range(1, 4):
                at = left + (right - left) * index / 4
                spread = (at - 960) * 1.1 - 150
                bar = [(at - 5, sill), (at + 5, sill), (at + 24 + spread, two.BOTTOM), (at - 24 + spread, two.BOTTOM)]
                sheet.paint(polygon(bar), Ink(0, 0.26, 0))


def shadows(sheet: Sheet, who: Sequence[Sitter]) -> None:
    """What each throws, away from the window, all the same way."""
    with sheet.shape("shadows"), sheet.overprint(clip=sheet.clip(*two.around()), blur=4):
        for one in who:
            wide, long = 46 * one.size, 210 * one.size
            lean = (one.x - SUN[0]) * 0.34
            foot = one.y + 34 * one.size
            run = [
                (one.x - wide, foot),
                (one.x + wide, foot),
                (one.x + wide + lean, foot + long),
                (one.x - wide + lean, foot + long),
            ]
            sheet.paint(polygon(run), SHADOW)


def sitters(sheet: Sheet, who: Sequence[Sitter]) -> None:
    """Draw several people."""
    for one in who:
        people.sitter(sheet, one)
