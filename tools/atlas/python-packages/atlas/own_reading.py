"""One telling for a table read: scenes, lines with who speaks, and options with the one that was taken. For JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import renpy

import rules.book
import rules.cast
from atlas.own_telling import HUB, Line, LiveMenu, Made, Telling, tell, words_in


class NotOffered(Exception):
    """A telling wants an option that is not offered."""


class _HubAfter:
    """The hub as a place to stop at once any of some labels was passed: for tellings that begin before a chapter."""

    def __init__(self, labels: set[str]) -> None:
        self.labels, self.passed = labels, False

    def __contains__(self, reached: object) -> bool:
        self.passed = self.passed or reached in self.labels
        return self.passed and reached == HUB


def telling_to_read(chapter: int, start: str | None = None, choices: list[str] | None = None) -> dict[str, Any]:
    """Tell a chapter (0: the prologue, 6: the finale) once, for reading aloud.

    `choices` are the captions of a telling that begins at the label `start` (None: at the chapter itself). After the
    last of them, or without any, the first option is taken always. Only what stands in the chapter's own scenes is
    returned. Raises NotOffered if a caption is not among a menu's options, LookupError if there is no such label.
    """
    of_chapter = f"chapter_{chapter}"
    if not renpy.game.script.has_label(of_chapter):
        raise LookupError(f"chapter {chapter} is not written: the script has no label {of_chapter!r}")
    part = rules.book.parts()[chapter]
    own = {scene.id: scene.title for scene in part.scenes}
    label = start or of_chapter
    rest = list(choices or ())

    def choose(menu: LiveMenu) -> int:
        captions = [option.caption for option in menu.options]
        if not rest:
            return 0
        wanted = rest.pop(0)
        if wanted not in captions:
            offered = ", ".join(f"“{caption}”" for caption in captions)
            raise NotOffered(f"{menu.file}:{menu.line}: the telling wants “{wanted}”; the menu has {offered}")
        return captions.index(wanted)

    stop = (HUB,) if label in (of_chapter, *own) else _HubAfter({of_chapter, *own})
    telling = tell(label, choose, stop=stop)
    entries = list(_entries(telling, own))
    wrong = telling.error
    return {
        "chapter": chapter,
        "title": part.title,
        "ending": telling.ending if telling.outcome else None,
        "error": wrong and f"{wrong.file}:{wrong.line}: {wrong.kind}: {wrong.text}",
        "words": sum(words_in(entry["what"]) for entry in entries if entry["event"] == "line"),
        "left_over": rest,
        "entries": entries,
    }


def _entries(telling: Telling, own: dict[str, str]) -> Iterator[dict[str, Any]]:
    """What was met in a part's own scenes, with each scene's title where it begins."""
    scene_id = None
    for event in telling.read():
        if event.scene_id not in own:
            continue
        if event.scene_id != scene_id:
            scene_id = event.scene_id
            yield {"event": "scene", "id": scene_id, "title": own[scene_id]}
        yield _of_line(event) if isinstance(event, Line) else _of_choice(event)


def _of_line(line: Line) -> dict[str, Any]:
    return {
        "event": "line",
        "who_id": line.who_id,
        "who": line.who,
        "what": line.what,
        "file": line.file,
        "line": line.line,
    }


def _of_choice(made: Made) -> dict[str, Any]:
    person = made.menu.who and rules.cast.person(made.menu.who)
    return {
        "event": "choice",
        "who": person.short if person else None,
        "options": [option.caption for option in made.menu.options],
        "taken": made.taken,
        "file": made.menu.file,
        "line": made.menu.line,
    }
