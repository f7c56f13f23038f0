## Hold the door: the Landing comes apart, 02:54 to the second 02:59. Close on Ava; at the end there is a menu that is his.

label hold_the_door:

    open scene hold_the_door
    scene landing_end rising with slow_dissolve
    music the_tether
    ambience dark_water

    if fact.looked_after_on_the_tether == "mara":
        "Mara’s got the thread wound up short. There’s about a foot of it between them, and she’s letting it alone."
    elif fact.looked_after_on_the_tether == "count":
        ravi "Three! I’ve got three of you! I’ve put it down!"
    elif fact.looked_after_on_the_tether == "call":
        "There’s a creak, overhead, where the ceiling would be. Sam’s still sitting down."

    "There’s a door with height marks, and it’s theirs; there are five yards of runner to it, and a man. The rest of it’s sea."
    leo "Is it cross?"
    ava "It’s never been told where to leave off, that’s all."
    "It comes in over the carpet as it came in over the sand, warm, a bit at a time. It’s up to Mara’s pockets."
    show leo voices frightened at on_the_left, turned
    show mara rope frightened at on_the_far_right
    if persistent.gentle:
        "It’s begun to turn. They’ve their backs to the wall, and it’s pulling at their feet."
    else:
        "Then it begins to go round. It does that slowly too. A banister goes by, and goes by again, lower down."
        "There’s a hole in the middle, as smooth as a bath’s, and it makes the noise that a bath makes, only it’s got all night. A slipper’s going round, and somebody’s teeth."
        mara "It’s pulling my legs."
        ava "Where’s it come to?"
        mara "Where I had the chicken pox."

    menu (who="ava"):

        "Stay in it, and hold them up" (kind=True, straight=True):
            lean facing_first stay
            remember at_the_water stayed
            "She gets one on either hip, as she did when they were three and nought, and stands. It goes by. It pulls at Sam’s coat, and has all his pens but one. It turns out that she’s quite heavy."
            leo "You’re holding us wrong."
            ava "I know. Hold on to me, then."

        "Swim for the light" (frightened=True):
            lean facing_first hurry
            remember at_the_water hurried
            "She’s got each of them by the back of the neck, and she goes, and doesn’t look. Something comes off Leo. There’s an elbow in her eye. Mara’s singing that she can’t, that she’s drinking it, that she can’t."

        "Wait for it to go down" (comforting=True):
            lean facing_first wait
            remember at_the_water waited
            ava "It’ll turn. They always do. We’ll wait."
            "They wait. It’s a very good sea. It comes up to Mara’s chin."
            ava "It hasn’t got a tide. I left that out as well."

    "It’s hers. She drew it, on four afternoons in the spring, to please some children."
    ava "What have you got to write with?"
    leo "There’s one of Dad’s. It’s red."
    beat "5.14"
    mara "What is it?"
    ava "It’s a rope. No. It’s an end."
    "She does it on the wall, from the frame of the door right along to where the wall’s gone: a bit of rope, with a float."
    ava "It was blue. It’s got to hang. It took me all of an afternoon."
    "It takes eight seconds."
    sound rope_drawn_tight
    scene landing_end rope with slow_dissolve
    "The sea comes up to it, and puts its chin on it, and stops. One after another the doors come bobbing back along the wall, and bump, and stay."
    "And on every beach that she ever made, along nine thousand miles of sand, somebody small has got to the end. They’ve walked until Thursday. They look at it. They go red in the face."
    sound crying_far_off
    leo "Who’s that?"
    ava "It’s everybody. They’ve got to the rope. They’ll be sitting up, and wanting a drink of water."
    ravi "Nine thousand and… that’s all of them! Ava, that’s the pods! That’s every one of mine!"
    "He’s laughing. She’s never heard him do it to the end."

    "It ought to have had these two. They’re standing with their chests against it, and they’re dry-eyed, and on the wrong side."
    ava "Come on. Under. You’ll wake up."
    mara "He isn’t on."
    ava "Mara."
    mara "I said that I’d do everybody. He’s not got a knot."

    beat "5.15"
    scene door_held night with slow_dissolve
    music none
    show ravi holding calm at in_the_middle
    "Two fifty-eight. Close to, he’s shaking, all down one side. On their side of the door’s the mat, and on it are his shoes, side by side, as he’d left them."
    ravi "How many behind you?"
    ava "None. We’re the last. You come in front of me."
    "He looks by her, along the runner. All the others are back, and dark, but one. It’s lit, and it’s got a bit of paper sticking out from under."
    ravi "You take those two. I’ve just got it how I like it."

    if moths_now() > 0:
        mara "What happens, though? Say how it goes."
    else:
        mara "And then?"

    menu (who="ava"):

        "Tell them what wasn’t so" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_the_children owned_up
            if fact.told_leo_by_message == "comfort":
                ava "I said you’d love it, Leo. I’d only read that you would."
            if fact.told_over_sams_telephone == "comfort":
                ava "I said that I was through the wall. I was the other side of the city."
            if fact.told_the_children == "comfort":
                ava "I said that he’d be right behind us. He won’t. I said it so that you’d walk."
            "Leo nods. The moth walks down the frame of the door, and in under it."

        "Let Leo do the counting" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_the_children came_due
            leo "One. Two. Three."
            "He does it in Ravi’s voice. It’s only a step out. He gets to where four would be, and there’s a gap, just as long as a person."
            if fact.told_the_children == "comfort":
                leo "You said."
            else:
                leo "You’re not to say I’m wrong."

        "Give Mara your hand to be the hand" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_the_children gift_to_lead
            ava "You can’t tie him on. But you could hold on to him, and I’ll hold on to you; and then he’s had a turn."
            "She takes two of his fingers. She holds them as tight as she holds a banister, for as long as it takes to sing a whole knot. He looks at that the entire time."

        "Stay for the whole of his sentence" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_the_children gift_to_second
            if fact.said_in_the_drive == "straight":
                ava "You’d begun to tell me, in the car, and I said “drive”. What’s the rest?"
            else:
                ava "There was a line that you moved on, off the top. I saw you. What did it say?"
            ravi "It doesn’t hold itself. It’s whoever’s stood at it. He goes last, and he’s got to have gone by three; and if there’s somebody behind him then he waits. That’s all it says."
            ravi "It’s four lines. I thought, what sort of person’s going to… And then I was in the car, and it was only you and me."
            "She stays for all of that. It takes ten seconds, and there are seventy."

    menu (who="ava"):

        "See to Leo, who won’t look" (kind=True):
            lean care lead
            remember looked_after_at_the_door leo
            "She gets down on the wet carpet, till her face is where he’s got his. He’s doing the door: he’s got the creak of it, between his teeth."
            ava "You needn’t do anyone. I’d know you by your ears."

        "Put Ravi’s shoes straight":
            lean care second
            remember looked_after_at_the_door shoes
            "They’ve been stepped over by forty thousand people, and some of them were dripping. She wipes them on Sam’s coat, and turns them about on the mat, so that the toes point in."
            ravi "Oh. Thank you. I’d have had to do that backwards."

        "Ask him what Sam will need" (kind=True):
            lean care third
            remember looked_after_at_the_door sam
            ava "What’s Sam to know? He’ll want to have it for the chart."
            ravi "I’m heavier than I look. I go dead on the left. My mother rings on a Sunday, it comes out at half past four; she only wants to be let talk."

    "Two fifty-nine."
    ava "You’ll be right behind me."
    ravi "Right behind you."
    "He says it exactly as he did the first time."

    menu (who="ava"):

        "Stay where you are till it’s time" (kind=True, straight=True):
            lean facing_last stay
            remember at_three stayed
            "She stays. There are thirty seconds of it; one can’t do anything with them. Mara leans on his leg."
            ava "You’re not coming."
            ravi "No."

        "Say it: he isn’t coming" (comforting=True):
            lean facing_last speak
            remember at_three spoke
            ava "He isn’t coming. Hold my hand, both of you. He can’t, and we’ve got to."
            "It’s Leo who makes the noise. Nobody else does it. She hasn’t heard it for a year, and she’d have known it anywhere."

    "Then she’s got one by each hand. The door’s behind them, and the mat. He’s as near as he’d be with two teas."
    scene his_face with slow_dissolve
    "She’s never drawn it. It’s a bit crooked, and it wants a shave. It’s come along a corridor to her for eleven years, with the steam going up in front of it, so that she’d never had to look."
    "He looks at her."
    if told_last(5):
        "You look at her."
        "You’ve got your back to it, and your heels dug in, in odd socks. There’s a great deal to say, and you’ve got time for one."
    else:
        if heard(5):
            remark "I’ve had my minute. I’m still going to do it with “he”."
        else:
            remark "Could I have a minute? No, I can do it with “he”."
        "He’s got his back to it, and his heels dug in, in odd socks. There’s a great deal to say, and he’s got time for one."

    menu (who="ravi"):

        "There’s one still in":
            remember said_at_the_door one_still_in
            ravi "There’s one still in."
            "She looks where the light is. It’s a till receipt, sticking out."

        "I knew when I wrote it":
            remember said_at_the_door knew_when_i_wrote_it
            ravi "I knew when I wrote it."
            "She nods. She’d seen it go by, off the top of the screen."

        "Finish the tea":
            remember said_at_the_door finish_the_tea
            ravi "Finish the tea."
            "There are two, by the mat. She’d walked between them. One’s full, with a skin on."

    scene door_held night with slow_dissolve
    "It has to be shut from the side that they’re going out on. No one had told her that. Nor how far."
    if ending_now() == "severed":
        scene door_held shut with slow_dissolve
        sound door_latch
        "She shuts it. She hears it go home. There’s a light underneath, and across the light there are two feet."
    elif ending_now() == "awake":
        scene door_held latch with slow_dissolve
        sound door_latch
        "She pulls it to, and feels for the catch, and lets it down so that it’s only resting. It’s on the latch. Anyone could, who pushed."
    else:
        if incoming(5, "5-1") == "held":
            ravi "A hand. I’ve been told. Four fingers, and the thumb tucked in."
        else:
            mara "Not all the way. He’ll want the landing light."
        scene door_held ajar with slow_dissolve
        "It’s his own hand that’s put in, flat against the frame, and she brings the door up to it, as far as it goes. Then the hand’s taken away, and it’s as wide as that."

    sound clock_strikes_three
    beat "5.18"
    scene pod_room three with slow_dissolve
    music none
    ambience pods_breathing
    "It’s three o’clock. Along the wall there are four pods. Three of them are open, and from each of those there’s a row of wet feet, going to the fourth."
    if told_last(5):
        "You’re in Sam’s, with your knees bent. Your mouth’s a little open, as if you’d been going to put in a word. You breathe out. It’s fourteen to the minute; Sam’s standing there with the watch."
        sam "Does he know that he’s last?"
        ava "He counts."
        "A minute after that all the lights on the stairs come on, and you don’t sit up."
    else:
        "Ravi’s in Sam’s, with his knees bent. His mouth’s a little open, as if he’d been going to put in a word. He breathes out. It’s fourteen to the minute; Sam’s standing there with the watch."
        sam "Does he know that he’s last?"
        ava "He counts."
        "A minute after that all the lights on the stairs come on, and he doesn’t sit up."

    jump four_in_one_bed
