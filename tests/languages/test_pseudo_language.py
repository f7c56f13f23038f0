"""What the pseudo-language does to a text."""

from __future__ import annotations

import re

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from pseudo_language import CLOSES, FOREIGN, MORE_LETTERS, OPENS, pseudo, untranslated

from house.paths import GAME


def letters(text: str) -> int:
    return sum(one.isalpha() for one in text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Version [config.version]", ["[config.version]"]),
        ("{b}[whose]:{/b} said so", ["{b}", "[whose]", "{/b}"]),
        ("Delete: {words}, {when}", ["{words}", "{when}"]),
        ("{#file_time}%a %d %B at %H:%M", ["{#file_time}", "%a", "%d", "%B", "%H", "%M"]),
        ("It’s late.{fast}", ["{fast}"]),
        ("%(name)s said {{no}}", ["%(name)s", "{{", "}}"]),
        ("[[Sic", ["[["]),
        ("as [list[0]] says", ["[list[0]]"]),
    ],
)
def test_what_is_not_for_reading_stays(text: str, kept: list[str]) -> None:
    made = pseudo(text)
    assert re.findall(r"\{\{|\}\}|\{[^{}]*\}|\[\[|\[(?:[^\[\]]|\[[^\]]*\])*\]|%\(\w+\)s|%[a-zA-Z]", made) == kept
    assert made.startswith(OPENS)
    assert made.endswith(CLOSES)


@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz ABCXYZ.,’!"), min_size=1))
def test_a_text_grows_by_two_fifths_and_nothing_of_it_is_lost(text: str) -> None:
    made = pseudo(text)
    assert made == pseudo(text)
    if not letters(text):
        assert made == text
        return
    grown = letters(made) + made.count("~")
    assert 1.4 * letters(text) <= grown < 1.4 * letters(text) + 1
    # No word with a letter that has an accent passes for English.
    if re.search(r"[aeiouy]", text):
        assert [word for word in untranslated(made) if re.search(r"[aeiouy]", word)] == []


def test_english_is_found_in_whatever_is_around_it() -> None:
    assert untranslated(f"{pseudo('Page')} 3 of {pseudo('nine')}") == ["of"]
    assert untranslated("Atkinson", ("Atkinson",)) == []
    assert untranslated(pseudo("Every word of this, a pqx and “x”.")) == ["pqx"]


def test_a_row_of_letters_is_one_of_more_letters() -> None:
    assert pseudo("vwxyz’-{#letters}") == "vwxýž’-ßþø{#letters}"


def test_every_face_of_the_game_has_its_signs() -> None:
    # Handwritings lack some: those are set in Literata (stage/handwritings.rpy), which tests/text asks for.
    families = ("Literata", "AtkinsonHyperlegible", "OpenDyslexic")
    faces = sorted(file for family in families for file in (GAME / "fonts").glob(f"{family}-*.[ot]tf"))
    assert len(faces) == 12
    for face in faces:
        signs = TTFont(face).getBestCmap()
        assert [one for one in FOREIGN + MORE_LETTERS + OPENS + CLOSES if ord(one) not in signs] == [], face.name
