## Doors at ten: the depot, Saturday, 22:00 to 02:25, and the best hour. From here on nobody is told of but Lila.

label doors_at_ten:

    open scene doors_at_ten
    scene depot_hall doors with slow_dissolve
    music the_demonstration
    ambience depot_hall

    "Where the trams used to stand there are four hundred beds, between the rails. Above them there’s a glass box on a girder, with one lamp in it. Nothing blinks. The light goes over the roof in big slow shapes, like fish in a fish shop that’s shut."
    show lila standing smiling at on_the_right
    "Halmoni sewed here for forty years. There’s a door at the back with SEATS on it, that her key’s still for."

    usher "Name? Oh! Are you Collar? Sign there, and there, and that’s your soul, there. No, it’s forty pages about fire exits. Nobody reads it."
    lila "My brother has."
    usher "What’s in it?"
    lila "Page nine."
    usher "Is that a good one?"
    "She’s one hand on the pen. She signs in five handwritings; it wants initials."

    show quint standing laughing at on_the_far_left
    quint "You came! You came in that! Who made it?"
    lila "It’s been a tram."
    quint "A tram? Of course it has. You’re in the front. You’re in one A."
    "There’s a card on the pillow, RESERVED, with the corner gone soft."
    lila "Isn’t it somebody’s?"
    show quint standing calm
    quint "Miss Corrigan’s. She taught me to come into a room. I send her one A for every show I do, and she’s never come. I’d got used to looking at it. Why did you want to, love? Tonight?"
    "She’s crouching down by the bed, with four hundred people waiting. It’s a proper question. She’d like to hear."

    if fact.followers_side == "quint":
        quint "You wanted to see it empty. Nobody’s ever asked me that."
    elif fact.followers_side == "garage":
        quint "And how’s your brother’s wall? Is it working?"
    elif fact.followers_side == "quint_not_garage":
        quint "I’ve told everybody that, about the wall. They’ve put it on a mug."

    menu (who="lila"):

        "Say you came to be looked at" (hand="the_tired_one", straight=True):
            lean telling_second straight
            remember said_at_the_doors straight
            remember six_leading the_tired_one
            lila "So that someone’d look at me. I know how it sounds."
            show quint standing sad
            quint "How it sounds? It’s what I do it for. I’ve never told anybody that, and I’ve been on the radio."
            "And she looks; she doesn’t do anything else. Lila finds that she doesn’t know where to put it."

        "Ask her to send word to the garage" (hand="the_kind_one", kind=True):
            lean telling_second to_the_third
            remember said_at_the_doors to_the_third
            remember six_leading the_kind_one
            call the_tired_one_waits from waits_at_the_doors_kind
            lila "Could somebody tell the garage at fourteen that I’ve got a bed, and I’m fine, and Theo’s to get his form in? They’ll both have forgotten that they’re cold."
            quint "Cold? I’ll send a boy, with a flask."
            "She does, too. She knows the boy’s name."

        "Say that you’ve come with friends" (hand="the_clever_one", comforting=True, frightened=True):
            lean telling_second hush
            remember said_at_the_doors hushed
            remember six_leading the_clever_one
            call the_tired_one_waits from waits_at_the_doors_clever
            lila "I came with friends. They’re in F."
            show quint standing smiling
            quint "In F? That’s nice."
            "It’s what you’d say to anyone. She pats the pillow, and stands up; she’s gone on to the next."

    if fact.six_leading == "the_tired_one":
        tired_one "I meant that."
    elif fact.six_leading == "the_kind_one":
        kind_one "You’ve forgotten that you’re cold, too, pet."
    else:
        clever_one "There’s nobody in F. Good."
    "It’s on the card, under RESERVED, in wet ink."

    hide quint
    hide lila
    scene depot_hall dimmed with slow_dissolve
    sound breath_of_four_hundred
    "Then they all breathe in. It’s true; there’s a moment."

    scene depot_hall trams with slow_dissolve
    beat "4.10"
    "It goes on till three, and it’s wonderful. You’ll have had it from other people. There’s a tram that goes up a waterfall, and you’re hanging off the back with the conductor’s hat on. There’s a thing with bears."
    "Nobody’s sorry and nothing’s broken. It’s the wildest night that anybody’s had, and you can’t so much as bark your shin."
    "And at five past two it comes to hers."

    scene best_hour once with slow_dissolve
    "It’s a party, that’s all. It’s in the depot, in the summer, with the doors rolled up. She’s late. She’s at the top of some steps that there aren’t, and she can’t see anybody’s face, and it’s the worst bit of any party there is."

    call the_hour from the_hour_at_first

    "Up till half past she’s looking for what’s wrong with it. She goes all round it, afterwards, for a year. There isn’t anything. It was the best hour of her life; somebody had made it, with great care, for whoever’d come in late."

    jump terms_and_conditions

## The hour. It is told twice, in the same words; what is different the second time is only what is seen.

label the_hour:

    jess "You came! We weren’t going to start without you!"
    if fact.the_hour == "again":
        "It’s said to the funny one. She’s at the top of the steps, in Lila’s coat."
    boy_with_a_tray "I kept you a corner. You like the corners."
    if fact.the_hour == "again":
        "It’s a tray of cake. The good one has taken the corner, and said thank you, and she’s eating it just as Lila had."
    bea "You’re so easy to talk to. I could go on all night."
    if fact.the_hour == "again":
        "Bea’s got hold of both the kind one’s hands. She has no one to look at over her shoulder, and she looks happy."
    else:
        "And she does. It’s about nothing; it’s about a bus. Nobody’s died."
    lila_teacher "I read yours out. I didn’t say whose. They all knew."
    if fact.the_hour == "again" and not persistent.gentle:
        "It’s the clever one he’s telling. He’s a hand on the back of her chair."
    if not persistent.gentle:
        jess "I love your hair like that. I’d never dare. You can, you’ve got the face."
        if fact.the_hour == "again":
            "That’s to the loud one. It is better, on her. It’s the same hair."
    mother "There she is! I’ve got her! They’ve given me the mast all night. I can talk as long as you like."
    if fact.the_hour == "again":
        "The telephone’s held out, over everybody’s heads, to whoever’s turn it is. Lila puts up her hand for it. It goes by."
    else:
        "She talks as long as Lila likes."
    everyone "Again?"
    return
