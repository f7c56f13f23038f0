"""What is said before a story about what is in it, for those who would rather know.

A note tells no ending and no secret. Its first sentence is short, for everybody; `detail` says what happens, and is
read on request. `gentle` is what the gentle telling does about it.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.book import parts
from rules.errors import unknown


@dataclass(frozen=True)
class ContentNote:
    """What is in one part of the book: in short, in detail, and what is told shorter when it is told gently.

    `part` is the id of a chapter or part (rules/book.py).
    """

    part: str
    short: str
    detail: tuple[str, ...]
    gentle: str


CONTENT_NOTES: tuple[ContentNote, ...] = (
    ContentNote(
        part="prologue",
        short="This book has bad dreams in it, and somebody who doesn’t wake.",
        detail=(
            "A person lies asleep and can’t be woken. They’re looked after, and talked to, all through the book.",
            "In each story somebody young is lost in a dream, and somebody goes in after them. No child is hurt.",
            "There’s an illness, a death some years ago, and people who quarrel because they’re frightened.",
            "Nothing jumps out. There’s no blood.",
        ),
        gentle="Told gently, the worst moments are shorter, and everything that can be done in them is still there.",
    ),
    ContentNote(
        part="the_update",
        short="A child who can’t be woken. A parent taken ill at home, two years before.",
        detail=(
            "A girl of eight is lost in a nightmare made of other people’s, and calls for her brother.",
            "Three people go down to her through what each of them is most afraid of. Nobody is harmed by it.",
            "An ambulance is waited for: a parent has collapsed, and there are children in the house. She lives.",
        ),
        gentle="Told gently, the worst of the nightmare and of the waiting is shorter.",
    ),
    ContentNote(
        part="exposure",
        short="A father who died, and his voice, recorded. A dream that won’t end.",
        detail=(
            "A boy of fourteen has a message from his father, who died two years before. We hear it.",
            "A dream plays him what he’s most afraid of, again and again, and doesn’t let him out.",
            "Somebody who loves him very nearly harms him, and meant it well.",
        ),
        gentle="Told gently, the dream turns on him for less long.",
    ),
    ContentNote(
        part="the_festival_of_dreams",
        short="Crowds. A creature that is cruel on purpose. Losing one’s words.",
        detail=(
            "A girl of nine is lost in a dream in which everything she makes is weighed and found too little.",
            "She loses the ends of her sentences, and is frightened by it.",
            "A creature speaks cruelly, finishes what other people are saying, and is fought.",
            "There are people without faces.",
        ),
        gentle="Told gently, the creature says less.",
    ),
    ContentNote(
        part="the_demonstration",
        short="A crowd that gets too loud. A girl who’d rather be anybody else.",
        detail=(
            "A girl of sixteen meets herself several times over, better liked each time.",
            "Some of what is said to her is about how she looks.",
            "A party goes wrong: noise, and too many people. On the page the lights stay slow.",
            "A brother and a sister say things that can’t be unsaid.",
        ),
        gentle="Told gently, the party turns for less long, and the others say less.",
    ),
    ContentNote(
        part="the_tether",
        short="Small children in a sleep that isn’t theirs. Dark water. Somebody is left behind.",
        detail=(
            "A boy of ten and a girl of six are asleep, and talk in the voices of people they’ve never met.",
            "Their mother looks for them in the dark, in water and long corridors. She finds them.",
            "Not everybody who goes in comes out. Nobody dies.",
        ),
        gentle="Told gently, the voices and the water are shorter.",
    ),
    ContentNote(
        part="finale",
        short="Waiting beside a bed.",
        detail=(
            "People who have come every evening for a year say whether they’ll go on coming.",
            "How it ends depends on how the stories were told. One of its endings is lonely. None is cruel.",
        ),
        gentle="Here there’s nothing to leave out.",
    ),
)


def content_note(part: str) -> ContentNote:
    """Return the note of a chapter or part by its id, such as "the_update"; `UnknownName` if there is none."""
    for note in CONTENT_NOTES:
        if note.part == part:
            return note
    raise unknown("content note", part, (one.id for one in parts()), "rules/content_notes.py")
