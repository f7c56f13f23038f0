"""Who is there in the first light, and where: by the window, at his head, on the beds, and Leo by himself."""

from __future__ import annotations

from light_of_day_people_drawing import BLUE, NAVY, PEACH, RUST, SLATE, WHITE, Face, One
from light_of_day_room_drawing import cast

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, moved, polyline, rectangle, smooth
from print_room.inks import (
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_FAIR,
    HAIR_GREY,
    HAIR_RED,
    LINE,
    PAPER,
    SKIN_BROWN,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_LIGHT,
    SKIN_TAN,
    Cloth,
    Ink,
)
from print_room.sheet import Sheet

HAIR_WHITE = Cloth(Ink(0.02, 0.12, 0.04), Ink(0.16, 0.36, 0.12), Ink(0, 0.03, 0.02))
AMBER = Ink(0, 0.10, 0.84)
PALE = Ink(0, 0.06, 0.16)


def collar(sheet: Sheet, head: Point) -> None:
    """A coat's collar, up."""
    x, y = head
    for side in (-1, 1):
        flap = smooth(
            moved([Corner(0, 74), (side * 10, 48), Corner(side * 34, 24), (side * 36, 50), Corner(side * 22, 78)], x, y)
        )
        sheet.paint(flap, SLATE.light if side < 0 else SLATE.shade)
        sheet.line(flap, LINE, 2.4)


def scarf(sheet: Sheet, head: Point) -> None:
    """A scarf, round and over the shoulder."""
    x, y = head
    sheet.line(smooth([(x - 24, y + 48), (x, y + 58), (x + 26, y + 46)], closed=False), LINE, 20)
    sheet.line(smooth([(x - 24, y + 48), (x, y + 58), (x + 26, y + 46)], closed=False), AMBER, 15)


def bow(sheet: Sheet, head: Point) -> None:
    """A bow at the neck."""
    x, y = head
    for side in (-1, 1):
        wing = smooth([Corner(x, y + 52), Corner(x + side * 22, y + 40), Corner(x + side * 20, y + 66)])
        sheet.paint(wing, AMBER)
        sheet.line(wing, LINE, 2.2)


def towel(sheet: Sheet, head: Point) -> None:
    """A folded towel over the shoulder."""
    x, y = head
    cloth = smooth(moved([Corner(18, 42), (32, 38), Corner(44, 52), Corner(44, 122), Corner(18, 120)], x, y))
    sheet.paint(cloth, WHITE.light)
    for dy in (98, 108):
        sheet.line(polyline([(x + 19, y + dy), (x + 43, y + dy + 1)]), AMBER, 4)
    sheet.line(cloth, LINE, 2.4)


def rabbit(sheet: Sheet, head: Point) -> None:
    """The rabbit, held before her."""
    x, y = head
    for ear in (
        [(x - 8, y + 62), (x - 14, y + 40), (x - 12, y + 26)],
        [(x + 6, y + 62), (x + 12, y + 44), (x + 20, y + 32)],
    ):
        sheet.paint(stroke(ear, 15, start=0.7, end=0.5), LINE)
        sheet.paint(stroke(ear, 10.6, start=0.7, end=0.5), PAPER)
    sheet.paint(ellipse(x, y + 74, 19, 17), LINE)
    sheet.paint(ellipse(x, y + 74, 16.6, 14.6), PAPER)
    sheet.paint(ellipse(x - 6, y + 72, 2.6), LINE)
    for dx in (-3, 3):
        sheet.line(polyline([(x + 6 - dx, y + 69), (x + 6 + dx, y + 75)]), LINE, 2)


def pass_on_a_ribbon(sheet: Sheet, head: Point) -> None:
    """Something on a ribbon, and a round badge or two."""
    x, y = head
    sheet.line(polyline([(x - 16, y + 44), (x, y + 88), (x + 16, y + 44)]), AMBER, 4)
    sheet.paint(rectangle(x - 9, y + 86, 18, 22, radius=2), PAPER)
    sheet.line(rectangle(x - 9, y + 86, 18, 22, radius=2), LINE, 2)


def braces(sheet: Sheet, head: Point) -> None:
    """Dungarees."""
    x, y = head
    bib = smooth(moved([Corner(-22, 80), Corner(22, 80), Corner(34, 150), Corner(-34, 150)], x, y))
    for side in (-1, 1):
        sheet.line(polyline([(x + side * 22, y + 46), (x + side * 17, y + 90)]), NAVY.light, 9)
    sheet.paint(bib, NAVY.light)
    for dx in (-8, 0, 8):
        sheet.line(polyline([(x + dx, y + 92), (x + dx, y + 106)]), AMBER, 3.4)


def waistcoat(sheet: Sheet, head: Point) -> None:
    """A padded waistcoat with flowers."""
    x, y = head
    for dx, dy in ((-22, 62), (20, 70), (-14, 92), (26, 104), (-26, 118)):
        sheet.paint(ellipse(x + dx, y + dy, 7), AMBER)
        sheet.paint(ellipse(x + dx, y + dy, 2.6), PAPER)


def socks(sheet: Sheet, _: Point) -> None:
    """A pair of socks with a band each."""
    for x in (-13.7, 13.7):
        sheet.paint(ellipse(x + 2, -3, 12, 8), WHITE.light)
        sheet.line(ellipse(x + 2, -3, 12, 8), LINE, 2.2)
        for y in (-24, -16):
            sheet.line(polyline([(x - 7, y), (x + 7, y)]), RUST.light, 3.6)


LOOKING = Face(0.8, (3, 0), "soft")
BACK = Face(-0.8, (3, 0), "shut")

# By the window, standing.
STANDING_LEFT = (
    One(
        "jonah",
        (62, 566),
        0.94,
        SKIN_DARK,
        HAIR_GREY,
        "grey beard",
        NAVY,
        face=Face(0.7, (4, 0), "shut"),
        pose="coat",
        extra=scarf,
    ),
    One(
        "leila",
        (160, 572),
        0.88,
        SKIN_TAN,
        HAIR_BLACK,
        "ruler bob",
        NAVY,
        face=Face(0.9, (1, 2), "shut"),
        pose="coat",
        extra=collar,
    ),
    One(
        "clara",
        (256, 570),
        0.90,
        SKIN_TAN,
        HAIR_BLACK,
        "tail",
        BLUE,
        "stripes",
        WHITE.light,
        face=Face(0.9, (6, 0), "shut"),
        extra=braces,
    ),
    One(
        "lyra",
        (528, 574),
        1.0,
        SKIN_FAIR,
        HAIR_RED,
        "braid",
        NAVY,
        "stars",
        BLUE.shade,
        face=Face(0.9, (4, 2), "soft", tilt=4),
        pose="coat",
    ),
)

# On the beds and a chair, by the window.
SITTING_LEFT = (
    One(
        "banerjee", (66, 622), 1.02, SKIN_BROWN, HAIR_BLACK, "goggles", SLATE, face=LOOKING, pose="sitting", child=True
    ),
    One(
        "brian",
        (214, 622),
        1.0,
        SKIN_LIGHT,
        HAIR_FAIR,
        "quiff",
        BLUE,
        "checks",
        WHITE.light,
        face=Face(0.8, (5, 2), "shut"),
        pose="sitting",
        extra=pass_on_a_ribbon,
    ),
    One(
        "remy",
        (424, 648),
        1.02,
        SKIN_DARK,
        HAIR_WHITE,
        "dandelion",
        NAVY,
        "stripes",
        SLATE.light,
        face=Face(0.9, (7, -2), "soft"),
        pose="sitting",
        extra=bow,
    ),
    One(
        "tara",
        (566, 634),
        1.04,
        SKIN_FAIR,
        HAIR_RED,
        "wild",
        RUST,
        "bands",
        PALE,
        face=Face(0.9, (4, 3), "shut"),
        pose="sitting",
        child=True,
    ),
)

# At his head, on both sides; and she who has got up on a bed.
AVA = One(
    "ava",
    (736, 540),
    0.96,
    SKIN_FAIR,
    HAIR_FAIR,
    "knot",
    SLATE,
    "waves",
    WHITE.light,
    face=Face(0.7, (7, -3), "soft", tilt=8),
    pose="coat",
)
SAM = One(
    "sam",
    (1178, 540),
    0.98,
    SKIN_BROWN,
    HAIR_BLACK,
    "tidy beard",
    WHITE,
    "stripes",
    BLUE.light,
    face=Face(-0.7, (4, 0), "shut", tilt=-4),
    extra=towel,
)
MARA = One(
    "mara",
    (664, 628),
    1.06,
    SKIN_TAN,
    HAIR_BROWN,
    "bob",
    RUST,
    "dots",
    PALE,
    face=Face(0.8, (1, 3), "asking", tilt=-3),
    child=True,
    trousers=WHITE,
    extra=socks,
)

# On the right, as far as the bunks.
STANDING_RIGHT = (
    One(
        "theo",
        (1296, 566),
        1.04,
        SKIN_FAIR,
        HAIR_BROWN,
        "curly top",
        BLUE,
        "bands",
        WHITE.light,
        face=Face(-0.8, (5, -1), "shut"),
    ),
    One(
        "elara",
        (1400, 604),
        1.08,
        SKIN_FAIR,
        HAIR_BROWN,
        "cloud",
        PEACH,
        "stars",
        PAPER,
        face=Face(-0.8, (4, 1), "soft"),
        child=True,
        trousers=PEACH,
        extra=rabbit,
        hands=((-15, -72), (15, -72)),
    ),
    One("lila", (1500, 572), 0.92, SKIN_LIGHT, HAIR_BLACK, "long", RUST, "checks", NAVY.light, face=BACK),
    One(
        "aiden",
        (1596, 570),
        1.0,
        SKIN_LIGHT,
        HAIR_BLACK,
        "hat",
        SLATE,
        "waves",
        WHITE.light,
        face=Face(-0.8, (6, -2), "shut"),
    ),
)
HALMONI = One(
    "halmoni",
    (1520, 690),
    0.90,
    SKIN_LIGHT,
    HAIR_GREY,
    "perm",
    NAVY,
    face=Face(0, (2, 1), "soft", asleep=True, tilt=14),
    pose="sitting",
    extra=waistcoat,
)
LEO = One(
    "leo",
    (1786, 634),
    1.10,
    SKIN_TAN,
    HAIR_BROWN,
    "mop",
    WHITE,
    "bands",
    RUST.light,
    face=Face(-0.7, (5, 0), "just shut"),
    pose="sitting",
    child=True,
)


def shadows(sheet: Sheet) -> None:
    """Everyone's shadow, all the same way."""
    with sheet.shape("shadows"):
        for one in (*STANDING_LEFT, AVA, SAM, *STANDING_RIGHT):
            cast(sheet, (one.at[0] + 10, one.at[1] - 4), 60 * one.size, 190)
        for x, y in ((424, 752), (1520, 782)):
            cast(sheet, (x + 14, y), 110, 210)


def chair(sheet: Sheet, at: Point, size: float) -> None:
    """An armchair that has been sat in."""
    x, y = at
    with sheet.shape(f"chair at {x:.0f}"), sheet.group(scale=(size, x, y)):
        back = smooth(
            moved([Corner(-74, 70), (-76, -40), (-56, -108), (0, -120), (56, -108), (76, -40), Corner(74, 70)], x, y)
        )
        sheet.paint(back, SLATE.shade)
        sheet.line(back, LINE, 3)
        for dx in (-58, 58):
            sheet.paint(rectangle(x + dx - 5, y + 60, 10, 48), LINE)
        for side in (-1, 1):
            arm = smooth(
                moved(
                    [
                        (side * 56, -26),
                        (side * 84, -20),
                        (side * 84, 60),
                        Corner(side * 80, 78),
                        Corner(side * 52, 78),
                        (side * 50, 0),
                    ],
                    x,
                    y,
                )
            )
            sheet.paint(arm, SLATE.light if side < 0 else SLATE.deep)
            sheet.line(arm, LINE, 3)
