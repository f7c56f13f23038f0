"""Ren'Py script as logical lines: comments gone, brackets and strings kept whole, nested by indentation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

TRIPLE = "|".join(rf"{quote * 3}(?:\\.|[^\\])*?{quote * 3}" for quote in "\"'`")
SINGLE = "|".join(rf"{quote}(?:\\.|[^\\{quote}])*{quote}" for quote in "\"'`")
STRING = re.compile(f"(?:{TRIPLE}|{SINGLE})", re.DOTALL)
BREAK = re.compile(r"[\"'`#\\()\[\]{}\n]")
REN_PY_OPENING = '"""renpy'


class ScriptError(Exception):
    """The text is no Ren'Py script. Holds the line number and what is wrong."""

    def __init__(self, number: int, wrong: str) -> None:
        super().__init__(f"line {number}: {wrong}")
        self.number = number
        self.wrong = wrong


@dataclass
class Line:
    """A logical line: its first physical line, its indentation in columns, its text, and the lines under it."""

    number: int
    indent: int
    text: str
    block: list[Line] = field(default_factory=list)


def read(text: str) -> list[Line]:
    """The lines of a script file, nested. Raises ScriptError for an open string or bracket and a bad indentation."""
    top: list[Line] = []
    stack: list[tuple[int, list[Line]]] = [(0, top)]
    for line in logical_lines(text.removeprefix("\ufeff").replace("\r\n", "\n")):
        if line.indent > stack[-1][0]:
            if not stack[-1][1]:
                raise ScriptError(line.number, "indented, with nothing above it")
            stack.append((line.indent, stack[-1][1][-1].block))
        while line.indent < stack[-1][0]:
            stack.pop()
        if line.indent != stack[-1][0]:
            raise ScriptError(line.number, "the indentation fits no line above")
        stack[-1][1].append(line)
    return top


def logical_lines(text: str) -> list[Line]:
    """The lines of `text` without blank ones and comments; a bracket, a string or a backslash goes on over lines."""
    lines: list[Line] = []
    parts: list[str] = []
    position, number, depth = 0, 1, 0
    started = 1

    def finish() -> None:
        whole = "".join(parts)
        parts.clear()
        bare = whole.lstrip(" ")
        if bare.strip(" \\\n"):
            lines.append(Line(started, len(whole) - len(bare), bare.rstrip()))

    while position < len(text):
        found = BREAK.search(text, position)
        end = found.start() if found else len(text)
        parts.append(text[position:end])
        position = end
        if found is None:
            break
        character = found.group()
        if character == "#":
            end_of_line = text.find("\n", position)
            position = len(text) if end_of_line < 0 else end_of_line
            continue
        string = STRING.match(text, position) if character in "\"'`" else None
        if character in "\"'`" and string is None:
            raise ScriptError(number, "a string is not closed")
        taken = string.group() if string else character
        if character == "\\" and text[position + 1 : position + 2] == "\n":
            taken = "\\\n"
        if taken == "\n" and depth == 0:
            finish()
            started = number + 1
        else:
            parts.append(taken)
        depth += (character in "([{") - (character in ")]}")
        if depth < 0:
            raise ScriptError(number, f"{character!r} closes nothing")
        number += taken.count("\n")
        position += len(taken)
    if depth:
        raise ScriptError(started, "a bracket is not closed")
    finish()
    return lines


def python_source(block: list[Line]) -> tuple[str, int]:
    """A block as Python source without its common indentation, and the line number of the source's first line."""
    if not block:
        return "", 1
    first, base = block[0].number, block[0].indent
    rows: list[str] = []

    def write(lines: list[Line]) -> None:
        for line in lines:
            rows.extend([""] * (line.number - first - len(rows)))
            rows.extend((" " * (line.indent - base) + line.text).split("\n"))
            write(line.block)

    write(block)
    return "\n".join(rows) + "\n", first


def from_ren_py(text: str) -> str:
    """A `_ren.py` file as the script that it stands for, line by line."""
    rows: list[str] = []
    inside, python, indent = False, False, 0
    for row in text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"):
        if not inside and row.startswith(REN_PY_OPENING):
            inside, python = True, False
            rows.append("")
        elif inside and row.strip() == '"""':
            inside, python = False, True
            rows.append("")
        elif inside:
            bare = row.split("#")[0].rstrip()
            if bare:
                indent = len(bare) - len(bare.lstrip(" ")) + (4 if bare.endswith(":") else 0)
            rows.append(row)
        else:
            rows.append(" " * indent + row if python and row else "")
    return "\n".join(rows)
