"""Chapter 4, *The Demonstration*: a wordless choir and strings, whole bars, wide."""

from __future__ import annotations

from lullaby_playing import Parts, part, score_of

from sound_room.filters import bell, lowpass, shelf
from sound_room.instruments import CELLO, CHOIR, HUMMED, SLOW_STRINGS, STRINGS, sampled
from sound_room.performance import Touch, perform
from sound_room.plan import Piece
from sound_room.signals import place

SUNG = Touch(force=58, arch=14, uneven=1.5, loose=0.015, legato=1.04)
BOWED = Touch(force=52, arch=12, uneven=1.5, loose=0.015, legato=1.05)
WALKING = Touch(force=60, arch=12, uneven=2.0, loose=0.012, legato=1.02)
LOW = Touch(force=50, arch=9, uneven=1.5, loose=0.010, legato=1.05)

# How late the samples speak, in seconds.
CHOIR_SPEAKS, STRINGS_SPEAK, CELLO_SPEAKS = 0.15, 0.10, 0.06


def parts(piece: Piece) -> Parts:
    """Return the dry parts in a piece's key and tempo."""
    voices = score_of("the_demonstration").voices
    n = piece.samples
    top = perform(voices["mel"], piece, SUNG, "the_demonstration", "mel")
    walking = perform(voices.get("inner", ()), piece, WALKING, "the_demonstration", "inner")
    inner = perform(voices["acc"], piece, BOWED, "the_demonstration", "acc")
    low = perform(voices.get("bass", ()), piece, LOW, "the_demonstration", "bass")
    choir = sampled(top, n, CHOIR, lead=CHOIR_SPEAKS)
    hum = sampled(top, n, HUMMED, lead=CHOIR_SPEAKS)
    slow, strings = sampled(inner, n, SLOW_STRINGS, lead=0.2), sampled(inner, n, STRINGS, lead=STRINGS_SPEAK)
    return {
        "choir": part(place(bell(lowpass(choir, 4500, 1), 900, 1.5, 1.5), -0.1, 1.3), -25),
        "hum": part(place(lowpass(hum, 2500, 1), 0.2, 1.0), -31),
        "strings": part(shelf(lowpass(strings, 3200, 1), 2000, -3), -29.5),
        "walking": part(place(lowpass(sampled(walking, n, CELLO, lead=CELLO_SPEAKS), 2600, 1), -0.3, 0.6), -29.5),
        "slow strings": part(place(lowpass(slow, 2600, 1), 0.1, 1.2), -31),
        "bass": part(place(lowpass(sampled(low, n, CELLO, lead=CELLO_SPEAKS), 1100, 1), 0.05, 0.6), -30),
    }
