## Two fifty-nine, and then two: Max's room, 02:50 to the second 02:00. Close on Leila.

label two_fifty_nine_and_then_two:

    open scene two_fifty_nine_and_then_two
    scene maxs_room night with slow_dissolve
    music exposure
    ambience unit_by_the_pillow

    show leila coat calm at on_the_right

    "Ten to three. He’s been flying for two hours and a half, on his side, with one hand up by his ear; and Leila has sat and looked at the walls, which he has papered with groceries."

    "She writes it on the back of one, since it’s what’s done here. “L. Haddad, present, from 00:15.”"

    clara "How’s he look?"
    leila "Like a person asleep. He’s very good at it."
    clara "Good. There’s an hour yet, it’s the second one we want. Don’t touch anything. Do you want soup?"
    leila "Your voice carries, Clara, and so does your soup."

    "The door’s open, and the bench is just across the hall. There’s a speaker on it, so that all three of them can hear what he says in there, which for some time has been the names of stops."

    beat "2.11"
    show leila coat worried
    max_reyes "Jonah? Why’ve you done that?"
    jonah "What have I done, dear boy?"
    max_reyes "The lamps. You’ve turned one round."

    "In the kitchen nobody says anything. Somebody’s chair goes back."

    jonah "I’ve not touched them."
    max_reyes "There’s another."

    hide leila
    scene jonahs_garden turned with slow_dissolve
    press nightmare over 6.0
    camera at push_in(0.5, 0.42, 1.12, 16.0)

    if persistent.gentle:
        "He’s on the gravel again, and there’s a telephone at the end of it, ringing. One after another the lamps in the trees turn to face him. They aren’t lighting the path. They’re lighting him, so that anyone could see that he’s up."
    else:
        "He’s back on the gravel; and the lamps are turning, as heads do when somebody comes in late, the near ones, and then the row behind, politely, and then the ones at the back, to see what everyone’s looking at."
        "They don’t get any brighter. But wherever he goes on the path he’s in front of them all, and he has his shadow round him on every side, like a skirt."
        "And it has started to ring; at the far end of the gravel, where it’s dark, on a wall that isn’t there, the telephone’s ringing, as it does, not loud."
        "He doesn’t go. He stands quite still, which has always worked. And they lean down out of the trees on their strings, all forty, all forty-three, until it’s as light as it is in a shop; so that whoever’s ringing can see that he’s up."

    max_reyes "I’m not here."

    press own over 3.0
    camera at pull_back(1.5)
    scene maxs_room night with dissolve
    show leila arguing worried at on_the_right
    leila "Clara. He’s stopped liking it."
    clara "It’s early! That’s the wrong one, it’s gone for the first! All right. His heart’s at ninety, that’s nothing, that’s running upstairs. Leave him, it’s only three minutes, it’s got an end!"

    "His hand has closed on nothing, by his ear. He’s saying something, into the pillow, over and over, and it’s not a word. It’s two noises, and a wait."

    leila "How long has it got to go?"
    clara "It’s ten seconds to three. Then a minute, and he’s out."
    leila "What happens at three, Clara?"

    sound clock_goes_back
    "In the kitchen the clock over the cooker lets go. She’s heard it do one at a time. This is all of them, the whole rack, coming down like a drawer of spoons."

    sound unit_chime
    "On the pillow the unit gives its chime. It’s the one for bedtime. “Good evening, Max,” it says. “It’s two o’clock.”"

    show leila coat worried
    "His eyes are moving, under the lids. He’s trying to do a sum."

    max_reyes "What’s the time?"

    menu (who="leila"):

        "Tell him: two again, and it’s all his" (straight=True):
            lean telling_second straight
            remember said_at_two_fifty_nine straight
            leila "It’s two o’clock, Max. The clocks have gone back. You’ve got the whole of that hour over again, and it’s yours."
            "He goes still, to listen. The hand opens, and he feels about on the sheet; she gives him the pencil, and he holds on to it."

        "Call it to Clara, and say nothing to him" (kind=True):
            lean telling_second to_the_third
            remember said_at_two_fifty_nine to_the_third
            leila "Somebody did tell it about clocks, Clara! It’s gone back! It’s put him to bed again!"
            clara "It can’t have."
            "But she’s in the doorway as she says it, with a cloth over her shoulder, and she’s the one who’s gone grey."

        "Hush him: it’s nearly three" (comforting=True, frightened=True):
            lean telling_second hush
            remember said_at_two_fifty_nine hushed
            leila "Nearly three. It’s nearly over. You can stop counting."
            max_reyes "Is it?"
            "He takes her word for it. She sees him do it; his whole forehead lies down."

    story lock
    hide leila
    "It’s been told to keep him till three-oh-one, and that’s an hour off again. What it’s found to give him lasts three minutes. It goes back to where the telephone rings."

    jump override
