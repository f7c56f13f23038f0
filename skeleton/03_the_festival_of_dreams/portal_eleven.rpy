## Portal eleven.

label portal_eleven:

    open scene portal_eleven
    beat "3.09"
    beat "3.10"

    if fact.the_vote_side == "to_lyra":
        "late: the speech, to Lyra, who"
    elif fact.the_vote_side == "to_brian":
        "late: the speech, to Brian, since"
    elif fact.the_vote_side == "to_lyra_not_brian":
        "late: the speech, to Lyra, and never to"

    menu (who="lyra"):

        "second: one minute, it was my dream that" (straight=True):
            lean telling_second straight
            remember said_at_portal_eleven straight
            "near: one minute, it was my dream that"

        "second: one minute, told to Brian, because" (kind=True):
            lean telling_second to_the_third
            remember said_at_portal_eleven to_the_third
            "near: one minute, told to Brian, because"

        "second: one minute, she is only" (comforting=True, frightened=True):
            lean telling_second hush
            remember said_at_portal_eleven hushed
            "near: one minute, she is only"

    jump brian_at_the_console
