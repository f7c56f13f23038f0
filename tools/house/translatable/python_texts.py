"""Texts in Python: how they are marked for translation, and how they are put together."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

# Marks a text for translation, or translates it: the first argument.
MARKS = {"_", "__", "_p"}
TRANSLATES = {"__", "translate_string", "without_comments"}

# Calls whose texts the player sees or hears: the positions and names of those texts.
SHOWING: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "Confirm": ((0,), ("prompt",)),
    "Notify": ((0,), ("message",)),
    "notify": ((0,), ("message",)),
    "confirm": ((0,), ("message", "prompt")),
    "spoken": ((0,), ()),
    "filled": ((0,), ()),
    "counted": ((1, 2), ()),
    "preference_leaf": ((2,), ()),
    "AskWords": ((0,), ()),
    "Tooltip": ((0,), ()),
    "Text": ((0,), ()),
    "speak": ((0,), ()),
}

# What only authors and makers read: mistakes of the script, the log, assertions.
FOR_AUTHORS = re.compile(r"^(unknown|wrong|error|log|write|print|warn|\w*(Error|Mistakes|Exception|Value|Name))$")

# Calls whose texts are the engine's own names of things.
FOR_THE_ENGINE = {"Preference", "Dissolve", "compile", "sub", "match", "fullmatch", "search", "findall", "expression"}

LETTER = re.compile(r"[^\W\d_]")
COMMENT = re.compile(r"\{#.*?\}")
TAG_OR_SLOT = re.compile(r"\[[^\]]*\]|\{[^{}]*\}")

# Between pieces, these make a sentence or a list of them.
READ = re.compile(r"[\s,;!?…—–·“”‘’]|[.:]$")

Report = Callable[[int, str], None]

MARK = "put it into _(), so that it can be translated"
WHOLE = 'write one whole text with {names} in it: filled(_("… {name} …"), name=…)'
ROW = "write in_a_row(…), in which each language says how one follows the other"


def check(tree: ast.AST, report: Report, first: int = 1) -> None:
    """Report every text of a tree that cannot be translated whole; `first` is the line that it begins at."""
    TextReader(report, first).visit(tree)


def is_words(text: str) -> bool:
    """Whether a text has anything to be read in it besides what is filled in."""
    return bool(LETTER.search(TAG_OR_SLOT.sub("", text)))


class TextReader(ast.NodeVisitor):
    """Walks over Python and reports texts."""

    def __init__(self, report: Report, first: int) -> None:
        self.tell = report
        self.first = first

    def report(self, node: ast.expr, wrong: str) -> None:
        """Tell what is wrong, with its line."""
        self.tell(self.first + node.lineno - 1, wrong)

    # ------------------------------------------------------------------------------------------- what nobody shows

    def visit_Raise(self, node: ast.Raise) -> None:
        """What is raised is for authors."""

    def visit_Assert(self, node: ast.Assert) -> None:
        """What is asserted is for authors."""

    # ------------------------------------------------------------------------------------------------------- calls

    def visit_Call(self, node: ast.Call) -> None:
        """Look at the texts that a call is given."""
        name = called(node)
        if name in MARKS:
            self.marked(node, name)
            return
        if FOR_AUTHORS.match(name) or name in FOR_THE_ENGINE:
            return
        if name == "format" and isinstance(node.func, ast.Attribute):
            self.formatted(node, node.func.value)
        elif name == "join" and isinstance(node.func, ast.Attribute):
            self.joined(node, node.func.value)
        positions, names = SHOWING.get(name, ((), ()))
        given = [node.args[place] for place in positions if place < len(node.args)]
        given += [one.value for one in node.keywords if one.arg in names]
        for one in given:
            self.shown(one, name)
        self.generic_visit(node)

    def shown(self, node: ast.expr, name: str) -> None:
        """A text that is shown: marked, or nothing to read."""
        for text, _line in literals(node):
            if is_words(text):
                self.report(node, f"{name}() shows {text!r} as it is: {MARK}")
        if name in ("notify", "Notify") and isinstance(node, ast.Call) and called(node) == "_":
            # The engine says a notice aloud without translating it.
            self.report(node, f"{name}() is spoken as it is: write __(…) instead of _(…)")

    def marked(self, node: ast.Call, name: str) -> None:
        """`_(…)`: one literal, which is a whole text."""
        given = node.args[0] if node.args else None
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            text = given.value
            if text != text.strip():
                self.report(node, f"{name}({text!r}) begins or ends with a blank: a piece of something; {WHOLE}")
            if "{}" in text.replace("{{", "").replace("}}", ""):
                self.report(node, f"{name}({text!r}) does not say what stands in {{}}: give it a name")
        elif name in TRANSLATES and given is not None:
            # What was marked elsewhere is translated where it is shown; it must not be made of pieces here.
            if isinstance(given, (ast.BinOp, ast.JoinedStr)) or (
                isinstance(given, ast.Call) and called(given) == "format"
            ):
                self.report(node, f"{name}() is given a text made of pieces, which no translation has: {WHOLE}")
            self.generic_visit(node)
        else:
            self.report(node, f"{name}() needs the text itself, as a literal: Ren'Py's tool reads it from the script")

    def formatted(self, node: ast.Call, template: ast.expr) -> None:
        """`template.format(…)`: a translated whole text with named slots, or nothing for reading."""
        if isinstance(template, ast.Constant) and isinstance(template.value, str):
            if is_read(template.value):
                self.report(node, f"{template.value!r}.format() puts a text together: {WHOLE}")
        elif not (isinstance(template, ast.Call) and called(template) in TRANSLATES) and self.translated(template):
            self.report(node, f"format() puts a text together: {WHOLE}")
        elif isinstance(template, ast.Call) and called(template) in TRANSLATES and node.args:
            self.report(node, f"format() fills places without names: {WHOLE}")

    def joined(self, node: ast.Call, between: ast.expr) -> None:
        """`", ".join(…)`: only of what is not read."""
        if not isinstance(between, ast.Constant) or not isinstance(between.value, str) or between.value == "\n":
            return
        if is_read(between.value) or any(self.translated(one) for one in node.args):
            self.report(node, f"{between.value!r}.join() puts texts together: {ROW}")

    # -------------------------------------------------------------------------------------------------- operators

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """`+` and `%` between texts."""
        sides = (node.left, node.right)
        texts = [one.value for one in sides if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if isinstance(node.op, ast.Add):
            if any(is_read(text) for text in texts) or any(self.translated(one) for one in sides):
                self.report(node, f"`+` puts a text together: {WHOLE}")
        elif isinstance(node.op, ast.Mod) and (self.translated(node.left) or any(is_read(text) for text in texts[:1])):
            self.report(node, f"`%` puts a text together: {WHOLE}")
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """An f-string."""
        texts = [one.value for one in node.values if isinstance(one, ast.Constant)]
        inner = [one.value for one in node.values if isinstance(one, ast.FormattedValue)]
        if any(is_read(str(text)) for text in texts) or any(self.translated(one) for one in inner):
            self.report(node, f"an f-string puts a text together: {WHOLE}")
        self.generic_visit(node)

    @staticmethod
    def translated(node: ast.expr) -> bool:
        """Whether something is a text that was marked or translated."""
        return isinstance(node, ast.Call) and called(node) in {*MARKS, *TRANSLATES, "filled", "spoken", "counted"}


def is_read(text: str) -> bool:
    """Whether a piece of text is for reading: it has a blank or a sign of a sentence besides what is filled in."""
    return bool(READ.search(TAG_OR_SLOT.sub("", text)))


def called(node: ast.Call) -> str:
    """The last part of the name that is called; "" if it has none."""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def literals(node: ast.expr) -> Iterator[tuple[str, int]]:
    """The literal texts that an expression can come to, without those that are marked; each with its line in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value, node.lineno
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for one in node.values:
            yield from literals(one)
