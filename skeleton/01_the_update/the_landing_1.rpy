## The Landing.

label the_landing_1:

    open scene the_landing_1
    "landing: between twenty and twenty-one"

    if fact.line_of_the_update == "a_floor_number":
        "late: the second two o’clock, her hand stays held"
    elif fact.line_of_the_update == "a_question":
        "late: the second two o’clock, the telephone stays open"
    elif fact.line_of_the_update == "a_rule":
        "late: the second two o’clock, Jordan is not left alone with it"

    menu (who="elara"):

        "thread: the boy with the times, he may go first, though she has the rule" (kind=True):
            lean thread_end held 1-2
            "near: the boy with the times, he may go first, though she has the rule"

        "thread: the boy with the times, the rule is the rule" (frightened=True):
            lean thread_end let_go 1-2
            "near: the boy with the times, the rule is the rule"

    if incoming(1, "1-2") == "held":
        "meeting 1-2: he waves her on"
    elif incoming(1, "1-2") == "let_go":
        "meeting 1-2: he runs for his minute"
    else:
        "meeting 1-2: the stair ends before he moves"

    "the man at the door: how many behind you"

    menu (who="theo_hale"):

        "thread: the man at the door, he is asked his name" (kind=True):
            lean thread_end held 5-1
            "near: the man at the door, he is asked his name"

        "thread: the man at the door, there is no time for names" (frightened=True):
            lean thread_end let_go 5-1
            "near: the man at the door, there is no time for names"

    if incoming(1, "5-1") == "held":
        "meeting 5-1: he says it, and the width of a hand"
    elif incoming(1, "5-1") == "let_go":
        "meeting 5-1: he makes a joke, and is sorry"
    else:
        "meeting 5-1: the light goes before he answers"

    if heard(5):
        "landing: the man at the door, his name known to the listener"

    jump the_night_of_the_ambulance
