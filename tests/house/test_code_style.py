"""The code is formatted, linted and typed."""

import subprocess
import sys

import pytest

from house.paths import ROOT

PYTHON_CODE = ["bedtime", "tools", "tests", "game/python-packages"]


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "--no-cache", *PYTHON_CODE],
        ["ruff", "format", "--no-cache", "--check", *PYTHON_CODE],
        ["mypy", "--no-incremental", "--cache-dir", "/dev/null"],
    ],
    ids=["ruff check", "ruff format", "mypy"],
)
def test_it_is_clean(command: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
