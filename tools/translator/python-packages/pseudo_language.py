"""The pseudo-language: English that looks foreign and takes more room, so that what was never handed to a translator,
what was glued from pieces and what has no room to grow can be seen.

Each letter that has one gets an accent, vowels are drawn out until a text has about 40 % more letters, and guillemets
show where a text begins and ends. What is not for reading stays as it is: {tags}, {slots}, [interpolations], %-formats
and {#comments}. The same text always becomes the same. Rows of letters to write with, which say so in a comment, grow
by letters, and have nothing around them: each sign of such a row is one to choose.
"""

from __future__ import annotations

import math
import re

LONGER = 0.4
OPENS, CLOSES = "«", "»"

# Only signs that all faces of the game have (tests/languages looks). B, f, j, m, p, q, v, w and x have no such sign.
PLAIN = "acdeghiklnorstuyzACDEGHIKLNORSTUYZ"
FOREIGN = "áçđéğħíķłñöřšťûýžÁÇĐÉĞĦÍĶŁÑÖŘŠŤÛÝŽ"
ACCENTS = str.maketrans(PLAIN, FOREIGN)
VOWELS = "aeiouy"

# What a row of letters to write with ends with, and letters that such a row can have more of.
ROW = "{#letters}"
MORE_LETTERS = "ßþøæœ"

# What is not for reading, in the order in which it is looked for; doubled brackets stand for themselves.
KEPT = re.compile(
    r"""
      \{\{ | \[\[ | %%
    | \{[^{}]*\}                             # a tag, a slot, a comment
    | \[ (?: [^\[\]] | \[[^\[\]]*\] )* \]    # an interpolation, with an index in it perhaps
    | %\([^)]*\)[a-z] | %[-0-9.]*[A-Za-z]    # a format of time or of Python
    """,
    re.VERBOSE,
)

# Letters without an accent, as a whole word of two or more: nothing that was translated has any.
UNTRANSLATED = re.compile(r"(?<![^\W\d_])[A-Za-z]{2,}(?![^\W\d_])")


def pseudo(text: str) -> str:
    """Return a text in the pseudo-language; one without a letter stays as it is."""
    if text.endswith(ROW):
        row = text.removesuffix(ROW)
        return row.translate(ACCENTS) + MORE_LETTERS[: math.ceil(len(row) * LONGER)] + ROW
    pieces = _pieces(text)
    letters = sum(one.isalpha() for piece, kept in pieces if not kept for one in piece)
    if not letters:
        return text
    wanted = math.ceil(letters * LONGER)
    vowels = sum(one.lower() in VOWELS for piece, kept in pieces if not kept for one in piece)
    met = 0
    out = []
    for piece, kept in pieces:
        if kept:
            out.append(piece)
            continue
        for one in piece:
            out.append(one.translate(ACCENTS))
            if one.lower() in VOWELS:
                # Spread evenly, to the letter.
                met += 1
                more = met * wanted // vowels - (met - 1) * wanted // vowels
                out.append(one.lower().translate(ACCENTS) * more)
    if not vowels:
        out.append("~" * wanted)
    return f"{OPENS}{''.join(out)}{CLOSES}"


def untranslated(text: str, allowed: tuple[str, ...] = ()) -> list[str]:
    """Return the words of a text, as shown or spoken, that are not in the pseudo-language.

    `allowed` are texts that may stand in it as they are: names of fonts, paths.
    """
    for one in sorted(allowed, key=len, reverse=True):
        text = text.replace(one, " ")
    return UNTRANSLATED.findall(text)


def _pieces(text: str) -> list[tuple[str, bool]]:
    """Split a text into runs, each with whether it is kept as it is."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for found in KEPT.finditer(text):
        pieces.append((text[end : found.start()], False))
        pieces.append((found.group(), True))
        end = found.end()
    pieces.append((text[end:], False))
    return [piece for piece in pieces if piece[0]]
