## Override.

label override:

    open scene override
    beat "2.12"
    beat "2.13"
    beat "2.14"
    beat "2.15"

    if fact.consent_told == "straight":
        "late: both two fifty-eights, he will sleep through them"
    elif fact.consent_told == "comfort":
        "late: both two fifty-eights, he will be woken for them"

    if fact.said_at_two_fifty_nine == "straight":
        "late: the clock, it goes back, and it is his"
    elif fact.said_at_two_fifty_nine == "to_the_third":
        "late: the clock, said to Clara, not to him"
    elif fact.said_at_two_fifty_nine == "hushed":
        "late: the clock, it is nearly three"

    menu (who="clara"):

        "care: the switch, her hand stays on his" (kind=True):
            lean care lead
            remember line_of_exposure two_seconds
            "near: the switch, her hand stays on his"

        "care: the switch, Leila’s coat over his feet":
            lean care second
            remember line_of_exposure is_there_bread
            "near: the switch, Leila’s coat over his feet"

        "care: the switch, Leila is told to sit":
            lean care third
            remember line_of_exposure who_is_up
            "near: the switch, Leila is told to sit"

    menu (who="leila"):

        "between: off or on, ask what Max would want" (kind=True):
            lean between second
            remember override_side max
            "near: off or on, ask what Max would want"

        "between: off or on, stand by Clara" (kind=True):
            lean between third
            remember override_side clara
            "near: off or on, stand by Clara"

        "between: off or on, ask what Max would want, against Clara" (frightened=True):
            lean between second_not_third
            remember override_side max_not_clara
            "near: off or on, ask what Max would want, against Clara"

    jump the_landing_2
