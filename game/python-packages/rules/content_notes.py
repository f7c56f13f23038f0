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
        short="Bad dreams, and somebody who lies asleep and can’t be woken.",
        detail=(
            "One person is asleep through much of this book, with machines beside the bed. "
            "They’re read to and cared for.",
            "In each story somebody young is lost in a bad dream, and somebody goes in after them.",
            "They are frightened, some of them badly. Nobody is wounded, and nobody dies while it’s being told.",
            "An illness and a death of some years ago are spoken of.",
            "There’s no blood and no weapon. Nothing flashes, and nothing jumps out, for eyes or ears.",
        ),
        gentle="Told gently, the worst moments are shorter. You can choose the same things in them.",
    ),
    ContentNote(
        part="the_update",
        short="A child who can’t be woken. A mother who collapsed at home, years ago, and got well.",
        detail=(
            "A girl of eight is lost in a nightmare that other people’s nightmares have got into. "
            "She calls for her brother.",
            "Three people go down to her, past what each of them is most afraid of. "
            "It frightens them; it doesn’t hurt them.",
            "Their mother once collapsed with children in the house. We’re told about the wait for the ambulance.",
        ),
        gentle="Told gently, the worst of the nightmare and of the wait is shorter. The mother’s illness stays.",
    ),
    ContentNote(
        part="exposure",
        short="A father who died of a heart attack. His voice. A dream that won’t end.",
        detail=(
            "A boy of fourteen misses his father, who died two years ago. We hear the last message that he left.",
            "A dream plays the boy what he’s most afraid of, again and again, and doesn’t let him out for a long time.",
            "His sister tries to cure him with a machine, and it goes wrong. He comes to no harm in his body.",
        ),
        gentle="Told gently, the dream is shorter where it turns on him. His father’s voice stays.",
    ),
    ContentNote(
        part="the_festival_of_dreams",
        short="Crowds. A creature that is cruel on purpose. A child who can’t finish her sentences.",
        detail=(
            "A girl of nine is lost in a dream where whatever she makes isn’t good enough.",
            "There the ends of her sentences go missing, which frightens her. Awake, she can speak as well as ever.",
            "A creature speaks cruelly and finishes what other people are saying. They fight it, with what they make.",
            "There are people without faces.",
        ),
        gentle="Told gently, the creature says less. The people without faces stay.",
    ),
    ContentNote(
        part="the_demonstration",
        short="A crowd that gets too loud. A girl of sixteen who doesn’t think much of herself.",
        detail=(
            "In a dream she meets herself several times over, each one better liked. "
            "Some of what’s said is about her looks.",
            "It’s said, and that is all: nobody starves, cuts or strikes themselves.",
            "A party becomes frightening, because everybody is being lovely and nobody will stop. Nothing flashes.",
            "A brother and a sister quarrel, and mean it.",
        ),
        gentle="Told gently, the party is shorter and the others say less. What’s said about her looks is left out.",
    ),
    ContentNote(
        part="the_tether",
        short="Two small children talking in their sleep in other people’s voices. Dark water.",
        detail=(
            "A boy of ten and a girl of six can’t be woken, and what they say isn’t theirs.",
            "Their mother looks for them in the dark, in long corridors and in water. Nobody drowns.",
            "Somebody is lost. Nobody dies.",
        ),
        gentle="Told gently, the voices and the water are shorter.",
    ),
    ContentNote(
        part="finale",
        short="People round the bed of somebody who can’t be woken. Nobody dies.",
        detail=("It can come out in more ways than one. Some of them are sad.",),
        gentle="This part is the same when it’s told gently.",
    ),
)


def content_note(part: str) -> ContentNote:
    """Return the note of a chapter or part by its id, such as "the_update"; `UnknownName` if there is none."""
    for note in CONTENT_NOTES:
        if note.part == part:
            return note
    raise unknown("content note", part, (one.id for one in parts()), "rules/content_notes.py")
