"""The room with the pods at 8 Kestrel Court: a gable wall under a roof that slopes, a window, two doors.

Along the wall lie four pods, and above them is everything else: between the pods' tops and the ceiling the wall is left
to what hangs and stands there. We look down a little, so the skirting shows over the pods. People stand before them.
"""

from __future__ import annotations

from print_room.brushes import stamped_dots, stamped_stars, stroke
from print_room.geometry import Corner, Point, between, cut_box, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Reference, Sheet

LEFT, RIGHT, TOP, BOTTOM = -96.0, 2016.0, -54.0, 1134.0
FLOOR = 538.0

NONE = Ink(0, 0, 0)
KEPT = Ink(1, 1, 1)
DEEPEST = Ink(0.97, 0.92, 0.14)

WALL, WALL_PRINT = Ink(0, 0.22, 0.10), Ink(0.05, 0.44, 0.14)
SLOPE, SLOPE_SEAM = Ink(0.10, 0.40, 0.12), Ink(0.46, 0.60, 0.14)
BOARDS, BOARD_SEAM = Ink(0.10, 0.34, 0.40), Ink(0.46, 0.58, 0.46)
PAINTED, PAINTED_SHADE = Ink(0, 0.10, 0.08), Ink(0.10, 0.42, 0.12)
PLY, PLY_DARK = Ink(0.02, 0.16, 0.40), Ink(0.30, 0.48, 0.52)
LINEN, LINEN_SHADE = Ink(0, 0.04, 0.03), Ink(0.04, 0.34, 0.06)
AMBER, RED = Ink(0, 0.14, 0.82), Ink(0.06, 0.24, 1)

# Where the slope of the roof begins, and where it would come down.
SLOPE_TOP, SLOPE_FOOT = (1010.0, TOP), (RIGHT, 262.0)
# The window's glass: left, top, width, height; its lower edge is the raised sash's, the gap beneath is open.
GLASS = (752.0, 112.0, 180.0, 232.0)
GAP = 36.0
# The far door's opening, and the post of the near one.
FAR_LEFT, FAR_RIGHT, FAR_TOP = 1668.0, 1880.0, 214.0
POST_LEFT, POST_RIGHT = 14.0, 136.0


def hole(x: float, y: float, width: float, height: float) -> str:
    """Return a rectangle that runs the other way round, and so is a hole in what it is added to."""
    return polygon([(x, y), (x, y + height), (x + width, y + height), (x + width, y)])


def openings() -> str:
    """Return the window and the far door as holes."""
    x, y, width, height = GLASS
    return hole(x, y, width, height + GAP) + hole(FAR_LEFT, FAR_TOP, FAR_RIGHT - FAR_LEFT, FLOOR + 26 - FAR_TOP)


def page() -> str:
    """Return the whole of the layer's outline, without the openings."""
    return polygon([(LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (LEFT, BOTTOM)])


def inside_of(sheet: Sheet) -> Reference:
    """Return the clip to all that the room's layer holds, for light and dark to stay on it."""
    return sheet.clip(page() + openings(), smooth(CURTAIN), *sash_bars())


def shell(sheet: Sheet) -> None:
    """Wall, slope, floor, skirting; the window without its curtain; both doors; the radiator."""
    with sheet.shape("wall"):
        wall = page() + openings()
        sheet.paint(wall, WALL)
        with sheet.group(clip=sheet.clip(wall)):
            sheet.paint(stamped_stars(LEFT, 20, 2120, 520, 74, sheet.rng("stars"), radius=8), WALL_PRINT)
            sheet.paint(stamped_dots(LEFT + 37, 30, 2120, 520, 74, sheet.rng("dots"), radius=2.6), WALL_PRINT)
    slope(sheet)
    floor(sheet)
    window(sheet)
    radiator(sheet)
    far_door(sheet)
    near_door(sheet)


def slope(sheet: Sheet) -> None:
    """The roof from beneath: boards that come towards us, and the edge where they meet the wall."""
    with sheet.shape("slope"):
        plane = polygon([SLOPE_TOP, SLOPE_FOOT, (RIGHT, TOP)])
        sheet.paint(plane, SLOPE)
        seams = ""
        for index in range(1, 9):
            start = between(SLOPE_TOP, SLOPE_FOOT, index / 9)
            seams += polyline([start, (start[0] + 240 + index * 60, start[1] - 420)])
        with sheet.group(clip=sheet.clip(plane)):
            sheet.line(seams, SLOPE_SEAM, 3)
        sheet.line(polyline([SLOPE_TOP, SLOPE_FOOT]), LINE, 4)


def floor(sheet: Sheet) -> None:
    """Boards towards us, and a skirting, which is high enough to pin things to."""
    with sheet.shape("floor"):
        sheet.paint(rectangle(LEFT, FLOOR, FAR_LEFT - LEFT, 28), BOARDS)
        sheet.paint(rectangle(FAR_RIGHT, FLOOR, RIGHT - FAR_RIGHT, 28), BOARDS)
        sheet.paint(rectangle(LEFT, FLOOR + 26, RIGHT - LEFT, BOTTOM - FLOOR - 26), BOARDS)
        seams = "".join(polyline([(960 + i * 78, FLOOR + 26), (960 + i * 168, BOTTOM)]) for i in range(-16, 17))
        sheet.line(seams, BOARD_SEAM, 3)
        rng = sheet.rng("joints")
        joints = ""
        for index in range(-12, 12):
            down = rng.uniform(0.3, 0.95)
            y = FLOOR + 26 + (BOTTOM - FLOOR - 26) * down
            step = 78 + 90 * down
            joints += polyline([(960 + index * step, y), (960 + (index + 1) * step, y)])
        sheet.line(joints, BOARD_SEAM, 3)
    with sheet.shape("skirting"):
        for start, end in ((POST_RIGHT, FAR_LEFT - 24), (FAR_RIGHT + 24, RIGHT)):
            sheet.paint(rectangle(start, FLOOR - 40, end - start, 42), PAINTED)
            sheet.line(polyline([(start, FLOOR - 40), (end, FLOOR - 40)]), Ink(0.36, 0.56, 0.14), 3)
            sheet.line(polyline([(start, FLOOR + 2), (end, FLOOR + 2)]), LINE, 3.4)


CURTAIN = (
    Corner(672, 74),
    Corner(796, 74),
    (776, 150),
    (758, 220),
    (772, 284),
    (832, 336),
    (920, 362),
    Corner(1010, 344),
    (984, 384),
    (910, 412),
    (830, 404),
    (748, 368),
    (700, 310),
    Corner(672, 250),
    (664, 160),
)


def sash_bars() -> list[str]:
    """Return the bars of the sash, which cross the window's opening."""
    x, y, width, height = GLASS
    return [
        rectangle(x, y + height / 2 - 8, width, 15),
        rectangle(x + width / 2 - 5, y, 10, height),
        rectangle(x, y + height - 20, width, 20),
    ]


def window(sheet: Sheet) -> None:
    """A sash, up by three fingers, in a painted frame."""
    x, y, width, height = GLASS
    with sheet.shape("window frame"):
        frame = rectangle(x - 34, y - 34, width + 68, height + GAP + 60) + hole(x, y, width, height + GAP)
        sheet.paint(frame, PAINTED)
        sheet.line(rectangle(x - 34, y - 34, width + 68, height + GAP + 60), LINE, 3.4)
        sheet.line(rectangle(x, y, width, height + GAP), LINE, 3.2)
        for bar in sash_bars():
            sheet.paint(bar, PAINTED)
            sheet.line(bar, LINE, 2.6)
    with sheet.shape("sill"):
        sill = rectangle(x - 54, y + height + GAP, width + 108, 20, radius=4)
        sheet.paint(sill, PAINTED)
        sheet.line(sill, LINE, 3.2)


def curtain(sheet: Sheet) -> None:
    """One thin curtain, which the night breathes in and out; just now it is out."""
    cloth = smooth(CURTAIN)
    with sheet.shape("curtain"):
        sheet.paint(cloth, LINEN)
        with sheet.group(clip=sheet.clip(cloth)):
            for index in range(6):
                top = 684 + index * 20
                fold = [
                    (top, 70),
                    (top - 8 - index * 2, 170),
                    (top - 2, 260),
                    (top + 60 + index * 10, 352 - index * 6),
                ]
                reach = [*fold, (top + 160 + index * 14, 394 - index * 7), (1020, 356)]
                sheet.paint(stroke(reach, 11, start=0.5, end=0.2), LINEN_SHADE)
            dots = stamped_dots(660, 80, 380, 360, 34, sheet.rng("curtain"), radius=4.6)
            sheet.paint(dots, Ink(0.02, 0.26, 0.52))
        sheet.line(cloth, LINE, 3.4)
    with sheet.shape("curtain rail"):
        sheet.line(polyline([(660, 72), (996, 72)]), LINE, 8)
        for end in (656.0, 1000.0):
            sheet.paint(ellipse(end, 72, 11), LINE)


RADIATOR = (716.0, 424.0, 264.0, 96.0)


def radiator(sheet: Sheet) -> None:
    """An old one, in sections, under the window."""
    x, y, width, height = RADIATOR
    with sheet.shape("radiator"):
        sheet.line(polyline([(x + width, y + 78), (x + width + 26, y + 78), (x + width + 26, FLOOR)]), LINE, 8)
        for index in range(12):
            section = rectangle(x + index * 22, y, 21, height, radius=9)
            sheet.paint(section, PAINTED)
            sheet.line(section, Ink(0.62, 0.60, 0.18), 3)
            sheet.line(polyline([(x + 15 + index * 22, y + 14), (x + 15 + index * 22, y + 82)]), PAINTED_SHADE, 3.4)


def far_door(sheet: Sheet) -> None:
    """A frame that stands open on to the room with the old bed; of the leaf there is only the edge."""
    with sheet.shape("far door"):
        width = FAR_RIGHT - FAR_LEFT
        frame = rectangle(FAR_LEFT - 26, FAR_TOP - 28, width + 52, FLOOR + 54 - FAR_TOP) + hole(
            FAR_LEFT, FAR_TOP, width, FLOOR + 26 - FAR_TOP
        )
        sheet.paint(frame, PAINTED)
        sheet.line(
            polyline([(FAR_LEFT - 26, FLOOR), (FAR_LEFT - 26, FAR_TOP - 28), (FAR_RIGHT + 26, FAR_TOP - 28)]), LINE, 3.4
        )
        sheet.line(polyline([(FAR_LEFT, FLOOR + 26), (FAR_LEFT, FAR_TOP), (FAR_RIGHT, FAR_TOP)]), LINE, 3.4)
        sheet.line(polyline([(FAR_RIGHT + 26, FAR_TOP - 28), (FAR_RIGHT + 26, FLOOR)]), LINE, 3.4)
        sheet.line(polyline([(FAR_RIGHT, FAR_TOP), (FAR_RIGHT, FLOOR + 26)]), LINE, 3.4)


def near_door(sheet: Sheet) -> None:
    """The post of the door that one comes in by; behind it is the passage, with its lamp."""
    with sheet.shape("passage"):
        sheet.paint(rectangle(LEFT, TOP, POST_LEFT - LEFT, BOTTOM - TOP), Ink(0, 0.16, 0.55))
    with sheet.shape("post"):
        post = polygon([(POST_LEFT, TOP), (POST_RIGHT, TOP), (POST_RIGHT, 640), (POST_LEFT, 720)])
        sheet.paint(post, PAINTED)
        sheet.line(polyline([(POST_LEFT, TOP), (POST_LEFT, 720)]), LINE, 4)
        sheet.line(polyline([(POST_RIGHT, TOP), (POST_RIGHT, 640)]), LINE, 4)
        sheet.line(polyline([(POST_LEFT, 720), (POST_RIGHT, 640)]), LINE, 4)
        sheet.line(polyline([(POST_RIGHT - 16, TOP), (POST_RIGHT - 16, 651)]), PAINTED_SHADE, 4)


def height_marks(sheet: Sheet) -> None:
    """Two columns of pencil: one leaves off, the other goes on, in shoes."""
    with sheet.shape("height marks"):
        pencil = Ink(0.80, 0.50, 0.24)
        for y in (306, 336, 372, 404, 434, 476):
            sheet.line(polyline([(28, y), (66, y - 3)]), pencil, 5)
            sheet.line(polyline([(32, y + 10), (52, y + 9)]), pencil, 2.6)
        for y in (420, 448, 482, 510, 546, 580):
            sheet.line(polyline([(80, y), (112, y - 3)]), RED, 5)
            sheet.line(polyline([(84, y + 10), (102, y + 9)]), pencil, 2.6)


def pinned(sheet: Sheet, at: Point, ink: Ink = RED) -> None:
    """A drawing pin."""
    sheet.paint(ellipse(at[0], at[1], 5), ink)
    sheet.line(ellipse(at[0], at[1], 5), LINE, 1.8)


def box(sheet: Sheet, name: str, x: float, y: float, width: float, height: float, ink: Ink) -> None:
    """Paint a box cut by hand and line it."""
    outline = cut_box(x, y, width, height, 1.6, sheet.rng(name))
    sheet.paint(outline, ink)
    sheet.line(outline, LINE, 3)
