"""The machine's own apt, with a state of its own and one source: Debian's suite from the machine's mirror.

Needs no root. The machine's network settings (proxy, credentials, time limits of certificates) stay in force;
its sources, pins, default release and hooks do not.
"""

from __future__ import annotations

import contextlib
import os
import re
import select
import signal
import subprocess
import time
import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from bootstrap import HOST_PATIENCE, private_apt
from house.console import Trouble
from house.engine.fetch import NETWORK
from house.engine.shelf import full_disk

KEYRINGS = (
    Path("/usr/share/keyrings/debian-archive-keyring.pgp"),
    Path("/usr/share/keyrings/debian-archive-keyring.gpg"),
)
SUITES = (
    "bullseye", "bookworm", "trixie", "forky", "duke", "sid",
    "unstable", "testing", "stable", "oldstable", "oldoldstable",
)  # fmt: skip
STALL_PATIENCE = 60.0  # seconds without any sign, once the mirror has sent something
THINKING_PATIENCE = 300.0  # seconds for apt to work out what to fetch

RENPY = "Debian's Ren'Py"
SDK_INSTEAD = "fetch the official SDK and name its folder in the variable RENPY_SDK"

# Read after the machine's own settings. Hooks would run the machine's programs after our private update; pins
# and a default release speak of another suite than ours.
SETTINGS = """\
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Pre-Install-Pkgs;
#clear APT::Default-Release;
#clear APT::Install-Recommends;
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
APT::Architecture "amd64";
APT::Get::AllowUnauthenticated "false";
Acquire::AllowInsecureRepositories "false";
Acquire::Languages "none";
APT::Update::Error-Mode "any";
APT::Install-Recommends "false";
"""

# What a line of `apt-get indextargets` says, in this order.
TARGETS = "$(REPO_URI)|$(RELEASE)|$(COMPONENT)"

Advance = Callable[[float], None]  # per cent


def mirrors(targets: str) -> list[str]:
    """Debian's main archive as this machine's apt knows it, the likeliest first, without repeats.

    `targets` is what `apt-get indextargets` prints in the format TARGETS. Updates, security, other
    components and others' repositories with suites of their own are left out; a repository that is not at a
    path called `debian` comes last (its signature will tell).
    """
    likely: list[str] = []
    perhaps: list[str] = []
    for line in targets.splitlines():
        uri, _, rest = line.partition("|")
        release, _, component = rest.partition("|")
        path = urllib.parse.urlsplit(uri).path.strip("/").split("/")
        if component != "main" or release not in SUITES or uri.startswith("cdrom:"):
            continue
        into = likely if "debian" in path else perhaps
        if uri not in into:
            into.append(uri)
    return likely + perhaps


class PrivateApt:
    """apt-get with its state in `folder`; every method raises Trouble in words.

    `name` is what is made of the packages, `otherwise` what can be done without them; both are for messages.
    """

    def __init__(
        self, folder: Path, *, patience: float = HOST_PATIENCE, name: str = RENPY, otherwise: str = SDK_INSTEAD
    ) -> None:
        self.folder = folder
        self.patience = patience
        self.name = name
        self.otherwise = otherwise
        self._command = private_apt(folder)
        self.sources = folder / "sources.list"
        settings = folder / "apt.conf"
        settings.write_text(SETTINGS, encoding="utf-8")
        self.options = [
            f"-c={settings}",
            f"-oDir::Etc::SourceList={self.sources}",
            "-oDir::Etc::SourceParts=/dev/null",
            f"-oDir::State={folder}",
            f"-oDir::Cache::Archives={self.archives}",
            f"-oAcquire::http::Timeout={patience:.0f}",
            f"-oAcquire::https::Timeout={patience:.0f}",
        ]

    @property
    def archives(self) -> Path:
        """The folder of fetched packages."""
        return self.folder / "cache" / "archives"

    def machine_mirrors(self) -> list[str]:
        """The machine's own mirrors of Debian, the likeliest first; Trouble if it has none."""
        # Without release info, lists that were never fetched count too.
        command = [
            "apt-get",
            "indextargets",
            "--no-release-info",
            "--format",
            TARGETS,
            "Created-By: Packages",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=_plain_words())
        found = mirrors(done.stdout)
        if not found:
            raise Trouble(
                "This machine's apt names no source of Debian's main archive.",
                f"Add one, or {self.otherwise}.",
            )
        return found

    def use(self, mirror: str, suite: str, component: str) -> None:
        """Take `suite` from `mirror`, signed by the machine's keyring of Debian (or its apt's own keys)."""
        options = "arch=amd64 target=Packages"
        for keyring in KEYRINGS:
            if keyring.is_file():
                options += f" signed-by={keyring}"
                break
        self.sources.write_text(f"deb [{options}] {mirror} {suite} {component}\n", encoding="utf-8")

    def update(self, advance: Advance) -> None:
        """Fetch the package lists."""
        self._run(["update"], self.folder / "lists", advance)

    def fetch(self, packages: tuple[str, ...], advance: Advance) -> list[Path]:
        """Fetch `packages` and all that they need; returns the package files."""
        self._run(["install", "--yes", "--download-only", *packages], self.archives, advance)
        return sorted(self.archives.glob("*.deb"))

    def _run(self, arguments: list[str], watched: Path, advance: Advance) -> None:
        """Run apt-get, following its status lines; ended when nothing comes into `watched` for too long."""
        log = self.folder / "apt.log"
        status, status_in = os.pipe()
        command = [*self._command, *self.options, f"-oAPT::Status-Fd={status_in}", *arguments]
        with log.open("wb") as out, os.fdopen(status, "rb", buffering=0) as lines:
            try:
                process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=subprocess.STDOUT,
                    pass_fds=[status_in],
                    env=_plain_words(),
                    start_new_session=True,  # so that its helpers can be ended with it
                )
            finally:
                os.close(status_in)
            try:
                answered = self._follow(process, lines, watched, advance)
            finally:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        if not answered:
            host = urllib.parse.urlsplit(self.sources.read_text(encoding="utf-8").split()[-3]).hostname
            raise Trouble(f"Debian's mirror {host} does not answer.", NETWORK)
        if process.returncode:
            raise _refusal(log.read_text(encoding="utf-8", errors="replace"), self.folder, self.name)

    def _follow(self, process: subprocess.Popen[bytes], lines: BinaryIO, watched: Path, advance: Advance) -> bool:
        """Report progress until apt-get ends; False if the mirror fell silent before."""
        begun = False  # apt has worked out what to fetch, and asks for it
        size, since = 0, time.monotonic()
        while process.poll() is None:
            if select.select([lines], [], [], 0.2)[0]:
                told = lines.read(1 << 16)
                if not told:  # apt has nothing more to say, and is about to end
                    time.sleep(0.05)
                if not begun and told:
                    begun, since = True, time.monotonic()
                if percents := re.findall(rb"^dlstatus:\d+:([\d.]+):", told, re.MULTILINE):
                    advance(float(percents[-1]))
            if (now_there := _size(watched)) != size:
                size, since = now_there, time.monotonic()
            patience = THINKING_PATIENCE if not begun else STALL_PATIENCE if size else self.patience
            if time.monotonic() - since > patience:
                return False
        return True


def _size(folder: Path) -> int:
    """Bytes in the files of `folder`, in folders below it too; files may vanish meanwhile."""
    size = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            size += path.stat().st_size if path.is_file() else 0
    return size


def _plain_words() -> dict[str, str]:
    """The environment in which apt speaks English, whatever the user's language."""
    return {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}


def _refusal(log: str, folder: Path, name: str) -> Trouble:
    """What apt said, as Trouble."""
    if "No space left on device" in log:
        return full_disk(folder.parent, name)
    told = [line for line in log.splitlines() if line.startswith(("E:", "W:", "Err:"))] or log.splitlines()
    return Trouble("Debian's packages cannot be had. apt says:\n  " + "\n  ".join(told[-6:]), NETWORK)
