## Two teas: the Studios, Saturday, 23:30. Close on Ava. Ravi, at the door, in odd socks.

label two_teas:

    open scene two_teas
    scene studios_desk door with slow_dissolve
    ambience studios_at_night

    "At half past eleven something bumps the bottom of the door, twice, low down. It’s a foot. He’s got both hands full."
    show ravi two_cups smiling at on_the_left, turned
    ravi "One’s yours. I couldn’t remember which, so I’ve had to start both. Sorry."
    show ava seated smiling at on_the_right
    "His shoes are off already. They’re on the mat, side by side. He’s on the corridor’s side of it, in his socks, and one’s got a stripe."
    ravi "You’ve still got that cold."
    ava "Since Wednesday. There’s a chair. It’s empty. No. It’s got my coat on, but it’s a chair."
    ravi "I won’t stop. I’ll have half of this, and go. How many have you got behind you?"

    beat "5.05"
    "That’s Ravi Menon, from Cradle, along the corridor. He counts people into the pods, and in the morning he counts them out. He’s been coming with two teas for eleven years, and he’s got as far as the mat."
    ava "On the beach? Nine thousand."
    ravi "And all accounted for?"
    ava "You had your foot in the doors, the first time that you asked me that. In the rain. I’d run all the way from the lift."
    ravi "It was the last bus. He wanted to be off. I’d got to have a number for him."
    ava "There was only me. I turned round and looked. “None,” I said."
    ravi "So I told him that it was for you. I don’t think he’s forgiven either of us. Sorry."
    "They’ve never had a meal. They’ve never had a whole cup of tea."

    if fact.told_leo_by_message == "straight":
        ava "Leo asked to be let off. I’ve had to tell him that he’s down for it."
        ravi "That’s all anybody told me till I was thirty."
    elif fact.told_leo_by_message == "comfort":
        ava "I’ve told Leo that he’ll love it."
        ravi "And will he?"
        ava "It’s what it says."
        "He looks at her lamp. He’s seen it, going round; he doesn’t mention it."
    else:
        ava "I’ve sent Leo a moustache."
        ravi "What colour? Ginger? That’s who I’d be."

    "Under his arm he’s got a library book, with an envelope for a marker, close up to the end."
    ava "Have they caught him?"
    ravi "He’s got in a cupboard. I’m rationing it, I’ve forty pages, and it’s due on Monday. He’s been in there since the canteen."
    ava "What’s he living on?"
    ravi "Sandwiches."
    ava "And what’s the envelope?"
    ravi "That’s Monday too. That’s me, giving my notice in. My mother asks every Sunday when I’m coming home. I’ve run out of things for it not to be."
    "He’s said it to the tea. She’d like to draw that: a hand with a cup in it, wanting to put the other one somewhere."

    ava "I’ve had fifty-eight since Monday. I’ve had a goat twice. I’ve had “There are more of us than there are.”"
    show ravi two_cups worried
    ravi "Yes. It’ll be more, tomorrow."
    "The rest he says to the mat."

    beat "5.06"
    ravi "It went out at eight. It’s not only the pods, it’s everyone: headbands, beds, the lot. They’ve all one little piece in them, that says when it is. The Handshake. It sorts people by what time they’re frightened."
    ava "Had it been tried?"
    ravi "On the pods; and on a few streets of the small ones, that you have by the bed. For five days. That’s it, there, under your sandwich."
    "She moves the sandwich."
    ravi "They can’t tell whose they’re having. You and a man in Eastferry both feel sick at ten past one; so it puts you in together, and you wake up with a goat. I put that in a note. They said, could I call it Collective?"
    ava "Who signed it?"
    ravi "I did. It was my turn."
    ravi "There’s one other thing in it, with the clocks. I found it on Thursday. The hour from two to three gets put away twice, under the one name. It’s only an hour. It’s once a year. I’ve got it on the list for Monday."
    ava "When’s it do that?"
    ravi "When they go back."
    "They both look at the clock over the door, and then, since there’s nothing written on that, at each other’s tea."
    ravi "It’s on the list. Sorry. That’s not a joke, that’s only where it is."

    "He’s drunk his half. There’s half a cup over, and it’s ten to twelve."

    menu (who="ava", screen="looking"):

        "The telephone" (thing="the_telephone"):
            lean care lead
            remember looked_after_at_two_teas goodnight
            "She rings home. At this time of night it answers itself, and plays what it’s told into the room. “Good night, Sam,” she says. “Good night, Leo. Good night, Mara. It’s only me.”"
            "She drinks the half cup while it’s ringing off. It’s the first that she’s finished since August."

        "The empty chair" (thing="the_empty_chair", kind=True):
            lean care second
            remember looked_after_at_two_teas come_in
            "She takes her coat off it, turns it to the door, and stands the half cup on the arm."
            ava "It’s yours. It’ll get cold."
            "He gets one foot over. It’s the striped one. He stands and looks at it, in there, on the lino."
            ravi "It’s nice. I can see why people come. I’d better get it back."

        "The flask" (thing="the_flask"):
            lean care third
            remember looked_after_at_two_teas flask
            "The flask is Sam’s; it goes to and fro, and nobody drinks out of it. She pours in what’s left, and writes him a label. SUNDAY. BEFORE YOUR BUS. ALL OF IT."
            ravi "That’s half of half a tea."
            ava "It’s more than he’d make."

    "Two things want looking at. There’s Monday’s list, which he’s put down on the mat and pushed in with a foot; and there’s her telephone. The pods send Sam’s chart on, of a night, at twelve."

    menu (who="ava", screen="looking"):

        "Item nine on the list" (thing="item_nine"):
            lean between second
            remember two_teas_side ravi
            ava "“Nine. Duplicate interval.” Say it in words."
            ravi "For an hour they’ll have two dreams in one place."
            ava "No. Say what happens to them."
            "He begins, and leaves off, and says that he’ll go back down and have another look at it. He takes the list. He’s left his cup."

        "Sam’s chart, on the telephone" (thing="sams_chart", kind=True):
            lean between third
            remember two_teas_side sam
            "There ought to be three lines on it, for three people breathing. She has to hold it up to the lamp before she sees that there are, one on top of another."
            ava "Sam would have sat up for this."
            ravi "You could ring him."
            ava "He’s in it."

        "The list, laid over the telephone" (thing="the_list_over_it"):
            lean between second_not_third
            remember two_teas_side ravi_not_sam
            "She puts the one down on top of the other, face up. For a time the light comes through the paper, from below; there’s a line in it, going along."
            ravi "What was that?"
            ava "It’s only Sam’s numbers. He does them for company. Go on, nine."

    jump languages
