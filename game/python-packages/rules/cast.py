"""The people of the book, and the label under which each of them speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from rules.errors import unknown
from rules.handwritings import HANDWRITINGS

Pronoun = Literal["she", "he", "they"]


@dataclass(frozen=True)
class Person:
    """Somebody with a name.

    `short` is the label in their own chapter, and everywhere once that chapter has been heard. `stranger` is
    the label until then: only what can be seen or heard of them. `age` is in years on 28 October 2045.
    `chapter` is the number of the story that they belong to.
    """

    id: str
    name: str
    short: str
    age: int
    chapter: int
    stranger: str
    pronoun: Pronoun


@dataclass(frozen=True)
class BitPart:
    """Somebody who speaks in one story and has no name of their own; `label` stands over their lines."""

    id: str
    label: str
    chapter: int


_EVERYBODY: tuple[Person, ...] = (
    # 1. The Update
    Person(
        id="theo_hale",
        name="Theo Hale",
        short="Theo",
        age=17,
        chapter=1,
        stranger="the boy who checks locks",
        pronoun="he",
    ),
    Person(
        id="elara",
        name="Elara Hale",
        short="Elara",
        age=8,
        chapter=1,
        stranger="the girl with the rules",
        pronoun="she",
    ),
    Person(
        id="dana",
        name="Dana Hale",
        short="Dana",
        age=41,
        chapter=1,
        stranger="the voice on the line",
        pronoun="she",
    ),
    Person(
        id="mira",
        name="Mira Voss",
        short="Mira",
        age=34,
        chapter=1,
        stranger="the woman with the crackers",
        pronoun="she",
    ),
    Person(
        id="jordan",
        name="Jordan Bell",
        short="Jordan",
        age=30,
        chapter=1,
        stranger="the one with the felt",
        pronoun="they",
    ),
    # 2. Exposure
    Person(
        id="clara",
        name="Clara Reyes",
        short="Clara",
        age=29,
        chapter=2,
        stranger="the woman who hums",
        pronoun="she",
    ),
    Person(
        id="max",
        name="Max Reyes",
        short="Max",
        age=14,
        chapter=2,
        stranger="the boy with the times",
        pronoun="he",
    ),
    Person(
        id="jonah",
        name="Jonah Adeyemi",
        short="Jonah",
        age=52,
        chapter=2,
        stranger="the man with the lamp",
        pronoun="he",
    ),
    Person(
        id="leila",
        name="Leila Haddad",
        short="Leila",
        age=30,
        chapter=2,
        stranger="the woman in the coat",
        pronoun="she",
    ),
    # 3. The Festival of Dreams
    Person(
        id="lyra",
        name="Lyra Solene",
        short="Lyra",
        age=24,
        chapter=3,
        stranger="the woman with the frayed cuffs",
        pronoun="she",
    ),
    Person(
        id="tara",
        name="Tara Solene",
        short="Tara",
        age=9,
        chapter=3,
        stranger="the girl with one lace undone",
        pronoun="she",
    ),
    Person(
        id="brian",
        name="Brian Calloway",
        short="Brian",
        age=31,
        chapter=3,
        stranger="the man with the stickers",
        pronoun="he",
    ),
    Person(
        id="remy",
        name="Remy Okonkwo",
        short="Remy",
        age=71,
        chapter=3,
        stranger="the man with the spectacles",
        pronoun="he",
    ),
    # 4. The Demonstration
    Person(
        id="aiden",
        name="Aiden Park",
        short="Aiden",
        age=26,
        chapter=4,
        stranger="the man with the leaflets",
        pronoun="he",
    ),
    Person(
        id="lila",
        name="Lila Park",
        short="Lila",
        age=16,
        chapter=4,
        stranger="the girl with the phone",
        pronoun="she",
    ),
    Person(
        id="halmoni",
        name="Park Soon-ja",
        short="Halmoni",
        age=78,
        chapter=4,
        stranger="the woman who snores",
        pronoun="she",
    ),
    Person(
        id="quint",
        name="Mara Quint",
        short="Quint",
        age=29,
        chapter=4,
        stranger="the woman with the stage voice",
        pronoun="she",
    ),
    Person(
        id="theo_banerjee",
        name="Theo Banerjee",
        short="Banerjee",
        age=11,
        chapter=4,
        stranger="the boy who whistles",
        pronoun="he",
    ),
    # 5. The Tether
    Person(
        id="ava",
        name="Ava Lindqvist-Rao",
        short="Ava",
        age=38,
        chapter=5,
        stranger="the woman with the cold tea",
        pronoun="she",
    ),
    Person(
        id="sam",
        name="Sam Rao",
        short="Sam",
        age=40,
        chapter=5,
        # Nobody is to notice that he is a nurse before chapter 5.
        stranger="the man with the pen",
        pronoun="he",
    ),
    Person(
        id="leo",
        name="Leo Rao",
        short="Leo",
        age=10,
        chapter=5,
        stranger="the boy with the voices",
        pronoun="he",
    ),
    Person(
        id="mara_rao",
        name="Mara Rao",
        short="Mara",
        age=6,
        chapter=5,
        stranger="the girl who sings",
        pronoun="she",
    ),
    Person(
        id="ravi",
        name="Ravi Menon",
        short="Ravi",
        age=36,
        chapter=5,
        stranger="the man at the door",
        pronoun="he",
    ),
)

_BIT_PARTS: tuple[BitPart, ...] = (
    # The librarians of the Whale Library.
    BitPart("stamp", "the librarian who stamps", chapter=1),
    BitPart("shush", "the librarian who shushes", chapter=1),
    BitPart("man_from_9c", "the man from 9C", chapter=1),
    # What the lab says, as it comes out in the Library; and what the band says.
    BitPart("below", "heard below", chapter=1),
    BitPart("theos_voice", "the band, in Theo’s voice", chapter=1),
    # In the hall on the night of the ambulance.
    BitPart("somebody_kind", "somebody kind", chapter=1),
    BitPart("boy_with_wet_hair", "the boy with wet hair", chapter=1),
    BitPart("mr_osei", "Mr Osei", chapter=2),
    # The father's message, as Max does it; and what it is recorded on.
    BitPart("luis", "the telephone", chapter=2),
    BitPart("machine", "the machine", chapter=2),
    # Lyra's and Tara's parents, who sell lanterns; and what else is sold and asked for in Lantern Street.
    BitPart("odile", "Odile", chapter=3),
    BitPart("marc", "Marc", chapter=3),
    BitPart("queue_man", "the man with the queue", chapter=3),
    BitPart("customer", "the customer", chapter=3),
    # In the Guild Hall.
    BitPart("clerk", "the Clerk", chapter=3),
    BitPart("heckler", "somebody at the back", chapter=3),
    # In the dream's market; and what ends other people's sentences there.
    BitPart("keeper", "the stall", chapter=3),
    BitPart("weigher", "the weigher", chapter=3),
    BitPart("nobody", "nobody in particular", chapter=3),
    BitPart("creature", "what comes after", chapter=3),
    # Lila's six handwritings (rules/handwritings.py), each of whom speaks in her own.
    *(BitPart(hand.id, hand.title, chapter=4) for hand in HANDWRITINGS),
    # At the school gate, in the garage, at the depot.
    BitPart("passer_by", "a passer-by", chapter=4),
    BitPart("night_porter", "a woman with her shoes off", chapter=4),
    BitPart("merch_girl", "the girl in the van", chapter=4),
    BitPart("mrs_orme", "Mrs Orme", chapter=4),
    BitPart("jess", "Jess", chapter=4),
    BitPart("bea", "Bea", chapter=4),
    BitPart("usher", "the usher", chapter=4),
    # In the dreams there.
    BitPart("conductor", "the conductor", chapter=4),
    BitPart("boy_with_a_tray", "a boy with a tray", chapter=4),
    BitPart("teacher", "somebody’s teacher", chapter=4),
    BitPart("mother", "the telephone, in her mother’s voice", chapter=4),
    BitPart("everyone", "everyone", chapter=4),
    # Bridie has the complaints.
    BitPart("bridie", "Bridie", chapter=5),
    BitPart("neighbour", "the man from number three", chapter=5),
    BitPart("car", "the car", chapter=5),
    BitPart("radio", "the radio", chapter=5),
    BitPart("voice_in_the_dark", "a voice", chapter=5),
    BitPart("other_voice", "another voice", chapter=5),
    BitPart("small_boy", "a boy called Anton", chapter=5),
    BitPart("sudha", "the speaker", chapter=5),
    BitPart("film_man", "a man with a film", chapter=5),
)

BIT_PARTS: Mapping[str, BitPart] = MappingProxyType({part.id: part for part in _BIT_PARTS})

PEOPLE: Mapping[str, Person] = MappingProxyType({person.id: person for person in _EVERYBODY})


def person(person_id: str) -> Person:
    """Return the person of that id; `UnknownName` if there is none."""
    if person_id not in PEOPLE:
        raise unknown("person", person_id, PEOPLE, "rules/cast.py")
    return PEOPLE[person_id]


def label_for(person_id: str, *, current_chapter: int | None, chapters_heard: frozenset[int]) -> str:
    """Return the name under which somebody speaks (edition 5.14): a bit part's label, or what is known of a person.

    Their short name in their own chapter and after it has been heard; before that, what can be seen of them.
    `current_chapter` is None in the frame: the prologue, the Landing as a hub, the finale.
    """
    if person_id in BIT_PARTS:
        return BIT_PARTS[person_id].label
    who = person(person_id)
    at_home = current_chapter == who.chapter
    already_heard = who.chapter in chapters_heard
    return who.short if at_home or already_heard else who.stranger
