## The Landing.

label the_landing_4:

    open scene the_landing_4
    "landing: six name plates"

    if fact.line_of_the_demonstration == "obviously":
        "late: the same hour again, the voice through the wall"
    elif fact.line_of_the_demonstration == "noted":
        "late: the same hour again, Quint’s mug"
    elif fact.line_of_the_demonstration == "a_whistle":
        "late: the same hour again, the boy who whistles"

    menu (who="lila"):

        "thread: what is thrown across, let go of the rail, so as to catch" (kind=True):
            lean thread_end held 3-4
            remember six_leading the_loud_one
            "near: what is thrown across, let go of the rail, so as to catch"

        "thread: what is thrown across, hold on to the rail" (frightened=True):
            lean thread_end let_go 3-4
            remember six_leading the_clever_one
            "near: what is thrown across, hold on to the rail"

    if incoming(4, "3-4") == "held":
        "meeting 3-4: it is the end that she was proudest of"
    elif incoming(4, "3-4") == "let_go":
        "meeting 3-4: it is what could be spared"
    else:
        "meeting 3-4: the light goes while it is in the air"

    menu (who="theo_banerjee"):

        "thread: the answer, keep the reboot waiting for all of it" (kind=True):
            lean thread_end held 4-5
            "near: the answer, keep the reboot waiting for all of it"

        "thread: the answer, reboot on time" (frightened=True):
            lean thread_end let_go 4-5
            "near: the answer, reboot on time"

    if incoming(4, "4-5") == "held":
        "meeting 4-5: he answers to the end, though somebody calls"
    elif incoming(4, "4-5") == "let_go":
        "meeting 4-5: he breaks off, called away"
    else:
        "meeting 4-5: the answer stops with the light"

    "the man at the door: his arm shakes"

    if heard(5):
        "landing: what he is holding up"

    jump defences
