"""Under the fifth lantern: there was nobody in it. Hoops, cloth, empty shoes, and the ends of lines going home."""

from __future__ import annotations

import fifth_lantern_drawing as place
import fifth_lantern_remains_drawing as remains_of_it
from fifth_lantern_beast_drawing import Hoop

from print_room.geometry import Point
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet

# The hoops, from far to near, each as it has come to stand.
HOOPS = (
    Hoop(900, 640, 22, 6),
    Hoop(800, 648, 32, -9),
    Hoop(690, 660, 44, 4),
    Hoop(610, 684, 58, -12),
    Hoop(540, 726, 76, 11),
    Hoop(720, 712, 74, 8),
    Hoop(1130, 676, 60, 5),
    Hoop(1260, 690, 76, -13),
    Hoop(1190, 720, 92, -7),
    Hoop(1345, 740, 124, 9),
    Hoop(1420, 778, 150, -5),
)
MOUTH: Point = (1002, 510)
# Where the long ribbons go, from the mouth: over the roofs.
UP = (
    ((900, 470), (770, 440), (680, 400), (590, 360), (510, 300)),
    ((920, 462), (800, 380), (700, 270), (610, 180), (520, 30), (470, -50)),
    ((950, 440), (860, 330), (820, 200), (720, 110), (690, -40)),
    ((980, 430), (940, 320), (960, 220), (900, 120), (930, 10), (900, -60)),
    ((1012, 430), (1020, 330), (990, 220), (1060, 120), (1040, 0), (1080, -60)),
    ((1040, 440), (1096, 340), (1100, 230), (1190, 150), (1220, 30), (1290, -50)),
    ((1066, 454), (1150, 400), (1210, 290), (1330, 230), (1400, 120), (1520, 60)),
    ((1096, 474), (1180, 466), (1260, 400), (1370, 390), (1470, 310)),
)


def remains(sheet: Sheet) -> None:
    """Hoops, cloth, shoes; the head, and what flies out of it."""
    remains_of_it.come_apart(sheet, HOOPS)
    remains_of_it.head_fallen(sheet, (985, 610))
    remains_of_it.ends_going_home(sheet, MOUTH, UP)


PICTURE = Place(
    name="fifth_lantern",
    mood="unravelled",
    palette="the_festival_of_dreams",
    layers=(
        Layer("street", place.street, depth=0.3),
        Layer("remains", remains, depth=0.7, cut_out=True),
        Layer("lantern", place.lantern, depth=0.9, cut_out=True),
    ),
    light=Light(side="left", shade=(0.60, 0.62, 0.0), near=0.08, far=0.80),
    shows=(
        "Under the last lantern the paper beast has come apart along its seams: the hoops stand empty, the cloth has "
        "fallen, the shoes are in pairs with nobody in them. Out of the mouth the ends of lines fly up over the roofs."
    ),
)
