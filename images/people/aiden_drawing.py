"""Aiden Park's head, neck, fleece and sleeves: what stays the same whatever his hands do.

He stoops to the left, where the lamp is: his head hangs forward of his shoulders. Points are about the middle of it.
"""

from __future__ import annotations

from typing import NamedTuple

from neighbours_drawing import Points, Print, Tube, band_across, contour, lit_and_shaded, rings, sleeve, tube

from print_room.brushes import jittered_grid, stroke
from print_room.geometry import Corner, Point, between, ellipse, polyline, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

# He bends down to whoever he talks to, so as not to be tall.
TILT = -5.0

SKIN = Cloth(Ink(0, 0.05, 0.40), Ink(0.06, 0.31, 0.52), Ink(0.18, 0.44, 0.62))
SKIN_LIT = Ink(0, 0, 0.28)
HAIR = Cloth(Ink(0.92, 0.66, 0.26), Ink(0.99, 0.84, 0.34), Ink(0.64, 0.64, 0.26))
SHEEN = Ink(0.36, 0.54, 0.22)
FLEECE = Cloth(Ink(0.54, 0.82, 0.12), Ink(0.78, 0.88, 0.14), Ink(0.22, 0.64, 0.08))
FLEECE_SHADOW = Ink(0.44, 0.30, 0)
PIPING = Cloth(Ink(0, 0.12, 0.84), Ink(0.24, 0.36, 0.86), Ink(0.50, 0.50, 0.84))
CORD = Cloth(Ink(0.05, 0.20, 0.66), Ink(0.32, 0.44, 0.74), Ink(0.32, 0.46, 0.76))
CORD_SHADOW = Ink(0.34, 0.32, 0.04)
ANORAK = Cloth(Ink(0, 0.30, 0.05), Ink(0.22, 0.58, 0.10), Ink(0.12, 0.56, 0.06))
ANORAK_SHADOW = Ink(0.26, 0.36, 0.02)
TROUSERS = Cloth(Ink(0.58, 0.52, 0.50), Ink(0.80, 0.66, 0.50), Ink(0.36, 0.40, 0.42))


# Cloth.


def wales(ink: Ink, count: int = 7, breadth: float = 4.2) -> Print:
    """Return a print of corduroy: ribs along a limb."""

    def drawn(sheet: Sheet, limb: Tube) -> None:
        last = len(limb.run) - 1
        for rib in range(count):
            side = -0.92 + 1.84 * rib / (count - 1)
            sheet.line(polyline([limb.at(step / last, side) for step in range(0, last + 1, 2)]), ink, breadth)

    return drawn


def checked(ink: Ink, count: int = 4, step: float = 30) -> Print:
    """Return a print of ripstop: a fine grid over a limb."""
    across = rings(ink, 3.2, step)
    along_it = wales(ink, count, 3.2)

    def drawn(sheet: Sheet, limb: Tube) -> None:
        across(sheet, limb)
        along_it(sheet, limb)

    return drawn


def tufted(sheet: Sheet, outline: str, box: tuple[float, float, float, float], name: str) -> None:
    """Print fleece on what an outline holds: small pale hooks. `box` is left, top, breadth, height."""
    rng = sheet.rng(name)
    hooks = []
    for (x, y), _, _ in jittered_grid(*box, 24, rng, stray=0.22):
        size = rng.uniform(4, 5.6) * rng.choice((-1, 1))
        hook = [(x - size, y + 1), (x - size * 0.3, y - 5), (x + size, y - 2), (x + size * 0.7, y + 4)]
        hooks.append(stroke(hook, 3.6, start=0.4, end=0.3, steps=3))
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint("".join(hooks), FLEECE.deep)


class Stuff(NamedTuple):
    """What a sleeve is made of: its cloth, what is printed on it, its shadow, its cuff."""

    cloth: Cloth
    printed: Print
    shadow: Ink
    cuff: Ink


SHIRT = Stuff(CORD, wales(CORD.deep), CORD_SHADOW, CORD.shade)
COAT = Stuff(ANORAK, checked(ANORAK.deep), ANORAK_SHADOW, PIPING.light)


def upper_arm(
    sheet: Sheet, stuff: Stuff, shoulder: Point, elbow: Point, halves: tuple[float, float], *, seam: bool = False
) -> None:
    """From the shoulder to the elbow; `seam` shows where a sleeve is set in."""
    out = 1 if elbow[0] > shoulder[0] else -1
    middle = between(shoulder, elbow, 0.5)
    bowed = (middle[0] + out * 9, middle[1] - 6)
    limb = tube([shoulder, bowed, elbow], (halves[0], sum(halves) / 2 + 2, halves[1]))
    sleeve(sheet, limb, stuff.cloth, stuff.printed, rounded="both", shadow=stuff.shadow)
    if seam:
        contour(sheet, [limb.right[2], *limb.cap_of_the_start()[1:-1], limb.left[2]], 3.8)


def forearm_sleeve(sheet: Sheet, stuff: Stuff, elbow: Point, end: Point, halves: tuple[float, float]) -> None:
    """From the elbow to the cuff."""
    limb = tube([elbow, between(elbow, end, 0.5), end], (halves[0], sum(halves) / 2, halves[1]))
    sleeve(sheet, limb, stuff.cloth, stuff.printed, rounded="start", shadow=stuff.shadow)
    length = ((end[0] - elbow[0]) ** 2 + (end[1] - elbow[1]) ** 2) ** 0.5
    band_across(sheet, limb, 1 - 22 / length, 1.0, stuff.cuff, over=1.08)


# Neck and trunk.

GILET: Points = (
    Corner(-30, 192),
    (-72, 212),
    Corner(-104, 236),
    (-94, 290),
    (-100, 350),
    (-122, 410),
    (-124, 500),
    Corner(-126, 640),
    Corner(224, 640),
    (218, 500),
    (208, 410),
    (186, 340),
    (192, 268),
    Corner(228, 214),
    (204, 170),
    Corner(142, 142),
    (50, 200),
)
# The zip is undone so far.
ZIP_END: Point = (2.0, 318.0)
OPENING: Points = (Corner(-24, 196), (-18, 256), Corner(*ZIP_END), (44, 256), Corner(86, 190), (30, 170))


def trunk(sheet: Sheet) -> None:
    """Trousers, shirt and neck; sleeves and the gilet come over them."""
    with sheet.shape("trousers"):
        outline: Points = [Corner(-116, 610), Corner(-124, 840), Corner(226, 840), Corner(214, 610)]
        dark: Points = [Corner(130, 600), Corner(120, 850), Corner(240, 850), Corner(240, 600)]
        path = lit_and_shaded(sheet, outline, TROUSERS, dark)
        with sheet.group(clip=sheet.clip(path)):
            ribs = "".join(polyline([(x, 600), (x + (x - 50) * 0.06, 850)]) for x in range(-120, 230, 17))
            sheet.line(ribs, TROUSERS.deep, 4)
        contour(sheet, [(44, 640), (50, 740), (46, 840)], 5)


def neck(sheet: Sheet) -> None:
    """The neck, which comes forward out of the collar."""
    with sheet.shape("neck"):
        outline: Points = [
            Corner(-18, 104),
            (-8, 160),
            Corner(-18, 226),
            (36, 258),
            Corner(140, 206),
            (118, 128),
            Corner(92, 30),
        ]
        dark: Points = [
            Corner(-50, 96),
            (-16, 158),
            (24, 178),
            (40, 210),
            Corner(30, 270),
            Corner(170, 270),
            Corner(150, 0),
        ]
        lit_and_shaded(sheet, outline, SKIN, dark)
        contour(sheet, [(-9, 160), (-11, 190), (-19, 224)], 3.4)
        contour(sheet, [(100, 70), (118, 128), (138, 186)], 3.6)
        contour(sheet, [(84, 84), (72, 140), (40, 204)], 3.4, SKIN.deep)
        contour(sheet, [(6, 184), (11, 196), (5, 206)], 2.8, SKIN.deep)


def gilet(sheet: Sheet) -> str:
    """The fleece gilet with its piping, its zip and the badge of the garden centre; return its outline."""
    with sheet.shape("gilet"):
        path = smooth(GILET)
        sheet.paint(path, FLEECE.light)
        tufted(sheet, path, (-140, 150, 380, 500), "fleece")
        with sheet.overprint(clip=sheet.clip(path)):
            side: Points = [
                Corner(150, 130),
                (132, 260),
                (136, 400),
                (156, 520),
                Corner(146, 660),
                Corner(260, 660),
                Corner(260, 130),
            ]
            sheet.paint(smooth(side), FLEECE_SHADOW)
        sheet.line(path, LINE, 4.4)
        for armhole in (
            [(-104, 236), (-95, 290), (-101, 350), (-120, 406)],
            [(227, 216), (193, 268), (187, 340), (214, 440)],
        ):
            run = smooth(armhole, closed=False)
            sheet.line(run, LINE, 13)
            sheet.line(run, PIPING.light, 7)
        hem = smooth([(-126, 630), (50, 640), (223, 630)], closed=False)
        sheet.line(hem, LINE, 16)
        sheet.line(hem, PIPING.light, 9)
    with sheet.shape("shirt in the opening"):
        opening = smooth(OPENING)
        sheet.paint(opening, CORD.light)
        with sheet.group(clip=sheet.clip(opening)):
            sheet.line("".join(polyline([(x, 180), (x * 0.7, 330)]) for x in range(-40, 110, 13)), CORD.deep, 4)
            sheet.paint(smooth([Corner(-40, 180), (10, 250), Corner(96, 214), Corner(96, 160)]), CORD.shade)
        sheet.paint(ellipse(0, 276, 5.4), LINE)
    neck(sheet)
    with sheet.shape("zip"):
        run = polyline([ZIP_END, (4, 460), (4, 628)])
        sheet.line(run, LINE, 13)
        sheet.line(run, PIPING.light, 7)
        sheet.line("".join(polyline([(1, y), (7, y)]) for y in range(330, 630, 11)), LINE, 3)
        pull = smooth([Corner(-3, 322), (-7, 346), (2, 356), (11, 346), Corner(8, 322)])
        sheet.paint(pull, PAPER)
        sheet.line(pull, LINE, 3)
    collar(sheet)
    return path


def collar(sheet: Sheet) -> None:
    """The gilet's collar, its two wings open before the neck and high behind it."""
    with sheet.shape("collar"):
        wings: tuple[tuple[str, Points], ...] = (
            (
                "far wing",
                [Corner(0, 316), (-48, 262), (-66, 214), Corner(-46, 168), (-30, 182), (-24, 236), Corner(4, 296)],
            ),
            (
                "near wing",
                [
                    Corner(2, 318),
                    (76, 276),
                    (140, 222),
                    (166, 172),
                    Corner(146, 122),
                    (126, 140),
                    (112, 182),
                    (60, 240),
                    Corner(2, 292),
                ],
            ),
        )
        for name, outline in wings:
            path = smooth(outline)
            sheet.paint(path, FLEECE.light)
            tufted(sheet, path, (-80, 100, 270, 230), name)
            if name == "near wing":
                with sheet.overprint(clip=sheet.clip(path)):
                    dark: Points = [
                        Corner(130, 90),
                        (120, 190),
                        (70, 250),
                        Corner(40, 330),
                        Corner(190, 330),
                        Corner(190, 90),
                    ]
                    sheet.paint(smooth(dark), FLEECE_SHADOW)
            sheet.line(path, LINE, 4)
        for edge in (
            [(-46, 168), (-31, 184), (-24, 236), (2, 296)],
            [(146, 122), (127, 142), (110, 186), (60, 240), (4, 292)],
        ):
            run = smooth(edge, closed=False)
            sheet.line(run, LINE, 11)
            sheet.line(run, PIPING.light, 6)


def badge(sheet: Sheet, x: float, y: float) -> None:
    """A round badge with a leaf on it."""
    with sheet.shape("badge"):
        sheet.paint(ellipse(x + 3, y + 4, 28), FLEECE.shade)
        sheet.paint(ellipse(x, y, 28), LINE)
        sheet.paint(ellipse(x, y, 24.5), PAPER)
        leaf: Points = [
            Corner(x - 13, y + 14),
            (x - 14, y - 4),
            (x, y - 14),
            Corner(x + 16, y - 16),
            (x + 14, y + 2),
            (x, y + 13),
        ]
        sheet.paint(smooth(leaf), Ink(0.10, 0.80, 0.24))
        sheet.paint(stroke([(x - 17, y + 18), (x - 2, y + 2), (x + 10, y - 10)], 4, start=0.8, end=0.2), LINE)
        for start, end in (
            ((x - 6, y + 6), (x - 7, y - 5)),
            ((x + 1, y - 1), (x + 1, y - 10)),
            ((x - 3, y + 4), (x + 7, y + 4)),
        ):
            sheet.paint(stroke([start, end], 2.6, start=0.8, end=0.2, steps=3), LINE)
