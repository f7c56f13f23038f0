## The cycle: a kitchen two years ago, 02:58 to the last second of 02:59, five times at the most. Close on Leila; on Max
## for the stair.
##
## The call is always the same lines; they stand once, at the end of this file. What was noticed on the way makes words in
## them selectable (stage/selectable_words.rpy); the same words are offered as a menu when the lap has run.

label the_cycle:

    open scene the_cycle
    scene old_kitchen cooker with slow_dissolve
    music exposure
    ambience orchard_kitchen

    "Two fifty-eight."

    show max pockets calm at on_the_left

    "It’s their kitchen, as it was: no bench, and more jam. There’s a driver’s coat on the fourth chair. Max is at the wall, by the telephone, an arm’s length off, with his hands in his pockets and his back to her."

    if fact.override_side == "max":
        leila "Max? They’re waiting for the end of it. You’re to hear it out."
    elif fact.override_side == "clara":
        leila "Max? Clara’s got the plug in her hand, and I’ve told her that I’ll say it was right, whatever she does."
    elif fact.override_side == "max_not_clara":
        leila "Max? I told Clara that you’d want to come out. I told her rather loudly."

    "He puts up a finger, without turning round. Wait."

    call the_call_as_far_as_bread from the_first_lap_begins

    "It’s a man’s voice, and it isn’t. It’s as low as a boy of fourteen can go. His lips move."

    show leila arguing worried at on_the_far_right
    leila "Luis? It’s Leila, there’s bread, there’s a whole…"
    max_reyes "Not on his words."

    call the_call_as_far_as_the_wait from the_first_lap_goes_on

    machine "To hear this message again, do nothing. To go on, do nothing."

    leila "That’s the same instruction twice. How is it supposed to tell which of them I’m doing?"
    max_reyes "It listens to your chest."
    show max pockets frightened
    "There’s a wiper going, on the tape, and rain. No one’s saying anything, at either end. She sees it get to him: his shoulders, then his neck."
    machine "Are you still there?"

    call it_goes_back from the_first_lap_ends

    call the_call_as_far_as_bread from the_second_lap_begins

    show max pockets calm
    max_reyes "You can talk here. He does the depot next, it’s long. Who let you in?"
    show leila lantern calm
    leila "Your sister. There’s a man upstairs holding the door. You’ve only to walk out of it."
    max_reyes "I know. He told me. Is that your goose?"
    leila "It’s somebody else’s. Max, come home."
    max_reyes "I can’t yet. That’s me, doing him, you can hear that it is. But it comes out lower every time. Only about a hair. There’s a bit in the bread now that’s really him. If I did another twenty. If I did a hundred."
    leila "And at three they put it away, and you’ve got what you’ve got."
    max_reyes "It doesn’t get to three. It goes back when I mind. I’ve tried not minding, it’s like trying not to swallow."

    show max pockets worried
    max_reyes "There’s another way in, though. When it goes back it sticks, on two twenty-two. There’s a stair. If I was quick I’d be down here before it rings, and I’d be standing where he, where I was. And I could pick it up."

    sound clock_goes_back
    press merge the_update to 0.4 over 2.0
    "All the figures let go; and they stick, as he said, at two twenty-two, for about as long as a sneeze. He’s through the door, and the lantern swings."

    hide leila
    hide max
    music landing
    ambience landing_between
    press part over 1.0
    scene two_on_the_stair with dissolve

    "There’s somebody on the stair. She’s eight or so, in pyjamas, with a rabbit, and she’s got her foot on his step."

    max_reyes "Two twenty-two. Is that what you’ve got?"
    elara "It’s the second one."
    max_reyes "I know. I had the first."
    elara "What is there at two fifty-eight?"
    max_reyes "My dad rings."
    elara "My mum’s on the floor. There’s nobody up."
    max_reyes "It’s only one at a time. I’ve tried it sideways."
    elara "It’s smallest first. That’s a rule."
    max_reyes "I’m not saying it isn’t. But I’ve got thirty-six minutes, and I don’t know how many stairs."

    menu (who="max"):

        "Let her go first, hers is on the floor" (kind=True):
            lean thread_end held 1-2
            max_reyes "No, you. Yours is on the floor. Mine only rings."
            "He takes his foot off the step."

        "Go now, while it’s still twenty-two" (frightened=True):
            lean thread_end let_go 1-2
            "He’s got long legs. He’s over the top three before he’s thought of anything to say to her."

    if incoming(2, "1-2") == "held":
        if end_held("1-2"):
            "She’s taken hers off too. For a moment there’s nobody on the stair at all."
            elara "It’s a rule for when nobody’s late. You’re late."
            max_reyes "You’re small."
            "In the end they do scissors, paper, stone. She’s scissors. He’s never got anything on him but paper."
        else:
            elara "You go! It’s only for when nobody’s late!"
            "She’d been going to let him. He hears that on the fourth step, and by then he’s gone."
    elif incoming(2, "1-2") == "let_go":
        if end_held("1-2"):
            "She doesn’t thank him. It’s the rule, and he was in the way of it. She goes down one at a time, both feet on each, telling the rabbit where the edge is."
        else:
            elara "That’s not the rule!"
            max_reyes "I know! Sorry!"
    else:
        "Then the light goes, under all the doors, like a corridor’s on a timer. There’s a foot on the stair. He’d have to look, to know if it’s his."

    if end_held("1-2"):
        "He goes down after her, a step at a time. By the bottom he can hear that it’s rung, both rings, and the machine has come on."
        max_reyes "I was nearly…"
        "He doesn’t sound as if he’d wanted to be."
    else:
        "He goes down them in fours, and he’s there for the second ring. Leila sees him put his hand up to it. A foot from the wall, it stops."
        max_reyes "I could have. I was in time."

    story set_piece

    remember cycle_lap third
    jump the_cycle_lap

label the_cycle_lap:

    scene old_kitchen cooker with dissolve
    music exposure
    ambience orchard_kitchen
    show max pockets sad at on_the_left
    show leila coat calm at on_the_far_right

    call the_call_as_far_as_bread from a_lap_with_words_begins

    if fact.cycle_lap == "third":
        if end_held("1-2"):
            leila "Go in front of her next time, then. She’s only small, she’d let you. You’d be here for the second ring."
            max_reyes "I was here for the second ring."
            leila "You were half-way down the stairs."
            max_reyes "No. When it was really him."
        else:
            leila "You were in time. Why didn’t you, then? It’s there. Pick it up!"
            max_reyes "I didn’t, though."
            leila "I know that nobody did. When it was really him."
        show max pockets worried
        max_reyes "I was here. It was Clara’s, it was always Clara’s to get up for, and she was snoring. I was stood here with the light on. It was going, and I’d got my hand up. And I’d have had to go to bed."
        "He shows her how far. It’s got a receipt in it."
        leila "You were twelve."
        max_reyes "I’d have said, there’s bread. It’d have taken two seconds. Hang on, this is him."
    elif fact.cycle_lap == "fourth":
        "She has made the same cup of tea three times. Whatever you do in here is put back; the milk goes up into the jug, and the toast is bread again."
        max_reyes "There’s a bit in the wiper now that’s him. Did you hear?"
        leila "I heard a wiper."
        max_reyes "You want it to be no use."
        leila "I’ve been arguing with a tape for half an hour, and it’s the first thing I ever met that doesn’t mind. I don’t know what I want. I’d like my tea to stay in the cup."

    call the_call_as_far_as_the_wait from a_lap_with_words_goes_on

    if fact.cycle_lap == "third":
        "Here’s where it takes him. It’s only rain, and a man not talking."
    elif fact.cycle_lap == "fourth":
        "There’s the rain; there’s the wiper. She’s never been able to let a silence alone. It was on her reports."

label the_cycle_words:

    menu (who="leila"):

        "Tell the telephone that there’s bread" (word="bread") if not fact.bread_is_spent:
            remember bread_is_spent
            remember answered_bread
            show leila arguing angry
            leila "There’s bread! There’s a whole white one, Luis, and a half of the brown, it’s coming out of the cupboards! You needn’t get any. Come home."
            "He can’t hear her. He’s asking if there’s bread. The boy at the wall has both his hands over his face."
            max_reyes "I’ve told him. I’ve told him every time."

        "Count out the two rings" (word="two_rings") if fact.noticed_two_rings and not fact.two_rings_are_spent:
            remember two_rings_are_spent
            remember answered_two_rings
            show leila arguing calm
            leila "It’s two rings, Max. I’ve timed them, it’s six seconds, with the gap. Nobody could decide a thing in that."
            max_reyes "I wasn’t deciding. I was hiding."

        "Ask him about the terminus" (word="terminus") if fact.noticed_terminus and not fact.terminus_is_spent:
            remember terminus_is_spent
            remember answered_terminus
            show leila coat calm
            leila "What’s there, at the terminus? I’ve never been to the end of the fourteen. Tell me what he’d see."
            max_reyes "A shelter. A clock with one hand. There’s a shutter where he got his tea."
            leila "And that’s where he was?"
            show max pockets frightened
            max_reyes "He rang off, and he shut the doors, and he put the brake on, and he died. They said what a good job, that he’d put it on."

        "Say nothing, and let it run" (word="none"):
            show leila coat worried
            "So she shuts her mouth. It’s very bad. It’s eleven seconds, twelve; and it’s Max who turns and looks to see if she’s all right."
            max_reyes "You don’t have to stop here."
            machine "Are you still there?"
            call it_goes_back from the_last_lap_is_let_come
            remember cycle_lap fifth
            jump the_cycle_last_lap

    machine "Are you still there?"
    call it_goes_back from a_lap_with_words_ends

    if fact.cycle_lap == "third":
        remember cycle_lap fourth
        jump the_cycle_lap
    elif fact.cycle_lap == "fourth":
        remember cycle_lap fifth
    jump the_cycle_last_lap

label the_cycle_last_lap:

    scene old_kitchen cooker with dissolve
    ambience orchard_kitchen
    show max pockets sad at on_the_left, turned
    show leila coat calm at on_the_far_right

    "It hasn’t rung yet. It’s got about a breath to go. The goose has left."

    max_reyes "It’s the waiting. I can do all of it, and then he hangs on, in case. He’s hanging on for me. And I’m stood here."
    if not fact.answered_terminus:
        max_reyes "And after that he rings off, and he shuts the doors, and he puts the brake on, and he dies. They said what a good job, that he’d put it on."
    else:
        max_reyes "And after that there’s only the brake."
    leila "May I say what I heard? It’s not an argument."
    leila "He’s eating. It’s a biscuit, in paper. He’s got his feet up on something that squeaks. People who are waiting for an answer hold their breath, I’ve taught for years, I know what it sounds like."
    leila "He’s pleased if you’re up, and he’s pleased if you’re not, he said so. He isn’t waiting for you, Max. He’s waiting for three-oh-one."
    show max pockets worried
    max_reyes "Then he’s only bored."
    leila "I should think that he’s bored to tears."
    "He laughs. It’s a shock to both of them."
    max_reyes "He used to ring the speaking clock."

    if heard(2):
        remark "I told you this part before as if I’d been brave. I was only tired of my own voice."
    else:
        remark "I’ve always said that I talked him round. I’d meant to say so to you."

    "She sits down, on one of the three chairs. After a time so does he."

    scene three_oh_one waiting with slow_dissolve
    camera at push_in(0.42, 0.45, 1.1, 45.0)
    music none

    call the_call_as_far_as_bread from the_last_lap_begins

    if fact.answered_bread:
        "There is bread. It’s on the board, with a knife by it. Nobody gets up."

    call the_call_as_far_as_the_wait from the_last_lap_goes_on

    if fact.answered_two_rings:
        "It rang twice. He counted them, aloud: one; two."
    if fact.answered_terminus:
        "There’s a shelter, and a shutter, and a clock with one hand. They can both see it. He hasn’t put the brake on yet."

    "The wiper goes over, and comes back. Somebody folds up a paper."
    "Her arm’s along the back of his chair. It isn’t touching him."

    machine "To hear this message again, do nothing. To go on, do nothing."

    "They do nothing."

    jump the_core_and_the_plug

## The call, in its parts.

label the_call_as_far_as_bread:

    sound old_telephone
    "The telephone rings, twice."
    sound answering_machine_click
    machine "Message one. Two. Fifty-eight. A.m."
    luis "It’s me, by the way."
    luis "I’m at the {word=terminus}terminus{/word}. I had one passenger, and he got off."
    luis "I wanted to ask, is there {word=bread}bread{/word}."
    return

label the_call_as_far_as_the_wait:

    luis "Only the place by the depot does a loaf from three, and I could pick one up. If there isn’t. If there is, I won’t."
    luis "There was the end of the white. But Max has the middles, and I have the ends, so that’s not bread, that’s me."
    luis "It’s raining on the one side of the tram. I’ve been across and looked."
    luis "You’ll be asleep, Clara, you’d sleep in a drum. I gave it the {word=two_rings}two rings{/word}, and then it’s this thing."
    luis "Max, if you’re up, you’re not. Go to bed."
    luis "…No? Good. That’s good, then."
    luis "I’ll hang on a bit, in case. I’m not off till three-oh-one."
    return

label the_call_to_its_end:

    luis "No. Well."
    luis "It looks all right from out here, you know. You can’t see the kitchen. But you know which way it is."
    luis "I’ll get the bread anyhow. We’ll eat it."
    luis "That’s my time. Toast, when I’m in, for whoever’s up."
    luis "Night, then. Night, both."
    return

label it_goes_back:

    sound clock_goes_back
    "All the figures let go together, down the whole rack. Two fifty-eight."
    return
