## Candle, window, kettle: the Reyes' kitchen with the fuse gone. 03:02, and for as long as nobody mends the clock. Close on
## Leila, and on Clara for what she does.

label candle_window_kettle:

    open scene candle_window_kettle
    scene orchard_kitchen dark with slow_dissolve
    music none
    ambience kitchen_without_its_fridge

    show clara standing worried at on_the_right, turned
    show max pockets tired at on_the_left, turned

    "The bang was the fuse. It’s all off, down to the bench; and over the cooker the clock stopped as it went, so that’s the time it is."

    "You can hear how much there used to be. There’s no fridge, no lamp, and no units sighing through the walls. Max has stopped in the doorway. It’s the room it rang in, and it’s dark."

    if fact.looked_after_at_the_plug == "max":
        "He’s still got Clara by the wrist."
    elif fact.looked_after_at_the_plug == "leila":
        leila "I can feel my thumbs. I’ll find the candles."
    elif fact.looked_after_at_the_plug == "one_chair":
        "They’ve brought the chair. Leila’s on half of it, in the hall, with room left."

    menu (who="clara"):

        "Leave the dark, and stand in it with him" (kind=True, straight=True):
            lean facing_last stay
            remember the_dark_kitchen stayed
            "She’s got the torch, and there’s a drawer of fuses. She switches off the torch. She goes and stands next to him, with nothing in her hands."
            max_reyes "It’s only the kitchen."
            clara "Yes."

        "Say whose call it was to answer" (comforting=True):
            lean facing_last speak
            remember the_dark_kitchen spoke
            clara "It was mine. That call. He rang at that time because I’d said that I’d get up for it. I’d said I always would, and I slept through it. You weren’t even meant to be there."
            max_reyes "I was, though. I was up. I let it ring."

    scene orchard_kitchen candle with slow_dissolve
    sound match_struck
    show max pockets calm at on_the_left, turned
    show jonah standing calm at on_the_right

    "Jonah brings a candle from next door, with his hand round it, testing as he comes. He sets it down. He’s about to sit."

    max_reyes "It’s my dad’s. You’re all right."
    "So Jonah Adeyemi sits down in the fourth chair, bolt upright, at fifty-three."

    if fact.the_dark_kitchen == "stayed":
        jonah "Forgive me. What are we doing, in the dark?"
        max_reyes "Nothing."
        jonah "Oh, good."
    elif fact.the_dark_kitchen == "spoke":
        jonah "I heard you both, through the wall. I’ve heard most things through that wall. One coughs, as a rule."

    jonah "I got through to one-one-two. They asked me is he breathing, and is somebody watching him do it. I said nobody here was doing anything else."

    "On the stairs somebody’s shouting up to know who’s dead."
    clara "Nobody! It was me! Drink some water!"

    hide jonah
    show clara ladling calm at on_the_right, turned
    "There’s gas. Clara puts the kettle on, and gets the window up, and the night comes in all at once, with leaves on it."

    if fact.told_at_the_bench == "straight":
        max_reyes "You didn’t have to tell me just then. You could’ve waited."
        clara "I’d done that. I’d been waiting since April."
    elif fact.told_at_the_bench == "comfort":
        if fact.reckoned_with_max == "owned_up":
            max_reyes "On the bench. You said it was on the bench."
            clara "I know. I hadn’t even got a pencil."
        else:
            max_reyes "Can I hear it? You said you’d got it on the bench."
            "Clara does the cups. There are four cups, and it takes her a very long time."
    if gained("rang_twice"):
        sound old_telephone
        "On the wall it rings: twice, and stops. They all look at Clara, and she’s got her hand in her pocket."
        clara "Just seeing if it’s still on."

    if fact.reckoned_with_max == "owned_up":
        max_reyes "I’d rather have it straight. I’d rather you were horrible."
        clara "I can do horrible."
    elif fact.reckoned_with_max == "came_due":
        max_reyes "I asked it, you know. At the end. I thought I’d better ask someone who’d say."
        "Clara has hold of the tap. She goes on having hold of it."
    elif fact.reckoned_with_max == "gift_to_lead":
        "There’s a number on the wall by the fridge, in carpenter’s pencil, as high up as you’d get from the floor. Max has the candle down there, to check it."
    elif fact.reckoned_with_max == "gift_to_second":
        leila "I understand I’m in it."
        max_reyes "Two hundred and thirteen. I’ve put you down as up."

    show max pockets calm at in_the_middle
    show clara ladling calm at on_the_far_right, turned
    show leila coat tired at on_the_far_left, turned
    max_reyes "Read me what you put. In the first one, by the bed."
    leila "“L. Haddad, present, from a quarter past twelve.” I hadn’t done the other end."
    "She finds a pencil. She writes “until 02:59” and looks at it. She doesn’t hand it over."

    if end_held("2-3"):
        leila "I’ve a lantern to take back on Sunday. Four o’clock. I gave my word to a child with her mouth open."
        max_reyes "It’s Sunday now."
        leila "Then I’d better not sit down."
    else:
        leila "I’ve got somebody’s lantern. I said thank you, and I didn’t ask her name. I don’t know where I’d take it."

    if fact.answered_two_rings:
        max_reyes "If you’re ever late, do two rings. I won’t pick it up. I’ll just know."
        clara "And if it’s you?"
        max_reyes "Same."

    if ending_now() != "severed":
        beat "2.19"
        show clara standing calm
        clara "First thing, when there’s light, I put the stop back. And then I tell them I took it out, and when. I took it out at four. I asked you at twenty to ten."
        max_reyes "I’d have said yes."
        clara "I know you would. I still asked you after."
        "She looks at Leila, who’s had something to say about everything since they were seven."
        leila "No. I’m too angry. I’d only do it well."
        jonah "And Mrs Pereira? She’s well, you know. It was my garden did it."
        clara "I’ll do her one that leaves off by itself when it gets light. With the window up. She’d hear the trams."
        jonah "I could leave her the bench. I could take out a lamp a week."
        leila "I’d go gently. I was gone in two, Jonah, on a floor, and it was a machine that did it. I could do it again this minute."
        beat "2.20"
        "By the spring there’ll be a leaflet in with every unit, badly written, by a committee. “Have You Tried: A Window. A Person. Nothing.” Max will read it out to them, on nights when it’s wanted, through his nose."

    show jonah testing worried at on_the_far_right
    hide clara
    "Jonah has his telephone flat on his palm. His birthday’s three hours old, and one of those he’s had twice."
    jonah "It’s the middle of the night. One doesn’t ring people."
    max_reyes "My dad did."
    show jonah standing smiling
    "It rings for a good while. He’s got as far as “Folake, I’m so sorry, it’s nothing at all, it’s only” when whoever it is begins to talk, and he sits there in that chair with his mouth open, nodding."

    hide jonah
    show max pockets calm
    show leila coat tired

    if ending_now() == "severed":
        max_reyes "It’s me, by the way. I’m at the terminus. I wanted to ask…"
        "He tries it from the beginning. He tries it from the rain. At three the night was put away; and what he’s been left is the loudest of it: a wiper, going over and back, and a man not talking."
        max_reyes "I wanted to ask. What did he want to ask?"
        "They know. All of them have heard it, four times or five. Clara has her lips tight shut, and nobody does the voice."
    elif ending_now() == "awake":
        max_reyes "I’ve got it all. I did it, just now, in my head. It’s all there, it’s just flat. It’s me reading it."
        leila "I teach people to do that, on Saturdays."
        max_reyes "What was the time, when we came past that man?"
        "I look at the clock. Leila does. Leila looks at the clock. It’s stopped."
        leila "Just three, I think. It was only just three."
        max_reyes "He looked as if he’d missed his stop."
    else:
        max_reyes "I’ve got it all. It’s me reading it, that’s all. It’s all right. He was only bored."
        "He’s asking her something else, and she doesn’t hear it."
        "I knew what time it was."
        "He’d told me, at the door, as a joke, and I laughed. He had to be out by three. I saw it come up over the cooker. I could have had Max on those stairs with half a minute in hand."
        if fact.the_last_minute == "hurried":
            "And I let him stop on every stair till the end of it, because I’d never in my life heard anybody out."
        else:
            "And I stayed till the end of it, because I’d never in my life heard anybody out."
        "It was one minute. I thought that it was Max’s. It was that man’s, and I’ve not told anyone."
        max_reyes "I said, was he all right? That man?"
        leila "I don’t know, Max. He said it was good."

    sound kettle_clicks_off
    if ending_now() == "severed":
        "On the table the letter has four rings on, and it’s dry. Clara has taken it out from under, and she’s reading it properly, by the candle, to the end."
    else:
        "On the table the letter has four rings on. Max has read it, upside down, while they talked. He says nothing about it. He moves the candle nearer to it."

    scene three_oh_two with slow_dissolve
    music exposure
    camera at push_in(0.5, 0.4, 1.08, 14.0)
    "He has a receipt in front of him. He writes down the time, off the clock; and stops, and looks at it, since he’s never had one of those."

    "03:02."

    close chapter

    if told_ending(2) == "severed":
        remark "That’s everyone present. I’ve left a line blank, you’ll have heard it go by."
    elif told_ending(2) == "awake":
        remark "I read it better to myself. May I come again?"
    else:
        remark "Present; both of us, I mean. I wanted you to have it from me."

    jump landing
