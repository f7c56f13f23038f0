"""Files that are missing or broken, browsers' files, and what authors get wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game_runs import READ_ON, Game, begin_at, pause, read_to, run
from sound_stage.listening import Heard, mark, recording, seconds_at, write_sounds

pytestmark = pytest.mark.engine

SCRIPT = """
label file_tests:
    open scene quarter_past_nine
    $ night = rules.night.begin(1).with_fear(-2)
    scene dark
    music exposure
    ambience rain_at_window
    sound page_turn
    "Something is missing."
    music the_update
    ambience house_at_night
    "Nothing is."
    "Still."
    return
"""


UNREADABLE = """
init python:
    def refuse_fear(name):
        if "the_update_fear" in name:
            raise OSError("the disk refuses")
        return name

    config.audio_filename_callback = refuse_fear
"""


def test_missing_and_broken_files_stop_nobody(sounding: Game, tmp_path: Path) -> None:
    sounding.write_script("story/file_tests.rpy", SCRIPT)
    audio = sounding.project / "game/audio"
    for name in ("exposure", "page_turn"):
        (audio / f"{name}.opus").unlink()
    # A room that was cut short, and a fear stem that cannot be read: its theme plays by itself.
    (audio / "rain_at_window.opus").unlink()
    (audio / "rain_at_window.opus").write_bytes(b"OggS and then nothing")
    sounding.write_script("zz_disk.rpy", UNREADABLE)
    file = tmp_path / "played"
    record = sounding.play(
        begin_at("file_tests"),
        read_to("Something is missing."),
        pause(1.0),
        read_to("Nothing is."),
        pause(3.0),
        mark(file),
        run("setattr(renpy.store, 'night', night.with_fear(5))"),
        read_to("Still."),
        pause(2.5),
        mark(file),
        READ_ON,
        environment=recording(file),
    )
    heard = Heard.read(file)
    nothing, still = [seconds_at(value) for value in record.values if value.isdigit()]
    # What cannot be played is not tried again and again, which would begin the theme anew each time.
    assert heard.start("the_update", nothing - 0.8) == heard.start("the_update", still - 0.8) is not None
    assert heard.gain("the_update", still - 0.8) > 0.95
    assert heard.gain("house_at_night", still - 0.8) > 0.95


def test_a_game_without_any_sound_is_told_all_the_same(sounding: Game) -> None:
    sounding.write_script("story/file_tests.rpy", SCRIPT)
    (sounding.project / "game/audio/sounds.json").unlink()
    sounding.play(begin_at("file_tests"), READ_ON)


def test_browsers_get_mp3_and_the_finale_in_one_piece(sounding: Game, tmp_path: Path) -> None:
    write_sounds(sounding, "mp3")
    sounding.write_script(
        "story/file_tests.rpy",
        'label file_tests:\n    scene dark\n    music finale 1 2 5\n    sound page_turn\n    "All."\n    return\n',
    )
    file = tmp_path / "played"
    record = sounding.play(
        begin_at("file_tests"),
        read_to("All."),
        pause(5.5),
        mark(file),
        run("(sound_spec('the_update'), audio.page_turn, premixes_of((1, 2)), premixes_of((2, 5)))"),
        environment={**recording(file), "BEDTIME_SOUNDS": "mp3"},
    )
    heard = Heard.read(file)
    # Through the wrap as well. MP3 begins a little late, so only what is heard is looked at.
    end = seconds_at(record.values[0])
    assert heard.gain("finale_voices_12", end - 0.8) > 0.9
    assert heard.gain("finale_voices_5", end - 0.8) > 0.9
    assert heard.gain("finale_voices_1", end - 0.8) < 0.1
    assert record.values[1] == str(
        ("<to 4.000000>audio/the_update.mp3", "audio/page_turn.mp3", ["finale_voices_12"], ["finale_voices_5"])
    )


MISTAKES = [
    ("music the_updaet", "did you mean 'the_update'?"),
    ("ambience rain", "is no ambience of the book"),
    ("sound house_at_night", "of the kind ambience"),
    ("sound none", "is no effect of the book"),
    ("music the_update 1 2", "only the finale has voices"),
    ("music finale", "which voices sound"),
    ("music finale 1 6", "no voice 6"),
    ("music finale 1 1", "twice"),
]


def test_what_authors_ask_of_the_sound_is_checked_at_the_start(sounding: Game) -> None:
    lines = [text for text, _ in MISTAKES]
    sounding.write_script("story/planted.rpy", "label planted:\n" + "".join(f"    {text}\n" for text in lines))
    record = sounding.play(may_fail=True)
    assert record.returncode != 0
    for number, (text, said) in enumerate(MISTAKES, start=2):
        told = [line for line in record.output.splitlines() if f"story/planted.rpy:{number}:" in line]
        assert told, f"nothing was said of {text!r}"
        assert said in told[0]


def test_the_author_is_told_of_missing_files_and_captions(sounding: Game) -> None:
    audio = sounding.project / "game/audio"
    table = json.loads((audio / "sounds.json").read_text("utf-8"))
    table["wind"] = {**table["page_turn"], "file": "audio/wind"}
    (audio / "sounds.json").unlink()
    (audio / "sounds.json").write_text(json.dumps(table), "utf-8")
    sounding.write_script("zz_player.rpy", "define config.developer = True\n")
    record = sounding.play(may_fail=True)
    assert record.returncode != 0
    assert "'wind' has no caption" in record.output
    assert "the file of 'wind' is missing: game/audio/wind.opus" in record.output


def test_every_sound_that_has_a_caption_is_made(game: Game) -> None:
    """In the book as it is: whatever a script may ask for is there to be played."""
    declared = "{name for kind in CAPTIONS.values() for name in kind}"
    made = "{name for name in SOUNDS if sound_spec(name)}"
    voices = "{'finale'} if all(map(sound_spec, ('finale_' + voice for voice in VOICE_CHANNELS))) else set()"
    record = game.play(run(f"sorted({declared} - {made} - ({voices}))"))
    assert record.values == ["[]"]
