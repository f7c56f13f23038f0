"""The lights by which the Reyes' kitchen is seen: the hood's lamp first, since it's what there is at three."""

from __future__ import annotations

from orchard_kitchen_drawing import (
    BOTTOM,
    COOKER,
    DEEPEST,
    DRESSER,
    LAMP,
    LEFT,
    NONE,
    RIGHT,
    SMALL_LAMP,
    TOP,
    kettle,
    pan,
    rim,
)
from orchard_things_drawing import curtain_outline

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

KEPT = Ink(1, 1, 1)
NIGHT = Ink(0.82, 0.74, 0.05)
RIM, SOFT_RIM = Ink(0, 0.05, 0.46), Ink(0.04, 0.26, 0.56)
ROSE = Ink(0, 0.10, 0.92)
# What stands between us and a lamp.
AGAINST_THE_LIGHT = Ink(0.86, 0.84, 0.28)


def night_but_for_the_hood(sheet: Sheet, inside: Reference) -> None:
    """All that the hood's lamp does not reach; its light is widest on the tiles, and falls on the floor."""
    middle = (COOKER, 430.0)
    reach = sheet.grey_radial(middle, 640, (0, 0), (0.24, 0.03), (0.42, 0.26), (0.68, 0.74), (1, 1), stretch=1.2)
    everywhere = sheet.mask((sheet.everything, "white"), (ellipse(*middle, 768, 640), reach))
    with sheet.shape("night"), sheet.overprint(clip=inside), sheet.group(mask=everywhere):
        sheet.paint(sheet.everything, NIGHT)
    with sheet.shape("under the ceiling"), sheet.overprint(clip=inside):
        dark = sheet.linear(
            (0, 256),
            (0, 140),
            Stop(0, Ink(0.50, 0.46, 0.04), 0),
            Stop(0.35, Ink(0.62, 0.58, 0.04)),
            Stop(1, Ink(0.76, 0.68, 0.04)),
        )
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 310), dark)
    with sheet.shape("cone of light"):
        cone = polygon([(COOKER - 150, 288), (COOKER + 150, 288), (COOKER + 370, 640), (COOKER - 370, 640)])
        with sheet.lift(clip=inside, blur=22):
            sheet.paint(sheet.everything, KEPT)
            sheet.paint(cone, Ink(0.16, 0.20, 1))
        with sheet.overprint(clip=inside):
            warm = sheet.radial(LAMP, 640, Stop(0, Ink(0, 0, 0.58)), Stop(0.4, Ink(0, 0, 0.30)), Stop(1, NONE))
            sheet.paint(ellipse(*LAMP, 640), warm)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        corners = sheet.radial((COOKER, 480), 1150, Stop(0.5, NONE), Stop(1, Ink(0.50, 0.40, 0)), stretch=1.15)
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP), corners)


def on_the_rings(sheet: Sheet) -> None:
    """Pan and kettle once more, over the light that washed them out: dark-lined, lit from above."""
    pan(sheet)
    kettle(sheet)
    with sheet.shape("light on the rings"):
        with sheet.overprint():
            shade = sheet.linear((0, 520), (0, 592), Stop(0, NONE, 0), Stop(1, Ink(0.30, 0.36, 0.10)))
            sheet.paint(rectangle(COOKER - 124, 512, 108, 72, radius=22), shade)
            sheet.paint(rectangle(COOKER + 26, 512, 80, 70, radius=18), shade)
        rim(sheet, [(COOKER - 124, 509), (COOKER - 70, 500), (COOKER - 16, 509)], 6, PAPER)
        rim(sheet, [(COOKER + 42, 510), (COOKER + 66, 500), (COOKER + 92, 512)], 6, PAPER)


def edges_towards_the_hood(sheet: Sheet, *, bench: bool = True) -> None:
    """What catches the hood's light out in the dark: the fridge's corner, wool, the cloth, steel on the bench."""
    with sheet.shape("edges"):
        rim(sheet, [(616, 282), (630, 320), (632, 460), (632, 590)], 6, RIM)
        rim(sheet, [(448, 566), (500, 557), (552, 566)], 5, SOFT_RIM)
        rim(sheet, [(562, 572), (566, 620), (564, 660)], 5, SOFT_RIM)
        rim(sheet, [(250, 568), (300, 559), (354, 568)], 4, SOFT_RIM)
        rim(sheet, [(470, 677), (560, 677), (594, 678)], 5, RIM)
        rim(sheet, [(594, 680), (636, 722), (676, 763)], 6, RIM)
    if bench:
        with sheet.shape("edges of the bench"):
            rim(sheet, [(1356, 612), (1450, 612), (1600, 612)], 5, SOFT_RIM)
            rim(sheet, [(1426, 462), (1432, 446), (1454, 437)], 5, RIM)
            rim(sheet, [(1464, 566), (1482, 540), (1504, 535)], 5, RIM)
            rim(sheet, [(1358, 628), (1372, 700), (1376, 764)], 4, SOFT_RIM)
    with sheet.shape("light on the boards"), sheet.overprint():
        pool = sheet.radial((COOKER, 840), 230, Stop(0, Ink(0, 0.04, 0.34)), Stop(1, NONE), stretch=2.4)
        sheet.paint(ellipse(COOKER, 880, 552, 108), pool)


def lamp_in_the_hood(sheet: Sheet) -> None:
    """The strip under the hood, and its glow."""
    with sheet.shape("hood's lamp"):
        glow = sheet.radial(
            LAMP, 190, Stop(0, PAPER, 0.95), Stop(0.4, Ink(0, 0, 0.2), 0.6), Stop(1, Ink(0, 0, 0.4), 0), stretch=1.6
        )
        with sheet.group(clip=sheet.clip(rectangle(COOKER - 300, 290, 600, 200))):
            sheet.paint(ellipse(*LAMP, 304, 190), glow)
        sheet.paint(rectangle(COOKER - 94, 281, 188, 18, radius=9), PAPER)
        rim(sheet, [(COOKER - 172, 290), (COOKER - 100, 292), (COOKER + 100, 292), (COOKER + 172, 290)], 5, RIM)


def lamp_of_the_machine(sheet: Sheet) -> None:
    """No larger than a pea, and one sees it first."""
    with sheet.shape("machine's lamp"):
        with sheet.lift():
            near = sheet.radial(
                SMALL_LAMP, 180, Stop(0, Ink(0.30, 0.36, 1)), Stop(0.45, Ink(0.66, 0.70, 1)), Stop(1, KEPT)
            )
            sheet.paint(ellipse(*SMALL_LAMP, 180), near)
        with sheet.overprint():
            red = sheet.radial(SMALL_LAMP, 200, Stop(0, Ink(0, 0, 0.85)), Stop(0.4, Ink(0, 0, 0.42)), Stop(1, NONE))
            sheet.paint(ellipse(*SMALL_LAMP, 200), red)
        sheet.paint(ellipse(*SMALL_LAMP, 14), ROSE)
        sheet.paint(ellipse(*SMALL_LAMP, 7), PAPER)
        rim(sheet, [(182, 420), (236, 415), (292, 420)], 5, ROSE)
        rim(sheet, [(140, 480), (240, 480), (336, 480)], 4, ROSE)


# The lamp over the table, of an evening.

PENDANT: Point = (399.0, 196.0)


def evening(sheet: Sheet, inside: Reference) -> None:
    """Dusk in the room's corners; the lamp over the table has the rest."""
    middle = (470.0, 500.0)
    reach = sheet.grey_radial(middle, 900, (0, 0), (0.32, 0.05), (0.62, 0.38), (1, 0.86), stretch=1.35)
    dusk = sheet.mask((sheet.everything, "rgb(86%,86%,86%)"), (ellipse(*middle, 1215, 900), reach))
    with sheet.shape("evening"), sheet.overprint(clip=inside), sheet.group(mask=dusk):
        sheet.paint(sheet.everything, Ink(0.66, 0.66, 0.06))
    with sheet.shape("over the shade"), sheet.overprint(clip=inside):
        dark = sheet.linear((0, 210), (0, 90), Stop(0, NONE, 0), Stop(1, Ink(0.52, 0.52, 0.04)))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 264), dark)
    with sheet.shape("light of the lamp"):
        cone = polygon([(PENDANT[0] - 96, 196), (PENDANT[0] + 96, 196), (760, 780), (38, 780)])
        with sheet.lift(clip=inside, blur=30):
            sheet.paint(sheet.everything, KEPT)
            sheet.paint(cone, Ink(0.40, 0.62, 1))
        with sheet.overprint(clip=inside):
            warm = sheet.radial(PENDANT, 980, Stop(0, Ink(0, 0, 0.60)), Stop(0.5, Ink(0, 0, 0.26)), Stop(1, NONE))
            sheet.paint(ellipse(*PENDANT, 980), warm)


def pendant(sheet: Sheet, *, lit: bool) -> None:
    """A shade of green tin on a long cord, low over the table."""
    x, y = PENDANT
    with sheet.shape("lamp over the table"):
        sheet.line(polyline([(x, TOP), (x, y - 92)]), LINE, 4.5)
        if lit:
            glow = sheet.radial(
                (x, y + 10), 230, Stop(0, PAPER, 0.9), Stop(0.3, Ink(0, 0.04, 0.4), 0.5), Stop(1, NONE, 0)
            )
            with sheet.group(clip=sheet.clip(rectangle(x - 240, y, 480, 240))):
                sheet.paint(ellipse(x, y + 10, 230), glow)
        shade = smooth(
            [
                Corner(x - 104, y),
                (x - 88, y - 46),
                (x - 34, y - 84),
                Corner(x - 20, y - 94),
                Corner(x + 20, y - 94),
                (x + 34, y - 84),
                (x + 88, y - 46),
                Corner(x + 104, y),
            ]
        )
        sheet.paint(shade, sheet.linear((x - 104, 0), (x + 104, 0), Stop(0, DRESSER), Stop(1, Ink(0.74, 0.80, 0.14))))
        sheet.line(shade, DEEPEST, 4)
        sheet.paint(ellipse(x, y, 104, 13), PAPER if lit else Ink(0.40, 0.56, 0.30))
        sheet.line(ellipse(x, y, 104, 13), DEEPEST, 3)
        if lit:
            rim(sheet, [(x - 100, y + 3), (x, y + 13), (x + 100, y + 3)], 5, RIM)


# A low sun, through the open door.


def low_sun(sheet: Sheet, inside: Reference) -> None:
    """A cool shade on what faces us; one long beam from the door over the floor, and its end on the fridge."""
    with sheet.shape("shade"), sheet.overprint(clip=inside):
        away = sheet.linear((1800, 0), (-60, 0), Stop(0, Ink(0.04, 0.14, 0)), Stop(1, Ink(0.26, 0.36, 0.02)))
        sheet.paint(sheet.everything, away)
        ceiling = sheet.linear((0, 190), (0, -40), Stop(0, NONE, 0), Stop(1, Ink(0.30, 0.36, 0.02)))
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 250), ceiling)
    on_the_floor = polygon([(1744, 774), (1968, 774), (1240, 1140), (420, 1140), (1100, 872)])
    # The window's two panes, thrown along the wall over cooker and fridge.
    on_the_wall = "".join(
        polygon([(x, y), (x + 250, y - 30), (x + 250, y + 236), (x, y + 266)]) for x, y in ((560, 336), (846, 302))
    )
    with sheet.shape("sun"):
        for patch, kept in ((on_the_floor, Ink(0.20, 0.16, 0.62)), (on_the_wall, Ink(0.50, 0.24, 0.9))):
            with sheet.lift(clip=inside, blur=7):
                sheet.paint(sheet.everything, KEPT)
                sheet.paint(patch, kept)
            with sheet.overprint(clip=inside, blur=7):
                sheet.paint(patch, Ink(0, 0.02, 0.16))
    with sheet.shape("beam"), sheet.overprint(clip=inside):
        beam = polygon([(1744, 110), (1960, 110), (1960, 772), (420, 1140), (1100, 560)])
        sheet.paint(beam, sheet.linear((1800, 0), (720, 0), Stop(0, Ink(0, 0, 0.22)), Stop(1, NONE)))


# No power.


def without_power(sheet: Sheet, inside: Reference) -> None:
    """Only what comes in by the glass: cold, on the floor and on edges."""
    reach = sheet.grey_radial((1620, 420), 900, (0, 0.52), (0.35, 0.72), (1, 1), stretch=1.1)
    everywhere = sheet.mask((sheet.everything, "white"), (ellipse(1620, 420, 990, 900), reach))
    with sheet.shape("dark"), sheet.overprint(clip=inside), sheet.group(mask=everywhere):
        sheet.paint(sheet.everything, Ink(0.84, 0.82, 0.04))
    with sheet.shape("under the ceiling"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, sheet.linear((0, 250), (0, 0), Stop(0, NONE), Stop(1, Ink(0.50, 0.40, 0))))
    with sheet.shape("night on the floor"), sheet.lift(clip=inside, blur=10):
        sheet.paint(sheet.everything, KEPT)
        pale = Ink(0.80, 0.84, 1)
        sheet.paint(polygon([(1764, 790), (1942, 790), (1700, 940), (1450, 940)]), pale)
        for left in (1330, 1160):
            sheet.paint(polygon([(left, 800), (left + 120, 800), (left - 30, 900), (left - 190, 900)]), pale)


TORCH: Point = (902.0, 834.0)


def torch(sheet: Sheet, inside: Reference) -> None:
    """Left on the boards, it lights the fridge's side, the wall over it and a piece of ceiling."""
    x, y = TORCH
    beam = polygon([(x - 62, y - 22), (x - 62, y + 4), (430, 770), (380, 150), (700, 40)])
    with sheet.shape("torch's beam"):
        with sheet.lift(clip=inside, blur=16):
            sheet.paint(sheet.everything, KEPT)
            near = sheet.radial(
                (x - 40, y), 860, Stop(0, Ink(0.06, 0.10, 1)), Stop(0.62, Ink(0.36, 0.44, 1)), Stop(1, KEPT)
            )
            sheet.paint(beam, near)
        with sheet.overprint(clip=inside, blur=16):
            glow = sheet.radial((x - 40, y), 800, Stop(0, Ink(0, 0, 0.56)), Stop(0.6, Ink(0, 0, 0.24)), Stop(1, NONE))
            sheet.paint(beam, glow)
    # The beam takes the lines with it; the fridge is what it is for, and keeps its own.
    with sheet.shape("fridge's lines, again"):
        outline = smooth(
            [
                *(Corner(542, 556), Corner(542, 346), (548, 324), Corner(568, 316)),
                *(Corner(690, 316), (708, 324), Corner(714, 346), Corner(714, 806)),
            ],
            closed=False,
        )
        sheet.line(outline, LINE, 4)
        sheet.line(polyline([(544, 458), (712, 458)]), LINE, 3.4)
        for top in (404, 482):
            sheet.line(polyline([(566, top), (566, top + 40)]), LINE, 8)


def torch_on_the_boards(sheet: Sheet) -> None:
    """The thing itself, drawn after what stands in its beam."""
    x, y = TORCH
    with sheet.shape("torch"):
        sheet.paint(ellipse(x + 10, y + 16, 86, 8), DEEPEST)
        body = polygon([(x - 34, y - 12), (x + 78, y - 2), (x + 76, y + 18), (x - 36, y + 12)])
        sheet.paint(body, Ink(0.60, 0.66, 0.30))
        sheet.line(body, DEEPEST, 4)
        head = polygon([(x - 64, y - 24), (x - 32, y - 14), (x - 34, y + 14), (x - 66, y + 14)])
        sheet.paint(head, Ink(0.44, 0.52, 0.34))
        sheet.line(head, DEEPEST, 4)
        sheet.paint(ellipse(x - 65, y - 5, 9, 20), PAPER)
        halo = sheet.radial((x - 70, y - 6), 120, Stop(0, PAPER, 0.8), Stop(0.3, Ink(0, 0, 0.5), 0.3), Stop(1, NONE, 0))
        sheet.paint(ellipse(x - 70, y - 6, 120), halo)


CANDLE: Point = (436.0, 602.0)


def by_candle(sheet: Sheet, inside: Reference) -> None:
    """One flame on the table: a small warm room inside a large dark one; by the window the dark is thinner."""
    reach = sheet.grey_radial(CANDLE, 640, (0, 0), (0.22, 0.08), (0.5, 0.46), (0.8, 0.88), (1, 1), stretch=1.2)
    everywhere = sheet.mask((sheet.everything, "white"), (ellipse(*CANDLE, 768, 640), reach))
    with sheet.shape("dark"), sheet.overprint(clip=inside), sheet.group(mask=everywhere):
        sheet.paint(sheet.everything, Ink(0.80, 0.74, 0.05))
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        corner = sheet.radial((CANDLE[0] + 420, 470), 1300, Stop(0.55, NONE), Stop(1, Ink(0.40, 0.34, 0)))
        sheet.paint(sheet.everything, corner)
    with sheet.shape("candlelight"), sheet.overprint(clip=inside):
        warm = sheet.radial(CANDLE, 700, Stop(0, Ink(0, 0, 0.74)), Stop(0.45, Ink(0, 0, 0.36)), Stop(1, NONE))
        sheet.paint(ellipse(*CANDLE, 700), warm)


def air_at_the_window(sheet: Sheet) -> None:
    """What the first grey does to the curtain and the sill."""
    with sheet.shape("grey on the curtain"):
        with sheet.lift(clip=sheet.clip(curtain_outline())):
            near = sheet.radial((1560, 330), 330, Stop(0, Ink(0.50, 0.66, 1)), Stop(1, Ink(0.80, 0.86, 1)))
            sheet.paint(sheet.everything, near)
        rim(sheet, [(1658, 160), (1640, 286), (1608, 400), (1597, 494)], 8, Ink(0.04, 0.16, 0.10))
        rim(sheet, [(1364, 440), (1470, 440), (1590, 440)], 5, Ink(0.16, 0.34, 0.10))


def candle(sheet: Sheet) -> None:
    """Stuck on a saucer, burnt half down, its flame leaning from the window."""
    x, y = CANDLE
    with sheet.shape("candle"):
        sheet.paint(ellipse(x, y + 116, 50, 11), Ink(0.06, 0.26, 0.30))
        sheet.line(ellipse(x, y + 116, 50, 11), DEEPEST, 3)
        sheet.paint(rectangle(x - 13, y + 26, 26, 90, radius=5), Ink(0, 0.04, 0.30))
        sheet.line(rectangle(x - 13, y + 26, 26, 90, radius=5), DEEPEST, 3)
        halo = sheet.radial((x, y), 150, Stop(0, PAPER, 0.85), Stop(0.25, Ink(0, 0, 0.5), 0.4), Stop(1, NONE, 0))
        sheet.paint(ellipse(x, y, 150), halo)
        sheet.line(polyline([(x, y + 28), (x - 1, y + 16)]), DEEPEST, 4)
        flame = smooth(
            [Corner(x - 12, y - 42), (x + 10, y - 8), (x + 9, y + 14), (x, y + 20), (x - 11, y + 10), (x - 10, y - 10)]
        )
        sheet.paint(flame, Ink(0, 0.03, 0.62))
        sheet.paint(ellipse(x - 1, y + 6, 5, 11), PAPER)


def gas(sheet: Sheet) -> None:
    """A crown of small flames under the kettle."""
    x, y = COOKER + 66, 583.0
    with sheet.shape("gas"):
        with sheet.lift():
            near = sheet.radial((x, y), 170, Stop(0, Ink(0.10, 0.40, 1)), Stop(0.5, Ink(0.56, 0.76, 1)), Stop(1, KEPT))
            sheet.paint(ellipse(x, y, 170), near)
        for index in range(7):
            foot = x - 36 + index * 12
            flame = [(foot, y + 6.0), (foot - 2, y - 4.0), (foot + (index - 3) * 2.0, y - 18.0)]
            sheet.paint(stroke(flame, 10, start=0.8, end=0.02), Ink(0.02, 0.46, 0.02))
            sheet.paint(stroke(flame[:2], 5, start=0.8, end=0.1), PAPER)


def edge_of_the_dream(sheet: Sheet) -> None:
    """The picture ends before the page does: round it, in uneven brush strokes, the dark."""
    middle = (960.0, 470.0)
    hole = sheet.grey_radial(middle, 660, (0, 0), (0.56, 0), (0.82, 0.66), (1, 1), stretch=1.62)
    with sheet.shape("edge of the dream"):
        with sheet.group(mask=sheet.mask((sheet.everything, "white"), (ellipse(*middle, 1069, 660), hole))):
            sheet.paint(sheet.everything, DEEPEST)
        rng = sheet.rng("edge")
        for index in range(46):
            y = TOP + index * 27 + rng.uniform(-8, 8)
            # Furthest in above and below, where less is remembered.
            deep = 110 + 150 * abs(y - 500) / 600
            for edge, side in ((LEFT, 1), (RIGHT, -1)):
                reach = edge + side * (deep + rng.uniform(-50, 90))
                run: list[Point] = [(edge - side * 20, y), ((edge + reach) / 2, y + rng.uniform(-9, 9)), (reach, y + 3)]
                sheet.paint(stroke(run, 34, start=1, end=0.05), DEEPEST, opacity=0.85)


# Nearest to us.

VEIN = Ink(0.78, 0.84, 0.14)


def plants(sheet: Sheet, ink: Ink = DEEPEST, vein: Ink = VEIN) -> None:
    """The balcony's plants, brought in from the frost: leaves in both lower corners."""
    leaves: tuple[tuple[Point, Point, float, int], ...] = (
        ((-70, 1140), (-6, 760), 66, 1),
        ((10, 1150), (150, 862), 58, 1),
        ((1960, 1140), (1836, 790), 70, -1),
        ((2010, 1130), (1940, 690), 66, -1),
        ((1900, 1150), (1716, 902), 58, -1),
    )
    with sheet.shape("plants"):
        for root, tip, width, side in leaves:
            middle = ((root[0] + tip[0]) / 2 - 26 * side, (root[1] + tip[1]) / 2)
            sheet.paint(stroke([root, middle, tip], width, start=0.1, end=0.02), ink)
            sheet.paint(stroke([root, middle, tip], 4, start=0.6, end=0.1), vein)


def plants_by_day(sheet: Sheet) -> None:
    """The same with the sun behind them."""
    plants(sheet, Ink(0.62, 0.76, 0.14), Ink(0.10, 0.34, 0.40))
