"""The dream that takes nine minutes: a street uphill in the snow, everybody at supper, and a door at the top of it."""

from __future__ import annotations

import math

from nine_minutes_street_drawing import (
    BOTTOM,
    FRAME,
    HOUSES,
    LEFT,
    LEFT_HOUSES,
    NIGHT,
    RIGHT,
    RIGHT_HOUSES,
    SKY,
    SKY_LOW,
    SNOW,
    SNOW_DEEP,
    SNOW_LIT,
    SNOW_SHADE,
    SNOW_WARM,
    TOP,
    House,
    Pane,
    at,
    cap,
    ground,
    ledge,
    wall,
)
from nine_minutes_suppers_drawing import supper

from print_room.geometry import Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

# The door at the top: the middle of its threshold, and half its breadth.
DOOR: Point = (938.0, 520.0)
DOOR_HALF, DOOR_HIGH = 39.0, 116.0
GLOW = Ink(0, 0.02, 0.24)
POOL = Ink(0.08, 0.20, 0.46)
HALO = Ink(0.66, 0.42, 0.46)


def far(sheet: Sheet) -> None:
    """The sky, the last house, and its door."""
    with sheet.shape("sky"):
        sheet.paint(sheet.everything, sheet.linear((0, -54), (0, 560), Stop(0, SKY), Stop(1, SKY_LOW)))
    with sheet.shape("snow far off"):
        flakes(sheet, "far off", 700, 1.0, 2.8, 0.55)
    last_house(sheet)
    door(sheet)


def last_house(sheet: Sheet) -> None:
    """It stands across the end of the street and looks down it; only its door is lit."""
    x, y = DOOR
    with sheet.shape("last house"):
        front = [(x - 150, y + 40), (x - 150, y - 190), (x, y - 312), (x + 150, y - 190), (x + 150, y + 40)]
        sheet.paint(polygon(front), Ink(0.86, 0.66, 0.10))
        chimney = polygon([(x + 60, y - 250), (x + 60, y - 330), (x + 88, y - 330), (x + 88, y - 220)])
        sheet.paint(chimney, Ink(0.86, 0.66, 0.10))
        ledge(sheet, [(x + 55, y - 330), (x + 93, y - 330)], 11)
        roof = [(x - 172, y - 172), (x - 158, y - 196), (x, y - 330), (x + 158, y - 196), (x + 172, y - 172)]
        sheet.paint(smooth([*roof, (x, y - 300)], tension=0.5), SNOW)
        sheet.line(smooth(roof[1:-1], closed=False, tension=0.5), SNOW_LIT, 4)


def door(sheet: Sheet) -> None:
    """An arched door, shut, with light behind it on all its sides, and light on its latch."""
    x, y = DOOR
    with sheet.shape("glow of the door"):
        halo = sheet.radial(
            (x, y - 50), 230, Stop(0, Ink(0, 0.04, 0.50), 0.95), Stop(0.35, Ink(0.2, 0.2, 0.6), 0.5), Stop(1, NIGHT, 0)
        )
        sheet.paint(ellipse(x, y - 50, 230), halo)
    with sheet.shape("door"):
        sheet.line(arched(x, y, DOOR_HALF, DOOR_HIGH), Ink(0.80, 0.62, 0.26), 17)
        sheet.paint(arched(x, y, DOOR_HALF, DOOR_HIGH), PAPER)
        sheet.paint(arched(x, y - 3, DOOR_HALF - 7, DOOR_HIGH - 11), Ink(0.26, 0.34, 0.92))
        planks = "".join(polyline([(x + each, y - 5), (x + each, y - 92)]) for each in (-12, 4, 20))
        sheet.line(planks, Ink(0.50, 0.46, 0.84), 2)
        sheet.paint(ellipse(x, y - 80, 12), PAPER)
        sheet.line(ellipse(x, y - 80, 13), Ink(0.50, 0.46, 0.84), 2)
    with sheet.shape("latch"):
        sheet.paint(
            ellipse(x + 21, y - 43, 17), sheet.radial((x + 21, y - 43), 17, Stop(0, PAPER, 0.9), Stop(1, GLOW, 0))
        )
        sheet.line(polyline([(x + 10, y - 42), (x + 25, y - 42)]), PAPER, 5)
        sheet.paint(star(x + 22, y - 43, 16, points=8, inner=0.24), PAPER)
    with sheet.shape("steps of the last house"):
        for index, half in enumerate((52, 66, 80)):
            low = y + 7 + index * 10
            ledge(sheet, [(x - half, low), (x + half, low)], 9)
            sheet.paint(ellipse(x, low - 3, half * 0.6, 3.4), Ink(0, 0.06, 0.34), opacity=0.8)


def arched(x: float, y: float, half: float, high: float) -> str:
    """A doorway with a round head, its threshold at `y`."""
    spring = y - high + half
    head = [
        (x - half * math.cos(turn), spring - half * math.sin(turn)) for turn in (math.pi * k / 14 for k in range(15))
    ]
    return polygon([(x - half, y), *head, (x + half, y)])


def street(sheet: Sheet) -> None:
    """The road and the houses on both sides of it, the nearest last."""
    road(sheet)
    for house in HOUSES:
        with sheet.shape(house.name):
            wall(sheet, house)
            cap(sheet, house)
            halo(sheet, house)
            for pane in house.panes:
                window(sheet, house, pane)
            house_door(sheet, house)
            drift(sheet, house)
    footprints(sheet)


def road_outline() -> list[Point]:
    """The road from wall to wall, as far as the steps of the last house."""
    up = [house.at_foot(along) for house in reversed(LEFT_HOUSES) for along in (0, 1)]
    down = [house.at_foot(along) for house in RIGHT_HOUSES for along in (1, 0)]
    return [(LEFT - 40, BOTTOM + 20), *up, (852, 552), (1022, 552), *down, (RIGHT + 60, BOTTOM + 20)]


def road(sheet: Sheet) -> None:
    """Snow from wall to wall; in front of each window it is warm."""
    with sheet.shape("road"):
        outline = polygon(road_outline())
        sheet.paint(
            outline,
            sheet.linear(
                (0, 530), (0, BOTTOM), Stop(0, SNOW_LIT), Stop(0.2, SNOW), Stop(0.55, SNOW_SHADE), Stop(1, SNOW_DEEP)
            ),
        )
        with sheet.group(clip=sheet.clip(outline)):
            for blur, houses in ((9, HOUSES[:4]), (20, HOUSES[4:])):
                with sheet.group(blur=blur):
                    for house in houses:
                        sheet.paint(polygon(pool(house)), POOL, opacity=0.75)
            x, y = DOOR
            with sheet.group(blur=8):
                sheet.paint(polygon([(x - 30, y), (x + 30, y), (x + 74, y + 90), (x - 74, y + 90)]), GLOW, opacity=0.8)


def pool(house: House) -> list[Point]:
    """Where the light of the lower window falls on the road."""
    pane = house.panes[0]
    return [
        house.at_foot(pane.start),
        house.at_foot(pane.start - 0.06, 0.46),
        house.at_foot(pane.end - 0.12, 0.46),
        house.at_foot(pane.end),
    ]


def drift(sheet: Sheet, house: House) -> None:
    """Snow blown against the foot of the wall, warm where a window stands over it."""
    depth = house.foot(0.5)[1]
    low = [house.at_foot(u / 6, 0.10) for u in range(7)]
    high = [(x, y - (26 + 14 * (u % 2)) / depth) for u, (x, y) in enumerate(house.at_foot(v / 6) for v in range(7))]
    bank = smooth([*high, *reversed(low)], tension=0.8)
    with sheet.shape("drift"):
        sheet.paint(bank, SNOW)
        pane = house.panes[0]
        x, y = house.at_foot((pane.start + pane.end) / 2, 0.04)
        glow = sheet.radial(
            (x, y), 190 / depth, Stop(0, SNOW_WARM, 0.95), Stop(0.6, SNOW_WARM, 0.4), Stop(1, SNOW_WARM, 0)
        )
        with sheet.group(clip=sheet.clip(bank)):
            sheet.paint(ellipse(x, y, 190 / depth), glow)
        sheet.line(smooth(high, closed=False, tension=0.8), SNOW_LIT, 6 / depth, opacity=0.7)


def house_door(sheet: Sheet, house: House) -> None:
    """A door beside the window, nobody at it; snow on its hood and its step."""
    if house.door is None:
        return
    start, end = house.door
    depth = house.foot(start)[1]
    front = sheet.clip(polygon(house.outline()))
    with sheet.shape("door"), sheet.group(clip=front):
        leaf = polygon([house.on(start, -60), house.on(start, 400), house.on(end, 400), house.on(end, -60)])
        sheet.paint(leaf, Ink(0.78, 0.52, 0.44))
        sheet.line(leaf, FRAME, 12 / depth)
        middle = (start + end) / 2
        for low, high in ((20, 160), (190, 350)):
            a, b = start + (end - start) * 0.2, end - (end - start) * 0.2
            panel = polygon([house.on(a, low), house.on(a, high), house.on(b, high), house.on(b, low)])
            sheet.line(panel, Ink(0.92, 0.70, 0.30), 5 / depth)
        sheet.paint(ellipse(*house.on(middle + (end - start) * 0.3, 175), 7 / depth), Ink(0.04, 0.20, 0.60))
    with sheet.shape("hood of the door"):
        ledge(sheet, [house.on(start - 0.03, 420), house.on(end + 0.03, 420)], 26 / depth)


def halo(sheet: Sheet, house: House) -> None:
    """The light of its windows on the wall about them."""
    with sheet.shape("light on the wall"), sheet.group(clip=sheet.clip(polygon(house.outline()))):
        for pane in house.panes:
            corners = house.quad(pane)
            x, y = sum(corner[0] for corner in corners) / 4, sum(corner[1] for corner in corners) / 4
            reach = 300 / house.foot(0.5)[1]
            light = sheet.radial((x, y), reach, Stop(0.3, HALO, 0.6), Stop(0.65, HALO, 0.2), Stop(1, HALO, 0))
            sheet.paint(ellipse(x, y, reach), light)


def window(sheet: Sheet, house: House, pane: Pane) -> None:
    """A frame, what is behind it, and snow on the sill."""
    corners = house.quad(pane)
    depth = house.foot((pane.start + pane.end) / 2)[1]
    with sheet.shape(f"window {pane.start:g} {pane.sill:g}"):
        sheet.line(polygon(corners), FRAME, 26 / depth)
        whose = "remy" if house is RIGHT_HOUSES[-1] and pane is house.panes[0] else ""
        outward = 1.0 if house in LEFT_HOUSES else -1.0
        supper(sheet, corners, f"{house.name} {pane.start:g} {pane.sill:g}", outward=outward, whose=whose)
        sheet.line(polygon(corners), FRAME, 8 / depth)
        grow = 0.03
        sill = [house.on(pane.start - grow, pane.sill - 12), house.on(pane.end + grow, pane.sill - 12)]
        ledge(sheet, sill, 24 / depth)


def footprints(sheet: Sheet) -> None:
    """One line of them, up the middle."""
    with sheet.shape("footprints"):
        depth, step = 0.86, 0
        while depth < 4.05:
            side = -1 if step % 2 else 1
            x, y = at(side * 20 + 26 * math.sin(depth * 2.1), ground(depth), depth)
            size = 1 / depth
            sheet.paint(ellipse(x, y, 17 * size, 11 * size), SNOW_DEEP)
            sheet.paint(ellipse(x + side, y + 5 * size, 12 * size, 5 * size), SNOW_LIT, opacity=0.6)
            depth += 0.085 * depth**0.6
            step += 1


# What no large flake may hide: the door, and the two nearest windows (middle, half breadth and height).
KEPT_CLEAR = ((938, 460, 130, 190), (1620, 570, 220, 190), (250, 570, 190, 190))


def flakes(sheet: Sheet, name: str, count: int, small: float, large: float, opacity: float) -> None:
    """So many flakes all over the page."""
    rng = sheet.rng(name)
    path = ""
    for _ in range(count):
        radius = rng.uniform(small, large)
        x, y = rng.uniform(LEFT, RIGHT), rng.uniform(TOP, BOTTOM)
        if radius > 3.4 and any(abs(x - px) < wide and abs(y - py) < high for px, py, wide, high in KEPT_CLEAR):
            continue
        path += ellipse(x, y, radius, radius * rng.uniform(0.85, 1.15))
    sheet.paint(path, PAPER, opacity=opacity)


def falling(sheet: Sheet) -> None:
    """Snow between the houses: small, and so much of it that the sky is never empty."""
    with sheet.shape("falling"):
        flakes(sheet, "dust", 620, 1.0, 1.9, 0.5)
        flakes(sheet, "small", 420, 1.8, 3.4, 0.75)
        flakes(sheet, "middling", 150, 3.6, 6.4, 0.88)


def near(sheet: Sheet) -> None:
    """Flakes before our eyes, large and soft."""
    with sheet.shape("near"):
        with sheet.group(blur=2.5):
            flakes(sheet, "large", 48, 8, 13, 0.8)
        with sheet.group(blur=6):
            flakes(sheet, "largest", 24, 16, 28, 0.5)


PICTURE = Illustration(
    name="nine_minutes snow",
    palette="the_festival_of_dreams",
    layers=(
        Layer("far", far, depth=0.5),
        Layer("street", street, depth=0.85, cut_out=True),
        Layer("falling", falling, depth=1.1, cut_out=True),
        Layer("near", near, depth=1.5, cut_out=True),
    ),
    shows=(
        "A narrow street goes uphill in thick snow, at night. In all its windows people sit at supper, and some look "
        "up, pleased, with a fork in the hand. In the nearest an old man with a white beard eats toast with a woman "
        "whose back is to the glass. One line of footprints goes up to a door with light behind it."
    ),
)
