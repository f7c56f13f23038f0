## The hall of Lilas.

label the_hall_of_lilas:

    open scene the_hall_of_lilas
    beat "4.11"
    beat "4.13"

    if fact.said_at_the_doors == "straight":
        "late: to seat 1A, she came to be seen"
    elif fact.said_at_the_doors == "to_the_third":
        "late: to seat 1A, a message to the garage"
    elif fact.said_at_the_doors == "hushed":
        "late: to seat 1A, she came with friends"

    if fact.tired_one_neglected == "once":
        "six, in the hall: the tired one coughs"
    elif fact.tired_one_neglected == "twice":
        "six, in the hall: the tired one interrupts"

    menu (who="lila"):

        "care: the same hour again, the voice through the wall":
            lean care lead
            remember line_of_the_demonstration obviously
            remember six_leading the_funny_one
            "near: the same hour again, the voice through the wall"

        "care: the same hour again, Quint’s mug" (kind=True):
            lean care second
            remember line_of_the_demonstration noted
            remember six_leading the_kind_one
            "near: the same hour again, Quint’s mug"

        "care: the same hour again, the boy who whistles":
            lean care third
            remember line_of_the_demonstration a_whistle
            remember six_leading the_clever_one
            "near: the same hour again, the boy who whistles"

    if fact.six_leading == "the_funny_one":
        "six, in the hall: the funny one writes larger"
    elif fact.six_leading == "the_kind_one":
        "six, in the hall: the kind one writes larger"
    elif fact.six_leading == "the_clever_one":
        "six, in the hall: the clever one writes larger"

    menu (who="lila"):

        "between: whose applause, take Quint’s word" (kind=True):
            lean between second
            remember hall_side quint
            remember six_leading the_loud_one
            call the_tired_one_waits
            "near: whose applause, take Quint’s word"

        "between: whose applause, take the garage’s" (kind=True):
            lean between third
            remember hall_side garage
            remember six_leading the_tired_one
            "near: whose applause, take the garage’s"

        "between: whose applause, take Quint’s word over the garage’s" (frightened=True):
            lean between second_not_third
            remember hall_side quint_not_garage
            remember six_leading the_good_one
            call the_tired_one_waits
            "near: whose applause, take Quint’s word over the garage’s"

    if fact.six_leading == "the_loud_one":
        "six, under the lights: the loud one writes larger"
    elif fact.six_leading == "the_tired_one":
        "six, under the lights: the tired one writes larger"
    elif fact.six_leading == "the_good_one":
        "six, under the lights: the good one writes larger"

    if gained("a_blank_leaflet"):
        "late: a leaflet that says nothing, through the wall"

    jump the_landing_4
