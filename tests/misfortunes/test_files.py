"""What the matter is with a save or the file of unlocks is found without opening it in the game."""

import json
import zipfile
import zlib
from pathlib import Path

import pytest

from keeping.files import (
    BOOK,
    BOOK_KEY,
    Condition,
    examine_persistent,
    examine_save,
    move_aside,
    version_number,
)


def write_save(path: Path, about: object, log: bytes = b"x" * 5000) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("json", json.dumps(about))
        archive.writestr("log", log)
    return path


OURS = {BOOK_KEY: BOOK, "_version": "1.2.0"}


def test_a_whole_save_of_ours_is_good(tmp_path: Path) -> None:
    assert examine_save(write_save(tmp_path / "a.save", OURS), "1.2.0") is Condition.GOOD


def test_no_save(tmp_path: Path) -> None:
    assert examine_save(tmp_path / "a.save", "1.2.0") is Condition.MISSING


@pytest.mark.parametrize("kept", [0, 1, 30, 0.5, 0.99])
def test_a_cut_save_is_damaged(tmp_path: Path, kept: float) -> None:
    path = write_save(tmp_path / "a.save", OURS)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(kept * len(whole)) if isinstance(kept, float) else kept])
    assert examine_save(path, "1.2.0") is Condition.DAMAGED


def test_a_save_with_a_flipped_bit_is_damaged(tmp_path: Path) -> None:
    path = write_save(tmp_path / "a.save", OURS, log=bytes(range(256)) * 40)
    content = bytearray(path.read_bytes())
    content[content.index(b"log") + 10] ^= 0xFF
    path.write_bytes(bytes(content))
    assert examine_save(path, "1.2.0") is Condition.DAMAGED


def test_another_games_save_is_foreign(tmp_path: Path) -> None:
    assert examine_save(write_save(tmp_path / "a.save", {"_version": "1.0"}), "1.2.0") is Condition.FOREIGN


@pytest.mark.parametrize("version", ["1.2.1", "1.10.0", "2.0", "1.2.0.1"])
def test_a_save_of_a_later_edition_is_newer(tmp_path: Path, version: str) -> None:
    path = write_save(tmp_path / "a.save", {**OURS, "_version": version})
    assert examine_save(path, "1.2.0") is Condition.NEWER


def test_versions_compare_as_numbers() -> None:
    assert version_number("0.10.0") > version_number("0.9.9")


def test_a_whole_file_of_unlocks_is_good_with_its_signature_behind_it(tmp_path: Path) -> None:
    path = tmp_path / "persistent"
    path.write_bytes(zlib.compress(b"unlocks" * 100, 3) + b"signature text")
    assert examine_persistent(path) is Condition.GOOD


@pytest.mark.parametrize("content", [b"", b"no stream at all", zlib.compress(b"unlocks" * 100)[:-6]])
def test_a_damaged_file_of_unlocks(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "persistent"
    path.write_bytes(content)
    assert examine_persistent(path) is Condition.DAMAGED


def test_moving_aside_never_overwrites(tmp_path: Path) -> None:
    names = set()
    for number in range(3):
        path = tmp_path / "1-1-LT1.save"
        path.write_text(str(number))
        names.add(move_aside(path))
    assert len(names) == 3
    assert sorted(p.read_text() for p in tmp_path.iterdir()) == ["0", "1", "2"]
    assert all("damaged" in p.name for p in tmp_path.iterdir())
