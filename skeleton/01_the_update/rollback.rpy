## Rollback.

label rollback:

    open scene rollback
    beat "1.10"
    "first rollback: the lab is seen"

    menu (who="mira"):

        "telling: into her ear, nobody knows how deep" (straight=True):
            lean telling straight
            remember said_into_her_ear straight
            "near: into her ear, nobody knows how deep"

        "telling: into her ear, it is only a dream" (comforting=True):
            lean telling comfort
            remember said_into_her_ear comfort
            "near: into her ear, it is only a dream"

        "telling: into her ear, a knock for each floor" (kind=True):
            lean telling third_way knock_for_each_floor
            "near: into her ear, a knock for each floor"

    "second rollback: the lab is seen"

    menu (who="mira"):

        "second: the rollbacks, each one sent her down" (straight=True):
            lean telling_second straight
            remember rollbacks_told_to_theo straight
            "near: the rollbacks, each one sent her down"

        "second: the rollbacks, told to Jordan instead" (kind=True):
            lean telling_second to_the_third
            remember rollbacks_told_to_theo to_the_third
            "near: the rollbacks, told to Jordan instead"

        "second: the rollbacks, green across the board" (comforting=True, frightened=True):
            lean telling_second hush
            remember rollbacks_told_to_theo hushed
            "near: the rollbacks, green across the board"

    story lock
    "third rollback: both rooms are seen"

    menu (who="mira"):

        "care: the second two o’clock, her hand stays held":
            lean care lead
            remember line_of_the_update a_floor_number
            "near: the second two o’clock, her hand stays held"

        "care: the second two o’clock, the telephone stays open":
            lean care second
            remember line_of_the_update a_question
            "near: the second two o’clock, the telephone stays open"

        "care: the second two o’clock, Jordan is not left alone with it" (kind=True):
            lean care third
            remember line_of_the_update a_rule
            "near: the second two o’clock, Jordan is not left alone with it"

    jump three_floors
