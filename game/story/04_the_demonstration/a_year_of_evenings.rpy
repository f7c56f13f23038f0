## A year of evenings: from that Sunday to October 2046. Applause is its first half. Close on Lila.

label a_year_of_evenings:

    open scene a_year_of_evenings
    scene depot_hall empty with slow_dissolve
    music none
    ambience depot_at_dawn
    "Applause, first. They’d all got up, at a quarter to three, with her snore still going; they stood between their beds in their blankets, and they clapped. It lasted eleven minutes. Quint stood up there in her glass box, and nobody could see her do it."
    show quint in_socks sad at on_the_left
    quint "I counted. I always count the criers; I do it off their shoulders. There were three hundred and six. And I thought, how many of those are sorry about something? And how many are only wet?"
    hide quint
    "They booked again on the way out. You may as well know. Half of them booked while they still had the blanket round them."

    if ending_now() != "severed":
        beat "4.19"
        "But there was a table, with a leg that you’ve to hold on with your knee. Four hundred people don’t go straight home at that hour. They’d nothing to do but sign. He’d wanted twelve."
        "The council had to talk about it. They’re still talking. It’s got so that you can go to school on no more than you slept, and nobody minds your marks; and half her year can do “ha” on purpose."
        beat "4.22"
        "In March Quint puts on a thing with no beds in. She comes into a room, and sits on a chair, and somebody tells her what the matter is. Thirty-one people buy a ticket. She says that she can hear every one of them, and it’s horrible."
        beat "4.21"
        "Banerjee gets third, for Young Makers; it was in by eleven. There’s one beside most beds now. It’s a box with an old woman in it. It doesn’t steer, and it won’t put anything in your head. It’s so as not to be the only one asleep."
        theo_banerjee "Footnote: she gets a percentage. She spends it on batteries, for the box."
    else:
        "There was a table, too, with a leg that wants holding. Eleven people signed. He’d wanted twelve. Lila had gone straight past it, with her coat over her head."
        "Banerjee gets third, for Young Makers. He’s moved to a bigger garage."

    scene park_kitchen year_later with slow_dissolve
    ambience park_kitchen
    show halmoni standing calm at on_the_left
    show aiden standing calm at on_the_far_left
    "At Mill Row it’s Sundays, after the serial."
    if fact.looked_after_when_tired == "shoes":
        "There are garden boots by the stove, with her socks in them. He’s bought himself some more."
    elif fact.looked_after_when_tired == "coat":
        "Quint’s written in on the door frame, in ink, with a date: A. PARK. She’s kept that one."
    elif fact.looked_after_when_tired == "carried":
        "Banerjee’s shoes never went back. He says that it was a fair swap; he got carried."

    if ending_now() != "severed":
        beat "4.20"
        "Halmoni begins it. She’s always got the one beginning."
        halmoni "There was a tram."
        "And then it’s whoever’s next. You aren’t allowed “I”; you have to be “he”, or “she”, or the tram. That was Lila’s. It’s easier to get the truth out of someone who isn’t there."
        beat "4.23"
        "There’s nine of them now, of a Sunday, and Mr Fitch. There’s another lot over the canal who’ve started, and one at the baths. Nobody’s called it anything. They did ask Aiden for a leaflet, and he went for a pen, and couldn’t think."
    else:
        "Halmoni has her serial. Sometimes, after it, she says that there was a tram; and if nobody goes on, she does the washing-up."

    if fact.reckoned_with_aiden == "owned_up":
        "Aiden’s got a new rule, about shutting his mouth. He writes it on his hand."
    elif fact.reckoned_with_aiden == "came_due":
        "He doesn’t quote, any more. He’s very careful what he knows."
    elif fact.reckoned_with_aiden == "gift_to_lead":
        "On the shelf there’s a green stock book with two people’s writing in it. One of them has stuck things in."
    elif fact.reckoned_with_aiden == "gift_to_second":
        "Quint’s got a card from Miss Corrigan over her chair. “I don’t go out at night. I’m told that you sat down. Again.”"

    show lila standing calm at on_the_far_right
    if end_held("3-4"):
        if incoming(4, "3-4") == "let_go":
            "Round the handle of the back door there’s a bit of good cord, in a knot that nobody in the family can undo."
        else:
            "Over Lila’s bed, where the poster used to be, is something that she couldn’t have brought out of a dream, and hasn’t. She drew it. It’s a pair of boots."
    else:
        "Now and then, washing up, she’ll put out a hand for something that’s gone by. She can hear it going down."
    if end_held("4-5"):
        "Banerjee has got a whole tune in the back of his notebook, in dots, with “NEAT” on it. He won’t say who from."
    else:
        "Banerjee has got half a tune in the back of his notebook, in dots. It’s got a ring round the place where it stops."
    if fact.only_one_of_them == "stayed":
        "There are whole evenings when neither she nor Aiden says a thing, and it isn’t because of anything."
    elif fact.only_one_of_them == "spoke":
        "She tells him when she’s hungry. You’d be surprised how far you can get on it."

    if ending_now() == "severed":
        aiden "I read to you for twenty minutes. D’you remember? You’d have been asleep."
        "{s}She heard him from the first word.{/s} You can’t hear a word, through there."
        lila "Must have been."
        aiden "No. Well. It’s a good wall."
    elif ending_now() == "awake":
        "This week it’s Aiden’s turn, so it’s the one with the wall in. He does the key, and he does the rope. He does himself lying down."
        aiden "And he reads her the whole leaflet, to a wall, and she’s fast asleep!"
        "I heard. Lila, she heard a bit of it; towards the end; it’d got quite loud."
        aiden "Which bit?"
        lila "Nine."
        "He’s so pleased that she leaves it there."
    else:
        "This week it’s Aiden’s turn, so it’s the one with the wall in. He does the key, and he does the rope. He does himself lying down."
        aiden "And he reads her the whole leaflet, to a wall, and she’s fast asleep!"
        "I wasn’t asleep."
        "I heard you from “You can’t come up here”. I heard you break the rope. I was lying with my back right up against you, and I could have knocked, and you’d have stopped."
        "I kept quiet. I wanted to see how long you’d go on."
        aiden "How long did I?"
        "I don’t know. I never got to where it left off."

    if fact.told_at_the_wall == "straight":
        "He still sits on that side of the room, with his back to the wall, to tell things."
    elif fact.told_at_the_wall == "comfort":
        "They’ve had a look at that wall, between them. It’s an inch and a half. There’s a plug in it; you could hear a pin."

    hide lila
    hide aiden
    hide halmoni
    scene one_list with slow_dissolve
    music the_demonstration
    "On the fridge there’s a list, for Sunday."
    if gained("a_list"):
        tired_one "fish. bulb for Theo. ask Bea about her nan. chairs. ask about Thursday. don’t ask about Thursday. card for Mum and Dad, send it"
    else:
        tired_one "fish. bulb for Theo. ask Bea about her nan. chairs. eggs. a card for Jess. the card for Mum and Dad, send it"
    "It slopes. It goes down to the right, the whole way, like something put on a shelf that isn’t level. There are seven things on it, and it’s all the one hand."

    close chapter

    if told_ending(4) == "severed":
        remark "That’s it. I did say that she walked."
    elif told_ending(4) == "awake":
        remark "There’s a bit there that I’d do differently. I’d have to be asked, though."
    else:
        remark "Anyway. Noted. You can let go of my rings now."

    jump landing
