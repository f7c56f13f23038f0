"""What `./bedtime score --report` says: every rendered file measured, spectra drawn, clashes against the plan."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from masters.workplace import write_whole
from sound_room.encoding import decode
from sound_room.harmony import clashes
from sound_room.masters import SoundRoom, load_master
from sound_room.measuring import Measures, draw_spectra, faults, share_in_families
from sound_room.plan import plan
from sound_room.scores import read_score
from sound_room.sounds import Signal, Sound, SoundError
from sound_room.workshop import ENDINGS, target

HEAD = f"{'sound':28}{'seconds':>9}{'LUFS':>8}{'moment':>8}{'peak':>7}{'mean':>9}{'seam dB':>9}{'in plan':>9}{'kB':>7}"


def write_report(place: SoundRoom, names: Iterable[str], folder: Path) -> tuple[list[str], list[str]]:
    """Measure the rendered files of the masters that are named (all, if none are).

    Writes report.txt and a picture of spectra a master into `folder`. Return the table's lines and what is out of
    bounds, a line each. `SoundError` if something was never rendered.
    """
    lines, wrong = [HEAD], []
    for master in place.find(names):
        heard: dict[str, Signal] = {}
        for sound in load_master(master):
            file = _rendered(place, master, sound)
            signal = heard[sound.name] = decode(file)
            measures = Measures.of(signal)
            lines.append(_line(sound, measures, signal, file))
            wrong += faults(measures, sound)
        picture = folder / f"{master.stem}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        draw_spectra(heard, picture)
    scores = {file.stem: read_score(file) for file in sorted(place.scores.glob("*.abc"))}
    found = [str(clash) for clash in clashes({name: scores[name] for name in plan().lullabies if name in scores})]
    lines += ["", f"Clashes of the lullabies against the plan and each other: {len(found)}", *found]
    write_whole(folder / "report.txt", ("\n".join(lines) + "\n").encode())
    write_whole(folder / "faults.json", (json.dumps(wrong, indent=1) + "\n").encode())
    return lines, wrong + found


def _rendered(place: SoundRoom, master: Path, sound: Sound) -> Path:
    files = [target(place, master, sound, ending) for ending in ENDINGS]
    there = [file for file in files if file.is_file()]
    if not there:
        raise SoundError(f"{place.address(files[0])} is not there; render it with `./bedtime score {master.stem}`")
    return there[0]


def _line(sound: Sound, measures: Measures, signal: Signal, file: Path) -> str:
    seam = f"{measures.seam.step_over:+.1f}" if sound.loops else ""
    return (
        f"{sound.name:28}{measures.seconds:9.3f}{measures.integrated:8.1f}{measures.moment:8.1f}"
        f"{measures.true_peak:7.1f}{measures.offset:9.5f}{seam:>9}{_in_plan(sound, signal):>9}"
        f"{file.stat().st_size / 1000:7.0f}"
    )


def _in_plan(sound: Sound, signal: Signal) -> str:
    """The share of the sound's energy that lies in the families of its bars, where it has any to keep to."""
    if sound.kind in ("layer", "premix"):
        shares = share_in_families(signal, plan().bars, bar_seconds=plan().home_bar_seconds, transpose=0)
    elif sound.kind == "theme":
        piece = plan().piece(sound.name)
        shares = share_in_families(signal, piece.bars, bar_seconds=piece.bar_seconds, transpose=piece.transpose)
    else:
        return ""
    return f"{sum(shares) / len(shares):.0%}"
