"""Tellings by Ren'Py's own execution: what the commands and the tests call."""

from __future__ import annotations

from atlas.own_many import TooMany, every_telling, random_books, random_tellings
from atlas.own_reading import NotOffered, telling_to_read
from atlas.own_stage import stage
from atlas.own_telling import Line, LiveMenu, LiveOption, Made, Telling, Trouble, tell

__all__ = [
    "Line",
    "LiveMenu",
    "LiveOption",
    "Made",
    "NotOffered",
    "Telling",
    "TooMany",
    "Trouble",
    "every_telling",
    "random_books",
    "random_tellings",
    "stage",
    "tell",
    "telling_to_read",
]
