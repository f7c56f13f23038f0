## The Landing, as chapter 2 passes it going in: Leila and the girl with the lantern at 02:18, and the man at the door.

label the_landing_2:

    open scene the_landing_2
    card "Between."
    scene landing night with slow_dissolve
    music landing
    ambience landing_between

    show leila coat worried at on_the_left, turned

    "It’s a landing, upstairs, at night, and there’s far too much of it. Leila has her coat on, whoever may have it elsewhere. Behind her on the runner stands a goose."

    leila "No."
    "It has heard that before. There’s light coming through its feet."

    if fact.line_of_exposure == "two_seconds":
        "Behind one of the doors, a long way along, somebody says “two seconds”, and nobody comes."
    elif fact.line_of_exposure == "is_there_bread":
        "Behind one of the doors, a long way along, somebody’s asking if there’s bread. Her feet are warm."
    elif fact.line_of_exposure == "who_is_up":
        "Behind one of the doors, a long way along, somebody says “Who’s up?” Leila’s as steady as a table. She must be sitting down."

    if gained("numbers_written_down"):
        leila "Number two hundred and twelve. Leila Haddad was up, and it didn’t ring. I’ll put down the other when I’ve been in it."

    "The door that she wants has a till receipt sticking out from under it. It’s past the bend, where there isn’t any light, and there are stairs."

    show tara lantern laughing at on_the_far_right, turned
    press merge the_festival_of_dreams to 0.25 over 4.0
    tara "You’ve got to get behind me, everybody has, because I’m in front, and the thing is there isn’t anyone in it yet!"
    leila "In what?"
    show tara lantern smiling
    tara "The procession, it’s the dawn one, I’ve asked and asked, and now I’ve got the front of it and I’ve got the lantern and there’s nobody to, is that your goose?"
    leila "It came with the machine. I have to get down those stairs, to a boy, and I can’t see them. You didn’t see a boy?"
    tara "There was one with paper all over his, he was running, and then he came past again, the same, running, and I said you can be second, and he said he’d only got a—"
    leila "A minute."
    show tara lantern worried
    tara "Don’t do that! Something’s been doing that."

    "She’s nine or so, with a great deal of hair, and one lace trailing. The lantern is paper, and round. It’s the one light on the Landing that moves."

    hide leila
    hide tara
    press part over 2.0
    scene a_lantern_lent with slow_dissolve

    menu (who="leila"):

        "Say when she’d bring the lantern back" (kind=True):
            lean thread_end held 2-3
            leila "If I had the loan of that, I’d bring it back to you on Sunday, before dark. The sun sets at twenty to five. I’d come to your door with it at four. I’ve never been late in my life, it’s one of the things that people can’t bear."
            tara "Lantern Street, number nine, and the thing is there’s a bell but it—"

        "Take the lantern, with thanks" (frightened=True):
            lean thread_end let_go 2-3
            leila "Thank you. I’m sorry, there’s very little time."
            "She has her hand round the stick by then, below the other’s."
            tara "But that’s the—"

    if incoming(2, "2-3") == "held":
        if end_held("2-3"):
            "It’s in Leila’s hand. It had been held out to her since she said stairs, only she’d been talking."
            scene landing night with dissolve
            show leila lantern calm at on_the_left, turned
            show tara empty_handed smiling at on_the_far_right, turned
            tara "I’ll do the front with no light, they’ll just have to hear me."
        else:
            "There’s nothing to pull against. It had been held out to her since she said stairs."
            scene landing night with dissolve
            show leila lantern calm at on_the_left, turned
            show tara empty_handed sad at on_the_far_right, turned
            tara "You could’ve just, I was giving you it."
    elif incoming(2, "2-3") == "let_go":
        if end_held("2-3"):
            tara "But I’m in front. You can’t be in front with no—"
            leila "Four o’clock."
            scene landing night with dissolve
            show leila lantern calm at on_the_left, turned
            show tara empty_handed worried at on_the_far_right, turned
            "The girl gives her a long look. She lets go of the stick one finger at a time, and has to be asked for the last."
        else:
            "They both have hold of it. It’s paper. They both see what’ll happen, and it’s the smaller of them who lets go."
            scene landing night with dissolve
            show leila lantern calm at on_the_left, turned
            show tara empty_handed sad at on_the_far_right, turned
            tara "I only had the one."
    else:
        "Then the light goes, under all of the doors, and the lantern’s with it. When it comes back there’s no girl. The lantern’s in Leila’s hand, and it’s lit. She never saw it given."

    scene landing counting with slow_dissolve
    "Round the bend a man has his back against a door, to hold it. The light’s behind him. He’s in his socks."

    if heard(5) and told_last(5):
        remark "Odd socks. You’ve got them on; Sam does the pair that match on Sundays."
    elif heard(5):
        remark "Odd socks. It was the first thing that I told Ava, when I knew, and she had to go and stand in the shop."

    ravi "How many behind you?"
    show leila lantern calm at on_the_left, turned
    leila "None. One goose."
    ravi "I’ve got geese down as luggage. Sorry."

    "His shoes are on the mat, on the far side of the door, side by side, as though he’d been about to come in."

    leila "I’ve a boy to fetch, by the stairs there. Two fifty-eight. Will you be here, when we come up?"
    ravi "I’m the one who’s holding it, so I’d better. How long do you want?"
    leila "It’s three minutes. It’s only that he won’t have the last one."
    ravi "Then take it steady. Nothing shuts while there’s somebody still down there, I’ve seen to that. I’d have to be out by three myself, or I’m here for good, like a hatstand."
    "She laughs. It’s how he says it, with his shoulder to the door."
    ravi "It’s not one of my best. Mind the top one, it’s loose."

    "She minds it. The goose comes too."

    jump the_cycle
