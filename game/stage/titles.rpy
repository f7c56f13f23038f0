## The titles of scenes and parts as the reader sees them, where Ren'Py's translation finds them. They are those of
## rules/scenes.py and rules/book.py, word for word (tests/keeping); a save knows only the address.

init -61 python:

    # By address, which is the scene's id and label.
    SCENE_TITLES = {
        # Lights out
        "lights_out": _("Lights out"),
        "landing": _("The Landing"),
        # The Update
        "quarter_past_nine": _("Quarter past nine"),
        "change_window": _("Change window"),
        "the_whale_library": _("The whale library"),
        "overlap": _("Overlap"),
        "emergency": _("Emergency"),
        "rollback": _("Rollback"),
        "three_floors": _("Three floors"),
        "the_landing_1": _("The Landing"),
        "the_night_of_the_ambulance": _("The night of the ambulance"),
        "six_oclock_which_is_seven": _("Six o’clock, which is seven"),
        # Exposure
        "two_fifty_eight": _("Two fifty-eight"),
        "firmware": _("Firmware"),
        "night_school": _("Night school"),
        "consent": _("Consent"),
        "first_flight": _("First flight"),
        "two_fifty_nine_and_then_two": _("Two fifty-nine, and then two"),
        "override": _("Override"),
        "the_landing_2": _("The Landing"),
        "the_cycle": _("The cycle"),
        "the_core_and_the_plug": _("The core and the plug"),
        "candle_window_kettle": _("Candle, window, kettle"),
        # The Festival of Dreams
        "lantern_street": _("Lantern street"),
        "nine_minutes": _("Nine minutes"),
        "the_vote": _("The vote"),
        "attic": _("Attic"),
        "portal_eleven": _("Portal eleven"),
        "brian_at_the_console": _("Brian at the console"),
        "there_and_back": _("There and back"),
        "dawn_on_lantern_street": _("Dawn on Lantern street"),
        "sunset": _("Sunset"),
        # The Demonstration
        "six_of_me": _("Six of me"),
        "leaflets_into_the_garage": _("Leaflets, into the garage"),
        "the_bed_knows_best": _("The bed knows best, into Followers"),
        "dinner": _("Dinner"),
        "doors_at_ten": _("Doors at ten"),
        "terms_and_conditions": _("Terms and conditions"),
        "the_hall_of_lilas": _("The hall of Lilas"),
        "the_landing_4": _("The Landing"),
        "defences": _("Defences"),
        "tired": _("Tired"),
        "a_year_of_evenings": _("A year of evenings"),
        # The Tether
        "already_asleep": _("Already asleep"),
        "complaints": _("Complaints"),
        "two_teas": _("Two teas"),
        "languages": _("Languages"),
        "the_labyrinth": _("The labyrinth"),
        "the_drive": _("The drive"),
        "the_tether": _("The tether"),
        "the_landing_5": _("The Landing"),
        "hold_the_door": _("Hold the door"),
        "four_in_one_bed": _("Four in one bed"),
        "the_evening_room": _("The Evening Room"),
        # The second two o’clock
        "the_second_two_oclock": _("The second two o’clock"),
        "finale_lights_out": _("Lights Out"),
        "finale_light_of_day": _("The Light of Day"),
        "finale_undertow": _("Undertow"),
        "finale_evening_room": _("The Evening Room"),
    }

    # By the part's id.
    PART_LABELS = {
        "prologue": _("Prologue · Lights out"),
        "the_update": _("Chapter 1 · The Update"),
        "exposure": _("Chapter 2 · Exposure"),
        "the_festival_of_dreams": _("Chapter 3 · The Festival of Dreams"),
        "the_demonstration": _("Chapter 4 · The Demonstration"),
        "the_tether": _("Chapter 5 · The Tether"),
        "finale": _("Finale · The second two o’clock"),
    }
