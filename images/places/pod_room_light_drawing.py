"""The lights of the room with the pods: three lit shells by night; a lamp on the floor; one shell, and a grey calm."""

from __future__ import annotations

from collections.abc import Sequence

from pod_room_drawing import (
    BOTTOM,
    CURTAIN,
    KEPT,
    LEFT,
    LINEN,
    NONE,
    POST_LEFT,
    POST_RIGHT,
    RED,
    RIGHT,
    TOP,
)
from pod_room_pods_drawing import FOOT
from pod_room_things_drawing import CHART, DIARY, HANDS, SOCK, SOCKS, TEA

from print_room.brushes import stamped_stars
from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.sheet import Reference, Sheet, Stop

LAMP: Point = (903.0, 694.0)


def middle(x: float) -> Point:
    """Return the middle of the light of the pod at `x`."""
    return (x + 170, FOOT - 100)


def pale_things() -> str:
    """Return what is pale on the wall and the floor, and keeps more of its paleness than the rest."""
    x, y, width, height = DIARY
    left, top = CHART[0] - 52, CHART[1] - 70
    found = rectangle(x, y, width, height) + polygon(
        [(left + 3, top), (left + 107, top + 5), (left + 101, top + 142), (left - 4, top + 137)]
    )
    found += polygon(
        [(TEA[0] + a, TEA[1] + b) for a, b in ((-33, -16), (33, -16), (30, 22), (18, 41), (-18, 41), (-30, 22))]
    )
    found += ellipse(TEA[0], TEA[1] - 25, 54, 9) + smooth(moved(SOCK, *SOCKS))
    for left in (-112, -38, 38, 112):
        found += rectangle(HANDS[0] + left - 31, HANDS[1] - 40, 62, 76)
    return found


def dark(sheet: Sheet, inside: Reference, lights: Sequence[tuple[Point, float]], share: float = 1.0) -> None:
    """Night over everything but where these lights (middle, radius) hold it off."""
    top, wall, low = (
        Ink(0.88 * share, 0.72 * share, 0),
        Ink(0.56 * share, 0.56 * share, 0),
        Ink(0.86 * share, 0.70 * share, 0),
    )
    with sheet.shape("night"), sheet.overprint(clip=inside):
        fall = sheet.linear(
            (0, TOP), (0, BOTTOM), Stop(0, top), Stop(0.26, wall), Stop(0.56, wall), Stop(0.82, low), Stop(1, low)
        )
        sheet.paint(sheet.everything, fall)
        for at, radius in lights:
            held_off = sheet.radial(
                at,
                radius,
                Stop(0, NONE, 0.85),
                Stop(0.35, NONE, 0.60),
                Stop(0.7, NONE, 0.22),
                Stop(1, NONE, 0),
                stretch=1.25,
            )
            sheet.paint(ellipse(at[0], at[1], radius * 1.25, radius), held_off)
        sheet.paint(pale_things(), NONE, opacity=0.62)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        sheet.paint(
            rectangle(1500, TOP, RIGHT - 1500, BOTTOM - TOP),
            sheet.linear((1560, 0), (RIGHT, 0), Stop(0, NONE), Stop(1, Ink(0.5 * share, 0.4 * share, 0))),
        )


def warm(sheet: Sheet, inside: Reference, lights: Sequence[tuple[Point, float]], much: float = 0.5) -> None:
    """The warmth of lights in the air and on what is near."""
    with sheet.shape("warm air"), sheet.overprint(clip=inside):
        for at, radius in lights:
            air = sheet.radial(
                at,
                radius,
                Stop(0, Ink(0, 0, much)),
                Stop(0.4, Ink(0, 0, much), 0.6),
                Stop(1, Ink(0, 0, much), 0),
                stretch=1.2,
            )
            sheet.paint(ellipse(at[0], at[1], radius * 1.2, radius), air)


def on_the_floor(sheet: Sheet, x: float, much: float = 0.62) -> None:
    """What a lit pod lets out on to the boards before it."""
    with sheet.shape(f"light on the floor at {x:g}"):
        pool = ellipse(x + 170, FOOT + 24, 220, 44)
        fade = sheet.radial((x + 170, FOOT + 14), 46, Stop(0, Ink(0.35, 0.45, 1)), Stop(1, KEPT), stretch=4.8)
        with sheet.lift():
            sheet.paint(pool, fade)
        with sheet.overprint():
            sheet.paint(
                pool, sheet.radial((x + 170, FOOT + 14), 46, Stop(0, Ink(0, 0, much)), Stop(1, NONE), stretch=4.8)
            )


def under(sheet: Sheet, x: float) -> None:
    """The dark beneath a pod."""
    with sheet.shape(f"shadow at {x:g}"), sheet.overprint(blur=5):
        sheet.paint(ellipse(x + 170, FOOT + 4, 172, 11), Ink(0.80, 0.50, 0))


def tray_in_shadow(sheet: Sheet, x: float, much: float = 0.5) -> None:
    """The tray of a lit pod turns its front from the light."""
    front = polygon([(x - 6, FOOT - 56), (x + 348, FOOT - 56), (x + 322, FOOT + 8), (x + 20, FOOT + 8)])
    with sheet.shape(f"tray in shadow at {x:g}"), sheet.overprint(clip=sheet.clip(front)):
        sheet.paint(
            front,
            sheet.linear(
                (0, FOOT - 56),
                (0, FOOT + 8),
                Stop(0, Ink(0.10, 0.16, 0.1)),
                Stop(1, Ink(0.86 * much + 0.2, 0.8 * much + 0.2, 0)),
            ),
        )


def near_the_lamp(sheet: Sheet) -> None:
    """What lies right beside the lamp gives back most of the light."""
    with sheet.shape("near the lamp"), sheet.lift():
        at = (LAMP[0], LAMP[1] - 40)
        reach = sheet.radial(at, 330, Stop(0, Ink(0.60, 0.44, 1)), Stop(0.4, Ink(0.74, 0.6, 1)), Stop(1, KEPT))
        sheet.paint(ellipse(*at, 329), reach)


def moonlight(sheet: Sheet) -> None:
    """The moon in the curtain: all that is white up there."""
    cloth = smooth(CURTAIN)
    with sheet.shape("moon in the curtain"), sheet.lift(clip=sheet.clip(cloth)):
        sheet.paint(
            cloth,
            sheet.linear(
                (700, 90),
                (1060, 420),
                Stop(0, Ink(0.5, 0.6, 1)),
                Stop(0.6, Ink(0.18, 0.34, 1)),
                Stop(1, Ink(0.3, 0.45, 1)),
            ),
        )


def passage_light(sheet: Sheet) -> None:
    """The lamp that was left on for her: on the post, and a wedge of it on the boards."""
    with sheet.shape("passage light"):
        post = polygon([(POST_LEFT, TOP), (POST_RIGHT, TOP), (POST_RIGHT, 640), (POST_LEFT, 720)])
        with sheet.lift(clip=sheet.clip(post)):
            sheet.paint(
                post, sheet.radial((0, 440), 420, Stop(0, Ink(0.16, 0.24, 1)), Stop(1, Ink(0.9, 0.9, 1)), stretch=0.8)
            )
        with sheet.overprint(clip=sheet.clip(post)):
            sheet.paint(post, sheet.radial((0, 440), 420, Stop(0, Ink(0, 0, 0.42)), Stop(1, NONE), stretch=0.8))
        gap = polygon([(LEFT, TOP), (POST_LEFT, TOP), (POST_LEFT, 720), (LEFT, 800)])
        sheet.paint(
            gap,
            sheet.linear(
                (0, TOP),
                (0, 760),
                Stop(0, Ink(0.50, 0.50, 0.60)),
                Stop(0.6, Ink(0.04, 0.16, 0.56)),
                Stop(1, Ink(0.16, 0.34, 0.74)),
            ),
        )
        sheet.line(polyline([(POST_LEFT, TOP), (POST_LEFT, 720)]), LINE, 4)
        wedge = polygon([(LEFT, 800), (POST_LEFT, 721), (360, 1134), (LEFT, 1134)])
        with sheet.lift(clip=sheet.clip(wedge)):
            sheet.paint(wedge, sheet.linear((0, 730), (200, 1000), Stop(0, Ink(0.24, 0.36, 1)), Stop(1, KEPT)))
        with sheet.overprint(clip=sheet.clip(wedge)):
            sheet.paint(wedge, sheet.linear((0, 730), (200, 1000), Stop(0, Ink(0, 0, 0.4)), Stop(1, NONE)))


def lamp(sheet: Sheet) -> None:
    """A bedside lamp, put down on the floor between two of them."""
    x, y = LAMP
    with sheet.shape("lamp"):
        base = smooth(
            [
                Corner(x - 30, y + 88),
                (x - 22, y + 60),
                (x - 8, y + 40),
                Corner(x - 6, y + 10),
                Corner(x + 6, y + 10),
                (x + 8, y + 40),
                (x + 22, y + 60),
                Corner(x + 30, y + 88),
            ]
        )
        sheet.paint(base, Ink(0.10, 0.40, 0.70))
        sheet.line(base, LINE, 3.2)
        shade = polygon([(x - 30, y - 50), (x + 30, y - 50), (x + 58, y + 22), (x - 58, y + 22)])
        sheet.paint(shade, sheet.radial((x, y), 70, Stop(0, PAPER), Stop(1, Ink(0, 0.06, 0.55))))
        with sheet.group(clip=sheet.clip(shade)):
            sheet.paint(
                stamped_stars(x - 60, y - 50, 120, 80, 32, sheet.rng("lampshade"), radius=7), Ink(0, 0.12, 0.80)
            )
        sheet.line(shade, LINE, 3.2)
        flex = [(x + 28, y + 84), (x + 90, y + 94), (x + 160, y + 76), (x + 190, y + 90)]
        sheet.line(smooth(flex, closed=False), LINE, 5)
    with sheet.shape("light of the lamp"):
        sheet.paint(
            ellipse(x, y, 190),
            sheet.radial(
                (x, y), 190, Stop(0, MOON, 0.42), Stop(0.4, Ink(0, 0.04, 0.40), 0.10), Stop(1, Ink(0, 0.1, 0.6), 0)
            ),
        )


PUDDLES = ((640, 732, 76), (762, 738, 34), (1030, 732, 84), (1160, 740, 40), (1400, 734, 88), (1540, 744, 44))


def puddles(sheet: Sheet) -> None:
    """Where somebody's hair has dripped."""
    for x, y, long in PUDDLES:
        with sheet.shape(f"puddle at {x}"):
            run = [(-1, 0), (-0.4, -12), (0.5, -9), (1, 3), (0.3, 14), (-0.6, 10)]
            outline = smooth([(x + share * long, y + down) for share, down in run])
            sheet.paint(outline, Ink(0.30, 0.56, 0.02))
            sheet.line(outline, LINE, 2.6)
            sheet.line(polyline([(x - long * 0.5, y - 2), (x + long * 0.3, y - 2)]), PAPER, 4)
            sheet.line(polyline([(x + long * 0.1, y + 6), (x + long * 0.4, y + 6)]), PAPER, 3)


NEAR, NEAR_LINE = Ink(0.97, 0.90, 0.12), Ink(0.62, 0.72, 0.16)


def rafter(sheet: Sheet) -> None:
    """Nearest to us, nearly black: a rafter, which one has to mind one's head for."""
    with sheet.shape("rafter"):
        sheet.paint(polygon([(1420, TOP), (1600, TOP), (RIGHT, 92), (RIGHT, 172)]), NEAR)
        sheet.line(polyline([(1420, TOP), (RIGHT, 172)]), NEAR_LINE, 3)
        sheet.paint(rectangle(LEFT, TOP, RIGHT - LEFT, 58), NEAR)
        sheet.line(polyline([(LEFT, 4), (RIGHT, 4)]), NEAR_LINE, 3)


def rafter_and_basket(sheet: Sheet) -> None:
    """The rafter, and in the corner a laundry basket."""
    rafter(sheet)
    with sheet.shape("basket in the corner"):
        body = smooth([Corner(1690, 876), (1800, 864), Corner(1936, 876), Corner(1916, BOTTOM), Corner(1712, BOTTOM)])
        sheet.paint(body, NEAR)
        for index in range(4):
            y = 900 + index * 40
            sheet.line(
                smooth([(1694 + index * 4, y), (1810, y + 10), (1932 - index * 4, y)], closed=False), NEAR_LINE, 2.6
            )
        sleeve = smooth([Corner(1730, 872), (1750, 838), (1800, 826), (1860, 840), Corner(1900, 874)])
        sheet.paint(sleeve, NEAR)
        sheet.line(smooth([(1732, 868), (1752, 838), (1800, 826), (1858, 840)], closed=False), NEAR_LINE, 3)


def basket(sheet: Sheet) -> None:
    """The laundry basket, pulled up as a seat, before the first two."""
    with sheet.shape("basket"):
        body = smooth([Corner(446, 650), (530, 642), Corner(618, 650), Corner(602, 776), Corner(462, 776)])
        sheet.paint(body, Ink(0.10, 0.30, 0.66))
        with sheet.group(clip=sheet.clip(body)):
            for row in range(7):
                for column in range(9):
                    x = 450 + column * 20 + (row % 2) * 10
                    sheet.line(
                        smooth([(x, 666 + row * 17), (x + 8, 660 + row * 17), (x + 16, 666 + row * 17)], closed=False),
                        Ink(0.50, 0.50, 0.66),
                        4,
                    )
        sheet.line(body, LINE, 3.6)
        lid = rectangle(436, 636, 192, 22, radius=10)
        sheet.paint(lid, Ink(0.04, 0.22, 0.56))
        sheet.line(lid, LINE, 3.6)
        towel = smooth([Corner(560, 634), (590, 626), Corner(620, 634), Corner(626, 716), Corner(572, 712)])
        sheet.paint(towel, LINEN)
        sheet.line(polyline([(573, 690), (625, 694)]) + polyline([(573, 700), (625, 704)]), RED, 4)
        sheet.line(towel, LINE, 3.2)
