"""The Landing, the stair between dreams: five signatures from far away, a pad that stands on no root, bells."""

from __future__ import annotations

from lullaby_playing import in_room, mixed, part, score_of

from sound_room.filters import bell, lowpass
from sound_room.instruments import BELLS, CHOIR, CLARINET, GLOCKENSPIEL, MUSIC_BOX, PIANO, VIBRAPHONE, sampled, warm_pad
from sound_room.performance import Touch, perform
from sound_room.plan import plan
from sound_room.signals import place
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR

PIECE = plan().others["landing"]

STRUCK = Touch(force=56, arch=8, ring=2.0, loose=0.010)
BLOWN = Touch(force=56, arch=10, uneven=1.5, loose=0.012, legato=1.02)
PAD = Touch(force=64, arch=14, uneven=0.0, loose=0.0)

# Where each signature comes from: voice of the score, program, lead in seconds, place, how dark (hertz), level (dB).
SIGNATURES = (
    ("update", MUSIC_BOX, 0.0, 0.5, 4500.0, -31.0),
    ("exposure", PIANO, 0.0, -0.5, 2200.0, -38.0),
    ("festival", VIBRAPHONE, 0.0, 0.65, 3500.0, -37.0),
    ("demonstration", CHOIR, 0.15, -0.2, 2500.0, -31.0),
    ("tether", CLARINET, 0.05, 0.25, 2000.0, -29.0),
)


def theme() -> Signal:
    """Play the pad near, everything else far."""
    n = PIECE.samples
    voices = score_of("landing").voices
    whole = {}
    for name, program, lead, where, dark, level in SIGNATURES:
        touch = BLOWN if program in (CHOIR, CLARINET) else STRUCK
        notes = perform(voices.get(name, ()), PIECE, touch, "landing", name)
        whole[name] = part(place(lowpass(sampled(notes, n, program, lead=lead), dark, 1), where, 0.5), level)
    if not any(name in voices for name, *_ in SIGNATURES):
        tune = perform(voices["mel"], PIECE, STRUCK, "landing", "mel")
        whole["tune"] = part(lowpass(sampled(tune, n, MUSIC_BOX), 4500, 1), -28)
    pad = perform(voices["pad"], PIECE, PAD, "landing", "pad")
    above = perform(voices["pad"], PIECE, PAD, "landing", "above", octaves=1)
    whole["pad"] = part(bell(lowpass(warm_pad(pad, n, "landing", attack=1.3, release=1.6), 1100, 1), 350, 1.5), -27)
    whole["air"] = part(lowpass(warm_pad(above, n, "landing air", attack=1.6, release=1.6, tilt=2.2), 1800, 1), -37)
    bells = perform(voices["bells"], PIECE, STRUCK, "landing", "bells")
    deeper = perform(voices["bells"], PIECE, STRUCK, "landing", "deeper", octaves=-1)
    whole["bells"] = part(place(lowpass(sampled(bells, n, GLOCKENSPIEL), 4000, 1), -0.6, 0.5), -43)
    whole["deep bells"] = part(place(lowpass(sampled(deeper, n, BELLS), 2600, 1), -0.45, 0.5), -41)
    return in_room(mixed(whole), FAR, wet=-3.0)


SOUNDS = [Sound("landing", "theme", theme)]
