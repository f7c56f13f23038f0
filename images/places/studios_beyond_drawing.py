"""What lies beyond Ava's desk at the Studios: rows of dark desks, one other lamp with Bridie, the door and its clock.

And the strip of beach behind the sheet of glass: sand by night with footprints that go off, and nothing that ends it.
"""

from __future__ import annotations

from lens_drawing import Lens
from studios_drawing import AMBER, EDGE, LEFT, LILAC, NIGHT, PAGE, RIGHT, TOP, WALL, Hole, boxed, darkness, warmth

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = Lens((520, 392), 1000)
CEILING, DESK, FLOOR = -1.7, 0.6, 1.35
SIDE, END = -2.6, 6.5
CLOCK: Point = (255, 214)
ROWS = (6.0, 5.1, 4.2, 3.4)
# Where the blind screens of each row stand; none is before Bridie.
SCREENS: dict[float, tuple[float, ...]] = {6.0: (-0.5, 0.1), 5.1: (-0.42,), 4.2: (-0.36,), 3.4: ()}
BRIDIES_ROW = 5.1

# The glass: left, top, right, foot of the beach behind it; where its sea ends against the sky, and its sand begins.
GLASS = (1286.0, 118.0, 1640.0, 578.0)
HORIZON, SHORE = 304.0, 378.0


def beyond(sheet: Sheet) -> None:
    """The far half of the office, and the beach."""
    far_room(sheet)
    far_door(sheet)
    darkness(sheet, NIGHT, (Hole((660, 440), 330, 0.86, 1.3), Hole(CLOCK, 190, 0.5)))
    clock(sheet, CLOCK, 46)
    with sheet.shape("light under the door"):
        left, foot = EYE.at(-2.2, FLOOR, END)
        right, _ = EYE.at(-1.2, FLOOR, END)
        sheet.line(polyline([(left + 4, foot - 4), (right - 4, foot - 4)]), AMBER.light, 5)
    with sheet.shape("the city’s windows"):
        for up, z in ((0.0, 4.6), (-0.2, 4.3), (0.2, 5.4), (-0.5, 5.7), (0.1, 5.9), (0.26, 4.4)):
            sheet.paint(EYE.side(SIDE, up, up + 0.08, z, z + 0.12), AMBER.light)
    for z in ROWS:
        row_of_desks(sheet, z)
        if z == BRIDIES_ROW:
            bridie(sheet)
    warmth(sheet, (690, 440), 230, 0.62)
    beach(sheet)


def far_room(sheet: Sheet) -> None:
    """Ceiling with dead strip lights, far wall, floor, and tall windows down the left side."""
    with sheet.shape("far room"):
        sheet.paint(sheet.everything, WALL.light)
        sheet.paint(EYE.flat(CEILING, SIDE, 5, 1.6, END), WALL.shade)
        sheet.paint(EYE.flat(FLOOR, SIDE, 5, 1.6, END), LILAC.shade)
        sheet.paint(EYE.side(SIDE, CEILING, FLOOR, 1.6, END), WALL.shade)
        for x in (-1.7, 0.0, 1.7):
            for near, far in ((2.6, 3.6), (4.1, 5.1), (5.5, 6.2)):
                boxed(sheet, EYE.flat(CEILING + 0.02, x - 0.16, x + 0.16, near, far), Ink(0.04, 0.24, 0.02), 2.4)
        for near, far in ((3.0, 4.9), (5.15, 6.2)):
            boxed(sheet, EYE.side(SIDE, -1.2, 0.4, near, far), Ink(0.30, 0.70, 0), 2.6)
        for x in (SIDE, 5.0):
            sheet.line(polyline([EYE.at(x, CEILING, 1.6), EYE.at(x, CEILING, END)]), LINE, 2.6)
        sheet.line(polyline([EYE.at(SIDE, CEILING, END), EYE.at(5, CEILING, END)]), LINE, 2.6)


def far_door(sheet: Sheet) -> None:
    """The door to the corridor, shut."""
    with sheet.shape("far door"):
        boxed(sheet, EYE.front(END, -2.28, -1.12, -0.78, FLOOR), WALL.shade)
        boxed(sheet, EYE.front(END, -2.18, -1.22, -0.68, FLOOR), LILAC.light)
        for top, foot in ((-0.52, 0.2), (0.38, 1.12)):
            sheet.line(EYE.front(END, -2.0, -1.4, top, foot), LILAC.shade, 3)
        sheet.paint(ellipse(*EYE.at(-1.32, 0.36, END), 5), LINE)


def clock(sheet: Sheet, at: Point, radius: float, hands: tuple[float, float] = (-76, 150)) -> None:
    """A round clock with twelve ticks and nothing written; the angles of its short and its long hand."""
    with sheet.shape("clock"):
        sheet.paint(ellipse(at[0] + 4, at[1] + 6, radius * 1.1), Ink(0.90, 0.70, 0.06))
        boxed(sheet, ellipse(*at, radius * 1.08), LILAC.shade, 3.4)
        sheet.paint(ellipse(*at, radius * 0.9), Ink(0, 0.07, 0.10))
        ticks = "".join(
            polyline([polar(at, radius * 0.74, turn), polar(at, radius * 0.83, turn)]) for turn in range(0, 360, 30)
        )
        sheet.line(ticks, LINE, max(2.4, radius * 0.05))
        for turn, reach, width in ((hands[0], 0.46, 0.11), (hands[1], 0.70, 0.08)):
            sheet.line(
                polyline([polar(at, -radius * 0.12, turn), polar(at, radius * reach, turn)]), LINE, radius * width
            )
        sheet.paint(ellipse(*at, radius * 0.09), AMBER.light)


def row_of_desks(sheet: Sheet, z: float) -> None:
    """A row of desks gone dark, a blind screen and a chair at each."""
    near = (6.4 - z) / 3
    ink = Ink(0.66 + 0.12 * near, 0.66, 0.06)
    front = Ink(0.80 + 0.10 * near, 0.70, 0.08)
    with sheet.shape(f"desks at {z:g}"):
        for x in SCREENS[z]:
            chair = smooth(
                [EYE.at(x + dx, y, z + 0.2) for dx, y in ((-0.2, 0.9), (-0.22, 0.3), (0, 0.2), (0.22, 0.3), (0.2, 0.9))]
            )
            sheet.paint(chair, front)
            boxed(sheet, EYE.front(z, x - 0.27, x + 0.27, 0.12, 0.48), Ink(0.86, 0.70, 0.02), 2.4)
            sheet.line(polyline([EYE.at(x + 0.26, 0.13, z), EYE.at(x + 0.26, 0.47, z)]), EDGE, 2.4)
            sheet.line(polyline([EYE.at(x, 0.48, z), EYE.at(x, DESK, z)]), LINE, 6)
            boxed(sheet, EYE.front(z - 0.1, x - 0.62, x - 0.44, 0.46, DESK), PAGE.deep, 2)
        sheet.paint(EYE.flat(DESK, -0.85, 3.2, z - 0.28, z + 0.28), ink)
        sheet.paint(EYE.front(z - 0.28, -0.85, 3.2, DESK, FLOOR), front)
        edge = polyline([EYE.at(-0.85, DESK, z - 0.28), EYE.at(3.2, DESK, z - 0.28)])
        sheet.line(edge, Ink(0.16, 0.44, 0.20), 3)


def bridie(sheet: Sheet) -> None:
    """A woman at her supper over three heaps of paper, small, in the light of her own lamp."""
    with sheet.shape("her lamp's light"):
        cone = polygon([(700, 404), (772, 404), (800, 514), (560, 514)])
        with sheet.lift(blur=5):
            sheet.paint(cone, Ink(0.34, 0.36, 1))
        with sheet.overprint(blur=5):
            sheet.paint(cone, Ink(0, 0, 0.44))
    with sheet.shape("Bridie"), sheet.group(scale=(1.22, 606, 514)):
        skin, hair = Ink(0, 0.06, 0.40), Ink(0.44, 0.50, 0.16)
        boxed(sheet, ellipse(604, 391, 13, 11), hair, 2.6)
        boxed(sheet, ellipse(604, 424, 28, 29), hair, 2.6)
        body = smooth([Corner(552, 514), (558, 478), (586, 458), (628, 458), (654, 478), Corner(660, 514)])
        boxed(sheet, body, LILAC.deep, 2.8)
        for dx in range(-40, 50, 14):
            sheet.line(polyline([(606 + dx, 472 + abs(dx) * 0.3), (606 + dx * 1.1, 510)]), LILAC.light, 3.4)
        boxed(sheet, smooth([Corner(590, 460), (606, 470), Corner(624, 460), (618, 452), (596, 452)]), skin, 2.2)
        face = smooth([(588, 424), (594, 412), (610, 416), (628, 412), (630, 436), (618, 454), (602, 454), (590, 440)])
        sheet.paint(face, skin)
        for x in (602, 621):
            sheet.line(ellipse(x, 431, 7), LINE, 2.2)
        sheet.line(polyline([(604, 446), (616, 446)]), LINE, 2.6)
        sheet.paint(stroke([(648, 508), (662, 484), (640, 462)], 17, start=0.9, end=0.7), LILAC.shade)
        sheet.paint(ellipse(637, 459, 8), skin)
        sheet.line(polyline([(637, 459), (620, 447)]), LINE, 3)
        boxed(sheet, smooth([Corner(588, 494), (596, 513), (624, 513), Corner(632, 494)]), AMBER.light, 2.6)
        sheet.paint(stroke([(631, 420), (633, 438), (622, 453)], 5), EDGE)
    with sheet.shape("her heaps"):
        for x, tall in ((474, 74), (524, 40), (800, 84)):
            for layer in range(tall // 8):
                y = 512 - layer * 8
                shift = ((layer * 7) % 5) - 2
                boxed(sheet, rectangle(x - 23 + shift * 2, y - 8, 46, 8), PAGE.light if layer % 2 else PAGE.shade, 1.8)
    with sheet.shape("her lamp"):
        sheet.line(polyline([(736, 398), (736, 510)]), LINE, 6)
        shade = smooth([Corner(696, 406), (704, 378), (736, 364), (768, 378), Corner(776, 406)])
        boxed(sheet, shade, AMBER.light, 2.8)
        boxed(sheet, ellipse(736, 406, 40, 7), PAPER, 2.2, AMBER.deep)


def beach(sheet: Sheet) -> None:
    """A strip of sand under a small moon, the tide out, footprints that walk off along it."""
    left, top, right, foot = GLASS
    frame = rectangle(left - 40, top - 40, right - left + 80, foot - top + 80)
    with sheet.shape("beach"), sheet.group(clip=sheet.clip(frame)):
        sky = sheet.linear(
            (0, top),
            (0, HORIZON),
            Stop(0, Ink(0.72, 0.86, 0)),
            Stop(0.7, Ink(0.30, 0.70, 0)),
            Stop(1, Ink(0.08, 0.50, 0)),
        )
        sheet.paint(frame, sky)
        sheet.paint(ellipse(1542, 190, 70), Ink(0.16, 0.62, 0), opacity=0.5)
        sheet.paint(ellipse(1542, 190, 25), PAPER)
        rng = sheet.rng("stars")
        stars = "".join(
            ellipse(rng.uniform(left, right), rng.uniform(top, HORIZON - 60), rng.uniform(1.3, 2.8)) for _ in range(26)
        )
        sheet.paint(stars, Ink(0, 0.16, 0))
        sheet.paint(rectangle(left - 40, HORIZON, right - left + 80, 300), Ink(0.54, 0.78, 0))
        for row in range(9):
            y = HORIZON + 6 + row * 8
            half = 26 + row * 4 + rng.uniform(-8, 8)
            sheet.paint(stroke([(1542 - half, y), (1542 + half, y + 1)], 4), Ink(0, 0.12, 0.06))
        sand = smooth(
            [
                Corner(left - 40, SHORE + 46),
                (left + 70, SHORE + 28),
                (left + 190, SHORE + 16),
                (left + 300, SHORE - 8),
                Corner(right + 40, SHORE - 16),
                Corner(right + 40, foot + 40),
                Corner(left - 40, foot + 40),
            ]
        )
        sheet.line(sand, Ink(0, 0.10, 0), 9)
        dry = sheet.linear(
            (0, SHORE),
            (0, foot),
            Stop(0, Ink(0.10, 0.50, 0.02)),
            Stop(0.3, Ink(0.02, 0.26, 0.08)),
            Stop(1, Ink(0, 0.14, 0.16)),
        )
        sheet.paint(sand, dry)
        ripples = [
            [(left - 20, SHORE + 84 + k * 34), (left + 130, SHORE + 72 + k * 36), (right + 20, SHORE + 36 + k * 34)]
            for k in range(5)
        ]
        for run in ripples:
            sheet.paint(stroke(run, 4), Ink(0.10, 0.44, 0.06))
        footprints(sheet)
        shell = smooth([Corner(1352, 552), (1334, 534), (1352, 518), (1372, 534)])
        boxed(sheet, shell, PAPER, 2.6)
        for dx in (-9, 0, 9):
            sheet.line(polyline([(1352, 550), (1352 + dx, 526)]), LILAC.shade, 2)


def footprints(sheet: Sheet) -> None:
    """Two by two, smaller and smaller, to where the sand goes out of the frame."""
    with sheet.shape("footprints"):
        for index in range(15):
            share = 1 - 0.86**index
            x = 1420 + share * 236 + (-1) ** index * 15 * (1 - share)
            y = 566 - share * 196
            size = 1 - share * 0.78
            sheet.paint(ellipse(x, y, 7 * size, 12 * size, turn=24), Ink(0.30, 0.62, 0.06))


def room_outline() -> str:
    """What stands before all this: the partition and the wall at the right, with the glass cut out, and the desk."""
    left, top, right, foot = GLASS
    outside = [(830.0, TOP), (RIGHT, TOP), (RIGHT, 1134.0), (LEFT, 1134.0), (LEFT, 600.0), (830.0, 600.0)]
    return polygon(outside) + polygon([(left, top), (left, foot), (right, foot), (right, top)])
