"""Elara's bedroom at sunrise: the same drawing against the light, one beam from the window across bed and floor."""

from __future__ import annotations

from hale_bedroom_drawing import (
    BOTTOM,
    DOOR_TOP,
    FLOOR,
    GAP_LEFT,
    GAP_RIGHT,
    LEFT,
    RIGHT,
    SHADE,
    WHALE,
    foreground,
    furnish,
    lamp_foot,
    silhouette,
)
from hale_view_drawing import dawn_view

from print_room.brushes import stamped_stars, stroke
from print_room.geometry import polygon, rectangle, smooth
from print_room.inks import LINE, MOON, PAPER, Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Reference, Sheet, Stop

NONE = Ink(0, 0, 0)
SHADE_OF_MORNING = Ink(0.60, 0.48, 0.0)
SUN = (1808.0, 246.0)


def view(sheet: Sheet) -> None:
    """The sun coming off the water."""
    dawn_view(sheet, 1480, 1960, 110, 352, sun=SUN)


def room(sheet: Sheet) -> None:
    """The room: things in their own colours, the shade of a room against the light, then the sun."""
    inside = silhouette(sheet)
    furnish(sheet)
    unlit_lamp(sheet)
    shade(sheet, inside)
    gap(sheet)
    sunbeam(sheet, inside)
    edges_of_sun(sheet)


def unlit_lamp(sheet: Sheet) -> None:
    """The lamp, out."""
    lamp_foot(sheet)
    with sheet.shape("shade"):
        sheet.paint(smooth(SHADE), Ink(0, 0.08, 0.16))
        with sheet.group(clip=sheet.clip(smooth(SHADE))):
            sheet.paint(stamped_stars(870, 400, 200, 130, 40, sheet.rng("shade"), radius=8), Ink(0.05, 0.30, 0.5))
        sheet.line(smooth(SHADE), LINE, 3)


# Where the two panes fall: on the quilt and down its side, then over the floor and the rug.
PATCHES = (
    ((1470, 590), (1570, 590), (1512, 646), (1456, 784), (1322, 780), (1378, 646)),
    ((1610, 622), (1706, 632), (1692, 646), (1636, 788), (1508, 784), (1560, 646)),
    ((1150, 846), (1318, 846), (900, 1134), (630, 1134)),
    ((1352, 846), (1520, 846), (1190, 1134), (944, 1134)),
)
# The beam in the air: from the window down to the left.
BEAM = ((1566, 150), (1886, 150), (1886, 440), (1190, 1134), (630, 1134), (1090, 790))


def shade(sheet: Sheet, inside: Reference) -> None:
    """All that faces us is in shade, and deeper the further it is from the window."""
    with sheet.shape("shade"), sheet.overprint(clip=inside):
        sheet.paint(sheet.everything, SHADE_OF_MORNING)
        nearer = sheet.radial(
            SUN, 1500, Stop(0, NONE, 0.72), Stop(0.3, NONE, 0.42), Stop(0.7, NONE, 0.10), Stop(1, NONE, 0)
        )
        sheet.paint(sheet.everything, nearer)
        for patch in PATCHES:
            sheet.paint(polygon(patch), NONE, opacity=0.96)
    with sheet.shape("deep shade"), sheet.overprint(clip=inside):
        left = sheet.linear((LEFT, 0), (1150, 0), Stop(0, Ink(0.80, 0.46, 0)), Stop(1, NONE))
        sheet.paint(sheet.everything, left)
    with sheet.shape("against the light"), sheet.overprint(clip=inside, blur=8):
        sheet.paint(polygon([(1480, 478), (1560, 478), (1560, 600), (1480, 600)]), Ink(0.30, 0.34, 0))
    with sheet.shape("under the bed"), sheet.overprint(clip=inside):
        dark = sheet.linear((1112, 0), (RIGHT, 0), Stop(0, Ink(0.5, 0.5, 0.5)), Stop(1, Ink(0.8, 0.7, 0.6)))
        sheet.paint(polygon([(1112, 786), (RIGHT, 786), (RIGHT, 842), (1112, 842)]), dark)


def gap(sheet: Sheet) -> None:
    """The gap of the door: still a hand wide, the landing's lamp still on."""
    with sheet.shape("gap"):
        strip = polygon([(GAP_LEFT, DOOR_TOP), (GAP_RIGHT, DOOR_TOP), (GAP_RIGHT, FLOOR + 3), (GAP_LEFT, FLOOR + 8)])
        sheet.paint(
            strip, sheet.linear((0, DOOR_TOP), (0, FLOOR), Stop(0, Ink(0, 0.10, 0.46)), Stop(1, Ink(0.10, 0.34, 0.66)))
        )
        sheet.line(strip, LINE, 3)


def sunbeam(sheet: Sheet, inside: Reference) -> None:
    """The beam: air that shines, patches that are nearly bare paper, and the warm round the window."""
    with sheet.shape("patches of sun"):
        for patch in PATCHES:
            with sheet.lift(clip=sheet.clip(polygon(patch))):
                sheet.paint(polygon(patch), Ink(0.40, 0.34, 0.72))
    with sheet.shape("beam"), sheet.lift(clip=inside, blur=5):
        sheet.paint(rectangle(LEFT, -54, RIGHT - LEFT, BOTTOM + 54), Ink(1, 1, 1))
        bright = sheet.linear((1760, 300), (980, 1000), Stop(0, Ink(0.34, 0.42, 1)), Stop(1, Ink(0.80, 0.84, 1)))
        sheet.paint(polygon(BEAM), bright)
    with sheet.shape("warm of the beam"), sheet.overprint(clip=inside, blur=5):
        sheet.paint(
            polygon(BEAM), sheet.linear((1760, 300), (980, 1000), Stop(0, Ink(0, 0, 0.40)), Stop(1, Ink(0, 0, 0.14)))
        )
    with sheet.shape("whale against the light"), sheet.overprint(clip=sheet.clip(smooth(WHALE))):
        away = sheet.linear((1640, 440), (1600, 640), Stop(0, Ink(0.30, 0.40, 0)), Stop(1, Ink(0.62, 0.46, 0)))
        sheet.paint(smooth(WHALE), away)
    with sheet.shape("sun round the window"):
        with sheet.lift(clip=inside):
            sheet.paint(sheet.everything, sheet.radial(SUN, 360, Stop(0, Ink(0.45, 0.5, 1)), Stop(1, Ink(1, 1, 1))))
        with sheet.overprint(clip=inside):
            sheet.paint(sheet.everything, sheet.radial(SUN, 620, Stop(0, Ink(0, 0, 0.46)), Stop(1, NONE)))
    with sheet.shape("floor under the words"), sheet.overprint(clip=inside):
        sheet.paint(
            rectangle(LEFT, 800, RIGHT - LEFT, BOTTOM - 800),
            sheet.linear((0, 800), (0, BOTTOM), Stop(0, NONE), Stop(1, Ink(0.36, 0.3, 0))),
        )


def edges_of_sun(sheet: Sheet) -> None:
    """Bright edges: the whale's back, the headboard, the wardrobe's side, the shade."""
    with sheet.shape("edges"):
        sheet.paint(stroke([(1530, 556), (1538, 510), (1576, 474), (1642, 464), (1706, 488), (1748, 517)], 8), PAPER)
        sheet.paint(stroke([(1832, 410), (1852, 394), (1884, 383)], 5), PAPER)
        sheet.paint(stroke([(1112, 560), (1110, 536), (1098, 520), (1086, 518)], 5), MOON)
        sheet.paint(stroke([(1011, 408), (1036, 466), (1062, 520)], 5), MOON)
        sheet.paint(stroke([(850, 190), (850, 460), (850, 720)], 5), Ink(0, 0, 0.4))


PICTURE = Place(
    name="hale_bedroom",
    mood="dawn",
    palette="dawn",
    layers=(
        Layer("far", view, depth=0.2),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", foreground, depth=1.3, cut_out=True),
    ),
    light=Light(side="right", shade=(0.20, 0.34, 0.0), near=0.04, far=0.60),
    shows=(
        "The child’s room at sunrise, in rose and gold. One broad beam falls from the window across the quilt, "
        "the rug and the floor; the lamp is out, and the door is still ajar."
    ),
)
