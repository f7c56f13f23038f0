"""The Studios at half past eleven: the door, the mat, and half a room."""

from __future__ import annotations

from studios_door_drawing import LAMP, corridor, room
from studios_drawing import AMBER, BOTTOM, LILAC, PAGE, RIGHT, WOOD, boxed, dome_lamp, telephone

from print_room.geometry import ellipse, polygon, polyline, smooth
from print_room.inks import LINE, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet, Stop


def desk(sheet: Sheet) -> None:
    """The corner of the desk with the telephone on it, and the lamp far along."""
    with sheet.shape("desk"):
        front = polygon([(1004, 688), (RIGHT, 688), (RIGHT, BOTTOM), (1032, BOTTOM)])
        boxed(
            sheet,
            front,
            sheet.linear((1000, 0), (1900, 0), Stop(0, Ink(0.86, 0.66, 0.20)), Stop(1, Ink(0.60, 0.58, 0.44))),
            4,
        )
        for left, right in ((1060, 1480), (1520, 1960)):
            sheet.line(polygon([(left, 742), (right, 742), (right, 930), (left, 930)]), LINE, 4)
        top = polygon([(1060, 572), (RIGHT, 572), (RIGHT, 660), (996, 660)])
        lit = sheet.linear(
            (1000, 0), (1772, 0), Stop(0, Ink(0.30, 0.48, 0.52)), Stop(0.5, WOOD.light), Stop(1, Ink(0, 0.06, 0.52))
        )
        boxed(sheet, top, lit, 4)
        sheet.line("".join(polyline([(1046 - y * 0.8, 600 + y), (RIGHT, 602 + y)]) for y in (0, 24, 44)), WOOD.shade, 2)
        boxed(sheet, polygon([(996, 660), (RIGHT, 660), (RIGHT, 690), (1000, 690)]), WOOD.shade, 4)
        sheet.line(polyline([(1200, 660), (RIGHT, 660)]), Ink(0, 0.06, 0.5), 4)
        for x in (1270, 1740):
            sheet.line(smooth([(x - 40, 800), (x, 818), (x + 40, 800)], closed=False), LINE, 8)
    with sheet.shape("papers"):
        for lift in range(7):
            y = 634 - lift * 7
            boxed(
                sheet,
                polygon([(1440, y - 30), (1590, y - 34), (1612, y), (1424, y + 3)]),
                PAGE.light if lift % 2 else PAGE.shade,
                2.2,
            )
    dome_lamp(sheet, *LAMP, 616, 1.08)
    telephone(sheet, 1152, 500, 0.92, breath=True)
    with sheet.shape("mug"):
        boxed(sheet, polygon([(1906, 560), (1976, 560), (1970, 640), (1912, 640)]), LILAC.light, 3.4)
        for y in (580, 602, 622):
            sheet.line(polyline([(1910, y), (1972, y)]), LILAC.deep, 6)
        boxed(sheet, ellipse(1941, 560, 35, 9), AMBER.deep, 3)


PICTURE = Place(
    name="studios_desk",
    mood="door",
    palette="the_tether",
    layers=(
        Layer("corridor", corridor, depth=0.35),
        Layer("room", room, depth=0.7, cut_out=True),
        Layer("desk", desk, depth=1.0, cut_out=True),
    ),
    light=Light(side="nowhere", shade=(0.34, 0.46, 0.0), near=0.10, far=0.52),
    shows=(
        "The door of the office stands open on a lit corridor. A round clock hangs over it; on the doormat "
        "lies a list. At one side is a chair with a coat over it; at the other the corner of the desk, with a round "
        "lamp and a telephone, and a flask on the shelf above."
    ),
)
