"""A name that is declared nowhere is answered with the nearest ones and with where to declare it."""

from pathlib import Path

import pytest

import rules
from rules.book import beat, chapter, part_of, scene
from rules.cast import label_for, person
from rules.errors import UnknownName, unknown
from rules.moves import lean, menu, offered, story
from rules.night import begin
from rules.palettes import palette
from rules.threads import edge, own_end

NIGHT = begin(1)


@pytest.mark.parametrize(
    ("look_up", "hint", "declared_in"),
    [
        (lambda: chapter(7), "There are: 1, 2, 3, 4, 5", "rules/book.py"),
        (lambda: begin(0), "There are: 1, 2, 3, 4, 5", "rules/book.py"),
        (lambda: scene("quarter_past_ten"), "Near it: quarter_past_nine", "rules/scenes.py"),
        (lambda: part_of("emergancy"), "Near it: emergency", "rules/scenes.py"),
        (lambda: beat("1.21"), "1.20", "rules/beats.py"),
        (lambda: person("theo"), "Near it: theo_hale", "rules/cast.py"),
        (
            lambda: label_for("mara", current_chapter=None, chapters_heard=frozenset()),
            "mara_rao",
            "rules/cast.py",
        ),
        (lambda: palette("nightmares"), "Near it: nightmare", "rules/palettes.py"),
        (lambda: menu("teling"), "There are: telling, telling_second", "rules/moves.py"),
        (lambda: offered(NIGHT, "facing"), "facing_first", "rules/moves.py"),
        (
            lambda: lean(NIGHT, "telling", "strait"),
            "There are: straight, comfort, third_way",
            "rules/moves.py",
        ),
        (lambda: lean(NIGHT, "thread_end", "held", edge="2-3"), "1-2", "rules/threads.py"),
        (lambda: story(NIGHT, "set_pieces"), "There are: lock, set_piece", "rules/moves.py"),
        (lambda: edge("2-1"), "There are: 1-2, 2-3", "rules/threads.py"),
        (lambda: own_end(4, "1-2"), "thread of chapter 4", "rules/threads.py"),
        (lambda: NIGHT.held("4-5"), "thread of chapter 1", "rules/threads.py"),
    ],
)
def test_an_unknown_name_is_answered_helpfully(look_up, hint, declared_in):
    with pytest.raises(UnknownName) as caught:
        look_up()
    message = str(caught.value)
    assert message.startswith("There is no ")
    assert hint in message
    assert message.endswith(f"Declared in {declared_in}.")
    assert (Path(rules.__file__).parents[1] / declared_in).is_file()


def test_a_name_like_no_other_is_told_how_many_there_are():
    error = unknown("scene", "qqq", [f"scene_{place}" for place in range(20)], "rules/scenes.py")
    assert str(error) == "There is no scene 'qqq'. There are 20, and none is near it. Declared in rules/scenes.py."
