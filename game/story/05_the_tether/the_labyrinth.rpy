## The labyrinth: Cradle’s room at the Studios, 01:40 to the first 02:25. Close on Ava, who breaks rules in their order.

label the_labyrinth:

    open scene the_labyrinth
    scene cradle_room night with slow_dissolve
    music the_tether
    ambience machines_at_night

    "There are five rules on the wall by the lift. ONE: passes to be worn. TWO: no visitors. It’s twenty to two, and she’s done those by the second floor."
    "Other people’s mothers get loud when it’s their children. Ava gets quiet. She goes along the corridor in Sam’s coat, with the sleeves over her hands, and she doesn’t stop at the mat."
    show ava coat calm at on_the_right
    show ravi seated worried at on_the_left, turned
    ravi "You’re in."
    "She’s never been in here. It’s a desk, with its face to the wall. There’s a tower of paper cups, put one inside another, and it’s as tall as he is. She’d always thought that he threw his away."

    beat "5.09"
    ava "Wake them up."
    ravi "I can’t from here. If you stop it now there’s nothing for them to come back to."
    ava "And if you leave it alone?"
    ravi "It’s put away at three, like any night, only that tonight there’s an hour put in before it. Whoever’s in somebody else’s by then has got it for good."
    ava "You signed it."
    ravi "I signed it. It was on my desk, and everyone else had gone home."
    ava "Did you read it?"
    ravi "I wrote half. The other half I read."
    ava "And it was your turn."
    ravi "You had a goat twice, Ava. You had “There are more of us than there are.” You’d got it in piles."
    "He’s said that to the floor. He doesn’t care to win."
    ravi "If there’d been a rope they’d have got as far as the rope. They’d have cried, and sat up, and had a drink of water, all nine thousand. I’m not… sorry. You did ask me."
    ava "They cried, Ravi. I couldn’t stand it."
    ravi "No. I’d have rubbed it out as well. I’d have put it on a list first."
    ava "I’ll put it back, then. Now. From my desk."
    ravi "I’ve tried with a full stop. It took a postcard at half past nine; it’s got so many in it by now that it only listens to them. You’d have to be in there."

    if fact.two_teas_side == "ravi":
        "Item nine’s on the desk, under the lamp, with a ring round it. He hasn’t been home. There’s a cold cup of hers standing on the corner, to keep it flat."
        ava "You’ve been at it since midnight."
        ravi "You told me to say it in words. I keep getting the one."
    elif fact.two_teas_side == "sam":
        ava "Sam’s chart had it at twelve. It was all the one line. You said to ring him, and I said that he was in it."
        ravi "He was in it."
        ava "He’d only to be asked."
    elif fact.two_teas_side == "ravi_not_sam":
        ava "It was on my telephone, at midnight, going along, and I put your list down on it."
        ravi "It’s a good thick list."

    ava "There’s got to be a way out of it. There’s always one. I took one out, I know what they look like."
    "He’s looking at her. Then he pulls the other chair over. It’s got a year of paper on it, and he puts that on the floor."
    ravi "There might be. It’s a long way in."

    scene labyrinth night with slow_dissolve
    show ava coat calm at on_the_right
    show ravi seated calm at on_the_left, turned
    "It’s five past two, the first of them. THREE: no food or drink by the machines. She stands her cup on the machine."
    beat "5.10"
    ava "Is there a map?"
    ravi "There’s fourteen years of people. They’ve each built on a room, and gone to work somewhere else. They’ll leave you a note on the door, with what they’d have liked to be told."
    ravi "“Do not touch. It works. K.”"
    ravi "“Temporary, till Easter.” Left here. Mind the step."
    "FOUR: doors to be kept shut. They leave them all open, so as to find the way back. It’s as good as a ball of string."
    ravi "“Here be Graham.”"
    ava "Is he?"
    ravi "He’s in Northgate, he’s got two girls. They’re on your beach."
    "He goes faster now. He knows where he’s going; she can tell by his hands. They’ve stopped asking the keys."
    ravi "“Sorry. R.M.”"
    ava "Is that you?"
    ravi "That’s the whole of this floor. I’d a different chair then."

    "At twenty-five past there’s a small one, by itself, at the end. It’s got a note on, in the same hand."
    ravi "“For late-comers. Will the last one up please keep it open. R.M., at Christmas.”"
    ava "Who was it for?"
    ravi "There was a family in the trial, with a gran. She was slow on the stairs. The rest of them would wake, and there she’d be, in some hotel, with the lights going off."
    ravi "So I gave it a door. You stand at it, and it can’t be morning yet. It waits for whoever’s coming."
    ava "Did they use it?"
    ravi "She thought it was rude, keeping people. It’s never been taken out. Nobody comes along here."
    ava "And it would do for all of them? Not only for the one house?"
    ravi "There’s only the one night in there, since eight o’clock. So yes. It’d do for everyone. It has to be somebody, though. It wants one sleeper, by name, to be stood at it."
    "There’s more of it underneath. He’s reading that. She can see the light go up his face, a line at a time; and at one of the lines it stops."
    "Then he’s moved it on, off the top."
    ava "What was that?"
    ravi "Housekeeping. It’ll have to be from a pod with a maker’s lock. There’s four in the city."
    ava "They’re ours. They’re in our bedroom."
    ravi "I know. I carried them up. As far as the mat."
    "FIVE: nothing to leave the building. She’s got the maker’s key off the wall, with the hook."
    ravi "You get a car. I’ll be right behind you."

    "She goes down four floors with it in her fist. By the second landing there’s somebody overtaking her, with his shoes in the one hand and his book in the other, going two at a time."
    ravi "I said behind. Sorry."

    jump the_drive
