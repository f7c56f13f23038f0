## What can be looked at: where it is on its page, for the screen "looking" (ui/looking.rpy). Chapter 5 has no menu in words
## before the car; what Ava looks at is what she does.

init -60 python:

    # By the thing: its middle, in px of a page of 1920 by 1080.
    THINGS_TO_LOOK_AT = {
        # pod_room night
        "band_on_the_floor": (470, 700),
        "cold_tea": (1212, 292),
        "diary_on_the_wall": (298, 260),
        "drawn_hands": (288, 484),
        "height_marks": (80, 440),
        "loose_tooth": (1020, 690),
        "night_light": (1120, 470),
        "obs_chart": (560, 318),
        "open_window": (842, 250),
        "small_socks": (946, 445),
        "third_pillow": (1776, 376),
        # studios_desk night
        "tonights_list": (704, 640),
        "the_brochure": (1206, 580),
        "the_moustaches": (1471, 596),
        "the_clock": (255, 214),
        "the_wall": (1800, 330),
        "the_picture_of_a_tooth": (1022, 196),
        # studios_desk door
        "the_telephone": (1152, 500),
        "the_empty_chair": (156, 500),
        "the_flask": (1708, 140),
        "item_nine": (905, 690),
        "sams_chart": (1152, 500),
        "the_list_over_it": (1028, 600),
    }

    # How many things there is time for in the bedroom, by what was looked at already (`fact.looks_spent`).
    LOOKS = (None, "one", "two", "three", "four", "five", "six")

    def looks_left():
        """How many things there is still time to look at in the bedroom."""
        return len(LOOKS) - LOOKS.index(fact.looks_spent)

    def thing_at(item):
        """Where the thing of an option of the screen "looking" is on its page, in px."""
        name = item.kwargs.get("thing")
        if name not in THINGS_TO_LOOK_AT:
            raise Exception("there is no thing {!r} to look at; put it into THINGS_TO_LOOK_AT.".format(name))
        return THINGS_TO_LOOK_AT[name]
