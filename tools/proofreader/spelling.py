"""Which words are spelt right, by Hunspell's rules, the British dictionary and the project's own lists."""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterator
from functools import cached_property
from pathlib import Path

from spylls.hunspell import Dictionary

DICTIONARY = Path(__file__).parent / "dictionary" / "en-GB"

# A word: letters, with apostrophes and hyphens inside; figures make it a code (9C, 21:15), which is not spelt.
WORD = re.compile(r"[’']?[^\W_]+(?:[’'\-][^\W_]+)*[’']?")

# Paths, addresses, names of files and of things in code.
NO_WORDS = re.compile(r"\S*[/\\@]\S*|\w+://\S*|\w*(?:_\w+)+|\w+(?:\.\w+)*\.[a-z]\w+(?=\W|$)|#[0-9a-fA-F]{6,8}\b")

# What may be joined to any word by an apostrophe.
JOINED = re.compile(r"'(?:s|d|ll|ve|re|m|em)$", re.IGNORECASE)

# What makes American spellings British, where the dictionary has no such word and has the British one.
AMERICAN = tuple(
    (re.compile(american), british)
    for american, british in (
        (r"iz(?=(?:e|ed|es|er|ers|ing|able|ation|ations)$)", "is"),
        (r"yz(?=(?:e|ed|es|er|ers|ing)$)", "ys"),
        (r"or", "our"),
        (r"er(?=s?$|ed$)", "re"),
        (r"ens(?=es?$|eless$)", "enc"),
        (r"l(?=(?:ed|er|ers|ing|or|ors|ous)$)", "ll"),
        (r"ll(?=(?:ful|fully|ment|ments|s)?$)", "l"),
        (r"og(?=s?$|ed$|ing$)", "ogue"),
        (r"ol(?=[dt])", "oul"),
        (r"^sk", "sc"),
        (r"^coz", "cos"),
        (r"ing$", "eing"),
        (r"dgm", "dgem"),
        (r"elry$", "ellery"),
        (r"^plow", "plough"),
        (r"^paj", "pyj"),
    )
)


def words_of(text: str) -> Iterator[str]:
    """The words of a plain text that are to be spelt, with straight apostrophes."""
    for match in WORD.finditer(NO_WORDS.sub(" ", text)):
        word = match.group().replace("’", "'")
        if not any(sign.isdigit() for sign in word) and not is_alphabet(word):
            yield word


def is_alphabet(word: str) -> bool:
    """Whether that is no word but letters in their order, as on a keyboard of a screen."""
    return len(word) > 3 and word.strip("'").lower() in string.ascii_lowercase


class Speller:
    """Knows the dictionary and a list of further words, which are accepted as they are written, and capitalised."""

    def __init__(self, own: Collection[str] = (), dictionary: Dictionary | None = None) -> None:
        self.dictionary = dictionary or Dictionary.from_files(str(DICTIONARY))
        self.own = {word.replace("’", "'") for word in own}
        self._known: dict[str, bool] = {}

    def unknown(self, word: str) -> bool:
        """Whether a word is in neither; `word` may have apostrophes and hyphens in it."""
        if word not in self._known:
            self._known[word] = self._is_known(word)
        return not self._known[word]

    def in_dictionary(self, word: str) -> bool:
        """Whether the dictionary has this very word, or all the parts that hyphens make of it."""
        word = word.replace("’", "'")
        return self._looked_up(word) or ("-" in word and all(self._looked_up(part) for part in word.split("-")))

    def _is_known(self, word: str) -> bool:
        for form in self._forms(word):
            if self._one(form) or ("-" in form and all(self._one(part) for part in form.split("-"))):
                return True
        return False

    @staticmethod
    def _forms(word: str) -> Iterator[str]:
        """The word, and without what stands at its ends: quotes, a genitive's apostrophe, a shortened verb."""
        yield word
        bare = word.strip("'")
        if bare != word:
            yield word.removeprefix("'")
            yield word.removesuffix("'")
            yield bare
        if (stem := JOINED.sub("", bare)) != bare:
            yield stem

    def _one(self, word: str) -> bool:
        if not word:
            return True
        return self._is_own(word) or self._looked_up(word)

    def _is_own(self, word: str) -> bool:
        if word in self.own or word[:1].lower() + word[1:] in self.own:
            return True
        return word.isupper() and len(word) > 1 and word.casefold() in self._folded

    @cached_property
    def _folded(self) -> set[str]:
        return {word.casefold() for word in self.own}

    def _looked_up(self, word: str) -> bool:
        return bool(self.dictionary.lookup(word))

    def british(self, word: str) -> str | None:
        """The British word that an American spelling stands for; None if there is none."""
        for american, british in AMERICAN:
            for match in american.finditer(word):
                other = word[: match.start()] + british + word[match.end() :]
                if self._looked_up(other):
                    return other
        return None

    def nearest(self, word: str) -> str | None:
        """A word of the dictionary that may have been meant; this takes some tenths of a second."""
        return next(iter(self.dictionary.suggest(word)), None)


def shown(word: str) -> str:
    """A word with its typographic apostrophe."""
    return word.replace("'", "’")
