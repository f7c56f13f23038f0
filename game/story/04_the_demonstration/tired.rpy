## Tired: 02:44 in a bed, and half past five in the street. Nothing happens but people being awake together.

label tired:

    open scene tired
    scene party_wall quiet with slow_dissolve
    music none
    ambience through_the_wall

    "So then there’s a bed and a wall, and two of them on it."
    show six tired weary at on_the_left
    tired_one "You have the outside. You’ve got shoes on."
    lila "Your feet are freezing."
    tired_one "They’re the only ones I’ve got."
    lila "Shove up."
    tired_one "I’m up. This is the edge."
    lila "Whose writing is that, anyway? That you do?"
    tired_one "I don’t know. It’s how it comes."
    lila "It’s horrible."
    tired_one "It’s quick, though."
    lila "Who was it that picked up, on Friday?"
    tired_one "The good one. She was ever so nice about it."
    lila "Could you hear what they said?"
    tired_one "Wind, mostly. Dad’s grown a beard."
    if fact.tired_one_neglected == "once":
        tired_one "I’d have said something. I didn’t like to."
    elif fact.tired_one_neglected == "twice":
        tired_one "I did say."
    elif fact.tired_one_neglected == "thrice":
        tired_one "I said and I said. I’m not going on about it."
    if fact.among_the_six == "stayed":
        "On the floor the others have put an arm over one another. The loud one’s dribbling."
    elif fact.among_the_six == "hurried":
        "On the floor there’s a coat with the marks of a shoe on it. Lila gets up again, and hangs it on the hook."
    elif fact.among_the_six == "waited":
        "The good one isn’t asleep. You can tell. She’s doing it beautifully."
    if gained("sick_on_a_tram"):
        "There’s a smell in that wall, very faint, of tram. He’ll have got on to it again by himself."

    hide six
    beat "4.17"
    "{struck}Somebody comes for her.{/struck} She lies down. It isn’t nice. There’s a spring; and he breathes through his mouth, and he’s started to do what Halmoni does, only smaller."
    "She’s lying there, and she’s not asleep. For ages. She thinks about the fish. And nobody’s doing anything to her."
    "And then she is."

    scene depot_hall empty with slow_dissolve
    ambience beds_breathing
    "Under a door with six plates on it the light goes out, at two forty-six. In the front row a girl in a coat turns over, the way people do, and sleeps till five."
    show lila crumpled tired at on_the_far_right
    "Half past five, by the new time. There are four hundred empty beds, and four people who haven’t gone home. Lila’s shoes have stood under somebody’s flask since three."
    show quint in_socks tired at on_the_left, turned
    beat "4.18"
    quint "When I came up out of it they’d all sat up, except the two of you. Back to back, in one A and one B, with the gap in between. I put the big lamp on you. You didn’t budge."
    quint "I’ve had people cry till it ran in their ears. I’ve not had that. I wouldn’t know how you’d light it."
    quint "What was the matter with it? You can tell me. I’m a professional."
    lila "Nothing was. It was the best hour that I’ve ever had."
    quint "Ever had?"
    lila "Don’t give it to me again, will you?"
    hide quint
    show aiden standing tired at on_the_far_left, turned
    aiden "You were snoring, when I got up."
    lila "I don’t."
    aiden "It’s only small. It’s Halmoni’s, in a cup."
    show theo_banerjee standing tired at in_the_middle
    "Banerjee’s come over with the plunger, in case. He’s been up since yesterday. He’s asleep on his feet, holding it, with his eyes open."

    menu (who="aiden"):

        "Give Lila his boots, her shoes are wet" (kind=True):
            lean care lead
            remember looked_after_when_tired shoes
            "He kneels down, and tips the tea out of them, and puts his own on her instead. They’re garden boots. They come up to her knees."
            lila "What’ll you wear?"
            aiden "I’ve got these socks."

        "Fetch Quint’s coat, she’s shaking":
            lean care second
            remember looked_after_when_tired coat
            hide theo_banerjee
            show quint in_socks tired at in_the_middle
            "He goes up all those stairs for it. The lining’s inked all over with the names of stagehands, hundreds of them, with the dates."
            "He puts it round her, and doesn’t say that he’s seen. She makes Lila take her boots; she says that she can’t feel her feet in any case."
            quint "Don’t tell me. You’re the one with the wall."

        "Carry Banerjee home, plunger and all" (kind=True):
            lean care third
            remember looked_after_when_tired carried
            "He goes up on to Aiden’s back without waking, and says “footnote”. His shoes come off; they’re his dad’s. Lila puts them on, since somebody’s got to carry them."
            aiden "He told his bed that he was in it. They’ll have been in to look at him twice."

    hide quint
    hide theo_banerjee
    scene mill_row dawn with slow_dissolve
    ambience mill_row
    show lila crumpled tired at on_the_right
    show aiden standing tired at on_the_left, turned
    "It’s the grey that comes before it’s light. The rails go all down the road, wet. It’s ten minutes, if you walk."
    "There isn’t anyone about. She keeps getting ready for them."
    aiden "What are you doing with your face?"
    lila "Putting it straight."
    aiden "Who for?"
    "There’s a cat. It hasn’t looked up."

    menu (who="lila"):

        "Walk, and say nothing" (hand="the_tired_one", kind=True, straight=True):
            lean facing_last stay
            remember only_one_of_them stayed
            remember six_leading the_tired_one
            "So they walk. He’s got a great deal to say, and round about the pump he stops having it. You can hear both their feet."

        "Say that you’re hungry" (hand="the_tired_one", comforting=True):
            lean facing_last speak
            remember only_one_of_them spoke
            remember six_leading the_tired_one
            lila "I’m so hungry."
            aiden "There’s your egg."
            "She’d forgotten that. It’s been lain on all night. They sit down on somebody’s step and have half each, with fluff on."

    "They go straight past the end of their own road. Neither of them mentions it, and it’s getting light before they’ve come all the way round."

    hide lila
    hide aiden
    if ending_now() == "severed":
        scene she_walks apart with slow_dissolve
        "She’s on the one pavement, and he’s on the other, with the whole road in between. Now and then he looks over, at the lamp-posts."
    elif ending_now() == "awake":
        scene she_walks led with slow_dissolve
        "He’s a bit in front. He knows where the points are. At each of them he puts a hand out behind him, without looking, and at about the fourth she takes it."
    else:
        scene she_walks ahead with slow_dissolve
        "She’s in front. She keeps looking round to see if he’s coming, and walks backwards for a bit, so as to be able to go on with what she’s telling him."

    "At number twelve the kitchen light’s on. Halmoni’s got her coat on over her nightdress, and there are two plates out, with cloths."
    halmoni "I slept very badly. Somebody was listening."

    jump a_year_of_evenings
