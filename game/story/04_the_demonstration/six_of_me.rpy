## Six of me: 12 Mill Row, Saturday, noon. Close on Lila. The end comes first.

label six_of_me:

    open scene six_of_me
    scene lilas_room noon with slow_dissolve
    music the_demonstration
    ambience mill_row

    if heard(4):
        remark "You know how it comes out. So don’t lie there listening for that."
    else:
        remark "I’ll tell you how it comes out: she walks. So you can unclench, I’ve got rings on."
    "She walks out of a hall at half past five on a Sunday morning, in shoes that aren’t hers, and along Mill Row, and she’s hungry."
    remark "You’re a really good listener. It’s kind of your whole thing."

    scene six_hands with dissolve
    "Saturday, noon. Lila Park has been sixteen since Thursday, and she’s writing the thank-you cards. She’s done five of the six."
    "She has six handwritings. {struck}It just sort of happened.{/struck} She collected them, off people. She writes to each person in whichever one they’d like."

    clever_one "Re: the torch. It’s on unless I press it. Is that a fault, or is it about something?"
    "That’s next door’s. He’s eleven, and his letters stand up straight, well away from the edge."
    kind_one "Dear Bea, it’s so soft, and you remembered that I’m always cold. How’s Nan?"
    "The school nurse’s. It’s round and joined up, so that nothing can get out."
    funny_one "Jess. Socks! At last, somebody who sees me as I am: two feet."
    "Off the back of a bus ticket. A boy in year nine, who left."
    loud_one "HALMONI! A COAT! I’m never taking it OFF!"
    "Off the poster over her bed, where it says MARA QUINT, with a foot stuck out to trip you up."
    good_one "Dear Aiden, Thank you very much for the book token. I’m sure I’ll find something lovely."
    "And that one’s off the labels in the freezer, which are her mother’s."

    scene lilas_room noon with dissolve
    show lila writing tired at on_the_right
    "The sixth is to her parents. They’re on a wind platform, six weeks on and two weeks off, and it’s the fifth. Her birthday was Thursday. They rang on Friday. {struck}It was lovely to hear from them.{/struck}"
    tired_one "Dear Mum and Dad, thank you for…"
    "That one isn’t off anybody. It’s what comes out after midnight, when her hand’s given up. It slopes down to the right, like something on a shelf that isn’t level."
    "She can’t stand it. She puts that card underneath the others."

    show halmoni standing calm at on_the_far_left, turned
    halmoni "Who are you talking to?"
    lila "Nobody. I’m writing."
    halmoni "Then why’s your mouth going? Eat something."
    "Her grandmother is seventy-eight, and it’s her house. She’s brought up a plate, with a cloth on."
    lila "Halmoni, do you ever feel as if there were more than one of you?"
    halmoni "At my age there’s less."

    beat "4.06"
    "Lila looks to see if she minds about Friday. {struck}She minds terribly.{/struck} There’s nothing there to mind with. It’s been like that since the spring, and half her year’s the same. “Can’t complain,” they say, and they can’t."
    halmoni "What’s the matter with that one?"
    lila "It’s not finished."
    halmoni "So finish it."

    hide halmoni
    "Downstairs her brother drops a great many leaflets, and says sorry to them."
    aiden "Lila? Can I just say, I’m off now! I’m going to be outside your school. It isn’t because it’s your school."
    lila "Noted."
    "She’s very funny, with people. She hasn’t been funny to Aiden since she was seven."

    jump leaflets_into_the_garage
