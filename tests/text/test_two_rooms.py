"""One line in two rooms: both are shown, heard, kept and gone back to; each stays in its half of the page."""

from __future__ import annotations

import pytest

from game_runs import QUIT, Game, back, begin_at, load, read_lines, read_to, run, save, wait_for

pytestmark = pytest.mark.engine

ABOVE, BELOW = "Kill that process.", "Kiss that princess."
SPOKEN = run("[' '.join(renpy.get_screen(name)._tts_all().split()) for name in ('multiple_say', 'say')]")
HISTORY = run("[(line.who, line.what) for line in _history_list if line.kind != 'current'][-2:]")
# Every line that is shown above another (and so is not told on pages), with its height in the letters of now.
TALLEST = """
def tallest():
    import renpy.ast
    from renpy.store import height_of_words
    pages = [renpy.game.script.namemap[label] for label in ("overlap", "rollback")]
    heights, node = {}, None
    for page in pages:
        node = page
        while node is not None and not (isinstance(node, renpy.ast.Label) and node is not page):
            if isinstance(node, renpy.ast.Say) and node.arguments:
                heights[node.what] = height_of_words(node.what, {})
            node = node.next
    return heights
"""
# The upper half of the page, without the edges of the box and the name over it.
ROOM = 540 - 38 - 62


def test_both_lines_are_told_at_once(game: Game) -> None:
    record = game.play(
        begin_at("overlap"),
        read_to(BELOW),
        SPOKEN,
        read_lines(1),
        HISTORY,
        back(),
        SPOKEN,
        save(),
        QUIT,
    )
    spoken, history, again = record.values
    assert spoken == again == repr([f"Mira: {ABOVE}", f"heard below: {BELOW}"])
    assert history == repr([("Mira", ABOVE), ("heard below", BELOW)])
    loaded = game.play(wait_for("main_menu"), load(), read_lines(0), SPOKEN, read_lines(1), HISTORY, QUIT)
    assert loaded.values == [spoken, history]
    # Afterwards there is one box again.
    gone = game.play(begin_at("overlap"), read_to("Which princess?"), run("renpy.get_screen('multiple_say')"), QUIT)
    assert gone.values == ["None"]


def test_whoever_is_in_the_upper_room_speaks_there(game: Game) -> None:
    where = run("renpy.get_screen('say').scope.get('above', False)")
    record = game.play(
        begin_at("overlap"),
        read_to("Next."),
        where,
        read_to("Which princess?"),
        where,
        read_to("Is this a person."),
        where,
        QUIT,
    )
    assert record.values == ["True", "False", "True"]


@pytest.mark.parametrize("face", ["book", "plain", "dyslexic"])
def test_the_upper_room_has_room_for_letters_twice_as_large(game: Game, face: str) -> None:
    game.write_script("tallest.rpy", "init python:\n" + "\n".join("    " + line for line in TALLEST.splitlines()))
    wanted = {"book": None, "plain": "hyperlegible", "dyslexic": "opendyslexic"}[face]
    record = game.play(
        begin_at("overlap"),
        run('renpy.run(Preference("font size", 2.0))'),
        run(f'renpy.run(Preference("font transform", {wanted!r}))'),
        read_to("Next."),
        run("(len(tallest()), max(tallest().values()), max(tallest(), key=tallest().get))"),
        QUIT,
    )
    lines, height, line = eval(record.values[-1])
    assert lines > 6
    assert height <= ROOM, line
