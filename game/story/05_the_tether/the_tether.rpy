## The tether: the second 02:04 to 02:31, in the pods. Close on Ava. What she looked at at home can be seen; the rest is dark.

label the_tether:

    open scene the_tether
    scene pod_room awake with slow_dissolve
    music none
    ambience pods_breathing

    show sam dressing_gown calm at on_the_far_left, turned
    show ravi socks worried at in_the_middle
    "He takes his shoes off at the bedroom door, and puts them on the mat, side by side. Then he stands there, as he would."
    ava "Ravi."
    "He comes over it, the striped one first. He looks about him, at the ironing, and the hands along the wall. He finds the man with the cups."
    ravi "It’s a nice room. Sorry."
    sam "You’re in mine. You’ll want to bend your knees."
    "Sam’s put a clean pillowcase on. He’s written it down already, with the minute. “02:04. R. Menon, in.”"
    if fact.looked_at_loose_tooth:
        "She’s got the lid of the fourth in her hand before she thinks of the thread. She unties it from the handle, gives it plenty of slack, and winds the end round her finger, as Mara would."
    else:
        "She puts up the lid of the fourth, and there’s a twang. Something red has got her round the finger. There’s no time to see what it is. She lies down with it on."
    "She turns the maker’s key, at the foot of Sam’s. It would like a name."
    ravi "Menon, R."
    sam "I’ll call out the minutes. You may hear, you may not."

    hide sam
    hide ravi
    scene landing counting with slow_dissolve
    ambience landing_between
    "It’s a landing, the upstairs of no house that she’s been in, with a runner, and a banister with nothing on the other side. Doors go away along it until they’re the size of stamps. All of them are shutting."
    "It isn’t fast. They swing to, one after the other, as if somebody were going along and seeing to them."
    "The nearest has height marks up the frame, and a light behind it, like a lamp in a passage. He’s got his back against it, with his heels in; and along the runner, one by one, the others stop."
    ravi "It’s heavier than I wrote it. How many behind you?"
    ava "None. I’m going the other way."
    ravi "Then I’ll put you down as out. As in. Sorry. Is it just the two?"
    ava "It’s Leo and Mara."
    ravi "I’ll count from here. You go till you can’t hear me, and then come back a bit."
    if fact.said_in_the_drive == "straight":
        "He’s turned his head away. He’s still got the end of a sentence in his mouth, and he’s keeping it shut."
    elif fact.said_in_the_drive == "to_the_third":
        "Far off, over all those roofs, there’s Sam. “Two-oh-five,” he says. “He’s gone a funny colour, your friend.”"
    elif fact.said_in_the_drive == "hushed":
        ava "And the timer?"
        ravi "Going like a train."

    scene dark_water night with slow_dissolve
    music the_tether
    ambience dark_water
    beat "5.12"
    "She goes along till there’s one with sand under it. It’s her own bedroom, on the far side. It’s the same rug. It’s a mile long, and dark as the inside of a hat, and there’s water in it."
    "On her finger there’s the thread. It goes off ahead, at about the height of a child’s mouth, and somewhere at the other end it gives, and takes up, and gives."

    # The eleven things. Seven can be seen.
    if fact.looked_at_night_light:
        show looked_at night_light at in_the_dark with dissolve
        "The night light’s the first, as far off as a village. All its six windows are lit. By that she can see that she’s in over her shoes."
    else:
        sound stumble_in_water
        "She’s in over her shoes, of what she can’t see. A thing like a china house goes over under her foot, and goes out, if it was ever lit."
    if fact.looked_at_small_socks:
        show looked_at small_socks at in_the_dark with dissolve
        "A pair of socks comes by on top of the water, one inside the other. It’s got somewhere to be."
        ava "Left. No. Left."
    else:
        "A wet thing gets her by the ankle. It’s wool. She pulls it off, and it’s got a heel to it, and there’s another inside."
        ava "It’s only a foot. No. It’s only two."
    if fact.looked_at_open_window:
        show looked_at open_window at in_the_dark with dissolve
        "The window’s standing there, up by three fingers, with no wall round it. The curtain says which way it’s breathing. She keeps that on her left cheek."
    else:
        sound stumble_in_water
        "She walks straight into the window. It’s open, and it gets her over the eye."
        ava "Who leaves a… Sam does."
    if fact.looked_at_cold_tea:
        show looked_at cold_tea at in_the_dark with dissolve
        "The tea’s on its shelf. It’s level. She’d begun to think that nothing was; she stands up straight by that."
    else:
        "Her elbow finds the tea. She hears the saucer go, and then the cup, and then what was in it, in with all the rest."

    beat "5.11"
    if persistent.gentle:
        "Then there are people in it. They’re in the dark, on every side, and each is saying the one thing."
    else:
        sound many_voices
        "Then there are people in it. There’s one at her shoulder, with his mouth to her ear before she knows. He’s quite polite; he’s only the one thing to say. There’s one under the water, who says hers in bubbles."
        "It’s the whole city, on its side, with a towel under it. They’re all talking, and nobody’s listening, and so they’ve had to come closer. They pluck at Sam’s coat. They’d like to know whose they are."
    if not heard(1):
        voice_in_the_dark "You don’t know how big a floor is." (multiple=2)
    elif fact.line_of_the_update == "a_floor_number":
        voice_in_the_dark "Eighteen. Eighteen. Eighteen." (multiple=2)
    elif fact.line_of_the_update == "a_question":
        voice_in_the_dark "Who’s got her? Who’s got her?" (multiple=2)
    elif fact.line_of_the_update == "a_rule":
        voice_in_the_dark "Smallest goes first. Smallest." (multiple=2)
    if not heard(3):
        other_voice "Love that. Ship it." (multiple=2)
    elif fact.line_of_the_festival == "too_light":
        other_voice "Too light." (multiple=2)
    elif fact.line_of_the_festival == "too_heavy":
        other_voice "Too heavy. For the size of it." (multiple=2)
    elif fact.line_of_the_festival == "no_weight":
        other_voice "No weight. None at all." (multiple=2)
    if not heard(2):
        voice_in_the_dark "Is there bread?" (multiple=2)
    elif fact.line_of_exposure == "two_seconds":
        voice_in_the_dark "Two seconds. Two seconds." (multiple=2)
    elif fact.line_of_exposure == "is_there_bread":
        voice_in_the_dark "Is there bread? Is there?" (multiple=2)
    elif fact.line_of_exposure == "who_is_up":
        voice_in_the_dark "Who’s up? Is anyone up?" (multiple=2)
    if not heard(4):
        other_voice "Obviously." (multiple=2)
    elif fact.line_of_the_demonstration == "obviously":
        other_voice "Obviously. Obviously." (multiple=2)
    elif fact.line_of_the_demonstration == "noted":
        other_voice "Noted. Noted." (multiple=2)
    elif fact.line_of_the_demonstration == "a_whistle":
        other_voice "Phew, phew. Phew." (multiple=2)
    ava "Excuse me. Sorry. Excuse me, could I get by?"
    "They make room. They’d only wanted somebody to ask."

    if fact.looked_at_obs_chart:
        show looked_at obs_chart at in_the_dark with dissolve
        "Sam’s chart hangs off nothing, on its nail, with the pen going. “02:16. 02:17.” She can read her own name. “A., twenty, shallow. Come on.”"
        ava "I’m coming on."
    else:
        "A corner of board gets her in the hip. There’s a pen on it, on a string. It’s writing. She can’t see what."
    if fact.looked_at_diary_on_the_wall:
        show looked_at diary_on_the_wall at in_the_dark with dissolve
        "The diary’s as big as a house front. There’s a ladder to get at Friday. “Ring Pat re ward”, with the line through."
        ava "You turned it down. To be in, of an evening. You’ve not had one to say it in."
    else:
        "Then it’s paper. It comes against her face, a whole year of it, and all the squares are wet."
    if fact.looked_at_band_on_the_floor:
        show looked_at band_on_the_floor at in_the_dark with dissolve
        "Under the water there’s a green bead, lit. It’s asking where he is. It’s asked the rug; it’s asked the leg of the bed. She puts it in her pocket."
        ava "I know you can’t. Nor can I."
    else:
        sound stumble_in_water
        "She’s trodden on something with an edge. “I can’t find Leo,” it says, in the nice voice that they use. “Is that you?”"
    if fact.looked_at_height_marks:
        show looked_at height_marks at in_the_dark with dissolve
        "A door frame goes by, standing up in it, with its two columns. The water’s at March. It’s over the buckle, and it’s coming up to six and a half."
    else:
        "She puts her hand on a door frame. It’s got nicks in, like a comb. She goes down it with her thumb to find which one she’s wet to, and can’t tell whose it is."

    hide looked_at with dissolve
    "She’s in to the ribs. There’s no bottom to the rug, after a bit. It goes on, and on; she’d seen to that, in the spring."

    menu (who="ava"):

        "Draw Mara in by the thread, first" (kind=True):
            lean care lead
            remember looked_after_on_the_tether mara
            "She takes it in hand over hand, no faster than one takes a splinter out. It gives. Off in front somebody’s singing. “Who’s pulling? Who’s pulling? I’m not letting you.”"

        "Count out loud, so Ravi hears":
            lean care second
            remember looked_after_on_the_tether count
            ava "One! There’s one of me! I’m all right!"
            "It’s a long time going, and a long time coming back. “One,” says somebody, behind her. He’s put it down. He’s pleased to have had something to put."

        "Call to Sam to sit down":
            lean care third
            remember looked_after_on_the_tether call
            ava "Sam! Sit down! You’ve been stood there since two!"
            "Nothing happens. Then there’s a creak, a long way up, where the ceiling would be. It’s the laundry basket."

    if fact.looked_at_drawn_hands:
        show looked_at drawn_hands at in_the_dark with dissolve
        "Here are the hands. They’ve come down off the wall, all that she ever did, and they’re lying on the water on their backs. The crab’s got a finger out. Behind are the two with the cups, holding them up."
    else:
        "Hands come against her, out of the dark. They’re only paper. They’ve shut, like things do at night, and she goes through them with her own held up out of the way."

    hide looked_at with dissolve
    "There’s a voice behind her now and a voice above. They don’t agree. They wouldn’t; they’re for different things."
    ravi "One. One. Still one."
    sam "Two twenty-two. Two twenty-three."

    menu (who="ava"):

        "Steer by Ravi’s counting" (kind=True):
            lean between second
            remember tether_side counting
            "She keeps it dead behind her. While it says one, there’s somebody at the other end who knows how many she is."

        "Steer by Sam’s minutes" (kind=True):
            lean between third
            remember tether_side minutes
            "She keeps it dead above her. He leaves the same gap each time, as he’d do a dose; she swims one, and rests one."

        "Tell Sam to hush, and follow Ravi" (frightened=True):
            lean between second_not_third
            remember tether_side counting_not_minutes
            ava "Sam, hush! I can’t hear him!"
            "It leaves off in the middle of a number. She’s never told him to hush, in all those years, and he’s had night shifts when she might."

    if fact.looked_at_third_pillow:
        show looked_at third_pillow at in_the_dark with dissolve
        "And here, as dry as toast, is the third pillow. Nobody’s cried on it. It holds her up under the arms, and she kicks."
    else:
        "She swims into something soft, and fights it, and has got it by the throat before she smells whose house it’s from."

    scene raft night with slow_dissolve
    beat "5.13"
    "Then there are lights. It’s mattresses, with the plastic on, roped side by side by dressing-gown cords; and it’s full of children in what they sleep in, with torches. Leo’s going round them, one at a time, on his knees."
    show leo voices calm at on_the_left, turned
    leo "That’s it, my pigeon. You’ve got a clean one in your sleeve."
    small_boy "She doesn’t say pigeon."
    leo "That’s it, my sausage."
    show mara rope calm at on_the_far_right
    "And at the edge, with her feet in the sea and a red thread coming out of her mouth, Mara’s doing knots."
    mara "“I’m doing a round turn, I’m doing it two, and it hasn’t come out, and who are you?”"
    ava "Mara. It’s me. It’s Mum."
    mara "You’re late."
    ava "Yes."
    if fact.looked_after_on_the_tether == "mara":
        mara "You pulled it."
        ava "I know. I’m sorry. It was all I had hold of."
    elif fact.looked_at_loose_tooth:
        mara "You undid it."
        ava "I had to, to get in. I’ve got the end. I’ve had it on my finger."
    else:
        mara "You twanged it."
        ava "I know. I’m sorry. I never saw it."
    mara "It’s not for that! It’s so I’d know!"
    "She’s inspected, by torch, from the top down. It’s the coat that does it. It’s Dad’s, and it’s got his pens."
    mara "All right. You can hold that. It’s all Mr Halloran’s. We’ve left the plastic on, so he can have them back."
    ava "What’s Leo doing?"
    mara "Their mums. He got them off the stairs. He’s got nine. And if he stops then Anton cries, and he’s got to go round again."

    show leo voices worried
    "Leo’s got up. He’s looking at Ava, quite politely, and his mouth’s moving: he’s looking for one."
    leo "It’s Mum. No. It’s all right. It’s me."
    "The voice is hers. It’s got the cold in it that she’s had since Wednesday."
    ava "Leo?"
    leo "Guess who."
    ava "I can’t. No. I don’t want to guess."
    show leo voices frightened
    leo "This lift. Would like. I had it before, I had it when we… By the way. I put mine down somewhere, sausage, so as to do the others. I don’t know what it’s like."
    if gained("as_somebody_else"):
        "He’s got the moustache on. It’s come down on one side. He’s holding it there with a finger. It’s the one thing he’s got on that anybody asked him about."
    elif fact.told_leo_by_message == "straight":
        "There’s a card in his pyjama pocket, gone soft, with an inch of writing. He’s had it by heart; he does it, in her voice, right down to “Mum”."
    elif fact.told_leo_by_message == "comfort":
        "There’s a card in his pyjama pocket, with a dolphin on. He gives it back to her. He’s as civil as a waiter."
    ava "Get in behind me, and hold on to the coat. We’re going home."
    mara "All of us?"
    "There are eleven torches on her, with theirs."
    mara "They’re on my rope. I said they were."
    "She’d come for two."

    jump the_landing_5
