## The Evening Room: what used to be Halloran’s Beds and Mattresses, to October 2046. It ends on a shop bell.

label the_evening_room:

    open scene the_evening_room
    scene halloran_shop day with slow_dissolve
    music none
    ambience evening_room

    card "April, and after."
    if told_last(5):
        "You came down Kestrel Street in April, feet first, in the sun, on a bedstead van."
    else:
        "He came down Kestrel Street in April, feet first, in the sun, on a bedstead van."
    mara "Mind out! There’s a man coming through!"
    show sam shirtsleeves calm at on_the_left, turned
    show leo himself calm at on_the_far_right
    "It had been closing down since before they had the flat, and in the end it closed. There’s the banner yet. There are eleven display beds, with the plastic on."
    leo "Which of them’s he having?"
    sam "He’s brought his own. He’s only got to be where he’d see the trams."
    leo "Didn’t they want him?"
    sam "The ward had had him five months, pod and all. Then there was a list. I read the list, and came home on the bus, and measured the door."
    if end_held("5-1"):
        "There’s a card on the plug, in Sam’s capitals. THIS IS RAVI. LEAVE IN."
    else:
        "There’s a card on the plug, in Sam’s capitals. NOT THIS ONE."
    sam "I turn him at nine, and I turn him at one."

    "Sundays, at half past four, there’s a step in Kochi, on the speaker, with a bus going by."
    sudha "The end house has painted its gate. It was blue, in his father’s time. Today he stood beside it until somebody should notice; so I’ve had people since ten."
    mara "And then?"
    sudha "Then it was dark, and I shut the door, and came to ring you."
    "She doesn’t ask if anyone’s listening. She leaves room, each time, for as long as it would take to say “Did he?”"

    if end_held("4-5"):
        "Leo can whistle all of it. He does it on the stairs, and they come out on the landings to hear him get to the end."
    else:
        "Leo can whistle half of it. There’s a place, by number three, where he always stops."

    if gained("as_somebody_else"):
        "There’s a moustache in his drawer, in an envelope. She had to send off for one. He takes it out, some nights, and looks at it. He hasn’t had to put it on."
    elif fact.told_leo_by_message == "straight":
        "He’s let off things, now. He’s only to say. He hasn’t asked to be, since."
    elif fact.told_leo_by_message == "comfort":
        "There’s a dolphin, on a card, in his sock drawer. He knows exactly how it smiles."

    if fact.reckoned_with_the_children == "owned_up":
        mara "Is that so, or are you saying it so that I’ll walk?"
        ava "It’s so."
    elif fact.reckoned_with_the_children == "came_due":
        "He still counts, at doors. He goes back, if there’s one short, and stands there."
    elif fact.reckoned_with_the_children == "gift_to_lead":
        "They take it in turns to be the hand. Mara has two of the fingers, as she did then."
    elif fact.reckoned_with_the_children == "gift_to_second":
        "On the shelf there’s the book, and on the book an envelope, to Cradle, sealed. She had the whole of one sentence. She’s never wanted to open that."

    beat "5.19"
    mara "He’s still in the cupboard."
    sam "Who is?"
    mara "In his book. There’s forty pages. He’s been in there since October, and nobody’s told him what happens."
    sam "I’m folding, love."
    mara "You can fold and read."
    "He could. On the Thursday number three came down about the noise."
    neighbour "Who is it, in the cupboard?"
    sam "I’d have to go back."
    neighbour "Go from the start, then. I’ll get a stool."
    "So they went from the start. It did them for the whole of the summer, two pages an evening, what with the talk; and by midsummer they were fourteen, and nobody went home after."
    bridie "It’s at the laundry, by us. There’s one on the sixty-one, and the tram goes round till they’ve finished."
    ava "Who runs it?"
    bridie "Nobody does. There’s one in most streets. You bring a chair. If you ask who began it they say that it was some man, at a door."
    if told_last(5):
        "They mean you. You’d only wanted to know how many."
    else:
        "He’d only wanted to know how many."
    "One night in June a man got up who’d been coming for a month, and told them a film."
    film_man "So then he’s in the car. Only there’s a brother, I should have put the brother in. He’s cross because of the brother. And so he’s in the car."
    "He told it from the middle, in both directions. It took an hour and ten, and they let him."
    film_man "That’s it. That’s all there is. Thank you. I’ve never got to the end of it, with people."
    "They could hear him go up the street, telling it to himself the right way round."

    card "October."
    if fact.at_three == "stayed":
        "There’s half a minute, most evenings, when they’ve all sat down and it’s nobody’s turn. She’s got so that she can stay in that."
    elif fact.at_three == "spoke":
        "If somebody isn’t coming she says so, now, at the door, with her coat on. People have learned to sit down first."

    if fact.said_at_the_door == "one_still_in":
        "She’s asked it of every one of them. Who was still in? There are five families. Each of them was out by then, as far as they know. One of them looked at his shoes."
    elif fact.said_at_the_door == "knew_when_i_wrote_it":
        "“When I wrote it.” It’s four lines. She’s got them by heart, and there’s no place in them where a person could have put a timer."
    elif fact.said_at_the_door == "finish_the_tea":
        "She’s finished it, every night, since."

    hide leo
    show ava seated tired at on_the_right
    show sam shirtsleeves calm
    sam "I did ask, that night. If you’d known."
    if ending_now() == "severed":
        "He did ask. She’d gone to see to the kettle. There’s a hand lying on the cover, and she moves the cup away from it, so that it shan’t be knocked."
        ava "There was supposed to be a timer. That’s what we’d got to go on."
    elif ending_now() == "awake":
        if fact.said_in_the_drive == "straight":
            "It didn’t hold itself. It had got as far as that, and I… Ava, she said “drive”."
        elif fact.said_in_the_drive == "to_the_third":
            "There was to be a timer, and I told Sam. Ava, she told Sam. She told him what she’d been told."
        else:
            "There was to be a timer. And I said… Ava, she said “good”."
        "She’s looking at a pair of hands, on a cover. Over them, by the banner, there’s a face pinned up. It’s the one that she ever did."
    else:
        "I knew."
        if told_last(5):
            if fact.said_in_the_drive == "straight":
                "There wasn’t a timer. You’d begun to tell me, and I said “drive”, because it got me to my children."
            elif fact.said_in_the_drive == "to_the_third":
                "There wasn’t a timer. I saw your hands when you said it. Sam asked me how you looked, and I didn’t tell him, because it got me to my children."
            else:
                "There wasn’t a timer. I saw your hands when you said it, at ten to two, and I said “good”, because it got me to my children."
        else:
            if fact.said_in_the_drive == "straight":
                "There wasn’t a timer. He’d begun to tell me, and I said “drive”, because it got me to my children."
            elif fact.said_in_the_drive == "to_the_third":
                "There wasn’t a timer. I saw his hands when he said it. Sam asked me how he looked, and I didn’t tell him, because it got me to my children."
            else:
                "There wasn’t a timer. I saw his hands when he said it, at ten to two, and I said “good”, because it got me to my children."
        "I’d say it again. That’s the part I don’t tell."
        "Sam’s got a towel. He’s folded it in four, and it won’t go any smaller."

    hide ava
    hide sam
    scene two_teas_made with slow_dissolve
    music the_tether
    beat "5.20"
    "It’s five to eight. She’s come in by the back, late, with her coat on, to put the water on for two, as she does. It’s boiled."
    "There are two on the tray. One’s got a saucer over it, to keep the heat, and there’s a label on the saucer, in very large letters that go uphill. TEE. Whoever did it has drunk half of the other."
    "She drinks what there is."
    "There’s somebody outside the shop. Through the glass one can see them stop, and look at the mat, and begin to take their shoes off. They don’t know if one just walks in."
    sound shop_bell
    "The bell goes."

    close chapter

    if told_ending(5) == "severed":
        remark "Then it was time to sit down. That’s all there is of ours."
    elif told_ending(5) == "awake":
        remark "I’d got that better, in my head. It’s late, I’ll do your lamp."
    else:
        remark "You pressed, just then. No, I’m not asking."

    jump landing
