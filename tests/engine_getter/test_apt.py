"""The machine's mirror of Debian, and the machine's apt used privately."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from engine_getter.server import Silent, closed_port
from house.console import Trouble
from house.engine import apt

HERE = "http://mirror.example/debian/"
needs_apt = pytest.mark.skipif(shutil.which("apt-get") is None, reason="this machine has no apt")

# As `apt-get indextargets` prints them, from classic and from deb822 sources.
DEBIAN_12 = f"""\
{HERE}|bookworm|main
{HERE}|bookworm|main
{HERE}|bookworm|non-free-firmware
{HERE}|bookworm-updates|main
http://mirror.example/debian-security/|bookworm-security|main
"""
WITH_OTHERS = f"""\
https://php.example/php/|bookworm|main
https://docker.example/linux/debian/|bookworm|stable
https://code.example/apt|nodistro|main
https://base.example/pub/repos/apt/|bookworm-pgdg|main
{HERE}|stable|main
http://mirror.example/debian/|stable-backports|main
"""
SNAPSHOT = "http://snapshot.example/archive/debian/20260101T000000Z/|trixie|main\n"
RENAMED = "https://apt.example/repo/mirror-of-debian/|trixie|main\n"
UBUNTU = "http://archive.example/ubuntu/|noble|main\nhttp://archive.example/ubuntu/|noble|universe\n"


@pytest.mark.parametrize(
    ("targets", "mirrors"),
    [
        (DEBIAN_12, [HERE]),
        (WITH_OTHERS, [HERE, "https://php.example/php/"]),
        (SNAPSHOT, ["http://snapshot.example/archive/debian/20260101T000000Z/"]),
        (RENAMED, ["https://apt.example/repo/mirror-of-debian/"]),
        ("cdrom:[Debian 13]/|trixie|main\n", []),
        (UBUNTU, []),
        ("", []),
        ("nonsense\n", []),
    ],
    ids=["debian 12", "others", "snapshot", "renamed", "cdrom", "ubuntu", "none", "nonsense"],
)
def test_the_mirror_is_the_machine_s_own(targets: str, mirrors: list[str]) -> None:
    assert apt.mirrors(targets) == mirrors


CLASSIC = f"deb [arch=amd64] {HERE} bookworm main contrib\ndeb-src {HERE} bookworm main\n"
DEB822 = f"Types: deb deb-src\nURIs: {HERE}\nSuites: trixie trixie-updates\nComponents: main\n"


@needs_apt
@pytest.mark.parametrize(("name", "text"), [("sources.list", CLASSIC), ("debian.sources", DEB822)])
def test_the_mirror_is_read_from_both_kinds_of_sources_without_lists(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """apt reads its own sources: here from a machine whose lists were never fetched."""
    (tmp_path / "etc" / "sources.list.d").mkdir(parents=True)
    where = tmp_path / "etc" / name if name == "sources.list" else tmp_path / "etc" / "sources.list.d" / name
    where.write_text(text)
    settings = tmp_path / "apt.conf"
    settings.write_text(
        f'Dir::Etc "{tmp_path}/etc";\nDir::State::Lists "{tmp_path}/lists";\n'
        f'Dir::Etc::Parts "/dev/null";\nDir::Etc::Main "/dev/null";\n'
    )
    monkeypatch.setenv("APT_CONFIG", str(settings))
    assert apt.PrivateApt(tmp_path / "private").machine_mirrors() == [HERE]


@needs_apt
def test_a_machine_without_a_debian_source_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tmp_path / "apt.conf"
    settings.write_text(f'Dir::Etc "{tmp_path}";\nDir::Etc::Parts "/dev/null";\n')
    monkeypatch.setenv("APT_CONFIG", str(settings))
    with pytest.raises(Trouble, match="names no source of Debian's main archive"):
        apt.PrivateApt(tmp_path / "private").machine_mirrors()


@needs_apt
def test_the_machine_s_proxy_stays_and_its_hooks_and_pins_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tmp_path / "machine.conf"
    machine.write_text(
        'Acquire::http::Proxy "http://proxy.example:3128";\n'
        'APT::Update::Post-Invoke { "touch /nowhere"; };\n'
        'APT::Update::Post-Invoke-Success { "touch /nowhere"; };\n'
        'APT::Default-Release "bookworm";\n'
        'APT::Get::AllowUnauthenticated "true";\n'
        'Dir::Etc::Parts "/dev/null";\n'
    )
    monkeypatch.setenv("APT_CONFIG", str(machine))
    private = apt.PrivateApt(tmp_path / "private")
    command = ["apt-config", *private.options, "dump"]
    dump = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert 'Acquire::http::Proxy "http://proxy.example:3128";' in dump
    assert "nowhere" not in dump
    assert "bookworm" not in dump
    assert 'APT::Get::AllowUnauthenticated "false";' in dump
    assert f'"{private.sources}";' in dump


@needs_apt
@pytest.mark.usefixtures("cache")
def test_a_mirror_that_never_answers_is_given_up(silent: Silent, tmp_path: Path) -> None:
    private = apt.PrivateApt(tmp_path / "private", patience=1.0)
    private.use(silent.address + "debian", "trixie", "main")
    begun = time.monotonic()
    with pytest.raises(Trouble, match=r"does not answer|cannot be had"):
        private.update(lambda percent: None)
    assert time.monotonic() - begun < 4


@needs_apt
@pytest.mark.usefixtures("cache")
def test_a_mirror_that_never_answers_is_given_up_even_where_apt_waits(silent: Silent, tmp_path: Path) -> None:
    """apt waits for each address of a host in turn, and for its name as long as the system does."""
    private = apt.PrivateApt(tmp_path / "private", patience=1.0)
    private.options.append("-oAcquire::http::Timeout=30")
    private.use(silent.address + "debian", "trixie", "main")
    begun = time.monotonic()
    with pytest.raises(Trouble, match=r"Debian's mirror 127\.0\.0\.1 does not answer"):
        private.update(lambda percent: None)
    assert time.monotonic() - begun < 4


@needs_apt
@pytest.mark.usefixtures("cache")
def test_a_mirror_that_refuses_is_said_in_apt_s_words(tmp_path: Path) -> None:
    private = apt.PrivateApt(tmp_path / "private")
    private.use(closed_port() + "debian", "trixie", "main")
    with pytest.raises(Trouble, match=r"(?s)cannot be had.*127\.0\.0\.1"):
        private.update(lambda percent: None)


@needs_apt
def test_a_mirror_without_debian_s_signature_is_refused(tmp_path: Path) -> None:
    """Whole and consistent, but signed by nobody."""
    suite = tmp_path / "debian" / "dists" / "trixie"
    (suite / "main" / "binary-amd64").mkdir(parents=True)
    packages = b"Package: renpy\nVersion: 99\nArchitecture: all\nFilename: x.deb\nSize: 1\n"
    (suite / "main" / "binary-amd64" / "Packages").write_bytes(packages)
    listed = f"{hashlib.sha256(packages).hexdigest()} {len(packages)} main/binary-amd64/Packages"
    (suite / "Release").write_text(
        "Origin: Debian\nSuite: stable\nCodename: trixie\nArchitectures: amd64\nComponents: main\n"
        f"Date: Sat, 01 Aug 2026 00:00:00 UTC\nSHA256:\n {listed}\n"
    )
    private = apt.PrivateApt(tmp_path / "private")
    private.use(f"file:{tmp_path / 'debian'}", "trixie", "main")
    with pytest.raises(Trouble, match="not signed"):
        private.update(lambda percent: None)
