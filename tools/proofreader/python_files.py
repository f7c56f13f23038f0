"""The strings of Python files that players see (labels, titles, sentences), and those that only authors do."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from proofreader.texts import Kind, Text

# Two words, or one as it stands in a sentence. Everything else is an id, a file or a colour.
WORDS = re.compile(r"[^\W\d_]{2,}[,.:;]? [^\W\d_]{2,}|^[A-Z][a-z’]+[A-Za-z’]*[.!?…]?$")

# What is declared for authors and is never shown: a call's arguments, or those of that name.
NOT_SHOWN_CALLS = {"unknown"}
NOT_SHOWN_NAMES = {"held_if"}


def texts_of_python(path: Path, name: str, *, for_authors: bool = False) -> Iterator[Text]:
    """Every string with words in it, docstrings left out; `name` is what the file is told by.

    What is raised is for authors, and all of it is where the whole file is.
    """
    tree = ast.parse(path.read_text("utf-8"), filename=name)
    hidden = set(_hidden(tree))
    docstrings = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    for node, words in _strings(tree):
        if WORDS.search(words) and id(node) not in docstrings:
            kind = Kind.MESSAGE if for_authors or id(node) in hidden else Kind.TABLE
            yield Text(name, node.lineno, node.end_lineno or node.lineno, kind, words)


def _strings(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """Every string; the fields of an f-string are `{}`."""
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in node.values}
            parts = [str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values]
            yield node, "".join(parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node, node.value


def _hidden(tree: ast.AST) -> Iterator[int]:
    """The ids of all nodes below what only authors see, and of annotations."""
    for node in ast.walk(tree):
        below: list[ast.AST | None] = []
        match node:
            case ast.Raise() | ast.Assert():
                below = [node]
            case ast.Call() if _is_error(node.func) or _name(node.func) in NOT_SHOWN_CALLS:
                below = [node]
            case ast.keyword() if node.arg in NOT_SHOWN_NAMES:
                below = [node]
            case ast.Subscript() if _name(node.value) == "Literal":
                below = [node]
            case ast.AnnAssign() | ast.arg():
                below = [node.annotation]
        for one in below:
            if one is not None:
                yield from (id(each) for each in ast.walk(one))


def _name(node: ast.expr) -> str:
    """The last name of a dotted expression."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _is_error(node: ast.expr) -> bool:
    """Whether that is an error's class: Python's, or one of rules/errors.py."""
    return bool(re.search(r"Error$|Exception$|^Bad[A-Z]|^Unknown[A-Z]|^Not[A-Z]|^Trouble$|Mistakes$", _name(node)))
