"""What the press is told: inks in every manner, register, and the run that a save holds."""

import itertools
import pickle
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import inks, printing, register
from rules.errors import BadValue, UnknownName
from rules.palettes import PALETTES

KEY_LINE = (0.95, 0.4, 0.25)
MANNERS = sorted(inks.MANNERS)
THREE_INKS = sorted(set(PALETTES) - {"finale_two_inks"})
DENSITIES = [(k / 4, t / 4, w / 4) for k, t, w in itertools.product(range(5), repeat=3)]
palettes = st.sampled_from(sorted(PALETTES))
shares = st.floats(0, 1)


def contrast(one, other):
    darker, lighter = sorted((inks.luminance(one), inks.luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


# How red-green blind eyes see linear colours (Viénot, Brettel and Mollon 1999).
BLIND = {
    "protanopia": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deuteranopia": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}


def seen(colour, blindness):
    """A colour in CIE L*a*b*, as such eyes see it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    red, green, blue = (
        max(0.0, sum(share * part for share, part in zip(row, linear, strict=True))) for row in BLIND[blindness]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return (116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))


def apart(one, other, blindness):
    pairs = zip(seen(one, blindness), seen(other, blindness), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_high_contrast_is_that_in_every_palette(name):
    here = inks.of(name, "contrast")
    assert contrast(inks.printed(here, KEY_LINE), here.paper) >= 15
    # Air on paper, and lines on the fullest air and the fullest light: a line carries the drawing (WCAG 1.4.11 asks 3).
    assert contrast(inks.printed(here, (0, 1, 0)), here.paper) >= 2
    for ground in ((0, 1, 0), (0, 0, 1), (0, 1, 1)):
        line = (0.95, *ground[1:])
        assert contrast(inks.printed(here, line), inks.printed(here, ground)) >= 3


@pytest.mark.parametrize("name", THREE_INKS)
def test_lines_on_air_stand_out_more_than_as_printed(name):
    line, air = (0.95, 1, 0), (0, 1, 0)
    here, plain = (inks.of(name, manner) for manner in ("contrast", "printed"))
    stands_out = contrast(inks.printed(here, line), inks.printed(here, air))
    assert stands_out > 1.1 * contrast(inks.printed(plain, line), inks.printed(plain, air))


@pytest.mark.parametrize("name", THREE_INKS)
def test_high_contrast_keeps_light_and_air_apart(name):
    here = inks.of(name, "contrast")
    assert contrast(inks.printed(here, (0, 0, 1)), inks.printed(here, (0, 1, 0))) >= 1.5


@pytest.mark.parametrize("blindness", BLIND)
@pytest.mark.parametrize("name", THREE_INKS)
def test_light_and_air_are_told_apart_without_red_and_green(name, blindness):
    here = inks.of(name, "colour_blind")
    air, light, both = (inks.printed(here, densities) for densities in ((0, 1, 0), (0, 0, 1), (0, 1, 1)))
    assert apart(air, light, blindness) >= 60
    assert apart(light, both, blindness) >= 30
    assert apart(light, here.paper, blindness) >= 20
    assert contrast(inks.printed(here, KEY_LINE), here.paper) >= 10


def test_some_palette_needs_it():
    """Were every palette safe as it is, the manner would be for nothing."""
    as_it_is = inks.of("dawn")
    assert apart(inks.printed(as_it_is, (0, 1, 0)), inks.printed(as_it_is, (0, 0, 1)), "deuteranopia") < 60


@pytest.mark.parametrize("manner", MANNERS)
def test_chapters_still_differ_in_every_manner(manner):
    tones = [inks.of(name, manner) for name in ("the_update", "exposure", "the_festival_of_dreams", "the_tether")]
    assert len({(one.key, one.tone, one.warm) for one in tones}) == len(tones)


@pytest.mark.parametrize("manner", MANNERS)
def test_an_ink_that_is_left_out_stays_out(manner):
    assert inks.of("finale_two_inks", manner).gain[2] == 0


@pytest.mark.parametrize("name", sorted(PALETTES))
@pytest.mark.parametrize("plate", range(3))
def test_a_plate_that_is_pulled_alone_prints_its_ink_on_bare_paper(name, plate):
    whole = inks.of(name)
    alone = inks.pulled(whole, [inks.PLATES[plate]])
    bare = inks.printed(inks.pulled(whole, []), (1, 1, 1))
    assert bare == pytest.approx(inks.printed(whole, (0, 0, 0)))
    only = tuple(float(number == plate) for number in range(3))
    assert inks.printed(alone, (1, 1, 1)) == pytest.approx(inks.printed(whole, only))
    assert inks.pulled(whole, inks.PLATES) == whole


@given(palettes, palettes, shares, st.sampled_from(MANNERS), st.sampled_from(DENSITIES))
def test_whatever_is_mixed_is_a_colour(one, other, share, manner, densities):
    mixed = inks.mix(inks.of(one, manner), inks.of(other, manner), share)
    assert all(0 <= part <= 1 for part in inks.printed(mixed, densities))


@pytest.mark.parametrize("name", sorted(PALETTES))
@pytest.mark.parametrize("densities", [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0.5, 0)])
def test_the_software_matrix_is_right_where_inks_do_not_overprint(name, densities):
    here = inks.of(name)
    rows = inks.matrix(here)
    assert len(rows) == 20
    shown = [
        sum(a * b for a, b in zip(rows[5 * row : 5 * row + 5], (*densities, 1.0, 1.0), strict=True)) for row in range(3)
    ]
    assert shown == pytest.approx(inks.printed(here, densities))


def test_names_that_nobody_declared():
    with pytest.raises(UnknownName, match="nightmare"):
        inks.of("nightmares")
    with pytest.raises(UnknownName, match="colour_blind"):
        inks.of("night", "colourblind")
    with pytest.raises(UnknownName):
        printing.inked(printing.Run(), "dusk")
    with pytest.raises(BadValue):
        printing.merged(printing.Run(), "dawn", 1.2)


bounds = st.integers(0, 5)
trusts = st.tuples(bounds, bounds, bounds)


@given(bounds, trusts)
def test_fear_pushes_the_plates_apart_and_trust_brings_them_back(fear, trust):
    assert 0 <= register.slip(fear, trust) <= register.FARTHEST
    if fear < 5:
        assert register.slip(fear + 1, trust) > register.slip(fear, trust)
    if trust[0] < 5:
        assert register.slip(fear, (trust[0] + 1, *trust[1:])) < register.slip(fear, trust)


def test_the_ends_of_the_slip():
    assert register.slip(0, (5, 5, 5)) == 0
    assert register.slip(5, (5, 5, 5)) == pytest.approx(6)
    assert register.slip(5, (0, 0, 0)) == pytest.approx(8)
    assert register.creep(0) == 0
    assert register.creep(8) == register.creep(80) == register.MOST_NIGHTMARE
    with pytest.raises(BadValue):
        register.slip(6, (2, 2, 2))


def test_plates_move_apart_and_key_least():
    key_x, key_y, tone_x, tone_y, warm_x, warm_y = register.shifts(8)
    assert register.shifts(0) == (0, 0, 0, 0, 0, 0)
    assert key_x**2 + key_y**2 < min(tone_x**2 + tone_y**2, warm_x**2 + warm_y**2)
    assert max(tone_x**2 + tone_y**2, warm_x**2 + warm_y**2) <= 9**2


def test_a_run_is_a_value_that_a_save_can_hold():
    run = printing.merged(printing.inked(printing.Run(), "nightmare"), "dawn", 0.5)
    assert pickle.loads(pickle.dumps(run)) == run
    with pytest.raises(FrozenInstanceError):
        run.palette = "night"
    assert printing.own(run).palette is None
    assert printing.parted(run).share == 0
    assert printing.at_scene(printing.stilled(run, True)) == printing.Run(still=True)


PAGES = st.builds(
    printing.Page,
    palettes.map(inks.of),
    st.none() | palettes.map(inks.of),
    shares,
    st.floats(0, 8),
)


@given(PAGES, PAGES, st.floats(0.1, 10))
def test_a_change_starts_where_it_was_and_ends_at_its_goal(before, goal, seconds):
    change = printing.Change(before, goal, begun=100, seconds=seconds)
    first = change.at(100)
    assert (first.share, first.pixels) == pytest.approx((before.share, before.pixels))
    assert first.inks.paper == pytest.approx(before.inks.paper)
    assert not change.is_over(100)
    assert change.at(100 + seconds) is goal
    assert printing.at_rest(goal).at(0) is goal
    half = change.at(100 + seconds / 2)
    assert half.pixels == pytest.approx((before.pixels + goal.pixels) / 2)
