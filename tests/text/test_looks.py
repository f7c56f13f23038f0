"""Letters as they are drawn: within their box, and readable over the brightest picture that there can be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from game_runs import QUIT, Game, begin_at, pause, run
from house.contrast import ratio

pytestmark = pytest.mark.engine

PAPER = (0xF6, 0xEA, 0xD2)
ENOUGH = 4.5
# Letters away and back, and nothing else that stands on the page.
LETTERS = "renpy.store.letters_away({!r}) or renpy.restart_interaction()"
AWAY = """
init python:
    def letters_away(away):
        store.only_words = away
        store.quick_menu = False

    def render_or_not(text, width, height, st, at, render=Text.render):
        drawn = render(text, width, height, st, at)
        hidden = store.only_words and text is renpy.get_widget("say", "what")
        return renpy.Render(*drawn.get_size()) if hidden else drawn

    Text.render = render_or_not
    Text.per_interact = lambda text: renpy.redraw(text, 0)

default only_words = False
"""


def test_words_stay_in_their_box_and_can_be_read_over_white(long_lines: Game, tmp_path: Path) -> None:
    long_lines.write_script("away.rpy", AWAY)
    steps = [begin_at("over_white")]
    looks = [("100", 1.0, 100), ("50", 1.0, 50), ("200", 2.0, 50)]
    for name, size, opacity in looks:
        steps += [
            run(f"setattr(persistent, 'words_opacity', {opacity})"),
            run(f"renpy.run(Preference('font size', {size})) or renpy.restart_interaction()"),
        ]
        for away in (False, True):
            shot = {"do": "shot", "file": str(tmp_path / f"{name} {away}.png")}
            steps += [run(LETTERS.format(away)), pause(0.1), shot]
    record = long_lines.play(
        *steps, run("renpy.store.ruler.rows"), QUIT, press=False, environment={"BEDTIME_WINDOW": "1280x720"}
    )
    rows = eval(record.values[-1])
    for name, size, _opacity in looks:
        with Image.open(tmp_path / f"{name} False.png") as one, Image.open(tmp_path / f"{name} True.png") as other:
            shown, bare = one.convert("RGB"), other.convert("RGB")
        changed = ImageChops.difference(shown, bare).convert("L").point(lambda value: 255 if value > 12 else 0)
        box = changed.getbbox()
        assert box is not None, name
        scale = 1080 / shown.height
        top, bottom = next(row[4:6] for row in reversed(rows) if row[7] == size * 100)
        assert box[1] * scale >= top, (name, box, top)
        assert box[3] * scale <= bottom, (name, box, bottom)
        assert box[2] * scale <= 1880, (name, box)
        assert worst_contrast(shown, changed) >= ENOUGH, name


def worst_contrast(shown: Image.Image, changed: Image.Image) -> float:
    """The contrast of letters against what touches them: the hundredth part that is lightest is left out."""
    # Letters are what is nearly of their ink, about them one pixel is half of both; the next two count.
    light = shown.convert("L").point(lambda value: 255 if value > 205 else 0)
    letters = ImageChops.multiply(light, changed)
    near = letters.filter(ImageFilter.MaxFilter(3))
    about = ImageChops.subtract(letters.filter(ImageFilter.MaxFilter(5)), near)
    assert letters.getbbox() is not None
    colours = [
        colour for colour, wanted in zip(shown.get_flattened_data(), about.get_flattened_data(), strict=True) if wanted
    ]
    ratios = sorted(ratio(PAPER, colour) for colour in colours)
    return ratios[len(ratios) // 100]
