## There and back: the second 02:25 to 02:35, under nine lanterns of which one goes out with each movement. What is got at
## four stalls is given away at the same four, backwards, and woven: that is the tenth minute. Close on Lyra; on Tara for
## the lantern, on Brian at the scales.
##
## In the fifth the creature finishes, its own way, each option that was not chosen up to there, and in the sixth those of
## its own two menus. Only the ninth has captions that are finished.

label there_and_back:

    open scene there_and_back
    scene portal_eleven open with slow_dissolve
    music none
    ambience arcade_of_portals

    show remy listening calm at on_the_far_left, turned
    show lyra standing calm at on_the_right
    "It’s five and twenty past two again. Nobody’s raised the grille. There isn’t a door in the city tonight that believes it’s been shut. The cords have gone slack, and hang."
    "Lyra doesn’t say “one minute”, this time. She walks in."
    remy "I haven’t sat upon one of these for eleven years."
    lyra "It’s only a bench."
    remy "It was a bench then."
    "She has Tara’s left hand; he has the right. They put back their heads."
    sound portal_opens

    # ------------------------------------------------------------------------------------------------------ one
    card "One."
    scene dream_market first with slow_dissolve
    show nine_lanterns nine
    music the_festival
    ambience dream_market
    beat "3.11"

    "Nine lanterns, on one string; and under them a street, which is theirs down to the third house. After that it goes on where it ought to bend."
    tara "And the thing is…"
    "It’s two o’clock again for her as well, so she’s got back as much as that, to lose a second time. It’s a long way ahead. After it somebody says the rest, too low to hear."

    "The first stall sells what other people would like; it has that up on a card. There’s twisted sugar in jars. There are spectacles, hung up by one leg in bunches, and stickers by the yard. The keeper’s a pair of hands."
    keeper "Two for you, mind the string! What’s she having?"
    show lyra standing worried at on_the_far_right
    lyra "Did you see her? Which way did she go?"
    keeper "She went by. I was serving. What would she like?"
    "They’re her mother’s hands. They’ve the burn on the thumb. They wrap, and tie, and give change, and there’s nobody over them who could look up."
    lyra "She’d like you to look up."
    keeper "I’ve only got what’s out. Nobody gets by who isn’t taking something for somebody."

    menu (who="lyra"):

        "For Tara, whatever she’d…" (kind=True):
            lean care lead
            remember first_stall sweet
            lyra "For Tara, whatever she’d have if we weren’t in a hurry. That. The barley sugar."
            "They do it up in a twist of paper, with a double fold, as though there were all night."

        "For Remy, his other…":
            lean care second
            remember first_stall spectacles
            show remy listening calm at on_the_far_left, turned
            lyra "For Remy, his other spectacles. He can’t see which of us he’s talking to."
            "It takes the hands no time, they’re on the third nail along. He puts them on, and sees the street, all the way down. He gives them back to her to carry."

        "For Brian, in case he…":
            lean care third
            remember first_stall sticker
            lyra "For Brian, in case he comes. One of those, I suppose."
            "It’s a round one, yellow. It says KEPT. It’s the sort that you put on a chair."

    sound lantern_out
    show nine_lanterns eight
    "The first lantern goes out, as a shop does."

    # ------------------------------------------------------------------------------------------------------ two
    card "Two."
    scene dream_market scales with dissolve
    show nine_lanterns eight

    "At the second they weigh dreams. It’s done in the open, with brass scales as tall as a house. All along the street people stand with theirs in paper bags, and none of them’s talking."
    weigher "Your sister, on time. Four ounces. Next! A queue that moves, a pound and a half. Next! One boat, with rain. That’s off the beam, sir, that’s a beauty, hang it up top."
    "Nobody looks in the pans. They look at the needle; and when it swings over they all say “Ah”."

    show brian standing frightened at on_the_far_left, turned
    brian "Sorry! Sorry. There was room on the end. Is this it? It’s massive. Who did this?"
    show remy listening calm at on_the_left, turned
    remy "We had hoped that it was you."

    if fact.said_at_portal_eleven == "straight":
        remy "Lyra tells me that there’s a hole in it of her own. I was glad to hear it; I had thought that they were all mine."
    elif fact.said_at_portal_eleven == "to_the_third":
        brian "I came because you rang, though. I’d like that noted. Somebody rang."
    elif fact.said_at_portal_eleven == "hushed":
        remy "She has only gone right off, I’m told."
        lyra "I know what I said, Remy."

    show lyra standing calm at on_the_far_right
    weigher "Next! What’s that on your arm?"
    "It’s the piece. She’d hung it up at one, and it’s come in with her, the whole of it, with the shutters, and the fish, and the boots."
    weigher "Everyone’s got to put in. What’s to go with what? You, young man."

    menu (who="brian"):

        "Weigh hers against his, and…" (kind=True):
            lean between second
            remember line_of_the_festival too_light
            brian "Weigh hers against his, and let’s have a look. You’ve got the toast one on you, Remy, you never go out without it."
            "It’s in the inside pocket, folded in four. They put in that, on the left, and three years of Lyra on the right; and she goes up till the chain rings."
            sound scales_settle
            weigher "Too light."
            "But it’s seen that Remy has a finger under his own pan, and is pushing up. “It had a start of you,” he says to her."

        "Put mine in beside his, and…" (kind=True):
            lean between third
            remember line_of_the_festival too_heavy
            brian "Put mine in beside his, and hers over there. Nine minutes and a piece of toast. Go on, I’d love to know."
            "They lie down in the one pan like spoons, the old one and the quick one. On the other side there’s a noise in the floor."
            sound scales_settle
            weigher "Too heavy. For the size of it."
            "The two men look up at their pan, a long way over them. “It’s the shutters,” says Remy. “I’ve felt those.”"

        "Hers goes in, but never…":
            lean between second_not_third
            remember line_of_the_festival no_weight
            brian "Hers goes in, but never his. We’ve all had the toast. It’d be sat there, being looked at."
            "So it goes in alone, against nothing. The needle stays as it was. The weigher raps it."
            sound scales_settle
            weigher "No weight. None at all."
            "“It isn’t done yet,” says Lyra. She hasn’t said that to anybody. The toast has gone back into its pocket, and been buttoned in."

    weigher "There’s your ticket. You’ll want it, going out."
    sound lantern_out
    show nine_lanterns seven

    # ---------------------------------------------------------------------------------------------------- three
    card "Three."
    scene dream_market promises with dissolve
    show nine_lanterns seven

    "The third sells what was promised. There’s a label on each thing, with a name on it; you may have whatever anybody told you you’d have."
    show brian standing sad at on_the_far_left, turned
    brian "There’s a bike. It’s got my name on! “When I’m on days.” It’s my size, and all. It was."
    show lyra standing worried at on_the_far_right
    "Remy has come to a label in his own handwriting, and turned it to the wall."

    if gained("a_lantern_in_front"):
        "On the hook that says “Solene, Tara” there’s a round lantern, lit. Lyra knows it by the string. It’s never been paid for, and there’s a small hand’s warmth on the stick."
        keeper "She’s had that one. It only wants bringing."
    elif fact.told_in_lantern_street == "straight":
        "On the hook that says “Solene, Tara” there’s a card. It says BEHIND THE DRUM. It’s a place, it’s all there; it’s been looked at so hard that the ink has gone soft."
        keeper "That one’s been kept. You don’t see many."
    else:
        "On the hook that says “Solene, Tara” there’s next year, as a calendar. It has all its pages. On each of the Saturdays somebody has written “surely”, and it’s Lyra’s writing."
        keeper "That’s yours to carry. It’s gone heavy, with hanging."

    tara "And when I turn round…"
    "They can see her now, or a back, a long way down, with no light. It doesn’t turn round."
    "What’s behind her says something. It takes some trouble over it."
    sound lantern_out
    show nine_lanterns six

    # ----------------------------------------------------------------------------------------------------- four
    card "Four."
    scene dream_market no_faces with dissolve
    show nine_lanterns six
    beat "3.13"

    "The fourth is people. They’re on both sides, close in, beautifully turned out. They smell of starch, and they have no faces. It isn’t nasty. It’s smooth."
    nobody "Good evening! Aren’t you having one? Everybody’s having one."
    nobody "We do like what you’ve done with your sister."
    show lyra standing frightened at on_the_far_right
    lyra "That’s the Dells. That’s Mum. Those are mine. I never got to the… I was going to do them last."
    show brian standing worried at on_the_far_left, turned
    "They’ve little cards with numbers, and hold them up as one goes by. They give Remy’s coat a twenty-six. Brian puts his hair straight. They turn, all together, ever so civilly, and look at where somebody else would be."
    show remy listening angry at on_the_left, turned
    remy "Kindly let us pass."
    nobody "You’d be much more comfortable without. It’s no trouble. Most people have theirs off."
    "There’s a white glove held out under Lyra’s chin, to take it."
    lyra "Mine’s the only one I’ve got the hang of."

    if gained("half_a_sentence"):
        "Another has something for her, between two fingers; it’s been picked up off the road. “And somebody’s lost the shirt.” It’s a second half. It’s been trodden on, and she puts it in her sleeve."
    elif fact.told_in_the_attic == "straight":
        "Another has something for her, on a saucer. It’s a full stop. It’s quite small, and very heavy, and it fell, they tell her, off a child. She puts it in her sleeve."
    else:
        "Another has something for her, in a box, with a ribbon. It’s tomorrow. They’d all been wondering who had ordered it. She puts it under her arm, and it ticks."

    tara "And the…"
    "She’s there, ten yards on. They run. She’s only walking; but she’s in front, and nobody ever came up with a person who was in front. There’s always the same amount of it."
    sound lantern_out
    show nine_lanterns five

    # ---------------------------------------------------------------------------------------------- the Landing
    card "Between."
    scene landing night with slow_dissolve
    music landing
    ambience landing_between

    "It’s later than Tara knows. At eighteen minutes past, on the upstairs landing that everybody’s dream goes by, she’d still had most of her words, and a lantern."
    show tara lantern smiling at on_the_left
    press merge exposure to 0.25 over 4.0
    show leila coat worried at on_the_far_right
    tara "You’ve got to get behind me, everybody has, because I’m in front and there isn’t anyone in it yet, and the thing is, is that your goose?"
    leila "It came with the machine. I have to get down some stairs, to a boy, and I can’t see them."
    "She’s looking at the light, and trying not to be seen to."
    press part over 2.0

    menu (who="tara"):

        "You can have it, and the thing…" (kind=True):
            lean thread_end held 2-3
            tara "You can have it, and the thing is you never said, so I’m not saying you asked, it’s only in case you were going to."
            "It’s at the end of her arm already."

        "You could ask me, and then…" (frightened=True):
            lean thread_end let_go 2-3
            tara "You could ask me, and then I might, only you’ve got to ask, because otherwise it’s just—"
            "She has both hands on the stick. She waits to be asked."

    scene a_lantern_lent with slow_dissolve
    if incoming(3, "2-3") == "held":
        leila "I’d bring it back to you on Sunday. Before dark. I’d come to your door with it at four."
        if end_held("2-3"):
            "The woman’s so busy with the time that she doesn’t see what’s being held out. It has to be put into her hand."
            tara "Number nine, and there’s a bell but the thing is it—"
        else:
            "“Number nine,” says Tara. Four’s a long way off. She lets go of the stick one finger at a time, and has to be asked for the last."
    elif incoming(3, "2-3") == "let_go":
        leila "Thank you. I’m sorry, there’s very little time."
        if end_held("2-3"):
            tara "I was giving you it."
            "She’d been going to ask what the boy was called."
        else:
            "They both have hold of it, and it’s paper. It’s the smaller of them who sees what’ll happen."
            tara "It was mine."
    else:
        "Then the light goes, under all the doors, and the lantern’s with it; there are two hands on a stick, in the dark. If anything’s said about bringing it back, it’s said on the stairs."

    scene landing night with dissolve
    if end_held("2-3"):
        "And somebody’s down on one knee in front of her, doing up her boots, the one and then the other, hard, with a jerk."
        show tara empty_handed smiling at on_the_left
    else:
        "She goes along the runner with her hands out. Her lace goes after her."
        show tara empty_handed worried at on_the_left
    "She hasn’t a light any more. But there are people behind her now, she can hear them. There are ever so many feet."

    hide tara
    "At twenty-seven minutes past it’s Lyra who comes by. Across the banister, over all that nothing, there’s another piece of the same landing, and a girl on it, holding on to the rail."
    lila "Is that a rope?"
    lyra "It’s a street, at dawn. What’s the matter over there?"
    lila "This bit’s coming off the wall, and there’s nobody, obviously. Have you got anything with another end?"
    "Lyra has a cord, that the piece is tied with. And she has the piece. The best of it’s at the end: the head of the procession, and what’s done of the boots."

    menu (who="lyra"):

        "Catch, it’s the end that…" (kind=True):
            lean thread_end held 3-4
            sound cloth_thrown
            scene the_end_thrown with dissolve
            lyra "Catch, it’s the end that’s good! Mind the boots!"

        "Here’s some cord, it’s all…" (frightened=True):
            lean thread_end let_go 3-4
            sound cloth_thrown
            lyra "Here’s some cord, it’s all I can spare! I’ve got to have this one for the morning!"
            "It’s good cord. It goes out very straight."

    if incoming(3, "3-4") == "held":
        "The girl lets go. She lets go with both hands, to catch; and her telephone drops between the two landings with its light on, and goes on dropping."
    elif incoming(3, "3-4") == "let_go":
        "The girl has hold of the rail, and won’t be parted from it. It comes down across her sleeve, and slides."
    else:
        "Then the light goes, under all the doors, while it’s in the air."

    scene landing two_cups with slow_dissolve
    "Where the runner bends there’s a man with his back to a door. The light’s behind him."
    ravi "How many behind you?"
    lyra "Two. They’re arguing about whose fault it is."
    ravi "I’ll put down three, then. Sorry."
    "By his feet there are two paper cups. One’s half drunk. The other’s full to the brim, and stone cold; it has a skin on."
    if heard(5) and told_last(5):
        remark "I thought it slovenly of you, that night. I beg your pardon; I’d a second cup of my own at home."
    elif heard(5):
        remark "I thought it slovenly of him, that night. I didn’t know that one may pour a second cup for eleven years."
    lyra "Your tea’s gone cold."
    ravi "It isn’t mine, that one. You’ll be for the street. She’s still out in front, I can hear the boots. I’d go now, while you’ve got five."

    # ----------------------------------------------------------------------------------------------------- five
    card "Five."
    scene fifth_lantern coming with slow_dissolve
    music none
    ambience under_the_last_lantern
    story set_piece
    beat "3.14"

    "Under the fifth lantern there’s no more street, and so she’s stopped. She’s got her back to them, and one arm up, at the height for a lantern, with nothing on the end of it."
    sound many_feet
    "Behind her there’s the procession."
    "It comes up out of the dark on hoops, as the fish does, and goes back farther than the lanterns do; and under the hem of it are the feet, in good shoes, dozens of pairs, put down all together."
    "It has a face, as big as a cart, of oiled paper. Somebody’s taken more trouble with it than Lyra ever took with anything."
    "It’s kind. It’s got its mouth a little open. It isn’t lit; and it’s wrong only in this, that it’s listening."

    show remy orating worried at on_the_far_left, turned
    remy "Now, sir. Whatever you may be, I shall be…"
    creature "Brief."
    "It’s a good voice, a helpful one, like a tailor’s. Remy opens his mouth to go on, and the word isn’t there. He puts a hand to his breast pocket."
    show brian standing frightened at on_the_far_right
    brian "Love that. No, love the feet! Look, could we all just…"
    creature "Ship it."
    "“Ship,” says Brian. “Ship.” He turns round, to see where he’s put it."
    scene fifth_lantern listening with dissolve
    "It’s come in close, over their heads, with its cheek on one side. It’s Remy that it likes. He’s frightened; and when he’s frightened he thinks of a window."
    remy "She used to say it when it caught. “There,” she’d say. “Now they can…”"
    creature "Let me sleep."
    "It isn’t the tailor’s voice that it uses for that. It’s hers."

    show lyra standing frightened at on_the_far_right
    lyra "“Find us”! Remy, it’s “find us”, Odile said so tonight. “Now they can find us.”"
    show remy listening frightened at on_the_left, turned
    remy "Who can?"
    "He’s asking. He looks at her with great politeness."

    tara "And…"
    creature "Nobody came."
    hide brian
    hide remy
    show lyra standing frightened at on_the_right
    "Tara doesn’t cry. She shuts her mouth, and there’s less in it."
    "Then the paper turns round to Lyra; and what it says it says in Lyra’s own voice, with the laugh in it, so that from where Tara’s standing it can only be her."

    if persistent.gentle:
        "It says what none of them said. Whatever they had on their tongues that day, and put back, it has picked up, and it finishes it, so that it hurts. None of it’s true. They’ve each of them nearly thought it."
    else:
        if fact.first_stall != "spectacles":
            creature "For Remy, his other listener. This one’s tired."
        if fact.first_stall != "sticker":
            creature "For Brian, in case he notices that no one sent for him."
        if fact.first_stall != "sweet":
            creature "For Tara, whatever she’d take to go away."
        "None of that was said. She’d had it on her tongue, and put it back. It’s been along behind them all day, with a bag."
        if fact.told_in_lantern_street != "straight":
            creature "The front is for the Guild’s pretty ones."
        if fact.told_in_lantern_street != "comfort":
            creature "Next year, surely, you’ll have left off asking."
        if not gained("a_lantern_in_front"):
            creature "Take this one, and stop it."
        "At each of them Tara’s shoulders go up a little. They’ve got as far as her ears."
        if fact.told_in_the_attic != "straight":
            creature "The perfect dream, there is no room for you in it. I tried it nine times."
        if fact.told_in_the_attic != "comfort":
            creature "The perfect dream, tomorrow you’ll be asleep, and I can have it to myself."
        if not gained("half_a_sentence"):
            creature "Say the first half, and see if anybody wants the other."
        if fact.said_at_portal_eleven != "to_the_third":
            creature "I’ll ring Brian, because then it’s somebody else’s fault."
        if fact.said_at_portal_eleven != "straight":
            creature "It was my dream that she liked. She never did like me."
        if fact.said_at_portal_eleven != "hushed":
            creature "She’s only somebody’s sister. They’ll have another."

    hide remy
    hide brian
    show tara still frightened at on_the_left
    show lyra standing frightened at on_the_far_right
    tara "A…"
    "That’s what there is left. It puts its great cheek down to her, and waits to be told the rest."

    menu (who="lyra"):

        "I can’t do faces, because…" (straight=True):
            lean telling straight
            remember told_the_creature straight
            lyra "I can’t do faces, because I’ve never looked at one. I look at walls! I wanted you at the front. I’ve done your boots nine times, and I can’t do you."
            "It comes round for the end of that, and there isn’t one. She’s said it. The paper shuts its mouth, for a moment, on nothing."
            creature "There’s nobody here who would miss you."
            creature "And the thing is, they’ve gone in to supper."

        "There’s nobody here who…" (comforting=True):
            lean telling comfort
            remember told_the_creature comfort
            lyra "There’s nobody here who’d hurt you, Tara. It’s paper! It’s only paper!"
            sound moth_at_glass
            "A moth’s come from somewhere. It goes to the last five lanterns, one after another, and can’t find a way into any of them."
            creature "I can’t do faces, because one would have to care for them."
            creature "And the thing is, they’ve gone in to supper."

        "And the thing is…" (kind=True):
            lean telling third_way an_opening
            lyra "And the thing is…"
            "She says it just as Tara does, and leaves it at that. The beast leans in, the whole length of it leans; and it doesn’t know what the thing is. Only one of them ever did."
            creature "I can’t do faces, because one would have to care for them."
            creature "There’s nobody here who would miss you."

    sound lantern_out
    "The fifth lantern goes out. There are four left, and that’s all the light there is to do it by."

    # ------------------------------------------------------------------------------------------------------ six
    card "Six."
    scene fifth_lantern listening with dissolve
    beat "3.15"

    show remy listening frightened at on_the_left, turned
    show brian standing frightened at on_the_far_left, turned
    "It takes the men next. It’s got Remy’s voice, all the stops of it; it rolls."
    if persistent.gentle:
        "It gives each of them what he’d been too civil to say to the other. Remy nods, as if that were fair."
    else:
        if fact.looked_after_in_the_street != "lace":
            creature "Lyra, her lace, before she makes us look like people who can’t manage."
        if fact.looked_after_in_the_street != "cuffs":
            creature "You’ll have no cuffs left if you wait to be good at it."
        if fact.looked_after_in_the_street != "chair":
            creature "Mr Calloway, won’t you at least pretend that you were asked?"
        if fact.the_vote_side != "to_lyra":
            creature "Lyra, you who have never slept, you are not kept awake by talent."
        if fact.the_vote_side != "to_brian":
            creature "Mr Calloway, since you have my chair, you shall have the rest. A window, and an egg."
        if fact.the_vote_side != "to_lyra_not_brian":
            creature "Lyra, don’t look at him, look at what becomes of people who talk."
        "Remy nods, as if that were fair. For Brian it only has to put on a smile."
        if fact.line_of_the_festival != "too_light":
            creature "Weigh hers against his, and no one will look at mine."
        if fact.line_of_the_festival != "too_heavy":
            creature "Put mine in beside his, and watch him wipe the pan."
        if fact.line_of_the_festival != "no_weight":
            creature "Hers goes in, but never his. We know what his does to wives."
        "“I wouldn’t say that,” says Brian. He wouldn’t. He looks as though he’d been told that he had."

    show remy orating calm
    "It’s at that that the old man puts his shoulders back. And it ought never to have had “brief” off him."
    remy "I shall be, sir, and I use the word “sir” at its widest, I shall be as long as I please, since you have had the other thing away from me,"
    creature "And no one will…"
    remy "and no one will be kept who has a home to go to, which, now that I run my eye along you, and there is a great deal of you, I see is not the difficulty,"
    creature "The difficulty is…"
    remy "nor is the difficulty what you suppose, for I have been finished off by students, sir, by waiters, by the Guild in full session, and once, at the very altar, by a bishop,"
    creature "And you were sorry…"
    remy "and I was not, as you were about to tell me, sorry, I was merely not done,"
    sound paper_tears
    "It has an end for anything that stops. At each comma it goes for him, and he hasn’t stopped; and it can’t leave one be. It opens its mouth, and shuts it; and at the corner of the mouth a seam has gone."

    show lyra weaving angry at on_the_right
    hide brian
    sound thread_drawn
    "Lyra sees it. It’s the sort of thing that she sees. She takes hold of what’s hanging there, close in, with finger and thumb, and draws."
    "Three years of nights she has undone her own sleeves, one thread at a time, in the dark; it turns out that it was practice."
    lyra "No. Again. Keep going!"
    show brian helping calm at on_the_far_left, turned
    "Brian has the other end. He takes it round his elbow and his palm, as you do with washing line, and he’s quick. There’s nobody as quick. He’s got a hank of it on his arm before the first hoop falls."

    sound many_feet
    "And it feels that. The shoes start to run, all of them, nowhere. It throws its length round under the roofs, and slates come down."
    "It leaves the old man in the middle of a clause, and goes for what’s smallest. It comes down over Tara with its mouth open, all the way round, so that the dark goes down her like a dress."

    menu (who="lyra"):

        "I’ll stand here until…" (kind=True, straight=True):
            lean facing_first stay
            remember in_front_of_it stayed
            show lyra standing frightened
            lyra "I’ll stand here until you’ve run out."
            "She’s got in between. It has all of its ends for her, one after another, in a voice that she’d know anywhere; and she stands there and is told them. They take a long time. The last ones it has to make up."
            creature "Take my hand, and I’ll see that you’re left."
            creature "Let Remy finish, and there’ll be two of us."

        "Take my hand, and…" (frightened=True):
            lean facing_first hurry
            remember in_front_of_it hurried
            show lyra standing frightened
            lyra "Take my hand, and run!"
            "She’s got her by the wrist, and they’re off, under the hoops and out at the side before it’s so much as turned. Tara had stopped, to say something. That’ll be where they were standing."
            creature "I’ll stand here until you’ve forgotten what it was."
            creature "Let Remy finish, and there’ll be two of us."

        "Let Remy finish, and…" (comforting=True):
            lean facing_first wait
            remember in_front_of_it waited
            lyra "Let Remy finish, and it’ll have nothing to stand up in. Get down. Get behind his coat."
            "They lie flat, in vermilion lining. It noses along them, to and fro. It can smell that there’s something there which isn’t done."
            creature "I’ll stand here until you’ve forgotten what it was."
            creature "Take my hand, and I’ll see that you’re left."

    remy "all of which, sir, I say only that I may get, in my own time, and by the way that I like to go, to the end,"
    remy "and I’m obliged to you for your attention."
    sound paper_tears
    scene fifth_lantern unravelled with dissolve
    music the_festival
    "He’s finished it himself. It snaps at the place, and there’s nothing there to have; and that’s the last seam."
    "It hadn’t got anyone in it. It’s cloth, and cane. The shoes come to a stand where they are, empty, in pairs; and out of the mouth come all the ends that it ever had, over the roofs, going home."
    "One of the ends gets as far as Remy, and hangs there. It can’t get in; there’s another in its place."
    "They’ve a hundred yards of thread, and it’s good thread."

    show remy listening calm at on_the_far_left, turned
    show brian helping calm at on_the_left, turned
    show lyra weaving calm at on_the_far_right
    brian "It’s a minute. It’s only one! How long have we got to make a minute?"
    remy "I used to tell you, Lyra, when you were seventeen, that one may weave only with what one has given away."
    lyra "I thought that was a saying."
    remy "So did I."
    "Brian holds one end, and Remy the other. That’s a loom."

    scene dream_market no_faces with dissolve
    show nine_lanterns four
    "They have to go out as they came in. At the fourth stall the people are standing in the way, since nobody’s told them not to."
    if gained("half_a_sentence"):
        lyra "And somebody’s lost the shirt."
        "She says it to the nearest. It’s a second half, and it’s hers now. Where the mouth would be it has started to smile; so that’s where the mouth goes."
    elif fact.told_in_the_attic == "straight":
        "She sets down the full stop in the road, at their feet. They look at it. It’s all that they’d wanted, for someone to say where one could leave off. They put down their cards."
    else:
        "She gives them the box, and undoes the ribbon. They’ve never had a tomorrow; it’s always been tonight, with the numbers up. They turn to see where it’s coming from, and leave the way clear."

    sound loom
    scene tenth_minute
    with slow_dissolve
    call cloth_at_the_end from at_the_end_of_movement_6
    with slow_dissolve
    "What’s been given goes in: the line of it first, and then its light. It’s the end of a street."
    tara "And…"
    sound lantern_out

    # ---------------------------------------------------------------------------------------------------- seven
    card "Seven."
    scene dream_market promises with dissolve
    show nine_lanterns three
    show tara still calm at on_the_left
    show lyra weaving calm at on_the_far_right

    brian "That’s three. Three left. I’m just saying."
    if gained("a_lantern_in_front"):
        "Lyra hangs the lantern on its hook again. “That’s for whoever’s next in front,” she says. Tara puts up her hand, and turns it so that the good side shows."
    elif fact.told_in_lantern_street == "straight":
        "Lyra gives back the card. There’s a boy by the rack who has never been promised anything. BEHIND THE DRUM, it says. He reads it twice."
    else:
        "Lyra puts back next year. She takes a pencil to it first, Saturday by Saturday, and crosses out “surely”. It’s a good deal lighter."

    tara "And the…"
    "She’s looking at her sister. There’s something that she’d like to ask, and she’s only got the front of it."

    menu (who="lyra"):

        "What I promised you was…" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_tara owned_up
            lyra "What I promised you was whatever I could think of. I wanted to get on."
            "Tara gets hold of the velvet, and rubs it up the wrong way, and down. She goes on with that for a while."

        "You’ve worked out that…" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_tara came_due
            lyra "You’ve worked out that I made it up."
            "It’s been worked out for some time. Tara reads all the labels on that rack which have her name on, by herself, to the bottom."

        "My cuff’s half gone, but…" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_tara gift_to_lead
            lyra "My cuff’s half gone, but you can have the rest. Pull. I’ve never let anybody."
            sound thread_drawn
            "Tara pulls. It comes off in one, dawn and all, right round the wrist."

        "About my hand, Remy, I…" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_tara gift_to_second
            show remy listening calm at on_the_far_left, turned
            lyra "About my hand, Remy, I’d do it again. But I had your window in mine. You weren’t talking, and she was there. I thought you ought to be told."
            "He stands still, to be told it, with both hands on his stick."

    sound loom
    scene tenth_minute
    call cloth_at_the_end from at_the_end_of_movement_7
    with slow_dissolve
    call cloth_in_front from in_front_of_movement_7
    with slow_dissolve
    sound lantern_out

    # ---------------------------------------------------------------------------------------------------- eight
    card "Eight."
    scene dream_market scales with dissolve
    show nine_lanterns two
    show lyra weaving tired at on_the_far_right
    show remy listening tired at on_the_left, turned
    show brian helping calm at on_the_far_left, turned

    if fact.line_of_the_festival == "too_light":
        weigher "Ticket? That’s the one that went up. Do you want it done again?"
        "Lyra puts the ticket in the pan, and blows. It goes up past the top hooks. Everyone in the street looks after it, and nobody’s looking at the needle."
    elif fact.line_of_the_festival == "too_heavy":
        weigher "Ticket? That’s the one that cracked my floor. Do you want it done again?"
        "Lyra puts the ticket in the pan. “Keep it,” she says. “It’s heavy because I couldn’t put it down.”"
    else:
        weigher "Ticket? It never showed, that one. Do you want it done again?"
        "“It isn’t finished,” says Lyra, and puts the ticket in the pan. It’s got easier, with saying."

    "It’s uphill, going out. Nobody had noticed that it was down."

    menu (who="brian"):

        "Up on my back, and…" (kind=True):
            lean care lead
            remember looked_after_on_the_way_back tara
            brian "Up on my back, and grab hold. Hair’s fine. Love that. Lyra, have you got her foot?"
            "Lyra walks beside them, with a boot in each hand, and Tara in the boots. Between the two of them they’ve got most of her off the ground."

        "Slow down, her ladyship…" (kind=True):
            lean care second
            remember looked_after_on_the_way_back lyra
            brian "Slow down, her ladyship’s been up since Thursday."
            "Remy gives Lyra his arm. Nobody has ever seen Brian walk slowly. It takes all he’s got."

        "Your spectacles, they’re on…":
            lean care third
            remember looked_after_on_the_way_back remy
            brian "Your spectacles, they’re on your head, mate. They’ve been up there all night. Everyone knows."
            "Remy puts up a hand. He brings them down on to his nose; and there is Brian, in every detail, holding out an elbow."

    sound loom
    scene tenth_minute
    call cloth_at_the_end from at_the_end_of_movement_8
    call cloth_in_front from in_front_of_movement_8
    with slow_dissolve
    call cloth_underfoot from underfoot_of_movement_8
    with slow_dissolve
    tara "And the thing…"
    sound lantern_out

    # ----------------------------------------------------------------------------------------------------- nine
    card "Nine."
    scene dream_market first with dissolve
    show nine_lanterns one
    show lyra weaving calm at on_the_far_right
    show tara still calm at on_the_left
    beat "3.16"

    brian "One."
    keeper "Two for you! What’s she having?"
    if fact.first_stall == "sweet":
        lyra "It’s not for her. This is for you."
        "She puts the twist of barley sugar on the counter. The hands undo one end of it, and stop; they don’t know what’s supposed to happen next."
    elif fact.first_stall == "spectacles":
        lyra "It’s not for him. These are for you."
        "She lays the spectacles on the counter. The hands open them, and lift them up over the awning, into the dark, to where there’d be eyes. They turn towards Tara, and stay like that."
    else:
        lyra "It’s not for him. This is for you."
        "She sticks it on the stool at the back, which nobody’s ever sat on. KEPT. The hands feel round the edge of it, to see if it comes off."
    "Then they wipe themselves down, and one of them takes hold of the other, on the counter. For as long as that, the stall isn’t open."

    sound loom
    scene tenth_minute
    call cloth_at_the_end from at_the_end_of_movement_9
    call cloth_in_front from in_front_of_movement_9
    call cloth_underfoot from underfoot_of_movement_9
    with slow_dissolve
    music the_festival
    call cloth_overhead from overhead_of_movement_9
    with slow_dissolve

    "It’s not long, a minute. It’s as long as it takes to read it out, and there’s one of them who can be relied on for that."

    if fact.first_stall == "sweet":
        remy "Overhead, as I make it out, someone has striped the whole of the sky like a boiled sweet, so that it’ll last,"
    elif fact.first_stall == "spectacles":
        remy "Overhead, as I make it out, there are two moons, somewhat smeared, and joined at the bridge of the nose, which have been there the whole time,"
    else:
        remy "Overhead, as I make it out, every star has been put on by hand, not quite straight, and on each of them it says that it is kept,"
    if fact.line_of_the_festival == "too_light":
        remy "and underfoot it’s all down, and whatever was too light to be worth the weighing goes up past us as we tread,"
    elif fact.line_of_the_festival == "too_heavy":
        remy "and underfoot are stones that nobody could lift, which is, I’m told, the thing about a road,"
    else:
        remy "and underfoot there’s a gap, the height of a hand, between the street and its shadow, and we find that it bears us,"
    if gained("a_lantern_in_front"):
        remy "and there goes before us a lantern that was never paid for, at about the height of my watch-chain,"
    elif fact.told_in_lantern_street == "straight":
        remy "and there go before us the backs of a great many people, so that one of us might be only legs, and still know perfectly well that she was in it,"
    else:
        remy "and there go before us twelve moons, from a paring to a cheese, which is a year, and nobody has written on it,"
    if gained("half_a_sentence"):
        remy "and at the end a door stands open, and whoever has hold of the other half of it has heard us on the stairs."
    elif fact.told_in_the_attic == "straight":
        remy "and at the end, quite round, and no larger than it need be, is where one stops."
    else:
        remy "and at the end, low down, and making no promises, it’s getting light."

    "And there it stops. He looks as surprised as anyone."
    camera at push_in(0.5, 0.45, 1.1, 12.0)
    tara "And the thing is…"
    "She has hold of all of them. It’s there; you can see it, it’s right behind her teeth. There’s nothing in the whole street that could say it for her now."

    menu (who="lyra"):

        "Wait, and let her finish it." (kind=True, straight=True):
            lean facing_last stay
            remember at_the_tenth_minute stayed
            "Lyra waits. She has three good ends for it ready, and she keeps her mouth shut on them, which is harder than the faces. A whole quarter of the minute goes."
            tara "And the thing is, if I’m in front, then everybody’s there."

        "Say the last word of it with her." (comforting=True):
            lean facing_last speak
            remember at_the_tenth_minute spoke
            tara "And the thing is, if I’m in front, then everybody’s…"
            lyra "There."
            tara "There."
            "They’d said it together, near enough. Tara looks her over, to see that she hasn’t kept any."

    "That’s the end of it. She’s got there. She stands and looks at it."

    sound lantern_out
    camera at push_in(0.5, 0.42, 1.3, 9.0)
    "You go in. There’s a row of hooks. It’s only a hall; somebody has done the floor. They hang up their coats, one after another, and say that they’re back."

    jump dawn_on_lantern_street

## What was given away, as it lies in the cloth: shown without a transition, so that what was there before comes with its
## ground and only what is new comes by itself.

label cloth_at_the_end:

    if gained("half_a_sentence"):
        show woven_at_the_end second_half
    elif fact.told_in_the_attic == "straight":
        show woven_at_the_end full_stop
    else:
        show woven_at_the_end tomorrow
    return

label cloth_in_front:

    if gained("a_lantern_in_front"):
        show woven_in_front a_lantern
    elif fact.told_in_lantern_street == "straight":
        show woven_in_front further_back
    else:
        show woven_in_front next_year
    return

label cloth_underfoot:

    if fact.line_of_the_festival == "too_light":
        show woven_underfoot too_light
    elif fact.line_of_the_festival == "too_heavy":
        show woven_underfoot too_heavy
    else:
        show woven_underfoot no_weight
    return

label cloth_overhead:

    if fact.first_stall == "sweet":
        show woven_overhead sweet
    elif fact.first_stall == "spectacles":
        show woven_overhead spectacles
    else:
        show woven_overhead sticker
    return
