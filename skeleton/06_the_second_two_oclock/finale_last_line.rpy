## The last line: one of the two things that he did not say at the door.

label finale_last_line:

    if fact.said_at_the_door == "one_still_in":
        "last line: I knew when I wrote it"
    elif fact.said_at_the_door == "knew_when_i_wrote_it":
        "last line: finish the tea"
    else:
        "last line: there’s one still in"

    return
