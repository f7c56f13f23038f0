"""The last five yards of the Landing, seen straight on: a piece of its wall, one door, a lamp; then it's torn off.

Shared by its two moods. The sea stands in it up to a child's pockets. The water is a plane below the height of the eye:
`on_water` gives a place on it, x to the right and z away from us, about the middle of the page.
"""

from __future__ import annotations

from print_room.brushes import jittered_grid, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

HORIZON = 366.0
# Where the water meets the wall, and where the wall has been torn off.
EDGE, WALL_END = 588.0, 930.0
FOOT = 770.0
DOOR = (128.0, 120.0, 268.0)  # Left, top, width.
JAMB = 40.0
LAMP: Point = (560.0, 138.0)

SEA = Ink(0.90, 0.90, 0.10)
SEA_FAR = Ink(0.66, 0.84, 0.06)
BLACK = Ink(0.98, 0.96, 0.08)
PENCIL = Ink(0.86, 0.60, 0.24)


def on_water(x: float, z: float) -> Point:
    """Return where a place on the water is on the page; z 1 is as far as the middle of the hole."""
    return (960 + 900 * x / z, HORIZON + 282 / z)


def water_outline() -> str:
    """All the water: along the wall, and behind its torn end to the horizon."""
    beside = [p for p in wall_outline()[1:-1] if p[1] > HORIZON]
    last = (beside[0][0] + 4, HORIZON)
    return polygon([(-100, EDGE), *beside[::-1], last, (2020, HORIZON), (2020, 1140), (-100, 1140)])


def wall_outline() -> list[Point]:
    """The wall as far as it goes, its torn edge from above to the water."""
    torn = [
        (896, -60),
        (918, -6),
        (892, 40),
        (930, 88),
        (914, 150),
        (956, 196),
        (938, 262),
        (902, 300),
        (944, 352),
        (934, 420),
        (972, 462),
        (950, 520),
        (962, EDGE + 2),
    ]
    return [(-100, -60), *torn, (-100, EDGE + 2)]


def house(sheet: Sheet, night: Ink, lamp_swing: float) -> None:
    """Wall, door and lamp by night; water comes over their feet afterwards."""
    outline = polygon(wall_outline())
    with sheet.group(clip=sheet.clip(outline)):
        _wall(sheet)
        _door(sheet)
    lamp = (LAMP[0] + lamp_swing, LAMP[1])
    inside = sheet.clip(outline)
    with sheet.shape("night on the wall"):
        hole = sheet.grey_radial(lamp, 760, (0, 0.0), (0.16, 0.10), (0.42, 0.44), (0.74, 0.84), (1, 1))
        mask = sheet.mask((sheet.everything, "white"), (ellipse(*lamp, 760), hole))
        with sheet.overprint(clip=inside, mask=mask):
            sheet.paint(sheet.everything, night)
        with sheet.overprint(clip=inside):
            glow = sheet.radial(lamp, 560, Stop(0, Ink(0, 0, 0.62)), Stop(0.4, Ink(0, 0, 0.24)), Stop(1, PAPER))
            sheet.paint(ellipse(*lamp, 560), glow)
        with sheet.overprint(clip=inside):
            wet = sheet.linear((0, 470), (0, EDGE), Stop(0, PAPER), Stop(1, Ink(0.34, 0.46, 0)))
            sheet.paint(rectangle(-100, 470, 1100, 125), wet)
    _lamp(sheet, lamp)


def _wall(sheet: Sheet) -> None:
    dado, width = 452.0, 1100.0
    with sheet.shape("wallpaper"):
        sheet.paint(rectangle(-100, -60, width, dado + 60), Ink(0, 0.20, 0.20))
        sheet.paint(stripes(-100, -60, width, dado + 60, 74, sheet.rng("stripes"), thickness=30), Ink(0.06, 0.42, 0.24))
        grid = jittered_grid(-47, 60, width, dado - 130, 74, sheet.rng("stars"), stray=0.04)
        stamped = "".join(star(x, y, 12, points=4, inner=0.36) for (x, y), _, row in grid if row % 2 == 0)
        sheet.paint(stamped, Ink(0.30, 0.62, 0.30))
    with sheet.shape("dado"):
        sheet.paint(rectangle(-100, dado, width, 200), Ink(0.12, 0.44, 0.36))
        boards = "".join(polyline([(-66 + 34 * i, dado + 14), (-66 + 34 * i, EDGE)]) for i in range(33))
        sheet.line(boards, Ink(0.44, 0.64, 0.42), 2.6)
        sheet.paint(rectangle(-100, dado - 12, width, 24), Ink(0.08, 0.34, 0.46))
        sheet.line(polyline([(-100, dado + 12), (1000, dado + 12)]), LINE, 3)
    with sheet.shape("cornice"):
        sheet.paint(rectangle(-100, -60, width, 76), Ink(0.20, 0.46, 0.26))
        sheet.line(polyline([(-100, 16), (1000, 16)]), LINE, 3)


def _door(sheet: Sheet) -> None:
    left, top, width = DOOR
    with sheet.shape("door with height marks"):
        frame = rectangle(left - JAMB, top - JAMB, width + 2 * JAMB, 700)
        sheet.paint(frame, Ink(0, 0.10, 0.22))
        sheet.line(frame, LINE, 3)
        sheet.paint(rectangle(left, top, width, 660), Ink(0.10, 0.44, 0.60))
        sheet.line(rectangle(left, top, width, 660), LINE, 4)
        rng = sheet.rng("grain of the door")
        for _ in range(26):
            x, y = left + rng.uniform(10, width - 10), top + rng.uniform(10, 380)
            sheet.paint(
                stroke([(x, y), (x + 3, y + 34), (x - 1, y + rng.uniform(60, 110))], 4, start=0.1, end=0.1),
                Ink(0.24, 0.54, 0.62),
            )
        for y, tall in ((top + 38, 190), (top + 272, 250)):
            for x in (left + 34, left + 146):
                panel = rectangle(x, y, 90, tall)
                sheet.paint(panel, Ink(0.26, 0.56, 0.62))
                sheet.line(panel, LINE, 3)
                sheet.line(polyline([(x + 5, y + tall), (x + 5, y + 5), (x + 90, y + 5)]), Ink(0.72, 0.7, 0.5), 5)
        knob = (left + width - 22, top + 258)
        sheet.paint(ellipse(*knob, 15), LINE)
        sheet.paint(ellipse(knob[0] - 3, knob[1] - 3, 10), Ink(0, 0.14, 0.66))
    _height_marks(sheet)


def _height_marks(sheet: Sheet) -> None:
    """Two columns of pencil: one child's on either side of the door, each mark by another hand's weight."""
    left, _, width = DOOR
    columns = ((left - JAMB, (548, 512, 470, 431, 396, 372)), (left + width, (566, 530, 502, 461, 440)))
    with sheet.shape("height marks"):
        for x, marks in columns:
            for index, y in enumerate(marks):
                run = [(x + 5, y + 1), (x + 18, y - 1), (x + JAMB - 7, y + (index % 2))]
                sheet.paint(stroke(run, 4.6, start=0.6, end=0.2), PENCIL)
                date = [(x + 10, y - 9), (x + 15, y - 12), (x + 19, y - 8), (x + 25, y - 11)]
                sheet.paint(stroke(date, 2.4, start=0.6, end=0.4), PENCIL)


def torn_edge(sheet: Sheet) -> None:
    """Where the wall stops: paper torn off, laths, then nothing."""
    torn = wall_outline()[1:-1]
    rng = sheet.rng("torn edge")
    with sheet.shape("torn edge"):
        for y in range(30, 580, 46):
            x = min(torn, key=lambda p: abs(p[1] - y))[0]
            lath = polygon(
                [(x - 34, y), (x + rng.uniform(4, 40), y + 5), (x + rng.uniform(2, 34), y + 15), (x - 34, y + 13)]
            )
            sheet.paint(lath, Ink(0.52, 0.64, 0.46))
            sheet.line(lath, LINE, 2)
        inner = [(x - rng.uniform(9, 24), y + rng.uniform(-6, 6)) for x, y in reversed(torn)]
        sheet.paint(polygon([*torn, *inner]), Ink(0.10, 0.34, 0.20))
        sheet.line(polyline(inner[::-1]), LINE, 2)


def _lamp(sheet: Sheet, centre: Point) -> None:
    x, y = centre
    with sheet.shape("lamp"):
        sheet.line(polyline([(LAMP[0], -60), (x, y - 44)]), LINE, 4)
        cap = [(x - 20, y - 38), (x + 20, y - 38), (x + 13, y - 58), (x - 13, y - 58)]
        sheet.paint(polygon(cap), LINE)
        glass = sheet.radial(centre, 46, Stop(0, PAPER), Stop(0.72, Ink(0, 0, 0.08)), Stop(1, Ink(0, 0.04, 0.42)))
        sheet.paint(ellipse(x, y, 46), glass)


# The runner, which lies or floats: cut lengthwise into strips between -1 and 1.

RED, PALE, DARK = Ink(0.12, 0.52, 0.90), Ink(0, 0.10, 0.50), Ink(0.64, 0.72, 0.62)
STRIPS: tuple[tuple[float, float, Ink], ...] = (
    (-1.0, 1.0, RED),
    (-0.90, -0.78, PALE),
    (-0.70, -0.54, DARK),
    (0.54, 0.70, DARK),
    (0.78, 0.90, PALE),
)


def under_water(sheet: Sheet) -> Reference:
    """Return the water's own colour before the wall: light comes down to it there, and further off none does."""
    return sheet.radial(
        (480, 660),
        760,
        Stop(0, Ink(0.52, 0.66, 0.26)),
        Stop(0.4, Ink(0.76, 0.82, 0.14)),
        Stop(1, SEA),
        stretch=1.3,
    )


def lamp_on_the_water(sheet: Sheet, clip: Reference) -> None:
    """The lamp's way towards us, broken."""
    rng = sheet.rng("lamp on the water")
    lights = ""
    for index in range(20):
        y = EDGE + 12 + 430 * (index / 20) ** 1.25
        wide = (14 + (y - EDGE) * 0.10) * rng.uniform(0.5, 1.25)
        x = LAMP[0] + rng.gauss(0, 10 + (y - EDGE) * 0.03)
        tall = 2 + (y - EDGE) * 0.012
        lights += "M" + polygon([(x - wide, y), (x, y - tall), (x + wide, y), (x, y + tall)])[1:]
    with sheet.shape("lamp on the water"), sheet.group(clip=clip):
        sheet.paint(lights, Ink(0, 0.10, 0.66), opacity=0.8)


def newel(sheet: Sheet, at: Point, size: float, turn: float) -> None:
    """A newel post with its ball, afloat."""
    with sheet.shape("newel"), sheet.group(move=at), sheet.group(turn=(turn, 0, 0)), sheet.group(scale=(size, 0, 0)):
        sheet.paint(polygon([(-150, -22), (60, -22), (60, 22), (-150, 22)]), Ink(0.22, 0.46, 0.66))
        sheet.paint(polygon([(-150, 4), (60, 4), (60, 22), (-150, 22)]), Ink(0.66, 0.74, 0.50))
        sheet.paint(polygon([(52, -30), (74, -26), (74, 26), (52, 30)]), Ink(0.12, 0.36, 0.64))
        heart = (98, -14)
        ball = sheet.radial(heart, 46, Stop(0, Ink(0, 0.10, 0.50)), Stop(0.5, Ink(0.2, 0.46, 0.66)), Stop(1, DARK))
        sheet.paint(ellipse(104, 0, 34), ball)
        for x in (-120, -40):
            sheet.paint(rectangle(x, -26, 12, 52), Ink(0.40, 0.58, 0.60))


def slipper(sheet: Sheet, at: Point, size: float, turn: float) -> None:
    """A slipper, checked, with a pompon, on its way round."""
    with sheet.shape("slipper"), sheet.group(move=at), sheet.group(turn=(turn, 0, 0)), sheet.group(scale=(size, 0, 0)):
        sole = smooth(
            [(-78, -4), (-66, -24), (-24, -24), (10, -18), (60, -26), (90, -4), (70, 24), (10, 18), (-60, 20)]
        )
        sheet.paint(sole, Ink(0, 0.12, 0.36))
        sheet.line(sole, LINE, 7)
        sheet.line(smooth([(-72, 12), (-50, 26), (10, 24), (72, 29), (90, 8)], closed=False), DARK, 9)
        upper = smooth([Corner(-6, -24), (24, -40), (66, -36), (96, -8), (78, 24), Corner(0, 22), (14, 0)])
        sheet.paint(upper, Ink(0, 0.16, 0.80))
        with sheet.group(clip=sheet.clip(upper)):
            checks = "".join(polyline([(x, -40), (x + 10, 30)]) for x in range(6, 90, 18))
            checks += polyline([(0, -14), (90, -16)]) + polyline([(0, 2), (90, 2)])
            sheet.line(checks, Ink(0.50, 0.56, 0.66), 4)
        sheet.paint(ellipse(40, -36, 15), Ink(0, 0.04, 0.20))
        sheet.line(upper, LINE, 3)
