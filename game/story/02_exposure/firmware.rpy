## Firmware: Clara's bench, and Jonah's balcony. Saturday 28 October 2045, 15:10. Close on Clara.

label firmware:

    open scene firmware
    scene orchard_kitchen afternoon with slow_dissolve
    music exposure
    ambience orchard_kitchen

    if heard(2):
        remark "The onions again. I’ve asked Clara, and it was leeks."
    else:
        remark "I was across town that Saturday, and saw none of this. I remember the onions regardless."

    show clara soldering calm at on_the_right, turned
    show max pockets calm at on_the_left, turned

    "It’s ten past three in the afternoon, and Clara has a soup on, a unit open, and a dozen more on the floor, back from customers since Monday."

    clara "Hold that for me. No, with the other one, that one’s got onion on it. Now up. Now read me what they’ve put on the label."
    max_reyes "“He asked for a forest, and on Thursday it gave him his headmaster.”"
    clara "Put it with the others. Next."
    max_reyes "“My wife ordered the seaside and got geese.”"
    clara "She’s had geese three nights running, poor woman. She’s got a thing about geese."

    "A unit’s about the size of a loaf, with a round face that glows. You tell it what you’d like, and lie down; it listens to your chest until you’re under, and makes you a forest, or the seaside, with wind."

    beat "2.01"
    show clara soldering smiling
    clara "You know who came up last night? Him from the top floor. In his slippers, with it under his arm, nearly crying. It had jammed, and the little boy wanted his story."
    clara "And he said to me, Clara, I haven’t got one. I haven’t got a single story, I’ve only got this."
    max_reyes "What did you do?"
    clara "I mended it! He was so happy that he kissed the lid."

    beat "2.02"
    "There’s a unit by nearly every pillow on Orchard Steps. She has the back off the next, and her nose in it."
    clara "Look at that. That’s my forest. That’s two years of my life, that forest."

    show jonah folding calm at on_the_far_left, turned
    hide max
    beat "2.03"
    jonah "With respect, Clara, you wired the forest. I planted it."

    "Jonah Adeyemi’s on the next balcony, a metre and a half off, taking in washing. He lit the Alhambra’s pantomimes for twenty-four years; now he lights dreams, for the same firm as Clara, and still thinks of the cheap seats."

    jonah "And that’s your jumper on my half. The green peg’s the frontier. It’s been the frontier since your father hung it there."
    show clara ladling laughing
    clara "Eat something, you’re wasting away into a point of law."

    "She sends him a bowl across on the washing line, pegged by its handle to two of his own shirts. He winds it in, hand over hand, and doesn’t spill."

    jonah "Mrs Pereira downstairs sends her love."
    jonah "She’s been in my garden every night since June, as far as the lamps and back. She won’t let them update it. She has Artur with her, as he was. They take the map, and they don’t argue about it."
    clara "She looks well."
    jonah "She’s put on four pounds! A year of casseroles, from every door in this building, and the woman couldn’t close her eyes; and I gave her six trees and a bench. I’m not a vain man."
    clara "Have bread with it."
    show jonah standing smiling
    jonah "And tomorrow I’m fifty-three, and they’re putting the clocks back. I’ve never had a birthday with twenty-five hours. I wrote and told my daughter so. I said, there’s one over, my dear, if you were short."

    show clara soldering calm
    camera at push_in(0.7, 0.3, 1.1, 8.0)
    "She’s stopped listening. She has a clip on her own finger, and the geese one open under the lens, and she’s humming, which is how she thinks."

    beat "2.06"
    clara "Huh."
    jonah "I don’t like huh. In the theatre huh is when they get the ladder."
    clara "It’s not broken. None of them is. It listens to your chest, same as ever, and it used to hunt about for whatever made you quiet. And since Monday’s update it’s gone the other way! It hunts for what’s loudest."
    jonah "And what’s loudest?"
    clara "What you’re frightened of. It goes straight there, whatever you ordered. It’s found the worst thing every one of these people’s got, and it’s played them that, right through."
    clara "And, Jonah, it’s done it beautifully. You should see these geese. They’ve got light coming through the feet."
    show jonah standing worried
    jonah "Thank you. How perfectly horrible."
    camera at pull_back(3.0)

    "She puts the soup down on a letter. A sleep clinic in another city would like her from January, and she’s written yes. It’s been ready since Wednesday, under one pan and another. Nobody’s been told."

    hide jonah
    show max writing calm at on_the_left, turned
    max_reyes "Did you get a chance to look in the backup?"

    show clara soldering worried
    "Last spring, for his birthday, she moved everything Max had to a new telephone. It all came across but one message, three minutes long, that he’d taken off the kitchen’s machine. It was their father’s."
    "She looked for it in April. She looked on the bathroom floor, with the tap on, till it was light."

    max_reyes "You said, when you’d got a minute."

    menu (who="clara"):

        "Say it’s somewhere in the backup" (comforting=True):
            lean telling comfort
            remember voicemail_told comfort
            show clara soldering smiling
            clara "It’s somewhere in the backup. It’s a huge backup. I’ll have a proper go when I’m through with these."
            max_reyes "All right. It’s just, I say it over, so as not to lose any. And it’s getting to be me."
            clara "Somewhere in there. Two seconds, that’s my soup."
            sound moth_at_glass
            "The soup’s off the heat. A moth has got in under the bench lamp. It goes round, and bumps."

        "Hum him what she’s got of it" (kind=True):
            lean telling third_way the_hum
            remember noticed_two_rings
            show clara standing smiling
            "She can’t do the words. She can do the tune of it: where it wanders off, where it goes up for a question, the flat bit, the long flat bit in the middle."
            show max writing smiling
            max_reyes "You’ve left off the rings. It’s two rings, and then him. And you’ve got him too high. I can’t do it either. I’ve got all the words, and I can’t get him saying them."
            "They do it again, from the rings, she on top and he below, as low as he goes. It comes to an end in a sort of grunt, and there they both are."

        "Tell him it isn’t in any backup" (straight=True):
            lean telling straight
            remember voicemail_told straight
            show clara standing sad
            clara "It’s not in there. It isn’t in anything, Max. I looked in April. I went through the lot, and then I went through it again, and I’ve been telling you it’s somewhere ever since."
            show max writing sad
            max_reyes "You did it for my birthday."
            clara "I know what I did it for."
            "He squares up his receipts on the table, and there aren’t any edges left to do, and he does them again."

    show clara soldering calm
    hide max
    show jonah folding calm at on_the_far_left, turned
    "Max goes off to do his physics at Leila’s evening class, where nobody talks. She turns the geese over, and looks at the hole where it listens."

    clara "Jonah. Say it’s going to find Max’s. It finds everybody’s, and they’re not putting it right till tomorrow noon."
    show jonah folding worried
    jonah "Then for tonight one might read him a book."
    clara "You could be in there first, with a lamp."
    jonah "I should like it noted that I don’t care for that sentence at all."

    jump night_school
