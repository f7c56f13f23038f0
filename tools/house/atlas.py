"""`./bedtime atlas`: the story, proven.

The search is made inside the engine, on a copy of the game that tools/atlas is laid over. Here it is started and
watched; its result becomes a report, JSON, pictures, and a telling for each thing that is wrong.
"""

from __future__ import annotations

import json
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import rules.book
from house.console import Trouble, console, say
from house.engine import Engine
from house.paths import BUILD, GAME, ROOT, TOOLS
from house.stage_copy import copy_game
from house.telling import Telling

Json = dict[str, Any]

OUT = BUILD / "atlas"
SILENCE = 600.0  # seconds without a word from the engine; only against hanging
LISTEN = 1.0  # seconds after which a silent engine is looked at
LAST = 25  # lines of the engine's output that are told when it fails

# A walk that was made, as the engine says it (atlas.part.tell).
WALK = re.compile(r"^\S+: .*: \d+ states, [\d.]+ s$")

# What may lie in a folder of results, so that a new one may take its place.
OURS = re.compile(r"atlas\.json|report\.txt|pictures|tellings|pictures/\w+\.(dot|svg|png)|tellings/\d+_\w+\.json")

KINDS = {
    "refused": "cannot be followed",
    "echo_steers": "an echo that steers",
    "setting_steers": "a setting that steers",
    "thread_steers": "a thread's other end that steers",
    "never_met": "never met",
    "dead_menu": "a menu without a live option",
    "no_label": "a jump to no label",
    "endless": "goes round for ever without asking",
    "circle": "comes round to where it was",
    "error": "an error",
    "no_ending": "no ending",
    "missed_beat": "a beat that can be missed",
    "cosmetic": "a choice that changes nothing",
    "lost_move": "a move that is always swallowed",
}
NEAR = 30  # lines after a choice within which an echo is a near one
WIDTH = 100


@dataclass
class Proof:
    """What the search came to (the engine's JSON), and the files that were written of it."""

    result: Json
    report: str
    folder: Path
    notes: list[str] = field(default_factory=list)

    @property
    def findings(self) -> list[Json]:
        """Return what is wrong."""
        found: list[Json] = self.result["findings"]
        return found


# --------------------------------------------------------------------------------------------------------- the copies


@contextmanager
def game_with(story: Path | None) -> Iterator[Path]:
    """Give a game folder in which `story` stands in the place of game/story; the game itself where there is none."""
    if story is None:
        yield GAME
        return
    check_story(story)
    with tempfile.TemporaryDirectory(prefix="bedtime-story-") as scratch:
        game = copy_game(Path(scratch, "project"), player=False) / "game"
        shutil.rmtree(game / "story", ignore_errors=True)
        # Compiled script could be of another day, and would be loaded without its source.
        shutil.copytree(story, game / "story", ignore=shutil.ignore_patterns("__pycache__", "*.rpyc", "*.rpymc"))
        yield game


def check_story(story: Path) -> None:
    """Raise Trouble if a folder holds no script."""
    if not story.is_dir():
        raise Trouble(f"there is no folder {story}.", "Name a folder of a story, such as skeleton.", 2)
    if not any(story.rglob("*.rpy")):
        raise Trouble(f"there is no script in {story}.", "A story is .rpy files, in folders or not.", 2)


def check_chapter(game: Path, chapter: int) -> None:
    """Raise Trouble if a game has no such chapter (0: the prologue, 6: the finale)."""
    label = re.compile(r"^label\s+chapter_(\d)\b", re.MULTILINE)
    found = (label.findall(path.read_text("utf-8")) for path in sorted((game / "story").rglob("*.rpy")))
    written = sorted({number for numbers in found for number in numbers})
    if str(chapter) not in written:
        raise Trouble(f"chapter {chapter} is not written yet.", f"There are: {', '.join(written) or 'none'}.", 2)


# --------------------------------------------------------------------------------------------------------- the search


def search(engine: Engine, game: Path, *, watch: Callable[[str], None] | None = None) -> Json:
    """Search a game folder's story; returns the engine's JSON (atlas.command). `watch` is told of each walk.

    Trouble, with the last of its output, if the engine fails or says nothing for ten minutes.
    """
    with tempfile.TemporaryDirectory(prefix="bedtime-atlas-") as scratch:
        project = copy_game(Path(scratch, "project"), source=game, player=False)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(TOOLS / "atlas", project / "game", ignore=ignored, dirs_exist_ok=True)
        found = Path(scratch, "atlas.json")
        saves = str(Path(scratch, "saves"))
        command = engine.command(str(project), "--savedir", saves, "atlas", "--out", str(found))
        code, output = follow(command, {**engine.environment(screen="none"), "RENPY_SIMPLE_EXCEPTIONS": "1"}, watch)
        tail = "\n".join(output).replace(f"{project}{os.sep}", "").strip()
        if code or not found.exists():
            raise Trouble(f"the atlas ended early (exit code {code}).", tail)
        try:
            result: Json = json.loads(found.read_text("utf-8"))
        except ValueError as error:
            raise Trouble(f"the atlas wrote what is no JSON: {error}", tail) from error
    return result


def follow(
    command: list[str], environment: dict[str, str], watch: Callable[[str], None] | None, silence: float = SILENCE
) -> tuple[int, deque[str]]:
    """Run a command and tell `watch` of each walk that it says; returns its exit code and the last of the rest.

    Whatever ends this (Ctrl+C, being terminated, silence) ends the command and all that it started.
    """
    last: deque[str] = deque(maxlen=LAST)
    said: queue.Queue[str | None] = queue.Queue()
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    threading.Thread(target=_listen, args=(process, said), daemon=True).start()
    try:
        # In a session of its own it is not reached by what ends ours.
        with ended_in_order():
            return _heard(process, said, last, watch, silence)
    finally:
        end(process)


def _heard(
    process: subprocess.Popen[str],
    said: queue.Queue[str | None],
    last: deque[str],
    watch: Callable[[str], None] | None,
    silence: float,
) -> tuple[int, deque[str]]:
    """Take in what a process says until it ends; see `follow`."""
    quiet = 0.0
    while True:
        try:
            line = said.get(timeout=LISTEN)
        except queue.Empty:
            quiet += LISTEN
            if has_ended(process):
                # Processes that it started hold its output open.
                end(process)
                return process.returncode, last
            if quiet >= silence:
                raise Trouble(f"the engine said nothing for {silence:.0f} s.", "\n".join(last)) from None
            continue
        quiet = 0.0
        if line is None:
            return process.wait(), last
        if not WALK.match(line):
            last.append(line)
        elif watch:
            watch(line)


@contextmanager
def ended_in_order() -> Iterator[None]:
    """While this lasts, being terminated unwinds the stack, so that what was started is ended and cleared away."""

    def leave(number: int, _frame: object) -> None:
        sys.exit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _listen(process: subprocess.Popen[str], said: queue.Queue[str | None]) -> None:
    """Hand on what a process says, line by line, and None when it has ended."""
    assert process.stdout
    for line in process.stdout:
        said.put(line.rstrip("\n"))
    said.put(None)


def has_ended(process: subprocess.Popen[str]) -> bool:
    """Say whether a process has ended, and leave its number taken, so that its group can still be ended."""
    if not hasattr(os, "waitid"):
        return process.poll() is not None
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def end(process: subprocess.Popen[str]) -> None:
    """End a process, and those that it started where the system knows of groups; nothing if it was waited for."""
    if process.returncode is not None:
        return
    if hasattr(os, "killpg"):
        # It leads a group of its own, so its number is the group's.
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


# ---------------------------------------------------------------------------------------------------- what is written


def prove(engine: Engine, *, story: Path | None = None, out: Path = OUT) -> Proof:
    """Search the story and write all that comes of it into the folder `out`, whole or not at all.

    Trouble if the search fails, or `out` holds anything that is not of an atlas.
    """
    out = out.resolve()
    check_out(out)
    name = str(story) if story else "game/story"
    walks = 0
    with console.status("The atlas: starting the engine") as status, game_with(story) as game:

        def watch(line: str) -> None:
            nonlocal walks
            walks += 1
            status.update(f"The atlas: {walks} walks; {textwrap.shorten(line, 70, placeholder='…')}")

        result = search(engine, game, watch=watch)
        proof = Proof(result, "", out)
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".atlas-", dir=out.parent) as scratch:
                made = Path(scratch, "made")
                made.mkdir()
                files = write_tellings(result, made / "tellings")
                status.update("The atlas: drawing")
                proof.notes = draw_parts(result["parts"], made / "pictures")
                proof.report = "\n".join([report(result, name, files), *proof.notes]).rstrip() + "\n"
                (made / "report.txt").write_text(proof.report, "utf-8")
                (made / "atlas.json").write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", "utf-8")
                check_out(out)
                if out.exists():
                    out.rename(Path(scratch, "before"))
                made.rename(out)
        except OSError as error:
            wrong = f"the atlas cannot be written to {out}: {error.strerror or error}."
            raise Trouble(wrong, "Make room there, or name another folder with --out.") from error
    return proof


def check_out(out: Path) -> None:
    """Raise Trouble if a folder may not be replaced: it is none, or holds what no atlas wrote."""
    if not out.exists():
        return
    if not out.is_dir():
        raise Trouble(f"{out} is no folder.", "Name another with --out.", 2)
    inside = [path.relative_to(out).as_posix() for path in sorted(out.rglob("*"))]
    if other := [name for name in inside if not OURS.fullmatch(name)]:
        todo = "It would be replaced whole. Name a new folder with --out, or move that away."
        raise Trouble(f"{out} holds {other[0]}, which is not the atlas's.", todo, 2)


def write_tellings(result: Json, folder: Path) -> list[Path | None]:
    """Write a telling for each finding that has one, to be replayed; returns for each finding its file or None."""
    labels = {part["id"]: part["label"] for part in result["parts"]}
    files: list[Path | None] = []
    for number, finding in enumerate(result["findings"], start=1):
        if finding["telling"] is None:
            files.append(None)
            continue
        folder.mkdir(exist_ok=True)
        file = folder / f"{number:02}_{finding['kind']}.json"
        Telling(labels.get(finding["part"]), tuple(finding["telling"])).write(file)
        files.append(file.relative_to(folder.parent))
    return files


def draw_parts(parts: list[Json], folder: Path) -> list[str]:
    """Draw each part that was walked. Returns what could not be drawn, in words: it is no failure of the story."""
    from house.atlas_graph import draw
    from house.graphviz.finding import find_dot

    drawn = [part for part in parts if part["graph"]["nodes"]]
    if not drawn:
        return []
    try:
        find_dot()
    except Trouble as trouble:
        return [f"No pictures: {trouble.wrong}"]
    notes = []
    for part in drawn:
        try:
            draw({**part["graph"], "title": title_of(part)}, folder / part["id"])
        except (Trouble, ValueError) as error:
            notes.append(f"No picture of {part['id']}: {getattr(error, 'wrong', error)}")
    return notes


def title_of(part: Json) -> str:
    """Return what a part is called in the book."""
    titles = {one.id: one.title for one in rules.book.parts()}
    return titles.get(part["id"], str(part["id"]).replace("_", " ").capitalize())


# --------------------------------------------------------------------------------------------------------- the report


def report(result: Json, story: str = "game/story", tellings: list[Path | None] | None = None) -> str:
    """Return what the search came to, as text.

    `story` is the folder that was searched; `tellings` are the files of the findings' tellings, None for those without.
    """
    findings, parts = result["findings"], result["parts"]
    files = tellings or [None] * len(findings)
    lines = [f"The atlas of {story}", ""]
    if findings:
        lines += [f"{len(findings)} {'finding' if len(findings) == 1 else 'findings'}", ""]
        for number, (finding, file) in enumerate(zip(findings, files, strict=True), start=1):
            lines += [*_finding(number, finding, file, story), ""]
    else:
        lines += ["Nothing is wrong with it.", ""]
    for part in parts:
        lines += [*_part(part, story), ""]
    lines += [*_book(result["book"]), ""]
    lines.append(f"The search took {result['seconds']:.1f} s.")
    return "\n".join(lines) + "\n"


def _finding(number: int, finding: Json, file: Path | None, story: str) -> list[str]:
    """A finding: where, what, and the telling that shows it."""
    kind = KINDS.get(finding["kind"], finding["kind"].replace("_", " "))
    lines = [f"{number:>3}. {place(finding, story)}  {kind}", *_indented(finding["text"])]
    if finding["telling"] is not None:
        lines.append("     the shortest telling that shows it:")
        lines += [f"       - {caption}" for caption in finding["telling"]] or ["       (without any choice)"]
    if finding["after"]:
        lines += _indented(f"told before: {finding['after']}")
    if file is not None:
        lines.append(f"     {file.as_posix()}")
    return lines


def _indented(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * 5, subsequent_indent=" " * 5, break_on_hyphens=False)


def _part(part: Json, story: str) -> list[str]:
    """A part: what it is, its shares, what is swallowed, how far choices reach, and how large the search was."""
    title = title_of(part)
    heading = f"{part['number']}. {title}" if part["number"] else title
    written = f"{part['lines']} lines, {part['words_written']} words"
    lines = [heading, "-" * len(heading), f"  {'finished' if part['finished'] else 'not finished'}; {written}"]
    if words := part["words"]:
        # Bounds: the search does not ask which lines that depend on an echo are ever met, or missed, together.
        bounds = f"at least {words['least']}, at most {words['most']}"
        lines.append(f"  words met in a telling: {bounds}, {words['mean']:.0f} on average")
    lines += _shares("  endings", part["shares"])
    if swallowed := part["sometimes_swallowed"]:
        lines.append("  moves that the bounds sometimes swallow (in so many of the states that come to them)")
        for row in swallowed:
            often = f"{row['swallowed']} of {row['whole'] + row['swallowed']}"
            lines.append(f"    {place(row, story)}  {row['text']}  {often}")
    if part["reach"]:
        lines.append(f"  how far a choice reaches, in lines (near: within {NEAR})")
        lines += _table([["", "near", "late"], *[_reach(name, far) for name, far in part["reach"].items()]], "    ")
    size = part["measures"]
    lines.append(
        f"  the search: {size['walks']} walks, {size['states']} states ({size['largest']} in the largest), "
        f"{size['seconds']:.1f} s of all processors, {size['megabytes']} MB"
    )
    if size.get("growth"):
        lines.append(f"  its growth, in states at each menu: {', '.join(map(str, size['growth']))}")
    return lines


def _reach(name: str, places: list[Json]) -> list[str]:
    """How near an echo is first heard, and how far on it is heard last."""
    if not places:
        return [_echo(name), "never heard", ""]
    first, last = min(row["lines"] for row in places), max(places, key=lambda row: row["lines"])
    late = f"{last['lines']}, past {last['menus']} menu{'s' * (last['menus'] != 1)}"
    return [_echo(name), str(first) if first <= NEAR else "-", late]


def _echo(name: str) -> str:
    """The name of a cell in words: a fact's own, and what the others are."""
    kind, _, rest = name.partition(":")
    return {"fact": rest, "token": f"{rest} (gained)", "end": f"{rest} (end of a thread)"}.get(kind, rest or name)


def _book(book: Json) -> list[str]:
    """The finale's shares."""
    heading = "The whole book"
    lines = [heading, "-" * len(heading)]
    if not book:
        return [*lines, "  The finale's shares come when all five chapters are written to their end."]
    return [*lines, "  each chapter told once, orders equally likely", *_shares("  the finale", book)]


def _shares(heading: str, shares: Json) -> list[str]:
    """A table of shares: a row for each policy, a column for each ending."""
    endings = list(dict.fromkeys(name for by_ending in shares.values() for name in by_ending))
    if endings in ([], ["unfinished"]):
        return []
    rows = [[heading.strip(), *(name.replace("_", " ") for name in endings)]]
    rows += [
        [policy, *(per_cent(by_ending[name]["share"]) if name in by_ending else "0 %" for name in endings)]
        for policy, by_ending in shares.items()
    ]
    return _table(rows, "  ")


def _table(rows: list[list[str]], indent: str) -> list[str]:
    """Rows in columns, the first to the left and the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        (
            indent
            + row[0].ljust(widths[0])
            + "".join(f"  {cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True))
        ).rstrip()
        for row in rows
    ]


def per_cent(share: float) -> str:
    """Return a share of 1 as words, with one decimal; only what is all or nothing is called so."""
    if share <= 0:
        return "0 %"
    if share >= 1:
        return "100 %"
    if share < 0.0005:
        return "< 0.1 %"
    if share >= 0.9995:
        return "> 99.9 %"
    return f"{100 * share:.1f} %"


def place(row: Json, story: str) -> str:
    """Return FILE:LINE, in the folder of the story that was searched."""
    file = str(row["file"]).removeprefix("game/story/")
    return f"{story.rstrip('/')}/{file}:{row['line']}" if file != row["file"] else f"{file}:{row['line']}"


# ----------------------------------------------------------------------------------------------------------- the verb


@dataclass(frozen=True)
class Wish:
    """What was asked for on the command line."""

    story: Path | None = None
    out: Path | None = None
    random: int | None = None
    seed: int | None = None
    chapter: int | None = None
    table_read: int | None = None
    telling: Path | None = None
    html: Path | None = None

    def check(self) -> None:
        """Raise Trouble, with exit code 2, for options that do not go together."""
        if self.random is not None and self.table_read is not None:
            raise Trouble("--random and --table-read are two different things.", "Ask for one of them.", 2)
        needs = {
            "--seed": (self.seed, "--random", self.random),
            "--chapter": (self.chapter, "--random", self.random),
            "--telling": (self.telling, "--table-read", self.table_read),
            "--html": (self.html, "--table-read", self.table_read),
        }
        for option, (given, wanted, there) in needs.items():
            if given is not None and there is None:
                raise Trouble(f"{option} goes with {wanted}.", f"Give {wanted} too, or leave {option} out.", 2)
        if self.out is not None and (self.random is not None or self.table_read is not None):
            other = "--random" if self.random is not None else "--table-read"
            raise Trouble(f"--out is where the proof is written, and {other} makes none.", "Leave --out out.", 2)


def run(engine: Engine, wish: Wish) -> int:
    """Do what was asked for; returns the exit code: 1 if anything is wrong with the story."""
    wish.check()
    if wish.random is not None:
        return tell_at_random(engine, wish)
    if wish.table_read is not None:
        return read_at_table(engine, wish)
    proof = prove(engine, story=wish.story, out=wish.out or OUT)
    print(proof.report)
    folder = proof.folder.relative_to(ROOT) if proof.folder.is_relative_to(ROOT) else proof.folder
    say(f"All of it is in {folder}")
    return 1 if proof.findings else 0


def tell_at_random(engine: Engine, wish: Wish) -> int:
    """Print what random tellings come to, of a chapter or of whole books; returns 1 if any met an error."""
    from house import atlas_tellings

    assert wish.random is not None
    seed = wish.seed or 0
    with game_with(wish.story) as game, console.status("The atlas: telling at random"):
        if wish.chapter is None:
            result = atlas_tellings.random_books(engine, wish.random, seed, source=game)
        else:
            check_chapter(game, wish.chapter)
            label = f"chapter_{wish.chapter}"
            result = atlas_tellings.random_tellings(engine, label, wish.random, seed, source=game)
    print(atlas_tellings.random_report(result), end="")
    return 1 if result["errors"] else 0


def read_at_table(engine: Engine, wish: Wish) -> int:
    """Print one telling of a chapter, or write it as a page."""
    from house import atlas_tellings
    from house.telling import read_telling

    assert wish.table_read is not None
    told = read_telling(wish.telling) if wish.telling else None
    with game_with(wish.story) as game, console.status("The atlas: telling once"):
        check_chapter(game, wish.table_read)
        reading = atlas_tellings.table_read(engine, wish.table_read, told, source=game)
    if wish.html is None:
        print(atlas_tellings.text(reading), end="")
        return 0
    try:
        wish.html.parent.mkdir(parents=True, exist_ok=True)
        fresh = wish.html.with_name(wish.html.name + ".new")
        fresh.write_text(atlas_tellings.page(reading), "utf-8")
        fresh.replace(wish.html)
    except OSError as error:
        raise Trouble(
            f"the page cannot be written to {wish.html}: {error.strerror or error}.", "Name another."
        ) from error
    say(f"The page is {wish.html}")
    return 0
