## The night of the ambulance.

label the_night_of_the_ambulance:

    open scene the_night_of_the_ambulance
    story set_piece
    beat "1.14"

    if fact.three_floors_side == "figures":
        "late: on the stairs, Mira’s figures, and he comes along"
    elif fact.three_floors_side == "a_tram":
        "late: on the stairs, Jordan makes him a tram"
    elif fact.three_floors_side == "left_on_the_stair":
        "late: on the stairs, Mira’s figures, and he’s left there"

    if gained("knock_for_each_floor"):
        "late: knocking, floor by floor"

    menu (who="theo_hale"):

        "telling: that night, it was forty minutes" (straight=True):
            lean telling straight
            remember told_of_that_night straight
            "near: that night, it was forty minutes"

        "telling: that night, it was nothing" (comforting=True):
            lean telling comfort
            remember told_of_that_night comfort
            "near: that night, it was nothing"

        "telling: that night, he stands where he was not" (kind=True):
            lean telling third_way where_he_was_not
            "near: that night, he stands where he was not"

    menu (who="theo_hale"):

        "facing: that kitchen, stay on the floor with her" (kind=True, straight=True):
            lean facing_first stay
            remember in_that_kitchen stayed
            "near: that kitchen, stay on the floor with her"

        "facing: that kitchen, carry her past it" (frightened=True):
            lean facing_first hurry
            remember in_that_kitchen hurried
            "near: that kitchen, carry her past it"

        "facing: that kitchen, wait at the door for the crew" (comforting=True):
            lean facing_first wait
            remember in_that_kitchen waited
            "near: that kitchen, wait at the door for the crew"

    beat "1.15"

    menu (who="theo_hale"):

        "reckoning: with Elara, what he smoothed over" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_elara owned_up
            "near: with Elara, what he smoothed over"

        "reckoning: with Elara, she finds it out at the wall" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_elara came_due
            "near: with Elara, she finds it out at the wall"

        "reckoning: with Elara, his shoes in her row" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_elara gift_to_lead
            "near: with Elara, his shoes in her row"

        "reckoning: with Elara, the line that Mira left out" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_elara gift_to_second
            "near: with Elara, the line that Mira left out"

    if fact.in_that_kitchen == "stayed":
        "near: that kitchen, stay on the floor with her"
    elif fact.in_that_kitchen == "hurried":
        "near: that kitchen, carry her past it"
    elif fact.in_that_kitchen == "waited":
        "near: that kitchen, wait at the door for the crew"

    beat "1.16"
    jump six_oclock_which_is_seven
