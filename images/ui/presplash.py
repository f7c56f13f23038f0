"""The presplash: a row of dark windows, over which the lit ones are uncovered from left to right as the game loads."""

from __future__ import annotations

from presplash_drawing import HEIGHT, WIDTH, front

from print_room.pictures import Print
from print_room.sheet import Sheet


def dark(sheet: Sheet) -> None:
    """Draw the ground of the progress bar."""
    front(sheet, lit=False)


def lit(sheet: Sheet) -> None:
    """Draw what the progress bar uncovers; on the web, where there is no bar, all of it."""
    front(sheet, lit=True)


CANVAS = (WIDTH, HEIGHT)
PICTURES = (
    Print("presplash_background", dark, CANVAS, paper=True, target="game/presplash_background.png"),
    Print("presplash_foreground", lit, CANVAS, paper=True, target="game/presplash_foreground.png"),
    Print("web_presplash", lit, CANVAS, paper=True, target="web-presplash.webp"),
)
