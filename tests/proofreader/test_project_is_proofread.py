"""The whole project is proofread, and clean; and the command says so."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from house import proofread as verb
from house.console import Trouble
from house.engine import Engine
from house.paths import ROOT
from proofreader.checking import Proof, proofread
from proofreader.texts import Kind


@pytest.mark.engine
def test_the_project_is_clean(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    began = time.perf_counter()
    proof = proofread(engine, ROOT)
    with capsys.disabled():
        print(f"\n{verb.report(proof)}\nThe whole took {time.perf_counter() - began:.1f} s.")
    assert [str(find) for find in proof.finds] == []
    # As much as there was when this was written; the book only grows.
    least = {
        Kind.LINE: 190,
        Kind.CAPTION: 15,
        Kind.MARKED: 240,
        Kind.TABLE: 150,
        Kind.SKELETON: 900,
        Kind.DOCUMENT: 300,
    }
    assert {kind: proof.counts[kind] for kind, number in least.items() if proof.counts[kind] < number} == {}


@pytest.mark.engine
def test_the_command_names_file_line_and_what_to_write(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(verb, "ROOT", tmp_path)
    monkeypatch.chdir(tmp_path)
    Path("README.md").write_text("One line.\n\nThe color of lamps.\n", "utf-8")
    Path("CHANGES.md").write_text("The colour of lamps.\n", "utf-8")
    assert verb.proofread(engine, [Path("README.md")]) == 1
    told = capsys.readouterr()
    assert told.out == "README.md:3: “color” is not British: write “colour”\n"
    assert "Read: 2 pieces of documents; 6 words, 6 different." in told.err
    assert verb.proofread(engine, [Path("CHANGES.md")]) == 0
    assert "Nothing is wrong" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "wrong"), [("nowhere.md", "there is no nowhere.md"), ("../elsewhere.md", "is not in this project")]
)
def test_a_path_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: Engine, path: str, wrong: str
) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "elsewhere.md").touch()
    monkeypatch.setattr(verb, "ROOT", tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    with pytest.raises(Trouble, match=wrong):
        verb.proofread(engine, [Path(path)])


def test_a_folder_without_text_is_told(tmp_path: Path, engine: Engine) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(Trouble, match="nothing to proofread"):
        proofread(engine, tmp_path, [tmp_path / "empty"])


def test_what_was_not_read_is_said() -> None:
    proof = Proof([], counts=Counter(), literals={}, left_out=3, words=0, different=0)
    assert "Not read: 3 script files of game/tl, which are other languages." in verb.report(proof)
