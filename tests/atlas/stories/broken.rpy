## Small broken stories, one for each fault that the atlas finds. A comment `!!` names the fault at the line where it is
## to be found; "@landing" after it says that it is found where the telling comes out. Nothing else may be found.

# ------------------------------------------------------------------------------------------------ what nobody meets

label unreachable_line:

    open chapter 1
    if fear_now() > 5:
        "Nobody comes here." # !! never_met
    jump closing

label unreachable_statement:

    open chapter 1
    if lead_trust() > 4:
        lean care lead # !! never_met
    jump closing

label option_never_offered:

    open chapter 1
    menu:
        "Up":
            "Up the stairs."
        "Down" if fear_now() > 4:
            pass # !! never_met
    jump closing

label value_never_said:

    open chapter 1
    remember test_drink tea
    if fact.test_drink == "tea":
        "Tea."
    elif fact.test_drink == "milk":
        "Milk." # !! never_met
    jump closing

# ----------------------------------------------------------------------------------------------- what goes nowhere

label dead_menu:

    open chapter 1
    menu:
        "Round by the garden":
            menu:
                "Slowly":
                    lean telling_second hush
                    lean telling_second hush
                "Quickly":
                    "Past the shed."
        "Through the dark":
            lean telling_second hush
            lean telling_second hush
    menu: # !! dead_menu
        "Run" if fear_now() > 0:
            "You run."
    jump closing

label jump_to_nowhere:

    open chapter 1
    menu:
        "Kitchen":
            remember test_room kitchen
        "Cellar":
            remember test_room cellar
    jump expression ("to_the_" + str(fact.test_room)) # !! no_label

label to_the_kitchen:

    "The kitchen."
    jump closing

label silent_endless:

    open chapter 1
    menu:
        "Sleep":
            "You sleep."
            jump closing
        "Lie awake":
            jump lying_awake # !! endless

label lying_awake:

    pause 1.0
    jump lying_awake

label endless_with_lines:

    open chapter 1
    menu:
        "Sleep":
            "You sleep."
            jump closing
        "Count sheep":
            jump counting_sheep # !! endless

label counting_sheep:

    "A sheep."
    jump counting_sheep

label endless_elsewhere:

    open chapter 1
    menu:
        "Sleep":
            "You sleep."
        "Lie awake":
            jump lying_awake # !! endless
    jump closing

label round_again:

    open chapter 1
    jump round_again_menu

label round_again_menu:

    menu: # !! circle
        "Again":
            "Once more."
            jump round_again_menu
        "Enough":
            "Enough."
    jump closing

label not_closed:

    open chapter 1
    menu:
        "Stay":
            "You stay."
            jump closing
        "Walk off":
            "You walk off."
    jump landing # !! no_ending @landing

label returns_in_the_middle:

    open chapter 1
    menu:
        "Stay":
            "You stay."
            jump closing
        "Stop":
            "That was all."
    return # !! no_ending

# ------------------------------------------------------------------------------------------------------ what fails

label error_in_a_condition:

    open chapter 1
    menu:
        "Be calm":
            lean telling_second hush
            lean telling_second hush
        "Be wary":
            "Your ears prick up."
    if 4 // fear_now() == 2: # !! error
        "Half of four."
    jump closing

label thread_decided_twice:

    open chapter 1
    menu:
        "Hold on":
            lean thread_end held 5-1
            lean thread_end held 5-1 # !! error
        "Let go":
            lean thread_end let_go 5-1
    jump closing_rest

label moths_left_over:

    open chapter 1
    lean thread_end held 5-1
    lean thread_end held 1-2
    menu:
        "Say it":
            lean telling straight
        "Soothe":
            lean telling comfort
    close chapter # !! error
    jump landing

# ------------------------------------------------------------------------------------------------------ what is due

label beat_missed:

    open chapter 1
    menu:
        "See it":
            beat "1.03"
            lean thread_end held 5-1
        "Look away":
            lean thread_end let_go 5-1
    jump closing_rest # !! missed_beat @landing

# Both ways come to one and the same end, so the telling has to be of the right one.
label beat_missed_on_the_second_way:

    open chapter 1
    menu: # !! cosmetic
        "See it":
            beat "1.03"
        "Look away":
            pass
    jump closing # !! missed_beat @landing

label beat_missed_awake:

    open chapter 1
    menu:
        "See it":
            beat "1.19"
            lean thread_end held 5-1
        "Hurry":
            lean facing_first hurry
            lean thread_end held 5-1
        "Look away":
            lean thread_end let_go 5-1
    jump closing_rest # !! missed_beat @landing

# -------------------------------------------------------------------------------------------- choices that are none

label cosmetic_alike:

    open chapter 1
    menu: # !! cosmetic
        "Tea":
            pass
        "Milk":
            pass
    "It was warm."
    jump closing

label cosmetic_only_within:

    open chapter 1
    menu: # !! cosmetic
        "Tea":
            "Tea, then."
            menu:
                "Let go":
                    lean thread_end let_go 5-1
                "Hold on":
                    lean thread_end held 5-1
        "Milk":
            "Milk, then."
            menu:
                "Let go":
                    lean thread_end let_go 5-1
                "Hold on":
                    lean thread_end held 5-1
    "It was warm."
    jump closing_rest

label cosmetic_echo_unheard:

    open chapter 1
    menu: # !! cosmetic
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    "It was warm."
    jump closing

label cosmetic_number:

    open chapter 1
    menu: # !! cosmetic
        "Look after the third":
            lean care third
        "Look after nobody":
            pass
    jump closing

label cosmetic_pair_of_three:

    open chapter 1
    menu: # !! cosmetic
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
        "Nothing":
            pass
    if fact.test_drink == "tea":
        "Tea leaves."
    jump closing

label move_always_lost:

    open chapter 1
    lean telling_second hush
    lean telling_second hush
    lean telling_second hush # !! lost_move
    jump closing

# -------------------------------------------------------------------------------------------- what only chooses lines

label echo_gates_an_option:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    menu: # !! echo_steers
        "Drink up":
            lean thread_end held 5-1
        "Leave the leaves" if fact.test_drink == "tea":
            lean thread_end let_go 5-1
    jump closing_rest

label echo_moves_a_number:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    if fact.test_drink == "tea": # !! echo_steers
        lean facing_first hurry
    jump closing

label echo_decides_a_jump:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    if fact.test_drink == "tea": # !! echo_steers
        "Tea leaves."
        jump closing
    jump closing

label echo_decides_what_is_remembered:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    if fact.test_drink == "tea": # !! echo_steers
        remember test_lamp on
    if fact.test_lamp == "on":
        "The lamp is on."
    jump closing

label echo_decides_a_beat:

    open chapter 1
    menu:
        "Tea":
            remember test_drink tea
        "Milk":
            remember test_drink milk
    if fact.test_drink == "tea": # !! echo_steers
        beat "1.03"
        "Tea leaves."
    else:
        beat "1.03"
    jump closing

label token_gates_an_option:

    open chapter 1
    menu:
        "The rule":
            lean telling third_way floor_rule
        "The truth":
            lean telling straight
    menu: # !! echo_steers
        "Hold on":
            lean thread_end held 5-1
        "By the rule" if gained("floor_rule"):
            lean thread_end let_go 5-1
    jump closing_rest

label setting_gates_a_menu:

    open chapter 1
    menu: # !! setting_steers
        "Hold on":
            lean thread_end held 5-1
        "Let go" if not persistent.gentle:
            lean thread_end let_go 5-1
    jump closing_rest

label thread_gates_a_menu:

    open chapter 1
    menu: # !! thread_steers
        "Hold on":
            lean thread_end held 5-1
        "Let go" if incoming(1, "5-1") != "held":
            lean thread_end let_go 5-1
    jump closing_rest

# ------------------------------------------------------------------------------------------- what cannot be followed

label undeclared_name:

    open chapter 1
    if weather == "rain": # !! refused
        "It rains."
    jump closing

label undeclared_name_in_an_option:

    open chapter 1
    menu:
        "Stay":
            "You stay."
        "Go" if weather == "dry": # !! refused
            "You go."
    jump closing

label function_without_declaration:

    open chapter 1
    if comfort_now(): # !! refused
        "It is comfortable."
    jump closing

label python_unknown:

    open chapter 1
    $ weather = "rain" # !! refused
    jump closing

label python_calls_unknown:

    open chapter 1
    $ renpy.pause(1.0) # !! refused
    jump closing

label fact_moved_by_python:

    open chapter 1
    $ store.night = None # !! refused
    jump closing

# ------------------------------------------------------------------------------------------------ sets and their ends

default looked_all = []

label set_runs_out:

    open chapter 1
    jump set_runs_out_menu

label set_runs_out_menu:

    menu: # !! dead_menu
        set looked_all
        "The cup":
            "A cup."
            remember test_coat red
            jump set_runs_out_menu
        "The band":
            "A band."
            remember test_coat blue
            jump set_runs_out_menu
    if fact.test_coat == "red":
        "The cup was last."
    jump closing

# Met by no jump, and above it nothing falls through.
label after_a_jump:

    jump closing
    "Nobody comes to what stands after a jump." # ++ never_met

label endless_from_the_start:

    pause 1.0
    jump endless_from_the_start
