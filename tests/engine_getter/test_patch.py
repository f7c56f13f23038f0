"""Our changes to Debian's Ren'Py: all of them, or none and a word why."""

from __future__ import annotations

import os
import types
from pathlib import Path

import pytest

from house.console import Trouble
from house.engine import patch

SCRIPT = """\
class Script:
    def assign_names(self, stmts, fn):
        all_stmts = collapse_stmts(stmts)
        version = int(time.time())
        for s in all_stmts:
            if s.name is None:
                s.name = (fn, version, self.serial)
                self.serial += 1

    def static_transforms(self, stmts):
        pass

    def load_file(self, dir, fn):
            if True:
                pickle_data_after_static_transforms = dumps((data, stmts))

                self.loaded_rpy = True
"""
RENPY = """\
import os

def path_to_renpy_base():
    renpy_base = "/usr/share/games/renpy"
    return renpy_base
"""


@pytest.fixture
def base(tmp_path: Path) -> Path:
    folder = tmp_path / "base"
    (folder / "renpy").mkdir(parents=True)
    (folder / "renpy" / "script.py").write_text(SCRIPT)
    (folder / "renpy.py").write_text(RENPY)
    return folder


def test_all_changes_are_made(base: Path) -> None:
    patch.patch(base)
    script = (base / "renpy" / "script.py").read_text()
    compile(script, "script.py", "exec")
    assert script.count("def keep_rpyc(") == 1
    assert script.count("self.keep_rpyc(") == 1
    assert script.index("self.keep_rpyc(") < script.index("self.loaded_rpy = True")
    found: dict[str, object] = {"__file__": str(base / "renpy.py")}
    exec(compile((base / "renpy.py").read_text(), "renpy.py", "exec"), found)
    assert found["path_to_renpy_base"]() == str(base)  # type: ignore[operator]


@pytest.mark.parametrize("change", patch.CHANGES, ids=lambda change: change.anchor.strip()[:20])
@pytest.mark.parametrize("times", [0, 2])
def test_a_missing_or_doubled_anchor_is_refused(base: Path, change: patch.Change, times: int) -> None:
    path = base / change.path
    path.write_text(path.read_text().replace(change.anchor, change.anchor * times))
    before = {file: file.read_text() for file in base.rglob("*.py")}
    with pytest.raises(Trouble, match=rf"The patch no longer fits: {change.path} .* occurs {times} times"):
        patch.patch(base)
    assert {file: file.read_text() for file in base.rglob("*.py")} == before


def test_a_renpy_that_keeps_rpyc_by_itself_is_refused(base: Path) -> None:
    script = base / "renpy" / "script.py"
    script.write_text(SCRIPT + "                self.write_rpyc_header(f)\n")
    with pytest.raises(Trouble, match="The patch no longer fits"):
        patch.patch(base)


def test_a_missing_file_is_refused(base: Path) -> None:
    (base / "renpy" / "script.py").unlink()
    with pytest.raises(Trouble, match=r"The patch no longer fits: renpy/script\.py"):
        patch.patch(base)


def test_a_second_patch_is_refused(base: Path) -> None:
    patch.patch(base)
    with pytest.raises(Trouble, match="The patch no longer fits"):
        patch.patch(base)


def test_names_taken_over_are_not_given_out_again(base: Path) -> None:
    patch.patch(base)
    text = (base / "renpy" / "script.py").read_text()
    names = {"collapse_stmts": list, "time": types.SimpleNamespace(time=lambda: 7.5)}
    exec(compile(text.partition("    def load_file")[0], "script.py", "exec"), names)
    script = types.SimpleNamespace(serial=1)
    statements = [types.SimpleNamespace(name=name) for name in (None, ("a.rpy", 7, 2), None, "start")]
    names["Script"].assign_names(script, statements, "a.rpy")  # type: ignore[attr-defined]
    given = [statement.name for statement in statements]
    assert given == [("a.rpy", 7, 1), ("a.rpy", 7, 2), ("a.rpy", 7, 3), "start"]


class Stand:
    """What keep_rpyc needs of Ren'Py, and what it wrote into the log."""

    def __init__(self, base: Path) -> None:
        self.log: list[str] = []
        write = types.SimpleNamespace(write=lambda text, *args: self.log.append(text % args))
        config = types.SimpleNamespace(renpy_base=str(base))
        names = {
            "renpy": types.SimpleNamespace(display=types.SimpleNamespace(log=write), config=config),
            "os": os,
            "hashlib": __import__("hashlib"),
        }
        head = "class Script:\n    write_rpyc_header = lambda self, f: f.write(b'head')\n"
        head += "    write_rpyc_data = lambda self, f, slot, data: f.write(data)\n"
        head += "    write_rpyc_md5 = lambda self, f, digest: f.write(digest)\n\n"
        exec(head + patch.KEEP_RPYC, names)
        self.keep = names["Script"]().keep_rpyc  # type: ignore[operator]


def test_what_is_parsed_is_kept_in_one_step(base: Path, tmp_path: Path) -> None:
    stand = Stand(base)
    source = tmp_path / "a.rpy"
    source.write_text("label a:\n")
    stand.keep(str(source) + "c", str(source), b"one", b"two")
    assert (tmp_path / "a.rpyc").read_bytes()[:10] == b"headonetwo"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.rpy", "a.rpyc", "base"]
    assert stand.log == []


def test_what_cannot_be_kept_is_no_error(base: Path, tmp_path: Path) -> None:
    stand = Stand(base)
    source = tmp_path / "a.rpy"
    source.write_text("label a:\n")
    (tmp_path / "a.rpyc").mkdir()  # root may write everywhere, but not over a folder
    stand.keep(str(source) + "c", str(source), b"one", b"two")
    stand.keep(str(tmp_path / "nowhere" / "a.rpyc"), str(source), b"one", b"two")
    assert len(stand.log) == 2
    assert "was not kept" in stand.log[0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.rpy", "a.rpyc", "base"]


def test_ren_py_s_own_script_is_kept_once(base: Path) -> None:
    stand = Stand(base)
    source = base / "renpy" / "00start.rpy"
    source.write_text("init:\n")
    stand.keep(str(source) + "c", str(source), b"one", b"two")
    stand.keep(str(source) + "c", str(source), b"three", b"four")
    assert source.with_name("00start.rpyc").read_bytes().startswith(b"headonetwo")
