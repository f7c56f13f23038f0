## Three floors: on foot, by way of what each of them is afraid of. The second 02:05, 02:15 and 02:25. Close on Theo.

label three_floors:

    open scene three_floors
    scene hale_bedroom night with slow_dissolve
    music none
    ambience house_at_night

    "The telephone’s on the quilt. It’s four minutes past two, for the second time."

    mira "Shouting’s no good. We’re coming down, and so are you. You’ve got a band."
    theo "You could come here."
    mira "And be one more who can’t wake her? No. You lie down."
    theo "And do what."
    mira "Walk. I’ve set a reset for two fifty-two. Nobody has to touch it. It lets go of everybody, and whoever wants to wake up then, will."
    theo "Why two fifty-two."
    mira "Because I don’t know what happens at three."
    theo "And she’ll want to."
    mira "You’ll have to ask her."
    jordan "It’s forty-eight minutes. It’s mainly stairs."
    theo "Right."

    beat "1.12"
    sound headband_click
    scene an_arm_up night with slow_dissolve
    camera at push_in(0.46, 0.68, 1.1, 12.0)
    "He lies down on the rug, in their mother’s band, with one arm straight up and her hand at the end of it. Across the river two people lie down on packaging. He’s off before he can mind about it."

    card "Floor eighteen."
    scene ward_of_eleven night with slow_dissolve
    music the_update
    ambience none

    show mira mug calm at on_the_left
    show jordan explaining smiling at on_the_right, turned

    "They’ve been voices since half past twelve. Mira Voss comes up to his shoulder. Jordan Bell has come in slippers, and shakes hands."

    jordan "You sounded taller."
    theo "I am taller."

    beat "1.13"
    show mira frightened
    "It’s a ward. The stairs come in at one end and go out at the other, and on the way there are ten beds and a chair."

    mira "No."
    theo "What is it."
    mira "A trial. Six years ago. They slept nineteen hours, and I couldn’t wake them."
    theo "And then."
    mira "They woke up. All ten. They wanted water, and one of them thanked me."
    theo "What for."
    mira "The rest. That was my chair. I didn’t sleep again until I’d got a band of my own."

    show mira calm
    hide jordan
    "She does the first bed, since she’s passing: a corner, tucked. By the fourth she’s turning down lamps, and at the sixth she’s humming."

    theo "Mira."
    show mira smiling
    camera at push_in(0.66, 0.2, 1.12, 9.0)
    mira "Listen to it, though. Nobody wants anything."
    theo "They can’t get up."
    mira "No. They look well on it."

    "There’s a chart on the seventh. It says how upset they are, in a column, nought, nought, nought, and she’s signed for it before she sees him watching."

    show mira worried
    camera at pull_back(1.0)
    mira "…What’s the time?"
    theo "Nine minutes past."
    mira "Two-oh-nine. Walk behind me. If I stop, push."

    card "Floor nineteen."
    scene lawn_of_sleepers night with dissolve
    show jordan explaining laughing at on_the_right, turned
    show mira mug calm at on_the_left

    if fact.rollbacks_told_to_theo == "straight":
        "She’s gone in front, with the numbers. He keeps next to her. She’s the one who said."
    elif fact.rollbacks_told_to_theo == "to_the_third":
        jordan "It was us, by the way. Each time we tried. She couldn’t say it to you with her hand on you."
        theo "I heard. It’s not a thick hand."
    elif fact.rollbacks_told_to_theo == "hushed":
        theo "Is it green, this."
        mira "Don’t."

    "Hills of felt, and a paper moon. People lie about on rugs, asleep, with their mouths a little open."

    jordan "Oh, these are mine! These are everyone who’s ever… Hello. Hello! Is it the bark? Is it too much?"

    show jordan angry
    jordan "They never do say. I’m up till four over the moss, and at seven they sit up and want toast. I see them on the tram, with their faces. I think, oh, lie down again, you were better at it."

    press merge the_festival_of_dreams to 0.3 over 5.0
    camera at push_in(0.96, 0.1, 1.12, 5.0)
    "Where the path bends you can see in behind the hills. It’s cardboard, with the tape on."

    show jordan sad
    jordan "There’s a chair. I put one out, in everything I do. You never see anyone in it."

    camera at pull_back(3.0)
    "Two eighteen, says Mira, and takes an elbow each. Theo hasn’t moved."

    theo "The stairs are too soft."
    show jordan worried
    jordan "What?"
    theo "You can’t run down felt. She’s gone over on her heel twice, she told me. And whales haven’t got elbows."
    show jordan smiling
    jordan "Mine’s got elbows?"
    theo "The one on fourteen."

    "Jordan turns round so fast that a tree comes down."

    show jordan laughing
    jordan "What else? What else is wrong with it?"
    theo "There’s a notice asking the sea to stay out, and it says please. She thinks that if it says please it could say no."
    jordan "But that’s dreadful. That’s… Oh, that’s very good. And?"
    theo "I don’t know. She says the one on six is lonely. I thought that it was meant to be."
    show jordan sad
    jordan "No. I just never got round to giving it anyone."

    show jordan explaining worried
    hide mira
    show dreamer_with_a_strap at in_the_middle
    "Where the lawn ends there’s a man on the stairs, in an overcoat, with both hands round a strap. He’s shaking, and it swings."

    man_from_9c "It doesn’t stop. I keep getting ready to get off."

    mira "No. There are a hundred and ninety thousand of them, and we’re here for one."
    jordan "He’s one. I could run him up a tram. It’s two minutes, it’s only felt."
    mira "You made him the stairs."
    jordan "And you’d leave him on them."

    "They look at Theo. He’s seventeen, and in his socks. It’s the man who holds the lift for them in the mornings."

    menu (who="theo_hale"):

        "Take him along, at Mira’s pace" (kind=True):
            lean between second
            remember three_floors_side figures
            theo "We’re not stopping. You can come, though. It’s twenty next, and you just hold on to her."
            "He looks at Mira’s sleeve, and lets go of the strap a finger at a time."
            mira "Two-twenty-one."
            "He turns out to be somebody who stops at each landing, for people to get off."

        "Give Jordan the two minutes":
            lean between third
            remember three_floors_side a_tram
            theo "Two minutes. Do him a seat by the window."
            "It’s a very small tram. It’s got a bell, and a person painted in behind him with her mouth open, talking. He’s asleep before it starts."
            mira "That was three."

        "Leave him, and keep to Mira’s time" (frightened=True):
            lean between second_not_third
            remember three_floors_side left_on_the_stair
            theo "She’s right. Sorry. We’ll come back for you."
            man_from_9c "That’s all right, son. It’ll turn round."
            show jordan sad
            "Jordan has felt in both hands, and goes on past him with it. They can hear him for most of a floor, telling the strap that it’s all right."

    card "Floor twenty."
    scene eastferry_baths dark with dissolve
    ambience baths_at_night
    show theo hanging frightened at in_the_middle

    if fact.said_into_her_ear == "straight":
        elara "He said that nobody knows how deep."
        "It comes up through the water, from a long way off. She isn’t telling anyone. She’s keeping count of what she’s been told."
    elif fact.said_into_her_ear == "comfort":
        elara "He said it’s only a dream. He said only."
        theo "I’ve never said only to her in my life."

    "Eastferry Baths, after closing, with the lights off. He’d know it by the smell."

    "There’s a bench with one pair of shoes on it. There’s a row of lockers, and in one of them there’s a telephone ringing."

    sound phone_in_a_locker
    mira "Aren’t you going to get that?"
    theo "No."
    jordan "This isn’t mine. I’d put lanterns."
    theo "They’re in the water."
    jordan "Who put the lights out?"
    theo "You do it for a dare. You get in, and somebody turns them off, and you lie on your back. After a bit there’s no up. It’s like being nobody. It’s good, actually."
    jordan "You’ve done it."
    theo "I used to swim."

    "They go by the edge, one behind the other, with a hand on the tiles. He tells them where the gutter is before they come to it, and which of the switches doesn’t work."

    "By the shoes is the form. He’s left it on the kitchen table, with six still to do; here somebody’s done them all."

    show theo worried
    mira "“Brothers and sisters. None.”"
    theo "Don’t read that."
    mira "It’s your writing."

    show theo sad
    "There are nights when it’s the third time, out on the stairs, with her in her coat, that he’s thought of it. There’d be one pair of shoes by the door. He’d have toast, and it would be quiet. He’d never thought where hers had gone."

    show theo holding_shoes sad
    "There’s a pen on a string. He crosses out None, and puts her name, and takes the shoes."

    "It rings nine times. It was always nine."

    if fear_now() >= 4:
        "Past the deep end the dark has a line down it, top to bottom, like a door’s."
    else:
        "It’s three kinds of dark at once, outside, cupboard and eyes shut, and he can tell them apart by the echo."

    if gained("floor_rule"):
        theo "Twenty!"
        "It goes out over the water and comes home off the tiles. Then from under the floor, sitting up straight by the sound of it:"
        elara "Twenty-one!"

    show jordan explaining worried at on_the_right, turned
    jordan "There’s your stair. It’s got carpet on."
    mira "Is that felt?"
    jordan "No. Somebody’s worn that."

    jump the_landing_1
