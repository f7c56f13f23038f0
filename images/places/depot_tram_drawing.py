"""A tram of the old depot: from its side, with people hanging off the back, and its front with a side that goes away.

From its side it stands on rails at (0, 0), 600 long, its back at the left, its roof at -246.
"""

from __future__ import annotations

from dataclasses import dataclass

from lens_drawing import Lens

from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, LIT_WINDOW, PAPER, SKIN_BROWN, SKIN_FAIR, SKIN_LIGHT, Ink
from print_room.sheet import Sheet, Stop

PANEL, PANEL_SHADE = Ink(0, 0.10, 0.84), Ink(0.30, 0.40, 0.84)
CREAM, CREAM_SHADE = Ink(0, 0.05, 0.14), Ink(0.10, 0.30, 0.24)
ROOF, ROOF_LIGHT = Ink(0.84, 0.66, 0.30), Ink(0.34, 0.56, 0.16)
COLD = Ink(0.02, 0.56, 0.04)


# From its side.


def from_the_side(sheet: Sheet) -> None:
    """The tram, its windows alight."""
    with sheet.shape("wheels"):
        sheet.paint(rectangle(-190, -42, 380, 26, radius=8), LINE)
        for x in (-120, -62, 62, 120):
            sheet.paint(ellipse(x, -17, 21), LINE)
            sheet.paint(ellipse(x, -17, 9), COLD)
    with sheet.shape("platforms"):
        for side in (-1, 1):
            sheet.paint(polygon([(side * 204, -50), (side * 300, -58), (side * 300, -44), (side * 204, -30)]), LINE)
            apron = smooth(
                [
                    Corner(side * 232, -58),
                    (side * 302, -62),
                    (side * 312, -104),
                    Corner(side * 296, -128),
                    Corner(side * 232, -128),
                ]
            )
            if side > 0:
                sheet.paint(apron, PANEL)
                sheet.line(apron, LINE, 4)
    body(sheet)
    windows(sheet)
    roof(sheet)
    with sheet.shape("lamps"):
        for x, y, size in ((314, -98, 15), (-288, -212, 11)):
            glow = sheet.radial(
                (x, y), size * 6, Stop(0, LIT_WINDOW, 0.8), Stop(0.4, LIT_WINDOW, 0.3), Stop(1, LIT_WINDOW, 0)
            )
            sheet.paint(ellipse(x, y, size * 6), glow)
            sheet.paint(ellipse(x, y, size), PAPER)
            sheet.line(ellipse(x, y, size), LINE, 3.4)
    with sheet.shape("back platform"):
        for x in (-296, -262):
            sheet.line(polyline([(x, -54), (x, -216)]), LINE, 7)
            sheet.line(polyline([(x, -54), (x, -216)]), CREAM, 3)
        sheet.line(polyline([(-298, -112), (-232, -112)]), LINE, 6)
        sheet.line(polyline([(-298, -84), (-232, -84)]), LINE, 5)


def body(sheet: Sheet) -> None:
    """The lower panels with the pattern of the seats along them, and the window band."""
    with sheet.shape("body"):
        box = rectangle(-232, -214, 496, 170, radius=10)
        sheet.paint(box, CREAM)
        sheet.paint(rectangle(-232, -128, 496, 84, radius=8), PANEL)
        with sheet.group(clip=sheet.clip(box)):
            sheet.paint(rectangle(-232, -66, 496, 30), PANEL_SHADE)
            arcs = "".join(ellipse(x, -92, 17) for x in range(-212, 270, 52))
            sheet.line(arcs, CREAM, 4)
            bars = "".join(rectangle(x - 3, -104, 6, 24, radius=3) for x in range(-186, 270, 52))
            sheet.paint(bars, COLD)
        sheet.line(polyline([(-232, -128), (264, -128)]), LINE, 4)
        sheet.line(box, LINE, 5)


def windows(sheet: Sheet) -> None:
    """Seven lit windows with small heads in them."""
    with sheet.shape("windows"):
        for index in range(7):
            x = -216 + index * 68
            pane = rectangle(x, -202, 56, 62, radius=10)
            sheet.paint(
                pane, sheet.linear((0, -202), (0, -140), Stop(0, Ink(0, 0.02, 0.16)), Stop(1, Ink(0, 0.06, 0.66)))
            )
            if index not in (2, 5):
                with sheet.group(clip=sheet.clip(pane)):
                    passenger(sheet, (x + 29, -140), index)
            sheet.line(pane, LINE, 4)


def passenger(sheet: Sheet, at: Point, number: int) -> None:
    """A head and shoulders at a window, who looks out at us and is glad."""
    x, y = at
    sheet.paint(
        smooth([Corner(x - 24, y + 4), (x - 18, y - 14), (x, y - 20), (x + 18, y - 14), Corner(x + 24, y + 4)]),
        (COLD, ROOF_LIGHT, PANEL)[number % 3],
    )
    sheet.paint(ellipse(x, y - 31, 14, 15), ROOF)
    sheet.paint(ellipse(x, y - 28, 11, 12), (SKIN_FAIR, SKIN_BROWN, SKIN_LIGHT)[number % 3].light)
    for dx in (-4.4, 4.4):
        sheet.paint(ellipse(x + dx, y - 29, 1.9, 2.2), LINE)
    sheet.line(smooth([(x - 5, y - 24), (x, y - 21), (x + 5, y - 24)], closed=False), LINE, 2)


def roof(sheet: Sheet) -> None:
    """A long roof that overhangs both platforms, and the pole that reaches for a wire that isn't there."""
    with sheet.shape("roof"):
        shape = [Corner(-312, -212), (-300, -234), (-220, -244), (0, -250), (220, -244), (304, -234), Corner(320, -212)]
        sheet.paint(smooth(shape), ROOF)
        sheet.line(smooth(shape[1:-1], closed=False), ROOF_LIGHT, 4)
        lantern = smooth([Corner(-190, -246), (-170, -268), (0, -274), (180, -268), Corner(200, -246)])
        sheet.paint(lantern, ROOF)
        panes = "".join(rectangle(x, -264, 34, 11, radius=4) for x in range(-160, 170, 48))
        sheet.paint(panes, LIT_WINDOW)
        sheet.line(polyline([(20, -272), (-150, -352)]), LINE, 7)
        sheet.paint(ellipse(-152, -354, 9), LINE)
        sheet.paint(star(-152, -354, 22, points=4, inner=0.3), Ink(0, 0.04, 0.34))


@dataclass(frozen=True)
class Hanger:
    """Somebody who hangs off the back: where they hold on, how they swing, what they wear."""

    hold: Point
    swing: float
    coat: Ink
    skin: Ink
    hat: str = ""


HANGERS = (
    Hanger((-302, -70), 34, PANEL, SKIN_FAIR.light, "bob"),
    Hanger((-298, -140), 62, CREAM, SKIN_BROWN.light, "crop"),
    Hanger((-304, -214), 92, COLD, SKIN_LIGHT.light, "cap"),
)


def hanging_off_the_back(sheet: Sheet, upright: float) -> None:
    """Small people at the back platform; `upright` is by how much the tram is turned, so that they hang down."""
    for index, who in enumerate(HANGERS):
        with (
            sheet.shape(f"hanger {index}"),
            sheet.group(move=who.hold),
            sheet.group(turn=(-upright + who.swing, 0, 0)),
            sheet.group(scale=(1.12, 0, 0)),
        ):
            hanger(sheet, who)


def hanger(sheet: Sheet, who: Hanger) -> None:
    """A body that hangs from a hand at (0, 0): one arm up to it, the other out, legs flying."""
    sheet.line(polyline([(0, 0), (4, 40)]), LINE, 15)
    sheet.line(polyline([(0, 0), (4, 40)]), who.coat, 10)
    sheet.paint(ellipse(0, -1, 7), who.skin)
    for run in ([(0, 96), (-12, 126), (-30, 146)], [(12, 96), (16, 130), (4, 158)]):
        sheet.line(smooth(run, closed=False), LINE, 15)
        sheet.line(smooth(run, closed=False), ROOF_LIGHT, 9)
        sheet.paint(ellipse(run[-1][0] - 4, run[-1][1] + 2, 10, 6), LINE)
    other = [(8, 48), (34, 40), (52, 18)]
    sheet.line(smooth(other, closed=False), LINE, 15)
    sheet.line(smooth(other, closed=False), who.coat, 10)
    sheet.paint(ellipse(54, 14, 7), who.skin)
    trunk = smooth([Corner(-8, 38), (-14, 66), Corner(-22, 104), (2, 110), Corner(26, 102), (20, 62), Corner(16, 38)])
    sheet.paint(trunk, who.coat)
    with sheet.group(clip=sheet.clip(trunk)):
        sheet.line("".join(polyline([(-30, y), (34, y - 4)]) for y in (58, 74, 90)), ROOF_LIGHT, 4)
    sheet.line(trunk, LINE, 3.4)
    sheet.paint(ellipse(20, 20, 19, 20), LINE)
    sheet.paint(ellipse(22, 23, 15, 16), who.skin)
    if who.hat == "cap":
        sheet.paint(smooth([Corner(0, 14), (6, -8), (28, -10), Corner(40, 8)]), PANEL)
        sheet.line(polyline([(-2, 14), (46, 6)]), LINE, 6)
    if who.hat == "bob":
        sheet.paint(
            smooth([Corner(0, 34), (0, 2), (22, -6), (42, 6), Corner(42, 32), Corner(36, 14), (20, 12), Corner(8, 20)]),
            LINE,
        )
    for dx in (16, 28):
        sheet.paint(ellipse(dx, 22, 2.4, 2.8), LINE)
    sheet.paint(smooth([Corner(15, 29), (22, 31), Corner(29, 29), (22, 37)]), LINE)


# Its front, and a side that goes away.


@dataclass(frozen=True)
class Paint:
    """The inks of a standing tram in one light."""

    panel: Ink
    panel_shade: Ink
    cream: Ink
    cream_shade: Ink
    roof: Ink
    pane: Ink
    side_pane: Ink
    lamp: Ink
    line: Ink
    pattern: Ink


def standing(
    sheet: Sheet, eye: Lens, floor: float, inner: float, outer: float, near: float, far: float, inks: Paint
) -> None:
    """A tram in perspective: its front at `near` from x = `inner` to `outer`, its inner side back to `far`."""
    top, waist, sill = floor - 3.3, floor - 1.35, floor - 0.5
    with sheet.shape(f"tram at {inner:g}"):
        sheet.paint(eye.side(inner, top, waist, near, far), inks.cream_shade)
        sheet.paint(eye.side(inner, waist, sill, near, far), inks.panel_shade)
        sheet.paint(eye.side(inner, sill, floor - 0.06, near, far), inks.line)
        count = 7
        step = (far - near - 0.5) / count
        for index in range(count):
            z = near + 0.4 + index * step
            sheet.paint(eye.side(inner, top + 0.55, waist - 0.12, z, z + step * 0.78), inks.side_pane)
            x, y = eye.at(inner, waist + 0.42, z + step * 0.4)
            size = eye.size(0.2, z + step * 0.4)
            sheet.line(ellipse(x, y, size * 0.5, size), inks.cream, max(1.4, size * 0.16))
        for y in (top + 0.3, waist, sill):
            sheet.line(polyline([eye.at(inner, y, near), eye.at(inner, y, far)]), inks.line, 2.6)
        front(sheet, eye, (floor, top, waist, sill), (inner, outer), near, inks)


def front(
    sheet: Sheet, eye: Lens, levels: tuple[float, float, float, float], xs: tuple[float, float], z: float, inks: Paint
) -> None:
    """The tram's face: three panes, a round lamp, a bumper, the pattern of the seats on its apron."""
    floor, top, waist, sill = levels
    left, right = min(xs), max(xs)
    middle = (left + right) / 2
    m = eye.size(1, z)
    (x0, y0), (x1, y1) = eye.at(left, top, z), eye.at(right, sill, z)
    outline = smooth(
        [
            Corner(x0, y1),
            (x0 - 4, (y0 + y1) / 2),
            Corner(x0 + 6, y0 + 0.3 * m),
            (x0 + 0.5 * m, y0),
            (x1 - 0.5 * m, y0),
            Corner(x1 - 6, y0 + 0.3 * m),
            (x1 + 4, (y0 + y1) / 2),
            Corner(x1, y1),
        ]
    )
    sheet.paint(outline, inks.cream)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(eye.front(z, left - 1, right + 1, waist, floor), inks.panel)
        x, y = eye.at(middle, waist + 0.44, z)
        arcs = "".join(ellipse(x + u * 0.52 * m, y, 0.21 * m) for u in (-2, -1, 0, 1, 2))
        sheet.line(arcs, inks.cream, 0.05 * m)
        bars = "".join(
            rectangle(x + (u * 0.52 - 0.03) * m, y - 0.16 * m, 0.06 * m, 0.32 * m, radius=3)
            for u in (-1.5, -0.5, 0.5, 1.5)
        )
        sheet.paint(bars, inks.pattern)
    roof = smooth(
        [
            Corner(x0 - 8, y0 + 0.34 * m),
            (x0 + 0.4 * m, y0 - 0.10 * m),
            (x1 - 0.4 * m, y0 - 0.10 * m),
            Corner(x1 + 8, y0 + 0.34 * m),
            ((x0 + x1) / 2, y0 + 0.22 * m),
        ]
    )
    sheet.paint(roof, inks.roof)
    breadth = right - left
    for a, b in ((0.06, 0.28), (0.33, 0.67), (0.72, 0.94)):
        px, py = eye.at(left + breadth * a, top + 0.62, z)
        qx, qy = eye.at(left + breadth * b, waist - 0.14, z)
        pane = rectangle(px, py, qx - px, qy - py, radius=0.09 * m)
        sheet.paint(pane, inks.pane)
        sheet.line(pane, inks.line, 3.4)
    sheet.line(polyline([eye.at(left, waist, z), eye.at(right, waist, z)]), inks.line, 3.4)
    sheet.paint(eye.front(z, left - 0.06, right + 0.06, sill - 0.06, sill + 0.12), inks.line)
    sheet.paint(eye.front(z, left + 0.25, right - 0.25, sill + 0.12, floor - 0.04), inks.line)
    x, y = eye.at(middle, waist + 0.44, z)
    sheet.paint(ellipse(x, y, 0.24 * m), inks.lamp)
    sheet.line(ellipse(x, y, 0.24 * m), inks.line, 0.05 * m)
    sheet.line(outline, inks.line, 4)
