"""Fetches what the runtime is made from: packages by the machine's apt, sources from its mirror, wheels by its pip."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from house.console import Trouble, say
from house.engine import debian_packages, shelf
from house.engine.apt import PrivateApt
from house.engine.fetch import download, hash_of
from web_runtime.sources import File, Part, Sources, Wheel

NAME = "The web runtime"
OTHERWISE = "make the web runtime on a machine whose apt knows a mirror of Debian"
DECLARE = "Declare a newer version with its SHA-256 in tools/web_runtime/sources.toml, and try what comes of it."


def apt(work: Path) -> PrivateApt:
    """The machine's apt with a state of its own in the folder `work`."""
    folder = work / "apt"
    folder.mkdir(parents=True, exist_ok=True)
    return PrivateApt(folder, name=NAME, otherwise=OTHERWISE)


def room(work: Path, known: Sources) -> dict[str, str]:
    """Unpack the tools into `work`/room, which becomes a root folder; returns each package's version.

    Nothing is installed and no package's own script runs, so the few links that those would make are made here.
    """
    debian_packages.check_machine(work, name=NAME, todo=f"To have it anew, {OTHERWISE}.")
    shelf.ask_for_disk(work, NAME, known.megabytes)
    target = work / "room"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    packages = debian_packages.fetch(apt(work), suite=known.suite, component=known.component, packages=known.packages)
    versions = {}
    for package in packages:
        name, version, _ = package.name.split("_", 2)
        versions[name] = re.sub("%3a", ":", version, flags=re.IGNORECASE)
    debian_packages.unpack(packages, target, name=NAME)
    for link, program in {"awk": "gawk", "cc": "gcc"}.items():
        (target / "usr" / "bin" / link).unlink(missing_ok=True)
        (target / "usr" / "bin" / link).symlink_to(program)
    for name, version in known.expected.items():
        if versions.get(name) != version:
            say(f"The mirror's {name} is {versions.get(name)}, and {version} was tried before: going on with it.")
    return versions


def parts(work: Path, known: Sources) -> dict[str, File]:
    """Fetch all parts and unpack them below `work`/src; returns which file each was made from.

    Raises Trouble that names every part that no mirror has in any declared version.
    """
    mirrors = [mirror.rstrip("/") for mirror in apt(work).machine_mirrors()]
    downloads = work / "downloads"
    downloads.mkdir(parents=True, exist_ok=True)
    taken: dict[str, File] = {}
    refusals: list[str] = []
    for part in known.parts:
        file = _first_to_be_had(part, mirrors, downloads, refusals)
        if file:
            taken[part.into] = file
    if refusals:
        raise Trouble("Not all sources can be had any more:\n  " + "\n  ".join(refusals), DECLARE)
    for part in known.parts:
        _unpack_part(downloads / taken[part.into].name, work / "src" / part.into)
    return taken


def _first_to_be_had(part: Part, mirrors: list[str], downloads: Path, refusals: list[str]) -> File | None:
    """The first of a part's files that is here or on a mirror, whole; else None, and `refusals` say why."""
    reasons = []
    for file in part.files:
        target = downloads / file.name
        if target.is_file() and hash_of(target) == file.sha256:
            return file
        for mirror in mirrors:
            partial = target.with_name(target.name + ".part")
            try:
                download(f"{mirror}/{file.path}", file.sha256, partial)
            except Trouble as trouble:
                reasons.append(f"{part.into} {file.version}: {trouble.wrong.splitlines()[0]}")
                continue
            partial.replace(target)
            partial.with_name(partial.name + ".json").unlink(missing_ok=True)
            if reasons:
                say(f"{part.into} {part.files[0].version} is gone; taking the declared {file.version}.")
            return file
    refusals += reasons
    return None


def _unpack_part(archive: Path, target: Path) -> None:
    """Unpack a source archive so that `target` is the one folder in it."""
    shutil.rmtree(target, ignore_errors=True)
    making = target.with_name(f".{target.name}.part")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    with tarfile.open(archive) as tar:
        # Its checksum is known, so it is what somebody has looked at; links stay inside all the same.
        tar.extractall(making, filter="tar") if hasattr(tarfile, "tar_filter") else tar.extractall(making)
    held = list(making.iterdir())
    if len(held) != 1 or not held[0].is_dir():
        raise Trouble(f"{archive.name} holds something else than one folder.", DECLARE)
    held[0].replace(target)
    making.rmdir()


def wheel(work: Path, wanted: Wheel) -> None:
    """Fetch a pure wheel by the machine's pip, with its checksum, and unpack it to `work`/NAME."""
    downloads = work / "downloads"
    requirement = downloads / f"{wanted.name}.txt"
    requirement.write_text(f"{wanted.name}=={wanted.version} --hash=sha256:{wanted.sha256}\n", encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input",
            "--no-deps", "--only-binary", ":all:", "--platform", "any", "--implementation", "py", "--abi", "none",
            "--require-hashes", "--requirement", str(requirement), "--dest", str(downloads),
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        tail = "\n  ".join((done.stdout + done.stderr).strip().splitlines()[-3:])
        raise Trouble(f"{wanted.name} {wanted.version} cannot be had by this machine's pip:\n  {tail}", DECLARE)
    found = next(path for path in downloads.glob("*.whl") if hash_of(path) == wanted.sha256)
    target = work / wanted.name
    shutil.rmtree(target, ignore_errors=True)
    with zipfile.ZipFile(found) as packed:
        packed.extractall(target)
