"""The others who listen to the last page, in two inks: of them one sees knees, feet, hands and a cap."""

from __future__ import annotations

from hands_drawing import Points, contour, tube
from last_page_cloth_drawing import Print, rings, sleeve
from last_page_listeners_drawing import BETWEEN, BLUE, BROWN, DIM, FAIR, NAVY, WHITE, part

from print_room.brushes import jittered_grid, stripes
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet

WOOD = Cloth(Ink(0.50, 0.64, 0), Ink(0.72, 0.76, 0), Ink(0.22, 0.44, 0))


def hand_on_a_knee(sheet: Sheet, at: Point, skin: Cloth, cuff: Ink) -> None:
    """A hand that lies on a knee, its fingers down over it."""
    x, y = at
    with sheet.shape("hand on a knee"):
        part(
            sheet,
            [Corner(-30, -160), (-26, -60), Corner(-20, -18), Corner(20, -18), (26, -60), Corner(30, -160)],
            cuff,
            at,
        )
        fingers = [
            polyline([(x + dx * 0.9, y), (x + dx, y + down)]) for dx, down in ((-18, 26), (-6, 34), (7, 34), (19, 27))
        ]
        sheet.paint(ellipse(x, y - 4, 28, 22), LINE)
        for width, ink in ((19.0, LINE), (12.4, skin.light)):
            for way in fingers:
                sheet.line(way, ink, width)
        sheet.paint(ellipse(x, y - 4, 24, 18), skin.light)


def on_the_top_bunk(sheet: Sheet) -> None:
    """Three who sit on the upper bunk: laps, hands on knees, legs that hang; a lace is undone."""
    with sheet.shape("upper bunk"):
        ticking = rectangle(-110, 66, 560, 66)
        sheet.paint(ticking, WHITE.shade)
        sheet.paint(stripes(-110, 66, 560, 66, 34, sheet.rng("bunk"), thickness=11), BLUE.shade)
        sheet.line(ticking, LINE, 4)
        rail = rectangle(-110, 128, 560, 46)
        sheet.paint(rail, WOOD.light)
        sheet.paint(rectangle(-110, 130, 560, 7), WOOD.deep)
        sheet.line(rail, LINE, 4)
    rows: tuple[tuple[float, Cloth, Print | None, Cloth, Cloth, Cloth], ...] = (
        (-18, NAVY, rings(WHITE.shade, 6, 40), WHITE, BROWN, BLUE),
        (144, WHITE, rings(BLUE.light, 12, 30), NAVY, FAIR, NAVY),
        (306, BLUE, rings(WHITE.light, 8, 36), NAVY, BETWEEN, WHITE),
    )
    for x, cloth, printed, foot, skin, jumper in rows:
        with sheet.shape("somebody on the bunk"):
            lap: Points = [Corner(-80, -90), (-76, 0), (-64, 60), (0, 74), (64, 60), (76, 0), Corner(80, -90)]
            path = part(sheet, lap, jumper.light, (x, 0))
            with sheet.overprint(clip=sheet.clip(path)):
                sheet.paint(rectangle(x - 90, 10, 180, 80), DIM)
            for side, swing in ((-1, -12.0), (1, 16.0)):
                knee = (x + side * 40, 62.0)
                leg = tube([knee, (knee[0] + side * 2, 150), (knee[0] + swing, 236)], (38, 32, 24))
                sleeve(sheet, leg, cloth, printed, start=True, shadow=DIM)
                _foot(sheet, (knee[0] + swing, 236), foot, laced=x == 144 and side > 0)
                hand_on_a_knee(sheet, (x + side * 36, 62), skin, jumper.shade)
    with sheet.shape("bunk post"):
        post = rectangle(414, -70, 46, 760)
        sheet.paint(post, WOOD.light)
        sheet.paint(rectangle(440, -70, 14, 760), WOOD.deep)
        sheet.line(post, LINE, 4)


def _foot(sheet: Sheet, ankle: Point, cloth: Cloth, *, laced: bool) -> None:
    x, y = ankle
    shape: Points = [Corner(-25, -12), (-28, 20), (-22, 44), (14, 54), (46, 50), (48, 32), (26, 18), Corner(25, -12)]
    path = part(sheet, shape, cloth.light, ankle, line=4)
    with sheet.overprint(clip=sheet.clip(path)):
        sheet.paint(rectangle(x - 30, y + 36, 90, 30), DIM)
    if laced:
        lace = [(x + 10, y + 6), (x + 26, y + 44), (x + 12, y + 58), (x + 20, y + 66)]
        sheet.line(smooth(lace, closed=False), LINE, 6)
        sheet.line(smooth(lace, closed=False), WHITE.light, 3)


def beyond_the_hood(sheet: Sheet) -> None:
    """Somebody who stands, as always, cap in hand; the knees of a long coat, hands folded on them."""
    with sheet.shape("somebody standing"):
        stand: Points = [
            Corner(1830, -70),
            (1812, 160),
            (1806, 400),
            Corner(1800, 800),
            Corner(2030, 800),
            Corner(2030, -70),
        ]
        path = part(sheet, stand, BLUE.light)
        with sheet.group(clip=sheet.clip(path)):
            places = jittered_grid(1790, -60, 240, 860, 44, sheet.rng("coat"), stray=0.06)
            sheet.paint("".join(ellipse(px, py, 6) for (px, py), _, _ in places), BLUE.deep)
        sheet.line(smooth([(1944, -60), (1936, 200), (1930, 560)], closed=False), LINE, 4.4)
        sleeve(sheet, tube([(1862, -90), (1828, 110), (1862, 326)], (46, 44, 34)), BLUE, shadow=DIM)
        cap: Points = [
            Corner(1838, 372),
            (1850, 320),
            (1920, 296),
            (2000, 308),
            Corner(2030, 330),
            Corner(2030, 400),
            (1930, 398),
        ]
        part(sheet, cap, NAVY.light, line=5)
        part(sheet, [Corner(1836, 372), (1930, 396), Corner(2030, 398), (1990, 424), (1890, 416)], NAVY.shade)
        for index in range(4):
            x = 1858 + index * 19
            way = polyline([(x, 330 - index * 5), (x + 2, 362 + index * 5)])
            sheet.line(way, LINE, 22)
            sheet.line(way, FAIR.shade, 15)
    with sheet.shape("knees in a long coat"):
        lap: Points = [
            Corner(2030, 520),
            (1930, 524),
            (1850, 540),
            (1826, 580),
            (1836, 700),
            Corner(1830, 900),
            Corner(2030, 900),
        ]
        path = part(sheet, lap, NAVY.light)
        with sheet.group(clip=sheet.clip(path)):
            for index in range(9):
                x = 1820 + index * 28
                sheet.line(polyline([(x + 30, 510), (x, 900)]), NAVY.deep, 3)
        sleeve(sheet, tube([(2040, 470), (1980, 520), (1936, 540)], (40, 36, 30)), NAVY, shadow=DIM)
        part(sheet, [(1850, 552), (1880, 524), (1930, 514), (1954, 548), (1910, 576), (1864, 576)], BROWN.light)
        for index in range(4):
            contour(sheet, [(1862 + index * 18, 574), (1858 + index * 19, 552)], 4)


def price_tag(sheet: Sheet, at: Point) -> None:
    """On its string, from the bunk’s post."""
    x, y = at
    with sheet.shape("price tag"), sheet.group(turn=(6, x, y)):
        sheet.line(polyline([(x, y - 34), (x, y)]), LINE, 2.6)
        tag = polygon([(x - 22, y + 14), (x, y - 8), (x + 22, y + 14), (x + 22, y + 72), (x - 22, y + 72)])
        sheet.paint(tag, WHITE.light)
        sheet.line(tag, LINE, 3)
        marks = polyline([(x - 11, y + 34), (x + 11, y + 34)]) + polyline([(x - 11, y + 50), (x + 6, y + 50)])
        sheet.line(marks, LINE, 3)
