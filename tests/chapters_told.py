"""What tests of every chapter need: its scripts' narration and remarks, and a telling with a place kept on the way."""

from __future__ import annotations

import re
from pathlib import Path

from game_runs import QUIT, Game, back, begin_at, load, read_lines, read_to, run, save, wait_for
from house.running import Record

STORIES = Path(__file__).resolve().parents[1] / "game" / "story"
# A chapter told to its end comes to the doors again.
AT_THE_DOORS = "I’ll go along the beds again. Press when I get to one."
OURSELVES = re.compile(r"\b(I|me|my|mine|we|us|our)\b")


def told_with_a_place_kept(game: Game, number: int, choices: list[str], kept_at: str) -> tuple[Record, Record]:
    """Tell chapter `number`; at the line `kept_at` keep a place, and go on from it in another process.

    Returns both records. The second's last value is the endings that the book has then, as Python writes them.
    """
    until = game.play(begin_at(f"chapter_{number}"), read_to(kept_at), save(), QUIT, choose=choices)
    rest = game.play(
        wait_for("main_menu"),
        load(),
        read_lines(3),
        back(2),
        read_to(AT_THE_DOORS),
        run("[one.outcome.ending.value for one in book.told]"),
        QUIT,
        choose=choices[len(until.choices) :],
    )
    assert until.choices + rest.choices == choices
    return until, rest


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
