## A year of evenings: from that Sunday to October 2046. Applause is its first half. Close on Lila.

label a_year_of_evenings:

    open scene a_year_of_evenings
    scene depot_hall empty with slow_dissolve
    music none
    ambience beds_breathing
    "They’d applauded. At a quarter to three, with Halmoni still going in the pillows, four hundred people had stood between their beds in their blankets and clapped the glass box for six minutes."
    "Lila slept through that. So did Aiden, with a hand over his ear."
    show quint in_socks sad at on_the_left, turned
    quint "I count the criers, I always do. I go by the shoulders. There were two hundred and sixty. And I thought, which of them’s sorry about something? And which are only wet?"
    hide quint
    "They booked again on the way out, half of them, with the blanket still round them. They’re still booking."

    if ending_now() != "severed":
        beat "4.19"
        "But Mrs Orme had put up the table by the doors, and you don’t go straight home at that hour. They’d nothing to do but sign. Aiden had wanted twelve."
        "The council had to talk about it, all Monday; and now you can come to lessons on whatever you slept, and it’s all right if it wasn’t much."
        beat "4.22"
        "And Quint has put back the marmalade. It’s on the first page, by itself."
        "In March she puts on a thing with no beds in. She comes into a room, and there’s a chair, and somebody who’s sorry about something."
        "Thirty-one people buy a ticket. She says that she can hear every one of them, and it’s horrible."
    else:
        "Mrs Orme had put up the table by the doors. Eleven people signed. Lila went by it with her collar up."

    card "October, a year on."
    scene park_kitchen year_later with slow_dissolve
    ambience park_kitchen
    show halmoni standing calm at in_the_middle
    show aiden indoors calm at on_the_far_left, turned
    show lila standing calm at on_the_far_right
    "At Mill Row it’s Sundays, after the serial. Her parents are still on the platform. She’s seventeen next, and it falls on a Friday, so they’ll be on time."
    if ending_now() != "severed":
        beat "4.21"
        theo_banerjee "I came third. There’s one by most beds now: it’s her, in a box. It doesn’t put anything in your head. Footnote: she gets a percentage, and she’s never said what she does with it."
        halmoni "Fish."
        beat "4.20"
        "Halmoni begins it. She’s only got the one beginning."
        halmoni "There was a tram."
        aiden "It was the nine, and it was late."
        theo_banerjee "Footnote: by four minutes."
        lila "There was a girl on the back seat with her hand over her mouth. She’d had two breakfasts, since she couldn’t decide whose."
        "And then it’s whoever’s next. You aren’t allowed “I”. You have to be “he”, or “she”, or the tram. It’s how they do it at the bed shop, and everyone’s taken it up."
        beat "4.23"
        "They’re nine of a Sunday, and Mr Fitch. There’s another lot over the canal who’ve started, and one at the baths, and nobody’s called it anything. They did ask Aiden for a leaflet. He went to find a pen."
    else:
        "Banerjee came third. He’s moved to a bigger garage. Halmoni says, some weeks, that there was a tram; and if nobody goes on with it she does the washing-up."

    "Bea comes. In the spring she cried for the best part of a week, with noise in it; it came all at once, in geography. Lila sat next to her, and didn’t do anything with her arm."
    "Jess went purple in June, over a sandwich, and had to be thumped."
    if fact.looked_after_when_tired == "shoes":
        "There’s a pair of garden boots by the stove, with her socks in. He’s had to buy another pair."
    elif fact.looked_after_when_tired == "coat":
        "Somebody’s inked a name on the door frame, with a date. A. PARK. She’s kept that one."
    elif fact.looked_after_when_tired == "carried":
        "Banerjee never had his shoes back. He says that it was a fair swap, he got carried."

    if fact.reckoned_with_aiden == "owned_up":
        lila "I’ve got one from today. It wasn’t all right. I said that it was all right."
        aiden "Same. The soup."
        halmoni "What about the soup?"
    elif fact.reckoned_with_aiden == "came_due":
        "He doesn’t quote, any more. He’s very careful what he knows."
    elif fact.reckoned_with_aiden == "gift_to_lead":
        "On the shelf there’s a green stock book, in two people’s writing, with leaflets stuck in."
    elif fact.reckoned_with_aiden == "gift_to_second":
        "Quint’s sent a postcard on, that she was sent. “I don’t go out at night. They tell me that you sat down. Again. M. Corrigan.”"

    if end_held("3-4") and incoming(4, "3-4") == "held":
        "Where the poster used to be she’s put a drawing that she did. It’s a pair of boots, from in front, coming."
    elif end_held("3-4"):
        "If anybody throws her something now, she lets go of whatever she’s got. They’re three mugs down."
    else:
        "Sometimes, with a cloth in her hand, she’ll stop, and reach out for something that isn’t there. It’s always to the left."
    if end_held("4-5") and incoming(4, "4-5") == "held":
        "Banerjee’s got a tune in the back of his notebook, in dots, a page and a half. It says NEAT."
    elif end_held("4-5"):
        "Banerjee’s got a tune in the back of his notebook, in dots. Under it he’s left twenty empty lines."
    else:
        "Banerjee’s got a tune in the back of his notebook, in dots. There’s a ring round where it stops."
    if fact.only_one_of_them == "stayed":
        "Nobody’s said anything for ten minutes."
    elif fact.only_one_of_them == "spoke":
        lila "I’m hungry."
        halmoni "Good."

    if fact.told_at_the_wall == "straight":
        "He still sits on that side, to tell things, with his back to the wall."
    elif fact.told_at_the_wall == "comfort":
        "They’ve been over the wall since, with a ruler. It’s so thin that you could hear a pin."

    if ending_now() == "severed":
        aiden "I said such a lot, that night. Up in that box, to her. I’d never have said it. You’d have been asleep."
        "{struck}She heard him from the first word.{/struck} You couldn’t hear a thing, down there."
        lila "Must have been."
        aiden "No. Well. Just as well."
    elif ending_now() == "awake":
        "This week it’s Aiden’s turn, so it’s the one with the key in. He does the rope. He does himself, in the box, with Quint."
        aiden "And he tells her all of it, about the book, and Thursday! And right underneath him there’s his sister, fast asleep!"
        "I heard. Lila, she heard a bit of it. Towards the end. He’d got quite loud."
        aiden "Which bit?"
        lila "“It’s warm.”"
        "He’s so pleased that she leaves it there."
    else:
        "This week it’s Aiden’s turn, so it’s the one with the key in. He does the rope. He does himself, in the box, with Quint."
        aiden "And he tells her all of it, about the book, and Thursday! And right underneath him there’s his sister, fast asleep!"
        "I wasn’t asleep."
        "I heard you from “Can I just say”. It was coming out of my pillow. I could have knocked, and you’d have heard, and you’d have stopped."
        "I kept quiet. I wanted to see how long you’d go on."
        aiden "About you?"
        "About me."

    hide lila
    hide aiden
    hide halmoni
    scene one_list with slow_dissolve
    music the_demonstration
    "On the fridge there’s a list, for next Sunday."
    if gained("a_list"):
        tired_one "Fish. Bulb for Banerjee. Ask Bea how she is. Chairs. Ask about Thursday. Don’t ask about Thursday. Card for Mum and Dad: send it."
    else:
        tired_one "Fish. Bulb for Banerjee. Ask Bea how she is. Chairs. Eggs. Card for Jess. Card for Mum and Dad: send it."
    "It goes downhill the whole way. There are seven things on it, all in one handwriting."

    close chapter

    if told_ending(4) == "severed":
        remark "That’s it. I did say that she walked."
    elif told_ending(4) == "awake":
        remark "There’s a bit there that I’d do differently. I’d have to be asked."
    else:
        remark "Noted, anyway. You can let go of my rings now."

    jump landing
