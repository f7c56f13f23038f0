"""Which Ren'Py is used, and why."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from bootstrap import HOST_PATIENCE
from house.console import Trouble, say
from house.engine import debian, sdk, shelf, sources
from house.engine.model import Engine, at

FORGET = 24 * 3600.0  # seconds after which a host that could not be reached is asked again


def for_playing(known: sources.Sources | None = None, *, patience: float = HOST_PATIENCE) -> Engine:
    """The engine to play on; raises Trouble.

    In this order: the SDK named in RENPY_SDK (Trouble if there is none), an SDK already got, the official SDK
    fetched, Debian's. A way that fails is told, with the next one. Where Debian's copy is already made, a
    failed fetch of the SDK is not repeated within a day, so that starting stays quick.
    """
    if engine := _named():
        return engine
    known = known or sources.load()
    if engine := sdk.got(known.sdk, "the official SDK, already got"):
        return engine
    missed = _missed()
    if missed and (engine := debian.got(known.debian, f"Debian's, already made ({missed})")):
        return engine
    try:
        return sdk.get_sdk(known.sdk, patience=patience)
    except Trouble as trouble:
        refused = trouble
    say(f"{refused.wrong}\nGoing on with Debian's Ren'Py {known.debian.version}.")
    _remember_missed(known.sdk.version)
    try:
        engine = debian.get_debian(known.debian, patience=patience)
    except Trouble as trouble:
        raise Trouble(f"{refused.wrong}\n{trouble.wrong}", trouble.todo) from trouble
    return Engine(engine.kind, engine.version, engine.base, f"{engine.why}; {refused.wrong}", engine.start)


def for_testing(
    name: str | None = None, known: sources.Sources | None = None, *, patience: float = HOST_PATIENCE
) -> Engine:
    """The engine to test on: Debian's, or as `name` says ("sdk", "debian", or a folder); raises Trouble."""
    known = known or sources.load()
    if name is None or name == "debian":
        return debian.get_debian(known.debian, patience=patience)
    if name == "sdk":
        return _named() or sdk.get_sdk(known.sdk, patience=patience)
    return at(Path(name), f"named on the command line: {name}")


def status(known: sources.Sources | None = None) -> list[str]:
    """In words, a line each: what is here, and what would be used; fetches nothing."""
    known = known or sources.load()
    lines = [f"Engines lie in {shelf.shelf()}."]
    try:
        named = _named()
        lines.append(f"RENPY_SDK names Ren'Py {named.version} in {named.base}." if named else "RENPY_SDK is not set.")
    except Trouble as trouble:
        named = None
        lines.append(f"RENPY_SDK cannot be used: {trouble.wrong}")
    official = sdk.got(known.sdk, "")
    private = debian.got(known.debian, "")
    lines.append(f"The official SDK {known.sdk.version}: " + (f"in {official.base}." if official else "not got."))
    lines.append(f"Debian's Ren'Py {known.debian.version}: " + (f"in {private.base}." if private else "not made."))
    if named:
        lines.append(f"`play` uses the one that RENPY_SDK names, {named.version}.")
    elif os.environ.get("RENPY_SDK"):
        lines.append("`play` uses none until RENPY_SDK is mended or unset.")
    elif official:
        lines.append(f"`play` uses the official SDK, {official.version}.")
    elif private and (missed := _missed()):
        lines.append(f"`play` uses Debian's, {private.version}: {missed}.")
    else:
        lines.append("`play` will try to fetch the official SDK, then use Debian's.")
    lines.append("`test` uses Debian's unless told otherwise.")
    if others := _others(known):
        lines.append("Left by other versions of this project, and free to delete: " + ", ".join(others) + ".")
    return lines


def _named() -> Engine | None:
    """The engine that RENPY_SDK names; None if it names none, Trouble if it names nonsense."""
    if not (path := os.environ.get("RENPY_SDK")):
        return None
    try:
        return at(Path(path), "RENPY_SDK names it")
    except Trouble as trouble:
        raise Trouble(f"RENPY_SDK: {trouble.wrong}", f"{trouble.todo} Or unset RENPY_SDK.") from trouble


def _others(known: sources.Sources) -> list[str]:
    ours = {debian.folder_of(known.debian).name}
    with contextlib.suppress(Trouble):  # no SDK for this machine
        ours.add(sdk.folder_of(known.sdk).name)
    return sorted(path.parent.name for path in shelf.shelf().glob("*/engine.json") if path.parent.name not in ours)


def _missed_file() -> Path:
    return shelf.shelf() / "sdk-not-reached"


def _remember_missed(version: str) -> None:
    """Note when the SDK could not be had; a cache that cannot be written just forgets."""
    try:
        _missed_file().write_text(
            f"the official SDK {version} could not be had at {time.strftime('%H:%M on %d %B')}; "
            "`./bedtime engine get sdk` tries again",
            encoding="utf-8",
        )
    except OSError:
        return


def _missed() -> str:
    """When the SDK could not be had, in words; empty if not within a day."""
    try:
        if 0 <= time.time() - _missed_file().stat().st_mtime < FORGET:
            return _missed_file().read_text(encoding="utf-8")
    except OSError:
        pass
    return ""
