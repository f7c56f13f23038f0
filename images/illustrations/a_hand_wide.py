"""A hand wide: Elara measures the gap of her door. Four fingers, the thumb tucked under, light behind them.

Seen from the dark of her room. All the light comes through the gap, so everything in the room is drawn as it looks
against it: dark faces, lit edges.
"""

from __future__ import annotations

from print_room.brushes import stamped_moons, stamped_stars, stroke
from print_room.geometry import Corner, Point, cut_box, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import CLOTH_BLUE, LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

# The gap, from the frame's edge to the door's: as wide as the hand.
GAP_LEFT, GAP_RIGHT = 826.0, 1092.0
TOP, BOTTOM = -54.0, 1134.0
LEFT, RIGHT = -96.0, 2016.0

HALL_LIGHT = Ink(0, 0.04, 0.30)
HALL_WARM = Ink(0.02, 0.14, 0.66)
WALL = Ink(0.70, 0.90, 0.06)
WALL_DEEP = Ink(0.88, 0.98, 0.08)
DOOR = Ink(0.60, 0.84, 0.12)
DOOR_DEEP = Ink(0.82, 0.94, 0.10)
EDGE = Ink(0.02, 0.22, 0.60)
FACES_US = Ink(0.03, 0.31, 0.60)
FACES_US_DEEP = Ink(0.22, 0.56, 0.66)
CREASE = Ink(0.42, 0.62, 0.66)


def hall(sheet: Sheet) -> None:
    """The hall behind the gap: a globe of a lamp, a coat, the far wall."""
    with sheet.shape("hall light"):
        glow = sheet.radial((960, 250), 760, Stop(0, PAPER), Stop(0.35, HALL_LIGHT), Stop(1, HALL_WARM))
        sheet.paint(sheet.everything, glow)
    with sheet.shape("hall paper"):
        rng = sheet.rng("hall paper")
        sheet.paint(stamped_stars(700, -40, 520, 860, 86, rng, radius=8), Ink(0, 0.12, 0.52), opacity=0.5)
    with sheet.shape("coat on its hook"):
        coat = smooth(
            [Corner(1034, 392), (1002, 440), (992, 560), Corner(980, 742), Corner(1104, 742), Corner(1104, 410)]
        )
        sheet.paint(coat, Ink(0.04, 0.26, 0.52))
        sheet.line(smooth([(1036, 420), (1030, 560), (1034, 742)], closed=False), Ink(0.14, 0.40, 0.56), 4)
        sheet.line(smooth([(1034, 392), (1036, 372), (1050, 366)], closed=False), LINE, 5)
    with sheet.shape("lamp"):
        sheet.line(polyline([(962, -54), (962, 120)]), Ink(0.5, 0.5, 0.5), 5)
        sheet.paint(
            ellipse(962, 196, 78),
            sheet.radial((962, 196), 78, Stop(0, PAPER), Stop(0.8, Ink(0, 0, 0.10)), Stop(1, Ink(0, 0.02, 0.34))),
        )
        sheet.paint(rectangle(940, 108, 44, 18, radius=6), Ink(0.3, 0.4, 0.6))


def room(sheet: Sheet) -> None:
    """The dark side: the wall and the frame on the left, the door on the right."""
    _wall(sheet)
    _door(sheet)
    _light_on_the_edges(sheet)


def _wall(sheet: Sheet) -> None:
    with sheet.shape("wall"):
        wall = rectangle(LEFT, TOP, GAP_LEFT - LEFT, BOTTOM - TOP)
        sheet.paint(
            wall,
            sheet.linear((LEFT, 0), (GAP_LEFT, 0), Stop(0, WALL_DEEP), Stop(0.7, WALL), Stop(1, Ink(0.5, 0.8, 0.14))),
        )
        rng = sheet.rng("wallpaper")
        inside = sheet.clip(wall)
        with sheet.group(clip=inside):
            sheet.paint(stamped_stars(LEFT, TOP, 800, 1200, 112, rng, radius=10), Ink(0.52, 0.76, 0.10))
            sheet.paint(stamped_moons(LEFT + 56, TOP + 50, 800, 1200, 224, rng, radius=11), Ink(0.42, 0.66, 0.22))
    _drawing_on_the_wall(sheet)
    with sheet.shape("frame"):
        sheet.paint(cut_box(700, TOP, GAP_LEFT - 700, BOTTOM - TOP, 1.5, sheet.rng("frame")), Ink(0.64, 0.86, 0.16))
        sheet.paint(rectangle(716, TOP, 14, BOTTOM - TOP), Ink(0.82, 0.94, 0.14))
        sheet.paint(rectangle(756, TOP, 10, BOTTOM - TOP), Ink(0.80, 0.93, 0.14))
        sheet.paint(rectangle(794, TOP, GAP_LEFT - 794, BOTTOM - TOP), Ink(0.34, 0.60, 0.40))
    with sheet.shape("strike plate"):
        sheet.paint(rectangle(800, 634, 20, 96, radius=4), Ink(0.10, 0.36, 0.40))
        sheet.paint(rectangle(806, 664, 9, 34), Ink(0.9, 0.9, 0.2))


def _drawing_on_the_wall(sheet: Sheet) -> None:
    """A child's drawing of a whale, and under it one of a stair going down."""
    with sheet.shape("drawing of a whale"), sheet.group(turn=(-4, 400, 300)):
        sheet.paint(cut_box(290, 216, 230, 168, 3, sheet.rng("whale sheet")), Ink(0.26, 0.50, 0.10))
        whale = smooth(
            [(316, 306), (350, 258), (424, 262), (462, 298), Corner(494, 262), (484, 306), (440, 336), (350, 340)]
        )
        sheet.paint(whale, Ink(0.66, 0.86, 0.10))
        sheet.paint(ellipse(352, 300, 5), Ink(0.1, 0.3, 0.1))
        sheet.paint(rectangle(380, 204, 46, 22), Ink(0.30, 0.50, 0.5))
    with sheet.shape("drawing of a stair"), sheet.group(turn=(3, 520, 560)):
        sheet.paint(cut_box(450, 470, 168, 206, 3, sheet.rng("stair sheet")), Ink(0.22, 0.46, 0.14))
        steps = [(474, 508)]
        for step in range(5):
            steps += [(474 + 26 * (step + 1), 508 + 28 * step), (474 + 26 * (step + 1), 508 + 28 * (step + 1))]
        sheet.line(polyline(steps), Ink(0.74, 0.82, 0.2), 5)
        sheet.paint(rectangle(514, 458, 42, 20), Ink(0.30, 0.50, 0.5))


def _door(sheet: Sheet) -> None:
    with sheet.shape("door"):
        face = rectangle(GAP_RIGHT + 40, TOP, RIGHT - GAP_RIGHT - 40, BOTTOM - TOP)
        sheet.paint(face, sheet.linear((GAP_RIGHT, 0), (RIGHT, 0), Stop(0, DOOR), Stop(1, DOOR_DEEP)))
        for index, (top, height) in enumerate(((20, 380), (470, 520))):
            with sheet.shape(f"panel {index + 1}"):
                rng = sheet.rng(f"panel {index}")
                sheet.paint(cut_box(1270, top, 560, height, 2, rng), Ink(0.84, 0.95, 0.10))
                sheet.paint(cut_box(1286, top + 14, 530, height - 28, 2, rng), Ink(0.68, 0.88, 0.10))
    with sheet.shape("list of rules"), sheet.group(turn=(2, 1520, 190)):
        sheet.paint(cut_box(1410, 86, 220, 236, 3, sheet.rng("rules")), Ink(0.24, 0.48, 0.10))
        for row in range(6):
            end = 1590 - (row * 37) % 60
            sheet.line(
                smooth([(1442, 128 + row * 32), (1500, 124 + row * 32), (end, 129 + row * 32)], closed=False),
                Ink(0.72, 0.82, 0.14),
                5,
            )
            sheet.paint(star(1428, 126 + row * 32, 7), Ink(0.5, 0.7, 0.5))
    with sheet.shape("handle"):
        sheet.paint(rectangle(1158, 560, 46, 190, radius=16), Ink(0.74, 0.86, 0.3))
        sheet.paint(stroke([(1178, 612), (1236, 606), (1318, 622)], 34, start=0.8, end=0.6), LINE)
        sheet.paint(stroke([(1182, 602), (1236, 596), (1310, 611)], 8, start=0.4, end=0.2), EDGE)
        sheet.paint(ellipse(1181, 706, 11), LINE)


def _light_on_the_edges(sheet: Sheet) -> None:
    with sheet.shape("door's edge"):
        edge = polygon([(GAP_RIGHT, TOP), (GAP_RIGHT + 40, TOP), (GAP_RIGHT + 40, BOTTOM), (GAP_RIGHT, BOTTOM)])
        sheet.paint(edge, sheet.linear((0, 0), (0, 1000), Stop(0, Ink(0, 0.08, 0.44)), Stop(1, EDGE)))
        sheet.paint(rectangle(GAP_RIGHT + 8, 610, 24, 110, radius=4), Ink(0.16, 0.40, 0.42))
        sheet.paint(rectangle(GAP_RIGHT + 13, 646, 14, 34, radius=3), Ink(0.02, 0.12, 0.10))
        sheet.line(polyline([(GAP_RIGHT + 41, TOP), (GAP_RIGHT + 41, BOTTOM)]), LINE, 3)
    with sheet.shape("frame's lit edge"):
        sheet.paint(rectangle(GAP_LEFT - 13, TOP, 13, BOTTOM - TOP), Ink(0, 0.06, 0.40))
    with sheet.shape("light on the wall"):
        beam = rectangle(560, TOP, GAP_LEFT - 560 - 13, BOTTOM - TOP)
        fade = sheet.linear((GAP_LEFT, 0), (560, 0), Stop(0, Ink(0, 0, 0.34)), Stop(1, PAPER))
        with sheet.overprint(clip=sheet.clip(beam)):
            sheet.paint(beam, fade)


def hand(sheet: Sheet) -> None:
    """Her right hand from behind, as wide as the gap: dark towards us, lit along every edge."""
    _forearm(sheet)
    _palm_and_fingers(sheet)


def _forearm(sheet: Sheet) -> None:
    with sheet.shape("wrist"):
        sheet.paint(
            smooth([Corner(880, 760), (884, 840), Corner(878, 920), Corner(1034, 920), (1026, 840), Corner(1040, 760)]),
            FACES_US,
        )
    with sheet.shape("sleeve"):
        sleeve = smooth(
            [
                Corner(846, 876),
                (950, 862),
                Corner(1062, 880),
                (1096, 1000),
                Corner(1130, 1150),
                Corner(760, 1150),
                (812, 1000),
            ]
        )
        sheet.paint(sleeve, Ink(0.34, 0.74, 0.16))
        inside = sheet.clip(sleeve)
        with sheet.group(clip=inside):
            sheet.paint(stamped_stars(760, 880, 400, 280, 62, sheet.rng("sleeve"), radius=10), Ink(0.10, 0.42, 0.30))
        with sheet.overprint(clip=inside):
            shadow = [Corner(900, 860), (930, 1000), Corner(900, 1150), Corner(1150, 1150), Corner(1070, 860)]
            sheet.paint(smooth(shadow), Ink(0.34, 0.40, 0))
        sheet.paint(stroke([(846, 878), (812, 1000), (762, 1150)], 10, start=0.5, end=0.8), EDGE)
        sheet.paint(stroke([(1062, 882), (1098, 1000), (1130, 1150)], 8, start=0.5, end=0.8), EDGE)
        cuff = smooth(
            [Corner(842, 858), (950, 838), Corner(1068, 862), Corner(1066, 908), (950, 884), Corner(846, 906)]
        )
        sheet.paint(cuff, CLOTH_BLUE.shade)
        sheet.line(smooth([(846, 906), (950, 884), (1066, 908)], closed=False), LINE, 4)
        sheet.paint(stroke([(842, 860), (950, 838), (1068, 863)], 7, start=0.4, end=0.4), EDGE)


# (left edge, breadth, tip) of index, middle, ring and little finger; the knuckles lie on one arc.
FINGERS = ((828, 66, 440), (894, 69, 412), (963, 68, 430), (1031, 60, 494))
KNUCKLES = (604, 592, 596, 614)


def _finger(left: float, breadth: float, tip: float, knuckle: float) -> list[Point | Corner]:
    """Return the outline of a child's finger, round at the tip and a little waisted at the joints."""
    right = left + breadth
    middle = tip + (knuckle - tip) * 0.5
    return [
        Corner(left + 1, knuckle + 60),
        (left + 1, middle + 30),
        (left + 3, middle),
        (left + 2, tip + 44),
        (left + breadth * 0.22, tip + 9),
        (left + breadth * 0.5, tip),
        (right - breadth * 0.22, tip + 9),
        (right - 2, tip + 44),
        (right - 3, middle),
        (right - 1, middle + 30),
        Corner(right - 1, knuckle + 60),
    ]


def _palm_and_fingers(sheet: Sheet) -> None:
    palm = smooth(
        [
            Corner(829, 560),
            (826, 640),
            (834, 712),
            (862, 780),
            Corner(872, 850),
            Corner(1044, 850),
            (1056, 780),
            (1084, 700),
            Corner(1090, 560),
        ]
    )
    with sheet.shape("tucked thumb"):
        thumb = smooth([(836, 650), (812, 690), (812, 740), (846, 782), (880, 780), (880, 690)])
        sheet.paint(thumb, FACES_US_DEEP)
    with sheet.shape("back of the hand"):
        sheet.paint(palm, FACES_US)
    for index, ((left, breadth, tip), knuckle) in enumerate(zip(FINGERS, KNUCKLES, strict=True)):
        with sheet.shape(f"finger {index + 1}"):
            outline = smooth(_finger(left, breadth, tip, knuckle))
            sheet.paint(outline, FACES_US)
            inside = sheet.clip(outline)
            with sheet.overprint(clip=inside):
                shade = sheet.linear(
                    (0, tip + 40), (0, knuckle + 50), Stop(0, PAPER), Stop(0.72, Ink(0.12, 0.20, 0)), Stop(1, PAPER)
                )
                sheet.paint(rectangle(left, tip, breadth, knuckle - tip + 60), shade)
            _lit_tip(sheet, left, breadth, tip)
            _joints(sheet, left, breadth, tip, knuckle)
    _shade_of_the_heel(sheet, palm)
    _between_the_fingers(sheet)
    _knuckles_and_tendons(sheet)


def _lit_tip(sheet: Sheet, left: float, breadth: float, tip: float) -> None:
    """The light that comes round a fingertip, and through its edge, which glows."""
    arc = [
        (left + 4, tip + 70),
        (left + 5, tip + 38),
        (left + breadth * 0.26, tip + 11),
        (left + breadth * 0.5, tip + 4),
        (left + breadth * 0.74, tip + 11),
        (left + breadth - 5, tip + 38),
        (left + breadth - 4, tip + 70),
    ]
    sheet.paint(stroke(arc, 13, start=0.0, end=0.0), Ink(0.02, 0.16, 0.84))
    sheet.paint(stroke(arc[1:-1], 7, start=0.0, end=0.0), Ink(0, 0.02, 0.42))


def _joints(sheet: Sheet, left: float, breadth: float, tip: float, knuckle: float) -> None:
    """One soft crease at each joint, and the nail, short as children's are."""
    for share, reach in ((0.38, 13), (0.70, 15)):
        x, y = left + breadth / 2, tip + (knuckle - tip) * share
        sheet.paint(stroke([(x - reach, y + 2), (x, y + 7), (x + reach, y + 2)], 3.6, start=0.1, end=0.1), CREASE)
    nail = smooth(
        [
            (left + breadth * 0.30, tip + 30),
            (left + breadth * 0.5, tip + 17),
            (left + breadth * 0.70, tip + 30),
            (left + breadth * 0.66, tip + 45),
            (left + breadth * 0.5, tip + 50),
            (left + breadth * 0.34, tip + 45),
        ]
    )
    sheet.paint(nail, Ink(0.02, 0.18, 0.40))


def _between_the_fingers(sheet: Sheet) -> None:
    """Light comes through between the fingers as thin bright seams, red at the edges, and dies at the knuckles."""
    with sheet.shape("light between the fingers"):
        for (left, _, tip), (_, _, before), knuckle in zip(FINGERS[1:], FINGERS, KNUCKLES, strict=False):
            start = max(tip, before) + 26
            seam = [(left - 1, start), (left, (start + knuckle) / 2), (left, knuckle + 6)]
            sheet.paint(stroke(seam, 9, start=1, end=0.1), Ink(0, 0.20, 0.90))
            sheet.paint(
                stroke([(left - 1, start - 6), (left, start + 60), (left, knuckle - 40)], 4, start=1, end=0.0),
                HALL_LIGHT,
            )
            fold = [(left, knuckle - 10), (left + 1, knuckle + 14), (left + 2, knuckle + 38)]
            sheet.paint(stroke(fold, 5, start=0.7, end=0.0), LINE)


def _knuckles_and_tendons(sheet: Sheet) -> None:
    with sheet.shape("knuckles"):
        for (left, breadth, _), knuckle in zip(FINGERS, KNUCKLES, strict=True):
            x = left + breadth / 2
            dimple = [(x - 11, knuckle + 30), (x, knuckle + 35), (x + 11, knuckle + 30)]
            sheet.paint(stroke(dimple, 4, start=0.1, end=0.1), CREASE)
    with sheet.shape("rim of the hand"):
        sheet.paint(stroke([(829, 470), (827, 600), (829, 660), (840, 726)], 9, start=0.6, end=0.1), EDGE)
        sheet.paint(
            stroke([(1089, 520), (1090, 600), (1082, 690), (1054, 774), (1040, 836)], 10, start=0.6, end=0.2), EDGE
        )
        sheet.paint(stroke([(812, 700), (814, 742), (842, 778), (868, 800), (880, 838)], 8, start=0.2, end=0.3), EDGE)


def _shade_of_the_heel(sheet: Sheet, palm: str) -> None:
    """The hand darkens towards the wrist, where no light comes round."""
    fall = sheet.linear((0, 640), (0, 850), Stop(0, PAPER), Stop(1, Ink(0.28, 0.36, 0)))
    with sheet.overprint(clip=sheet.clip(palm)):
        sheet.paint(palm, fall)


def front(sheet: Sheet) -> None:
    """The hand alone, nearest to us."""
    hand(sheet)


PICTURE = Illustration(
    name="a_hand_wide",
    palette="the_update",
    layers=(
        Layer("hall", hall, depth=0.3),
        Layer("room", room, depth=0.9, cut_out=True),
        Layer("hand", front, depth=0.9, cut_out=True),
    ),
    shows=(
        "From the dark of the room: a small hand stands upright in the gap of the door, and the lamp in the hall "
        "edges each finger with light. On the door are a child’s drawings, of a whale and of stairs."
    ),
)
