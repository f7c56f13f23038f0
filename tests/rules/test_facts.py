"""Facts: their values, their scopes, and the rules of the house about declaring them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import facts
from rules.errors import BadDeclaration, BadValue, UnknownName
from rules.facts import (
    FACTS,
    Fact,
    Kind,
    Scope,
    check_declarations,
    check_value,
    cleared_at_chapter_end,
    cleared_at_scene_end,
    declare,
    fact,
    handed_on_by,
    yes_or_no,
)


def a_fact(name="last_light", scope=Scope.CHAPTER, chapter=1):
    return declare(name, "lamp", "fridge", scope=scope, kind=Kind.ECHO, chapter=chapter, doc="for this test")


@pytest.fixture
def one_of_each_scope(monkeypatch):
    frame = {"kind": Kind.STEER, "chapter": None, "doc": "for this test"}
    monkeypatch.setattr(
        facts,
        "FACTS",
        (
            yes_or_no("door_tried", scope=Scope.SCENE, **frame),
            a_fact("fridge_open", Scope.SCENE, 2),
            a_fact("last_light", Scope.CHAPTER, 1),
            a_fact("first_light", Scope.CHAPTER, 2),
            a_fact("told_twice", Scope.BOOK, 1),
        ),
    )


def test_what_is_declared_is_sound():
    check_declarations(FACTS)
    assert [fact(one.name) for one in FACTS] == list(FACTS)


@given(st.sampled_from(FACTS), st.none() | st.booleans() | st.integers(0, 1) | st.text(max_size=3))
def test_a_fact_takes_its_values_and_its_default_and_nothing_else(one, value):
    for allowed in (*one.values, one.default):
        check_value(one.name, allowed)
    # 1 == True to Python; to the story they are two things.
    is_allowed = any(type(value) is type(other) and value == other for other in (*one.values, one.default))
    if not is_allowed:
        with pytest.raises(BadValue):
            check_value(one.name, value)


def test_a_wrong_value_is_answered_with_the_right_ones(monkeypatch):
    monkeypatch.setattr(facts, "FACTS", (a_fact(),))
    with pytest.raises(BadValue, match=re.escape("'last_light' cannot be 'lmap'. It can be: 'lamp', 'fridge'.")):
        check_value("last_light", "lmap")


@pytest.mark.usefixtures("one_of_each_scope")
@pytest.mark.parametrize("look_up", [fact, lambda name: check_value(name, True)])
def test_an_undeclared_fact_is_answered_with_those_that_there_are(look_up):
    with pytest.raises(UnknownName, match=r"no fact 'dor_tried'. There are: door_tried, .*rules/facts\.py"):
        look_up("dor_tried")


@pytest.mark.usefixtures("one_of_each_scope")
def test_facts_are_forgotten_when_their_scope_ends():
    assert cleared_at_scene_end() == ("door_tried", "fridge_open")
    assert cleared_at_chapter_end(1) == ("last_light", "door_tried", "fridge_open")
    assert cleared_at_chapter_end(2) == ("first_light", "door_tried", "fridge_open")
    assert handed_on_by(1) == ("told_twice",)
    assert handed_on_by(2) == ()


def test_a_book_fact_is_never_forgotten_and_every_other_one_is():
    forgotten = {name for chapter in range(1, 6) for name in cleared_at_chapter_end(chapter)}
    handed_on = {name for chapter in range(1, 6) for name in handed_on_by(chapter)}
    assert not forgotten & handed_on
    assert forgotten | handed_on >= {one.name for one in FACTS if one.chapter is not None}


@pytest.mark.parametrize("count", range(11))
def test_a_chapter_has_at_most_eight_book_facts(count):
    of_one = [a_fact(f"fact_{place}", Scope.BOOK, chapter=3) for place in range(count)]
    of_another = [a_fact(f"other_{place}", Scope.BOOK, chapter=4) for place in range(8)]
    if count <= 8:
        check_declarations(of_one + of_another)
    else:
        with pytest.raises(BadDeclaration, match=f"chapter 3 has {count} book facts, more than 8"):
            check_declarations(of_one + of_another)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (Fact("no name", ("a", "b"), Scope.SCENE, Kind.ECHO, 1, "doc"), "not a name"),
        (Fact("silent", ("a", "b"), Scope.SCENE, Kind.ECHO, 1, ""), "does not say"),
        (Fact("empty", (), Scope.SCENE, Kind.ECHO, 1, "doc"), "no values"),
        (Fact("fixed", ("a",), Scope.SCENE, Kind.ECHO, 1, "doc", default="a"), "never be anything"),
        (Fact("astray", ("a", "b"), Scope.SCENE, Kind.ECHO, 1, "doc", default="c"), "default of 'astray'"),
        (Fact("nowhere", ("a", "b"), Scope.SCENE, Kind.ECHO, 6, "doc"), "chapter 6, which does not exist"),
        (Fact("lost", ("a", "b"), Scope.CHAPTER, Kind.ECHO, None, "doc"), "does not say which"),
    ],
)
def test_a_wrong_declaration_is_refused_with_its_reason(wrong, message):
    with pytest.raises(BadDeclaration, match=message):
        check_declarations([wrong])


def test_all_wrong_declarations_are_named_at_once():
    with pytest.raises(BadDeclaration, match=r"'twice' is declared 2 times") as caught:
        check_declarations([a_fact("twice"), a_fact("twice"), a_fact("lost", chapter=None)])
    assert "'lost' lasts for a chapter" in str(caught.value)
