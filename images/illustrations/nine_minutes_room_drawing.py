"""What every room behind the windows of the nine minutes has: paper on the wall, a lamp, a table, curtains open."""

from __future__ import annotations

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes
from print_room.geometry import Corner, ellipse, mirrored, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

GLOW, WARM, FAR_CORNER = Ink(0, 0, 0.14), Ink(0, 0.05, 0.46), Ink(0.14, 0.26, 0.84)
PRINT = Ink(0.02, 0.20, 0.72)
SHADE = Ink(0.10, 0.60, 0.16)
CURTAIN, CURTAIN_PRINT = Ink(0.40, 0.36, 0.86), Ink(0.02, 0.16, 0.72)


def papered(sheet: Sheet, half: float, name: str) -> None:
    """The far wall, brightest round the lamp, its paper printed with stars, moons, dots or stripes."""
    left, wide = -half - 30, 2 * half + 60
    around = sheet.radial((0, -50), 170, Stop(0, GLOW), Stop(0.5, WARM), Stop(1, FAR_CORNER))
    sheet.paint(rectangle(left, -150, wide, 300), around)
    rng = sheet.rng(f"paper {name}")
    print_ = rng.choice(("stars", "moons", "dots", "stripes"))
    area = (left, -150.0, wide, 240.0)
    if print_ == "stars":
        path = stamped_stars(*area, 26, rng, radius=5)
    elif print_ == "moons":
        path = stamped_moons(*area, 30, rng, radius=6)
    elif print_ == "dots":
        path = stamped_dots(*area, 20, rng, radius=2.6)
    else:
        path = stripes(*area, 24, rng, thickness=8)
    sheet.paint(path, PRINT, opacity=0.42)
    side = rng.choice((-1, 1))
    frame = rectangle(side * half * 0.62 - 16, -64, 32, 38)
    sheet.paint(frame, Ink(0.02, 0.34, 0.20))
    sheet.line(frame, Ink(0.44, 0.36, 0.80), 3.4)
    sheet.paint(ellipse(side * half * 0.62, -45, 7), Ink(0, 0.04, 0.20))


def lamp(sheet: Sheet, x: float, y: float) -> None:
    """A lamp with a bowl for a shade over the table, and the light about it."""
    halo = sheet.radial((x, y), 90, Stop(0, PAPER, 0.95), Stop(0.35, Ink(0, 0, 0.10), 0.6), Stop(1, WARM, 0))
    sheet.paint(ellipse(x, y, 90), halo)
    sheet.line(polyline([(x, -160), (x, y - 14)]), LINE, 2)
    sheet.paint(ellipse(x, y + 13, 12, 9), PAPER)
    shade = smooth(
        [
            Corner(x - 34, y + 12),
            (x - 25, y - 8),
            (x - 7, y - 17),
            (x + 7, y - 17),
            (x + 25, y - 8),
            Corner(x + 34, y + 12),
        ]
    )
    sheet.paint(shade, SHADE)
    sheet.line(smooth([(x - 29, y + 3), (x, y - 1), (x + 29, y + 3)], closed=False), Ink(0, 0.06, 0.40), 2.4)
    sheet.line(shade, LINE, 1.8)
    sheet.line(polyline([(x - 33, y + 13), (x + 33, y + 13)]), PAPER, 3)


def table(sheet: Sheet, half: float, name: str) -> None:
    """A round table with a printed cloth, plates, and a dish that steams."""
    reach = min(half * 0.98, 118)
    with sheet.shape("table"):
        cloth = smooth(
            [
                (-reach, 68),
                (-reach * 0.6, 55),
                (0, 51),
                (reach * 0.6, 55),
                (reach, 68),
                Corner(reach * 1.04, 130),
                Corner(-reach * 1.04, 130),
            ]
        )
        sheet.paint(
            cloth,
            sheet.linear(
                (0, 50), (0, 120), Stop(0, PAPER), Stop(0.5, Ink(0, 0.12, 0.24)), Stop(1, Ink(0.12, 0.40, 0.40))
            ),
        )
        with sheet.group(clip=sheet.clip(cloth)):
            hem = [(-reach * 1.1, 76), (-reach * 0.5, 88), (0, 91), (reach * 0.5, 88), (reach * 1.1, 76)]
            sheet.line(smooth(hem, closed=False), Ink(0.04, 0.52, 0.16), 5)
            sheet.line(smooth([(x, y + 9) for x, y in hem], closed=False), Ink(0.04, 0.52, 0.16), 2)
        sheet.line(cloth, LINE, 1.8)
        for share in (-0.58, 0.58):
            sheet.paint(ellipse(share * reach, 66, 17, 5), Ink(0.02, 0.42, 0.12))
            sheet.paint(ellipse(share * reach, 65, 12, 3.2), Ink(0, 0.06, 0.30))
        dish(sheet, sheet.rng(f"dish {name}").choice(("pot", "loaf", "pudding")))


def dish(sheet: Sheet, what: str) -> None:
    """What there is."""
    if what == "pot":
        sheet.paint(smooth([(-22, 50), (-20, 70), (0, 75), (20, 70), (22, 50), (0, 46)]), Ink(0.10, 0.30, 0.92))
        sheet.paint(ellipse(0, 50, 21, 5), Ink(0.40, 0.40, 0.84))
        steam = smooth([(-5, 44), (-9, 34), (-2, 27), (-6, 17)], closed=False) + smooth(
            [(6, 44), (3, 35), (9, 28)], closed=False
        )
        sheet.line(steam, PAPER, 2.6, opacity=0.8)
    elif what == "loaf":
        sheet.paint(
            smooth([(-25, 68), (-24, 54), (-10, 47), (12, 48), (25, 56), (25, 68), (0, 72)]), Ink(0.06, 0.22, 0.82)
        )
        cuts = "".join(polyline([(x, 51), (x + 6, 59)]) for x in (-14, -3, 8))
        sheet.line(cuts, Ink(0, 0.06, 0.34), 2.6)
    else:
        sheet.paint(ellipse(0, 69, 27, 6), Ink(0.02, 0.42, 0.12))
        sheet.paint(smooth([Corner(-19, 68), (-17, 52), (0, 44), (17, 52), Corner(19, 68)]), Ink(0.30, 0.34, 0.86))
        sheet.paint(smooth([(-15, 54), (-9, 60), (-3, 54), (4, 61), (10, 55), (15, 55), (8, 46), (-8, 46)]), PAPER)


def curtains(sheet: Sheet, half: float, name: str) -> None:
    """Drawn back to both sides, and tied."""
    with sheet.shape("curtains"):
        wide = half * 0.20
        left = [
            Corner(-half - 12, -130),
            Corner(-half + wide * 1.5, -130),
            (-half + wide * 1.2, -40),
            (-half + wide * 0.5, 20),
            (-half + wide * 0.9, 70),
            Corner(-half + wide, 130),
            Corner(-half - 12, 130),
        ]
        both = (smooth(left), smooth(mirrored(left, 0)))
        for path in both:
            sheet.paint(path, CURTAIN)
            with sheet.group(clip=sheet.clip(path)):
                rng = sheet.rng(f"curtains {name}")
                print_ = stamped_dots(-half - 20, -130, 2 * half + 40, 260, 15, rng, radius=2.8)
                sheet.paint(print_, CURTAIN_PRINT, opacity=0.7)
            sheet.line(path, LINE, 2)
        for side in (-1, 1):
            sheet.line(polyline([(side * (half + 4), 16), (side * (half - wide * 0.5), 22)]), Ink(0, 0.10, 0.40), 4.4)
