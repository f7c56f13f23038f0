"""Mara Rao, seven, reads the last page out loud. Where the page’s light falls, the third ink has come back.

Everything is drawn in its own colours; then the evening is laid over what neither page nor lamp reaches, and the warm
ink is taken from all that lies out of the page’s light.
"""

from __future__ import annotations

from last_page_legs_drawing import beyond_the_hood, on_the_top_bunk, price_tag
from last_page_listeners_drawing import ava, leo, sam
from last_page_pod_drawing import pod
from last_page_reader_drawing import PAGE, PAGES, bent_head, body, book, far_hand, near_arm, near_hand

from print_room.brushes import stamped_moons, stripes, stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LAMP: Point = (860.0, 96.0)
KEPT = Ink(1, 1, 1)


def wall(sheet: Sheet) -> None:
    """Wallpaper with moons, and the shop window’s dark."""
    with sheet.shape("wall"):
        sheet.paint(rectangle(-100, -60, 2120, 1200), Ink(0.56, 0.72, 0))
        sheet.paint(stamped_moons(-90, -50, 2110, 800, 92, sheet.rng("moons"), radius=15), Ink(0.34, 0.56, 0))
    with sheet.shape("window"):
        sheet.paint(rectangle(1000, -60, 860, 470), Ink(0.90, 0.86, 0))
        rng = sheet.rng("lit windows")
        for column in range(10):
            for row in range(5):
                if rng.random() < 0.36:
                    sheet.paint(rectangle(1030 + column * 84, -6 + row * 84, 22, 34), Ink(0.10, 0.34, 0))
        for x in (1000, 1418, 1842):
            sheet.paint(rectangle(x - 12, -60, 24, 470), Ink(0.26, 0.50, 0))
        sheet.paint(rectangle(970, 400, 920, 30), Ink(0.22, 0.48, 0))
        sheet.line(rectangle(970, 400, 920, 30), LINE, 4)


def bed(sheet: Sheet) -> None:
    """The foot of a display bed: ticking, the plastic still on."""
    top: list[Point | Corner] = [
        Corner(-110, 664),
        (400, 640),
        (900, 646),
        (1040, 670),
        (1104, 760),
        Corner(1130, 880),
        (500, 916),
        Corner(-110, 900),
    ]
    front: list[Point | Corner] = [
        Corner(-110, 896),
        (500, 912),
        (900, 902),
        Corner(1130, 876),
        (1140, 960),
        Corner(1128, 1150),
        Corner(-110, 1150),
    ]
    with sheet.shape("mattress"):
        for outline, ink in ((smooth(front), Ink(0.06, 0.30, 0.16)), (smooth(top), Ink(0, 0.07, 0.14))):
            sheet.paint(outline, ink)
            with sheet.group(clip=sheet.clip(outline)):
                sheet.paint(
                    stripes(-110, 630, 1260, 520, 52, sheet.rng("ticking"), thickness=15), Ink(0.08, 0.46, 0.20)
                )
            sheet.line(outline, LINE, 4.4)
        sheet.line(smooth([(-110, 908), (500, 924), (900, 914), (1128, 888)], closed=False), LINE, 3)
    with sheet.shape("plastic"):
        edge = [(-110, 900), (500, 916), (900, 906), (1126, 880)]
        sheet.paint(stroke(edge, 9, start=0.6, end=0.3), PAPER)
        rng = sheet.rng("plastic")
        for index in range(15):
            x, y = -60 + index * 78 + rng.uniform(-16, 16), rng.uniform(690, 800)
            crease = [(x, y), (x + 30, y + 36), (x + 22, y + 84)]
            sheet.paint(stroke(crease, 13, start=0.05, end=0.05), PAPER)
            fork = [(x + 30, y + 36), (x + 58, y + 44), (x + 84, y + 30)]
            sheet.paint(stroke(fork, 9, start=0.05, end=0.05), PAPER)
        for index in range(12):
            x = -40 + index * 98 + rng.uniform(-20, 20)
            sheet.paint(stroke([(x, 930), (x + 20, 980), (x + 8, 1050)], 9, start=0.05, end=0.05), PAPER, opacity=0.7)


def evening(sheet: Sheet) -> None:
    """The evening, kept off by the page and by the lamp; and the warm ink only where the page’s light falls."""
    with sheet.shape("evening"):
        hole = sheet.grey_radial((720, 560), 1180, (0, 0), (0.24, 0.04), (0.46, 0.50), (0.75, 0.88), (1, 1))
        with sheet.overprint(mask=sheet.mask((sheet.everything, "white"), (sheet.everything, hole))):
            sheet.paint(sheet.everything, Ink(0.56, 0.66, 0))
        with sheet.overprint():
            down = sheet.linear((0, 800), (0, 1134), Stop(0, PAPER), Stop(1, Ink(0.86, 0.80, 0)))
            sheet.paint(rectangle(-100, 800, 2120, 340), down)
    with sheet.shape("light of the lamp"), sheet.lift():
        halo = sheet.radial(LAMP, 420, Stop(0, Ink(0.15, 0.25, 1)), Stop(0.4, Ink(0.62, 0.72, 1)), Stop(1, KEPT))
        sheet.paint(ellipse(*LAMP, 420), halo)
    with sheet.shape("light of the page"):
        with sheet.lift():
            there = sheet.radial(
                (750, 620),
                800,
                Stop(0, KEPT),
                Stop(0.50, Ink(1, 1, 0.95)),
                Stop(0.78, Ink(1, 1, 0.45)),
                Stop(1, Ink(1, 1, 0)),
            )
            sheet.paint(sheet.everything, there)
        with sheet.lift():
            near = sheet.radial(PAGE, 430, Stop(0, Ink(0.80, 0.84, 1)), Stop(0.55, Ink(0.88, 0.92, 1)), Stop(1, KEPT))
            sheet.paint(ellipse(*PAGE, 430), near)
        but_the_page = sheet.mask((sheet.everything, "white"), *((outline, "rgb(12%,12%,12%)") for outline in PAGES))
        with sheet.overprint(mask=but_the_page):
            glow = sheet.radial(
                PAGE,
                600,
                Stop(0, Ink(0, 0, 0.10)),
                Stop(0.30, Ink(0, 0, 0.44)),
                Stop(0.60, Ink(0, 0, 0.25)),
                Stop(1, PAPER),
            )
            sheet.paint(ellipse(*PAGE, 600), glow)


def lamp(sheet: Sheet) -> None:
    """The globe: bare paper."""
    x, y = LAMP
    with sheet.shape("lamp"):
        sheet.paint(ellipse(x, y, 70), Ink(0.10, 0.24, 0))
        sheet.paint(ellipse(x, y, 66), PAPER)


def page(sheet: Sheet) -> None:
    """The whole page."""
    wall(sheet)
    with sheet.shape("pole of the lamp"):
        sheet.line(polyline([(LAMP[0], 150), (LAMP[0], 700)]), LINE, 13)
        sheet.line(polyline([(LAMP[0] - 3, 166), (LAMP[0] - 3, 700)]), Ink(0, 0.20, 0), 3.4)
        x, y = LAMP
        sheet.paint(polygon([(x - 26, y + 58), (x + 26, y + 58), (x + 14, y + 92), (x - 14, y + 92)]), LINE)
    beyond_the_hood(sheet)
    sam(sheet)
    ava(sheet)
    on_the_top_bunk(sheet)
    price_tag(sheet, (438, 236))
    leo(sheet)
    pod(sheet)
    bed(sheet)
    body(sheet)
    book(sheet)
    near_arm(sheet)
    bent_head(sheet)
    evening(sheet)
    lamp(sheet)
    # In the page’s full light, which would print the page’s outline over them.
    far_hand(sheet)
    near_hand(sheet)


PICTURE = Illustration(
    name="the_last_page",
    layers=(Layer("page", page, depth=1.0),),
    palette="finale",
    shows=(
        "A small girl with a bob sits cross-legged on the foot of a bed that still has its plastic on, a big book open "
        "on her knees, one finger under a line, lips apart. By her, in the pod, a man’s hand lies on the blanket, an "
        "envelope on his chest; a hood hides his head. They listen behind her. Only round the book are colours warm."
    ),
)
