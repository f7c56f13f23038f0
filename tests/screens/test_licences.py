"""Every licence is in the game, as it lies beside what it is of, and can be read there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from game_runs import QUIT, Game, click, run, wait_for
from rules.cast import PEOPLE

CREDITS = "Credits, and every licence to read"
# Who it is that is read to is not told on a page that can be opened before the book was read.
READ_CREDITS = (
    run("renpy.run(ShowMenu('credits'))"),
    wait_for("credits"),
    run("renpy.get_screen('credits')._tts_all()"),
)
ROOT = Path(__file__).resolve().parents[2]
GAME = ROOT / "game"


def declared() -> dict[str, str]:
    """By what it is of, the file of each licence that the game lists."""
    licences = (GAME / "ui" / "licences.rpy").read_text("utf-8")
    typefaces = (GAME / "ui" / "credits.rpy").read_text("utf-8")
    ours = re.findall(r'\(_\("([^"]+)"\), "([^"]+)"\)', licences)
    return dict(ours + re.findall(r'\("([^"]+)", "[^"]+", [A-Z_]+, "([^"]+)"\)', typefaces))


def test_the_programmes_and_the_storys_are_the_same_as_at_the_top() -> None:
    assert (GAME / "licences" / "MIT.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert (GAME / "licences" / "CC-BY-SA-4.0.txt").read_bytes() == (ROOT / "LICENSE-STORY").read_bytes()


def test_every_licence_is_listed() -> None:
    there = {
        path.relative_to(GAME).as_posix() for folder in ("fonts", "licences") for path in (GAME / folder).glob("*.txt")
    }
    assert set(declared().values()) == there


@pytest.mark.engine
def test_each_can_be_read_from_the_cover(game: Game) -> None:
    steps = []
    for title in declared():
        steps += [
            run("renpy.run(ShowMenu('about'))"),
            wait_for("about"),
            click(CREDITS),
            wait_for("credits"),
            click(title),
            wait_for("licence"),
            run("renpy.get_screen('licence')._tts_all()"),
        ]
    record = game.play(wait_for("main_menu"), *steps, QUIT)
    for (title, file), value in zip(declared().items(), record.values[1::2], strict=True):
        words = (GAME / file).read_text("utf-8").split()
        said = ast.literal_eval(value).split()
        assert title in ast.literal_eval(value)
        # Where it begins and where it ends.
        assert " ".join(words[-6:]) in " ".join(said), file


@pytest.mark.engine
def test_whoever_is_set_in_it_is_named_and_the_people_of_the_book_only_after_it(game: Game) -> None:
    heard = run("setattr(persistent, 'finale_seen', True)")
    record = game.play(wait_for("main_menu"), *READ_CREDITS, heard, *READ_CREDITS, QUIT)
    before, after = (ast.literal_eval(value) for value in record.values[1::3])
    for name in ("TypeTogether", "Braille Institute of America", "Abbie Gonzalez", "Tom Rothamel", "FFmpeg"):
        assert name in before
        assert name in after
    for person in PEOPLE.values():
        assert person.name not in before
        assert person.name in after
