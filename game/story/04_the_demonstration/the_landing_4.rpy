## The Landing, as chapter 4 passes it: Lila and whoever throws, 02:27; Banerjee and a whistle, 02:31, by sound alone.

label the_landing_4:

    open scene the_landing_4
    card "Six plates."
    scene landing night with slow_dissolve
    music landing
    ambience landing_between

    "It’s the upstairs of somebody’s house. There’s a runner, and a banister, and a draught; it’s two twenty-seven. Behind her the door’s been shut, and she can hear them all through it, saying “Again?”"
    show lila holding_rail worried at on_the_right

    if fact.line_of_the_demonstration == "obviously":
        "“Three,” says the next door along, reading. She tells it: obviously. It’s something to say to a door."
    elif fact.line_of_the_demonstration == "noted":
        "On the post there’s a mug, with half an inch in it. She hasn’t brought that. She moves it in from the edge."
    elif fact.line_of_the_demonstration == "a_whistle":
        "She tries the whistle again, to see how big it is. It goes off along the doors, and something turns round at the other end."

    sound plaster_falls
    "And there’s a piece of it coming away. It’s the piece that she’s on. It’s got a yard of runner, and a yard of rail, and it’s going out from the wall quite slowly, like a boat that someone’s untied for you."

    "Across from her, over all that nothing, goes a tall woman in a great hurry, with something rolled up under her arm."
    show lila holding_rail frightened
    lila "Is that a rope?"
    lyra "It’s a street, at dawn. What’s the matter over there?"
    lila "This bit’s coming off the wall, and there’s nobody, obviously. Have you got anything with another end?"
    "She’s got hold of the rail with both arms. In one of her hands is her telephone, with its light on. It says nine thousand."

    menu (who="lila"):

        "Let go of the rail, so as to catch" (hand="the_tired_one", kind=True):
            lean thread_end held 3-4
            remember six_leading the_tired_one
            "You can’t catch with two hands that are holding on. She lets go. She lets go of everything that’s in them; and nine thousand people drop between the two landings, with the light on, and go on dropping."

        "Hold on to the rail" (hand="the_clever_one", frightened=True):
            lean thread_end let_go 3-4
            remember six_leading the_clever_one
            call the_tired_one_waits from waits_on_the_landing
            "It’s a good rail. She’s got it under both arms, and her telephone flat against it. You’d be mad to let go of the one thing that’s screwed down."

    hide lila
    scene the_end_caught with dissolve
    sound cloth_thrown
    if incoming(4, "3-4") == "held":
        lyra "Catch, it’s the end that’s good! Mind the boots!"
        if end_held("3-4"):
            "It comes over all lit up, with a hundred lanterns sewn along it, and right at the front of it a pair of boots. She gets it in both arms, like a baby; and it holds."
            lila "There’s no face on it!"
            lyra "I know there isn’t!"
        else:
            "It comes over all lit up, with a hundred lanterns sewn along it. It lies down over her sleeve, as heavy as somebody’s head, and then it slides. There’s a pair of boots on the end. She watches them the whole way down."
    elif incoming(4, "3-4") == "let_go":
        lyra "Here’s some cord, it’s all I can spare! I’ve got to have this one for the morning!"
        if end_held("3-4"):
            "It comes out very straight, and it’s short. She’s leaning out to the knees. She gets the last of it, between two fingers, like a cigarette, and ties it on with Halmoni’s knot."
        else:
            "It comes down across her sleeve, and slides off. They both say sorry. They’re each of them keeping hold of something."
    else:
        "Then the light goes, under all the doors, while it’s in the air."
        if end_held("3-4"):
            "Something comes into her arms, in the dark. There’s an end to it."
        else:
            "Something goes over her sleeve, in the dark, as if it hadn’t liked to wake her."

    scene landing waiting with slow_dissolve
    if end_held("3-4"):
        "It’s pulled in, hand over hand, till the runner meets the runner. She never sees by whom."
    else:
        "It’s her end of the rail that catches on something, in the finish, and holds. It’s luck. She’s got splinters the whole way up."

    show lila holding_rail calm at on_the_far_right
    "Where it bends there’s a man with his back to a door, and one arm up it, as though he’d just thought of leaning there."
    ravi "How many behind you?"
    lila "Six."
    ravi "All of them you?"
    lila "Obviously."
    ravi "I’ll put down one. It’s not a criticism. Sorry."
    "His arm’s shaking, from the shoulder. He’s got his other hand over it, to hide it, and he’s asked as if he’d all night. Everyone’s been lovely to her since ten. He’s the first of them who isn’t doing it well."
    if heard(5):
        remark "I said I’d hold it for a minute, if he liked. He said no, he was nearly there."
    lila "Is that heavy?"
    ravi "It’s just that it wants to be shut. Don’t we all. You’ve the look of somebody who’s left something running."
    lila "My brother. He’s reading."
    ravi "Then I’d go while he’s got pages."
    hide lila

    # Nobody who is told of here can be seen.
    scene dark with slow_dissolve
    music none
    ambience garage_at_night
    "This next bit’s got no picture. It’s two thirty-one, and it’s in a garage, and there’s one bulb, and it’s gone."
    theo_banerjee "I’ve got it. I’ve got the switch. Everybody’s beds, on my bed, on her. Three, two. Footnote: I’m not sure."
    sound whistle_question
    "He whistles when he isn’t sure. He’s got his own code. He’s never told it to anyone."
    sound whistle_answer_begins
    "It’s the loudspeaker. It’s whistling back. It isn’t his; it’s got somebody else’s breath in it. It’s asking what you do if they’re all people you can do, and you’re none of them."
    theo_banerjee "That’s my question. That’s my actual question!"
    "He’s got his thumb on the switch. There are four hundred people going round and round in the dark. It hasn’t finished."

    menu (who="theo_banerjee"):

        "Hold the switch until it’s finished" (kind=True):
            lean thread_end held 4-5
            "He counts, since he’s got to do something. He gets to twenty. It’s the longest that he’s ever let anything go on without helping."

        "Switch on time, they’re waiting" (frightened=True):
            lean thread_end let_go 4-5
            theo_banerjee "Sorry! Sorry! Whoever you are, send it again after!"
            "The switch is stiff. He has to lean on it with both hands."

    if incoming(4, "4-5") == "held":
        if end_held("4-5"):
            sound whistle_answer_ends
            "Behind it somebody’s shouting a name, a little kid, over and over; and it doesn’t break off. It goes right on down to the end of what it’s got. “You do the one who’s asking.”"
            theo_banerjee "Oh. That’s neat."
        else:
            "When he’s got his breath it’s still going, under all the noise, somewhere off. It’s giving him the end of it. He’s missed the middle."
    elif incoming(4, "4-5") == "let_go":
        if end_held("4-5"):
            "Then somebody’s shouting a name, a little kid, and it breaks off. There’s twenty seconds of hiss. He listens to all of it."
        else:
            "It breaks off too, in the very same second. He thinks that he did that."
    else:
        "Then it’s only the hiss. There’s a light that he can’t see, that’s gone out under somebody’s door."

    jump defences
