## Hold the door.

label hold_the_door:

    open scene hold_the_door
    beat "5.14"

    if fact.tether_side == "counting":
        "late: which voice to steer by, Ravi’s counting"
    elif fact.tether_side == "minutes":
        "late: which voice to steer by, Sam’s minutes"
    elif fact.tether_side == "counting_not_minutes":
        "late: which voice to steer by, Ravi’s counting over Sam’s minutes"

    if fact.looked_after_on_the_tether == "mara":
        "late: along the tether, Mara’s hand, first"
    elif fact.looked_after_on_the_tether == "count":
        "late: along the tether, count, for Ravi"
    elif fact.looked_after_on_the_tether == "call":
        "late: along the tether, call, for Sam"

    if told_last(5):
        "pronoun: you"
    else:
        "pronoun: he"

    menu (who="ava"):

        "facing: the water, stay in it with them" (kind=True, straight=True):
            lean facing_first stay
            remember at_the_water stayed
            "near: the water, stay in it with them"

        "facing: the water, swim for the light" (frightened=True):
            lean facing_first hurry
            remember at_the_water hurried
            "near: the water, swim for the light"

        "facing: the water, wait for it to go down" (comforting=True):
            lean facing_first wait
            remember at_the_water waited
            "near: the water, wait for it to go down"

    beat "5.15"

    menu (who="ava"):

        "reckoning: with the children, he is not behind us" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_the_children owned_up
            "near: with the children, he is not behind us"

        "reckoning: with the children, Leo counts" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_the_children came_due
            "near: with the children, Leo counts"

        "reckoning: with the children, she is the hand" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_the_children gift_to_lead
            "near: with the children, she is the hand"

        "reckoning: with the children, she stays for the whole of his sentence" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_the_children gift_to_second
            "near: with the children, she stays for the whole of his sentence"

    menu (who="ava"):

        "care: at the door, Leo, who will not look" (kind=True):
            lean care lead
            remember looked_after_at_the_door leo
            "near: at the door, Leo, who will not look"

        "care: at the door, Ravi’s shoes, put straight":
            lean care second
            remember looked_after_at_the_door shoes
            "near: at the door, Ravi’s shoes, put straight"

        "care: at the door, what Sam will need to know" (kind=True):
            lean care third
            remember looked_after_at_the_door sam
            "near: at the door, what Sam will need to know"

    menu (who="ava"):

        "facing again: three o’clock, stay until it has come" (kind=True, straight=True):
            lean facing_last stay
            remember at_three stayed
            "near: three o’clock, stay until it has come"

        "facing again: three o’clock, say that he is not coming" (comforting=True):
            lean facing_last speak
            remember at_three spoke
            "near: three o’clock, say that he is not coming"

    if ending_now() == "severed":
        "door: shut, with light under it"
    elif ending_now() == "awake":
        "door: on the latch"
    else:
        "door: a hand wide"

    menu (who="ravi"):

        "his: there’s one still in":
            remember said_at_the_door one_still_in
            "near: there’s one still in"

        "his: I knew when I wrote it":
            remember said_at_the_door knew_when_i_wrote_it
            "near: I knew when I wrote it"

        "his: finish the tea":
            remember said_at_the_door finish_the_tea
            "near: finish the tea"

    beat "5.18"
    jump four_in_one_bed
