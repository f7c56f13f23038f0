"""Files that repeat to the byte and play as long as what they were made from, without delay."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from sound_room import encoding
from sound_room.encoding import decode, mp3, opus
from sound_room.filters import lowpass
from sound_room.measuring import likeness
from sound_room.plan import SAMPLE_RATE
from sound_room.signals import at_rms, noise, rms
from sound_room.sounds import Signal, SoundError

ENCODERS = pytest.mark.parametrize("encode", [opus, mp3])

# A bar of the plan; what fills MP3's frames exactly; what overlaps its last frame by a little (where ffmpeg's own
# count is wrong); less than a frame of either.
LENGTHS = (120_000, 1152 * 40 - 576, 1152 * 42 + 23, 1152 * 21 + 40, 12_345, 960, 100)


def music(samples: int, *, seed: int = 1) -> Signal:
    """Decaying tones, on both sides differently, the first of them at once."""
    chance = np.random.default_rng(seed)
    time = np.arange(samples) / SAMPLE_RATE
    signal = np.zeros((2, samples))
    for number in range(24):
        hertz = 110 * 2 ** (chance.integers(0, 40) / 12)
        start = chance.uniform(0, samples / SAMPLE_RATE) if number else 0.0
        tone = np.where(time >= start, np.exp(-(time - start) / 0.3), 0) * np.sin(2 * np.pi * hertz * (time - start))
        signal += 0.08 * np.outer([1.0, 0.4] if number % 2 else [0.4, 1.0], tone)
    return signal


def lag(heard: Signal, played: Signal) -> int:
    """Samples by which `heard` comes later, by cross-correlation."""
    size = 2 * max(heard.shape[1], played.shape[1])
    match = np.fft.irfft(np.fft.rfft(heard[0], size) * np.conj(np.fft.rfft(played[0], size)), size)
    best = int(match.argmax())
    return best if best < size // 2 else best - size


@ENCODERS
@pytest.mark.parametrize("samples", LENGTHS)
def test_what_is_heard_is_as_long_as_what_was_played_and_not_late(encode: encoding.Encoder, samples: int) -> None:
    played = music(samples)
    heard = decode(encode(played, "music", 64))
    assert heard.shape == played.shape
    assert heard.dtype == np.float64
    assert lag(heard, played) == 0
    assert likeness(heard, played) > 14


@ENCODERS
def test_a_phrase_is_played_well(encode: encoding.Encoder) -> None:
    played = music(480_000)
    heard = decode(encode(played, "music", 72 if encode is opus else 64))
    assert likeness(heard, played) > 18
    assert abs(20 * np.log10(heard.std() / played.std())) < 0.1


@ENCODERS
def test_the_same_signal_gives_the_same_bytes_in_another_process_too(encode: encoding.Encoder, tmp_path: Path) -> None:
    played = music(48_000)
    first = encode(played, "hum", 64)
    assert encode(played, "hum", 64) == first
    np.save(tmp_path / "played.npy", played)
    again = f"""
import sys
sys.path[:0] = {sys.path!r}
import numpy
from pathlib import Path
from sound_room.encoding import {encode.__name__}
folder = Path({str(tmp_path)!r})
(folder / "again").write_bytes({encode.__name__}(numpy.load(folder / "played.npy"), "hum", 64))
"""
    subprocess.run([sys.executable, "-c", again], check=True)
    assert (tmp_path / "again").read_bytes() == first


@ENCODERS
def test_more_kilobits_are_more_bytes_and_nearer(encode: encoding.Encoder) -> None:
    played = music(240_000)
    small, large = (encode(played, "music", kbps) for kbps in (48, 96))
    assert len(large) > 1.6 * len(small)
    assert likeness(decode(large), played) > likeness(decode(small), played)
    for content, kbps in ((small, 48), (large, 96)):
        assert len(content) * 8 / 5 / 1000 == pytest.approx(kbps, rel=0.12)


def test_streams_of_different_sounds_have_different_numbers() -> None:
    played = music(9_600)
    numbers = [opus(played, name, 64)[14:18] for name in ("hum", "knock")]
    assert numbers[0] != numbers[1]


@ENCODERS
def test_no_file_says_when_or_where_it_was_made(encode: encoding.Encoder) -> None:
    content = encode(music(9_600), "hum", 64).lower()
    for word in (b"date", b"title", b"/tmp", b".wav", b"id3"):
        assert word not in content


def test_loops_of_whole_opus_frames_go_round_in_mp3() -> None:
    """Half a second of a tone that goes round: at the seam the error is no larger than elsewhere."""
    time = np.arange(48_000) / SAMPLE_RATE
    loop = 0.1 * np.stack([np.sin(2 * np.pi * 220 * time)] * 2)
    for encode in (opus, mp3):
        error = decode(encode(loop, "hum", 64)) - loop
        assert np.abs(error).max() < 0.03, encode.__name__


def test_a_file_can_be_decoded_by_its_path(tmp_path: Path) -> None:
    content = opus(music(9_600), "hum", 64)
    (tmp_path / "hum.opus").write_bytes(content)
    assert np.array_equal(decode(tmp_path / "hum.opus"), decode(content))


def test_one_channel_is_heard_on_both_sides(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "mono.wav", music(9_600)[0], SAMPLE_RATE)
    heard = decode(tmp_path / "mono.wav")
    assert heard.shape == (2, 9_600)
    assert np.array_equal(heard[0], heard[1])


def test_what_is_no_sound_is_told(tmp_path: Path) -> None:
    with pytest.raises(SoundError, match="cannot be decoded"):
        decode(b"no sound at all")
    soundfile.write(tmp_path / "slow.wav", music(9_600).T, 44_100)
    with pytest.raises(SoundError, match=r"slow\.wav: is at 44100 Hz"):
        decode(tmp_path / "slow.wav")


def test_an_encoder_that_fails_is_told_with_the_sound_s_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "tool", lambda name: [sys.executable, "-c", "raise SystemExit('out of order')"])
    with pytest.raises(SoundError, match=r"hum: its encoder failed:\nout of order"):
        opus(music(9_600), "hum", 64)
    monkeypatch.setattr(encoding, "get_ffmpeg_exe", lambda: "/nowhere/ffmpeg")
    with pytest.raises(SoundError, match=r"hum: its encoder failed.*nowhere"):
        mp3(music(9_600), "hum", 64)


def test_an_mp3_s_tag_is_checked_as_ffmpeg_checks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where ffmpeg's count is right, ours changes nothing, the checksum included; where it is wrong, the count only."""
    exact = encoding._with_exact_end
    monkeypatch.setattr(encoding, "_with_exact_end", lambda content, samples, before: content)
    right, wrong = (mp3(music(samples), "hum", 64) for samples in (48_000, 48_407))
    assert exact(right, 48_000, 0) == right
    assert decode(wrong).shape[1] == 48_407 + 24
    mended = exact(wrong, 48_407, 0)
    tag = wrong.index(b"Info")
    changed = [at for at, (one, other) in enumerate(zip(wrong, mended, strict=True)) if one != other]
    assert set(changed) <= {tag + 142, tag + 143, tag + 154, tag + 155}


def test_the_checksum_is_the_known_one() -> None:
    """CRC-16/ARC of the digits one to nine is 0xBB3D."""
    assert encoding._check_sum(b"123456789") == 0xBB3D


@pytest.mark.parametrize("encode", [opus, mp3])
def test_a_loop_is_encoded_as_it_goes_round(encode: encoding.Encoder) -> None:
    """Its length and place stay exact: what the encoder hears before its start and after its end is not heard."""
    n = 48_000 * 2 + 960 * 7
    signal = at_rms(lowpass(noise(n, "a loop"), 2_000), -30.0)
    heard = decode(encode(signal, "hum", 64, loops=True))
    assert heard.shape == signal.shape
    assert rms(heard - signal) < 0.3 * rms(signal)
    for ends in (slice(0, 960), slice(-960, None)):
        assert rms((heard - signal)[:, ends]) < 0.5 * rms(signal)
