## The hall of Lilas: the same hour again, 02:00 to 02:25, the second ones. Close on Lila.

label the_hall_of_lilas:

    open scene the_hall_of_lilas
    scene best_hour again with slow_dissolve
    music the_demonstration
    ambience the_party
    remember the_hour again

    "And she’s at the top of the steps that there aren’t. The doors are rolled up. It’s summer; it’s her hour, and they’re giving it to her twice."
    show lila standing smiling at on_the_right
    lila "All right, then. Go on."
    beat "4.11"
    "Nobody’s looking up. They’re looking a bit to the left."

    call the_hour from the_hour_again

    show lila standing worried
    "So she’s said it all in her head, along with them. She knows what comes, and who gets it. There are six; they’ve all got her coat on, and everybody loves them."
    funny_one "Don’t mind us. We only came for the listening."
    good_one "Lila Park is no trouble to anyone."
    clever_one "Six is correct. You can count down from the left."
    kind_one "Come in out of the draught, pet. There’s plenty of room behind."
    loud_one "She’s NOT on the LIST!!"
    "That’s five. The sixth hasn’t come in. She’s at the back, on the edge of a bed, with one shoe off."
    tired_one "I’m waiting till it’s over."

    if fact.tired_one_neglected == "once":
        "She coughs. She doesn’t put up her hand for it."
    elif fact.tired_one_neglected == "twice":
        tired_one "You keep having the others. I’m just mentioning it."
    elif fact.tired_one_neglected == "thrice":
        tired_one "You’ve not had me since… you’ve not had me. I’ll say when, shall I? When’s now."

    hide lila
    scene best_hour turned with dissolve
    "Then it starts. There’s Jess, with her arms out, coming."
    jess "You came! We weren’t going to start without you!"
    show lila standing calm at on_the_right
    lila "We’ve done this one."
    beat "4.13"
    if persistent.gentle:
        "It was the wrong thing to say. Nobody’s cross. They stop, all of them, exactly as they were, and wait for her to say the right one; and they’d wait until morning. When she says it they go on."
    else:
        "Jess stops, with her arms still out. So does the music. So does the boy with the tray; some cake’s come off it, and it hangs there. There are two hundred people, and they’ve all got their faces turned to her, with the smile left on, and nobody’s behind any of them. They aren’t angry. They’re giving her time."
        "She can hear a light hum, and that’s the light. She looks for who’s going to mind first. It goes on until she’s gone hot from the neck up, and her mouth’s doing it by itself, since it’s what you say."
        lila "Sorry I’m late."
        "And at once it’s lovely. The cake lands. They’ve all got her by the sleeves, and they’re so pleased, and they’re walking her in."
    jess "You came! We weren’t going to start without you!"
    show lila standing frightened
    lila "Sorry I’m late."

    if fact.said_at_the_doors == "straight":
        "She’d said that she’d come to be looked at. They’re looking. You could warm your hands at it."
    elif fact.said_at_the_doors == "to_the_third":
        "There’s a boy going about with a flask, for somebody in a garage. He asks everyone the same, and he’s got the same steam."
    elif fact.said_at_the_doors == "hushed":
        "She’d said that she’d got friends in F. There they are, all down F, with their backs to her. They’ve got the coat."

    "Up in the roof there’s a click, and a spoon going round and round in a mug."
    quint "Hello, everyone? It’s Mara. It’s a bit of a glitch, my loves, it’ll just come round to the end. Don’t get up. I’m not getting up either. It won’t let me."
    "And in the wall, quite low down, as if somebody’d lain down against it, there’s a voice reading out loud."
    aiden "“Ten facts about sleep. One. It is free.”"
    "And from an empty pillow, in row C, comes whistling: two up, one down. It’s what next door does instead of ringing the bell."

    menu (who="lila"):

        "Say “Obviously” to the wall" (hand="the_tired_one"):
            lean care lead
            remember line_of_the_demonstration obviously
            remember six_leading the_tired_one
            lila "Obviously it’s free. You’ve got me up against a wall and that’s what you’ve brought?"
            aiden "“Two. Nobody has ever been told off in it.”"
            "He can’t hear her. He’s a nervous reader, he’s got his finger on the line. She puts her back against where it’s coming from."

        "Tell Quint to put her mug down" (hand="the_kind_one", kind=True):
            lean care second
            remember line_of_the_demonstration noted
            remember six_leading the_kind_one
            call the_tired_one_waits from waits_in_the_hall_kind
            lila "Noted! Put your mug down, you’re shaking it. I can hear the spoon."
            quint "The spoon? So I am. How silly."
            "It’s put down. There’s a breath, up there, that isn’t for the stalls."

        "Whistle back to the boy next door" (hand="the_clever_one"):
            lean care third
            remember line_of_the_demonstration a_whistle
            remember six_leading the_clever_one
            call the_tired_one_waits from waits_in_the_hall_clever
            sound whistle_two_up
            "It’s years since she did it. It comes out with more spit than note."
            theo_banerjee "That’s somebody! That’s Lila! Aiden, she’s… oh, he’s asleep. Footnote: hello."

    if fact.six_leading == "the_tired_one":
        "The one at the back has looked up. She’s got her other shoe off, and she’s come two beds nearer."
    elif fact.six_leading == "the_kind_one":
        "The kind one’s got an arm round her. It’s very firm. She’s as tall as a door."
    else:
        "The clever one’s come up next to her. She’s been making a note of it. She has to bend, to write."

    theo_banerjee "Can I explain? It’s filed twice. It’s got an end that’s before its beginning, so it’ll go round for ever. It only goes on if you say your bit. Don’t say your bit."
    quint "Who’s that child? They mustn’t do that! If they stop halfway they’ll have no floor. Stay in it, sweetheart, go along with it. I made it. It wouldn’t hurt a fly."
    theo_banerjee "It doesn’t hurt. It just doesn’t finish."
    "Here’s Bea, with both hands out. So easy to talk to."

    menu (who="lila"):

        "Do as Quint says, and go along" (hand="the_loud_one", kind=True):
            lean between second
            remember hall_side quint
            remember six_leading the_loud_one
            call the_tired_one_waits from waits_in_the_hall_loud
            lila "I’M so EASY! You could go on ALL NIGHT!"
            quint "All night? That’s my girl. I’m with you, I’m counting. I won’t take my eyes off you."
            "And she doesn’t. It’s some use, being watched by someone who knows where the floor is."

        "Do as Banerjee says, and don’t answer" (hand="the_tired_one", kind=True):
            lean between third
            remember hall_side garage
            remember six_leading the_tired_one
            "She doesn’t answer. They stop. She sits down on the floor, in the middle of all those faces, and does up her coat, from the bottom, for as long as there are buttons."
            theo_banerjee "That’s it! The numbers have gone funny! Have you got an egg in your pocket? It says that there’s an egg."

        "Tell the garage to leave it alone" (hand="the_good_one", frightened=True):
            lean between second_not_third
            remember hall_side quint_not_garage
            remember six_leading the_good_one
            call the_tired_one_waits from waits_in_the_hall_good
            lila "Thank you ever so much, but would you please leave it alone? You’ll only make it worse. You both always do."
            "The whistling leaves off. In the wall the reading goes on by itself, a bit quieter. “Six,” it says. “You may do it in a chair.”"
            quint "In a chair? Don’t cry, my love. You’re doing it beautifully."

    if fact.six_leading == "the_loud_one":
        loud_one "LOOK at me! No, not at HER!"
        "It’s all up the wall, in letters the size of doors."
    elif fact.six_leading == "the_tired_one":
        tired_one "I’ll sit with you, if you like. I don’t want anything."
    else:
        good_one "Lila Park was no trouble. Lila Park was no trouble to the end."
        "It’s along the skirting, in freezer ink."

    if gained("a_blank_leaflet"):
        "She gets out the leaflet, to have something to hold. It’s the one thing in the place that no one’s written on. She’s turning it over when the lights go down to blue."

    if fact.tired_one_neglected == "thrice":
        tired_one "There’s a door behind the coats. You’d have seen it if you’d had me. It’s got us all on."
    else:
        "There’s a door behind the coats. It’s got six name plates on, and they’re all hers."
    "She goes through that because it’s the only thing there that isn’t pleased to see her."

    jump the_landing_4
