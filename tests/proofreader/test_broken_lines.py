"""Broken lines find just their fault, and sound ones none."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import proofreader
from proofreader.checking import Reader
from proofreader.texts import Kind, Text

Faults = Callable[..., list[str]]

LINE, CAPTION, MARKED, TABLE = Kind.LINE, Kind.CAPTION, Kind.MARKED, Kind.TABLE

BROKEN = [
    # signs
    (LINE, "It's late.", "straight_quote"),
    (LINE, 'He said "late" twice.', "straight_quote straight_quote"),
    (LINE, "Wait...", "dots"),
    (LINE, "He went….", "dots"),
    (LINE, "He was the one who was--", "hyphens ending"),
    (LINE, "The lamp - the old one - is out.", "hyphen_as_dash hyphen_as_dash"),
    (LINE, "The lamp — the old one is out.", "spaced_dash"),
    (LINE, "— And then he went.", "spaced_dash"),
    (LINE, "The lamp–the old one is out.", "range"),
    (MARKED, "Pages 3-5", "range"),
    (LINE, "He got out  on Thursday.", "double_space"),
    (LINE, " He got out on Thursday.", "edge_space"),
    (LINE, "He got out on Thursday. ", "edge_space"),
    (LINE, "He got out , on Thursday.", "space_before"),
    (LINE, "He got out ?", "space_before"),
    (LINE, "He got out …", "space_before"),
    (MARKED, "{} %", "space_before"),
    (LINE, "No (he said ), never.", "space_before"),
    (LINE, "No ( he said), never.", "space_before"),
    (LINE, "He got out,then in.", "space_after"),
    (LINE, "He got out.Then in.", "space_after"),
    (LINE, "Out?Then in.", "space_after"),
    (LINE, "He did it!!", "many_marks"),
    (LINE, "He did it?!", "many_marks"),
    (LINE, "He did,, twice.", "many_marks"),
    (MARKED, "Three lamps, 3 x 4", "times"),
    (MARKED, "Six lamps, 6 / 2", "divided"),
    (LINE, "He got\u00a0out.", "blank"),
    (LINE, "He got\u200bout.", "blank"),
    (LINE, "He got* out.", "sign"),
    (LINE, "He said «out».", "sign sign"),
    # quotes and apostrophes
    (LINE, "He said ”out”.", "quote"),
    (LINE, "He said “out“.", "quote"),
    (LINE, "He said “out.", "quote"),
    (LINE, "He said out”.", "quote"),
    (LINE, "He said “one “two” three”.", "quote"),
    (LINE, "He said ‘out’.", "quote"),
    (LINE, "He said “call it ‘out, and go”.", "quote"),
    (LINE, "He said “ out”.", "quote"),
    (LINE, "He said “out ”.", "quote"),
    (LINE, "Don‘t.", "apostrophe"),
    (LINE, "‘Cause he’s out.", "apostrophe"),
    (LINE, "Get ‘em in.", "apostrophe"),
    (LINE, "He said ’out, and went.", "apostrophe"),
    (LINE, "No (he said, never.", "bracket"),
    (LINE, "No, he said), never.", "bracket"),
    # sentences
    (LINE, "he got out.", "capital"),
    (LINE, "“he got out.”", "capital"),
    (LINE, "He got out. then he got in.", "capital"),
    (LINE, "“Out?” he said. “in.”", "capital"),
    (CAPTION, "tell her nobody has", "capital"),
    (LINE, "He got out", "ending"),
    (LINE, "He got out,", "ending"),
    (MARKED, "It is there to be read. It always was", "ending"),
    (TABLE, "{names}: {who} would tell {them}. {who} would not lie", "ending"),
    (LINE, "He got the the lamp.", "twice"),
    (LINE, "The the lamp is out.", "twice"),
    (LINE, "It’s a hour.", "article"),
    (LINE, "It’s an hat.", "article"),
    (LINE, "It’s late. A hour late.", "article"),
    (LINE, "It’s an unit.", "article"),
    (LINE, "It’s a {i}orange{/i}.", "article"),
    (LINE, "It’s an one-off.", "article"),
    (LINE, "It’s a SSU.", "article"),
    (LINE, "He has 3 lamps.", "figures"),
    (CAPTION, "Give him 2", "figures"),
    (LINE, "It was 02:58 then.", "clock"),
    (MARKED, "Skip it!", "shout"),
    (TABLE, "Nobody has!", "shout"),
    # words
    (LINE, "He got teh lamp.", "spelling"),
    (LINE, "He’s in the kitchenn.", "spelling"),
    (CAPTION, "Put the bnad on her", "spelling"),
    (MARKED, "Kept automaticaly", "spelling"),
    (LINE, "She likes the color.", "british"),
    (LINE, "She’d realize.", "british"),
    (LINE, "He analyzed it.", "british"),
    (LINE, "It’s the center.", "british"),
    (LINE, "It was canceled.", "british"),
    (LINE, "It’s gray.", "style"),
    (LINE, "He’s gotten out.", "style"),
    (LINE, "It’s alright.", "style"),
    (LINE, "She came toward him.", "style"),
    (LINE, "Whilst he slept, it rained.", "style"),
    (LINE, "She has a smartphone.", "style"),
    (LINE, "Put it onto the bed.", "style"),
    (LINE, "The program is over.", "style"),
    (LINE, "It’s a Mr. Hale.", "style"),
    (LINE, "It was October 28th, Elara.", "figures style"),
    (MARKED, "Kept on October 28", "style"),
    (LINE, "That is almost a smile.", "not_in_this_book"),
]

SOUND = [
    (LINE, "“Don’t,” she says, “you’ve got ’em on.”"),
    (LINE, "’Cause he’s the boys’ friend, that’s why."),
    (LINE, "He said “it was ‘nothing’, and then ‘nothing’ again.”"),
    (LINE, "He said “’tis late”, and went."),
    (LINE, "The Hales’ door. Theo’s shoes. James’s band. The gran’s."),
    (LINE, "She’d’ve come. Mum’d know. Who’s that? They’re off. I’ll see. We’re in. He’s been."),
    (LINE, "Rock ’n’ roll."),
    (LINE, "And if one has been married, is one permitted “we”?"),
    (LINE, "…When was that one?"),
    (LINE, "…when was that one?"),
    (LINE, "Course he does. He’s the one who was—"),
    (LINE, "She wants it—the lamp—lit."),
    (LINE, "Did you brush."),
    (LINE, "What other six."),
    (LINE, "Somebody says, quite loudly, in her sleep, “One.” He writes it down."),
    (LINE, "OVEN. YOU TWO. LASAGNE. IS ANYBODY HURT, NO, THEN EAT IT."),
    (LINE, "He did it! He pressed!"),
    (LINE, "Dinner’s at seven; he’ll be late: he always is."),
    (LINE, "It’s a hat. It’s a hat with a subscription. He had had enough. No, no, no."),
    (
        LINE,
        "An hour, an honest one, a unit, a used cup, an umbrella, a European, a one-off, an only child, an unlit lamp.",
    ),
    (LINE, "An SSU, a HAT, an OVEN, an eel, a ewe."),
    (LINE, "The man from 9C rides it to the end and back, at 14B."),
    (LINE, "No (he said), not [name]’s. {i}Never.{/i}"),
    (LINE, "Twenty-one floors, hand-wide, on to a bed, towards six."),
    (LINE, "“{i}One.{/i}”{w=0.5} “Two.”{nw}"),
    (LINE, "Is it six when Mum comes, or the other six?"),
    (LINE, "Soon-ja snores. Ava Lindqvist-Rao doesn’t."),
    (LINE, "She can’t tell the telling from the tellings."),
    (CAPTION, "Tell her nobody has, and it’s an hour longer"),
    (CAPTION, "The door that’s open a hand wide"),
    (MARKED, "all at once"),
    (MARKED, "{} letters a second"),
    (MARKED, "{what}: less. Now {number}"),
    (MARKED, "Version [config.version]"),
    (MARKED, "{#file_time}%a %d %B, %H:%M"),
    (MARKED, "The save was cut short. It lies at\n\n{path}\n\nand was left as it is."),
    (MARKED, "{b}[whose]:{/b} [words]"),
    (MARKED, "Read them (opens a page of renpy.org)"),
    (MARKED, "Pages 3–5"),
    (MARKED, "Tap anywhere, A on a controller"),
    (MARKED, "vwxyz’"),
    (MARKED, "−"),
    (MARKED, "+"),
    (MARKED, "• all preferences"),
    (MARKED, "{}%"),
    (TABLE, "{names}: {who} would tell {them} if {they} asked."),
    (TABLE, "the girl with one lace undone"),
]


@pytest.mark.parametrize(("kind", "words", "codes"), BROKEN)
def test_a_broken_line_finds_its_fault(faults: Faults, kind: Kind, words: str, codes: str) -> None:
    file = "game/story/a.rpy" if kind in (LINE, CAPTION) else "game/ui/a.rpy"
    assert sorted(faults(kind, words, file=file)) == sorted(codes.split())


@pytest.mark.parametrize(("kind", "words"), SOUND)
def test_a_sound_line_finds_nothing(faults: Faults, kind: Kind, words: str) -> None:
    file = "game/story/a.rpy" if kind in (LINE, CAPTION) else "game/ui/a.rpy"
    assert faults(kind, words, file=file) == []


def test_every_check_has_a_broken_line() -> None:
    """The codes of all checks, read from their source, stand in the table."""
    folder = Path(str(proofreader.__file__)).parent
    code = "".join((folder / f"{name}.py").read_text("utf-8") for name in ("typography", "sentences", "house_style"))
    code += (folder / "checking.py").read_text("utf-8").split("def check_lists")[0]
    checks = set(re.findall(r'yield \(?\s*"(\w+)"', code)) | set(re.findall(r'_rule\(\s*"(\w+)"', code))
    assert len(checks) > 25
    assert checks == {code for _kind, _words, codes in BROKEN for code in codes.split()}


def test_only_remy_runs_on(faults: Faults) -> None:
    words = "and so, as one says,"
    assert faults(LINE, words, who="remy") == []
    assert faults(LINE, words, who="sam") == ["capital", "ending"]


def test_a_clock_shows_figures_and_nobody_speaks_them(faults: Faults) -> None:
    words = "Somebody has written 02:58 on the back."
    assert faults(LINE, words, who=None) == []
    assert faults(LINE, words, who="remark") == []
    assert faults(LINE, words, who="sam") == ["clock"]
    assert faults(LINE, "It has 258 on it.", who=None) == ["figures"]
    assert faults(MARKED, "It has 258 on it", file="game/ui/a.rpy") == []


@pytest.mark.parametrize("kind", [Kind.OTHER, Kind.MESSAGE, Kind.SKELETON, Kind.DOCUMENT])
def test_what_readers_never_meet_is_spelt_and_no_more(faults: Faults, kind: Kind) -> None:
    assert faults(kind, 'near: the "hour" ... isn\'t', file="skeleton/a.rpy") == []
    assert faults(kind, "near: the huor, gray, JSON", file="skeleton/a.rpy") == ["spelling", "style"]


def test_the_workshops_words_are_not_the_books(faults: Faults) -> None:
    assert faults(Kind.DOCUMENT, "It is JSON.", file="README.md") == []
    assert faults(LINE, "It’s JSON.") == ["spelling"]


def test_what_is_wrong_is_said_with_what_to_write(reader: Reader) -> None:
    def told(words: str) -> list[str]:
        return [what for _code, what in reader.faults(Text("game/story/a.rpy", 1, 1, LINE, words, "sam"))]

    assert told("She’d realize.") == ["“realize” is not British: write “realise”"]
    assert told("It’s alright.") == ["«It’s alright.»: this house writes “all right”"]
    assert told("It’s a hour.") == ["«It’s a hour.»: write “an hour”"]
    (spelt,) = told("He’s got sandwitches.")
    assert spelt.startswith(
        "“sandwitches” is in no dictionary: write “sandwiches”, or put it into tools/proofreader/words"
    )
