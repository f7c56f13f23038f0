"""`./bedtime keep-release`: what a version leaves behind so that the saves made with it open in every later one.

A save knows where it stands by the names that Ren'Py gave to the statements when it compiled them. Two things are kept:
`old-game/`, the compiled script, from which Ren'Py takes the names over when it compiles anew; and a corpus of saves in
`tests/keeping/corpus/VERSION/`, with what has to be found when they are opened, which tests do from then on.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import Any

from house.console import Trouble, progress, say
from house.engine import Engine
from house.paths import GAME, ROOT
from house.playing import scenes
from house.running import Plan, Record, check_record, play_by_plan, run_command
from house.stage_copy import OLD_GAME, copy_game
from rules.facts import FACTS
from rules.stage import MENU_SCREENS

CORPUS = ROOT / "tests" / "keeping" / "corpus"
PLACES = "places.json"
SUFFIX = "-LT1.save"

VERSION = re.compile(r'^define config\.version = "([\d.]+)"', re.MULTILINE)

# A save is kept without its picture, which is large, and without its signature, which names the machine that made it.
LEFT_OUT_OF_SAVES = ("screenshot.png", "signatures")

# The beginnings of machines' own paths; in a save or a compiled script they would say where it was made.
MACHINE_PATH = re.compile(rb"(?<![\w.])(?:/(?:home|root|tmp|work|usr|var|opt|Users)/|[A-Z]:\\)\w[^\x00-\x1f\"']{0,60}")

# What is offered by the menu that is open.
OPTIONS = f"[item.caption for item in renpy.get_screen({MENU_SCREENS!r}).scope['items'] if item.action]"
HERE: dict[str, Any] = {"do": "read", "until": {"lines": 0}}


def version_of_game() -> str:
    """The version in game/options.rpy."""
    found = VERSION.search((GAME / "options.rpy").read_text("utf-8"))
    if not found:
        raise Trouble("game/options.rpy does not say its version.", 'It needs: define config.version = "1.2.3"')
    return found[1]


def is_published(version: str) -> bool:
    """Whether this version has left the house: it has a tag."""
    done = subprocess.run(
        ["git", "tag", "--list", f"v{version}"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return bool(done.stdout.strip())


def keep_release(engine: Engine, *, again: bool, root: Path = ROOT, corpus: Path = CORPUS) -> None:
    """Keep the present version: its compiled script in `root`/old-game, its saves in `corpus`/VERSION.

    Both are replaced whole, when everything is made. A version is kept once; `again` makes it anew as long as it has
    not been published. Raises Trouble.
    """
    version = version_of_game()
    if (corpus / version).exists():
        if is_published(version):
            raise Trouble(f"version {version} is published: what was kept of it stays.", "Raise config.version first.")
        if not again:
            raise Trouble(
                f"version {version} is kept already.", "--again makes it anew, as long as it is not published."
            )
    earlier = {path.name for path in corpus.iterdir() if path.is_dir()} - {version} if corpus.is_dir() else set()
    with tempfile.TemporaryDirectory(prefix="bedtime-keep-") as scratch, progress() as bar:
        task = bar.add_task("compiling", total=None)
        project = copy_game(Path(scratch, "project"))
        compile_anew(engine, project, Path(scratch, "compile"), with_old_game=bool(earlier))
        bar.update(task, description="playing")
        old_game, saves = Path(scratch, OLD_GAME), Path(scratch, "corpus")
        count = take_script(project, old_game)
        places = play_corpus(engine, project, Path(scratch, "saves"), saves)
        check_for_paths(old_game, saves)
        for made, kept in ((old_game, root / OLD_GAME), (saves, corpus / version)):
            lay_in_place(made, kept)
    say(f"version {version}: {count} compiled scripts in {OLD_GAME}/, {places} saves in {corpus / version}")


def compile_anew(engine: Engine, project: Path, saves: Path, *, with_old_game: bool) -> None:
    """Compile a copy of the game with no names but those of old-game/ (or none at all)."""
    for path in (project / "game").rglob("*.rpyc"):
        path.unlink()
    if not with_old_game:
        shutil.rmtree(project / OLD_GAME, ignore_errors=True)
    done = run_command(engine, project, "compile", saves=saves)
    if done.returncode:
        raise Trouble("the script does not compile.", (done.stdout + done.stderr)[-3000:])


def take_script(project: Path, target: Path) -> int:
    """Copy the compiled scripts of the game itself, without what was laid over it; returns how many."""
    count = 0
    for source in sorted(GAME.rglob("*.rpy")):
        place = source.relative_to(GAME).with_suffix(".rpyc")
        (target / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(project / "game" / place, target / place)
        count += 1
    return count


def play_corpus(engine: Engine, project: Path, saves: Path, target: Path) -> int:
    """Save in every written scene: at a line in the middle, and at its first menu. Returns how many."""
    target.mkdir()
    places: list[dict[str, Any]] = []
    for address, _title, _part, written in scenes():
        if not written:
            continue
        places += play_scene(engine, project, saves, address)
    for place in places:
        strip_save(saves / (place["slot"] + SUFFIX), target / place["file"])
        del place["slot"]
    (target / PLACES).write_text(json.dumps(places, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return len(places)


def play_scene(engine: Engine, project: Path, saves: Path, address: str) -> list[dict[str, Any]]:
    """Save at a few places of one scene; each as it has to be found again."""
    at_line: list[dict[str, Any]] = [
        {"do": "begin", "from": address},
        {"do": "read", "until": {"lines": 2}},
        _save(f"{address}-line"),
    ]
    at_menu: list[dict[str, Any]] = [
        {"do": "read", "until": {"menu": True}},
        {"do": "run", "code": OPTIONS},
        _save(f"{address}-menu"),
    ]
    record = _play(engine, project, saves, [*at_line, *at_menu])
    if record.events("error") or record.events("stuck"):
        # A scene without a menu, or that ends with one.
        record = _play(engine, project, saves, at_line)
    check_record(record, f"keeping {address}")
    return _places(record, address)


def _save(slot: str) -> dict[str, Any]:
    return {"do": "save", "slot": slot}


def _play(engine: Engine, project: Path, saves: Path, steps: list[dict[str, Any]]) -> Record:
    plan = Plan(steps=steps, policy={"choose": "last"})
    quick = {"BEDTIME_PRESS": "off", "BEDTIME_WINDOW": "640x360"}
    return play_by_plan(engine, project, plan, saves=saves, environment=quick)


def _places(record: Record, address: str) -> list[dict[str, Any]]:
    """What was met at each save, in their order."""
    places: list[dict[str, Any]] = []
    line: dict[str, Any] = {}
    options: list[str] = []
    for entry in record.entries:
        if entry["event"] == "line" and entry.get("here"):
            line = entry
        elif entry["event"] == "value":
            options = ast.literal_eval(entry["value"])
        elif entry["event"] == "done" and entry["do"] == "save":
            slot = entry["slot"]
            place = {"slot": slot, "file": f"{slot}.save", "address": address, "state": remembered(entry["state"])}
            if entry["state"]["scene"] != address:
                # The scene has no menu of its own: this is another's.
                continue
            at_menu = {"options": options}
            places.append(place | (at_menu if slot.endswith("-menu") else {"who": line["who"], "line": line["what"]}))
    return places


def remembered(state: dict[str, Any]) -> dict[str, Any]:
    """A state of the scripted player's record, with those facts only that differ from their first value."""
    first = {one.name: repr(one.default) for one in FACTS}
    facts = {name: value for name, value in state["facts"].items() if value != first[name]}
    return {**state, "facts": facts}


def strip_save(path: Path, target: Path) -> None:
    """Copy a save without what is large or names a machine; the same save gives the same file."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in LEFT_OUT_OF_SAVES:
                new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)


def paths_in(path: Path) -> list[str]:
    """The machine's paths in a save or a compiled script."""
    if path.suffix == ".save":
        with zipfile.ZipFile(path) as archive:
            parts = [archive.read(name) for name in archive.namelist()]
    else:
        parts = unpacked(path.read_bytes())
    return [match.group().decode("utf-8", "replace") for part in parts for match in MACHINE_PATH.finditer(part)]


def unpacked(compiled: bytes) -> list[bytes]:
    """The parts of a compiled script (Ren'Py's RPC2 format: slots of zlib streams)."""
    head = b"RENPY RPC2"
    if not compiled.startswith(head):
        raise Trouble("a compiled script is not in the format that Ren'Py 8 writes.", "")
    parts = []
    for slot in range(3):
        number, start, length = (
            int.from_bytes(compiled[len(head) + 12 * slot + 4 * i :][:4], "little") for i in range(3)
        )
        if number:
            parts.append(zlib.decompress(compiled[start : start + length]))
    return parts


def check_for_paths(*folders: Path) -> None:
    """Raise Trouble if anything that is to be kept says on which machine it was made."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".save", ".rpyc") and (found := paths_in(path)):
                raise Trouble(
                    f"{path.relative_to(folder)} holds a path of this machine: {found[0]}", "Nothing was kept."
                )


def lay_in_place(made: Path, kept: Path) -> None:
    """Put the folder `made` where `kept` is, in one step."""
    fresh, aside = kept.with_name(kept.name + ".fresh"), kept.with_name(kept.name + ".aside")
    for rest in (fresh, aside):
        shutil.rmtree(rest, ignore_errors=True)
    shutil.copytree(made, fresh)
    if kept.exists():
        kept.rename(aside)
    fresh.rename(kept)
    shutil.rmtree(aside, ignore_errors=True)
