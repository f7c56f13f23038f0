"""The Evening Room: once Halloran’s Beds & Mattresses. A lamp, a pod with somebody in it, a tram going by.

Who lies there is not to be seen: the hood hides the head, and there is a hand on the blanket.
"""

from __future__ import annotations

from evening_room_drawing import (
    FLOOR,
    GLOBE,
    GLOBE_RADIUS,
    LEFT,
    NO_CHANGE,
    RIGHT,
    TOP,
    WINDOW_LEFT,
    WINDOW_RIGHT,
    WINDOW_SILL,
    WINDOW_TOP,
    banner,
    foot_rail,
    round_the_window,
    rug,
    traces_of_the_shop,
    walls_and_floor,
    window_frame,
)
from evening_room_pod_drawing import pod
from evening_room_things_drawing import bunk_beds, chairs, display_bed, shelf, socket_and_card, tea, towels

from print_room.geometry import Corner, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop


def street(sheet: Sheet) -> None:
    """What is outside: dusk, gables, a tram that takes the corner."""
    with sheet.shape("dusk"):
        sky = sheet.linear(
            (0, 60),
            (0, 560),
            Stop(0, Ink(0.80, 0.86, 0.02)),
            Stop(0.6, Ink(0.50, 0.76, 0.08)),
            Stop(1, Ink(0.30, 0.56, 0.26)),
        )
        sheet.paint(sheet.everything, sky)
    _houses(sheet)
    _tram(sheet)
    with sheet.shape("pavement"):
        sheet.paint(rectangle(LEFT, 500, RIGHT - LEFT, 634), Ink(0.80, 0.82, 0.16))


def _houses(sheet: Sheet) -> None:
    rng = sheet.rng("houses")
    with sheet.shape("houses"):
        x = 500.0
        while x < 1500:
            width = rng.uniform(96, 150)
            eaves = rng.uniform(196, 262)
            gable = eaves - rng.uniform(44, 78)
            front = [(x, 520), (x, eaves), (x + width / 2, gable), (x + width, eaves), (x + width, 520)]
            sheet.paint(polygon(front), Ink(0.86, 0.88, 0.08).towards(Ink(0.76, 0.86, 0.10), rng.random()))
            for row in range(4):
                for column in range(3):
                    if rng.random() < 0.40:
                        left = x + width * (0.2 + column * 0.25)
                        top = eaves + 14 + row * 48
                        sheet.paint(
                            cut_box(left, top, 15, 24, 1.5, rng), Ink(0, 0.16, 0.70), opacity=rng.uniform(0.35, 0.9)
                        )
            x += width - 2


def _tram(sheet: Sheet) -> None:
    """Two cars, lit inside, with nobody much in them."""
    roof, foot, front = 296.0, 486.0, 948.0
    body = smooth(
        [
            Corner(front + 6, foot),
            (front - 2, 420),
            (front + 12, 344),
            (front + 36, 310),
            Corner(front + 72, roof),
            Corner(1760, roof),
            Corner(1760, foot),
        ]
    )
    with sheet.shape("light of the tram"), sheet.overprint():
        sheet.paint(
            rectangle(860, 240, 640, 300),
            sheet.radial((1260, 392), 400, Stop(0, Ink(0, 0, 0.5)), Stop(1, PAPER), stretch=1.2),
        )
    with sheet.shape("tram"):
        sheet.paint(body, Ink(0.22, 0.44, 0.78))
        sheet.paint(rectangle(front + 4, 432, 800, 12), Ink(0, 0.08, 0.30))
        sheet.paint(rectangle(front + 2, 448, 800, 40), Ink(0.52, 0.66, 0.60))
        windscreen = smooth(
            [
                Corner(front + 10, 420),
                (front + 14, 364),
                Corner(front + 34, 330),
                Corner(front + 62, 330),
                Corner(front + 62, 420),
            ]
        )
        sheet.paint(windscreen, Ink(0.12, 0.34, 0.40))
        for index in range(6):
            left = front + 84 + index * 92
            sheet.paint(
                rectangle(left, 330, 78, 90, radius=8),
                sheet.linear((0, 330), (0, 420), Stop(0, Ink(0, 0, 0.14)), Stop(1, Ink(0, 0.06, 0.52))),
            )
            sheet.line(polyline([(left + 30, 330), (left + 30, 362)]), Ink(0.3, 0.4, 0.6), 3)
            sheet.paint(ellipse(left + 30, 368, 6), Ink(0.3, 0.4, 0.6))
        for index in (3,):
            left = front + 84 + index * 92
            head = [(left + 44, 420), (left + 42, 396), (left + 54, 378), (left + 68, 394), (left + 70, 420)]
            sheet.paint(smooth(head), Ink(0.5, 0.6, 0.6))
        sheet.paint(ellipse(front + 18, 462, 11), PAPER)
        sheet.line(polyline([(front + 150, roof), (front + 190, roof - 34), (front + 236, roof - 46)]), LINE, 4)
        sheet.line(polyline([(540, 262), (1480, 244)]), LINE, 2.4)
        sheet.line(body, LINE, 3)


def room(sheet: Sheet) -> None:
    """The shop as it is now, about its lamp."""
    walls_and_floor(sheet)
    window_frame(sheet)
    shelf(sheet)
    traces_of_the_shop(sheet)
    display_bed(sheet)
    towels(sheet)
    bunk_beds(sheet)
    rug(sheet)
    _night(sheet)
    socket_and_card(sheet)
    banner(sheet)
    _lamp(sheet)
    pod(sheet)
    chairs(sheet)
    tea(sheet)


def _night(sheet: Sheet) -> None:
    around = sheet.clip(*round_the_window())
    with sheet.shape("evening"):
        hole = sheet.grey_radial(
            (GLOBE[0] + 60, GLOBE[1] + 110),
            980,
            (0, 0.0),
            (0.22, 0.10),
            (0.46, 0.40),
            (0.72, 0.74),
            (1, 1),
            stretch=1.15,
        )
        dark = sheet.mask((sheet.everything, hole))
        with sheet.overprint(clip=around, mask=dark):
            sheet.paint(sheet.everything, Ink(0.70, 0.86, 0.02))
        with sheet.overprint(clip=around):
            warm = sheet.radial(
                (GLOBE[0], GLOBE[1] + 60), 860, Stop(0, Ink(0, 0, 0.80)), Stop(0.5, Ink(0, 0, 0.42)), Stop(1, PAPER)
            )
            sheet.paint(sheet.everything, warm)
        with sheet.overprint(clip=around):
            low = sheet.linear((0, 760), (0, 1130), Stop(0, PAPER), Stop(1, Ink(0.60, 0.50, 0)))
            sheet.paint(sheet.everything, low)
        with sheet.overprint(clip=around):
            sheet.paint(
                rectangle(LEFT, TOP, RIGHT - LEFT, 190),
                sheet.linear((0, 130), (0, -40), Stop(0, PAPER), Stop(1, Ink(0.46, 0.40, 0))),
            )
    with sheet.shape("light on the floor"):
        with sheet.lift(clip=around):
            pool = sheet.radial(
                (880, 770),
                210,
                Stop(0, Ink(0.30, 0.40, 1)),
                Stop(0.55, Ink(0.60, 0.68, 1)),
                Stop(1, NO_CHANGE),
                stretch=3.4,
            )
            sheet.paint(rectangle(160, FLOOR, 1440, 340), pool)
        with sheet.lift(clip=around):
            near_lamp = sheet.radial((660, 330), 520, Stop(0, Ink(0.45, 0.55, 1)), Stop(1, NO_CHANGE))
            sheet.paint(rectangle(100, -54, 1100, FLOOR + 54), near_lamp)
    with sheet.shape("shadow under the pod"), sheet.overprint(clip=around, blur=6):
        sheet.paint(ellipse(985, 772, 330, 40), Ink(0.52, 0.58, 0))


def _lamp(sheet: Sheet) -> None:
    """The standing lamp: a globe, in front of the dark street."""
    x, y = GLOBE
    foot = 714.0
    with sheet.shape("glow on the glass"):
        pane = sheet.clip(rectangle(WINDOW_LEFT, WINDOW_TOP, WINDOW_RIGHT - WINDOW_LEFT, WINDOW_SILL - WINDOW_TOP))
        with sheet.group(clip=pane):
            halo = sheet.radial(
                GLOBE,
                250,
                Stop(0, Ink(0, 0.10, 0.62), 0.85),
                Stop(0.4, Ink(0.2, 0.40, 0.50), 0.34),
                Stop(1, Ink(0.4, 0.6, 0.3), 0),
            )
            sheet.paint(ellipse(x, y, 250), halo)
    with sheet.shape("lamp"):
        sheet.line(polyline([(x, y + 60), (x, foot)]), LINE, 11)
        sheet.line(polyline([(x + 2, y + 70), (x + 2, foot - 6)]), Ink(0, 0.14, 0.64), 3.4)
        sheet.paint(ellipse(x, foot, 52, 12), LINE)
        sheet.paint(
            polygon([(x - 24, y + 50), (x + 24, y + 50), (x + 14, y + 84), (x - 14, y + 84)]), Ink(0.40, 0.50, 0.60)
        )
        glass = sheet.radial(
            GLOBE, GLOBE_RADIUS, Stop(0, PAPER), Stop(0.70, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.04, 0.46))
        )
        sheet.paint(ellipse(x, y, GLOBE_RADIUS), glass)


def near(sheet: Sheet) -> None:
    """The foot rails of the beds where the others sit, dark against the light."""
    rail = Ink(0.90, 0.90, 0.30)
    edge = Ink(0.30, 0.46, 0.66)
    foot_rail(sheet, "left foot rail", [(-110, 850), (120, 836), (330, 868)], 336, rail, edge)
    foot_rail(sheet, "right foot rail", [(2030, 846), (1810, 836), (1590, 872)], 1584, rail, edge)


PICTURE = Place(
    name="evening_room",
    mood="evening",
    palette="the_tether",
    layers=(
        Layer("street", street, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("near", near, depth=1.2, cut_out=True),
    ),
    light=Light("nowhere", shade=(0.34, 0.50, 0.0), near=0.12, far=0.55),
    shows=(
        "A shop that sold beds; the beds still have their price tags. In the middle stands one like a boat, with a "
        "hood. Somebody lies in it: there’s a hand on the quilt. Two chairs are beside it, and two mugs."
    ),
)
