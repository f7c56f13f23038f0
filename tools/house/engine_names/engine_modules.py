"""Names in the engine's own Python modules."""

from __future__ import annotations

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

# What newer Pythons can read and the one that runs this may not.
NEWER_SYNTAX = (
    (re.compile(r"^([ \t]*)type (\w+)(?:\[[^\n]*?\])? = ", re.MULTILINE), r"\1\2 = "),
    (re.compile(r"^([ \t]*(?:(?:async )?def|class) \w+)\[(?:[^][]|\[[^][]*\])*\](?=[(:])", re.MULTILINE), r"\1"),
)
CYTHON_NAME = re.compile(r"^(?:cdef class|class|def|cpdef(?: [\w.*]+)*?) (\w+)\s*[(:]|^(\w+)\s*=[^=]", re.MULTILINE)
DUNDER = re.compile(r"__\w+__")


def readable(text: str) -> str:
    """Python of any version up to 3.13 without what the oldest Python of these tools cannot read."""
    for pattern, plain in NEWER_SYNTAX:
        text = pattern.sub(plain, text)
    return text


def parse(text: str) -> ast.Module:
    """Python of any version up to 3.13 as a tree."""
    return ast.parse(readable(text.removeprefix("\ufeff")))


def module_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, also those under if, try, with and for."""
    for statement in body:
        yield statement
        for part in ("body", "orelse", "finalbody"):
            if not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                yield from module_level(getattr(statement, part, []))
        for handler in getattr(statement, "handlers", []):
            yield from module_level(handler.body)


def targets(statement: ast.stmt) -> Iterator[ast.expr]:
    """What an assignment sets, one by one."""
    whole: list[ast.expr] = []
    if isinstance(statement, ast.Assign):
        whole = statement.targets
    elif isinstance(statement, (ast.AnnAssign, ast.AugAssign, ast.For)):
        whole = [statement.target]
    for target in whole:
        yield from target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]


class Module:
    """A module of the engine: its names, and the modules that it has under other names."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path
        self.text = path.read_text("utf-8-sig")

    @cached_property
    def tree(self) -> ast.Module | None:
        """The module's tree; None for a Cython module."""
        return parse(self.text) if self.path.suffix == ".py" else None

    @cached_property
    def imports(self) -> dict[str, str]:
        """Name -> dotted name of the module or thing that it stands for."""
        found: dict[str, str] = {}
        for node in module_level(self.tree.body if self.tree else []):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    top = alias.name.split(".")[0]
                    found[alias.asname or top] = alias.name if alias.asname else top
            elif isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] != "__future__":
                for alias in node.names:
                    found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        return found

    @cached_property
    def own_names(self) -> set[str]:
        """What the module itself defines."""
        if self.tree is None:
            return {one or other for one, other in CYTHON_NAME.findall(self.text)}
        found: set[str] = set()
        for node in module_level(self.tree.body):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                found.add(node.name)
            found.update(target.id for target in targets(node) if isinstance(target, ast.Name))
        found.update(name for node in ast.walk(self.tree) if isinstance(node, ast.Global) for name in node.names)
        return {name for name in found if not DUNDER.fullmatch(name)}

    def class_named(self, name: str) -> ast.ClassDef | None:
        """A class of the module."""
        for node in module_level(self.tree.body if self.tree else []):
            if isinstance(node, ast.ClassDef) and node.name == name:
                return node
        return None


class Modules:
    """All modules of the package renpy in a source tree."""

    def __init__(self, tree: Path) -> None:
        self.modules: dict[str, Module] = {}
        for path in sorted([*tree.glob("renpy/**/*.py"), *tree.glob("renpy/**/*.pyx")]):
            relative = path.relative_to(tree).with_suffix("")
            if relative.parts[1] == "common":
                continue
            parts = relative.parts[:-1] if relative.name == "__init__" else relative.parts
            self.modules[".".join(parts)] = Module(".".join(parts), path)
        # The program itself, which hands its folders to the engine.
        self.modules["__main__"] = Module("__main__", tree / "renpy.py")
        self.outside = self.set_from_outside()

    def set_from_outside(self) -> dict[str, set[str]]:
        """Names that one module sets in another: `renpy.display.interface = self`."""
        found: dict[str, set[str]] = {}
        for module in self.modules.values():
            for node in ast.walk(module.tree) if module.tree else ():
                for target in targets(node) if isinstance(node, ast.stmt) else ():
                    if isinstance(target, ast.Attribute):
                        base = ast.unparse(target.value)
                        if (base in self.modules or base == "renpy.store") and base != "renpy.config":
                            found.setdefault(base, set()).add(target.attr)
        return found

    def names(self, name: str) -> set[str]:
        """What a module has: its own names, what it takes from other modules of the engine, and its submodules."""
        module = self.modules[name]
        found = set(module.own_names) | self.outside.get(name, set())
        for local, origin in module.imports.items():
            base, _dot, last = origin.rpartition(".")
            if last == "*" and base in self.modules and base != "renpy.compat":
                found |= self.names(base)
            elif origin.startswith("renpy.") and base != "renpy.compat" and last != "*":
                found.add(local)
        found |= self.submodules(name)
        return {one for one in found if not DUNDER.fullmatch(one)}

    def submodules(self, name: str) -> set[str]:
        """The modules right under a package."""
        return {other.rpartition(".")[2] for other in self.modules if other.rpartition(".")[0] == name}

    def members(self, dotted: str, seen: frozenset[str] = frozenset()) -> set[str]:
        """The members of a class: those of its body, those that its methods set on self, and its bases'."""
        name, _dot, class_name = dotted.rpartition(".")
        module = self.modules.get(name)
        found_class = module.class_named(class_name) if module else None
        if module is None or found_class is None:
            return builtin_members(dotted)
        found: set[str] = set()
        for node in module_level(found_class.body):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found.add(node.name)
            found.update(target.id for target in targets(node) if isinstance(target, ast.Name))
        for inner in ast.walk(found_class):
            for target in targets(inner) if isinstance(inner, ast.stmt) else ():
                if isinstance(target, ast.Attribute) and getattr(target.value, "id", "") == "self":
                    found.add(target.attr)
        for base in found_class.bases:
            text = ast.unparse(base)
            full = text if "." in text else module.imports.get(text, f"{name}.{text}")
            if full not in seen:
                found |= self.members(full, seen | {dotted})
        return {one for one in found if not DUNDER.fullmatch(one)}


def builtin_members(dotted: str) -> set[str]:
    """The members of a class of Python itself; none for a class that is not found."""
    name, _dot, class_name = dotted.rpartition(".")
    if name.split(".")[0] not in sys.stdlib_module_names and name != "builtins":
        return set()
    module = importlib.import_module(name)
    return {member for member in dir(getattr(module, class_name, object)) if not member.startswith("_")}
