"""Builds for the desktop: forms and names with an SDK's builder, and what is said when something is missing.

The SDKs here are small folders whose renpy.sh stands in for the builder: the official one is not had everywhere.
"""

from __future__ import annotations

import errno
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from exporting import desktop
from exporting.kinds import DESKTOP, Kind
from house.console import Trouble
from house.engine import Engine

EPOCH = 1_700_000_000
RUNTIMES = [file for files in desktop.RUNTIMES.values() for file in files]

# Called as the real one: LAUNCHER --savedir S distribute PROJECT --package P --destination D --format F --no-update
BUILDER = """\
#!/bin/sh
echo "$@" > "$(dirname "$0")/called"
top=$9/game-1.0-$7
case ${11} in app-directory) top=$top-app; in=$top/Game.app/Contents/Resources/autorun ;; *) in=$top ;; esac
mkdir -p "$in"
cp -r "$5"/. "$in"
printf '#!/bin/sh\\n' > "$top/game.sh"; chmod 755 "$top/game.sh"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What is laid out of a small game."""
    for name in ("LICENSE", "LICENSE-STORY", "game/options.rpy", "game/options.rpyc", "game/story/a.rpyc",
                 "game/python-packages/rules/facts.py", "game/images/a.webp", "game/audio/a.opus",
                 "game/fonts/A-OFL.txt", "game/licences/MIT.txt", "game/licences/CC-BY-SA-4.0.txt",
                 "game/fonts/PermanentMarker-Apache.txt", "renpy/common/DejaVuSans.ttf"):  # fmt: skip
        file = tmp_path / "project" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    return tmp_path / "project"


def sdk(folder: Path, builder: str = BUILDER, lacks: str = "nothing") -> Engine:
    for name in RUNTIMES:
        if lacks not in name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).touch()
    folder.mkdir(exist_ok=True)
    (folder / "renpy.sh").write_text(builder)
    (folder / "renpy.sh").chmod(0o755)
    return Engine("sdk", "8.5.3.1", folder, "", (str(folder / "renpy.sh"),))


@pytest.mark.parametrize(
    ("kind", "name", "first"),
    [
        (Kind.linux, "game-1.0-linux.tar.xz", "game-1.0-linux"),
        (Kind.windows, "game-1.0-win.zip", "game-1.0-win"),
        (Kind.mac, "game-1.0-mac.zip", "Game.app"),
        (Kind.market, "game-1.0-market.zip", "LICENSE"),
    ],
)
def test_an_sdk_builds_all_of_them(kind: Kind, name: str, first: str, project: Path, tmp_path: Path) -> None:
    engine = sdk(tmp_path / "sdk")
    made = []
    for folder in (tmp_path / "one", tmp_path / "other"):
        folder.mkdir()
        made.append(desktop.build(engine, project, kind, folder, EPOCH))
    assert [file.name for file in made] == [name, name]
    assert made[0].read_bytes() == made[1].read_bytes()
    names = sorted(unpacked(made[0], tmp_path / "unpacked"))
    assert names[0].split("/")[0] == first
    called = (tmp_path / "sdk" / "called").read_text().split()
    assert called[0] == str(tmp_path / "sdk" / "launcher")
    assert "--no-update" in called


def unpacked(archive: Path, folder: Path) -> list[str]:
    shutil.unpack_archive(archive, folder)
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("kind", DESKTOP)
def test_an_sdk_that_lacks_a_runtime_is_refused_by_name(kind: Kind, project: Path, tmp_path: Path) -> None:
    platform = {Kind.windows: "windows", Kind.mac: "mac"}.get(kind, "linux")
    engine = sdk(tmp_path / "sdk", lacks=platform)
    with pytest.raises(Trouble, match=f"lacks lib/py3-{platform}") as raised:
        desktop.build(engine, project, kind, tmp_path, EPOCH)
    assert "RENPY_SDK" in raised.value.todo


def test_without_an_sdk_only_linux_is_built_and_how_to_get_one_is_said(project: Path, tmp_path: Path) -> None:
    engine = Engine("debian", "8.3.4", tmp_path, "", (str(tmp_path / "python"),))
    assert [kind for kind in DESKTOP if desktop.why_not(engine, kind) is None] == [Kind.linux]
    with pytest.raises(Trouble, match=r"Windows cannot be built here: .*official SDK only") as raised:
        desktop.build(engine, project, Kind.windows, tmp_path, EPOCH)
    assert "./bedtime engine get sdk" in raised.value.todo


def test_a_builder_that_fails_is_heard(project: Path, tmp_path: Path) -> None:
    engine = sdk(tmp_path / "sdk", "#!/bin/sh\necho Could not get build data from the project.\nexit 1\n")
    with pytest.raises(Trouble, match="Could not get build data"):
        desktop.build(engine, project, Kind.linux, tmp_path, EPOCH)


def test_a_builder_that_builds_nothing_is_noticed(project: Path, tmp_path: Path) -> None:
    engine = sdk(tmp_path / "sdk", "#!/bin/sh\necho No packages are selected.\n")
    with pytest.raises(Trouble, match="No packages are selected"):
        desktop.build(engine, project, Kind.linux, tmp_path, EPOCH)


def test_a_disk_that_fills_up_under_the_builder_is_the_systems_error(project: Path, tmp_path: Path) -> None:
    engine = sdk(tmp_path / "sdk", "#!/bin/sh\necho \"OSError: [Errno 28] No space left on device: 'x'\"\nexit 1\n")
    with pytest.raises(OSError, match="No space") as raised:
        desktop.build(engine, project, Kind.linux, tmp_path, EPOCH)
    assert raised.value.errno == errno.ENOSPC


def test_what_must_not_leave_the_house_stops_the_build(project: Path, tmp_path: Path) -> None:
    (project / "game/saves").mkdir()
    (project / "game/saves/1-1-LT1.save").touch()
    with pytest.raises(Trouble, match="what a player left"):
        desktop.build(sdk(tmp_path / "sdk"), project, Kind.linux, tmp_path, EPOCH)
    assert not list(tmp_path.glob("*.tar.xz"))


def test_bytecode_counts_whatever_the_date_of_its_source(tmp_path: Path) -> None:
    source = tmp_path / "told.py"
    source.write_text("print('from the source')\n")
    compiled = Path(py_compile.compile(str(source), invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP))
    assert desktop.settle_bytecode(tmp_path) == 1
    settled = compiled.read_bytes()
    source.write_text("print('from elsewhere...')\n")  # as long as before, or it would not be settled again
    os.utime(source, (EPOCH, EPOCH))
    environment = {"PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", "import told"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "from the source\n"
    assert desktop.settle_bytecode(tmp_path) == 0
    assert compiled.read_bytes() == settled
