"""`./bedtime test`: fetches the engine, then hands over to pytest."""

from __future__ import annotations

import os
import subprocess
import sys

from house import engine as engines
from house.paths import ROOT

# Engine starts are most of the time; more workers than cores only make each of them slower.
MOST_WORKERS = 4


def run_tests(engine: str | None, arguments: list[str]) -> int:
    """Run pytest with these arguments on the whole suite (or on what they name); returns its exit code."""
    found = engines.for_testing(engine)
    environment = {**os.environ, "BEDTIME_TEST_ENGINE": engine or "debian", "PYTHONDONTWRITEBYTECODE": "1"}
    print(f"Ren'Py {found.version} ({found.why})", flush=True)
    workers = [] if _has_worker_option(arguments) else ["-n", str(min(os.cpu_count() or 1, MOST_WORKERS))]
    command = [sys.executable, "-m", "pytest", *workers, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def _has_worker_option(arguments: list[str]) -> bool:
    return any(a in ("-n", "--pdb", "-s") or a.startswith(("-n", "--numprocesses")) for a in arguments)
