"""Tellings by Ren'Py's own execution: random ones with a report, and one to be read at a table.

The telling itself is done inside the engine, on a copy of the game, by tools/atlas/python-packages/atlas/own_*.py.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import textwrap
from html import escape
from pathlib import Path
from typing import Any

from house.console import Trouble
from house.engine import Engine
from house.paths import GAME, TOOLS
from house.running import run_command
from house.stage_copy import copy_game
from house.telling import Telling

# Laid into the copy beside the atlas: the command that does our jobs.
COMMAND = "tellings"
COMMAND_SCRIPT = f"""\
init 1600 python hide:

    import atlas.own_command

    renpy.arguments.register_command("{COMMAND}", atlas.own_command.run, uses_display=False)
"""

# How many words are read aloud in a minute.
ALOUD = 150
MOST_ROWS = 12
WIDTH = 78

Result = dict[str, Any]


# ------------------------------------------------------------------------------------------------- in the engine


def lay_copy(target: Path, *, source: Path = GAME) -> Path:
    """Lay a copy of the game with the atlas and the command for tellings into `target`; returns `target`."""
    copy_game(target, source=source, player=False)
    packages = TOOLS / "atlas" / "python-packages"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(packages, target / "game" / "python-packages", ignore=ignored, dirs_exist_ok=True)
    (target / "game" / "zz_tellings.rpy").write_text(COMMAND_SCRIPT, "utf-8")
    return target


def do(engine: Engine, project: Path, job: Result) -> Result:
    """Do one job (see atlas/own_command.py) on such a copy; Trouble if it could not be done."""
    with tempfile.TemporaryDirectory(prefix="bedtime-tellings-") as scratch:
        asked, answered = Path(scratch, "job.json"), Path(scratch, "result.json")
        asked.write_text(json.dumps(job), "utf-8")
        done = run_command(engine, project, COMMAND, str(asked), str(answered), saves=Path(scratch, "saves"))
        if done.returncode or not answered.exists():
            tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-25:])
            raise Trouble(f"the tellings ended early (exit code {done.returncode}).", tail)
        result: Result = json.loads(answered.read_text("utf-8"))
    if "trouble" in result:
        raise Trouble(result["trouble"])
    return result


def random_tellings(engine: Engine, label: str, number: int, seed: int, *, source: Path = GAME) -> Result:
    """Tell `number` times from a label by dice of this seed; the result is atlas.own_execution.random_tellings'."""
    with tempfile.TemporaryDirectory(prefix="bedtime-tellings-") as scratch:
        project = lay_copy(Path(scratch, "project"), source=source)
        return do(engine, project, {"do": "random", "label": label, "number": number, "seed": seed})


def random_books(engine: Engine, number: int, seed: int, *, source: Path = GAME) -> Result:
    """Tell the whole book `number` times, in random orders; the result is atlas.own_execution.random_books'."""
    with tempfile.TemporaryDirectory(prefix="bedtime-tellings-") as scratch:
        project = lay_copy(Path(scratch, "project"), source=source)
        return do(engine, project, {"do": "books", "number": number, "seed": seed})


def table_read(engine: Engine, chapter: int, telling: Telling | None = None, *, source: Path = GAME) -> Result:
    """Tell a chapter (0: the prologue, 6: the finale) once, by a telling or else by first options.

    A telling may begin before the chapter; what is not the chapter's is left out. Trouble if the telling does not lead
    there, does not fit the script, or meets an error. `text` and `page` make of the result what is read.
    """
    job: Result = {"do": "read", "chapter": chapter}
    if telling is not None:
        job |= {"start": telling.start or "start", "choices": list(telling.choices)}
    with tempfile.TemporaryDirectory(prefix="bedtime-tellings-") as scratch:
        reading = do(engine, lay_copy(Path(scratch, "project"), source=source), job)
    if reading["error"]:
        raise Trouble("this telling meets an error.", reading["error"])
    if not reading["entries"]:
        raise Trouble(f"this telling does not come to chapter {chapter}.", f"Let it begin at chapter_{chapter}.")
    return reading


# ------------------------------------------------------------------------------------------- the report of random


def random_report(result: Result) -> str:
    """What random tellings came to, as text for a terminal."""
    number, words = result["number"], result["words"]
    lines = [
        f"{number} tellings from {result['label']}, seed {result['seed']}",
        f"words in a telling: {words['least']} to {words['most']}, {words['mean']} on average",
        "",
        "Endings",
        *_counts(result["endings"]),
        "",
    ]
    for chapter, endings in result.get("chapters", {}).items():
        lines += [f"Endings of chapter {chapter}", *_counts(endings), ""]
    lines += _errors(result["errors"])
    never = result["never"]
    lines.append(f"Statements: {len(result['hits'])}, never met: {len(never)}")
    lines += _rows([f"  {_place(row)}  {_short(row['text'])}" for row in never])
    lines += ["", "Options taken least"]
    lines += _rows(
        [
            f"  {row['taken']:>8} of {row['offered']:>8}  {_place(row)}  {_short(row['caption'])}"
            for row in result["options"]
        ],
        say_rest=False,
    )
    return "\n".join(lines) + "\n"


def write_error_tellings(result: Result, folder: Path) -> list[Path]:
    """Write the shortest telling of each error, to be replayed with `--telling`; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, error in enumerate(result["errors"], start=1):
        path = folder / f"error_{number}.json"
        Telling(result["label"], tuple(error["choices"])).write(path)
        paths.append(path)
    return paths


def _counts(counts: dict[str, int]) -> list[str]:
    """Each with its share of all."""
    together = max(1, sum(counts.values()))
    return [f"  {count:>8}  {count / together:7.2%}  {name}" for name, count in counts.items()]


def _errors(errors: list[Result]) -> list[str]:
    """Each error with the shortest telling that meets it."""
    if not errors:
        return ["No errors.", ""]
    lines = [f"Errors: {len(errors)} kinds"]
    for error in errors:
        lines.append(f"  {_place(error)}  {error['kind']}: {error['text']} ({error['times']} times)")
        lines += [f"      {caption}" for caption in error["choices"]] or ["      (without any choice)"]
    return [*lines, ""]


def _rows(rows: list[str], *, say_rest: bool = True) -> list[str]:
    rest = len(rows) - MOST_ROWS
    return rows[:MOST_ROWS] + ([f"  ... and {rest} more"] if say_rest and rest > 0 else [])


def _place(row: Result) -> str:
    return f"{row['file'].removeprefix('game/')}:{row['line']}"


def _short(text: str) -> str:
    return textwrap.shorten(text, 60, placeholder=" …")


# ------------------------------------------------------------------------------------------------- the table read


def numbered(reading: Result) -> list[tuple[int | None, Result]]:
    """The entries with the lines' numbers, by which a reader says where a mark belongs; other entries have none."""
    number = 0
    rows: list[tuple[int | None, Result]] = []
    for entry in reading["entries"]:
        is_line = entry["event"] == "line"
        number += is_line
        rows.append((number if is_line else None, entry))
    return rows


def text(reading: Result) -> str:
    """A reading as plain text."""
    parts = [f"{_title(reading)}\n{_about(reading)}\n"]
    for number, entry in numbered(reading):
        if entry["event"] == "scene":
            parts.append(f"\n{entry['title'].upper()}\n")
        elif entry["event"] == "choice":
            options = [
                f"        [{'x' if place == entry['taken'] else ' '}] {_hang(caption, 12)}"
                for place, caption in enumerate(entry["options"])
            ]
            parts.append("\n".join([f"        {_chooser(entry)}:", *options]) + "\n")
        else:
            who = _speaker(entry)
            parts.append(f"{number:>5}   {_hang(f'{who.upper()}: ' if who else '', 8, entry['what'])}")
    return "\n".join(parts).rstrip() + "\n"


def _hang(head: str, indent: int, rest: str = "") -> str:
    """Wrapped words, whose further rows are indented by so many spaces."""
    wrapped = textwrap.wrap(head + rest, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return ("\n" + " " * indent).join(wrapped)


def page(reading: Result) -> str:
    """A reading as one HTML file, to be read on a screen or printed and marked in the margin."""
    title = escape(_title(reading))
    body: list[str] = []
    open_scene = False
    for number, entry in numbered(reading):
        if entry["event"] == "scene":
            body += ["</section>"] * open_scene + ["<section>", f"<h2>{escape(entry['title'])}</h2>"]
            open_scene = True
        elif entry["event"] == "choice":
            body.append(_choice_in_page(entry))
        else:
            body.append(_line_in_page(number or 0, entry))
    body += ["</section>"] * open_scene
    inner = "\n".join(body)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}: table read</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<header>\n<h1>{title}</h1>\n<p>{escape(_about(reading))}</p>\n</header>\n{inner}\n</main>\n</body>\n</html>\n"
    )


def _line_in_page(number: int, entry: Result) -> str:
    who = _speaker(entry)
    kind = "remark" if entry["who_id"] == "remark" else "said" if who else "told"
    speaker = f'<span class="who">{escape(who)}</span>' if who else ""
    return (
        f'<div class="line {kind}" id="line-{number}"><span class="number">{number}</span>'
        f'<p>{speaker}{" " if speaker else ""}<span class="what">{escape(entry["what"])}</span></p>'
        f'<span class="place">{escape(_where(entry))}</span></div>'
    )


def _choice_in_page(entry: Result) -> str:
    options = "\n".join(
        f'<li class="taken"><span>☒</span>{escape(caption)} <em>(taken)</em></li>'
        if place == entry["taken"]
        else f"<li><span>☐</span>{escape(caption)}</li>"
        for place, caption in enumerate(entry["options"])
    )
    return (
        f'<div class="line choice"><div><p>{escape(_chooser(entry))}:</p>\n<ul>\n{options}\n</ul></div>'
        f'<span class="place">{escape(_where(entry))}</span></div>'
    )


def _title(reading: Result) -> str:
    number = reading["chapter"]
    return f"{number}. {reading['title']}" if 1 <= number <= 5 else str(reading["title"])


def _about(reading: Result) -> str:
    """How long it is, and how it ends."""
    minutes = max(1, round(reading["words"] / ALOUD))
    ending = f" Ends {reading['ending']}." if reading["ending"] else ""
    return f"{reading['words']} words, about {minutes} minute{'s' * (minutes > 1)} aloud.{ending}"


def _speaker(entry: Result) -> str:
    """Who is to read a line; nothing for narration."""
    return "to the listener" if entry["who_id"] == "remark" else str(entry["who"] or "")


def _chooser(entry: Result) -> str:
    return f"{entry['who'] or 'The listener'} chooses"


def _where(entry: Result) -> str:
    return f"{re.sub(r'^.*/|[.]rpy$', '', entry['file'])}:{entry['line']}"


STYLE = """\
:root { --ink: #1d1f2a; --faint: #6b6b70; --rule: #d8d2c4; --paper: #fffdf8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
       font: 1.0625rem/1.65 Georgia, "Noto Serif", "DejaVu Serif", serif; }
main { max-width: 56rem; margin: 0 auto; padding: 3rem 1rem 6rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem 3.5rem; }
header p { margin: 0 0 2rem 3.5rem; color: var(--faint); }
h2 { font-size: 1.25rem; margin: 3rem 0 1rem; padding: 0 0 .3rem 3.5rem; border-bottom: 1px solid var(--rule); }
.line { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr) 14rem; column-gap: 1rem; }
.line > p, .choice p { margin: 0 0 .7rem; }
.number { text-align: right; color: var(--faint); font: .75rem/2.34 ui-monospace, "DejaVu Sans Mono", monospace; }
.place { color: var(--faint); font: .6875rem/2.55 ui-monospace, "DejaVu Sans Mono", monospace; text-align: right;
         overflow-wrap: anywhere; }
.who { font-variant: small-caps; letter-spacing: .03em; font-weight: bold; margin-right: .35em; }
.said > p { padding-left: 2.5rem; text-indent: -2.5rem; }
.remark { font-style: italic; }
.remark .who { font-weight: normal; }
.choice { margin: 1rem 0 1.4rem; }
.choice > div { grid-column: 2; border-left: 3px solid var(--rule); padding: .3rem 0 .1rem 1rem; }
.choice p { margin-bottom: .3rem; color: var(--faint); }
.choice ul { list-style: none; margin: 0 0 .3rem; padding: 0; }
.choice li { padding-left: 1.6rem; text-indent: -1.6rem; }
.choice li span { display: inline-block; width: 1.6rem; text-indent: 0; }
.choice .taken { font-weight: bold; }
.choice em { font-weight: normal; }
@media screen and (max-width: 45rem) {
  .line { grid-template-columns: 2rem minmax(0, 1fr); }
  .place { display: none; }
}
@page { size: A4; margin: 18mm 15mm 20mm; }
@media print {
  :root { --paper: #fff; --faint: #555; --rule: #999; }
  body { font-size: 11.5pt; line-height: 1.75; }
  main { max-width: none; padding: 0; }
  .line { grid-template-columns: 10mm minmax(0, 1fr) 58mm; column-gap: 4mm; break-inside: avoid; }
  h1, header p { margin-left: 14mm; }
  h2 { padding-left: 14mm; }
  h2 { break-after: avoid; margin-top: 10mm; }
  section + section { break-before: page; }
  .place { font-size: 6.5pt; }
}
"""
