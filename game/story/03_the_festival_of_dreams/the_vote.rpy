## The vote: the Guild Hall, 22:30. Close on Remy. Eighty-two are there who may vote; whoever counts along gets eighty-one.

label the_vote:

    open scene the_vote
    scene guild_hall vote with slow_dissolve
    music none
    ambience guild_hall
    sound hall_bell

    clerk "Eighty-two present and voting. The Chair does not vote, and Mr Pell has gone for another go."
    "The Chair is asleep. She went back after the first nine for a second, and has been put at her desk with her cheek upon the standing orders."

    heckler "It’s Pell’s motion!"
    clerk "Then it’s been put down and not picked up. Can we debate it, when the mover’s left?"
    "It is found that they can; but that nobody has moved it."
    brian "I’ll move it!"
    clerk "You’re not a member, Mr Calloway. You can be referred to."
    clerk "Would somebody ask the Chair?"
    "Somebody asks the Chair. The Chair says, quite distinctly, that she has the bread with her. It is minuted."

    clerk "There’s an amendment. To leave out “nine”, and put in “ten”. Is it seconded?"
    "It is; but she had taken it for the one about the tea. It falls."

    beat "3.04"
    show remy listening calm at on_the_far_left, turned
    if fact.looked_after_in_the_street == "lace":
        "In the front row Lyra’s velvet is grey at both knees. She has not brushed it. She holds that a thing should look as if it had been used."
    elif fact.looked_after_in_the_street == "cuffs":
        "Mr Okonkwo finds that he has a length of grey thread about his finger. He has been winding it tighter for some time."
    elif fact.looked_after_in_the_street == "chair":
        "At the side, among the coats, Mr Calloway is leaning on a radiator. He gives Mr Okonkwo a small wave, as one ledge-leaner to another."

    "And then Mr Okonkwo is on his feet."
    remy "I shall be brief."
    "There is laughter, which he has always taken to be affectionate."
    "They know it. It goes by way of the toast. Fourteen years ago he made his wife a morning; it was among the first of such things that were ever made, and it was perfect, he saw to that."
    "She had it each night until she died. She was never unkind about the ones downstairs. She would look at her toast as if it had been better."
    "He has told that to every class for eleven years, with the pause. He knows where they put down their pens."

    beat "3.08"
    show lyra standing calm at on_the_right
    show brian standing calm at on_the_far_right

    menu (who="remy"):

        "Lyra, you who have never slept, you…" (kind=True):
            lean between second
            remember the_vote_side to_lyra
            show remy orating calm
            remy "Lyra, you who have never slept, you will know better than any of us what it is to lie and wait for a thing which is not to be hurried,"
            remy "and which comes, if it comes at all, at five, in the grey, when one has given it up, and is one’s own, since one has been there for the whole of it, for the ceiling, and the trams, and the counting,"
            remy "and which you’ll no more be given on a bench in nine minutes by a young man with a clicker than you may be handed the last page of a book,"
            remy "and thanked for having read it."
            lyra "I do read the last page first. You taught me to. You said that then one could attend."

        "Mr Calloway, since you have my chair, you…":
            lean between third
            remember the_vote_side to_brian
            show remy orating calm
            remy "Mr Calloway, since you have my chair, you’ll have found that it faces a wall, and that there’s a nail in the wall, and a paler place where something hung,"
            remy "and I should like you to have what it was, since you’re the first person who has gone to work in there with the door open and a whistle on his lips, and I’ve envied you that,"
            remy "it was a clock, sir, it was a perfectly good clock, and I took it down because it told me every day at five that I might stop, and go home to somebody,"
            remy "and I thought that it tested badly."
            show brian standing worried
            "Mr Calloway has left off clicking. “I’d have kept the clock,” he says."

        "Lyra, don’t look at him, look at…":
            lean between second_not_third
            remember the_vote_side to_lyra_not_brian
            show remy orating angry
            remy "Lyra, don’t look at him, look at me, for it was I who taught you rain, and I never said what it was for,"
            remy "it’s for coming in out of, that is all it’s for, and this gentleman, to whom I shan’t address myself, has taken away the in,"
            remy "so that you’ve been walked up the whole of that hill in the snow, before everybody, and been left upon the step with your hand out,"
            remy "and clapped."
            show brian standing sad
            brian "I’m right here."

    show remy listening calm
    if heard(3):
        remark "I have not practised that at all, tonight. One can tell, from the inside."
    else:
        remark "When I practised that, on the stairs, I said it to somebody else. No: leave it."

    clerk "Those in favour."
    sound hands_up
    "It is like a wood getting up. He looks for one sleeve among them, with threads hanging from it; and it is there."
    clerk "Forty-one."
    clerk "Those against."
    sound hands_up
    clerk "Forty."
    heckler "That’s eighty-one!"
    clerk "There is always somebody in the lavatory."
    "Mr Okonkwo has lost his spectacles. He is looking for them under the bench, and it takes him some time."
    sound hall_bell
    clerk "Carried by one, then. From dawn."
    "That wakes the Chair. She asks which of them has the hook for her coat."

    hide brian
    show lyra standing calm
    lyra "It was good. You’ve never done it better."
    show remy listening sad
    remy "You had your hand up."
    lyra "I slept. I’d have put up both of them."

    jump attic
