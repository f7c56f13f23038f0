"""The notebook: everybody of the cast, each from when they are met, and no doubt about who is who."""

from __future__ import annotations

import pytest

from rules import book, cast
from rules.errors import BadDeclaration
from rules.notebook import ENTRIES, PEOPLE, Entry, Kind, Note, check_declarations, met


def entry(entry_id: str) -> Entry:
    return next(one for one in ENTRIES if one.id == entry_id)


def test_the_declarations_hold() -> None:
    check_declarations(ENTRIES)


def wrong(kind: str) -> list[Entry]:
    """The entries with one thing wrong."""
    theo, *others = ENTRIES
    return {
        "'theo_hale' twice": [theo, *ENTRIES],
        "Nothing is written under 'theo_hale'": [Entry(theo.kind, theo.id, theo.title, ()), *others],
        "a scene 'nowhere'": [Entry(theo.kind, theo.id, theo.title, (Note("nowhere", "Tall."),)), *others],
        "lacks or has too many people: ['theo_hale']": others,
    }[kind]


@pytest.mark.parametrize(
    "kind",
    [
        "'theo_hale' twice",
        "Nothing is written under 'theo_hale'",
        "a scene 'nowhere'",
        "lacks or has too many people: ['theo_hale']",
    ],
)
def test_what_is_wrong_is_said(kind: str) -> None:
    with pytest.raises(BadDeclaration) as error:
        check_declarations(wrong(kind))
    assert kind in str(error.value)


@pytest.mark.parametrize("kind", list(Kind))
def test_it_is_empty_at_first_and_fills_as_scenes_are_met(kind: Kind) -> None:
    assert met((), kind) == ()
    known: list[str] = []
    filled = 0
    for part in book.parts():
        for scene in part.scenes:
            known.append(scene.id)
            entries = met(known, kind)
            notes = [note for one, _known in entries for note in one.notes if note.scene in known]
            assert sum(len(said) for _one, said in entries) == len(notes)
            assert len(entries) >= filled
            filled = len(entries)
    assert [one for one, _said in met(known, kind)] == [one for one in ENTRIES if one.kind is kind]


def test_nobody_is_in_it_before_their_own_story() -> None:
    for one in PEOPLE:
        story = next(part for part in book.CHAPTERS if part.number == cast.person(one.id).chapter)
        scenes = {scene.id for scene in story.scenes}
        assert {note.scene for note in one.notes} <= scenes, one.id


@pytest.mark.parametrize(
    ("namesakes", "told_apart_by"),
    [
        (("theo_hale", "theo_banerjee"), ("The tall one", "The other Theo")),
        (("quint", "mara_rao"), ("The grown-up Mara", "The small Mara")),
    ],
)
def test_the_two_theos_and_the_two_maras_are_told_apart(
    namesakes: tuple[str, str], told_apart_by: tuple[str, str]
) -> None:
    for person, words in zip(namesakes, told_apart_by, strict=True):
        assert words in " ".join(note.text for note in entry(person).notes)
