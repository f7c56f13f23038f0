"""The class, one by one: eight who have dropped off in eight ways, and a man of sixty-eight who is at the fourth line.

Each is drawn as `night_school_people_drawing` says: from the side, looking right, the desk's top at height 0.
"""

from __future__ import annotations

from night_school_people_drawing import (
    FEET,
    arm,
    chair,
    curly,
    desk,
    flat_cap,
    hair_in_a_bun,
    hair_short,
    head,
    legs,
    limb,
    open_book,
    shape_in_cloth,
)

from print_room.brushes import stroke
from print_room.geometry import Corner, ellipse, polyline, rectangle, smooth
from print_room.inks import (
    CLOTH_BLUE,
    CLOTH_NAVY,
    CLOTH_OCHRE,
    CLOTH_RUST,
    CLOTH_WHITE,
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_GREY,
    HAIR_RED,
    LINE,
    PAPER,
    SKIN_BROWN,
    SKIN_DARK,
    SKIN_FAIR,
    SKIN_LIGHT,
    SKIN_TAN,
    Ink,
)
from print_room.sheet import Sheet

UPRIGHT = [
    Corner(-16, -112),
    (-52, -86),
    (-70, -20),
    (-74, 40),
    Corner(-64, 78),
    Corner(20, 76),
    (34, 20),
    (36, -40),
    (22, -92),
]


def hand(sheet: Sheet, x: float, y: float, ink: Ink, radius: float = 15) -> None:
    """A hand at rest."""
    sheet.paint(ellipse(x, y, radius * 1.15, radius), ink)
    sheet.line(ellipse(x, y, radius * 1.15, radius), LINE, 2.6)


def reader(sheet: Sheet) -> None:
    """The man who is awake: upright, in a flat cap, a finger under a line."""
    chair(sheet)
    legs(sheet, CLOTH_NAVY, CLOTH_RUST)
    limb(sheet, [(2, -104), (10, -126)], 40, SKIN_FAIR.shade, end=1)
    shape_in_cloth(sheet, UPRIGHT, CLOTH_OCHRE, "knit", Ink(0.16, 0.36, 0.78))
    with sheet.group(move=(14, -168)), sheet.group(turn=(9, 0, 0)):
        head(sheet, SKIN_FAIR, awake=True)
        with sheet.shape("moustache"):
            moustache = smooth([Corner(58, 18), (46, 14), (32, 20), Corner(18, 16), (26, 32), (42, 31)])
            sheet.paint(moustache, HAIR_GREY.deep)
            sheet.line(moustache, LINE, 2.2)
            sheet.paint(smooth([(-44, -20), (-24, -20), (-18, 2), (-34, 26), (-44, 12)]), HAIR_GREY.deep)
        flat_cap(sheet, CLOTH_WHITE)
    desk(sheet, 52, 250)
    with sheet.shape("his book"):
        cover = smooth(
            [Corner(92, -2), (128, -60), Corner(134, -62), Corner(250, -78), Corner(268, -66), Corner(246, -2)]
        )
        sheet.paint(cover, CLOTH_RUST.light)
        sheet.line(cover, LINE, 2.8)
        for page in (
            [Corner(106, -8), (124, -44), (140, -60), Corner(186, -50), Corner(172, -8)],
            [Corner(172, -8), Corner(186, -50), (214, -72), Corner(258, -68), Corner(238, -8)],
        ):
            sheet.paint(smooth(page), PAPER)
            sheet.line(smooth(page), LINE, 2.4)
        for x, y in ((140, -47), (135, -38), (130, -29), (126, -20), (198, -50), (194, -41), (190, -32), (186, -23)):
            sheet.line(polyline([(x, y), (x + 34, y + 1)]), CLOTH_NAVY.light, 3)
    with sheet.shape("his arm"):
        arm(
            sheet,
            (([(-8, -84), (6, -36), (36, -20)], 46, 0.84), ([(36, -20), (76, -24), (116, -24)], 38, 0.8)),
            CLOTH_OCHRE.light,
        )
        arm(
            sheet,
            (([(122, -26), (136, -27)], 27, 0.9), ([(142, -28), (162, -22), (184, -19)], 10, 0.8)),
            SKIN_FAIR.light,
        )


def head_on_arms(sheet: Sheet, *, scarf: bool) -> None:
    """Somebody fallen forward on their arms, whose cheek is pressed flat; in a headscarf, or with curls."""
    skin = SKIN_TAN if scarf else SKIN_DARK
    cloth = CLOTH_RUST if scarf else CLOTH_BLUE
    chair(sheet)
    legs(sheet, CLOTH_NAVY, CLOTH_OCHRE if scarf else CLOTH_WHITE, out=40, hole=not scarf)
    back = [
        Corner(56, -8),
        (50, -66),
        (18, -82),
        (-30, -58),
        (-64, 0),
        (-74, 44),
        Corner(-64, 78),
        Corner(20, 76),
        (44, 40),
    ]
    shape_in_cloth(sheet, back, cloth, "moons" if scarf else "hoops", cloth.shade if scarf else PAPER)
    desk(sheet, 44, 230)
    limb(sheet, [(60, -18), (120, -20), (176, -16)], 40, cloth.shade, end=0.8)
    with sheet.group(move=(102, -64)), sheet.group(turn=(62, 0, 0)):
        head(sheet, skin)
        if scarf:
            with sheet.shape("headscarf"):
                cloth_round = smooth(
                    [
                        Corner(40, -30),
                        (22, -62),
                        (-20, -68),
                        (-58, -40),
                        (-62, 6),
                        Corner(-40, 50),
                        (-16, 38),
                        (-14, 0),
                        (6, -28),
                    ]
                )
                sheet.paint(cloth_round, CLOTH_WHITE.light)
                with sheet.group(clip=sheet.clip(cloth_round)):
                    for x, y in ((-46, 20), (-44, -18), (-20, -46), (14, -48), (-22, -10), (-56, 0)):
                        sheet.paint(ellipse(x, y, 8), CLOTH_RUST.light)
                sheet.line(cloth_round, LINE, 2.8)
        else:
            curly(sheet, HAIR_BLACK)
    arm(
        sheet,
        (([(20, -50), (54, -14), (92, -14)], 46, 0.9), ([(84, -15), (140, -16), (178, -12)], 36, 0.8)),
        cloth.light,
    )
    hand(sheet, 190, -12, skin.light)


def chin_on_chest(sheet: Sheet) -> None:
    """A bearded man whose arms are folded and whose chin has sunk."""
    chair(sheet)
    legs(sheet, CLOTH_RUST, CLOTH_BLUE, out=60)
    limb(sheet, [(2, -104), (16, -126)], 44, SKIN_BROWN.shade, end=1)
    shape_in_cloth(sheet, UPRIGHT, CLOTH_WHITE, "stripes", CLOTH_BLUE.light)
    with sheet.group(move=(26, -146)), sheet.group(turn=(44, 0, 0)):
        head(sheet, SKIN_BROWN, beard=HAIR_BLACK.light)
        hair_short(sheet, HAIR_BLACK)
    desk(sheet, 60, 230)
    open_book(sheet, 160)
    arm(sheet, (([(-16, -84), (-14, -40), (6, -26)], 46, 0.9), ([(2, -26), (40, -34)], 36, 0.9)), CLOTH_WHITE.light)
    hand(sheet, 48, -36, SKIN_BROWN.light)


def head_thrown_back(sheet: Sheet) -> None:
    """A woman with a red bun whose head hangs over the back of the chair, mouth to the ceiling."""
    chair(sheet)
    legs(sheet, CLOTH_BLUE, CLOTH_RUST, out=70, hole=True)
    limb(sheet, [(-12, -100), (-30, -124)], 38, SKIN_LIGHT.light, end=1)
    shape_in_cloth(sheet, UPRIGHT, CLOTH_NAVY, "stars", PAPER)
    with sheet.group(move=(-48, -160)), sheet.group(turn=(-62, 0, 0)):
        head(sheet, SKIN_LIGHT)
        hair_in_a_bun(sheet, HAIR_RED)
    desk(sheet, 60, 230)
    open_book(sheet, 150)
    limb(sheet, [(-30, -84), (-40, 0), (-34, 64)], 40, CLOTH_NAVY.light, end=0.8)
    limb(sheet, [(-34, 60), (-32, 100), (-36, 130)], 30, SKIN_LIGHT.light, end=0.7)


def plasterer(sheet: Sheet, *, back: bool) -> None:
    """One of two in dusty overalls on one bench, leaning on the other; `back` has his head fallen backwards."""
    skin = SKIN_FAIR if back else SKIN_BROWN
    overalls = CLOTH_WHITE
    legs(sheet, overalls, CLOTH_RUST if back else CLOTH_OCHRE, out=50, hole=back)
    limb(sheet, [(-16, -100), (-22 if back else 6, -126)], 44, skin.shade, end=1)
    body = [
        Corner(-26, -112),
        (-62, -88),
        (-76, -20),
        (-78, 40),
        Corner(-68, 80),
        Corner(20, 78),
        (32, 20),
        (28, -40),
        (12, -94),
    ]
    shape_in_cloth(sheet, body, CLOTH_BLUE if back else CLOTH_RUST, "checks", PAPER)
    with sheet.shape("bib"):
        bib = smooth(
            [Corner(-14, -58), Corner(28, -56), (33, 10), Corner(26, 80), Corner(-70, 82), (-74, 30), Corner(-40, 18)]
        )
        sheet.paint(bib, overalls.light)
        with sheet.group(clip=sheet.clip(bib)):
            rng = sheet.rng(f"dust {back}")
            for _ in range(46):
                sheet.paint(
                    ellipse(rng.uniform(-70, 34), rng.uniform(-56, 80), rng.uniform(2, 6)), overalls.shade, opacity=0.5
                )
        sheet.line(bib, LINE, 2.6)
        sheet.line(smooth([(-2, -58), (-16, -86), (-36, -104)], closed=False), LINE, 12)
        sheet.line(smooth([(-2, -58), (-16, -86), (-36, -104)], closed=False), overalls.light, 7)
    place, turn = ((-30, -164), -40) if back else ((8, -156), 36)
    with sheet.group(move=place), sheet.group(turn=(turn, 0, 0)):
        head(sheet, skin)
        if back:
            hair_short(sheet, HAIR_BROWN)
            sheet.paint(smooth([Corner(60, 18), (42, 13), (24, 24), (28, 34), (44, 25)]), HAIR_BROWN.light)
        else:
            curly(sheet, HAIR_GREY)
        for x, y in ((24, 2), (10, -10), (14, 30), (-20, -46), (4, -54)):
            sheet.paint(ellipse(x, y, 4.5, 3.5), PAPER)
    sleeve = CLOTH_BLUE if back else CLOTH_RUST
    limb(sheet, [(-24, -80), (-26, -20), (0, 20)], 46, sleeve.light, end=0.9)
    limb(sheet, [(-4, 18), (24, 32), (48, 38)], 32, skin.light, end=0.8)
    hand(sheet, 56, 40, skin.light, 17)


def bench(sheet: Sheet, left: float, right: float) -> None:
    """A bench for two."""
    with sheet.shape("bench"):
        for x in (left + 24, right - 24):
            sheet.line(polyline([(x, 84), (x, FEET)]), LINE, 14)
        sheet.paint(rectangle(left, 74, right - left, 18, radius=4), Ink(0.14, 0.42, 0.46))
        sheet.line(rectangle(left, 74, right - left, 18, radius=4), LINE, 2.8)


def thin_man(sheet: Sheet) -> None:
    """A thin man under a great weight: as straight as a post, his head tipped on hers."""
    chair(sheet)
    legs(sheet, CLOTH_NAVY, CLOTH_OCHRE)
    limb(sheet, [(-6, -116), (-12, -168)], 30, SKIN_LIGHT.shade, end=1)
    body = [Corner(-6, -134), (-34, -110), (-40, -20), Corner(-40, 78), Corner(16, 76), (22, 10), (20, -60), (12, -118)]
    shape_in_cloth(sheet, body, CLOTH_NAVY, "hoops", CLOTH_BLUE.light)
    with sheet.group(move=(-16, -200)), sheet.group(turn=(-46, 0, 0)), sheet.group(scale=(0.86, 1.04, 0, 0)):
        head(sheet, SKIN_LIGHT)
        hair_short(sheet, HAIR_BROWN)
        with sheet.shape("spectacles"):
            sheet.line(ellipse(44, 14, 14), LINE, 4)
            sheet.line(polyline([(30, 12), (-10, -4)]), LINE, 3.4)
    arm(
        sheet,
        (([(-8, -110), (-10, -50), (8, -10)], 32, 0.9), ([(6, -10), (40, 20), (58, 44)], 26, 0.8)),
        CLOTH_NAVY.light,
    )
    hand(sheet, 62, 50, SKIN_LIGHT.light, 12)


def large_woman(sheet: Sheet) -> None:
    """A large woman, all dots, who leans her whole weight on whoever sits before her."""
    chair(sheet)
    legs(sheet, CLOTH_RUST, CLOTH_WHITE, out=20)
    skirt = [
        Corner(-92, 70),
        Corner(30, 34),
        (96, 38),
        (122, 70),
        Corner(124, 136),
        (84, 146),
        (34, 138),
        Corner(20, 98),
    ]
    shape_in_cloth(sheet, skirt, CLOTH_RUST, "dots", PAPER)
    body = [
        Corner(44, -112),
        (0, -106),
        (-62, -70),
        (-104, 0),
        (-108, 60),
        Corner(-84, 96),
        Corner(64, 96),
        (92, 50),
        (94, -20),
        (78, -84),
    ]
    shape_in_cloth(sheet, body, CLOTH_RUST, "dots", PAPER)
    with sheet.group(move=(66, -138)), sheet.group(turn=(16, 0, 0)), sheet.group(scale=(1.16, 0, 0)):
        head(sheet, SKIN_BROWN)
        hair_in_a_bun(sheet, HAIR_BLACK)
        sheet.line(ellipse(-8, 22, 7), PAPER, 3.4)
    limb(sheet, [(6, -82), (6, -10), (40, 24)], 62, CLOTH_RUST.light, end=0.9)
    limb(sheet, [(36, 22), (72, 36), (100, 40)], 44, SKIN_BROWN.light, end=0.8)
    hand(sheet, 108, 42, SKIN_BROWN.light, 20)
    sheet.paint(stroke([(-60, 40), (-20, 60), (40, 56)], 5, start=0.2, end=0.2), CLOTH_RUST.deep)
