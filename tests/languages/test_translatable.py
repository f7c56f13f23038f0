"""The check that every text can be translated whole: the game passes it, and each mistake does not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from house.paths import GAME, ROOT
from house.translatable.check import OF_THE_MAKERS, problems


def found_in(tmp_path: Path, text: str, name: str = "ui/some.rpy") -> list[str]:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return [f"{one.line}: {one.wrong}" for one in problems(tmp_path)]


def test_the_game_can_be_translated() -> None:
    assert [str(one) for one in problems(GAME)] == []
    for name in OF_THE_MAKERS:
        assert (GAME / name).is_file(), name


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('text "Not marked"', "is shown as it is"),
        ('textbutton "Go on" action Return()', "is shown as it is"),
        ('label ("Yes" if kept else _("No"))', "'Yes' is shown as it is"),
        ('text words alt "A door"', "is shown as it is"),
        ('textbutton _("Yes") action Confirm("Sure?", Return())', "Confirm() shows"),
        ('use game_menu("Help")', "is shown as it is"),
        ('use pref_toggle(_("Mono"), "Both ears hear the same.", ToggleMono())', "is shown as it is"),
        ('text _("Line ") + number', "`+` puts a text together"),
        ('text __("Page") + number', "`+` puts a text together"),
        ('text _("{} of {}").format(a, b)', "does not say what stands in {}"),
        ('text __("{a} of {b}").format(1, b=2)', "without names"),
        ('text __("{} left").format(n)', "does not say what stands in {}"),
        ('text f"{who}: {what}"', "an f-string puts a text together"),
        ('text "%s: %s" % (who, what)', "`%` puts a text together"),
        ('text "{}, {}".format(a, b)', "format() puts a text together"),
        ('text ", ".join(names)', "join() puts texts together"),
        ("text _(words)", "needs the text itself"),
        ('text _("moth" + ("s" if many else ""))', "needs the text itself"),
        ('text __("moth{}".format(s))', "made of pieces"),
        ('text _("and ")', "begins or ends with a blank"),
        ('alt spoken("{what}, chosen before", what=what)', "spoken() shows"),
        ('$ renpy.notify(_("Saved."))', "spoken as it is"),
        ('$ renpy.notify("Saved.")', "notify() shows"),
    ],
)
def test_a_screen_that_cannot_be_translated(tmp_path: Path, line: str, wrong: str) -> None:
    found = found_in(tmp_path, f"screen some(who, what):\n\n    vbox:\n        {line}\n")
    assert all(one.startswith("4: ") for one in found)
    assert any(wrong in one for one in found), found


def test_a_loop_and_a_block_of_python_are_read(tmp_path: Path) -> None:
    script = (
        "init -5 python:\n\n"
        "    def words(names):\n"
        "        return [_(name) for name in names]\n\n"
        "define kinds = (_('One'), 'two' + ' three')\n\n"
        "label somewhere:\n\n"
        "    $ said = 'He said ' + name\n"
        '    "A line is a text by itself."\n'
    )
    found = found_in(tmp_path, script)
    assert [one.split(":")[0] for one in found] == ["4", "6", "10"]


@pytest.mark.parametrize(
    "line",
    [
        'text _("Whole.")',
        'text "[message!tq]"',
        'text "" alt said',
        'text words style "sheet_text" size capped(40)',
        'textbutton _("Music") action Preference("music volume", 0.5) style "pref_button"',
        'text filled(_("{who}: {words}"), who=who, words=words)',
        'text __("{path} is full.").format(path=path)',
        'add "images/ui/{}.webp".format(name)',
        'add "door_" + name',
        '$ name = " ".join(tag)  # not read',
        'use leaves((("keys", _("Keyboard")),), leaf)',
        'on "show" action NullAction()',
        'key "game_menu" action Hide("confirm")',
    ],
)
def test_a_screen_that_can_be_translated(tmp_path: Path, line: str) -> None:
    assert found_in(tmp_path, f"screen some(who, what):\n\n    vbox:\n        {line}\n") == []


def test_the_command_says_where(tmp_path: Path) -> None:
    found_in(tmp_path, 'screen some():\n    text "No"\n')
    done = subprocess.run(
        [sys.executable, "-m", "house.translatable", "--game", str(tmp_path)],
        cwd=ROOT / "tools",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.startswith("game/ui/some.rpy:2: 'No' is shown as it is")
