"""Reads a whole project, or a part of it, and says what is wrong."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import rules.cast
from house.console import Trouble
from house.engine import Engine
from proofreader import house_style, sentences, typography, word_list
from proofreader.documents import documents_of, texts_of_document
from proofreader.house_style import HouseStyle
from proofreader.markup import FILLED_IN, USUAL_TAGS, plain
from proofreader.python_files import texts_of_python
from proofreader.script_files import scripts_of, texts_of_scripts, translations_of
from proofreader.spelling import Speller, shown, words_of
from proofreader.texts import SHOWN, Find, Kind, Text
from proofreader.typography import Fault

STORY = "game/story/"
NARRATORS = {None, "remark", "narrator"}

# For an unknown word something near is looked for, which takes a while; many are a sign of something else.
MOST_ADVICE = 20


@dataclass
class Proof:
    """What was read and what was found.

    `literals` counts all strings of script files by what they are, `left_out` the script files of other languages;
    `different` is how many of the `words` are not the same.
    """

    finds: list[Find]
    counts: Counter[Kind]
    literals: dict[str, int]
    left_out: int
    words: int
    different: int
    seconds: dict[str, float] = field(default_factory=dict)


def proofread(engine: Engine, root: Path, only: Collection[Path] = ()) -> Proof:
    """Proofread the project at `root`, or only the files and folders `only` (absolute paths in it).

    What the lists of words hold in vain is said only where the whole is read. Trouble if a path is outside, or holds
    nothing that is read, or if a file cannot be parsed.
    """
    began = time.perf_counter()
    scripts = chosen(scripts_of(root), only)
    tables = chosen(sorted((root / "game" / "python-packages").rglob("*.py")), only)
    documents = chosen(documents_of(root), only)
    if not scripts and not tables and not documents:
        raise Trouble("there is nothing to proofread there.", "Name script, tables or documents of this project.", 2)
    script = texts_of_scripts(engine, root, scripts)
    texts = list(script.texts)
    style = house_style.read_style()
    for path in tables:
        name = path.relative_to(root).as_posix()
        texts += texts_of_python(path, name, for_authors=style.is_for_authors(name))
    for path in documents:
        texts += texts_of_document(path, path.relative_to(root).as_posix())
    read = time.perf_counter()
    reader = Reader(style, script.tags)
    finds = [place(find, text, root) for find, text in reader.check(texts)]
    if not only:
        finds += reader.check_lists()
    return Proof(
        finds=sorted(set(finds)),
        counts=Counter(text.kind for text in texts),
        literals=script.literals,
        left_out=len(translations_of(root)),
        words=reader.words,
        different=len(reader.met),
        seconds={"reading": read - began, "checking": time.perf_counter() - read},
    )


def chosen(paths: list[Path], only: Collection[Path]) -> list[Path]:
    """Those of the paths that are, or lie in, what was asked for; all if nothing was."""
    return [path for path in paths if not only or any(one in (path, *path.parents) for one in only)]


def place(find: Find, text: Text, root: Path) -> Find:
    """The find with the very line of a text that has several: the one in which the quoted words stand."""
    if text.end <= text.line:
        return find
    lines = (root / text.file).read_text("utf-8").splitlines()[text.line - 1 : text.end]
    for words in quoted(find.what):
        for number, line in enumerate(lines, start=text.line):
            if words in line:
                return Find(find.file, number, find.code, find.what)
    return find


def quoted(what: str) -> Iterator[str]:
    """What a find quotes of the text, and then ever less around its middle, since the text may be broken there."""
    if excerpt := re.match("«…?(.*?)…?»", what):
        words = excerpt[1].replace("□", "")
        for cut in range(len(words) // 2 - 1):
            yield words[cut : len(words) - cut]
    elif word := re.match("“(.*?)”", what):
        yield word[1]
        yield word[1].replace("’", "'")


def people() -> set[str]:
    """The names of the book's people, word by word."""
    return {word for person in rules.cast.PEOPLE.values() for word in words_of(f"{person.name} {person.short}")}


class Reader:
    """Checks texts one after the other, and remembers the words that it met."""

    def __init__(self, style: HouseStyle, tags: Collection[str] = USUAL_TAGS) -> None:
        self.style = style
        self.tags = tags
        self.words = 0
        self.met: set[str] = set()
        self.met_shown: set[str] = set()
        self.of_the_book = word_list.read_list(word_list.OF_THE_BOOK)
        self.of_the_workshop = word_list.read_list(word_list.OF_THE_WORKSHOP)
        book = people() | {entry.word for entry in self.of_the_book} | {f"’{word}" for word in style.elided}
        self.for_readers = Speller(book)
        workshop = book | {entry.word for entry in self.of_the_workshop}
        self.for_authors = Speller(workshop, self.for_readers.dictionary)
        self._advised = 0

    def check(self, texts: list[Text]) -> Iterator[tuple[Find, Text]]:
        """What is wrong with texts, in the order in which they stand in their files."""
        for text in texts:
            for code, what in self.faults(text):
                if not self.style.is_meant(code, text):
                    yield Find(text.file, text.line, code, what), text

    def faults(self, text: Text) -> Iterator[Fault]:
        """What is wrong with one text."""
        words = text.words if text.kind is Kind.DOCUMENT else plain(text.words, self.tags)
        yield from self.check_spelling(words, text.kind)
        yield from self.style.check_words(words, text.kind)
        if text.kind not in SHOWN:
            return
        for part in words.split("\n"):
            if part.strip():
                yield from typography.check_signs(part, self.style.elided)
                yield from sentences.check_inside(part, self.style.twice)
        if text.kind is Kind.LINE:
            yield from self.check_line(words, text)
        elif text.kind is Kind.CAPTION:
            yield from sentences.check_beginning(words)
        elif text.kind is not Kind.NAME:
            yield from sentences.check_last_sentence(words.rpartition("\n")[2])
        if text.kind is not Kind.LINE and not text.file.startswith(STORY):
            yield from sentences.check_calm(words)
        if text.file.startswith(STORY):
            yield from self.style.check_story(words)
            if text.kind in (Kind.LINE, Kind.CAPTION):
                yield from sentences.check_figures(words, text.kind is Kind.CAPTION or text.who not in NARRATORS)

    def check_line(self, words: str, text: Text) -> Iterator[Fault]:
        """A line begins and ends; whoever runs on may leave that to a later click."""
        if text.who not in self.style.runs_on:
            yield from sentences.check_beginning(words)
            yield from sentences.check_ending(words.strip(" "))

    def check_spelling(self, words: str, kind: Kind) -> Iterator[Fault]:
        """Words that are in no dictionary."""
        is_shown = kind in SHOWN
        speller = self.for_readers if is_shown else self.for_authors
        list_name = (word_list.OF_THE_BOOK if is_shown else word_list.OF_THE_WORKSHOP).name
        for word in words_of(words.replace(FILLED_IN, " ")):
            self.words += 1
            self.met.add(word)
            if is_shown:
                self.met_shown.add(word)
            if not speller.unknown(word) or self.style.refuses(shown(word), kind):
                continue
            if british := speller.british(word):
                yield "british", f"“{shown(word)}” is not British: write “{shown(british)}”"
                continue
            bare = word.strip("'")
            near = None
            if self._advised < MOST_ADVICE:
                self._advised += 1
                near = speller.nearest(bare)
            advice = f"write “{shown(near)}”, or " if near else ""
            where = f"put it into tools/proofreader/{list_name} if it is meant"
            yield "spelling", f"“{shown(bare)}” is in no dictionary: {advice}{where}"

    def check_lists(self) -> Iterator[Find]:
        """What is wrong with the lists; to be asked when all texts have been checked."""
        folder = "tools/proofreader"
        known = people()
        name = f"{folder}/{word_list.OF_THE_BOOK.name}"
        yield from word_list.check_list(name, self.of_the_book, self.met_shown, self.for_readers, known)
        known |= {entry.word.replace("’", "'") for entry in self.of_the_book}
        name = f"{folder}/{word_list.OF_THE_WORKSHOP.name}"
        yield from word_list.check_list(name, self.of_the_workshop, self.met, self.for_readers, known)
        name = f"{folder}/{house_style.FILE.name}"
        for file in sorted(self.style.for_authors - self.style.asked_of):
            yield Find(name, 1, "unused", f"there is no {file} any more: take it out of `for_authors`")
        for one in self.style.as_it_is:
            if not one.used:
                what = f"nothing needs the entry for “{one.text}” ({one.find}) any more: take it out"
                yield Find(name, 1, "unused", what)
