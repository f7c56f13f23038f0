"""What is pressed is large enough, what has the focus is seen to have it, and pages follow the focus."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops

from game_runs import READ_TO_A_MENU, Game, begin_at, click, key, pause, run, wait_for
from shelf_filled import LEAVES, MEET_EVERYTHING

pytestmark = pytest.mark.engine

# Virtual pixels: 1.5 of them are one at 1280x720, which stands for a CSS pixel.
CSS = 1.5
LEAST, BETTER = 24 * CSS, 44 * CSS
SIZES = {"do": "sizes"}
SPOKEN = {"do": "spoken"}
LEAF = "renpy.get_screen({!r}).scope.__setitem__('leaf', {!r}) or renpy.restart_interaction()"


def page(screen: str) -> list[dict[str, Any]]:
    return [run(f"renpy.run(ShowMenu({screen!r}))"), wait_for(screen), pause(0.2), SIZES]


def lying_over(show: str, screen: str) -> list[dict[str, Any]]:
    return [run(show), wait_for(screen), pause(0.2), SIZES, run(f"renpy.hide_screen({screen!r})"), pause(0.1)]


def test_all_targets_are_large_enough(game: Game) -> None:
    leaves = ("reading", "sound", "pictures", "comfort", "hands", "files")
    record = game.play(
        wait_for("first_start"),
        pause(0.2),
        SIZES,
        click("That’s all, go on"),
        wait_for("main_menu"),
        SIZES,
        *page("preferences"),
        *[step for leaf in leaves for step in (run(LEAF.format("preferences", leaf)), pause(0.2), SIZES)],
        *page("help"),
        *page("about"),
        *page("credits"),
        MEET_EVERYTHING,
        *page("shelf"),
        *[step for leaf in LEAVES for step in (run(LEAF.format("shelf", leaf)), pause(0.3), SIZES)],
        *lying_over(
            "renpy.run(Show('album_page', None, picture='the_plug', row=['the_plug', 'a_hand_wide']))", "album_page"
        ),
        *page("load"),
        *lying_over("layout.yesno_screen('Yes?', NullAction(), NullAction())", "confirm"),
        *lying_over("renpy.show_screen('forget_first')", "forget_first"),
        *lying_over("AskWords('What?', '', print)()", "ask_words"),
        *lying_over("renpy.show_screen('mishap', title='A title', words='Words.')", "mishap"),
        run("renpy.run(ShowMenu('main_menu'))"),
        wait_for("main_menu"),
        begin_at("chapter_1"),
        wait_for("content_note"),
        pause(0.2),
        SIZES,
        READ_TO_A_MENU,
        pause(0.2),
        SIZES,
        {"do": "save", "slot": "1-1"},
        *page("save"),
        *page("history"),
        run("renpy.run(Return())"),
        first_start=True,
    )
    # What a scroll bar does is done by the page itself too: drawn, by the wheel and by keys (2.5.8, "equivalent").
    sizes = [one for entry in record.done("sizes") for one in entry["sizes"] if not one["says"].endswith("bar")]
    assert len(sizes) > 200
    # The engine draws with whole pixels; half of one is lost here and there.
    small = sorted({(one["says"][:40], *one["size"]) for one in sizes if min(one["size"]) < LEAST - 0.5})
    assert not small
    large = sum(min(one["size"]) >= BETTER for one in sizes) / len(sizes)
    print(f"{len(sizes)} targets, {large:.0%} of them at least 44 by 44 CSS pixels")


def luminance(pixel: tuple[int, int, int]) -> float:
    """Relative luminance as WCAG has it."""

    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in pixel)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def changed_enough(before: Path, after: Path, box: tuple[int, int, int, int]) -> int:
    """How many pixels within a box have changed by 3 : 1 or more."""
    left, top, right, foot = box
    images = [Image.open(path).convert("RGB").crop((left, top, right, foot)) for path in (before, after)]
    if ImageChops.difference(images[0], images[1]).getbbox() is None:
        return 0
    count = 0
    for one, other in zip(images[0].getdata(), images[1].getdata(), strict=True):
        if one != other:
            light, dark = sorted((luminance(one), luminance(other)), reverse=True)
            count += (light + 0.05) / (dark + 0.05) >= 3
    return count


FOCUSING = """
init python:
    def focus_on(words):
        \"\"\"Give what speaks these words the focus, as a key would; "" takes it away. Returns where it lies.\"\"\"
        focus = renpy.display.focus
        focus.pending_focus_type = "keyboard"
        if not words:
            focus.change_focus(None)
            return None
        for one in focus.focus_list:
            if one.x is not None and one.x is not False and what_is_heard(one.widget).startswith(words):
                focus.change_focus(one)
                return [one.x, one.y, one.w, one.h]
        raise Exception("Nothing says " + words)
"""

# Each kind of button: where it is met (a page, and its leaf), and what one of its kind says.
KINDS = [
    ("main_menu", "Begin"),
    ("preferences", "Load"),
    ("preferences", "Sound"),
    ("preferences", "Skip what"),
    ("preferences", "Text speed: less"),
    ("load", "Page 3"),
    ("credits", "Read Ren’Py’s licences"),
    ("shelf map", "The Tether"),
    ("shelf map", "Tell again from Lights out"),
    ("shelf notebook", "Theo Hale"),
    ("shelf album", "From the dark of the room"),
    ("shelf stars", "No star yet"),
    ("album_page", "Tone"),
    ("album_page", "Next plate"),
    ("choice", "Back"),
    ("choice", "The lamps"),
    ("choice", ""),
    ("save", "Place 2"),
    ("save", "Delete"),
    ("history", "Earlier"),
    ("ask_words", "g"),
    ("confirm", "Yes"),
]

# How far the frames of a page that scroll have been moved.
SCROLLED = run("{place: int(one.widget.yadjustment.value) for place, one in reach.frames()}")


def test_the_focus_is_seen_on_every_kind_of_button(game: Game, tmp_path: Path) -> None:
    game.write_script("focusing.rpy", FOCUSING)
    steps: list[Any] = [wait_for("main_menu"), run("setattr(persistent, 'press_motion', 'still')")]
    at, before, shots, pages = "main_menu", None, [], []
    for number, (screen, words) in enumerate(KINDS):
        if screen != at:
            steps += way_to(screen)
            at, before = screen, None
        wanted = repr(words) if words else "renpy.get_screen('choice').scope['items'][0].caption"
        if before is None:
            # A page that follows its focus does so now; then nothing has it, in one picture for all kinds of this page.
            before = tmp_path / f"{screen}.png"
            steps += [run(f"focus_on({wanted}) and None"), pause(0.1), run("focus_on('')")]
            steps += [{"do": "shot", "file": str(before)}, SCROLLED]
            pages.append(screen)
        after = tmp_path / f"{number}_after.png"
        steps += [run(f"focus_on({wanted})"), {"do": "shot", "file": str(after)}, SCROLLED]
        pages.append(screen)
        shots.append((screen, words, before, after))
    record = game.play(*steps, environment={"BEDTIME_WINDOW": "1280x720"}, press=False)
    places = [eval(value) for value in record.values if value.startswith("[")]
    assert len(places) == len(KINDS)
    # Had a page moved, that would have been measured and not the focus.
    stood = [value for value in record.values if value.startswith("{")]
    assert len(stood) == len(pages)
    assert len(set(zip(pages, stood, strict=True))) == len(set(pages)), list(zip(pages, stood, strict=True))
    too_faint = []
    for (screen, words, before, after), (x, y, w, h) in zip(shots, places, strict=True):
        x, y, w, h = (number / CSS for number in (x, y, w, h))
        # Its star may stand in the margin.
        box = (max(0, int(x) - 8), max(0, int(y) - 8), min(1280, int(x + w) + 8), min(720, int(y + h) + 8))
        changed = changed_enough(before, after, box)
        # WCAG 2.4.13: as large as a line of 2 CSS pixels about the thing.
        if changed < 2 * 2 * (w + h):
            too_faint.append((screen, words, changed, round(4 * (w + h))))
    assert not too_faint


def way_to(screen: str) -> list[dict[str, Any]]:
    """The steps to a page of the list, from the one before it."""
    if screen == "choice":
        return [
            run("renpy.run(ShowMenu('main_menu'))"),
            wait_for("main_menu"),
            begin_at("chapter_1"),
            READ_TO_A_MENU,
            {"do": "save", "slot": "1-1"},
            pause(0.2),
        ]
    page, _, leaf = screen.partition(" ")
    over = {
        "album_page": "renpy.run(Show('album_page', None, picture='the_plug', row=['the_plug', 'a_hand_wide']))",
        "shelf": f"renpy.run(ShowMenu('shelf', opens={leaf!r}))",
        "ask_words": "AskWords('What?', 'x', print)()",
        "confirm": "renpy.hide_screen('ask_words') or layout.yesno_screen('Yes?', NullAction(), NullAction())",
    }
    met = [MEET_EVERYTHING] if page == "shelf" else []
    return [*met, run(over.get(page, f"renpy.run(ShowMenu({page!r}))")), wait_for(page), pause(0.2)]


def test_at_200_per_cent_the_page_follows_the_focus(game: Game) -> None:
    down = [step for _ in range(12) for step in (key("DOWN"), SPOKEN)]
    up = [step for _ in range(10) for step in (key("UP"), SPOKEN)]
    record = game.play(
        wait_for("main_menu"),
        run("renpy.run(Preference('font size', 2.0))"),
        run("renpy.run(ShowMenu('preferences'))"),
        wait_for("preferences"),
        run(LEAF.format("preferences", "pictures")),
        pause(0.3),
        {"do": "focus"},
        run("reach.show_whole(None)"),
        # From the list beside the page into it, and to its end.
        key("UP", 8),
        key("RIGHT"),
        *down,
        run("reach.frames()[0][1].widget.yadjustment.value == reach.frames()[0][1].widget.yadjustment.range"),
        *up,
    )
    looks = record.done("spoken")
    assert all(look["seen"] for look in looks), [look for look in looks if not look["seen"]]
    said = {look["said"] for look in looks}
    assert {"High contrast", "Safe for colour-blind eyes"} & said
    assert looks[11]["said"].startswith("Soft changes between pictures")
    assert record.values[-1] == "True"
    # Back up by the same way, to what stands first on the leaf.
    assert any(look["said"].startswith("Pictures hold still") for look in looks[12:])
