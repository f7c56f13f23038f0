## Override: Max's room and the bench across the hall, the second 02:00 to 02:12. Close on Leila, and on Clara for what she does.

label override:

    open scene override
    scene maxs_room night with slow_dissolve
    music none
    ambience unit_by_the_pillow

    show clara standing worried at on_the_right, turned
    show leila coat worried at on_the_far_left, turned

    "It’s a minute past two. In the bed he’s talking, not in his own voice. He’s got it down as low as it’ll go."

    max_reyes "It’s me, by the way."
    max_reyes "I’m at the terminus. I had one passenger, and he got off."

    clara "That’s Dad."
    leila "That’s Max."
    clara "It’s what Dad said. It’s the message. I’ve not heard that since…"

    "She has hold of the end of the bed. It goes on, about bread. It’s two years since there was anything so dull in this flat."

    beat "2.12"
    jonah "His heart’s ninety. It’s a hundred and ten. Clara, it’s a hundred and fifty."
    show clara standing frightened
    camera at push_in(0.5, 0.7, 1.12, 5.0)
    "His lips have gone a bad colour. He’s breathing in, and in, and in on top of that."

    sound unit_chime
    "The unit chimes. His shoulders come down. “Good evening, Max,” it says. “It’s two fifty-eight.”"

    max_reyes "It’s me, by the way."

    if fact.consent_told == "straight":
        clara "That’s his two hundred and thirteen. He gave that up. I told him he’d sleep through it."
    elif fact.consent_told == "comfort":
        clara "I said I’d wake him. Max! I said I’d wake you for it!"

    "She’s got him sitting up. She’s had a wet cloth on him. He lies down again like sand."
    leila "Ring one-one-two."
    clara "I have. It’s just a noise, it’s everybody. Max. Max!"
    "He gets as far as the rain. His heart goes to a hundred and fifty; then there’s a chime, and it’s two fifty-eight."

    jonah "It isn’t stuck, I think. It’s being careful. He takes fright, and there’s no stop to wake him; so it puts him back where he was last well."
    clara "When’s he well?"
    jonah "When it rings. Before anyone’s had to do anything."

    camera at pull_back(3.0)
    leila "When did you take out the stop?"
    clara "Four."
    leila "You asked him at twenty to ten."
    clara "Yes."

    if fact.said_at_two_fifty_nine == "straight":
        "He’s still got the pencil. It’s going, on the sheet, a stroke each time it chimes."
    elif fact.said_at_two_fifty_nine == "to_the_third":
        leila "You said that it couldn’t have gone back."
        clara "I know what I said."
    elif fact.said_at_two_fifty_nine == "hushed":
        leila "I told him it was nearly over. He believed me, I watched him."

    beat "2.15"
    show clara soldering angry
    "There’s a way in for technicians, four fingers on the lid and a word. She does it. She says the word, and then some others."

    sound unit_chime
    "“Somebody is interfering with this patient’s rest,” says the unit. “The session is protected until he has slept well.” There’s a click, as it shuts its ears."

    beat "2.14"
    show leila arguing angry
    leila "Then throw it out of the window! Let him wake up, and be wretched, in a kitchen, with the light on. People do. I’ll sit there with him till Tuesday."
    clara "That’s only its ear, on the pillow! It’s the base that does it, behind the fridge, it does the whole of Orchard Steps. If I pull that I’m dropping thirty-seven people."
    leila "Drop them!"
    clara "And him! In the middle! It puts the night away when it stops, that’s what it’s for, and whatever you’re in the middle of, that’s what you’ve got, that’s you. Look at him! Do you want him left with that?"
    leila "And if we leave it?"
    clara "They all put it away at three. It takes them a minute or two."
    leila "He’s got until three-oh-one to hear it out. It told him so."
    clara "He’ll not get there! He never gets past the rain!"
    beat "2.13"
    show clara standing sad
    clara "And look at this. That’s him when it’s just put him back. That’s sleep, right down, that’s as deep as it goes. I’ve a graph two years long and he’s never once been there. For a minute at a time he’s better than I’ve ever got him."
    leila "He’s blue."
    clara "I can see he’s blue!"

    sound unit_chime
    "It chimes. “Good evening, Max.”"

    menu (who="clara"):

        "Sit down on the bed and hold his hand" (kind=True):
            lean care lead
            remember line_of_exposure two_seconds
            show clara standing sad
            "She puts the tools down. She sits on the bed, with his hand in both of hers, and does nothing. Jonah finds that he has to see to the lamp."
            "Between one “by the way” and the next he says something in his sleep that isn’t in the message."
            max_reyes "Two seconds."

        "Ask Leila for her coat, for his feet":
            lean care second
            remember line_of_exposure is_there_bread
            clara "His feet are like fish. Give us your coat."
            "It isn’t a coat that people ask for. She’s smaller without; she has on a jumper with a darn. Clara does it round his feet, and tucks it in tight."
            max_reyes "Is there bread?"
            leila "Was that the message?"
            clara "No. That was him asking."

        "Make Leila sit, she’s swaying":
            lean care third
            remember line_of_exposure who_is_up
            clara "Sit. You’re swaying. Four hours isn’t plenty, you’ve been saying that since school, and you were horrible then as well. On the floor. Head down."
            "She’s pushed, quite hard, by the top of the head. The carpet has a receipt on it, for cheese."
            max_reyes "Who’s up?"
            "It’s his own voice, and it’s not in the message. “All of us,” says Clara."

    show leila coat worried
    leila "So he has to hear it to the end, by three, and he can’t, because he takes fright. Then somebody ought to be in there with him who doesn’t."
    clara "I’d pick it up. I’d hear it ring, and I’d pick it up, and he’d never get to the end."
    jonah "I’d cry. I cry at the ones I’ve hung myself."
    leila "I shan’t cry, and I shan’t pick it up. I’ll talk to him. I’ve talked people out of a good deal."

    menu (who="leila"):

        "Ask what Max would want, if he could say" (kind=True):
            lean between second
            remember override_side max
            leila "If he could put his hand up in there, what would he ask for?"
            "They think. In the bed it’s raining on the one side of the tram."
            clara "To hear the end."
            leila "Then the plug waits for the end. That’s all that I wanted to know."

        "Say she’ll stand by whatever Clara does" (kind=True):
            lean between third
            remember override_side clara
            leila "It’s your hand on the plug. Leave it in, or take it out, and I’ll say that it was right. I’ll say so to everyone, for years. You know what I’m like."
            clara "You don’t think it’s right."
            leila "I haven’t the faintest idea. I’m telling you where I’ll be standing."

        "Say Max would want it out, whatever Clara wants" (frightened=True):
            lean between second_not_third
            remember override_side max_not_clara
            show leila arguing angry
            leila "You want that line on your graph. He’d want to be let go. If I’m not out by three, you pull it, and you don’t stand there admiring him."
            clara "That’s a filthy thing to say."
            leila "Yes."

    show clara soldering worried
    "There’s one unit to spare. It has a label on, and the back of it is held with tape. Clara puts it on the same base as Max’s, with the wall between them down."

    jonah "She’s never once used one. It doesn’t know her. When she wants to wake up, it won’t know."
    clara "It’ll think she’s the last customer."
    leila "What was the matter with the last customer?"
    "Jonah has his thumb over the label."

    hide clara
    show jonah testing worried at on_the_right
    "So at ten past two Leila Haddad, who has told nine people a week for years that it’s perfectly easy, lies down on a bedroom floor with somebody’s geese by her ear."

    leila "I’ve never done this. I don’t go off in front of people."
    jonah "Think of it as a blackout. I count three, and you needn’t be brave after one."
    leila "And what if I simply don’t?"
    jonah "Standing by. Three."
    leila "I’m only saying that as a rule it takes me a good…"

    hide leila
    "He turns his lamp on the back of his own hand, and shades it, until it’s what you’d leave on for somebody."

    jonah "She’s off, Clara. She’s in the middle of a sentence."

    jump the_landing_2
