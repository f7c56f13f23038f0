"""Sentences: how they begin and end, words twice, a and an, figures."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from proofreader.markup import FILLED_IN
from proofreader.typography import LETTER, Fault, around

ENDS = re.compile(rf"[.?!…—:{FILLED_IN}][”’)]*$")
BEGINS = re.compile(r"^[“‘(]*")
NEXT = re.compile(rf"(?P<before>\S*)[.?!][”’)]* (?P<first>{LETTER})")
TWICE = re.compile(rf"(?<![\w’-])(?P<one>{LETTER}+) (?P=one)(?![\w’-])", re.IGNORECASE)
ARTICLE = re.compile(r"(?<![\w’-])(?P<article>[Aa]n?) (?P<word>[“‘]?[A-Za-z][\w’-]*)")

# Sounds that their letters do not show.
LIKE_YOU = re.compile(r"(?:unanim|uni(?!n|m)|u[bcfklrst][aeiou]|eu|ew|one(?:$|[-’s])|once|oui|u-)", re.IGNORECASE)
LIKE_UNDER = re.compile(r"(?:uni[nm]|unide)", re.IGNORECASE)
SILENT_H = re.compile(r"(?:hour|honest|honour|heir)", re.IGNORECASE)
VOWEL_LETTERS = "AEFHILMNORSX"
MAY_BE_A_WORD = re.compile(r"[^AEIOU][AEIOU]|U")

CLOCK = re.compile(r"(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d(?!\d)")
FIGURES = re.compile(r"(?<![\w:.,])\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\w:])")

ABBREVIATIONS = {"a.m", "p.m", "e.g", "i.e", "etc"}


def check_beginning(text: str) -> Iterator[Fault]:
    """A line begins with a capital, or takes something up again after …"""
    first = BEGINS.sub("", text)[:1]
    if first.islower():
        yield "capital", f"{around(text, 0, 1)}: begin with a capital, or with … if it goes on"


def check_ending(text: str) -> Iterator[Fault]:
    """A line comes to an end."""
    if not ENDS.search(text):
        yield "ending", f"{around(text, len(text), len(text))}: end with . ? ! … : or with — if it breaks off"


def check_last_sentence(text: str) -> Iterator[Fault]:
    """Of several sentences the last ends as the others do."""
    if re.search(rf"(?:{LETTER}{{2}}|{FILLED_IN})[.?!] [A-Z{FILLED_IN}]", text) and re.search(rf"{LETTER}$", text):
        yield "ending", f"{around(text, len(text), len(text))}: the sentences before end with a stop, so this does too"


def check_inside(text: str, allowed_twice: Collection[str]) -> Iterator[Fault]:
    """Capitals after a stop, words twice, a and an."""
    for match in NEXT.finditer(text):
        if match["first"].islower() and match["before"].lower() not in ABBREVIATIONS:
            yield "capital", f"{around(text, match.start('first'), match.end())}: a sentence begins with a capital"
    for match in TWICE.finditer(text):
        if match["one"].lower() not in allowed_twice:
            yield "twice", f"{around(text, match.start(), match.end())}: “{match['one']}” stands twice; once is enough"
    for match in ARTICLE.finditer(text):
        if match["article"] == "A" and not re.search(r"(?:^|[.?!…—:]\s?)[“‘(]*$", text[: match.start()]):
            continue  # the letter, such as that of a button
        word = match["word"].lstrip("“‘")
        needs_an = before_vowel(word)
        if needs_an is not None and needs_an != (match["article"].lower() == "an"):
            yield "article", f"{around(text, match.start(), match.end())}: write “{'an' if needs_an else 'a'} {word}”"


def before_vowel(word: str) -> bool | None:
    """Whether a word begins with a vowel as it is said; None where that cannot be known."""
    if len(word) == 1:
        return None
    if len(word) <= 4 and word.isupper():
        # Letters that are said one by one (an SSU), or a shout (a HAT).
        return None if MAY_BE_A_WORD.match(word) else word[0] in VOWEL_LETTERS
    if LIKE_UNDER.match(word):
        return True
    if LIKE_YOU.match(word):
        return False
    return bool(SILENT_H.match(word)) or word[0].lower() in "aeiou"


def check_figures(text: str, is_speech: bool) -> Iterator[Fault]:
    """Numbers and times are written as they are said; a narrator may show a clock's own figures."""
    if is_speech:
        for match in CLOCK.finditer(text):
            yield (
                "clock",
                f"{around(text, match.start(), match.end())}: nobody speaks figures; write the time as it is said",
            )
    for match in FIGURES.finditer(CLOCK.sub("", text)):
        yield (
            "figures",
            f"«{match.group()}»: write numbers as they are said; figures are for clocks (02:58) and doors (9C)",
        )


def check_calm(text: str) -> Iterator[Fault]:
    """The book does not shout at its reader; its people may."""
    if "!" in text:
        at = text.index("!")
        yield "shout", f"{around(text, at, at + 1)}: nothing but a person’s line has an exclamation mark"
