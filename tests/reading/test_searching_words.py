"""What counts as the same words when somebody looks for a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searching.words import as_typed, holds, without_tags


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It doesn’t go far.", "doesn't"),
        ("“We’re in,” he says.", "\"we're in"),
        ("Così, naïve, Ærø, Łódź", "cosi NAIVE aero lodz"),
        ("A page is turned. It’s turned for you.", "TURNED page"),
        ("Straße", "strasse"),
        ("In the {i}cup{/i}board", "cupboard"),
        ("He’s the one who was—", "was-"),
        ("Well… yes", "well..."),
        ("one\n  two", '"one two"'),
        ("anything", "   "),
    ],
)
def test_what_is_the_same(text: str, wanted: str) -> None:
    assert holds([text], wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It goes far.", "doesn't"),
        ("The page is turned.", '"turned page"'),
        ("A hand", "hands"),
        ("{b}x{/b}", "b"),
    ],
)
def test_what_is_not(text: str, wanted: str) -> None:
    assert not holds([text], wanted)


def test_all_words_have_to_be_there_in_any_of_the_texts() -> None:
    assert holds(["Elara", "I did the ones you can see."], "elara ones")
    assert not holds(["Theo", "I did the ones you can see."], "elara ones")
    # A phrase does not reach from the name into the words.
    assert not holds(["Elara", "I did"], '"elara i"')


def test_tags_are_left_out_and_doubled_signs_are_single_ones() -> None:
    assert without_tags("{i}a{/i} {{b} [[c]") == "a {b} [c]"


@given(st.text())
def test_typing_what_was_typed_changes_nothing(text: str) -> None:
    assert as_typed(as_typed(text)) == as_typed(text)


WORDS = st.text(st.sampled_from("aàÅſßIİ’'‘ –…x \n"))


@given(WORDS, WORDS, WORDS)
def test_a_line_is_found_by_any_part_of_it_however_it_is_typed(before: str, part: str, after: str) -> None:
    assert holds([f"{before} {part} {after}"], part)
    assert holds([f"{before} {part} {after}"], part.upper())
    assert holds([f"{before} {as_typed(part)} {after}"], part)
