## The cycle.

label the_cycle:

    open scene the_cycle
    "lap: the first, the call about bread"

    if fact.override_side == "max":
        "late: off or on, ask what Max would want"
    elif fact.override_side == "clara":
        "late: off or on, stand by Clara"
    elif fact.override_side == "max_not_clara":
        "late: off or on, ask what Max would want, against Clara"

    "lap: the second, with somebody on the stairs"

    menu (who="max"):

        "thread: the girl with the rules, she may go first, though he has the time" (kind=True):
            lean thread_end held 1-2
            "near: the girl with the rules, she may go first, though he has the time"

        "thread: the girl with the rules, the minute is his" (frightened=True):
            lean thread_end let_go 1-2
            "near: the girl with the rules, the minute is his"

    if incoming(2, "1-2") == "held":
        "meeting 1-2: she had the rule and let him"
    elif incoming(2, "1-2") == "let_go":
        "meeting 1-2: a rule is a rule, and he was late"
    else:
        "meeting 1-2: the stair ends before she speaks"

    story set_piece

    remember cycle_lap third
    jump the_cycle_lap

label the_cycle_lap:

    "cycle: the same two dozen lines"

    if fact.cycle_lap == "third":
        "lap: the third"
    elif fact.cycle_lap == "fourth":
        "lap: the fourth"

    menu (who="leila"):

        "word: bread" if not fact.bread_is_spent:
            remember bread_is_spent
            remember answered_bread
            "near: the word bread, answered"

        "word: two rings" if fact.noticed_two_rings and not fact.two_rings_are_spent:
            remember two_rings_are_spent
            remember answered_two_rings
            "near: the word two rings, answered"

        "word: terminus" if fact.noticed_terminus and not fact.terminus_is_spent:
            remember terminus_is_spent
            remember answered_terminus
            "near: the word terminus, answered"

        "no word: let it run":
            "near: no word, the next lap is the last"
            remember cycle_lap fifth
            jump the_cycle_last_lap

    if fact.cycle_lap == "third":
        remember cycle_lap fourth
        jump the_cycle_lap
    elif fact.cycle_lap == "fourth":
        remember cycle_lap fifth
    jump the_cycle_last_lap

label the_cycle_last_lap:

    "lap: the last, with nothing to select"

    if fact.answered_bread:
        "late: there was bread"
    if fact.answered_two_rings:
        "late: it rang twice"
    if fact.answered_terminus:
        "late: the terminus, said aloud"
    "lap: the call, to its end"

    jump the_core_and_the_plug
