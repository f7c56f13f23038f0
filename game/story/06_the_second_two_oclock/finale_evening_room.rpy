## The Evening Room: an evening, and tomorrow another. Somebody reads him the last page.

label finale_evening_room:

    open scene finale_evening_room
    scene evening_room full with slow_dissolve
    music none
    ambience evening_room

    "They wait for the rest of it. There’s a pen going, on a till receipt, in very small figures; and then that stops."
    leila "Max?"
    max_reyes "Nothing. I’ve done it wrong."
    "You can hear it being folded: in two, in four, in eight. It goes into a pocket with a great many others."
    leila "You’ve never done one wrong in your life."
    max_reyes "I’ll do it again next year."

    sam "So we don’t know."
    theo "No."
    sam "That’s all right. I only thought I’d ask. I don’t know what my own lot are thinking, half the time, and they’re awake."
    mara "He’s still in the cupboard."
    leo "He got out. We’ve had that."
    mara "He’s got his hand on the canteen door! He’s had it there for weeks, and there’s one page, and nobody will! Nobody ever will!"
    sam "It has to go back, love, when it’s finished."
    mara "Then it’s finished! That’s what they’re for!"

    "Somebody gets up on the plastic, and down again, and along by the wall. The book’s taken off its shelf. There’s an envelope in it, and she lays that on your chest, to keep her place in you."
    scene the_last_page with slow_dissolve
    music finale earned
    sound page_turn
    mara "“He had thought that there would be some… something.”"
    sam "“Somebody.”"
    mara "I’m doing it. “Somebody in the canteen. He had been in the cupboard for three days. He had heard them go by, with trays, and talk about him; he’d heard the shutter come down on the Thursday.”"
    mara "“And when he pushed the door they had all gone home. But somebody had left the light on, over the sink, and a chair pulled out. There was a plate, with a plate on top.”"
    "She goes slowly. She’s seven. At each comma she stops, to see if it’s gone in."
    mara "“He had been going to run. He looked at the chair. He thought, how long have they been doing that?”"
    mara "“So he sat down, and ate it. It was mostly cold. And afterwards he washed the plate.”"
    "The page goes over, and there’s only the cover."
    mara "And then?"
    sam "That’s it. That’s where he stops."
    remy "It is extremely good."
    leila "Mr Osei read that, in August, for practice. He did the whole page without a finger. He said he’d not tell me how it came out, because you hadn’t had it."
    "It’s possible to hear a man not fold a towel."
    if told_ending(5) == "connected":
        ava "A plate with a plate on top. I read that in the first week. I’ve been in and out of it all year. I couldn’t do the chair out loud."
    else:
        ava "There’s always a plate. I left him one that night, up in the passage, and it was me that came in and ate it."

    sam "Well. It goes back on Monday, then, with a fine."
    leo "Nine hundred. Cardigans."
    jonah "Forgive me. What does it say, under that? There’s a line in small."
    mara "“By the same… author.”"
    "It’s counted. There’s a finger going down the page."
    mara "Sixteen."
    sam "Sixteen what?"
    mara "There’s sixteen more of them! What are we having tomorrow?"
    if fact.asked_if_there == "pressed":
        "Nobody says that it was Brian."
    else:
        "Nobody asks you. Nobody would dream of it."

    "There’s a form on the end of the bed. It’s got a hand on it, drawn, that’s holding a cup; it’s had to go round the margin. Somebody turns it over, and there’s a place that’s left."
    ava "Who’s got the pencil? No. I’ve got it."
    "It doesn’t take long. It’s a short name, with a long one after."
    sam "You might have said that you were going to."
    ava "I didn’t know. It was the sixteen."

    scene evening_room thinning with slow_dissolve
    sound shop_bell
    "They go as they always go. They can’t find the one boot; they’ve left the rabbit, and come back; somebody asks if it’s the same time, and somebody says that it’s an hour earlier, or later, it’s one or the other, they’ll look it up."
    quint "Mara. I’ve thought. I want to hear what’s in the next one."
    mara "That’s all right. You can share the plastic."
    "Kettle. Shoes. A plate, by the sound of it, with a plate put on top."

    jump finale_last_line
