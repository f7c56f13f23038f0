## Lights out: the prologue. Who reads, and who asks the comfort settings.
##
## Everything here is heard in the dark. The listener has one thing that he can do, and the player learns it.

label chapter_0:

    jump lights_out

label lights_out:

    content note prologue
    open scene lights_out
    scene dark with slow_dissolve
    music none
    ambience evening_room

    "You are somewhere dark and warm."

    sound page_turn
    "A page is turned. It’s turned for you."

    if persistent.finale_seen:
        sam "You know this one."
    else:
        sam "Where were we?"

    mara "In the cupboard. With the sandwiches."
    sam "He got out of the cupboard on Thursday."
    mara "I was asleep on Thursday. So he’s still in."

    "Somebody climbs on to a bed that still has its plastic on, singing about it."

    sam "Ah."
    mara "What’s ah?"
    sam "Bit short, this. There’s one page."
    mara "Read it."

    "Nobody reads it. The page goes back the other way."

    "A cup is put down. By the sound of it, most of the tea is still in there."

    ava "If we finish it, it has to go back."
    sam "It was due last October."
    ava "Then it’s late. No. It’s past late."

    leo "This is the library. You owe us. Nine hundred. Cardigans."
    mara "That’s only the woman with the stamp."

    "A book shuts, and goes up on a shelf. Outside a tram takes the corner, and the paper banner in the window knocks on the glass. It says that the shop is closing down. It’s been saying so since before anybody moved in."

    mara "And then?"
    sam "And then we’re out of book."

    ava "We could tell him the night."

    "The plastic stops."

    sam "All of it?"
    ava "Our part. The others would have to come in and do theirs."

    sound lock_checked
    "At the far end somebody tries the shop door, to see that it’s locked. Then they try it again."

    theo "We’re in. We’ve been on the bunk beds since eight."
    sam "All of you?"
    theo "One’s teaching. Two can’t find anywhere to put a bicycle."
    remy "I shall be brief."
    sam "Nobody’s asked you anything yet."
    remy "I wanted to have said it."

    sam "He might not care to hear it, that’s all. It’s a year. He’s been sleeping all right."
    ava "Somebody could ask him."
    sam "You can’t ask him a thing like that."
    mara "You ask him if it’s too bright."
    sam "That’s a lamp, Mara."
    mara "He’s good at lamps. He might be good at other things."

    "It’s possible to hear a man fold a towel that was folded already."

    sam "Does anybody not want to?"

    "Nobody says so."

    mara "Does he know what happened?"
    leo "Course he does. He’s the one who was—"

    "Somebody coughs. Somebody else coughs, further off."

    sam "You tell your own, to the end, and you leave other people theirs."
    leo "I was going to say tall."

    theo "And nobody says I."
    sam "How do you mean?"
    theo "When you tell it. You say he. It’s the only way I could do it. If he’s he, I can be straight about him."
    mara "You said I."
    theo "I haven’t started."
    remy "And if one has been married, is one permitted “we”?"
    theo "No."

    mara "Can I be the hand?"
    sam "You were the hand on Sunday."
    mara "That was four minutes."
    sam "You let go to scratch."
    mara "He knew it was me, though. He did two."
    sam "He did one, and he had hiccups."

    # The questions. Sam asks them as he has asked them every evening for six months.
    sound hand_press
    "Hands are washed somewhere; there’s a tap that knocks. Then one of them comes in under yours, dry, and stays there."

    sam "Same as every night, couple of questions first. Press for yes. If it’s no, do nothing, you’re good at that."

    $ ask_comfort()
    sam "Too bright?"

    menu:
        "Press":
            $ dim_the_lamp(True)
            "You press. It’s all you have, and it doesn’t go far."
            leo "He did it! He pressed!"
            sam "Could be. He did it on Tuesday as well, for an advert."
            "A pen clicks."
            sam "Eight forty-one. We’ll have the lamp down."
        "Lie still":
            $ dim_the_lamp(False)
            "You lie still."
            sam "No. Lamp stays."
            leo "Give him a minute. He might be thinking."
            "You’re given a minute. A pen clicks at the end of it."

    sam "Too loud?"

    menu:
        "Press":
            $ quieter_by_half(True)
            "You press. The hand under yours turns over, to feel it better, and by then it’s finished."
            sam "Leo, half of that."
            leo "I was only being the fridge."
            sam "Half a fridge."
        "Lie still":
            $ quieter_by_half(False)
            "You lie still. The shop has a fridge in it, and a tram goes by, and there’s somebody’s breath with a cold in it."
            sam "He likes it lively."

    sam "Last one. Some of this isn’t very nice. Shall we leave out the worst of it?"

    menu:
        "Press":
            $ leave_out_the_worst(True)
            "You press."
            mara "He wants it without."
            sam "Then they’ll go round. He’ll still have everything he needs."
            ava "I’d go round. If it were me lying there."
        "Lie still":
            $ leave_out_the_worst(False)
            "You lie still."
            mara "He wants it with."
            ava "Or he’s asleep."
            sam "Well. Yes."

    sam "Right. Five of them and one of you. Somebody has to say who’s first, and if I do it there’ll be feeling."
    ava "Not ours. Ours comes after."
    sam "I’ll go along the beds. Press when I get to the one you want."

    sound lamp_dies
    "The lamp goes. You hear it go. Shoes come off, and a blind comes down."

    "You count them by the breathing, the way you always do. Eleven."

    jump landing
