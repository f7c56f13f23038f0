"""Trust and fear in words."""

import re

import pytest

from rules.book import CHAPTERS, chapter
from rules.cast import person
from rules.errors import BadValue
from rules.words import describe_bond, describe_fear

EVERY_BOND = [bond for one in CHAPTERS for bond in one.bonds]


@pytest.mark.parametrize("bond", EVERY_BOND, ids=lambda bond: bond.id)
def test_a_bond_has_six_different_sentences_that_name_its_people(bond):
    sentences = [describe_bond(bond, trust) for trust in range(6)]
    assert len(set(sentences)) == 6
    for sentence in sentences:
        assert all(person(one).short in sentence for one in bond.people)
        assert re.fullmatch(r"[A-Z][^{}0-9]+: [^{}0-9]+\.", sentence)
        assert len(sentence) <= 90


@pytest.mark.parametrize("dreamers", [one.dreamers for one in CHAPTERS], ids=str)
def test_fear_has_six_different_sentences_that_name_who_dreams(dreamers):
    sentences = [describe_fear(dreamers, fear) for fear in range(6)]
    assert len(set(sentences)) == 6
    for sentence in sentences:
        assert all(person(one).short in sentence for one in dreamers)
        assert re.fullmatch(r"[A-Z][^{}0-9]+: [^{}0-9]+\.", sentence)


def test_pronouns_say_who_is_meant():
    assert describe_bond(chapter(2).lead, 3) == "Clara and Max: he would tell her if she asked."
    assert describe_bond(chapter(1).third, 3) == "Mira and Jordan: they would tell her if she asked."
    # Two of the same pronoun: one of them by name.
    assert describe_bond(chapter(2).third, 3) == "Clara and Leila: Leila would tell her if she asked."
    assert describe_bond(chapter(5).lead, 3) == "Ava, Leo and Mara: they would tell her if she asked."
    assert describe_fear(chapter(5).dreamers, 2) == "Leo and Mara: they would like somebody on the stairs."


@pytest.mark.parametrize("number", [-1, 6])
def test_there_are_no_words_outside_the_range(number):
    with pytest.raises(BadValue, match="0 to 5"):
        describe_bond(chapter(1).lead, number)
    with pytest.raises(BadValue, match="0 to 5"):
        describe_fear(chapter(1).dreamers, number)
