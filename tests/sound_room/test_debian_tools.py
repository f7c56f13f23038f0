"""The private copy of Debian's sound tools: what is refused, what is kept, what counts; and the real one."""

from __future__ import annotations

import collections
import io
import json
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile

from engine_getter.server import Silent
from house.console import Trouble
from house.engine import apt, sources
from sound_room import debian_tools
from sound_room.debian_tools import ToolSource, copyright_files, get_sound_tools, load, sound_font, tool

SOURCE = ToolSource(
    "trixie",
    "main",
    1,
    (("abcmidi", "20250216"), ("fluidsynth", "2.4.4"), ("musescore-general-soundfont", "0.2.1"), ("opus-tools", "0.2")),
)

# What the private loader does, without libraries.
LOADER = '#!/bin/sh\nshift 3\nexec "$@"\n'
SAYS_ITS_NAME = '#!/bin/sh\necho "{} $*$LD_PRELOAD"\n'
LIBRARIES = "usr/lib/x86_64-linux-gnu"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder, of this test's own."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("BEDTIME_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def package(folder: Path, name: str, version: str, files: dict[str, str]) -> Path:
    """A package as Debian's, with programs that can be started."""
    tree = folder / f"tree-{name}"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(
        f"Package: {name}\nVersion: {version}\nArchitecture: all\nMaintainer: us <us@example>\nDescription: x\n"
    )
    for path, text in {**files, f"usr/share/doc/{name}/copyright": f"of {name}"}.items():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_text(text)
        (tree / path).chmod(0o755)
    (folder / "packages").mkdir(exist_ok=True)
    target = folder / "packages" / f"{name}_{version}_all.deb"
    subprocess.run(["dpkg-deb", "--build", "-Znone", str(tree), str(target)], check=True, capture_output=True)
    return target


@pytest.fixture
def packages(tmp_path: Path) -> list[Path]:
    """Small packages of the same names, with a little of everything that is stripped."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("this machine has no dpkg-deb")
    graphics = {f"{LIBRARIES}/libLLVM.so.19.1": "", f"{LIBRARIES}/dri/one.so": "", f"{LIBRARIES}/libogg.so.0": ""}
    held = {
        ("abcmidi", "20250216+ds-1"): {"usr/bin/abc2midi": SAYS_ITS_NAME.format("abc2midi")},
        ("fluidsynth", "2.4.4+dfsg-1+deb13u3"): {"usr/bin/fluidsynth": SAYS_ITS_NAME.format("fluidsynth")},
        ("musescore-general-soundfont", "0.2.1-1"): {str(debian_tools.SOUND_FONT): "RIFF"},
        ("opus-tools", "0.2-1+b3"): {"usr/bin/opusenc": SAYS_ITS_NAME.format("opusenc")},
        ("libc6", "2.41-12"): {"usr/lib64/ld-linux-x86-64.so.2": LOADER, "usr/share/man/man1/x.1": "", **graphics},
    }
    return [package(tmp_path, *name, files) for name, files in held.items()]


@pytest.fixture
def quick(cache: Path, packages: list[Path], monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The packages are at hand; returned is where they were asked for, each time."""
    asked: list[Path] = []

    def fetch(folder: Path, source: ToolSource, patience: float) -> list[Path]:
        asked.append(folder)
        return [Path(shutil.copy2(path, folder)) for path in packages]

    monkeypatch.setattr(debian_tools, "_fetch", fetch)
    monkeypatch.setattr(debian_tools, "_project_source", lambda: SOURCE)
    return asked


def counting(cache: Path) -> list[str]:
    """The folders that lie in the cache's sound folder."""
    return [path.name for path in (cache / "sound").iterdir() if path.is_dir()] if (cache / "sound").exists() else []


def test_the_copy_is_made_once_and_its_programs_start(
    quick: list[Path], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = get_sound_tools()
    assert folder.is_relative_to(cache)
    monkeypatch.setenv("LD_PRELOAD", "/nowhere.so")  # of the machine: not for programs with libraries of their own
    for name in ("fluidsynth", "abc2midi", "opusenc"):
        said = subprocess.run([*tool(name), "one", "two words"], capture_output=True, text=True, check=True).stdout
        assert said == f"{name} one two words\n"
    assert sound_font().read_text() == "RIFF"
    assert [file.read_text() for file in copyright_files()] == [f"of {name}" for name in SOURCE.packages]
    assert len(quick) == 1
    assert counting(cache) == [folder.name]
    left = {path.relative_to(folder / LIBRARIES).as_posix() for path in (folder / LIBRARIES).rglob("*")}
    assert left == {"libogg.so.0"}
    assert not (folder / "usr/share/man").exists()


def test_the_copy_may_lie_anywhere_and_be_moved(
    quick: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEDTIME_CACHE", str(tmp_path / "a folder"))
    folder = get_sound_tools()
    moved = folder.rename(tmp_path / "an other")
    said = subprocess.run([moved / "start", "opusenc", "x"], capture_output=True, text=True, check=True).stdout
    assert said == "opusenc x\n"


@pytest.mark.usefixtures("quick")
def test_another_version_is_said_and_not_kept(cache: Path) -> None:
    newer = replace(SOURCE, versions=(("fluidsynth", "2.4.5"),))
    with pytest.raises(Trouble, match=r"holds fluidsynth 2\.4\.4\+dfsg-1\+deb13u3, and 2\.4\.5 is expected") as trouble:
        get_sound_tools(newer)
    assert "sources.toml" in trouble.value.todo
    assert not any(".making-" in name for name in counting(cache))
    assert not debian_tools.folder_of(newer).exists()


@pytest.mark.parametrize(
    ("debian", "expected", "same"),
    [
        ("2.4.4+dfsg-1", "2.4.4", True),
        ("0.2-1+b3", "0.2", True),
        ("0.2.1-1", "0.2.1", True),
        ("2.4.40-1", "2.4.4", False),
        ("0.2.1-1", "0.2", False),
        ("none", "0.2", False),
    ],
)
def test_debian_s_own_additions_to_a_version_are_none_of_ours(debian: str, expected: str, same: bool) -> None:
    assert debian_tools._is_version(debian, expected) is same


def test_a_damaged_package_is_said_and_not_met_again(quick: list[Path], packages: list[Path], cache: Path) -> None:
    whole = packages[1].read_bytes()
    packages[1].write_bytes(whole[:300])
    with pytest.raises(Trouble, match=r"fluidsynth_2\.4\.4.* cannot be unpacked"):
        get_sound_tools()
    assert counting(cache) == []
    packages[1].write_bytes(whole)
    assert get_sound_tools().is_dir()


def test_what_was_fetched_is_kept_when_the_line_breaks(
    quick: list[Path], packages: list[Path], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch = debian_tools._fetch

    def broken(folder: Path, source: ToolSource, patience: float) -> list[Path]:
        shutil.copy(packages[0], folder)
        raise Trouble("Debian's mirror does not answer.", "Try again.")

    monkeypatch.setattr(debian_tools, "_fetch", broken)
    with pytest.raises(Trouble, match="does not answer"):
        get_sound_tools()
    [kept] = counting(cache)
    assert (cache / "sound" / kept / packages[0].name).is_file()
    assert not any(".making-" in name for name in counting(cache))
    monkeypatch.setattr(debian_tools, "_fetch", fetch)
    folder = get_sound_tools()
    assert quick == [cache / "sound" / kept]
    assert counting(cache) == [folder.name]


def test_what_debian_has_mended_since_replaces_what_was_fetched(quick: list[Path], packages: list[Path]) -> None:
    newer = packages[3].with_name("opus-tools_0.2-1+deb13u1_all.deb")
    shutil.copy(packages[3], newer)
    packages[3].write_bytes(b"of an earlier run")
    os.utime(packages[3], (1, 1))
    packages.append(newer)
    folder = get_sound_tools()
    assert json.loads((folder / "engine.json").read_text())["opus-tools"] == "0.2-1+deb13u1"


def test_a_program_that_does_not_start_is_said_and_nothing_kept(
    quick: list[Path], packages: list[Path], tmp_path: Path, cache: Path
) -> None:
    shutil.rmtree(tmp_path / "tree-opus-tools")
    broken = {"usr/bin/opusenc": "#!/bin/sh\necho libopus.so.0: cannot open >&2\nexit 127\n"}
    assert package(tmp_path, "opus-tools", "0.2-1+b3", broken) == packages[3]
    with pytest.raises(Trouble, match=r"opusenc does not start:\nlibopus\.so\.0: cannot open"):
        get_sound_tools()
    assert counting(cache) == []


def test_a_package_without_the_sound_font_is_said(
    quick: list[Path], packages: list[Path], tmp_path: Path, cache: Path
) -> None:
    shutil.rmtree(tmp_path / "tree-musescore-general-soundfont")
    assert package(tmp_path, "musescore-general-soundfont", "0.2.1-1", {}) == packages[2]
    with pytest.raises(Trouble, match=r"holds no MuseScore_General"):
        get_sound_tools()
    assert counting(cache) == []


def test_too_little_disk_is_said_before_anything_is_fetched(
    quick: list[Path], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = collections.namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 900_000))
    with pytest.raises(Trouble, match="needs 1 MB of free disk"):
        get_sound_tools()
    assert quick == []


@pytest.mark.parametrize(("system", "machine"), [("linux", "aarch64"), ("darwin", "x86_64"), ("win32", "AMD64")])
def test_another_machine_is_said(cache: Path, system: str, machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    with pytest.raises(Trouble, match=f"this is {system} on {machine.lower()}") as trouble:
        tool("fluidsynth")
    assert "game/audio" in trouble.value.todo
    assert "RENPY_SDK" not in trouble.value.todo
    assert not (cache / "sound").exists()


def test_a_machine_without_apt_is_said(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Trouble, match=r"(?s)sound room's copy.*made with apt-get, and this machine has none"):
        sound_font()


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="this machine has no apt")
def test_a_machine_without_a_debian_source_is_told_what_it_can_do(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "apt.conf"
    settings.write_text(f'Dir::Etc "{tmp_path}";\nDir::Etc::Parts "/dev/null";\n')
    monkeypatch.setenv("APT_CONFIG", str(settings))
    with pytest.raises(Trouble, match="names no source of Debian's main archive") as trouble:
        get_sound_tools(SOURCE)
    assert "game/audio" in trouble.value.todo
    assert "RENPY_SDK" not in trouble.value.todo


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="this machine has no apt")
def test_a_mirror_that_never_answers_is_given_up(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = Silent()
    monkeypatch.setattr(apt.PrivateApt, "machine_mirrors", lambda self: [silent.address + "debian"])
    try:
        with pytest.raises(Trouble, match=r"does not answer|cannot be had"):
            get_sound_tools(SOURCE, patience=1.0)
    finally:
        silent.close()
    assert not debian_tools.folder_of(SOURCE).exists()


def test_two_at_once_make_one_copy(quick: list[Path], cache: Path) -> None:
    """The second waits at the lock, and finds the copy made."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        folders = [job.result() for job in [pool.submit(get_sound_tools) for _ in range(2)]]
    assert folders[0] == folders[1]
    assert len(quick) == 1


def test_a_tool_that_is_none_of_ours_is_refused(cache: Path) -> None:
    with pytest.raises(ValueError, match="'lilypond' is none of the sound room's tools: fluidsynth"):
        tool("lilypond")


def test_another_source_makes_another_copy(cache: Path) -> None:
    other = replace(SOURCE, versions=(*SOURCE.versions, ("sox", "14")))
    assert debian_tools.folder_of(SOURCE) != debian_tools.folder_of(other)
    assert debian_tools.folder_of(SOURCE) == debian_tools.folder_of(replace(SOURCE))


def test_everybody_plays_with_the_suite_of_the_engine() -> None:
    assert load().suite == sources.load().debian.suite
    assert set(load().packages) == {"abcmidi", "fluidsynth", "musescore-general-soundfont", "opus-tools"}


# ------------------------------------------------------------------------- the real ones: once fetched, from the cache


def test_notation_becomes_notes(tmp_path: Path) -> None:
    (tmp_path / "scale.abc").write_text("X:1\nT:Scale\nM:3/4\nL:1/4\nQ:1/4=72\nK:F\nF G A | B c d |\n")
    command = [*tool("abc2midi"), str(tmp_path / "scale.abc"), "-o", str(tmp_path / "scale.mid")]
    subprocess.run(command, check=True, capture_output=True)
    played = [one.note for one in mido.MidiFile(tmp_path / "scale.mid") if one.type == "note_on" and one.velocity]
    assert played == [65, 67, 69, 70, 72, 74]


def test_notes_become_sound_and_the_same_each_time(tmp_path: Path) -> None:
    notes = mido.MidiFile(ticks_per_beat=480)
    track = mido.MidiTrack()
    notes.tracks.append(track)
    track += [mido.Message("note_on", note=69, velocity=80), mido.Message("note_off", note=69, time=960)]
    notes.save(tmp_path / "a.mid")
    heard = []
    for number in range(2):
        target = tmp_path / f"{number}.wav"
        command = [*tool("fluidsynth"), "-ni", "-q", "-r", "48000", "-O", "float", "-T", "wav", "-F", str(target)]
        command += ["-o", "synth.dynamic-sample-loading=1"]
        done = subprocess.run(
            [*command, str(sound_font()), str(tmp_path / "a.mid")], check=True, capture_output=True, text=True
        )
        assert "error" not in (done.stdout + done.stderr).lower()
        heard.append(soundfile.read(target)[0])
    assert np.array_equal(*heard)
    spectrum = np.abs(np.fft.rfft(heard[0][:48_000, 0]))
    assert abs(int(spectrum.argmax()) - 440) <= 3


def test_a_sound_becomes_an_opus_file() -> None:
    wave = io.BytesIO()
    soundfile.write(wave, np.zeros((4800, 2)), 48_000, format="WAV")
    done = subprocess.run(
        [*tool("opusenc"), "--quiet", "-", "-"], input=wave.getvalue(), check=True, capture_output=True
    )
    assert done.stdout.startswith(b"OggS")
    assert b"libopus 1.5" in done.stdout


def test_the_sound_font_s_licence_is_at_hand_and_in_the_project() -> None:
    font = next(file for file in copyright_files() if file.parent.name == "musescore-general-soundfont")
    text = font.read_text(encoding="utf-8").split("Licence:\n", 1)[1]
    assert "S. Christian Collins" in text
    ours = (Path(__file__).parents[2] / "audio" / "LICENCES.md").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.strip() and line.strip() not in ours] == []
