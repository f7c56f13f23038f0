"""Pictures told in words: once, in order, after going back and loading, on the page and in the history."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from declared_words import INKS, MERGING, PICTURES, attribute, looks
from game_runs import Game, back, begin_at, load, read_lines, read_to, run, save
from house.running import Record

pytestmark = pytest.mark.engine

SCRIPT = """
label picture_tests:
    open scene quarter_past_nine
    scene hale_bedroom night
    show theo standing tired at on_the_left
    "One."
    show elara hugging calm at on_the_right, turned
    "Two."
    "Three."
    show theo measuring smiling
    extend " And more."
    show theo at in_the_middle
    hide elara
    "Four."
    scene hale_kitchen night
    show theo standing calm at in_the_middle
    show mira at on_the_right
    "Five."
    press nightmare
    press merge exposure to 0.5
    press still
    $ night = night.with_fear(5)
    "Six."
    press own
    press part
    press moving
    $ night = night.with_fear(-5)
    "Seven."
    show paper_boat
    "Eight."
    hide paper_boat
    "Nine."
    scene
    "Ten."
    scene hale_bedroom dawn
    "Last."
    "Over."
    return

image paper_boat = Solid("#fff", xysize=(10, 10))

init python:
    in_words("paper_boat", _("A paper boat lies there."), goes=_("The boat is gone."))
"""

SHOWN = run("picture_desk.slip() if renpy.get_screen('captions') else None")
WANTED = run("persistent.__setattr__('pictures_in_words', True)")
HISTORY = run("[(line.what, *line.pictures) for line in _history_list if line.pictures and line.kind != 'current']")

BEDROOM = PICTURES["hale_bedroom night"]
KITCHEN = PICTURES["hale_kitchen night"]
ELARA_STANDS = ("Elara is on the right.", attribute("elara", "hugging"))
THEO_STANDS = attribute("theo", "standing")
THEO_COMES = f"{looks('theo')} Theo is on the left. {THEO_STANDS} {attribute('theo', 'tired')}"
ELARA_COMES = " ".join((looks("elara"), *ELARA_STANDS))
MIRA_COMES = f"Theo is in the middle. {THEO_STANDS} {looks('mira')} Mira is on the right. {attribute('mira', 'mug')}"
LINES = (
    "One.",
    "Two.",
    "Three.",
    "Three.{fast} And more.",
    "Four.",
    "Five.",
    "Six.",
    "Seven.",
    "Eight.",
    "Nine.",
    "Ten.",
)


def values(record: Record) -> list[Any]:
    return [ast.literal_eval(value) for value in record.values if value != "None"]


@pytest.fixture
def told(game: Game) -> Game:
    game.write_script("story/picture_tests.rpy", SCRIPT)
    return game


def test_each_change_is_told_once_in_order_and_kept_in_the_history(told: Game) -> None:
    steps = [step for line in LINES for step in (read_to(line), SHOWN)]
    *shown, history = values(told.play(WANTED, begin_at("picture_tests"), *steps, read_to("Over."), HISTORY))
    assert shown[0].startswith(BEDROOM)
    assert shown[0].endswith(THEO_COMES)
    assert shown[4].startswith(KITCHEN)
    assert shown[4].endswith(MIRA_COMES)
    assert shown[1:4] + shown[5:] == [
        ELARA_COMES,
        # Nothing is said with “Three.”: nothing has changed.
        f"{attribute('theo', 'measuring')} {attribute('theo', 'smiling')}",
        "Elara has gone. Theo comes to the middle.",
        f"{INKS['nightmare']} {MERGING['exposure']} They have half of the page. The picture holds its breath. "
        "The print turns uneasy: the colours slip from their lines.",
        "The colours are what they were. The other colours draw back, and the page is one again. The picture stirs "
        "again. The print settles.",
        "A paper boat lies there.",
        "The boat is gone.",
        "Nothing is to be seen.",
    ]
    # What was shown with a line is kept with it; what an `extend` adds belongs to its line.
    *history, last = [(line, " ".join(words)) for line, *words in history]
    assert last[0] == "Last."
    assert last[1].startswith(PICTURES["hale_bedroom dawn"])
    assert history == list(zip([line for line in LINES if line != "Three."], shown, strict=True))


def test_going_back_and_loading_tell_what_differs_from_what_was_heard(told: Game) -> None:
    record = told.play(
        WANTED,
        begin_at("picture_tests"),
        read_to("Three."),
        back(),
        read_to("Two."),
        SHOWN,
        read_to("Five."),
        save(),
        back(2),
        read_lines(0),
        SHOWN,
        HISTORY,
        load(),
        read_lines(0),
        SHOWN,
        HISTORY,
    )
    went_back, history, loaded, history_loaded = values(record)
    # “Two.” was told already, and nothing has changed since: back there, nothing is told twice. From the kitchen back
    # to the bedroom, the bedroom is told; who was described is not described again.
    assert went_back.startswith(BEDROOM)
    assert looks("theo") not in went_back
    assert [line for line, *_ in history] == ["One.", "Two."]
    # After loading all of the stage is told, with everybody's looks.
    assert loaded.startswith(KITCHEN)
    assert looks("theo") in loaded
    assert looks("mira") in loaded
    # The history has each line's own words, however it was come to.
    assert history_loaded[:2] == history
    assert history[1][1:] == (looks("elara"), *ELARA_STANDS)


def test_nobody_is_told_who_does_not_want_it_and_the_voice_wants_it(told: Game) -> None:
    record = told.play(
        begin_at("picture_tests"),
        read_to("Two."),
        run("repr((picture_desk.slip(), pictures_wanted()))"),
        # Turned on in the middle of a line, the voice says all that is to be seen.
        run("setattr(preferences, 'self_voicing', True)"),
        SHOWN,
        read_to("Three."),
        run("repr(picture_desk.slip())"),
        read_to("Four."),
        SHOWN,
    )
    unwanted, all_of_it, nothing, four = values(record)
    assert unwanted == "(None, False)"
    assert all_of_it.startswith(BEDROOM)
    assert all_of_it.endswith(ELARA_COMES)
    assert nothing == "None"
    assert "Elara has gone." in four


def test_what_nothing_says_in_words_stops_the_start(game: Game) -> None:
    game.write_script(
        "story/dumb.rpy",
        """
label dumb:
    scene hale_bedroom night
    show theo at on_the_left, somewhere
    show dumb_picture
    show expression "images/ui/tag.webp" as tag
    hide cover_window_1_untold
    return

image dumb_picture = Solid("#fff")
transform somewhere:
    xpos 0.1
""",
    )
    output = game.play(may_fail=True).output
    for line, words in (
        (4, "where 'somewhere' is"),
        (5, "what 'dumb_picture' shows"),
        (6, "what this expression shows"),
        (7, "'cover_window_1_untold' is gone"),
    ):
        assert any(
            f"story/dumb.rpy:{line}: nothing says in words" in one and words in one for one in output.splitlines()
        )
    assert "dumb.rpy:3:" not in output
