## The drive: a car across the city, from the first 02:45 to the second 02:02. Close on Ava. Here is the first menu in words.

label the_drive:

    open scene the_drive
    scene car night with slow_dissolve
    music none
    ambience car_at_night

    car "You have asked for Kestrel Court. At this hour I would suggest a rest."
    show ravi at_the_wheel calm at on_the_left, turned
    show ava coat calm at on_the_right
    ravi "We’ve got two people who can’t be woken."
    car "I am glad that somebody is sleeping well. Lantern Street is closed, for the procession at dawn. I am taking the canal. Please let go of the wheel, sir. I have it."
    "He’s got both hands on the wheel, at ten to two, as he was taught. It goes where it goes. He keeps them on."
    "Nobody’s about, all the way down to the canal, with every window dark and every lamp lit, and the signals going through their colours for nobody."

    ava "What’s your mother’s house like?"
    ravi "It’s blue. It’s got a step. She has all the neighbours on the step, and asks after them one by one; and then the door’s shut, and she tells me what they said. I was brought up on that. The door was my job."
    ava "Were you ever on the step?"
    ravi "Somebody had to do the door."
    car "We are being overtaken by a swan."
    "They are. It’s on foot, on the tramlines."
    ravi "You never draw faces, do you?"
    ava "They look at you. No. They look away. A hand’s only doing what it’s doing."
    ravi "That man of yours, with the cups. Mara brought him out to show me. I’ve never held them like that in my life."
    ava "You’re not looking, when you do it."
    "There’s nobody on the Orchard bridge. For the whole of the bridge they don’t say anything."

    if fact.told_over_sams_telephone == "straight":
        ava "I told them twenty minutes. It was twenty-five. Then I went out again."
        ravi "They’ll have put down the five. Children are very fair."
    elif fact.told_over_sams_telephone == "comfort":
        ava "I told them that I was next door. Sam’s had them facing the wall ever since."
        ravi "Then when you get in they’ll have their backs to you."
    else:
        ava "I sang, at work. Bridie stopped eating."
        ravi "I’d have come along for that. I’d have come as far as the mat."

    radio "It’s a minute to three. Here’s the time, for everyone who’s up."
    "There are six of them, and the last one’s long."
    radio "It’s two o’clock."
    "He said so an hour ago, the same man. One can hear him turn the paper over, to see."
    radio "It’s two o’clock."
    sound clock_goes_back
    "Then her telephone lights up, on her knee. It’s Sam. He’s sent a picture of the chart, with a line ruled under 02:59, and 02:00 written in below."
    sam "They’ve gone quiet. All down the stairs. All at once."

    ravi "I’ll tell you how it goes. I did say somebody’s got to be stood at it. That’s only to begin with. There’s a timer. I set it, and it holds itself. You fetch them along, and we all walk out."
    "He’s looking at the road. He’s driving it; the car’s let him have a bit of the wheel. He’s got his hands at ten to two, and all the knuckles have come up white."
    "She looks at hands for a living."

    menu (who="ava"):

        "Ask him again" (straight=True):
            lean telling_second straight
            remember said_in_the_drive straight
            ava "Is there a timer?"
            "His hands come down off it. It’s the first time since the bridge."
            ravi "It doesn’t hold itself. It’s whoever’s… Ava, if I tell you, we’ll stop the car. We’ll sit here, and be sensible. And that’s your road."
            "She’s got her mouth open. It is her road. There’s the banner. It’s she who says it."
            ava "Drive."

        "Tell Sam, on the telephone" (kind=True):
            lean telling_second to_the_third
            remember said_in_the_drive to_the_third
            ava "Sam? He says that there’s a timer on it. He says we all walk out."
            sam "Does he? How’s he look?"
            "She doesn’t answer that. On the wheel a thumb’s going up and down, along the stitching, like somebody stroking a cat at the vet’s."
            sam "I’ll warm the other pod, then."

        "“Good”" (comforting=True, frightened=True):
            lean telling_second hush
            remember said_in_the_drive hushed
            ava "Good."
            ravi "Good."
            "He changes his grip. They’ve left wet marks, at ten and at two; she watches them dry. The car thanks him."

    if heard(5):
        remark "That’s the bridge. I’d got it ready to leave out."
    else:
        remark "I leave it out as a rule, the bridge. No: it’s in."

    story lock
    jump the_tether
