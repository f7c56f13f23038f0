## Lights Out: three stories or more ended shut. They no longer agree, and go home one by one. The last is Sam, who has to sleep.

label finale_lights_out:

    open scene finale_lights_out
    scene evening_room full with slow_dissolve
    music none
    ambience evening_room

    "They can’t make it meet."
    if told_ending(2) == "connected":
        max_reyes "It was us that he waited for. Leila’s told it."
        lyra "Nobody told us that there was a time. We were out at twenty-five to."
        elara "He told you. He told you all of it, as a joke."
        leila "And I’ve said so. I’ve said it to the one person in this room who can’t say anything."
        leo "Why didn’t you say it to us?"
    else:
        max_reyes "Everybody else was out by a minute to. And then he waited."
        leo "There was a door lit. It’d got a bit of paper."
        max_reyes "Everybody’s got paper."
        elara "It isn’t us. I was out at eight minutes to."
        lyra "We were first. I’d have noticed."
        leila "One doesn’t notice. That’s what’s the matter with it."
    "There are five of them that went, and they’ve each got a door that shut behind them, and not one of the doors is in the same wall."

    "Nobody’s cross. They’ve work on Monday. Somebody says that it’s late, and somebody that it’s early, and it’s the first thing for an hour that they’ve agreed on."
    remy "I shall say nothing."
    "He’s as good as his word."
    scene evening_room thinning with slow_dissolve
    theo "Say good night, then."
    elara "He can’t hear."
    theo "Say it anyway."
    elara "Good night."
    sound shop_bell
    "The plastic lets go of people, a bed at a time. Boots; a bicycle; two who quarrel in whispers over a child’s feet. Somebody wakes the old woman, and tells her where she is."
    halmoni "I know where I am. Has he eaten?"
    lila "No, Halmoni."
    sound shop_bell
    "They don’t say one another’s names, going out. They say “mind”."
    if fact.asked_if_there == "pressed":
        brian "It wasn’t me, you know. That shook the bed. I don’t think that it was me."
        "He says it to the man with the towels, at the door, and the man says “mind the step”."
    else:
        mara "He might still be thinking."
        ava "He might."

    "Then it’s four, and then it’s three, up the back stairs, and over the third."
    ava "I’ve not signed it."
    sam "It’ll keep till Monday."
    "A pencil’s laid down on the form. It rolls as far as your foot."
    scene evening_room empty with slow_dissolve
    "The last’s always him. He does your heels, and your elbows. He puts the book up on its shelf, with the marker in, a page from the end; and it’s shut, it’s been shut all night."
    sam "That’s you, then. I’ve got to go up. I’m no good if I don’t."
    "He sets the alarm, for five. He tries it, to be sure, and it’s the sort that begins quietly."
    sam "I thought that I’d know, you see. When it came to it. I thought there’d be a sort of colour."
    sound lamp_dies
    "The lamp goes. You hear it go. You count them, upstairs, the way you always do. Four."
    "They’ve forgotten to ring off. On the till there’s a step, with a bus going by. Nobody’s said anything on it for some time. She’s leaving room."

    jump finale_last_line
