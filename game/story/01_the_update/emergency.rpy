## Emergency: 112 is their mother. Sunday, 00:50. Close on Theo.

label emergency:

    open scene emergency
    card "Floor fourteen."
    scene hale_bedroom night with slow_dissolve
    music none
    ambience house_at_night

    show theo hanging frightened at in_the_middle

    theo "Elara. Elara. It’s Monday. It’s snowing."

    "He’s had the blanket off her. He’s had a wet flannel on her neck, and said her middle name, that she hates."

    scene stood_up_asleep with slow_dissolve
    camera at push_in(0.5, 0.12, 1.12, 14.0)
    "He picks her up under the arms and stands her on the bed, and she stands, and her head goes over on to his shoulder as if she’d been carried in from a car."

    elara "Theo!"
    theo "I’m here. I’m holding you."
    elara "Theo! Where are you?"

    "He undoes the band. Two clicks, and she sits up with her eyes open, and there’s nobody in them. She isn’t breathing in. He counts four, and can’t get it on again, it’s in her hair, and gets it on; and she breathes."

    if fact.overlap_side == "boy":
        "The lab says that he’s right. He puts that with the flannel."
    elif fact.overlap_side == "joining":
        "The lab has left something open for her to walk out by. He asked them how she’d know, and they said that it’s at the top of a stair."
    elif fact.overlap_side == "boy_not_joining":
        "The lab has told him whose fault it is. It’s a name. He says it to her, in case."

    scene hale_bedroom night with slow_dissolve
    show theo phoning frightened at in_the_middle
    "He dials the three numbers. They’re on the fridge, where they’d be a joke in anybody else’s house."

    dana "Emergency. Which service?"
    theo "Mum."

    "Somewhere a keyboard stops, and starts."

    dana "Is she breathing?"
    theo "Yes. She stopped when I took it off her. I put it back."
    dana "How long?"
    theo "Four. I counted."
    dana "Then it stays on. Quick or slow?"
    theo "Quick. Like when she’s done the stairs."
    dana "Colour?"
    theo "Normal."
    dana "There’s no such colour."
    theo "Pink. Pillow marks."
    dana "Anything in her mouth?"
    show theo worried
    theo "Toothpaste."
    dana "Good. Stay with me. Can you wake her?"
    theo "I’d have woken her, wouldn’t I."
    dana "Answer it the way I ask it, love. I lose my place."
    theo "No. I can’t wake her."

    "Behind her there are others at it, a whole room, asking it all in the same order, so that it comes round like a song. Is he breathing. Is she breathing. Quick or slow."

    theo "Send somebody."
    dana "I’ve had three hundred of these since midnight. They’re asleep, they’re breathing and they don’t wake up. I’ve got nine cars."
    theo "She’s not three hundred."
    dana "No. She’s three hundred and six."

    show theo angry
    camera at push_in(0.5, 0.16, 1.14, 9.0)
    theo "You’re counting her."
    dana "I’m counting all of them. It’s how I know that nobody’s been left. Three hundred and five is a man who’s stopped, and that’s where the car is."

    "He has heard her use this voice through a wall since he was nine. He’d never wondered what was on the other end of it."

    dana "If her breathing changes, you ring, and you don’t say hello. Till then there’s nobody coming. Say it back."
    show theo frightened
    theo "Nobody’s coming."
    dana "Nobody’s coming yet."
    theo "Yet."

    dana "Who have you got at the band people?"
    theo "Somebody Voss. She picked up."
    dana "Voss. There. It sends her what we hold for the address, it does it by itself. It’s only the one job."

    show theo worried
    theo "What job."
    dana "Mine. Two years back, when they took me in. I’ve never looked."
    theo "She doesn’t need that."
    dana "You don’t know what she needs."
    theo "She doesn’t need it, Mum."
    dana "It’s gone. Where are you, in the kitchen?"
    theo "In with her. On the floor."
    dana "Good lad. You were in the next room then, as well. Have you eaten?"
    theo "No."
    dana "It’s in the oven."
    theo "I know. It says."

    camera at pull_back(5.0)
    "Behind her the song has come round to the colour."

    dana "I’ve got to clear the line. Stay with me."

    show theo sad
    "It’s what she says to people before she puts them down. He stays with her. He’s still there for most of the tone."

    jump rollback
