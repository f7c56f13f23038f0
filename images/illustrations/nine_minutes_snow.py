"""The dream that takes nine minutes: a street uphill in the snow, everybody at supper, and a door at the top of it."""

from __future__ import annotations

from nine_minutes_street_drawing import (
    BOTTOM,
    EYE,
    FRAME,
    HOUSES,
    LEFT,
    LEFT_HOUSES,
    MIDDLE,
    NIGHT,
    NIGHT_LOW,
    RIGHT,
    RIGHT_HOUSES,
    SNOW,
    SNOW_DEEP,
    SNOW_LIT,
    SNOW_SHADE,
    House,
    Pane,
    at,
    cap,
    ground,
    ledge,
    wall,
)
from nine_minutes_suppers_drawing import supper

from print_room.brushes import stroke
from print_room.geometry import Point, ellipse, polygon, polyline, smooth, star
from print_room.inks import PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

# The door at the top: the middle of its threshold, and half its breadth.
DOOR: Point = (938.0, 528.0)
DOOR_HALF, DOOR_HIGH = 33.0, 92.0
GLOW = Ink(0, 0.02, 0.24)


def far(sheet: Sheet) -> None:
    """The sky, the last house, and its door."""
    with sheet.shape("sky"):
        sheet.paint(sheet.everything, sheet.linear((0, -54), (0, 560), Stop(0, NIGHT), Stop(1, NIGHT_LOW)))
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
    """An arched door, shut, with light behind it, and light on its latch."""
    x, y = DOOR
    arch = [
        (x - DOOR_HALF, y),
        (x - DOOR_HALF, y - DOOR_HIGH + DOOR_HALF),
        *((x + dx * DOOR_HALF, y - DOOR_HIGH + DOOR_HALF - dy * DOOR_HALF) for dx, dy in ARCH),
        (x + DOOR_HALF, y - DOOR_HIGH + DOOR_HALF),
        (x + DOOR_HALF, y),
    ]
    with sheet.shape("glow of the door"):
        halo = sheet.radial(
            (x, y - 46), 190, Stop(0, Ink(0, 0.04, 0.50), 0.9), Stop(0.4, Ink(0.2, 0.2, 0.6), 0.45), Stop(1, NIGHT, 0)
        )
        sheet.paint(ellipse(x, y - 46, 190), halo)
    with sheet.shape("door"):
        sheet.line(polygon(arch), Ink(0.80, 0.60, 0.30), 13)
        sheet.paint(polygon(arch), PAPER)
        leaf = polygon([(x - 25, y), (x - 25, y - 58), (x + 25, y - 58), (x + 25, y)])
        sheet.paint(leaf, Ink(0.34, 0.34, 0.90))
        sheet.line(polyline([(x, y - 4), (x, y - 55)]), Ink(0.6, 0.5, 0.7), 2)
    with sheet.shape("latch"):
        sheet.line(polyline([(x + 8, y - 28), (x + 22, y - 28)]), PAPER, 4)
        sheet.paint(star(x + 19, y - 28, 13, inner=0.2), PAPER)


ARCH = ((-0.95, 0.31), (-0.81, 0.59), (-0.59, 0.81), (-0.31, 0.95), (0, 1), (0.31, 0.95), (0.59, 0.81), (0.81, 0.59), (0.95, 0.31))


def street(sheet: Sheet) -> None:
    """The road and the houses on both sides of it, the nearest last."""
    road(sheet)
    for house in HOUSES:
        with sheet.shape(house.name):
            wall(sheet, house)
            cap(sheet, house)
            for pane in house.panes:
                window(sheet, house, pane)
            drift(sheet, house)
    footprints(sheet)


def road_outline() -> list[Point]:
    """The road from wall to wall, as far as the steps of the last house."""
    up = [house.at_foot(along) for house in reversed(LEFT_HOUSES) for along in (0, 1)]
    down = [house.at_foot(along) for house in RIGHT_HOUSES for along in (1, 0)]
    return [(LEFT - 40, BOTTOM + 20), *up, (900, 536), (978, 536), *down, (RIGHT + 60, BOTTOM + 20)]


def road(sheet: Sheet) -> None:
    """Snow from wall to wall; in front of each window it is warm."""
    with sheet.shape("road"):
        outline = polygon(road_outline())
        sheet.paint(
            outline, sheet.linear((0, 530), (0, BOTTOM), Stop(0, SNOW), Stop(0.5, SNOW_SHADE), Stop(1, SNOW_DEEP))
        )
        with sheet.group(clip=sheet.clip(outline)):
            for house in HOUSES:
                pane = house.panes[0]
                pool = [
                    house.at_foot(pane.start),
                    house.at_foot(pane.start - 0.1, 0.5),
                    house.at_foot(pane.end - 0.1, 0.5),
                    house.at_foot(pane.end),
                ]
                with sheet.group(blur=26 / house.foot(0.5)[1]):
                    sheet.paint(polygon(pool), Ink(0.08, 0.20, 0.46), opacity=0.75)
            x, y = DOOR
            with sheet.group(blur=8):
                sheet.paint(polygon([(x - 30, y), (x + 30, y), (x + 74, y + 90), (x - 74, y + 90)]), GLOW, opacity=0.8)


def drift(sheet: Sheet, house: House) -> None:
    """Snow blown against the foot of the wall."""
    depth = house.foot(0.5)[1]
    low = [house.at_foot(u / 6, 0.10) for u in range(7)]
    high = [(x, y - (26 + 14 * (u % 2)) / depth) for u, (x, y) in enumerate(house.at_foot(v / 6) for v in range(7))]
    sheet.paint(smooth([*high, *reversed(low)], tension=0.8), SNOW)


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
        while depth < 4.3:
            side = -1 if step % 2 else 1
            x, y = at(side * 26 + 30 * (depth - 1), ground(depth), depth)
            size = 1 / depth
            sheet.paint(ellipse(x, y, 17 * size, 11 * size), SNOW_DEEP)
            sheet.paint(ellipse(x + side, y + 5 * size, 12 * size, 5 * size), SNOW_LIT, opacity=0.6)
            depth += 0.085 * depth**0.6
            step += 1


def flakes(sheet: Sheet, name: str, count: int, small: float, large: float, opacity: float) -> None:
    """So many flakes all over the page."""
    rng = sheet.rng(name)
    path = ""
    for _ in range(count):
        radius = rng.uniform(small, large)
        path += ellipse(rng.uniform(LEFT, RIGHT), rng.uniform(-54, BOTTOM), radius, radius * rng.uniform(0.85, 1.15))
    sheet.paint(path, PAPER, opacity=opacity)


def falling(sheet: Sheet) -> None:
    """Snow between the houses: small."""
    with sheet.shape("falling"):
        flakes(sheet, "small", 420, 1.4, 3.2, 0.75)
        flakes(sheet, "middling", 110, 3.4, 6.0, 0.85)


def near(sheet: Sheet) -> None:
    """Flakes before our eyes, large and soft."""
    with sheet.shape("near"), sheet.group(blur=3):
        flakes(sheet, "large", 34, 9, 17, 0.7)


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
