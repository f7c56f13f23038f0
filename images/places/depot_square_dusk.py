"""The square before the depot, at dusk: half a school year with telephones, and the poster."""

from __future__ import annotations

import depot_pupils_drawing as pupils
import depot_square_drawing as place

from print_room.inks import Ink
from print_room.pictures import Layer, Light, Place
from print_room.sheet import Sheet


def depot(sheet: Sheet) -> None:
    """The depot's front and the ground before it."""
    place.front(sheet)
    place.poster(sheet)
    place.square(sheet)


PICTURE = Place(
    name="depot_square",
    mood="dusk",
    palette="the_demonstration",
    layers=(
        Layer("sky", place.sky, depth=0.1),
        Layer("depot", depot, depth=0.5, cut_out=True),
        Layer("pupils", pupils.crowd, depth=0.9, cut_out=True),
    ),
    light=Light(side="above", shade=Ink(0.30, 0.46, 0.0), near=0.06, far=0.50),
    shows=(
        "The square before the tram depot at dusk, a moon over the roofs. Light falls out of the great arch on to the "
        "setts and the rails. On the wall hangs a big poster with nothing on it but a flourish that ends in a foot "
        "stuck out. Pupils in striped cardigans stand about with lit telephones."
    ),
)
