"""Rendering what changed, checking that nothing is stale, and the table for the game's stage."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, as_completed
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from masters.outcome import Outcome, Progress, told, workers
from masters.workplace import Rendered, read_record, sha256, write_record, write_whole
from sound_room.debian_tools import get_sound_tools
from sound_room.encoding import decode, mp3, opus
from sound_room.mastering import mastered
from sound_room.masters import SoundRoom, load_master
from sound_room.measuring import Seam, difference, likeness, seam_faults, true_peak
from sound_room.plan import SAMPLE_RATE, plan
from sound_room.sounds import DESKTOP_ONLY, TRUE_PEAK, WEB_ONLY, Kind, Signal, Sound, SoundError

# Kilobits a second, by kind, the fewest first. What leaves a loop's seam open, because something sharp stands there,
# has the next at which it closes. Both platforms stay under 18 MB with all five chapters; what that costs is measured
# in audio/README.md.
OPUS_KBPS: dict[Kind, tuple[int, ...]] = {
    "theme": (56, 64, 72),
    "fear": (56, 64, 72),
    "layer": (56, 64, 72),
    "premix": (56, 64, 72),
    "ambience": (34, 40, 48, 56),
    "effect": (56,),
    "speech": (48,),
}
# A lullaby is nearly as near to its source at 48 as at 64. Fear is darker still, and the finale's mixes are many: both
# have 40. Rooms are quiet, and noise for the most part; at 32 they would lose what is above 3 kHz.
MP3_KBPS: dict[Kind, tuple[int, ...]] = {
    "theme": (48, 56, 64),
    "fear": (40, 48, 56, 64),
    "layer": (40, 48, 56, 64),
    "premix": (40, 48, 56, 64),
    "ambience": (40, 48, 56, 64),
    "effect": (56,),
    "speech": (48,),
}
# By how many dB an MP3's error has to lie under a loop that was played, or it has the next of its kilobits too. Opus
# does not try to keep a wave's shape, and would be judged wrongly.
NEAR_ENOUGH = 11.0
ENDINGS = (".opus", ".mp3")

# A sound that is rendered again may differ by this, in dB below full scale.
REPEATABLE = -80.0
# ... or, where an encoder decided otherwise, keep what was played this much worse, in dB. 0.05 was seen, and 1.8 with a
# single short sine; half of the kilobits is 4 or more.
AS_LIKE = 3.0


class Encode(Protocol):
    """One of the two encoders."""

    def __call__(self, signal: Signal, name: str, kbps: int, *, loops: bool = False) -> bytes:
        """Return a sound's file."""
        ...


@dataclass(frozen=True)
class Played:
    """What came of one master: its files' contents by name from the root, and its entries of the table."""

    files: dict[str, bytes]
    entries: dict[str, dict[str, Any]]


def target(place: SoundRoom, master: Path, sound: Sound, ending: str) -> Path:
    """Return the file that a sound becomes."""
    return place.rendered / master.relative_to(place.masters).parent / f"{sound.name}{ending}"


def encodings(sound: Sound) -> dict[str, Callable[[], bytes]]:
    """Return how a sound is encoded, by ending: Opus for the desktop, MP3 for the web. Each call plays it once."""

    @cache
    def signal() -> Any:
        return mastered(sound)

    made: dict[str, Callable[[], bytes]] = {}
    if sound.kind not in WEB_ONLY:
        made[".opus"] = lambda: _at_fewest(opus, signal(), sound, OPUS_KBPS[sound.kind], near=-np.inf)
    if sound.kind not in DESKTOP_ONLY:
        made[".mp3"] = lambda: _at_fewest(mp3, signal(), sound, MP3_KBPS[sound.kind], near=NEAR_ENOUGH)
    return made


def _at_fewest(encode: Encode, signal: Signal, sound: Sound, kbps: tuple[int, ...], *, near: float) -> bytes:
    """Return a sound at the fewest kilobits at which it closes, under its peak and near (dB); else at the most."""
    *fewer, most = kbps
    for few in fewer:
        content = encode(signal, sound.name, few, loops=sound.loops)
        heard = decode(content)
        closes = not seam_faults(Seam.of(heard))
        # What an encoder leaves out can make a peak higher.
        if closes and true_peak(heard) <= TRUE_PEAK[sound.kind] and likeness(heard, signal) >= near:
            return content
    return encode(signal, sound.name, most, loops=sound.loops)


def bar_seconds(sound: Sound) -> float | None:
    """Return the length of a bar of music, or None for what has no bars."""
    if sound.kind in ("layer", "premix"):
        return plan().home_bar_seconds
    pieces = {**plan().lullabies, **plan().others}
    piece = pieces.get(sound.name.removesuffix("_fear")) if sound.kind in ("theme", "fear") else None
    return piece.bar_seconds if piece else None


def _play(root: str, master: str) -> Played:
    """Render and encode all sounds of a master; runs in a process of its own."""
    place = SoundRoom(Path(root))
    file = Path(master)
    files: dict[str, bytes] = {}
    entries: dict[str, dict[str, Any]] = {}
    for sound in load_master(file):
        for ending, encoded in encodings(sound).items():
            content = encoded()
            files[place.address(target(place, file, sound, ending))] = content
        seconds = decode(content).shape[1] / SAMPLE_RATE
        entries[sound.name] = _entry(place, file, sound) | {"seconds": round(seconds, 6)}
    return Played(files, entries)


def _entry(place: SoundRoom, master: Path, sound: Sound) -> dict[str, Any]:
    """Return what the table says of a sound, its length excepted."""
    stem = target(place, master, sound, "").relative_to(place.root / "game").as_posix()
    entry: dict[str, Any] = {"kind": sound.kind, "file": stem, "loops": sound.loops}
    bar = bar_seconds(sound)
    return entry | ({"bar_seconds": bar} if bar else {})


def render_changed(place: SoundRoom, names: Iterable[str] = (), *, progress: Progress | None = None) -> Outcome:
    """Render what changed since it was recorded; `names` limits it, and an error stops only its own master.

    A master's files are written when all of them could be made. Files of masters that are gone are removed.
    """
    outcome = Outcome()
    record = read_record(place)
    place.forget_what_is_gone(record)
    waiting: dict[Future[Played], tuple[Path, str]] = {}
    entries = _read_table(place)
    with workers() as pool:
        for master in place.find(names):
            try:
                if place.is_fresh(master, record) and _declared(place, master) <= set(entries):
                    outcome.fresh += 1
                    continue
                # Here and not in the processes: whatever is wrong with fetching is said once, and by itself.
                get_sound_tools()
                waiting[pool.submit(_play, str(place.root), str(master))] = (master, place.sources_hash(master))
            except SoundError as error:
                outcome.errors.append(told(place, master, error))
        for done, job in enumerate(as_completed(waiting), start=1):
            master, sources = waiting[job]
            if progress is not None:
                progress(done, len(waiting), master.stem)
            try:
                played = job.result()
            except SoundError as error:
                outcome.errors.append(told(place, master, error))
                continue
            name = place.address(master)
            place.remove(set(getattr(record.get(name), "files", ())) - set(played.files))
            for file, content in played.files.items():
                write_whole(place.root / file, content)
                outcome.written[file] = len(content)
            digests = {file: sha256(place.root / file) for file in played.files}
            record[name] = Rendered(sources, digests)
            entries |= played.entries
            # Music takes minutes; what is done stays done if the rest is broken off.
            write_record(place, record)
    if not outcome.errors:
        declared = {name: entry for master in place.find() for name, entry in _entries(place, master).items()}
        write_whole(place.table, _as_table({name: entries[name] for name in declared if name in entries}))
    write_record(place, record)
    return outcome


def _declared(place: SoundRoom, master: Path) -> set[str]:
    return {sound.name for sound in load_master(master)}


def _entries(place: SoundRoom, master: Path) -> dict[str, dict[str, Any]]:
    return {sound.name: _entry(place, master, sound) for sound in load_master(master)}


def _read_table(place: SoundRoom) -> dict[str, dict[str, Any]]:
    try:
        stored: dict[str, dict[str, Any]] = json.loads(place.table.read_text(encoding="utf-8"))
        return dict(stored)
    except (OSError, ValueError, TypeError):
        return {}


def _as_table(entries: dict[str, dict[str, Any]]) -> bytes:
    return (json.dumps(dict(sorted(entries.items())), indent=1, sort_keys=True) + "\n").encode()


def stale(place: SoundRoom, *, sample: int = 2, seed: int | None = None) -> list[str]:
    """Return what is wrong with the rendered files, a line each; an empty list if nothing is.

    Everything is judged by recorded hashes; `sample` sounds, drawn by lot, are rendered again and compared.
    """
    wrong = place.differences(read_record(place), ENDINGS) or list(_table_faults(place))
    return wrong or _not_reproduced(place, sample, seed)


def _table_faults(place: SoundRoom) -> Iterator[str]:
    """Yield what the table says otherwise than the masters."""
    table = _read_table(place)
    declared: dict[str, dict[str, Any]] = {}
    for master in place.find():
        for name, entry in _entries(place, master).items():
            if name in declared:
                yield f"{place.address(master)}: another master already makes {name!r}"
            declared[name] = entry
    in_table = {name: {key: value for key, value in entry.items() if key != "seconds"} for name, entry in table.items()}
    if in_table != declared or not all("seconds" in entry for entry in table.values()):
        yield f"{place.address(place.table)}: is not what the masters declare"


def _repeated(file: str, master: str, name: str, ending: str) -> str:
    """Render and encode one sound again; return what its file has otherwise, if anything. A process of its own.

    Another processor may round otherwise in the last place. Opus' encoder then comes to decide otherwise, too, so that
    nothing but how well the file keeps what is played remains the same.
    """
    sound = next(one for one in load_master(Path(master)) if one.name == name)
    content, rendered = encodings(sound)[ending](), Path(file)
    if content == rendered.read_bytes():
        return ""
    again, before = decode(content), decode(rendered)
    apart = difference(again, before)
    if apart <= REPEATABLE:
        return ""
    played = mastered(sound)
    if again.shape == before.shape == played.shape:
        worse = likeness(again, played) - likeness(before, played)
        if worse <= AS_LIKE:
            return ""
        return f"it keeps what is played by {worse:.1f} dB worse than what is rendered again (up to {AS_LIKE})"
    return f"rendered again, it differs by {apart:.0f} dB (up to {REPEATABLE})"


def _not_reproduced(place: SoundRoom, sample: int, seed: int | None) -> list[str]:
    every = [
        (master, sound, ending)
        for master in place.find()
        for sound in load_master(master)
        for ending in list(encodings(sound))[:1]
    ]
    wrong = []
    with workers() as pool:
        jobs = []
        for master, sound, ending in random.Random(seed).sample(every, min(sample, len(every))):
            file = target(place, master, sound, ending)
            jobs.append((file, pool.submit(_repeated, str(file), str(master), sound.name, ending)))
        for file, job in jobs:
            if otherwise := job.result():
                wrong.append(f"{place.address(file)}: {otherwise}")
    return wrong
