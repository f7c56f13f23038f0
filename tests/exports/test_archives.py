"""Archives: the same content gives the same bytes, whatever the files' dates, modes, owners and order."""

from __future__ import annotations

import os
import stat
import tarfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from exporting import archives

EPOCH = 1_700_000_001
Pack = Callable[..., None]


def lay(folder: Path, names: list[str], mode: int = 0o644) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"this is {name}\n" * 50)
        file.chmod(0o755 if name.endswith(".sh") else mode)
    return folder


@pytest.mark.parametrize("pack", [archives.pack_tar_xz, archives.pack_zip])
def test_dates_modes_and_order_on_the_disk_change_nothing(pack: Pack, tmp_path: Path) -> None:
    names = ["b/two.txt", "start.sh", "a.webp", "b/ä.txt"]
    one, other = lay(tmp_path / "one", names), lay(tmp_path / "other", names[::-1], 0o600)
    os.utime(other / "a.webp", (1_000_000_000, 1_000_000_000))
    pack(one, tmp_path / "one.packed", EPOCH, "top")
    time.sleep(2.1)  # zip counts in steps of two seconds
    pack(other, tmp_path / "other.packed", EPOCH, "top")
    assert (tmp_path / "one.packed").read_bytes() == (tmp_path / "other.packed").read_bytes()


def test_a_tar_holds_names_in_order_one_date_and_two_modes(tmp_path: Path) -> None:
    lay(tmp_path / "game", ["z.txt", "start.sh", "sub/a.txt"])
    archives.pack_tar_xz(tmp_path / "game", tmp_path / "game.tar.xz", EPOCH, "top")
    with tarfile.open(tmp_path / "game.tar.xz") as tar:
        entries = tar.getmembers()
    assert [entry.name for entry in entries] == ["top", "top/start.sh", "top/sub", "top/sub/a.txt", "top/z.txt"]
    assert [oct(entry.mode) for entry in entries] == ["0o755", "0o755", "0o755", "0o644", "0o644"]
    assert {entry.mtime for entry in entries} == {EPOCH}
    assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in entries} == {(0, 0, "", "")}


def test_a_zip_holds_names_in_order_one_date_and_modes(tmp_path: Path) -> None:
    lay(tmp_path / "game", ["z.txt", "start.sh", "sub/a.webp"])
    archives.pack_zip(tmp_path / "game", tmp_path / "game.zip", EPOCH)
    with zipfile.ZipFile(tmp_path / "game.zip") as archive:
        assert archive.testzip() is None
        entries = archive.infolist()
        assert archive.read("z.txt") == (tmp_path / "game" / "z.txt").read_bytes()
    assert [entry.filename for entry in entries] == ["start.sh", "sub/", "sub/a.webp", "z.txt"]
    assert {entry.date_time for entry in entries} == {(*time.gmtime(EPOCH)[:5], time.gmtime(EPOCH)[5] // 2 * 2)}
    modes = {entry.filename: stat.S_IMODE(entry.external_attr >> 16) for entry in entries}
    assert modes == {"start.sh": 0o755, "sub/": 0o755, "sub/a.webp": 0o644, "z.txt": 0o644}


def test_a_link_is_refused(tmp_path: Path) -> None:
    lay(tmp_path / "game", ["a.txt"])
    (tmp_path / "game" / "link").symlink_to("a.txt")
    with pytest.raises(ValueError, match="link"):
        archives.pack_zip(tmp_path / "game", tmp_path / "game.zip", EPOCH)
