"""Other renderers, motion that is to be still, machines that cannot print, and what authors get wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from game_runs import Game, begin_at, pause, read_to, run
from press.pages import PATCHES, is_near, is_printed, patches, photograph
from rules import inks

pytestmark = pytest.mark.engine

SCRIPT = """
label machine_tests:
    $ preferences.transitions = 2
    scene test_page one
    show testa at on_the_right
    "Here."
    press merge dawn to 0.4
    $ night = rules.night.begin(1)
    "There."
    press own
    press part
    press nightmare
    "A nightmare."
    return
"""


def told_of_flat_inks(values: list[str]) -> list[str]:
    return [value for value in values if "plain inks" in value]


def taken(folder: Path, *names: str) -> list[Image.Image]:
    return [Image.open(folder / f"{name}.png").convert("RGB") for name in names]


def shot(folder: Path, name: str) -> list[dict[str, Any]]:
    """A picture as soon as what was said last has been drawn."""
    return [run("renpy.restart_interaction()"), pause(0.12), at_once(folder, name)]


@pytest.fixture
def machine(printing_game: Game, tmp_path: Path) -> Game:
    """The game with a short script; each test lays its own machine over it."""
    game = Game(printing_game.engine, printing_game.project, tmp_path / "saves")
    game.write_script("story/press_tests.rpy", SCRIPT)
    game.write_script("zz_clean.rpy", "")
    return game


def at_once(folder: Path, name: str) -> dict[str, Any]:
    return run(f"renpy.screenshot({str(folder / (name + '.png'))!r})")


def test_gles2_prints_and_still_means_still(machine: Game, tmp_path: Path) -> None:
    record = photograph(
        machine,
        begin_at("machine_tests"),
        read_to("Here."),
        run("setattr(persistent, 'press_motion', 'still')"),
        run("renpy.restart_interaction()"),
        pause(1.0),
        at_once(tmp_path, "still_1"),
        pause(1.1),
        at_once(tmp_path, "still_2"),
        run("(setattr(persistent, 'press_motion', 'full'), renpy.free_memory())"),
        # On a busy machine it takes a while until all pictures are there again.
        pause(2.5),
        at_once(tmp_path, "moving_1"),
        pause(0.25),
        at_once(tmp_path, "moving_2"),
        # All shaders, as that language has them.
        run("sorted(press_machine.failing())"),
        read_to("There."),
        pause(1.7),
        at_once(tmp_path, "merged"),
        environment={"RENPY_RENDERER": "gles2"},
    )
    assert record.events("end")[0]["renderer"] == "gles2"
    assert "[]" in record.values
    still, still_later, moving, moving_later, _merged = taken(
        tmp_path, "still_1", "still_2", "moving_1", "moving_2", "merged"
    )
    assert still.tobytes() == still_later.tobytes()
    # The line boils, but light does not flicker: far from the tenth that a flash begins with, everywhere.
    assert moving.tobytes() != moving_later.tobytes()
    change = ImageChops.difference(moving.convert("L"), moving_later.convert("L"))
    assert ImageStat.Stat(change).mean[0] < 8
    blocks = [picture.convert("L").resize((12, 8), Image.Resampling.BOX) for picture in (moving, moving_later)]
    assert ImageChops.difference(*blocks).getextrema()[1] <= 3
    assert is_printed(still.filter(BLUR), "the_update", tolerance=26)


def test_a_machine_without_shaders_shows_flat_inks_and_says_so_once(machine: Game, tmp_path: Path) -> None:
    machine.write_script("zz_clean.rpy", "init 1600 python:\n    press_machine.models_refused = True\n")
    notified = "getattr(renpy.get_screen('notify'), 'scope', {}).get('message')"
    record = photograph(
        machine,
        run(notified),
        begin_at("machine_tests"),
        read_to("Here."),
        shot(tmp_path, "flat"),
        read_to("A nightmare."),
        shot(tmp_path, "flat_nightmare"),
    )
    assert len(told_of_flat_inks(record.values)) == 1
    again = photograph(machine, run(notified), begin_at("machine_tests"), read_to("Here."))
    assert not told_of_flat_inks(again.values)
    for name, palette in (("flat", "the_update"), ("flat_nightmare", "nightmare")):
        rows = inks.matrix(inks.of(palette))
        for seen, densities in zip(patches(tmp_path / f"{name}.png")[:5], PATCHES, strict=False):
            flat = [
                sum(a * b for a, b in zip(rows[5 * row : 5 * row + 5], (*densities, 1, 1), strict=True))
                for row in range(3)
            ]
            assert is_near(seen, tuple(255 * min(max(part, 0), 1) for part in flat), 3)


BROKEN = """
init 1600 python:
    # "no such function" is what a driver would say of a shader that it cannot take.
    for _name in ("press.moving", "press.steady", "press.moving_merge", "press.steady_merge", "press.lit"):
        register_press(_name, PRESS_VARIABLES, "gl_FragColor = no_such_function(u_press_paper);")
"""


def test_where_our_shaders_do_not_compile_three_plain_inks_print(machine: Game, tmp_path: Path) -> None:
    machine.write_script("zz_clean.rpy", BROKEN)
    record = photograph(
        machine,
        begin_at("machine_tests"),
        read_to("Here."),
        shot(tmp_path, "plain"),
        run("sorted(press_machine.failing())"),
        read_to("A nightmare."),
        pause(1.7),
        shot(tmp_path, "plain_nightmare"),
    )
    assert (
        str(["press.lit", "press.moving", "press.moving_merge", "press.steady", "press.steady_merge"]) in record.values
    )
    # People stand on the right, so only the first patches are looked at.
    for name, palette in (("plain", "the_update"), ("plain_nightmare", "nightmare")):
        assert is_printed(tmp_path / f"{name}.png", palette)


BLUR = ImageFilter.BoxBlur(12)

PLANTED = [
    ("press palette midnight", "midnight"),
    ("press merge dawn to 1.5", "1.5"),
    ("press merge dusk to 0.5", "dusk"),
]


def test_what_authors_ask_of_the_press_is_checked_at_the_start(machine: Game) -> None:
    lines = [text for text, _ in PLANTED]
    machine.write_script("story/press_tests.rpy", "label planted:\n" + "".join(f"    {text}\n" for text in lines))
    record = machine.play(may_fail=True)
    assert record.returncode != 0
    for number, (text, said) in enumerate(PLANTED, start=2):
        told = [line for line in record.output.splitlines() if f"story/press_tests.rpy:{number}:" in line]
        assert told, f"nothing was said of {text!r}"
        assert said in told[0]


def test_unknown_expressions_are_found_at_the_start(machine: Game) -> None:
    machine.write_script("story/press_tests.rpy", "label planted:\n    show testa furious\n    show testa worried\n")
    record = machine.play(may_fail=True)
    assert "story/press_tests.rpy:2: there is no picture 'testa furious'" in record.output
    assert "press_tests.rpy:3" not in record.output
