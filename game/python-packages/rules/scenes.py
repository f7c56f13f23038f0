"""Every scene of the book, in order (edition 9).

A scene's id is the name of its file and of its label, and stands once in the whole book. `words` is how many
one telling is meant to meet; None where the plan gives no number.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scene:
    """One scene: its id, the title that the reader sees, and its planned length in words."""

    id: str
    title: str
    words: int | None = None


OF_THE_PROLOGUE: tuple[Scene, ...] = (
    Scene("lights_out", "Lights out"),
    Scene("landing", "The Landing"),
)

OF_THE_UPDATE: tuple[Scene, ...] = (
    Scene("quarter_past_nine", "Quarter past nine", 900),
    Scene("change_window", "Change window", 700),
    Scene("the_whale_library", "The whale library", 650),
    Scene("overlap", "Overlap", 600),
    Scene("emergency", "Emergency", 500),
    Scene("rollback", "Rollback", 900),
    Scene("three_floors", "Three floors", 1200),
    Scene("the_landing_1", "The Landing", 600),
    Scene("the_night_of_the_ambulance", "The night of the ambulance", 1200),
    Scene("six_oclock_which_is_seven", "Six o’clock, which is seven", 800),
)

OF_EXPOSURE: tuple[Scene, ...] = (
    Scene("two_fifty_eight", "Two fifty-eight", 500),
    Scene("firmware", "Firmware", 800),
    Scene("night_school", "Night school", 600),
    Scene("consent", "Consent", 900),
    Scene("first_flight", "First flight", 650),
    Scene("two_fifty_nine_and_then_two", "Two fifty-nine, and then two", 500),
    Scene("override", "Override", 900),
    Scene("the_landing_2", "The Landing", 550),
    Scene("the_cycle", "The cycle", 1500),
    Scene("the_core_and_the_plug", "The core and the plug", 900),
    Scene("candle_window_kettle", "Candle, window, kettle", 500),
)

OF_THE_FESTIVAL: tuple[Scene, ...] = (
    Scene("lantern_street", "Lantern street", 1100),
    Scene("nine_minutes", "Nine minutes", 650),
    Scene("the_vote", "The vote", 700),
    Scene("attic", "Attic", 450),
    Scene("portal_eleven", "Portal eleven", 550),
    Scene("brian_at_the_console", "Brian at the console", 350),
    # Nine movements; the Landing is passed in the middle of them.
    Scene("there_and_back", "There and back", 3000),
    Scene("dawn_on_lantern_street", "Dawn on Lantern street", 500),
    Scene("sunset", "Sunset", 700),
)

OF_THE_DEMONSTRATION: tuple[Scene, ...] = (
    Scene("six_of_me", "Six of me", 400),
    Scene("leaflets_into_the_garage", "Leaflets, into the garage", 900),
    Scene("the_bed_knows_best", "The bed knows best, into Followers", 900),
    Scene("dinner", "Dinner", 750),
    Scene("doors_at_ten", "Doors at ten", 900),
    Scene("terms_and_conditions", "Terms and conditions", 700),
    Scene("the_hall_of_lilas", "The hall of Lilas", 1400),
    Scene("the_landing_4", "The Landing", 500),
    Scene("defences", "Defences", 800),
    Scene("tired", "Tired", 450),
    Scene("a_year_of_evenings", "A year of evenings", 450),
)

OF_THE_TETHER: tuple[Scene, ...] = (
    Scene("already_asleep", "Already asleep", 800),
    Scene("complaints", "Complaints", 450),
    Scene("two_teas", "Two teas", 700),
    Scene("languages", "Languages", 800),
    Scene("the_labyrinth", "The labyrinth", 850),
    Scene("the_drive", "The drive", 600),
    Scene("the_tether", "The tether", 1300),
    Scene("the_landing_5", "The Landing", 650),
    Scene("hold_the_door", "Hold the door", 1000),
    Scene("four_in_one_bed", "Four in one bed", 500),
    Scene("the_evening_room", "The Evening Room", 600),
)

OF_THE_FINALE: tuple[Scene, ...] = (
    Scene("the_second_two_oclock", "The second two o’clock"),
    Scene("finale_lights_out", "Lights Out"),
    Scene("finale_light_of_day", "The Light of Day"),
    Scene("finale_undertow", "Undertow"),
    Scene("finale_evening_room", "The Evening Room"),
)
