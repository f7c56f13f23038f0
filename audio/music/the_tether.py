"""Chapter 5, *The Tether*: its lullaby, and its fear: one note that does not let go while all beneath it sinks."""

from __future__ import annotations

from functools import cache

from fear_playing import finished
from lullaby_playing import in_bars, in_room, mixed, part, score_of
from the_tether_playing import HELD, PLUCKED, parts

from sound_room.fear import backwards, closing, cluster, course, curve, shaking, unsteady, warped
from sound_room.filters import highpass, lowpass
from sound_room.instruments import CLARINET, GUITAR, HARP, drone, sampled
from sound_room.performance import Played, between, last_note, perform, shifted
from sound_room.plan import plan
from sound_room.signals import Curve, pan, place
from sound_room.sounds import Signal, Sound

PIECE = plan().lullabies["the_tether"]
NAME = "the_tether_fear"

RUBS = [(52.0, 1.0), (57.0, 2.0), (58.0, 3.0), (64.0, 4.0), (69.5, 6.0), (70.0, 5.0)]

# All that is beneath sinks in three stages, and is gone before the end: (bar, cents).
SINKING = [(0, 0), (4, -30), (8, -100), (12, -180), (16, -350), (22.4, -1100), (23.9, -1200), (24.5, -60), (31, -200)]


@cache
def theme() -> Signal:
    """Play the lullaby; kept, because its fear is made of it too."""
    return in_room(mixed(parts(PIECE)))


def fear() -> Signal:
    """Play the held note; harp and line sink away from it; it splits and beats; it alone stays, wrong."""
    n = PIECE.samples
    voices = score_of("the_tether").voices
    line = perform(voices["mel"], PIECE, HELD, "the_tether", "mel")
    harp = perform(voices["acc"], PIECE, PLUCKED, "the_tether", "acc")
    held = _held_pitch(line)
    sinking = [(in_bars(PIECE, bar), float(cents)) for bar, cents in SINKING]
    strings = sampled([*between(harp, PIECE, 0, 22.3), *_few(between(harp, PIECE, 24.5, 28))], n, HARP, bend=sinking)
    under = sampled(shifted(between(line, PIECE, 2, 22.3), -0.0, -12, 0.9), n, CLARINET, bend=sinking)
    shadow = sampled(shifted(between(line, PIECE, 8, 22.3), 0.45, -6, 0.8), n, CLARINET, bend=sinking)
    pulse = sampled(_pulse(held), n, GUITAR)
    wrong = sampled([last_note(line, in_bars(PIECE, 28.5), 6.0, -6, 50)], n, CLARINET)
    turned = warped(backwards(theme(), PIECE), unsteady(n, 36, 0.25, NAME, "turned"))
    shown = curve(PIECE, [(11, 0.0), (16, 0.3), (21.5, 1.0), (22.4, 1.0), (24, 0.0)])
    beating = shaking(
        n, curve(PIECE, [(8, 0.8), (16, 2.0), (22, 7.5)]), curve(PIECE, [(8, 0.15), (16, 0.5), (22, 0.9)])
    )
    open_to = curve(PIECE, [(6, 350.0), (14, 800.0), (22, 2800.0), (24, 300.0)])
    far = mixed(
        {
            "under": part(place(lowpass(under, 1400), -0.3), -27) * course(PIECE, [(2, -12), (10, -2), (20, 0)]),
            "shadow": part(place(lowpass(shadow, 1300), 0.4), -29) * course(PIECE, [(8, -14), (17, 0)]),
            "turned": part(closing(highpass(turned, 180, 1), open_to), -27)
            * course(PIECE, [(8, -40), (13, -8), (21.5, 0), (23, -40)]),
            "rubs": part(lowpass(cluster(PIECE, RUBS, shown, NAME), 750, 1) * beating, -25),
            "pulse": part(place(lowpass(pulse, 1900), 0.2), -29) * course(PIECE, [(12, -8), (22, 0)]),
        }
    )
    close = part(place(lowpass(strings, 2400, 1), -0.15, 0.6), -25) * course(
        PIECE, [(0, 0), (16, 1), (22, -2), (24, -5)]
    )
    close += part(_held(n, held, beating), -26) * course(
        PIECE, [(0, -9), (6, -3), (14, 0), (22, 3), (23.5, -5), (28, -10)]
    )
    return finished(far, close + part(lowpass(wrong, 1500), -42))


def _held_pitch(line: list[Played]) -> int:
    """Return the pitch that the line holds longest of all."""
    lengths: dict[int, float] = {}
    for note in line:
        lengths[note.pitch] = lengths.get(note.pitch, 0.0) + note.end - note.start
    return max(lengths, key=lambda pitch: (lengths[pitch], pitch))


def _held(n: int, pitch: int, beating: Curve) -> Signal:
    """Return the held note: one, then two that part by a semitone, the other on the other side."""
    one = lowpass(drone(n, pitch, NAME, "held", cents=4.0, tilt=1.9), 1500)
    two = lowpass(drone(n, pitch + 1, NAME, "split", cents=5.0, tilt=1.9), 1500)
    drifting = curve(PIECE, [(0, 0.0), (8, -0.2), (16, 0.25), (22, -0.1), (31, 0.0)])
    parting = curve(
        PIECE, [(10, 0.0), (16, 0.3), (22, 0.9), (22.6, 0.9), (24, 0.0), (28, 0.0), (31.5, 0.15), (32, 0.0)]
    )
    return pan(one.mean(axis=0), drifting) + pan(two.mean(axis=0), -drifting) * parting * beating


def _few(notes: list[Played]) -> list[Played]:
    """Return every third note, softer."""
    return shifted(notes[::3], force=0.7)


def _pulse(pitch: int) -> list[Played]:
    """Return the held note struck again and again, quicker until it stops in bar 22."""
    out, at = [], 12.0
    while at < 22.3:
        way = (at - 12.0) / 10.3
        out.append(Played(in_bars(PIECE, at), in_bars(PIECE, at) + 0.4, pitch - 12, 36 + round(26 * way)))
        at += 0.5 - 0.42 * way
    return out


SOUNDS = [Sound("the_tether", "theme", theme), Sound("the_tether_fear", "fear", fear)]
