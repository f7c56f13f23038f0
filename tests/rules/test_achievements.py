"""The stars: what earns one, and that none is for cruelty. What they ask for is held against the script itself."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import achievements, book, notebook
from rules.achievements import (
    ACHIEVEMENTS,
    DONE,
    NOT_ASKED_FOR,
    PAGES_NOT_ASKED_FOR,
    Achievement,
    Done,
    Heard,
    Left,
    Memory,
    Pages,
    check_declarations,
    earned,
    progress,
)
from rules.errors import BadDeclaration, BadValue, UnknownName

GAME = Path(__file__).resolve().parents[2] / "game"
STORY = GAME / "story"

SCENES = frozenset(scene.id for part in book.parts() for scene in part.scenes)
PICTURES = json.loads((GAME / "images" / "pictures.json").read_text("utf-8"))
PAGES = tuple(name for name, entry in PICTURES.items() if entry["kind"] == "illustration")
LEFT = tuple(left for one in ACHIEVEMENTS if isinstance(one.asks, Left) for left in one.asks.facts)
# For having listened, however it ended: the only stars that telling alone can earn.
FOR_HEARING = {"one_story", "five_stories", "the_last_one"}

memories = st.builds(
    Memory,
    scenes_met=st.frozensets(st.sampled_from(sorted(SCENES))),
    endings_met=st.frozensets(
        st.sampled_from(
            [f"{chapter.id}:{ending.value}" for chapter in book.CHAPTERS for ending in book.CHAPTER_ENDINGS]
            + [f"{book.FINALE.id}:{ending.value}" for ending in book.FINALE_ENDINGS]
        )
    ),
    left=st.frozensets(st.sampled_from(LEFT)),
    pages=st.just(PAGES),
    pages_met=st.frozensets(st.sampled_from(PAGES)),
    done=st.frozensets(st.sampled_from(sorted(DONE))),
)
EVERYTHING = Memory(SCENES, {f"{part.id}:awake" for part in book.parts()}, LEFT, PAGES, PAGES, frozenset(DONE))


def a_star(**other: object) -> Achievement:
    return replace(Achievement("a_star", "A star", "It hangs.", "It might.", Heard(("the_update",), 1)), **other)


# ------------------------------------------------------------------------------------------------------- declarations


def test_the_declarations_hold() -> None:
    check_declarations(ACHIEVEMENTS)
    assert 16 <= len(ACHIEVEMENTS) <= 20


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"title": "x" * 29}, BadDeclaration),
        ({"words": "x" * 91}, BadDeclaration),
        ({"hint": ""}, BadDeclaration),
        ({"asks": Heard(("the_updat",), 1)}, UnknownName),
        ({"asks": Heard(("the_update",), 2)}, BadDeclaration),
        ({"asks": Done(("tea",), 1)}, UnknownName),
        ({"asks": Done(("told_again",), 0)}, BadDeclaration),
        ({"asks": Left((("looked_at_tea", True),))}, UnknownName),
        ({"asks": Left((("said_at_the_door", "nothing"),))}, BadValue),
        ({"asks": Left((("looked_at_cold_tea", False),))}, BadDeclaration),
        ({"asks": Left(())}, BadDeclaration),
    ],
)
def test_a_wrong_declaration_is_refused(wrong: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        check_declarations([a_star(**wrong)])


def test_no_two_are_the_same() -> None:
    with pytest.raises(BadDeclaration, match="same title"):
        check_declarations([a_star(), a_star(id="b", words="b", hint="b")])


def test_everything_that_can_be_done_is_asked_for_and_remembered_somewhere() -> None:
    asked_for = {name for one in ACHIEVEMENTS if isinstance(one.asks, Done) for name in one.asks.names}
    assert asked_for == set(DONE)
    with pytest.raises(UnknownName, match="tea"):
        achievements.check_done("tea")


@pytest.mark.parametrize("one", ACHIEVEMENTS, ids=lambda one: one.id)
def test_its_words_are_the_houses(one: Achievement) -> None:
    """No shouting, nothing straight where it is curly, and nobody named before they were met."""
    for text in (one.title, one.words, one.hint):
        assert not re.search(r"[!'\"{}\[\]%]|achiev|unlock|level|score", text, re.IGNORECASE), text
    for name in ("Ravi", "Theo", "Elara", "Max", "Tara", "Lila", "Leo", "Mara", "coma"):
        assert name not in one.title + one.hint


# -------------------------------------------------------------------------------------------------- earned, progress


def test_nothing_is_earned_by_nothing() -> None:
    assert earned(Memory()) == ()
    # Where the pictures are missing, not all of them have been met.
    assert earned(Memory(pages=(), pages_met=())) == ()


def test_all_are_earned_by_all() -> None:
    assert earned(EVERYTHING) == tuple(one.id for one in ACHIEVEMENTS)


def test_what_counts_counts() -> None:
    room = achievements.achievement("the_whole_room")
    looked_at = room.asks.facts
    assert progress(room, Memory()) == (0, 11)
    assert progress(room, Memory(left=looked_at[:7])) == (7, 11)
    assert "the_whole_room" not in earned(Memory(left=looked_at[:10]))
    assert earned(Memory(left=looked_at)) == ("the_whole_room",)
    assert progress(achievements.achievement("seen_to"), Memory()) == (0, 15)


def test_a_story_told_twice_is_one_story() -> None:
    twice = Memory(endings_met={"the_update:awake", "the_update:connected"})
    assert progress(achievements.achievement("five_stories"), twice) == (1, 5)


@given(memories, memories)
def test_what_is_added_takes_nothing_away(one: Memory, other: Memory) -> None:
    both = Memory(
        *(frozenset(getattr(one, name)) | frozenset(getattr(other, name)) for name in ("scenes_met", "endings_met")),
        left=frozenset(one.left) | frozenset(other.left),
        pages=PAGES,
        pages_met=frozenset(one.pages_met) | frozenset(other.pages_met),
        done=frozenset(one.done) | frozenset(other.done),
    )
    assert set(earned(one)) | set(earned(other)) <= set(earned(both))


# -------------------------------------------------------------------------------------------------- none for cruelty


def cruel(ending: str) -> bool:
    return ending.partition(":")[2] in NOT_ASKED_FOR


@given(memories)
def test_no_star_comes_by_a_cruel_ending_that_another_would_not_bring(memory: Memory) -> None:
    """Every such ending put in another's place: whatever is earned is earned as well."""
    kinder = {f"{met.partition(':')[0]}:other" if cruel(met) else met for met in memory.endings_met}
    assert earned(replace(memory, endings_met=kinder)) == earned(memory)


@given(memories)
def test_telling_a_story_again_more_cruelly_brings_nothing(memory: Memory) -> None:
    heard = {met.partition(":")[0] for met in memory.endings_met}
    worse = {f"{part}:{ending}" for part in heard for ending in NOT_ASKED_FOR}
    assert earned(replace(memory, endings_met=set(memory.endings_met) | worse)) == earned(memory)


def test_whoever_tells_everything_round_it_has_heard_it_and_no_more() -> None:
    only_cruel = {f"{chapter.id}:severed" for chapter in book.CHAPTERS} | {"finale:lights_out", "finale:undertow"}
    assert set(earned(Memory(endings_met=only_cruel, pages=PAGES))) == FOR_HEARING


# ------------------------------------------------------------- held against the script: all can be had without it


def script(scene: str) -> str:
    (file,) = STORY.glob(f"*/{scene}.rpy")
    return file.read_text("utf-8")


@pytest.mark.parametrize("chapter", book.CHAPTERS, ids=lambda chapter: chapter.id)
def test_every_scene_of_a_story_is_met_however_it_is_told(chapter: book.Chapter) -> None:
    """Each jumps to the next under no condition, and so no star that asks for a scene can ask for an ending by it."""
    for here, then in zip(chapter.scenes, chapter.scenes[1:], strict=False):
        assert re.search(rf"^    jump {then.id}$", script(here.id), re.MULTILINE), (here.id, then.id)


def test_the_notebook_asks_for_no_scene_of_the_finale() -> None:
    told_always = {scene.id for part in (book.PROLOGUE, *book.CHAPTERS) for scene in part.scenes}
    assert {note.scene for entry in notebook.ENTRIES for note in entry.notes} <= told_always


def options_leaving(name: str, value: object) -> list[tuple[str, str, str]]:
    """The options of the script that leave a fact so: the menu's line, the option's line, and its block."""
    wanted = f"remember {name}" if value is True else f"remember {name} {value}"
    found = []
    for path in sorted(STORY.glob("*/*.rpy")):
        menu = ""
        lines = path.read_text("utf-8").splitlines()
        for number, line in enumerate(lines):
            if re.match(r"\s+menu\b.*:$", line):
                menu = line
            if line.strip() == wanted:
                back = next(at for at in range(number, -1, -1) if re.match(r'\s+".*:$', lines[at]))
                block = [lines[at] for at in range(back, number + 1)]
                found.append((menu, lines[back], "\n".join(block)))
    return found


@pytest.mark.parametrize(("name", "value"), LEFT)
def test_what_is_asked_for_is_left_by_one_harmless_option(name: str, value: object) -> None:
    ((menu, option, block),) = options_leaving(name, value)
    # Asked in every telling, and open in it but for having been chosen, or for a word that was noticed before.
    assert menu.startswith("    menu"), menu
    assert not re.search(r"comforting|frightened", option), option
    condition = option.partition(" if ")[2].rstrip(":")
    assert re.fullmatch(r"|not fact\.\w+|fact\.noticed_\w+ and not fact\.\w+", condition), condition
    # It moves nothing but one trust, upwards.
    moves = re.findall(r"lean (.+)", block)
    assert all(re.fullmatch(r"care (lead|second|third)", move) for move in moves), moves
    for noticed in re.findall(r"fact\.(noticed_\w+)", condition):
        kind = [one for _menu, one, _block in options_leaving(noticed, True) if "kind=True" in one]
        assert kind, noticed


def test_every_page_that_is_asked_for_is_shown_without_a_cruel_ending() -> None:
    """None stands under a condition of a cruel ending or in a cruel finale, nor under a frightened option."""
    asked_for = set(PAGES) - PAGES_NOT_ASKED_FOR
    assert progress(next(one for one in ACHIEVEMENTS if isinstance(one.asks, Pages)), Memory(pages=PAGES))[1] == len(
        asked_for
    )
    kindly = set()
    for path in STORY.glob("*/*.rpy"):
        if path.stem in {f"finale_{ending}" for ending in NOT_ASKED_FOR}:
            continue
        above: list[str] = []
        for line in path.read_text("utf-8").splitlines():
            if not line.strip():
                continue
            depth = (len(line) - len(line.lstrip())) // 4
            above = [*above[:depth], line.strip()] if depth < len(above) else [*above, line.strip()]
            shown = re.match(r"\s+scene ([a-z_0-9 ]+?)(?: with | at |$)", line)
            cruelly = any(re.search(r"severed|lights_out|undertow|frightened", one) for one in above[:-1])
            refused = any(one.startswith("else") for one in above[:-1])
            if shown and not cruelly and not refused:
                kindly.add(shown[1])
    assert asked_for <= kindly, asked_for - kindly
    assert not PAGES_NOT_ASKED_FOR & kindly - {"dark"}
