"""Eastferry Baths after closing, with the lights off: black water, and in one locker a telephone.

The water is so still that the whole hall stands in it on its head, and the half-round window at the end has its other
half below. What light there is: the street, through the windows; one paper lantern of eight; one line at a locker's
door, which falls over a pair of shoes. People stand over the water, left of the middle.
"""

from __future__ import annotations

import math

from lens_drawing import Lens

from print_room.brushes import stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop

EYE = Lens((860, 340), 900)
WATER = 1.78
BELOW = EYE.mirrored(WATER)

# The hall's measures.
DECK = 1.6
WEST, EAST, END, NEAR = -8.0, 7.0, 18.0, 1.9
SPRING = -3.5
MIDDLE, VAULT_REACH, VAULT_RISE = -0.5, 7.5, 2.9
POOL_LEFT, POOL_RIGHT, POOL_NEAR, POOL_FAR = -6.0, 3.0, 3.25, 16.8
ROPES = (-3.75, -1.5, 0.75)
RIBS = (16.2, 13.2, 10.6, 8.4, 6.4, 4.8)

# The lunette: its centre (x, y), its radius.
LUNETTE = (MIDDLE, -2.45)
LUNETTE_RADIUS = 3.1
WHALE_DROP = 0.58
WINDOWS = (8.4, 10.6, 12.8, 15.0)

# The row of lockers, and where in it the one is that rings.
LOCKER_TOP, LOCKER_FOOT, LOCKER_WIDTH, LOCKERS_FROM, LOCKER_COUNT = -0.40, 1.46, 0.62, 4.96, 14
RINGING = 5
SLIT = LOCKERS_FROM + RINGING * LOCKER_WIDTH

# Lanterns as (x, z); the first still burns.
LANTERNS = (
    (-2.75, 6.5),
    (-4.9, 8.6),
    (-0.55, 9.6),
    (1.75, 7.4),
    (-4.6, 12.0),
    (1.9, 11.4),
    (-2.5, 13.6),
    (0.1, 15.0),
)

NONE = Ink(0, 0, 0)
TILE = Ink(0.16, 0.44, 0.08)
TILE_BAND = Ink(0.40, 0.66, 0.10)
VAULT = Ink(0.34, 0.58, 0.12)
RIB = Ink(0.62, 0.76, 0.14)
DECK_TILE = Ink(0.16, 0.42, 0.16)
JOINT = Ink(0.40, 0.60, 0.18)
LOCKER = Ink(0.14, 0.52, 0.18)
NIGHT = Ink(0.82, 0.82, 0.0)
BLACK_WATER = Ink(0.97, 0.93, 0.0)
GLASS = Ink(0.10, 0.44, 0.16)
GLASS_LOW = Ink(0.34, 0.70, 0.06)
STREET = Ink(0.0, 0.14, 0.62)


# What is built; drawn twice, upright and on its head in the water.


def walls(sheet: Sheet, lens: Lens) -> None:
    """Vault and ribs, the end wall, the two long walls with their band of dark tiles."""
    with sheet.shape("vault"):
        near = lens.arch((MIDDLE, SPRING), VAULT_REACH, VAULT_RISE, 3.2)
        far = lens.arch((MIDDLE, SPRING), VAULT_REACH, VAULT_RISE, END)
        sheet.paint(polygon(near + far[::-1]), VAULT)
        for z in RIBS:
            outer = lens.arch((MIDDLE, SPRING), VAULT_REACH, VAULT_RISE, z)
            inner = lens.arch((MIDDLE, SPRING), VAULT_REACH - 0.34, VAULT_RISE - 0.30, z)
            sheet.paint(polygon(outer + inner[::-1]), RIB)
            sheet.line(polyline(inner), LINE, max(1.2, 16 / z))
    with sheet.shape("end wall"):
        arch = lens.arch((MIDDLE, SPRING), VAULT_REACH, VAULT_RISE, END)
        foot = [lens.at(EAST, DECK, END), lens.at(WEST, DECK, END)]
        sheet.paint(polygon(arch + foot), TILE)
        sheet.paint(lens.front(END, WEST, EAST, 0.30, 0.62), TILE_BAND)
        sheet.line(polyline(arch), LINE, 2.4)
        _end_wall_things(sheet, lens)
    for name, x in (("west wall", WEST), ("east wall", EAST)):
        with sheet.shape(name):
            sheet.paint(lens.side(x, SPRING, DECK, 2.6, END), TILE)
            sheet.paint(lens.side(x, -0.96, -0.72, 2.6, END), TILE_BAND)
            sheet.paint(lens.side(x, SPRING, SPRING + 0.26, 2.6, END), RIB)
            for z in RIBS:
                sheet.paint(lens.side(x, SPRING, DECK, z - 0.14, z + 0.14), Ink(0.28, 0.54, 0.14))
                sheet.line(lens.side(x, SPRING, DECK, z - 0.14, z + 0.14), LINE, max(1.0, 10 / z))


def _end_wall_things(sheet: Sheet, lens: Lens) -> None:
    """A clock, swinging doors with a porthole each, the board on which nobody's time stands."""
    for left in (3.9, 4.75):
        sheet.paint(lens.front(END, left, left + 0.8, -0.5, DECK), Ink(0.44, 0.64, 0.22))
        sheet.line(lens.front(END, left, left + 0.8, -0.5, DECK), LINE, 2)
        x, y = lens.at(left + 0.4, 0.1, END)
        sheet.paint(ellipse(x, y, lens.size(0.22, END)), Ink(0.80, 0.86, 0.1))
    sheet.paint(lens.front(END, -6.9, -3.9, -1.5, -0.1), Ink(0.70, 0.82, 0.10))
    for row in range(4):
        y = -1.28 + row * 0.32
        sheet.line(polyline([lens.at(-6.6, y, END), lens.at(-4.2, y, END)]), Ink(0.36, 0.60, 0.2), 2)
    x, y = lens.at(5.0, -1.35, END)
    sheet.paint(ellipse(x, y, lens.size(0.52, END)), Ink(0.02, 0.12, 0.06))
    sheet.line(ellipse(x, y, lens.size(0.52, END)), LINE, 3)
    sheet.line(polyline([(x, y - 18), (x, y), (x + 11, y + 6)]), LINE, 2.6)


def whale_of_tiles(sheet: Sheet, lens: Lens) -> None:
    """The baths' whale, laid in dark tiles under the window, as long as the wall would let it."""
    outline = (
        Corner(-3.2, -0.94),
        (-2.6, -1.42),
        (-1.2, -1.50),
        (0.1, -1.20),
        (0.9, -1.08),
        Corner(1.24, -1.66),
        (1.62, -1.28),
        Corner(2.16, -1.58),
        (1.86, -0.92),
        (0.9, -0.52),
        (-0.6, -0.34),
        (-2.3, -0.42),
    )
    run: list[Point | Corner] = []
    for point in outline:
        x, y = lens.at(MIDDLE + point[0], point[1] + WHALE_DROP, END)
        run.append(Corner(x, y) if isinstance(point, Corner) else (x, y))
    body = smooth(run)
    with sheet.shape("whale of tiles"):
        sheet.paint(body, Ink(0.86, 0.90, 0.10))
        with sheet.group(clip=sheet.clip(body)):
            joints = []
            for column in range(24):
                x = MIDDLE - 3.4 + column * 0.24
                joints.append(polyline([lens.at(x, -1.4, END), lens.at(x, 0.4, END)]))
            for row in range(8):
                y = WHALE_DROP - 1.7 + row * 0.2
                joints.append(polyline([lens.at(MIDDLE - 3.4, y, END), lens.at(MIDDLE + 2.3, y, END)]))
            sheet.line("".join(joints), TILE, 1.2)
        eye = lens.at(MIDDLE - 2.45, WHALE_DROP - 0.94, END)
        sheet.paint(ellipse(*eye, 3.6), Ink(0, 0.14, 0.10))


def cubicles(sheet: Sheet, lens: Lens) -> None:
    """Where one changed: a row of boxes with striped curtains, all drawn but one."""
    for index in range(8, -1, -1):
        near, far = 7.2 + index * 1.15, 7.2 + (index + 1) * 1.15
        with sheet.shape(f"cubicle {index}"):
            sheet.paint(lens.side(WEST + 0.02, -0.5, DECK, near, far), Ink(0.82, 0.86, 0.14))
            if index != 2:
                _curtain(sheet, lens, near + 0.1, far - 0.1)
            sheet.paint(lens.side(WEST + 0.04, -0.56, -0.36, near, far), Ink(0.30, 0.52, 0.36))
            sheet.paint(lens.side(WEST + 0.05, -0.5, DECK, near - 0.05, near + 0.06), Ink(0.30, 0.52, 0.36))
            sheet.line(lens.side(WEST + 0.05, -0.5, DECK, near - 0.05, near + 0.06), LINE, 1.6)


def _curtain(sheet: Sheet, lens: Lens, near: float, far: float) -> None:
    width = (far - near) / 8
    for stripe in range(8):
        ink = Ink(0.08, 0.30, 0.66) if stripe % 2 else Ink(0.02, 0.18, 0.10)
        start = near + stripe * width
        hem = 1.02 + 0.05 * (stripe % 2)
        sheet.paint(lens.side(WEST + 0.03, -0.42, hem, start, start + width), ink)


def guards_chair(sheet: Sheet, lens: Lens) -> None:
    """The attendant's high chair, with nobody on it."""
    x, z = -6.95, 10.2
    wood, thick = Ink(0.10, 0.34, 0.36), lens.size(0.07, z)
    with sheet.shape("attendant's chair"):
        for foot, top in ((-0.55, -0.30), (0.55, 0.30)):
            sheet.line(polyline([lens.at(x + foot, DECK, z), lens.at(x + top, -0.5, z)]), LINE, thick + 4)
            sheet.line(polyline([lens.at(x + foot, DECK, z), lens.at(x + top, -0.5, z)]), wood, thick)
        for y, reach in ((1.15, 0.50), (0.70, 0.45), (0.25, 0.40)):
            sheet.line(polyline([lens.at(x - reach, y, z), lens.at(x + reach, y, z)]), wood, thick)
        sheet.paint(lens.front(z, x - 0.46, x + 0.46, -0.30, -0.16), wood)
        sheet.paint(lens.front(z, x - 0.40, x + 0.40, -1.22, -0.62), wood)
        sheet.line(lens.front(z, x - 0.40, x + 0.40, -1.22, -0.62), LINE, 2.4)
        for side in (-0.40, 0.40):
            sheet.line(polyline([lens.at(x + side, -1.22, z), lens.at(x + side, -0.16, z)]), wood, thick)
        towel = lens.front(z, x - 0.18, x + 0.16, -1.26, -0.72)
        sheet.paint(towel, Ink(0.02, 0.14, 0.10))


def flags(sheet: Sheet, lens: Lens) -> None:
    """The string of little flags for swimmers on their backs, hanging dead still."""
    z, count = 11.6, 25
    with sheet.shape("flags"):
        line = []
        for index in range(count + 1):
            share = index / count
            line.append((WEST + (EAST - WEST) * share, -1.55 + 0.55 * 4 * share * (1 - share), z))
        sheet.line(polyline([lens.at(*point) for point in line]), Ink(0.60, 0.70, 0.2), 2)
        inks = (Ink(0.04, 0.24, 0.70), Ink(0.02, 0.16, 0.10), Ink(0.24, 0.62, 0.10))
        for index, (x, y, _) in enumerate(line[:-1]):
            corners = [(x + 0.10, y, z), (x + 0.48, y, z), (x + 0.29, y + 0.46, z)]
            sheet.paint(lens.face(corners), inks[index % 3])


def built(sheet: Sheet, lens: Lens) -> None:
    """All that stands in the water as well."""
    walls(sheet, lens)
    whale_of_tiles(sheet, lens)
    cubicles(sheet, lens)
    guards_chair(sheet, lens)
    flags(sheet, lens)


# Windows, which shine, and so come after the night.


def lunette(sheet: Sheet, lens: Lens, strength: float) -> None:
    """The half-round window at the end; behind its glass a street lamp and a bare plane tree."""
    top, foot = lens.at(MIDDLE, LUNETTE[1] - LUNETTE_RADIUS, END), lens.at(*LUNETTE, END)
    arch = lens.arch(LUNETTE, LUNETTE_RADIUS, LUNETTE_RADIUS, END)
    glass = polygon(arch)
    lamp = lens.at(MIDDLE + 1.05, LUNETTE[1] - 0.95, END)
    with sheet.shape("lunette"):
        sheet.paint(
            glass,
            sheet.linear(
                top,
                foot,
                Stop(0, _dimmed(Ink(0.42, 0.74, 0.06), strength)),
                Stop(1, _dimmed(Ink(0.08, 0.40, 0.18), strength)),
            ),
        )
        inside = sheet.clip(glass)
        with sheet.group(clip=inside):
            halo = sheet.radial(
                lamp,
                lens.size(1.7, END),
                Stop(0, _dimmed(Ink(0, 0.04, 0.34), strength)),
                Stop(0.16, _dimmed(STREET, strength)),
                Stop(1, STREET, 0),
            )
            sheet.paint(sheet.everything, halo)
            _plane_tree(sheet, lens, strength)
        spokes = []
        for degrees in (210, 240, 270, 300, 330):
            rim = lens.arch(LUNETTE, LUNETTE_RADIUS, LUNETTE_RADIUS, END, degrees, degrees + 1)[0]
            hub = lens.arch(LUNETTE, 0.9, 0.9, END, degrees, degrees + 1)[0]
            spokes.append(polyline([hub, rim]))
        sheet.line("".join(spokes), _dimmed(Ink(0.92, 0.86, 0.1), strength), 5)
        sheet.line(polyline(lens.arch(LUNETTE, 0.9, 0.9, END)), _dimmed(Ink(0.92, 0.86, 0.1), strength), 5)
        sheet.line(polyline(lens.arch(LUNETTE, 2.05, 2.05, END)), _dimmed(Ink(0.92, 0.86, 0.1), strength), 4)
        sheet.line(glass, _dimmed(Ink(0.95, 0.90, 0.1), strength), 8)


def _dimmed(ink: Ink, strength: float) -> Ink:
    """Return the ink as the black water gives it back."""
    return BLACK_WATER.towards(ink, strength)


def _plane_tree(sheet: Sheet, lens: Lens, strength: float) -> None:
    """Bare branches before the lamp, with a few of the balls that hang on plane trees all winter."""
    ink = _dimmed(Ink(0.58, 0.76, 0.14), strength)
    x, y = LUNETTE
    branches = (
        ((-2.5, 0.3), (-2.05, -0.7), (-1.7, -1.5), (-1.55, -2.5)),
        ((-2.1, -0.6), (-1.5, -1.05), (-0.9, -1.35), (-0.3, -1.9)),
        ((-1.35, -1.15), (-1.05, -1.7), (-0.95, -2.4)),
        ((-1.0, -1.3), (-0.5, -1.25), (0.1, -1.5), (0.5, -1.4)),
        ((-1.7, -0.9), (-1.2, -0.7), (-0.7, -0.75), (-0.2, -0.5)),
        ((-0.6, -1.65), (-0.4, -2.2), (-0.45, -2.7)),
        ((-1.72, -1.5), (-2.0, -1.9), (-2.05, -2.3)),
    )
    for branch in branches:
        run = [lens.at(x + dx, y + dy, END) for dx, dy in branch]
        sheet.paint(stroke(run, 6.5, start=1, end=0.1), ink)
    for dx, dy in ((0.5, -1.18), (-0.22, -0.3), (-0.55, -1.04), (-0.3, -1.7)):
        ball = lens.at(x + dx, y + dy, END)
        sheet.paint(ellipse(*ball, 4), ink)


def west_windows(sheet: Sheet, lens: Lens, strength: float) -> None:
    """High windows along the street side, a lamp's light low in each."""
    for z in WINDOWS:
        with sheet.shape(f"window at {z:g}"):
            arch = lens.side_arch(WEST + 0.01, (-2.65, z), 0.62, 0.62)
            foot = [lens.at(WEST + 0.01, -1.25, z + 0.62), lens.at(WEST + 0.01, -1.25, z - 0.62)]
            pane = polygon(arch + foot)
            top, low = lens.at(WEST, -3.2, z), lens.at(WEST, -1.25, z)
            sheet.paint(
                pane,
                sheet.linear(
                    top, low, Stop(0, _dimmed(GLASS_LOW, strength)), Stop(1, _dimmed(Ink(0.02, 0.26, 0.34), strength))
                ),
            )
            bar = _dimmed(Ink(0.90, 0.86, 0.1), strength)
            sheet.line(polyline([lens.at(WEST + 0.01, -3.27, z), lens.at(WEST + 0.01, -1.25, z)]), bar, 34 / z)
            for y in (-2.65, -1.95):
                run = [lens.at(WEST + 0.01, y, z - 0.62), lens.at(WEST + 0.01, y, z + 0.62)]
                sheet.line(polyline(run), bar, 30 / z)
            sheet.line(pane, _dimmed(Ink(0.95, 0.90, 0.1), strength), 46 / z)


# What is there once only.


def decks(sheet: Sheet) -> None:
    """Wet tiles round the bath, a pale edge with a scum trough."""
    with sheet.shape("deck"):
        sheet.paint(EYE.flat(DECK, WEST, EAST, NEAR, END), DECK_TILE)
        joints = []
        for index in range(16):
            x = WEST + index
            if not POOL_LEFT < x < POOL_RIGHT:
                joints.append(polyline([EYE.at(x, DECK, NEAR), EYE.at(x, DECK, END)]))
        for index in range(22):
            z = 2.4 * 1.1**index
            if z < END:
                joints.append(polyline([EYE.at(POOL_RIGHT, DECK, z), EYE.at(EAST, DECK, z)]))
                joints.append(polyline([EYE.at(WEST, DECK, z), EYE.at(POOL_LEFT, DECK, z)]))
        sheet.line("".join(joints), JOINT, 2)
    with sheet.shape("edge of the bath"):
        edge = EYE.flat(DECK, POOL_LEFT - 0.32, POOL_RIGHT + 0.32, POOL_NEAR - 0.16, POOL_FAR + 0.3)
        sheet.paint(edge, Ink(0, 0.14, 0.08))
        sheet.line(edge, LINE, 2.6)


def pool() -> str:
    """The water's outline."""
    return EYE.flat(WATER, POOL_LEFT, POOL_RIGHT, POOL_NEAR, POOL_FAR)


def basin(sheet: Sheet) -> None:
    """The drop from the deck to the water, which has a band of tiles and the grating of an overflow."""
    with sheet.shape("basin"):
        sheet.paint(EYE.flat(DECK, POOL_LEFT, POOL_RIGHT, POOL_NEAR, POOL_FAR), Ink(0.60, 0.76, 0.10))
        sheet.paint(EYE.side(POOL_RIGHT, DECK, WATER, POOL_NEAR, POOL_FAR), Ink(0.44, 0.66, 0.12))
        sheet.paint(EYE.side(POOL_LEFT, DECK, WATER, POOL_NEAR, POOL_FAR), Ink(0.30, 0.56, 0.12))
        sheet.paint(EYE.front(POOL_FAR, POOL_LEFT, POOL_RIGHT, DECK, WATER), Ink(0.40, 0.64, 0.12))


def ladder(sheet: Sheet) -> None:
    """Two rails that go down into the water; only the street shows them."""
    with sheet.shape("ladder"):
        for z in (7.4, 7.95):
            rail = [
                EYE.at(POOL_LEFT - 0.55, DECK, z),
                EYE.at(POOL_LEFT - 0.50, DECK - 0.66, z),
                EYE.at(POOL_LEFT - 0.18, DECK - 0.86, z),
                EYE.at(POOL_LEFT + 0.08, DECK - 0.60, z),
                EYE.at(POOL_LEFT + 0.08, WATER, z),
            ]
            sheet.line(smooth(rail, closed=False), LINE, 10)
            sheet.line(smooth(rail, closed=False), Ink(0.10, 0.44, 0.10), 5)


def lockers(sheet: Sheet) -> None:
    """A row of narrow steel doors with slots to breathe through and a number's disc on each."""
    for index in range(LOCKER_COUNT - 1, -1, -1):
        near = LOCKERS_FROM + index * LOCKER_WIDTH
        far = near + LOCKER_WIDTH
        with sheet.shape(f"locker {index}"):
            door = EYE.side(EAST - 0.5, LOCKER_TOP, LOCKER_FOOT, near, far)
            sheet.paint(door, LOCKER if index % 3 else Ink(0.20, 0.58, 0.20))
            sheet.line(door, LINE, max(1.6, 20 / near))
            for slot in range(3):
                sheet.line(_slot(near, slot), Ink(0.66, 0.80, 0.16), 22 / near)
            x, y = EYE.at(EAST - 0.5, 0.16, near + 0.30)
            sheet.paint(ellipse(x, y, 14 / near * 3, 20 / near * 3), Ink(0.02, 0.16, 0.30))
            key = EYE.side(EAST - 0.5, 0.55, 0.72, near + 0.46, near + 0.52)
            sheet.paint(key, LINE)
    with sheet.shape("lockers' top and plinth"):
        far = LOCKERS_FROM + LOCKER_COUNT * LOCKER_WIDTH
        top = [
            (EAST - 0.5, LOCKER_TOP, LOCKERS_FROM),
            (EAST, LOCKER_TOP - 0.24, LOCKERS_FROM),
            (EAST, LOCKER_TOP - 0.24, far),
            (EAST - 0.5, LOCKER_TOP, far),
        ]
        sheet.paint(EYE.face(top), Ink(0.30, 0.60, 0.16))
        sheet.line(EYE.face(top), LINE, 2.6)
        sheet.paint(EYE.side(EAST - 0.5, LOCKER_FOOT, DECK, LOCKERS_FROM, far), Ink(0.60, 0.76, 0.2))


def _slot(near: float, slot: int) -> str:
    y = LOCKER_TOP + 0.20 + slot * 0.10
    return polyline([EYE.at(EAST - 0.5, y, near + 0.16), EYE.at(EAST - 0.5, y, near + 0.46)])


def on_the_east_wall(sheet: Sheet) -> None:
    """A ring buoy, and the long pole with a hook."""
    with sheet.shape("ring buoy"):
        outer = [_on_east(step, 0.52) for step in range(16)]
        hole = [_on_east(-step, 0.29) for step in range(16)]
        ring = smooth(outer) + smooth(hole)
        sheet.paint(ring, Ink(0, 0.10, 0.06))
        with sheet.group(clip=sheet.clip(ring)):
            for quarter in range(4):
                start = quarter * 4 - 0.8
                wedge = [_on_east(8, 0.0), _on_east(start, 0.8), _on_east(start + 1.6, 0.8)]
                sheet.paint(polygon(wedge), Ink(0.04, 0.30, 0.90))
        sheet.line(smooth(outer), LINE, 3)
        sheet.line(smooth(hole), LINE, 3)
    with sheet.shape("pole"):
        pole = [EYE.at(EAST, -1.3, 9.4), EYE.at(EAST, -1.3, 14.0)]
        sheet.line(polyline(pole), LINE, 8)
        sheet.line(polyline(pole), Ink(0.10, 0.36, 0.56), 4)


def _on_east(step: float, radius: float) -> Point:
    """Return a point on the ring buoy's circle, of which sixteen steps go round."""
    angle = step * math.pi / 8
    return EYE.at(EAST, -1.85 + radius * math.sin(angle), 7.5 + radius * math.cos(angle))


def bench(sheet: Sheet) -> None:
    """A slatted bench along the lockers, with a towel rolled up on it."""
    left, right, near, far, top = 4.70, 5.25, 3.9, 5.45, 1.14
    wood = Ink(0.10, 0.36, 0.58)
    with sheet.shape("bench"):
        for z in (far - 0.2, near + 0.25):
            for x in (right - 0.06, left + 0.06):
                sheet.line(polyline([EYE.at(x, top, z), EYE.at(x, DECK, z)]), LINE, 60 / z)
        for slat in range(3):
            start = left + slat * (right - left) / 3
            plank = EYE.flat(top, start, start + 0.15, near, far)
            sheet.paint(plank, wood)
            sheet.line(plank, LINE, 2.2)
        sheet.paint(EYE.front(near, left, right, top, top + 0.06), Ink(0.3, 0.5, 0.6))
        sheet.paint(EYE.side(left, top, top + 0.07, near, far), Ink(0.16, 0.42, 0.60))
    with sheet.shape("rolled towel"):
        x, y = EYE.at(4.98, top - 0.13, 4.75)
        roll = rectangle(x - 46, y - 21, 96, 43, radius=20)
        sheet.paint(roll, Ink(0.02, 0.22, 0.10))
        with sheet.group(clip=sheet.clip(roll)):
            sheet.paint(stripes(x - 46, y - 24, 100, 50, 22, sheet.rng("towel"), thickness=8), Ink(0.10, 0.36, 0.70))
        sheet.line(roll, LINE, 2.8)
        sheet.line(smooth([(x - 40, y + 10), (x - 30, y - 8), (x - 20, y + 4)], closed=False), LINE, 2.4)


SHOES: tuple[Point, Point] = ((1600, 606), (1574, 656))


def shoes(sheet: Sheet) -> None:
    """One pair, side by side, the toes to the water; a sock in each."""
    for index, (x, y) in enumerate(SHOES):
        with sheet.shape(f"shoe {index + 1}"):
            upper = [
                (x + 40, y + 8),
                (x + 42, y - 24),
                (x + 30, y - 34),
                (x + 6, y - 30),
                (x - 14, y - 12),
                (x - 42, y - 6),
                (x - 52, y + 8),
            ]
            thrown = [(x - 50, y + 12), (x + 44, y + 12), (x + 40, y + 52), (x - 58, y + 48)]
            dark = sheet.linear(
                (0, y + 12), (0, y + 52), Stop(0, Ink(0.78, 0.78, 0.20)), Stop(1, Ink(0.78, 0.78, 0.2), 0)
            )
            sheet.paint(smooth(thrown), dark)
            sock = smooth([(x + 8, y - 26), (x + 12, y - 44), (x + 30, y - 46), (x + 38, y - 30), (x + 24, y - 22)])
            sheet.paint(sock, Ink(0.02, 0.20, 0.14))
            sheet.line(sock, LINE, 2.4)
            sheet.paint(smooth(upper), Ink(0.06, 0.30, 0.86))
            sheet.line(smooth(upper), LINE, 3)
            sole = rectangle(x - 54, y + 5, 98, 11, radius=5)
            sheet.paint(sole, MOON)
            sheet.line(sole, LINE, 2.6)
            for lace in range(3):
                start = (x - 12 + lace * 9, y - 12 - lace * 5)
                sheet.line(polyline([start, (start[0] + 9, start[1] + 9)]), MOON, 3.4)


# Night, and what light there is.


def darkness(sheet: Sheet) -> None:
    """Night over the whole hall, thinner under the windows and about the open locker."""
    end = EYE.at(*LUNETTE, END)
    slit = EYE.at(EAST - 0.5, 0.6, SLIT)
    with sheet.shape("darkness"), sheet.overprint():
        sheet.paint(sheet.everything, NIGHT)
        from_the_end = sheet.radial(
            end, 600, Stop(0, NONE, 0.42), Stop(0.4, NONE, 0.24), Stop(1, NONE, 0), stretch=1.35
        )
        sheet.paint(sheet.everything, from_the_end)
        from_the_west = sheet.radial((40, 330), 420, Stop(0, NONE, 0.34), Stop(1, NONE, 0), stretch=1.2)
        sheet.paint(sheet.everything, from_the_west)
        from_the_locker = sheet.radial(
            slit, 400, Stop(0, NONE, 0.66), Stop(0.3, NONE, 0.46), Stop(0.7, NONE, 0.16), Stop(1, NONE, 0)
        )
        sheet.paint(sheet.everything, from_the_locker)
    with sheet.shape("corners"), sheet.overprint():
        vignette = sheet.radial(
            (940, 430), 1180, Stop(0, NONE, 0), Stop(0.5, NONE, 0), Stop(1, Ink(0.80, 0.50, 0), 1), stretch=1.3
        )
        sheet.paint(sheet.everything, vignette)
        sheet.paint(sheet.everything, sheet.linear((0, 700), (0, 1100), Stop(0, NONE, 0), Stop(1, Ink(0.70, 0.40, 0))))


def water(sheet: Sheet) -> None:
    """Black, and everything in it on its head, the more so the farther away."""
    inside = sheet.clip(pool())
    with sheet.shape("water"):
        sheet.paint(pool(), BLACK_WATER)
        with sheet.group(clip=inside, opacity=0.30):
            built(sheet, BELOW)
        with sheet.overprint(clip=inside):
            deep = sheet.linear(
                (0, 430),
                (0, 860),
                Stop(0, Ink(0.50, 0.50, 0)),
                Stop(0.5, Ink(0.62, 0.62, 0)),
                Stop(1, Ink(0.9, 0.8, 0)),
            )
            sheet.paint(pool(), deep)
    with sheet.shape("windows in the water"), sheet.group(clip=inside):
        west_windows(sheet, BELOW, 0.42)
        lunette(sheet, BELOW, 0.54)
    with sheet.shape("near edge"):
        left, right = EYE.at(POOL_LEFT, WATER, POOL_NEAR), EYE.at(POOL_RIGHT, WATER, POOL_NEAR)
        sheet.line(polyline([left, right]), Ink(0.70, 0.80, 0.10), 3)
    with sheet.shape("line of the water"):
        sheet.line(polyline([EYE.at(POOL_RIGHT, WATER, POOL_FAR), EYE.at(POOL_RIGHT, WATER, POOL_NEAR)]), LINE, 3)


def ropes(sheet: Sheet) -> None:
    """Lane ropes: floats on a line, not one of them moving; each sits on its own picture."""
    for x in ROPES:
        with sheet.shape(f"rope at {x:g}"):
            z = POOL_FAR - 0.2
            while z > POOL_NEAR + 0.1:
                _float(sheet, x, z)
                z -= 0.22 if z > 8 else 0.17


def _float(sheet: Sheet, x: float, z: float) -> None:
    across, down = EYE.at(x, WATER, z)
    wide, tall = EYE.size(0.075, z), EYE.size(0.062, z)
    warm = int(z / 1.5) % 2 == 0
    near = max(0.0, min(1.0, (7.5 - z) / 4.5))
    lit = (Ink(0.22, 0.46, 0.70) if warm else Ink(0.16, 0.42, 0.16)).towards(Ink(0.74, 0.82, 0.3), 0.30 + 0.55 * near)
    sheet.paint(ellipse(across, down, wide, tall), BLACK_WATER.towards(lit, 0.30))
    sheet.paint(_half(across, down, wide, tall), lit)


def _half(x: float, y: float, wide: float, tall: float) -> str:
    """Return the upper half of an ellipse."""
    return smooth(
        [
            (x - wide, y),
            (x - wide * 0.7, y - tall * 0.75),
            (x, y - tall),
            (x + wide * 0.7, y - tall * 0.75),
            (x + wide, y),
        ]
    )


def lanterns(sheet: Sheet) -> None:
    """Paper lanterns from the Lantern Baths, which have floated in; all out but one."""
    for index, (x, z) in sorted(enumerate(LANTERNS), key=lambda lantern: -lantern[1][1]):
        with sheet.shape(f"lantern {index}"):
            for lens, strength in ((BELOW, 0.42), (EYE, 1.0)):
                if index:
                    _lantern(sheet, lens, x, z, strength)
                else:
                    _burning(sheet, lens, x, z, strength)


def _paper_bag(lens: Lens, x: float, z: float) -> str:
    """Return a paper lantern's outline: a bag with a zigzag rim."""
    half, top = 0.30, WATER - 0.72
    rim = [(x - half + half * step / 3, top + (0.05 if step % 2 else 0), z) for step in range(7)]
    return lens.face([(x - half * 0.86, WATER - 0.06, z), *rim, (x + half * 0.86, WATER - 0.06, z)])


def _lantern(sheet: Sheet, lens: Lens, x: float, z: float, strength: float) -> None:
    top, foot = lens.at(x, WATER - 0.72, z), lens.at(x, WATER, z)
    bag = _paper_bag(lens, x, z)
    dull = sheet.linear(
        top, foot, Stop(0, _dimmed(Ink(0.34, 0.60, 0.20), strength)), Stop(1, _dimmed(Ink(0.62, 0.78, 0.16), strength))
    )
    sheet.paint(bag, dull)
    cut = lens.at(x, WATER - 0.40, z)
    sheet.paint(star(*cut, lens.size(0.14, z)), _dimmed(Ink(0.84, 0.88, 0.1), strength))
    sheet.paint(lens.front(z, x - 0.36, x + 0.36, WATER - 0.07, WATER), _dimmed(Ink(0.66, 0.74, 0.36), strength))


def _burning(sheet: Sheet, lens: Lens, x: float, z: float, strength: float) -> None:
    bag = _paper_bag(lens, x, z)
    flame = lens.at(x, WATER - 0.22, z)
    reach = lens.size(0.62, z)
    dark = Ink(0.62, 0.68, 0.50)
    glow = sheet.radial(
        flame,
        reach,
        Stop(0, dark.towards(PAPER, strength)),
        Stop(0.3, dark.towards(Ink(0, 0.02, 0.34), strength)),
        Stop(1, dark.towards(Ink(0.02, 0.20, 0.86), strength)),
    )
    sheet.paint(bag, glow)
    cut = lens.at(x, WATER - 0.42, z)
    sheet.paint(star(*cut, lens.size(0.15, z)), dark.towards(PAPER, strength))
    sheet.paint(lens.front(z, x - 0.36, x + 0.36, WATER - 0.07, WATER), _dimmed(Ink(0.5, 0.6, 0.6), strength))


def lantern_glow(sheet: Sheet) -> None:
    """The warm air about the lantern, and what it does to the water."""
    x, z = LANTERNS[0]
    heart = EYE.at(x, WATER - 0.3, z)
    with sheet.shape("glow of the lantern"):
        with sheet.lift(clip=sheet.clip(pool())):
            keep = sheet.radial(heart, 210, Stop(0, Ink(0.62, 0.62, 1)), Stop(1, Ink(1, 1, 1)), stretch=1.5)
            sheet.paint(ellipse(*heart, 315, 210), keep)
        with sheet.overprint():
            warm = sheet.radial(
                heart, 240, Stop(0, Ink(0, 0, 0.80)), Stop(0.35, Ink(0, 0, 0.34)), Stop(1, NONE), stretch=1.4
            )
            sheet.paint(ellipse(*heart, 340, 240), warm)


def fan() -> str:
    """Where the line of light falls: from the locker's foot over the deck to the water's edge."""
    return EYE.face(
        [
            (EAST - 0.5, DECK, SLIT - 0.01),
            (EAST - 0.5, DECK, SLIT + 0.09),
            (POOL_RIGHT + 0.32, DECK, SLIT - 3.36),
            (POOL_RIGHT + 0.32, DECK, SLIT - 4.42),
        ]
    )


def light_of_the_locker(sheet: Sheet) -> None:
    """The line at the door's edge, the lit slots, the blade of light over the shoes."""
    foot, end = EYE.at(EAST - 0.5, DECK, SLIT), EYE.at(POOL_RIGHT, DECK, SLIT - 3.9)
    blade = fan()
    with sheet.shape("blade of light"):
        with sheet.lift():
            sheet.paint(
                blade,
                sheet.linear(
                    foot, end, Stop(0, Ink(0.05, 0.10, 1)), Stop(0.6, Ink(0.2, 0.3, 1)), Stop(1, Ink(0.5, 0.55, 1))
                ),
            )
        with sheet.overprint():
            sheet.paint(
                blade,
                sheet.linear(
                    foot, end, Stop(0, Ink(0, 0, 0.40)), Stop(0.6, Ink(0, 0.02, 0.46)), Stop(1, Ink(0, 0.05, 0.3))
                ),
            )
    with sheet.shape("line of light"):
        slit = EYE.side(EAST - 0.5, LOCKER_TOP + 0.05, LOCKER_FOOT - 0.04, SLIT - 0.01, SLIT + 0.085)
        with sheet.overprint(blur=14):
            sheet.paint(EYE.side(EAST - 0.5, LOCKER_TOP, DECK, SLIT - 0.16, SLIT + 0.22), Ink(0, 0, 0.85))
        sheet.paint(slit, Ink(0, 0.01, 0.16))
        for slot in range(3):
            sheet.line(_slot(SLIT, slot), Ink(0, 0.02, 0.30), 26 / SLIT)


def edges_of_light(sheet: Sheet) -> None:
    """What the locker's light touches besides: the bench's end, the towel, the heels."""
    with sheet.shape("edges"):
        sheet.line(polyline([EYE.at(4.70, 1.14, 5.45), EYE.at(4.70, 1.14, 3.9)]), Ink(0.02, 0.20, 0.60), 3.4)
        sheet.line(
            polyline([EYE.at(POOL_RIGHT + 0.32, DECK, 6.6), EYE.at(POOL_RIGHT + 0.32, DECK, 3.4)]),
            Ink(0.04, 0.26, 0.5),
            3,
        )
        rail = [
            EYE.at(POOL_LEFT - 0.44, DECK - 0.7, 7.4),
            EYE.at(POOL_LEFT - 0.18, DECK - 0.86, 7.4),
            EYE.at(POOL_LEFT + 0.04, DECK - 0.66, 7.4),
        ]
        sheet.paint(stroke(rail, 4), Ink(0, 0.14, 0.10))


def hall(sheet: Sheet) -> None:
    """The whole hall: things in their own colours, then the dark, then what gives light."""
    built(sheet, EYE)
    on_the_east_wall(sheet)
    decks(sheet)
    basin(sheet)
    lockers(sheet)
    ladder(sheet)
    bench(sheet)
    darkness(sheet)
    water(sheet)
    west_windows(sheet, EYE, 0.92)
    lunette(sheet, EYE, 1.0)
    ropes(sheet)
    lantern_glow(sheet)
    light_of_the_locker(sheet)
    edges_of_light(sheet)
    shoes(sheet)
    lanterns(sheet)


def basket(sheet: Sheet) -> None:
    """Nearest to us and nearly black: the wire basket in which the swimming boards are kept."""
    dark = Ink(0.97, 0.92, 0.10)
    boards = (
        (-70, 742, -9, Ink(0.88, 0.88, 0.22)),
        (14, 704, 5, Ink(0.84, 0.90, 0.10)),
        (96, 752, 12, Ink(0.90, 0.86, 0.26)),
    )
    for index, (x, y, lean, ink) in enumerate(boards):
        with sheet.shape(f"swimming board {index}"), sheet.group(turn=(lean, x + 60, y + 260)):
            board = rectangle(x, y, 124, 360, radius=46)
            sheet.paint(board, ink)
            sheet.line(board, dark, 5)
            sheet.paint(star(x + 62, y + 76, 26), dark)
            sheet.paint(stroke([(x + 40, y + 6), (x + 78, y), (x + 112, y + 22), (x + 123, y + 70)], 6), STREET)
    with sheet.shape("wire basket"):
        sheet.line(polyline([(-100, 884), (236, 884)]), dark, 16)
        sheet.line("".join(polyline([(x, 884), (x - 8, 1140)]) for x in range(-84, 240, 40)), dark, 8)
        sheet.line("".join(polyline([(-100, y), (232, y)]) for y in (950, 1020, 1090)), dark, 6)
        sheet.line(polyline([(120, 878), (236, 878)]), Ink(0.20, 0.46, 0.50), 3)


PICTURE = Place(
    name="eastferry_baths",
    mood="dark",
    palette="the_update",
    layers=(
        Layer("hall", hall, depth=0.7),
        Layer("basket", basket, depth=1.25, cut_out=True),
    ),
    light=Light(side="right", shade=(0.40, 0.56, 0.0), near=0.14, far=0.80),
    shows=(
        "A swimming bath with the lights off, its water black and quite still. Paper lanterns float on it, all out but "
        "one. At one locker’s door there is a line of light, which falls across a pair of shoes."
    ),
)
