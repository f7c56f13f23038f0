## The Evening Room.

label finale_evening_room:

    open scene finale_evening_room
    "ending: an evening, and tomorrow another"

    "library book: somebody reads him the last page"

    jump finale_last_line
