"""What Ava and Sam share: prints for their sleeves, two hands closed round a thing, a telephone.

They look to the left; the lamp is at the upper left.
"""

from __future__ import annotations

from neighbours_drawing import Finger, Points, Print, Tube, contour, finger, fingers, lit_and_shaded

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, ellipse, rectangle
from print_room.inks import LINE, Cloth, Ink
from print_room.pictures import Draw
from print_room.sheet import Sheet

TELEPHONE = Cloth(Ink(0.80, 0.62, 0.08), Ink(0.94, 0.80, 0.14), Ink(0.44, 0.56, 0.10))
SCREEN_LIGHT = Ink(0, 0.02, 0.42)

# Cloth.


def little_waves(sheet: Sheet, outline: str, box: tuple[float, float, float, float], ink: Ink, name: str) -> None:
    """Print small waves on what an outline holds; `box` is left, top, breadth, height."""
    rng = sheet.rng(name)
    marks = []
    for (x, y), _, _ in jittered_grid(*box, 33, rng, stray=0.08):
        run = [(x - 12, y + 2), (x - 6, y - 5), (x, y + 1), (x + 6, y + 5), (x + 12, y - 2)]
        marks.append(stroke(run, 4.6, start=0.2, end=0.2, steps=4))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint("".join(marks), ink)


def box_round(limb: Tube) -> tuple[float, float, float, float]:
    """Return left, top, breadth and height of what a limb covers."""
    xs = [x for x, _ in (*limb.left, *limb.right)]
    ys = [y for _, y in (*limb.left, *limb.right)]
    return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def waves_on_a_sleeve(ink: Ink) -> Print:
    """Return a print of small waves, level however the arm is bent."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        little_waves(sheet, limb.outline, box_round(limb), ink, "sleeve")

    return drawn


# Two hands, about the middle of what they hold; it is some 100 wide. The wrists are at `FAR_WRIST` and `NEAR_WRIST`.

FAR_WRIST: Point = (-88.0, 72.0)
NEAR_WRIST: Point = (88.0, 72.0)
FAR_FINGERS = (
    Finger((-56, -28), (-32, -38), (-7, -32), 22),
    Finger((-60, -6), (-32, -14), (-2, -9), 22),
    Finger((-60, 16), (-32, 11), (-4, 14), 21),
    Finger((-56, 37), (-34, 34), (-12, 36), 19),
)
NEAR_FINGERS = (
    Finger((56, -26), (34, -38), (10, -34), 22),
    Finger((60, -4), (32, -15), (5, -12), 22),
    Finger((60, 18), (32, 11), (7, 11), 21),
    Finger((56, 40), (34, 35), (14, 34), 19),
)
FAR_BACK: Points = (
    (-102, 78),
    (-107, 36),
    (-96, -6),
    (-80, -36),
    (-62, -46),
    (-48, -34),
    (-46, 2),
    (-48, 36),
    (-56, 62),
    (-74, 88),
    (-90, 90),
)
NEAR_BACK: Points = tuple(Corner(-p.x, p.y) if isinstance(p, Corner) else (-p[0], p[1]) for p in FAR_BACK)


def hands_about(sheet: Sheet, skin: Cloth, thing: Draw, *, stain: Ink | None = None) -> None:
    """Both hands closed round a thing that stands between them; `stain` is what has got on the fingers."""
    with sheet.shape("what the hands hold"):
        thing(sheet)
    with sheet.shape("far hand"):
        fingers(sheet, skin, FAR_FINGERS)
        lit_and_shaded(sheet, FAR_BACK, skin, [Corner(-62, 96), (-70, 50), (-56, 0), Corner(-40, -30), Corner(-30, 96)])
        contour(sheet, [(-104, 70), (-107, 36), (-97, -6), (-82, -33)], 3.6)
        contour(sheet, [(-72, 86), (-56, 62), (-49, 44)], 3.4)
        finger(sheet, skin, Finger((-78, -22), (-66, -56), (-42, -74), 25), nail=True, bare=6)
    with sheet.shape("near hand"):
        fingers(sheet, skin, NEAR_FINGERS)
        dark: Points = [Corner(108, -40), (86, -10), (88, 30), (66, 60), Corner(60, 96), Corner(130, 96)]
        lit_and_shaded(sheet, NEAR_BACK, skin, dark)
        contour(sheet, [(104, 70), (107, 36), (97, -6), (82, -33)], 3.6)
        contour(sheet, [(72, 86), (56, 62), (49, 46)], 3.4)
        finger(sheet, skin, Finger((78, -22), (68, -54), (44, -72), 25), nail=True, bare=6)
        for x, y in ((54, -20), (57, 2), (56, 22)):
            contour(sheet, [(x, y - 5), (x + 6, y), (x + 1, y + 6)], 2.4, skin.deep)
    if stain is not None:
        with sheet.shape("stains"):
            for run, breadth in (
                ([(10, -39), (16, -31), (22, -28)], 8.0),
                ([(5, -16), (10, -7), (16, -3)], 8.0),
                ([(-9, -36), (-13, -28)], 7.0),
                ([(90, -16), (97, 8), (98, 34)], 9.0),
                ([(86, 2), (90, 20)], 5.0),
            ):
                sheet.paint(stroke(run, breadth, start=0.5, end=0.2), stain, opacity=0.75)


# A telephone, upright about its middle, its back to us.


def telephone(sheet: Sheet, *, breadth: float = 86, height: float = 164, case: Cloth = TELEPHONE) -> None:
    """A flat telephone with a lens, in a case; the light of what it shows comes round a dark one's edges."""
    left, top = -breadth / 2, -height / 2
    slab = rectangle(left, top, breadth, height, radius=15)
    if case is TELEPHONE:
        sheet.line(slab, SCREEN_LIGHT, 11)
    sheet.paint(slab, case.light)
    with sheet.group(clip=sheet.clip(slab)):
        sheet.paint(rectangle(left + breadth * 0.66, top, breadth, height), case.shade)
        sheet.paint(
            stroke([(left + 9, top + 18), (left + 8, 0), (left + 9, -top - 18)], 5, start=0.1, end=0.1), case.deep
        )
    sheet.line(slab, LINE, 4.2)
    sheet.paint(ellipse(left + 24, top + 26, 12), LINE)
    sheet.line(ellipse(left + 24, top + 26, 8), TELEPHONE.deep, 2.6)
