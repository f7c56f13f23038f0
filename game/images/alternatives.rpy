## What the pictures show, in words, for those who don't see them. Written by `./bedtime pictures` from what each master
## says of itself (images/) and each palette (rules/palettes.py): change it there.

init -76 python:

    # Places, full pages and things: what they show.
    PICTURES_IN_WORDS = {
        "a_hand_wide": _(
            "From the dark of the room: a small hand stands upright in the gap of the door, and the lamp in the hall "
            "edges each finger with light. Beside it are pinned a whale and a staircase, in a child’s drawing, and a "
            "list with stars for its points."
        ),
        "cover": _(
            "An apartment house beside a full moon, with a cat on its roof; at its foot the street turns into a "
            "patchwork quilt. Sixteen windows look out, and most of them are dark."
        ),
        "cover_window_1_awake": _(
            "In the first window somebody sits alone before the lamp, with the curtain half drawn."
        ),
        "cover_window_1_connected": _(
            "In the first window, brighter than before, two people sit close together by the lamp."
        ),
        "cover_window_1_severed": _("In the first window the curtain is shut, with a line of light under it."),
        "cover_window_1_untold": _("In the first window that is lit, a lamp like a globe stands beside a headband."),
        "cover_window_2_awake": _(
            "In the second window somebody sits alone by the plant, with the curtain half drawn."
        ),
        "cover_window_2_connected": _(
            "In the second window, brighter than before, two people sit close together by the plant."
        ),
        "cover_window_2_severed": _("In the second window the curtain is shut, with a line of light under it."),
        "cover_window_2_untold": _("In the second window a plant stands on the sill with washing hung above it."),
        "cover_window_3_awake": _(
            "In the third window somebody sits alone before the lantern, with the curtain half drawn."
        ),
        "cover_window_3_connected": _(
            "In the third window, brighter than before, two people sit close together by the lantern."
        ),
        "cover_window_3_severed": _("In the third window the curtain is shut, with a line of light under it."),
        "cover_window_3_untold": _("In the third window hangs a paper lantern with stars."),
        "cover_window_4_awake": _(
            "In the fourth window somebody sits alone before the slips of paper, with the curtain half drawn."
        ),
        "cover_window_4_connected": _(
            "In the fourth window, brighter than before, two people sit close together by the slips of paper."
        ),
        "cover_window_4_severed": _("In the fourth window the curtain is shut, with a line of light under it."),
        "cover_window_4_untold": _(
            "In the fourth window six slips of paper are stuck to the pane, one of them darker."
        ),
        "cover_window_5_awake": _(
            "In the fifth window somebody sits alone by the pencil marks, with the curtain half drawn."
        ),
        "cover_window_5_connected": _(
            "In the fifth window, brighter than before, two people sit close together by the pencil marks."
        ),
        "cover_window_5_severed": _("In the fifth window the curtain is shut, with a line of light under it."),
        "cover_window_5_untold": _("In the fifth window are two columns of pencil marks, and two mugs."),
        "dark": _(
            "What comes through closed eyelids: one round glow, soft at the edge, and the curve of a page before it, "
            "turning."
        ),
        "evening_room evening": _(
            "What was a shop is full of beds with price tags. Under a globe lamp stands a pod like a boat: its hood "
            "hides a head, and one hand lies on the quilt. Two chairs and two mugs are beside it, and behind the "
            "paper banner in the window a tram goes by."
        ),
        "hale_bedroom dawn": _(
            "The child’s room at sunrise, in rose and gold. One broad beam falls from the window across the quilt, "
            "the rug and the floor; the lamp is out, and the door is still ajar."
        ),
        "hale_bedroom night": _(
            "A child’s room at night: a lamp with stars on its shade between a wardrobe and a bed, and a stuffed "
            "whale on the patchwork quilt. Cranes and a full moon stand in the window, the door is ajar, and on the "
            "wall clock one hour is coloured in."
        ),
        "hale_kitchen night": _(
            "A kitchen at night. One lamp hangs low over a round table, with a form on it, a pen, a plate and a "
            "glass; past the dark window with its cranes, the hall is lit, and at its end a white door stands a hand "
            "wide."
        ),
        "landing counting": _(
            "The lamps are out, and the banister bends. The runner rises in waves towards the one door that is lit; "
            "in it stands a man, black against the light, with two paper cups at his feet."
        ),
        "landing doors": _(
            "The wall of the landing, straight on: striped paper with small stars, five globe lamps in a row, and the"
            " doors side by side."
        ),
        "landing merging": _(
            "The landing is torn in two from top to bottom, and the halves do not meet. On the right, sparks drift "
            "along the runner past the door with the moon, and in the floor a pool of dark water has opened, with a "
            "whale in it."
        ),
        "landing morning": _(
            "The landing by daylight, and it is short: three doors, a stair that goes down, and a window with a low "
            "sun. The lamp is off, and a cardigan hangs over the banister."
        ),
        "landing night": _(
            "Globe lamps hang over the runner, smaller and smaller into the distance. The nearest door has a moon on "
            "it and stands ajar, and one further on is made of paper. Out in the black past the banister float strips"
            " of light, as if under more doors."
        ),
        "landing waiting": _(
            "The lamps are off. The second door stands wide open, with nobody in it, and lays its light across the "
            "runner; under the first there is only a thin line."
        ),
    }

    # Things that the script takes away again: what is said then.
    THINGS_THAT_GO = {
    }

    # People, by the name of their pictures.
    PEOPLE_IN_WORDS = {
        "dana": {
            "who": "dana",
            "looks": _(
                "{name} is about forty, with a white streak in her tied-back curls, a fleece with bright bands, and a"
                " headset round her neck."
            ),
            "poses": {
                "standing": _("{name} holds on to the strap of her bag."),
            },
            "faces": {
                "calm": _("{name} has a steady look."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs, with her eyes shut."),
                "worried": _("{name} looks worried, with raised brows."),
                "frightened": _("{name} stares, open-mouthed."),
                "angry": _("{name} looks angry, with her brows drawn together."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired, with dark lines under her eyes."),
            },
        },
        "elara": {
            "who": "elara",
            "looks": _(
                "{name} is eight or so, with freckles under a great cloud of dark curls, in pyjamas with stars and "
                "moons."
            ),
            "poses": {
                "hugging": _("{name} hugs a toy rabbit that has an X for one eye."),
                "counting": _("{name} holds up four fingers, with the rabbit hanging by an ear from the other hand."),
                "banded": _("{name} hugs the rabbit, and there’s a headband with a moon on it in the curls."),
            },
            "faces": {
                "calm": _("{name} has a straight face."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs, with both eyes shut."),
                "worried": _("{name} looks worried, with a mouth like a wavy line."),
                "frightened": _("{name} stares, wide-eyed, with an open mouth."),
                "angry": _("{name} scowls."),
                "sad": _("{name} looks sad, with the corners of the mouth down."),
                "tired": _("{name} looks tired, with lowered eyelids."),
            },
        },
        "jordan": {
            "who": "jordan",
            "looks": _(
                "{name} is about thirty, with a crown of twists and round glasses, a tape measure round the neck, and"
                " a waistcoat sewn from a dozen cloths."
            ),
            "poses": {
                "making": _("{name} holds a felt whale with a bookcase in its side, and draws a thread through it."),
                "explaining": _("{name} talks with both hands in the air."),
            },
            "faces": {
                "calm": _("{name} has an open, quiet look."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs, with both eyes shut."),
                "worried": _("{name} looks worried, with raised brows."),
                "frightened": _("{name} stares, open-mouthed."),
                "angry": _("{name} looks angry, with lowered brows."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired, with heavy eyelids."),
            },
        },
        "mira": {
            "who": "mira",
            "looks": _(
                "{name} is about thirty-five, in a white coat over a striped hoodie, with a pencil stuck through her "
                "black bun."
            ),
            "poses": {
                "mug": _("{name} stands with one arm folded and a mug in the other hand."),
                "cracker": _(
                    "{name} holds a tablet to her chest and, in the other hand, a cracker with a bite out of it."
                ),
            },
            "faces": {
                "calm": _("{name} looks on coolly."),
                "smiling": _("{name} smiles with one corner of her mouth."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried, with raised brows."),
                "frightened": _("{name} stares, open-mouthed."),
                "angry": _("{name} looks angry, with one brow lower than the other."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired, with heavy eyelids."),
            },
        },
        "theo": {
            "who": "theo_hale",
            "looks": _(
                "{name} is seventeen or so, tall, with cropped dark curls and freckles. On his sweatshirt a gull "
                "flies over waves, and on his shoulder lies a tea towel."
            ),
            "poses": {
                "standing": _("{name} stands with one hand at the back of his neck."),
                "measuring": _("{name} holds one hand up flat, with the thumb across the palm."),
            },
            "faces": {
                "calm": _("{name} has an even look."),
                "smiling": _("{name} smiles a little."),
                "laughing": _("{name} laughs, with his eyes shut."),
                "worried": _("{name} looks worried, and presses his lips together."),
                "frightened": _("{name} stares, open-mouthed."),
                "angry": _("{name} glares."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired, with heavy eyelids."),
            },
        },
    }

    # By palette: the page takes on its inks, and another dream's come in from the right.
    INKS_IN_WORDS = {
        "night": _("The colours are those of a clear night: navy, blue and orange."),
        "nightmare": _("The colours turn bad: violet shadows, and a light of sour green."),
        "dawn": _("The colours lighten to mauve, rose and gold."),
        "the_update": _("The colours turn to navy, cornflower and apricot."),
        "exposure": _("The colours turn to bottle green, sea-glass and rose."),
        "the_festival_of_dreams": _("The colours turn to plum, turquoise and coral."),
        "the_demonstration": _("The colours turn to aubergine, a cold blue and salmon."),
        "the_tether": _("The colours turn to pine blue, lilac and amber."),
        "landing": _("The colours turn to plum brown, mauve and brick."),
        "finale_two_inks": _("The colours are only two now: navy, and a grey blue."),
        "finale": _("The colours are three again: navy, a grey blue and peach."),
    }
    MERGING_IN_WORDS = {
        "night": _("From the right, along a torn edge, other colours come in: navy, blue and orange."),
        "nightmare": _("From the right, along a torn edge, other colours come in: violet, and a sour green."),
        "dawn": _("From the right, along a torn edge, other colours come in: mauve, rose and gold."),
        "the_update": _("From the right, along a torn edge, other colours come in: navy, cornflower and apricot."),
        "exposure": _("From the right, along a torn edge, other colours come in: bottle green, sea-glass and rose."),
        "the_festival_of_dreams": _(
            "From the right, along a torn edge, other colours come in: plum, turquoise and coral."
        ),
        "the_demonstration": _(
            "From the right, along a torn edge, other colours come in: aubergine, a cold blue and salmon."
        ),
        "the_tether": _("From the right, along a torn edge, other colours come in: pine blue, lilac and amber."),
        "landing": _("From the right, along a torn edge, other colours come in: plum brown, mauve and brick."),
        "finale_two_inks": _("From the right, along a torn edge, other colours come in: only navy, and a grey blue."),
        "finale": _("From the right, along a torn edge, other colours come in: navy, a grey blue and peach."),
    }
