## What the pictures show, in words, for those who don't see them. Written by `./bedtime pictures` from what each master
## says of itself (images/) and each palette (rules/palettes.py): change it there.

init -76 python:

    # Places, full pages and things: what they show.
    PICTURES_IN_WORDS = {
        "a_hand_wide": _(
            "From the dark of the room: a small hand stands upright in the gap of the door, and the lamp in the hall "
            "edges each finger with light. On the door are a child’s drawings, of a whale and of stairs."
        ),
        "a_lantern_lent": _(
            "On the landing a girl in festival clothes, one lace undone, holds out a round paper lantern on a stick "
            "as far as her arm goes. A woman in a winter coat has taken a hand out of her pocket for it. The light is"
            " on both."
        ),
        "an_arm_down dawn": _(
            "The same bed with the sun on it. The boy sits on the rug with his back against it, his head tipped back;"
            " the girl lies with her eyes open and lets one arm hang down beside him. Nobody holds anything."
        ),
        "an_arm_up night": _(
            "By the light of one lamp a girl sleeps under a patchwork quilt, and on the rug beside the bed a boy lies"
            " asleep in his socks. One arm of his stands straight up, and her hand is in his, at the edge of the bed."
        ),
        "attic night": _(
            "An attic under sloping boards, at night. The moon is in a skylight; lanterns glow from below in a low "
            "window, with rows of pinned samples beside it. On an upright loom hangs a cloth, half woven, with the "
            "street in it. A bed is made without a crease. On the floor lies a small mattress with a patchwork quilt."
        ),
        "banerjee_garage day": _(
            "A garage under a skylight. On the left is a bench heaped with radios and wires, over a chest of small "
            "drawers; on the right a bicycle leans on a brick wall, and a sink plunger hangs there. Six odd chairs "
            "stand round a kettle whose lead hardly reaches the socket."
        ),
        "best_hour again": _(
            "The same party, the same evening sun, the same open arms. Only they all look a little to the left of us;"
            " and among them, in one and the same dark patterned coat, are six girls with one face."
        ),
        "best_hour once": _(
            "The depot on a summer evening, its doors rolled up, a low sun behind it. Steps go down into a party: "
            "lamps on strings between two trams, and some two hundred people with open arms, all smiling up at us. A "
            "boy holds out a tray with a cake."
        ),
        "best_hour turned": _(
            "Everybody at the party has stopped, just as they were, with their arms open and all their faces turned "
            "to us, and the smile left on. The cake hangs in the air over its tray. The light has gone cold, and the "
            "shadows are long."
        ),
        "both_tied": _(
            "Two small laced boots side by side on flagstones under a bench, in the first light. Trodden paper stars "
            "lie about. Both laces are tied, each in a bow with a second knot on it."
        ),
        "car night": _(
            "Inside a small car at night, looking back from the dashboard. On it stands a round radio, a lit ball of "
            "glass with a needle in it. Through the rear window the street runs away between dark houses and a canal,"
            " with every lamp lit. Something white is walking along between the tram rails."
        ),
        "console night": _(
            "A control room at night. Forty small round meters hang in rows, every needle in the same place. On a "
            "long desk are levers, a microphone, a paper cup and a slice of cake. A window looks down into a dark "
            "hall with small lamps. A waste-paper basket is full of ribbons like film; one hangs out, and shines a "
            "little."
        ),
        "cover": _(
            "A block of flats beside a full moon, with a cat on its roof; at its foot the street turns into a "
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
        "cradle_room night": _(
            "A room without a window. A desk stands with its face to the wall under one jointed lamp; beside it a "
            "tower of paper cups, one inside another, is as tall as a man. Racks of small lights stand about like a "
            "starry sky. A chair is buried in paper. By the door hang five signs."
        ),
        "dark": _("What comes through closed eyelids: one round glow, soft at the edge."),
        "dark_water night": _(
            "Under black water a patterned rug with round medallions runs straight ahead, smaller and smaller, until "
            "the dark has it. A few rafters of a sloping roof can be made out, and one red thread, drawn out over the"
            " water to where everything ends."
        ),
        "depot_hall dimmed": _(
            "The depot, almost dark. Everybody lies down; of the beds one sees only the thin blue rims, row behind "
            "row, and over them the one lamp in the glass box."
        ),
        "depot_hall doors": _(
            "An old tram depot by night, iron arches under a roof of glass. Between the rails stand hundreds of low "
            "rounded beds with lit rims, in rows that run away from us, and people sit on their edges in blankets. "
            "High up on a girder is a glass box with one round lamp in it."
        ),
        "depot_hall empty": _(
            "The depot early in the morning, in a grey light. The beds are empty, their rims are out, the blankets "
            "hang over the edges. A sink plunger with a microphone wired to it leans on one of them."
        ),
        "depot_hall trams": _(
            "The roof of the depot is gone, and over it stands a moon as large as a house. Out of the moon a "
            "waterfall comes down through the hall, and up the waterfall goes a lit tram, with people hanging off the"
            " back. The beds float on the water like boats."
        ),
        "depot_square dusk": _(
            "The square before the tram depot at dusk, a moon over the roofs. Light falls out of the great arch on to"
            " the setts and the rails. On the wall hangs a big poster with nothing on it but a flourish that ends in "
            "a foot stuck out. Pupils in striped cardigans stand about with lit telephones."
        ),
        "did_you_brush": _(
            "Down a dim hall: a woman in a fleece with bright bands leans in the lit bathroom door, arms folded, "
            "tired out and half smiling. She holds up a dry toothbrush. A toy whale sits on the bath."
        ),
        "door_from_inside ajar": _(
            "By night, on dark water, a door stands in a piece of wall torn off like a stamp. It’s open by the width "
            "of a hand. The light lies from it along a runner of carpet, over a mat with two pale prints where shoes "
            "have been, up to two feet in odd socks, one of them striped. Far off, small doors are afloat."
        ),
        "door_from_inside latch": _(
            "By night, on dark water, a door stands in a piece of wall torn off like a stamp. It’s closed to, with a "
            "hair of light all round it. Before it are a mat, with two pale prints where shoes have been, and on a "
            "runner of carpet two feet in odd socks, one of them striped. Far off, small doors are afloat."
        ),
        "door_from_inside shut": _(
            "By night, on dark water, a door stands shut in a piece of wall torn off like a stamp. Two short shadows "
            "lie across the thin line of light under it. Before it are a mat, with two pale prints where shoes have "
            "been, and on a runner of carpet two feet in odd socks, one of them striped. Far off, small doors are "
            "afloat."
        ),
        "door_held ajar": _(
            "The door stands open by the width of a child’s hand. A band of light comes through from top to bottom, "
            "with the shadow of one small hand in it. On this side are the mat, the men’s shoes, and the two paper "
            "cups."
        ),
        "door_held latch": _(
            "The door is closed to, and rests on its latch. All down its edge there is a hair of light. On this side "
            "are the mat, the men’s shoes, and the two paper cups."
        ),
        "door_held night": _(
            "Close to, a door stands wide open with amber light behind it. There are pencil marks up both sides of "
            "its frame, a pair of men’s shoes on the mat, and to either side of them a paper cup, one of them full. "
            "Far off, where everything else has stopped, there is one small lit door with a scrap of paper sticking "
            "out under it."
        ),
        "door_held shut": _(
            "The door is shut. There is a line of light under it, and across the light lie the shadows of two feet. "
            "On this side are the mat, the men’s shoes, and the two paper cups."
        ),
        "dream_market first": _(
            "A stall of things that other people would like: jars of twisted sugar, sheets of round stickers, and "
            "dozens of pairs of spectacles that hang under the awning like bats. Of its keeper only two hands in "
            "gloves without fingertips come out of the dark, and offer a sticker."
        ),
        "dream_market no_faces": _(
            "A crowd stands close on both sides of the dark street in festival clothes and fine hats. Their hands are"
            " politely folded, and some hold up a card with a number. They have no faces: there is smooth paper. A "
            "lane between them leads into the dark."
        ),
        "dream_market promises": _(
            "A stall that sells what was promised: sashes, rosettes, tickets, small lanterns and calendars of years "
            "to come hang on a rail, a label tied to each. On the hook in the middle there is only a label, and the "
            "boards behind it have a pale round where something hung."
        ),
        "dream_market scales": _(
            "A great pair of brass scales stands in a dark street, a dream in a jar on one pan and weights on the "
            "other. The stalls are full of jars and bags with a small lit picture in each, and prices on them. At the"
            " edges the buyers wait in a queue; where their faces were, there is smooth paper."
        ),
        "dreamer_in_a_bath": _(
            "A lady without a face sits in a bath full of foam; she has a hat on, with feathers and roses."
        ),
        "dreamer_with_a_strap": _(
            "A man in a coat and a hat, flat as wallpaper and without a face, holds on to the strap of a tram."
        ),
        "dreamer_with_bread": _(
            "A dentist without a face carries a baker’s peel with three loaves on it, each in the shape of a tooth."
        ),
        "eastferry_baths dark": _(
            "A swimming bath with the lights off, its water black and quite still. Paper lanterns float on it, all "
            "out but one. At one locker’s door there is a line of light, which falls across a pair of shoes."
        ),
        "evening_room empty": _(
            "The bed shop at night with its lamp out. Nobody sits on the beds, and their plastic shines. A chair "
            "stands by the pod, which glows a little. There’s a book on the shelf, a form and a pencil at the foot of"
            " the pod, and a small speaker, lit, on the till. A tram goes past the window."
        ),
        "evening_room evening": _(
            "A shop that sold beds; the beds still have their price tags. In the middle stands one like a boat, with "
            "a hood. Somebody lies in it: there’s a hand on the quilt. Two chairs are beside it, and two mugs."
        ),
        "evening_room full": _(
            "Night in the bed shop, and one lamp. People sit on all eleven beds, on the bunks and on the counter, "
            "more than twenty of them, and every one is turned to the pod, where a hand lies on the quilt in the "
            "light. An old woman is asleep with her mouth open."
        ),
        "evening_room thinning": _(
            "The bed shop with most of its people gone. There are dents in the plastic where they sat. The door "
            "stands open on the street, and backs in coats go out by it, one with a child in arms. The lamp still "
            "shines on the hand on the quilt."
        ),
        "fifth_lantern coming": _(
            "Under the last lantern the street stops at a torn edge. Out of the dark beyond it winds a procession’s "
            "beast of hoops and cloth, with dozens of feet in good shoes, all in step, and before it, low, a great "
            "unlit face of paper."
        ),
        "fifth_lantern listening": _(
            "Under the last lantern of a dark street a paper head as large as a cart leans in close, with its cheek "
            "on one side and its ears spread. Out of its kind, half-open mouth hang the torn-off ends of written "
            "lines. Its long body goes back on hoops and dozens of good shoes."
        ),
        "fifth_lantern unravelled": _(
            "Under the last lantern the paper beast has come apart along its seams: the hoops stand empty, the cloth "
            "has fallen, the shoes are in pairs with nobody in them. Out of the mouth the ends of lines fly up over "
            "the roofs."
        ),
        "four_in_one_bed": _(
            "An old double bed from straight above, under patchwork. A man with a beard lies on the outside, his arms"
            " on the covers; then a boy, then a woman with loose fair hair; and a small girl lies across the top, "
            "over the pillows. Their eyes are open. Ironing lies on the floor, in the amber light of an open door."
        ),
        "guild_hall unveiling": _(
            "The Weavers’ Guild Hall, arches and galleries, full of people and lanterns. On the stage, between drawn "
            "curtains, stands a doorway framed in woven cords and small turquoise lamps, and in it a bench with six "
            "cushions."
        ),
        "guild_hall vote": _(
            "The Guild Hall an hour later, its lanterns out, the curtain down over the stage. Weavers sit on benches,"
            " a few hands up. At a high desk the chairwoman is asleep on her arm, beside a large bell; a clerk reads "
            "from a list that reaches down to the floor."
        ),
        "hale_bedroom dawn": _(
            "The child’s room at sunrise, in rose and gold. One broad beam falls from the window across the quilt, "
            "the rug and the floor; the lamp is out, and the door is still ajar."
        ),
        "hale_bedroom night": _(
            "A child’s bedroom at night. A lamp with stars on its shade, a toy whale on the bed, and in the window "
            "harbour cranes and a full moon. The door is ajar."
        ),
        "hale_kitchen morning": _(
            "The kitchen in the first sun: a paper bag of rolls on the table, and five mugs. The note is still on the"
            " oven, somebody’s shoes are by the hall, and down it the white door stands wide open."
        ),
        "hale_kitchen night": _(
            "A kitchen at night. One lamp hangs low over a table with a form on it. At the end of the hall a white "
            "door is open by a hand’s width."
        ),
        "hall_twenty_one gap": _(
            "The tall hall again. The white door at the end is open by a hand’s width, and warm light falls out of it"
            " over the floor. The grown-ups of paper have stepped to the walls and stand up straight."
        ),
        "hall_twenty_one shut": _(
            "A hall grown very tall, with a white door at the end, shut. Along it stand grown-ups of torn paper, "
            "heads bent, without faces, each with a hand held out. They all lean the same way."
        ),
        "halloran_shop day": _(
            "A bed shop that has closed, in the sun. Its beds still have their plastic on, and the back of a paper "
            "banner hangs in the window. By the glass, where a tram goes past, stands a pod like a boat with a hood; "
            "a hand lies on the quilt. Stools and kitchen chairs stand round it. The plug has a card on it."
        ),
        "his_face": _(
            "The man at the door, near, and looking straight at us. He is in his thirties, with thick black hair, two"
            " days’ stubble, bags under his eyes and a striped scarf. One hand is up, round the edge of the door. "
            "There is light behind him, and light from our side on half his face. His mouth is a little open, as if "
            "to put in a word."
        ),
        "jonahs_garden lit": _(
            "A garden at night, on a stage. Round paper lamps hang in dark trees like fruit, down to the grass. A "
            "raked path leads to an arch. At the right the painted sky stops, and a ladder leans on it."
        ),
        "jonahs_garden turned": _(
            "The same garden. Every lamp has turned its open side to us, like heads in a theatre when somebody comes "
            "late. Shadows run towards us. At the far end of the path a telephone hangs on a wall."
        ),
        "kestrel_court night": _(
            "The stairs of a block of flats, at night, before a great round window. On every landing people in "
            "dressing gowns, nightcaps and curlers hold lit telephones out over the banister, one of them on a mop. "
            "Behind them the doors stand ajar, and in the amber light people are asleep with their mouths open."
        ),
        "lab_over_library": _(
            "A page torn across. Above, a lab at night: a woman with a cracker, somebody with both hands in the air. "
            "Below, in a library of felt, two walruses and a princess with a cold; a small girl looks back from a "
            "stair."
        ),
        "lab_over_library_flooded": _(
            "The torn page again. Above, both bend over one screen. Below, the lamps are out and the sea stands up to"
            " the walruses’ second buttons; a swimming lane and lanterns float in it, and people in nightclothes fill"
            " the stair."
        ),
        "labyrinth night": _(
            "Behind the lamp on the desk the wall has gone. Where it was are rooms beyond rooms, without a roof, and "
            "the same again hung overhead; all their doors stand open, and on each a small note is pinned. At the far"
            " end, by itself, is one small door with a light behind it."
        ),
        "landing apart": _(
            "The Landing is coming apart. Its far doors have come off like stamps off an envelope and float in the "
            "dark; the carpet is unravelling, and underneath there’s water going round. At the end of what’s left, "
            "small, a man stands with his back against one lit door, one arm up to its frame, and waves."
        ),
        "landing counting": _(
            "The lamps are out, and the banister bends. The carpet rises in waves towards the one door that is lit; "
            "in it stands a man, black against the light, with two paper cups at his feet."
        ),
        "landing doors": _(
            "The wall of the landing, straight on: striped paper with small stars, five globe lamps in a row, and the"
            " doors side by side."
        ),
        "landing everyone": _(
            "The Landing is full from wall to rail, with the sea beside it. People in nightshirts, pyjamas and "
            "blankets come over the hump of it side by side, beaming, with their hair up at the back. An old "
            "gentleman is carried in his armchair with his tea, and there’s a goat. Far behind them a man stands by a"
            " door with one arm up."
        ),
        "landing merging": _(
            "The landing is torn in two from top to bottom, and the halves don’t meet. On the right a pool of dark "
            "water has opened in the floor, with a whale in it, no longer than a bath."
        ),
        "landing morning": _(
            "The landing by daylight, and it is short: three doors, a stair that goes down, and a window with a low "
            "sun. The lamp is off, and a cardigan hangs over the banister."
        ),
        "landing night": _(
            "A landing without an end: a strip of carpet, doors on the right, lamps smaller and smaller. The nearest "
            "door has a moon on it and stands ajar. Past the banister on the left it’s black."
        ),
        "landing two_cups": _(
            "The man stands at the one lit door, black against the light, his shoes on the mat. By his feet on the "
            "carpet are two paper cups: one is half empty, the other full to the brim. There is no steam over it."
        ),
        "landing waiting": _(
            "The lamps are off. The second door stands wide open, with nobody in it, and lays its light across the "
            "carpet; under the first there is only a thin line."
        ),
        "landing water": _(
            "The Landing is calm, and there’s light under its doors. On the left, where it was black, the sea lies "
            "level with the carpet; a raft of mattresses has come in under the banister with children on it."
        ),
        "landing_end rising": _(
            "A last piece of the Landing’s wall stands in black water: one lamp, one door with two columns of pencil "
            "marks up its frame, and then a torn edge. Past that the water turns round a smooth hole, with a slipper,"
            " a newel and a teacup going round, and the carpet is being drawn in after them."
        ),
        "landing_end rope": _(
            "A rope in red pen hangs in curves along the wall, from the door’s frame to where the wall is torn off, "
            "and on beyond it with a round float. The water lies flat against it. Behind it beach hangs above beach, "
            "all down the sky, and along each of them tiny people are sitting up with their mouths wide open."
        ),
        "lantern_street dawn": _(
            "The street at first light. The lanterns are out, and one string has come down. Trampled paper lies on "
            "the stones; the procession’s lanterns are stacked at the kerb, and the paper fish leans on a wall. Far "
            "off somebody sweeps."
        ),
        "lantern_street parade": _(
            "A narrow street of gabled houses, just after sunset. Lit paper lanterns hang on strings from window to "
            "window. A crowd in hats goes away from us between stalls, and carries a paper moon and a great paper "
            "fish. At the left is a lantern shop, number nine; at a window opposite is an iron bracket with nothing "
            "on it."
        ),
        "lantern_street sunset": _(
            "The street in low red sunlight. Somebody on a ladder takes the lanterns down; most of the strings are "
            "gone. A long table stands in the street with what is left of a breakfast, and people sit together on the"
            " doorsteps."
        ),
        "lawn_of_sleepers night": _(
            "A garden of felt under a paper moon, with rows of people smiling in their sleep. At its right edge it "
            "ends: behind it are cardboard, struts and tape. On a little stage the lights are on, before one empty "
            "chair."
        ),
        "light_of_day": _(
            "Peach sunrise through the shop window, one broad slant of light. The pod’s hood is put back, and the man"
            " in it is asleep. A boy with receipts in his pockets kneels by him; the man’s fingers are closed round "
            "his hand. All about, people stand and sit, and look. A small girl on a bed, in socks, has her mouth open"
            " to ask."
        ),
        "lilas_room noon": _(
            "A bright bedroom, nearly bare. Six cards stand on a desk under the window. On the open door hangs a long"
            " coat, made out of the plush of a tram seat. The right-hand wall is papered with moons and stars; along "
            "it is a bed, and over that a dark poster with one enormous flourish on it, from which a foot sticks out."
        ),
        "looked_at band_on_the_floor": _(
            "A child’s cloth wrist band lies on the boards, half under the fringe of the rug. One bead on it is "
            "alight."
        ),
        "looked_at cold_tea": _(
            "A cup stands on the shelf with a saucer on top of it for a lid, and on the saucer stands a label."
        ),
        "looked_at diary_on_the_wall": _(
            "A big sheet of squares hangs on the wall, with marks in four colours. Through one mark goes a ruled "
            "line."
        ),
        "looked_at drawn_hands": _(
            "Four pencil drawings of hands are pinned up low, over the skirting. In the last there are two cups."
        ),
        "looked_at height_marks": _(
            "Pencil marks go up the door frame in two columns, and a small red shoe hangs beside one of them. It is "
            "just as long as from one mark to the next."
        ),
        "looked_at loose_tooth": _(
            "A small girl is asleep with her mouth open. One of her front teeth hangs askew, and from it a red thread"
            " goes off to the right."
        ),
        "looked_at night_light": _(
            "A tiny house is plugged into a socket, low on the wall. All six of its windows are lit."
        ),
        "looked_at obs_chart": _(
            "A clipboard holds a ruled chart, on which a line wavers along. A red pen hangs from it on a string."
        ),
        "looked_at open_window": _(
            "A sash window is up a very little way, with night behind it. The curtain swells, and flies out to one "
            "side."
        ),
        "looked_at small_socks": _(
            "A very small pair of socks is rolled into a ball. One sole shows, and there is a large L on it."
        ),
        "looked_at third_pillow": _(
            "On two flat pillows lies a plump one with stars on it. Nobody has made a dent in it."
        ),
        "maxs_room dark": _(
            "The boy’s room with the power out. The round face by the pillow is dead, and the bed is rumpled and "
            "empty. A torch lies on the floor; its light goes up over the receipts on the wall and bends on to the "
            "ceiling."
        ),
        "maxs_room night": _(
            "A boy’s bedroom at night. He lies turned to the wall, and all that shows of him is dark hair and the "
            "shoulder of a cardigan. By the pillow glows the round face of a thing the size of a loaf. The walls are "
            "papered with till receipts, row on row, as a fish is with scales; the door to the hall is ajar."
        ),
        "mill_row dawn": _(
            "A terrace of small brick houses before sunrise, grey and wet, the tram rails shining down the middle of "
            "the road. An iron pump stands at the kerb. Behind a hedge one window is lit, by a round lamp."
        ),
        "night_school evening": _(
            "An upstairs room with a map on the wall and letters in chalk on the board. Eight grown-ups sleep at "
            "their desks: under a book, under a cap, with a biscuit half-way up, a large woman leaning on a thin man."
            " Their shoes are on the radiator. One old man follows a line with his finger."
        ),
        "night_tram flying": _(
            "The night tram flies. Rails and wire end in the air before the big window; far below lies the whole "
            "city, hundreds of lit windows, a river with its bridges, somebody’s washing, and over it stands a large "
            "moon."
        ),
        "night_tram standing": _(
            "Inside a night tram of line fourteen, behind the driver’s seat. Nobody sits there. The straps hang "
            "still; through the big front window a gravel path ends at the stop, and round lamps hang in the trees."
        ),
        "nine_lanterns eight": _(
            "On the string eight of the nine lanterns are lit. Another on the right has gone out and smokes."
        ),
        "nine_lanterns five": _(
            "On the string five of the nine lanterns are lit. Another on the right has gone out and smokes."
        ),
        "nine_lanterns four": _(
            "On the string four of the nine lanterns are lit. Another on the right has gone out and smokes."
        ),
        "nine_lanterns nine": _("Over the street hangs a string of nine paper lanterns, and all nine are lit."),
        "nine_lanterns none": _(
            "On the string every lantern hangs grey now, a thread of smoke over each. Not one is lit."
        ),
        "nine_lanterns one": _(
            "On the string one lantern is still lit, the last on the left. Eight hang grey, and smoke."
        ),
        "nine_lanterns seven": _(
            "On the string seven of the nine lanterns are lit. Another on the right has gone out and smokes."
        ),
        "nine_lanterns six": _(
            "On the string six of the nine lanterns are lit. Another on the right has gone out and smokes."
        ),
        "nine_lanterns three": _(
            "On the string three of the nine lanterns are lit. Another on the right has gone out and smokes."
        ),
        "nine_lanterns two": _(
            "On the string two of the nine lanterns are lit. Another on the right has gone out and smokes."
        ),
        "nine_minutes snow": _(
            "A narrow street goes uphill in thick snow, at night. In all its windows people sit at supper, and some "
            "look up, pleased, with a fork in the hand. In the nearest an old man with a white beard eats toast with "
            "a woman whose back is to the glass. One line of footprints goes up to a door with light behind it."
        ),
        "old_kitchen cooker": _(
            "The same kitchen, without the bench and with more jam, its edges gone into the dark. The clock says two "
            "minutes to three. A small lamp is lit on the telephone’s machine; a driver’s coat hangs over the fourth "
            "chair."
        ),
        "one_lantern lit": _(
            "Old houses across a street at sunset, the last red light on their roofs. On every string hang round and "
            "tall lanterns, none of them lit. Only one is: a tall one on a bracket, at an open window on the first "
            "floor. An old man looks at it."
        ),
        "one_lantern unlit": _(
            "Old houses across a street at sunset, the last red light on their roofs. On every string hang round and "
            "tall lanterns, none of them lit. At an open window on the first floor an old man reaches out with a "
            "taper to a tall lantern on a bracket."
        ),
        "one_list": _(
            "A fridge door, close, with daylight from a window across it. A magnet like a small tram holds one strip "
            "of paper with seven lines on it, all in the same hand, and every line slopes down to the right. Beside "
            "it hangs the corner of a poster that has faded."
        ),
        "one_undone": _(
            "Two small laced boots side by side on flagstones under a bench, in the first light. Trodden paper stars "
            "lie about. One is tied. The lace of the other hangs down and trails over the stones."
        ),
        "orchard_kitchen after": _(
            "A kitchen at night. The one lamp is in the cooker’s hood, and over it the flaps of a clock say one "
            "minute past three. Three of the four chairs have a jumper over the back; a bench is full of things taken"
            " apart."
        ),
        "orchard_kitchen afternoon": _(
            "A kitchen in low sun: bottle-green cupboards, sea-glass tiles, a clock with flaps that say ten past "
            "three. The balcony door is open, and a line of washing runs across to the next balcony, which is full of"
            " plants."
        ),
        "orchard_kitchen candle": _(
            "The kitchen by one candle on the table. The window is open and its curtain moves; under the kettle there"
            " is a ring of gas. The clock has stopped at two minutes past three."
        ),
        "orchard_kitchen cooker": _(
            "A kitchen at night. The one lamp is in the cooker’s hood, and over it the flaps of a clock say two "
            "minutes to three. Three of the four chairs have a jumper over the back; a bench is full of things taken "
            "apart."
        ),
        "orchard_kitchen dark": _(
            "The kitchen with everything off. A little of the night comes in by the window; on the floor, by a fridge"
            " pulled out from the wall, a torch lies and shines up its side. The clock cannot be read."
        ),
        "orchard_kitchen evening": _(
            "A kitchen in the evening. A lamp hangs low over a table with a checked cloth; the clock over the cooker "
            "says twenty to ten. The window is dark blue, and on other balconies the lamps are on."
        ),
        "orchard_kitchen nearly": _(
            "A kitchen at night. The one lamp is in the cooker’s hood, and over it the flaps of a clock say one "
            "minute to three. Three of the four chairs have a jumper over the back; a bench is full of things taken "
            "apart."
        ),
        "park_kitchen evening": _(
            "A small kitchen at dusk, under one round lamp. The table is laid for three: soup, and a whole fish on a "
            "plate. A telephone is propped up against the pepper mill, as if it had a place as well. The bench behind"
            " is a patchwork of tram seats."
        ),
        "park_kitchen year_later": _(
            "The same kitchen, and warm; there’s a fire in the stove, and a pair of garden boots beside it. Round the"
            " table every sort of chair is squeezed: a tram seat, a deckchair, one out of an office, a stool. On the "
            "shelf with the jars stands a box like a small radio."
        ),
        "party_wall dark": _(
            "The same bedroom in the dark. A girl lies on the bed in her coat, her back to the papered wall, her eyes"
            " open. A thin bright line runs along the foot of the wall, and there is light in the holes of the "
            "socket. On the paper, as if the brick were breath, shows the outline of another bed."
        ),
        "party_wall lit": _(
            "Her room again, with a round paper lamp on: the wall of moons and stars, the bed along it, the cards on "
            "the desk. The poster has only its flourish. Where the foot stuck out, there’s no foot."
        ),
        "party_wall quiet": _(
            "The room in the grey before dawn, and quite still. There are two pillows on the bed, side by side, each "
            "with a dint in it. A window lies very pale on the paper, with the shadow of a hand laid flat. In the "
            "wall, hardly to be seen, a long man sleeps on his side, his socks over the end of his bed."
        ),
        "party_wall shaking": _(
            "The whole room stands in waves: the paper, the poster, the rail of the bed. A crack runs down from the "
            "ceiling, plaster comes down like flour, and the lamp hangs out to one side on its cord."
        ),
        "party_wall telephone": _(
            "The room has nothing in it now: no lamp, no desk, no cards, and a dark oblong on the paper where the "
            "poster was. On the bare mattress lies a telephone, alight, and its round of light on the wall is all "
            "there is to see by."
        ),
        "pod_room awake": _(
            "The bedroom under the roof, with all four lids up. A bedside lamp stands on the floor. In the two shells"
            " in the middle the children lie turned to each other, each with a towel under one cheek, their eyes shut"
            " and their mouths open. A laundry basket has been pulled up for a seat."
        ),
        "pod_room night": _(
            "A bedroom under a sloping roof, by night. Along the wall lie four long shells of ribbed glass, like "
            "upturned boats. Three glow amber, with a dark shape lying in each; the fourth is open and unlit. A "
            "curtain blows at the window, a house with six bright windows hangs low on the wall, and a red thread "
            "runs over the floor."
        ),
        "pod_room three": _(
            "The bedroom under the roof in a grey, even light. Three of the four shells stand open and empty, with "
            "puddles on the floor before them. The first is shut, and lit amber from within; in it lies a man on his "
            "back, with his knees bent."
        ),
        "portal_eleven open": _(
            "The doorway of number eleven without its grille. The girl is asleep on the bench. Behind her there is no"
            " wall any more: a string of nine lit paper lanterns leads away, smaller and smaller, down a dark street "
            "with torn edges."
        ),
        "portal_eleven taken": _(
            "An arcade of numbered doorways at night. Ten and twelve are dark. Behind a grille of thin cords, on the "
            "bench in number eleven, a girl with puffed sleeves sits asleep, her head against the frame, one lace "
            "hanging. The round display over her shows a one and a small clock."
        ),
        "raft night": _(
            "On a black sea floats a raft of new mattresses, still in their plastic, tied side by side with "
            "dressing-gown cords. Nine children sit on it in pyjamas and nightshirts: one in a nightcap, one in "
            "swimming goggles, one dressed as a rabbit who shines a torch straight ahead, one pulling a ghost’s face,"
            " one asleep."
        ),
        "school_gate noon": _(
            "The iron gate of a school, at midday. On its left a rickety table is piled with leaflets, with a drawing"
            " of a sleeping man on them. On its right stands a striped van with a hatch, hung with mugs and "
            "pillowcases, and a queue in front of it."
        ),
        "school_gym beds": _(
            "A gymnasium with climbing bars and high white windows; the ropes are tied up. It is full of low rounded "
            "beds, in rows of ten, a small lamp at each head. In most of them a pupil lies asleep; some have just sat"
            " up."
        ),
        "she_walks ahead": _(
            "The road is seen from behind them, its wet rails running to where the sun comes up over a mill’s roof. "
            "Between the rails walks a small girl in a coat of tram-seat cloth, one arm flung out; a tall young man "
            "stoops after her."
        ),
        "she_walks apart": _(
            "The road is seen from behind them, its wet rails running to where the sun comes up over a mill’s roof. "
            "Small under the houses walk a girl in a coat of tram-seat cloth and a tall young man who stoops. The "
            "light lies on the rails, where nobody is."
        ),
        "she_walks led": _(
            "The road is seen from behind them, its wet rails running to where the sun comes up over a mill’s roof. A"
            " tall young man walks between the rails with a stoop, and on his right, close by, a small girl in a coat"
            " of tram-seat cloth."
        ),
        "six_hands": _(
            "A desk from above, at noon, with a cup of tea on it. Six cards are fanned out, and no two are in the "
            "same handwriting. On the last a girl’s hand has stopped in the middle of a line that slopes down to the "
            "right."
        ),
        "somnitech_lab night": _(
            "An office at night, with a great rectangle of tiny lit dots on its wall. Under a lamp on the bench is a "
            "headband on its stand; there are crackers, felt whales, and a stair made of cardboard."
        ),
        "stood_up_asleep": _(
            "By one lamp, a tall boy holds up a small girl who stands on the bed asleep: her head on his shoulder, "
            "her arms hanging, his hand spread on her back. Over her curls one of his eyes is wide open."
        ),
        "studios_desk door": _(
            "The door of the office stands open on a lit corridor. A round clock hangs over it; on the doormat lies a"
            " list. At one side is a chair with a coat over it; at the other the corner of the desk, with a round "
            "lamp and a telephone, and a flask on the shelf above."
        ),
        "studios_desk night": _(
            "An office by night. Under a round lamp on the desk are a list, a brochure with dolphins on it, a box of "
            "paper moustaches. Over it a child’s huge picture is pinned: a tooth with a face. Behind a sheet of glass"
            " lies a strip of beach. Far off, by the only other lamp, a woman eats her supper over heaps of paper."
        ),
        "tenth_minute": _(
            "Lantern Street hangs half woven in the dark: bare threads from above, and below them gables, windows and"
            " a road that are only basted in. At the far end there is a doorway with a hair of light under it."
        ),
        "that_kitchen": _(
            "A dark kitchen, as low as a child sees. A woman lies on the floor, her back to us, a winter coat laid "
            "over her up to the ears. A small girl in pyjamas kneels with a telephone. The only light is the open "
            "front door."
        ),
        "the_bands_on": _(
            "The shop at night, in two colours. Two rows of beds run to a pod that is lit. On each somebody lies on "
            "their back, hands folded alike, a bead of light on the brow; a girl lies across a foot end, a boy’s "
            "pockets have spilt paper. By every bed are shoes, toes to the door. One man is up, small, with a "
            "clipboard and a watch."
        ),
        "the_end_caught": _(
            "A girl in a patterned coat stands with her back to us on a broken-off piece of landing, with a yard of "
            "runner and a yard of rail. Over the dark comes a shining cloth, with a street and lanterns on it, and "
            "two boots hang from its end. Her arms are half out. Far off, small, a tall woman with pins in her hair "
            "has thrown it."
        ),
        "the_end_thrown": _(
            "From the landing’s banister a woman in a plum coat throws the free end of a long shining cloth, with a "
            "street of lanterns woven in it. It flies in a great curve over the dark. On the other side, small, "
            "stands a girl with a telephone, one hand half lifted. It has not arrived."
        ),
        "the_last_page": _(
            "A small girl with a bob sits cross-legged on the foot of a bed that still has its plastic on, a big book"
            " open on her knees, one finger under a line, lips apart. By her, in the pod, a man’s hand lies on the "
            "blanket, an envelope on his chest; a hood hides his head. They listen behind her. Only round the book "
            "are colours warm."
        ),
        "the_plug": _(
            "Behind a fridge, in the dark. A torch lies on the floor. In its light a woman’s hand is closed round the"
            " plug in the wall, and a large old hand is laid over hers."
        ),
        "the_whale_rises": _(
            "A whale of felt comes up through the stairwell, past storeys of shelves. Its eye is level with a small "
            "girl on the stair, who holds out a hand; beside her a man in a coat grips a tram strap that hangs from "
            "nothing."
        ),
        "three_oh_one come": _(
            "A kitchen at night, lit by the lamp in the cooker’s hood; the clock says one minute past three. A boy "
            "and a woman in a coat sit with their backs to us. On its shelf a telephone’s machine has its small lamp "
            "on. Over the back of the third chair hangs a tram driver’s coat, and nobody sits there."
        ),
        "three_oh_one struck": _(
            "A kitchen at night, lit by the lamp in the cooker’s hood; the clock says three. A boy and a woman in a "
            "coat sit with their backs to us. On its shelf a telephone’s machine has its small lamp on. Over the back"
            " of the third chair hangs a tram driver’s coat, and nobody sits there."
        ),
        "three_oh_one waiting": _(
            "A kitchen at night, lit by the lamp in the cooker’s hood; the clock says one minute to three. A boy and "
            "a woman in a coat sit with their backs to us. On its shelf a telephone’s machine has its small lamp on. "
            "Over the back of the third chair hangs a tram driver’s coat, and nobody sits there."
        ),
        "three_oh_two": _(
            "The wall over a cooker, by the light of one candle. The clock has stopped at two minutes past three. The"
            " window is open, and the curtain moves. On the edge of the shelf lie a till receipt and a pencil stub."
        ),
        "two_on_the_stair": _(
            "The carpet of the landing ends, and a stair goes down that is wide enough for one. A girl with a rabbit "
            "and a tall boy with a till receipt look at each other, each with a foot on the same step."
        ),
        "two_teas_made": _(
            "An evening in the shop. By the kettle on the counter is a tray with two mugs. One has a saucer over it, "
            "and on the saucer a label in a child’s huge capitals that go uphill: TEE. The other mug is half drunk. "
            "Through the glass of the door one can see somebody on the step, bending to take off a shoe."
        ),
        "ward_of_eleven night": _(
            "A round ward at night: eleven smooth white beds in a curve, a sleeper with a headband in each, blank "
            "cards, no door. The one light falls on a plastic chair with a cardigan on it."
        ),
        "whale_library open": _(
            "A round library of felt under the sea. A whale with pockets in its side lies along the shelves and "
            "reads; at the windows the sea stops at the sill. A felt staircase winds down through the floor."
        ),
        "woven_at_the_end full_stop": _(
            "At the end of the street, exactly in its middle, sits the sun, round as a full stop."
        ),
        "woven_at_the_end second_half": _(
            "At the end of the street the doorway stands open. Somebody holds it from inside, no more than an "
            "outline, and the light comes all the way."
        ),
        "woven_at_the_end tomorrow": _(
            "At the end there is no house any more. Beyond the roofs lies a long low horizon with a band of first "
            "light."
        ),
        "woven_in_front a_lantern": _(
            "In front a small girl stands with her back to us and holds up a round lantern on a stick. Its light goes"
            " out from it in rings."
        ),
        "woven_in_front further_back": _(
            "In front, a little further back, a whole line of people stands with their backs to us and their lanterns"
            " held low. The light runs along the line."
        ),
        "woven_in_front next_year": _(
            "In front twelve moons stand on posts along the street, from a paring far off to a full one close by."
        ),
        "woven_overhead spectacles": _(
            "Overhead hangs a pair of spectacles as wide as the street, with a moon in each lens; below them lie two "
            "round pools of light."
        ),
        "woven_overhead sticker": _(
            "Overhead the sky fills with round paper stickers, a star on each, none of them straight. Spots of light "
            "lie all down the road."
        ),
        "woven_overhead sweet": _(
            "Overhead the street grows awnings striped like barley sugar, and twisted garlands hung with wrapped "
            "sweets. The light under them is amber."
        ),
        "woven_underfoot no_weight": _(
            "Underfoot the stones float a hand above their shadows, and the light is under them."
        ),
        "woven_underfoot too_heavy": _(
            "Underfoot the road becomes great rounded stones, too heavy to have been carried there, with light in "
            "each joint."
        ),
        "woven_underfoot too_light": _(
            "Underfoot the stones let go of feathers and thistledown, which drift up in a pale light of their own."
        ),
    }

    # Things that the script takes away again: what is said then.
    THINGS_THAT_GO = {
        "dreamer_in_a_bath": _("The lady in the bath is gone."),
        "dreamer_with_a_strap": _("The man with the strap is gone."),
        "dreamer_with_bread": _("The dentist with the bread is gone."),
        "looked_at band_on_the_floor": _("She looks up from it."),
        "looked_at cold_tea": _("She looks up from it."),
        "looked_at diary_on_the_wall": _("She looks up from it."),
        "looked_at drawn_hands": _("She looks up from it."),
        "looked_at height_marks": _("She looks up from it."),
        "looked_at loose_tooth": _("She looks up from it."),
        "looked_at night_light": _("She looks up from it."),
        "looked_at obs_chart": _("She looks up from it."),
        "looked_at open_window": _("She looks up from it."),
        "looked_at small_socks": _("She looks up from it."),
        "looked_at third_pillow": _("She looks up from it."),
        "nine_lanterns eight": _("The string of lanterns is out of sight."),
        "nine_lanterns five": _("The string of lanterns is out of sight."),
        "nine_lanterns four": _("The string of lanterns is out of sight."),
        "nine_lanterns nine": _("The string of lanterns is out of sight."),
        "nine_lanterns none": _("The string of lanterns is out of sight."),
        "nine_lanterns one": _("The string of lanterns is out of sight."),
        "nine_lanterns seven": _("The string of lanterns is out of sight."),
        "nine_lanterns six": _("The string of lanterns is out of sight."),
        "nine_lanterns three": _("The string of lanterns is out of sight."),
        "nine_lanterns two": _("The string of lanterns is out of sight."),
    }

    # People, by the name of their pictures.
    PEOPLE_IN_WORDS = {
        "aiden": {
            "who": "aiden",
            "looks": _(
                "{name} is in his twenties, tall and stooping, with a long kind face and black hair that stands up at"
                " the back; he wears a fleece with a leaf badge, and leaflets look out of his pockets."
            ),
            "poses": {
                "leaflet": _("{name} bends down a little and holds out a leaflet with both hands."),
                "standing": _(
                    "{name} has an anorak on; one hand is at the back of his neck, and the other plays with a cord."
                ),
                "indoors": _(
                    "{name} stoops with his sleeves pushed up; one hand lies open on his chest, and the other points "
                    "nowhere with a soup spoon that he has forgotten."
                ),
            },
            "faces": {
                "calm": _("{name} looks as if he were about to say sorry."),
                "smiling": _("{name} smiles hopefully."),
                "laughing": _("{name} laughs with his eyes shut and all his large teeth showing."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} tries to look angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks worn out."),
            },
        },
        "ava": {
            "who": "ava",
            "looks": _(
                "{name} has fair hair in a low knot that’s coming undone, with a pencil stuck in it, a kind face that"
                " hasn’t slept enough, and ink on long fingers."
            ),
            "poses": {
                "seated": _(
                    "{name} sits side-on with both hands round a cup, in a long cardigan with small waves on it."
                ),
                "standing": _("{name} stands in a long cardigan and holds a telephone in both hands, close."),
                "coat": _(
                    "{name} has on a man’s dark duffel coat, much too large, with pens in its breast pocket; the "
                    "sleeves come down over both hands."
                ),
            },
            "faces": {
                "calm": _("{name} listens."),
                "smiling": _("{name} smiles, tired as it is."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks ready to fall asleep."),
            },
        },
        "brian": {
            "who": "brian",
            "looks": _(
                "{name} is thirty or so, pale and freckled, with a sandy-red quiff and large teeth; he wears a "
                "headset, and a quilted sleeveless jacket covered with round stickers over a striped shirt."
            ),
            "poses": {
                "presenting": _(
                    "{name} flings out one arm to show what there is, and holds a small clicker in his other hand."
                ),
                "standing": _("{name} hugs a tablet to his chest with both arms."),
                "helping": _(
                    "{name} has his sleeves up and his jacket over one shoulder; a coil of cord hangs over his arm, "
                    "and he holds its end in both hands."
                ),
            },
            "faces": {
                "calm": _("{name} looks eager."),
                "smiling": _("{name} smiles with all his teeth."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "clara": {
            "who": "clara",
            "looks": _(
                "{name} is not quite thirty, broad in the shoulders, in a canvas apron full of tools over a striped "
                "jumper with its sleeves pushed up. A screwdriver holds her dark hair in a heap."
            ),
            "poses": {
                "standing": _("{name} stands with both hands on her hips."),
                "ladling": _("{name} holds out a full bowl, and a ladle in the other hand."),
                "soldering": _(
                    "{name} bends a soldering iron to a board, a visor of lenses pushed up on her forehead."
                ),
            },
            "faces": {
                "calm": _("{name} looks as if there were work to do."),
                "smiling": _("{name} smiles, broadly."),
                "laughing": _("{name} laughs out loud."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
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
                "calm": _("{name} looks steady."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
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
                "banded": _("{name} hugs the rabbit, and there’s a headband with a moon on it in her hair."),
            },
            "faces": {
                "calm": _("{name} looks serious."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} scowls."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "halmoni": {
            "who": "halmoni",
            "looks": _(
                "{name} is nearly eighty, small and square, with short white permed curls, glasses low on her nose, "
                "strong forearms, and an apron over a quilted waistcoat made of patches."
            ),
            "poses": {
                "standing": _("{name} holds out a plate in both hands, covered with a striped cloth."),
            },
            "faces": {
                "calm": _("{name} looks over her glasses."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs, with her eyes shut."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "jonah": {
            "who": "jonah",
            "looks": _(
                "{name} is fifty or so, tall, with a close grey beard and a quilted velvet jacket; clothes pegs are "
                "clipped to its lapel, and spectacles hang from a cord."
            ),
            "poses": {
                "testing": _(
                    "{name} holds up a small brass lamp and lets its light fall on the back of his other hand."
                ),
                "folding": _("{name} has a striped shirt over his forearm, and a clothes peg in his other hand."),
                "standing": _("{name} stands with his hands folded over his spectacles."),
            },
            "faces": {
                "calm": _("{name} looks thoughtful."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "jordan": {
            "who": "jordan",
            "looks": _(
                "{name} is about thirty, with round glasses, a patchwork waistcoat, and a tape measure worn like a "
                "scarf."
            ),
            "poses": {
                "making": _("{name} is sewing a whale out of felt."),
                "explaining": _("{name} talks with both hands in the air."),
            },
            "faces": {
                "calm": _("{name} looks quiet."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "leila": {
            "who": "leila",
            "looks": _(
                "{name} is about thirty, with short black hair and a straight fringe, in a long winter coat with its "
                "collar up, and a scarf."
            ),
            "poses": {
                "coat": _("{name} stands with her hands deep in her coat pockets."),
                "arguing": _("{name} has one finger up, and a paperback in the other hand."),
                "lantern": _("{name} holds a round paper lantern before her on a stick, and its light is on her."),
            },
            "faces": {
                "calm": _("{name} listens."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "leo": {
            "who": "leo",
            "looks": _(
                "{name} is ten or so, in striped pyjamas, with a mop of brown hair and one ear sticking out of it."
            ),
            "poses": {
                "voices": _(
                    "{name} has both hands up at the sides of his face, as if it were somebody else’s and might slip."
                ),
                "himself": _("{name} stands with his arms at his sides."),
            },
            "faces": {
                "calm": _("{name} has one eyebrow up and his lips pursed, ready to be somebody."),
                "smiling": _("{name} grins with half of his mouth."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} scowls."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} can hardly keep his eyes open."),
            },
        },
        "lila": {
            "who": "lila",
            "looks": _(
                "{name} is about sixteen, small and upright, with straight black hair to the jaw, a fringe of several"
                " lengths and one thin plait."
            ),
            "poses": {
                "standing": _(
                    "{name} wears a heavy plush coat, half circles and bars all over it, collar up, one hand at its "
                    "top button."
                ),
                "writing": _("{name} is in a striped school cardigan, and writes a card on top of an atlas."),
                "at_school": _(
                    "{name} stands in a striped school cardigan, pens in its pocket, one hand on the strap of a "
                    "school bag; a green account book sticks out of the bag."
                ),
                "holding_rail": _(
                    "{name} has both arms hooked over a piece of banister, and a lit telephone in one hand."
                ),
                "crumpled": _(
                    "{name} wears the coat buttoned one hole out, each hand up the other sleeve, hair on end at one "
                    "side."
                ),
            },
            "faces": {
                "calm": _("{name} looks attentive."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "lyra": {
            "who": "lyra",
            "looks": _(
                "{name} has a long neck, heavy eyelids and light-brown hair, pinned up high and coming down at one "
                "side. Threads hang from the cuffs of a plum velvet coat."
            ),
            "poses": {
                "unpicking": _(
                    "{name} draws a thread out of a cuff, slowly, the three fingers that aren’t needed spread."
                ),
                "weaving": _("{name} has both hands up, and threads of light go from finger to finger."),
                "standing": _("{name} stands with crossed arms and chin up. Threads hang from both cuffs."),
            },
            "faces": {
                "calm": _("{name} looks down a long nose."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired to death."),
            },
        },
        "mara": {
            "who": "mara_rao",
            "looks": _(
                "{name} is six or so, with a brown bob and a fringe with a slide in it, in a starry dressing gown "
                "with its buttons in the wrong holes."
            ),
            "poses": {
                "rope": _(
                    "{name} has a coil of dressing-gown cords over one shoulder, a torch held out, and a red thread "
                    "coming out of the corner of her mouth."
                ),
            },
            "faces": {
                "calm": _("{name} sticks out her chin."),
                "smiling": _("{name} smiles, one front tooth hanging."),
                "laughing": _("{name} laughs with her eyes shut."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} scowls."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "max": {
            "who": "max",
            "looks": _(
                "{name} is fourteen or so, thin, with shadows under his eyes and dark hair that stands up at the "
                "back, in a man’s cardigan with a round badge and its sleeves turned back twice."
            ),
            "poses": {
                "writing": _("{name} writes on a till receipt in the palm of his hand, with a stub of pencil."),
                "pockets": _("{name} has both hands in his pockets, and till receipts stick out all round them."),
                "listening": _("{name} holds an old telephone to his ear with both hands; its cord hangs down."),
            },
            "faces": {
                "calm": _("{name} waits, one eyebrow up."),
                "smiling": _("{name} smiles with one corner of his mouth."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
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
                "calm": _("{name} watches."),
                "smiling": _("{name} smiles, on one side."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "quint": {
            "who": "quint",
            "looks": _(
                "{name} is not quite thirty, small and quick, with a high wave of salmon-coloured hair, shaved at the"
                " sides, heavy earrings and a wide mouth with a gap between the front teeth."
            ),
            "poses": {
                "standing": _(
                    "{name} wears a big black coat, open like a curtain, its lining covered with rows of small "
                    "handwriting; one hand is thrown out, palm up, as if to show the house who has come."
                ),
                "in_socks": _("{name} is in shirt sleeves and braces, without the coat, both arms round herself."),
            },
            "faces": {
                "calm": _("{name} looks as if there were nobody else in the room."),
                "smiling": _("{name} smiles, from ear to ear."),
                "laughing": _("{name} laughs, with her head back."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "ravi": {
            "who": "ravi",
            "looks": _(
                "{name} is in his thirties, unshaven, with thick black hair in waves, bags under his eyes and a "
                "striped scarf wound twice round his neck."
            ),
            "poses": {
                "two_cups": _(
                    "{name} stands in an open parka with a paper cup in each hand and a book under his arm."
                ),
                "seated": _(
                    "{name} is half turned from a desk, one hand on its keys and one arm over the back of his chair."
                ),
                "at_the_wheel": _(
                    "{name} has both hands on a steering wheel, at ten to two, so tight that his knuckles show."
                ),
                "socks": _(
                    "{name} stands in his shirt with his shoes in one hand; the other has hold of the end of his "
                    "scarf."
                ),
                "holding": _(
                    "{name} has his back to the edge of a door and one arm up round it; with his other hand he holds "
                    "that arm."
                ),
            },
            "faces": {
                "calm": _("{name} looks as if he were about to get out of the way."),
                "smiling": _("{name} smiles, mostly on one side."),
                "laughing": _("{name} laughs with his eyes shut."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired out."),
            },
        },
        "remy": {
            "who": "remy",
            "looks": _(
                "{name} is past seventy, broad and stately, with white hair and a trimmed white beard, in a long "
                "opera coat and a waistcoat printed with stars; his spectacles are pushed up on his forehead."
            ),
            "poses": {
                "orating": _(
                    "{name} flings one arm wide, so that the lining of his coat shows, and has a hand on his heart."
                ),
                "listening": _("{name} has both hands folded on the crook of his walking-stick."),
                "lantern": _(
                    "{name} holds a tall old paper lantern before him in both hands, dusty and without a light."
                ),
            },
            "faces": {
                "calm": _("{name} looks pleased with a sentence."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "sam": {
            "who": "sam",
            "looks": _(
                "{name} is broad and calm, with warm brown skin, short black hair and a tidy beard that has begun to "
                "go grey at the chin."
            ),
            "poses": {
                "at_the_telephone": _(
                    "{name} has on a boldly striped dressing gown; a telephone is wedged between ear and shoulder, "
                    "and one thumb is on the button of a pen."
                ),
                "dressing_gown": _(
                    "{name} stands in a striped dressing gown with a watch pinned to it upside down, and writes on a "
                    "chart."
                ),
                "shirtsleeves": _(
                    "{name} has rolled-up sleeves and a folded towel over one shoulder, and dries both hands on its "
                    "end."
                ),
            },
            "faces": {
                "calm": _("{name} looks calm."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks as one does at the end of a night."),
            },
        },
        "shush": {
            "who": "shush",
            "looks": _(
                "{name} is a walrus of grey felt in a rust cardigan with a lace collar and a starfish for a brooch."
            ),
            "poses": {
                "hushing": _("{name} carries a pile of books, and lays one flipper to the whiskers."),
            },
            "faces": {
                "calm": _("{name} waits, and expects quiet."),
                "smiling": _("{name} smiles behind the flipper."),
                "worried": _("{name} looks worried; the whiskers droop."),
                "frightened": _("{name} is frightened; every whisker stands out."),
            },
        },
        "six": {
            "who": "lila",
            "looks": _("{name} stands there as somebody else would see her, and the coat is the same."),
            "poses": {
                "funny": _("{name} leans with one elbow on nothing at all, and a fist under the jaw."),
                "good": _("{name} stands very straight and narrow, hands folded."),
                "clever": _("{name} has a notebook to the chest, and a pen raised like a finger."),
                "kind": _("{name} stands broad, both arms open."),
                "loud": _("{name} has both arms in the air, and hair flying."),
                "tired": _(
                    "{name} sits on the edge of a bed with the coat undone, one shoe off and hanging from a finger."
                ),
            },
            "faces": {
                "calm": _("{name} looks attentive."),
                "smiling": _("{name} smiles."),
                "wry": _("{name} has one brow up."),
                "shouting": _("{name} shouts for joy."),
                "weary": _("{name} looks tired."),
                "asleep": _("{name} is asleep."),
            },
        },
        "stamp": {
            "who": "stamp",
            "looks": _(
                "{name} is a walrus of brown felt in a blue cardigan and a bow tie, with spectacles on a chain of "
                "beads."
            ),
            "poses": {
                "holding": _("{name} holds up a date stamp."),
                "stamping": _("{name} brings the date stamp down on an open book."),
            },
            "faces": {
                "calm": _("{name} waits, with dignity."),
                "smiling": _("{name} smiles; the whiskers rise."),
                "worried": _("{name} looks worried; the whiskers droop."),
                "frightened": _("{name} is frightened; every whisker stands out."),
            },
        },
        "tara": {
            "who": "tara",
            "looks": _(
                "{name} is nine or so, in festival clothes with puffed sleeves and ribbons, one lace undone, and a "
                "mass of loose light-brown hair that flies behind her."
            ),
            "poses": {
                "lantern": _("{name} is in the middle of a step, with a lit paper lantern on a stick."),
                "empty_handed": _("{name} tells something with both hands in the air."),
                "still": _("{name} stands still, with arms hanging and hands open."),
            },
            "faces": {
                "calm": _("{name} is all eyes."),
                "smiling": _("{name} beams."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} scowls."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "theo": {
            "who": "theo_hale",
            "looks": _(
                "{name} is seventeen or so, tall, with cropped dark curls and freckles, a gull on his sweatshirt and "
                "a tea towel over one shoulder."
            ),
            "poses": {
                "standing": _("{name} stands with one hand at the back of his neck."),
                "measuring": _("{name} measures something with the flat of his hand."),
                "phoning": _("{name} has a telephone at his ear and holds on to that elbow with his other hand."),
                "holding_shoes": _("{name} holds a pair of wet trainers by their knotted laces."),
                "hanging": _("{name} stands with both arms down, one hand closed round the end of the tea towel."),
            },
            "faces": {
                "calm": _("{name} looks steady."),
                "smiling": _("{name} smiles a little."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} glares."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} looks tired."),
            },
        },
        "theo_banerjee": {
            "who": "theo_banerjee",
            "looks": _(
                "{name} is eleven or so, with dark hair like springs, a pencil behind each ear and round spectacles "
                "mended with wire, in a man’s boiler suit cut down to fit over his pyjamas."
            ),
            "poses": {
                "inventing": _(
                    "{name} holds a sink plunger in both hands, with a microphone wired into its cup, and listens "
                    "through an earphone."
                ),
                "standing": _(
                    "{name} has a sink plunger over his shoulder like a rifle, a microphone wired into its cup; his "
                    "other hand is at his spectacles."
                ),
            },
            "faces": {
                "calm": _("{name} looks solemn."),
                "smiling": _("{name} smiles."),
                "laughing": _("{name} laughs."),
                "worried": _("{name} looks worried."),
                "frightened": _("{name} is frightened."),
                "angry": _("{name} looks angry."),
                "sad": _("{name} looks sad."),
                "tired": _("{name} can hardly keep his eyes open."),
            },
        },
    }

    # By palette: the page takes on its inks, and another dream's come in from the right.
    INKS_IN_WORDS = {
        "night": _("The colours are those of a clear night: navy, blue and orange."),
        "nightmare": _("The colours turn wrong: violet shadows, and a light of sour green."),
        "dawn": _("The colours lighten to mauve, rose and gold."),
        "the_update": _("The colours turn to navy, cornflower and apricot."),
        "exposure": _("The colours turn to bottle green, sea-glass and rose."),
        "the_festival_of_dreams": _("The colours turn to plum, turquoise and coral."),
        "the_demonstration": _("The colours turn to aubergine, a cold blue and salmon."),
        "the_tether": _("The colours turn to pine blue, lilac and amber."),
        "landing": _("The colours turn to plum brown, mauve and brick."),
        "finale_two_inks": _("The colours are only two now: navy, and a grey blue."),
        "finale": _("A third colour has come back: navy, a grey blue and peach."),
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
        "finale_two_inks": _("From the right, along a torn edge, two other colours come in: navy, and a grey blue."),
        "finale": _("From the right, along a torn edge, other colours come in: navy, a grey blue and peach."),
    }
