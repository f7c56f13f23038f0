"""Chapter 2, *Exposure*: a felt piano at three in the morning, its pedal changed at every bar."""

from __future__ import annotations

from lullaby_playing import Parts, part, score_of

from sound_room.filters import bell, lowpass
from sound_room.instruments import PIANO, felt, sampled
from sound_room.performance import Touch, perform
from sound_room.plan import Piece
from sound_room.signals import place
from sound_room.sounds import Signal

RIGHT = Touch(force=56, arch=13, loose=0.012, ring=0.3)
LEFT = Touch(force=42, arch=8, loose=0.012, ring=0.3)
LOW = Touch(force=38, arch=6, loose=0.010, ring=0.2)


def under_felt(signal: Signal, hertz: float) -> Signal:
    """Return a piano with felt between hammers and strings."""
    return bell(lowpass(signal, hertz, 2), 300, 1.5, 1.5)


def parts(piece: Piece) -> Parts:
    """Return the dry parts in a piece's key and tempo."""
    voices = score_of("exposure").voices
    n, bar = piece.samples, piece.bar_seconds
    right = perform(voices["mel"], piece, RIGHT, "exposure", "mel")
    left = perform(voices["acc"], piece, LEFT, "exposure", "acc")
    low = perform(voices.get("bass", ()), piece, LOW, "exposure", "bass")
    return {
        "tune": part(place(under_felt(sampled(right, n, PIANO, pedal=bar), 3400), 0.06, 0.7), -24),
        "left hand": part(place(under_felt(sampled(left, n, PIANO, pedal=bar), 1900), -0.08, 0.7), -28),
        "bass": part(place(under_felt(sampled(low, n, PIANO, pedal=bar), 1200), 0.0, 0.5), -31),
        "felt": part(felt([*right, *left, *low], n, "exposure"), -48),
    }
