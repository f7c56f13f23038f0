## Leaflets, into the garage: Saturday, 12:40 and 14:00. Close on Aiden.

label leaflets_into_the_garage:

    open scene leaflets_into_the_garage
    scene school_gate saturday with slow_dissolve
    music none
    ambience school_gate

    beat "4.02"
    "On one side of the gate are the Sleep Idealists, who hold that a person ought to sleep by herself. There are six of them. Five are having lunch."
    "On the other are the Dream Coders. They’ve got a van, with a hatch in it, and a song, and forty people waiting."
    "It’s what the whole city has shouted about since before Lila was born. There’s nobody at her school who could say which lot is which."

    show aiden leaflet smiling at on_the_left
    aiden "Can I just say, it’s only a signature. It’s for the council on Monday. We need twelve more, and then they’ve got to talk about it."
    passer_by "About what?"
    aiden "Sleep. On its own. There’s a diagram."
    passer_by "Have you got it on a mug?"
    "The van has got it on a mug. It’s got mugs and pillowcases, and a thing for your wrist so that the bed knows it’s you. So much on each goes to SSU House, and so much to Mara Quint. It’s printed underneath, where the tea goes cold."
    merch_girl "You haven’t got change for a fifty?"
    aiden "I don’t know that I ought to. It’d be helping."
    merch_girl "It’d be change."

    beat "4.03"
    "He’s twenty-six. He works at the garden centre. He has put this to people eleven hundred times, and it’s never once come out in order."
    aiden "You’d be lying there, and you’d not be asleep. For ages. And nobody was doing anything to you! And then you were. And you’d done it, and you couldn’t say how. I just think that someone ought to stick up for it."
    passer_by "What if it didn’t come?"
    show aiden leaflet worried
    aiden "Then you’d be really tired."
    "He has never learned to leave that out."

    show lila standing laughing at on_the_far_right
    "And here’s his sister, the middle one of three, for Saturday classes. Under her arm she’s got a green stock book from the garden centre. He gave it her. He’s got one just the same, and in August there was one on the stairs."
    jess "Is that him? Does he bite?"
    lila "Only if you sign."
    "They hang on to each other. She hasn’t looked at him yet."
    aiden "Lila, have you got a second? It’s about your book."
    show lila standing calm
    lila "That was it."

    menu (who="aiden"):

        "Tell her that he’s read it" (straight=True):
            lean telling straight
            remember told_over_the_leaflets straight
            aiden "I’ve read it. In August. I thought that it was mine. Then I saw it wasn’t, and I went on."
            show lila standing worried
            "He can see her look for something to say; and look somewhere else for it; and somewhere else."
            lila "All of it?"
            aiden "I read quite slowly."
            lila "Noted."

        "Tell her not to leave it lying about" (comforting=True):
            lean telling comfort
            remember told_over_the_leaflets comfort
            aiden "You don’t want to leave it lying about, that’s all. On the stairs. Somebody might look. I haven’t."
            lila "Why would you?"
            aiden "No. I wouldn’t."
            sound moth_at_glass
            "There’s a moth on the table, in broad day, on the diagram. It’s walking round and round the sleeping man."

        "Give her a leaflet with nothing on it" (kind=True):
            lean telling third_way a_blank_leaflet
            aiden "The printer ran out of us. There’s about forty like this. I’ve only ever put what I think. I wondered if there was anything that you’d put."
            lila "It’s blank."
            aiden "I know. You’d have to say."
            "She folds it in four. There’s a bin right next to her, and it goes in her pocket."

    hide lila
    hide aiden
    scene banerjee_garage day with slow_dissolve
    ambience garage
    "At two the Idealists meet, in the garage at number fourteen, because it’s got a socket. There are six people, and one kettle."
    remark "I wasn’t there, I was at school. I remember it anyway: the kettle’s lead was too short, and somebody had to hold it up."

    show aiden standing calm at on_the_far_left
    mrs_orme "Item one’s the kettle. It’s been put to us that if it turns itself off, then we’ve been told when to stop."
    aiden "I did put that, but I’ve thought about it since."
    mrs_orme "Item two. Mr Fitch."
    "Mr Fitch is asleep. He’s asleep at every meeting. He’s the only one of them who can do it, and they’re proud of him."

    show theo_banerjee inventing calm at on_the_right
    beat "4.05"
    "The seventh person’s under the bench. Theo Banerjee is eleven, it’s his parents’ garage, and all of it that isn’t the kettle is his. He has a bed, indoors. It’s been told that he’s in it."
    theo_banerjee "Can I have an item? Every bed in the city listens to one sleeper, and copies. It’s called the model. He’s an average. Nobody’s met him."
    theo_banerjee "So if I’d got somebody who could really do it, and I played them to a bed, then the bed would copy that. It wouldn’t steer. It’d only keep you company. Footnote: it’s for Young Makers, it’s due tomorrow at noon."
    beat "4.07"
    show aiden standing smiling
    aiden "You mean that you’d just be asleep? You’d have your own?"
    theo_banerjee "If you’d got any."
    mrs_orme "You could have Mr Fitch."
    theo_banerjee "He only does it in meetings. It wants to be somebody who’s never had anything plugged in. Every night, right through. Footnote: loud."
    sound snore
    "They hear it through the bricks, all six of them. It starts low down, like furniture being thought about. It goes up, and over. Next door Halmoni has lain down for twenty minutes after lunch."
    "Nobody speaks until it’s got to the other side."
    aiden "She says that she doesn’t."

    "They hold the microphone to the wall with a sink plunger, and take it in turns. It’s the most that the Idealists have ever done."

    menu (who="aiden"):

        "Go and keep Lila’s dinner from drying up" (kind=True):
            lean care lead
            remember looked_after_in_the_garage dinner
            "He goes through the hedge in his socks, turns down the oven, and puts a plate over a plate. He writes LILA on a leaflet, and stands it on top. He’s back for the next breath."
            mrs_orme "That was quick."
            aiden "She won’t want it. It’s only so it’s there."

        "Run the merch girl her change":
            lean care second
            remember looked_after_in_the_garage change
            "He counts fifty out of the tin marked KETTLE, and runs with it. He comes back with a mug up his jumper."
            theo_banerjee "It says QUINT on it."
            aiden "She hadn’t any bags."

        "Hold the plunger, so that Banerjee can write":
            lean care third
            remember looked_after_in_the_garage deadline
            theo_banerjee "There’s a form. “Who’s your invention for?” I put “people”. Is it long enough?"
            aiden "You could put which."
            "Banerjee writes, with his tongue out. Aiden holds the plunger for forty minutes, and then can’t put his arms down."

    jump the_bed_knows_best
