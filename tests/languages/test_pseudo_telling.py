"""The whole book in the pseudo-language: nothing on a page or in the voice is left in English, and it all fits."""

from __future__ import annotations

import re

import pytest
from pseudo_language import untranslated

from game_runs import READ_ON, READ_TO_A_MENU, TO_THE_COVER, Game, begin_at, read_lines, run, save, wait_for
from house.paths import GAME
from house.running import Record
from languages.pages import (
    LARGE,
    LOOK_AT_EACH_LINE,
    ON_THE_COVER,
    SPEAK_PSEUDO,
    TEACH,
    back_from,
    look,
    over_a_line,
    page,
)
from rules.cast import PEOPLE

pytestmark = pytest.mark.engine

# The page of credits: typefaces, by whom they are, and who is in the book.
TYPEFACES = re.findall(
    r'^        \("([^"]+)", "([^"]+)", ', (GAME / "ui" / "credits.rpy").read_text("utf-8"), re.MULTILINE
)
NAMES = tuple(name for row in TYPEFACES for name in row) + tuple(person.name for person in PEOPLE.values())

# What may stand on a page as it is, and why.
AS_IT_IS = (
    "log.txt",  # the name of a file
    "English",  # the name of a language stands in that language
    "+unofficial",  # the end of the version of Debian's engine
    *NAMES,
)

# Letters are laid out in the window's own pixels: in a small one, rounding alone moves them by some of the page's.
MEASURED = {"BEDTIME_WINDOW": "1280x720"}
CAPTIONS = run("persistent.captions = True")
IN_A_TELLING = [
    *page("history"),
    *back_from("history"),
    save(),
    *page("save"),
    *back_from("save"),
]


def in_english(record: Record, paths: tuple[str, ...]) -> list[tuple[str, str]]:
    """Texts with words that are not in the pseudo-language, each with the page that it stands on."""
    return [
        (entry["at"], text)
        for entry in record.events("look")
        for text in (*(one["text"] for one in entry["texts"]), *entry["spoken"])
        if untranslated(text, (*AS_IT_IS, *paths))
    ]


def too_large(record: Record) -> list[tuple[str, object]]:
    """What sticks out of its place or lies over something else, each with the page that it stands on."""
    return [
        (f"{entry['at']}: {entry['says']}", found)
        for entry in record.events("look")
        for found in (*entry["sticks"], *entry["overlaps"])
    ]


def test_a_whole_telling_and_every_page(pseudo_game: Game) -> None:
    record = pseudo_game.play(
        wait_for("main_menu"),
        TEACH,
        SPEAK_PSEUDO,
        CAPTIONS,
        ON_THE_COVER,
        run("renpy.run(ShowMenu('main_menu'))"),
        wait_for("main_menu"),
        begin_at("chapter_1"),
        read_lines(8),
        over_a_line(),
        IN_A_TELLING,
        LOOK_AT_EACH_LINE,
        READ_ON,
        TO_THE_COVER,
        begin_at("lights_out"),
        READ_TO_A_MENU,
        look("choice"),
        READ_ON,
        environment=MEASURED,
    )
    paths = (str(pseudo_game.saves), str(pseudo_game.project), "/tmp/1")
    assert len(record.events("look")) > 200
    assert {"note", "first_start ", "content_note the_update in full"} <= {one["at"] for one in record.events("look")}
    assert in_english(record, paths) == []
    assert too_large(record) == []


def test_with_letters_twice_as_large_every_page_fits(pseudo_game: Game) -> None:
    record = pseudo_game.play(
        wait_for("main_menu"),
        TEACH,
        SPEAK_PSEUDO,
        CAPTIONS,
        LARGE,
        ON_THE_COVER,
        run("renpy.run(ShowMenu('main_menu'))"),
        wait_for("main_menu"),
        begin_at("chapter_1"),
        read_lines(8),
        # The longest of each kind.
        over_a_line(("unlocks",), ("MAIN_MENU",)),
        IN_A_TELLING,
        READ_TO_A_MENU,
        look("choice"),
        environment=MEASURED,
    )
    assert too_large(record) == []
