## The Landing, as chapter 1 passes it: Elara and the boy with the times at 02:22, Theo and the man at the door at 02:33.

label the_landing_1:

    open scene the_landing_1
    card "Between."
    scene landing night with slow_dissolve
    music landing
    ambience landing_between

    show elara banded calm at on_the_right, turned

    "Between twenty and twenty-one there’s a landing. At twenty-two minutes past, Elara has it to herself."

    "She’s run all the way from thirteen. They came after her, not fast, to see if she was all right; there was always another of them, with a hand out."

    "She can’t hear them now. It’s carpet here, with a worn place down the middle, and she stands in it."

    if fact.line_of_the_update == "a_floor_number":
        "She has said eighteen, and nobody’s written it down. She says it again to a door, in case it’s somebody’s."
    elif fact.line_of_the_update == "a_question":
        "She asks the doors who’s got her, in the extra one. At the third an old man begins on an answer, and says that he’ll be brief."
    elif fact.line_of_the_update == "a_rule":
        "She tells the doors, as she goes by, that it’s smallest first. Nobody in there argues."

    "The carpet turns down into a stair with room on it for one. She puts her foot on the top step. Somebody else’s is there."

    scene two_on_the_stair with dissolve

    max_reyes "Two twenty-two. Is that what you’ve got?"
    elara "It’s the second one."
    max_reyes "I know. I had the first."

    "He’s fourteen or so, with till receipts coming out of all his pockets, and he writes it on the back of one. On the front they say 02:58."

    elara "What is there at two fifty-eight?"
    max_reyes "My dad rings."
    elara "My mum’s on the floor. There’s nobody up."

    "They look down the stair, and along it, and at each other."

    max_reyes "It’s only one at a time. I’ve tried it sideways."
    elara "It’s smallest first. That’s a rule."
    max_reyes "I’m not saying it isn’t. But I’ve got thirty-six minutes, and I don’t know how many stairs."

    menu (who="elara"):

        "Let him go first, since he’s late" (kind=True):
            lean thread_end held 1-2
            elara "You go. It’s a rule for when nobody’s late."
            max_reyes "What about yours?"
            elara "She’s not got a time. She’ll be there."

        "Hold him to the rule" (frightened=True):
            lean thread_end let_go 1-2
            elara "Smallest first."
            max_reyes "I’ll miss it."
            elara "Then you want me to be quick."

    if incoming(1, "1-2") == "held":
        if end_held("1-2"):
            max_reyes "No, you. Yours is on the floor. Mine only rings."
            "He takes his foot off the step. So does she. For a moment there’s nobody on the stair at all."
            elara "You’re allowed to, if somebody lets you."
            max_reyes "So are you."
            "In the end they do scissors, paper. She has paper. He’s got nothing else on him."
        else:
            "He takes his foot off, and holds all the receipts flat to his chest, to be narrower."
            max_reyes "Mind the edge. It comes off there. I’ve told them."
    elif incoming(1, "1-2") == "let_go":
        if end_held("1-2"):
            "He’s gone before she’s got to the end of it, three steps at a time. One of the receipts comes down after him, in its own time. 02:58, it says, cheese. She picks it up, as he’s sure to want it."
        else:
            "He goes anyway. He’s fourteen, and there’s a lot of him. She puts a hand out for the banister, and it’s on the other side."
            elara "That’s not the rule!"
            max_reyes "I know! Sorry!"
    else:
        "Then the light goes, under all the doors, like a corridor’s on a timer. There’s a foot on the stair. It’s one foot. She can’t tell whose."

    scene landing counting with slow_dissolve

    "At two thirty-three there are three of them, and a man in a doorway with the light behind him, so that all they get is the voice."

    if heard(5) and told_last(5):
        remark "I’ll look at you for this bit. You made a joke, and you were sorry about it."
    elif heard(5):
        remark "I’ll do this bit looking at the floor. You’ll know why."

    ravi "How many behind you?"
    mira "None. Three of us. We’re looking for a child."
    if fact.three_floors_side == "figures":
        "Nobody’s on her sleeve. He’ll have stopped at twenty, for people to get off."
    show theo holding_shoes worried at on_the_left
    theo "She’s eight. Curls. A rabbit."
    ravi "By the carpet, and down, ten minutes ago. She told me the door was too wide. I said, so’s the banister, there’s nothing on the other side of it. It was meant to be a joke. Sorry."

    ravi "Her own door’s further along, for when you’ve got her. Everybody has one. I’m only seeing that they stay open."
    mira "Who put you here?"
    ravi "Nobody. This one kept swinging to."

    menu (who="theo_hale"):

        "Ask him his name" (kind=True):
            lean thread_end held 5-1
            theo "What’s your name."
            "It’s not what people have been asking. They’ve been asking the way."
            theo "I’m Theo. She’s Elara. If she comes up without us, then you’d know who to shout. And she’s right about doors. It’s a hand. Hers. Four fingers, and the thumb tucked in."
            ravi "A hand. I’ll remember that."

        "Go straight down, she’s ten minutes ahead" (frightened=True):
            lean thread_end let_go 5-1
            mira "Nineteen minutes."
            theo "Right. Down."
            ravi "Go on, then. Mind the top one, it’s loose."

    if incoming(1, "5-1") == "held":
        if end_held("5-1"):
            ravi "It’s Ravi."
            theo "Ravi what."
            ravi "It’ll come to me."
            "They’re on the stair by then, all three. Theo says it over to himself down the first six steps."
        else:
            "When they’re on the stair he says something after them. It’s quite short. It could be a name; it could be another sorry."
    elif incoming(1, "5-1") == "let_go":
        if end_held("5-1"):
            ravi "Me? I’m just who’s standing here. Go on. She’ll have made another rule."
        else:
            "Behind them he’s asking it again, of nobody they can see. How many. How many behind you?"
    else:
        "Then the light goes, his and the ones under the doors. When it comes back they’re four steps down, and whatever he said, he said it to somebody else."

    "The carpet’s worn in the middle, from one size of foot."

    jump the_night_of_the_ambulance
