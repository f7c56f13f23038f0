"""Two machines' folders of saves, each with an engine's key of its own, copied over each other: nothing is lost."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from typing import Any

import pytest

from game_runs import QUIT, Game, begin_at, click, pause, read_lines, run, save, wait_for, wait_gone
from house.running import Record

pytestmark = pytest.mark.engine

COVER = wait_for("main_menu")
PAGE = [wait_for("mishap"), run("renpy.get_screen('mishap').scope['words']"), click("All right"), wait_gone("mishap")]
REMEMBERED = run("(sorted(persistent.scenes_met), persistent.night_light, sorted(renpy.list_slots(r'\\d')))")
FIRST_SCENES, SECOND_SCENES = ["quarter_past_nine"], ["a_year_of_evenings"]
BOTH = sorted(FIRST_SCENES + SECOND_SCENES)


class Machine(Game):
    """A game on a machine of its own: with its own home, and so with a key of the engine's own that no other has."""

    def on(self, *steps: Any) -> Record:
        home = self.saves.parent / "home"
        home.mkdir(exist_ok=True)
        return self.play(*steps, QUIT, environment={"HOME": str(home)})

    @property
    def beside(self) -> Path:
        """The folder of saves that lies with the game itself."""
        return self.project / "game" / "saves"


@pytest.fixture
def machines(game: Game, tmp_path: Path) -> tuple[Machine, Machine]:
    """Two machines on which two places were kept under the same name, and different scenes met."""
    found = []
    for name, address, light in (("first", *FIRST_SCENES, True), ("second", *SECOND_SCENES, False)):
        folder = tmp_path / name
        shutil.copytree(game.project, folder / "project")
        machine = Machine(game.engine, folder / "project", folder / "saves")
        machine.on(begin_at(address), read_lines(4), run(f"setattr(persistent, 'night_light', {light})"), save("1-1"))
        # As in a folder that is only read from.
        shutil.rmtree(machine.beside)
        found.append(machine)
    return found[0], found[1]


def open_place(title: str, *answers: str) -> list[Any]:
    return [
        COVER,
        run("renpy.run(ShowMenu('load'))"),
        wait_for("load"),
        run("renpy.run(FilePage(1))"),
        pause(0.3),
        click(title),
        *[one for answer in answers for one in (wait_for("confirm"), pause(0.5), click(answer))],
        wait_for("say"),
        run("scene_id"),
    ]


def last(record: Record) -> Any:
    return ast.literal_eval(record.values[-1])


def test_copied_over_one_another_both_machines_are_still_there(machines: tuple[Machine, Machine]) -> None:
    first, second = machines
    shutil.copytree(first.saves, second.saves, dirs_exist_ok=True)
    told = second.on(PAGE, COVER, REMEMBERED)
    scenes, light, slots = last(told)
    assert scenes == BOTH
    # The second machine's own settings, although its file was copied over.
    assert light is False
    assert {"1-1", "1-2"} <= set(slots)
    assert "What you met on another machine has been added" in told.values[0]
    assert "page 1, place 2" in told.values[0]
    # It is told once, and stays; nothing of the other machine's lies about.
    assert len(list((second.saves / "copies").iterdir())) == 1
    again = second.on(COVER, pause(0.5), run("bool(renpy.get_screen('mishap'))"), REMEMBERED)
    assert again.values[0] == "False"
    assert last(again) == (BOTH, False, slots)
    # The first machine's place opens, after the engine's own question about a key that it does not know; and so does
    # the second's own, which asks nothing.
    asked = second.on(*open_place("Quarter past nine", "Yes", "Yes"))
    found = second.on(*open_place("A year of evenings"))
    assert (last(asked), last(found)) == (FIRST_SCENES[0], SECOND_SCENES[0])


def test_laid_beside_nothing_is_hidden(machines: tuple[Machine, Machine]) -> None:
    """The first machine's files in the folder with the game, where Ren'Py looks too, and shows the newer of two."""
    first, second = machines
    shutil.copytree(first.saves, second.beside)
    scenes, light, slots = last(second.on(PAGE, COVER, REMEMBERED))
    assert scenes == BOTH
    assert light is False
    assert {"1-1", "1-2"} <= set(slots)


def test_there_and_back_again(machines: tuple[Machine, Machine]) -> None:
    first, second = machines
    shutil.copytree(first.saves, second.saves, dirs_exist_ok=True)
    second.on(PAGE, COVER)
    shutil.copytree(second.saves, first.saves, dirs_exist_ok=True)
    scenes, light, slots = last(first.on(PAGE, COVER, REMEMBERED))
    assert scenes == BOTH
    assert light is True
    assert {"1-1", "1-2"} <= set(slots)
    assert last(first.on(COVER, REMEMBERED)) == (scenes, light, slots)


def test_a_file_of_unlocks_that_is_damaged_has_a_copy(machines: tuple[Machine, Machine]) -> None:
    first, _second = machines
    path = first.saves / "persistent"
    path.write_bytes(path.read_bytes()[:-300])
    told = first.on(PAGE, COVER, REMEMBERED)
    assert "a copy stands in for it" in told.values[0]
    assert last(told)[:2] == (FIRST_SCENES, True)


def test_forgetting_everything_forgets_the_copies(machines: tuple[Machine, Machine]) -> None:
    first, _second = machines
    all_right = [wait_for("first_start"), pause(1), click("That’s all, go on")]
    first.on(COVER, run("renpy.run(ForgetEverything())"), all_right, COVER)
    scenes, _light, slots = last(first.on(COVER, REMEMBERED))
    assert (scenes, slots) == ([], [])


def test_what_another_edition_remembers_stays_until_it_can_be_read(machines: tuple[Machine, Machine]) -> None:
    first, _second = machines
    theirs = first.saves / "copies" / "other" / "progress.txt"
    theirs.parent.mkdir()
    theirs.write_text("BEDTIME-2045-PROGRESS-9.\nabc\n.END\n", "utf-8")
    record = first.on(COVER, pause(0.5), run("bool(renpy.get_screen('mishap'))"))
    assert record.values == ["False"]
    assert theirs.exists()
