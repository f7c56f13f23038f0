"""Did you brush? The chapter's last picture: down the dim hall, the bathroom's door, and Dana leaning in it.

The only lit thing is the bathroom, white tile and a round mirror; she stands in its door as a dark shape with bright
bands, her head against the frame, his toothbrush upright in her fist like a piece of evidence. It is dry. Round her are
the things of this flat: the whale on the bath's edge, coats, a rack with everybody's shoes, at the right her daughter's
door, open by a hand's width. She is drawn as on the stage; only the arms are others.
"""

from __future__ import annotations

from dataclasses import replace

from dana import (
    FACE,
    FLEECE,
    FLEECE_LIT,
    REFLECTOR,
    back_of_collar,
    blouse,
    collar,
    drawn_back,
    fist,
    fleece,
    headset,
    nap,
    neck,
    skull,
    tied_curls,
)
from figure_drawing import blob, contour, fold, shade

from print_room.brushes import stamped_dots, stamped_stars, stripes, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, moved, polygon, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_BLUE, CLOTH_OCHRE, CLOTH_RUST, LINE, MOON, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.rig import CHIN, Expression, draw_eyes, draw_face
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
# The hall's end wall, and the bathroom's doorway in it: left, right, top, foot.
END_LEFT, END_RIGHT, CEILING, FLOOR = 372.0, 1604.0, -6.0, 1050.0
DOORWAY = (716.0, 1300.0, 36.0, FLOOR)

# Where her head is, how large she is beside her portrait, by how much she leans, her head by how much more.
HEAD: Point = (1134, 322)
SIZE = 0.60
LEAN = 4.5
TILT = 6.0

NONE = Ink(0, 0, 0)
HALL = Ink(0.56, 0.78, 0.08)
HALL_DEEP = Ink(0.80, 0.90, 0.10)
HALL_LIT = Ink(0.30, 0.56, 0.24)
THINGS = Ink(0.74, 0.84, 0.14)
EDGE = Ink(0, 0.10, 0.46)
DIM_EDGE = Ink(0.12, 0.42, 0.30)
GROUT = Ink(0, 0.16, 0.14)
TROUSERS, TROUSERS_LIT = Ink(0.80, 0.84, 0.20), Ink(0.50, 0.66, 0.20)

TIRED_AND_FOND = Expression(
    open=0.44, squint=0.16, slant=0.14, gaze=(6, 2), inner=-2, outer=6, arch=-1, smile=4.0, wide=1.0, skew=5, crooked=9
)
HER_FACE = replace(FACE, centre=(0, 0), tilt=TILT, bags=1.7, lid=7.4)


# The bathroom.


def bathroom(sheet: Sheet) -> None:
    """White tile, a globe of a lamp, a round mirror, the glass with the brushes, the bath with its whale."""
    tiles(sheet)
    bath(sheet)
    mirror_and_glass(sheet)
    basin(sheet)
    towel(sheet)


def tiles(sheet: Sheet) -> None:
    """Tile to the height of a shoulder, a star on every seventh; over it a warm wall."""
    rng = sheet.rng("tiles")
    left, right = DOORWAY[0] - 60, DOORWAY[1] + 60
    with sheet.shape("wall"):
        lit = sheet.radial(
            (842, 120), 620, Stop(0, PAPER), Stop(0.35, Ink(0, 0.04, 0.10)), Stop(1, Ink(0.02, 0.30, 0.14))
        )
        sheet.paint(sheet.everything, lit)
    with sheet.shape("tiles"):
        sheet.paint(rectangle(left, 392, right - left, BOTTOM - 392), Ink(0, 0.04, 0.06))
        sheet.paint(rectangle(left, 378, right - left, 16), CLOTH_BLUE.light)
        for row in range(12):
            for column in range(12):
                x, y = left + column * 62, 396 + row * 62
                sheet.line(rectangle(x, y, 62, 62), GROUT, 2.4)
                if (column * 3 + row * 2) % 7 == 0:
                    sheet.paint(cut_box(x + 4, y + 4, 54, 54, 1.5, rng), Ink(0, 0.30, 0.06))
                    sheet.paint(star(x + 31, y + 31, 17), PAPER)
    with sheet.shape("lamp"):
        sheet.line(polyline([(842, TOP), (842, 52)]), Ink(0.3, 0.4, 0.4), 5)
        sheet.paint(rectangle(824, 48, 36, 14, radius=4), LINE)
        sheet.paint(
            ellipse(842, 98, 44),
            sheet.radial((842, 98), 44, Stop(0, PAPER), Stop(0.8, PAPER), Stop(1, Ink(0, 0, 0.26))),
        )


def mirror_and_glass(sheet: Sheet) -> None:
    """A round mirror that holds a piece of the hall, and the shelf under it: three brushes, one place empty."""
    x, y = 832, 270
    with sheet.shape("mirror"):
        sheet.paint(ellipse(x + 5, y + 6, 106), Ink(0.02, 0.26, 0.44))
        sheet.paint(ellipse(x, y, 106), CLOTH_OCHRE.light)
        sheet.line(ellipse(x, y, 106), LINE, 3.2)
        glass = ellipse(x, y, 90)
        sheet.paint(glass, Ink(0.06, 0.36, 0.04))
        with sheet.group(clip=sheet.clip(glass)):
            sheet.paint(
                polygon([(x - 90, y - 90), (x - 16, y - 90), (x - 70, y + 90), (x - 150, y + 90)]), Ink(0, 0.16, 0.02)
            )
            sheet.paint(
                polygon([(x + 10, y - 90), (x + 34, y - 90), (x - 22, y + 90), (x - 46, y + 90)]), Ink(0, 0.16, 0.02)
            )
            sheet.paint(rectangle(x + 44, y - 50, 60, 160), Ink(0.52, 0.72, 0.08))
            sheet.paint(rectangle(x + 58, y - 20, 26, 130), Ink(0.22, 0.50, 0.10))
        sheet.line(glass, LINE, 2.6)
        sheet.paint(whale_mark(x - 44, y + 52, 0.62), CLOTH_BLUE.shade)
    with sheet.shape("shelf"):
        sheet.paint(rectangle(742, 470, 132, 12), MOON)
        sheet.line(rectangle(742, 470, 132, 12), LINE, 2.8)
        sheet.line(polyline([(766, 482), (766, 496)]) + polyline([(852, 482), (852, 496)]), LINE, 4)
    with sheet.shape("brushes"):
        for dx, lean, ink in ((-12, -12, CLOTH_RUST.light), (2, 3, CLOTH_BLUE.shade), (14, 15, CLOTH_OCHRE.light)):
            foot, top = (790 + dx * 0.6, 462), (790 + dx + lean, 392)
            sheet.line(polyline([foot, top]), LINE, 9)
            sheet.line(polyline([foot, top]), ink, 5)
            sheet.paint(rectangle(top[0] - 5 if lean < 0 else top[0] - 4, top[1] - 8, 17, 20, radius=3), PAPER)
            sheet.line(rectangle(top[0] - 5 if lean < 0 else top[0] - 4, top[1] - 8, 17, 20, radius=3), LINE, 2.4)
        tumbler = polygon([(766, 424), (816, 424), (811, 470), (771, 470)])
        sheet.paint(tumbler, Ink(0, 0.20, 0.03), opacity=0.75)
        sheet.line(tumbler, LINE, 2.8)
        sheet.line(polyline([(774, 432), (777, 462)]), PAPER, 3.4)
    with sheet.shape("tube"):
        tube = smooth([Corner(834, 470), (836, 448), Corner(844, 424), Corner(866, 428), (864, 448), Corner(860, 470)])
        sheet.paint(tube, Ink(0, 0.08, 0.10))
        with sheet.group(clip=sheet.clip(tube)):
            sheet.paint(rectangle(830, 440, 60, 11), CLOTH_RUST.light)
        sheet.line(tube, LINE, 2.6)
        sheet.paint(rectangle(838, 462, 18, 9, radius=3), LINE)


def whale_mark(x: float, y: float, size: float) -> str:
    """The whale that is on everything in this flat, swimming left, about its middle."""
    body: list[Point | Corner] = [
        Corner(-30, 2),
        (-18, -13),
        (4, -12),
        (20, -2),
        Corner(24, -14),
        Corner(29, -7),
        Corner(36, -13),
        (31, 3),
        (14, 13),
        (-14, 13),
    ]
    scaled = [(px * size, py * size) for px, py in body]
    corners = [Corner(*p) if isinstance(q, Corner) else p for p, q in zip(scaled, body, strict=True)]
    return smooth(moved(corners, x, y))


def basin(sheet: Sheet) -> None:
    """The basin, its tap, a drop that has been about to fall for years."""
    with sheet.shape("basin"), sheet.group(scale=(0.84, 716, 590), move=(-22, 0)):
        bowl = smooth([Corner(722, 560), (740, 628), (790, 668), (850, 674), (912, 664), (956, 624), Corner(970, 560)])
        sheet.paint(polygon([(806, 660), (886, 660), (878, 960), (814, 960)]), Ink(0, 0.10, 0.06))
        sheet.line(polyline([(806, 664), (814, 960)]) + polyline([(886, 664), (878, 960)]), LINE, 3)
        sheet.paint(bowl, PAPER)
        with sheet.group(clip=sheet.clip(bowl)):
            sheet.paint(smooth([(710, 600), (800, 650), (960, 620), (980, 690), (720, 690)]), Ink(0, 0.18, 0.08))
        sheet.line(bowl, LINE, 3.2)
        sheet.paint(ellipse(846, 560, 124, 14), Ink(0, 0.06, 0.04))
        sheet.line(ellipse(846, 560, 124, 14), LINE, 3)
        tap = stroke([(846, 562), (846, 520), (838, 504), (816, 506), (810, 522)], 13, start=0.9, end=0.8)
        sheet.paint(tap, Ink(0.14, 0.40, 0.10))
        sheet.line(tap, LINE, 2.4)
        sheet.paint(smooth([Corner(810, 530), (815, 541), (810, 547), (805, 541)]), CLOTH_BLUE.light)


def bath(sheet: Sheet) -> None:
    """The bath's edge along the back, and on it, dry and proud, a whale that squirts."""
    with sheet.shape("bath"):
        sheet.paint(rectangle(640, 700, 720, BOTTOM - 700), Ink(0, 0.10, 0.05))
        sheet.paint(rectangle(640, 676, 720, 28, radius=12), PAPER)
        sheet.line(rectangle(640, 676, 720, 28, radius=12), LINE, 3)
        sheet.paint(rectangle(640, 706, 720, 14), Ink(0, 0.26, 0.08))
    with sheet.shape("toy whale"):
        x, y = 946, 648
        sheet.paint(ellipse(x + 4, 678, 52, 6), Ink(0.1, 0.4, 0.2), opacity=0.6)
        body = smooth(
            [
                Corner(x - 58, y + 8),
                (x - 52, y - 22),
                (x - 22, y - 42),
                (x + 16, y - 34),
                (x + 36, y - 8),
                Corner(x + 44, y - 40),
                (x + 30, y - 56),
                Corner(x + 46, y - 60),
                Corner(x + 54, y - 50),
                (x + 64, y - 62),
                Corner(x + 78, y - 56),
                Corner(x + 58, y - 38),
                (x + 60, y + 4),
                (x + 36, y + 26),
                (x - 10, y + 32),
                (x - 46, y + 26),
            ]
        )
        sheet.paint(body, CLOTH_BLUE.light)
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(
                smooth(
                    [
                        (x - 64, y + 10),
                        (x - 20, y + 14),
                        (x + 20, y + 10),
                        (x + 64, y + 20),
                        (x + 40, y + 50),
                        (x - 60, y + 50),
                    ]
                ),
                MOON,
            )
            sheet.paint(stamped_dots(x - 10, y - 60, 90, 70, 17, sheet.rng("toy"), radius=2.6), CLOTH_BLUE.shade)
        sheet.line(body, LINE, 3.2)
        sheet.line(smooth([(x - 56, y + 10), (x - 40, y + 14), (x - 30, y + 8)], closed=False), LINE, 3)
        sheet.paint(ellipse(x - 34, y - 8, 4.6), LINE)
        for drop in (
            [(x - 14, y - 46), (x - 18, y - 62), (x - 28, y - 66)],
            [(x - 10, y - 46), (x - 6, y - 64), (x + 4, y - 68)],
        ):
            sheet.line(smooth(drop, closed=False), CLOTH_BLUE.shade, 3.4)


def towel(sheet: Sheet) -> None:
    """One towel on the rail, not straight."""
    with sheet.shape("towel"):
        sheet.line(polyline([(880, 404), (1010, 404)]), LINE, 7)
        sheet.line(polyline([(880, 402), (1010, 402)]), Ink(0.06, 0.3, 0.1), 3)
        cloth = smooth(
            [Corner(896, 396), Corner(970, 396), (972, 480), Corner(978, 590), (936, 584), Corner(892, 570), (894, 480)]
        )
        sheet.paint(cloth, MOON)
        with sheet.group(clip=sheet.clip(cloth)):
            sheet.paint(stripes(898, 390, 90, 210, 21, sheet.rng("towel"), thickness=9), CLOTH_RUST.light)
            sheet.paint(polygon([(890, 540), (990, 556), (990, 574), (890, 556)]), CLOTH_BLUE.light)
        sheet.line(cloth, LINE, 3)


# The hall.


def hall(sheet: Sheet) -> None:
    """The hall, dim and blue; then she, in the door."""
    walls(sheet)
    coats(sheet)
    shoe_rack(sheet)
    photographs(sheet)
    her_daughters_door(sheet)
    door_frame(sheet)
    dana(sheet)
    edges_of_light(sheet)
    corners(sheet)


def doorway_outline() -> str:
    """The doorway, the other way round, so that it is a hole."""
    left, right, top, foot = DOORWAY
    return polygon([(left, top), (left, foot), (right, foot), (right, top)])


def walls(sheet: Sheet) -> None:
    """End wall and side walls, papered in stripes, with the light of the door on their edges; the floor."""
    with sheet.shape("hall"):
        sheet.paint(polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)]) + doorway_outline(), HALL)
    with sheet.shape("end wall"):
        end = polygon([(END_LEFT, CEILING), (END_RIGHT, CEILING), (END_RIGHT, FLOOR), (END_LEFT, FLOOR)])
        sheet.paint(end + doorway_outline(), HALL)
        with sheet.group(clip=sheet.clip(end + doorway_outline())):
            paper = stamped_stars(END_LEFT, CEILING, 1240, 1060, 84, sheet.rng("wallpaper"), radius=8)
            sheet.paint(paper, Ink(0.40, 0.64, 0.12))
        sheet.paint(rectangle(END_LEFT, 760, DOORWAY[0] - END_LEFT, 290), Ink(0.66, 0.82, 0.10))
        sheet.paint(rectangle(DOORWAY[1], 760, END_RIGHT - DOORWAY[1], 290), Ink(0.66, 0.82, 0.10))
    with sheet.shape("side walls"):
        left = polygon([(END_LEFT, CEILING), (END_LEFT, FLOOR), (LEFT, 1500), (LEFT, -300)])
        sheet.paint(left, sheet.linear((END_LEFT, 0), (LEFT, 0), Stop(0, Ink(0.44, 0.68, 0.14)), Stop(1, HALL_DEEP)))
        right = polygon([(END_RIGHT, CEILING), (END_RIGHT, FLOOR), (RIGHT, 1500), (RIGHT, -300)])
        sheet.paint(right, sheet.linear((END_RIGHT, 0), (RIGHT, 0), Stop(0, Ink(0.62, 0.80, 0.10)), Stop(1, HALL_DEEP)))
        for x in (END_LEFT, END_RIGHT):
            sheet.line(polyline([(x, CEILING), (x, FLOOR)]), Ink(0.86, 0.9, 0.14), 3)
    with sheet.shape("ceiling"):
        sheet.paint(polygon([(LEFT, TOP), (RIGHT, TOP), (END_RIGHT, CEILING), (END_LEFT, CEILING)]), HALL_DEEP)
    with sheet.shape("floor"):
        boards = polygon([(END_LEFT, FLOOR), (END_RIGHT, FLOOR), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
        sheet.paint(boards, HALL_DEEP)
        light = polygon([(DOORWAY[0], FLOOR), (DOORWAY[1], FLOOR), (1400, BOTTOM), (620, BOTTOM)])
        sheet.paint(light, Ink(0.04, 0.26, 0.50))


def coats(sheet: Sheet) -> None:
    """Three coats on a rail: a long one, a school one, and a small yellow one with a whale's tail for a hood."""
    with sheet.shape("rail"):
        sheet.paint(cut_box(404, 158, 270, 20, 1.5, sheet.rng("rail")), Ink(0.52, 0.66, 0.44))
        sheet.line(rectangle(404, 158, 270, 20), LINE, 3)
    hung = (
        (456, 52, 400, Ink(0.80, 0.86, 0.22), 0),
        (548, 50, 330, Ink(0.66, 0.82, 0.10), 1),
        (632, 40, 220, Ink(0.34, 0.50, 0.80), 2),
    )
    for x, half, length, ink, kind in hung:
        with sheet.shape("coat"):
            coat = smooth(
                [
                    Corner(x - 12, 190),
                    (x - half * 0.8, 214),
                    (x - half, 300),
                    Corner(x - half - 4, 190 + length),
                    (x, 198 + length),
                    Corner(x + half + 4, 188 + length),
                    (x + half, 300),
                    (x + half * 0.8, 214),
                    Corner(x + 12, 190),
                ]
            )
            sheet.paint(coat, ink)
            with sheet.group(clip=sheet.clip(coat)):
                if kind == 0:
                    sheet.line(polyline([(x, 200), (x + 4, 600)]), LINE, 4)
                    sheet.paint(rectangle(x + 14, 420, 34, 8), LINE)
                elif kind == 1:
                    for y in (290, 330, 450, 470):
                        sheet.line(polyline([(x - 70, y), (x + 70, y + 4)]), Ink(0.48, 0.70, 0.26), 8)
                else:
                    sheet.paint(
                        stamped_dots(x - 60, 190, 120, 240, 26, sheet.rng("raincoat"), radius=5), Ink(0.56, 0.66, 0.74)
                    )
            sheet.line(coat, LINE, 3.4)
            sheet.line(smooth([(x - 12, 192), (x, 176), (x + 12, 192)], closed=False), LINE, 5)
            sheet.line(smooth([(x, 170), (x, 186), (x + 7, 190)], closed=False), LINE, 6)
            lit = [(x + 14, 194), (x + half * 0.84, 214), (x + half + 1, 300), (x + half + 5, 180 + length)]
            sheet.paint(stroke(lit, 5, start=0.2, end=0.3), DIM_EDGE)


RACK_TIERS = (650.0, 772.0, 894.0)


def shoe_rack(sheet: Sheet) -> None:
    """Everybody's shoes in a row on the rack: each pair side by side, all toes to the wall."""
    with sheet.shape("shoe rack"):
        for x in (402, 678):
            sheet.line(polyline([(x, 632), (x, FLOOR)]), LINE, 13)
            sheet.line(polyline([(x, 634), (x, FLOOR)]), Ink(0.60, 0.72, 0.40), 7)
        for y in RACK_TIERS:
            sheet.line(polyline([(402, y), (678, y)]), LINE, 13)
            sheet.line(polyline([(402, y), (678, y)]), Ink(0.56, 0.70, 0.44), 7)
    rows = (
        (
            RACK_TIERS[0],
            (("boot", 436), ("boot", 480), ("trainer", 532), ("trainer", 578), ("small", 622), ("small", 654)),
        ),
        (
            RACK_TIERS[1],
            (("clog", 440), ("clog", 488), ("small", 542), ("small", 576), ("trainer", 622), ("trainer", 660)),
        ),
    )
    for y, shoes in rows:
        for kind, x in shoes:
            shoe(sheet, x, y - 8, kind)


def shoe(sheet: Sheet, x: float, y: float, kind: str) -> None:
    """A shoe seen at its heel."""
    half, height, ink = {
        "boot": (20, 74, Ink(0.76, 0.80, 0.30)),
        "trainer": (20, 42, Ink(0.40, 0.68, 0.10)),
        "clog": (21, 32, Ink(0.46, 0.58, 0.74)),
        "small": (14, 46, Ink(0.20, 0.42, 0.86)),
    }[kind]
    outline = smooth(
        [
            Corner(x - half, y),
            (x - half - 1, y - height * 0.5),
            Corner(x - half * 0.84, y - height),
            (x, y - height - 3),
            Corner(x + half * 0.84, y - height),
            (x + half + 1, y - height * 0.5),
            Corner(x + half, y),
        ]
    )
    with sheet.shape("shoe"):
        sheet.paint(outline, ink)
        if kind == "trainer":
            sheet.paint(rectangle(x - 5, y - height, 10, height - 8), Ink(0.10, 0.36, 0.16))
        elif kind == "small":
            sheet.paint(star(x, y - height * 0.52, 9), Ink(0.02, 0.16, 0.30))
        elif kind == "boot":
            sheet.line(polyline([(x, y - height), (x, y - 16)]), Ink(0.50, 0.62, 0.36), 4)
        sheet.paint(rectangle(x - half - 2, y - 9, 2 * half + 4, 11, radius=3), Ink(0.94, 0.92, 0.14))
        sheet.line(outline, LINE, 3)
        sheet.paint(
            stroke([(x, y - height - 4), (x + half * 0.8, y - height), (x + half, y - height * 0.4)], 4), DIM_EDGE
        )


def photographs(sheet: Sheet) -> None:
    """Right of the door: the light switch, and three people in a frame."""
    with sheet.shape("switch"):
        sheet.paint(rectangle(1352, 430, 34, 46, radius=4), Ink(0.26, 0.52, 0.12))
        sheet.line(rectangle(1352, 430, 34, 46, radius=4), LINE, 2.6)
        sheet.paint(rectangle(1362, 440, 14, 20, radius=3), Ink(0.10, 0.36, 0.10))
    with sheet.shape("photograph"), sheet.group(turn=(-2, 1490, 290)):
        sheet.paint(rectangle(1436, 214, 116, 148), Ink(0.62, 0.72, 0.44))
        sheet.line(rectangle(1436, 214, 116, 148), LINE, 3)
        sheet.paint(rectangle(1450, 228, 88, 120), Ink(0.28, 0.52, 0.10))
        for dx, top, ink in (
            (1470, 276, CLOTH_RUST.light),
            (1494, 262, Ink(0.76, 0.82, 0.2)),
            (1518, 298, CLOTH_OCHRE.light),
        ):
            sheet.paint(ellipse(dx, top - 8, 15, 14), Ink(0.70, 0.58, 0.84))
            sheet.paint(ellipse(dx, top - 2, 9, 10), Ink(0.04, 0.20, 0.44))
            sheet.paint(rectangle(dx - 13, top + 8, 26, 348 - top - 8), ink)
        sheet.paint(polygon([(1452, 230), (1484, 230), (1462, 346), (1452, 346)]), Ink(0.14, 0.38, 0.08), opacity=0.5)


def her_daughters_door(sheet: Sheet) -> None:
    """On the right wall, near: the white door with the whale, open by a hand's width, and day in the gap."""
    with sheet.shape("her door"):
        frame = polygon([(1690, -110), (1960, -290), (1960, 1460), (1690, 1148)])
        sheet.paint(frame, Ink(0.74, 0.84, 0.14))
        leaf = polygon(
            [
                along_the_wall(1728, -60),
                along_the_wall(1960, -60),
                along_the_wall(1960, 1060),
                along_the_wall(1728, 1060),
            ]
        )
        sheet.paint(leaf, Ink(0.34, 0.60, 0.08))
        gap = rectangle(1706, TOP, 22, BOTTOM - TOP)
        sheet.paint(gap, sheet.linear((0, 0), (0, 900), Stop(0, Ink(0, 0.06, 0.30)), Stop(1, Ink(0.02, 0.20, 0.44))))
        for x in (1704, 1728):
            sheet.line(polyline([(x, TOP), (x, BOTTOM)]), LINE, 3.4)
        for top, foot in ((110, 396), (470, 860)):
            corners_of_panel = [(1778, top), (1912, top), (1912, foot), (1778, foot)]
            sheet.line(polygon([along_the_wall(*corner) for corner in corners_of_panel]), Ink(0.60, 0.78, 0.1), 4)
        with sheet.group(scale=(1.5, 1.9, 1846, 210)):
            sheet.paint(whale_mark(1846, 210, 1.1), Ink(0.62, 0.84, 0.08))
        sheet.line(polyline([(1742, 520), (1772, 523)]), LINE, 12)
        sheet.line(polyline([(1742, 517), (1770, 520)]), EDGE, 3)


def along_the_wall(x: float, y: float) -> Point:
    """A point of the right wall, whose lines all run to one point: `y` is as high as it would be on the end wall."""
    return (x, 330 + (y - 330) * (x - 1010) / (END_RIGHT - 1010))


def door_frame(sheet: Sheet) -> None:
    """The frame, bright along its inner edge, and the door's leaf pushed inward at the left."""
    left, right, top, foot = DOORWAY
    with sheet.shape("leaf"):
        leaf = polygon([(left, top), (left + 26, top + 26), (left + 26, foot), (left, foot)])
        sheet.paint(leaf, Ink(0.06, 0.30, 0.30))
        sheet.line(leaf, LINE, 2.8)
        sheet.paint(ellipse(left + 18, 560, 8, 11), CLOTH_OCHRE.shade)
    with sheet.shape("frame"):
        frame = polygon([(left - 40, foot), (left - 40, top - 40), (right + 40, top - 40), (right + 40, foot)])
        sheet.paint(frame + doorway_outline(), Ink(0.36, 0.60, 0.14))
        sheet.line(
            polyline([(left - 40, foot), (left - 40, top - 40), (right + 40, top - 40), (right + 40, foot)]), LINE, 3.2
        )
        sheet.line(polyline([(left, foot), (left, top), (right, top), (right, foot)]), LINE, 3.2)
        sheet.paint(rectangle(left - 12, top, 10, foot - top), EDGE)
        sheet.paint(rectangle(right + 2, top, 10, foot - top), EDGE)
        sheet.paint(rectangle(left - 12, top - 12, right - left + 24, 10), EDGE)


# She.


def dana(sheet: Sheet) -> None:
    """Dana, leaning: as on the stage, but for her arms."""
    with sheet.group(move=HEAD), sheet.group(scale=(SIZE, 0, 0)), sheet.group(turn=(LEAN, 60, 1100)):
        with sheet.shape("trousers"):
            trousers(sheet)
        with sheet.shape("tied curls"), sheet.group(turn=(TILT, *CHIN)):
            tied_curls(sheet)
        with sheet.shape("back of the collar"):
            back_of_collar(sheet)
        with sheet.shape("neck"):
            neck(sheet)
        with sheet.shape("blouse"):
            blouse(sheet)
        with sheet.shape("fleece"):
            fleece(sheet)
            hem(sheet)
        with sheet.shape("collar"):
            collar(sheet)
        with sheet.shape("headset"):
            headset(sheet)
        with sheet.shape("folded arms"):
            near_upper_arm(sheet)
            near_forearm(sheet)
            far_arm(sheet)
            fist_with_the_brush(sheet)
        with sheet.shape("head"), sheet.group(turn=(TILT, *CHIN)):
            skull(sheet)
            drawn_back(sheet)
        draw_face(sheet, HER_FACE, TIRED_AND_FOND)
        draw_eyes(sheet, HER_FACE, TIRED_AND_FOND)


def trousers(sheet: Sheet) -> None:
    """Dark trousers; one leg bears her, the other is crossed over."""
    legs = blob(
        sheet,
        TROUSERS,
        Corner(-226, 720),
        (-214, 900),
        (-160, 1200),
        Corner(-120, 1440),
        Corner(190, 1440),
        (230, 1100),
        Corner(286, 720),
    )
    with sheet.group(clip=sheet.clip(legs)):
        sheet.paint(stroke([(-190, 760), (-176, 920), (-110, 1300)], 54, start=0.4, end=0.2), TROUSERS_LIT)
    contour(sheet, [(60, 850), (40, 960), (-20, 1140), (-60, 1400)], 6)
    contour(sheet, [(-224, 760), (-212, 900), (-160, 1200), (-122, 1430)], 6)


def hem(sheet: Sheet) -> None:
    """The fleece's lower edge, gathered."""
    contour(sheet, [(270, 600), (270, 660), (280, 740), (291, 800)], 5)
    contour(sheet, [(-220, 590), (-222, 700), (-236, 800)], 4)
    band = blob(
        sheet,
        FLEECE.shade,
        Corner(-238, 790),
        (0, 812),
        Corner(294, 786),
        Corner(290, 846),
        (0, 872),
        Corner(-232, 848),
    )
    for x in range(-220, 290, 20):
        sheet.line(polyline([(x, 806), (x + 2, 852)]), FLEECE.light, 4)
    sheet.line(band, LINE, 4)


def near_upper_arm(sheet: Sheet) -> None:
    """From the shoulder at the frame down to the elbow."""
    arm = blob(
        sheet,
        FLEECE.light,
        Corner(196, 216),
        (250, 246),
        (288, 330),
        (306, 450),
        (300, 560),
        (250, 606),
        (190, 590),
        (170, 480),
        (184, 340),
    )
    shade(sheet, arm, FLEECE_LIT, Corner(190, 210), (238, 250), (244, 340), (222, 440), (200, 420), (184, 320))
    nap(sheet, arm, "near upper arm", (160, 210, 180, 400), Ink(0.16, 0.37, 0.25))
    with sheet.group(clip=sheet.clip(arm)):
        band = [(170, 396), (240, 404), (320, 386)]
        sheet.paint(stroke(band, 42, start=1, end=1), REFLECTOR.deep)
        sheet.paint(stroke(band, 25, start=1, end=1), REFLECTOR.light)
    with sheet.overprint(clip=sheet.clip(arm)):
        side = [Corner(262, 230), (256, 380), (262, 520), (220, 620), Corner(340, 640), Corner(340, 230)]
        sheet.paint(smooth(side), Ink(0.40, 0.44, 0))
    contour(sheet, [(204, 220), (252, 248), (290, 332), (307, 450), (300, 560), (252, 606)], 5)


def near_forearm(sheet: Sheet) -> None:
    """Across to the far arm; its hand comes up on the other side."""
    arm = blob(
        sheet,
        FLEECE.light,
        Corner(300, 520),
        (304, 580),
        (260, 624),
        (160, 622),
        (40, 596),
        (-80, 560),
        Corner(-150, 530),
        Corner(-140, 452),
        (-40, 462),
        (80, 486),
        (200, 500),
    )
    nap(sheet, arm, "near forearm", (-160, 440, 480, 200), Ink(0.16, 0.37, 0.25))
    with sheet.overprint(clip=sheet.clip(arm)):
        under = [
            Corner(-160, 520),
            (-40, 556),
            (100, 590),
            (240, 596),
            Corner(320, 560),
            Corner(320, 650),
            Corner(-160, 650),
        ]
        sheet.paint(smooth(under), Ink(0.40, 0.44, 0))
    contour(sheet, [(300, 560), (256, 624), (160, 623), (40, 597), (-80, 562), (-146, 532)], 5)


def far_arm(sheet: Sheet) -> None:
    """The far arm, over the other: down to the elbow, and across to where its hand is warm under the near arm."""
    arm = blob(
        sheet,
        FLEECE.light,
        Corner(-150, 222),
        (-206, 258),
        (-238, 350),
        (-258, 450),
        (-262, 530),
        (-224, 568),
        (-150, 562),
        (-20, 540),
        (100, 522),
        Corner(196, 512),
        Corner(190, 428),
        (80, 436),
        (-30, 450),
        (-120, 452),
        Corner(-168, 452),
        (-170, 360),
    )
    lit = [Corner(-150, 210), (-182, 290), (-214, 400), (-226, 480), (-220, 520), Corner(-300, 540), Corner(-300, 210)]
    shade(sheet, arm, FLEECE_LIT, *lit)
    upper = [
        Corner(-160, 440),
        (-100, 446),
        (0, 442),
        (100, 430),
        Corner(200, 420),
        Corner(200, 446),
        (80, 458),
        (-60, 474),
    ]
    shade(sheet, arm, FLEECE_LIT, *upper)
    nap(sheet, arm, "far arm", (-280, 220, 490, 360), Ink(0.16, 0.37, 0.25))
    with sheet.group(clip=sheet.clip(arm)):
        band = [(-262, 352), (-216, 366), (-160, 360)]
        sheet.paint(stroke(band, 42, start=1, end=1), REFLECTOR.deep)
        sheet.paint(stroke(band, 25, start=1, end=1), REFLECTOR.light)
    with sheet.overprint(clip=sheet.clip(arm)):
        under = [
            Corner(-280, 520),
            (-220, 530),
            (-100, 520),
            (60, 500),
            Corner(210, 486),
            Corner(210, 600),
            Corner(-280, 600),
        ]
        sheet.paint(smooth(under), Ink(0.42, 0.44, 0))
    fold(sheet, (-168, 452), (-196, 476), (-226, 480))
    fold(sheet, (-166, 456), (-184, 500), (-214, 516))
    contour(sheet, [(-158, 228), (-208, 262), (-239, 352), (-259, 452), (-262, 530), (-224, 568), (-150, 562)], 5)
    contour(sheet, [(-200, 568), (-20, 541), (100, 523), (196, 512)], 5)
    contour(sheet, [(-164, 330), (-168, 400), (-168, 452), (-120, 453), (-30, 450), (80, 437), (190, 428)], 4.6)
    with sheet.shape("cuff"):
        cuff = blob(
            sheet,
            FLEECE.shade,
            Corner(168, 430),
            Corner(200, 426),
            (208, 470),
            Corner(204, 514),
            Corner(172, 516),
            (178, 470),
        )
        for share in (0.25, 0.5, 0.75):
            y = 430 + 84 * share
            sheet.line(polyline([(174, y), (204, y - 1)]), FLEECE_LIT, 3)
        sheet.line(cuff, LINE, 4)


def fist_with_the_brush(sheet: Sheet) -> None:
    """Her other hand, up over the far arm: his toothbrush upright in it, bone dry."""
    with sheet.group(move=(-262, 6)), sheet.group(turn=(-8, 0, 440)), sheet.group(scale=(-1, 1, 0, 0)):
        with sheet.shape("brush's handle"):
            handle = [(-46, 560), (-48, 440), (-52, 300), (-56, 232)]
            sheet.line(smooth(handle, closed=False), LINE, 24)
            sheet.line(smooth(handle, closed=False), Ink(0, 0.46, 0.04), 17)
            sheet.line(smooth([(x + 4, y) for x, y in handle], closed=False), PAPER, 4)
        with sheet.shape("brush's head"):
            sheet.line(polyline([(-57, 236), (-60, 168)]), LINE, 24)
            sheet.line(polyline([(-57, 236), (-60, 168)]), Ink(0, 0.46, 0.04), 17)
            bristles = rectangle(-50, 162, 34, 62, radius=5)
            sheet.paint(bristles, PAPER)
            for y in (176, 190, 204):
                sheet.line(polyline([(-48, y), (-20, y)]), CLOTH_BLUE.light, 4)
            sheet.line(bristles, LINE, 4)
        fist(sheet)


def edges_of_light(sheet: Sheet) -> None:
    """What the bathroom's lamp does to her side that faces it."""
    with (
        sheet.group(move=HEAD),
        sheet.group(scale=(SIZE, 0, 0)),
        sheet.group(turn=(LEAN, 60, 1100)),
        sheet.shape("edge of light"),
    ):
        sheet.paint(stroke([(-160, 222), (-214, 258), (-246, 352), (-266, 452), (-269, 520)], 9, start=0.1), EDGE)
        sheet.paint(stroke([(-223, 590), (-220, 690), (-230, 786)], 7, start=0.1), EDGE)
        sheet.paint(stroke([(-216, 870), (-207, 960), (-160, 1180)], 7, start=0.1), EDGE)


def corners(sheet: Sheet) -> None:
    """Dark towards the corners and under the words; nothing of it on the bathroom."""
    whole = polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    with sheet.shape("corners"), sheet.overprint(clip=sheet.clip(whole + doorway_outline())):
        ring = sheet.radial((1010, 440), 900, Stop(0.4, NONE), Stop(1, Ink(0.70, 0.45, 0)), stretch=1.35)
        sheet.paint(sheet.everything, ring)
    with sheet.shape("under the words"), sheet.overprint(clip=sheet.clip(whole + doorway_outline())):
        below = sheet.linear((0, 780), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.70, 0.45, 0)))
        sheet.paint(rectangle(LEFT, 780, RIGHT - LEFT, BOTTOM - 780), below)


PICTURE = Illustration(
    name="did_you_brush",
    palette="the_update",
    layers=(
        Layer("bathroom", bathroom, depth=0.6),
        Layer("hall", hall, depth=0.8, cut_out=True),
    ),
    shows=(
        "Down a dim hall: a woman in a fleece with bright bands leans in the lit bathroom door, arms folded, tired out "
        "and half smiling. She holds up a dry toothbrush. A toy whale sits on the bath."
    ),
)
