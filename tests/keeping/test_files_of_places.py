"""Moving and re-describing saves: in all folders, or in none; and how two machines' memories become one."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from keeping.merging import either, most, union
from keeping.places import files_of, move_place, remove_place, rename_place, swap_places

SUFFIX = "-LT1.save"


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "own", tmp_path / "beside"]
    for folder in made:
        folder.mkdir()
    return made


def lay(folder: Path, slot: str, words: str = "x") -> Path:
    path = folder / (slot + SUFFIX)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("json", json.dumps({"_save_name": "Scene", "says": words}))
        archive.writestr("extra_info", "Scene")
        archive.writestr("log", b"signed" * 100)
    os.utime(path, ns=(1_700_000_000_123_456_789, 1_700_000_001_987_654_321))
    return path


def said(folder: Path, slot: str) -> str | None:
    path = folder / (slot + SUFFIX)
    if not path.exists():
        return None
    with zipfile.ZipFile(path) as archive:
        return str(json.loads(archive.read("json"))["says"])


def test_moving_takes_every_copy_along_and_leaves_no_older_one(folders: list[Path]) -> None:
    lay(folders[0], "1-1", "new")
    for folder in folders:
        lay(folder, "_undo", "old")
    assert move_place(folders, "1-1", "_undo", SUFFIX)
    assert [said(folder, "_undo") for folder in folders] == ["new", None]
    assert files_of(folders, "1-1", SUFFIX) == []
    assert not move_place(folders, "1-1", "_undo", SUFFIX)
    assert said(folders[0], "_undo") == "new"


def test_a_folder_that_refuses_takes_everything_back(folders: list[Path]) -> None:
    for folder in folders:
        lay(folder, "1-1", "one")
        lay(folder, "1-2", "two")
    before = {path: path.read_bytes() for folder in folders for path in folder.iterdir()}
    blocks = [folders[1] / f"_undo{SUFFIX}", folders[1] / f"1-1{SUFFIX}.fresh"]
    for block in blocks:
        block.mkdir()
    with pytest.raises(IsADirectoryError):
        move_place(folders, "1-1", "_undo", SUFFIX)
    with pytest.raises(IsADirectoryError):
        swap_places(folders, "1-1", "_undo", SUFFIX)
    with pytest.raises(IsADirectoryError):
        rename_place(folders, "1-1", "A name", SUFFIX)
    for block in blocks:
        block.rmdir()
    assert {path: path.read_bytes() for folder in folders for path in folder.iterdir()} == before


def test_swapping_twice_is_as_before(folders: list[Path]) -> None:
    for folder in folders:
        lay(folder, "1-1", "one")
    lay(folders[0], "_undo", "other")
    swap_places(folders, "1-1", "_undo", SUFFIX)
    assert [said(folder, slot) for folder in folders for slot in ("1-1", "_undo")] == ["other", "one", None, "one"]
    swap_places(folders, "1-1", "_undo", SUFFIX)
    assert [said(folder, slot) for folder in folders for slot in ("1-1", "_undo")] == ["one", "other", "one", None]
    remove_place(folders, "1-1", SUFFIX)
    assert files_of(folders, "1-1", SUFFIX) == []


def test_a_name_changes_the_description_and_nothing_else(folders: list[Path]) -> None:
    path = lay(folders[0], "1-1")
    rename_place(folders, "1-1", "Größe {x}", SUFFIX)
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("json")) == {"_save_name": "Scene", "says": "x", "name": "Größe {x}"}
        assert archive.read("extra_info").decode() == "Größe {x}"
        assert archive.read("log") == b"signed" * 100
    assert path.stat().st_mtime_ns == 1_700_000_001_987_654_321
    rename_place(folders, "1-1", "", SUFFIX)
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("json")) == {"_save_name": "Scene", "says": "x"}
        assert archive.read("extra_info") == b"Scene"
    assert [one.name for one in folders[0].iterdir()] == [path.name]


def test_a_save_that_cannot_be_read_is_left_alone(folders: list[Path]) -> None:
    whole, cut = lay(folders[0], "1-1"), lay(folders[1], "1-1")
    cut.write_bytes(cut.read_bytes()[:50])
    before = [whole.read_bytes(), cut.read_bytes()]
    with pytest.raises(zipfile.BadZipFile):
        rename_place(folders, "1-1", "A name", SUFFIX)
    assert [whole.read_bytes(), cut.read_bytes()] == before
    assert [len(list(folder.iterdir())) for folder in folders] == [1, 1]


def test_two_memories_become_one() -> None:
    assert [either(a, b, a) for a, b in ((None, None), (True, None), (False, True), (False, False))] == [
        False,
        True,
        True,
        False,
    ]
    assert union(frozenset({"a"}), {"b"}, None) == frozenset({"a", "b"})
    assert union(None, None, None) == frozenset()
    assert [most(None, 3, None), most(5, 3, 5)] == [3, 5]
