"""Small games, written for these tests."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def game(tmp_path: Path) -> Callable[..., Path]:
    """Writes a game and returns its folder: `game("text")` is game/script.rpy, `game(files={path: text})` any files."""

    def write(script: str = "", *, files: dict[str, str] | None = None) -> Path:
        folder = tmp_path / "game"
        for name, text in {"script.rpy": script, **(files or {})}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text).removeprefix("\n"), "utf-8")
        return folder

    return write
