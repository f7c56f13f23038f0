"""At the usual size of letters every line of the story fits its box: paging is for larger ones."""

from __future__ import annotations

import pytest

from game_runs import QUIT, Game, begin_at, read_lines, run

pytestmark = pytest.mark.engine

LONG_LINES = """
init python:
    def long_lines():
        import renpy.ast
        found = []
        for node in renpy.game.script.all_stmts:
            if isinstance(node, renpy.ast.Say) and "story/" in node.filename and node.what:
                args = dict(remark.what_args) if node.who == "remark" else {}
                if len(pages_of(node.what, args)) > 1:
                    found.append("{}:{}".format(node.filename, node.linenumber))
        return found
"""


def test_every_line_fits_its_box(game: Game) -> None:
    game.write_script("long_lines.rpy", LONG_LINES)
    game.write_script("story/too_long.rpy", 'label too_long:\n    "' + "It goes on and on. " * 30 + '"\n    return\n')
    record = game.play(begin_at("chapter_1"), read_lines(2), run("long_lines()"), QUIT)
    # The planted one, and no other.
    assert record.values[-1] == repr(["game/story/too_long.rpy:2"])
