## Four in one bed.

label four_in_one_bed:

    open scene four_in_one_bed
    beat "5.17"

    if fact.told_the_children == "straight":
        "late: while it comes apart, one of us is staying"
    elif fact.told_the_children == "comfort":
        "late: while it comes apart, he is right behind us"

    if gained("song_about_the_tooth"):
        "late: the song, under a pillow"

    if gained("a_number_each"):
        "late: four numbers, said aloud"

    if fact.at_the_water == "stayed":
        "late: the water, stay in it with them"
    elif fact.at_the_water == "hurried":
        "late: the water, swim for the light"
    elif fact.at_the_water == "waited":
        "late: the water, wait for it to go down"

    if fact.looked_after_at_the_door == "leo":
        "late: at the door, Leo, who will not look"
    elif fact.looked_after_at_the_door == "shoes":
        "late: at the door, Ravi’s shoes, put straight"
    elif fact.looked_after_at_the_door == "sam":
        "late: at the door, what Sam will need to know"

    if ending_now() != "severed":
        beat "5.16"
        "late: a pledge, about the tooth"

    jump the_evening_room
