## Consent: the Reyes' kitchen, 21:40, all four of them. Close on Leila, and on Clara for what she tells him.

label consent:

    open scene consent
    scene orchard_kitchen evening with slow_dissolve
    music exposure
    ambience orchard_kitchen

    show clara standing calm at on_the_far_right, turned
    show leila coat calm at on_the_far_left, turned
    show jonah standing calm at in_the_middle, turned

    clara "You there, you there. Not that one, Jonah."

    "It’s the chair with nothing on it. Jonah has lived next door for nineteen years, and he sits down on the flour bin."

    beat "2.05"
    clara "Here’s his school. “Max was asleep in geography, and fell off it.” Here’s my graph, two years of it, since Dad. He gets three hours. He gets them in bits, like change."
    clara "And since April he’s up by two, every night, and sat there till three with his eyes on that telephone. I’ve done milk, I’ve done running, I’ve done taking the telephone off the wall."
    jonah "You put it back."
    clara "He’d gone grey."

    beat "2.07"
    clara "So. They’ve all got a fault, since Monday. They let you have a nice time for an hour or two, and then they go and find the worst thing you’ve got. I can’t stop it. I’m saying we don’t stop it."
    leila "We do what?"
    clara "Let it find him his two fifty-eight! Only this time there’s light, Jonah’s hung the lamps, and we can talk to him, it’s got a microphone."
    clara "He goes through it once, asleep, right to the end. And then he’s been through it."
    show leila arguing calm
    leila "Whom has this been tried on?"
    clara "Geese."
    leila "And it cured them?"
    clara "It couldn’t. They all wake up! You get to the worst of it, your heart goes, there’s a thing in there called the nightmare stop, and it wakes you. So that’s where you’re left, in the dark, with a goose. On his I’d have that off."
    show jonah standing worried
    jonah "Off. The stop."
    clara "It’d only interrupt."
    leila "He’s fourteen, Clara."
    clara "He’s fourteen and he sleeps three hours! You tell me what you’ve got."

    beat "2.08"
    jonah "I make these places. I hang forty lamps, I’ve got the plan; and I go in the next night and there are forty-three. They get on with something when we’re not there. I’d sooner know what, before one puts a child in with it."

    show clara standing sad
    camera at push_in(0.78, 0.24, 1.1, 10.0)
    "Clara doesn’t sit down. She puts both hands on the back of the chair, the fourth one."

    clara "When we’d buried him I didn’t sleep. You all think I sleep anywhere. I had eight nights, and on the ninth a man from the depot, I didn’t know his name, he came up with one of these in a carrier bag."
    clara "You know what it gave me? A car park. In the rain, at night, nobody about, and I’m in the car. That’s all. I slept twelve hours. It’s the best thing anyone’s ever done for me. So I went and got a job there."

    camera at pull_back(4.0)
    show leila coat sad
    "Leila was with her for all eight. She’d talked."

    menu (who="leila"):

        "Say it’s his head, and ask him":
            lean between second
            remember consent_side max
            leila "We’ve been at this for twenty minutes over the top of him, and he’s the one with the head. I’d like to know what it thinks."
            "Clara opens her mouth. She shuts it. She turns round to the door."

        "Let Clara finish, and don’t say a word" (kind=True):
            lean between third
            remember consent_side clara
            leila "Go on, then. All of it. I shan’t ask you who says."
            clara "That’s it. There’s no more. I’ve done everything there is to do, Leila, I’ve done it all twice. I don’t know how you do nothing."
            "Leila finds that she’s nodding."

        "Tell Clara she’s wrong, and leave it to Max":
            lean between second_not_third
            remember consent_side max_not_clara
            show leila arguing angry
            leila "You’re wrong. I think that you want it over by breakfast, and you’ve built a machine round that. But it’s not mine to forbid, and it’s not yours to order. Max can say."
            show clara standing angry
            clara "Thanks. No, thank you. Just put it how you like."

    hide jonah
    show leila coat calm at on_the_far_left, turned
    show max pockets calm at in_the_middle, turned
    "He’s in the doorway in his father’s cardigan. He’s been there since geography."

    max_reyes "Would it be him? When it rings?"
    jonah "It’d be made of what you have of him. One hangs what one’s been sent."
    max_reyes "It goes for what’s loudest, though. It might have kept him better than I have."
    "Clara looks at Jonah. Jonah looks at his shoes."
    max_reyes "I’d do it. Could it be another night, though? There are two of them tonight."
    clara "Two of what?"
    max_reyes "The clocks go back at three. So there’s a two fifty-eight, and then an hour after there’s another. That’s two hundred and twelve, and two hundred and thirteen. It’s once a year."

    show clara standing worried
    clara "It’s got to be tonight. They put it right tomorrow, and then it won’t find anything. You can fly about till then, anywhere you like."
    clara "And you’ll have it at the second one. I’ve told it to keep you till three-oh-one. That’s when Dad rang off. Then up you come."
    leila "There are two of everything tonight. How will it know which?"
    clara "There’s only the one three-oh-one. The first lot goes back before it gets to it. I’ve done it on my fingers."
    jonah "And has it got fingers?"
    clara "It’s a clock, Jonah. Somebody’ll have told it about clocks."

    max_reyes "So would I get them? My two?"

    menu (who="clara"):

        "Let Leila write them down for him" (kind=True):
            lean telling third_way numbers_written_down
            remember noticed_two_rings
            show clara standing calm
            clara "You’d be under for both. But Leila’s always up. She could do your two for you."
            "He looks Leila over, for some time."
            max_reyes "It’s the time, and who’s up, and if it rang. If it rings it’s two rings. After that it’s the machine."
            leila "And has it rung, in two hundred and eleven?"
            max_reyes "No. You still put it."

        "Tell him he’ll sleep through both" (straight=True):
            lean telling straight
            remember consent_told straight
            remember noticed_terminus
            show clara standing sad
            clara "No. It keeps you under till three-oh-one, and that’s after both of them. That’s what it costs. You’d stop at two hundred and eleven."
            show max pockets sad
            "He takes that in."
            if fact.looked_after_at_school == "receipts":
                max_reyes "Then Leila’s to hang on to my ticket. The one for the terminus. I don’t want it in there with me."
            else:
                "He feels in his inside pocket, and comes out with a tram ticket gone soft at the folds, and shuts her hand on it."
                max_reyes "Have that, then, while I’m in there. It was in his coat. It says terminus. I don’t write on it."

        "Promise to wake him for each" (comforting=True):
            lean telling comfort
            remember consent_told comfort
            show clara standing smiling
            clara "I’ll wake you for them. Both. You’ll be up and down all night, you’ll be sick of the sight of me."
            max_reyes "It won’t spoil it? Stopping in the middle?"
            clara "I’ve allowed for that."
            sound moth_at_glass
            "She hasn’t. There’s a moth in the big light, and its shadow goes round the wall, the size of a plate."

    show max pockets calm
    "He lets go of the door, and says all right. He goes to brush his teeth."

    show leila arguing worried
    leila "I could still read to him. I send nine people off on a Saturday with nothing but a bad book."
    clara "I’ve read the end of that one. It’s the wrong ship."

    hide leila
    hide max
    show clara soldering calm
    "Jonah has gone to look out his lamps. Clara washes up four bowls, and dries them, and takes the unit under the lens as if there were still something to decide. The nightmare stop is a switch, as big as a lentil."

    "It’s been off since four o’clock."

    jump first_flight
