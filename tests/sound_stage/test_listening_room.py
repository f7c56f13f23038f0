"""The listening room, heard: a lullaby by itself, its fear by steps, some of the five together, and then silence."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from game_runs import Game, click, key, pause, run, wait_for
from shelf_filled import MEET_EVERYTHING
from sound_stage.listening import Heard, mark, recording, seconds_at

pytestmark = pytest.mark.engine

FADED = pause(5.5)


def near(one: float, other: float, tolerance: float = 0.06) -> bool:
    return abs(one - other) <= tolerance


def test_what_is_asked_for_is_heard_and_nothing_of_it_afterwards(sounding: Game, tmp_path: Path) -> None:
    file = tmp_path / "played"
    record = sounding.play(
        wait_for("main_menu"),
        MEET_EVERYTHING,
        pause(4.0),
        mark(file),
        run("renpy.run(ShowMenu('shelf', opens='listening'))"),
        wait_for("shelf"),
        click("Play: The Update"),
        FADED,
        mark(file),
        *[click("More fear")] * 3,
        FADED,
        mark(file),
        *[click("More fear")] * 4,
        run("listening_room.share"),
        *[click("Less fear")] * 7,
        run("listening_room.share"),
        click("Stop: The Update"),
        FADED,
        mark(file),
        click("The Update, together with the others"),
        click("The Tether, together with the others"),
        FADED,
        mark(file),
        click("The Update, together with the others"),
        FADED,
        mark(file),
        key("ESCAPE"),
        wait_for("main_menu"),
        FADED,
        mark(file),
        run("(listening_room.music, listening_room.voices)"),
        environment=recording(file),
    )
    heard = Heard.read(file)
    shares = [value for value in record.values if "." in value and len(value) < 8]
    assert shares == ["1.0", "0.0"]
    assert record.values[-1] == "(None, ())"
    moments = [seconds_at(value) for value in record.values if value.isdigit()]
    cover, alone, afraid, stopped, two, one, left = moments
    assert near(heard.gain("menu", cover - 1), 1.0)
    assert near(heard.gain("the_update", alone - 1), 1.0)
    assert heard.gain("menu", alone - 1) < 0.02
    assert heard.gain("the_update_fear", alone - 1) < 0.02
    share = 0.6 * math.pi / 2
    assert near(heard.gain("the_update", afraid - 1), math.cos(share))
    assert near(heard.gain("the_update_fear", afraid - 1), math.sin(share))
    # Nothing is asked for any more: it is the cover's again.
    assert near(heard.gain("menu", stopped - 1), 1.0)
    assert heard.gain("the_update", stopped - 1) < 0.02
    assert [round(heard.gain(f"finale_voice_{number}", two - 1)) for number in range(1, 6)] == [1, 0, 0, 0, 1]
    assert [round(heard.gain(f"finale_voice_{number}", one - 1)) for number in range(1, 6)] == [0, 0, 0, 0, 1]
    assert near(heard.gain("menu", left - 1), 1.0)
    assert heard.gain("finale_voice_5", left - 1) < 0.02
