"""The neighbours of Kestrel Court, got out of bed: gowns, nightshirts, curlers, and telephones held out for a signal.

Each is drawn with their feet at (0, 0), 300 tall, looking to the right.
"""

from __future__ import annotations

from dataclasses import dataclass

from print_room.brushes import stamped_dots, stamped_moons, stamped_stars, stripes, stroke
from print_room.geometry import Corner, Point, between, ellipse, polygon, polyline, rectangle, smooth
from print_room.inks import HAIR_BLACK, HAIR_BROWN, HAIR_FAIR, HAIR_GREY, HAIR_RED, LINE, PAPER, Cloth, Ink
from print_room.sheet import Sheet

NECK, SHOULDER, HEM = -236.0, -222.0, -52.0
HAIRS = {"black": HAIR_BLACK, "brown": HAIR_BROWN, "fair": HAIR_FAIR, "grey": HAIR_GREY, "red": HAIR_RED}


@dataclass(frozen=True)
class Neighbour:
    """Who stands where: `x` and `floor` of the feet, `way` 1 looks right and -1 left; `hand` holds the telephone."""

    x: float
    floor: float
    way: int
    size: float
    cloth: Cloth
    print_ink: Ink
    kind: str
    skin: Cloth
    hair: str
    head: str
    hand: Point
    lean: float = 6.0

    def seen(self, point: Point) -> Point:
        """Return where on the page a point of the drawing comes to lie."""
        return (self.x + self.way * self.size * point[0], self.floor + self.size * point[1])


def neighbour(sheet: Sheet, who: Neighbour, name: str) -> None:
    """One of them, but for the telephone."""
    with (
        sheet.shape(name),
        sheet.group(move=(who.x, who.floor)),
        sheet.group(scale=(who.way * who.size, who.size, 0, 0)),
    ):
        _legs(sheet, who)
        with sheet.group(turn=(who.lean, 0, -60)):
            _arm(sheet, who, (-30, SHOULDER + 26), (-16, -150), behind=True)
            _gown(sheet, who, name)
            _head(sheet, who)
        _arm(sheet, who, (26, SHOULDER + 28), who.hand, behind=False)


def _legs(sheet: Sheet, who: Neighbour) -> None:
    for x in (-20, 18):
        shin = stroke([(x, -80), (x, -40), (x + 2, -8)], 30, start=1, end=0.8)
        sheet.paint(shin, who.print_ink)
        sheet.line(shin, LINE, 4)
        slipper = smooth([Corner(x - 16, 0), (x - 14, -16), (x + 8, -18), (x + 30, -8), Corner(x + 32, 0)])
        sheet.paint(slipper, who.cloth.deep)
        sheet.line(slipper, LINE, 4)


def _gown(sheet: Sheet, who: Neighbour, name: str) -> None:
    gown = smooth(
        [
            Corner(-22, NECK),
            (-46, -206),
            (-54, -150),
            (-58, -100),
            Corner(-64, HEM),
            (0, HEM + 10),
            Corner(62, HEM),
            (54, -104),
            (50, -150),
            (42, -206),
            Corner(20, NECK),
        ]
    )
    sheet.paint(gown, who.cloth.light)
    with sheet.group(clip=sheet.clip(gown)):
        _printed(sheet, who, name)
    with sheet.overprint(clip=sheet.clip(gown)):
        shade = smooth([Corner(-80, -250), (-18, -200), (-22, -110), Corner(-30, -30), Corner(-80, -30)])
        sheet.paint(shade, Ink(0.30, 0.46, 0.04))
    sheet.line(gown, LINE, 5)
    sheet.line(polyline([(10, NECK + 4), (24, -160), (22, HEM + 4)]), LINE, 4)
    sheet.line(smooth([(-54, -138), (0, -128), (50, -140)], closed=False), LINE, 15)
    sheet.line(smooth([(-54, -138), (0, -128), (50, -140)], closed=False), who.print_ink, 9)


def _printed(sheet: Sheet, who: Neighbour, name: str) -> None:
    rng = sheet.rng(name)
    if who.kind == "stripes":
        sheet.paint(stripes(-70, -250, 140, 220, 26, rng, thickness=11), who.print_ink)
    elif who.kind == "check":
        sheet.paint(stripes(-70, -250, 140, 220, 32, rng, thickness=7), who.print_ink)
        for y in range(-244, -30, 32):
            sheet.line(polyline([(-80, y), (80, y)]), who.print_ink, 7)
    elif who.kind == "hoops":
        for y in range(-240, -30, 30):
            sheet.line(smooth([(-80, y), (0, y + 8), (80, y)], closed=False), who.print_ink, 12)
    elif who.kind == "zigzag":
        for y in range(-240, -30, 34):
            run = [(x, y + (12 if (x // 20) % 2 else -4)) for x in range(-80, 81, 20)]
            sheet.line(polyline(run), who.print_ink, 7)
    elif who.kind == "stars":
        sheet.paint(stamped_stars(-70, -250, 140, 220, 40, rng, radius=12), who.print_ink)
    elif who.kind == "moons":
        sheet.paint(stamped_moons(-70, -250, 140, 220, 42, rng, radius=13), who.print_ink)
    else:
        sheet.paint(stamped_dots(-70, -250, 140, 220, 30, rng, radius=7), who.print_ink)


def _arm(sheet: Sheet, who: Neighbour, start: Point, hand: Point, *, behind: bool) -> None:
    elbow = between(start, hand, 0.5)
    elbow = (elbow[0], elbow[1] + (26 if hand[1] > -300 else 8))
    wrist = between(elbow, hand, 0.8)
    sheet.paint(stroke([elbow, wrist, hand], 22, start=0.9, end=0.7), who.skin.light)
    sleeve = stroke([start, elbow, between(elbow, hand, 0.62)], 40, start=0.8, end=1)
    sheet.paint(sleeve, who.cloth.shade if behind else who.cloth.light)
    if who.kind in ("stripes", "hoops", "check", "zigzag"):
        for share in (0.3, 0.7):
            at = between(start, elbow, share)
            sheet.line(polyline([(at[0] - 6, at[1] - 16), (at[0] + 6, at[1] + 16)]), who.print_ink, 8)
    sheet.line(sleeve, LINE, 5)
    sheet.paint(ellipse(hand[0], hand[1], 14), who.skin.light)


def _head(sheet: Sheet, who: Neighbour) -> None:
    hair = HAIRS[who.hair]
    if who.head == "long":
        sheet.paint(smooth([(-44, -292), (-52, -230), (-40, -196), (-8, -204), (6, -260)]), hair.light)
    sheet.paint(rectangle(-14, -252, 28, 26), who.skin.shade)
    skull = smooth([(-30, -286), (-6, -308), (24, -298), (36, -272), (42, -262), (32, -250), (14, -234), (-18, -244)])
    sheet.paint(skull, who.skin.light)
    sheet.paint(ellipse(-12, -266, 8, 10), who.skin.shade)
    _hair(sheet, who, hair)
    sheet.paint(ellipse(10, -274, 4.6, 6) + ellipse(28, -274, 4, 6), LINE)
    sheet.paint(stroke([(0, -286), (8, -293), (16, -292)], 6, start=0.3, end=0.5), LINE)
    sheet.paint(stroke([(22, -293), (30, -291), (34, -286)], 6, start=0.5, end=0.3), LINE)
    sheet.paint(ellipse(22, -251, 6, 5), Ink(0.70, 0.56, 0.70))


def _hair(sheet: Sheet, who: Neighbour, hair: Cloth) -> None:
    cap = [Corner(-34, -262), (-44, -292), (-20, -322), (14, -322), Corner(36, -300), (10, -300), Corner(-16, -276)]
    if who.head == "bald":
        sheet.paint(smooth([Corner(-34, -258), (-40, -284), (-26, -296), (-18, -276)]), hair.light)
        sheet.paint(stroke([(14, -256), (26, -258), (38, -254)], 9, start=0.4, end=0.3), hair.light)
        return
    sheet.paint(smooth(cap), hair.light)
    if who.head == "curlers":
        for x, y in ((-34, -292), (-18, -314), (6, -322), (28, -310), (-38, -266)):
            sheet.paint(ellipse(x, y, 15, 12), Ink(0, 0.16, 0.74))
            sheet.line(ellipse(x, y, 15, 12), LINE, 3)
            sheet.line(
                polyline([(x - 6, y - 8), (x - 6, y + 8)]) + polyline([(x + 5, y - 8), (x + 5, y + 8)]), LINE, 2.4
            )
    elif who.head == "nightcap":
        cloth = smooth([Corner(-40, -286), (-24, -330), (-50, -350), (-92, -322), (-70, -322), Corner(38, -300)])
        sheet.paint(cloth, PAPER)
        with sheet.group(clip=sheet.clip(cloth)):
            for x in (-60, -38, -16, 6):
                sheet.line(polyline([(x, -356), (x + 20, -286)]), who.print_ink, 7)
        sheet.line(cloth, LINE, 4)
        sheet.paint(ellipse(-92, -316, 12), Ink(0, 0.10, 0.80))
    elif who.head == "bun":
        sheet.paint(ellipse(-18, -330, 20), hair.light)
        sheet.line(ellipse(-18, -330, 20), hair.shade, 3)
    elif who.head == "tufts":
        for start, end in (((-30, -304), (-54, -326)), ((-10, -318), (-16, -346)), ((14, -318), (26, -342))):
            sheet.paint(stroke([start, between(start, end, 0.5), end], 20, start=1, end=0.1), hair.light)


def telephone(sheet: Sheet, at: Point, size: float, turn: float) -> None:
    """A telephone with its screen lit, drawn where the hand is on the page."""
    x, y = at
    with sheet.group(turn=(turn, x, y)):
        case = rectangle(x - 13 * size, y - 38 * size, 26 * size, 46 * size, radius=4 * size)
        sheet.paint(case, LINE)
        sheet.paint(rectangle(x - 10 * size, y - 34 * size, 20 * size, 37 * size, radius=2 * size), PAPER)


def cat(sheet: Sheet, x: float, y: float) -> None:
    """A cat on the handrail, not worried."""
    with sheet.shape("cat on the rail"):
        body = smooth([(x - 22, y), (x - 24, y - 26), (x - 8, y - 44), (x + 8, y - 30), (x + 18, y - 8), (x + 16, y)])
        sheet.paint(body, LINE)
        head = [(x - 20, y - 48), (x - 22, y - 70), (x - 12, y - 62), (x - 2, y - 62), (x + 8, y - 70), (x + 6, y - 46)]
        sheet.paint(polygon(head), LINE)
        sheet.paint(ellipse(x - 7, y - 48, 15, 13), LINE)
        sheet.paint(stroke([(x + 14, y - 4), (x + 34, y + 16), (x + 24, y + 44), (x + 34, y + 54)], 9), LINE)
        sheet.paint(ellipse(x - 12, y - 50, 3) + ellipse(x - 1, y - 50, 3), Ink(0, 0, 0.7))
