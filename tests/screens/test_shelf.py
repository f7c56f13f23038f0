"""The reader's shelf, used: what each leaf shows of what was met, what it keeps to itself, what is done there."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from game_runs import QUIT, Game, begin_at, click, key, pause, read_lines, run, save, wait_for, wait_gone
from house.running import Record
from rules import book
from shelf_filled import MEET_EVERYTHING

pytestmark = pytest.mark.engine

Step = dict[str, Any]
# What a voice would say of the page, and what is offered there: all that is to be read.
SAID = [run("renpy.get_screen('shelf')._tts_all()"), {"do": "focus"}]
TO_THE_STORY = [*key("ESCAPE"), wait_gone("shelf"), wait_for("quick_menu")]
TO_THE_SECOND_SCENE = {"do": "read", "until": {"scene": "change_window"}}
FIRST_CHOICE = "Tell her nobody has, and it’s an hour longer"


def shelf(leaf: str) -> list[Step]:
    return [run(f"renpy.run(ShowMenu('shelf', opens={leaf!r}))"), wait_for("shelf"), pause(0.2)]


def said(record: Record) -> list[str]:
    """What the `SAID` steps found, in order, with " · " between two things."""
    pages = [ast.literal_eval(value) for value in record.values if value[:1] in "'\"" and "The shelf" in value]
    offered = [entry["offered"] for entry in record.done("focus")]
    return [" · ".join([page, *buttons]) for page, buttons in zip(pages, offered, strict=True)]


@pytest.fixture(scope="module")
def begun(new_game: Callable[[str], Game]) -> Iterator[Game]:
    """A telling of the prologue and of a scene of the first chapter, with its places kept."""
    game = new_game("begun")
    record = game.play(
        begin_at("lights_out"),
        {"do": "read", "until": {"scene": "quarter_past_nine"}},
        *shelf("night"),
        *SAID,
        *TO_THE_STORY,
        TO_THE_SECOND_SCENE,
        *shelf("night"),
        *SAID,
        *TO_THE_STORY,
        save("1-1"),
        QUIT,
        choose="first",
    )
    before, after = said(record)
    assert FIRST_CHOICE not in before
    assert f"{FIRST_CHOICE} (Quarter past nine)" in after
    return game


def test_the_map_says_what_was_met_and_gives_nothing_else_away(begun: Game) -> None:
    record = begun.play(
        wait_for("main_menu"),
        *shelf("map"),
        *SAID,
        *[step for name in ("The Update", "Story 2", "Story 3", "Story 4", "Story 5") for step in (click(name), *SAID)],
        run("[caption for parting in PARTINGS['quarter_past_nine'] for caption in parting.captions]"),
        QUIT,
    )
    prologue, first, *unmet = said(record)
    captions = ast.literal_eval(record.values[-1])
    assert captions[0] == FIRST_CHOICE
    assert "Tell again from Lights out. Taken: Press. One way not taken." in prologue
    assert f"Tell again from Quarter past nine. Taken: {FIRST_CHOICE}. {len(captions) - 1} ways not taken." in first
    assert f"{len(book.CHAPTERS[0].scenes) - 2} scenes not told yet" in first
    assert first.count("An ending not found yet.") == 3
    for page in (prologue, first, *unmet):
        # Not an option that was not taken, nor a title of what was not begun; nor that there is a finale.
        assert not [caption for caption in captions[1:] if caption in page]
        for part in book.parts()[2:]:
            assert part.title not in page
        met = {"lights_out", "landing", "quarter_past_nine", "change_window"}
        scenes = [scene for part in book.parts() for scene in part.scenes]
        titles = {one.title for one in scenes} - {one.title for one in scenes if one.id in met}
        assert not [title for title in titles if f"from {title}." in page or f"({title})" in page]
    for page in unmet:
        assert "Nobody has told this one yet." in page
        assert "ending" not in page


def test_a_scene_that_was_met_is_told_again_from_the_cover_with_what_was_told_before(begun: Game) -> None:
    """In the telling that was kept last, whose chapters stay told; in a new one where there is none."""
    record = begun.play(
        begin_at("lights_out"),
        read_lines(1),
        run(
            "store.book = rules.telling.tell(store.book, rules.telling.Outcome("
            "3, rules.book.Ending.AWAKE, 2, (2, 2, 2), (('2-3', True), ('3-4', False))))"
        ),
        read_lines(2),
        save("1-2"),
        run("renpy.run(MainMenu(confirm=False, save=False))"),
        wait_for("main_menu"),
        *shelf("map"),
        click("The Update"),
        click("Tell again from Quarter past nine"),
        wait_for("say"),
        run("(scene_id, rules.telling.heard(store.book), night.chapter, 'going_to' in renpy.session)"),
        # In the middle of a telling it is asked first.
        *shelf("map"),
        click("Tell again from Change window"),
        wait_for("confirm"),
        click("No"),
        wait_gone("confirm"),
        run("scene_id"),
        click("Tell again from Change window"),
        wait_for("confirm"),
        click("Yes"),
        wait_gone("shelf"),
        wait_for("say"),
        run("(scene_id, rules.telling.heard(store.book))"),
        QUIT,
    )
    assert record.values[-3:] == [
        "('quarter_past_nine', (3,), 1, False)",
        "'quarter_past_nine'",
        "('change_window', (3,))",
    ]


def test_what_a_story_hands_on_is_remembered_in_words(begun: Game) -> None:
    """A fact of the book stands under its story once that was told, in the words of the option that left it."""
    record = begun.play(
        begin_at("landing"),
        read_lines(1),
        run(
            "[(name, value, address, caption) for address, partings in PARTINGS.items() for parting in partings"
            " for caption, leaves in parting.leaves.items() for name, value in leaves"
            " if name in rules.facts.handed_on_by(2)][0]"
        ),
        QUIT,
    )
    name, value, address, caption = ast.literal_eval(record.values[0].replace("RevertableSet", "set"))
    outcome = (
        "rules.telling.Outcome(2, rules.book.Ending.AWAKE, 2, (2, 2, 2), (('1-2', True), ('2-3', False)), "
        f"(({name!r}, {value!r}),))"
    )
    told = begun.play(
        begin_at("landing"),
        read_lines(1),
        run(f"store.book = rules.telling.tell(store.book, {outcome})"),
        *shelf("night"),
        *SAID,
        QUIT,
    )
    [page] = said(told)
    assert "From Exposure" in page
    assert f"{caption} ({book.scene(address).title})" in page


def test_the_notebook_has_who_was_met_and_nobody_else(begun: Game) -> None:
    record = begun.play(
        wait_for("main_menu"), *shelf("notebook"), *SAID, click("Places"), *SAID, click("Words"), *SAID, QUIT
    )
    people, places, words = said(record)
    assert "Theo Hale: Will check the lock." in people
    assert "Elara Hale" in people
    for stranger in ("Clara", "Ava", "Ravi", "The tall one"):
        assert stranger not in people
    assert "The Landing" in places
    assert "Whale" not in places
    assert "Band" in words
    assert "Marmalade" not in words


def test_nobody_has_met_anything_at_first(game: Game) -> None:
    leaves = ("map", "night", "notebook", "album", "listening")
    record = game.play(wait_for("main_menu"), *[step for leaf in leaves for step in (*shelf(leaf), *SAID)], QUIT)
    empty = [
        "Nobody has told this one yet.",
        "Nothing yet.",
        "Nothing is written here yet.",
        "No page has been met yet.",
        "Nothing has been heard yet.",
    ]
    for words, page in zip(empty, said(record), strict=True):
        assert words in page


def pixels(path: Path) -> NDArray[np.float64]:
    """The page above the words at its foot, shape (height, width, 3), 0 to 255."""
    return np.asarray(Image.open(path).convert("RGB"), dtype=np.float64)[:640]


def test_a_plate_is_pulled_apart_and_printed_in_other_inks(game: Game, tmp_path: Path) -> None:
    def shot(name: str) -> Step:
        return {"do": "shot", "file": str(tmp_path / f"{name}.png")}

    def only(name: str, before: str) -> list[Step]:
        return [click(before), click(name), pause(0.3), shot(name)]

    record = game.play(
        wait_for("main_menu"),
        run("setattr(persistent, 'press_motion', 'still')"),
        MEET_EVERYTHING,
        *shelf("album"),
        click("A whale"),
        wait_for("album_page"),
        pause(0.3),
        shot("whole"),
        click("Tone"),
        click("Warm"),
        pause(0.3),
        shot("Key"),
        *only("Tone", "Key"),
        *only("Warm", "Tone"),
        click("Warm"),
        pause(0.3),
        shot("bare"),
        run("renpy.get_screen('album_page')._tts_all()"),
        click("Warm"),
        click("Key"),
        click("Tone"),
        click("Other inks"),
        pause(0.3),
        shot("other"),
        click("Next plate"),
        run("renpy.get_screen('album_page').scope['shown']"),
        click("Back"),
        wait_gone("album_page"),
        run("(len(pages_met()), len(people_met()), palettes_met() == list(rules.palettes.PALETTES))"),
        QUIT,
        environment={"BEDTIME_WINDOW": "1280x720"},
    )
    sheets = {path.stem: pixels(path) for path in tmp_path.glob("*.png")}
    # Without a plate there is paper and its grain.
    assert sheets["bare"].std(axis=(0, 1)).max() < 6
    paper = np.median(sheets["bare"], axis=(0, 1))
    for plate in ("Key", "Tone", "Warm"):
        assert np.abs(sheets[plate] - sheets["whole"]).max() > 60
        assert (sheets[plate] < paper - 40).any()
    # Tone is blue and warm is not.
    inked = {plate: (paper - sheets[plate]).mean(axis=(0, 1)) for plate in ("Tone", "Warm")}
    assert inked["Tone"][0] > inked["Tone"][2]
    assert inked["Warm"][2] > inked["Warm"][0]
    # One over the other, they are the whole: each ink multiplies what lies under it.
    product = sheets["Key"] * sheets["Tone"] * sheets["Warm"] / paper**2
    assert np.abs(product - sheets["whole"]).mean() < 12
    assert np.abs(sheets["other"] - sheets["whole"]).mean() > 4
    words, shown, counts = record.values[-3:]
    assert "Bare paper." in words
    assert shown != "'the_whale_rises'"
    pages, people, all_inks = ast.literal_eval(counts)
    assert (pages, people, all_inks) == (30, 26, True)


def test_somebody_is_a_plate_as_they_were_seen_and_not_as_they_were_not(begun: Game) -> None:
    record = begun.play(
        wait_for("main_menu"),
        run("(set(people_met()), ways_met('ava'), len(ways_met('theo')))"),
        *shelf("album"),
        click("Theo Hale is"),
        wait_for("album_page"),
        *[click("Next plate")] * 3,
        run("renpy.get_screen('album_page').scope['shown'] in ways_met('theo')"),
        run("tuple(palettes_met())"),
        QUIT,
    )
    inks = ast.literal_eval(record.values.pop())
    assert "the_update" in inks
    assert not {"exposure", "the_festival_of_dreams", "the_tether"} & set(inks)
    met, ava, ways = eval(record.values[0].replace("RevertableSet", "set"))
    assert {"theo", "elara"} <= met
    assert ava == []
    assert 1 < ways < 40
    assert record.values[-1] == "True"
