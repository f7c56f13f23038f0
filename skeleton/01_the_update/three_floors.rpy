## Three floors.

label three_floors:

    open scene three_floors
    beat "1.12"
    beat "1.13"

    if fact.said_into_her_ear == "straight":
        "late: into her ear, nobody knows how deep"
    elif fact.said_into_her_ear == "comfort":
        "late: into her ear, it is only a dream"

    if fact.rollbacks_told_to_theo == "straight":
        "late: the rollbacks, each one sent her down"
    elif fact.rollbacks_told_to_theo == "to_the_third":
        "late: the rollbacks, told to Jordan instead"
    elif fact.rollbacks_told_to_theo == "hushed":
        "late: the rollbacks, green across the board"

    menu (who="theo_hale"):

        "between: on the stairs, Mira’s figures, and he comes along" (kind=True):
            lean between second
            remember three_floors_side figures
            "near: on the stairs, Mira’s figures, and he comes along"

        "between: on the stairs, Jordan makes him a tram":
            lean between third
            remember three_floors_side a_tram
            "near: on the stairs, Jordan makes him a tram"

        "between: on the stairs, Mira’s figures, and he’s left there" (frightened=True):
            lean between second_not_third
            remember three_floors_side left_on_the_stair
            "near: on the stairs, Mira’s figures, and he’s left there"

    if fear_now() >= 4:
        "stairs: the fourth dark is close"
    else:
        "stairs: three kinds of dark"

    if gained("floor_rule"):
        "late: the number is shouted, and answered"

    jump the_landing_1
