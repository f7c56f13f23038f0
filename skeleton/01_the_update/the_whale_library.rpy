## The whale library.

label the_whale_library:

    open scene the_whale_library
    beat "1.08"

    if fact.extra_hour == "told_straight":
        "late: the hour, told straight"
    elif fact.extra_hour == "smoothed_over":
        "late: the hour, smoothed over"
    elif fact.extra_hour == "made_a_rule":
        "late: the hour, made a rule"

    if fact.looked_after_at_the_change == "floors":
        "late: at the change, the children’s floors stay slow"
    elif fact.looked_after_at_the_change == "line":
        "late: at the change, the complaints line stays staffed"
    elif fact.looked_after_at_the_change == "jordan":
        "late: at the change, Jordan eats first"

    jump overlap
