## Override: Max's room and the bench across the hall, the second 02:00 to 02:12. Close on Leila, and on Clara for what she does.

label override:

    open scene override
    scene maxs_room night with slow_dissolve
    music none
    ambience unit_by_the_pillow

    show clara standing worried at on_the_right, turned
    show leila coat worried at on_the_far_left

    "It’s a minute past two. In the bed he’s talking, not in his own voice. He’s got it down as low as it’ll go."

    max_reyes "It’s me, by the way."
    max_reyes "I’m at the terminus. I had one passenger, and he got off."

    clara "That’s Dad."
    leila "That’s Max."
    clara "It’s what Dad said. It’s the message. I’ve not heard that since…"

    "She’s got hold of the end of the bed. It goes on, about bread. It’s quite dull. It’s two years since there was anything so dull in this flat."

    beat "2.12"
    jonah "Ninety. A hundred and four. Clara, a hundred and eighteen."
    show clara standing frightened
    "His lips have gone a bad colour. He’s breathing in, and in, and in on top of that."

    sound unit_chime
    "The unit chimes. His shoulders come down. “Good evening, Max,” it says. “It’s two fifty-eight.”"

    max_reyes "It’s me, by the way."

    if fact.consent_told == "straight":
        clara "That’s the second one, that’s his two hundred and thirteen. It’s given it him an hour early. He wasn’t to have had either."
    elif fact.consent_told == "comfort":
        clara "I said that I’d wake him for it. I said up and down all night."

    "They hear it three times. The third time they’ve all got to the bread when Jonah says “a hundred and eighteen” again, and that’s how they come to see that it’s a circle."

    jonah "With respect. It isn’t stuck at all, it’s being careful. He takes fright; there’s no stop to wake him; so it puts him back at the last place where he was well."
    clara "Where’s he well?"
    jonah "When it rings, I suppose. Before anyone’s had to do anything about it."

    if fact.said_at_two_fifty_nine == "straight":
        leila "I told him that it was his. I gave him a pencil."
    elif fact.said_at_two_fifty_nine == "to_the_third":
        leila "You said that it couldn’t have."
        clara "I know what I said. I’m looking at it."
    elif fact.said_at_two_fifty_nine == "hushed":
        leila "I told him it was nearly over. He believed me, I watched him."

    beat "2.15"
    show clara soldering angry
    "She has her tools out on the quilt. There’s a way in for technicians, four fingers on the lid and a word. She does it. She says the word, and it isn’t a nice one."

    sound unit_chime
    "“Somebody is interfering with this patient’s rest,” says the unit. “The session is protected.” And there’s a small click, from inside, as of a person turning over."

    max_reyes "It’s me, by the way."

    beat "2.14"
    show leila arguing angry
    leila "Then turn it off! Turn the whole thing off, and let him wake up, and be wretched, in a kitchen, with a light on and three people in it who can’t think of anything to say. That’s a night. One gets through those."
    clara "It won’t go off from here. It’d have to be the base, and that’s behind the fridge, that’s got every unit on the Steps. It’s one plug. It’d let go of the lot."
    leila "So?"
    beat "2.13"
    show clara standing sad
    clara "So look at that. The bottom line. That’s sleep. That’s the real stuff, Leila, under the dream, right down in the cellar. He’s not been there since he was twelve. I’ve a graph two years long that never once went there, and I’ve got him in it now, and you want me to pull it out of the wall."
    leila "He’s blue."
    clara "I can see that he’s blue!"

    jonah "And if you do pull it, while he’s in the middle? I only ask. Every night at three those things put the night away, you told me so yourself. Whatever he’s halfway through is what he’ll have."

    "There’s a chime. Nobody’s looking at anyone."

    menu (who="clara"):

        "Sit down on the bed and hold his hand" (kind=True):
            lean care lead
            remember line_of_exposure two_seconds
            show clara standing sad
            "She puts the tools down. She sits on the bed, and has his hand in both of hers, and does nothing. Jonah looks away, as one would from somebody undressing."
            "Between one “by the way” and the next he says something in his sleep that isn’t in the message."
            max_reyes "Two seconds."

        "Ask Leila for her coat, for his feet":
            lean care second
            remember line_of_exposure is_there_bread
            clara "His feet are like fish. Give us your coat."
            "Nobody has ever asked her for it. She’s smaller without; she’s got on a jumper with a darn. Clara does it round his feet, tight, like something to be posted."
            max_reyes "Is there bread?"
            leila "Was that the message?"
            clara "No. That was him asking."

        "Make Leila sit, she’s swaying":
            lean care third
            remember line_of_exposure who_is_up
            clara "Sit. You’re swaying. Four hours isn’t plenty, you’ve been saying that since school, and you were horrible then as well. On the floor. Head down."
            "She’s pushed, quite hard, by the top of the head. The carpet’s got a receipt on it, for cheese."
            max_reyes "Who’s up?"
            "It’s his own voice, and it’s not in the message. “All of us,” says Clara."

    "It’s five past two. It’s a hundred and eighteen."

    show leila arguing worried
    leila "It has to be let run, and it won’t run, since he takes fright at it. Then somebody’s got to be in there with him who doesn’t."
    clara "I’d pick it up. I would. I’d hear it ring, and I’d pick it up, and he’d never get to the end of it."
    jonah "I’m lights."
    leila "I can see who that leaves."

    menu (who="leila"):

        "Ask what Max would want, if he could say" (kind=True):
            lean between second
            remember override_side max
            leila "Never mind us. If he could put his hand up in there, what would he ask for?"
            "They think. In the bed it’s raining on the one side of the tram."
            clara "To hear the end."
            leila "Then the plug waits for the end. That’s all that I wanted to know."

        "Say she’ll stand by whatever Clara does" (kind=True):
            lean between third
            remember override_side clara
            leila "It’s your hand on the plug. Leave it in, or take it out, and I’ll say it was right. I’ll say so to everyone, for years. You know what I’m like."
            clara "You don’t think it’s right."
            leila "I haven’t the faintest idea. I’m telling you where I’ll be standing."

        "Say Max would want it out, whatever Clara wants" (frightened=True):
            lean between second_not_third
            remember override_side max_not_clara
            show leila arguing angry
            leila "You want that line on your graph. He’d want to be let go. If I’m not out by the end of it, you pull it, and you don’t stand there admiring him."
            clara "That’s a filthy thing to say."
            leila "Yes."

    show clara soldering worried
    "There’s one unit to spare in the house. It has a ticket on, and the back’s held with tape."

    jonah "She has no profile. She’s never once used one. It won’t know her from a chair, and when she wants to wake up it won’t know that either."
    clara "It’s got a profile on. It’s got the last customer’s."
    leila "What was the matter with the last customer?"
    "Nobody cares to say."

    hide clara
    show jonah testing worried at on_the_right, turned
    "So Leila Haddad, who’s told nine people every week for years that it’s perfectly easy, lies down on a bedroom floor at ten past two in the morning, with geese by her ear."

    leila "I’ve never done this. I don’t mean the machine. I don’t go off in front of people."
    jonah "Think of it as a blackout. I give you a count of three; on one you’re not to be brave, that’s all."
    leila "And what if I simply don’t?"
    jonah "Standing by. Three."
    leila "I’m only saying that as a rule it takes me a good…"

    hide leila
    "He looks down at her. He turns his lamp on the back of his own hand, and shades it, until it’s what you’d leave on for somebody."

    jonah "Two. One. She’s off, Clara. She’s in the middle of a sentence."

    jump the_landing_2
