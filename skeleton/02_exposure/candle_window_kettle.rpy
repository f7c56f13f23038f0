## Candle, window, kettle.

label candle_window_kettle:

    open scene candle_window_kettle

    if fact.the_last_minute == "stayed":
        "late: the minute, stay to its end"
    elif fact.the_last_minute == "hurried":
        "late: the minute, pull him by the sleeve"
    elif fact.the_last_minute == "waited":
        "late: the minute, wait in the doorway"

    if fact.told_at_the_bench == "straight":
        "late: through the bench speaker, the voice is gone"
    elif fact.told_at_the_bench == "comfort":
        "late: through the bench speaker, the voice is saved"

    if gained("rang_twice"):
        "late: two rings, from the kitchen"

    menu (who="clara"):

        "facing again: the dark kitchen, stay in it with him" (kind=True, straight=True):
            lean facing_last stay
            remember the_dark_kitchen stayed
            "near: the dark kitchen, stay in it with him"

        "facing again: the dark kitchen, say whose call it was" (comforting=True):
            lean facing_last speak
            remember the_dark_kitchen spoke
            "near: the dark kitchen, say whose call it was"

    if end_held("2-3"):
        "late: the lantern’s day is kept"
    else:
        "late: the lantern is owed"

    if fact.reckoned_with_max == "owned_up":
        "late: with Max, there was never a backup"
    elif fact.reckoned_with_max == "came_due":
        "late: with Max, he asks the machine himself"
    elif fact.reckoned_with_max == "gift_to_lead":
        "late: with Max, his number 213"
    elif fact.reckoned_with_max == "gift_to_second":
        "late: with Max, Leila’s number, written down for her"

    if fact.looked_after_at_the_plug == "max":
        "late: when the plug is out, Max drinks first"
    elif fact.looked_after_at_the_plug == "leila":
        "late: when the plug is out, Leila’s cold hands"
    elif fact.looked_after_at_the_plug == "one_chair":
        "late: when the plug is out, Leila and Clara on one chair"

    if fact.the_dark_kitchen == "stayed":
        "late: the dark kitchen, stay in it with him"
    elif fact.the_dark_kitchen == "spoke":
        "late: the dark kitchen, say whose call it was"

    if fact.answered_bread:
        "late: bread is bought"
    if fact.answered_two_rings:
        "late: the telephone rings twice"
    if fact.answered_terminus:
        "late: a ticket to the terminus"

    if ending_now() != "severed":
        beat "2.19"
        beat "2.20"
        "late: what stays a habit"

    if ending_now() == "severed":
        "ending: severed: the loop is cut, the words are gone"
    elif ending_now() == "awake":
        "ending: awake: I, Leila, she knew the time"
    else:
        "ending: connected: she says I, once: the minute was his"

    "last image: 03:02"
    close chapter
    remark "evening: after chapter 2"
    jump landing
