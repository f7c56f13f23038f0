## The Landing, as the place where a chapter is chosen. Each door is one teller's story.
##
## A shut door answers once; the facts below take it out of the menu, so that the menu always comes to an end.

label landing:

    open scene landing
    scene landing night with slow_dissolve
    music landing
    ambience landing_between

    if how_many_heard() == 0:
        "It isn’t all dark."
        "There’s a landing: the upstairs kind, at night, with a runner down the middle. It’s longer than any house."
        "On your left there’s a banister, and nothing on the other side of it. On your right, doors. You can see who’s up by the light underneath."
        jump landing_doors

    jump between_two_stories

label landing_doors:

    scene landing doors with slow_dissolve

    menu (screen="landing"):

        "The door that’s open a hand wide" (door="elara", state=door_state(1)):
            jump landing_to_the_update

        "The door with a receipt under it" (door="max", state=door_state(2)):
            jump landing_to_exposure

        "The paper door, lit from inside" (door="tara", state=door_state(3)):
            jump landing_to_the_festival

        "The door with six name plates" (door="lila", state=door_state(4)):
            jump landing_to_the_demonstration

        "The door with height marks" (door="leo_and_mara", state=door_state(5)) if may_tell(5):
            jump landing_to_the_tether

        "The door with height marks" (door="leo_and_mara", state=door_state(5)) if not may_tell(5) and not fact.tried_height_mark_door:
            remember tried_height_mark_door
            "Two columns of pencil, going up. One of them has been measured in shoes."
            ava "Mine’s no use on its own. He ought to have two of the others first."

        "The door with nothing on it" (door="nothing", state=door_state(6)) if may_tell_the_end():
            jump landing_to_the_end

        "The door with nothing on it" (door="nothing", state=door_state(6)) if not may_tell_the_end() and not fact.tried_bare_door:
            remember tried_bare_door
            "No number, no letter box, no handle on this side. There’s no light under it either."
            "You have the feeling of having leaned on it for a long time."

    jump landing_doors

label landing_to_the_update:

    if told_again(1):
        sam "His again?"
        mara "I know how it ends."
        sam "You know how it ended."
        "Somebody at the back puts a coat on. It’s this one that will count."
        jump chapter_1

    if heard(1):
        sam "We’ve had yours."
        theo "I’d like another go at it."
        sam "Then that’s the one we’ll keep. The other’s gone."
        jump chapter_1

    sam "That’s a press. That’s you, then."
    theo "Right."
    "Somebody young comes over in his socks, looks for a place to sit that isn’t a bed, and takes the bed."

    jump chapter_1

label landing_to_exposure:

    if told_again(2):
        leila "I’ve got it in better order now."
        sam "It was in order the last time."
        leila "It was. That was what was the matter with it."
        "There’s chalk, and wet wool, and a chair that’s moved a little nearer. It’s this one that will count."
        jump chapter_2

    if heard(2):
        sam "He’s had that one from you."
        leila "He had it as I’d have liked it to go. May I?"
        sam "Then that’s the one we’ll keep. The other’s gone."
        jump chapter_2

    "It’s a till receipt, face down. Somebody has written 02:58 on the back."
    sam "That’s a press. That’s Max’s. He said that you’re to do it."
    leila "He does it so much better, he does all the voices."
    sam "That’s what he said."
    "A chair is brought up. Whoever it is keeps her coat on. A book’s opened, one with columns, by the sound of it."

    jump chapter_2

label landing_to_the_festival:

    if told_again(3):
        remy "I have cut it."
        sam "You’d cut it the last time."
        remy "That was the wrong half."
        "A glove’s taken off, and a glove’s taken off. It’s this one that will count."
        jump chapter_3

    if heard(3):
        sam "He’s had yours."
        remy "He has had it as it was delivered. I should like to give it as it was meant."
        sam "Then that’s the one we’ll keep. The other’s gone."
        jump chapter_3

    "It’s paper, and lit all over; you can see through it that there’s somebody with one arm up."
    sam "That’s a press. That’s the Festival. He’s here, he’s only looking for his spectacles."
    mara "They’re on his head."
    sam "Nobody tell him."
    "There’s a long coat, with camphor in it; and the sound of a gentleman being let down into a deck chair by several children, and clearing his throat."

    jump chapter_3

label landing_to_the_demonstration:

    if told_again(4):
        lila "Third time. There’s a bit I skip."
        sam "You skipped it the last time."
        lila "I put it back. I’m taking it out again."
        "A ring’s taken off, since it pinches, and put on another finger. It’s this one that will count."
        jump chapter_4

    if heard(4):
        sam "He’s had that one."
        lila "He’s had one of them."
        sam "Then that’s the one we’ll keep. The other’s gone."
        jump chapter_4

    "It’s the same name six times, in six handwritings."
    sam "That’s a press. That’s hers. Somebody go down and tell her to leave the bicycle."
    lila "I’m here. I’ve been here. Obviously I’ll do it standing up."
    sam "You hold his hand for it."
    lila "I know what you do."
    "It’s a cold one, from outdoors, with a good many rings on. It takes hold as if there’d be a test."

    jump chapter_4

label landing_to_the_tether:

    if told_again(5):
        ava "I’d put things in. No. I’d taken things out."
        sam "You could leave it lie, love."
        ava "I could."
        "A cup’s set down, and one beside it. It’s this one that will count."
        jump chapter_5

    if heard(5):
        sam "We’ve done ours."
        ava "I did it as it came. I’d like to do it again, slower."
        sam "Then that’s the one we’ll keep. The other’s gone."
        jump chapter_5

    "Two columns of pencil, going up. One of them has been measured in shoes."
    sam "That’s a press. That’s ours, then."
    leo "Mum. It’s your go."
    ava "Is it? It can’t be. No. All right."
    mara "Do you want me on the other hand?"
    ava "Yes."
    "There’s a draught, and a cardigan. It’s a long hand, and cool, with a pencil still in it; somebody takes out the pencil."

    jump chapter_5

label landing_to_the_end:

    "No number, no letter box, no handle on this side. There’s light under it."
    sam "That’s a press. There isn’t one there."
    mara "There is. It’s the one he’s leaning on."
    "Nobody says “that’s you, then”. Somebody puts the kettle on. It’s for a good many cups."

    jump chapter_6
