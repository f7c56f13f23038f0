## Dawn on Lantern street.

label dawn_on_lantern_street:

    open scene dawn_on_lantern_street

    if fact.told_the_creature == "straight":
        "late: to what finishes sentences, her own doubt, to its"
    elif fact.told_the_creature == "comfort":
        "late: to what finishes sentences, that nobody here"

    if fact.in_front_of_it == "stayed":
        "late: in front of it, stay until it has"
    elif fact.in_front_of_it == "hurried":
        "late: in front of it, run with her to"
    elif fact.in_front_of_it == "waited":
        "late: in front of it, wait for Remy to"

    if gained("an_opening"):
        "late: the street finishes it for her, kindly"

    if ending_now() != "severed":
        beat "3.17"
        beat "3.18"
        beat "3.19"
        "late: three of them think again"

    if fact.reckoned_with_tara == "owned_up":
        "late: with Tara, what she promised and"
    elif fact.reckoned_with_tara == "came_due":
        "late: with Tara, Tara has worked out that"
    elif fact.reckoned_with_tara == "gift_to_lead":
        "late: with Tara, the cuff that"
    elif fact.reckoned_with_tara == "gift_to_second":
        "late: with Tara, the vote that"

    if fact.looked_after_on_the_way_back == "tara":
        "late: on the way back, carry Tara who"
    elif fact.looked_after_on_the_way_back == "lyra":
        "late: on the way back, go slowly for Lyra"
    elif fact.looked_after_on_the_way_back == "remy":
        "late: on the way back, find the spectacles that"

    jump sunset
