## Small stories of which every telling is played by the engine and compared with what the search says of them.

label long_evening:

    open chapter 1
    menu:
        "Straight" (straight=True):
            lean telling straight
            remember test_drink tea
            "One two three."
        "Comfort" (comforting=True):
            lean telling comfort
            remember test_drink milk
        "A rule" (kind=True):
            lean telling third_way floor_rule
            "Four."
    menu:
        "Her":
            lean care lead
        "Him":
            lean care second
        "Them":
            lean care third
            "Five six."
    story lock
    if fact.test_drink == "tea":
        "There is tea in the pot."
    menu:
        "Say it":
            lean telling_second straight
        "Pass it on":
            lean telling_second to_the_third
        "Hush":
            lean telling_second hush
    if fear_now() > 3:
        menu:
            "Breathe":
                lean facing_first stay
            "Run":
                lean facing_first hurry
                "Running, running."
    menu:
        "Hold on":
            lean thread_end held 5-1
        "Let go":
            lean thread_end let_go 5-1
    menu:
        "Hold on":
            lean thread_end held 1-2
        "Let go":
            lean thread_end let_go 1-2
    menu:
        "Own up" if moths_now() > 0:
            lean reckoning own_up
        "Let it come due" if moths_now() > 0:
            lean reckoning come_due
        "For her" if moths_now() == 0:
            lean reckoning gift_lead
        "For him" if moths_now() == 0:
            lean reckoning gift_second
    menu:
        "Stay":
            lean facing_last stay
        "Speak":
            lean facing_last speak
    if gained("floor_rule"):
        "He has the number."
    if ending_now() == "severed":
        "It ends badly."
    elif ending_now() == "connected":
        "It ends well, with more words than that."
    else:
        "It ends."
    if heard(2):
        "Nobody was told of the second chapter."
    close chapter
    jump landing

label rooms_by_turns:

    open chapter 1
    jump rooms_by_turns_menu

default looked_rooms = []

label rooms_by_turns_menu:

    menu:
        set looked_rooms
        "Down" if fact.test_tries != "twice":
            remember test_floor ground
            jump rooms_by_turns_go
        "Up":
            remember test_floor attic
            jump rooms_by_turns_go
        "Enough" if fact.test_tries is not None:
            "Enough."
            lean facing_first stay
    if fear_now() < 2:
        "Nothing is there."
    jump closing

label rooms_by_turns_go:

    if fact.test_tries is None:
        remember test_tries once
    else:
        remember test_tries twice
    jump expression ("rooms_by_turns_" + fact.test_floor)

label rooms_by_turns_ground:

    "The ground floor."
    lean telling straight
    jump rooms_by_turns_menu

label rooms_by_turns_attic:

    "The attic, and what is in it."
    lean facing_first hurry
    jump rooms_by_turns_menu

label weighed_twice:

    open chapter 1
    call weighed_by("tea", 1)
    if _return == "heavy":
        lean telling_second straight
    call weighed_by("milk", 2)
    if _return == "light":
        lean facing_first hurry
        "Light as milk."
    call weighed_by("tea", 3)
    if fact.test_coat == "red":
        "It was red."
    elif fact.test_coat == "blue":
        "Blue it was."
    else:
        "Neither, then."
    jump closing

label weighed_by(what, spoons):

    if what == "tea":
        "Tea, weighed."
    else:
        "Milk, and weighed."
    menu:
        "Heavy":
            remember test_coat red
        "Light" if spoons > 1:
            remember test_coat blue
            return "light"
        "Lighter" if spoons > 2:
            return "lighter"
    return "heavy"

label down_and_down:

    open chapter 1
    while fear_now() > 0 and lead_trust() > 0:
        menu:
            "Hush":
                lean telling_second hush
            "Hurry":
                lean facing_first hurry
                "A step."
            "Stay":
                lean facing_first stay
                "No step."
    if lead_trust() > 1:
        "You are all here."
        lean facing_first wait
    elif lead_trust() == 1:
        "One of you is here."
    menu:
        "On" if second_trust() == 0:
            "Alone."
        "Along" if second_trust() > 0:
            lean thread_end held 5-1
            jump closing_rest
        "Off":
            lean thread_end let_go 5-1
            jump closing_rest
    jump closing
