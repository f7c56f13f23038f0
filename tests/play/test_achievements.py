"""Stars in the real engine: granted by doing it, told of between two stories only, kept, merged, needing no shop."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from chapters_told import AT_THE_DOORS
from game_runs import (
    QUIT,
    READ_TO_A_MENU,
    TO_THE_COVER,
    Game,
    back,
    begin_at,
    click,
    load,
    pause,
    read_lines,
    read_to,
    run,
    save,
    wait_for,
)
from house.running import Record
from rules.achievements import ACHIEVEMENTS, achievement
from rules.book import CHAPTERS
from rules.facts import THINGS_IN_THE_BEDROOM

pytestmark = pytest.mark.engine

HELD = run("achievements_held()")
NOTICES = run("renpy.session['notices']")
COVER = wait_for("main_menu")

# Whatever is said in passing is written down, with the scene that it is said in.
LISTENING = """
init 1700 python:
    renpy.session.setdefault("notices", [])
    def written_down(message):
        renpy.session["notices"].append((None if main_menu else store.scene_id, message))
        renpy.display_notify(message)
    config.notify = written_down
"""

# A story told in no time: by the rules, without its lines.
TOLD_QUICKLY = """
init python:
    def tell_quickly(number, trust, fear, held=True):
        open_chapter(number)
        for edge in rules.threads.edges_of(number):
            store.night = store.night.with_end(edge, held)
        import dataclasses
        store.night = dataclasses.replace(store.night, trust=(trust, trust, trust), fear=fear)
        close_chapter()

label told_quickly:
    "Nothing is told here."
    "Nor here."
    return
"""


def tell(number: int, trust: int = 3, fear: int = 1, held: bool = True) -> dict[str, Any]:
    return run(f"tell_quickly({number}, {trust}, {fear}, {held})")


def values(record: Record) -> list[Any]:
    """What was asked for, without the steps that have no answer."""
    return [value for value in map(ast.literal_eval, record.values) if value is not None]


def shelf(leaf: str) -> list[dict[str, Any]]:
    return [run(f"renpy.run(ShowMenu('shelf', opens={leaf!r}))"), wait_for("shelf"), pause(0.3)]


@pytest.fixture
def heard(game: Game) -> Game:
    """A game in which notices are written down, and stories can be told in no time."""
    game.write_script("zz_listening.rpy", LISTENING + TOLD_QUICKLY)
    return game


# ----------------------------------------------------------------------------------------------- by hearing a story


@pytest.fixture(scope="module")
def story(new_game: Callable[[str], Game]) -> tuple[Record, Record]:
    """The first story told to its end; and the cover and the shelf in the process after it."""
    game = new_game("story")
    game.write_script("zz_listening.rpy", LISTENING)
    told = game.play(
        begin_at("chapter_4"),
        read_lines(1),
        HELD,
        {"do": "read", "until": {"scene": "a_year_of_evenings"}},
        HELD,
        read_to(AT_THE_DOORS),
        HELD,
        {"do": "until", "code": "renpy.session['notices']"},
        NOTICES,
        run("achievement.get_progress('five_stories')"),
        QUIT,
    )
    later = game.play(COVER, HELD, pause(0.5), NOTICES, *shelf("stars"), {"do": "focus"}, QUIT)
    return told, later


def test_a_story_told_to_its_end_earns_one_and_not_before(story: tuple[Record, Record]) -> None:
    first, almost, then, *_ = values(story[0])
    assert (first, almost, then) == ([], [], ["one_story"])


def test_it_is_told_of_on_the_landing_and_once(story: tuple[Record, Record]) -> None:
    told, later = story
    *_, notices, counted = values(told)
    assert notices == [("landing", "A paper star, “One behind you”. It’s on the shelf.")]
    assert counted == 1
    assert values(later)[1] == []


def test_it_hangs_on_the_shelf_in_the_next_process_and_a_voice_says_so(story: tuple[Record, Record]) -> None:
    held, _notices = values(story[1])
    [stars] = [entry["offered"] for entry in story[1].done("focus")]
    spoken = " ".join(stars)
    assert held == ["one_story"]
    one, five = achievement("one_story"), achievement("five_stories")
    assert f"A star. {one.title}. {one.words}" in spoken
    assert f"No star yet. {five.hint} 1 of 5." in spoken
    for other in ACHIEVEMENTS:
        assert (other.title in spoken) == (other.id == "one_story")
        assert (other.hint in spoken) == (other.id != "one_story")


def test_five_told_round_it_are_five_heard_and_nothing_more(heard: Game) -> None:
    record = heard.play(
        begin_at("told_quickly"), *(tell(one.number, trust=1, fear=5, held=False) for one in CHAPTERS[1:]), HELD,
        tell(1, trust=1, fear=5, held=False), run("sorted(memory('endings_met'))"), HELD, QUIT,
    )  # fmt: skip
    four, endings, five = values(record)
    assert four == ["one_story"]
    assert endings == sorted(f"{one.id}:severed" for one in CHAPTERS)
    assert five == ["five_stories", "one_story"]


def test_threads_and_the_order_of_telling(heard: Game) -> None:
    record = heard.play(
        begin_at("told_quickly"),
        tell(1), HELD, tell(2), HELD, tell(3), tell(4), HELD, tell(5), HELD,
        tell(3), HELD, run("remember_finale()"), HELD, QUIT,
    )  # fmt: skip
    one, two, four, five, again, last = values(record)
    assert one == ["one_story"]
    assert two == ["one_story", "two_ends"]
    assert four == two
    assert five == ["all_round", "five_stories", "odd_socks", "one_story", "two_ends"]
    assert again == sorted([*five, "told_again"])
    # The fifth was the last: there was nothing left to be said in the finale.
    assert last == again


def test_the_fifth_told_earlier_is_another(heard: Game) -> None:
    record = heard.play(
        begin_at("told_quickly"),
        *(tell(number) for number in (1, 2, 5, 3, 4)), HELD, run("close_book()"), HELD, QUIT,
    )  # fmt: skip
    before, after = values(record)
    assert "odd_socks" not in before
    assert set(after) - set(before) == {"a_minute", "the_last_one"}


# ------------------------------------------------------------------------------------------------------ by curiosity


def test_a_room_is_looked_at_in_two_tellings(heard: Game) -> None:
    """Eleven things and time for seven; then the other four."""
    captions = [thing.replace("_", " ") for thing in THINGS_IN_THE_BEDROOM]
    captions = ["Sam’s chart" if one == "obs chart" else f"The {one}" for one in captions]
    record = heard.play(
        begin_at("already_asleep"),
        {"do": "read", "until": {"scene": "complaints"}},
        run("achievement.get_progress('the_whole_room')"),
        HELD,
        run("go_to_scene('already_asleep')"),
        {"do": "read", "until": {"choices_left": 0}},
        HELD,
        QUIT,
        # Time for seven, also the second time.
        choose=[*captions, *captions[:3]],
    )
    counted, seven, all_of_them = values(record)
    assert (counted, seven) == (7, [])
    assert all_of_them == ["the_whole_room"]


def test_going_back_and_changing_nothing_is_kept_through_going_back(heard: Game) -> None:
    listed = [{"do": "choose", "caption": "Tell her nobody has, and it’s an hour longer"}]
    other = [{"do": "choose", "caption": "Make a rule: she shouts her floor, he listens"}]
    record = heard.play(
        begin_at("quarter_past_nine"),
        READ_TO_A_MENU, *listed, read_lines(1), HELD,
        back(2), READ_TO_A_MENU, *other, read_lines(1), HELD,
        back(2), READ_TO_A_MENU, *other, read_lines(1), HELD,
        back(3), HELD, pause(0.5), NOTICES, TO_THE_COVER, COVER, pause(0.5), NOTICES, HELD, QUIT,
    )  # fmt: skip
    once, changed, same, gone_back, in_the_story, on_the_cover, after = values(record)
    assert once == changed == []
    assert same == gone_back == after == ["it_was_locked"]
    # Not a word of it in the middle of a story.
    assert in_the_story == []
    assert on_the_cover == [(None, "A paper star, “It was locked”. It’s on the shelf.")]


def test_who_wishes_for_no_notices_gets_none_and_the_star(heard: Game) -> None:
    record = heard.play(
        COVER, run("setattr(persistent, 'star_notices', False)"), run("remember_done('told_again')"),
        pause(0.5), NOTICES, HELD, run("setattr(persistent, 'star_notices', True)"), pause(0.5), NOTICES, QUIT,
    )  # fmt: skip
    before, held, after = values(record)
    assert (before, held, after) == ([], ["told_again"], [])


def test_a_place_opened_another_day(heard: Game) -> None:
    heard.play(begin_at("quarter_past_nine"), read_lines(2), save(), QUIT)
    record = heard.play(COVER, load(), read_lines(1), HELD, QUIT)
    assert values(record) == [[]]
    record = heard.play(
        COVER, run("setattr(persistent, 'last_read', today() - 1)"), load(), read_lines(1), HELD,
        run("memory('last_read') == today()"), QUIT,
    )  # fmt: skip
    assert values(record) == [["another_day"], True]


def test_the_listening_room_by_its_buttons(heard: Game) -> None:
    met = run("setattr(persistent, 'scenes_met', frozenset(one.scenes[0].id for one in rules.book.CHAPTERS))")
    first = CHAPTERS[0].title
    together = [[click(one.title), pause(0.2)] for one in CHAPTERS]
    record = heard.play(
        COVER, met, *shelf("listening"),
        click(f"Play: {first}"), pause(0.3), *([click("More fear"), pause(0.2)] * 4), HELD,
        click("More fear"), pause(0.2), HELD, click(f"Stop: {first}"), pause(0.2),
        *together[:4], HELD, together[4], HELD, QUIT,
    )  # fmt: skip
    four, five, some, everybody = values(record)
    assert (four, five) == ([], ["all_the_fear"])
    assert (some, everybody) == (["all_the_fear"], ["all_the_fear", "five_lullabies"])


def test_the_album_by_its_buttons(heard: Game) -> None:
    seen = "renpy.game.persistent._seen_images.update({('a_hand_wide',): True, ('the_plug',): True})"
    record = heard.play(
        COVER, run(seen), *shelf("album"), click("From the dark of the room"),
        wait_for("album_page"), pause(0.3), click("Key"), pause(0.3), HELD, click("Other inks"), pause(0.3), HELD, QUIT,
    )  # fmt: skip
    apart, printed = values(record)
    assert (apart, printed) == ([], ["in_other_inks"])


def test_a_licence_read_to_its_end(heard: Game) -> None:
    record = heard.play(
        COVER, run("renpy.run(ShowMenu('credits'))"), wait_for("credits"), click("The programme"), wait_for("licence"),
        pause(0.3), HELD, click("Back"), wait_for("credits"), HELD, QUIT,
    )  # fmt: skip
    before, after = values(record)
    assert (before, after) == ([], ["small_print"])


# --------------------------------------------------------------------------------- kept, merged, taken in, forgotten


def test_two_machines_have_the_stars_of_both(game: Game, tmp_path: Path) -> None:
    beside = game.project / "game" / "saves"
    # The engine's own record alone, and nothing that it could be earned by again.
    game.play(COVER, run("grant_achievements(['told_again'])"), run("achievement.progress('all_round', 3)"), QUIT)
    shutil.rmtree(beside)
    other = Game(game.engine, game.project, tmp_path / "other")
    other.play(COVER, run("grant_achievements(['small_print', 'no_such_star'])"), HELD, QUIT)
    shutil.copyfile(game.saves / "persistent", beside / "persistent")
    record = other.play(COVER, HELD, run("achievement.get_progress('all_round')"), QUIT)
    assert values(record) == [["small_print", "told_again"], 3]
    (beside / "persistent").unlink()
    # And they can still be added to.
    after = other.play(COVER, run("remember_done('another_day')"), HELD, QUIT)
    assert values(after) == [["another_day", "small_print", "told_again"]]


def test_what_a_merged_memory_earns_is_granted_at_the_start(heard: Game) -> None:
    every = "frozenset('{}:awake'.format(one.id) for one in rules.book.CHAPTERS)"
    heard.play(COVER, run(f"setattr(persistent, 'endings_met', {every})"), HELD, QUIT)
    record = heard.play(COVER, HELD, {"do": "until", "code": "renpy.session['notices']"}, NOTICES, QUIT)
    held, notices = values(record)
    assert held == ["five_stories", "one_story"]
    assert notices == [(None, "2 new paper stars. They’re on the shelf.")]


def test_stars_from_elsewhere_are_granted_and_nothing_said(heard: Game) -> None:
    record = heard.play(COVER, run("grant_achievements(['odd_socks', 'tea'])"), pause(0.5), HELD, NOTICES, QUIT)
    assert values(record) == [["odd_socks"], []]


def test_forgetting_everything_takes_them_down(heard: Game) -> None:
    heard.play(COVER, run("remember_done('told_again')"), HELD, run("renpy.run(ForgetEverything())"), pause(0.5), QUIT)
    record = heard.play(COVER, HELD, run("memory('done')"), QUIT)
    assert record.values == ["[]", "frozenset()"]


# ---------------------------------------------------------------------------------------------------------- the shops

BROKEN_SHOP = """
init -1400 python:
    class BrokenShop(achievement.Backend):
        def fail(self, *args, **kwargs):
            renpy.session.setdefault("failed", []).append(1)
            raise Exception("The shop is shut.")
        register = grant = clear = clear_all = progress = has = fail
    achievement.backends.append(BrokenShop())
"""

EMPTY_SHOP = """
init -1400 python:
    class EmptyShop(achievement.Backend):
        def grant(self, name):
            renpy.session.setdefault("delivered", []).append(name)
    achievement.backends.append(EmptyShop())
"""


def test_no_shop_is_needed(heard: Game) -> None:
    record = heard.play(COVER, run("[type(one).__name__ for one in achievement.backends]"), QUIT)
    assert values(record) == [["PersistentBackend"]]


def test_a_shop_that_fails_costs_nothing_and_is_not_spoken_of(heard: Game) -> None:
    heard.write_script("zz_shop.rpy", BROKEN_SHOP)
    record = heard.play(
        begin_at("told_quickly"), tell(1), tell(2), HELD, run("len(renpy.session['failed']) > 3"), read_lines(1), QUIT
    )
    assert values(record) == [["one_story", "two_ends"], True]
    after = heard.play(COVER, HELD, QUIT)
    assert values(after) == [["one_story", "two_ends"]]


def test_a_shop_that_lacks_one_gets_it_at_the_start(heard: Game) -> None:
    heard.play(COVER, run("remember_done('told_again')"), QUIT)
    heard.write_script("zz_shop.rpy", EMPTY_SHOP)
    record = heard.play(COVER, run("renpy.session['delivered']"), HELD, QUIT)
    assert values(record) == [["told_again"], ["told_again"]]
