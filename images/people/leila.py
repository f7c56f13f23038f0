"""Leila Haddad, thirty: a winter coat indoors, collar up, a scarf, and a finger with which she argues.

Her short black hair ends in a fringe cut along a ruler. She looks to the left, where the lamp is. Points are about
the middle of her head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from figure_drawing import blob, contour, finger, fold, shade
from leila_drawing import COAT, FAR_HALF, LINING, NEAR_HALF, SKIN, head, paperback, trunk, tweed
from limbs_drawing import Limb, fist_behind, fist_in_front, limb, lines_of

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, ellipse, polygon, polyline, rectangle, smooth, star
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import ADULT, Draw, Person
from print_room.rig import CHIN, Expression, Eye, Features, bent, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet, Stop

HEAD = (446.0, 264.0)
TILT = 2.0

LANTERN = (-236.0, 236.0)
HALO = 204.0
NONE = Ink(0, 0, 0)
ALL_KEPT = Ink(1, 1, 1)
FAR_SLEEVE = limb((-112, 276, 30), (-160, 320, 54), (-196, 430, 54), (-204, 520, 52), (-200, 552, 44))
# What of the face a lantern reaches that is held below it.
LIT_FACE: tuple[Point | Corner, ...] = (
    Corner(-82, -36),
    (-80, -8),
    (-88, 26),
    (-80, 66),
    (-62, 104),
    (-42, 130),
    (-16, 136),
    Corner(14, 122),
    (20, 70),
    Corner(46, -32),
)


def _posed(behind: Draw | None, in_front: Draw, after: Draw | None = None) -> Callable[[Sheet], None]:
    """Return a pose: what lies behind her, the coat, arms and what they hold, the head, what lies over all."""

    def pose(sheet: Sheet) -> None:
        with sheet.group(move=HEAD):
            if behind is not None:
                behind(sheet)
            trunk(sheet)
            in_front(sheet)
            with sheet.group(turn=(TILT, *CHIN)):
                head(sheet)
            if after is not None:
                after(sheet)

    return pose


def _sleeve(sheet: Sheet, part: Limb, name: str, *, dark: float = 1) -> None:
    """Draw a sleeve of tweed with its shadow and its lines."""
    outline = part.outline(rounded=True)
    sheet.paint(outline, COAT.light)
    xs = [x for x, _ in part.middle]
    ys = [y for _, y in part.middle]
    reach = max(part.halves)
    tweed(
        sheet,
        outline,
        (min(xs) - reach, min(ys) - reach, max(xs) - min(xs) + 2 * reach, max(ys) - min(ys) + 2 * reach),
        name,
    )
    with sheet.overprint(clip=sheet.clip(outline)):
        sheet.paint(
            polygon(part.edge(dark * 0.15, -0.15, 1.1) + part.edge(dark * 1.2, -0.15, 1.1)[::-1]), Ink(0.30, 0.40, 0.02)
        )
    lines_of(sheet, part, start=0.05, width=4.6)


def _cuff(sheet: Sheet, part: Limb, *, length: float = 0.16) -> None:
    """Draw the turned-back end of a sleeve, its dark lining out."""
    start = 1 - length
    band = [*part.edge(-1.12, start, 1)[::6], *part.edge(1.12, start, 1)[::-6]]
    outline = polygon(band)
    sheet.paint(outline, LINING.light)
    with sheet.group(clip=sheet.clip(outline)):
        sheet.paint(polygon(part.edge(0.2, start - 0.1, 1) + part.edge(1.3, start - 0.1, 1)[::-1]), LINING.shade)
    sheet.line(outline, LINE, 3.8)


# Hands in pockets.


def _in_pockets(sheet: Sheet) -> None:
    with sheet.shape("far arm"):
        _sleeve(
            sheet,
            limb((-112, 276, 30), (-164, 320, 54), (-210, 430, 54), (-222, 530, 50), (-178, 618, 44), (-148, 660, 38)),
            "far sleeve",
        )
        _pocket(sheet, (-148, 656), 1)
        fold(sheet, (-176, 540), (-204, 528), (-230, 540))
        fold(sheet, (-180, 552), (-206, 556), (-226, 570))
    with sheet.shape("near arm"):
        _sleeve(
            sheet,
            limb((166, 268, 30), (214, 318, 58), (266, 430, 58), (282, 532, 54), (240, 622, 47), (206, 664, 40)),
            "near sleeve",
        )
        _pocket(sheet, (206, 662), -1)
        fold(sheet, (234, 536), (262, 524), (292, 538))
        fold(sheet, (236, 548), (262, 556), (286, 572))


def _pocket(sheet: Sheet, at: Point, side: int) -> None:
    """A patch pocket with a hand in it, its flap pushed up by the wrist."""
    with sheet.group(move=at), sheet.group(scale=(side, 1, 0, 0)):
        patch = smooth(
            [Corner(-58, -22), (0, 6), Corner(66, 22), (72, 90), Corner(64, 150), (4, 158), Corner(-52, 146), (-62, 60)]
        )
        sheet.paint(patch, COAT.light)
        with sheet.group(clip=sheet.clip(patch)):
            blob(sheet, COAT.shade, (10, 40), (40, 60), (44, 100), (20, 160), (90, 170), (90, 20))
        tweed(sheet, patch, (-70, -24, 150, 190), f"pocket {side}")
        sheet.line(patch, LINE, 4)
        edge = stroke([(-60, -14), (0, 14), (68, 30)], 20, start=1, end=1)
        sheet.paint(edge, LINING.light)
        sheet.line(edge, LINE, 3)


# Arguing.


def _arguing(sheet: Sheet) -> None:
    with sheet.shape("arm with the paperback"):
        upper = limb((166, 268, 30), (216, 318, 58), (262, 430, 58), (280, 540, 54), (280, 566, 46))
        fore = limb((276, 548, 52), (190, 548, 46), (90, 512, 38))
        _sleeve(sheet, upper, "near upper sleeve")
        with sheet.shape("paperback"):
            palm = blob(sheet, SKIN.light, (86, 486), (50, 470), (20, 468), (12, 520), (40, 546), (84, 540))
            shade(sheet, palm, SKIN.shade, (0, 526), (50, 520), (90, 520), (90, 560), (0, 560))
            paperback(sheet, (-26, 470), -13)
        with sheet.shape("hand"):
            for root, tip, width in (
                ((42, 536), (-26, 552), 21),
                ((44, 520), (-40, 528), 23),
                ((44, 502), (-42, 502), 24),
                ((40, 484), (-34, 476), 23),
            ):
                finger(sheet, SKIN, root, tip, width, bend=-3, all_round=True)
            blob(sheet, SKIN.light, (76, 486), (48, 476), (34, 484), (34, 540), (56, 546), (80, 540))
            contour(sheet, [(84, 486), (60, 474), (40, 474)], 3.4)
            contour(sheet, [(84, 542), (58, 547), (40, 544)], 3.4)
        _sleeve(sheet, fore, "near forearm")
        _cuff(sheet, fore)
        contour(sheet, upper.cap(end=True)[:10], 4.4)
    with sheet.shape("arm with the finger"):
        upper = limb((-112, 276, 30), (-162, 320, 54), (-206, 430, 54), (-226, 520, 52), (-226, 552, 44))
        fore = limb((-226, 536, 50), (-256, 450, 45), (-264, 350, 37))
        _sleeve(sheet, upper, "far upper sleeve")
        _sleeve(sheet, fore, "far forearm", dark=-1)
        contour(sheet, upper.cap(end=True), 4.4)
        _pointing_hand(sheet, (-268, 300))
        _cuff(sheet, fore)


def _pointing_hand(sheet: Sheet, at: Point) -> None:
    """One finger up, three folded, the thumb across them."""
    with sheet.group(move=at), sheet.group(turn=(-6, 0, 0)):
        with sheet.shape("first finger"):
            finger(sheet, SKIN, (-18, -24), (-24, -138), 28, bend=2, all_round=True)
            contour(sheet, [(-34, -84), (-26, -80), (-20, -83)], 2.4)
        with sheet.shape("palm"):
            palm = blob(
                sheet, SKIN.light, (-32, 50), (-42, 10), (-38, -24), (-18, -40), (26, -36), (40, -8), (36, 26), (28, 52)
            )
            shade(sheet, palm, SKIN.shade, (10, -10), (12, 20), (-6, 56), (50, 56), (54, -30))
            contour(sheet, [(-32, 48), (-41, 12), (-38, -24)], 3.6)
            contour(sheet, [(28, 50), (36, 26), (40, -4)], 3.6)
        with sheet.shape("folded fingers"):
            for root, tip, width in (
                ((34, -30), (0, -28), 26),
                ((38, -10), (2, -6), 26),
                ((34, 10), (4, 15), 23),
            ):
                finger(sheet, SKIN, root, tip, width, bend=-4, all_round=True)
        with sheet.shape("thumb"):
            finger(sheet, SKIN, (-28, 22), (18, -14), 25, bend=-6, all_round=True)
            blob(sheet, SKIN.light, (-38, 36), (-34, 8), (-18, 8), (-14, 30), (-24, 44))


# With a lantern.


def _lantern_arms(sheet: Sheet) -> None:
    with sheet.shape("near arm"):
        upper = limb((166, 268, 30), (216, 318, 58), (258, 430, 58), (270, 540, 54), (268, 566, 46))
        fore = limb((266, 548, 52), (180, 548, 46), (84, 508, 38))
        _sleeve(sheet, upper, "near upper sleeve")
        _sleeve(sheet, fore, "near forearm")
        contour(sheet, upper.cap(end=True)[:10], 4.4)
    with sheet.shape("far arm"):
        upper = FAR_SLEEVE
        fore = limb((-202, 536, 50), (-166, 528, 46), (-116, 466, 38))
        _sleeve(sheet, upper, "far upper sleeve")
    with sheet.shape("lantern on its stick"):
        near_hand, far_hand = (42, 484), (-70, 401)
        with sheet.group(move=near_hand), sheet.group(turn=(-54, 0, 0)):
            fist_behind(sheet, SKIN)
        with sheet.group(move=far_hand), sheet.group(turn=(-54, 0, 0)):
            fist_behind(sheet, SKIN)
        _stick(sheet)
        for at in (near_hand, far_hand):
            with sheet.group(move=at), sheet.group(turn=(-54, 0, 0)):
                fist_in_front(sheet, SKIN)
    with sheet.shape("far forearm"):
        _sleeve(sheet, fore, "far forearm")
        contour(sheet, upper.cap(end=True)[3:], 4.4)
        _cuff(sheet, fore)


def _stick(sheet: Sheet) -> None:
    run = [(104, 530), (-80, 394), (-180, 250), (-224, 96)]
    sheet.paint(stroke(run, 17, start=1, end=0.6), LINE)
    sheet.paint(stroke(run, 10, start=1, end=0.5), Ink(0.04, 0.26, 0.50))


def _lantern(sheet: Sheet) -> None:
    """Round, of paper, ribbed, with stars cut in it; the light has no other side."""
    x, y = LANTERN
    sheet.line(polyline([(-224, 98), (x, y - 104)]), LINE, 3)
    sheet.paint(rectangle(x - 26, y - 112, 52, 18, radius=5), LINING.light)
    globe = ellipse(x, y, 104, 98)
    light = sheet.radial((x, y + 10), 112, Stop(0, PAPER), Stop(0.45, Ink(0, 0, 0.12)), Stop(1, Ink(0, 0.10, 0.66)))
    sheet.paint(globe, light)
    with sheet.group(clip=sheet.clip(globe)):
        for rise in (-66, -34, 0, 34, 66):
            across = [(x - 110, y + rise * 0.92), (x, y + rise * 1.16), (x + 110, y + rise * 0.92)]
            sheet.paint(stroke(across, 3.4, start=0.8, end=0.8), Ink(0, 0.16, 0.72))
        for dx, dy, size in ((-46, -16, 22), (14, 24, 27), (54, -36, 19), (-14, -58, 15), (-40, 54, 15), (64, 40, 13)):
            sheet.paint(star(x + dx, y + dy, size, inner=0.42, turn=-84), Ink(0, 0.06, 0.84))
    sheet.line(globe, Ink(0.30, 0.30, 0.80), 3.4)
    sheet.paint(rectangle(x - 26, y + 94, 52, 16, radius=5), LINING.light)
    for dx in (-10, 0, 10):
        sheet.paint(
            stroke([(x + dx, y + 108), (x + dx * 1.4, y + 132), (x + dx * 1.2, y + 156)], 6, start=0.8),
            Ink(0, 0.14, 0.84),
        )


def _glow_behind(sheet: Sheet) -> None:
    """The air round a lantern, which is no longer night."""
    halo = sheet.radial(
        LANTERN,
        HALO,
        Stop(0, Ink(0, 0, 0.36), 0.9),
        Stop(0.42, Ink(0, 0.02, 0.50), 0.62),
        Stop(1, Ink(0, 0.05, 0.55), 0),
    )
    with sheet.shape("glow"):
        sheet.paint(ellipse(*LANTERN, HALO), halo)


def _lit_by_it(sheet: Sheet) -> None:
    """What it does to her: warm on all that turns to it, and the lantern itself over that."""
    cloth = sheet.clip(smooth(FAR_HALF), smooth(NEAR_HALF), FAR_SLEEVE.outline(rounded=True))
    with sheet.shape("light on the coat"):
        near_it = ellipse(*LANTERN, 460)
        with sheet.lift(clip=cloth):
            away = sheet.radial(
                LANTERN, 460, Stop(0.2, Ink(0.6, 0.12, 1)), Stop(0.55, Ink(0.8, 0.6, 1)), Stop(1, ALL_KEPT)
            )
            sheet.paint(near_it, away)
        with sheet.overprint(clip=cloth):
            warm = sheet.radial(LANTERN, 460, Stop(0.2, Ink(0, 0, 0.62)), Stop(0.6, Ink(0, 0, 0.26)), Stop(1, NONE))
            sheet.paint(near_it, warm)
    with sheet.shape("light on the face"), sheet.group(turn=(TILT, *CHIN)):
        inside = sheet.clip(smooth(LIT_FACE))
        with sheet.lift(clip=inside):
            sheet.paint(
                ellipse(-110, 66, 142), sheet.radial((-110, 66), 142, Stop(0.2, Ink(0, 0, 0.6)), Stop(1, ALL_KEPT))
            )
        sheet.paint(
            stroke([(-96, -40), (-106, -72), (-98, -112), (-78, -146)], 6, start=0.1, end=0.1), Ink(0, 0.08, 0.70)
        )
    with sheet.shape("lantern"):
        _lantern(sheet)


# The face.


FACE = replace(
    Features(),
    centre=HEAD,
    tilt=TILT,
    skin=SKIN,
    near_eye=Eye(11, 6, 24, 12.5),
    far_eye=Eye(-60, 6, 16, 12),
    brow_rise=30,
    brow=9.5,
    nose=((-44, 12), (-66, 46), (-42, 57)),
    mouth=(-38, 91),
    mouth_width=50,
    lip=1.1,
    cupid=1.2,
    flick=1.35,
    bags=0.4,
    cheeks=((26, 56, 38), (-64, 54, 18)),
)
ROWS = bent(
    # She has heard you out, and is about to say no.
    calm=Expression(open=0.74, inner=2, outer=-1, arch=-4, crooked=5, smile=0.8, skew=2.5, blush=0.5),
    smiling=Expression(
        open=0.70, squint=0.30, inner=-1, outer=0, arch=-6, crooked=6, smile=9, wide=1.08, skew=5, blush=0.65
    ),
)

PICTURE = Person(
    name="leila",
    poses={
        "coat": _posed(None, _in_pockets),
        "arguing": _posed(None, _arguing),
        "lantern": _posed(_glow_behind, _lantern_arms, _lit_by_it),
    },
    faces=faces_of(FACE, ROWS),
    eyes=eyes_of(FACE, ROWS),
    lids=lids_of(FACE, ROWS),
    canvas=ADULT,
    palette="exposure",
    who="leila",
    looks=(
        "{name} is about thirty, with short black hair and a straight fringe, in a long winter coat with its collar "
        "up, and a scarf."
    ),
    poses_in_words={
        "coat": "{name} stands with her hands deep in her coat pockets.",
        "arguing": "{name} has one finger up, and a paperback in the other hand.",
        "lantern": "{name} holds a round paper lantern before her on a stick, and its light is on her.",
    },
    faces_in_words={
        "calm": "{name} listens.",
        "smiling": "{name} smiles.",
        "laughing": "{name} laughs.",
        "worried": "{name} looks worried.",
        "frightened": "{name} is frightened.",
        "angry": "{name} looks angry.",
        "sad": "{name} looks sad.",
        "tired": "{name} looks tired.",
    },
)
