"""00:50 in the children's bedroom: he has stood her on the bed to wake her, and she stands, and sleeps on.

One lamp, at the right, makes the wall a page on which the two are one shape; the rest of the room is dark and says
little: shoes with their toes to the door, the door a hand wide, the telephone alight on the quilt.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import hale_bedroom_drawing as bedroom
from held_asleep_drawing import both, legs

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import CLOTH_BLUE, CLOTH_OCHRE, CLOTH_RUST, LINE, PAPER, WOOD, Cloth, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 690.0
NONE = Ink(0, 0, 0)
NIGHT = Ink(0.70, 0.80, 0)

# The bedroom's own drawings, taken from farther off: door, wardrobe and shoes; and from nearer by: lamp and table.
FAR_SCALE, FAR_MOVE = 0.82, (-178.0, 85.0)
LAMP_SCALE = 1.08
LAMP: Point = (1440.0, 388.0)


def room(sheet: Sheet) -> None:
    """The room: things in their own colours, then the dark, then what gives light."""
    wall(sheet)
    with sheet.group(move=FAR_MOVE), sheet.group(scale=(FAR_SCALE, 0, 0)):
        bedroom.door(sheet)
        bedroom.wardrobe(sheet)
        bedroom.on_the_wardrobe(sheet)
        eleven_shoes(sheet)
    with sheet.group(move=(650, -14)), sheet.group(scale=(0.98, 0, 0)):
        bedroom.papers_on_the_wall(sheet)
    with sheet.group(move=LAMP), sheet.group(scale=(LAMP_SCALE, 0, 0)), sheet.group(move=(-965, -492)):
        bedroom.table(sheet)
    night(sheet, sheet.everything)
    hall_light(sheet)
    with sheet.group(move=LAMP), sheet.group(scale=(LAMP_SCALE, 0, 0)), sheet.group(move=(-965, -492)):
        bedroom.lamp(sheet)


def two_on_the_bed(sheet: Sheet) -> None:
    """The bed under its light, and the two."""
    legs(sheet)
    bed(sheet)
    night(sheet, BED)
    edges_of_the_bed(sheet)
    shadows(sheet)
    telephone(sheet)
    both(sheet)


def wall(sheet: Sheet) -> None:
    """Wall, wallpaper, skirting, boards."""
    with sheet.shape("wall"):
        sheet.paint(sheet.everything, bedroom.WALL)
        rng = sheet.rng("wallpaper")
        sheet.paint(stamped_stars(LEFT, TOP, 2130, 740, 104, rng, radius=7.5), bedroom.WALLPAPER)
        sheet.paint(stamped_moons(LEFT + 52, TOP + 10, 2130, 740, 208, rng, radius=10), bedroom.WALLPAPER)
    with sheet.shape("skirting"):
        sheet.paint(rectangle(LEFT, FLOOR - 32, RIGHT - LEFT, 36), Ink(0, 0.16, 0.08))
        sheet.line(polyline([(LEFT, FLOOR - 32), (RIGHT, FLOOR - 31)]), Ink(0.5, 0.6, 0.2), 2.6)
    with sheet.shape("boards"):
        sheet.paint(polygon([(LEFT, FLOOR), (RIGHT, FLOOR), (RIGHT, BOTTOM), (LEFT, BOTTOM)]), bedroom.BOARDS)
        for index in range(-12, 12):
            far, near = 860 + index * 90, 860 + index * 230
            sheet.line(polyline([(far, FLOOR + 2), (near, BOTTOM)]), bedroom.BOARD_SEAM, 2.6)
        sheet.line(polyline([(LEFT, FLOOR + 2), (RIGHT, FLOOR + 2)]), LINE, 3.4)


class Pair(NamedTuple):
    """A pair of shoes: where the heel is, how large, of what, which kind."""

    x: float
    size: float
    cloth: Ink
    kind: str


PAIRS = (
    Pair(434, 0.9, CLOTH_RUST.light, "boot"),
    Pair(508, 0.9, CLOTH_BLUE.light, "trainer"),
    Pair(580, 0.86, CLOTH_OCHRE.light, "sandal"),
    Pair(706, 0.9, Ink(0, 0.06, 0.16), "trainer"),
    Pair(790, 1.15, Ink(0.40, 0.60, 0.10), "trainer"),
)
ALONE = Pair(644, 0.86, Ink(0.04, 0.36, 0.5), "trainer")


def eleven_shoes(sheet: Sheet) -> None:
    """Five pairs and one alone, in a row, their toes to the door."""
    with sheet.shape("shoes"):
        for x, size, cloth, kind in PAIRS:
            bedroom.shoe(sheet, x + 15 * size, 759, size, cloth.towards(LINE, 0.3), kind=kind)
            bedroom.shoe(sheet, x, 776, size, cloth, kind=kind)
        bedroom.shoe(sheet, ALONE.x, 776, ALONE.size, ALONE.cloth, kind=ALONE.kind)


def toes_in_the_light(sheet: Sheet) -> None:
    """Each toe has an edge of the hall's light; the nearer to the gap the brighter."""
    with sheet.shape("lit toes"):
        toe = [(-40, -26), (-56, -22), (-64, -14), (-65, -5), (-60, 0)]
        for x, size, _, _ in (*PAIRS, ALONE):
            ink = Ink(0, 0.16, 0.66).towards(Ink(0.24, 0.46, 0.54), (x - 434) / 360)
            sheet.paint(stroke([(x + dx * size, 776 + dy * size) for dx, dy in toe], 6, start=0.1, end=0.3), ink)
        for x, size, _, _ in PAIRS:
            behind = [(x + (dx + 15) * size, 759 + dy * size) for dx, dy in toe[:3]]
            sheet.paint(stroke(behind, 4.5, start=0.2, end=0.1), Ink(0.14, 0.38, 0.54))


# The bed, seen over its foot: its far edge rises from the lower left to the pillow on the right.

FAR_EDGE: tuple[Point, Point] = ((400.0, 816.0), (1490.0, 642.0))
NEAR_EDGE: tuple[Point, Point] = ((520.0, 1270.0), (2360.0, 960.0))
COLUMNS, ROWS = 11, 5


def on_the_bed(column: float, row: float) -> Point:
    """Where the quilt's seams cross: column 0 at the bed's foot, row 0 at the edge where he stands."""
    along_it = column / COLUMNS
    depth = (row / ROWS) ** 1.25
    x, y = between(between(*FAR_EDGE, along_it), between(*NEAR_EDGE, along_it), depth)
    return (x, y + 7 * math.sin(column * 1.7 + row * 0.9) * (0.5 + depth))


HEADBOARD = (
    Corner(1500, 680),
    Corner(1500, 550),
    (1510, 532),
    (1536, 526),
    (1720, 542),
    (1900, 560),
    Corner(2030, 574),
    Corner(2030, 860),
)
PILLOW = (
    Corner(1492, 636),
    (1560, 600),
    (1680, 600),
    (1800, 624),
    Corner(1890, 660),
    (1900, 710),
    Corner(1860, 756),
    (1720, 732),
    (1590, 696),
    Corner(1480, 670),
)
QUILT = (
    *(on_the_bed(column / 2, 0) for column in range(2 * COLUMNS + 1)),
    (2040.0, 720.0),
    (2040.0, 1200.0),
    (360.0, 1200.0),
    (384.0, 864.0),
)
BED = polygon(QUILT) + smooth(HEADBOARD) + smooth(PILLOW)


def bed(sheet: Sheet) -> None:
    """Headboard, mattress, pillow, and the quilt as a field."""
    with sheet.shape("headboard"):
        board = smooth(HEADBOARD)
        sheet.paint(board, WOOD.light)
        for offset in (26, 150):
            sheet.line(polyline([(1508, 534 + offset), (2030, 586 + offset * 1.3)]), Ink(0.4, 0.56, 0.66), 3)
        sheet.line(board, LINE, 3.6)
    with sheet.shape("sheet"):
        linen = [on_the_bed(7.6, 0), on_the_bed(COLUMNS, 0), (2040, 720), (2040, 1200), (1500, 1200)]
        sheet.paint(polygon(linen), Ink(0, 0.06, 0.05))
    with sheet.shape("pillow"):
        pillow = smooth(PILLOW)
        sheet.paint(pillow, PAPER)
        with sheet.group(clip=sheet.clip(pillow)):
            stars = stamped_stars(1430, 610, 480, 200, 46, sheet.rng("pillow"), radius=8)
            sheet.paint(stars, Ink(0, 0.42, 0.10))
        dent = smooth([(1600, 642), (1680, 628), (1760, 650), (1740, 680), (1650, 674)])
        sheet.paint(dent, Ink(0.06, 0.40, 0.10), opacity=0.6)
        sheet.line(pillow, LINE, 3.2)
    quilt(sheet)
    flannel(sheet)


def edges_of_the_bed(sheet: Sheet) -> None:
    """The bed's outline once more, over the night."""
    with sheet.shape("edges of the bed"):
        far = [on_the_bed(column / 2, 0) for column in range(2 * COLUMNS + 1)]
        sheet.paint(stroke(far, 5, start=0.8, end=0.8), LINE)
        foot = [(far[0][0] - 1, far[0][1]), (384, 864), (360, 1200)]
        sheet.line(polyline(foot), LINE, 5)
        sheet.line(smooth(HEADBOARD[1:8], closed=False), LINE, 5)


def quilt(sheet: Sheet) -> None:
    """The patchwork."""
    with sheet.shape("quilt's drop"):
        drop = polygon([on_the_bed(0, 0), on_the_bed(0, ROWS), (360, 1200), (384, 864)])
        sheet.paint(drop, Ink(0.5, 0.66, 0.2))
    rng = sheet.rng("quilt")
    with sheet.shape("quilt"):
        for column in range(9):
            for row in range(ROWS):
                patch(sheet, column, row)
        edge = [on_the_bed(column / 2, 0) for column in range(19)]
        sheet.paint(stroke(edge, 5, start=0.8, end=0.8), LINE)
        turned = [on_the_bed(9, 0.25 + row / 2) for row in range(8)]
        sheet.paint(stroke([(x - 6, y + 4) for x, y in turned], 34, start=0.8, end=0.8), Ink(0, 0.14, 0.12))
        with sheet.group(clip=sheet.clip(stroke([(x - 6, y + 4) for x, y in turned], 34, start=0.8, end=0.8))):
            sheet.paint(stamped_dots(1200, 680, 700, 500, 22, rng, radius=4), Ink(0.10, 0.46, 0.2))
        sheet.line(stroke([(x - 6, y + 4) for x, y in turned], 34, start=0.8, end=0.8), LINE, 3)


def patch(sheet: Sheet, column: int, row: int) -> None:
    """A patch with the print of its cloth."""
    corners = [on_the_bed(column + dx, row + dy) for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))]
    outline = polygon(corners)
    cloths = bedroom.QUILT_CLOTHS
    cloth, mark = cloths[(column * 3 + row * 5 + column // 3) % len(cloths)]
    left, top = min(p[0] for p in corners), min(p[1] for p in corners)
    width, height = max(p[0] for p in corners) - left, max(p[1] for p in corners) - top
    rng = sheet.rng(f"patch {column} {row}")
    sheet.paint(outline, cloth)
    with sheet.group(clip=sheet.clip(outline)):
        match (column + row * 2) % 5:
            case 0:
                sheet.paint(stamped_stars(left, top, width, height, 30, rng, radius=8), mark)
            case 1:
                sheet.paint(stripes(left, top, width, height, 17, rng, thickness=7), mark)
            case 2:
                sheet.paint(stamped_dots(left, top, width, height, 20, rng, radius=4.2), mark)
            case 3:
                sheet.paint(stamped_moons(left, top, width, height, 30, rng, radius=9), mark)
            case _:
                pass
    sheet.line(outline, Ink(0.55, 0.62, 0.30), 2.4)


def flannel(sheet: Sheet) -> None:
    """The wet flannel on the pillow."""
    cloth = Cloth(Ink(0.02, 0.30, 0.30), Ink(0.2, 0.5, 0.3), LINE)
    with sheet.shape("flannel"):
        outline = smooth(
            [
                Corner(1640, 642),
                (1690, 634),
                Corner(1744, 650),
                (1730, 674),
                Corner(1724, 696),
                (1670, 686),
                Corner(1624, 676),
            ]
        )
        sheet.paint(outline, cloth.light)
        sheet.line(outline, LINE, 2.8)
        sheet.line(smooth([(1652, 654), (1690, 650), (1728, 662)], closed=False), cloth.shade, 3)


# The light.


def night(sheet: Sheet, outline: str) -> None:
    """Night over an outline, and where the lamp holds it off: wide and soft, so that the wall is a page."""
    inside = sheet.clip(outline)
    with sheet.shape("darkness"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, NIGHT)
        round_about = sheet.radial(
            LAMP,
            1230,
            Stop(0, NONE, 1),
            Stop(0.20, NONE, 0.94),
            Stop(0.45, NONE, 0.80),
            Stop(0.66, NONE, 0.56),
            Stop(1, NONE, 0),
        )
        sheet.paint(sheet.everything, round_about)
    with sheet.shape("light takes ink away"), sheet.lift(clip=inside):
        core = sheet.radial(
            LAMP, 620, Stop(0, Ink(0.20, 0.20, 1)), Stop(0.4, Ink(0.50, 0.44, 1)), Stop(1, Ink(1, 1, 1))
        )
        sheet.paint(sheet.everything, core)
    with sheet.shape("warm air"), sheet.overprint(clip=inside):
        warm = sheet.radial(
            LAMP, 1000, Stop(0, Ink(0, 0, 0.60)), Stop(0.3, Ink(0, 0, 0.42)), Stop(0.65, Ink(0, 0, 0.24)), Stop(1, NONE)
        )
        sheet.paint(sheet.everything, warm)
    with sheet.shape("corners"), sheet.overprint(clip=inside):
        ring = sheet.radial(
            (960, 430), 1120, Stop(0.40, NONE), Stop(0.7, Ink(0.34, 0.30, 0)), Stop(1, Ink(0.84, 0.56, 0)), stretch=1.1
        )
        sheet.paint(sheet.everything, ring)
        below = sheet.linear((0, 770), (0, 960), Stop(0, NONE, 0), Stop(1, Ink(0.80, 0.56, 0)))
        sheet.paint(rectangle(LEFT, 770, RIGHT - LEFT, BOTTOM - 770), below)


def hall_light(sheet: Sheet) -> None:
    """The gap of the door, and the strip that comes in by it."""
    with sheet.group(move=FAR_MOVE), sheet.group(scale=(FAR_SCALE, 0, 0)):
        bedroom.landing_light(sheet)
        toes_in_the_light(sheet)
    with sheet.shape("the strip fades"), sheet.overprint():
        fade = sheet.linear((0, 820), (0, 1000), Stop(0, NONE, 0), Stop(1, Ink(0.90, 0.70, 0)))
        sheet.paint(rectangle(LEFT, 820, 640, BOTTOM - 820), fade)


# Its corners: far left, far right, near right, near left.
TELEPHONE = ((1204.0, 702.0), (1250.0, 694.0), (1286.0, 742.0), (1234.0, 753.0))


def telephone(sheet: Sheet) -> None:
    """The telephone on the quilt, its face up: the one cold light; on it the keys for three numbers."""
    middle = (1244, 726)
    inside = sheet.clip(BED)
    near, far = Stop(0, Ink(0.2, 0.3, 0.3)), Stop(1, Ink(1, 1, 1))
    with sheet.shape("light of the telephone"), sheet.lift(clip=inside):
        cold = sheet.radial(middle, 210, near, Stop(0.4, Ink(0.6, 0.6, 0.7)), far, stretch=1.6)
        sheet.paint(sheet.everything, cold)
    with sheet.shape("telephone"):
        case = polygon(TELEPHONE)
        sheet.line(case, LINE, 11)
        sheet.paint(case, PAPER)
        for row in range(4):
            start = between(TELEPHONE[0], TELEPHONE[3], 0.30 + row * 0.17)
            end = between(TELEPHONE[1], TELEPHONE[2], 0.30 + row * 0.17)
            for column in range(3):
                x, y = between(start, end, 0.22 + column * 0.28)
                sheet.paint(ellipse(x, y, 4.2, 2.4), Ink(0, 0.46, 0.1))


def shadows(sheet: Sheet) -> None:
    """What they throw on the quilt, away from the lamp."""
    with sheet.shape("shadow on the quilt"), sheet.overprint(clip=sheet.clip(BED), blur=6):
        shadow = Ink(0.46, 0.40, 0)
        sheet.paint(polygon([(850, 756), (1040, 754), (1050, 778), (780, 838), (600, 856), (680, 796)]), shadow)
        sheet.paint(ellipse(1076, 760, 40, 9), shadow)
        sheet.paint(ellipse(950, 784, 58, 9), shadow)


PICTURE = Illustration(
    name="stood_up_asleep",
    palette="the_update",
    layers=(
        Layer("room", room, depth=0.55),
        Layer("two", two_on_the_bed, depth=1.0, cut_out=True),
    ),
    shows=(
        "By one lamp, a tall boy holds up a small girl who stands on the bed asleep: her head on his shoulder, her "
        "arms hanging, his hand spread on her back. Over her curls one of his eyes is wide open."
    ),
)
