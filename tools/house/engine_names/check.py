"""Reads the game's code and says which engine names it uses, and which of them a version of Ren'Py lacks."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from house.engine_names.finds import PYTHON, File, Finds, Unread, Use
from house.engine_names.grammar import Grammar
from house.engine_names.lists import OBJECTS, VERSIONS, Names, load
from house.engine_names.python_names import PythonReader
from house.engine_names.script import ScriptReader

# The one file that may use names that one version lacks, below the game's folder: it asks before it uses them.
COMPATIBILITY = "stage/engine_compat.rpy"

# Code that is laid over the game for tests, beside the game's folder.
DRIVER = "tools/driver"

PACKAGES = "python-packages"
SCRIPTS = (".rpy", ".rpym")

# Built in since the oldest Python under a supported Ren'Py (3.11); what is newer is not there everywhere.
BUILTINS = frozenset(dir(builtins)) - {"PythonFinalizationError", "_IncompleteInputError"}
BUILTINS |= {"__file__", "__name__", "__doc__"}
# Modules that Python 3.11 has and 3.12 or 3.13 has not.
GONE_MODULES = {
    "aifc",
    "asynchat",
    "asyncore",
    "audioop",
    "cgi",
    "cgitb",
    "chunk",
    "crypt",
    "distutils",
    "imghdr",
    "imp",
}
GONE_MODULES |= {"lib2to3", "mailcap", "msilib", "nis", "nntplib", "ossaudiodev", "pipes", "smtpd", "sndhdr", "spwd"}
GONE_MODULES |= {"sunau", "telnetlib", "uu", "xdrlib"}
PYTHON_MODULES = frozenset(sys.stdlib_module_names) - GONE_MODULES


class Report(NamedTuple):
    """What the check found: names used, names used that a version lacks, and what could not be decided."""

    uses: list[Use]
    lacking: list[tuple[Use, list[str]]]
    undecided: list[Unread]


@cache
def committed() -> tuple[Names, ...]:
    """The committed lists of both versions."""
    return tuple(load(version) for version in VERSIONS)


def used_names(game: Path) -> list[Use]:
    """Every engine name that the code under the folder `game` uses: (name, category, file, line), sorted."""
    return report(game).uses


def problems(game: Path) -> list[str]:
    """A line for each name that a version lacks and each that cannot be decided: `file:line: name: not in 8.3.4`."""
    found = report(game)
    said = [
        (use.file, use.line, f"{spoken(use)}: {', '.join(f'not in {version}' for version in lacks)}")
        for use, lacks in found.lacking
    ]
    said += [(place.file, place.line, f"cannot be decided: {place.what}") for place in found.undecided]
    return [f"{file}:{line}: {text}" for file, line, text in sorted(set(said))]


def spoken(use: Use) -> str:
    """A name with its category, where the name alone does not say it."""
    plain = use.category in ("config", "renpy", "store", "build", "gui", "preferences", "persistent")
    return use.name if plain else f"{use.category} {use.name!r}"


def report(game: Path, versions: Sequence[Names] | None = None) -> Report:
    """Read the code under `game` (and the driver beside it) against the lists of `versions`."""
    versions = committed() if versions is None else versions
    finds = read_code(game, versions)
    deciding = Deciding(finds, versions, own_modules(game))
    uses: set[Use] = set()
    for use in finds.uses:
        uses.update(deciding.named(use))
    lacking = []
    for use in sorted(uses):
        lacks = [names.version for names in versions if not deciding.has(names, use)]
        guarded = use.file == f"{game.name}/{COMPATIBILITY}" and len(lacks) < len(versions)
        if lacks and not guarded:
            lacking.append((use, lacks))
    return Report(sorted(uses), lacking, sorted({*finds.unread, *deciding.undecided}))


def code_files(game: Path) -> list[tuple[str, Path]]:
    """The code under `game` and in the driver: each file's name from the project's folder on, and its path."""
    folders = [game, game.parent / DRIVER]
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in (*SCRIPTS, ".py")]
    return [(path.relative_to(game.parent).as_posix(), path) for path in files if path.is_file()]


def own_modules(game: Path) -> set[str]:
    """The modules and packages that the game and the driver bring."""
    folders = [game, game / PACKAGES, game.parent / DRIVER, game.parent / DRIVER / PACKAGES]
    return {path.stem for folder in folders if folder.is_dir() for path in folder.iterdir()}


def read_code(game: Path, versions: Sequence[Names]) -> Finds:
    """Read all files: once for what they define, and once more with that known."""
    first = Finds()
    files = [(name, path.read_text("utf-8-sig")) for name, path in code_files(game)]
    for finds in (first, second := Finds(defined=first.defined, blocks=first.blocks, screen_words=first.screen_words)):
        grammar = Grammar(versions, finds)
        for name, text in files:
            file = File(finds, name)
            if name.endswith(".py") and not name.endswith("_ren.py"):
                PythonReader(file, module=True).read(text, 1)
            else:
                ScriptReader(file, grammar).read(text)
    second.use_setters()
    return second


class Deciding:
    """Says what a name that was found means, and whether a version has it."""

    def __init__(self, finds: Finds, versions: Iterable[Names], modules: set[str]) -> None:
        self.finds = finds
        self.versions = tuple(versions)
        self.own_modules = modules
        self.undecided: list[Unread] = []
        self.stores = {store for names in self.versions for store in names.under("store ")}
        self.own_store = {name.split(".")[0] for name in finds.defined["store"] | finds.defined["parameter"]}

    # ---------------------------------------------------------------------------------------- what a name means

    def named(self, use: Use) -> list[Use]:
        """The engine names that stand behind a use; none for a name of the game's own."""
        if use.category.startswith(PYTHON):
            parts = use.name.split(".")
            store = use.category.removeprefix(PYTHON).removeprefix(" in ")
            root = parts[0].removesuffix("()")
            if store and f"{store}.{root}" in self.finds.defined["store"]:
                return []
            if store and any(root in names.section(f"store {store}") for names in self.versions):
                return self.in_store(use, store, parts)
            return self.dotted(use, parts)
        if use.category == "text tag or field":
            known = any(use.name in names.section("text tag") for names in self.versions)
            return [use._replace(category="text tag")] if known and not self.own(use, "text tag") else []
        if use.category == "module":
            return [] if use.name in PYTHON_MODULES or use.name in self.own_modules else [use]
        if use.category == "style property":
            return [use]
        return [] if self.own(use, use.category) else [use]

    def own(self, use: Use, category: str) -> bool:
        """True if the game makes this name itself."""
        name = use.name.removeprefix("warper ") if category == "atl" else use.name
        return name in self.finds.defined[category]

    def dotted(self, use: Use, parts: list[str]) -> list[Use]:
        """What a dotted name of Python code reaches."""
        root, rest = parts[0].removesuffix("()"), parts[1:]
        if root == "store":
            return self.dotted(use, rest) if rest else []
        if root == "renpy":
            return self.in_renpy(use, rest)
        if root in ("config", "build") or (root in self.stores and root != "audio"):
            return self.in_store(use, root, rest)
        if root in OBJECTS:
            return [use._replace(name=".".join(("preferences", *rest[:1])), category="preferences")] if rest else []
        if root == "persistent":
            return self.in_persistent(use, rest)
        if root == "style":
            return self.in_style(use, rest)
        if root in self.own_store or root in BUILTINS or root == "audio":
            return []
        if module := self.module_named("store", root):
            return self.in_module(use, module, [root], rest)
        return [use._replace(name=root, category="store")]

    def in_store(self, use: Use, root: str, rest: list[str]) -> list[Use]:
        """A name in a named store."""
        if not rest or f"{root}.{rest[0]}" in self.finds.defined["store"]:
            return []
        name = rest[0].removesuffix("()")
        return [use._replace(name=f"{root}.{name}", category=root if root in ("config", "build", "gui") else "store")]

    def in_persistent(self, use: Use, rest: list[str]) -> list[Use]:
        """A field of `persistent`: the engine's begin with "_"; any other is the game's."""
        name = f"persistent.{rest[0].removesuffix('()')}" if rest else ""
        engine = name.startswith("persistent._") and name not in self.finds.defined["store"]
        return [use._replace(name=name, category="persistent")] if engine else []

    def in_style(self, use: Use, rest: list[str]) -> list[Use]:
        """`style.name.property`."""
        found = []
        if rest and rest[0] not in self.finds.defined["style"]:
            found.append(use._replace(name=rest[0], category="style"))
        if len(rest) > 1 and not rest[1].endswith("()"):
            found.append(use._replace(name=rest[1], category="style property"))
        return found

    def in_renpy(self, use: Use, rest: list[str]) -> list[Use]:
        """A name under `renpy`: in the store, in the configuration, in a module, or of an object."""
        if not rest:
            return []
        if rest[0] == "store":
            return self.dotted(use, rest[1:]) if rest[1:] else []
        if rest[0] == "exports":
            # What `renpy` is in the store.
            return self.in_renpy(use, rest[1:])
        if rest[0] == "config":
            return self.in_store(use, "config", rest[1:])
        module = self.module_named("renpy", rest[0])
        if module is None:
            return self.in_module(use, "renpy", ["renpy"], rest)
        if not self.is_module(module):
            # One of Python's own modules under a name of Ren'Py's.
            return [use._replace(name=f"renpy.{rest[0]}", category="renpy")]
        return self.in_module(use, module, ["renpy", rest[0]], rest[1:])

    def in_module(self, use: Use, module: str, spelt: list[str], rest: list[str]) -> list[Use]:
        """A name in a module of the engine, which the code calls by the words `spelt`."""
        while rest and any(f"module {module}.{rest[0]}" in names.sections for names in self.versions):
            module, spelt, rest = f"{module}.{rest[0]}", [*spelt, rest[0]], rest[1:]
        if not rest:
            return [use._replace(name=".".join(spelt), category="renpy")]
        whole = [*spelt, rest[0]]
        found = [use._replace(name=".".join(whole).removesuffix("()"), category="renpy")]
        if len(rest) == 1:
            return found
        known = f"{module}.{rest[0]}"
        if known in OBJECTS:
            return [*found, use._replace(name=".".join([*whole, rest[1].removesuffix("()")]), category="renpy")]
        if not rest[0].endswith("()"):
            # What a function returns is not followed; what a name holds has to be known.
            what = f"{'.'.join([*whole, rest[1]])}: of what class {'.'.join(whole)} is (lists.OBJECTS) is not known"
            self.undecided.append(Unread(what, use.file, use.line))
        return found

    def module_named(self, section: str, name: str) -> str | None:
        """The module that is called `name` in the store or under renpy, in any version."""
        for names in self.versions:
            for word in names.section(section):
                local, alias, module = word.partition("=")
                if alias and local == name:
                    return module
        return f"renpy.{name}" if section == "renpy" and self.is_module(f"renpy.{name}") else None

    def is_module(self, name: str) -> bool:
        """True if any version has this module."""
        return any(f"module {name}" in names.sections for names in self.versions)

    # --------------------------------------------------------------------------------------- what a version has

    def has(self, names: Names, use: Use) -> bool:
        """True if this version has the name."""
        category, name = use.category, use.name
        if category in ("renpy", "store"):
            return self.has_dotted(names, name.split("."))
        if category == "config":
            return name.partition(".")[2] in names.section("config")
        if category == "preferences":
            return name.partition(".")[2] in names.section(f"class {OBJECTS['preferences']}")
        if category == "persistent":
            return name.partition(".")[2] in names.section("persistent")
        if category in ("build", "gui"):
            return name.partition(".")[2] in names.section(f"store {category}")
        if category == "style":
            return names.has_style(name, self.finds.defined["style"])
        if category == "style property":
            return names.has_style_property(name)
        if category == "transform property":
            return name in names.section("transform property") or name in self.finds.defined["transform property"]
        if category == "screen statement":
            return f"screen statement {name}" in names.sections or name in self.finds.screen_words
        if category == "screen property":
            return self.has_screen_property(names, *name.split(" "))
        if category == "layeredimage property":
            part, word = name.split(" ")
            return word in names.section(f"layeredimage {part}")
        return name in names.section(category)

    def has_screen_property(self, names: Names, statement: str, word: str) -> bool:
        """True if a screen statement takes this property. For a statement that is missing, that alone is said."""
        known = f"screen statement {statement}" in names.sections or statement in self.finds.screen_words
        return not known or word in names.screen_words(statement, self.finds.screen_words)

    def has_dotted(self, names: Names, parts: list[str]) -> bool:
        """True if the store or `renpy` of this version leads along these names."""
        section = "renpy" if parts[0] == "renpy" else "store"
        if section == "renpy":
            parts = parts[1:]
        elif len(parts) == 2 and f"store {parts[0]}" in names.sections:
            return parts[1] in names.section(f"store {parts[0]}")
        module = "renpy"
        for index, part in enumerate(parts):
            here = names.section(section)
            alias = next((word.partition("=")[2] for word in here if word.startswith(f"{part}=")), None)
            if alias is None and part.removesuffix("()") not in here:
                return False
            module = alias or f"{module}.{part}"
            if f"module {module}" in names.sections:
                section = f"module {module}"
            elif index + 1 < len(parts):
                section = f"class {OBJECTS.get(module, '')}"
        return True
