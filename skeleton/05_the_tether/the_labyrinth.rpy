## The labyrinth.

label the_labyrinth:

    open scene the_labyrinth
    beat "5.09"
    beat "5.10"

    if fact.two_teas_side == "ravi":
        "late: Monday’s list, what Ravi found comes first"
    elif fact.two_teas_side == "sam":
        "late: Monday’s list, what Sam notices comes first"
    elif fact.two_teas_side == "ravi_not_sam":
        "late: Monday’s list, Ravi’s list, whatever Sam notices"

    jump the_drive
