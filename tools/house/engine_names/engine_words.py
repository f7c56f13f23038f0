"""Words of Ren'Py's languages, read from the engine's sources: statements, screens, transforms, styles, tags."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from house.engine_names.engine_modules import parse
from house.engine_names.lines import from_ren_py, python_source, read

Sections = defaultdict[str, set[str]]

STYLE_GENERATORS = ("module/generate_styles.py", "scripts/generate_styles.py")
PROPERTY_TABLES = ("style_properties", "synthetic_properties")
LAYERED_SOURCES = ("00layeredimage.rpy", "00layeredimage_ren.py")
SETTING = re.compile(r"""name == (?:_\()?["']([^"']+)["']""")
DECLARATION = re.compile(r"(\w+ = )?[\w.]*Parser\(|\w+\.add\(|Keyword\(")
ANY_MIXER = re.compile(r"""n\[-1\] == ["'](\w+)["']""")


class Missing(Exception):
    """The sources are not as this reader knows them; its text says what was looked for."""


def tree_of(path: Path) -> ast.Module:
    """A source file as a tree. Raises Missing if it is not there."""
    if not path.is_file():
        raise Missing(f"{path.name} is not where it was")
    return parse(path.read_text("utf-8-sig"))


def calls(node: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Calls of functions or methods of these names."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call):
            function = inner.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if name in names:
                yield inner


def first_text(call: ast.Call, index: int = 0) -> str:
    """A constant argument, "" if it is none."""
    argument = call.args[index] if len(call.args) > index else None
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else ""


def keywords_of(node: ast.AST) -> set[str]:
    """The words that a parsing function asks its lexer for."""
    found = {first_text(call) for call in calls(node, "keyword")}
    found |= {word for call in calls(node, "match") if (word := first_text(call)).isalpha()}
    return found - {""}


def table_keys(node: ast.AST) -> set[str]:
    """The keys of `name(a=..., b=...)`, of `{"a": ...}` and of `{"a", "b"}`."""
    if isinstance(node, ast.Call):
        return {word.arg for word in node.keywords if word.arg}
    items = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", [])
    return {item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)}


def assigned(tree: ast.Module, name: str) -> ast.expr:
    """What a module gives to a name. Raises Missing if it does not."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", None) == name:
            return node.value
    raise Missing(f"no {name} in the module")


def read_words(source: Path, sections: Sections) -> None:
    """Put the words of all languages into `sections`. Raises Missing if a part of the sources is not found."""
    renpy = source / "renpy"
    read_statements(tree_of(renpy / "parser.py"), sections)
    read_transforms(tree_of(renpy / "atl.py"), tree_of(renpy / "display/transform.py"), sections)
    read_styles(source, sections)
    sections["text tag"] |= table_keys(assigned(tree_of(renpy / "text/extras.py"), "text_tags"))
    settings = (renpy / "common/00preferences.rpy").read_text("utf-8-sig")
    sections["preference"] |= set(SETTING.findall(settings))
    sections["preference"] |= {f"... {word}" for word in ANY_MIXER.findall(settings)}
    read_screens(renpy / "sl2", sections)
    read_layered(renpy / "common", sections)
    for heading in ("statement", "transform property", "atl", "style property", "text tag", "preference"):
        if not sections[heading]:
            raise Missing(f"no {heading} found")


def read_statements(tree: ast.Module, sections: Sections) -> None:
    """Statements of the script: those of the parser, and the words that go on an if."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            names = [first_text(call) for call in node.decorator_list if isinstance(call, ast.Call)]
            sections["statement"].update(name or "say" for name in names)
            if "if" in names or "IF" in names:
                sections["statement"] |= keywords_of(node)


def read_transforms(atl: ast.Module, transform: ast.Module, sections: Sections) -> None:
    """Transform properties, and the words of transform blocks."""
    for call in calls(transform, "add_property", "add_gl_property"):
        sections["transform property"].add(first_text(call))
    sections["transform property"] |= table_keys(assigned(transform, "ALIASES"))
    sections["transform property"] -= {"", "_reset"}
    for node in atl.body:
        if isinstance(node, ast.FunctionDef):
            if any(getattr(decorator, "id", "") == "atl_warper" for decorator in node.decorator_list):
                sections["atl"].add(f"warper {node.name}")
            elif node.name == "parse_atl":
                sections["atl"] |= keywords_of(node)
    sections["atl"].add("warp")


def read_styles(source: Path, sections: Sections) -> None:
    """Style properties and the prefixes of states."""
    found = [source / name for name in STYLE_GENERATORS if (source / name).is_file()]
    if not found:
        raise Missing("no generate_styles.py")
    tree = tree_of(found[0])
    for table in PROPERTY_TABLES:
        sections["style property"] |= table_keys(assigned(tree, table))
    sections["state prefix"] |= {first_text(call, 1) for call in calls(tree, "Prefix")} - {""}


# -------------------------------------------------------------------------------------------------- the screen language


class Anything:
    """Stands for whatever of the engine a declaration mentions and this reader does not need."""

    def __getattr__(self, name: str) -> object:
        return ["@transform"] if name == "PROPERTIES" else self

    def __call__(self, *arguments: object, **words: object) -> object:
        """Whatever it is called with, it is still anything."""
        return self


class Declarations(dict[str, object]):
    """The names that the declarations of the screen language are run with: each call notes words.

    Only assignments, calls and loops of a module are run, with nothing of Python's or Ren'Py's at hand.
    """

    def __init__(self, sections: Sections) -> None:
        super().__init__()
        self.sections = sections
        self.current: set[str] = set()
        self.groups: dict[int, str] = {}
        self.update(
            Positional=lambda name: self.word(f"({name})"),
            Keyword=lambda name: self.word(name),
            Style=lambda name: self.word(name if name.startswith("@") else f"*{name}"),
            PrefixStyle=lambda prefix, name: self.word(f"{prefix}*{name}"),
            add=self.add,
            DisplayableParser=self.displayable,
        )

    def __missing__(self, name: str) -> object:
        return self.statement if name.endswith("Parser") else Anything()

    def word(self, word: str) -> str:
        """Note a word for the statement that is being declared."""
        self.current.add(word)
        return word

    def add(self, words: list[str]) -> None:
        """Note a list of words; one that has a name is a group."""
        group = self.groups.get(id(words))
        self.current.update([f"@{group}"] if group else words)

    def statement(self, name: str = "screen", *arguments: object) -> object:
        """A statement of the language's own."""
        self.current = self.sections[f"screen statement {name}"]
        if name not in ("if", "$", "python", "pass", "default", "transclude", "break", "continue"):
            self.current.add("<children>")
        return Anything()

    def displayable(self, name: str, what: object, style: object, children: object = 0, **words: object) -> object:
        """A statement that shows something."""
        self.current = self.sections[f"screen statement {name}"]
        self.current |= {"as", "arguments", "properties", "prefer_screen_to_id"}
        if words.get("default_properties", True):
            self.current |= {"@ui_properties", "@position_properties"}
        if children != 0:
            self.current.add("<children>")
        return Anything()

    def run(self, declarations: list[ast.stmt]) -> None:
        """Run declarations of a module."""
        for node in declarations:
            exec(compile(ast.Module([node], []), "declarations", "exec"), {"__builtins__": {}}, self)


def read_screens(folder: Path, sections: Sections) -> None:
    """Screen statements and their words."""
    shared = tree_of(folder / "slproperties.py")
    declared = Declarations(sections)
    # A list comprehension sees only globals; these names must be some for it.
    names: dict[str, object] = {"__builtins__": {}, **declared}
    for node in shared.body:
        if isinstance(node, ast.Assign):
            exec(compile(ast.Module([node], []), "properties", "exec"), names)
    for name, words in names.items():
        if name.endswith("_properties") and isinstance(words, list):
            sections[f"screen group {name}"] |= set(words)
            declared[name] = words
            declared.groups[id(words)] = name
    own = tree_of(folder / "slparser.py")
    parsers = {node.name: node for node in own.body if isinstance(node, ast.ClassDef)}
    declared.run([node for node in own.body if DECLARATION.match(ast.unparse(node))])
    sections["screen statement use"] |= keywords_of(parsers["UseParser"]) - {"pass"}
    sections["screen statement for"] |= keywords_of(parsers["ForParser"]) - {"in"}
    sections["screen statement screen"] |= {"tag"}
    for call in calls(parsers["ScreenParser"], "parse_contents"):
        sections["screen statement screen"] |= {word.arg for word in call.keywords if word.arg == "docstring"}
    declared.run([node for node in tree_of(folder / "sldisplayables.py").body if isinstance(node, (ast.Expr, ast.For))])


# -------------------------------------------------------------------------------------------------- layered images


def read_layered(common: Path, sections: Sections) -> None:
    """Words of the layeredimage statement, and the properties of its parts (transform properties left out)."""
    found = [common / name for name in LAYERED_SOURCES if (common / name).is_file()]
    if not found:
        raise Missing("no 00layeredimage")
    tree = layered_tree(found[0])
    tables: dict[str, set[str]] = {}
    shared = tree_of(common.parent / "sl2/slproperties.py")
    for name in ("position_property_names", "box_property_names"):
        tables[name] = table_keys(assigned(shared, name))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            tables[node.targets[0].id] = constants(node.value, tables)
    parts = {"parse_attribute": "attribute", "parse_group": "group", "parse_always": "always"}
    parts |= {"parse_condition": "condition", "parse_layeredimage": "layeredimage"}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.name.startswith("parse_"):
            continue
        part = parts.get(node.name)
        words = keywords_of(node)
        if node.name == "parse_group" and "multiple" in words:
            sections["layeredimage"].add("group multiple")
        sections["layeredimage"] |= words & {"attribute", "group", "always", "image", "transform"}
        if part:
            for call in calls(node, "parse_property"):
                sections[f"layeredimage {part}"] |= constants(call.args[-1], tables)


def layered_tree(path: Path) -> ast.Module:
    """The Python code of 00layeredimage, whichever kind of file it is."""
    text = path.read_text("utf-8-sig")
    for line in read(from_ren_py(text) if path.suffix == ".py" else text):
        if "python early in layeredimage" in line.text:
            return parse(python_source(line.block)[0])
    raise Missing("no python block for layeredimage")


def constants(node: ast.expr, tables: dict[str, set[str]]) -> set[str]:
    """The strings in an expression of sets and lists, names of known tables included."""
    found: set[str] = set()
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            found.add(inner.value)
        elif isinstance(inner, (ast.Name, ast.Attribute)):
            found |= tables.get(inner.id if isinstance(inner, ast.Name) else inner.attr, set())
    return found
