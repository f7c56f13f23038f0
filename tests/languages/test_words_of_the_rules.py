"""What the rules say on the page is offered to translators, all of it and as whole texts."""

from __future__ import annotations

import re
from itertools import product

from rules import shown
from rules.achievements import ACHIEVEMENTS
from rules.book import CHAPTERS, parts
from rules.cast import BIT_PARTS, PEOPLE, label_for
from rules.content_notes import CONTENT_NOTES
from rules.notebook import ENTRIES, PLACES, WORDS
from rules.words import describe_bond, describe_fear


def test_every_label_can_be_translated() -> None:
    labels = {
        label_for(one, current_chapter=chapter, chapters_heard=frozenset(heard))
        for one, chapter, heard in product((*PEOPLE, *BIT_PARTS), (None, 1, 2, 3, 4, 5), ((), (1, 2, 3, 4, 5)))
    }
    assert labels == set(shown.names())


def test_every_title_can_be_translated() -> None:
    for part in parts():
        assert part.title in shown.titles()
        assert {scene.title for scene in part.scenes} <= set(shown.titles())


def test_every_sentence_of_the_lamps_can_be_translated() -> None:
    said = {describe_bond(bond, trust) for one in CHAPTERS for bond in one.bonds for trust in range(6)}
    said |= {describe_fear(one.dreamers, fear) for one in CHAPTERS for fear in range(6)}
    assert said == set(shown.lamps())
    assert len(shown.lamps()) == len(said) == 5 * 3 * 6 + 5 * 6


def test_every_content_note_can_be_translated() -> None:
    said = {text for note in CONTENT_NOTES for text in (note.short, note.gentle, *note.detail)}
    assert said == set(shown.content_notes())


def test_every_text_of_the_stars_can_be_translated() -> None:
    said = {text for one in ACHIEVEMENTS for text in (one.title, one.words, one.hint)}
    assert said == set(shown.achievements())


def test_every_text_of_the_notebook_can_be_translated() -> None:
    said = {note.text for entry in ENTRIES for note in entry.notes}
    said |= {entry.title for entry in (*PLACES, *WORDS)}
    assert said == set(shown.notebook())


def test_nothing_is_offered_with_a_gap_in_it() -> None:
    for text in (
        *shown.names(),
        *shown.titles(),
        *shown.lamps(),
        *shown.content_notes(),
        *shown.achievements(),
        *shown.notebook(),
    ):
        assert not re.search(r"[{}\[\]]|^\s|\s$", text)
