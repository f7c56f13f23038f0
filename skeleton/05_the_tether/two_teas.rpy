## Two teas.

label two_teas:

    open scene two_teas
    beat "5.05"
    beat "5.06"

    if fact.told_leo_by_message == "straight":
        "near: Leo’s message, the dream has him down for tonight"
    elif fact.told_leo_by_message == "comfort":
        "near: Leo’s message, it will be fun"

    menu (who="ava"):

        "care: the second cup, a goodnight down the telephone":
            lean care lead
            remember looked_after_at_two_teas goodnight
            "near: the second cup, a goodnight down the telephone"

        "care: the second cup, Ravi may come in and drink it" (kind=True):
            lean care second
            remember looked_after_at_two_teas come_in
            "near: the second cup, Ravi may come in and drink it"

        "care: the second cup, a flask for Sam’s shift":
            lean care third
            remember looked_after_at_two_teas flask
            "near: the second cup, a flask for Sam’s shift"

    menu (who="ava"):

        "between: Monday’s list, what Ravi found comes first":
            lean between second
            remember two_teas_side ravi
            "near: Monday’s list, what Ravi found comes first"

        "between: Monday’s list, what Sam notices comes first" (kind=True):
            lean between third
            remember two_teas_side sam
            "near: Monday’s list, what Sam notices comes first"

        "between: Monday’s list, Ravi’s list, whatever Sam notices":
            lean between second_not_third
            remember two_teas_side ravi_not_sam
            "near: Monday’s list, Ravi’s list, whatever Sam notices"

    jump languages
