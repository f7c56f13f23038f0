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


# The row of Preferences: there where there are two languages, chosen by a click, under its own name in each.
IN_PREFERENCES = [
    *page("preferences", "reading"),
    {"do": "click", "on": pseudo("English")},
    look("pseudo row"),
    run("preferences.language"),
    {"do": "click", "on": "English"},
    look("english row"),
    run("(preferences.language, languages_to_read())"),
    run("renpy.game.script.translator.languages.remove('pseudo'); renpy.restart_interaction()"),
    look("no row"),
    run("renpy.game.script.translator.languages.add('pseudo')"),
    run("renpy.run(ShowMenu('main_menu'))"),
    wait_for("main_menu"),
]


def answers(record: Record) -> list[str]:
    """What the steps came to that ask something; those that do something come to nothing."""
    return [value for value in record.values if value != "None"]


def texts(entry: dict[str, Any]) -> set[str]:
    return {one["text"] for one in entry["texts"]}


def test_in_mid_line_at_a_menu_and_in_what_was_kept(pseudo_game: Game) -> None:
    record = pseudo_game.play(
        wait_for("main_menu"),
        TEACH,
        IN_PREFERENCES,
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
        run("renpy.get_screen('load') and [place_words(renpy.slot_json(f'1-{n}')) for n in (1, 2, 3, 4)]"),
    )
    seen = {entry["at"]: texts(entry) for entry in record.events("look")}

    in_english = {
        "line": {LINE, WHO},
        "menu": {LAST_LINE, "Elara", "Theo", *OPTIONS},
    }
    for at, shown in seen.items():
        kind = "line" if "line" in at else "menu"
        if not ("line" in at or "menu" in at):
            continue
        if at.endswith("pseudo") or (at.startswith("pseudo") and not at.endswith("english")):
            assert {pseudo(text) for text in in_english[kind]} <= shown, at
            assert [text for text in shown if untranslated(text)] == [], at
        else:
            assert in_english[kind] <= shown, at
            assert [text for text in shown if "«" in text] == [], at

    first = seen["preferences: reading"]
    assert {"Language", "English", pseudo("English"), "Text speed"} <= first
    assert {pseudo("Language"), "English", pseudo("English"), pseudo("Text speed")} <= seen["pseudo row"]
    assert seen["english row"] == first
    assert first - seen["no row"] == {"Language", "English", pseudo("English")}

    chosen, languages, kept, *histories, titles = [ast.literal_eval(value) for value in answers(record)]
    assert chosen == kept == "pseudo"
    assert languages == (None, [(None, "English"), ("pseudo", pseudo("English"))])
    for number, lines in enumerate(histories):
        in_pseudo = number >= 2
        assert all((pseudo(LINE)[0] in what) == in_pseudo for _who, what in lines), lines
    assert titles == [pseudo("Quarter past nine")] * 4
    # What the book remembers is not changed by the language that it is read in.
    states = [entry["state"] for entry in record.done("save")]
    assert states[0] == states[1]
    assert states[2] == states[3]
