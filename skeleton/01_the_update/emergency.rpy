## Emergency.

label emergency:

    open scene emergency
    "scene: 112 is their mother"

    if fact.overlap_side == "boy":
        "near: the ticket, the boy is believed"
    elif fact.overlap_side == "joining":
        "near: the ticket, Jordan’s joining is trusted"
    elif fact.overlap_side == "boy_not_joining":
        "near: the ticket, the boy is believed and the joining blamed"

    jump rollback
