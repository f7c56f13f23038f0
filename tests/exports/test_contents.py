"""A build's list of files: what must be in it, and what must not."""

from __future__ import annotations

import pytest

from exporting import contents
from exporting.kinds import Kind
from house.console import Trouble

GAME = [
    "LICENSE",
    "LICENSE-STORY",
    "game/options.rpy",
    "game/options.rpyc",
    "game/story/prologue/opening.rpy",
    "game/story/prologue/opening.rpyc",
    "game/python-packages/rules/facts.py",
    "game/images/places/kitchen.webp",
    "game/fonts/Literata-OFL.txt",
    "game/fonts/PermanentMarker-Apache.txt",
    "game/licences/MIT.txt",
    "game/licences/CC-BY-SA-4.0.txt",
    "renpy/audio/audio.py",
    "renpy/common/DejaVuSans.ttf",
]
DESKTOP = [*GAME, "game/audio/music/menu.opus"]


def test_nothing_is_wrong_with_a_whole_build() -> None:
    assert contents.wrong_with(DESKTOP, Kind.linux) == []
    assert contents.wrong_with([*GAME, "game/audio/music/menu.mp3"], Kind.web) == []
    inside = [f"B.app/Contents/Resources/autorun/{name}" for name in DESKTOP]
    assert contents.wrong_with(inside, Kind.mac) == []


@pytest.mark.parametrize(
    "name",
    [
        "tools/house/cli.py",
        "tests/conftest.py",
        "old-game/options.rpyc",
        "images/places/kitchen.py",
        "audio/plan.toml",
        "B.app/Contents/Resources/autorun/images/places/kitchen.py",
        ".gitignore",
        "game/options.rpy.bak",
        "game/saves/1-1-LT1.save",
        "log.txt",
        "game/zz_driver.rpy",
        "game/the_same_bytes.rpe.py",
        "game/python-packages/rules/__pycache__/facts.cpython-313.pyc",
        "requirements.lock",
        "bedtime",
        "game/audio/music/menu.mp3",
    ],
)
def test_what_must_not_be_in_it_is_named(name: str) -> None:
    wrong = contents.wrong_with([*DESKTOP, name, name + "c"], Kind.linux)
    assert [line for line in wrong if name in line], wrong


NEEDED = ("c", "webp", "OFL.txt", "Apache.txt", "Sans.ttf", "opus", "STORY", "facts.py")


@pytest.mark.parametrize("name", [name for name in DESKTOP if name.endswith(NEEDED)])
def test_what_is_missing_is_named(name: str) -> None:
    with pytest.raises(Trouble, match=r"missing|not compiled"):
        contents.check([one for one in DESKTOP if one != name], Kind.linux)
