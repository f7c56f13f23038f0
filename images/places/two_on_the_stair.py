"""The Landing, where its runner ends: a stair goes down that is wide enough for one, and two have come to it.

The lamp hangs between them and lights what each turns to the other: a girl with a rabbit, a boy in a cardigan too
wide for him, its pockets full of till receipts. Each has a foot on the same step. It lies beside the Landing's other
pictures since it is built with them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import landing_drawing as landing

from print_room import rig
from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, crescent, ellipse, moved, polar, polygon, polyline, smooth, star
from print_room.inks import CLOTH_OCHRE, LINE, PAPER, SKIN_FAIR, Cloth, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

EYE = landing.Eye(vanishing=(822.0, 330.0), sway=46.0)
RUNNER_ENDS = 2.95
STAIR_TOP = 2.88
STAIR_LEFT, STAIR_RIGHT = 0.10, 1.06
STEP_DOWN, STEP_DEEP = 0.17, 0.34
LAMP_AT = 3.5

NONE = Ink(0, 0, 0)


# The Landing.


def nothing(sheet: Sheet) -> None:
    """What is beyond the banister."""
    landing.nothing(sheet, EYE)


def house(sheet: Sheet) -> None:
    """The Landing by night, and where its floor stops."""
    landing.ceiling(sheet, EYE)
    landing.wall(sheet, EYE)
    landing.floor(sheet, EYE)
    beyond = EYE.band((-2.0, landing.FLOOR), (3.0, landing.FLOOR), RUNNER_ENDS, EYE.far)
    with sheet.group(clip=sheet.clip(beyond)):
        landing.runner(sheet, EYE)
    fringe(sheet)
    landing.doors(sheet, EYE, landing.FIVE_AND_ONE)
    landing.night(sheet, EYE, Ink(0.66, 0.78, 0.04), [(landing.lamp_centre(EYE, LAMP_AT), 1000, 1.0)])
    landing.depth(sheet, EYE, Ink(0.62, 0.70, 0))
    landing.frame_of_dark(sheet, EYE, Ink(0.46, 0.38, 0))
    landing.door_lights(sheet, EYE, landing.FIVE_AND_ONE)
    for z in (32, 24, 17.5, 12.2, 7.6):
        landing.lamp(sheet, EYE, z, lit=0.7)
    landing.lamp(sheet, EYE, LAMP_AT)
    stair(sheet)


def fringe(sheet: Sheet) -> None:
    """The runner's last inch: a hem, and threads."""
    with sheet.shape("fringe"):
        threads = []
        count = 44
        rng = sheet.rng("fringe")
        for index in range(count + 1):
            x = landing.RUNNER_LEFT + (landing.RUNNER_RIGHT - landing.RUNNER_LEFT) * index / count
            start, end = EYE.at(x, landing.FLOOR, RUNNER_ENDS), EYE.at(x, landing.FLOOR, RUNNER_ENDS - 0.09)
            threads.append(polyline([start, (end[0] + rng.uniform(-3, 3), end[1])]))
        sheet.line("".join(threads), Ink(0.02, 0.18, 0.46), 2.6)


def stair(sheet: Sheet) -> None:
    """The stair: bare boards between bare walls, each step darker than the one before."""
    left, right, top = STAIR_LEFT, STAIR_RIGHT, landing.FLOOR
    near = 1.0
    with sheet.shape("stairwell"):
        hole = [
            EYE.at(left, top, STAIR_TOP),
            EYE.at(right, top, STAIR_TOP),
            EYE.at(right, top, near),
            EYE.at(left, top, near),
        ]
        walls = sheet.linear(
            (0, 660), (0, 1000), Stop(0, Ink(0.44, 0.62, 0.60)), Stop(0.5, Ink(0.84, 0.84, 0.34)), Stop(1, landing.VOID)
        )
        sheet.paint(polygon(hole), walls)
        boards = [
            polyline([EYE.at(right, top + down, STAIR_TOP), EYE.at(right, top + down, near)])
            for down in (0.3, 0.6, 0.9, 1.2)
        ]
        with sheet.group(clip=sheet.clip(polygon(hole))):
            sheet.line("".join(boards), Ink(0.80, 0.82, 0.40), 3)
    with sheet.group(clip=sheet.clip(polygon(hole))):
        for index in range(6):
            _step(sheet, index)
        for side, x in (("left", left), ("right", right)):
            with sheet.shape(f"{side} wall of the stairwell"):
                shown = [
                    EYE.at(x, top, STAIR_TOP),
                    EYE.at(x, top + 0.10, STAIR_TOP),
                    EYE.at(x, top + 0.10, near),
                    EYE.at(x, top, near),
                ]
                sheet.paint(polygon(shown), Ink(0.50, 0.62, 0.50))
    with sheet.shape("rim of the stairwell"):
        for x in (left, right):
            sheet.line(polyline([EYE.at(x, top, STAIR_TOP), EYE.at(x, top, near)]), LINE, 4)
        sheet.paint(
            stroke([EYE.at(left, top, STAIR_TOP), EYE.at(right, top, STAIR_TOP)], 6, start=0.9, end=0.9),
            Ink(0, 0.16, 0.60),
        )


def _step(sheet: Sheet, index: int) -> None:
    z = STAIR_TOP - index * STEP_DEEP
    high, low = landing.FLOOR + index * STEP_DOWN, landing.FLOOR + (index + 1) * STEP_DOWN
    if z - STEP_DEEP < 0.6:
        return
    dark = min(1.0, index / 2.8)
    lit, unlit = Ink(0.05, 0.30, 0.62), Ink(0.95, 0.94, 0.24)
    with sheet.shape(f"step {index + 1}"):
        riser = polygon(
            [
                EYE.at(STAIR_LEFT, high, z),
                EYE.at(STAIR_RIGHT, high, z),
                EYE.at(STAIR_RIGHT, low, z),
                EYE.at(STAIR_LEFT, low, z),
            ]
        )
        sheet.paint(riser, Ink(0.46, 0.62, 0.56).towards(unlit, min(1.0, dark + 0.15)))
        near = z - STEP_DEEP
        tread = polygon(
            [
                EYE.at(STAIR_LEFT, low, z),
                EYE.at(STAIR_RIGHT, low, z),
                EYE.at(STAIR_RIGHT, low, near),
                EYE.at(STAIR_LEFT, low, near),
            ]
        )
        sheet.paint(tread, lit.towards(unlit, dark))
        for grain in range(4):
            depth = z - STEP_DEEP * (grain + 1) / 5
            line = [EYE.at(STAIR_LEFT, low, depth), EYE.at(STAIR_RIGHT, low, depth)]
            sheet.line(polyline(line), Ink(0.40, 0.56, 0.56).towards(unlit, dark), 1.8)
        sheet.line(polyline([EYE.at(STAIR_LEFT, low, near), EYE.at(STAIR_RIGHT, low, near)]), LINE, 3)


def banister(sheet: Sheet) -> None:
    """The banister alone."""
    landing.banister(sheet, EYE, lit=landing.RAIL_BY_NIGHT, shade=Ink(0.80, 0.84, 0.40))


# Both of them.


def contour(sheet: Sheet, points: Sequence[Sequence[float]], width: float, ink: Ink = LINE) -> None:
    """Draw a line as a brush does: thin where it is set down and lifted, full between."""
    sheet.paint(stroke(points, width, start=0.35, end=0.2), ink)


def shaded(sheet: Sheet, outlines: Sequence[str], from_x: float, to_x: float, ink: Ink) -> None:
    """Lay shadow on outlines: none at `from_x`, all of it at `to_x`."""
    with sheet.overprint(clip=sheet.clip(*outlines)):
        sheet.paint(sheet.everything, sheet.linear((from_x, 420), (to_x, 470), Stop(0, NONE), Stop(1, ink)))


def thrown_shadows(sheet: Sheet) -> None:
    """Their shadows on the floor, each away from the lamp."""
    with sheet.shape("shadows"), sheet.overprint(blur=7):
        dark = Ink(0.44, 0.36, 0)
        sheet.paint(polygon([(772, 676), (838, 672), (640, 782), (520, 780)]), dark)
        sheet.paint(polygon([(1092, 672), (1162, 676), (1420, 772), (1290, 782)]), dark)


PYJAMAS = Cloth(Ink(0, 0.20, 0.05), Ink(0.22, 0.64, 0.12), Ink(0.52, 0.84, 0.14))
CURLS = Cloth(Ink(0.60, 0.46, 0.96), Ink(0.80, 0.62, 0.92), Ink(0.26, 0.18, 1.0))
PLUSH = Ink(0.02, 0.12, 0.10)
# His are the colours of his own chapter (images/people/max.py), a shade darker: it is night, and no kitchen.
WOOL = Cloth(Ink(0.20, 0.36, 0.74), Ink(0.48, 0.60, 0.70), Ink(0.68, 0.78, 0.62))
HOOD = Cloth(Ink(0.08, 0.42, 0.12), Ink(0.34, 0.62, 0.14), Ink(0.58, 0.76, 0.16))
BOY_SKIN = Cloth(Ink(0.04, 0.11, 0.52), Ink(0.22, 0.45, 0.64), Ink(0.40, 0.60, 0.74))
BOY_HAIR = Cloth(Ink(0.78, 0.54, 0.70), Ink(0.93, 0.74, 0.66), Ink(0.52, 0.42, 0.70))
JEANS = Cloth(Ink(0.56, 0.66, 0.30), Ink(0.80, 0.82, 0.30), Ink(0.92, 0.90, 0.30))


# Elara, on the left.

GIRL_HEAD: Point = (806.0, 366.0)
GIRL_SCALE = 0.52


def girl(sheet: Sheet) -> None:
    """Eight, in star pyjamas, one foot on the step, the rabbit hanging by its one ear."""
    girl_hair_behind(sheet)
    rabbit(sheet)
    girl_legs(sheet)
    girl_jacket(sheet)
    girl_head(sheet)


def pyjama_print(sheet: Sheet, name: str, outline: str, box: tuple[float, float, float, float]) -> None:
    """Stamp stars and moons on a piece of the pyjamas."""
    rng = sheet.rng(name)
    with sheet.group(clip=sheet.clip(outline)):
        for (x, y), column, row in jittered_grid(*box, 30, rng, stray=0.10):
            if (column + 2 * row) % 3 == 0:
                sheet.paint(crescent(x, y, 6.5, thickness=0.62, turn=rng.uniform(-60, 10)), Ink(0, 0.05, 0.60))
            else:
                sheet.paint(star(x, y, 7, inner=0.36), Ink(0.20, 0.62, 0.20))


STANDING_LEG = (Corner(764, 540), (762, 600), Corner(770, 664), Corner(812, 664), (814, 600), Corner(820, 540))
STEPPING_LEG = (
    Corner(800, 540),
    (838, 590),
    (856, 640),
    Corner(866, 722),
    Corner(908, 716),
    (902, 640),
    (886, 580),
    Corner(848, 530),
)


def girl_legs(sheet: Sheet) -> None:
    """One leg on the Landing, one on the stair; striped socks, one of them slipping."""
    for name, leg, sock in (
        (
            "standing leg",
            STANDING_LEG,
            (Corner(774, 652), Corner(808, 652), (812, 676), (838, 684), (838, 696), (790, 698), Corner(772, 690)),
        ),
        (
            "stepping leg",
            STEPPING_LEG,
            (Corner(870, 706), Corner(904, 702), (910, 730), (938, 742), (938, 756), (888, 756), Corner(870, 746)),
        ),
    ):
        with sheet.shape(name):
            foot = smooth(sock)
            sheet.paint(foot, Ink(0, 0.08, 0.14))
            with sheet.group(clip=sheet.clip(foot)):
                for step in range(7):
                    y = min(p[1] for p in sock) + 6 + step * 13
                    sheet.line(polyline([(700, y), (960, y + 4)]), Ink(0.10, 0.34, 0.86), 5.5)
            sheet.line(foot, LINE, 2.8)
            outline = smooth(leg)
            sheet.paint(outline, PYJAMAS.light)
            left, top = min(p[0] for p in leg), min(p[1] for p in leg)
            pyjama_print(sheet, name, outline, (left - 10, top, 150, 210))
            shaded(sheet, [outline], 900, 760, Ink(0.30, 0.46, 0))
            sheet.line(outline, LINE, 3)


JACKET = (
    Corner(782, 434),
    (758, 446),
    (748, 478),
    (750, 520),
    Corner(746, 566),
    (800, 574),
    Corner(858, 562),
    (852, 510),
    (850, 472),
    (838, 446),
    Corner(824, 434),
)
NEAR_ARM = (
    Corner(776, 444),
    (748, 462),
    (728, 512),
    (716, 556),
    Corner(712, 578),
    Corner(744, 588),
    (754, 556),
    (772, 512),
    Corner(786, 476),
)
FAR_ARM = (
    Corner(838, 448),
    (866, 474),
    (888, 504),
    Corner(880, 528),
    (862, 544),
    Corner(844, 540),
    Corner(852, 516),
    (842, 496),
)


def girl_jacket(sheet: Sheet) -> None:
    """The jacket, a fist on her far hip, the near arm down with the rabbit's ear in it."""
    with sheet.shape("far arm"):
        outline = smooth(FAR_ARM)
        sheet.paint(outline, PYJAMAS.light)
        pyjama_print(sheet, "far arm", outline, (830, 440, 70, 110))
        sheet.line(outline, LINE, 3)
        fist = ellipse(848, 534, 14, 12)
        sheet.paint(fist, SKIN_FAIR.light)
        sheet.line(fist, LINE, 2.6)
    with sheet.shape("jacket"):
        outline = smooth(JACKET)
        sheet.paint(outline, PYJAMAS.light)
        pyjama_print(sheet, "jacket", outline, (736, 430, 140, 150))
        shaded(sheet, [outline], 858, 740, Ink(0.32, 0.48, 0))
        sheet.line(outline, LINE, 3)
        contour(sheet, [(818, 446), (824, 500), (822, 570)], 3)
        for y in (470, 504, 538):
            sheet.paint(ellipse(829, y, 4.6), LINE)
            sheet.paint(ellipse(829, y - 0.5, 3.4), Ink(0, 0.05, 0.60))
        for wing in (
            [Corner(786, 430), Corner(774, 454), (798, 460), Corner(816, 446)],
            [Corner(822, 430), Corner(842, 452), (828, 460), Corner(816, 446)],
        ):
            sheet.paint(smooth(wing), Ink(0, 0.06, 0.14))
            sheet.line(smooth(wing), LINE, 2.6)
    with sheet.shape("near arm"):
        fist = ellipse(728, 590, 17, 15)
        sheet.paint(fist, SKIN_FAIR.light)
        sheet.line(fist, LINE, 2.6)
        for dx in (-6, 1, 8):
            contour(sheet, [(728 + dx, 584), (727 + dx, 600)], 2.2)
        outline = smooth(NEAR_ARM)
        sheet.paint(outline, PYJAMAS.light)
        pyjama_print(sheet, "near arm", outline, (700, 436, 100, 160))
        shaded(sheet, [outline], 800, 706, Ink(0.34, 0.50, 0))
        sheet.line(outline, LINE, 3)


def rabbit(sheet: Sheet) -> None:
    """The rabbit: one ear, by which it hangs, one button eye, one X."""
    with sheet.shape("rabbit"), sheet.group(turn=(7, 728, 592)):
        ear = smooth([Corner(722, 588), Corner(736, 588), (746, 620), Corner(738, 650), Corner(718, 650), (714, 620)])
        sheet.paint(ear, PLUSH)
        sheet.line(ear, LINE, 2.6)
        limbs = [ellipse(728 + side * 15, 760, 12, 22, turn=side * -8) for side in (-1, 1)]
        limbs += [ellipse(728 + side * 32, 716, 9, 20, turn=side * -28) for side in (-1, 1)]
        for limb in limbs:
            sheet.paint(limb, PLUSH)
            sheet.line(limb, LINE, 2.6)
        body = smooth([(706, 692), (698, 730), (712, 758), (744, 758), (758, 730), (750, 692)])
        sheet.paint(body, PLUSH)
        sheet.line(body, LINE, 2.8)
        patch = polygon([(730, 716), (748, 714), (750, 734), (732, 736)])
        sheet.paint(patch, PYJAMAS.shade)
        face = ellipse(728, 668, 33, 28)
        sheet.paint(face, PLUSH)
        sheet.line(face, LINE, 2.8)
        stump = smooth([Corner(744, 646), (756, 640), Corner(758, 652)])
        sheet.line(stump, LINE, 2.6)
        sheet.paint(ellipse(741, 664, 4.6), LINE)
        for run in ([(711, 659), (721, 669)], [(721, 659), (711, 669)]):
            contour(sheet, run, 3.4)
        sheet.paint(ellipse(730, 676, 4.4, 3.2), Ink(0.2, 0.34, 0.9))
        shaded(sheet, [ear, *limbs, body, face], 780, 680, Ink(0.24, 0.40, 0))


def curl_ring(
    centre: Point, ring: float, lobe: float, count: int, start: float, end: float
) -> list[tuple[Point, float]]:
    """Return round masses of curls on an arc, of slightly unlike sizes."""
    return [
        (
            polar(centre, ring * (1 + 0.05 * math.sin(2.7 * i)), start + (end - start) * i / (count - 1)),
            lobe * (1 + 0.16 * math.sin(1.9 * i + 1)),
        )
        for i in range(count)
    ]


HAIR_MIDDLE: Point = (796.0, 352.0)
AROUND = curl_ring(HAIR_MIDDLE, 78, 38, 10, 116, 352)
CROWN = curl_ring((804.0, 346.0), 50, 25, 7, 176, 340)
OVER_THE_BAND = (((742.0, 352.0), 25.0), ((748.0, 388.0), 21.0), ((766.0, 316.0), 22.0))


def girl_hair_behind(sheet: Sheet) -> None:
    """The dark of the cloud, behind."""
    with sheet.shape("hair behind"):
        sheet.paint("".join(ellipse(*at, radius) for at, radius in AROUND) + ellipse(*HAIR_MIDDLE, 84), CURLS.shade)


def curl_mass(sheet: Sheet, at: Point, radius: float, lit: float) -> None:
    """A round mass of curls: its value, and small arcs where the light shows them."""
    ground = CURLS.shade.towards(CURLS.light, lit)
    sheet.paint(ellipse(*at, radius), ground)
    rng = sheet.rng(f"curls {at[0]:.0f} {at[1]:.0f}")
    for _ in range(5):
        middle = polar(at, radius * rng.uniform(0.2, 0.72), rng.uniform(0, 360))
        size = radius * rng.uniform(0.18, 0.30)
        turn = rng.uniform(-120, -20)
        arc = [polar(middle, size * (1 - 0.07 * step), turn - 100 + 30 * step) for step in range(8)]
        sheet.paint(stroke(arc, 3.4, start=0.2, end=0.3), ground.towards(CURLS.deep, 0.28 + 0.5 * lit))


def girl_head(sheet: Sheet) -> None:
    """Her face, turned up to his; the cloud of curls; the band with its moon."""
    x, y = GIRL_HEAD
    with sheet.shape("neck"):
        sheet.paint(smooth([Corner(790, 404), (788, 430), (804, 444), Corner(826, 432), (820, 410)]), SKIN_FAIR.shade)
    with sheet.shape("hair around"):
        for at, radius in AROUND:
            toward = max(0.0, min(1.0, (at[0] - 700) / 170 - (at[1] - 330) / 400))
            curl_mass(sheet, at, radius, toward)
    with sheet.group(turn=(-13, x, y + 40)):
        with sheet.shape("face"):
            outline = smooth(
                moved(
                    (
                        (-50, -30),
                        (-54, 4),
                        (-48, 30),
                        (-32, 50),
                        (-8, 59),
                        (18, 58),
                        (36, 48),
                        (46, 30),
                        (50, 10),
                        (50, -16),
                        (44, -40),
                        (10, -60),
                        (-28, -56),
                    ),
                    x,
                    y,
                )
            )
            sheet.paint(outline, SKIN_FAIR.light)
            with sheet.group(clip=sheet.clip(outline)):
                side = moved((Corner(-60, -60), (-34, -20), (-34, 20), (-16, 48), Corner(6, 64), Corner(-70, 70)), x, y)
                sheet.paint(smooth(side), SKIN_FAIR.shade, opacity=0.7)
            contour(sheet, moved([(-36, 46), (-8, 59), (18, 58), (36, 48), (47, 28)], x, y), 3)
        features = replace(rig.CHILD, centre=(0, 0), looks_right=True, skin=SKIN_FAIR, marks=freckles)
        row = rig.Expression(
            open=0.86, slant=-0.16, gaze=(-7, -5), inner=8, outer=-6, arch=-1, smile=-4, wide=0.86, skew=-2, blush=0.7
        )
        with sheet.group(move=(x + 7, y - 1)), sheet.group(scale=(GIRL_SCALE, 0, 0)):
            rig.draw_face(sheet, features, row)
            rig.draw_eyes(sheet, features, row)
        with sheet.shape("fringe of hair"):
            for at, radius in CROWN:
                curl_mass(sheet, at, radius, max(0.0, min(1.0, (at[0] - 730) / 110)))
        with sheet.shape("band"):
            run = [(x - 58, y - 24), (x - 30, y - 46), (x + 4, y - 54), (x + 34, y - 48), (x + 54, y - 30)]
            sheet.paint(stroke(run, 12, start=0.8, end=0.8), LINE)
            sheet.paint(stroke(moved(run, 0, 4), 4, start=0.8, end=0.8), Ink(0, 0.02, 0.34))
            sheet.paint(ellipse(x + 12, y - 54, 9), LINE)
            sheet.paint(ellipse(x + 12, y - 54, 6.6), Ink(0, 0.02, 0.34))
            sheet.paint(crescent(x + 12, y - 54, 4.8, thickness=0.6, turn=-20), LINE)
        with sheet.shape("curls over the band"):
            for at, radius in OVER_THE_BAND:
                curl_mass(sheet, at, radius, 0.25)


def freckles(sheet: Sheet) -> None:
    """A few on the near cheek, a few across the nose."""
    for x, y in ((24, 47), (38, 54), (50, 46), (30, 38), (-4, 39), (-24, 41), (-72, 46), (-80, 54)):
        sheet.paint(ellipse(x, y, 3), Ink(0.28, 0.36, 0.90), opacity=0.85)


# Max, on the right.

BOY_HEAD: Point = (1092.0, 240.0)
BOY_SCALE = 0.56
RECEIPT = Ink(0, 0.02, 0.03)


def boy(sheet: Sheet) -> None:
    """Fourteen, all leg and hair, in his father's cardigan, one foot on the step, a till receipt in his hand."""
    boy_legs(sheet)
    receipts_behind(sheet)
    cardigan(sheet)
    boy_head(sheet)
    boy_arm(sheet)


BOY_STANDING = (Corner(1092, 500), (1092, 580), Corner(1100, 660), Corner(1140, 660), (1142, 580), Corner(1150, 496))
BOY_STEPPING = (
    Corner(1060, 500),
    (1034, 570),
    (1012, 630),
    Corner(994, 716),
    Corner(1032, 722),
    (1054, 640),
    (1078, 590),
    Corner(1112, 506),
)


STANDING_SHOE = (
    Corner(1098, 664),
    Corner(1142, 664),
    (1150, 686),
    (1144, 700),
    (1090, 702),
    (1062, 698),
    (1066, 684),
)
STEPPING_SHOE = (
    Corner(992, 722),
    Corner(1036, 726),
    (1044, 748),
    (1036, 760),
    (982, 762),
    (952, 758),
    (956, 744),
)


def boy_legs(sheet: Sheet) -> None:
    """Jeans too short for him, and big trainers with the laces undone."""
    for name, leg, hem, shoe in (
        ("standing leg", BOY_STANDING, ((1100.0, 660.0), (1140.0, 660.0)), STANDING_SHOE),
        ("stepping leg", BOY_STEPPING, ((994.0, 716.0), (1032.0, 722.0)), STEPPING_SHOE),
    ):
        (back_x, back_y), (front_x, front_y) = hem
        with sheet.shape(f"his {name}"):
            ankle = [
                (back_x + 5, back_y - 6),
                (front_x - 4, front_y - 6),
                (front_x - 2, front_y + 16),
                (back_x + 4, back_y + 16),
            ]
            sheet.paint(polygon(ankle), Ink(0, 0.10, 0.10))
            trainer = smooth(shoe)
            sheet.paint(trainer, Ink(0.04, 0.26, 0.84))
            sheet.line(trainer, LINE, 3)
            low = max(p[1] for p in shoe)
            left, right = min(p[0] for p in shoe), max(p[0] for p in shoe)
            sheet.line(polyline([(left + 8, low - 4), (right - 8, low - 4)]), PAPER, 7)
            lace = [(left + 34, low - 26), (left + 20, low - 8), (left + 6, low + 3)]
            sheet.line(smooth(lace, closed=False), PAPER, 3)
            outline = smooth(leg)
            sheet.paint(outline, JEANS.light)
            shaded(sheet, [outline], 1010, 1150, Ink(0.44, 0.40, 0))
            sheet.line(outline, LINE, 3)
            sheet.line(polyline([(back_x + 4, back_y - 9), (front_x - 3, front_y - 9)]), Ink(0.24, 0.44, 0.24), 4)


def receipt(sheet: Sheet, run: Sequence[Point], wide: float, *, marks: int = 4) -> None:
    """A till receipt that curls along a line; printed in grey that nobody can read."""
    paper = stroke(run, wide, start=1.0, end=1.0)
    sheet.paint(paper, RECEIPT)
    sheet.line(paper, LINE, 2.2)
    for index in range(marks):
        share = (index + 1) / (marks + 1)
        at = share * (len(run) - 1)
        first = int(at)
        last = min(first + 1, len(run) - 1)
        x = run[first][0] + (run[last][0] - run[first][0]) * (at - first)
        y = run[first][1] + (run[last][1] - run[first][1]) * (at - first)
        dx, dy = run[last][0] - run[first][0], run[last][1] - run[first][1]
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length * wide * 0.32, dx / length * wide * 0.32
        sheet.line(polyline([(x - nx, y - ny), (x + nx, y + ny)]), Ink(0.34, 0.50, 0.24), 2.4)


def receipts_behind(sheet: Sheet) -> None:
    """What comes out of his back pocket, as long as he is."""
    with sheet.shape("receipts from the back pocket"):
        receipt(sheet, [(1146, 506), (1176, 520), (1190, 566), (1176, 612), (1196, 650), (1222, 664)], 26, marks=6)
        receipt(sheet, [(1140, 506), (1166, 496), (1186, 480), (1204, 456)], 24, marks=3)


CARDIGAN = (
    Corner(1068, 312),
    (1046, 332),
    (1036, 380),
    (1040, 450),
    Corner(1044, 522),
    (1100, 534),
    Corner(1160, 520),
    (1168, 450),
    (1168, 380),
    (1154, 330),
    Corner(1126, 306),
)


OPENING = (Corner(1072, 318), (1070, 420), Corner(1074, 530), Corner(1104, 532), (1102, 420), Corner(1106, 318))
POCKETS = (
    (Corner(1046, 458), Corner(1068, 462), Corner(1070, 510), Corner(1046, 506)),
    (Corner(1108, 462), Corner(1152, 454), Corner(1160, 502), Corner(1110, 512)),
)


def cardigan(sheet: Sheet) -> None:
    """A driver's cardigan, wide on him and open: knitted in ribs, its pockets so full that they stand out."""
    with sheet.shape("cardigan"):
        outline = smooth(CARDIGAN)
        sheet.paint(outline, WOOL.light)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.line("".join(polyline([(x, 330), (x + 3, 512)]) for x in range(1040, 1180, 8)), WOOL.shade, 2)
            sheet.line("".join(polyline([(x, 512), (x, 536)]) for x in range(1040, 1170, 9)), WOOL.deep, 3)
            opening = smooth(OPENING)
            sheet.paint(opening, HOOD.light)
            sheet.line(opening, LINE, 3)
        sheet.line(polyline([(1044, 510), (1070, 516)]) + polyline([(1106, 519), (1162, 508)]), WOOL.deep, 3)
        shaded(sheet, [outline], 1050, 1180, Ink(0.50, 0.44, 0))
        sheet.line(outline, LINE, 3.2)
    with sheet.shape("what the pockets hold"):
        receipt(sheet, [(1062, 474), (1062, 446), (1054, 428)], 18, marks=2)
        receipt(sheet, [(1120, 474), (1118, 442), (1112, 420)], 20, marks=3)
        receipt(sheet, [(1130, 474), (1136, 448), (1132, 430)], 18, marks=2)
        receipt(sheet, [(1142, 474), (1152, 450), (1166, 446)], 20, marks=2)
    with sheet.shape("pockets"):
        for corners in POCKETS:
            pocket = smooth(corners)
            sheet.paint(pocket, WOOL.shade.towards(WOOL.light, 0.5))
            shaded(sheet, [pocket], 1050, 1180, Ink(0.40, 0.38, 0))
            sheet.line(pocket, LINE, 3)
    with sheet.shape("far sleeve"):
        sleeve = smooth(
            [
                Corner(1140, 322),
                (1172, 356),
                (1186, 420),
                (1172, 466),
                Corner(1150, 484),
                Corner(1128, 466),
                (1146, 430),
                (1142, 380),
            ]
        )
        sheet.paint(sleeve, WOOL.light)
        shaded(sheet, [sleeve], 1080, 1190, Ink(0.56, 0.48, 0))
        sheet.line(sleeve, LINE, 3)


# His hair stands up in points: the angle from the middle of the skull, how far, how far it leans round.
POINTS = (
    (-196, 80, -16),
    (-178, 94, -8),
    (-154, 94, -18),
    (-134, 106, -8),
    (-112, 98, 2),
    (-91, 109, 6),
    (-68, 99, 18),
    (-47, 110, 12),
    (-26, 96, 20),
    (-8, 98, 10),
    (16, 74, 14),
)


def hair_in_points(sheet: Sheet, middle: Point) -> None:
    """The back and the crown of his hair."""
    strands = []
    for angle, reach, lean in POINTS:
        right, left = (polar(middle, 40, angle + side) for side in (-24, 24))
        inner, outer = (polar(middle, 0.74 * reach, angle + 0.4 * lean + side) for side in (-11, 12))
        strands.append(
            smooth([Corner(*right), inner, Corner(*polar(middle, reach, angle + lean)), outer, Corner(*left)])
        )
    crown = ellipse(*middle, 70, 58)
    for outline in (*strands, crown):
        sheet.line(outline, LINE, 5)
    for outline in (*strands, crown):
        sheet.paint(outline, BOY_HAIR.light)
    shaded(sheet, [*strands, crown], middle[0] - 30, middle[0] + 90, Ink(0.30, 0.30, 0))


def boy_head(sheet: Sheet) -> None:
    """A hood lying on the back; over it a long face under hair that was slept on, looking down at somebody smaller."""
    x, y = BOY_HEAD
    with sheet.shape("hood, down"):
        hood = smooth([(1042, 330), (1050, 302), (1092, 288), (1138, 294), (1164, 326), (1122, 346), (1072, 348)])
        sheet.paint(hood, HOOD.light)
        shaded(sheet, [hood], 1060, 1180, Ink(0.50, 0.44, 0))
        sheet.line(hood, LINE, 3.2)
    with sheet.group(turn=(-12, x - 8, y + 50)), sheet.shape("hair behind"):
        hair_in_points(sheet, (x - 4, y - 22))
    with sheet.group(turn=(-12, x - 8, y + 50)):
        with sheet.shape("his face"):
            outline = smooth(
                moved(
                    (
                        (-58, -30),
                        (-56, 4),
                        (-48, 32),
                        (-34, 56),
                        (-14, 70),
                        (8, 70),
                        (30, 52),
                        (42, 28),
                        (46, -6),
                        (44, -36),
                        (10, -62),
                        (-36, -58),
                    ),
                    x - 8,
                    y + 8,
                )
            )
            sheet.paint(outline, BOY_SKIN.light)
            with sheet.group(clip=sheet.clip(outline)):
                side = moved(
                    (Corner(60, -70), (22, -30), (18, 20), (4, 52), Corner(-12, 76), Corner(70, 80)), x - 8, y + 8
                )
                sheet.paint(smooth(side), BOY_SKIN.shade, opacity=0.8)
            contour(sheet, moved([(-47, 34), (-34, 56), (-14, 70), (8, 70), (30, 52)], x - 8, y + 8), 3.2)
        features = replace(
            rig.CHILD,
            centre=(0, 0),
            skin=BOY_SKIN,
            near_eye=rig.Eye(16, 8, 10, 12.5),
            far_eye=rig.Eye(-62, 8, 8.5, 11.5),
            brow=10,
            brow_rise=34,
            mouth=(-32, 88),
            mouth_width=42,
            nose=((-38, 22), (-56, 50), (-42, 58)),
            cheeks=((34, 56, 30), (-66, 54, 14)),
        )
        row = rig.Expression(
            open=0.66, gaze=(-6, 7), inner=2, outer=0, arch=-2, crooked=11, smile=-2, wide=0.92, skew=2, blush=0.2
        )
        with sheet.group(move=(x - 15, y + 7)), sheet.group(scale=(BOY_SCALE, 0, 0)):
            rig.draw_face(sheet, features, row)
            rig.draw_eyes(sheet, features, row)
        with sheet.shape("fringe over one eye"):
            lock = smooth(
                [
                    Corner(x - 64, y + 6),
                    (x - 66, y - 34),
                    (x - 40, y - 62),
                    (x + 26, y - 62),
                    Corner(x + 42, y - 14),
                    (x + 30, y - 30),
                    (x + 8, y - 32),
                    Corner(x + 2, y - 22),
                    (x - 22, y - 34),
                    Corner(x - 34, y - 18),
                    (x - 50, y - 26),
                ]
            )
            sheet.paint(lock, BOY_HAIR.light)
            for dx in (-44, -20, 8):
                contour(sheet, [(x + dx + 10, y - 58), (x + dx, y - 44), (x + dx - 2, y - 30)], 2.6, BOY_HAIR.deep)


def boy_arm(sheet: Sheet) -> None:
    """The near arm, bent: the receipt held out between them, a pencil stub with it."""
    with sheet.shape("receipt in his hand"):
        receipt(sheet, [(984, 352), (978, 396), (980, 436), (974, 476), (956, 510), (930, 534)], 40, marks=8)
    with sheet.shape("near arm of his"):
        upper = smooth(
            [
                Corner(1072, 322),
                (1042, 340),
                (1024, 396),
                (1020, 448),
                (1040, 466),
                (1062, 446),
                (1076, 390),
                Corner(1090, 350),
            ]
        )
        fore = smooth(
            [
                Corner(1024, 462),
                (1004, 434),
                (992, 400),
                Corner(986, 384),
                Corner(1016, 372),
                (1026, 394),
                (1046, 424),
                Corner(1056, 446),
                (1042, 466),
            ]
        )
        for part in (upper, fore):
            sheet.paint(part, WOOL.light)
            sheet.line(part, LINE, 3)
        shaded(sheet, [upper], 1020, 1110, Ink(0.36, 0.36, 0))
        sheet.line(polyline([(988, 392), (1018, 380)]), WOOL.deep, 5)
        palm = smooth([(984, 384), (974, 368), (976, 350), (992, 342), (1010, 350), (1016, 370), (1006, 382)])
        sheet.paint(palm, BOY_SKIN.light)
        sheet.line(palm, LINE, 2.8)
        for index in range(3):
            run = [(996, 352 + index * 10), (978, 352 + index * 10), (966, 356 + index * 9)]
            sheet.paint(stroke(run, 12, start=0.9, end=0.8), LINE)
            sheet.paint(stroke(run, 9, start=0.9, end=0.8), BOY_SKIN.light)
        sheet.line(polyline([(1000, 356), (1022, 322)]), LINE, 8)
        sheet.line(polyline([(1002, 353), (1021, 324)]), CLOTH_OCHRE.light, 5)


def rims(sheet: Sheet) -> None:
    """The lamp's light along what they turn to it."""
    with sheet.shape("rims"):
        lit = Ink(0, 0.04, 0.34)
        sheet.paint(stroke([(1022, 440), (1026, 396), (1044, 342)], 4), lit)
        sheet.paint(stroke([(999, 706), (1017, 632), (1039, 571), (1062, 520)], 4), lit)
        sheet.paint(stroke([(902, 700), (900, 640), (884, 582)], 4), lit)
        sheet.paint(stroke([(886, 506), (866, 476), (842, 450)], 4), lit)


def two(sheet: Sheet) -> None:
    """Both of them."""
    girl(sheet)
    boy(sheet)
    rims(sheet)


def landing_and_shadows(sheet: Sheet) -> None:
    """The house, with their shadows on it."""
    house(sheet)
    thrown_shadows(sheet)


PICTURE = Illustration(
    name="two_on_the_stair",
    palette="landing",
    layers=(
        Layer("nothing", nothing, depth=0.25),
        Layer("house", landing_and_shadows, depth=0.8, cut_out=True),
        Layer("banister", banister, depth=0.95, cut_out=True),
        Layer("two", two, depth=1.0, cut_out=True),
    ),
    shows=(
        "The carpet of the landing ends, and a stair goes down that is wide enough for one. A girl with a rabbit and a "
        "tall boy with a till receipt look at each other, each with a foot on the same step."
    ),
)
