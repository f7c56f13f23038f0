## Small stories that are sound: the atlas finds nothing in them. `??` marks a move that is swallowed sometimes.

label sound_story:

    open chapter 1
    beat "1.01"
    menu (who="theo_hale"):
        "Straight" (straight=True):
            lean telling straight
            remember extra_hour told_straight
            "One two three."
        "Comfort" (comforting=True):
            lean telling comfort
            remember extra_hour smoothed_over
            "One."
        "A rule" (kind=True):
            lean telling third_way floor_rule
            remember extra_hour made_a_rule
    "It is getting late."
    menu:
        "Hold on" (kind=True):
            lean thread_end held 5-1
        "Let go" (frightened=True):
            lean thread_end let_go 5-1
    lean thread_end held 1-2
    menu:
        "Own up" if moths_now() > 0:
            lean reckoning own_up
        "Let it come due" if moths_now() > 0:
            lean reckoning come_due
        "Go on" if moths_now() == 0:
            pass
    if fact.extra_hour == "told_straight":
        "An alarm for two."
    elif fact.extra_hour == "made_a_rule":
        "He has the number."
    if ending_now() == "severed":
        "It ends badly."
    else:
        "It ends."
    close chapter
    remark "That was one."
    jump landing

label bounded_loop:

    open chapter 1
    jump bounded_again

label bounded_again:

    menu:
        "Again" if fact.test_tries != "twice":
            if fact.test_tries is None:
                remember test_tries once
            else:
                remember test_tries twice
            "Once more."
            jump bounded_again
        "Enough":
            "Enough."
    if fact.test_tries == "twice":
        "You are tired."
    jump closing

label bounded_while:

    open chapter 1
    while fact.test_tries != "twice":
        if fact.test_tries is None:
            remember test_tries once
        else:
            remember test_tries twice
        menu:
            "Hush":
                lean telling_second hush
            "Say it":
                lean telling_second straight
    if fear_now() == 0:
        "It is quiet."
    elif fear_now() < 4:
        "It is not loud."
    jump closing

label beat_missed_severed:

    open chapter 1
    menu:
        "See it":
            beat "1.19"
            lean thread_end held 5-1
        "Hurry":
            lean facing_first hurry
            lean thread_end held 5-1
    jump closing_rest

label apart_by_a_late_echo:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    "It was warm."
    menu:
        "Hold on":
            lean thread_end held 5-1
        "Let go":
            lean thread_end let_go 5-1
    if fact.test_drink == "tea":
        "Tea leaves."
    jump closing_rest

label apart_after_a_jump:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
            jump where_both_come
        "Milk":
            remember test_drink milk
            jump where_both_come

label where_both_come:

    "It was warm."
    if fact.test_drink == "tea":
        "Tea leaves."
    jump closing

label apart_after_a_jump_elsewhere:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
            jump where_both_come
        "Milk":
            remember test_drink milk
            jump where_both_come

label apart_by_an_option:

    open chapter 1
    menu:
        "Open it":
            remember test_gate open
        "Leave it":
            remember test_gate shut
    "It is late."
    menu:
        "Go through" if fact.test_gate == "open":
            lean thread_end let_go 5-1
        "Stay":
            lean thread_end held 5-1
    jump closing_rest

label apart_by_an_ending:

    open chapter 1
    menu:
        "Hurry":
            lean facing_first hurry
        "Wait":
            lean facing_first wait
    "It is late."
    jump closing

label apart_by_an_echo_that_a_fact_decides:

    open chapter 1
    menu:
        "Open it":
            remember test_gate open
        "Leave it":
            remember test_gate shut
    "It is late."
    if fact.test_gate == "open":
        remember test_lamp on
    if fact.test_lamp == "on":
        "The lamp is on."
    jump closing

label apart_by_a_token:

    open chapter 1
    menu:
        "The rule":
            lean telling third_way floor_rule
        "The other":
            lean telling third_way door_rule
    "It is late."
    if gained("floor_rule"):
        "He has the number."
    jump closing

label apart_by_what_is_said_in_a_line:

    open chapter 1
    menu:
        "Red":
            remember test_coat red
        "Blue":
            remember test_coat blue
        "None":
            pass
    "The coat is [fact.test_coat]."
    jump closing

label two_echoes_in_one_condition:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    menu:
        "On":
            remember test_lamp on
        "Off":
            remember test_lamp off
    if fact.test_drink == "tea" and fact.test_lamp == "on":
        "Tea by lamplight."
    elif fact.test_drink == "milk" and fact.test_lamp == "off":
        "Milk in the dark."
    jump closing

label move_sometimes_lost:

    open chapter 1
    menu:
        "Be calm":
            lean telling_second hush
            lean telling_second hush
            lean thread_end held 5-1
        "Be wary":
            lean telling_second straight
            lean thread_end let_go 5-1
    lean telling_second hush # ?? swallowed
    jump closing_rest

label call_and_return:

    open chapter 1
    call weighed("tea", 2)
    if _return == "heavy":
        lean thread_end held 5-1
    else:
        lean thread_end let_go 5-1
    call weighed("milk", 1)
    if _return == "heavy":
        "A heavy end."
    jump closing_rest

label weighed(what, spoons):

    if what == "tea":
        "Tea, weighed."
    else:
        "Milk, weighed."
    menu:
        "Heavy":
            return "heavy"
        "Light" if spoons > 1:
            return "light"
        "Not so heavy" if spoons == 1:
            return "not"

default looked_some = []

label set_with_a_way_out:

    open chapter 1
    jump set_with_a_way_out_menu

label set_with_a_way_out_menu:

    menu:
        set looked_some
        "The cup":
            "A cup."
            remember test_drink tea
            jump set_with_a_way_out_menu
        "The band":
            "A band."
            remember test_lamp on
            jump set_with_a_way_out_menu
        "Enough":
            "Enough."
    if fact.test_drink == "tea":
        "The cup was cold."
    if fact.test_lamp == "on":
        "The band was on."
    jump closing

label jump_by_a_fact:

    open chapter 1
    menu:
        "Down":
            remember test_floor ground
        "Up":
            remember test_floor attic
    jump expression ("on_the_" + str(fact.test_floor))

label on_the_ground:

    "The ground."
    lean thread_end held 5-1
    jump closing_rest

label on_the_attic:

    "The attic."
    lean thread_end let_go 5-1
    jump closing_rest

label gentle_lines:

    open chapter 1
    if persistent.gentle:
        "It is over."
    else:
        "It is over, and it hurt."
    jump closing

label menu_before_another_part:

    open chapter 1
    menu:
        "Hold on":
            lean thread_end held 5-1
            jump closing_rest
        "Let go":
            lean thread_end let_go 5-1
            jump closing_rest

label of_another_part:

    "Nothing of the story before comes here."
    return
