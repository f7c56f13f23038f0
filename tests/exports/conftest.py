"""The web build, made once for all tests, and the Chromium that plays it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from exporting import web
from exporting.browser import Host, playwright, served
from exporting.chromium import find_chromium
from exporting.web_runtime import Runtime, runtime
from house.engine import Engine
from house.paths import ROOT
from house.stage_copy import copy_game
from made_once import compiled_once

EPOCH = 1_790_000_000  # any
BESIDE_THE_GAME = (
    "web-icon.png",
    "web-presplash.webp",
    "progressive_download.txt",
    "LICENSE",
    "LICENSE-STORY",
    "README.md",
)


@pytest.fixture(scope="session")
def web_runtime(tmp_path_factory: pytest.TempPathFactory) -> Runtime:
    return runtime(tmp_path_factory.mktemp("runtime") / "runtime")


@pytest.fixture(scope="session")
def web_project(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The game as it is built, compiled once for all workers."""

    def lay(project: Path, _saves: Path) -> None:
        copy_game(project, player=False)
        for name in BESIDE_THE_GAME:
            shutil.copyfile(ROOT / name, project / name)

    return compiled_once(engine, tmp_path_factory, "web_project", lay)


@pytest.fixture(scope="session")
def built(
    engine: Engine, web_project: Path, web_runtime: Runtime, tmp_path_factory: pytest.TempPathFactory
) -> web.WebBuild:
    """The web build, made once for all workers."""
    base = tmp_path_factory.getbasetemp()
    out = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "web_built"
    told = out / "told.json"
    with FileLock(f"{out}.lock"):
        if not told.exists():
            made = web.build(engine, web_project, web_runtime, out, EPOCH, lambda _text: None)
            told.write_text(json.dumps({**vars(made), "folder": str(made.folder), "archive": str(made.archive)}))
    facts = json.loads(told.read_text())
    return web.WebBuild(**{**facts, "folder": Path(facts["folder"]), "archive": Path(facts["archive"])})


@pytest.fixture(scope="session")
def chromium_program() -> Path:
    return find_chromium()


@pytest.fixture(scope="session")
def driver() -> Iterator[object]:
    with playwright() as started:
        yield started


@pytest.fixture
def host(built: web.WebBuild) -> Iterator[Host]:
    with served(built.folder) as host:
        yield host
