"""One key keeps a place, another goes back to it, and asks only if something would be lost."""

import pytest

from game_runs import QUIT, Game, begin_at, click, key, pause, read_lines, run, wait_for, wait_gone

pytestmark = pytest.mark.engine

HERE = read_lines(0)
SLOTS = run("renpy.list_slots(QUICK_SLOTS)")


def test_a_place_is_kept_and_gone_back_to_by_a_key(game: Game) -> None:
    record = game.play(
        begin_at("chapter_1"),
        read_lines(4),
        key("F9"),
        wait_for("notify"),
        run("renpy.get_screen('notify').scope['message']"),
        key("F5"),
        pause(0.3),
        HERE,
        read_lines(2),
        # Two lines are no loss.
        key("F9"),
        pause(0.5),
        HERE,
        read_lines(6),
        key("F5"),
        pause(0.3),
        HERE,
        SLOTS,
        read_lines(5),
        key("F9"),
        wait_for("confirm"),
        click("No"),
        wait_gone("confirm"),
        HERE,
        key("F9"),
        wait_for("confirm"),
        click("Yes"),
        wait_gone("confirm"),
        pause(0.3),
        HERE,
        run("[renpy.slot_json(slot)['kind'] for slot in renpy.list_slots(QUICK_SLOTS)]"),
        run("renpy.slot_screenshot('quick-1') is not None"),
        # Keeping on makes six and no more, and the earliest goes.
        run("for number in range(6):\n    KeepQuickly()()"),
        SLOTS,
        # A disk that refuses is told of, and nothing has moved.
        run("__import__('os').mkdir(config.savedir + '/_new-LT1.save.new')"),
        run("renpy.slot_mtime('quick-1'), renpy.slot_mtime('quick-6')"),
        key("F5"),
        wait_for("mishap"),
        click("All right"),
        wait_gone("mishap"),
        run("renpy.slot_mtime('quick-1'), renpy.slot_mtime('quick-6')"),
        run("sorted(slot for slot in renpy.list_slots() if slot[0] == '_')"),
        QUIT,
    )
    here = [entry["what"] for entry in record.events("line") if entry.get("here")]
    # Each `read` that ends writes down where: the lines at the keys are at these places.
    first, after_two, back_again, after_six, second = here[1], here[2], here[3], here[4], here[5]
    assert first == back_again != after_two
    assert second == after_six
    assert here[7] != here[8] == second
    assert record.values[0] == repr("There’s no quick save yet.")
    assert record.values[6] == record.values[7]
    assert record.values[8] == "[]"
    assert record.values[1:5] == [
        "['quick-1', 'quick-2']",
        "['quick', 'quick']",
        "True",
        "['quick-1', 'quick-2', 'quick-3', 'quick-4', 'quick-5', 'quick-6']",
    ]
