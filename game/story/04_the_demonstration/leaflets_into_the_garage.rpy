## Leaflets, into the garage: Saturday, 12:40 and 14:00. Close on Aiden.

label leaflets_into_the_garage:

    open scene leaflets_into_the_garage
    scene school_gate noon with slow_dissolve
    music none
    ambience school_gate

    beat "4.02"
    "On one side of the gate are the Sleep Idealists, who hold that a person ought to sleep by herself. They number six. Five are having lunch."
    "On the other are the Dream Coders. They’ve a van with a hatch and a song, and forty people waiting."
    "The whole city has shouted about it since before Lila was born. There’s nobody at her school who could say which lot is which."

    show aiden leaflet smiling at on_the_left, turned
    aiden "Can I just say, it’s only a signature. It’s for the council on Monday. We need twelve more, and then they’ve got to talk about it."
    passer_by "About what, sorry?"
    aiden "Sleep. On its own. There’s a diagram."
    passer_by "“Ten facts about sleep. One. It is free.” Well, that’s true. “Two. Nobody has ever been told off in it.” Who wrote these?"
    aiden "I did. There were eleven. One of them turned out not to be."
    passer_by "I think I’ve got this man. He’s on my mug."
    "The van does mugs, and pillowcases, and a thing for your wrist so that the bed knows it’s you. So much on each goes to SSU House, who make the beds, and so much to Mara Quint, who makes what you dream in them."
    merch_girl "You couldn’t do me change for a fifty, could you?"
    aiden "I don’t know that I ought to. It’d be helping."
    merch_girl "It’s fives I’m after, I’m not asking you to marry me."

    night_porter "I’ll tell you what it is. I’m on nights. I’ve two kids at home, and they’re digging up the road. I get in that thing at eight, and I’m gone. You lie there unaided, love, with a drill."
    aiden "That does sound… no. That’s fair. Would you like one for the diagram?"
    night_porter "Go on, then."

    beat "4.03"
    "He’s twenty-six, and works at a garden centre. He has put this to people eleven hundred times, and it has never once come out in order."
    aiden "You’d be lying there, and you’d not be asleep. For ages. And nobody was doing anything to you! And then you were. You’d done it, and you couldn’t say how. I just think that someone ought to stick up for it."
    passer_by "What if it didn’t come?"
    show aiden leaflet worried
    aiden "Then you’d be really tired."

    show lila at_school laughing at on_the_far_right
    "And here’s his sister, for Saturday classes, with a friend on each arm, and a green stock book sticking out of her bag. He gave it her. He’s got one just the same, and in August there was one lying on the stairs."
    jess "Oh my God, is that him? Does he bite?"
    lila "Only if you sign."
    "They hang on to each other. She hasn’t looked at him yet."
    aiden "Lila, have you got a second? It’s about your book."
    show lila at_school calm
    lila "I’ve got class."

    menu (who="aiden"):

        "Tell her that he’s read it" (straight=True):
            lean telling straight
            remember told_over_the_leaflets straight
            aiden "I’ve read it. In August. I thought that it was mine. Then I saw it wasn’t, and I went on."
            show lila at_school worried
            "He can see her look for something to say, and look somewhere else for it, and somewhere else."
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
            "There’s a moth on the table in broad day. It walks round and round the man in the diagram."

        "Give her a leaflet with nothing on it" (kind=True):
            lean telling third_way a_blank_leaflet
            aiden "The printer ran out of us. There’s about forty like this. I’ve only ever put what I think, and I wondered if there was anything that you’d put."
            lila "It’s blank."
            aiden "I know. You’d have to say."
            "She folds it in four. There’s a bin right next to her, and she puts it in her pocket."

    hide lila
    hide aiden
    scene banerjee_garage day with slow_dissolve
    ambience garage
    "At two the Idealists meet, next door to the Parks’, in the garage at number fourteen, because it’s got a socket. They have one kettle."
    if heard(4):
        remark "I’ve checked it with Aiden. It was too short, the lead."
    else:
        remark "I was at school for this. So how come I know that the lead was too short, and somebody had to hold up the kettle?"

    show aiden standing calm at on_the_far_left, turned
    mrs_orme "Item one. Mr Fitch."
    "Mr Fitch is asleep. He’s asleep at every meeting. He’s the only one of them who can do it, and they’re proud of him."
    mrs_orme "Item two’s me. I’ve got one. It was my sister’s. I only use it for my hip."
    "It has gone very quiet. One can hear the kettle think about it."
    aiden "What’s it like?"
    mrs_orme "It’s lovely, dear. I’d a dog in mine last night that I’d forgotten."

    show theo_banerjee inventing calm at on_the_right
    beat "4.05"
    "From under the bench comes Theo Banerjee. All of this that isn’t the kettle is his. He has a bed indoors, and has told it that he’s in it."
    theo_banerjee "Can I have an item? Every bed in the city listens to a recording of one sleeper, and copies. It’s called the model. He’s an average. Nobody’s met him."
    theo_banerjee "If I recorded somebody who could really do it, I could tell a bed that that’s the model. It’d copy her. It wouldn’t steer. Footnote: I need it for Young Makers. It’s due tomorrow at noon."
    beat "4.07"
    show aiden standing smiling
    aiden "And you’d just be asleep? You’d have your own?"
    theo_banerjee "If you’d got any."
    mrs_orme "You’re welcome to Mr Fitch."
    theo_banerjee "He only does it in meetings. It wants somebody who’s never had anything plugged in, and always sleeps right through. Footnote: loud."
    sound snore
    "They all hear it, through the bricks. It starts low down, like furniture being thought about. It goes up, and over. At number twelve Halmoni has lain down for a minute after lunch."
    "Nobody speaks until it has got to the other side."
    aiden "She says that she doesn’t."

    theo_banerjee "Has anybody got a sink plunger?"
    mrs_orme "There’s one in my bag, dear. I’ve been meaning to take it back."
    "They hold a microphone to the wall with it, in turns. Mrs Orme films it, for the signatures."

    menu (who="aiden"):

        "Go and keep the middle of the fish for Lila" (kind=True):
            lean care lead
            remember looked_after_in_the_garage dinner
            "He goes through the hedge in his socks, cuts out the middle, and puts a plate over a plate. He writes LILA on a leaflet, and stands it on top. He’s back for the next breath."
            mrs_orme "She won’t want it, dear. They don’t."
            aiden "No. It’s so it’s there."

        "Run the merch girl her change":
            lean care second
            remember looked_after_in_the_garage change
            "He counts fifty out of the tin marked KETTLE, and runs with it. He comes back with something up his jumper."
            theo_banerjee "It’s a mug. It’s got Quint on."
            aiden "She hadn’t any bags."

        "Take Banerjee’s turn at the wall":
            lean care third
            remember looked_after_in_the_garage deadline
            theo_banerjee "I could do my form, then. “Who is your invention for?” I’ve put “people”. Is that long enough?"
            aiden "You could put which."
            "Banerjee writes, with his tongue out. Aiden holds the plunger for forty minutes, and then he can’t put his arms down."

    jump the_bed_knows_best
