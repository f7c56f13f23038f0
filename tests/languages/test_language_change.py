"""The language changed in the middle of everything, and places kept in one language opened in another."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from pseudo_language import pseudo, untranslated

from game_runs import READ_TO_A_MENU, Game, begin_at, load, read_lines, run, save, wait_for
from house.running import Record
from languages.pages import SPEAK_ENGLISH, SPEAK_PSEUDO, TEACH, look, page

pytestmark = pytest.mark.engine

LINE, WHO = "You said brush. You didn’t say all of them.", "Elara"
LAST_LINE = "Mum won’t. Who’s got her in the extra one?"
OPTIONS = [
    "Tell her nobody has, and it’s an hour longer",
    "Promise that Mum’s home when she wakes up",
    "Make a rule: she shouts her floor, he listens",
]
HISTORY = run("[(line.who or '', line.what) for line in _history_list]")


def answers(record: Record) -> list[str]:
    """What the steps came to that ask something; those that do something come to nothing."""
    return [value for value in record.values if value != "None"]


def texts(entry: dict[str, Any]) -> set[str]:
    return {one["text"] for one in entry["texts"]}


def test_in_mid_line_at_a_menu_and_in_what_was_kept(pseudo_game: Game) -> None:
    record = pseudo_game.play(
        wait_for("main_menu"),
        TEACH,
        begin_at("chapter_1"),
        read_lines(6),
        look("english line"),
        SPEAK_PSEUDO,
        look("pseudo line"),
        save("1-1"),
        SPEAK_ENGLISH,
        look("english line again"),
        save("1-2"),
        READ_TO_A_MENU,
        look("english menu"),
        save("1-3"),
        SPEAK_PSEUDO,
        look("pseudo menu"),
        save("1-4"),
        run("renpy.run(reset_settings)"),
        run("preferences.language"),
        # Pseudo saves in English.
        SPEAK_ENGLISH,
        load("1-4"),
        look("pseudo menu in english"),
        HISTORY,
        load("1-1"),
        look("pseudo line in english"),
        HISTORY,
        # English saves in pseudo.
        SPEAK_PSEUDO,
        load("1-3"),
        look("english menu in pseudo"),
        HISTORY,
        load("1-2"),
        look("english line in pseudo"),
        HISTORY,
        page("load"),
        run("renpy.get_screen('load') and [slot_words(place) for place in (1, 2, 3, 4)]"),
    )
    seen = {entry["at"]: texts(entry) for entry in record.events("look")}

    in_english = {
        "line": {LINE, WHO},
        "menu": {LAST_LINE, "Elara", "Theo", *OPTIONS},
    }
    for at, shown in seen.items():
        kind = "line" if "line" in at else "menu"
        if at == "load":
            continue
        if at.endswith("pseudo") or (at.startswith("pseudo") and not at.endswith("english")):
            assert {pseudo(text) for text in in_english[kind]} <= shown, at
            assert [text for text in shown if untranslated(text)] == [], at
        else:
            assert in_english[kind] <= shown, at
            assert [text for text in shown if "«" in text] == [], at

    language, *histories, titles = [ast.literal_eval(value) for value in answers(record)]
    assert language == "pseudo"
    for number, lines in enumerate(histories):
        in_pseudo = number >= 2
        assert all((pseudo(LINE)[0] in what) == in_pseudo for _who, what in lines), lines
    assert titles == [pseudo("Quarter past nine")] * 4
    # What the book remembers is not changed by the language that it is read in.
    states = [entry["state"] for entry in record.done("save")]
    assert states[0] == states[1]
    assert states[2] == states[3]


def test_the_language_is_asked_only_where_there_are_two(pseudo_game: Game, game: Game) -> None:
    two = pseudo_game.play(
        wait_for("main_menu"),
        TEACH,
        page("preferences", "reading"),
        {"do": "click", "on": pseudo("English")},
        look("chosen"),
        run("preferences.language"),
        {"do": "click", "on": pseudo("Language [text]").replace("[text]", "English")},
        look("english"),
        run("(preferences.language, languages_to_read())"),
    )
    first, chosen, english = (texts(entry) for entry in two.events("look"))
    assert {"Language", "English", pseudo("English")} <= first
    assert {pseudo("Language"), "English", pseudo("English"), pseudo("Text speed")} <= chosen
    assert first == english
    assert answers(two) == ["'pseudo'", repr((None, [(None, "English"), ("pseudo", pseudo("English"))]))]
    one = game.play(wait_for("main_menu"), TEACH, page("preferences", "reading"))
    assert "Language" not in texts(one.events("look")[0])
