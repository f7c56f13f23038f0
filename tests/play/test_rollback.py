"""Rolling back takes the story back whole: text, trust, fear and facts; and another choice can be made from there."""

import pytest

from game_runs import READ_ON, READ_TO_A_MENU, Game, back, begin_at, read_lines, told

pytestmark = pytest.mark.engine

EVERY_OPTION = range(3)


@pytest.mark.parametrize("times", [1, 5, 12])
def test_back_and_on_again_tells_the_same(game: Game, times: int) -> None:
    whole = told(game.play(begin_at("chapter_1"), READ_ON, choose="last"))
    record = game.play(begin_at("chapter_1"), read_lines(20), back(times), READ_ON, choose="last")
    after = told(record)[20:]
    assert after == whole[-len(after) :]
    assert len(after) == len(whole) - 20 + times


def test_back_over_a_choice_and_another_choice_is_as_if_chosen_first(game: Game) -> None:
    plain = game.play(begin_at("chapter_1"), READ_ON, choose="last")
    options = plain.events("choice")[0]["options"]
    first, last = options[0], options[-1]
    record = game.play(
        begin_at("chapter_1"),
        READ_TO_A_MENU,
        {"do": "choose", "caption": first},
        read_lines(4),
        back(5),
        READ_TO_A_MENU,
        {"do": "choose", "caption": last},
        READ_ON,
    )
    heard = told(record)
    expected = told(plain)
    at = next(i for i, entry in enumerate(expected) if "extra_hour" in str(entry[2]) and entry[2] != expected[0][2])
    assert heard[-(len(expected) - at) :] == expected[at:]
