## The bed knows best, into Followers.

label the_bed_knows_best:

    open scene the_bed_knows_best
    beat "4.01"
    beat "4.04"
    beat "4.06"
    beat "4.08"

    if fact.told_over_the_leaflets == "straight":
        "near: the diary, he has read it"
    elif fact.told_over_the_leaflets == "comfort":
        "near: the diary, he has not read it"

    menu (who="lila"):

        "between: who is invited, go where Quint asks":
            lean between second
            remember followers_side quint
            remember six_leading the_loud_one
            call the_tired_one_waits
            "near: who is invited, go where Quint asks"

        "between: who is invited, say that Aiden is busy next door" (kind=True):
            lean between third
            remember followers_side garage
            remember six_leading the_tired_one
            "near: who is invited, say that Aiden is busy next door"

        "between: who is invited, go where Quint asks, and laugh at the garage" (frightened=True):
            lean between second_not_third
            remember followers_side quint_not_garage
            remember six_leading the_funny_one
            call the_tired_one_waits
            "near: who is invited, go where Quint asks, and laugh at the garage"

    if fact.six_leading == "the_loud_one":
        "six, in bed: the loud one writes larger"
    elif fact.six_leading == "the_tired_one":
        "six, in bed: the tired one writes larger"
    elif fact.six_leading == "the_funny_one":
        "six, in bed: the funny one writes larger"

    jump dinner
