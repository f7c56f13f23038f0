## Night school.

label night_school:

    open scene night_school
    beat "2.04"
    beat "2.09"

    if fact.voicemail_told == "straight":
        "near: the voicemail, it is in no backup"
    elif fact.voicemail_told == "comfort":
        "near: the voicemail, it is somewhere in the backup"

    menu (who="leila"):

        "care: after class, Clara is sent home to him":
            lean care lead
            remember looked_after_at_school clara_sent_home
            "near: after class, Clara is sent home to him"

        "care: after class, his receipts are kept" (kind=True):
            lean care second
            remember looked_after_at_school receipts
            remember noticed_terminus
            "near: after class, his receipts are kept"

        "care: after class, soup for Clara":
            lean care third
            remember looked_after_at_school soup
            "near: after class, soup for Clara"

    jump consent
