"""The room with the pods at three: three are empty, with puddles before them, and one is shut and lit."""

from __future__ import annotations

from pod_room_beyond_drawing import beyond
from pod_room_drawing import curtain, height_marks, inside_of, shell
from pod_room_light_drawing import (
    dark,
    middle,
    moonlight,
    on_the_floor,
    puddles,
    rafter_and_basket,
    tray_in_shadow,
    under,
    warm,
)
from pod_room_pods_drawing import AVAS, LEOS, MARAS, SAMS, bed_in_it, front, lid_up, man_with_his_knees_bent, shut
from pod_room_things_drawing import chart, diary, drawn_hands, night_light, rug, socks, tea

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The same room in a grey that has no corner in it, and one amber light."""
    inside = inside_of(sheet)
    shell(sheet)
    diary(sheet)
    chart(sheet)
    tea(sheet)
    drawn_hands(sheet)
    socks(sheet)
    height_marks(sheet)
    curtain(sheet)
    puddles(sheet)
    rug(sheet)
    for x in (LEOS, MARAS, AVAS):
        lid_up(sheet, x)
        bed_in_it(sheet, x, pillow_right=x == LEOS, dented=True)
        front(sheet, x)
    night_light(sheet)
    light = [(middle(SAMS), 430.0)]
    dark(sheet, inside, light, 0.62)
    warm(sheet, inside, light, 0.40)
    for x in (SAMS, LEOS, MARAS, AVAS):
        under(sheet, x)
    moonlight(sheet)
    on_the_floor(sheet, SAMS)
    shut(sheet, SAMS, man_with_his_knees_bent)
    tray_in_shadow(sheet, SAMS, 0.3)


PICTURE = Place(
    name="pod_room",
    mood="three",
    palette="the_tether",
    layers=(
        Layer("beyond", beyond, depth=0.3),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", rafter_and_basket, depth=1.3, cut_out=True),
    ),
    light=Light(side="left", shade=(0.30, 0.40, 0.0), near=0.10, far=0.60),
    shows=(
        "The bedroom under the roof in a grey, even light. Three of the four shells stand open and empty, "
        "with puddles on the floor before them. The first is shut, and lit amber from within; in it lies a "
        "man on his back, with his knees bent."
    ),
)
