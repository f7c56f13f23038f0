"""Brian Calloway, thirty-one, head of development at the Guild: a gilet full of stickers, a headset, large teeth.

He never sits. Drawn looking left, the lamp at the upper left; coordinates are about the middle of the head, which is
the same in every pose.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from brian_drawing import (
    DOWN,
    FAR_SHOULDER,
    FRECKLE,
    HAIR,
    HEADSET,
    NEAR_SHOULDER,
    SHIRT,
    SHIRT_SHADOW,
    SKIN,
    STRIPE,
    TILT,
    TURQUOISE,
    forearm_sleeve,
    gilet,
    gilet_over_shoulder,
    head,
    trunk,
    upper_arm,
)
from neighbours_drawing import Finger, about, contour, finger, fingers, forearm, lit_and_shaded, rings, sleeve, tube

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, between, ellipse, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Cloth, Ink
from print_room.pictures import ADULT, Draw, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

HEAD = (486.0, 284.0)
TABLET = Cloth(Ink(0.60, 0.56, 0.18), Ink(0.84, 0.72, 0.22), Ink(0.30, 0.40, 0.14))


# Poses.


def presenting(sheet: Sheet) -> None:
    """One arm flung out to whatever there is to be seen; a clicker in the other hand."""
    far_elbow, near_elbow = (-248.0, 346.0), (240.0, 504.0)
    with about(sheet, HEAD):
        trunk(sheet)
        with sheet.shape("upper arms"):
            upper_arm(sheet, FAR_SHOULDER, far_elbow, 46)
            upper_arm(sheet, NEAR_SHOULDER, near_elbow, 50)
        gilet(sheet)
        with sheet.shape("arm flung out"):
            flung_hand(sheet)
            forearm_sleeve(sheet, far_elbow, (-338, 232), 42)
        with sheet.shape("arm with the clicker"):
            hand_with_clicker(sheet)
            forearm_sleeve(sheet, near_elbow, (112, 498), 45)
        head(sheet)


def standing(sheet: Sheet) -> None:
    """A tablet hugged to his chest with both arms."""
    far_elbow, near_elbow = (-210.0, 470.0), (244.0, 478.0)
    with about(sheet, HEAD):
        trunk(sheet)
        with sheet.shape("upper arms"):
            upper_arm(sheet, FAR_SHOULDER, far_elbow, 46)
            upper_arm(sheet, NEAR_SHOULDER, near_elbow, 50)
        gilet(sheet)
        tablet(sheet)
        with sheet.shape("far arm"):
            far_hugging_hand(sheet)
            forearm_sleeve(sheet, far_elbow, (-12, 500), 44)
        with sheet.shape("near arm"):
            near_hugging_hand(sheet)
            forearm_sleeve(sheet, near_elbow, (36, 404), 46)
        head(sheet)


def helping(sheet: Sheet) -> None:
    """Sleeves up, the gilet over one shoulder, a coil of cord over his arm and its end in his hands."""
    far_elbow, near_elbow = (-212.0, 478.0), (236.0, 492.0)
    with about(sheet, HEAD):
        trunk(sheet)
        with sheet.shape("upper arms"):
            upper_arm(sheet, FAR_SHOULDER, far_elbow, 46)
            upper_arm(sheet, NEAR_SHOULDER, near_elbow, 50)
        gilet_over_shoulder(sheet)
        coil(sheet, front=False)
        with sheet.shape("far arm"):
            bare_arm(sheet, [far_elbow, (-150, 486), (-76, 472)])
            pushed_up(sheet, far_elbow, (-176, 484), 44)
        coil(sheet, front=True)
        with sheet.shape("near arm"):
            bare_arm(sheet, [near_elbow, (160, 494), (84, 476)])
            pushed_up(sheet, near_elbow, (186, 494), 47)
        hands_with_the_end(sheet)
        head(sheet)


# Hands.


def flung_hand(sheet: Sheet) -> None:
    """The far hand, open, its inside up: there it is."""
    forearm(sheet, SKIN, [(-326, 250), (-348, 214), (-362, 186)], (27, 24, 26))
    with sheet.shape("flung hand"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((-392, 164), (-424, 150), (-454, 156), 20),
                Finger((-396, 148), (-432, 126), (-466, 116), 22),
                Finger((-388, 134), (-418, 98), (-446, 78), 22),
                Finger((-374, 126), (-390, 88), (-406, 58), 21),
            ),
            bare=4,
        )
        palm = [(-384, 192), (-404, 166), (-404, 138), (-382, 118), (-352, 126), (-338, 156), (-340, 196), (-360, 206)]
        lit_and_shaded(
            sheet, palm, SKIN, [Corner(-352, 100), (-354, 150), Corner(-366, 210), Corner(-320, 210), Corner(-320, 100)]
        )
        contour(sheet, [(-380, 196), (-403, 168), (-405, 152)], 3.4)
        finger(sheet, SKIN, Finger((-346, 172), (-328, 136), (-330, 100), 23), nail=False)
        contour(sheet, [(-370, 180), (-362, 158), (-346, 144)], 2.8, SKIN.deep)


def hand_with_clicker(sheet: Sheet) -> None:
    """The near hand round a clicker, the thumb on its one button."""
    forearm(sheet, SKIN, [(130, 502), (84, 490), (48, 482)], (27, 25, 28))
    with sheet.shape("hand with the clicker"):
        for sides, ink in ((19, LINE), (15, TURQUOISE.light)):
            body = tube([(64, 470), (2, 450), (-88, 424)], (sides, sides, sides - 2))
            sheet.paint(body.outline, ink)
        sheet.paint(stroke([(60, 480), (2, 461), (-82, 435)], 8, start=0.6, end=0.6), TURQUOISE.deep)
        sheet.paint(ellipse(-90, 423, 7, 16, turn=16), LINE)
        sheet.paint(ellipse(-34, 428, 14, 7, turn=16), LINE)
        sheet.paint(ellipse(-34, 426, 11, 6, turn=16), DOWN.light)
        fingers(
            sheet,
            SKIN,
            (
                Finger((24, 466), (-16, 462), (-42, 466), 24),
                Finger((26, 484), (-16, 481), (-40, 484), 24),
                Finger((28, 502), (-12, 500), (-34, 502), 23),
                Finger((32, 518), (0, 517), (-22, 518), 21),
            ),
            bare=6,
        )
        back = [(74, 456), (46, 446), (14, 452), (2, 482), (10, 518), (42, 526), (74, 514)]
        lit_and_shaded(sheet, back, SKIN, [Corner(84, 500), (40, 500), (0, 496), Corner(-10, 534), Corner(90, 534)])
        contour(sheet, [(74, 515), (42, 527), (16, 522)], 3.4)
        finger(sheet, SKIN, Finger((58, 462), (20, 430), (-24, 416), 25), nail=True)
        contour(sheet, [(76, 456), (62, 448)], 3.4)


def tablet(sheet: Sheet) -> None:
    """Its back to us, with a round sticker larger than all the others."""
    with sheet.shape("tablet"), sheet.group(turn=(-7, 10, 420)):
        sheet.paint(rectangle(-106, 268, 240, 316, radius=20), DOWN.deep)
        case = rectangle(-112, 262, 240, 316, radius=20)
        sheet.paint(case, TABLET.light)
        sheet.line(case, LINE, 4.4)
        sheet.line(rectangle(-102, 272, 220, 296, radius=14), TABLET.deep, 3)
        sheet.paint(ellipse(42, 328, 54), PAPER)
        sheet.paint(ellipse(42, 328, 47), TURQUOISE.light)
        sheet.paint(ellipse(27, 316, 5, 9) + ellipse(57, 316, 5, 9), LINE)
        sheet.paint(stroke([(16, 336), (42, 356), (68, 336)], 8, start=0.4, end=0.4), LINE)


def far_hugging_hand(sheet: Sheet) -> None:
    """The far hand below, its fingers round the tablet's other edge."""
    forearm(sheet, SKIN, [(-40, 500), (20, 506), (60, 502)], (27, 25, 26))
    with sheet.shape("far hand"):
        fingers(
            sheet,
            SKIN,
            (
                Finger((104, 478), (132, 472), (150, 482), 21),
                Finger((106, 496), (138, 492), (154, 502), 22),
                Finger((104, 514), (134, 514), (150, 522), 21),
                Finger((96, 530), (122, 534), (138, 540), 19),
            ),
        )
        back = [(46, 476), (80, 466), (110, 470), (118, 500), (108, 532), (78, 540), (46, 528)]
        lit_and_shaded(sheet, back, SKIN, [Corner(36, 516), (80, 516), (120, 506), Corner(124, 550), Corner(36, 550)])
        contour(sheet, [(46, 476), (80, 466), (106, 469)], 3.4)
        contour(sheet, [(46, 529), (78, 541), (100, 537)], 3.4)
        finger(sheet, SKIN, Finger((62, 482), (88, 454), (114, 448), 22), nail=True)


def near_hugging_hand(sheet: Sheet) -> None:
    """The near hand above, flat on the tablet's back."""
    forearm(sheet, SKIN, [(70, 412), (10, 398), (-22, 392)], (27, 25, 26))
    with sheet.shape("near hand"):
        finger(sheet, SKIN, Finger((-30, 382), (-44, 346), (-70, 330), 23), nail=True)
        fingers(
            sheet,
            SKIN,
            (
                Finger((-76, 372), (-108, 366), (-134, 376), 21),
                Finger((-82, 388), (-118, 386), (-146, 398), 22),
                Finger((-80, 404), (-114, 408), (-140, 420), 21),
                Finger((-70, 420), (-100, 428), (-122, 440), 19),
            ),
            bare=4,
        )
        back = [(-10, 368), (-46, 358), (-80, 362), (-92, 388), (-84, 418), (-54, 432), (-12, 420)]
        lit_and_shaded(sheet, back, SKIN, [Corner(0, 404), (-46, 408), (-90, 400), Corner(-96, 444), Corner(0, 444)])
        contour(sheet, [(-10, 368), (-46, 358), (-74, 360)], 3.4)
        contour(sheet, [(-12, 421), (-54, 433), (-72, 428)], 3.4)


# The cord.

CORD = Cloth(Ink(0, 0.04, 0.16), Ink(0.10, 0.32, 0.24), Ink(0.04, 0.20, 0.86))


def cord(sheet: Sheet, way: Sequence[Point]) -> None:
    """A cord as the portals are woven of: pale, a coral thread twisted into it."""
    limb = tube(way, (7, 7))
    sheet.line(smooth(way, closed=False), LINE, 17)
    sheet.line(smooth(way, closed=False), CORD.light, 11)
    last = len(limb.run) - 1
    twists = range(2, last - 1, 4)
    marks = "".join(polyline([limb.at(step / last, -0.7), limb.at((step + 2) / last, 0.7)]) for step in twists)
    sheet.line(marks, CORD.deep, 3.4)


def coil(sheet: Sheet, *, front: bool) -> None:
    """Loops over the far forearm: the strands behind it, or those before it."""
    with sheet.shape("coil before the arm" if front else "coil behind the arm"):
        for index in range(5):
            x, drop = -164 + index * 15, (118, 132, 124, 138, 120)[index]
            top = (x - 4, 436.0)
            if front:
                cord(sheet, [top, (x - 22, 462), (x - 28, 520), (x - 16, 436 + drop), (x + 8, 446 + drop)])
            else:
                cord(sheet, [top, (x + 22, 460), (x + 30, 540), (x + 22, 430 + drop), (x + 8, 446 + drop)])
        if front:
            cord(sheet, [(-112, 566), (-60, 596), (-8, 566), (-22, 500), (-40, 476)])


def bare_arm(sheet: Sheet, way: Sequence[Point]) -> None:
    """A freckled forearm."""
    forearm(sheet, SKIN, way, (36, 33, 25))
    rng = sheet.rng(f"arm at {way[0][0]:.0f}")
    for _ in range(12):
        share = rng.uniform(0.35, 0.95)
        x, y = between(way[0], way[2], share)
        sheet.paint(ellipse(x, y + rng.uniform(-16, 12), rng.uniform(1.6, 2.6)), FRECKLE, opacity=0.8)


def pushed_up(sheet: Sheet, elbow: Point, end: Point, half: float) -> None:
    """What there is of a sleeve below the elbow, and its roll."""
    limb = tube([elbow, between(elbow, end, 0.5), end], (half, half - 1, half - 3))
    sleeve(sheet, limb, SHIRT, rings(STRIPE, 15, 33), shadow=SHIRT_SHADOW, rounded="start")
    for start, stop in ((0.55, 1.0), (1.0, 1.5)):
        roll = tube([between(elbow, end, start), between(elbow, end, stop)], (half - 1, half - 3))
        path = roll.outline
        sheet.paint(path, SHIRT.light)
        with sheet.group(clip=sheet.clip(path)):
            sheet.paint(stroke(roll.right[::3], half * 1.1, start=1, end=1), SHIRT.shade)
            sheet.paint(stroke([roll.at(0.5, -1), roll.at(0.5, 1)], 8, start=1, end=1), STRIPE)
        sheet.line(path, LINE, 3.6)


def hands_with_the_end(sheet: Sheet) -> None:
    """The far hand lets the cord run; the near one has the end, which is bound with coral thread."""
    with sheet.shape("far hand"):
        back = [(-86, 444), (-52, 434), (-14, 440), (4, 464), (-4, 492), (-48, 500), (-86, 498)]
        lit_and_shaded(sheet, back, SKIN, [Corner(-90, 482), (-40, 484), (10, 476), Corner(10, 510), Corner(-90, 510)])
        contour(sheet, [(-86, 446), (-52, 434), (-14, 440)], 3.4)
        cord(sheet, [(-40, 488), (-8, 482), (30, 496), (56, 500)])
        fingers(
            sheet,
            SKIN,
            (
                Finger((-4, 460), (4, 484), (-4, 508), 21),
                Finger((-22, 458), (-16, 488), (-22, 514), 22),
                Finger((-42, 460), (-38, 488), (-42, 514), 22),
                Finger((-60, 464), (-58, 488), (-60, 508), 20),
            ),
            bare=8,
        )
        finger(sheet, SKIN, Finger((-46, 448), (-14, 440), (16, 448), 22), nail=True)
    with sheet.shape("near hand"):
        palm = [(92, 446), (60, 436), (34, 446), (30, 480), (40, 508), (72, 512), (96, 504)]
        lit_and_shaded(
            sheet, palm, SKIN, [Corner(70, 430), (66, 480), Corner(60, 520), Corner(120, 520), Corner(120, 430)]
        )
        contour(sheet, [(94, 505), (72, 513), (44, 508)], 3.4)
        cord(sheet, [(46, 524), (42, 470), (40, 404), (24, 362), (-4, 354), (-22, 372)])
        with sheet.shape("tassel"):
            for dx in (-16, 16, -8, 8, 0):
                sheet.paint(
                    stroke([(-24, 388), (-26 + dx, 410), (-26 + dx * 1.2, 438)], 10, start=0.8, end=0.3), CORD.deep
                )
            sheet.paint(rectangle(-36, 370, 25, 20, radius=6), LINE)
            sheet.paint(rectangle(-33, 373, 19, 14, radius=5), TURQUOISE.light)
        fingers(
            sheet,
            SKIN,
            (
                Finger((66, 448), (38, 444), (16, 448), 22),
                Finger((66, 465), (36, 462), (14, 466), 23),
                Finger((66, 483), (38, 481), (16, 484), 22),
                Finger((68, 499), (44, 498), (24, 500), 20),
            ),
            bare=6,
        )
        finger(sheet, SKIN, Finger((80, 448), (62, 420), (42, 408), 23), nail=True)


# The face.


def scattered() -> tuple[tuple[float, float, float], ...]:
    """His freckles, which are the same in every expression: x, y, size."""
    rng = random.Random("freckles")
    patches = ((30, 44, 34, 20, 22), (-62, 44, 15, 16, 8), (-42, 26, 14, 10, 5), (-6, -62, 46, 14, 7))
    return tuple(
        (x + rng.uniform(-wide, wide), y + rng.uniform(-high, high), rng.uniform(1.6, 2.7))
        for x, y, wide, high, count in patches
        for _ in range(count)
    )


FRECKLES = scattered()


def marks(sheet: Sheet) -> None:
    """Freckles: over the nose and both cheeks, a few on the forehead."""
    for x, y, size in FRECKLES:
        sheet.paint(ellipse(x, y, size), FRECKLE, opacity=0.8)


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(14, 4, 22, 13.5),
    far_eye=Eye(-58, 4, 15.5, 12.5),
    brow_rise=34,
    brow=10,
    brow_ink=HAIR.shade,
    nose=((-40, 12), (-67, 46), (-40, 57)),
    mouth=(-36, 92),
    mouth_width=58,
    iris=Ink(0.26, 0.68, 0.06),
    lip=0.9,
    flick=0.0,
    lid=6.4,
    cheeks=((32, 54, 36), (-66, 52, 16)),
    marks=marks,
)
# He shows his teeth to everybody; only when nobody looks does his mouth shut over them.
ROWS = bent(
    calm=Expression(open=0.92, outer=1, arch=-6, crooked=4, smile=4, skew=2, blush=0.45),
    smiling=Expression(
        open=0.78, squint=0.34, inner=-4, outer=1, arch=-8, crooked=3, smile=13, gape=13, wide=1.14, skew=3, teeth=True
    ),
    laughing=Expression(
        closed="up", inner=-9, outer=-3, arch=-9, smile=13, gape=28, wide=1.2, skew=3, teeth=True, blush=0.9
    ),
)
# With which expressions a line parts the two in the middle.
GRINS = ("smiling", "laughing")
# Where two of them lie on the lower lip because the mouth does not quite shut.
BITES: Mapping[str, float] = {"calm": 4.0, "worried": -1.0, "tired": 0.0}


def with_teeth(name: str, face: Draw) -> Draw:
    """Return the face with his two front teeth, which are in no row of numbers."""

    def drawn(sheet: Sheet) -> None:
        face(sheet)
        with about(sheet, HEAD), sheet.group(turn=(TILT, *CHIN)), sheet.shape("front teeth"):
            if name in BITES:
                y = 92 + BITES[name]
                for x in (-43.5, -34.5):
                    tooth = rectangle(x, y, 9, 8, radius=3)
                    sheet.paint(tooth, PAPER)
                    sheet.line(tooth, LINE, 1.6)
            elif name in GRINS:
                sheet.line(polyline([(-36, 94), (-36, 100.5)]), HEADSET.light, 2)

    return drawn


PICTURE = Person(
    name="brian",
    poses={"presenting": presenting, "standing": standing, "helping": helping},
    faces={name: with_teeth(name, face) for name, face in faces_of(FACE, ROWS).items()},
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="the_festival_of_dreams",
    who="brian",
    looks=(
        "{name} is thirty or so, pale and freckled, with a sandy-red quiff and large teeth; he wears a headset, and a "
        "quilted sleeveless jacket covered with round stickers over a striped shirt."
    ),
    poses_in_words={
        "presenting": "{name} flings out one arm to show what there is, and holds a small clicker in his other hand.",
        "standing": "{name} hugs a tablet to his chest with both arms.",
        "helping": (
            "{name} has his sleeves up and his jacket over one shoulder; a coil of cord hangs over his arm, and he "
            "holds its end in both hands."
        ),
    },
    faces_in_words={
        "calm": "{name} looks eager.",
        "smiling": "{name} smiles with all his teeth.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
