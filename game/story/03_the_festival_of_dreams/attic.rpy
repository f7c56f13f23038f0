## Attic: number nine, 00:40. Close on Lyra. Two people are awake, one of them happily.

label attic:

    open scene attic
    scene attic night with slow_dissolve
    music the_festival
    ambience attic_over_the_street

    show lyra unpicking tired at on_the_far_right
    show tara empty_handed laughing at in_the_middle

    "It’s twenty to one. Under the skylight the street’s going quiet; the bands have stopped, and now it’s only people."
    "Two people aren’t asleep in the attic at number nine, and one of them’s having a lovely time."

    tara "I’m not taking it off because at dawn I’d just have to, and the ribbons go flat if you, what’s that bit, is it us?"
    lyra "It’s the Dells’ shutters, at ten to seven. Feel. It goes one way like a cat, and the other way like a cat that minds."
    show tara empty_handed smiling
    tara "And that’s the fish. And that’s all of them coming up the… Lyra, they’ve got no faces."
    lyra "Faces are illustration."
    tara "But you’ve done every slat of the, and that’s Mum’s apron, that’s actual Mum, you’ve done the burn on her thumb, and she’s got no—"
    "In three years Lyra hasn’t found out how it’s done. She’s told the Guild that it’s a position."
    tara "And there’s nobody in front."
    lyra "I know there isn’t. I’ve left room."
    "There’s a hole at the head of the procession, the height of a child. She’s begun it nine times, and unpicked it. All that’s there is a pair of boots. They’re good, the boots. One of the laces is undone."

    show tara empty_handed calm
    camera at push_in(0.4, 0.45, 1.08, 8.0)
    tara "When it’s finished is it the perfect one, because if it is then I could have that, and I’d be done, and I could just, is there one? A perfect, one each?"

    menu (who="lyra"):

        "The perfect dream, there is no…" (straight=True):
            lean telling straight
            remember told_in_the_attic straight
            lyra "The perfect dream, there is no such thing. I make them. It’s the best that I can do by Saturday in the colours they’d got in."
            show tara empty_handed sad
            tara "Then what’s everyone—"
            "She doesn’t go on to another. She lies down on her back, to look at that one."

        "The perfect dream, tomorrow you’ll…" (comforting=True):
            lean telling comfort
            remember told_in_the_attic comfort
            lyra "The perfect dream, tomorrow you’ll have it. It’s this. I’ve got you down for number eleven, at dawn, first on the bench."
            "The first on the bench is the Mayor’s wife. It’s been in writing since June."
            sound moth_at_glass
            "There’s a moth on the skylight, on their side of it."

        "Say the first half, and…" (kind=True):
            lean telling third_way half_a_sentence
            lyra "Say the first half, and I’ll do the other. Go on. You’re not too old for it."
            show tara empty_handed laughing
            tara "The moon’s a button, and—"
            lyra "…and somebody’s lost the shirt."
            tara "And when I’m in front I’ll just—"
            lyra "…tread on my lace."
            "It’s how Tara learned to talk. Lyra has sometimes thought that it’s what did the damage."

    camera at pull_back(2.0)
    show lyra unpicking calm
    lyra "Now lie down and shut your eyes, even if it’s for nothing. I do."

    hide tara
    "At one she takes the piece down to the arcade over her arm, and hangs it in portal eleven. She leaves the grille up, to air it."
    "When she gets back the quilt’s quite straight, and under it is somebody small with her eyes tight shut and her boots on."
    "Lyra knows what a child looks like who isn’t asleep. She lies down herself, then, on the other bed, and does the same."

    jump portal_eleven
