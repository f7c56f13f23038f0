## Tired.

label tired:

    open scene tired
    beat "4.17"
    beat "4.18"

    if fact.among_the_six == "stayed":
        "late: the six, stay until each has spoken"
    elif fact.among_the_six == "hurried":
        "late: the six, push through them"
    elif fact.among_the_six == "waited":
        "late: the six, wait for them to stop"

    if gained("sick_on_a_tram"):
        "late: the tram, again, and the smell"

    if fact.tired_one_neglected == "once":
        "six, in the bed: the tired one coughs"
    elif fact.tired_one_neglected == "twice":
        "six, in the bed: the tired one interrupts"
    elif fact.tired_one_neglected == "thrice":
        "six, in the bed: the tired one interrupts, and finishes"

    menu (who="aiden"):

        "care: half past five, her shoes off first" (kind=True):
            lean care lead
            remember looked_after_when_tired shoes
            "near: half past five, her shoes off first"

        "care: half past five, Quint’s coat":
            lean care second
            remember looked_after_when_tired coat
            "near: half past five, Quint’s coat"

        "care: half past five, Banerjee carried home" (kind=True):
            lean care third
            remember looked_after_when_tired carried
            "near: half past five, Banerjee carried home"

    menu (who="lila"):

        "facing again: the quiet, stay in it" (kind=True, straight=True):
            lean facing_last stay
            remember only_one_of_them stayed
            remember six_leading the_tired_one
            "near: the quiet, stay in it"

        "facing again: the quiet, say something of her own" (comforting=True):
            lean facing_last speak
            remember only_one_of_them spoke
            remember six_leading the_tired_one
            "near: the quiet, say something of her own"

    jump a_year_of_evenings
