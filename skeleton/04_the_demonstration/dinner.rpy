## Dinner.

label dinner:

    open scene dinner
    beat "4.09"

    if fact.looked_after_in_the_garage == "dinner":
        "late: in the garage, Lila’s dinner kept warm"
    elif fact.looked_after_in_the_garage == "change":
        "late: in the garage, the merch girl’s change"
    elif fact.looked_after_in_the_garage == "deadline":
        "late: in the garage, Banerjee’s deadline"

    menu (who="lila"):

        "telling: the day late, they rang a day late" (straight=True):
            lean telling straight
            remember told_at_dinner straight
            remember six_leading the_loud_one
            "near: the day late, they rang a day late"

        "telling: the day late, she had not noticed" (comforting=True):
            lean telling comfort
            remember told_at_dinner comfort
            remember six_leading the_good_one
            "near: the day late, she had not noticed"

        "telling: the day late, the tram, and being sick on it" (kind=True):
            lean telling third_way sick_on_a_tram
            remember six_leading the_funny_one
            "near: the day late, the tram, and being sick on it"

    if fact.six_leading == "the_loud_one":
        "six, at dinner: the loud one writes larger"
    elif fact.six_leading == "the_good_one":
        "six, at dinner: the good one writes larger"
    elif fact.six_leading == "the_funny_one":
        "six, at dinner: the funny one writes larger"

    jump doors_at_ten
