## The vote.

label the_vote:

    open scene the_vote
    beat "3.04"
    beat "3.08"

    if fact.looked_after_in_the_street == "lace":
        "late: in the crush, Tara’s other lace"
    elif fact.looked_after_in_the_street == "cuffs":
        "late: in the crush, Lyra’s cuffs"
    elif fact.looked_after_in_the_street == "chair":
        "late: in the crush, a chair for Brian"

    menu (who="remy"):

        "between: the speech, to Lyra, who" (kind=True):
            lean between second
            remember the_vote_side to_lyra
            "near: the speech, to Lyra, who"

        "between: the speech, to Brian, since":
            lean between third
            remember the_vote_side to_brian
            "near: the speech, to Brian, since"

        "between: the speech, to Lyra, and never to":
            lean between second_not_third
            remember the_vote_side to_lyra_not_brian
            "near: the speech, to Lyra, and never to"

    jump attic
