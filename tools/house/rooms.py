"""What `./bedtime pictures` and `./bedtime score` have in common: rendering and checking, told to whoever asked."""

from __future__ import annotations

import time
from collections.abc import Callable

from house.console import Trouble, progress, say
from masters.outcome import Outcome, Progress


def render(doing: str, changed: Callable[[Progress], Outcome], error: type[Exception], todo: str) -> None:
    """Render what changed and say what was written; `Trouble` names every failure, after all others were rendered.

    `doing` stands beside the bar, `todo` says what to do about a failure.
    """
    begun = time.monotonic()
    with progress() as bar:
        task = bar.add_task(doing, total=None)

        def report(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=name)

        try:
            outcome = changed(report)
        except error as trouble:
            raise Trouble(str(trouble)) from trouble
    for name, size in outcome.written.items():
        say(f"{name}  {size / 1000:.0f} KB")
    seconds = time.monotonic() - begun
    say(f"{len(outcome.written)} files rendered in {seconds:.1f} s; {outcome.fresh} masters were up to date.")
    if outcome.errors:
        raise Trouble("\n".join(outcome.errors), todo)


def check(stale: Callable[[], list[str]], error: type[Exception], command: str, well: str) -> None:
    """Raise `Trouble` if a rendered file is stale, foreign, missing, or not reproduced; else say that all is `well`."""
    begun = time.monotonic()
    try:
        wrong = stale()
    except error as trouble:
        raise Trouble(str(trouble)) from trouble
    if wrong:
        raise Trouble("\n".join(wrong), f"Run `{command}` and commit what it writes.")
    say(f"{well} ({time.monotonic() - begun:.1f} s).")
