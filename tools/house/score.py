"""`./bedtime score`: render what changed, measure it, check it."""

from __future__ import annotations

from collections.abc import Sequence

from house import rooms
from house.console import Trouble, say
from house.paths import BUILD, ROOT
from sound_room.masters import SoundRoom
from sound_room.sounds import SoundError
from sound_room.workshop import render_changed, stale

PROJECT = SoundRoom(ROOT)
REPORT = BUILD / "score"


def render(names: Sequence[str]) -> None:
    """Render what changed; `Trouble` names every sound that failed, after all others were rendered."""
    rooms.render(
        "playing",
        lambda report: render_changed(PROJECT, names, progress=report),
        SoundError,
        "Mend the master and run this again; the others are rendered.",
    )


def check() -> None:
    """Raise `Trouble` if a rendered file is stale, foreign, missing, or not reproduced."""
    rooms.check(lambda: stale(PROJECT), SoundError, "./bedtime score", "All sounds are what their masters play")


def report(names: Sequence[str]) -> None:
    """Measure the rendered files and write table and spectra to build/score; `Trouble` if a number is out of bounds."""
    # matplotlib is needed here only.
    from sound_room.report import write_report

    try:
        lines, faults = write_report(PROJECT, names, REPORT)
    except SoundError as error:
        raise Trouble(str(error)) from error
    for line in lines:
        say(line)
    say(f"Written to {REPORT.relative_to(ROOT)}.")
    if faults:
        raise Trouble("\n".join(faults), "Mend the master (audio/), render it, and measure again.")
