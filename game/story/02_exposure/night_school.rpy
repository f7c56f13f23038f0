## Night school: over the shop at 4 Tanner's Row, 18:30 to 20:00. Close on Leila.

label night_school:

    open scene night_school
    scene night_school evening with slow_dissolve
    music none
    ambience a_class_reading

    show leila arguing calm at on_the_right

    "Nine grown people are learning to read on a Saturday evening. For the last half-hour Leila reads to them, and they needn’t do anything."

    leila "“The ship had been due for so long that people had given up saying which ship.”"
    mr_osei "Miss. Mrs Lund’s gone."
    leila "She’s allowed. She’s been on her feet since five. “In the harbour they’d painted the mooring posts for it twice.”"
    mr_osei "That’s both the plasterers, now."

    "They go off like that every week, one after another, with their mouths open and their shoes on the radiator. It’s a bad novel. She’s read it to four classes, and no one has met the ship."

    show leila coat calm
    mr_osei "Only I’ve got my page for Monday. I’d sooner hear it straight through."

    "Mr Osei’s sixty-eight, and drove a crane. On Monday he’s going to read one page aloud, standing up, and she’s as frightened of it as he is."

    leila "They none of them sleep like this at home. I’ve asked them. They say that they don’t have to, they’ve got the unit."
    mr_osei "It’s a good unit. It’s had a bad week, it’s given me the crane. Before that it was always my mother’s yard."
    leila "And your sister’s still living there, isn’t she? Do you ring her?"
    mr_osei "What about? I’ve been there all year."

    beat "2.09"
    leila "There you are, though. Mrs Lund thanked me, on Thursday, for visiting her in hospital. I never went. I’d meant to, I had the grapes. Her unit had me go, and she can’t tell which of us it was."
    mr_osei "Was it a nice visit?"
    leila "I gather that I sang."

    beat "2.04"
    show leila arguing calm
    leila "I’m not saying that it doesn’t work. But people used to lie in the dark till they dropped off. It was dull, and there was usually somebody in the next room who coughed, and that was how one found out that it could be done."
    mr_osei "How do you sleep, miss?"
    leila "Four hours. It’s plenty."
    "He looks her up and down, for where the load is."

    "Max is in the back row, under the map. He’s done his physics. He’s been watching the plasterers."

    show max writing tired at on_the_left, turned
    max_reyes "How do they do it? He was in the middle of a biscuit."
    leila "They stop holding on. You could try it, there’s a desk."
    max_reyes "I have tried it. I heard all about the ship."

    if fact.voicemail_told == "straight":
        max_reyes "Clara says it’s not in the backup. She says it isn’t anywhere."
        leila "She told you so? In words?"
        max_reyes "She put the soup down first."
    elif fact.voicemail_told == "comfort":
        max_reyes "It’s somewhere in the backup, Clara says. It’s a huge backup."
        leila "Did she look at you?"
        max_reyes "She looked at the soup."
    else:
        "He’s humming something under his breath, with a grunt where it ends. He keeps going back for the grunt."

    "There are boots on the stairs, and a lid that’s rattling."

    show leila coat calm at in_the_middle
    show max writing tired at on_the_far_left, turned
    show clara ladling smiling at on_the_far_right, turned
    clara "Who’s awake? You two. Hold that, it’s hot, there’s a lid somewhere. I’ve had an idea, and I want you to come home and hate it."
    leila "Could I hate it here?"
    clara "I need the table. I need Jonah as well. It’s about this one."

    "Clara has had ideas most weeks since the two of them were seven. Generally somebody has to stand on a chair."

    menu (who="leila"):

        "Send Clara home, to sit with him first":
            lean care lead
            remember looked_after_at_school clara_sent_home
            show leila coat calm
            leila "Take him home, and sit with him, for an hour, in the same room. Not soup. Not me. You needn’t talk. When I come, you can have your idea."
            show clara ladling worried
            clara "What would we be doing?"
            leila "Sitting."
            clara "Yes, but what with?"

        "Ask Max for his receipts, till the morning" (kind=True):
            lean care second
            remember looked_after_at_school receipts
            remember noticed_terminus
            show leila coat calm
            leila "I’ll keep those for you till the morning. Everybody in this room has put something down tonight. You’ve got about a kilo there."
            show max pockets calm
            "It takes some time. He gives her seven months of groceries, pocket by pocket, and then from the inside one, last, a thing that isn’t a receipt."
            max_reyes "That’s a tram ticket. It was in his coat. It says terminus. Don’t let anybody write on it."
            leila "I’ll put it in the register. Nobody writes in that but me."

        "Make Clara eat her own soup":
            lean care third
            remember looked_after_at_school soup
            show leila coat smiling
            leila "When did you last have any of this yourself? I don’t mean tasted."
            clara "What’s today?"
            leila "Get up on that desk. Open."
            "It’s a child’s desk. Clara sits on the lid, with her knees by her ears, and for four minutes by the clock she doesn’t say a word."
            show clara ladling calm
            clara "That’s good, that. Who made it?"

    hide clara
    hide max
    hide leila
    camera at push_in(0.5, 0.6, 1.1, 9.0)
    mr_osei "Ladies and gentlemen."

    "He goes up the rows with his cap on, touching each of them on the shoulder, as the driver used to do for him, at the end of the fourteen."

    mr_osei "All change, please. Ladies and gentlemen, all change."

    jump consent
