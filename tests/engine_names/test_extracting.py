"""Making a list from a source tree, on a tree of a few small files."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from pathlib import Path

import pytest

from house.engine_names.__main__ import main
from house.engine_names.engine_modules import Modules, parse, readable
from house.engine_names.engine_words import Missing, read_words
from house.engine_names.extract import extract, generated_actions, tree_of_python
from house.engine_names.lists import VERSIONS, path_of


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), "utf-8")
    return folder


def test_newer_syntax_than_our_oldest_python_is_read() -> None:
    text = textwrap.dedent(
        """
        type Colour = str | tuple[int, int]
        type Many[T] = list[T]

        def first[T: (int, float)](values: list[T]) -> T:
            return values[0]

        class Box[T]:
            async def take[*Ts](self):
                type = 3
                return type
        """
    )
    assert [getattr(node, "name", "") for node in parse(text).body] == ["", "", "first", "Box"]
    plain = "values[index] = type(value)\n"
    assert readable(plain) == plain


@pytest.fixture
def modules(tmp_path: Path) -> Modules:
    tree = {
        "renpy.py": "def path_to_saves(): pass\n",
        "renpy/__init__.py": "import os\nfrom renpy.compat import str\nversion = '1'\n__dunder__ = 1\n",
        "renpy/compat.py": "str = str\n",
        "renpy/core.py": """
            from renpy.other import helper as helping
            try:
                import emscripten
            except ImportError:
                emscripten = None
            if True:
                low, high = 1, 2
            interface = None
            def f():
                global late
                late = 1
            class Base(list):
                kept: int = 0
                def f(self):
                    self.set_in_f, self.also = 1, 2
            class Interface(Base):
                def g(self): pass
            """,
        "renpy/other.py": "import renpy\ndef helper(): renpy.core.made_outside = renpy.store._given = 1\n",
        "renpy/fast.pyx": """
            cdef int hidden(int x):
                pass
            cdef class Matrix:
                pass
            cpdef render(x):
                pass
            def plain(y):
                pass
            LIMIT = 5
            """,
        "renpy/common/01.py": "not_a_module = 1\n",
    }
    return Modules(write(tmp_path, tree))


def test_names_of_modules(modules: Modules) -> None:
    assert modules.names("renpy.core") == {
        "helping", "emscripten", "low", "high", "interface", "f", "late", "Base", "Interface", "made_outside"
    }  # fmt: skip
    assert modules.names("renpy") == {"version", "core", "other", "fast", "compat"}
    assert modules.names("renpy.fast") == {"Matrix", "render", "plain", "LIMIT"}
    assert modules.outside["renpy.store"] == {"_given"}
    assert not any("common" in name for name in modules.modules)


def test_members_of_classes(modules: Modules) -> None:
    members = modules.members("renpy.core.Interface")
    assert {"g", "f", "kept", "set_in_f", "also"} <= members
    assert modules.members("renpy.core.Base") < members
    assert modules.members("builtins.dict") >= {"get", "items"}
    assert modules.members("renpy.core.Absent") == set()


def test_actions_that_loops_make(tmp_path: Path) -> None:
    script = """
        init -1 python:
            for what in (Field, Dict):
                for how in (Set, Toggle):
                    name = how.__name__ + what.__name__
        init python in gui:
            pass
        """
    path = write(tmp_path, {"a.rpy": script}) / "a.rpy"
    assert generated_actions(tree_of_python(path)) == {"SetField", "SetDict", "ToggleField", "ToggleDict"}
    path.write_text("init python:\n    pass\n", "utf-8")
    with pytest.raises(Missing):
        generated_actions(tree_of_python(path))


def test_a_tree_that_is_laid_out_otherwise_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="no unpacked source tree"):
        extract(tmp_path, VERSIONS[0])
    write(tmp_path, {"renpy/exports/__init__.py": "", "renpy/parser.py": ""})
    with pytest.raises(Missing, match=r"atl\.py"):
        read_words(tmp_path, defaultdict(set))


def test_the_command_refuses_what_it_cannot_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = [path_of(version).read_bytes() for version in VERSIONS]
    assert main(["--extract", str(tmp_path), "--tag", "7.4.11"]) == 2
    assert "8.3.4" in capsys.readouterr().err
    assert main(["--extract", str(tmp_path), "--tag", f"{VERSIONS[0]}.1"]) == 2
    assert "no unpacked source tree" in capsys.readouterr().err
    assert [path_of(version).read_bytes() for version in VERSIONS] == before


def test_the_command_lists_names_and_fails_on_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path / "game", {"script.rpy": "define config.name = 'x'\ndefine config.mipmap = 1\n"})
    assert main(["--game", str(folder)]) == 1
    shown = capsys.readouterr().out
    assert "[config] 2" in shown
    assert "    config.name (1)" in shown
    assert "game/script.rpy:2: config.mipmap: not in 8.3.4" in shown
    assert "1 problem with 8.3.4 and 8.5.3" in shown
    write(folder, {"script.rpy": "define config.name = 'x'\n"})
    assert main(["--game", str(folder), "--quiet"]) == 0
    assert capsys.readouterr().out == "0 problems with 8.3.4 and 8.5.3\n"
