## The Landing, as chapter 5 passes it: Leo and a whistle at 02:31, Ravi and a boy at 02:33, and everyone else going by.

label the_landing_5:

    open scene the_landing_5
    card "All the doors."
    scene landing water with slow_dissolve
    music landing
    ambience landing_flooded

    "On the side of the Landing where there was nothing there’s the sea. It’s come up level with the carpet. At half past two she brings the mattresses in under the banister, swimming, with the cord in her teeth."
    if fact.tether_side == "counting":
        "She’s kept him behind her all the way out, and in front of her all the way back. He’s still on one."
    elif fact.tether_side == "minutes":
        "She’s done it by Sam. “Two thirty,” he’s just said, over the roof, and had a drink of something."
    elif fact.tether_side == "counting_not_minutes":
        "There’s been no Sam in the sky since twenty-three minutes past. She’d grown used to that, and then she’d noticed it."
    show mara rope calm at on_the_far_right
    mara "Smallest over the rail. Not you, Anton. “I’m doing them up and I’m doing them over, and Leo’s got to lift.”"

    show leo voices worried at on_the_left, turned
    sound whistle_question
    "Then there’s a whistle. It’s along among the doors, with nobody on the end of it. It goes up, and up, and it doesn’t come down. There’s a good deal of spit in it."
    "It’s asking something. It isn’t asking them."
    sound whistle_answer_begins
    show leo voices calm
    "Leo does it back. It’s perfect, it’s got the spit in; that’s what he does. Only it hasn’t stopped. He’s come to the end of the other boy’s, and there’s more in his mouth, and his eyebrows have gone up."
    mara "Leo! Leo! Leo! You’ve got to lift! Leo!"

    menu (who="leo"):

        "Go on to the end, she can wait" (kind=True):
            lean thread_end held 4-5
            "He goes on. It’s no one’s. He finds each one as he gets there, like stairs in the dark, and each of them’s where he’d have put it."
            show leo himself calm

        "Go where she’s calling" (frightened=True):
            lean thread_end let_go 4-5
            "He breaks off, with three or four still in his cheek, and goes to lift. It’s a girl of four. She asks him who he is, and he does her gran."

    if incoming(5, "4-5") == "held":
        if end_held("4-5"):
            "Nobody cuts in. At the other end there’s a hand on something stiff, and it’s waiting. It waits for twenty seconds. “Oh,” says a loudspeaker. “That’s neat.”"
            leo "That was me. That one wasn’t anybody."
        else:
            "It’s still open, wherever it is. Somebody’s breathing there. He’s leaving room for the rest, twenty whole seconds of it; and then it’s only hiss."
    elif incoming(5, "4-5") == "let_go":
        if end_held("4-5"):
            "In the middle there’s a clunk, a long way off. He doesn’t stop for that. It’s got a good end, and while he’s in it there’s a pencil going, fast, to get the last three down."
            leo "That was me. That one wasn’t anybody."
        else:
            "There’s a clunk, in the very same second. He looks at his own mouth, as well as anybody can."
    else:
        "Then the light goes, under all the doors. When it’s back there’s only the water."
        if end_held("4-5"):
            leo "That was me. That one wasn’t anybody."

    hide leo
    hide mara
    scene landing counting with slow_dissolve
    if heard(5):
        remark "I still wasn’t there. It’s still warm."
    else:
        remark "I wasn’t by for this part; the carpet was warm, through a sock. I don’t know whose."
    "Round the bend there are three of them: a woman with the time in her mouth, somebody all in felt, and a boy with a pair of very small shoes in his hand."
    ravi "How many behind you?"
    mira "None. Three of us. We’re looking for a child."
    if incoming(5, "5-1") == "let_go":
        "There was a girl with a rabbit, ten minutes ago. She told him that his door was too wide. He sends them after her."
    else:
        "There was a girl with a rabbit, ten minutes ago. She told him that his door was too wide. He sends them after her; and the boy doesn’t go with the others."
    "He’s been stood here for half an hour, telling people to mind the top one. He’s begun to feel like part of it."

    menu (who="ravi"):

        "Give his name" (kind=True):
            lean thread_end held 5-1
            if incoming(5, "5-1") == "held":
                theo "What’s your name."
                "It’s not what people have been asking."
                theo "I’m Theo. She’s Elara. If she comes up without us, then you’d know who to shout. And she’s right about doors. It’s a hand. Hers. Four fingers, and the thumb tucked in."
                ravi "A hand. I’ll remember that. It’s Ravi."
                theo "Ravi what."
                ravi "It’ll come to me."
            elif incoming(5, "5-1") == "let_go":
                mira "Nineteen minutes."
                theo "Right. Down."
                "He tells them to mind the top one, it’s loose. “Ravi,” he says, down the stair after them. It’s no use to anybody; it’s as well to have heard it."
            else:
                "Then the light goes, his and everyone’s, while he’s got the breath for it. He says it into the dark. It’s two syllables. He couldn’t swear to the other two."

        "Make a joke, and be sorry" (frightened=True):
            lean thread_end let_go 5-1
            if incoming(5, "5-1") == "held":
                theo "What’s your name."
                theo "I’m Theo. She’s Elara. If she comes up without us, then you’d know who to shout. And she’s right about doors. It’s a hand. Hers. Four fingers, and the thumb tucked in."
                ravi "A hand. I’ll remember that. Me? I’m just who’s standing here. Go on. She’ll have made another rule."
            elif incoming(5, "5-1") == "let_go":
                mira "Nineteen minutes."
                theo "Right. Down."
                ravi "I’m the hatstand, if anybody… sorry. How many? How many behind you?"
                "He’s asked that of a wall. He looks to see if anyone’s noticed."
            else:
                "Then the light goes, his and everyone’s. “I’m only the hatstand,” he says. When it’s back there’s nobody to be sorry to."

    scene landing everyone with slow_dissolve
    music landing
    "At two thirty-five, a long way along, the light goes out under a paper door. It’s the first that has gone out and not come on again. And after that they begin to come by."
    "They come down the runner in what they’d gone to bed in, everyone who’s been let go of, with their hair up at the back."
    ravi "Three hundred and eighty-eight. Is that your husband, madam? Then I’d see who’s got him. You’re all thirsty, I know, there’s taps at home. Keep hold of somebody."
    ravi "Three hundred and ninety. Mind the top one, it’s loose. Three hundred and ninety-one, and a chair. Sorry, sir. Is the gentleman in the chair with you?"
    "The gentleman has a cup of tea. A lady goes by who says “marmalade” to each of them, in case. Somebody’s got a parachute, packed."
    ravi "Four hundred and two, and a goat."
    ava "There is a goat?"
    ravi "Whose is the goat? Does anyone own this goat?"
    "A man and his wife put up their hands, and look at each other."

    "Then it’s the wall that wants somebody."
    aiden "Ms Quint? Mara!"
    show mara rope calm at on_the_far_right
    mara "“I’m here, I’m here. I’m in my socks, and it hasn’t come out.” And then?"
    aiden "Not you, sorry. The other one."
    mara "I am the other one."
    show leo voices calm at on_the_left, turned
    "Against all that, hand over hand along the rail, come eleven children on a cord. Every so often there’s a door that’s somebody’s. They know it by the scooter, or by the dent."
    small_boy "That’s mine. It sticks. You’ve got to say “come on, you pig”."
    mara "“I’m undoing a round turn.” Go on, then. Say it."
    ravi "Ten behind you. Good night, Anton."
    leo "Night, sausage. It’s on the chair."
    "Each time that one goes in he does the mother, the once, so that there’s somebody there. Then it’s dark under that door as well."
    ravi "Nine. Eight. Mind your head. Seven."
    if gained("song_about_the_tooth"):
        "They’ve picked the song up off her. “Hang on by one, hang on by none.” It gets thinner from the back."
    ravi "And two. Those are your own. I’ve got them down."
    "At two forty-six it goes out under six name plates. The runner’s so full that the pattern’s gone."

    story set_piece
    scene landing apart with slow_dissolve
    "At eight minutes to, the light goes out behind the one that’s open by a hand. A hundred and ninety thousand people go by; it takes a minute. When they’ve gone by, so has the other end of the Landing."
    "The rest has come away, a door at a time, like stamps off an envelope. They float a bit. There’s only this piece, with them on it; and underneath it water’s going round."
    mara "There’s four of us. There’s you, and there’s me, and there’s Leo, and him. Is he coming?"
    "He’s twenty yards off, with his back against it. He’s put one arm up to the frame. He waves with the other, as anyone would."

    menu (who="ava"):

        "Say that somebody has to stay" (straight=True):
            lean telling straight
            remember told_the_children straight
            ava "Somebody has to be stood at that door till everyone’s out. It’s him."
            mara "And then?"
            ava "I don’t know. No. I’ve got an idea, and I don’t like it."

        "Say that he’s right behind you" (comforting=True):
            lean telling comfort
            remember told_the_children comfort
            ava "He’ll be right behind us."
            "Mara looks at the knots she’s got left."
            sound moth_at_glass
            "There’s one lamp still, over the bend. It’s got something on it the size of a hand."

        "Have everybody say their number" (kind=True):
            lean telling third_way a_number_each
            ava "We’ll number off. I’m one."
            leo "Two."
            mara "“Three, it’s me, I’m three.” He’s got to say his! Ravi! You’re four!"
            "“Four,” comes back along the rail. He’s been counting since four minutes past two, and it hadn’t struck him that he’d be one."

    jump hold_the_door
