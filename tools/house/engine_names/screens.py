"""Names in the screen language."""

from __future__ import annotations

import ast
from collections.abc import Collection

from house.engine_names.atl import AtlReader
from house.engine_names.finds import File
from house.engine_names.grammar import Grammar
from house.engine_names.lines import STRING, Line, python_source
from house.engine_names.python_names import PythonReader, bound_here, parameters, read_text
from house.engine_names.scanner import Scanner, Source

CONDITIONS = ("if", "elif", "else", "showif")

# The positional values that are shown as texts.
TEXTS = frozenset({"text", "textbutton", "label"})


class ScreenReader:
    """Reads a screen. Everything that the screen binds is known in all of it."""

    def __init__(self, file: File, grammar: Grammar) -> None:
        self.file = file
        self.grammar = grammar
        self.local: set[str] = set()

    # -------------------------------------------------------------------------------------------------- beginning

    def read(self, line: Line, scanner: Scanner) -> None:
        """Read a screen; `scanner` stands after the word `screen`."""
        name = scanner.word() or ""
        self.file.define(name, "screen")
        arguments = scanner.arguments()
        if arguments:
            self.local.update(parameter_names(arguments))
        self.local.update(names_bound(line.block))
        if arguments:
            read_parameters(self.file, arguments)
        self.file.use("screen", "screen statement", line.number)
        if not line.block:
            self.file.unread(f"screen {name} has no block; newer versions refuse that", line.number)
        self.properties("screen", scanner, line)

    def python(self, source: Source | None) -> bool:
        """Read an expression; True if there is one."""
        if source is None:
            return False
        PythonReader(self.file, local=self.local).read(*source, expression=True)
        return True

    # ----------------------------------------------------------------------------------------------------- blocks

    def block(self, owner: str, lines: list[Line]) -> None:
        """Read the block of the statement `owner`."""
        for index, line in enumerate(lines):
            scanner = Scanner(line)
            if scanner.keyword("has"):
                # What follows in this block belongs to the layout.
                inner = scanner.word() or ""
                whole = Line(line.number, line.indent, line.text, [*line.block, *lines[index + 1 :]])
                self.child(inner, scanner, whole, laid_out=True)
                return
            self.line(owner, scanner, line)

    def line(self, owner: str, scanner: Scanner, line: Line) -> None:
        """Read one line of the block of `owner`: a statement, or properties."""
        if owner == "screen" and STRING.fullmatch(line.text):
            self.file.use("screen docstring", "screen property", line.number)
            return
        if scanner.match(r"\$"):
            PythonReader(self.file, local=self.local, hidden=True).read(*scanner.rest())
            return
        before = scanner.position
        word = scanner.word() or ""
        if word in CONDITIONS:
            self.condition(owner, word, scanner, line)
        elif word == "pass":
            return
        elif self.grammar.takes_children(owner) and self.grammar.is_screen_statement(word):
            self.child(word, scanner, line)
        else:
            scanner.position = before
            self.properties(owner, scanner, line)

    def condition(self, owner: str, word: str, scanner: Scanner, line: Line) -> None:
        """Read if, elif, else and showif; what is under an if belongs to the statement around it."""
        source, number = scanner.until(":")
        if source:
            self.python((source, number))
        self.file.use("if" if word in ("elif", "else") else word, "screen statement", line.number)
        self.block("showif" if word == "showif" else owner, line.block)

    # ------------------------------------------------------------------------------------------------- statements

    def child(self, word: str, scanner: Scanner, line: Line, *, laid_out: bool = False) -> None:
        """Read a statement; `scanner` stands after its first word. `laid_out`: its block is given, colon or none."""
        self.file.use(word, "screen statement", line.number)
        if word == "python":
            source, first = python_source(line.block)
            PythonReader(self.file, local=self.local, hidden=True).read(source, first)
        elif word == "default":
            scanner.word()
            scanner.match("=")
            self.python(scanner.rest())
        elif word == "for":
            self.loop(scanner, line)
        elif word == "use":
            self.used_screen(scanner, line)
        elif word in ("transclude", "break", "continue"):
            return
        else:
            self.positional(word, scanner)
            self.properties(word, scanner, line, laid_out=laid_out)

    def loop(self, scanner: Scanner, line: Line) -> None:
        """Read `for a, b index c in d:`."""
        while scanner.match(r"[\w(),\s]*?(?=\b(?:in|index)\b)"):
            if scanner.keyword("index"):
                self.file.use("for index", "screen property", line.number)
                self.python(scanner.simple(operator=False))
            if scanner.keyword("in"):
                break
        self.python(scanner.until(":"))
        self.block("for", line.block)

    def used_screen(self, scanner: Scanner, line: Line) -> None:
        """Read `use name(...) id x as y:`."""
        if scanner.keyword("expression"):
            self.file.use("use expression", "screen property", line.number)
            self.python(scanner.simple())
            scanner.keyword("pass")
        else:
            self.file.use(scanner.word() or "", "screen", line.number)
        if arguments := scanner.arguments():
            self.python((f"_{arguments[0]}", arguments[1]))
        while not scanner.end() and not scanner.match(":"):
            number = scanner.number
            word = scanner.word()
            if word is None:
                self.file.unread(f"screen: {scanner.rest()[0]}", line.number)
                return
            self.file.use(f"use {word}", "screen property", number)
            if word == "as":
                scanner.word()
            else:
                self.python(scanner.simple())
        self.block("use", line.block)

    def positional(self, statement: str, scanner: Scanner) -> None:
        """Read the values before the properties."""
        for _index in range(self.grammar.positionals(statement)):
            source = scanner.simple()
            if source is None:
                break
            literal = source[0]
            if statement in TEXTS and (shown := shown_literal(literal)):
                read_text(self.file, shown, source[1], self.local)
            if not STRING.fullmatch(literal):
                self.python(source)

    def properties(self, statement: str, scanner: Scanner, line: Line, *, laid_out: bool = False) -> None:
        """Read properties up to the line's end, and then the block."""
        while True:
            if scanner.end():
                if laid_out:
                    self.block(statement, line.block)
                return
            if scanner.match(":"):
                self.block(statement, line.block)
                return
            number = scanner.number
            word = scanner.word()
            if word is None or not self.property(statement, word, number, scanner, line):
                self.file.unread(f"screen, in {statement}: {line.text.splitlines()[0]}", number)
                return

    def property(self, statement: str, word: str, number: int, scanner: Scanner, line: Line) -> bool:
        """Read a property and its value; False if this is none."""
        self.file.use(f"{statement} {word}", "screen property", number)
        if word == "at" and scanner.match(r"transform\s*:"):
            AtlReader(self.file, self.grammar, self.local).read(line.block)
            line.block = []
            return True
        if word == "tag" or word == "as":
            return scanner.word() is not None
        value = scanner.simple(comma=True)
        if value is None:
            return False
        if STRING.fullmatch(value[0]):
            if word == "style" or word.endswith("_style"):
                self.file.use(str(ast.literal_eval(value[0])), "style", number)
            elif word in ("alt", "tooltip"):
                read_text(self.file, *value, self.local)
            return True
        return self.python(value)


def shown_literal(source: str) -> str | None:
    """The string literal that an expression shows: `"x"` or `_("x")`."""
    inner = source[2:-1].strip() if source.startswith("_(") and source.endswith(")") else source
    return inner if STRING.fullmatch(inner) else None


def parameter_names(arguments: Source) -> list[str]:
    """The names in a parameter list in brackets."""
    try:
        tree = ast.parse(f"def f{arguments[0]}: pass")
    except SyntaxError:
        return []
    function = tree.body[0]
    return parameters(function.args) if isinstance(function, ast.FunctionDef) else []


def read_parameters(file: File, arguments: Source, store: str = "") -> None:
    """Read the defaults in a parameter list in brackets."""
    PythonReader(file, store=store, hidden=True).read(f"def _{arguments[0]}: pass", arguments[1])


def names_bound(lines: Collection[Line]) -> set[str]:
    """The names that lines of a screen bind: by default, for, $ and python, at any depth."""
    found: set[str] = set()
    for line in lines:
        scanner = Scanner(line)
        if scanner.match(r"\$"):
            found |= python_bindings(scanner.rest()[0])
        elif word := scanner.keyword("default", "for", "python", "as"):
            if word == "default":
                found.add(scanner.word() or "")
            elif word == "for":
                # `for x index f(x) in y` binds what `for x in f(x) in y` binds.
                found |= python_bindings(f"for {scanner.until(':')[0].replace(' index ', ' in ')}: pass")
            elif word == "python":
                found |= python_bindings(python_source(line.block)[0])
        found |= names_bound(line.block)
        if as_name := taken_as(line):
            found.add(as_name)
    return found


def taken_as(line: Line) -> str | None:
    """The name in `... as name`."""
    before, as_, after = line.text.rstrip(":").rpartition(" as ")
    return after if as_ and before and after.isidentifier() else None


def python_bindings(source: str) -> set[str]:
    """The names that Python code binds; none if it is not Python."""
    try:
        return set(bound_here(ast.parse(source).body)[0])
    except SyntaxError:
        return set()
