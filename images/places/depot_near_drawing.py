"""What stands close before us in the depot: the backs of two headboards, and the plunger that was left behind."""

from __future__ import annotations

from print_room.brushes import stitches, stroke
from print_room.geometry import Corner, Point, ellipse, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop


def headboards(sheet: Sheet, *, body: Ink, rim: Ink, lamp: Ink, lit: bool) -> None:
    """The backs of two beds' headboards, cut by the page's lower corners."""
    for side, x, top, half in ((-1, 36.0, 838.0, 300.0), (1, 1880.0, 866.0, 290.0)):
        with sheet.shape(f"headboard {side}"):
            foot = 1140.0
            arch: list[Point | Corner] = [
                Corner(x - half, foot),
                (x - half * 0.96, top + 150),
                (x - half * 0.70, top + 46),
                (x - half * 0.30, top + 6),
                (x, top),
                (x + half * 0.30, top + 6),
                (x + half * 0.70, top + 46),
                (x + half * 0.96, top + 150),
                Corner(x + half, foot),
            ]
            outline = smooth(arch)
            sheet.paint(outline, body)
            sheet.line(smooth(arch, closed=False), rim, 26, opacity=0.24 if lit else 0.1)
            sheet.line(smooth(arch, closed=False), rim, 8)
            inner = [(px + (x - px) * 0.13, py + 44) for px, py in arch[1:-1]]
            sheet.line(stitches(inner, length=15, gap=13), rim, 2.6, opacity=0.5)
            knob = (x, top + 2)
            if lit:
                glow = sheet.radial(knob, 90, Stop(0, lamp, 0.7), Stop(0.4, lamp, 0.25), Stop(1, lamp, 0))
                sheet.paint(ellipse(*knob, 90), glow)
            sheet.paint(ellipse(*knob, 21), lamp)
            sheet.line(ellipse(*knob, 21), LINE, 3)


def plunger(sheet: Sheet, foot: Point, size: float, *, lean: float) -> None:
    """A sink plunger with a microphone wired into its cup, which stands on its cup and leans."""
    with (
        sheet.shape("plunger"),
        sheet.group(move=foot),
        sheet.group(turn=(lean, 0, 0)),
        sheet.group(scale=(size, 0, 0)),
    ):
        wire = [(4, -26), (30, -60), (8, -96), (34, -132), (10, -176), (16, -206)]
        sheet.line(polyline([(0, -40), (0, -212)]), LINE, 17)
        sheet.line(polyline([(0, -40), (0, -212)]), Ink(0.02, 0.26, 0.62), 11)
        sheet.line(polyline([(-3, -60), (-3, -206)]), Ink(0, 0.06, 0.30), 3)
        cup = smooth(
            [
                Corner(-14, -56),
                (-22, -44),
                (-46, -30),
                Corner(-54, -2),
                (0, 8),
                Corner(54, -2),
                (46, -30),
                (22, -44),
                Corner(14, -56),
            ]
        )
        sheet.paint(cup, Ink(0.10, 0.24, 0.94))
        with sheet.group(clip=sheet.clip(cup)):
            sheet.paint(
                smooth([Corner(10, -60), (30, -30), Corner(34, 20), Corner(80, 20), Corner(80, -60)]),
                Ink(0.46, 0.56, 0.86),
            )
            sheet.paint(stroke([(-34, -28), (-42, -12)], 8, start=0.4, end=0.4), Ink(0, 0.04, 0.34))
        sheet.line(cup, LINE, 4)
        sheet.line(smooth(wire, closed=False), LINE, 4)
        capsule = smooth([Corner(4, -206), (0, -232), (16, -246), (32, -232), Corner(28, -206)])
        sheet.paint(capsule, PAPER)
        sheet.line(polyline([(4, -226), (29, -226)]) + polyline([(5, -216), (28, -216)]), LINE, 2.4)
        sheet.line(capsule, LINE, 3.4)
