"""Rendering what changed, and knowing what is stale."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from print_room.masters import PrintRoom, read_record
from print_room.sheet import DrawingError
from print_room.workshop import render_changed, stale

ATTIC = "game/images/places/attic_night_room.webp"
KEY = "game/images/objects/key.webp"


def edit(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_everything_is_rendered_once_and_then_only_what_changed(workplace: PrintRoom) -> None:
    first = render_changed(workplace)
    assert first.errors == []
    assert sorted(first.written) == [KEY, ATTIC]
    assert render_changed(workplace).fresh == 2
    edit(workplace.masters / "objects/key.py", "60, 6", "50, 6")
    again = render_changed(workplace)
    assert sorted(again.written) == [KEY]
    assert again.fresh == 1


def test_a_shared_drawing_renders_the_masters_that_use_it(workplace: PrintRoom) -> None:
    render_changed(workplace)
    edit(workplace.masters / "places/sky_drawing.py", "sheet.everything, NIGHT_TOP", "sheet.everything, NIGHT_MIDDLE")
    edit(workplace.masters / "places/sky_drawing.py", "import NIGHT_TOP", "import NIGHT_MIDDLE")
    assert sorted(render_changed(workplace).written) == [ATTIC]


def test_a_brush_that_nobody_of_them_uses_renders_nothing(workplace: PrintRoom) -> None:
    render_changed(workplace)
    with (workplace.root / "tools/print_room/brushes.py").open("a", encoding="utf-8") as brushes:
        brushes.write("\n# a remark\n")
    assert render_changed(workplace).fresh == 2


def test_the_same_sources_give_the_same_bytes(workplace: PrintRoom) -> None:
    render_changed(workplace)
    before = {name: (workplace.root / name).read_bytes() for name in (ATTIC, KEY)}
    for name in before:
        (workplace.root / name).unlink()
    render_changed(workplace)
    assert {name: (workplace.root / name).read_bytes() for name in (ATTIC, KEY)} == before


def test_the_densities_are_those_that_were_drawn(workplace: PrintRoom) -> None:
    render_changed(workplace)
    with Image.open(workplace.root / KEY) as key:
        assert key.size == (100, 40)
        assert key.getpixel((60, 20)) == (242, 102, 64, 255)  # LINE: 95 % key, 40 % tone, 25 % warm
        assert key.getpixel((60, 35))[3] == 0
    with Image.open(workplace.root / ATTIC) as attic:
        assert attic.size == (2112, 1188)
        red, green, blue = attic.convert("RGB").getpixel((50, 50))
        assert abs(red - 224) <= 2
        assert abs(green - 250) <= 2
        assert blue <= 3


def test_the_table_tells_the_game_what_there_is(workplace: PrintRoom) -> None:
    render_changed(workplace)
    table = json.loads(workplace.table.read_text(encoding="utf-8"))
    assert sorted(table) == ["attic night", "key"]
    assert table["attic night"]["layers"] == [{"file": "images/places/attic_night_room.webp", "depth": 1.0}]
    key = {"canvas": [100, 40], "file": "images/objects/key.webp", "kind": "cutout", "palette": "night"}
    assert table["key"] == key


def test_an_error_names_the_file_and_the_shape_and_spares_the_others(workplace: PrintRoom) -> None:
    edit(workplace.masters / "objects/key.py", "60, 6", "0, 6")
    outcome = render_changed(workplace)
    assert outcome.errors == ["images/objects/key.py: key, shape 'key/bit': a rectangle is 0 by 6"]
    assert sorted(outcome.written) == [ATTIC]


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("sheet.line(ellipse(20, 20, 14), LINE, 0)", "a line is 0 wide"),
        ("sheet.paint('L3 4', LINE)", "not the outline of a path"),
        ("sheet.paint(ellipse(20, float('nan'), 14), LINE)", "a coordinate is nan"),
        ("sheet.paint(ellipse(20, 20, 14), LINE._replace(key=1.2))", "density of key is 1.2"),
        ("sheet.paint(ellipse(20, 20, 14), LINE, opacity=2)", "an opacity is 2"),
    ],
)
def test_what_cannot_be_printed_is_refused(workplace: PrintRoom, broken: str, told: str) -> None:
    edit(workplace.masters / "objects/key.py", "sheet.line(ellipse(20, 20, 14), LINE, 6)", broken)
    (error,) = render_changed(workplace, ["key"]).errors
    assert "images/objects/key.py" in error
    assert "'key/bow'" in error
    assert told in error
    assert not (workplace.root / KEY).exists()


def test_a_drawing_that_fails_leaves_the_last_good_file(workplace: PrintRoom) -> None:
    render_changed(workplace)
    good = (workplace.root / KEY).read_bytes()
    edit(workplace.masters / "objects/key.py", "60, 6", "0, 6")
    assert render_changed(workplace).errors
    assert (workplace.root / KEY).read_bytes() == good


def test_a_name_that_no_master_has_is_told(workplace: PrintRoom) -> None:
    with pytest.raises(DrawingError, match="no master is called 'sofa'; there are attic_night, key"):
        render_changed(workplace, ["sofa"])


def test_a_folder_names_all_its_masters(workplace: PrintRoom) -> None:
    assert sorted(render_changed(workplace, ["objects"]).written) == [KEY]


def test_two_pictures_of_one_name_are_refused(workplace: PrintRoom) -> None:
    (workplace.masters / "objects/latchkey.py").write_text((workplace.masters / "objects/key.py").read_text())
    with pytest.raises(DrawingError, match="another master already draws 'key'"):
        render_changed(workplace)


def test_nothing_is_stale_after_rendering(workplace: PrintRoom) -> None:
    render_changed(workplace)
    assert stale(workplace) == []


def test_what_was_never_rendered_is_stale(workplace: PrintRoom) -> None:
    assert stale(workplace) == [
        "images/objects/key.py: never rendered",
        "images/places/attic_night.py: never rendered",
    ]


def test_a_changed_master_is_stale(workplace: PrintRoom) -> None:
    render_changed(workplace)
    edit(workplace.masters / "objects/key.py", "60, 6", "50, 6")
    assert stale(workplace) == ["images/objects/key.py: changed since it was rendered"]


def test_a_changed_a_missing_and_a_foreign_file_are_stale(workplace: PrintRoom) -> None:
    render_changed(workplace)
    (workplace.root / KEY).write_bytes(b"something else")
    (workplace.root / ATTIC).unlink()
    (workplace.rendered / "objects/brought_along.webp").write_bytes(b"from elsewhere")
    assert stale(workplace) == [
        f"{KEY}: is not what was rendered from images/objects/key.py",
        f"{ATTIC}: missing",
        "game/images/objects/brought_along.webp: no master makes it",
    ]


def test_a_forged_record_does_not_survive_the_sample(workplace: PrintRoom) -> None:
    """Whoever paints over a rendered file and records its hash is found by rendering again."""
    render_changed(workplace)
    record = read_record(workplace)
    Image.new("RGBA", (100, 40), (255, 0, 0, 255)).save(workplace.root / KEY, lossless=True)
    from print_room.masters import Rendered, sha256, write_record

    entry = record["images/objects/key.py"]
    record["images/objects/key.py"] = Rendered(entry.sources, {KEY: sha256(workplace.root / KEY)})
    write_record(workplace, record)
    assert stale(workplace, sample=2) == [f"{KEY}: rendered again, it comes out otherwise"]


def test_a_table_written_by_hand_is_stale(workplace: PrintRoom) -> None:
    render_changed(workplace)
    workplace.table.write_text("{}")
    assert stale(workplace) == ["game/images/pictures.json: is not what the masters declare"]


def test_a_master_that_goes_takes_its_files_along(workplace: PrintRoom) -> None:
    render_changed(workplace)
    (workplace.masters / "objects/key.py").unlink()
    render_changed(workplace)
    assert not (workplace.root / KEY).exists()
    assert stale(workplace) == []
