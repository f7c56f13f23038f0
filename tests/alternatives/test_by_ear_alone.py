"""A telling made from what self-voicing speaks alone: from the cover to the end, by a few keys, with nothing seen."""

from __future__ import annotations

import re
from typing import Any

import pytest

from declared_words import PEOPLE, PICTURES, attribute, known_as
from game_runs import Game
from house.running import Record
from rules.content_notes import content_note

pytestmark = pytest.mark.engine

LAST_LINE = "At ten to ten he has none of them."
CHOSEN, AFTER_THE_CHOICE = "Promise that Mum’s home when she wakes up", "There isn’t an extra one"


@pytest.fixture
def heard_telling(game: Game) -> Record:
    """One telling, in which a setting is turned, a place kept and gone back to, and the history listened to."""
    return game.listen(
        {3: "setting", 6: "save", 9: "load", AFTER_THE_CHOICE: "history", LAST_LINE: "quit"}, [0, 1, 0, 0, 1]
    )


def plain(text: str) -> str:
    """A text as a voice says it: without tags, and with what ui/voice.rpy puts for what reads badly."""
    text = re.sub(r"\{[^}]*\}", "", text).replace("—", ", ")
    text = re.sub(r"\b0?(\d{1,2}):(\d\d)\b", r"\1 \2", text)
    return re.sub(r"\s*·\s*", ". ", text)


def pairs(record: Record) -> list[tuple[dict[str, Any], str]]:
    """Each line that was told, with all that was heard between the line before it and its end."""
    told, heard = [], ""
    for entry in record.entries:
        if entry["event"] == "heard":
            heard += " " + entry["what"]
        elif entry["event"] == "told" and not entry["what"].endswith("{fast}"):
            # (A line that only stays while one chooses is not told again.)
            told.append((entry, heard))
            heard = ""
    return told


def not_heard(record: Record) -> list[str]:
    """What was told or shown and was not to be heard, a line each."""
    missing = []
    before: dict[str, list[str]] = {}
    for entry, heard in pairs(record):
        # What was chosen was heard as one of the options, beside which nothing stands.
        named = entry["who"] and entry["kind"] != "choice"
        line = plain(f"{entry['who']}: {entry['what']}" if named else entry["what"])
        if line not in heard:
            missing.append(f"the line {line!r}")
        missing += [f"{words!r}, with {line!r}" for words in seen(before, entry["shown"]) if words not in heard]
        before = entry["shown"]
    for menu in record.events("options"):
        if menu["chosen"] not in menu["heard"] or len(set(menu["heard"])) < 2:
            missing.append(f"all that could be chosen beside {menu['chosen']!r}")
    return missing


def seen(before: dict[str, list[str]], now: dict[str, list[str]]) -> list[str]:
    """What has to be said of what is shown now, beside what was shown before."""
    words = []
    places = [" ".join((tag, *rest)) for tag, rest in now.items() if tag not in PEOPLE]
    elsewhere = places != [" ".join((tag, *rest)) for tag, rest in before.items() if tag not in PEOPLE]
    if elsewhere:
        words += [PICTURES[place] for place in places]
    for tag, attributes in now.items():
        if tag in PEOPLE:
            new = elsewhere or tag not in before
            for what in attributes:
                if (new and what != "calm") or (not new and what not in before[tag]):
                    words.append(attribute(tag, what))
    gone = [tag for tag in before if tag in PEOPLE and tag not in now]
    if not elsewhere:
        words += [f"{known_as(tag)} has gone." for tag in gone]
    return words


def test_the_whole_telling_can_be_heard_and_steered_by_ear(heard_telling: Record) -> None:
    assert not not_heard(heard_telling), "\n".join(not_heard(heard_telling))
    first = " ".join(entry["what"] for entry in heard_telling.events("heard")[:2])
    assert "V reads aloud." in first
    assert f"Bedtime, 2045. {PICTURES['cover']}" in first
    # Before each story it was heard what is in it, and how to go on.
    heard = [(entry["event"], entry["what"]) for entry in heard_telling.entries if "what" in entry]
    for part, line in (("prologue", "You are somewhere dark and warm."), ("the_update", "Did you brush.")):
        note = heard.index(("heard", f"{content_note(part).short} Go on"))
        assert note < next(at for at, (event, what) in enumerate(heard) if event == "told" and what == line)
        assert [event for event, _what in heard[note + 1 :]][:2] == ["heard", "told"]
    # To the end of the first scene, where the listener leaves at the last line; all menus on the way were met.
    assert pairs(heard_telling)[-1][0]["what"].startswith("He has done questions one to five")
    assert len(heard_telling.events("options")) == 5
    assert heard_telling.events("options")[4]["heard"][0] == (
        "Theo, and 3 things to choose from: Tell her nobody has, and it’s an hour longer"
    )
    # Every errand was done, and what it did was heard.
    assert [one["name"] for one in heard_telling.events("errand")] == ["setting", "save", "load", "history"]
    (setting,) = heard_telling.events("setting")
    assert setting["after"] == setting["before"] + " selected"
    (history,) = heard_telling.events("history")
    assert sum("Go back to this line." in said for said in history["heard"]) == 3
    assert f"Theo: Chosen: {CHOSEN}. Go back to this line." in history["heard"]
    # The line at which the place was kept was told again after going back to it.
    lines = [entry["what"] for entry, _heard in pairs(heard_telling)]
    assert lines.count("He got out of the cupboard on Thursday.") == 2
    # A line, a face or an option that is not said is missed by this very test.
    deaf = Record([*heard_telling.entries], 0, "")
    deaf.entries = [
        {**entry, "what": entry["what"].replace("Theo smiles a little.", "").replace("Did you brush.", "")}
        if entry["event"] == "heard"
        else entry
        for entry in deaf.entries
    ]
    assert any("'Theo smiles a little.'" in one for one in not_heard(deaf))
    assert any("Did you brush." in one for one in not_heard(deaf))
    # So is an option that was taken unheard.
    deaf.entries = [
        {**one, "what": ""} if one["event"] == "heard" and one["what"] == CHOSEN else one
        for one in heard_telling.entries
    ]
    assert not_heard(deaf) == [f"the line {CHOSEN!r}"]
