## The whale library: Elara asleep, and glad of it. Saturday, 23:00 to 23:41. Close on Elara.

label the_whale_library:

    open scene the_whale_library
    card "Floor nine."
    scene whale_library open with slow_dissolve
    music the_update
    ambience whale_library

    "It’s all felt, and sewn. The stairs are, and the lamps, and the sea, which stands outside the windows as high as the sill. There’s a notice up that asks it to stay there, please."

    show shush calm at on_the_left
    show elara banded calm at on_the_far_right, turned

    shush "Ssh."
    elara "I haven’t said anything."

    "The librarians are walruses. One stamps and one shushes, and they’re called that. They do what comes out of the loudspeaker. It’s a brass one, on a long pipe, with some water in it, and it’s where the orders are from."

    show shush at on_the_far_left
    show stamp calm at in_the_middle
    stamp "Floor?"
    elara "Nine."
    stamp "Where to?"
    show elara smiling
    elara "Twenty-one."
    stamp "That only went in tonight. They said so on the loudspeaker."

    if fact.extra_hour == "told_straight":
        show elara calm
        elara "Only I can’t be late back. I’ve got the first two o’clock."
        shush "Which is that?"
        elara "There’s two. My mum’s in the other one, and nobody’s got her."
        stamp "We could put it by for you."
        elara "You can’t put an hour by."
    elif fact.extra_hour == "smoothed_over":
        show elara calm
        elara "What time do you shut?"
        stamp "When you wake up."
        elara "My mum’s in when I wake up. He promised. He only does it when it’s true."
        sound moth_at_glass
        "In the reading lamp something soft goes round, once, and knocks. It’s shushed."
    elif fact.extra_hour == "made_a_rule":
        show elara calm
        "She goes to the middle of the stairs, where it’ll carry."
        elara "Nine!"
        shush "Ssh."
        elara "I’ve got to. He’s writing them down."
        "She waits, with her chin up, till she’s sure that he’ll have got it."

    if fact.looked_after_at_the_change == "floors":
        "Everything’s slow tonight. The one who shushes has been lifting that flipper since she came in. There’s a bubble outside that was on its way up when she got here, and it still is."
    elif fact.looked_after_at_the_change == "line":
        "The loudspeaker says, with a cold, that the night line is open until three; and then, away from the microphone, that they’ve got the water into the canal."
    elif fact.looked_after_at_the_change == "jordan":
        "On the desk there’s a plate of crackers, felt ones, with the bites sewn in. They’re new. Somebody must have been hungry and then not been."

    show stamp at on_the_far_left
    hide shush
    camera at push_in(0.6, 0.5, 1.12, 8.0)
    "Each floor has its whale. Nine’s lies along the shelves with its chin on a book, and reads to itself, so low that you get it through the banister. It’s got pockets now."

    show elara smiling
    elara "Can I?"

    "It says yes with the nearer eye. She can get her arm in to the shoulder, and it’s warm. At the bottom there’s a bunch of keys."

    show elara worried
    "They’re cold. Nothing in here’s cold, or hard; there’s a tag on them with 9C in biro. She puts them back the way they were."

    beat "1.08"
    camera at pull_back(1.0)
    sound knock_at_desk
    show elara calm
    "Somebody knocks."
    stamp "That will be a person who feels the same as you."
    elara "The same what?"
    "He holds the card away from him, to read it."
    stamp "“Wants to see what’s at the bottom.” I can let them in. Or I can say that you’re out."
    elara "Who is it?"
    stamp "It doesn’t say who. It says how they feel."

    "They don’t knock for her. They knock for Theo, and ask if his sister has to come."

    show elara laughing
    elara "In. Say I’m in."
    sound date_stamp

    show dreamer_with_a_strap
    "It’s the man from 9C. He’s in his overcoat. He’s holding on to a strap that doesn’t hang from anything, and he sways."

    man_from_9c "Does this go all the way?"
    show elara smiling
    elara "It goes to twenty-one."
    man_from_9c "Mine turns round at eleven. Then it’s the same shops."
    elara "Why do you go, if it turns round?"
    man_from_9c "I can’t drop off at home. On there you’ve somebody behind you, talking. My wife used to talk. She’d begin with her breakfast, and by the time she’d got to lunch I was gone."
    show elara calm
    elara "I had toast."
    "She tells him the toast, and then school, going down backwards in front of him so that he can hear. By the time Miss Obi has cut the plate in half they’re on ten."

    hide dreamer_with_a_strap
    scene the_whale_rises with slow_dissolve
    camera at tilt_up(1.2, 14.0)

    "At eleven he gets ready to turn round. He doesn’t have to. There’s a twelve."

    "And up the middle, where the stairs go round, something’s coming. First it’s only forehead, a whole floor of it. Then there’s the eye, which finds her, and looks, and closes, and opens again a bit further up."

    "It isn’t going to hurt anyone. It’s only so big that you have to wait for it."

    man_from_9c "Well."
    elara "That’s a medium one."

    "He has let go of the strap."

    scene whale_library open with dissolve
    show stamp calm at on_the_far_left
    show elara banded calm at on_the_right, turned

    "She runs all the way back up to the desk."

    elara "Can I ask somebody? I mean somebody that’s up."
    stamp "They would have to lie down."
    elara "He’ll say it’s a hat."
    stamp "And he’d have to feel the same as you."
    show elara worried
    elara "He never does. He’s got things."
    stamp "What sort of things?"
    elara "A form. He puts his arm over it. He thinks I don’t know what it’s for, and it says on the envelope, it’s got a train on."

    "The librarian has never been asked to put that on a card. He breathes on the stamp for some time."

    stamp "It needn’t be for long. If it’s only the same for a second, that’ll find him."
    show elara smiling
    elara "Theo Hale. Fourteen B. Say it’s only to look."
    sound date_stamp

    scene hale_kitchen night with dissolve
    ambience house_at_night
    sound phone_buzzes
    camera at push_in(0.26, 0.62, 1.25, 8.0)
    "At twenty to twelve a telephone lights up beside a form. ELARA WOULD LIKE TO SHARE, it says. It says Yes, or Later."

    "He’s had two hours at question six, and there are twenty minutes of it left. He gets their mother’s old band down from the top of the fridge. He’s only going to see how big a floor is."

    scene eastferry_baths dark with slow_dissolve
    music none
    ambience baths_at_night

    "It isn’t felt. It’s tile."

    "He knows it by the smell. It’s Eastferry Baths, and somebody has tried to make it nice: there are paper lanterns out on the water, a great many of them, going slowly round."

    "Somebody’s whistling, a good way off, to hear what the roof does with it."

    theo "Elara."

    sound lamp_dies
    "It goes across, and comes back. Then somebody turns the lights out. They do it the way you do when you’ve been told to do it quietly, one switch at a time, along the wall."

    sound phone_in_a_locker
    "In the lockers a telephone’s ringing. He knows whose. It rings nine times and stops, and he has just breathed in when it begins again."

    elara "Theo!"

    "It’s under the tiles that he’s standing on, a long way under. She isn’t screaming. She’s calling as she does from the bathroom when there isn’t a towel, like somebody who knows that you’re in."

    elara "Theo!"

    camera at dutch_angle(-3.0, 1.14, 8.0)
    "He does what he did the other time. He gets in, and lies on his back with his ears under, where you can’t hear a thing."

    jump overlap
