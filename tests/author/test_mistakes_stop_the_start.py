"""The author's mistakes stop the start, all at once, each with file and line."""

import re

import pytest

from game_runs import BEGIN, READ_ON, Game

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
    ("content note exposur", "exposure"),
    ('theodor "Hello."', "theodor"),
    ("scene hale_bedrom night", "hale_bedrom night"),
    ("show elarra", "elarra"),
    ("jump nowhere_at_all", "nowhere_at_all"),
    ("$ fact.extra_hour = 3", "remember extra_hour"),
    ("$ x = fact.extra_minute", "extra_minute"),
]
# (a passage, what is said of its first line).
PASSAGES = [
    ('if fact.extra_hour == "told_sidways":\n        "Hm."', "told_sidways"),
    ('if persistent.gentle:\n        "Hm."', "the same passage twice"),
    ('if not persistent.gentle:\n        "Hm."\n    else:\n        "H."', "the same passage twice"),
    (
        'if persistent.gentle:\n        "Hm, and hm."\n    else:\n        "Hm."',
        "longer (3 words) than the full one (1)",
    ),
]


def test_all_mistakes_are_told_at_once_with_file_and_line(game: Game) -> None:
    lines = ["label planted:", *(f"    {text}" for text, _ in PLANTED)]
    places = []
    for passage, said in PASSAGES:
        places.append((len(lines) + 1, said))
        lines += f"    {passage}".split("\n")
    script = "\n".join([*lines, "    return", ""])
    game.write_script("story/planted.rpy", script)
    record = game.play(BEGIN, READ_ON, may_fail=True)
    assert record.returncode != 0
    assert not record.lines
    for number, (text, said) in enumerate(PLANTED, start=2):
        told = [line for line in record.output.splitlines() if f"story/planted.rpy:{number}:" in line]
        assert told, f"nothing was said of line {number}, {text!r}"
        assert said in told[0]
    for number, said in places:
        assert re.search(rf"story/planted\.rpy:{number}: .*{re.escape(said)}", record.output), said


def test_the_same_file_without_mistakes_starts(game: Game) -> None:
    game.write_script(
        "story/planted.rpy",
        'label planted:\n    beat "1.01"\n    remember extra_hour told_straight\n    theo "Hello."\n    return\n',
    )
    assert game.play({"do": "wait", "screen": "main_menu"}).returncode == 0
