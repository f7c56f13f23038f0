## Languages.

label languages:

    open scene languages
    beat "5.07"
    beat "5.08"

    if fact.looked_after_at_two_teas == "goodnight":
        "late: the second cup, a goodnight down the telephone"
    elif fact.looked_after_at_two_teas == "come_in":
        "late: the second cup, Ravi may come in and drink it"
    elif fact.looked_after_at_two_teas == "flask":
        "late: the second cup, a flask for Sam’s shift"

    if not heard(1):
        "languages: you don’t know how big a floor is"
    elif fact.line_of_the_update == "a_floor_number":
        "languages: of chapter 1, a floor number"
    elif fact.line_of_the_update == "a_question":
        "languages: of chapter 1, a question"
    elif fact.line_of_the_update == "a_rule":
        "languages: of chapter 1, a rule"
    if not heard(2):
        "languages: is there bread"
    elif fact.line_of_exposure == "two_seconds":
        "languages: of chapter 2, two seconds"
    elif fact.line_of_exposure == "is_there_bread":
        "languages: of chapter 2, is there bread"
    elif fact.line_of_exposure == "who_is_up":
        "languages: of chapter 2, who is up"
    if not heard(3):
        "languages: love that, ship it"
    elif fact.line_of_the_festival == "too_light":
        "languages: of chapter 3, too light"
    elif fact.line_of_the_festival == "too_heavy":
        "languages: of chapter 3, too heavy"
    elif fact.line_of_the_festival == "no_weight":
        "languages: of chapter 3, no weight"
    if not heard(4):
        "languages: obviously"
    elif fact.line_of_the_demonstration == "obviously":
        "languages: of chapter 4, obviously"
    elif fact.line_of_the_demonstration == "noted":
        "languages: of chapter 4, noted"
    elif fact.line_of_the_demonstration == "a_whistle":
        "languages: of chapter 4, a whistle"

    menu (who="ava"):

        "telling: to the sleeping ear, she is twenty minutes away" (straight=True):
            lean telling straight
            remember told_over_sams_telephone straight
            "near: to the sleeping ear, she is twenty minutes away"

        "telling: to the sleeping ear, she is in the next room" (comforting=True):
            lean telling comfort
            remember told_over_sams_telephone comfort
            "near: to the sleeping ear, she is in the next room"

        "telling: to the sleeping ear, the song about the tooth" (kind=True):
            lean telling third_way song_about_the_tooth
            "near: to the sleeping ear, the song about the tooth"

    jump the_labyrinth
