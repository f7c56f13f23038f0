"""Bad saves, a damaged file of unlocks, full and locked disks, errors: met in the game's own voice, nothing lost."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from game_runs import (
    QUIT,
    READ_ON,
    Game,
    begin_at,
    click,
    load,
    read_lines,
    run,
    save,
    wait_for,
    wait_gone,
)
from house.running import Record

pytestmark = pytest.mark.engine

MENU = wait_for("main_menu")
# The load screen's own action on slot 1 of page 1.
OPEN_SLOT_ONE = run("renpy.run(OpenSave(1, page='1', confirm=False))")
WORDS_ON_THE_PAGE = run("renpy.get_screen('mishap').scope['words']")
ALL_RIGHT = [wait_for("mishap"), WORDS_ON_THE_PAGE, click("All right"), wait_gone("mishap")]


def words_told(record: Record) -> str:
    return " ".join(record.values)


@pytest.fixture
def kept(game: Game) -> Game:
    """A game with a save of its own in slot 1-1 and another in 1-2."""
    game.play(begin_at("chapter_1"), read_lines(12), save("1-1"), save("1-2"), QUIT)
    return game


def slot(game: Game, name: str) -> Path:
    return game.saves / f"{name}-LT1.save"


def everywhere(game: Game, name: str) -> list[Path]:
    """The slot's file in each folder that the engine keeps saves in."""
    folders = [game.saves, game.saves / "sync", game.project / "game" / "saves"]
    return [path for folder in folders if (path := folder / f"{name}-LT1.save").exists()]


def test_a_cut_save_is_put_aside_and_the_menu_stays(kept: Game) -> None:
    for path in everywhere(kept, "1-1"):
        path.write_bytes(path.read_bytes()[:4000])
    cut = slot(kept, "1-1").read_bytes()
    # There is a copy of it, which is laid into an empty place.
    record = kept.play(ALL_RIGHT, MENU, OPEN_SLOT_ONE, ALL_RIGHT, MENU, load("1-3"), READ_ON)
    assert "page 1, place 3" in words_told(record)
    assert "put aside" in words_told(record)
    assert record.lines
    [aside] = kept.saves.glob("1-1-LT1.save.damaged-*")
    assert aside.read_bytes() == cut
    assert not slot(kept, "1-1").exists()


def test_a_cut_copy_beside_a_whole_one_is_no_misfortune(kept: Game) -> None:
    copies = everywhere(kept, "1-1")
    assert len(copies) > 1
    copies[0].write_bytes(copies[0].read_bytes()[:4000])
    record = kept.play(MENU, OPEN_SLOT_ONE, READ_ON)
    assert record.lines
    assert list(kept.saves.glob("*.damaged-*"))


def change_description(path: Path, **changes: object) -> None:
    """Rewrite a save's description; everything else stays."""
    fresh = path.with_suffix(".new")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(fresh, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "json":
                content = json.dumps({**json.loads(content), **changes}).encode()
            new.writestr(name, content)
    fresh.replace(path)


@pytest.mark.parametrize(
    ("changes", "said"), [({"book": "another"}, "not one of ours"), ({"_version": "99.0"}, "newer edition")]
)
def test_a_foreign_or_newer_save_is_left_where_it_is(kept: Game, changes: dict[str, str], said: str) -> None:
    for path in everywhere(kept, "1-1"):
        change_description(path, **changes)
    before = slot(kept, "1-1").read_bytes()
    record = kept.play(MENU, OPEN_SLOT_ONE, ALL_RIGHT, MENU)
    assert said in words_told(record)
    assert slot(kept, "1-1").read_bytes() == before


# Gives slot 1-1 a log that is signed as it should be and is no log.
NO_LOG = """
import zipfile
for path in save_files("1-1"):
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["log"] = b"not a pickle"
    parts["signatures"] = renpy.savetoken.sign_data(parts["log"])
    with zipfile.ZipFile(path, "w") as new:
        for name, content in parts.items():
            new.writestr(name, content)
"""


def test_a_save_that_is_whole_and_still_cannot_be_read_is_put_aside(kept: Game) -> None:
    record = kept.play(MENU, run(NO_LOG), OPEN_SLOT_ONE, ALL_RIGHT, MENU)
    assert "put aside" in words_told(record)
    assert list(kept.saves.glob("1-1-LT1.save.damaged-*"))


@pytest.mark.parametrize("cut", [5, 40, 400], ids=["its signature", "more of it", "its contents"])
def test_a_damaged_file_of_unlocks_is_put_aside_before_it_is_overwritten(kept: Game, cut: int) -> None:
    folders = (kept.saves, kept.saves / "sync", kept.project / "game" / "saves")
    files = [folder / "persistent" for folder in folders]
    damaged = files[0].read_bytes()[:-cut]
    for path in files:
        if path.exists():
            path.write_bytes(damaged)
    record = kept.play(ALL_RIGHT, MENU, load("1-1"), READ_ON)
    assert "put aside" in words_told(record)
    assert [p.read_bytes() for p in kept.saves.glob("persistent.damaged-*")] == [damaged]
    assert record.lines


def test_a_full_disk_says_so_and_loses_nothing(kept: Game) -> None:
    before = slot(kept, "1-1").read_bytes()
    shutil.rmtree(kept.project / "game" / "saves", ignore_errors=True)
    keep = run("renpy.run(KeepSave(1, page='1', confirm=False))")
    record = kept.play(
        begin_at("chapter_1"),
        read_lines(5),
        run("limit_files()"),
        keep,
        ALL_RIGHT,
        run("unlimit_files()"),
        READ_ON,
        may_fail=False,
    )
    assert "disk is full" in words_told(record)
    assert slot(kept, "1-1").read_bytes() == before
    assert record.lines


@pytest.fixture(autouse=True)
def file_limits(game: Game) -> None:
    """Script that limits the size of files from a moment on, since the record itself grows."""
    game.write_script(
        "zz_limits.rpy",
        "init python:\n"
        "    import resource, signal, scripted_player, io\n"
        "    def limit_files():\n"
        "        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY))\n"
        "        _player.held, _player.record = _player.record, io.StringIO()\n"
        "    def unlimit_files():\n"
        "        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))\n"
        "        _player.held.write(_player.record.getvalue())\n"
        "        _player.record = _player.held\n",
    )


def test_a_locked_folder_says_so(kept: Game) -> None:
    keep = run("renpy.run(KeepSave(1, page='1', confirm=False))")
    for path in (kept.saves, kept.project / "game" / "saves"):
        # A folder in the file's place refuses the write for everybody, root too.
        (path / "_new-LT1.save.new").mkdir(parents=True, exist_ok=True)
    record = kept.play(begin_at("chapter_1"), read_lines(5), keep, ALL_RIGHT, READ_ON)
    assert "refuses" in words_told(record)


def test_an_error_of_ours_shows_a_page_and_goes_back_a_line(game: Game) -> None:
    game.write_script(
        "zz_broken.rpy",
        "default tries = 0\n"
        "label broken:\n"
        '    "Before."\n'
        "    $ persistent.tries = (persistent.tries or 0) + 1\n"
        "    if persistent.tries == 1:\n"
        "        $ 1 // 0\n"
        '    "After."\n'
        "    return\n",
    )
    record = game.play(
        begin_at("broken"),
        {"do": "read", "until": {"line": "Before."}},
        run("renpy.end_interaction(True)"),
        wait_for("error_page"),
        run("renpy.get_screen('error_page').scope['log_path']"),
        click("Try that line again"),
        wait_gone("error_page"),
        {"do": "read", "until": {"line": "After."}},
        own_error_page=True,
    )
    assert "traceback" in words_told(record)


def test_a_line_that_is_no_longer_in_the_book_leads_to_the_landing(game: Game) -> None:
    game.write_script("story/zz_old.rpy", 'label old_page:\n    "Here."\n    "And here."\n    return\n')
    game.play(begin_at("old_page"), read_lines(1), save(), QUIT)
    for path in (game.project / "game" / "story").glob("zz_old.rpy*"):
        path.unlink()
    record = game.play(MENU, load(), {"do": "read", "until": {"scene": "landing"}})
    assert "isn’t in the book any more" in " ".join(record.lines)
