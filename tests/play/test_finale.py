"""The finale is told to each of its four endings, in the real engine, to a reader who then begins anew.

What each pair of tellers has the missing half of, by what they held; who is called “you” where; which lullabies sound.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from chapters_told import STORIES
from game_runs import QUIT, Game, back, begin_at, load, read_lines, read_to, run, save, wait_for
from house.running import Record

pytestmark = pytest.mark.engine

STORY = STORIES / "06_the_second_two_oclock"

# Five chapters as if they had been told: by letters how each ended, each dreamer’s fear, and whether ends were held.
TOLD_BEFORE = """
init python:
    def tell_all(endings, fears, held, order):
        from rules.book import Ending
        from rules.threads import edges_of
        letters = {"S": Ending.SEVERED, "A": Ending.AWAKE, "C": Ending.CONNECTED}
        for number in order:
            ends = tuple((edge, held) for edge in edges_of(number))
            ending, fear = letters[endings[number - 1]], fears[number - 1]
            outcome = rules.telling.Outcome(number, ending, fear, (3, 3, 3), ends)
            store.book = rules.telling.tell(store.book, outcome)

label told_before:
    $ tell_all(ENDINGS, FEARS, HELD, ORDER)
    remember said_at_the_door SAID
    jump chapter_6
"""

# By ending: the chapters' endings, fears and whether all thread ends were held; the voices that were earned.
WAYS = {
    "lights_out": ("SSSAC", (1, 1, 1, 1, 1), False, (4, 5)),
    "evening_room": ("SACAA", (1, 1, 1, 1, 1), True, (2, 3, 4, 5)),
    "undertow": ("AAASS", (4, 4, 4, 4, 4), False, (1, 2, 3)),
    "light_of_day": ("CCCAA", (1, 1, 1, 1, 1), True, (1, 2, 3, 4, 5)),
}
# What is said at the door, and what is said at the end instead.
SAID = {
    "one_still_in": "I knew when I wrote it.",
    "knew_when_i_wrote_it": "Finish the tea.",
    "finish_the_tea": "There’s one still in.",
}
OWN_LINES = {
    "lights_out": "They can’t make it meet.",
    "evening_room": "There’s sixteen more of them! What are we having tomorrow?",
    "undertow": "Two fifty-seven. All in.",
    "light_of_day": "Then it’s three.",
}
KEPT_AT = "All right. Hands."
CALLED_YOU = "It was you. With your back to it, and your heels in. In odd socks. There. No. That’s all. It was you."


def lay_told_before(game: Game, way: str, said: str = "one_still_in", order: tuple[int, ...] = (1, 2, 3, 4, 5)) -> None:
    """Lay the label `told_before` into a game: the finale after five chapters that make it end this way."""
    endings, fears, held, _voices = WAYS[way]
    script = TOLD_BEFORE.replace("ENDINGS", repr(endings)).replace("FEARS", repr(fears)).replace("HELD", repr(held))
    game.write_script("zz_told.rpy", script.replace("ORDER", repr(order)).replace("SAID", said))


def tell_finale(game: Game, way: str, said: str) -> tuple[Record, Record]:
    """Tell the finale to its end, with a place kept in between and opened in a new process; both records."""
    lay_told_before(game, way, said)
    until = game.play(begin_at("told_before"), read_to(KEPT_AT), save(), QUIT)
    rest = game.play(
        wait_for("main_menu"),
        load(),
        read_lines(2),
        back(1),
        read_to(SAID[said]),
        run("voices_asked"),
        {"do": "read", "until": {"end": True}},
        run("(persistent.finale_seen, sorted(memory('endings_met')))"),
        begin_at("start"),
        read_lines(4),
        QUIT,
    )
    return until, rest


@pytest.fixture(scope="module")
def told(new_game: Callable[[str], Game]) -> dict[str, tuple[Record, Record]]:
    return {way: tell_finale(new_game(way), way, said) for way, said in zip(WAYS, [*SAID, "one_still_in"], strict=True)}


@pytest.mark.parametrize(("way", "said"), list(zip(WAYS, [*SAID, "one_still_in"], strict=True)))
def test_each_ending_has_its_own_line_and_one_of_two_last_ones(
    told: dict[str, tuple[Record, Record]], way: str, said: str
) -> None:
    _until, rest = told[way]
    assert [own for own, line in OWN_LINES.items() if line in rest.lines] == [way]
    assert [line for line in rest.lines if line in SAID.values()] == [SAID[said]]
    assert rest.values[0] == repr(WAYS[way][3])
    # And when the last line has been read, who made it.
    events = [entry["event"] for entry in rest.entries]
    assert events.index("credits") > max(
        place for place, entry in enumerate(rest.entries) if entry.get("what") == SAID[said]
    )


@pytest.mark.parametrize("way", list(WAYS))
def test_whoever_heard_it_to_the_end_is_known_when_it_begins_again(
    told: dict[str, tuple[Record, Record]], way: str
) -> None:
    _until, rest = told[way]
    assert rest.values[1] == repr((True, [f"finale:{way}"]))
    assert "You know this one." in rest.lines
    assert "Where were we?" not in rest.lines


def test_each_of_its_scenes_can_be_begun_by_itself(game: Game) -> None:
    read_to_the_end = {"do": "read", "until": {"end": True}}
    record = game.play(*[step for way in OWN_LINES for step in (begin_at(f"finale_{way}"), read_to_the_end)], QUIT)
    for line in OWN_LINES.values():
        assert record.lines.count(line) == 1
    assert len(record.events("credits")) == len(OWN_LINES)


@pytest.mark.parametrize(("order", "you"), [((1, 2, 3, 4, 5), False), ((1, 2, 5, 3, 4), True), ((4, 3, 1, 5, 2), True)])
def test_he_is_called_you_on_the_first_page_where_the_fifth_story_was_not_heard_last(
    game: Game, order: tuple[int, ...], you: bool
) -> None:
    lay_told_before(game, "evening_room", order=order)
    record = game.play(begin_at("told_before"), read_to(KEPT_AT), QUIT)
    assert (CALLED_YOU in record.lines) == you


def test_every_thread_is_told_as_it_was_held() -> None:
    script = (STORY / "the_second_two_oclock.rpy").read_text("utf-8")
    for edge in ("1-2", "2-3", "3-4", "4-5", "5-1"):
        # Both halves, the one, the other, none.
        found = re.findall(rf'^    (if|elif) (thread|incoming)\((?:\d, )?"{edge}"\) == "(\w+)":$', script, re.MULTILINE)
        assert found == [("if", "thread", "lit"), ("elif", "incoming", "held"), ("elif", "thread", "loose")], edge
