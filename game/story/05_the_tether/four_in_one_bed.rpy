## Four in one bed: 8 Kestrel Court, Sunday, from ten past three to the toast. Close on Ava. Nobody sleeps.

label four_in_one_bed:

    open scene four_in_one_bed
    scene four_in_one_bed with slow_dissolve
    music none
    ambience old_bed

    "They’ve put the ironing on the floor. It’s a bed for two, from when they had nothing else. Sam’s on the outside. Then it’s Leo, and Ava; and Mara lies across the top, over the pillows."
    "Nobody’s asleep. Through the far door there’s one light, going up, and going down."
    sam "That’s his. I’ve left it plugged in. I’ll turn him at five."
    leo "Are you asleep?"
    mara "No."

    if fact.looked_after_at_the_door == "leo":
        "Leo’s got her hand, and he’s put it over his ear, and gone on holding it there."
    elif fact.looked_after_at_the_door == "shoes":
        "She got up, at twenty past, to see to the shoes. They were on the mat at the bedroom door, with the toes out, as they’d been left. She turned them round."
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
    if fact.looked_at_diary_on_the_wall:
        ava "On Friday. I saw it in the diary, with a line through."
        sam "I used a ruler. I wanted you to see it."
    else:
        ava "When?"
        sam "Friday. I rang Pat. It was so as to be in, of an evening, when you were; only you’ve not been in to say it to."
    ava "You’d have been good."
    sam "I’d have been out."
    "He’s found her foot, with his, and put it where it’s warm."

    if fact.at_the_water == "stayed":
        "She aches, all down both hips, in the shape of two children. She wouldn’t be without it."
    elif fact.at_the_water == "hurried":
        "Leo has a mark at the back of his neck, with four fingers to it. She’d know it for hers. She keeps putting her hand on the place."
    elif fact.at_the_water == "waited":
        mara "It didn’t turn. You said they always do."
        ava "I left it out."

    if gained("song_about_the_tooth"):
        "Under the pillow somebody’s singing. “Hang on by one, hang on by none.” It’s gone round so often that it’s only a noise that one’s mouth makes."

    "About five Sam gets up. They hear somebody being turned, by a man who knows how."
    sam "Over we come. Bit of a climb. That’s it. You’ve got your arm under you, I’ll have that. There."
    mara "Does he hear you?"
    sam "I’d talk to him if he didn’t."
    "When he gets back in his feet are cold. He lies there, with his arms outside."
    sam "Did you know?"
    "She’s got her mouth open to it. It’s dark, and there are two children in the bed."
    ava "I’ll see to the kettle."

    if ending_now() != "severed":
        beat "5.16"
        mara "Nobody’s to do it for me."
        sam "Do what, love?"
        mara "My tooth. It’s going to come out by itself, and I’m going to be awake, and so’s everyone. You’ve all got to be there. I’m not doing it in a pod. Say."
        leo "Say what?"
        mara "Say “I’ll be there”."
        "They say it, one after another, from the outside in. It’s the third pillow that she’s got under her. It’s wet at one corner, where she’s been chewing it."
        "It comes out at twenty to nine, in the toast. They’re all there. Leo sees it first. He shouts, and it’s his."
    else:
        "It comes out at twenty to nine, in the toast. Sam’s next door, turning him, and Leo’s in the bath; and Ava has gone down to stand in the street. Mara puts it by her plate, and finishes the toast."

    beat "5.17"
    "By the Monday there’s a man come about the pods, for the whole of the street. Number three has followed him down."
    neighbour "It’s that little piece he wants, that says when it is. And all that was hung on it. It’s every house in the city."
    sam "Not that one."
    neighbour "He’s got to have them all. He’s got a van."
    sam "He’s only to read the plug."
    "He reads it twice over, and takes off his cap."
    neighbour "There were things down the back of ours. A pack of cards, a recorder, a ticket for the library."
    neighbour "And there’s an hour. It’s between the washing-up and the news. We none of us knew where to look. We sat in it."

    jump the_evening_room
