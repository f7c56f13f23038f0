"""Every written scene is entered by its address and tells the same as when it is come to, whatever was told before."""

import pytest

from game_runs import BEGIN, QUIT, READ_TO_THE_END, Game, begin_at, read_lines, run
from house.console import Trouble
from house.paths import GAME
from house.playing import check_address, scenes
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


@pytest.mark.engine
def test_every_written_scene_begins_at_its_address(game: Game) -> None:
    from_the_cover = [[run(f"renpy.run(GoToScene({address!r}))"), READ_TO_THE_END] for address in WRITTEN[1:]]
    # Past a choice of chapter 1, whose facts must not be left over.
    middle = [begin_at("quarter_past_nine"), read_lines(60), run(f"go_to_scene({WRITTEN[-1]!r})"), READ_TO_THE_END]
    try_unwritten = (
        "\ntry:\n    go_to_scene('overlap')\nexcept rules.errors.BadValue as error:\n    refusal = str(error)"
    )
    record = game.play(
        BEGIN,
        READ_TO_THE_END,
        *[step for steps in from_the_cover for step in steps],
        *middle,
        run("(GoToScene('overlap').get_sensitive(), GoToScene('nowhere').get_sensitive())"),
        run(try_unwritten),
        run("refusal"),
        run("(sorted(memory('scenes_met')), memory('endings_met'))"),
        run("[part_label(part.scenes[0].id) for part in rules.book.parts()]"),
        QUIT,
        choose="last",
    )
    whole, *entered, before_going, gone_to = parts_read(record)
    assert any("told_straight" in state or "made_a_rule" in state for _who, _what, state in before_going)
    for address, heard in (*zip(WRITTEN[1:], entered, strict=True), (WRITTEN[-1], gone_to)):
        first = next(at for at, (_who, _what, state) in enumerate(whole) if f"'scene': '{address}'" in state)
        assert heard == whole[first:], address
    assert len(WRITTEN) == 3
    assert record.values[-4:-1] == [
        "(False, False)",
        repr("The scene 'overlap' is not written yet."),
        repr((sorted(WRITTEN), frozenset())),
    ]
    # What stands on the cards of the page of saves.
    chapters = [f"Chapter {one.number}" for one in book.CHAPTERS]
    places = ["Prologue", *chapters, "Finale"]
    labels = [f"{place} · {part.title}" for place, part in zip(places, book.parts(), strict=True)]
    assert record.values[-1] == repr(labels)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("quarter_past_nin", ["quarter_past_nine", "./bedtime scenes"]),
        ("overlap", ["not written yet", "./bedtime scenes"]),
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
