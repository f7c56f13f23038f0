"""The web runtime: ours is whole and carries its licences; a broken, missing or foreign one is told apart in words."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import lzma
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exporting import web_runtime as handed
from exporting.web_runtime import ARCHIVE, VARIABLE, Runtime, runtime
from house.console import Trouble
from house.engine import sources as engine_sources
from web_runtime import __main__ as recipe
from web_runtime import getting, packing
from web_runtime import sources as parts_of_it

WASM = b"\0asm\1\0\0\0"
PARTS = {"renpy.js": b"var Module;", "renpy.wasm": WASM, "renpy.data": b"files"}
SDK = {
    **PARTS,
    "index.html": b'<html><script src="renpy-pre.js"></script><script async src=renpy.js></script></html>',
    "renpy-pre.js": b"//",
    "service-worker.js": b"//",
    "manifest.json": b"{}",
    "web-presplash.jpg": b"\xff\xd8",
    "hash.txt": b"0",
}


def lay(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small archive, packed as the recipe packs it."""
    web = lay(tmp_path / "made" / "web", PARTS)
    licences = lay(tmp_path / "made" / "licences", {"one.txt": b"Do what you like."})
    archive = tmp_path / "runtime.tar.xz"
    packing.pack(web, licences, {"renpy": "8.3.4"}, archive, 1733682000)
    return archive


def changed(archive: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """The archive with its members changed and nothing else done about it."""
    with tarfile.open(archive) as tar:
        members = {member.name: tar.extractfile(member).read() for member in tar}  # type: ignore[union-attr]
    change(members)
    other = archive.with_name("changed.tar.xz")
    with tarfile.open(other, "w:xz") as tar:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return other


def refused(folder: Path, archive: Path = ARCHIVE, **environment: str) -> Trouble:
    with pytest.raises(Trouble) as caught:
        runtime(folder, archive=archive, environment=environment)
    assert caught.value.todo
    return caught.value


# ------------------------------------------------------------------------------------------------------------- ours


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Runtime:
    return runtime(tmp_path_factory.mktemp("ours") / "runtime", environment={})


def test_ours_is_what_the_launcher_asks_for(ours: Runtime) -> None:
    assert ours.files == ("renpy.data", "renpy.js", "renpy.wasm")
    assert sorted(path.name for path in ours.web.iterdir()) == list(ours.files)
    assert (ours.web / "renpy.wasm").read_bytes()[:4] == handed.WASM_MAGIC
    assert (ours.ours, ours.holds_engine, ours.has_page) == (True, True, False)


def test_ours_is_of_the_engine_that_compiles_the_game(ours: Runtime) -> None:
    assert ours.version == engine_sources.load().debian.version == parts_of_it.load().renpy


def test_our_script_loads_only_what_is_there(ours: Runtime) -> None:
    script = (ours.web / "renpy.js").read_text(encoding="utf-8")
    assert "renpy.data" in script
    assert "renpy.wasm" in script
    assert "renpy-asyncify" not in script


def test_ours_carries_a_licence_for_each_part(ours: Runtime) -> None:
    assert ours.licences is not None
    there = {path.name for path in ours.licences.iterdir() if path.stat().st_size}
    known = parts_of_it.load()
    wanted = {name for part in known.parts for name in part.licences} | set(known.package_licences.values())
    assert wanted <= there
    assert {"README.txt", "own-code.txt"} <= there


def test_ours_says_what_it_was_made_from(ours: Runtime) -> None:
    manifest = json.loads((ours.web.parent / handed.MANIFEST).read_text(encoding="utf-8"))
    declared = {(part.into, file.version, file.sha256) for part in parts_of_it.load().parts for file in part.files}
    told = {(each["part"], each["version"], each["sha256"]) for each in manifest["sources"]}
    assert told <= declared
    assert {part for part, _, _ in told} == {part.into for part in parts_of_it.load().parts}
    assert manifest["suspension"] == "asyncify"


def test_ours_is_small_enough_to_be_kept_in_the_repository() -> None:
    assert ARCHIVE.stat().st_size < 12_500_000


# ----------------------------------------------------------------------------------------------------------- broken


def test_half_an_archive(small: Path, tmp_path: Path) -> None:
    small.write_bytes(small.read_bytes()[:200])
    assert "is broken" in refused(tmp_path / "into", small).wrong
    assert not (tmp_path / "into").exists()
    assert not list(tmp_path.glob(".into-*"))


def test_no_archive(tmp_path: Path) -> None:
    assert "is missing" in refused(tmp_path / "into", tmp_path / "none.tar.xz").wrong


def test_a_file_that_is_not_what_it_was(small: Path, tmp_path: Path) -> None:
    other = changed(small, lambda members: members.update({"web/renpy.data": b"fileS"}))
    assert "web/renpy.data is not what it was made with" in refused(tmp_path / "into", other).wrong


def test_a_file_that_is_missing(small: Path, tmp_path: Path) -> None:
    other = changed(small, lambda members: members.pop("web/renpy.wasm"))
    assert "web/renpy.wasm is missing" in refused(tmp_path / "into", other).wrong


def test_a_part_that_the_manifest_does_not_name(small: Path, tmp_path: Path) -> None:
    def forget(members: dict[str, bytes]) -> None:
        manifest = json.loads(members[handed.MANIFEST])
        del manifest["files"]["web/renpy.wasm"]
        members[handed.MANIFEST] = json.dumps(manifest).encode()

    assert "lacks renpy.wasm" in refused(tmp_path / "into", changed(small, forget)).wrong


@pytest.mark.parametrize("manifest", [b"{", b"[]", b'{"format": 1}', b'{"format": 1, "renpy": "1", "files": {"a": 1}}'])
def test_a_manifest_that_cannot_be_read(small: Path, tmp_path: Path, manifest: bytes) -> None:
    other = changed(small, lambda members: members.update({handed.MANIFEST: manifest}))
    assert "cannot be read" in refused(tmp_path / "into", other).wrong


def test_a_manifest_of_a_later_time(small: Path, tmp_path: Path) -> None:
    def later(members: dict[str, bytes]) -> None:
        manifest: dict[str, Any] = json.loads(members[handed.MANIFEST])
        members[handed.MANIFEST] = json.dumps(manifest | {"format": 2}).encode()

    assert "of another make" in refused(tmp_path / "into", changed(small, later)).wrong


@pytest.mark.parametrize("name", ["../outside", "/outside", "web/../../outside"])
def test_a_way_out_of_the_folder(small: Path, tmp_path: Path, name: str) -> None:
    other = changed(small, lambda members: members.update({name: b"!"}))
    assert "no plain file inside" in refused(tmp_path / "deep" / "into", other).wrong
    assert not list(tmp_path.rglob("outside"))


def test_a_link_in_it(small: Path, tmp_path: Path) -> None:
    other = tmp_path / "linked.tar.xz"
    with tarfile.open(other, "w:xz") as tar:
        link = tarfile.TarInfo("web")
        link.type, link.linkname = tarfile.SYMTYPE, "/tmp"
        tar.addfile(link)
    assert "no plain file inside" in refused(tmp_path / "into", other).wrong


def test_a_folder_in_use_is_left_alone(small: Path, tmp_path: Path) -> None:
    lay(tmp_path / "into", {"mine.txt": b"mine"})
    assert "in use" in refused(tmp_path / "into", small).wrong
    assert [path.name for path in (tmp_path / "into").iterdir()] == ["mine.txt"]


def test_an_empty_folder_will_do(small: Path, tmp_path: Path) -> None:
    (tmp_path / "into").mkdir()
    assert runtime(tmp_path / "into", archive=small, environment={}).version == "8.3.4"


def test_a_full_disk(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    assert "is full" in refused(tmp_path / "into", small).wrong
    assert not (tmp_path / "into").exists()
    assert not list(tmp_path.glob(".into-*"))


# --------------------------------------------------------------------------------------------------------- another's


def test_the_folder_of_an_sdk(tmp_path: Path) -> None:
    web = lay(tmp_path / "sdk" / "web", SDK)
    (web / "extra").mkdir()
    found = runtime(tmp_path / "unused", environment={VARIABLE: str(web)})
    assert found == Runtime(web, tuple(sorted(SDK)), None, None, False, False, True)
    assert not (tmp_path / "unused").exists()


def test_the_sdk_around_it(tmp_path: Path) -> None:
    web = lay(tmp_path / "sdk" / "web", SDK)
    (tmp_path / "sdk" / "renpy.py").touch()
    assert runtime(tmp_path / "unused", environment={VARIABLE: str(tmp_path / "sdk")}).web == web


def test_an_sdk_without_web_support(tmp_path: Path) -> None:
    lay(tmp_path / "sdk", {"renpy.py": b""})
    assert "has no web support" in refused(tmp_path / "unused", **{VARIABLE: str(tmp_path / "sdk")}).wrong


def test_parts_without_a_page(tmp_path: Path) -> None:
    found = runtime(tmp_path / "unused", environment={VARIABLE: str(lay(tmp_path / "web", PARTS))})
    assert (found.has_page, found.holds_engine, found.ours) == (False, False, False)


@pytest.mark.parametrize("name", sorted({*SDK} - {"hash.txt", "index.html"}))
def test_a_folder_that_lacks_a_part(tmp_path: Path, name: str) -> None:
    web = lay(tmp_path / "web", {key: content for key, content in SDK.items() if key != name})
    assert f"lacks {name}" in refused(tmp_path / "unused", **{VARIABLE: str(web)}).wrong


@pytest.mark.parametrize(("name", "content", "wrong"), [
    ("renpy.wasm", b"<html>404</html>", "no WebAssembly"),
    ("renpy.data", b"", "renpy.data is empty"),
    ("service-worker.js", b"", "service-worker.js is empty"),
])  # fmt: skip
def test_a_part_that_cannot_be_one(tmp_path: Path, name: str, content: bytes, wrong: str) -> None:
    web = lay(tmp_path / "web", {**SDK, name: content})
    assert wrong in refused(tmp_path / "unused", **{VARIABLE: str(web)}).wrong


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    assert "no folder" in refused(tmp_path / "unused", **{VARIABLE: str(tmp_path / "nothing")}).wrong


def test_one_of_ours_that_was_unpacked_before(small: Path, tmp_path: Path) -> None:
    first = runtime(tmp_path / "into", archive=small, environment={})
    assert runtime(tmp_path / "unused", environment={VARIABLE: str(tmp_path / "into")}) == first
    (first.web / "renpy.data").write_bytes(b"fileS")
    assert "is broken" in refused(tmp_path / "unused", **{VARIABLE: str(tmp_path / "into")}).wrong


def test_an_empty_variable_names_nothing(small: Path, tmp_path: Path) -> None:
    assert runtime(tmp_path / "into", archive=small, environment={VARIABLE: ""}).ours


# ---------------------------------------------------------------------------------------------------------- the recipe


def test_the_same_files_make_the_same_archive(small: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.tar.xz"
    for path in (tmp_path / "made").rglob("*.txt"):
        path.touch()
    made = packing.pack(
        tmp_path / "made" / "web", tmp_path / "made" / "licences", {"renpy": "8.3.4"}, again, 1733682000
    )
    assert again.read_bytes() == small.read_bytes()
    assert made["files"]["web/renpy.wasm"]["sha256"] == hashlib.sha256(WASM).hexdigest()


def test_a_part_that_was_not_made_is_not_packed(tmp_path: Path) -> None:
    web = lay(tmp_path / "web", {**PARTS, "renpy.wasm": b""})
    licences = lay(tmp_path / "licences", {})
    with pytest.raises(Trouble, match=r"renpy\.wasm was not made"):
        packing.pack(web, licences, {"renpy": "1"}, tmp_path / "out.tar.xz", 0)
    assert not list(tmp_path.glob("*out*"))


def test_an_interrupted_packing_leaves_the_archive_before(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = small.read_bytes()

    def full(*_arguments: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(lzma.LZMAFile, "write", full)
    with pytest.raises(OSError, match="No space"):
        packing.pack(tmp_path / "made" / "web", tmp_path / "made" / "licences", {"renpy": "1"}, small, 0)
    assert small.read_bytes() == before
    assert not list(tmp_path.glob(".*part"))


def test_every_step_is_there_and_is_bash() -> None:
    steps = recipe.HERE / "steps"
    scripts = {path.stem for path in steps.glob("*.sh")} - {"env"}
    assert scripts <= set(recipe.STEPS)
    assert set(recipe.STEPS) - scripts == {"tools", "sources", "common_script", "archive"}
    for script in steps.glob("*.sh"):
        subprocess.run(["bash", "-n", script], check=True)


def test_no_host_is_named_in_the_recipe() -> None:
    for path in sorted(recipe.HERE.rglob("*")):
        if path.suffix in (".py", ".sh", ".toml", ".c"):
            assert "://" not in path.read_text(encoding="utf-8").replace('f"{mirror}/', ""), path.name


def test_a_mirror_that_has_moved_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    gone = parts_of_it.File("1.0", "pool/one_1.0.tar.xz", "0" * 64)
    there = parts_of_it.File("1.1", "pool/one_1.1.tar.xz", hashlib.sha256(b"one").hexdigest())

    def download(address: str, sha256: str, part: Path) -> None:
        if sha256 == gone.sha256:
            raise Trouble(f"{address} cannot be had: the server answers 404.", "")
        part.write_bytes(b"one")

    monkeypatch.setattr(getting, "download", download)
    refusals: list[str] = []
    both = parts_of_it.Part("one", (gone, there), {})
    assert getting._first_to_be_had(both, ["mirror"], tmp_path, refusals) == there
    assert not refusals
    assert "one 1.0 is gone; taking the declared 1.1" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["one_1.1.tar.xz"]

    assert getting._first_to_be_had(parts_of_it.Part("one", (gone,), {}), ["mirror"], tmp_path, refusals) is None
    assert "one 1.0" in refusals[0]
    assert "404" in refusals[0]


def test_what_was_made_is_made_again_when_its_recipe_changes(tmp_path: Path) -> None:
    notes = recipe.Notes(tmp_path / "made.json")
    for step in recipe.STEPS:
        notes.keep(step, "mark")
    notes.keep("png", "another")
    kept = recipe.Notes(tmp_path / "made.json").made
    assert list(kept) == [*recipe.STEPS[: recipe.STEPS.index("png")], "png"]
    assert kept["png"] == "another"
    assert recipe._mark("link", "asyncify") != recipe._mark("link", "jspi")
    assert recipe._mark("tools", "asyncify") == recipe._mark("tools", "jspi")
