## Overlap.

label overlap:

    open scene overlap
    beat "1.07"
    beat "1.08"
    beat "1.09"
    beat "1.11"

    menu (who="mira"):

        "between: the ticket, the boy is believed" (kind=True):
            lean between second
            remember overlap_side boy
            "near: the ticket, the boy is believed"

        "between: the ticket, Jordan’s joining is trusted":
            lean between third
            remember overlap_side joining
            "near: the ticket, Jordan’s joining is trusted"

        "between: the ticket, the boy is believed and the joining blamed":
            lean between second_not_third
            remember overlap_side boy_not_joining
            "near: the ticket, the boy is believed and the joining blamed"

    jump emergency
