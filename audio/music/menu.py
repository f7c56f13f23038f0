"""The menu: the music box of chapter 1 alone, at half speed, in a large room."""

from __future__ import annotations

from lullaby_playing import in_room, mixed, part, score_of

from sound_room.filters import bell, lowpass
from sound_room.instruments import MUSIC_BOX, clockwork, sampled, warm_pad
from sound_room.performance import Touch, perform
from sound_room.plan import plan
from sound_room.signals import place
from sound_room.sounds import Signal, Sound
from sound_room.spaces import FAR

PIECE = plan().others["menu"]

COMB = Touch(force=62, arch=8, ring=2.4, loose=0.012)
LOW_COMB = Touch(force=50, arch=5, ring=2.0, loose=0.014)


def theme() -> Signal:
    """Play the box, its mechanism, and a breath of a pad an octave below, so that silence is not empty."""
    n = PIECE.samples
    voices = score_of("menu").voices
    tune = perform(voices["mel"], PIECE, COMB, "menu", "mel")
    below = perform(voices.get("acc", ()), PIECE, LOW_COMB, "menu", "acc")
    breath = perform(voices.get("acc", voices["mel"]), PIECE, LOW_COMB, "menu", "breath", octaves=-1)
    box = bell(lowpass(sampled(tune, n, MUSIC_BOX), 6500, 1), 3200, -3, 1.2)
    eighths = [step * PIECE.bar_seconds / 6 for step in range(len(PIECE.bars) * 6)]
    whole = {
        "tune": part(place(box, 0.1, 0.8), -24),
        "low comb": part(place(lowpass(sampled(below, n, MUSIC_BOX), 4500, 1), -0.2, 0.8), -28),
        "breath": part(lowpass(warm_pad(breath, n, "menu", attack=1.8, release=3.0), 800, 1), -38),
        "mechanism": part(clockwork([*tune, *below], eighths, n, "menu"), -60),
    }
    return in_room(mixed(whole), FAR, wet=-6.0)


SOUNDS = [Sound("menu", "theme", theme)]
