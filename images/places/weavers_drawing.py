"""The weavers of the Guild as small figures, half-length: from before in the gallery, from behind on the floor.

Each stands on (0, 0) at the waist and is about 100 units tall from there to the crown.
"""

from __future__ import annotations

from dataclasses import dataclass

from cords_drawing import GOLD, PLUM, TURQUOISE, VERMILION

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import (
    CLOTH_WHITE,
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_FAIR,
    HAIR_GREY,
    HAIR_RED,
    LINE,
    SKIN_BROWN,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_TAN,
    Cloth,
    Ink,
)
from print_room.sheet import Sheet, Stop

COATS = (PLUM, VERMILION, TURQUOISE, GOLD, CLOTH_WHITE)
HAIRS = (HAIR_BROWN, HAIR_BLACK, HAIR_GREY, HAIR_FAIR, HAIR_RED, HAIR_BLACK)
SKINS = (SKIN_FAIR, SKIN_DARK, SKIN_TAN, SKIN_BROWN)
STYLES = ("bun", "bob", "cap", "bald", "mop", "hat")


@dataclass(frozen=True)
class Weaver:
    """Somebody of the Guild: which coat, hair, skin and style, and whether a hand is up."""

    coat: Cloth
    hair: Cloth
    skin: Cloth
    style: str
    hand_up: bool = False


def weaver(number: int, *, hand_up: bool = False) -> Weaver:
    """Return the weaver of that number; neighbours are unlike."""
    return Weaver(
        COATS[(number * 2 + number // 5) % len(COATS)],
        HAIRS[(number * 5 + number // 3) % len(HAIRS)],
        SKINS[(number * 3 + number // 4) % len(SKINS)],
        STYLES[(number * 7 + number // 6) % len(STYLES)],
        hand_up,
    )


BUST = (
    Corner(-36, 4),
    (-38, -24),
    (-30, -44),
    Corner(-10, -54),
    Corner(10, -54),
    (30, -44),
    (38, -24),
    Corner(36, 4),
)


# From behind one sees more of them, between those who stand nearer.
BACK = (
    Corner(-46, 120),
    (-42, 0),
    (-38, -26),
    (-30, -44),
    Corner(-10, -54),
    Corner(10, -54),
    (30, -44),
    (38, -26),
    (42, 0),
    Corner(46, 120),
)
# How high each style reaches.
TOPS = {"bun": -118, "cap": -116, "hat": -116, "mop": -106, "bob": -106}
DARK = Ink(0.94, 0.88, 0.26)


def from_before(
    sheet: Sheet, at: Point, size: float, who: Weaver, *, turned: float = 0.0, solemn: bool = False
) -> None:
    """Draw somebody who looks at us or, by `turned` from -1 to 1, to a side; the hands lie on the rail."""
    with sheet.group(move=at), sheet.group(scale=(size, 0, 0)):
        path = smooth(BUST)
        sheet.paint(path, who.coat.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(polygon([(-9, -56), (9, -56), (0, -26)]), CLOTH_WHITE.light)
            side = -1 if turned > 0 else 1
            sheet.paint(rectangle(side * 26 - 14, -60, 28, 70), who.coat.shade)
        sheet.line(path, LINE, 2.6)
        if who.hand_up:
            arm = [(28, -30), (42, -58), (36, -100)]
            sheet.paint(stroke(arm, 17, start=1, end=0.8), who.coat.shade)
            sheet.paint(ellipse(36, -106, 9, 11), who.skin.light)
        x = turned * 4
        sheet.paint(rectangle(-7, -62, 14, 14), who.skin.shade)
        if who.style in ("bob", "mop"):
            sheet.paint(ellipse(0, -76, 27, 28), who.hair.light)
        sheet.paint(ellipse(x, -77, 20, 23), who.skin.light)
        cap = smooth(
            [Corner(-22, -76), (-22, -98), (0, -107), (22, -98), Corner(22, -76), (14, -88), (0, -91), (-14, -88)]
        )
        if who.style != "bald":
            sheet.paint(cap, who.hair.light)
        if who.style == "bun":
            sheet.paint(ellipse(0, -112, 12, 10), who.hair.light)
            sheet.line(polyline([(-18, -120), (16, -104)]), CLOTH_WHITE.light, 3)
        if who.style in ("cap", "hat"):
            crown = smooth([Corner(-24, -88), (-22, -112), (0, -118), (22, -112), Corner(24, -88), (0, -94)])
            sheet.paint(crown, who.coat.shade)
        if who.style == "hat":
            sheet.paint(ellipse(0, -90, 36, 7), who.coat.shade)
        for dx in (-8, 8):
            sheet.paint(ellipse(x * 1.6 + dx, -77, 2.4, 3), LINE)
        bend = -66.4 if solemn else -63.6
        sheet.line(smooth([(x * 1.6 - 6, -67), (x * 1.6, bend), (x * 1.6 + 6, -67)], closed=False), LINE, 2.4)


def shaded(ink: Ink) -> Ink:
    """Return an ink as it is against the light."""
    return ink.towards(DARK, 0.45)


def from_behind(
    sheet: Sheet, at: Point, size: float, who: Weaver, rim: Ink, *, tilt: float = 0.0, seated: bool = False
) -> None:
    """Draw somebody's back, dark, with the stage's light along the upper edges."""
    with sheet.group(move=at), sheet.group(scale=(size, 0, 0)):
        path = smooth(BUST if seated else BACK)
        below = sheet.linear((0, -40), (0, 60), Stop(0, who.coat.deep), Stop(1, DARK))
        sheet.paint(path, below)
        if who.hand_up:
            arm = [(24, -36), (40, -70), (36, -128)]
            sheet.paint(stroke(arm, 19, start=1, end=0.8), shaded(who.coat.shade))
            sheet.paint(stroke([(33, -50), (46, -78), (43, -122)], 3, start=0.2, end=0.2), rim)
            hand_up(sheet, who)
        with sheet.group(turn=(tilt, 0, -56)):
            sheet.paint(rectangle(-8, -64, 16, 16), who.skin.deep)
            sheet.paint(ellipse(0, -80, 22, 24), who.skin.deep if who.style == "bald" else shaded(who.hair.shade))
            if who.style in ("bob", "mop"):
                sheet.paint(
                    smooth([(-26, -60), (-28, -84), (0, -106), (28, -84), (26, -60), (0, -54)]), shaded(who.hair.shade)
                )
            if who.style == "bun":
                sheet.paint(ellipse(0, -108, 13, 11), shaded(who.hair.shade))
                sheet.line(polyline([(-20, -116), (18, -100)]), rim, 3)
            if who.style in ("cap", "hat"):
                crown = smooth([Corner(-25, -82), (-23, -110), (0, -117), (23, -110), Corner(25, -82), (0, -78)])
                sheet.paint(crown, shaded(who.coat.shade))
                sheet.paint(star(0, -98, 8), rim, opacity=0.7)
            if who.style == "hat":
                sheet.paint(ellipse(0, -82, 40, 8), shaded(who.coat.shade))
            top = TOPS.get(who.style, -104)
            wide = 20 if who.style in ("cap", "hat") else 17
            crown_rim = [
                (-wide, top + 13),
                (-wide * 0.6, top + 4),
                (0, top + 1),
                (wide * 0.6, top + 4),
                (wide, top + 13),
            ]
            sheet.paint(stroke(crown_rim, 3.2, start=0.1, end=0.1), rim)
        for side in (-1, 1):
            edge = [(side * 12, -54), (side * 30, -45), (side * 38, -22)]
            sheet.paint(stroke(edge, 4.4, start=0.2, end=0.1), rim)


def hand_up(sheet: Sheet, who: Weaver) -> None:
    """A raised hand, the fingers together."""
    sheet.paint(ellipse(36, -132, 10, 11), who.skin.light)
    for dx in (-6, 0, 6):
        sheet.paint(
            stroke([(36 + dx, -134), (36 + dx * 1.2, -154 + abs(dx) * 0.6)], 7, start=0.9, end=0.8), who.skin.light
        )
    sheet.paint(stroke([(28, -130), (20, -140)], 6, start=0.9, end=0.8), who.skin.light)
