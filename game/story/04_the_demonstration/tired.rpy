## Tired: 02:44 in a bed, and half past five in the street. Nothing happens but people being awake together.

label tired:

    open scene tired
    scene party_wall quiet with slow_dissolve
    music none
    ambience grandmother_asleep

    "So there’s a bed, and a wall, and two of them on it."
    tired_one "You can have the outside. I’ve got the shoes off."
    if fact.tired_one_neglected == "once":
        tired_one "I’d have said something. I didn’t like to."
    elif fact.tired_one_neglected == "twice":
        tired_one "I did say."
    elif fact.tired_one_neglected == "thrice":
        tired_one "I said, and I said. I’m not going on about it."
    if fact.among_the_six == "stayed":
        "In the hall the others have got an arm over one another. The loud one’s dribbling. They look about eight."
    elif fact.among_the_six == "hurried":
        "There’s a coat in the doorway, with the marks of a foot on it. She gets up again, and hangs it on the hook."
    elif fact.among_the_six == "waited":
        "You can tell that the good one isn’t asleep. She’s doing it beautifully."
    if gained("sick_on_a_tram"):
        "In the wall there’s a smell, very faint, of tram. He’ll have got on to that one again by himself."

    beat "4.17"
    "She lies down. There isn’t anything on. Nobody wants her to be anywhere. It isn’t nice; there’s a spring, and she can hear that he’s breathing through his mouth."
    "She lies there and she’s not asleep. It’s ages. She thinks about the fish. Nobody’s doing anything to her."
    "And then she is."

    scene depot_hall empty with slow_dissolve
    ambience depot_at_dawn
    "Two forty-six, the light goes out under a door with six plates on it. Halfway down the front row a girl in a coat turns over on to her other side, as people do, and sleeps till five."
    show lila crumpled tired at on_the_right
    "Half past five, by the new time. There are four hundred beds with nobody in, and four people who haven’t gone home. Not one of them has anything clever to say."
    show aiden standing tired at in_the_middle
    show quint in_socks tired at on_the_far_left
    beat "4.18"
    quint "I watched you two on the glass. He was in one B, and you were in one A. You’d both got your backs to each other. You’d each got a hand out behind."
    quint "I’ve never had that. I’ve had people cry till it ran in their ears. I wouldn’t know how you’d light it."
    show theo_banerjee standing tired at on_the_left
    "Banerjee’s come over with the plunger, in case. He’s eleven, and it’s the middle of the night. He’s asleep, with his eyes open, holding it."

    menu (who="aiden"):

        "Take off Lila’s shoes, they’re wet" (kind=True):
            lean care lead
            remember looked_after_when_tired shoes
            "They’ve had a flask over them, at some point. He kneels down, gets them off by the heels, and sits her feet in his. They’re garden boots. They come up to her knees."
            lila "What’ll you wear?"
            aiden "I’ve got these socks."

        "Fetch Quint’s coat from the box":
            lean care second
            remember looked_after_when_tired coat
            "He goes up all those stairs for it. It’s got the whole crew’s names inked in the lining, hundreds of them, with the dates. He puts it on her, and doesn’t say that he’s seen. She gives Lila her boots; she says that she can’t feel her feet in any case."
            quint "You’re… don’t tell me. You’re the one with the wall."

        "Carry Banerjee home, plunger and all" (kind=True):
            lean care third
            remember looked_after_when_tired carried
            "He goes up on Aiden’s back, without waking, and says “footnote”. His own shoes come off in the doing of it, so Lila puts them on. They’re nearly hers. Hers are somewhere in F."
            aiden "He told his bed that he was in it. They’ll have been in to look at him twice."

    hide quint
    hide theo_banerjee
    scene mill_row dawn with slow_dissolve
    ambience mill_row_at_dawn
    show lila crumpled tired at on_the_right
    show aiden standing tired at on_the_left, turned
    "It’s not light. It’s that grey that’s before it. The rails go all down the road, with the wet on them. It’s ten minutes, if you walk."
    "Nobody’s watching. She keeps getting ready for it, and it keeps on not coming."

    menu (who="lila"):

        "Don’t say anything" (hand="the_tired_one", kind=True, straight=True):
            lean facing_last stay
            remember only_one_of_them stayed
            remember six_leading the_tired_one
            "So she doesn’t. They walk. He has a lot to say, it comes off him like steam, and round about the pump he stops having it. You can hear both their feet."

        "Say something that’s only yours" (hand="the_tired_one", comforting=True):
            lean facing_last speak
            remember only_one_of_them spoke
            remember six_leading the_tired_one
            lila "I’m so hungry."
            aiden "There’s your egg."
            "She’d forgotten it. It’s been lain on for seven hours. They sit on somebody’s step and have half each, and it’s got fluff on."

    hide lila
    hide aiden
    scene she_walks with slow_dissolve
    if ending_now() == "severed":
        "She’s on the one pavement, and he’s on the other. There’s all the road between them, and the rails. He looks over, at the lamp-posts."
    elif ending_now() == "awake":
        "He’s a bit in front. He knows where the kerbs are. At each one he puts a hand out behind him, without looking round; and at about the fourth she takes it, as it’d be rude not to."
    else:
        "She’s in front. He’d gone to show her the way, and she’d got there. She holds the gate for him, with her foot, since it swings to; and she’s talking."

    jump a_year_of_evenings
