## Two fifty-eight: a kitchen at 31 Orchard Steps on some other night, Tuesday 17 October. Close on Leila.

label two_fifty_eight:

    open scene two_fifty_eight
    scene orchard_kitchen cooker with slow_dissolve
    music exposure
    ambience orchard_kitchen

    if heard(2):
        remark "I’ve taken the register. You were on it before I’d opened the book."
    else:
        remark "I take the register first, or I can’t begin. Reyes, Clara; Reyes, Max; Adeyemi; all present."
        remark "And present."

    "Two fifty-eight, on a Tuesday in October, and the lamp’s on over the cooker."

    show max writing calm at on_the_left, turned
    max_reyes "Don’t put the big light on. She’s charging."

    "Clara, who is his sister and brings him up, is asleep at her own workbench, sitting up, with her cheek on a circuit board."

    show leila coat calm at on_the_right
    leila "Is she all right like that?"
    max_reyes "She was explaining capacitors. She got as far as cap."
    leila "She did that on her birthday, with the knife in the cake. I had to blow the candles out round her."
    max_reyes "I’ve unplugged the soldering iron. Then I held my hand over it, to be sure."

    leila "I only came for a glass of water."
    max_reyes "In your coat?"
    leila "It’s cold, in there."
    max_reyes "There’s a blanket on that sofa. I put it out at nine."
    leila "You’d folded it so nicely."

    show max writing smiling
    "He’s fourteen, in a tram driver’s cardigan with the sleeves turned back twice. He writes the time on a till receipt, and turns it round for her to see."

    max_reyes "Would you like to be put in the list? There’s a column for who else was up. It’s mainly next door’s fridge."
    leila "How many of these are there?"
    max_reyes "That’s two hundred. I only count the ones I was awake for. I thought two hundred would be different."
    show leila arguing calm
    leila "Says who? You could have dreamt that you were sitting here, and dreamt that you wrote it down, and be lying in bed this minute with your mouth open."
    max_reyes "You don’t get a receipt in a dream."

    show leila coat smiling
    "It’s for cheese. It was bought on Monday, and she can find nothing wrong with it."

    leila "And Clara knows that you keep count?"
    max_reyes "She’s got a graph. She thinks I’m ill."
    leila "I’d have thought that it was a perfectly good time of day. Somebody has to be up in it, and it might as well be a person who takes notes. There were whole orders of monks who did nothing else."
    max_reyes "What did they get for it?"
    leila "God, some of them. Cheese, mostly."
    max_reyes "I’ve got the cheese."

    sound toast_up
    show max pockets calm
    "The toaster sends up two slices. Clara puts out a hand in her sleep, and turns down a ring that isn’t lit."

    clara "Two seconds."
    max_reyes "Don’t answer. It only encourages her."

    "He cuts the toast. She gets the middles, and he eats the ends, standing, looking at the wall."

    leila "You don’t like the ends. When you were six you used to post them behind that radiator."
    max_reyes "Somebody’s got to have them."

    camera at push_in(0.12, 0.28, 1.12, 8.0)
    "On the wall there’s a telephone, the old sort, with a cord; below it, on a shelf of its own, an answering machine, for when there’s nobody up. A tram driver’s coat hangs next to that."
    "There are four chairs in this kitchen, and three of them have somebody’s jumper on."

    leila "Why two fifty-eight, though? I’ve never heard of anybody saving up five past four."
    max_reyes "It’s when somebody might ring."
    leila "Who’d ring a person at two fifty-eight in the morning?"
    show max pockets sad
    max_reyes "That’s what I mean. No one else would."

    scene orchard_kitchen nearly with dissolve
    show max pockets sad at on_the_left, turned
    show leila coat calm at on_the_right
    sound clock_flaps
    "The clock over the cooker lets a figure fall, on its little flap. Two fifty-nine."

    show max pockets calm
    max_reyes "There. For the record, you asked six things."
    leila "Is that a great many?"
    max_reyes "The fridge just lets you get on."

    "They’re quiet, for the whole of that minute. He watches the telephone, and at three he stops."

    clara "Who’s up?"
    max_reyes "Nobody."
    leila "Nobody."

    hide max
    hide leila
    "Two chairs go in under the table. Clara hasn’t opened her eyes. She’s feeling along the bench, for whoever’s plate that was."

    jump firmware
