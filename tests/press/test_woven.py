"""The tenth minute: each of its 81 cloths is a picture of its own, and the engine lays them as the print room says."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageChops

from game_runs import Game, back, begin_at, load, pause, read_to, run, save
from house.paths import ROOT
from house.running import Record
from press.pages import photograph
from print_room.rendering import printed, woven_over

PALETTE = "the_festival_of_dreams"
TABLE = json.loads((ROOT / "game" / "images" / "pictures.json").read_text("utf-8"))
# The parts from the farthest to the nearest, each with its moods.
PARTS = ("woven_at_the_end", "woven_overhead", "woven_underfoot", "woven_in_front")
MOODS = {part: sorted(name.split()[1] for name in TABLE if name.split()[0] == part) for part in PARTS}
ALL = ("second_half", "spectacles", "no_weight", "a_lantern")
# A page is looked at in this size, and only what lies above the words.
SIZE = (320, 180)
ABOVE_THE_WORDS = 131

SCRIPT = """
label woven_tests:
    scene tenth_minute
    press palette the_festival_of_dreams
    "Bare."
    show woven_overhead spectacles
    "One."
    show woven_underfoot no_weight
    show woven_in_front a_lantern
    show woven_at_the_end second_half
    "All."
    scene tenth_minute
    press palette the_festival_of_dreams
    show woven_in_front a_lantern
    show woven_at_the_end second_half
    show woven_overhead spectacles
    show woven_underfoot no_weight
    "In another order."
    return
"""

# Without grain and wobble the colours are known.
CLEAN = """
init 1600 python:
    GRAINS["full"] = GRAINS["still"] = 0.0
    WOBBLE = WOBBLE_BY_SLIP = 0.0
"""


@cache
def plates(name: str) -> tuple[Image.Image, ...]:
    """The layers of a picture of the table, in the size in which they are looked at."""
    entry = TABLE[name]
    found = []
    for layer in entry["layers"]:
        with Image.open(ROOT / "game" / layer["file"]) as whole:
            page = whole.convert("RGBA").crop((96, 54, 2016, 1134))
            found.append(page.resize(SIZE, Image.Resampling.BOX))
    return tuple(found)


def cloth(moods: Mapping[str, str]) -> Image.Image:
    """The densities of the street with these parts over it."""
    page = Image.new("RGBA", SIZE, (0, 0, 0, 255))
    for layer in plates("tenth_minute"):
        page.alpha_composite(layer)
    densities = page.convert("RGB")
    for part in PARTS:
        if part in moods:
            light, line = (plate.convert("RGB") for plate in plates(f"{part} {moods[part]}"))
            densities = woven_over(densities, light, line)
    return densities


def off_by(one: Image.Image, other: Image.Image) -> float:
    """By how many levels of 255 two pages differ on average."""
    box = (0, 0, SIZE[0], ABOVE_THE_WORDS)
    return float(np.asarray(ImageChops.difference(one.crop(box), other.crop(box))).mean())


def test_each_of_81_is_a_picture_of_its_own() -> None:
    chosen = list(itertools.product(*(MOODS[part] for part in PARTS)))
    assert len(chosen) == 81
    pages = [printed(cloth(dict(zip(PARTS, moods, strict=True))), PALETTE) for moods in chosen]
    seen = [np.asarray(page.crop((0, 0, SIZE[0], ABOVE_THE_WORDS)).reduce(2), dtype=np.int16) for page in pages]
    for (one, a), (other, b) in itertools.combinations(zip(chosen, seen, strict=True), 2):
        changed = (np.abs(a - b).max(axis=2) > 24).mean()
        assert changed > 0.02, f"{one} and {other} differ on {changed:.1%} of the page"


@pytest.mark.parametrize("part", PARTS)
def test_light_takes_ink_away_and_line_adds_it(part: str) -> None:
    bare = np.asarray(cloth({}), dtype=np.int16)
    for mood in MOODS[part]:
        light, line = (np.asarray(plate.convert("RGB"), dtype=np.int16) for plate in plates(f"{part} {mood}"))
        woven = np.asarray(cloth({part: mood}), dtype=np.int16)
        # Where the light falls and nothing is drawn, there is less ink; where lines are dark and light is not, more.
        lit = (light[..., 0] < 128) & (line[..., 0] < 16)
        drawn = (line[..., 0] > 200) & (light[..., 0] > 200)
        assert lit.mean() > 0.002, f"{mood} has no light"
        assert woven[lit][:, 0].mean() < 0.8 * bare[lit][:, 0].mean(), f"the light of {mood} takes too little away"
        if drawn.any():
            assert woven[drawn][:, 0].mean() > bare[drawn][:, 0].mean(), f"the line of {mood} adds nothing"
        # Most of the page belongs to the other parts.
        assert (light.min(axis=2) > 240).mean() > 0.4, f"{mood} leaves the others too little"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("woven")


@pytest.fixture(scope="module")
def woven(printing_game: Game, folder: Path) -> Record:
    """The script above, played once, with everything photographed."""
    printing_game.write_script("story/woven_tests.rpy", SCRIPT)
    printing_game.write_script("zz_clean.rpy", CLEAN)

    def shot(name: str) -> Sequence[dict[str, object]]:
        file = str(folder / f"{name}.png")
        return [run("renpy.restart_interaction()"), pause(0.2), run(f"renpy.screenshot({file!r})")]

    return photograph(
        printing_game,
        run("setattr(persistent, 'press_motion', 'still')"),
        begin_at("woven_tests"),
        read_to("Bare."),
        [*shot("bare")],
        read_to("One."),
        [*shot("one")],
        run("setattr(persistent, 'pictures_in_words', True)"),
        run("picture_desk.begin_line()"),
        run("picture_desk.words"),
        run("setattr(persistent, 'pictures_in_words', False)"),
        read_to("All."),
        [*shot("all")],
        save(),
        back(),
        [*shot("back_at_one")],
        read_to("In another order."),
        [*shot("another_order")],
        load(),
        pause(0.8),  # Ren'Py dissolves into what was loaded
        [*shot("loaded")],
    )


def page(folder: Path, name: str) -> Image.Image:
    with Image.open(folder / f"{name}.png") as shot:
        return shot.convert("RGB").resize(SIZE)


@pytest.mark.engine
def test_the_engine_lays_them_as_the_print_room_does(woven: Record, folder: Path) -> None:
    one = printed(cloth({"woven_overhead": "spectacles"}), PALETTE)
    every = printed(cloth(dict(zip(PARTS, ALL, strict=True))), PALETTE)
    assert off_by(page(folder, "bare"), printed(cloth({}), PALETTE)) < 3
    assert off_by(page(folder, "one"), one) < 3
    assert off_by(page(folder, "all"), every) < 3
    # The same whichever was shown first, after going back, and after loading.
    assert off_by(page(folder, "another_order"), every) < 3
    assert off_by(page(folder, "back_at_one"), one) < 3
    assert off_by(page(folder, "loaded"), every) < 3


@pytest.mark.engine
def test_what_comes_is_told_in_words(woven: Record) -> None:
    told = " ".join(woven.values)
    assert "Lantern Street" in told
    assert "a pair of spectacles" in told
