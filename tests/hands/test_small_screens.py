"""On a phone, which says so, letters are larger from the start, and what is pressed while reading is a finger wide."""

from pathlib import Path
from typing import Any

import pytest

from game_runs import READ_TO_A_MENU, Game, begin_at, click, pause, run, wait_for

pytestmark = pytest.mark.engine

PHONE = {"RENPY_VARIANT": "web mobile phone small touch"}
# Virtual pixels: a phone that lies is 390 CSS pixels high.
CSS = 1080 / 390
LEAST, FINGER = 24 * CSS, 40 * CSS
SIZES = {"do": "sizes"}


def sizes(entry: dict[str, Any]) -> dict[str, tuple[float, float]]:
    return {one["says"]: tuple(one["size"]) for one in entry["sizes"]}


def test_what_is_pressed_on_a_phone(game: Game, tmp_path: Path) -> None:
    shot = {"do": "shot", "file": str(tmp_path / "phone.png")}
    record = game.play(
        wait_for("first_start"),
        pause(0.3),
        SIZES,
        run("preferences.font_size"),
        click("That’s all, go on"),
        wait_for("main_menu"),
        pause(0.3),
        SIZES,
        begin_at("quarter_past_nine"),
        READ_TO_A_MENU,
        pause(0.3),
        SIZES,
        shot,
        click("More"),
        pause(0.3),
        SIZES,
        click("Less"),
        pause(0.3),
        click("Menu"),
        wait_for("save"),
        environment=PHONE,
        first_start=True,
    )
    assert record.events("value")[0]["value"] == "1.15"
    # What a scroll bar does is done by the page itself too.
    pages = [
        {says: size for says, size in sizes(entry).items() if not says.endswith("bar")}
        for entry in record.done("sizes")
    ]
    small = {says[:40]: size for page in pages for says, size in page.items() if min(size) < LEAST - 0.5}
    assert small == {}
    words = [page[name] for page, names in zip(pages[2:], (("Back",), ("Auto",)), strict=True) for name in names]
    assert min(min(size) for size in words) >= FINGER
