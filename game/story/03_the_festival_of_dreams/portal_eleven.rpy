## Portal eleven: the arcade in Lantern Street, the first 01:50 to 02:25. Close on Lyra.

label portal_eleven:

    open scene portal_eleven
    scene portal_eleven taken with slow_dissolve
    music none
    ambience arcade_of_portals

    beat "3.09"
    "At ten to two Lyra wakes up, and that’s how she knows that she’s been asleep. There’s a bolster under the quilt, with a ribbon on."
    "She’s down four flights and under the arcade in time to see a boot. That’s all that’s left outside; it goes in over the sill of number eleven, and its lace goes in after it."
    tara "It’s got a front, Lyra, it’s got nobody in it, it’s my actual—"
    sound portal_shuts
    "The grille comes down between them. Over the door the figure nine lights up. It isn’t to be nine till dawn; somebody’s been beforehand."

    show lyra standing angry at on_the_right
    "So there are nine minutes to be cross in. She sits on the kerb and gets on with it."
    "They’re good ones, as it turns out. If she leans she can see the child’s head against the frame, and her own dawn going across that face, turquoise and then coral."
    "Nobody’s worn it before. Six. Four. Two. It does take the light."
    show lyra standing calm
    "One."
    "It says one for as long as it takes the last tram to cross the square, and then the tram has gone, and it says one."

    show lyra standing worried
    lyra "Tara. That’s your nine."
    tara "It’s the front, and they’re all…"
    "That’s in her sleep. Lyra waits for the rest of it; with Tara there’s always some kind of rest."
    tara "And when I turn round they…"
    tara "And the thing is…"
    "It isn’t that there’s a better one. It stops, as if it had been bitten."
    beat "3.10"
    "Lyra has an arm in through the cords to the shoulder. She’s got hold of the hand. She calls her by her whole name; she pinches; she says that there’s a fish. The hand’s warm, and it might be anybody’s."

    show remy listening worried at on_the_far_left, turned
    "Remy sleeps across the street, badly, in a chair, with his bow on. He’s come over in the opera coat."
    remy "What has it been, an hour?"
    lyra "It’s five and twenty past. It’s only got one minute. It says so! One minute, one minute, it’s said it since two, Remy, it can’t be long!"
    remy "Lyra. There is no tenth."
    lyra "What?"
    remy "It has given her nine, and it’s waiting for the one that lets her out. You hang up your coat. Tonight he did that with a clicker."
    tara "And the thing…"
    "That’s shorter. They’ve both heard that it’s shorter."

    if fact.the_vote_side == "to_lyra":
        remy "I told a hall full of people how you lie and wait. You would have been better off with a screwdriver."
    elif fact.the_vote_side == "to_brian":
        remy "I gave him my clock, in front of everybody. I ought to have asked to see the tenth minute."
    elif fact.the_vote_side == "to_lyra_not_brian":
        remy "I said that he’d taken away the in. I thought that it was rather good. I did not think that anybody was going to be inside."

    show lyra standing frightened
    camera at push_in(0.62, 0.4, 1.1, 6.0)

    menu (who="lyra"):

        "It was my dream that…" (straight=True):
            lean telling_second straight
            remember said_at_portal_eleven straight
            lyra "It was my dream that she went in after. I hung it there at one and I left the grille up. There’s a hole in the front of it, just her size. I’d told them all it was composition."
            "He doesn’t say anything. It’s so unlike him that she looks round to see if he’s still there. He’s buttoning his coat, all the way down."

        "I’ll ring Brian, because…" (kind=True):
            lean telling_second to_the_third
            remember said_at_portal_eleven to_the_third
            lyra "I’ll ring Brian, because whatever he’s cut off, he’ll know where it’s lying."
            remy "I was about to compose a letter."
            "It’s picked up before it rings. There’s a voice that’s eating something, and it’s delighted; it says that nobody ever calls."

        "She’s only…" (comforting=True, frightened=True):
            lean telling_second hush
            remember said_at_portal_eleven hushed
            lyra "She’s only asleep. It’s the middle of the night, she’s nine, she’s gone right off. It’s what children do."
            "Remy has known Tara Solene from the day that she was carried across to be shown to him, and he has never yet seen her with nothing to say. He keeps that to himself, and Lyra watches him do it."

    tara "And the…"

    if fact.said_at_portal_eleven == "to_the_third":
        "Lyra holds the telephone up to the grille, so that it can hear."
    else:
        "There’s a telephone by every portal, in a glass box. Lyra breaks the glass with a velvet elbow, and rings the man who took it off."

    jump brian_at_the_console
