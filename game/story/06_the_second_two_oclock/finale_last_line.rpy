## The last line: one of the two things that he did not say at the door.

label finale_last_line:

    scene the_door_from_inside with slow_dissolve
    music none
    ambience landing_between

    "It’s two fifty-nine."
    if told_ending(5) == "severed":
        "There’s a light underneath. You’ve got a foot on either side of it."
    elif told_ending(5) == "awake":
        "It’s on the latch. It always was, you’d only to lean; it’s not the side that one leans on."
    else:
        "It’s open a hand wide. It’s yours: four fingers, and the thumb tucked in."
    "You had a great deal to say, and time for one. It’s come round again."

    if fact.said_at_the_door == "one_still_in":
        ravi "I knew when I wrote it."
    elif fact.said_at_the_door == "knew_when_i_wrote_it":
        ravi "Finish the tea."
    else:
        ravi "There’s one still in."

    close book
    return
