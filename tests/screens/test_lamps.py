"""Three lamps, a shadow and moths beside the story: there while a chapter is told, and in words when asked."""

import pytest

from game_runs import READ_TO_A_MENU, Game, begin_at, click, key, pause, read_lines, run, wait_for, wait_gone
from house.running import Record

pytestmark = pytest.mark.engine

FOCUS = {"do": "focus"}
STILL = run("setattr(persistent, 'press_motion', 'still')")


def lamps_spoken(record: Record) -> list[str]:
    """What the lamps said at each look, "" where there were none."""
    looks = [entry["offered"] for entry in record.done("focus")]
    return [next((text for text in offered if text.startswith("The lamps:")), "") for offered in looks]


def test_the_lamps_are_there_in_a_chapter_and_not_before(game: Game) -> None:
    record = game.play(begin_at("landing"), READ_TO_A_MENU, FOCUS, read_lines(8), pause(0.5), FOCUS)
    on_the_landing, in_the_chapter = lamps_spoken(record)
    assert on_the_landing == ""
    assert "Theo and Elara" in in_the_chapter
    assert "moth" not in in_the_chapter
    assert not any(character.isdigit() for character in in_the_chapter)


def test_they_say_it_in_words_when_asked(game: Game) -> None:
    game.play(
        begin_at("chapter_1"),
        read_lines(4),
        pause(0.3),
        key("l"),
        wait_for("lamps_words"),
        click("All right"),
        wait_gone("lamps_words"),
        click("The lamps:"),
        wait_for("lamps_words"),
        key("ESCAPE"),
        wait_gone("lamps_words"),
        wait_for("say"),
    )


def test_a_moth_lands_with_the_comfort(game: Game) -> None:
    record = game.play(
        begin_at("chapter_1"),
        STILL,
        READ_TO_A_MENU,
        read_lines(1),
        pause(0.5),
        FOCUS,
        run("night.moths"),
        choose=["Promise that Mum’s home when she wakes up"],
    )
    assert record.values[-1] == "1"
    assert "moth" in lamps_spoken(record)[-1]
