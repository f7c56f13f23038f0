"""Behind the fridge: Clara's hand on the plug, and Jonah's laid over it. A torch lies on the floor and lights them.

Seen from deep in the gap, between the wall on the left and the fridge's back on the right. Everything is drawn in its
own colours first; then the night is laid over all that the torch does not reach.
"""

from __future__ import annotations

from hands_drawing import Lit, back_of_hand, contour, finger, quilted, rounded_limb, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, SKIN_DARK, Cloth, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, TOP, RIGHT, BOTTOM = -96.0, -54.0, 2016.0, 1134.0
NONE = Ink(0, 0, 0)

# The torch's glass, and the middle of the pool of its light.
TORCH: Point = (304.0, 822.0)
POOL: Point = (720.0, 556.0)

# The wall runs away to the right, to a point far beyond the page.
VANISHING: Point = (2700.0, 420.0)
FLOOR = 880.0

TILE = Cloth(Ink(0, 0.34, 0.08), Ink(0.10, 0.56, 0.12), Ink(0.44, 0.74, 0.14))
GROUT = Ink(0.30, 0.62, 0.16)
TILE_STAR = Ink(0.02, 0.16, 0.52)
BOARDS = Cloth(Ink(0.16, 0.40, 0.60), Ink(0.44, 0.60, 0.62), Ink(0.72, 0.76, 0.56))
IVORY = Cloth(Ink(0, 0.04, 0.16), Ink(0.06, 0.36, 0.24), Ink(0.24, 0.54, 0.30))
IRON = Cloth(Ink(0.70, 0.76, 0.18), Ink(0.88, 0.88, 0.18), Ink(0.96, 0.92, 0.18))
SEA = Ink(0.22, 0.62, 0.12)

CLARA = Lit(
    Cloth(Ink(0.08, 0.15, 0.62), Ink(0.30, 0.50, 0.70), Ink(0.48, 0.62, 0.76)),
    Ink(0, 0.03, 0.38),
    TORCH,
)
JONAH = Lit(SKIN_DARK, Ink(0.06, 0.14, 0.56), TORCH)
HAIR = Cloth(Ink(0.78, 0.60, 0.62), Ink(0.94, 0.80, 0.56), Ink(0.40, 0.40, 0.68))
STRIPE = Ink(0.02, 0.18, 0.84)
JUMPER = Cloth(Ink(0, 0.05, 0.14), Ink(0.10, 0.42, 0.18), Ink(0.30, 0.58, 0.20))
APRON = Cloth(Ink(0.66, 0.72, 0.14), Ink(0.86, 0.84, 0.16), Ink(0.94, 0.90, 0.16))
VELVET = Cloth(Ink(0.30, 0.72, 0.10), Ink(0.60, 0.82, 0.12), Ink(0.82, 0.90, 0.14))
SEAM = Ink(0.60, 0.84, 0.12)
LAPEL = Ink(0.74, 0.78, 0.16)
PEG = Ink(0, 0.14, 0.48)


def on_wall(along_it: float, height: float) -> Point:
    """Return a point of the wall: so far along it (1 is the page's left edge), at that height where it is nearest."""
    share = 1 / along_it
    x = VANISHING[0] - (VANISHING[0] - LEFT) * share
    return (x, VANISHING[1] + (height - VANISHING[1]) * share)


# Wall, floor, socket.


def wall(sheet: Sheet) -> None:
    """Tiles up to above the page, a skirting board, boards."""
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, 600, RIGHT - LEFT, BOTTOM - 600), BOARDS.light)
        lines = [
            polyline([on_wall(1.0 + 0.14 * step, FLOOR), on_wall(1.0 + 0.14 * step - 0.5, 1500)]) for step in range(28)
        ]
        sheet.line("".join(lines), BOARDS.deep, 4)
    with sheet.shape("wall"):
        far = 6.0
        face = polygon([on_wall(1, -1200), on_wall(far, -1200), on_wall(far, FLOOR), on_wall(1, FLOOR)])
        sheet.paint(face, TILE.light)
        inside = sheet.clip(face)
        with sheet.group(clip=inside):
            for number, row in enumerate(range(-900, 900, 122)):
                for column in range(22):
                    if (column * 2 + number * 3) % 7 == 0:
                        sheet.paint(
                            star(*on_wall(1.045 + column * 0.09, row + 68), 17 / (1 + column * 0.07), inner=0.38),
                            TILE_STAR,
                        )
            rows = [polyline([on_wall(1, row), on_wall(far, row)]) for row in range(-900, 900, 122)]
            columns = [
                polyline([on_wall(1 + 0.09 * step, -1200), on_wall(1 + 0.09 * step, FLOOR)]) for step in range(34)
            ]
            sheet.line("".join(rows + columns), GROUT, 5)
    with sheet.shape("skirting board"):
        board = polygon([on_wall(1, 806), on_wall(far, 806), on_wall(far, FLOOR), on_wall(1, FLOOR)])
        sheet.paint(board, IVORY.shade)
        sheet.line(polyline([on_wall(1, 806), on_wall(far, 806)]), LINE, 5)
        sheet.line(polyline([on_wall(1, 824), on_wall(far, 824)]), IVORY.deep, 4)
        sheet.line(polyline([on_wall(1, FLOOR), on_wall(far, FLOOR)]), LINE, 6)


def socket(sheet: Sheet) -> None:
    """A plate with two sockets, one of them empty."""
    with sheet.shape("socket"):
        plate = smooth(
            [
                Corner(404, 424),
                (520, 424),
                Corner(664, 430),
                (668, 560),
                Corner(664, 688),
                (520, 700),
                Corner(404, 706),
                (400, 560),
            ]
        )
        with sheet.overprint():
            sheet.paint(
                smooth([Corner(424, 400), Corner(700, 410), Corner(704, 660), Corner(424, 690)]), Ink(0.16, 0.34, 0)
            )
        sheet.paint(plate, IVORY.light)
        sheet.line(plate, LINE, 5)
        rim = ellipse(480, 566, 52, 62)
        sheet.paint(rim, IVORY.shade)
        sheet.line(rim, LINE, 4)
        for dy in (-24, 24):
            sheet.paint(ellipse(478, 566 + dy, 9, 11), LINE)
        for x, y in ((426, 446), (640, 452), (426, 682), (640, 668)):
            sheet.paint(ellipse(x, y, 7), IVORY.deep)


PLUG = (
    Corner(590, 474),
    (640, 462),
    (732, 474),
    Corner(778, 502),
    (790, 560),
    Corner(782, 630),
    (722, 664),
    (650, 668),
    Corner(590, 654),
)


def plug(sheet: Sheet) -> None:
    """The plug, as large as a fist, its cable down the wall and away below the fridge."""
    with sheet.shape("cable"):
        way = [(706, 650), (716, 740), (690, 820), (760, 884), (960, 900), (1240, 930), (1540, 920)]
        sheet.paint(stroke([(x + 12, y + 12) for x, y in way], 26, start=1, end=0.8), Ink(0.60, 0.66, 0.40))
        sheet.paint(stroke(way, 27, start=1, end=0.8), LINE)
        sheet.paint(stroke(way, 19, start=1, end=0.8), IVORY.shade)
        sheet.paint(stroke([(x - 4, y) for x, y in way], 6, start=0.8, end=0.5), IVORY.light)
    with sheet.shape("plug"):
        path = smooth(PLUG)
        sheet.paint(path, IVORY.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(
                smooth([Corner(580, 450), (660, 496), (760, 500), Corner(800, 560), Corner(810, 440)]), IVORY.shade
            )
        for x in (614, 638):
            contour(sheet, [(x, 480), (x + 3, 560), (x, 652)], 4, IVORY.deep)
        neck = tube([(706, 640), (710, 684), (708, 700)], (22, 19, 17))
        sheet.paint(neck.outline, IVORY.shade)
        sheet.line(neck.outline, LINE, 4)
        sheet.line(path, LINE, 5)


# Clara.


def clara(sheet: Sheet) -> None:
    """On her knees, her arm in as far as the shoulder, her face turned to what she holds."""
    with sheet.shape("Clara's body"):
        body = smooth(
            [
                Corner(1130, 470),
                (1190, 430),
                (1280, 420),
                (1380, 470),
                (1420, 600),
                (1430, 780),
                Corner(1500, 1140),
                Corner(1060, 1140),
                (1100, 960),
                (1128, 800),
                (1150, 680),
            ]
        )
        sheet.paint(body, JUMPER.light)
        with sheet.group(clip=sheet.clip(body)):
            for y in range(450, 900, 58):
                sheet.paint(
                    stroke([(1080, y + 10), (1200, y + 26), (1320, y + 18), (1460, y - 6)], 27, start=0.9, end=0.9),
                    STRIPE,
                )
            apron = [
                Corner(1176, 560),
                (1230, 580),
                Corner(1440, 540),
                Corner(1530, 1140),
                Corner(1050, 1140),
                (1120, 860),
                (1150, 700),
            ]
            sheet.paint(smooth(apron), APRON.light)
            sheet.paint(stroke([(1180, 560), (1220, 500), (1270, 430)], 24, start=0.9, end=0.9), APRON.light)
        sheet.line(body, LINE, 5)
        contour(sheet, [(1140, 880), (1250, 900), (1380, 880)], 5)
    with sheet.shape("Clara's knee"):
        knee = smooth(
            [
                Corner(1150, 820),
                (1076, 838),
                (1010, 884),
                (984, 940),
                Corner(1000, 1140),
                Corner(1300, 1140),
                Corner(1260, 860),
            ]
        )
        sheet.paint(knee, VELVET.deep)
        sheet.line(knee, LINE, 5)
        contour(sheet, [(1076, 842), (1012, 886), (986, 942)], 9, SEA)
    with sheet.shape("Clara's neck"):
        neck = smooth(
            [
                Corner(1176, 388),
                (1180, 430),
                Corner(1150, 470),
                (1230, 490),
                Corner(1310, 450),
                (1280, 410),
                Corner(1270, 340),
            ]
        )
        sheet.paint(neck, CLARA.cloth.shade)
    claras_head(sheet)


PROFILE = (
    Corner(1196, 206),
    (1150, 226),
    (1128, 262),
    Corner(1130, 288),
    (1114, 316),
    Corner(1098, 340),
    (1104, 352),
    Corner(1120, 354),
    (1112, 366),
    Corner(1110, 374),
    (1120, 380),
    Corner(1114, 390),
    (1124, 400),
    (1126, 422),
    (1152, 434),
    (1196, 420),
    (1236, 384),
    (1270, 330),
    Corner(1290, 240),
)


def claras_head(sheet: Sheet) -> None:
    """In profile, bent to the plug: lit from below along brow, nose and chin, the rest dark."""
    with sheet.group(move=(34, 10)), sheet.group(turn=(-13, 1220, 400)):
        with sheet.shape("Clara's heap of hair, behind"):
            sheet.paint(ellipse(1296, 128, 92, 76, turn=18), HAIR.shade)
        with sheet.shape("Clara's face"):
            path = smooth(PROFILE)
            sheet.paint(path, CLARA.cloth.light)
            with sheet.group(clip=sheet.clip(path)):
                dark = [
                    Corner(1200, 190),
                    (1168, 250),
                    (1184, 310),
                    (1172, 350),
                    (1196, 390),
                    Corner(1190, 450),
                    Corner(1320, 440),
                    Corner(1320, 190),
                ]
                sheet.paint(smooth(dark), CLARA.cloth.shade)
                rim = [(1150, 228), (1130, 262), (1132, 288), (1116, 316), (1101, 341)]
                sheet.paint(stroke(rim, 13, start=0.2, end=0.3), CLARA.rim)
                sheet.paint(
                    stroke([(1113, 392), (1124, 402), (1128, 421), (1154, 432), (1194, 418)], 15, start=0.3, end=0.1),
                    CLARA.rim,
                )
            contour(sheet, [(1128, 262), (1131, 288), (1114, 316), (1098, 341), (1105, 352), (1121, 354)], 4.6)
            contour(sheet, [(1110, 374), (1124, 378), (1140, 374)], 5)
            contour(sheet, [(1126, 424), (1152, 435), (1196, 421), (1230, 392)], 5)
            contour(sheet, [(1108, 343), (1118, 336), (1126, 344)], 3.4)
            contour(sheet, [(1136, 294), (1150, 302), (1172, 298)], 7)
            contour(sheet, [(1146, 304), (1144, 312)], 3.4)
            contour(sheet, [(1158, 304), (1158, 312)], 3.4)
            contour(sheet, [(1130, 262), (1150, 252), (1180, 262)], 10, HAIR.shade)
        with sheet.shape("Clara's ear"):
            ear = smooth([(1236, 300), (1240, 274), (1262, 272), (1266, 300), (1252, 326), (1240, 322)])
            sheet.paint(ear, CLARA.cloth.shade)
            sheet.line(ear, LINE, 4)
        with sheet.shape("Clara's hair"):
            cap = smooth(
                [
                    Corner(1150, 228),
                    (1170, 188),
                    (1230, 160),
                    (1296, 172),
                    (1326, 230),
                    (1316, 310),
                    Corner(1284, 372),
                    (1274, 330),
                    Corner(1266, 290),
                    (1262, 262),
                    Corner(1236, 260),
                    (1206, 248),
                ]
            )
            sheet.paint(cap, HAIR.light)
            heap = smooth(
                [(1216, 166), (1226, 106), (1282, 66), (1352, 80), (1384, 134), (1360, 190), (1296, 206), (1240, 196)]
            )
            sheet.paint(heap, HAIR.light)
            for run in (
                [(1160, 224), (1200, 190), (1250, 176)],
                [(1180, 240), (1230, 206), (1290, 200)],
                [(1226, 120), (1270, 86), (1330, 96)],
                [(1236, 150), (1284, 116), (1346, 128)],
                [(1262, 186), (1310, 160), (1366, 160)],
            ):
                sheet.paint(stroke(run, 7, start=0.1, end=0.1), HAIR.deep)
            contour(sheet, [(1222, 192), (1286, 204), (1350, 188)], 5, HAIR.shade)
        with sheet.shape("screwdriver"):
            sheet.line(polyline([(1196, 104), (1404, 160)]), LINE, 13)
            sheet.line(polyline([(1196, 104), (1404, 160)]), IVORY.shade, 7)
            handle = tube([(1370, 150), (1420, 164), (1462, 176)], (16, 19, 17))
            sheet.paint(handle.outline, STRIPE)
            sheet.line(handle.outline, LINE, 4)
            sheet.paint(heap_front(), HAIR.light)


def heap_front() -> str:
    """The part of the heap that the screwdriver goes behind."""
    return smooth([(1240, 110), (1290, 92), (1344, 108), (1350, 150), (1296, 170), (1250, 150)])


CLARAS_FOREARM = tube([(1140, 560), (1040, 570), (930, 566)], (74, 72, 58))
CLARAS_BACK: tuple[Point, ...] = (
    (990, 500),
    (930, 472),
    (876, 470),
    (846, 500),
    (840, 560),
    (846, 626),
    (884, 654),
    (940, 644),
    (990, 630),
)


def claras_arm(sheet: Sheet) -> None:
    """A sleeve pushed up, a strong forearm."""
    with sheet.shape("Clara's forearm"):
        rounded_limb(sheet, CLARAS_FOREARM, CLARA)
        contour(sheet, [(1110, 496), (1040, 498), (960, 512)], 4.6)
        contour(sheet, [(1110, 636), (1040, 642), (950, 622)], 5)
    with sheet.shape("Clara's sleeve"):
        limb = tube([(1290, 500), (1210, 534), (1096, 556)], (98, 96, 84))
        path = limb.outline
        sheet.paint(path, JUMPER.light)
        with sheet.group(clip=sheet.clip(path)):
            for share in (0.08, 0.30, 0.52, 0.74):
                across = [limb.at(share, -1.1), limb.at(min(1, share + 0.05), 0), limb.at(share, 1.1)]
                sheet.paint(stroke(across, 26, start=0.9, end=0.9), STRIPE)
            dark = [limb.at(step / 8, 0.2) for step in range(9)] + [limb.at(1 - step / 8, 1.3) for step in range(9)]
            sheet.paint(polygon(dark), JUMPER.deep, opacity=0.55)
        contour(sheet, limb.left[::4], 5)
        contour(sheet, limb.right[::4], 5)
        contour(sheet, [limb.at(0, -1), limb.at(0.10, -0.3), limb.at(0.10, 0.4), limb.at(0, 1)], 4)
        for share, breadth in ((0.97, 40), (0.88, 36)):
            roll = [limb.at(share, -0.98), limb.at(min(1.0, share + 0.03), 0), limb.at(share, 0.98)]
            sheet.paint(stroke(roll, breadth, start=0.8, end=0.8), LINE)
            sheet.paint(stroke(roll, breadth - 9, start=0.8, end=0.8), STRIPE)


CLARAS_FINGERS: tuple[tuple[tuple[Point, Point, Point], float], ...] = (
    (((868, 620), (790, 640), (716, 636)), 44),
    (((872, 588), (776, 602), (690, 602)), 49),
    (((872, 546), (766, 552), (672, 560)), 51),
    (((866, 506), (768, 502), (680, 518)), 50),
)


def claras_hand(sheet: Sheet) -> None:
    """Round the plug: four fingers over it, the thumb along the top."""
    with sheet.shape("Clara's hand"):
        finger(sheet, CLARA, ((884, 484), (812, 446), (730, 458)), 52)
        shadow = [Corner(820, 450), (900, 520), (940, 560), Corner(1000, 580), Corner(1000, 440), Corner(820, 440)]
        back_of_hand(sheet, CLARA, CLARAS_BACK, shadow, [(850, 630), (884, 650), (940, 640), (990, 626)])
        for way, breadth in CLARAS_FINGERS:
            finger(sheet, CLARA, way, breadth)
        contour(sheet, [(850, 634), (884, 655), (940, 645), (976, 634)], 5)


# Jonah.


def jonah(sheet: Sheet) -> None:
    """Behind her, so tall that his face is out of the light: velvet, a lapel with pegs."""
    with sheet.shape("Jonah's body"):
        body = smooth(
            [
                Corner(1060, -60),
                (1040, 60),
                (1080, 200),
                (1140, 420),
                (1180, 700),
                Corner(1200, 1140),
                Corner(1700, 1140),
                Corner(1640, -60),
            ]
        )
        sheet.paint(body, VELVET.light)
        quilted(sheet, body, (1000, -80, 720, 900), SEAM, 4)
        sheet.line(body, LINE, 5)
        lapel = smooth(
            [
                Corner(1230, -60),
                (1250, 40),
                (1310, 160),
                Corner(1400, 300),
                Corner(1430, 280),
                (1380, 120),
                Corner(1350, -60),
            ]
        )
        sheet.paint(lapel, LAPEL)
        sheet.line(lapel, LINE, 4)


def jonahs_arm(sheet: Sheet) -> None:
    """Down from above: a quilted sleeve, a velvet cuff, an inch of shirt."""
    with sheet.shape("Jonah's wrist"):
        rounded_limb(sheet, tube([(1030, 210), (1006, 300), (980, 376)], (62, 58, 62)), JONAH)
    with sheet.shape("Jonah's shirt cuff"):
        cuff = tube([(1034, 228), (1018, 296)], (86, 80))
        sheet.paint(cuff.outline, JUMPER.light)
        sheet.line(cuff.outline, LINE, 4.6)
    with sheet.shape("Jonah's sleeve"):
        limb = tube([(1096, -140), (1070, 60), (1026, 256)], (140, 126, 100))
        path = limb.outline
        sheet.paint(path, VELVET.light)
        quilted(sheet, path, (860, -160, 460, 520), SEAM, 14)
        with sheet.group(clip=sheet.clip(path)):
            dark = [limb.at(step / 8, -0.1) for step in range(9)] + [limb.at(1 - step / 8, -1.4) for step in range(9)]
            sheet.paint(polygon(dark), VELVET.deep, opacity=0.75)
            rim = [limb.at(step / 8, 0.95) for step in range(9)]
            sheet.paint(stroke(rim, 12, start=0.1, end=0.6), Ink(0, 0.34, 0.20))
        contour(sheet, limb.left[::4], 5)
        contour(sheet, limb.right[::4], 5)
        band = tube([limb.at(0.80, 0), limb.at(1.0, 0)], (112, 106))
        sheet.paint(band.outline, LAPEL)
        sheet.line(band.outline, LINE, 4.6)


JONAHS_FINGERS: tuple[tuple[tuple[Point, Point, Point], float], ...] = (
    (((1012, 498), (1000, 572), (974, 636)), 50),
    (((968, 512), (944, 598), (912, 668)), 57),
    (((918, 502), (888, 588), (858, 660)), 59),
    (((872, 470), (838, 542), (816, 610)), 57),
)


def jonahs_hand(sheet: Sheet) -> None:
    """Laid over hers: it does not pull, it is only there."""
    with (
        sheet.shape("shadow of his hand"),
        sheet.overprint(clip=sheet.clip(smooth(CLARAS_BACK), CLARAS_FOREARM.outline)),
    ):
        sheet.paint(
            smooth([(780, 470), (792, 600), (830, 650), (880, 690), (990, 670), (1040, 560), (960, 440)]),
            Ink(0.14, 0.34, 0.04),
        )
    with sheet.shape("Jonah's hand"):
        finger(sheet, JONAH, ((920, 392), (842, 416), (778, 470)), 60)
        outline = [
            (1046, 372),
            (1000, 336),
            (930, 344),
            (876, 404),
            (846, 462),
            (868, 512),
            (930, 536),
            (1000, 528),
            (1042, 496),
            (1056, 430),
        ]
        shadow = [Corner(1004, 320), (1004, 390), (1012, 450), Corner(1000, 560), Corner(1080, 540), Corner(1080, 320)]
        back_of_hand(sheet, JONAH, outline, shadow, [(930, 348), (880, 404), (850, 462)])
        for way, breadth in JONAHS_FINGERS:
            finger(sheet, JONAH, way, breadth, bare=9)
        contour(sheet, [(930, 344), (876, 404), (848, 456)], 5)
        contour(sheet, [(1048, 376), (1057, 430), (1040, 500)], 5)
        for x, y in ((886, 452), (928, 478), (972, 486)):
            contour(sheet, [(x + 34, y - 78), (x + 16, y - 36), (x, y)], 4, JONAH.cloth.shade)
            contour(sheet, [(x - 22, y + 4), (x - 14, y + 14), (x + 2, y + 17)], 6, JONAH.rim)


# Torch and night.


def night(sheet: Sheet) -> None:
    """The dark, except where the torch reaches; then its beam."""
    with sheet.shape("night"):
        mask = sheet.mask(
            (sheet.everything, "white"),
            (
                sheet.everything,
                sheet.grey_radial(
                    POOL, 980, (0, 0.0), (0.24, 0.04), (0.36, 0.34), (0.54, 0.66), (0.78, 0.90), (1, 1), stretch=1.05
                ),
            ),
        )
        with sheet.overprint(mask=mask):
            sheet.paint(sheet.everything, Ink(0.82, 0.82, 0))
    with sheet.shape("beam"):
        beam = polygon(
            [(TORCH[0] + 10, TORCH[1] - 40), (560, 240), (1100, 420), (1010, 760), (TORCH[0] + 44, TORCH[1] + 30)]
        )
        fade = sheet.linear(
            TORCH, (960, 480), Stop(0, Ink(0.34, 0.30, 0.86)), Stop(0.5, Ink(0.74, 0.72, 0.96)), Stop(1, Ink(1, 1, 1))
        )
        with sheet.lift(blur=26):
            sheet.paint(beam, fade)
    with sheet.shape("warmth"), sheet.overprint():
        warm = sheet.radial(POOL, 620, Stop(0, Ink(0, 0, 0.16)), Stop(0.6, Ink(0, 0, 0.08)), Stop(1, NONE))
        sheet.paint(sheet.everything, warm)


def torch(sheet: Sheet) -> None:
    """On the floor, on its side, alight."""
    x, y = TORCH
    with sheet.shape("torch"), sheet.group(turn=(-24, x, y)):
        body = smooth(
            [
                Corner(x - 250, y - 34),
                (x - 120, y - 34),
                Corner(x - 84, y - 36),
                (x - 40, y - 62),
                Corner(x, y - 66),
                Corner(x, y + 66),
                (x - 40, y + 62),
                Corner(x - 84, y + 36),
                (x - 120, y + 34),
                Corner(x - 250, y + 34),
            ]
        )
        sheet.paint(body, Ink(0.34, 0.42, 0.66))
        with sheet.group(clip=sheet.clip(body)):
            sheet.paint(rectangle(x - 260, y + 4, 270, 80), Ink(0.78, 0.74, 0.44))
            for step in range(7):
                sheet.line(polyline([(x - 236 + step * 18, y - 40), (x - 236 + step * 18, y + 40)]), IRON.light, 5)
        sheet.line(body, LINE, 5)
        sheet.paint(rectangle(x - 104, y - 46, 34, 16, radius=6), LINE)
        glass = ellipse(x + 2, y, 24, 66)
        sheet.paint(
            glass, sheet.radial((x + 2, y), 66, Stop(0, PAPER), Stop(0.7, Ink(0, 0, 0.16)), Stop(1, Ink(0, 0.04, 0.44)))
        )
        sheet.line(glass, LINE, 5)
    with sheet.shape("glare"), sheet.lift():
        glare = sheet.radial(
            (x + 18, y - 8), 210, Stop(0, Ink(0.1, 0.1, 0.5)), Stop(0.4, Ink(0.6, 0.6, 0.9)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(ellipse(x + 18, y - 8, 210), glare)


def gap(sheet: Sheet) -> None:
    """All that lies in the gap, and the night over it."""
    wall(sheet)
    socket(sheet)
    jonah(sheet)
    clara(sheet)
    plug(sheet)
    claras_arm(sheet)
    claras_hand(sheet)
    jonahs_arm(sheet)
    jonahs_hand(sheet)
    night(sheet)
    torch(sheet)


def fridge(sheet: Sheet) -> None:
    """The fridge's back, black, with its coil; the torch finds one bend of it."""
    with sheet.shape("fridge"):
        back = polygon([(1420, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (1420, 1010)])
        sheet.paint(
            back, sheet.linear((1420, 0), (1900, 0), Stop(0, IRON.light), Stop(0.3, IRON.shade), Stop(1, IRON.deep))
        )
        sheet.line(polyline([(1420, TOP), (1420, 1010), (RIGHT, BOTTOM)]), LINE, 6)
    with sheet.shape("coil"):
        rows = []
        for row in range(9):
            near, far = -20 + row * 132, 40 + row * 106
            rows += [(1500, far), (1960, near)] if row % 2 == 0 else [(1960, near), (1500, far)]
        sheet.line(polyline(rows), IRON.deep, 22)
        sheet.line(polyline([(x - 3, y - 3) for x, y in rows]), SEA, 9)
        for x in range(1560, 1960, 66):
            sheet.line(polyline([(x, TOP), (x, BOTTOM)]), IRON.deep, 4)
    with sheet.shape("dark over the coil"), sheet.overprint(clip=sheet.clip(back)):
        sheet.paint(
            back,
            sheet.radial((1400, 640), 620, Stop(0, NONE), Stop(0.5, Ink(0.40, 0.40, 0)), Stop(1, Ink(0.86, 0.84, 0))),
        )
    with sheet.shape("lit edge"):
        edge = polygon([(1398, TOP), (1422, TOP), (1422, 1010), (1398, 1002)])
        lit = sheet.linear(
            (0, 120),
            (0, 1000),
            Stop(0, IRON.shade),
            Stop(0.5, Ink(0.10, 0.36, 0.30)),
            Stop(0.75, Ink(0.30, 0.56, 0.30)),
            Stop(1, IRON.light),
        )
        sheet.paint(edge, lit)
        sheet.line(polyline([(1398, TOP), (1398, 1002)]), LINE, 4)


PICTURE = Illustration(
    name="the_plug",
    palette="exposure",
    layers=(Layer("gap", gap, depth=0.8), Layer("fridge", fridge, depth=1.15, cut_out=True)),
    shows=(
        "Behind a fridge, in the dark. A torch lies on the floor. In its light a woman’s hand is closed round the plug "
        "in the wall, and a large old hand is laid over hers."
    ),
)
