"""The lullabies obey the rules of harmony, alone and together; and every rule is seen to find a planted breach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import pytest

from house.paths import ROOT
from sound_room.harmony import (
    SHARED_ONSETS_AT_MOST,
    Finding,
    breathless,
    clashes,
    consonance,
    faults,
    harsh_pairs,
    low_seconds,
    overlong,
    pair_faults,
    parallels,
    parts_together,
    shared_onsets,
    strangers,
    with_ringing,
)
from sound_room.plan import plan
from sound_room.scores import Note, Score, read_score

PIECES = {name: read_score(ROOT / "audio" / "scores" / f"{name}.abc") for name in (*plan().lullabies, *plan().others)}
LULLABIES = {name: PIECES[name] for name in plan().lullabies}
# Two notes clash or do not whoever else sounds, so ten pairs speak for all 31 sets of pieces.
PAIRS = list(combinations(LULLABIES, 2))


def playing(name: str, *notes: Note, voice: str = "mel") -> Score:
    """Return a lullaby of these notes alone."""
    return Score(plan().piece(name), {voice: tuple(notes)}, {voice: "test"})


def with_note(score: Score, voice: str, note: Note) -> Score:
    """Return the score with a note more."""
    return replace(score, voices={**score.voices, voice: tuple(sorted((*score.voices[voice], note)))})


def lines(findings: Iterable[Finding]) -> list[str]:
    return [str(finding) for finding in findings]


# What the scores are


@pytest.mark.parametrize("name", PIECES)
def test_every_piece_keeps_the_rules_alone(name: str) -> None:
    assert lines(faults(PIECES[name])) == []


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_every_two_lullabies_keep_the_rules_together(one: str, other: str) -> None:
    assert lines(pair_faults(LULLABIES[one], LULLABIES[other])) == []


def test_the_report_finds_no_clash() -> None:
    assert lines(clashes(LULLABIES)) == []


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_every_two_lullabies_sound_well_on_the_beats(one: str, other: str) -> None:
    heard = consonance([LULLABIES[one], LULLABIES[other]])
    assert heard.harsh == 0
    assert heard.share("mild") <= 0.15
    assert heard.pairs > 200


def test_all_five_together_are_consonant_and_thirds_and_sixths_have_their_part() -> None:
    heard = consonance(LULLABIES.values())
    assert heard.harsh == 0
    assert heard.share("imperfect") >= 0.35


@pytest.mark.parametrize("ring", [0.5, 1.0, 2.0])
def test_damped_ringing_hardly_rubs(ring: float) -> None:
    damped = consonance([with_ringing(score, ring) for score in LULLABIES.values()])
    undamped = consonance([with_ringing(score, ring, damped=False) for score in LULLABIES.values()])
    assert damped.share("harsh") <= 0.005
    assert damped.share("harsh") <= undamped.share("harsh")


def test_every_lullaby_breathes_at_its_end_and_climbs_in_its_third_phrase() -> None:
    for name, score in LULLABIES.items():
        melody = score.voice("mel")
        assert max(note.end for note in melody) <= 93.0
        top = max(note.pitch for note in melody)
        assert any(note.pitch == top and note.end > 48 and note.start < 66 for note in melody), name


def test_only_one_bass_sounds_when_pieces_play_together() -> None:
    lows = [part.piece for part in parts_together(LULLABIES.values()) if part.voice == "bass"]
    assert lows == ["the_update"]
    assert [part.voice for part in parts_together([LULLABIES["exposure"]])] == ["mel", "acc"]


def test_the_landing_stands_on_no_root() -> None:
    landing = PIECES["landing"]
    for beat in range(landing.quarters - plan().beats):
        sounding = [n.pitch for notes in landing.voices.values() for n in notes if n.start <= beat < n.end]
        family = landing.family_at(beat)
        assert min(sounding) % 12 not in (family.major, family.minor), beat


# What each rule finds


def test_a_finding_reads_as_a_line() -> None:
    found = Finding(("a", "b"), 3, 2.5, ("mel", "acc"), ("F4", "E4"), "a minor second")
    assert str(found) == "a + b, bar 3, beat 2.5 (mel, acc): F4 E4: a minor second"


def test_a_note_outside_its_family_is_found() -> None:
    score = with_note(LULLABIES["the_update"], "mel", Note(1.0, 1.0, 76))
    assert lines(strangers(score)) == ["the_update, bar 1, beat 2 (mel): E5: is not in the bar's family T"]


def test_a_note_held_into_a_family_that_lacks_it_is_found() -> None:
    score = playing("exposure", Note(1.0, 4.0, 65))
    assert lines(strangers(score)) == ["exposure, bar 2, beat 1 (mel): F4: is not in the bar's family D"]


def test_a_passing_note_is_allowed_by_step_as_an_eighth_and_off_the_beat() -> None:
    a, f = Note(0.0, 0.5, 69), Note(1.0, 1.0, 65)
    passing = Note(0.5, 0.5, 67)
    assert not list(strangers(playing("exposure", a, passing, f)))
    assert list(strangers(playing("exposure", a, passing)))  # goes nowhere
    assert list(strangers(playing("exposure", replace(a, pitch=72), passing, f)))  # comes by a leap
    long = replace(passing, length=1.0)
    assert list(strangers(playing("exposure", a, long, replace(f, start=1.5))))
    late = replace(a, start=0.5), replace(passing, start=1.0), replace(f, start=1.5)
    assert list(strangers(playing("exposure", *late)))  # on a beat


def test_a_note_past_the_end_is_found() -> None:
    assert lines(overlong(playing("exposure", Note(93.0, 4.0, 69)))) == [
        "exposure, bar 32, beat 1 (mel): A4: is written past the last bar"
    ]


def test_a_note_in_the_last_bar_is_found() -> None:
    assert lines(breathless(playing("exposure", Note(94.5, 0.5, 69)))) == [
        "exposure, bar 32, beat 2.5 (mel): A4: begins in the last bar, which breathes"
    ]
    assert not list(breathless(playing("exposure", Note(90.0, 6.0, 69))))


@pytest.mark.parametrize(
    ("pitch", "interval"), [(64, "a minor second"), (66, "a minor second"), (76, "a major seventh"), (71, "a tritone")]
)
def test_a_harsh_interval_on_a_beat_is_found(pitch: int, interval: str) -> None:
    pieces = [playing("the_update", Note(0.5, 1.0, 65)), playing("exposure", Note(1.0, 0.5, pitch))]
    found = lines(harsh_pairs(pieces))
    if pitch == 76:
        assert found == ["the_update + exposure, bar 1, beat 2 (mel, mel): F4 E5: a major seventh"]
    assert len(found) == 1
    assert found[0].endswith(interval)
    assert consonance(pieces).share("harsh") == 1.0


def test_a_harsh_interval_within_one_piece_or_between_beats_is_not_counted() -> None:
    assert not list(harsh_pairs([playing("the_update", Note(0.0, 1.0, 65), Note(0.0, 1.0, 66))]))
    assert not list(harsh_pairs([playing("the_update", Note(0.5, 0.5, 65)), playing("exposure", Note(0.5, 0.5, 66))]))


def test_a_harsh_note_in_the_real_score_is_found_by_the_report() -> None:
    wrong = with_note(LULLABIES["the_tether"], "mel", Note(60.0, 1.0, 76))  # E natural in the dream chord
    found = lines(clashes({**LULLABIES, "the_tether": wrong}))
    assert any("the_tether, bar 21" in line for line in found)
    assert any("a minor second" in line or "a major seventh" in line for line in found)


def test_a_bass_that_is_left_out_does_not_clash() -> None:
    update = playing("the_update", Note(0.0, 1.0, 53), voice="bass")
    assert not list(harsh_pairs([update, playing("exposure", Note(0.0, 1.0, 52), voice="bass")]))
    assert list(harsh_pairs([update, playing("exposure", Note(0.0, 1.0, 52), voice="acc")]))


def test_a_low_second_is_found() -> None:
    low = [playing("the_update", Note(0.0, 1.0, 48)), playing("exposure", Note(0.0, 1.0, 50))]
    assert lines(low_seconds(low)) == ["the_update + exposure, bar 1, beat 1 (mel, mel): C3 D3: a second below G3"]
    high = [playing("the_update", Note(0.0, 1.0, 60)), playing("exposure", Note(0.0, 1.0, 62))]
    assert not list(low_seconds(high))


def test_parallel_octaves_and_fifths_are_found_and_contrary_motion_is_not() -> None:
    upper = playing("the_update", Note(0.0, 1.0, 72), Note(1.0, 1.0, 74))
    octaves = playing("exposure", Note(0.0, 1.0, 60), Note(1.0, 1.0, 62))
    fifths = playing("exposure", Note(0.0, 1.0, 65), Note(1.0, 1.0, 67))
    contrary = playing("exposure", Note(0.0, 1.0, 60), Note(1.0, 1.0, 50))
    assert lines(parallels(upper, octaves)) == [
        "the_update + exposure, bar 1, beat 2 (mel, mel): C5-D5 C4-D4: parallel octaves or unisons"
    ]
    assert [found.what for found in parallels(upper, fifths)] == ["parallel fifths"]
    assert not list(parallels(upper, contrary))


def test_onsets_that_coincide_too_often_are_found() -> None:
    one = playing("the_update", *(Note(float(beat), 1.0, 69) for beat in range(4)))
    other = playing("exposure", *(Note(float(beat), 1.0, 69) for beat in range(2, 6)))
    assert shared_onsets(one, other) == pytest.approx(2 / 6)
    assert not pair_faults(one, other)
    more = with_note(other, "mel", Note(1.0, 1.0, 69))
    assert shared_onsets(one, more) > SHARED_ONSETS_AT_MOST
    assert lines(pair_faults(one, more)) == [
        "the_update + exposure (mel, mel): 50% of the melodies' onsets coincide; at most 35% may"
    ]
