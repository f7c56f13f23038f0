"""The doors of the Landing, each printed in the inks of its own story, and what hangs on them or lies before them.

They are hung on the place `landing doors`: the wall straight on, with the doors' feet at y 720 of the page.
"""

from __future__ import annotations

import papers_drawing as papers

from print_room.brushes import stamped_dots, stamped_stars, stripes, stroke
from print_room.geometry import Point, crescent, cut_box, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Print
from print_room.sheet import Sheet, Stop

WIDTH, HEIGHT = 230, 540
# The leaf within the frame.
LEFT, TOP, RIGHT, FOOT = 22.0, 24.0, 208.0, 536.0

FRAME = Ink(0.46, 0.52, 0.50)
FRAME_LIGHT = Ink(0.14, 0.34, 0.46)
DEEP = Ink(0.98, 0.8, 0.1)
BRASS = Ink(0.02, 0.16, 0.70)
LAMPLIGHT = Ink(0, 0.03, 0.56)


def _frame(sheet: Sheet) -> None:
    rng = sheet.rng("frame")
    with sheet.shape("frame"):
        sheet.paint(cut_box(3, 5, WIDTH - 6, HEIGHT - 6, 1.5, rng), DEEP)
        sheet.paint(cut_box(6, 8, WIDTH - 12, HEIGHT - 8, 1.5, rng), FRAME)
        sheet.paint(rectangle(6, 8, WIDTH - 12, 5), FRAME_LIGHT)
        sheet.paint(rectangle(6, 8, 4, HEIGHT - 9), FRAME_LIGHT)
        sheet.paint(rectangle(LEFT - 4, TOP - 4, RIGHT - LEFT + 8, FOOT - TOP + 4), DEEP)


def _leaf(sheet: Sheet, wood: Ink, *, left: float = LEFT, lean: float = 0) -> str:
    """Draw the leaf with its grain; return its outline. `lean` lowers its far edge, as of one that stands open."""
    outline = polygon([(left, TOP), (RIGHT, TOP - lean), (RIGHT, FOOT), (left, FOOT)])
    clip = sheet.clip(outline)
    with sheet.shape("leaf"):
        sheet.paint(outline, wood)
    with sheet.shape("grain of the wood"), sheet.group(clip=clip):
        rng = sheet.rng("grain of the wood")
        for _ in range(34):
            x, y = rng.uniform(left, RIGHT), rng.uniform(TOP - 20, FOOT)
            run = [(x, y), (x + rng.uniform(-3, 3), y + 40), (x + rng.uniform(-2, 2), y + rng.uniform(70, 150))]
            sheet.paint(stroke(run, 2.2, start=0.1, end=0.1), wood.towards(DEEP, rng.uniform(0.18, 0.36)))
    return outline


def _panel(sheet: Sheet, x: float, y: float, width: float, height: float, wood: Ink) -> None:
    """Sink a panel into the leaf: dark above and left, a lit edge below and right."""
    sheet.paint(cut_box(x, y, width, height, 1.2, sheet.rng(f"panel {x:g} {y:g}")), wood.towards(DEEP, 0.16))
    sheet.line(polyline([(x, y + height), (x, y), (x + width, y)]), wood.towards(DEEP, 0.62), 3)
    sheet.line(polyline([(x, y + height), (x + width, y + height), (x + width, y)]), wood.towards(PAPER, 0.42), 2.4)


def _handle(sheet: Sheet, x: float, y: float) -> None:
    with sheet.shape("handle"):
        sheet.paint(cut_box(x - 6, y - 19, 12, 40, 1, sheet.rng("plate")), BRASS.towards(DEEP, 0.45))
        sheet.paint(ellipse(x + 1.5, y + 2, 9), DEEP)
        sheet.paint(ellipse(x, y, 8.6), BRASS)
        sheet.paint(ellipse(x - 2.5, y - 3, 2.6), PAPER)


def _dusk(sheet: Sheet, outline: str) -> None:
    """Let the night of the landing fall on the door: more of it at the foot and towards the edges."""
    clip = sheet.clip(outline)
    with sheet.shape("dusk"), sheet.overprint(clip=clip):
        down = sheet.linear(
            (0, TOP), (0, FOOT), Stop(0, Ink(0.08, 0.14, 0)), Stop(0.35, PAPER), Stop(1, Ink(0.42, 0.42, 0))
        )
        sheet.paint(sheet.everything, down)
        across = sheet.linear((LEFT, 0), (RIGHT, 0), Stop(0, PAPER), Stop(0.7, PAPER), Stop(1, Ink(0.26, 0.3, 0)))
        sheet.paint(sheet.everything, across)
    with sheet.shape("wear"), sheet.group(clip=clip):
        papers.strew(sheet, 3.5, Ink(0.7, 0.7, 0.2), sheet.rng("pits"), size=1.6, cloudy=0.9)
        papers.strew(sheet, 3, Ink(0.16, 0.36, 0.24), sheet.rng("flecks"), size=1.5, cloudy=0.9)


def elara(sheet: Sheet) -> None:
    """Open a hand wide, with the light of the bedroom in the gap; a moon and stars on the blue."""
    wood = Ink(0.22, 0.66, 0.04)
    _frame(sheet)
    with sheet.shape("light"):
        gap = rectangle(LEFT, TOP, 52, FOOT - TOP)
        warm = sheet.linear((LEFT, 0), (LEFT + 52, 0), Stop(0, Ink(0, 0, 0.22)), Stop(1, Ink(0, 0.06, 0.74)))
        sheet.paint(gap, warm)
        sheet.paint(
            rectangle(LEFT, FOOT - 120, 52, 120),
            sheet.linear((0, FOOT - 120), (0, FOOT), Stop(0, LAMPLIGHT, 0), Stop(1, Ink(0.04, 0.24, 0.86))),
        )
    outline = _leaf(sheet, wood, left=LEFT + 44, lean=3)
    sheet.paint(rectangle(LEFT + 44, TOP, 5, FOOT - TOP), Ink(0, 0.22, 0.5))
    _panel(sheet, 92, 54, 94, 190, wood)
    _panel(sheet, 92, 288, 94, 200, wood)
    with sheet.shape("moon and stars"):
        sheet.paint(crescent(139, 142, 33, thickness=0.66, turn=-26), Ink(0, 0.02, 0.14))
        with sheet.group(clip=sheet.clip(rectangle(95, 291, 88, 194))):
            sheet.paint(stamped_stars(98, 300, 82, 176, 34, sheet.rng("stars"), radius=6), Ink(0.02, 0.28, 0.02))
    _dusk(sheet, outline)
    _handle(sheet, 80, 276)


def max_(sheet: Sheet) -> None:
    """Bottle green, a spyhole and a letter box, and a till receipt pushed under it."""
    wood = Ink(0.46, 0.62, 0.06)
    _frame(sheet)
    outline = _leaf(sheet, wood)
    for x in (46, 124):
        for y, tall in ((52, 150), (226, 90), (342, 160)):
            _panel(sheet, x, y, 60, tall, wood)
    with sheet.shape("letter box"):
        sheet.paint(cut_box(72, 262, 86, 20, 1, sheet.rng("letter box")), BRASS)
        sheet.line(polyline([(78, 275), (152, 275)]), DEEP, 4)
    sheet.paint(ellipse(115, 130, 8), BRASS)
    sheet.paint(ellipse(115, 130, 4), DEEP)
    _dusk(sheet, outline)
    _handle(sheet, 188, 306)
    with sheet.shape("receipt"):
        slip: list[Point] = [(122, 500), (158, 496), (163, 538), (126, 539)]
        sheet.paint(polygon([(x + 3, y + 3) for x, y in slip]), DEEP)
        sheet.paint(polygon(slip), PAPER)
        for line in range(4):
            sheet.line(polyline([(129, 506 + line * 7), (152 - line * 3, 504 + line * 7)]), Ink(0.3, 0.5, 0.2), 2)


def tara(sheet: Sheet) -> None:
    """Paper on laths, lit from inside, with a lantern's shadow on it."""
    _frame(sheet)
    outline = rectangle(LEFT, TOP, RIGHT - LEFT, FOOT - TOP)
    with sheet.shape("paper"):
        glow = sheet.radial(
            (115, 236), 330, Stop(0, Ink(0, 0, 0.10)), Stop(0.42, Ink(0, 0.02, 0.44)), Stop(1, Ink(0.12, 0.30, 0.80))
        )
        sheet.paint(outline, glow)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.line(papers.fibres(WIDTH, HEIGHT, 90, sheet.rng("fibres")), Ink(0.06, 0.16, 0.6), 1.2)
    with sheet.shape("lantern's shadow"):
        lantern = ellipse(115, 246, 46, 54)
        sheet.line(polyline([(115, TOP), (115, 192)]), Ink(0.30, 0.36, 0.7), 4)
        sheet.paint(lantern, Ink(0.14, 0.28, 0.74))
        sheet.paint(ellipse(115, 246, 20, 52), Ink(0.04, 0.14, 0.60))
        sheet.paint(cut_box(99, 186, 32, 11, 1, sheet.rng("cap")), Ink(0.34, 0.4, 0.7))
        sheet.paint(cut_box(99, 296, 32, 11, 1, sheet.rng("foot")), Ink(0.34, 0.4, 0.7))
        sheet.line(polyline([(115, 306), (113, 350)]), Ink(0.3, 0.36, 0.7), 4)
    with sheet.shape("laths"):
        for x in (LEFT + 4, 84, 146, RIGHT - 4):
            sheet.paint(cut_box(x - 4, TOP, 8, FOOT - TOP, 0.8, sheet.rng(f"lath {x}")), Ink(0.56, 0.58, 0.52))
        for y in (TOP + 4, 126, 228, 330, 432, FOOT - 6):
            sheet.paint(
                cut_box(LEFT, y - 4, RIGHT - LEFT, 8, 0.8, sheet.rng(f"lath across {y}")), Ink(0.56, 0.58, 0.52)
            )
        sheet.paint(cut_box(LEFT, 432, RIGHT - LEFT, FOOT - 432, 0.8, sheet.rng("board")), Ink(0.50, 0.60, 0.52))
    with sheet.shape("wear"), sheet.group(clip=sheet.clip(outline)):
        papers.strew(sheet, 6, Ink(0.1, 0.24, 0.8), sheet.rng("flecks"), size=1.6, cloudy=0.9)
    _handle(sheet, 190, 300)


def lila(sheet: Sheet) -> None:
    """Six plates with the same name, in six hands."""
    wood = Ink(0.42, 0.60, 0.10)
    _frame(sheet)
    outline = _leaf(sheet, wood)
    _panel(sheet, 44, 50, 142, 226, wood)
    _panel(sheet, 44, 316, 142, 180, wood)
    with sheet.shape("chevrons"), sheet.group(clip=sheet.clip(rectangle(46, 318, 138, 176))):
        for row in range(9):
            y = 326 + row * 26
            zigzag = [(34 + step * 20, y + (12 if step % 2 else 0)) for step in range(9)]
            sheet.line(polyline(zigzag), wood.towards(PAPER, 0.24), 4)
    _dusk(sheet, outline)
    with sheet.shape("name plates"):
        for number in range(6):
            x, y = 56 + (number % 2) * 62, 66 + (number // 2) * 68
            rng = sheet.rng(f"plate {number}")
            tilt = rng.uniform(-3, 3)
            plate = [(x, y + tilt), (x + 54, y - tilt), (x + 54, y + 44 - tilt), (x, y + 44 + tilt)]
            sheet.paint(polygon([(px + 2.5, py + 3) for px, py in plate]), DEEP)
            sheet.paint(polygon(plate), PAPER if number % 2 else Ink(0, 0.06, 0.2))
            # The same four letters, by six people.
            scale = rng.uniform(0.8, 1.15)
            for letter, (start, high) in enumerate(((9, 20), (19, 12), (27, 20), (36, 10))):
                px = x + start + rng.uniform(-1, 1)
                py = y + 32 + rng.uniform(-2, 2)
                sheet.line(polyline([(px, py), (px + (number - 2.5), py - high * scale)]), LINE, 2.4)
                if letter in (0, 3):
                    sheet.line(polyline([(px, py), (px + 7, py - (0 if letter == 0 else 6))]), LINE, 2.4)
    _handle(sheet, 190, 298)


def leo_and_mara(sheet: Sheet) -> None:
    """Two columns of pencil marks going up, a shoe drawn beside one of them, and a sticker."""
    wood = Ink(0.08, 0.62, 0.12)
    _frame(sheet)
    outline = _leaf(sheet, wood)
    _panel(sheet, 46, 52, 138, 150, wood)
    with sheet.shape("wallpaper in the panel"), sheet.group(clip=sheet.clip(rectangle(49, 55, 132, 144))):
        sheet.paint(stamped_dots(46, 52, 138, 150, 26, sheet.rng("dots"), radius=4.5), wood.towards(PAPER, 0.34))
    _panel(sheet, 46, 226, 138, 280, wood)
    _dusk(sheet, outline)
    with sheet.shape("height marks"):
        sheet.line(polyline([(82, 490), (81, 238)]), Ink(0, 0.04, 0.1), 2.4)
        sheet.line(polyline([(146, 490), (147, 250)]), Ink(0, 0.04, 0.1), 2.4)
        for number in range(8):
            rng = sheet.rng(f"mark {number}")
            y = 478 - number * 30 + rng.uniform(-4, 4)
            sheet.line(polyline([(70, y), (96, y + rng.uniform(-1, 1))]), PAPER, 3)
            sheet.line(polyline([(102, y - 2), (106 + rng.uniform(0, 8), y - 3)]), Ink(0, 0.1, 0.16), 2.2)
            if number < 6:
                low = 484 - number * 37 + rng.uniform(-3, 3)
                sheet.line(polyline([(135, low), (159, low + rng.uniform(-1, 1))]), PAPER, 3)
        shoe = [(164, 276), (164, 262), (170, 262), (173, 269), (184, 272), (185, 277)]
        sheet.line(smooth(shoe), PAPER, 2.2)
    with sheet.shape("sticker"):
        sheet.paint(ellipse(116, 128, 25), PAPER)
        sheet.paint(star(116, 128, 19, points=5, inner=0.45), Ink(0, 0.06, 0.72))
    _handle(sheet, 192, 214)


def nothing(sheet: Sheet) -> None:
    """Nothing on it: no number, no handle, no light; a dark leaf that is hardly there."""
    wood = Ink(0.84, 0.66, 0.10)
    with sheet.shape("frame"):
        sheet.paint(cut_box(6, 8, WIDTH - 12, HEIGHT - 8, 1.5, sheet.rng("frame")), DEEP)
        sheet.line(polyline([(8, HEIGHT - 2), (8, 10), (WIDTH - 8, 10)]), Ink(0.66, 0.62, 0.3), 2.4)
    outline = _leaf(sheet, wood)
    _dusk(sheet, outline)
    with sheet.shape("where one has leaned"), sheet.lift(clip=sheet.clip(outline)):
        keep = sheet.radial((115, 250), 120, Stop(0, Ink(0.82, 0.9, 1)), Stop(1, Ink(1, 1, 1)), stretch=0.7)
        sheet.paint(ellipse(115, 250, 84, 120), keep)


def plain(sheet: Sheet) -> None:
    """Somebody's door."""
    wood = Ink(0.34, 0.52, 0.42)
    _frame(sheet)
    outline = _leaf(sheet, wood)
    _panel(sheet, 46, 52, 138, 190, wood)
    _panel(sheet, 46, 290, 138, 206, wood)
    with sheet.shape("stripes"), sheet.group(clip=sheet.clip(rectangle(49, 55, 132, 184))):
        sheet.paint(stripes(46, 52, 138, 190, 24, sheet.rng("stripes"), thickness=8), wood.towards(PAPER, 0.16))
    _dusk(sheet, outline)
    _handle(sheet, 190, 268)


def light_under(sheet: Sheet) -> None:
    """The light under a door, and what of it lies on the floor before it."""
    width = sheet.width
    fan = polygon([(40, 2), (width - 40, 2), (width - 4, 88), (4, 88)])
    with sheet.shape("on the floor"):
        warm = Ink(0, 0.08, 0.80)
        sheet.paint(fan, sheet.linear((0, 0), (0, 88), Stop(0, warm, 0.72), Stop(0.5, warm, 0.34), Stop(1, warm, 0)))
    with sheet.shape("under the door"):
        sheet.paint(polygon(papers.torn_edge(46, 0, width - 92, 9, sheet.rng("line"), by=0.7)), Ink(0, 0.01, 0.30))


def told(sheet: Sheet) -> None:
    """A paper star on a thread: this one has been told."""
    middle = sheet.width / 2
    sheet.line(polyline([(middle, 0), (middle, 36)]), LINE, 4)
    sheet.line(polyline([(middle, 0), (middle, 36)]), PAPER, 2)
    for dx, dy, radius, ink in ((3, 4, 32, DEEP), (2, 2, 30, papers.APRICOT), (0, 0, 30, PAPER)):
        sheet.paint(papers.eight_star(middle + dx, 62 + dy, radius), ink)


def focused(sheet: Sheet) -> None:
    """Round the focused door: chalk, and the star above it."""
    rng = sheet.rng("chalk")
    sides: tuple[list[Point], ...] = (
        [(12, 76), (135, 72), (260, 75)],
        [(258, 70), (261, 350), (259, 630)],
        [(11, 632), (9, 350), (13, 72)],
    )
    for shift, ink in ((2.5, Ink(0.42, 0.56, 0.5)), (0.0, PAPER)):
        for side in sides:
            run = [(x + shift, y + shift) for x, y in side]
            sheet.paint(stroke(run, 8, start=0.7, end=0.5, wobble=0.3, rng=rng, steps=26), ink)
        sheet.paint(papers.eight_star(135 + shift, 30 + shift, 27), Ink(0, 0.02, 0.62) if not shift else ink)


_CANVAS = (WIDTH, HEIGHT)

PICTURES = (
    Print("door_elara", elara, _CANVAS, palette="the_update"),
    Print("door_max", max_, _CANVAS, palette="exposure"),
    Print("door_tara", tara, _CANVAS, palette="the_festival_of_dreams"),
    Print("door_lila", lila, _CANVAS, palette="the_demonstration"),
    Print("door_leo_and_mara", leo_and_mara, _CANVAS, palette="the_tether"),
    Print("door_nothing", nothing, _CANVAS, palette="landing"),
    Print("door_plain", plain, _CANVAS, palette="landing"),
    Print("door_light", light_under, (290, 90)),
    Print("door_told", told, (72, 100)),
    Print("door_focus", focused, (270, 640)),
)
