"""The leaf of the preferences that is about sound."""

from __future__ import annotations

import pytest

from game_runs import Game, click, pause, run, wait_for

pytestmark = pytest.mark.engine


def test_every_setting_of_sound_is_reached_by_the_arrow_keys(game: Game) -> None:
    record = game.play(
        run("renpy.run(ShowMenu('preferences'))"),
        wait_for("preferences"),
        click("Sound"),
        pause(0.5),
        {"do": "walk_focus", "patience": 200},
    )
    [walk] = record.done("walk_focus")
    # Sliders are for pointers; each has a button at both ends.
    assert {text for text in walk["offered"] if not text.endswith("bar")} <= set(walk["reached"])
    for words in (
        "Rooms: less",
        "Text sounds: less",
        "Sounds in words",
        "A sound while letters",
        "Mono",
    ):
        assert [text for text in walk["reached"] if text.startswith(words)], words


def test_settings_are_put_back_and_halved_with_the_others(game: Game) -> None:
    changed = "(persistent.captions, persistent.text_sounds, mono_now(), captions_wanted())"
    volumes = "[round(preferences.get_mixer(mixer), 2) for mixer, _name in mixer_names]"
    record = game.play(
        run("(ToggleCaptions()(), setattr(persistent, 'text_sounds', False))"),
        run("ToggleMono()()"),
        run(changed),
        run("ask_comfort()"),
        run("quieter_by_half(True)"),
        run(volumes),
        run("renpy.run(reset_settings)"),
        run(changed),
        run(volumes),
        # With self-voicing sounds are told in words, unless somebody chose.
        run("setattr(preferences, 'self_voicing', 'debug')"),
        run("captions_wanted()"),
        run("setattr(persistent, 'captions', False)"),
        run("captions_wanted()"),
    )
    told = [value for value in record.values if value[0] in "([TF" and "None, None" not in value]
    assert told == [
        "(True, False, True, True)",
        "[0.5, 0.5, 0.5, 0.5]",
        "(None, True, False, False)",
        "[1.0, 1.0, 1.0, 1.0]",
        "True",
        "False",
    ]
