"""The one plan under all music (audio/plan.toml): families, form, keys and tempi."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

SAMPLE_RATE = 48_000  # hertz, everywhere: files at 44.1 kHz leave a hole in loops
OPUS_FRAME = 960  # samples; loops are whole numbers of it

Reading = Literal["major", "minor"]

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


class PlanError(Exception):
    """The plan contradicts itself; the text names the place in plan.toml."""


@dataclass(frozen=True)
class Family:
    """Four pitch classes (0 is C) without a semitone or a tritone between them, and their two roots."""

    name: str
    notes: frozenset[int]
    major: int
    minor: int


@dataclass(frozen=True)
class Piece:
    """A piece of music over the plan: the family of each bar, and where and how fast it is played alone.

    `transpose` is in semitones from home, `bar_seconds` the length of a bar when it is played alone; `chapter` is 0
    for what belongs to none.
    """

    name: str
    chapter: int
    reading: Reading
    transpose: int
    bar_seconds: float
    bars: tuple[Family, ...]

    @property
    def seconds(self) -> float:
        """The length of the loop."""
        return self.bar_seconds * len(self.bars)

    @property
    def samples(self) -> int:
        """The length of the loop in samples at 48 kHz."""
        return round(self.seconds * SAMPLE_RATE)


@dataclass(frozen=True)
class Plan:
    """Everything that plan.toml declares. `bars` is the common form; `beats` are the quarters in a bar."""

    beats: int
    families: dict[str, Family]
    bars: tuple[Family, ...]
    sections: tuple[tuple[str, int], ...]
    home_bar_seconds: float
    lullabies: dict[str, Piece]
    others: dict[str, Piece]

    def piece(self, name: str) -> Piece:
        """Return a piece by name; `PlanError` if there is none."""
        pieces = {**self.lullabies, **self.others}
        if name not in pieces:
            raise PlanError(f"plan.toml declares no piece {name!r}; it has {', '.join(sorted(pieces))}")
        return pieces[name]


def pitch_class(name: str) -> int:
    """Return the pitch class of a note name such as "Bb" or "F#" (0 is C)."""
    shift = {"": 0, "b": -1, "#": 1}
    if not name or name[0] not in _STEPS or name[1:] not in shift:
        raise PlanError(f"plan.toml: {name!r} is no note; write it like F, Bb or C#")
    return (_STEPS[name[0]] + shift[name[1:]]) % 12


def _family(name: str, entry: dict[str, Any]) -> Family:
    notes = frozenset(pitch_class(note) for note in entry["notes"])
    if len(notes) != 4:
        raise PlanError(f"plan.toml: family {name} needs four different notes")
    for a in notes:
        for b in notes:
            if (a - b) % 12 in (1, 6):
                raise PlanError(f"plan.toml: family {name} holds a semitone or a tritone")
    return Family(name, notes, pitch_class(entry["major"]), pitch_class(entry["minor"]))


def _bars(text: str, families: dict[str, Family], where: str) -> tuple[Family, ...]:
    unknown = [name for name in text.split() if name not in families]
    if unknown:
        raise PlanError(f"plan.toml, {where}: there is no family {unknown[0]!r}")
    return tuple(families[name] for name in text.split())


def read_plan(text: str) -> Plan:
    """Return the plan that a plan.toml's text declares; `PlanError` if it contradicts itself."""
    raw = tomllib.loads(text)
    families = {name: _family(name, entry) for name, entry in raw["families"].items()}
    sections = [
        (one["name"], _bars(one["bars"], families, f"section {one['name']}")) for one in raw["form"]["sections"]
    ]
    form = tuple(family for _, bars in sections for family in bars)
    if len(form) != raw["form"]["bars"]:
        raise PlanError(f"plan.toml: the sections have {len(form)} bars, and the form says {raw['form']['bars']}")

    def piece(name: str, entry: dict[str, Any]) -> Piece:
        own = entry.get("bars")
        made = Piece(
            name,
            entry.get("chapter", 0),
            entry.get("reading", "major"),
            entry["transpose"],
            entry["bar_seconds"],
            _bars(own, families, name) if own else form,
        )
        if round(made.bar_seconds * SAMPLE_RATE) % OPUS_FRAME:
            raise PlanError(f"plan.toml, {name}: a bar has to be a whole number of 20 ms")
        return made

    return Plan(
        beats=int(raw["form"]["meter"].split("/")[0]),
        families=families,
        bars=form,
        sections=tuple((name, len(bars)) for name, bars in sections),
        home_bar_seconds=raw["home"]["bar_seconds"],
        lullabies={name: piece(name, entry) for name, entry in raw["lullabies"].items()},
        others={name: piece(name, entry) for name, entry in raw["others"].items()},
    )


@cache
def plan() -> Plan:
    """Return the project's plan."""
    file = Path(__file__).parents[2] / "audio" / "plan.toml"
    return read_plan(file.read_text(encoding="utf-8"))
