"""Inside a night tram of line fourteen, seen from just behind the driver's empty place, and what lies before it.

The tram is the same in both moods; only the straps know whether it stands or flies. Whoever rides stands on the left,
where there is little but a dark wall; the handle and the seat are right of the middle, and nobody is at them.
"""

from __future__ import annotations

import math

from print_room.brushes import stamped_moons, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, LIT_WINDOW, MOON, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

# Where all that runs along the tram meets, and the front wall's edges.
VANISHING: Point = (1000.0, 410.0)
FRONT_LEFT, FRONT_RIGHT, FRONT_TOP, FRONT_FOOT = 300.0, 1700.0, 104.0, 812.0
SILL = 656.0

WALL = Ink(0.22, 0.40, 0.44)
WALL_DARK = Ink(0.46, 0.58, 0.42)
PANEL = Ink(0.36, 0.52, 0.46)
CEILING = Ink(0.14, 0.36, 0.22)
FLOOR = Ink(0.66, 0.70, 0.24)
DESK = Ink(0.30, 0.48, 0.34)
BRASS = Ink(0.02, 0.10, 0.62)
BRASS_SHADE = Ink(0.22, 0.34, 0.70)
LEATHER = Ink(0.60, 0.60, 0.50)
LIGHT_EDGE = Ink(0, 0.10, 0.46)

# The three panes of the front: two narrow ones turned a little away, and the big one.
PANES = (
    polygon([(340, 196), (532, 166), (532, 640), (340, 624)]),
    rectangle(564, 150, 872, 500, radius=44),
    polygon([(1468, 166), (1660, 196), (1660, 624), (1468, 640)]),
)
LAMPS = ((548.0, 122.0, 30.0), (1452.0, 122.0, 30.0), (1790.0, 84.0, 46.0), (196.0, 60.0, 40.0))


def nearer(x: float, y: float, share: float) -> Point:
    """Return where a point of the front wall comes to lie when it is carried along the tram towards us."""
    return VANISHING[0] + (x - VANISHING[0]) * share, VANISHING[1] + (y - VANISHING[1]) * share


def along_the_tram(x: float, top: float, foot: float, front: float, back: float) -> str:
    """Return an upright panel of a side wall, from `front` to `back` (shares of `nearer`)."""
    return polygon([nearer(x, top, front), nearer(x, top, back), nearer(x, foot, back), nearer(x, foot, front)])


SIDE_PANES = tuple(
    along_the_tram(x, 200, 560, front, back)
    for x in (FRONT_LEFT, FRONT_RIGHT)
    for front, back in ((1.07, 1.28), (1.34, 1.70))
)


# The tram itself.


def tram(sheet: Sheet) -> None:
    """Walls, ceiling, floor, with holes where the glass is; the desk with its handle; the lamps."""
    holes = [(pane, "black") for pane in (*PANES, *SIDE_PANES)]
    with sheet.group(mask=sheet.mask((sheet.everything, "white"), *holes)):
        _shell(sheet)
        _panelling(sheet)
        _dusk(sheet)
    _frames(sheet)
    _desk(sheet)
    _handle(sheet)
    _number(sheet)
    for x, y, size in LAMPS:
        _lamp(sheet, x, y, size)


def _shell(sheet: Sheet) -> None:
    with sheet.shape("ceiling"):
        sheet.paint(sheet.everything, CEILING)
        for x in range(340, 1700, 80):
            sheet.line(polyline([(x, FRONT_TOP), nearer(x, FRONT_TOP, 2.2)]), WALL_DARK, 2.4)
    with sheet.shape("floor"):
        corners = [(FRONT_LEFT, FRONT_FOOT), (FRONT_RIGHT, FRONT_FOOT)]
        sheet.paint(polygon([*corners, nearer(*corners[1], 2.4), nearer(*corners[0], 2.4)]), FLOOR)
        for x in range(300, 1720, 56):
            sheet.line(polyline([(x, FRONT_FOOT), nearer(x, FRONT_FOOT, 2.2)]), Ink(0.80, 0.80, 0.24), 2.6)
    for x in (FRONT_LEFT, FRONT_RIGHT):
        with sheet.shape(f"side wall at {x:g}"):
            sheet.paint(along_the_tram(x, FRONT_TOP, FRONT_FOOT, 1, 2.4), WALL_DARK)
            sheet.line(along_the_tram(x, FRONT_TOP, FRONT_FOOT, 1, 2.4), LINE, 3)
    with sheet.shape("front wall"):
        front = rectangle(FRONT_LEFT, FRONT_TOP, FRONT_RIGHT - FRONT_LEFT, FRONT_FOOT - FRONT_TOP)
        sheet.paint(front, WALL)
        sheet.line(front, LINE, 3)


def _panelling(sheet: Sheet) -> None:
    """Boards under the windows, a beading over them."""
    with sheet.shape("panels of the sides"):
        for x in (FRONT_LEFT, FRONT_RIGHT):
            for front, back in ((1.04, 1.30), (1.34, 1.72)):
                panel = along_the_tram(x, 616, 770, front, back)
                sheet.paint(panel, Ink(0.56, 0.66, 0.44))
                sheet.line(panel, LINE, 2.6)
            for y in (150, 590):
                sheet.line(polyline([nearer(x, y, 1), nearer(x, y, 2.2)]), LINE, 3)
    with sheet.shape("panels of the front"):
        for x in range(330, 1640, 172):
            sheet.paint(rectangle(x, 690, 150, 104, radius=8), PANEL)
            sheet.line(rectangle(x, 690, 150, 104, radius=8), LINE, 2.6)
        sheet.line(stitches([(320, 134), (1680, 134)], length=10, gap=9), LIGHT_EDGE, 2.4)


def _dusk(sheet: Sheet) -> None:
    """Night in the corners; the lamps hold it off."""
    with sheet.shape("shade"), sheet.overprint():
        dark = Ink(0.62, 0.50, 0)
        left = sheet.linear((LEFT, 0), (640, 0), Stop(0, dark, 1), Stop(0.5, dark, 0.8), Stop(1, dark, 0))
        sheet.paint(rectangle(LEFT, TOP, 740, BOTTOM - TOP), left)
        foot = sheet.linear((0, 640), (0, 900), Stop(0, dark, 0), Stop(1, dark, 1))
        sheet.paint(rectangle(LEFT, 640, RIGHT - LEFT, 500), foot)
    with sheet.shape("warm air"), sheet.overprint():
        warm = Ink(0, 0, 0.66)
        for x, y, size in LAMPS:
            reach = size * 10
            glow = sheet.radial((x, y), reach, Stop(0, warm, 1), Stop(0.4, warm, 0.5), Stop(1, warm, 0))
            sheet.paint(ellipse(x, y, reach), glow, opacity=1 if x > 400 else 0.4)


def _frames(sheet: Sheet) -> None:
    """Wood round every pane, lit along its inner edge."""
    with sheet.shape("window frames"):
        for pane in PANES:
            sheet.line(pane, LINE, 20)
            sheet.line(pane, Ink(0.30, 0.46, 0.60), 13)
            sheet.line(pane, Ink(0.06, 0.24, 0.60), 3)
        for pane in SIDE_PANES:
            sheet.line(pane, LINE, 14)
            sheet.line(pane, Ink(0.50, 0.60, 0.52), 8)


def _desk(sheet: Sheet) -> None:
    """The ledge under the glass: dials, a row of buttons, the bell."""
    ledge = polygon([(330, SILL), (1670, SILL), (1716, 704), (284, 704)])
    with sheet.shape("desk"):
        sheet.paint(ledge, DESK)
        sheet.line(ledge, LINE, 3)
        sheet.paint(rectangle(284, 704, 1432, 22), Ink(0.58, 0.66, 0.40))
        sheet.line(rectangle(284, 704, 1432, 22), LINE, 3)
        sheet.line(polyline([(560, SILL + 5), (1440, SILL + 5)]), LIGHT_EDGE, 4)
    with sheet.shape("dials"):
        for x, turn in ((1010, -50), (1086, 30)):
            sheet.paint(ellipse(x, 672, 33, 30), BRASS_SHADE)
            sheet.line(ellipse(x, 672, 33, 30), LINE, 3)
            sheet.paint(ellipse(x, 671, 25, 22), Ink(0, 0.06, 0.30))
            sheet.line(polyline([(x, 671), polar((x, 671), 18, turn - 90)]), LINE, 3.4)
            for tick in range(-120, 121, 40):
                sheet.paint(ellipse(*polar((x, 671), 19, tick - 90), 1.7), LINE)


def _handle(sheet: Sheet) -> None:
    """The controller: a drum of brass on the desk, and on it the crank that drives the tram."""
    x, y = 880.0, 640.0
    drum = smooth(
        [
            Corner(x - 62, y - 8),
            Corner(x + 62, y - 8),
            (x + 66, y + 60),
            Corner(x + 74, y + 132),
            Corner(x - 74, y + 132),
            (x - 66, y + 60),
        ]
    )
    with sheet.shape("controller"):
        sheet.paint(drum, Ink(0.50, 0.62, 0.46))
        sheet.line(drum, LINE, 3.4)
        sheet.paint(stroke([(x + 40, y + 4), (x + 46, y + 70), (x + 52, y + 126)], 14, start=0.6, end=0.6), BRASS_SHADE)
        sheet.paint(ellipse(x, y - 8, 66, 20), BRASS_SHADE)
        sheet.line(ellipse(x, y - 8, 66, 20), LINE, 3.4)
        sheet.paint(ellipse(x, y - 12, 54, 14), BRASS)
    with sheet.shape("handle"):
        crank = [(x, y - 16), (x + 46, y - 26), (x + 104, y - 20)]
        sheet.line(smooth(crank, closed=False), LINE, 22)
        sheet.line(smooth(crank, closed=False), BRASS, 14)
        sheet.paint(ellipse(x, y - 18, 19, 12), BRASS)
        sheet.line(ellipse(x, y - 18, 19, 12), LINE, 3)
        grip = smooth(
            [
                (x + 90, y - 22),
                (x + 92, y - 62),
                (x + 108, y - 78),
                (x + 124, y - 62),
                (x + 122, y - 20),
                (x + 106, y - 12),
            ]
        )
        sheet.paint(grip, Ink(0.30, 0.50, 0.76))
        sheet.paint(stroke([(x + 114, y - 66), (x + 117, y - 44), (x + 114, y - 22)], 8, start=0.3, end=0.3), BRASS)
        sheet.line(grip, LINE, 3.4)


def _number(sheet: Sheet) -> None:
    """The line's number on a round enamel plate over the window."""
    with sheet.shape("number"):
        sheet.paint(ellipse(1000, 92, 50), LINE)
        sheet.paint(ellipse(1000, 92, 44), Ink(0, 0.04, 0.14))
        sheet.line(ellipse(1000, 92, 37), Ink(0.50, 0.62, 0.20), 3)
        fourteen(sheet, 1000, 92, 20, LINE)


def fourteen(sheet: Sheet, x: float, y: float, half: float, ink: Ink) -> None:
    """The figures 14, `half` a figure's height."""
    one = [(x - half * 0.95, y - half * 0.55), (x - half * 0.5, y - half), (x - half * 0.5, y + half)]
    four = [(x + half * 0.55, y - half), (x - half * 0.05, y + half * 0.35), (x + half * 1.1, y + half * 0.35)]
    sheet.line(polyline(one) + polyline(four), ink, half * 0.36)
    sheet.line(polyline([(x + half * 0.65, y - half * 0.2), (x + half * 0.65, y + half)]), ink, half * 0.36)


def _lamp(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A round lamp on a brass foot."""
    with sheet.shape(f"lamp at {x:g}"):
        glow = Ink(0, 0.04, 0.50)
        reach = size * 3.4
        sheet.paint(ellipse(x, y, reach), sheet.radial((x, y), reach, Stop(0, glow, 0.8), Stop(1, glow, 0)))
        sheet.paint(rectangle(x - size * 0.5, y - size * 1.5, size, size * 0.7, radius=4), BRASS_SHADE)
        sheet.line(rectangle(x - size * 0.5, y - size * 1.5, size, size * 0.7, radius=4), LINE, 3)
        light = sheet.radial((x, y), size, Stop(0, PAPER), Stop(0.55, Ink(0, 0, 0.16)), Stop(1, Ink(0, 0.08, 0.66)))
        sheet.paint(ellipse(x, y, size), light)
        sheet.line(ellipse(x, y, size), Ink(0.3, 0.4, 0.66), 2.4)


# Nearest to us.


def near_things(sheet: Sheet, *, swing: float) -> None:
    """The driver's seat from behind, poles, straps; `swing` is how far the straps hang from upright, in degrees."""
    for side in (-1, 1):
        _straps(sheet, side, swing)
    _pole(sheet, 236, 0.5)
    _pole(sheet, 1722, 1.0)
    _seat(sheet)


def _straps(sheet: Sheet, side: int, swing: float) -> None:
    """A rail along the ceiling, and leather loops on it."""
    front = (VANISHING[0] + side * 540, 96.0)
    light = BRASS if side > 0 else BRASS_SHADE
    with sheet.shape(f"rail {side}"):
        sheet.line(polyline([nearer(*front, 0.98), nearer(*front, 1.9)]), LINE, 13)
        sheet.line(polyline([nearer(*front, 0.98), nearer(*front, 1.9)]), light, 6)
    for share in (1.06, 1.2, 1.36):
        x, y = nearer(*front, share)
        size = 34 * share
        with sheet.shape(f"strap {side} {share}"), sheet.group(turn=(swing, x, y)):
            sheet.line(polyline([(x, y), (x, y + size * 2.6)]), LINE, 17)
            sheet.line(polyline([(x, y), (x, y + size * 2.6)]), LEATHER, 10)
            sheet.line(stitches([(x - 2, y + 8), (x - 2, y + size * 2.5)], length=6, gap=6), light, 1.8)
            grip = polygon([(x, y + size * 2.5), (x + size, y + size * 4), (x - size, y + size * 4)])
            sheet.line(grip, LINE, 15)
            sheet.line(grip, light.towards(LEATHER, 0.3), 8)


def _pole(sheet: Sheet, x: float, lit: float) -> None:
    """A brass pole to hold, from ceiling to floor."""
    with sheet.shape(f"pole at {x:g}"):
        sheet.line(polyline([(x, TOP), (x, BOTTOM)]), LINE, 26)
        sheet.line(polyline([(x, TOP), (x, BOTTOM)]), LEATHER.towards(BRASS_SHADE, lit), 19)
        sheet.line(polyline([(x - 4, TOP), (x - 4, 760)]), BRASS_SHADE.towards(BRASS, lit), 5)
        for y in (210, 560):
            sheet.paint(rectangle(x - 17, y, 34, 22, radius=5), BRASS_SHADE)
            sheet.line(rectangle(x - 17, y, 34, 22, radius=5), LINE, 3)


def _seat(sheet: Sheet) -> None:
    """The driver's seat: a round back in the company's cloth, on one leg. Nobody is on it."""
    x = 1268.0
    with sheet.shape("leg of the seat"):
        sheet.line(polyline([(x, 880), (x, BOTTOM)]), LINE, 44)
        sheet.line(polyline([(x, 880), (x, BOTTOM)]), LEATHER, 34)
        cushion = smooth([(x - 150, 886), (x, 860), (x + 150, 886), (x + 140, 930), (x, 944), (x - 140, 930)])
        sheet.paint(cushion, Ink(0.72, 0.74, 0.40))
        sheet.line(cushion, LINE, 4)
    back = smooth(
        [(x - 124, 700), (x - 112, 594), (x - 60, 556), (x, 550), (x + 60, 556), (x + 112, 594), (x + 124, 700)]
        + [(x + 108, 812), (x + 50, 846), (x, 850), (x - 50, 846), (x - 108, 812)]
    )
    with sheet.shape("back of the seat"):
        sheet.paint(back, Ink(0.40, 0.58, 0.50))
        with sheet.group(clip=sheet.clip(back)):
            moons = stamped_moons(x - 150, 540, 300, 330, 46, sheet.rng("cloth of the seat"), radius=12)
            sheet.paint(moons, Ink(0.08, 0.26, 0.64))
        with sheet.overprint(clip=sheet.clip(back)):
            dark = Ink(0.66, 0.56, 0)
            sheet.paint(back, sheet.linear((x - 60, 560), (x + 30, 860), Stop(0, dark, 0), Stop(1, dark, 1)))
        sheet.line(back, LINE, 16)
        sheet.line(back, Ink(0.36, 0.50, 0.66), 8)
        rim = [(x - 112, 600), (x - 62, 560), (x, 553), (x + 62, 560), (x + 112, 600)]
        sheet.paint(stroke(rim, 8, start=0.1, end=0.1), BRASS)


# Before it, when it stands: a stop at the end of a gravel path.

NIGHT_TOP = Ink(0.92, 0.96, 0)
NIGHT_LOW = Ink(0.40, 0.84, 0.10)
TREE_FAR = Ink(0.62, 0.84, 0.08)
TREE_NEAR = Ink(0.88, 0.88, 0.08)
GRAVEL = Ink(0.06, 0.34, 0.30)


def the_stop(sheet: Sheet) -> None:
    """Trees with round lamps in them, a path that ends at the platform, a shelter, the rails going on."""
    with sheet.shape("night"):
        night = sheet.linear((0, 60), (0, 520), Stop(0, NIGHT_TOP), Stop(0.6, NIGHT_LOW), Stop(1, NIGHT_LOW))
        sheet.paint(sheet.everything, night)
    _trees(sheet, "far trees", 500, 46, TREE_FAR)
    with sheet.shape("ground"):
        sheet.paint(rectangle(LEFT, 496, RIGHT - LEFT, 700), Ink(0.70, 0.84, 0.10))
    _path(sheet)
    _rails_on_the_ground(sheet)
    for x, foot, tall in ((620, 560, 330), (400, 600, 430), (1010, 530, 210), (1560, 590, 420), (60, 610, 440)):
        _tree(sheet, x, foot, tall)
    for x, foot, tall in ((760, 530, 240), (1170, 526, 230), (1880, 610, 460)):
        _tree(sheet, x, foot, tall)
    _shelter(sheet)
    _stop_sign(sheet)
    _round_lamps(sheet)


def _trees(sheet: Sheet, name: str, foot: float, size: float, ink: Ink) -> None:
    """A wood far off, one row of round heads."""
    rng = sheet.rng(name)
    heads = rectangle(LEFT, foot - size, RIGHT - LEFT, size * 1.4)
    x = LEFT
    while x < RIGHT:
        radius = size * rng.uniform(0.8, 1.5)
        heads += ellipse(x, foot - size - rng.uniform(0, size), radius, radius * 1.1)
        x += size
    with sheet.shape(name):
        sheet.paint(heads, ink)


def _tree(sheet: Sheet, x: float, foot: float, tall: float) -> None:
    """A round tree, its leaves stamped on it."""
    middle, radius = foot - tall * 0.68, tall * 0.36
    rng = sheet.rng(f"tree at {x:g}")
    crown = smooth([polar((x, middle), radius * (1.04 if step % 2 else 0.94), step * 20) for step in range(18)])
    with sheet.shape(f"tree at {x:g}"):
        trunk = [(x, middle), (x + 4, foot - tall * 0.2), (x, foot)]
        sheet.paint(stroke(trunk, tall * 0.10, start=0.7, end=1.2), LINE)
        sheet.paint(crown, TREE_NEAR)
        with sheet.group(clip=sheet.clip(crown)):
            leaves = stamped_moons(
                x - radius * 1.1, middle - radius * 1.1, radius * 2.3, radius * 2.3, 34, rng, radius=9
            )
            sheet.paint(leaves, Ink(0.62, 0.80, 0.10))


def _path(sheet: Sheet) -> None:
    """The gravel path: it comes out of the trees and ends at the platform."""
    path = smooth(
        [Corner(566, 640), (690, 580), (830, 546), (880, 520), Corner(900, 500), Corner(926, 500)]
        + [(930, 524), (900, 556), (850, 600), Corner(850, 640)]
    )
    rng = sheet.rng("gravel")
    with sheet.shape("path"):
        sheet.paint(path, GRAVEL)
        with sheet.group(clip=sheet.clip(path)):
            stones = "".join(ellipse(rng.uniform(560, 940), rng.uniform(500, 640), 4, 2) for _ in range(260))
            sheet.paint(stones, Ink(0.34, 0.60, 0.30))
    with sheet.shape("platform"):
        sheet.paint(polygon([(470, 632), (960, 632), (930, 700), (380, 700)]), Ink(0.20, 0.50, 0.30))
        sheet.line(polyline([(470, 632), (960, 632)]), PAPER, 4)


def _rails_on_the_ground(sheet: Sheet) -> None:
    """The two rails, off round a bend."""
    with sheet.shape("rails"):
        for shift in (0, 130):
            rail = [
                (990 + shift, 700),
                (1040 + shift * 0.7, 590),
                (1150 + shift * 0.4, 536),
                (1330, 512 + shift * 0.05),
            ]
            sheet.line(smooth(rail, closed=False), LINE, 9)
            sheet.line(smooth(rail, closed=False), Ink(0.02, 0.30, 0.16), 4)


def _shelter(sheet: Sheet) -> None:
    """The shelter: a roof with a scalloped edge, a bench, a light under it."""
    with sheet.shape("shelter"):
        sheet.paint(rectangle(1254, 404, 180, 178), Ink(0.10, 0.34, 0.44))
        glow = Ink(0, 0.02, 0.40)
        sheet.paint(rectangle(1254, 404, 180, 178), sheet.radial((1344, 420), 150, Stop(0, glow, 1), Stop(1, glow, 0)))
        for x in (1254, 1344, 1434):
            sheet.line(polyline([(x, 400), (x, 590)]), LINE, 8)
        sheet.paint(rectangle(1272, 520, 146, 14, radius=3), LINE)
        sheet.line(polyline([(1290, 530), (1290, 580)]) + polyline([(1400, 530), (1400, 580)]), LINE, 7)
        roof = polygon([(1224, 404), (1260, 356), (1430, 356), (1466, 404)])
        sheet.paint(roof, Ink(0.60, 0.72, 0.30))
        scallops = "".join(ellipse(1236 + step * 24, 404, 12, 13) for step in range(10))
        sheet.paint(scallops, Ink(0.60, 0.72, 0.30))
        sheet.line(polyline([(1260, 357), (1430, 357)]), LIGHT_EDGE, 3)
        sheet.paint(ellipse(1344, 428, 13), PAPER)


def _stop_sign(sheet: Sheet) -> None:
    """The stop's pole with its round sign."""
    with sheet.shape("stop sign"):
        sheet.line(polyline([(690, 380), (690, 640)]), LINE, 9)
        sheet.paint(ellipse(690, 360, 40), LINE)
        sheet.paint(ellipse(690, 360, 35), Ink(0, 0.04, 0.16))
        fourteen(sheet, 690, 360, 17, LINE)


HUNG_LAMPS = (
    (480, 350, 22),
    (590, 470, 18),
    (816, 420, 19),
    (770, 330, 15),
    (936, 446, 13),
    (1010, 372, 17),
    (1110, 420, 16),
    (1200, 300, 20),
    (1530, 400, 24),
    (1600, 300, 19),
    (880, 484, 9),
    (1060, 470, 10),
    (380, 420, 22),
    (120, 360, 24),
    (1840, 340, 26),
    (660, 240, 18),
    (900, 270, 13),
)


def _round_lamps(sheet: Sheet) -> None:
    """Lamps of paper, hung among the trees at many heights."""
    for x, y, size in HUNG_LAMPS:
        with sheet.shape(f"paper lamp at {x}"):
            glow = Ink(0, 0.16, 0.76)
            reach = size * 4
            light = sheet.radial((x, y), reach, Stop(0, glow, 0.85), Stop(0.35, glow, 0.4), Stop(1, glow, 0))
            sheet.paint(ellipse(x, y, reach), light)
            sheet.line(polyline([(x, y - size), (x, y - size * 2.6)]), LINE, 2.4)
            sheet.paint(ellipse(x, y, size), sheet.radial((x, y), size, Stop(0, PAPER), Stop(1, LIT_WINDOW)))
            if size > 12:
                for reach in (0.35, 0.8):
                    sheet.line(ellipse(x, y, size * reach, size), Ink(0.06, 0.26, 0.84), 1.4)
