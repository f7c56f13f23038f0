## The Landing.

label the_landing_2:

    open scene the_landing_2
    "landing: in, with a coat on"

    if fact.line_of_exposure == "two_seconds":
        "late: the switch, her hand stays on his"
    elif fact.line_of_exposure == "is_there_bread":
        "late: the switch, Leila’s coat over his feet"
    elif fact.line_of_exposure == "who_is_up":
        "late: the switch, Leila is told to sit"

    if gained("numbers_written_down"):
        "late: 212 and 213, in another hand"

    menu (who="leila"):

        "thread: the girl with the lantern, she says when the lantern will be back" (kind=True):
            lean thread_end held 2-3
            "near: the girl with the lantern, she says when the lantern will be back"

        "thread: the girl with the lantern, she takes it with thanks" (frightened=True):
            lean thread_end let_go 2-3
            "near: the girl with the lantern, she takes it with thanks"

    if incoming(2, "2-3") == "held":
        "meeting 2-3: it was lent before anybody asked"
    elif incoming(2, "2-3") == "let_go":
        "meeting 2-3: it was asked for, and argued over"
    else:
        "meeting 2-3: the light goes before it is given"

    "the man at the door: in his socks"

    if heard(5):
        "landing: the socks, and whose they are"

    jump the_cycle
