## Defences: her own room, from the inside, 02:35 to 02:44, the second ones. Close on Lila.

label defences:

    open scene defences
    scene party_wall lit with slow_dissolve
    music the_demonstration
    ambience through_the_wall
    story set_piece

    show lila standing calm at on_the_far_right
    "The next door is her own room. They’ve got the wallpaper right. There’s the poster, over the bed, and there’s the wall, and in it there’s Aiden."
    aiden "“Nine. You cannot be good at it.” I like nine. “Ten. There is more of it tomorrow.”"
    aiden "That’s all of it. Can I just say, I don’t know if there’s anyone there. I could be reading to a boiler."
    "She holds her breath, and puts her ear to the paper."

    if fact.hall_side == "quint":
        loud_one "He’s not on the LIST! She SAID to go ALONG!"
    elif fact.hall_side == "garage":
        "It’s a steadier sort of room, since she sat down on that floor. Things stay where she looks at them."
    elif fact.hall_side == "quint_not_garage":
        good_one "We did ask them to leave it alone. We asked very nicely."

    if fact.tired_one_neglected == "once":
        tired_one "He’s got a cold coming. Sorry. You go on."
    elif fact.tired_one_neglected == "twice":
        tired_one "He’s got a cold coming. Can I just—"
        "Somebody’s stepped in front of her."
    elif fact.tired_one_neglected == "thrice":
        tired_one "He’s got a cold coming, and he’s been at it for half an hour, and you want him in here. I’m not stopping. You can strike it out if you like."

    show quint in_socks worried at on_the_left, turned
    "The foot on the poster comes down on the bed. It’s in a sock, with a toe through. After it there’s all the rest of her."
    quint "I only tipped my chair back. I’m the one person in the building who’d never been in it. Oh, that’s clever, they’ve done my poster."
    lila "Let him in."
    quint "I can’t, my love. Nobody gets in who isn’t on the list. I was very careful about that. It’s so that no one could spoil it."
    lila "Spoil it?"
    beat "4.14"
    "Quint gets down off the bed. She goes out at the door, and comes in at it. She does it with her whole back. You’d think that somebody had been years waiting for her."
    quint "There. Was that all right?"
    lila "It’s my bedroom."
    quint "She’d have said “Again.” Miss Corrigan. I was nine, and she said it for six years. They sit there, and they’ve seen you before, and they know what you’re going to do with your hands."
    lila "What did she say when you’d got it right?"
    quint "She moved to the coast. I’ve still got her on a tape. You’ll have heard her; she’s everyone."
    aiden "Is that somebody? Is that Ms Quint? I’m in one of your beds, and I’m sorry, it’s really comfortable. I’ve told eleven hundred people that it’s like being posted. I’d never been in one."
    if fact.told_over_the_leaflets == "comfort":
        aiden "And there’s a thing that I told her today that wasn’t so. I’ve got to tell her which."
    else:
        aiden "And I read her book. I learned it. I never once asked her what was in it."
    "Nobody answers him. He tries it louder."
    aiden "Ms Quint? Mara!"
    "“I’m here, I’m here,” sings somebody of about six, behind the skirting. “I’m in my socks, and it hasn’t come out. And then?”"
    aiden "Not you, sorry. The other one."
    quint "The other one? He’s no good at this, is he?"
    lila "No."

    beat "4.16"
    show lila standing sad
    aiden "I keep thinking of that tram. The number nine. You’d been sick on me, and you held on to my ear. And you at dinner, with your fish. I’ve had my card. It’s a very good card."
    aiden "I can’t get you out. I don’t know how it’s done. I thought I’d be next door, that’s all."

    menu (who="lila"):

        "Tell him that you’re here" (hand="the_tired_one", straight=True):
            lean telling straight
            remember told_at_the_wall straight
            remember six_leading the_tired_one
            lila "I’m here."
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
            "There’s one on the bulb, and its shadow’s the size of a cat. He’s a bit happier. It comes right through the brick."

        "Ask him what was on the list" (hand="the_clever_one", kind=True):
            lean telling third_way a_list
            remember six_leading the_clever_one
            call the_tired_one_waits from waits_at_the_wall_clever
            lila "You’ll have made a list. For what was the matter with me. You always make a list. What’s on it?"
            aiden "“One. Ask about Thursday. Two. Don’t ask about Thursday. Three. Be funny, question mark. Four. Fish.” It stops there."
            lila "Leave four."

    show lila standing worried
    "Then the door goes. It’s the party, all two hundred, on tiptoe, with the cake. In front come the five."
    show six loud shouting at in_the_middle
    if persistent.gentle:
        "They’ve come a long way up, and they’re so pleased to see her."
    else:
        "They’re in rows, all up the stairs. They fill the room from the back, and the ones who can’t get in put their hands round the door, and the hands are so pleased to see her."
    everyone "Again?"
    if fact.six_leading == "the_tired_one":
        tired_one "Don’t look at me. I’m only sitting here."
    elif fact.six_leading == "the_good_one":
        good_one "Do come away from the wall, dear. You’re keeping people."
    else:
        clever_one "If there are six of us, and one goes home, which would they miss? Don’t guess."

    menu (who="lila"):

        "Ask the six what they’re frightened of" (hand="the_kind_one", kind=True, straight=True):
            lean facing_first stay
            remember among_the_six stayed
            remember six_leading the_kind_one
            lila "What happens, then, if you stop? One at a time."
            loud_one "It’d be QUIET!"
            show six funny weary
            funny_one "They’d look round for whoever was being funny."
            show six clever calm
            "The clever one’s written something down. She turns it over, so that it can’t be seen, and puts her hand on it. The good one says that everything’s lovely; she’s crying."
            show six tired weary
            tired_one "I did stop. I stopped in the spring."

        "Push through them to the wall" (hand="the_loud_one", frightened=True):
            lean facing_first hurry
            remember among_the_six hurried
            remember six_leading the_loud_one
            lila "Get OFF me! MOVE!"
            "They’re thin, when you push. They go down on top of each other like coats off a hook, and she goes over them in her shoes. One of them had been about to say something."

        "Wait for them to have finished" (hand="the_good_one", comforting=True):
            lean facing_first wait
            remember among_the_six waited
            remember six_leading the_good_one
            "She waits for them to be done. They see that she’s waiting, and so they do it better."
            good_one "Take as long as you need. We’ve nowhere to be."

    hide six
    if moths_now() > 0:
        aiden "Lila? It’s gone loud. I only want to know I’ve got it straight, what we’ve said."
    else:
        aiden "Lila? It’s gone loud. I’m still here. I’ve got my back on it."

    menu (who="lila"):

        "Say which of it wasn’t so" (hand="the_clever_one", straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_aiden owned_up
            remember six_leading the_clever_one
            lila "Some of it wasn’t so. I’ll do mine if you’ll do yours."
            if fact.told_at_dinner == "comfort":
                lila "I noticed that they didn’t ring. I noticed from six in the morning."
            if fact.told_at_the_wall == "comfort":
                lila "And I don’t drop off. You’ve got the next room to me. You know that I don’t."
            if fact.told_over_the_leaflets == "comfort":
                aiden "I’d read it. I’d read it twice."
                lila "Noted."
            "The moth comes down off the bulb, and walks away along the skirting."

        "Tell him that he’s got it straight" (hand="the_good_one", frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_aiden came_due
            remember six_leading the_good_one
            lila "You’ve got it straight."
            aiden "Good. Because it says in your book: “If I said what I thought, he’d only try to help.” I’d taken it that you meant someone else."
            "That’s July, page forty. She can see the page."

        "Tell him that he can keep the book" (hand="the_tired_one", kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_aiden gift_to_lead
            remember six_leading the_tired_one
            lila "You can have it. The green one. You’ve done all the work. There’s forty pages left, you could put yours."
            aiden "I’ve only got leaflets."
            lila "So stick them in."

        "Tell Quint to take the seat herself" (hand="the_loud_one", kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_aiden gift_to_second
            remember six_leading the_loud_one
            lila "YOU have one A! She isn’t COMING! Go round the FRONT, and sit in it, and LOOK!"
            show quint in_socks sad
            quint "Round the front?"
            "You can see her work out where that’d be. She’s never been."

    hide quint
    hide lila
    scene party_wall shaking with dissolve
    beat "4.15"
    music none
    sound snore
    "That’s two forty-one, and it’s got round all of them."
    "It starts low down, like furniture being thought about. It’s in the bed. It’s in the brick and the poster, and in four hundred beds at once, under four hundred people. It goes up, and over; and at the top it stops."
    "They all wait, to see if she’s dead."
    sound snore_comes_down
    "It comes down the far side in lumps. Somewhere in the rows a man begins to laugh in his sleep, and that wakes him. Then it’s everyone, from the back, like a tram full of people who’ve seen the same dog."
    if fact.looked_after_in_the_garage == "deadline":
        theo_banerjee "It’s people! I put who it was for! It’s for people!"
    else:
        theo_banerjee "It’s copying! They’re all copying her! Footnote: she’s going to kill us!"
    "The cake goes. Bea goes, still talking. Quint looks down at her sock, and isn’t there. Out in the hall they’re all sitting up, thirsty, with somebody else’s birthday in their heads."

    scene party_wall telephone with slow_dissolve
    music the_demonstration
    "Lila doesn’t wake up. {struck}She can’t.{/struck} They’ve only left one thing behind, on the bed, with its light on, and it’s for her."
    mother "There she is! I’ve got her! They’ve given me the mast all night. I can talk as long as you like."
    "She’s sat down by it before she knows. It’s so like. They’ve got the wind behind it, and how she puts the phone to her other ear."
    mother "Again?"
    show lila standing sad at on_the_right
    "The five are lying about the floor, in their coats, breathing. None of them’s going to say it for her."
    lila "No."
    lila "No, thank you. You rang on Friday."
    sound receiver_down
    "She does that herself, with her thumb."
    if heard(4):
        remark "I did cry, after the last time. On the bicycle."
    else:
        remark "She cried there, when I did it to the mirror. Obviously not tonight."

    jump tired
