## Nine minutes.

label nine_minutes:

    open scene nine_minutes
    beat "3.07"

    if fact.told_in_lantern_street == "straight":
        "near: about the front of the parade, the front is for the guild’s"
    elif fact.told_in_lantern_street == "comfort":
        "near: about the front of the parade, next year, surely"

    "scene: the unveiling"
    jump the_vote
