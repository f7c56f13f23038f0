"""The press in the real engine: what it prints, when it changes, what it leaves alone."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops

from game_runs import Game, back, begin_at, key, load, pause, read_to, run, save
from house.running import Record
from press.pages import (
    BODY,
    BODY_SIZE,
    FACE,
    LIGHT,
    PATCHES,
    WIDTH,
    colour,
    is_near,
    is_printed,
    patches,
    photograph,
    pixel,
)
from rules import inks

pytestmark = pytest.mark.engine

SCRIPT = """
label press_tests:
    $ preferences.transitions = 2
    scene test_page one
    "At first."
    press palette dawn over 3.0
    "It dawns."
    press nightmare
    "A nightmare."
    press own
    press merge exposure to 0.5
    "Two dreams."
    press part
    "One dream."
    press palette landing
    "Other inks."
    scene test_page two with Dissolve(1.4)
    "Elsewhere."
    press still
    "Held."
    press moving
    $ night = rules.night.begin(1)
    "A night."
    $ night = rules.night.Night(1, night.ends, (0, 0, 0), 5)
    "Afraid."
    scene test_page one
    $ night = None
    show testa worried at on_the_left
    "Somebody."
    $ renpy.say(test_voice, "Look at me.")
    "Later."
    scene test_depth
    "Depth."
    return

define test_voice = Character("Somebody", image="testa")

screen test_cover():
    add printed("test_page two", palette="night") zoom 0.25 xpos 1200 ypos 100

screen test_words():
    text "Words in register" size 60 color "#f00" xpos 300 ypos 500
"""

# Without grain and wobble the colours are known.
CLEAN = """
init 1600 python:
    GRAINS["full"] = 0.0
    GRAINS["still"] = 0.0
    WOBBLE = 0.0
    WOBBLE_BY_SLIP = 0.0
"""


def shot(folder: Path, name: str) -> list[dict[str, Any]]:
    """A picture as soon as what was said last has been drawn."""
    return [run("renpy.restart_interaction()"), pause(0.12), at_once(folder, name)]


def at_once(folder: Path, name: str) -> dict[str, Any]:
    """A picture of this very moment, whatever is still moving."""
    return run(f"renpy.screenshot({str(folder / (name + '.png'))!r})")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shots")


@pytest.fixture(scope="module")
def played(printing_game: Game, folder: Path) -> Record:
    """The script above, played once, with everything photographed."""
    printing_game.write_script("story/press_tests.rpy", SCRIPT)
    printing_game.write_script("zz_clean.rpy", CLEAN)
    return photograph(
        printing_game,
        run("setattr(persistent, 'press_motion', 'full')"),
        begin_at("press_tests"),
        read_to("At first."),
        shot(folder, "own"),
        run("setattr(persistent, 'night_light', True)"),
        shot(folder, "night_light"),
        run("setattr(persistent, 'night_light', False)"),
        # The inks are under way after a while, and arrive.
        read_to("It dawns."),
        *[step for number in (1, 2, 3) for step in (pause(0.4), at_once(folder, f"dawning_{number}"))],
        pause(2.0),
        shot(folder, "dawn"),
        save(),
        read_to("A nightmare."),
        shot(folder, "nightmare"),
        back(),
        shot(folder, "back_at_dawn"),
        back(),
        shot(folder, "back_at_first"),
        load(),
        read_to("It dawns."),
        pause(0.8),  # Ren'Py dissolves into what was loaded
        shot(folder, "loaded"),
        read_to("Two dreams."),
        shot(folder, "merged"),
        read_to("One dream."),
        shot(folder, "parted"),
        read_to("Other inks."),
        key("RETURN"),
        *[step for number in (1, 2, 3) for step in (pause(0.35), at_once(folder, f"dissolving_{number}"))],
        read_to("Elsewhere."),
        shot(folder, "elsewhere"),
        # Manners, and pictures in screens.
        run("setattr(persistent, 'press_inks', 'contrast')"),
        shot(folder, "contrast"),
        run("setattr(persistent, 'press_inks', 'colour_blind')"),
        shot(folder, "colour_blind"),
        run("setattr(persistent, 'press_inks', 'nobody knows this')"),
        run("renpy.show_screen('test_cover')"),
        shot(folder, "cover"),
        run("renpy.hide_screen('test_cover')"),
        run("setattr(persistent, 'press_inks', 'printed')"),
        run("renpy.show_screen('test_words')"),
        read_to("A night."),
        pause(1.6),
        shot(folder, "calm"),
        read_to("Afraid."),
        pause(1.6),
        shot(folder, "afraid"),
        run("setattr(persistent, 'press_register', False)"),
        run("renpy.restart_interaction()"),
        pause(1.6),
        shot(folder, "afraid_in_register"),
        run("setattr(persistent, 'press_register', True)"),
        run("renpy.hide_screen('test_words')"),
        run("setattr(persistent, 'press_motion', 'still')"),
        read_to("Somebody."),
        shot(folder, "somebody"),
        save("1-2"),
        read_to("Look at me."),
        run("('looks', gaze.goal)"),
        read_to("Later."),
        load("1-2"),
        read_to("Somebody."),
        pause(0.8),
        shot(folder, "somebody_again"),
        read_to("Depth."),
        run("gaze.turn(1.0)"),
        pause(1.6),
        shot(folder, "depth_held"),
        run("setattr(persistent, 'press_motion', 'full')"),
        run("renpy.free_memory()"),
        pause(0.2),
        shot(folder, "depth_moved"),
    )


def test_known_densities_print_in_known_colours(played: Record, folder: Path) -> None:
    assert is_printed(folder / "own.png", "the_update")


def test_inks_change_on_the_way_and_arrive(played: Record, folder: Path) -> None:
    before, after = (colour(inks.of(name), PATCHES[1]) for name in ("the_update", "dawn"))
    shares = []
    for number in (1, 2, 3):
        seen = patches(folder / f"dawning_{number}.png")[1]
        shares.append((seen[0] - before[0]) / (after[0] - before[0]))
        between = [a + (b - a) * shares[-1] for a, b in zip(before, after, strict=True)]
        assert is_near(seen, tuple(between), 4)
    assert any(0.05 < share < 0.95 for share in shares)
    assert shares == sorted(shares)
    assert is_printed(folder / "dawn.png", "dawn")


def test_a_change_without_seconds_is_there_at_once(played: Record, folder: Path) -> None:
    assert is_printed(folder / "nightmare.png", "nightmare")


def test_going_back_brings_the_inks_back(played: Record, folder: Path) -> None:
    assert is_printed(folder / "back_at_dawn.png", "dawn")
    assert is_printed(folder / "back_at_first.png", "the_update")


def test_loading_brings_the_inks_back(played: Record, folder: Path) -> None:
    assert is_printed(folder / "loaded.png", "dawn")


def test_the_picture_of_a_save_is_printed(played: Record, printing_game: Game) -> None:
    (file,) = printing_game.saves.glob("1-1*.save")
    with zipfile.ZipFile(file) as kept:
        picture = Image.open(io.BytesIO(kept.read("screenshot.png")))
        assert is_printed(picture, "dawn", tolerance=4)


def test_two_dreams_share_a_page_along_an_edge(played: Record, folder: Path) -> None:
    merged = patches(folder / "merged.png")
    left, right = inks.of("the_update"), inks.of("exposure")
    for number in (0, 1, 2):
        assert is_near(merged[number], colour(left, PATCHES[number]))
    for number in (5, 6, 7):
        assert is_near(merged[number], colour(right, PATCHES[number]))
    assert is_printed(folder / "parted.png", "the_update")


def test_the_edge_between_two_dreams_is_torn(played: Record, folder: Path) -> None:
    with Image.open(folder / "merged.png") as merged, Image.open(folder / "parted.png") as parted:
        changed = (
            ImageChops.difference(merged.convert("RGB"), parted.convert("RGB"))
            .convert("L")
            .resize((960, 540), Image.Resampling.NEAREST)
        )
    # In the upper half, above the words: where the other dream begins, row by row.
    begins = [
        next(x for x in range(changed.width) if changed.getpixel((x, y)) and changed.getpixel((x + 4, y)))
        for y in range(0, 300, 10)
    ]
    assert max(begins) - min(begins) > 30


def test_one_place_dissolves_into_another_each_in_its_inks(played: Record, folder: Path) -> None:
    assert is_printed(folder / "elsewhere.png", "exposure")
    paper, tone = 0, 2
    before, after = (colour(inks.of(name), PATCHES[tone]) for name in ("landing", "exposure"))
    shares = []
    for frame in sorted(folder.glob("dissolving_*.png")):
        red, green, _blue = patches(frame)[tone]
        share = (red - before[0]) / (after[0] - before[0])
        shares.append(share)
        # Two printed pages give way to each other; the inks of neither change.
        assert green == pytest.approx(before[1] + share * (after[1] - before[1]), abs=4)
        assert min(patches(frame)[paper]) > 200
    assert any(0.1 < share < 0.9 for share in shares)


@pytest.mark.parametrize("manner", ["contrast", "colour_blind"])
def test_the_player_chooses_how_every_palette_is_printed(played: Record, folder: Path, manner: str) -> None:
    assert is_printed(folder / f"{manner}.png", "exposure", manner)


def test_a_picture_in_a_screen_is_printed_and_a_senseless_wish_is_none(played: Record, folder: Path) -> None:
    for number, patch in enumerate(PATCHES):
        seen = pixel(folder / "cover.png", 1200 + (number + 0.5) * WIDTH / 4, 200)
        assert is_near(seen, colour(inks.of("night"), patch))


def test_fear_slips_the_plates_and_never_the_words(played: Record, folder: Path) -> None:
    calm, afraid = (Image.open(folder / f"{name}.png").convert("RGB") for name in ("calm", "afraid"))
    # Inside patches nothing changes; their edges have moved.
    assert is_printed(afraid, "exposure")
    assert ImageChops.difference(calm, afraid).crop((0, 0, calm.width, calm.height // 3)).getbbox() is not None
    # The box of words, its letters, and a text over the picture: the same to the last pixel.
    assert all(pixel(calm, x, 980) == pixel(afraid, x, 980) for x in range(60, 1400))
    words = [red(calm), red(afraid)]
    assert len(words[0]) > 100
    assert words[0] == words[1]


def red(picture: Image.Image) -> set[tuple[int, int]]:
    """The points of pure red, which no palette prints."""
    return {
        (x, y)
        for x in range(picture.width)
        for y in range(picture.height // 3, picture.height * 2 // 3)
        if picture.getpixel((x, y)) == (255, 0, 0)
    }


def test_who_keeps_the_plates_in_register_sees_fear_in_the_inks(played: Record, folder: Path) -> None:
    crept = inks.mix(inks.of("exposure"), inks.of("nightmare"), 0.35)
    seen = patches(folder / "afraid_in_register.png")
    assert all(is_near(one, colour(crept, patch)) for one, patch in zip(seen, PATCHES, strict=True))


def lit(share: float) -> tuple[float, ...]:
    """A body's densities where this share of the place's shade falls on it."""
    shade = LIGHT["shade"]
    assert isinstance(shade, list)
    return tuple(base + (1 - base) * ink * share for base, ink in zip(BODY, shade, strict=True))


def test_people_stand_in_the_light_of_the_place(played: Record, folder: Path) -> None:
    here = inks.of("the_update")
    left, top = 0.31 * 1920 - BODY_SIZE[0] / 2, 1080 - BODY_SIZE[1]
    dark = pixel(folder / "somebody.png", left + 10, top + 60)
    light = pixel(folder / "somebody.png", left + BODY_SIZE[0] - 20, top + 60)
    assert is_near(dark, colour(here, lit(0.7)), 4)
    assert is_near(light, colour(here, lit(0.1)), 4)


def test_people_come_back_as_they_were_kept(played: Record, folder: Path) -> None:
    before, after = (Image.open(folder / f"{name}.png").convert("RGB") for name in ("somebody", "somebody_again"))
    assert before.tobytes() == after.tobytes()


def test_the_reader_looks_at_who_speaks(played: Record, folder: Path) -> None:
    # Somebody stands on the left, at 0.31 of the page.
    assert repr(("looks", -0.4)) in played.values


def test_an_expression_is_a_word_and_eyes_stay_open_when_still(played: Record, folder: Path) -> None:
    left, top = 0.31 * 1920 - BODY_SIZE[0] / 2, 1080 - BODY_SIZE[1]
    face = pixel(folder / "somebody.png", left + 200, top + 175)
    eyes = pixel(folder / "somebody.png", left + 200, top + 125)
    skin = pixel(folder / "somebody.png", left + 200, top + 90)
    assert not is_near(face, skin, 10)
    assert is_near(eyes, skin, 8)
    assert FACE != BODY


def test_the_horizon_moves_with_the_gaze_and_holds_still_if_wished(played: Record, folder: Path) -> None:
    assert edge(folder / "depth_held.png") == pytest.approx(960, abs=3)
    assert edge(folder / "depth_moved.png") == pytest.approx(960 - 36, abs=3)
    for name in ("depth_held", "depth_moved"):
        assert is_near(pixel(folder / f"{name}.png", 250, 200), colour(inks.of("night"), (1, 0, 0)))


def edge(file: Path) -> float:
    """Where the tone of the horizon begins, in the page's pixels."""
    tone = colour(inks.of("night"), (0, 1, 0))
    return next(float(x) for x in range(600, 1300) if is_near(pixel(file, x, 200), tone))


def test_the_lamp_turned_down_still_dims_the_page(played: Record, folder: Path) -> None:
    dimmed, plain = (patches(folder / f"{name}.png")[0] for name in ("night_light", "own"))
    assert all(a < b - 60 for a, b in zip(dimmed, plain, strict=True))
