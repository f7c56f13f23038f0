"""The verbs of `./bedtime`."""

from __future__ import annotations

import os
import sys
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from house import engine as engines
from house.console import Trouble, complain, console, say

app = typer.Typer(
    name="bedtime",
    help="Bedtime, 2045: play it, look at it, test it.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

FromScene = Annotated[
    str | None, typer.Option("--from", metavar="ADDRESS", help="Start at this scene; `scenes` lists them.")
]
FromLabel = Annotated[
    str | None, typer.Option("--from-label", metavar="LABEL", help="For authors: start at any label of the script.")
]
TellingFile = Annotated[
    Path | None, typer.Option("--telling", metavar="FILE", help="Replay the choices of this telling.")
]
EngineName = Annotated[str | None, typer.Option("--engine", metavar="debian|sdk|PATH", help="Use this engine instead.")]


class Get(StrEnum):
    """What `engine get` can get."""

    sdk = "sdk"
    debian = "debian"


def has_screen() -> bool:
    """Whether this machine has a screen to open a window on."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@app.command()
def play(scene: FromScene = None, label: FromLabel = None, telling: TellingFile = None) -> None:
    """The game, in a window. Without a screen: a tour instead."""
    from house.playing import check_address, check_label, play_in_window
    from house.telling import read_telling

    if scene and label:
        raise Trouble("--from and --from-label both say where to start.", "Give one of them.", 2)
    check_address(scene)
    check_label(label)
    start = scene or label
    told = read_telling(telling) if telling else None
    if not has_screen():
        say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): making a tour instead.")
        _tour(start, told, None)
        return
    raise typer.Exit(play_in_window(engines.for_playing(), start=start, telling=told))


@app.command()
def scenes() -> None:
    """Every scene of the book: the address that --from takes, its title, its part, and whether it is written."""
    from house.playing import scenes as all_scenes

    listed = all_scenes()
    rows = [(address, title, part, "written" if written else "not yet") for address, title, part, written in listed]
    wide = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(f"{cell:{width}}" for cell, width in zip(row, wide, strict=True)).rstrip())


@app.command()
def tour(
    chapter: Annotated[
        int | None, typer.Argument(help="0 (the prologue) to 6 (the finale); nothing: from the beginning.")
    ] = None,
    telling: TellingFile = None,
    engine: EngineName = None,
) -> None:
    """The game plays itself on a virtual screen; pictures, a contact sheet and a film are left in build/tour."""
    from house.playing import label_of_chapter
    from house.telling import read_telling
    from rules.book import CHAPTERS

    told = read_telling(telling) if telling else None
    start = label_of_chapter(chapter) if chapter is not None else None
    # A story ends at the doors; behind the finale there are none.
    _tour(start, told, engine, to_scene="landing" if chapter in [one.number for one in CHAPTERS] else None)


def _tour(start: str | None, telling: object, engine: str | None, to_scene: str | None = None) -> None:
    from house.telling import Telling
    from house.tour import tour as make_tour

    assert telling is None or isinstance(telling, Telling)
    make_tour(engines.for_testing(engine), start=start, telling=telling, to_scene=to_scene)


@app.command(
    context_settings={
        "allow_extra_args": True,
        "ignore_unknown_options": True,
        "help_option_names": ["-h", "--help"],
    }
)
def test(context: typer.Context, engine: EngineName = None) -> None:
    """Everything that CI checks. Further arguments are handed on to pytest."""
    from house.testing import run_tests

    raise typer.Exit(run_tests(engine, context.args))


@app.command()
def pictures(
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME…]", help="Masters or folders of them.")] = None,
    sheet: Annotated[bool, typer.Option("--sheet", help="Make a contact sheet in true inks, and SVGs.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Render again whenever something is saved.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Fail if anything is stale.")] = False,
) -> None:
    """Render the pictures that changed from images/ into game/images/."""
    from house import pictures as print_shop

    if check:
        print_shop.check()
    elif sheet:
        print_shop.sheet(names or ())
    elif watch:
        print_shop.watch(names or ())
    else:
        print_shop.render(names or ())


@app.command()
def score(
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME…]", help="Masters or folders of them.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Fail if anything is stale.")] = False,
    report: Annotated[bool, typer.Option("--report", help="Measure what is rendered, and draw its spectra.")] = False,
) -> None:
    """Render the music and sounds that changed from audio/ into game/audio/."""
    from house import score as sound_room

    if check:
        sound_room.check()
    elif report:
        sound_room.report(names or ())
    else:
        sound_room.render(names or ())


@app.command()
def lint(engine: EngineName = None) -> None:
    """Ren'Py's lint; the exit code is 1 if it finds a problem."""
    from house.lint import lint as run_lint

    with console.status("linting"):
        clean, report = run_lint(engines.for_testing(engine))
    print(report)
    raise typer.Exit(0 if clean else 1)


@app.command()
def atlas(
    story: Annotated[
        Path | None, typer.Option("--story", metavar="DIR", help="This folder instead of game/story: skeleton.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Write there instead of into build/atlas.")
    ] = None,
    random: Annotated[
        int | None, typer.Option("--random", metavar="N", min=1, help="Instead: N random tellings, and what they meet.")
    ] = None,
    seed: Annotated[int | None, typer.Option("--seed", metavar="S", help="With --random: the dice's (0).")] = None,
    chapter: Annotated[
        int | None,
        typer.Option("--chapter", metavar="C", min=0, max=6, help="With --random: this one, not whole books."),
    ] = None,
    table_read: Annotated[
        int | None,
        typer.Option("--table-read", metavar="C", min=0, max=6, help="Instead: one telling of a chapter, as text."),
    ] = None,
    telling: Annotated[
        Path | None, typer.Option("--telling", metavar="FILE", help="With --table-read: by these choices.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="With --table-read: a page to print and mark.")
    ] = None,
    engine: EngineName = None,
) -> None:
    """Search the whole story for what is wrong; the exit code is 1 if anything is. Left in build/atlas."""
    from house.atlas import Wish, run

    wish = Wish(story, out, random, seed, chapter, table_read, telling, html)
    wish.check()
    raise typer.Exit(run(engines.for_testing(engine), wish))


@app.command()
def proofread(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="[PATH…]", help="Only these files or folders.")] = None,
    engine: EngineName = None,
) -> None:
    """Spelling, signs and one English in all that is read or heard; the exit code is 1 if anything is wrong."""
    from house.proofread import proofread as run_proofread

    raise typer.Exit(run_proofread(engines.for_testing(engine), paths or []))


@app.command()
def translate(
    language: Annotated[str, typer.Argument(help="Its name as a folder of game/tl: french, brazilian_portuguese.")],
    engine: EngineName = None,
) -> None:
    """Make the files that a translator fills, in game/tl/LANGUAGE, or add to them what is new."""
    from house.translating import tell, update

    with console.status("translating"):
        found = update(engines.for_testing(engine), language)
    tell(language, found)


@app.command()
def export(
    kinds: Annotated[list[str], typer.Argument(metavar="linux|windows|mac|market|web|all...", help="What to build.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Into this folder; else build/export.")
    ] = None,
    engine: EngineName = None,
) -> None:
    """Builds for desktop and web: the same bytes from the same commit. Without the official SDK: Linux and web."""
    from exporting import command
    from exporting.kinds import Kind

    known = {kind.value for kind in Kind}
    if unknown := [name for name in kinds if name not in known]:
        raise Trouble(f"“{unknown[0]}” is nothing that can be built.", f"There is {', '.join(sorted(known))}.", 2)
    found = engines.for_testing(engine) if engine else engines.for_playing()
    command.export(found, [Kind(name) for name in kinds], out or command.OUT)


@app.command(name="keep-release")
def keep_release(
    again: Annotated[
        bool, typer.Option("--again", help="Make it anew, as long as the version has not been published.")
    ] = False,
    engine: EngineName = None,
) -> None:
    """Keep this version's compiled script in old-game/, and a corpus of its saves, so that they open for ever."""
    from house.releasing import keep_release as keep

    keep(engines.for_testing(engine), again=again)


engine_app = typer.Typer(help="Which Ren'Py is used, and why; fetch one.", no_args_is_help=True)
app.add_typer(engine_app, name="engine")


@engine_app.command()
def status() -> None:
    """Which engines there are, which one `play` and `test` take, and why."""
    for line in engines.status():
        print(line)


@engine_app.command()
def get(which: Get) -> None:
    """Fetch the official SDK, or Debian's Ren'Py as a private copy."""
    found = engines.get_sdk() if which is Get.sdk else engines.get_debian()
    say(f"Ren'Py {found.version} is in {found.base}")


@engine_app.command()
def path(engine: EngineName = None) -> None:
    """Print the folder of the engine that `play` takes (or of the one that is named)."""
    found = engines.for_testing(engine) if engine else engines.for_playing()
    print(found.base)


def main() -> None:
    """Run a verb; errors that a person can act on are told without a traceback."""
    tempfile.tempdir = os.environ.get("BEDTIME_TMP") or None
    try:
        app(prog_name="bedtime")
    except Trouble as trouble:
        complain(trouble)
        sys.exit(trouble.code)
    except KeyboardInterrupt:
        say("stopped.")
        sys.exit(130)
