"""What stands in a text that is shown: text tags in braces, and code in square brackets."""

from __future__ import annotations

import re

from house.engine_names.finds import File

TAG = re.compile(r"\{\{|\{([^{}]*)\}")
TAG_NAME = re.compile(r"/?([\w.]*)")
MIXER = re.compile(r".+ (volume|mute)")


def tags(text: str) -> list[tuple[str, int]]:
    """The names of the text tags in `text`, each with the number of line ends before it."""
    found = []
    for match in TAG.finditer(text):
        content = match.group(1)
        if content is None or content.startswith("#"):
            continue
        name = TAG_NAME.match(content)
        if name and name.group(1):
            found.append((name.group(1), text.count("\n", 0, match.start())))
    return found


def interpolations(text: str) -> list[tuple[str, int]]:
    """The expressions in square brackets in `text`, without conversions and formats."""
    found = []
    position = 0
    while (start := text.find("[", position)) >= 0:
        if text[start + 1 : start + 2] == "[":
            position = start + 2
            continue
        depth, end = 0, start
        while end < len(text):
            depth += (text[end] == "[") - (text[end] == "]")
            if not depth:
                break
            end += 1
        code = re.sub(r"(![a-z]+)?(:[^\[\]()]*)?$", "", text[start + 1 : end])
        if code.strip():
            found.append((code.strip(), text.count("\n", 0, start)))
        position = end + 1
    return found


def read_tags(file: File, text: str, line: int) -> None:
    """Note the tags of a text that is shown as it is."""
    for name, down in tags(text):
        file.use(name, "text tag", line + down)


def read_loose(file: File, text: str, line: int) -> None:
    """Note what may be tags in a string of Python code; braces may as well be a format's."""
    for name, _down in tags(text):
        file.use(name, "text tag or field", line)


def preference_name(setting: str) -> str:
    """A setting's name as the lists have it: "... volume" and "... mute" for those of any mixer."""
    found = MIXER.fullmatch(setting.lower())
    return f"... {found.group(1)}" if found else setting.lower()
