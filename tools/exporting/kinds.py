"""What can be built, under which names, and what the official launcher calls it."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """A build that can be asked for; `all` is every one of them that this machine can make."""

    linux = "linux"
    windows = "windows"
    mac = "mac"
    market = "market"
    web = "web"
    all = "all"


DESKTOP = (Kind.linux, Kind.windows, Kind.mac, Kind.market)
EVERY = (*DESKTOP, Kind.web)

# Ren'Py's names for its packages (launcher/game/distribute.rpy).
PACKAGES = {Kind.linux: "linux", Kind.windows: "win", Kind.mac: "mac", Kind.market: "market"}

IN_WORDS = {
    Kind.linux: "Linux",
    Kind.windows: "Windows",
    Kind.mac: "macOS",
    Kind.market: "Windows, macOS and Linux in one, for shops",
    Kind.web: "the web",
}
