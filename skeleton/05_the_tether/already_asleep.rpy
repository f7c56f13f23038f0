## Already asleep.

label already_asleep:

    open scene already_asleep
    remark "opening: silence"
    beat "5.01"
    beat "5.02"
    beat "5.03"

    jump already_asleep_looking

label already_asleep_looking:

    menu (who="ava"):

        "look: band on the floor" if not fact.turned_from_band_on_the_floor:
            remember turned_from_band_on_the_floor
            remember looked_at_band_on_the_floor
            "near: band on the floor, looked at"

        "look: cold tea" if not fact.turned_from_cold_tea:
            remember turned_from_cold_tea
            remember looked_at_cold_tea
            "near: cold tea, looked at"

        "look: diary on the wall" if not fact.turned_from_diary_on_the_wall:
            remember turned_from_diary_on_the_wall
            remember looked_at_diary_on_the_wall
            "near: diary on the wall, looked at"

        "look: drawn hands" if not fact.turned_from_drawn_hands:
            remember turned_from_drawn_hands
            remember looked_at_drawn_hands
            "near: drawn hands, looked at"

        "look: height marks" if not fact.turned_from_height_marks:
            remember turned_from_height_marks
            remember looked_at_height_marks
            "near: height marks, looked at"

        "look: loose tooth" if not fact.turned_from_loose_tooth:
            remember turned_from_loose_tooth
            remember looked_at_loose_tooth
            "near: loose tooth, looked at"

        "look: night light" if not fact.turned_from_night_light:
            remember turned_from_night_light
            remember looked_at_night_light
            "near: night light, looked at"

        "look: obs chart" if not fact.turned_from_obs_chart:
            remember turned_from_obs_chart
            remember looked_at_obs_chart
            "near: obs chart, looked at"

        "look: open window" if not fact.turned_from_open_window:
            remember turned_from_open_window
            remember looked_at_open_window
            "near: open window, looked at"

        "look: small socks" if not fact.turned_from_small_socks:
            remember turned_from_small_socks
            remember looked_at_small_socks
            "near: small socks, looked at"

        "look: third pillow" if not fact.turned_from_third_pillow:
            remember turned_from_third_pillow
            remember looked_at_third_pillow
            "near: third pillow, looked at"

    if fact.looks_spent is None:
        remember looks_spent one
        jump already_asleep_looking
    elif fact.looks_spent == "one":
        remember looks_spent two
        jump already_asleep_looking
    elif fact.looks_spent == "two":
        remember looks_spent three
        jump already_asleep_looking
    elif fact.looks_spent == "three":
        remember looks_spent four
        jump already_asleep_looking
    elif fact.looks_spent == "four":
        remember looks_spent five
        jump already_asleep_looking
    elif fact.looks_spent == "five":
        remember looks_spent six
        jump already_asleep_looking

    "scene: the seventh look was the last"

    jump complaints
