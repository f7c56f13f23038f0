## Undertow: the stories have frightened those who told them. Max does the sum aloud, and they put the bands on to fetch him.

label finale_undertow:

    open scene finale_undertow
    scene evening_room full with slow_dissolve
    music none
    ambience evening_room

    "They’ve frightened themselves. It’s gone on under all of it, for an hour, like a tap; and now nobody’s talking, you can hear that it was there."
    max_reyes "I’ve got a list. I want to read it out."
    leila "Max, it’s very late."
    max_reyes "I’ve got times for everyone. I’ve been asking, at the door, when they came in. I said that it was for the record."
    "There’s paper, unfolded, a good deal of it."
    max_reyes "“Two thirty-five, Tara Solene. Two forty-six, Lila Park. Two fifty-two, Elara Hale. Two fifty-nine, Leo Rao, Mara Rao, Mrs Rao, with half a minute in hand.” And he’s got to be out by three. It’s on his own list. It’s four lines."
    max_reyes "So he could have walked. There’s nobody left. And he’s looking along the runner, Mrs Rao says, at a door that’s lit. It’s got a bit of paper sticking out."
    clara "Two seconds, Max. Leave it. Come and sit—"
    max_reyes "“Three-oh-one. Max Reyes and L. Haddad.” It’s the only one that’s after."
    "Up the hill they’ve stopped."
    max_reyes "It was one minute. I wouldn’t let it go by, and he stood there. He’d never met me. He didn’t know what I was called."
    leila "It was I who stayed for it. I knew what time it was."
    max_reyes "I know you did. I’ve done you as well. It comes to the same."

    if fact.asked_if_there == "pressed":
        brian "It wasn’t me that shook the bed."
        "He’s said it quite quietly. They’ve all heard."
    else:
        mara "He isn’t thinking. He’s holding on."
    elara "It’s the extra one. There’s nobody up in it."
    theo "Elara."
    elara "I’m not saying I’m going. I’m saying what it is."
    max_reyes "I know the way. It’s carpet, and then there’s a stair."

    "He’s had it in with the receipts, the whole evening. It’s only a click. It’s quite small."
    sam "What’s that? What’ve you got there?"
    max_reyes "It’s only a band. They took out the bit that joins."
    theo_banerjee "Footnote: he’d have to be quite near."
    clara "No. No! Max, not by yourself."
    "There’s another click. It’s hers."
    sam "Now, hold on. I’m not having this. Who’s going to turn you all?"
    "But it’s gone round behind him. They’ve got them in bags, and drawers, and the toes of shoes. They’d all said that they’d thrown them away. One after another, along the beds, the plastic takes somebody’s weight."
    scene the_bands_on with slow_dissolve
    music the_tether
    ambience pods_breathing
    "They breathe in. They’re all breathing in."
    ava "Sam. I’ll be twenty minutes."
    sam "You said that."
    ava "I know."
    "Then it’s only him. He’s got eleven beds, and a chair, and a watch. He’s got the one pencil. He writes down the minute, since somebody ought."
    sam "Two fifty-seven. All in."
    "They breathe out. It needn’t be anything. On the shelf there’s a book open, where a child had hold of it; a page goes over by itself, in the draught. He lets it."

    scene landing counting with slow_dissolve
    ambience landing_between
    "It’s heavier than you wrote it. It’s always been heavier. You’ve got the carpet through one sock."
    "There’s somebody on the runner. They’re a long way off, no bigger than stamps, and they’re in what they sat up in, with their shoes in their hands. They’ve got each other by the sleeve."
    ravi "How many behind you?"
    "It’s what you say. It’s a good while before you hear it get there."
    max_reyes "None! It’s everyone!"
    "You never saw so many. You’d have to start again."

    jump finale_last_line
