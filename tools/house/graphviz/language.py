"""What dot reads: quoted words, and text in labels. Any text comes out as it went in.

Labels are HTML-like throughout. In them dot replaces `\\N`, `\\G` and their like by names, knows entities, and takes
nothing for a label that is empty.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Mapping

# XML has no way to say these, and dot stops at them.
UNSAYABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
REPLACEMENT = "\ufffd"
LIKE_A_BACKSLASH = "\u29f5"


def text(words: str) -> str:
    """Return `words` for an HTML-like label, in one line."""
    sayable = UNSAYABLE.sub(REPLACEMENT, " ".join(words.split()))
    return html.escape(sayable).replace("\\", "\\\\")


def lines(words: str, width: int) -> list[str]:
    """Return `words` in lines of at most `width` letters, each ready for an HTML-like label; none for no words."""
    return [text(line) for line in textwrap.wrap(words, width)]


def quoted(words: str) -> str:
    """Return `words` as a quoted string for a tooltip, in one line; a backslash becomes one that only looks like it."""
    sayable = UNSAYABLE.sub(REPLACEMENT, " ".join(words.split()))
    # How often dot replaces its escapes in tooltips differs between its versions.
    return '"' + html.escape(sayable).replace("\\", LIKE_A_BACKSLASH) + '"'


def font(inside: str, size: float, colour: str = "", style: str = "") -> str:
    """Return a part of a label in `size` points; `style` is "b", "i" or nothing. `inside` is ready for a label."""
    inside = inside or "&#160;"  # dot refuses an empty part
    styled = f"<{style}>{inside}</{style}>" if style else inside
    ink = f' color="{colour}"' if colour else ""
    return f'<font point-size="{size:g}"{ink}>{styled}</font>'


def label(parts: list[str]) -> str:
    """Return an HTML-like label of lines one under another; an empty string for none."""
    return f"<{'<br/>'.join(parts)}>" if parts else '""'


def padded(parts: list[str]) -> str:
    """Return a label as `label` does, with air around it."""
    if not parts:
        return label(parts)
    table = '<table border="0" cellborder="0" cellspacing="0" cellpadding="3">'
    return f"<{table}<tr><td>{'<br/>'.join(parts)}</td></tr></table>>"


def attributes(values: Mapping[str, str | float | int]) -> str:
    """Return `[name=value, ...]`; labels and quoted words are taken as they are."""
    return "[" + ", ".join(f"{name}={_value(value)}" for name, value in values.items()) + "]"


def _value(value: str | float | int) -> str:
    if not isinstance(value, str):
        return f"{value:.6g}"
    return value if value[:1] in ('"', "<") else quoted(value)
