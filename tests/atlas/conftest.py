"""What the tests of the search share: copies of the game with small stories in them, searched and replayed."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from house.atlas_tellings import do, lay_copy
from house.engine import Engine
from house.paths import TOOLS
from house.running import run_command

STORIES = Path(__file__).parent / "stories"
PIECE = re.compile(r"^label (\w+):\n\n    open chapter 1$", re.MULTILINE)

# Replays the tellings that a search gave, by the engine's own execution, and says what came of each.
REPLAY = """\
init 1600 python hide:

    import json
    from atlas.own_execution import stage, tell
    from atlas.own_telling import place_of

    class Asked(Exception):
        pass

    def replay_one(label, captions):
        rest, asked, hits, told, offered = list(captions), None, {}, None, []
        def choose(menu):
            if not rest:
                raise Asked([menu.file, menu.line])
            offered[:] = [option.caption for option in menu.options]
            return offered.index(rest.pop(0))
        try:
            told = tell(label, choose, hits=hits)
        except Asked as menu:
            asked = menu.args[0]
        except ValueError:
            return {"not_offered": True}
        wrong = told and told.error
        return {
            "asked": asked,
            "error": wrong and [wrong.kind, wrong.file, wrong.line],
            "closed": bool(told and told.outcomes),
            "over": told is not None and not wrong and not rest,
            "hits": sorted(set(place_of(name) for name in hits)),
        }

    def every():
        from atlas.own_command import as_json
        from atlas.own_execution import every_telling

        parser = renpy.arguments.ArgumentParser()
        parser.add_argument("labels")
        parser.add_argument("result")
        given = parser.parse_args()
        with open(given.result, "w") as result:
            json.dump({label: as_json(every_telling(label, 20000)) for label in given.labels.split(",")}, result)
        return False

    renpy.arguments.register_command("every", every, uses_display=False)

    def replay():
        parser = renpy.arguments.ArgumentParser()
        parser.add_argument("job")
        parser.add_argument("result")
        paths = parser.parse_args()
        with open(paths.job) as job, open(paths.result, "w") as result:
            with stage():
                json.dump([replay_one(*one) for one in json.load(job)], result)
        return False

    renpy.arguments.register_command("replay", replay, uses_display=False)
"""


class Small:
    """A copy of the game with small stories in place of the book's, or with any other story."""

    def __init__(self, engine: Engine, project: Path) -> None:
        self.engine, self.project = engine, project

    def search(self, pieces: Iterable[str]) -> dict[str, Any]:
        """Search pieces of chapter 1, named by their labels ("chapter_2:2": of another), in one engine process.

        Returns the report of each, by its label.
        """
        pieces = [piece if ":" in piece else f"{piece}:1" for piece in pieces]
        reports: dict[str, Any] = self._run("atlas", "--pieces", ",".join(pieces), "--out")
        return reports

    def search_all(self) -> dict[str, Any]:
        """Search the whole book that stands in the copy; returns the report."""
        report: dict[str, Any] = self._run("atlas", "--out")
        return report

    def every(self, labels: Iterable[str]) -> dict[str, Any]:
        """Play every telling from each label; returns what own_execution.every_telling says, in one engine process."""
        played: dict[str, Any] = self._run("every", ",".join(labels))
        return played

    def replay(self, tellings: list[tuple[str, list[str]]]) -> list[dict[str, Any]]:
        """Replay tellings (label, captions), and say of each where it came to; in one engine process."""
        job = self.project / "replay.json"
        job.write_text(json.dumps(tellings), "utf-8")
        replayed: list[dict[str, Any]] = self._run("replay", str(job))
        return replayed

    def do(self, **job: Any) -> dict[str, Any]:
        """Do a job of the engine's own execution (atlas/own_command.py)."""
        return do(self.engine, self.project, job)

    def _run(self, *command: str) -> Any:
        out = self.project / "out.json"
        out.unlink(missing_ok=True)
        done = run_command(self.engine, self.project, *command, str(out), saves=self.project / "saves")
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(out.read_text("utf-8"))


Lay = Callable[..., Small]


@pytest.fixture(scope="session")
def lay(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Lay:
    """Lay a story into a copy of the game: `lay(folder)`, or `lay(STORIES)` with the tests' own facts.

    `change(project)` may spoil the copy before it is started.
    """

    def lay_story(folder: Path, change: Callable[[Path], None] | None = None) -> Small:
        project = lay_copy(tmp_path_factory.mktemp("small") / "project", source=compiled_game / "game")
        game = project / "game"
        shutil.copy2(TOOLS / "atlas" / "zz_atlas.rpy", game)
        (game / "zz_replay.rpy").write_text(REPLAY, "utf-8")
        shutil.rmtree(game / "story")
        shutil.copytree(folder, game / "story", ignore=shutil.ignore_patterns("*.rpyc", "*.txt"))
        if folder == STORIES:
            facts = game / "python-packages" / "rules" / "facts.py"
            facts.write_text(facts.read_text("utf-8") + (STORIES / "facts.txt").read_text("utf-8"), "utf-8")
        if change:
            change(project)
        return Small(engine, project)

    return lay_story


@pytest.fixture(scope="session")
def small(lay: Lay) -> Small:
    """A copy with all small stories of tests/atlas/stories."""
    return lay(STORIES)


@pytest.fixture(scope="session")
def reports(small: Small) -> dict[str, Any]:
    """The report of every small story, by its label; all searched in one process."""
    scripts = [path.read_text("utf-8") for path in sorted(STORIES.glob("*.rpy")) if path.stem != "frame"]
    return small.search(label for script in scripts for label in PIECE.findall(script))
