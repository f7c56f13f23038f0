## The second two o’clock: one story between them, each stuck where another’s has the missing half.

label the_second_two_oclock:

    open scene the_second_two_oclock
    "finale: fifty-nine minutes"

    if not told_last(5):
        "pronoun: you"

    if told_ending(1) == "severed":
        "told: Theo steps round it"
    elif told_ending(1) == "awake":
        "told: Theo nearly says it"
    else:
        "told: Theo has said it"

    if told_ending(2) == "severed":
        "told: Leila steps round it"
    elif told_ending(2) == "awake":
        "told: Leila nearly says it"
    else:
        "told: Leila has said it"

    if told_ending(3) == "severed":
        "told: Remy steps round it"
    elif told_ending(3) == "awake":
        "told: Remy nearly says it"
    else:
        "told: Remy has said it"

    if told_ending(4) == "severed":
        "told: Lila steps round it"
    elif told_ending(4) == "awake":
        "told: Lila nearly says it"
    else:
        "told: Lila has said it"

    if told_ending(5) == "severed":
        "told: Ava steps round it"
    elif told_ending(5) == "awake":
        "told: Ava nearly says it"
    else:
        "told: Ava has said it"

    if thread("1-2") == "lit":
        "stuck, Elara and Max: his times and her rule, both halves"
    elif thread("1-2") == "loose":
        "stuck, Elara and Max: his times and her rule, one half"
    else:
        "stuck, Elara and Max: his times and her rule, nobody has it"

    if thread("2-3") == "lit":
        "stuck, Leila and Tara: the lantern and its day, both halves"
    elif thread("2-3") == "loose":
        "stuck, Leila and Tara: the lantern and its day, one half"
    else:
        "stuck, Leila and Tara: the lantern and its day, nobody has it"

    if thread("3-4") == "lit":
        "stuck, Lyra and Lila: the throw and the catch, both halves"
    elif thread("3-4") == "loose":
        "stuck, Lyra and Lila: the throw and the catch, one half"
    else:
        "stuck, Lyra and Lila: the throw and the catch, nobody has it"

    if thread("4-5") == "lit":
        "stuck, Banerjee and Leo: the question and the whole answer, both halves"
    elif thread("4-5") == "loose":
        "stuck, Banerjee and Leo: the question and the whole answer, one half"
    else:
        "stuck, Banerjee and Leo: the question and the whole answer, nobody has it"

    if thread("5-1") == "lit":
        "stuck, Ravi’s name and Theo: the asking and the name, both halves"
    elif thread("5-1") == "loose":
        "stuck, Ravi’s name and Theo: the asking and the name, one half"
    else:
        "stuck, Ravi’s name and Theo: the asking and the name, nobody has it"

    if finale_ending() == "lights_out":
        jump finale_lights_out
    elif finale_ending() == "light_of_day":
        jump finale_light_of_day
    elif finale_ending() == "undertow":
        jump finale_undertow
    else:
        jump finale_evening_room
