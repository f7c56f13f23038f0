"""Instruments: sampled ones, played dry by FluidSynth, and made ones. All give loops: what rings on comes round.

sampled      a voice of the sound font; with pedal, bends, and a lead for samples that speak late
warm_pad     detuned partials that breathe
felt         hammers and keys of a felt piano
clockwork    governor and pins of a music box
drone        one endless tone of a few partials that closes exactly
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import mido
import numpy as np
import soundfile
from numpy.typing import NDArray

from sound_room.debian_tools import sound_font, tool
from sound_room.filters import highpass, lowpass
from sound_room.performance import Played
from sound_room.plan import SAMPLE_RATE
from sound_room.signals import Curve, decay, fold, midi_hertz, pan, rms, rng, samples, swell
from sound_room.sounds import Signal, SoundError

# Programs of the sound font, counted from 0 (General MIDI).
PIANO, CELESTA, GLOCKENSPIEL, MUSIC_BOX, VIBRAPHONE, MARIMBA = 0, 8, 9, 10, 11, 12
GUITAR, CELLO, HARP, STRINGS, SLOW_STRINGS, CHOIR, HUMMED = 24, 42, 46, 48, 49, 52, 53
CLARINET, FLUTE, KALIMBA, BELLS = 71, 73, 108, 14

_TICKS = 1000  # a second: notes are put down by the millisecond
_TAIL = 7.0  # seconds; the slowest voice has died away by then
_GAIN = "0.6"
_BEND_RANGE = 12  # semitones up and down
_BEND_STEP = 0.05  # seconds between two positions of the bend wheel
_PATIENCE = 120.0  # seconds for one voice, on a busy machine

Bend = Sequence[tuple[float, float]]  # points (second, cents) of a curve

# Volume, place, expression, sends to reverb and chorus: as loud as can be, in the middle, dry.
_CONTROLS = {7: 100, 10: 64, 11: 127, 91: 0, 93: 0}


# ----------------------------------------------------------------------------------------------------- sampled


def sampled(
    notes: Iterable[Played], n: int, program: int, *, pedal: float = 0.0, lead: float = 0.0, bend: Bend = ()
) -> Signal:
    """Return a voice of the sound font as a loop of n samples.

    `pedal` is the length of a bar in seconds if the pedal is changed at each. Samples that speak `lead` seconds late
    are begun so much earlier. `bend` moves the pitch of all notes in cents over the loop.
    """
    played = tuple(notes)
    if not played:
        return np.zeros((2, n))
    return np.roll(_sampled(played, n, program, pedal, tuple(bend)).astype(np.float64), -samples(lead), axis=1)


@lru_cache(maxsize=6)
def _sampled(notes: tuple[Played, ...], n: int, program: int, pedal: float, bend: Bend) -> NDArray[np.float32]:
    seconds = n / SAMPLE_RATE
    events = [*_note_events(notes), *_pedal_events(seconds, pedal), *_bend_events(seconds, bend)]
    return fold(_rendered(_midi(events, program, seconds + _TAIL)), n).astype(np.float32)


def _note_events(notes: Iterable[Played]) -> Iterable[tuple[float, int, mido.Message]]:
    """Yield (second, order among the same second, message)."""
    for note in notes:
        yield note.start, 3, mido.Message("note_on", note=note.pitch, velocity=note.velocity)
        yield note.end, 0, mido.Message("note_off", note=note.pitch, velocity=0)


def _pedal_events(seconds: float, bar: float) -> Iterable[tuple[float, int, mido.Message]]:
    if not bar:
        return
    for start in np.arange(round(seconds / bar)) * bar:
        yield float(start) + 0.02, 1, mido.Message("control_change", control=64, value=127)
        yield float(start) + bar - 0.04, 1, mido.Message("control_change", control=64, value=0)


def _bend_events(seconds: float, bend: Bend) -> Iterable[tuple[float, int, mido.Message]]:
    if not bend:
        return
    times = np.arange(0.0, seconds, _BEND_STEP)
    last = None
    seconds_of, cents_of = [point[0] for point in bend], [point[1] for point in bend]
    for step, cents in enumerate(np.interp(times, seconds_of, cents_of)):
        wheel = int(np.clip(round(8192 * cents / (100 * _BEND_RANGE)), -8192, 8191))
        if wheel != last:
            yield step * _BEND_STEP, 2, mido.Message("pitchwheel", pitch=wheel)
            last = wheel


def _midi(events: Iterable[tuple[float, int, mido.Message]], program: int, seconds: float) -> mido.MidiFile:
    file = mido.MidiFile(ticks_per_beat=_TICKS)
    track = mido.MidiTrack()
    file.tracks.append(track)
    track.append(mido.MetaMessage("set_tempo", tempo=1_000_000))
    track.append(mido.Message("program_change", program=program))
    # The bend's range is a "registered parameter": number 0, then its value.
    for control, value in [*_CONTROLS.items(), (101, 0), (100, 0), (6, _BEND_RANGE), (38, 0)]:
        track.append(mido.Message("control_change", control=control, value=value))
    now = 0
    for second, _, message in sorted(events, key=lambda event: event[:2]):
        tick = max(now, round(second * _TICKS))
        track.append(message.copy(time=tick - now))
        now = tick
    # A last message keeps FluidSynth playing until all has died away.
    end = max(now, round(seconds * _TICKS))
    track.append(mido.Message("control_change", control=11, value=127, time=end - now))
    return file


def _rendered(file: mido.MidiFile) -> Signal:
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        notes, sound = Path(folder) / "notes.mid", Path(folder) / "sound.wav"
        file.save(notes)
        command = [*tool("fluidsynth"), "-ni", "-q", "-F", str(sound), "-r", str(SAMPLE_RATE), "-O", "float"]
        command += ["-T", "wav", "-R", "0", "-C", "0", "-g", _GAIN, "-o", "synth.dynamic-sample-loading=1"]
        done = subprocess.run(
            [*command, str(sound_font()), str(notes)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
        if done.returncode or not sound.is_file():
            raise SoundError(f"FluidSynth does not play: {(done.stdout + done.stderr).strip()[-500:]}")
        signal, rate = soundfile.read(sound, always_2d=True)
    if rate != SAMPLE_RATE:
        raise SoundError(f"FluidSynth plays at {rate} Hz; {SAMPLE_RATE} is needed")
    return np.asarray(signal.T, dtype=np.float64)


# -------------------------------------------------------------------------------------------------------- made

_TABLE = 10.0  # seconds; a pad's tone repeats after that, unheard under its swells


def put(into: Signal, what: Signal, at: float) -> None:
    """Add a short signal to a loop in place, from the second `at` on; what goes past the end comes round.

    Unlike `signals.add` it touches only what it adds to: thousands of ticks are put into a long loop.
    """
    n = into.shape[1]
    start, left = samples(at) % n, what
    while left.shape[1]:
        here = min(left.shape[1], n - start)
        into[:, start : start + here] += left[:, :here]
        start, left = 0, left[:, here:]


def warm_pad(
    notes: Iterable[Played], n: int, *names: object, attack: float = 0.9, release: float = 1.0, tilt: float = 1.7
) -> Signal:
    """Return a soft pad: a few detuned partials a note, each 6 × `tilt` dB an octave softer, swelling and breathing."""
    out = np.zeros((2, n))
    chance = rng("pad", *names)
    for note in notes:
        length = samples(note.end - note.start + release)
        tone = _pad_tone(note.pitch, tilt, names)
        begin = int(chance.integers(tone.shape[1]))
        heard = tone[:, (begin + np.arange(length)) % tone.shape[1]]
        put(out, heard * _breath(length, attack, release) * note.velocity / 64, note.start)
    return 0.05 * out


def _breath(length: int, attack: float, release: float) -> Curve:
    """Return a swell and a fall, a little fuller at both ends than in the middle."""
    way = np.arange(length) / length
    rising, falling = swell(length, 0.0, attack), swell(length, 0.0, release)[::-1]
    return np.asarray(rising * falling * (0.9 + 0.1 * np.cos(2 * np.pi * way)), dtype=np.float64)


@lru_cache(maxsize=32)
def _pad_tone(pitch: int, tilt: float, names: tuple[object, ...], detune: float = 4.0, partials: int = 6) -> Signal:
    """Return ten seconds of a pad's tone, which close; each side has its own detuning in cents."""
    lines = [
        (midi_hertz(pitch + side * (detune + cents) / 100) * partial, partial**-tilt)
        for partial in range(1, partials + 1)
        for side, cents in ((-1, 0.0), (1, 0.7))
    ]
    return partials_of(samples(_TABLE), lines, "pad", pitch, *names)


def partials_of(n: int, lines: Sequence[tuple[float, float]], *names: object) -> Signal:
    """Return a sum of sines (hertz, factor) that closes after n samples, with phases by chance on both sides."""
    spectrum = np.zeros((2, n // 2 + 1), dtype=np.complex128)
    chance = rng("partials", *names)
    for hertz, factor in lines:
        phases = np.exp(2j * np.pi * chance.uniform(size=2))
        spectrum[:, round(hertz * n / SAMPLE_RATE)] += factor * phases * n / 2
    return np.asarray(np.fft.irfft(spectrum, n, axis=1), dtype=np.float64)


def drone(
    n: int, pitch: float, *names: object, cents: float = 7.0, tilt: float = 1.4, highest: float = 2500.0
) -> Signal:
    """Return one endless tone of RMS about 1, three strings a partial, that closes after n samples."""
    lines = [
        (midi_hertz(pitch + shift / 100) * partial, partial**-tilt)
        for partial in range(1, 11)
        for shift in (-cents, 0.0, cents)
        if midi_hertz(pitch) * partial < highest
    ]
    made = partials_of(n, lines, "drone", pitch, *names)
    return made / rms(made)


def felt(notes: Iterable[Played], n: int, *names: object) -> Signal:
    """Return the soft noises of hammers and keys, each as hard as its note."""
    out = np.zeros((2, n))
    chance = rng("felt", *names)
    length = samples(0.06)
    for note in notes:
        brush = 0.35 * chance.standard_normal(length) * decay(length, 0.009, 0.001)
        depth = chance.uniform(85.0, 120.0)
        thump = np.sin(2 * np.pi * depth * np.arange(length) / SAMPLE_RATE) * decay(length, 0.018, 0.002)
        put(out, pan((brush + thump) * note.velocity / 64, chance.uniform(-0.15, 0.15)), note.start)
    return lowpass(out, 1400.0)


def clockwork(notes: Iterable[Played], ticks: Iterable[float], n: int, *names: object) -> Signal:
    """Return a music box's mechanism: a governor that ticks at those seconds, and a pin before each note."""
    out = np.zeros((2, n))
    chance = rng("clockwork", *names)
    length = samples(0.015)
    for second in ticks:
        tick = 0.4 * chance.standard_normal(length) * decay(length, 0.0015, 0.0005)
        put(out, pan(tick, -0.1), second % (n / SAMPLE_RATE))
    for note in notes:
        pin = chance.standard_normal(length) * decay(length, 0.003, 0.001)
        put(out, pan(0.4 * pin, 0.15), (note.start - 0.014) % (n / SAMPLE_RATE))
    return lowpass(highpass(out, 1800.0), 6000.0)
