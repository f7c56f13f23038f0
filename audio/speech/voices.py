"""The soft sound with which each person's text appears: a short vowel, sung by nobody.

A row a person. Their pitch is a note of the four that their own chapter's lullaby rests on (F A C D in chapter 1, a
whole tone lower in each that follows), so that nobody speaks against their music. Children are higher than everybody
else; no two people have the same pitch.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from sound_room.filters import bandpass
from sound_room.signals import Curve, at_rms, edges, hertz, noise, pan, samples, swell, times
from sound_room.sounds import Signal, Sound

# Where a grown-up's mouth rings, in hertz, and how strongly, by vowel. "m" is a hum behind closed lips.
VOWELS: dict[str, tuple[tuple[float, float], ...]] = {
    "a": ((760, 1.0), (1250, 0.55), (2600, 0.12)),
    "o": ((470, 1.0), (850, 0.45), (2500, 0.05)),
    "u": ((330, 1.0), (680, 0.25), (2300, 0.03)),
    "e": ((450, 1.0), (1950, 0.40), (2600, 0.18)),
    "i": ((300, 1.0), (2250, 0.30), (3000, 0.16)),
    "oe": ((420, 1.0), (1450, 0.45), (2300, 0.12)),
    "m": ((260, 1.0), (1050, 0.08), (2200, 0.02)),
}
RINGS_WIDE = 0.22  # of a formant, as a part of its frequency: soft, so no vowel is quite spoken
OVERTONES = 24
HIGHEST = 4500.0  # hertz: nothing sharp


@dataclass(frozen=True)
class Voice:
    """How somebody's text sounds.

    `note` is the pitch; `vowel` the mouth's shape; `size` the mouth's (1 is a grown-up's; smaller sounds brighter);
    `breath` the part of air in it, 0 to 1; `glide` how far the pitch moves, in semitones; `seconds` its length.
    """

    note: str
    vowel: str
    size: float = 1.0
    breath: float = 0.15
    glide: float = -0.5
    seconds: float = 0.09


VOICES: dict[str, Voice] = {
    # 1. The Update: F A C D
    "theo_hale": Voice("F3", "e", size=0.95, breath=0.20),
    "elara": Voice("C5", "a", size=0.70, glide=0.6, seconds=0.08),
    "dana": Voice("A3", "oe", breath=0.35),
    "mira": Voice("D4", "e", size=0.90),
    "jordan": Voice("D3", "o", size=0.90, breath=0.30, seconds=0.10),
    # 2. Exposure: Eb G Bb C
    "clara": Voice("C4", "m", size=0.85, glide=0.4, seconds=0.10),
    "max": Voice("Bb3", "i", size=0.88, breath=0.10, seconds=0.08),
    "jonah": Voice("Bb2", "o", size=1.08, seconds=0.10),
    "leila": Voice("G3", "a", size=0.92, breath=0.10),
    # 3. The Festival of Dreams: Db F Ab Bb
    "lyra": Voice("Db4", "u", size=0.88, breath=0.40, seconds=0.10),
    "tara": Voice("Bb4", "oe", size=0.70, glide=0.5, seconds=0.08),
    "brian": Voice("Db3", "a", size=1.02, breath=0.10),
    "remy": Voice("Ab2", "e", size=1.05, breath=0.35, glide=-0.9, seconds=0.10),
    # 4. The Demonstration: B Eb Gb Ab
    "aiden": Voice("Eb3", "i", breath=0.20),
    "lila": Voice("Eb4", "a", size=0.84, glide=0.3, seconds=0.08),
    "halmoni": Voice("Ab3", "u", size=0.96, breath=0.30, glide=-1.0, seconds=0.10),
    "quint": Voice("B3", "o", size=0.86, breath=0.05, glide=0.2),
    "theo_banerjee": Voice("Gb4", "i", size=0.76, breath=0.35, glide=0.8, seconds=0.08),
    # 5. The Tether: A C# E F#
    "ava": Voice("F#3", "m", size=0.95, breath=0.25),
    "sam": Voice("A2", "u", size=1.05, seconds=0.10),
    "leo": Voice("A4", "e", size=0.74, breath=0.10, glide=0.4, seconds=0.08),
    "mara_rao": Voice("C#5", "o", size=0.68, glide=0.9, seconds=0.08),
    "ravi": Voice("E3", "oe", size=1.03, breath=0.10, glide=-0.7),
}

# Who tells the book is nobody in the room: nearly only breath.
TELLER = Voice("F4", "m", size=0.9, breath=0.75, glide=0.0, seconds=0.10)


def loudness_of(voice: Voice, frequencies: Curve) -> Curve:
    """Return how strongly a voice's mouth passes frequencies in hertz, as factors."""
    passed = np.full_like(frequencies, 0.002)
    for ring, factor in VOWELS[voice.vowel]:
        middle = ring / voice.size
        passed += factor * np.exp(-(((frequencies - middle) / (RINGS_WIDE * middle + 60.0)) ** 2))
    return passed


def spoken(name: str, voice: Voice) -> Signal:
    """Return one grain of a voice, in the middle, silent at both ends; `name` decides its breath."""
    n = samples(voice.seconds)
    way = times(n) / voice.seconds
    pitch = hertz(voice.note) * 2 ** (voice.glide / 12 * (way - 0.5))
    turns = np.cumsum(pitch) / 48_000
    strengths = loudness_of(voice, hertz(voice.note) * np.arange(1.0, OVERTONES + 1))
    sung = np.zeros(n)
    for number, strength in enumerate(strengths, start=1):
        if hertz(voice.note) * number < HIGHEST:
            sung += strength / number**0.7 * np.sin(2 * np.pi * turns * number)
    first, second = VOWELS[voice.vowel][:2]
    air = bandpass(noise(n, "breath", name)[0], first[0], second[0] * 1.6, once=True)
    grain = at_rms(sung, -20) * (1 - voice.breath) + at_rms(air, -24) * voice.breath
    grain *= swell(n, 0.0, 0.02) * swell(n, 0.0, voice.seconds * 0.7)[::-1]
    return edges(pan(grain), rise=0.004, fall=0.02)


SOUNDS = [
    Sound(f"speech_{name}", "speech", partial(spoken, name, voice))
    for name, voice in {**VOICES, "teller": TELLER}.items()
]
