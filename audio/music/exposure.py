"""Chapter 2, *Exposure*: its lullaby, and its fear: one bar that comes again and again, each time without a note."""

from __future__ import annotations

from functools import cache

from exposure_playing import LEFT, RIGHT, parts, under_felt
from fear_playing import finished
from lullaby_playing import in_bars, in_room, mixed, part, score_of

from sound_room.fear import backwards, closing, cluster, course, curve, shaking, unsteady, warped
from sound_room.filters import highpass, lowpass
from sound_room.instruments import PIANO, felt, sampled
from sound_room.performance import Played, between, last_note, perform, shifted
from sound_room.plan import plan
from sound_room.signals import place, rng
from sound_room.sounds import Signal, Sound

PIECE = plan().lullabies["exposure"]
NAME = "exposure_fear"

# The lap: these bars of the phrase, again and again.
LAP = (1.0, 2.0)
# In B it is cut shorter and shorter: (bar where it starts again, how much of it is played).
SHORTER = [(16, 1.0), (17, 0.75), (17.75, 0.75), (18.5, 0.5), (19, 0.5), (19.5, 0.5), (20, 0.5), (20.5, 0.33)]
SHORTEST = [(20.83 + step / 6, 1 / 6) for step in range(10)]
RUBS = [(51.0, 1.0), (57.0, 2.0), (58.0, 3.0), (63.5, 6.0), (64.0, 5.0), (69.0, 4.0)]


@cache
def theme() -> Signal:
    """Play the lullaby; kept, because its fear is made of it too."""
    return in_room(mixed(parts(PIECE)), wet=-11.0)


def fear() -> Signal:
    """Play one bar as a lap that loses its notes, is cut shorter, stops, and comes back with one note, a wrong one."""
    n, bar = PIECE.samples, PIECE.bar_seconds
    voices = score_of("exposure").voices
    tune = perform(voices["mel"], PIECE, RIGHT, "exposure", "mel", octaves=-1)
    left = perform(voices["acc"], PIECE, LEFT, "exposure", "acc")
    lap = between([*tune, *left], PIECE, *LAP)
    laps = [*_losing(lap, 0), *_losing(lap, 8), *_cut(lap)]
    ends = [*_again(_losing(lap, 0)[-3:], 24 - 7, 4), last_note(tune, in_bars(PIECE, 29.5), 3.5, -1, 46)]
    hand = warped(under_felt(sampled([*laps, *ends], n, PIANO, bend=_bend()), 2200), unsteady(n, 18, 0.35, NAME))
    shadow = sampled(shifted(between(laps, PIECE, 8, 23), 0.36, 6, 0.8), n, PIANO, pedal=bar)
    closer = sampled(shifted(between(laps, PIECE, 12, 23), 0.11, 13, 0.7), n, PIANO)
    turned = warped(backwards(theme(), PIECE), unsteady(n, 34, 0.3, NAME, "turned"))
    shown = curve(PIECE, [(11, 0.0), (16, 0.3), (21.5, 1.0), (22.3, 1.0), (24, 0.0)])
    knocking = shaking(n, curve(PIECE, [(10, 1.0), (16, 2.0), (22, 8.0)]), curve(PIECE, [(12, 0.2), (22, 0.95)]))
    open_to = curve(PIECE, [(8, 300.0), (16, 700.0), (22, 2600.0)])
    far = mixed(
        {
            "turned": part(closing(highpass(turned, 180, 1), open_to), -27)
            * course(PIECE, [(8, -40), (13, -8), (21, 0), (23, -40)]),
            "shadow": part(place(lowpass(shadow, 1500), 0.45), -28) * course(PIECE, [(8, -14), (16, 0)]),
            "closer": part(place(lowpass(closer, 1900), -0.45), -31) * course(PIECE, [(12, -14), (21, 0)]),
            "rubs": part(lowpass(cluster(PIECE, RUBS, shown, NAME), 650, 1) * knocking, -24),
        }
    )
    close = part(place(hand, -0.05, 0.5), -23) * course(PIECE, [(0, 0), (15, -1), (22, 0), (24, -4)])
    return finished(far, close + part(felt([*laps, *ends], n, NAME), -44))


def _again(notes: list[Played], bars: float, times: int) -> list[Played]:
    """Return notes moved by so many bars, and again a bar later, so often."""
    return [note for turn in range(times) for note in shifted(notes, in_bars(PIECE, bars + turn))]


def _losing(lap: list[Played], first: int) -> list[Played]:
    """Return eight laps from bar `first` on, each with fewer notes; those that stay are the same."""
    order = rng(NAME, "lost", first).permutation(len(lap))
    kept_last = max(1, len(lap) // 8)
    laps = []
    for turn in range(8):
        keep = len(lap) - round((len(lap) - kept_last) * turn / 7)
        laps += shifted([lap[which] for which in sorted(order[:keep])], in_bars(PIECE, first + turn - LAP[0]))
    return laps


def _cut(lap: list[Played]) -> list[Played]:
    """Return the lap of B, cut shorter and shorter until it stops."""
    laps = []
    for start, length in [*SHORTER, *SHORTEST]:
        heard = [note for note in lap if note.start < in_bars(PIECE, LAP[0] + length) - 0.05]
        laps += shifted(heard, in_bars(PIECE, start - LAP[0]))
    return laps


def _bend() -> list[tuple[float, float]]:
    points = [(0, -30), (8, -45), (16, -80), (20, -60), (22.3, 40), (23.3, -200), (24, -40)]
    return [(in_bars(PIECE, bar), cents) for bar, cents in points]


SOUNDS = [Sound("exposure", "theme", theme), Sound("exposure_fear", "fear", fear)]
