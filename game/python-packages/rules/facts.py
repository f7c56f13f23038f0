"""Every fact that the story remembers, declared once.

A fact is either *steer* (it may move a number, an option, a jump or an ending) or *echo* (it only chooses
lines). The proof of the whole story rests on that difference, and on facts being forgotten when their scope
ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from rules.book import CHAPTERS
from rules.errors import BadDeclaration, BadValue, unknown
from rules.handwritings import HANDWRITINGS

Value = str | int | bool | None

# A chapter hands on a small outcome; every combination of outcomes is walked by the proof.
MOST_BOOK_FACTS_OF_A_CHAPTER = 8


class Scope(Enum):
    """How long a fact is remembered."""

    SCENE = "scene"
    CHAPTER = "chapter"
    BOOK = "book"


class Kind(Enum):
    """What a fact may do."""

    STEER = "steer"
    ECHO = "echo"


@dataclass(frozen=True)
class Fact:
    """One thing remembered.

    `values` are those that it may be given, `default` what it is before anything was said. `chapter` is the
    story that it belongs to; None for the frame (the prologue and the Landing between two stories).
    """

    name: str
    values: tuple[Value, ...]
    scope: Scope
    kind: Kind
    chapter: int | None
    doc: str
    default: Value = None


def declare(
    name: str,
    *values: Value,
    scope: Scope,
    kind: Kind,
    chapter: int | None,
    doc: str,
    default: Value = None,
) -> Fact:
    """Declare a fact that takes one of several values; until then it is `default`."""
    return Fact(name, values, scope, kind, chapter, doc, default)


def yes_or_no(name: str, *, scope: Scope, kind: Kind, chapter: int | None, doc: str) -> Fact:
    """Declare a fact that is False until it is remembered."""
    return Fact(name, (False, True), scope, kind, chapter, doc, default=False)


def chosen(chapter: int, name: str, *values: str, doc: str) -> Fact:
    """Declare what one menu of a chapter leaves behind: an echo, remembered until the chapter's end."""
    return Fact(name, values, Scope.CHAPTER, Kind.ECHO, chapter, doc)


def handed_on(chapter: int, name: str, *values: str, doc: str) -> Fact:
    """Declare an echo that a chapter hands on to later chapters and the finale."""
    return Fact(name, values, Scope.BOOK, Kind.ECHO, chapter, doc)


# What can be looked at in the Raos' bedroom: eleven things, and time for seven.
THINGS_IN_THE_BEDROOM = (
    "band_on_the_floor",
    "cold_tea",
    "diary_on_the_wall",
    "drawn_hands",
    "height_marks",
    "loose_tooth",
    "night_light",
    "obs_chart",
    "open_window",
    "small_socks",
    "third_pillow",
)

FACTS: tuple[Fact, ...] = (
    # The frame: the Landing as the place where a story is chosen.
    yes_or_no(
        "tried_height_mark_door",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=None,
        doc="The door with height marks has answered.",
    ),
    yes_or_no(
        "tried_bare_door",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=None,
        doc="The door with nothing on it has answered.",
    ),
    # The finale
    declare(
        "asked_if_there",
        "pressed",
        "still",
        scope=Scope.BOOK,
        kind=Kind.ECHO,
        chapter=None,
        doc="Whether he presses when he is asked if there is anybody there.",
    ),
    # 1. The Update
    declare(
        "extra_hour",
        "told_straight",
        "smoothed_over",
        "made_a_rule",
        scope=Scope.CHAPTER,
        kind=Kind.ECHO,
        chapter=1,
        doc="What Theo says about the hour that their mother has twice.",
    ),
    chosen(
        1, "looked_after_at_the_change", "floors", "line", "jordan", doc="Whom Mira looks after before she calls it."
    ),
    chosen(
        1,
        "overlap_side",
        "boy",
        "joining",
        "boy_not_joining",
        doc="Whom Mira believes when the ticket with a name in it comes.",
    ),
    chosen(1, "said_into_her_ear", "straight", "comfort", doc="What Mira has Theo say into Elara’s ear."),
    chosen(
        1,
        "rollbacks_told_to_theo",
        "straight",
        "to_the_third",
        "hushed",
        doc="What Mira tells Theo of what the rollbacks did.",
    ),
    handed_on(
        1,
        "line_of_the_update",
        "a_floor_number",
        "a_question",
        "a_rule",
        doc="What Elara calls up the stairs; Languages quotes it.",
    ),
    chosen(1, "three_floors_side", "figures", "a_tram", "left_on_the_stair", doc="What becomes of the man from 9C."),
    chosen(
        1, "told_of_that_night", "straight", "comfort", doc="What Theo says to Elara of the night of the ambulance."
    ),
    chosen(1, "in_that_kitchen", "stayed", "hurried", "waited", doc="What Theo does in the kitchen of that night."),
    chosen(
        1,
        "reckoned_with_elara",
        "owned_up",
        "came_due",
        "gift_to_lead",
        "gift_to_second",
        doc="What Theo’s comforts cost, or what he gives.",
    ),
    chosen(
        1, "looked_after_at_six", "elara", "mira", "both", doc="Who is looked after at the Hales’ door in the morning."
    ),
    chosen(1, "the_fourth_dark", "stayed", "spoke", doc="What Theo does about the fourth kind of dark."),
    # 2. Exposure
    chosen(2, "voicemail_told", "straight", "comfort", doc="What Clara tells Max of the voicemail."),
    chosen(
        2,
        "looked_after_at_school",
        "clara_sent_home",
        "receipts",
        "soup",
        doc="Whom Leila looks after when her class is asleep.",
    ),
    chosen(2, "consent_side", "max", "clara", "max_not_clara", doc="Whose side Leila takes about the sessions."),
    chosen(2, "consent_told", "straight", "comfort", doc="What Clara says that consent costs."),
    chosen(
        2,
        "said_at_two_fifty_nine",
        "straight",
        "to_the_third",
        "hushed",
        doc="What Leila says to Max as the hour begins again.",
    ),
    handed_on(
        2,
        "line_of_exposure",
        "two_seconds",
        "is_there_bread",
        "who_is_up",
        doc="What Max says in his sleep; Languages quotes it.",
    ),
    chosen(2, "override_side", "max", "clara", "max_not_clara", doc="Whose side Leila takes at the switch."),
    chosen(2, "told_at_the_bench", "straight", "comfort", doc="What Clara says to Max through the bench speaker."),
    chosen(2, "the_last_minute", "stayed", "hurried", "waited", doc="What Leila does while the minute ends."),
    chosen(
        2,
        "reckoned_with_max",
        "owned_up",
        "came_due",
        "gift_to_lead",
        "gift_to_second",
        doc="What Clara’s comforts cost, or what she gives.",
    ),
    chosen(2, "looked_after_at_the_plug", "max", "leila", "one_chair", doc="Who is looked after when the plug is out."),
    chosen(2, "the_dark_kitchen", "stayed", "spoke", doc="What Clara does in the kitchen without the unit."),
    yes_or_no(
        "noticed_two_rings",
        scope=Scope.CHAPTER,
        kind=Kind.STEER,
        chapter=2,
        doc="The two rings were noticed, so that the cycle offers them.",
    ),
    yes_or_no(
        "noticed_terminus",
        scope=Scope.CHAPTER,
        kind=Kind.STEER,
        chapter=2,
        doc="The terminus was noticed, so that the cycle offers it.",
    ),
    declare(
        "cycle_lap",
        "third",
        "fourth",
        "fifth",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=2,
        doc="Which lap of the cycle this is; after the fifth there is none.",
    ),
    yes_or_no(
        "bread_is_spent",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=2,
        doc="The word bread has been answered in an earlier lap.",
    ),
    yes_or_no(
        "two_rings_are_spent",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=2,
        doc="The two rings have been answered in an earlier lap.",
    ),
    yes_or_no(
        "terminus_is_spent",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=2,
        doc="The terminus has been answered in an earlier lap.",
    ),
    yes_or_no("answered_bread", scope=Scope.CHAPTER, kind=Kind.ECHO, chapter=2, doc="Leila answered the word bread."),
    yes_or_no(
        "answered_two_rings", scope=Scope.CHAPTER, kind=Kind.ECHO, chapter=2, doc="Leila answered the two rings."
    ),
    yes_or_no("answered_terminus", scope=Scope.CHAPTER, kind=Kind.ECHO, chapter=2, doc="Leila answered the terminus."),
    # 3. The Festival of Dreams
    chosen(
        3, "told_in_lantern_street", "straight", "comfort", doc="What Lyra tells Tara of carrying a lantern in front."
    ),
    chosen(3, "looked_after_in_the_street", "lace", "cuffs", "chair", doc="Whom Remy looks after in Lantern Street."),
    chosen(3, "the_vote_side", "to_lyra", "to_brian", "to_lyra_not_brian", doc="To whom Remy makes his great speech."),
    chosen(3, "told_in_the_attic", "straight", "comfort", doc="What Lyra tells Tara of the perfect dream."),
    chosen(
        3, "said_at_portal_eleven", "straight", "to_the_third", "hushed", doc="What Lyra tells Remy at portal eleven."
    ),
    chosen(
        3, "first_stall", "sweet", "spectacles", "sticker", doc="What is got at the first stall, and given away last."
    ),
    handed_on(
        3,
        "line_of_the_festival",
        "too_light",
        "too_heavy",
        "no_weight",
        doc="What the scales say, got at the second stall; Languages quotes it.",
    ),
    chosen(3, "told_the_creature", "straight", "comfort", doc="What Lyra says to Tara in front of the creature."),
    chosen(3, "in_front_of_it", "stayed", "hurried", "waited", doc="What Lyra does in front of the creature."),
    chosen(
        3,
        "reckoned_with_tara",
        "owned_up",
        "came_due",
        "gift_to_lead",
        "gift_to_second",
        doc="What Lyra’s comforts cost, or what she gives.",
    ),
    chosen(3, "looked_after_on_the_way_back", "tara", "lyra", "remy", doc="Whom Brian looks after on the way back."),
    chosen(3, "at_the_tenth_minute", "stayed", "spoke", doc="What Lyra does in the tenth minute."),
    # 4. The Demonstration
    chosen(4, "told_over_the_leaflets", "straight", "comfort", doc="What Aiden tells Lila of her diary."),
    chosen(
        4,
        "looked_after_in_the_garage",
        "dinner",
        "change",
        "deadline",
        doc="Whom Aiden looks after while the snore is recorded.",
    ),
    chosen(
        4, "followers_side", "quint", "garage", "quint_not_garage", doc="Whose side Lila takes among her followers."
    ),
    chosen(4, "told_at_dinner", "straight", "comfort", doc="What Lila says to Aiden at dinner."),
    chosen(4, "said_at_the_doors", "straight", "to_the_third", "hushed", doc="What Lila says to Quint at the doors."),
    handed_on(
        4,
        "line_of_the_demonstration",
        "obviously",
        "noted",
        "a_whistle",
        doc="What Lila says in the hall; Languages quotes it.",
    ),
    chosen(4, "hall_side", "quint", "garage", "quint_not_garage", doc="Whose word Lila takes in the hall."),
    chosen(4, "told_at_the_wall", "straight", "comfort", doc="What Lila says to Aiden through the wall."),
    chosen(4, "among_the_six", "stayed", "hurried", "waited", doc="What Lila does among the six."),
    chosen(
        4,
        "reckoned_with_aiden",
        "owned_up",
        "came_due",
        "gift_to_lead",
        "gift_to_second",
        doc="What Lila’s comforts cost, or what she gives.",
    ),
    chosen(
        4, "looked_after_when_tired", "shoes", "coat", "carried", doc="Whom Aiden looks after when the hall is empty."
    ),
    chosen(4, "only_one_of_them", "stayed", "spoke", doc="What Lila does when nobody is performing."),
    chosen(
        4,
        "six_leading",
        *(hand.id for hand in HANDWRITINGS),
        doc="Which of the six wrote the option that was last taken, and writes larger.",
    ),
    chosen(4, "the_hour", "again", doc="Whether the best hour is told for the second time."),
    declare(
        "tired_one_neglected",
        "once",
        "twice",
        "thrice",
        scope=Scope.CHAPTER,
        kind=Kind.STEER,
        chapter=4,
        doc="How often the tired one’s option was passed over; she interrupts.",
    ),
    # 5. The Tether
    chosen(
        5,
        "told_leo_by_message",
        "straight",
        "comfort",
        doc="What Ava answers Leo, who wants to be let off the family dream.",
    ),
    chosen(5, "looked_after_at_two_teas", "goodnight", "come_in", "flask", doc="Whom Ava looks after with half a tea."),
    chosen(5, "two_teas_side", "ravi", "sam", "ravi_not_sam", doc="Whose warning Ava takes first."),
    chosen(
        5, "told_over_sams_telephone", "straight", "comfort", doc="What Ava has Sam’s telephone say to the children."
    ),
    chosen(
        5,
        "said_in_the_drive",
        "straight",
        "to_the_third",
        "hushed",
        doc="What Ava says when Ravi says that there is a timer.",
    ),
    chosen(5, "looked_after_on_the_tether", "mara", "count", "call", doc="Whom Ava looks after along the tether."),
    chosen(5, "tether_side", "counting", "minutes", "counting_not_minutes", doc="By whose voice Ava steers."),
    chosen(
        5, "told_the_children", "straight", "comfort", doc="What Ava tells the children as the Landing comes apart."
    ),
    chosen(5, "at_the_water", "stayed", "hurried", "waited", doc="What Ava does at the water."),
    chosen(
        5,
        "reckoned_with_the_children",
        "owned_up",
        "came_due",
        "gift_to_lead",
        "gift_to_second",
        doc="What Ava’s comforts cost, or what she gives.",
    ),
    chosen(5, "looked_after_at_the_door", "leo", "shoes", "sam", doc="Whom Ava looks after at the door."),
    chosen(5, "at_three", "stayed", "spoke", doc="What Ava does when it is three."),
    declare(
        "looks_spent",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        scope=Scope.SCENE,
        kind=Kind.STEER,
        chapter=5,
        doc="How many of the seven looks have been spent.",
    ),
    handed_on(
        5,
        "said_at_the_door",
        "one_still_in",
        "knew_when_i_wrote_it",
        "finish_the_tea",
        doc="What he says at the door; the finale’s last line is another.",
    ),
    *(
        yes_or_no(
            f"turned_from_{thing}",
            scope=Scope.SCENE,
            kind=Kind.STEER,
            chapter=5,
            doc=f"A look was spent on this already: {thing}.",
        )
        for thing in THINGS_IN_THE_BEDROOM
    ),
    *(
        yes_or_no(
            f"looked_at_{thing}",
            scope=Scope.CHAPTER,
            kind=Kind.ECHO,
            chapter=5,
            doc=f"What was looked at can be seen in the dark: {thing}.",
        )
        for thing in THINGS_IN_THE_BEDROOM
    ),
)


def fact(name: str) -> Fact:
    """Return the fact of that name; `UnknownName` if it is not declared."""
    for one in FACTS:
        if one.name == name:
            return one
    raise unknown("fact", name, (one.name for one in FACTS), "rules/facts.py")


def check_value(name: str, value: object) -> None:
    """Accept a value that the fact may have, its default included.

    `BadValue`, naming what is allowed, if it may not; `UnknownName` if there is no such fact.
    """
    declared = fact(name)
    if not _is_one_of(value, (*declared.values, declared.default)):
        allowed = ", ".join(repr(one) for one in declared.values)
        raise BadValue(f"The fact {name!r} cannot be {value!r}. It can be: {allowed}.")


def cleared_at_scene_end() -> tuple[str, ...]:
    """Return the names of the facts that are forgotten when any scene ends."""
    return tuple(one.name for one in FACTS if one.scope is Scope.SCENE)


def cleared_at_chapter_end(chapter: int) -> tuple[str, ...]:
    """Return the names of the facts that are forgotten when that chapter ends.

    Those of a scene are among them: a chapter's last scene ends with it.
    """
    of_the_chapter = tuple(one.name for one in FACTS if one.scope is Scope.CHAPTER and one.chapter == chapter)
    return of_the_chapter + cleared_at_scene_end()


def handed_on_by(chapter: int) -> tuple[str, ...]:
    """Return the names of the book facts that a chapter leaves behind, eight at the most."""
    return tuple(one.name for one in FACTS if one.scope is Scope.BOOK and one.chapter == chapter)


def check_declarations(facts: Iterable[Fact]) -> None:
    """Raise `BadDeclaration` with every declaration that breaks a rule of the house; else do nothing."""
    declared = tuple(facts)
    mistakes = [mistake for one in declared for mistake in _mistakes_of(one)]

    for name, times in Counter(one.name for one in declared).items():
        if times > 1:
            mistakes.append(f"{name!r} is declared {times} times")

    for chapter, count in Counter(one.chapter for one in declared if one.scope is Scope.BOOK).items():
        if count > MOST_BOOK_FACTS_OF_A_CHAPTER:
            of_whom = "the frame" if chapter is None else f"chapter {chapter}"
            mistakes.append(f"{of_whom} has {count} book facts, more than {MOST_BOOK_FACTS_OF_A_CHAPTER}")

    if mistakes:
        raise BadDeclaration("In rules/facts.py: " + "; ".join(mistakes) + ".")


def _mistakes_of(one: Fact) -> list[str]:
    """List what is wrong with one declaration taken by itself."""
    mistakes = []
    if not one.name.isidentifier():
        mistakes.append(f"{one.name!r} is not a name that the script could use")
    if not one.doc:
        mistakes.append(f"{one.name!r} does not say what it remembers")
    if len(one.values) < 2 and one.default in one.values:
        mistakes.append(f"{one.name!r} can never be anything but its default")
    if not one.values:
        mistakes.append(f"{one.name!r} has no values")
    if one.default is not None and not _is_one_of(one.default, one.values):
        mistakes.append(f"the default of {one.name!r} is not one of its values")
    if one.chapter is not None and one.chapter not in {chapter.number for chapter in CHAPTERS}:
        mistakes.append(f"{one.name!r} belongs to a chapter {one.chapter}, which does not exist")
    if one.chapter is None and one.scope is Scope.CHAPTER:
        mistakes.append(f"{one.name!r} lasts for a chapter and does not say which")
    return mistakes


def _is_one_of(value: object, allowed: Iterable[Value]) -> bool:
    """Compare with type: to Python 1 is True and 0 is False, to the story they are not."""
    return any(type(value) is type(one) and value == one for one in allowed)


check_declarations(FACTS)
