"""The engine's command `proofread`: reads script files as Ren'Py does and writes down all their texts as JSON.

Every string literal of a file is accounted for: it is a line, a caption, a name over a line, a marked string (`_()`),
shown by a screen without a mark, another string that has words in it, a docstring, code of a shader, or without words
(files, ids, styles).
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import renpy

# Any string literal in the text of a logical line, from which Ren'Py has taken the comments.
LITERAL = re.compile(
    r"""(?xs)
    (?:\b[rRuUbBfF]{1,2}(?=["']))?
    (?: \"\"\"(?:\\.|[^\\])*?\"\"\" | '''(?:\\.|[^\\])*?'''
    | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | `(?:\\.|[^`\\])*` )
    """
)

# Ren'Py's own pattern for marked strings; 8.3's does not know `___()` yet, and gives it the file's own prefix.
NO_THREE = r"\b_[_p]?"
MARKED = re.compile(renpy.translation.scanstrings.STRING_RE.replace(NO_THREE, r"\b(?:_{1,3}|_p|_m1_\w*___)"))

# What shows its first argument as words, and the properties whose value is shown or spoken.
SHOWS_WORDS = {"text", "textbutton", "label", "hotbar", "input", "button"}
WORDED = {"alt", "caption", "default", "group_alt", "prefix", "prompt", "suffix", "title", "tooltip"}

# Two words, or one as it stands in a sentence: worth a look though nothing says that it is shown.
WORDS = re.compile(r"[^\W\d_]{2,}[,.:;]? [^\W\d_]{2,}|^[A-Z][a-z]+[.!?…]?$")
# Shaders and the like.
CODE = re.compile(r";\s*(?:\n|$)|^\s*#(?:if|end|def)", re.MULTILINE)

MARKUP = re.compile(r"\[[^\]]*\]|\{[^}]*\}")
LETTER = re.compile(r"[^\W\d_]")


@dataclass
class Literal:
    """A string in a file: where it begins and ends, what it comes to, and what it was found to be."""

    line: int
    end: int
    value: str
    logical: int  # the line in which its logical line begins
    alone: bool  # whether the logical line is nothing else
    kind: str = ""


@dataclass
class Reading:
    """What a file holds."""

    file: str
    literals: list[Literal] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)

    def note(self, kind: str, words: str, line: int, end: int, who: str | None = None) -> None:
        """Write a text down."""
        self.texts.append({"file": self.file, "line": line, "end": end, "kind": kind, "words": words, "who": who})


def run() -> bool:
    """Read the files that the command line names. Returns False, so that the game does not start."""
    parser = renpy.arguments.ArgumentParser(description="All texts of some script files.")
    parser.add_argument("--out", required=True)
    parser.add_argument("--files", required=True, help="JSON: [[path, the name that it is told by], …]")
    arguments = parser.parse_args()
    texts: list[dict[str, Any]] = []
    counts: dict[str, int] = {}
    for path, name in json.loads(Path(arguments.files).read_text("utf-8")):
        reading = read(path, name)
        texts += reading.texts
        for literal in reading.literals:
            counts[literal.kind] = counts.get(literal.kind, 0) + 1
    tags = set(renpy.text.extras.text_tags) | set(renpy.config.custom_text_tags)
    tags |= set(renpy.config.self_closing_custom_text_tags)
    result = {"texts": texts, "literals": counts, "tags": sorted(tags - {""})}
    fresh = Path(arguments.out + ".new")
    fresh.write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    fresh.replace(arguments.out)
    return False


def read(path: str, name: str) -> Reading:
    """Read a script file; `name` is what it is called in the result."""
    reading = Reading(name)
    logical = renpy.lexer.list_logical_lines(path)
    take_literals(reading, logical)
    nodes = renpy.parser.parse(path)
    if nodes is None:
        raise Exception("\n".join(str(error) for error in renpy.parser.parse_errors).replace(path, name))
    ends = {number: number + text.count("\n") for _file, number, text in logical}
    every: list[Any] = []
    for node in nodes:
        node.get_children(every.append)
    for node in every:
        if isinstance(node, renpy.ast.Say):
            take_line(reading, node, ends)
        elif isinstance(node, renpy.ast.Menu):
            take_captions(reading, node)
        elif isinstance(node, renpy.ast.Screen):
            take_screen(reading, node.screen)
    take_rest(reading)
    reading.texts.sort(key=lambda one: (one["line"], one["end"]))
    return reading


def take_literals(reading: Reading, logical: list[Any]) -> None:
    """Find every literal; those that are marked are told as such."""
    for _file, number, text in logical:
        spans = [match.span(1) for match in MARKED.finditer(text)]
        for start, end in spans:
            line, last = number + text.count("\n", 0, start), number + text.count("\n", 0, end)
            words = ast.literal_eval(text[start:end].replace("\\\n", "").strip())
            if words:
                reading.note("marked", words, line, last)
        for match in LITERAL.finditer(text):
            line = number + text.count("\n", 0, match.start())
            alone = text.strip() == match.group()
            one = Literal(line, line + match.group().count("\n"), value_of(match.group()), number, alone)
            if any(start <= match.start() and match.end() <= end for start, end in spans):
                one.kind = "marked"
            reading.literals.append(one)


def value_of(raw: str) -> str:
    """What a literal comes to; the fields of an f-string become `{}`."""
    try:
        tree = ast.parse(raw.replace("`", '"') if raw[0] == "`" else raw, mode="eval").body
    except SyntaxError:
        return raw
    if isinstance(tree, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in tree.values)
    value = tree.value if isinstance(tree, ast.Constant) else raw
    return value if isinstance(value, str) else ""


def bare(words: str) -> str:
    """Only the letters and figures, since Ren'Py and Python take blanks and backslashes out differently."""
    return re.sub(r"[\W_]+", "", words)


def take_line(reading: Reading, node: Any, ends: dict[int, int]) -> None:
    """A line that is said, and the name over it where it is written there."""
    who = node.who
    line = node.linenumber
    here = [one for one in reading.literals if one.logical == line]
    own = [one for one in here if bare(node.what) and bare(node.what) in bare(one.value)]
    for one in own:
        one.kind = "line"
    if who and who[0] in "\"'":
        name = ast.literal_eval(who)
        reading.note("name", name, line, line)
        for one in here:
            if one.value == name:
                one.kind = one.kind or "name"
    if LETTER.search(MARKUP.sub("", node.what)):
        first, last = (own[0].line, own[0].end) if own else (line, ends.get(line, line))
        reading.note("line", node.what, first, last, who)
    for one in here:
        if not bare(one.value) and not bare(node.what):
            one.kind = one.kind or "line"


def take_captions(reading: Reading, node: Any) -> None:
    """The captions of a menu, each in its own line; what stands above them without a block is said by the narrator."""
    for label, _condition, block in node.items:
        if label is None:
            continue
        kind = "line" if block is None else "caption"
        found = [
            one
            for one in reading.literals
            if one.logical >= node.linenumber and not one.kind and bare(one.value) == bare(label)
        ]
        line, end = (found[0].line, found[0].end) if found else (node.linenumber, node.linenumber)
        if found:
            found[0].kind = kind
        reading.note(kind, label, line, end)


def take_screen(reading: Reading, screen: Any) -> None:
    """What a screen shows or speaks without a mark."""
    for node in nodes_of(screen):
        keywords = [(name, expression) for name, expression in getattr(node, "keyword", ()) if name in WORDED]
        shown = [expression for _name, expression in keywords]
        if isinstance(node, renpy.sl2.slast.SLDisplayable) and node.name in SHOWS_WORDS:
            shown += node.positional[:1]
        for expression in shown:
            line = getattr(expression, "linenumber", None) or node.location[1]
            for words in constants(str(expression)):
                if LETTER.search(MARKUP.sub("", words)):
                    found = [
                        one for one in reading.literals if one.logical <= line and one.value == words and not one.kind
                    ]
                    found = [one for one in found if line <= one.end or one.logical == line] or found[-1:]
                    first, last = (found[0].line, found[0].end) if found else (line, line)
                    if found:
                        found[0].kind = "screen"
                    reading.note("screen", words, first, last)


def nodes_of(node: Any) -> Iterator[Any]:
    """A node of the screen language and all below it."""
    yield node
    below = list(getattr(node, "children", None) or ())
    below += [block for _condition, block in getattr(node, "entries", None) or ()]
    if getattr(node, "block", None) is not None:
        below.append(node.block)
    for child in below:
        yield from nodes_of(child)


def constants(expression: str) -> Iterator[str]:
    """The strings that an expression may come to: itself, or a side of an `if` or a sum; not what a call is given."""
    try:
        waiting: list[ast.AST] = [ast.parse(expression.strip(), mode="eval").body]
    except SyntaxError:
        return
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            waiting += [node.body, node.orelse]
        elif isinstance(node, ast.BoolOp):
            waiting += node.values
        elif isinstance(node, ast.BinOp):
            waiting += [node.left, node.right]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            waiting.append(node.func.value)


def take_rest(reading: Reading) -> None:
    """Strings that nothing above knows: those with words are told, docstrings and names of things are counted."""
    for one in reading.literals:
        if one.kind:
            continue
        if one.alone:
            one.kind = "docstring"
        elif CODE.search(one.value):
            one.kind = "code"
        elif WORDS.search(MARKUP.sub("", one.value)):
            one.kind = "other"
            reading.note("other", one.value, one.line, one.end)
        else:
            one.kind = "without words"
