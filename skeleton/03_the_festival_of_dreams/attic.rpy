## Attic.

label attic:

    open scene attic

    menu (who="lyra"):

        "telling: the perfect dream, there is no" (straight=True):
            lean telling straight
            remember told_in_the_attic straight
            "near: the perfect dream, there is no"

        "telling: the perfect dream, tomorrow you’ll" (comforting=True):
            lean telling comfort
            remember told_in_the_attic comfort
            "near: the perfect dream, tomorrow you’ll"

        "telling: the perfect dream, say the first half and" (kind=True):
            lean telling third_way half_a_sentence
            "near: the perfect dream, say the first half and"

    jump portal_eleven
