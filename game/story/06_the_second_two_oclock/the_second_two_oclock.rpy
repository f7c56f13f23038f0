## The second two o’clock, 28 October 2046, in the dark, to a listener for whom it has been two for a year. One story between
## them all: each tells as far as they know, and is stuck where another’s has the missing half.

label the_second_two_oclock:

    open scene the_second_two_oclock
    scene dark with slow_dissolve
    music none
    ambience evening_room

    radio "It’s two o’clock."
    "It’s the man with the paper. One can hear him turn it over, to see."
    radio "It’s two o’clock."
    max_reyes "That’s the second. For the record."

    "Nobody’s gone home. It’s past anybody’s bedtime. You can tell how full the shop is by how little it echoes; they’re on all eleven of the beds, with the plastic on, and on the floor, and some up the ladder."
    "On the till the speaker’s on. There’s a step on it, in Kochi, with crows; it’s half past six there, and light."
    sudha "Is this the hour?"
    sam "It’s just come, Mrs Menon."
    "Somebody old is asleep already. It starts low down, like a tram getting its breath, and it’s been up the hill twice."

    if not told_last(5):
        "The hand’s a long one, and cool. It’s had hold of yours for a good while, and been about to say something."
        ava "I said “he”. All the way through ours. I’d got as far as your face, and I asked you for a minute, and I did it with “he”."
        sam "You’re all right, love."
        ava "It was you. With your back to it, and your heels in. In odd socks. There. No. That’s all. It was you."
        "You’d thought that it might be."
        "It’s another thing to be looked at while you’re told."
    else:
        "The hand’s a long one, and cool. She got as far as “you”, when she told hers, and nobody’s gone back."

    sam "Theo, shift up a bit."
    theo "Which."
    theo_banerjee "Which?"
    sam "Whichever’s sitting on the lamp lead."
    "They both get up. The lamp goes out, and on."

    quint "Who’s that in front? Mara who?"
    mara "Rao. Mara who?"
    quint "Quint. What do you do?"
    mara "I say “and then”. What do you do?"
    quint "I find out what people want."
    mara "And then?"
    "It’s quite a long time before anything’s said."
    quint "Do you know, I don’t stay for that."
    mara "You can sit on my plastic."
    aiden "Can I just say, I don’t like that. The two of them. That’s going to be a movement."

    sam "There’s one thing. I’d sooner we had it out with him here. It’s the licence, for the pod. It’s up on Monday."
    sam "It’s the last there is. There’s a form come, to say do we want to go on with it, and somebody’s to sign."
    mara "Mum’s got the pencil."
    ava "I’ve had it since Tuesday. I’ve drawn on the form."
    sam "He’s had us every night since it was spring. I’ve turned him four hundred times, and he’s not complained, and it’s come to me that he might have liked to. It might be manners to let this be the last."
    leo "Last what?"
    sam "Evening, love."

    "The old woman goes up the hill a third time."
    leila "Says who?"
    sam "I’m only asking."
    leila "Then ask him."
    ava "You can’t ask a person a thing like that."
    max_reyes "You can tonight, though. There was a two o’clock, and then there was another, and they put them both away in one place, and he’s what was left over. It’s been two for him ever since."
    max_reyes "And we come at eight. It’s like ringing up a shop when it’s shut."
    theo_banerjee "I’ve been over it. Footnote: I hoped that he’d be wrong. It’s once a year. As from now he’s open, for fifty-nine minutes."
    max_reyes "Fifty-six."

    sam "All right. Hands."
    "There’s a tap that knocks. The long hand goes. It’s Sam’s that comes in under yours, dry, and sees that it’s square."
    sam "Is there anybody there? Press for yes."

    menu:

        "Press":
            remember asked_if_there pressed
            "You press. It’s all that you have, and tonight it gets the whole way. It gets as far as the knuckle."
            sam "Who’s got the foot of the bed? You’re shaking it."
            brian "Me! Sorry. I don’t sit."
            sam "Then I couldn’t say. It could have been Brian."

        "Lie still":
            remember asked_if_there still
            "You lie still. It’s a large question, and there are forty people looking at your hand."
            mara "He’s thinking."
            sam "He could be."
            mara "You asked it wrong. You asked is there anybody. There’s everybody."

    remy "I shall be brief. If one wishes to know whether a man’s awake, one doesn’t ask him. One tells a story, and leaves his part out."
    elara "That’s a rule?"
    remy "It is now."
    theo "One story, then. Between us. It starts on that landing, and whoever’s in it tells it, and when you’re stuck you’re stuck."
    jordan "And nobody says “I”."
    theo "We’ll see."

    # ----------------------------------------------------------------------------------------- Leila, and the lantern
    scene a_lantern_lent with slow_dissolve
    ambience landing_between
    "It begins with chalk, and wet wool."
    if told_ending(2) == "severed":
        "She has all of it in order, and goes from one end to the other, on stepping stones."
    elif told_ending(2) == "awake":
        "She gets the time wrong, and puts it right, and says that it was her watch."
    else:
        leila "It’s about a woman who couldn’t hear anybody out. I’ve told him that. We needn’t have it twice."
    leila "It’s eighteen minutes past. She’s got a boy to fetch, from down some stairs, and no light, and there’s a child comes along with a lantern."
    if thread("2-3") == "lit":
        leila "She says that she’d bring it back. On Sunday, at four, before dark. She’s a good deal to say about four o’clock. And then it’s in her hand, and she never sees how."
        tara "Because I was giving you it! The whole time you were going on about the sun, I’d got my arm out, dead straight, and the thing is it was heavy!"
        leila "Before she’d asked."
        tara "She never did ask!"
        "Leila’s had something to say to everything since she was seven. She hasn’t to that."
    elif incoming(2, "2-3") == "held":
        leila "She says thank you, and that there’s very little time. She takes hold of it, and pulls."
        tara "And there wasn’t anything to pull, because I was giving you it, I’d been giving you it since you said stairs."
        leila "I know there wasn’t. She went down the whole flight backwards. She’s thought about it a good deal."
        tara "You could’ve just said where you lived."
    elif thread("2-3") == "loose":
        leila "She says that she’d bring it back, on Sunday, at four. And the child thinks about it. She lets go one finger at a time."
        tara "I wanted you to ask, and you kept on about when, and the thing is you’d only got to say—"
        leila "Please."
        tara "You did come, though. It was four, and the bell was, so you might as well have."
    else:
        leila "She says thank you, and takes hold. And the child’s still got hold. It’s paper. They both see what’ll happen."
        tara "And then it’s…"
        "She leaves it there. There’s nobody to finish it for her now, and nobody does."

    # ------------------------------------------------------------------------------------------ Elara and Max, the stair
    mara "And then?"
    max_reyes "Then it’s twenty-two minutes past, and the clock sticks."
    scene two_on_the_stair with slow_dissolve
    if told_ending(1) == "severed":
        elara "Theo’s going to do this bit."
        theo "It’s yours."
        elara "I thought that you’d rather."
    elif told_ending(1) == "awake":
        elara "Theo nearly said it, in his. I could hear him nearly."
        theo "Get on with the stair."
    else:
        elara "Mum’s come. She swapped. She’s still a bit angry with Theo, it’s nearly finished."
        dana "I can hear you."
    if thread("1-2") == "lit":
        max_reyes "He took his foot off, and so had she, and there was nobody on it at all. So they did scissors, paper, stone. He’d only got paper on him, anybody could see it."
        elara "I did see it. I did paper as well."
        max_reyes "You did scissors."
        elara "That was the second time. You were late."
    elif incoming(2, "1-2") == "held":
        max_reyes "He went. He’d long legs, and it was still twenty-two. Somebody shouted something after him, on the fourth step."
        elara "I said you go. I said, it’s only for when nobody’s late."
        max_reyes "I know. I’ve got it written down. I wanted to hear if it was cross."
        elara "No. I’d only just thought of it."
    elif thread("1-2") == "loose":
        max_reyes "He took his foot off, for her, and she went down it telling the rabbit where the edge was. She never said thank you."
        elara "It was the rule."
        max_reyes "I’m not saying it wasn’t."
        elara "You were late, though. I looked back, at the bottom, and you’d got your hand up to something, and it had stopped ringing. I’d have changed it, if I’d known."
    else:
        max_reyes "He went. So did she."
        elara "That’s not the rule."
        max_reyes "I know. Sorry."
        elara "I’d got your elbow."
        max_reyes "I’d got the rabbit. I gave it back. I don’t know that I’d have stopped to."

    # ---------------------------------------------------------------------------------------------- Lyra and Lila, the throw
    "Outside a tram that oughtn’t to be running goes by. It doesn’t stop for anybody."
    lyra "Twenty-seven minutes past, and she has the best thing that she ever made, under her arm."
    if told_ending(3) == "severed":
        remy "I had proposed to say a word as to the vote."
        sam "You did say it."
        remy "I said a number of them."
    elif told_ending(3) == "awake":
        remy "He put a hand up. I’m told that it was mine."
    else:
        remy "You’ve had my part. It took four lines. I’m resting."
    if thread("3-4") == "lit":
        scene the_end_thrown with slow_dissolve
        lyra "And she throws it. The end that was good. And they put the light out! It’s in the air, it’s got a hundred lanterns on, and I’ve not known for a year if it so much as landed."
        scene the_end_caught with slow_dissolve
        lila "I got it in both arms. I’d let go of the rail, and thirty-one thousand people who liked me. It was all lit up, and it weighed about as much as a baby."
        lyra "It held?"
        lila "Obviously. I’m here. I’ve drawn it, I’ve only done the boots."
        tara "They’re my boots!"
    elif incoming(4, "3-4") == "held":
        scene the_end_thrown with slow_dissolve
        lyra "And she throws it. The end that was good. And they put the light out."
        lila "It came. I hadn’t a hand. I’d got hold of the rail, with both, and it lay down on my sleeve, and I watched it go off the end."
        lyra "All of it?"
        lila "You’d sewn on such a lot of lanterns. They went one at a time. I never said. I thought that you’d be cross."
        "It’s a little while before the weaver says anything. She’s borrowed Remy’s spectacles, and she doesn’t wear them."
    elif thread("3-4") == "loose":
        lyra "She’s got some cord. She throws the cord. She’s her piece to keep for the morning, and it’s good cord."
        lila "I’d let go with both hands. I thought that it would be longer."
        lyra "You caught it?"
        lila "The last inch. I tied it on with Halmoni’s knot. It held. I’m only saying that I’d let go of everything, and it was string."
        lyra "It was cord."
    else:
        lyra "She’s got some cord, and throws it, and hears it go along something, and not stop."
        lila "That was my sleeve."
        lyra "You might have let go."
        lila "You might have thrown the other."
        "They’re quite friendly about it. Neither of them would have, they think, tonight."

    # -------------------------------------------------------------------------------------------- Banerjee and Leo, the whistle
    mara "And then?"
    scene dark with slow_dissolve
    theo_banerjee "Two thirty-one. A garage. The bulb’s gone, and he’s not sure, so he’s whistling."
    jonah "Forgive me. Nobody’s going to whistle?"
    theo_banerjee "It’s the plot."
    jonah "With respect, there’s a tram wire fixed to this roof, there’s a mirror, and there’s a man lying underneath. You may say that he whistled."
    if told_ending(4) == "severed":
        "Across the room somebody with a lot of rings on laughs before it’s funny, to have it done."
    elif told_ending(4) == "awake":
        aiden "He’d got quite loud by then, the brother."
        lila "You don’t know how loud."
    else:
        lila "She was awake for this. I’ve said. Aiden’s stopped asking me which bits."
    if thread("4-5") == "lit":
        theo_banerjee "And the loudspeaker does it back. And goes on. He’s four hundred people going round in the dark, and he holds off for twenty seconds. Footnote: it had never been answered. Which bed was it?"
        leo "That was me."
        theo_banerjee "You’re eleven."
        leo "I was doing you. Then I was past the end of you, and it was still going."
        theo_banerjee "I’ve got it in dots. It’s a page and a half. It stops at the place where I turned over."
        leo "I could do it from there."
        sound shop_bell
        "They go out on the step, to spare Jonah. It comes in through the glass. It’s got spit in it, both times; it goes up, and up, and somewhere about the laundry it comes down."
        jonah "That wasn’t so bad."
    elif incoming(4, "4-5") == "held":
        theo_banerjee "The loudspeaker does it back. And he’s got his hand on the switch by then, and it’s stiff, and it clunks; so he’s only got the last three notes. Who was it?"
        leo "That was me. I did all of it. There was a place in the middle I’d never been."
        theo_banerjee "Please repeat after."
        leo "After what?"
        theo_banerjee "It’s what I shouted."
        sound shop_bell
        "They go out on the step, to spare Jonah. It’s the middle that takes the time. He’s made to do it twice."
    elif thread("4-5") == "loose":
        theo_banerjee "The loudspeaker does it back, and goes on, and he waits. There’s a little kid shouting, and then it’s hiss. He listened to all of that. He’s left twenty lines for it."
        leo "That was me. I’d got three or four still in my cheek. She wanted me to lift."
        mara "She was only four. She wanted her gran."
        theo_banerjee "Have you still got them?"
        "You can hear him feel about for them, with his tongue."
        leo "No."
    else:
        theo_banerjee "The loudspeaker does it back, and goes on; and he throws the switch, and it breaks off. He’d always thought he did that."
        leo "I did that. Mara was calling."
        theo_banerjee "In the same second?"
        leo "I’d always thought I’d hurt somebody’s feelings."
        "They shake hands on it. It’s mostly sleeve."

    # ------------------------------------------------------------------------------------------------------- his name
    mara "And then?"
    "Nobody’s got the next. In the shop it’s twenty to. You can hear them all not look at you."
    scene landing counting with slow_dissolve
    theo "Two thirty-three. There’s three of them and they’re looking for a child, and there’s a man at a door."
    if told_ending(5) == "severed":
        "The long hand hasn’t come back. She’s seeing to the kettle."
    elif told_ending(5) == "awake":
        ava "She’d have to be there for that. She was. No. I’ll hold the cup."
    else:
        "The long hand comes back, and lies on the top of Sam’s. She’s told you hers. She’s nothing left to see to."
    if thread("5-1") == "lit":
        theo "He asks him what his name is. “Ravi,” he says. So he says, Ravi what. “It’ll come to me.” And then there’s the light, and the stairs."
        theo "Sam’s got it off a library ticket. I’ve never had it off him."
        mara "Ask him, then."
        theo "Ravi what."
        "It’s got two syllables. You’ve the one thing to say it with."
        "You press; and you press."
        theo "That was two."
        sam "It could be. He’s had hiccups before now."
        "Nobody’s breathing. Even up the hill they’ve stopped."
        theo "That was two, though."
    elif incoming(5, "5-1") == "held":
        theo "He asks him what his name is. And he makes a joke of it."
        ava "What was it?"
        theo "He was just who was standing there."
        sam "That’s not a bad one."
        theo "I told him ours. I told him how wide the door was. I’d have liked something to call down."
        "You’d had your name ready. You’d had it in your mouth; and you were brought up to see to the door."
    elif thread("5-1") == "loose":
        theo "We’d nineteen minutes, so we went down. He said something after us. It was short. I thought that it would be “sorry”."
        ava "It was his name."
        theo "Right."
        "There’s a lock at the far end, and he goes and sees that it’s locked. Then he comes back."
        theo "I never asked him it, though. He just said it. To our backs."
    else:
        theo "We’d nineteen minutes, so we went down. He was saying something. How many. I could hear him asking it of the wall."
        sam "I asked. It was for the form. I got it off his library ticket."
        "For a minute it’s so quiet that you can hear the form."

    mara "And then?"
    theo "That’s all there is of ours. Then it’s you lot, and the water."
    max_reyes "It’s a quarter to."

    if finale_ending() == "lights_out":
        jump finale_lights_out
    elif finale_ending() == "light_of_day":
        jump finale_light_of_day
    elif finale_ending() == "undertow":
        jump finale_undertow
    else:
        jump finale_evening_room
