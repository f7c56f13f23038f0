## Between two stories: what the room makes of the one that was told just now, by how it ended. Then the next is chosen.
##
## Nobody tells anybody else's ending: what they say is about the telling, and not about the night.

label between_two_stories:

    if just_told(1) == "severed":
        "The bed comes up by as much as one person weighs. He goes down the shop and tries the door, and comes back, and goes down and tries it."
        sam "It’s locked, Theo."
        theo "I know it is."
    elif just_told(1) == "awake":
        elara "You nearly did."
        theo "I know."
        elara "It was only the one word. You had it out."
    elif just_told(1) == "connected":
        "Somebody has climbed up on the other side of the bed. Her feet don’t reach."
        elara "You said “I”."
        theo "Once."
        elara "I counted."

    if just_told(2) == "severed":
        max_reyes "You’ve not put down when we came up."
        leila "It’s late, Max. It’s all in there."
        "The register’s shut. It’s got a clasp. The chair goes back to where it was."
    elif just_told(2) == "awake":
        max_reyes "You said “just”."
        leila "Did I? I say a great deal."
    elif just_told(2) == "connected":
        "She hasn’t let go, and she isn’t saying anything. One can hear it being noticed, as far along as the bunk beds."
        max_reyes "You don’t have to stop here."
        leila "I’d like to, if I’m in nobody’s way."

    if just_told(3) == "severed":
        tara "There wasn’t anybody in the lavatory, because I was in the gallery, and the thing is you can see the door from—"
        "Somebody coughs."
        lyra "Shoes, Tara."
    elif just_told(3) == "awake":
        lyra "Which hand was it?"
        remy "I beg your pardon?"
        lyra "That you put up."
        "It takes several children to get a gentleman out of a deck chair. For this one it takes them some time."
    elif just_told(3) == "connected":
        "Nobody helps him out of the deck chair. They can hear that he’s not done sitting there."
        remy "Was it too long?"
        lyra "It was four lines."

    if just_told(4) == "severed":
        aiden "That was brilliant! You did all of us!"
        lila "Noted."
        "The rings go round, one after another, till they’re straight."
    elif just_told(4) == "awake":
        aiden "“It’s warm.” I’d forgotten that I said that."
        lila "I know you had."
    elif just_told(4) == "connected":
        "Somebody has put his back against the leg of the bed. You can feel him not say anything, all the way up through the frame."
        lila "Go on, then."
        aiden "No. I’d actually finished."

    if just_told(5) == "severed":
        "A tray goes by, with two cups. They don’t touch."
        sam "Shall I ask you?"
        ava "I’ll see to the kettle."
    elif just_told(5) == "awake":
        mara "You stopped."
        ava "I got to the end."
        mara "No, you didn’t."
    elif just_told(5) == "connected":
        "It’s possible to hear a man unfold a towel. He’s got it right out, to the corners."
        sam "I’d have done the same."
        ava "Would you?"
        sam "No. I’d have liked to be asked, though."

    sam "I’ll go along the beds again. Press when I get to one."

    jump landing_doors
