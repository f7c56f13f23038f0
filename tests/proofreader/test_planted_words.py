"""Nothing is missed: what stands in each kind of place is read there, as the engine reads it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from house.console import Trouble
from house.engine import Engine
from house.paths import GAME, ROOT
from house.stage_copy import copy_game
from proofreader.checking import Reader, place, proofread
from proofreader.documents import texts_of_document
from proofreader.markup import FILLED_IN, plain
from proofreader.python_files import texts_of_python
from proofreader.texts import Kind, Text

SCRIPT = '''\
## A scene with a wrong word, numbered, in every kind of place; wrnong in a comment is nobody's.

define planted_table = {
    "kept": _("Kept wrnone"),
    "lost": (
        _("Lost"),
        __("Lost wrntwo of it"),
    ),
}

screen planted():

    text "Shown wrnthree"
    textbutton ("Lit wrnfour" if main_menu else "Unlit"):
        alt "Spoken wrnfive"
        action [Notify("Told wrnsix at once"), Show("planted")]
        tooltip ___("Pointed at wrnseven")

    if main_menu:
        for n in (1, 2):
            label "Headed wrneight {} [n] time".format(n)

label planted:

    "The narrator’s wrnnine."
    sam "Sam’s {i}wrnten{/i}, [who]."
    sam planted "Sam’s face and wrneleven." (what_color="#ffffff")
    "A wrntwelve" "He’s out."
    sam """
    He said one thing.

    Then he said wrnthirteen.
    """
    sam "He began"
    extend ", and wrnfourteen."

    menu (who="theo_hale"):

        "A caption above the wrnfifteen."

        "Take the wrnsixteen" (straight=True) if main_menu:
            sam "Taken."

        "Leave it":
            theo "Left, (wrnseventeen)."

    python:
        def planted_words():
            """A docstring’s wrnothing is nobody’s."""
            return ["wrnothing", "images/wrnothing of it.webp", "Whoever wrneighteen this"]
    return
'''

SKELETON = """\
label planted_skeleton:

    "near: the wrnnineteen"

    menu (who="theo_hale"):

        "telling: the wrntwenty" (straight=True):
            "late: the hour"
"""

TABLE = '''\
"""A module’s wrnothing is nobody’s."""

TITLES = {"a": "The wrntwentyone title", "wrnothing": "wrnothing", "b": "WRNOTHING"}
SENTENCE = (
    "One sentence, "
    f"{TITLES} and wrntwentytwo more."
)


def refuse(name: str) -> None:
    """A docstring’s wrnothing."""
    raise ValueError(f"There is no wrntwentythree called {name}.")
'''

DOCUMENT = """\
# A heading with wrntwentyfour

Prose, `wrnothing in code`, [words wrntwentyfive](wrnothing.md) and wrnothing/wrnothing.

    ./bedtime wrnothing

- a list
  with wrntwentysix in it

```
wrnothing
```

| cell | wrntwentyseven |
"""

# What is found where: file, line, word.
FOUND = [
    ("game/story/planted.rpy", 4, "wrnone"),
    ("game/story/planted.rpy", 7, "wrntwo"),
    ("game/story/planted.rpy", 13, "wrnthree"),
    ("game/story/planted.rpy", 14, "wrnfour"),
    ("game/story/planted.rpy", 15, "wrnfive"),
    ("game/story/planted.rpy", 16, "wrnsix"),
    ("game/story/planted.rpy", 17, "wrnseven"),
    ("game/story/planted.rpy", 21, "wrneight"),
    ("game/story/planted.rpy", 25, "wrnnine"),
    ("game/story/planted.rpy", 26, "wrnten"),
    ("game/story/planted.rpy", 27, "wrneleven"),
    ("game/story/planted.rpy", 28, "wrntwelve"),
    ("game/story/planted.rpy", 32, "wrnthirteen"),
    ("game/story/planted.rpy", 35, "wrnfourteen"),
    ("game/story/planted.rpy", 39, "wrnfifteen"),
    ("game/story/planted.rpy", 41, "wrnsixteen"),
    ("game/story/planted.rpy", 45, "wrnseventeen"),
    ("game/story/planted.rpy", 50, "wrneighteen"),
    ("skeleton/planted.rpy", 3, "wrnnineteen"),
    ("skeleton/planted.rpy", 7, "wrntwenty"),
    ("game/python-packages/rules/planted.py", 3, "wrntwentyone"),
    ("game/python-packages/rules/planted.py", 6, "wrntwentytwo"),
    ("game/python-packages/rules/planted.py", 12, "wrntwentythree"),
    ("docs/planted.md", 1, "wrntwentyfour"),
    ("docs/planted.md", 3, "wrntwentyfive"),
    ("docs/planted.md", 8, "wrntwentysix"),
    ("docs/planted.md", 14, "wrntwentyseven"),
]


@pytest.mark.engine
def test_a_wrong_word_is_found_wherever_it_is_planted(engine: Engine, tmp_path: Path) -> None:
    root = copy_game(tmp_path / "root", source=GAME, player=False)
    files = {
        "game/story/planted.rpy": SCRIPT,
        "game/tl/other/planted.rpy": 'translate other strings:\n    old "Yes"\n    new "Wrnothing"\n',
        "skeleton/planted.rpy": SKELETON,
        "game/python-packages/rules/planted.py": TABLE,
        "docs/planted.md": DOCUMENT,
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    proof = proofread(engine, root, [root / name for name in files])
    spelt = [
        (find.file, find.line, find.what.split("“")[1].split("”")[0]) for find in proof.finds if find.code == "spelling"
    ]
    assert sorted(spelt) == sorted(FOUND)
    # The whole proofs of prose see the same texts: these are the only other faults.
    others = {(find.file, find.line, find.code) for find in proof.finds if find.code != "spelling"}
    assert others == set()
    assert proof.left_out >= 1
    # Every string of the files is something, and these are all that there are.
    assert set(proof.literals) <= {
        "line", "caption", "name", "marked", "screen", "other", "docstring", "code", "without words",
    }  # fmt: skip
    assert proof.counts[Kind.LINE] == 10
    assert proof.counts[Kind.CAPTION] == 2
    assert proof.counts[Kind.NAME] == 1
    assert proof.counts[Kind.MARKED] == 4
    assert proof.counts[Kind.SCREEN] == 5
    assert proof.counts[Kind.OTHER] == 3
    assert proof.counts[Kind.SKELETON] == 3
    print(f"seconds: {proof.seconds}")


@pytest.mark.engine
def test_a_script_that_cannot_be_parsed_is_told_by_the_engine(engine: Engine, tmp_path: Path) -> None:
    root = copy_game(tmp_path / "root", source=GAME, player=False)
    shutil.copytree(ROOT / "skeleton", root / "skeleton")
    broken = root / "skeleton" / "start.rpy"
    broken.write_text('label start:\n    "Unclosed\n', "utf-8")
    with pytest.raises(Trouble) as trouble:
        proofread(engine, root, [broken])
    assert "skeleton/start.rpy" in trouble.value.todo


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("{i}One{/i}{w=0.5} two{nw}", "One two"),
        ("One{p}two", "One\ntwo"),
        ("{who} and [fact.name!t]", f"{FILLED_IN} and {FILLED_IN}"),
        ("[names[0]] [[not a value] {{not a tag}", f"{FILLED_IN} [not a value] {{not a tag}}"),
        ("{#file_time}%a %d %B, %H:%M", f"{FILLED_IN} {FILLED_IN} {FILLED_IN}, {FILLED_IN}:{FILLED_IN}"),
        ("{:.1f} of {number}, {{}", f"{FILLED_IN} of {FILLED_IN}, {{}}"),
        ("50% off, %(name)s", f"50% off, {FILLED_IN}"),
        ("{image=lamp.png} lit", f"{FILLED_IN} lit"),
    ],
)
def test_markup_is_not_read(words: str, read: str) -> None:
    assert plain(words) == read


def test_a_table_is_for_readers_and_what_it_raises_for_authors(tmp_path: Path) -> None:
    path = tmp_path / "planted.py"
    path.write_text(TABLE, "utf-8")
    kinds = [(text.kind, text.line, text.end) for text in texts_of_python(path, "planted.py")]
    assert sorted(kinds) == [(Kind.MESSAGE, 12, 12), (Kind.TABLE, 3, 3), (Kind.TABLE, 5, 6)]
    assert {text.kind for text in texts_of_python(path, "planted.py", for_authors=True)} == {Kind.MESSAGE}


def test_code_in_documents_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "planted.md"
    path.write_text(DOCUMENT, "utf-8")
    assert [text.line for text in texts_of_document(path, "planted.md")] == [1, 3, 7, 8, 14]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Nobody is allright, as it isn’t late, and the lamp is not lit.", 2),
        ("Nobody is alright, as it isn’t late, and the lamp is not lit.", 2),
        ("Nobody is in, as it isn't late, and the lamp is not lit.", 3),
        ("Nobody is in, as it isn’t late, and the the lamp is not lit.", 4),
        ("Nobody is in, as it isn’t late, and a elk is not lit.", 4),
    ],
)
def test_of_a_text_in_several_lines_the_very_line_is_told(
    reader: Reader, tmp_path: Path, words: str, line: int
) -> None:
    one, two, three = (part.strip() for part in words.split(","))
    source = f'LIT = (\n    "{one}, "\n    "{two}, "\n    "{three}"\n)\n'
    (tmp_path / "planted.py").write_text(source, "utf-8")
    text = Text("planted.py", 2, 4, Kind.TABLE, words)
    assert [place(find, text, tmp_path).line for find, text in reader.check([text])] == [line]
