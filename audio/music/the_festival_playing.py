"""Chapter 3, *The Festival*: a vibraphone in a street of lanterns, a kalimba's shine, plucked off-beats."""

from __future__ import annotations

from lullaby_playing import Parts, part, score_of

from sound_room.filters import bell, lowpass
from sound_room.instruments import GUITAR, KALIMBA, VIBRAPHONE, sampled
from sound_room.performance import Touch, perform
from sound_room.plan import Piece
from sound_room.signals import place

BARS = Touch(force=60, arch=11, ring=0.7)
SHINE = Touch(force=44, arch=8, ring=0.3)
PLUCKED = Touch(force=54, arch=9, ring=0.5, uneven=4.0, loose=0.010)
LOW = Touch(force=46, arch=6, ring=0.4)


def parts(piece: Piece) -> Parts:
    """Return the dry parts in a piece's key and tempo."""
    voices = score_of("the_festival").voices
    n = piece.samples
    tune = perform(voices["mel"], piece, BARS, "the_festival", "mel")
    shine = perform(voices["mel"], piece, SHINE, "the_festival", "shine", octaves=1)
    strings = perform(voices["acc"], piece, PLUCKED, "the_festival", "acc")
    low = perform(voices.get("bass", ()), piece, LOW, "the_festival", "bass")
    return {
        "tune": part(place(lowpass(sampled(tune, n, VIBRAPHONE), 5000, 1), 0.3, 0.7), -24.5),
        "shine": part(place(lowpass(sampled(shine, n, KALIMBA), 5500, 1), 0.42, 0.5), -37),
        "strings": part(place(bell(lowpass(sampled(strings, n, GUITAR), 4200, 1), 1800, 2, 1), -0.34, 0.7), -27),
        "bass": part(place(lowpass(sampled(low, n, GUITAR), 1400, 1), -0.05, 0.5), -30),
    }
