"""What there is to look at in the room with the pods: on the wall, along the skirting, on the floor."""

from __future__ import annotations

from collections.abc import Sequence

from pod_room_drawing import AMBER, LINEN, LINEN_SHADE, PLY, PLY_DARK, RED, box, pinned

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.sheet import Sheet, Stop

RULED = Ink(0.10, 0.40, 0.10)
DIARY = (196.0, 196.0, 204.0, 168.0)
# The colours of the four who live here; one of them is only dotted.
FOUR = (Ink(0.75, 0.55, 0.10), AMBER, Ink(0, 0.62, 0.10), RED)


def diary(sheet: Sheet) -> None:
    """A big sheet ruled in squares; every evening has its marks, and through one of the others goes a line."""
    x, y, width, height = DIARY
    with sheet.shape("diary"):
        sheet.paint(rectangle(x + 6, y + 8, width, height), Ink(0.30, 0.50, 0.10))
        box(sheet, "diary sheet", x, y, width, height, PAPER)
        columns, rows = 7, 4
        across, down = width / columns, (height - 24) / rows
        sheet.paint(rectangle(x + 2, y + 2, width - 4, 20), Ink(0.20, 0.52, 0.10))
        grid = "".join(polyline([(x + i * across, y + 24), (x + i * across, y + height)]) for i in range(1, columns))
        grid += "".join(polyline([(x, y + 24 + i * down), (x + width, y + 24 + i * down)]) for i in range(rows))
        sheet.line(grid, RULED, 2)
        for row in range(rows):
            for column in range(columns):
                corner = (x + column * across, y + 24 + row * down)
                for index, ink in enumerate(FOUR[:3]):
                    sheet.line(
                        polyline(
                            [(corner[0] + 5 + index * 8, corner[1] + 28), (corner[0] + 8 + index * 8, corner[1] + 28)]
                        ),
                        ink,
                        5,
                    )
                sheet.paint(ellipse(corner[0] + 26, corner[1] + 28, 1.8), FOUR[3])
        friday = (x + 4 * across, y + 24 + 2 * down)
        sheet.line(polyline([(friday[0] + 5, friday[1] + 9), (friday[0] + across - 5, friday[1] + 9)]), FOUR[0], 7)
        sheet.line(polyline([(friday[0] + 1, friday[1] + 13), (friday[0] + across - 1, friday[1] + 6)]), RED, 3.4)
        for at in ((x + 8, y + 6), (x + width - 8, y + 6)):
            pinned(sheet, at)


CHART: Point = (560.0, 318.0)


def chart(sheet: Sheet) -> None:
    """A clipboard on a nail: a chart with a line that goes up and down, and a pen on a string."""
    x, y = CHART
    with sheet.shape("chart"), sheet.group(turn=(3, x, y - 84)):
        sheet.line(polyline([(x, y - 88), (x, y - 74)]), LINE, 6)
        board = rectangle(x - 52, y - 70, 104, 138, radius=7)
        sheet.paint(board, PLY)
        sheet.line(board, LINE, 3.4)
        paper = rectangle(x - 43, y - 52, 86, 112)
        sheet.paint(paper, PAPER)
        sheet.line(paper, LINE, 2)
        sheet.line(
            "".join(polyline([(x - 38, y - 34 + i * 18), (x + 38, y - 34 + i * 18)]) for i in range(5)), RULED, 2
        )
        waves = [(x - 36 + i * 9, y - 20 + (9 if i % 2 else -9)) for i in range(9)]
        sheet.line(smooth(waves, closed=False), RED, 4)
        sheet.line(smooth([(a, b + 40) for a, b in waves], closed=False), FOUR[0], 4)
        clip = rectangle(x - 22, y - 80, 44, 22, radius=6)
        sheet.paint(clip, Ink(0.30, 0.50, 0.12))
        sheet.line(clip, LINE, 3)
    with sheet.shape("pen"):
        sheet.line(smooth([(x + 50, y - 56), (x + 70, y - 10), (x + 66, y + 36)], closed=False), LINE, 2.6)
        sheet.paint(stroke([(x + 67, y + 34), (x + 64, y + 62), (x + 60, y + 90)], 11, start=0.8, end=0.3), RED)


TEA: Point = (1212.0, 300.0)


def tea(sheet: Sheet) -> None:
    """A shelf, and on it a cup with its saucer on top to keep the heat in."""
    x, y = TEA
    with sheet.shape("shelf"):
        for side in (-68, 68):
            sheet.paint(polygon([(x + side - 7, y + 58), (x + side + 7, y + 58), (x + side - 2, y + 92)]), PLY_DARK)
        box(sheet, "shelf", x - 104, y + 44, 208, 16, PLY)
        for left, height, ink in ((58, 62, RED), (74, 50, Ink(0, 0.55, 0.10)), (90, 70, Ink(0.62, 0.60, 0.14))):
            box(sheet, f"book {left}", x + left, y + 43 - height, 14, height, ink)
    with sheet.shape("cup"):
        handle = smooth([(x - 34, y + 2), (x - 56, y + 4), (x - 54, y + 26), (x - 30, y + 28)], closed=False)
        sheet.line(handle, LINE, 11)
        sheet.line(handle, LINEN, 5)
        cup = smooth(
            [
                Corner(x - 34, y - 18),
                (x - 32, y + 18),
                (x - 18, y + 42),
                (x + 18, y + 42),
                (x + 32, y + 18),
                Corner(x + 34, y - 18),
            ]
        )
        sheet.paint(cup, LINEN)
        with sheet.group(clip=sheet.clip(cup)):
            sheet.line(polyline([(x - 44, y + 10), (x + 44, y + 10)]), FOUR[0], 9)
            sheet.paint(rectangle(x + 16, y - 20, 30, 70), LINEN_SHADE, opacity=0.6)
        sheet.line(cup, LINE, 3.4)
    with sheet.shape("saucer"):
        saucer = smooth(
            [(x - 60, y - 22), (x, y - 12), (x + 60, y - 22), (x + 40, y - 32), (x, y - 36), (x - 40, y - 32)]
        )
        sheet.paint(saucer, LINEN)
        sheet.line(saucer, LINE, 3.4)
        label = polygon([(x - 18, y - 40), (x + 20, y - 44), (x + 22, y - 26), (x - 16, y - 23)])
        sheet.paint(label, AMBER)
        sheet.line(label, LINE, 2.4)


HANDS: Point = (288.0, 486.0)
FINGERS = ((-16, -8, -20), (-6, -14, -8), (4, -14, 4), (13, -8, 14))


def drawn_hands(sheet: Sheet) -> None:
    """Four small drawings of hands, pinned up along the skirting, at the height of somebody small."""
    x, y = HANDS
    for index, (left, turn, fist) in enumerate(((-112, -5, 1.0), (-38, 4, 0.7), (38, -3, 1.1), (112, 5, 0.8))):
        with sheet.shape(f"drawn hand {index + 1}"), sheet.group(turn=(turn, x + left, y)):
            box(sheet, f"paper {index}", x + left - 32, y - 42, 64, 80, PAPER)
            _hand(sheet, (x + left, y + 2), fist, index)
            pinned(sheet, (x + left, y - 35), AMBER)


def _hand(sheet: Sheet, at: Point, spread: float, index: int) -> None:
    """A hand in outline, fingers up, as one draws one's own."""
    x, y = at
    ink = Ink(0.70, 0.50, 0.30) if index % 2 else RED
    palm: list[Point | Corner] = [Corner(-9, 28), (-13, 10), (-14, 0), (0, -5), (14, 0), (13, 14), Corner(9, 28)]
    sheet.line(smooth(moved(palm, x, y), closed=False), ink, 3)
    for root, lean, tip in FINGERS:
        run = [(x + root * 0.8, y), (x + root + lean * 0, y - 12), (x + tip * spread, y - 26 + abs(tip) * 0.4)]
        sheet.line(smooth(run, closed=False), ink, 5.4)
        sheet.line(smooth(run, closed=False), PAPER, 1.6)
    sheet.line(smooth([(x + 13, y + 12), (x + 22, y + 4), (x + 25, y - 5)], closed=False), ink, 5)


SOCKS: Point = (946.0, 440.0)


SOCK: tuple[Point | Corner, ...] = (
    Corner(-30, -26),
    (0, -32),
    (24, -24),
    (36, 0),
    (34, 34),
    (22, 50),
    (4, 44),
    (2, 24),
    (-6, 12),
    (-28, 14),
    (-38, -6),
)


def socks(sheet: Sheet) -> None:
    """A small pair on the radiator, one rolled up inside the other."""
    x, y = SOCKS
    with sheet.shape("socks"):
        foot = smooth(moved(SOCK, x, y))
        sheet.paint(foot, LINEN)
        with sheet.group(clip=sheet.clip(foot)):
            for step in (-20, -4, 12, 28, 44):
                sheet.line(polyline([(x - 44, y + step + 8), (x + 44, y + step - 4)]), RED, 6)
            sheet.paint(ellipse(x + 16, y + 46, 18, 13), FOUR[0])
        sheet.line(foot, LINE, 3.4)
        roll = ellipse(x - 28, y - 6, 15, 22, turn=-8)
        sheet.paint(roll, LINEN)
        sheet.line(roll, LINE, 3.4)
        sheet.line(smooth(moved([(-34, -2), (-30, -16), (-22, -6), (-28, 6)], x, y), closed=False), RED, 4)


HOUSE: Point = (1094.0, 476.0)


def night_light(sheet: Sheet, *, lit: bool = True) -> None:
    """A house the size of a teacup, in a socket, with six windows."""
    x, y = HOUSE
    with sheet.shape("socket"):
        box(sheet, "socket", x - 42, y + 14, 84, 38, LINEN)
    with sheet.shape("night light"):
        sheet.paint(rectangle(x + 12, y - 54, 10, 26), Ink(0.60, 0.60, 0.30))
        wall = rectangle(x - 30, y - 24, 60, 62)
        sheet.paint(wall, Ink(0.30, 0.44, 0.60))
        sheet.line(wall, LINE, 3)
        roof = polygon([(x - 42, y - 20), (x, y - 60), (x + 42, y - 20)])
        sheet.paint(roof, RED)
        sheet.line(roof, LINE, 3.2)
        for row in range(2):
            for column in range(3):
                pane = rectangle(x - 25 + column * 18, y - 15 + row * 25, 14, 18)
                sheet.paint(pane, MOON if lit else Ink(0.60, 0.60, 0.20))


def glow_of_the_house(sheet: Sheet) -> None:
    """A little light of its own, on the wall and the skirting."""
    with sheet.shape("glow of the night light"):
        glow = sheet.radial(HOUSE, 130, Stop(0, Ink(0, 0.02, 0.55), 0.75), Stop(1, Ink(0, 0.1, 0.7), 0))
        sheet.paint(ellipse(*HOUSE, 130), glow)


RUG: Point = (740.0, 830.0)
RINGS = (
    (1.0, Ink(0.62, 0.66, 0.12)),
    (0.9, Ink(0, 0.10, 0.10)),
    (0.78, AMBER),
    (0.62, Ink(0.12, 0.52, 0.10)),
    (0.46, LINEN),
    (0.30, RED),
)
BAND: Point = (470.0, 742.0)


def rug(sheet: Sheet) -> None:
    """A round rug in rings, with a fringe of stitches."""
    x, y = RUG
    with sheet.shape("rug"):
        for share, ink in RINGS:
            sheet.paint(ellipse(x, y, 440 * share, 102 * share), ink)
            sheet.line(ellipse(x, y, 440 * share, 102 * share), LINE, 2.6)
        ring: Sequence[Point] = [
            (x - 372, y),
            (x - 262, y - 61),
            (x, y - 86),
            (x + 262, y - 61),
            (x + 372, y),
            (x, y + 86),
            (x - 372, y),
        ]
        sheet.line(stitches(ring, length=12, gap=12), RED, 4)


def band(sheet: Sheet) -> None:
    """What is worn at the wrist, pushed in under the rug's edge; its bead is still lit. Before the rug."""
    x, y = BAND
    with sheet.shape("band"):
        loop = smooth(
            [
                (x - 62, y + 2),
                (x - 40, y - 20),
                (x + 4, y - 26),
                (x + 48, y - 18),
                (x + 62, y + 4),
                (x + 26, y + 24),
                (x - 30, y + 24),
            ]
        )
        sheet.line(loop, LINE, 17)
        sheet.line(loop, LINEN, 10)


def bead(sheet: Sheet) -> None:
    """The bead's own light. After the dark."""
    x, y = BAND[0] + 4, BAND[1] - 26
    with sheet.shape("bead"):
        sheet.paint(ellipse(x, y, 58), sheet.radial((x, y), 58, Stop(0, PAPER, 0.75), Stop(1, Ink(0, 0.2, 0), 0)))
        sheet.paint(ellipse(x, y, 11, 9), PAPER)
        sheet.line(ellipse(x, y, 11, 9), LINE, 2.6)


THREAD: tuple[Point, ...] = (
    (984, 676),
    (1000, 712),
    (1044, 742),
    (1108, 734),
    (1160, 750),
    (1224, 738),
    (1274, 748),
    (1310, 722),
    (1322, 690),
)


def thread(sheet: Sheet) -> None:
    """A red thread: out from under a lid, over the floor, to the handle of the next."""
    with sheet.shape("thread"):
        sheet.line(smooth(THREAD, closed=False), Ink(0.70, 0.60, 0.40), 9)
        sheet.line(smooth(THREAD, closed=False), Ink(0, 0.16, 1), 5)
        x, y = THREAD[-1]
        for loop in (
            [(x, y), (x - 22, y - 14), (x - 26, y + 6), (x, y)],
            [(x, y), (x + 20, y - 16), (x + 26, y + 4), (x, y)],
        ):
            sheet.line(smooth(loop, closed=False), Ink(0, 0.16, 1), 4.4)
