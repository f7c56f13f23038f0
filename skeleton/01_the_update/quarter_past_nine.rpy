## Quarter past nine.

label quarter_past_nine:

    open scene quarter_past_nine
    remark "opening: a bargain at bedtime"
    beat "1.01"
    beat "1.03"
    beat "1.04"

    menu (who="theo_hale"):

        "telling: the hour, told straight" (straight=True):
            lean telling straight
            remember extra_hour told_straight
            "near: the hour, told straight"

        "telling: the hour, smoothed over":
            lean telling comfort
            remember extra_hour smoothed_over
            "near: the hour, smoothed over"

        "telling: the hour, made a rule" (kind=True):
            lean telling third_way floor_rule
            remember extra_hour made_a_rule
            "near: the hour, made a rule"

    if fact.extra_hour == "told_straight":
        "kitchen: the hour, told straight"
    elif fact.extra_hour == "smoothed_over":
        "kitchen: the hour, smoothed over"
    elif fact.extra_hour == "made_a_rule":
        "kitchen: the hour, made a rule"

    jump change_window
