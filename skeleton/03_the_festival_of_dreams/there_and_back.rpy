## There and back.

label there_and_back:

    open scene there_and_back
    "first lantern: a stall on the way in"
    beat "3.11"

    menu (who="lyra"):

        "care: at the first stall, buy what Tara would" (kind=True):
            lean care lead
            remember first_stall sweet
            "near: at the first stall, buy what Tara would"

        "care: at the first stall, buy Remy’s":
            lean care second
            remember first_stall spectacles
            "near: at the first stall, buy Remy’s"

        "care: at the first stall, let them buy for":
            lean care third
            remember first_stall sticker
            "near: at the first stall, let them buy for"

    "second lantern: the market where dreams are weighed"

    if fact.said_at_portal_eleven == "straight":
        "late: one minute, it was my dream that"
    elif fact.said_at_portal_eleven == "to_the_third":
        "late: one minute, told to Brian, because"
    elif fact.said_at_portal_eleven == "hushed":
        "late: one minute, she is only"

    menu (who="brian"):

        "between: at the scales, weigh hers against his" (kind=True):
            lean between second
            remember line_of_the_festival too_light
            "near: at the scales, weigh hers against his"

        "between: at the scales, put his own in the" (kind=True):
            lean between third
            remember line_of_the_festival too_heavy
            "near: at the scales, put his own in the"

        "between: at the scales, put hers in, and never his":
            lean between second_not_third
            remember line_of_the_festival no_weight
            "near: at the scales, put hers in, and never his"

    "third lantern: a stall that sells what was promised"
    beat "3.13"

    if gained("a_lantern_in_front"):
        "third stall: a lantern is got"
    elif fact.told_in_lantern_street == "straight":
        "third stall: a place further back is got"
    else:
        "third stall: next year is got"

    "fourth lantern: people with no faces, and Brian"

    if gained("half_a_sentence"):
        "fourth stall: a second half is got"
    elif fact.told_in_the_attic == "straight":
        "fourth stall: a full stop is got"
    else:
        "fourth stall: tomorrow is got"

    "landing: passed in the middle"

    menu (who="tara"):

        "thread: the woman in the coat, lend it before she" (kind=True):
            lean thread_end held 2-3
            "near: the woman in the coat, lend it before she"

        "thread: the woman in the coat, wait until she" (frightened=True):
            lean thread_end let_go 2-3
            "near: the woman in the coat, wait until she"

    if incoming(3, "2-3") == "held":
        "meeting 2-3: she says when it will be back"
    elif incoming(3, "2-3") == "let_go":
        "meeting 2-3: she says thank you and no day"
    else:
        "meeting 2-3: the light goes before she speaks"

    menu (who="lyra"):

        "thread: the girl at the rail, throw the end that she was proudest" (kind=True):
            lean thread_end held 3-4
            "near: the girl at the rail, throw the end that she was proudest"

        "thread: the girl at the rail, throw what can be" (frightened=True):
            lean thread_end let_go 3-4
            "near: the girl at the rail, throw what can be"

    if incoming(3, "3-4") == "held":
        "meeting 3-4: she lets go, so as to catch"
    elif incoming(3, "3-4") == "let_go":
        "meeting 3-4: she holds on, and it falls"
    else:
        "meeting 3-4: the light goes while it is in the air"

    "the man at the door: two paper cups"

    if heard(5):
        "landing: whose the second cup is"

    "fifth lantern: the creature"
    story set_piece
    beat "3.14"

    if fact.told_in_lantern_street != "straight":
        "creature: about the front of the parade, the front is for the guild’s, finished its way"
    if fact.told_in_lantern_street != "comfort":
        "creature: about the front of the parade, next year, surely, finished its way"
    if not gained("a_lantern_in_front"):
        "creature: about the front of the parade, a lantern of her own, finished its way"
    if fact.looked_after_in_the_street != "lace":
        "creature: in the crush, Tara’s other lace, finished its way"
    if fact.looked_after_in_the_street != "cuffs":
        "creature: in the crush, Lyra’s cuffs, finished its way"
    if fact.looked_after_in_the_street != "chair":
        "creature: in the crush, a chair for Brian, finished its way"
    if fact.the_vote_side != "to_lyra":
        "creature: the speech, to Lyra, who, finished its way"
    if fact.the_vote_side != "to_brian":
        "creature: the speech, to Brian, since, finished its way"
    if fact.the_vote_side != "to_lyra_not_brian":
        "creature: the speech, to Lyra, and never to, finished its way"
    if fact.told_in_the_attic != "straight":
        "creature: the perfect dream, there is no, finished its way"
    if fact.told_in_the_attic != "comfort":
        "creature: the perfect dream, tomorrow you’ll, finished its way"
    if not gained("half_a_sentence"):
        "creature: the perfect dream, say the first half and, finished its way"
    if fact.said_at_portal_eleven != "straight":
        "creature: one minute, it was my dream that, finished its way"
    if fact.said_at_portal_eleven != "to_the_third":
        "creature: one minute, told to Brian, because, finished its way"
    if fact.said_at_portal_eleven != "hushed":
        "creature: one minute, she is only, finished its way"
    if fact.first_stall != "sweet":
        "creature: at the first stall, buy what Tara would, finished its way"
    if fact.first_stall != "spectacles":
        "creature: at the first stall, buy Remy’s, finished its way"
    if fact.first_stall != "sticker":
        "creature: at the first stall, let them buy for, finished its way"
    if fact.line_of_the_festival != "too_light":
        "creature: at the scales, weigh hers against his, finished its way"
    if fact.line_of_the_festival != "too_heavy":
        "creature: at the scales, put his own in the, finished its way"
    if fact.line_of_the_festival != "no_weight":
        "creature: at the scales, put hers in, and never his, finished its way"

    menu (who="lyra"):

        "telling: to what finishes sentences, her own doubt, to its" (straight=True):
            lean telling straight
            remember told_the_creature straight
            "near: to what finishes sentences, her own doubt, to its"

        "telling: to what finishes sentences, that nobody here" (comforting=True):
            lean telling comfort
            remember told_the_creature comfort
            "near: to what finishes sentences, that nobody here"

        "telling: to what finishes sentences, an opening, and no" (kind=True):
            lean telling third_way an_opening
            "near: to what finishes sentences, an opening, and no"

    "sixth lantern: the fourth stall, backwards"
    beat "3.15"

    if gained("half_a_sentence"):
        "fourth stall: the second half is given away"
    elif fact.told_in_the_attic == "straight":
        "fourth stall: the full stop is given away"
    else:
        "fourth stall: tomorrow is given away"

    menu (who="lyra"):

        "facing: in front of it, stay until it has" (kind=True, straight=True):
            lean facing_first stay
            remember in_front_of_it stayed
            "near: in front of it, stay until it has"

        "facing: in front of it, run with her to" (frightened=True):
            lean facing_first hurry
            remember in_front_of_it hurried
            "near: in front of it, run with her to"

        "facing: in front of it, wait for Remy to" (comforting=True):
            lean facing_first wait
            remember in_front_of_it waited
            "near: in front of it, wait for Remy to"

    "seventh lantern: the third stall, backwards"

    if gained("a_lantern_in_front"):
        "third stall: the lantern is given away"
    elif fact.told_in_lantern_street == "straight":
        "third stall: the place further back is given away"
    else:
        "third stall: next year is given away"

    menu (who="lyra"):

        "reckoning: with Tara, what she promised and" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_tara owned_up
            "near: with Tara, what she promised and"

        "reckoning: with Tara, Tara has worked out that" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_tara came_due
            "near: with Tara, Tara has worked out that"

        "reckoning: with Tara, the cuff that" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_tara gift_to_lead
            "near: with Tara, the cuff that"

        "reckoning: with Tara, the vote that" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_tara gift_to_second
            "near: with Tara, the vote that"

    "eighth lantern: the second stall, backwards"

    if fact.line_of_the_festival == "too_light":
        "given away: at the scales, weigh hers against his"
    elif fact.line_of_the_festival == "too_heavy":
        "given away: at the scales, put his own in the"
    elif fact.line_of_the_festival == "no_weight":
        "given away: at the scales, put hers in, and never his"

    menu (who="brian"):

        "care: on the way back, carry Tara who" (kind=True):
            lean care lead
            remember looked_after_on_the_way_back tara
            "near: on the way back, carry Tara who"

        "care: on the way back, go slowly for Lyra" (kind=True):
            lean care second
            remember looked_after_on_the_way_back lyra
            "near: on the way back, go slowly for Lyra"

        "care: on the way back, find the spectacles that":
            lean care third
            remember looked_after_on_the_way_back remy
            "near: on the way back, find the spectacles that"

    "ninth lantern: the first stall, backwards"

    if fact.first_stall == "sweet":
        "given away: at the first stall, buy what Tara would"
    elif fact.first_stall == "spectacles":
        "given away: at the first stall, buy Remy’s"
    elif fact.first_stall == "sticker":
        "given away: at the first stall, let them buy for"

    beat "3.16"

    menu (who="lyra"):

        "facing again: the tenth minute, stay in it until she" (kind=True, straight=True):
            lean facing_last stay
            remember at_the_tenth_minute stayed
            "near: the tenth minute, stay in it until she"

        "facing again: the tenth minute, say the end of the" (comforting=True):
            lean facing_last speak
            remember at_the_tenth_minute spoke
            "near: the tenth minute, say the end of the"

    jump dawn_on_lantern_street
