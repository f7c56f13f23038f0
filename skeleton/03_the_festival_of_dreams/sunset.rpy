## Sunset.

label sunset:

    open scene sunset
    beat "3.20"

    if end_held("2-3"):
        "late: a double knot that she cannot tie"
    else:
        "late: a lace undone"

    if end_held("3-4"):
        "late: the piece has no end, and is shown"
    else:
        "late: the piece is whole, and is not shown"

    if fact.at_the_tenth_minute == "stayed":
        "late: the tenth minute, stay in it until she"
    elif fact.at_the_tenth_minute == "spoke":
        "late: the tenth minute, say the end of the"

    if fact.told_in_lantern_street == "straight":
        "late: about the front of the parade, the front is for the guild’s"
    elif fact.told_in_lantern_street == "comfort":
        "late: about the front of the parade, next year, surely"

    if fact.told_in_the_attic == "straight":
        "late: the perfect dream, there is no"
    elif fact.told_in_the_attic == "comfort":
        "late: the perfect dream, tomorrow you’ll"

    if ending_now() != "severed":
        beat "3.21"
        beat "3.22"
        "late: the road that everybody takes"

    if ending_now() == "severed":
        "ending: severed: he does not say how he voted"
    elif ending_now() == "awake":
        "ending: awake: I, Remy, he raised his"
    else:
        "ending: connected: he says I, once: he abstained"

    "last image: a lantern unlit for eleven years"
    close chapter
    remark "evening: after chapter 3"
    jump landing
