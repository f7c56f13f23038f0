## The one count of neglect: how often the tired one’s option was passed over. It stops at three.

label the_tired_one_waits:

    if fact.tired_one_neglected == "twice":
        remember tired_one_neglected thrice
    elif fact.tired_one_neglected == "once":
        remember tired_one_neglected twice
    elif fact.tired_one_neglected is None:
        remember tired_one_neglected once
    return
