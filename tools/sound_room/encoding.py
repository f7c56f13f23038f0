"""From signals to files and back: Opus for the desktop, MP3 for the web, both with their exact length.

The same signal gives the same bytes: the Ogg stream's number comes from the sound's name, and no file says when or by
what command it was made.
"""

from __future__ import annotations

import io
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import numpy as np
import soundfile
from imageio_ffmpeg import get_ffmpeg_exe

from sound_room.debian_tools import tool
from sound_room.plan import SAMPLE_RATE
from sound_room.sounds import Signal, SoundError

Encoder = Callable[[Signal, str, int], bytes]

PATIENCE = 300.0  # seconds for an encoder, on a busy machine

# LAME makes everything quieter by this, up to 160 kbit/s; both platforms are to be as loud as each other.
_LAME_SCALE = 0.95

# Of an MP3's first frame, which holds no sound but a tag: where the tag's fields are, from its first letter.
_MP3_TAG = b"Info"
_MP3_FRAMES = slice(8, 12)
_MP3_ENDS = slice(141, 144)  # the encoder's delay and padding, 12 bits each
_MP3_CHECK = slice(154, 156)  # of everything in the file before it
_MP3_FRAME = 1152  # samples


# What an encoder hears of a loop before its start and after its end, so that it is as settled at the seam as anywhere.
_BEFORE = {"opus": 4 * 960, "mp3": 2 * _MP3_FRAME}  # samples
_AFTER = 960

# In an Ogg page: where its sample's number is, its checksum, the count of its segments; in Opus' first packet, the
# samples that players skip.
_OGG_GRANULE = slice(6, 14)
_OGG_CHECK = slice(22, 26)
_OGG_SEGMENTS = 26
_OPUS_SKIP = slice(10, 12)


def opus(signal: Signal, name: str, kbps: int, *, loops: bool = False) -> bytes:
    """Return a signal, shape (2, n) at 48 kHz, as an Opus file; `name` is the sound's. Raises `SoundError`.

    What `loops` is encoded as it goes round: the encoder hears its end before its start, which players skip.
    """
    if loops:
        content = opus(_with_surroundings(signal, _BEFORE["opus"]), name, kbps)
        return _skipping(content, _BEFORE["opus"], signal.shape[1])
    serial = crc32(name.encode()) & 0x7FFFFFFF
    command = [*tool("opusenc"), "--quiet", "--bitrate", str(kbps), "--cvbr", "--comp", "10", "--music"]
    command += ["--discard-comments", "--padding", "0", "--serial", str(serial), "-", "-"]
    return _run(command, name, given=_wave(signal))


def mp3(signal: Signal, name: str, kbps: int, *, loops: bool = False) -> bytes:
    """Return a signal, shape (2, n) at 48 kHz, as an MP3 file; `name` is the sound's. Raises `SoundError`.

    What `loops` is encoded as it goes round, like Opus.
    """
    before = _BEFORE["mp3"] if loops else 0
    samples = signal.shape[1]
    if loops:
        signal = _with_surroundings(signal, before)
    command = [get_ffmpeg_exe(), "-hide_banner", "-loglevel", "error", "-f", "wav", "-i", "-"]
    # 0: LAME looks longest for what to leave out. At few kilobits a seam closes more often so.
    command += ["-codec:a", "libmp3lame", "-b:a", f"{kbps}k", "-compression_level", "0"]
    command += ["-map_metadata", "-1", "-id3v2_version", "0", "-fflags", "+bitexact", "-flags:a", "+bitexact"]
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        # Into a file: into a pipe, no tag with the length would be written.
        target = Path(folder) / "sound.mp3"
        _run([*command, str(target)], name, given=_wave(signal / _LAME_SCALE))
        return _with_exact_end(target.read_bytes(), samples, before)


def decode(content: bytes | Path) -> Signal:
    """Return what an Opus or MP3 file plays: shape (2, n) at 48 kHz, without the encoder's delay and padding.

    `SoundError` if it is neither, or at another rate.
    """
    source = io.BytesIO(content) if isinstance(content, bytes) else content
    called = "the content" if isinstance(content, bytes) else content.name
    try:
        samples, rate = soundfile.read(source, dtype="float64", always_2d=True)
    except soundfile.SoundFileError as error:
        raise SoundError(f"{called}: cannot be decoded ({error}); render it again") from error
    if rate != SAMPLE_RATE:
        raise SoundError(f"{called}: is at {rate} Hz, and every sound is at {SAMPLE_RATE}; render it again")
    if samples.shape[1] == 1:
        samples = np.repeat(samples, 2, axis=1)
    return np.ascontiguousarray(samples.T)


def _with_surroundings(signal: Signal, before: int) -> Signal:
    """Return a loop with what comes before its start and after its end, as often round as that takes."""
    places = np.arange(-before, signal.shape[1] + _AFTER) % signal.shape[1]
    return np.asarray(signal[:, places], dtype=np.float64)


def _skipping(content: bytes, before: int, samples: int) -> bytes:
    """Return an Opus file of which players skip `before` samples more, and that ends after `samples`."""
    pages = _ogg_pages(content)
    head = bytearray(pages[0])
    packet = _OGG_SEGMENTS + 1 + head[_OGG_SEGMENTS]
    field = slice(packet + _OPUS_SKIP.start, packet + _OPUS_SKIP.stop)
    skip = int.from_bytes(head[field], "little") + before
    head[field] = skip.to_bytes(2, "little")
    last = bytearray(pages[-1])
    last[_OGG_GRANULE] = (skip + samples).to_bytes(8, "little")
    return _checked(head) + b"".join(pages[1:-1]) + _checked(last)


def _ogg_pages(content: bytes) -> list[bytes]:
    pages = []
    start = 0
    while start < len(content):
        segments = content[start + _OGG_SEGMENTS]
        table = start + _OGG_SEGMENTS + 1
        end = table + segments + sum(content[table : table + segments])
        pages.append(content[start:end])
        start = end
    return pages


def _checked(page: bytearray) -> bytes:
    """Return an Ogg page with its checksum (CRC-32 of the polynomial 0x04c11db7, from 0, over the field as zeros)."""
    page[_OGG_CHECK] = bytes(4)
    check = 0
    for byte in page:
        check ^= byte << 24
        for _ in range(8):
            check = (check << 1 ^ (0x04C11DB7 if check & 0x80000000 else 0)) & 0xFFFFFFFF
    page[_OGG_CHECK] = check.to_bytes(4, "little")
    return bytes(page)


def _wave(signal: Signal) -> bytes:
    out = io.BytesIO()
    soundfile.write(out, signal.T, SAMPLE_RATE, format="WAV", subtype="FLOAT")
    return out.getvalue()


def _run(command: list[str], name: str, *, given: bytes) -> bytes:
    """Return what an encoder answers to what it is given; `SoundError` names the sound if it fails."""
    try:
        done = subprocess.run(command, input=given, capture_output=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SoundError(f"{name}: its encoder failed ({error})") from error
    if done.returncode:
        tail = done.stderr.decode(errors="replace").strip().splitlines()[-3:]
        raise SoundError(f"{name}: its encoder failed:\n" + "\n".join(tail))
    return done.stdout


def _with_exact_end(content: bytes, samples: int, before: int) -> bytes:
    """Return an MP3 file whose tag tells its length as `samples`, and of which players skip `before` samples more.

    When the last frame holds fewer than 48 samples, ffmpeg counts the padding before it too, and players go on
    for as many samples of silence.
    """
    tag = content.find(_MP3_TAG)
    if tag < 0:
        return content
    head, rest = bytearray(content[tag : tag + _MP3_CHECK.stop]), content[tag + _MP3_CHECK.stop :]
    frames = int.from_bytes(head[_MP3_FRAMES], "big")
    delay = (int.from_bytes(head[_MP3_ENDS], "big") >> 12) + before
    padding = frames * _MP3_FRAME - delay - samples
    head[_MP3_ENDS] = (delay << 12 | padding).to_bytes(3, "big")
    head[_MP3_CHECK] = _check_sum(content[:tag] + head[: _MP3_CHECK.start]).to_bytes(2, "big")
    return content[:tag] + head + rest


def _check_sum(content: bytes) -> int:
    """Return the checksum that an MP3's tag ends with (CRC-16 of the polynomial 0x8005, bits reversed)."""
    check = 0
    for byte in content:
        check ^= byte
        for _ in range(8):
            check = check >> 1 ^ (0xA001 if check & 1 else 0)
    return check
