"""The camera, and people who come and go, in the real engine: what is seen on the way and at the end of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game_runs import Game, back, begin_at, load, pause, read_to, run, save
from house.running import Record
from press.pages import BODY_SIZE, PATCHES, WIDTH, colour, is_near, is_printed, patches, photograph, pixel
from press.test_press import CLEAN, at_once, shot
from rules import inks

pytestmark = pytest.mark.engine

# Moves of two seconds, so that a slow machine sees them under way.
SCRIPT = """
label camera_tests:
    $ preferences.transitions = 2
    scene test_page one
    "Whole."
    camera at push_in(0.0, 0.0, 2.0, 2.0)
    "Nearer."
    camera at pull_back(2.0)
    "Back."
    camera at push_in(0.0, 0.0, 2.0, 0.0)
    "Near at once."
    camera at dutch_angle(5.0, 1.2, 0.0)
    "Leaning."
    scene test_page one
    "Another scene."
    show testa calm at on_the_left
    "Somebody comes."
    show testa worried
    "Somebody worries."
    camera at tilt_up(2.0, 2.0)
    "From foot to head."
    camera at pull_back(0.0)
    hide testa
    "Somebody goes."
    "Nobody."
    $ persistent.press_motion = "still"
    camera at push_in(0.0, 0.0, 2.0, 60.0)
    show testa calm at on_the_left
    "Still."
    return
"""
SLOWLY = """
init 1600 python:
    COMING = 2.0
    GOING = 2.0
"""

# Of a page of which the left upper quarter is seen: the first four patches, each twice as broad.
QUARTER = [PATCHES[number // 2] for number in range(8)]
# On the body of somebody on the left; and there on the page of which the foot is seen.
BODY_AT = (0.30 * 1920 + 120, 1080 - BODY_SIZE[1] + 40)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("camera")


@pytest.fixture(scope="module")
def played(printing_game: Game, folder: Path) -> Record:
    """The script above, played once, with everything photographed."""
    printing_game.write_script("story/camera_tests.rpy", SCRIPT)
    printing_game.write_script("zz_clean.rpy", CLEAN)
    printing_game.write_script("zz_slowly.rpy", SLOWLY)
    on_the_way = [(pause(0.5), at_once(folder, f"nearer_{number}")) for number in (1, 2, 3)]
    return photograph(
        printing_game,
        run("setattr(persistent, 'press_motion', 'full')"),
        begin_at("camera_tests"),
        read_to("Whole."),
        shot(folder, "whole"),
        read_to("Nearer."),
        *[step for pair in on_the_way for step in pair],
        pause(1.5),
        shot(folder, "near"),
        save(),
        read_to("Back."),
        pause(2.5),
        shot(folder, "back"),
        load(),
        read_to("Nearer."),
        pause(3.0),
        shot(folder, "near_again"),
        back(),
        shot(folder, "gone_back"),
        read_to("Near at once."),
        shot(folder, "near_at_once"),
        read_to("Leaning."),
        shot(folder, "leaning"),
        read_to("Another scene."),
        shot(folder, "another"),
        read_to("Somebody comes."),
        pause(0.3),
        at_once(folder, "coming"),
        pause(2.5),
        shot(folder, "come"),
        read_to("Somebody worries."),
        at_once(folder, "worried"),
        read_to("From foot to head."),
        at_once(folder, "foot"),
        pause(2.8),
        shot(folder, "head"),
        read_to("Somebody goes."),
        pause(0.3),
        at_once(folder, "going"),
        read_to("Nobody."),
        pause(2.5),
        shot(folder, "gone"),
        read_to("Still."),
        at_once(folder, "still"),
    )


def shows(picture: Path, densities: list[tuple[float, float, float]]) -> bool:
    """Whether eight equal strips of the page are printed in these densities."""
    wanted = [colour(inks.of("the_update"), one) for one in densities]
    return all(is_near(a, b, 4) for a, b in zip(patches(picture), wanted, strict=True))


def body(picture: Path) -> tuple[int, ...]:
    return pixel(picture, *BODY_AT)


def share_of_somebody(picture: Path, folder: Path) -> float:
    """How much of somebody is to be seen: 0 is nobody, 1 is all."""
    nobody, somebody = body(folder / "another.png"), body(folder / "come.png")
    channel = max(range(3), key=lambda number: abs(nobody[number] - somebody[number]))
    return (body(picture)[channel] - nobody[channel]) / (somebody[channel] - nobody[channel])


def test_the_camera_goes_nearer_to_a_point_and_stays(played: Record, folder: Path) -> None:
    assert is_printed(folder / "whole.png", "the_update")
    assert shows(folder / "near.png", QUARTER)


def test_on_the_way_it_is_between(played: Record, folder: Path) -> None:
    # The border of paper and the first ink goes to the right.
    width = []
    for number in (1, 2, 3):
        row = [pixel(folder / f"nearer_{number}.png", x, 200) for x in range(0, 4 * WIDTH, 12)]
        paper = colour(inks.of("the_update"), PATCHES[0])
        width.append(sum(is_near(one, paper, 6) for one in row) * 12)
    assert width == sorted(width)
    assert any(WIDTH * 1.02 < one < WIDTH * 1.98 for one in width)


def test_the_whole_page_comes_back(played: Record, folder: Path) -> None:
    assert is_printed(folder / "back.png", "the_update")


def test_loading_and_going_back_bring_the_camera_back(played: Record, folder: Path) -> None:
    assert shows(folder / "near_again.png", QUARTER)
    assert is_printed(folder / "gone_back.png", "the_update")


def test_a_move_of_no_seconds_is_a_cut(played: Record, folder: Path) -> None:
    assert shows(folder / "near_at_once.png", QUARTER)


def test_the_horizon_leans(played: Record, folder: Path) -> None:
    key = colour(inks.of("the_update"), PATCHES[7])
    rows = []
    for y in (40, 700):
        row = [is_near(pixel(folder / "leaning.png", x, y), key, 6) for x in range(960, 1920, 6)]
        rows.append(row.index(True))
    assert abs(rows[0] - rows[1]) * 6 > 30


def test_another_scene_is_seen_whole(played: Record, folder: Path) -> None:
    assert is_printed(folder / "another.png", "the_update")


def test_somebody_comes_on_and_goes_by_and_by(played: Record, folder: Path) -> None:
    assert 0.02 < share_of_somebody(folder / "coming.png", folder) < 0.9
    assert 0.1 < share_of_somebody(folder / "going.png", folder) < 0.98
    assert abs(share_of_somebody(folder / "gone.png", folder)) < 0.03


def test_another_face_is_there_at_once(played: Record, folder: Path) -> None:
    assert share_of_somebody(folder / "worried.png", folder) > 0.97


def test_the_camera_goes_from_foot_to_head(played: Record, folder: Path) -> None:
    # Twice as large, somebody on the left stands with the head in the upper half, and then below the page.
    at = (0.30 * 1920 * 2 - 960 - 100, 400)
    foot, head = pixel(folder / "foot.png", *at), pixel(folder / "head.png", *at)
    page = pixel(folder / "head.png", at[0], 40)
    assert is_near(head, page, 6)
    assert not is_near(foot, page, 6)


def test_who_wants_stillness_sees_where_it_goes_at_once(played: Record, folder: Path) -> None:
    picture = folder / "still.png"
    assert shows(picture, QUARTER)
