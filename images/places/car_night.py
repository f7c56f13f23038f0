"""In the car, a quarter to three: looking back past whoever sits in front, along a road that has nobody on it."""

from __future__ import annotations

from car_drawing import car, dashboard
from car_street_drawing import street

from print_room.pictures import Layer, Light, Place

PICTURE = Place(
    name="car",
    mood="night",
    palette="the_tether",
    layers=(
        Layer("street", street, depth=0.25),
        Layer("car", car, depth=0.8, cut_out=True),
        Layer("dashboard", dashboard, depth=1.1, cut_out=True),
    ),
    light=Light(side="below", shade=(0.34, 0.44, 0.0), near=0.06, far=0.46),
    shows=(
        "Inside a small car at night, looking back from the dashboard. On it stands a round radio, a lit ball of "
        "glass with a needle in it. Through the rear window the street runs away between dark houses and a canal, "
        "with every lamp lit. Something white is walking along between the tram rails."
    ),
)
