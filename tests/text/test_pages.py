"""Lines that do not fit the box, told on pages in the real engine."""

from __future__ import annotations

import re
from typing import Any, cast

import pytest

from game_runs import QUIT, Game, back, begin_at, key, load, pause, read_lines, read_to, run, save, wait_for, wait_gone
from house.running import Record

pytestmark = pytest.mark.engine

Step = dict[str, Any]
TO_A_MENU: Step = {"do": "read", "until": {"menu": True}}
MOST_WORDS = 480  # px, gui.most_words_height
LONG = "You’re asleep on the wrong side of it, the man said."
PAGES_AT_200 = [
    "You’re asleep on the wrong side of it, the man said. He said it twice; the first time was to the lamp, and nobody "
    "had asked him.",
    "“There isn’t an extra one,” she told him. “It’s only a thing they do to the clocks … you’ll see.”",
    "Then {i}all of the others woke up, and said so, and went on saying so to whoever asked them, and to one or two "
    "who had not.{/i}",
    "{i}Every {b}last{/b} one of them did, until the kettle{/i} clicked off.",
]
SAY = "renpy.get_screen('say').scope[{!r}]"


def prefer(name: str, value: object) -> Step:
    return run(f"renpy.run(Preference({name!r}, {value!r})) or renpy.restart_interaction()")


def plain(words: str) -> str:
    """Words without tags and spaces."""
    return re.sub(r"\s", "", re.sub(r"\{[^{}]*\}", "", words.replace("{{", "\0")))


def values(record: Record) -> list[Any]:
    """What the steps came to, without those that came to nothing."""
    return [cast(Any, eval(value)) for value in record.values if value != "None"]


def what_is_shown() -> Step:
    return run(SAY.format("what"))


def test_every_page_fits_in_every_face_and_together_they_are_the_line(long_lines: Game) -> None:
    steps: list[Step] = [begin_at("long_lines"), prefer("font size", 2.0), TO_A_MENU]
    for face, size, spacing in (("hyperlegible", 2.0, 1.0), ("opendyslexic", 2.0, 1.5), (None, 0.8, 1.0)):
        steps += [
            prefer("font size", size),
            prefer("font transform", face),
            prefer("font line spacing", spacing),
            {"do": "choose", "caption": "Lie"},
            TO_A_MENU,
        ]
    record = long_lines.play(*steps, run("renpy.store.ruler.rows"), QUIT)
    expected = "".join(plain(line) for line in _lines_of_the_story(long_lines))
    assert len(expected) > 1100
    rows = [row for row in values(record)[0] if not row[1].endswith("{fast}")]
    tellings: dict[tuple[Any, int], list[Any]] = {
        key: [row for row in rows if row[6:8] == key]
        for key in [(None, 200), ("hyperlegible", 200), ("opendyslexic", 200), (None, 80)]
    }
    for (face, size), told in tellings.items():
        for who, what, wide, high, top, bottom, *_ in told:
            assert high <= MOST_WORDS + 4, (face, size, who, what)
            assert wide <= (1680 if size > 130 else 1300), (face, size, what)
            # The box holds its words, and lies on the page with the name over it.
            assert bottom - top >= high + 38, (face, size, what)
            assert top > 200, (face, size, top)
            assert bottom <= 1070, (face, size, bottom)
        heard = "".join(plain(row[1].rpartition("{fast}")[2]) for row in told)
        assert expected in heard, (face, size)
    heights = {key: max(row[3] for row in told) for key, told in tellings.items()}
    assert heights[(None, 80)] < 240 < heights[(None, 200)]
    pages = {key: len(told) for key, told in tellings.items()}
    assert pages[(None, 80)] < pages[(None, 200)] < pages[("opendyslexic", 200)]


def _lines_of_the_story(game: Game) -> list[str]:
    script = (game.project / "game/story/long_lines.rpy").read_text("utf-8")
    part = script.partition("label long_lines:")[2].partition("menu")[0]
    return [found.group(1) for found in re.finditer(r'^    (?:\w+ )?"(.*)"$', part, re.M)]


def test_to_the_engine_it_is_one_line(long_lines: Game) -> None:
    entries = f"[one.what for one in _history_list if one.what.startswith({LONG!r})]"
    record = long_lines.play(
        begin_at("long_lines"),
        prefer("font size", 2.0),
        read_lines(2),
        # Page 2 of the long line.
        run(f"({SAY.format('what')}, {SAY.format('page')}, {SAY.format('who')})"),
        run(f"[len(one) for one in {entries}]"),
        run("len(_last_say_what)"),
        save(),
        # Back by a page, and by a line; forward again by a line and by pages.
        key("PAGEUP"),
        wait_for("at_page_1"),
        what_is_shown(),
        key("PAGEUP"),
        read_to("Short."),
        key("PAGEDOWN"),
        read_to(PAGES_AT_200[0]),
        read_lines(2),
        key("PAGEUP"),
        wait_for("at_page_2"),
        key("PAGEUP"),
        wait_for("at_page_1"),
        key("PAGEDOWN"),
        wait_for("at_page_2"),
        key("PAGEDOWN"),
        wait_for("at_page_3"),
        what_is_shown(),
        read_to("Stop me if you’ve heard it."),
        run(f"[len(one) for one in {entries}]"),
        # To go back to it is to go to its first page; a kept place is its first page as well.
        back(),
        what_is_shown(),
        load(),
        what_is_shown(),
        # The extended line: its first page holds what was told, and the last one comes after it.
        read_to("Ten was the one that she liked. Eleven was the shoes."),
        run("[one.what for one in _history_list if one.what.startswith('One.')]"),
        read_to("After it."),
        run("[plain_words(one.what) for one in _history_list if one.what.startswith('Wait.')]"),
        TO_A_MENU,
        QUIT,
    )
    found = values(record)
    whole = len(found[1]) == 1 and found[1][0]
    assert found[0] == (PAGES_AT_200[1], 2, "Theo")
    assert whole > sum(len(page) for page in PAGES_AT_200)
    assert found[2] == whole
    assert found[3] == PAGES_AT_200[0]
    assert found[4] == PAGES_AT_200[2]
    assert found[5] == [whole]
    assert found[6] == found[7] == PAGES_AT_200[0]
    [extended] = found[8]
    assert extended.startswith("One.{fast} Two, and then")
    assert extended.endswith("Eleven was the shoes.")
    [waits] = found[9]
    assert waits.endswith("byanybody.")
    heard = "".join(plain(line.rpartition("{fast}")[2]) for line in record.lines)
    assert heard.count("Elevenwastheshoes.") == 1
    assert heard.count("Two,andthen") == 1


def test_letters_change_in_the_midst_of_a_line(long_lines: Game) -> None:
    page = f"({SAY.format('what')}, {SAY.format('page')})"
    record = long_lines.play(
        begin_at("long_lines"),
        read_lines(1),
        run(page),
        # By the page of preferences, and there in several ways.
        {"do": "key", "key": "ESCAPE"},
        wait_for("save"),
        {"do": "click", "on": "Preferences"},
        wait_for("preferences"),
        {"do": "click", "on": "Letters"},
        pause(0.3),
        {"do": "click", "on": "OpenDyslexic"},
        pause(0.3),
        run("setattr(persistent, 'words_opacity', 70)"),
        *[run("renpy.run(letters_step('size', 1))")] * 5,
        {"do": "key", "key": "ESCAPE"},
        wait_gone("preferences"),
        wait_for("at_page_1"),
        run(f"{page}, preferences.font_size, preferences.font_transform, persistent.words_opacity"),
        # On: a page goes by; then smaller, in the midst of it: it begins with the same words and reaches further.
        read_lines(1),
        run(page),
        prefer("font size", 1.0),
        prefer("font transform", None),
        run(page),
        key("PAGEUP"),
        wait_for("at_page_1"),
        run(page),
        read_to("Stop me if you’ve heard it."),
        run("renpy.run(reset_settings)"),
        run("preferences.font_size, preferences.font_transform, persistent.words_opacity"),
        run("renpy.store.ruler.rows"),
        QUIT,
    )
    found = values(record)
    (first, _), changed, (second, number), (longer, _), (before, at), reset, rows = found
    assert first.startswith(LONG)
    ((large, page_number), size, face, opacity) = changed
    assert (page_number, size, face, opacity) == (1, 1.5, "opendyslexic", 70)
    assert first.startswith(large)
    assert large != first
    # Nothing is lost and nothing told twice: the second page goes on where the first one ends.
    assert plain(first + PAGES_AT_200[2]).startswith(plain(large + second)[: len(plain(first))])
    assert number == 2
    assert longer.startswith(second)
    assert longer != second
    # What had been told lies behind it.
    assert (before, at) == (large, 1)
    assert reset == (1.0, None, 100)
    # It was drawn in those letters, and not only said.
    drawn = {(row[1], *row[6:8]): row[3] for row in rows}
    assert drawn[large, "opendyslexic", 150] > 1.3 * drawn[first, None, 100]


def test_pages_are_read_aloud_once_with_their_speaker(long_lines: Game) -> None:
    record = long_lines.play(
        begin_at("long_lines"),
        prefer("font size", 2.0),
        prefer("self voicing", "enable"),
        run("setattr(persistent, 'captions', True)"),
        *[step for _ in range(16) for step in (read_lines(1), {"do": "pause", "seconds": 0.15})],
        run("READ_ALOUD.said"),
        run("[(one.who, one.what) for one in _history_list if one.what.startswith('Stop me')]"),
        run("setattr(persistent, 'every_name', True)"),
        run("(remark_name(), narration_name())"),
        QUIT,
    )
    said, [(source, _)], names = values(record)
    together = " ".join(said)
    for page in PAGES_AT_200:
        assert together.count(plain_page(page)) == 1, said
    assert "Theo: You’re asleep" in together or "Theo You’re asleep" in together, said
    assert together.count("Theo: “There isn’t") == 0
    assert "Theo “There" not in together
    assert together.count("Theo, to you") == 1
    assert source == "Theo, to you"
    assert together.count("A lock is tried, twice") == 1
    assert names == ("Theo, to you", "Theo tells")


def plain_page(words: str) -> str:
    return re.sub(r"\{[^{}]*\}", "", words)


def test_skipping_and_auto_go_over_pages(long_lines: Game) -> None:
    record = long_lines.play(
        begin_at("skipped_lines"),
        prefer("font size", 2.0),
        TO_A_MENU,
        {"do": "choose", "caption": "Once more"},
        run("renpy.run(Skip())"),
        wait_for("choice"),
        {"do": "choose", "caption": "On"},
        run("setattr(preferences, 'skip_after_choices', True)"),
        wait_for("unread_is_near"),
        wait_for("say"),
        run(f"(renpy.config.skipping, {SAY.format('what')}, {SAY.format('page')})"),
        # Auto turns the pages; they are all of them of this line.
        run("setattr(preferences, 'afm_time', 0.3)"),
        run("renpy.run(Preference('auto-forward', 'enable'))"),
        {"do": "wait", "screen": "main_menu"},
        run("renpy.store.ruler.rows"),
        QUIT,
    )
    (skipping, what, page), rows = values(record)
    assert skipping is None
    assert (what, page) == ("He has done questions one to five, and seven to the end. Question six.", 1) or page == 1
    last = [row[1] for row in rows if row[0] is None and row[1] != "Not to be reached by skipping."]
    assert plain("".join(last)).endswith("anybread.")
    assert len(last) > 1


def test_six_long_options_scroll(long_lines: Game) -> None:
    frame = "renpy.get_widget('choice', 'choice_options')"
    record = long_lines.play(
        begin_at("long_lines"),
        prefer("font size", 2.0),
        TO_A_MENU,
        pause(0.2),
        run(f"({frame}.yadjustment.range, {frame}.height, {frame}.yadjustment.value)"),
        # What lies further down scrolls into view as it is gone to, and can be chosen there.
        {"do": "click", "on": "Lie"},
        read_to("Short."),
        QUIT,
    )
    [(further, height, at)] = values(record)
    assert further > 400
    assert height <= 920
    assert at == 0


def test_no_line_needs_a_second_page_at_first_and_sizes_go_by_steps(game: Game) -> None:
    game.write_script("story/count.rpy", COUNT)
    actions = "(letters_step(name, by) for name in LETTER_STEPS for by in (-1, 1))"
    steps = f"[action and action[0].value for action in {actions}]"
    record = game.play(
        wait_for("main_menu"),
        run("lines_of_many_pages()"),
        run(steps),
        prefer("font size", 2.0),
        run(f"{steps}[:2]"),
        prefer("font size", 0.55),
        run(f"{steps}[:2]"),
        QUIT,
    )
    (number, longer), *sizes = values(record)
    assert sizes == [[0.9, 1.1, 0.9, 1.1], [1.9, None], [None, 0.8]]
    assert number > 150
    assert longer == []


COUNT = """
init python:
    def lines_of_many_pages():
        lines = [
            node.what for node in renpy.game.script.all_stmts
            if isinstance(node, renpy.ast.Say) and node.filename.startswith("game/story")
        ]
        return len(lines), [line for line in lines if len(pages_of(line, {})) > 1]
"""


def test_the_room_for_words_is_the_same_after_a_card(long_lines: Game) -> None:
    """A card is lettered larger; what was measured for it is not taken for the story's own lines."""
    room = run("room_for_words({})")
    card = run("renpy.say(store.card, 'Floor four.', interact=False)")
    anew = run("fits_measured.__init__()")
    record = long_lines.play(begin_at("long_lines"), room, anew, card, room, QUIT)
    assert values(record) == [228, 228]


SHORT_MENU = """
label short_menu:
    "One line."
    menu:
        "This":
            pass
        "That":
            pass
    "Another line."
    menu (high=True):
        "This":
            return
        "That":
            return
"""


def test_options_stand_over_the_name_over_the_last_line(long_lines: Game) -> None:
    """As low as they can: faces would be behind them."""
    options = "[f for f in renpy.display.focus.focus_list if isinstance(f.widget, renpy.display.behavior.Button)]"
    foot = "renpy.get_screen('choice').child and menu_foot()"
    lowest = f"max(f.y + f.h for f in {options} if f.screen.screen_name[0] == 'choice')"
    highest = f"min(f.y for f in {options} if f.screen.screen_name[0] == 'choice')"
    this: Step = {"do": "choose", "caption": "This"}
    long_lines.write_script("story/short_menu.rpy", SHORT_MENU)
    where = (run(foot), run(lowest), run(highest))
    record = long_lines.play(
        begin_at("short_menu"), TO_A_MENU, pause(0.5), *where, this, TO_A_MENU, pause(0.5), *where, QUIT
    )
    wanted, low, _high, _wanted, _low, high = values(record)
    assert wanted - 30 <= low <= wanted
    # ... unless what matters of the picture lies low.
    assert high < 150
