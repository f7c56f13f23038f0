"""Makes the locked environment that `./bedtime` runs in, from the standard library alone.

The environment lies in the cache folder (one a user, shared by clones) under a name made of the lock's hash
and the Python that it is for. It counts as whole only when its marker is written, which is done last; two
runs at once wait for each other at a lock.

A bare Debian has `venv` but neither `ensurepip` nor pip. Then pip is had, in this order, from the index that
pip's own configuration names (by the pinned hash below), or from Debian's package of pip's wheel, fetched and
checked by the machine's own apt. Whichever pip it is, it installs by hash what requirements.lock names.
"""

from __future__ import annotations

import configparser
import contextlib
import hashlib
import html.parser
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"

# pip for machines that have none. The index to ask is the machine's own; only the file is fixed here.
PIP_WHEEL = "pip-25.3-py3-none-any.whl"
PIP_SHA256 = "9655943313a94722b7774661c21049070f6bbb0a1516bf02f7c8d5d9201514cd"

# Debian's package that carries pip as a wheel, for machines whose pip is not configured at all.
PIP_DEBIAN_PACKAGE = "python3-pip-whl"
PIP_DEBIAN_GLOB = "usr/share/python-wheels/pip-*.whl"

HOST_PATIENCE = 10.0  # seconds before a host that does not answer is given up


class SetupError(Exception):
    """The environment cannot be made; the message says what to do."""


def say(text: str) -> None:
    """Tell the person at the terminal, on standard error."""
    print(f"bedtime: {text}", file=sys.stderr, flush=True)


# ---------------------------------------------------------------------------------------------------- folders


def cache_folder() -> Path:
    """The folder for what this project fetches and makes: one a user, shared by clones.

    `BEDTIME_CACHE` overrides the platform's usual place.
    """
    if override := os.environ.get("BEDTIME_CACHE"):
        return Path(override).expanduser().absolute()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "bedtime-2045"


def environment_folder() -> Path:
    """Where the environment for this lock and this Python lies, made or not."""
    stamp = hashlib.sha256(LOCK.read_bytes() + PIP_SHA256.encode()).hexdigest()[:12]
    python = f"{sys.implementation.cache_tag}-{platform.machine()}"
    # The interpreter's own place is part of the name: an environment points back at it.
    base = hashlib.sha256(str(Path(sys.base_prefix)).encode()).hexdigest()[:6]
    return cache_folder() / "environments" / f"{python}-{base}-{stamp}"


def environment_python(folder: Path) -> Path:
    """The interpreter inside an environment folder."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on `path` (made if missing); a second process waits and says so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as handle:
        told = False
        while not _try_lock(handle.fileno()):
            if not told:
                say("another run is preparing the same thing; waiting for it.")
                told = True
            time.sleep(0.3)
        try:
            yield
        finally:
            _unlock(handle.fileno())


def _try_lock(fd: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _unlock(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(fd, 0, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_UN)


# -------------------------------------------------------------------------------------------------------- pip


class _Links(html.parser.HTMLParser):
    """Collects the links of a simple index page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep each link's address."""
        if tag == "a":
            self.links += [value for name, value in attrs if name == "href" and value]


def configured_index() -> str | None:
    """The package index that this machine's pip configuration names, if it names one."""
    if index := os.environ.get("PIP_INDEX_URL"):
        return index
    home = Path.home()
    files = [
        os.environ.get("PIP_CONFIG_FILE"),
        home / ".config" / "pip" / "pip.conf",
        home / ".pip" / "pip.conf",
        "/etc/pip.conf",
        "/etc/xdg/pip/pip.conf",
    ]
    for name in files:
        if not name:
            continue
        parser = configparser.RawConfigParser()
        with contextlib.suppress(configparser.Error, OSError):
            parser.read(name)
        for section in ("install", "global"):
            if parser.has_option(section, "index-url"):
                return parser.get(section, "index-url").strip()
    return None


def pip_from_index(index: str, folder: Path) -> Path:
    """Fetch the pinned pip wheel from a simple index into `folder`; raises SetupError."""
    page_address = index.rstrip("/") + "/pip/"
    try:
        with urllib.request.urlopen(page_address, timeout=HOST_PATIENCE) as reply:
            page = reply.read().decode("utf-8", "replace")
        links = _Links()
        links.feed(page)
        for link in links.links:
            address = urllib.parse.urljoin(page_address, link)
            if urllib.parse.urlsplit(address).path.endswith("/" + PIP_WHEEL):
                with urllib.request.urlopen(address, timeout=HOST_PATIENCE) as reply:
                    wheel = reply.read()
                break
        else:
            raise SetupError(f"the configured package index does not list {PIP_WHEEL}")
    except (OSError, ValueError) as error:
        raise SetupError(f"the configured package index could not be read ({error})") from error
    if hashlib.sha256(wheel).hexdigest() != PIP_SHA256:
        raise SetupError(f"{PIP_WHEEL} from the configured index is not the file that is pinned; nothing was kept")
    target = folder / PIP_WHEEL
    target.write_bytes(wheel)
    return target


def pip_from_debian(folder: Path) -> Path:
    """Fetch pip's wheel out of Debian's package with the machine's own apt (no root); raises SetupError."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise SetupError("this is not a Debian machine")
    apt = private_apt(folder / "apt")
    run_quietly([*apt, "update"], folder)
    run_quietly([*apt, "download", PIP_DEBIAN_PACKAGE], folder)
    packages = sorted(folder.glob(f"{PIP_DEBIAN_PACKAGE}_*.deb"))
    if not packages:
        raise SetupError(f"apt fetched no {PIP_DEBIAN_PACKAGE}")
    run_quietly(["dpkg-deb", "-x", str(packages[-1]), str(folder / "package")], folder)
    wheels = sorted((folder / "package").glob(PIP_DEBIAN_GLOB))
    if not wheels:
        raise SetupError(f"{packages[-1].name} holds no pip wheel")
    return wheels[-1]


def private_apt(folder: Path) -> list[str]:
    """An apt-get command with the machine's sources and keys, whose state lies in `folder` (no root needed)."""
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    status = folder / "status"
    status.touch()
    # The machine's hooks would run its programs after our private update; its pins speak of other wishes.
    settings = folder / "settings"
    settings.write_text(
        "#clear APT::Update::Pre-Invoke;\n#clear APT::Update::Post-Invoke;\n"
        "#clear APT::Update::Post-Invoke-Success;\n#clear APT::Default-Release;\n"
    )
    return [
        "apt-get",
        f"-c={settings}",
        "-q",
        f"-oDir::State::Lists={folder / 'lists'}",
        f"-oDir::State::status={status}",
        f"-oDir::Cache={folder / 'cache'}",
        "-oAPT::Sandbox::User=",
        f"-oAcquire::http::Timeout={HOST_PATIENCE:.0f}",
        f"-oAcquire::https::Timeout={HOST_PATIENCE:.0f}",
        "-oAcquire::Retries=1",
    ]


def run_quietly(command: list[str], folder: Path) -> None:
    """Run a command in `folder`; its output is shown only in the error that it ends in."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-6:])
        raise SetupError(f"`{command[0]}` failed:\n{tail}")


def find_pip(python: Path, scratch: Path) -> list[str]:
    """A command that runs pip for the environment of `python`: the machine's own, or a fetched one."""
    if importlib.util.find_spec("ensurepip"):
        import ensurepip

        run_quietly([str(python), "-m", "ensurepip", "--default-pip"], scratch)
        say(f"using the pip {ensurepip.version()} that this Python brings.")
        return [str(python), "-m", "pip"]
    reasons = []
    if index := configured_index():
        try:
            wheel = pip_from_index(index, scratch)
            return [str(python), str(wheel / "pip")]
        except SetupError as error:
            reasons.append(str(error))
    else:
        reasons.append("no package index is configured for pip")
    try:
        say("this Python has no pip; taking Debian's.")
        wheel = pip_from_debian(scratch)
        return [str(python), str(wheel / "pip")]
    except SetupError as error:
        reasons.append(str(error))
    raise SetupError(
        "this Python has no pip, and none could be had:\n  - " + "\n  - ".join(reasons) + "\n"
        "Connect to the network, or install python3-venv, and run the same command again."
    )


# ------------------------------------------------------------------------------------------------ environment


def make_environment(folder: Path) -> None:
    """Make the environment in `folder` from requirements.lock; raises SetupError, leaving nothing that counts."""
    shutil.rmtree(folder, ignore_errors=True)
    venv.EnvBuilder(with_pip=False, symlinks=sys.platform != "win32").create(folder)
    python = environment_python(folder)
    with tempfile.TemporaryDirectory(prefix="bedtime-") as scratch:
        pip = find_pip(python, Path(scratch))
        say("installing the locked tools (once; under a minute on a usual line).")
        # Before somebody's eyes pip shows its own progress; in a log it speaks only if something is wrong.
        quiet = [] if sys.stderr.isatty() else ["--progress-bar", "off", "-qq"]
        install = subprocess.run(
            [
                *pip, "install", "--disable-pip-version-check", "--no-input", *quiet,
                "--require-hashes", "--only-binary", ":all:", "--no-deps", "--requirement", str(LOCK),
            ],
            check=False,
            env={**os.environ, "PYTHONNOUSERSITE": "1"},
        )  # fmt: skip
    if install.returncode:
        raise SetupError(
            "the locked tools could not be installed; pip's own words are above. If they speak of the network, "
            "connect and run the same command again; nothing half-made is kept."
        )


def ensure_environment() -> Path:
    """The interpreter of the locked environment, made on first use; raises SetupError or OSError."""
    folder = environment_folder()
    marker = folder / "complete"
    if not marker.exists():
        with locked(folder.with_suffix(".lock")):
            if not marker.exists():
                say(f"first use: making the locked environment in {folder}")
                try:
                    make_environment(folder)
                except BaseException:
                    shutil.rmtree(folder, ignore_errors=True)
                    raise
                marker.write_text("made by bootstrap.py\n")
    return environment_python(folder)


def main(arguments: list[str]) -> int:
    """Run `house` with these arguments inside the locked environment; the exit code is its own."""
    try:
        python = ensure_environment()
    except SetupError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(
            f"the cache folder cannot be used ({error}). Make room there or make it writable, "
            "or name another folder in the environment variable BEDTIME_CACHE."
        )
        return 1
    except KeyboardInterrupt:
        say("stopped; nothing half-made is kept.")
        return 130
    command = [str(python), "-m", "house", *arguments]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(ROOT / "tools"), str(ROOT / "game" / "python-packages"))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
    if sys.platform == "win32":
        return subprocess.run(command, env=environment, check=False).returncode
    os.execve(python, command, environment)
