## The core and the plug: the third minute, in the old kitchen and at the bench, one cut against the other. The second 02:59
## to 03:01. Close on Clara at the bench, on Leila inside.

label the_core_and_the_plug:

    open scene the_core_and_the_plug
    scene orchard_kitchen nearly with dissolve
    ambience orchard_kitchen

    show jonah standing worried at on_the_left, turned
    show clara standing worried at on_the_right, turned

    "At the bench they can hear it all, by way of him. Clara has the fridge pulled out, and her arm behind it to the shoulder."
    "At half past two somebody had whistled, on the speaker, a bar and a half, out of nowhere. In a theatre that brings a sandbag down on someone, and Jonah has been listening for it since."

    jonah "Seventy-six. He isn’t minding. He’s at the waiting, Clara, and it’s seventy-six."

    "On the speaker it’s Max, being his father. Then it’s only Max."

    max_reyes "Clara? Can you hear in here?"
    "Max’s unit has shut its ears to her. Leila’s hasn’t; it thinks that she’s a lady in Mill Row. There’s a pedal to talk by, at Clara’s foot."
    clara "I’m here. I’m right here."
    max_reyes "If I let it go to the end. After that have you got it? Is it anywhere?"

    menu (who="clara"):

        "Tell him it’s gone, it’s only in him" (straight=True):
            lean telling straight
            remember told_at_the_bench straight
            clara "No. I lost it, Max. I moved your telephone, and I didn’t look, and it was gone. When it’s over it’s over. You’ll have the words. I’m so sorry."
            "On the speaker there’s nothing. Jonah says a hundred and ten. After a time he says ninety."
            max_reyes "All right. I’d better listen, then."

        "Tell him she’s recording, she’s got it" (comforting=True):
            lean telling comfort
            remember told_at_the_bench comfort
            clara "I’ve got it. I’m recording all of it, out here. It’ll be as good as new."
            max_reyes "What on?"
            clara "On the bench."
            sound moth_at_glass
            "It brings him down to seventy. Jonah isn’t looking at her. There’s something in the lamp over the bench, going round and round above a soldering iron and a spoon."

        "Ring home, twice, and hang up" (kind=True):
            lean telling third_way rang_twice
            "She doesn’t say anything. She gets her telephone out with her teeth, and finds the number of the kitchen that she’s lying in. Over her head, on the wall, it rings, and rings again. She stops it there."
            sound old_telephone
            max_reyes "That was two rings."
            clara "I’m up. That’s all it’s for. I’m up."

    scene three_oh_one waiting with dissolve
    ambience orchard_kitchen

    if fact.told_at_the_bench == "straight":
        "In the old kitchen he’s told no, in his sister’s voice, out of the side of the fridge. He nods."
    elif fact.told_at_the_bench == "comfort":
        "In the old kitchen he’s told yes, in his sister’s voice, out of the side of the fridge. He doesn’t nod."

    beat "2.16"
    machine "Are you still there?"

    "Leila has a good deal to say to that. She’s had it ready since the stairs."

    leila "Yes."
    machine "Message. Continues."

    scene three_oh_one struck with dissolve
    sound clock_flaps
    "Over the cooker it’s three o’clock. All night it’s been nearly that."

    menu (who="leila"):

        "Stay where she is, to the end" (kind=True, straight=True):
            lean facing_first stay
            remember the_last_minute stayed
            "She looks at the stairs, and at him. She stays where she is."
            scene three_oh_one come with dissolve

        "Take him by the sleeve, it’s three" (frightened=True):
            lean facing_first hurry
            remember the_last_minute hurried
            leila "It’s three, Max. We’ve got to be on those stairs. You can hear it as we go."
            scene old_kitchen cooker with dissolve
            "She’s got him by the cardigan. He comes, backwards, in little steps, with his face to the wall where it’s talking."

        "Wait for him in the doorway" (comforting=True):
            lean facing_first wait
            remember the_last_minute waited
            scene old_kitchen cooker with dissolve
            "She gets up, and goes and stands in the doorway with the lantern. She’s half in it and half on the stairs, and she can’t see his face from there."

    call the_call_to_its_end from the_third_minute

    scene orchard_kitchen after with dissolve
    show jonah standing worried at on_the_left, turned
    show clara standing sad at on_the_right, turned

    "Then the speaker’s got nothing on it. It isn’t off. There’s somebody there, breathing, who’s come to the end of what he knows."

    clara "That’s it. That’s where he rang off."
    beat "2.17"
    hide jonah
    hide clara
    scene the_plug with slow_dissolve
    camera at push_in(0.5, 0.55, 1.08, 12.0)
    "She has her fingers round the plug. There’s a hand laid over hers. It’s large, and dry, and quite heavy."

    jonah "Not yet. That’s only a pause."
    clara "They’re putting it away, Jonah, now! And it’ll not let him up, it’s said so!"
    jonah "It takes them a minute or two, and we’ve some of it left. I’ve kept out of everything for nineteen years, so as not to intrude, and I’m intruding. It’s the boy’s line next. Let him have it."

    "She’s got her foot on the pedal."

    menu (who="clara"):

        "Own up to him, all of it" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_max owned_up
            if fact.told_at_the_bench == "comfort":
                clara "Max, I’m not recording. There’s nothing out here but a spoon. I said it so that you’d be quiet."
            elif fact.consent_told == "comfort":
                clara "Max, I was never going to wake you for them. I couldn’t have. I said it to get you in."
            if fact.voicemail_told == "comfort":
                clara "And it’s not in any backup. I’ve looked. I looked in April."
            "A hundred and ten, says Jonah; and it stops there, and has a think."
            max_reyes "I know. You go all cheerful."

        "Say nothing, let him find out himself" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_max came_due
            "She keeps her foot off it. So he asks, she can hear him do it; he asks the machine on the shelf, quite politely, whether what he’s been told is so."
            machine "There. Are. No. Messages."
            "It’s some time before he breathes."

        "Tell him his number two hundred and thirteen" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_max gift_to_lead
            clara "Two hundred and thirteen, Max. I’ve written it on the wall here. It rang, and who’s up is everybody."
            "The breathing goes down a step, and stays there."

        "Tell him that Leila gets a number too" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_max gift_to_second
            clara "Put Leila down for this one, Max. She was up. She came in after you, and she’s never even been late for a bus."
            "There’s a scratching. He seems to be seeing to it."

    jonah "Standing by."

    max_reyes "Night, then."

    "It’s his own voice. He doesn’t go down for it at all."

    beat "2.18"
    jonah "And go."

    sound plug_pulled
    ambience kitchen_without_its_fridge
    scene dark with dissolve
    "The plug comes out of the wall with half of the plaster. The fridge shudders, from its feet up, and stops; something in the hall goes bang."
    "Up and down the stairs, behind thirty-seven doors, people who’d been let go of all at once are sitting up and shouting for the light."

    scene landing counting with slow_dissolve
    music landing
    "They come up with the lantern between them. All along the Landing the doors are open, and the rooms in them empty, with the lamps on."

    if end_held("1-2"):
        max_reyes "There was a girl I let past, here. I’d like to know if she got there."
        "On the top step there’s one of his receipts, folded small and put where it wouldn’t be trodden on."
    else:
        max_reyes "I went past a girl here. I’d got thirty-six minutes. I could have waited."
        "He looks for her on each stair. He looks under the loose one."

    "The man’s where he was, in his socks, with his back to the door. He doesn’t ask how many."

    if fact.the_last_minute == "hurried":
        max_reyes "I couldn’t hear if he put it down. I heard the rest. I heard it all the way up the stairs."
    elif fact.the_last_minute == "waited":
        max_reyes "You had your back to it."
        leila "I could hear. We heard all of it."
    elif fact.the_last_minute == "stayed":
        max_reyes "We heard all of it."
    ravi "Did you? Good."

    scene maxs_room dark with slow_dissolve
    music none
    ambience kitchen_without_its_fridge

    "Nobody wakes him. He sits up in the dark, as if he’d thought of something; and on the floor, by the wall, so does Leila."

    show clara standing frightened at on_the_right, turned
    show max pockets tired at on_the_left, turned
    "He’s blue, she’s white, there’s a torch going all over the ceiling, and it’s Clara, who doesn’t know which of them to do first."

    menu (who="clara"):

        "Hold the water for Max" (kind=True):
            lean care lead
            remember looked_after_at_the_plug max
            clara "Small ones. Small ones! I’ve got it, you don’t have to hold it, I’ve got it."
            "He drinks the lot, and holds on to her wrist, to have it stay there."

        "Rub the feeling back into Leila’s hands" (kind=True):
            lean care second
            remember looked_after_at_the_plug leila
            clara "Give me those. They’re ice. You went in on a stranger’s geese!"
            max_reyes "She sat down in there. She stopped talking."
            clara "She never."

        "Get on one chair with Leila, and breathe":
            lean care third
            remember looked_after_at_the_plug one_chair
            "There’s one chair in here. They were last on one chair when they were ten, for a photograph. Clara’s shaking so much that they both are."
            leila "You’re sitting down."
            clara "So are you. Shut up."

    jump candle_window_kettle
