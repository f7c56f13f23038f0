## Six o'clock, which is seven: Sunday morning at the Hales'. Close on Theo.

label six_oclock_which_is_seven:

    open scene six_oclock_which_is_seven
    scene hale_kitchen morning with slow_dissolve
    music none
    ambience kitchen_morning

    "Six o’clock, which is seven. On the mat there’s a small woman in a white coat, and somebody in slippers with a paper bag."

    show theo hanging tired at in_the_middle
    show mira cracker calm at on_the_far_left
    show jordan explaining smiling at on_the_far_right, turned

    mira "Rolls. It was that or flowers, and nobody was open for flowers."
    theo "You’d better come in."
    jordan "You’ve got the same door. I don’t know why I’m surprised."

    "Nobody knows if you shake hands. Mira holds out the bag."

    beat "1.17"
    jordan "It’s all windows, out. They’re every one of them up, standing about in their kitchens and telling each other."
    if fact.three_floors_side == "left_on_the_stair":
        jordan "There’s a man in your lift. He held it for us. He didn’t say anything."
        theo "9C."
    else:
        jordan "There’s a man in your lift who showed us his keys."
        theo "That’ll be 9C."
    mira "I’ve had four thousand ring since three. I’ve answered ninety."
    theo "By yourself."
    mira "It’s quite simple. They say what it was, and you say, that sounds dreadful."
    jordan "In the voice of the speaking clock."
    mira "They don’t seem to mind."

    hide theo
    show elara hugging calm at in_the_middle
    "Elara has her own chair, and the rabbit has the other."

    if fact.told_of_that_night == "straight":
        elara "It was forty minutes. That’s agreed now."
    elif fact.told_of_that_night == "comfort":
        elara "He says it was nothing. I’ve put it on the list."

    if gained("where_he_was_not"):
        "Theo’s by the wall, where there used to be a telephone. They had it taken out. Elara has told him twice that he can sit."

    if end_held("1-2"):
        elara "There was a boy who was late, so I let him. It’s late before small now. I’ve changed it."
    else:
        "She tells them the whales, and the man’s strap, and the kitchen. At the stair she leaves something out, and has a drink of milk."

    jordan "Somebody ought to have asked that man what he was called."
    if end_held("5-1"):
        theo "Somebody did."
    else:
        "There’s a good deal to do, just then, with the butter."

    if fact.overlap_side == "boy":
        mira "You were right about the stair. I’ve put your name to it, in the report. I hope that you can spell it."
    elif fact.overlap_side == "joining":
        jordan "I’ve shut it, from both sides. It took an hour. I kept listening at it, in case there was somebody."
    elif fact.overlap_side == "boy_not_joining":
        "Jordan has brought the cardboard, folded flat, and asks where they put theirs for the bin men. Nobody tells Jordan to keep it, so Jordan does."

    if fact.rollbacks_told_to_theo == "hushed":
        theo "What’s it say now. The wall."
        mira "It’s green. I’ve hung a coat on it."

    if fact.said_into_her_ear == "straight":
        elara "You said that nobody knew how deep."
        mira "That was me. I had his voice."
        elara "I know. He’d have said it slower."
    elif fact.said_into_her_ear == "comfort":
        elara "You said it’s only a dream."
        mira "That was me. I had his voice."
        "Elara looks from the one to the other, and moves her chair a little, so as to have them both in front of her."
    elif gained("knock_for_each_floor"):
        elara "I got to fifteen, and then I had to start again, because he’d lost count."
        jordan "I never lost count. I’d run out of cardboard."

    beat "1.18"
    show mira mug worried
    mira "It should have woken her at forty. I’d moved it. Nobody made me."
    theo "She stopped breathing."
    mira "I know."
    theo "You don’t. You were looking at a wall. I had hold of her."
    "She doesn’t put the mug down. It’s hot, and she goes on holding it."
    elara "Why did you move it?"
    mira "People complained of being woken."
    elara "I’d have complained."
    mira "Yes. You’ll get the chance. It goes back tonight. And if there’s anybody up in the house, it waits till they’ve said goodnight."
    theo "You won’t sell that."
    mira "No."
    theo "Will you be all right. Without yours."
    mira "No. I’ll be up. You could ring."

    "There are five rolls, and one of them’s Mum’s. One’s got seeds on."

    menu (who="theo_hale"):

        "Give Elara the one that he wanted" (kind=True):
            lean care lead
            remember looked_after_at_six elara
            elara "You like the seeds."
            theo "I’m all right."
            show elara smiling
            "She takes them off with a wet finger and leaves him half, in a heap."

        "Tell Mira that she’s stopping for breakfast" (kind=True):
            lean care second
            remember looked_after_at_six mira
            "She’s got her hand on the door. She’s been on her feet since Saturday."
            theo "Sit down. You’ve not had one."
            mira "I eat standing."
            elara "Not here. That’s a rule."
            show mira smiling
            "The rabbit’s moved. Mira sits, quite low down, and is given a plate, and looks at it from both sides."

        "Send the two of them out to the step":
            lean care third
            remember looked_after_at_six both
            "He’d like the kitchen back. They go and sit on the stairs with the butter between them, and through the door you can hear two people not saying sorry."
            mira "You said that it was in."
            jordan "I did. You sold it."
            "After that it’s only the knife, for a bit, going backwards and forwards."

    hide mira
    hide jordan
    show elara hugging calm at on_the_right, turned
    show theo hanging tired at on_the_left
    "Then they’ve gone, and there’s the note on the oven, and the two of them. The band’s on the draining board, drying. He washed it. It seemed the thing to do with it."

    elara "I’m going to say what it is. The fourth one."
    show theo worried
    theo "You don’t have to."
    elara "It’s my list."

    menu (who="theo_hale"):

        "Sit still while she says it" (kind=True, straight=True):
            lean facing_last stay
            remember the_fourth_dark stayed
            show elara worried
            elara "It’s when somebody nice shuts the door."
            theo "That was me."
            elara "You were last. They’d all had a go."
            "His hand’s on the table. He doesn’t measure anything with it."

        "Tell her one of his own first" (comforting=True):
            lean facing_last speak
            remember the_fourth_dark spoke
            theo "Mine’s water."
            elara "That used to be what you were good at."
            theo "I know."
            show elara worried
            elara "Mine’s when somebody nice shuts the door."

    if fact.in_that_kitchen == "stayed":
        "She’s sitting so close that her elbow’s in his butter."
    elif fact.in_that_kitchen == "hurried":
        "She turns up her sleeve and looks at her arm, where she had hold of the table. There isn’t a mark. She goes on looking."
    elif fact.in_that_kitchen == "waited":
        "His chair’s where it’s always been, with its back to her and its face to the front door. He turns it round."

    if fact.reckoned_with_elara == "owned_up":
        elara "You can do nice ones as well. You only have to say which."
    elif fact.reckoned_with_elara == "came_due":
        elara "Is it really Sunday?"
        theo "Yes."
        elara "I’ll ask Mum."
    elif fact.reckoned_with_elara == "gift_to_lead":
        "In the hall his shoes are in her row, second from the end. He hasn’t put them there."
    elif fact.reckoned_with_elara == "gift_to_second":
        "There’s a page in his pocket, folded over at 22:14. He’s looked at it twice since the rolls."

    if fact.looked_after_at_six == "elara":
        "The half heap of seeds has been moved to his side."
    elif fact.looked_after_at_six == "mira":
        "On the third chair there’s a cracker. It was under her the whole time."
    elif fact.looked_after_at_six == "both":
        "There’s butter on the door handle, on the outside."

    if fact.the_fourth_dark == "stayed":
        elara "I thought it’d be longer, out loud."
    elif fact.the_fourth_dark == "spoke":
        elara "We could have one list. I’d do the numbers."

    show elara calm
    "The bag’s empty. She looks in it anyway."
    elara "It’s three hundred kilometres."
    theo "What is."
    elara "Where your form goes. I can read an envelope."
    show theo tired
    theo "I’ve not sent it."
    if ending_now() == "severed":
        elara "You needn’t say when. You could just go."
    else:
        elara "You could come back on it. I’d leave your shoes facing."

    if ending_now() != "severed":
        beat "1.19"
        show theo standing smiling
        theo "I’ll sit there tonight. On the rug, till you’re off."
        elara "With the band?"
        theo "If you want it. But talking first. You say one that you’ve had, and I say one."
        elara "Bad ones?"
        theo "What you’ve got."
        beat "1.20"
        elara "I’ve got the one on the stairs, when they all turned round."
        theo "I’ve got somebody’s dog."
        show elara smiling
        elara "How long for?"
        theo "A floor."
        elara "You’ve no idea, have you?"
        theo "No. You’ll have to show me."
        show elara calm
        elara "You could start now. I’m not tired, I’m only saying."

    show elara calm
    show theo hanging worried
    "She puts her crumbs in a row, along the edge of the plate."
    if fact.reckoned_with_elara == "gift_to_second":
        elara "Now you say it. When it rang. Where were you?"
    else:
        elara "When it rang. Where were you?"

    if ending_now() == "severed":
        hide elara
        "By the one clock it’s ten past seven, and by the other ten past six, and he’s washing up. Elara has gone to see to the shoes. She’s shut the door after her, quite nicely."
    elif ending_now() == "awake":
        theo "Not in the next room."
        "I fold the top of the paper bag over. He does. Theo folds it over, twice, and presses it flat."
        elara "So where?"
        theo "I’m learning it. I’ll tell you when I’ve got it by heart."
        elara "I can wait. I’m good at up."
    else:
        camera at push_in(0.3, 0.26, 1.16, 10.0)
        "He puts down the roll."
        "I was at the baths."
        "It was after closing, and there were four of us, and we’d got the lights off. My phone was in a locker. I ran home in my socks. I said that I’d been in the next room, and nobody looked at my hair."
        "That’s it. That’s where I was."
        elara "I know."
        if fact.reckoned_with_elara == "gift_to_second":
            theo "I know you do. I’ve read it. She says, is there anybody with you. You say, no, my brother’s swimming."
            elara "Well, you were."
            theo "You never said. Not to me."
        else:
            theo "You don’t."
            elara "I told the lady. She said was there anyone with me, and I said no, my brother’s swimming."
            theo "You never said."
        elara "You never asked me. You said it was nothing."

    if ending_now() != "severed":
        camera at pull_back(5.0)
        "She gets down, and goes to see to the shoes."

    sound lock_checked
    hide elara
    show theo hanging tired at on_the_right, turned
    show dana standing tired at on_the_left
    if ending_now() == "connected":
        "In the hall somebody puts down a bag. She’s been in for some time, by then. She’s got her shoes in her hand."
        dana "I’d got you down as the next room."
        theo "I know."
        dana "Two years I’ve thanked God for that room."
        "He waits for it. She puts the shoes down, by his, and looks at the two pairs."
        dana "She was six."
        theo "Yes."
        dana "I’m going to be angry with you. I’ve not got it in me yet, I’ve been at it since eight. But I’m going to be."
        theo "All right."
        dana "You ran home in your socks. In November. Where are the shoes?"
        theo "Still there, I should think. I’ve not been back."
        dana "Then that’s Tuesday. I’m off Tuesday. We’ll go and get them, and I’ll be angry on the tram."
    else:
        "There’s a key in the door. It’s turned, and turned back, and tried again. He’s got that from somewhere."
        dana "It said till six. I was there. It was seven."

    if ending_now() == "awake":
        theo "Mum. That night."
        dana "Which?"
        theo "I’ll say when I’ve said it to her. She’s first."
        "She looks at him as she must look at the telephone, when there’s somebody on it who’s got as far as their name."
        dana "All right. You’re in the queue."
    elif ending_now() == "severed":
        "She looks at the two plates, and at him."
        dana "Thank God she had you."
        theo "She was asleep."
        dana "I mean both times."
        "He asks if she’d like tea, and has the tap on before she’s said."

    theo "She was three hundred and six."
    dana "She was."
    theo "What about the one before."
    dana "They got to him. They were in time."
    theo "I do get why."
    dana "I’d do it the same."
    theo "I know you would."

    show dana worried
    "She looks in at Elara, and counts something, and comes back and looks in the oven."

    dana "Nobody’s eaten this."
    theo "We had rolls. There’s one for you. It’s got a plate on."
    "Under the plate there’s the form, with butter on. She reads it down to six."
    dana "It shut at midnight."
    theo "I know."
    dana "Which one? Ring them. They’ll have had a night as well. Tell them it was the clocks."

    scene hale_bedroom dawn with slow_dissolve
    show elara hugging tired at on_the_right, turned
    show theo standing tired at on_the_left

    "So at eight, or at seven, with the sun on the quilt, Elara Hale goes to bed for the fourth time that night."

    if ending_now() == "severed":
        elara "I’ll have it on, please."
        theo "It’s off till tonight. She said."
        elara "Then I’ll just lie here."
        "She lies there, with her eyes open, looking at the door. He does it with his own hand, and takes a bit off for hers. She doesn’t get out to see."
    else:
        "There’s no band. She says the one on the stairs. They all turned round, and there wasn’t anything wrong with their faces, and that was it, that’s the end."
        theo "Were you frightened."
        elara "I ran. I told you, you weren’t in."
        theo "No."
        elara "Now you."
        theo "I had a dog put down. We never had a dog."
        elara "Was it a good one?"
        theo "It used to sit on your feet."
        scene an_arm_down dawn with slow_dissolve
        "They’re quiet a bit, for the dog. He’s on the rug with his back against the bed; she’s let one arm hang down, so that it’s there."
        elara "It got up, though. I saw it."
        theo "Did it."
        elara "At the end. When everybody got their things."
        scene hale_bedroom dawn with slow_dissolve
        show elara hugging tired at on_the_right, turned
        show theo hanging tired at on_the_left

    show theo measuring
    "He goes out backwards, and does the door."

    if ending_now() == "connected":
        elara "You can have it wider. If you want."
        theo "I thought that it was a rule."
        elara "It was so I’d hear you go past."
    elif ending_now() == "awake":
        elara "A bit more. There. Now I can see your feet."
    else:
        elara "You can shut it. I don’t mind."
        theo "It’s a hand. You said."
        elara "That was for before."
        "He leaves it at a hand. He’s half along the hall when he hears her get up, and come across in her bare feet, and shut it herself, so that it hardly clicks."

    scene did_you_brush with slow_dissolve
    camera at push_in(0.64, 0.3, 1.1, 14.0)
    music the_update

    "He goes along the hall with one hand on the wall. He’s put everybody else to bed. There’s somebody in the bathroom door, with her arms folded."

    dana "Did you brush."

    close chapter

    if told_ending(1) == "severed":
        remark "It goes about like that. There’s a bit I jump."
    elif told_ending(1) == "awake":
        remark "I’d like another go at it, some time. If you’re stopping."
    else:
        remark "So that’s you told as well. You can keep it."

    jump landing
