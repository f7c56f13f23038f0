"""The icon: a dark room, a door left a hand wide, the moon. It has to read at sixteen pixels."""

from __future__ import annotations

from print_room.brushes import stamped_stars
from print_room.geometry import Corner, crescent, polygon, rectangle, smooth
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.pictures import Print
from print_room.sheet import Sheet, Stop

SIDE = 512
NIGHT = Ink(0.86, 0.92, 0)
NIGHT_DEEP = Ink(0.98, 1, 0.05)
DOOR = Ink(0.60, 0.80, 0.12)
LIGHT = Ink(0, 0.03, 0.36)
WARM = Ink(0, 0.16, 0.86)


def icon(sheet: Sheet) -> None:
    """Draw the icon on 512 by 512 pixels."""
    card = rectangle(16, 16, SIDE - 32, SIDE - 32, radius=96)
    with sheet.shape("night"):
        sheet.paint(card, sheet.linear((0, 16), (0, 496), Stop(0, NIGHT_DEEP), Stop(1, NIGHT)))
    inside = sheet.clip(card)
    with sheet.group(clip=inside):
        with sheet.shape("wallpaper"):
            sheet.paint(stamped_stars(20, 230, 240, 220, 92, sheet.rng("wallpaper"), radius=13), Ink(0.56, 0.78, 0.10))
        with sheet.shape("moon"):
            sheet.paint(crescent(150, 152, 74, turn=-28), MOON)
        with sheet.shape("door"):
            sheet.paint(polygon([(372, 70), (512, 40), (512, 480), (372, 424)]), DOOR)
            sheet.paint(polygon([(404, 118), (484, 104), (484, 226), (404, 228)]), NIGHT)
            sheet.paint(polygon([(404, 268), (484, 268), (484, 420), (404, 394)]), NIGHT)
        with sheet.shape("light"):
            sheet.paint(
                polygon([(288, 70), (372, 70), (372, 424), (288, 424)]),
                sheet.linear((0, 70), (0, 424), Stop(0, LIGHT), Stop(1, WARM)),
            )
            sheet.paint(polygon([(288, 424), (372, 424), (330, 512), (120, 512)]), WARM)
            sheet.paint(
                smooth([Corner(288, 424), Corner(372, 424), Corner(348, 470), Corner(214, 470)]), Ink(0, 0.08, 0.60)
            )
        with sheet.shape("frame"):
            sheet.paint(rectangle(268, 56, 20, 368), LINE)
            sheet.paint(polygon([(268, 56), (380, 56), (380, 72), (268, 72)]), LINE)
            sheet.paint(rectangle(372, 60, 8, 366), PAPER)


PICTURES = (
    Print("icon", icon, (SIDE, SIDE), target="game/images/ui/icon.png"),
    Print("icon_windows", icon, (SIDE, SIDE), target="icon.ico"),
    Print("web_icon", icon, (SIDE, SIDE), target="web-icon.png"),
    Print("icon_macos", icon, (SIDE, SIDE), target="icon.icns"),
)
