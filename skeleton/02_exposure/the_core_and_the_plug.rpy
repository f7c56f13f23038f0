## The core and the plug.

label the_core_and_the_plug:

    open scene the_core_and_the_plug
    beat "2.16"

    menu (who="clara"):

        "telling: through the bench speaker, the voice is gone" (straight=True):
            lean telling straight
            remember told_at_the_bench straight
            "near: through the bench speaker, the voice is gone"

        "telling: through the bench speaker, the voice is saved" (comforting=True):
            lean telling comfort
            remember told_at_the_bench comfort
            "near: through the bench speaker, the voice is saved"

        "telling: through the bench speaker, she rings, twice, and hangs up" (kind=True):
            lean telling third_way rang_twice
            "near: through the bench speaker, she rings, twice, and hangs up"

    menu (who="leila"):

        "facing: the minute, stay to its end" (kind=True, straight=True):
            lean facing_first stay
            remember the_last_minute stayed
            "near: the minute, stay to its end"

        "facing: the minute, pull him by the sleeve" (frightened=True):
            lean facing_first hurry
            remember the_last_minute hurried
            "near: the minute, pull him by the sleeve"

        "facing: the minute, wait in the doorway" (comforting=True):
            lean facing_first wait
            remember the_last_minute waited
            "near: the minute, wait in the doorway"

    menu (who="clara"):

        "reckoning: with Max, there was never a backup" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_max owned_up
            "near: with Max, there was never a backup"

        "reckoning: with Max, he asks the machine himself" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_max came_due
            "near: with Max, he asks the machine himself"

        "reckoning: with Max, his number 213" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_max gift_to_lead
            "near: with Max, his number 213"

        "reckoning: with Max, Leila’s number, written down for her" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_max gift_to_second
            "near: with Max, Leila’s number, written down for her"

    beat "2.17"
    beat "2.18"

    if fact.told_at_the_bench == "straight":
        "near: through the bench speaker, the voice is gone"
    elif fact.told_at_the_bench == "comfort":
        "near: through the bench speaker, the voice is saved"

    if end_held("1-2"):
        "late: she went first, he had time"
    else:
        "late: he went first, he was late"

    menu (who="clara"):

        "care: when the plug is out, Max drinks first" (kind=True):
            lean care lead
            remember looked_after_at_the_plug max
            "near: when the plug is out, Max drinks first"

        "care: when the plug is out, Leila’s cold hands" (kind=True):
            lean care second
            remember looked_after_at_the_plug leila
            "near: when the plug is out, Leila’s cold hands"

        "care: when the plug is out, Leila and Clara on one chair":
            lean care third
            remember looked_after_at_the_plug one_chair
            "near: when the plug is out, Leila and Clara on one chair"

    jump candle_window_kettle
