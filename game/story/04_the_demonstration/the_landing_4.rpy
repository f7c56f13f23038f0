## The Landing, as chapter 4 passes it: Lila and whoever throws, 02:27; Banerjee and a whistle, 02:31, by sound alone.

label the_landing_4:

    open scene the_landing_4
    card "Six plates."
    scene landing night with slow_dissolve
    music landing
    ambience landing_between

    "On the other side it’s the upstairs of somebody’s house, at two twenty-seven, with a runner down it, and a banister, and a draught. The door shuts behind her. She can hear them all through it, saying “Again?”"
    show lila holding_rail worried at on_the_right

    if fact.line_of_the_demonstration == "obviously":
        "“Seven,” says the wall, reading. “You may do it in a chair.” Obviously, she tells it."
    elif fact.line_of_the_demonstration == "noted":
        "Somebody’s left a mug on the post, with a spoon in it. She moves it in from the edge."
    elif fact.line_of_the_demonstration == "a_whistle":
        "She tries the whistle again, to see how big it is here. It goes off along the doors, and doesn’t come back."

    sound plaster_falls
    "{struck}She isn’t frightened.{/struck} The piece that she’s standing on comes away. It’s a yard of runner and a yard of rail, and it goes out from the wall quite slowly, like a boat that someone’s untied for you."
    "On the part that’s staying, a tall woman is going by in a great hurry, with something rolled up under her arm."
    show lila holding_rail frightened
    lila "Is that a rope?"
    lyra "It’s a street, at dawn. Is that moquette? In the coat? Who cut that?"
    lila "My grandmother. It’s been a tram. I’m coming off the wall, obviously, and there’s nobody. Have you got anything with another end?"
    "She’s got both arms round the rail. In one hand is her telephone, lit up. It’s on thirty-one thousand."

    menu (who="lila"):

        "Let go, with both hands" (hand="the_loud_one", kind=True):
            lean thread_end held 3-4
            remember six_leading the_loud_one
            "She lets go of all of it, and gets her arms out."

        "Hold on to the rail" (hand="the_clever_one", frightened=True):
            lean thread_end let_go 3-4
            remember six_leading the_clever_one
            "It’s the one thing here that’s screwed down. She gets an elbow round it as well."

    hide lila
    sound cloth_thrown
    if incoming(4, "3-4") == "held":
        lyra "Catch, it’s the end that’s good! Mind the boots!"
        if end_held("3-4"):
            scene the_end_caught with dissolve
            "It comes over all lit up, with a hundred lanterns sewn along it, and a pair of boots out in front. She gets it in both arms, like somebody’s baby. It holds."
        else:
            "It comes over all lit up, with a hundred lanterns sewn along it. It lies down across her sleeve, as heavy as a head, and then it slides. There’s a pair of boots on the end. She watches them the whole way down."
    elif incoming(4, "3-4") == "let_go":
        lyra "Here’s some cord, it’s all I can spare! I’ve got to have this one for the morning!"
        if end_held("3-4"):
            "It comes out very straight, and short. She’s leaning out to the knees. She gets the last inch of it between two fingers, and ties it on with Halmoni’s knot."
        else:
            "It comes down across her sleeve, and slides off. They’ve each of them kept hold of something."
    else:
        "Then the light goes, under all the doors, while the thing’s in the air."
        if end_held("3-4"):
            "Something comes into her arms in the dark. It’s got an end to it."
        else:
            "Something goes over her sleeve in the dark, and is gone."

    if end_held("3-4"):
        "And thirty-one thousand people drop between the two landings, with their light on, and go on dropping."

    scene landing waiting with slow_dissolve
    if end_held("3-4"):
        "She gets a turn of it round the post, and hauls, till the runner meets the runner. There’s nobody there by then."
    else:
        "In the end it’s her rail that catches, on a nail. She comes in over it on her front. It’s splinters, all the way up."

    show lila holding_rail calm at on_the_far_right
    "Where the runner bends there’s a man with his back to a door, and one arm up it, as though he’d just thought of leaning there."
    ravi "How many behind you?"
    lila "Six."
    ravi "All of them you?"
    lila "Obviously."
    ravi "I’ll put down one. It’s not a criticism. Sorry."
    "His arm’s shaking, from the shoulder, and he’s put the other hand over it, so that she won’t see. Everyone’s been lovely to her since ten. He’s the first of them who isn’t doing it well."
    if heard(5) and told_last(5):
        remark "I said I’d hold it for you, for a minute. You weren’t nearly there at all, were you?"
    elif heard(5):
        remark "I said I’d hold it for a minute, if he liked. He said no, he was nearly there."
    lila "Is that heavy?"
    ravi "It wants to be shut, that’s all. I was brought up to shut them. Sorry. Were you going to somebody?"
    lila "My brother. He’s reading."
    ravi "Then I’d go while he’s got pages."
    hide lila

    # Nobody who is told of here can be seen.
    scene dark with slow_dissolve
    music none
    ambience garage
    "There’s no picture for the next bit. It’s two thirty-one, in a garage, and the bulb’s gone."
    theo_banerjee "It’s all joined up. Their beds are on my bed, and my bed’s on the tape of her next door. They’ll all copy her, and you can wake up from that. It’ll take ten minutes to get round them. Footnote: I’m not sure."
    sound whistle_question
    "When he isn’t sure he whistles. It’s in a code. He made it up, and there’s nobody else who has it."
    sound whistle_answer_begins
    theo_banerjee "That’s not me. That came out of the loudspeaker."
    "It’s done him his own whistle back, spit and all, exactly; and now it’s going on, where he’d never thought of anything. It’s in the code. Somebody’s breathing in between."
    theo_banerjee "Who’s that? Which bed are you?"
    "He’s got a hand on the switch, and four hundred people going round in the dark. It hasn’t finished."

    menu (who="theo_banerjee"):

        "Hear it out to the end" (kind=True):
            lean thread_end held 4-5
            "He counts, since he’s got to do something. He gets to twenty. It’s the longest that he’s ever let anything go on without helping."

        "Throw the switch, they’re waiting" (frightened=True):
            lean thread_end let_go 4-5
            theo_banerjee "Send it again after! Please repeat after!"
            "The switch is stiff. He has to lean on it with both hands."

    if incoming(4, "4-5") == "held":
        if end_held("4-5"):
            sound whistle_answer_ends
            "Behind it there’s a little kid shouting a name, over and over; and the whistle doesn’t break off for that. It goes right on down to the end of what it’s got."
            theo_banerjee "Oh. That’s neat."
        else:
            "By the time he’s got his breath it’s on the last three notes. He writes those down. He’s missed the middle."
    elif incoming(4, "4-5") == "let_go":
        if end_held("4-5"):
            "Then there’s a little kid shouting a name, and it breaks off. After that he’s got twenty seconds of hiss. He listens to all of it."
        else:
            "It breaks off too, in the very same second. He thinks that he did that."
    else:
        "Then it’s only hiss. He can’t tell if that was the end, or if somebody’s light went out."

    jump defences
