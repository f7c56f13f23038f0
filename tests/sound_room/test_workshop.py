"""Rendering what changed, and knowing what is stale."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from masters.workplace import Rendered, read_record, sha256, write_record
from sound_room import workshop
from sound_room.encoding import decode, opus
from sound_room.mastering import mastered
from sound_room.masters import SoundRoom, load_master
from sound_room.measuring import difference
from sound_room.signals import noise
from sound_room.sounds import Sound, SoundError
from sound_room.workshop import encodings, render_changed, stale

HUM = ["game/audio/ambiences/hum.mp3", "game/audio/ambiences/hum.opus"]
KNOCK = ["game/audio/effects/knock.mp3", "game/audio/effects/knock.opus"]


def edit(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_everything_is_rendered_once_and_then_only_what_changed(workplace: SoundRoom) -> None:
    first = render_changed(workplace)
    assert first.errors == []
    assert sorted(first.written) == HUM + KNOCK
    assert render_changed(workplace).fresh == 2
    edit(workplace.masters / "effects/knock.py", "* 180 *", "* 190 *")
    again = render_changed(workplace)
    assert sorted(again.written) == KNOCK
    assert again.fresh == 1


def test_a_shared_recipe_renders_the_masters_that_use_it(rendered: SoundRoom) -> None:
    edit(rendered.masters / "ambiences/tone_recipe.py", "0.1 *", "0.1 * hertz / 220 *")
    edit(rendered.masters / "ambiences/hum.py", "220.0", "330.0")
    assert sorted(render_changed(rendered).written) == HUM


def test_the_commands_own_code_renders_nothing(rendered: SoundRoom) -> None:
    with (rendered.root / "tools/sound_room/measuring.py").open("a", encoding="utf-8") as measuring:
        measuring.write("\n# a remark\n")
    assert render_changed(rendered).fresh == 2


def test_the_same_sources_give_the_same_bytes(rendered: SoundRoom) -> None:
    before = {name: (rendered.root / name).read_bytes() for name in HUM + KNOCK}
    for name in before:
        (rendered.root / name).unlink()
    render_changed(rendered)
    assert {name: (rendered.root / name).read_bytes() for name in HUM + KNOCK} == before


def test_what_is_decoded_is_what_was_played(rendered: SoundRoom) -> None:
    for name in HUM:
        heard = decode(rendered.root / name)
        assert heard.shape == (2, 48_000)
        spectrum = np.abs(np.fft.rfft(heard[0]))
        assert int(spectrum.argmax()) == 220


def test_the_table_tells_the_game_what_there_is(rendered: SoundRoom) -> None:
    assert json.loads(rendered.table.read_text(encoding="utf-8")) == {
        "hum": {"file": "audio/ambiences/hum", "kind": "ambience", "loops": True, "seconds": 1.0},
        "knock": {"file": "audio/effects/knock", "kind": "effect", "loops": False, "seconds": 0.25},
    }


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("return np.stack([once, once])[0]", "shape"),
        ("return np.stack([once, once]) * np.nan", "no numbers"),
        ("return np.stack([once, once]) * 0", "silence"),
        ("return np.stack([once, once]) / nothing", "NameError"),
    ],
)
def test_an_error_names_the_file_and_the_sound_and_spares_the_others(
    workplace: SoundRoom, broken: str, told: str
) -> None:
    edit(workplace.masters / "effects/knock.py", "return np.stack([once, once])", broken)
    outcome = render_changed(workplace)
    [error] = outcome.errors
    assert error.startswith("audio/effects/knock.py: knock")
    assert told in error
    assert sorted(outcome.written) == HUM


def test_a_loop_that_ends_within_a_frame_is_refused(workplace: SoundRoom) -> None:
    edit(workplace.masters / "ambiences/hum.py", "48_000", "48_001")
    [error] = render_changed(workplace).errors
    assert "whole number" in error


def test_a_sound_that_fails_leaves_the_last_good_file(rendered: SoundRoom) -> None:
    before = (rendered.root / KNOCK[1]).read_bytes()
    edit(rendered.masters / "effects/knock.py", "return np", "return nothing or np")
    assert render_changed(rendered).errors
    assert (rendered.root / KNOCK[1]).read_bytes() == before


def test_a_name_that_no_master_has_is_told(workplace: SoundRoom) -> None:
    with pytest.raises(SoundError, match=r"no master is called 'knack'.*knock"):
        render_changed(workplace, ["knack"])


def test_a_room_on_the_web_gets_more_kilobits_until_its_seam_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    once = np.sin(2 * np.pi * 220 * np.arange(48_000) / 48_000)
    hum = Sound("hum", "ambience", lambda: 0.1 * np.stack([once, once]))
    told = [["it jumps"], []]
    fewest = encodings(hum)[".mp3"]()
    monkeypatch.setattr(workshop, "seam_faults", lambda seam: told.pop(0))
    next_best = encodings(hum)[".mp3"]()
    monkeypatch.setattr(workshop, "seam_faults", lambda seam: ["it jumps"])
    most = encodings(hum)[".mp3"]()
    assert len(fewest) < len(next_best) < len(most)


@pytest.mark.parametrize(("name", "ending"), [("hum", ".opus"), ("hum", ".mp3")])
def test_a_loop_gets_the_fewest_kilobits_at_which_it_closes(
    monkeypatch: pytest.MonkeyPatch, name: str, ending: str
) -> None:
    once = np.sin(2 * np.pi * 220 * np.arange(48_000) / 48_000)
    hum = Sound(name, "ambience", lambda: 0.1 * np.stack([once, once]))
    few = encodings(hum)[ending]()
    monkeypatch.setattr(workshop, "seam_faults", lambda seam: ["it jumps"])
    assert len(few) < 0.7 * len(encodings(hum)[ending]())


def test_on_the_web_it_has_to_be_near_to_its_source_too(monkeypatch: pytest.MonkeyPatch) -> None:
    hiss = Sound("hiss", "ambience", lambda: noise(96_000, "hiss", slope=0.0))
    monkeypatch.setattr(workshop, "seam_faults", lambda seam: [])
    near = encodings(hiss)[".mp3"]()
    monkeypatch.setattr(workshop, "NEAR_ENOUGH", -10.0)
    assert len(encodings(hiss)[".mp3"]()) < 0.7 * len(near)


def test_nothing_is_stale_after_rendering(rendered: SoundRoom) -> None:
    assert stale(rendered) == []


def test_a_changed_a_missing_and_a_foreign_file_are_stale(rendered: SoundRoom) -> None:
    (rendered.root / HUM[0]).unlink()
    (rendered.root / KNOCK[1]).write_bytes(b"not it")
    (rendered.root / "game/audio/brought_along.opus").write_bytes(b"whose is it?")
    assert stale(rendered) == [
        "game/audio/ambiences/hum.mp3: missing",
        "game/audio/effects/knock.opus: is not what was rendered from audio/effects/knock.py",
        "game/audio/brought_along.opus: no master makes it",
    ]


def forge(rendered: SoundRoom, content: bytes) -> None:
    """Lay another file in the place of the knock's, and have the record know it."""
    knock = rendered.root / KNOCK[1]
    knock.write_bytes(content)
    record = read_record(rendered)
    entry = record["audio/effects/knock.py"]
    forged = Rendered(entry.sources, entry.files | {KNOCK[1]: sha256(knock)})
    write_record(rendered, record | {"audio/effects/knock.py": forged})


def test_a_forged_record_does_not_survive_the_sample(rendered: SoundRoom) -> None:
    forge(rendered, (rendered.root / HUM[1]).read_bytes())
    [fault] = stale(rendered, sample=2)
    assert fault.startswith(KNOCK[1])


def test_an_encoder_may_decide_otherwise_but_not_keep_less(rendered: SoundRoom) -> None:
    [knock] = load_master(rendered.masters / "effects/knock.py")
    played = mastered(knock)
    kbps = workshop.OPUS_KBPS["effect"][0]
    # Another processor rounds otherwise, and the encoder begins from there.
    otherwise = opus(played * (1 + 1e-4), knock.name, kbps)
    assert difference(decode(otherwise), decode(rendered.root / KNOCK[1])) > workshop.REPEATABLE
    forge(rendered, otherwise)
    assert stale(rendered, sample=2) == []
    forge(rendered, opus(played, knock.name, kbps // 2))
    [fault] = stale(rendered, sample=2)
    assert fault.startswith(f"{KNOCK[1]}: it keeps what is played by ")


def test_a_table_written_by_hand_is_stale(rendered: SoundRoom) -> None:
    edit(rendered.table, '"loops": true', '"loops": false')
    assert stale(rendered) == ["game/audio/sounds.json: is not what the masters declare"]
