"""The committed lists: where they are from, and that they hold what they must."""

import re

import pytest

from house.engine_names.lists import VERSIONS, Names, load, path_of, text_of

# Facts of the two versions' sources: heading -> (in both, only in the older, only in the newer); "␣" is a blank.
FACTS = {
    "config": ("name developer window_show_transition has_voice", "dissolve_shrink", "zoom_zaxis maximum_embiggens"),
    "renpy": ("pause say call_screen in_rollback register_statement store", "get_windows_version", "is_in_test"),
    "store": ("Dissolve dissolve Solid Frame Function SetField moveinleft _preferences", "", "GLTFModel ___"),
    "store gui": ("init SetPreference rebuild", "", ""),
    "store build": ("classify documentation name package", "", ""),
    "statement": ("label menu show show␣screen layeredimage say $ testcase", "", "testsuite"),
    "text tag": ("b i w nw color alt", "", "feature"),
    "style property": ("xpos padding font thumb", "", "thumb_align reading_order"),
    "transform property": ("xpos zoom matrixcolor pos shader", "", "gl_cull_face"),
    "preference": ("text␣speed self␣voicing", "", "mono␣audio font␣kerning"),
    "screen statement use": ("id expression", "", "as"),
    "style": ("default button_text say_dialogue", "", ""),
    "screen": ("_console _accessibility", "", "_accessibility_text"),
    "label": ("_start _quit", "", ""),
    "module": ("renpy pygame_sdl2 requests", "", ""),
    "class renpy.preferences.Preferences": ("text_cps get_mixer reset", "", "mono_audio"),
    "layeredimage attribute": ("default if_any at", "", "when variant"),
}


@pytest.mark.parametrize("heading", FACTS)
def test_facts_of_the_versions(heading: str) -> None:
    old, new = (load(version).section(heading) for version in VERSIONS)
    both, only_old, only_new = ({word.replace("␣", " ") for word in words.split()} for words in FACTS[heading])
    assert both <= old & new
    assert only_old <= old - new
    assert only_new <= new - old


@pytest.mark.parametrize("version", VERSIONS)
def test_a_list_says_where_it_is_from(version: str) -> None:
    head = path_of(version).read_text("utf-8").split("\n\n")[0]
    assert f"Ren'Py {version}" in head
    assert re.search(rf"tag {re.escape(version)}\.\d{{8}}, commit [0-9a-f]{{40}}", head)
    assert re.search(r"Made on \d{4}-\d\d-\d\d ", head)
    assert "--extract SOURCE_TREE --tag" in head


@pytest.mark.parametrize("version", VERSIONS)
def test_a_list_is_as_it_would_be_written(version: str) -> None:
    """Sorted and wrapped: nobody has put a name in by hand at the wrong place."""
    text = path_of(version).read_text("utf-8")
    head = [row[2:] for row in text.split("\n\n")[0].splitlines()]
    assert text_of(load(version), head) == text


def test_words_of_a_screen_statement_are_spelt_out() -> None:
    names = Names(
        "0",
        {
            "state prefix": ["hover_", "idle_"],
            "transform property": ["zoom", "u_own"],
            "screen group text_properties": ["*size", "safe"],
            "screen statement a": ["(what)", "<children>", "action", "*xpos", "text_*size", "@text_properties"],
            "screen statement b": ["=a", "@transform", "label_@text_properties"],
        },
    )
    a = {"action", "xpos", "hover_xpos", "idle_xpos", "text_size", "text_hover_size", "text_idle_size"}
    a |= {"size", "hover_size", "idle_size", "safe"}
    assert names.screen_words("a") == a
    b = a | {"zoom", "hover_zoom", "idle_zoom", "label_size", "label_hover_size", "label_idle_size", "label_safe"}
    assert names.screen_words("b") == b
    assert names.screen_words("c", {"c": ["own"]}) == {"own"}


@pytest.mark.parametrize(
    ("style", "there"),
    [
        ("button", True),
        ("quick_button", True),
        ("a_b_button", True),
        ("own", True),
        ("dialogue", True),  # comes with say_dialogue
        ("quick_glitter", False),
        ("glitter", False),
        ("_quick_button", False),  # would be made from _button
        ("_trace", False),  # does not come with _console_trace
    ],
)
def test_styles_are_there_or_made_on_demand(style: str, there: bool) -> None:
    names = Names("0", {"style": ["button", "say_dialogue", "_console_trace"]})
    assert names.has_style(style, ["my_own"]) is there
