"""Copies of places by machine: whichever way two folders are laid together, every place can be had again."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from keeping import copies
from keeping.files import BOOK, BOOK_KEY

SUFFIX, VERSION = "-LT1.save", "1.0.0"


def keeps_itself(slot: str) -> bool:
    return slot.startswith("choice-")


def lay(folder: Path, slot: str, telling: str, at: int, name: str = "") -> Path:
    """A save that holds a telling, kept `at` seconds after some moment."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (slot + SUFFIX)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("json", json.dumps({BOOK_KEY: BOOK, "_version": VERSION, "name": name}))
        archive.writestr("log", telling)
    os.utime(path, (1_700_000_000 + at, 1_700_000_000 + at))
    return path


def tellings(folders: list[Path]) -> set[str]:
    """What the places that are shown hold."""
    return {telling_of(path) for path in copies.shown_places(folders, SUFFIX).values()}


def telling_of(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read("log").decode()


def start(folders: list[Path], machine: str) -> list[str]:
    """What the game does at its start: lost places into empty ones, and copies kept; what was laid."""
    lost = copies.lost_places(folders, SUFFIX, VERSION, keeps_itself)
    shown = copies.shown_places(folders, SUFFIX)
    empty = [slot for slot in (f"1-{number}" for number in range(1, 20)) if slot not in shown]
    laid = [telling_of(path) for _slot, path in lost]
    for (_slot, path), slot in zip(lost, empty, strict=False):
        copies.lay_into(path, slot, folders, SUFFIX)
    copies.let_go(copies.other_machines(folders, machine), SUFFIX, folders)
    copies.keep_copies(folders, machine, SUFFIX)
    return laid


@pytest.fixture
def machines(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with the same three slots, each with its copies."""
    for number, machine in enumerate(("first", "second")):
        for slot, at in (("1-1", 0), ("1-2", 1), ("choice-1", 28), ("choice-2", 27)):
            lay(tmp_path / machine, slot, f"{slot} of the {machine}", 10 * number + at)
        copies.keep_copies([tmp_path / machine], machine, SUFFIX)
    return tmp_path / "first", tmp_path / "second"


# Every place of the player's, and where reading stood on each machine.
ALL = {f"{slot} of the {machine}" for machine in ("first", "second") for slot in ("1-1", "1-2", "choice-1")}


@pytest.mark.parametrize("onto", ["first over second", "second over first"])
def test_one_folder_copied_over_another_loses_nothing(machines: tuple[Path, Path], onto: str) -> None:
    source, target = machines if onto.startswith("first") else machines[::-1]
    shutil.copytree(source, target, dirs_exist_ok=True)
    assert len(tellings([target])) == 4
    start([target], target.name)
    assert tellings([target]) >= ALL
    # Once and for all: the next start has nothing to do, and nothing is left of the other machine's.
    assert start([target], target.name) == []
    assert [path.name for path in (target / copies.COPIES).iterdir()] == [target.name]


def test_a_folder_that_lies_beside_hides_nothing(machines: tuple[Path, Path]) -> None:
    """As Ren'Py shows them, of two saves of one slot the newer is seen; the next keeping takes the other away."""
    first, second = machines
    for folder in machines:
        shutil.rmtree(folder / copies.COPIES)
    assert len(tellings([first, second])) == 4
    start([first, second], "first")
    assert tellings([first, second]) >= ALL
    assert start([first, second], "first") == []


def test_what_was_kept_overwritten_or_deleted_by_its_own_machine_stays_so(machines: tuple[Path, Path]) -> None:
    first, _second = machines
    lay(first, "1-1", "another", 50)
    (first / f"1-2{SUFFIX}").unlink()
    copies.keep_copies([first], "first", SUFFIX)
    assert start([first], "first") == []
    assert "1-1 of the first" not in tellings([first])


def test_a_name_or_another_slot_makes_no_other_place_of_it(machines: tuple[Path, Path]) -> None:
    first, _second = machines
    named = lay(first, "1-1", "1-1 of the first", 0, name="Mine")
    named.rename(first / f"1-5{SUFFIX}")
    assert start([first], "first") == []
    copies.keep_copies([first], "first", SUFFIX)
    [copy] = [one for one in copies.copies_in(first) if one.slot == "1-5"]
    with zipfile.ZipFile(copy.path) as archive:
        assert json.loads(archive.read("json"))["name"] == "Mine"


def test_a_place_that_cannot_be_read_any_more_is_had_again(machines: tuple[Path, Path]) -> None:
    first, _second = machines
    path = first / f"1-1{SUFFIX}"
    path.write_bytes(path.read_bytes()[:40])
    assert start([first], "first") == ["1-1 of the first"]


def test_a_copy_that_is_none_is_never_laid(machines: tuple[Path, Path]) -> None:
    """Damaged, of another game, or of a newer edition: it stays where it is."""
    first, _second = machines
    other = first / copies.COPIES / "other"
    other.mkdir()
    (other / "1-1.00.copy").write_bytes(b"nothing")
    foreign = lay(other, "x", "foreign", 60)
    with zipfile.ZipFile(foreign, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("json", "{}")
    foreign.rename(other / f"1-2.{copies.contents_of(foreign)}.copy")
    before = sorted(other.iterdir())
    assert start([first], "first") == []
    assert sorted(other.iterdir()) == before


def test_a_folder_that_refuses_leaves_no_half_place(machines: tuple[Path, Path], tmp_path: Path) -> None:
    first, second = machines
    (second / f"1-7{SUFFIX}.fresh").mkdir()
    with pytest.raises(IsADirectoryError):
        copies.lay_into(first / f"1-1{SUFFIX}", "1-7", [first, second], SUFFIX)
    assert not (first / f"1-7{SUFFIX}").exists()
    assert not (second / f"1-7{SUFFIX}").exists()
    with pytest.raises(NotADirectoryError):
        copies.keep_copies([tmp_path / "first" / f"1-1{SUFFIX}"], "first", SUFFIX)


def test_forgetting_takes_every_copy(machines: tuple[Path, Path]) -> None:
    copies.forget_copies(list(machines))
    assert not [one for folder in machines for one in copies.copies_in(folder)]
    assert len(tellings(list(machines))) == 4
