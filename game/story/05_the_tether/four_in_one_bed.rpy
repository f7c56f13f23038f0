## Four in one bed: 8 Kestrel Court, Sunday, from ten past three to the toast. Close on Ava. Nobody sleeps.

label four_in_one_bed:

    open scene four_in_one_bed
    scene old_bed night with slow_dissolve
    music none
    ambience old_bed

    "They’ve put the ironing on the floor. It’s a bed for two, from when they had nothing else. Sam’s on the outside. Then it’s Leo, and Ava; and Mara lies across the top, like the lid on something."
    "Nobody’s asleep. Through the far door there’s one light, going up, and going down."
    sam "That’s his. I’ve left it plugged in. I’ll turn him at five."
    mara "Who’s kicking?"
    leo "You are."
    mara "I’m only stretching it."

    if fact.looked_after_at_the_door == "leo":
        "Leo’s got her hand, and he’s put it over his ear. She can feel it being an ear."
    elif fact.looked_after_at_the_door == "shoes":
        "She got up, at twenty past, to see to the mat. They’re there, at the bedroom door, side by side. They’re dry, with the toes pointing in. She doesn’t know who did that."
    elif fact.looked_after_at_the_door == "sam":
        ava "He goes dead on the left."
        sam "I’d wondered. I’ll put him on the right, then. What else?"
        ava "His mother rings. Half past four."
        sam "I can do half past four."

    if fact.told_the_children == "straight":
        mara "You said that you’d got an idea, and you didn’t like it."
        ava "Yes."
        mara "Was it this?"
    elif fact.told_the_children == "comfort":
        leo "You said right behind us."
        "He says it in nobody’s voice. He lies and listens to it."

    if gained("a_number_each"):
        "“One,” says Mara, to the ceiling. “Two,” says Leo. It goes down the bed. When they get to the end they leave it open, and through the wall there’s a breath."

    "It’s ten to four. It’s ten to four for a good while."
    sam "I turned the ward down."
    ava "When?"
    if fact.looked_at_diary_on_the_wall:
        ava "No. Friday. I saw it in the diary, with a line through."
        sam "I used a ruler. I thought you’d see it better."
    else:
        sam "Friday. I rang Pat. It was so as to be in, of an evening, when you were; only you’ve not been in to say it to."
    ava "You’d have been good."
    sam "I’d have had an office. I’d have had a plant."
    "That’s the whole of it. He’s found her foot, with his, and put it where it’s warm."

    if fact.at_the_water == "stayed":
        "She aches, all down both hips, in the shape of two children. She wouldn’t be without it."
    elif fact.at_the_water == "hurried":
        "Leo has a mark at the back of his neck, with four fingers to it. She’d know it for hers. She keeps putting her hand on the place."
    elif fact.at_the_water == "waited":
        mara "It didn’t turn. You said they always do."
        ava "I left it out."

    if gained("song_about_the_tooth"):
        "Under the pillow somebody’s singing. “Hang on by one, hang on by none.” It’s gone round so often that it’s only a noise that one’s mouth makes."

    "About five Sam gets up, and there’s the sound of a man being turned by somebody who knows how. He’s talking to him. “Over we come,” he’s saying. “Bit of a climb.”"
    "When he gets back in his feet are cold. He lies there, with his arms outside."
    sam "Did you know?"
    "She’s got her mouth open to it. It’s dark, and there’s a child on either side."
    ava "I’ll see to the kettle."

    if ending_now() != "severed":
        beat "5.16"
        mara "Nobody’s to do it for me."
        sam "Do what, love?"
        mara "My tooth. It’s going to come out by itself, and I’m going to be awake, and so’s everyone. You’ve all got to be there. I’m not doing it in a pod. Say."
        leo "Say what?"
        mara "Say “I’ll be there”."
        "They say it, one after another, from the outside in. It’s the third pillow that she’s got under her. She makes it say it too."
        "It comes out at twenty to nine, in the toast. They’re all there. Leo sees it first, and he’s so pleased that he doesn’t do anybody."
    else:
        "It comes out at twenty to nine, in the toast. Sam’s turning the man next door, and Leo’s in the bath; and Ava has gone down to stand in the street, where there’s some air. Mara shows it to the butter."

    beat "5.17"
    "By the Monday there’s a man come about the pods. He’s very civil. They take it out of every house in the city, that little piece that says when it is, and all that was hung on it: street by street, like a tree that’s got into the drains."
    "They leave the one. He reads what Sam’s written on the plug, twice over, and goes to find his cap."
    "And people find things. They’re found down the backs of pods: a pack of cards, a whole recorder, a library ticket. In number three there’s an hour that they’d had all along, between the washing-up and the news."

    jump the_evening_room
