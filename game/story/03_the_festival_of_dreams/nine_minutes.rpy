## Nine minutes: the Guild Hall, 21:30. Close on Lyra.

label nine_minutes:

    open scene nine_minutes
    scene guild_hall unveiling with slow_dissolve
    music none
    ambience guild_hall

    show brian presenting smiling at on_the_left, turned
    brian "Hands up who slept last night! The whole way, right through to the other side!"
    "In the Hall some eighty people who make dreams for a living look at their knees."

    brian "Right. So my mum cleaned a portal. Cable Street, number thirty, from the week it opened. Nights. You know how many she’d had, by the time she stopped? One. And it was somebody else’s, she was doing the bench."
    brian "It takes a night. That’s always been the thing, hasn’t it? You want one good dream, you’ve got to have a night to put it in. Who’s got that? You have. I have."
    show brian presenting calm
    brian "So I’ve got it down. It’s not a bit of one, it’s not a trailer, it’s the lot, in nine minutes. There’s six to a bench. That’s forty people an hour, at every portal in town. That’s anyone. That’s my mum, on her break."
    "Lyra sees several of them dislike it for being true."

    remy "And the Guild has its fee by the head, I understand."
    brian "By the head! Yeah. It’s a lot of heads."

    "They want six. Lyra means to keep quite still. But Remy, on the bench behind, remarks to the ceiling that he’d sooner be read to by a tram; and her hand goes up, as it always did in his class."

    hide brian
    camera at push_in(0.5, 0.45, 1.2, 6.0)
    "She sits down with five strangers and crosses her ankles. She hasn’t slept since Thursday. She’d like it to be known that she won’t."

    beat "3.07"
    sound portal_opens
    scene nine_minutes snow with slow_dissolve
    ambience none
    music the_festival

    "In the first minute it’s snowing, and she’s late. It’s a street, and it goes a little uphill. She’s got a loaf buttoned into her coat, and it’s hot."
    "In the second the windows are lit, all the way up, with the curtains open. There are people at supper in each of them. They’re everyone she knows."
    "In the third nobody calls her in. It’s better than that: one after another they look up, with their forks, and see who it is, and they’re pleased, and go on talking. They know where she’s going."
    camera at push_in(0.5, 0.4, 1.14, 24.0)
    "By the fifth she isn’t late. It’s only that they’ve begun."
    "In the sixth she looks at the snow. It’s been done in one white, the cheapest that there is. She’d have used eleven, and it doesn’t matter in the least."
    "In the seventh there’s Remy’s window. He isn’t saying anything. A woman is sitting opposite him, with her back to the glass, and they’re eating toast."
    "In the eighth she can see the door at the top, with a light behind it. She knows what there is for supper. She’s got the bread for it."
    "In the ninth her hand’s on the latch. It’s warm; somebody’s only just had hold of it, from inside."

    sound portal_shuts
    scene guild_hall unveiling with dissolve
    music none
    ambience guild_hall

    "Brian clicks. And that’s nine."
    "There’s a bench, and she’s on it. Along it all six of them have their right hands out in front of them, at the one height, shut on nothing."
    "The whole Hall’s on its feet. At the end a big man in a docker’s scarf is laughing and wiping his face, and asking if he can have it again."

    show brian presenting laughing at on_the_left, turned
    show remy listening calm at on_the_far_right
    remy "And when one opens it?"
    brian "When you open what?"
    remy "The door."
    show brian presenting smiling
    brian "Oh, there was a tenth. You just went in. You hung your coat up, and said you were back, and you woke up. It tested badly. People cried."
    remy "That gentleman is crying."
    brian "Not like that. They cried, and then they’d had enough! They’d get up and go home. So I took it off. At nine you come straight up out of the best bit, and you’d like another. Love that. Ship it."

    hide brian
    hide remy
    show lyra standing calm at on_the_right
    "Lyra looks at her hand. She’s been asleep. She can feel it on her all over, like a clean shirt. She can’t remember whose she thought the latch was."

    if fact.told_in_lantern_street == "straight":
        "Up in the gallery Tara’s beating on the rail with both palms. If that’s where she’s to be, behind a drum, they may as well know what they’re getting."
    elif fact.told_in_lantern_street == "comfort":
        "Up in the gallery Tara’s telling two strangers that it’s her next year, in front, it’s as good as promised, and the thing is—"

    "When she turns round the bench has been filled again. The Chair of the Guild’s on it, Mrs Amsel, who is eighty, with her handbag on her knees."

    jump the_vote
