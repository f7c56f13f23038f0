"""The book's declarations fit together: chapters, bonds, scenes and beats."""

import pytest

from rules.book import CHAPTERS, FINALE, FINALE_ENDINGS, PROLOGUE, beat, chapter, part_of, parts, scene
from rules.cast import PEOPLE
from rules.palettes import PALETTES

EVERY_SCENE = [one for part in parts() for one in part.scenes]
EVERY_BEAT = [one for one_chapter in CHAPTERS for one in one_chapter.beats]

# Marked ° by the bible; all others are marked *.
NOT_ON_SEVERED_PATHS = {
    1: [19, 20],
    2: [17, 19, 20],
    3: [15, 16, 17, 18, 19, 21, 22],
    4: [16, 17, 19, 20, 21, 22, 23],
    5: [16],
}


def test_there_are_five_chapters_in_order():
    assert [one.number for one in CHAPTERS] == [1, 2, 3, 4, 5]
    assert len({one.id for one in CHAPTERS}) == 5
    assert [chapter(number) for number in range(1, 6)] == list(CHAPTERS)


def test_the_verbs_are_five_different_ones():
    assert [one.verb for one in CHAPTERS] == ["tell", "stay", "finish", "refuse", "leave"]


def test_beats_stand_in_order_and_number_as_the_bible_has_them():
    assert [len(one.beats) for one in CHAPTERS] == [20, 20, 22, 23, 20]
    for one in CHAPTERS:
        expected = [f"{one.number}.{place:02}" for place in range(1, len(one.beats) + 1)]
        assert [each.id for each in one.beats] == expected


@pytest.mark.parametrize("number", range(1, 6))
def test_beats_are_marked_as_the_bible_marks_them(number):
    on_awake_and_connected = [int(one.id[2:]) for one in chapter(number).beats if one.mark == "°"]
    assert on_awake_and_connected == NOT_ON_SEVERED_PATHS[number]
    assert {one.mark for one in chapter(number).beats} == {"*", "°"}


def test_what_the_edition_stars_is_starred():
    assert [beat(one).mark for one in ("1.18", "3.20", "5.17", "5.19", "5.20")] == ["*"] * 5


def test_every_beat_says_what_it_is_and_no_two_the_same():
    assert all(one.text.endswith(".") for one in EVERY_BEAT)
    assert len({one.text for one in EVERY_BEAT}) == len(EVERY_BEAT)


def test_a_scene_stands_once_in_the_book_under_a_name_that_can_be_a_label():
    ids = [one.id for one in EVERY_SCENE]
    assert len(set(ids)) == len(ids)
    assert all(one.isidentifier() and one == one.lower() for one in ids)
    assert all(one.title for one in EVERY_SCENE)


def test_scenes_add_up_to_the_editions_lengths():
    assert [sum(one.words for one in each.scenes) for each in CHAPTERS] == [8050, 8300, 8000, 8150, 8250]


def test_every_scene_and_beat_is_found_by_its_id():
    assert [scene(one.id) for one in EVERY_SCENE] == EVERY_SCENE
    assert [beat(one.id) for one in EVERY_BEAT] == EVERY_BEAT


def test_a_scene_knows_its_part():
    assert part_of("lights_out") is PROLOGUE
    assert part_of("the_cycle") is chapter(2)
    assert part_of("finale_undertow") is FINALE


def test_the_finale_has_a_scene_for_each_of_its_endings():
    ids = {one.id for one in FINALE.scenes}
    assert {f"finale_{one.value}" for one in FINALE_ENDINGS} <= ids


@pytest.mark.parametrize("number", range(1, 6))
def test_teller_dreamers_and_bonds_are_people_of_the_chapter(number):
    one = chapter(number)
    everybody = {one.teller, *one.dreamers, *(person for bond in one.bonds for person in bond.people)}
    assert {PEOPLE[person].chapter for person in everybody} == {number}


@pytest.mark.parametrize("number", range(1, 6))
def test_the_lead_is_a_rescuer_and_the_dreamer(number):
    rescuer, *dreamers = chapter(number).lead.people
    assert tuple(dreamers) == chapter(number).dreamers
    assert rescuer not in dreamers


def test_bonds_are_fifteen_different_ones():
    bonds = [bond for one in CHAPTERS for bond in one.bonds]
    assert len({bond.id for bond in bonds}) == len({bond.people for bond in bonds}) == 15


def test_every_part_has_a_palette():
    assert all(part.palette in PALETTES for part in parts())
