"""The buyers in the dream's market: elegant, patient, and without faces. Smooth paper is where the faces were.

Each is drawn about the middle of the head, a hundred units from there to the chin, looking at us; the feet are some
eleven hundred units below.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dream_market_wares_drawing import digits

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import Corner, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, Cloth, Ink
from print_room.sheet import Sheet, Stop

BLANK = Ink(0, 0.01, 0.10)
BLANK_SHADE = Ink(0.10, 0.42, 0.24)
BRIM = Ink(0.16, 0.40, 0.16)
GLOVE = Ink(0, 0.08, 0.12)
SHADE = Ink(0.56, 0.46, 0)
CARD = Ink(0, 0.02, 0.06)
HAIR = (Ink(0.80, 0.50, 0.40), Ink(0.30, 0.26, 0.80), Ink(0.34, 0.44, 0.16), Ink(0.62, 0.60, 0.20))

PLUM = Cloth(Ink(0.44, 0.20, 0.36), Ink(0.70, 0.44, 0.34), Ink(0.88, 0.7, 0.3))
TEAL = Cloth(Ink(0.06, 0.72, 0.04), Ink(0.46, 0.82, 0.08), Ink(0.74, 0.9, 0.1))
CORAL = Cloth(Ink(0.04, 0.12, 0.92), Ink(0.40, 0.40, 0.84), Ink(0.66, 0.6, 0.7))
CREAM = Cloth(Ink(0, 0.06, 0.20), Ink(0.16, 0.42, 0.30), Ink(0.4, 0.6, 0.3))
CLOTHS = (PLUM, TEAL, CORAL, CREAM)

Hat = Callable[[Sheet, Cloth], None]


def top_hat(sheet: Sheet, cloth: Cloth) -> None:
    """A top hat with a band, a card in it."""
    crown = [Corner(-74, -84), (-70, -160), Corner(-86, -250), (0, -264), Corner(86, -250), (70, -160), Corner(74, -84)]
    sheet.paint(smooth(crown), cloth.deep)
    sheet.paint(polygon([(-74, -88), (74, -88), (72, -124), (-72, -124)]), CORAL.light)
    brim = ellipse(0, -82, 124, 22)
    sheet.paint(brim, cloth.deep)
    for path in (smooth(crown), brim):
        sheet.line(path, LINE, 5)


def wide_hat(sheet: Sheet, cloth: Cloth) -> None:
    """A wide hat with roses and a feather."""
    brim = ellipse(0, -74, 188, 40, turn=-5)
    sheet.paint(smooth([(-80, -80), (-66, -146), (0, -166), (66, -150), (80, -84)]), cloth.shade)
    sheet.paint(brim, cloth.light)
    sheet.line(brim, LINE, 5)
    feather = [(60, -96), (150, -170), (190, -250), (170, -310)]
    sheet.paint(stroke(feather, 54, start=0.2, end=0.1), CREAM.light)
    sheet.paint(stroke(feather, 6), LINE)
    for x, y, radius in ((-34, -104, 30), (16, -114, 34), (60, -96, 26)):
        sheet.paint(ellipse(x, y, radius), CORAL.light)
        sheet.line(ellipse(x, y, radius * 0.5), CORAL.shade, 5)
        sheet.line(ellipse(x, y, radius), LINE, 4)


def bowler(sheet: Sheet, cloth: Cloth) -> None:
    """A round hat."""
    dome = smooth([Corner(-92, -76), (-90, -150), (-48, -196), (48, -196), (90, -150), Corner(92, -76)])
    brim = stroke([(-136, -66), (-60, -80), (60, -80), (136, -66)], 24, start=0.6, end=0.6)
    for path, ink in ((dome, cloth.shade), (brim, cloth.deep)):
        sheet.paint(path, ink)
        sheet.line(path, LINE, 5)
    sheet.paint(rectangle(-92, -106, 184, 22), CREAM.light)


def paper_crown(sheet: Sheet, cloth: Cloth) -> None:
    """A tall cone of printed paper, a tuft on it."""
    cone = [(-86, -72), (14, -330), (90, -72)]
    sheet.paint(polygon(cone), cloth.light)
    marks = "".join(star(x, y, 18) for x, y in ((-30, -110), (30, -110), (0, -170), (10, -235)))
    sheet.paint(marks, CREAM.light if cloth is not CREAM else CORAL.light)
    sheet.line(polygon(cone), LINE, 5)
    sheet.paint(star(14, -334, 42, points=7, inner=0.5), CORAL.light)


def pinned_up(sheet: Sheet, cloth: Cloth) -> None:
    """No hat: hair piled up, three combs in it."""
    for x, y, radius in ((-66, -92, 46), (66, -92, 46), (0, -120, 72), (-34, -170, 44), (36, -176, 46)):
        sheet.paint(ellipse(x, y, radius), HAIR[1])
        sheet.line(ellipse(x, y, radius * 0.6), HAIR[1].towards(LINE, 0.4), 5)
    for comb in (-88.0, 0.0, 88.0):
        sheet.paint(stroke([(comb * 0.5, -170), (comb * 1.3, -270)], 12), cloth.light)
        sheet.paint(ellipse(comb * 1.3, -272, 14), CREAM.light)


HATS: tuple[Hat, ...] = (top_hat, wide_hat, bowler, paper_crown, pinned_up)


@dataclass(frozen=True)
class Guest:
    """One of the crowd: hat and cloth by number, what the hands do, a number on the card they hold up."""

    hat: int
    cloth: int
    card: str = ""
    print: int = 0
    collar: int = 0


def guest(sheet: Sheet, one: Guest, name: str, shade: Ink, light_from: float) -> None:
    """Draw somebody about the middle of their head; the light is at one side (-1 or 1), `shade` lies on the other."""
    rng = sheet.rng(name)
    cloth = CLOTHS[one.cloth % len(CLOTHS)]
    other = CLOTHS[(one.cloth + 1 + one.print) % len(CLOTHS)]
    body = [
        Corner(-46, 96),
        (-120, 138),
        (-200, 190),
        (-214, 300),
        (-196, 520),
        (-206, 760),
        Corner(-250, 1130),
        Corner(250, 1130),
        (206, 760),
        (196, 520),
        (214, 300),
        (200, 190),
        (120, 138),
        Corner(46, 96),
    ]
    outline = smooth(body)
    with sheet.shape(name):
        if one.hat != 4:
            sheet.paint(ellipse(0, -6, 100, 116), HAIR[(one.cloth + one.hat) % len(HAIR)])
        sheet.paint(outline, cloth.light)
        with sheet.group(clip=sheet.clip(outline)):
            sheet.paint(_print(one.print, rng), other.light)
            sheet.paint(
                smooth([(-250, 540), (-60, 600), (30, 900), (0, 1140), (-280, 1140)]), cloth.shade, opacity=0.55
            )
        _front(sheet, one, cloth, other)
        with sheet.overprint(clip=sheet.clip(outline)):
            across = sheet.linear(
                (150 * light_from, 300), (-240 * light_from, 420), Stop(0, shade, 0.2), Stop(1, shade)
            )
            sheet.paint(outline, across)
            down = sheet.linear((0, 350), (0, 900), Stop(0, shade, 0), Stop(1, shade))
            sheet.paint(outline, down)
        sheet.line(outline, LINE, 6)
        sheet.paint(rectangle(-40, 60, 80, 70, radius=20), BLANK_SHADE)
        _collar(sheet, one.collar, other)
        face = smooth([(-84, -20), (-70, -96), (0, -122), (70, -96), (84, -20), (64, 62), (0, 112), (-64, 62)])
        side = 84 * light_from
        sheet.paint(
            face,
            sheet.linear((side, -60), (-side * 1.1, 60), Stop(0, BLANK), Stop(0.55, BLANK), Stop(1, BLANK_SHADE)),
        )
        with sheet.overprint(clip=sheet.clip(face)):
            brim = sheet.linear((0, -80), (0, -8), Stop(0, BRIM), Stop(0.5, BRIM, 0.8), Stop(1, BRIM, 0))
            sheet.paint(rectangle(-90, -130, 180, 124), brim)
        HATS[one.hat % len(HATS)](sheet, other)
        _hands(sheet, one, cloth)


def _print(kind: int, rng: random.Random) -> str:
    """Return what their cloth is printed with."""
    box = (-260.0, 90.0, 520.0, 1060.0)
    if kind == 0:
        return stamped_stars(*box, 86, rng, radius=26)
    if kind == 1:
        return stripes(*box, 58, rng, thickness=20)
    if kind == 2:
        return stamped_dots(*box, 66, rng, radius=15)
    return stamped_moons(*box, 92, rng, radius=27)


def _front(sheet: Sheet, one: Guest, cloth: Cloth, other: Cloth) -> None:
    """The opening of the coat, its buttons, a sash."""
    sheet.line(polyline([(0, 130), (-6, 640), (10, 1130)]), LINE, 5)
    for y in (220, 300):
        sheet.paint(ellipse(14, y, 10), CREAM.light)
    sash = smooth([Corner(-206, 470), (0, 500), Corner(204, 470), Corner(200, 548), (0, 580), Corner(-200, 548)])
    sheet.paint(sash, other.shade if one.print else CORAL.light)
    sheet.line(sash, LINE, 5)


def _collar(sheet: Sheet, kind: int, other: Cloth) -> None:
    """A ruff, a crossed collar, or a bow."""
    if kind == 0:
        for x, y in ((-84, 126), (-44, 146), (0, 152), (44, 146), (84, 126)):
            sheet.paint(ellipse(x, y, 32, 26), CREAM.light)
            sheet.line(ellipse(x, y, 32, 26), LINE, 4)
    elif kind == 1:
        for side in (-1, 1):
            lapel = polygon([(side * 66, 92), (side * 120, 140), (-side * 10, 330), (-side * 34, 280)])
            sheet.paint(lapel, other.light)
            sheet.line(lapel, LINE, 5)
    else:
        for side in (-1, 1):
            wing = smooth([Corner(0, 140), (side * 60, 104), (side * 86, 140), (side * 60, 178)])
            sheet.paint(wing, other.light)
            sheet.line(wing, LINE, 5)
        sheet.paint(ellipse(0, 140, 18), CREAM.light)


def _arm(sheet: Sheet, run: Sequence[tuple[float, float]], cloth: Cloth) -> None:
    sheet.paint(stroke(run, 108, start=0.8, end=0.62), LINE)
    sheet.paint(stroke(run, 98, start=0.8, end=0.62), cloth.shade)
    # The shoulder runs into the coat without a line.
    sheet.paint(ellipse(*run[0], 44, 52, turn=20 if run[0][0] < 0 else -20), cloth.shade)


def _hands(sheet: Sheet, one: Guest, cloth: Cloth) -> None:
    """Hands folded before them, or one that holds up a number."""
    _arm(sheet, [(-160, 224), (-214, 420), (-130, 500), (-30, 470)], cloth)
    if not one.card:
        _arm(sheet, [(160, 224), (214, 420), (130, 510), (30, 480)], cloth)
        for x, y, turn in ((-22, 472, 10), (26, 486, -14)):
            sheet.paint(ellipse(x, y, 56, 36, turn=turn), GLOVE)
            sheet.line(ellipse(x, y, 56, 36, turn=turn), LINE, 5)
        for dx in (6, 24, 42):
            sheet.line(polyline([(dx, 466), (dx + 16, 504)]), LINE, 4)
        return
    sheet.paint(ellipse(-22, 472, 54, 36), GLOVE)
    sheet.line(ellipse(-22, 472, 54, 36), LINE, 5)
    upper, lower = [(160, 224), (214, 320), (246, 404)], [(246, 404), (250, 290), (226, 130)]
    _arm(sheet, upper, cloth)
    for half, ink in ((48, LINE), (43, cloth.shade)):
        sheet.paint(ellipse(*lower[0], half), ink)
        sheet.paint(stroke(lower, 2 * half, start=0.98, end=0.62), ink)
    sheet.line(smooth([(200, 400), (204, 340), (196, 300)], closed=False), LINE, 5)
    sheet.line(polyline([(222, 130), (214, -20)]), LINE, 20)
    sheet.line(polyline([(222, 130), (214, -20)]), Ink(0.14, 0.26, 0.6), 11)
    sheet.paint(ellipse(224, 108, 44, 48), GLOVE)
    sheet.line(ellipse(224, 108, 44, 48), LINE, 5)
    for y in (92, 112, 130):
        sheet.line(polyline([(196, y), (236, y + 2)]), LINE, 4)
    with sheet.group(turn=(4, 212, -90)):
        sheet.paint(rectangle(132, -170, 160, 160, radius=10), CARD)
        sheet.line(rectangle(132, -170, 160, 160, radius=10), LINE, 6)
        digits(sheet, one.card, (212, -90), 96 if len(one.card) < 3 else 64, LINE, weight=0.16)


def stands(
    sheet: Sheet, one: Guest, at: tuple[float, float], size: float, light_from: float, shade: Ink = SHADE
) -> None:
    """Set somebody on the page: the middle of the head, and how large."""
    with sheet.group(move=at), sheet.group(scale=(size, 0, 0)):
        guest(sheet, one, f"guest {at[0]:g} {at[1]:g}", shade, light_from)
