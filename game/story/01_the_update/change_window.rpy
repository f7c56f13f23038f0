## Change window: the SomniTech lab, before the update. Saturday, 22:40 to 23:00. Close on Mira.

label change_window:

    open scene change_window
    card "Floor four."
    scene somnitech_lab night with slow_dissolve
    music none
    ambience lab_at_night

    if heard(1):
        remark "I still wasn’t there. I can still smell it."
    else:
        remark "I wasn’t there for this. I’ve had it from both of them, and I remember the crackers burning, which I shouldn’t."

    "Twenty to eleven, SomniTech, second floor. Mira Voss has her supper out of a drawer, standing up: crackers. The ones that have gone soft are on the lid of the rack, to crisp."

    show mira cracker calm at on_the_left
    show jordan making calm at on_the_right, turned

    mira "The board’s on Monday, at nine. I want to walk in there with a number."
    jordan "Five hundred and twelve."
    mira "Of what?"
    show jordan smiling
    jordan "Pockets. I’ve put pockets in the whales."
    mira "Jordan."
    jordan "You can get a whole hand in. They’re warm. Nobody asked for it, so I thought they’d better have it."

    camera at push_in(0.42, 0.22, 1.15, 6.0)
    "On the wall a hundred and ninety thousand sleepers are a rectangle, and the rectangle is green."

    beat "1.02"
    camera at pull_back(4.0)
    show mira mug calm
    mira "Last night of it. At twenty-three hundred Share goes on. You’re asleep, somebody else is asleep, the two of you feel the same, there’s a knock."
    jordan "The same how?"
    mira "Heart, skin, breath. Both of you enjoying yourselves, say. You answer it, you’ve got company."
    show jordan calm
    jordan "And the other thing, when they’re not enjoying themselves?"
    mira "Then they can not enjoy it with somebody. It’s on the slide."
    jordan "Who finds them? Who goes round knocking?"
    mira "That’s bought in. All the makers have the same one, and there was a new one at eight. I’ve tested our end. Twice."

    "She eats another."

    show mira smiling
    mira "And they’ll like this. People woken in the night for no reason: May, two hundred a week. Since June, none."
    jordan "What did you do, in June?"
    mira "The band used to wake you when you got to forty, out of a hundred. Now you have to get to ninety."
    show jordan worried
    jordan "A hundred what?"
    mira "It’s only how upset they are."

    beat "1.06"
    show jordan explaining smiling
    camera at push_in(0.9, 0.14, 1.14, 5.0)
    "Jordan has been building something out of the box that the new screens came in. It has a stair going down on one side and a stair coming up on the other, and a floor in the middle."

    jordan "That’s the last stair in the Whale Library. That’s the first one in the Lantern Baths."
    mira "That’s a box."
    jordan "Seventeen centimetres, both of them. I’d never noticed. One’s felt and one’s tile, but your foot wouldn’t know. So you pull this out…"

    "The floor slides out. A pencil rubber, which is a child, goes down the one side and up the other."

    mira "Out of one dream and into the next. Why would they want to?"
    show jordan worried
    jordan "So that there’s two of them in it. They might talk. I get stars, off people, I get four point nine. I’ve not had one person come out and say, you’ve got that wrong, whales don’t do that."
    mira "What don’t whales do?"
    jordan "I don’t know, do I? Nobody’s said."

    "She has walked the rubber through it herself by then, twice. It’s neat. It’s going to be a very good slide."

    camera at pull_back(4.0)
    mira "How long to put in?"
    show jordan smiling
    jordan "It is in. It’s floor twenty-one. It only wants switching on, by somebody with more sense."
    mira "It goes on with the rest, then."

    show jordan making worried
    jordan "You ought to be in bed."
    mira "Quarter to twelve. Band on, gone. Six years I’ve slept. Before that it was an hour at a time, in a chair."
    jordan "What sort of chair?"
    show mira worried
    camera at push_in(0.3, 0.14, 1.14, 6.0)
    mira "A hospital’s."

    "It’s twelve minutes to eleven. She has time for one thing that isn’t on the list."

    menu (who="mira"):

        "Let the children sink at half the speed" (kind=True):
            lean care lead
            remember looked_after_at_the_change floors
            show mira calm
            mira "Under-twelves go down quicker than anybody. They’re light. I’m halving it."
            jordan "They’ll think it’s treacle."
            mira "Then they can complain."

            "It takes eleven of the twelve minutes, and won’t be on any slide. In the last one she looks for somewhere to write down that she’s done it, and there isn’t a column."

        "Keep somebody on the night line till three":
            lean care second
            remember looked_after_at_the_change line
            show mira calm
            "The night line is called Bashir, and has one arm in his coat."
            mira "Stay till three."
            "He says that the thing hasn’t rung since June."
            mira "Then you’ll get some reading done."

            "The arm comes out again. He’s at the part of his book where they dig the canal. He wants to know what he says to people, if there are people."
            mira "That somebody’s looking at it."
            "He asks if somebody will be. She has to think."
            mira "Put them through to me."

        "Make Jordan eat something first" (comforting=True):
            lean care third
            remember looked_after_at_the_change jordan
            show mira cracker calm
            mira "When did you last eat?"
            jordan "What’s today?"
            mira "Sit. Not on that. Open."

            jordan "These are burnt."
            mira "They’re carbohydrate. Again. What have you had since Thursday?"
            jordan "Yours. Out of the drawer. I thought you knew."
            "She looks. There’s a second packet behind the first, and it has been filled up again, very neatly, with felt."

    beat "1.05"
    camera at pull_back(2.0)
    show mira mug calm
    "Twenty-two fifty-nine. Jordan puts down the whale, and the needle, and takes hold of the bench."

    mira "Ready?"
    jordan "No."
    mira "Call it."

    sound band_chime
    "She calls it herself. A hundred and ninety thousand times, a thing the size of a hairgrip says to somebody asleep that there’s a knock at the door."

    camera at push_in(0.03, 0.12, 1.12, 6.0)
    "The rectangle stays green. On top of the rack the first cracker starts to smoke."

    show jordan calm
    jordan "I never said to switch it on, you know. I said that it was in."
    mira "I know. I did hear the difference."

    jump the_whale_library
