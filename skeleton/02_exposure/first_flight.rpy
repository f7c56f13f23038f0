## First flight.

label first_flight:

    open scene first_flight
    beat "2.10"

    if fact.looked_after_at_school == "clara_sent_home":
        "late: after class, Clara is sent home to him"
    elif fact.looked_after_at_school == "receipts":
        "late: after class, his receipts are kept"
    elif fact.looked_after_at_school == "soup":
        "late: after class, soup for Clara"

    if fact.consent_side == "max":
        "late: whether he may, let Max decide"
    elif fact.consent_side == "clara":
        "late: whether he may, hear Clara out"
    elif fact.consent_side == "max_not_clara":
        "late: whether he may, Max decides, and Clara is wrong"

    if gained("the_hum"):
        "late: the tune, over the terminus"

    jump two_fifty_nine_and_then_two
