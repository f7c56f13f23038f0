"""Takes Ren'Py's markup out of a text, so that only what is read is left."""

from __future__ import annotations

import re
from collections.abc import Collection

# Stands where a name, a number or a picture will stand.
FILLED_IN = "\ufffc"

# Ren'Py's own text tags, where the engine was not asked for all of them.
USUAL_TAGS = frozenset(
    {"a", "alpha", "alt", "art", "b", "color", "cps", "done", "fast", "font", "i", "image", "k", "noalt", "nw", "p"}
    | {"plain", "rb", "rt", "s", "size", "space", "u", "vspace", "w"}
)

MARKUP = re.compile(
    r"""(?xs)
    (?P<literal> \{\{ | \[\[ | %% )
    | \{ (?P<tag> /?\#?[^{}]*? ) \}
    | \[ (?P<value> [^\[\]]* (?: \[[^\]]*\] [^\[\]]* )* ) \]
    | % (?P<date> \([a-z_]+\)[sd] | [A-Za-z] (?![A-Za-z]) )
    """
)
BREAKS = {"p"}
PICTURES = {"image"}


def plain(words: str, tags: Collection[str] = USUAL_TAGS) -> str:
    """The text without its tags; `[values]` and `{placeholders}` become FILLED_IN, `{p}` a new line.

    `tags` are the names of text tags: other names in braces are placeholders of `format`.
    """

    def instead(match: re.Match[str]) -> str:
        if match["literal"]:
            return match["literal"][0]
        if match["tag"] is None:
            return FILLED_IN
        tag = match["tag"]
        if tag.startswith("#"):
            return ""
        name = re.split("[=:]", tag.removeprefix("/"), maxsplit=1)[0]
        if tag.startswith("/") or name in tags:
            return "\n" if name in BREAKS else FILLED_IN if name in PICTURES else ""
        return FILLED_IN

    return MARKUP.sub(instead, words)
