"""The book as a whole: its chapters, their bonds and endings, the prologue and the finale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import total_ordering

from rules import beats, scenes
from rules.beats import Beat
from rules.errors import unknown
from rules.scenes import Scene


@total_ordering
class Ending(Enum):
    """How a chapter ends. Declared from worst to best, and compared in that order."""

    SEVERED = "severed"
    AWAKE = "awake"
    CONNECTED = "connected"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Ending):
            return NotImplemented
        from_worst = list(Ending)
        return from_worst.index(self) < from_worst.index(other)


class FinaleEnding(Enum):
    """How the finale ends."""

    LIGHTS_OUT = "lights_out"
    LIGHT_OF_DAY = "light_of_day"
    UNDERTOW = "undertow"
    EVENING_ROOM = "evening_room"


CHAPTER_ENDINGS: tuple[Ending, ...] = tuple(Ending)
FINALE_ENDINGS: tuple[FinaleEnding, ...] = tuple(FinaleEnding)


@dataclass(frozen=True)
class Bond:
    """What is between people, given by their ids. Where somebody is rescued, the rescuer stands first."""

    id: str
    people: tuple[str, ...]


@dataclass(frozen=True)
class Chapter:
    """One of the five stories.

    `teller` and `dreamers` are ids of people. `lead` is the bond of rescuer and dreamer.
    """

    number: int
    id: str
    title: str
    maker: str
    teller: str
    dreamers: tuple[str, ...]
    verb: str
    lead: Bond
    second: Bond
    third: Bond
    palette: str
    scenes: tuple[Scene, ...]
    beats: tuple[Beat, ...]

    @property
    def bonds(self) -> tuple[Bond, Bond, Bond]:
        """Lead, second and third, in the order in which a night keeps their trust."""
        return (self.lead, self.second, self.third)


@dataclass(frozen=True)
class Part:
    """A part of the book that is not one of the five stories; `words` is its length, from and to."""

    id: str
    title: str
    words: tuple[int, int]
    palette: str
    scenes: tuple[Scene, ...]


PROLOGUE = Part(
    id="prologue",
    title="Lights out",
    words=(1000, 1500),
    palette="night",
    scenes=scenes.OF_THE_PROLOGUE,
)

FINALE = Part(
    id="finale",
    title="The second two o’clock",
    words=(5000, 7000),
    palette="finale",
    scenes=scenes.OF_THE_FINALE,
)

CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        number=1,
        id="the_update",
        title="The Update",
        maker="SomniTech",
        teller="theo_hale",
        dreamers=("elara",),
        verb="tell",
        lead=Bond("theo_elara", ("theo_hale", "elara")),
        second=Bond("theo_mira", ("theo_hale", "mira")),
        third=Bond("mira_jordan", ("mira", "jordan")),
        palette="the_update",
        scenes=scenes.OF_THE_UPDATE,
        beats=beats.OF_THE_UPDATE,
    ),
    Chapter(
        number=2,
        id="exposure",
        title="Exposure",
        maker="SlumberSync",
        teller="leila",
        dreamers=("max",),
        verb="stay",
        lead=Bond("clara_max", ("clara", "max")),
        second=Bond("leila_max", ("leila", "max")),
        third=Bond("clara_leila", ("clara", "leila")),
        palette="exposure",
        scenes=scenes.OF_EXPOSURE,
        beats=beats.OF_EXPOSURE,
    ),
    Chapter(
        number=3,
        id="the_festival_of_dreams",
        title="The Festival of Dreams",
        maker="DreamScape",
        teller="remy",
        dreamers=("tara",),
        verb="finish",
        lead=Bond("lyra_tara", ("lyra", "tara")),
        second=Bond("lyra_remy", ("lyra", "remy")),
        third=Bond("remy_brian", ("remy", "brian")),
        palette="the_festival_of_dreams",
        scenes=scenes.OF_THE_FESTIVAL,
        beats=beats.OF_THE_FESTIVAL,
    ),
    Chapter(
        number=4,
        id="the_demonstration",
        title="The Demonstration",
        maker="SSU House",
        teller="lila",
        dreamers=("lila",),
        verb="refuse",
        lead=Bond("aiden_lila", ("aiden", "lila")),
        second=Bond("lila_quint", ("lila", "quint")),
        third=Bond("aiden_banerjee", ("aiden", "theo_banerjee")),
        palette="the_demonstration",
        scenes=scenes.OF_THE_DEMONSTRATION,
        beats=beats.OF_THE_DEMONSTRATION,
    ),
    Chapter(
        number=5,
        id="the_tether",
        title="The Tether",
        maker="Cradle",
        teller="ava",
        # Two sleepers, but one dreamer to the rules: one shadow, one fear.
        dreamers=("leo", "mara_rao"),
        verb="leave",
        lead=Bond("ava_children", ("ava", "leo", "mara_rao")),
        second=Bond("ava_ravi", ("ava", "ravi")),
        third=Bond("ava_sam", ("ava", "sam")),
        palette="the_tether",
        scenes=scenes.OF_THE_TETHER,
        beats=beats.OF_THE_TETHER,
    ),
)


def chapter(number: int) -> Chapter:
    """Return the chapter of that number, 1 to 5; `UnknownName` if there is none."""
    for one in CHAPTERS:
        if one.number == number:
            return one
    raise unknown("chapter", number, (one.number for one in CHAPTERS), "rules/book.py")


def parts() -> tuple[Part | Chapter, ...]:
    """Return the whole book in its printed order: prologue, the five chapters, finale."""
    return (PROLOGUE, *CHAPTERS, FINALE)


def part(part_id: str) -> Part | Chapter:
    """Return the chapter or part of that id, such as "the_update"; `UnknownName` if there is none."""
    for one in parts():
        if one.id == part_id:
            return one
    raise unknown("part", part_id, (one.id for one in parts()), "rules/book.py")


def scene(scene_id: str) -> Scene:
    """Return the scene of that id, wherever in the book it stands; `UnknownName` if there is none."""
    for part in parts():
        for one in part.scenes:
            if one.id == scene_id:
                return one
    every_id = (one.id for part in parts() for one in part.scenes)
    raise unknown("scene", scene_id, every_id, "rules/scenes.py")


def part_of(scene_id: str) -> Part | Chapter:
    """Return the chapter or part in which a scene stands; `UnknownName` if there is no such scene."""
    wanted = scene(scene_id)
    return next(part for part in parts() if wanted in part.scenes)


def beat(beat_id: str) -> Beat:
    """Return the beat of that id, such as "1.07"; `UnknownName` if there is none."""
    for one_chapter in CHAPTERS:
        for one in one_chapter.beats:
            if one.id == beat_id:
                return one
    every_id = (one.id for one_chapter in CHAPTERS for one in one_chapter.beats)
    raise unknown("beat", beat_id, every_id, "rules/beats.py")
