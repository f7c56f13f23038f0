"""A page is turned: a finger finds the corner, the sheet swings over from right to left, and settles."""

from __future__ import annotations

from foley_recipe import in_room, rustle, thump

from sound_room.filters import highpass, lowpass
from sound_room.signals import add, hump, pan, path, samples
from sound_room.sounds import Signal, Sound

SECONDS = 0.85


def page_turn() -> Signal:
    """Render it."""
    n = samples(SECONDS)
    corner = rustle(SECONDS, "corner", low=1500, high=6000, grain=90) * hump(n, 0.07, 0.035)
    swing = rustle(SECONDS, "sheet", low=500, high=3800, grain=35) * hump(n, 0.34, 0.11)
    edge = highpass(rustle(SECONDS, "edge", low=2500, high=7000, grain=70), 2500) * hump(n, 0.42, 0.07)
    settles = rustle(SECONDS, "settles", low=400, high=2500, grain=60) * hump(n, 0.58, 0.04)
    paper = 0.35 * corner + 1.0 * swing + 0.4 * edge + 0.45 * settles
    page = pan(paper, path(n, [(0.1, 0.45), (0.55, -0.45)]))
    add(page, 0.5 * thump("book", 130, skin=0.2), 0.56, once=True)
    return in_room(lowpass(page, 8000, once=True), wet=-17, ring=0.15)


SOUNDS = [Sound("page_turn", "effect", page_turn, loudness=-26)]
