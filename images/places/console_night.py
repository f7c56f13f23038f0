"""The Guild Hall's control room at three in the morning, when all forty meters show the same."""

from __future__ import annotations

from console_drawing import (
    basket,
    cake,
    cup,
    darkness,
    desk,
    faces_of_the_meters,
    hall,
    lamp,
    meter_board,
    microphone,
    room_outline,
    shining_ribbon,
    tins,
    wall,
    window_frame,
)

from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def room(sheet: Sheet) -> None:
    """The room in its own colours, then the night, then what gives light."""
    inside = sheet.clip(room_outline())
    wall(sheet)
    meter_board(sheet)
    window_frame(sheet)
    desk(sheet)
    microphone(sheet)
    basket(sheet)
    darkness(sheet, inside)
    faces_of_the_meters(sheet)
    lamp(sheet, inside)
    cup(sheet)
    cake(sheet)
    shining_ribbon(sheet, inside)


PICTURE = Place(
    name="console",
    mood="night",
    palette="the_festival_of_dreams",
    layers=(
        Layer("hall", hall, depth=0.25),
        Layer("room", room, depth=0.6, cut_out=True),
        Layer("near", tins, depth=1.3, cut_out=True),
    ),
    light=Light(side="left", shade=(0.40, 0.46, 0.0), near=0.12, far=0.74),
    shows=(
        "A control room at night. Forty small round meters hang in rows, every needle in the same place. On a long "
        "desk are levers, a microphone, a paper cup and a slice of cake. A window looks down into a dark hall with "
        "small lamps. A waste-paper basket is full of ribbons like film; one hangs out, and shines a little."
    ),
)
