"""The same way through the whole shelf by keyboard, controller, finger, one switch, and at 200 % text by voice."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from game_runs import Game, pause, run, wait_for
from shelf_filled import LEAVES, MEET_EVERYTHING

pytestmark = pytest.mark.engine

Step = dict[str, Any]
ROUND = 90

# What is pressed one after the other, and what has to be true then.
WAY = [
    ("The shelf", "renpy.get_screen('shelf')"),
    ("Notebook", "renpy.get_screen('shelf').scope['leaf'] == 'notebook'"),
    ("Places", "renpy.get_screen('shelf')"),
    ("Listening", "renpy.get_screen('shelf').scope['leaf'] == 'listening'"),
    ("Play: The Update", "listening_room.music == 'the_update'"),
    ("More fear", "listening_room.share == 0.2"),
    ("Stop: The Update", "listening_room.music is None"),
    ("Album", "renpy.get_screen('shelf').scope['leaf'] == 'album'"),
    ("From the dark of the room", "renpy.get_screen('album_page')"),
    ("Tone", "renpy.get_screen('album_page').scope['plates'] == ('key', 'warm')"),
    ("Other inks", "renpy.get_screen('album_page').scope['palette'] != 'the_update'"),
    ("Next plate", "renpy.get_screen('album_page').scope['shown'] != 'a_hand_wide'"),
    ("Back", "not renpy.get_screen('album_page')"),
    ("Map", "renpy.get_screen('shelf').scope['leaf'] == 'map'"),
    ("The Tether", "renpy.get_screen('shelf')"),
    ("The Update", "renpy.get_screen('shelf')"),
    ("Tell again from Quarter past nine", "not renpy.get_screen('shelf') and scene_id == 'quarter_past_nine'"),
]


def until(code: str) -> Step:
    return {"do": "until", "code": code, "patience": ROUND}


def arrows(text: str) -> Step:
    return {"do": "arrows_to", "on": text}


def controller(text: str) -> Step:
    return {"do": "arrows_to", "on": text, "with": "pad"}


def finger(text: str) -> Step:
    return {"do": "tap", "on": text}


def one_switch(text: str) -> Step:
    return {"do": "switch", "on": text, "patience": ROUND}


# What each leaf begins with, below the tabs; from there it is gone down.
FIRST_OF_A_LEAF = {
    "map": "Tell again from Lights out.",
    "night": "Nothing yet.",
    "notebook": "Theo Hale: Will check the lock.",
    "album": "From the dark of the room",
    "listening": "Play: The Update",
    "stars": "0 of 20 stars hang here.",
    "taking_along": "What you have met can go along with you",
    "credits": "Words, pictures, music and programme",
}
STEPS_DOWN = 6

HANDS = {"keyboard": arrows, "controller": controller, "finger": finger, "one switch": one_switch}
WISHES = {
    "one switch": [
        run("setattr(persistent, 'one_switch', True)"),
        run("setattr(persistent, 'one_switch_seconds', 5.0)"),
        run("setattr(persistent, 'press_motion', 'still')"),
    ]
}


@pytest.mark.parametrize("hand", list(HANDS))
def test_the_shelf_is_used_from_leaf_to_leaf(game: Game, hand: str) -> None:
    steps = [[HANDS[hand](text), until(code)] for text, code in WAY]
    game.play(
        wait_for("main_menu"),
        MEET_EVERYTHING,
        *WISHES.get(hand, []),
        pause(0.3),
        *steps,
        environment={"RENPY_VARIANT": "touch pc large"} if hand == "finger" else None,
    )


def test_what_has_the_focus_is_said_and_seen_whole_at_200_per_cent(game: Game) -> None:
    """By keys and the voice, with letters twice as large: each leaf is gone through, and nothing of it lies outside."""
    spoken = {"do": "spoken"}
    record = game.play(
        wait_for("main_menu"),
        MEET_EVERYTHING,
        run("setattr(config, 'tts_function', lambda words: heard_words.append(words))"),
        run("\nheard_words = []\npreferences.self_voicing = True"),
        run("renpy.run(Preference('font size', 2.0))"),
        *[
            step
            for leaf, first in FIRST_OF_A_LEAF.items()
            for step in (
                run(f"renpy.run(ShowMenu('shelf', opens={leaf!r}))"),
                wait_for("shelf"),
                pause(0.3),
                {"do": "arrows_to", "on": first, "press": False},
                spoken,
                *[one for _ in range(STEPS_DOWN) for one in ({"do": "key", "key": "DOWN"}, spoken)],
            )
        ],
        run("tuple(str(words) for words in heard_words)"),
    )
    assert set(FIRST_OF_A_LEAF) == set(LEAVES)
    looks = record.done("spoken")
    assert len(looks) == (STEPS_DOWN + 1) * len(LEAVES)
    assert not [look["said"] for look in looks if look["said"] and not look["seen"]]
    said = [look["said"] for look in looks]
    heard = " ".join(ast.literal_eval(record.values[-1]))
    for words in FIRST_OF_A_LEAF.values():
        assert any(one.startswith(words) for one in said), words
        assert words in heard
    # Further down there is more, and each of it is something else.
    assert len(set(said)) > 0.6 * len(said)
