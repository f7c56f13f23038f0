## The bed knows best, into Followers: Saturday, 15:00 and 16:10. Close on Lila.

label the_bed_knows_best:

    open scene the_bed_knows_best
    scene school_gym beds with slow_dissolve
    music the_demonstration
    ambience beds_breathing

    beat "4.01"
    "There are ninety beds in the gym, in rows of ten. You lie down at one. At three you sit up knowing all the rivers of South America."
    "On the wall it says THE BED KNOWS BEST. It does, too. It sleeps you; it steers what you dream, into whatever’s being examined; and everybody’s marks are up. You wake with a taste of tin."

    show lila standing calm at on_the_right
    lila "What did you get? I had rivers, and the subjunctive. Were I a river, I’d leave."
    jess "Ha."
    "Jess says ha. She used to laugh; she’d go purple. They all say it now. Nobody’s put that on the wall."

    "Bea’s on the edge of the next one, with tears going down. There’s no noise with them."
    bea "It’s Nan. They rang at break. It’s fine. She was really old."
    "Lila sits down by her. You put an arm round; it’s the left that goes. {s}She’s so sorry.{/s} She goes to where that’s kept, and the drawer comes right out in her hand, and it’s empty to the back."
    show lila standing sad
    lila "Oh, Bea. Come here."
    "It’s the kind one who says it, and she does it perfectly. Bea puts in her whole face."
    bea "You’re the only one who gets it."
    tired_one "You’re looking at the clock."
    beat "4.06"
    "She’s looking at the clock."

    if fact.told_over_the_leaflets == "straight":
        "It’s ten past three. He’s had since August. The green book’s been in her bag, and under the bed, and in her bag, and wherever it is he’s been there."
    elif fact.told_over_the_leaflets == "comfort":
        "It’s ten past three. It was in August that she left it on the stairs, once. She hadn’t told anybody."

    "Then the caretaker comes in, running; he never runs; and holds the door."
    show quint standing laughing at on_the_far_left
    "She’s small, for a poster. She’s learned his name on the way over the yard. She learns everyone’s, and she’ll have lost it by the morning. She’s well known for both."
    beat "4.04"
    quint "Ninety of them, Harold, flat out on a Saturday! Who’s awake?"
    lila "Me. Marginally."
    quint "Marginally?"
    "It’s only your last word. She gives it back to you as if you’d dropped it, and you hear yourself go on."
    lila "I mean, I do it. I get the marks. I get up, and it’s as if I’d been somewhere, and while I was gone someone ironed me."
    quint "Ironed you?"
    lila "Flat. You can still see where the collar goes."
    show quint standing smiling
    quint "I’ve been two years trying to think of that. What do they call you?"
    lila "Lila."
    quint "Lila? I make one that you get up from creased. Tonight, at ten, at the tram depot: four hundred beds, and me in a box over them. There’s a moment when they all breathe in. All of them. I’d do it for nothing, only don’t tell the House."
    quint "You come. I want one person there who’ll know the difference."
    "She signs Lila’s hand. It’s the real foot, stuck out."

    hide quint
    hide lila
    scene depot_square dusk with slow_dissolve
    ambience square_at_dusk
    "Four people used to follow Lila, and one of them was Aiden. At four o’clock Quint puts up: “Flat. You can still see where the collar goes.” By ten past there are nine thousand."
    beat "4.08"
    "Half her year’s outside the depot. They want to know what Quint’s like, and they want it from her; they’re holding her sleeve. Somebody’s passing round a film."
    jess "It’s six old people, and they’re holding up a wall. With a plunger! It’s Mill Row! Isn’t that your road?"
    show quint standing calm at on_the_far_left
    show lila standing calm at on_the_right
    quint "I came out for the air. You’ve brought your friends? Oh, what’s that they’ve got? Who is he, with the leaflets coming out of him?"
    "They’ve all turned to see what she’ll say. It’ll be nine thousand people, by the time that she’s said it."

    menu (who="lila"):

        "Never mind them, show me the hall" (hand="the_loud_one"):
            lean between second
            remember followers_side quint
            remember six_leading the_loud_one
            call the_tired_one_waits from waits_among_followers_loud
            lila "Never mind them! Show me the hall! I want to see it with nobody in!"
            quint "With nobody in? That’s the only way to see it."
            "She’s got her by the hand, across the square, past the queue. Behind them the film’s begun again, since no one told it to stop."

        "That’s my brother, he’s busy" (hand="the_tired_one", kind=True):
            lean between third
            remember followers_side garage
            remember six_leading the_tired_one
            lila "That’s my brother. He’s busy. They’re making something, and it might work."
            quint "Might work?"
            lila "I’ve not heard that it won’t."
            "It hasn’t come out funny. They wait a bit, to see if it’s going to. Jess puts her telephone away."

        "It’s the wall I’m sorry for" (hand="the_funny_one", frightened=True):
            lean between second_not_third
            remember followers_side quint_not_garage
            remember six_leading the_funny_one
            call the_tired_one_waits from waits_among_followers_funny
            lila "It’s the wall I’m sorry for. It came for a meeting, and nobody’s let it sit down."
            jess "Ha. That’s going up."
            show quint standing laughing
            "Quint puts back her head for that. It’s in the film by five, in big letters, over Aiden’s face, while he looks for his pen."

    if fact.six_leading == "the_loud_one":
        loud_one "AGAIN!! Say something ELSE!!"
        "It’s on the back of her hand, under the signature. She doesn’t remember doing it."
    elif fact.six_leading == "the_funny_one":
        funny_one "That’s nine thousand and forty. Do the kettle."
        "It’s on the back of her hand, under the signature. She doesn’t remember doing it."
    else:
        tired_one "home"
        "It’s on the back of her hand, under the signature, going downhill. She pulls her sleeve over it."

    jump dinner
