"""People of the tenth minute, all seen from behind: a small girl with a lantern, and a line of grown ones."""

from __future__ import annotations

from dataclasses import dataclass

from tenth_minute_drawing import FOCUS, ROAD, at

from print_room.brushes import stamped_stars, stitches, stroke
from print_room.geometry import Corner, Point, ellipse, moved, polygon, rectangle, smooth
from print_room.inks import LINE, Ink
from print_room.sheet import Sheet

HAIR = Ink(0.62, 0.50, 0.62)
HAIR_DARK = Ink(0.86, 0.66, 0.50)
HAIR_MIDDLE = Ink(0.30, 0.28, 0.80)
HAIR_LIT = Ink(0.08, 0.10, 0.80)
BODICE = Ink(0.40, 0.84, 0.12)
SKIRT = Ink(0.46, 0.42, 0.92)
SKIRT_LIT = Ink(0.02, 0.06, 0.86)
SLEEVE = Ink(0.30, 0.62, 0.14)
BOOT = Ink(0.94, 0.84, 0.30)

# All about her feet: the point between them is (0, 0).
HAIR_OUTLINE = (
    (-4, -338), (34, -332), (62, -306), (72, -272), (64, -250), (80, -228), (66, -206), (74, -184), (54, -166),
    (38, -176), (22, -154), (4, -168), (-14, -152), (-32, -170), (-52, -158), (-62, -180), (-84, -192), (-72, -218),
    (-88, -242), (-72, -262), (-78, -290), (-60, -318), (-34, -334),
)  # fmt: skip
SKIRT_OUTLINE = (
    Corner(-34, -140), (0, -134), Corner(34, -140), (62, -90), Corner(92, -34), (46, -22), (0, -18), (-46, -22),
    Corner(-92, -34), (-62, -90),
)  # fmt: skip
BACK_OUTLINE = (Corner(-40, -206), Corner(40, -206), Corner(34, -136), Corner(-34, -136))
SLEEVE_RIGHT = ((36, -208), (66, -222), (98, -214), (106, -190), (86, -170), (54, -166))
SLEEVE_LEFT = ((-36, -206), (-66, -216), (-94, -198), (-98, -168), (-74, -152), (-48, -160))
ARM_RIGHT = ((92, -186), (122, -196), (134, -222), (130, -246))
ARM_LEFT = ((-82, -162), (-94, -132), (-88, -104))


def _hers(points: tuple[tuple[float, ...], ...], feet: Point) -> str:
    return smooth(moved(points, *feet))


def small_girl_rim(feet: Point) -> list[str]:
    """Return the outlines of her, for a light to cut out."""
    shapes = [_hers(points, feet) for points in (HAIR_OUTLINE, SKIRT_OUTLINE, BACK_OUTLINE, SLEEVE_RIGHT, SLEEVE_LEFT)]
    return [*shapes, *_boots(feet), *(_arm(points, feet) for points in (ARM_RIGHT, ARM_LEFT))]


def _arm(points: tuple[tuple[float, ...], ...], feet: Point) -> str:
    return stroke(moved(points, *feet), 17, start=1, end=0.8)


def _boots(feet: Point) -> list[str]:
    x, y = feet
    return [
        smooth([(x + way * 12, y - 40), (x + way * 34, y - 40), (x + way * 40, y), (x + way * 10, y)])
        for way in (-1, 1)
    ]


def small_girl(sheet: Sheet, feet: Point) -> None:
    """Draw a small girl with a mass of loose hair and puffed sleeves; the light comes from her right."""
    x, y = feet
    for boot in _boots(feet):
        sheet.paint(boot, BOOT)
    sheet.paint(stroke([(x + 40, y - 6), (x + 62, y + 2), (x + 54, y + 14)], 4, start=0.8, end=0.5), Ink(0, 0.1, 0.9))
    skirt = _hers(SKIRT_OUTLINE, feet)
    sheet.paint(skirt, SKIRT)
    with sheet.group(clip=sheet.clip(skirt)):
        sheet.paint(polygon([(x + 8, y - 140), (x + 100, y - 140), (x + 100, y), (x + 48, y)]), SKIRT_LIT)
        sheet.paint(stamped_stars(x - 100, y - 140, 200, 120, 30, sheet.rng("skirt"), radius=8), Ink(0.70, 0.50, 0.90))
        sheet.line(stitches([(x - 90, y - 42), (x, y - 28), (x + 90, y - 42)]), Ink(0, 0.04, 0.2), 3)
    sheet.line(skirt, LINE, 3)
    sheet.paint(_hers(BACK_OUTLINE, feet), BODICE)
    for name, outline, arm in (("right", SLEEVE_RIGHT, ARM_RIGHT), ("left", SLEEVE_LEFT, ARM_LEFT)):
        lit = name == "right"
        sheet.paint(_arm(arm, feet), Ink(0, 0.04, 0.46) if lit else Ink(0.3, 0.5, 0.5))
        sheet.paint(_hers(outline, feet), Ink(0.02, 0.40, 0.10) if lit else SLEEVE)
        sheet.line(_hers(outline, feet), LINE, 2.8)
    _hair(sheet, feet)


def _hair(sheet: Sheet, feet: Point) -> None:
    x, y = feet
    mass = _hers(HAIR_OUTLINE, feet)
    sheet.paint(mass, HAIR)
    with sheet.group(clip=sheet.clip(mass)):
        sheet.paint(ellipse(x - 62, y - 240, 60, 100), HAIR_DARK)
        for index in range(11):
            lean = (index - 5) * 15.0
            wave = 6 + index % 3 * 2
            down = [(0.2, -330, 0), (0.85, -282, wave), (0.92, -236, -wave), (1.02, -196, wave), (1.08, -152, 0)]
            lock = [(x + lean * share + sway, y + height) for share, height, sway in down]
            ink = HAIR_LIT if index > 6 else HAIR_DARK if index < 4 else HAIR_MIDDLE
            sheet.paint(stroke(lock, 9 if index % 2 else 6), ink)
    for way in (-1, 1):
        bow = [(x + 8, y - 300), (x + 8 + way * 30, y - 320), (x + 8 + way * 28, y - 284)]
        sheet.paint(polygon(bow), Ink(0.02, 0.62, 0.10))
        sheet.line(polygon(bow), LINE, 2.4)


@dataclass(frozen=True)
class Body:
    """Somebody in the line: where across, how tall, what on the head, on which side a lantern (0: none)."""

    x: float
    height: float
    head: str
    lantern: int


def body_shapes(body: Body, z: float) -> list[str]:
    """Return the outlines of somebody from behind: coat, head, and what is on it."""
    scale = FOCUS / z * body.height
    x, y = at(body.x, ROAD, z)

    def point(dx: float, up: float) -> Point:
        return x + dx * scale, y - up * scale

    coat = [
        Corner(*point(-0.165, 0.0)), point(-0.155, 0.28), point(-0.135, 0.52), point(-0.06, 0.605),
        point(0.06, 0.605), point(0.135, 0.52), point(0.155, 0.28), Corner(*point(0.165, 0.0)),
    ]  # fmt: skip
    shapes = [smooth(coat), ellipse(*point(0, 0.69), 0.078 * scale, 0.092 * scale)]
    if body.head == "hat":
        brim = ellipse(*point(0, 0.735), 0.145 * scale, 0.03 * scale)
        shapes.append(brim + ellipse(*point(0, 0.775), 0.085 * scale, 0.06 * scale))
    elif body.head == "tall hat":
        shapes.append(
            rectangle(point(-0.075, 0.93)[0], point(0, 0.93)[1], 0.15 * scale, 0.19 * scale)
            + ellipse(*point(0, 0.745), 0.13 * scale, 0.025 * scale)
        )
    elif body.head == "bun":
        shapes.append(ellipse(*point(0, 0.80), 0.05 * scale))
    elif body.head == "child":
        shapes.append(ellipse(*point(-0.085, 0.75), 0.045 * scale) + ellipse(*point(0.085, 0.75), 0.045 * scale))
    else:
        shapes.append(rectangle(point(-0.10, 0.64)[0], point(0, 0.64)[1], 0.20 * scale, 0.06 * scale, radius=8))
    return shapes
