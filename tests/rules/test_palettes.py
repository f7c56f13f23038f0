"""The inks, tried on what they have to carry: skin above all."""

import colorsys

import pytest

from rules.book import CHAPTERS
from rules.palettes import PALETTES

# Densities of key, tone and warm, as the pictures lay them.
SKINS = {
    "light": (0.0, 0.03, 0.40),
    "light in shadow": (0.06, 0.42, 0.50),
    "dark": (0.24, 0.30, 0.70),
}
KEY_LINE = (0.95, 0.4, 0.25)
# Only the nightmare may make skin sickly; the finale's first palette has no warm ink yet.
WITHOUT_SKIN = {"nightmare", "finale_two_inks"}


def channels(colour):
    return [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]


def printed(palette, densities):
    """Print densities on paper: each ink multiplies what is under it."""
    colour = channels(palette.paper)
    for ink, density, gain in zip((palette.key, palette.tone, palette.warm), densities, palette.gain, strict=True):
        colour = [under * (1 - density * gain * (1 - over)) for under, over in zip(colour, channels(ink), strict=True)]
    return colour


def luminance(colour):
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_what_was_asked_for_is_there():
    assert {"night", "nightmare", "dawn", "landing", "finale"} <= set(PALETTES)
    assert {one.palette for one in CHAPTERS} <= set(PALETTES)
    assert len({one.palette for one in CHAPTERS}) == 5


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_colours_and_gains_are_well_formed(palette):
    for colour in (palette.paper, palette.key, palette.tone, palette.warm):
        assert len(colour) == 7
        assert colour.startswith("#")
        int(colour[1:], 16)
    assert len(palette.gain) == 3
    assert all(0 <= one <= 1 for one in palette.gain)


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("name", sorted(set(PALETTES) - WITHOUT_SKIN))
def test_skin_prints_between_peach_and_coral(name, skin):
    hue, saturation, _ = colorsys.rgb_to_hsv(*printed(PALETTES[name], SKINS[skin]))
    assert 5 <= 360 * hue <= 40
    assert saturation >= 0.2


@pytest.mark.parametrize("name", sorted(set(PALETTES) - {"dawn"}))
def test_lines_are_dark_on_the_paper_and_key_is_a_hue(name):
    palette = PALETTES[name]
    assert contrast(printed(palette, KEY_LINE), channels(palette.paper)) >= 7
    _, saturation, _ = colorsys.rgb_to_hsv(*channels(palette.key))
    assert saturation >= 0.4


def test_chapters_are_told_apart_by_every_ink():
    for plate in ("key", "tone", "warm"):
        assert len({getattr(PALETTES[one.palette], plate) for one in CHAPTERS}) == 5
