"""How written notes are played: phrases that breathe, strong beats, a little looseness; the same every time.

A score says what sounds; here it becomes when and how hard. Chance comes only from names, so that a cue is played
the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from sound_room.plan import Piece, plan
from sound_room.scores import Note, ring_end
from sound_room.signals import rng

BARS_OF_PHRASE = 8  # bars; every phrase of the form is as long
_SOFTEST, _HARDEST = 18, 112  # MIDI velocities


@dataclass(frozen=True)
class Played:
    """A note as it sounds: from `start` to `end` in seconds, a MIDI pitch, a MIDI velocity."""

    start: float
    end: float
    pitch: int
    velocity: int


@dataclass(frozen=True)
class Touch:
    """How a hand plays.

    `force` is the middle velocity, `arch` how much more the middle of a phrase has than its ends, `beat` what the first
    beat has more, `rise` what each semitone upwards adds, `uneven` the spread of chance. `loose` is the spread of
    attacks in seconds. A note rings on for `ring` seconds, unless the harmony damps it; `legato` multiplies written
    lengths.
    """

    force: float = 60.0
    arch: float = 9.0
    beat: float = 2.5
    rise: float = 0.2
    uneven: float = 2.5
    loose: float = 0.008
    ring: float = 0.0
    legato: float = 1.0


def at_home(piece: Piece) -> Piece:
    """Return a piece in the key and tempo of the finale."""
    return replace(piece, transpose=0, bar_seconds=plan().home_bar_seconds)


def quarter_seconds(piece: Piece) -> float:
    """Return how long a quarter lasts."""
    return piece.bar_seconds / plan().beats


def perform(notes: Iterable[Note], piece: Piece, touch: Touch, *names: object, octaves: int = 0) -> list[Played]:
    """Return the notes as played in the piece's key and tempo; `names` seed the chance.

    Of a piece that has fewer bars than the score only those are played.
    """
    quarters = len(piece.bars) * plan().beats
    written = sorted((note for note in notes if note.start < quarters), key=lambda note: (note.start, note.pitch))
    if not written:
        return []
    chance = rng("performance", *names)
    middle = float(np.mean([note.pitch for note in written]))
    quarter = quarter_seconds(piece)
    played = []
    for note in written:
        late = float(np.clip(chance.normal(0.0, touch.loose), -2 * touch.loose, 2 * touch.loose))
        force = _force(note, middle, touch) + chance.normal(0.0, touch.uneven)
        start = max(0.0, note.start * quarter + late)
        rung = ring_end(note, touch.ring / quarter, piece) - note.start
        length = quarter * max(note.length * touch.legato, rung)
        pitch = note.pitch + piece.transpose + 12 * octaves
        played.append(Played(start, start + length, pitch, int(np.clip(force, _SOFTEST, _HARDEST))))
    return played


def _force(note: Note, middle: float, touch: Touch) -> float:
    """Return a note's velocity before chance: the phrase's arch, the beat, the height."""
    beats = plan().beats
    way = (note.start / beats % BARS_OF_PHRASE) / BARS_OF_PHRASE
    arch = touch.arch * (np.sin(np.pi * min(1.0, way * 1.05)) - 0.5)
    beat = touch.beat if note.start % beats < 0.01 else 0.0
    return float(touch.force + arch + beat + touch.rise * (note.pitch - middle))


# ---------------------------------------------------------------------------------------- what fear does to notes


def shifted(notes: Sequence[Played], seconds: float = 0.0, semitones: int = 0, force: float = 1.0) -> list[Played]:
    """Return played notes later, higher, and harder by a factor."""
    return [
        Played(
            note.start + seconds,
            note.end + seconds,
            note.pitch + semitones,
            int(np.clip(note.velocity * force, 1, _HARDEST)),
        )
        for note in notes
    ]


def between(notes: Iterable[Played], piece: Piece, first: float, last: float) -> list[Played]:
    """Return the notes that begin from bar `first` on and before bar `last` (from 0; parts of bars are allowed)."""
    start, end = first * piece.bar_seconds - 0.03, last * piece.bar_seconds - 0.03
    return [note for note in notes if start <= note.start < end]


def driven(notes: Iterable[Played], piece: Piece, speeds: Sequence[tuple[float, float]]) -> list[Played]:
    """Return notes played by a mechanism whose speed changes: it starts and stops with the first and last of `speeds`.

    `speeds` are (bar, speed), 1.0 being as written; at the first bar it stands where the score stands there. Notes keep
    their lengths; those that it never reaches are left out.
    """
    first, last = speeds[0][0], speeds[-1][0]
    bars = np.linspace(first, last, 4000)
    speed = np.interp(bars, [bar for bar, _ in speeds], [value for _, value in speeds])
    steps = np.concatenate([[0.0], np.cumsum((speed[1:] + speed[:-1]) / 2 * np.diff(bars))])
    reached = (first + steps) * piece.bar_seconds
    heard = [note for note in notes if reached[0] - 0.03 <= note.start <= reached[-1]]
    moved = [float(np.interp(note.start, reached, bars * piece.bar_seconds)) - note.start for note in heard]
    return [replace(note, start=note.start + by, end=note.end + by) for note, by in zip(heard, moved, strict=True)]


def last_note(notes: Iterable[Played], start: float, seconds: float, semitones: int, velocity: int) -> Played:
    """Return the last of some notes, wrong by so many semitones, at another time."""
    pitch = max(notes, key=lambda note: note.start).pitch + semitones
    return Played(start, start + seconds, pitch, velocity)
