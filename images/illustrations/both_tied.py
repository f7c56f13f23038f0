"""Tara's boots at first light: both laces tied."""

from __future__ import annotations

import boot_drawing as shoe
import boots_drawing as boots

from print_room.pictures import Illustration, Layer
from print_room.sheet import Sheet

UNDONE = (False, False)


def standing(sheet: Sheet) -> None:
    """The bench, the hem, two stockings, two boots."""
    boots.bench(sheet)
    for (at, turn), undone in zip(boots.BOOTS, UNDONE, strict=True):
        boots.stocking(sheet, at)
        with sheet.group(move=at), sheet.group(turn=(turn, 0, -200)):
            shoe.boot(sheet, undone=undone)
    boots.hem(sheet)


PICTURE = Illustration(
    name="both_tied",
    palette="the_festival_of_dreams",
    layers=(Layer("stones", boots.stones, depth=0.7), Layer("boots", standing, depth=1.0, cut_out=True)),
    shows=(
        "Two small laced boots side by side on flagstones under a bench, in the first light. Trodden paper stars "
        "lie about. Both laces are tied, each in a bow with a second knot on it."
    ),
)
