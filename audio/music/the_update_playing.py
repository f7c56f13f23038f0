"""Chapter 1, *The Update*: a music box, a celesta an octave below it, a warm pad, and the box's mechanism."""

from __future__ import annotations

import numpy as np
from lullaby_playing import Parts, part, score_of

from sound_room.filters import bell, lowpass
from sound_room.instruments import CELESTA, MUSIC_BOX, clockwork, sampled, warm_pad
from sound_room.performance import Touch, perform
from sound_room.plan import Piece, plan
from sound_room.signals import place

COMB = Touch(force=66, arch=10, ring=1.4)
LOW_COMB = Touch(force=50, arch=6, ring=1.0)
GLOW = Touch(force=46, arch=6, ring=1.0, uneven=1.5)
PAD = Touch(force=64, arch=12, uneven=0.0, loose=0.0)


def parts(piece: Piece) -> Parts:
    """Return the dry parts in a piece's key and tempo."""
    voices = score_of("the_update").voices
    n = piece.samples
    tune = perform(voices["mel"], piece, COMB, "the_update", "mel")
    below = perform(voices["acc"], piece, LOW_COMB, "the_update", "acc")
    glow = perform(voices["mel"], piece, GLOW, "the_update", "glow", octaves=-1)
    bass = perform(voices["bass"], piece, PAD, "the_update", "bass")
    # The governor ticks on every eighth, also while the tune breathes.
    ticks = np.arange(len(piece.bars) * plan().beats * 2) * piece.bar_seconds / plan().beats / 2
    box = bell(lowpass(sampled(tune, n, MUSIC_BOX), 7000, 1), 3200, -3, 1.2)
    return {
        "tune": part(place(box, 0.18, 0.8), -24),
        "glow": part(place(lowpass(sampled(glow, n, CELESTA), 5000, 1), -0.05, 0.6), -32),
        "low comb": part(place(lowpass(sampled(below, n, MUSIC_BOX), 4500, 1), -0.25, 0.8), -30),
        "pad": part(lowpass(warm_pad(bass, n, "the_update"), 900, 1), -31),
        "mechanism": part(clockwork([*tune, *below], ticks, n, "the_update"), -57),
    }
