"""The front bedroom of 12 Mill Row at noon on a Saturday."""

from __future__ import annotations

import lilas_room_drawing as lilas

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="lilas_room",
    mood="noon",
    palette="the_demonstration",
    layers=(
        Layer("far", lilas.sky, depth=0.2),
        Layer("room", lilas.room, depth=0.6, cut_out=True),
        Layer("near", lilas.cardigan, depth=1.3, cut_out=True),
    ),
    light=Light(side="above", shade=(0.08, 0.26, 0.0), near=0.0, far=0.44),
    shows=(
        "A bright bedroom, nearly bare. Six cards stand on a desk under the window. On the open door hangs a long "
        "coat, made out of the plush of a tram seat. The right-hand wall is papered with moons and stars; along it "
        "is a bed, and over that a dark poster with one enormous flourish on it, from which a foot sticks out."
    ),
)
