"""What of the rules stands on the page: names, titles and what the lamps say, for whoever translates it.

The rules say it in English; the stage translates it as it is shown (game/stage/words). Each is a whole text: English
makes what the lamps say from few sentences, another language says all of them in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable

from rules.achievements import ACHIEVEMENTS
from rules.book import CHAPTERS, parts
from rules.cast import BIT_PARTS, PEOPLE
from rules.content_notes import CONTENT_NOTES
from rules.notebook import ENTRIES, Kind
from rules.words import OF_A_BOND, OF_A_DREAMER, describe_bond, describe_fear


def names() -> tuple[str, ...]:
    """Return every label under which somebody can speak, each once."""
    labels = (label for person in PEOPLE.values() for label in (person.short, person.stranger))
    return _each_once((*labels, *(part.label for part in BIT_PARTS.values())))


def titles() -> tuple[str, ...]:
    """Return the titles of the parts of the book and of their scenes, each once."""
    return _each_once(title for part in parts() for title in (part.title, *(scene.title for scene in part.scenes)))


def lamps() -> tuple[str, ...]:
    """Return every sentence that the lamps and the shadow can come to, each once."""
    bonds = (describe_bond(bond, trust) for one in CHAPTERS for bond in one.bonds for trust in range(len(OF_A_BOND)))
    fears = (describe_fear(one.dreamers, fear) for one in CHAPTERS for fear in range(len(OF_A_DREAMER)))
    return _each_once((*bonds, *fears))


def content_notes() -> tuple[str, ...]:
    """Every sentence of the notes before the stories (rules/content_notes.py), each once."""
    return _each_once(text for note in CONTENT_NOTES for text in (note.short, *note.detail, note.gentle))


def notebook() -> tuple[str, ...]:
    """Every note of the notebook, and what its places and words are headed with, each once."""
    headings = (entry.title for entry in ENTRIES if entry.kind is not Kind.PERSON)
    return _each_once((*headings, *(note.text for entry in ENTRIES for note in entry.notes)))


def achievements() -> tuple[str, ...]:
    """Every text of the stars: title, words and hint, each once."""
    return _each_once(text for one in ACHIEVEMENTS for text in (one.title, one.words, one.hint))


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts in their order without repetitions."""
    return tuple(dict.fromkeys(texts))
