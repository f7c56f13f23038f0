"""Names in blocks of the animation and transformation language."""

from __future__ import annotations

from collections.abc import Collection

from house.engine_names.finds import File
from house.engine_names.grammar import Grammar
from house.engine_names.lines import Line
from house.engine_names.python_names import PythonReader
from house.engine_names.scanner import Scanner, Source

# What a statement of the language takes: a block, an expression, or words.
BLOCKS = frozenset({"block", "parallel", "contains", "choice", "on"})
EXPRESSIONS = frozenset({"repeat", "contains", "choice", "time", "function"})
WORDS = frozenset({"event", "pass", "animation", "on"})
PLAIN_CLAUSES = ("clockwise", "counterclockwise")


class AtlReader:
    """Reads blocks. `local`: names of the code around (a transform's parameters)."""

    def __init__(self, file: File, grammar: Grammar, local: Collection[str] = ()) -> None:
        self.file = file
        self.grammar = grammar
        self.local = frozenset(local)

    def python(self, source: Source | None) -> bool:
        """Read an expression; True if there is one."""
        if source is None:
            return False
        PythonReader(self.file, local=self.local).read(*source, expression=True)
        return True

    def read(self, block: list[Line]) -> None:
        """Read a block."""
        for line in block:
            scanner = Scanner(line)
            while not scanner.end():
                before = scanner.position
                self.statement(scanner, line)
                scanner.match(",")
                if scanner.position == before:
                    self.file.unread(f"transform: {scanner.rest()[0]}", line.number)

    def statement(self, scanner: Scanner, line: Line) -> None:
        """Read one statement and its block."""
        number = scanner.number
        word = scanner.keyword(*BLOCKS, *EXPRESSIONS, *WORDS)
        if word is None:
            self.clauses(scanner, line)
            return
        self.file.use(word, "atl", number)
        if word in WORDS:
            while scanner.word() and scanner.match(","):
                pass
        if word in EXPRESSIONS:
            self.python(scanner.simple())
        if word in BLOCKS and scanner.match(":"):
            self.read(line.block)

    def clauses(self, scanner: Scanner, line: Line) -> None:
        """Read an expression, or properties with or without the time in which they change."""
        before, number = scanner.position, scanner.number
        word = scanner.word() or ""
        warped = word == "warp" or self.grammar.is_warper(word)
        if warped:
            self.file.use(word if word == "warp" else f"warper {word}", "atl", number)
            if word == "warp":
                self.python(scanner.simple())
            self.python(scanner.simple())
        else:
            scanner.position = before
        while self.clause(scanner):
            pass
        if warped and scanner.match(":"):
            for inner in line.block:
                part = Scanner(inner)
                while self.clause(part):
                    pass
                if not part.end():
                    self.file.unread(f"transform: {part.rest()[0]}", inner.number)

    def clause(self, scanner: Scanner) -> bool:
        """Read one part of a line; False if none is left before a comma, a colon or the end."""
        if scanner.end():
            return False
        number = scanner.number
        if word := scanner.keyword(*PLAIN_CLAUSES, "pass"):
            self.file.use(word, "atl", number)
            return True
        if scanner.keyword("circles"):
            self.file.use("circles", "atl", number)
            return self.python(scanner.simple())
        before = scanner.position
        word = scanner.word()
        if word and self.grammar.is_transform_property(word):
            self.file.use(word, "transform property", number)
            self.python(scanner.simple())
            while scanner.keyword("knot"):
                self.python(scanner.simple())
            return True
        scanner.position = before
        if not self.python(scanner.simple()):
            return False
        if scanner.keyword("with"):
            self.python(scanner.simple())
        return True
