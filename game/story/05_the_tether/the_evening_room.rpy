## The Evening Room: what used to be Halloran’s Beds and Mattresses, to October 2046. It ends on a shop bell.

label the_evening_room:

    open scene the_evening_room
    scene halloran_shop day with slow_dissolve
    music none
    ambience evening_room

    card "April, and after."
    if how_many_heard() == 5 or (how_many_heard() == 4 and not heard(5)):
        "They’d kept you for five months, and then there was a list. Sam went and read the list. He came back on a bus, and measured the shop door."
        "You came down Kestrel Street in April, feet first, in the sun, on the flat of a bedstead van. Mara walked in front, to clear the way."
        "It’s a mattress shop. They’d been closing down since before the Raos had the flat, and in the end they’d closed. There’s the banner. There are eleven display beds. They put you where you’d see the trams."
    else:
        "They’d kept him for five months, and then there was a list. Sam went and read the list. He came back on a bus, and measured the shop door."
        "He came down Kestrel Street in April, feet first, in the sun, on the flat of a bedstead van. Mara walked in front, to clear the way."
        "It’s a mattress shop. They’d been closing down since before the Raos had the flat, and in the end they’d closed. There’s the banner. There are eleven display beds. They put him where he’d see the trams."

    show sam shirtsleeves calm at on_the_left, turned
    if end_held("5-1"):
        "There’s a card on the plug, in Sam’s capitals. THIS IS RAVI. PLEASE DO NOT."
    else:
        "There’s a card on the plug, in Sam’s capitals. NOT THIS ONE. NOT FOR THE HOOVER."
    sam "Nine and one. I turn him at nine, and I turn him at one. The rest of the time he’s no trouble."
    "Sundays, at half past four, he’s put on the speaker. It’s a step, in Kochi, with buses. She does the neighbours from the left. She’s never asked if anybody’s listening."
    show leo himself calm at on_the_far_right
    if end_held("4-5"):
        "Leo can whistle all of it. He does it going up the stairs, and they come out on the landings to hear him get to the end."
    else:
        "Leo can whistle half of it. There’s a place, by number three, where he always stops."

    if gained("as_somebody_else"):
        "The moustache is on the fridge. It’s ginger. Whoever’s having a bad day may wear it, and not be asked."
    elif fact.told_leo_by_message == "straight":
        "He’s let off things, now. He’s only to say. He says it quite often, to keep his hand in."
    elif fact.told_leo_by_message == "comfort":
        "There’s a dolphin, on a card, in his sock drawer. He knows exactly how it smiles."

    if fact.reckoned_with_the_children == "owned_up":
        mara "Is that so, or are you saying it so that I’ll walk?"
        ava "It’s so. No. Mostly. The bus might be late."
    elif fact.reckoned_with_the_children == "came_due":
        "He still counts, at doors. He goes back, if there’s one short, and stands there."
    elif fact.reckoned_with_the_children == "gift_to_lead":
        "They take it in turns to be the hand. Mara’s good for four minutes."
    elif fact.reckoned_with_the_children == "gift_to_second":
        "On the shelf there’s the book, and on the book an envelope, to Cradle, sealed. She had the rest of his sentence. She’s never wanted to read that one."

    beat "5.19"
    "It began with the library book. You can’t leave somebody in a cupboard, Mara said; so she had Sam read it out, over the towels. Then number three came down to ask what happened. They brought a stool."
    "They did the rest of it in a week of evenings, but for one page. By then they were fourteen, and it had to be something else."
    "It’s all over the city by the summer. It’s in laundries. There’s one in a tram, that goes on round till it’s done. You bring your own chair, and nobody keeps a list."
    bridie "It’s not always good, mind."
    "One night in June a man got up, and told them a film. He told it from the middle. He went back, he’d left out a brother; there was a chase, and he did the car. It took an hour and ten. They let him."
    "He’d never been let. When he’d finished he said thank you, and put his chair back, and they could hear him all up the street, telling it to himself the right way round."

    card "October."
    if fact.at_three == "stayed":
        "There’s half a minute, most evenings, when they’ve all sat down and it’s nobody’s turn. She’s got so that she can stay in that."
    elif fact.at_three == "spoke":
        "If somebody isn’t coming she says so, now, at the door, with her coat on. People have learned to sit down first."

    if fact.said_at_the_door == "one_still_in":
        "She’s asked it of every one of them. Who was still in? There are five families. Each of them was out by then, as far as they know. One of them looked at his shoes."
    elif fact.said_at_the_door == "knew_when_i_wrote_it":
        "He knew when he wrote it. It’s four lines. She’s got them by heart, and she’s never found the place where somebody could have put a timer."
    elif fact.said_at_the_door == "finish_the_tea":
        "She’s finished it, every night, since. It doesn’t matter what’s the matter with it."

    show ava seated tired at on_the_right
    show sam shirtsleeves calm
    sam "I did ask, that night. If you’d known."
    if ending_now() == "severed":
        "He did ask. She’d gone to see to the kettle. There’s a hand lying on the cover, and she moves the cup away from it, so that it shan’t be knocked."
        ava "He said that there was a timer. We all thought so."
    elif ending_now() == "awake":
        if fact.said_in_the_drive == "straight":
            "He said that it didn’t hold itself. He’d got as far as that, and I… Ava, she said “drive”."
        elif fact.said_in_the_drive == "to_the_third":
            "He said that there was a timer, and I told Sam. Ava, she told Sam. She told him what she’d been told."
        else:
            "He said that there was a timer. And I said… Ava, she said “good”."
        "She’s looking at a pair of hands, on a cover. They’re not doing anything."
    else:
        "I knew."
        if how_many_heard() == 5 or (how_many_heard() == 4 and not heard(5)):
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
    hide leo
    scene two_teas_made with slow_dissolve
    music the_tether
    beat "5.20"
    "It’s five to eight. It’ll be Saturday. She’s come in by the back, late, with her coat on, to put the water on for two, as she does. It’s boiled."
    "There are two on the tray. One’s got a saucer over it, to keep the heat, and there’s a label on the saucer, in very large letters that go uphill. TEE. Whoever did it has drunk half of the other."
    "She drinks what there is."
    "There’s somebody outside the shop. Through the glass one can see them stop, and look at the mat, and begin to take their shoes off. They don’t know if you just walk in."
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
