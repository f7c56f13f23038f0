"""What the game defines itself is no engine name; what cannot be read is said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from house.engine_names.check import problems, used_names

Game = Callable[..., Path]

# A script that uses `mine` in some way, and another file that makes it. Without the second file it is a problem.
MADE = {
    "define": ("$ x = mine + 1", "define mine = 1"),
    "default": ("$ x = mine + 1", "default mine = 1"),
    "function": ("$ mine()", "init python:\n    def mine():\n        pass\n"),
    "class": ("$ mine()", "init python:\n    class mine:\n        pass\n"),
    "import": ("$ mine.x", "init python:\n    import json as mine\n"),
    "loop": ("$ mine.x", "init python:\n    for mine in (1, 2):\n        pass\n"),
    "global": ("$ mine.x", "init python hide:\n    def f():\n        global mine\n        mine = 1\n"),
    "through store": ("$ mine.x", "init python hide:\n    store.mine = 1\n"),
    "through renpy.store": ("$ mine.x", "init python hide:\n    renpy.store.mine = 1\n"),
    "a named store": ("$ mine.x", "init python in mine:\n    x = 1\n"),
    "a store's variable": ("$ gui.mine()", "define gui.mine = 1"),
    "label": ("label a:\n    jump mine\n", "label mine:\n    return\n"),
    "label of a call": ("label a:\n    jump mine\n", "label b:\n    call a from mine\n"),
    "label of a menu": ("label a:\n    jump mine\n", 'menu mine:\n    "x":\n        pass\n'),
    "parameter of a label": ("$ mine.x", "label a(mine):\n    return\n"),
    "screen": ("screen a():\n    use mine\n", "screen mine():\n    null\n"),
    "style": ("style a is mine", "style mine:\n    xpos 1\n"),
    "style in Python": ("style a is mine", "init python:\n    style.mine = Style(style.default)\n"),
    "transform": ("label a:\n    show b at mine\n", "transform mine:\n    alpha 1.0\n"),
    "transition": ("label a:\n    with mineoutleft\n", 'init python:\n    define.move_transitions("mine", 1.0)\n'),
    "uniform": (
        "transform a:\n    u_mine 1.0\n",
        'init python:\n    renpy.register_shader("x", variables="uniform float u_mine;")\n',
    ),
    "warper": (
        "transform a:\n    mine 1.0 alpha 0.0\n",
        "python early:\n    @renpy.atl_warper\n    def mine(t):\n        return t\n",
    ),
    "text tag": ('label a:\n    "{mine}x{/mine}"\n', 'init python:\n    config.custom_text_tags["mine"] = None\n'),
    "statement": ('label a:\n    mine 1.0 "x"\n', 'python early:\n    renpy.register_statement("mine", parse=None)\n'),
    "two-word statement": (
        "label a:\n    mine own 5\n",
        'python early:\n    renpy.statements.register("mine own", parse=None)\n',
    ),
    "screen statement": (
        "screen a():\n    mine 5 text_hover_size 3 style 'default'\n",
        'python early:\n    renpy.register_sl_displayable("mine", None, "x").add_positional("n")'
        '.add_property_group("text", "text_")\n',
    ),
    "module": ("init python:\n    import mine\n", None),
}


@pytest.mark.parametrize(("use", "made"), MADE.values(), ids=MADE)
def test_it_is_not_taken_for_the_engines(game: Game, use: str, made: str | None) -> None:
    assert problems(game(use)) != []
    made_there = {"python-packages/mine.py": ""} if made is None else {"z.rpy": made}
    assert problems(game(use, files=made_there)) == []


def test_names_of_functions_and_screens_do_not_leak(game: Game) -> None:
    """A parameter, a loop in a comprehension, a screen's variable: each is known where it is and nowhere else."""
    folder = game(
        """
        init python:
            def f(inner, *more):
                local = [each for each in more if each is not inner]
                return lambda other: (local, other)
            f(inner, local, each, other)

        python hide:
            hidden = 1

        screen a(given):
            default kept = given
            text given
            $ found = kept

        transform b(grade):
            alpha grade

        label c:
            $ x = hidden, given, kept, found, grade
        """
    )
    unknown = {problem.split(": ")[1] for problem in problems(folder)}
    assert unknown == {"inner", "local", "each", "other", "hidden", "given", "kept", "found", "grade"}


def test_a_class_body_is_not_seen_in_its_methods(game: Game) -> None:
    folder = game(
        """
        init python:
            class A:
                inside = 1
                both = inside
                def f(self):
                    return inside
        """
    )
    assert problems(folder) == ["game/script.rpy:6: inside: not in 8.3.4, not in 8.5.3"]


def test_modules_reach_the_engine_only_by_renpy_and_store(game: Game) -> None:
    """In a module config is its own name; an engine that is handed over is still the engine, also by another name."""
    folder = game(
        files={
            "python-packages/player.py": """
                import os

                config = os.environ

                class Player:
                    def __init__(self, renpy, store):
                        self.renpy = renpy
                        config, other = self.renpy.config, store.preferences
                        config.zoom_zaxis = other.mono_audio

                    def stop(self):
                        config.nonsense = self.renpy.is_in_test()
                """
        }
    )
    assert problems(folder) == [
        "game/python-packages/player.py:9: config.zoom_zaxis: not in 8.3.4",
        "game/python-packages/player.py:9: preferences.mono_audio: not in 8.3.4",
        "game/python-packages/player.py:12: renpy.is_in_test: not in 8.3.4",
    ]


def test_the_driver_beside_the_game_is_read_too(game: Game) -> None:
    folder = game()
    driver = folder.parent / "tools/driver/zz.rpy"
    driver.parent.mkdir(parents=True)
    driver.write_text("init python:\n    config.mipmap = True\n", "utf-8")
    assert problems(folder) == ["tools/driver/zz.rpy:2: config.mipmap: not in 8.3.4"]


UNDECIDED = {
    "a config variable whose name is made": "init python:\n    setattr(config, 'a' + b, 1)\n    b = 1\n",
    "a preference whose name is made": "define a = Preference(str(1))",
    "a statement whose name is made": "python early:\n    a = 1\n    renpy.register_statement(str(a), parse=None)\n",
    "a text tag whose name is made": "init python:\n    config.custom_text_tags[str(1)] = None\n",
    "a member of an object of unknown class": "$ renpy.editor.editor.begin()",
    "Python that is none": "$ x = = 1",
    "a line that is no statement": "label a:\n    hither thither yon\n",
    "a line of a screen": "screen a():\n    vbox:\n        !!\n",
    "a line of a transform": "transform a:\n    !!\n",
    "a string that is not closed": 'label a:\n    "never\n',
    "a bracket that is not closed": "define a = (1\n",
    "an indentation that fits nothing": "label a:\n        pass\n    pass\n",
    "a block of the game's own language": (
        'label a:\n    own:\n        x\npython early:\n    renpy.register_statement("own", block=True)\n'
    ),
}


@pytest.mark.parametrize("script", UNDECIDED.values(), ids=UNDECIDED)
def test_what_cannot_be_decided_is_said(game: Game, script: str) -> None:
    said = problems(game(script))
    assert len(said) == 1
    assert "cannot be decided: " in said[0]


def test_used_names_say_what_is_used_where(game: Game) -> None:
    folder = game('label start:\n    show a at center\n    "Hello."\n    $ renpy.pause(gui.x)\n\ndefine gui.x = 1\n')
    assert used_names(folder) == [
        ("$", "statement", "game/script.rpy", 4),
        ("center", "store", "game/script.rpy", 2),
        ("define", "statement", "game/script.rpy", 6),
        ("label", "statement", "game/script.rpy", 1),
        ("renpy.pause", "renpy", "game/script.rpy", 4),
        ("say", "statement", "game/script.rpy", 3),
        ("show", "statement", "game/script.rpy", 2),
    ]
