## Doors at ten.

label doors_at_ten:

    open scene doors_at_ten
    beat "4.10"

    if fact.followers_side == "quint":
        "late: who is invited, go where Quint asks"
    elif fact.followers_side == "garage":
        "late: who is invited, say that Aiden is busy next door"
    elif fact.followers_side == "quint_not_garage":
        "late: who is invited, go where Quint asks, and laugh at the garage"

    menu (who="lila"):

        "second: to seat 1A, she came to be seen" (straight=True):
            lean telling_second straight
            remember said_at_the_doors straight
            remember six_leading the_tired_one
            "near: to seat 1A, she came to be seen"

        "second: to seat 1A, a message to the garage" (kind=True):
            lean telling_second to_the_third
            remember said_at_the_doors to_the_third
            remember six_leading the_kind_one
            call the_tired_one_waits
            "near: to seat 1A, a message to the garage"

        "second: to seat 1A, she came with friends" (comforting=True, frightened=True):
            lean telling_second hush
            remember said_at_the_doors hushed
            remember six_leading the_clever_one
            call the_tired_one_waits
            "near: to seat 1A, she came with friends"

    if fact.six_leading == "the_tired_one":
        "six, at the doors: the tired one writes larger"
    elif fact.six_leading == "the_kind_one":
        "six, at the doors: the kind one writes larger"
    elif fact.six_leading == "the_clever_one":
        "six, at the doors: the clever one writes larger"

    jump terms_and_conditions
