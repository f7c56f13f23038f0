## Doors at ten: the depot, Saturday, 22:00 to 02:25, and the best hour. From here on everything is Lila’s, but for one menu.

label doors_at_ten:

    open scene doors_at_ten
    scene depot_hall doors with slow_dissolve
    music the_demonstration
    ambience depot_hall

    "Where the trams used to stand there are four hundred beds, between the rails. Above them, on a girder, hangs a glass box with one lamp in it. The light goes over the roof in big slow shapes, and nothing blinks."
    show lila standing smiling at on_the_right
    "Halmoni sewed here for thirty-six years. At the back there’s a door marked SEATS, and it’s still her key that fits it."

    usher "Name? Oh! You’re Collar! Can you just sign for me, all the way down? It’s mainly fire exits."
    lila "It’s sixty pages. My brother’s read it."
    usher "Has he? Nobody’s read it. You don’t need to, it only says that you’ll enjoy it."
    lila "Next of kin?"
    usher "Just put anybody. Nobody’s ever been rung."
    "It wants initials on each. She’s through four handwritings by the end."

    show quint standing laughing at on_the_far_left, turned
    quint "You came! You came in that! Who made it?"
    lila "It’s been a tram."
    quint "A tram? Of course it has. You’re in the front, you’re in one A."
    "There’s a card on the pillow, RESERVED, with the corner gone soft."
    lila "Isn’t it somebody’s?"
    show quint standing calm
    quint "It’s Miss Corrigan’s. She taught me to come into a room. I send her one A for every show I do, and she’s never sat in it. There’s a speaker in every pillow, and that one’s wired up to my box. I say good night to it."
    if fact.followers_side == "quint":
        quint "You wanted to see it with nobody in. No one’s ever asked me that."
    elif fact.followers_side == "garage":
        quint "And how’s that wall of your brother’s? Did it work?"
    elif fact.followers_side == "quint_not_garage":
        quint "I’ve told everybody what you said about the wall. They’ve put it on a mug."

    quint "Why’d you want to come, love? Really?"
    "There are four hundred people waiting, and she’s crouched down by the bed to hear the answer."

    menu (who="lila"):

        "Say you came to be looked at" (hand="the_tired_one", straight=True):
            lean telling_second straight
            remember said_at_the_doors straight
            remember six_leading the_tired_one
            lila "So that someone’d look at me. I know how it sounds."
            show quint standing sad
            quint "It’s what I do it for. I’ve never told anybody that, and I’ve been on the radio."
            "And then she looks, and doesn’t do anything else. {struck}It’s nice.{/struck} Lila finds that she doesn’t know where to put it."

        "Ask her to send word to the garage" (hand="the_kind_one", kind=True):
            lean telling_second to_the_third
            remember said_at_the_doors to_the_third
            remember six_leading the_kind_one
            call the_tired_one_waits from waits_at_the_doors_kind
            lila "Could somebody tell the garage at fourteen that I’m here, and I’m fine? They’ll be sitting there. They won’t have noticed that it’s cold."
            quint "Cold? I’ll send a boy over, with a flask."
            "She does, too. She knows the boy’s name."

        "Say that you’ve come with friends" (hand="the_clever_one", comforting=True, frightened=True):
            lean telling_second hush
            remember said_at_the_doors hushed
            remember six_leading the_clever_one
            call the_tired_one_waits from waits_at_the_doors_clever
            lila "I’m with friends. They’re in row F."
            show quint standing smiling
            quint "That’s nice."
            "She’d say that to anyone. She pats the pillow, and goes on to the next."

    if fact.six_leading == "the_tired_one":
        tired_one "I meant that."
    elif fact.six_leading == "the_kind_one":
        kind_one "You’ve not noticed that it’s cold, either, pet."
    else:
        clever_one "There’s nobody in row F. Good."
    "That’s on the card, under RESERVED. The ink’s wet."

    hide quint
    hide lila
    scene depot_hall dimmed with slow_dissolve
    quint "Good night, one A."
    sound breath_of_four_hundred
    "Then they all breathe in. It’s true, there’s a moment."

    scene depot_hall trams with slow_dissolve
    beat "4.10"
    conductor "Any more for upstairs? Inside for the bears! Hold tight!"
    "There isn’t an upstairs. The tram puts its nose to the waterfall, and goes, with all of them hanging off the back by one hand. Lila’s got the conductor’s hat on."
    "Bea goes by, on a bear. She’s telling it about her Nan, and it’s listening with both ears round."
    lila "Is he all right, your bear?"
    bea "He’s so easy to talk to!"
    "A man she’s never seen is being carried up past her in an armchair, with his tea, and he raises it."
    conductor "Mind your heads for the moon, please!"
    "At the moon he comes round with the little machine, and punches her ticket, so that there’s a hole in it of that shape."
    "A lady in front has gone quite pink. “Marmalade,” she says. She says it again, a bit louder, and looks about her. Then she laughs, and hangs on."
    conductor "That’s not in use any more, madam. You stop where you are, and enjoy it."
    "It goes on till three, and each thing’s better than the one before. You can’t so much as bark a shin. You can say what you like to anyone, and they’re delighted. At five past two it comes to hers."

    scene best_hour once with slow_dissolve
    "Hers is a party. It’s here in the depot, but it’s summer, with the doors rolled up. She’s late. She’s at the top of some steps, with two hundred people below her, all in the middle of talking."

    call the_hour from the_hour_at_first

    "By the clock it lasts for twenty minutes. Nothing’s wrong with it. She has been all round it since, for a year, to see. {struck}It was all right.{/struck} It was the best that she’s ever been liked."

    jump terms_and_conditions

## The hour. It is told twice, in the same words; what is different the second time is only what is seen.

label the_hour:

    jess "You came! We weren’t going to start without you!"
    if fact.the_hour == "again":
        "She’s telling the funny one, who’s on the top step, in Lila’s coat."
    else:
        "They’ve left off talking, the whole two hundred, and turned round. It’s Jess, and she’s laughing. She’s gone purple."
    boy_with_a_tray "I kept you a corner. You like the corners."
    if fact.the_hour == "again":
        "The good one says thank you for it."
    else:
        "It’s the one with the most icing. She’s never told anybody that about corners."
    bea "You’re so easy to talk to. I could go on all night."
    if fact.the_hour == "again":
        "Bea has hold of both the kind one’s hands."
    else:
        "And Bea goes on, and on. It’s about a bus. Nobody’s died."
    teacher "I read yours out. I didn’t say whose. They all knew."
    if fact.the_hour == "again":
        "They all look at the clever one."
    else:
        "She’d thought that he’d lost it. She’d thought that it was no good."
    if persistent.gentle:
        jess "I’ve been saving something up, to tell you first."
        if fact.the_hour == "again":
            "That’s to the loud one. She says it back, so that they can all hear."
    else:
        jess "I love your hair like that. I’d never dare. You can, you’ve got the face."
        if fact.the_hour == "again":
            "That’s to the loud one. It is better, on her. It’s the same hair."
    mother "There she is! I’ve got her! They’ve given me the mast all night. I can talk as long as you like."
    if fact.the_hour == "again":
        "The telephone comes along over everybody’s heads, to whoever’s turn it is. Lila puts up her hand. It goes by."
    else:
        "It’s a telephone, and it comes along over everybody’s heads, to her. She talks as long as she likes."
    everyone "Again?"
    return
