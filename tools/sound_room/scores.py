"""The scores (audio/scores/*.abc) as notes: abc2midi reads the notation, mido its MIDI file.

A voice is a `V:` block of the notation, under its own name. Times are in quarters from the start of the piece; nothing
is kept on disk.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import mido

from sound_room.debian_tools import tool
from sound_room.plan import Family, Piece, plan

# Scores hold sixteenths and triplets, and nothing finer: all stand on twelfths of a quarter. abc2midi's attacks are
# late, by a tick and by ten more for each further note of a chord (three at most stay on the grid); its ends are exact.
GRID = 12

# The piano's compass: what lies beyond is a slip of the octave marks.
LOWEST, HIGHEST = 21, 108

LULLABY_VOICES = ("mel", "acc", "bass")
VOICES = {
    "menu": ("mel", "acc"),
    "landing": ("update", "exposure", "festival", "demonstration", "tether", "bells", "pad"),
}  # the other pieces'

_VOICE = re.compile(r"^V:\s*(\w+)")
_FIELD = re.compile(r"^[A-Za-z]:")
_LONG_REST = re.compile(r"Z(\d+)")
_COMPLAINT = re.compile(r"^(?:Error|Warning)\b.*")
_PLACE = re.compile(r"line-char (\d+)-\d+\s*:\s*")


class ScoreError(Exception):
    """A score cannot be read; the text names the file, the voice or line, and what to do."""


@dataclass(frozen=True, order=True)
class Note:
    """A note: its start and length in quarters, and its pitch as MIDI counts it (60 is middle C)."""

    start: float
    length: float
    pitch: int

    @property
    def end(self) -> float:
        """Where it ends, in quarters."""
        return self.start + self.length


@dataclass(frozen=True)
class Score:
    """A piece as it is written, in the home key: its notes by the names of its voices, sorted by start and pitch.

    `names` says what each voice is called in words, by voice.
    """

    piece: Piece
    voices: dict[str, tuple[Note, ...]]
    names: dict[str, str]

    @property
    def name(self) -> str:
        """The piece's name."""
        return self.piece.name

    @property
    def quarters(self) -> int:
        """Its length in quarters."""
        return len(self.piece.bars) * plan().beats

    def voice(self, name: str) -> tuple[Note, ...]:
        """Return a voice's notes; `ScoreError` if it has none of that name."""
        if name not in self.voices:
            raise ScoreError(f"{self.name} has no voice {name!r}; it has {', '.join(self.voices)}")
        return self.voices[name]

    def family_at(self, quarter: float) -> Family:
        """Return the family that rules at a time; times past the end are in the next turn of the loop."""
        return self.piece.bars[int(quarter // plan().beats) % len(self.piece.bars)]


def read_score(file: Path) -> Score:
    """Read a score; its file is called as plan.toml calls the piece. Raises `ScoreError` or `PlanError`."""
    piece = plan().piece(file.stem)
    text = file.read_text(encoding="utf-8")
    _check_bars(file, text, piece)
    tracks = _tracks(file)
    names = _voice_names(text)
    if len(tracks) != len(names):
        raise ScoreError(
            f"{file.name}: {len(names)} voices are written, and {len(tracks)} have notes; fill or drop one"
        )
    voices = dict(zip(names, tracks, strict=True))
    _check_pitches(file, voices)
    return Score(piece, voices, names)


def ring_end(note: Note, ring: float, piece: Piece) -> float:
    """Return when a note that rings on for `ring` quarters after its written end falls silent, in quarters.

    It is damped at the first bar line from its written end on whose family holds a semitone neighbour of it (F
    may not ring into the E of C-E-G-A); what is written is never cut. The time may lie behind the end of the piece:
    the loop goes round.
    """
    beats = plan().beats
    bar = int(note.start // beats) + 1
    while bar * beats < note.end + ring:
        family = piece.bars[bar % len(piece.bars)]
        if bar * beats >= note.end and _rubs(note.pitch, family):
            return float(bar * beats)
        bar += 1
    return note.end + ring


def _rubs(pitch: int, family: Family) -> bool:
    return any((pitch - other) % 12 in (1, 11) for other in family.notes)


def _lines_by_voice(text: str) -> Iterator[tuple[str, str]]:
    """Yield each line of music with the voice that it belongs to, without comments."""
    voice = ""
    for line in text.splitlines():
        if found := _VOICE.match(line):
            voice = found[1]
        elif not _FIELD.match(line) and (music := line.split("%")[0].strip()):
            yield voice, music


def _voice_names(text: str) -> dict[str, str]:
    """Return what the voices are called in words, by voice, in the order of the score."""
    names: dict[str, str] = {}
    for line in text.splitlines():
        if found := _VOICE.match(line):
            words = re.search(r'name="([^"]*)"', line)
            names.setdefault(found[1], words[1] if words else found[1])
    return names


def _check_bars(file: Path, text: str, piece: Piece) -> None:
    bars: dict[str, int] = defaultdict(int)
    for voice, music in _lines_by_voice(text):
        bars[voice] += sum(_bars_in(cell.strip(" ]")) for cell in music.split("|"))
    for voice in VOICES.get(piece.name, LULLABY_VOICES):
        if not bars[voice]:
            raise ScoreError(f'{file.name}: voice {voice} is missing; write "V:{voice}" and its bars')
    for voice, count in bars.items():
        if count != len(piece.bars):
            what = f"has {count} bars and the plan {len(piece.bars)}"
            raise ScoreError(f"{file.name}: voice {voice} {what}; add or take bars, or write rests")


def _bars_in(cell: str) -> int:
    """Return how many bars stand between two bar lines: Z8 is a rest of eight."""
    if rest := _LONG_REST.fullmatch(cell):
        return int(rest[1])
    return 1 if cell else 0


def _check_pitches(file: Path, voices: dict[str, tuple[Note, ...]]) -> None:
    for voice, notes in voices.items():
        for note in notes:
            if not LOWEST <= note.pitch <= HIGHEST:
                bar = int(note.start // plan().beats) + 1
                what = f"bar {bar}, has a note outside the piano's compass (MIDI {note.pitch})"
                raise ScoreError(f"{file.name}: voice {voice}, {what}; look at its octave marks (, and ')")


def _tracks(file: Path) -> list[tuple[Note, ...]]:
    """Return the notes of each voice that has any, in the order of the score."""
    with tempfile.TemporaryDirectory() as folder:
        midi = Path(folder) / "score.mid"
        run = subprocess.run(
            [*tool("abc2midi"), str(file.absolute()), "-o", str(midi)],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        complaints = [line for line in (run.stdout + run.stderr).splitlines() if _COMPLAINT.match(line)]
        if complaints or run.returncode or not midi.is_file():
            raise ScoreError(f"{file.name}: abc2midi cannot read it. {_in_words(complaints)}")
        tracks = [_notes(track, file) for track in _midi(midi)]
    return [notes for notes in tracks if notes]


def _in_words(complaints: list[str]) -> str:
    told = [_PLACE.sub(lambda found: f"line {found[1]}: ", line) for line in complaints[:4]]
    return "; ".join(told) + "; mend the notation there" if told else "It says nothing; is it ABC?"


@dataclass(frozen=True)
class _Track:
    ticks: int  # in a quarter
    messages: list[mido.Message]


def _midi(file: Path) -> list[_Track]:
    midi = mido.MidiFile(file)
    return [_Track(midi.ticks_per_beat, list(track)) for track in midi.tracks]


def _notes(track: _Track, file: Path) -> tuple[Note, ...]:
    notes: list[Note] = []
    sounding: dict[int, list[int]] = defaultdict(list)
    now = 0
    for message in track.messages:
        now += message.time
        if message.type == "note_on" and message.velocity:
            sounding[message.note].append(now)
        elif message.type in ("note_on", "note_off") and sounding[message.note]:
            notes.append(_note(sounding[message.note].pop(0), now, message.note, track, file))
    return tuple(sorted(notes))


def _note(attack: int, release: int, pitch: int, track: _Track, file: Path) -> Note:
    unit = track.ticks // GRID
    if release % unit or attack // unit == release // unit:
        bar = int(attack / track.ticks // plan().beats) + 1
        raise ScoreError(f"{file.name}: a note of bar {bar} is finer than sixteenths and triplets; write it longer")
    start, end = attack // unit / GRID, release // unit / GRID
    return Note(start, end - start, pitch)
