"""The shop that sold beds, by day: what its street is in April, and what has been carried in beside the beds."""

from __future__ import annotations

from evening_room_drawing import FLOOR, GLOBE, GLOBE_RADIUS, WINDOW_LEFT, WINDOW_RIGHT
from evening_room_things_drawing import mattress

from print_room.brushes import stripes, stroke
from print_room.geometry import Corner, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import CLOTH_OCHRE, CLOTH_WHITE, LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

FAINT = Ink(0.16, 0.34, 0.16)
TIMBER, TIMBER_DARK = Ink(0.06, 0.26, 0.46), Ink(0.24, 0.46, 0.56)
ENAMEL = Ink(0.62, 0.66, 0.10)


# The street.


def sky(sheet: Sheet) -> None:
    """Nearly nothing: paper, and a breath of lilac high up."""
    with sheet.shape("April sky"):
        sheet.paint(sheet.everything, sheet.linear((0, 60), (0, 420), Stop(0, Ink(0, 0.20, 0)), Stop(1, PAPER)))


def houses(sheet: Sheet) -> None:
    """Gables across the road, in the sun, with some windows open."""
    rng = sheet.rng("houses")
    x = 500.0
    with sheet.shape("houses across the road"):
        while x < 1500:
            width = rng.uniform(104, 150)
            eaves, gable = rng.uniform(216, 262), rng.uniform(58, 84)
            front = [(x, 520), (x, eaves), (x + width / 2, eaves - gable), (x + width, eaves), (x + width, 520)]
            sheet.paint(polygon(front), Ink(0, 0.10, 0.08).towards(Ink(0, 0.20, 0.22), rng.random()))
            roof = [front[1], front[2], front[3]]
            sheet.paint(polygon(roof), Ink(0.04, 0.30, 0.10))
            for row in range(4):
                for column in range(3):
                    left, top = x + width * (0.16 + column * 0.26), eaves + 14 + row * 48
                    sheet.paint(cut_box(left, top, 17, 26, 1.5, rng), Ink(0.10, 0.40, 0.06))
            sheet.line(polygon(front), FAINT, 2)
            x += width - 2
        sheet.paint(rectangle(400, 496, 1200, 60), Ink(0, 0.08, 0.06))


def tram(sheet: Sheet) -> None:
    """The sixty-one, going by with its windows down."""
    roof, foot, front = 300.0, 488.0, 962.0
    body = smooth(
        [
            Corner(front + 4, foot),
            (front - 2, 420),
            (front + 14, 346),
            Corner(front + 60, roof),
            Corner(1760, roof),
            Corner(1760, foot),
        ]
    )
    with sheet.shape("tram"):
        sheet.paint(body, Ink(0, 0.03, 0.10))
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(rectangle(front - 10, 432, 800, 60), Ink(0, 0.14, 0.78))
            sheet.paint(rectangle(front - 10, 452, 800, 8), PAPER)
            sheet.paint(rectangle(front - 10, roof - 4, 800, 14), Ink(0.10, 0.40, 0.20))
        glass = [Corner(front + 12, 420), (front + 18, 366), Corner(front + 34, 334), Corner(front + 66, 334)]
        sheet.paint(smooth([*glass, Corner(front + 66, 420)]), Ink(0.30, 0.56, 0.06))
        for index in range(6):
            left = front + 88 + index * 92
            sheet.paint(rectangle(left, 334, 78, 86, radius=8), Ink(0.20, 0.48, 0.04))
            shine = [(left + 12, 408), (left + 26, 374), (left + 48, 344)]
            sheet.paint(stroke(shine, 9, start=0.1, end=0.1), PAPER, opacity=0.7)
        for index in (0, 2, 3):
            left = front + 88 + index * 92
            head = [(left + 36, 420), (left + 34, 396), (left + 46, 380), (left + 60, 396), (left + 64, 420)]
            sheet.paint(smooth(head), Ink(0.56, 0.60, 0.30))
        sheet.line(body, LINE, 3)
        sheet.line(polyline([(front + 170, roof), (front + 204, roof - 32), (front + 250, roof - 44)]), LINE, 3.4)
        sheet.line(polyline([(500, 266), (1500, 244)]), LINE, 2)


# The sun.


def bleached(sheet: Sheet, *openings: str) -> None:
    """Daylight over all of the room: most of the ink is taken away again."""
    with sheet.shape("daylight"), sheet.lift(clip=sheet.clip(*openings)):
        sheet.paint(sheet.everything, Ink(0.62, 0.42, 0.42))


def sun_on_the_floor(sheet: Sheet) -> None:
    """The window lies on the boards, with its bars and the banner’s shadow in it."""
    with sheet.shape("shade in the room"), sheet.overprint():
        far = sheet.linear((0, FLOOR), (0, 1134), Stop(0, Ink(0.02, 0.14, 0.04)), Stop(1, Ink(0.08, 0.30, 0.10)))
        sheet.paint(rectangle(-96, FLOOR, 2112, 470), far)
    left, right, near_left, near_right = 470.0, 1420.0, 300.0, 1500.0
    near = 1010.0
    with sheet.shape("sun on the boards"):
        patch = polygon([(left, FLOOR + 16), (right, FLOOR + 16), (near_right, near), (near_left, near)])
        with sheet.lift():
            sheet.paint(patch, Ink(0.25, 0.22, 0.40))
        with sheet.overprint(clip=sheet.clip(patch)):
            for share in (0.33, 0.665):
                top, foot = left + (right - left) * share, near_left + (near_right - near_left) * share
                bar = [(top - 8, FLOOR), (top + 8, FLOOR), (foot + 12, near), (foot - 12, near)]
                sheet.paint(polygon(bar), Ink(0.08, 0.34, 0.06))
            shadow = [(near_left + 20, 930), (960, 900), (near_right - 20, 930), (near_right + 60, 1080), (240, 1080)]
            sheet.paint(smooth(shadow), Ink(0.06, 0.30, 0.06))
    with sheet.shape("shadows on the floor"), sheet.overprint(blur=4):
        sheet.paint(ellipse(985, 778, 330, 36), Ink(0.34, 0.52, 0.04))


def sky_on_the_wall(sheet: Sheet) -> None:
    """Beside the window the wall is darker than the street is, as it is by day."""
    with sheet.shape("wall against the light"), sheet.overprint():
        for x, width, side in ((WINDOW_LEFT - 340, 320, 1), (WINDOW_RIGHT + 20, 340, -1)):
            start, end = (x, x + width) if side > 0 else (x + width, x)
            sheet.paint(
                rectangle(x, -54, width, FLOOR + 54),
                sheet.linear((start, 0), (end, 0), Stop(0, PAPER), Stop(1, Ink(0, 0.14, 0.02))),
            )


# What has been carried in.


def unlit_lamp(sheet: Sheet) -> None:
    """The paper globe by the window: it is off, and the sun comes through."""
    x, y = GLOBE
    with sheet.shape("lamp that’s off"):
        sheet.line(polyline([(x, y + 60), (x, 714)]), LINE, 9)
        sheet.paint(ellipse(x, 714, 52, 12), LINE)
        globe = ellipse(x, y, GLOBE_RADIUS)
        sheet.paint(
            globe,
            sheet.radial((x - 14, y - 20), 84, Stop(0, PAPER), Stop(0.6, Ink(0, 0, 0.14)), Stop(1, Ink(0, 0.2, 0.3))),
        )
        for height in (-34, -12, 12, 34):
            half = (GLOBE_RADIUS**2 - height**2) ** 0.5
            rib = [(x - half, y + height), (x, y + height + 9), (x + half, y + height)]
            sheet.line(smooth(rib, closed=False), FAINT, 2)
        sheet.line(globe, LINE, 3)


def beds_on_end(sheet: Sheet) -> None:
    """Four narrow beds that fold, stood on end against the wall, plastic on."""
    for index, (x, down) in enumerate(((-56.0, 0), (36.0, 0), (128.0, 0), (1470.0, 96))):
        with sheet.shape(f"bed on end {index + 1}"), sheet.group(turn=(90, x + 40, 300), move=(0, down)):
            mattress(sheet, f"narrow mattress {index}", x - 110, 262, 420, 70)


def low_bed(sheet: Sheet) -> None:
    """One under the window, with a board at its head, behind everything."""
    with sheet.shape("bed under the window"):
        for x in (560, 868):
            sheet.paint(rectangle(x, 610, 14, 66), TIMBER_DARK)
        board = smooth([Corner(548, 676), Corner(548, 560), (566, 546), Corner(584, 560), Corner(584, 676)])
        sheet.paint(board, TIMBER)
        sheet.line(board, LINE, 3)
    mattress(sheet, "low mattress", 572, 592, 320, 48)


def trundle(sheet: Sheet) -> None:
    """The bed that lives in a drawer under another bed, pulled out."""
    with sheet.shape("bed in the drawer"):
        sheet.paint(rectangle(96, 742, 320, 34), TIMBER)
        sheet.line(rectangle(96, 742, 320, 34), LINE, 3)
        for x in (180, 330):
            sheet.paint(ellipse(x, 760, 8), LINE)
    mattress(sheet, "drawer mattress", 104, 704, 304, 44)


def shelf_things(sheet: Sheet) -> None:
    """On the shelf with the book: towels in a pile, and a speaker."""
    with sheet.shape("towels on the shelf"):
        for index, ink in enumerate((CLOTH_OCHRE.light, Ink(0, 0.34, 0.10), PAPER, Ink(0.04, 0.20, 0.44))):
            towel = rectangle(298 + index * 2, 334 - index * 21, 86 - index * 4, 21, radius=9)
            sheet.paint(towel, ink)
            with sheet.group(clip=sheet.clip(towel)):
                bands = stripes(300, 270, 90, 90, 20, sheet.rng(f"towel {index}"), thickness=4)
                sheet.paint(bands, Ink(0.10, 0.50, 0.16) if index != 1 else PAPER)
            sheet.line(towel, LINE, 2.6)
    with sheet.shape("speaker"):
        box = rectangle(452, 268, 66, 88, radius=12)
        sheet.line(polyline([(484, 356), (484, 372)]), LINE, 4)
        sheet.paint(box, Ink(0.54, 0.60, 0.14))
        sheet.line(box, LINE, 3)
        for y, radius in ((290, 10), (324, 21)):
            sheet.paint(ellipse(485, y, radius), Ink(0.86, 0.80, 0.16))
            sheet.line(ellipse(485, y, radius * 0.6), Ink(0.2, 0.4, 0.2), 2.4)
        sheet.paint(ellipse(506, 282, 4), Ink(0, 0, 0.9))
    with sheet.shape("shelf made longer"):
        sheet.paint(rectangle(220, 356, 312, 17), TIMBER)
        sheet.line(rectangle(220, 356, 312, 17), LINE, 2.6)


def kettle_counter(sheet: Sheet) -> None:
    """A flap on the wall with the kettle, a tin, and cups of all sorts."""
    with sheet.shape("counter"):
        for x in (338, 520):
            sheet.line(polyline([(x, 482), (x, 524), (x - 16, 482)]), LINE, 4)
        sheet.paint(rectangle(310, 464, 238, 18), TIMBER)
        sheet.line(rectangle(310, 464, 238, 18), LINE, 2.8)
    with sheet.shape("kettle"):
        sheet.line(smooth([(352, 412), (364, 384), (396, 382), (410, 410)], closed=False), LINE, 7)
        sheet.paint(stroke([(340, 446), (326, 428), (316, 410)], 15, start=1, end=0.6), ENAMEL)
        body = smooth([Corner(340, 462), (336, 430), (358, 408), (382, 404), (408, 410), (424, 434), Corner(420, 462)])
        sheet.paint(body, ENAMEL)
        sheet.line(body, LINE, 3)
        sheet.paint(ellipse(381, 402, 9, 7), LINE)
        sheet.paint(stroke([(352, 448), (352, 430), (366, 416)], 7, start=0.2, end=0.2), PAPER)
    with sheet.shape("tin and cups"):
        sheet.paint(rectangle(436, 424, 34, 40, radius=3), Ink(0, 0.16, 0.80))
        sheet.paint(rectangle(436, 438, 34, 8), PAPER)
        sheet.line(rectangle(436, 424, 34, 40, radius=3), LINE, 2.6)
        for index, ink in enumerate((CLOTH_WHITE.light, Ink(0, 0.30, 0.06), Ink(0, 0.06, 0.40))):
            cup = rectangle(480 + index * 22, 440 - (index % 2) * 6, 20, 24 + (index % 2) * 6, radius=4)
            sheet.paint(cup, ink)
            sheet.line(cup, LINE, 2.4)


def stool(sheet: Sheet, name: str, x: float, y: float, size: float, seat: Ink) -> None:
    """A stool with a round seat; (x, y) is the middle of the seat."""
    with sheet.shape(name):
        for top, foot in ((-46, -58), (46, 58), (-10, -14)):
            sheet.line(
                polyline([(x + top * size, y + 8), (x + foot * size, y + 122 * size)]), TIMBER_DARK, max(5, 12 * size)
            )
        sheet.paint(ellipse(x, y + 7, 68 * size, 16 * size), LINE)
        sheet.paint(ellipse(x, y, 68 * size, 16 * size), seat)
        sheet.line(ellipse(x, y, 68 * size, 16 * size), LINE, 3)


def kitchen_chair(sheet: Sheet, name: str, x: float, y: float, seat: Ink) -> None:
    """A kitchen chair seen from behind, its back towards us; (x, y) is the middle of its seat."""
    with sheet.shape(name):
        for side in (-1, 1):
            sheet.line(polyline([(x + side * 46, y + 6), (x + side * 52, y + 134)]), TIMBER_DARK, 11)
            sheet.line(polyline([(x + side * 44, y), (x + side * 50, y - 128)]), LINE, 15)
            sheet.line(polyline([(x + side * 44, y), (x + side * 50, y - 128)]), TIMBER, 9)
        sheet.paint(polygon([(x - 52, y - 10), (x + 52, y - 10), (x + 60, y + 12), (x - 60, y + 12)]), seat)
        sheet.line(polygon([(x - 52, y - 10), (x + 52, y - 10), (x + 60, y + 12), (x - 60, y + 12)]), LINE, 3)
        for height in (-60, -98):
            slat = smooth([(x - 46, y + height), (x, y + height + 7), (x + 46, y + height)], closed=False)
            sheet.line(slat, LINE, 22)
            sheet.line(slat, TIMBER, 16)
        sheet.line(polyline([(x - 50, y + 84), (x + 50, y + 84)]), TIMBER_DARK, 7)


def card_by_day(sheet: Sheet) -> None:
    """The card on the plug once more, whiter and with an edge, since a mattress stands behind it."""
    with sheet.shape("card by day"), sheet.group(turn=(6, 1500, 570)):
        card = cut_box(1470, 552, 78, 60, 2, sheet.rng("card by day"))
        sheet.paint(card, PAPER)
        for row, width in enumerate((46, 52, 30)):
            sheet.line(polyline([(1482, 569 + row * 13), (1482 + width, 568 + row * 13)]), LINE, 3.4)
        sheet.line(card, LINE, 3)
