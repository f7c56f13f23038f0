"""Words against the worst of what lies behind them, on every screen, measured on what the engine draws."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from game_runs import QUIT, READ_TO_A_MENU, Game, begin_at, click, key, pause, read_lines, run, wait_for
from house.contrast import ENOUGH, Word, ratio, words
from house.running import Plan, play_by_plan
from shelf_filled import LEAVES as SHELF
from shelf_filled import MEET_EVERYTHING

Step = dict[str, Any]

# Lets texts be left out where they are drawn, so that nothing else changes its place; and an empty page, over which is
# looked at what lies over pages (words behind a veil are not there to be read).
GLASSES = """
init python in glasses:

    import weakref
    from renpy.store import renpy, persistent, preferences
    from renpy.text.text import Text

    texts = weakref.WeakSet()
    words_are_shown = True

    def show_words(shown):
        global words_are_shown
        words_are_shown = shown
        for text in list(texts):
            renpy.redraw(text, 0)

    def render_or_not(text, width, height, st, at, render=Text.render):
        texts.add(text)
        drawn = render(text, width, height, st, at)
        return drawn if words_are_shown else renpy.Render(*drawn.get_size())

    Text.render = render_or_not

    def hold_still():
        # What stirs would be taken for words.
        persistent.press_motion = "still"
        preferences.transitions = 0

screen empty_page():
    tag menu
    add Solid(gui.night)
"""

LEAF = "renpy.get_screen({!r}).scope.__setitem__('leaf', {!r}) or renpy.restart_interaction()"
NOTE = "renpy.show_screen('content_note', note=rules.content_notes.content_note('the_update'), elsewhere=True)"
LEAVES = ("reading", "letters", "sound", "pictures", "comfort", "hands", "files")
NIGHT = "setattr(store, 'night', store.night.with_moths(2))"


class Album:
    """The steps of a run that looks at pages, and where it keeps their pictures."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.names: list[str] = []
        self.steps: list[Step] = []

    def do(self, *steps: Step | list[Step]) -> None:
        self.steps += [one for step in steps for one in (step if isinstance(step, list) else [step])]

    def look(self, name: str) -> None:
        """Keep the page as it is now, with and without its words."""
        self.names.append(name)
        # The step "shot" waits until nothing moves any more.
        self.do(pause(0.2), self._shot(name, "with"), run("glasses.show_words(False)"))
        self.do(pause(0.1), self._shot(name, "without"), run("glasses.show_words(True)"))

    def page(self, screen: str, *leaves: str) -> None:
        """Keep a page of the menus, with each of its leaves."""
        self.do(run(f"renpy.run(ShowMenu({screen!r}))"), wait_for(screen))
        if not leaves:
            self.look(screen)
        for leaf in leaves:
            self.do(run(LEAF.format(screen, leaf)))
            self.look(f"{screen} {leaf}")

    def over(self, screen: str, show: str) -> None:
        """Keep what lies over a page, and put it away."""
        self.do(run(show), run("renpy.restart_interaction()"), wait_for(screen))
        self.look(screen)
        self.do(run(f"renpy.hide_screen({screen!r})"), run("renpy.restart_interaction()"))

    def _shot(self, name: str, which: str) -> Step:
        return {"do": "shot", "file": str(self.file(name, which))}

    def file(self, name: str, which: str) -> Path:
        return self.folder / f"{name} {which}.png"


def every_screen(folder: Path, *, every_leaf: bool) -> Album:
    album = Album(folder)
    album.do(wait_for("first_start"), run("glasses.hold_still()"), run("renpy.restart_interaction()"), pause(1))
    # A key ends the focus's going round by itself, which is there for one switch.
    album.do(key("UP"))
    album.look("first_start")
    album.do(click("That’s all, go on"), wait_for("main_menu"), pause(1))
    album.look("main menu")
    album.do(key("DOWN"))
    album.look("main menu, focused")
    album.do(begin_at("landing"), {"do": "read", "until": {"menu": True}}, key("RIGHT", 2))
    album.look("landing")
    album.do(read_lines(8), run(NIGHT), run("renpy.restart_interaction()"), pause(1.0))
    album.look("say, lamps")
    album.do({"do": "save", "slot": "1-1"})
    album.do(READ_TO_A_MENU, key("DOWN", 2))
    album.look("choice")
    album.page("history")
    album.page("save")
    album.page("preferences", *(LEAVES if every_leaf else ["pictures"]))
    album.page("help", *(("keys", "pad") if every_leaf else ["keys"]))
    album.page("about")
    album.page("credits")
    album.do(MEET_EVERYTHING)
    album.page("shelf", *(SHELF if every_leaf else ["map"]))
    album.do(key("DOWN", 8))
    album.look("shelf, focused")
    album.over("album_page", "renpy.run(Show('album_page', None, picture='the_plug', row=['the_plug', 'a_hand_wide']))")
    album.do(run("renpy.run(ShowMenu('empty_page'))"), wait_for("empty_page"))
    album.over("skip_indicator", "renpy.show_screen('skip_indicator')")
    album.over("lamps_words", "renpy.show_screen('lamps_words')")
    album.over("confirm", "renpy.run(Confirm('Stop for tonight?', NullAction()))")
    album.over("forget_first", "renpy.show_screen('forget_first')")
    album.over("content_note", NOTE)
    album.over("mishap", "tell_mishap('damaged', '/saves/1-1-LT1.save')")
    album.over(
        "error_page",
        "renpy.show_screen('error_page', title='Something', words='Our doing.', log_path='/log', can_continue=True)",
    )
    album.do(QUIT)
    return album


@pytest.mark.engine
@pytest.mark.parametrize(("window", "every_leaf"), [("1920x1080", False), ("1280x720", True)])
def test_words_stand_out_from_their_ground(game: Game, window: str, every_leaf: bool, tmp_path: Path) -> None:
    game.write_script("glasses.rpy", GLASSES)
    album = every_screen(tmp_path / "pages", every_leaf=every_leaf)
    plan = Plan(steps=album.steps, policy={"choose": "first"}, first_start=True)
    record = play_by_plan(game.engine, game.project, plan, saves=game.saves, window=window, timeout=300)
    errors = record.events("error") + record.events("stuck")
    assert not errors, errors[0].get("short") or errors[0]
    weak = []
    for name in album.names:
        found = read_words(album, name)
        assert found, f"{name}: no words were found"
        weak += [f"{name}: {word}" for word in found if word.contrast < ENOUGH]
    assert weak == []


def read_words(album: Album, name: str) -> list[Word]:
    with Image.open(album.file(name, "with")) as shown, Image.open(album.file(name, "without")) as bare:
        return list(words(shown, bare))


def test_the_ratio_is_that_of_the_guidelines() -> None:
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert ratio((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)
    assert ratio((9, 9, 9), (9, 9, 9)) == 1


def test_a_word_is_measured_against_the_worst_that_it_touches() -> None:
    bare = Image.new("RGB", (60, 30), "#1d1f52")
    bare.paste("#ffb877", (30, 10, 34, 14))
    shown = bare.copy()
    shown.paste("#f6ead2", (6, 8, 54, 16))
    [word] = words(shown, bare)
    assert word.colour == (0xF6, 0xEA, 0xD2)
    assert word.ground == (0xFF, 0xB8, 0x77)
    assert word.contrast < ENOUGH
