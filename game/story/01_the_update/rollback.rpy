## Rollback: three orders from a desk. Twice only the lab is seen, the third time both rooms. 02:05 to 02:25, and two again.
## Close on Mira.

label rollback:

    open scene rollback
    card "Floor fifteen."
    scene somnitech_lab night with slow_dissolve
    music the_update
    ambience lab_at_night

    show mira mug worried at on_the_left
    show jordan explaining worried at on_the_right, turned

    "Five past two. On the wall the rectangle’s green. In it there’s a dot that Mira has put a ring round."

    "Theo Hale is on the bench, as a telephone, propped against a whale. When nobody talks you can hear the room that he’s in. There’s a child in it, going up and down stairs in her breathing."

    mira "Ninety-one. It should have woken her at ninety."
    jordan "It should have woken her at forty."
    mira "I know what it should have done."

    "She has a list, on a card. There are three things on it."

    beat "1.10"
    mira "First. Everyone goes back to how they were at ten fifty-nine. Roll it back."
    sound glitch
    "It’s a lovely thing to watch. A hundred and ninety thousand people are picked up and set down three hours ago, and none of them spills."

    camera at push_in(0.4, 0.12, 1.14, 4.0)
    "All except the ring."

    show jordan frightened
    jordan "Sixteen."
    mira "She was on fifteen."
    theo "She’s gone heavy."
    mira "Heavy how?"
    camera at pull_back(5.0)
    theo "When you’re carrying somebody, and they stop helping."
    mira "That was up. I sent them all up."

    show mira calm
    "At the bottom of the card there’s something in pencil, with a question mark."
    mira "Your band has a voice in it, for goodnights. It says here that it’s yours."
    theo "It wanted one. I read it six words off the box."
    mira "Six will do. It can say anything with them. One line, and she’ll take it for you; it’s the only thing of ours she can hear down there."
    theo "What am I going to say."

    "She has her hands over the keys. She’s quick at most things."

    menu (who="mira"):

        "Type that nobody knows how deep she is" (straight=True):
            lean telling straight
            remember said_into_her_ear straight
            theos_voice "Elara. It’s Theo. Nobody knows how deep you are. We’re looking."
            show mira worried
            theo "That’s me."
            mira "Yes."
            theo "I’d have said it slower."
            "Ninety-four, says the wall, and then it stays there."
            theo "She’s got hold of my thumb."

        "Type that it’s only a dream" (comforting=True):
            lean telling comfort
            remember said_into_her_ear comfort
            theos_voice "Elara. It’s Theo. It’s only a dream."
            show mira smiling
            "Eighty-seven. It’s the first number tonight to go the right way."
            theo "I don’t say only."
            sound moth_at_glass
            "Something has got into the bench lamp."

        "Type: knock, once for every floor" (kind=True):
            lean telling third_way knock_for_each_floor
            theos_voice "Elara. It’s Theo. Knock. Once for every floor."
            theo "Knock on what."
            sound knuckles_on_wood
            "They hear it over the telephone: knuckles, on a headboard. It goes on for a long time. Jordan does it too, on the cardboard, so as not to lose count."

    card "Floor sixteen."
    show mira mug calm
    show jordan explaining worried
    "Twelve minutes past. The wall won’t take another order inside ten."

    mira "What’s she doing?"
    theo "Lying there."
    mira "Doing with her face."
    theo "Like when she’s working something out. She does all the doors at night, did you know. Not locks, I do locks. She does how far open they are."
    mira "All of them?"
    theo "She’s got a rule for every one. If I do one wrong she doesn’t say, she just gets up and does it again."
    mira "What happens if nobody does them?"
    theo "I don’t know. Nobody’s ever not."

    "Quarter past."

    mira "Second. Nobody has company any more. Kill the share."
    sound glitch
    "All over the city people are left by themselves with what they’ve got."

    jordan "Seventeen."
    show mira angry
    mira "There’s nothing in that that goes down. I wrote it. There isn’t a down in it."
    jordan "It’s as though somebody’s getting them over a bad line."
    mira "There isn’t a somebody. It’s a list."

    theo "Is it working."

    menu (who="mira"):

        "Tell him that each try has sent her down" (straight=True):
            lean telling_second straight
            remember rollbacks_told_to_theo straight
            show mira worried
            mira "No. We’ve tried twice, and each time she went down a floor."
            theo "Right. Thanks."
            mira "For what?"
            theo "For saying."

        "Cover the telephone, and tell Jordan" (kind=True):
            lean telling_second to_the_third
            remember rollbacks_told_to_theo to_the_third
            show mira worried
            "She puts her hand over it. It’s warm, from lying on the whale."
            mira "It’s us. Whatever we say to it, she goes down."
            show jordan sad
            jordan "I know. I’ve been sitting here knowing it."
            theo "I said, is it working."
            mira "We’re looking at it."

        "Tell him it’s green across the board" (comforting=True, frightened=True):
            lean telling_second hush
            remember rollbacks_told_to_theo hushed
            show mira calm
            mira "It’s green across the board."
            theo "What’s that mean."
            mira "Nobody’s worse."
            "Which is so. It’s what green measures. Jordan looks at her, and when she doesn’t look round, at the back of her coat."

    card "Floor seventeen."
    scene lab_over_library_flooded with slow_dissolve

    "Twenty-five past. Nobody at the bench can see what’s under it."

    shush "It said roll in the bath, so we rolled in the bath. That was at five past."
    stamp "At a quarter past it said to fill the stair."
    shush "They’re people, though."
    stamp "It didn’t say what with."
    shush "She keeps running away from them."
    stamp "Well, there are such a lot."

    "The bath’s twenty-five metres long, with the lights off. The stair’s full to the top, in nightshirts: the dentist, the princesses, the man from 9C with his strap."

    "They want to know if the little girl’s all right. Somewhere below them all she’s still going down."

    mira "Never mind the rest of them. Only her. Bring her up." (multiple=2)
    below "Never mind the rest of them. Only her. Ring her up." (multiple=2)

    sound phone_in_a_locker

    elara "It’s ringing." (multiple=2)
    elara "It’s ringing." (multiple=2)
    elara "He’s not answering." (multiple=2)
    elara "He’s not answering." (multiple=2)

    theo "Turn that off."
    mira "There’s nothing on."
    theo "Turn it off!"

    mira "What’s she standing on? Then delete the floor." (multiple=2)
    below "What’s she standing on? Then delete the fourth." (multiple=2)

    stamp "The fourth of what?"
    elara "No. You can have cupboard. You can have outside, and eyes shut. You have to leave that one in."
    shush "It did say the fourth."

    sound lamp_dies
    "They take it out. All over the Library doors are shut, one after another, quietly, by somebody who doesn’t want to wake anyone. The light goes with them."

    jordan "Eighteen. And now I can’t see her at all."

    "At the bench they try things until two fifty-nine."

    sound strikes_two
    story lock
    "Then it’s two."

    jordan "We’ve had two."
    mira "Wake everybody. Never mind how they take it. Everybody."

    "There’s a key for it, with a lid on. She’s never had the lid up. It’s a kind noise, for an alarm, and a hundred and ninety thousand people sleep through it."

    jordan "Why won’t they?"
    mira "It only wakes people when the night’s over. It won’t be. Somebody’s just given it another hour."

    menu (who="mira"):

        "Tell the boy to keep hold of her hand":
            lean care lead
            remember line_of_the_update a_floor_number
            mira "Have you got her hand?"
            theo "Since one o’clock."
            mira "Don’t put it down for anything."
            elara "Eighteen."
            "Asleep, and quite distinctly; and there’s the noise of somebody trying to write with his left hand."

        "Stay on the line, and ask him nothing":
            lean care second
            remember line_of_the_update a_question
            "She’s got four hundred things to ask him. She picks the telephone up off the whale and holds it."
            theo "You’re still there."
            mira "Yes."
            elara "Who’s got her? In the extra one?"
            theo "It’s this one. I’ve got this one."

        "Leave the wall, and see to Jordan" (kind=True):
            lean care third
            remember line_of_the_update a_rule
            "Jordan has sat down among the packaging. She gets down there too, to see what there is to do about it, and stays."
            jordan "It was going to be so that they’d talk."
            mira "I know. I’d have sold it for that."
            elara "Smallest goes first. That’s a rule."
            jordan "Who’s she telling?"
            mira "Somebody bigger."

    scene somnitech_lab night with slow_dissolve
    show mira mug worried at on_the_left
    show jordan explaining worried at on_the_right, turned

    mira "We’re shouting down a stair. How big is a floor?"
    jordan "You’re the first person who’s asked."
    mira "Could you walk it?"

    jump three_floors
