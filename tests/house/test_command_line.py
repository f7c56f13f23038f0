"""`./bedtime` as a well-made command line: help, completion, exit codes, no colour where none is wanted."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from house.paths import ROOT

VERBS = ["play", "tour", "test", "lint", "export", "engine"]


def bedtime(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "100", **variables}
    return subprocess.run(
        [sys.executable, str(ROOT / "bedtime"), *arguments],
        env={name: value for name, value in environment.items() if value},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_help_names_every_verb() -> None:
    done = bedtime("--help")
    assert done.returncode == 0
    for verb in VERBS:
        assert verb in done.stdout


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_help(verb: str) -> None:
    done = bedtime(verb, "--help")
    assert done.returncode == 0
    assert "Usage: bedtime" in done.stdout


def test_no_verb_shows_help_and_fails() -> None:
    assert bedtime().returncode == 2


@pytest.mark.parametrize("arguments", [["sing"], ["tour", "nine"], ["engine", "get", "moon"], ["play", "--form", "x"]])
def test_a_wrong_word_is_exit_code_2(arguments: list[str]) -> None:
    done = bedtime(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_completion_is_offered() -> None:
    done = bedtime(_BEDTIME_COMPLETE="complete_bash", COMP_WORDS="bedtime to", COMP_CWORD="1")
    assert "tour" in done.stdout


def test_no_colour_when_none_is_wanted() -> None:
    done = bedtime("play", "--telling", "missing.json", NO_COLOR="1", FORCE_COLOR="", DISPLAY=":9")
    assert done.returncode == 1
    assert "\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        ("{", "not JSON"),
        ("[]", "not a telling"),
        ('{"telling": 1, "from": 3, "choices": []}', "“from”"),
        ('{"telling": 1, "from": null, "choices": [1]}', "“choices”"),
    ],
)
def test_a_telling_that_is_none_says_what_is_wrong(tmp_path: Path, content: str | None, said: str) -> None:
    path = tmp_path / "telling.json"
    if content is not None:
        path.write_text(content, "utf-8")
    done = bedtime("tour", "--telling", str(path))
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_label_that_is_none_names_near_ones() -> None:
    done = bedtime("play", "--from", "quarter_past_nin", DISPLAY=":9", RENPY_SDK="")
    assert done.returncode == 2
    assert "quarter_past_nine" in done.stderr
