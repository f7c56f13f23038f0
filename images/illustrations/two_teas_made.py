"""Two teas, made: a tray on the counter of a shop in the evening, and somebody on the step who takes off a shoe.

Everything is drawn in its own colours, then the evening is laid over what the lamp doesn't reach.
"""

from __future__ import annotations

from two_teas_made_drawing import counter, kettle, mugs, tray

from print_room.brushes import jittered_grid, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LAMP: Point = (1190.0, 74.0)
DOOR = (316.0, 96.0, 470.0)  # Left, top, width.
GLASS = (378.0, 160.0, 346.0, 430.0)
NIGHT = Ink(0.84, 0.70, 0)
KEPT = Ink(1, 1, 1)
FIGURE = Ink(0.90, 0.84, 0.12)


def wall(sheet: Sheet) -> None:
    """The shop's wallpaper, a shelf of folded covers, and the door."""
    with sheet.shape("wall"):
        sheet.paint(rectangle(-100, -60, 2120, 720), Ink(0, 0.34, 0.10))
        sheet.paint(stripes(-100, -60, 2120, 720, 96, sheet.rng("stripes"), thickness=42), Ink(0.04, 0.52, 0.12))
        grid = jittered_grid(-60, -20, 2120, 700, 96, sheet.rng("stars"), stray=0.03)
        sheet.paint("".join(star(x, y, 12, inner=0.4) for (x, y), _, row in grid if row % 2), Ink(0, 0.12, 0.36))
    _covers(sheet)
    left, top, width = DOOR
    with sheet.shape("door"):
        sheet.paint(rectangle(left - 44, top - 44, width + 88, 640), Ink(0.08, 0.34, 0.40))
        sheet.line(rectangle(left - 44, top - 44, width + 88, 640), LINE, 5)
        sheet.paint(rectangle(left, top, width, 600), Ink(0.20, 0.50, 0.52))
        sheet.line(rectangle(left, top, width, 600), LINE, 5)
        sheet.paint(ellipse(left + width - 28, 440, 17), LINE)
        sheet.paint(ellipse(left + width - 32, 436, 10), Ink(0, 0.14, 0.80))


def _covers(sheet: Sheet) -> None:
    """Folded covers on a shelf, each of another print."""
    with sheet.shape("shelf"):
        sheet.paint(rectangle(1480, 190, 540, 26), Ink(0.16, 0.44, 0.56))
        sheet.line(rectangle(1480, 190, 540, 26), LINE, 4)
        prints = (
            (1520, 136, 300, 54, Ink(0, 0.14, 0.60)),
            (1536, 80, 276, 56, Ink(0.10, 0.60, 0.10)),
            (1528, 30, 290, 50, Ink(0, 0.10, 0.16)),
        )
        for x, y, width, tall, ink in prints:
            fold = rectangle(x, y, width, tall, radius=22)
            sheet.paint(fold, ink)
            with sheet.group(clip=sheet.clip(fold)):
                for index in range(int(width / 34) + 1):
                    mark = star(x + 18 + index * 34, y + tall * 0.5, 10, points=4, inner=0.4)
                    sheet.paint(mark, Ink(0.30, 0.60, 0.40))
            sheet.line(fold, LINE, 4)


def evening(sheet: Sheet) -> None:
    """The evening in the shop, and the lamp's light that keeps it off the tray."""
    with sheet.shape("evening"):
        hole = sheet.grey_radial((1150, 460), 980, (0, 0), (0.32, 0.10), (0.62, 0.66), (0.95, 1))
        with sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (sheet.everything, hole))):
            sheet.paint(sheet.everything, NIGHT)
        with sheet.overprint():
            glow = sheet.radial((1170, 330), 700, Stop(0, Ink(0, 0, 0.50)), Stop(0.5, Ink(0, 0, 0.20)), Stop(1, PAPER))
            sheet.paint(sheet.everything, glow)
        with sheet.lift():
            keep = sheet.radial(LAMP, 330, Stop(0, Ink(0.1, 0.2, 0.8)), Stop(1, KEPT))
            sheet.paint(ellipse(*LAMP, 330), keep)
        with sheet.overprint():
            down = sheet.linear((0, 780), (0, 1134), Stop(0, PAPER), Stop(1, Ink(0.84, 0.70, 0)))
            sheet.paint(rectangle(-100, 780, 2120, 360), down)


def lamp(sheet: Sheet) -> None:
    """A round lamp on a flex."""
    x, y = LAMP
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, -60), (x, y - 60)]), LINE, 6)
        sheet.paint(polygon([(x - 22, y - 50), (x + 22, y - 50), (x + 14, y - 76), (x - 14, y - 76)]), LINE)
        glass = sheet.radial(LAMP, 62, Stop(0, PAPER), Stop(0.7, Ink(0, 0, 0.08)), Stop(1, Ink(0, 0.06, 0.46)))
        sheet.paint(ellipse(x, y, 62), glass)


def outside(sheet: Sheet) -> None:
    """Through the glass: the street's dusk, and somebody on the step, bent to a shoe."""
    x, y, width, tall = GLASS
    pane = rectangle(x, y, width, tall)
    inside = sheet.clip(pane)
    with sheet.shape("street"):
        dusk = sheet.linear(
            (0, y),
            (0, y + tall),
            Stop(0, Ink(0.62, 0.80, 0)),
            Stop(0.6, Ink(0.16, 0.62, 0.10)),
            Stop(1, Ink(0.04, 0.40, 0.40)),
        )
        sheet.paint(pane, dusk)
        with sheet.group(clip=inside):
            for hx, hy, hw in ((370, 290, 90), (452, 330, 80), (640, 306, 110)):
                house = polygon([(hx, 600), (hx, hy), (hx + hw / 2, hy - 44), (hx + hw, hy), (hx + hw, 600)])
                sheet.paint(house, Ink(0.56, 0.76, 0.04))
                sheet.paint(rectangle(hx + hw * 0.3, hy + 30, 16, 22), Ink(0, 0.10, 0.80))
        with sheet.overprint(clip=inside):
            halo = sheet.radial((596, 250), 240, Stop(0, Ink(0, 0, 0.80)), Stop(0.4, Ink(0, 0, 0.40)), Stop(1, PAPER))
            sheet.paint(ellipse(596, 250, 240), halo)
        with sheet.lift(clip=inside):
            keep = sheet.radial((596, 250), 200, Stop(0, Ink(0.1, 0.1, 1)), Stop(0.3, Ink(0.5, 0.5, 1)), Stop(1, KEPT))
            sheet.paint(ellipse(596, 250, 200), keep)
        sheet.paint(ellipse(596, 250, 20), PAPER)
        sheet.line(polyline([(596, 271), (596, 586)]), Ink(0.80, 0.80, 0.1), 7)
    with sheet.shape("somebody on the step"), sheet.group(clip=inside), sheet.group(blur=2.4):
        _somebody(sheet)
    with sheet.shape("glass"):
        with sheet.lift(clip=inside):
            for sx, breadth in ((400, 34), (452, 12)):
                gleam = polygon(
                    [(sx + 120, y), (sx + 120 + breadth, y), (sx - 60 + breadth, y + tall), (sx - 60, y + tall)]
                )
                sheet.paint(gleam, Ink(0.72, 0.80, 1))
        sheet.line(pane, LINE, 7)
        inner = rectangle(x + 6, y + 6, width - 12, tall - 12)
        sheet.line(inner, Ink(0.04, 0.26, 0.62), 3)


def _somebody(sheet: Sheet) -> None:
    """A back bent over, one knee up, one hand at the heel of a shoe, the other on the wall."""
    standing: list[Point | Corner] = [
        Corner(506, 430),
        (512, 500),
        Corner(508, 610),
        Corner(552, 610),
        (558, 500),
        Corner(566, 420),
    ]
    sheet.paint(smooth(standing), FIGURE)
    lifted = [(548, 432), (604, 462), (640, 486), (622, 530), (612, 556)]
    sheet.paint(stroke(lifted, 46, start=0.9, end=0.6), FIGURE)
    shoe = smooth([(590, 556), (616, 544), (636, 556), (672, 566), (680, 582), (640, 588), (598, 580)])
    sheet.paint(shoe, FIGURE)
    coat: list[Point | Corner] = [
        (492, 446),
        (484, 392),
        (500, 330),
        (548, 292),
        (598, 290),
        (632, 316),
        (622, 356),
        (590, 386),
        (576, 440),
        (540, 462),
    ]
    sheet.paint(smooth(coat), FIGURE)
    sheet.paint(ellipse(646, 330, 38, 42, turn=24), FIGURE)
    hat = smooth([(612, 308), (632, 280), (672, 284), (692, 318), (686, 336), (650, 318)])
    sheet.paint(hat, FIGURE)
    reach = [(604, 318), (640, 400), (664, 470), (640, 536)]
    sheet.paint(stroke(reach, 32, start=0.9, end=0.7), FIGURE)
    steady = [(528, 322), (476, 362), (424, 362), (380, 340)]
    sheet.paint(stroke(steady, 30, start=0.9, end=0.6), FIGURE)
    rim: list[list[Point]] = [
        [(512, 318), (550, 287), (598, 284), (618, 294)],
        [(630, 276), (652, 272), (680, 288)],
        [(500, 330), (468, 350), (424, 350), (388, 332)],
    ]
    for run in rim:
        sheet.paint(stroke(run, 6, start=0.1, end=0.1), Ink(0, 0.12, 0.66))


def bell(sheet: Sheet) -> None:
    """A bell on a spring over the door."""
    left, top, width = DOOR
    x, y = left + width - 96, top - 18
    with sheet.shape("bell on its spring"):
        spring = [(x - 70, y - 82), (x - 36, y - 84), (x + 6, y - 70), (x + 26, y - 36)]
        for radius in (24, 14, 5):
            sheet.line(ellipse(x - 70, y - 58, radius), LINE, 8)
            sheet.line(ellipse(x - 70, y - 58, radius), Ink(0, 0.14, 0.70), 3)
        sheet.paint(stroke(spring, 11, start=0.9, end=0.7), LINE)
        sheet.paint(stroke(spring, 5, start=0.9, end=0.7), Ink(0, 0.14, 0.70))
        cup = smooth(
            [
                Corner(x - 16, y + 34),
                (x - 2, y + 6),
                (x + 2, y - 22),
                (x + 26, y - 40),
                (x + 50, y - 22),
                (x + 54, y + 6),
                Corner(x + 68, y + 34),
                (x + 26, y + 42),
            ]
        )
        brass = sheet.linear(
            (x - 10, 0),
            (x + 66, 0),
            Stop(0, Ink(0.20, 0.40, 0.86)),
            Stop(0.6, Ink(0, 0.06, 0.56)),
            Stop(1, Ink(0, 0.20, 0.90)),
        )
        sheet.paint(ellipse(x + 26, y + 44, 11), LINE)
        sheet.paint(cup, brass)
        sheet.line(cup, LINE, 5)


def page(sheet: Sheet) -> None:
    """The whole page."""
    wall(sheet)
    counter(sheet)
    tray(sheet)
    kettle(sheet)
    mugs(sheet)
    evening(sheet)
    with sheet.group(clip=sheet.clip(rectangle(-100, -60, 2120, 699))):
        outside(sheet)
    bell(sheet)
    lamp(sheet)


PICTURE = Illustration(
    name="two_teas_made",
    layers=(Layer("page", page, depth=1.0),),
    palette="the_tether",
    shows=(
        "An evening in the shop. By the kettle on the counter is a tray with two mugs. One has a saucer over it, and "
        "on the saucer a label in a child’s huge capitals that go uphill: TEE. The other mug is half drunk. Through "
        "the glass of the door one can see somebody on the step, bending to take off a shoe."
    ),
)
