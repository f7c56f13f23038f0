"""Signs: quotes and their direction, dashes, dots, spaces, pairs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from proofreader.markup import FILLED_IN

# Code of a check, and what is wrong and what to write instead.
Fault = tuple[str, str]

LETTER = r"[^\W\d_]"


@dataclass(frozen=True)
class Rule:
    """A pattern that must not occur."""

    code: str
    pattern: re.Pattern[str]
    advice: str


def _rule(code: str, pattern: str, advice: str) -> Rule:
    return Rule(code, re.compile(pattern), advice)


# The signs that the house's faces are known to have and its text to need; letters and figures besides.
SIGNS = " .,;:?!…’‘“”—–-()/&•·%+−×÷°\n"

RULES = (
    _rule("straight_quote", r"[\"'`´]", "write ’ for an apostrophe, “ ” for quotes"),
    _rule("dots", r"\.{2,}", "write … as one sign"),
    _rule("dots", r"…[….]", "one … is enough"),
    _rule("hyphens", r"--+", "write — (broken off) or – (from … to)"),
    _rule("hyphen_as_dash", r"(?<=\s)-(?=\s|$)|^-(?=\s)", "a hyphen joins words; write —, closed up, or a comma"),
    _rule("spaced_dash", r"\s—|—\s", "— stands closed up"),
    _rule("range", rf"(?<![\d{FILLED_IN}])–|–(?![\d{FILLED_IN}])", "– stands between figures; elsewhere write — or -"),
    _rule("range", r"(?<![\d-])\d+-\d+(?![\d-])", "from one figure to another write –"),
    _rule("double_space", r"(?<=\S) {2,}(?=\S)", "one space"),
    _rule("edge_space", r"^ +| +$", "no space at the beginning or the end"),
    _rule("space_before", r"(?<=\S) +[,.;:?!…)%]", "no space before it"),
    _rule("space_before", r"\( ", "no space after it"),
    _rule("space_after", rf"[\w{FILLED_IN}],(?={LETTER})|(?<={LETTER})[!?;](?={LETTER})", "a space after it"),
    _rule("space_after", rf"(?<=[a-z]{{2}})[.:](?=[A-Z]{LETTER})", "a space after it"),
    _rule("many_marks", r"[!?]{2,}", "one mark is enough"),
    _rule("many_marks", r",[,.;:!?]|[;:][,.;:!?]|[!?][,.;:]", "one mark is enough"),
    _rule("times", r"\d ?[xX] ?(?=\d)", "write ×"),
    _rule("divided", r"\d ?/ (?=\d)", "write ÷"),
    _rule(
        "blank",
        "[\t\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff]",
        "an unusual blank (or an unseen sign): write a space",
    ),
)
BLANKS = re.compile("[\t\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff]")


def check_signs(text: str, elided: Collection[str]) -> Iterator[Fault]:
    """What is wrong with the signs of a plain text. `elided` are the words that begin with an apostrophe (’cause)."""
    for rule in RULES:
        for match in rule.pattern.finditer(text):
            yield rule.code, f"{around(text, match.start(), match.end())}: {rule.advice}"
    yield from check_known_signs(text)
    yield from check_quotes(text, elided)
    yield from check_brackets(text)


def check_known_signs(text: str) -> Iterator[Fault]:
    """Signs that the house does not use; those that another rule speaks of are left to it."""
    for sign in dict.fromkeys(text):
        if sign.isalnum() or sign in SIGNS or sign in "\"'`´" or sign == FILLED_IN or BLANKS.match(sign):
            continue
        where = text.index(sign)
        yield "sign", f"{around(text, where, where + 1)}: {sign} (U+{ord(sign):04X}) is not one of the house’s signs"


def around(text: str, start: int, end: int) -> str:
    """The place in a text, to be read in a list: some signs to each side, in guillemets so that quotes stay clear."""
    before, after = text[max(0, start - 12) : start], text[end : end + 12]
    quoted = f"{before}{text[start:end]}{after}".replace("\n", " ").replace(FILLED_IN, "□")
    return f"«{'…' if start > 12 else ''}{quoted}{'…' if len(text) > end + 12 else ''}»"


def check_quotes(text: str, elided: Collection[str]) -> Iterator[Fault]:
    """Direction, nesting and pairs of “ ” and ‘ ’; apostrophes at the beginning of words."""
    opened: list[tuple[str, int]] = []
    for at, sign in enumerate(text):
        here = around(text, at, at + 1)
        before, after = text[at - 1] if at else " ", text[at + 1] if at + 1 < len(text) else " "
        if sign in "“”":
            yield from _check_double(text, at, opened)
        elif sign == "‘":
            word = _word_at(text, at + 1)
            closes_later = re.search(r"’(?!\w)", text[at + 1 :]) and opened
            if before.isalnum() or after.isdigit() or (word in elided and not closes_later):
                yield "apostrophe", f"{here}: an apostrophe is ’"
            elif after.isspace():
                yield "quote", f"{here}: ‘ opens, before a word"
            else:
                if not opened:
                    yield "quote", f"{here}: the outer quotes are “ ”"
                opened.append((sign, at))
        elif sign == "’" and (before.isspace() or before in "“(—‘"):
            # An apostrophe that begins a word, or a quote in the wrong direction.
            if not after.isdigit() and _word_at(text, at + 1) not in elided:
                yield "apostrophe", f"{here}: no word is shortened here; an opening quote is “ (or ‘ inside one)"
        elif sign == "’" and not after.isalnum():
            if opened and opened[-1][0] == "‘":
                opened.pop()
            elif not before.isalpha() and before != FILLED_IN:
                yield "quote", f"{here}: no ‘ stands before this ’"
    for sign, at in opened:
        yield "quote", f"{around(text, at, at + 1)}: no {'”' if sign == '“' else '’'} closes this {sign}"


def _check_double(text: str, at: int, opened: list[tuple[str, int]]) -> Iterator[Fault]:
    """One of “ ”, which is taken for the other where it stands as that would, so that one fault is one."""
    sign = text[at]
    here = around(text, at, at + 1)
    before, after = text[at - 1] if at else " ", text[at + 1] if at + 1 < len(text) else " "
    may_open = (before.isspace() or before in "(—‘") and not after.isspace()
    may_close = not before.isspace() and not after.isalnum() and after != FILLED_IN
    opens = sign == "“"
    if opens and not may_open:
        opens = not (may_close and opened)
        yield "quote", f"{here}: “ opens, after a space and before a word; at the end write ”"
    elif not opens and not may_close:
        opens = may_open and not opened
        yield "quote", f"{here}: ” closes, after a word; at the beginning write “"
    if opens:
        if any(one == "“" for one, _at in opened):
            yield "quote", f"{here}: inside “ ” write ‘ ’"
        opened.append(("“", at))
        return
    if opened and opened[-1][0] == "‘":
        single = opened.pop()[1]
        yield "quote", f"{around(text, single, single + 1)}: no ’ closes this ‘"
    if opened:
        opened.pop()
    else:
        yield "quote", f"{here}: no “ stands before this ”"


def _word_at(text: str, at: int) -> str:
    """The word that begins there, in small letters."""
    match = re.compile(rf"{LETTER}+").match(text, at)
    return match.group().lower() if match else ""


def check_brackets(text: str) -> Iterator[Fault]:
    """Brackets that stand alone."""
    depth = 0
    for at, sign in enumerate(text):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth < 0:
            yield "bracket", f"{around(text, at, at + 1)}: no ( stands before this )"
            depth = 0
    if depth:
        at = text.rindex("(")
        yield "bracket", f"{around(text, at, at + 1)}: no ) closes this ("
