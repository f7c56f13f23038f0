## Defences: her own room, from the inside, 02:35 to 02:44, the second ones. Close on Lila.

label defences:

    open scene defences
    scene party_wall lit with slow_dissolve
    music the_demonstration
    ambience through_the_wall
    story set_piece

    show lila standing calm at on_the_far_right
    "It’s her room. They’ve got the wallpaper right. There’s the desk, with the cards, and the poster; and the wall, with Aiden in it."
    aiden "“Nine. You cannot be good at it.” I like nine. “Ten. There is more of it tomorrow.”"
    aiden "That’s it. That’s all of it. Can I just say, I don’t know if there’s anyone there. I could be reading to a boiler."
    "{s}She’s asleep.{/s} She holds her breath, and puts her ear on the paper."

    if fact.hall_side == "quint":
        loud_one "He’s not on the LIST! She SAID to go ALONG!"
    elif fact.hall_side == "garage":
        "The room’s steadier than it was. Since she sat down on that floor it’s stayed where it’s put."
    elif fact.hall_side == "quint_not_garage":
        good_one "We did ask him to leave it alone. We asked very nicely."

    if fact.tired_one_neglected == "once":
        tired_one "He’s got a cold coming. Sorry. You go on."
    elif fact.tired_one_neglected == "twice":
        tired_one "He’s got a cold coming. Can I just—"
        "Somebody’s stepped in front of her."
    elif fact.tired_one_neglected == "thrice":
        tired_one "He’s got a cold coming, and you want to let him in; and you’d sooner I stopped there, and I’m not going to."

    show quint in_socks worried at on_the_left
    "On the poster there’s a foot, and it comes down on the bed. It’s got a sock on, with a toe through. After it there’s all the rest of her."
    quint "It won’t let me off. I’m the only one in the building who’s never been in it. Oh, that’s clever. I did that wallpaper."
    lila "Let him in."
    quint "I can’t, my love. There’s nobody gets in who isn’t on the list. I was very careful with that. It’s so that no one could come in and spoil it."
    lila "Spoil it?"
    "It’s only her last word. Lila gives it back to her, and she hears herself go on."
    beat "4.14"
    quint "By knowing you. They sit there, and they’ve seen you before, and you can’t do a thing with them. Miss Corrigan taught me to come into a room. I was nine. I came in, and she said, “Again.” She said it for six years. So I’ve a hall full of them now, and they say it and they clap."
    aiden "Is that somebody? Is that Ms Quint? I’ve gone to sleep in one of your beds, and I’m sorry, it’s really comfortable. I’ve told eleven hundred people that it’s like being a parcel. I’d never been in one."
    aiden "And I read her book. Will you tell her? I learned it. I thought that it’d have her in. And it’s only what she was like on the nights when she was writing."
    quint "He’s no good at this, is he?"
    lila "No."
    "They’ve each of them sat down by now: the one in the wall, and the one on the bed, and the one on the floor."

    beat "4.16"
    aiden "What I think of is the nine. You were sick on me, and you held on to my ear. I think of you eating fish tonight as if you’d got a train. I don’t think about the cards. They’re good cards. I keep them in a drawer."
    aiden "I can’t get you out. I don’t know how it’s done. I thought that I’d be next door, that’s all. I’m generally next door."

    menu (who="lila"):

        "Tell him that you’re here" (hand="the_tired_one", straight=True):
            lean telling straight
            remember told_at_the_wall straight
            remember six_leading the_tired_one
            lila "I’m here. I can hear you. I didn’t say anything, because I thought that you’d stop."
            "There’s a bump, at about the height of a forehead."
            aiden "Right. Good. I’d actually finished."

        "Tell him that you were asleep" (hand="the_good_one", comforting=True):
            lean telling comfort
            remember told_at_the_wall comfort
            remember six_leading the_good_one
            call the_tired_one_waits from waits_at_the_wall_good
            lila "Sorry, what was that? I must have dropped off."
            aiden "Oh! No. Nothing. That’s brilliant. You get your sleep."
            sound moth_at_glass
            "There’s one on the bulb, and it’s got a shadow the size of a cat. He’s a bit happier. You can hear it through the brick."

        "Ask him what was on the list" (hand="the_clever_one", kind=True):
            lean telling third_way a_list
            remember six_leading the_clever_one
            call the_tired_one_waits from waits_at_the_wall_clever
            lila "What was on your list? You said that you’d got one. For putting me right."
            aiden "“One. Ask about Thursday. Two. Don’t ask about Thursday. Three. Be funny, question mark. Four. Fish.” It stops there."
            lila "Leave four."

    "Then the door goes. It’s the party. They’ve come up, all two hundred, as quiet as a surprise, with the cake; and in front there are the five."
    if not persistent.gentle:
        "They’re so pleased with her that they can’t keep their hands down. They’re in rows all up the stairs. They fill the room from the back, and it’s only arms, and every one of those arms is round somebody called Lila."
    everyone "Again?"
    if fact.six_leading == "the_tired_one":
        tired_one "Don’t look at me. I’m only sitting here."
    elif fact.six_leading == "the_good_one":
        good_one "Do come away from the wall, dear. You’re keeping people."
    else:
        clever_one "If there are six chairs and one of them is you, which would they miss? Don’t guess."

    menu (who="lila"):

        "Stay until each of them has said it" (hand="the_tired_one", kind=True, straight=True):
            lean facing_first stay
            remember among_the_six stayed
            remember six_leading the_tired_one
            lila "One at a time, then. What is it? What’d happen if you stopped?"
            funny_one "They’d see that it wasn’t funny."
            good_one "She wouldn’t ring at all."
            clever_one "It might be the wrong answer, and I’d have to have it anyway."
            kind_one "Somebody’d ask me what I want."
            loud_one "I’d hear it."
            tired_one "I’ve stopped. It’s just this."

        "Push through them to the wall" (hand="the_loud_one", frightened=True):
            lean facing_first hurry
            remember among_the_six hurried
            remember six_leading the_loud_one
            lila "Get OFF me! MOVE!"
            "They’re thin, when you push them. They go over on each other like coats, with all their buttons, and you can see where the pen went through. She doesn’t hear what any of them was going to say."

        "Wait for them to have finished" (hand="the_good_one", comforting=True):
            lean facing_first wait
            remember among_the_six waited
            remember six_leading the_good_one
            "She waits for them to be done. They see that she’s waiting, and so they do it better."
            good_one "Take as long as you need. We’ve nowhere to be."

    if moths_now() > 0:
        aiden "Lila? It’s gone loud. Are you still… I just want to know I’ve got it straight, what we’ve said."
    else:
        aiden "Lila? It’s gone loud. I’m still here, I’ve got my back on it."

    menu (who="lila"):

        "Say which of it wasn’t so" (hand="the_tired_one", straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_aiden owned_up
            remember six_leading the_tired_one
            lila "Some of it wasn’t so. I’ll do mine, if you’ll do yours."
            if fact.told_at_dinner == "comfort":
                lila "I noticed. I noticed from about six in the morning."
            if fact.told_at_the_wall == "comfort":
                lila "And I don’t drop off. You’ve got the room next to mine, you know that I don’t."
            if fact.told_over_the_leaflets == "comfort":
                aiden "I’d read it. I’d read it twice."
                lila "Noted."
            "The moth comes down off the bulb, and walks away along the skirting."

        "Let him think that it was" (hand="the_clever_one", frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_aiden came_due
            remember six_leading the_clever_one
            lila "You’ve got it straight."
            aiden "Good. Because it says, in your book: “If I said what I thought, he’d only try to help.” I’d taken it that you meant someone else."
            "It’s July, page forty. It goes in at the ear and it stays in."

        "Tell him he can keep the book" (hand="the_kind_one", kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_aiden gift_to_lead
            remember six_leading the_kind_one
            lila "You can have it. The green one. You’ve done all the work. There’s forty pages left at the back, you could put yours."
            aiden "I’ve only got leaflets."
            lila "So stick them in."

        "Tell Quint to have the seat" (hand="the_loud_one", kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_aiden gift_to_second
            remember six_leading the_loud_one
            lila "You have one A! She isn’t coming, Mara! Go round the front, and sit in it, and see what you’ve DONE!"
            show quint in_socks sad
            quint "What I’ve done?"
            "She thinks about how far it is, round to the front. She’s never been."

    hide quint
    hide lila
    scene party_wall shaking with dissolve
    beat "4.15"
    music none
    sound snore
    "And that’s two forty-one, and somebody in a garage has leaned on a switch."
    "It starts low down, like furniture being thought about. It’s in the bed. It’s in the brick and the poster and all the arms; it’s in four hundred beds at once, under four hundred people. It goes up, and over; and at the top it stops."
    "They all wait, to see if she’s dead."
    sound snore_comes_down
    "It comes down the far side like coal. Somewhere out in the rows a man begins to laugh, in his sleep; and it’s that which wakes him. And then it’s all of them, from the back, like a tram full of people who’ve seen the same dog."
    if fact.looked_after_in_the_garage == "deadline":
        theo_banerjee "It’s PEOPLE! I put who it’s for! It’s for people!"
    else:
        theo_banerjee "It’s copying! It’s copying her! Footnote: she’ll kill us!"
    "They go out like lamps; they’re getting up. The cake goes. Jess goes, with her arms out. There’s a hall out there with everyone sitting up in it, thirsty, with somebody else’s birthday in their heads."

    scene party_wall telephone with slow_dissolve
    music the_demonstration
    "Lila doesn’t. {s}She can’t.{/s} There’s nothing that’s keeping her. It’s only that the telephone’s been left, on the bed, with its light on; and it’s for her."
    mother "There she is! I’ve got her! They’ve given me the mast all night. I can talk as long as you like."
    "She’s sat down beside it before she knows. It’s so like. They’ve got the wind behind it, and the way that she puts the phone to her other ear. It’d be as long as she likes."
    mother "Again?"
    show lila standing sad at on_the_right
    "Nobody’s got hold of her. Five of them are lying down, in the hall, in their coats, breathing. There’s no voice for it that she’s ever copied off anyone."
    lila "No."
    lila "No, thank you. You rang on Friday."
    sound receiver_down
    "She does that herself, with her thumb."
    remark "I’d had her cry, there, when I practised. No. Leave it."

    jump tired
