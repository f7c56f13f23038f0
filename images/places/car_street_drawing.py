"""What lies behind the car as it drives: a road with tram rails, a canal with its lamps, dark houses, a swan on foot.

One looks back along the road, so the canal is on the left. Metres as in `mill_row_drawing.View`: across, up, along.
"""

from __future__ import annotations

from mill_row_drawing import BOTTOM, LEFT, RIGHT, View

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

VIEW = View(vanishing=(984.0, 306.0), aside=0.0, high=1.7, stand=0.0, focal=1040.0)

FAR_END = 74.0
# Metres from where the car is: the quay's edge, the far bank, the near rail and the far one, the kerb, the houses.
QUAY, FAR_BANK = -3.6, -17.0
RAILS = (0.55, 1.99)
KERB, FRONT = 3.5, 5.4
WATER = -1.1
LAMPS_ON_THE_QUAY = (5.4, 8.0, 11.2, 15.5, 21.5, 30.0, 43.0)
LAMPS_AT_THE_KERB = (6.6, 13.0, 25.0)
LAMPS_OVER_THE_WATER = (18.2, 21.5, 26.0, 32.0, 41.0)
SIGNALS = (9.6, 18.0)
SWAN = (1.25, 10.6)

SKY_TOP, SKY_LOW = Ink(0.88, 0.94, 0.0), Ink(0.34, 0.68, 0.16)
BRICK, HAZE = Ink(0.80, 0.80, 0.12), Ink(0.42, 0.68, 0.20)
IRON = Ink(0.94, 0.80, 0.16)
GLOW = Ink(0, 0.04, 0.66)
ROAD_FAR, ROAD_NEAR = Ink(0.20, 0.50, 0.34), Ink(0.70, 0.78, 0.14)


def off(ink: Ink, along: float) -> Ink:
    """Return what an ink becomes so far away."""
    return ink.towards(HAZE, min(1.0, max(0.0, (along - 6) / 60)) ** 0.8)


def street(sheet: Sheet) -> None:
    """All of it, from far to near."""
    sky(sheet)
    water(sheet)
    houses(sheet, FAR_BANK - 2.0, -1)
    for along in reversed(LAMPS_OVER_THE_WATER):
        reflection(sheet, along)
        lamp(sheet, FAR_BANK - 0.6, along)
    far_end(sheet)
    houses(sheet, FRONT, 1)
    ground(sheet)
    rails(sheet)
    railing(sheet)
    for along in reversed(LAMPS_ON_THE_QUAY):
        lamp(sheet, QUAY + 0.5, along)
    for along in reversed(LAMPS_AT_THE_KERB):
        lamp(sheet, KERB + 0.4, along)
    wires(sheet)
    for along in reversed(SIGNALS):
        signal(sheet, along)
    swan(sheet)


def sky(sheet: Sheet) -> None:
    """The night, a little paler where the road ends."""
    with sheet.shape("sky"):
        down = sheet.linear(
            (0, -54), (0, VIEW.vanishing[1]), Stop(0, SKY_TOP), Stop(0.6, Ink(0.74, 0.88, 0.04)), Stop(1, SKY_LOW)
        )
        sheet.paint(sheet.everything, down)
        rng = sheet.rng("stars")
        stars = "".join(
            ellipse(rng.uniform(LEFT, RIGHT), rng.uniform(-40, 210), rng.uniform(1.3, 2.4)) for _ in range(46)
        )
        sheet.paint(stars, Ink(0, 0.12, 0.06))


def far_end(sheet: Sheet) -> None:
    """Gables across the end of the road, and a bridge over the canal."""
    with sheet.shape("far end"):
        rng = sheet.rng("far end")
        x, run = -14.0, [VIEW.at(-14, 0, FAR_END)]
        while x < 12:
            wide, eaves = rng.uniform(2.6, 4.2), rng.uniform(5.0, 7.6)
            run += [
                VIEW.at(x, eaves, FAR_END),
                VIEW.at(x + wide / 2, eaves + 2.4, FAR_END),
                VIEW.at(x + wide, eaves, FAR_END),
            ]
            x += wide
        sheet.paint(polygon([*run, VIEW.at(x, 0, FAR_END)]), HAZE.towards(BRICK, 0.3))
        x, y = VIEW.at(0, 0, FAR_END)
        haze = sheet.radial((x, y), 330, Stop(0, Ink(0, 0.22, 0.60), 0.6), Stop(1, Ink(0.3, 0.6, 0.3), 0), stretch=1.5)
        sheet.paint(ellipse(x, y - 20, 500, 200), haze)
    with sheet.shape("bridge"):
        along = 52.0
        arch = [
            VIEW.at(QUAY, 0, along),
            VIEW.at(QUAY, 1.8, along),
            VIEW.at(-10, 3.0, along),
            VIEW.at(FAR_BANK, 1.8, along),
        ]
        under = [VIEW.at(FAR_BANK, 0, along), VIEW.at(-10, 1.7, along), VIEW.at(QUAY - 1, -0.6, along)]
        sheet.paint(
            smooth(
                [
                    Corner(*arch[0]),
                    Corner(*arch[1]),
                    arch[2],
                    Corner(*arch[3]),
                    Corner(*under[0]),
                    under[1],
                    Corner(*under[2]),
                ]
            ),
            HAZE.towards(BRICK, 0.5),
        )


def houses(sheet: Sheet, across: float, side: int) -> None:
    """A row of tall houses, every window dark; their feet have some of the lamps’ light."""
    rng = sheet.rng(f"houses {side}")
    fronts: list[tuple[float, float, float]] = []
    along = 3.2
    while along < FAR_END:
        deep = rng.uniform(3.6, 5.2)
        fronts.append((along, along + deep, rng.uniform(6.2, 9.0)))
        along += deep
    for near, far, eaves in reversed(fronts):
        with sheet.shape(f"house {side} at {near:.0f}"):
            wall = off(BRICK, (near + far) / 2)
            for share in (0.2, 0.7):
                z = near + (far - near) * share
                sheet.paint(VIEW.upright(across, (z, z + 0.7), (eaves, eaves + 1.2)), wall)
            sheet.paint(VIEW.upright(across, (near, far), (0, eaves)), wall)
            sheet.paint(VIEW.upright(across, (near, far), (eaves - 0.22, eaves)), wall.towards(PAPER, 0.3))
            low, high = VIEW.at(across, 0, near)[1], VIEW.at(across, 3.4, near)[1]
            lit = Ink(0.20, 0.40, 0.54)
            fade = sheet.linear((0, high), (0, low), Stop(0, lit, 0), Stop(1, lit, 0.85))
            sheet.paint(VIEW.upright(across, (near, far), (0, 3.4)), fade)
            if near < 16:
                bricks(sheet, across, (near, far), eaves)
            if near < 44:
                panes(sheet, across, (near, far), eaves)


def bricks(sheet: Sheet, across: float, along: tuple[float, float], eaves: float) -> None:
    """A course of bricks here and there."""
    rng = sheet.rng(f"bricks {across} {along[0]:.1f}")
    courses = ""
    for _ in range(30):
        z, high = rng.uniform(along[0], along[1] - 0.5), rng.randrange(int(eaves * 6)) / 6
        courses += VIEW.upright(across, (z, z + rng.choice((0.22, 0.45))), (high, high + 0.11))
    sheet.paint(courses, Ink(0.90, 0.84, 0.16), opacity=0.5)


def panes(sheet: Sheet, across: float, along: tuple[float, float], eaves: float) -> None:
    """Dark windows in two columns, each with a cross of bars and a pale sill."""
    near, far = along
    dark, pale = off(Ink(0.96, 0.88, 0.12), near), off(Ink(0.26, 0.50, 0.26), near)
    glass, sills, bars = "", "", ""
    for share in (0.16, 0.60):
        z0, z1 = near + (far - near) * share, near + (far - near) * (share + 0.24)
        for storey in range(int(eaves / 2.6)):
            low = 1.0 + storey * 2.6
            glass += VIEW.upright(across, (z0, z1), (low, low + 1.6))
            sills += VIEW.upright(across, (z0 - 0.1, z1 + 0.1), (low - 0.18, low))
            bars += VIEW.upright(across, ((z0 + z1) / 2 - 0.03, (z0 + z1) / 2 + 0.03), (low, low + 1.6))
            bars += VIEW.upright(across, (z0, z1), (low + 1.0, low + 1.06))
    sheet.paint(glass, dark)
    sheet.paint(bars + sills, pale)


def ground(sheet: Sheet) -> None:
    """The quay, the road and the pavement, wet; setts between the rails; light under every lamp."""
    top = VIEW.at(0, 0, FAR_END)[1]
    with sheet.shape("road"):
        road = VIEW.flat((QUAY, FRONT), (1.4, FAR_END))
        sheet.paint(
            road,
            sheet.linear((0, top), (0, 760), Stop(0, ROAD_FAR), Stop(0.5, Ink(0.44, 0.64, 0.26)), Stop(1, ROAD_NEAR)),
        )
        walk = VIEW.flat((KERB, FRONT), (1.4, FAR_END), 0.12)
        sheet.paint(walk, Ink(0.40, 0.58, 0.26), opacity=0.8)
        sheet.paint(VIEW.flat((KERB, KERB + 0.16), (1.4, FAR_END), 0.12), Ink(0.06, 0.26, 0.20))
        sheet.paint(VIEW.flat((QUAY, QUAY + 0.35), (1.4, FAR_END)), Ink(0.08, 0.30, 0.22))
    on_the_ground = sheet.clip(road)
    with sheet.shape("lamplight on the road"):
        spots = [(QUAY + 0.5, z) for z in LAMPS_ON_THE_QUAY] + [(KERB + 0.4, z) for z in LAMPS_AT_THE_KERB]
        for across, along in spots:
            x, y = VIEW.at(across * 0.86, 0, along)
            reach = VIEW.near(along) * 0.62
            with sheet.lift(clip=on_the_ground):
                pool = sheet.radial((x, y), reach, Stop(0, Ink(0.12, 0.26, 1)), Stop(1, Ink(1, 1, 1)), stretch=4.2)
                sheet.paint(ellipse(x, y, reach * 4.2, reach), pool)
            with sheet.overprint(clip=on_the_ground):
                warm = sheet.radial((x, y), reach, Stop(0, Ink(0, 0, 0.50)), Stop(1, PAPER), stretch=4.2)
                sheet.paint(ellipse(x, y, reach * 4.2, reach), warm)


def rails(sheet: Sheet) -> None:
    """Two rails with the wet on them, and the setts between."""
    with sheet.shape("setts"):
        stones, along, row = "", 3.2, 0
        while along < 26:
            for column in range(6):
                across = RAILS[0] + 0.18 + column * 0.23 + row % 2 * 0.1
                x, y = VIEW.at(across, 0, along)
                half = VIEW.near(along) * 0.08
                stones += smooth([(x - half, y), (x, y - half * 0.42), (x + half, y)], closed=False)
            along, row = along + 0.20 + along * 0.012, row + 1
        sheet.line(stones, Ink(0.78, 0.80, 0.16), 2, opacity=0.6)
    with sheet.shape("rails"):
        for rail in RAILS:
            sheet.paint(VIEW.flat((rail - 0.09, rail + 0.09), (1.4, FAR_END)), Ink(0.86, 0.82, 0.14))
            sheet.paint(VIEW.flat((rail - 0.05, rail + 0.045), (1.4, FAR_END)), Ink(0, 0.06, 0.16))


def water(sheet: Sheet) -> None:
    """The canal, black, with the far bank’s wall."""
    with sheet.shape("canal"):
        top = VIEW.at(0, WATER, FAR_END)[1]
        sheet.paint(
            rectangle(LEFT, top, VIEW.vanishing[0] - LEFT, BOTTOM - top),
            sheet.linear(
                (0, top),
                (0, 640),
                Stop(0, Ink(0.44, 0.72, 0.14)),
                Stop(0.4, Ink(0.82, 0.90, 0.06)),
                Stop(1, Ink(0.92, 0.92, 0.06)),
            ),
        )
        sheet.paint(VIEW.upright(FAR_BANK, (2.0, FAR_END), (WATER, 0.2)), Ink(0.90, 0.86, 0.10))


def reflection(sheet: Sheet, along: float) -> None:
    """A lamp of the far bank in the water, in strokes that lie level."""
    rng = sheet.rng(f"reflection {along}")
    near = VIEW.near(along)
    x, top = VIEW.at(FAR_BANK - 0.6, WATER, along)
    with sheet.shape(f"lamp at {along:g} in the water"):
        for step in range(16):
            y = top + near * (0.2 + step * 0.42)
            reach = near * rng.uniform(0.2, 0.75)
            cx = x + rng.uniform(-0.25, 0.25) * near
            strip = [(cx - reach, y), (cx, y - 1), (cx + reach, y)]
            ink = Ink(0, 0.10, 0.62)
            sheet.paint(stroke(strip, max(3.0, near * 0.12), start=0.1, end=0.1, steps=4), ink, opacity=1 - step * 0.05)


def railing(sheet: Sheet) -> None:
    """Iron along the quay: posts and two bars."""
    with sheet.shape("railing"):
        for high in (0.45, 0.95):
            sheet.paint(VIEW.upright(QUAY, (1.4, FAR_END), (high, high + 0.05)), IRON)
        along = 2.4
        while along < 46:
            foot, top = VIEW.at(QUAY, 0, along), VIEW.at(QUAY, 1.05, along)
            sheet.line(polyline([foot, top]), off(IRON, along), max(1.6, VIEW.near(along) * 0.05))
            sheet.paint(ellipse(*top, max(1.8, VIEW.near(along) * 0.06)), off(IRON, along))
            along += 1.5


def lamp(sheet: Sheet, across: float, along: float) -> None:
    """A round lamp on an iron post, lit."""
    near = VIEW.near(along)
    x, foot = VIEW.at(across, 0, along)
    y = foot - near * 3.35
    with sheet.shape(f"lamp at {across:g}, {along:g}"):
        reach = near * 1.9
        sheet.paint(
            ellipse(x, y, reach),
            sheet.radial(
                (x, y), reach, Stop(0, GLOW, 0.85), Stop(0.3, Ink(0.1, 0.3, 0.5), 0.34), Stop(1, Ink(0.4, 0.6, 0.3), 0)
            ),
        )
        sheet.paint(
            polygon([(x - near * 0.07, foot), (x - near * 0.035, y), (x + near * 0.035, y), (x + near * 0.07, foot)]),
            off(IRON, along),
        )
        sheet.paint(rectangle(x - near * 0.12, foot - near * 0.5, near * 0.24, near * 0.5), off(IRON, along))
        light = sheet.radial(
            (x, y), near * 0.27, Stop(0, PAPER), Stop(0.6, Ink(0, 0, 0.12)), Stop(1, Ink(0, 0.06, 0.62))
        )
        sheet.paint(ellipse(x, y, near * 0.27), light)
        sheet.paint(rectangle(x - near * 0.15, y - near * 0.33, near * 0.30, near * 0.09), off(IRON, along))


def wires(sheet: Sheet) -> None:
    """The trams’ wire over their rails, and what it hangs from."""
    middle = sum(RAILS) / 2
    with sheet.shape("wires"):
        sheet.line(polyline([VIEW.at(middle, 5.4, 4.0), VIEW.at(middle, 5.4, FAR_END)]), Ink(0.92, 0.86, 0.10), 2.4)
        for along in (11.0, 19.0, 34.0):
            span = [VIEW.at(FRONT, 6.6, along), VIEW.at(middle, 5.4, along), VIEW.at(QUAY, 6.4, along)]
            sheet.line(polyline(span), Ink(0.92, 0.86, 0.10), 2)


def signal(sheet: Sheet, along: float) -> None:
    """A signal at the kerb: three round lights, one of them lit, for nobody."""
    lit = SIGNALS.index(along) + 1
    near = VIEW.near(along)
    x, foot = VIEW.at(KERB - 0.05, 0, along)
    top = foot - near * 3.3
    with sheet.shape(f"signal at {along:g}"):
        sheet.paint(rectangle(x - near * 0.05, top, near * 0.10, near * 3.3), IRON)
        board = rectangle(x - near * 0.26, top - near * 0.2, near * 0.52, near * 1.3, radius=near * 0.16)
        sheet.paint(board, IRON)
        sheet.line(board, Ink(0.30, 0.50, 0.40), 2)
        for index in range(3):
            y = top + near * (0.06 + index * 0.39)
            if index == lit:
                sheet.paint(
                    ellipse(x, y, near * 0.7),
                    sheet.radial((x, y), near * 0.7, Stop(0, Ink(0, 0.2, 1), 0.6), Stop(1, Ink(0, 0.3, 1), 0)),
                )
            sheet.paint(ellipse(x, y, near * 0.15), Ink(0, 0.10, 1.0) if index == lit else Ink(0.66, 0.70, 0.30))


# In a box of 100 by 130, its feet on y = 0, coming towards us and to the left.
SWAN_BODY = (
    Corner(74, -66),
    (58, -76),
    (30, -74),
    (0, -62),
    (-22, -46),
    (-26, -28),
    (-8, -14),
    (20, -10),
    (48, -18),
    (64, -38),
)
SWAN_NECK: tuple[Point, ...] = ((-8, -40), (-28, -62), (-18, -90), (-6, -116), (-12, -134), (-28, -133))
SWAN_WING = (Corner(76, -68), (50, -68), (18, -62), (2, -46), (14, -28), (40, -26), (62, -42))


def swan(sheet: Sheet) -> None:
    """A swan on foot between the tramlines, one foot lifted, its neck up."""
    x, foot = VIEW.at(SWAN[0], 0, SWAN[1])
    size = VIEW.near(SWAN[1]) * 1.25 / 124
    with sheet.shape("swan"), sheet.group(move=(x, foot)), sheet.group(scale=(size, 0, 0)):
        shade = Ink(0.10, 0.40, 0.16)
        sheet.paint(ellipse(14, 1, 52, 6), Ink(0.86, 0.86, 0.14), opacity=0.75)
        for hip, toe in (((4, -16), (-4, -1)), ((28, -14), (32, -9))):
            sheet.line(polyline([hip, toe]), LINE, 5)
            sheet.paint(polygon([(toe[0] - 13, toe[1] + 3), (toe[0] + 4, toe[1] - 5), (toe[0] + 6, toe[1] + 3)]), LINE)
        body = smooth(SWAN_BODY)
        sheet.paint(body, PAPER)
        with sheet.overprint(clip=sheet.clip(body)):
            sheet.paint(smooth([(-30, -24), (10, -26), (50, -30), (70, -48), (70, 0), (-30, 0)]), shade)
        sheet.line(smooth(SWAN_WING), Ink(0.30, 0.54, 0.30), 2.4)
        for start, end in (((24, -40), (62, -54)), ((22, -48), (66, -62))):
            sheet.line(polyline([start, end]), Ink(0.30, 0.54, 0.30), 2)
        sheet.paint(stroke(SWAN_NECK, 17, start=1.5, end=0.75, steps=8), PAPER)
        sheet.paint(ellipse(-24, -134, 12, 9), PAPER)
        sheet.paint(polygon([(-34, -138), (-54, -124), (-32, -128)]), Ink(0, 0.22, 0.95))
        sheet.paint(ellipse(-33, -134, 4), LINE)
        sheet.paint(ellipse(-24, -136, 2.2), LINE)
