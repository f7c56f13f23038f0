"""What must never be in the repository, and what must be where a newcomer looks for it."""

import re
import subprocess
from pathlib import Path

import pytest

from house.paths import GAME, ROOT, TOOLS


def committed_texts() -> list[tuple[Path, str]]:
    """Every text file that git knows or would take."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    texts = []
    for name in listed.stdout.splitlines():
        path = ROOT / name
        try:
            texts.append((path, path.read_text("utf-8")))
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
    assert len(texts) > 50
    return texts


# Written in pieces, so that this file does not hold what it looks for.
REGISTRIES = ["py" + "pi.org", "pythonhosted" + ".org", "deb.debian" + ".org", "registry.npmjs" + ".org"]
MACHINE_PATHS = re.compile("/" + r"(?:root|work|home/\w+)/\w")


@pytest.mark.parametrize("host", REGISTRIES)
def test_no_package_registry_is_named(host: str) -> None:
    assert [str(path) for path, text in committed_texts() if host in text] == []


def test_no_path_of_a_machine_is_named() -> None:
    found = [(str(path), match.group()) for path, text in committed_texts() if (match := MACHINE_PATHS.search(text))]
    assert found == []


def test_the_lock_holds_names_versions_and_hashes_only() -> None:
    for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[\w.-]+==[\w.]+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line), line


def test_what_only_tests_and_tours_use_is_not_in_the_game() -> None:
    overlay = {path.name for path in (TOOLS / "driver").rglob("*") if path.is_file()}
    assert overlay
    assert overlay & {path.name for path in GAME.rglob("*")} == set()
    assert [path for path in GAME.rglob("*.rpy") if "scripted_player" in path.read_text("utf-8")] == []
