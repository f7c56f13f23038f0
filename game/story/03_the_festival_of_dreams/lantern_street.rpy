## Lantern street: Saturday at sunset, 17:40. Close on Remy, and on Lyra for what she tells Tara.
##
## Every caption up to the creature is a sentence that is not finished. What is not chosen here, it finishes there.

label lantern_street:

    open scene lantern_street
    scene lantern_street parade with slow_dissolve
    music the_festival
    ambience lantern_street_crowd
    sound festival_drum

    "Lantern Street is a hundred and ninety paces long, and on the last Saturday of October,"
    "when the sun has gone down behind the Baths, and it is nobody’s bedtime yet,"
    "one band comes into it at the bottom, playing what the band at the top has just left off playing,"
    "and between the two of them they bring in the Festival of Dreams."

    if heard(3):
        remark "That is still my short one. I have not found where it could be cut."
    else:
        remark "That was my short one. You needn’t answer; my students never do."

    beat "3.01"
    "First come the drivers of the sleeping cars, in braces, with the moon on a pole. Then the fishmongers with their fish, which is paper, and takes nine of them."
    "A man on stilts looks in at each first floor as he passes, and wishes it good night."
    "In Neo-Elysium grown people dress for bed. They ask one another at bus stops what they are having. By eight there is a card in every shop, CLOSED FOR BED; there is one on the door of the bank."

    odile "Two round, one tall, mind the string, madam! Marc! The ladder!"
    marc "I’m on the ladder!"
    "Odile and Marc Solene, at number nine, sell lanterns. Today they sell them with all four hands, at the top of their voices, and they have not sat down since Wednesday."

    show remy lantern calm at on_the_left, turned
    "On the first floor opposite there is an iron bracket with nothing on it."
    "What used to hang there has been brought down into the street, dusted, under the arm of a gentleman of seventy-one in an opera coat, who looks, if it may be said, well."

    odile "You’ll light it this year, Remy!"
    remy "I shall see how the evening goes."
    odile "She’d be up there at that window. You remember? The moment it caught. “There,” she’d say, “now they can find us.” You could hear her at the Baths!"
    remy "One could."
    "Adaeze Okonkwo has been dead for eleven years. Each year he dusts it, and takes it for a walk, to see how the evening goes."

    show tara lantern laughing at on_the_far_right, turned
    tara "Remy, there’s a fish, and I’ve been under it, I was the fourth leg from the, and they said I could do the tail only I don’t want the tail, I want to be, is that hers?"
    remy "It is. Good evening. Your lace is undone."
    tara "It’s always undone, I’d only have to, where’s Lyra, because the thing is—"
    "Tara Solene is nine. She is hardly ever known to come to the end of a sentence. There is always a better one going by."

    beat "3.05"
    camera at push_in(0.5, 0.5, 1.08, 12.0)
    "Along the kerb the citizens have their booths. Anybody who has had a dream that he thinks well of may show half a minute of it, for a coin. You put your head in at a curtain."
    "Mrs Dell from the ferry has one in which her sister is on time. A bus conductor has one where he is seven feet tall, and nobody mentions it."
    "And there is a man whose dream is of a queue that moves. His is the longest queue. It has been as it is since five."
    queue_man "It moves inside."

    tara "If they all had the right one, the actual perfect one, once, then they’d have had it and they could sit down, Mum could sit down, and the thing is nobody’s even looking, they only have whatever’s—"
    remy "And what is in yours?"
    show tara lantern smiling
    tara "I’m in front."

    camera at pull_back(2.0)
    hide remy
    hide tara
    beat "3.02"
    show lyra unpicking calm at on_the_right
    "Her sister Lyra is twenty-four, and a weaver of the Guild, second grade. At dawn tomorrow portal eleven will show a piece of hers, her first alone. She has a customer by the lapel, to look at the cloth."

    customer "It’s for our anniversary. It’s only the evening that we met, on the bridge, with the band. Just without the rain."
    lyra "Was there rain?"
    customer "It tipped down. We ended up under somebody’s boat."
    lyra "So that’s four hours under a dry boat."
    customer "Could you do it nice, though?"
    show lyra unpicking smiling
    lyra "I do a very good rain. It’s eleven greys, and one of them’s warm. Nice is beige."
    customer "How much is it without?"
    lyra "Double."
    "They will have the rain."
    "By day she makes evenings for other people. By night she lies in an attic with her eyes open. It has been so since they made her a weaver, three years ago, and she says that it proves something."

    beat "3.03"
    show brian presenting laughing at on_the_far_left, turned
    show lyra unpicking calm
    brian "Lyra! Love the cuffs, what’s left of them. Half past nine, in the Hall. You’re going to hate me for about nine minutes."
    lyra "I’d put aside longer."
    "He gives her a sticker. It says WHY WAIT. Mr Calloway develops dreams for the Guild, in a room and a chair that were another man’s; he is thirty-one, he lives at a hotel, and he has not been seen to sit."
    show brian presenting smiling
    brian "And tomorrow, what are you all doing for breakfast? You do a breakfast, don’t you, on the Sunday? All down the street?"
    lyra "I think it’s just whoever’s there."
    brian "No, that’s nice. Odile! What are you two doing for breakfast?"
    odile "Selling!"
    "He goes from door to door with it, giving out stickers."

    beat "3.06"
    hide brian
    "On the door of the Hall there is a motion: whether the Guild shall take up Mr Calloway’s invention, as from dawn."
    "None of them has seen it. They stand about in twos under the lanterns, in their good coats, and leave off talking when a third comes up."

    show tara lantern smiling at on_the_far_left
    tara "Lyra, at dawn, in the procession, who’s in front, the actual front, because I asked the man with the list and he said ask your sister, so I’m asking, can I, is it me?"
    "Lyra asked him on Monday. She knows what the man with the list said."

    menu (who="lyra"):

        "The front is for the Guild’s…" (straight=True):
            lean telling straight
            remember told_in_lantern_street straight
            lyra "The front is for the Guild’s apprentices. There are twelve, with certificates. I asked, and he said no. He’s got you behind the big drum."
            show tara lantern worried
            tara "But you can’t be seen behind a, nobody’d know, I’d only be legs!"
            lyra "You’d be very good legs."

        "Next year, surely…" (comforting=True):
            lean telling comfort
            remember told_in_lantern_street comfort
            lyra "Next year, surely. They’ll have had a good look at you by then."
            tara "Is that what he said or is it what you—"
            lyra "It’s what he meant."
            sound moth_at_glass
            "There is a moth in the lantern over their heads. It goes round in there, quite unhurt, with a shadow the size of a hat."

        "Take this one, and…" (kind=True):
            lean telling third_way a_lantern_in_front
            "She reaches up, and unhooks a round one from her father’s string, and doesn’t pay."
            lyra "Take this one, and walk in front of Remy, wherever he goes. You’d have two. That’s a front."
            show tara lantern laughing
            tara "He only goes to the corner and—"
            lyra "Then it’s a short one."

    "At the top of the street the fish has to be turned."
    "It takes all nine of them, and everybody else goes into the doorways; and for the length of a fish four people who know each other are in one doorway, and cannot move their arms."

    show remy lantern calm at on_the_left, turned
    show brian standing calm at on_the_far_right
    hide tara
    show lyra unpicking calm at on_the_right

    menu (who="remy"):

        "Lyra, her lace, before she…":
            lean care lead
            remember looked_after_in_the_street lace
            remy "Lyra, her lace, before she goes headlong in front of everyone you know."
            "There is no room to kneel. Lyra does it, in velvet, on the stones, with a fishmonger’s knee in her back, and says things that one does not embroider. It is a good bow, and lasts for four minutes."

        "You’ll have no cuffs left if…":
            lean care second
            remember looked_after_in_the_street cuffs
            remy "You’ll have no cuffs left if you go on at that pace. What is it? Is it dawn?"
            lyra "It’s the middle grey. It’s got no nap."
            "He puts out his finger, and she winds the thread on it, as they did when she was seventeen and his pupil. She lets go of the sleeve."

        "Mr Calloway, won’t you at least…" (kind=True):
            lean care third
            remember looked_after_in_the_street chair
            remy "Mr Calloway, won’t you at least lean? There is a ledge."
            brian "I’m good! I’m… is it a ledge?"
            "He leans on it, for as long as it takes to turn a fish. When he thinks that nobody is looking he shuts his eyes."

    sound festival_drum
    "Then the drum goes; the fish is round; its eye slides by, at the height of the first floor, with a lamp in it."
    "Everybody is let out into the street again, rather warmer than they went in. It is twenty past six, and nothing is wrong with anything."

    jump nine_minutes
