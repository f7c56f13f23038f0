"""Inside a night tram of line fourteen, seen from just behind the driver's empty place, and what lies before it.

The tram is the same in both moods; only the straps know whether it stands or flies. Whoever rides stands on the left,
where there is little but a dark wall; the handle and the seat are right of the middle, and nobody is at them.
"""

from __future__ import annotations

from print_room.brushes import stamped_moons, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0

# Where all that runs along the tram meets, and the front wall's edges.
VANISHING: Point = (1000.0, 410.0)
FRONT_LEFT, FRONT_RIGHT, FRONT_TOP, FRONT_FOOT = 300.0, 1700.0, 84.0, 826.0
SILL = 690.0

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
    polygon([(338, 176), (516, 144), (516, 674), (338, 656)]),
    rectangle(548, 126, 904, 556, radius=48),
    polygon([(1484, 144), (1662, 176), (1662, 656), (1484, 674)]),
)
LAMPS = ((532.0, 104.0, 30.0), (1468.0, 104.0, 30.0), (1880.0, 70.0, 46.0))


def nearer(x: float, y: float, share: float) -> Point:
    """Return where a point of the front wall comes to lie when it is carried along the tram towards us."""
    return VANISHING[0] + (x - VANISHING[0]) * share, VANISHING[1] + (y - VANISHING[1]) * share


def along_the_tram(x: float, top: float, foot: float, front: float, back: float) -> str:
    """Return an upright panel of a side wall, from `front` to `back` (shares of `nearer`)."""
    return polygon([nearer(x, top, front), nearer(x, top, back), nearer(x, foot, back), nearer(x, foot, front)])


SIDE_PANES = tuple(
    along_the_tram(x, 190, 580, front, back)
    for x in (FRONT_LEFT, FRONT_RIGHT)
    for front, back in ((1.07, 1.28), (1.34, 1.70))
)


# The tram itself.


def tram(sheet: Sheet, *, moonlit: bool = False) -> None:
    """Walls, ceiling, floor, with holes where the glass is; the desk with its handle; the lamps.

    `moonlit` dims the room and lays the moon on the desk.
    """
    holes = [(pane, "black") for pane in (*PANES, *SIDE_PANES)]
    with sheet.group(mask=sheet.mask((sheet.everything, "white"), *holes)):
        _shell(sheet)
        _panelling(sheet)
        _dusk(sheet, deep=moonlit)
    _frames(sheet)
    _desk(sheet)
    if moonlit:
        _moonlight(sheet)
    _dials(sheet)
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
    for wall in (FRONT_LEFT, FRONT_RIGHT):
        with sheet.shape(f"side wall at {wall:g}"):
            sheet.paint(along_the_tram(wall, FRONT_TOP, FRONT_FOOT, 1, 2.4), WALL_DARK)
            sheet.line(along_the_tram(wall, FRONT_TOP, FRONT_FOOT, 1, 2.4), LINE, 3)
    with sheet.shape("front wall"):
        front = rectangle(FRONT_LEFT, FRONT_TOP, FRONT_RIGHT - FRONT_LEFT, FRONT_FOOT - FRONT_TOP)
        sheet.paint(front, WALL)
        sheet.line(front, LINE, 3)


def _panelling(sheet: Sheet) -> None:
    """Boards under the windows, a beading over them."""
    with sheet.shape("panels of the sides"):
        for x in (FRONT_LEFT, FRONT_RIGHT):
            for front, back in ((1.04, 1.30), (1.34, 1.72)):
                panel = along_the_tram(x, 640, 784, front, back)
                sheet.paint(panel, Ink(0.56, 0.66, 0.44))
                sheet.line(panel, LINE, 2.6)
            for y in (140, 612):
                sheet.line(polyline([nearer(x, y, 1), nearer(x, y, 2.2)]), LINE, 3)
    with sheet.shape("panels of the front"):
        for x in range(330, 1640, 172):
            sheet.paint(rectangle(x, 724, 150, 84, radius=8), PANEL)
            sheet.line(rectangle(x, 724, 150, 84, radius=8), LINE, 2.6)
        sheet.line(stitches([(320, 106), (1680, 106)], length=10, gap=9), LIGHT_EDGE, 2.4)


def _dusk(sheet: Sheet, *, deep: bool) -> None:
    """Night on the left and at the foot; warm air round the lamps."""
    dark = Ink(0.62, 0.50, 0)
    everywhere = rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP)
    left = sheet.linear((LEFT, 0), (640, 0), Stop(0, dark, 1), Stop(0.5, dark, 0.8), Stop(1, dark, 0))
    right = sheet.linear((1600, 0), (RIGHT, 0), Stop(0, dark, 0), Stop(1, dark, 0.9))
    foot = sheet.linear((0, 650), (0, 920), Stop(0, dark, 0), Stop(1, dark, 1))
    shades: list[Reference | Ink] = [left, right, foot]
    if deep:
        shades.append(Ink(0.30, 0.34, 0))
    with sheet.shape("dusk"):
        for shade in shades:
            with sheet.overprint():
                sheet.paint(everywhere, shade)
    with sheet.shape("warm air"), sheet.overprint():
        warm = Ink(0, 0, 0.66)
        for x, y, size in LAMPS:
            reach = size * 10
            glow = sheet.radial((x, y), reach, Stop(0, warm, 1), Stop(0.4, warm, 0.5), Stop(1, warm, 0))
            sheet.paint(ellipse(x, y, reach), glow)


def _moonlight(sheet: Sheet) -> None:
    """The moon on the desk."""
    with sheet.shape("moonlight"), sheet.lift():
        pool = Ink(0.30, 0.40, 0.50)
        white = Ink(1, 1, 1)
        light = sheet.radial((1130, 712), 90, Stop(0, pool), Stop(1, white), stretch=4)
        sheet.paint(polygon([(700, SILL), (1480, SILL), (1560, 734), (620, 734)]), light)


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
    """The ledge under the glass."""
    ledge = polygon([(330, SILL), (1670, SILL), (1716, 734), (284, 734)])
    with sheet.shape("desk"):
        sheet.paint(ledge, DESK)
        sheet.line(ledge, LINE, 3)
        sheet.paint(rectangle(284, 734, 1432, 20), Ink(0.58, 0.66, 0.40))
        sheet.line(rectangle(284, 734, 1432, 20), LINE, 3)
        sheet.line(polyline([(560, SILL + 5), (1440, SILL + 5)]), LIGHT_EDGE, 4)


def _dials(sheet: Sheet) -> None:
    """How fast, and how high."""
    with sheet.shape("dials"):
        hood = smooth([Corner(1092, 716), (1096, 660), (1134, 640), (1206, 640), (1244, 660), Corner(1248, 716)])
        sheet.paint(hood, Ink(0.60, 0.66, 0.42))
        sheet.line(hood, LINE, 3.4)
        for x, turn in ((1134, -50), (1208, 30)):
            sheet.paint(ellipse(x, 680, 31), BRASS_SHADE)
            sheet.line(ellipse(x, 680, 31), LINE, 3)
            sheet.paint(ellipse(x, 680, 24), Ink(0, 0.06, 0.30))
            sheet.line(polyline([(x, 680), polar((x, 680), 18, turn - 90)]), LINE, 3.4)
            for tick in range(-120, 121, 40):
                sheet.paint(ellipse(*polar((x, 680), 19, tick - 90), 1.7), LINE)


def _handle(sheet: Sheet) -> None:
    """The controller: an upright drum before the desk, and on it the brass crank that drives the tram."""
    x, y = 746.0, 664.0
    drum = smooth(
        [
            Corner(x - 60, y - 6),
            Corner(x + 60, y - 6),
            (x + 60, y + 90),
            Corner(x + 60, y + 184),
            (x, y + 204),
            Corner(x - 60, y + 184),
            (x - 60, y + 90),
        ]
    )
    with sheet.shape("foot of the controller"):
        sheet.paint(ellipse(x, y + 186, 88, 24), Ink(0.70, 0.72, 0.40))
        sheet.line(ellipse(x, y + 186, 88, 24), LINE, 3.4)
    with sheet.shape("controller"):
        round_it = sheet.linear(
            (x - 60, 0),
            (x + 60, 0),
            Stop(0, Ink(0.76, 0.76, 0.40)),
            Stop(0.62, Ink(0.34, 0.50, 0.52)),
            Stop(0.78, Ink(0.14, 0.34, 0.58)),
            Stop(1, Ink(0.60, 0.66, 0.50)),
        )
        sheet.paint(drum, round_it)
        for band in (24, 150):
            ring = [(x - 60, y + band), (x, y + band + 14), (x + 60, y + band)]
            sheet.line(smooth(ring, closed=False), LINE, 13)
            sheet.line(smooth(ring, closed=False), BRASS_SHADE, 7)
        sheet.line(drum, LINE, 3.4)
        sheet.paint(ellipse(x, y - 8, 68, 22), BRASS_SHADE)
        sheet.line(ellipse(x, y - 8, 68, 22), LINE, 3.4)
        sheet.paint(ellipse(x, y - 12, 55, 15), BRASS)
    _crank(sheet, x, y)


def _crank(sheet: Sheet, x: float, y: float) -> None:
    """The crank on the drum, with its turned grip."""
    arm = smooth([(x, y - 18), (x + 46, y - 30), (x + 100, y - 22)], closed=False)
    grip = smooth(
        [
            (x + 86, y - 24),
            (x + 90, y - 58),
            (x + 84, y - 84),
            (x + 104, y - 102),
            (x + 124, y - 84),
            (x + 118, y - 58),
            (x + 122, y - 24),
            (x + 104, y - 14),
        ]
    )
    with sheet.shape("handle"):
        sheet.line(arm, LINE, 23)
        sheet.line(arm, BRASS, 15)
        sheet.paint(ellipse(x, y - 20, 20, 13), BRASS)
        sheet.line(ellipse(x, y - 20, 20, 13), LINE, 3)
        sheet.paint(grip, Ink(0.30, 0.50, 0.76))
        sheet.paint(stroke([(x + 111, y - 88), (x + 108, y - 56), (x + 112, y - 26)], 9, start=0.3, end=0.3), BRASS)
        sheet.line(grip, LINE, 3.4)


def _number(sheet: Sheet) -> None:
    """The line's number on a round enamel plate over the window."""
    with sheet.shape("number"):
        sheet.paint(ellipse(1000, 78, 50), LINE)
        sheet.paint(ellipse(1000, 78, 44), Ink(0, 0.04, 0.14))
        sheet.line(ellipse(1000, 78, 37), Ink(0.50, 0.62, 0.20), 3)
        fourteen(sheet, 1000, 78, 20, LINE)


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
    _pole(sheet, 160, 0.2)
    _pole(sheet, 1806, 1.0)
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
        sheet.line(polyline([(x - 4, TOP), (x - 4, BOTTOM)]), BRASS_SHADE.towards(BRASS, lit), 5)
        for y in (210, 560):
            sheet.paint(rectangle(x - 17, y, 34, 22, radius=5), BRASS_SHADE)
            sheet.line(rectangle(x - 17, y, 34, 22, radius=5), LINE, 3)


def _seat(sheet: Sheet) -> None:
    """The driver's seat: a round back in the company's cloth, on one leg. Nobody is on it."""
    x = 1384.0
    with sheet.shape("cushion of the seat"):
        sheet.line(polyline([(x, 880), (x, BOTTOM)]), LINE, 46)
        sheet.line(polyline([(x, 880), (x, BOTTOM)]), LEATHER, 36)
        for side in (-54, 54):
            sheet.line(polyline([(x + side, 760), (x + side, 850)]), LINE, 20)
            sheet.line(polyline([(x + side, 760), (x + side, 850)]), BRASS_SHADE, 11)
        cushion = rectangle(x - 138, 830, 276, 62, radius=28)
        sheet.paint(cushion, Ink(0.60, 0.68, 0.46))
        sheet.line(cushion, LINE, 4)
        sheet.line(stitches([(x - 116, 846), (x + 116, 846)], length=9, gap=8), BRASS_SHADE, 2.4)
    back = smooth(
        [
            (x - 132, 700),
            (x - 116, 634),
            (x - 70, 592),
            (x, 578),
            (x + 70, 592),
            (x + 116, 634),
            (x + 132, 700),
            (x + 122, 756),
            (x + 84, 786),
            (x, 794),
            (x - 84, 786),
            (x - 122, 756),
        ]
    )
    with sheet.shape("back of the seat"):
        sheet.paint(back, Ink(0.40, 0.58, 0.50))
        with sheet.group(clip=sheet.clip(back)):
            moons = stamped_moons(x - 150, 580, 300, 250, 46, sheet.rng("cloth of the seat"), radius=12)
            sheet.paint(moons, Ink(0.04, 0.20, 0.64))
        with sheet.overprint(clip=sheet.clip(back)):
            dark = Ink(0.66, 0.56, 0)
            sheet.paint(back, sheet.linear((x - 60, 600), (x + 30, 830), Stop(0, dark, 0), Stop(1, dark, 1)))
        sheet.line(back, LINE, 16)
        sheet.line(back, Ink(0.36, 0.50, 0.66), 8)
        rim = [(x - 118, 640), (x - 72, 595), (x, 580), (x + 72, 595), (x + 118, 640)]
        sheet.paint(stroke(rim, 9, start=0.1, end=0.1), LIGHT_EDGE)


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
        rng = sheet.rng("stars")
        for _ in range(40):
            sheet.paint(ellipse(rng.uniform(LEFT, RIGHT), rng.uniform(100, 320), rng.uniform(1.3, 2.8)), PAPER)
    _wood(sheet, 520, 50)
    _grass(sheet)
    _path(sheet)
    _rails_on_the_ground(sheet)
    for x, foot, tall in ((1040, 540, 230), (880, 534, 210), (1290, 560, 330), (640, 570, 370), (410, 600, 450)):
        _tree(sheet, x, foot, tall)
    for x, foot, tall in ((1580, 600, 440), (60, 620, 460), (1880, 620, 470), (220, 560, 320), (1420, 540, 260)):
        _tree(sheet, x, foot, tall)
    for string in STRINGS:
        _string_of_lamps(sheet, string)
    _shelter(sheet)
    _stop_sign(sheet)


def _grass(sheet: Sheet) -> None:
    """Grass, with the light of the lamps in round pools on it."""
    rng = sheet.rng("grass")
    with sheet.shape("grass"):
        sheet.paint(rectangle(LEFT, 506, RIGHT - LEFT, 700), Ink(0.66, 0.82, 0.12))
        for x, y, reach in ((880, 560, 330), (420, 610, 210), (1560, 610, 240), (1190, 600, 240)):
            warm = Ink(0.20, 0.52, 0.40)
            pool = sheet.radial((x, y), reach / 3, Stop(0, warm, 0.9), Stop(1, warm, 0), stretch=3)
            sheet.paint(ellipse(x, y, reach, reach / 3), pool)
        blades = ""
        for _ in range(420):
            root, down = rng.uniform(LEFT, RIGHT), rng.uniform(520, 700)
            blades += polyline([(root, down), (root + rng.uniform(-3, 3), down - (down - 480) * 0.08)])
        sheet.line(blades, Ink(0.86, 0.88, 0.10), 2.2)


def _wood(sheet: Sheet, foot: float, size: float) -> None:
    """A wood far off, one row of round heads."""
    rng = sheet.rng("wood")
    with sheet.shape("wood"):
        sheet.paint(rectangle(LEFT, foot - size, RIGHT - LEFT, size * 1.4), TREE_FAR)
        left = LEFT
        while left < RIGHT:
            radius = size * rng.uniform(0.8, 1.5)
            sheet.paint(ellipse(left, foot - size - rng.uniform(0, size), radius, radius * 1.1), TREE_FAR)
            left += size


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
    """The gravel path: it comes out of the wood, light, and ends at the platform."""
    path = smooth(
        [
            Corner(560, 670),
            (680, 616),
            (830, 586),
            (900, 562),
            (892, 538),
            Corner(912, 514),
            Corner(926, 514),
            (918, 536),
            (956, 558),
            (938, 588),
            (870, 622),
            Corner(820, 670),
        ]
    )
    rng = sheet.rng("gravel")
    with sheet.shape("path"):
        sheet.paint(path, GRAVEL)
        with sheet.group(clip=sheet.clip(path)):
            stones = "".join(ellipse(rng.uniform(560, 1010), rng.uniform(516, 670), 4.4, 2.2) for _ in range(420))
            sheet.paint(stones, Ink(0.24, 0.50, 0.40))
        sheet.line(path, Ink(0.80, 0.84, 0.14), 3)
    with sheet.shape("platform"):
        sheet.paint(polygon([(300, 654), (880, 654), (860, 740), (240, 740)]), Ink(0.24, 0.50, 0.34))
        sheet.line(polyline([(300, 654), (880, 654)]), Ink(0, 0.10, 0.20), 5)


def _rails_on_the_ground(sheet: Sheet) -> None:
    """The two rails, off round a bend."""
    with sheet.shape("rails"):
        for shift in (0, 130):
            rail = [
                (930 + shift, 720),
                (1010 + shift * 0.7, 620),
                (1140 + shift * 0.4, 572),
                (1480, 548 + shift * 0.08),
            ]
            sheet.line(smooth(rail, closed=False), LINE, 9)
            sheet.line(smooth(rail, closed=False), Ink(0.02, 0.30, 0.16), 4)


def _shelter(sheet: Sheet) -> None:
    """The shelter: a roof with a scalloped edge, a bench, a light under it."""
    with sheet.shape("shelter"), sheet.group(move=(-176, -28)):
        sheet.paint(rectangle(1254, 404, 180, 178), Ink(0.10, 0.34, 0.44))
        glow = Ink(0, 0.02, 0.40)
        sheet.paint(rectangle(1254, 404, 180, 178), sheet.radial((1344, 420), 150, Stop(0, glow, 1), Stop(1, glow, 0)))
        for x in (1254, 1344, 1434):
            sheet.line(polyline([(x, 400), (x, 590)]), LINE, 8)
        sheet.paint(rectangle(1272, 520, 146, 14, radius=3), LINE)
        sheet.line(polyline([(1290, 530), (1290, 580)]) + polyline([(1400, 530), (1400, 580)]), LINE, 7)
        roof = polygon([(1216, 404), (1256, 350), (1434, 350), (1474, 404)])
        scallops = "".join(ellipse(1229 + step * 25.8, 404, 12.9, 15) for step in range(10))
        sheet.line(roof, LINE, 6)
        sheet.line(scallops, LINE, 6)
        sheet.paint(scallops, Ink(0.06, 0.28, 0.50))
        sheet.paint(roof, Ink(0.20, 0.46, 0.34))
        sheet.line(polyline([(1256, 351), (1434, 351)]), PAPER, 3)
        sheet.paint(ellipse(1344, 436, 13), PAPER)


def _stop_sign(sheet: Sheet) -> None:
    """The stop's pole with its round sign."""
    with sheet.shape("stop sign"):
        sheet.line(polyline([(620, 360), (620, 664)]), LINE, 10)
        sheet.paint(ellipse(620, 356, 42), LINE)
        sheet.paint(ellipse(620, 356, 37), Ink(0, 0.04, 0.16))
        fourteen(sheet, 620, 356, 18, LINE)


# Strings from tree to tree: where one begins, how deep it hangs, where it ends; the size of its first and last lamp.
STRINGS: tuple[tuple[Point, float, Point, tuple[float, ...]], ...] = (
    ((640, 226), 104, (900, 380), (19, 17, 13)),
    ((640, 352), 120, (890, 440), (16, 13, 10)),
    ((900, 350), 60, (1290, 210), (12, 15, 18, 20)),
    ((410, 220), 90, (640, 226), (24, 20)),
    ((410, 340), 100, (640, 352), (17, 20)),
    ((1290, 210), 100, (1580, 230), (22, 20, 24)),
    ((1290, 380), 80, (1580, 370), (16, 17, 19)),
    ((60, 230), 110, (410, 220), (26, 24)),
    ((60, 380), 90, (410, 340), (22, 20, 18)),
    ((1580, 230), 130, (1940, 250), (26, 24, 28)),
)


def _string_of_lamps(sheet: Sheet, string: tuple[Point, float, Point, tuple[float, ...]]) -> None:
    """Paper lamps on a string between two trees."""
    (ax, ay), sag, (bx, by), sizes = string
    hung = [
        (ax + (bx - ax) * share, ay + (by - ay) * share + sag * 4 * share * (1 - share) * 0.7)
        for share in ((index + 0.5) / len(sizes) for index in range(len(sizes)))
    ]
    with sheet.shape(f"string from {ax}, {ay}"):
        sheet.line(smooth([(ax, ay), *hung, (bx, by)], closed=False), LINE, 2.6)
    for index, ((x, y), size) in enumerate(zip(hung, sizes, strict=True)):
        _paper_lamp(sheet, x, y + size * (1.7 if index % 2 else 4.2), size, y)


def _paper_lamp(sheet: Sheet, x: float, y: float, size: float, string: float) -> None:
    """A round lamp of paper on its thread, which hangs from `string`."""
    with sheet.shape(f"paper lamp at {x:.0f}"):
        glow = Ink(0, 0.14, 0.72)
        reach = size * 4.4
        light = sheet.radial((x, y), reach, Stop(0, glow, 0.85), Stop(0.35, glow, 0.4), Stop(1, glow, 0))
        sheet.paint(ellipse(x, y, reach), light)
        sheet.line(polyline([(x, y - size), (x, string)]), LINE, 2)
        sheet.paint(ellipse(x, y, size), sheet.radial((x, y), size, Stop(0, PAPER), Stop(1, Ink(0, 0.06, 0.72))))
        if size > 12:
            for rib in (0.35, 0.8):
                sheet.line(ellipse(x, y, size * rib, size), Ink(0.06, 0.26, 0.84), 1.4)
