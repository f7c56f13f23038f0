## Defences.

label defences:

    open scene defences
    story set_piece
    beat "4.14"
    beat "4.15"
    beat "4.16"

    if fact.hall_side == "quint":
        "late: whose applause, take Quint’s word"
    elif fact.hall_side == "garage":
        "late: whose applause, take the garage’s"
    elif fact.hall_side == "quint_not_garage":
        "late: whose applause, take Quint’s word over the garage’s"

    if fact.tired_one_neglected == "once":
        "six, at the wall: the tired one coughs"
    elif fact.tired_one_neglected == "twice":
        "six, at the wall: the tired one interrupts"
    elif fact.tired_one_neglected == "thrice":
        "six, at the wall: the tired one interrupts, and finishes"

    menu (who="lila"):

        "telling: through the wall, she heard him from the first word" (straight=True):
            lean telling straight
            remember told_at_the_wall straight
            remember six_leading the_tired_one
            "near: through the wall, she heard him from the first word"

        "telling: through the wall, she was asleep" (comforting=True):
            lean telling comfort
            remember told_at_the_wall comfort
            remember six_leading the_good_one
            call the_tired_one_waits
            "near: through the wall, she was asleep"

        "telling: through the wall, a list, in one handwriting" (kind=True):
            lean telling third_way a_list
            remember six_leading the_clever_one
            call the_tired_one_waits
            "near: through the wall, a list, in one handwriting"

    if fact.six_leading == "the_tired_one":
        "six, at the wall: the tired one writes larger"
    elif fact.six_leading == "the_good_one":
        "six, at the wall: the good one writes larger"
    elif fact.six_leading == "the_clever_one":
        "six, at the wall: the clever one writes larger"

    menu (who="lila"):

        "facing: the six, stay until each has spoken" (kind=True, straight=True):
            lean facing_first stay
            remember among_the_six stayed
            remember six_leading the_kind_one
            "near: the six, stay until each has spoken"

        "facing: the six, push through them" (frightened=True):
            lean facing_first hurry
            remember among_the_six hurried
            remember six_leading the_loud_one
            "near: the six, push through them"

        "facing: the six, wait for them to stop" (comforting=True):
            lean facing_first wait
            remember among_the_six waited
            remember six_leading the_good_one
            "near: the six, wait for them to stop"

    menu (who="lila"):

        "reckoning: with Aiden, what she said was nothing" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_aiden owned_up
            remember six_leading the_clever_one
            "near: with Aiden, what she said was nothing"

        "reckoning: with Aiden, he quotes it at her" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_aiden came_due
            remember six_leading the_good_one
            "near: with Aiden, he quotes it at her"

        "reckoning: with Aiden, the diary, to keep" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_aiden gift_to_lead
            remember six_leading the_tired_one
            "near: with Aiden, the diary, to keep"

        "reckoning: with Aiden, her seat, to Quint" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_aiden gift_to_second
            remember six_leading the_loud_one
            "near: with Aiden, her seat, to Quint"

    jump tired
