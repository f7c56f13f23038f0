## Two fifty-nine, and then two.

label two_fifty_nine_and_then_two:

    open scene two_fifty_nine_and_then_two
    beat "2.11"

    menu (who="leila"):

        "second: the clock, it goes back, and it is his" (straight=True):
            lean telling_second straight
            remember said_at_two_fifty_nine straight
            "near: the clock, it goes back, and it is his"

        "second: the clock, said to Clara, not to him" (kind=True):
            lean telling_second to_the_third
            remember said_at_two_fifty_nine to_the_third
            "near: the clock, said to Clara, not to him"

        "second: the clock, it is nearly three" (comforting=True, frightened=True):
            lean telling_second hush
            remember said_at_two_fifty_nine hushed
            "near: the clock, it is nearly three"

    story lock
    jump override
