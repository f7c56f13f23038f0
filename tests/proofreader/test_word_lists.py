"""The lists of words and the house's style are kept: nothing stands in them in vain, twice or in the wrong place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from house.console import Trouble
from proofreader import house_style, word_list
from proofreader.checking import Reader
from proofreader.house_style import read_style
from proofreader.texts import Kind, Text


def test_the_people_of_the_book_are_known_by_their_cast(reader: Reader) -> None:
    own = {entry.word for entry in reader.of_the_book}
    for name in ("Elara", "Okonkwo", "Soon-ja", "Lindqvist-Rao", "Halmoni", "Elara's", "ELARA"):
        assert not reader.for_readers.unknown(name)
        assert name not in own
    assert reader.for_readers.unknown("Elaro")


def faults_of(reader: Reader, tmp_path: Path, text: str, used: set[str]) -> list[tuple[int, str]]:
    path = tmp_path / "words.txt"
    path.write_text(text, "utf-8")
    entries = word_list.read_list(path)
    finds = word_list.check_list("words.txt", entries, used, reader.for_readers, {"Theo", "Elara"})
    return [(find.line, find.code) for find in finds]


def test_a_sound_list_is_let_be(reader: Reader, tmp_path: Path) -> None:
    used = {"Noor's", "pre-tellings", "KETTLEWISE", "Ren'Py", "'tother", "Grumbleby"}
    text = "# People\nGrumbleby\nNoor\n\n# Words\nkettlewise\nRen’Py\ntellings\n’tother\n"
    assert faults_of(reader, tmp_path, text, used) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("# Words\ntellings\nkettlewise\n", (3, "order")),
        ("# Words\nkettlewise\ntellings\n# More\nkettlewise\n", (5, "twice")),
        ("# Words\nkettlewise\nlantern\ntellings\n", (3, "in_dictionary")),
        ("# Words\nElara\nkettlewise\ntellings\n", (2, "known")),
        ("# Words\nkettlewise\nmothless\ntellings\n", (3, "unused")),
    ],
)
def test_an_entry_in_vain_is_refused(reader: Reader, tmp_path: Path, text: str, fault: tuple[int, str]) -> None:
    used = {"tellings", "kettlewise", "lantern", "Elara"}
    assert faults_of(reader, tmp_path, text, used) == [fault]


def test_a_word_of_the_book_that_only_documents_have_is_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = Reader(read_style())
    documents = " ".join(entry.word for entry in [*fresh.of_the_book, *fresh.of_the_workshop])
    assert list(fresh.check([Text("README.md", 1, 1, Kind.DOCUMENT, documents)])) == []
    found = [find for find in fresh.check_lists() if find.code == "unused" and find.file.endswith(".txt")]
    assert {find.file for find in found} == {"tools/proofreader/words.txt"}
    assert len(found) == len(fresh.of_the_book)


def style_with(tmp_path: Path, text: str) -> house_style.HouseStyle:
    path = tmp_path / "house_style.toml"
    shutil.copy(house_style.FILE, path)
    path.write_text(path.read_text("utf-8") + text, "utf-8")
    return read_style(path)


def test_what_is_meant_is_let_be_for_as_long_as_it_stands(tmp_path: Path) -> None:
    text = '[[as_it_is]]\nfind = "ending"\ntext = "One two"\nwhy = "It is cut off by the lamp."\n'
    own = Reader(style_with(tmp_path, text))
    line = Text("game/story/a.rpy", 3, 3, Kind.LINE, "One two", "sam")
    assert any("“One two” (ending)" in find.what for find in own.check_lists())
    assert list(own.check([line])) == []
    assert [
        find.code for find, _text in own.check([Text("game/story/a.rpy", 3, 3, Kind.LINE, "One three", "sam")])
    ] == ["ending"]
    assert not any("“One two”" in find.what for find in own.check_lists())


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "house_style.toml"
    path.write_text('for_authors = ["game/python-packages/rules/gone.py"]\n', "utf-8")
    found = [find.what for find in Reader(read_style(path)).check_lists() if find.file.endswith(".toml")]
    assert found == ["there is no game/python-packages/rules/gone.py any more: take it out of `for_authors`"]


@pytest.mark.parametrize(
    "text",
    [
        "[[words]]\nwrite = 'x'\n",
        "[[words]]\nwrite = 'x'\nmatches = '('\n",
        "[[words]]\nwrite = 'x'\nnot = ['y']\nwhere = 'somewhere'\n",
        "[[as_it_is]]\nfind = 'ending'\ntext = 'One two'\n",
        "elided = [\n",
    ],
)
def test_a_mistake_in_the_style_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(Trouble, match=r"house_style\.toml cannot be read"):
        style_with(tmp_path, text)
