"""A reader of one logical line, for the parts that a statement is made of."""

from __future__ import annotations

import re

from house.engine_names.lines import STRING, Line

WORD = re.compile(r"[a-zA-Z_\u00a0-\ufffd][0-9a-zA-Z_\u00a0-\ufffd]*")
IMAGE_WORD = re.compile(r"[-0-9a-zA-Z_\u00a0-\ufffd]+")
NUMBER = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
SPACE = re.compile(r"(?:\s|\\\n)+")
PREFIX = re.compile(r"[rRuUfFbB]{0,2}(?=[\"'`])")
OPERATOR = re.compile(r"<<|>>|[<>=!]=|\*\*|//|:=|[-<>|^&+*/%~@]|(?:or|and|not|in|is)\b")

# Words that end an expression, since they begin the next part of a statement.
KEYWORDS = frozenset({"as", "if", "in", "return", "with", "while"})
IMAGE_KEYWORDS = frozenset({"behind", "at", "onlayer", "with", "zorder", "transform"})

Source = tuple[str, int]  # Python source and the line that it begins at


class Scanner:
    """Reads a line from left to right. What does not match is answered by None and left where it is."""

    def __init__(self, line: Line) -> None:
        self.text = line.text
        self.first = line.number
        self.position = 0

    @property
    def number(self) -> int:
        """The physical line of the next thing to read."""
        self.space()
        return self.first + self.text.count("\n", 0, self.position)

    def space(self) -> None:
        """Skip blanks, also over a physical line's end."""
        if found := SPACE.match(self.text, self.position):
            self.position = found.end()

    def end(self) -> bool:
        """True when nothing is left."""
        self.space()
        return self.position >= len(self.text)

    def match(self, pattern: str | re.Pattern[str]) -> str | None:
        """What `pattern` matches here."""
        self.space()
        found = re.compile(pattern).match(self.text, self.position)
        if found is None:
            return None
        self.position = found.end()
        return found.group()

    def word(self) -> str | None:
        """A plain word, also one of the keywords."""
        return self.match(WORD)

    def keyword(self, *words: str) -> str | None:
        """One of `words`, as a whole word."""
        before = self.position
        found = self.word()
        if found in words:
            return found
        self.position = before
        return None

    def image_word(self) -> str | None:
        """A part of an image's name."""
        before = self.position
        found = self.match(IMAGE_WORD)
        if found in KEYWORDS or found in IMAGE_KEYWORDS:
            self.position = before
            return None
        return found

    def string(self) -> Source | None:
        """A string literal with its quotes."""
        number = self.number
        before = self.position
        prefix = self.match(PREFIX) or ""
        found = STRING.match(self.text, self.position)
        if found is None:
            self.position = before
            return None
        self.position = found.end()
        return prefix + found.group(), number

    def group(self) -> Source | None:
        """Something in brackets, with the brackets."""
        number = self.number
        start = self.position
        if self.text[start : start + 1] not in ("(", "[", "{"):
            return None
        depth = 0
        while self.position < len(self.text):
            if string := STRING.match(self.text, self.position):
                self.position = string.end()
                continue
            character = self.text[self.position]
            depth += (character in "([{") - (character in ")]}")
            self.position += 1
            if not depth:
                break
        return self.text[start : self.position], number

    def arguments(self) -> Source | None:
        """Arguments in round brackets, with the brackets."""
        self.space()
        return self.group() if self.text[self.position : self.position + 1] == "(" else None

    def until(self, *delimiters: str) -> Source:
        """Everything up to one of the one-character `delimiters` outside strings and brackets, or to the end."""
        number = self.number
        start = self.position
        while self.position < len(self.text):
            if self.text[self.position] in delimiters:
                break
            if string := STRING.match(self.text, self.position):
                self.position = string.end()
            elif not self.group():
                self.position += 1
        return self.text[start : self.position].strip(), number

    def rest(self) -> Source:
        """Everything that is left."""
        number = self.number
        start, self.position = self.position, len(self.text)
        return self.text[start:].strip(), number

    def simple(self, *, comma: bool = False, image: bool = False, operator: bool = True) -> Source | None:
        """An expression that ends where two things stand side by side, as Ren'Py's statements take it.

        `comma`: commas may join expressions. `image`: also end at the keywords of show and scene.
        `operator`: operators may join (not before the words of a say statement).
        """
        number = self.number
        start = self.position
        stop = KEYWORDS | IMAGE_KEYWORDS if image else KEYWORDS
        after = start
        while True:
            while self.match(OPERATOR):
                pass
            if not self.atom(stop):
                break
            while (self.match(r"\.(?!\d)") and self.word()) or self.trailer():
                pass
            after = self.position
            if operator and self.match(OPERATOR):
                continue
            if comma and self.match(","):
                continue
            break
        self.position = after
        source = self.text[start:after].strip()
        return (source, number) if source else None

    def atom(self, stop: frozenset[str]) -> bool:
        """Read a string, a name that is not in `stop`, a number or something in brackets."""
        if self.string():
            return True
        before = self.position
        found = self.word()
        if found and found not in stop:
            return True
        self.position = before
        return bool(self.match(NUMBER) or self.group())

    def trailer(self) -> bool:
        """Read a call's or an index's brackets."""
        self.space()
        return self.text[self.position : self.position + 1] in ("(", "[", "{") and self.group() is not None
