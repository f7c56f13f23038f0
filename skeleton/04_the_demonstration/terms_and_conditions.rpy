## Terms and conditions.

label terms_and_conditions:

    open scene terms_and_conditions
    beat "4.12"

    if fact.told_at_dinner == "straight":
        "late: the day late, they rang a day late"
    elif fact.told_at_dinner == "comfort":
        "late: the day late, she had not noticed"

    "scene: overheard through a wall"
    story lock
    jump the_hall_of_lilas
