"""The hall on floor twenty-one: the Hales' own, grown as tall as it was to somebody of six. Shared by both its moods.

At the end is her door, with its handle far too high; along the way stand kind grown-ups, torn from patterned paper,
heads bent so that one sees only hair. While it's shut they all lean by the same angle, like reeds, and hold out a hand;
when it stands a hand wide they have stepped to the walls, upright, and its light falls between them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lens_drawing import Lens

from print_room.brushes import stamped_dots, stamped_moons, stripes, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, polar, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_BLUE, CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = Lens((960, 510), 1000)
FLOOR, CEILING, WALL, END, NEAR = 1.0, -5.4, 2.2, 7.0, 1.2
LAMP = (0.0, -2.46, 5.6)

DOOR_LEFT, DOOR_RIGHT, DOOR_TOP = -0.75, 0.75, -2.35
HAND_WIDE = 0.20
HANDLE = -1.05

NONE = Ink(0, 0, 0)
PAINT = Ink(0, 0.06, 0.05)
HAIR_GREY = Ink(0.10, 0.36, 0.12)
HAIR_DARK = Ink(0.62, 0.58, 0.50)
HAIR_RUST = Ink(0.22, 0.34, 0.90)
PLAIN_SKIN = Ink(0, 0.05, 0.34)
TORN = Ink(0, 0.06, 0.12)
TORN_SHADE = Ink(0.50, 0.66, 0.10)


# The hall.


def walls(sheet: Sheet) -> None:
    """Side walls in a stripe that runs up for ever, the end wall, a ceiling one can only guess."""
    with sheet.shape("ceiling"):
        sheet.paint(sheet.everything, Ink(0.30, 0.56, 0.20))
    for name, x in (("left wall", -WALL), ("right wall", WALL)):
        with sheet.shape(name):
            sheet.paint(EYE.side(x, CEILING, FLOOR, NEAR, END), Ink(0.04, 0.30, 0.30))
            bands = [EYE.side(x, CEILING, 0.2, 1.3 + i * 0.36, 1.47 + i * 0.36) for i in range(16)]
            sheet.paint("".join(bands), Ink(0.12, 0.46, 0.34))
            sheet.paint(EYE.side(x, 0.2, FLOOR, NEAR, END), Ink(0.08, 0.40, 0.34))
            sheet.paint(EYE.side(x, 0.16, 0.24, NEAR, END), Ink(0, 0.18, 0.30))
            sheet.paint(EYE.side(x, FLOOR - 0.14, FLOOR, NEAR, END), Ink(0, 0.18, 0.24))
            for y in (0.24, FLOOR - 0.14):
                sheet.line(polyline([EYE.at(x, y, NEAR), EYE.at(x, y, END)]), LINE, 2.6)
    with sheet.shape("end wall"):
        sheet.paint(EYE.front(END, -WALL, WALL, CEILING, FLOOR), Ink(0.02, 0.26, 0.34))
        sheet.paint(EYE.front(END, -WALL, WALL, 0.16, FLOOR), Ink(0.06, 0.36, 0.36))
        sheet.paint(EYE.front(END, -WALL, WALL, 0.14, 0.24), Ink(0, 0.16, 0.30))
        stars = "".join(
            star(*EYE.at(-2.0 + column * 0.5 + 0.25 * (row % 2), -3.4 + row * 0.55, END), 10)
            for column in range(9)
            for row in range(7)
        )
        sheet.paint(stars, Ink(0.10, 0.44, 0.36))
        for x in (-WALL, WALL):
            sheet.line(polyline([EYE.at(x, CEILING, END), EYE.at(x, FLOOR, END)]), LINE, 2.6)
        sheet.line(polyline([EYE.at(-WALL, FLOOR, END), EYE.at(WALL, FLOOR, END)]), LINE, 2.6)


def floor(sheet: Sheet) -> None:
    """Boards, and the hall's runner with its two pale lines."""
    with sheet.shape("boards"):
        sheet.paint(EYE.flat(FLOOR, -WALL, WALL, NEAR, END), Ink(0.16, 0.42, 0.54))
        boards = [
            polyline([EYE.at(-WALL + i * 0.275, FLOOR, NEAR), EYE.at(-WALL + i * 0.275, FLOOR, END)]) for i in range(17)
        ]
        sheet.line("".join(boards), Ink(0.44, 0.60, 0.56), 2.4)
    with sheet.shape("runner"):
        sheet.paint(EYE.flat(FLOOR, -0.85, 0.85, NEAR, END - 0.2), Ink(0.34, 0.66, 0.30))
        for x in (-0.74, 0.66):
            sheet.paint(EYE.flat(FLOOR, x, x + 0.08, NEAR, END - 0.2), Ink(0, 0.22, 0.40))
        for index in range(11):
            z = 1.6 + index * 0.52
            if z < END - 0.5:
                points = [(0, z - 0.2), (0.07, z - 0.05), (0.36, z), (0.07, z + 0.05), (0, z + 0.2)]
                points += [(-0.07, z + 0.05), (-0.36, z), (-0.07, z - 0.05)]
                sheet.paint(EYE.face([(x, FLOOR, far) for x, far in points]), Ink(0.04, 0.34, 0.46))


def on_the_walls(sheet: Sheet) -> None:
    """Two shut doors, and family photographs hung where only grown-ups look."""
    for x, near in ((WALL, 4.3), (-WALL, 5.2)):
        with sheet.shape(f"side door at {near:g}"):
            sheet.paint(EYE.side(x, -2.5, FLOOR, near - 0.14, near + 1.14), Ink(0, 0.16, 0.24))
            sheet.line(EYE.side(x, -2.5, FLOOR, near - 0.14, near + 1.14), LINE, 2.6)
            sheet.paint(EYE.side(x, -2.36, FLOOR, near, near + 1.0), Ink(0, 0.10, 0.12))
            sheet.line(EYE.side(x, -2.36, FLOOR, near, near + 1.0), LINE, 2.4)
            for top, foot in ((-2.1, -0.75), (-0.5, 0.75)):
                sheet.line(EYE.side(x, top, foot, near + 0.18, near + 0.82), Ink(0.3, 0.5, 0.3), 2.4)
    for near, top, tall, wide in ((2.75, -1.5, 0.55, 0.40), (3.35, -1.85, 0.75, 0.5), (3.25, -0.9, 0.36, 0.36)):
        with sheet.shape(f"photograph at {near:g}"):
            sheet.paint(EYE.side(WALL, top, top + tall, near, near + wide), Ink(0.40, 0.56, 0.60))
            inset = EYE.side(WALL, top + 0.06, top + tall - 0.06, near + 0.05, near + wide - 0.05)
            sheet.paint(inset, Ink(0, 0.12, 0.14))
            for share, ink in ((0.3, CLOTH_RUST.light), (0.52, CLOTH_BLUE.shade), (0.74, CLOTH_OCHRE.light)):
                x, y = EYE.at(WALL, top + tall * 0.46, near + wide * share)
                sheet.paint(ellipse(x, y, 9, 15), Ink(0.1, 0.3, 0.4))
                sheet.paint(rectangle(x - 10, y + 14, 20, tall * 60), ink)
            sheet.line(EYE.side(WALL, top, top + tall, near, near + wide), LINE, 2.6)


def door(sheet: Sheet, *, ajar: bool) -> None:
    """Her door: white, a paper whale on it, the handle where no child could reach."""
    left, right = DOOR_LEFT, DOOR_RIGHT
    with sheet.shape("door frame"):
        sheet.paint(EYE.front(END, left - 0.17, right + 0.17, DOOR_TOP - 0.17, FLOOR), Ink(0, 0.16, 0.20))
        sheet.line(EYE.front(END, left - 0.17, right + 0.17, DOOR_TOP - 0.17, FLOOR), LINE, 3)
    shut_to = right - HAND_WIDE if ajar else right
    with sheet.shape("door"):
        sheet.paint(EYE.front(END, left, shut_to, DOOR_TOP, FLOOR), PAINT)
        width = shut_to - left
        for top, foot in ((DOOR_TOP + 0.28, -0.72), (-0.42, 0.74)):
            panel = EYE.front(END, left + width * 0.17, shut_to - width * 0.17, top, foot)
            sheet.paint(panel, Ink(0.02, 0.16, 0.08))
            sheet.line(panel, Ink(0.36, 0.52, 0.24), 2.6)
        sheet.line(EYE.front(END, left, shut_to, DOOR_TOP, FLOOR), LINE, 3)
        x, y = EYE.at(shut_to - 0.13, HANDLE, END)
        sheet.line(polyline([(x, y), (x - 24, y)]), LINE, 8)
        sheet.paint(ellipse(x, y, 8), LINE)
    with sheet.shape("whale on the door"):
        x, y = EYE.at((left + shut_to) / 2, -1.62, END)
        sheet.paint(whale_mark(x, y, 1.35), Ink(0.30, 0.76, 0.06))
        sheet.paint(ellipse(x - 24, y - 3, 2.6), PAPER)


def whale_mark(x: float, y: float, size: float) -> str:
    """The whale that is on everything in this flat, swimming left, about its middle."""
    body = [
        Corner(x - 30 * size, y + 2 * size),
        (x - 18 * size, y - 13 * size),
        (x + 4 * size, y - 12 * size),
        (x + 20 * size, y - 2 * size),
        Corner(x + 24 * size, y - 14 * size),
        Corner(x + 29 * size, y - 7 * size),
        Corner(x + 36 * size, y - 13 * size),
        (x + 31 * size, y + 3 * size),
        (x + 14 * size, y + 13 * size),
        (x - 14 * size, y + 13 * size),
    ]
    return smooth(body)


def lamp(sheet: Sheet, *, lit: bool) -> None:
    """The hall's globe, a very long way up."""
    x, y = EYE.at(*LAMP)
    radius = 36.0
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, -54), (x, y - radius)]), LINE, 4)
        sheet.paint(rectangle(x - 16, y - radius - 10, 32, 16, radius=5), LINE)
        if lit:
            with sheet.overprint():
                sheet.paint(
                    ellipse(x, y, 420),
                    sheet.radial((x, y), 420, Stop(0, Ink(0, 0, 0.55)), Stop(0.3, Ink(0, 0, 0.22)), Stop(1, NONE)),
                )
            glass = sheet.radial(
                (x, y), radius, Stop(0, PAPER), Stop(0.7, Ink(0, 0, 0.12)), Stop(1, Ink(0, 0.05, 0.44))
            )
        else:
            glass = sheet.radial(
                (x - 10, y + 12), radius * 1.5, Stop(0, Ink(0.3, 0.56, 0.3)), Stop(1, Ink(0.72, 0.8, 0.16))
            )
        sheet.paint(ellipse(x, y, radius), glass)


# The grown-ups. Each is drawn about its feet, a thousand units tall, and set into the hall.


@dataclass(frozen=True)
class Standing:
    """Where and how one stands: feet (x, z), height in metres, lean in degrees, whether a hand is held out.

    `turned` is the figure as its own mirror image.
    `shade` darkens the whole of it, `far_shade` more so the side that is turned from the door.
    """

    x: float
    z: float
    tall: float
    lean: float
    barring: bool
    shade: Ink
    far_shade: Ink
    turned: bool = False

    @property
    def inward(self) -> int:
        """1 if the door is to the right of the figure as it is drawn, -1 if to the left."""
        return -1 if (self.x > 0) != self.turned else 1


Figure = Callable[[Sheet, Standing], list[str]]


def shadow(sheet: Sheet, at: Standing) -> None:
    """The shadow at somebody's feet, on the floor."""
    x, y = EYE.at(at.x, FLOOR, at.z)
    unit = EYE.size(at.tall, at.z) / 1000
    with sheet.shape("shadow"), sheet.overprint(blur=10):
        sheet.paint(ellipse(x + 20 * unit, y, 230 * unit, 34 * unit), Ink(0.5, 0.4, 0))


def set_up(sheet: Sheet, name: str, figure: Figure, at: Standing) -> None:
    """Draw somebody where they stand: the torn edge, the paper, what it is printed with, the shade that lies on it."""
    x, y = EYE.at(at.x, FLOOR, at.z)
    unit = EYE.size(at.tall, at.z) / 1000
    turned = (-1.0, 1.0, 0.0, 0.0) if at.turned else None
    with (
        sheet.shape(name),
        sheet.group(move=(x, y)),
        sheet.group(scale=(unit, 0, 0)),
        sheet.group(turn=(at.lean, 0, 0)),
        sheet.group(scale=turned),
    ):
        outlines = figure(sheet, at)
        across = sheet.linear(
            (150 * at.inward, -500), (-190 * at.inward, -420), Stop(0, at.shade), Stop(1, at.far_shade)
        )
        with sheet.overprint(clip=sheet.clip(*outlines)):
            sheet.paint(rectangle(-420, -1080, 840, 1160), across)


def torn(sheet: Sheet, at: Standing, outlines: Sequence[str], edge: float = 9) -> None:
    """Lay the soft edge of torn paper round these outlines, white where the light comes from."""
    bright = sheet.linear((190 * at.inward, -500), (-170 * at.inward, -440), Stop(0, TORN), Stop(1, TORN_SHADE))
    for share, opacity in ((2.4, 0.2), (1.7, 0.4), (1.0, 0.9)):
        for outline in outlines:
            sheet.line(outline, bright, edge * share, opacity=opacity)


def coat(shoulder: float = 122, waist: float = 96, hem: float = 130, foot: float = -150) -> str:
    """Return the outline of somebody from the neck to the hem, the shoulders rounded by bending down to one."""
    return smooth(
        [
            Corner(-44, -836),
            (-shoulder * 0.8, -806),
            (-shoulder, -740),
            (-waist, -520),
            Corner(-hem, foot),
            (0, foot + 14),
            Corner(hem, foot),
            (waist, -520),
            (shoulder, -740),
            (shoulder * 0.8, -806),
            Corner(44, -836),
        ]
    )


def legs(apart: float = 54, thick: float = 58, top: float = -200) -> list[str]:
    """Return two legs."""
    return [rectangle(side * apart - thick / 2, top, thick, -top - 10, radius=14) for side in (-1, 1)]


def shoes(sheet: Sheet, apart: float, ink: Ink) -> None:
    """Paint two shoes, pointing at us."""
    for side in (-1, 1):
        sheet.paint(ellipse(side * (apart + 6), -8, 40, 24), ink)


def bowed_head(x: float = 6, y: float = -872) -> str:
    """Return a head bent towards us: low, in front of the shoulders."""
    return smooth(
        [
            (x - 62, y - 10),
            (x - 50, y - 66),
            (x, y - 92),
            (x + 50, y - 66),
            (x + 62, y - 10),
            (x + 40, y + 56),
            (x, y + 78),
            (x - 40, y + 56),
        ]
    )


def hair_over(x: float = 6, y: float = -872, low: float = 20) -> str:
    """Return the hair as one sees it from the front of a bent head: nearly all of it."""
    return smooth(
        [
            (x - 70, y - 6),
            (x - 56, y - 74),
            (x, y - 102),
            (x + 56, y - 74),
            (x + 70, y - 6),
            Corner(x + 62, y + low + 16),
            (x + 24, y + low - 10),
            (x - 14, y + low + 2),
            Corner(x - 62, y + low + 18),
        ]
    )


def sleeve(points: Sequence[Point], width: float = 74) -> str:
    """Return an arm from the shoulder to the cuff."""
    return stroke(points, width, start=0.62, end=0.74)


def open_hand(x: float, y: float, size: float = 1.0, turn: float = 0) -> list[str]:
    """Return a hand held out flat, its palm to us, as outlines: the palm, four fingers, the thumb."""

    def at(across: float, up: float) -> Point:
        return polar((x, y), math.hypot(across, up) * size, math.degrees(math.atan2(up, across)) + turn)

    palm = smooth([at(-34, 34), at(-38, -14), at(-20, -30), at(22, -30), at(38, -12), at(32, 36), at(0, 48)])
    fingers = [
        stroke([at(root, -20), at(root * 1.2, -62), at(root * 1.36, tip)], 21 * size, start=0.9, end=0.8)
        for root, tip in ((-29, -84), (-10, -104), (10, -102), (29, -80))
    ]
    thumb = stroke([at(-28, 22), at(-58, -4), at(-68, -32)], 23 * size, start=0.9, end=0.8)
    return [palm, *fingers, thumb]


def printed(sheet: Sheet, outline: str, ground: Ink, print_: str, ink: Ink) -> None:
    """Paint an outline and what the paper is printed with."""
    sheet.paint(outline, ground)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(print_, ink)


def fold(sheet: Sheet, *runs: Sequence[Point]) -> None:
    """Draw creases in the paper."""
    for run in runs:
        sheet.paint(stroke(run, 7, start=0.2, end=0.2), Ink(0.40, 0.56, 0.36))


def hand_out(sheet: Sheet, at: Standing, x: float, y: float, size: float, turn: float = 0) -> list[str]:
    """Paint an open hand and return its outlines."""
    outlines = open_hand(x, y, size, turn)
    torn(sheet, at, outlines, 5)
    for outline in outlines:
        sheet.paint(outline, PLAIN_SKIN)
    return outlines


def head(sheet: Sheet, at: Standing, hair: Ink, x: float = 6, y: float = -872, low: float = 20) -> list[str]:
    """Paint a bent head, faceless, and its parting; return its outlines."""
    outlines = [bowed_head(x, y), hair_over(x, y, low)]
    torn(sheet, at, outlines)
    sheet.paint(outlines[0], PLAIN_SKIN)
    sheet.paint(outlines[1], hair)
    sheet.paint(
        stroke([(x + 8, y - 100), (x + 2, y - 60), (x - 4, y + low - 8)], 6, start=0.2, end=0.4),
        hair.towards(LINE, 0.4),
    )
    return outlines


def woman_with_a_blanket(sheet: Sheet, at: Standing) -> list[str]:
    """She holds it out in both arms, wide enough for somebody small, and wider."""
    body, under = coat(116, 98, 124), legs()
    torn(sheet, at, [body, *under])
    for leg in under:
        sheet.paint(leg, Ink(0.30, 0.58, 0.20))
    shoes(sheet, 54, Ink(0.44, 0.60, 0.30))
    printed(
        sheet,
        body,
        Ink(0.04, 0.36, 0.10),
        stripes(-160, -860, 340, 740, 44, sheet.rng("her stripes"), thickness=12),
        Ink(0, 0.12, 0.20),
    )
    outlines = [body, *under]
    reach = 300 if at.barring else 150
    low = -120 if at.barring else -250
    arms = [
        sleeve([(-86, -752), (-reach * 0.7, -700), (-reach + 12, -640)]),
        sleeve([(86, -752), (reach * 0.7, -700), (reach - 12, -640)]),
    ]
    torn(sheet, at, arms, 6)
    for arm in arms:
        printed(
            sheet,
            arm,
            Ink(0.04, 0.36, 0.10),
            stripes(-420, -860, 840, 400, 44, sheet.rng("her sleeves"), thickness=12),
            Ink(0, 0.12, 0.20),
        )
    blanket = smooth(
        [
            Corner(-reach - 8, -668),
            (-reach * 0.5, -600),
            (0, -582),
            (reach * 0.5, -600),
            Corner(reach + 8, -668),
            (reach + 22, -400),
            Corner(reach - 10, low),
            (reach * 0.4, low + 26),
            (-reach * 0.3, low + 10),
            Corner(-reach + 6, low + 22),
            (-reach - 20, -400),
        ]
    )
    torn(sheet, at, [blanket])
    sheet.paint(blanket, Ink(0.02, 0.20, 0.66))
    with sheet.group(clip=sheet.clip(blanket)):
        _patches(sheet)
        for share in (-0.55, 0.1, 0.6):
            fold(sheet, [(reach * share, -600), (reach * share + 14, -420), (reach * share * 1.06, -140)])
    hands = [ellipse(-reach, -662, 36, 30), ellipse(reach, -662, 36, 30)]
    for hand in hands:
        sheet.paint(hand, PLAIN_SKIN)
    return [*outlines, *arms, blanket, *hands, *head(sheet, at, HAIR_RUST, low=44)]


def _patches(sheet: Sheet) -> None:
    rng = sheet.rng("blanket")
    inks = (Ink(0.24, 0.66, 0.10), Ink(0.02, 0.12, 0.14), Ink(0.06, 0.30, 0.86), Ink(0.02, 0.20, 0.50))
    for row in range(6):
        for column in range(-4, 4):
            ink = inks[(column * 3 + row * 2) % 4]
            x, y = column * 92.0, -690.0 + row * 92
            sheet.paint(cut_box(x + 3, y + 3, 86, 86, 3, rng), ink)
            if (row + column) % 2:
                sheet.paint(star(x + 46, y + 46, 24), inks[(column * 3 + row * 2 + 1) % 4])


def paramedic(sheet: Sheet, at: Standing) -> list[str]:
    """A jacket with two bright bands, a bag, boots; the other hand says stay."""
    under = legs(58, 74, -470)
    body = coat(136, 118, 126, -440)
    torn(sheet, at, [body, *under])
    for leg in under:
        sheet.paint(leg, Ink(0.46, 0.72, 0.10))
    for side in (-1, 1):
        sheet.paint(rectangle(side * 58 - 37, -170, 74, 26), Ink(0, 0.10, 0.10))
    shoes(sheet, 58, Ink(0.74, 0.80, 0.16))
    sheet.paint(body, Ink(0.14, 0.58, 0.08))
    with sheet.group(clip=sheet.clip(body)):
        for y in (-690, -560):
            sheet.paint(rectangle(-160, y, 320, 40), Ink(0, 0.04, 0.10))
        sheet.paint(
            stamped_dots(-150, -830, 300, 400, 38, sheet.rng("jacket"), radius=6), Ink(0.34, 0.74, 0.10), opacity=0.7
        )
    fold(sheet, [(0, -800), (4, -620), (0, -450)])
    bag_arm = sleeve([(98, -752), (158, -620), (150, -440)])
    torn(sheet, at, [bag_arm], 6)
    sheet.paint(bag_arm, Ink(0.14, 0.58, 0.08))
    with sheet.group(clip=sheet.clip(bag_arm)):
        sheet.paint(rectangle(80, -560, 140, 30), Ink(0, 0.04, 0.10))
    bag = smooth([Corner(70, -380), (150, -396), Corner(236, -380), Corner(252, -210), (160, -196), Corner(58, -210)])
    strap = smooth([(110, -384), (120, -436), (184, -436), (196, -384)], closed=False)
    sheet.line(strap, LINE, 16)
    torn(sheet, at, [bag])
    sheet.paint(bag, Ink(0.10, 0.40, 0.92))
    with sheet.group(clip=sheet.clip(bag)):
        sheet.paint(rectangle(50, -320, 220, 34), Ink(0, 0.04, 0.10))
    fist = ellipse(150, -428, 36, 30)
    sheet.paint(fist, PLAIN_SKIN)
    outlines = [body, *under, bag_arm, bag, fist]
    if at.barring:
        arm = sleeve([(-98, -752), (-196, -660), (-216, -580)], 80)
    else:
        arm = sleeve([(-98, -752), (-150, -620), (-138, -452)])
    torn(sheet, at, [arm], 6)
    sheet.paint(arm, Ink(0.14, 0.58, 0.08))
    outlines.append(arm)
    outlines += hand_out(sheet, at, -222, -590, 1.25, -8) if at.barring else hand_out(sheet, at, -136, -420, 0.8, 180)
    outlines += head(sheet, at, HAIR_DARK, low=14)
    cap = smooth([Corner(-66, -872), (-58, -946), (6, -982), (70, -946), Corner(78, -872), (6, -900)])
    peak = smooth([Corner(-62, -886), (6, -916), Corner(74, -886), (66, -836), (6, -816), (-54, -836)])
    for part, ink in ((cap, Ink(0.30, 0.66, 0.08)), (peak, Ink(0.56, 0.78, 0.10))):
        sheet.paint(part, ink)
    sheet.paint(star(6, -934, 20), Ink(0, 0.06, 0.12))
    return [*outlines, cap, peak]


def teacher(sheet: Sheet, at: Standing) -> list[str]:
    """A long checked skirt, a cardigan, a bun with a pencil; on a paper plate she has brought a whale."""
    skirt = smooth(
        [Corner(-92, -520), (-120, -330), Corner(-160, -90), (0, -66), Corner(160, -90), (120, -330), Corner(92, -520)]
    )
    under, body = legs(46, 46, -120), coat(112, 94, 108, -470)
    torn(sheet, at, [skirt, body, *under])
    for leg in under:
        sheet.paint(leg, Ink(0.30, 0.58, 0.20))
    shoes(sheet, 46, Ink(0.44, 0.60, 0.40))
    sheet.paint(skirt, Ink(0.04, 0.28, 0.60))
    with sheet.group(clip=sheet.clip(skirt)):
        checks = "".join(polyline([(x, -540), (x * 1.7, -60)]) for x in range(-90, 100, 30))
        checks += "".join(polyline([(-170, y), (170, y)]) for y in range(-510, -60, 46))
        sheet.line(checks, Ink(0.20, 0.54, 0.50), 9)
    printed(
        sheet,
        body,
        Ink(0, 0.16, 0.40),
        stamped_moons(-140, -840, 280, 380, 58, sheet.rng("cardigan"), radius=13),
        Ink(0.10, 0.40, 0.56),
    )
    fold(sheet, [(0, -810), (2, -640), (0, -480)])
    for y in (-740, -660, -580, -510):
        sheet.paint(ellipse(12, y, 9), Ink(0.4, 0.5, 0.5))
    arm = sleeve([(84, -750), (136, -640), (80, -560)], 66)
    torn(sheet, at, [arm], 6)
    sheet.paint(arm, Ink(0, 0.16, 0.40))
    plate = ellipse(34, -570, 104, 96)
    torn(sheet, at, [plate], 6)
    sheet.paint(plate, MOON)
    sheet.line(ellipse(34, -570, 80, 74), Ink(0.10, 0.46, 0.14), 5)
    for step in range(20):
        sheet.line(
            polyline([polar((34, -570), 88, step * 18), polar((34, -570), 98, step * 18)]), Ink(0.10, 0.40, 0.14), 4
        )
    sheet.paint(whale_mark(32, -568, 1.7), Ink(0.10, 0.62, 0.08))
    sheet.paint(ellipse(2, -572, 5), LINE)
    holding = ellipse(118, -540, 32, 26)
    sheet.paint(holding, PLAIN_SKIN)
    outlines = [skirt, body, *under, arm, plate, holding]
    if at.barring:
        other = sleeve([(-84, -750), (-166, -690), (-196, -640)], 70)
    else:
        other = sleeve([(-84, -750), (-126, -620), (-110, -480)], 64)
    torn(sheet, at, [other], 6)
    sheet.paint(other, Ink(0, 0.16, 0.40))
    outlines.append(other)
    outlines += hand_out(sheet, at, -204, -650, 1.1, -10) if at.barring else hand_out(sheet, at, -108, -452, 0.74, 180)
    bun = ellipse(26, -984, 42, 38)
    torn(sheet, at, [bun])
    sheet.paint(bun, HAIR_GREY)
    sheet.line(polyline([(-28, -1016), (84, -958)]), CLOTH_OCHRE.light, 11)
    return [*outlines, bun, *head(sheet, at, HAIR_GREY, low=34)]


def man_with_cocoa(sheet: Sheet, at: Standing) -> list[str]:
    """A jumper with a zigzag, and a cup of cocoa that goes on steaming."""
    under, body = legs(56, 70, -460), coat(138, 122, 124, -420)
    torn(sheet, at, [body, *under])
    for leg in under:
        sheet.paint(leg, Ink(0.24, 0.48, 0.56))
    shoes(sheet, 56, Ink(0.60, 0.68, 0.40))
    sheet.paint(body, Ink(0.02, 0.24, 0.78))
    with sheet.group(clip=sheet.clip(body)):
        for y in (-770, -690, -610, -530, -450):
            zigzag = [(-180 + 30 * step, y + (24 if step % 2 else 0)) for step in range(13)]
            sheet.line(polyline(zigzag), Ink(0.30, 0.58, 0.66) if y in (-690, -530) else Ink(0, 0.08, 0.24), 12)
    arm = sleeve([(-100, -750), (-170, -610), (-70, -548)], 82)
    torn(sheet, at, [arm], 6)
    sheet.paint(arm, Ink(0.02, 0.24, 0.78))
    cup = smooth([Corner(-86, -640), Corner(30, -640), (26, -560), Corner(4, -524), Corner(-60, -524), (-82, -560)])
    handle = smooth([(26, -622), (62, -616), (58, -566), (20, -560)], closed=False)
    sheet.line(handle, MOON, 16)
    torn(sheet, at, [cup], 6)
    sheet.paint(cup, MOON)
    sheet.paint(stripes(-84, -596, 112, 22, 20, sheet.rng("cup"), thickness=10), Ink(0.24, 0.70, 0.10))
    sheet.paint(ellipse(-28, -640, 58, 15), Ink(0.44, 0.52, 0.84))
    for x in (-46, -16):
        sheet.paint(rectangle(x, -652, 24, 18, radius=6), PAPER)
    saucer = ellipse(-28, -516, 96, 18)
    sheet.paint(saucer, Ink(0, 0.12, 0.10))
    for x, sway in ((-48, 1), (-8, -1)):
        run = [(x, -668), (x + 18 * sway, -712), (x - 14 * sway, -760), (x + 12 * sway, -806)]
        sheet.paint(stroke(run, 15, start=0.5, end=0.1), PAPER, opacity=0.75)
    thumb = ellipse(-92, -540, 34, 28)
    sheet.paint(thumb, PLAIN_SKIN)
    outlines = [body, *under, arm, cup, saucer, thumb]
    if at.barring:
        other = sleeve([(100, -750), (196, -680), (212, -600)], 84)
    else:
        other = sleeve([(100, -750), (152, -610), (134, -440)], 78)
    torn(sheet, at, [other], 6)
    sheet.paint(other, Ink(0.02, 0.24, 0.78))
    outlines.append(other)
    outlines += hand_out(sheet, at, 220, -612, 1.25, 10) if at.barring else hand_out(sheet, at, 132, -406, 0.82, 180)
    outlines += head(sheet, at, HAIR_DARK, low=2)
    sheet.paint(ellipse(8, -930, 34, 30), PLAIN_SKIN)
    return outlines


def neighbour(sheet: Sheet, at: Standing) -> list[str]:
    """In rollers and a dotted housecoat, a casserole in oven gloves; one slippered foot is set against the door."""
    body = coat(122, 112, 146, -130)
    away = 190 if at.barring else 66
    under = [
        stroke([(-50, -160), (-52, -14)], 50, start=1, end=0.8),
        stroke([(54, -190), (54 + (away - 54) * 0.6, -90), (away, -26)], 50, start=1, end=0.8),
    ]
    torn(sheet, at, [body, *under])
    for leg in under:
        sheet.paint(leg, PLAIN_SKIN)
    for x in (-58, away + 26):
        sheet.paint(ellipse(x, -14, 62, 28), Ink(0.02, 0.20, 0.90))
        sheet.line(ellipse(x, -14, 62, 28), LINE, 5)
        sheet.paint(star(x + 20, -34, 22, points=7, inner=0.7), MOON)
    printed(
        sheet,
        body,
        Ink(0, 0.30, 0.26),
        stamped_dots(-170, -850, 340, 740, 54, sheet.rng("housecoat"), radius=13),
        Ink(0, 0.06, 0.12),
    )
    fold(sheet, [(2, -800), (8, -500), (0, -150)])
    arms = [
        sleeve([(-94, -748), (-150, -630), (-80, -572)], 74),
        sleeve([(94, -748), (150, -630), (80, -572)], 74),
    ]
    torn(sheet, at, arms, 6)
    for arm in arms:
        printed(
            sheet,
            arm,
            Ink(0, 0.30, 0.26),
            stamped_dots(-190, -850, 380, 340, 54, sheet.rng("sleeves"), radius=13),
            Ink(0, 0.06, 0.12),
        )
    dish = smooth([Corner(-124, -600), Corner(124, -600), (110, -520), (0, -500), (-110, -520)])
    lid = smooth([Corner(-120, -606), (-70, -654), (0, -668), (70, -654), Corner(120, -606)])
    torn(sheet, at, [dish, lid], 6)
    sheet.paint(lid, CLOTH_RUST.light)
    sheet.paint(ellipse(0, -674, 18, 14), CLOTH_RUST.light)
    sheet.paint(dish, CLOTH_RUST.light)
    sheet.paint("".join(star(x, -556, 20) for x in (-66, 0, 66)), MOON)
    sheet.line(polyline([(-122, -603), (122, -603)]), LINE, 6)
    gloves = [ellipse(-120, -566, 40, 46), ellipse(120, -566, 40, 46)]
    for glove in gloves:
        sheet.paint(glove, Ink(0, 0.06, 0.10))
        with sheet.group(clip=sheet.clip(glove)):
            sheet.line(
                "".join(polyline([(x, -620), (x, -510)]) for x in range(-168, 170, 22)), Ink(0.20, 0.60, 0.10), 6
            )
    rollers = [
        ellipse(x, y, 27, 20) for x, y in ((-46, -946), (6, -974), (58, -946), (-62, -898), (74, -898), (6, -928))
    ]
    outlines = [body, *under, *arms, dish, lid, *gloves, *head(sheet, at, HAIR_GREY, low=26)]
    for roller in rollers:
        sheet.paint(roller, Ink(0, 0.14, 0.56))
        sheet.line(roller, Ink(0.5, 0.56, 0.5), 4)
    return [*outlines, *rollers]


# Light.


def night(sheet: Sheet, ink: Ink, holes: Sequence[tuple[Point, float, float]]) -> None:
    """Darkness over the hall, thinner about each light: (where, how far, how much it holds the night off)."""
    with sheet.shape("night"), sheet.overprint():
        sheet.paint(sheet.everything, ink)
        for centre, reach, strength in holes:
            hole = sheet.radial(
                centre,
                reach,
                Stop(0, NONE, strength),
                Stop(0.35, NONE, strength * 0.62),
                Stop(0.7, NONE, strength * 0.2),
                Stop(1, NONE, 0),
            )
            sheet.paint(sheet.everything, hole)
    with sheet.shape("corners"), sheet.overprint():
        sheet.paint(
            sheet.everything,
            sheet.radial(
                (960, 420), 1150, Stop(0, NONE, 0), Stop(0.35, NONE, 0), Stop(1, Ink(0.86, 0.5, 0)), stretch=1.1
            ),
        )
        sheet.paint(sheet.everything, sheet.linear((0, 740), (0, 1134), Stop(0, NONE, 0), Stop(1, Ink(0.7, 0.4, 0))))


def door_in_the_light(sheet: Sheet) -> None:
    """The shut door is the whitest thing there: the lamp hangs right before it."""
    leaf = EYE.front(END, DOOR_LEFT, DOOR_RIGHT, DOOR_TOP, FLOOR)
    with sheet.shape("door in the light"), sheet.lift(clip=sheet.clip(leaf)):
        top, foot = EYE.at(0, DOOR_TOP, END), EYE.at(0, FLOOR, END)
        sheet.paint(leaf, sheet.linear(top, foot, Stop(0, Ink(1, 0.15, 1)), Stop(1, Ink(1, 0.45, 1))))
    with sheet.shape("pool of the lamp"):
        x, y = EYE.at(0, FLOOR, LAMP[2])
        with sheet.lift():
            keep = sheet.radial((x, y), 130, Stop(0, Ink(0.45, 0.5, 1)), Stop(1, Ink(1, 1, 1)), stretch=3.4)
            sheet.paint(ellipse(x, y, 442, 130), keep)
        with sheet.overprint():
            warm = sheet.radial((x, y), 130, Stop(0, Ink(0, 0, 0.5)), Stop(1, NONE), stretch=3.4)
            sheet.paint(ellipse(x, y, 442, 130), warm)


def light_of_the_gap(sheet: Sheet) -> None:
    """The gap itself, and what falls out of it: over the boards between them, up the frame."""
    left, right = DOOR_RIGHT - HAND_WIDE, DOOR_RIGHT
    with sheet.shape("light on the floor"):
        blade = EYE.face(
            [(left, FLOOR, END), (right, FLOOR, END), (right + 0.5, FLOOR, NEAR + 0.2), (left - 1.5, FLOOR, NEAR + 0.2)]
        )
        with sheet.lift():
            sheet.paint(
                blade,
                sheet.linear(
                    (0, 650),
                    (0, 1100),
                    Stop(0, Ink(0.04, 0.10, 1)),
                    Stop(0.5, Ink(0.3, 0.36, 1)),
                    Stop(1, Ink(0.9, 0.9, 1)),
                ),
            )
        with sheet.overprint():
            sheet.paint(
                blade,
                sheet.linear(
                    (0, 650),
                    (0, 1080),
                    Stop(0, Ink(0, 0, 0.40)),
                    Stop(0.5, Ink(0, 0.04, 0.46)),
                    Stop(1, Ink(0, 0, 0.1)),
                ),
            )
    with sheet.shape("warm air"), sheet.overprint():
        x, y = EYE.at((left + right) / 2, -0.7, END)
        warm = sheet.radial((x, y), 620, Stop(0, Ink(0, 0, 0.80)), Stop(0.3, Ink(0, 0, 0.36)), Stop(1, NONE))
        sheet.paint(sheet.everything, warm)
    with sheet.shape("gap"):
        gap = EYE.front(END, left, right, DOOR_TOP, FLOOR)
        top, foot = EYE.at(0, DOOR_TOP, END), EYE.at(0, FLOOR, END)
        sheet.paint(
            gap, sheet.linear(top, foot, Stop(0, Ink(0, 0.04, 0.40)), Stop(0.6, Ink(0, 0, 0.10)), Stop(1, PAPER))
        )
        sheet.paint(EYE.front(END, left - 0.05, left, DOOR_TOP, FLOOR), Ink(0, 0.02, 0.26))
        sheet.paint(EYE.front(END, right, right + 0.06, DOOR_TOP, FLOOR), Ink(0, 0.05, 0.40))
