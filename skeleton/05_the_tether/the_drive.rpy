## The drive.

label the_drive:

    open scene the_drive
    "radio: two o’clock, and two o’clock"

    if fact.told_over_sams_telephone == "straight":
        "near: to the sleeping ear, she is twenty minutes away"
    elif fact.told_over_sams_telephone == "comfort":
        "near: to the sleeping ear, she is in the next room"

    menu (who="ava"):

        "second: his hands at ten to two, asked again" (straight=True):
            lean telling_second straight
            remember said_in_the_drive straight
            "near: his hands at ten to two, asked again"

        "second: his hands at ten to two, told to Sam, on the telephone" (kind=True):
            lean telling_second to_the_third
            remember said_in_the_drive to_the_third
            "near: his hands at ten to two, told to Sam, on the telephone"

        "second: his hands at ten to two, good, she says" (comforting=True, frightened=True):
            lean telling_second hush
            remember said_in_the_drive hushed
            "near: his hands at ten to two, good, she says"

    story lock
    jump the_tether
