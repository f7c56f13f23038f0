"""Chapter 5, *The Tether*: a single clarinet that holds on, over harp, cello, and a nylon string beside them."""

from __future__ import annotations

from lullaby_playing import Parts, part, score_of

from sound_room.filters import bell, lowpass
from sound_room.instruments import CELLO, CLARINET, GUITAR, HARP, sampled, warm_pad
from sound_room.performance import Touch, perform
from sound_room.plan import Piece
from sound_room.signals import place

HELD = Touch(force=58, arch=14, uneven=1.5, loose=0.010, legato=0.98)
PLUCKED = Touch(force=52, arch=9, ring=0.8, uneven=3.0)
BESIDE = Touch(force=38, arch=6, ring=0.3, uneven=3.0, loose=0.014)
LOW = Touch(force=52, arch=8, uneven=1.5, legato=1.03)
AIR = Touch(force=60, arch=14, uneven=0.0, loose=0.0)

CLARINET_SPEAKS, CELLO_SPEAKS = 0.05, 0.06  # seconds late


def parts(piece: Piece) -> Parts:
    """Return the dry parts in a piece's key and tempo."""
    voices = score_of("the_tether").voices
    n = piece.samples
    line = perform(voices["mel"], piece, HELD, "the_tether", "mel")
    plucked = perform(voices["acc"], piece, PLUCKED, "the_tether", "acc")
    beside = perform(voices["acc"], piece, BESIDE, "the_tether", "beside")
    low = perform(voices.get("bass", ()), piece, LOW, "the_tether", "bass")
    air = perform(voices["mel"], piece, AIR, "the_tether", "air", octaves=-1)
    clarinet = bell(lowpass(sampled(line, n, CLARINET, lead=CLARINET_SPEAKS), 3000, 1), 1500, -2, 1.5)
    return {
        "line": part(place(clarinet, 0.1, 0.6), -24.5),
        "air": part(lowpass(warm_pad(air, n, "the_tether", attack=1.2), 1200, 1), -35),
        "harp": part(place(lowpass(sampled(plucked, n, HARP), 3800, 1), -0.22, 0.8), -26.5),
        "nylon": part(place(lowpass(sampled(beside, n, GUITAR), 3000, 1), 0.3, 0.6), -34),
        "bass": part(place(lowpass(sampled(low, n, CELLO, lead=CELLO_SPEAKS), 1100, 1), -0.05, 0.5), -30),
    }
