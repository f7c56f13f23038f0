## First flight: Max's first session, from 00:15. Inside. Close on Max.

label first_flight:

    open scene first_flight
    scene jonahs_garden lit with slow_dissolve
    music exposure
    ambience garden_of_lamps

    "Quarter past twelve, and he’s on gravel."

    show max pockets calm at on_the_left, turned
    max_reyes "Am I in?"
    jonah "You are. Kindly don’t kick it, it’s raked."

    "Jonah’s only a voice, from up where the gallery would be. There are lamps hung in all the trees, at different heights, like things that are ripe. The sky’s a cloth, and somebody has left a ladder against it."

    max_reyes "There’s a ladder in your sky."
    jonah "There’s always a ladder. It’s so that people know that somebody’s been up."

    if fact.looked_after_at_school == "clara_sent_home":
        clara "I’m here too. I’m sitting down. I’ve been doing it since ten."
        max_reyes "What’s it like?"
        clara "It goes through to your back."
    elif fact.looked_after_at_school == "receipts":
        "He weighs nothing. It’s the pockets. All his receipts are in Tanner’s Row, in a drawer, and when he jumps, to see, he comes down again by and by."
    elif fact.looked_after_at_school == "soup":
        clara "I’m here too. I’ve had soup. I keep on having it, I can’t think what I was doing."

    beat "2.10"
    sound tram_bell
    "At the end of the gravel there’s a stop, and a tram at it, lit and empty. It’s the number fourteen, his father’s. The doors fold."

    sound tram_doors
    scene night_tram standing with slow_dissolve
    ambience night_tram

    show max pockets smiling at on_the_left, turned
    max_reyes "There’s nobody driving."
    clara "Well, go on. Nobody’s looking."

    "The seat’s the right height. The handle’s warm and comes away to the left, like a tap. He was shown once, at the depot, on a knee, and told to keep his feet in."

    max_reyes "What do I do about the bend at Mill Row?"
    clara "What do you want to do about it?"

    scene night_tram flying with slow_dissolve
    camera at push_in(0.5, 0.35, 1.12, 10.0)
    hide max

    "So he doesn’t take it. The rails go round by the baker’s, and the tram goes on, straight up over the baker’s, with all its lights lit and its bell going."

    max_reyes "Oh."
    clara "What? Max? What is it?"
    max_reyes "It’s got no brake on. I mean it has, I’ve got it here, I’m just not. Oh, look at that! Clara, that’s all of it, that’s the whole fourteen, you can see both ends!"

    jonah "Mind the Alhambra. It’s got a flagpole."
    max_reyes "I’m over it. There’s someone’s shoe on the roof."
    jonah "Good heavens. Left or right?"

    show max pockets laughing at on_the_left, turned
    "He does the announcements, in the voice, through his nose, with the town hall in it."
    max_reyes "This is the night tram for everywhere. Please hold on to something that you like."

    if fact.consent_side == "max":
        max_reyes "Is Leila cross?"
        clara "She’s in with you, by the bed. She says it’s your head."
    elif fact.consent_side == "clara":
        max_reyes "Is Leila cross?"
        clara "She’s in with you, by the bed. She’s not said one word, it’s like having the radio off."
    elif fact.consent_side == "max_not_clara":
        max_reyes "Are you and Leila speaking?"
        clara "She’s in with you, by the bed. We’re saying please and thank you."

    clara "Look at his heart. Jonah, look, sixty-one! He’s driving a tram across the sky, and his heart’s at sixty-one."

    "He goes down the Steps with his wheels in the washing, and past his own third floor. There’s a woman in the window with her back to him, humming."

    max_reyes "You’ve got a screwdriver in your hair."
    clara "I have not."
    "He sees her put a hand up."

    if gained("the_hum"):
        "The bell’s wrong, and then it isn’t: it’s doing the tune of it, wandering off, going up for a question, with the long flat bit in the middle. He puts in the grunt himself."

    camera at pull_back(6.0)
    show max pockets smiling
    max_reyes "Can I go to the terminus?"

    "There’s a gap. He hears her chair."

    clara "That’s for later. Have the river first. Have the bridges."
    max_reyes "I can see it from here. It’s only the shelter, and a clock."
    clara "Later, Max. At two fifty-eight. At the second one."

    "He has the river. He has all of the bridges, under and over. Some time ago the bell stopped, he couldn’t say when; it’s thoughtful of it, with everybody in bed."

    scene night_tram flying with dissolve
    hide max
    jonah "Somebody’s hung three more in that tree."
    clara "What?"
    jonah "Nothing. I hung forty. That’s all it is."

    "Below the tram the wire comes to an end, at the last pole. The tram goes on without it."

    jump two_fifty_nine_and_then_two
