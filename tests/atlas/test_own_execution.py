"""Tellings by the engine's own execution: one, random ones, all of a small story; and what they leave behind."""

from __future__ import annotations

import json
import math
import shutil
from collections import Counter, defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from game_runs import QUIT, Game, begin_at, read_lines
from house.atlas_tellings import do, lay_copy, random_report, write_error_tellings
from house.console import Trouble
from house.engine import Engine
from house.running import run_command
from house.telling import read_telling
from rules import endings, moves, night

pytestmark = pytest.mark.engine

FRAME = """\
label start:
    jump chapter_1

label landing:
    open scene landing
    "Nobody comes here in a telling."
    return
"""

TINY = (
    FRAME
    + """
label chapter_1:
    open chapter 1
    jump quarter_past_nine

label quarter_past_nine:
    open scene quarter_past_nine
    scene hale_bedroom night with dissolve
    show elara hugging calm at on_the_right, turned
    remark "Listen."
    theo "Which {i}hour{/i}?{w} This {{one}: [scene_id]."
    extend " That one."
    menu (who="theo_hale"):
        "Straight" (straight=True):
            lean telling straight
            remember extra_hour told_straight
            elara "One two three."
        "Comfort" (comforting=True):
            lean telling comfort
            remember extra_hour smoothed_over
            "One."
        "Rule" (kind=True):
            lean telling third_way floor_rule
            remember extra_hour made_a_rule
    jump change_window

label change_window:
    open scene change_window
    story lock
    pause 3.0
    sound page_turn
    play sound "nothing.opus"
    $ renpy.pause(1.0)
    window hide
    lean care second
    lean care third
    menu:
        "Hold" (kind=True):
            lean thread_end held 5-1
        "Let go":
            lean thread_end let_go 5-1
    lean thread_end held 1-2
    menu:
        "Own up" if moths_now() > 0:
            lean reckoning own_up
        "Let it come due" if moths_now() > 0:
            lean reckoning come_due
        "Give to the lead" if moths_now() == 0:
            lean reckoning gift_lead
        "Give to the second" if moths_now() == 0:
            lean reckoning gift_second
    call looking_after
    if fact.extra_hour == "told_straight":
        "An alarm for two."
    if gained("floor_rule"):
        "He has the number."
    if ending_now() == "severed":
        "It ends badly."
    elif ending_now() == "connected":
        "It ends well, with more words."
    else:
        "It ends."
    if heard(2):
        "Chapter two was told."
    close chapter
    remark "That was one."
    jump landing

label looking_after:
    menu:
        "Her":
            lean care lead
        "Him":
            lean care second
        "Neither":
            lean facing_first hurry
    menu:
        "Stay":
            lean facing_first stay
        "Hurry":
            lean facing_first hurry
    return
"""
)

BROKEN = (
    FRAME
    + """
label chapter_1:
    open chapter 1
    open scene quarter_past_nine
    menu:
        "Sound":
            "Here it is."
            menu:
                "Still sound":
                    pass
                "Divide":
                    jump dividing
        "Divide":
            jump dividing
        "Be asked":
            $ renpy.input("Your name?")
        "Meet nothing":
            menu:
                "Never" if fear_now() > 5:
                    pass
        "Go round":
            jump going_round
    jump landing

label dividing:
    $ 1 / 0
    jump landing

label going_round:
    "Round."
    jump going_round

label never_told:
    "Nobody hears this."
    return

label quarter_past_nine:
    return
"""
)


class Inside:
    """A project with a small story in place of the book's."""

    def __init__(self, engine: Engine, project: Path) -> None:
        self.engine, self.project = engine, project

    def do(self, **job: Any) -> dict[str, Any]:
        return do(self.engine, self.project, job)

    def run(self, code: str) -> Any:
        """Run Python in the engine; returns what it puts into `result`, through JSON."""
        answered = self.project / "answered.json"
        answered.unlink(missing_ok=True)
        (self.project / "code.py").write_text("from atlas.own_execution import *\n" + code, "utf-8")
        (self.project / "game" / "zz_inside.rpy").write_text(
            "init 1700 python hide:\n"
            "    import json, os\n"
            "    def inside():\n"
            "        names = {'renpy': renpy, 'store': store}\n"
            "        with open(os.path.join(config.basedir, 'code.py')) as code:\n"
            "            exec(compile(code.read(), 'code.py', 'exec'), names)\n"
            "        with open(os.path.join(config.basedir, 'answered.json'), 'w') as answered:\n"
            "            json.dump(names['result'], answered)\n"
            "        return False\n"
            "    renpy.arguments.register_command('inside', inside, uses_display=False)\n",
            "utf-8",
        )
        done = run_command(self.engine, self.project, "inside", saves=self.project / "saves")
        assert answered.exists(), done.stdout + done.stderr
        return json.loads(answered.read_text("utf-8"))


def story(engine: Engine, compiled_game: Path, folder: Path, script: str) -> Inside:
    project = lay_copy(folder / "project", source=compiled_game / "game")
    shutil.rmtree(project / "game" / "story")
    (project / "game" / "story").mkdir()
    (project / "game" / "story" / "small.rpy").write_text(script, "utf-8")
    return Inside(engine, project)


@pytest.fixture(scope="module")
def tiny(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Inside:
    return story(engine, compiled_game, tmp_path_factory.mktemp("tiny"), TINY)


@pytest.fixture(scope="module")
def broken(engine: Engine, compiled_game: Path, tmp_path_factory: pytest.TempPathFactory) -> Inside:
    return story(engine, compiled_game, tmp_path_factory.mktemp("broken"), BROKEN)


@pytest.fixture(scope="module")
def every(tiny: Inside) -> dict[str, Any]:
    return tiny.do(do="every", label="chapter_1", limit=1000)


def by_the_rules() -> tuple[Counter[str], dict[str, Fraction]]:
    """Endings and shares of the tiny story, worked out from the rules alone."""
    counts: Counter[str] = Counter()
    shares: dict[str, Fraction] = defaultdict(Fraction)
    for telling in ("straight", "comfort", "third_way"):
        for end in ("held", "let_go"):
            before = moves.story(moves.lean(night.begin(1), "telling", telling), "lock")
            before = moves.lean(moves.lean(before, "care", "second"), "care", "third")
            before = moves.lean(before, "thread_end", end, edge="5-1")
            before = moves.lean(before, "thread_end", "held", edge="1-2")
            for reckoning in moves.offered(before, "reckoning"):
                for looked_after in (("care", "lead"), ("care", "second"), ("facing_first", "hurry")):
                    for facing in ("stay", "hurry"):
                        after = moves.lean(moves.lean(before, "reckoning", reckoning), *looked_after)
                        after = moves.lean(after, "facing_first", facing)
                        counts[endings.ending(after).value] += 1
                        shares[endings.ending(after).value] += Fraction(1, 3 * 2 * 2 * 3 * 2)
    return counts, shares


def test_every_telling_agrees_with_the_rules(every: dict[str, Any]) -> None:
    counts, shares = by_the_rules()
    assert set(counts) == {"severed", "awake", "connected"}
    assert every["endings"] == dict(counts)
    assert {name: Fraction(share) for name, share in every["shares"].items()} == shares
    assert every["tellings"] == 72
    assert every["errors"] == []
    by_outcome: dict[str, Fraction] = defaultdict(Fraction)
    for row in every["outcomes"]:
        by_outcome[row["ending"]] += Fraction(row["share"])
    assert by_outcome == shares


def test_every_line_is_met_but_those_of_other_chapters(every: dict[str, Any], tiny: Inside) -> None:
    script = TINY.splitlines()
    met = {script[line - 1].strip() for _file, line in every["lines"]}
    said = {text.strip() for text in script if text.strip().endswith('"') and not text.strip().startswith("play")}
    assert said - met == {'"Nobody comes here in a telling."', '"Chapter two was told."'}


def test_words_are_of_what_is_heard(every: dict[str, Any]) -> None:
    always = "Listen. Which hour? This {one}: quarter_past_nine. That one. That was one."
    assert every["words"]["least"] == len(f"{always} One. It ends.".split())
    assert every["words"]["least"] < Fraction(every["words"]["mean"]) < every["words"]["most"]


def test_too_many_are_refused(tiny: Inside) -> None:
    with pytest.raises(Trouble, match="more than 71 tellings"):
        tiny.do(do="every", label="chapter_1", limit=71)
    assert tiny.do(do="every", label="chapter_1", limit=72)["tellings"] == 72


def test_a_label_that_is_none_is_refused(tiny: Inside) -> None:
    with pytest.raises(Trouble, match="chapter_7"):
        tiny.do(do="random", label="chapter_7", number=1, seed=1)


def test_random_tellings_agree_with_the_exact_shares(tiny: Inside, every: dict[str, Any]) -> None:
    number = 10_000
    result = tiny.do(do="random", label="chapter_1", number=number, seed=2045)
    assert sum(result["endings"].values()) == number
    for name, share in every["shares"].items():
        exact = float(Fraction(share))
        within = 4.5 * math.sqrt(number * exact * (1 - exact))
        assert abs(result["endings"][name] - number * exact) < within, name
    assert result["words"]["least"] == every["words"]["least"]
    assert result["words"]["most"] == every["words"]["most"]
    assert result["words"]["mean"] == pytest.approx(float(Fraction(every["words"]["mean"])), abs=0.2)
    assert {row["text"] for row in result["never"]} >= {'"Chapter two was told."'}
    taken = [row["taken"] for row in result["options"]]
    assert taken == sorted(taken)
    assert "connected" in random_report(result)


def test_whole_books_are_told_of_what_is_written(tiny: Inside, every: dict[str, Any]) -> None:
    result = tiny.do(do="books", number=400, seed=3)
    assert result["endings"] == {"return": 400}
    assert sum(result["chapters"]["1"].values()) == 400
    assert set(result["chapters"]) == {"1"}
    assert set(result["chapters"]["1"]) == set(every["endings"])
    assert "Endings of chapter 1" in random_report(result)


def test_the_same_seed_is_the_same_result(tiny: Inside) -> None:
    def told(seed: int) -> dict[str, Any]:
        return tiny.do(do="random", label="chapter_1", number=40, seed=seed)

    assert told(5) == told(5)
    assert told(5)["endings"] != told(6)["endings"] or told(5)["options"] != told(6)["options"]


def test_one_telling(tiny: Inside) -> None:
    told = tiny.run(
        """
offered = []
def choose(menu):
    offered.append([menu.who, menu.line, [[option.caption, list(option.tags)] for option in menu.options]])
    return len(menu.options) - 1
one = tell("chapter_1", choose)
result = {
    "lines": [[line.who_id, line.who, line.what, line.scene_id] for line in one.lines],
    "captions": one.captions,
    "offered": offered,
    "outcome": [one.outcome.ending.value, one.outcome.fear, dict(one.outcome.ends)],
    "stopped_at": one.stopped_at,
    "error": one.error,
    "in_book": [told.outcome.chapter for told in one.book.told],
    "place": [one.lines[0].file, one.lines[0].line],
}
"""
    )
    assert told["lines"] == [
        ["remark", None, "Listen.", "quarter_past_nine"],
        ["theo_hale", "Theo", "Which hour? This {one}: quarter_past_nine.", "quarter_past_nine"],
        ["theo_hale", "Theo", " That one.", "quarter_past_nine"],
        [None, None, "He has the number.", "change_window"],
        [None, None, "It ends badly.", "change_window"],
        ["remark", None, "That was one.", "change_window"],
    ]
    assert told["captions"] == ["Rule", "Let go", "Give to the second", "Neither", "Hurry"]
    assert told["offered"][0] == [
        "theo_hale",
        TINY.splitlines().index('    menu (who="theo_hale"):') + 1,
        [["Straight", [["straight", True]]], ["Comfort", [["comforting", True]]], ["Rule", [["kind", True]]]],
    ]
    assert told["offered"][2][2] == [["Give to the lead", []], ["Give to the second", []]]
    assert told["outcome"] == ["severed", 0, {"1-2": True, "5-1": False}]
    assert told["stopped_at"] == "landing"
    assert told["error"] is None
    assert told["in_book"] == [1]
    assert told["place"] == ["game/story/small.rpy", TINY.splitlines().index('    remark "Listen."') + 1]


def test_with_names_and_without_is_the_same(tiny: Inside) -> None:
    assert tiny.run(
        """
def heard(names):
    one = tell("chapter_1", lambda menu: 0, names=names)
    return [[line.who_id, line.what, line.file, line.line] for line in one.lines], one.words, one.book
result = heard(True) == heard(False)
"""
    )


def test_what_was_told_before_is_known_and_forgotten_again(tiny: Inside) -> None:
    told = tiny.run(
        """
from rules.book import Ending
from rules.telling import Book, Outcome, tell as add
two = Outcome(2, Ending.AWAKE, 2, (3, 3, 3), (("1-2", True), ("2-3", False)))
def heard(book):
    one = tell("chapter_1", lambda menu: 0, book=book)
    return ["Chapter two was told." in [line.what for line in one.lines], len(one.book.told)]
result = [heard(None), heard(add(Book(), two)), heard(None)]
"""
    )
    assert told == [[False, 1], [True, 2], [False, 1]]


def test_nothing_of_the_machine_is_changed(tiny: Inside) -> None:
    told = tiny.run(
        """
import copy
import gc
import renpy
persistent = renpy.game.persistent
def state():
    kept = {name: repr(value) for name, value in vars(persistent).items()}
    stores = {
        (name, key): id(value)
        for name, store in renpy.python.store_dicts.items() if not store.get("_constant")
        for key, value in store.items()
    }
    engine = [renpy.exports.say, renpy.exports.menu, renpy.config.show, renpy.game.interface, renpy.game.log,
        renpy.config.label_callbacks, renpy.execution.check_infinite_loop, renpy.ast.TranslateSay.execute,
        renpy.character.ADVCharacter.__call__, renpy.error.report_exception, renpy.persistent.save, renpy.plog]
    return kept, stores, engine, copy.deepcopy(vars(renpy.game.preferences)), list(renpy.game.contexts), gc.isenabled()
before = state()
def fail(menu):
    raise KeyError("no choice")
tell("chapter_1", lambda menu: 0)
try:
    tell("chapter_1", fail)
    failed = False
except KeyError:
    failed = True
after = state()
result = [failed, renpy.game.persistent is persistent, store.persistent is persistent]
result += [one == other for one, other in zip(before, after)]
"""
    )
    assert told == [True] * 9


def test_a_command_may_have_begun_a_game_already(tiny: Inside) -> None:
    told = tiny.run(
        """
import renpy
fresh = random_tellings("chapter_1", 20, 1)
renpy.game.contexts[:] = [renpy.execution.Context(False)]
renpy.exports.execute_default_statement(True)
store.scene_id = "landing"
result = [random_tellings("chapter_1", 20, 1) == fresh, store.scene_id]
"""
    )
    assert told == [True, "landing"]


def test_comfort_and_unlocks_do_not_last_from_telling_to_telling(
    engine: Engine, compiled_game: Path, tmp_path: Path
) -> None:
    script = FRAME + (
        "\nlabel chapter_1:\n    open chapter 1\n    open scene quarter_past_nine\n"
        '    "[persistent.gentle] [persistent.night_light] [fact.extra_hour] [comfort_before]"\n'
        "    $ ask_comfort()\n    $ leave_out_the_worst(True)\n    $ dim_the_lamp(True)\n    $ quieter_by_half(True)\n"
        "    remember extra_hour made_a_rule\n    jump landing\n\nlabel quarter_past_nine:\n    return\n"
    )
    small = story(engine, compiled_game, tmp_path, script)
    told = small.run(
        """
with stage():
    ways = [tell("chapter_1", lambda menu: 0) for _ in range(3)]
result = [one.lines[0].what for one in ways]
"""
    )
    assert told == ["False False None None"] * 3


def test_errors_come_once_each_with_the_shortest_telling(broken: Inside, tmp_path: Path) -> None:
    result = broken.do(do="random", label="chapter_1", number=60, seed=1)
    errors = {error["kind"]: error for error in result["errors"]}
    assert sorted(errors) == ["DeadMenu", "Endless", "Unanswerable", "ZeroDivisionError"]
    assert len(result["errors"]) == 4
    assert errors["ZeroDivisionError"]["choices"] == ["Divide"]
    assert errors["ZeroDivisionError"]["line"] == BROKEN.splitlines().index("    $ 1 / 0") + 1
    assert errors["ZeroDivisionError"]["times"] > 1
    assert "renpy.input" in errors["Unanswerable"]["text"]
    assert errors["DeadMenu"]["choices"] == ["Meet nothing"]
    assert result["endings"]["error"] == sum(error["times"] for error in result["errors"])
    assert '"Nobody hears this."' in {row["text"] for row in result["never"]}
    assert '"Round."' not in {row["text"] for row in result["never"]}
    assert "ZeroDivisionError" in random_report(result)
    written = write_error_tellings(result, tmp_path)
    assert [read_telling(path).start for path in written] == ["chapter_1"] * 4


def test_the_game_on_a_screen_says_the_same(game: Game, tmp_path: Path) -> None:
    project = lay_copy(tmp_path / "laid", source=game.project / "game")
    reading = do(game.engine, project, {"do": "read", "chapter": 1})
    lines = [entry for entry in reading["entries"] if entry["event"] == "line"][:-1]
    record = game.play(begin_at("chapter_1"), read_lines(len(lines)), QUIT)
    shown = [entry for entry in record.events("line") if not entry.get("here")]
    assert [entry["what"] for entry in shown] == [entry["what"] for entry in lines]
    assert [entry["who"] for entry in shown] == [entry["who"] for entry in lines]
    assert record.choices == [
        entry["options"][entry["taken"]] for entry in reading["entries"] if entry["event"] == "choice"
    ]


def test_the_book_as_it_is_written_has_no_errors(engine: Engine, compiled_game: Path, tmp_path: Path) -> None:
    project = lay_copy(tmp_path / "project", source=compiled_game / "game")
    scripts = "\n".join(path.read_text("utf-8") for path in (project / "game" / "story").rglob("*.rpy"))
    for number in range(6):
        if f"\nlabel chapter_{number}:" in scripts:
            result = do(engine, project, {"do": "random", "label": f"chapter_{number}", "number": 100, "seed": 1})
            assert result["errors"] == []
