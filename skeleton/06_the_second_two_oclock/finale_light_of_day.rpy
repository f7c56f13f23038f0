## The Light of Day.

label finale_light_of_day:

    open scene finale_light_of_day
    "ending: they compare notes, and every one of them was pressed"

    if told_ending(1) == "connected" and told_ending(2) == "connected" and told_ending(3) == "connected" and told_ending(4) == "connected" and told_ending(5) == "connected":
        "library book: all five have the last page by heart"
    else:
        "library book: the last page is read"

    "voice: Leo does it once more, lower"
    "and then: then it’s three"

    jump finale_last_line
