"""Known signals measure what they are known to measure, and what is wrong is said."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile
from imageio_ffmpeg import get_ffmpeg_exe
from PIL import Image

from sound_room.measuring import (
    SILENCE,
    Measures,
    Seam,
    difference,
    draw_spectra,
    faults,
    integrated_loudness,
    loudest_moment,
    offset,
    pitch_classes,
    share_in_families,
    spectrum,
    true_peak,
)
from sound_room.plan import SAMPLE_RATE, plan
from sound_room.sounds import Signal, Sound


def sine(hertz: float, seconds: float, *, peak_db: float = 0.0, phase: float = 0.0) -> Signal:
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    once = 10 ** (peak_db / 20) * np.sin(2 * np.pi * hertz * time + phase)
    return np.stack([once, once])


def noise(seconds: float, *, level_db: float = -20.0, seed: int = 1) -> Signal:
    return 10 ** (level_db / 20) * np.random.default_rng(seed).standard_normal((2, round(seconds * SAMPLE_RATE)))


def chord(*notes: int, seconds: float) -> Signal:
    """Notes by their MIDI numbers, each with an overtone."""
    return sum(
        sine(440 * 2 ** ((note - 69) / 12) * overtone, seconds, peak_db=-30 - 20 * (overtone - 1))
        for note in notes
        for overtone in (1, 2)
    )


# ---------------------------------------------------------------------------------------------- loudness


def test_the_standard_s_sine_in_one_channel() -> None:
    """BS.1770-4: 997 Hz at full scale in one channel is -3.01 LUFS."""
    left = sine(997, 5)
    left[1] = 0
    assert integrated_loudness(left) == pytest.approx(-3.01, abs=0.01)


def test_a_sine_in_both_channels() -> None:
    """EBU Tech 3341, case 1: 1 kHz at -23 dBFS in both is -23 LUFS."""
    assert integrated_loudness(sine(1000, 20, peak_db=-23)) == pytest.approx(-23, abs=0.1)
    assert loudest_moment(sine(1000, 20, peak_db=-23)) == pytest.approx(-23, abs=0.1)


def test_what_is_quiet_does_not_count() -> None:
    """EBU Tech 3341, case 3: -36, -23, -36 dBFS is -23 LUFS."""
    parts = [sine(1000, 10, peak_db=-36), sine(1000, 60, peak_db=-23), sine(1000, 10, peak_db=-36)]
    assert integrated_loudness(np.concatenate(parts, axis=1)) == pytest.approx(-23, abs=0.1)


def test_lows_count_less() -> None:
    assert integrated_loudness(sine(40, 5, peak_db=-20)) < integrated_loudness(sine(997, 5, peak_db=-20)) - 5


def test_ffmpeg_hears_the_same(tmp_path: Path) -> None:
    swelling = noise(12) * np.linspace(0.02, 1, 12 * SAMPLE_RATE)
    soundfile.write(tmp_path / "noise.wav", swelling.T, SAMPLE_RATE, subtype="FLOAT")
    command = [get_ffmpeg_exe(), "-hide_banner", "-nostats", "-i", str(tmp_path / "noise.wav")]
    said = subprocess.run([*command, "-af", "ebur128=peak=true", "-f", "null", "-"], capture_output=True, text=True)
    summary = said.stderr[said.stderr.rindex("Summary:") :]
    told = {key: float(summary.split(key)[1].split()[0]) for key in ("I:", "Peak:")}
    assert integrated_loudness(swelling) == pytest.approx(told["I:"], abs=0.15)
    assert true_peak(swelling) == pytest.approx(told["Peak:"], abs=0.3)


def test_a_short_sound_has_a_loudest_moment() -> None:
    """A tenth of a second in 400 ms is a quarter of the power."""
    short = sine(1000, 0.1, peak_db=-20)
    assert loudest_moment(short) == pytest.approx(-26, abs=0.2)
    assert integrated_loudness(short) == pytest.approx(-26, abs=0.2)


def test_the_loudest_moment_is_found_wherever_it_is() -> None:
    for start in (0.0, 1.234, 4.5):
        long = np.zeros((2, 5 * SAMPLE_RATE))
        at = round(start * SAMPLE_RATE)
        long[:, at : at + SAMPLE_RATE // 2] = sine(1000, 0.5, peak_db=-18)
        assert loudest_moment(long) == pytest.approx(-18, abs=0.1)


def test_silence_is_measured_too() -> None:
    nothing = np.zeros((2, SAMPLE_RATE))
    assert integrated_loudness(nothing) == SILENCE
    assert true_peak(nothing) == SILENCE
    assert Measures.of(nothing).seam.step == 0


# ------------------------------------------------------------------------------------------------- peaks


def test_a_peak_of_6_db() -> None:
    assert true_peak(sine(1000, 1, peak_db=-6)) == pytest.approx(-6, abs=0.05)


def test_a_peak_between_samples_is_found() -> None:
    """At a quarter of the rate and an eighth of a turn, no sample comes nearer to the peak than 3 dB."""
    between = sine(SAMPLE_RATE / 4, 1, phase=np.pi / 4)
    assert 20 * np.log10(np.abs(between).max()) == pytest.approx(-3.01, abs=0.01)
    assert true_peak(between) == pytest.approx(0, abs=0.2)


def test_a_peak_is_found_where_long_signals_are_cut() -> None:
    for at in (480_000 - 1, 480_000, 480_001):
        long = np.zeros((2, 20 * SAMPLE_RATE))
        long[:, at : at + 2] = 0.5
        assert true_peak(long) > -6.1 + 1


def test_clipping_and_offset_are_measured() -> None:
    measures = Measures.of(np.clip(sine(100, 1, peak_db=3), -1, 1) + 0.0)
    assert measures.clipped > 1000
    assert Measures.of(sine(100, 1, peak_db=-1)).clipped == 0
    assert offset(sine(100, 1, peak_db=-6) + np.array([[0.0], [-0.02]])) == pytest.approx(0.02, abs=1e-6)


def test_the_difference_of_two_signals() -> None:
    one = noise(1)
    other = one.copy()
    other[1, 777] += 1e-4
    assert difference(one, one) == SILENCE
    assert difference(one, other) == pytest.approx(-80, abs=0.01)
    assert difference(one, one[:, :-1]) == np.inf


# ------------------------------------------------------------------------------------------------- seams


def circular_noise(seconds: float) -> Signal:
    """Noise that goes round and falls off above 500 Hz, so that a cut in it is heard."""
    spectrum = np.fft.rfft(noise(seconds))
    spectrum /= 1 + (np.fft.rfftfreq(round(seconds * SAMPLE_RATE), 1 / SAMPLE_RATE) / 500) ** 3
    return np.fft.irfft(spectrum)


HUM = Sound("hum", "ambience", lambda: sine(220, 1), loudness=-20.0)


def seam_faults(signal: Signal) -> list[str]:
    return [fault for fault in faults(Measures.of(signal), HUM) if "seam" in fault]


@pytest.mark.parametrize("loop", [sine(220, 3, peak_db=-20), circular_noise(4)], ids=["sine", "noise"])
def test_what_goes_round_has_no_seam_and_what_is_cut_has(loop: Signal) -> None:
    whole = Seam.of(loop)
    assert whole.step_over < 0
    assert whole.hiss_over < 3
    assert seam_faults(loop) == []
    cut = loop[:, : -SAMPLE_RATE // 3 - 71]
    broken = Seam.of(cut)
    assert broken.hiss_over > 6
    assert broken.step_percentile == 100
    assert any("jumps" in fault for fault in seam_faults(cut))
    assert any("clicks" in fault for fault in seam_faults(cut))


def test_a_hole_at_the_seam_is_heard() -> None:
    """What a player does that does not know where an Opus loop ends."""
    loop = circular_noise(4)
    loop[:, -312:] = 0
    assert seam_faults(loop) or Seam.of(np.roll(loop, 312, axis=1)).hiss_over > 3


def test_an_attack_on_the_first_beat_is_no_fault() -> None:
    beat = (
        sine(880, 0.5, peak_db=-12)
        * np.exp(-np.arange(SAMPLE_RATE // 2) / 4000)
        * np.minimum(1, np.arange(SAMPLE_RATE // 2) / 96)
    )
    assert seam_faults(np.tile(beat, 6)) == []


@pytest.mark.parametrize("samples", [1, 2, 100, 960, 4800])
def test_short_signals_are_measured(samples: int) -> None:
    assert Measures.of(np.full((2, samples), 0.1)).seconds == samples / SAMPLE_RATE


# ------------------------------------------------------------------------------------------------ faults


def test_a_good_sound_has_no_faults() -> None:
    assert faults(Measures.of(sine(220, 2, peak_db=-19.4)), HUM) == []


@pytest.mark.parametrize(
    ("signal", "told"),
    [
        (sine(220, 2, peak_db=-15), "hum: 4.* LU too loud: -15.* LUFS integrated, to be -20.0 ± 1"),
        (sine(220, 2, peak_db=-25), "LU too quiet"),
        (sine(220, 2, peak_db=-8), "true peak is -8.0 dBTP, 4.0 dB over its -12"),
        (np.clip(sine(220, 2, peak_db=3), -1, 1), "samples are clipped"),
        (sine(220, 2, peak_db=-20) + 0.01, "mean is 0.0100"),
    ],
    ids=["loud", "quiet", "peak", "clipped", "DC"],
)
def test_what_is_wrong_is_said_by_how_much(signal: Signal, told: str) -> None:
    assert any(re.search(told, fault) for fault in faults(Measures.of(signal), HUM))


def test_an_effect_is_measured_by_its_loudest_moment_and_has_no_seam() -> None:
    knock = Sound("knock", "effect", lambda: sine(220, 1), loudness=-24.0)
    tail = np.concatenate([sine(997, 0.5, peak_db=-24), np.zeros((2, 5 * SAMPLE_RATE))], axis=1)
    assert faults(Measures.of(tail), knock) == []
    assert faults(Measures.of(tail[:, : SAMPLE_RATE // 2 - 20]), knock) == []


def test_a_layer_has_no_loudness_of_its_own() -> None:
    layer = Sound("voice", "layer", lambda: sine(220, 1), gain=-6.0)
    assert faults(Measures.of(sine(220, 2, peak_db=-40)), layer) == []


# ------------------------------------------------------------------------------------------------- notes


def test_the_notes_of_each_beat_are_heard() -> None:
    beats = [chord(65, 69, seconds=0.5), chord(60, 64, seconds=0.5)]
    shares = pitch_classes(np.concatenate(beats, axis=1), beat_seconds=0.5)
    assert shares.shape == (2, 12)
    assert shares[0, [5, 9]].sum() > 0.95
    assert shares[1, [0, 4]].sum() > 0.95


@pytest.mark.parametrize("transpose", [0, -8])
def test_a_wrong_note_is_heard_on_its_beat(transpose: int) -> None:
    families = [plan().families["T"], plan().families["D"]]
    beats = [chord(65 + transpose, 69 + transpose, seconds=0.5) for _ in range(3)]
    beats += [chord(60 + transpose, 64 + transpose, seconds=0.5) for _ in range(3)]
    right = np.concatenate(beats, axis=1)
    assert min(share_in_families(right, families, bar_seconds=1.5, transpose=transpose, beats=3)) > 0.95
    beats[4] = chord(60 + transpose, 65 + transpose, seconds=0.5)
    shares = share_in_families(np.concatenate(beats, axis=1), families, bar_seconds=1.5, transpose=transpose, beats=3)
    assert [share > 0.9 for share in shares] == [True, True, True, True, False, True]


def test_a_silent_beat_rubs_nowhere_and_another_length_is_refused() -> None:
    family = [plan().families["T"]]
    assert share_in_families(np.zeros((2, 72_000)), family, bar_seconds=1.5, transpose=0, beats=3) == [1.0, 1.0, 1.0]
    with pytest.raises(ValueError, match="has 6 beats, and 1 bars have 3"):
        share_in_families(np.zeros((2, 144_000)), family, bar_seconds=1.5, transpose=0, beats=3)


# ---------------------------------------------------------------------------------------------- pictures


def test_a_spectrum_has_a_tone_in_its_row() -> None:
    """240 rows from 40 Hz to 16 kHz, even in pitch."""
    for hertz in (100, 1000, 8000):
        for seconds in (0.2, 1, 6):
            seen = spectrum(sine(hertz, seconds, peak_db=-40))
            row = int(seen[:, seen.shape[1] // 2].argmax())
            assert row == pytest.approx(240 * np.log2(hertz / 40) / np.log2(400), abs=3)
            assert seen.max() == pytest.approx(-40, abs=1)


def test_spectra_stand_under_each_other(tmp_path: Path) -> None:
    file = tmp_path / "report" / "spectra.png"
    draw_spectra({"low": sine(100, 1, peak_db=-20), "high": sine(8000, 6, peak_db=-20)}, file)
    with Image.open(file) as picture:
        wide, high = picture.size
        light = np.asarray(picture.convert("L"), dtype=float)[:, wide // 2]
    assert 900 < wide < 2000
    # What is bright on black: the low tone in the lower half of its picture, the high one in the upper half of its own.
    lower, upper = light[: high // 2], light[high // 2 :]
    black = [np.where(half < 5)[0] for half in (lower, upper)]
    tone = [
        half[rows[0] : rows[-1]].argmax() / (rows[-1] - rows[0])
        for half, rows in zip((lower, upper), black, strict=True)
    ]
    assert tone[0] > 0.5
    assert tone[1] < 0.5
