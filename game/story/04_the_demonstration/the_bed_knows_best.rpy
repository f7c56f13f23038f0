## The bed knows best, into Followers: Saturday, 15:00 and 16:10. Close on Lila.

label the_bed_knows_best:

    open scene the_bed_knows_best
    scene school_gym beds with slow_dissolve
    music the_demonstration
    ambience beds_breathing

    beat "4.01"
    "In the gym stand ninety beds, in rows of ten. You lie down on one after lunch, and at three you sit up knowing the rivers of South America."
    "THE BED KNOWS BEST, it says on the wall, and it does. It sleeps you. It steers what you dream to whatever’s being examined, and everybody’s marks are up. You wake with a taste of tin."

    show lila at_school calm at on_the_right
    lila "I had rivers, and then I had the subjunctive. Were I a river, I’d leave."
    jess "Ha."
    "Jess says ha. She used to laugh; she’d go purple. They all say it now. That’s not up on the wall."

    "It isn’t that they’re sad. You ask them what’s the matter and they look for you, quite hard, and come back with nothing. Lila does the same. She can do thirty voices of people who mind."
    "On the next bed sits Bea, with tears going down. They aren’t making any noise."
    bea "It’s Nan. They rang at break. It’s fine. She was really old."
    "Lila sits down by her. You put an arm round, and it’s the left that goes. {struck}She’s so sorry.{/struck} She goes to where that’s kept, and the drawer comes right out in her hand, and it’s empty to the back."
    show lila at_school sad
    lila "Oh, Bea. Come here."
    "It’s the kind one who says it, and she does it perfectly. Bea puts in her whole face."
    bea "You’re the only one who gets it."
    tired_one "You’re looking at the clock."
    beat "4.06"
    "She’s looking at the clock."

    if fact.told_over_the_leaflets == "straight":
        "It says ten past three. She has moved the green book twice since one o’clock, and neither place was any good. He’s already been in it."
    elif fact.told_over_the_leaflets == "comfort":
        "It says ten past three. She left that book on the stairs once, for an hour, in August. How would he know that it had been on the stairs?"

    "Then the caretaker comes in, running, and he never runs. He holds the door."
    show quint standing laughing at on_the_far_left, turned
    "It’s the woman off the poster. She’s small for it. She has learned the caretaker’s name on the way across the yard; she learns everyone’s, and she’ll have lost it by the morning. She’s well known for both."
    beat "4.04"
    quint "Ninety of them, Harold, all sat up! And who’s awake?"
    lila "Me. Marginally."
    quint "Marginally?"
    "It’s only your last word. She hands it back as if you’d dropped it, and you hear yourself go on."
    lila "I do it, I get the marks. I get up, and it’s like I’ve been somewhere, and while I was gone someone ironed me."
    quint "Ironed you?"
    lila "Flat. You can still see where the collar goes."
    show quint standing smiling
    quint "Two years I’ve been trying to think of that. What do they call you?"
    lila "Lila."
    quint "Well, Lila, I make one that you get up from creased. Tonight, ten o’clock, the tram depot. Four hundred beds, and me in a glass box over the top."
    quint "There’s a moment when they all breathe in. All of them! I’d do it for nothing, only don’t tell the House."
    quint "You come to me. I want one person there who’ll know the difference."
    "She signs the back of Lila’s hand, with the foot stuck out. The caretaker gets the door. “Thank you, Harold,” she says, on the way by."

    hide quint
    hide lila
    scene depot_square dusk with slow_dissolve
    ambience school_gate
    "Four people follow Lila, and one of them’s Aiden. At four o’clock Quint puts up: “Flat. You can still see where the collar goes.” By ten past it’s nine thousand."
    beat "4.08"
    "Half her year’s outside the depot, holding on to her sleeves. They want to know what Quint’s like, and could Lila write it on their arms."
    jess "Do mine like you do mine. Put “flat”."
    "She does Jess’s so that it leans. She does a big one for the boys, with a foot. For Bea, who’s blowing her nose, it’s small and round, and goes all the way round the wrist. They hold them up beside each other to look."
    bea "They’re all different."
    lila "There’s a waiting list."
    "One of the nine thousand’s Aiden. “Well done,” he has put, for everyone to see. “Can I just say, proud.” There’s a picture of him next to it, with a tray of pansies, and under that they’ve begun."
    "Then somebody’s got hold of Mrs Orme’s film."
    jess "Six people, and they’re holding up a wall. With a plunger! That’s Mill Row! Isn’t that your road?"
    show quint standing calm at on_the_far_left, turned
    show lila at_school calm at on_the_right
    quint "What have they got there, Lila? Who’s he, the one with the leaflets coming out of him?"
    "They’ve all turned round to film what she says."

    menu (who="lila"):

        "Never mind them, show me the hall" (hand="the_loud_one"):
            lean between second
            remember followers_side quint
            remember six_leading the_loud_one
            call the_tired_one_waits from waits_among_followers_loud
            lila "Never mind THEM! Show me the hall! I want to see it with nobody in!"
            quint "With nobody in? Oh, that’s the only way to see it."
            "She’s got her by the hand, across the square, past the whole queue. Behind them the film has begun again."

        "That’s my brother, he’s busy" (hand="the_tired_one", kind=True):
            lean between third
            remember followers_side garage
            remember six_leading the_tired_one
            lila "That’s my brother. He’s busy. They’re making something, and it might work."
            quint "Might work?"
            lila "I’ve not heard that it won’t."
            "It hasn’t come out funny. They wait, to see if it’s going to. Jess puts her telephone away."

        "It’s the wall I’m sorry for" (hand="the_funny_one", frightened=True):
            lean between second_not_third
            remember followers_side quint_not_garage
            remember six_leading the_funny_one
            call the_tired_one_waits from waits_among_followers_funny
            lila "It’s the wall I’m sorry for. It came for a meeting, and nobody’s let it sit down."
            jess "Ha. That’s going up."
            show quint standing laughing
            "Quint puts back her head. By five it’s in the film, in big letters, over Aiden’s face, while he looks for his pen."

    if fact.six_leading == "the_loud_one":
        loud_one "AGAIN! Say something ELSE!"
        "That’s on the back of her hand, under the signature, and she doesn’t remember writing it."
    elif fact.six_leading == "the_funny_one":
        funny_one "Nine thousand and forty. Do the kettle."
        "That’s on the back of her hand, under the signature, and she doesn’t remember writing it."
    else:
        tired_one "Home."
        "That’s on the back of her hand, under the signature, going downhill. She pulls her sleeve over it."

    jump dinner
