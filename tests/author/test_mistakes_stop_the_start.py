"""The author's mistakes stop the start, all at once, each with file and line."""

import re

import pytest

from game_runs import BEGIN, READ_TO_THE_END, Game

pytestmark = pytest.mark.engine

# (what is planted, what must be said of it); each stands on a line of its own in the planted file.
PLANTED = [
    ('beat "1.99"', "1.99"),
    ("remember extra_houre told_straight", "extra_hour"),
    ("remember extra_hour told_sideways", "told_straight"),
    ("lean telling strait", "straight"),
    ("story lok", "lock"),
    ("open scene quarter_past_ten", "quarter_past_nine"),
    ("open chapter 9", "9"),
    ('theodor "Hello."', "theodor"),
    ("scene hale_bedrom night", "hale_bedrom night"),
    ("show elarra", "elarra"),
    ("jump nowhere_at_all", "nowhere_at_all"),
    ("$ fact.extra_hour = 3", "remember extra_hour"),
    ("$ x = fact.extra_minute", "extra_minute"),
]
CONDITION = 'if fact.extra_hour == "told_sidways":\n        "Hm."'


def test_all_mistakes_are_told_at_once_with_file_and_line(game: Game) -> None:
    script = "label planted:\n" + "".join(f"    {text}\n" for text, _ in PLANTED) + f"    {CONDITION}\n    return\n"
    game.write_script("story/planted.rpy", script)
    record = game.play(BEGIN, READ_TO_THE_END, may_fail=True)
    assert record.returncode != 0
    assert not record.lines
    for number, (text, said) in enumerate(PLANTED, start=2):
        told = [line for line in record.output.splitlines() if f"story/planted.rpy:{number}:" in line]
        assert told, f"nothing was said of line {number}, {text!r}"
        assert said in told[0]
    assert re.search(rf"story/planted\.rpy:{len(PLANTED) + 2}: .*told_sidways", record.output)


def test_the_same_file_without_mistakes_starts(game: Game) -> None:
    game.write_script(
        "story/planted.rpy",
        'label planted:\n    beat "1.01"\n    remember extra_hour told_straight\n    theo "Hello."\n    return\n',
    )
    assert game.play({"do": "wait", "screen": "main_menu"}).returncode == 0
