## Terms and conditions: what comes through a wall, 02:40 to the first end of 02:59. Close on Lila, who lies still.

label terms_and_conditions:

    open scene terms_and_conditions
    scene party_wall dark with slow_dissolve
    music none
    ambience through_the_wall

    "After that there’s an interval. They’ve all been put down somewhere quiet, to cool."
    "Hers is her own room; it’s made of what’s in her head, and they’ve got the wallpaper right. She’s on the bed, with the wall at her back. It’s the one that’s got Aiden on the other side."
    "{s}She’s asleep. You can’t hear a word through there.{/s} It’s an inch and a half of brick, with a plug in it."

    beat "4.12"
    sound key_in_lock
    quint_through "You can’t come up here. Who let you up?"
    aiden_through "There’s a door at the back, for seats. It’s my grandmother’s key. Can I just say, I haven’t broken anything."
    quint_through "Anything?"
    aiden_through "A rope. It was across."
    quint_through "Oh, you’re the leaflets. You’re the wall! Sit down. Have you eaten? You’ve missed it, you know. I’ve had four hundred people breathe in."

    aiden_through "When do they get up?"
    quint_through "At three."
    aiden_through "What if one wants to before?"
    quint_through "Before? They don’t."
    aiden_through "How’d you know?"
    quint_through "I used to have a word. You said it, and it let you off. And they all said it in the same place. Every night. It wasn’t at the bears; it was when somebody’d been kind to them. They couldn’t stand it, and they said the word, and lay there in the dark feeling safe. So I took it out."
    aiden_through "You took the handle off."
    quint_through "I took it off the inside of the best bit. They’d never once stopped to see it. They weep, you know. They come out and they’ve wept, and they book."

    "He’s a long time over that one. She can hear him being fair."
    aiden_through "It sounds good. I’m not saying it’s not good. I’d have said the word as well."
    quint_through "There you are, then."
    aiden_through "But it was theirs to say."

    quint_through "You’ve come for your sister. She’s had the best hour of her life down there. I watched her have it. Who looks at her at home?"
    aiden_through "I do."
    quint_through "At her?"

    if fact.told_over_the_leaflets == "straight":
        aiden_through "I read her diary. I told her today that I had. She said “noted”."
        quint_through "Noted? Wouldn’t you?"
    elif fact.told_over_the_leaflets == "comfort":
        aiden_through "I read her diary. I told her today that I hadn’t."
        "On the bed nothing moves."
        quint_through "Hadn’t?"
    else:
        aiden_through "I’ve read her diary. I gave her a blank leaflet, in case she’d sooner say."
        quint_through "Say?"
    aiden_through "I thought I’d find out what was the matter, and put it right. I’d got a list. I know all of it by heart, and I got it all wrong. She thinks I’m not on her side."

    if fact.told_at_dinner == "straight":
        aiden_through "She was up till midnight on her birthday with the phone. She told us that tonight. I’d heard her, I’d thought that she was dancing."
    elif fact.told_at_dinner == "comfort":
        aiden_through "Tonight she said she hadn’t noticed that Mum was late. I was so glad. I’d got to the washing-up before I saw whose voice it was. It’s Mum’s."
    else:
        aiden_through "She made me laugh tonight. She’s not done that since she was seven. I’ve been trying to work out what I did."

    quint_through "You love her. It’s coming off you like a wet dog. I’ve got four hundred down there who’ve nobody coming up the back stairs with a key. I’m what they’ve got, and I’m good, and I’m here every night. What are you going to give them? Twelve signatures?"
    "That’s a fair question. You’ll notice that nobody’s ever answered it."
    aiden_through "What do I have to do? To go in?"
    quint_through "Go in? You?"
    aiden_through "There’s one free. There’s a bed next to hers."
    quint_through "That’s for reviewers. Take your boots off. No. You get in it. Get in it, head at the… have you never? You lie down."
    aiden_through "It’s moving!"
    quint_through "It’s finding out how long you are."
    aiden_through "It’s warm! Nobody said that they were warm!"
    quint_through "Now stop holding on to the sides."
    aiden_through "I’m not. All right. I am. Can I just… is this it? Is this all it… oh."
    "Four years he’s stood outside in the rain to say what’s wrong with them. He’s off in under a minute."

    if gained("a_blank_leaflet"):
        "She’s got her hand in her pocket, on something that’s folded in four."

    sound clock_goes_back
    story lock
    "And on the girder the clock gets to the last of two fifty-nine, and says two."

    jump the_hall_of_lilas
