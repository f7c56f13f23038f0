"""Aiden Park's leaflets, those in his pockets and the one he holds out, and his anorak.

Points are about the middle of his head.
"""

from __future__ import annotations

from aiden_drawing import ANORAK, ANORAK_SHADOW, PIPING
from neighbours_drawing import Points, contour, tube

from print_room.brushes import stamped_dots, stroke
from print_room.geometry import Corner, Point, between, crescent, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

NOTICE = Cloth(Ink(0, 0.02, 0.02), Ink(0.06, 0.34, 0.08), Ink(0.20, 0.48, 0.12))
PINK = Ink(0, 0.04, 0.50)
BLUE = Ink(0, 0.34, 0)
NIGHT = Ink(0.62, 0.78, 0.06)


# Leaflets.


def small_leaflet(sheet: Sheet, x: float, y: float, turn: float, ink: Ink) -> None:
    """A folded leaflet that looks out of a pocket; `x`, `y` is the middle of its foot."""
    with sheet.shape("leaflet in a pocket"), sheet.group(turn=(turn, x, y)):
        paper = rectangle(x - 25, y - 78, 50, 84, radius=2)
        sheet.paint(paper, ink)
        sheet.paint(rectangle(x + 13, y - 77, 11, 82), NOTICE.shade, opacity=0.55)
        sheet.paint(crescent(x - 4, y - 56, 11, turn=-30), NIGHT)
        sheet.line(polyline([(x - 15, y - 36), (x + 9, y - 36)]), NIGHT, 3.4)
        sheet.line(polyline([(x - 15, y - 26), (x + 3, y - 26)]), NIGHT, 3.4)
        sheet.line(paper, LINE, 3)


def pocketful(sheet: Sheet, left: Point, right: Point, leaflets: tuple[tuple[float, float, Ink], ...]) -> None:
    """A slanted pocket and the leaflets in it; of each: how far along the pocket, its lean, its paper."""
    with sheet.shape("pocket with leaflets"):
        for share, turn, ink in leaflets:
            x, y = between(left, right, share)
            small_leaflet(sheet, x, y - 3, turn, ink)
        sheet.line(polyline([left, right]), LINE, 17)
        sheet.line(polyline([left, right]), PIPING.light, 9)


class Held:
    """The leaflet he holds out: a sheet of paper in perspective, its foot nearer than its head."""

    head_left, head_right = (-230.0, 296.0), (-46.0, 278.0)
    foot_right, foot_left = (-18.0, 420.0), (-234.0, 442.0)

    def at(self, across: float, down: float) -> Point:
        """Return the point so far across and down the paper, 0 to 1."""
        above = between(self.head_left, self.head_right, across)
        return between(above, between(self.foot_left, self.foot_right, across), down)

    def run(self, *points: tuple[float, float]) -> list[Point]:
        """Return these points of the paper."""
        return [self.at(*point) for point in points]

    @property
    def outline(self) -> str:
        """The paper's edge."""
        return polygon([self.head_left, self.head_right, self.foot_right, self.foot_left])


def held_leaflet(sheet: Sheet) -> None:
    """A leaflet unfolded, and on it the diagram: a man asleep, with nothing to help him."""
    held = Held()
    with sheet.shape("leaflet"):
        sheet.paint(held.outline, NOTICE.light)
        with sheet.group(clip=sheet.clip(held.outline)):
            fold = polygon(held.run((0.5, 0), (0.60, 0), (0.60, 1), (0.5, 1)))
            sheet.paint(fold, NOTICE.shade, opacity=0.5)
            sheet.paint(polygon(held.run((0.06, 0.08), (0.94, 0.08), (0.94, 0.92), (0.06, 0.92))), PINK, opacity=0.2)
            diagram(sheet, held)
            sheet.line(polyline(held.run((0.5, 0), (0.5, 1))), NOTICE.deep, 2.6)
        sheet.line(held.outline, LINE, 4)


def diagram(sheet: Sheet, held: Held) -> None:
    """A bed, a sleeper, a moon over him, and an arrow of dots from the one to the other."""
    with sheet.shape("diagram"):
        sheet.paint(crescent(*held.at(0.74, 0.28), 19, turn=-30), NIGHT)
        for across, down in ((0.36, 0.44), (0.43, 0.34), (0.51, 0.27), (0.60, 0.25)):
            sheet.paint(ellipse(*held.at(across, down), 4.2), NIGHT)
        bed = held.run((0.16, 0.40), (0.16, 0.82), (0.16, 0.72), (0.86, 0.72), (0.86, 0.58), (0.86, 0.82))
        sheet.line(polyline(bed), LINE, 5)
        pillow = smooth(held.run((0.18, 0.68), (0.20, 0.60), (0.34, 0.60), (0.36, 0.69)))
        sheet.paint(pillow, PAPER)
        sheet.line(pillow, LINE, 3)
        blanket = smooth(
            [
                Corner(*held.at(0.36, 0.70)),
                *held.run((0.40, 0.58), (0.56, 0.55), (0.72, 0.60)),
                Corner(*held.at(0.84, 0.70)),
            ]
        )
        sheet.paint(blanket, Ink(0, 0.60, 0.04))
        sheet.line(blanket, LINE, 3.4)
        sheet.paint(ellipse(*held.at(0.29, 0.55), 14), PAPER)
        sheet.line(ellipse(*held.at(0.29, 0.55), 14), LINE, 3.4)
        sheet.line(smooth(held.run((0.255, 0.54), (0.28, 0.575), (0.305, 0.54)), closed=False), LINE, 2.8)


# The anorak.

FAR_HALF: Points = (
    Corner(-42, 184),
    (-86, 206),
    (-130, 244),
    (-146, 340),
    (-144, 470),
    (-156, 590),
    Corner(-152, 660),
    Corner(-56, 664),
    (-56, 590),
    (-58, 470),
    (-58, 340),
    Corner(-46, 240),
)
NEAR_HALF: Points = (
    Corner(150, 140),
    (198, 172),
    (244, 226),
    (262, 340),
    (258, 470),
    (272, 590),
    Corner(262, 660),
    Corner(94, 664),
    (92, 590),
    (88, 470),
    (90, 340),
    Corner(108, 250),
    (140, 200),
)
FAR_EDGE: Points = ((-46, 240), (-58, 340), (-58, 470), (-56, 570), (-56, 660))
NEAR_EDGE: Points = ((108, 250), (90, 340), (88, 470), (92, 570), (94, 660))


GRID = (-180.0, 130.0, 480.0, 540.0)
NEAR_DARK: Points = (
    Corner(212, 130),
    (200, 340),
    (204, 520),
    Corner(206, 850),
    Corner(310, 850),
    Corner(310, 130),
)


def ripstop(sheet: Sheet, outline: str, box: tuple[float, float, float, float]) -> None:
    """Print a fine grid on what hangs straight; `box` is left, top, breadth, height."""
    left, top, breadth, height = box
    lines = [polyline([(left, top + y), (left + breadth, top + y + 8)]) for y in range(0, int(height), 30)]
    lines += [polyline([(left + x, top), (left + x - 4, top + height)]) for x in range(0, int(breadth), 30)]
    with sheet.group(clip=sheet.clip(outline)):
        sheet.line("".join(lines), ANORAK.deep, 3.2)


def hood(sheet: Sheet) -> None:
    """The hood, down: a heap of it behind the neck, its lining up."""
    with sheet.shape("hood"):
        heap: Points = [
            Corner(-50, 200),
            (-64, 160),
            (-30, 130),
            (60, 110),
            (150, 104),
            (206, 130),
            (222, 178),
            (200, 226),
            Corner(120, 250),
        ]
        path = smooth(heap)
        sheet.paint(path, ANORAK.light)
        ripstop(sheet, path, (-70, 90, 310, 180))
        with sheet.overprint(clip=sheet.clip(path)):
            sheet.paint(
                smooth([Corner(150, 90), (170, 170), Corner(130, 260), Corner(240, 260), Corner(240, 90)]),
                ANORAK_SHADOW,
            )
        sheet.line(path, LINE, 4.4)
        inside: Points = [Corner(-40, 200), (-44, 168), (40, 136), (128, 128), (172, 156), Corner(140, 220), (40, 250)]
        lining = smooth(inside)
        sheet.paint(lining, PIPING.shade)
        with sheet.group(clip=sheet.clip(lining)):
            sheet.paint(stamped_dots(-50, 120, 240, 140, 24, sheet.rng("hood"), radius=4.6), PIPING.light)
        sheet.line(lining, LINE, 3.4)


def anorak(sheet: Sheet) -> None:
    """The anorak, open, its lining turned out along both edges."""
    with sheet.shape("anorak"):
        for outline, edge, side in ((FAR_HALF, FAR_EDGE, -1), (NEAR_HALF, NEAR_EDGE, 1)):
            path = smooth(outline)
            sheet.paint(path, ANORAK.light)
            ripstop(sheet, path, GRID)
            with sheet.overprint(clip=sheet.clip(path)):
                if side > 0:
                    sheet.paint(smooth(NEAR_DARK), ANORAK_SHADOW)
                else:
                    inner: Points = [
                        Corner(-80, 200),
                        (-86, 360),
                        (-84, 560),
                        Corner(-88, 850),
                        Corner(-30, 850),
                        Corner(-30, 200),
                    ]
                    sheet.paint(smooth(inner), ANORAK_SHADOW, opacity=0.7)
                gathers = [(x, x + side * 3) for x in range(-150, 262, 13)]
                sheet.line("".join(polyline([(x, 632), (foot, 662)]) for x, foot in gathers), ANORAK.deep, 3.4)
            sheet.line(path, LINE, 4.4)
            band = [(-156, 632), (-56, 636)] if side < 0 else [(92, 636), (268, 632)]
            contour(sheet, band, 4)
            lined_edge(sheet, edge, side)


def chest_pocket(sheet: Sheet) -> None:
    """A pocket under a flap that does not close over what is in it."""
    with sheet.shape("chest pocket"):
        small_leaflet(sheet, 168, 398, -9, PINK)
        small_leaflet(sheet, 200, 392, 10, NOTICE.light)
        bag = smooth([Corner(134, 398), Corner(230, 384), Corner(232, 476), (184, 490), Corner(136, 486)])
        sheet.paint(bag, ANORAK.light)
        ripstop(sheet, bag, (130, 380, 110, 120))
        sheet.paint(smooth([Corner(206, 380), Corner(206, 490), Corner(240, 490), Corner(240, 380)]), ANORAK.shade)
        sheet.line(bag, LINE, 3.8)


def over_the_shoulder(sheet: Sheet) -> None:
    """The anorak as far as the seam of a sleeve that is lifted, dragged up with it."""
    with sheet.shape("armhole"):
        seam: Points = [(186, 196), (188, 244), (214, 284), (259, 300)]
        patch = smooth(
            [Corner(150, 214), Corner(186, 196), *seam[1:3], Corner(259, 300), Corner(260, 350), Corner(110, 350)]
        )
        sheet.paint(patch, ANORAK.light)
        ripstop(sheet, patch, GRID)
        with sheet.overprint(clip=sheet.clip(patch)):
            sheet.paint(smooth(NEAR_DARK), ANORAK_SHADOW)
        contour(sheet, seam, 4.2)
        for run in ([(206, 268), (180, 290), (146, 300)], [(230, 292), (204, 320), (172, 330)]):
            sheet.paint(stroke(run, 4, start=0.8, end=0.05), LINE)


def lined_edge(sheet: Sheet, edge: Points, side: int) -> None:
    """A strip of the lining, dotted, and the teeth of the zip along it."""
    strip = tube([(x + side * 9, y) for x, y in edge], (7, 11, 12, 12, 12))
    path = strip.outline
    sheet.paint(path, PIPING.light)
    with sheet.group(clip=sheet.clip(path)):
        last = len(strip.run) - 1
        dots = "".join(ellipse(*strip.at(step / last, 0.3 * side), 3.4) for step in range(1, last, 3))
        sheet.paint(dots, PIPING.deep)
    sheet.line(path, LINE, 3.4)
    run = smooth(edge, closed=False)
    sheet.line(run, LINE, 9)
    sheet.line(run, ANORAK.shade, 3.4)


def hood_rims(sheet: Sheet) -> None:
    """The rolled rim of the hood on both sides of the collar, the near cord hanging from it."""
    with sheet.shape("rim of the hood"):
        near_cord(sheet)
        rolls = (
            tube([(-44, 158), (-72, 190), (-74, 224), (-50, 262)], (13, 18, 18, 12)),
            tube([(158, 112), (188, 158), (164, 212), (112, 268)], (15, 21, 21, 13)),
        )
        for roll in rolls:
            caps = [*roll.left, *roll.cap(0.8), *roll.right[::-1], *roll.cap_of_the_start()]
            path = polygon(caps)
            sheet.paint(path, ANORAK.light)
            with sheet.group(clip=sheet.clip(path)):
                dark = roll.left if roll is rolls[1] else roll.right
                sheet.paint(stroke(dark[::3], 20, start=0.8, end=0.8), ANORAK.shade)
                sheet.line(polyline(roll.run[::3]), ANORAK.deep, 3)
            sheet.line(path, LINE, 4)


def near_cord(sheet: Sheet) -> None:
    """The cord that nobody holds."""
    run = smooth([(112, 262), (110, 320), (118, 372)], closed=False)
    sheet.line(run, LINE, 9)
    sheet.line(run, PAPER, 4.6)
    toggle(sheet, (119, 384))


def far_cord(sheet: Sheet, pinch: Point) -> None:
    """The cord that he has found, drawn out to where his fingers are."""
    run = smooth([(-52, 258), between((-52, 258), pinch, 0.5), pinch, (pinch[0] + 2, pinch[1] + 34)], closed=False)
    sheet.line(run, LINE, 9)
    sheet.line(run, PAPER, 4.6)
    toggle(sheet, (pinch[0] + 3, pinch[1] + 46))


def toggle(sheet: Sheet, at: Point) -> None:
    """A round toggle."""
    sheet.paint(ellipse(*at, 13, 16), LINE)
    sheet.paint(ellipse(*at, 9.5, 12.5), PIPING.light)
    contour(sheet, [(at[0] - 4, at[1] - 6), (at[0] - 5, at[1] + 2)], 3.4, PAPER)
