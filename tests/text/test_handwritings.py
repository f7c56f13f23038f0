"""Six handwritings: whose an option is can be seen, heard and read in any face; what is struck out is said to be."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from game_runs import QUIT, READ_TO_A_MENU, Game, begin_at, pause, read_to, run
from rules.handwritings import BY_ID

pytestmark = pytest.mark.engine

FONTS = Path(__file__).resolve().parents[2] / "game" / "fonts"

# What stands on each option's slip: its words, whether they are in a handwriting, their size, how near the slip stands.
OPTIONS_SEEN = """
init python:
    def options_seen():
        found = []
        def look(d):
            if isinstance(d, Text) and d.style.parent == ('choice_button_text',):
                hand = [hand for hand, group in HAND_FONTS.items() if d.style.font is group]
                found.append(("".join(d.text), hand[0] if hand else None, d.style.size))
        renpy.get_screen('choice').visit_all(look)
        return found

    def options_nearer():
        found = []
        def look(d):
            if isinstance(d, Button) and d.style.parent and d.style.parent[0].startswith('choice_'):
                found.append(d.style.xoffset)
        renpy.get_screen('choice').visit_all(look)
        return found
"""


def seen(text: str) -> list[Any]:
    found: list[Any] = ast.literal_eval(text)
    return found


def test_every_hand_has_a_face_with_all_its_letters_and_a_licence(game: Game) -> None:
    record = game.play(run("(HAND_FACES, HAND_LETTERS)"), QUIT)
    faces, letters = ast.literal_eval(record.values[-1])
    assert set(faces) == set(BY_ID)
    assert len({family for family, _size, _line in faces.values()}) == len(BY_ID)
    for family, _size, _line in faces.values():
        has = TTFont(FONTS / f"{family}-Regular.ttf").getBestCmap()
        lacks = [chr(code) for first, last in letters for code in range(first, last + 1) if code not in has]
        assert lacks == [], family
        assert list(FONTS.glob(f"{family}-*.txt")), family


def test_letters_that_a_hand_lacks_are_in_the_books_face(game: Game) -> None:
    asked = "[(group.map.get(ord('đ'), group.map[None]), group.map[ord('a')]) for group in HAND_FONTS.values()]"
    record = game.play(run(asked), QUIT)
    for foreign, own in seen(record.values[-1]):
        assert foreign == "fonts/Literata-Regular.ttf"
        assert own != foreign


def test_options_are_written_and_heard_in_her_hands(game: Game) -> None:
    game.write_script("zz_options.rpy", OPTIONS_SEEN)
    record = game.play(
        begin_at("the_bed_knows_best"),
        READ_TO_A_MENU,
        run("options_seen()"),
        {"do": "focus"},
        run("setattr(preferences, 'font_transform', 'opendyslexic')"),
        run("renpy.restart_interaction()"),
        pause(0.5),
        run("options_seen()"),
        run("setattr(preferences, 'font_transform', None)"),
        {"do": "choose", "caption": "It’s the wall I’m sorry for"},
        READ_TO_A_MENU,
        run("options_seen()"),
        run("options_nearer()"),
        QUIT,
    )
    values = [value for value in record.values if value.startswith("[")]
    book, dyslexic, dinner, nearer = (seen(value) for value in values)
    hands = ["the_loud_one", "the_tired_one", "the_funny_one"]
    assert [hand for _words, hand, _size in book] == hands
    assert [words for words, _hand, _size in book] == [
        "Never mind them, show me the hall",
        "That’s my brother, he’s busy",
        "It’s the wall I’m sorry for",
    ]
    [offered] = [event["offered"] for event in record.events("done") if event["do"] == "focus"]
    for hand, (words, _hand, _size) in zip(hands, book, strict=True):
        assert f"{BY_ID[hand].title}: {words}" in offered
    # In a face of the reader's own the hand is named.
    assert [words for words, _hand, _size in dyslexic] == [
        f"{BY_ID[hand].title}: {words}" for hand, (words, _hand, _size) in zip(hands, book, strict=True)
    ]
    # Whose option was taken writes larger now, and stands nearer.
    sizes = {hand: size for _words, hand, size in dinner}
    assert sizes["the_funny_one"] > sizes["the_loud_one"] == sizes["the_good_one"]
    assert nearer == [0, 0, max(nearer)]
    assert max(nearer) > 0


def test_a_line_through_words_is_heard(game: Game) -> None:
    record = game.play(
        begin_at("six_of_me"),
        read_to(
            "Lila looks to see if she minds about Friday. {struck}She minds terribly.{/struck} There’s nothing there "
            "to mind with. It’s been like that since the spring, and half her year’s the same. “Can’t complain,” they "
            "say, and they can’t."
        ),
        run("renpy.get_widget('say', 'what')._tts()"),
        QUIT,
    )
    assert "Struck out: She minds terribly. There’s nothing" in record.values[-1]
