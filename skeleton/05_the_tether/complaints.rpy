## Complaints.

label complaints:

    open scene complaints
    beat "5.04"

    menu (who="ava"):

        "telling: Leo’s message, the dream has him down for tonight" (straight=True):
            lean telling straight
            remember told_leo_by_message straight
            "near: Leo’s message, the dream has him down for tonight"

        "telling: Leo’s message, it will be fun" (comforting=True):
            lean telling comfort
            remember told_leo_by_message comfort
            "near: Leo’s message, it will be fun"

        "telling: Leo’s message, he may come in as somebody else" (kind=True):
            lean telling third_way as_somebody_else
            "near: Leo’s message, he may come in as somebody else"

    jump two_teas
