"""What was met goes along to another machine, in the engine: as a file and as a code, and nothing there is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game_runs import QUIT, TO_THE_COVER, Game, begin_at, click, pause, read_lines, run, save, wait_for, wait_gone
from keeping.progress import Read, decode, encode

pytestmark = pytest.mark.engine

LEAF = [run("renpy.run(ShowMenu('shelf', opens='taking_along'))"), wait_for("shelf")]
OVER = [click("All right"), wait_gone("mishap")]
MET = run("(persistent.finale_seen, sorted(persistent.scenes_met), sorted(persistent.endings_met))")
SAID = run("renpy.get_screen('mishap').scope['title']")
WHAT = run("renpy.get_screen('mishap').scope['words']")
CODE = run("progress_code()")
EVERYTHING = run("repr((gather_progress(), persistent.came_along))")
# A story is over, and somebody took a step in another.
TELL = (
    "setattr(store, 'book', rules.telling.tell(store.book, rules.telling.Outcome(1, rules.book.Ending.AWAKE, 2,"
    " (3, 2, 1), tuple((edge, True) for edge in rules.threads.edges_of(1)), ())))"
)
PUT_ON_CLIPBOARD = "setattr(store, 'copied_text', lambda: {!r})"


def code_in(value: str) -> str:
    """What a plan's step came to: a text, as `repr` gave it."""
    code = eval(value)
    assert isinstance(code, str)
    return code


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The reader's own folder, with one for documents in it."""
    (tmp_path / "home" / "Documents").mkdir(parents=True)
    return tmp_path / "home"


def another(game: Game, tmp_path: Path) -> Game:
    """The same book on another machine."""
    shutil.rmtree(game.project / "game" / "saves")
    return Game(game.engine, game.project, tmp_path / "other")


def first_machine(game: Game, home: Path) -> str:
    """Reads, keeps a place, saves the file by its button; returns the code."""
    record = game.play(
        begin_at("quarter_past_nine"),
        read_lines(3),
        run("__import__('rules.threads')"),
        run(TELL),
        run("remember_ending_met('the_update', 'awake')"),
        run("achievement.grant('a_test_of_taking_along')"),
        run("renpy.mark_image_seen('landing night')"),
        run("(setattr(persistent, 'finale_seen', True), setattr(persistent, 'gentle', True))"),
        save(),
        TO_THE_COVER,
        wait_for("main_menu"),
        LEAF,
        click("Save as a file"),
        wait_for("mishap"),
        SAID,
        WHAT,
        OVER,
        CODE,
        QUIT,
        environment={"HOME": str(home)},
    )
    written = home / "Documents" / "bedtime-2045-progress.txt"
    assert "It’s in a file" in record.values[-3]
    assert "bedtime-2045-progress.txt" in record.values[-2]
    code = written.read_text("utf-8")
    assert code_in(record.values[-1]) == code
    assert len(code) < 8192
    assert [path.name for path in written.parent.iterdir()] == [written.name]
    return code


def test_from_one_machine_to_another_by_a_file_and_on_from_the_landing(game: Game, tmp_path: Path, home: Path) -> None:
    first_machine(game, home)
    other = another(game, tmp_path)
    record = other.play(
        begin_at("lights_out"),
        read_lines(2),
        run("remember_ending_met('the_update', 'severed')"),
        save(),
        TO_THE_COVER,
        wait_for("main_menu"),
        LEAF,
        run("renpy.get_screen('shelf') and bool(tellings_that_came())"),
        click("Bring in from a file"),
        click("Bring in bedtime-2045-progress.txt"),
        wait_for("mishap"),
        SAID,
        WHAT,
        OVER,
        MET,
        run("(bool(achievement.has('a_test_of_taking_along')), renpy.seen_image('landing night'), persistent.gentle)"),
        run("sum(bin(one.bits).count('1') for _name, one in gather_progress().read)"),
        run("renpy.list_slots('1-1')"),
        QUIT,
        environment={"HOME": str(home)},
    )
    both = (True, ["lights_out", "quarter_past_nine"], ["the_update:awake", "the_update:severed"])
    no_telling, title, words, met, rest, read, slots = record.values[-7:]
    assert no_telling == "False"
    assert "come along" in title
    assert "go on with them from the Landing" in words
    assert met == repr(both)
    # Settings stay where they are.
    assert rest == "(True, True, False)"
    assert int(read) >= 5
    assert slots == "['1-1']"
    # Another evening: it is still known, lines count as read, and the stories can be gone on with.
    after = other.play(
        wait_for("main_menu"),
        MET,
        run("sum(bin(one.bits).count('1') for _name, one in gather_progress().read)"),
        LEAF,
        click("Go on from the Landing with the stories that came along: The Update"),
        read_lines(1),
        run("(scene_id, night, rules.telling.heard(book), book.outcome(1).trust)"),
        run("persistent.came_along and len(persistent.came_along)"),
        QUIT,
        environment={"HOME": str(home)},
    )
    assert [value for value in after.values if value != "None"] == [
        repr(both),
        read,
        repr(("landing", None, (1,), (3, 2, 1))),
        "1",
    ]


def test_in_the_middle_of_a_telling_it_is_asked_first(game: Game, home: Path, tmp_path: Path) -> None:
    code = first_machine(game, home)
    other = another(game, tmp_path)
    record = other.play(
        begin_at("quarter_past_nine"),
        read_lines(2),
        run(PUT_ON_CLIPBOARD.format("Here it is:\n> " + code.replace("\n", "\r\n> "))),
        LEAF,
        click("Bring in from the clipboard"),
        wait_for("mishap"),
        SAID,
        OVER,
        click("Go on from the Landing"),
        wait_for("confirm"),
        click("Yes"),
        read_lines(1),
        run("(scene_id, night, rules.telling.heard(book))"),
        QUIT,
        environment={"HOME": str(home)},
    )
    assert "come along" in record.values[-2]
    assert record.values[-1] == repr(("landing", None, (1,)))


def test_names_of_another_edition_are_kept_and_harm_nothing(game: Game, home: Path, tmp_path: Path) -> None:
    came = decode(first_machine(game, home))
    strange = {
        "choices_met": {"a_scene:Of another {edition} [here]", "#abcde", "no colon"},
        "endings_met": {"a_part:forgiven", "the_update:"},
        "scenes_met": {"a_scene_of_another_edition"},
    }
    memories = tuple(
        (name, held | strange.get(name, set()) if isinstance(held, frozenset) else held) for name, held in came.memories
    )
    assert came.telling is not None
    came = replace(
        came,
        memories=(*memories, ("_preferences", True), ("unheard_of", 7)),
        pictures=came.pictures | {"a page of another"},
        achievements=came.achievements | {"another"},
        read=(*came.read, ("09_another/scene", Read("abcd", 7)), ("00_lights_out/landing", Read("abcd", 7))),
        telling=came.telling.replace('"awake"', '"forgiven"'),
    )
    record = another(game, tmp_path).play(
        wait_for("main_menu"),
        run(PUT_ON_CLIPBOARD.format(encode(came))),
        LEAF,
        click("Bring in from the clipboard"),
        wait_for("mishap"),
        WHAT,
        OVER,
        [
            step
            for leaf in ("map", "night", "notebook", "album", "listening", "taking_along")
            for step in (run(f"renpy.run(ShowMenu('shelf', opens={leaf!r}))"), wait_for("shelf"), pause(0.3))
        ],
        run("(len(persistent.came_along), tellings_that_came(), hasattr(persistent._preferences, 'text_cps'))"),
        run("renpy.seen_image('a page of another') and achievement.has('another')"),
        run("sorted(gather_progress().memories[0][1])"),
        QUIT,
        environment={"HOME": str(home)},
    )
    values = [value for value in record.values if value != "None"]
    assert "written differently" in values[0]
    assert "another edition" in values[0]
    assert values[1:3] == ["(1, [], True)", "True"]
    assert "#abcde" in values[3]
    assert "no colon" in values[3]


def test_what_cannot_be_brought_in_says_so_and_changes_nothing(game: Game, home: Path, tmp_path: Path) -> None:
    (home / "Downloads").mkdir()
    (home / "Downloads" / "bedtime-2045-progress (1).txt").write_bytes(b"\xff\xd8 no text at all")
    steps = []
    asked = {
        "": "There’s nothing to bring in yet",
        "Dear Theo": "This isn’t a code of ours",
        "BEDTIME-2045-PROGRESS-1.\nabcd\n.END": "Some of the code is missing",
        "BEDTIME-2045-PROGRESS-2.\nabcd\n.END": "This code isn’t written yet",
        "x" * 400_001: "This is far too long",
    }
    for text in asked:
        put = f"'x' * {len(text)}" if len(text) > 1000 else repr(text)
        steps += [run(f"setattr(store, 'copied_text', lambda: {put})"), click("Bring in from the clipboard")]
        steps += [wait_for("mishap"), SAID, *OVER]
    record = game.play(
        begin_at("quarter_past_nine"),
        read_lines(2),
        EVERYTHING,
        LEAF,
        steps,
        click("Bring in from a file"),
        click("Bring in bedtime-2045-progress (1).txt"),
        wait_for("mishap"),
        SAID,
        OVER,
        run("[path.unlink() for path, _changed in files_to_bring_in.found]"),
        click("Bring in bedtime-2045-progress (1).txt"),
        wait_for("mishap"),
        SAID,
        OVER,
        click("Bring in from a file"),
        wait_for("mishap"),
        SAID,
        OVER,
        EVERYTHING,
        QUIT,
        environment={"HOME": str(home)},
    )
    said = [value for value in record.values if value.startswith(("'", '"'))]
    titles = [code_in(value) for value in said]
    assert titles[1:-1] == [
        *asked.values(),
        "This isn’t a code of ours",
        "This file can’t be opened",
        "No file was found",
    ]
    assert titles[0] == titles[-1]


def test_a_disk_that_refuses_leaves_everything_as_it_was(game: Game, home: Path, tmp_path: Path) -> None:
    code = first_machine(game, home)
    other = another(game, tmp_path)
    refuse = (
        "setattr(renpy.loadsave.location, 'save_persistent', lambda data: "
        "(_ for _ in ()).throw(OSError(28, 'no space left')))"
    )
    record = other.play(
        begin_at("lights_out"),
        read_lines(2),
        EVERYTHING,
        run(PUT_ON_CLIPBOARD.format(code)),
        LEAF,
        run(refuse),
        click("Bring in from the clipboard"),
        wait_for("mishap"),
        SAID,
        WHAT,
        run("delattr(renpy.loadsave.location, 'save_persistent')"),
        OVER,
        EVERYTHING,
        click("Bring in from the clipboard"),
        wait_for("mishap"),
        SAID,
        OVER,
        MET,
        # ... and neither Documents nor the home folder takes a file.
        run("setattr(keeping.files, 'write_whole', lambda *how: (_ for _ in ()).throw(OSError(13, 'no')))"),
        click("Save as a file"),
        wait_for("mishap"),
        SAID,
        OVER,
        QUIT,
        environment={"HOME": str(home)},
    )
    values = [value for value in record.values if value != "None"]
    before, title, words, after, came, met, locked = values[-7:]
    assert "There’s no room to write" in title
    assert "nothing was brought in" in words
    assert before == after
    assert "come along" in came
    assert "quarter_past_nine" in met
    assert "The folder can’t be written to" in locked


def test_the_clipboard_holds_what_was_copied(game: Game, home: Path) -> None:
    record = game.play(
        begin_at("quarter_past_nine"),
        read_lines(2),
        LEAF,
        click("Copy the code"),
        wait_for("mishap"),
        SAID,
        OVER,
        run("''.join(copied_text().split()) == ''.join(progress_code().split())"),
        QUIT,
        environment={"HOME": str(home)},
    )
    assert "The code is copied" in record.values[-2]
    assert record.values[-1] == "True"


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_everything_on_the_leaf_is_reached_by_keys_and_said(
    game: Game, home: Path, tmp_path: Path, size: float
) -> None:
    code = first_machine(game, home)
    (home / "Downloads").mkdir()
    (home / "Downloads" / "bedtime-2045-progress (2).txt").write_text(code, "utf-8")
    record = another(game, tmp_path).play(
        wait_for("main_menu"),
        run(PUT_ON_CLIPBOARD.format(code)),
        run(f"setattr(preferences, 'font_size', {size})"),
        LEAF,
        click("Bring in from the clipboard"),
        wait_for("mishap"),
        OVER,
        click("Bring in from a file"),
        pause(0.6),
        {"do": "shot", "file": str(tmp_path / "leaf.png")},
        {"do": "walk_focus"},
        QUIT,
        environment={"HOME": str(home)},
        press=False,
    )
    [walk] = record.done("walk_focus")
    reached = set(walk["reached"])
    assert {text for text in walk["offered"] if text and not text.endswith("bar")} <= reached
    for words in (
        "Save as a file",
        "Copy the code",
        "Bring in from a file",
        "Bring in from the clipboard",
        "Bring in bedtime-2045-progress.txt",
        "Bring in bedtime-2045-progress (2).txt",
        "Go on from the Landing with the stories that came along: The Update",
    ):
        assert any(said.startswith(words) for said in reached), (words, reached)
