"""The six Lilas, as a dream has them: one girl in one coat in six attitudes.

They are drawn as Lila Park is and stand a little farther off. All have their head in the same place, so that every
attitude can have every face. They look to the left. Points are about the middle of the head.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from figure_drawing import blob, shade
from lila_coat_drawing import FAR_SHOULDER, NEAR_SHOULDER, SALMON, coat_sleeve, trunk
from lila_drawing import FEATURES, ROWS, Hair, head
from neighbours_drawing import rings, sleeve, tube
from six_hands_drawing import (
    fingers_on_the_edge,
    fist,
    folded_hands,
    hand_at_hip,
    hand_with_raised_pen,
    hanging_fingers,
    mattress,
    notebook,
    open_hand,
    shoe,
)

from print_room.geometry import Corner
from print_room.inks import Cloth, Ink
from print_room.pictures import Draw, Person
from print_room.rig import CHIN, Expression, eyes_of, faces_of, lids_of
from print_room.sheet import Sheet

CANVAS = (790, 1000)
HEAD = (386.0, 346.0)
SIZE = 0.8
TILT = 6.0

TIGHTS = Cloth(Ink(0.72, 0.62, 0.12), Ink(0.90, 0.80, 0.16), Ink(0.98, 0.86, 0.20))
SOCK = Cloth(Ink(0, 0.06, 0.10), Ink(0.08, 0.40, 0.14), Ink(0.24, 0.56, 0.16))


def _placed(draw: Draw) -> Draw:
    """Return the drawing, made about the middle of the head, at its place and size."""

    def drawn(sheet: Sheet) -> None:
        with sheet.group(move=HEAD), sheet.group(scale=(SIZE, 0, 0)):
            draw(sheet)

    return drawn


def _all_placed(drawings: Mapping[str, Draw]) -> dict[str, Draw]:
    return {name: _placed(draw) for name, draw in drawings.items()}


def _posed(body: Draw, in_front: Draw, *, hair: Hair = "combed") -> Callable[[Sheet], None]:
    """Return a pose: the body, the head, and then the arms and what they do."""

    def pose(sheet: Sheet) -> None:
        body(sheet)
        with sheet.group(turn=(TILT, *CHIN)):
            head(sheet, hair)
        in_front(sheet)

    return _placed(pose)


# Funny: she leans on nothing, and it holds.

SLANT = (-9.0, 10.0, 180.0)


def _slanted(sheet: Sheet) -> None:
    with sheet.group(turn=SLANT):
        trunk(sheet)


def _leaning(sheet: Sheet) -> None:
    with sheet.group(turn=SLANT):
        with sheet.shape("near arm"):
            coat_sleeve(sheet, [NEAR_SHOULDER, (230, 342), (286, 436)])
            with sheet.group(move=(192, 520)), sheet.group(turn=(-24, 0, 0)):
                hand_at_hip(sheet)
            coat_sleeve(sheet, [(284, 432), (268, 486), (206, 512)], (48, 44, 38), cuffed=True, share=0.7)
        with sheet.shape("far arm"):
            coat_sleeve(sheet, [FAR_SHOULDER, (-190, 292), (-276, 262)])
            with sheet.group(move=(-150, 142)), sheet.group(turn=(34, 0, 0)):
                fist(sheet)
            coat_sleeve(sheet, [(-274, 268), (-236, 214), (-168, 160)], (46, 44, 38), cuffed=True, share=0.7)


# Good: nothing sticks out.


def _narrow(sheet: Sheet) -> None:
    with sheet.group(scale=(0.9, 1, 10, 0)):
        trunk(sheet)


def _folded(sheet: Sheet) -> None:
    with sheet.shape("arms"):
        coat_sleeve(sheet, [(-94, 272), (-134, 350), (-140, 424)], (42, 46, 42))
        coat_sleeve(sheet, [(132, 268), (168, 348), (172, 422)], (42, 46, 42))
        with sheet.group(move=(12, 442)):
            folded_hands(sheet)
        coat_sleeve(sheet, [(-138, 420), (-104, 450), (-44, 444)], (42, 40, 36), cuffed=True, share=0.66)
        coat_sleeve(sheet, [(170, 418), (132, 450), (70, 444)], (42, 40, 36), cuffed=True, share=0.66)


# Clever: the pen is a raised finger.


def _straight(sheet: Sheet) -> None:
    with sheet.group(scale=(0.95, 1, 10, 0)):
        trunk(sheet)


def _correcting(sheet: Sheet) -> None:
    with sheet.shape("arm with the notebook"):
        coat_sleeve(sheet, [(-102, 268), (-150, 350), (-168, 446)])
        with sheet.group(move=(-34, 372)), sheet.group(turn=(-4, 0, 0)):
            notebook(sheet)
        with sheet.group(move=(-14, 430)), sheet.group(turn=(-14, 0, 0)):
            fingers_on_the_edge(sheet)
        coat_sleeve(sheet, [(-166, 442), (-100, 462), (-20, 432)], (46, 44, 38), cuffed=True, share=0.7)
    with sheet.shape("arm with the pen"):
        coat_sleeve(sheet, [(142, 264), (214, 340), (258, 430)])
        with sheet.group(move=(240, 222)), sheet.group(turn=(4, 0, 0)):
            hand_with_raised_pen(sheet)
        coat_sleeve(sheet, [(258, 428), (256, 330), (242, 240)], (48, 44, 38), cuffed=True, share=0.74)


# Kind: she is as broad as a door.


def _broad(sheet: Sheet) -> None:
    with sheet.group(scale=(1.16, 1, 10, 0)):
        trunk(sheet)


def _welcoming(sheet: Sheet) -> None:
    with sheet.shape("far arm"):
        coat_sleeve(sheet, [(-124, 272), (-198, 350), (-262, 384)], (48, 54, 48))
        with sheet.group(move=(-344, 292)), sheet.group(turn=(-30, 0, 0)):
            open_hand(sheet)
        coat_sleeve(sheet, [(-260, 380), (-314, 360), (-340, 304)], (50, 46, 38), cuffed=True, share=0.66)
    with sheet.shape("near arm"):
        coat_sleeve(sheet, [(172, 266), (254, 344), (318, 378)], (48, 54, 48))
        with sheet.group(move=(382, 284)), sheet.group(turn=(30, 0, 0)), sheet.group(scale=(-1, 1, 0, 0)):
            open_hand(sheet)
        coat_sleeve(sheet, [(316, 374), (366, 352), (380, 296)], (50, 46, 38), cuffed=True, share=0.66)


# Loud: all of it up.


def _cheering(sheet: Sheet) -> None:
    with sheet.shape("far arm"):
        coat_sleeve(sheet, [(-112, 274), (-206, 226), (-270, 140)])
        with sheet.group(move=(-292, -96)), sheet.group(turn=(-6, 0, 0)):
            open_hand(sheet)
        coat_sleeve(sheet, [(-270, 142), (-292, 40), (-292, -80)], (48, 44, 38), cuffed=True, share=0.74)
    with sheet.shape("near arm"):
        coat_sleeve(sheet, [(152, 270), (256, 220), (330, 134)])
        with sheet.group(move=(368, -100)), sheet.group(turn=(10, 0, 0)), sheet.group(scale=(-1, 1, 0, 0)):
            open_hand(sheet)
        coat_sleeve(sheet, [(330, 136), (360, 34), (368, -84)], (48, 44, 38), cuffed=True, share=0.74)


# Tired: on the edge of a bed, one shoe off.


def _sitting(sheet: Sheet) -> None:
    mattress(sheet)
    with sheet.group(move=(0, 10)), sheet.group(scale=(1.06, 0.97, 10, 200)):
        trunk(sheet, undone=True)


def _one_shoe_off(sheet: Sheet) -> None:
    with sheet.shape("legs"):
        lap = blob(
            sheet,
            TIGHTS.light,
            Corner(-104, 540),
            (10, 500),
            Corner(104, 540),
            (150, 690),
            Corner(150, 870),
            Corner(-110, 870),
        )
        shade(sheet, lap, TIGHTS.shade, Corner(30, 480), (60, 640), Corner(70, 880), Corner(180, 880), Corner(180, 480))
        sleeve(sheet, tube([(70, 624), (60, 720), (58, 880)], (60, 56, 50)), TIGHTS, rounded="start")
        sleeve(sheet, tube([(-116, 452), (-20, 530), (70, 640)], (54, 62, 66)), TIGHTS, rounded="start")
        sleeve(sheet, tube([(-118, 456), (-158, 550), (-190, 640)], (56, 46, 34)), TIGHTS, rounded="start")
        sleeve(
            sheet,
            tube([(-182, 596), (-198, 650), (-262, 668)], (37, 38, 27)),
            SOCK,
            rings(SALMON, 9, 20),
            rounded="both",
        )
    with sheet.shape("far arm"):
        coat_sleeve(sheet, [(-112, 292), (-176, 360), (-204, 440)])
        coat_sleeve(sheet, [(-204, 436), (-190, 486), (-140, 500)], (46, 44, 40), cuffed=True, share=0.7)
    with sheet.shape("near arm"):
        coat_sleeve(sheet, [(156, 290), (204, 370), (196, 460)])
        with sheet.group(move=(-140, 478)):
            shoe(sheet)
        with sheet.group(move=(-88, 440)), sheet.group(turn=(-6, 0, 0)):
            hanging_fingers(sheet)
        coat_sleeve(sheet, [(196, 456), (80, 486), (-70, 442)], (48, 46, 40), cuffed=True, share=0.8)


FACE = replace(FEATURES, centre=(0, 0), tilt=TILT)
FACES: dict[str, Expression] = {
    "calm": ROWS["calm"],
    "smiling": ROWS["smiling"],
    "wry": Expression(
        open=0.62,
        squint=0.22,
        gaze=(-3, 0),
        inner=2,
        outer=1,
        arch=-4,
        crooked=14,
        smile=6,
        wide=1.05,
        skew=7,
        blush=0.6,
    ),
    "shouting": Expression(
        open=1.05, squint=0.1, inner=-10, outer=-6, arch=-9, smile=9, gape=40, wide=1.3, teeth=True, blush=0.9
    ),
    "weary": ROWS["tired"],
    "asleep": Expression(closed="down", inner=-4, outer=5, arch=-2, smile=1, wide=0.85, blush=0.6),
}

PICTURE = Person(
    name="six",
    poses={
        "funny": _posed(_slanted, _leaning),
        "good": _posed(_narrow, _folded),
        "clever": _posed(_straight, _correcting),
        "kind": _posed(_broad, _welcoming),
        "loud": _posed(trunk, _cheering, hair="flying"),
        "tired": _posed(_sitting, _one_shoe_off, hair="over her eyes"),
    },
    faces=_all_placed(faces_of(FACE, FACES)),
    eyes=_all_placed(eyes_of(FACE, FACES)),
    lids=_all_placed(lids_of(FACE, FACES)),
    canvas=CANVAS,
    palette="the_demonstration",
    who="lila",
    looks="{name} stands there as somebody else would see her, and the coat is the same.",
    poses_in_words={
        "funny": "{name} leans with one elbow on nothing at all, and a fist under the jaw.",
        "good": "{name} stands very straight and narrow, hands folded.",
        "clever": "{name} has a notebook to the chest, and a pen raised like a finger.",
        "kind": "{name} stands broad, both arms open.",
        "loud": "{name} has both arms in the air, and hair flying.",
        "tired": "{name} sits on the edge of a bed with the coat undone, one shoe off and hanging from a finger.",
    },
    faces_in_words={
        "calm": "{name} looks attentive.",
        "smiling": "{name} smiles.",
        "wry": "{name} has one brow up.",
        "shouting": "{name} shouts for joy.",
        "weary": "{name} looks tired.",
        "asleep": "{name} is asleep.",
    },
)
