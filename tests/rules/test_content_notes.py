"""What is said before each story about what is in it."""

from __future__ import annotations

import pytest

from rules import book, cast
from rules.content_notes import CONTENT_NOTES, content_note
from rules.errors import UnknownName


def test_every_part_of_the_book_has_its_note() -> None:
    assert [note.part for note in CONTENT_NOTES] == [part.id for part in book.parts()]


def test_a_note_of_no_part_is_refused_by_name() -> None:
    with pytest.raises(UnknownName, match="the_updat"):
        content_note("the_updat")


@pytest.mark.parametrize("note", CONTENT_NOTES, ids=lambda note: note.part)
def test_a_note_is_short_and_names_nobody(note: object) -> None:
    """Before a story nobody has been met: the note says “a girl”, and gives nothing away by a name."""
    assert isinstance(note, type(CONTENT_NOTES[0]))
    assert len(note.short) <= 90
    assert note.detail
    everything = " ".join((note.short, *note.detail, note.gentle))
    names = {word for person in cast.PEOPLE.values() for word in person.name.split() if word[0].isupper()}
    assert not {name for name in names if name in everything.replace("’s", "").split()}
    # The word for what the listener is in is not said before it is known (edition 13).
    assert "coma" not in everything
