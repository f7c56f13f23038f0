"""Texts in Ren'Py script: what screens show, and the Python in between."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from house.engine_names.lines import STRING, Line, ScriptError, from_ren_py, python_source, read
from house.engine_names.scanner import Scanner
from house.translatable.python_texts import MARK, Report, check, is_words, literals

# Statements of screens whose first value is shown, and properties that are shown or spoken.
SHOW = {"text", "textbutton", "label"}
PROPERTIES = {"alt", "tooltip", "group_alt", "extra_alt", "caption", "prompt", "title"}

# Statements that are followed by Python.
CONDITIONS = {"if", "elif", "while", "showif"}
BLOCKS = re.compile(r"(?:init(?:\s+[-+]?\d+)?\s+)?python(?:\s+early|\s+hide|\s+in\s+\S+)*\s*:")
VALUE = re.compile(r"(?:init\s+[-+]?\d+\s+)?(?:define|default)\s+(?:[-+]?\d+\s+)?[\w.]+(?:\[.*?\])?\s*(?:\+|\|)?=(?!=)")

# Folders of the story: its lines and options are texts that Ren'Py's tool finds by itself.
STORY = ("story", "cast")


def check_script(name: str, text: str, report: Report) -> None:
    """Report what cannot be translated whole in the script file of that name."""
    try:
        lines = read(from_ren_py(text) if name.endswith("_ren.py") else text)
    except ScriptError as error:
        report(error.number, f"not read as script: {error.wrong}")
        return
    ScriptTexts(report, in_story=name.startswith(STORY)).block(lines)


class ScriptTexts:
    """Reads the lines of a script."""

    def __init__(self, report: Report, *, in_story: bool) -> None:
        self.report = report
        self.in_story = in_story

    def block(self, lines: list[Line], *, screen: bool = False) -> None:
        """Read statements, or the contents of a screen."""
        for line in lines:
            if BLOCKS.fullmatch(line.text):
                self.python(*python_source(line.block))
            elif line.text.startswith("$"):
                self.python(line.text[1:].strip(), line.number)
            elif found := VALUE.match(line.text):
                self.python(line.text[found.end() :].strip(), line.number)
            elif screen:
                self.of_a_screen(line)
            elif line.text.startswith("screen "):
                self.block(line.block, screen=True)
            else:
                self.words_of(line)
                self.block(line.block)

    def words_of(self, line: Line) -> None:
        """A statement of the script: its condition, and what it calls."""
        scanner = Scanner(line)
        if scanner.keyword(*CONDITIONS):
            self.python(*scanner.until(":"))

    def of_a_screen(self, line: Line) -> None:
        """A line of a screen: a statement with its values and properties, and what stands under it."""
        scanner = Scanner(line)
        word = scanner.word() or ""
        if word in CONDITIONS:
            self.python(*scanner.until(":"))
        elif word == "for":
            source, number = scanner.until(":")
            self.python(source.partition(" in ")[2] or "None", number)
        elif word == "use":
            scanner.word()
            if given := scanner.arguments():
                self.values(*given)
        elif word not in ("else", "pass", "transclude", "has", "style", "style_prefix"):
            self.properties(scanner, word)
        self.block(line.block, screen=True)

    def properties(self, scanner: Scanner, word: str) -> None:
        """The values of a statement or of a row of properties, from left to right; `word` is the one before them."""
        while True:
            found = scanner.simple(operator=True, comma=False)
            if found is not None:
                self.expression(*found, shown=word in SHOW or word in PROPERTIES)
            scanner.match(":")
            word = scanner.word() or ""
            if not word and (scanner.end() or not scanner.match(r"\S")):
                return

    def values(self, source: str, number: int) -> None:
        """The arguments of a screen that is used: those that are words are shown by it."""
        try:
            call = ast.parse(f"_given{source}", mode="eval").body
        except SyntaxError:
            return
        assert isinstance(call, ast.Call)
        # Words in the sense of language: a name of a screen, a mixer or a place has no blank in it.
        for one in (*call.args, *(keyword.value for keyword in call.keywords)):
            for text, line in literals(one):
                if is_words(text) and (" " in text or text[:1].isupper()):
                    self.report(number + line - 1, f"{text!r} is shown as it is: {MARK}")
        check(call, self.report, number)

    def expression(self, source: str, number: int, *, shown: bool) -> None:
        """An expression; one that is shown has no literal with words in it that is not marked."""
        try:
            tree = ast.parse(f"({source})", mode="eval").body
        except SyntaxError:
            return
        if shown:
            for text, line in literals(tree):
                if is_words(text):
                    self.report(number + line - 1, f"{text!r} is shown as it is: {MARK}")
        check(tree, self.report, number)

    def python(self, source: str, number: int) -> None:
        """Python of any length."""
        for attempt in (source, f"({source})"):
            try:
                check(ast.parse(attempt), self.report, number)
                return
            except SyntaxError:
                continue
        if STRING.sub("", source).strip():
            self.report(number, f"this Python could not be read: {source.splitlines()[0]!r}")


def read_file(path: Path, game: Path) -> tuple[str, str]:
    """A script's name in the game, and its text."""
    return path.relative_to(game).as_posix(), path.read_text("utf-8")
