"""The man at the door at last, near and from in front: his back to it, one arm up on its edge, about to say something.

What is beyond the door lights him from behind; what is on our side, half of his face.
"""

from __future__ import annotations

from his_face_drawing import head, under_the_chin
from ravi_arms_drawing import FAR_SHOULDER, HOLD, arm, hand_on_the_edge
from ravi_drawing import SHIRT, SKIN, scarf, trunk
from tether_limbs_drawing import palm_of

from print_room.brushes import stroke
from print_room.geometry import Corner, Point, polyline, rectangle, smooth
from print_room.inks import LINE, PAPER, Ink
from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet, Stop

HEAD: Point = (868.0, 462.0)
SIZE = 2.0
TILT = 3.5
# The edge of the door, and its face beyond.
EDGE, FACE = 1372.0, 1444.0

DARK = Ink(0.97, 0.92, 0.10)
WOOD = Ink(0.60, 0.62, 0.30)
PANEL = Ink(0.84, 0.80, 0.24)
HALO = Ink(0, 0.03, 0.24)


def behind(sheet: Sheet) -> None:
    """Light close behind his head, and no more beyond it."""
    with sheet.shape("light behind him"):
        light = sheet.radial(
            (820, 400),
            1060,
            Stop(0, PAPER),
            Stop(0.28, HALO),
            Stop(0.42, Ink(0, 0.16, 0.70)),
            Stop(0.56, Ink(0.40, 0.52, 0.66)),
            Stop(0.84, Ink(0.90, 0.86, 0.20)),
            Stop(1, DARK),
        )
        sheet.paint(sheet.everything, light)


def door(sheet: Sheet) -> None:
    """The door's edge, which catches the light, and its dark face."""
    with sheet.shape("door"):
        sheet.paint(rectangle(FACE, -60, 640, 1200), WOOD)
        for y, tall in ((-60, 250), (290, 420), (810, 330)):
            panel = smooth(
                [
                    Corner(FACE + 96, y + 12),
                    Corner(2060, y - 30),
                    Corner(2060, y + tall + 30),
                    Corner(FACE + 96, y + tall),
                ]
            )
            sheet.paint(panel, PANEL)
            sheet.line(panel, LINE, 6)
        rng = sheet.rng("grain")
        for _ in range(26):
            x, start = FACE + rng.uniform(16, 84), rng.uniform(-40, 1080)
            sheet.paint(stroke([(x, start), (x + 5, start + 60), (x - 2, start + 130)], 6, start=0.1, end=0.1), PANEL)
        sheet.paint(rectangle(EDGE, -60, FACE - EDGE, 1200), Ink(0, 0.10, 0.50))
        for groove in (EDGE + 22, EDGE + 46):
            sheet.line(polyline([(groove, -60), (groove, 1140)]), Ink(0.10, 0.34, 0.64), 4)
        sheet.line(polyline([(EDGE, -60), (EDGE, 1140)]), LINE, 7)
        sheet.line(polyline([(FACE, -60), (FACE, 1140)]), LINE, 7)
        with sheet.overprint():
            away = sheet.linear((FACE, 0), (1960, 0), Stop(0, PAPER), Stop(1, Ink(0.8, 0.6, 0)))
            sheet.paint(rectangle(FACE, -60, 640, 1200), away)


def man(sheet: Sheet) -> None:
    """Him."""
    with sheet.shape("palm"), sheet.group(move=HEAD), sheet.group(scale=(SIZE, 0, 0)):
        palm_of(sheet, SKIN, HOLD)
    door(sheet)
    with sheet.group(move=HEAD), sheet.group(scale=(SIZE, 0, 0)):
        hand_on_the_edge(sheet)
        with sheet.group(turn=(5.0, 40, 170)):
            trunk(sheet, coat=False)
            arm(sheet, SHIRT, FAR_SHOULDER, (-158, 470))
            under_the_chin(sheet)
            scarf(sheet)
        with sheet.group(turn=(TILT, 0, 140)):
            head(sheet)


def page(sheet: Sheet) -> None:
    """All of it, and the dark over what nobody looks at."""
    behind(sheet)
    man(sheet)
    with sheet.shape("our light"), sheet.overprint():
        warm = sheet.radial((640, 560), 420, Stop(0, Ink(0, 0, 0.30)), Stop(1, PAPER))
        sheet.paint(sheet.everything, warm)
    with sheet.shape("dark below"), sheet.overprint():
        down = sheet.linear((0, 760), (0, 1134), Stop(0, PAPER), Stop(1, Ink(0.80, 0.60, 0)))
        sheet.paint(rectangle(-100, 760, 2120, 380), down)


PICTURE = Illustration(
    name="his_face",
    layers=(Layer("page", page, depth=1.0),),
    palette="the_tether",
    shows=(
        "The man at the door, near, and looking straight at us. He is in his thirties, with thick black hair, two "
        "days’ stubble, bags under his eyes and a striped scarf. One hand is up, round the edge of the door. "
        "There is light behind him, and light from our side on half his face. His mouth is a little open, as if to "
        "put in a word."
    ),
)
