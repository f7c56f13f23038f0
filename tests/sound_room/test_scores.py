"""The scores are read as they are written, and what cannot be read is named with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from house.paths import ROOT
from sound_room.plan import PlanError, plan
from sound_room.scores import Note, Score, ScoreError, read_score, ring_end

SCORES = ROOT / "audio" / "scores"
PIECES = (*plan().lullabies, *plan().others)


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return {name: read_score(SCORES / f"{name}.abc") for name in PIECES}


def broken(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """Return a copy of a score with the first `old` after its first voice's head replaced."""
    text = (SCORES / f"{name}.abc").read_text(encoding="utf-8")
    head, voices = text[: text.index("V:")], text[text.index("V:") :]
    assert old in voices
    file = tmp_path / f"{name}.abc"
    file.write_text(head + voices.replace(old, new, 1), encoding="utf-8")
    return file


def test_every_piece_of_the_plan_has_a_score_and_no_score_is_without_a_piece() -> None:
    assert {file.stem for file in SCORES.glob("*.abc")} == set(PIECES)


def test_notes_stand_where_they_are_written(scores: dict[str, Score]) -> None:
    assert scores["the_update"].voice("mel")[:4] == (
        Note(0.0, 2.0, 84),
        Note(2.0, 1.0, 81),
        Note(3.0, 2.0, 84),
        Note(5.0, 1.0, 79),
    )


def test_sixteenths_and_ties_are_exact(scores: dict[str, Score]) -> None:
    turn = scores["the_festival"].voice("mel")[:4]
    assert turn == (Note(0.5, 0.25, 74), Note(0.75, 0.25, 72), Note(1.0, 1.5, 74), Note(2.5, 2.0, 69))


def test_chords_begin_together(scores: dict[str, Score]) -> None:
    assert scores["the_update"].voice("bass")[:2] == (Note(0.0, 3.0, 41), Note(0.0, 3.0, 53))


def test_voices_have_names_in_words(scores: dict[str, Score]) -> None:
    for score in scores.values():
        assert set(score.names) == set(score.voices)
        assert all(words and words != voice for voice, words in score.names.items())


def test_a_piece_is_as_long_as_its_plan(scores: dict[str, Score]) -> None:
    assert scores["the_update"].quarters == 96
    assert scores["menu"].quarters == 48
    assert scores["the_update"].family_at(3.0).name == "D"
    assert scores["the_update"].family_at(96.0).name == "T"


def test_what_a_score_lacks_is_said(scores: dict[str, Score]) -> None:
    with pytest.raises(ScoreError, match=r"menu has no voice 'bass'; it has mel, acc"):
        scores["menu"].voice("bass")


def test_a_bar_too_few_is_refused(tmp_path: Path) -> None:
    file = broken(tmp_path, "the_update", "| c'4 g2", "")
    with pytest.raises(ScoreError, match=r"the_update\.abc: voice mel has 31 bars and the plan 32; add"):
        read_score(file)


def test_a_missing_voice_is_refused(tmp_path: Path) -> None:
    file = broken(tmp_path, "the_update", "V:bass", "V:cellar")
    with pytest.raises(ScoreError, match=r'the_update\.abc: voice bass is missing; write "V:bass"'):
        read_score(file)


def test_a_voice_without_notes_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "menu.abc"
    silent = 'V:third name="nobody"\n' + "z6 | " * 16 + "\n"
    file.write_text((SCORES / "menu.abc").read_text(encoding="utf-8") + silent, encoding="utf-8")
    with pytest.raises(ScoreError, match=r"menu\.abc: 3 voices are written, and 2 have notes"):
        read_score(file)


def test_a_note_beyond_the_piano_is_refused(tmp_path: Path) -> None:
    file = broken(tmp_path, "the_update", "c'4", "c''''4")
    with pytest.raises(ScoreError, match=r"voice mel, bar 1, has a note outside the piano's compass \(MIDI 120\)"):
        read_score(file)


def test_a_bar_too_long_is_told_in_abc2midis_words_with_its_line(tmp_path: Path) -> None:
    file = broken(tmp_path, "the_update", "c'4 g2", "c'5 g2")
    text = file.read_text(encoding="utf-8").splitlines()
    line = 1 + next(number for number, words in enumerate(text) if "c'5" in words)
    with pytest.raises(ScoreError, match=rf"the_update\.abc: abc2midi cannot read it\. Warning in line {line}: .*mend"):
        read_score(file)


def test_a_note_finer_than_the_grid_is_refused(tmp_path: Path) -> None:
    file = broken(tmp_path, "the_festival", "d/c/ d3", "d/4c7/4 d2")
    with pytest.raises(ScoreError, match=r"the_festival\.abc: a note of bar 1 is finer than sixteenths"):
        read_score(file)


def test_chords_of_four_begin_together(tmp_path: Path) -> None:
    file = broken(tmp_path, "the_update", "[F,,6F,6]", "[F,,6C,6F,6A,6]")
    assert [note.start for note in read_score(file).voice("bass")[:4]] == [0.0] * 4


def test_a_score_that_the_plan_does_not_know_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "lament.abc"
    file.write_text("X:1\n", encoding="utf-8")
    with pytest.raises(PlanError, match="no piece 'lament'"):
        read_score(file)


def test_a_note_rings_until_the_bar_line_whose_family_rubs_against_it() -> None:
    piece = plan().piece("the_update")  # T D S T ...
    f, a = Note(1.0, 1.0, 77), Note(1.0, 1.0, 81)
    assert ring_end(f, 0.5, piece) == 2.5
    assert ring_end(f, 4.0, piece) == 3.0  # C-E-G-A holds its semitone, E
    assert ring_end(a, 4.0, piece) == 6.0  # B flat comes a bar later
    assert ring_end(Note(1.0, 2.0, 77), 2.0, piece) == 3.0


def test_ringing_goes_round_the_loop() -> None:
    piece = plan().piece("the_update")
    assert ring_end(Note(94.0, 1.0, 72), 3.0, piece) == 98.0
    assert ring_end(Note(94.0, 1.0, 76), 3.0, piece) == 96.0  # E into F-A-C-D
