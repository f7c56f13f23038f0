"""What the engine plays: stems in step, cross-fades by fear, changes at bars, and what saves and rollback do to it."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from game_runs import Game, back, begin_at, load, pause, read_to, run, save
from sound_stage.listening import BAR_SECONDS, LOOP_SECONDS, RATE, Heard, mark, recording, seconds_at

pytestmark = pytest.mark.engine

SCRIPT = """
label sound_tests:
    open scene quarter_past_nine
    $ night = rules.night.begin(1).with_fear(-2)
    scene dark
    music the_update
    ambience house_at_night
    "Calm."
    $ night = night.with_fear(5)
    "Afraid."
    scene landing night
    music the_update
    ambience house_at_night
    $ night = night.with_fear(-5)
    "The same."
    music exposure
    ambience rain_at_window
    "Another."
    music landing
    "A third."
    music none
    ambience none
    "Nothing."
    return
"""


def near(one: float, other: float, tolerance: float = 0.06) -> bool:
    return abs(one - other) <= tolerance


def test_stems_run_in_step_and_follow_fear_and_changes_wait_for_the_bar(sounding: Game, tmp_path: Path) -> None:
    sounding.write_script("story/sound_tests.rpy", SCRIPT)
    file = tmp_path / "played"
    record = sounding.play(
        begin_at("sound_tests"),
        read_to("Calm."),
        pause(7.0),
        mark(file),
        read_to("Afraid."),
        pause(6.0),
        mark(file),
        read_to("The same."),
        pause(6.0),
        mark(file),
        read_to("Another."),
        pause(3.33),
        mark(file),
        read_to("A third."),
        pause(3.0),
        mark(file),
        read_to("Nothing."),
        pause(3.0),
        mark(file),
        environment=recording(file),
    )
    heard = Heard.read(file)
    calm, afraid, same, another, third, nothing = map(seconds_at, record.values)

    # Calm: the theme alone; the fear stem runs with it unheard.
    assert near(heard.gain("the_update", calm - 2), 1.0)
    assert heard.gain("the_update_fear", calm - 2) < 0.02
    assert near(heard.gain("house_at_night", calm - 2), 1.0)
    begun = heard.start("the_update", calm - 2)
    assert begun is not None

    # The loop goes round without a hole, to the sample where it began. (Heard for more than one round.)
    wraps = [begun / RATE + LOOP_SECONDS * n for n in range(12)]
    inside = [wrap for wrap in wraps if calm - 5 < wrap < same - 1]
    assert len(inside) >= 3
    for wrap in inside:
        assert heard.longest_silence(wrap - 0.5, 1.0) < 8
        assert heard.start("the_update", wrap - 0.7) in (begun, None)
        assert heard.start("the_update", wrap + 0.2) in (begun, None)

    # Afraid: a straight fade within four seconds, both as loud together as one was, and in step to the sample.
    share = 0.9 * math.pi / 2
    assert near(heard.gain("the_update", afraid - 1), math.cos(share))
    assert near(heard.gain("the_update_fear", afraid - 1), math.sin(share))
    assert heard.start("the_update_fear", afraid - 1) == begun
    assert near(heard.gain("the_update_fear", calm + 2.0), math.sin(share) * 0.55, 0.1)
    assert heard.start("the_update_fear", calm + 2.5) == heard.start("the_update", calm + 2.5) == begun

    # Another scene with the same music and room: nothing begins anew, nothing dips.
    assert heard.start("the_update", same - 1) == begun
    assert near(heard.gain("the_update", same - 1), 1.0)
    assert heard.start("house_at_night", same - 1) == heard.start("house_at_night", calm - 2)
    for moment in range(12):
        assert near(heard.gain("house_at_night", afraid - 0.5 + moment * 0.25, 0.25), 1.0, 0.15)

    # Another music comes in where the bar of the one before ends, with its fear in step.
    assert heard.gain("the_update", another - 0.6) < 0.02
    assert near(heard.gain("exposure", another - 0.6), 1.0)
    begun_then = heard.start("exposure", another - 0.6)
    begun_last = heard.start("landing", third - 0.6)
    assert begun_then is not None
    assert begun_last is not None
    for before, after in ((begun, begun_then), (begun_then, begun_last)):
        late = (after - before) / RATE % BAR_SECONDS
        assert min(late, BAR_SECONDS - late) < 0.07
    # It faded and was not cut: half-way it is heard less, and still heard.
    assert 0.02 < heard.gain("the_update", same + 0.7, 0.1) < 0.98 or heard.gain("the_update", same + 0.4, 0.1) < 0.98
    assert near(heard.gain("rain_at_window", another - 0.6), 1.0)
    assert heard.gain("house_at_night", another - 0.6) < 0.02

    assert heard.loudness(nothing - 0.4, 0.4) < 1e-4


VOICES = """
label voice_tests:
    scene dark
    music finale 1 2
    "Two."
    music finale 1 2 5
    "Three."
    return
"""


def test_a_voice_of_the_finale_comes_in_where_it_would_be(sounding: Game, tmp_path: Path) -> None:
    sounding.write_script("story/voice_tests.rpy", VOICES)
    file = tmp_path / "played"
    record = sounding.play(
        begin_at("voice_tests"),
        read_to("Two."),
        pause(4.5),
        mark(file),
        read_to("Three."),
        pause(5.5),
        mark(file),
        environment=recording(file),
    )
    heard = Heard.read(file)
    two, three = map(seconds_at, record.values)
    assert heard.start("finale_voice_1", two - 0.8) == heard.start("finale_voice_2", two - 0.8) is not None
    assert [round(heard.gain(f"finale_voice_{number}", two - 0.8), 1) for number in range(1, 6)] == [1, 1, 0, 0, 0]
    assert [round(heard.gain(f"finale_voice_{number}", three - 0.8), 1) for number in range(1, 6)] == [1, 1, 0, 0, 1]
    starts = {heard.start(f"finale_voice_{number}", three - 0.8) for number in (1, 2, 5)}
    assert starts == {heard.start("finale_voice_1", two - 0.8)}


PLACES = """
label place_tests:
    scene dark
    music the_update
    ambience house_at_night
    "First."
    music exposure
    ambience none
    "Second."
    "Third."
    return
"""


def test_rollback_loading_and_the_menu_put_the_sound_where_it_belongs(sounding: Game, tmp_path: Path) -> None:
    sounding.write_script("story/place_tests.rpy", PLACES)
    file = tmp_path / "played"
    record = sounding.play(
        pause(1.5),
        mark(file),
        begin_at("place_tests"),
        read_to("First."),
        save(),
        read_to("Third."),
        pause(3.0),
        mark(file),
        back(2),
        pause(2.5),
        mark(file),
        read_to("Third."),
        pause(3.0),
        load(),
        pause(2.5),
        mark(file),
        run("MainMenu(confirm=False)()"),
        pause(3.0),
        mark(file),
        run("(music_asked, ambience_asked)"),
        environment=recording(file),
    )
    heard = Heard.read(file)
    cover, third, gone_back, loaded, cover_again = map(seconds_at, record.values[:5])
    assert near(heard.gain("menu", cover - 0.6), 1.0)
    for moment in (third, gone_back, loaded):
        assert heard.gain("menu", moment - 0.6) < 0.02
    assert near(heard.gain("exposure", third - 0.6), 1.0)
    assert heard.gain("house_at_night", third - 0.6) < 0.02
    for moment in (gone_back, loaded):
        assert near(heard.gain("the_update", moment - 0.6), math.cos(0.0))
        assert near(heard.gain("house_at_night", moment - 0.6), 1.0)
        assert heard.gain("exposure", moment - 0.6) < 0.02
    assert near(heard.gain("menu", cover_again - 0.6), 1.0)
    assert heard.gain("house_at_night", cover_again - 0.6) < 0.02
    assert record.values[5] == "(None, None)"


EFFECTS = """
label effect_tests:
    scene dark
    "Quiet."
    sound page_turn
    sound glitch
    "Both."
    "Quiet again."
    sound page_turn
    "One."
    sound glitch
    "Two."
    "The end."
    return
"""


def test_effects_sound_together_and_not_while_skipping(sounding: Game, tmp_path: Path) -> None:
    sounding.write_script("story/effect_tests.rpy", EFFECTS)
    file = tmp_path / "played"
    record = sounding.play(
        # The cover's own music begins at some moment of the skipping: it must not be taken for an effect.
        run("preferences.set_mixer('music', 0.0)"),
        begin_at("effect_tests"),
        read_to("Quiet."),
        pause(1.5),
        mark(file),
        read_to("Both."),
        pause(2.0),
        mark(file),
        read_to("Quiet again."),
        run("setattr(preferences, 'skip_unseen', True)"),
        run("renpy.config.__setattr__('skipping', 'slow')"),
        {"do": "wait", "screen": "main_menu"},
        environment=recording(file),
    )
    heard = Heard.read(file)
    quiet, both = (seconds_at(value) for value in record.values if value != "None")
    assert heard.loudness(quiet - 0.4, 0.3) < 1e-4
    # Both within two seconds, at once.
    loud = max(heard.loudness(quiet + step * 0.05, 0.2) for step in range(40))
    assert loud > 1.2 * 0.02 * math.sqrt(7 / 2) * 2**-0.5
    # Skipped: nothing.
    rest = [heard.gain(name, both + 0.1 + 0.2 * step, 0.4) for name in ("page_turn", "glitch") for step in range(8)]
    assert max(rest) < 0.1


def test_each_mixer_turns_its_own_down(sounding: Game, tmp_path: Path) -> None:
    sounding.write_script("story/sound_tests.rpy", SCRIPT)
    file = tmp_path / "played"
    mixers = ("music", "ambience")
    steps = []
    for mixer in mixers:
        steps += [run(f"preferences.set_mixer({mixer!r}, 0.0)"), pause(1.3), mark(file)]
        steps += [run(f"preferences.set_mixer({mixer!r}, 1.0)"), pause(0.5)]
    record = sounding.play(begin_at("sound_tests"), read_to("Calm."), pause(2.0), *steps, environment=recording(file))
    heard = Heard.read(file)
    moments = [seconds_at(value) for value in record.values if value != "None"]
    for mixer, moment in zip(mixers, moments, strict=True):
        gains = [round(heard.gain(name, moment - 0.7)) for name in ("the_update", "house_at_night")]
        assert gains == [int(name != mixer) for name in mixers]


def test_mono_is_the_same_to_both_ears(sounding: Game, tmp_path: Path) -> None:
    sounding.write_script("story/sound_tests.rpy", SCRIPT)
    file = tmp_path / "played"
    record = sounding.play(
        begin_at("sound_tests"),
        read_to("Calm."),
        pause(2.0),
        mark(file),
        run("ToggleMono()()"),
        pause(6.0),
        mark(file),
        run("ToggleMono()()"),
        pause(2.5),
        mark(file),
        environment=recording(file),
    )
    heard = Heard.read(file)
    stereo, mono, again = [seconds_at(value) for value in record.values if value != "None"]
    for moment, alike in ((stereo, False), (mono, True), (again, False)):
        left, right = heard.part(moment - 1.0, 0.9)
        apart = abs(left - right).max()
        assert (apart < 1e-6) == alike, moment
    # Half of each side, so nothing of either is lost, through the wrap as well.
    left, right = heard.part(mono - 1.0, 0.9)
    assert abs(left).max() > 0.02
    assert heard.longest_silence(mono - 5.0, 4.9) < 8
    for side in (0, 1):
        one = Heard(heard.signal.copy())
        one.signal[1 - side] = 0.0
        assert 0.2 < one.gain("the_update", mono - 1.0) < 0.6
