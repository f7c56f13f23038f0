"""Every written scene is entered by its address and tells the same as when it is come to, whatever was told before."""

from itertools import groupby
from operator import itemgetter
from typing import Any

import pytest

from game_runs import BEGIN, QUIT, READ_TO_THE_END, Game, read_lines, run
from house.console import Trouble
from house.paths import GAME
from house.playing import check_address, label_of_chapter, scenes
from house.running import Record
from rules import book

WRITTEN = [address for address, _title, _part, written in scenes() if written]
Said = tuple[str | None, str, str]


def parts_read(record: Record) -> list[list[Said]]:
    """What was heard in each `read` step, with everything remembered."""
    parts: list[list[Said]] = [[]]
    for entry in record.entries:
        if entry["event"] == "line" and not entry.get("here"):
            parts[-1].append((entry["who"], entry["what"], repr(entry["state"])))
        elif entry["event"] == "done" and entry["do"] == "read":
            parts.append([])
    return parts[:-1]


# Scenes that are not the first of their story, and so have something before them that they must not need.
ENTERED = ("landing", "quarter_past_nine", "emergency", "the_landing_1")


def read_the_scene(address: str) -> dict[str, Any]:
    """To where the next scene begins."""
    following = WRITTEN[WRITTEN.index(address) + 1]
    return {"do": "read", "until": {"scene": following}}


@pytest.mark.engine
def test_every_written_scene_begins_at_its_address(game: Game) -> None:
    whole = game.play(BEGIN, READ_TO_THE_END, run("sorted(memory('endings_met'))"), QUIT, choose="first")
    told = [(one["who"], one["what"], one["state"]["scene"]) for one in whole.events("line") if not one.get("here")]
    go = [[run(f"go_to_scene({address!r})"), read_the_scene(address)] for address in ENTERED]
    each = [[run(f"go_to_scene({address!r})"), read_lines(1)] for address in WRITTEN]
    record = game.play(
        BEGIN,
        read_lines(1),
        # Past choices of chapter 1, whose facts must not be left over.
        *[step for steps in (*go, *each) for step in steps],
        run("(sorted(memory('scenes_met')), sorted(memory('endings_met')))"),
        run("[part_label(part.scenes[0].id) for part in rules.book.parts()]"),
        QUIT,
        choose="first",
    )
    _begin, *parts = parts_read(record)
    for address, heard in zip(ENTERED, parts, strict=False):
        first = next(at for at, (_who, _what, scene) in enumerate(told) if scene == address)
        # What was chosen before is unknown here, so echoes of it may be missing.
        lines = [(who, what) for who, what, _state in heard]
        # (To the Landing one comes again after each chapter.)
        _address, there = next(groupby(told[first:], key=itemgetter(2)))
        wanted = [(who, what) for who, what, _scene in there]
        assert lines[0] == wanted[0], address
        assert len(lines) > len(wanted) / 2, address
        if address in ("landing", "quarter_past_nine"):
            assert lines == wanted[: len(lines)]
    for address, [(_who, _what, state), *_rest] in zip(WRITTEN, parts[len(ENTERED) :], strict=True):
        assert f"'scene': '{address}'" in state, address
    assert len(WRITTEN) == 59
    assert record.values[-2] == f"({sorted(WRITTEN)!r}, {whole.values[-1]})"
    # What stands on the cards of the page of saves.
    chapters = [f"Chapter {one.number}" for one in book.CHAPTERS]
    places = ["Prologue", *chapters, "Finale"]
    labels = [f"{place} · {part.title}" for place, part in zip(places, book.parts(), strict=True)]
    assert record.values[-1] == repr(labels)


@pytest.mark.engine
def test_a_scene_that_is_not_written_yet_says_so(game: Game) -> None:
    finale = game.project / "game" / "story" / "06_the_second_two_oclock"
    for file in finale.glob("finale_undertow.rpy*"):
        file.unlink()
    # What leads there leads elsewhere, or the game would not start at all.
    before = finale / "the_second_two_oclock.rpy"
    before.write_text(before.read_text("utf-8").replace("jump finale_undertow", "jump finale_lights_out"), "utf-8")
    before.with_suffix(".rpyc").unlink(missing_ok=True)
    go = "go_to_scene('finale_undertow')"
    record = game.play(
        BEGIN,
        read_lines(1),
        run("(GoToScene('finale_undertow').get_sensitive(), GoToScene('nowhere').get_sensitive())"),
        run(f"\ntry:\n    {go}\nexcept rules.errors.BadValue as error:\n    refusal = str(error)"),
        run("refusal"),
        QUIT,
    )
    assert record.values[0] == "(False, False)"
    assert record.values[-1] == repr("The scene 'finale_undertow' is not written yet.")


def test_an_address_or_a_chapter_that_is_not_written_yet_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("house.playing.labels", lambda: {"chapter_1", "quarter_past_nine"})
    with pytest.raises(Trouble, match="not written yet") as trouble:
        check_address("finale_undertow")
    assert "./bedtime scenes" in str(trouble.value)
    with pytest.raises(Trouble, match=r"chapter 6 is not written yet") as trouble:
        label_of_chapter(6)
    assert "There are: 1." in str(trouble.value)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("quarter_past_nin", ["quarter_past_nine", "./bedtime scenes"]),
        ("chapter_1", ["--from-label chapter_1"]),
    ],
)
def test_an_address_that_is_none_says_what_to_do(address: str, said: list[str]) -> None:
    with pytest.raises(Trouble) as trouble:
        check_address(address)
    assert trouble.value.code == 2
    for words in said:
        assert words in str(trouble.value)


def test_the_list_of_scenes_is_the_books() -> None:
    assert [row[0] for row in scenes()] == [scene.id for part in book.parts() for scene in part.scenes]
    assert {row[0] for row in scenes() if row[3]} <= {path.stem for path in (GAME / "story").rglob("*.rpy")}
    check_address("quarter_past_nine")
    check_address(None)
