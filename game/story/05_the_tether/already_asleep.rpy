## Already asleep: 8 Kestrel Court, Saturday, 20:33. Close on Ava. Nobody speaks. Eleven things, and time to look at seven.

label already_asleep:

    open scene already_asleep
    scene pod_room night with slow_dissolve
    music none
    ambience pods_breathing

    if heard(5):
        remark "That’s two again. I’ve not touched either."
    else:
        remark "I always make two. It’s habit."

    "She comes up with her shoes in her hand, because of the third stair, and steps over it. There’s a lamp left on for her in the passage, and a plate with a plate on top."

    "Half past eight’s gone. The bedroom door’s ajar."

    beat "5.02"
    "Four pods lie along the wall, under the slope of the roof, like boats turned over for the winter. Three of them are shut, with a light inside that comes up slowly, and slowly goes. The fourth’s hers."
    "That one’s Sam, with his feet together. That’s Leo. That’s Mara, with her mouth open. They went at eight."

    beat "5.01"
    "All over the Court they go at eight. It’s in the diary: whole families, side by side, into the same afternoon. They’ll come down to breakfast with the same sand in their heads, and quarrel about who dug what."
    beat "5.03"
    "It’s the one hour of the day that they’ve all got at once. Sam says so, and he’s right. Nothing else has ever given them that."
    "The afternoon’s hers. It’s a beach, and she drew it. It used to stop at a rope, a long way along, and when children came to the rope they cried; so last spring she rubbed it out."

    "She puts her ear to one lid, and the next, and the next. They’re breathing in. They’re all breathing in."
    "They breathe out. It needn’t be anything."

    "She’s on the late shift. She’s swapped her supper for this, and the tram back goes in seven minutes. She’s got as far as the rug, with her coat on, and she looks round the room."

    jump already_asleep_looking

label already_asleep_looking:

    menu (who="ava", screen="looking", minutes=True):

        "The band on the floor" (thing="band_on_the_floor") if not fact.turned_from_band_on_the_floor:
            remember turned_from_band_on_the_floor
            remember looked_at_band_on_the_floor
            show looked_at band_on_the_floor at close_up with dissolve
            "It’s Leo’s: the band that’s worn so that the pod can tell who’s in it. He’s taken it off, and pushed it in under the edge of the rug, where it won’t be found. Its green bead’s still lit."

        "The cold tea" (thing="cold_tea") if not fact.turned_from_cold_tea:
            remember turned_from_cold_tea
            remember looked_at_cold_tea
            show looked_at cold_tea at close_up with dissolve
            "Sam made it for when she’d be in. That was six o’clock. There’s a saucer on it to keep the heat, and a label on the saucer, in his capitals, so as to be quite clear. TEA."

        "The diary on the wall" (thing="diary_on_the_wall") if not fact.turned_from_diary_on_the_wall:
            remember turned_from_diary_on_the_wall
            remember looked_at_diary_on_the_wall
            show looked_at diary_on_the_wall at close_up with dissolve
            "Sam keeps it, and everybody has a colour. On Friday there’s a thing in his, “Ring Pat re ward”, with a line put through it, against a ruler. Every evening’s in all four. Hers is only dotted."

        "The drawn hands" (thing="drawn_hands") if not fact.turned_from_drawn_hands:
            remember turned_from_drawn_hands
            remember looked_at_drawn_hands
            show looked_at drawn_hands at close_up with dissolve
            "She draws hands. They’re pinned up along the skirting, where Mara likes them: Leo’s, being a crab; Sam’s, with a sheet; Mara’s, a day old, which is mostly wrist. And there’s a man’s, with a cup in each."

        "The height marks" (thing="height_marks") if not fact.turned_from_height_marks:
            remember turned_from_height_marks
            remember looked_at_height_marks
            show looked_at height_marks at close_up with dissolve
            "Up the door frame go two columns of pencil. Leo’s stops in March, when he saw that there’d be no end to it. Mara’s is in shoes. She’s six shoes and a buckle."

        "The loose tooth" (thing="loose_tooth") if not fact.turned_from_loose_tooth:
            remember turned_from_loose_tooth
            remember looked_at_loose_tooth
            show looked_at loose_tooth at close_up with dissolve
            "By now it hangs by a corner. Mara’s tied a red thread to it, and the thread comes out under her lid, goes over the floor, and is made fast to the handle of the fourth pod. It can’t be got into without her knowing."

        "The night light" (thing="night_light") if not fact.turned_from_night_light:
            remember turned_from_night_light
            remember looked_at_night_light
            show looked_at night_light at close_up with dissolve
            "It’s a house the size of a teacup, with six windows. Leo gave it up in June. He told everybody. It’s moved along since then by one socket, to where he’d see it from his side."

        "Sam’s chart" (thing="obs_chart") if not fact.turned_from_obs_chart:
            remember turned_from_obs_chart
            remember looked_at_obs_chart
            show looked_at obs_chart at close_up with dissolve
            "He does one at home, as he does on the ward: who’s breathing, and how often, to the minute. The last line’s his own. “19:58. Self, fourteen, regular. Thinking about gravy.”"

        "The open window" (thing="open_window") if not fact.turned_from_open_window:
            remember turned_from_open_window
            remember looked_at_open_window
            show looked_at open_window at close_up with dissolve
            "It’s up by three fingers. Sam holds that people ought to have air. The curtain goes out, and waits, and comes in. It’s in time with them. She looks at that for rather a long minute."

        "The small socks" (thing="small_socks") if not fact.turned_from_small_socks:
            remember turned_from_small_socks
            remember looked_at_small_socks
            show looked_at small_socks at close_up with dissolve
            "They’re on the radiator, one rolled up inside the other, which is Sam’s way of doing it. Mara’s written on the soles which foot they’re for. She’s put L on both."

        "The third pillow" (thing="third_pillow") if not fact.turned_from_third_pillow:
            remember turned_from_third_pillow
            remember looked_at_third_pillow
            show looked_at third_pillow at close_up with dissolve
            "Through the far door is the old bed, with the ironing on it. It’s got three pillows: his, hers, and one for whoever’s had a bad dream. That’s the plump one. There haven’t been any since the pods."

    hide looked_at with dissolve
    if fact.looks_spent is None:
        remember looks_spent one
        "Under the floor, in the window of Halloran’s Beds, the banner knocks on the glass. CLOSING DOWN."
        jump already_asleep_looking
    elif fact.looks_spent == "one":
        remember looks_spent two
        "She ought to sit. If she sat she’d stop."
        jump already_asleep_looking
    elif fact.looks_spent == "two":
        remember looks_spent three
        "They breathe out, all three, and wait for something, and breathe in."
        jump already_asleep_looking
    elif fact.looks_spent == "three":
        remember looks_spent four
        "Her hand has gone into her pocket for the pencil. It finds a tram ticket, and holds that."
        jump already_asleep_looking
    elif fact.looks_spent == "four":
        remember looks_spent five
        "Leo turns over. She waits to see who he’ll be. He isn’t anybody."
        jump already_asleep_looking
    elif fact.looks_spent == "five":
        remember looks_spent six
        "The tram’s at the corner, getting its breath. There’s one more minute."
        jump already_asleep_looking

    "She puts her hand on Sam’s lid, and Leo’s, and Mara’s, flat, with the fingers apart. It’s warm. Each time it leaves a hand, and she sees it begin to go from the edges."
    sound door_latch
    "On the way down she steps over the third stair, and comes down hard on the fourth, which has never made a noise in its life."

    jump complaints
