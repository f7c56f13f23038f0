## The Evening Room.

label the_evening_room:

    open scene the_evening_room
    beat "5.19"
    beat "5.20"

    if fact.told_leo_by_message == "straight":
        "late: Leo’s message, the dream has him down for tonight"
    elif fact.told_leo_by_message == "comfort":
        "late: Leo’s message, it will be fun"

    if fact.reckoned_with_the_children == "owned_up":
        "late: with the children, he is not behind us"
    elif fact.reckoned_with_the_children == "came_due":
        "late: with the children, Leo counts"
    elif fact.reckoned_with_the_children == "gift_to_lead":
        "late: with the children, she is the hand"
    elif fact.reckoned_with_the_children == "gift_to_second":
        "late: with the children, she stays for the whole of his sentence"

    if fact.at_three == "stayed":
        "late: three o’clock, stay until it has come"
    elif fact.at_three == "spoke":
        "late: three o’clock, say that he is not coming"

    if end_held("4-5"):
        "late: Leo can whistle the whole of it"
    else:
        "late: Leo can whistle half of it"

    if end_held("5-1"):
        "late: the card says his name"
    else:
        "late: the card says what not to unplug"

    if fact.said_at_the_door == "one_still_in":
        "late: somebody asks who was still in"
    elif fact.said_at_the_door == "knew_when_i_wrote_it":
        "late: Sam asks, did you know"
    else:
        "late: the tea is finished by somebody else"

    if ending_now() == "severed":
        "ending: severed: she steps round it"
    elif ending_now() == "awake":
        "ending: awake: I, Ava, she said good"
    else:
        "ending: connected: she says I, once: she knew there was no timer"

    "last image: a shop bell"
    close chapter
    remark "evening: after chapter 5"
    jump landing
