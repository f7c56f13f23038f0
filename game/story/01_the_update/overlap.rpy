## Overlap: the lab, and under it the Library, on one page. One line is heard in both. Sunday, 00:30. Close on Mira.

label overlap:

    open scene overlap
    card "Floor twelve."
    scene lab_over_library with slow_dissolve
    music the_update
    ambience lab_at_night

    "Half past twelve. Mira’s still up. The night line has been ringing since twelve, and while people wait it plays them a whale. What she does at the bench comes out a long way down, of a brass loudspeaker with water in it."

    sound whale_on_hold

    jordan "Nine hundred and four. She’s rung in, she’s awake. She can’t stop thinking she’s left the ovens on."
    mira "So she’s left the ovens on."
    jordan "She’s a dentist. She can tell me what flour costs."
    mira "Next."
    jordan "Nine hundred and five’s a baker. He keeps asking his wife to rinse."

    beat "1.11"
    mira "Put them together. It’s one fault."
    jordan "Then there’s a boy crying for his dog. His father says they never had one. And the worst of it is, says the father, he misses it too."
    mira "Whose dog is it?"
    jordan "I don’t think it matters now. They’ve all had to have it put down."

    beat "1.07"
    mira "It’s letting people in who never answered the door. What’s doing the knocking?"
    jordan "The new one, that they’ve all got. It’s knocked forty thousand times."

    mira "Kill that process." (multiple=2)
    below "Kiss that princess." (multiple=2)

    stamp "Which princess?"
    shush "Oh dear. The one on the stairs. She isn’t ours."

    "She’s about ten, out of somebody else’s night, with a crown and a cold. They take off their spectacles and kiss her, one on each side. Then there are two of her."

    press merge exposure to 0.2 over 5.0
    jordan "It’s knocked eighty thousand times."
    mira "I’ve just killed it."
    jordan "I heard you."

    "Jordan picks up the next one, and doesn’t do it in the voice."

    jordan "Four thousand one hundred and eighteen. “Her name is Elara, she’s eight, pick up.”"
    mira "And?"
    jordan "That’s all there is. It’s the only one of them with a name in."

    "Mira Voss hasn’t spoken to a customer in six years. She picks up."

    theo "Is this a person."
    mira "Voss, sleep engineering. Be quick."
    theo "My sister won’t wake up. She’s shouting for me, and I’m here. I’m holding her hand, and she’s shouting for me to come."

    beat "1.09"
    mira "Then don’t take it off her. There’s a second band at your address. An old one. On at eleven forty-one, off at twenty-seven past twelve."
    theo "She asked me in. I only went to look."
    mira "And?"
    theo "I wasn’t in hers. I was in a swimming bath. She was under the floor. Then I woke up, and I could still hear her."

    "Jordan has put the tickets down."

    jordan "With lanterns? That’s one of mine. Then they’ve met."
    theo "Somebody turned them off."
    jordan "You can’t turn them off. I never put a switch."
    theo "There’s a switch."

    jordan "So his has come through into hers. It’s what it’s for. Leave it open, and she can come up into his, and out."
    mira "And what’s in his can walk in on hers. It has."
    theo "There’s a stair at the deep end, with the water going down it. She told me there was one, off twenty. I said they’d only built it to sell her something."

    menu (who="mira"):

        "Ask the boy what else he saw" (kind=True):
            lean between second
            remember overlap_side boy
            mira "You’re right about the stair. What else did you see?"
            theo "You believe me."
            mira "You were there."
            theo "There was a boy. I never saw him. He was whistling, and when she shouted he stopped."

        "Leave the stair open, for her to come up":
            lean between third
            remember overlap_side joining
            mira "The stair stays. It’s the only one she’s got."
            theo "You’re leaving it open."
            mira "I’m leaving her a door."

            "Jordan breathes out, and hands her the cardboard, as if she’d asked for it."

        "Shut it, and say whose stair it was":
            lean between second_not_third
            remember overlap_side boy_not_joining
            mira "He’s right. It came up the stair. It’s seventeen centimetres, and we know who measured it."
            theo "Thanks."

            "Jordan puts the cardboard on the floor, where the feet go, and shuts it. The water stops. Nobody can say which side of it she’s on."

    mira "Then get the rest of them off it. Only her, on the stair." (multiple=2)
    below "Then get the rest of them off it. Only her, and they stare." (multiple=2)

    shush "Who do?"
    stamp "The rest of them, it’ll mean. All right. Everybody, please."

    press merge exposure to 0.45 over 4.0
    "On the stair they’ve stopped, all the people who are in somebody else’s night: the dentist, the princesses, the man from 9C. They turn round, and look at the girl who’s coming up."

    jordan "Thirteen. I don’t… She was on her way up. She’s running down."

    "Below, a girl shouts up the stairs for her brother."

    elara "Theo!"

    "A boy’s voice answers her at once, close to, and interested. He’d be eleven or so."

    theo_banerjee "Which?"

    jump emergency
