## Languages: Sam rings at 00:40; Kestrel Court at 01:05. Close on Ava. What the children say is other people’s.

label languages:

    open scene languages
    scene studios_desk night with slow_dissolve
    music none
    ambience studios_at_night

    "At twenty to one it’s Sam. He’s never rung her at work. He thinks of it as an operation, with the doors shut."
    show sam at_the_telephone calm at on_the_left, turned
    show ava standing worried at on_the_right
    sam "Nobody’s hurt. You’re not to run."
    ava "What is it?"
    sam "Leo’s asking if there’s bread."
    ava "He’ll be hungry. No. Is he up?"
    sam "He’s well away. He’s doing a man. I’d say fifty, on nights, bit of a chest. I’d set mine for half past, to do the chart, and I woke up laughing. Theirs are down for seven. So I went over to give him a nudge."
    ava "And?"
    sam "There’s nobody in to nudge. And he’s fast, whoever he is. He makes it two fifty-eight. I make it twenty to one."
    "There’s a click, and a click. It’s his pen. He only does that on the ward, outside the side rooms."

    beat "5.07"
    sam "Then Mara sat up and did me three minutes in I’d say Dutch. She’s lain down again. I’ve got it on the chart: “Dutch, query.” And something with clicks in. And a lady who wants a word with somebody about a carpet."
    ava "Whose carpet?"
    sam "I don’t follow Dutch. I’ll hold you over. It’s both at once."

    "What they say isn’t all written down. What Sam thinks it is, is. He’s leaned the telephone on the night light, in between."
    if not heard(1):
        leo "You don’t know how big a floor is." (multiple=2)
    elif fact.line_of_the_update == "a_floor_number":
        leo "Eighteen." (multiple=2)
    elif fact.line_of_the_update == "a_question":
        leo "Who’s got her? In the extra one?" (multiple=2)
    elif fact.line_of_the_update == "a_rule":
        leo "Smallest goes first. That’s a rule." (multiple=2)
    if not heard(2):
        mara "Is there bread?" (multiple=2)
    elif fact.line_of_exposure == "two_seconds":
        mara "Two seconds." (multiple=2)
    elif fact.line_of_exposure == "is_there_bread":
        mara "Is there bread?" (multiple=2)
    elif fact.line_of_exposure == "who_is_up":
        mara "Who’s up?" (multiple=2)
    sam "I’ve put him down as a girl of about eight. She sounds busy."
    if not heard(3):
        leo "Love that. Ship it." (multiple=2)
    elif fact.line_of_the_festival == "too_light":
        leo "Too light." (multiple=2)
    elif fact.line_of_the_festival == "too_heavy":
        leo "Too heavy. For the size of it." (multiple=2)
    elif fact.line_of_the_festival == "no_weight":
        leo "No weight. None at all." (multiple=2)
    if not heard(4):
        mara "Obviously." (multiple=2)
    elif fact.line_of_the_demonstration == "obviously":
        mara "Obviously." (multiple=2)
    elif fact.line_of_the_demonstration == "noted":
        mara "Noted." (multiple=2)
    elif fact.line_of_the_demonstration == "a_whistle":
        mara "Phew, phew. Phew." (multiple=2)
    if heard(4) and fact.line_of_the_demonstration == "a_whistle":
        sam "She can’t whistle. She hasn’t had the teeth for it since August."
    else:
        sam "She doesn’t know that word. Not to sigh it like that."
    sam "Number three’s are at it as well. I went out on the landing. You can hear it behind all the doors. It comes up the stairs. One of them leaves off, and the one above goes on with it."
    ava "Can you wake any of them?"
    sam "I’ve done everything that’s allowed, and two that aren’t. Bit warm. Pulse is nice."
    sam "I’ll put you to their ear. You might say something."

    "She’s got the telephone in both hands. There’s nothing to be seen in there but the room that she’s in."

    menu (who="ava", screen="looking"):

        "The clock over the door" (thing="the_clock", straight=True):
            lean telling straight
            remember told_over_sams_telephone straight
            ava "It’s Mum. I’m twenty minutes off. I’m at work, and I’m coming, and it’ll take twenty minutes."
            sam "He’s got his hand up. He’s counting on it."

        "The wall" (thing="the_wall", comforting=True):
            lean telling comfort
            remember told_over_sams_telephone comfort
            ava "It’s Mum. I’m only next door. I’m just through the wall."
            sam "They’ve both turned over to it. They’re facing the wall."
            sound moth_at_glass
            sam "Something’s got in. I’ll see to the window."

        "Mara’s picture of her tooth" (thing="the_picture_of_a_tooth", kind=True):
            lean telling third_way song_about_the_tooth
            "It’s pinned up over the desk, very large, and it’s got a face, with a tooth in. She sings it what Mara sings it. She’s never sung at work."
            ava "“Hang on by one, hang on by none, don’t you go till I’ve begun.”"
            sam "She’s stopped the Dutch. She’s got her lips going."

    scene kestrel_court night with slow_dissolve
    ambience stairs_at_night
    "He’d said that she wasn’t to run."
    "On the stairs at Kestrel Court there’s one from every flat, holding a telephone out over the banister, to find where it works."
    neighbour "I’d be in there with them. I’d a cold, she missed her tram, his lid wants mending. It’s engaged. How’s it engaged? It’s one-one-two!"
    "And behind all those doors it goes on, up and down, quite cheerfully, like a stair full of radios."

    beat "5.08"
    scene pod_room awake with slow_dissolve
    ambience pods_breathing
    show sam dressing_gown worried at on_the_left, turned
    "Sam’s in his dressing gown, on the laundry basket. He’s got the lids up. He’s put the children on their sides, with a towel each, as one does."
    sam "It’s a loop. Four minutes ten. There’s the man with the bread, then your lady, then a lift, then a lot of people being sorry. Then there’s a bit where they don’t do anybody. Then it’s bread."
    show ava standing frightened at on_the_right
    "She kneels on the floor between the two. It’s Leo’s mouth. It’s got a man in it, of fifty or so, on nights, who’s pleased about something."
    leo "Only the place by the depot does a loaf from three, and I could pick one up."
    ava "Leo. It’s Mum."
    leo "If there is, I won’t."
    "He says it kindly, to somebody over her shoulder. She turns round to look."

    if fact.looked_after_at_two_teas == "goodnight":
        "Then it’s her. It’s her own voice, and it comes out of Mara. “Good night, Sam. Good night, Leo. Good night, Mara. It’s only me.”"
        sam "That’s in it every time round. That’s very like."
    elif fact.looked_after_at_two_teas == "come_in":
        "Mara’s hands come up off the sheet, as far apart as two cups would be. They stay there, quite level. She’s never in her life not spilled a thing."
        sam "She does that. I’d put “tray”."
    elif fact.looked_after_at_two_teas == "flask":
        "She’s brought his flask. He drinks it off, standing, with his eyes on the chart, and reads the label after."
        sam "It said Sunday."
        ava "It is."

    if fact.told_over_sams_telephone == "comfort":
        "They’re still facing the wall, both of them. It’s the outside wall. There’s only the street."

    "And there’s the part where they don’t do anybody. It’s eleven seconds. They lie there with their faces not moving, and one after the other they breathe in."
    ava "I’d got all that. It’s what they wrote in about. There were fifty-eight, Sam. I had them in piles."
    sam "Who’d know about it?"
    ava "Ravi."
    sam "Would he be up?"
    ava "He’ll be at his list."
    "She’s at the door. She’s home, and it’s ten past one, and she’s going back to work. Neither of them says that."
    sam "You’ve come out without a coat. Have mine."

    jump the_labyrinth
