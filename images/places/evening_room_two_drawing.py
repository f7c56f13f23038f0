"""The shop at the second two o’clock, seen from its far end: eleven beds, the bunks, the window, the door, the pod.

The wall with the window and the pod are the evening’s own drawing, smaller.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import evening_room_drawing as shop
import evening_room_pod_drawing as in_the_pod
import evening_room_things_drawing as things
from evening_room_sitter_drawing import FOCUS

from print_room.brushes import stamped_moons, stroke
from print_room.geometry import Point, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = shop.LEFT, shop.RIGHT, shop.TOP, shop.BOTTOM
SCALE = 0.58
DOWN = 100.0
# The opening of the window, the edge of the floor and the shop door, from here.
PANE = (726.0, 149.0, 519.0, 261.0)
FLOOR = 488.0
DOOR = (1300.0, 196.0, 146.0, 300.0)
NIGHT = Ink(0.62, 0.78, 0)
WOOD = Ink(0.16, 0.52, 0)


@contextmanager
def far(sheet: Sheet) -> Iterator[None]:
    """Draw what the evening has, from the shop’s far end."""
    with sheet.group(move=(960 * (1 - SCALE), DOWN)), sheet.group(scale=(SCALE, 0, 0)):
        yield


def around() -> tuple[str, ...]:
    """All of the room but the window’s opening."""
    x, y, width, height = PANE
    return (
        rectangle(LEFT, TOP, RIGHT - LEFT, y - TOP),
        rectangle(LEFT, y, x - LEFT, height),
        rectangle(x + width, y, RIGHT - x - width, height),
        rectangle(LEFT, y + height, RIGHT - LEFT, BOTTOM - y - height),
    )


def street(sheet: Sheet, *, tram: bool = False) -> None:
    """Night in the window: gables, few windows lit; a tram with nobody in it, if it goes by."""
    with sheet.shape("night outside"):
        sheet.paint(sheet.everything, Ink(0.80, 0.86, 0))
    rng = sheet.rng("gables")
    with sheet.shape("gables"):
        x = 680.0
        while x < 1300:
            width = rng.uniform(70, 104)
            eaves = rng.uniform(244, 276)
            sheet.paint(
                polygon([(x, 440), (x, eaves), (x + width / 2, eaves - 44), (x + width, eaves), (x + width, 440)]),
                Ink(0.94, 0.90, 0),
            )
            for row in range(3):
                for column in range(2):
                    if rng.random() < 0.22:
                        sheet.paint(
                            cut_box(x + width * (0.24 + column * 0.34), eaves + 14 + row * 34, 11, 17, 1, rng),
                            Ink(0.1, 0.36, 0),
                        )
            x += width
    if tram:
        _tram(sheet)


def _tram(sheet: Sheet) -> None:
    with sheet.shape("tram"):
        sheet.paint(rectangle(790, 262, 620, 134, radius=20), Ink(0.34, 0.62, 0))
        for index in range(8):
            sheet.paint(rectangle(812 + index * 64, 280, 54, 62, radius=6), PAPER)
            sheet.line(polyline([(839 + index * 64, 280), (839 + index * 64, 300)]), Ink(0.3, 0.5, 0), 2.6)
        sheet.paint(rectangle(790, 352, 620, 8), PAPER)
        sheet.line(rectangle(790, 262, 620, 134, radius=20), LINE, 3)


def walls(sheet: Sheet) -> None:
    """Wallpaper with moons, panels and boards, to the page’s edges; the window’s frame in it."""
    above, left, right, _ = around()
    with sheet.shape("wall"):
        sheet.paint("".join(around()), Ink(0, 0.26, 0))
        moons = stamped_moons(LEFT, TOP, RIGHT - LEFT, 520, 54, sheet.rng("moons"), radius=8)
        with sheet.group(clip=sheet.clip(above, left, right)):
            sheet.paint(moons, Ink(0.02, 0.52, 0))
    with sheet.shape("panels"):
        sheet.paint(rectangle(LEFT, 424, RIGHT - LEFT, FLOOR - 424), Ink(0.06, 0.42, 0))
        sheet.line("".join(polyline([(x, 430), (x, 476)]) for x in range(-80, 2016, 32)), Ink(0.36, 0.56, 0), 2.4)
        sheet.paint(rectangle(LEFT, 418, RIGHT - LEFT, 8), Ink(0, 0.22, 0))
        sheet.line(polyline([(LEFT, FLOOR), (RIGHT, FLOOR)]), LINE, 3)
    with sheet.shape("boards"):
        sheet.paint(rectangle(LEFT, FLOOR, RIGHT - LEFT, BOTTOM - FLOOR), Ink(0.04, 0.32, 0))
        for index in range(-18, 19):
            sheet.line(polyline([(960 + index * 60, FLOOR), (960 + index * 200, BOTTOM)]), Ink(0.34, 0.56, 0), 2.4)
    with far(sheet):
        shop.window_frame(sheet)
        things.shelf(sheet)
        shop.rug(sheet)


def door(sheet: Sheet, *, is_open: bool) -> None:
    """The shop door, with its bell: shut on the dark, or open on a street with a lamp somewhere."""
    x, y, width, height = DOOR
    with sheet.shape("door"):
        sheet.paint(rectangle(x - 14, y - 14, width + 28, height + 8), Ink(0.60, 0.72, 0))
        if is_open:
            sheet.paint(
                rectangle(x, y, width, height),
                sheet.linear((0, y), (0, y + height), Stop(0, Ink(0, 0.30, 0)), Stop(0.6, PAPER), Stop(1, PAPER)),
            )
            sheet.paint(polygon([(x, 470), (x + width, 452), (x + width, y + height), (x, y + height)]), PAPER)
            leaf = polygon(
                [(x + width, y), (x + width + 84, y - 20), (x + width + 84, y + height + 26), (x + width, y + height)]
            )
            glass = polygon(
                [
                    (x + width + 14, y + 18),
                    (x + width + 68, y + 6),
                    (x + width + 68, y + 170),
                    (x + width + 14, y + 166),
                ]
            )
        else:
            leaf = rectangle(x, y, width, height)
            glass = rectangle(x + 20, y + 22, width - 40, 140)
        sheet.paint(leaf, Ink(0.42, 0.64, 0))
        sheet.line(leaf, LINE, 3.4)
        sheet.paint(glass, Ink(0.84, 0.86, 0))
        sheet.line(glass, LINE, 2.6)
        sheet.paint(ellipse(x + width - 14 if not is_open else x + width + 74, y + 190, 7), PAPER)
        bell = smooth([(x + 52, y - 22), (x + 56, y - 40), (x + 66, y - 46), (x + 76, y - 40), (x + 80, y - 22)])
        sheet.paint(bell, PAPER)
        sheet.line(bell, LINE, 3)


def light_from_the_door(sheet: Sheet) -> None:
    """A long pale patch on the boards."""
    x, y, width, height = DOOR
    with sheet.shape("light from the door"), sheet.lift(clip=sheet.clip(*around()), blur=4):
        patch = polygon([(x, y + height), (x + width, y + height), (x + width + 70, 660), (x - 90, 660)])
        sheet.paint(patch, sheet.linear((0, y + height), (0, 660), Stop(0, Ink(0.20, 0.28, 1)), Stop(1, Ink(1, 1, 1))))


def counter(sheet: Sheet) -> None:
    """The counter with the till, and a small speaker on it."""
    with sheet.shape("counter"):
        sheet.paint(rectangle(452, 408, 206, 96), Ink(0.30, 0.58, 0))
        sheet.line("".join(polyline([(x, 424), (x, 500)]) for x in range(480, 650, 28)), LINE, 2.4)
        sheet.line(rectangle(452, 408, 206, 96), LINE, 3)
        sheet.paint(rectangle(442, 396, 226, 14), Ink(0, 0.14, 0))
        sheet.line(rectangle(442, 396, 226, 14), LINE, 3)
    with sheet.shape("till"):
        till = smooth([(556, 396), (560, 350), (576, 338), (636, 338), (648, 352), (652, 396)], tension=0.5)
        sheet.paint(till, Ink(0.50, 0.68, 0))
        sheet.line(till, LINE, 3)
        sheet.paint(rectangle(574, 346, 60, 14), Ink(0, 0.2, 0))
        for row in range(2):
            for column in range(4):
                sheet.paint(ellipse(578 + column * 16, 371 + row * 13, 4), Ink(0, 0.2, 0))


def speaker(sheet: Sheet, *, glow: bool) -> None:
    """The speaker on the till, and its one light."""
    with sheet.shape("speaker"):
        if glow:
            with sheet.lift(clip=sheet.clip(*around())):
                halo = sheet.radial(
                    (605, 316), 72, Stop(0, Ink(0.16, 0.3, 1)), Stop(0.5, Ink(0.6, 0.7, 1)), Stop(1, Ink(1, 1, 1))
                )
                sheet.paint(ellipse(605, 316, 72), halo)
        sheet.paint(rectangle(584, 296, 42, 42, radius=8), PAPER if glow else Ink(0, 0.14, 0))
        sheet.line(rectangle(584, 296, 42, 42, radius=8), LINE, 3.4)
        sheet.paint(ellipse(605, 314, 12), LINE)
        sheet.paint(ellipse(605, 314, 6), Ink(0, 0.2, 0))
        sheet.paint(ellipse(605, 332, 3), LINE)


def bed(sheet: Sheet, name: str, x: float, y: float, width: float, height: float) -> None:
    """A display bed from the side: mattress in its plastic, a low frame, short legs, a price tag."""
    with sheet.shape(f"frame of {name}"):
        for left in (x + 14, x + width - 34):
            sheet.paint(rectangle(left, y + height, 18, height * 0.66), Ink(0.60, 0.70, 0))
        sheet.paint(rectangle(x + 2, y + height * 0.74, width - 4, height * 0.5), WOOD)
        sheet.line(rectangle(x + 2, y + height * 0.74, width - 4, height * 0.5), LINE, 3)
    things.mattress(sheet, name, x, y, width, height)


def _tag(sheet: Sheet, name: str, x: float, y: float, width: float, height: float) -> None:
    """The price tag on a bed."""
    with sheet.shape(f"tag of {name}"), sheet.group(turn=(4 if x < 900 else -5, x + width * 0.7, y + height)):
        left, top, size = x + width * 0.7, y + height + 4, height / 110
        corners = ((-20, 16), (0, 0), (20, 16), (20, 64), (-20, 64))
        label = polygon([(left + dx * size, top + dy * size) for dx, dy in corners])
        sheet.paint(label, Ink(0.10, 0.52, 0))
        sheet.line(label, LINE, 2.2)


# The beds: three along the wall, four in the middle; four more are near by.
BACK_BEDS = ((-70.0, 462.0, 236.0, 46.0), (192.0, 462.0, 236.0, 46.0), (1786.0, 462.0, 240.0, 46.0))
MIDDLE_BEDS = (
    (-100.0, 596.0, 330.0, 62.0),
    (268.0, 596.0, 326.0, 62.0),
    (1336.0, 596.0, 326.0, 62.0),
    (1698.0, 596.0, 330.0, 62.0),
)
NEAR_BEDS = (
    (-110.0, 752.0, 420.0, 84.0),
    (352.0, 752.0, 390.0, 84.0),
    (1178.0, 752.0, 390.0, 84.0),
    (1612.0, 752.0, 420.0, 84.0),
)


def bunks(sheet: Sheet) -> None:
    """Two for the price of one, with a ladder."""
    things.mattress(sheet, "upper bunk", 1500, 268, 250, 36)
    things.mattress(sheet, "lower bunk", 1500, 434, 250, 38)
    with sheet.shape("bunk frame"):
        for y in (298, 468):
            sheet.paint(rectangle(1488, y, 274, 18), WOOD)
            sheet.line(rectangle(1488, y, 274, 18), LINE, 2.8)
        for x in (1482, 1748):
            sheet.paint(rectangle(x, 214, 20, 304), WOOD)
            sheet.line(rectangle(x, 214, 20, 304), LINE, 2.8)
            sheet.paint(ellipse(x + 10, 206, 13), WOOD)
            sheet.line(ellipse(x + 10, 206, 13), LINE, 2.8)
    with sheet.shape("ladder"):
        for x in (1524, 1566):
            sheet.line(polyline([(x, 240), (x - 12, 520)]), LINE, 9)
            sheet.line(polyline([(x, 240), (x - 12, 520)]), Ink(0.04, 0.3, 0), 4.4)
        for rung in range(6):
            y = 276 + rung * 42
            sheet.line(polyline([(1523 - rung * 2, y), (1565 - rung * 2, y)]), LINE, 8)
            sheet.line(polyline([(1523 - rung * 2, y), (1565 - rung * 2, y)]), Ink(0.04, 0.3, 0), 4)


def night(sheet: Sheet, *, lamp: bool) -> None:
    """The dark of the shop; with the lamp, a round hole in it about the hand."""
    clip = sheet.clip(*around())
    with sheet.shape("night"):
        if lamp:
            hole = sheet.grey_radial(
                FOCUS, 1000, (0, 0.0), (0.16, 0.03), (0.34, 0.42), (0.62, 0.80), (1, 1), stretch=1.2
            )
            with sheet.overprint(clip=clip, mask=sheet.mask((sheet.everything, hole))):
                sheet.paint(sheet.everything, NIGHT)
            with sheet.lift(clip=clip):
                pool = sheet.radial(
                    (950, 590),
                    210,
                    Stop(0, Ink(0.2, 0.22, 1)),
                    Stop(0.6, Ink(0.5, 0.56, 1)),
                    Stop(1, Ink(1, 1, 1)),
                    stretch=2.2,
                )
                sheet.paint(rectangle(300, FLOOR, 1300, 340), pool)
        else:
            hole = sheet.grey_radial((960, 470), 1000, (0, 0.66), (0.4, 0.84), (1, 1), stretch=1.2)
            with sheet.overprint(clip=clip, mask=sheet.mask((sheet.everything, hole))):
                sheet.paint(sheet.everything, Ink(0.80, 0.84, 0))
        with sheet.overprint(clip=clip):
            sheet.paint(
                rectangle(LEFT, 700, RIGHT - LEFT, BOTTOM - 700),
                sheet.linear((0, 740), (0, 1060), Stop(0, PAPER), Stop(1, Ink(0.7, 0.6, 0))),
            )


def lamp(sheet: Sheet, *, lit: bool) -> None:
    """The standing lamp."""
    x, y = 867.2, 284.4
    with sheet.shape("lamp"):
        if lit:
            x0, y0, width, height = PANE
            halo = sheet.radial(
                (x, y),
                170,
                Stop(0, Ink(0, 0.14, 0), 0.9),
                Stop(0.4, Ink(0.3, 0.6, 0), 0.4),
                Stop(1, Ink(0.5, 0.7, 0), 0),
            )
            with sheet.group(clip=sheet.clip(rectangle(x0, y0, width, height))):
                sheet.paint(ellipse(x, y, 170), halo)
        sheet.line(polyline([(x, y + 30), (x, 514)]), LINE, 8)
        sheet.paint(ellipse(x, 514, 32, 8), LINE)
        sheet.paint(polygon([(x - 15, y + 28), (x + 15, y + 28), (x + 9, y + 50), (x - 9, y + 50)]), LINE)
        sheet.paint(ellipse(x, y, 38), PAPER if lit else Ink(0.34, 0.60, 0))
        if not lit:
            sheet.line(ellipse(x, y, 38), LINE, 3)
            sheet.paint(
                stroke([(x + 12, y - 30), (x + 30, y - 12), (x + 32, y + 8)], 5, start=0.2, end=0.2), Ink(0, 0.2, 0)
            )


def pod_outline() -> tuple[str, ...]:
    """The pod, as it is seen from here: shell, hood and quilt."""
    quilt = [(652, 536), (684, 505), (716, 516), (744, 534), (800, 524), (880, 500), (960, 483), (1040, 479)]
    parts = (in_the_pod.SHELL, in_the_pod.HOOD, [*quilt, (1180, 590), (1180, 620), (652, 620)])
    return tuple(smooth([_from_afar(point) for point in part], tension=0.8) for part in parts)


def _from_afar(point: Sequence[float]) -> Point:
    return (960 + (point[0] - 960) * SCALE, DOWN + point[1] * SCALE)


def pod_and_hand(sheet: Sheet, *, lamplight: bool) -> None:
    """The pod, the form at its foot, and the hand in the light."""
    with sheet.shape("shadow of the pod"), sheet.overprint(clip=sheet.clip(*around()), blur=5):
        sheet.paint(ellipse(975, 552, 200, 22), Ink(0.6, 0.6, 0))
    with far(sheet):
        in_the_pod.pod(sheet)
    x, y = FOCUS
    in_pod = sheet.clip(*pod_outline())
    if lamplight:
        with sheet.shape("shade on the quilt"), sheet.overprint(clip=in_pod):
            shade = sheet.radial(
                (x, y), 150, Stop(0, PAPER), Stop(0.5, Ink(0, 0.16, 0)), Stop(1, Ink(0.16, 0.36, 0)), stretch=1.3
            )
            sheet.paint(rectangle(730, 300, 460, 280), shade)
    with sheet.shape("light on the hand"), sheet.lift(clip=in_pod):
        clear = Ink(0, 0, 1) if lamplight else Ink(0.5, 0.4, 1)
        pool = sheet.radial((x, y), 66, Stop(0, clear), Stop(0.55, clear), Stop(1, Ink(1, 1, 1)), stretch=1.4)
        sheet.paint(rectangle(730, 300, 460, 280), pool)
    with far(sheet), sheet.group(scale=(1.3, 960, 572)):
        in_the_pod.hand(sheet)
    with sheet.shape("form"), sheet.group(turn=(-8, 776, 436)):
        form = cut_box(752, 424, 44, 56, 1.5, sheet.rng("form"))
        sheet.paint(form, PAPER)
        sheet.line(form, LINE, 3)
        for row in range(3):
            sheet.line(polyline([(759, 436 + row * 9), (788 - row * 5, 436 + row * 9)]), Ink(0.6, 0.6, 0), 2.4)


def _beds(sheet: Sheet, rows: Sequence[tuple[float, float, float, float]], first: int, dark: tuple[Ink, Ink]) -> None:
    """Beds with the night on them: `dark` is the ink at the inner and at the outer end."""
    for number, (x, y, width, height) in enumerate(rows):
        bed(sheet, f"bed {first + number}", x, y, width, height)
        inner, outer = (620, LEFT) if x < 900 else (1300, RIGHT)
        fade = sheet.linear((inner, 0), (outer, 0), Stop(0, dark[0]), Stop(1, dark[1]))
        with sheet.overprint(clip=sheet.clip(rectangle(x - 6, y - 6, width + 12, height * 2))):
            over = rectangle(x, y + 3, width, height - 5, radius=16)
            over += rectangle(x + 2, y + height, width - 4, height * 0.24)
            sheet.paint(over, fade)
        _tag(sheet, f"bed {first + number}", x, y, width, height)


def middle_beds(sheet: Sheet) -> None:
    """The four beds to the left and right of the pod."""
    _beds(sheet, MIDDLE_BEDS, 4, (Ink(0.14, 0.40, 0), Ink(0.56, 0.72, 0)))


def near_beds(sheet: Sheet) -> None:
    """The four beds nearest to us."""
    _beds(sheet, NEAR_BEDS, 8, (Ink(0.52, 0.66, 0), Ink(0.80, 0.80, 0)))
