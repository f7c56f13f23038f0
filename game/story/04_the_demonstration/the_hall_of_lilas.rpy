## The hall of Lilas: the same hour again, 02:00 to 02:25, the second ones. Close on Lila.

label the_hall_of_lilas:

    open scene the_hall_of_lilas
    scene best_hour again with slow_dissolve
    music the_demonstration
    ambience the_party
    remember the_hour again

    "And she’s at the top of the steps, with the doors rolled up, and it’s summer. They’re giving it to her twice."
    show lila standing smiling at on_the_right
    lila "All right, then. Go on."
    beat "4.11"
    "They’re all looking up, a bit to the left of her."

    call the_hour from the_hour_again

    show lila standing worried
    "She goes down two steps, and touches Bea on the sleeve. Bea moves along for her, as you would in a queue, without leaving off."
    "{struck}She’s pleased for them.{/struck} There are five of them, in five of her coat, and they’re doing it very well. They’ve all got the same ink on the back of the same hand."
    show six funny wry at on_the_far_left
    funny_one "Don’t mind us. We only came for the listening."
    show six good smiling
    good_one "Lila Park was no trouble to anybody."
    show six clever calm
    clever_one "Name? No. It’s not a difficult question. Next."
    show six kind smiling
    kind_one "Come in out of the draught, pet. There’s plenty of room at the back."
    show six loud shouting
    loud_one "She’s NOT on the LIST!"
    lila "Whose list is it?"
    loud_one "MINE!"
    lila "And which of you was it that she rang?"
    clever_one "On Friday? Nobody was in."
    show six tired weary
    "And at the back there’s one that nobody’s talking to. She’s on the edge of a bed, with a shoe off."
    tired_one "I’m waiting till it’s over."

    if fact.tired_one_neglected == "once":
        "She coughs. She doesn’t put up her hand for it."
    elif fact.tired_one_neglected == "twice":
        tired_one "You keep having the others. I’m only mentioning it."

    hide six
    "She goes round the end of a tram, to think. It’s only painted on this side. Behind it there’s a row of people with their faces to the boards."
    "There’s the boy with the tray, and the teacher. They’ve said theirs. They’re waiting till they’re on again."
    teacher "I read yours out."
    "He says that to the boards. He’s practising."
    "When she comes back the telephone’s going over. The kind one has it, and sees her, and holds it out. “You have her, pet. I’ve had her twice.”"
    "It’s warm. Lila turns away with it, with a finger in her other ear."
    mother "There she is! I’ve got her!"
    lila "Mum? It’s me. There’s a few of us here. Do you know which one I am?"
    mother "They’ve given me the mast all night. I can talk as long as you like."
    lila "But do you know which?"
    mother "Again?"

    hide lila
    scene best_hour turned with dissolve
    "Then it begins again, and this time it’s for her. Jess has got her arms out."
    jess "You came! We weren’t going to start without you!"
    show lila standing calm at on_the_right
    lila "We’ve done this one."
    beat "4.13"
    if persistent.gentle:
        "It’s the wrong thing to say. They aren’t cross. They stop where they are, every one of them, and wait for her to say the right one. When she does they go on."
    else:
        "Jess stops, with her arms out. The music stops. Some cake has come off the boy’s tray, and it hangs there, and doesn’t come down."
        "There are two hundred people with their faces turned to her and the smile left on, and none of them blinks, because it isn’t their turn."
        "They aren’t cross. They’re giving her time. She looks from one to the next for who’s going to mind first, and goes hot from the neck up."
        "It goes on until she can hear her own eyes move; and then her mouth does it by itself, because it’s what you say."
        lila "Sorry I’m late."
        "And at once it’s lovely. The cake lands. They’ve all got her by the sleeves, and they’re walking her in."
    jess "You came! We weren’t going to start without you!"
    show lila standing frightened
    lila "Sorry I’m late."

    if fact.said_at_the_doors == "straight":
        "She’d come so that someone would look at her. They’re looking."
    elif fact.said_at_the_doors == "to_the_third":
        "There’s a boy going round with a flask, for somebody in a garage. He asks everyone the same, and there’s always the same steam."
    elif fact.said_at_the_doors == "hushed":
        "She said that she’d got friends in row F. There they are, all down it, with their backs to her, in the coat."

    "Somewhere behind all the smiling a lady’s saying “marmalade”. She’s saying it over and over, with a hand up."
    "Up in the roof there’s a click, and a spoon going round and round."
    quint "Hello, everyone? It’s only me. It’s a bit of a glitch, my loves, it’ll come round to the end and let us off. I’d come down to you, but I’d just tipped my chair back. It won’t let me up either."
    "Low down in the wall, where somebody’s lying against it, there’s another voice. That one’s reading."
    aiden "“Ten facts about sleep. One. It is free.”"
    sound whistle_two_up
    "And out of a pillow in row C comes whistling, two up and one down. The boy next door does it instead of ringing the bell."

    menu (who="lila"):

        "Say “obviously” to the one who’s reading" (hand="the_funny_one"):
            lean care lead
            remember line_of_the_demonstration obviously
            remember six_leading the_funny_one
            lila "Well, obviously it’s free. Is that the big one? Is that what you’ve been standing in the rain with?"
            aiden "“Two. Nobody has ever been told off in it.”"
            "He’s talking in his sleep. He’s a nervous reader, he’ll have his finger on the line. She puts her back against where it comes from."

        "Tell Quint to put her spoon down" (hand="the_kind_one", kind=True):
            lean care second
            remember line_of_the_demonstration noted
            remember six_leading the_kind_one
            lila "Noted. Put the spoon down, you’re frightening yourself."
            quint "Frightening… so I am. How silly."
            "It’s put down. There’s a long breath out, up there, with nothing in it for the back row."

        "Whistle back to the boy next door" (hand="the_clever_one"):
            lean care third
            remember line_of_the_demonstration a_whistle
            remember six_leading the_clever_one
            sound whistle_two_up
            "She hasn’t done that for years. It comes out with more spit than note."
            theo_banerjee "That’s somebody! Is that Lila? Aiden’s in one B, and he doesn’t answer. Footnote: hello."

    if fact.six_leading == "the_funny_one":
        "One of the coats has come to stand by her. It leans. “That was quite good,” it says, out of the corner of her mouth."
    elif fact.six_leading == "the_kind_one":
        "One of the coats has put an arm round her. It’s the left. It’s very firm, and as tall as a door."
    else:
        "One of the coats has come to stand by her. It has to bend, to see what she’s writing on her hand."

    theo_banerjee "Can I explain? I’m talking into my bed. Yours have all got two o’clock twice, so they don’t know that there’s an end. It only goes on if you say your bit. So don’t say your bit."
    quint "Who’s that child? They mustn’t do that! If they stop in the middle there’s no floor to it. You go along with it, sweetheart. I made it, it wouldn’t hurt a fly."
    theo_banerjee "I didn’t say that it hurt. I said there wasn’t an end."
    "Here’s Bea, with both hands out. She’s so easy to talk to."

    menu (who="lila"):

        "Do as Quint says, and go along" (hand="the_loud_one", kind=True):
            lean between second
            remember hall_side quint
            remember six_leading the_loud_one
            call the_tired_one_waits from waits_in_the_hall_loud
            lila "I’m SO easy! You could go on ALL NIGHT!"
            quint "That’s my girl! I’m with you. I’m counting you in. I won’t take my eyes off you."
            "And she doesn’t. There’s some use in being watched by a person who knows where the floor is."

        "Do as Banerjee says, and don’t answer" (hand="the_tired_one", kind=True):
            lean between third
            remember hall_side garage
            remember six_leading the_tired_one
            "She doesn’t answer. They stop. She sits down on the floor, under all those faces, and does up her coat from the bottom, for as long as there are buttons."
            theo_banerjee "The needle’s stopped! What are you doing? Footnote: keep not doing it."

        "Tell the garage to leave it alone" (hand="the_good_one", frightened=True):
            lean between second_not_third
            remember hall_side quint_not_garage
            remember six_leading the_good_one
            call the_tired_one_waits from waits_in_the_hall_good
            lila "Thank you ever so much, Banerjee, but would you please leave it alone? You and Aiden always make it worse."
            "The whistling leaves off. The reading goes on by itself, a bit quieter. “Three,” it says. “Nobody can do it for you.”"
            quint "There. Now don’t cry, my love. You’re doing it beautifully."

    if fact.six_leading == "the_loud_one":
        loud_one "LOOK at me! No, not at HER!"
        "That’s up the wall, in letters the size of doors."
    elif fact.six_leading == "the_tired_one":
        tired_one "I’ll sit with you, if you like. I don’t want anything."
    else:
        good_one "Lila Park was no trouble. Lila Park was no trouble to the end."
        "That’s along the skirting, in freezer ink."

    if gained("a_blank_leaflet"):
        "She gets out the leaflet, to have something to hold. There’s nothing on it. She holds it up in front of her, and they can’t think what to say to it."

    if fact.tired_one_neglected == "thrice":
        tired_one "There’s a door behind the coats. I’ve been sitting next to it all night. It’s got us all on."
    else:
        "Behind the coats there’s a door, with six name plates on it."
    "It isn’t pleased to see her. She goes through it."

    jump the_landing_4
