## The last line: one of the two things that he did not say at the door.

label finale_last_line:

    music finale earned
    ambience landing_between
    if told_ending(5) == "severed":
        scene door_from_inside shut with slow_dissolve
    elif told_ending(5) == "awake":
        scene door_from_inside latch with slow_dissolve
    else:
        scene door_from_inside ajar with slow_dissolve

    "It’s two fifty-nine."
    if told_ending(5) == "severed":
        "There’s a light underneath. You’ve got a foot on either side of it."
    elif told_ending(5) == "awake":
        "It’s on the latch. It always was. You’d only to lean."
    else:
        "It’s open by a hand. It was your own: four fingers, and the thumb tucked in."
    "You had a great deal to say, and time for one. It’s come round again."

    if fact.said_at_the_door == "one_still_in":
        ravi "I knew when I wrote it."
    elif fact.said_at_the_door == "knew_when_i_wrote_it":
        ravi "Finish the tea."
    else:
        ravi "There’s one still in."

    # What the book comes to has no words.
    if finale_ending() == "light_of_day":
        scene light_of_day with slow_dissolve
        ambience evening_room
        pause 8.0

    close book
    roll credits
    return
