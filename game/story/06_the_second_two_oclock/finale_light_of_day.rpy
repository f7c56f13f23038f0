## The Light of Day: they compare notes, and find that every one of them was pressed. He is asked, and answers.

label finale_light_of_day:

    open scene finale_light_of_day
    scene evening_room full with slow_dissolve
    music none
    ambience evening_room

    "They wait for the rest of it. Somebody says a thing, then, that he’s been wanting to say since a Tuesday."
    theo "He pressed. When I did mine. I never said."
    sam "When was this?"
    if told_ending(1) == "connected":
        theo "Where he puts the roll down, and says it. I thought that it’d be hiccups."
    else:
        theo "Where he folds the bag over. I’d said “I”, and gone back. I thought that it’d be hiccups."
    "A chair’s moved."
    if told_ending(2) == "connected":
        leila "Where it comes to three, over the cooker, and she lets it. I’d stopped to turn the page. I put it down to my having cold hands."
    else:
        leila "Where she looks at the clock. I’d stopped to turn the page. I put it down to my having cold hands."
    if told_ending(3) == "connected":
        remy "When the spectacles come off. I was under the impression that I’d leaned on him."
    else:
        remy "When the hand goes up. I was under the impression that I’d leaned on him."
    if told_ending(4) == "connected":
        lila "I’ve got rings on. I thought he was letting me know about the rings. It was where she isn’t asleep."
    else:
        lila "I’ve got rings on. I thought he was letting me know about the rings. It was where she says “it’s warm”."
    "The long hand’s got yours in it. It’s been drawing on the back of it, with a nail; it leaves off."
    if told_ending(5) == "connected":
        ava "“I’d say it again.” He did it there. I told him I wasn’t asking."
    else:
        ava "Where I’d got it better, in my head. He did it there. I got up and saw to the lamp."
    max_reyes "That’s five. For the record. That’s the five of you, and it’s five places, and nobody gets hiccups five times in the right place."
    theo_banerjee "Footnote: then he wasn’t shut."
    max_reyes "No. I’d got that wrong. We’d shut."
    sam "I’d want to see that on a chart."
    max_reyes "I’ve drawn you one."
    "It’s looked at. You can hear it go from hand to hand; it’s a till receipt; it takes a while, as they’ve each got to find their own."
    sam "Twenty-one years I’ve done this. I had it down as wind."
    sudha "Did he?"
    "It’s the speaker, on the till. In a year of Sundays she has never once asked."
    sam "He did, Mrs Menon."
    sudha "Then I’ll tell them, on the step."

    "Max has got up off the floor, and come round by the foot. You can hear all his pockets. He’s fifteen, and there’s a lot of him."
    max_reyes "I’ve done a sum. I’ve got to do it out loud, or I shan’t."
    leila "You needn’t, Max."
    max_reyes "Everybody else was out by a minute to. I asked them all. He could have come away. He’d got his shoes there; and he’s looking along the runner at a door that’s lit, with a receipt sticking out."
    max_reyes "That was mine. I hadn’t let it finish. I’d got one minute, and it wasn’t… it turns out that I’d got it off you."
    "Nobody says that it’s all right. It’s very good of them."
    max_reyes "You asked did we hear all of it. We came up, and I said that we’d heard it; and you said… I wrote it down. I’ve got it here, I’ve had it all year. “Did you? Good.”"
    max_reyes "I thought that you meant us."
    "You press. It’s all that you have. It’s his hand, he’s put it there; it’s cold, and it’s got ink on."
    max_reyes "He pressed."
    clara "I saw it. Max. I saw it go."

    music finale earned
    "Over by the beds somebody’s opened his mouth. He’s eleven. Nobody’s asked him to be anyone."
    leo "Only the place by the depot does a loaf from three, and I could pick one up."
    "It’s a man’s, about fifty, on nights. He’s pleased about something. By the foot of your bed somebody’s stopped with his hand in the air."
    max_reyes "Lower."
    "Leo does it lower."

    if told_ending(1) == "connected" and told_ending(2) == "connected" and told_ending(3) == "connected" and told_ending(4) == "connected" and told_ending(5) == "connected":
        sam "There’s this, then. There’s one page. I suppose that somebody ought."
        "They don’t fetch it. They’ve no need to, it seems; they’ve each been in by themselves, of an afternoon, and had it down, and put it back. It’s Theo who starts."
        theo "“He’d thought that there would be somebody in the canteen.”"
        leila "“But they had all gone home; and they’d left the light on over the sink, and a plate with a plate on top.”"
        remy "“He had been going to run.”"
        lila "“He thought, how long have they been doing that?”"
        ava "“So he sat down, and ate it. And afterwards he washed the plate.”"
        mara "You’d all read it!"
        "You hear it, too: five people finding that out, in turn, as far round as the kettle."
    else:
        sam "There’s this, then. There’s one page."
        "It’s taken down. It’s Theo who’s nearest, and he reads as he talks, like somebody reading you the instructions."
        theo "“He’d thought that there would be somebody in the canteen. They’d all gone home; but they’d left the light on over the sink, and a chair pulled out, and a plate with a plate on top.”"
        theo "“He had been going to run. He thought, how long have they been doing that. So he sat down, and ate it. And afterwards he washed the plate.”"

    "There’s a pencil going, at the end of the bed, on a form. It’s a short name, with a long one after."
    sam "That’s another year, then."
    ava "It’s what it says. It’s only a year at a time."
    if fact.asked_if_there == "pressed":
        brian "It wasn’t me, then. That shook the bed."
        sam "No. Sit down, Brian."
        "He sits."
    else:
        mara "I said that he was thinking."
    mara "And then?"
    "She says it to you. She’s got up on the plastic, to be level. She’s lost another one since: there’s a draught."
    "It’s the end of the book; and it’s the end of theirs; and nobody’s got the next. They’re all looking at you, and there isn’t one of them with anything to do with his hands."
    "There’s a thing you know that they don’t. You’ve had a year to work it out. It’s what comes after two."
    ravi "Then it’s three."

    jump finale_last_line
