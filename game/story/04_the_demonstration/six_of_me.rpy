## Six of me: 12 Mill Row, Saturday, noon. Close on Lila. The end comes first.

label six_of_me:

    open scene six_of_me
    scene lilas_room noon with slow_dissolve
    music the_demonstration
    ambience mill_row_by_day

    remark "I’ll tell you how it comes out: she walks. So you can unclench."
    "She walks out of a hall at half past five on a Sunday morning, in shoes that aren’t hers, and down the middle of the road, and in at the door. She’s hungry. That’s the end."
    remark "You’re a really good listener. It’s kind of your whole thing."

    show lila writing calm at on_the_right
    "Saturday, noon. Lila Park has been sixteen since Thursday, and she’s writing thank-you cards. It takes her an hour, and she’s done five."
    "She’s got six handwritings. {s}It just sort of happened.{/s} She collected them, off people. She writes to each person in whichever they’d like best."

    funny_one "Dear Jess, thank you for the socks. My feet have never been so popular."
    "That’s Jess’s own, from the back of a bus ticket in year seven. It leans on things."
    kind_one "Dear Bea, it’s so soft, and you remembered that I’m always cold. How’s your nan?"
    "That’s the school nurse’s. It’s all round, and joined up, so that nothing can get out."
    clever_one "Re: torch. It’s on unless I press it. Is that a fault, or is it about something?"
    "Next door’s. It stands up straight, and well away from the edge."
    loud_one "HALMONI! A COAT!! I’ll never take it OFF!!"
    "That one’s off a poster. The poster’s over her bed: MARA QUINT, and a signature with a foot stuck out to trip you up."
    good_one "Dear Aiden, Thank you very much for the book token. I’m sure I’ll find something lovely."
    "And that’s off the labels in the freezer. It’s her mother’s."

    "Every one of those people’s going to think that the card they’ve got is from her. They’ll be a bit touched. She’s checked."

    show lila writing tired
    "The sixth’s to her parents, who are on a wind platform a hundred miles out, six weeks on and two weeks off. It’s their fifth week. They rang on Friday."
    tired_one "Dear Mum and Dad, thank you for"
    "That one isn’t off anybody. It’s what comes out of her after midnight, when her hand’s given up. It slopes down to the right, like something put on a shelf that isn’t level."
    "She can’t stand it. She puts that card underneath the others."

    show halmoni standing calm at on_the_far_left
    halmoni "Who are you talking to?"
    lila "Nobody. I’m writing."
    halmoni "Then why’s your mouth going? Eat something."
    show lila standing calm
    "Halmoni’s seventy-eight, and it’s her house. Whatever you ask her, she answers with a plate. This one’s got a cloth on it."
    lila "Do you ever feel as if there were more than one of you?"
    halmoni "At my age there’s less. Sit down to it."

    beat "4.06"
    "Lila looks to see if she minds about Friday. {s}She minds terribly.{/s} There’s nothing there to mind with. It’s been like that since the spring, and it isn’t only her. Half her year’s the same. “Can’t complain,” they say, and they can’t."
    halmoni "What’s the matter with that one?"
    lila "It’s not finished."
    halmoni "So finish it. I want the table for my serial."

    hide halmoni
    "Downstairs somebody drops a great many leaflets, and says sorry to them."
    aiden "Lila? Can I just say, I’m off now! I’m going to be outside your school. It isn’t because it’s your school."
    lila "Noted."
    "She’s very funny, with people. She hasn’t been funny to Aiden since she was about twelve."

    jump leaflets_into_the_garage
