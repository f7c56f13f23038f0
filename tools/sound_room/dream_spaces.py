"""Rooms that are dreamt: beside those of spaces.py, for what is heard in a single story.

FELT     the Whale Library: deep, round, and everything in it swallows
BATHS    a municipal swimming bath: long, tiled, and nothing in it does
"""

from __future__ import annotations

from sound_room.spaces import Room

FELT = Room("felt", 1.2, before=0.014, rise=0.050, dark=-5.0)
BATHS = Room("baths", 3.4, before=0.035, rise=0.045, dark=1.5)
