"""A master without its words is refused; the game's file has a word for all that the table has."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from print_room.masters import PrintRoom
from print_room.sheet import DrawingError
from print_room.workshop import render_changed, stale, words, words_file
from rules import palettes

ROOT = Path(__file__).resolve().parents[2]


def tables_of(script: str) -> dict[str, Any]:
    """The tables of a file of words, by name: it is Python once its head and `_()` are off."""
    body = script[script.index("init -76 python:") + len("init -76 python:") :]
    body = re.sub(r"\b_\(", "str(", "\n".join(line[4:] for line in body.splitlines()))
    tables: dict[str, Any] = {}
    exec(compile(ast.parse(body), "alternatives.rpy", "exec"), {"str": str}, tables)
    return tables


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('        looks="{name} is a spot.",\n', "", "elara: `looks` is empty"),
        ('"standing": "{name} stands.", ', "", "`poses_in_words` says nothing of 'standing'"),
        ('"{name} waves."}', '"{name} waves.", "lying": "{name} lies."}', "speaks of 'lying', which is not drawn"),
        ('"{name} stands."', '" "', "`poses_in_words`, 'standing' is empty"),
        ('"{name} waves."', '"{name} stands."', "says the same of 'standing' and 'waving'"),
        ('"{name} is calm."', '"Elara is calm."', "has to say {name}"),
        ('"{name} is calm."', '"{name} is calm"', "is no whole sentence"),
        ('"{name} is calm."', '"{nane} is calm, {name}."', "has {nane}"),
        ('"{name} is calm."', '"{name}’s face is calm."', "reads badly"),
        ('"{name} is calm."', '"{name} is calm, isn\'t she."', "has straight quotes"),
        ('"{name} is calm."', '"{name} is [calm]."', "square brackets"),
        ('"{name} is calm."', '"{name is calm."', "a brace too many"),
        ('"{name} is calm."', f'"{{name}} is {"so " * 70}calm."', "are the most that one listens to"),
        ('who="elara"', 'who="elena"', "has nobody of that id"),
        ('shows="A boat lies there."', 'shows="A picture of a boat."', "begin with what is seen"),
        ('shows="A boat lies there.", ', "", "boat: `shows` is empty"),
        ('goes="The boat is gone."', 'goes="A boat lies there."', "`shows` and `goes` says the same"),
    ],
)
def test_what_cannot_be_told_is_refused(workplace: PrintRoom, before: str, after: str, told: str) -> None:
    file = workplace.masters / "people" / "elara.py"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
    (error,) = render_changed(workplace).errors
    assert error.startswith("images/people/elara.py: ")
    assert told in error
    assert not words_file(workplace).exists()


def test_a_palette_without_words_is_refused(workplace: PrintRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    dumb = palettes.Palette(id="dumb", paper="#ffffff", key="#000000", tone="#0000ff", warm="#ff0000")
    monkeypatch.setattr("print_room.alternatives.PALETTES", {"dumb": dumb})
    with pytest.raises(DrawingError, match=r"rules/palettes\.py: dumb: `comes` is empty"):
        words(workplace)


def test_the_words_are_written_with_the_pictures_and_are_stale_when_they_differ(workplace: PrintRoom) -> None:
    assert render_changed(workplace).errors == []
    file = words_file(workplace)
    tables = tables_of(file.read_text(encoding="utf-8"))
    assert tables["PEOPLE_IN_WORDS"]["elara"]["faces"]["smiling"] == "{name} smiles, “broadly”."
    assert tables["PICTURES_IN_WORDS"] == {"boat": "A boat lies there."}
    assert tables["THINGS_THAT_GO"] == {"boat": "The boat is gone."}
    assert stale(workplace, sample=0) == []
    file.write_text(file.read_text(encoding="utf-8").replace("lies there", "lies here"), encoding="utf-8")
    assert stale(workplace) == ["game/images/alternatives.rpy: is not what the masters say of themselves"]


def test_the_book_has_words_for_every_picture_pose_expression_and_palette() -> None:
    table = json.loads((ROOT / "game" / "images" / "pictures.json").read_text(encoding="utf-8"))
    tables = tables_of((ROOT / "game" / "images" / "alternatives.rpy").read_text(encoding="utf-8"))
    assert missing(table, tables) == []
    # ... and the question can be answered with no.
    del tables["PEOPLE_IN_WORDS"]["theo"]["faces"]["tired"]
    del tables["PICTURES_IN_WORDS"]["dark"]
    assert missing(table, tables) == ["dark", "theo tired"]


def missing(table: dict[str, Any], tables: dict[str, Any]) -> list[str]:
    """What the game's table of pictures has and its tables of words have not."""
    lacking = [one for one in palettes.PALETTES if one not in tables["INKS_IN_WORDS"]]
    lacking += [one for one in palettes.PALETTES if one not in tables["MERGING_IN_WORDS"]]
    for name, entry in table.items():
        if entry["kind"] != "person":
            lacking += [name] if name not in tables["PICTURES_IN_WORDS"] else []
            continue
        person = tables["PEOPLE_IN_WORDS"][name]
        lacking += [f"{name} {pose}" for pose in entry["poses"] if pose not in person["poses"]]
        lacking += [f"{name} {face}" for face in entry["faces"] if face not in person["faces"]]
    return lacking
