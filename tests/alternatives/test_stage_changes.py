"""What is told when one stage becomes another, and in which order."""

from __future__ import annotations

from rules.stage import EMPTY, OnStage, Stage, changes, step_of

THEO = OnStage("theo", "standing", "calm", "on_the_left")
ELARA = OnStage("elara", "hugging", "worried", "on_the_right")
ROOM = Stage(place="room", people=(THEO, ELARA), things=("boat",))


def test_everything_is_told_once_in_order() -> None:
    assert changes(EMPTY, ROOM) == (
        ("place", "room"),
        ("looks", "theo"),
        ("at", "theo", "on_the_left"),
        ("pose", "theo", "standing"),
        ("first_face", "theo", "calm"),
        ("looks", "elara"),
        ("at", "elara", "on_the_right"),
        ("pose", "elara", "hugging"),
        ("first_face", "elara", "worried"),
        ("thing", "boat"),
    )
    assert changes(ROOM, ROOM) == ()


def test_who_left_comes_before_who_came_and_who_changed() -> None:
    mira = OnStage("mira", "mug", "calm", "on_the_left")
    elara = OnStage("elara", "counting", "calm", "in_the_middle")
    assert changes(ROOM, Stage(place="room", people=(mira, elara))) == (
        ("gone", "theo"),
        ("looks", "mira"),
        ("at", "mira", "on_the_left"),
        ("pose", "mira", "mug"),
        ("first_face", "mira", "calm"),
        ("moves", "elara", "in_the_middle"),
        ("pose", "elara", "counting"),
        ("face", "elara", "calm"),
        ("thing_gone", "boat"),
    )


def test_a_mood_that_takes_the_place_of_another_is_told_without_a_farewell() -> None:
    seven, six = (Stage(place="room", things=(f"lanterns {mood}",)) for mood in ("seven", "six"))
    assert changes(seven, six) == (("thing", "lanterns six"),)
    assert changes(six, Stage(place="room")) == (("thing_gone", "lanterns six"),)


def test_another_place_begins_anew_and_nobody_is_said_to_have_gone() -> None:
    assert changes(ROOM, Stage(place="hall", people=(THEO,))) == (
        ("place", "hall"),
        ("looks", "theo"),
        ("at", "theo", "on_the_left"),
        ("pose", "theo", "standing"),
        ("first_face", "theo", "calm"),
    )
    assert changes(ROOM, EMPTY) == (("nothing",),)


def test_the_press_is_told_when_it_changes_what_is_seen() -> None:
    plain = Stage(place="room")
    asked = Stage(place="room", palette="nightmare", other="exposure", share=0.5, still=True, uneasy=True)
    more = Stage(place="room", palette="nightmare", other="exposure", share=0.6, still=True, uneasy=True)
    most = Stage(place="room", palette="nightmare", other="exposure", share=0.7, still=True, uneasy=True)
    assert changes(plain, asked) == (
        ("inks", "nightmare"),
        ("merges", "exposure"),
        ("share", "1"),
        ("still",),
        ("uneasy",),
    )
    assert changes(asked, more) == ()
    assert changes(more, most) == (("share", "2"),)
    assert changes(most, plain) == (("own_inks",), ("parts",), ("stirs",), ("settles",))
    # Another place prints in its own inks without a word.
    assert changes(asked, Stage(place="hall", still=True, uneasy=True)) == (("place", "hall"),)


def test_shares_have_steps() -> None:
    assert [step_of(share) for share in (0.01, 0.33, 0.34, 0.66, 0.67, 0.99, 1.0)] == [
        "0",
        "0",
        "1",
        "1",
        "2",
        "2",
        "3",
    ]
