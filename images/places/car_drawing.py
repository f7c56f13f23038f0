"""Inside a small car by night, seen from its dashboard: whoever is in front, and past them the way one has come.

It is dark but for one thing: the car’s own round radio, a glass on the dashboard with a dial floating in it. The wheel
belongs to whoever holds it, so the dashboard is plain on the left.
"""

from __future__ import annotations

import math

from print_room.brushes import jittered_grid, stamped_moons, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
RADIO: Point = (984.0, 716.0)
RADIUS = 62.0

LINING, TRIM = Ink(0.60, 0.72, 0.24), Ink(0.88, 0.84, 0.20)
SEAT, SEAT_DARK = Ink(0.34, 0.50, 0.46), Ink(0.66, 0.70, 0.34)
MOONS = Ink(0.08, 0.26, 0.50)
AMBER = Ink(0, 0.08, 0.62)

REAR = smooth(
    [
        Corner(452, 516),
        (440, 330),
        (474, 196),
        (560, 134),
        (760, 108),
        (984, 102),
        (1208, 108),
        (1408, 134),
        (1494, 196),
        (1528, 330),
        Corner(1516, 516),
        (1400, 544),
        (984, 552),
        (568, 544),
    ]
)
SIDE = {
    "left": smooth(
        [
            Corner(-140, 590),
            Corner(-140, 96),
            (60, 112),
            (230, 150),
            (310, 214),
            (338, 340),
            Corner(344, 560),
            (120, 578),
        ]
    ),
    "right": smooth(
        [
            Corner(2108, 590),
            Corner(2108, 96),
            (1908, 112),
            (1738, 150),
            (1658, 214),
            (1630, 340),
            Corner(1624, 560),
            (1848, 578),
        ]
    ),
}
WINDOWS = (REAR, *SIDE.values())


def car(sheet: Sheet) -> None:
    """All of the inside, with holes for the windows."""
    holes = [(window, "black") for window in WINDOWS]
    with sheet.group(mask=sheet.mask((sheet.everything, "white"), *holes)):
        lining(sheet)
        doors(sheet)
        back_seat(sheet)
        evening(sheet)
    glass(sheet)
    frames(sheet)
    straps(sheet)
    for x in (576.0, 1420.0):
        front_seat(sheet, x)
    mirror(sheet)


def lining(sheet: Sheet) -> None:
    """The roof’s padded lining, buttoned like a quilt."""
    with sheet.shape("lining"):
        sheet.paint(sheet.everything, LINING)
        rng = sheet.rng("lining")
        seams, buttons = "", ""
        for (x, y), _, _ in jittered_grid(LEFT, TOP - 20, RIGHT - LEFT, 640, 76, rng, stray=0.03):
            seams += polyline([(x - 38, y), (x, y - 34), (x + 38, y)])
            buttons += ellipse(x, y - 34, 4)
        sheet.line(seams, Ink(0.78, 0.82, 0.20), 2.4)
        sheet.paint(buttons, Ink(0.20, 0.44, 0.46))


def doors(sheet: Sheet) -> None:
    """The doors under the side windows, each with a pocket and a handle."""
    for side in (-1, 1):

        def at(dx: float, y: float, side: int = side) -> Point:
            return 984 + side * dx, y

        with sheet.shape(f"door {side}"):
            panel = smooth(
                [
                    Corner(*at(1130, 596)),
                    at(860, 582),
                    Corner(*at(636, 560)),
                    at(620, 700),
                    at(600, 860),
                    Corner(*at(560, 1140)),
                    Corner(*at(1130, 1140)),
                ]
            )
            sheet.paint(panel, TRIM)
            sheet.line(panel, LINE, 3)
            sheet.line(
                stitches([at(1100, 622), at(860, 608), at(664, 590)], length=11, gap=9), Ink(0.34, 0.52, 0.46), 2.6
            )
            pull = stroke([at(980, 668), at(900, 656), at(820, 662)], 20, start=0.4, end=0.4)
            sheet.paint(pull, Ink(0.40, 0.56, 0.46))
            sheet.line(pull, LINE, 2.4)


def back_seat(sheet: Sheet) -> None:
    """The bench behind, empty, its cloth printed with moons."""
    bench = smooth(
        [
            Corner(400, 1140),
            (404, 760),
            (420, 640),
            (470, 578),
            (700, 562),
            (984, 558),
            (1268, 562),
            (1498, 578),
            (1548, 640),
            (1564, 760),
            Corner(1568, 1140),
        ]
    )
    with sheet.shape("back seat"):
        sheet.paint(bench, SEAT_DARK)
        with sheet.group(clip=sheet.clip(bench)):
            sheet.paint(
                stamped_moons(400, 556, 1180, 560, 58, sheet.rng("back seat"), radius=10), Ink(0.34, 0.48, 0.48)
            )
            sheet.line(polyline([(984, 560), (984, 1140)]), LINE, 4)
        sheet.line(bench, LINE, 3.4)
        sheet.line(
            stitches([(480, 592), (700, 578), (984, 574), (1268, 578), (1488, 592)], length=12, gap=10),
            Ink(0.10, 0.28, 0.54),
            2.8,
        )


def evening(sheet: Sheet) -> None:
    """Dark towards the edges and the foot; amber round the radio."""
    with sheet.shape("dark"), sheet.overprint():
        away = sheet.radial(
            (984, 560),
            1180,
            Stop(0, PAPER),
            Stop(0.35, Ink(0.10, 0.10, 0)),
            Stop(0.75, Ink(0.62, 0.50, 0)),
            Stop(1, Ink(0.86, 0.60, 0)),
        )
        sheet.paint(sheet.everything, away)
    with sheet.shape("light of the radio"):
        with sheet.lift():
            near = sheet.radial(
                RADIO, 430, Stop(0, Ink(0.24, 0.40, 1)), Stop(0.5, Ink(0.70, 0.76, 1)), Stop(1, Ink(1, 1, 1))
            )
            sheet.paint(ellipse(*RADIO, 430), near)
        with sheet.overprint():
            warm = sheet.radial(RADIO, 760, Stop(0, Ink(0, 0, 0.74)), Stop(0.4, Ink(0, 0, 0.34)), Stop(1, PAPER))
            sheet.paint(ellipse(*RADIO, 760), warm)


def glass(sheet: Sheet) -> None:
    """Three wires of the heating in the rear window, and a shine on each pane."""
    with sheet.shape("glass"):
        with sheet.group(clip=sheet.clip(REAR)):
            wires = "".join(
                smooth([(430, y + 6), (984, y - 4), (1540, y + 6)], closed=False) for y in range(150, 540, 56)
            )
            sheet.line(wires, Ink(0.20, 0.40, 0.50), 1.6, opacity=0.34)
            sheet.line(polyline([(1430, 80), (1240, 560)]), PAPER, 34, opacity=0.05)
            sheet.line(polyline([(1370, 80), (1180, 560)]), PAPER, 12, opacity=0.06)
        for window in SIDE.values():
            with sheet.group(clip=sheet.clip(window)):
                for x in (90, 1800):
                    sheet.line(polyline([(x + 60, 80), (x - 120, 600)]), PAPER, 40, opacity=0.05)


def frames(sheet: Sheet) -> None:
    """Rubber round the panes, lit along the foot."""
    with sheet.shape("frames"):
        for window in WINDOWS:
            sheet.line(window, LINE, 20)
            sheet.line(window, Ink(0.66, 0.70, 0.34), 4)
        foot = smooth([(470, 530), (568, 553), (984, 562), (1400, 553), (1498, 530)], closed=False)
        sheet.line(foot, Ink(0.02, 0.20, 0.58), 3.4)


def straps(sheet: Sheet) -> None:
    """A loop to hold on to, at either side of the roof."""
    for side in (-1, 1):
        x = 984 + side * 596
        with sheet.shape(f"strap {side}"):
            loop = smooth([(x - 46, 70), (x - 40, 112), (x, 130), (x + 40, 112), (x + 46, 70)], closed=False)
            sheet.line(loop, LINE, 17)
            sheet.line(loop, Ink(0.42, 0.54, 0.50), 9)
            sheet.line(
                stitches([(x - 44, 80), (x - 37, 110), (x, 127), (x + 37, 110), (x + 44, 80)], length=6, gap=6),
                AMBER,
                1.8,
            )


def front_seat(sheet: Sheet, x: float) -> None:
    """One of the two seats in front, with its headrest; somebody sits before it."""
    with sheet.shape(f"seat at {x:g}"):
        sheet.line(polyline([(x - 44, 470), (x - 44, 340)]) + polyline([(x + 44, 470), (x + 44, 340)]), LINE, 13)
        sheet.line(polyline([(x - 44, 470), (x - 44, 340)]) + polyline([(x + 44, 470), (x + 44, 340)]), SEAT, 5)
        back = smooth(
            [
                Corner(x - 262, 1140),
                (x - 258, 760),
                (x - 236, 560),
                (x - 180, 462),
                (x, 436),
                (x + 180, 462),
                (x + 236, 560),
                (x + 258, 760),
                Corner(x + 262, 1140),
            ]
        )
        rest = smooth(
            [
                (x - 132, 372),
                (x - 120, 284),
                (x - 60, 252),
                (x, 248),
                (x + 60, 252),
                (x + 120, 284),
                (x + 132, 372),
                (x + 96, 414),
                (x, 422),
                (x - 96, 414),
            ]
        )
        for name, outline in (("back", back), ("rest", rest)):
            sheet.paint(outline, SEAT)
            with sheet.group(clip=sheet.clip(outline)):
                sheet.paint(stamped_moons(x - 280, 236, 560, 900, 54, sheet.rng(f"{name} {x}"), radius=11), MOONS)
            inner = 1 if x < 984 else -1
            with sheet.overprint(clip=sheet.clip(outline)):
                dark = sheet.linear(
                    (x + inner * 230, 0),
                    (x - inner * 250, 0),
                    Stop(0, Ink(0.06, 0.10, 0.2)),
                    Stop(0.5, Ink(0.34, 0.36, 0)),
                    Stop(1, Ink(0.70, 0.54, 0)),
                )
                sheet.paint(rectangle(x - 290, 230, 580, 920), dark)
            sheet.line(outline, LINE, 3.6)
        rim = [(x + inner * 182, 462), (x + inner * 236, 560), (x + inner * 257, 760), (x + inner * 260, 900)]
        sheet.paint(stroke(rim, 8, start=0.2, end=0.2), AMBER)
        sheet.paint(
            stroke([(x + inner * 60, 253), (x + inner * 120, 286), (x + inner * 131, 370)], 7, start=0.2, end=0.2),
            AMBER,
        )


def mirror(sheet: Sheet) -> None:
    """The driving mirror from behind, on its stalk."""
    with sheet.shape("mirror"):
        sheet.line(polyline([(984, -60), (984, 30)]), LINE, 16)
        case = smooth([(872, 44), (900, 14), (984, 8), (1068, 14), (1096, 44), (1068, 72), (984, 78), (900, 72)])
        sheet.paint(case, Ink(0.92, 0.84, 0.20))
        sheet.line(case, LINE, 3)
        sheet.paint(stroke([(890, 58), (984, 72), (1078, 58)], 6, start=0.1, end=0.1), Ink(0.10, 0.34, 0.56))


# The dashboard.


def dashboard(sheet: Sheet) -> None:
    """The dashboard’s top along the foot of the page, and the round radio on it."""
    with sheet.shape("dashboard"):
        top = [
            Corner(LEFT - 20, 846),
            (300, 812),
            (660, 786),
            (984, 778),
            (1308, 786),
            (1668, 812),
            Corner(RIGHT + 20, 846),
        ]
        board = smooth([*top, Corner(RIGHT + 20, 1150), Corner(LEFT - 20, 1150)])
        sheet.paint(
            board, sheet.linear((0, 780), (0, 960), Stop(0, Ink(0.80, 0.78, 0.26)), Stop(1, Ink(0.96, 0.90, 0.14)))
        )
        inside = sheet.clip(board)
        with sheet.overprint(clip=inside):
            sheet.paint(
                ellipse(984, 800, 640, 190),
                sheet.radial((984, 800), 190, Stop(0, Ink(0, 0, 0.8)), Stop(1, PAPER), stretch=3.3),
            )
        with sheet.lift(clip=inside):
            sheet.paint(
                ellipse(984, 796, 420, 120),
                sheet.radial((984, 796), 120, Stop(0, Ink(0.30, 0.44, 1)), Stop(1, Ink(1, 1, 1)), stretch=3.5),
            )
        sheet.paint(
            stroke([(300, 812), (660, 786), (984, 778), (1308, 786), (1668, 812)], 7, start=0.1, end=0.1), AMBER
        )
        sheet.line(
            stitches([(60, 862), (400, 836), (984, 810), (1568, 836), (1908, 862)], length=14, gap=11),
            Ink(0.30, 0.48, 0.56),
            2.8,
        )
        for x in (1290.0, 1560.0):
            slats = "".join(polyline([(x + dx, 858), (x + dx + 8, 892)]) for dx in range(0, 150, 22))
            sheet.line(slats, Ink(0.98, 0.92, 0.12), 8)
    radio(sheet)


def radio(sheet: Sheet) -> None:
    """The radio: a glass ball on a foot, a ring of strokes round its middle, one needle. The car speaks from it."""
    x, y = RADIO
    with sheet.shape("radio"):
        sheet.paint(
            ellipse(x, y, 210),
            sheet.radial(RADIO, 210, Stop(0.25, AMBER, 0.7), Stop(0.6, AMBER, 0.2), Stop(1, AMBER, 0)),
        )
        foot = smooth([Corner(x - 62, 790), (x - 44, 766), (x, 760), (x + 44, 766), Corner(x + 62, 790), (x, 800)])
        sheet.paint(foot, Ink(0.72, 0.74, 0.36))
        sheet.line(foot, LINE, 3)
        ball = sheet.radial(RADIO, RADIUS, Stop(0, PAPER), Stop(0.55, Ink(0, 0, 0.20)), Stop(1, Ink(0, 0.12, 0.76)))
        sheet.paint(ellipse(x, y, RADIUS), ball)
        ticks = ""
        for step in range(-6, 7):
            angle = math.radians(step * 14)
            tx = x + 54 * math.sin(angle)
            long = 12 if step % 3 == 0 else 7
            ty = y + 10 * math.cos(angle) + 6
            ticks += polyline([(tx, ty), (tx, ty - long)])
        sheet.line(ticks, Ink(0.60, 0.56, 0.70), 3)
        band = smooth([(x - 54, y + 8), (x, y + 18), (x + 54, y + 8)], closed=False)
        sheet.line(band, Ink(0.60, 0.56, 0.70), 2.6)
        sheet.line(polyline([(x + 17, y - 26), (x + 17, y + 24)]), LINE, 4)
        sheet.line(ellipse(x, y, RADIUS), Ink(0.40, 0.50, 0.66), 3)
        sheet.paint(stroke([(x - 42, y - 20), (x - 26, y - 40), (x - 4, y - 49)], 8, start=0.1, end=0.1), PAPER)
