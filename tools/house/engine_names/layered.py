"""Names in the layeredimage statement."""

from __future__ import annotations

from house.engine_names.atl import AtlReader
from house.engine_names.finds import File
from house.engine_names.grammar import Grammar
from house.engine_names.lines import Line
from house.engine_names.python_names import PythonReader
from house.engine_names.scanner import Scanner

PARTS = ("attribute", "group", "always", "if", "elif", "else")
FLAGS = frozenset({"auto", "default", "multiple"})
WORDS = frozenset({"variant", "prefix"})


class LayeredReader:
    """Reads a layeredimage. Properties are noted with the part that they belong to: "attribute when"."""

    def __init__(self, file: File, grammar: Grammar) -> None:
        self.file = file
        self.grammar = grammar

    def read(self, line: Line) -> None:
        """Read the block of the statement."""
        for inner in line.block:
            self.line("layeredimage", inner)

    def line(self, owner: str, line: Line) -> None:
        """Read a line of the block of `owner`."""
        scanner = Scanner(line)
        word = scanner.keyword(*PARTS) if owner in ("layeredimage", "group") else None
        if word in ("if", "elif", "else"):
            source, number = scanner.until(":")
            if source:
                PythonReader(self.file).read(source, number, expression=True)
            scanner.match(":")
            for inner in line.block:
                self.line("condition", inner)
            return
        if word:
            self.file.use(word, "layeredimage", line.number)
        if word in ("attribute", "group"):
            name = scanner.image_word()
            if word == "group" and name == "multiple":
                self.file.use("group multiple", "layeredimage", line.number)
        self.properties(word or owner, scanner, line)

    def properties(self, part: str, scanner: Scanner, line: Line) -> None:
        """Read properties and pictures up to the line's end, and then the block."""
        while not scanner.end():
            number = scanner.number
            if scanner.match(":"):
                for inner in line.block:
                    self.line(part, inner)
                return
            before = scanner.position
            word = scanner.word() or ""
            if word in ("pass", "null"):
                continue
            if word == "image" and scanner.match(":"):
                self.file.use("image", "layeredimage", number)
                AtlReader(self.file, self.grammar).read(line.block)
                return
            if word == "at" and scanner.match(r"transform\s*:"):
                self.file.use("transform", "layeredimage", number)
                AtlReader(self.file, self.grammar).read(line.block)
                return
            known = word in self.grammar.section(f"layeredimage {part}")
            if known or self.grammar.is_transform_property(word):
                kind = f"{part} {word}" if known else word
                self.file.use(kind, "layeredimage property" if known else "transform property", number)
                self.value(word, scanner)
                continue
            scanner.position = before
            source = scanner.simple()
            if source is None:
                self.file.unread(f"layeredimage, in {part}: {line.text.splitlines()[0]}", number)
                return
            PythonReader(self.file).read(*source, expression=True)

    def value(self, word: str, scanner: Scanner) -> None:
        """Read what a property is given."""
        if word in FLAGS:
            return
        if word == "when":
            # Names of attributes, not of anything else.
            while scanner.keyword("not", "and", "or") or scanner.match(r"[()&|!]") or scanner.image_word():
                pass
            return
        if word in WORDS and scanner.image_word():
            return
        if source := scanner.simple(comma=word == "at"):
            PythonReader(self.file).read(*source, expression=True)
