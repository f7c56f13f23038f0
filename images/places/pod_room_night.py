"""The room with the pods at twenty-seven minutes to nine: three are shut and lit, and the fourth is hers."""

from __future__ import annotations

from pod_room_beyond_drawing import beyond
from pod_room_drawing import curtain, height_marks, inside_of, shell
from pod_room_light_drawing import (
    dark,
    middle,
    moonlight,
    on_the_floor,
    passage_light,
    rafter_and_basket,
    tray_in_shadow,
    under,
    warm,
)
from pod_room_pods_drawing import AVAS, LEOS, MARAS, SAMS, bed_in_it, boy, front, girl, lid_up, man, shut
from pod_room_things_drawing import (
    HOUSE,
    band,
    bead,
    chart,
    diary,
    drawn_hands,
    glow_of_the_house,
    night_light,
    rug,
    socks,
    tea,
    thread,
)

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The room in its own colours, then the night, then what shines."""
    inside = inside_of(sheet)
    shell(sheet)
    diary(sheet)
    chart(sheet)
    tea(sheet)
    drawn_hands(sheet)
    socks(sheet)
    height_marks(sheet)
    curtain(sheet)
    lid_up(sheet, AVAS)
    bed_in_it(sheet, AVAS)
    front(sheet, AVAS)
    band(sheet)
    rug(sheet)
    lights = [(middle(x), 400.0) for x in (SAMS, LEOS, MARAS)]
    dark(sheet, inside, [*lights, (HOUSE, 210.0)])
    warm(sheet, inside, lights, 0.34)
    for x in (SAMS, LEOS, MARAS, AVAS):
        under(sheet, x)
    passage_light(sheet)
    moonlight(sheet)
    for x, sleeper in ((SAMS, man), (LEOS, boy), (MARAS, girl)):
        on_the_floor(sheet, x)
        shut(sheet, x, sleeper)
        tray_in_shadow(sheet, x)
    night_light(sheet)
    glow_of_the_house(sheet)
    bead(sheet)
    thread(sheet)


PICTURE = Place(
    name="pod_room",
    mood="night",
    palette="the_tether",
    layers=(
        Layer("beyond", beyond, depth=0.3),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", rafter_and_basket, depth=1.3, cut_out=True),
    ),
    light=Light(side="below", shade=(0.44, 0.48, 0.0), near=0.12, far=0.80),
    shows=(
        "A bedroom under a sloping roof, by night. Along the wall lie four long shells of ribbed glass, like "
        "upturned boats. Three glow amber, with a dark shape lying in each; the fourth is open and unlit. A "
        "curtain blows at the window, a house with six bright windows hangs low on the wall, and a red thread "
        "runs over the floor."
    ),
)
