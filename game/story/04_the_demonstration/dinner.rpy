## Dinner: 12 Mill Row, Saturday, 19:00. Close on Lila. Both of them are right.

label dinner:

    open scene dinner
    scene park_kitchen evening with slow_dissolve
    music none
    ambience park_kitchen

    "Seven o’clock, with soup and a fish. Lila’s got her telephone propped against the pepper, in case it rings. It’s been in front of her since Wednesday."
    show halmoni standing calm at in_the_middle
    show aiden indoors calm at on_the_far_left, turned
    show lila standing calm at on_the_far_right

    if fact.looked_after_in_the_garage == "dinner":
        "She’s got the middle of the fish, with a leaflet stood on it that says LILA. She eats round that."
    elif fact.looked_after_in_the_garage == "change":
        "Aiden has his tea in a glass tonight. In the sink there’s a mug, with its face to the wall."
    elif fact.looked_after_in_the_garage == "deadline":
        "Aiden can’t lift his arms. He’s going down to his soup like a horse."

    "It lights up, and all three of them look. It’s nine thousand two hundred."
    halmoni "Who’s that?"
    lila "People."
    aiden "There’s this thing tonight. I don’t know if you’d heard."
    lila "I’m going to it."
    aiden "Can I just say—"
    lila "No."
    halmoni "Fish."

    beat "4.09"
    aiden "I’ve read the terms. They’re sixty pages. There used to be a word that you said, and it stopped, and they’ve taken out the word. It’s on page nine. You lie down at ten, and they say when you get up."
    lila "Everything’s like that. School’s like that."
    aiden "You can get up from school!"
    lila "Can you?"
    halmoni "No. Eat."

    show aiden indoors worried
    aiden "I’m not saying you shouldn’t have fun."
    lila "You want everybody to lie in the dark and wait. I did that. I did it all spring, every night, on my own, with nothing plugged in. I did your whole leaflet. There wasn’t anything at the end of it."
    "That’s the longest thing that she’s said to him since Easter. He’d never known it. He looks for it. He’s got a face that you can watch look for things."
    aiden "You could have knocked. I’m only through the wall."
    lila "You’d have told me about it."
    lila "They like me there."
    aiden "They’ve known you since four o’clock."
    lila "You’ve known me for sixteen years."

    if fact.told_over_the_leaflets == "straight":
        aiden "“I’m best when there’s nobody in the room.” That’s what you wrote. You wrote it in ink, and there’s going to be four hundred!"
        "{struck}It doesn’t matter at all.{/struck} Halmoni has put down her spoon."
        lila "That was mine."
    elif fact.told_over_the_leaflets == "comfort":
        aiden "You’re best when there’s nobody in the… I mean, people are. In general, they’re best when there’s nobody in the room."
        "She wrote that in July. She looks at him until he’s finished his bread."
        lila "Are they?"
    else:
        aiden "You could just come in and sit down. There’d be fish. You needn’t do anyone."
        lila "I don’t know how you do that."

    "The telephone lights up. They all look. Nine thousand five hundred."
    show halmoni standing worried
    halmoni "Your mother’ll ring tonight."
    lila "She rang on Friday."
    aiden "They have to book the mast, Lila. There’s two hundred of them out there. She’d have put in for Thursday, and they’d have given her Friday."
    "So that’s what happened. It’s perfectly fair, and it was still Thursday."

    menu (who="lila"):

        "Shout that they rang a day late" (hand="the_loud_one", straight=True):
            lean telling straight
            remember told_at_dinner straight
            remember six_leading the_loud_one
            show lila standing angry
            lila "They rang a DAY LATE! I had it face up on the bed till MIDNIGHT! I thought that if I went to sleep I’d MISS it!"
            "It’s very loud, for a kitchen. Halmoni reaches over, takes the bones out of Lila’s fish, and gives it back."
            aiden "I heard you walking about. I thought that you were happy."

        "Say that you hadn’t noticed" (hand="the_good_one", comforting=True):
            lean telling comfort
            remember told_at_dinner comfort
            remember six_leading the_good_one
            lila "Were they late? I hadn’t noticed. It was such a lovely day."
            "Aiden’s shoulders come down."
            sound moth_at_glass
            "Something’s got in at the lamp over the table. Halmoni goes for it with the cloth, and misses."

        "Tell them about being sick on the tram" (hand="the_funny_one", kind=True):
            lean telling third_way sick_on_a_tram
            remember six_leading the_funny_one
            lila "The last time that they rang on the day, I was seven, and I’d been sick on the number nine. On one of Halmoni’s seats. She’d only done it that morning."
            aiden "I had the bag open. I held it right under you."
            lila "It had no bottom."
            aiden "I didn’t know that! It was my first work shirt!"
            show aiden indoors laughing
            halmoni "It was a good seat."
            "She’s got her apron over her face. It’s nine years since Lila was funny to him, and she’d forgotten what he does. He honks."

    if fact.six_leading == "the_loud_one":
        loud_one "And ANOTHER thing!"
    elif fact.six_leading == "the_good_one":
        good_one "Thank you for having me."
    else:
        funny_one "Stop there. You’re ahead."
    "That’s on the tablecloth, beside her plate, and the pen’s in her hand."

    lila "I’m going, all the same."
    aiden "I know you are. I’ll be next door, with Banerjee. If."
    lila "If what?"
    aiden "I hadn’t got any further."
    "By the back door, on a nail, there’s a key on a bit of tram plush. It’s hung there since Halmoni stopped. He’s looking at it without knowing that he is."
    halmoni "You’ll miss the serial."
    lila "You can tell me it."
    halmoni "I’ll tell you it wrong. Coat."
    "It’s the birthday one. Halmoni made it out of tram, and it fits everywhere. In the pocket there’s a hard-boiled egg."

    jump doors_at_ten
