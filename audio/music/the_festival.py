"""Chapter 3, *The Festival*: its lullaby, and its fear: tunes without second halves, and lanterns that go out."""

from __future__ import annotations

from functools import cache

from fear_playing import finished
from lullaby_playing import in_bars, in_room, mixed, part, score_of
from the_festival_playing import BARS, PLUCKED, parts

from sound_room.fear import backwards, closing, cluster, course, curve, shaking, unsteady, warped
from sound_room.filters import highpass, lowpass
from sound_room.instruments import GUITAR, MARIMBA, VIBRAPHONE, sampled
from sound_room.performance import BARS_OF_PHRASE, Played, between, last_note, perform, shifted
from sound_room.plan import plan
from sound_room.signals import Curve, place
from sound_room.sounds import Signal, Sound

PIECE = plan().lullabies["the_festival"]
NAME = "the_festival_fear"

# The street has six lanterns, each an eighth of the bar. When each goes out: the bar.
GO_OUT = (31.0, 10.0, 22.2, 13.0, 16.0, 7.0)
RUBS = [(49.0, 1.0), (55.0, 2.0), (56.0, 4.0), (61.5, 5.0), (62.0, 7.0), (68.0, 3.0)]


@cache
def theme() -> Signal:
    """Play the lullaby; kept, because its fear is made of it too."""
    return in_room(mixed(parts(PIECE)))


def fear() -> Signal:
    """Play the tunes' first halves, and the off-beats that go on without the second; lantern after lantern goes out."""
    n = PIECE.samples
    voices = score_of("the_festival").voices
    tune = perform(voices["mel"], PIECE, BARS, "the_festival", "mel", octaves=-1)
    strings = perform(voices["acc"], PIECE, PLUCKED, "the_festival", "acc")
    halves = [*between(tune, PIECE, 0, 3.5), *between(tune, PIECE, 8, 11.5), *_broken(tune)]
    halves += [*shifted(between(tune, PIECE, 24, 25), force=0.6), last_note(tune, in_bars(PIECE, 28.83), 3.0, 6, 44)]
    lit = [note for note in strings if note.start < in_bars(PIECE, GO_OUT[_lantern(note)])]
    running = _running(strings)
    bent = [
        (in_bars(PIECE, bar), cents) for bar, cents in [(0, -25), (8, -38), (16, -60), (22, -20), (24, -90), (31, -40)]
    ]
    bars = warped(lowpass(sampled(halves, n, VIBRAPHONE, bend=bent), 2400), unsteady(n, 20, 0.4, NAME))
    street = sampled(lit, n, GUITAR, bend=bent)
    shadow = sampled(shifted(between(halves, PIECE, 8, 23), 0.33, 6, 0.85), n, VIBRAPHONE)
    missing = [note for note in tune if 4 <= note.start / PIECE.bar_seconds % BARS_OF_PHRASE < 8]
    turned = backwards(sampled(between(missing, PIECE, 4, 23), n, VIBRAPHONE), PIECE)
    shown = curve(PIECE, [(12, 0.0), (16, 0.3), (21.5, 1.0), (22.2, 1.0), (23.8, 0.0)])
    flicker = shaking(n, curve(PIECE, [(8, 2.0), (16, 4.0), (22, 11.0)]), curve(PIECE, [(12, 0.3), (22, 0.9)]))
    far = mixed(
        {
            "missing": part(warped(closing(turned, _doors()), unsteady(n, 40, 0.3, NAME, "missing")), -27)
            * course(PIECE, [(3, -14), (8, -9), (21, 0), (23, -40)]),
            "all": part(closing(highpass(backwards(theme(), PIECE), 200, 1), _doors()), -28)
            * course(PIECE, [(9, -40), (15, -6), (21.5, 0), (23, -40)]),
            "shadow": part(place(lowpass(shadow, 1800), -0.45), -28) * course(PIECE, [(8, -14), (16, 0)]),
            "running": part(place(lowpass(sampled(running, n, MARIMBA), 1700), 0.4), -27)
            * course(PIECE, [(15, -12), (21.5, 0)]),
            "rubs": part(lowpass(cluster(PIECE, RUBS, shown, NAME), 750, 1) * flicker, -25),
        }
    )
    close = part(place(bars, 0.2, 0.5), -25) * course(PIECE, [(0, 0), (22, 1), (24, -3)])
    close += part(place(lowpass(street, 2600, 1), -0.25, 0.5), -26) * course(
        PIECE, [(0, 0), (16, 1), (22, 0), (24, -5)]
    )
    return finished(far, close)


def _lantern(note: Played) -> int:
    """Return which eighth of its bar a note stands on."""
    return round(note.start / PIECE.bar_seconds % 1 * 6) % 6


def _broken(tune: list[Played]) -> list[Played]:
    """Return what B leaves of the tune: the beginning of each bar, sooner and sooner."""
    pieces = []
    for bar, length in zip(range(16, 22), (0.8, 0.7, 0.6, 0.5, 0.4, 0.35), strict=True):
        pieces += between(tune, PIECE, bar, bar + length)
    return pieces


def _running(strings: list[Played]) -> list[Played]:
    """Return steps between the off-beats: one string struck again, quicker and quicker, until bar 22."""
    out, at, way = [], 15.0, 0.0
    pitches = [note.pitch for note in between(strings, PIECE, 16, 22)] or [60]
    while at < 22.2:
        way = (at - 15.0) / 7.2
        pitch = pitches[int(way * len(pitches)) % len(pitches)] - 1
        out.append(Played(in_bars(PIECE, at), in_bars(PIECE, at) + 0.25, pitch, 34 + round(26 * way)))
        at += 0.34 - 0.26 * way
    return out


def _doors() -> Curve:
    return curve(PIECE, [(2, 350.0), (12, 700.0), (22, 3000.0), (24, 300.0)])


SOUNDS = [Sound("the_festival", "theme", theme), Sound("the_festival_fear", "fear", fear)]
