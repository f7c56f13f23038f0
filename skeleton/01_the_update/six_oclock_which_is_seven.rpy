## Six o’clock, which is seven.

label six_oclock_which_is_seven:

    open scene six_oclock_which_is_seven
    beat "1.17"
    beat "1.18"

    if fact.told_of_that_night == "straight":
        "late: that night, it was forty minutes"
    elif fact.told_of_that_night == "comfort":
        "late: that night, it was nothing"

    if gained("where_he_was_not"):
        "late: the place where he stands now"

    if end_held("1-2"):
        "late: a boy went first; she tells it as a rule"
    else:
        "late: a boy was made to wait; she does not tell it"

    if end_held("5-1"):
        "late: somebody asked a man his name"
    else:
        "late: nobody asked the man his name"

    menu (who="theo_hale"):

        "care: the rolls, Elara gets the first" (kind=True):
            lean care lead
            remember looked_after_at_six elara
            "near: the rolls, Elara gets the first"

        "care: the rolls, Mira gets a chair" (kind=True):
            lean care second
            remember looked_after_at_six mira
            "near: the rolls, Mira gets a chair"

        "care: the rolls, Jordan and Mira share the step":
            lean care third
            remember looked_after_at_six both
            "near: the rolls, Jordan and Mira share the step"

    menu (who="theo_hale"):

        "facing again: the fourth dark, stay while she names it" (kind=True, straight=True):
            lean facing_last stay
            remember the_fourth_dark stayed
            "near: the fourth dark, stay while she names it"

        "facing again: the fourth dark, say his own" (comforting=True):
            lean facing_last speak
            remember the_fourth_dark spoke
            "near: the fourth dark, say his own"

    if fact.in_that_kitchen == "stayed":
        "late: that kitchen, stay on the floor with her"
    elif fact.in_that_kitchen == "hurried":
        "late: that kitchen, carry her past it"
    elif fact.in_that_kitchen == "waited":
        "late: that kitchen, wait at the door for the crew"

    if fact.reckoned_with_elara == "owned_up":
        "late: with Elara, what he smoothed over"
    elif fact.reckoned_with_elara == "came_due":
        "late: with Elara, she finds it out at the wall"
    elif fact.reckoned_with_elara == "gift_to_lead":
        "late: with Elara, his shoes in her row"
    elif fact.reckoned_with_elara == "gift_to_second":
        "late: with Elara, the line that Mira left out"

    if fact.looked_after_at_six == "elara":
        "late: the rolls, Elara gets the first"
    elif fact.looked_after_at_six == "mira":
        "late: the rolls, Mira gets a chair"
    elif fact.looked_after_at_six == "both":
        "late: the rolls, Jordan and Mira share the step"

    if fact.the_fourth_dark == "stayed":
        "late: the fourth dark, stay while she names it"
    elif fact.the_fourth_dark == "spoke":
        "late: the fourth dark, say his own"

    if ending_now() != "severed":
        beat "1.19"
        beat "1.20"
        "late: bedtime, both of them"

    if ending_now() == "severed":
        "ending: severed: he steps round it; there is a gap"
    elif ending_now() == "awake":
        "ending: awake: I, Theo, he shuts the door"
    else:
        "ending: connected: he says I, once: the baths"

    "last image: did you brush, to Theo"
    close chapter
    remark "evening: after chapter 1"
    jump landing
