"""The raft: display mattresses in their plastic, lashed with dressing-gown cords, full of children with torches."""

from __future__ import annotations

import math

import raft_children_drawing as children
import raft_drawing as raft

from print_room.brushes import stroke
from print_room.geometry import Point, along, ellipse, smooth
from print_room.inks import PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

# How far each torch reaches, by whose it is: (pixels, half the angle of its cone, how strong).
BEAMS = {
    "plaits": (520, 9.0, 0.7),
    "goggles": (560, 9.0, 0.8),
    "on end": (640, 8.5, 0.8),
    "nightcap": (620, 9.0, 0.95),
    "curls": (420, 11.0, 0.7),
}


def raft_at_sea(sheet: Sheet) -> None:
    """Sea, raft, children, and then the light of nine torches."""
    raft.sea(sheet)
    raft.mattresses(sheet)
    raft.lashings(sheet)
    with sheet.shape("light on the mattresses"):
        for x, z, reach in ((-1.0, 3.35, 190), (0.0, 3.0, 210), (1.2, 3.1, 150)):
            raft.pool(sheet, raft.at(x, z), reach)
    with sheet.shape("night at the raft's ends"), sheet.overprint():
        dark = Ink(0.66, 0.60, 0)
        hole = sheet.radial((960, 590), 640, Stop(0, PAPER), Stop(0.45, PAPER), Stop(1, dark), stretch=1.55)
        sheet.paint(sheet.everything, hole)
    for one in sorted(children.CHILDREN, key=lambda c: -c.z):
        children.child(sheet, one)
    _beams(sheet)
    raft.light_on_the_sea(sheet)


def _beams(sheet: Sheet) -> None:
    for one in children.CHILDREN:
        tip = one.tip()
        with sheet.shape(f"light of {one.head.hair}"):
            if one.head.hair in BEAMS:
                reach, spread, strength = BEAMS[one.head.hair]
                angle = math.radians(one.points)
                end = (tip[0] + reach * math.cos(angle), tip[1] + reach * math.sin(angle))
                raft.beam(sheet, tip, end, spread, strength)
            elif one.head.hair == "hood":
                raft.torch_at_us(sheet, (tip[0], tip[1]))
            elif one.head.hair == "short":
                _from_below(sheet, tip, 120 * one.scale)
            else:
                raft.pool(sheet, (tip[0], tip[1] + 10), 80, 1.6)


def _from_below(sheet: Sheet, tip: Point, radius: float) -> None:
    with sheet.lift():
        keep = sheet.radial(tip, radius, Stop(0, Ink(0.2, 0.2, 1)), Stop(1, raft.NO_CHANGE))
        sheet.paint(ellipse(*tip, radius), keep)
    with sheet.overprint():
        sheet.paint(ellipse(*tip, radius), sheet.radial(tip, radius, Stop(0, Ink(0, 0, 0.5)), Stop(1, PAPER)))


def swell(sheet: Sheet) -> None:
    """The water nearest to us: two dark folds with a little light on them."""
    rng = sheet.rng("light on the swell")
    for top, ink in ((968, Ink(0.95, 0.93, 0.05)), (1040, Ink(0.98, 0.96, 0.04))):
        with sheet.shape(f"swell at {top}"):
            heights = ((-120, 20), (240, -14), (620, 22), (1010, 6), (1400, -18), (1780, 14), (2040, -6))
            crest: list[Point] = [(x, top + y) for x, y in heights]
            sheet.paint(smooth([*crest, (2040, 1200), (-120, 1200)], tension=0.8), ink)
            run = along(crest, steps=24)
            for _ in range(13):
                begin = rng.randrange(0, len(run) - 14)
                piece = [(x, y + 6) for x, y in run[begin : begin + rng.randrange(5, 13)]]
                sheet.paint(stroke(piece, rng.uniform(4, 8), steps=2), Ink(0.30, 0.62, 0.44), opacity=0.7)


PICTURE = Place(
    name="raft",
    mood="night",
    palette="the_tether",
    layers=(
        Layer("raft", raft_at_sea, depth=0.7),
        Layer("swell", swell, depth=1.1, cut_out=True),
    ),
    light=Light(side="right", shade=(0.52, 0.58, 0.0), near=0.10, far=0.60),
    shows=(
        "On a black sea floats a raft of new mattresses, still in their plastic, tied side by side with dressing-gown "
        "cords. Nine children sit on it in pyjamas and nightshirts: one in a nightcap, one in swimming goggles, one "
        "dressed as a rabbit who shines a torch straight ahead, one pulling a ghost’s face, one asleep."
    ),
)
