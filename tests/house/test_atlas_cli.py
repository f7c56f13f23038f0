"""`./bedtime atlas` from outside: what it prints and writes, and what it says where it cannot."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from house import atlas
from house.atlas_tellings import table_read
from house.console import Trouble
from house.engine import Engine
from house.paths import ROOT, TOOLS
from house.telling import read_telling
from signals_heard import hear_ctrl_c

# One thing wrong: after the first option comes a menu that offers nothing.
BROKEN = """\
label start:
    jump landing

label landing:
    open scene landing
    "Doors."
    jump chapter_1

label chapter_1:
    open chapter 1
    open scene quarter_past_nine
    menu:
        "Say “it”":
            remember extra_hour told_straight
            theo "So."
            menu:
                "Never" if fear_now() > 5:
                    "Nobody hears this."
        "Go on":
            theo "Well."
    if fact.extra_hour == "told_straight":
        "It was said."
    jump end_of_what_is_told

label quarter_past_nine:
    return
"""
# The same, mended.
SOUND = BROKEN.replace(
    """
            menu:
                "Never" if fear_now() > 5:
                    "Nobody hears this."
""",
    "\n",
)
UNFINISHED = """\
label end_of_what_is_told:
    return
"""


def bedtime(*arguments: str) -> list[str]:
    return [sys.executable, str(ROOT / "bedtime"), "atlas", *arguments]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        bedtime(*arguments), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, timeout=300
    )


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A story with a fault."""
    story = tmp_path / "broken"
    story.mkdir()
    (story / "broken.rpy").write_text(BROKEN, "utf-8")
    (story / "end_of_what_is_told.rpy").write_text(UNFINISHED, "utf-8")
    return story


# ------------------------------------------------------------------------------------------------------- the proof


@pytest.mark.engine
def test_a_fault_is_told_and_its_telling_replays(broken: Path, tmp_path: Path, engine: Engine) -> None:
    out = tmp_path / "made" / "here"
    done = run("--story", str(broken), "--out", str(out))
    assert done.returncode == 1, done.stderr
    assert f"{broken}/broken.rpy:16  a menu without a live option" in done.stdout
    assert done.stdout.strip() == (out / "report.txt").read_text("utf-8").strip()
    found = json.loads((out / "atlas.json").read_text("utf-8"))["findings"]
    assert [one["kind"] for one in found] == ["dead_menu", "never_met", "never_met", "never_met"]
    (file,) = (out / "tellings").iterdir()
    assert file.name == "01_dead_menu.json"
    telling = read_telling(file)
    assert (telling.start, telling.choices) == ("chapter_1", ("Say “it”",))
    # Ren'Py's own execution comes to the same place by it.
    with atlas.game_with(broken) as game, pytest.raises(Trouble, match=r"broken\.rpy:16: DeadMenu"):
        table_read(engine, 1, telling, source=game)


@pytest.mark.engine
def test_of_a_sound_story_it_says_so_and_puts_away_old_tellings(broken: Path, tmp_path: Path) -> None:
    # That nothing is wrong with the book's own story is proven in tests/atlas.
    (broken / "broken.rpy").write_text(SOUND, "utf-8")
    out = tmp_path / "atlas"
    (out / "tellings").mkdir(parents=True)
    (out / "tellings" / "07_circle.json").write_text("of another day", "utf-8")
    done = run("--story", str(broken), "--out", str(out))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Nothing is wrong with it." in done.stdout
    assert not (out / "tellings").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["atlas", "broken"]
    if "No pictures" not in done.stdout:
        assert (out / "pictures" / "the_update.svg").read_text("utf-8").startswith("<?xml")


@pytest.mark.engine
def test_script_that_cannot_be_loaded_says_where_and_leaves_what_was_there(tmp_path: Path) -> None:
    story, out = tmp_path / "story", tmp_path / "atlas"
    story.mkdir()
    (story / "s.rpy").write_text("label start:\n    jum landing\n", "utf-8")
    out.mkdir()
    (out / "report.txt").write_text("before", "utf-8")
    done = run("--story", str(story), "--out", str(out))
    assert done.returncode == 1
    assert "game/story/s.rpy" in done.stderr
    assert "line 2" in done.stderr
    assert "Traceback" not in done.stderr
    assert (out / "report.txt").read_text("utf-8") == "before"


@pytest.mark.engine
@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_it_leaves_nothing_behind(tmp_path: Path, number: signal.Signals) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    environment = {**os.environ, "BEDTIME_TMP": str(scratch)}
    with subprocess.Popen(
        bedtime("--story", str(ROOT / "skeleton"), "--out", str(tmp_path / "out")),
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=hear_ctrl_c,
    ) as process:
        deadline = time.monotonic() + 60
        while not running_in(scratch) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert running_in(scratch)
        process.send_signal(number)
        said, _ = process.communicate(timeout=30)
    assert process.returncode == 128 + number, said
    assert "Traceback" not in said
    wait_until_none_runs(scratch)
    assert list(scratch.iterdir()) == []
    assert not (tmp_path / "out").exists()


def running_in(folder: Path) -> list[int]:
    """The processes that were started on something in a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if str(folder).encode() + b"/" in command:
            found.append(int(process.name))
    return found


def test_an_engine_that_falls_silent_is_ended_with_what_it_started(tmp_path: Path) -> None:
    child = f"import time; print('last words', flush=True); time.sleep(60) # {tmp_path}/"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    with pytest.raises(Trouble, match=r"said nothing(.|\n)*last words"):
        atlas.follow([sys.executable, "-c", parent], dict(os.environ), None, silence=2.0)
    wait_until_none_runs(tmp_path)


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="knows of no groups")
def test_an_engine_that_dies_takes_with_it_what_holds_its_output_open(tmp_path: Path) -> None:
    child = f"import time; time.sleep(60) # {tmp_path}/"
    parent = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}]); sys.exit('Out of memory.')"
    began = time.monotonic()
    code, rest = atlas.follow([sys.executable, "-c", parent], dict(os.environ), None)
    assert (code, list(rest)) == (1, ["Out of memory."])
    assert time.monotonic() - began < 30
    wait_until_none_runs(tmp_path)


def wait_until_none_runs(folder: Path) -> None:
    """Killed processes need a moment to be gone."""
    deadline = time.monotonic() + 10
    while running_in(folder) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not running_in(folder)


def test_walks_are_told_and_the_rest_is_kept() -> None:
    told: list[str] = []
    source = "print('start: what steers: 8 states, 0.0 s'); print('Oh: no.'); raise SystemExit(3)"
    code, rest = atlas.follow([sys.executable, "-c", source], dict(os.environ), told.append)
    assert (code, list(rest), told) == (3, ["Oh: no."], ["start: what steers: 8 states, 0.0 s"])


# --------------------------------------------------------------------------------------------- random and table read


@pytest.mark.engine
def test_random_tellings_fail_on_errors(broken: Path) -> None:
    done = run("--random", "20", "--seed", "3", "--chapter", "1", "--story", str(broken))
    assert done.returncode == 1, done.stderr
    assert "20 tellings from chapter_1, seed 3" in done.stdout
    assert "Say “it”" in done.stdout


@pytest.mark.engine
def test_a_table_read_is_text_or_a_page(tmp_path: Path) -> None:
    done = run("--table-read", "1")
    assert done.returncode == 0, done.stderr
    assert "QUARTER PAST NINE" in done.stdout
    page = tmp_path / "new" / "page.html"
    done = run("--table-read", "1", "--html", str(page))
    assert done.returncode == 0, done.stderr
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--random", "5", "--table-read", "1"], "two different things"),
        (["--seed", "5"], "--seed goes with --random"),
        (["--chapter", "1"], "--chapter goes with --random"),
        (["--telling", "x.json"], "--telling goes with --table-read"),
        (["--html", "x.html", "--random", "5"], "--html goes with --table-read"),
        (["--random", "5", "--out", "x"], "--out is where the proof is written"),
        (["--random", "0"], "--random"),
        (["--random", "5", "--chapter", "7"], "--chapter"),
        (["--story", "nowhere"], "no folder nowhere"),
        (["--out", str(ROOT / "tools")], "not the atlas's"),
    ],
)
def test_options_that_do_not_go_together_say_so(arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


# ------------------------------------------------------------------------------------------------------- the report


def test_every_kind_of_finding_has_plain_words_and_is_explained() -> None:
    made = re.compile(r'(?:Finding|Mishap)\(\s*"(\w+)"')
    sources = (TOOLS / "atlas" / "python-packages" / "atlas").glob("*.py")
    kinds = {kind for path in sources for kind in made.findall(path.read_text("utf-8"))}
    assert {"dead_menu", "cosmetic", "never_met"} <= kinds
    assert kinds - atlas.KINDS.keys() - {"error"} == set()
    explained = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert [words for words in atlas.KINDS.values() if words not in explained] == []


def test_a_report_says_shares_reach_and_what_was_told_before() -> None:
    half: dict[str, Any] = {"exact": "1/2", "share": 0.5}
    part = {
        "id": "exposure",
        "label": "chapter_2",
        "number": 2,
        "finished": True,
        "lines": 12,
        "words_written": 90,
        "words": {"least": 20, "mean": 31.4, "most": 44},
        "shares": {"even": {"awake": half, "severed": half}, "kind": {"connected": {"exact": "1/1", "share": 1.0}}},
        "sometimes_swallowed": [
            {"file": "game/story/a.rpy", "line": 4, "text": "lean care lead", "whole": 3, "swallowed": 1}
        ],
        "reach": {
            "fact:extra_hour": [{"lines": 3, "menus": 0}, {"lines": 80, "menus": 6}],
            "token:floor_rule": [],
        },
        "measures": {"walks": 2, "states": 9, "largest": 7, "seconds": 0.5, "megabytes": 70},
        "graph": {"nodes": []},
    }
    finding = {
        "kind": "no_label",
        "file": "game/story/a.rpy",
        "line": 7,
        "text": "comes to 'x'",
        "part": "exposure",
        "telling": [],
        "after": "1 awake, fear 2",
    }
    said = atlas.report(
        {"findings": [finding], "parts": [part], "book": {"even": {"undertow": half}}, "seconds": 1.0}, "skeleton"
    )
    lines = [" ".join(line.split()) for line in said.splitlines()]
    assert "1 finding" in lines
    assert "1. skeleton/a.rpy:7 a jump to no label" in lines
    assert "(without any choice)" in lines
    assert "told before: 1 awake, fear 2" in lines
    assert lines.index("1 finding") < lines.index("2. Exposure")
    assert "endings awake severed connected" in lines
    assert "even 50.0 % 50.0 % 0 %" in lines
    assert "skeleton/a.rpy:4 lean care lead 1 of 4" in lines
    assert "extra_hour 3 80, past 6 menus" in lines
    assert "floor_rule (gained) never heard" in lines
    assert "the finale undertow" in lines


@pytest.mark.parametrize(
    ("share", "said"),
    [(0.0, "0 %"), (1e-6, "< 0.1 %"), (0.14247, "14.2 %"), (0.9999, "> 99.9 %"), (1.0, "100 %")],
)
def test_only_what_is_all_or_nothing_is_called_so(share: float, said: str) -> None:
    assert atlas.per_cent(share) == said


def test_without_graphviz_there_is_a_word_instead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def none() -> None:
        raise Trouble("there is no dot.")

    monkeypatch.setattr("house.graphviz.finding.find_dot", none)
    part = {"id": "exposure", "graph": {"nodes": [{}]}}
    assert atlas.draw_parts([part], tmp_path) == ["No pictures: there is no dot."]


@pytest.mark.parametrize("name", ["notes.txt", "pictures/mine.jpg", "tellings/mine.json"])
def test_a_folder_with_anything_else_in_it_is_never_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "report.txt").write_text("ours", "utf-8")
    atlas.check_out(tmp_path)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("not ours", "utf-8")
    with pytest.raises(Trouble, match=re.escape(name)):
        atlas.check_out(tmp_path)
