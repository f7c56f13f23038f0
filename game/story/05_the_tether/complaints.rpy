## Complaints: the Studios, Saturday, 21:30. Close on Ava. Until the car there is no menu in words: she looks at a thing.

label complaints:

    open scene complaints
    scene studios_desk night with slow_dissolve
    music the_tether
    ambience studios_at_night

    "At the Studios, of a Saturday night, there are two lamps on. One’s Ava’s. The other’s Complaints, which is Bridie, with her supper."

    beat "5.04"
    bridie "“Dear Sirs. I went to sleep with my own husband. At breakfast we’d each got the same scar, from a goat. Neither of us has met a goat.”"
    ava "Is that the one from Tuesday?"
    bridie "Tuesday’s was another couple. Same goat. “My wife woke up knowing how to pack a parachute. She’s been through every drawer in the house.”"
    ava "They only share with their own. It’s only ever the family."
    bridie "It was. They put in something new at Cradle, on Monday, so that it matches people. It’s fifty-eight since Monday. I’ve a pile for Lifts. I’ve a pile for Other People’s Mothers."
    bridie "And then there’s this one. It hasn’t got a name on. “There are more of us than there are.”"
    ava "What pile’s that?"
    bridie "I haven’t a pile for it. I’ve four of it."

    bridie "Upstairs it’s “early feedback”. It goes along the corridor to Cradle, and Cradle writes back that it’s glad to be told."
    ava "How many are mine?"
    bridie "What’s got sand in it is yours. “Where is the end of the beach? We walked until Thursday.” “My little boy asks who took the rope.” They’re not cross, mind. They’ve given it five stars."
    ava "They cried, at the rope."
    bridie "Did they?"
    ava "The children. I had it in seven letters. They cried, and then they woke up. No. They woke up, and then they cried."
    "She can see it yet. It was a bit of blue polypropylene with a float on. It had taken her all of one afternoon to get it to hang."
    bridie "This one’s been sent us in error. It’s for a B. Calloway, over on the Guild side. He’s on the staff list. Who’s he?"
    ava "I’ve only ever seen him on the list."

    "There’s a message on her telephone, too. It’s been there since six."
    leo "Doors. Closing. This lift. Would like. To be let off. Tonight. It doesn’t. Want to say why. Guess who."
    bridie "Is that your lift?"
    ava "It’s my son."
    bridie "It’s got the sigh and everything."
    "It was timed for her to hear it coming up the stairs. He’ll have thought that she’d be coming up the stairs."
    bridie "Can’t you get him out?"
    ava "Not from here. They’ve been under since eight. I could put something down on the sand, for him to find. A message. No. A postcard."
    bridie "There’s an inch to write in, on those. What’ll you put?"

    menu (who="ava", screen="looking"):

        "Tonight’s list, with LEO on it" (thing="tonights_list", straight=True):
            lean telling straight
            remember told_leo_by_message straight
            ava "“You’re down for it until seven, and I can’t get you out. I only heard you now. I’m sorry. Mum.”"
            bridie "You’ll have to turn it round at the end."
            "She watches it go down, on the far side of the glass, in the wet. It lies there with its writing up."

        "The brochure, with the dolphins" (thing="the_brochure", comforting=True):
            lean telling comfort
            remember told_leo_by_message comfort
            ava "“You’ll love it when you’re in.” That’s what it says here. There’s room over for a dolphin."
            sound moth_at_glass
            bridie "Look at that. We’re on the fourth floor."
            "There’s been no window open. It’s gone to Ava’s lamp, and it’s walking round the inside of the shade."

        "The box of moustaches" (thing="the_moustaches", kind=True):
            lean telling third_way as_somebody_else
            bridie "They’re Birthdays’, those are."
            ava "“You needn’t be you. Come as anybody. I won’t say. Moustache enclosed.”"
            "She chooses him a ginger one. It takes her longer than the rope did."

    jump two_teas
