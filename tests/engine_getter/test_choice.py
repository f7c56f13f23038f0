"""Which engine is taken, in which order, and in which words."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine_getter.conftest import VERSION, sdk_archive, sdk_source
from engine_getter.server import Server, Silent, closed_port
from house.console import Trouble
from house.engine import choice, debian, model, sdk, sources

ARCHIVE = sdk_archive()
Serve = Callable[..., Server]


@pytest.fixture(autouse=True)
def _in_a_cache(cache: Path) -> None:
    """Every test here has a cache of its own."""


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was said to the person at the terminal."""
    words: list[str] = []
    monkeypatch.setattr(choice, "say", words.append)
    return words


@pytest.fixture
def debians(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Debian's way, made in an instant; one entry for each time that it is made."""
    made: list[str] = []

    def make(making: Path, source: sources.DebianSource, patience: float) -> dict[str, str]:
        made.append(source.version)
        (making / model.DEBIAN_BASE).mkdir(parents=True)
        (making / model.DEBIAN_BASE / "renpy.py").touch()
        return {"kind": "debian", "version": source.version}

    monkeypatch.setattr(debian, "_make", make)
    monkeypatch.setattr(debian, "check_machine", lambda target: None)
    return made


def known(address: str) -> sources.Sources:
    return replace(sources.load(), sdk=sdk_source(address, ARCHIVE))


def folder_with_sdk(folder: Path, version: str = "8.5.1.2") -> Path:
    (folder / "renpy").mkdir(parents=True)
    (folder / "renpy.py").touch()
    (folder / "renpy" / "vc_version.py").write_text(f"branch = 'fix'\nversion = '{version}'\n")
    (folder / "renpy.sh").write_text("#!/bin/sh\n")
    (folder / "renpy.sh").chmod(0o755)
    return folder


def test_renpy_sdk_comes_first(
    tmp_path: Path, serve: Serve, debians: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(ARCHIVE)
    sdk.get_sdk(sdk_source(server.address, ARCHIVE))
    monkeypatch.setenv("RENPY_SDK", str(folder_with_sdk(tmp_path / "mine")))
    engine = choice.for_playing(known(server.address))
    assert (engine.base, engine.version) == (tmp_path / "mine", "8.5.1.2")
    assert "RENPY_SDK" in engine.why
    assert choice.for_testing("sdk", known(server.address)) == engine
    assert choice.for_testing(None, known(server.address)).kind == "debian"


@pytest.mark.parametrize("nonsense", ["missing", "empty", "old", "source"])
def test_renpy_sdk_that_names_nonsense_is_said(
    nonsense: str, tmp_path: Path, serve: Serve, debians: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    folder_with_sdk(tmp_path / "old", "7.4.11.2266")
    (folder_with_sdk(tmp_path / "source") / "renpy.sh").unlink()
    monkeypatch.setenv("RENPY_SDK", str(tmp_path / nonsense))
    server = serve(ARCHIVE)
    with pytest.raises(Trouble, match=f"RENPY_SDK: .*{nonsense}") as trouble:
        choice.for_playing(known(server.address))
    assert "unset RENPY_SDK" in trouble.value.todo
    assert (server.asked, debians) == ([], [])
    assert any("RENPY_SDK cannot be used" in line for line in choice.status())


def test_an_sdk_already_got_comes_next(serve: Serve, told: list[str], debians: list[str]) -> None:
    """Also where Debian's is made, and the SDK's host was missed not long ago."""
    assert choice.for_playing(known(closed_port())).kind == "debian"
    got = sdk.get_sdk(sdk_source(serve(ARCHIVE).address, ARCHIVE))
    assert choice.for_playing(known(closed_port())).base == got.base


def test_the_official_sdk_is_fetched_before_debians_is_made(serve: Serve, debians: list[str]) -> None:
    assert choice.for_playing(known(serve(ARCHIVE).address)).kind == "sdk"
    assert debians == []


def test_a_host_that_refuses_sends_to_debians_in_words(told: list[str], debians: list[str]) -> None:
    engine = choice.for_playing(known(closed_port()))
    assert engine.kind == "debian"
    assert "cannot be reached" in engine.why
    assert len(told) == 1
    assert "127.0.0.1 cannot be reached" in told[0]
    assert "Going on with Debian's Ren'Py 8.3.4" in told[0]


def test_a_host_that_never_answers_sends_to_debians_in_time(
    silent: Silent, told: list[str], debians: list[str]
) -> None:
    begun = time.monotonic()
    assert choice.for_playing(known(silent.address), patience=1.0).kind == "debian"
    assert time.monotonic() - begun < 2


def test_a_missed_host_is_not_asked_again_within_a_day(serve: Serve, told: list[str], debians: list[str]) -> None:
    choice.for_playing(known(closed_port()))
    server = serve(ARCHIVE)
    engine = choice.for_playing(known(server.address))
    assert (engine.kind, server.asked, len(told)) == ("debian", [], 1)
    assert "tries again" in engine.why
    yesterday = time.time() - 25 * 3600
    os.utime(choice._missed_file(), (yesterday, yesterday))
    assert choice.for_playing(known(server.address)).kind == "sdk"


def test_when_both_ways_fail_both_are_said(told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Trouble("no apt here", "get an SDK")

    monkeypatch.setattr(debian, "get_debian", refuse)
    with pytest.raises(Trouble, match=r"(?s)cannot be reached.*no apt here\nget an SDK"):
        choice.for_playing(known(closed_port()))


def test_tests_take_debians_unless_told(serve: Serve, tmp_path: Path, debians: list[str]) -> None:
    server = serve(ARCHIVE)
    at_hand = known(server.address)
    assert choice.for_testing(None, at_hand).kind == "debian"
    assert choice.for_testing("debian", at_hand).kind == "debian"
    assert server.asked == []
    assert len(debians) == 1
    assert choice.for_testing("sdk", at_hand).version == f"{VERSION}.1"
    assert choice.for_testing(str(folder_with_sdk(tmp_path / "mine")), at_hand).version == "8.5.1.2"
    made = debian.folder_of(at_hand.debian)
    assert choice.for_testing(str(made), at_hand).kind == "debian"
    with pytest.raises(Trouble, match="There is no Ren'Py in"):
        choice.for_testing(str(tmp_path / "nowhere"), at_hand)


def test_status_says_what_is_here_and_fetches_nothing(serve: Serve, debians: list[str]) -> None:
    server = serve(ARCHIVE)
    at_hand = known(server.address)
    lines = "\n".join(choice.status(at_hand))
    assert "not got" in lines
    assert "not made" in lines
    assert "`play` will try to fetch the official SDK" in lines
    assert server.asked == []
    choice.for_testing(None, at_hand)
    choice.for_playing(at_hand)
    other = debian.folder_of(at_hand.debian).with_name("debian-8.3.4-00000000")
    other.mkdir()
    (other / "engine.json").write_text("{}")
    lines = "\n".join(choice.status(at_hand))
    assert "not got" not in lines
    assert "not made" not in lines
    assert f"`play` uses the official SDK, {VERSION}.1." in lines
    assert f"free to delete: {other.name}." in lines


def test_the_environment_shows_no_window_where_none_is_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "DISPLAY": ":0",
        "WAYLAND_DISPLAY": "wayland-0",
        "LD_LIBRARY_PATH": "/lib",
        "LD_PRELOAD": "x.so",
        "PYTHONPATH": "/tools",
        "PYTHONHOME": "/",
        "LIBGL_DRIVERS_PATH": "/dri",
        "HOME": "/home/reader",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PULSE_SERVER", "unix:/somewhere")
    monkeypatch.delenv("SDL_AUDIODRIVER", raising=False)
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    engine = model.at(folder_with_sdk(tmp_path / "mine"), "")
    window = engine.environment(screen="window")
    virtual = engine.environment(screen="virtual")
    none = engine.environment(screen="none")
    for environment in (window, virtual, none):
        assert not {"LD_LIBRARY_PATH", "LD_PRELOAD", "PYTHONPATH", "PYTHONHOME", "LIBGL_DRIVERS_PATH"} & set(
            environment
        )
        assert environment["HOME"] == "/home/reader"
    assert window["DISPLAY"] == ":0"
    assert "SDL_AUDIODRIVER" not in window
    assert "SDL_VIDEODRIVER" not in window
    assert (virtual["SDL_VIDEODRIVER"], none["SDL_VIDEODRIVER"]) == ("offscreen", "dummy")
    for environment in (virtual, none):
        assert environment["SDL_AUDIODRIVER"] == "dummy"
        assert not {"DISPLAY", "WAYLAND_DISPLAY"} & set(environment)
        assert Path(environment["RENPY_EDIT_PY"]).is_file()


def test_a_machine_without_sound_plays_in_silence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.delenv("SDL_AUDIODRIVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(model, "SOUND_CARDS", tmp_path)
    engine = model.at(folder_with_sdk(tmp_path / "mine"), "")
    assert engine.environment(screen="window")["SDL_AUDIODRIVER"] == "dummy"
    (tmp_path / "pcmC0D0p").touch()
    assert "SDL_AUDIODRIVER" not in engine.environment(screen="window")
