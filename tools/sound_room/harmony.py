"""The rules that let any of the lullabies sound together, as functions over their notes.

A score is seen alone (`faults`: families, lengths, the bar that breathes) and in pairs (`clashes`: harsh intervals, low
seconds, parallels, onsets). Whatever is asked of two notes of different pieces is asked of every pair of pieces: no
set of three or more can hold a clash that none of its pairs holds, so ten pairs speak for all 31 sets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise

from sound_room.plan import plan
from sound_room.scores import Note, Score, ring_end

EIGHTH = 0.5  # in quarters, as every time here

# One bass at a time: when pieces sound together, this one's stays and the others' low voices are left out.
FOUNDATION = "the_update"
LOW_VOICES = frozenset({"bass"})
MELODY = "mel"
RINGING_VOICES = frozenset({"mel", "acc"})  # plucked, struck or released slowly

PERFECT = frozenset({0, 5, 7})
IMPERFECT = frozenset({3, 4, 8, 9})
MILD = frozenset({2, 10})
HARSH = frozenset({1, 6, 11})

NO_SECONDS_BELOW = 55  # G3: seconds that lie lower growl
SHARED_ONSETS_AT_MOST = 0.35

_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_INTERVALS = (
    *("a unison or octave", "a minor second", "a second", "a minor third", "a major third", "a fourth", "a tritone"),
    *("a fifth", "a minor sixth", "a major sixth", "a minor seventh", "a major seventh"),
)


@dataclass(frozen=True)
class Finding:
    """A breach of a rule: where (bar and beat count from 1; beat 2.5 is the "and" of 2), between what, and what."""

    pieces: tuple[str, ...]
    bar: int
    beat: float
    voices: tuple[str, ...]
    notes: tuple[str, ...]
    what: str

    def __str__(self) -> str:
        place = f", bar {self.bar}, beat {self.beat:g}" if self.bar else ""
        who = f" ({', '.join(self.voices)})" if self.voices else ""
        notes = f" {' '.join(self.notes)}:" if self.notes else ""
        return f"{' + '.join(self.pieces)}{place}{who}:{notes} {self.what}"


@dataclass(frozen=True)
class Consonance:
    """How pairs of notes of different pieces sound together on the beats: counts of intervals by their kind."""

    perfect: int
    imperfect: int
    mild: int
    harsh: int

    @property
    def pairs(self) -> int:
        """How many pairs were counted."""
        return self.perfect + self.imperfect + self.mild + self.harsh

    def share(self, kind: str) -> float:
        """Return the share of "perfect", "imperfect", "mild" or "harsh" pairs, 0 to 1."""
        return float(getattr(self, kind)) / max(1, self.pairs)

    def __str__(self) -> str:
        kinds = ("perfect", "imperfect", "mild", "harsh")
        return ", ".join(f"{kind} {self.share(kind):.1%}" for kind in kinds)


@dataclass(frozen=True)
class _Part:
    """One voice of one piece, as it sounds together with others."""

    piece: str
    voice: str
    notes: tuple[Note, ...]

    def at(self, quarter: float) -> list[Note]:
        return [note for note in self.notes if note.start <= quarter < note.end]


def note_name(pitch: int) -> str:
    """Return a MIDI pitch as F4 or Bb3 (C4 is middle C)."""
    return f"{_NAMES[pitch % 12]}{pitch // 12 - 1}"


def clashes(pieces: Mapping[str, Score]) -> list[Finding]:
    """Return every breach of every rule by these pieces, alone and in pairs; none if all is well."""
    alone = [finding for score in pieces.values() for finding in faults(score)]
    together = [finding for one, other in combinations(pieces.values(), 2) for finding in pair_faults(one, other)]
    return alone + together


def faults(score: Score) -> list[Finding]:
    """Return what is wrong with a score by itself."""
    return [*strangers(score), *overlong(score), *breathless(score)]


def pair_faults(one: Score, other: Score) -> list[Finding]:
    """Return what is wrong with two pieces sounding together."""
    found = [*harsh_pairs([one, other]), *low_seconds([one, other]), *parallels(one, other)]
    share = shared_onsets(one, other)
    if share > SHARED_ONSETS_AT_MOST:
        what = f"{share:.0%} of the melodies' onsets coincide; at most {SHARED_ONSETS_AT_MOST:.0%} may"
        found.append(Finding((one.name, other.name), 0, 0.0, (MELODY, MELODY), (), what))
    return found


# One piece


def strangers(score: Score) -> Iterator[Finding]:
    """Yield the notes that do not belong to the families of the bars that they sound in.

    A passing note may be a stranger: an eighth at most, not on a beat, reached and left by step within its voice. The
    issue's rule forbids only beat 1; here it is all three, for on each of them another piece may stand.
    """
    for voice, notes in score.voices.items():
        for note in notes:
            if _passes(note, notes):
                continue
            for quarter in _bars_of(note, score):
                family = score.family_at(quarter)
                if note.pitch % 12 not in family.notes:
                    yield _single(
                        score, voice, note, f"is not in the bar's family {family.name}", max(quarter, note.start)
                    )


def _bars_of(note: Note, score: Score) -> Iterator[float]:
    """Yield the first quarter of every bar that a note sounds in."""
    beats = plan().beats
    bar = int(note.start // beats)
    while bar * beats < note.end and bar < len(score.piece.bars):
        yield bar * beats
        bar += 1


def _passes(note: Note, voice: tuple[Note, ...]) -> bool:
    if note.length > EIGHTH or note.start % 1 == 0:
        return False
    before = [other.pitch for other in voice if other.end == note.start]
    after = [other.pitch for other in voice if other.start == note.end]
    return any(_is_step(note.pitch, pitch) for pitch in before) and any(_is_step(note.pitch, pitch) for pitch in after)


def _is_step(one: int, other: int) -> bool:
    return 1 <= abs(one - other) <= 2


def overlong(score: Score) -> Iterator[Finding]:
    """Yield the notes that are written past the end of the piece."""
    for voice, notes in score.voices.items():
        for note in notes:
            if note.end > score.quarters:
                yield _single(score, voice, note, "is written past the last bar")


def breathless(score: Score) -> Iterator[Finding]:
    """Yield the notes that begin in the last bar: it breathes, and hides the loop's joint."""
    for voice, notes in score.voices.items():
        for note in notes:
            if note.start >= score.quarters - plan().beats:
                yield _single(score, voice, note, "begins in the last bar, which breathes")


def _single(score: Score, voice: str, note: Note, what: str, quarter: float | None = None) -> Finding:
    bar, beat = _place(note.start if quarter is None else quarter)
    return Finding((score.name,), bar, beat, (voice,), (note_name(note.pitch),), what)


def _place(quarter: float) -> tuple[int, float]:
    bar, beat = divmod(quarter, plan().beats)
    return int(bar) + 1, beat + 1


# Pieces together


def parts_together(scores: Iterable[Score]) -> list[_Part]:
    """Return the voices that sound when these pieces are played at once: of the low ones only the foundation's."""
    return [
        _Part(score.name, voice, notes)
        for score in scores
        for voice, notes in score.voices.items()
        if voice not in LOW_VOICES or score.name == FOUNDATION
    ]


def consonance(scores: Iterable[Score]) -> Consonance:
    """Count the intervals between different pieces on every beat, by kind. One piece alone has none."""
    counts = Counter(interval % 12 for interval, *_ in _intervals(list(scores)))
    return Consonance(*(sum(counts[kind] for kind in kinds) for kinds in (PERFECT, IMPERFECT, MILD, HARSH)))


def harsh_pairs(scores: Iterable[Score]) -> Iterator[Finding]:
    """Yield the minor seconds, major sevenths and tritones between different pieces on a beat."""
    for interval, beat, one, other in _intervals(list(scores)):
        if interval % 12 in HARSH:
            yield _pair(beat, one, other, _INTERVALS[interval % 12])


def low_seconds(scores: Iterable[Score]) -> Iterator[Finding]:
    """Yield the seconds between different pieces on a beat whose lower note lies below G3."""
    for interval, beat, one, other in _intervals(list(scores)):
        if interval in (1, 2) and min(one[1].pitch, other[1].pitch) < NO_SECONDS_BELOW:
            yield _pair(beat, one, other, f"{_INTERVALS[interval]} below {note_name(NO_SECONDS_BELOW)}")


_Sounding = tuple[_Part, Note]


def _intervals(scores: list[Score]) -> Iterator[tuple[int, int, _Sounding, _Sounding]]:
    """Yield (semitones, quarter, one, other) for every two notes of different pieces sounding on a beat."""
    parts = parts_together(scores)
    end = max((score.quarters for score in scores), default=0)
    for beat in range(end):
        sounding = [(part, note) for part in parts for note in part.at(beat)]
        for one, other in combinations(sounding, 2):
            if one[0].piece != other[0].piece:
                yield abs(one[1].pitch - other[1].pitch), beat, one, other


def _pair(quarter: float, one: _Sounding, other: _Sounding, what: str) -> Finding:
    bar, beat = _place(quarter)
    (a, low), (b, high) = one, other
    notes = (note_name(low.pitch), note_name(high.pitch))
    return Finding((a.piece, b.piece), bar, beat, (a.voice, b.voice), notes, what)


def parallels(one: Score, other: Score) -> Iterator[Finding]:
    """Yield the parallel fifths and octaves between two melodies: both move the same way from one beat to the next."""
    tops = [(_top(one, beat), _top(other, beat)) for beat in range(one.quarters)]
    for beat, ((a, b), (c, d)) in enumerate(pairwise(tops), start=1):
        if a is None or b is None or c is None or d is None:
            continue
        same_way = (c - a) * (d - b) > 0
        before, after = abs(a - b) % 12, abs(c - d) % 12
        if same_way and before == after and before in (0, 7):
            bar, at = _place(beat)
            what = f"parallel {'octaves or unisons' if before == 0 else 'fifths'}"
            notes = (f"{note_name(a)}-{note_name(c)}", f"{note_name(b)}-{note_name(d)}")
            yield Finding((one.name, other.name), bar, at, (MELODY, MELODY), notes, what)


def _top(score: Score, quarter: float) -> int | None:
    """Return the melody's highest pitch at a time, None in a rest."""
    return max((note.pitch for note in score.voice(MELODY) if note.start <= quarter < note.end), default=None)


def shared_onsets(one: Score, other: Score) -> float:
    """Return which part of the moments at which either melody begins a note are moments at which both do."""
    first = {note.start for note in one.voice(MELODY)}
    second = {note.start for note in other.voice(MELODY)}
    return len(first & second) / max(1, len(first | second))


def with_ringing(score: Score, ring: float, *, damped: bool = True) -> Score:
    """Return the score as it sounds when plucked and released notes ring on for `ring` quarters past their ends.

    `damped`: they stop at the bar line where the next family rubs against them (`ring_end`), as they are played.
    """

    def rung(note: Note) -> Note:
        end = ring_end(note, ring, score.piece) if damped else note.end + ring
        return Note(note.start, end - note.start, note.pitch)

    voices = {
        voice: tuple(rung(note) for note in notes) if voice in RINGING_VOICES else notes
        for voice, notes in score.voices.items()
    }
    return Score(score.piece, voices, score.names)
