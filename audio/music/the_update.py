"""Chapter 1, *The Update*: its lullaby, and its fear: the music box runs down, then away."""

from __future__ import annotations

from functools import cache

from fear_playing import finished
from lullaby_playing import in_bars, in_room, mixed, part, score_of
from the_update_playing import COMB, parts

from sound_room.fear import backwards, closing, cluster, course, curve, shaking, unsteady, warped
from sound_room.filters import highpass, lowpass
from sound_room.instruments import MUSIC_BOX, clockwork, sampled
from sound_room.performance import Played, between, driven, last_note, perform, shifted
from sound_room.plan import plan
from sound_room.signals import Curve, place
from sound_room.sounds import Signal, Sound

PIECE = plan().lullabies["the_update"]
NAME = "the_update_fear"

# The spring runs down over A', winds itself up over B, and stops before its end: (bar, speed).
SPRING = [(8.0, 1.0), (15.0, 0.35), (17.0, 0.5), (22.3, 2.8)]
# What the families forbid, around F: (pitch, swells a section).
RUBS = [(53.0, 1.0), (54.0, 3.0), (59.0, 2.0), (65.5, 5.0), (66.0, 7.0), (71.0, 4.0)]


@cache
def theme() -> Signal:
    """Play the lullaby; kept, because its fear is made of it too."""
    return in_room(mixed(parts(PIECE)))


def fear() -> Signal:
    """Play the box alone, an octave down; its shadow; the spring gone wild; a stop; a few notes, the last one wrong."""
    n = PIECE.samples
    low = perform(score_of("the_update").voices["mel"], PIECE, COMB, "the_update", "mel", octaves=-1)
    wound = driven(between(low, PIECE, 8, 30), PIECE, SPRING)
    last = [note for note in between(low, PIECE, 24, 27.3) if note.velocity > 60]
    wrong = last_note(low, in_bars(PIECE, 28.67), 3.0, 1, 52)
    ghost = [*between(low, PIECE, 0, 8), *wound, *shifted(last, force=0.7), wrong]
    box = warped(lowpass(sampled(ghost, n, MUSIC_BOX, bend=_bend()), 2600, 2), unsteady(n, 22, 0.4, NAME))
    shadow = sampled(shifted(wound, 0.31, 6, 0.8), n, MUSIC_BOX)
    near = sampled(shifted(between(wound, PIECE, 14, 23), 0.09, -1, 0.9), n, MUSIC_BOX)
    turned = warped(backwards(theme(), PIECE), unsteady(n, 30, 0.3, NAME, "turned"))
    shown = curve(PIECE, [(12, 0.0), (17, 0.35), (22, 1.0), (22.4, 1.0), (24, 0.0)])
    trembling = shaking(
        n, curve(PIECE, [(8, 1.5), (16, 3.0), (22, 9.0)]), curve(PIECE, [(14, 0.0), (18, 0.7), (22, 0.9)])
    )
    far = mixed(
        {
            "turned": part(closing(highpass(turned, 200, 1), _wall()), -26)
            * course(PIECE, [(6, -50), (11, -9), (16, -4), (21, 0), (23, -40)]),
            "shadow": part(place(lowpass(shadow, 2000), -0.4), -28) * course(PIECE, [(8, -16), (16, 0), (23, 0)]),
            "closer": part(place(lowpass(near, 1600), 0.4), -28) * course(PIECE, [(14, -12), (21, 0)]),
            "rubs": part(lowpass(cluster(PIECE, RUBS, shown, NAME), 700, 1) * trembling, -24),
        }
    )
    close = part(place(box, 0.1, 0.4), -24) * course(PIECE, [(0, -2), (14, -3), (22, 1), (24, -3)])
    return finished(far, close + part(_mechanism(ghost, wound), -48))


def _bend() -> list[tuple[float, float]]:
    """Return how the box's pitch follows its spring: (second, cents)."""
    points = [(0, -38), (8, -38), (15, -130), (17, -90), (22.2, 70), (23.5, -300), (24.5, -45)]
    return [(in_bars(PIECE, bar), cents) for bar, cents in points]


def _wall() -> Curve:
    """Return how far the backward tune is open, in hertz."""
    return curve(PIECE, [(8, 400.0), (15, 900.0), (22, 3200.0), (24, 300.0)])


def _mechanism(ghost: list[Played], wound: list[Played]) -> Signal:
    """Return the governor, which ticks as quickly as the spring turns, and the pins."""
    eighth = PIECE.bar_seconds / plan().beats / 2
    even = [Played(tick * eighth, tick * eighth + 0.1, 60, 60) for tick in range(len(PIECE.bars) * plan().beats * 2)]
    turning = [*between(even, PIECE, 0, 8), *driven(even, PIECE, SPRING), *between(even, PIECE, 26, 28.5)[::2]]
    return clockwork(ghost, [note.start for note in turning], PIECE.samples, NAME)


SOUNDS = [Sound("the_update", "theme", theme), Sound("the_update_fear", "fear", fear)]
