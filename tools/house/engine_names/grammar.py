"""The words by which Ren'Py script is read: those of every version at hand, and the game's own."""

from __future__ import annotations

from collections.abc import Sequence

from house.engine_names.finds import Finds
from house.engine_names.lists import Names

ENGINE_STORES = frozenset({"config", "build", "preferences", "_preferences", "renpy"})


class Grammar:
    """What the readers have to know in order to tell one part of a line from the next."""

    def __init__(self, versions: Sequence[Names], finds: Finds) -> None:
        self.versions = versions
        self.finds = finds

    def section(self, heading: str) -> frozenset[str]:
        """What any version has under a heading."""
        return frozenset[str]().union(*(names.section(heading) for names in self.versions))

    def statements(self) -> frozenset[str]:
        """Every statement, also the game's; "show screen" has a blank in it."""
        return self.section("statement") | frozenset(self.finds.defined["statement"])

    def is_screen_statement(self, word: str) -> bool:
        """True for a word that begins a statement of the screen language."""
        heading = f"screen statement {word}"
        return word in self.finds.screen_words or any(heading in names.sections for names in self.versions)

    def positionals(self, statement: str) -> int:
        """How many values a screen statement takes before its properties."""
        words = self.section(f"screen statement {statement}") | self.finds.screen_words.get(statement, set())
        return sum(word.startswith("(") for word in words)

    def takes_children(self, statement: str) -> bool:
        """True if other statements may stand in a screen statement's block."""
        words = self.section(f"screen statement {statement}") | self.finds.screen_words.get(statement, set())
        return "<children>" in words

    def stores(self) -> frozenset[str]:
        """Every store of the engine that is reached by a name."""
        return ENGINE_STORES.union(*(names.under("store ") for names in self.versions))

    def is_transform_property(self, word: str) -> bool:
        """True for a property of a transform; any uniform of a shader is one."""
        return word.startswith("u_") or word in self.section("transform property")

    def is_warper(self, word: str) -> bool:
        """True for a word that begins a change over time."""
        return f"warper {word}" in self.section("atl") or word in self.finds.defined["atl"]
