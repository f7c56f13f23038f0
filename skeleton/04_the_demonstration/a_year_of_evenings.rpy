## A year of evenings.

label a_year_of_evenings:

    open scene a_year_of_evenings

    if fact.told_at_the_wall == "straight":
        "late: through the wall, she heard him from the first word"
    elif fact.told_at_the_wall == "comfort":
        "late: through the wall, she was asleep"

    if gained("a_list"):
        "late: the list, one handwriting"

    if fact.reckoned_with_aiden == "owned_up":
        "late: with Aiden, what she said was nothing"
    elif fact.reckoned_with_aiden == "came_due":
        "late: with Aiden, he quotes it at her"
    elif fact.reckoned_with_aiden == "gift_to_lead":
        "late: with Aiden, the diary, to keep"
    elif fact.reckoned_with_aiden == "gift_to_second":
        "late: with Aiden, her seat, to Quint"

    if fact.looked_after_when_tired == "shoes":
        "late: half past five, her shoes off first"
    elif fact.looked_after_when_tired == "coat":
        "late: half past five, Quint’s coat"
    elif fact.looked_after_when_tired == "carried":
        "late: half past five, Banerjee carried home"

    if fact.only_one_of_them == "stayed":
        "late: the quiet, stay in it"
    elif fact.only_one_of_them == "spoke":
        "late: the quiet, say something of her own"

    if end_held("3-4"):
        "late: she caught it, and has it"
    else:
        "late: it fell, and she heard it fall"

    if end_held("4-5"):
        "late: an answer, whole, in a notebook"
    else:
        "late: half an answer, in a notebook"

    "six, a year on: the tired one writes the list"

    if ending_now() != "severed":
        beat "4.19"
        beat "4.20"
        beat "4.21"
        beat "4.22"
        beat "4.23"
        "late: Halmoni begins it"

    if ending_now() == "severed":
        "ending: severed: she struck it out"
    elif ending_now() == "awake":
        "ending: awake: I, Lila, she heard"
    else:
        "ending: connected: she says I, once: she heard him through the wall"

    "last image: a list, in one handwriting"
    close chapter
    remark "evening: after chapter 4"
    jump landing
