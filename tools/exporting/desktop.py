"""Builds for Linux, Windows, macOS and shops, by Ren'Py's own `launcher distribute`.

The builder is asked for a folder, and the archive is made here: the builder's own carry the times of this machine's
files. Otherwise nothing of its choice of files is changed.
"""

from __future__ import annotations

import importlib.util
import shutil
from dataclasses import dataclass
from pathlib import Path

from exporting import archives, contents, linux_runtime
from exporting.kinds import IN_WORDS, PACKAGES, Kind
from exporting.launcher import run_launcher
from house.console import Trouble
from house.engine import Engine, sources

HOW_TO_GET_THE_SDK = (
    "`./bedtime engine get sdk` fetches the official SDK; then --engine sdk. Where it cannot be fetched, bring it from "
    f"{sources.load().sdk.address}, unpack it, and name its folder in the environment variable RENPY_SDK."
)

# What the official SDK has for each build, below its base: with one of these missing, the builder stops half-way or
# leaves a platform out without a word.
RUNTIMES: dict[Kind, tuple[str, ...]] = {
    Kind.linux: ("lib/py3-linux-x86_64/renpy",),
    Kind.windows: ("lib/py3-windows-x86_64/renpy.exe",),
    Kind.mac: ("lib/py3-mac-universal/renpy",),
}
RUNTIMES[Kind.market] = tuple(file for files in RUNTIMES.values() for file in files)


@dataclass(frozen=True)
class Form:
    """How a build is packed: the builder's format for folders, and our archive.

    `suffix` is the archive's; `top` says whether a folder of the build's name is the one thing in it.
    """

    format: str
    suffix: str
    top: bool


FORMS = {
    Kind.linux: Form("directory", ".tar.xz", top=True),
    Kind.windows: Form("directory", ".zip", top=True),
    Kind.mac: Form("app-directory", ".zip", top=False),  # the application itself
    Kind.market: Form("directory", ".zip", top=False),  # as shops' programs want it
}

ABOUT = "ABOUT THIS BUILD.txt"
ABOUT_TEXT = """\
Bedtime, 2045, for Linux on x86-64: a build for trying and for tests.

Start {name}.sh. Nothing has to be installed.

It was made without the official Ren'Py SDK, from Debian's Ren'Py {version}. Builds that are published are made with
the SDK. This one differs in two ways. It brings its own drawing by the processor, and uses a graphics card only where
the open drivers in it know that card. And its parts for sound and film are Debian's, which are under the GNU GPL as a
whole.

What each part is, who made it, and under which licence: {platform}/copyright.
Where Debian's words name GPL, LGPL or GFDL without a number, the newest of them there is meant.
"""


def why_not(engine: Engine, kind: Kind) -> str | None:
    """Why `engine` cannot build `kind`, in a sentence; None if it can."""
    if engine.kind == "debian":
        if kind is Kind.linux:
            return None
        return "Debian's Ren'Py has no runtimes for Windows and macOS; they come with the official SDK only."
    missing = [file for file in RUNTIMES[kind] if not (engine.base / file).is_file()]
    return f"the Ren'Py in {engine.base} lacks {' and '.join(missing)}." if missing else None


def build(engine: Engine, project: Path, kind: Kind, folder: Path, epoch: int) -> Path:
    """Build `kind` of the laid and compiled `project` inside `folder`; returns the archive, which lies in it.

    The same project, engine and `epoch` (seconds since 1970) give the same bytes. A macOS application is not signed.
    Raises Trouble; OSError (ENOSPC) if the disk fills up.
    """
    form = FORMS[kind]
    built = assemble(engine, project, kind, folder, epoch)
    name = built.name.removesuffix("-app")
    made = folder / (name + form.suffix)
    pack = archives.pack_tar_xz if form.suffix == ".tar.xz" else archives.pack_zip
    pack(built, made, epoch, name if form.top else "")
    shutil.rmtree(built)
    return made


def assemble(engine: Engine, project: Path, kind: Kind, folder: Path, epoch: int) -> Path:
    """Build `kind` of `project` inside `folder` as a folder, which is returned; the rest as in `build`."""
    if why := why_not(engine, kind):
        raise Trouble(f"{IN_WORDS[kind]} cannot be built here: {why}", HOW_TO_GET_THE_SDK)
    if engine.kind == "debian":
        engine = linux_runtime.lay_base(engine, folder / "base", epoch)
    built = distribute(engine, project, kind, folder)
    settle_bytecode(built)
    if engine.kind == "debian":
        executable = next(built.glob("*.sh")).stem
        text = ABOUT_TEXT.format(name=executable, version=engine.version, platform=linux_runtime.PLATFORM)
        (built / ABOUT).write_text(text, "utf-8")
    contents.check([path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()], kind)
    shutil.rmtree(folder / "base", ignore_errors=True)
    return built


def distribute(engine: Engine, project: Path, kind: Kind, folder: Path) -> Path:
    """Let Ren'Py's own builder build `kind` of `project` into `folder`; returns the one folder that it made."""
    destination = folder / "distributed"
    destination.mkdir()
    command = engine.command(
        str(engine.base / "launcher"), "--savedir", str(folder / "launcher-saves"), "distribute", str(project),
        "--package", PACKAGES[kind], "--destination", str(destination), "--format", FORMS[kind].format, "--no-update",
    )  # fmt: skip
    made: list[Path] = []

    def folders() -> bool:
        made[:] = [path for path in destination.iterdir() if path.is_dir()]
        return len(made) == 1

    try:
        run_launcher(command, engine.environment(screen="none"), folder, folders)
    finally:
        # The builder's own notes about the project; they would stay in the engine.
        shutil.rmtree(engine.base / "tmp" / project.name, ignore_errors=True)
    return made[0]


def settle_bytecode(folder: Path) -> int:
    """Let Python take the bytecode in `folder` whatever the dates of the files beside it; returns how many files.

    Bytecode carries the second in which its source was written, and archives carry another: every start would then
    compile Ren'Py anew. Only bytecode is settled whose source lies there and has the length that it was made from.
    """
    count = 0
    for file in sorted(folder.rglob("__pycache__/*.pyc")):
        source = file.parent.parent / (file.name.split(".")[0] + ".py")
        content = file.read_bytes()
        flags, length = content[4:8], int.from_bytes(content[12:16], "little")
        if flags == bytes(4) and source.is_file() and source.stat().st_size == length:
            # Flag 1: known by a hash of its source, which is not looked at.
            mark = importlib.util.source_hash(source.read_bytes())
            file.write_bytes(content[:4] + b"\1\0\0\0" + mark + content[16:])
            count += 1
    return count
