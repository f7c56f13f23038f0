"""Ambiences, effects and speech as their masters render them: closed or silent at both ends, the same each time."""

from __future__ import annotations

from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from masters.loading import load_module
from rules.cast import PEOPLE
from sound_room.mastering import mastered
from sound_room.masters import load_master
from sound_room.measuring import HISS_LIMIT, STEP_LIMIT, Measures, Seam, faults, pitch_classes
from sound_room.plan import OPUS_FRAME, SAMPLE_RATE, plan
from sound_room.signals import hertz
from sound_room.sounds import Signal, Sound, SoundError

AUDIO = Path(__file__).resolve().parents[2] / "audio"
FOLDERS = {"ambiences": "ambience", "effects": "effect", "speech": "speech"}


def declared() -> dict[str, Sound]:
    files = [file for folder in FOLDERS for file in (AUDIO / folder).glob("*.py")]
    return {one.name: one for file in files if not file.stem.endswith("_recipe") for one in load_master(file)}


SOUNDS = declared()
AMBIENCES = [name for name, sound in SOUNDS.items() if sound.kind == "ambience"]
SHORT = [name for name, sound in SOUNDS.items() if sound.kind != "ambience"]
EFFECTS = [name for name, sound in SOUNDS.items() if sound.kind == "effect"]
SPEECH = [name for name, sound in SOUNDS.items() if sound.kind == "speech"]


@cache
def rendered(name: str) -> Signal:
    return SOUNDS[name].render()


@cache
def finished(name: str) -> Signal:
    """As it is encoded, made from what is rendered once for all tests."""
    sound = SOUNDS[name]
    return mastered(Sound(sound.name, sound.kind, lambda: rendered(name), sound.loudness, sound.gain))


@cache
def voices() -> ModuleType:
    return load_module(AUDIO / "speech" / "voices.py", SoundError)


def test_each_folder_holds_its_kind_under_the_files_names() -> None:
    for folder, kind in FOLDERS.items():
        for file in (AUDIO / folder).glob("*.py"):
            if file.stem.endswith("_recipe"):
                continue
            sounds = load_master(file)
            assert {sound.kind for sound in sounds} == {kind}, file.name
            # A place's picture has its name already, and the type checker wants no two modules of one name.
            assert kind == "speech" or [sound.name for sound in sounds] == [file.stem.removesuffix("_air")]
    assert len(AMBIENCES) == 38
    assert len(EFFECTS) == 65


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_finite_and_in_its_band(name: str) -> None:
    assert np.isfinite(rendered(name)).all()
    assert faults(Measures.of(finished(name)), SOUNDS[name]) == []


# -------------------------------------------------------------------------------------------------- ambiences


@pytest.mark.parametrize("name", AMBIENCES)
def test_an_ambience_is_long_enough_and_closes(name: str) -> None:
    signal = rendered(name)
    assert 30 <= signal.shape[1] / SAMPLE_RATE <= 45
    assert signal.shape[1] % OPUS_FRAME == 0
    # As it is rendered: what is mastered begins elsewhere, and a bad seam would hide in its middle.
    seam = Seam.of(signal)
    assert seam.step_over <= STEP_LIMIT
    assert seam.hiss_over <= HISS_LIMIT


@pytest.mark.parametrize("name", AMBIENCES)
def test_an_ambience_lives_and_startles_nobody(name: str) -> None:
    heard = finished(name)
    tenths = np.sqrt((heard**2).mean(axis=0).reshape(-1, SAMPLE_RATE // 10).mean(axis=1))
    levels = 20 * np.log10(tenths)
    assert np.ptp(levels) > 2.5
    assert levels.max() - np.median(levels) < 14
    assert np.abs(np.corrcoef(heard)[0, 1]) < 0.95


@pytest.mark.parametrize("name", ["house_at_night", "lab_at_night", "landing_between", "whale_library"])
def test_what_is_tonal_is_in_the_home_family(name: str) -> None:
    heard = rendered(name)
    seconds = heard.shape[1] / SAMPLE_RATE
    (energy,) = pitch_classes(heard, beat_seconds=seconds)
    home = sorted(plan().families["T"].notes)
    assert energy[home].sum() > 0.55


def test_an_ambience_is_the_same_again() -> None:
    assert np.array_equal(SOUNDS["rain_at_window"].render(), rendered("rain_at_window"))


# ---------------------------------------------------------------------------------------- effects and speech


@pytest.mark.parametrize("name", SHORT)
def test_a_short_sound_is_the_same_again(name: str) -> None:
    assert np.array_equal(SOUNDS[name].render(), rendered(name))


@pytest.mark.parametrize("name", SHORT)
def test_a_short_sound_starts_and_ends_at_silence(name: str) -> None:
    heard = finished(name)
    assert np.abs(heard[:, [0, -1]]).max() < 1e-9
    # Nor does it break off just before its end.
    assert np.sqrt((heard[:, -240:] ** 2).mean()) < 10 ** (-55 / 20)


@pytest.mark.parametrize("name", SHORT)
def test_no_attack_is_quicker_than_two_milliseconds(name: str) -> None:
    heard = np.abs(finished(name)).max(axis=0)
    first = np.argmax(heard > 0.1 * heard.max())
    loud = np.argmax(heard > 0.9 * heard[first : first + SAMPLE_RATE // 10].max())
    # In the first two milliseconds of being heard, it grows; it does not begin at full strength.
    begun = np.argmax(heard > 0.001 * heard.max())
    assert loud - begun >= 0.002 * SAMPLE_RATE


@pytest.mark.parametrize("name", EFFECTS)
def test_an_effect_has_its_length_and_loudness(name: str) -> None:
    assert 0.3 <= rendered(name).shape[1] / SAMPLE_RATE <= 6.0
    loudness = SOUNDS[name].loudness
    assert loudness is not None
    assert -30 <= loudness <= -21


@pytest.mark.parametrize(
    ("name", "notes"), [("band_chime", "F5 C6 D6"), ("strikes_two", "F3 F4 A4"), ("whistle", "A5 C6")]
)
def test_what_is_in_tune(name: str, notes: str) -> None:
    signal = rendered(name).mean(axis=0)
    lines = np.abs(np.fft.rfft(signal, 16 * SAMPLE_RATE)) ** 2
    frequencies = np.fft.rfftfreq(16 * SAMPLE_RATE, 1 / SAMPLE_RATE)
    near = np.zeros(lines.size, dtype=bool)
    for note in notes.split():
        # Within 40 cents: a mouth is no tuning fork.
        here = np.abs(1200 * np.log2(np.maximum(frequencies, 1) / hertz(note))) < 40
        assert lines[here].max() > 0.02 * lines.max(), note
        near |= here
    assert lines[near].sum() > 0.6 * lines.sum()


@pytest.mark.parametrize(
    ("name", "times"), [("knock_at_desk", 2), ("knuckles_on_wood", 6), ("phone_in_a_locker", 2), ("festival_drum", 4)]
)
def test_what_is_counted_in_the_caption_can_be_counted(name: str, times: int) -> None:
    heard = finished(name)
    block = SAMPLE_RATE // 50
    power = (heard[:, : heard.shape[1] // block * block] ** 2).mean(axis=0).reshape(-1, block).mean(axis=1)
    levels = 10 * np.log10(power + 1e-9)
    begun: list[int] = []
    for at, level in enumerate(levels):
        # Well out of what was there shortly before, and not the one that was counted just now.
        rises = level - levels[max(0, at - 8) : at + 1].min() > 10
        if rises and level > levels.max() - 15 and (not begun or at - begun[-1] > 9):
            begun.append(at)
    assert len(begun) == times


@pytest.mark.parametrize("name", ["whale_on_hold", "knuckles_on_wood"])
def test_a_telephone_passes_its_band_alone(name: str) -> None:
    lines = np.abs(np.fft.rfft(finished(name).mean(axis=0))) ** 2
    frequencies = np.fft.rfftfreq(finished(name).shape[1], 1 / SAMPLE_RATE)
    # 300 to 3400 Hz, give or take what a filter needs to fall.
    outside = (frequencies < 285) | (frequencies > 3600)
    assert lines[outside].sum() < 0.05 * lines.sum()


def test_the_clock_strikes_twice() -> None:
    loud = np.abs(rendered("strikes_two")).max(axis=0)
    hundredths = loud[: loud.size // 4800 * 4800].reshape(-1, 4800).max(axis=1)
    rises = [n for n in range(2, hundredths.size) if hundredths[n] > 1.4 * hundredths[n - 2]]
    strokes = [n for n in rises if n - 1 not in rises]
    assert [round(n / 10, 1) for n in strokes][-1] == pytest.approx(1.4, abs=0.2)
    assert len({n for n in strokes if n > 5}) == 1


# ----------------------------------------------------------------------------------------------------- speech


def test_everybody_has_a_voice_and_nobody_else() -> None:
    assert set(voices().VOICES) == set(PEOPLE)
    assert set(SPEECH) == {f"speech_{person}" for person in PEOPLE} | {"speech_teller"}


def test_a_voice_lasts_80_to_100_milliseconds() -> None:
    lengths = {name: rendered(name).shape[1] / SAMPLE_RATE for name in SPEECH}
    assert all(0.08 <= length <= 0.1 for length in lengths.values()), lengths


def test_children_speak_higher_than_everybody_else() -> None:
    pitches = {name: hertz(voice.note) for name, voice in voices().VOICES.items()}
    children = [pitch for name, pitch in pitches.items() if PEOPLE[name].age < 12]
    others = [pitch for name, pitch in pitches.items() if PEOPLE[name].age >= 12]
    assert min(children) > max(others)
    assert max(pitches.values()) < 600


@pytest.mark.parametrize("name", PEOPLE)
def test_a_voice_is_in_its_chapters_home_family(name: str) -> None:
    piece = next(one for one in plan().lullabies.values() if one.chapter == PEOPLE[name].chapter)
    semitones = 12 * np.log2(hertz(voices().VOICES[name].note) / hertz("C0"))
    assert (round(semitones) - piece.transpose) % 12 in plan().families["T"].notes


def test_no_two_voices_are_alike() -> None:
    assert len({voice.note for voice in voices().VOICES.values()}) == len(PEOPLE)
    edges = np.geomspace(90, 6000, 31)
    colours = {}
    for name in SPEECH:
        lines = np.abs(np.fft.rfft(finished(name)[0], SAMPLE_RATE)) ** 2
        bands = [lines[int(a) : max(int(b), int(a) + 1)].sum() for a, b in pairwise(edges)]
        colours[name] = 10 * np.log10(np.maximum(bands, max(bands) * 1e-4) / max(bands))
    apart = {(a, b): float(np.sqrt(((colours[a] - colours[b]) ** 2).mean())) for a, b in combinations(SPEECH, 2)}
    closest = min(apart, key=lambda pair: apart[pair])
    assert apart[closest] > 6.0, (closest, apart[closest])
