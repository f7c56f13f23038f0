"""Steps that open every page of the game and look at it."""

from __future__ import annotations

import re
from typing import Any

from game_runs import key, run, wait_for, wait_gone
from house.paths import GAME
from shelf_filled import LEAVES, MEET_EVERYTHING

LEAF = re.compile(r"preference_leaf\(\d+, \"(\w+)\"")
TEACH = run("import page_looker; page_looker.teach(_player)")
SPEAK_PSEUDO = run("renpy.change_language('pseudo')")
SPEAK_ENGLISH = run("renpy.change_language(None)")
LARGE = run("renpy.run(Preference('font size', 2.0))")
LOOK_AT_EACH_LINE = run("page_looker.look_at_each_line(_player)")
PATH = "'/tmp/1'"

Step = dict[str, Any]


def look(at: str) -> Step:
    return {"do": "look", "at": at}


def back_from(screen: str) -> list[Step]:
    """From a page of the menu back to the story."""
    return [*key("ESCAPE"), wait_gone(screen), wait_for("quick_menu")]


def page(screen: str, *leaves: str) -> list[Step]:
    """A page of the menu, with all its leaves."""
    steps = [run(f"renpy.run(ShowMenu({screen!r}))"), wait_for(screen)]
    for leaf in leaves:
        steps.append(run(f"renpy.get_screen({screen!r}).scope['leaf'] = {leaf!r}; renpy.restart_interaction()"))
        steps.append(look(f"{screen}: {leaf}"))
    return steps if leaves else [*steps, look(screen)]


def lying_over(show: str, screen: str, *looks: Step) -> list[Step]:
    """A screen that the action or call `show` lays over the page, looked at, and put away again."""
    return [run(show), wait_for(screen), *looks, run(f"renpy.run(Hide({screen!r}))"), wait_gone(screen)]


def slip(screen: str, *arguments: str) -> list[Step]:
    """A screen that lies over the page for a while."""
    show = f"renpy.run(Show({', '.join((repr(screen), 'None', *arguments))}))"
    return lying_over(show, screen, look(f"{screen} {' '.join(arguments)}"))


def mishap(kind: str) -> list[Step]:
    return lying_over(f"tell_mishap({kind!r}, {PATH})", "mishap", look(f"mishap {kind}"))


def taking(kind: str) -> list[Step]:
    """What is said after something was taken along or brought in."""
    more = "OTHER_EDITION_WORDS, STORIES_CAME_WORDS, STORIES_STAY_OUT_WORDS" if kind == "came" else ""
    show = f"say_of_taking({kind!r}, {more + ', ' if more else ''}path={PATH}, name='1')"
    return lying_over(show, "mishap", look(f"taking {kind}"))


def machines_together() -> list[Step]:
    """What is said at the cover where two machines' folders were laid together."""
    words = "machines_in_words(1, ['1-2', '9-6'], 2)"
    show = f"(lambda said: renpy.run(Show('mishap', None, title=said[0], words=said[1])))({words})"
    return lying_over(show, "mishap", look("machines together"))


def content_note(part: str) -> list[Step]:
    """What is said before a story, in short and in full."""
    return lying_over(
        f"renpy.run(Show('content_note', None, note=rules.content_notes.content_note({part!r}), elsewhere=True))",
        "content_note",
        look(f"content_note {part}"),
        run("renpy.set_screen_variable('in_full', True, screen='content_note'); renpy.restart_interaction()"),
        look(f"content_note {part} in full"),
    )


def preference_leaves() -> list[str]:
    files = sorted((GAME / "ui" / "preferences").glob("*.rpy"))
    return [name for path in files for name in LEAF.findall(path.read_text("utf-8"))]


MISHAPS = (
    *("unlocks", "unlocks_copied", "damaged", "damaged_stays", "foreign", "newer", "full", "locked"),
    *("full_adds", "locked_adds", "full_file", "locked_file"),
)
TAKINGS = (
    *("empty", "foreign", "damaged", "newer", "too_large", "unreadable"),
    *("saved", "copied", "not_copied", "no_file", "came"),
)
QUESTIONS = ("DELETE_SAVE", "OVERWRITE_SAVE", "LOADING", "QUIT", "MAIN_MENU", "CONTINUE", "END_REPLAY")

# Before a telling, from the main menu.
ON_THE_COVER = [
    look("main_menu"),
    *page("preferences", *preference_leaves()),
    *page("help", "keys", "pointer", "pad"),
    *page("about"),
    *page("credits"),
    MEET_EVERYTHING,
    *page("shelf", *LEAVES),
    *slip("album_page", "picture='the_plug'", "row=['the_plug', 'a_hand_wide']"),
    *(step for kind in TAKINGS for step in taking(kind)),
    *machines_together(),
    *slip("closing_credits"),
    *page("load"),
    *slip("forget_first"),
    *slip("forget_again"),
    *slip("first_start"),
    *content_note("the_update"),
]


def over_a_line(mishaps: tuple[str, ...] = MISHAPS, questions: tuple[str, ...] = QUESTIONS) -> list[Step]:
    """What can lie over a line of a telling."""
    words = ("title=MISHAPS['full'][0]", "words=MISHAPS['full'][1]")
    return [
        *(step for kind in mishaps for step in mishap(kind)),
        *(step for name in questions for step in slip("confirm", f"layout.{name}", "Return()", "Return()")),
        *slip("ask_words", "title=_('Save')", "first=''", "done=print", "length=40"),
        *slip("notify", "_('The music ends')"),
        *slip("error_page", *words, f"log_path={PATH}", "can_continue=True"),
        *slip("lamps_words"),
    ]
