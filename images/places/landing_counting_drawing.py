"""The Landing at 02:59: the runner rolls up like water, the banister bends, one light is left, and a man is at it.

Shared by its two moods; in the second what stands at his feet is nearer to us, and matters.
"""

from __future__ import annotations

import math

import landing_drawing as landing

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Light
from print_room.sheet import Sheet, Stop

EYE = landing.Eye(sway=96, lift=34)
DARK_ROW = tuple(landing.Door(door.kind, light=0.0) for door in landing.FIVE_AND_ONE)

# Nothing is level any more (degrees).
TILT = -3.4

# The last door stands alone across the runner and faces us.
DOOR_AT = 6.2
DOOR_LEFT, DOOR_RIGHT = -0.10, 1.26
DOOR_TOP = -0.95
# How near to us the runner reaches.
FRONT = 0.98
# How far the waves’ fronts bend.
BOW = 0.42


def nothing(sheet: Sheet) -> None:
    """What is beyond the banister; the other side has gone out."""
    with landing.tilted(sheet, TILT, EYE.vanishing):
        landing.nothing(sheet, EYE, other_side=0.0)


def house(sheet: Sheet) -> None:
    """All that is still standing, the last door, and the man."""
    with landing.tilted(sheet, TILT, EYE.vanishing):
        _house(sheet)
        _cups(sheet)
        landing.lamp(sheet, EYE, 3.5, lit=0, swing=-170)


def house_two_cups(sheet: Sheet) -> None:
    """The same, with two cups that one is to look at."""
    with landing.tilted(sheet, TILT, EYE.vanishing):
        _house(sheet)
        _shoes(sheet)
        _two_cups(sheet)
        landing.lamp(sheet, EYE, 3.5, lit=0, swing=-170)


def _house(sheet: Sheet) -> None:
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    landing.doors(sheet, EYE, DARK_ROW)
    light = EYE.at(0.58, 0.3, DOOR_AT)
    landing.night(sheet, EYE, Ink(0.80, 0.86, 0.02), [(light, 640, 0.72)])
    landing.depth(sheet, EYE, Ink(0.9, 0.8, 0), 240)
    landing.frame_of_dark(sheet, EYE, Ink(0.46, 0.40, 0))
    for z in (12.2, 7.6):
        landing.lamp(sheet, EYE, z, lit=0, swing=-300 / z)
    _last_door(sheet)
    _light_on_the_floor(sheet)
    _runner_like_water(sheet)
    _man(sheet)


def _last_door(sheet: Sheet) -> None:
    def box(left: float, top: float, right: float, bottom: float) -> str:
        return polygon([EYE.at(x, y, DOOR_AT) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom))])

    centre = EYE.at(0.58, 0.2, DOOR_AT)
    with sheet.shape("halo of the last door"), sheet.overprint(clip=sheet.clip(EYE.silhouette())):
        halo = sheet.radial(centre, 420, Stop(0, Ink(0, 0, 0.66)), Stop(0.4, Ink(0, 0, 0.28)), Stop(1, PAPER))
        sheet.paint(ellipse(*centre, 420), halo)
    with sheet.shape("last door"):
        sheet.paint(box(DOOR_LEFT - 0.16, DOOR_TOP - 0.16, DOOR_RIGHT + 0.16, landing.FLOOR), Ink(0.42, 0.56, 0.62))
        sheet.line(box(DOOR_LEFT - 0.16, DOOR_TOP - 0.16, DOOR_RIGHT + 0.16, landing.FLOOR), LINE, 2.6)
        glow = sheet.radial(centre, 190, Stop(0, PAPER), Stop(0.45, Ink(0, 0.01, 0.14)), Stop(1, Ink(0, 0.06, 0.62)))
        sheet.paint(box(DOOR_LEFT, DOOR_TOP, DOOR_RIGHT, landing.FLOOR), glow)


def _light_on_the_floor(sheet: Sheet) -> None:
    pool = polygon(EYE.on_floor([(DOOR_LEFT, DOOR_AT), (DOOR_RIGHT, DOOR_AT), (2.5, 2.2), (-1.4, 2.2)]))
    near, far = EYE.at(0.58, landing.FLOOR, DOOR_AT), EYE.at(0.58, landing.FLOOR, 2.2)
    inside = sheet.clip(EYE.silhouette())
    with sheet.shape("light on the floor"):
        with sheet.lift(clip=inside):
            sheet.paint(pool, sheet.linear(near, far, Stop(0, Ink(0.25, 0.4, 1)), Stop(1, landing.NO_CHANGE)))
        with sheet.overprint(clip=inside):
            sheet.paint(pool, sheet.linear(near, far, Stop(0, Ink(0, 0, 0.6)), Stop(1, PAPER)))


def _height(x: float, z: float) -> float:
    """How far the runner has lifted off the floor: waves that grow towards us, and lie down at the last door."""
    grown = max(0.0, min(1.0, (DOOR_AT - 0.5 - z) / 2.6))
    return grown * 0.165 * (1 - math.cos(z * 5.4 + 2.2 + BOW * math.sin(x * 2.6 + z)))


def _drift(z: float) -> float:
    """How far the runner has slid sideways."""
    loose = max(0.0, min(1.0, (DOOR_AT - 0.6 - z) / 3))
    return loose * (0.15 * math.sin(z * 2.3) + 0.03 * math.sin(z * 10.8))


def _runner_at(x: float, z: float) -> Point:
    return EYE.at(x + _drift(z), landing.FLOOR - _height(x, z), z)


def _columns() -> list[tuple[float, float, Ink]]:
    """The runner cut lengthwise: left and right of each narrow piece, and its ink."""
    left, right = landing.RUNNER_LEFT, landing.RUNNER_RIGHT
    red, pale, dark = Ink(0.16, 0.56, 0.86), Ink(0.0, 0.12, 0.50), Ink(0.62, 0.70, 0.62)
    border = [(0.0, 0.10, red), (0.10, 0.18, pale), (0.18, 0.22, red), (0.22, 0.32, dark)]
    columns = [(left + start, left + end, ink) for start, end, ink in border]
    inner, width = left + 0.32, (right - left - 0.64) / 16
    columns += [(inner + index * width, inner + (index + 1) * width, red) for index in range(16)]
    columns += [(right - end, right - start, ink) for start, end, ink in reversed(border)]
    return columns


def _runner_like_water(sheet: Sheet) -> None:
    count = 200
    steps = [FRONT * (DOOR_AT / FRONT) ** (step / count) for step in range(count, -1, -1)]
    crests = [_crest_of(number) for number in range(1, 5)]
    with sheet.shape("runner like water"):
        for index in range(count):
            back, front = steps[index], steps[index + 1]
            for left, right, ink in _columns():
                shade = _shade((left + right) / 2, back, front)
                sheet.paint(_piece(left, right, back, front), ink.towards(Ink(0.88, 0.90, 0.58), shade))
            _stars(sheet, back, front)
            for wave in crests:
                if front <= wave[0] < back:
                    _crest(sheet, wave[1])


def _shade(x: float, back: float, front: float) -> float:
    """What rises towards us sees the last door’s light; what falls towards us does not."""
    slope = (_height(x, front) - _height(x, back)) / (back - front)
    return max(0.0, min(0.92, 0.30 + 0.80 * max(0.0, -slope) - 0.45 * max(0.0, slope) + 0.16 * max(0.0, 2.6 - front)))


def _piece(left: float, right: float, back: float, front: float) -> str:
    # Each piece reaches a little under its neighbours, so that no floor shines through the seams.
    low = front * 0.994
    return polygon(
        [_runner_at(left, back), _runner_at(right + 0.01, back), _runner_at(right + 0.01, low), _runner_at(left, low)]
    )


def _crest_of(number: int) -> tuple[float, list[Point]]:
    """Where a wave is highest: the nearest z that it reaches, and the line of its top as (x, z)."""
    left, right = landing.RUNNER_LEFT, landing.RUNNER_RIGHT
    top: list[Point] = []
    for step in range(13):
        x = left + (right - left) * step / 12
        z = 3.0
        for _ in range(6):
            z = (math.pi * (2 * number + 1) - 2.2 - BOW * math.sin(x * 2.6 + z)) / 5.4
        top.append((x, z))
    return min(z for _, z in top), top


def _crest(sheet: Sheet, top: list[Point]) -> None:
    """The last door's light along the top of a wave."""
    line = [_runner_at(x, z) for x, z in top]
    sheet.paint(stroke(line, 15 / top[6][1], start=0.2, end=0.2), Ink(0, 0.12, 0.60))


def _stars(sheet: Sheet, back: float, front: float) -> None:
    """The runner's stars, one slice at a time, so that they ride on the waves."""
    middle = (landing.RUNNER_LEFT + landing.RUNNER_RIGHT) / 2
    rear, fore, low = _half_a_star(back), _half_a_star(front), front * 0.994
    if max(rear, fore) > 0.01:
        ink = Ink(0.02, 0.18, 0.68).towards(Ink(0.86, 0.88, 0.55), _shade(middle, back, front))
        corners = [(middle - rear, back), (middle + rear, back), (middle + fore, low), (middle - fore, low)]
        sheet.paint(polygon([_runner_at(*corner) for corner in corners]), ink)


def _half_a_star(z: float) -> float:
    """Half the breadth of the runner's print at that place: stars with hollow sides, one after the other."""
    across = abs((z / 0.62) % 1 - 0.5) * 2
    return 0.38 * math.pow(1 - across, 1.7)


def _man(sheet: Sheet) -> None:
    """He has his back to us: a cardigan, a head a little to one side, socks."""
    foot_x, foot_y = EYE.at(0.50, landing.FLOOR, DOOR_AT - 0.75)
    size = EYE.strength * 1.80 / (DOOR_AT - 0.75)
    top = foot_y - size

    def point(x: float, y: float) -> Point:
        return (foot_x + x * size, top + y * size)

    dark = Ink(0.96, 0.90, 0.30)
    with sheet.shape("shadow of the man"), sheet.overprint(clip=sheet.clip(EYE.silhouette())):
        shadow = [
            Corner(*point(-0.10, 0.985)),
            point(-0.22, 1.35),
            Corner(*point(-0.46, 2.2)),
            Corner(*point(0.34, 2.2)),
            point(0.20, 1.35),
            Corner(*point(0.10, 0.985)),
        ]
        sheet.paint(
            smooth(shadow), sheet.linear(point(0, 1), point(0, 2.1), Stop(0, Ink(0.74, 0.70, 0)), Stop(1, PAPER))
        )
    with sheet.shape("man"):
        for side in (-1, 1):
            leg = [
                Corner(*point(side * 0.012, 0.54)),
                point(side * 0.018, 0.76),
                Corner(*point(side * 0.030, 0.955)),
                Corner(*point(side * 0.092, 0.955)),
                point(side * 0.105, 0.76),
                Corner(*point(side * 0.125, 0.50)),
            ]
            sheet.paint(smooth(leg), dark)
            sock = [
                Corner(*point(side * 0.034, 0.935)),
                Corner(*point(side * 0.028, 0.985)),
                point(side * 0.062, 1.0),
                point(side * 0.104, 0.992),
                Corner(*point(side * 0.090, 0.935)),
            ]
            sheet.paint(smooth(sock), Ink(0.10, 0.26, 0.46))
            sheet.line(polyline([point(side * 0.033, 0.957), point(side * 0.092, 0.957)]), Ink(0.5, 0.5, 0.7), 2.4)
        coat = [
            Corner(*point(-0.045, 0.145)),
            point(-0.115, 0.185),
            point(-0.160, 0.235),
            point(-0.175, 0.36),
            point(-0.178, 0.48),
            point(-0.165, 0.545),
            Corner(*point(-0.138, 0.555)),
            Corner(*point(-0.133, 0.58)),
            point(0.0, 0.598),
            Corner(*point(0.133, 0.58)),
            Corner(*point(0.138, 0.555)),
            point(0.168, 0.54),
            point(0.180, 0.47),
            point(0.172, 0.35),
            point(0.155, 0.235),
            point(0.115, 0.185),
            Corner(*point(0.050, 0.145)),
        ]
        sheet.paint(smooth(coat), dark)
        sheet.paint(smooth([point(-0.036, 0.10), point(-0.040, 0.16), point(0.045, 0.16), point(0.042, 0.10)]), dark)
        head = [
            point(-0.010, 0.0),
            point(-0.062, 0.022),
            point(-0.074, 0.075),
            point(-0.052, 0.125),
            point(0.0, 0.140),
            point(0.056, 0.122),
            point(0.070, 0.070),
            point(0.050, 0.018),
        ]
        sheet.paint(smooth(head), dark)
        for side in (-1, 1):
            sheet.paint(ellipse(*point(side * 0.070, 0.085), size * 0.008, size * 0.016), dark)
            rim = [
                point(side * 0.110, 0.188),
                point(side * 0.154, 0.242),
                point(side * 0.171, 0.36),
                point(side * 0.173, 0.48),
            ]
            sheet.paint(stroke(rim, 3, start=0.1, end=0.1), Ink(0.04, 0.26, 0.80))
        arms = (
            polyline([point(-0.115, 0.30), point(-0.118, 0.55)]),
            polyline([point(0.117, 0.30), point(0.120, 0.55)]),
        )
        sheet.line("".join(arms), Ink(0.62, 0.66, 0.55), 2.2)
        sheet.paint(
            stroke([point(-0.066, 0.03), point(-0.01, -0.004), point(0.050, 0.022)], 2.4, start=0.1),
            Ink(0.04, 0.26, 0.80),
        )


def _cups(sheet: Sheet) -> None:
    """Two paper cups on the runner at his feet."""
    for index, x in enumerate((0.98, 1.15)):
        foot = EYE.at(x, landing.FLOOR, DOOR_AT - 0.95 - 0.12 * index)
        tall, half = 27, 9
        with sheet.shape(f"paper cup {index + 1}"):
            sides = [
                (foot[0] - half * 0.72, foot[1]),
                (foot[0] - half, foot[1] - tall),
                (foot[0] + half, foot[1] - tall),
                (foot[0] + half * 0.72, foot[1]),
            ]
            sheet.paint(polygon(sides), Ink(0.10, 0.20, 0.16))
            sheet.paint(
                polygon([sides[0], sides[1], (foot[0] - half * 0.2, foot[1] - tall), (foot[0] - half * 0.2, foot[1])]),
                Ink(0.5, 0.6, 0.3),
            )
            sheet.paint(
                rectangle(foot[0] - half * 0.92, foot[1] - tall * 0.66, half * 1.84, tall * 0.3), Ink(0.10, 0.40, 0.90)
            )
            sheet.paint(ellipse(foot[0], foot[1] - tall, half, 3.4), PAPER)


def _two_cups(sheet: Sheet) -> None:
    """Two paper cups, one half empty, one full; over neither is there any steam."""
    for x, z, full in ((1.00, DOOR_AT - 1.02, 0.5), (1.38, DOOR_AT - 1.16, 0.97)):
        foot = EYE.at(x, landing.FLOOR, z)
        with sheet.shape("half a cup" if full < 0.9 else "full cup"):
            _cup(sheet, foot, full)


def _cup(sheet: Sheet, foot: Point, full: float) -> None:
    x, y = foot
    tall, half, lip = 54.0, 20.0, 7.5
    top, low = y - tall, half * 0.70
    with sheet.overprint():
        shadow = [(x - low, y - 3), (x + low, y - 3), (x + half * 2.0, y + 44), (x - half * 0.2, y + 48)]
        sheet.paint(polygon(shadow), Ink(0.60, 0.56, 0))
    body = smooth(
        [Corner(x - half, top), Corner(x - low, y - 2), (x, y + 5), Corner(x + low, y - 2), Corner(x + half, top)]
    )
    lit = sheet.linear(
        (x - half, y), (x + half, y), Stop(0, PAPER), Stop(0.35, Ink(0.04, 0.16, 0.22)), Stop(1, Ink(0.40, 0.54, 0.34))
    )
    sheet.paint(body, lit)
    with sheet.group(clip=sheet.clip(body)):
        sleeve = [(x - half, top + 18), (x, top + 26), (x + half, top + 18), (x + half, top + 38), (x, top + 46)]
        sheet.paint(smooth([*sleeve, (x - half, top + 38)], tension=0.6), Ink(0.10, 0.40, 0.88))
        moon = ellipse(x - 2, top + 33, 7)
        sheet.paint(moon, Ink(0, 0.03, 0.14))
    sheet.line(body, LINE, 2.2)
    mouth = ellipse(x, top, half, lip)
    sheet.paint(mouth, Ink(0, 0.04, 0.16))
    with sheet.group(clip=sheet.clip(mouth)):
        sheet.paint(ellipse(x, top + (1 - full) * 22, half * 0.94, lip * 0.9), Ink(0.70, 0.70, 0.82))
        if full > 0.9:
            sheet.paint(stroke([(x - 14, top - 1), (x - 4, top - 4), (x + 8, top - 3)], 2.6), Ink(0, 0.10, 0.60))
    sheet.line(mouth, Ink(0, 0.02, 0.10), 3)
    sheet.line(mouth, LINE, 1.2)


def _shoes(sheet: Sheet) -> None:
    """His shoes, side by side on a mat before the door."""
    mat = polygon(
        [EYE.at(x, landing.FLOOR, DOOR_AT - back) for x, back in ((-0.02, 0.1), (0.36, 0.1), (0.34, 0.5), (-0.06, 0.5))]
    )
    with sheet.shape("mat"):
        sheet.paint(mat, Ink(0.44, 0.54, 0.62))
        sheet.line(mat, LINE, 2)
    with sheet.shape("shoes"):
        for across in (0.08, 0.20):
            x, y = EYE.at(across, landing.FLOOR, DOOR_AT - 0.36)
            shoe = smooth(
                [
                    (x - 5, y - 17),
                    (x + 5, y - 17),
                    (x + 6, y - 6),
                    (x + 6, y + 3),
                    (x, y + 6),
                    (x - 6, y + 3),
                    (x - 6, y - 6),
                ]
            )
            sheet.paint(shoe, Ink(0.92, 0.86, 0.40))
            sheet.paint(ellipse(x, y - 12, 4, 4), Ink(0.50, 0.56, 0.66))
            sheet.paint(stroke([(x - 4, y - 1), (x, y - 3), (x + 4, y - 1)], 2), Ink(0.04, 0.26, 0.80))


def banister(sheet: Sheet) -> None:
    """The banister alone, bent over the nothing."""
    light = (
        Stop(0, Ink(0.94, 0.90, 0.30)),
        Stop(0.10, Ink(0.50, 0.60, 0.60)),
        Stop(0.22, Ink(0.26, 0.46, 0.66)),
        Stop(0.62, Ink(0.70, 0.78, 0.50)),
        Stop(1, Ink(0.94, 0.92, 0.36)),
    )
    with landing.tilted(sheet, TILT, EYE.vanishing):
        landing.banister(sheet, EYE, lit=light, shade=Ink(0.93, 0.92, 0.30), bend=66, end=9)


LIGHT = Light("nowhere", shade=(0.52, 0.60, 0.0), near=0.55, far=0.85)
