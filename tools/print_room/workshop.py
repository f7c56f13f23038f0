"""Rendering what changed, checking that nothing is stale, and the table and the words for the game's stage."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, as_completed
from pathlib import Path
from typing import Any

from masters.outcome import Outcome, Progress, told, workers
from print_room.alternatives import check_palettes, check_words, script
from print_room.masters import PrintRoom, Rendered, read_record, sha256, write_record, write_whole
from print_room.pictures import OVERSCAN, PAGE, Cutout, Illustration, Person, Picture, Place, Print, Tile, Woven
from print_room.rendering import Plate, encode, load_master, person_groups, picture_name, plates, render
from print_room.sheet import DrawingError


def target(place: PrintRoom, master: Path, plate: Plate) -> Path:
    """Return the file that a plate becomes; a name of several words (a thing and its mood) is one word there."""
    if plate.target:
        return place.root / plate.target
    return place.rendered / master.relative_to(place.masters).parent / f"{plate.name.replace(' ', '_')}{plate.ending}"


def declared(place: PrintRoom, master: Path) -> tuple[Picture, ...]:
    """Return what a master declares; `DrawingError` names the master if it cannot be loaded or lacks its words."""
    pictures = load_master(master)
    for picture in pictures:
        try:
            check_words(picture)
        except DrawingError as error:
            raise DrawingError(f"{place.address(master)}: {error}") from error
    return pictures


def _rendered_bytes(root: str, master: str, name: str) -> bytes:
    """Draw, render and encode one plate; runs in a process of its own."""
    place = PrintRoom(Path(root))
    file = Path(master)
    for picture in load_master(file):
        for plate in plates(picture):
            if plate.name == name:
                return encode(render(plate), plate)
    raise DrawingError(f"{place.address(file)}: no plate is called {name!r}")


def render_changed(place: PrintRoom, names: Iterable[str] = (), *, progress: Progress | None = None) -> Outcome:
    """Render what changed since it was recorded; `names` limits it, and an error stops only its own master.

    A master's files are written when all of them could be drawn. Files of masters that are gone are removed.
    """
    outcome = Outcome()
    record = read_record(place)
    place.forget_what_is_gone(record)
    waiting: dict[Future[bytes], tuple[Path, Plate]] = {}
    drawn: dict[Path, dict[Path, bytes]] = {}
    hashes: dict[Path, str] = {}
    with workers() as pool:
        for master in place.find(names):
            try:
                if place.is_fresh(master, record):
                    outcome.fresh += 1
                    continue
                hashes[master] = place.sources_hash(master)
                for picture in declared(place, master):
                    for plate in plates(picture):
                        job = pool.submit(_rendered_bytes, str(place.root), str(master), plate.name)
                        waiting[job] = (master, plate)
                drawn[master] = {}
            except DrawingError as error:
                outcome.errors.append(told(place, master, error))
        for done, job in enumerate(as_completed(waiting), start=1):
            master, plate = waiting[job]
            if progress is not None:
                progress(done, len(waiting), plate.name)
            try:
                content = job.result()
            except DrawingError as error:
                outcome.errors.append(told(place, master, error))
                drawn.pop(master, None)
                continue
            if master in drawn:
                drawn[master][target(place, master, plate)] = content
    for master, files in drawn.items():
        place.remove(set(getattr(record.get(place.address(master)), "files", ())) - {place.address(f) for f in files})
        for file, content in files.items():
            write_whole(file, content)
            outcome.written[place.address(file)] = len(content)
        record[place.address(master)] = Rendered(hashes[master], {place.address(f): sha256(f) for f in files})
    write_record(place, record)
    if not outcome.errors:
        write_table(place)
        write_words(place)
    return outcome


def _table_entries(place: PrintRoom, master: Path, picture: Picture) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what the game has to know of a picture; nothing for prints and tiles, which are named by who uses them."""
    files = {
        plate.name: target(place, master, plate).relative_to(place.root / "game").as_posix()
        for plate in plates(picture)
        if not plate.target
    }
    entry: dict[str, Any] = {"palette": picture.palette}
    match picture:
        case Print() | Tile():
            return
        case Woven():
            stem = picture_name(picture).replace(" ", "_")
            entry |= {"kind": "woven", **_page_size()}
            # The light takes ink away, then the line adds its own.
            entry["layers"] = [
                {"file": files[f"{stem}_{part}"], "depth": picture.depth, "lays": part} for part in ("light", "line")
            ]
        case Place() | Illustration():
            stem = picture_name(picture).replace(" ", "_")
            entry |= {"kind": "place" if isinstance(picture, Place) else "illustration", **_page_size()}
            entry["layers"] = [
                {"file": files[f"{stem}_{layer.name}"], "depth": layer.depth} for layer in picture.layers
            ]
            if isinstance(picture, Place):
                light = picture.light
                entry["light"] = {
                    "side": light.side,
                    "shade": list(light.shade),
                    "near": light.near,
                    "far": light.far,
                }
        case Person():
            entry["kind"] = "person"
            entry["canvas"] = list(picture.canvas)
            for group, plural in (("pose", "poses"), ("face", "faces"), ("eyes", "eyes"), ("lids", "lids")):
                drawings = dict(person_groups(picture))[group]
                entry[plural] = {
                    what: files["_".join(part for part in (picture.name, group, what) if part)] for what in drawings
                }
        case Cutout():
            entry["kind"] = "cutout"
            entry["canvas"] = list(picture.canvas)
            entry["file"] = files[picture.name]
            if picture.position is not None:
                entry["position"] = list(picture.position)
    yield picture_name(picture), entry


def _page_size() -> dict[str, list[int]]:
    """Return the size of what fills the page, and where its upper left corner lies."""
    across, down = round(PAGE[0] * OVERSCAN), round(PAGE[1] * OVERSCAN)
    return {"size": [PAGE[0] + 2 * across, PAGE[1] + 2 * down], "origin": [-across, -down]}


def table(place: PrintRoom) -> bytes:
    """Return the table of all pictures as it is written. `DrawingError` if two have one name."""
    entries: dict[str, dict[str, Any]] = {}
    for master in place.find():
        for picture in declared(place, master):
            for name, entry in _table_entries(place, master, picture):
                if name in entries:
                    raise DrawingError(f"{place.address(master)}: another master already draws {name!r}")
                entries[name] = entry
    return (json.dumps(dict(sorted(entries.items())), indent=1) + "\n").encode()


def write_table(place: PrintRoom) -> None:
    """Write the table for the game's stage."""
    write_whole(place.table, table(place))


def words_file(place: PrintRoom) -> Path:
    """Return the script file that tells the game what its pictures show."""
    return place.rendered / "alternatives.rpy"


def words(place: PrintRoom) -> bytes:
    """Return that file as it is written. `DrawingError` if a picture or a palette lacks its words."""
    check_palettes()
    return script(picture for master in place.find() for picture in declared(place, master))


def write_words(place: PrintRoom) -> None:
    """Write what the pictures show, for the game's stage."""
    write_whole(words_file(place), words(place))


def stale(place: PrintRoom, *, sample: int = 3, seed: int | None = None) -> list[str]:
    """Return what is wrong with the rendered files, a line each; an empty list if nothing is.

    Everything is judged by recorded hashes; `sample` plates, drawn by lot, are rendered again and compared byte
    for byte.
    """
    record = read_record(place)
    masters = place.find()
    wrong = place.differences(record, (".webp", ".png"))
    if wrong:
        return wrong
    if not place.table.is_file() or place.table.read_bytes() != table(place):
        return [f"{place.address(place.table)}: is not what the masters declare"]
    told = words_file(place)
    if not told.is_file() or told.read_bytes().replace(b"\r\n", b"\n") != words(place):
        return [f"{place.address(told)}: is not what the masters say of themselves"]
    return _not_reproduced(place, record, masters, sample, seed)


def _not_reproduced(
    place: PrintRoom, record: dict[str, Rendered], masters: list[Path], sample: int, seed: int | None
) -> list[str]:
    every = [(master, plate) for master in masters for picture in load_master(master) for plate in plates(picture)]
    chosen = random.Random(seed).sample(every, min(sample, len(every)))
    wrong = []
    with workers() as pool:
        jobs = [
            (master, plate, pool.submit(_rendered_bytes, str(place.root), str(master), plate.name))
            for master, plate in chosen
        ]
        for master, plate, job in jobs:
            file = target(place, master, plate)
            if job.result() != file.read_bytes():
                wrong.append(f"{place.address(file)}: rendered again, it comes out otherwise")
    return wrong
