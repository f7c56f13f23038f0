"""What stands before the held door: a mat, a man's shoes on it, two paper cups to either side."""

from __future__ import annotations

from door_held_drawing import SILL

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.sheet import Sheet, Stop

MAT = ((548.0, 722.0), (1062.0, 722.0), (1096.0, 822.0), (514.0, 822.0))
RIM = Ink(0, 0.12, 0.70)
# How dark things on our side are: 0 in the light of the open door, 1 in the dark.
COIR = Ink(0.30, 0.48, 0.66)
HALF_CUP: Point = (452.0, 792.0)
FULL_CUP: Point = (1174.0, 796.0)


def mat(sheet: Sheet, dark: float) -> None:
    """A coconut mat with a border."""
    ground = COIR.towards(Ink(0.88, 0.86, 0.30), dark)
    with sheet.shape("mat"):
        outline = polygon(MAT)
        sheet.paint(outline, ground)
        rng = sheet.rng("coir")
        with sheet.group(clip=sheet.clip(outline)):
            tufts = ""
            for _ in range(420):
                x, y = rng.uniform(510, 1100), rng.uniform(720, 824)
                tufts += polyline([(x, y), (x + rng.uniform(-4, 4), y + 8)])
            sheet.line(tufts, ground.towards(Ink(0.95, 0.80, 0.4), 0.5), 3)
            band = polygon([(574, 736), (1040, 736), (1064, 806), (544, 806)])
            sheet.line(band, ground.towards(Ink(0.95, 0.90, 0.3), 0.7), 9)
        sheet.line(outline, LINE, 4)


def shoes(sheet: Sheet, rim: Ink, dark: float) -> None:
    """A man's shoes side by side, the toes towards us, light along their backs."""
    with sheet.shape("shoes"):
        for x in (592.0, 682.0):
            _shoe(sheet, (x, 790), rim, dark)


def _shoe(sheet: Sheet, toe: Point, rim: Ink, dark: float) -> None:
    x, y = toe
    leather = Ink(0.74, 0.68, 0.46).towards(Ink(0.97, 0.93, 0.2), dark)
    sole = smooth(
        [
            (x - 40, y - 30),
            (x - 34, y - 96),
            (x, y - 112),
            (x + 34, y - 96),
            (x + 40, y - 30),
            (x + 28, y + 10),
            (x, y + 18),
            (x - 28, y + 10),
        ]
    )
    sheet.paint(sole, LINE)
    upper = smooth(
        [
            (x - 36, y - 34),
            (x - 30, y - 98),
            (x, y - 116),
            (x + 30, y - 98),
            (x + 36, y - 34),
            (x + 24, y),
            (x, y + 6),
            (x - 24, y),
        ]
    )
    sheet.paint(upper, leather)
    mouth = ellipse(x, y - 92, 23, 17)
    sheet.paint(mouth, Ink(0.98, 0.94, 0.16))
    tongue = smooth([Corner(x - 15, y - 80), (x, y - 104), Corner(x + 15, y - 80), (x + 12, y - 44), (x - 12, y - 44)])
    sheet.paint(tongue, leather.towards(Ink(0.3, 0.5, 0.7), 0.3))
    laces = "".join(polyline([(x - 16, y - 76 + 13 * i), (x + 16, y - 70 + 13 * i)]) for i in range(3))
    sheet.line(laces, rim, 4)
    sheet.paint(
        stroke(
            [(x - 32, y - 88), (x - 24, y - 108), (x, y - 116), (x + 24, y - 108), (x + 32, y - 88)],
            8,
            start=0.1,
            end=0.1,
        ),
        rim,
    )
    sheet.paint(
        stroke([(x - 26, y - 16), (x, y - 24), (x + 26, y - 16)], 4, start=0.1, end=0.1), leather.towards(rim, 0.5)
    )


def cups(sheet: Sheet, rim: Ink, dark: float) -> None:
    """Two paper cups, one on either side of the mat: one half drunk, one full, with a skin on."""
    for foot, full in ((HALF_CUP, False), (FULL_CUP, True)):
        with sheet.shape("full cup" if full else "half a cup"):
            _cup(sheet, foot, rim, dark, full=full)


def _cup(sheet: Sheet, foot: Point, rim: Ink, dark: float, *, full: bool) -> None:
    x, y = foot
    tall, half, lip = 116.0, 45.0, 15.0
    top, low = y - tall, half * 0.72
    body = smooth(
        [Corner(x - half, top), Corner(x - low, y - 6), (x, y + 8), Corner(x + low, y - 6), Corner(x + half, top)]
    )
    paper = Ink(0.16, 0.34, 0.28).towards(Ink(0.74, 0.74, 0.20), dark)
    sheet.paint(body, paper)
    inside = sheet.clip(body)
    with sheet.group(clip=inside):
        sleeve = [
            Corner(x - half, top + 36),
            (x, top + 50),
            Corner(x + half, top + 36),
            Corner(x + half, top + 82),
            (x, top + 98),
            Corner(x - half, top + 82),
        ]
        sheet.paint(smooth(sleeve), Ink(0.20, 0.50, 0.86).towards(Ink(0.84, 0.82, 0.4), dark))
        moon = smooth([Corner(x - 4, top + 54), (x - 20, top + 72), Corner(x - 2, top + 90), (x - 10, top + 72)])
        sheet.paint(moon, rim)
    with sheet.overprint(clip=inside):
        side = sheet.linear(
            (x - half, 0),
            (x + half, 0),
            Stop(0, Ink(0.5, 0.4, 0)),
            Stop(0.3, PAPER),
            Stop(0.7, PAPER),
            Stop(1, Ink(0.5, 0.4, 0)),
        )
        sheet.paint(body, side)
    sheet.line(body, LINE, 3)
    mouth = ellipse(x, top, half, lip)
    sheet.paint(mouth, paper.towards(PAPER, 0.4))
    with sheet.group(clip=sheet.clip(mouth)):
        sheet.paint(ellipse(x, top + (3 if full else 19), half * 0.95, lip), Ink(0.72, 0.70, 0.82))
        if full:
            sheet.paint(stroke([(x - 30, top + 2), (x - 8, top - 4), (x + 24, top + 1)], 5, start=0.1, end=0.1), RIM)
    sheet.line(mouth, LINE, 3)
    back = [
        (x - half, top),
        (x - half * 0.6, top - lip * 0.8),
        (x, top - lip),
        (x + half * 0.6, top - lip * 0.8),
        (x + half, top),
    ]
    sheet.paint(stroke(back, 7, start=0.2, end=0.2), rim)


def shadows(sheet: Sheet, ink: Ink) -> None:
    """What the shoes and cups throw towards us when the door's open behind them."""
    with sheet.shape("shadows of the things"), sheet.overprint():
        fade = sheet.linear((0, SILL + 60), (0, 1010), Stop(0, ink), Stop(1, PAPER))
        for x, half, lean in ((HALF_CUP[0], 34, -120), (FULL_CUP[0], 34, 60), (592, 34, -80), (682, 34, -60)):
            sheet.paint(
                polygon(
                    [(x - half, 790), (x + half, 790), (x + half * 1.7 + lean, 1040), (x - half * 1.7 + lean, 1040)]
                ),
                fade,
            )
