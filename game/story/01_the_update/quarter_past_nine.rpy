## Quarter past nine: bedtime at the Hales', 14B Tern House, Eastferry. Saturday 28 October 2045, 21:15.

label quarter_past_nine:

    open scene quarter_past_nine
    scene hale_bedroom night with slow_dissolve
    music the_update
    ambience house_at_night

    if heard(1):
        remark "You have heard it. You can stop me all the same."
    else:
        remark "Stop me if you’ve heard it."
        remark "Right."

    "Quarter past nine, and Elara Hale has been to bed twice, and her rabbit three times."

    show elara hugging calm at on_the_right, turned
    show theo standing calm at on_the_left

    theo "Did you brush."
    elara "I did the ones you can see."
    theo "Elara."
    elara "You said brush. You didn’t say all of them."

    "He unplugs the band and wipes the inside of it on his shirt."

    beat "1.01"
    sound band_chime
    "It lights up along one edge. It wants to know how she’d like the night: serene, mild, fair, lively, thrilling."

    show elara smiling
    elara "Whale Library."
    theo "You had that yesterday."
    elara "I had some of it."

    "He runs down the list regardless. Orchards. A snow train. A swimming bath after dark, with lanterns on the water, thrilling. That one goes by faster than the rest."

    show elara calm
    elara "At Noor’s they say grace before bands."
    theo "What do they say."
    elara "For what we are about to receive. Then they all lie down at once, even the gran."

    beat "1.03"
    theo "One floor. Then you come up and you sleep like a person."
    elara "You don’t know how big a floor is."
    theo "How big’s a floor."
    show elara counting smiling
    elara "Jordan Bell made it. It’s all felt, the stairs too. I’ve done twenty. Nobody’s done twenty-one."
    theo "Then there isn’t one."
    elara "There’s a stair going down from twenty. What would they put a stair for?"

    beat "1.04"
    show theo smiling
    show elara hugging calm
    theo "So that you’ll ask for it. It’s a hat, Elara. Mum pays for it by the month."
    elara "You say that every night."
    theo "There’s a sleep car on the tram now. You know the man from 9C? To the end and back, every night. He can’t do it at home any more."
    show elara angry
    show theo calm
    elara "Don’t put it on me, then."

    "She holds out her head."

    show theo worried
    show elara calm
    theo "The night the band was down you were up till Mum came in."
    elara "I was only sitting."
    theo "Out on the stairs. In your coat. I came and got you three times."
    elara "So it was quiet, wasn’t it? Nothing happened."

    show elara banded calm
    show theo calm
    sound headband_click
    "Over the ears, back off the fringe, two clicks. He has read what it does to you, right down to the footnotes, and she goes off in four minutes with it and she doesn’t without."

    theo "Those are my shoes."

    "Eleven shoes, in a row against the wardrobe, toes to the door. His are at the end. He was looking for them on Thursday. The twelfth is Mum’s, and went off in an ambulance."

    elara "They’re just facing."
    theo "Facing what."
    elara "Out. That’s a rule."

    "He has his hand on the lamp. It’s twenty-five past, and there’s a thing on the kitchen table that shuts at midnight."

    show elara worried
    elara "Is it six when Mum comes, or the other six?"
    theo "What other six."
    elara "It goes back in the night. Miss Obi did it with a paper plate. It gets to three and then it’s two again, so you have that one twice."
    theo "You’ll be asleep for both of them."
    elara "Mum won’t. Who’s got her in the extra one?"

    menu (who="theo_hale"):

        "Tell her nobody has, and it’s an hour longer" (straight=True):
            lean telling straight
            remember extra_hour told_straight
            show theo worried
            theo "Nobody. She’s on an hour longer than it says, and nobody can do it for her."
            elara "Does she know?"
            theo "She saw the rota before we did."

            "Elara lies flat and looks at the ceiling, working it out."

            show elara calm
            elara "All right. I’ll do the first one and you do the second."
            theo "Do what."
            elara "The two o’clock."

        "Promise that Mum’s home when she wakes up":
            lean telling comfort
            remember extra_hour smoothed_over
            theo "There isn’t an extra one, it’s only a thing they do to the clocks. She’ll be in when you wake up. Promise."
            elara "Miss Obi cut the plate."
            theo "Then she’s got two halves of a plate. You’re still asleep."

            show elara smiling
            "She lets go of the edge of the quilt, which he hadn’t known that she had hold of."

            sound moth_at_glass
            "Something has got in under the lampshade. It goes round once and knocks."

        "Make a rule: she shouts her floor, he listens" (kind=True):
            lean telling third_way floor_rule
            remember extra_hour made_a_rule
            show theo smiling
            theo "New rule. Wherever you’ve got to down there, you say the number. Out loud. I’ll write it down."
            elara "And Mum?"
            theo "Mum says hers all night. That’s what the job is."

            show elara smiling
            "She tries it, sitting up straight, in the voice that she uses for the register."

            elara "None. I’m on none."

    show theo standing calm
    show elara calm
    theo "Right. Door."

    show theo measuring
    "He stands in the gap and lays his hand across it, frame to edge."

    elara "That’s yours."
    theo "A hand, you said. That’s a hand."

    scene a_hand_wide with slow_dissolve
    camera at push_in(0.5, 0.45, 1.08, 12.0)

    "So she gets out, band and all, and puts her own in: four fingers, and the thumb tucked under. She brings the door up against it until it touches both sides."

    theo "What comes in if it’s wider."
    elara "Nothing comes in. It’s for the dark. There’s cupboard, and outside, and eyes shut, and I can do those."
    theo "That’s three."
    elara "The fourth’s if it’s shut."

    scene hale_bedroom night with slow_dissolve
    show theo standing worried at on_the_left

    "He could ask. She goes back, and lies down flat, and closes her eyes."

    elara "Leave it exactly."

    scene hale_kitchen night with slow_dissolve
    show theo hanging tired at in_the_middle

    sound lock_checked
    "He checks the lock. He goes and looks at the window, and comes back by way of the lock."

    "Their mother has stuck a note to the oven, in capitals. OVEN. YOU TWO. LASAGNE. IS ANYBODY HURT, NO, THEN EAT IT."

    if fact.extra_hour == "told_straight":
        "He sets an alarm for two. He thinks about it, and sets another one, also for two."
    elif fact.extra_hour == "smoothed_over":
        "Through the gap he can hear it, going round in the shade: a knock, and then a long time, and a knock."
    elif fact.extra_hour == "made_a_rule":
        "Four minutes. Then through the gap somebody says, quite loudly, in her sleep, “One.” He writes it down."

    hide theo
    camera at push_in(0.22, 0.62, 1.3, 7.0)
    "The form is where he left it. It’s from a college three hundred kilometres off, and since he hasn’t told anyone about it there’s nobody to ask what they want."

    "He has done questions one to five, and seven to the end. Question six. Your sport, and what it has taught you. Two hundred words, in the first person."

    "At ten to ten he has none of them. He goes to see if there’s any bread."

    jump change_window
