"""One telling of a chapter, to be read aloud: as text, and as a page that is printed and marked."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from house import atlas_tellings
from house.atlas_tellings import numbered, page, table_read, text
from house.console import Trouble
from house.engine import Engine
from house.telling import Telling

pytestmark = pytest.mark.engine

STORY = """\
label start:
    jump lights_out

label chapter_0:
    jump lights_out

label lights_out:
    open scene lights_out
    sam "Which?"
    menu:
        "Press":
            jump landing
        "Lie still":
            jump landing

label landing:
    open scene landing
    "Doors."
    menu:
        "The first":
            jump chapter_1
        "The second":
            jump chapter_2

label chapter_1:
    open chapter 1
    jump quarter_past_nine

label quarter_past_nine:
    open scene quarter_past_nine
    remark "Right."
    "A lamp & a <lid>."
    menu (who="theo_hale"):
        "Say it":
            theo "{i}This{/i} is a line that is long enough to be broken where the paper ends, and then some more."
        "Say “nothing”":
            elara "He says nothing."
    open scene change_window
    elara "[scene_id]"
    lean thread_end held 5-1
    lean thread_end held 1-2
    close chapter
    remark "That was that."
    jump landing

label change_window:
    return

label chapter_2:
    open chapter 2
    open scene two_fifty_eight
    "Here it breaks."
    $ 1 / 0
    jump landing

label two_fifty_eight:
    return
"""

Read = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def read(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Table reads of a small story."""
    game = tmp_path_factory.mktemp("small") / "game"
    atlas_tellings.copy_game(game.parent, source=compiled_game / "game", player=False)
    shutil.rmtree(game / "story")
    (game / "story").mkdir()
    (game / "story" / "small.rpy").write_text(STORY, "utf-8")
    return lambda *wanted: table_read(engine, *wanted, source=game)


@pytest.fixture(scope="module")
def reading(read: Read) -> dict[str, Any]:
    return read(1)


class Shape(HTMLParser):
    """What a page is made of: every tag closed in order, its texts, its attributes that name something."""

    VOID = frozenset({"meta", "br", "hr"})

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_without_a_telling_the_first_options_are_taken(reading: dict[str, Any]) -> None:
    assert [(entry.get("who_id"), entry["what"]) for entry in reading["entries"] if entry["event"] == "line"] == [
        ("remark", "Right."),
        (None, "A lamp & a <lid>."),
        (
            "theo_hale",
            "This is a line that is long enough to be broken where the paper ends, and then some more.",
        ),
        ("elara", "change_window"),
        ("remark", "That was that."),
    ]
    assert [entry["title"] for entry in reading["entries"] if entry["event"] == "scene"] == [
        "Quarter past nine",
        "Change window",
    ]
    choice = next(entry for entry in reading["entries"] if entry["event"] == "choice")
    assert (choice["who"], choice["options"], choice["taken"]) == ("Theo", ["Say it", "Say “nothing”"], 0)
    assert reading["ending"] == "awake"


def test_a_telling_is_followed(read: Read) -> None:
    told = read(1, Telling("chapter_1", ("Say “nothing”",)))
    assert "He says nothing." in {entry.get("what") for entry in told["entries"]}


def test_a_telling_may_begin_before_the_chapter(read: Read) -> None:
    told = read(1, Telling(None, ("Lie still", "The first", "Say “nothing”")))
    assert [entry["event"] for entry in told["entries"]][:3] == ["scene", "line", "line"]
    assert [entry["taken"] for entry in told["entries"] if entry["event"] == "choice"] == [1]
    assert not {"Which?", "Doors."} & {entry.get("what") for entry in told["entries"]}
    assert told["left_over"] == []


def test_the_prologue_is_read_up_to_the_doors(read: Read) -> None:
    for told in (read(0), read(0, Telling(None, ("Lie still",)))):
        assert [entry["what"] for entry in told["entries"] if entry["event"] == "line"] == ["Which?"]
        assert [entry["who"] for entry in told["entries"] if entry["event"] == "choice"] == [None]


def test_a_caption_that_is_not_offered_is_told(read: Read) -> None:
    with pytest.raises(Trouble, match="wants “Shout it”; the menu has “Say it”, “Say “nothing””"):
        read(1, Telling("chapter_1", ("Shout it",)))


def test_a_telling_that_leads_elsewhere_is_told(read: Read) -> None:
    with pytest.raises(Trouble, match="does not come to chapter 1"):
        read(1, Telling("change_window", ()))


@pytest.mark.parametrize("chapter", [4, -1])
def test_a_chapter_that_is_not_written_is_told(read: Read, chapter: int) -> None:
    with pytest.raises(Trouble, match=f"chapter {chapter} is not written"):
        read(chapter)


def test_an_error_of_the_script_is_told(read: Read) -> None:
    with pytest.raises(Trouble, match=r"small\.rpy:\d+: ZeroDivisionError"):
        read(2)


def test_as_text(reading: dict[str, Any]) -> None:
    read_aloud = text(reading)
    assert "1. The Update" in read_aloud
    assert "QUARTER PAST NINE" in read_aloud
    assert "    2   A lamp & a <lid>.\n" in read_aloud
    assert "    3   THEO: This is a line" in read_aloud
    assert "Theo chooses:\n        [x] Say it\n        [ ] Say “nothing”\n" in read_aloud
    assert max(map(len, read_aloud.splitlines())) <= atlas_tellings.WIDTH


def test_as_a_page(reading: dict[str, Any]) -> None:
    source = page(reading)
    shape = Shape(source)
    assert shape.open == []
    assert "script" not in shape.tags
    assert shape.links == []
    assert "url(" not in source
    assert "@media print" in source
    assert "A lamp & a <lid>." in shape.texts
    assert shape.tags.count("section") == 2
    numbers = re.findall(r'id="line-(\d+)"', source)
    assert numbers == [str(number) for number, _entry in numbered(reading) if number]
    assert len(numbers) == 5
    assert source.count('class="taken"') == 1
    # Where in the script a line stands, for whoever carries the marks over.
    assert any(re.fullmatch(r"small:\d+", shown) for shown in shape.texts)
