"""What a round of rendering came to, and how it is worked at."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from masters.workplace import Workplace

# Told how many are done, how many there are, and the name of the last.
Progress = Callable[[int, int, str], None]


@dataclass
class Outcome:
    """What a round of rendering did: files written (bytes each), masters that were up to date, errors."""

    written: dict[str, int] = field(default_factory=dict)
    fresh: int = 0
    errors: list[str] = field(default_factory=list)


def workers() -> ProcessPoolExecutor:
    """Return as many processes as there are processors, each beginning with nothing of ours loaded."""
    return ProcessPoolExecutor(os.cpu_count() or 1, mp_context=get_context("spawn"))


def told(place: Workplace, master: Path, error: Exception) -> str:
    """Return an error's text beginning with the master's name, without this machine's folders."""
    text = str(error).replace(f"{place.root}{os.sep}", "")
    name = place.address(master)
    return text if text.startswith(name) else f"{name}: {text}"
