"""Makes a version's list of names from an unpacked Ren'Py source tree: names only, by reading, nothing is started."""

from __future__ import annotations

import ast
import datetime
import re
import sys
from collections import defaultdict
from pathlib import Path

from house.engine_names.engine_modules import Module, Modules, parse, readable
from house.engine_names.engine_words import Missing, Sections, calls, first_text, read_words
from house.engine_names.finds import MADE_WHILE_RUNNING, File, Finds
from house.engine_names.grammar import Grammar
from house.engine_names.lines import python_source, read
from house.engine_names.lists import OBJECTS, Names
from house.engine_names.script import ScriptReader

# Modules that no game reaches by name: tables, wrappers, and what `renpy` and the store hand on under their own names.
LEFT_OUT: tuple[str, ...] = (
    "renpy.common",
    "renpy.compat",
    "renpy.config",
    "renpy.defaultstore",
    "renpy.exports",
    "renpy.minstore",
)
LEFT_OUT += ("renpy.pygame", "renpy.styledata", "renpy.text.emoji_trie", "renpy.uguu")
# Names that Ren'Py changes to ones of their file.
MANGLED = re.compile(r"__[^\W_]")
MADE_MODULE = re.compile(r"""\bsys\.modules\[(?:pystr\()?["'](\w+)""")
PERSISTENT = re.compile(r"\bpersistent\.(_\w+)")


def extract(source: Path, version: str) -> Names:
    """The names that a source tree has. Raises Missing if the tree is not one, or laid out in a way not known here."""
    if not (source / "renpy/exports/__init__.py").is_file():
        raise Missing("this is no unpacked source tree of Ren'Py 8.3 or newer: no renpy/exports")
    sections: Sections = defaultdict(set)
    read_words(source, sections)
    modules = Modules(source)
    read_modules(modules, sections)
    read_store(modules, sections)
    settings = read_common(source, version, sections)
    read_preferences(modules, sections)
    read_texts(source, sections)
    sections["config"] |= modules.names("renpy.config") - modules.submodules("renpy.config")
    sections["store"] |= generated_actions(tree_of_python(source / "renpy/common/00action_data.rpy"))
    sections["renpy"] |= {name.partition(".")[2] for name in settings if re.fullmatch(r"renpy\.\w+", name)}
    sections["config"] |= {name.partition(".")[2] for name in settings if re.fullmatch(r"config\.\w+", name)}
    sections["module"] |= shipped(modules)
    # A screen statement may have no words of its own.
    kept = {heading: names for heading, names in sections.items() if names or heading.startswith("screen statement ")}
    return Names(version, kept)


def read_modules(modules: Modules, sections: Sections) -> None:
    """What `renpy.` leads to: the exports, the package itself, and the names of all its modules."""
    exports, package = modules.modules["renpy.exports"], modules.modules["renpy"]
    sections["renpy"] |= modules.names("renpy.exports") | modules.names("renpy") | {"store"}
    for module in (exports, package):
        for local, origin in module.imports.items():
            if origin in modules.modules or not origin.startswith("renpy"):
                sections["renpy"].add(local if origin == f"renpy.{local}" else f"{local}={origin}")
                sections["renpy"].discard("" if origin == f"renpy.{local}" else local)
    for name in modules.modules:
        if name != "renpy" and not name.startswith(LEFT_OUT):
            sections[f"module {name}"] |= modules.names(name)
    for name, one in OBJECTS.items():
        members = modules.members(one)
        if not members:
            raise Missing(f"the class {one}, which {name} should be of")
        sections[f"class {one}"] |= members


def read_store(modules: Modules, sections: Sections) -> None:
    """The names that the store begins with."""
    for name in ("renpy.minstore", "renpy.defaultstore"):
        module: Module = modules.modules[name]
        sections["store"] |= modules.names(name) - {"renpy"}
        for local, origin in module.imports.items():
            if origin in modules.modules and origin != "renpy":
                sections["store"].discard(local)
                sections["store"].add(f"{local}={origin}")
            elif local != "renpy" and not origin.endswith("*"):
                sections["store"].add(local)
    sections["store"] |= {"renpy", "store"}
    sections["store"] |= modules.outside.get("renpy.store", set())


def read_common(source: Path, version: str, sections: Sections) -> set[str]:
    """What the engine's own scripts define. Returns the dotted names that they set outside functions."""
    finds = Finds()
    grammar = Grammar([Names(version, sections)], finds)
    common = sorted((source / "renpy/common").glob("*.rpy")) + sorted((source / "renpy/common").glob("*_ren.py"))
    common += sorted((source / "renpy/common").glob("*.rpym"))
    for again in (False, True):
        finds.uses.clear()
        finds.unread.clear()
        for path in common:
            ScriptReader(File(finds, path.name), grammar).read(readable(path.read_text("utf-8-sig")))
        if not again:
            sections["statement"] |= finds.defined["statement"]
            grammar = Grammar([Names(version, sections)], finds)
    # The engine sets variables by names that it is given; that is how its own statements work.
    unread = [place for place in finds.unread if not place.what.endswith(MADE_WHILE_RUNNING)]
    if unread:
        first = unread[0]
        raise Missing(f"{len(unread)} places of the engine's scripts; {first.file}:{first.line}: {first.what}")
    for name in finds.defined["store"] - finds.deleted:
        store, dot, last = name.rpartition(".")
        if store.startswith("_") or store == "persistent" or MANGLED.match(last):
            continue
        sections[f"store {store}" if dot else "store"].add(last)
    for category in ("label", "screen", "style", "text tag", "transform property"):
        sections[category] |= finds.defined[category]
    sections["atl"] |= {f"warper {name}" for name in finds.defined["atl"]}
    for name, words in finds.screen_words.items():
        sections[f"screen statement {name}"] |= words
    return finds.settings


def tree_of_python(path: Path) -> ast.Module:
    """All Python blocks of a script as one tree."""
    body: list[ast.stmt] = []
    for line in read(readable(path.read_text("utf-8-sig"))):
        if re.match(r"(init\b.*)?python\b", line.text):
            body += parse(python_source(line.block)[0]).body
    return ast.Module(body, [])


def generated_actions(tree: ast.Module) -> set[str]:
    """The actions that two loops over classes make, one of each pair: SetField, ToggleVariable and so on."""
    found: set[str] = set()
    for outer in ast.walk(tree):
        for inner in outer.body if isinstance(outer, ast.For) else ():
            if isinstance(outer, ast.For) and isinstance(inner, ast.For):
                whats, hows = (
                    [name.id for name in ast.walk(loop.iter) if isinstance(name, ast.Name)] for loop in (outer, inner)
                )
                if "__name__" in ast.unparse(inner.body[0]):
                    found |= {how + what for how in hows for what in whats}
    if not found:
        raise Missing("the actions on fields and variables")
    return found


def read_preferences(modules: Modules, sections: Sections) -> None:
    """The fields of `preferences` beside what its class has, and the methods of `persistent`."""
    module = modules.modules["renpy.preferences"]
    if module.tree is None:
        raise Missing("renpy/preferences.py")
    declared = {first_text(call) for call in calls(module.tree, "Preference")} - {""}
    sections["class renpy.preferences.Preferences"] |= declared
    sections["persistent"] |= {name for name in modules.members("renpy.persistent.Persistent") if name.startswith("_")}


def read_texts(source: Path, sections: Sections) -> None:
    """Names that stand anywhere in the engine's sources: the fields that it keeps in `persistent`."""
    for path in sorted(source.glob("renpy/**/*")):
        if path.suffix in (".py", ".pyx", ".rpy", ".rpym"):
            sections["persistent"] |= set(PERSISTENT.findall(path.read_text("utf-8-sig")))


def shipped(modules: Modules) -> set[str]:
    """The modules besides Python's own that the engine itself imports or makes; some exist on one platform only."""
    found = {"renpy", "store"}
    for module in modules.modules.values():
        found |= {origin.split(".")[0] for origin in module.imports.values()}
        found |= set(MADE_MODULE.findall(module.text))
    return {name for name in found if name not in sys.stdlib_module_names and not name.startswith("_")}


def origin_lines(version: str, tag: str, commit: str) -> list[str]:
    """What a list says of itself."""
    return [
        f"Names of Ren'Py {version}: facts read from its sources, no code of it. What the headings mean: lists.py.",
        f"Project: renpy/renpy on GitHub; tag {tag}, commit {commit}.",
        f"Made on {datetime.datetime.now(datetime.UTC).date().isoformat()} from the unpacked tree of that tag by:",
        f"    PYTHONPATH=tools python -m house.engine_names --extract SOURCE_TREE --tag {tag} --commit {commit}",
    ]
