## Where the telling stops for now: the chapters after this scene are still to be written.

label end_of_what_is_told:

    scene dark with slow_dissolve
    music none
    ambience evening_room

    remark "I’ll leave him there. It’s a long night, and I’ve got the early tram."
    sam "He’ll keep. Same time tomorrow?"
    theo "Same time tomorrow. Night, then."

    "Plastic, and feet. Somebody small is carried past, still saying that she isn’t asleep."

    return
