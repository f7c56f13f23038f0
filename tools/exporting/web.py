"""The web build: Ren'Py's own `web_build` on a private overlay of an engine, then packed as we mean it.

`web_build` takes what to ship from options.rpy and progressive_download.txt, draws the small stand-ins for pictures
that are fetched later, and makes the icons. It wants a base folder with a runtime in `web/`, so it gets one that is
laid for this build alone. What it leaves is not reproducible (dates, the order of files) and holds what browsers never
read; both are mended here, and our own page (web_page/) is put in.
"""

from __future__ import annotations

import errno
import gzip
import hashlib
import html
import io
import json
import os
import re
import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from exporting.launcher import run_launcher
from exporting.web_runtime import Runtime
from house.console import Trouble
from house.engine import Engine

PAGE = Path(__file__).with_name("web_page")

# What itch.io takes, which is what most hosts take.
MOST_FILES = 1_000
MOST_BYTES = 500_000_000

# Of our runtime, what is big: packed by us, since hosts compress little, and not these; the page unpacks it.
PACKED = ("renpy.wasm", "renpy.data")

# In game.zip, and never read by a browser: the page's own pictures, other Pythons' bytecode, sources whose compiled
# form is there, and (with our runtime, which holds it) the engine itself.
NEVER_READ = re.compile(
    r"(?:web-presplash\.\w+|web-icon\.png|progressive_download\.txt|[^/]+\.py|game/presplash[^/]*"
    r"|game/cache/bytecode-(?!311)\w+\.rpyb|game/.*(?:README\.md|\.bak))"
)
ENGINE = re.compile(r"(?:main\.py|renpy/.*)")
STORED = frozenset({".png", ".jpg", ".webp", ".mp3", ".zip", ".packed"})

# What stands for a picture until it has come is shown for a second, as a blur: that many colours will do.
STAND_INS = "_placeholders/"
STAND_IN_COLOURS = 32

# The launcher knows no project in a command line's start, and asks the one that is selected for its presplash.
SELECTED = """\
init 999 python hide:
    import os
    project.current = project.Project(os.environ["BEDTIME_BUILT_PROJECT"])
"""
# The launcher adds these to every build's list, also where none of them is shipped.
STARTERS = ("lib/py3-linux-x86_64/renpy", "lib/py3-mac-universal/renpy")

Report = Callable[[str], None]


@dataclass(frozen=True)
class WebBuild:
    """What was built. `before_first_line` is the size of what has to be fetched before the game starts, in bytes."""

    folder: Path
    archive: Path
    version: str
    files: int
    bytes: int
    runtime_bytes: int
    game_zip_bytes: int

    @property
    def game_bytes(self) -> int:
        """All that is fetched in the end, without the runtime."""
        return self.bytes - self.runtime_bytes


def build(
    engine: Engine,
    project: Path,
    runtime: Runtime,
    out: Path,
    epoch: int,
    report: Report,
) -> WebBuild:
    """Build `project` (compiled) for browsers into the folder `out`; returns what was built. Raises `Trouble`.

    `runtime` is the engine for browsers: ours, or an SDK's, which brings a page that it is tied to. `epoch` (seconds)
    is the date that everything in the archive gets. In `out` appear NAME-VERSION-web (a folder to be served) and
    NAME-VERSION-web.zip, in whole or not at all; older ones of the same name are replaced then.
    """
    if runtime.version and not engine.version.startswith(runtime.version):
        raise Trouble(
            f"The web runtime is Ren'Py {runtime.version}, and the game is compiled by {engine.version}.",
            "Build with the engine of the same version, or name the SDK's own `web` in BEDTIME_WEB_RUNTIME.",
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".web-", dir=out) as work:
            return _build(engine, project, runtime, out, Path(work), epoch, report)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Trouble(f"The disk of {out} is full; nothing was kept.", "Make room there and try again.") from error
        raise Trouble(f"The web build cannot be written into {out} ({error}).", "Name another folder.") from error


def _build(
    engine: Engine,
    project: Path,
    runtime: Runtime,
    out: Path,
    work: Path,
    epoch: int,
    report: Report,
) -> WebBuild:
    report("Gathering what the web build holds, by Ren'Py's own web_build.")
    copy = work / "project"
    shutil.copytree(project, copy, ignore=shutil.ignore_patterns("saves", "__pycache__"))
    _lay_page(work / "web", runtime)
    overlay = lay_overlay(engine, work / "base", work / "web")
    site = work / "site"
    _web_build(engine, overlay, copy, site, work / "launcher_saves", epoch)

    report("Packing it.")
    about = _about(copy)
    repack(site / "game.zip", epoch, engine_too=not runtime.holds_engine)
    _runtime_files(site, runtime)
    _sharing_card(copy / "web-presplash.webp", site / "icons" / "card.png")
    _write_head(site, about)
    version = write_catalog(site, own_page=not runtime.has_page)
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in files_of(site)}
    check_limits(sizes)

    name = f"{about['name']}-{about['version']}-web"
    packed = work / "packed.zip"
    write_zip(packed, ((path.relative_to(site).as_posix(), path) for path in files_of(site)), epoch)
    for path in files_of(site):
        os.utime(path, (epoch, epoch))
    folder, archive = out / name, out / f"{name}.zip"
    _put(site, folder)
    packed.replace(archive)
    runtime_bytes = sum(size for path, size in sizes.items() if path.startswith(("renpy", "licences")))
    return WebBuild(folder, archive, version, len(sizes), sum(sizes.values()), runtime_bytes, sizes["game.zip"])


def _lay_page(web: Path, runtime: Runtime) -> None:
    """Lay what `web_build` copies beside the game into the folder `web`: the SDK's files, or our page."""
    web.mkdir()
    page = [path for path in PAGE.iterdir() if path.is_file()]
    for source in [runtime.web / name for name in runtime.files] if runtime.has_page else sorted(page):
        shutil.copyfile(source, web / source.name)
    (web / "hash.txt").unlink(missing_ok=True)  # of a launcher that is not the SDK's own, and checks it
    # `web_build` deletes this where the game has a presplash of its own.
    (web / "web-presplash.jpg").touch()


def lay_overlay(engine: Engine, base: Path, web: Path) -> list[str]:
    """Lay a base folder of the engine's files with `web` in it into `base`; returns the command that starts it.

    Only the launcher is copied, to be told which project is selected; the rest are links.
    """
    base.mkdir()
    for source in engine.base.iterdir():
        if source.name in ("renpy.py", "renpy.sh"):
            shutil.copy2(source, base / source.name)
        elif source.name == "launcher":
            shutil.copytree(source, base / "launcher")
        elif source.name not in ("web", "lib", "tmp", "update", "log.txt"):
            (base / source.name).symlink_to(source.resolve(), target_is_directory=source.is_dir())
    if (engine.base / "lib").is_dir():
        (base / "lib").symlink_to((engine.base / "lib").resolve(), target_is_directory=True)
    else:
        for name in STARTERS:
            (base / name).parent.mkdir(parents=True)
            (base / name).touch()
    (base / "web").symlink_to(web, target_is_directory=True)
    (base / "launcher" / "game" / "zz_selected.rpy").write_text(SELECTED, "utf-8")
    return [part.replace(str(engine.base), str(base)) for part in engine.start]


def _web_build(engine: Engine, start: list[str], project: Path, site: Path, saves: Path, epoch: int) -> None:
    """Have the launcher build `project` into the folder `site`; Trouble with its last words if it does not."""
    launcher = Path(start[-1]).parent / "launcher"
    command = [*start, str(launcher), "--savedir", str(saves), "web_build", str(project), "--destination", str(site)]
    environment = {
        **engine.environment(screen="none"),
        "BEDTIME_BUILT_PROJECT": str(project),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch),
    }
    run_launcher(command, environment, site.parent, (site / "game.zip").is_file)


def _about(project: Path) -> dict[str, str]:
    """The game's title, the builds' name and the version, as options.rpy says them."""
    options = (project / "game" / "options.rpy").read_text("utf-8")

    def said(pattern: str) -> str:
        found = re.search(pattern, options, re.MULTILINE)
        if not found:
            raise Trouble(f"options.rpy has no line like {pattern}.", "Builds take their names from there.")
        return found[1]

    return {
        "title": said(r'^define config\.name = _\("([^"]+)"\)'),
        "name": said(r'^define build\.name = "([^"]+)"'),
        "version": said(r'^define config\.version = "([^"]+)"'),
        "saves": said(r'^define config\.save_directory = "([^"]+)"'),
    }


def repack(archive: Path, epoch: int, *, engine_too: bool) -> None:
    """Write game.zip anew: sorted, dated, without what no browser reads; with the engine's files only if asked."""
    with zipfile.ZipFile(archive) as source:
        names = {entry.filename for entry in source.infolist()}
        kept = io.BytesIO()
        with zipfile.ZipFile(kept, "w") as target:
            for name in sorted(names):
                compiled = name + "c" if name.endswith(".rpy") else ""
                if NEVER_READ.fullmatch(name) and not (engine_too and name == "main.py"):
                    continue
                if (ENGINE.fullmatch(name) and not engine_too) or compiled in names:
                    continue
                if name == "game/cache/build_info.json":
                    content = _dated(source.read(name), epoch)
                else:
                    content = b"" if name.endswith("/") else source.read(name)
                if name.startswith(STAND_INS) and content:
                    content = _in_few_colours(content)
                _add(target, name, content, epoch)
    partial = archive.with_suffix(".partial")
    partial.write_bytes(kept.getvalue())
    partial.replace(archive)


def _in_few_colours(png: bytes) -> bytes:
    """A small PNG with a palette: all of them come before the first line, and the launcher's are three times as big."""
    with Image.open(io.BytesIO(png)) as picture:
        fewer = picture.convert("RGBA").quantize(STAND_IN_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    packed = io.BytesIO()
    fewer.save(packed, "PNG", optimize=True)
    return min(packed.getvalue(), png, key=len)


def _dated(build_info: bytes, epoch: int) -> bytes:
    """What the launcher says of the build, built at `epoch`."""
    said = json.loads(build_info)
    said["time"] = epoch
    return json.dumps(said, sort_keys=True).encode()


def _add(target: zipfile.ZipFile, name: str, content: bytes, epoch: int) -> None:
    """Put a file into a zip such that only its name and content and `epoch` decide its bytes."""
    entry = zipfile.ZipInfo(name, time.gmtime(max(epoch, 315_532_800))[:6])
    entry.create_system = 3
    if name.endswith("/"):
        entry.external_attr = (0o40755 << 16) | 0x10
    else:
        entry.external_attr = 0o100644 << 16
        entry.compress_type = zipfile.ZIP_STORED if Path(name).suffix in STORED else zipfile.ZIP_DEFLATED
    target.writestr(entry, content, compresslevel=9)


def write_zip(archive: Path, files: Iterator[tuple[str, Path]], epoch: int) -> None:
    """Write a zip of (name, file) in the order of their names, all dated `epoch`."""
    with zipfile.ZipFile(archive, "w") as target:
        for name, path in sorted(files):
            _add(target, name, path.read_bytes(), epoch)


def _runtime_files(site: Path, runtime: Runtime) -> None:
    """Put a runtime beside the game unless its page has come already, packed; and every licence that lies with it."""
    for name in () if runtime.has_page else runtime.files:
        if name in PACKED:
            content = gzip.compress((runtime.web / name).read_bytes(), 9, mtime=0)
            (site / f"{name}.packed").write_bytes(content)
        else:
            shutil.copyfile(runtime.web / name, site / name)
    if runtime.licences:
        shutil.copytree(runtime.licences, site / "licences", copy_function=shutil.copyfile, dirs_exist_ok=True)
        (site / "licences").chmod(0o755)
    with zipfile.ZipFile(site / "game.zip") as game:
        for name in game.namelist():
            if name.startswith("LICENSE"):
                (site / "licences").mkdir(exist_ok=True)
                (site / "licences" / f"{name}.txt").write_bytes(game.read(name))


def _sharing_card(presplash: Path, card: Path) -> None:
    """Make the picture that is shown where a link to the game is shared, 1200 x 630 pixels."""
    card.parent.mkdir(exist_ok=True)
    with Image.open(presplash) as picture:
        wide = picture.convert("RGB")
    height = round(wide.width * 630 / 1200)
    top = (wide.height - height) // 2
    wide.crop((0, top, wide.width, top + height)).resize((1200, 630), Image.Resampling.LANCZOS).save(
        card, optimize=True
    )


def _write_head(site: Path, about: dict[str, str]) -> None:
    """Give the page its title and version; the SDK's page, which has none, our description and sharing card."""
    page = site / "index.html"
    text = page.read_text("utf-8")
    if 'property="og:title"' not in text:
        ours = (PAGE / "index.html").read_text("utf-8")
        meta = re.findall(r'^\s*<meta (?:name="description"|property="og:)[^>]*>\n', ours, re.MULTILINE)
        text = text.replace("</head>", "".join(meta) + "</head>", 1)
    for name, value in about.items():
        text = text.replace(f"%{name}%", html.escape(value))
    page.write_text(text, "utf-8")


def names_in(built: WebBuild) -> list[str]:
    """The names of all files of a build, those in its game.zip too."""
    with zipfile.ZipFile(built.folder / "game.zip") as game:
        return [path.relative_to(built.folder).as_posix() for path in files_of(built.folder)] + game.namelist()


def files_of(folder: Path) -> list[Path]:
    """Every file below a folder, sorted."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def write_catalog(site: Path, *, own_page: bool) -> str:
    """Write the list of files that the service worker keeps, and name its version by their content; returns that.

    With our page the list says of each file its SHA-256, its size, and whether the game needs it to start.
    """
    catalog = site / "pwa_catalog.json"
    catalog.unlink(missing_ok=True)
    listed = {}
    for path in files_of(site):
        name = path.relative_to(site).as_posix()
        if name != "service-worker.js":
            content = path.read_bytes()
            digest = hashlib.sha256(content).hexdigest()
            listed[name] = {"sha256": digest, "bytes": len(content), "later": name.startswith(("game/", "licences/"))}
    worker = site / "service-worker.js"
    text = re.sub(r"(?<=const VERSION = ')[^']*", "", worker.read_text("utf-8"))
    version = hashlib.sha256((json.dumps(listed, sort_keys=True) + text).encode()).hexdigest()[:16]
    said: dict[str, object] = {"files": listed if own_page else sorted(listed), "version": version}
    if own_page:
        worker.write_text(text.replace("const VERSION = '", f"const VERSION = '{version}"), "utf-8")
    catalog.write_text(json.dumps(said, indent=0, sort_keys=True) + "\n", "utf-8")
    return version


def check_limits(sizes: dict[str, int]) -> None:
    """Raise Trouble if the build (bytes by file) is more than itch.io takes."""
    todo = "Leave out what is not needed, or put small pictures into game.zip (progressive_download.txt)."
    if len(sizes) >= MOST_FILES:
        raise Trouble(f"The web build has {len(sizes)} files, and itch.io takes fewer than {MOST_FILES}.", todo)
    if sum(sizes.values()) > MOST_BYTES:
        raise Trouble(f"The web build has {sum(sizes.values()) // 1_000_000} MB, and itch.io takes 500 MB.", todo)
    if long := [name for name in sizes if len(name) > 240]:
        raise Trouble(f"{long[0]} is a longer name than itch.io takes.", "Name it shorter.")


def _put(folder: Path, target: Path) -> None:
    """Let `folder` take the place of `target` (also of a folder that is there), in one step each."""
    before = folder.with_name("before")
    if target.exists():
        target.replace(before)
    try:
        folder.replace(target)
    except OSError:
        if before.exists():
            before.replace(target)
        raise
