## Sunset: Lantern Street, Sunday, 16:00 to 16:40. Close on Remy.

label sunset:

    open scene sunset
    scene lantern_street sunset with slow_dissolve
    music none
    ambience lantern_street_morning

    "The clocks having gone back, the sun sets at twenty to five. It is an hour early, and nobody has been told what to do with it."
    "Breakfast has been going on since seven. It has got as far as soup."

    if incoming(3, "2-3") == "held":
        show leila coat calm at on_the_far_right
        "At four, by the first stroke, there is somebody at the bell of number nine, a woman with her collar up and a lantern in her hand, with the price still on."
        leila "I said four. I’m afraid that it isn’t the same one. I looked for that all morning, and it seems to be a sort that one can’t bring out. I bought this from, I think, your mother."
        show tara lantern laughing at on_the_left
        tara "That bell doesn’t even, how did you, it’s a better one than, and did you find him, was he—"
        leila "I found him. He’s asleep."
        hide leila
        hide tara

    beat "3.20"
    show tara empty_handed laughing at on_the_left
    "The Guild has sat since noon, with the Chair awake, and has produced Guidelines. As it was all Tara’s doing, it is held that she should read them. She is stood on a barrel."
    tara "“Guideline one. A dream shall have its tenth minute, which shall on no account be—” it’s ever so long. “Guideline two. Whoever makes one shall first sit in it themselves as far as the—” and then it’s about tea."
    tara "“Guideline three. Members are reminded—” there’s thirty of these, is it me till the end, because—"
    clerk "All those in favour?"
    sound hands_up
    clerk "Eighty-two. Mr Pell is lying down."
    "Mr Okonkwo’s was the first up."
    "By the spring they have it in brass, at all forty portals, and nobody reads it."
    "But it was Odile who stood up, out of order, and asked for a second bench, on the outside, for whoever has come to fetch you. People bring their knitting."

    if end_held("2-3"):
        "Four persons have tried that day to undo Tara’s boots, one of them a rigger. She says that she will sleep in them."
    else:
        "Tara’s lace goes after her wherever she goes. By evening it has been trodden on by the Mayor."
    if fact.at_the_tenth_minute == "stayed":
        "She has finished two sentences since breakfast. On both occasions people looked up, to see what was the matter."
    elif fact.at_the_tenth_minute == "spoke":
        "Twice today she has come to the edge of one, and looked round for her sister; and they have gone over it together."
    if fact.told_in_lantern_street == "straight":
        "In the procession she was behind the drum, as she had been told. The drummer turned round. From there on it was the front."
    elif fact.told_in_lantern_street == "comfort":
        "She has been to see the man with the list, by herself, about next year. He had not heard of it. He has put it down."

    hide tara
    show lyra standing calm at on_the_far_right
    if end_held("3-4"):
        "Lyra’s piece has no end. She gave that away, to a girl whom she could not see properly; it stops short, in a fringe."
        "Tonight it is shown. People walk up as far as the fringe, and then they stand about there, and talk."
    else:
        "Lyra’s piece is whole. It is under her arm, done up with what is left of a piece of cord, and it is not shown. The Mayor’s wife has been told that it wants people."

    if ending_now() != "severed":
        beat "3.21"
        show lyra standing smiling
        "Lyra fell asleep at eight this morning, in the middle of a remark, with her cheek among the eggshells. It was six hours. They laid the soup round her."
        lyra "I had one. It was my own. It’s terribly lit, and there’s a bus in it, for no reason."
        "She has put that on the loom, bus and all. She has put in a face. It is not a good one yet; it has got its mouth open."
        beat "3.22"
        "Along the street they are asking, as they do at that hour, what everybody is having."
        "“Ours,” says Mrs Dell. “Bring a cushion.” They go up in sixes and sevens, with the children over their shoulders, and one can hear them on the stairs."
    else:
        "Along the street they are asking, as they do at that hour, what everybody is having. They go in, one by one, and draw their curtains."

    show remy lantern calm at on_the_left, turned
    "Mr Okonkwo is on his own step, with a lantern on his knees. Lyra has come across to sit on the one below."
    lyra "Forty-one to forty, and eighty-two of us there. It’s one short, Remy."
    if ending_now() == "severed":
        remy "There is always somebody in the lavatory."
        "They watch the fish being folded up. It goes into a very small bag."
        "It is cold for sitting. Presently she says that she ought to help with the chairs."
    elif ending_now() == "awake":
        remy "It was said at the time that there was somebody in the lavatory."
        "I put up. Remy, he put up his hand. He put it up against; it would be against; he had just said so for a quarter of an hour. He was looking for his spectacles."
        lyra "They were on your head."
        remy "So I’m told."
    else:
        remy "There was nobody in the lavatory."
        "She turns round, on her step. He has his spectacles in his hand, and is going over them with the end of his bow."
        "I knew where they were. They were on my head; I had only to look down at the floor for as long as it took."
        "I’d made the best speech that I ever made, and they asked for those against, and I thought: by dawn."
        "I could be on the bench by dawn. She would be across the table from me for nine minutes, and she needn’t say anything."
        "I abstained. It went through by the one."
        lyra "You let me think it was my hand."
        remy "For a day. It was so much better a story with your hand in it."
        "Neither of them gets up."

    scene one_lantern unlit with slow_dissolve
    music the_festival
    "And then the sun has very nearly gone. He goes up, to be in time. He puts the thing on its bracket, and opens the little door in it. There is a fresh candle; Odile gives him one each year."

    sound match_struck
    scene one_lantern lit with slow_dissolve
    camera at push_in(0.5, 0.4, 1.08, 14.0)
    remy "There. Now they can…"
    "He waits for it. What comes is the other one."
    odile "“Find us”! “Now they can find us”, Remy! And she’d bang the window!"
    remark "So I have that from Odile. I put it in for you at the beginning, where it goes."
    "He is much obliged to her. It is a good line, and he has it by heart. He cannot hear anybody say it."
    "It burns very well. It is a lantern; one can see the bracket by it, and a piece of the wall."

    close chapter

    if told_ending(3) == "severed":
        remark "That was forty-one and forty. You’d be surprised how few of them check."
    elif told_ending(3) == "awake":
        remark "I seem to have put up a hand, just there. I shall have to look into that."
    else:
        remark "I said I should be brief, about that, for a year. Now you have it, and it took four lines."

    jump landing
