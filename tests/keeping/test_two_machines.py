"""What two machines remember becomes one in the engine: unlocks are added up, of settings the newer counts."""

import shutil
from pathlib import Path

import pytest

from game_runs import QUIT, Game, begin_at, read_lines, run, wait_for

pytestmark = pytest.mark.engine

UNLOCKS = run("(persistent.finale_seen, sorted(persistent.scenes_met), sorted(persistent.endings_met))")


def test_two_machines_become_one_and_nothing_is_lost(game: Game, tmp_path: Path) -> None:
    beside = game.project / "game" / "saves"
    game.play(
        begin_at("quarter_past_nine"),
        read_lines(2),
        run("remember_ending_met('the_update', 'awake')"),
        run("setattr(persistent, 'finale_seen', True)"),
        run("setattr(persistent, 'night_light', True)"),
        QUIT,
    )
    shutil.rmtree(beside)
    other = Game(game.engine, game.project, tmp_path / "other")
    alone = other.play(
        begin_at("lights_out"),
        read_lines(2),
        run("remember_ending_met('the_update', 'severed')"),
        # Newer, and less: taking the newer value whole would lose what the first machine has seen.
        run("setattr(persistent, 'finale_seen', True)"),
        run("renpy.save_persistent()"),
        run("setattr(persistent, 'finale_seen', False)"),
        run("setattr(persistent, 'gentle', True)"),
        UNLOCKS,
        QUIT,
    )
    assert alone.values[-1] == repr((False, ["lights_out"], ["the_update:severed"]))
    # Ren'Py merges whatever lies in any of its folders; this is how the first machine's file comes to the second.
    shutil.copyfile(game.saves / "persistent", beside / "persistent")
    merged = other.play(wait_for("main_menu"), UNLOCKS, run("(persistent.night_light, persistent.gentle)"), QUIT)
    everything = (True, ["lights_out", "quarter_past_nine"], ["the_update:awake", "the_update:severed"])
    assert merged.values == [repr(everything), "(False, True)"]
    # And it is written: the second machine knows it without the first one's file.
    (beside / "persistent").unlink()
    after = other.play(wait_for("main_menu"), UNLOCKS, run("(forget_memories(), persistent.scenes_met)[1]"), QUIT)
    assert after.values == [repr(everything), "frozenset()"]
