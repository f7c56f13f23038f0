## What hands may wish for: one switch, a filter for presses that come twice, slips that wait.

init -60 python:

    # Whether the focus goes round by itself, and the seconds that it stays at each thing.
    wish("one_switch", False)
    wish("one_switch_seconds", 1.5)

    # A press that follows another within so many seconds is not counted; 0 counts all.
    wish("press_bounce", 0)

    # Whether slips and captions stay until one goes on.
    wish("slips_stay", False)

    ONE_SWITCH_LEAST, ONE_SWITCH_MOST, ONE_SWITCH_STEP = 0.5, 5.0, 0.25
