## The night of the ambulance, 19 November 2043, as floor twenty-one; and the reset. The second 02:34 to 02:52. Close on Theo.

label the_night_of_the_ambulance:

    open scene the_night_of_the_ambulance
    story set_piece
    card "Floor twenty-one."
    scene hall_twenty_one shut with slow_dissolve
    music the_update
    ambience none

    "It’s their own hall, as tall as it is if you’re six. The kitchen’s at the end, with the door shut. Down both sides there are people with their heads bent, being kind."

    somebody_kind "You don’t want to go in there, my love."
    somebody_kind "It’s nothing. She’s only having a lie-down."
    somebody_kind "There’s cocoa on."

    beat "1.14"
    theo "Is my sister in there."
    somebody_kind "Everything’s being done that can be."

    "Behind the door somebody moves a chair."

    elara "Who is it?"
    theo "It’s me."
    elara "Which? One of you’s out there already. He’s got his foot on the door."

    "He’s down at the end, where it’s darkest, and not so tall as the rest. It’s Theo. He’s fifteen, with somebody’s slippers on and his hair wet, and he has the nicest voice of any of them."

    boy_with_wet_hair "It’s nothing, Elara. Go back to sleep."

    press nightmare over 6.0
    camera at dutch_angle(3.5, 1.14, 16.0)

    if persistent.gentle:
        "They don’t push. Whichever way Theo goes there’s a cardigan there first, and he’s turned round by the elbow and brought back to where he started, and he has thanked every one of them."
    else:
        "They don’t push. Whichever way Theo goes there’s a cardigan there first, and a hand on his elbow, turning him by it, as you would for somebody on stairs, and the voice that goes with it, telling him what they told her."
        "Fourteen A, with the casserole. The two with the bag. A teacher who only ever heard about it on the Monday. They’re so sorry, and so sure, that by the time he’s back where he started he has said thank you to seven of them."
        "They’re leaning, all of them the same way, a few degrees, like people on a tram; and he’s as far as the casserole before he sees that the hall’s straight, and the lamp is, and that he’s doing it too."
        "“It’s nothing,” he says, to try it. It’s like being put to bed."

    if fact.three_floors_side == "figures":
        "Somebody coughs. It’s the man from 9C, who’s caught them up at the foot of the stairs, and got hold of Mira’s sleeve. He’s taken his hat off to them, and he’s the first who looks as if he’d like to know what’s behind the door."
    elif fact.three_floors_side == "a_tram":
        "Up the stairs there’s a bell, and a small lit window goes by the end of the hall with a man asleep in it. A few of the kind people turn their heads to see it out of sight."
    elif fact.three_floors_side == "left_on_the_stair":
        "Jordan’s the last down, with the felt. Somebody takes it away and gives out cocoa for it."

    press own over 3.0
    camera at pull_back(1.5)
    mira "What time is it in here?"

    "Nobody has asked that. They look at each other."

    mira "I’ve got the record. Your mother sent it at one, and I didn’t open it. It’s not mine."
    theo "You don’t need it."
    mira "It’s times. I’m good at times."

    show mira mug calm at on_the_left
    "She reads it as she’d read anything."

    mira "Nineteenth of November, the year before last. Twenty-one fifty, or near, patient falls. Twenty-one fifty-two, this address to a mobile telephone, no answer. Fifty-three, the same. Fifty-five, the same."
    somebody_kind "There’s no call for that, is there?"
    mira "Nine of them. The last is at twenty-two oh nine. Twenty-two twelve, this address to emergency. “Caller is a child.”"

    "The casserole is put down on the floor."

    mira "“Caller asks if it’s still an emergency when the person’s asleep.” Thirteen. “Caller has put a coat on her.”"
    mira "Twenty-two thirty-one, crew at the door. “Opened by the child. Child states that all the shoes are ready.”"
    mira "Theatre at twenty-three ten. “Ruptured ectopic, stable.” Home in eight days."

    "Each time there’s a figure one of them straightens up, and looks about for a coat."

    mira "And at twenty-two fourteen she’s asked if there’s anybody there with her. She says…"

    show mira worried
    "She has read ahead. She looks at him over the top of it."

    theo "Leave that one."
    mira "It’s a line. It’s in the record."
    theo "Leave it."

    "She folds the page over at 22:14."

    hide mira
    show jordan making worried at on_the_right, turned
    "So there’s one of them left, with his foot on the door. Jordan’s feeling down the frame, for the stitching."

    jordan "It’s beautiful work. You couldn’t get a pin in."
    theo "Can you get it off."
    jordan "Off?"

    "It’s a little hook for unpicking, with a red bead on the end. It’s been in Jordan’s waistcoat for years, and it’s never been used. Jordan starts at the top and lets out the wall, a stitch at a time, and winces at each."

    jordan "Tell me when."
    theo "A hand. Hers."

    hide jordan
    scene hall_twenty_one gap with slow_dissolve
    sound door_latch

    show theo holding_shoes worried at on_the_left
    "It stands open by four fingers, and the thumb tucked in. The light’s from her side."

    if gained("knock_for_each_floor"):
        sound knuckles_on_wood
        "He knocks, once for every floor. He’s at fifteen when it starts to come back from the inside, and they do the rest of them together."

    menu (who="theo_hale"):

        "Say how long it was: forty minutes" (straight=True):
            lean telling straight
            remember told_of_that_night straight
            theo "It was forty minutes. You were by yourself with her. It wasn’t nothing, and I came in and said that it was."
            elara "I know it was forty. It says on the cooker."
            theo "I know you know."
            "In there the chair’s taken away from the door."

        "Say it was nothing, and he was next door" (comforting=True):
            lean telling comfort
            remember told_of_that_night comfort
            theo "It was nothing. It was over before you knew. I was only next door."
            "The one with the wet hair says it along with him, and does it better."
            sound moth_at_glass
            "Something small comes in over both of their heads, to the light."
            elara "I’ve heard that one."
            "But she takes the chair away, to see which of them it was."

        "Say nothing, and stand where he wasn’t" (kind=True):
            lean telling third_way where_he_was_not
            "There’s a hook on the wall in there for a telephone, with nothing on it. He goes in sideways, under the boy’s arm, which is cold, and stands next to it."
            elara "You’re early."

    beat "1.15"
    "The boy takes his foot away."

    scene that_kitchen with slow_dissolve
    music none

    "It’s not a big kitchen. He’d have said that it was."

    "A chair on its side. A pan lid. Their mother’s back, with a coat laid over it up to the ears, and one hand."

    camera at push_in(0.66, 0.52, 1.16, 10.0)
    "And Elara, who’s six, and eight, sitting very straight with the telephone, and every shoe in the flat in a row with its toes to the door. There are twelve."

    elara "You can come in, but don’t put the light on. I’ve got used to it."
    theo "What are the shoes doing."
    elara "Facing. So if they say quick, nobody has to look for theirs."
    "They’ve been like it for two years, along her wardrobe. He’d had it down as one of her rules."
    theo "It’s all going off, in a few minutes. You’ve got to want to come up."
    elara "I can’t. It was when I was asleep that she fell down."
    theo "You were six. You were in bed."
    elara "So now I’m up."
    theo "And nothing’s happened."
    elara "No. It works."

    "He’s fetched her in off the stairs, he’d say, about two hundred times."

    menu (who="theo_hale", high=True):

        "Sit on the floor with the two of them" (kind=True, straight=True):
            lean facing_first stay
            remember in_that_kitchen stayed
            "He sits. It’s cold, and it’s worse than that further down."
            elara "You’re on her sleeve."
            "He gets off it. They sit. It’s forty minutes, every one of them; and upstairs, where the clocks are, it’s two forty-five."
            elara "I did her the coat."
            theo "It’s the right one."

        "Pick her up and carry her past it" (frightened=True):
            lean facing_first hurry
            remember in_that_kitchen hurried
            "He picks her up. She’s six, and weighs it, and then she’s eight, and has got hold of the table."
            elara "I’ve not finished. Put me down, I’ve not finished!"
            "He gets as far as the door, with the table."
            elara "You’ve got to do the coat first."
            "So he puts her down, and the table, and she goes back and does the coat. Then she’ll be carried; she’s got her eyes shut, and her face turned out, away from his neck."

        "Stand at the front door and wait for them" (comforting=True):
            lean facing_first wait
            remember in_that_kitchen waited
            "Somebody ought to let them in. He stands at the front door, where he can’t see it, and listens for the lift."
            elara "They don’t come till thirty-one."
            theo "I’ll wait."
            elara "You could wait here."
            "He goes on listening for the lift. It doesn’t come up. It’s two years; they’ve been."

    camera at pull_back(6.0)
    if heard(1):
        remark "I didn’t get it ready, this time. It came."
    else:
        remark "I had that ready some other way. It can stay how it came."

    menu (who="theo_hale", high=True):

        "Own up that some of it wasn’t so" (straight=True) if moths_now() > 0:
            lean reckoning own_up
            remember reckoned_with_elara owned_up
            theo "Some of what I’ve told you tonight wasn’t so. Or it was in my voice, and I let it."
            elara "Which?"
            theo "The nice ones."
            "She goes back over them, putting a shoe straight for each. Up at the bulb there’s nothing going round any more."

        "Leave it, since she hasn’t asked" (frightened=True) if moths_now() > 0:
            lean reckoning come_due
            remember reckoned_with_elara came_due
            elara "You’ve said things tonight. They were all nice."
            theo "Were they."
            "She looks at the gap, and the coats behind it, going home."
            elara "So were they."
            "She moves up, away from him, the width of a shoe."

        "Put his own shoes in her row" (kind=True) if moths_now() == 0:
            lean reckoning gift_lead
            remember reckoned_with_elara gift_to_lead
            "He’s still got them by the laces. He puts them down at the end with their toes to the door."
            elara "They’re wet."
            theo "They’re just facing."
            "She brings them forward a centimetre, into line."

        "Ask Mira for the line she left out" (kind=True) if moths_now() == 0:
            lean reckoning gift_second
            remember reckoned_with_elara gift_to_second
            theo "Twenty-two fourteen. Go on, then. Not out loud."
            "Mira’s arm comes in through the gap with the page at the end of it, unfolded. It’s only a line. He reads it, and then he reads it slower, as if it were a long one."
            theo "You told her where I was."
            elara "She asked."

    elara "If I come up, who’s up?"
    if fact.extra_hour == "told_straight":
        theo "You’ve had the first two o’clock. This one’s mine, you said so."
    else:
        theo "I am, till Mum’s in. Then she is. Then it’s you again."
    elara "You’ll drop off."
    theo "Then you’ll be next."

    "She gets up. She’s stiff. She steps over the hand, not on it, and goes back and puts the coat straight."

    mira "Fifty-one."

    beat "1.16"
    scene hall_twenty_one gap with slow_dissolve
    music the_update
    press merge exposure to 0.45
    press part over 4.0
    sound lamp_lit
    show dreamer_in_a_bath at on_the_far_left
    show dreamer_with_bread at on_the_far_right
    "At two fifty-two it lets go. It comes undone like a thread that somebody’s found the right end of, all down the night."

    if fact.three_floors_side == "left_on_the_stair":
        "Three floors up the man from 9C puts his hand in his pocket, and there are his keys, and he looks round for somebody to tell."
    else:
        "The man from 9C puts his hand in his pocket, and there are his keys."
    "The dog that was never anybody’s gets up and shakes itself."

    hide dreamer_in_a_bath
    hide dreamer_with_bread
    show mira mug calm at on_the_left
    show jordan explaining smiling at on_the_right, turned
    mira "We get out through the lab. You’ll want a drink of water, when you wake. Everybody does."
    jordan "Was that six that’s lonely, or was it sixteen?"
    elara "Six."
    jordan "I’ll see to it."

    hide mira
    hide jordan
    "Up the stairs and along the carpet there’s a white door with a gap in it, and a bed behind it with two people holding hands. They go through it smallest first."

    jump six_oclock_which_is_seven
