"""What there is a paper star for: for having listened, and, the difficult ones, for curiosity.

None is for cruelty. A story told round it counts as one that was heard, like any other; nothing here asks for such an
ending, for Lights Out or Undertow, for a lie, or for anybody to stay up. What is asked for is declared over what the
book remembers of its reader across all tellings (`Memory`), so that neither order nor machine matters.

All the words stand in `ACHIEVEMENTS`, at the end.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from rules import book, facts, notebook
from rules.errors import BadDeclaration, unknown
from rules.facts import THINGS_IN_THE_BEDROOM, Value
from rules.threads import EDGES

MOST_OF_A_TITLE = 28
MOST_OF_A_TEXT = 90

# Endings that no star asks for by name.
NOT_ASKED_FOR = frozenset({"severed", "lights_out", "undertow"})

# The pages that no star asks for: the cover and the dark are none; one is shown in Undertow alone, and one where
# somebody did not lend what she had.
PAGES_NOT_ASKED_FOR = frozenset({"cover", "dark", "the_bands_on", "one_undone"})

# What is done besides choosing, by the name under which it is remembered for good.
DONE: Mapping[str, str] = MappingProxyType(
    {
        "plate_pulled_apart": "A page of the album was looked at with a plate less.",
        "other_inks": "A page of the album was printed in the inks of another place.",
        "five_lullabies": "All five lullabies sounded together in the listening room.",
        "all_the_fear": "A lullaby was played there with as much fear as it has.",
        "licence_read": "A licence was left by the button under its last word.",
        "changed_nothing": "A choice was gone back to, and made as it was.",
        "another_day": "A kept place was opened on a later day than the last that anything was read on.",
        "told_again": "A story was told to its end for the second time.",
        "fifth_told_last": "The fifth story was told after the four others.",
        "fifth_told_before": "The finale was heard, and the fifth story had not been the last.",
        **{f"thread_{edge.id}": "A thread was held at both ends." for edge in EDGES},
    }
)


@dataclass(frozen=True)
class Memory:
    """What the book remembers of its reader, across all tellings.

    `endings_met` are as "the_update:awake"; `left` is what the options that were ever taken leave behind, as fact and
    value; `pages` is every full page that there is, `pages_met` those that were shown; `done` is of `DONE`.
    """

    scenes_met: Collection[str] = ()
    endings_met: Collection[str] = ()
    left: Collection[tuple[str, Value]] = ()
    pages: Collection[str] = ()
    pages_met: Collection[str] = ()
    done: Collection[str] = ()


class Requirement(Protocol):
    """What earns a star."""

    def progress(self, memory: Memory) -> tuple[int, int]:
        """Return how much of it there is in a memory, and how much is asked for."""


@dataclass(frozen=True)
class Heard:
    """So many of these parts of the book were heard to their end; how they ended is the same to it."""

    parts: tuple[str, ...]
    how_many: int

    def progress(self, memory: Memory) -> tuple[int, int]:
        """Count the parts that came to any ending."""
        heard = {met.partition(":")[0] for met in memory.endings_met} & set(self.parts)
        return min(len(heard), self.how_many), self.how_many


@dataclass(frozen=True)
class Left:
    """Every option that leaves one of these facts so was taken, in however many tellings."""

    facts: tuple[tuple[str, Value], ...]

    def progress(self, memory: Memory) -> tuple[int, int]:
        """Count the facts that were left so."""
        return sum(one in memory.left for one in self.facts), len(self.facts)


@dataclass(frozen=True)
class Done:
    """So many of these things were done."""

    names: tuple[str, ...]
    how_many: int

    def progress(self, memory: Memory) -> tuple[int, int]:
        """Count what was done."""
        return min(sum(name in memory.done for name in self.names), self.how_many), self.how_many


@dataclass(frozen=True)
class Pages:
    """Every full page was met that can be met without anybody coming to harm."""

    def progress(self, memory: Memory) -> tuple[int, int]:
        """Count the pages that were met."""
        asked_for = set(memory.pages) - PAGES_NOT_ASKED_FOR
        return len(asked_for & set(memory.pages_met)), len(asked_for)


@dataclass(frozen=True)
class Notebook:
    """Every note of the notebook can be read."""

    def progress(self, memory: Memory) -> tuple[int, int]:
        """Count the notes that can be read."""
        known = sum(len(entry.known(memory.scenes_met)) for entry in notebook.ENTRIES)
        return known, sum(len(entry.notes) for entry in notebook.ENTRIES)


@dataclass(frozen=True)
class Achievement:
    """One star: its title, what is said once it is earned, and before; the hint gives nothing away."""

    id: str
    title: str
    words: str
    hint: str
    asks: Requirement


def progress(one: Achievement, memory: Memory) -> tuple[int, int]:
    """Return how much of what a star asks for there is, and of how much. It counts where that is more than one."""
    return one.asks.progress(memory)


def is_earned(one: Achievement, memory: Memory) -> bool:
    """Say whether all that a star asks for is there. Where nothing could be asked for, nothing is earned."""
    have, of = progress(one, memory)
    return 0 < of <= have


def earned(memory: Memory) -> tuple[str, ...]:
    """Return the ids of all stars that are earned by what is remembered, in their order."""
    return tuple(one.id for one in ACHIEVEMENTS if is_earned(one, memory))


def achievement(achievement_id: str) -> Achievement:
    """Return the star of that id; `UnknownName` if there is none."""
    for one in ACHIEVEMENTS:
        if one.id == achievement_id:
            return one
    raise unknown("star", achievement_id, (one.id for one in ACHIEVEMENTS), "rules/achievements.py")


def check_done(name: str) -> None:
    """Raise `UnknownName` unless a thing done is declared."""
    if name not in DONE:
        raise unknown("thing done", name, DONE, "rules/achievements.py")


def check_declarations(achievements: Collection[Achievement]) -> None:
    """Raise `BadDeclaration` if a star stands twice, is too long, or asks for what there is not."""
    for wanted in ("id", "title", "words", "hint"):
        texts = [getattr(one, wanted) for one in achievements]
        for text in texts:
            if texts.count(text) > 1:
                raise BadDeclaration(f"Two stars have the same {wanted}: {text!r}.")
    for one in achievements:
        for text, most in ((one.title, MOST_OF_A_TITLE), (one.words, MOST_OF_A_TEXT), (one.hint, MOST_OF_A_TEXT)):
            if not 0 < len(text) <= most:
                raise BadDeclaration(f"{text!r} of the star {one.id!r} has {len(text)} letters, of at most {most}.")
        _check_what_it_asks(one)


def _check_what_it_asks(one: Achievement) -> None:
    asks = one.asks
    if isinstance(asks, Heard):
        for part in asks.parts:
            book.part(part)
        if not 0 < asks.how_many <= len(set(asks.parts)):
            raise BadDeclaration(f"The star {one.id!r} asks for {asks.how_many} parts of {len(asks.parts)}.")
    elif isinstance(asks, Left):
        for name, value in asks.facts:
            facts.check_value(name, value)
            if value == facts.fact(name).default:
                raise BadDeclaration(f"The star {one.id!r} asks for {name!r} as it is at first.")
        if len(set(asks.facts)) < len(asks.facts) or not asks.facts:
            raise BadDeclaration(f"The star {one.id!r} asks for nothing, or for the same twice.")
    elif isinstance(asks, Done):
        for name in asks.names:
            check_done(name)
        if not 0 < asks.how_many <= len(set(asks.names)):
            raise BadDeclaration(f"The star {one.id!r} asks for {asks.how_many} things of {len(asks.names)}.")


def _done(*names: str) -> Done:
    return Done(names, len(names))


def _every_value_of(*names: str) -> Left:
    return Left(tuple((name, value) for name in names for value in facts.fact(name).values if value is not None))


_STORIES = tuple(one.id for one in book.CHAPTERS)
_THREADS = tuple(f"thread_{edge.id}" for edge in EDGES)

# One menu of each story in which somebody is looked after and nobody harmed, whoever it is: each moves one trust up.
_LOOKED_AFTER = (
    "looked_after_at_six",
    "looked_after_at_school",
    "looked_after_in_the_street",
    "looked_after_in_the_garage",
    "looked_after_at_two_teas",
)

ACHIEVEMENTS: tuple[Achievement, ...] = (
    Achievement(
        "one_story",
        "One behind you",
        "One told to its end. You’re allowed to count it.",
        "Stay for the whole of one.",
        Heard(_STORIES, 1),
    ),
    Achievement(
        "five_stories",
        "Room on the bunk beds",
        "All five told, and nobody sent home.",
        "They’ve one each. It takes as long as it takes.",
        Heard(_STORIES, len(_STORIES)),
    ),
    Achievement(
        "the_last_one",
        "A good many cups",
        "You stopped till the last of it. The kettle’s been on twice.",
        "There’s one left, when they’ve all been.",
        Heard((book.FINALE.id,), 1),
    ),
    Achievement(
        "another_day",
        "Bookmark",
        "You put it down, had your night, and came back to it.",
        "It keeps till tomorrow. Go to bed.",
        _done("another_day"),
    ),
    Achievement(
        "told_again",
        "Another go at it",
        "The same one, twice. It wasn’t the same one.",
        "They don’t mind being asked again.",
        _done("told_again"),
    ),
    Achievement(
        "two_ends",
        "Two ends of string",
        "Two who hadn’t met had hold of the one thing.",
        "It goes in at one door and comes out at another.",
        Done(_THREADS, 1),
    ),
    Achievement(
        "all_round",
        "All round the house",
        "Five threads, and somebody at both ends of each.",
        "String. There’s more of it than you’d think.",
        Done(_THREADS, len(_THREADS)),
    ),
    # Eleven things, and time for seven: nothing is done to anybody by looking.
    Achievement(
        "the_whole_room",
        "Where everything goes",
        "All of that room, looked at. The socks as well.",
        "There’s never time for the whole of a room. Not the once.",
        Left(tuple((f"looked_at_{thing}", True) for thing in THINGS_IN_THE_BEDROOM)),
    ),
    # Three things that can be said to a telephone which goes round, and all of them are answers.
    Achievement(
        "number_withheld",
        "Number withheld",
        "Bread, two rings, and the end of the line. He’d have been glad of any of it.",
        "Some people go on until they’re answered.",
        Left((("answered_bread", True), ("answered_two_rings", True), ("answered_terminus", True))),
    ),
    # His own last words, of which none is unkind; nothing follows from them but a line.
    Achievement(
        "what_he_said",
        "Three ways to say it",
        "All three of the things that he might have said.",
        "He’s only time for the one. You could come again.",
        _every_value_of("said_at_the_door"),
    ),
    Achievement(
        "seen_to",
        "Whose tea is that",
        "Fifteen times somebody was seen to. Nobody sees to them all in one night.",
        "There’s always two that you didn’t see to.",
        _every_value_of(*_LOOKED_AFTER),
    ),
    Achievement(
        "notebook_full",
        "Nothing left to write up",
        "It’s full. I’ll want another.",
        "Mine. Read it by all means. It isn’t finished.",
        Notebook(),
    ),
    Achievement(
        "every_page",
        "Worn at the corners",
        "Every full page, looked at. Mind the glue.",
        "There are pages that haven’t any words on them.",
        Pages(),
    ),
    Achievement(
        "in_other_inks",
        "It comes to bits",
        "You took it apart to see, and put it back in somebody else’s colours.",
        "The pictures come to bits. They go together again, too.",
        _done("plate_pulled_apart", "other_inks"),
    ),
    Achievement(
        "five_lullabies",
        "Everybody’s at once",
        "All five together, and not one in another’s way.",
        "One’s a tune. See what two are.",
        _done("five_lullabies"),
    ),
    Achievement(
        "all_the_fear",
        "All the way up",
        "You turned it right up, and stopped in the room.",
        "There’s more in a tune than how loud it is.",
        _done("all_the_fear"),
    ),
    Achievement(
        "small_print",
        "The small print",
        "A whole licence, to the bottom. Somebody had to write it, too.",
        "It’s all there. Hardly anybody gets to the end.",
        _done("licence_read"),
    ),
    Achievement(
        "it_was_locked",
        "It was locked",
        "You went back to see to it, and it was right the first time.",
        "You can always go back and look.",
        _done("changed_nothing"),
    ),
    # The two discoveries of the fifth story, each by when it is told.
    Achievement(
        "odd_socks",
        "Odd socks",
        "She went last, and got as far as “you”.",
        "It makes a difference who goes last.",
        _done("fifth_told_last"),
    ),
    Achievement(
        "a_minute",
        "She asked for a minute",
        "She went early, and kept one word back till the end.",
        "It makes a difference who doesn’t.",
        _done("fifth_told_before"),
    ),
)

check_declarations(ACHIEVEMENTS)
