## The tether.

label the_tether:

    open scene the_tether
    beat "5.11"
    beat "5.12"
    beat "5.13"

    if fact.looked_at_band_on_the_floor:
        "in the dark: band on the floor, seen"
    else:
        "in the dark: band on the floor, walked into"
    if fact.looked_at_cold_tea:
        "in the dark: cold tea, seen"
    else:
        "in the dark: cold tea, walked into"
    if fact.looked_at_diary_on_the_wall:
        "in the dark: diary on the wall, seen"
    else:
        "in the dark: diary on the wall, walked into"
    if fact.looked_at_drawn_hands:
        "in the dark: drawn hands, seen"
    else:
        "in the dark: drawn hands, walked into"
    if fact.looked_at_height_marks:
        "in the dark: height marks, seen"
    else:
        "in the dark: height marks, walked into"
    if fact.looked_at_loose_tooth:
        "in the dark: loose tooth, seen"
    else:
        "in the dark: loose tooth, walked into"
    if fact.looked_at_night_light:
        "in the dark: night light, seen"
    else:
        "in the dark: night light, walked into"
    if fact.looked_at_obs_chart:
        "in the dark: obs chart, seen"
    else:
        "in the dark: obs chart, walked into"
    if fact.looked_at_open_window:
        "in the dark: open window, seen"
    else:
        "in the dark: open window, walked into"
    if fact.looked_at_small_socks:
        "in the dark: small socks, seen"
    else:
        "in the dark: small socks, walked into"
    if fact.looked_at_third_pillow:
        "in the dark: third pillow, seen"
    else:
        "in the dark: third pillow, walked into"

    if not heard(1):
        "cacophony: you don’t know how big a floor is"
    elif fact.line_of_the_update == "a_floor_number":
        "cacophony: of chapter 1, a floor number"
    elif fact.line_of_the_update == "a_question":
        "cacophony: of chapter 1, a question"
    elif fact.line_of_the_update == "a_rule":
        "cacophony: of chapter 1, a rule"
    if not heard(2):
        "cacophony: is there bread"
    elif fact.line_of_exposure == "two_seconds":
        "cacophony: of chapter 2, two seconds"
    elif fact.line_of_exposure == "is_there_bread":
        "cacophony: of chapter 2, is there bread"
    elif fact.line_of_exposure == "who_is_up":
        "cacophony: of chapter 2, who is up"
    if not heard(3):
        "cacophony: love that, ship it"
    elif fact.line_of_the_festival == "too_light":
        "cacophony: of chapter 3, too light"
    elif fact.line_of_the_festival == "too_heavy":
        "cacophony: of chapter 3, too heavy"
    elif fact.line_of_the_festival == "no_weight":
        "cacophony: of chapter 3, no weight"
    if not heard(4):
        "cacophony: obviously"
    elif fact.line_of_the_demonstration == "obviously":
        "cacophony: of chapter 4, obviously"
    elif fact.line_of_the_demonstration == "noted":
        "cacophony: of chapter 4, noted"
    elif fact.line_of_the_demonstration == "a_whistle":
        "cacophony: of chapter 4, a whistle"

    if gained("as_somebody_else"):
        "late: a voice that is not his, by choice"

    menu (who="ava"):

        "care: along the tether, Mara’s hand, first" (kind=True):
            lean care lead
            remember looked_after_on_the_tether mara
            "near: along the tether, Mara’s hand, first"

        "care: along the tether, count, for Ravi":
            lean care second
            remember looked_after_on_the_tether count
            "near: along the tether, count, for Ravi"

        "care: along the tether, call, for Sam":
            lean care third
            remember looked_after_on_the_tether call
            "near: along the tether, call, for Sam"

    menu (who="ava"):

        "between: which voice to steer by, Ravi’s counting" (kind=True):
            lean between second
            remember tether_side counting
            "near: which voice to steer by, Ravi’s counting"

        "between: which voice to steer by, Sam’s minutes" (kind=True):
            lean between third
            remember tether_side minutes
            "near: which voice to steer by, Sam’s minutes"

        "between: which voice to steer by, Ravi’s counting over Sam’s minutes" (frightened=True):
            lean between second_not_third
            remember tether_side counting_not_minutes
            "near: which voice to steer by, Ravi’s counting over Sam’s minutes"

    jump the_landing_5
