"""Captions for what is heard, and the sounds of letters."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game_runs import Game, back, begin_at, load, pause, read_to, run, save
from sound_stage.listening import Heard, mark, recording, seconds_at

pytestmark = pytest.mark.engine

SCRIPT = """
label caption_tests:
    open scene quarter_past_nine
    $ night = rules.night.begin(1).with_fear(-2)
    scene dark
    music the_update
    ambience rain_at_window
    "It rains."
    sound page_turn
    theo "A page."
    theo "And then?"
    $ night = night.with_fear(1)
    "A little."
    $ night = night.with_fear(2)
    "Uneasy."
    $ night = night.with_fear(1)
    "More so."
    $ night = night.with_fear(-4)
    "Better."
    ambience none
    music none
    sound glitch
    "Over."
    sound page_turn
    "Last."
    return
"""

SHOWN = run("[caption.words for caption, said in caption_desk.slips()] if renpy.get_screen('captions') else None")
GONE = run("[one.born + CAPTION_SECONDS + CAPTION_GOES < renpy.display.core.get_time() for one in caption_desk.told]")
WANTED = run("persistent.__setattr__('captions', True)")

MUSIC = "A music box plays a lullaby"
RAIN = "Rain on a window"
PAGE = "A page is turned"
UNEASY = "The music turns uneasy"
SETTLES = "The music settles"


def lists(values: list[str]) -> list[Any]:
    return [ast.literal_eval(value) for value in values if value.startswith("[")]


def test_captions_say_what_changes_and_go_by_themselves(sounding: Game) -> None:
    sounding.write_script("story/caption_tests.rpy", SCRIPT)
    record = sounding.play(
        WANTED,
        begin_at("caption_tests"),
        read_to("It rains."),
        SHOWN,
        pause(5.6),
        # Gone from the page, without a press.
        GONE,
        read_to("A page."),
        SHOWN,
        pause(5.6),
        read_to("A little."),
        SHOWN,
        read_to("Uneasy."),
        SHOWN,
        pause(5.6),
        read_to("More so."),
        SHOWN,
        read_to("Better."),
        SHOWN,
        pause(5.6),
        read_to("Over."),
        SHOWN,
        # What was heard stands in the history with its line.
        run("[(entry.what, *entry.captions) for entry in _history_list if entry.captions]"),
    )
    assert lists(record.values) == [
        [MUSIC, RAIN],
        [True, True],
        [PAGE],
        [],
        [UNEASY],
        [],
        [SETTLES],
        ["Something skips, like a scratched disc", "The music ends", "It goes quiet"],
        [
            ("It rains.", MUSIC, RAIN),
            ("A page.", PAGE),
            ("Uneasy.", UNEASY),
            ("Better.", SETTLES),
            ("Over.", "Something skips, like a scratched disc", "The music ends", "It goes quiet"),
        ],
    ]


def test_captions_are_shown_to_nobody_who_does_not_want_them(sounding: Game) -> None:
    sounding.write_script("story/caption_tests.rpy", SCRIPT)
    record = sounding.play(begin_at("caption_tests"), read_to("It rains."), SHOWN, read_to("A page."), SHOWN)
    assert lists(record.values) == [[], []]


def test_loading_tells_what_is_heard_there_and_rollback_tells_nothing_twice(sounding: Game) -> None:
    sounding.write_script("story/caption_tests.rpy", SCRIPT)
    record = sounding.play(
        WANTED,
        begin_at("caption_tests"),
        read_to("And then?"),
        save(),
        read_to("Over."),
        pause(5.6),
        back(2),
        pause(0.3),
        SHOWN,
        load(),
        pause(0.3),
        SHOWN,
    )
    assert lists(record.values) == [[], [MUSIC, RAIN]]


LISTENER = """
init 1600 python:
    spoken_aloud = []
    config.tts_function = spoken_aloud.append
"""


def test_self_voicing_says_a_caption_once_before_its_line(sounding: Game) -> None:
    sounding.write_script("story/caption_tests.rpy", SCRIPT)
    sounding.write_script("zz_listener.rpy", LISTENER)
    record = sounding.play(
        run("preferences.__setattr__('self_voicing', True)"),
        begin_at("caption_tests"),
        read_to("It rains."),
        # Until the slips have gone.
        pause(6.0),
        run("renpy.restart_interaction()"),
        pause(0.4),
        read_to("A page."),
        pause(0.4),
        read_to("And then?"),
        pause(0.4),
        run("list(spoken_aloud)"),
    )
    said = [" ".join(text.split()) for text in lists(record.values)[-1] if text.strip()]
    rains = [text for text in said if "It rains." in text]
    pages = [text for text in said if "A page." in text]
    after = [text for text in said if "And then?" in text]
    assert [text.index(RAIN) < text.index("It rains.") for text in rains] == [True]
    # Once, also when the slip goes while the line still stands.
    assert [text.index(PAGE) < text.index("A page.") for text in pages] == [True]
    assert len(after) == 1
    assert PAGE not in after[0]
    # Read in a breath each, and not as one sentence.
    assert MUSIC in rains[0]


# Each line with what is wished for while it is told, and whether its letters sound.
LINES = [
    ("persistent.__setattr__('text_sounds', True)", True),
    ("persistent.__setattr__('text_sounds', False)", False),
    ("(persistent.__setattr__('text_sounds', True), preferences.__setattr__('text_cps', 0))", False),
    ("(preferences.__setattr__('text_cps', 6), preferences.__setattr__('self_voicing', 'debug'))", False),
    ("(preferences.__setattr__('self_voicing', False), preferences.set_mixer('text_sounds', 0.0))", False),
    ("preferences.set_mixer('text_sounds', 1.0)", True),
]
FEWER_FRAMES = """
init python:
    import time
    config.periodic_callbacks.append(lambda: time.sleep(0.1))
"""

LETTERS = "All in its own good time."


def test_letters_sound_while_they_come(sounding: Game, tmp_path: Path) -> None:
    told = "".join(f'    $ {wish}\n    theo "{LETTERS}"\n' for wish, _ in LINES)
    script = f'label letter_tests:\n    scene dark\n{told}    "{LETTERS}"\n    return\n'
    sounding.write_script("story/letter_tests.rpy", script)
    # Letters are drawn as fast as a frame can be asked for, and software would be behind with that for a minute.
    sounding.write_script("zz_frames.rpy", FEWER_FRAMES)
    # The cover would go on a while.
    (sounding.project / "game/audio/menu.opus").unlink()
    file = tmp_path / "played"
    one_line = [mark(file), pause(1.9), mark(file), {"do": "read", "until": {"lines": 1}}]
    last = [mark(file), pause(1.5), mark(file)]
    record = sounding.play(
        run("preferences.__setattr__('text_cps', 6)"),
        begin_at("letter_tests"),
        *one_line * len(LINES),
        *last,
        environment=recording(file),
    )
    heard = Heard.read(file)
    marks = [seconds_at(value) for value in record.values if value.isdigit()]
    for (wish, sounds), begun, over in zip(LINES, marks[::2], marks[1::2], strict=False):
        # What was said before may end.
        moments = np.arange(begun + 0.15, over - 0.05, 0.01)
        gains = [heard.gain("speech_theo_hale", moment, 0.06) for moment in moments]
        times = sum(1 for before, now in zip([0.0, *gains], gains, strict=False) if before < 0.5 <= now)
        if sounds:
            # Some a second.
            assert 4 <= times <= 10, wish
        else:
            assert times == 0, wish
    # Nobody's letters are silent.
    begun, over = marks[-2:]
    assert heard.loudness(begun + 0.2, over - begun - 0.2) < 1e-4
