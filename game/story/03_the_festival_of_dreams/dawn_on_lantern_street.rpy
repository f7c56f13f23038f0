## Dawn on Lantern street: Sunday, 06:50. Close on Lyra.

label dawn_on_lantern_street:

    open scene dawn_on_lantern_street
    if end_held("2-3"):
        scene both_tied with slow_dissolve
    else:
        scene one_undone with slow_dissolve
    music none
    ambience arcade_of_portals

    "It’s twenty-five to three. Under the bench at number eleven there’s a pair of boots, with feet in them, swinging."
    if end_held("2-3"):
        "Both laces are tied, in double knots that you’d need a nail for. Tara can’t do a double knot. Nor can anyone in the family."
    else:
        "One of the laces is undone."
    "Down the line the others get their minute: thirty-nine portals, two hundred and twenty-eight people. They hang up a coat. They sit up in doorways all over the city, and cry, and ask the way home."

    scene lantern_street dawn with slow_dissolve
    music the_festival
    ambience lantern_street_morning

    "They told Odile at three that Tara had been lost, and was found. Odile asked where, and how long for, and went up the ladder."
    "She’s been taking down lanterns since then that nobody’s asked her for. Marc has hold of the foot of it."
    "By ten to seven it’s light, and Lyra’s on her knees in the road, with her palm on it. It’s cold. It’s gritty. Somebody’s dropped half a bun."
    show lyra standing calm at on_the_far_right
    lyra "It’s got no nap at all."
    "She gets up. Her knee has bled, and she is pleased with it."

    show tara empty_handed laughing at on_the_left
    "The dawn procession’s late, since it’s standing in a ring round Tara Solene. The twelve apprentices have put down their certificates to hear."
    tara "And there was a stall with Mum’s hands and you couldn’t go by, and then there was like the fish only it was all shoes, and it had everybody’s ends and it’d say them, and it said them wrong, and the thing is—"
    if gained("an_opening"):
        "“It didn’t know,” says a fishmonger."
        tara "It didn’t know! And I’d only got about one word and I couldn’t—"
        "“Couldn’t get by it,” says Mrs Dell. She says it slowly, as you’d hold a gate. Tara tries it, and shakes her head. Mrs Dell takes that one back, and finds her another."
    else:
        "They wait. The man on stilts has sat down, on a roof. She tells it four times through, and by the last there’s someone in the ring for every piece of it, and they say that piece, when she points."

    if fact.told_the_creature == "straight":
        tara "You’ve done my boots nine times, you said, so what’s wrong with the rest of me, I could stand still, I’d stand as still as—"
        lyra "You couldn’t."
    elif fact.told_the_creature == "comfort":
        tara "You said it was paper."
        lyra "It was paper."
        tara "You said only."

    if fact.in_front_of_it == "stayed":
        "Remy asks what it said to her, all that time that she stood there. “Nothing that was new,” says Lyra."
    elif fact.in_front_of_it == "hurried":
        "There’s a thing that Tara had begun on, in there, when she was pulled. She goes over the road for it with her eyes. It isn’t anywhere."
    elif fact.in_front_of_it == "waited":
        "Remy feels down his lining, all the one side, where it put its nose. It’s whole. He shows it to people."

    if fact.reckoned_with_tara == "owned_up":
        tara "Next time you want to get on you could just say that, and the thing is I’d—"
        lyra "I want to get on."
    elif fact.reckoned_with_tara == "came_due":
        "When Lyra comes up she’s let into the ring. She’s let in as anyone would be."
    elif fact.reckoned_with_tara == "gift_to_lead":
        "Lyra has taken off what there was of that cuff, awake. It’s round Tara’s wrist, in four turns, and people are asking where they’re sold."
    elif fact.reckoned_with_tara == "gift_to_second":
        "Every so often Remy glances up at his own window, and away."

    show brian helping tired at on_the_far_left, turned
    hide tara
    if ending_now() != "severed":
        beat "3.19"
        "Brian has got up on a ledge. He isn’t leaning."
        brian "It was me. If you were in one last night: there’s a tenth minute, it’s where you wake up, and I took it off. You all wanted another go, and I wrote that down as liking it."
        brian "If you came out crying, that’s it working. So from now on I sit in mine first. Right to the end, with my coat on. And if I don’t come out, don’t ship it."
        "Nobody claps. A woman with a bolster says that she’d lost her ferry, and would he like to hear about it. He gets down and hears about it."

        beat "3.18"
        show remy lantern tired at on_the_left, turned
        remy "I made my wife a morning, Lyra. It was two years’ work; I had forty people. It never entered my head to go down and make the toast."
        "It’s quite short. She waits for the rest, and that’s all there is."

        beat "3.17"
        show lyra standing calm
        lyra "I’ve been three years making somewhere for nobody to stand. Mum! Keep still a minute."
        odile "I can’t. I can’t keep still, I’ve fourteen dozen to get down."
        "So Lyra goes along beside the ladder, and looks at her; for as long as she’d look at a wall, and then longer. There’s a great deal of it. The burn’s nothing."
    else:
        "Brian says good night to one or two people. It’s morning. He leaves the plate with the cake on it on the step of number nine, and goes off to his hotel, quite slowly."
        "“You might have asked him in,” says Remy. “So might you,” says Lyra."

    if ending_now() != "severed":
        odile "You! With the stickers! Do you eat eggs?"
        show brian helping smiling
        brian "Me? I love eggs."
        odile "Then sit down, you’re in the way of the ladder!"
        "They’ve put a door across two barrels, in the road, and there’s a chair. He looks at it from the back. He goes round to the front; and he’s down."

    if fact.looked_after_on_the_way_back == "tara":
        "Tara’s asleep, on two chairs, with the fish over her. There’s sandy hair in her fist."
    elif fact.looked_after_on_the_way_back == "lyra":
        "Lyra notices that she’s still on Remy’s arm. Neither of them had liked to mention it."
    elif fact.looked_after_on_the_way_back == "remy":
        "Remy is wearing his spectacles on his nose. Several people haven’t known him."

    jump sunset
