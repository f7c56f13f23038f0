"""Runs of the real game for tests: a project, its saves, and the scripted player's plans."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from house.engine import Engine
from house.running import Plan, Record, play_by_plan

# The steps of plans, by name.
BEGIN = {"do": "begin"}
READ_TO_THE_END = {"do": "read", "until": {"end": True}}
# To the end, or to where the first scene of chapter 1 is over: as far as most tests have to read.
READ_ON = {"do": "read", "until": {"scene": "change_window", "end": True}}
# The last line of that scene.
LAST_LINE = "At ten to ten he has none of them. He goes to see if there’s any bread."
TO_THE_COVER = {"do": "run", "code": "renpy.run(MainMenu(confirm=False, save=False))"}
READ_TO_A_MENU = {"do": "read", "until": {"menu": True}}
QUIT = {"do": "quit"}


def begin_at(label: str) -> dict[str, Any]:
    return {"do": "begin", "from": label}


def read_to(line: str) -> dict[str, Any]:
    return {"do": "read", "until": {"line": line}}


def read_lines(number: int) -> dict[str, Any]:
    return {"do": "read", "until": {"lines": number}}


def wait_for(screen: str) -> dict[str, Any]:
    return {"do": "wait", "screen": screen}


def wait_gone(screen: str) -> dict[str, Any]:
    return {"do": "wait", "screen": screen, "not": True}


def click(text: str) -> dict[str, Any]:
    return {"do": "click", "on": text}


def key(name: str, times: int = 1) -> list[dict[str, Any]]:
    return [{"do": "key", "key": name}] * times


def run(code: str) -> dict[str, Any]:
    return {"do": "run", "code": code}


def save(slot: str = "1-1") -> dict[str, Any]:
    return {"do": "save", "slot": slot}


def load(slot: str = "1-1") -> dict[str, Any]:
    return {"do": "load", "slot": slot}


def back(times: int = 1) -> dict[str, Any]:
    return {"do": "rollback", "times": times}


def pause(seconds: float) -> dict[str, Any]:
    return {"do": "pause", "seconds": seconds}


@dataclass
class Game:
    """A copy of the game with its own saves; each `play` is a process of its own."""

    engine: Engine
    project: Path
    saves: Path

    def play(
        self,
        *steps: dict[str, Any] | list[dict[str, Any]],
        choose: str | list[str] = "first",
        seed: int = 0,
        may_fail: bool = False,
        own_error_page: bool = False,
        environment: dict[str, str] | None = None,
        press: bool | None = None,
        first_start: bool = False,
    ) -> Record:
        """Do the steps in a fresh process and return its record.

        `choose` is a policy ("first", "last", "random" with `seed`) or a list of captions. Unless `may_fail`, an error
        in the game, a step that could not be done, or another exit code than 0 fails the test. The `press` prints
        when something is looked at, unless it is told to or not to: without it, and in a small window, the engine
        reads several times faster.
        """
        flat = [one for step in steps for one in (step if isinstance(step, list) else [step])]
        if press is None:
            press = any(step["do"] in ("shot", "film") for step in flat)
        if not press:
            environment = {"BEDTIME_PRESS": "off", "BEDTIME_WINDOW": "640x360", **(environment or {})}
        policy = {"choose": "list", "list": choose} if isinstance(choose, list) else {"choose": choose, "seed": seed}
        plan = Plan(steps=flat, policy=policy, own_error_page=own_error_page, first_start=first_start)
        record = play_by_plan(
            self.engine,
            self.project,
            plan,
            saves=self.saves,
            environment=environment,
            timeout=600,
        )
        if not may_fail:
            errors = record.events("error") + record.events("stuck")
            assert not errors, errors[0].get("short") or errors[0]
            assert record.returncode == 0, (record.returncode, record.entries[-1:], record.output[-3000:])
        return record

    def listen(self, errands: dict[int | str, str], choices: list[int]) -> Record:
        """Have the game played by somebody who only hears it (listening_player.py), and return the record."""
        record = play_by_plan(
            self.engine,
            self.project,
            Plan(steps=[], listener={"errands": errands, "choices": choices}),
            saves=self.saves,
            window="320x180",
            environment={"BEDTIME_PRESS": "off"},
            timeout=590,
        )
        errors = record.events("error") + record.events("stuck")
        assert not errors, errors[0].get("short") or errors[0]
        assert record.returncode == 0, record.output[-3000:]
        return record

    def write_script(self, name: str, text: str) -> None:
        """Lay a further script file over this copy."""
        path = self.project / "game" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def told(record: Record) -> list[tuple[str | None, str, Any]]:
    """What was heard, with who said it and everything remembered at that moment."""
    return [(e["who"], e["what"], e["state"]) for e in record.events("line") if not e.get("here")]
