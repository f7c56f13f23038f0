"""The girl on her piece of the Landing: a yard of runner, a yard of rail, and it's going out from the wall.

She has her back to us and her arms half out, in a coat of tram plush; it isn't said whether she'll have it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import landing_drawing as landing
from the_end_caught_drawing import by_light, piece, strokes_of_light
from the_end_thrown import LINE, RIM, SKIN, WARM_RIM, Three

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polar, polygon, polyline, smooth, star
from print_room.inks import Ink
from print_room.sheet import Sheet

TILT = (-4.0, 430.0, 800.0)

PLUSH: Three = (Ink(0.44, 0.46, 0.40), Ink(0.72, 0.64, 0.40), Ink(0.92, 0.86, 0.30))
MOON_PRINT: Three = (Ink(0, 0.08, 0.66), Ink(0.12, 0.32, 0.72), Ink(0.68, 0.72, 0.50))
BAR_PRINT: Three = (Ink(0, 0.34, 0.12), Ink(0.20, 0.54, 0.22), Ink(0.76, 0.82, 0.24))
BLACK_HAIR: Three = (Ink(0.78, 0.60, 0.44), Ink(0.90, 0.76, 0.40), Ink(0.97, 0.92, 0.24))
STRANDS: Three = (Ink(0.30, 0.40, 0.44), Ink(0.60, 0.60, 0.46), Ink(0.86, 0.84, 0.34))
TIGHTS: Three = (Ink(0.60, 0.56, 0.46), Ink(0.80, 0.74, 0.40), Ink(0.95, 0.90, 0.26))
BOARDS: Three = (Ink(0.10, 0.36, 0.54), Ink(0.44, 0.58, 0.56), Ink(0.84, 0.84, 0.34))
BROKEN: Three = (Ink(0.36, 0.52, 0.58), Ink(0.66, 0.70, 0.52), Ink(0.92, 0.90, 0.24))
RUNNER: Three = (Ink(0.10, 0.46, 0.86), Ink(0.36, 0.62, 0.82), Ink(0.78, 0.80, 0.52))
RUNNER_PALE: Three = (Ink(0, 0.10, 0.48), Ink(0.20, 0.40, 0.60), Ink(0.66, 0.72, 0.50))
RAIL: Three = (Ink(0.02, 0.20, 0.50), Ink(0.34, 0.52, 0.60), Ink(0.78, 0.80, 0.44))


# What she stands on.


def broken_piece(sheet: Sheet) -> None:
    """The floor of it, its torn underside, the runner, the rail behind her."""
    with sheet.group(turn=TILT):
        underside(sheet)
        floor(sheet)
        runner(sheet)
        rail(sheet)


def underside(sheet: Sheet) -> None:
    """Joists, laths and plaster that go on nowhere."""
    rng = sheet.rng("underside")
    with sheet.shape("underside"):
        edge: list[Point] = [(112, 832), (760, 832)]
        for step in range(14):
            edge.append(
                (752 - step * 48 + rng.uniform(-9, 9), 884 + (step % 2) * rng.uniform(14, 44) - abs(step - 7) * 2)
            )
        sheet.paint(polygon(edge), by_light(sheet, BROKEN, 1080))
        sheet.line(polygon(edge), LINE, 3)
        laths = "".join(polyline([(140, 846 + row * 10), (736 - row * 18, 846 + row * 10)]) for row in range(4))
        sheet.line(laths, LINE, 2.4)
        for x in (196, 392, 590):
            joist = polygon([(x, 834), (x + 44, 834), (x + 42, 908), (x + 26, 896), (x + 14, 914), (x + 2, 900)])
            sheet.paint(joist, by_light(sheet, BOARDS, 1080))
            sheet.line(joist, LINE, 3)


def floor(sheet: Sheet) -> None:
    """Boards, broken off at both ends, each where it liked."""
    boards = (
        (772, 786, 176, 730),
        (786, 802, 142, 764),
        (802, 819, 160, 720),
        (819, 838, 106, 772),
    )
    with sheet.shape("boards"):
        for top, foot, left, right in boards:
            ragged = [(left, top), (right, top), (right - 16, top + 6), (right + 10, foot - 4), (right - 8, foot)]
            ragged += [(left + 4, foot), (left - 14, foot - 5), (left + 12, top + 7)]
            sheet.paint(polygon(ragged), by_light(sheet, BOARDS, 1080))
            sheet.line(polygon(ragged), LINE, 2.6)
        front = polygon([(110, 838), (764, 838), (756, 850), (118, 850)])
        sheet.paint(front, by_light(sheet, BROKEN, 1080))
        sheet.line(front, LINE, 2.6)


def runner(sheet: Sheet) -> None:
    """A yard of runner, torn across at both ends."""
    rng = sheet.rng("runner")
    top, foot = 781.0, 829.0
    with sheet.shape("runner"):
        cloth = polygon(
            [(226, top), (664, top), (652, 796), (676, 812), (660, foot), (196, foot), (214, 810), (200, 796)]
        )
        sheet.paint(cloth, by_light(sheet, RUNNER, 1080))
        with sheet.group(clip=sheet.clip(cloth)):
            for y in (top + 6, foot - 8):
                sheet.line(polyline([(180, y), (690, y)]), by_light(sheet, RUNNER_PALE, 1080), 4)
            for x in range(240, 680, 74):
                lozenge = [
                    (
                        x + 30 * math.cos(a * math.pi / 4) * (1 if a % 2 == 0 else 0.5),
                        805 + 13 * math.sin(a * math.pi / 4) * (1 if a % 2 == 0 else 0.5),
                    )
                    for a in range(8)
                ]
                sheet.paint(polygon(lozenge), by_light(sheet, RUNNER_PALE, 1080))
        sheet.line(cloth, LINE, 2.6)
        for x, way in ((204, -1), (664, 1)):
            for _ in range(9):
                y = rng.uniform(top + 2, foot - 2)
                fringe = [(x, y), (x + way * 14, y + rng.uniform(-3, 5)), (x + way * rng.uniform(20, 34), y + 9)]
                sheet.paint(stroke(fringe, 3.4, start=0.9, end=0.2), by_light(sheet, RUNNER, 1080))


def rail(sheet: Sheet) -> None:
    """A yard of rail on its balusters, splintered where it was one with the next."""
    with sheet.shape("balusters"):
        for x in (286, 334, 566, 612, 658, 700):
            turned = [(x - 7, 574), (x + 7, 574), (x + 4, 610), (x + 10, 660), (x + 5, 700), (x + 8, 740), (x + 8, 776)]
            turned += [(x - 8, 776), (x - 8, 740), (x - 5, 700), (x - 10, 660), (x - 4, 610)]
            sheet.paint(smooth(turned, tension=0.8), by_light(sheet, RAIL, 1080))
            sheet.line(smooth(turned, tension=0.8), LINE, 2.6)
    with sheet.shape("rail"):
        above = [(262, 552), (722, 546)]
        ends = [(708, 556), (746, 559), (714, 566), (734, 574), (704, 578)]
        back = [(274, 580), (244, 572), (270, 566), (236, 560)]
        outline = polygon([*above, *ends, *back])
        sheet.paint(outline, by_light(sheet, RAIL, 1080))
        sheet.line(outline, LINE, 3)
        strokes_of_light(sheet, [([(520, 551), (640, 549), (716, 548)], 5)])


def crumbs(sheet: Sheet) -> None:
    """What has come off with it, and what is still coming."""
    rng = sheet.rng("crumbs")
    with sheet.shape("crumbs"):
        for _ in range(26):
            x, y, size = rng.uniform(40, 180), rng.uniform(560, 980), rng.uniform(3, 11)
            bit = [polar((x, y), size * rng.uniform(0.5, 1.1), step * 72) for step in range(5)]
            sheet.paint(polygon(bit), Ink(0.40, 0.52, 0.46), opacity=0.8)


def torn_wall(sheet: Sheet) -> None:
    """At the page's edge, the wall and the floor that it was part of."""
    paper, stripe = Ink(0.62, 0.70, 0.30), Ink(0.76, 0.78, 0.30)
    with sheet.shape("torn wall"):
        edge: list[Point] = [(30, -60), (12, 60), (44, 150), (20, 250), (52, 340), (34, 440), (60, 520)]
        wall = polygon([(-110, -60), *edge, (48, 740), (-110, 740)])
        sheet.paint(wall, paper)
        with sheet.group(clip=sheet.clip(wall)):
            for x in (-84, -34, 16):
                sheet.paint(polygon([(x, -60), (x + 20, -60), (x + 20, 520), (x, 520)]), stripe)
            for row in range(8):
                sheet.paint("".join(star(x, row * 68 + (x % 3) * 10, 9, inner=0.36) for x in (-49, 1)), landing.VOID)
            sheet.paint(polygon([(-110, 520), (70, 520), (60, 740), (-110, 740)]), Ink(0.76, 0.78, 0.36))
            sheet.line(polyline([(-110, 520), (70, 520)]), Ink(0.50, 0.60, 0.50), 12)
        sheet.line(polyline(edge), Ink(0.30, 0.46, 0.50), 4)
        stub = polygon([(-110, 736), (56, 740), (84, 752), (50, 766), (92, 782), (64, 800), (78, 820), (-110, 838)])
        sheet.paint(stub, Ink(0.70, 0.74, 0.44))
        sheet.paint(polygon([(-110, 762), (60, 764), (70, 796), (-110, 806)]), Ink(0.62, 0.72, 0.66))
        sheet.line(stub, LINE, 3)


# The girl.


def girl(sheet: Sheet) -> None:
    """Lila, from behind and beside, looking up at it."""
    legs(sheet)
    far_arm(sheet)
    coat(sheet)
    with sheet.group(turn=(-7, 450, 410)):
        head(sheet)
    collar(sheet)
    near_arm(sheet)


def legs(sheet: Sheet) -> None:
    """Dark tights, school shoes; her weight on the toes."""
    for x, foot in ((410, 806), (486, 800)):
        piece(
            sheet,
            f"leg at {x}",
            TIGHTS,
            [
                Corner(x - 19, 724),
                (x - 17, 770),
                Corner(x - 12, foot - 8),
                Corner(x + 14, foot - 8),
                (x + 18, 770),
                Corner(x + 20, 724),
            ],
        )
        shoe = [Corner(x - 16, foot + 2), (x - 18, foot - 18), (x + 6, foot - 18), (x + 40, foot - 8)]
        piece(sheet, f"shoe at {x}", TIGHTS, [*shoe, Corner(x + 46, foot + 4)])
        strokes_of_light(sheet, [([(x + 17, 736), (x + 17, 770), (x + 13, foot - 16)], 4)], WARM_RIM)


def plush(sheet: Sheet, outline: str, box: tuple[float, float, float, float], turn: float = 0.0) -> None:
    """Print the tram's pattern on a part of the coat: half circles that look into each other, and small bars."""
    left, top, right, foot = box
    step = 42.0
    moons, bars = "", ""
    for row in range(int((foot - top) / (step * 0.62)) + 2):
        for column in range(int((right - left) / step) + 2):
            x, y = left + column * step + (row % 2) * step / 2, top + row * step * 0.62
            way = 1 if row % 2 else -1
            moons += polygon([polar((x, y), 15, way * (180 - a * 22.5)) for a in range(9)])
            bars += polyline([(x + step / 2, y - 7), (x + step / 2, y + 7)])
    middle = ((left + right) / 2, (top + foot) / 2)
    with sheet.shape("plush"), sheet.group(clip=sheet.clip(outline)), sheet.group(turn=(turn, *middle)):
        sheet.paint(moons, by_light(sheet, MOON_PRINT, 880))
        sheet.line(bars, by_light(sheet, BAR_PRINT, 880), 6)


def coat(sheet: Sheet) -> None:
    """To the knee, heavy, flung a little to the left by the floor's going."""
    outline = [Corner(404, 418), (372, 436), (356, 500), (358, 584), (336, 664), Corner(306, 722)]
    outline += [(372, 744), (446, 750), (520, 744), Corner(582, 718), (562, 650), (538, 580), (532, 500), (526, 448)]
    body = piece(sheet, "coat", PLUSH, [*outline, Corner(496, 416)], reach=700, line=4)
    plush(sheet, body, (300, 424, 590, 750), -3)
    with sheet.shape("seams"), sheet.group(clip=sheet.clip(body)):
        sheet.paint(stroke([(450, 600), (448, 680), (436, 756)], 9, start=0.3, end=1), LINE)
        for run in ([(380, 620), (366, 690), (346, 740)], [(510, 610), (526, 680), (536, 740)]):
            sheet.paint(stroke(run, 6, start=0.1, end=0.8), LINE)
    with sheet.shape("dark side of the coat"), sheet.group(clip=sheet.clip(body), opacity=0.5, blur=9):
        dark = [(300, 410), (416, 410), (392, 500), (404, 600), (376, 680), (392, 760), (290, 760)]
        sheet.paint(smooth(dark), landing.VOID)
    with sheet.shape("half belt"):
        belt = smooth([Corner(400, 572), (450, 580), Corner(508, 570), Corner(508, 596), (450, 606), Corner(400, 598)])
        sheet.paint(belt, by_light(sheet, PLUSH, 620))
        sheet.line(belt, LINE, 3.4)
        for x, y in ((412, 587), (496, 585)):
            sheet.paint(ellipse(x, y, 11), by_light(sheet, RUNNER_PALE, 640))
            sheet.line(ellipse(x, y, 11), LINE, 3)
    strokes_of_light(sheet, [([(520, 440), (531, 500), (537, 576)], 8), ([(540, 590), (562, 652), (580, 712)], 8)], RIM)


def collar(sheet: Sheet) -> None:
    """Turned up, to the ears."""
    up = [Corner(396, 384), (388, 412), Corner(398, 446), (450, 460), Corner(514, 440), (520, 410), Corner(508, 378)]
    outline = piece(sheet, "collar", PLUSH, [*up, (480, 398), (430, 402)], reach=620, line=4)
    plush(sheet, outline, (380, 388, 530, 462), 6)
    strokes_of_light(sheet, [([(508, 382), (518, 410), (512, 438)], 7)])


def head(sheet: Sheet) -> None:
    """Black hair to the jaw, a thin plait at one side; of her face what light there is on a cheek."""
    face = [(486, 286), (512, 298), (518, 320), Corner(531, 337), Corner(520, 346), Corner(522, 356), (515, 364)]
    piece(sheet, "face", SKIN, [*face, (512, 382), (492, 396), (466, 384), (470, 310)], reach=640, line=3)
    with sheet.shape("lashes and mouth"):
        sheet.paint(ellipse(511, 321, 4.4, 6), LINE)
        sheet.paint(stroke([(497, 319), (508, 312), (519, 315)], 5, start=0.3, end=0.5), LINE)
        sheet.paint(ellipse(500, 347, 9, 6), Ink(0, 0.16, 0.62))
        sheet.paint(smooth([Corner(521, 355), (510, 353), (508, 359), Corner(518, 364)]), LINE)
    hair = [Corner(384, 404), (374, 352), (380, 290), (412, 248), (456, 236), (496, 252), (518, 284), Corner(521, 298)]
    hair += [Corner(509, 294), Corner(505, 305), Corner(496, 296), (491, 336), Corner(494, 394), (466, 406), (420, 410)]
    mass = piece(sheet, "hair", BLACK_HAIR, hair, reach=640, line=3.4)
    with sheet.shape("strands"), sheet.group(clip=sheet.clip(mass)):
        for index in range(15):
            foot = 388 + index * 8.4
            run = [(452 + index * 1.2, 240), (402 + index * 7.6, 296), (foot - 4, 352), (foot, 404)]
            sheet.paint(stroke(run, 3.2, start=0.1, end=0.3), by_light(sheet, STRANDS, 560))
    plait(sheet)
    strokes_of_light(
        sheet,
        [
            ([(458, 239), (496, 254), (514, 282), (519, 296)], 7),
            ([(519, 322), (529, 337)], 3),
            ([(520, 358), (512, 382), (494, 394)], 5),
            ([(494, 330), (495, 360), (494, 390)], 4),
        ],
    )


def plait(sheet: Sheet) -> None:
    """Thin, at the side of her head, swung out to the left."""
    way = [(398, 322), (384, 356), (372, 392), (358, 424), (350, 456)]
    with sheet.shape("plait"):
        for index in range(9):
            share = index / 8 * (len(way) - 1)
            low = min(len(way) - 2, int(share))
            (ax, ay), (bx, by) = way[low], way[low + 1]
            x, y = ax + (bx - ax) * (share - low), ay + (by - ay) * (share - low)
            lobe = ellipse(x, y, 10.5, 8.5, turn=118 + (28 if index % 2 else -28))
            sheet.paint(lobe, by_light(sheet, STRANDS, 820))
            sheet.line(lobe, LINE, 2.4)
        sheet.line(polyline([(356, 462), (342, 458)]), by_light(sheet, MOON_PRINT, 900), 7)
        sheet.paint(stroke([(349, 462), (344, 480), (336, 492)], 11, start=0.8, end=0.1), by_light(sheet, BLACK_HAIR))


def fingers(sheet: Sheet, runs: Sequence[Sequence[Point]], palm: str, width: float) -> None:
    """An open hand: its fingers, then its palm."""
    for run in runs:
        sheet.paint(stroke(run, width + 5, start=0.9, end=0.68), LINE)
    sheet.line(palm, LINE, 5)
    for run in runs:
        sheet.paint(stroke(run, width, start=0.95, end=0.68), by_light(sheet, SKIN, 620))
    sheet.paint(palm, by_light(sheet, SKIN, 620))


def far_arm(sheet: Sheet) -> None:
    """Half out, the further one, a little higher."""
    with sheet.shape("further hand"):
        palm = smooth([(636, 402), (650, 380), (672, 374), (684, 388), (672, 406), (650, 416)])
        runs = (
            [(668, 382), (692, 362), (710, 352)],
            [(676, 386), (704, 374), (722, 370)],
            [(678, 394), (704, 390), (720, 390)],
            [(674, 402), (696, 406), (710, 408)],
            [(652, 384), (656, 362), (666, 348)],
        )
        fingers(sheet, runs, palm, 11)
    sleeve = [Corner(500, 430), (556, 430), (600, 404), Corner(634, 374), Corner(656, 412), (616, 446), (566, 476)]
    outline = piece(sheet, "further sleeve", PLUSH, [*sleeve, Corner(506, 480)], reach=640, line=4)
    plush(sheet, outline, (496, 370, 670, 484), -30)
    strokes_of_light(sheet, [([(540, 432), (600, 405), (632, 377)], 8)])


def near_arm(sheet: Sheet) -> None:
    """Half out, the nearer one, its palm up."""
    with sheet.shape("nearer hand"):
        palm = smooth([(612, 486), (628, 464), (656, 456), (670, 468), (662, 488), (636, 502)])
        runs = (
            [(652, 464), (678, 446), (698, 438)],
            [(662, 468), (692, 458), (712, 456)],
            [(664, 476), (694, 474), (712, 476)],
            [(658, 486), (684, 492), (700, 496)],
            [(632, 466), (640, 444), (652, 430)],
        )
        fingers(sheet, runs, palm, 12)
    sleeve = [Corner(470, 440), (506, 440), (542, 478), (582, 474), Corner(618, 450), Corner(640, 500), (592, 530)]
    outline = piece(
        sheet, "nearer sleeve", PLUSH, [*sleeve, (540, 546), (492, 520), Corner(458, 486)], reach=620, line=4
    )
    plush(sheet, outline, (450, 436, 650, 552), -14)
    strokes_of_light(sheet, [([(506, 442), (542, 479), (582, 475), (616, 452)], 8), ([(618, 454), (637, 498)], 4)])
