"""Steps and words that the tests of reading share: what is on the page, and the wheel, a finger and typed letters."""

from __future__ import annotations

from typing import Any

from game_runs import pause, run

Step = dict[str, Any]

MOUSE = "__import__('renpy').test.testmouse."
EVENTS = "__import__('pygame_sdl2')"

SCRIPT = """
label reading_tests:
    scene dark
    "One."
    "Two."
    "Three."
    "Four."
    menu (who="theo_hale"):
        "Press":
            "Pressed."
        "Lie still":
            "Still."
    "Five."
    "Six."
    menu:
        "Left":
            "Went left."
        "Right":
            "Went right."
    "Seven."
    "Eight."
    return
"""


def until(code: str) -> Step:
    """Wait until the expression `code` is true in the store."""
    return {"do": "until", "code": code}


def line_is(words: str) -> Step:
    """Wait until this line is told, and nothing else lies on the page."""
    return until(
        f"renpy.get_screen('say') and renpy.get_screen('say').scope['what'] == {words!r}"
        " and not renpy.get_screen('choice') and not renpy.get_screen('confirm')"
    )


def choose(caption: str) -> Step:
    return {"do": "choose", "caption": caption}


def at_menu(first: str) -> Step:
    """Wait until the menu whose first option this is is on the page."""
    return until(f"renpy.get_screen('choice') and renpy.get_screen('choice').scope['items'][0].caption == {first!r}")


def notice(words: str) -> Step:
    """Wait until the game says this in passing, and take it off the page."""
    return until(
        f"renpy.get_screen('notify') and renpy.get_screen('notify').scope['message'] == {words!r}"
        " and not renpy.hide_screen('notify', immediately=True)"
    )


def wheel(button: int) -> Step:
    """Turn the wheel by one notch: 4 is up, 5 is down."""
    return run(f"{MOUSE}click_mouse({button}, 400, 200)")


def swipe(begins: int, ends: int) -> list[Step]:
    """Draw a finger over the page, from and to these pixels from its left edge, as on a machine that is touched."""
    steps = [
        run("setattr(renpy.display.interface, 'touch', True)"),
        run(f"({MOUSE}move_mouse({begins}, 300), {MOUSE}press_mouse(1))"),
        pause(0.1),
    ]
    for where in ((begins + ends) // 2, ends):
        steps += [run(f"{MOUSE}move_mouse({where}, 300)"), pause(0.1)]
    return [*steps, run(f"{MOUSE}release_mouse(1)")]


def write(words: str) -> Step:
    """Write these letters into the field that is open."""
    return run(f"{EVENTS}.event.post({EVENTS}.event.Event({EVENTS}.TEXTINPUT, text={words!r}))")


def letters(name: str, mod: str = "") -> Step:
    """Press a key, with a modifier such as KMOD_CTRL held."""
    step: Step = {"do": "key", "key": name}
    if mod:
        step["mod"] = {"KMOD_CTRL": 64, "KMOD_SHIFT": 1}[mod]
    return step


def wish(name: str, value: object) -> Step:
    """Set a wish of the player's and draw the page anew."""
    return run(f"(setattr(persistent, {name!r}, {value!r}), renpy.restart_interaction())")
