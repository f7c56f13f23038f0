## Brian at the console: under the Guild Hall, the first 02:40 to the second 02:26. Close on Brian.

label brian_at_the_console:

    open scene brian_at_the_console
    scene console night with slow_dissolve
    music none
    ambience meters_at_night

    show brian standing smiling at on_the_left, turned

    "Brian has forty dials on his wall, one to a portal. Each says how many minutes there are to go."
    "In the ordinary way they all say something else, and he has stood here many a night and thought that it looked like birds."
    if heard(3):
        remark "There is still the cake. I have asked him, and he cannot bear coffee."
    else:
        remark "I wasn’t there. I remember it all the same; there was a slice of cake on the desk, and it was coffee."

    brian "It’ll be one stuck seat, Lyra. It’s always the end one. Give it a thump!"
    lyra "I have."
    brian "Right. I’ll thump it from here."
    "He thumps. He looks up, to see if it’s worked. Eleven says one; and next to it, so does ten."
    show brian standing calm
    "So do all of them. He’d put them over to nine at midnight; it had been voted, it was only waiting for the sun."
    "He’s been bringing them up from here with the clicker, a bench at a time, and it’s been lovely. He clicks. He counts heads, because that’s quicker than thinking. Two hundred and twenty-nine."
    show brian standing frightened
    brian "It’s forty stuck seats."

    if fact.told_in_the_attic == "straight":
        "There’s a microphone in each. He turns up number eleven. “There is no,” it’s saying, in a child’s voice. “There is no. There is no.”"
    elif fact.told_in_the_attic == "comfort":
        "There’s a microphone in each. He turns up number eleven. “Tomorrow you’ll,” it’s saying, in a child’s voice. “Tomorrow you’ll. Tomorrow you’ll.”"
    else:
        "There’s a microphone in each. He turns up number eleven. “The moon’s a,” it’s saying, in a child’s voice. “The moon’s a. The moon’s a.”"

    lyra "Then put it back! The tenth one. You cut it off, you must have it."
    "It’s in the basket; it’s been in there since it tested badly. He pulls it out by the end, and holds it to the lamp, a foot and a half of it."
    "There’s a hook, and a coat’s being hung on it, and it’s the hall at Cable Street, with the smell of the stuff that she used on the floor."
    show brian standing sad
    brian "It won’t take. It’s only mine. That’s what was the matter with it, I think. They were all crying over my mum’s hook."
    remy "Then one would have to be made."
    brian "By hand, from inside, out of whatever they’ve got in there. Nobody can do that. But if somebody did, in one, I could run it down the line to all the rest. It’s only one minute! I’d just need the one."
    brian "They’ll time out at three! They’ve got to, it’s in the contract. Lyra? It’s nineteen minutes! You only have to wait!"
    story lock
    sound clock_goes_back
    "At three all forty of them drop to nothing. He’s got as far as “Oh, love that”. Then they’re back, forty ones; and the clock over the door, which does what it’s told, says two."

    beat "3.12"
    "It takes him twenty-five minutes to wire them all to eleven. He holds the lever over with a sticker. Then there’s nothing left for him to do standing up."
    show brian standing frightened
    "He’s across the square before he sees that he has brought the cake. The cords hang open. There are three of them on the bench, hand in hand, with their heads back; and beside the old man there’s a place."
    "You can’t go in unless you sit. He looks about for somebody to tell him that he needn’t. He sits down."

    jump there_and_back
