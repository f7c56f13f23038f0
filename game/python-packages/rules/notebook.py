"""The notebook: people, places and words of 2045, each written down when it is met.

It is Sam's, for whoever sits by the bed when he cannot; so it is kept as a nurse keeps things, and it does not say what
was told, only what one ought to know. An entry has one note or more, and each appears when its scene has been begun.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from rules import book, cast
from rules.errors import BadDeclaration


class Kind(Enum):
    """What an entry is of; in the order of the notebook's pages."""

    PERSON = "person"
    PLACE = "place"
    WORD = "word"


@dataclass(frozen=True)
class Note:
    """Something known from the scene of that id on."""

    scene: str
    text: str


@dataclass(frozen=True)
class Entry:
    """Somebody or something: under which `title`, and for a person with the `id` that the cast has."""

    kind: Kind
    id: str
    title: str
    notes: tuple[Note, ...]

    def known(self, scenes_met: Collection[str]) -> tuple[str, ...]:
        """Return the notes that can be read by somebody who has met these scenes, in order; none, if not met yet."""
        return tuple(note.text for note in self.notes if note.scene in scenes_met)


def _person(person_id: str, *notes: tuple[str, str]) -> Entry:
    return Entry(Kind.PERSON, person_id, cast.person(person_id).name, tuple(Note(*note) for note in notes))


def _place(entry_id: str, title: str, *notes: tuple[str, str]) -> Entry:
    return Entry(Kind.PLACE, entry_id, title, tuple(Note(*note) for note in notes))


def _word(entry_id: str, title: str, *notes: tuple[str, str]) -> Entry:
    return Entry(Kind.WORD, entry_id, title, tuple(Note(*note) for note in notes))


PEOPLE: tuple[Entry, ...] = (
    # 1. The Update
    _person(
        "theo_hale",
        ("quarter_past_nine", "Will check the lock. Let him. Drinks it black and leaves half."),
        (
            "six_oclock_which_is_seven",
            "The tall one. If somebody says “Theo” and two look up, it’s the other who has the screwdriver.",
        ),
    ),
    _person(
        "elara",
        (
            "quarter_past_nine",
            "Doors, shoes and cups: leave them as she leaves them. There’s a reason for each, and you’ll get it.",
        ),
        ("the_landing_1", "Smallest first. Late before small."),
    ),
    _person(
        "dana",
        ("emergency", "Works nights on the telephones. Answer her the way that she asks it."),
    ),
    _person(
        "mira",
        ("change_window", "Doesn’t sleep now, by choice. If she’s tucking somebody in, tell her the time."),
    ),
    _person(
        "jordan",
        (
            "change_window",
            "Felt slippers, own pair. Wants to know what’s wrong with things. Do tell them; it’s a kindness.",
        ),
    ),
    # 2. Exposure
    _person(
        "clara",
        (
            "firmware",
            "Hums. Goes off anywhere, in the middle of anything; "
            "take the cup out of her hand, and mind the soldering iron.",
        ),
    ),
    _person(
        "max",
        (
            "two_fifty_eight",
            "Will ask you the time and then tell you it. Don’t let anybody write on the tram ticket.",
        ),
        ("candle_window_kettle", "Growing. Eats the middles, now."),
    ),
    _person(
        "jonah",
        (
            "firmware",
            "Next door to those two. No whistling with him in the room; it’s the theatre. A chair with arms.",
        ),
    ),
    _person(
        "leila",
        (
            "two_fifty_eight",
            "Keeps her coat on. That’s not the heating. She’ll have the register with her: answer to your name.",
        ),
        ("candle_window_kettle", "If she stops in the middle of a sentence, don’t finish it."),
    ),
    # 3. The Festival of Dreams
    _person(
        "lyra",
        ("lantern_street", "Will look at your wall. If she looks at you, keep still; it’s a compliment."),
    ),
    _person(
        "tara",
        ("lantern_street", "Lace. And wait for the end of it; there is one."),
    ),
    _person(
        "brian",
        ("nine_minutes", "Doesn’t sit. Offer it all the same."),
        ("dawn_on_lantern_street", "Has been known to, for eggs."),
    ),
    _person(
        "remy",
        (
            "lantern_street",
            "They’re on his head. He’ll be brief. Deck chair, and two people to get him out of it.",
        ),
    ),
    # 4. The Demonstration
    _person(
        "aiden",
        (
            "leaflets_into_the_garage",
            "If he says “Can I just say”, let him. It’s never as long as you’d think.",
        ),
    ),
    _person(
        "lila",
        ("six_of_me", "Cold hands, a lot of rings. Does people; will do you. The tired one’s the real one."),
        ("a_year_of_evenings", "Her rings go in the saucer and nowhere else."),
    ),
    _person(
        "halmoni",
        (
            "six_of_me",
            "Snores. It’s doing no harm; there’s half the city goes off to it. Will ask if he’s eaten.",
        ),
    ),
    _person(
        "quint",
        (
            "the_bed_knows_best",
            "The grown-up Mara. Knows your name, and won’t tomorrow. Give her something to carry.",
        ),
    ),
    _person(
        "theo_banerjee",
        (
            "leaflets_into_the_garage",
            "The other Theo. Not to touch the pod, the plug or the lamp; will have an idea about all three.",
        ),
    ),
    # 5. The Tether
    _person(
        "ava",
        ("already_asleep", "Makes two. Drinks neither. Ask her a thing twice."),
    ),
    _person(
        "sam",
        ("already_asleep", "Me. Upstairs, second door. You can knock; I’ll be up."),
    ),
    _person(
        "leo",
        ("complaints", "Does voices. If you want his own you’ve to wait a bit."),
    ),
    _person(
        "mara_rao",
        ("already_asleep", "The small Mara. Will want to be the hand. Four minutes, and no scratching."),
    ),
    _person(
        "ravi",
        ("two_teas", "Two teas. Doesn’t come in."),
        ("hold_the_door", "On his right side at one. Goes dead on the left."),
        ("the_evening_room", "His mother’s on at half past four, Sundays. She only wants to be let talk."),
    ),
)

PLACES: tuple[Entry, ...] = (
    _place(
        "the_shop",
        "Halloran’s Beds and Mattresses",
        (
            "lights_out",
            "Here. Eleven display beds; leave the plastic on. It’s been closing down since before anybody moved in.",
        ),
    ),
    _place(
        "the_landing",
        "The Landing",
        (
            "landing",
            "The upstairs of nobody’s house. Everyone who was there has the same carpet and another banister.",
        ),
        ("the_landing_1", "The top one’s loose."),
    ),
    _place(
        "fourteen_b",
        "Fourteen B",
        ("quarter_past_nine", "Where the Hales are. 9C is the man in the lift; he’s got his keys."),
    ),
    _place(
        "the_whale_library",
        "The Whale Library",
        ("the_whale_library", "Twenty floors, in felt. Then there was a twenty-first."),
    ),
    _place(
        "eastferry_baths",
        "Eastferry Baths",
        (
            "the_whale_library",
            "A swimming bath, by the ferry. There’s a pair of shoes of Theo’s still there, or was.",
        ),
    ),
    _place(
        "orchard_steps",
        "Orchard Steps",
        ("firmware", "No orchard; steps. Washing. The green peg’s the frontier."),
    ),
    _place(
        "night_school",
        "Tanner’s Row, evenings",
        ("night_school", "Leila’s class. A ship’s due in the book. Nobody has met it."),
    ),
    _place(
        "terminus",
        "The terminus of the fourteen",
        (
            "first_flight",
            "A shelter and a clock. You can’t see the kitchen from it; but you know which way it is.",
        ),
    ),
    _place(
        "lantern_street",
        "Lantern Street",
        (
            "lantern_street",
            "A hundred and ninety paces. Breakfast on the last Sunday in October, whoever’s there.",
        ),
    ),
    _place(
        "arcade_of_portals",
        "Portal eleven",
        (
            "portal_eleven",
            "Under the arcade, with a second bench now, on the outside, for whoever’s come to fetch you.",
        ),
    ),
    _place(
        "the_depot",
        "The tram depot",
        (
            "doors_at_ten",
            "Four hundred beds, that night. It’s trams again. There’s a key to the back of it on a nail in Mill Row.",
        ),
    ),
    _place(
        "number_twelve",
        "Twelve, Mill Row",
        ("six_of_me", "Halmoni’s. Sundays, after the serial. The wall’s thin."),
    ),
    _place(
        "kestrel_court",
        "Kestrel Court",
        ("already_asleep", "Us, over the shop. The third stair makes a noise. So does the fourth, once."),
    ),
    _place(
        "the_studios",
        "DreamScape Studios",
        ("complaints", "Where Ava was. The fourth floor, and a mat."),
    ),
)

WORDS: tuple[Entry, ...] = (
    _word(
        "press",
        "Press",
        (
            "lights_out",
            "What he does. One’s yes. I write them down, with the minute. I had most of them down as wind.",
        ),
    ),
    _word(
        "band",
        "Band",
        (
            "quarter_past_nine",
            "Goes over the ears, back off the fringe, two clicks. "
            "You’re off in four minutes. Rubs behind the left one.",
        ),
    ),
    _word(
        "share",
        "Share",
        (
            "change_window",
            "Two people asleep who feel the same; there’s a knock. You could answer it, or not. That was the idea.",
        ),
    ),
    _word(
        "rollback",
        "Rollback",
        ("rollback", "Everybody’s put back to how they were at some earlier time. It works on machines."),
    ),
    _word(
        "unit",
        "Unit",
        (
            "firmware",
            "The size of a loaf. Sits by the pillow and listens to your chest. It used to give you a wood.",
        ),
    ),
    _word(
        "nightmare_stop",
        "Nightmare stop",
        ("consent", "A switch, as big as a lentil. It wakes you at the worst of it. Off is the other way."),
    ),
    _word(
        "two_fifty_eight",
        "Two fifty-eight",
        ("two_fifty_eight", "When somebody might ring."),
    ),
    _word(
        "portal",
        "Portal",
        ("lantern_street", "A dream with a bench in it, for a coin. Somebody has to have made it."),
    ),
    _word(
        "tenth_minute",
        "The tenth minute",
        (
            "nine_minutes",
            "You hang up your coat and say that you’re back. People cried, and had had enough. It tested badly.",
        ),
    ),
    _word(
        "what_comes_after",
        "What comes after",
        ("there_and_back", "It says the rest for you. It’s cloth. Don’t stop till you’ve got there yourself."),
    ),
    _word(
        "bed",
        "The bed knows best",
        (
            "the_bed_knows_best",
            "Sleeps you, and you get up knowing the rivers of South America, with a taste of tin.",
        ),
    ),
    _word(
        "the_model",
        "The model",
        (
            "leaflets_into_the_garage",
            "Whoever it is that a bed copies. It was nobody. It’s her next door, now, in a box.",
        ),
    ),
    _word(
        "marmalade",
        "Marmalade",
        ("doors_at_ten", "You said it and it let you off. It’s on the first page again, by itself."),
    ),
    _word(
        "pod",
        "Pod",
        ("already_asleep", "A whole family, side by side, the one afternoon. This is the last. LEAVE IN."),
    ),
    _word(
        "handshake",
        "The Handshake",
        (
            "two_teas",
            "One little piece, in all of them, that says when it is. It sorts people by what time they’re frightened.",
        ),
    ),
    _word(
        "the_list",
        "On the list for Monday",
        ("two_teas", "Not a joke, only where it is."),
    ),
    _word(
        "the_extra_one",
        "The extra one",
        (
            "quarter_past_nine",
            "Three o’clock comes, and it’s two again. Somebody’s on nights in it and nobody’s got them.",
        ),
    ),
    _word(
        "how_many_behind_you",
        "“How many behind you?”",
        ("the_landing_1", "What the man at the door asks. Look round before you answer."),
        ("the_landing_2", "See above. Geese are luggage."),
        ("hold_the_door", "He counts. He didn’t count himself till somebody told him to."),
    ),
    _word(
        "evening_room",
        "Evening room",
        ("the_evening_room", "You bring a chair. Nobody runs it. There’s one in most streets."),
    ),
)

ENTRIES: tuple[Entry, ...] = (*PEOPLE, *PLACES, *WORDS)


def met(scenes_met: Collection[str], kind: Kind) -> tuple[tuple[Entry, tuple[str, ...]], ...]:
    """Return the entries of a kind of which something is known, each with its notes, in the notebook's order."""
    found = ((entry, entry.known(scenes_met)) for entry in ENTRIES if entry.kind is kind)
    return tuple((entry, notes) for entry, notes in found if notes)


def check_declarations(entries: Collection[Entry]) -> None:
    """Raise `BadDeclaration` if an entry stands twice, has no notes, or is of a scene or person that there is not."""
    known_scenes = {scene.id for part in book.parts() for scene in part.scenes}
    ids = [entry.id for entry in entries]
    for entry in entries:
        if ids.count(entry.id) > 1:
            raise BadDeclaration(f"The notebook has {entry.id!r} twice.")
        if not entry.notes:
            raise BadDeclaration(f"Nothing is written under {entry.id!r} in the notebook.")
        for note in entry.notes:
            if note.scene not in known_scenes:
                raise BadDeclaration(f"The notebook's {entry.id!r} is of a scene {note.scene!r}, which there is not.")
    people = {entry.id for entry in entries if entry.kind is Kind.PERSON}
    if people != set(cast.PEOPLE):
        raise BadDeclaration(f"The notebook lacks or has too many people: {sorted(people ^ set(cast.PEOPLE))}.")
