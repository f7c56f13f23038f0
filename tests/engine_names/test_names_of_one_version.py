"""A name that one version lacks is reported, at its place; a name that both have is not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from house.engine_names.check import COMPATIBILITY, problems

Game = Callable[..., Path]

# What stands in game/script.rpy, and all that is said of it.
PLANTED = {
    "config set by define": ("define config.zoom_zaxis = False", ["script.rpy:1: config.zoom_zaxis: not in 8.3.4"]),
    "config set in Python": (
        "init python:\n\n    if True:\n        config.mipmap = True\n",
        ["script.rpy:4: config.mipmap: not in 8.3.4"],
    ),
    "config read": ("label start:\n    $ x = config.safe_text\n", ["script.rpy:2: config.safe_text: not in 8.3.4"]),
    "config under renpy": (
        "init python:\n    renpy.config.tts_queue = 1\n",
        ["script.rpy:2: config.tts_queue: not in 8.3.4"],
    ),
    "config that only the old one has": (
        "define config.dissolve_shrink = 1",
        ["script.rpy:1: config.dissolve_shrink: not in 8.5.3"],
    ),
    "config by name": (
        'init python:\n    setattr(config, "hash_seen", 1)\n',
        ["script.rpy:2: config.hash_seen: not in 8.3.4"],
    ),
    "config by a function of the game's": (
        'init python:\n    def put(name):\n        setattr(config, name, 1)\n    put("gl_vsync")\n',
        ["script.rpy:4: config.gl_vsync: not in 8.3.4"],
    ),
    "config that nobody has": (
        "define config.nonsense = 1",
        ["script.rpy:1: config.nonsense: not in 8.3.4, not in 8.5.3"],
    ),
    "function": (
        "label start:\n    if renpy.is_in_test():\n        pass\n",
        ["script.rpy:2: renpy.is_in_test: not in 8.3.4"],
    ),
    "function by getattr": (
        'init python:\n    getattr(renpy, "stop_tts")()\n',
        ["script.rpy:2: renpy.stop_tts: not in 8.3.4"],
    ),
    "function that nobody has": (
        "$ renpy.frobnicate()",
        ["script.rpy:1: renpy.frobnicate: not in 8.3.4, not in 8.5.3"],
    ),
    "module": ("$ renpy.gl.gldraw", ["script.rpy:1: renpy.gl.gldraw: not in 8.5.3"]),
    "name in a module": (
        "$ renpy.display.position.position",
        ["script.rpy:1: renpy.display.position.position: not in 8.3.4"],
    ),
    "member of a known object": (
        "$ renpy.game.interface.set_screensaver(True)",
        ["script.rpy:1: renpy.game.interface.set_screensaver: not in 8.3.4"],
    ),
    "displayable": ('image book = GLTFModel("book.glb")', ["script.rpy:1: GLTFModel: not in 8.3.4"]),
    "translating function": ('define words = ___("x")', ["script.rpy:1: ___: not in 8.3.4"]),
    "action that nobody has": (
        "screen a():\n    textbutton 'x':\n        action Frobnicate(1)\n",
        ["script.rpy:3: Frobnicate: not in 8.3.4, not in 8.5.3"],
    ),
    "preference field": (
        "default preferences.font_kerning = 1",
        ["script.rpy:1: preferences.font_kerning: not in 8.3.4"],
    ),
    "preference of a button": (
        'screen a():\n    textbutton "x" action Preference("mono audio", "toggle")\n',
        ["script.rpy:2: preference 'mono audio': not in 8.3.4"],
    ),
    "persistent": ("$ x = persistent._gl2", ["script.rpy:1: persistent._gl2: not in 8.5.3"]),
    "build": ("define build.nonsense = 1", ["script.rpy:1: build.nonsense: not in 8.3.4, not in 8.5.3"]),
    "gui": ("init python:\n    gui.nonsense()\n", ["script.rpy:2: gui.nonsense: not in 8.3.4, not in 8.5.3"]),
    "test statement": (
        "testsuite pages:\n    pass\n",
        [
            "script.rpy:1: cannot be decided: a test in the script: its language is another one in each version",
            "script.rpy:1: statement 'testsuite': not in 8.3.4",
        ],
    ),
    "layeredimage": (
        'layeredimage sam:\n    attribute hat when tall:\n        "hat"\n    always:\n        "sam"\n',
        ["script.rpy:2: layeredimage property 'attribute when': not in 8.3.4"],
    ),
    "layeredimage, a group without a name": (
        'layeredimage sam:\n    group multiple:\n        attribute hat "hat"\n',
        ["script.rpy:2: layeredimage 'group multiple': not in 8.3.4"],
    ),
    "layeredimage, transform": (
        'layeredimage sam:\n    always:\n        "sam"\n        at transform:\n            alpha 0.5\n',
        ["script.rpy:4: layeredimage 'transform': not in 8.3.4"],
    ),
    "use as": (
        "screen a():\n    vbox:\n        use b as c\n\nscreen b():\n    pass\n",
        ["script.rpy:3: screen property 'use as': not in 8.3.4"],
    ),
    "screen docstring": (
        'screen a():\n    "What it is."\n    null\n',
        ["script.rpy:2: screen property 'screen docstring': not in 8.3.4"],
    ),
    "screen property": (
        'screen a():\n    grid 2 1:\n        right_to_left True\n        null\n        text "x" safe True\n',
        [
            "script.rpy:3: screen property 'grid right_to_left': not in 8.3.4",
            "script.rpy:5: screen property 'text safe': not in 8.3.4",
        ],
    ),
    "screen property with a state": (
        'screen a():\n    textbutton "x" text_hover_font_features {}\n',
        ["script.rpy:2: screen property 'textbutton text_hover_font_features': not in 8.3.4"],
    ),
    "screen property that nobody has": (
        'screen a():\n    text "x":\n        glitter 5\n',
        ["script.rpy:3: screen property 'text glitter': not in 8.3.4, not in 8.5.3"],
    ),
    "screen of the engine's": (
        "screen a():\n    use _accessibility_text\n",
        ["script.rpy:2: screen '_accessibility_text': not in 8.3.4"],
    ),
    "style property": (
        "style a is button:\n    padding (1, 2)\n    hover_thumb_align 0.5\n",
        ["script.rpy:3: style property 'hover_thumb_align': not in 8.3.4"],
    ),
    "style": ("style a is _trace", ["script.rpy:1: style '_trace': not in 8.3.4"]),
    "transform property": (
        "transform a:\n    alpha 0.5\n    parallel:\n        linear 1.0 zoom 2 gl_cull_face True\n",
        ["script.rpy:4: transform property 'gl_cull_face': not in 8.3.4"],
    ),
    "text tag in speech": (
        'label start:\n    "It is {i}{feature=liga}here{/feature}{/i}."\n',
        ["script.rpy:2: text tag 'feature': not in 8.3.4"],
    ),
    "text tag in a menu": (
        'label start:\n    menu:\n        "{feature=liga}Yes{/feature}" if True:\n            pass\n',
        ["script.rpy:3: text tag 'feature': not in 8.3.4"],
    ),
    "text tag in Python": (
        'define words = _("a {feature=liga}b{/feature}")',
        ["script.rpy:1: text tag 'feature': not in 8.3.4"],
    ),
    "text tag that nobody has": (
        'label start:\n    "{glitter}Oh{/glitter}"\n',
        ["script.rpy:2: text tag 'glitter': not in 8.3.4, not in 8.5.3"],
    ),
    "label of the engine's": (
        "label start:\n    call _before_load\n",
        ["script.rpy:2: label '_before_load': not in 8.3.4"],
    ),
    "code in a text": (
        'label start:\n    "You are [renpy.is_in_test()!t], [[really]."\n',
        ["script.rpy:2: renpy.is_in_test: not in 8.3.4"],
    ),
    "code in an argument": (
        "label start:\n    show screen a(renpy.is_in_test()) with GLTFModel\n\nscreen a(b):\n    pass\n",
        ["script.rpy:2: GLTFModel: not in 8.3.4", "script.rpy:2: renpy.is_in_test: not in 8.3.4"],
    ),
    "third line of a bracket": (
        "define actions = [\n    NullAction(),\n    renpy.mark_changed,\n]\n",
        ["script.rpy:3: renpy.mark_changed: not in 8.3.4"],
    ),
    "module that is gone": (
        "init python:\n    import cgi, json\n",
        ["script.rpy:2: module 'cgi': not in 8.3.4, not in 8.5.3"],
    ),
    "screen without a block": (
        "screen a()",
        ["script.rpy:1: cannot be decided: screen a has no block; newer versions refuse that"],
    ),
}


@pytest.mark.parametrize(("script", "said"), PLANTED.values(), ids=PLANTED)
def test_it_is_reported_with_its_line(game: Game, script: str, said: list[str]) -> None:
    assert problems(game(script)) == [f"game/{line}" for line in said]


def test_names_that_both_versions_have_are_not_reported(game: Game) -> None:
    folder = game(
        """
        define config.name = _("A [[game]")
        define config.keymap["rollback"] += ["K_a"]
        default preferences.text_cps = 40
        default persistent.told = False
        define gui.ink = Color("#123")
        define sam = Character(_("Sam"), what_color=gui.ink)

        image lamp = Solid("#fff")
        image door:
            "door_a" with dissolve
            pause 1.5
            block:
                ease 0.5 xalign 0.2 rotate 90 clockwise circles 2
                choice 0.5:
                    linear 1.0 alpha 1.0 knot 0.5
                repeat

        transform leaning(angle=5):
            on show, replace:
                rotate angle
                function lean

        init -1 python:
            import math

            def lean(trans, st, at):
                trans.rotate = math.sin(st)
                return 0

            class Knock(Action):
                count = 0

                def __call__(self):
                    self.count += 1
                    renpy.notify(__("{} times").format(self.count))
                    renpy.restart_interaction()

        label start(times=1, *rest):
            scene lamp onlayer master
            show door at left, leaning(angle=3) behind lamp as gate with Dissolve(0.5)
            sam "Who's {i}there{/i}, [times] times?{w=0.5}{nw}"
            extend " Well?" (what_size=20) with vpunch
            play music [ "a.ogg", "b.ogg" ] fadein 1.0 loop
            window hide dissolve
            $ waited = renpy.pause(1.0, hard=True) and config.developer
            menu (screen="choice"):
                sam "So?"
                "Open it" (key="o") if waited and not persistent.told:
                    call .inside(times) from start_inside
                "Leave":
                    jump expression ("start" if times else "end")
            while _in_replay:
                pass
            call screen knocks(3, label="x") with None
            return _return

        label .inside(n):
            camera at leaning
            hide door
            nvl clear
            return n

        screen knocks(count, label=None, **rest):
            modal True
            zorder 10
            tag menu
            default shown = [ i for i in range(count) ]
            on "show" action Function(renpy.music.stop)
            key "dismiss" action Return(True)

            frame at leaning:
                style_prefix "knock"
                has vbox spacing 5

                for number, name in enumerate(shown):
                    $ words = "%d" % number
                    textbutton "[words]: [name!q]" action [Knock(), SetScreenVariable("shown", [])] text_hover_size 20
                if label is not None:
                    bar value ScreenVariableValue("count", 5) xsize 100
                else:
                    viewport:
                        scrollbars "vertical"
                        vscrollbar_unscrollable "hide"
                        add Transform("lamp", zoom=2) xpos 5
                showif shown:
                    use footer(label) id "foot":
                        text _("{b}Bye{/b}")
                python:
                    total = len(shown)
                text str(total) size 40 at transform:
                    alpha 0.5

        screen footer(text):
            hbox:
                label text
                transclude

        style knock_button is button:
            hover_background Frame("a.png", 1, 2)
            xysize (10, 20)

        style knock_button_text is default

        translate german strings:
            old "Sam"
            new "Samuel"
        """,
        files={"tools.py": "import dataclasses\nfrom typing import Any\n\nCONFIG: Any = 1\n"},
    )
    assert problems(folder) == []


def test_only_the_compatibility_file_may_use_a_name_that_one_version_lacks(game: Game) -> None:
    lines = "init python:\n    config.zoom_zaxis = 1\n    config.nonsense = 1\n"
    assert problems(game(files={COMPATIBILITY: lines, "stage/other.rpy": lines})) == [
        f"game/{COMPATIBILITY}:3: config.nonsense: not in 8.3.4, not in 8.5.3",
        "game/stage/other.rpy:2: config.zoom_zaxis: not in 8.3.4",
        "game/stage/other.rpy:3: config.nonsense: not in 8.3.4, not in 8.5.3",
    ]
