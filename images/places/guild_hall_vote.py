"""The Guild Hall, an hour later: eighty weavers vote, and the chair is asleep."""

from __future__ import annotations

import guild_hall_drawing as hall
import the_vote_drawing as vote
import weavers_drawing as weavers

from print_room.geometry import polyline, rectangle
from print_room.inks import LINE, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

RIM = Ink(0, 0.14, 0.50)


def behind(sheet: Sheet) -> None:
    """The hall with its lanterns out, the curtain down, the desk in the light of one lamp."""
    hall.room(sheet)
    hall.curtain(sheet, drawn_back=False)
    hall.stage(sheet)
    for side in (-1, 1):
        hall.gallery(sheet, side)
    hall.night(sheet, (((960, 440), 760, 0.92),))
    hall.lamps_behind_the_curtain(sheet)
    hall.rose(sheet)
    hall.garlands(sheet, lit=False)
    for side in (-1, 1):
        at_the_side(sheet, side)
    vote.chairwoman(sheet)
    vote.high_desk(sheet)
    vote.hanging_arm(sheet)
    vote.bell(sheet)
    vote.clerk(sheet)


def at_the_side(sheet: Sheet, side: int) -> None:
    """Three rising rows along the wall, turned to the desk."""
    for row in (2, 1, 0):
        y = 690 - row * 58
        for index in range(7):
            x = 960 + side * (470 + row * 66 + index * 74)
            who = weavers.weaver(index * 2 + row * 5 + side, hand_up=(index * 3 + row) % 8 == 1)
            with sheet.shape(f"at the side {side} {row} {index}"):
                weavers.from_before(sheet, (x, y + index * 7), 0.70 + 0.02 * index, who, turned=-side, solemn=True)
        ends = [(960 + side * (420 + row * 66), y - 6), (960 + side * 1100, y + 42)]
        sheet.line(polyline(ends), LINE, 30)
        sheet.line(polyline(ends), Ink(0.44, 0.52, 0.56), 22)


def on_the_benches(sheet: Sheet) -> None:
    """Those who sit before us, in two blocks with a way between them."""
    for row, (y, size, gap) in enumerate(((806, 0.66, 60), (876, 0.90, 84), (966, 1.24, 116), (1090, 1.75, 166))):
        rng = sheet.rng(f"row {row}")
        for index in range(int(2200 / gap)):
            x = -110 + index * gap + rng.uniform(-6, 6)
            if abs(x - 960) < 70 * size + 46:
                continue
            who = weavers.weaver(index * 3 + row * 7, hand_up=(index * 5 + row * 3) % 11 == 4)
            with sheet.shape(f"on the benches {row} {index}"):
                weavers.from_behind(
                    sheet, (x, y + rng.uniform(-5, 5)), size, who, RIM, tilt=rng.uniform(-9, 9), seated=True
                )
        for left, right in ((-100.0, 960 - 80 * size - 20), (960 + 80 * size + 20, 2020.0)):
            back = rectangle(left, y - 8 * size, right - left, 40 * size, radius=8)
            sheet.paint(back, Ink(0.66, 0.60, 0.50))
            sheet.line(back, LINE, 3)


PICTURE = Place(
    name="guild_hall",
    mood="vote",
    palette="the_festival_of_dreams",
    layers=(Layer("hall", behind, depth=0.5), Layer("benches", on_the_benches, depth=1.0, cut_out=True)),
    light=Light(side="above", shade=Ink(0.34, 0.46, 0.0), near=0.08, far=0.62),
    shows=(
        "The Guild Hall an hour later, its lanterns out, the curtain down over the stage. Weavers sit on benches, "
        "a few hands up. At a high desk the chairwoman is asleep on her arm, beside a large bell; a clerk reads from a "
        "list that reaches down to the floor."
    ),
)
