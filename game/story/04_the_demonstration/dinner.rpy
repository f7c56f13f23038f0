## Dinner: 12 Mill Row, Saturday, 19:00. Close on Lila. Both of them are right.

label dinner:

    open scene dinner
    scene park_kitchen evening with slow_dissolve
    music none
    ambience park_kitchen

    "Seven o’clock. There’s soup, and a fish, and the telephone propped up against the pepper, in case it rings. It’s been propped up since Wednesday."
    show halmoni standing calm at in_the_middle
    show aiden standing calm at on_the_far_left
    show lila standing calm at on_the_far_right

    if fact.looked_after_in_the_garage == "dinner":
        "Her plate’s got a leaflet stood on it, that says LILA. She eats round it."
    elif fact.looked_after_in_the_garage == "change":
        "Aiden has his tea in a glass tonight. There’s a mug in the sink with its face to the wall."
    elif fact.looked_after_in_the_garage == "deadline":
        "Aiden can’t lift his arms. He’s drinking his soup like a horse."

    aiden "There’s this thing tonight. I don’t know if you’d heard."
    lila "I’m going to it."
    aiden "Can I just say—"
    lila "You can’t, really. Not just."
    halmoni "Fish."

    beat "4.09"
    aiden "I’ve read the terms. It’s forty pages. There used to be a word that you said and it stopped, and they’ve taken out the word. It’s on page nine. You lie down at ten, and they say when you get up."
    lila "That’s a film. That’s the dentist. That’s this."
    aiden "You can get up from this!"
    lila "Can I get down?"
    halmoni "No. Eat."

    show aiden standing worried
    aiden "I’m not saying you shouldn’t have fun."
    lila "You’ve got six friends. One’s asleep. You want everybody to lie in the dark and wait, and be dull, and mind. I’ve done that. I did it all spring, every night, on my own, without any bed. I did your whole leaflet. There wasn’t anything at the end of it."
    "He’d never known that. You can see him look for it, in the book."
    aiden "You could have knocked. I’m only through the wall."
    lila "You’d have told me about it."
    lila "They like me there."
    aiden "They’ve known you since four o’clock."
    lila "You’ve known me for sixteen years."

    if fact.told_over_the_leaflets == "straight":
        aiden "“I’m best when there’s nobody in the room.” You wrote that. You wrote it in ink. There’s going to be four hundred."
        "{s}It doesn’t matter at all.{/s} Halmoni puts down her spoon. It’s very quiet, for soup."
        lila "That was mine."
    elif fact.told_over_the_leaflets == "comfort":
        aiden "You’re best when there’s nobody in the… I mean, people are. In general, they’re best when there’s nobody in the room."
        "She wrote that in July. She looks at him until he’s finished his bread."
        lila "Are they?"
    else:
        aiden "You needn’t be anyone. That’s all it is that I’ve got. You could come in here and not be anyone, and there’d be fish."
        lila "I’m never not anyone. It’s a job."

    show halmoni standing worried
    halmoni "Your mother’ll ring tonight."
    lila "She rang on Friday."
    aiden "They get one call, Lila. There’s a rota, for the mast. They’ve got two hundred people out there."
    "He’s right; it’s a fact. It makes no odds to Thursday."

    menu (who="lila"):

        "Say that they rang a day late" (hand="the_tired_one", straight=True):
            lean telling straight
            remember told_at_dinner straight
            remember six_leading the_tired_one
            show lila standing sad
            lila "They rang a day late. I had it face up on the bed till midnight. You two had sung. I kept thinking that if I was asleep they’d have missed me, so I wasn’t."
            "Nobody’s anything to say. Halmoni reaches across, takes the bones out of Lila’s fish, and gives it back."
            aiden "I heard you walking about. I thought that you were happy."

        "Say that you hadn’t noticed" (hand="the_good_one", comforting=True):
            lean telling comfort
            remember told_at_dinner comfort
            remember six_leading the_good_one
            call the_tired_one_waits from waits_at_dinner_good
            lila "Were they late? I hadn’t noticed. It was such a lovely day."
            "Aiden’s shoulders come down. That’s how she’d said it: so that they would."
            sound moth_at_glass
            "Something’s got in at the lamp over the table. Halmoni goes for it with the cloth, and it isn’t where she hit."

        "Tell about being sick on the tram" (hand="the_funny_one", kind=True):
            lean telling third_way sick_on_a_tram
            remember six_leading the_funny_one
            call the_tired_one_waits from waits_at_dinner_funny
            lila "The last time that they rang on the day, I’d been sick on the nine. I was seven. It was one of Halmoni’s seats. She’d only done it that morning."
            aiden "I had the bag open. I held it right under you."
            lila "It had no bottom."
            aiden "I didn’t know that! It was my first work shirt!"
            show aiden standing laughing
            "Halmoni says that it was a good seat. She’s got her apron over her face. It’s nine years since Lila was funny to him, and she’d forgotten what he does: he honks."

    if fact.six_leading == "the_tired_one":
        tired_one "There. That’s what it was."
    elif fact.six_leading == "the_good_one":
        good_one "Thank you for having me."
    else:
        funny_one "Stop there. You’re ahead."
    "It’s on the leaflet, beside her plate, and the pen’s in her hand."

    lila "I’m going, all the same."
    aiden "I know you are. I’ll be next door, with Theo. If."
    lila "If what?"
    aiden "I hadn’t got any further."
    halmoni "Coat."
    "It’s made of tram. She’s had it for two days, and it fits her everywhere. In the pocket there’s a hard-boiled egg."

    jump doors_at_ten
