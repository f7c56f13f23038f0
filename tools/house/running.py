"""Starts the engine on a project: for a person, for the scripted player, for lint and compile."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from house.console import Trouble
from house.engine import Engine

HANGING = 600.0  # seconds; only against hanging, never a measure


@dataclass
class Record:
    """What the scripted player wrote down: one dictionary a line, in order; plus the process's own output."""

    entries: list[dict[str, Any]]
    returncode: int
    output: str

    def events(self, event: str) -> list[dict[str, Any]]:
        """The entries of one kind: "line", "choice", "done", "error", "stuck", "end"."""
        return [entry for entry in self.entries if entry["event"] == event]

    @property
    def lines(self) -> list[str]:
        """The texts that were shown, in order."""
        return [entry["what"] for entry in self.events("line") if not entry.get("here")]

    @property
    def choices(self) -> list[str]:
        """The captions that were chosen, in order."""
        return [entry["chosen"] for entry in self.events("choice")]

    @property
    def values(self) -> list[str]:
        """What the plan's `run` steps came to, as `repr` gives it, in order."""
        return [entry["value"] for entry in self.events("value")]

    def done(self, do: str) -> list[dict[str, Any]]:
        """The steps of one kind that were done."""
        return [entry for entry in self.events("done") if entry["do"] == do]


@dataclass
class Plan:
    """What the scripted player is to do; see tools/driver/python-packages/scripted_player.py."""

    steps: list[dict[str, Any]]
    policy: dict[str, Any] = field(default_factory=lambda: {"choose": "first"})
    capture: Path | None = None
    preferences: dict[str, Any] = field(default_factory=dict)
    own_error_page: bool = False
    stay: bool = False
    first_start: bool = False
    # What somebody who only hears the game does; then `steps` are not done (listening_player.py).
    listener: dict[str, Any] | None = None

    def as_json(self) -> str:
        """The plan as the scripted player reads it."""
        return json.dumps(
            {
                "steps": self.steps,
                "policy": self.policy,
                "capture": str(self.capture) if self.capture else None,
                "preferences": self.preferences,
                "own_error_page": self.own_error_page,
                "stay": self.stay,
                "first_start": self.first_start,
                **({"player": "listening", **self.listener} if self.listener is not None else {}),
            }
        )


def play_by_plan(
    engine: Engine,
    project: Path,
    plan: Plan,
    *,
    saves: Path | None,
    window: str | None = "1280x720",
    screen: Literal["window", "virtual"] = "virtual",
    environment: dict[str, str] | None = None,
    timeout: float = HANGING,
    watch: Callable[[dict[str, Any]], None] | None = None,
) -> Record:
    """Run the plan on a project that has the scripted player in it (house.stage_copy.copy_game).

    `saves` is the folder for saves and unlocks (None: the player's own). `window` is the size in pixels,
    "WIDTHxHEIGHT", unless `environment` has another. `watch` is called with each entry of the record as it is written.
    The engine's output is kept in the record and not printed.
    """
    with tempfile.TemporaryDirectory(prefix="bedtime-") as scratch:
        plan_file, record_file = Path(scratch, "plan.json"), Path(scratch, "record.jsonl")
        plan_file.write_text(plan.as_json(), "utf-8")
        record_file.touch()
        arguments = [str(project)]
        if saves is not None:
            arguments += ["--savedir", str(saves)]
        variables = {
            **engine.environment(screen=screen),
            "BEDTIME_PLAN": str(plan_file),
            "BEDTIME_RECORD": str(record_file),
            "RENPY_SIMPLE_EXCEPTIONS": "1",
            "RENPY_SKIP_SPLASHSCREEN": "1",
            **(environment or {}),
        }
        if window and screen == "virtual" and "BEDTIME_WINDOW" not in (environment or {}):
            variables["BEDTIME_WINDOW"] = window
        with Path(scratch, "output").open("w+", encoding="utf-8", errors="replace") as output:
            process = subprocess.Popen(
                engine.command(*arguments),
                env=variables,
                stdout=output,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
            )
            entries = _follow(process, record_file, timeout, watch)
            output.seek(0)
            return Record(entries, process.returncode, output.read())


def _follow(
    process: subprocess.Popen[bytes],
    record_file: Path,
    timeout: float,
    watch: Callable[[dict[str, Any]], None] | None,
) -> list[dict[str, Any]]:
    """Read the record while it grows, until the process ends; kills it after `timeout` seconds."""
    entries: list[dict[str, Any]] = []
    waited, slice_ = 0.0, 0.1
    # As bytes: while it grows it may end in the middle of a letter.
    with record_file.open("rb") as record:
        rest = b""
        while True:
            ended = process.poll() is not None
            rest += record.read()
            *whole, rest = rest.split(b"\n")
            for text in whole:
                entry = json.loads(text)
                entries.append(entry)
                if watch:
                    watch(entry)
            if ended:
                return entries
            try:
                process.wait(slice_)
            except subprocess.TimeoutExpired:
                waited += slice_
            if waited > timeout:
                process.kill()
                process.wait()
                raise Trouble(
                    f"the engine did not end within {timeout:.0f} s.",
                    f"The last thing that it wrote down: {entries[-1] if entries else 'nothing'}",
                )


def check_record(record: Record, what: str) -> None:
    """Raise Trouble if the scripted player met an error, got stuck, or the process failed."""
    for entry in record.events("error"):
        raise Trouble(f"{what} met an error.", entry["short"])
    for entry in record.events("stuck"):
        raise Trouble(f"{what} got stuck at {entry['step']}.", f"On screen: {', '.join(entry['offered'])}")
    if record.returncode or not record.events("end"):
        tail = "\n".join(record.output.strip().splitlines()[-25:])
        raise Trouble(f"{what} ended early (exit code {record.returncode}).", tail)


def run_command(engine: Engine, project: Path, *arguments: str, saves: Path) -> subprocess.CompletedProcess[str]:
    """Run one of Ren'Py's own commands ("lint", "compile", ...) on a project, without a screen."""
    return subprocess.run(
        engine.command(str(project), "--savedir", str(saves), *arguments),
        env={**engine.environment(screen="none"), "RENPY_SIMPLE_EXCEPTIONS": "1"},
        capture_output=True,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        timeout=HANGING,
        check=False,
    )
