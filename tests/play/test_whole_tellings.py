"""A scripted player goes through everything that there is, in the real engine."""

import pytest

from game_runs import BEGIN, READ_ON, READ_TO_THE_END, Game, begin_at, told
from house.playing import scenes
from rules.book import CHAPTERS

pytestmark = pytest.mark.engine


@pytest.mark.parametrize(("choose", "seed"), [("random", 1)])
def test_every_policy_comes_to_the_end(game: Game, choose: str, seed: int) -> None:
    record = game.play(BEGIN, READ_TO_THE_END, choose=choose, seed=seed)
    played = list(dict.fromkeys(entry["state"]["scene"] for entry in record.events("line")))
    written = [address for address, _title, _part, written in scenes() if written]
    # The chapters in whatever order their doors were chosen, each from its first scene to its last; one of four ends.
    ends = [scene for scene in written if scene.startswith("finale_")]
    assert len(ends) == 4
    assert sorted(played) == sorted(set(written) - (set(ends) - set(played)))
    assert len(set(ends) & set(played)) == 1
    assert played[-1] in ends
    for chapter in CHAPTERS:
        of_it = [scene.id for scene in chapter.scenes if scene.id in written]
        assert [scene for scene in played if scene in of_it] == of_it
        assert not of_it or played.index(of_it[-1]) - played.index(of_it[0]) == len(of_it) - 1
    assert len(record.lines) > 1000
    # Three of the prologue, the doors that were tried, and the fourteen of each chapter.
    assert len(record.choices) > 31


def test_a_seed_gives_the_same_telling_again(game: Game) -> None:
    first = game.play(BEGIN, READ_ON, choose="random", seed=7)
    again = game.play(BEGIN, READ_ON, choose="random", seed=7)
    assert first.choices == again.choices
    assert told(first) == told(again)


def test_a_list_of_choices_replays_a_telling(game: Game) -> None:
    random = game.play(begin_at("chapter_1"), READ_ON, choose="random", seed=11)
    replayed = game.play(begin_at("chapter_1"), READ_ON, choose=random.choices)
    assert told(replayed) == told(random)


def test_a_list_that_does_not_fit_says_what_the_menu_has(game: Game) -> None:
    record = game.play(BEGIN, READ_ON, choose=["Sing"], may_fail=True)
    [error] = record.events("error")
    assert "Sing" in error["short"]
    assert "Lie still" in error["short"]


def test_each_way_to_answer_the_extra_hour_shows_afterwards(game: Game) -> None:
    ends = {}
    options = _options(game)
    for chosen in options:
        record = game.play(begin_at("chapter_1"), READ_ON, choose=[chosen])
        ends[chosen] = (record.lines[-12:], record.events("line")[-1]["state"]["night"])
    assert len(options) == 3
    assert len({tuple(lines) for lines, _ in ends.values()}) == 3
    assert len({night for _, night in ends.values()}) == 3


def _options(game: Game) -> list[str]:
    """The options of the first menu of chapter 1."""
    record = game.play(begin_at("chapter_1"), READ_ON)
    options: list[str] = record.events("choice")[0]["options"]
    return options


def test_a_scene_can_be_entered_from_outside(game: Game) -> None:
    from_the_door = game.play(begin_at("chapter_1"), READ_ON)
    from_the_map = game.play(begin_at("quarter_past_nine"), READ_ON)
    assert told(from_the_map) == told(from_the_door)


SCENES = """
label two_scenes:
    open scene landing
    remember tried_bare_door
    "Remembered."
    open scene lights_out
    "Forgotten."
    return
"""


def test_what_a_scene_alone_remembers_is_forgotten_with_it(game: Game) -> None:
    game.write_script("story/two_scenes.rpy", SCENES)
    record = game.play(begin_at("two_scenes"), READ_ON)
    remembered = [entry["state"]["facts"]["tried_bare_door"] for entry in record.events("line")]
    assert remembered == ["True", "False"]


def test_what_a_chapter_remembers_is_forgotten_when_it_is_told_again(game: Game) -> None:
    again = "label told_twice:\n    open chapter 1\n    remember extra_hour made_a_rule\n    jump chapter_1\n"
    game.write_script("story/told_twice.rpy", again)
    record = game.play(begin_at("told_twice"), READ_ON)
    assert record.events("line")[0]["state"]["facts"]["extra_hour"] == "None"
