## Terms and conditions: what comes out of a pillow, 02:40 to the first end of 02:59. Close on Lila, who lies still.

label terms_and_conditions:

    open scene terms_and_conditions
    scene party_wall dark with slow_dissolve
    music none
    ambience through_the_wall

    "Before the last part there’s an interval. They’ve each been put down somewhere quiet, to cool. Hers is her own bed at home, with the wall along it that’s got Aiden on the other side."
    "It’s a thin wall, and it’s got the pillow’s speaker in it. {struck}She’s asleep. She can’t hear a word.{/struck}"

    beat "4.12"
    sound key_in_lock
    aiden "Can I just say, I haven’t broken anything."
    quint "Anything? Who let you up?"
    aiden "A rope. It was across. It’s my grandmother’s key, she did the seats here. Banerjee’s got a needle next door that listens to your beds. He says that they’re getting ready to do something twice."
    quint "Oh, you’re the leaflets! You’re the wall! Sit down, have you eaten? You’ve missed it, you know. They all breathed in."

    aiden "When do they get up?"
    quint "At three."
    aiden "What if one of them wanted to before?"
    quint "Before? They never do."
    aiden "How’d you know?"
    quint "I used to have a word. It was “marmalade”. You said it, and it let you off. They all said it, every night, in the same place. It was never at the waterfall, it was where somebody’d been kind to them."
    quint "And there they lay in the dark, ever so safe, and never saw how it came out. So I took it away. Now they stop to the end, and they weep, and they book."

    "He’s a long time over that one. You could hear him being fair."
    aiden "It sounds good. I’m not saying that it’s not good. I’d have said the word as well."
    quint "There you are, then."
    aiden "But they might have meant it."

    quint "You’ve come for your sister. She’s had the best hour of her life down there. I sat up here and watched her have it."
    aiden "Which is she? On all those lamps?"
    quint "In the front there, on the end. The bright one."
    aiden "What’s it mean, when it’s bright?"
    quint "That they’re pleased to see her."
    "He looks at that for a good while. You can hear him not touch the glass."
    aiden "What was it? The hour?"
    quint "A party. She came in late, and they were glad. That’s all that anybody’s is. I can do you bears till I’m blue, they don’t weep at the bears."
    aiden "We did her a party, Thursday. There were three of us. Banerjee did a footnote."
    quint "And were you glad?"
    aiden "We were really glad. She thanked us each for coming. I live there."
    quint "So who looks at her, at home?"
    aiden "I do."
    quint "Do you?"

    if fact.told_over_the_leaflets == "straight":
        aiden "I read her diary. I told her today that I had. She said “noted”."
        quint "Noted? So would I have."
    elif fact.told_over_the_leaflets == "comfort":
        aiden "I read her diary. I told her today that I hadn’t."
        "On the bed nothing moves."
        quint "Hadn’t?"
    else:
        aiden "I’ve read her diary. I gave her a leaflet with nothing on, in case she’d sooner say."
        quint "And did she say?"
    aiden "I thought I’d find out what was the matter, and see to it. I made a list. I know that whole book by heart, and I don’t think that she’s in it."

    if fact.told_at_dinner == "straight":
        aiden "She was up till midnight on her birthday with the phone. I’d heard her through the wall. I went to sleep, I thought she’d got somebody to talk to."
    elif fact.told_at_dinner == "comfort":
        aiden "Tonight she said that she hadn’t noticed Mum was late. I was so glad. I’d got as far as the washing-up, and I thought, that’s how Mum says it."
    else:
        aiden "She made me laugh tonight. She’s not done that since she was seven. I’ve been trying to work out what I did."

    quint "I’ve got four hundred down there, and there’s nobody coming up the back stairs with a key for a single one of the rest. They’ve got me. I’m good, and I’m here every night. What are you going to give them?"
    aiden "I don’t know. There’s fish. I don’t know."
    aiden "What do I have to do? To go in?"
    quint "In? You?"
    aiden "There’s one next to her. It’s empty."
    quint "That’s for the critics. Well, come on, then, down we go."
    "There’s a ladder. It comes down the inside of the wall, and it’s got two people on it."
    quint "Boots off. No. You lie down in it. Have you never? Head at the… the other end."
    aiden "It’s moving!"
    quint "It wants to know how long you are."
    aiden "What do I do with my arms?"
    quint "Your arms? What do you do with them at home?"
    aiden "I don’t know! I’m asleep!"
    aiden "It’s warm! Nobody said that they were warm!"
    quint "Now you want to let go of the sides."
    aiden "I have. All right, I will. Can I just… is this all it… oh."
    "He’s stood in the rain for four years to tell people what’s wrong with them. He’s off in under a minute."
    quint "Good night, one B."
    "The ladder goes up again, on its own, and up at the top there’s a creak. She always tips her chair back for the end, so as to feel them breathe."

    if gained("a_blank_leaflet"):
        "Lila’s got her hand in her pocket, on something that’s folded in four."

    sound clock_goes_back
    story lock
    "Over the beds the clock gets to the last of two fifty-nine, and says two."

    jump the_hall_of_lilas
