## The Landing.

label the_landing_5:

    open scene the_landing_5
    "landing: all doors"

    if fact.said_in_the_drive == "straight":
        "late: his hands at ten to two, asked again"
    elif fact.said_in_the_drive == "to_the_third":
        "late: his hands at ten to two, told to Sam, on the telephone"
    elif fact.said_in_the_drive == "hushed":
        "late: his hands at ten to two, good, she says"

    if fact.told_over_sams_telephone == "straight":
        "late: to the sleeping ear, she is twenty minutes away"
    elif fact.told_over_sams_telephone == "comfort":
        "late: to the sleeping ear, she is in the next room"

    menu (who="leo"):

        "thread: a whistle with nobody on the end, answer to the end, though his sister is calling" (kind=True):
            lean thread_end held 4-5
            "near: a whistle with nobody on the end, answer to the end, though his sister is calling"

        "thread: a whistle with nobody on the end, go where she calls" (frightened=True):
            lean thread_end let_go 4-5
            "near: a whistle with nobody on the end, go where she calls"

    if incoming(5, "4-5") == "held":
        "meeting 4-5: somebody kept it all waiting for the whole answer"
    elif incoming(5, "4-5") == "let_go":
        "meeting 4-5: it is cut off, on time"
    else:
        "meeting 4-5: the whistle stops with the light"

    menu (who="ravi"):

        "thread: the boy who checks locks, give his name" (kind=True):
            lean thread_end held 5-1
            "near: the boy who checks locks, give his name"

        "thread: the boy who checks locks, make a joke, and be sorry" (frightened=True):
            lean thread_end let_go 5-1
            "near: the boy who checks locks, make a joke, and be sorry"

    if incoming(5, "5-1") == "held":
        "meeting 5-1: somebody asked"
    elif incoming(5, "5-1") == "let_go":
        "meeting 5-1: nobody asked"
    else:
        "meeting 5-1: the light goes while he draws breath"

    story set_piece

    menu (who="ava"):

        "telling: while it comes apart, one of us is staying" (straight=True):
            lean telling straight
            remember told_the_children straight
            "near: while it comes apart, one of us is staying"

        "telling: while it comes apart, he is right behind us" (comforting=True):
            lean telling comfort
            remember told_the_children comfort
            "near: while it comes apart, he is right behind us"

        "telling: while it comes apart, everybody says a number" (kind=True):
            lean telling third_way a_number_each
            "near: while it comes apart, everybody says a number"

    jump hold_the_door
