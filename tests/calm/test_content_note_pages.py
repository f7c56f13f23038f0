"""Before a story its note is shown: in short, in full, or not at all, as was wished."""

from __future__ import annotations

import pytest

from game_runs import (
    QUIT,
    READ_TO_A_MENU,
    Game,
    begin_at,
    click,
    key,
    pause,
    read_lines,
    read_to,
    run,
    wait_for,
    wait_gone,
)
from rules.content_notes import content_note

pytestmark = pytest.mark.engine

PROLOGUE, UPDATE = content_note("prologue"), content_note("the_update")
LAST_LINE_BEFORE = (
    "Somebody young comes over in his socks, looks for a place to sit that isn’t a bed, and takes the bed."
)
WISH = "setattr(persistent, 'content_notes', {!r})"
TOLD_ALREADY = """
label told_already:
    open chapter 1
    lean thread_end held 5-1
    lean thread_end held 1-2
    close chapter
    "Told."
    jump chapter_1
"""


def spoken_on_the_page(entries: list[dict[str, object]]) -> str:
    return " ".join(str(text) for entry in entries for text in list(entry["offered"]))  # type: ignore[call-overload]


def test_in_short_with_the_rest_on_request_and_another_story_to_be_had(game: Game) -> None:
    record = game.play(
        wait_for("main_menu"),
        click("Begin"),
        wait_for("content_note"),
        {"do": "focus"},
        click("Go on"),
        wait_for("say"),
        run("renpy.run(MainMenu(confirm=False))"),
        wait_for("main_menu"),
        begin_at("landing"),
        READ_TO_A_MENU,
        click("The door that’s open a hand wide"),
        read_to(LAST_LINE_BEFORE),
        key("RETURN"),
        wait_for("content_note"),
        {"do": "focus"},
        click("What happens, in full"),
        pause(0.3),
        {"do": "focus"},
        click("Leave out the worst of it"),
        click("Another story"),
        wait_for("landing"),
        run("(night, persistent.gentle)"),
        QUIT,
    )
    first, short, full = ([entry] for entry in record.done("focus"))
    assert "Another story" not in first[0]["offered"]
    assert UPDATE.detail[0] not in spoken_on_the_page(short)
    assert "Another story" in short[0]["offered"]
    assert "What happens, in full" not in full[0]["offered"]
    assert record.values[-1] == "(None, True)"


def test_in_full_not_at_all_and_not_before_what_was_heard(game: Game) -> None:
    # Laid beside the story, not in it: there it would need the note of its own.
    game.write_script("stage/told_already.rpy", TOLD_ALREADY)
    record = game.play(
        wait_for("main_menu"),
        run(WISH.format("full")),
        click("Begin"),
        wait_for("content_note"),
        run("renpy.get_screen('content_note').scope['in_full']"),
        click("Don’t ask again"),
        wait_for("say"),
        run("persistent.content_notes"),
        run("renpy.run(MainMenu(confirm=False))"),
        wait_for("main_menu"),
        # Wished for again, but this story was heard already.
        run(WISH.format("short")),
        begin_at("told_already"),
        read_lines(1),
        wait_gone("content_note"),
        run("(night.chapter, rules.telling.heard(book))"),
        QUIT,
    )
    values = [value for value in record.values if value != "None"]
    assert values == ["True", "'none'", "(1, (1,))"]
    assert not record.events("note")


def test_rolled_back_to_and_passed_again(game: Game) -> None:
    record = game.play(
        begin_at("chapter_1"),
        read_lines(3),
        {"do": "save", "slot": "1-1"},
        {"do": "rollback", "times": 4},
        wait_for("content_note"),
        click("Go on"),
        wait_for("say"),
        read_lines(3),
        {"do": "load", "slot": "1-1"},
        read_lines(0),
    )
    lines = record.lines
    assert lines[:3] == lines[3:6]
