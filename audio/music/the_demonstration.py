"""Chapter 4, *The Demonstration*: its lullaby, and its fear: behind a wall voices slide apart; one is here."""

from __future__ import annotations

from functools import cache

from fear_playing import finished
from lullaby_playing import in_bars, in_room, mixed, part, score_of
from the_demonstration_playing import BOWED, CHOIR_SPEAKS, LOW, STRINGS_SPEAK, SUNG, WALKING, parts

from sound_room.fear import backwards, closing, cluster, course, curve, shaking, unsteady, warped
from sound_room.filters import highpass, lowpass
from sound_room.instruments import CELLO, CHOIR, HUMMED, STRINGS, sampled
from sound_room.performance import Played, between, last_note, perform, shifted
from sound_room.plan import plan
from sound_room.signals import place
from sound_room.sounds import Signal, Sound

PIECE = plan().lullabies["the_demonstration"]
NAME = "the_demonstration_fear"

RUBS = [(50.0, 1.0), (56.0, 2.0), (57.0, 3.0), (62.5, 4.0), (63.0, 6.0), (68.0, 5.0)]

# How far each voice has slid, in cents, at bars: a quarter-tone, then more; all are back when the loop begins again.
UP = [(4, 0), (8, 50), (16, 100), (22, 170), (23, 170), (24, 0)]
STILL = [(0, -20), (16, -20), (22, 30), (24, -20)]
DOWN = [(4, 0), (8, -50), (16, -130), (22, -260), (23, -260), (24, 0)]


@cache
def theme() -> Signal:
    """Play the lullaby; kept, because its fear is made of it too."""
    return in_room(mixed(parts(PIECE)), wet=-9.0)


def fear() -> Signal:
    """Play the voices behind the wall, and the one before it: it is still there when they are gone."""
    n = PIECE.samples
    voices = score_of("the_demonstration").voices
    top = perform(voices["mel"], PIECE, SUNG, "the_demonstration", "mel")
    inner = perform(voices["acc"], PIECE, BOWED, "the_demonstration", "acc")
    low = perform(voices.get("bass", ()), PIECE, LOW, "the_demonstration", "bass")
    walking = perform(voices.get("inner", ()), PIECE, WALKING, "the_demonstration", "inner") or _middle(inner)
    here = [*between(walking, PIECE, 0, 23), *shifted(between(walking, PIECE, 24, 27), force=0.7)]
    here.append(last_note(walking, in_bars(PIECE, 28.0), 5.5, 1, 48))
    above = sampled(between(top, PIECE, 4, 23), n, CHOIR, lead=CHOIR_SPEAKS, bend=_seconds(UP))
    beside = sampled(between(inner, PIECE, 0, 23), n, STRINGS, lead=STRINGS_SPEAK, bend=_seconds(DOWN))
    under = sampled(between(low, PIECE, 8, 23), n, CELLO, bend=_seconds(DOWN))
    alone = sampled(here, n, HUMMED, lead=CHOIR_SPEAKS, bend=_seconds(STILL))
    shadow = sampled(shifted(between(top, PIECE, 8, 22.5), 0.4, -6, 0.9), n, HUMMED)
    calls = sampled(_calls(top), n, CHOIR)
    shown = curve(PIECE, [(11, 0.0), (16, 0.35), (21.5, 1.0), (22.3, 1.0), (24, 0.0)])
    breath = shaking(
        n, curve(PIECE, [(6, 0.36), (15, 0.7), (22, 6.5)]), curve(PIECE, [(6, 0.2), (14, 0.55), (22, 0.9)])
    )
    wall = curve(PIECE, [(0, 380.0), (8, 480.0), (16, 700.0), (20, 950.0), (22.2, 2400.0), (24, 300.0)])
    turned = backwards(theme(), PIECE)
    behind = mixed(
        {
            "above": part(above, -25) * course(PIECE, [(4, -10), (10, 0), (22.3, 1), (23.3, -20)]),
            "beside": part(beside, -25) * course(PIECE, [(0, -7), (12, 0), (22.3, 0), (23.3, -20)]),
            "under": part(under, -29),
            "turned": part(highpass(turned, 200, 1), -26) * course(PIECE, [(12, -40), (17, -5), (21.5, 0), (23, -40)]),
        }
    )
    far = mixed(
        {
            "behind": closing(warped(behind, unsteady(n, 14, 0.3, NAME)), wall) * breath,
            "shadow": part(place(lowpass(shadow, 900), -0.5), -29) * course(PIECE, [(8, -16), (17, 0)]),
            "calls": part(place(lowpass(calls, 1500), 0.45), -31) * course(PIECE, [(16, -6), (22, 0)]),
            "rubs": part(lowpass(cluster(PIECE, RUBS, shown, NAME), 600, 1) * breath, -25),
        }
    )
    near = place(lowpass(alone, 4200, 1), 0.12, 0.5)
    return finished(far, part(near, -26) * course(PIECE, [(0, 0), (12, -2), (20, -3), (24, -2), (28, -2)]), wet=-4.0)


def _middle(inner: list[Played]) -> list[Played]:
    """Return one voice of the inner ones: the highest of those that begin together."""
    tops: dict[int, Played] = {}
    for note in inner:
        beat = round(note.start / PIECE.bar_seconds * 12)
        if beat not in tops or note.pitch > tops[beat].pitch:
            tops[beat] = note
    return list(tops.values())


def _calls(top: list[Played]) -> list[Played]:
    """Return calls in B, on this side and that: shorter, nearer to each other, a semitone beside the tune."""
    calls, at = [], 16.5
    while at < 22.2:
        pitch = [note.pitch for note in top if note.start <= in_bars(PIECE, at) + 0.1][-1] - 11
        length = max(0.25, (23.0 - at) * 0.25)
        calls.append(Played(in_bars(PIECE, at), in_bars(PIECE, at) + length, pitch, 58))
        at += max(0.17, (23.0 - at) * 0.14)
    return calls


def _seconds(points: list[tuple[int, int]]) -> list[tuple[float, float]]:
    return [(in_bars(PIECE, bar), float(cents)) for bar, cents in points]


SOUNDS = [Sound("the_demonstration", "theme", theme), Sound("the_demonstration_fear", "fear", fear)]
