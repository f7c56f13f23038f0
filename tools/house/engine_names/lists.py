"""The committed lists of engine names, one text file a version.

A file begins with comment lines that say where it is from. Then come headings in square brackets, each with its
names, sorted, over as many lines as they need. A blank inside a name is written "␣".

    [config]                 config variables
    [renpy]                  what `renpy.` means in the game's code; `name=module` for a module under another name
    [module renpy.x.y]       names in a module of the engine
    [class renpy.x.Y]        members of a class of which a known object is (OBJECTS)
    [store], [store gui]     names in the store, and in named stores; `name=module` as above
    [persistent], [style], [style property], [state prefix], [transform property], [atl],
    [statement], [text tag], [preference], [label], [screen], [module]
    [screen group X]         properties that screen statements share
    [screen statement X]     its words: (positional), property, *style property, text_*style property with a prefix
                             before the state, @group, =copied statement, <children> if it takes any
    [layeredimage], [layeredimage X]   words of the layeredimage statement, and properties of its parts
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

FOLDER = Path(__file__).parent
VERSIONS = ("8.3.4", "8.5.3")
WIDTH = 110

# Objects that code reaches by a name, and their classes: their members are listed too.
# A member of any other object under `renpy` cannot be decided, and the check says so.
OBJECTS = {
    "preferences": "renpy.preferences.Preferences",
    "_preferences": "renpy.preferences.Preferences",
    "renpy.random": "renpy.revertable.DetRandom",
    "renpy.session": "builtins.dict",
    "renpy.game.context()": "renpy.execution.Context",
    "renpy.game.interface": "renpy.display.core.Interface",
    "renpy.game.log": "renpy.rollback.RollbackLog",
    "renpy.game.persistent": "renpy.persistent.Persistent",
    "renpy.game.preferences": "renpy.preferences.Preferences",
    "renpy.game.script": "renpy.script.Script",
    "renpy.display.interface": "renpy.display.core.Interface",
    "renpy.display.log": "renpy.log.LogFile",
    "renpy.loadsave.location": "renpy.savelocation.MultiLocation",
    "renpy.test.testkey.code_to_unicode": "builtins.dict",
}
HEADING = re.compile(r"\[([^\]]+)\]")


class Names:
    """The names of one version of the engine, by heading."""

    def __init__(self, version: str, sections: Mapping[str, Iterable[str]]) -> None:
        self.version = version
        self.sections = {heading: frozenset(names) for heading, names in sections.items()}

    def section(self, heading: str) -> frozenset[str]:
        """The names under a heading; none if there is no such heading."""
        return self.sections.get(heading, frozenset())

    def under(self, start: str) -> list[str]:
        """What follows `start` in the headings that begin with it."""
        return [heading[len(start) :] for heading in self.sections if heading.startswith(start)]

    # ---------------------------------------------------------------------------------------------------- words

    @cached_property
    def states(self) -> tuple[str, ...]:
        """The prefixes by which a style property is given for a state: "hover_" and the like, and none."""
        return ("", *sorted(self.section("state prefix")))

    def screen_words(self, statement: str, more: Mapping[str, Iterable[str]] | None = None) -> frozenset[str]:
        """Every property of a screen statement, spelt out. `more`: the words of the game's own statements."""
        more = more or {}
        found = self.section(f"screen statement {statement}") | set(more.get(statement, ()))
        words: set[str] = set()
        for word in found:
            words |= self.spelt_out(word, more)
        return frozenset(words)

    def spelt_out(self, word: str, more: Mapping[str, Iterable[str]]) -> set[str]:
        """The properties that one word of a screen statement's list stands for."""
        if word.startswith(("(", "<")):
            return set()
        if word.startswith("="):
            return set(self.screen_words(word[1:], more))
        prefix, is_group, group = word.partition("@")
        if is_group:
            if group == "transform":
                # A shader's uniforms become properties later than the screen language's words.
                members = {f"*{name}" for name in self.section("transform property") if not name.startswith("u_")}
            else:
                members = set(self.section(f"screen group {group}"))
            return {full for member in members for full in self.spelt_out(prefix + member, more)}
        before, is_style, name = word.partition("*")
        return {f"{before}{state}{name}" for state in self.states} if is_style else {word}

    def has_style(self, name: str, more: Iterable[str] = ()) -> bool:
        """True if a style is there, or is made on demand: `quick_button` from `button`. `more`: the game's own."""
        known: set[str] = set()
        for style in self.section("style") | set(more):
            # With a style come those that its name ends with: `a_b_c` is made from `b_c`, and that from `c`.
            known.add(style)
            while not style.startswith("_") and (style := shorter(style)):
                known.add(style)
        while name:
            if name in known:
                return True
            name = shorter(name)
        return False

    def has_style_property(self, name: str) -> bool:
        """True if a style takes this property, with or without a state."""
        properties = self.section("style property")
        return any(name.startswith(state) and name[len(state) :] in properties for state in self.states)


def shorter(style: str) -> str:
    """The style that one is made from when it is not defined: its name without the first part, "" if there is none."""
    if style.startswith("_"):
        end = style[1:].partition("_")[2]
        return f"_{end}" if end else ""
    return style.partition("_")[2]


def path_of(version: str, folder: Path = FOLDER) -> Path:
    """Where a version's list lies."""
    return folder / f"{version}.txt"


def load(version: str, folder: Path = FOLDER) -> Names:
    """The committed names of a version. Raises OSError if there is no list of it."""
    sections: dict[str, set[str]] = {}
    names: set[str] = set()
    for row in path_of(version, folder).read_text("utf-8").splitlines():
        if row.startswith("#"):
            continue
        if heading := HEADING.fullmatch(row.strip()):
            names = sections.setdefault(heading.group(1), set())
        else:
            names.update(name.replace("␣", " ") for name in row.split())
    return Names(version, sections)


def text_of(names: Names, origin: list[str]) -> str:
    """A list as text. `origin`: lines that say where it is from."""
    rows = [f"# {line}".rstrip() for line in origin]
    for heading in sorted(names.sections):
        rows += ["", f"[{heading}]"]
        joined = " ".join(name.replace(" ", "␣") for name in sorted(names.sections[heading]))
        rows += textwrap.wrap(joined, WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(rows) + "\n"
