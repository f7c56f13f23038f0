"""What tests of every chapter need: its scripts' narration and remarks, and a telling with a place kept on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game_runs import QUIT, Game, back, begin_at, load, read_lines, read_to, run, save, wait_for
from house.running import Record

STORIES = Path(__file__).resolve().parents[1] / "game" / "story"
# A chapter told to its end comes to the doors again.
AT_THE_DOORS = "I’ll go along the beds again. Press when I get to one."
OURSELVES = re.compile(r"\b(I|me|my|mine|we|us|our)\b")


@dataclass(frozen=True)
class Told:
    """A telling of a chapter in two processes, one after the other, with a place kept between them."""

    until: Record
    rest: Record

    @property
    def lines(self) -> list[str]:
        """The texts that were shown; the few after the kept place, to which it goes back once, stand here twice."""
        return self.until.lines + self.rest.lines

    def before(self, line: str, event: str) -> list[dict[str, Any]]:
        """The entries of one kind that came before a line was first shown."""
        entries = self.until.entries + self.rest.entries
        end = next(at for at, entry in enumerate(entries) if entry.get("what") == line)
        return [entry for entry in entries[:end] if entry["event"] == event]

    @property
    def asked(self) -> list[str]:
        """What was asked on the way came to, as Python writes it."""
        return self.rest.values[:-1]

    @property
    def endings(self) -> str:
        """The endings that the book has then, as Python writes them."""
        return self.rest.values[-1]


def told_with_a_place_kept(
    game: Game, number: int, choices: Sequence[str], kept_at: str, asked: Mapping[str, str]
) -> Told:
    """Tell chapter `number`; at the line `kept_at` keep a place, and go on from it in another process.

    `asked` is what is to be evaluated in the rest, by the line that it is asked at.
    """
    listed = list(choices)
    until = game.play(begin_at(f"chapter_{number}"), read_to(kept_at), save(), QUIT, choose=listed)
    rest = game.play(
        wait_for("main_menu"),
        load(),
        read_lines(3),
        back(2),
        *([read_to(line), run(code)] for line, code in asked.items()),
        read_to(AT_THE_DOORS),
        run("[one.outcome.ending.value for one in book.told]"),
        QUIT,
        choose=listed[len(until.choices) :],
    )
    assert until.choices + rest.choices == listed
    return Told(until, rest)


def tell_each_ending(
    new_game: Callable[[str], Game],
    number: int,
    tellings: Mapping[str, Sequence[str]],
    kept_at: str,
    asked: Mapping[str, str] | None = None,
) -> dict[str, Told]:
    """Tell chapter `number` once for each of its endings (by what is chosen), each in a game of its own."""
    return {
        ending: told_with_a_place_kept(new_game(ending), number, choices, kept_at, asked or {})
        for ending, choices in tellings.items()
    }


def narration(folder: Path) -> list[tuple[str, str]]:
    """Every line of a chapter's scripts that nobody in it says, with its file; what is quoted in it left out."""
    found = []
    for path in sorted(folder.glob("*.rpy")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if told := re.match(r'\s*"(.*)"$', line):
                found.append((path.stem, re.sub(r"“[^”]*”", "", told[1])))
    return found


def told_by_i(folder: Path) -> list[tuple[str, str]]:
    """The lines of narration in which the teller says “I” or the like."""
    return [(file, line) for file, line in narration(folder) if OURSELVES.search(line)]


def remarks(folder: Path) -> list[str]:
    """What a chapter's teller says to the listener."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.rpy"))]
    return [one for text in texts for one in re.findall(r'^\s*remark "(.*)"$', text, re.MULTILINE)]
