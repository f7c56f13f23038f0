"""The shop from the till, at night: its length, the window at the end, the pod, a shelf with a book, the till.

Everything is in key and tone alone. What is light is paper.
"""

from __future__ import annotations

from evening_room_drawing import LETTERS
from evening_room_pod_drawing import pod
from lens_drawing import Lens

from print_room.brushes import stamped_moons, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import PAPER, Ink
from print_room.sheet import Sheet, Stop

EYE = Lens((960, 170), 1150)
FLOOR, CEILING, WALL = 2.9, -0.75, 3.5
NEAR, END = 2.3, 13.6
AISLE = 1.1
NIGHT, NIGHT_SIDE = Ink(0.84, 0.86, 0), Ink(0.82, 0.85, 0)
INKY = Ink(0.96, 0.86, 0)
BOARDS, SEAM = Ink(0.42, 0.72, 0), Ink(0.70, 0.84, 0)
KEPT = Ink(1, 1, 1)
# The middle of the pod, and of its light.
POD: Point = (990.0, 316.0)


def shop(sheet: Sheet) -> None:
    """Ceiling, walls, floor, the end with its window."""
    with sheet.shape("walls"):
        sheet.paint(sheet.everything, INKY)
        for x in (-WALL, WALL):
            sheet.paint(EYE.side(x, CEILING, FLOOR, NEAR, END), NIGHT_SIDE)
            inside = sheet.clip(EYE.side(x, CEILING, FLOOR - 0.9, NEAR, END))
            with sheet.group(clip=inside):
                left = -96 if x < 0 else 1200
                moons = stamped_moons(left, -54, 820, 640, 74, sheet.rng(f"paper {x}"), radius=11)
                sheet.paint(moons, Ink(0.34, 0.66, 0))
            for z in (5.2, 7.6, 10.4):
                sheet.line(EYE.side(x, FLOOR - 0.8, FLOOR - 0.1, z, z + 1.9), Ink(0.90, 0.86, 0), 3)
            sheet.line(polyline([EYE.at(x, FLOOR - 0.9, NEAR), EYE.at(x, FLOOR - 0.9, END)]), Ink(0.24, 0.6, 0), 3)
    _floor(sheet)
    _end(sheet)


def _floor(sheet: Sheet) -> None:
    with sheet.shape("floor"):
        sheet.paint(EYE.flat(FLOOR, -WALL, WALL, NEAR, END), BOARDS)
        for index in range(-12, 13):
            x = index * 0.29
            sheet.line(polyline([EYE.at(x, FLOOR, NEAR), EYE.at(x, FLOOR, END)]), SEAM, 2.2)
        rng = sheet.rng("ends of boards")
        for _ in range(70):
            x, z = round(rng.uniform(-11, 11)) * 0.29, rng.uniform(NEAR + 0.3, END - 0.5)
            sheet.line(polyline([EYE.at(x, FLOOR, z), EYE.at(x + 0.29, FLOOR, z)]), SEAM, max(1.2, EYE.size(0.012, z)))


def _end(sheet: Sheet) -> None:
    """The wall at the far end: a shop window on a street without a light, and the door."""
    with sheet.shape("end wall"):
        sheet.paint(EYE.front(END, -WALL, WALL, CEILING, FLOOR), NIGHT)
    pane = EYE.front(END, -2.5, 2.1, -0.42, 1.9)
    with sheet.shape("window"):
        sheet.paint(pane, sheet.linear((0, 130), (0, 330), Stop(0, Ink(0.62, 0.86, 0)), Stop(1, Ink(0.20, 0.66, 0))))
        with sheet.group(clip=sheet.clip(pane)):
            rng = sheet.rng("houses")
            x = 740.0
            while x < 1150:
                wide, eaves = rng.uniform(44, 66), rng.uniform(214, 244)
                front = [(x, 340), (x, eaves), (x + wide / 2, eaves - 26), (x + wide, eaves), (x + wide, 340)]
                sheet.paint(polygon(front), Ink(0.84, 0.86, 0))
                x += wide - 2
        sheet.line(pane, INKY, 8)
        sheet.line(pane, Ink(0.10, 0.50, 0), 2.4)
    _banner(sheet)
    with sheet.shape("door of the shop"):
        sheet.paint(EYE.front(END, 2.36, 3.3, -0.2, FLOOR), INKY)
        sheet.paint(EYE.front(END, 2.50, 3.16, 0, 1.4), Ink(0.24, 0.66, 0))
        sheet.line(EYE.front(END, 2.36, 3.3, -0.2, FLOOR), Ink(0.16, 0.56, 0), 2.6)
        x, y = EYE.at(2.5, 1.75, END)
        sheet.paint(ellipse(x, y, 3.6), PAPER)


def _banner(sheet: Sheet) -> None:
    """Its back: the letters show through the wrong way round."""
    left, right, top = 764.0, 1126.0, 140.0
    run = [Corner(left, top), (945, top + 14), Corner(right, top), Corner(right - 4, top + 33), (945, top + 47)]
    cloth = smooth([*run, Corner(left + 4, top + 33)])
    with sheet.shape("banner in the window"):
        sheet.paint(cloth, Ink(0.10, 0.50, 0))
        for index, letter in enumerate(reversed("CLOSING DOWN")):
            if letter == " ":
                continue
            x, y = left + 20 + index * 27.4, top + 14 + 6 * (1 - ((index - 5.5) / 6) ** 2)
            for piece in LETTERS[letter]:
                points = [(x + 17 * (1 - across), y + 19 * down) for across, down in piece]
                sheet.line(polyline(points), Ink(0.66, 0.80, 0), 4)
        sheet.line(cloth, INKY, 2)


def glow_behind_the_pod(sheet: Sheet) -> None:
    """A round of light: the one thing in the room that is for somebody."""
    x, y = POD
    with sheet.shape("light of the pod"):
        for radius, ink in ((330, Ink(0.66, 0.76, 1)), (214, Ink(0.46, 0.62, 1))):
            with sheet.lift():
                round_light = sheet.radial((x, y), radius, Stop(0, ink), Stop(0.66, ink), Stop(1, KEPT))
                sheet.paint(ellipse(x, y, radius), round_light)
        with sheet.lift():
            spill = sheet.linear((0, 400), (0, 900), Stop(0, Ink(0.05, 0.16, 1)), Stop(1, Ink(0.7, 0.86, 1)))
            path = [EYE.at(-AISLE, FLOOR, 11.8), EYE.at(AISLE, FLOOR, 11.8), EYE.at(0.86, FLOOR, 3.4)]
            sheet.paint(polygon([*path, EYE.at(-0.86, FLOOR, 3.4)]), spill)


def lit_pod(sheet: Sheet) -> None:
    """The pod on a low stand, lit through its ribs; his hand on the quilt."""
    x, y = POD
    with sheet.shape("stand"):
        sheet.paint(ellipse(x, y + 98, 190, 22), Ink(0.86, 0.86, 0))
        sheet.paint(ellipse(x, y + 92, 184, 19), Ink(0.02, 0.34, 0))
        sheet.line(ellipse(x, y + 92, 184, 19), INKY, 2.4)
    with sheet.group(move=(x - 965, y - 590)), sheet.group(scale=(0.46, 965, 590)):
        pod(sheet)
    with sheet.shape("light in the pod"), sheet.lift():
        inner = sheet.radial(
            (x + 24, y - 20), 190, Stop(0, Ink(0.50, 0.08, 0)), Stop(0.6, Ink(0.7, 0.36, 0)), Stop(1, Ink(1, 1, 0))
        )
        sheet.paint(rectangle(x - 200, y - 130, 400, 250), inner)


def shelf_with_the_book(sheet: Sheet) -> None:
    """On the right-hand wall, and the book on it lies open."""
    level = 1.16
    with sheet.shape("shelf"):
        near, far = 4.9, 7.8
        board = [EYE.at(WALL, level, far), EYE.at(WALL - 0.42, level, far), EYE.at(WALL - 0.42, level, near)]
        sheet.paint(polygon([*board, EYE.at(WALL, level, near)]), Ink(0.16, 0.56, 0))
        edge = [EYE.at(WALL - 0.42, level, far), EYE.at(WALL - 0.42, level, near)]
        front = EYE.side(WALL - 0.42, level, level + 0.09, near, far)
        end = EYE.front(near, WALL - 0.42, WALL, level, level + 0.09)
        for z in (5.3, 7.3):
            bracket = [EYE.at(WALL - 0.36, level + 0.09, z), EYE.at(WALL, level + 0.09, z)]
            sheet.paint(polygon([*bracket, EYE.at(WALL, level + 0.36, z)]), INKY)
        for board_side, ink in ((front, Ink(0.30, 0.66, 0)), (end, Ink(0.76, 0.82, 0))):
            sheet.paint(board_side, ink)
            sheet.line(board_side, INKY, 2.4)
        sheet.line(polyline(edge), Ink(0, 0.24, 0), 3)
    x, y = EYE.at(WALL - 0.26, level, 6.2)
    with sheet.shape("open book"):
        for side in (-1, 1):
            cover = [Corner(x, y + 2), (x + side * 34, y - 16), Corner(x + side * 72, y - 8)]
            low = [Corner(x + side * 78, y + 16), (x + side * 38, y + 8), Corner(x, y + 26)]
            sheet.paint(smooth([*cover, *low]), INKY)
            page = [Corner(x, y - 4), (x + side * 32, y - 24), Corner(x + side * 68, y - 16)]
            foot = [Corner(x + side * 73, y + 9), (x + side * 36, y + 1), Corner(x, y + 20)]
            sheet.paint(smooth([*page, *foot]), PAPER if side > 0 else Ink(0, 0.14, 0))
            for row in range(4):
                lines = [(x + side * 12, y - 4 + row * 5), (x + side * 36, y - 15 + row * 5.4)]
                sheet.line(polyline([*lines, (x + side * 60, y - 10 + row * 5.4)]), Ink(0.30, 0.56, 0), 1.6)
        leaf = smooth([Corner(x, y - 4), (x + 6, y - 36), Corner(x + 36, y - 54), (x + 22, y - 26), Corner(x, y + 18)])
        sheet.paint(leaf, PAPER)
        sheet.line(leaf, INKY, 2)


def till(sheet: Sheet) -> None:
    """Where we look from: a counter’s corner, and the till on it with its speaker; dark, with a rim of light."""
    rim = Ink(0.04, 0.42, 0)
    with sheet.shape("counter"):
        top = [Corner(1290, 1140), (1330, 1000), Corner(1390, 930), Corner(2030, 884), Corner(2030, 1140)]
        sheet.paint(smooth(top, tension=0.6), INKY)
        sheet.paint(stroke([(1304, 1080), (1334, 994), (1392, 931), (2020, 886)], 7, start=0.1, end=0.5), rim)
    with sheet.shape("till"):
        body = [Corner(1560, 938), (1572, 830), (1600, 760), Corner(1640, 726), Corner(1874, 712), (1912, 760)]
        sheet.paint(smooth([*body, (1934, 850), Corner(1940, 926)], tension=0.7), INKY)
        sheet.paint(
            stroke([(1566, 906), (1576, 826), (1602, 758), (1642, 728), (1872, 713)], 7, start=0.1, end=0.2), rim
        )
        display = cut_box(1672, 672, 160, 52, 3, sheet.rng("display"))
        sheet.paint(display, INKY)
        sheet.line(polyline([(1674, 722), (1673, 673), (1830, 671)]), rim, 5)
        for row in range(3):
            for column in range(5):
                key = ellipse(1650 + column * 38 - row * 7, 776 + row * 36, 10, 7)
                sheet.paint(key, Ink(0.66, 0.80, 0))
    with sheet.shape("speaker"):
        for radius in (34, 24, 13):
            sheet.line(ellipse(1880, 830, radius, radius * 1.1), Ink(0.56, 0.78, 0), 4)
