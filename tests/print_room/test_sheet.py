"""What the drawing library lays on paper, looked at as pixels."""

from __future__ import annotations

import io
import random
import re

import pytest
import resvg_py
from PIL import Image

from print_room import brushes, geometry
from print_room.inks import Ink
from print_room.rendering import printed, render_svg
from print_room.sheet import DrawingError, Reference, Sheet, Stop
from rules.palettes import PALETTES

HALF = Ink(0.5, 0.5, 0.5)


def sheet_with(*, paper: bool = True) -> Sheet:
    sheet = Sheet(40, 40, paper=paper, seed="test")
    sheet.paint(sheet.everything, HALF)
    return sheet


def pixel(sheet: Sheet, x: int = 20, y: int = 20) -> tuple[int, ...]:
    found = render_svg(sheet.plates_svg(), 40, 40).getpixel((x, y))
    assert isinstance(found, tuple)
    return tuple(int(level) for level in found)


def near(found: tuple[int, ...], expected: tuple[float, float, float], by: int = 2) -> bool:
    return all(abs(level - 255 * share) <= by for level, share in zip(found[:3], expected, strict=True))


def test_paint_knocks_out_what_is_under_it() -> None:
    sheet = sheet_with()
    sheet.paint(geometry.rectangle(10, 10, 20, 20), Ink(0, 0.2, 1))
    assert near(pixel(sheet), (0, 0.2, 1))
    assert near(pixel(sheet, 5, 5), HALF)


def test_overprint_adds_its_ink() -> None:
    sheet = sheet_with()
    with sheet.overprint():
        sheet.paint(sheet.everything, Ink(0, 0.2, 1))
    assert near(pixel(sheet), (0.5, 1 - 0.5 * 0.8, 1))


def test_lift_takes_ink_away() -> None:
    sheet = sheet_with()
    with sheet.lift():
        sheet.paint(sheet.everything, Ink(0, 0.4, 1))
    assert near(pixel(sheet), (0, 0.2, 0.5))


@pytest.mark.parametrize("way", ["overprint", "lift"])
def test_a_clip_keeps_ink_inside_and_still_mixes(way: str) -> None:
    sheet = sheet_with()
    with getattr(sheet, way)(clip=sheet.clip(geometry.rectangle(0, 0, 20, 40))):
        sheet.paint(sheet.everything, Ink(0, 0, 0.5))
    expected = (0.5, 0.5, 0.75) if way == "overprint" else (0, 0, 0.25)
    assert near(pixel(sheet, 10), expected)
    assert near(pixel(sheet, 30), HALF)


def test_a_named_shape_does_not_hinder_overprinting() -> None:
    sheet = sheet_with()
    with sheet.shape("lamp"), sheet.shape("glow"), sheet.overprint():
        sheet.paint(sheet.everything, Ink(0, 0, 0.5))
    assert near(pixel(sheet), (0.5, 0.5, 0.75))


def test_what_is_not_drawn_on_a_cut_out_is_transparent() -> None:
    sheet = Sheet(40, 40, paper=False)
    sheet.paint(geometry.ellipse(20, 20, 10), HALF)
    assert pixel(sheet)[3] == 255
    assert pixel(sheet, 2, 2)[3] == 0


def test_a_mask_fades() -> None:
    sheet = Sheet(40, 40)
    fade = sheet.grey_linear((0, 0), (40, 0), (0, 0), (1, 1))
    with sheet.group(mask=sheet.mask((sheet.everything, fade))):
        sheet.paint(sheet.everything, Ink(1, 1, 1))
    assert near(pixel(sheet, 10), (0.26, 0.26, 0.26), by=6)
    assert near(pixel(sheet, 30), (0.76, 0.76, 0.76), by=6)


def test_a_gradient_runs_between_its_stops() -> None:
    sheet = Sheet(40, 40)
    night = sheet.linear((0, 0), (0, 40), Stop(0, Ink(1, 0, 0)), Stop(1, Ink(0, 0, 1)))
    sheet.paint(sheet.everything, night)
    assert near(pixel(sheet, y=10), (0.74, 0, 0.26), by=6)


def test_the_proof_shows_the_true_inks_by_itself() -> None:
    """Each ink alone, all together, and bare paper: as multiplication on the paper says."""
    inks = PALETTES["night"]
    for density in (Ink(0, 0, 0), Ink(1, 0, 0), Ink(0, 1, 0), Ink(0, 0, 1), Ink(0.5, 0.25, 0.75)):
        sheet = Sheet(8, 8)
        sheet.paint(sheet.everything, density)
        svg = sheet.proof_svg(inks.paper, inks.key, inks.tone, inks.warm)
        image = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg)))).convert("RGB")
        colours = [tuple(int(hex_[i : i + 2], 16) for i in (1, 3, 5)) for hex_ in (inks.key, inks.tone, inks.warm)]
        paper = [int(inks.paper[i : i + 2], 16) for i in (1, 3, 5)]
        for channel in range(3):
            light = paper[channel] / 255
            for share, colour in zip(density, colours, strict=True):
                light *= 1 - share * (1 - colour[channel] / 255)
            assert abs(image.getpixel((4, 4))[channel] - 255 * light) <= 2
        plain = printed(render_svg(sheet.plates_svg(), 8, 8), "night")
        assert all(abs(a - b) <= 2 for a, b in zip(plain.getpixel((4, 4)), image.getpixel((4, 4)), strict=True))


def test_shapes_are_named_in_the_svg() -> None:
    sheet = Sheet(8, 8)
    with sheet.shape("table"), sheet.shape("lamp"):
        sheet.paint(sheet.everything, HALF)
    assert re.findall(r'<g id="([^"]+)"', sheet.plates_svg()) == ["table", "table/lamp"]


def test_an_error_in_a_shape_names_the_way_to_it() -> None:
    sheet = Sheet(8, 8)
    with pytest.raises(DrawingError, match="shape 'table/lamp': an ellipse has radii -1 and -1"):  # noqa: SIM117
        with sheet.shape("table"), sheet.shape("lamp"):
            sheet.paint(geometry.ellipse(0, 0, -1), HALF)


def test_random_numbers_belong_to_their_object() -> None:
    sheet, other = Sheet(8, 8, seed="attic"), Sheet(8, 8, seed="cellar")
    assert sheet.rng("shelf").random() == sheet.rng("shelf").random()
    assert sheet.rng("shelf").random() != sheet.rng("lamp").random()
    assert sheet.rng("shelf").random() != other.rng("shelf").random()


@pytest.mark.parametrize(
    "outline",
    [
        geometry.star(20, 20, 15),
        geometry.crescent(20, 20, 15),
        geometry.ellipse(20, 20, 15, 9, turn=30),
        geometry.rectangle(5, 5, 30, 30, radius=8),
        geometry.smooth([(5, 5), geometry.Corner(35, 5), (35, 35), (5, 35)]),
        geometry.wobbly_ring(20, 20, 15, 12, random.Random(1)),
        brushes.stroke([(5, 5), (20, 30), (35, 5)], 8, start=0.2),
        brushes.stamped_stars(0, 0, 40, 40, 12, random.Random(1), radius=4),
        brushes.stripes(0, 0, 40, 40, 10, random.Random(1), thickness=4),
    ],
)
def test_every_outline_covers_some_of_the_sheet_and_not_all(outline: str) -> None:
    sheet = Sheet(40, 40, paper=False)
    sheet.paint(outline, HALF)
    covered = sum(render_svg(sheet.plates_svg(), 40, 40).getchannel("A").histogram()[128:])
    assert 40 < covered < 1500


def test_a_crescent_is_hollow_on_the_side_that_it_is_turned_to() -> None:
    sheet = Sheet(40, 40, paper=False)
    sheet.paint(geometry.crescent(20, 20, 15, turn=0), HALF)
    assert pixel(sheet, 8)[3] == 255
    assert pixel(sheet, 30)[3] == 0


def test_coordinates_are_short_and_finite() -> None:
    assert geometry.number(1 / 3) == "0.33"
    assert geometry.number(-0.001) == "0"
    assert geometry.number(120.0) == "120"
    with pytest.raises(ValueError, match="a coordinate is inf"):
        geometry.number(float("inf"))


def test_a_reference_is_written_as_svg_writes_it() -> None:
    assert Reference("d3").css() == "url(#d3)"
