"""What the players of all lullabies share: reading a score, putting parts together, rooms, the last touch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sound_room.filters import highpass
from sound_room.plan import Piece
from sound_room.scores import Score, read_score
from sound_room.signals import at_rms, decibels
from sound_room.sounds import Signal
from sound_room.spaces import HALL, Room, reverb

SCORES = Path(__file__).parents[1] / "scores"

Parts = dict[str, Signal]  # dry parts of a piece, by name, each at its level in the mix

_LOWEST = 28.0  # hertz; below is nothing but trouble for loudspeakers


def score_of(name: str) -> Score:
    """Return the score of a piece. Who calls it writes the name as a plain text, so that changed scores are seen."""
    return read_score(SCORES / f"{name}.abc")


def in_bars(piece: Piece, bars: float) -> float:
    """Return the second at which a bar (from 0, or a part of one) begins."""
    return bars * piece.bar_seconds


def mixed(parts: Mapping[str, Signal], balance: Mapping[str, float] | None = None) -> Signal:
    """Return the sum of parts; `balance` changes some by so many dB, and leaves out those at -99."""
    changes = {name: (balance or {}).get(name, 0.0) for name in parts}
    first, *others = [parts[name] * decibels(change) for name, change in changes.items() if change > -99.0]
    return sum(others, first)


def in_room(signal: Signal, room: Room = HALL, wet: float = -9.0) -> Signal:
    """Return a whole mix in its one room, without what is too low to hear."""
    return highpass(reverb(signal, room, wet), _LOWEST)


def part(signal: Signal, level: float) -> Signal:
    """Return a part at its level in the mix: effective value in dB."""
    return at_rms(signal, level)
